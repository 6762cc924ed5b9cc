@story ua-japan-ballpark-heat
@topic Heat stops a day of the high school baseball tournament at Hamanaka, and the national heatstroke figures
@subject J = Japan | nationwide | the country | across Japan
@subject E = tournament | the Summer Invitational | Minato Stadium | the stadium | spectators
@subject PL = players | the players
@subject HC = Hamanaka | Hamanaka city | the city
@subject K = Kurosaki Tech | Kurosaki
@subject T = Tomari Kita | Tomari
@subject R = Ren Asahina | Asahina | the Kurosaki ace
@subject S = Souta Mikami | Mikami
@subject FD = fire agency | Fire and Disaster Management Agency
@subject TK = Tokyo
@subject OS = Osaka
@subject AI = Aichi
@subject CO = coaches
@fact at = 64 | injuries | E | spectators treated for heat at the ground | 2035-08-11 | snapshot
@fact atc = 231 | injuries | E | spectators treated for heat at the ground | 2035-08-11 sixth day | cumulative
@fact h = 9 | injuries | E | spectators taken to hospital with heatstroke | 2035-08-11 | snapshot
@fact hc = 28 | injuries | E | spectators taken to hospital with heatstroke | 2035-08-11 sixth day | cumulative
@fact pc = 7 | injuries | PL | players with cramps | 2035-08-11 | snapshot
@fact pcc = 19 | injuries | PL | players with cramps | 2035-08-11 sixth day | cumulative
@fact city = 47 | injuries | HC | people taken to hospital with heatstroke | 2035-08-11 | snapshot
@fact citysh = 19.1 | other | HC | share of the stadium in those taken to hospital in percent | 2035-08-11 | snapshot
@fact tmp = 38.6 | temperature | HC | degrees of the air | 2035-08-11 14:10 | snapshot
@fact tmpt = 14:10 | clock | HC | time of the day's highest temperature | 2035-08-11 | constant
@fact wb = 33.4 | temperature | E | degrees of the heat index | 2035-08-11 11:50 | snapshot
@fact wb1 = 31 | temperature | E | degrees of the heat index at which play is stopped | - | constant | threshold
@fact wb2 = 35 | temperature | E | degrees of the heat index at which games are called off | - | constant | threshold
@fact off = 11:50 | clock | E | time at which play was stopped | 2035-08-11 | constant
@fact on = 15:30 | clock | E | time at which the gates were reopened | 2035-08-11 | constant
@fact brk = 220 | duration | E | minutes of the interruption | 2035-08-11 | constant
@fact g3 = 15:48 | clock | E | first pitch of the third game | 2035-08-11 | constant
@fact end = 22:06 | clock | E | time of the last out | 2035-08-11 | constant
@fact end34 = 21:41 | clock | E | time of the last out | 2034 latest | constant
@fact cr = 38500 | crowd | E | people at the ground | 2035-08-11 | snapshot
@fact cr34 = 41200 | crowd | E | people at the ground | 2034 sixth day | snapshot
@fact crc = 203400 | crowd | E | people at the ground | 2035-08-11 sixth day | cumulative
@fact ks = 5 | score | K | runs | 2035-08-11 | constant
@fact ts = 4 | score | T | runs | 2035-08-11 | constant
@fact inn = 11 | other | K | innings played | 2035-08-11 | constant
@fact rp = 143 | score | R | pitches thrown | 2035-08-11 | constant
@fact rw = 331 | score | R | pitches thrown in the week | 2035-08-11 | cumulative
@fact rlim = 500 | score | R | pitches allowed in the week | - | constant | threshold
@fact rleft = 169 | score | R | pitches left in the week | 2035-08-11 | snapshot
@fact sp = 96 | score | S | pitches thrown | 2035-08-11 | constant
@fact j = 9842 | injuries | J | people taken to hospital with heatstroke | 2035 week to Aug 5 | snapshot
@fact j1 = 7215 | injuries | J | people taken to hospital with heatstroke | 2035 week to Jul 29 | snapshot
@fact jch = 36.4 | rate | J | weekly rise of people taken to hospital in percent | 2035 week to Aug 5 | constant
@fact jo = 5610 | injuries | J | people over 65 taken to hospital with heatstroke | 2035 week to Aug 5 | snapshot
@fact josh = 57 | other | J | share of people over 65 in those taken to hospital in percent | 2035 week to Aug 5 | snapshot
@fact jd = 21 | deaths | J | people who died of heatstroke | 2035 week to Aug 5 | snapshot
@fact js = 248 | injuries | J | severe cases of heatstroke | 2035 week to Aug 5 | snapshot
@fact y = 58930 | injuries | J | people taken to hospital with heatstroke since May | 2035-08-05 | cumulative
@fact y34 = 52114 | injuries | J | people taken to hospital with heatstroke since May | 2034-08-05 | cumulative
@fact ych = 13.1 | rate | J | yearly rise of people taken to hospital in percent | 2035-08-05 | constant
@fact tk = 812 | injuries | TK | people taken to hospital with heatstroke | 2035 week to Aug 5 | snapshot
@fact os = 704 | injuries | OS | people taken to hospital with heatstroke | 2035 week to Aug 5 | snapshot
@fact ai = 655 | injuries | AI | people taken to hospital with heatstroke | 2035 week to Aug 5 | snapshot
@fact ref = 2860 | other | E | tickets refunded | 2035-08-11 | cumulative
@fact refp = 2200 | price | E | yen a ticket | 2035 | constant
@fact reft = 6292000 | damages | E | yen refunded | 2035-08-11 | cumulative
@fact bot = 15000 | other | E | bottles of water handed out | 2035-08-11 | cumulative
@fact two35 = 6 | other | E | days with a break at noon | 2035 | plan
@fact two34 = 2 | other | E | days with a break at noon | 2034 | constant
@fact co = 1204 | sample_size | CO | coaches asked | 2035-06 | constant
@fact cno = 51 | poll_share | CO | coaches against seven innings in percent | 2035-06 | snapshot
@fact cyes = 43 | poll_share | CO | coaches for seven innings in percent | 2035-06 | snapshot
@rel share citysh = h / city
@rel change jch = j1 -> j
@rel share josh = jo / j
@rel change ych = y34 -> y
@rel product reft = ref * refp
@rel diff rleft = rlim - rw
@trap at atc :: one day and six days
@trap h hc :: one day and six days
@trap h city :: the stadium and the city
@trap j j1 :: two weeks
@trap y y34 :: two years
@trap tmp wb :: air and heat index
@trap rp rw :: one game and a week
@trap cr cr34 :: two years
@trap rp sp :: the two pitchers
@trap pc h :: players and spectators
@race game = ks ts

@doc a-wire | news agency | 2035-08-11
Heat halts Hamanaka high school baseball for hours; {64|at} treated

HAMANAKA, Japan, Aug. 11 (Akebono) - The Summer Invitational high school baseball tournament was suspended for {220|brk} minutes on Saturday after the heat index at Minato Stadium rose to {33.4|wb|t=Saturday}, well beyond the {31|wb1} degrees at which organizers now stop play.

{Sixty-four|at|t=on Saturday|by=organizers} spectators were treated at first-aid posts and {nine|h|^} were taken to hospital, organizers said. {Seven|pc|^} players suffered cramps. Over the first {six|-} days the posts have seen {231|atc|t=Over the first six days} people, {28|hc|^} of whom were hospitalized.

The air temperature in the city peaked at {38.6|tmp} C at {2:10 p.m.|tmpt}. Play was halted at {11:50 a.m.|off} and gates reopened at {3:30 p.m.|on}

In the delayed third game, which got under way at {3:48 p.m.|g3}, Kurosaki Tech beat Tomari Kita {5|ks}-{4|ts} in {11|inn} innings. Right-hander Ren Asahina, 17, went the distance on {143|rp} pitches. The last out of the day came at {10:06 p.m.|end}, the latest finish in the event's history.

Attendance was {38,500|cr}, down from {41,200|cr34|t=on the corresponding day of last year} on the corresponding day of last year.

@doc b-sports | sports daily | 2035-08-12
ASAHINA, IRON MAN OF THE FURNACE

Kurosaki Tech {5|ks} - {4|ts} Tomari Kita ({11|inn} inn.)

Photo: Ren Asahina pours ice water over his neck, {9th|-} inning (N. Tokuyama)

The scoreboard clock said {a quarter|-} to {four|-} when they let the boys back on the grass. It was still like an oven. And out walked Asahina, who had warmed up {three|-} times that day already.

He would throw {134|!rp} pitches. Opposite him Souta Mikami, a lefty with a sweet curve, was lifted after {96|sp} and wept into a towel. That made it {331|rw|t=for the week} for the week for the Kurosaki ace, and under the rule that caps a boy at {500|rlim} he has {169|rleft} to give in Tuesday's quarterfinal.

"I drank {four|-} liters," he said. "I could have gone {15|-} innings." His coach could not look at him.

In the stands more than {70|?>at|t=during the day} needed the medics during the day and {nine|h|^} left by ambulance. When game {4|-} was finally over it was {10:26 p.m.|!end} and the last train to Kurosaki had gone. {Forty|-} brass-band girls slept at the station.

TODAY'S CARD: {1|-}) Shiomi v Nagareyama East 8:00, {2|-}) Tobe v Oga Suisan 10:30, {3|-}) Ikeshima v Hakusan 17:00

@doc c-broadcaster | public broadcaster, news site | 2035-08-11
Heatstroke: more ambulance calls, ballgame interrupted

The Fire and Disaster Management Agency says {7,215|!j|t=in the week to August 5|by=Fire and Disaster Management Agency} people were taken to hospital with heatstroke across Japan in the week to August 5. {Twenty-one|jd|^} of them died; {248|js|^} were in serious condition.

Tokyo had the most patients, {812|tk}, followed by Osaka with {704|os} and Aichi with {655|ai}.

Since the beginning of May {58,930|y|t=Since the beginning of May} have needed an ambulance, {13.1 percent|ych} more than in the same span of last year.

On Saturday the mercury climbed to {38.6|tmp} degrees in Hamanaka, where the national high school baseball tournament is being held. The fire department there dispatched crews for {47|city|t=On Saturday} people in the city; {19 percent|citysh} of those came from Minato Stadium.

The organizers closed the field at {11:50|off} in the morning, as the index that combines heat, humidity and sunshine stood at {33.4|wb}. Had it touched {35|wb2}, the remaining games would have been scrapped altogether. They handed out {15,000|bot} bottles of water.

Please use air conditioning without hesitation, and drink before you feel thirsty.

@doc d-local | local newspaper, Hamanaka | 2035-08-12
{Four|~brk|v=240} hours in the shade: how the city sheltered a stadium

By staff writer Mio Kanzaki

When loudspeakers announced the stop, some {20,000|-} people had nowhere to go. The gym of Minato Elementary filled in {ten|-} minutes. The aquarium let people in free.

City hall put the number of ambulance patients within the city at {47|city|t=for the day|by=City hall}, for the day, the {nine|h|^|s=spectators} spectators included. A woman of 71 is in intensive care. Doctors at the first-aid posts, who have now seen {231|atc|t=since Monday} visitors since Monday, want the noon pause made permanent. This summer it is planned for {six|two35|t=This summer} days, after {two|two34|t=last summer} last summer.

The crowd was {38,500|cr|t=for the day}, bringing the turnstiles to {203,400|crc|t=so far} so far. Many gave up: the box office took back {2,860|ref} tickets at {2,200|refp} yen. That is {6.3 million|reft|t=by evening|v=6300000|round=100000} yen gone by evening, the treasurer sighed.

And the noise? Under an agreement with residents the lights should be off by {10|-}. The third game did not start until {15:48|g3}; the fourth finished at {22:06|end}, twenty-five minutes after the previous record of {21:41|end34|t=last August} set last August. {Nine|-} households phoned to complain, and {one|-} to ask who had won.

@doc e-english | English-language daily, analysis | 2035-08-13
Baseball under a red sun

By Colm Aizawa-Reilly

Every August the nation falls in love with teenagers who throw until their arms hurt. On Saturday, Ren Asahina's {143|rp} pitches in {11|inn} innings, in air of {38.6|tmp} C, gave us the romance and the indictment in {one|-} package. He has thrown {331|rw|t=in a week} in a week, and he is 17.

Begin with the wider picture. Ambulances carried {9,842|j|t=in the seven days through Aug. 5} heatstroke patients in the seven days through Aug. 5, an increase of {36.4 percent|jch} from the {7,215|j1|t=of the week before} of the week before. Of these, {5,610|jo}, or {two-thirds|!josh}, were over {65|-}. The year's running total exceeds last summer's {52,114|y34|t=last summer's} by {13 percent|ych}.

Against that, {231|atc|t=in six days} baseball fans in {six|-} days, and {19|pcc|s=players} players with cramps, may look trivial. But the fans choose to be there. So, one supposes, do the boys.

The federation's remedy for now is the thermometer. Play pauses at a reading of {31|wb1} and ends for the day at {35|wb2}. Saturday's pause lasted {three hours and 40 minutes|brk|v=220}.

The braver remedy is a shorter game. Asked in June, {51 percent|cno|t=in June} of {1,204|co} coaches opposed going to {seven|-} innings by {2037|-}; {43 percent|cyes|^} were in favor. "We would rather play at {5|-} in the morning," one told me.

@doc f-operator | notice of the stadium operator | 2035-08-12
Notice concerning the games of August 11

Thank you for visiting Minato Stadium. We apologize for the inconvenience caused by the interruption between {11:50|off} and {15:30|on}.

1. Holders of tickets for Saturday who left during the interruption may claim {2,200|refp} yen at any gate until {August 31|-}. As of closing, {2,860|ref|t=As of closing} had done so, for a total of {6,292,000|reft|^} yen.

2. Medical assistance. Our {four|-} posts assisted {64|at} visitors. We wish those who are still under treatment a swift recovery. For the tournament to date: {231|atc|t=For the tournament to date} assisted, {28|hc|^} conveyed to hospital, plus {19|pcc|^} players assisted in the dugouts.

3. Night games. Neighbors are thanked for their patience. The match that ended at {22:06|end} was the {24th|-} of {48|-} in this year's schedule of {49|-} schools.

4. Shade sails will be installed over sections {12|-} to {17|-} before next season at the operator's expense. Seats: {1,150|-}.

5. Umbrellas are not permitted. The {15,000|bot} bottles distributed on Saturday can be returned to the blue bins.

Tel. {0599-00-1203|-}, weekdays 10:00-17:00

@story fr17-armenia-chess
@topic A grandmaster plays 631 opponents at once in Gyumri for the simultaneous-exhibition record
@subject L = Lusine Ter-Avagian | Ter-Avagian | Lusine | the grandmaster | the champion | GM Ter-Avagian
@subject E = Gyumri marathon simul | the marathon | the exhibition | the simul | the event | the record attempt
@subject N = Batsükh Ganzorig | Ganzorig | the Mongolian | the Ulaanbaatar mark | the previous record
@subject H = Ani Sports Hall | the hall
@subject Y = City of Gyumri | the city | the municipality | city hall | deputy mayor Shushan Kotikian | Kotikian
@subject P = the opponents | entrants | challengers | amateurs | the players
@subject J = Vrezh Oulikian | Oulikian | Vrezh | the schoolboy
@fact set = 640 | other | E | boards set out | 2032-10-02 10:00 | constant
@fact st = 631 | other | E | games begun | 2032-10-02 10:00 | constant
@fact ns = 9 | other | P | entrants who did not come | 2032-10-02 10:00 | constant
@fact w = 574 | score | L | games won | final | cumulative
@fact d = 41 | score | L | games drawn | final | cumulative
@fact l = 16 | score | L | games lost | final | cumulative
@fact pts = 594.5 | score | L | points scored | final | cumulative
@fact pc = 94.2 | score | L | share of the points in percent | final | cumulative
@fact f0 = 402 | other | E | games finished | 2032-10-02 midnight | cumulative
@fact w0 = 371 | score | L | games won | 2032-10-02 midnight | cumulative
@fact d0 = 24 | score | L | games drawn | 2032-10-02 midnight | cumulative
@fact l0 = 7 | score | L | games lost | 2032-10-02 midnight | cumulative
@fact rem0 = 229 | other | E | games still going | 2032-10-02 midnight | snapshot
@fact f6 = 118 | other | E | games finished | 2032-10-02 18:00 | cumulative
@fact w6 = 114 | score | L | games won | 2032-10-02 18:00 | cumulative
@fact d6 = 3 | score | L | games drawn | 2032-10-02 18:00 | cumulative
@fact l6 = 1 | score | L | games lost | 2032-10-02 18:00 | cumulative
@fact thr = 80 | score | L | share of the points needed in percent | - | constant | threshold
@fact old = 618 | other | N | games begun | 2027 | constant
@fact oldw = 561 | score | N | games won | 2027 | constant
@fact dif = 13 | margin | L | boards more than the previous record | 2032-10-03 | constant
@fact goal = 650 | other | E | boards set out | announced in June 2032 | plan | pledged
@fact km = 57 | distance | L | kilometres walked | final | cumulative
@fact km0 = 34 | distance | L | kilometres walked | 2032-10-02 midnight | cumulative
@fact dur = 26.33 | duration | E | hours from the first move to the last | final | constant
@fact sch = 24 | duration | E | hours from the first move to the last | schedule | plan | projected
@fact brk = 5 | duration | L | minutes of rest allowed an hour | - | constant | threshold
@fact kids = 212 | other | P | players under 16 | 2032-10-02 | constant
@fact kg = 2.4 | other | L | kilograms of weight lost | final | constant
@fact fee = 3000 | price | P | drams for a place | 2032 | constant
@fact pls = 640 | other | E | places sold | 2032-10-02 | cumulative
@fact wom = 187 | other | P | women and girls among the players | 2032-10-02 | constant
@fact prq = 100 | price | P | pounds of prize for a win | 2032 | constant | pledged
@fact ker = 700 | other | - | boards in an attempt in Kerala | 2033 | plan | projected
@fact ol = 91 | age | P | years of age of the oldest player | 2032-10-02 | constant
@fact inc = 1920000 | revenue | E | drams taken in for places | 2032 | cumulative
@fact city = 15000000 | spending | Y | drams paid by the city | 2032 | cumulative
@fact spo = 31080000 | fundraising | E | drams given by sponsors | 2032 | cumulative
@fact bud = 48000000 | budget | E | drams that it cost | 2032 | constant
@fact cr = 2300 | crowd | H | spectators | 2032-10-02 evening | snapshot
@fact cr2 = 1100 | crowd | H | spectators | 2032-10-03 noon | snapshot
@fact cap = 3200 | other | H | people that it can hold | - | constant
@fact mv = 31 | other | J | moves in his win | 2032-10-02 | constant
@fact age = 12 | age | J | years of age | 2032-10-02 | constant
@fact prz = 50000 | price | P | drams of prize for a win | 2032 | constant | pledged
@fact prT = 800000 | spending | P | drams of prizes in all | final | constant
@fact rid = 11 | waiting | E | weeks until the record is confirmed | after 2032-10-03 | plan | projected
@rel diff st = set - ns
@rel sum st = w + d + l
@rel sum f0 = w0 + d0 + l0
@rel sum f6 = w6 + d6 + l6
@rel diff rem0 = st - f0
@rel diff dif = st - old
@rel share pc = pts / st
@rel product inc = pls * fee
@rel convert prz = prq
@rel product prT = l * prz
@rel sum bud = city + spo + inc
@trap set st :: nine entrants stayed away
@trap l0 l :: more games were lost after midnight
@trap w0 w :: more games were won after midnight
@trap w oldw :: her wins and the Mongolian's
@trap km0 km :: distance at midnight and at the end
@trap pc thr :: her score and the score that the rules ask for
@trap cr cr2 :: Saturday evening and Sunday noon
@trap sch dur :: hours planned and hours that it took
@trap goal set :: what was announced in June and what was set out
@trap city bud :: what the city paid and what everything cost
@trap prz fee :: prize for a win and price of a place

@doc am-wire | wire agency | 2032-10-03
Armenian plays {631|st} games at once, claims world mark

GYUMRI, Armenia (TransCaspian News) — Lusine Ter-Avagian set down her queen on board 508 at 12:20 p.m. Sunday, looked around for another opponent and found that there was none left.

The 33-year-old grandmaster had by then faced {631|st} people simultaneously, {13|dif} more than Mongolia's Batsükh Ganzorig did in Ulaanbaatar five years ago, in what organizers say is the largest exhibition of its kind.

She won {574|w|t=by then|by=organizers} of the games, drew {41|d|^} and lost {16|l|^}, for a score of {94.2%|pc|^}. The rules demand {80%|thr|by=The rules}. Referees still must review video of every table, which will take about {11|~rid|t=will take} weeks.

"My feet have resigned," she told reporters. A pedometer taped to her ankle showed {57|km|by=A pedometer} kilometers.

The marathon, meant to take {24|sch} hours, ran more than {26|>dur}. {Nine|ns} of those who had paid for a place never showed up, organizers said.

It cost {48 million|bud} drams, of which the municipality put up {15 million|city}; sponsors and the {3,000|fee}-dram entry fees covered the rest.

@doc am-live | local news site, live blog | 2032-10-03
AS IT HAPPENED: Lusine against everybody

shiraktoday.example | Live | 3,904 following | Compiled by Nazeli Bagh and Rustam Feyziev

**12:31 Sunday** It's done. We're told {594½|pts|v=594.5} points. She's lying on a gym mat with a bag of frozen dolma on each foot.

**12:05** One table. Board 508, a dentist from Vanadzor with a rook too few who will NOT resign. Stewards put the people in the stands at {1,100|cr2|by=Stewards}.

**07:40** Sunrise, tea. Deputy mayor Shushan Kotikian, asked again about the money: the city has paid {15 million|city|by=Deputy mayor Shushan Kotikian} drams "and not a luma more". The pastry firm Nazuk & Sons and the others gave {31 million|spo|round=1000000}.

**00:10** Midnight figures from the arbiters' desk: {402|f0|t=Midnight|by=the arbiters' desk} results are in, of which {371|w0|^} are hers, {24|d0|^} shared, {seven|l0|^} gone the other way. So there are {249|!rem0|^} tables to go. She's done {34|km0|^} km.

**21:15** Full house? Not quite. The hall takes {3,200|cap}; the turnstile at the peak said {2,300|cr|t=at the peak|by=the turnstile}. Sound system failed twice.

**18:00** Eight hours in. {118|f6|t=Eight hours in} games are over. {114|w6|^} wins, {three|d6|^} draws... and {one|l6|^} loss, to a very happy boy: see below.

**17:22** UPSET! Vrezh Oulikian from School No. 37 has beaten her, the only one so far. It took him {31|mv} moves. Asked how he'd celebrate, he said "homework".

**10:00** Clock's running. {640|set} boards are out, and some chairs are empty. In June they promised {650|goal|t=In June|by=they}.

> @gyumri_memes: 640 ways to lose to your own queen 😭 (♥ 1,206)

@doc am-tabloid | tabloid website | 2032-10-03
Knight to remember! Armenian mum walks {75km|!km|v=75} round a gym to beat nearly everyone in town

By ROZ PELHAM-ADEYINKA for The Daily Lantern Online
PUBLISHED: 16:48, 3 October 2032 | UPDATED: 17:20 | 212 shares | 57 View comments

She didn't sit down. She hardly ate. And when a chess-mad boy of {12|age} pinched her king, she shook his hand and kept on walking.

Armenian ace Lusine Ter-Avagian, 33, has sensationally beaten {574|w} players at the SAME TIME, pacing {75|!km} kilometres inside a draughty sports hall and shedding {2.4kg|kg|v=2.4} along the way.

The brainy brunette started with {631|st} rivals on Saturday morning and didn't finish until Sunday lunchtime, {26 hours and 20 minutes|dur|v=26.33} later. She was allowed just {five|brk} minutes an hour to put her feet up.

Fans call it a triumph, as the old best was held by a fella from Mongolia, Batsükh Ganzorig. She had {23|!dif} extra tables to get round.

More than {200|>kids} of her opponents were children. Anyone who won was promised {50,000|prz} drams, about {a hundred|~prq} quid, and {sixteen|l} lucky amateurs went home with it.

'I saw pawns on the ceiling,' the star admitted.

SHARE THIS ARTICLE
· 5 endgames you can lose in your sleep
· Reality star Kez, 24, on her £900 chess set
· Shock as seagull steals 3 trophies

@doc am-fed | federation bulletin | 2032-10-04
Shirak Chess Federation
Bulletin 19/2032 — results and thanks

Exhibition: Ani Sports Hall, 2–3 October. Giver: GM Lusine Ter-Avagian (2488).

Places sold: {640|pls}. Did not appear: {9|ns}. Games begun: {631|st}.

Final: +{574|w|t=Final} ={41|d|^} −{16|l|^}. Points {594.5|pts|^}. For comparison, IM Ganzorig in 2027: {618|old|t=in 2027} boards, +{561|oldw|^}.

At the change of day: +{371|w0|t=At the change of day} ={24|d0|^} −{7|l0|^}; unfinished {229|rem0|^}.

Players under 16: {212|kids}. Women and girls: {187|wom}. Oldest, Mr Apet Zurabi Lomsadze of Akhalkalaki, {91|ol} (a draw by perpetual check).

Accounts. Income from entries {1,920,000|inc} dr.; municipal grant {15,000,000|city} dr.; Nazuk & Sons, Shirak Telecom and others {31,080,000|spo} dr. Outgoings equal the above, including {800,000|prT} dr. for those who defeated the giver.

The record isn't one until it has been ratified. The federation asks the press to write "claimed". The application, form C-14, goes to London on Wednesday; a reply is expected in {eleven|rid|by=The federation} weeks.

Lost property: 31 umbrellas, 4 pawns (black), 1 set of teeth. Apply to the caretaker, tel. 0312-555-64.

@doc am-radio | radio commentary script | 2032-10-04
MORNING COLUMN — RADIO ARAKS, 08:50 — H. Pirumov-Steyn

Good morning. I don't play chess. I was sent to Gyumri because our sports man has shingles.

What I can report is this. A woman walked round and round a room, and behind her she left a wake of men holding their heads. They tell me that she dropped only {41|!l|by=They} and that {16|!d|by=They} ended level, and that this amounts to {94|pc|round|by=They} per cent, and that {80|thr} would have done. My cousin in the third row got one of the halves. He's unbearable.

Did we need it? Kotikian at city hall says that for {fifteen million|city|by=Kotikian} drams the place was on every screen from Lima to Lahore. You could mend a lot of stairs for that. On the other hand I counted the hall on Saturday evening, by rows, and made it something over {two thousand|>cr|t=on Saturday evening|by=I}, and in that hall the last time I saw so many was after the earthquake drill.

Next year, they say, somebody in Kerala is going to try {700|ker|t=Next year|by=they}. Let him. He won't have what I saw at a quarter past five: a child of {twelve|age} who looks up, and doubts it, and looks again, and then moves the bishop.

Seven minutes to nine. The M1 is open at Maralik.

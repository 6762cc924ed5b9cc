@story yf-rabat-cupfinal
@topic Women's African club final in Rabat: the match, the trouble at the gates and the fines
@subject A = Atlas Ladies of Rabat | Atlas Ladies | the Rabat side | the home team
@subject L = Lekki Queens | Lekki | the Lagos club | the Nigerians
@subject S = Stade Sidi Yahia | the stadium | the ground
@subject F = Confederation | the African confederation | organisers | the body
@subject P = DGSN police | police | officers
@subject G = Ngozi Adebowale-Umeh | Adebowale-Umeh | Lekki's striker | the striker
@subject H = Hiba Zerouali | Zerouali | the goalkeeper
@subject T = Channel Arryadia Plus | the broadcaster | television
@subject O = ONCF trains | the railway | trains
@subject R = Safaa Bennis-Toulali | Bennis-Toulali | the coach
@fact att = 48212 | crowd | S | spectators let in | 17 November 2035 | snapshot
@fact cap = 53000 | crowd | S | seats | - | constant
@fact attpc = 91 | other | S | share of the seats filled | 17 November 2035 | snapshot
@fact tik = 46500 | other | F | tickets sold | 16 November 2035 | cumulative
@fact semi = 21700 | crowd | S | spectators at the semi-final | 12 November 2035 | snapshot
@fact rec = 45600 | crowd | F | earlier record crowd for the competition | 2031 | constant
@fact away = 2300 | crowd | L | travelling supporters | 17 November 2035 | snapshot
@fact sa = 2 | score | A | goals in the final | full time | snapshot
@fact sl = 3 | score | L | goals in the final | full time | snapshot
@fact ha = 2 | score | A | goals in the final | half time | snapshot
@fact hl = 0 | score | L | goals in the final | half time | snapshot
@fact g3 = 3 | score | G | goals in the final | full time | snapshot
@fact gs = 9 | score | G | goals in the tournament | full time | cumulative
@fact min = 88 | other | G | minute of the winning goal | - | constant
@fact shl = 19 | other | L | shots | full time | snapshot
@fact sha = 8 | other | A | shots | full time | snapshot
@fact sav = 11 | other | H | saves | full time | snapshot
@fact pos = 57 | other | L | share of possession | full time | snapshot
@fact t1 = 1 | other | L | titles won | 2035 | cumulative
@fact ta = 2 | other | A | titles won | 2035 | cumulative
@fact unb = 31 | other | A | matches without defeat before the final | 16 November 2035 | constant
@fact prize = 1200000 | other | L | dollars of prize money | 2035 | constant
@fact prize2 = 700000 | other | A | dollars of prize money | 2035 | constant
@fact prize33 = 800000 | other | F | dollars of prize money for the winner | 2033 | constant
@fact prup = 50 | rate | F | rise in the winner's prize money | 2035 | constant
@fact fund = 4600000 | budget | F | dollars of prize money for all teams | 2035 | constant
@fact nteam = 12 | other | F | teams in the tournament | 2035 | constant
@fact hurt = 34 | injuries | S | people hurt at the gates | 17 November 2035 late | cumulative
@fact hurt1 = 16 | injuries | S | people hurt at the gates | 17 November 2035, kick-off | cumulative
@fact hosp = 7 | injuries | S | people kept in hospital | 18 November 2035 | snapshot
@fact arr = 58 | arrests | P | people arrested | 18 November 2035 | cumulative
@fact arrm = 12 | arrests | P | minors arrested | 18 November 2035 | cumulative
@fact off = 2400 | officers | P | officers on duty | 17 November 2035 | snapshot
@fact delay = 35 | duration | F | minutes that the kick-off was late | 17 November 2035 | constant
@fact gates = 14 | other | S | gates | - | constant
@fact open = 9 | other | S | gates open | 17 November 2035 | snapshot
@fact fake = 1900 | other | F | forged tickets found | 18 November 2035 | cumulative
@fact pcheap = 30 | price | F | dirhams for the cheapest ticket | 2035 | constant
@fact pres = 250 | price | F | dirhams asked by touts for the cheapest ticket | 17 November 2035 | snapshot
@fact fine = 150000 | damages | A | dollars of fine for the host club | 4 December 2035 | constant
@fact fsus = 50000 | damages | A | dollars of fine suspended | 4 December 2035 | constant
@fact fpay = 100000 | damages | A | dollars of fine to pay | 4 December 2035 | constant
@fact ban = 2 | duration | A | home matches without spectators | 4 December 2035 | plan
@fact tv = 6400000 | other | T | viewers | 17 November 2035 | snapshot
@fact tvm = 3900000 | other | T | viewers in Morocco | 17 November 2035 | snapshot
@fact tvn = 2500000 | other | T | viewers in Nigeria | 17 November 2035 | snapshot
@fact trn = 26 | other | O | extra trains | 17 November 2035 | snapshot
@fact age = 20 | age | G | age | - | snapshot
@fact hage = 36 | age | H | age | - | snapshot
@fact caps = 129 | other | H | matches for the country | 2035 | cumulative
@trap att tik :: let in and sold
@trap att semi :: the final and the semi-final
@trap hurt hurt1 :: kick-off and late evening
@trap sa ha :: full time and half time
@trap g3 gs :: one match and the whole tournament
@trap prize prize33 :: this and the earlier edition
@trap prize fund :: the winner's money and the whole sum
@trap gates open :: all gates and those in use
@trap fine fpay :: the fine and the part to pay
@trap tv tvm :: both countries and one
@trap pcheap pres :: at the counter and from touts
@rel share attpc = att / cap
@rel change prup = prize33 -> prize
@rel diff fpay = fine - fsus
@rel sum tv = tvm + tvn
@race final = sa sl

@doc rabat-wire | sports wire | 2035-11-17
Soccer-Teenage past, golden present: Adebowale-Umeh treble wins it for Lekki

RABAT, Nov 17 (Meridian Sport) - Lekki Queens came from {two|ha|t=at half time}-{nil|hl|^|v=0} down at half time to beat Atlas Ladies {3|sl}-{2|sa} on Saturday and become the first club from Lagos to win the women's continental title, striker Ngozi Adebowale-Umeh, {20|age}, scoring all {three|g3}.

Her winner, in the {88th|min} minute, skidded under Hiba Zerouali, who had until then made {11|sav} saves. It was her {ninth|gs} of the tournament and ended an Atlas run of {31|unb} matches without defeat.

The Nigerians had {57%|pos} of the ball and {19|shl} shots to the hosts' {eight|sha}.

Kick-off was put back by {35|delay} minutes after a crush outside the ground in which {16|hurt1|t=by the time play started|by=officials} people had been hurt by the time play started, officials said. The attendance was {48,212|att}, a record for the competition. The old one was {45,600|rec|t=in 2031}, in 2031.

Lekki collect {$1.2 million|prize}, the runners-up {$700,000|prize2}.

(Additional reporting by K. Oyelade in Lagos)

@doc lagos-sports | sports daily | 2035-11-18
QUEENS OF AFRICA!

By Chidinma Alabi-Koroma, in Rabat

They said {two|ha}-down at the break in front of {fifty thousand|-} whistles was the end. Nobody told Ngozi.

{One|-} on {51|-}. {Two|-} on {73|-}. And with two minutes left, {3|sl}-{2|sa}, right in front of the {2,300|away} who had travelled from Lagos and who are, as I write, still singing in a car park.

"I was {12|-} when I saw this cup on a neighbour's TV," she told me, ice on both ankles. She is {20|age}.

She'd be the first to say that Lekki should have been out of sight. {Nineteen|shl} shots! Only old Zerouali, {36|hage} years and {129|caps} caps, kept it decent with {14|!sav} stops.

It is the club's {first|t1} title. Atlas have {three|!ta}. The winning cheque is up {by half|prup|v=50} on two years ago, when it was {$800,000|prize33|t=two years ago}.

Parade: Tuesday, from {Ikeja|-} at 1 p.m. MATCH RATINGS: Adebowale-Umeh {10|-}, Effiong {8|-}, Zerouali {9|-}

@doc rabat-daily | newspaper | 2035-11-19
{Five|-} gates too few

Why did it take two hours to enter a stadium that takes {53,000|cap} and had sold {46,500|tik|t=by Friday night} tickets by Friday night? Because of its {14|gates} gates only {nine|open} were open.

Police now count {34|hurt|by=Police} injured in the crush on the north ramp, of whom {seven|hosp|t=yesterday} were yesterday still in Avicenne hospital. They have arrested {58|arr} people, {twelve|arrm} of them minors. {2,400|off} officers had been on duty, most of them, according to witnesses, at the VIP entrance.

And the forgeries: the confederation found at least {1,900|>fake|by=the confederation} tickets with the same bar code. Outside, the {30|pcheap}-dirham seats went for {250|pres}.

"My daughter is nine and weighs {27|-} kilos, she was carried over people's heads," said Driss Alami, a plumber from Salé. He had come on one of the ONCF's {26|trn} extra trains.

The official crowd, {48,212|att}, is {1,712|-} more than the tickets sold. Nobody has explained that either.

Elsewhere: Botola results, p. {22|-} • Petrol at {14.85|-}

@doc conf-release | press release | 2035-11-20
Record-breaking final crowns record-breaking tournament

Cairo — The {12|nteam}-team women's club championship ended on Saturday with numbers that speak for themselves.

A crowd of {48,212|att} filled {91%|attpc} of the Stade Sidi Yahia; the semi-final there five days before had drawn {21,700|semi|t=five days before}. {6.4 million|tv} people followed the final on television, {3.9 million|tvm} in Morocco and {2.5 million|tvn} in Nigeria.

Total prize money was {$4.6 million|fund}, of which {$1.2 million|prize} goes to the champions; the winner of the 2033 edition received {$800,000|prize33|t=2033}.

The confederation regrets the incidents prior to kick-off and wishes the {34|hurt} persons injured a full recovery. It has opened a disciplinary file. Any sanction will be announced by {6 December|-}.

Top scorer: N. Adebowale-Umeh, {9|gs} goals. Best goalkeeper: H. Zerouali. Fair play: Atlas Ladies (champions {twice|ta|v=2}, in 2029 and 2033).

For accreditation to the 2037 edition write before {31 March|-}.

@doc radio-casa | radio script | 2035-12-04
Radio Maarif, sport, 18:30

ANCHOR: The bill has come for Atlas Ladies. {A hundred and fifty thousand|fine} dollars, says the confederation in Cairo. {Fifty|fsus|x=1000} of those thousands suspended, so they'll pay {eighty thousand|!fpay} now. And {two|ban} home matches with nobody in the stands.

REPORTER: Yes, and the coach isn't amused. Safaa Bennis-Toulali told us that the club rents the stadium; it does not have the keys.

COACH (clip): "Were there {nine|open} gates open? Yes. Did I open them? I was drawing arrows on a board."

REPORTER: The club points out that the police, with {two thousand four hundred|off} officers, were in charge, and that of the {fifty-eight|arr} arrested only {eleven|-} have been charged.

ANCHOR: And the prize money?

REPORTER: {Nine hundred thousand|!prize2}. So minus the fine they still come out ahead. They just can't sell a ticket until {March|-}.

ANCHOR: Handball, and a {29|-}-all draw in Meknès.

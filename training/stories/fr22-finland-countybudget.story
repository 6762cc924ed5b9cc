@story fr22-finland-countybudget
@topic Draft 2034 budget of the Wellbeing Services County of Kaivola, Finland: cuts by division, by staff group and four health stations to close
@subject C = Wellbeing Services County of Kaivola | Kaivola | the county | the wellbeing county | the Board | the County Board | the county board | the county government | county board
@subject H = Hospital and specialist care | hospital and specialist care | the Central Hospital | the hospital side | hospital care
@subject P = Primary care and dental | primary care | family doctors and dentists
@subject O = Services for older people | services for older people | care of the old | elderly care
@subject S = Social and family services | social and family services | social workers
@subject R = Rescue services | rescue services | the fire brigade | Rescue
@subject A = Administration and IT | administration and IT | administration | the back office
@subject N = Nurses and practical nurses | nurses | practical nurses
@subject U = Support services | support services | cleaning, kitchens and laundry | the kitchens
@subject T = Other care professionals | other care professionals | therapists
@subject D = Doctors and dentists | doctors
@subject HL = Hirvilampi
@subject SV = Savikylä
@subject RU = Ruokonen
@subject YM = Ylä-Mattila
@subject Q = The four together | the four stations | the four | the quartet
@subject X = state | the Ministry of Finance | the Treasury
@fact h33 = 318400000 | budget | H | spending in the budget | 2033 | snapshot
@fact p33 = 104200000 | budget | P | spending in the budget | 2033 | snapshot
@fact o33 = 176900000 | budget | O | spending in the budget | 2033 | snapshot
@fact s33 = 97600000 | budget | S | spending in the budget | 2033 | snapshot
@fact r33 = 21300000 | budget | R | spending in the budget | 2033 | snapshot
@fact a33 = 43800000 | budget | A | spending in the budget | 2033 | snapshot
@fact t33 = 762200000 | budget | C | spending in the budget | 2033 | snapshot
@fact h34 = 309700000 | budget | H | spending in the budget | 2034 | plan
@fact p34 = 101500000 | budget | P | spending in the budget | 2034 | plan
@fact o34 = 182300000 | budget | O | spending in the budget | 2034 | plan
@fact s34 = 99000000 | budget | S | spending in the budget | 2034 | plan
@fact r34 = 21800000 | budget | R | spending in the budget | 2034 | plan
@fact a34 = 38100000 | budget | A | spending in the budget | 2034 | plan
@fact t34 = 752400000 | budget | C | spending in the budget | 2034 | plan
@fact hd = 8700000 | budget | H | fall in the budget | 2034 | plan
@fact pd = 2700000 | budget | P | fall in the budget | 2034 | plan
@fact od = 5400000 | budget | O | rise in the budget | 2034 | plan
@fact sd = 1400000 | budget | S | rise in the budget | 2034 | plan
@fact rd = 500000 | budget | R | rise in the budget | 2034 | plan
@fact ad = 5700000 | budget | A | fall in the budget | 2034 | plan
@fact td = 9800000 | budget | C | fall in the budget | 2034 | plan
@fact hp = 2.7 | rate | H | fall in the budget in percent | 2034 | plan
@fact pp = 2.6 | rate | P | fall in the budget in percent | 2034 | plan
@fact op = 3.1 | rate | O | rise in the budget in percent | 2034 | plan
@fact sp = 1.4 | rate | S | rise in the budget in percent | 2034 | plan
@fact rp = 2.3 | rate | R | rise in the budget in percent | 2034 | plan
@fact ap = 13.0 | rate | A | fall in the budget in percent | 2034 | plan
@fact tp = 1.3 | rate | C | fall in the budget in percent | 2034 | plan
@fact hs = 41.2 | rate | H | share of the whole budget | 2034 | plan
@fact ps = 13.5 | rate | P | share of the whole budget | 2034 | plan
@fact os = 24.2 | rate | O | share of the whole budget | 2034 | plan
@fact ss = 13.2 | rate | S | share of the whole budget | 2034 | plan
@fact rs = 2.9 | rate | R | share of the whole budget | 2034 | plan
@fact as = 5.1 | rate | A | share of the whole budget | 2034 | plan
@fact ts = 100 | rate | C | share of the whole budget | 2034 | plan
@fact hyp = 781000000 | budget | C | spending if nothing were cut | 2034 | plan | hypothetical
@fact gap = 28600000 | budget | C | gap between unchanged services and the draft | 2034 | plan
@fact inc = 764600000 | revenue | C | income in the budget | 2034 | plan
@fact grant = 706300000 | revenue | C | money from the state | 2034 | plan
@fact fees = 48900000 | revenue | C | money from client fees | 2034 | plan
@fact oth = 9400000 | revenue | C | other income | 2034 | plan
@fact sur = 12200000 | profit | C | surplus of the year | 2034 | plan | projected
@fact df33 = 58700000 | other | C | debt piled up from earlier years | end of 2033 | snapshot | projected
@fact df32 = 61500000 | other | C | debt piled up from earlier years | end of 2032 | snapshot
@fact prog = 31000000 | budget | C | savings of the whole recovery programme | 2033-2036 | plan
@fact bv8 = 8 | votes_cast | C | members for the draft | 2033-11-16 | snapshot
@fact bv5 = 5 | votes_cast | C | members against the draft | 2033-11-16 | snapshot
@fact seats = 59 | seats | C | seats on the county council | - | constant
@fact pop = 186300 | other | C | inhabitants | 2033 | snapshot
@fact head = 4039 | budget | C | spending per inhabitant | 2034 | plan
@fact posts = 212 | jobs | C | posts to be cut | 2034 | plan
@fact ret = 140 | jobs | C | posts cut through retirement and expiring contracts | 2034 | plan
@fact dis = 72 | jobs | C | posts cut by dismissal | 2034 | plan | projected
@fact jn = 96 | jobs | N | posts to be cut | 2034 | plan
@fact jo = 27 | jobs | T | posts to be cut | 2034 | plan
@fact ju = 31 | jobs | U | posts to be cut | 2034 | plan
@fact ja = 58 | jobs | A | posts to be cut | 2034 | plan
@fact jd = 0 | jobs | D | posts to be cut | 2034 | plan
@fact jr = 0 | jobs | R | posts to be cut | 2034 | plan
@fact kn = 3940 | jobs | N | people employed | 2033-09-30 | snapshot
@fact ko = 1130 | jobs | T | people employed | 2033-09-30 | snapshot
@fact ku = 884 | jobs | U | people employed | 2033-09-30 | snapshot
@fact ka = 655 | jobs | A | people employed | 2033-09-30 | snapshot
@fact kd = 612 | jobs | D | people employed | 2033-09-30 | snapshot
@fact kr = 199 | jobs | R | people employed | 2033-09-30 | snapshot
@fact kt = 7420 | jobs | C | people employed | 2033-09-30 | snapshot
@fact gn = 2.4 | rate | N | posts to be cut as a share of staff | 2034 | plan
@fact go = 2.4 | rate | T | posts to be cut as a share of staff | 2034 | plan
@fact gu = 3.5 | rate | U | posts to be cut as a share of staff | 2034 | plan
@fact ga = 8.9 | rate | A | posts to be cut as a share of staff | 2034 | plan
@fact gt = 2.9 | rate | C | posts to be cut as a share of staff | 2034 | plan
@fact vac = 318 | jobs | N | vacant posts | 2033-09-30 | snapshot
@fact st14 = 14 | other | C | health stations | 2033 | snapshot
@fact st4 = 4 | other | C | health stations to close | 2034-08 | plan
@fact st10 = 10 | other | C | health stations left | 2034-08 | plan
@fact hl1 = 6240 | other | HL | visits to the health station | 2031 | cumulative
@fact sv1 = 4870 | other | SV | visits to the health station | 2031 | cumulative
@fact ru1 = 3315 | other | RU | visits to the health station | 2031 | cumulative
@fact ym1 = 2760 | other | YM | visits to the health station | 2031 | cumulative
@fact q1 = 17185 | other | Q | visits to the health station | 2031 | cumulative
@fact hl2 = 5910 | other | HL | visits to the health station | 2032 | cumulative
@fact sv2 = 4955 | other | SV | visits to the health station | 2032 | cumulative
@fact ru2 = 3020 | other | RU | visits to the health station | 2032 | cumulative
@fact ym2 = 2704 | other | YM | visits to the health station | 2032 | cumulative
@fact q2 = 16589 | other | Q | visits to the health station | 2032 | cumulative
@fact all2 = 214600 | other | C | visits to all health stations | 2032 | cumulative
@fact qsh = 7.7 | rate | Q | share of all visits | 2032 | cumulative
@fact hlc = 5.3 | rate | HL | fall in visits | 2032 | snapshot
@fact svc = 1.7 | rate | SV | rise in visits | 2032 | snapshot
@fact ruc = 8.9 | rate | RU | fall in visits | 2032 | snapshot
@fact ymc = 2.0 | rate | YM | fall in visits | 2032 | snapshot
@fact qc = 3.5 | rate | Q | fall in visits | 2032 | snapshot
@fact hlk = 31 | distance | HL | kilometres to the next health station | - | constant
@fact svk = 24 | distance | SV | kilometres to the next health station | - | constant
@fact ruk = 19 | distance | RU | kilometres to the next health station | - | constant
@fact ymk = 42 | distance | YM | kilometres to the next health station | - | constant
@fact sv4 = 1900000 | budget | Q | saved in a year by closing the stations | - | plan
@fact bus = 340000 | budget | C | cost of a mobile clinic in a year | 2034 | plan
@fact pet = 11400 | other | Q | signatures against the closures | 2033-11-18 | cumulative
@fact alt = 800000 | budget | - | saved in a year by closing only two stations | - | plan | hypothetical
@fact call = 19 | other | U | agency kitchen workers whose contracts were not renewed | 2033 | cumulative
@rel sum t33 = h33 + p33 + o33 + s33 + r33 + a33
@rel sum t34 = h34 + p34 + o34 + s34 + r34 + a34
@rel diff hd = h33 - h34
@rel diff pd = p33 - p34
@rel diff od = o34 - o33
@rel diff sd = s34 - s33
@rel diff rd = r34 - r33
@rel diff ad = a33 - a34
@rel diff td = t33 - t34
@rel change hp = h33 -> h34
@rel change pp = p33 -> p34
@rel change op = o33 -> o34
@rel change sp = s33 -> s34
@rel change rp = r33 -> r34
@rel change ap = a33 -> a34
@rel change tp = t33 -> t34
@rel share hs = h34 / t34
@rel share ps = p34 / t34
@rel share os = o34 / t34
@rel share ss = s34 / t34
@rel share rs = r34 / t34
@rel share as = a34 / t34
@rel share ts = t34 / t34
@rel diff gap = hyp - t34
@rel sum inc = grant + fees + oth
@rel diff sur = inc - t34
@rel sum posts = ret + dis
@rel sum posts = jn + jo + ju + ja + jd + jr
@rel sum kt = kn + ko + ku + ka + kd + kr
@rel share gn = jn / kn
@rel share go = jo / ko
@rel share gu = ju / ku
@rel share ga = ja / ka
@rel share gt = posts / kt
@rel diff st10 = st14 - st4
@rel sum q1 = hl1 + sv1 + ru1 + ym1
@rel sum q2 = hl2 + sv2 + ru2 + ym2
@rel share qsh = q2 / all2
@rel change hlc = hl1 -> hl2
@rel change svc = sv1 -> sv2
@rel change ruc = ru1 -> ru2
@rel change ymc = ym1 -> ym2
@rel change qc = q1 -> q2
@race board-vote = bv8 bv5
@trap hs td :: shares of the divisions add up to 100.1 by rounding
@trap t34 head :: total against per inhabitant
@trap td gap :: less than this year against less than without cuts
@trap td prog :: one year against the programme of four
@trap posts dis :: all posts to go against the dismissals among them
@trap gn go :: the same share of two groups
@trap ja ad :: posts cut in administration against millions cut there
@trap jn vac :: posts cut against posts vacant
@trap q2 all2 :: four stations against all fourteen
@trap df33 df32 :: the old debt at the end of two years
@trap sv4 alt :: four stations closed against two

@doc a-release | press release | 2033-11-17
County Board's budget proposal for 2034: smaller spending, first surplus

Wellbeing Services County of Kaivola
Release 17 November 2033 at 8.30 am

The County Board decided by {8|bv8|t=on Wednesday evening} votes to {5|bv5|^} on Wednesday evening to propose to the County Council a budget of {€752.4 million|t34|t=for 2034} for 2034. Spending falls by {€9.8 million|td} from the present year. With income of {€764.6 million|inc}, of which {€706.3 million|grant} is central government funding, {€48.9 million|fees} client fees and {€9.4 million|oth} other income, the result is expected to show a surplus of {€12.2 million|sur|m=projected}. It will be used in full to reduce the accumulated deficit, which is forecast at {€58.7 million|df33|t=at the turn of the year|m=projected} at the turn of the year and which by law must be covered by the close of 2036.

Spending by division, € million

Division | Budget 2033 | Proposal 2034 | Change | Change, % | Share of 2034 spending, %
Hospital and specialist care | {318.4|h33|x=1000000|t=Budget 2033} | {309.7|h34|x=1000000|t=Proposal 2034} | −{8.7|hd|x=1000000} | −{2.7|hp} | {41.2|hs|t=2034}
Primary care and dental | {104.2|p33|x=1000000|t=Budget 2033} | {101.5|p34|x=1000000|t=Proposal 2034} | −{2.7|pd|x=1000000} | −{2.6|pp} | {13.5|ps|t=2034}
Services for older people | {176.9|o33|x=1000000|t=Budget 2033} | {182.3|o34|x=1000000|t=Proposal 2034} | +{5.4|od|x=1000000} | +{3.1|op} | {24.2|os|t=2034}
Social and family services | {97.6|s33|x=1000000|t=Budget 2033} | {99.0|s34|x=1000000|t=Proposal 2034} | +{1.4|sd|x=1000000} | +{1.4|sp} | {13.2|ss|t=2034}
Rescue services | {21.3|r33|x=1000000|t=Budget 2033} | {21.8|r34|x=1000000|t=Proposal 2034} | +{0.5|rd|x=1000000} | +{2.3|rp} | {2.9|rs|t=2034}
Administration and IT | {43.8|a33|x=1000000|t=Budget 2033} | {38.1|a34|x=1000000|t=Proposal 2034} | −{5.7|ad|x=1000000} | −{13.0|ap} | {5.1|as|t=2034}
Total | {762.2|t33|x=1000000|t=Budget 2033|s=Total} | {752.4|t34|x=1000000|t=Proposal 2034|s=Total} | −{9.8|td|x=1000000|s=Total} | −{1.3|tp|s=Total} | {100|ts|t=2034|s=Total}

Figures are rounded and do not necessarily add up.

"Without new measures our outlays would have been {€781.0 million|hyp|by=County Director Aino-Maria Hietakangas|m=hypothetical}," says County Director Aino-Maria Hietakangas. "The proposal bridges that {28.6-million|gap|by=County Director Aino-Maria Hietakangas} gap without touching round-the-clock emergency care."

The Council will discuss the proposal on 12 December.

More information: A.-M. Hietakangas, tel. 044 555 0182; finance director Jouko Säynätsalo-Berg, tel. 044 555 0119

@doc b-pohjola | public broadcaster's English news site | 2033-11-17
Kaivola to close {four|st4} health stations as county board backs leaner budget

17.11. 12:41 • Updated 17.11. 15:07

People in Hirvilampi, Savikylä, Ruokonen and Ylä-Mattila will have to travel further to see a nurse from next August if councillors in the eastern wellbeing county of Kaivola follow their board.

The board voted late on Wednesday for a budget that would leave {ten|st10|t=from next August} health stations out of {14|st14}. Residents of the {four|st4} villages made {16,589|q2|t=last year|s=the four villages} visits to their stations last year, or {7.7 percent|qsh|t=last year} of the {214,600|all2|^|s=region-wide} recorded region-wide, according to the county's own statistics.

At the Central Hospital, next year's allocation shrinks to {307.9 million euros|!h34|t=next year's} from {318.4 million|h33}. Elderly care is one of the few winners, gaining {5.4 million|od}.

All in all the county would spend {752 million euros|t34|round=1000000}, or a little over {4,000|>head} per inhabitant. Kaivola has some {186,000|~pop} of them.

Altogether {212|posts} jobs are to disappear. About {two in three|-} of those, {140|ret}, will go as people retire or as fixed-term contracts run out, Hietakangas told Radio Pohjola. She put the number of people who might actually be given notice at {72|<dis|by=She} "at the very most".

The county carried {61.5 million euros|df32|t=into 2033} of old deficits into 2033. The cuts are part of a recovery programme worth {31 million euros|prog|t=by the end of 2036} by the end of 2036. Wellbeing counties that fail to cover their deficits in time can be put under assessment by the Ministry of Finance, and {two|-} already have been.

The Left Alliance's Markku Jokelin, who voted against, would rather spare Ruokonen and Ylä-Mattila. Closing only the other {two|-} would save {800,000 euros|alt|by=he|m=hypothetical} a year, he said; the board's plan saves {1.9 million|sv4}.

Read more:
• Vaasa hospital queue down to 61 days
• 3 in 10 Finns skipped dentist last year, survey finds

@doc c-sanomat | local daily, English digest | 2033-11-19
'Forty-two kilometres, and the bus goes twice a week'

Text: Riikka Pellonperä   Photo 1/4: Onni Vartia

The waiting room at Ylä-Mattila holds {nine|-} chairs and on Friday morning all of them were taken. Nobody had an appointment. They had come to sign.

By noon the petition against the closures stood at {11,400|pet|t=By noon} names. It will be handed to council chair Eeva Tiensuu-Nyberg, whose {59|seats|s=council} members vote on 12 December.

Hilkka Rautapää, 81, has her blood pressure taken here each fortnight. "Next autumn I am to go to town. That is {42|ymk|s=here|by=Hilkka Rautapää} kilometres. Do they know about the bus?"

The county says that a clinic on wheels, at {€340,000|bus|by=The county} a year, will call at every village on the list. The stations cost {€1.9 million|sv4} a year to keep.

VISITS TO THE STATIONS ON THE LIST

                        2031      2032    change    km to next station
Hirvilampi              {6,240|hl1|t=2031}     {5,910|hl2|t=2032}    −{5.3%|hlc}     {31|hlk}
Savikylä                {4,870|sv1|t=2031}     {4,955|sv2|t=2032}    +{1.7%|svc}     {24|svk}
Ruokonen                {3,315|ru1|t=2031}     {3,020|ru2|t=2032}    −{8.9%|ruc}     {19|ruk}
Ylä-Mattila             {2,760|ym1|t=2031}     {2,704|ym2|t=2032}    −{2.0%|ymc}     {42|ymk}
The four together      {17,185|q1|t=2031}    {16,859|!q2|t=2032}    −{3.5%|qc}
Source: Wellbeing Services County of Kaivola

Savikylä is the odd one out. Its numbers are rising, chiefly because a wood-panel factory opened there in 2030 and brought young families with it. "We did exactly what they asked of villages, we grew," said shopkeeper Thuy Nguyen-Kallio, who chairs the village association. "Thank you very much."

On the board, the dissenters were the {five|bv5} members from the Centre and the Left.

Yesterday's most read: Elk on ice rink delayed Kiekko's 4–1 win

@doc d-tehtava | union newsletter | 2033-11-21
Tehtävä 11/2033: What the {212|posts} really looks like

Members have been ringing since Thursday to ask who is in the firing line. The employer gave the shop stewards the breakdown at Friday's co-operation meeting, and here it is. Headcount is that of 30 September.

Staff group	Employed	Posts to go	% of group
Nurses and practical nurses	{3,940|kn|t=30 September}	{96|jn}	{2.4|gn}
Other care professionals (therapists, lab, X-ray)	{1,130|ko|t=30 September}	{27|jo}	{2.4|go}
Support services (cleaning, kitchens, laundry)	{884|ku|t=30 September}	{31|ju}	{3.5|gu}
Administration and IT	{655|ka|t=30 September}	{58|ja}	{9.8|!ga}
Doctors and dentists	{612|kd|t=30 September}	{0|jd}	–
Rescue	{199|kr|t=30 September}	{0|jr}	–
All	{7,420|kt|t=30 September|s=All}	{212|posts|s=All}	{2.9|gt|s=All}

Three remarks.

First, do not confuse the {96|jn|s=nurses} with empty chairs. There were {318|vac|t=at the end of September|s=nursing} unfilled nursing vacancies at the end of September, and those are not counted as savings.

Second, the kitchens have already bled. {Nineteen|call|t=since January} agency workers have not been called back since January, and nobody calls that a cut.

Third, {72|dis|by=the employer} notices is what the employer calls its ceiling. Chief steward Päivi Lehtisaari-Diallo: "In 2031 the ceiling was {40|-} and they went through it in the {first|-} round. We will hold them to this one."

The fire brigade, which gets {half a million|rd} more, is represented by another union and wishes to say that a new ladder truck costs more than that.

Next meeting: 24.11., 16.00, Union House, Kauppakatu 7 B. Coffee and buns.

@doc e-column | tabloid column | 2033-11-20
Somebody count the coffee cups in Kaivola

KAIJA STORGÅRD-MUSA

It is a marvellous thing, a surplus. I have had one myself, in 1998, for {eleven|-} days.

Now the gentlefolk who run hospitals and homes for the old in Kaivola tell us they'll have {12.2 million|sur|t=next year} of it left over next year. Splendid! And where does it go? Down the well. For they will enter it still owing {61.5 million euros|!df33|t=next year} on sins of the past, and the Treasury wants every cent of it covered by 2036.

So they have sharpened the knives. {Nine|!bv8} of the board were for and {four|!bv5} against, all of them no doubt with good family doctors. The hospital side gives up {8.7 million|hd}, primary care {2.7|pd|x=1000000}, and even the back office, which I had always supposed to be immortal, must manage on {38.1 million|a34} instead of {43.8|a33|x=1000000}. That's {13 per cent|ap} fewer PowerPoints. I shall wear black.

Who gains? Mummo does. Care of the old takes nearly {a quarter|~os} of everything now, {182 million|o34|round=1000000}, and I won't hear a word against it, for I shall be needing some.

But Mummo lives in Ylä-Mattila. She gets the money, and they take away the place where she had her ears syringed. By my arithmetic, the {four|st4} stations cost {€1.9 million|sv4} to run; the new payroll system, I'm told by a man who can't log in to it, was to have cost {three|-} and came in at {seven|-}.

Write to me: kaija@paivanuutiset.example. Last week's column on saunas drew 1,204 letters, {two|-} of them friendly.

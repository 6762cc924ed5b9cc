@story p5-ph-ferry
@topic Ferry Santa Maristela runs aground off Calingao, Philippines
@subject F = MV Santa Maristela | Santa Maristela | the ferry | the vessel | the ship | the grounding
@subject C = Philippine Coast Guard | the coast guard | PCG
@subject O = Vinluan Fast Lines | Vinluan | the operator | the owner
@subject M = Maritime safety board | the board | marine inquiry
@subject P = Captain Rodel Abasolo | Abasolo | the captain | the skipper
@subject H = Calingao District Hospital | the hospital
@subject T = Calingao | the town | the island
@fact mf = 312 | other | F | passengers on the list | 2030-11-30 | constant
@fact ab = 371 | crowd | F | passengers and crew aboard | 2030-12-02 | constant
@fact cr = 28 | other | F | crew | - | constant
@fact pa = 343 | crowd | F | passengers aboard | 2030-12-02 | constant
@fact cp = 350 | other | F | passengers that the ship may carry | - | constant | threshold
@fact r1 = 204 | rescued | F | people brought ashore | 2030-11-30 09:00 | cumulative
@fact r2 = 329 | rescued | F | people brought ashore | 2030-11-30 16:00 | cumulative
@fact r3 = 366 | rescued | F | people brought ashore | 2030-12-02 | cumulative
@fact d2 = 3 | deaths | F | people drowned | 2030-11-30 16:00 | cumulative
@fact d3 = 5 | deaths | F | people drowned | 2030-12-02 | cumulative
@fact ms = 39 | missing | F | people unaccounted for | 2030-11-30 16:00 | snapshot
@fact hp = 47 | injuries | H | people treated | 2030-12-01 | cumulative
@fact hc = 12 | injuries | H | children treated | 2030-12-01 | cumulative
@fact tm = 03:50 | clock | F | time of the grounding | 2030-11-30 | constant
@fact td = 23:15 | clock | F | time of departure | 2030-11-29 | constant
@fact sc = 22:00 | clock | F | scheduled time of departure | 2030-11-29 | plan
@fact sp = 14 | speed | F | knots | 2030-11-30 03:50 | snapshot
@fact ds = 400 | distance | F | metres from the shore | 2030-11-30 | snapshot
@fact wv = 2.5 | distance | F | metres of waves | 2030-11-30 | snapshot
@fact bt = 61 | other | C | fishing boats that helped | 2030-11-30 | constant
@fact pv = 9 | other | C | patrol vessels sent | 2030-11-30 | constant
@fact yr = 1996 | date | F | year of building | - | constant
@fact ag = 63 | age | P | age | 2030-12 | snapshot
@fact ex = 37 | duration | P | years at sea | 2030-12 | snapshot
@fact fu = 46000 | other | F | litres of fuel aboard | 2030-11-30 | snapshot
@fact sl = 3500 | other | F | litres of fuel spilt | 2030-12-01 | cumulative
@fact in = 200000 | damages | O | pesos promised to each family of a dead passenger | 2030-12-02 | plan | pledged
@fact as = 10000 | damages | O | pesos paid to each survivor | 2030-12-02 | constant
@fact sh = 6 | other | O | ships grounded by the regulator | 2030-12-02 | snapshot
@fact in0 = 4 | other | F | lifejackets short per hundred at the last inspection | 2030-08 | snapshot
@fact nn = 31 | other | F | passengers missing from the list | 2030-12-01 | constant
@rel diff nn = pa - mf
@rel sum ab = pa + cr
@rel sum ab = r3 + d3
@rel sum ab = r2 + d2 + ms
@trap mf pa :: on the list against aboard
@trap ab pa :: with and without crew
@trap r1 r2 :: brought ashore, later
@trap d2 d3 :: toll rose
@trap td sc :: departed against scheduled
@trap fu sl :: aboard against spilt
@trap in as :: for the dead and for survivors

@doc a-flash | foreign agency | 2030-11-30
Philippine ferry aground with {300|~ab} aboard, most rescued

MANILA, Nov 30 - A ferry with more than {300|>ab} people aboard ran onto a reef about {400|~ds} metres off the island of Calingao in the central Philippines before dawn on Saturday, and by nine o'clock {204|r1|t=by nine o'clock|by=the coast guard} of them had been brought ashore, the coast guard said.

The Santa Maristela struck at {3:50 a.m.|tm} in {2.5|wv}-metre seas. A list handed in by the operator, Vinluan Fast Lines, has {312|mf|by=the operator} passengers on it, besides {28|cr} crew; survivors said that many had boarded without a ticket.

No deaths were reported in the first hours. {Nine|pv} patrol vessels and {dozens|-} of fishing boats were at the scene.

@doc b-cebu | Visayan daily | 2030-12-01
{3|d2} drown, {dozens|-} sought off Calingao
By Jhunrey Lacson | Cebu Courier

THEY came in outriggers. {Sixty-one|bt|by=the coast guard} of them, by the coast guard's tally, with squid lamps and rope, long before the first steel hull showed up.

By four in the afternoon the boatmen and the Navy had landed {329|r2|t=By four in the afternoon|by=Lt. Cmdr. Hazel Pantaleon} people, Lt. Cmdr. Hazel Pantaleon said. {Three|d2|^} were dead, {two|-} women and a boy. That leaves {39|ms|t=By four in the afternoon}, if the new head count by the town's police is right: they make it {371|ab|by=the town's police} souls on board and not the {340|-} one gets from the list.

The ferry, built in {1996|yr} in Japan, is allowed {350|<cp} passengers. It left at {11:15 p.m.|td}, over an hour late; the timetable says {10|sc}.

At the hospital {47|hp} were seen to, {12|hc} of them children.

Oil sheen has been reported. The tanks held {46,000|fu} litres.

Lotto 6/42: 03-11-18-27-30-41. Jackpot P23.8 million.

@doc c-radio | AM radio transcript | 2030-12-01
...and we go to our reporter at the pier. Good morning, Manong Ely.

Good morning, partner. It's raining. The captain, Rodel Abasolo, who is {63|ag} and has {37|ex} years at sea, is in the custody of the station here. He says the light on the point was out. The barangay captain says: it was not out, my own brother-in-law looks after it.

Speed? He told police {14|sp|by=He|s=He} knots. 

And the oil? The coast guard boom is in place; {3,500|sl|t=as of last night|by=The coast guard} litres have got out as of last night. It could have been {46,000|fu|m=hypothetical}, that's the whole tank.

As to the passengers, partner, here at the gym they read out names since {seven|-} in the morning. They've got {343|pa|by=they} now, without the crew. The sheet from the company had {312|mf|by=the company}. So {thirty-one|nn} persons had no names.

Salamat, Ely. {Twenty|-} minutes before eight.

@doc d-inquiry | Manila broadsheet | 2030-12-03
Last missing ferry passengers found; fleet tied up

All {371|ab} people who sailed on the Santa Maristela have now been accounted for: {366|r3|t=as of Monday night} alive and {five|d3|^} dead as of Monday night, the Philippine Coast Guard said, closing a search that had begun with {39|ms|t=on Saturday afternoon} unaccounted for on Saturday afternoon. Most of those turned out to have walked home.

The maritime safety board ordered all {six|sh} ships of Vinluan Fast Lines tied up pending inspection. It had noted in August that the vessel was short of {four|in0|t=in August|by=It} lifejackets in every hundred.

Vinluan said it had handed {P10,000|as|v=10000} to each survivor and would pay {P200,000|in|v=200000} to the family of anyone who died. Counsel for the skipper, {63|ag|s=the skipper}, said he was steering at {14|sp} knots "as on any other night".

Whether she was overloaded is a matter of arithmetic: with {343|pa|s=she} passengers, she was within her permit of {350|cp|s=her}, though not within her paperwork.

(Page A1, 3 December 2030; turn to A9)

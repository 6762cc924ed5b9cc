@story yb-akterek-againstall
@topic City council election in Kyrgyzstan in which "against all" came third, and the choice of a mayor
@subject A = Ak-Terek | the city | the city council
@subject AJ = Ala-Jol | the governing list
@subject BS = Birdik Shaar | Birdik
@subject JA = Jashtar | the youth list
@subject AN = Ak Niet
@subject XA = against all | Against all
@subject NS = Nurdin Sapargaliev | Sapargaliev | the engineer
@subject GT = Gulbara Toktosheva | Toktosheva | the doctor
@subject TEC = election commission | the commission
@subject PO = police
@subject ONG = Taza Tandoo | the observers
@fact el = 44800 | other | A | electors | - | constant
@fact vc = 16576 | votes_cast | A | ballots cast | final | snapshot
@fact to = 37 | turnout | A | turnout | final | snapshot
@fact to0 = 45.9 | turnout | A | turnout | 2033 | snapshot
@fact t4 = 24.5 | turnout | A | turnout | 4 p.m. on polling day | cumulative
@fact iv = 376 | vote_count | A | invalid ballots | final | snapshot
@fact va = 16200 | votes_cast | A | valid ballots | final | snapshot
@fact aj = 5022 | vote_count | AJ | votes | final | snapshot
@fact bs = 4374 | vote_count | BS | votes | final | snapshot
@fact ja = 2592 | vote_count | JA | votes | final | snapshot
@fact an = 1134 | vote_count | AN | votes | final | snapshot
@fact xa = 3078 | vote_count | XA | votes | final | snapshot
@fact ajp = 31 | vote_share | AJ | share of valid ballots | final | snapshot
@fact bsp = 27 | vote_share | BS | share of valid ballots | final | snapshot
@fact jap = 16 | vote_share | JA | share of valid ballots | final | snapshot
@fact anp = 7 | vote_share | AN | share of valid ballots | final | snapshot
@fact xap = 19 | vote_share | XA | share of valid ballots | final | snapshot
@fact xap0 = 6.3 | vote_share | XA | share of valid ballots | 2033 | snapshot
@fact m = 648 | margin | AJ | lead in votes | final | snapshot
@fact st = 31 | seats | A | seats | - | constant
@fact sa = 12 | seats | AJ | seats | final | snapshot
@fact sb = 10 | seats | BS | seats | final | snapshot
@fact sj = 6 | seats | JA | seats | final | snapshot
@fact sn = 3 | seats | AN | seats | final | snapshot
@fact nv = 17 | vote_count | NS | councillors' votes for mayor | November sitting | snapshot
@fact gv = 14 | vote_count | GT | councillors' votes for mayor | November sitting | snapshot
@fact nm = 3 | margin | NS | lead in councillors' votes | November sitting | snapshot
@fact mj = 16 | seats | A | seats needed for a majority | - | constant | threshold
@fact wo = 10 | seats | A | women elected | final | snapshot
@fact wop = 32.3 | other | A | share of seats held by women | final | snapshot
@fact wq = 30 | other | A | share of women required on the lists | - | constant | threshold
@fact ps = 29 | other | A | polling stations | - | constant
@fact ob = 120 | other | ONG | observers posted | polling day | snapshot
@fact co = 22 | other | TEC | complaints received | week after | cumulative
@fact de = 6 | arrests | PO | people detained for buying votes | polling day | cumulative
@fact pv = 500 | price | PO | soms paid for a vote | polling day | snapshot
@fact fa = 2800000 | spending | AJ | soms spent on the campaign | whole campaign | cumulative
@fact fb = 3400000 | spending | BS | soms spent on the campaign | whole campaign | cumulative
@fact bg = 890000000 | budget | A | soms of yearly budget | 2037 | plan
@fact wt = 140000000 | budget | NS | soms promised for water pipes | 2038 | plan | pledged
@fact hr = 3 | duration | A | hours of running water a day in the upper town | 2037 | constant
@fact hr2 = 12 | duration | NS | hours of running water a day in the upper town | 2038 | plan | pledged
@rel share to = vc / el
@rel sum vc = va + iv
@rel sum va = aj + bs + ja + an + xa
@rel share ajp = aj / va
@rel share bsp = bs / va
@rel share xap = xa / va
@rel diff m = aj - bs
@rel sum st = sa + sb + sj + sn
@rel sum st = nv + gv
@rel diff nm = nv - gv
@rel share wop = wo / st
@race votes = aj bs xa ja an
@race seats = sa sb sj sn
@race mayor = nv gv
@race money = fb fa
@trap xap jap :: against all and the youth list
@trap xap xap0 :: two elections
@trap ajp st :: 31 percent and 31 seats
@trap t4 to :: turnout at four and at the end
@trap to to0 :: two elections
@trap sa hr2 :: twelve seats and twelve hours
@trap nv mj :: votes received and needed
@trap wop wq :: women elected and the quota
@trap de sj :: six people and six seats
@trap hr sn :: three hours and three seats
@trap va vc :: valid and all

@doc a-blog | live blog of a news site | 2037-10-12
Ak-Terek elects: Sunday in the foothills

08.00 The {29|ps} stations are open. Snow on the pass, sun in the bazaar.

16.00 Turnout {24.5%|t4|t=16.00}. Four years ago it ended on {45.9|to0|t=Four years ago}.

17.20 A minibus has been stopped near station 11 and {six|de} people taken away. Police say that a vote was going for {500|pv|by=Police} soms, "with a receipt".

20.00 Closed. Machines print.

20.40 Ala-Jol {31|ajp|t=20.40}, Birdik Shaar {27|bsp|^}, and in third place ... nobody. I mean it. Against all {19|xap|^}. Then Jashtar {16|jap|^}, Ak Niet {7|anp|^}.

20.45 It was {6.3|xap0|t=in 2033} in 2033. "They have voted for the pipes," says a woman next to me. In the upper town there's water for {three|hr} hours a day.

@doc b-wire | wire agency | 2037-10-14
Kyrgyz city voters put "against all" ahead of two parties

BISHKEK (Ala-Too Press) - The governing list Ala-Jol won the most votes, {5,022|aj}, in Sunday's election of the Ak-Terek city council, but one voter in five rejected every party on the ballot, according to final results.

Birdik Shaar had {4,374|bs}. Against all took {3,078|xa}, ahead of Jashtar's {2,592|ja} and Ak Niet's {1,134|an}.

Since "against all" gets no seats, the {31|st} are divided among the lists: {13|!sa} for Ala-Jol, {10|sb} for Birdik Shaar, {six|sj} for Jashtar and {three|sn} for Ak Niet.

Turnout was {37%|to} of {44,800|el} voters, or {16,576|vc}. {376|iv} ballots were invalid.

Women won {10|wo} seats, {32.3%|wop}. The law requires lists to contain {30%|wq}.

@doc c-newsletter | observers' newsletter | 2037-10-20
TAZA TANDOO BULLETIN 14: AK-TEREK

We had {120|ob} observers in all {29|ps} stations. What did they see?

- Order, generally. Tea, everywhere.
- A gap between the machine and the hand count at two stations, of {three|-} votes and of {one|-}.
- {Nine|!de} persons held by police for bribing voters. The price, {500|pv} soms, hasn't risen since 2029, which we would call the only stable price in the republic.

We've sent the commission {15|-} of the {22|co} complaints it received.

Why so many against all? We asked {200|-} people as they left. Most mentioned water, several mentioned their cousin on the list.

Reported campaign spending: Birdik Shaar {3.4 million|fb} soms, Ala-Jol {2.8 million|fa}. In seats the second got more for less, {12|sa} to {10|sb}.

@doc d-daily | newspaper | 2037-11-10
Engineer becomes mayor by {three|nm} votes

Aizada Turdubekova

Nurdin Sapargaliev, a hydraulic engineer put up by Ala-Jol, was elected mayor of Ak-Terek yesterday. The council's {31|st} members gave him {17|nv|t=yesterday}; Dr Gulbara Toktosheva of Birdik Shaar received {14|gv|^}.

Ala-Jol and Jashtar, which had agreed to vote together, have {eighteen|-}. One of them, then, prefers doctors.

Sapargaliev needed {16|mj}. He promises to spend {140 million|wt|by=He promises} soms on pipes, and that the upper town's {three|hr} hours of water will be {twelve|hr2} "before the second winter". The whole budget of the city is {890 million|bg}.

He was asked about those who had voted for no one. "{Four thousand|!xa} people sent us a letter," he said. "I'd like to reply in litres."

@doc e-analysis | regional affairs magazine | 2037-12-01
The party of nobody

It has no leader, no office and no list, and in Ak-Terek it was the third party of the city. {3,078|xa} citizens took the trouble to go out on a cold Sunday, when {63|-} per cent of their neighbours stayed at home, in order to say no.

What separates first and second, {648|m} votes, is a fraction of that. Had the nos been offered to anyone they'd have decided everything.

Turnout, at {34 per cent|!to}, was the lowest since the new code. It's tempting to add those who came and refused to those who refused to come. I resist it; some were at the sheep market.

And the women? {Ten|wo} of {thirty-one|st}. Dr Toktosheva came within {three|nm} votes of being the first to run the place. She tells me that the {14|gv} were all men but {four|-}.

{16,200|va} valid ballots; a pipe; a man who understands pressure. Central Asian politics is often described as opaque. This was as clear as the water ought to be.

@story v3-bangladesh-haor-flood
@topic Flood in the Sunarganj haor, Bangladesh
@subject S = Sunarganj | the district | Sunarganj district
@subject M = Meghpur | Meghpur upazila
@subject R = Surkali river | the river | the Surkali
@fact p1 = 400000 | other | S | people cut off by water | 2038-06-15 | snapshot
@fact p2 = 730000 | other | S | people cut off by water | 2038-06-18 | snapshot
@fact pm = 95000 | other | M | people cut off by water | 2038-06-18 | snapshot
@fact sh = 212 | other | S | shelters open | 2038-06-18 | snapshot
@fact ev = 48000 | evacuated | S | people in shelters | 2038-06-18 | snapshot
@fact d1 = 5 | deaths | S | people drowned | 2038-06-16 | cumulative
@fact d2 = 13 | deaths | S | people drowned | 2038-06-18 | cumulative
@fact dc = 7 | deaths | S | children drowned | 2038-06-18 | cumulative
@fact lv = 92 | distance | R | centimetres above the danger mark | 2038-06-17 | snapshot
@fact l0 = 78 | distance | R | centimetres above the danger mark | 2038-06-16 | snapshot
@fact ls = 61 | distance | R | centimetres above the danger mark | 2038-06-18 | snapshot
@fact rc = 1500 | other | S | tonnes of rice sent | 2038-06-18 | cumulative
@fact rp = 4000 | other | S | tonnes of rice promised | 2038-06-17 | plan | pledged
@fact dr = 31 | distance | R | centimetres the level fell | 2038-06-17 to 18 | constant
@fact rl = 2500 | other | S | tonnes of rice still to be sent | 2038-06-18 | snapshot
@rel diff rl = rp - rc
@rel diff dr = lv - ls
@trap p1 p2 :: people cut off on two days
@trap p2 pm :: district against one upazila
@trap d2 dc :: all drowned against children
@trap l0 lv :: river level on two days
@trap rc rp :: sent against promised

@doc a-bulletin | flood centre bulletin | 2038-06-17
Surkali at Meghpur: {92|lv|t=9 a.m.} cm above danger mark

Reading of 9 a.m.; the day before it was {78|l0|t=the day before}. The level is likely to fall from tonight. {One|-} station, Kalni Ghat, did not report.

@doc b-wire | wire brief | 2038-06-15
Flash flood strands {400,000|p1} in Bangladesh

SUNARGANJ - Water from the hills has marooned some {400,000|~p1|t=since Monday|by=relief officials} people since Monday, relief officials said. Schools are shut until {June 27|-}.

@doc c-radio | radio bulletin | 2038-06-18
Betar Surma, one p.m.

The Surkali has gone down by {31|dr|t=since yesterday} centimetres since yesterday and stands {61|ls|t=now} over the mark now. {Forty-eight thousand|ev} people are in the {212|sh} shelters. A boat leaves from the cinema at {three|-}.

@doc d-agency | agency alert | 2038-06-18
Toll in Sunarganj flood {13|d2}

{Thirteen|d2|t=by Friday|by=the civil surgeon} people, {seven|dc|^} of them children, had drowned by Friday, the civil surgeon said; on Wednesday he had counted {five|d1|t=on Wednesday|by=he}. {730,000|p2} are marooned across the district.

@doc e-ngo | aid group post | 2038-06-18
Meghpur needs rice

In Meghpur alone {95,000|pm} people sit on islands. Of the {4,000|rp} tonnes of rice the minister announced, {1,500|rc|t=so far} have arrived in the district so far.

@doc f-paper | newspaper brief | 2038-06-19
Ministry: rice is coming

"{Two thousand five hundred|rl|by=the ministry} tonnes are still to be shipped," the ministry admitted. More than {700,000|>p2|t=on Friday} people were stranded in Sunarganj on Friday, up from {four lakh|p1|t=on Tuesday|v=400000} on Tuesday.

@story kericho-tea
@topic Tea bonus row in Kericho and Bomet: the payout, the farmers' march, the audit
@subject K = Kipsonoi Tea Holdings | Kipsonoi | the agency
@subject W = Chelmosit factory | Chelmosit
@subject E = Gatitu factory | Gatitu
@subject M = Tea farmers' march in Kericho | march | protest | demonstration
@subject B = Philemon Rotich | Rotich | Kipsonoi chairman | the chairman
@subject Z = Joyce Chepkemoi | Chepkemoi | the farmers' leader
@subject A = Tea Audit Panel | audit panel | auditors
@fact bw = 23.5 | price | W | shillings of bonus per kilo of green leaf | 2026-09 | snapshot
@fact be = 57.5 | price | E | shillings of bonus per kilo of green leaf | 2026-09 | snapshot
@fact bwl = 34.5 | price | W | shillings of bonus per kilo of green leaf | 2025-09 | snapshot
@fact mon = 25 | price | K | shillings paid each month per kilo of green leaf | - | constant
@fact dem = 50 | price | Z | shillings of bonus per kilo demanded | 2026-10 | snapshot
@fact pay = 48500000000 | spending | K | shillings paid to all farmers | 2026 | snapshot
@fact payl = 69200000000 | spending | K | shillings paid to all farmers | 2025 | snapshot
@fact fall = 29.9 | rate | K | fall of the total payout in percent | 2026 | snapshot
@fact farm = 640000 | other | K | farmers who deliver leaf | - | constant
@fact fac = 71 | other | K | factories run | - | constant
@fact stock = 18000000 | other | K | kilos of unsold tea in Mombasa | 2026-09 | snapshot
@fact crowd = 3000 | crowd | M | people who marched by police estimate | 2026-10-06 | snapshot
@fact crowdz = 8000 | crowd | M | people who marched by the organisers' count | 2026-10-06 | snapshot
@fact inj = 12 | injuries | M | people treated for injuries | 2026-10-06 | cumulative
@fact arr = 26 | arrests | M | people arrested | 2026-10-06 | cumulative
@fact start = 09:30 | clock | M | time when the march set off | 2026-10-06 | constant
@fact gas = 11:15 | clock | M | time when police fired tear gas | 2026-10-06 | constant
@fact age = 67 | age | B | age | - | constant
@fact quit = 2026-10-19 | date | B | day of resignation | - | constant
@fact lost = 1340000000 | spending | A | shillings that the audit could not trace | 2026-11 | snapshot
@fact stockn = 12000000 | other | K | kilos of unsold tea in Mombasa | 2026-11 | snapshot
@fact drop = 20700000000 | spending | K | fall of the total payout in shillings | 2026 | snapshot
@fact lostusd = 10400000 | spending | A | dollars that the audit could not trace | 2026-11 | snapshot
@fact fert = 2500 | price | K | shillings for a bag of subsidised fertiliser | - | constant
@rel diff drop = payl - pay
@rel change fall = payl -> pay
@trap bw be :: two factories, west and east of the Rift
@trap bw mon :: the yearly bonus and the monthly payment
@trap stock stockn :: stocks in September and in November
@trap crowd crowdz :: police and organisers count the crowd

@doc a-nation | Kenyan daily | 2026-10-01
West Rift tea farmers handed Sh23.50 bonus as east banks more than double

By VINCENT KIRUI

Small-scale tea farmers attached to Chelmosit factory in Kericho will earn {Sh23.50|bw|t=this year} a kilo in bonus this year, down from {Sh34.50|bwl|t=last season} last season, Kipsonoi Tea Holdings announced yesterday. Across the Rift, in Murang'a, growers who deliver to Gatitu factory are smiling to the bank with {Sh57.50|be}.

The payments come on top of the flat {Sh25|mon} that every grower gets at month end.

In total the agency, which runs {71|fac} factories for {640,000|farm} farmers, will release {Sh48.5 billion|pay|t=yesterday}, against {Sh69.2 billion|payl|t=in 2025} in 2025. Chairman Philemon Rotich blamed a strong shilling and {18 million|stock|by=Chairman Philemon Rotich blamed} kilos of old stock lying in Mombasa warehouses.

"You cannot pay from tea that nobody has bought," he said.

vkirui@example.co.ke

@doc b-live | live blog | 2026-10-06
LIVE: Tea farmers march on Kericho

08.55 Shops on Tengecha Road are pulling down shutters. {Two|-} water cannon trucks outside the county assembly.

{09.30|start} They are off. From the green stadium, singing. Joyce Chepkemoi, who leads them, says "{fifty bob|dem|by=Joyce Chepkemoi|v=50} or we uproot the bushes."

10.20 The county commander tells our reporter about {3,000|~crowd|by=The county commander}.

10.41 Ms Chepkemoi laughs at that: "We are {8,000|crowdz|by=Ms Chepkemoi|t=10.41} and the Bomet people have not arrived."

{11.15|gas} Tear gas. People running into the market.

12.30 Nurse at the sub-county hospital: {a dozen|inj|by=Nurse at the sub-county hospital|t=12.30} brought in, mostly cuts.

13.05 A placard: "Gatitu {57.50|be}, Chelmosit {23.50|bw}. Is our tea grass?"

14.10 Police have {26|arr|by=Police|t=14.10} in the cells. We close this page here. Thank you for reading. 1,204 people are following.

@doc c-tabloid | Nairobi tabloid | 2026-10-07
Tea fury! {26|arr} nabbed, {19|!inj} hurt as cops gas grannies

Panic gripped Kericho town yesterday at {10.15am|!gas} when anti-riot police lobbed teargas at old mamas carrying nothing but tea branches.

{Nineteen|!inj|t=yesterday} were rushed to hospital. Another {26|arr|t=yesterday} were bundled into lorries.

The march, said by its organisers to be {8,000|crowdz|by=its organisers} strong, kicked off at {9.30am|start} and was peaceful until it reached the gates of Kipsonoi, whose {67|age}-year-old boss Philemon Rotich was nowhere to be seen.

"They give me {25 bob|mon|v=25} every month and then a bonus of {23|?bw}. A bag of fertiliser is {Sh2,500|fert}. Do the maths," wailed a granny.

Firebrand Joyce Chepkemoi wants the top-up raised to {Sh50|dem}.

PLUS: Sh12m jackpot winner hides in Migori – Pg 7

@doc d-wire | wire agency | 2026-11-24
Kenya tea audit cannot trace {$10 million|~lostusd}, chairman already gone

NAIROBI (Wire) - Auditors looking into Kenya's largest tea agency were unable to account for {1.34 billion shillings|lost|by=Auditors|t=Tuesday} of spending, according to a report tabled in parliament on Tuesday.

Kipsonoi Tea Holdings, which pays out on behalf of some {640,000|~farm} growers, came under fire in September when its distribution shrank by {almost a third|~fall|v=30} to {48.5 billion shillings|pay|t=in September}. {Thousands|-} took to the streets of Kericho the week after; {26|arr} were held.

Philemon Rotich, {67|age}, stepped down as chairman on {October 19|quit}. He denies wrongdoing.

The audit panel also said that some {12 million|stockn|t=Tuesday|by=The audit panel} kg of tea remained unsold.

@doc e-column | Sunday column | 2026-11-29
What the leaf is worth

My father planted our bushes in the year I was born, and this year they paid {Sh23.50|bw|t=this year}. The year before it was {Sh34.50|bwl|t=The year before}. I am told to be grateful.

Permit a little arithmetic. Kipsonoi has {71|fac} factories. It tells us {Sh69.2 billion|payl|t=in the good year} was shared in the good year and {Sh48.5 billion|pay|t=in the bad one} in the bad one: a drop of {Sh20.7 billion|drop}. The auditors say that {Sh1.34 billion|lost|by=The auditors} went nobody knows where. Even had every cent been found and divided among {560,000|!farm} of us, it would have bought each a bag of fertiliser, at {Sh2,500|fert}, and no more.

So the thief is a small part of the story. The big part is that a woman in Murang'a gets {57 shillings and fifty cents|be|v=57.5} for what I sell at less than {half|-}.

The old chairman went on the {19th of October|quit}, at {67|age}, with a pension. Mama Chepkemoi still asks for her {fifty|dem}.

@story fr4-rio-sabalo-flood
@topic Flood on the Sábalo river after a dam spill: Tuesday night to the tenth day
@subject F = Sábalo flood | flood | disaster | the avalanche
@subject M = Puerto Alcira | the town | the port
@subject V = Villa Yarumal | Yarumal | the upstream village
@subject D = Quebradona dam | the dam | the reservoir
@subject E = Hidrosábalo | the operator | the utility
@subject U = UNGRD | the national disaster unit | risk agency
@subject C = Colombian Red Cross | the Red Cross
@subject G = Governor Yolima Etcheverry | Etcheverry | the governor
@subject N = national government | Bogotá | the finance ministry
@subject Q = 2019 flood | the flood of 2019
@fact d1 = 17 | deaths | F | people killed | 2034-11-07 night | cumulative
@fact d2 = 29 | deaths | F | people killed | 2034-11-08 noon | cumulative
@fact d3 = 41 | deaths | F | people killed | 2034-11-09 evening | cumulative
@fact d3p = 33 | deaths | M | people killed | 2034-11-09 evening | cumulative
@fact d3v = 8 | deaths | V | people killed | 2034-11-09 evening | cumulative
@fact d3c = 11 | deaths | F | children killed | 2034-11-09 evening | cumulative
@fact d4 = 56 | deaths | F | people killed | 2034-11-17 | cumulative
@fact x1 = 63 | missing | F | people missing | 2034-11-08 noon | snapshot
@fact x2 = 48 | missing | F | people missing | 2034-11-09 evening | snapshot
@fact x4 = 9 | missing | F | people missing | 2034-11-17 | snapshot
@fact i2 = 134 | injuries | F | people hurt | 2034-11-08 noon | cumulative
@fact i3 = 187 | injuries | F | people hurt | 2034-11-09 evening | cumulative
@fact r2 = 212 | rescued | F | people plucked from roofs and trees | 2034-11-08 noon | cumulative
@fact e2 = 9300 | evacuated | F | people moved to safety | 2034-11-08 noon | cumulative
@fact e3 = 12400 | evacuated | F | people moved to safety | 2034-11-09 evening | cumulative
@fact sh = 5150 | other | C | people sleeping in shelters | 2034-11-09 evening | snapshot
@fact ns = 19 | other | C | shelters open | 2034-11-09 evening | snapshot
@fact hd = 860 | homes | F | homes destroyed | 2034-11-09 | snapshot
@fact hm = 2140 | homes | F | homes damaged | 2034-11-09 | snapshot
@fact ht = 3000 | homes | F | homes hit | 2034-11-09 | snapshot
@fact hp = 31000 | homes | F | homes without power | 2034-11-08 noon | snapshot
@fact rn = 214 | other | D | millimetres of rain | 2034-11-07 | constant
@fact rh = 9 | duration | D | hours of rain | 2034-11-07 | constant
@fact dq = 1850 | other | D | cubic metres released each second | 2034-11-07 peak | snapshot
@fact dl = 1200 | other | D | cubic metres a second that the riverbed can hold | - | constant | threshold
@fact og = 21:40 | clock | D | time at which the gates were opened | - | constant
@fact wn = 22:25 | clock | E | time at which the warning was sent | - | constant
@fact lag = 45 | duration | E | minutes from the opening to the warning | - | constant
@fact pop = 46200 | other | M | people who live there | - | constant
@fact ai = 38000000000 | budget | N | emergency money in pesos | 2034-11-08 | plan | pledged
@fact au = 9100000 | budget | N | emergency money in dollars | 2034-11-08 | plan | pledged
@fact rc = 140000000000 | budget | G | cost of rebuilding in pesos | 2034-11-09 | plan | projected
@fact rc4 = 165000000000 | budget | G | cost of rebuilding in pesos | 2034-11-17 | plan | projected
@fact ap = 6500000 | fundraising | C | money sought in Swiss francs | 2034-11-09 | plan | pledged
@fact ag = 2100000 | fundraising | C | money received in Swiss francs | 2034-11-17 | cumulative
@fact fa = 2400000 | budget | N | pesos promised to each family | 2034-11-17 | plan | pledged
@fact tr = 320 | units_pledged | N | soldiers sent | 2034-11-08 | plan
@fact dg = 14 | other | F | search dogs | 2034-11-09 | snapshot
@fact q = 22 | deaths | Q | people killed | 2019 final | constant
@fact qh = 410 | homes | Q | homes destroyed | 2019 final | constant
@fact rp = 26000000 | budget | G | cost of rebuilding in pounds | 2034-11-09 | plan | projected
@fact dn = 2500 | other | D | cubic metres released each second | 2034-11-09 claim | snapshot | denied
@fact cl = 4 | deaths | F | children of one class killed | 2034-11-09 evening | cumulative
@fact kt = 3800 | other | C | hygiene kits handed out | 2034-11-09 evening | cumulative
@fact kg = 7500 | other | C | hygiene kits planned | 2034-11-09 | plan | pledged
@fact rf = 70 | other | F | millimetres of rain | 2034-11-10 to 12 | plan | projected
@fact ev = 2000 | evacuated | M | people who would have to move again | 2034-11-10 | plan | hypothetical
@fact lv = 96 | other | D | percent of capacity at which water would be released | - | constant | threshold
@fact wt = 15000 | other | F | litres of drinking water made each hour | 2034-11-09 | snapshot
@fact sv = 1100000000 | other | E | severance in pesos | 2034-11-13 | constant
@fact lq = 600 | other | F | people queuing for food | 2034-11-17 | snapshot
@fact as = 32.31 | other | C | share of the appeal received | 2034-11-17 | snapshot
@rel share as = ag / ap
@rel convert rp = rc
@rel convert au = ai
@trap rn rf :: the rain that fell and the rain forecast
@trap kt kg :: handed out and planned
@trap dq dn :: the operator's figure and a senator's claim
@trap e3 ev :: those moved and those who would have to move again
@rel sum d3 = d3p + d3v
@rel sum ht = hd + hm
@trap d1 d2 :: the toll rose overnight
@trap d2 d3 :: the toll rose on the third day
@trap d3 d4 :: the toll a week later
@trap d3 d3p :: both places, and the port only
@trap x1 x2 :: the missing, a day later
@trap x2 x4 :: the missing, a week later
@trap i2 i3 :: the injured, a day later
@trap e2 e3 :: evacuated, a day later
@trap e3 sh :: moved to safety and in shelters
@trap d1 q :: this flood and that of 2019
@trap hd qh :: this flood and that of 2019
@trap hd ht :: destroyed, and all that were hit
@trap rc rc4 :: the estimate was raised
@trap ap ag :: asked for and received
@trap ai rc :: emergency money and the cost of rebuilding
@trap dq dl :: released, and what the bed can hold
@trap og wn :: gates and warning

@doc a-liveblog | live blog of a national daily | 2034-11-08
AS IT HAPPENED: Night of water in Puerto Alcira

Live updates from Jhonatan Berrío (Puerto Alcira) and Sol Ibargüen (Bogotá) · 214 comments

06:10 Good morning. If you are just joining us, this is what we know. Last night the Sábalo came through the lower districts of Puerto Alcira, a river port of {46,200|pop} people. When we closed the blog at midnight the mayor's office had counted {17|d1|t=midnight|by=the mayor's office} bodies.

07:32 Rain gauges at the Quebradona dam recorded {214|rn|s=Quebradona dam} millimetres in {nine|rh} hours, says the weather institute. That's more than usually falls in all of November.

08:55 The utility Hidrosábalo confirms it opened the spillway gates at {9.40 pm|og|by=Hidrosábalo}. Residents' phones began buzzing with the alert at {10.25 pm|wn|s=the alert}. You can do the subtraction.

09:20 Photo 3 of 16: a motorcycle in a mango tree, barrio La Draga. (Credit: S. Ibargüen)

10:47 President's office: {320|tr|m=pledged|by=President's office} soldiers on their way from Montería, plus {38 billion|ai|^|m=pledged} pesos from the calamity fund.

12:05 NEW TOLL. The national disaster unit, UNGRD, now puts it at {29|d2|t=12:05|by=UNGRD}. A further {63|x1|^} cannot be found. {One hundred and thirty-four|i2|^} hurt. More than {200|>r2} were lifted off roofs or out of trees.

12:31 The same agency says {3,900|!e2|t=12:31|by=The same agency} residents have been taken to higher ground, mostly schools and the cattle fairground.

13:15 Power remains off in about {31,000|~hp|t=13:15} homes on both banks.

13:40 For context: the last time the river did this, in 2019, it took {22|q|t=in 2019} lives.

Most read: Gasoline up 180 pesos · Junior 2, Millonarios 2 · The 10 best arepas in Sincelejo

@doc b-wire | wire agency | 2034-11-08
Flood kills at least {29|>d2} in Colombia after dam releases water

PUERTO ALCIRA, Colombia, Nov 8 (Meridian) - At least {29|>d2|t=by midday on Wednesday|by=authorities} people were dead by midday on Wednesday and {63|x1|^} unaccounted for after a wall of water swept a river port in northern Colombia, authorities said, hours after a hydroelectric operator opened the gates of a dam upstream.

Some {9,300|~e2|t=by midday on Wednesday|by=the UNGRD risk agency} people had been evacuated, according to the UNGRD risk agency, and helicopters brought down {212|r2} who had spent the night on rooftops. Hospitals in three cities were treating the {134|i2} injured.

At its height the discharge reached {1,580|!dq|t=At its height|s=the discharge} cubic metres per second, the company, Hidrosábalo, said in a filing, well over the {1,200|dl} that the channel below is built to carry.

"They opened it in the dark and told us when it was already in the kitchen," said Eufemia Padilla, 71, who lost a grandson.

The warning came {45|lag} minutes after the release, the company acknowledged.

Bogotá promised {$9.1 million|au|s=Bogotá|m=pledged} in emergency funds and said it would send {320|tr|s=it|m=pledged} troops.

A flood on the same river killed {22|q|t=in 2019} people and wrecked {410|qh|t=in 2019} houses in 2019.

Hidrosábalo's bonds due 2041 fell 3.4 cents. (Reporting by Wilmer Achagua and Tess Oberholzer)

@doc c-broadsheet | British broadsheet | 2034-11-10
'We counted the shoes': anger grows in flooded Colombian port

Rhiannon Achterberg in Puerto Alcira

On the steps of the parish church of San Telmo somebody has been lining up the shoes. They come out of the mud in ones and twos, and by Thursday evening they stretched to the corner.

The official count stood then at {41|d3|t=Thursday evening|by=The official count}. {Thirty-three|d3p|^|s=the port} of the dead were from the port itself; {eight|d3v|^|s=Villa Yarumal} were from Villa Yarumal, a hamlet of fishermen half an hour upriver that no longer exists. {Eleven|d3c|^} were children, {four|cl|^} of them from one classroom.

Nobody here believes that will be all. {Forty-eight|x2|t=Thursday evening} families have pinned a photograph to the door of the town hall, one for each person they have not found, and {14|dg} sniffer dogs from Bogotá and Quito are working the banks.

More than {12,000|>e3} people have left their streets. Most have gone to relatives. The rest, {5,150|sh|s=The rest} at the last roll-call, are on mats in {19|ns} Red Cross shelters.

In the department's engineering office, where the carpet is still wet, they have a list of {3,000|ht} houses. They have painted an X on {680|!hd|s=they} of them, those that the water took entirely; the others may be dug out.

The governor, Yolima Etcheverry, thinks it will take {140bn|rc|v=140000000000|by=Yolima Etcheverry|m=projected} pesos ({£26m|~rp|v=26000000|^}) to put things back. The government has so far offered {38bn|ai|v=38000000000|s=The government|m=pledged}.

What the townspeople want first is an explanation. Hidrosábalo's control room, 60km away, lifted the gates at {9.40pm|og|s=Hidrosábalo}, in the worst downpour that anyone in it had seen: {214mm|rn|v=214} since lunch. The sirens, installed after 2019, were never sounded. A text message went out {three-quarters of an hour|lag|v=45} later. By then, said the chemist, Abelardo Nisperuza, 63, "we were swimming."

The company denies that it released {2,500|dn|by=a local senator|m=denied} cubic metres a second, as a local senator has claimed. Its own figure for the peak is {1,850|dq|by=Its own figure}.

Read more: Australia v England, first Test, day three, 312–6 | Five charts that explain the euro's slide

@doc d-sitrep | aid agency situation report | 2034-11-10
SITUATION REPORT No. 3 – COLOMBIA: SÁBALO FLOOD
Covers period to 18:00 on 9 November 2034 · GLIDE FL-2034-000187-COL

HIGHLIGHTS
• Deaths: {41|d3|t=18:00 on 9 November 2034} (Puerto Alcira {31|!d3p|^}, Villa Yarumal {8|d3v|^})
• Missing: {48|x2|^}. Injured: {187|i3|^}
• Evacuated: {12,400|e3|^}, of whom {5,150|sh|^} in {19|ns|^} shelters run by the Colombian Red Cross
• Housing: {860|hd|^} destroyed, {2,140|hm|^} damaged

NEEDS AND RESPONSE
Safe water remains the priority. Two treatment units with a capacity of {15,000|wt} litres an hour are in place; a third is expected on Sunday. Volunteers have handed out {3,800|kt} hygiene kits against a target of {7,500|kg|m=pledged}.

FUNDING
The emergency appeal seeks {CHF 6.5 million|ap|m=pledged} for 10 months. No contribution had been booked at the time of writing. The Government has announced COP {38 billion|ai|s=The Government|m=pledged} (about {US$9.1 million|~au|^|m=pledged}) through UNGRD.

OUTLOOK
The meteorological institute forecasts up to {70|<rf|by=The meteorological institute|t=between Friday and Sunday|m=projected} mm more between Friday and Sunday. Should the reservoir exceed {96%|lv|m=threshold} of capacity, a further controlled release is foreseen, in which case some {2,000|~ev|m=hypothetical} persons in low-lying districts would have to move again.

Contact: M. Tshabangu, +57 5 555 0177

@doc e-english-daily | English-language newspaper | 2034-11-17
Ten days on, search for Sábalo missing called off

By Laurent Quiñones-Beck

PUERTO ALCIRA – Firefighters rolled up their hoses on Friday and the army began to leave. The search is over. {Nine|x4|t=on Friday} names remain on the town hall door; a judge may declare them dead in January.

They would join the {56|d4|t=on Friday} whom the flood is now known to have killed, a figure that UNGRD raised twice this week as divers reached the sunken ferry. A week ago Thursday it was {44|!d3|t=A week ago Thursday}.

The bill has grown as well. Etcheverry now reckons on {165 billion|rc4|by=Etcheverry|t=now|m=projected} pesos for reconstruction, up from {140 billion|rc|t=in the first days} in the first days. Each family that lost a house will get {2.4 million|fa|m=pledged} pesos, the finance ministry said; there are {860|hd} such houses, and as many opinions on whether that buys a roof.

The Red Cross has taken in {2.1 million|ag|s=The Red Cross} francs, roughly {a third|~as|v=33} of the {6.5 million|ap|m=pledged} it asked for.

Prosecutors want to know why {45|lag} minutes went by at Hidrosábalo between the order to open and the alert. Its chief executive, Ottokar Manjarrés, 49, resigned on Monday with a severance of {1.1 billion|sv|s=chief executive} pesos, which he says he'll donate.

At the cattle fairground, the last shelter, some {600|~lq} people queued for lentils. None would go back to La Draga, they said, for any money.

Also in today's paper: Coffee at $3.12 a pound, p. 9; Peso closes at 4,176, p. 11

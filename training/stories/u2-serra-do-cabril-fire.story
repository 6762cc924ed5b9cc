@story u2-serra-do-cabril-fire
@topic Wildfire in central Portugal: five days, one front line
@subject F = Serra do Cabril fire | fire | blaze | wildfire | flames | Cabril
@subject AN = Autoridade Nacional de Socorro | civil protection | ANS | the Autoridade
@subject B = Portuguese Firefighters' League | the League | fire brigades
@subject IC = Institute for Nature and Forests | forest institute | ICF
@subject COP = Copernicus | satellite service
@subject GV = Government of Portugal | the government | Lisbon
@subject SP = Spain | Madrid | Spanish
@subject IPMA = weather service | IPMA | meteorologists
@subject V = Vale de Abrões | Abrões
@fact a1 = 4200 | area | F | hectares burnt | 2035-08-18 | cumulative
@fact a2 = 17600 | area | F | hectares burnt | 2035-08-21 | cumulative
@fact a3 = 21340 | area | F | hectares burnt | final, 2035-09 | constant
@fact ay = 61000 | area | IC | hectares burnt in the country in the year | 2035-08-21 | cumulative
@fact f1 = 640 | other | AN | firefighters on the ground | 2035-08-18 | snapshot
@fact f2 = 1480 | other | AN | firefighters on the ground | 2035-08-20 | snapshot
@fact v2 = 460 | other | AN | vehicles | 2035-08-20 | snapshot
@fact p1 = 9 | other | AN | aircraft | 2035-08-18 | snapshot
@fact p2 = 23 | other | AN | aircraft | 2035-08-20 | snapshot
@fact sp = 4 | other | SP | aircraft lent | 2035-08-20 | plan | pledged
@fact d1 = 1 | deaths | F | people killed | 2035-08-19 | cumulative
@fact d2 = 4 | deaths | F | people killed | 2035-08-21 | cumulative
@fact db = 2 | deaths | B | firefighters killed | 2035-08-21 | cumulative
@fact i = 58 | injuries | F | people injured | 2035-08-21 | cumulative
@fact ib = 39 | injuries | B | firefighters injured | 2035-08-21 | cumulative
@fact ev = 3100 | evacuated | F | people moved from their homes | 2035-08-20 | snapshot
@fact evv = 27 | other | F | villages cleared | 2035-08-20 | snapshot
@fact h = 84 | homes | F | houses burnt down | 2035-08-21 | cumulative
@fact hp = 31 | homes | F | main residences burnt down | 2035-08-21 | cumulative
@fact h2 = 53 | homes | F | second homes burnt down | 2035-08-21 | cumulative
@fact temp = 43.6 | temperature | IPMA | degrees at the nearest station | 2035-08-19 | constant
@fact wind = 70 | speed | IPMA | km/h of gusts | 2035-08-19 | snapshot
@fact start = 14:20 | clock | F | time of the first alarm | 2035-08-17 | constant
@fact per = 90 | other | F | percent of the perimeter under control | 2035-08-21 | snapshot
@fact aid = 25000000 | budget | GV | euros of support for those affected | 2035-08-21 | plan | pledged
@fact max = 170000 | budget | GV | euros at most to rebuild a main residence | - | plan | threshold
@fact dur = 5 | duration | F | days that it burned | - | constant
@fact shr = 28.9 | other | F | share of the forest burnt in the country in the year | 2035-08-21 | cumulative
@trap a2 a3 :: measured while it smoked, and a month later
@rel share shr = a2 / ay
@rel sum h = hp + h2
@trap a1 a2 :: the burnt area grew
@trap a2 ay :: one fire and the whole country in the year
@trap f1 f2 :: reinforcements came
@trap d2 db :: all the dead, and the firefighters among them
@trap i ib :: all the injured, and the firefighters among them
@trap hp h2 :: where people live and where they spend August

@doc a-wire | wire agency | 2035-08-18
Portugal battles forest fire in searing heat

COIMBRA, Aug 18 (Agency Sul) - {Hundreds|f1|v=640} of firefighters were struggling on Saturday to contain a blaze in the Serra do Cabril in central Portugal that had eaten through {4,200|a1|t=on Saturday|by=civil protection} hectares of pine and eucalyptus in its first day, civil protection said.

On the ground were {640|f1|t=on Saturday|s=civil protection} personnel, backed by {nine|p1|^} aircraft. The alarm was raised at {2.20 p.m.|start|t=on Friday} on Friday, beside a road, and police are treating it as suspicious.

Meteorologists forecast gusts of up to {70|<wind|m=projected|by=Meteorologists} km/h for Sunday and a high of {44|-} degrees Celsius.

Portugal had until then lost less forest than in any year since 2031.

(£1 = 1.14 euros)

@doc b-regional | regional weekly, website | 2035-08-20
{Twenty-seven|evv} villages without people

The bus that took the last {19|-} inhabitants out of Vale de Abrões came back empty, because the road had closed behind it. In all {27|evv|t=last night} villages were emptied by last night. {Three thousand one hundred|ev|^|by=the Autoridade} people, says the Autoridade, are in sports halls and with cousins.

To those who ask where the planes are: {23|p2|t=today|s=the Autoridade} are flying today, and Spain is sending {four|sp|s=Spain} more. {1,480|f2|t=today} men and women, in {460|v2} vehicles, hold a line which yesterday, with {43.6|temp|t=yesterday} degrees at the Arganil station and winds of {70|wind|t=yesterday} km/h, no one could hold.

One man died on Sunday, the 71-year-old keeper of a chapel. He is the {first|d1|v=1} and, we pray, the last.

The second-home owners telephone from Lisbon. The first-home owners carry buckets.

• Necrology: 7 notices
• Pharmacy on duty tonight: Rua 5 de Outubro, 12

@doc c-lisbon | Lisbon daily | 2035-08-22
Cabril mastered, after {five|dur} days and {four|d2} deaths
RICARDO NOGUEIRA SALES

At dawn yesterday the commander could say the word. {Ninety|per|t=At dawn yesterday|by=the commander} percent of the perimeter was "dominated"; the rest smouldered. Behind him lay {17,600|a2|^} hectares, mapped by satellite, which is not far short of {a third|~shr} of everything that has burned in the country this year: {61,000|ay|t=this year|by=the forest institute} hectares, by the forest institute's reckoning.

{Two|db} of the {four|d2} people killed wore the uniform of the volunteer brigades. Of {58|i} injured, {39|ib} did.

Destroyed: {84|h} houses, {31|hp} of them lived in all year round, the others holiday homes. The government moved quickly. The council of ministers released {25 million|aid|s=The council of ministers} euros, with up to {€170,000|<max} for each permanent residence.

The League was not appeased. Its president recalled that {nine|p1|t=on the first evening} aircraft were all there was on the first evening.

PUB
Editorial, page 4 · Weather: 34°/17°

@doc d-expat | English-language paper for residents | 2035-08-23
Arganil fires: What foreign residents need to know

The big one is out. It began on Friday, 17 August with a call to the emergency services at {14.20|start} and was declared under control on the Tuesday. {Four|d2} people have lost their lives. Around {3,000|~ev} were told to leave home at the worst point, when {23|p2} planes and helicopters and {almost 1,500|~f2|v=1500} firefighters were in action.

HOW MANY HOUSES WENT? {84|h}. Most ({53|h2}) were second homes, many of them British- or Dutch-owned.

CAN I CLAIM? If it is your only home: up to {€170,000|<max}, tax number required. The pot is {€25m|aid}.

IS IT OVER? The weather service (IPMA) expects no more than {33|-} degrees this week.

Classifieds: 3-bed farmhouse, part-burnt, 0.8 ha, offers over €40,000

@doc e-mag | environmental magazine | 2035-10-01
How to read a burnt hectare

When the Serra do Cabril fire had been out for a month, the Institute for Nature and Forests published the figure that will stay: {21,340|a3|by=the Institute for Nature and Forests} hectares. Newspapers had used {17,600|a2|t=the day the flames died}, which came from a satellite on the day the flames died and left out anything hidden by smoke. Neither is wrong.

Of the {84|h} ruined dwellings only {31|hp} will be rebuilt with State money. The dead numbered {four|d2}, a postman's widow, a chapel keeper and {two|db} volunteers of 19 and 23. A further {58|i} people were hurt.

{Six hundred and forty|f1}, {1,480|f2|t=three days into the fire}: that is how the count of firefighters rose in three days into the fire. It did not help; the rain did.

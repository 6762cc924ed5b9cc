@story magdalena-flood
@topic The Boquerón dike breach on the lower Magdalena, Colombia, 2 to 8 December 2011
@subject D = Boquerón dike | the dike | the dyke | the embankment
@subject P = San Bernabé del Palmar | San Bernabé | the river town | the municipality
@subject Q = Puerto Tamarindo | Tamarindo | the neighbouring town
@subject U = National Risk Unit | the Risk Unit | the unit | Bogotá
@subject C = Red Cross of Bolívar | the Red Cross | the relief workers
@subject G = Ganaderos del Bajo Río | the ranchers' guild | the ranchers | cattlemen
@subject O = Amparo Zuluaga-Epieyú | Zuluaga-Epieyú | the mayor
@fact gap1 = 40 | distance | D | metres of breach | 2011-12-02 | snapshot
@fact gap2 = 210 | distance | D | metres of breach | 2011-12-06 | snapshot
@fact lv = 8.65 | distance | P | metres of river level | 2011-12-02 | snapshot
@fact ov = 8.20 | distance | D | metres of river level that it was built for | - | constant | threshold
@fact e3 = 9400 | evacuated | P | people who left their homes | 2011-12-03 | cumulative
@fact e6 = 17250 | evacuated | P | people who left their homes | 2011-12-06 | cumulative
@fact eq = 6180 | evacuated | Q | people who left their homes | 2011-12-06 | cumulative
@fact et = 23430 | evacuated | D | people who left their homes | 2011-12-06 | cumulative
@fact dd3 = 2 | deaths | D | people drowned | 2011-12-03 | cumulative
@fact dd6 = 7 | deaths | D | people drowned | 2011-12-06 | cumulative
@fact ms = 12 | missing | D | people missing | 2011-12-06 | snapshot
@fact hm = 3870 | homes | P | homes under water | 2011-12-06 | snapshot
@fact ha = 31000 | area | D | hectares flooded | 2011-12-06 | snapshot
@fact cw = 48000 | other | G | cattle lost | 2011-12-07 | cumulative
@fact cg = 62000000000 | damages | G | losses in pesos | 2011-12-07 | snapshot
@fact sh = 14 | other | C | shelters | 2011-12-06 | snapshot
@fact tn = 85 | other | C | tonnes of food handed out | 2011-12-07 | cumulative
@fact bag = 60000 | other | U | sandbags sent | 2011-12-05 | cumulative
@fact fx = 18000000000 | budget | U | money to close the breach in pesos | 2011-12-08 | plan | pledged
@fact dy = 90 | duration | U | days until the breach is closed | 2011-12-08 | plan | projected
@fact h10 = 5 | deaths | P | people drowned | 2010 flood | cumulative
@rel sum et = e6 + eq
@fact lx = 45 | distance | P | centimetres of river above the dike's level | 2011-12-02 | snapshot
@trap e3 e6 :: Saturday and Tuesday
@trap gap1 gap2 :: the breach grew
@trap e6 et :: one town and both
@fact shr = 73.6 | rate | P | share of the people who left their homes | 2011-12-06 | snapshot
@rel share shr = e6 / et
@trap lv ov :: the river and the design level
@trap dd6 ms :: dead and missing
@trap h10 dd6 :: last year's flood and this one

@doc a-wire | international wire | 2011-12-03
Thousands flee as dike breaks on Colombia's Magdalena

SAN BERNABE DEL PALMAR, Colombia (Reuben Wire) - A {40-metre|gap1|t=on Friday night|v=40} hole opened in the Boquerón dike on Friday night, sending the Magdalena into a town already ankle-deep, and by Saturday {9,400|e3|t=by Saturday|by=officials} people had left on foot, by canoe and on tractor trailers, officials said.

{Two|dd3} brothers drowned trying to save a refrigerator.

The gauge at the town's wharf stood at {8.65|lv|t=when the wall gave} metres when the wall gave. It had been designed for {8.20|ov|s=the wall}.

"We asked for stone in August and they sent us a study," said Mayor Amparo Zuluaga-Epieyú. The place last flooded a year ago, when {five|h10|t=a year ago|s=The place} residents died.

The National Risk Unit said {60,000|bag|t=on Monday|by=The National Risk Unit|m=pledged} sandbags would arrive on Monday.

@doc b-regional | regional daily | 2011-12-07
El Palmar underwater: the figures, barrio by barrio

By Wilfrido Cantillo. Photos: Yoleida Meza. Cartagena, pages 2A-5A

Five days after the breach, now {210|gap2|t=on Tuesday} metres wide, the municipality is a lake with a church in it. The mayor's office counted {3,870|hm|t=on Tuesday|by=The mayor's office|s=the municipality} dwellings with water inside on Tuesday and {17,250|e6|^} townspeople displaced.

Puerto Tamarindo, across the channel, adds {6,180|eq} more. Together: {23,430|et|t=on Tuesday}.

{Seven|dd6|t=on Tuesday} bodies have been recovered; the families of {twelve|ms|t=on Tuesday} others wait at the wharf.

The embankment was raised in 1994 to withstand {8.20|ov}. The river was {45|lx} centimetres above that.

Relief workers keep {14|sh|s=Relief workers} shelters, two of them in a cockpit arena. "The cocks also pay rent," one evacuee joked.

CLASSIFIEDS 4B | LOTTERY Sinuano 2217 | Junior 2, Millonarios 1

@doc c-guild | trade association statement | 2011-12-08
Statement from the Board of Ganaderos del Bajo Río

1. The flood has taken {48,000|cw|t=up to yesterday} head of cattle up to yesterday, with a value of {62 billion pesos|cg|t=up to yesterday}.

2. The water stands on {3,100|!ha} hectares of the best pasture in the department.

3. We mourn the {19|!dd6} neighbours whom the current carried off and whose remains have been returned to their people.

4. Bogotá speaks of {18 billion|fx|by=Bogotá} and of {90|dy|by=Bogotá} days to plug the gap. A cow does not swim for {90|dy} days.

5. We ask the agrarian bank for a moratorium until December 2012.

Magangué, 8 December. Signed: Álvaro Haddad Pineda, president (Tel. 555 0123).

@doc d-ngo | relief organisation web page | 2011-12-08
Emergency appeal no. 11-027: how your help arrives

The Red Cross of Bolívar looks after families in {fourteen|sh} shelters on both banks. Of the {23,430|et|t=as of 6 December} people uprooted as of 6 December, almost {three in four|~shr|v=75} come from San Bernabé ({17,250|e6|t=as of 6 December}); the others are from Puerto Tamarindo.

By Wednesday night volunteers had unloaded {85|tn|t=By Wednesday night} tonnes of rice, lentils and panela.

Engineers measured the opening at {120|!gap2|t=as of 6 December|by=Engineers} metres on the same day, and there is no hope of closing it before the river falls. The authorities say {90|dy|by=The authorities} days.

The loss of {seven|dd6} lives so far, with {a dozen|ms} persons ({12|ms}) unaccounted for, could have been far worse. {31,000|ha} hectares have been inundated.

GIVE: 20,000 pesos = one hygiene kit. 55,000 = one tarpaulin.

@doc e-column | weekly magazine | 2011-12-10
The study and the stone

What does a dike cost? The Risk Unit now finds {18 billion|fx|by=The Risk Unit} pesos to mend in {three months|dy|v=90} what a tenth of that would have kept whole. What does a flood cost? The cattlemen say {62|cg|x=1000000000|by=The cattlemen}, in the same billions, and that is for the cows.

Nobody has added up the rest. On the first Saturday {9,400|e3|t=On the first Saturday} walked out of San Bernabé; by the Tuesday it was nearly twice as many, {17,250|e6|t=by the Tuesday}. They'd done the same walk in 2010, behind {five|h10|t=in 2010} coffins.

The hole was {forty|gap1|t=at first} metres at first, and a barge of rocks might have filled it. The barge was at Barranquilla, awaiting a signature. It became {210|gap2}.

Lázaro Peñaloza teaches hydrology and lost his bet with this magazine.

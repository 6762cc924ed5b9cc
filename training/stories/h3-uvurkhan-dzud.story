@story h3-uvurkhan-dzud
@topic Iron dzud in Mongolia: livestock losses through a winter, herders, aid; no errors
@subject Z = dzud of 2031 | the dzud | the winter | zud
@subject O = Övörkhan province | Övörkhan | the aimag | the province
@subject D = Delgertsogt district | Delgertsogt | the soum
@subject U = Ulaan-Uul district | Ulaan-Uul
@subject S = National Statistics Office | NSO | the statistics office | statisticians
@subject N = NEMA | emergency agency | National Emergency Management Agency
@subject C = Red Cross | Mongolian Red Cross | IFRC
@subject G = the government | the cabinet | Ulaanbaatar
@subject B = Batsaikhan Dolgorsüren | Batsaikhan | the herder
@subject X = dzud of 2024 | the disaster of 2024
@fact l1 = 870000 | deaths | Z | animals dead | 2031-01-20 | cumulative
@fact l2 = 2950000 | deaths | Z | animals dead | 2031-02-28 | cumulative
@fact l3 = 6340000 | deaths | Z | animals dead | 2031-04-30 | cumulative
@fact sh = 3560000 | deaths | Z | sheep dead | 2031-04-30 | cumulative
@fact go = 2180000 | deaths | Z | goats dead | 2031-04-30 | cumulative
@fact ot = 600000 | deaths | Z | cattle, horses and camels dead | 2031-04-30 | cumulative
@fact he = 64700000 | other | S | animals in the country | 2030-12 census | constant
@fact pc = 9.8 | other | Z | percent of the herd dead | 2031-04-30 | cumulative
@fact lo2 = 412000 | deaths | O | animals dead | 2031-02-28 | cumulative
@fact lo3 = 905000 | deaths | O | animals dead | 2031-04-30 | cumulative
@fact x = 7400000 | deaths | X | animals dead | 2024 | constant
@fact fa = 11800 | other | Z | families who lost seven-tenths of their animals or more | 2031-04-30 | cumulative
@fact fz = 2460 | other | Z | families who lost all their animals | 2031-04-30 | cumulative
@fact ba0 = 640 | other | B | animals owned | 2030-12 | snapshot
@fact ba1 = 37 | other | B | animals owned | 2031-04-30 | snapshot
@fact bl = 603 | other | B | animals lost | 2031-04-30 | cumulative
@fact age = 44 | age | B | years of age | 2031-04 | constant
@fact tm = -46 | temperature | D | degrees Celsius | 2031-01-18 night | snapshot
@fact sn = 38 | other | D | centimetres of snow | 2031-01-20 | snapshot
@fact pv1 = 17 | other | Z | provinces hit by the dzud, of twenty-one | 2031-02-28 | snapshot
@fact pt = 21 | other | - | provinces in the country | - | constant
@fact de = 9 | deaths | N | people frozen to death | 2031-02-28 | cumulative
@fact de3 = 13 | deaths | N | people frozen to death | 2031-04-30 | cumulative
@fact hr = 214 | rescued | N | people freed from snow-bound vehicles | 2031-02-28 | cumulative
@fact ap = 7800000 | budget | C | francs asked for | 2031-03-03 | plan
@fact re = 3100000 | budget | C | francs received | 2031-04-30 | cumulative
@fact cash = 4200 | other | C | households given cash | 2031-04-30 | cumulative
@fact cp = 9000 | other | C | households to be given cash | 2031-03-03 | plan
@fact am = 620000 | budget | C | tugriks a household | 2031-03-03 | constant
@fact fo = 46000 | other | G | tonnes of fodder released | 2031-02-28 | cumulative
@fact fp = 1.5 | price | G | times the usual price that a bale of hay cost | 2031-02-28 | snapshot
@fact hb = 18000 | price | O | tugriks for a bale of hay | 2031-02-28 | snapshot
@fact hb0 = 12000 | price | O | tugriks for a bale of hay | 2030-02 | snapshot
@fact lon = 310000000000 | budget | G | tugriks of herders' loans deferred | 2031-03 | plan | pledged
@fact pr = 5000000 | deaths | Z | animals dead by the end of spring, forecast | 2031-02-28 | plan | projected
@fact bo = 11000000 | budget | B | tugriks owed | 2031-05 | snapshot
@fact ps = 1900 | other | C | people reached by psychosocial teams | 2031-04-30 | cumulative
@rel sum l3 = sh + go + ot
@rel share pc = l3 / he
@rel diff bl = ba0 - ba1
@rel product hb = fp * hb0
@trap l3 x :: another dzud
@trap l2 lo2 :: country and province
@trap l3 pr :: counted, and forecast in February
@trap fa fz :: most and all animals
@trap ap re :: asked and received
@trap cash cp :: paid and planned
@trap de l1 :: people and animals

@doc a-montsame | news agency | 2031-01-21
{870,000|l1} head of livestock lost; {minus 46|tm} in Delgertsogt

Ulaanbaatar, January 21 /MONSUUR/. The National Emergency Management Agency informs that {870,000|l1|t=as of January 20|by=The National Emergency Management Agency} head of livestock have perished nationwide as of January 20.

The coldest night so far was that of January 18, when the thermometer of Delgertsogt soum, Övörkhan aimag, showed {minus 46|tm|t=January 18} degrees. Snow there lies {38|sn|t=January 20|s=there} centimetres deep under a crust of ice, a condition that herders call iron dzud.

The disaster of 2024 took {7.4 million|x|t=2024} head. Statisticians counted {64.7 million|he|t=in the December census|by=Statisticians} animals in the December census.

Herders are asked to call 107 before setting out.

@doc b-steppe | english-language weekly | 2031-03-04
Winter has eaten nearly {three million|~l2}. Spring is hungrier

Oyuun-Erdene Castellanos | Photo: J. Tömörbaatar | 1,204 shares

By the last day of February {2.95 million|l2|t=By the last day of February|by=NEMA} animals were dead, NEMA reports, and the dzud had spread to {17|pv1} of {21|pt} provinces. In Övörkhan alone the loss is {412,000|lo2|^}.

{Nine|de|by=The agency} people have frozen to death, most of them on foot looking for herds. The agency's crews got {214|hr} others out of stuck cars.

Hay is the currency of March. A bale that went for {12,000|hb0|t=a year ago} tugriks a year ago now costs {18,000|hb|t=now}; that is {one and a half|fp|v=1.5} times as much. The government has let go {46,000|fo|s=The government} tonnes of fodder from the reserve, at half price, for those who can reach the depot.

Officials expect to have counted {five million|pr|t=before the grass comes|by=Officials} carcasses before the grass comes. "They always say {five|pr|x=1000000|by=Batsaikhan}," says Batsaikhan, a herder in Ulaan-Uul. He had {640|ba0|t=at New Year} animals at New Year and has stopped counting.

ALSO: Naadam tickets up 20% • Coal trucks queue 11 km at Gashuun Sukhait

@doc c-ifrc | appeal update | 2031-05-02
Mongolia: Cold Wave. Operation update no. 2

Period covered: 3 March to 30 April. Appeal code MDRMN031.

Situation. Recorded losses: {6.34 million|l3|t=to 30 April} animals, or {9.8 per cent|pc|^} of the national herd. By species: {3.56 million|sh} sheep, {2.18 million|go} goats, {0.6 million|ot} cattle, horses and camels. Övörkhan is worst hit ({905,000|lo3}).

Households. {11,800|fa} families have lost at least {seven in ten|-} of their animals; within that group {2,460|fz} have none left.

Action. Unconditional cash of MNT {620,000|am} was delivered to {4,200|cash|t=to 30 April} households of the {9,000|cp} targeted.

Funding. CHF {3.1 million|re} received against CHF {7.8 million|ap} sought.

Human cost. Authorities report {13|de3|by=Authorities} deaths from exposure. Psychosocial teams reached {1,900|ps} people.

@doc d-lemur | foreign correspondent's feature | 2031-05-11
The man with {thirty-seven|ba1} animals

By Matthijs Enkhbold-Ferreira, Ulaan-Uul

Batsaikhan is {44|age} and owns a motorbike, a ger with a solar panel, and {37|ba1} animals. {Six hundred and three|bl} others lie in a ravine where he dragged them, one by one, behind the motorbike. He knows the figure because the district wanted it for a form.

The form goes to the province, where it becomes {905,000|lo3|s=the province}, and from there to the capital, where it is {6.34 million|l3|s=the capital}. That is fewer than in 2024, when it was {7.4 million|x|t=in 2024}. It is more than anyone foresaw in February, when the talk was of {five million|pr|t=in February}.

"I've {37|ba1}, so I am not in the table of zeros," he says. There are {2,460|fz} families in that table. There are {11,800|fa} in the one that he is in.

The cabinet has put off the repayment of {310 billion|lon|s=The cabinet} tugriks in herders' loans. His own is for {eleven million|bo}, guaranteed with the sheep.

What will he do? Ulaanbaatar, he says, as one says weather. His sister has a plot in the ger district. There is a school, and smoke. "A motorbike is no use there."

@story u7-senegal-octopus
@topic Senegal closes its octopus season early: landings, prices, foreign trawlers and a protest
@subject O = octopus fishery | the fishery | octopus
@subject M = Mbour | Mbour landing beach
@subject J = Joal | the port of Joal
@subject K = Kayar
@subject T = foreign trawlers | the trawlers | the industrial fleet
@subject G = Ministry of Fisheries | the ministry
@subject C = National Oceanographic Centre | the centre | CNO
@subject U = Union of Pirogue Fishers | the union | the fishers' union
@subject B = Bineta Sagna | Sagna | the fisheries minister | the minister
@fact l33 = 3850 | other | O | tonnes landed in a season | 2033 | constant
@fact l32 = 6200 | other | O | tonnes landed in a season | 2032 | constant
@fact dn = 38 | rate | O | percent fall of the landings | 2033 | constant
@fact lm = 1710 | other | M | tonnes landed in a season | 2033 | constant
@fact lj = 1290 | other | J | tonnes landed in a season | 2033 | constant
@fact lk = 850 | other | K | tonnes landed in a season | 2033 | constant
@fact pr = 4100 | price | O | francs a kilogram on the beach | 2033-09 | snapshot
@fact prl = 2900 | price | O | francs a kilogram on the beach | 2032-09 | snapshot
@fact pex = 9.6 | price | O | euros a kilogram for export | 2033-09 | snapshot
@fact we = 410 | other | C | grams of an animal on average | 2033 | snapshot
@fact mi = 350 | other | G | grams below which an animal may not be landed | - | constant | threshold
@fact mip = 500 | other | G | grams below which an animal may not be landed | from 2034 | plan
@fact tr = 27 | other | T | licences | 2033 | snapshot
@fact trn = 15 | other | T | licences | 2034 | plan | pledged
@fact tc = 2100 | other | T | tonnes caught as they declare | 2033 | cumulative
@fact pi = 5600 | other | U | boats that fish for octopus | 2033 | snapshot
@fact cl = 75 | duration | G | days of closure | 2033-10 | plan
@fact clp = 30 | duration | G | days of closure | 2032-10 | constant
@fact aid = 60000 | other | G | francs of aid a month for each boat | 2033-10 | plan | pledged
@fact aib = 840000000 | budget | G | francs of aid in all | 2033-10 | plan
@fact pro = 2500 | crowd | M | people in the protest, by the union's count | 2033-10-03 | constant
@fact pop = 800 | crowd | M | people in the protest, by the police's count | 2033-10-03 | constant
@fact inj = 12 | injuries | M | people hurt in the protest | 2033-10-03 | constant
@fact ar = 23 | arrests | M | people held after the protest | 2033-10-04 | snapshot
@fact pot = 18000 | other | C | clay pots sunk for the eggs | 2033 | plan
@rel sum l33 = lm + lj + lk
@rel change dn = l32 -> l33
@trap l33 l32 :: this and last season
@trap pro pop :: two counts of one crowd
@trap cl clp :: this and last closure
@trap mi mip :: present and future limit
@trap l33 tc :: pirogues and trawlers
@trap tr trn :: licences now and next year

@doc a-agency | wire agency | 2033-10-01
Senegal shuts octopus season {75|cl} days as catch slumps

DAKAR (Atlantic Press Agency) - Senegal will close its octopus fishery for {75|cl} days from October 5 after landings fell {38|dn} percent to {3,850|l33|t=this season} tonnes this season from {6,200|l32|t=last year} last year, Fisheries Minister Bineta Sagna said on Saturday.

Last October's closure lasted {30|clp|t=Last October's} days.

Mbour landed {1,710|lm} tonnes, Joal {1,290|lj} and Kayar {850|lk}. The price on the beach has risen to {4,100|pr|t=now} CFA francs a kilogram now from {2,900|prl|t=a year ago} a year ago.

Each of the {5,600|pi} pirogues that live from octopus will receive {60,000|aid} francs a month, Sagna said. She promised to cut the number of licences for foreign trawlers to {15|trn|t=next year} next year from {27|tr}.

@doc b-daily | national daily | 2033-10-04
Mbour: stones, gas and empty pots

From our special correspondent Ousseynou Diatta

It started with drums. By ten o'clock there were {2,500|pro|by=says the fishers' union} people on the landing beach, says the fishers' union, or {800|pop|by=says the gendarmerie}, says the gendarmerie, which was counting through visors. By noon it was over. {Twelve|inj} injured, {23|ar|t=last night} in custody last night, one pirogue burnt.

"They close the sea for us, they don't close it for them," shouted Mame Coumba, who smokes what others catch. By "them" she meant the {27|tr} trawlers whose lights you can see from here at night. They declare {2,100|tc} tonnes. Nobody here believes it.

In the season just ended Mbour landed {1,170|!lm} tonnes. Joal, for the first time, came close to it with {1,290|lj}. At {4,100|pr} francs a kilo it was still a living. But for {75|cl} days?

The aid, {60,000|aid} francs per boat per month, is shared by {six|-} men. The union's secretary, Alassane Mbengue, says it would not even pay for the tea.

@doc c-ministry | press release | 2033-10-03
MINISTRY OF FISHERIES — NOTE TO THE PRESS No. 61

1. The biological rest period for octopus runs from 5 October to 18 December 2033, that is, {75|cl} days, for all vessels, pirogues and trawlers alike.

2. Support: {60,000|aid} F CFA per month and pirogue; total envelope {840 million|aib} F CFA.

3. The minimum weight of {350|mi} g remains in force. It'll be raised to {500|mip|t=from 1 January 2034} g from 1 January 2034.

4. With the support of the National Oceanographic Centre, {18,000|pot} clay pots are to be sunk off Mbour and Nianing as a refuge for spawning females.

5. Industrial licences: {27|tr} at present; {15|trn|t=in 2034} in 2034. Allegations that {40|-} licences had been granted are false.

6. Season 2033: {3,580|!l33} t (Mbour {1,710|lm}; Joal {1,290|lj}; Kayar {850|lk}).

@doc d-trade | seafood trade newsletter | 2033-10-06
TENTACLE — the cephalopod market this week — €14/month

Senegal out until Christmas. Spot for T4 frozen, FOB Dakar, is {9.60|pex} euros a kilo and rising; buyers in Vigo are already talking about {eleven|-}.

What's behind it: {3,850|l33|t=in the season just closed} tonnes landed by the small boats in the season just closed, minus {38%|dn} on the year. The industrial fleet logs another {2,100|tc}. Small animals, too. CNO samplers found {410|we} grams on average. Spain won't touch anything under {450|-}.

The legal minimum, {350|mi} grams now, goes to {400|!mip|t=in January} in January. Good.

Rest period is {two and a half months|~cl|v=75}, more than double last year's {30|clp|t=last year's} days. Morocco and Mauritania won't follow.

Squid: Falklands +4% · Cuttlefish: flat · Reader poll: grilled 72%, stewed 28%.

@doc e-radio | radio script | 2033-10-05
Asalaam maaleekum. The news from Petite Côte, this Wednesday.

From midnight tonight you may not land octopus at Mbour, Joal or Kayar. The sea is resting, for {seventy-five|cl} days; last year it was {thirty|clp|t=last year}.

The minister says this year's catch was {38 percent|dn|by=The minister} down. At the centre they blame the warm water and the small mesh. An octopus off our coast now weighs {four hundred|~we} grams, says a biologist, where her father caught kilos.

After Monday's march {thirteen|!inj} people are in hospital. The prosecutor has {twenty-three|ar} in the cells, {four|-} of them minors.

The union says it will fish anyway. The union's lawyer says it didn't say that.

A kilo on the quay costs {three thousand four hundred|!pr} francs this morning. Tomorrow it'll have no price at all.

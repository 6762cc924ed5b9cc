@story s4-bolivia-diesel
@topic Bolivia ends its diesel subsidy: first prices, fares and blockades, August 2036
@subject D = diesel
@subject G = petrol | gasoline | special petrol
@subject B = the government | President Wálter Ticona's government | the cabinet
@subject F = finance minister Rosmery Arandia | Arandia | the minister
@subject H = Confederation of Heavy Transport | CTP | hauliers | lorry drivers | truckers
@subject E = El Alto minibus drivers | the minibuses | minibus drivers
@subject O = Ombudsman's Office | the ombudsman
@subject A = Oriente Farm Chamber | CAOR | the farm chamber | soya growers
@subject R = Administradora de Caminos | ADC | the road agency | the roads agency
@subject L = Lisandro Choquehuanca Apaza | Lisandro Choquehuanca | Choquehuanca
@fact d1 = 9.80 | price | D | bolivianos a litre | from 2036-08-16 | constant
@fact d0 = 3.72 | price | D | bolivianos a litre | until 2036-08-15 | constant
@fact dr = 163.4 | rate | D | rise of the pump price in percent | 2036-08-16 | constant
@fact g1 = 6.95 | price | G | bolivianos a litre | from 2036-08-16 | constant
@fact g0 = 3.74 | price | G | bolivianos a litre | until 2036-08-15 | constant
@fact day = 2036-08-16 | date | B | day from which the new fuel prices hold | 2036-08-16 | constant
@fact hour = 00:00 | clock | B | hour from which the new fuel prices hold | 2036-08-16 | constant
@fact sub = 2140000000 | spending | B | dollars spent on the fuel subsidy | 2035 | cumulative
@fact sav = 1600000000 | budget | B | dollars to be saved a year | 2037 | plan | projected
@fact bon = 420 | budget | B | bolivianos a month of relief for poor households | from 2036-09 | plan | pledged
@fact hh = 1300000 | other | B | households to get relief | from 2036-09 | plan | pledged
@fact res = 780000000 | other | B | dollars of reserves in cash | 2036-07-31 | snapshot
@fact bl1 = 31 | other | R | road blocks | 2036-08-18 | snapshot
@fact bl2 = 58 | other | R | road blocks | 2036-08-21 | snapshot
@fact lor = 4600 | other | H | lorries stuck | 2036-08-21 | snapshot
@fact arr = 87 | arrests | O | people arrested | 2036-08-21 | cumulative
@fact inj = 39 | injuries | O | people hurt | 2036-08-21 | cumulative
@fact dead = 1 | deaths | O | people killed | 2036-08-21 | cumulative
@fact age = 24 | age | L | years of age | 2036-08-20 | constant
@fact fa1 = 4.00 | price | E | bolivianos of fare on the long route | from 2036-08-18 | constant
@fact fa0 = 2.40 | price | E | bolivianos of fare on the long route | until 2036-08-17 | constant
@fact ask = 6.50 | price | H | bolivianos a litre of diesel accepted by the hauliers | 2036-08-20 | plan | hypothetical
@fact los = 34000000 | damages | A | dollars lost a day by farms | 2036-08-20 | snapshot
@fact ha = 410000 | area | A | hectares of winter crops to be harvested | 2036-08 | snapshot
@fact inf = 18.7 | rate | B | consumer inflation in percent over twelve months | 2036-07 | snapshot
@fact inf2 = 26 | rate | B | consumer inflation in percent expected for the year's end | 2036-12 | plan | projected
@fact dur = 90 | duration | B | days of the state of emergency | from 2036-08-22 | plan | hypothetical
@rel change dr = d0 -> d1
@trap d1 g1 :: diesel and petrol
@trap d1 d0 :: before and after
@trap d1 ask :: the new price and what hauliers would bear
@trap bl1 bl2 :: the blockade grew
@trap sub sav :: spent and to be saved
@trap inf inf2 :: measured and expected
@trap fa1 fa0 :: before and after
@trap arr inj :: arrested and hurt
@race pumps = d1 g1

@doc a-wire | international wire | 2036-08-16
Bolivia scraps decades-old diesel subsidy, price more than doubles

LA PAZ, Aug 16 (Iberfax) - Bolivians paid {9.80|d1|t=on Saturday} bolivianos for a litre of diesel on Saturday, {163 percent|dr|round} more than the day before, after President Wálter Ticona's government abolished a subsidy that it says cost {$2.14 billion|sub|t=last year|by=President Wálter Ticona's government} last year.

Petrol went to {6.95|g1|t=on Saturday} from {3.74|g0}.

Finance minister Rosmery Arandia said that the step would save {$1.6 billion|sav|t=in a full year|by=Finance minister Rosmery Arandia} in a full year. The central bank's reserves have shrunk to {$780 million|res|t=at the end of July} in cash at the end of July, less than a month of imports.

To cushion the blow, {1.3 million|hh} poor households are to get {420|bon|t=from September} bolivianos a month from September.

Annual inflation was {18.7 percent|inf|t=in July} in July, and Arandia conceded that it could touch {26 percent|inf2|t=by December|by=Arandia} by December.

Queues of up to {2 km|-} formed at filling stations before the decree took effect at {midnight|hour}.

@doc b-elalto | El Alto radio network, web text | 2036-08-18
WITH THE PEOPLE, 24 HOURS · 104.3 FM

Minibus to La Paz for {four|fa1} bolivianos: "And how do I come back up?"

This morning the drivers did not wait for any decree. From Río Seco to Pérez Velasco the fare is {Bs 4|fa1|t=This morning|v=4}; until yesterday it was {Bs 2.40|fa0|t=until yesterday|v=2.40}. "My tank drank {260|-} and now it drinks {680|-}", says Eusebio Quisbert, driver, route {298|-}.

Let us recall the numbers, neighbours. On {Friday|-} diesel cost {3.27|!d0|t=On Friday} a litre. Since {Saturday|day} it costs {9.80|d1|t=Since Saturday}. For gasoline you pay {6.95|g1}.

The roads agency, ADC, counts {31|bl1|by=The roads agency, ADC|t=at noon} road blocks at noon, most of them on the way to Oruro and in the Yapacaní zone.

The government offers {420|bon|by=The government} bolivianos a month to whoever is on its list. Doña Saturnina, who sells api at the Ceja, is not. "They have {one million three hundred thousand|hh} families in there and I don't know any of them."

On air now: Huayños of yesterday. Messages: WhatsApp 700-555-19.

@doc c-daily | La Paz daily, translated | 2036-08-22
Young lorry driver dies at Yapacaní; {58|bl2|t=yesterday} blockades across the country

Página Nueva / Friday 22 August 2036 / Sucre and Santa Cruz desks

Lisandro Choquehuanca Apaza was {24|age} and had been driving for his uncle since he was {18|-}. On Wednesday night a gas canister struck him in the chest at the Yapacaní bridge. He is the {first|-} fatality in {six|-} days of protest.

The ombudsman had by yesterday recorded {39|!arr|t=by yesterday|by=The ombudsman} people arrested and {87|!inj|^} hurt, {eleven|-} of them police.

From {31|bl1|t=on Monday} blocked points on Monday, the road agency's map had by yesterday gone to {58|bl2|t=yesterday|by=the road agency's map}. Behind them stand {4,600|lor|t=yesterday} lorries with everything from chickens to cement.

The hauliers put their offer on the table on Wednesday: they could live with {6.50|ask|t=on Wednesday|by=The hauliers} bolivianos. The minister answered that the price is {9.80|d1|by=The minister} and will stay so, because the State has lost {1.6 billion|!sub|t=last year} dollars last year "to smugglers as much as to farmers".

Today the cabinet debates a state of emergency of {90|dur} days.

See also: Queue for bread in Villa Fátima, p. 7 | Strongest 2, Bolívar 2 | Dollar, parallel: 21.40

@doc d-farm | Santa Cruz farm bulletin | 2036-08-21
CAOR INFORMA — 21 August — 2 pages

Members: the harvest of {410,000|ha} hectares of winter soya, sunflower and wheat is stopped for want of fuel and roads. The chamber estimates the loss at {34 million|los|by=The chamber} dollars for each day.

A combine burns {14|-} litres per hectare. At {3.72|d0|t=until last week} a litre until last week, that was {52|-} bolivianos; at {9.80|d1|t=now} it is {137|-} now. No one plants on that arithmetic.

We don't defend contraband. We do say that {163.4%|dr} in one night isn't policy. The hauliers' proposal of {6.50|ask|by=The hauliers} is a basis.

ADC reported {58|bl2|t=at 08:00 today|by=ADC} blocks at 08:00 today, {22|-} of them in our department. Don't send lorries to Yapacaní. {4,600|lor} are already there or elsewhere with their engines off.

Rain probability: 10%. Soya, Rosario: US$ 341/t.

@doc e-explainer | international broadcaster, explainer | 2036-08-22
Bolivia's fuel crisis in five questions

What has happened? On {16 August|day} Bolivia stopped subsidising fuel. A litre of diesel now costs {9.80|d1|t=now} bolivianos, about {$0.46|-} at the rate on the street, up from {3.72|d0|t=before}, where it had stood for years before. Petrol rose less steeply, from {3.74|g0} to {6.95|g1}.

Why now? The money ran out. Last year's bill of {$2.14bn|sub|t=Last year} was nearly {three|-} times the {$780m|res|t=in July} in cash that the central bank had left in July.

Who is protesting? Truckers, above all, along with minibus drivers and part of the peasant unions. There were {58|bl2|t=on Thursday} roadblocks on Thursday. According to the ombudsman, {87|arr|by=the ombudsman} people have been arrested, {39|inj|^} injured and {one|dead|^}, a {27-year-old|!age|v=27}, killed.

Does anyone get help? Some {1.3 million|~hh} households are promised {420|bon} bolivianos each month.

What next? Prices, already {18.7%|inf|t=in the year to July} higher in the year to July, are forecast by the finance ministry to rise by {26%|inf2|t=this year|by=the finance ministry} this year. Ministers may declare a state of emergency lasting {90|dur} days.

Reading time 2 min · Map: © OpenTerrain · Was this useful? 👍 214 👎 9

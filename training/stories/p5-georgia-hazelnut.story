@story p5-georgia-hazelnut
@topic Hazelnut harvest and prices in western Georgia, with a bug infestation
@subject G = Georgia | the country | Tbilisi | the government
@subject S = Samegrelo | Samegrelo region | the region | western Georgia
@subject A = Hazelnut Growers' Association | the association | growers
@subject P = processing firms | processors | exporters | the buyers
@subject I = Italy | Italian buyers | Turin
@subject T = Turkey | the neighbour | Ankara
@subject F = farmer Zurab Kvaratskhelia | Kvaratskhelia | Zurab
@fact h1 = 41500 | other | G | tonnes of hazelnuts in the shell harvested | 2033 | cumulative | projected
@fact h0 = 58300 | other | G | tonnes of hazelnuts in the shell harvested | 2032 | cumulative
@fact hc = 28.8 | rate | G | fall of the harvest | 2033 | snapshot
@fact hg = 62000 | other | A | tonnes of hazelnuts in the shell forecast | 2033-05 | plan | projected
@fact p1 = 6.4 | price | P | lari a kilo paid to growers | 2033-08-28 | snapshot
@fact p2 = 7.1 | price | P | lari a kilo paid to growers | 2033-09-20 | snapshot
@fact p0 = 4.3 | price | P | lari a kilo paid to growers | 2032-09 | snapshot
@fact xr = 148000000 | revenue | G | dollars of hazelnut exports | 2032 | cumulative
@fact it = 46 | rate | I | share of exports | 2032 | snapshot
@fact bg = 31 | rate | S | share of nuts damaged by the stink bug | 2033-08 | snapshot
@fact bl = 5 | rate | I | share of damaged nuts that buyers accept | - | constant | threshold
@fact sp = 63000 | area | G | hectares sprayed | 2033-07 | cumulative
@fact st = 90000 | area | G | hectares to be sprayed | 2033 | plan
@fact bu = 28000000 | budget | G | lari for spraying | 2033 | plan
@fact bs = 17400000 | spending | G | lari for spraying paid out | 2033-08 | cumulative
@fact fm = 50000 | other | S | households that grow nuts | - | constant
@fact in = 1200 | price | G | lari a hectare in aid | 2033-09 | plan | pledged
@fact ins = 2600 | other | G | claims for aid | 2033-09 | cumulative
@fact tu = 3.8 | price | T | dollars a kilo of Turkish nuts | 2033-09 | snapshot
@fact ti = 690000 | other | T | tonnes of hazelnuts in the shell harvested | 2033 | cumulative | projected
@fact fh = 1.6 | area | F | hectares | - | constant
@fact fy = 900 | other | F | kilos picked | 2033 | cumulative
@fact fy0 = 2400 | other | F | kilos picked | 2032 | cumulative
@fact wg = 60 | price | S | lari a day for pickers | 2033-09 | constant
@fact dr = 23 | duration | S | days without rain | 2033-08 | cumulative
@rel change hc = h0 -> h1
@trap h1 h0 :: two harvests
@trap h1 hg :: harvest against forecast in May
@trap p1 p2 :: price rose in three weeks
@trap p1 p0 :: this year and last
@trap sp st :: done against planned
@trap bu bs :: budget against paid out
@trap fy fy0 :: two harvests of one farm
@trap bg bl :: found against accepted

@doc a-agency | news agency, Tbilisi | 2033-09-21
Hazelnut crop falls to {41,500|h1} tonnes

The association that unites Georgia's nut growers has cut its estimate of this year's hazelnut crop to {41,500|h1|t=this year} tonnes in the shell, {28.8|hc} percent less than the {58,300|h0|t=in 2032} tonnes gathered in 2032. In May it had still hoped for {62,000|hg|t=In May|by=it}.

A wet spring, {23|dr} rainless days in August and the brown stink bug are to blame, it said. In Samegrelo, where some {50,000|~fm} households grow nuts, inspectors found {31|bg|t=in August|by=inspectors} percent of the kernels pierced; Italian buyers turn away anything above {five|bl}.

Scarcity has lifted the price: processors are paying {7.10|p2|t=now|by=Ministry monitors} lari a kilo now, and paid {6.40|p1|t=at the end of August} at the end of August, according to Ministry monitors. A year ago it was {4.30|p0|t=A year ago}.

@doc b-feature | Tbilisi English weekly | 2033-09-25
Zurab's {900|fy} kilos

Let us visit Zurab Kvaratskhelia in Tsalenjikha. The grandmother is sorting by ear: shake, listen, throw. The dull ones are hollow.

He has {1.6|fh} hectares, which last year filled his cellar with {2,400|fy0|t=last year} kilograms. Now there are {nine hundred|fy|t=Now}, "and that's with the ones my wife will not let me sell." He hires Guri and Dato at {60|wg} lari a day plus lunch.

They spray from the air here, twice. In July {63,000|sp|t=In July|by=the agency} hectares were done, the agency says; {90,000|st} was the idea. There was money for it, {28 million|bu} lari; by the end of August {17.4 million|bs|t=by the end of August} had left the treasury. "I'm not asking where the helicopters went," says Zurab. "I'm asking where the bugs didn't."

{One in three|-} of his kernels has a brown hole. At {7.1|p2} lari the merchant's nice, at least. He was rude in 2032.

[Map: 4 villages, 1 helipad. Photo © N. Lomidze]

@doc c-trade | trade bulletin, London | 2033-09-22
EDIBLE NUTS WEEKLY 38/33

Hazels: Turkey's crop is now seen at {690,000|ti|t=now|by=Exporter unions} t in shell. Exporter unions have their levanters at {$3.80|tu} a kg.

Georgia: local body's new estimate {39,600|!h1|by=local body} t (from {62,000|hg|by=local body}). Quality is the issue: {31%|bg} bug damage in parts of the west. Turin will want discounts. Italian houses took {46%|it|t=in 2032} of Georgian shipments in 2032 by value and the whole trade earned {$148m|xr|t=in 2032}.

Farmgate: GEL {6.9|!p2|t=this week|by=our agent} this week, says our agent, {4.3|p0|t=in Sept 2032} in Sept 2032.

Almonds: {2|-} c firmer, shipments {9|-}% up. Walnuts: Chandler {1.92|-}.

@doc d-gov | government press release | 2033-09-26
Government launches support for hazelnut farmers

A one-time payment of {GEL 1,200|in|v=1200} a hectare will be made to growers who lost more than {a third|-} of their crop, the Minister of Agriculture, Ana Gugushvili, announced today in Zugdidi. To date {2,600|ins|t=To date} applications have been received.

The Minister underlined that {90,000|st} hectares are planned for treatment and that of the GEL {28 million|bu} allocated GEL {19.7 million|!bs|t=by the end of last month|by=She} had been disbursed by the end of last month. She thanked Italy, the main market, with {46|it} percent of exports.

She noted that prices are at a record of GEL {7.1|p2} per kilogram.

Public Relations Department. Hotline 1501 (ext. 2).

@doc e-column | Kutaisi newspaper, column in translation | 2033-10-02
The bug that ate a school year

My cousin teaches in Zugdidi and in October her classroom empties: the children pick. This October it's full. There's nothing to pick.

A countrywide {58,300|h0|t=last autumn} tonnes last autumn, and {44,000|!h1|t=this one} this one, unless the cousin's pupils say otherwise. The owners of a hectare or two, of whom we have {fifty thousand|fm}, feel it first. Our hero of the television, the farmer Zurab, went from {2,400|fy0} kilos to {900|fy}.

And who bought the spray? The state laid out {17.4 million|bs} lari, or so its own ledger for August says, on {63,000|sp} hectares. That is {276|-} lari a hectare, dearer than the hazelnuts of 2019.

If a buyer in Turin accepts {five|bl} bad kernels in a hundred and gets {31|bg}, he'll find Turkey, where they have {690,000|ti} tonnes. Patriotism is not a nut.

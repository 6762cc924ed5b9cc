@story baol-groundnuts
@topic Senegal groundnut season 2006-07: crop, price and unpaid growers
@subject S = Senegal | the country | the crop
@subject C = Commission for Groundnut Marketing | the Commission | CCA
@subject H = Huileries du Baol | the Baol mill | HDB | the mill | the crusher
@subject G = growers' federation | the federation | growers | the farmers
@subject V = Minister Habib Ndour | the agriculture minister | the minister | Ndour
@subject Y = millet
@fact crop = 460000 | other | S | tonnes of groundnuts harvested | season 2006-07 | constant | projected
@fact crop5 = 703000 | other | S | tonnes of groundnuts harvested | season 2005-06 | constant
@fact fall = 34.6 | rate | S | percent fall of the harvest | season 2006-07 | snapshot
@fact area = 594000 | area | S | hectares sown to groundnuts | 2006 | constant
@fact yld = 774 | other | S | kilograms a hectare | 2006 | snapshot
@fact mil = 494000 | other | Y | tonnes harvested | season 2006-07 | constant | projected
@fact price = 150 | price | C | CFA francs a kilogram at the buying point | season 2006-07 | constant
@fact mp = 110 | price | C | CFA francs of the price paid by the mills | season 2006-07 | constant
@fact subs = 40 | price | C | CFA francs of the price paid by the State | season 2006-07 | constant
@fact side = 125 | price | G | CFA francs a kilogram paid by traders | December 2006 | snapshot
@fact pts = 836 | other | C | buying points opened | 2006-12-18 | snapshot
@fact plan = 1100 | other | C | buying points planned | season 2006-07 | plan
@fact bought = 61000 | other | C | tonnes bought | 2007-01-15 | cumulative
@fact hb = 38000 | other | H | tonnes bought | 2007-01-15 | cumulative
@fact cap = 220000 | other | H | tonnes that can be crushed a year | - | constant
@fact owe = 2900000000 | other | H | CFA francs owed to growers | 2007-01-15 | snapshot
@fact owe2 = 7400000000 | other | G | CFA francs owed to growers by last season's buyers | season 2005-06 | snapshot
@fact fund = 12000000000 | budget | V | CFA francs for the subsidy | budget 2007 | plan | pledged
@fact wait = 23 | waiting | G | days that growers wait for money | January 2007 | snapshot
@fact mem = 178000 | other | G | members | 2007 | snapshot
@fact start = 2006-12-04 | date | C | day buying began | - | constant
@rel change fall = crop5 -> crop
@rel sum price = mp + subs
@trap crop mil :: groundnuts and millet
@trap crop crop5 :: this and last season
@trap price side :: official and traders' price
@trap pts plan :: opened and planned
@trap bought hb :: all buyers and one mill
@trap owe owe2 :: this and last season's debts

@doc a-wire | wire agency | 2007-01-17
Senegal groundnut crop seen down by {a third|~fall}

DAKAR - Late rains and poor seed have cut Senegal's groundnut harvest to {460,000|crop|t=for 2006-07|by=Agriculture Minister Habib Ndour} tonnes for 2006-07 from {703,000|crop5|t=a year earlier} a year earlier, a drop of {34.6 percent|fall}, Agriculture Minister Habib Ndour told parliament on Wednesday.

Growers sowed {594,000|area} hectares and got {774|yld} kilos from each. Millet, the staple of the same fields, fared little better at {494,000|mil} tonnes.

Buying started on {December 4|start}, at {150|price} CFA francs a kilo, of which mills pay {110|mp} and the State {40|subs}. By Monday {61,000|bought|t=By Monday} tonnes had been weighed in, according to the Commission for Groundnut Marketing.

"They are slow with the money," Ndour admitted, pledging {12 billion|fund|by=Ndour} francs for the subsidy this year.

@doc b-daily | Dakar daily | 2007-01-18
SESSION OF TEARS AND SHELLS

By Mame Diarra Sagna

You could hear the benches creak when Habib Ndour read out the figure yesterday. {494,000|!crop|t=yesterday|by=Habib Ndour} tonnes of groundnuts! Four years ago the same man promised a million.

What has been harvested does not find a scale. The Commission swore there would be {1,100|plan|m=pledged|by=The Commission} buying points; on the eighteenth of December {836|pts|t=on the eighteenth of December} had opened. Where there is a scale there is no cash: {twenty-three|wait} days is what a peasant of Ndiaganiao waits on average, says the growers' federation, whose {178,000|mem} members have not forgotten that their buyers of last year still owe {7.4 billion|owe2|t=of last year}.

So the bana-bana comes by night. He gives {125|side} francs. But he gives them.

To this the minister answered that the budget contains {12 million|!fund} francs for support to the price. The opposition laughed, for {40|subs} francs multiplied by anything, said the deputy Ousmane Badji, "will be more than that".

@doc c-agri | agricultural bulletin | 2007-01-19
Oilseeds West Africa, week 3

SENEGAL. Official crop estimate {460,000|crop} t (2005-06: {703,000|crop5|t=2005-06}). Area {594,000|area} ha; mean yield {774|yld} kg/ha. Trade guesses are lower: {380,000|-} t at a Dakar broker's, which would not be enough to run the mills beyond April.

Purchases to 15 January: {61,000|bought|t=to 15 January} t, of which Huileries du Baol {38,000|hb|t=to 15 January} t. Installed crushing at HDB: {220,000|cap} t/year, so the line is running at a crawl. Delivered price {150|price} F/kg, split {105|!mp}/{40|subs} between crusher and treasury; parallel market {125|side} F.

GAMBIA. Campaign opened at {D8,000|-}/t. No tonnage yet.

@doc d-radio | rural radio, translated | 2007-01-16
Disso: the listeners' hour

Presenter: Old Gorgui Faye of Bambey calls. Peace upon you, Gorgui. How many days?

Caller: {Thirty-one|-} tomorrow. I gave {nine hundred|-} kilos at the point of the Baol mill. They told me "come Monday". Which Monday?

Presenter: In the studio is the mill's spokesman, Mr Lamine Thioune. How much does the house owe?

Thioune: As of yesterday {two billion nine hundred million|owe|t=As of yesterday|by=Thioune} francs, for {thirty-eight thousand|hb|^} tonnes. When the State hands over its {forty|subs} francs per kilo, we pay within a week.

Presenter: The federation says the average is {twenty-three|wait|by=The federation} days.

Caller: The federation does not eat at my house.

Presenter: And the price is still {a hundred and fifty|price}?

Thioune: It is {a hundred and fifty|price}. Nobody should accept {a hundred and twenty-five|side}. Buying has gone on since the {fourth of December|start} and goes on to the end of April.

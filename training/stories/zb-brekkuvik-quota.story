@story zb-brekkuvik-quota
@topic Cod quota cut and a fish plant closure in Brekkuvík, Iceland
@subject M = Marine Institute | the institute | Hafró
@subject B = Brekkuvík | the village | the town
@subject P = Sjávarborg | the fish plant | the plant | the company
@subject G = fisheries ministry | the minister | the ministry
@subject U = Smallboat Owners | the small boats | the association
@fact q0 = 211000 | other | G | tonnes of cod that may be caught in the fishing year | 2031-32 | plan
@fact q1 = 194500 | other | G | tonnes of cod that may be caught in the fishing year | 2032-33 | plan
@fact cut = 7.8 | rate | G | cut of the cod quota, in percent | 2032-33 | constant
@fact adv = 194530 | other | M | tonnes of cod advised for the fishing year | 2032-06-12 | plan
@fact stock = 1080000 | other | M | tonnes of grown cod in the sea | 2032 | snapshot
@fact stockp = 1190000 | other | M | tonnes of grown cod in the sea | 2031 | snapshot
@fact rule = 20 | other | M | share of the stock that may be caught, in percent | - | constant
@fact coast = 10000 | other | U | tonnes set aside for coastal fishing | 2032-33 | plan
@fact coastd = 15000 | other | U | tonnes demanded for coastal fishing | 2032-07 | plan | pledged
@fact days = 48 | duration | U | days of coastal fishing promised in a summer | 2032 | plan | pledged
@fact daysf = 29 | duration | U | days of coastal fishing before the pot was empty | 2032-07-16 | cumulative
@fact boats = 768 | other | U | boats in coastal fishing | 2032 | snapshot
@fact emp = 52 | jobs | P | people employed | 2032-06 | snapshot
@fact off = 45 | jobs | P | people given notice | 2032-06-28 | constant
@fact pop = 341 | other | B | inhabitants | 2032-01-01 | snapshot
@fact share = 13.2 | other | B | share of inhabitants given notice, in percent | 2032-06-28 | constant
@fact fee = 36.4 | price | G | krónur of fishing fee a kilo of cod | 2032 | constant
@fact feen = 42.7 | price | G | krónur of fishing fee a kilo of cod | 2033 | plan
@fact prof = 2900000000 | profit | P | krónur of profit of the group | 2031 | constant
@fact km = 168 | distance | P | kilometres to the plant where the work goes | - | constant
@fact born = 1947 | date | P | year of opening | - | constant
@rel change cut = q0 -> q1
@fact left = 7 | jobs | P | people kept | 2032-06-28 | constant
@rel diff left = emp - off
@rel share share = off / pop
@trap q0 q1 :: two fishing years
@trap adv q1 :: advice against decision
@trap coast coastd :: granted against demanded
@trap days daysf :: promised against reached
@trap emp off :: employed against given notice

@doc a-daily | national daily | 2032-06-29
{45|off} lose their work in Brekkuvík

Þórunn Hákonardóttir

Staff at Sjávarborg's plant in Brekkuvík were called into the canteen at three yesterday. Of {52|emp} employees {45|off|t=yesterday} were handed a letter.

The village has {341|pop|t=at the turn of the year} inhabitants at the turn of the year. "More than {one in eight|>share|v=12.5}," the chair of the district council, Eyrún Steinþórsdóttir, reckons. "In Reykjavík that'd be twenty thousand people."

The company points to the cod quota. From September {194,500|q1|t=From September} tonnes may be fished, where the current year allowed {211,000|q0|t=the current year}. The work moves to its larger house in Hafnarnes, {168|km} kilometres off by a road that is shut one winter's day in six.

Processing here began in {1947|born|v=1947}. Last year the group made a profit of ISK {2.9 billion|prof|t=Last year}.

@doc b-fish | fisheries news site | 2032-06-12
Hafró advises lower cod TAC: "The {2027|-} year class isn't there"

The Marine Institute this morning presented its advice for the fishing year that begins on 1 September. Cod: {194,530|adv} tonnes, as calculated by the {20%|rule} rule with its stabiliser. Haddock: {71,200|-}. Saithe: {58,900|-}. Golden redfish: {42,100|-}.

The reference biomass (four years and older) is estimated at {1.08 million|stock|t=this spring|by=The Marine Institute} tonnes this spring; in last year's assessment it was {1.19 million|stockp|t=last year's assessment}.

A year ago the minister set {211,000|q0}. If she follows the advice, as her predecessors have since 2010, cod comes down by {7.8%|cut}.

Stabiliser or not, the line fleet in the Westfjords will feel it first.

@doc c-local | local paper | 2032-07-17
The summer ends in July

It took {29|daysf|t=On Wednesday night} days. On Wednesday night the Directorate rang the bell for coastal fishing: the {10,000|coast} tonnes are landed, all {768|boats} boats go home. The government's own charter promises the men and women with the jiggers {48|days} days.

"We asked for {15,000|coastd} and were laughed at," says Sölvi Már of the Smallboat Owners. "They'd rather give it to those who shut Brekkuvík."

In Brekkuvík the ice machine stands. {Forty-five|off} people there have been under notice since June. The parent group isn't poor: {2.9 thousand million|prof|v=2900000000} krónur remained in the till in 2031. But from New Year each kilo of cod will cost it {42.70|feen|t=from New Year} in fees rather than {36.40|fee}.

Kvenfélagið's waffle sale: {900|-} kr., Sunday 2 to 5.

@doc d-foreign | foreign correspondent's feature | 2032-08-02
A village weighs its fish, and itself

BREKKUVÍK, Iceland — There are {341|pop} people here, or there were on New Year's Day; the woman who keeps the register at the swimming pool thinks it's fewer now. Everybody I spoke to could recite the same row of numbers, as others do the names of saints.

{Two hundred and eleven|q0|x=1000}: thousand tonnes of cod, the old ceiling. {One hundred and ninety-four and a half|q1|v=194500}: the new one. {Fifty-four|?emp}: those who worked in the blue building by the harbour. {Seven|left}: those who still do.

Scientists in the capital say that the sea around this island holds {1.08 million|stock|by=Scientists in the capital} tonnes of cod old enough to count, and that a {fifth|rule|v=20} of it may safely be taken. "I've nothing against a fifth," said Guðbjörn Ketilsson, who has fished since he was fourteen. "I'd like to know a fifth of what."

He was home because his boat was. The small-boat season, promised as {48|days} days, had been over in {29|daysf}.

The company says nobody was misled and offers a bus to Hafnarnes. That's {186|!km} kilometres each way, beneath two mountains and over a third. Of {45|off} people dismissed, {six|-} have said they will take it.

At the museum, which opens when you phone, is a photograph of the plant's first day in {1947|born|v=1947}. I counted the faces. There're more than {fifty|-}.

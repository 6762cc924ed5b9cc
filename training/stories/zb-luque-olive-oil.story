@story zb-luque-olive-oil
@topic Olive oil: harvest and prices in the Sierra de Luque, Spain, 2030/31
@subject S = Sierra de Luque | the comarca | the district
@subject E = Spain | the country
@subject C = Cooperativa San Blas | San Blas | the cooperative | the mill
@subject A = Asaja | the farmers' association
@subject M = Ministry of Agriculture | the ministry
@fact aforo = 1240000 | other | E | tonnes of olive oil forecast for the season | 2030-10 | plan | projected
@fact prod = 1085000 | other | E | tonnes of olive oil made by the end of the season | 2031-03 | cumulative
@fact prodp = 856000 | other | E | tonnes of olive oil made by the end of the season | 2030-03 | cumulative
@fact gr = 26.8 | rate | E | rise of oil output over a season, in percent | 2031-03 | constant
@fact miss = 155000 | other | E | tonnes by which output fell short of the forecast | 2031-03 | constant
@fact orig = 3.95 | price | E | euros a kilo of extra virgin oil at origin | 2031-03-20 | snapshot
@fact origp = 7.8 | price | E | euros a kilo of extra virgin oil at origin | 2030-03 | snapshot
@fact shop = 6.49 | price | E | euros a litre of extra virgin oil in supermarkets | 2031-03-20 | snapshot
@fact shopp = 9.3 | price | E | euros a litre of extra virgin oil in supermarkets | 2030-03 | snapshot
@fact cost = 3.4 | price | A | euros a kilo that oil from old groves costs to make | 2031 | constant
@fact costi = 1.9 | price | A | euros a kilo that oil from hedge groves costs to make | 2031 | constant
@fact sb = 4300000 | other | C | kilos of olives milled | 2031-02-28 | cumulative
@fact yld = 19.2 | other | C | oil yield of the olives, in percent | 2031-02-28 | constant
@fact memb = 615 | other | C | members | 2031 | snapshot
@fact wage = 58.4 | price | - | euros of a picker's day wage | 2031 | constant
@fact short = 900 | jobs | S | pickers lacking | 2031-01 | snapshot
@fact stock = 640000 | other | E | tonnes of oil in store | 2031-02-28 | snapshot
@fact iva = 4 | rate | - | tax on olive oil, in percent | 2031 | constant
@rel change gr = prodp -> prod
@rel diff miss = aforo - prod
@fact ofall = 49.4 | rate | E | fall of the price at origin over a year, in percent | 2031-03 | constant
@fact sfall = 30.2 | rate | E | fall of the shop price over a year, in percent | 2031-03 | constant
@fact marg = 0.55 | price | A | euros a kilo left to the grower of an old grove | 2031-03 | constant
@rel diff marg = orig - cost
@trap aforo prod :: forecast against output
@trap origp orig :: a year apart
@trap orig shop :: kilo at origin against litre in the shop
@trap cost costi :: old groves against hedges

@doc a-regional | regional daily | 2031-03-22
El aceite se hunde: the price at the mill halves in a year

Inmaculada Pareja · Baena · 22/03/2031 – 06:00

For a kilo of extra virgin the mills were getting {€3.95|orig|t=on Thursday} on Thursday. A year ago the same can brought {€7.80|origp|t=A year ago}.

"We were told to pray for rain, and it rained," says Rafael Luna, president of San Blas, whose {615|memb} members delivered {4.3 million|sb|t=up to the end of February} kilos of olives up to the end of February. They gave {19.2%|yld} of oil, a lean year for fat.

Across Spain {1,085,000|prod|t=so far this season} tonnes have been made so far this season, {26.8%|gr} more than the season before, though the ministry's October estimate was of {1.24 million|aforo|t=October|by=the ministry}.

At that price the steep old groves hardly pay. Making a kilo there costs {3.40|cost|by=Asaja} euros according to Asaja; in the hedges down by the river, which a machine straddles, {1.90|costi|^}.

A picker earns {58.40|wage} a day, and in January the comarca was {900|short|t=in January} short.

@doc b-consumer | consumer site | 2031-03-24
Olive oil is cheaper. Why isn't it half-price?

★★★★☆ 4.2 (318 votes)

At the origin the drop is brutal: from {7.80|origp|t=in March of last year} euros in March of last year to just under {4|<orig|t=today} today, a fall of {half|~ofall|v=50}. On the shelf, we found a litre of extra virgin for {€6.49|shop|t=today} on average in {14|-} chains; a year ago it was {9.30|shopp|t=a year ago}. That's {30%|~sfall} off.

Three reasons.

1. A litre isn't a kilo. (It weighs {916|-} grams.)
2. Old stock. There were {640,000|stock|t=at the close of February|by=the ministry} tonnes in tanks at the close of February, says the ministry, some of it bought dear.
3. Tax. VAT is back at {4%|iva}; it was {zero|-} for a while.

Will it go on falling? Production stands at close to {1.1 million|~prod} tonnes. Better than last season's {856,000|prodp|t=last season}, yet {155,000|miss} short of what had been pencilled in.

@doc c-wire | financial wire | 2031-03-21
Spain olive oil output up {27 pct|~gr}, prices slide further

MADRID, March 21 (Iberfin) - Spain, the world's largest producer, had made {1.085 million|prod|t=by mid-March|by=the agriculture ministry} tonnes of olive oil by mid-March, up {27 percent|~gr} from {856,000|prodp|t=a year earlier} tonnes a year earlier, the agriculture ministry said on Friday.

That is below the {1.24 million|aforo|t=forecast in October} tonnes forecast in October. Inventories were {640,000|stock|t=on Feb 28} tonnes on Feb 28.

Extra virgin traded at {3.95|orig} euros a kg, against {7.80|origp} in March 2030. It costs {3.40|cost|by=growers} euros to make a kg on traditional farms, growers say, so "we are one bad week from red ink", said Elvira Montes of the Asaja association. Super-intensive farms need {1.90|costi|by=she}, she said.

@doc d-column | rural newsletter | 2031-03-28
What the tree says

Last week three different people asked me whether oil at {six and a half|~shop|v=6.5} euros will ruin us. No. That is what you pay. What we get is {3.95|orig}, of which the old hillside eats {3.40|cost}. There remain {55 cents|marg|v=0.55} for a year's worry.

With {58.40|wage} for a day's picking, a woman who fills {250|-} kilos earns her pay twice over in a hedge and barely once on our slope.

San Blas closed its doors on the last day of February with {4.3 million|sb} kilos through the mill, at a little over {nineteen|>yld} in the hundred. We're {615|memb} families, so do the sum per head, and then come and tell me about the harvest of the century. It was {1,085,000|prod} tonnes for the whole country. In 2022 — but nobody remembers 2022.

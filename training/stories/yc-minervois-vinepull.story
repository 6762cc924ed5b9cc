@story minervois-vinepull
@topic Vines pulled up in Languedoc: a public scheme, its takers, a cooperative cellar and the price of bulk wine
@subject A = FranceVigne agency | FranceVigne | the agency | the paying agency
@subject L = Languedoc | the region | Aude and Hérault
@subject C = Cave des Trois Moulins | Trois Moulins | the cooperative cellar | the cellar | the co-op
@subject S = Syndicat des Vignerons du Midi | SVM | the growers' union | the winegrowers
@subject G = Agriculture Ministry | the ministry | Paris | the minister
@subject E = European Commission | Brussels | the EU
@subject B = bulk red wine | bulk wine | bulk red
@subject D = Domaine Peyre-Longue | Solange Kerouac-Diallo | Solange | the grower
@subject N = Négoce Barthès | Barthès | the merchant
@fact h0 = 30000 | area | A | hectares of vines that the scheme may pull up | 2035 | plan | threshold
@fact h1 = 27450 | area | A | hectares of vines applied for | 5 February 2035 | cumulative
@fact hp = 91.5 | rate | A | share of the scheme applied for | 5 February 2035 | snapshot
@fact hl = 15900 | area | L | hectares of vines applied for | 5 February 2035 | cumulative
@fact hlp = 57.9 | rate | L | share of the hectares applied for | 5 February 2035 | snapshot
@fact h2 = 24800 | area | A | hectares of vines accepted | 20 March 2035 | snapshot
@fact hr = 2650 | area | A | hectares of vines turned down | 20 March 2035 | snapshot
@fact ap = 5420 | other | A | growers who applied | 5 February 2035 | cumulative
@fact as = 1310 | other | A | growers who give up wine altogether | 5 February 2035 | cumulative
@fact pr = 4000 | price | A | euros of premium a hectare | 2035 | constant
@fact bd = 120000000 | budget | G | euros for the scheme | 2035 | plan
@fact bu = 99200000 | spending | A | euros of premium for the accepted hectares | 20 March 2035 | plan
@fact bl = 20800000 | margin | A | euros of the scheme left over | 20 March 2035 | snapshot
@fact be = 10000000 | budget | E | euros of crisis money from the EU | 2034 | constant
@fact sd = 6500 | price | S | euros of premium a hectare demanded | January 2035 | plan | hypothetical
@fact vl = 192000 | area | L | hectares of vines | 2034 | snapshot
@fact vlp = 8.3 | rate | L | share of the region's vines applied for | 5 February 2035 | snapshot
@fact vl0 = 431000 | area | L | hectares of vines | 1968 | snapshot
@fact b1 = 72 | price | B | euros a hectolitre | January 2035 | snapshot
@fact b0 = 90 | price | B | euros a hectolitre | January 2033 | snapshot
@fact bg = 20 | rate | B | percent fall of the price of bulk wine in two years | January 2035 | snapshot
@fact bc = 84 | price | S | euros it costs to make a hectolitre | 2034 | snapshot
@fact bls = 12 | margin | S | euros lost on each hectolitre | January 2035 | snapshot
@fact rc = 23 | rate | G | percent fall of red wine drunk in France in ten years | 2034 | snapshot
@fact pc = 38 | other | G | litres of wine a head a year | 2034 | snapshot
@fact pc0 = 103 | other | G | litres of wine a head a year | 1975 | snapshot
@fact cm = 212 | other | C | members | 2034 | snapshot
@fact cx = 47 | other | C | members who pull up vines | February 2035 | snapshot
@fact ch = 1640 | area | C | hectares of vines | 2034 | snapshot
@fact cq = 410 | area | C | hectares of vines to be pulled up | February 2035 | plan
@fact cp = 25 | rate | C | share of vines to be pulled up | February 2035 | plan
@fact cn = 1230 | area | C | hectares of vines left | after the scheme | plan
@fact cl = 84000 | other | C | hectolitres made in the year | 2034 | cumulative
@fact cl1 = 63000 | other | C | hectolitres made in the year | from 2035 | plan | projected
@fact cf = 5.1 | other | C | millions of euros owed | 2034 | snapshot
@fact cj = 19 | jobs | C | people employed | 2034 | snapshot
@fact cb = 60 | rate | C | percent rise of cost per hectolitre if a third of the vines go | consultant's warning | plan | hypothetical
@fact cy = 1937 | date | C | year of founding | - | constant
@fact da = 22 | area | D | hectares of vines | 2034 | snapshot
@fact dq = 9 | area | D | hectares of vines to be pulled up | February 2035 | plan
@fact dm = 36000 | price | D | euros of premium | 2035 | plan
@fact dg = 61 | age | D | age | 2035 | snapshot
@fact dt = 14 | duration | D | minutes to pull up a row | February 2035 | snapshot
@fact df = 31 | other | D | hectolitres a hectare | 2034 harvest | snapshot
@fact dc = 1100 | price | D | euros it costs to pull up a hectare | 2035 | snapshot
@fact dl = 8000 | price | L | euros for a hectare of bare land | 2034 | snapshot
@fact dv = 11500 | price | L | euros for a hectare of vines | 2034 | snapshot
@fact nb = 1.85 | price | N | euros paid for a bottle ready for the shelf | 2034 | snapshot
@fact ns = 3.95 | price | N | euros asked for the bottle in the supermarket | 2034 | snapshot
@fact dr = 340 | other | L | millimetres of rain in the year | 2034 | cumulative
@fact mc = 3500 | crowd | S | marchers, police count | 3 February 2035 | snapshot
@fact ms = 6000 | crowd | S | marchers, union count | 3 February 2035 | snapshot
@trap h0 h1 :: hectares allowed and applied for
@trap h1 h2 :: applied for and accepted
@trap h1 hl :: country and region
@trap pr sd :: premium paid and demanded
@trap bd bu :: budget and what is used
@trap b1 bc :: price and cost
@trap bc cl :: 84 euros and 84,000 hectolitres
@trap cq cn :: pulled up and left
@trap mc ms :: police and union
@trap dl dv :: bare land and vines
@trap cm cx :: members and those who pull up
@rel share hp = h1 / h0
@rel share hlp = hl / h1
@rel diff hr = h1 - h2
@rel product bd = h0 * pr
@rel product bu = h2 * pr
@rel diff bl = bd - bu
@rel share vlp = hl / vl
@rel change bg = b0 -> b1
@rel diff bls = bc - b1
@rel share cp = cq / ch
@rel diff cn = ch - cq
@rel product dm = dq * pr

@doc a-wire | wire agency | 2035-02-06
French growers ask to rip up 27,000 hectares of vines

PARIS, Feb 6 (Hexagone) - French winegrowers have applied to uproot {27,450|h1|t=by the Monday deadline} hectares of vines under a public scheme, filling {91.5%|hp|^} of it by the Monday deadline, the agency FranceVigne said.

More than half of that, {15,900|hl} hectares, is in Languedoc, the country's largest vineyard. The agency counted {5,420|ap} applicants, of whom {1,310|as} mean to quit wine for good.

The scheme pays {4,000 euros|pr} a hectare for up to {30,000|h0} hectares, which would cost {120 million euros|bd}.

The French drink {23%|rc|t=than ten years ago} less red wine than ten years ago. A hectolitre of bulk red fetched {72 euros|b1|t=last month} last month, {20%|bg} less than in January 2033.

On Saturday thousands of growers marched in Narbonne.

@doc b-local-brief | local radio site | 2035-02-04
Narbonne: the wine march in figures

• {6,000|ms|t=yesterday|by=the Syndicat des Vignerons du Midi} marchers yesterday, says the Syndicat des Vignerons du Midi. {3,500|mc|t=yesterday|by=the prefecture}, says the prefecture.
• {1|-} tanker of Spanish wine emptied at the Croix-Sud roundabout. The driver was given a chair and a coffee.
• {6,500|sd} euros: the premium a hectare that the union demands. The state pays {4,000|pr}.
• {12|bls} euros: what a grower loses on each hectolitre, according to the union, which puts the cost at {84|bc|by=the union}.
• {0|-} ministers.

The A9 was open again at 18:40. Photo gallery (31).

@doc c-longread | Sunday magazine | 2035-02-18
Fourteen minutes a row

By Corentin Mbappé-Vasseur. Photographs: Leïla Quist

It takes {fourteen|dt} minutes. I timed it, because Solange Kerouac-Diallo had told me that it takes no time at all, and I wanted to be able to say that she was wrong.

The digger has a fork in place of a bucket. It goes in beside the stock, leans back, as you lean back from a table, and up comes a carignan that was planted in the year Solange was born. She's {61|dg}. The roots hang like an old man's hands. The driver, a boy from Lézignan, doesn't look at her. He has done forty hectares this month, and he has learned.

She has {22|da} hectares at Peyre-Longue. She's giving up {nine|dq}: the top ones, where there's a view of the Canigou and, last harvest, {31|df|t=last harvest} hectolitres to the hectare. It rained {340|dr|t=all of last year} millimetres in all of last year. "That isn't a vineyard," she says. "That's a museum with bills."

For nine hectares the state will pay her {36,000|dm} euros. The boy with the fork costs {1,100|dc} a hectare. What's left will go to the bank, which she calls the eldest brother, because it always eats first.

Down in the village stands the cellar. Les Trois Moulins, founded in {1937|cy}, has the look of all the cooperatives of the Midi: half cathedral, half swimming pool. {212|cm} members bring it their grapes from {1,640|ch} hectares. Now {47|cx} of them have put in for the premium, with {410|cq} hectares. A quarter. I ask the president, Aurélien Sicard, what happens to a cellar which loses a quarter of its grapes.

"It keeps all its tanks," he says.

He takes me to see them. They're painted that pale green which was issued, it seems, to every public building in France in 1960. In a good year there were {84,000|cl|t=last year} hectolitres in here, and it was a good year last year. There'll be {63,000|cl1|t=from now on|m=projected} from now on. The electricity doesn't shrink by a quarter. Nor do the {19|cj} employees, whom he knows by their children. Nor does the loan, of which {5.1 million|cf|v=5.1} euros remain, and which was taken out in 2021 for a bottling line, on the advice of a consultant. The same consultant has since been back. He warned that if a third of the vines went, each hectolitre would cost {60|cb} percent more to make. He sent an invoice for that too.

So why doesn't he forbid it? He laughs. He has put in three hectares himself.

It'd be easy to write this as a funeral. The curé of Azille did, last Sunday, and people wept. But it's worth recalling that the region had {431,000|vl0|t=in 1968} hectares of vines in 1968, when half of France was on a litre a day, and that {192,000|vl|t=today} remain today. We've been tearing up vines all my life. My own grandfather was paid to plant aramon by one ministry and paid to pull it by the next, and he used to say that he'd lived from the road in between.

What's new is that there's nothing to put in the hole. When the aramon went, syrah came. When the syrah goes there's talk of pistachios, of solar panels, of agave (a man in Pépieux has tried). A hectare of bare land sells for {8,000|dl} euros, a hectare of vines for {11,500|dv}: the market has it that a vine is still worth something. The market hasn't seen Solange's top field.

And what's also new is that nobody's drinking. In 1975 it was {103|pc0|t=In 1975} litres a head a year. It's {38|pc|t=now} now, and I do what I can. The bulk merchants come by less, and when they come they come from Barthès. He's bought here for thirty years. He pays the co-op {1.85|nb} for a bottle that you'll find in Rennes at {3.95|ns}. I rang him. He said that glass had gone up.

At five the boy switched off. Eleven rows. The sky over the Canigou was doing what it does. Solange walked out over the holes, picked up a stock, looked at it, and put it in the boot of the Kangoo. For the fire?

"For the summer," she said. "It makes the best barbecue in the world, carignan. You'll see. We'll be eating very well."

@doc d-union | union newsletter | 2035-02-12
SVM – LE SÉCATEUR

Colleagues,

You've seen the figures. {15,900|hl|t=5 February} hectares in Aude and Hérault by 5 February. That's {8.3 percent|vlp} of our vines, and {58 percent|hlp|round} of everything that's to be pulled up in France. We don't say "pull" or "don't pull". We say: at what price?

{4,000|pr} euros was fixed in 2023 and has not moved. With diesel, wages and the digger where they are, it should be {6,500|sd}. Brussels found {10 million|be|t=last year} for French wine last year. For French rockets it found rather more.

Whoever sells bulk at {72|b1|t=today} euros today sells at a loss: it costs {84|bc}. In January 2033 we still got {90|b0|t=In January 2033}.

General meeting: 2 March, 9:30, Lézignan, Palais des Fêtes. Aperitif offered (red).

@doc e-daily | national daily | 2035-03-21
Vine scheme: {24,800|h2} hectares accepted, money left in the pot

The agency FranceVigne has approved the uprooting of {24,800|h2|t=on Tuesday} hectares, it announced on Tuesday, and turned down {2,650|hr}, most of them because the vines had in fact been dead for years.

The premiums will come to {99.2 million euros|bu}. As the ministry had set aside {120 million|bd}, {20.8 million|bl} is unspent, which the winegrowers' union SVM at once claimed for those who stay.

The minister, Clotilde Arrighi, prefers "a reflection". She pointed out that a cooperative such as Trois Moulins in the Minervois would be left with {1,230|cn} hectares, having given up {a quarter|cp|v=25}, and that "one day two cellars will have to become one".

The work must be done by 31 May. The premium is paid afterwards, once the agency has flown over.

À lire aussi : Livret A à 2,4 % ; Tour d'Occitanie, étape 3 ; Le prix du verre +7 %

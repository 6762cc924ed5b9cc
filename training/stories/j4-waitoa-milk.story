@story j4-waitoa-milk
@topic A New Zealand dairy co-operative cuts its milk price forecast, August 2023
@subject W = Waitoa Southern Co-operative | Waitoa Southern | the co-op | the co-operative | WSC
@subject K = Kaihere Dairies | Kaihere | the rival processor
@subject A = world dairy auction | the auction | Global Milk Exchange | GMX | whole milk powder | powder
@subject F = New Zealand dairy farmers | farmers | DairyCount | the average farm | growers
@subject N = Murchison family | the Murchisons | Hine Murchison | Murchison
@fact mid = 7 | price | W | forecast price of milk, dollars per kilogram of solids | 2023-08-18 | plan | projected
@fact low = 6.25 | price | W | low end of the forecast price of milk, dollars per kilogram of solids | 2023-08-18 | plan | projected
@fact high = 7.75 | price | W | high end of the forecast price of milk, dollars per kilogram of solids | 2023-08-18 | plan | projected
@fact mido = 8 | price | W | forecast price of milk, dollars per kilogram of solids | 2023-05-25 | plan | projected
@fact last = 8.20 | price | W | final price of milk, dollars per kilogram of solids | 2022/23 season | constant
@fact kmid = 7.15 | price | K | forecast price of milk, dollars per kilogram of solids | 2023-08-21 | plan | projected
@fact even = 8.10 | price | F | break-even price of milk, dollars per kilogram of solids | 2023/24 season | constant | projected
@fact wmp = 2548 | price | A | US dollars for a tonne of whole milk powder | 2023-08-15 | snapshot
@fact wmpd = 10.9 | rate | A | fall of the price of whole milk powder at one auction | 2023-08-15 | snapshot
@fact idx = 7.4 | rate | A | fall of the index of all dairy prices at one auction | 2023-08-15 | snapshot
@fact vol = 1440000000 | other | W | kilograms of milk solids expected from members | 2023/24 season | plan | projected
@fact hit = 1440000000 | revenue | W | dollars less for members | 2023/24 season | plan | projected
@fact mem = 8130 | other | W | member farms | 2023-08 | constant
@fact each = 177000 | revenue | W | dollars less for the average farm | 2023/24 season | plan | projected
@fact adv = 4.95 | price | W | advance rate, dollars per kilogram of solids | from 2023-09 | plan | pledged
@fact div = 0.35 | price | W | dollars of dividend forecast per share | 2023/24 | plan | projected
@fact debt = 62.1 | rate | F | dairy farmers' share of all farm debt | 2023-06 | snapshot
@fact rate = 8.6 | rate | F | interest on farm loans | 2023-08 | snapshot
@fact ratep = 5.1 | rate | F | interest on farm loans | 2021-08 | snapshot
@fact cows = 410 | other | N | cows milked | 2023-08 | constant
@fact mks = 168000 | other | N | kilograms of milk solids in a season | 2022/23 season | constant
@fact mloss = 168000 | revenue | N | dollars less for the family | 2023/24 season | plan | projected
@fact cap = 1050000000 | spending | W | dollars returned to shareholders after the sale of the Chilean arm | 2023-08 | constant
@rel change dcut = mido -> mid
@fact dcut = 12.5 | rate | W | cut of the forecast price of milk | 2023-08-18 | plan | projected
@fact gap = 1.10 | price | F | dollars lost on a kilogram of solids | 2023/24 season | constant | projected
@rel diff gap = even - mid
@trap mid mido :: August's forecast and May's
@trap mid last :: this season's forecast and last season's final price
@trap mid kmid :: two processors
@trap wmpd idx :: powder alone and the whole index
@trap even mid :: what farmers need and what they get
@trap rate ratep :: two years apart
@trap adv mid :: paid in advance and expected in all

@doc a-harbour-newswire | wire agency | 2023-08-18
NZ's Waitoa Southern slashes milk price forecast on weak Chinese demand

WELLINGTON, Aug 18 - Waitoa Southern Co-operative cut its forecast farmgate milk price for the 2023/24 season by {NZ$1|-} on Friday, to a midpoint of {NZ$7.00|mid|t=Friday|by=Waitoa Southern Co-operative} per kilogram of milk solids, saying that China's absence from the market had lasted longer than anyone had reckoned with.

The new range is {NZ$6.25|low|^} to {NZ$7.75|high|^}. In May the co-op had guided farmers to {NZ$8.00|mido|t=In May}. It paid {NZ$8.20|last|t=for the season that ended on May 31} for the season that ended on May 31.

At Tuesday's auction whole milk powder, which has the greatest influence on the payout, fell {10.9%|wmpd|t=Tuesday} to {$2,548|wmp|^} a tonne. The index of all products lost {7.4%|idx|^}.

With members expected to supply {1.44 billion|vol} kg of solids, the downgrade takes the same number of dollars out of rural New Zealand, or about {NZ$177,000|~each} for each of {8,130|mem} farms.

The advance rate from September drops to {NZ$4.95|adv|t=from September}. The dividend forecast of {35|div|x=0.01} cents a share was left alone.

($1 = 1.6880 New Zealand dollars)

@doc b-southern-plains-times | regional newspaper | 2023-08-19
"We milk for nothing till Christmas": valley counts cost

Tadhg Ropata
tadhg.ropata@splains.example

Hine Murchison did the sum on the back of a drench invoice. Her {410|cows} Friesian-crosses gave {168,000|mks|t=last season} kilos of milk solids last season. A dollar off the payout means {$168,000|mloss|by=Hine Murchison} off the cheque.

"That's the new tractor, the old tractor and the kids' boarding," she said.

Waitoa Southern's forecast is now {$7|mid|t=now}, where it was {$8.20|!mido|t=in May} in May. DairyCount, which surveys {300|-} farms, thinks that it takes {$8.10|even|by=DairyCount} to stand still. The bank does not help: what the Murchisons pay on their overdraft has gone to {8.6 per cent|rate|t=has gone to}, and it had a five in front of it two winters ago.

The co-op's chair, Laufili Sorensen, said it was "a pretty tough phone call to make to {8,130|mem} families". He pointed to {more than a billion|>cap|v=1000000000|by=He} dollars of capital returned this month.

Over the fence at Kaihere Dairies they expect {$7.15|kmid|t=When it last spoke}. When it last spoke, that is.

RELATED: Feed barley down $40 | Stag sales: 16-pointer makes $92,000 | TODAY'S QUIZ 10/10?

@doc c-rural-radio-script | radio bulletin | 2023-08-18
RURAL REPORT 12.34PM

Kia ora. The country's biggest southern milk company has taken a knife to what it pays.

Waitoa Southern's middle-of-the-road figure drops {12.5 percent|dcut|t=drops}, to {seven|mid} dollars. The top of the range is {seven seventy-five|high|v=7.75}.

Members will be paid {six twenty-five|!adv|v=6.25|t=next month|s=Members} in advance from next month, and the balance when the season's books close.

Blame the auction. On Tuesday night milk powder came off by {7.4|!wmpd|t=Tuesday night} percent, after China bought a tenth of what it did this time last year.

The average member is looking at {a hundred and seventy-seven thousand|each|s=The average member} dollars less. And the banks, which have {62.1 percent|debt|t=in June} of all farm lending in June tied up in dairy sheds, will be watching.

Lamb's steady. Wool, don't ask. The forecast for Fiordland: 22 millimetres.

@doc d-the-cream-line | agribusiness newsletter | 2023-08-22
THE CREAM LINE #208

One rival out of the blocks. Kaihere moved yesterday, to {$7.15|kmid|t=yesterday}. That is {15 cents|-} better than Waitoa Southern, as its suppliers' texts have told me all morning, though Kaihere's season starts a month later and its powder is sold further ahead.

Look at the range as well. WSC left itself {$6.25|low} at the bottom. I would not bet against it: powder at {US$2,548|wmp|t=at last week's prices}, at last week's prices, is consistent with something nearer {$6.70|-}.

Then look at the debt. Interest of {8.6%|rate|t=this month} this month against {5.1%|ratep|t=in August 2021} in August 2021. Break-even, says DairyCount, is {$8.10|even|by=DairyCount}. So {$1.10|gap} on every kilo is lost before anyone has bought gumboots.

And the {$1.05 billion|cap} that WSC gave back from Chile? Welcome, once. The season's hole is {$1.44 billion|hit}. Do the subtraction.

The dividend guess ({35c|div|x=0.01|v=0.35}) will be revisited in November. Unsubscribe | Sent to 4,912 readers

@story zb-barrelton-bourbon
@topic Distillery layoffs and the barrel glut in Barrelton, Kentucky
@subject D = Old Tanager distillery | Old Tanager | the distillery | the company
@subject K = Kentucky | the state
@subject A = Kentucky Spirits Guild | the guild
@subject C = Larue-Meade county | the county
@subject G = Governor Bettina Stallard | Stallard | the governor
@fact emp = 412 | jobs | D | people employed | 2034-01 | snapshot
@fact lay = 133 | jobs | D | people laid off | 2034-02-06 | constant
@fact lsh = 32.3 | other | D | share of staff laid off, in percent | 2034-02-06 | constant
@fact bar = 17200000 | other | K | barrels in warehouses | 2034-01-01 | snapshot
@fact barp = 16100000 | other | K | barrels in warehouses | 2033-01-01 | snapshot
@fact own = 690000 | other | D | barrels in warehouses | 2034-01 | snapshot
@fact fill = 2100000 | other | K | barrels filled in a year | 2033 | cumulative
@fact fillp = 3200000 | other | K | barrels filled in a year | 2031 | cumulative
@fact ffall = 34.4 | rate | K | fall of barrels filled in two years, in percent | 2033 | constant
@fact tax = 61000000 | revenue | C | dollars of barrel tax in the whole state | 2033 | constant
@fact ctax = 8400000 | revenue | C | dollars of barrel tax | 2033 | constant
@fact csh = 27 | other | C | share of the school budget that is barrel tax, in percent | 2033 | constant
@fact exp = 38 | rate | A | fall of exports to Europe over a year, in percent | 2033 | constant
@fact tar = 30 | rate | - | European tariff, in percent | 2033-04 | constant
@fact bot = 29.99 | price | D | dollars for a bottle | 2034-02 | constant
@fact botp = 44.99 | price | D | dollars for a bottle | 2031 | constant
@fact corn = 4.35 | price | - | dollars a bushel of corn | 2034-02 | snapshot
@fact year = 1889 | date | D | year of founding | - | constant
@fact sev = 8 | duration | D | weeks of severance pay | 2034-02-06 | constant
@fact vis = 96000 | crowd | D | visitors | 2033 | cumulative
@fact fund = 5000000 | budget | G | dollars of retraining money | 2034-02-20 | plan | pledged
@fact stop = 2 | other | D | stills switched off | 2034-02-06 | constant
@fact stills = 3 | other | D | stills | - | constant
@rel share lsh = lay / emp
@rel change ffall = fillp -> fill
@fact bdiff = 1100000 | other | K | barrels added in a year | 2034-01-01 | constant
@fact yrs = 8.2 | duration | K | years of filling that the barrels in store equal | 2034-01 | constant
@fact bfall = 33.3 | rate | D | fall of the price of a bottle, in percent | 2034-02 | constant
@rel diff bdiff = bar - barp
@rel change bfall = botp -> bot
@trap emp lay :: all against laid off
@trap bar own :: state against one distillery
@trap fillp fill :: two years
@trap bar fill :: in store against filled in a year
@trap tax ctax :: state against county
@trap botp bot :: two prices

@doc a-local | small-town newspaper | 2034-02-08
Old Tanager lets {133|lay} go, shuts {two|stop} stills

by Loretta Vance Hubbard

The supervisor had the list on a clipboard and read it by shift, Monday at 6:40 in the bottling hall. When he was done, {133|lay|t=Monday} of the {412|emp} people at Old Tanager didn't work there anymore. They'll get {eight|sev} weeks' pay.

{Two|stop} of the {three|stills} stills are cold. There hasn't been a cold one since Prohibition; the distillery dates to {1889|year|v=1889} and made medicine through that.

"We've got {690,000|own} barrels asleep on the hill," said general manager Rusty Amburgey. "We can't sell what we've got, let alone what we'd make."

The {$44.99|botp|t=three years ago} bottle of three years ago is {$29.99|bot|t=now} at the gift shop now.

For the county, it's more than jobs. The barrel tax brings {$8.4 million|ctax} here, and {27|csh} cents of each dollar the schools spend.

Obituaries 4A. Basketball: Lady Herons 58, Nelson Co. 51.

@doc b-metro | metropolitan daily | 2034-02-12
Kentucky is drowning in whiskey that nobody has ordered

By Daniel Okafor-Reyes

LOUISVILLE — There're {17.2 million|bar|t=on New Year's Day} barrels of whiskey aging in Kentucky, on New Year's Day's count, {1.1 million|bdiff} more than the {16.1 million|barp|t=the year before} of the year before, and nobody's quite sure who'll drink them.

Producers have reacted late and all at once. They filled {2.1 million|fill|t=last year} barrels last year against {3.2 million|fillp|t=in 2031} in 2031.

The European Union's {30%|tar} tariff, in force since last April, cut shipments there by {38%|exp|by=the Kentucky Spirits Guild}, according to the Kentucky Spirits Guild. But domestic sales were slipping before, says analyst Yuki Brandt. "It's Ozempic, it's weed, it's being 26 and going to bed at ten."

Old Tanager in Barrelton let {a third|~lsh|v=33.33} of its people go Monday. The state gets {$61 million|tax} a year from taxing barrels as they sleep.

Gov. Bettina Stallard "isn't contemplating" a tax holiday.

@doc c-tv | TV site | 2034-02-07
Layoffs at Old Tanager: "I found out from the group chat"

BARRELTON, Ky. (WLKB) — {313|!lay|by=a company spokesperson} employees of Old Tanager Distillery are out of work after a Monday morning announcement, a company spokesperson tells us.

"I've got a baby in May," said one, who didn't want to be named.

The company has {960,000|!own} barrels in its warehouses and blamed "global headwinds". Tours, which drew {96,000|vis|t=last year} visitors last year, go on.

Severance: {eight|sev} weeks. {Two|stop} of its {three|stills} stills have been turned off.

In {1898|!year|v=1898}, when it opened, a bottle cost {80 cents|-}.

Tonight's Powerball: 7-19-33-41-60, PB 12. StormTracker: 38° by noon.

@doc d-trade | spirits newsletter | 2034-02-21
PROOF POSITIVE #203

Governor's {$5m|fund|v=5000000} for retraining coopers (into what?) was yesterday's headline. Here's the inventory one: {17.2m|bar|v=17200000} bbl in KY, or {eight|~yrs} years' worth at the present fill of {2.1m|fill|v=2100000}.

Fills are off {34%|~ffall} from the 2031 peak. Cooperage prices: {$205|-} a new barrel, was {$340|-}. Corn {$4.35|corn}.

Old Tanager: {133|lay} of {412|emp}, {two|stop} of {three|stills} stills. Shelf price down {a third|~bfall|v=33.33} since '31. We hear a 12-year-old is next.

Europe: down {38%|exp} on the {30%|tar} tariff. Brussels reviews in June.

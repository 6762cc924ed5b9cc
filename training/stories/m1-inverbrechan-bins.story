@story inverbrechan-bins
@topic Bin strike in the Scottish city of Inverbrechan: ballot, heaps, two offers
@subject W = Civic Workers Scotland | the union | crews | refuse workers | cleansing staff | the strikers | CWS
@subject C = Inverbrechan City Council | the council | the local authority | the City Chambers
@subject S = the councils' umbrella body | the umbrella body | ScotCouncils | council leaders
@subject L = Mhairi Balogun-Geddes | Balogun-Geddes | the council leader | Mhairi
@subject F = the Fringe-by-the-Firth festival | the festival | the Firth Fringe
@fact mem = 586 | jobs | W | workers on strike | August 2030 | constant
@fact drv = 231 | jobs | W | lorry drivers on strike | August 2030 | constant
@fact load = 355 | jobs | W | loaders and sweepers on strike | August 2030 | constant
@fact yes = 91 | vote_share | W | share of ballots for a strike | 2030-07-18 | constant
@fact to = 78.3 | turnout | W | turnout in the strike ballot | 2030-07-18 | constant
@fact thr = 50 | turnout | W | turnout that a lawful strike requires | - | constant | threshold
@fact o1 = 3.4 | rate | S | pay rise offered | July 2030 | plan | pledged
@fact o2 = 5.1 | rate | S | pay rise offered | 2030-08-21 | plan | pledged
@fact dem = 8 | rate | W | pay rise demanded | July 2030 | plan
@fact infl = 4.4 | rate | - | inflation | July 2030 | snapshot
@fact beg = 2030-08-09 | date | W | day when the strike began | - | constant
@fact dur = 12 | duration | W | days of the strike | 2030-08-21 | plan
@fact ton1 = 1150 | other | C | tonnes of waste uncollected | 2030-08-14 | snapshot
@fact ton2 = 2400 | other | C | tonnes of waste uncollected | 2030-08-20 | snapshot
@fact day = 230 | other | C | tonnes of waste a day | August 2030 | constant
@fact hubs = 14 | other | C | temporary drop-off points | August 2030 | constant
@fact rat = 318 | other | C | calls about rats | 2030-08-09 to 20 | cumulative
@fact rat29 = 97 | other | C | calls about rats | same days of 2029 | cumulative
@fact cln = 640000 | spending | C | pounds for private cleaners | August 2030 | plan
@fact bill = 21500000 | budget | S | pounds that the second offer costs councils | 2030-08-21 | plan | projected
@fact gap = 38000000 | budget | C | pounds missing in the council's budget | 2030-31 | plan
@fact vis = 410000 | crowd | F | tickets sold | 2030-08-20 | cumulative
@fact vis29 = 436000 | crowd | F | tickets sold | same day of 2029 | cumulative
@fact hr = 12.85 | price | W | pounds of hourly pay of a loader | August 2030 | constant
@fact hr2 = 13.51 | price | W | pounds of hourly pay of a loader | second offer | plan
@fact poly = 57 | poll_share | W | residents who support it | 2030-08-16 | snapshot
@fact poln = 31 | poll_share | W | residents who oppose it | 2030-08-16 | snapshot
@fact pols = 1012 | sample_size | C | residents interviewed | 2030-08-16 | constant
@fact visd = 26000 | crowd | F | fall in tickets sold | 2029 to 2030 | constant
@fact hrd = 0.66 | price | W | pounds of rise of hourly pay of a loader | second offer | plan
@rel diff visd = vis29 - vis
@rel diff hrd = hr2 - hr
@rel sum mem = drv + load
@rel change o2 = hr -> hr2
@trap o1 o2 dem :: two offers and the demand
@trap ton1 ton2 :: two days
@trap rat rat29 :: two years
@trap vis vis29 :: two years
@trap poly poln :: for and against
@trap to yes thr :: turnout, yes share, required turnout

@doc a-broadcaster | public broadcaster online | 2030-08-14
Bin strike: more than {1,000|>ton1} tonnes of rubbish on Inverbrechan streets

More than {1,100|>ton1|t=by this afternoon} tonnes of waste had gone uncollected by this afternoon in Inverbrechan, where refuse workers are six days into a walkout over pay.

Inverbrechan City Council says {230|day} tonnes are thrown out on an ordinary August day and that it's opened {14|hubs} temporary drop-off points.

The strike by {586|mem} members of Civic Workers Scotland — {231|drv} who drive the lorries and {355|load} who load them or sweep — began on {9 August|beg|v=2030-08-09}, a week before the Fringe-by-the-Firth festival.

{Ninety-one per cent|yes|v=91|t=in July} of those who returned a ballot in July backed it. The turnout was {78.3%|to|^}; the law demands {half|thr}.

ScotCouncils, the umbrella body that negotiates for local authorities, has offered {3.4%|o1|by=ScotCouncils}. The union is seeking {8%|dem|by=The union}, with inflation at {4.4%|infl|t=last month} last month.

"Mair folk have photographed oor bins than oor castle," said hotelier Ewan Przybylski.

Related: Heatwave to reach 29C | Ferry MV Sgarbh late again | Follow BBNC Tayside

@doc b-tabloid | Scottish tabloid | 2030-08-21
RAT'S ENOUGH! New {5.1%|o2} offer to end stinking strike

EXCLUSIVE By Kirsty-Ann Rozario

BIN bosses have blinked.

Council leaders last night tabled a {5.1%|o2|t=last night} rise for the lads and lassies of Inverbrechan's cleansing, up from a measly {3.4%|o1}. For a loader on {£12.85|hr} an hour it would mean {£13.51|hr2}.

It comes after {12|dur} days of filth and {402|!rat} phone calls from punters who'd met something with a tail. In the same stretch last August there were {97|rat29|t=In the same stretch last August}.

A staggering {3,100|!ton2|t=last night} tonnes of festering muck was lying about when the deal was done.

And who coughs up? YOU do. The council has already blown {£640,000|cln} on private cleaners.

Festival chiefs are raging. They'd shifted {410,000|vis|t=yesterday|by=Festival chiefs} tickets up to yesterday, {26,000|visd} down on last year.

But the public are on the side of the men with the brooms: {57%|poly} to {31%|poln} in a poll.

COMMENT: Page 8. BINGO: 4 12 33 47 61. Celtic 3, St Mirren 1

@doc c-broadsheet | Edinburgh broadsheet | 2030-08-22
Behind the bin deal, an unpayable bill

Hamish Ó Ceallaigh, Scottish affairs correspondent

The refuse lorries return to Inverbrechan this morning, and with them a question no one at the City Chambers cares to answer.

The improved settlement, if accepted everywhere, will cost Scotland's councils {£21.5 million|bill|by=ScotCouncils} beyond what they had provided for, ScotCouncils calculates. Inverbrechan's own accounts were short of {£38 million|gap|t=before anyone had put down a brush} before anyone had put down a brush.

Mhairi Balogun-Geddes, the council leader, a former shop steward, has had an uncomfortable month. Of {1,012|pols} residents questioned in the middle of it, {57 per cent|poly|t=in the middle of it} sympathised with the strikers, and {31|poln|^} did not.

The figures are not wholly on their side. {5.1 per cent|o2} is above inflation ({4.4|infl}) but some distance from {8|dem}. On the other hand, few ballots are so crushing: with {84.6 per cent|!to} of the membership taking part, more than {nine in ten|>yes|v=90} were for action.

Contractors will need a week to shift {2,400|ton2|t=as of Tuesday} tonnes, as of Tuesday, and the Firth Fringe, which had sold {436,000|vis29|t=by this point last year} tickets by this point last year and is at {410,000|vis|t=now} now, hopes for a late wind.

Subscribe from £1 · Crossword 22,118 · Letters to the Editor

@doc d-union | union website | 2030-08-22
Vote YES: what's in the offer

To all {586|mem} CWS members in cleansing at Inverbrechan.

You stood firm since {11 August|!beg|v=2030-08-11}. You've been soaked, filmed and called names by a man with a podcast. Here is what it got you:

* {5.1%|o2} on all grades. In July they swore there was nothing beyond {3.4%|o1|t=In July}.
* Loaders and sweepers: {66p|hrd|v=0.66} an hour more, to {£13.51|hr2}.
* Nobody disciplined.

What it didn't get you is the {8%|dem} we put in for. The committee recommends acceptance all the same, by {nine|-} to {two|-}.

To those who say we cost the city a fortune: the festival still sold {410,000|vis} tickets; the council found {£640,000|cln} for agency sweepers overnight, having told us the cupboard was bare.

And to the rats, all {318|rat|by=the council's tally} calls' worth by the council's tally: cheerio.

Consultative ballot closes noon, 29 August. Branch office: 114 Seagate, first floor. 01382 555 012

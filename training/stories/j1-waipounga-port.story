@story j1-waipounga-port
@topic Council sells port shares to pay for a stadium and hold rates, New Zealand
@subject C = Waipounga District Council | Waipounga | the council | council
@subject P = Port Waipounga | the port | the port company
@subject S = Tui Park stadium | Tui Park | the stadium
@subject F = Southern Infrastructure Fund | the fund | the buyer
@subject M = Raewyn Pohatu | Pohatu | the mayor
@subject B = Save Our Port | the campaign
@subject A = Marlowe Tait | the council's valuers
@subject D = Denholm Gray | the campaign's accountants
@fact s0 = 66 | other | C | percent of the shares held | before the sale | snapshot
@fact sx = 35 | other | C | percent of the shares to be sold | 2011 | plan
@fact s1 = 31 | other | C | percent of the shares held | after the sale | plan
@fact pr = 84000000 | price | F | dollars paid for the shares | 2011 | plan
@fact va = 240000000 | price | P | dollars that the company is worth | valuation by Marlowe Tait | snapshot | projected
@fact vd = 268000000 | price | P | dollars that the company is worth | valuation by Denholm Gray | snapshot | projected
@fact y = 8 | votes_cast | C | councillors for the sale | 2011-06-28 | snapshot
@fact n = 6 | votes_cast | C | councillors against the sale | 2011-06-28 | snapshot
@fact st = 14 | seats | C | councillors who voted | 2011-06-28 | constant
@fact d0 = 142000000 | budget | C | debt | before the sale | snapshot
@fact d1 = 58000000 | budget | C | debt | after the sale | plan | projected
@fact dv = 6200000 | revenue | C | dollars of dividends from the port | 2009/10 | cumulative
@fact dl = 3300000 | revenue | C | dollars of dividends given up a year | after the sale | plan | projected
@fact is = 5500000 | budget | C | dollars of interest saved a year | after the sale | plan | projected
@fact su = 2318 | other | C | submissions | May 2011 | cumulative
@fact so = 71 | other | C | percent of submissions against the sale | May 2011 | snapshot
@fact sh = 412 | other | C | people heard in person | June 2011 | cumulative
@fact r1 = 3.9 | rate | C | rise of rates with the sale | 2011/12 | plan
@fact r2 = 7.4 | rate | C | rise of rates without the sale | 2011/12 | plan | hypothetical
@fact r0 = 5.2 | rate | C | rise of rates | 2010/11 | constant
@fact c1 = 61000000 | budget | S | dollars that it cost | 2010 | snapshot
@fact c0 = 48000000 | budget | S | dollars that it was to cost | 2007 | plan
@fact co = 13000000 | budget | S | dollars above the budget | 2010 | snapshot
@fact ca = 17500 | crowd | S | people that it holds | 2010 | constant
@fact av = 4200 | crowd | S | people at an average match | 2010/11 | snapshot
@fact t1 = 3400000 | other | P | tonnes handled | 2010 | cumulative
@fact jb = 210 | jobs | P | staff | 2011 | snapshot
@fact ma = 61 | age | M | age | 2011 | constant
@rel diff s1 = s0 - sx
@rel sum st = y + n
@rel diff d1 = d0 - pr
@rel diff co = c1 - c0
@race sale = y n
@trap va vd :: two valuers
@trap s0 sx :: shares held and shares to be sold
@trap r1 r2 :: rates with the sale and without
@trap dv dl :: all dividends and those given up
@trap c0 c1 :: planned and actual cost
@trap va pr :: the whole company and the part sold
@trap ca av :: seats and spectators

@doc nzn | news agency | 2011-06-28
Waipounga council votes to sell port stake

Wellington, June 28 NZN - Waipounga District Council has voted {8|y}-{6|n|^} to sell {35|sx} percent of Port Waipounga to the Southern Infrastructure Fund for {$84 million|pr}.

The council, which owns {66|s0|t=now} percent of the port company now, will be left with {31|s1}.

Mayor Raewyn Pohatu said the money would go on debt, which would fall from {$142 million|d0} to {$58 million|d1|by=Mayor Raewyn Pohatu}, and on nothing else.

Rates will rise by {3.9|r1|t=in the year beginning on Friday} percent in the year beginning on Friday. Officers had warned of {7.4|r2|by=Officers} percent if the shares were kept.

The port employs {210|jb} people and handled {3.4 million|t1|t=last year} tonnes last year.

@doc otaki-mail | local daily | 2011-06-29
The night we sold the wharf

MERE TE AWA, chief reporter

It began at ten in the morning with a karakia and it ended at a quarter to nine at night with a woman in the second row singing "Pokarekare Ana", quite well, until somebody's hearing aid began to whistle.

In between, {14|st} councillors spoke. I counted. Each had been given {five|-} minutes and each took the time that God gives to councillors, which is longer. When they had finished, {eight|y} put their hands up and {six|n} kept them under the table, and {35|sx} per cent of the thing on which this town was built belonged to a fund with an office on the ninth floor of a building in Auckland.

How did we get here? By way of a rugby ground. In 2007 we were told that Tui Park would be done up for {$48 million|c0|t=In 2007}. It was done up. It has {17,500|ca} seats, in three shades of a green that does not occur in nature, and it came to {$61 million|c1}. The {$13 million|co} in the middle is what Cr Dougal Whyte, last night, called "the most expensive rounding in the South". On an average match day, {4,200|av} of the seats have somebody on them.

The stadium was borrowed for. So was the sewer at Kaka Flat, in fairness, and so was the library. By this autumn the council owed {$142 million|d0|t=By this autumn}, and the interest was eating a dollar in every {nine|-}.

Nobody can say that we were not asked. There were {2,318|su} submissions, a record for anything that did not involve dogs. Of these, {71|so} per cent were against. The council sat for six days to hear {412|sh} of us. I heard a retired tally clerk, a boy of eleven, two economists who did not look at each other, and a man who had brought a bollard.

What they kept asking was what we would lose. The answer, from the council's own paper, page {88|-}: about {$3.3 million|~dl|t=a year|by=the council's own paper} a year in dividends. What we gain is on page 89: interest of {$5.5 million|is|^} that need not be paid. "So we're ahead," said the mayor. "Until the port has a good year," said the tally clerk.

Raewyn Pohatu is {61|ma} and has been at every one of those meetings with her own thermos. She told me afterwards that she had voted with a heavy heart. I asked what she would do with the first quiet evening.

"Watch a game," she said.

@doc business-day-s | business pages | 2011-06-30
Fund gets foothold in southern port at council's price

The Southern Infrastructure Fund has paid the price it first named for its stake in Port Waipounga, documents released yesterday show.

At {$84m|pr|v=84000000} for {35pc|sx|v=35}, the deal puts a value of {$240m|va|v=240000000|by=Marlowe Tait} on the company, in line with the number that Marlowe Tait gave the council in March. Denholm Gray, retained by opponents of the sale, arrived at {$268m|vd|v=268000000|by=Denholm Gray}; on its arithmetic the fund would have had to find {$10m|-} more.

The port returned {$6.2m|dv|v=6200000|t=in the year to June 2010} to the council in the year to June 2010. A little over {half|-} of that goes with the shares.

Log exports made up most of the {3.4 million|t1|t=in 2010} tonnes that crossed the wharves in 2010. The fund said it had no plan for the {210|jb} staff "other than to know their names".

NZX 50 3447.9 · Kiwi 82.6c US · Pulp logs $74/JAS

@doc campaign-web | campaign website | 2011-07-01
SAVE OUR PORT — where to from here

Kia ora koutou. We lost by {two|-}. If just one councillor had moved, the mayor's casting vote would have come into play, and we all know where that would have gone.

Some facts for those who ring us:

* Is it final? Yes. Settlement was yesterday.
* Do we still own it? {31 percent|s1|t=since yesterday} of it since yesterday. In law that's a blocking stake for some things. Ask Bill.
* Was it sold too cheap? The campaign's accountants said the whole was worth {$268 million|vd|by=The campaign's accountants}; the council's valuers said {$240 million|va|by=the council's valuers}. You decide.
* Weren't most people against? Yes: {71 percent|so} of {2,318|su}.

Bring back your signs, please, the timber was borrowed.

@doc letters | letters to the editor | 2011-07-04
LETTERS

Sir – Your reporter mourns the wharf. I am on a fixed income and do not. Last year my rates went up by {5.2|r0|t=Last year} per cent. This year it is {3.9|r1|t=This year}. Had the {six|n} got their way it would have been {7.4|r2}. I can't eat a dividend.
– M. Hollings, Kaka Flat

Sir – So a council that overspent by {$13 million|co} on a grandstand is to be trusted with {$84 million|pr} in the bank for a weekend. I note that {$6.2 million|dv} came in from the port without anybody building anything.
– (Ms) Anahera Kingi, Tui Street

Sir – Is it true that the team plays in front of {4,200|av}? It felt like fewer.
– "Halfway Line", Waipounga

Letters should be no more than 150 words. Abridgements are marked.

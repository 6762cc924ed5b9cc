@story fr25-denmark-club-accounts
@topic The annual accounts 2030/31 of a listed Danish football club: a smaller turnover, a player sale and a loss all the same
@subject T = Tangvig Boldklub A/S | Tangvig | TB | the club | the football company
@subject G = Tangvig Sport & Arena group | the group | the parent
@subject R = Tangvig Arena ApS | the arena company | the ground | Fjordvej
@subject P = Elias Okonjo-Brandt | Okonjo-Brandt | Elias | the winger
@subject O = Skagerholm Partners | Skagerholm | the majority owner
@subject M = Tangvig municipality | the council
@subject F = supporters' trust | De Blågule | the fans
@subject S = Tangvig share | the share | the stock
@subject V = Tangvig women's team | the women
@subject Y = academy | the youth
@subject C = Rasmus Ingvorsen | Ingvorsen | the sacked coach
@fact rev = 186400000 | revenue | T | kroner of turnover | 2030/31 | cumulative
@fact rev0 = 211900000 | revenue | T | kroner of turnover | 2029/30 | cumulative
@fact rch = 12.0 | rate | T | fall of turnover on the year | 2030/31 | snapshot
@fact rm = 31200000 | revenue | T | kroner earned on match days | 2030/31 | cumulative
@fact rt = 68500000 | revenue | T | kroner earned from television and prizes | 2030/31 | cumulative
@fact rc = 74100000 | revenue | T | kroner earned from sponsors | 2030/31 | cumulative
@fact ro = 12600000 | revenue | T | kroner earned from other things | 2030/31 | cumulative
@fact eur0 = 27000000 | revenue | T | kroner earned in European cups | 2029/30 | cumulative
@fact sc = 142700000 | spending | T | kroner spent on staff | 2030/31 | cumulative
@fact sc0 = 138900000 | spending | T | kroner spent on staff | 2029/30 | cumulative
@fact ss = 76.6 | rate | T | staff costs in percent of turnover | 2030/31 | snapshot
@fact ss0 = 65.5 | rate | T | staff costs in percent of turnover | 2029/30 | snapshot
@fact oc = 71800000 | spending | T | kroner spent on other running costs | 2030/31 | cumulative
@fact op = 28100000 | profit | T | kroner of loss before transfers | 2030/31 | cumulative
@fact tp = 57300000 | profit | T | kroner of profit on transfers | 2030/31 | cumulative
@fact tp0 = 18600000 | profit | T | kroner of profit on transfers | 2029/30 | cumulative
@fact am = 34900000 | spending | T | kroner of depreciation and amortisation | 2030/31 | cumulative
@fact eb = 5700000 | profit | T | kroner of loss before interest | 2030/31 | cumulative
@fact fi = 3100000 | spending | T | kroner of net interest | 2030/31 | cumulative
@fact lo = 8800000 | profit | T | kroner of loss before tax | 2030/31 | cumulative
@fact pr0 = 6200000 | profit | T | kroner of profit before tax | 2029/30 | cumulative
@fact nl = 6900000 | profit | T | kroner of loss after tax | 2030/31 | cumulative
@fact gl = 2400000 | profit | G | kroner of loss before tax | 2030/31 | cumulative
@fact ap = 6400000 | profit | R | kroner of profit before tax | 2030/31 | cumulative
@fact glo = 10000000 | profit | T | kroner of loss before tax forecast, upper end | 2031-02 | plan | projected
@fact ghi = 5000000 | profit | T | kroner of loss before tax forecast, lower end | 2031-02 | plan | projected
@fact nx = 5000000 | profit | T | kroner of profit before tax forecast, upper end | 2031/32 | plan | projected
@fact eq = 48300000 | other | T | kroner of equity | 2031-06-30 | snapshot
@fact eq0 = 55200000 | other | T | kroner of equity | 2030-06-30 | snapshot
@fact cash = 22500000 | other | T | kroner of cash | 2031-06-30 | snapshot
@fact inj = 60000000 | budget | O | kroner of new share capital | by 2032-01 | plan | pledged
@fact loan = 25000000 | budget | O | kroner lent to the club | 2031-06-30 | snapshot
@fact own = 61.8 | rate | O | share of the stock owned | 2031-09 | snapshot
@fact fan = 2.1 | rate | F | share of the stock owned | 2031-09 | snapshot
@fact fm = 1900 | other | F | members | 2031-09 | snapshot
@fact fee = 62000000 | price | P | kroner of transfer fee | 2031-01 | constant
@fact cut = 9300000 | price | P | kroner of the fee passed on to an earlier club | 2031-01 | constant
@fact cutp = 15 | rate | P | share of the fee passed on to an earlier club | 2031-01 | constant
@fact net = 52700000 | price | P | kroner of the fee that the club kept | 2031-01 | constant
@fact bonus = 8000000 | price | P | kroner of additional fee for caps and goals | - | plan | hypothetical
@fact at = 9870 | crowd | T | average league attendance | 2030/31 | snapshot
@fact at0 = 11240 | crowd | T | average league attendance | 2029/30 | snapshot
@fact atp = 12.2 | rate | T | fall of average league attendance on the year | 2030/31 | snapshot
@fact cap = 14800 | other | R | places in the stadium | - | constant
@fact st = 6310 | other | T | season tickets sold | 2030/31 | constant
@fact st1 = 5940 | other | T | season tickets sold | 2031/32 | snapshot
@fact fte = 164 | jobs | T | full-time employees | 2030/31 | snapshot
@fact fte0 = 158 | jobs | T | full-time employees | 2029/30 | snapshot
@fact fmore = 6 | jobs | T | growth of full-time employees on the year | 2030/31 | snapshot
@fact pay = 4800000 | spending | C | kroner of severance pay | 2031-03 | constant
@fact wom = 9600000 | spending | V | kroner spent on the team | 2030/31 | cumulative
@fact aca = 14200000 | spending | Y | kroner spent on youth football | 2030/31 | cumulative
@fact stand = 118000000 | budget | R | kroner for the new stand | 2033 | plan | projected
@fact seats = 2200 | other | R | places in the new stand | 2033 | plan | projected
@fact cou = 45000000 | budget | M | kroner for the new stand | 2033 | plan | pledged
@fact res = 73000000 | budget | G | kroner for the new stand | 2033 | plan | projected
@fact sh = 38.5 | price | S | kroner for a share | 2031-09-18 | snapshot
@fact sh0 = 41 | price | S | kroner for a share | 2031-09-17 | snapshot
@fact shp = 6.1 | rate | S | fall of the share price in a day | 2031-09-18 | snapshot
@fact pos = 9 | score | T | place in the league | 2030/31 | constant
@rel sum rev = rm + rt + rc + ro
@rel change rch = rev0 -> rev
@rel share ss = sc / rev
@rel share ss0 = sc0 / rev0
@rel sum lo = eb + fi
@rel diff gl = lo - ap
@rel diff eq = eq0 - nl
@rel diff net = fee - cut
@rel share cutp = cut / fee
@rel diff fmore = fte - fte0
@rel change atp = at0 -> at
@rel diff res = stand - cou
@rel change shp = sh0 -> sh
@trap rev rev0 :: turnover of two years
@trap lo nl :: loss before and after tax
@trap lo gl :: the football company against the group
@trap lo op :: loss after transfers against loss before them
@trap lo pr0 :: this year's loss against last year's profit
@trap gl pr0 :: group loss against last year's club profit
@trap pr0 ap :: last year's club profit against the arena company's
@trap tp tp0 :: transfer profit of two years
@trap fee net :: fee against what was left of it
@trap tp net :: profit on all transfers against what one sale brought
@trap rch atp :: fall of turnover against fall of attendance
@trap at cap :: attendance against places
@trap at st :: attendance against season tickets
@trap st st1 :: season tickets of two seasons
@trap ghi nx :: lower end of the loss forecast against upper end of next year's profit
@trap inj fee :: new capital against a transfer fee
@trap stand res :: the whole stand against the group's part
@trap ss ss0 :: staff costs' share in two years

@doc a-announcement | stock exchange announcement | 2031-09-18
Company announcement no. 14/2031 – Annual report for 1 July 2030 – 30 June 2031

Tangvig Boldklub A/S, CVR no. 00 41 87 22, Fjordvej 3

The Board of Directors has today considered and approved the annual report. Highlights:

• Turnover amounted to {DKK 186.4 million|rev} (2029/30: {DKK 211.9 million|rev0|t=2029/30}). Match day {31.2|rm|x=1000000}, TV and prize money {68.5|rt|x=1000000}, commercial {74.1|rc|x=1000000}, other {12.6|ro|x=1000000}.
• Staff costs were {DKK 142.7 million|sc} ({138.9|sc0|x=1000000}), corresponding to an average of {164|fte} full-time employees ({158|fte0}).
• The result before transfers, depreciation and interest was {DKK -28.1 million|op|v=28100000}.
• Profit on transfers was {DKK 57.3 million|tp} ({18.6|tp0|x=1000000}).
• The result before tax was a loss of {DKK 8.8 million|lo} (a profit of {DKK 6.2 million|pr0|t=2029/30}). This is within the range of minus {10|glo|x=1000000|t=announcement no. 3/2031} to minus {5|ghi|x=1000000|^} million stated in announcement no. 3/2031, upgraded from minus {15|-} to minus {10|-}.
• Equity at 30 June 2031 was {DKK 48.3 million|eq|t=at 30 June 2031}.

Outlook: for 2031/32 a result before tax of between nil and {DKK 5 million|nx|t=for 2031/32} is expected, excluding European football and excluding any contingent payment of up to {DKK 8 million|<bonus} under the agreement for the sale of Elias Okonjo-Brandt.

The Board will propose that no dividend be paid.

Contact: CFO Anselm Vu, +45 70 00 55 12

@doc b-wire | domestic news wire | 2031-09-18
Tangvig in the red despite record sale

The football club Tangvig has ended its financial year {8.8 million kroner|lo} in the red. The year before, there was a pre-tax surplus of {6.2 million|pr0|t=The year before}.

That's according to accounts published on Thursday morning.

Turnover dropped by {12 percent|rch}. The explanation is mainly that in 2029/30 the club collected {27 million|eur0|t=in 2029/30} in Europe, and this time nothing.

Things would've looked a good deal worse if in January TB hadn't let Elias Okonjo-Brandt go to Germany for {62 million kroner|fee|t=in January}. Without player sales, the bottom line at operating level was {minus 28.1 million|op|v=28100000}.

Tangvig finished the season as number {nine|pos} in the Superliga and parted with coach Rasmus Ingvorsen in March.

The shares were trading at {38.5 kroner|sh|t=shortly after noon} shortly after noon, {6.1 percent|shp|t=shortly after noon} down on Wednesday's close.

/nyt/

@doc c-daily | local daily | 2031-09-19
"We've lived like a club in Europe. We aren't one"

Chairwoman Birgitte Thorlaksen on red figures, empty seats and the money that has to come from somewhere

By Jeppe Nørrelund Qassim, jnq@tangvigtidende.example
Photo: Fjordvej on a Monday in February. Archive. (1/6)

They do still come. Just fewer of them: {9,870|at|t=last season} on average last season, and there were {11,240|at0|t=the season before} in the season before. In the stand by the harbour, where the wind is, you can have a row to yourself and often two.

It shows in the report that Birgitte Thorlaksen laid on the table at the clubhouse yesterday, between the coffee and a plate of brunsviger. The club lost just under {nine million kroner|<lo} before tax. When the taxman has given a little back it's {6.9|nl|x=1000000} million, and by precisely that amount the equity has shrunk, from {55.2|eq0|x=1000000|t=a year ago} million a year ago to {48.3|eq|x=1000000|t=now} now.

"I'd rather have sat here with a plus," says the chairwoman. "But half of the people in town think that we made {sixty-two million|fee|m=denied} on Elias. We didn't."

She does the sum on a napkin. His boyhood club in Aarhus was entitled to {15 per cent|cutp}. That makes {9.3 million|cut}. What stayed in Tangvig was {52.7|net|x=1000000} million, paid over three years.

And the wages? They ate {76.6 per cent|ss} of everything that came in. Two seasons ago it was {70|-}, last year {65.5|ss0|t=last year}. Rasmus Ingvorsen, who was shown the door in March, took {4.8 million|pay|t=in March} with him. The men's squad will go from {29|-} players to {24|-}.

She promises that nobody will touch the women's team, which costs {9.6 million|wom}, or the academy, at {14.2|aca|x=1000000}.

There is help on its way from Skagerholm Partners, who own {61.8 per cent|own}. They've undertaken to inject {60 million|inj|t=before the winter break is over|by=Skagerholm Partners} before the winter break is over. On top of that they've already lent the club {25|loan|x=1000000|s=they}.

MORE FROM FJORDVEJ: 4-1 in the cup | New kit for 749 kr | Player ratings: two get a 3

@doc d-fanletter | supporters' newsletter | 2031-09-21
DE BLÅGULE — Letter no. 88: We read all {94|-} pages so you needn't

Hi all {1,900|fm|s=all} of you,

Sunday, raining, and I've got the annual report on the kitchen table next to somebody's shin pads. Here's what I found, in no order.

1. We're small. You knew. Our trust has {2.1%|fan|s=Our trust} of the shares. It entitles us to ask one question at the AGM on 21 October, and I'm taking suggestions.

2. There are two companies and everyone mixes them up. The one with the players is {8.8 million|lo|s=The one with the players} down. The one with the bricks is {6.4 million|ap|s=The one with the bricks} up, mainly because it hosted two concerts and a dog show. Add them and the group is down by only {2.4|gl|x=1000000}. When the director says on TV that we "almost broke even", that's which number he means.

3. Profit on players: {57.3 million|tp}. That isn't what came in for Elias. It's him, plus Kirkebæk's loan fee, less what they were still worth in the books.

4. Attendance fell by {12.2%|atp}, turnover by {12.0|rch}. Coincidence? Discuss. Match days brought in {31.2 million|rm}, which is what the other lot earn from hot dogs.

5. Season tickets. We bought {6,310|st|t=last year} last year. So far this autumn it's {5,940|st1|t=So far this autumn}. The club had budgeted with {7,000|-}. I'll say no more.

6. The new harbour stand. {2,200|seats|t=in 2033} seats in 2033, {118 million|stand}. The council pays {45|cou|x=1000000}. Would anybody like to guess who's to find the remaining {73|res|x=1000000}, and where?

7. There was {22.5 million|cash|t=on the last day of June} in the bank on the last day of June. I've seen worse. I've seen 2019.

See you on Friday, Section B, row 14. Bring gloves.
Mette-Noor

@doc e-column | business daily, column | 2031-09-23
A football club is a bad savings bank

By Ulrik Fabricius Tran, commentator · Reading time 3 min · ★★★☆☆☆

Imagine a shop that takes in {186 million|rev|round=1000000} kroner, pays {143 million|sc|round=1000000} of it to the people behind the counter and another {72|oc|x=1000000|round=1000000} for rent, buses and floodlights. You'd close it. Tangvig Boldklub calls it a transitional year.

The hole was then covered by selling goods from the window. Last time that earned {18.6 million|tp0|t=Last time}; this time it took three times as much, and even so {8.8 million|lo} was missing when the interest of {3.1|fi|x=1000000} had been paid. Without the interest it'd have been {5.7|eb|x=1000000}. Depreciation, chiefly on contracts for players who no longer play, came to {34.9|am|x=1000000}.

Investors have understood. On Wednesday evening last week a share cost {41|sh0|t=On Wednesday evening last week} kroner, on Thursday less than {39|<sh|t=on Thursday}, and it has stayed there.

Now management expects something between {zero|-} and {five|nx|x=1000000|by=management} million in profit. It rests on three conditions: that the wage bill falls, that crowds of {10,000|-} return to a ground with room for {14,800|cap|s=a ground}, and that nobody qualifies for anything, since it's the bonuses that ruin you.

I note that the club has spent more on staff than the year before ({138.9|sc0|x=1000000|t=the year before} million), on {six|fmore} more employees, in order to finish {ninth|pos}. I note, too, that the winger could still bring in a further {eight million|bonus} if he scores in Bremen. He has {one|-} goal so far. It was offside.

The writer owns a season ticket in another town, and no shares.

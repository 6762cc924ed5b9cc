@story t8-spain-bank-bid
@topic Failure of Banco Cantábrico's hostile bid for Sierra Norte, Spain, October 2032
@subject C = Banco Cantábrico | Cantábrico | the bidder | the Bilbao bank | the Basque bank
@subject S = Banca Sierra Norte | Sierra Norte | Sierra | the target | the Zaragoza bank | the Aragonese bank
@subject O = tender offer | the offer | the bid | the takeover bid | the opa
@subject TV = Tavistock Bank | Tavistock
@subject R = small shareholders | retail shareholders | retail investors
@subject G = Spanish government | the cabinet | Madrid | the government | Baltasar Quero | Quero
@subject U = Confederación de Banca | the unions | CB
@subject AT = Fondo Atlántida | Atlántida
@subject BM = Blackmoor Asset Management | Blackmoor
@subject B = Oriol Badenes | Badenes
@fact ac = 26.3 | vote_share | O | share of the target's capital tendered | 2032-10-16 | snapshot
@fact as = 1317000000 | other | O | shares tendered | 2032-10-16 | snapshot
@fact st = 5008000000 | other | S | shares in all | - | constant
@fact mn = 50 | vote_share | O | share of the target's capital needed | 2031-05-09 | constant | threshold
@fact mw = 30 | vote_share | O | lowest share of the target's capital that the bidder would take | 2032-10 | constant | threshold
@fact ms = 3.7 | margin | O | points short of the lowest share needed | 2032-10-16 | snapshot
@fact rt = 41 | rate | R | share of the target's capital held | 2032-10 | snapshot
@fact ra = 4.8 | rate | R | share of their holding tendered | 2032-10-16 | snapshot
@fact v1 = 11900000000 | other | O | value of the offer in euros | 2031-05-09 | plan | pledged
@fact v2 = 13100000000 | other | O | value of the offer in euros | 2032-09-22 | plan | pledged
@fact vp = 10.1 | rate | O | rise in the value of the offer | 2032-09-22 | snapshot
@fact x1 = 4.62 | other | O | target shares to be given for one share of the bidder | 2031-05-09 | plan | pledged
@fact x2 = 4.18 | other | O | target shares to be given for one share of the bidder | 2032-09-22 | plan | pledged
@fact bd = 15 | votes_cast | S | directors | 2032-09-30 | snapshot
@fact bn = 14 | vote_count | S | directors who rejected the offer | 2032-09-30 | snapshot
@fact by = 1 | vote_count | S | directors who backed the offer | 2032-09-30 | snapshot
@fact sg = 96.1 | vote_share | C | votes of shareholders for the capital increase | 2031-07 | snapshot
@fact sq = 71.4 | turnout | C | share of capital present at the shareholders' meeting | 2031-07 | snapshot
@fact ah = 3.9 | rate | AT | stake in the target | 2032-10 | snapshot
@fact bh = 6.7 | rate | BM | stake in the target | 2032-10 | snapshot
@fact tp = 2650000000 | price | TV | sale price in pounds | 2032-08 | plan | pledged
@fact te = 3100000000 | price | TV | sale price in euros | 2032-08 | plan | pledged
@fact td = 0.50 | price | S | extra dividend on a share in euros | 2033 | plan | pledged
@fact tt = 2504000000 | spending | S | extra dividend in all in euros | 2033 | plan | pledged
@fact dv = 6100000000 | spending | S | dividends promised in three years in euros | 2033-2035 | plan | pledged
@fact pr = 1510000000 | profit | S | profit of nine months in euros | 2032-09-30 | cumulative
@fact sy = 850000000 | other | O | yearly savings expected in euros | 2031-05-09 | plan | projected
@fact sy2 = 900000000 | other | O | yearly savings expected in euros | 2032-08 | plan | projected
@fact fc = 92000000 | spending | C | fees spent on the bid in euros | 2032-10 | cumulative
@fact fs = 48000000 | spending | S | fees spent on the bid in euros | 2032-10 | cumulative
@fact ft = 140000000 | spending | O | fees spent by both sides in euros | 2032-10 | cumulative
@fact ec = 29400 | jobs | C | employees in Spain | 2032 | snapshot
@fact es = 18700 | jobs | S | employees in Spain | 2032 | snapshot
@fact et = 48100 | jobs | O | employees of both banks in Spain | 2032 | snapshot
@fact ex = 4100 | jobs | U | jobs that a merger would cost | 2032-10 | plan | projected
@fact bc = 1870 | other | C | branches | 2032 | snapshot
@fact bs = 1140 | other | S | branches | 2032 | snapshot
@fact bt = 3010 | other | O | branches of both banks | 2032 | snapshot
@fact ar = 61 | rate | O | share of loans to small firms in Aragon | 2032 | plan | projected
@fact bn3 = 36 | duration | G | months during which a merger was banned | 2032-06 | constant
@fact ds = 526 | duration | O | days between launch and result | 2032-10-16 | snapshot
@fact d0 = 2031-05-09 | date | O | day the offer was launched | 2031-05-09 | constant
@fact d1 = 2032-10-08 | date | O | last day of the acceptance period | 2032-10-08 | constant
@fact pe = 30 | duration | O | days of the acceptance period | 2032-10-08 | constant
@fact kr = 18:47 | clock | O | time the result was published | 2032-10-16 | constant
@fact s0 = 3.28 | price | S | share price in euros | 2032-10-15 close | snapshot
@fact s1 = 2.99 | price | S | share price in euros | 2032-10-18 close | snapshot
@fact sp = 8.8 | rate | S | fall in the share price | 2032-10-18 close | snapshot
@fact c0 = 15.70 | price | C | share price in euros | 2032-10-15 close | snapshot
@fact c1 = 16.72 | price | C | share price in euros | 2032-10-18 close | snapshot
@fact cp = 6.5 | rate | C | rise in the share price | 2032-10-18 close | snapshot
@fact bb = 1000000000 | spending | C | share buyback in euros | 2032-10-31 | plan | pledged
@fact ag = 78 | age | B | age | 2032 | constant
@rel share ac = as / st
@rel diff ms = mw - ac
@rel change vp = v1 -> v2
@rel sum bd = bn + by
@rel convert te = tp
@rel product tt = td * st
@rel sum ft = fc + fs
@rel sum et = ec + es
@rel sum bt = bc + bs
@rel change sp = s0 -> s1
@rel change cp = c0 -> c1
@trap mn mw :: two minimum thresholds
@trap ac sg :: tendered shares and votes at the bidder's meeting
@trap v1 v2 :: first and improved offer
@trap x1 x2 :: first and improved exchange ratio
@trap tp te :: pounds and euros
@trap td tt :: a share's dividend and all dividends
@trap rt ra :: what small shareholders hold and what they tendered
@trap sy sy2 :: savings at launch and later
@trap pe bn3 :: days and months
@trap ah bh :: two funds' stakes
@trap s0 s1 :: prices before and after

@doc a-wire | news agency | 2032-10-16
Cantabrico's bid for Sierra Norte collapses with just {26%|ac|round} acceptance

MADRID, Oct 16 (Interpress) - Banco Cantabrico's hostile takeover of smaller rival Sierra Norte failed on Saturday after holders of only {26.3%|ac|t=on Saturday|by=the market supervisor} of the target's capital tendered their shares, the market supervisor said, ending one of the longest bank battles in Europe.

The Bilbao bank had launched its offer on {May 9 last year|d0}. It originally demanded more than {50%|mn} but had said it would settle for {30%|mw}.

In all {1.317 billion|as} of {5.008 billion|st} Sierra Norte shares were offered. Retail shareholders, who own {41%|rt} of the bank, surrendered {4.8%|ra} of what they hold.

Cantabrico sweetened the all-share bid on September 22 to {13.1 billion|v2|t=on September 22} euros, {10%|vp|round} more than its first proposal of {11.9 billion|v1}. Sierra Norte's board turned that down too, by {14|bn} votes to {one|by}.

Chairwoman Itxaso Goñi said the bank would now resume a {1 billion|bb} euro buyback on October 31. "We gave it our best price," she said.

Sierra Norte stock ended on Friday at {3.28|s0|t=on Friday} euros and Cantabrico's at {15.70|c0|t=on Friday}.

@doc b-regional | Aragonese regional daily | 2032-10-17
Zaragoza says no: the bank stays

In the bar opposite the headquarters on the Coso somebody had hung a sheet from the balcony: NO ERA EL PRECIO. It wasn't the price.

Banca Sierra Norte will remain Aragonese. Yesterday it emerged that the attack from Bilbao had rallied {23.6 percent|!ac|t=Yesterday} of the shares. Oriol Badenes, the {78|ag}-year-old chairman who has been with the bank since he was an apprentice, heard the news at his granddaughter's baptism.

"They came with {11.9 billion|v1} first, they came back with {13.1|v2|x=1000000000}," he told this newspaper. "They could have come back with {twenty|-}." His board of {15|bd} had split {14|bn} to {1|by}; the one was the director appointed by Fondo Atlántida, which has {3.9 percent|ah}. Blackmoor, with {6.7|bh}, kept its cards hidden and, it turns out, its shares.

The battle was decided at kitchen tables in Huesca and Teruel, where families own {41 percent|rt} of the bank. Their reward will be {50 cents|td|v=0.5|t=next year} a share next year from the sale of Tavistock in Britain, {2.5 billion|tt} euros altogether.

For business it matters. Together the {two|-} would have made {61 percent|ar} of all loans to small firms in Aragón. Bar, butcher, bank: everything's still on the Coso.

Yesterday's lottery: {04|-} {17|-} {22|-} {39|-} {41|-} | Real Zaragoza {2|-} Eibar {2|-}

@doc c-live | financial site live blog | 2032-10-18
LIVE | Market reaction to the failed opa: Sierra slides, Cantábrico cheers

17:41 The bell. Sierra Norte closes at {€2.99|s1|t=The bell}, down {8.8%|sp|^}. Cantábrico at {€16.72|c1|^}, up {6.5%|cp|^}. Both touched bigger moves in the morning. Thanks for following.

15:20 Why is the winner falling? Because Friday's {€3.28|s0|t=Friday's} had a hope premium in it, says Leire Abasolo of Trama Valores. Now holders must live off dividends. Sierra has promised {€6.1bn|dv|t=between 2033 and 2035} of those between 2033 and 2035.

12:05 Economy minister Baltasar Quero denies he killed the deal. "Shareholders spoke." His cabinet had forbidden the {two|-} to merge for {36|bn3} months even in the case of success.

10:50 A reader asks how we got here. The opa was launched on {9 May 2031|d0}, and accepting shareholders had {30|pe} days, until {8 October|d1}. They needed {30%|mw} and got {26.3%|ac|t=on Saturday}. The supervisor published the outcome on Saturday at {17:48|!kr|t=on Saturday}. So: {526|ds} days from first to last.

09:30 Cost of it all: Cantábrico discloses {€92m|fc} in fees to banks and lawyers. Sierra has spent {€48m|fs}. That's {€140m|ft} for a wedding that didn't take place.

09:00 Good morning! IBEX flat, euro at {1.17|-}, ten-year yield {3.02|-}%.

@doc d-union | union leaflet | 2032-10-19
WHAT NOW? Confederación de Banca to the staff of both banks

Colleagues:

The operation is dead. We won't mourn it. Our study had put the price of a merger at {4,100|ex|by=Our study} jobs, most of them in towns where the {two|-} have doors facing each other. Cantábrico never published its own.

Let's remember how many we are. {29,400|ec} women and men work for Cantábrico in Spain and {18,700|es} for Sierra Norte. Together: {47,100|!et}. In {3,010|bt} branches ({1,870|bc} and {1,140|bs}) we were told for {526|ds} days that nothing was decided.

Meanwhile, the lawyers and advisers of both sides collected {140 million|ft} euros. With that one could pay the recovery of purchasing power that we've been asking for since 2030.

The directors talked of "synergies" of {850 million|sy|t=at the beginning} at the beginning and {900|sy2|x=1000000|t=in August} in August. A synergy has a name and a mortgage. Only the government's {36|bn3}-month clause stood between us and the list.

The small owners kept their heads: {41 percent|rt} of Sierra is theirs, and of that they gave up {4.8|ra}. The board, by {14|bn} to {1|by}, had advised it.

We demand from both: no forced dismissals before 2036; a {35|-}-hour week; and that Sierra's {1.51 billion|pr|t=in nine months} of profit in nine months be felt on the counter's other side.

ASSEMBLY: {24|-} October, {18:30|-}, calle Alfonso I, {17|-}.

@doc e-uk | British newspaper, business pages | 2032-10-18
Spain's bank war ends in stalemate – and a windfall from Tavistock

Barely {a quarter|~ac} of Sierra Norte's owners took up the offer from its Basque suitor: the final figure was {26.3 per cent|ac}, some {3.7|ms} points short of the minimum that Banco Cantábrico had set for itself.

It is a sweet moment for Oriol Badenes, {78|ag}, and a sour one for Itxaso Goñi, whose own shareholders had backed her almost unanimously. At their meeting last year {96.1 per cent|sg|t=last year} of votes, with {71.4 per cent|sq|t=last year} of capital present, approved the new shares she needed.

British readers have a stake in this. To keep its investors loyal Sierra agreed in August to sell Tavistock Bank, the high-street lender, to Northgate for {£3.10bn|!tp|force|t=in August}. Sierra will hand most of that, {50 euro cents|td|v=0.5} a share, to investors.

The improved bid was worth {€13.1bn|v2}; the original, {€11.9bn|v1|t=in May 2031}, in May 2031. Rival suitors had better bring cash. Under Cantábrico's first terms an investor gave up {4.62|x1|t=first} Sierra shares for one of the Basque bank's. Under the improved ones it was {4.18|x2|t=improved}. Neither involved a cent of actual money.

Analysts at Pell & Rowntree think Sierra will be left alone for a while. With {1,140|bs} branches and {18,700|es} staff, it is big enough to be awkward.

FTSE 100 {9,412.30|-} | £/€ {1.1698|-}

@doc f-column | Madrid daily, opinion column | 2032-10-20
The opa that nobody lost

Now that it's over, everybody has won. Sierra Norte has won its independence. Cantábrico's shareholders, relieved, have won {6.5|cp|t=on Monday} percent on Monday. Minister Quero has won an argument he says he did not take part in.

Permit me to count the losers, then. {One|-}: those who tendered. Few were small investors, of whose paper {4.8 percent|ra} turned up. There were {1.317 billion|as} shares in the basket, and those who put them there get them back, worth {2.99|s1|t=on Monday} euros on Monday and not Friday's {3.28|s0|t=Friday}. {Two|-}: the future. To fend off the bid, Badenes has promised to pay out {5.1 billion|!dv|t=over three years} over three years, and has sold a good British bank for {3.1|te|x=1000000000} billion euros to do it.

{Three|-}: the rules. They allowed {30|pe} days for acceptance but {526|ds} for the circus around it. The result came on a Saturday evening, at {6:47|kr}, like a relegation. A bidder starts by wanting {half|mn|v=50}, then {thirty percent|mw}, and finally whatever there is.

I asked Goñi on the telephone if she regretted the {92 million|fc} in fees. "I regret that {14|bn} people decided for {five billion|st|round=1000000000} shares," she said. It's a good line. But it isn't true. The {five billion|st|round=1000000000} decided for themselves.

@story letsoma-diamonds
@topic Letsoma Diamonds shuts a pit and cuts jobs, Botswana, February 2009
@subject L = Letsoma Diamonds | Letsoma | the company | the miner | the producer
@subject D = Dutlwe mine | Dutlwe | the western pit
@subject K = Kgale Pan mine | Kgale Pan | the bigger pit
@subject U = Kalahari Mineworkers' Association | KMA | the union
@subject B = Botswana government | the Treasury | the State | Gaborone
@fact q08 = 1920000 | other | L | carats recovered in the quarter | fourth quarter 2008 | cumulative
@fact q07 = 3050000 | other | L | carats recovered in the quarter | fourth quarter 2007 | cumulative
@fact qf = 37 | rate | L | percent fall in quarterly output on a year before | fourth quarter 2008 | snapshot
@fact y08 = 11400000 | other | L | carats recovered in the year | 2008 | cumulative
@fact y07 = 12600000 | other | L | carats recovered in the year | 2007 | cumulative
@fact p09 = 6500000 | other | L | carats recovered in the year | 2009 | plan | projected
@fact g08 = 1020000000 | revenue | L | dollars of gross rough sales | 2008 | cumulative
@fact n08 = 884000000 | revenue | L | dollars kept after royalty and sorting fees | 2008 | cumulative
@fact pr08 = 131000000 | profit | L | dollars of profit after tax | 2008 | cumulative
@fact pr07 = 246000000 | profit | L | dollars of profit after tax | 2007 | cumulative
@fact staff = 2860 | jobs | L | people on the payroll | January 2009 | snapshot
@fact cut = 640 | jobs | L | posts to go | announced 2009-02-17 | plan | pledged
@fact vol = 215 | jobs | L | workers who asked for the severance package | 2009-02-16 | cumulative
@fact dst = 1130 | jobs | D | people on the payroll | January 2009 | snapshot
@fact sent = 980 | jobs | D | workers sent home during the halt | from 2009-02-25 | plan
@fact pay = 60 | other | D | percent of basic pay during the halt | during the halt | plan | pledged
@fact weeks = 7 | duration | D | weeks without production | from 2009-02-25 | plan
@fact start = 2009-02-25 | date | D | day the halt begins | - | plan
@fact prc08 = 98 | price | L | dollars a carat fetched at the sale | July 2008 | snapshot
@fact prc09 = 61 | price | L | dollars a carat fetched at the sale | January 2009 | snapshot
@fact own = 50 | other | B | percent of the shares | - | constant
@fact bud = 34 | other | B | percent of budget revenue that comes from diamonds | 2008 | snapshot
@fact kma = 1750 | other | U | members among the workers | February 2009 | snapshot
@fact off = 4900000 | other | L | carats fewer than the year before | 2009 | plan | projected
@rel diff off = y08 - p09
@rel change qf = q07 -> q08
@trap q08 y08 :: quarter and year
@trap g08 n08 :: gross sales and what is kept
@trap cut vol :: posts to go and volunteers
@trap cut sent :: dismissed and sent home for a while
@trap y08 p09 :: result and plan
@trap staff dst :: company and one mine

@doc a-wire | wire agency | 2009-02-17
Botswana's Letsoma to idle Dutlwe pit, cut one in five jobs

GABORONE, Feb 17 (Meridian News) - Letsoma Diamonds said on Tuesday it would stop digging at its Dutlwe mine for {seven|weeks} weeks and shed {640|cut|t=on Tuesday|by=Letsoma Diamonds} of its {2,860|staff|by=Letsoma Diamonds} posts after the market for rough stones all but vanished.

Fourth-quarter output dropped {37 percent|qf|t=Fourth-quarter} to {1.92 million|q08|t=Fourth-quarter} carats from {3.05 million|q07|t=a year earlier} a year earlier. For 2008 as a whole the miner dug out {11.4 million|y08|t=For 2008 as a whole} carats against {12.6 million|y07|t=in 2007} in 2007, and managing director Oratile Sechele said he was budgeting for no more than {6.5 million|<p09|t=this year|by=Oratile Sechele} this year.

Gross sales came to {$1.02 billion|g08}, of which {$884 million|n08} remained after royalties and sorting charges. Profit after tax almost halved to {$131 million|pr08} from {$246 million|pr07}.

"At our July sale we got {98 dollars|prc08|t=July|by=Sechele} a carat. In January it was {61|prc09|t=In January|^}, and half the lots found no bidder," Sechele told reporters.

Dutlwe, which employs {1,130|dst}, falls silent on {February 25|start}. About {980|~sent} of its people will stay at home on {60 percent|pay} of basic pay.

@doc b-daily | Gaborone daily | 2009-02-18
Letsoma swings the axe
{860|!cut} face the chop as western pit goes dark

By Kabelo Ramotswe
kramotswe@thekalaharipost.example / Tel 395 0000

The worst fears of the mining towns came true yesterday. Some {860|!cut|t=yesterday} people will lose their livelihoods at Letsoma Diamonds, and another {980|sent} are to be packed off home from Dutlwe until the middle of April.

Not everyone is leaving against his will. By Monday night {215|vol|t=By Monday night|by=personnel chief Neo Tshukudu} employees had put their hands up for the voluntary package, personnel chief Neo Tshukudu told this newspaper. "They get three weeks' pay for each year served," she said.

The Kalahari Mineworkers' Association, which counts {1,750|kma|by=The Kalahari Mineworkers' Association} members on the two mines, calls the plan "a funeral without a body". Its chairman, Mothusi Gabanakgosi, wants to know why the company made {$246 million|!pr08|t=last year} last year and cannot carry its workforce for {seven|weeks} weeks.

Those staying at home will draw {six-tenths|pay|v=60} of their basic wage. The KMA had asked for {80 percent|-}.

The State owns {half|own} of the shares and draws over {a third|>bud} of its budget from the gem trade, so Gaborone too will feel it.

READ MORE: Cattle post owners count cost of 14 lion attacks | Zebras lose 2-1

@doc c-trade | diamond trade newsletter | 2009-02-20
PRODUCTION: Letsoma takes {5 million|~off} carats off the table

Nobody in Antwerp will shed tears over the news from Botswana. Letsoma guided the trade this week to {6.5m|p09|t=in calendar 2009|by=Letsoma} carats in calendar 2009, a shade over half of the {11.4m|y08|t=it delivered in 2008} it delivered in 2008 and the lowest tally since Kgale Pan opened.

The October-to-December figure was ugly enough: {1.92m|q08|t=The October-to-December figure}, and {3.05m|q07|t=the same three months of 2007} in the same three months of 2007, i.e. down {47%|!qf}.

What did the stones earn? Before the State's royalty, {$1.02bn|g08|t=over the year}; the producer itself booked {$884m|n08|t=over the year} over the year. Bottom line: {$131m|pr08}. Prices tell the story better than any of these. Goods of Dutlwe type made {$98|prc08|t=in July}/ct in July and {$61|prc09|t=last month} last month, says a buyer who was there both times.

Sales will now be held every {ten|-} weeks instead of every {five|-}.

@doc d-radio | radio bulletin | 2009-02-17
RADIO KGALAGADI, 1 P.M. BULLETIN

The diamond company Letsoma is closing one of its two mines for a time. Work at Dutlwe stops on the {twenty-fifth of February|start} and is to start again {seven|weeks} weeks later. {Nine hundred and eighty|sent} workers will be told to remain at home.

The company says that {six hundred and forty|cut|by=The company} positions will disappear for good, out of {two thousand eight hundred and sixty|staff}. {Two hundred and fifteen|vol} of those have volunteered to leave.

Government, which holds {50 percent|own} of Letsoma, says it will not ask for a dividend. Finance officials say that {34 percent|bud|t=last year|by=Finance officials} of the country's revenue came from diamonds last year.

The union meets its {one thousand seven hundred and fifty|kma} members at Kgale Pan hall at six this evening.

@story i3-incheon-flats
@topic Flat prices in South Korea in spring 2034, a lottery for new flats in Incheon and a loan rule
@subject S = Seoul
@subject I = Incheon | the port city
@subject B = Busan
@subject C = South Korea | Korea | the country | nationwide
@subject G = Gangnam | Gangnam district
@subject W = Wolmi Harbour Tower | Wolmi Harbour | the tower | the complex
@subject F = Financial Services Board | the regulator | the board
@subject K = Realty Institute | the institute
@subject N = Choi Eun-byul | Choi | the nurse
@fact s = 1284000000 | price | S | average price of a flat in won | April 2034 | snapshot
@fact sm = 2.6 | rate | S | rise of flat prices on the month | April 2034 | snapshot
@fact sy = 14.7 | rate | S | rise of flat prices on the year | April 2034 | snapshot
@fact i = 486000000 | price | I | average price of a flat in won | April 2034 | snapshot
@fact iy = 8.3 | rate | I | rise of flat prices on the year | April 2034 | snapshot
@fact by = 1.9 | rate | B | fall of flat prices on the year | April 2034 | snapshot
@fact cy = 5.2 | rate | C | rise of flat prices on the year | April 2034 | snapshot
@fact g = 2630000000 | price | G | average price of a flat in won | April 2034 | snapshot
@fact gy = 21.4 | rate | G | rise of flat prices on the year | April 2034 | snapshot
@fact tr = 9140 | other | S | flats sold in the month | April 2034 | snapshot
@fact tr0 = 5870 | other | S | flats sold in the month | April 2033 | snapshot
@fact u = 412 | homes | W | flats in the lottery | 2034-05-12 | constant
@fact ut = 688 | homes | W | flats in all | 2034 | plan
@fact app = 97232 | other | W | applications | 2034-05-12 | cumulative
@fact odds = 236 | other | W | applications for each flat | 2034-05-12 | snapshot
@fact fl = 42 | other | W | floors | 2034 | plan
@fact pr = 612000000 | price | W | price of a flat of 84 square metres in won | 2034-05 | constant
@fact mk = 790000000 | price | W | market price of a like flat nearby in won | 2034-05 | snapshot
@fact dif = 178000000 | price | W | won below the market | 2034-05 | snapshot
@fact res = 10 | duration | W | years before a winner may sell | 2034 | constant | threshold
@fact ltv = 60 | other | F | loan as a share of the price at most in percent | until June 2034 | constant | threshold
@fact ltv2 = 50 | other | F | loan as a share of the price at most in percent | from 2034-06-15 | plan | threshold
@fact capl = 500000000 | price | F | highest loan in won | from 2034-06-15 | plan | threshold
@fact debt = 1960000000000000 | other | C | won of household debt | March 2034 | snapshot
@fact dgdp = 92.1 | other | C | household debt as a share of output in percent | March 2034 | snapshot
@fact rate = 2.25 | rate | C | key interest rate | May 2034 | snapshot
@fact fc = 9 | rate | S | rise of flat prices in the year, forecast | 2034 | plan | projected
@fact age = 34 | age | N | age | 2034-05 | constant
@fact try = 23 | other | N | lotteries entered | 2034-05 | cumulative
@fact dep = 71000000 | price | N | won saved | 2034-05 | snapshot
@fact inc = 52000000 | other | N | yearly wage in won | 2034 | snapshot
@fact yrs = 24.7 | duration | N | years of her wage that an average flat costs | 2034 | snapshot
@fact spec = 276 | homes | W | flats set aside for special groups | 2034 | plan
@fact yrsi = 9.3 | duration | N | years of her wage that an average flat in her city costs | 2034 | snapshot
@fact loan = 306000000 | price | N | won that she could borrow | from 2034-06-15 | plan | hypothetical
@fact loan0 = 367200000 | price | N | won that she could borrow | until June 2034 | plan | hypothetical
@fact short = 244800000 | price | N | won of her own needed | until June 2034 | plan | hypothetical
@fact half = 642000000 | price | S | won that half an average flat costs | April 2034 | snapshot
@rel diff spec = ut - u
@rel diff short = pr - loan0
@rel product app = u * odds
@rel diff dif = mk - pr
@trap sm sy :: month and year
@trap sy iy :: two cities
@trap s g :: a city and one district
@trap cy by :: the country and a city
@trap u ut :: lottery flats and all
@trap pr mk :: price and market
@trap ltv ltv2 :: old and new rule
@trap ltv2 dgdp :: shares of different wholes
@trap fc sy :: forecast and past
@trap tr tr0 :: two years
@trap i pr :: average and one flat

@doc a-wire | wire agency | 2034-05-13
S. Korea to tighten mortgage rules as Seoul home prices surge

SEOUL, May 13 (Han News) -- South Korea's financial regulator said Saturday it would lower the ceiling for home loans to {50 percent|ltv2|t=from June 15} of a flat's price from June 15, from {60 percent|ltv|t=now} now, and allow no loan above {500 million won|capl|by=South Korea's financial regulator}.

The step follows data showing that the average apartment in Seoul changed hands at {1.284 billion won|s|t=in April} in April, {2.6 percent|sm} more than in March and {14.7 percent|sy} more than a year before, the Realty Institute said.

Prices rose {8.3 percent|iy|t=on-year} on-year in Incheon and {5.2 percent|cy|^} nationwide. In Busan they slipped {1.9 percent|by|^}.

Household debt stood at {1,960 trillion won|debt|t=at the end of March}, or {92.1 percent|dgdp|^} of gross domestic product, at the end of March. The central bank has its base rate at {2.25 percent|rate}.

(END)

@doc b-daily | English-language Korean daily | 2034-05-13
{97,232|app} people, {412|u} keys

By Maximilian Yoo

INCHEON — The website crashed at {9:04 a.m.|-} and again at {9:31|-}. When it closed on Friday evening, {236|odds} people had put their names down for each flat on sale in the Wolmi Harbour Tower, a {42|fl}-story block that so far consists of a hole and a fence.

Of the {688|ut} homes planned there, {276|spec} are set aside for newlyweds, families with {three|-} or more children and residents of the old market. The others, {412|u} of them, went into the public lottery.

The draw has little to do with love of the sea. An 84-square-meter unit costs {612 million won|pr}. A five-minute walk away, the same thing in a 2029 building goes for {790 million|mk}. Whoever wins pockets the difference, {178 million won|dif}, though not before {10|res} years are over: until then a sale is barred.

Choi Eun-byul, {34|age}, a nurse, has entered for the {23rd|try|v=23} time. She makes {52 million won|inc} a year and has put aside {71 million|dep}. The average flat in the capital, at {1.28 billion|s}, would take her {almost 25|<yrs|v=25} years if she ate nothing. In her own city it would be {over nine|>yrsi|v=9}.

"My mother says marry. My father says Busan," she says, and laughs. Prices there are falling, by {1.9 percent|by|t=over the past 12 months} over the past 12 months.

The new loan limit will hurt her more than those who outbid her. With {50 percent|ltv2|t=from the middle of June} from the middle of June she could borrow {306 million|loan} on a Wolmi flat. Under the present {60|ltv} it'd be {367 million|loan0|round=1000000}. Either way she'd be short: she has {71 million|dep}, not {245|short|x=1000000|round}.

Regulators say they have no choice. Sales in Seoul reached {9,140|tr|t=last month} last month, far more than in April of last year ({5,870|tr0|t=in April of last year}). In Gangnam the average price is {2.63 billion won|g}, up by {more than a fifth|>gy|v=20}.

The winners' names will be posted on May 19 at {noon|-}.

RELATED: K-pop agency shares down 4.1% | Jeju flight cancellations reach 31 | Editorial: 40 years of the wrong tax

@doc c-bank | broker's morning note | 2034-05-15
KOREA HOUSING: macropru bites, but when?

LTV from {60|ltv} to {50|ltv2}, effective 15 June; hard cap {KRW 500m|capl|v=500000000}. The cap matters more than the ratio: at a Seoul mean of {KRW 1,284m|s|v=1284000000}, {50%|ltv2} would be {642m|half|v=642000000}, so the average buyer is bound by the cap, and in Gangnam ({2,630m|g|v=2630000000}) everyone is.

Momentum: {+2.6%|sm|v=2.6} m/m, the fastest since 2021; Gangnam {+21.4%|gy|v=21.4} y/y, Seoul {+14.7%|sy|v=14.7}, Incheon {+8.3%|iy|v=8.3}, national {+5.2%|cy|v=5.2}. Volumes {9,140|tr|t=in April} in April after {8,415|-} in March.

We cut our full-year Seoul call from {+12%|-} to {+9%|fc|v=9}, which implies prices flat to lower from July. BoK on hold at {2.25|rate}; with household leverage at {92.1%|dgdp} of GDP it can't ease.

Tickers on p. 4. Please see disclosures on pp. 11–14. Analyst: Rosalind Baek, CFA.

@doc d-radio | expat radio, script | 2034-05-13
Want to live by the sea? So do {ninety-seven thousand|app|round=1000} other people.

That's how many applied for the Wolmi Harbour Tower in Incheon this week, two hundred and some for every flat. It's {forty-two|fl} floors, and it isn't there yet.

Meanwhile, the government is taking away the punch bowl. From the fifteenth of June a bank may lend you {half|ltv2|v=50} of what your home costs. Today it's {sixty|ltv|t=Today} per cent.

An ordinary flat in Incheon now sells for {486 million|i} won. In Seoul? Don't ask. All right: {one point two eight billion|s|v=1280000000|round=10000000}.

Korean families owe their banks nearly as much as the country makes in a year: {ninety-two|dgdp|round} per cent.

We'll be back after this.

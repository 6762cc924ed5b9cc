@story j4-qazstat-inflation
@topic Kazakhstan's statistics bureau corrects its inflation figures, 2031
@subject S = Bureau of Price Statistics | the bureau | statisticians | the statistics bureau | BPS
@subject K = Kazakhstan | the country | the nation | consumer prices
@subject N = National Bank | the central bank | the bank | Astana's central bank
@subject T = Saryarka Research Institute | Saryarka | the institute | the think-tank
@subject M = Ministry of Labour | the ministry | the government
@subject P = potatoes | a kilo of potatoes
@fact inf = 9.4 | rate | K | inflation over twelve months | 2031-02 corrected | snapshot
@fact infw = 8.1 | rate | K | inflation over twelve months | 2031-02 first published | snapshot
@fact infj = 8.3 | rate | K | inflation over twelve months | 2031-01 | snapshot
@fact gap = 1.3 | rate | K | upward correction of inflation, in points | 2031-03-19 | constant
@fact mom = 1.9 | rate | K | inflation over one month | 2031-02 corrected | snapshot
@fact momw = 0.7 | rate | K | inflation over one month | 2031-02 first published | snapshot
@fact food = 12.8 | rate | K | inflation of food prices over twelve months | 2031-02 corrected | snapshot
@fact serv = 7.2 | rate | K | inflation of services over twelve months | 2031-02 corrected | snapshot
@fact pot = 41.5 | rate | P | rise of the price over twelve months | 2031-02 | snapshot
@fact potp = 389 | price | P | tenge for a kilogram | 2031-02 | snapshot
@fact sarya = 11.2 | rate | T | inflation over twelve months by its own basket | 2031-02 | snapshot
@fact base = 13.25 | rate | N | base interest rate | 2031-03-14 | snapshot
@fact basep = 13.75 | rate | N | base interest rate | until 2031-03-14 | snapshot
@fact tgt = 5 | rate | N | inflation aimed for | 2032 | plan | pledged
@fact pen = 8.1 | rate | M | rise of pensions | from 2031-04-01 | plan | pledged
@fact penn = 9.4 | rate | M | rise of pensions | from 2031-04-01, decided 2031-03-20 | plan | pledged
@fact pens = 2640000 | other | M | pensioners | 2031 | constant
@fact penav = 142000 | price | M | tenge of average monthly pension | 2031-03 | snapshot
@fact pencost = 58500000000 | spending | M | tenge of additional cost in a year | 2031 | plan | projected
@fact shops = 1210 | other | S | shops priced every month | 2031 | constant
@fact miss = 164 | other | S | shops whose prices were entered twice from January | 2031-02 | constant
@fact items = 512 | other | S | goods and services in the basket | 2031 | constant
@fact reg = 3 | other | S | regions affected by the mistake | 2031-02 | constant
@fact days = 13 | duration | S | days between publication and correction | 2031-03-19 | constant
@fact usd = 612 | price | N | tenge for a dollar | 2031-03-19 | snapshot
@fact staff = 1870 | jobs | S | people employed | 2031 | constant
@fact cut = 640 | jobs | S | posts cut | since 2027 | cumulative
@rel diff gap = inf - infw
@fact cutbp = 50 | rate | N | cut of the base interest rate, in hundredths of a point | 2031-03-14 | constant
@fact real = 3.85 | rate | N | base interest rate less inflation | 2031-03 | snapshot
@fact fc = 7.5 | rate | K | inflation over twelve months | end of 2032 | plan | projected
@fact fxt = 640 | price | N | tenge for a dollar | end of 2031 | plan | projected
@rel diff real = base - inf
@trap inf infw :: corrected and first published
@trap inf sarya :: the bureau's basket and the institute's
@trap inf infj :: February and January
@trap inf mom :: twelve months and one
@trap food inf :: food alone
@trap pen penn :: before and after the correction
@trap base tgt :: the interest rate and the inflation aimed for

@doc a-steppe-wire | wire agency | 2031-03-19
Kazakhstan revises February inflation up to {9.4%|inf|t=February} after clerical error

ASTANA, March 19 - Kazakhstan's statistics bureau said on Wednesday that consumer prices rose {9.4%|inf|t=in February|by=statistics bureau} year on year in February, not {8.1%|infw|t=13 days ago|by=it} as it had announced {13|days} days ago, after January prices from {164|miss} of its {1,210|shops} shops were entered a second time in {three|reg} regions.

The correction of {1.3|gap} percentage points turns a slowdown from January's {8.3%|infj|t=January} into an acceleration. Month on month, prices were up {1.9%|mom|t=in February}; the first release had {0.7%|momw|by=the first release}.

Food led, at {12.8%|food}. Services rose {7.2%|serv}.

The National Bank, which on Friday lowered its base rate to {13.25%|base|t=on Friday} from {13.75%|basep}, said it would "study the implications". It aims for {5%|tgt|t=next year|by=It} next year. The tenge weakened to {612|usd} per dollar.

Pensions, due to go up {8.1%|pen|t=on April 1} on April 1, will be recalculated, the labour ministry said.

@doc b-almaty-ledger | business daily | 2031-03-20
The number that wasn't

Dinara Schulz-Abenova

A woman in Taraz noticed first. She keeps a notebook of what she pays, and in it potatoes are {389|potp|t=last month} tenge a kilo last month, {41.5%|pot|t=a year} dearer in a year. On the bureau's page for her region they had not moved since New Year. She wrote an e-mail. Nobody answered. She wrote to the think-tank Saryarka, which has kept a basket of its own since 2028 and makes it {11.2%|sarya|by=Saryarka}.

Yesterday the bureau owned up. Prices did not climb by {8.1|infw} but by {9.4%|inf|t=last month}; the gap, {1.3 percent|!gap|force}, is the biggest correction in its history.

"Of {512|items} items in the basket we checked the total, never the parts," deputy head Nurlan Bekturov said.

Since 2027 the bureau has lost {640|cut|t=Since 2027} posts. It has {1,870|staff|t=now} left now.

The central bank had cut to {13.25%|base|t=five days earlier} only five days earlier, citing that very release. Would it have done so with {8.9|!infj|t=January} for January and a figure above nine on the table?

BRENT 71.4 ▼ | KASE 4,911 ▲ | USD 612.0 | Snow, –6 | Reader offer: 3 months for 2

@doc c-halyk-evening-news | TV news script | 2031-03-20
ANCHOR: Good evening. Pensions will rise on the first of April by more than you were told: by {9.4|penn|t=on the first of April} percent. The government decided so this afternoon, after the statisticians admitted a mistake.

VT 1'40"

REPORTER: There are {2.64 million|pens} pensioners in the country, and on average they get {142,000|penav} tenge. With the old index it would have been {8.1|pen} percent on top. The difference costs the treasury {85.5 billion|!pencost|t=this year|by=the minister} tenge this year, the minister said.

MINISTER GULNARA OSPANOVA: No one shall lose because someone pressed a key twice.

REPORTER: It happened in {three|reg} regions, Turkistan, Zhambyl and Abai. Food there was the worst hit. For the country, food is up {9.4|!food|s=For the country} percent against last winter, and services {7.2|serv|t=against last winter}.

ANCHOR: Aigerim, is it over?

REPORTER: They promise a full audit in {ninety|-} days.

NEXT: Wolves near Karaganda. Sport: ice hockey, 5-2.

@doc d-frontier-markets-note | bank research note | 2031-03-21
Kazakhstan: credibility at a discount

• Headline CPI for Feb now {9.4%|inf|t=Feb} y/y ({8.1%|infw|s=initially} initially). On the month {1.9%|mom}, seasonally nearer {1.2%|-}.

• We had been sceptical: food tracked by the Saryarka institute, whose all-items index stands at {11.2%|sarya|by=Saryarka institute}, did not fit. The official food line is corrected to {12.8%|food}.

• Policy. The cut of {50bp|cutbp|v=50} on 14 March, to {13.25%|base|t=14 March}, was in our view an error that the bank can't undo without admitting it. Real base rate ex post: {3.85%|real}. The {5%|tgt} goal for 2032 is out of reach; we forecast {7.5%|fc|t=end-2032|by=we} at end-2032.

• Fiscal. Pensions now follow at {9.4%|penn}, an additional KZT {58.5bn|pencost}, under a tenth of a percent of GDP.

• FX. USD/KZT {612|usd}; target {640|fxt|t=year-end} by year-end.

Not more than {2|-} of our last 5 calls on KZT were right. See disclosures, pp. 3–6.

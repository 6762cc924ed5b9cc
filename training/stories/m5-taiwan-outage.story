@story m5-taiwan-outage
@topic Outage of the Taiwanese payment app QuanPay on a Saturday in June
@subject Q = QuanPay | Quan | the app | the wallet | the payment app
@subject H = Hongtai Cloud | Hongtai | the data-centre operator | the host
@subject F = Financial Supervisory Council | FSC-T | the regulator | the watchdog
@subject R = RiceBox | convenience chain RiceBox | the convenience chain | the chain
@subject C = Corinne Hsu-Delacroix | Hsu-Delacroix | the chief executive | QuanPay's boss
@subject Y = YoYo Pay | YoYo | the rival wallet | its rival
@subject L = Taiwan Consumer League | the Consumer League | the consumers' league | the league
@fact beg = 11:52 | clock | Q | time when it went down | 2034-06-10 | constant
@fact end = 18:07 | clock | Q | time when it was back | 2034-06-10 | constant
@fact dur = 6.25 | duration | Q | hours out of service | 2034-06-10 | constant
@fact us = 9300000 | other | Q | registered users | June 2034 | snapshot
@fact act = 5100000 | other | Q | users who open it every day | June 2034 | snapshot
@fact yu = 7800000 | other | Y | registered users | June 2034 | snapshot
@fact tx = 1420000 | other | Q | payments that failed | 2034-06-10 | cumulative
@fact dbl = 86000 | other | Q | payments charged twice | 2034-06-12 | cumulative
@fact ref = 41000 | other | Q | double charges refunded | 2034-06-12 | cumulative
@fact sh = 5900 | other | R | shops | June 2034 | constant
@fact los = 120000000 | damages | R | Taiwan dollars of sales lost | 2034-06-12 | cumulative | projected
@fact com = 1150 | other | L | complaints | 2034-06-13 | cumulative
@fact fine = 20000000 | other | F | Taiwan dollars of the highest possible fine | - | constant | hypothetical
@fact rep = 2034-06-24 | date | F | day by which a report is due | - | plan
@fact vou = 100 | price | Q | Taiwan dollars of voucher for each user hit | July 2034 | plan | pledged
@fact ser = 312 | other | H | servers that overheated | 2034-06-10 | constant
@fact temp = 58 | temperature | H | degrees Celsius in the hall | 2034-06-10 12:10 | snapshot
@fact cool = 2 | other | H | coolers that failed | 2034-06-10 | constant
@fact spr = 7 | rate | Q | percent that the parent's share price fell | 2034-06-12 | snapshot
@fact prev = 3 | other | Q | outages in twelve months | June 2034 | cumulative
@fact inv = 900000000 | budget | Q | Taiwan dollars for a second data centre | 2035 | plan | pledged
@fact mkt = 41 | other | Q | percent of the market in mobile payments | 2033 | snapshot
@fact coolers = 4 | other | H | coolers in the hall | 2034-06-10 | constant
@fact wsh = 52.3 | other | Q | percent of double charges not yet refunded | 2034-06-12 | snapshot
@trap us act :: registered, and daily
@trap us yu :: two wallets
@trap dbl ref :: charged twice, and paid back
@trap beg end :: down and up again
@trap tx dbl :: failed, and charged twice

@doc a-cna | news agency | 2034-06-10
QuanPay down for six hours on busy Saturday

TAIPEI, June 10 — Taiwan's most widely used mobile wallet stopped working on Saturday, ten days before the Dragon Boat festival, when a cooling failure hit a data hall of Hongtai Cloud in Taoyuan.

QuanPay, which counts {9.3 million|us} registered users, went offline at {11:52 a.m.|beg} and resumed at {6:07 p.m.|end}, the company said. Some {1.42 million|~tx|t=in between|by=the company} payments failed in between.

The temperature in the hall climbed to {58|temp} degrees Celsius, Hongtai said; {312|ser} servers shut themselves off after {two|cool} of {four|coolers} coolers stopped.

The Financial Supervisory Council asked for a report by {June 24|rep}. It may impose a fine of up to {NT$20 million|<fine|v=20000000|m=hypothetical}.

It is the wallet's {third|prev|v=3} breakdown in a year.

@doc b-paper | Taipei daily | 2034-06-13
Zongzi on credit: the Saturday nobody could pay
By Aurélie Kao and Tseng Po-wei

The rice dumplings were hot, the queue was long and the phones were useless. "I wrote names in a notebook," said Mrs Liao of the Ningxia night market, "{sixty-one|-} names. All came back."

The {5,900|sh} shops of the RiceBox chain were less trusting, and reckon they lost {NT$180 million|!los|v=180000000|s=RiceBox} of business by the time the wallet came back to life at {8:07 p.m.|!end}.

On Monday came the second wave: people who'd been debited twice. QuanPay admits to {86,000|dbl|t=by Monday|by=QuanPay} such cases and says that {41,000|ref|^} have had their money returned by Monday. Each affected customer gets a {NT$100|vou|v=100} voucher in July.

Chief executive Corinne Hsu-Delacroix bowed for {eleven|-} seconds. "We'll spend {NT$900 million|inv|v=900000000|m=pledged|by=she} on a second centre," she said.

The parent's stock dropped {7 percent|spr|t=on Monday} on Monday.

► Weather B2 ► Lottery 06 11 19 24 33 40

@doc c-tech | technology newsletter | 2034-06-12
[KERNEL PANIC #288] Two chillers walk into a bar

tl;dr — {2|cool} of {4|coolers} chillers quit at Hongtai's TY-3 just before noon, the hot aisle reached {58|temp} °C, and {312|ser} boxes did what boxes do. Since all of QuanPay's ledgers lived there, so did QuanPay's weekend.

Timeline: dark at {11:52|beg}; read-only 16:30; back {18:07|end}. That's {six and a quarter hours|~dur|v=6.25}.

Size of crater: {9.3M|us|v=9300000} accounts, {5.1M|act|v=5100000} of which get opened daily. YoYo Pay ({7.8M|yu|v=7800000} accounts) did its biggest Saturday ever and has been insufferable since.

Failed taps: {1.42M|tx|v=1420000}. Duplicate debits: {86K|dbl|v=86000}, refunded so far {41K|ref|v=41000}. Cost to RiceBox, by RiceBox: {NT$120M|los|v=120000000|by=RiceBox}.

Not their first: count {3|prev} in {12|-} months.

Hiring: SRE, Hsinchu, 2.4M+ options. Sponsored.

@doc d-league | consumer group statement | 2034-06-13
Consumer League calls for automatic compensation

We have taken {1,150|com|t=to date} complaints on our hotline to date, most about duplicate deductions.

A company whose wallet handles {41 percent|mkt} of phone payments cannot apologise with a coupon worth {NT$100|vou|v=100}. It has now left customers stranded {four|!prev|t=since last summer|s=customers} times since last summer. It knew, on its own admission, that {86,000|dbl} of them were billed a second time, and more than {half|>wsh} are still waiting.

We further call on the watchdog to raise the ceiling of {NT$20 million|fine|v=20000000}, which is less than what the {7.8 million|yu}-member YoYo wallet spends on cartoon otters.

The report of {24 June|rep} must be published in full. Contact: 02-5550-0172, ext. 6.

@doc d-radio | radio bulletin | 2034-06-10
Good evening, it's nine o'clock. The QuanPay blackout is over. Engineers restored the app at {seven minutes past six|end} this evening, {six and a quarter hours|dur|v=6.25} after the first shops found they couldn't take payment. QuanPay says {1.1 million|!tx|by=QuanPay} purchases didn't go through. The regulator wants answers by the {24th|rep}.

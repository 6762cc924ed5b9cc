@story u4-shunto-tally
@topic Japan's spring wage round: first tally, big makers, small firms, a bus drivers' stoppage
@subject R = Zen-Nihon Roren | Roren | the union federation | the federation | unions
@subject S = Small-firm unions | small firms | smaller companies | small and medium-sized firms
@subject K = Kurosawa Motor | Kurosawa
@subject T = Toyosei Electric | Toyosei
@subject M = Minato Steel | Minato
@subject P = Part-timers | part-time workers | part-time staff
@subject B = Setonaikai Bus | the bus company | bus drivers
@subject J = Bank of Japan | BOJ | the central bank
@subject W = Japan | real wages | workers
@subject N = Nagai Institute | Nagai
@fact a = 5.18 | rate | R | average pay rise agreed | 2030-03-15 first tally | snapshot
@fact ay = 16940 | price | R | average monthly pay rise agreed in yen | 2030-03-15 first tally | snapshot
@fact a0 = 5.03 | rate | R | average pay rise agreed | March 2029 first tally | snapshot
@fact bu = 3.62 | rate | R | rise of base pay agreed | 2030-03-15 first tally | snapshot
@fact s = 4.41 | rate | S | average pay rise agreed | 2030-03-15 first tally | snapshot
@fact d = 5.9 | rate | R | average pay rise demanded | March 2030 | snapshot | hypothetical
@fact sd = 6.4 | rate | S | average pay rise demanded | March 2030 | snapshot | hypothetical
@fact nu = 1104 | other | R | unions that have settled | 2030-03-15 first tally | snapshot
@fact nus = 497 | other | S | unions that have settled | 2030-03-15 first tally | snapshot
@fact k = 6.2 | rate | K | average pay rise agreed | 2030-03-13 | constant
@fact ky = 21500 | price | K | average monthly pay rise agreed in yen | 2030-03-13 | constant
@fact t = 14000 | price | T | monthly rise of base pay in yen | 2030-03-13 | constant
@fact m = 12500 | price | M | monthly rise of base pay in yen | 2030-03-13 | constant
@fact md = 15000 | price | M | monthly rise of base pay demanded in yen | February 2030 | constant | hypothetical
@fact p = 6.3 | rate | P | average pay rise agreed | 2030-03-15 first tally | snapshot
@fact py = 78 | price | P | rise of hourly pay agreed in yen | 2030-03-15 first tally | snapshot
@fact rw = 0.6 | rate | W | fall of real wages on the year | January 2030 | snapshot
@fact cpi = 3.1 | rate | W | yearly inflation | February 2030 | snapshot
@fact key = 1.25 | rate | J | policy rate | March 2030 | snapshot
@fact fin = 4.95 | rate | N | average pay rise agreed | July 2030 final tally | plan | projected
@fact str = 90 | duration | B | minutes of the stoppage | 2030-03-14 | constant
@fact yrs = 34 | duration | B | years since the last stoppage | 2030-03-14 | constant
@fact bus = 61 | other | B | buses that did not leave | 2030-03-14 | constant
@fact bo = 6000 | price | B | monthly rise of base pay offered in yen | 2030-03-14 | plan
@fact bd = 11000 | price | B | monthly rise of base pay demanded in yen | 2030-03-14 | plan | hypothetical
@fact mem = 6900000 | other | R | members | 2030 | snapshot
@trap a a0 :: this year's first tally and last year's
@trap a bu :: all raises and base pay alone
@trap a s :: all firms and small ones
@trap a fin :: first tally and the forecast of the last
@trap m md :: granted and demanded
@trap bo bd :: offered and demanded
@trap t m :: two makers
@trap p py :: the raise in percent and in yen
@trap a k :: all firms and one maker

@doc a-wire | wire agency | 2030-03-15
Japan firms agree to {5.18%|a} pay hikes, most in decades, federation says

TOKYO, March 15 — Japanese companies have agreed to raise pay by {5.18%|a|t=this year|by=Zen-Nihon Roren} on average this year, the union federation Zen-Nihon Roren said on Friday, more than the {5.03%|a0|t=in the first tally of 2029} in the first tally of 2029 though short of the {5.9%|d} that its members had asked for.

The figure, based on settlements of {1,104|nu|t=so far} unions so far, includes a {3.62%|bu} increase in base pay. In money the average is {16,940|ay} yen a month.

At smaller companies the average was {4.41%|s}.

The outcome is likely to embolden the Bank of Japan, which has a policy rate of {1.25%|key} and meets next week.

Whether households feel it is another matter. Real wages were {0.6%|rw|t=in January} lower in January than a year before, as consumer prices kept rising by about {3%|~cpi}.

Think-tank Nagai expects the figure to shrink to {4.95%|fin|t=by the final count in July|by=Nagai} by the final count in July.

@doc b-economic-daily | business daily | 2030-03-16
Kurosawa pays in full; steel flinches

At {11:30|-} on Wednesday the white sheets began to arrive in the federation's hall, and a young woman with a marker climbed the ladder. Kurosawa Motor: everything that was asked, {21,500|ky} yen, {6.2%|k}. Toyosei Electric: {14,000|t} yen on the base. Minato Steel: {12,500|m}, where the union had stood out for {15,000|md}.

"The numbers of the big three used to fall in one line. This year they're a staircase," said labour historian Fumiko Ebara.

Added up on Friday, the answers made {5.18%|a|t=Friday}. Part-time workers did better in relative terms, with {6.3%|p}, or {¥78|py} an hour.

But look at the foot of the stairs. Among unions at small and medium-sized firms, {512|!nus} have settled, for {4.41%|s}; they'd asked for {6.4%|sd}. {Half|-} of all members of Roren, who number {6.9 million|mem}, work there.

Nikkei 47,103.22 (+388.10) · ¥138.40/$ · Editorial, p. 2: "A virtuous circle, squared"

@doc c-english-paper | English-language daily | 2030-03-16
First raise, then rate? What the wage tally tells the BOJ

By Staff Writer Orsolya Nakatani

Call it vindication. For three years the Bank of Japan has said that pay and prices would chase each other upward, gently, and on Friday it got its evidence: raises of {5.81%|!a|by=Zen-Nihon Roren}, as counted by Zen-Nihon Roren, versus {5.03%|a0|t=twelve months earlier} twelve months earlier.

What matters to the board is base pay, without seniority steps. That went up by {3.62%|bu}. With inflation at {3.1%|cpi|t=last month} last month, the typical worker comes out ahead, at last, by {half a point|-}. In January she was still {0.6%|rw|t=In January} behind.

{Six|-} of {nine|-} economists whom we called see the policy rate, {1.25%|key} now, at {1.5%|-} before the cherry blossoms are gone.

The caveat is that early settlers are the strong. Nagai Institute projects {4.95%|fin|t=July|m=projected} when the last of Roren's affiliates is in, in July.

Also in the news: Sumo, day 7 | Sakura forecast: March 24 in Tokyo | Letters

@doc d-setouchi-local | local newspaper | 2030-03-15
{Ninety|str} minutes of silence at Onomichi bus terminal

ONOMICHI, Hiroshima — The 5:40 for Mihara did not leave. Nor did {61|bus|t=on Thursday morning} others on Thursday morning, as drivers of Setonaikai Bus sat in their cabs with the engines off for {90|str} minutes. It was the first stoppage at the company in {34|yrs} years.

They want {11,000|bd} yen more a month on their base pay. The company has come up with {6,000|bo}. "At Kurosawa they get {21,500|ky}. Don't our passengers weigh as much as cars?" asked shop steward Genji Kusumoto, who drove the last streetcar replacement in Fukuyama.

An 82-year-old on her way to dialysis was collected by a driver in his own Suzuki.

Management regretted "the inconvenience" and said that it had lost money on {27|-} of {31|-} routes. Small firms in the country have on average granted {4.41 percent|s|by=the union federation}, the union federation says. For Setonaikai, {6,000|bo} yen would be {2.4 percent|-}.

Talks resume Tuesday. Tides: high 9:12, low 15:38

@doc e-tv-bulletin | TV bulletin | 2030-03-15
— Good evening. Wages are going up in Japan, and by more than last spring. The union federation, whose members are {6.9 million|mem}, announced that companies have accepted raises of {17,200|!ay} yen on average, or {5.18 percent|a}.

— At the electric maker Toyosei, base pay will rise by {14,000|t} yen, and the same {14,000|!m} at Minato Steel.

— The federation had put {5.9 percent|d} on the table. {One thousand one hundred and four|nu|v=1104} unions have replied, {497|nus} of them at small companies.

— In Hiroshima Prefecture, {61|bus|t=on Thursday} buses stood still on Thursday for an {hour and a half|str|v=90}. Drivers reject an offer of {6,000|bo} yen.

— Part-time staff will receive {78|py} yen more per hour.

— Next: a whale in Tokyo Bay.

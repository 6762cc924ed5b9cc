@story w3-mokpo-festival-takings
@topic Takings of the Mokpo Harbour film festival in South Korea, October 2027
@subject M = Mokpo Harbour Film Festival | Mokpo Harbour | Mokpo | the festival | the organisers
@subject S = Sokcho Film Days | Sokcho | the rival in the east | the eastern festival
@subject L = Salt Ledger | the opening film | the opener
@subject F = The Ferryman's Niece | Ferryman's Niece
@subject N = Nine Winters
@subject B = Baek Seung-ah | Baek | the festival director | Director Baek
@subject C = Mokpo city | city hall | the city | Pyo Gil-won | the mayor
@subject K = Film Council | the council | the national film council
@subject R = Jeonnam Institute | the institute
@subject W = Yerin Maddox-Choi | Maddox-Choi | the winner | the prize-winner
@fact t1 = 1462000000 | revenue | M | ticket takings in won | 2027 | cumulative
@fact t0 = 1218000000 | revenue | M | ticket takings in won | 2026 | cumulative
@fact tp = 20 | rate | M | rise in ticket takings over the year | 2027 | snapshot
@fact tw = 486000000 | revenue | M | ticket takings in won | opening weekend 2027 | cumulative
@fact ts = 905000000 | revenue | S | ticket takings in won | August 2027 | cumulative
@fact n1 = 152300 | other | M | tickets sold | 2027 | cumulative
@fact n0 = 131600 | other | M | tickets sold | 2026 | cumulative
@fact np = 15.7 | rate | M | rise in tickets sold over the year | 2027 | snapshot
@fact ns = 98400 | other | S | tickets sold | August 2027 | cumulative
@fact nf = 18700 | other | M | free admissions | 2027 | cumulative
@fact na = 171000 | crowd | M | people admitted | 2027 | cumulative
@fact pa = 9600 | price | M | average price of a ticket in won | 2027 | snapshot
@fact p1 = 10000 | price | M | full price of a ticket in won | 2027 | constant
@fact p0 = 9000 | price | M | full price of a ticket in won | 2026 | constant
@fact tx = 1050000 | revenue | M | ticket takings in dollars | 2027 | cumulative
@fact pd = 1000 | price | M | rise of the full price of a ticket in won | 2027 | constant
@rel diff pd = p1 - p0
@rel convert tx = t1
@fact c1 = 618 | other | M | screenings | 2027 | cumulative
@fact c2 = 211 | other | M | screenings sold out | 2027 | cumulative
@fact cp = 34.1 | rate | M | share of screenings sold out | 2027 | snapshot
@fact o1 = 71.5 | rate | M | share of seats filled | 2027 | snapshot
@fact o0 = 66 | rate | M | share of seats filled | 2026 | snapshot
@fact fn = 236 | other | M | films shown | 2027 | constant
@fact fc = 64 | other | M | countries that films came from | 2027 | constant
@fact sc = 27 | other | M | screens | 2027 | constant
@fact lt = 11420 | other | L | tickets sold | 2027 | cumulative
@fact ft = 9870 | other | F | tickets sold | 2027 | cumulative
@fact wt = 8310 | other | N | tickets sold | 2027 | cumulative
@fact lm = 187 | duration | L | minutes of running time | - | constant
@fact ls = 2840 | seats | L | seats at the open-air opening | 2027-10-02 | constant
@fact lq = 3 | duration | L | minutes until the opening was sold out | September 2027 | constant
@fact lc = 19:30 | clock | L | time at which the opening was to start | 2027-10-02 | plan
@fact ld = 20:10 | clock | L | time at which the opening started | 2027-10-02 | constant
@fact lr = 40 | duration | L | minutes of delay by rain | 2027-10-02 | constant
@fact dy = 10 | duration | M | days of the festival | 2027 | constant
@fact ia = 9850000000 | revenue | M | income in won | 2027 | cumulative
@fact ic = 3600000000 | revenue | C | grant to the festival in won | 2027 | constant
@fact ik = 1900000000 | revenue | K | grant to the festival in won | 2027 | constant
@fact is = 2480000000 | revenue | M | money from sponsors in won | 2027 | cumulative
@fact io = 408000000 | revenue | M | other income in won | 2027 | cumulative
@fact it = 14.8 | rate | M | share of tickets in income | 2027 | snapshot
@fact im = 163000000 | revenue | M | sales of posters and shirts in won | 2027 | cumulative
@fact e1 = 9610000000 | spending | M | spending in won | 2027 | cumulative
@fact g1 = 240000000 | profit | M | surplus in won | 2027 | snapshot
@fact g0 = 310000000 | profit | M | deficit in won | 2026 | snapshot
@fact cn = 3200000000 | budget | C | grant to the festival in won | 2028 | plan
@fact mk1 = 18500000 | revenue | M | deals at the film market in dollars | 2027 | cumulative
@fact mk0 = 14200000 | revenue | M | deals at the film market in dollars | 2026 | cumulative
@fact mkp = 30.3 | rate | M | rise in deals at the film market over the year | 2027 | snapshot
@fact mkn = 3240 | other | M | people at the film market | 2027 | cumulative
@fact ec = 41200000000 | other | R | won that the festival brought to the region | 2027 | snapshot | projected
@fact ex = 17000000000 | other | R | won that the festival brought to the region, by a critic's reckoning | 2027 | snapshot | projected
@fact ht = 93 | rate | C | hotel rooms taken | October 2027 | snapshot
@fact wa = 29 | age | W | age | 2027 | constant
@fact wp = 50000000 | price | W | prize money in won | 2027 | constant
@fact vn = 742 | other | M | volunteers | 2027 | constant
@fact va = 81 | age | M | age of the oldest volunteer | 2027 | constant
@rel change tp = t0 -> t1
@rel change np = n0 -> n1
@rel sum na = n1 + nf
@rel product t1 = pa * n1
@rel share cp = c2 / c1
@rel sum ia = ic + ik + is + t1 + io
@rel share it = t1 / ia
@rel diff g1 = ia - e1
@rel change mkp = mk0 -> mk1
@trap n1 na :: tickets sold and people admitted
@trap t1 ia :: tickets and all income
@trap tp np :: takings rose by more than tickets
@trap pa p1 :: average and full price
@trap g1 g0 :: a surplus and a deficit
@trap ec ex :: two reckonings of the benefit
@trap lc ld :: planned and real start
@trap t1 tw :: the whole festival and the weekend
@trap lt ft :: two films
@trap ic cn :: this year's and next year's grant
@trap n1 ns :: two festivals
@race draw = lt ft wt

@doc a-agency | wire agency | 2027-10-12
Mokpo film festival takes in {1.46 billion|t1} won at box office, up {20 pct|tp}

MOKPO, Oct. 12 (Hanbit) -- The Mokpo Harbour Film Festival sold {152,300|n1|t=over ten days} tickets over {ten|dy} days for {1.46 billion|t1|t=over ten days} won ({US$1.05 million|tx|t=over ten days}), its organisers said Tuesday, compared with {131,600|n0|t=last year} tickets and {1.22 billion|t0|t=last year} won last year.

With {18,700|nf} free admissions to talks and harbour screenings, attendance totaled {171,000|na}.

Of {618|c1} screenings, {211|c2} sold out, or {34.1 percent|cp}. Seats were {71.5 percent|o1|t=this year} full this year, after {66 percent|o0|t=in 2026} in 2026.

The opening film, the {187|lm}-minute "Salt Ledger," was the biggest draw with {11,420|lt} tickets, followed by "The Ferryman's Niece" with {9,870|ft} and "Nine Winters" with {8,310|wt}.

Festival director Baek Seung-ah said the event would close its books with a surplus of {240 million|g1|by=Festival director Baek Seung-ah|t=this year} won, after a deficit of {310 million|g0|t=a year ago} a year ago. "We raised the price by {a thousand won|pd} and people forgave us," she said.

The film market reported deals worth {US$18.5 million|mk1}, up {30.3 percent|mkp}.

The top prize of {50 million|wp} won went to Yerin Maddox-Choi, {29|wa}, for her first feature.

@doc b-local | regional daily | 2027-10-13
Black figures by the grey sea: festival ends in profit
Reporter Cheon Ui-jin

Last autumn city hall asked aloud whether Mokpo could afford its festival. This autumn it got an answer. Income of {9.85 billion|ia|t=This autumn} won stands against spending of {9.61 billion|e1|^}.

Where did the money come from? The city gave {3.6 billion|ic} and the Film Council {1.9 billion|ik}. Sponsors, led by a shipyard and a maker of seaweed snacks, brought {2.84 billion|!is}. Tickets contributed {1.462 billion|t1}, and what remains, {408 million|io}, was earned by stands and rentals, of which shirts and posters alone made {163 million|im}.

So tickets pay for {14.8 percent|it} of the whole. That's more than in the east: Sokcho Film Days in August took {905 million|ts|t=in August} from {98,400|ns|t=in August} tickets.

Mayor Pyo Gil-won, who next year means to give {3.2 billion|cn|t=next year}, remarked that the hotels were {93 percent|ht} full. The Jeonnam Institute puts the benefit to the region at {41.2 billion|ec|by=The Jeonnam Institute} won. Prof. Gu Dal-ho of the maritime university, who has read its footnotes, gets to {17 billion|ex|by=Prof. Gu Dal-ho}.

The heart of it was on the quay. {Seven hundred and forty-two|vn} volunteers carried chairs, the oldest, Grandmother Ok, at {81|va} years of age. When rain came down on the opening night and the film had to wait {40|lr} minutes, she handed out bin bags.

Related: Octopus price 14,000 won · Ferry No. 3 back in service · Lotto 11, 17, 24, 29, 33, 40

@doc c-tabloid | entertainment site | 2027-10-12
{3|lq} minutes! {11,420|lt} tickets! The Mokpo madness in numbers

[Slide 1/8] They said nobody would go to Mokpo to look at boats. Well. {131,600|!n1|t=this year} tickets went over the counter this year, and the tills rang to {1.46 billion|t1} won.

[2/8] The open-air opener had {2,840|ls} seats. They were gone in {three|lq} minutes. Our fan-club reporter got hers in the second.

[3/8] It was meant to begin at {7.30|lc}. Then the sky opened. At {ten past eight|ld} Salt Ledger lit up the harbour, and nobody had left, although it runs for {187|lm} minutes.

[4/8] In the end {11,420|lt|t=In the end} people paid to see it, and {9,870|ft} saw The Ferryman's Niece, whose leading man cried twice on stage.

[5/8] A full-price seat now costs {10,000|p1|t=now} won. Last year: {9,000|p0|t=Last year}. Thanks to students and grandmas the average was {9,600|pa}.

[6/8] Yerin Maddox-Choi, just {26|!wa}, carried home {50 million|wp} won. She says she'll pay back her dad.

[7/8] The first weekend alone brought {486 million|tw|t=The first weekend}.

[8/8] {236|fn} films. {64|fc} countries. {27|sc} screens. One rain cloud.

♥ 8,417 · 💬 633 · See also: 5 looks from the red carpet, ranked 

@doc d-weekly | English-language weekly | 2027-10-16
A festival learns to count
By Oluwaseun Park

Mokpo, the port at the far end of the KTX line, isn't where one expects a lesson in bookkeeping. Yet its film festival, which a year ago lost {310 million|g0|t=a year ago} won and nearly its director, has turned in a surplus of {240 million|g1}.

Baek Seung-ah did three things. She put up the full ticket from {9,000|p0} to {10,000|p1} won. She cut the programme: {236|fn} titles from {64|fc} countries, shown {618|c1} times. And she moved the market into an old salt warehouse, where {3,240|mkn} sellers and buyers signed for {$18.5 million|mk1|t=this year}, against {$14.2 million|mk0|t=in 2026} in 2026, a gain of {30.3 percent|mkp}.

Takings at the door rose by {a fifth|tp}, to {1.46 billion|t1}. The number of tickets rose less, by {15.7 percent|np}; the rest is price. Per seat sold the house earned {9,600|pa} won.

Not everyone is convinced. Sponsors sign for a year at a time. The mayor's {3.2 billion|cn|t=for 2028} for 2028 is {400 million|-} less than he paid this year. And the Jeonnam Institute's {41.2 billion|ec|by=the Jeonnam Institute} of benefit includes, I'm told, the turnover of a golf course.

But on the Saturday night I sat under a bin bag from {half past seven|lc} until the film began at {8.30|!ld}, and then for three hours more, among people who had come from Busan for it. The director has found something. 

The Weekly, 6,500 won, ISSN 2733-0418

@doc e-newsletter | film industry newsletter | 2027-10-18
REEL TERMS — Monday briefing

Hello from seat 14F. Mokpo's final report is out (48 pages, Korean only). The lines that matter for distributors:

Admissions. {152,300|n1} paid, {18,700|nf} free, {171,000|na} in all. For scale, Sokcho sold {98,400|ns|t=in August} in August.

Occupancy. {71.5|o1}%, from {66|o0}%. {A third|~cp} of shows had the red "sold out" sticker, {211|c2} to be exact.

Top three. Salt Ledger {11,420|lt}. Ferryman's Niece {9,870|ft}. Nine Winters {8,310|wt}; that last one is still without a Korean distributor, hint.

Box office. {1.462bn|t1|v=1462000000} won, of which {486m|tw|v=486000000|t=the opening weekend} on the opening weekend. Last year's gross was {1.218bn|t0|v=1218000000|t=Last year's}.

Budget. {9.85bn|ia|v=9850000000} won in, {9.61bn|e1|v=9610000000} out. Ticketing covers {14.8|it}%. Film Council support {1.9bn|ik|v=1900000000}; city {3.6bn|ic|v=3600000000}, and falling.

Merch. {163m|im|v=163000000} won. The bin-bag poncho was the best seller, printed overnight after the {40|lr}-minute rain delay.

Winner. Maddox-Choi ({29|wa}) is represented by Tall Pine. The {50m|wp|v=50000000} is tax free.

Next: Tokyo opens in 8 days. Our party is on the 27th; RSVP by Friday, 120 places.

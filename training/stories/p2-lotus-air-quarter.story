@story p2-lotus-air-quarter
@topic A Vietnamese airline's first-quarter results, 2033
@subject A = Lotus Pacific Airways | Lotus Pacific | Lotus | the airline | the carrier | LPA
@subject T = Trịnh Quốc Bảo | Bảo | the chief executive | the CEO
@subject R = Cánh Én Air | Cánh Én | the rival | its low-cost rival
@subject G = grounded aircraft | grounded jets | the grounded fleet
@subject Z = Meridian-Hale engine recall | the engine recall | the recall
@fact rp = 11200000000000 | revenue | A | dong from passengers | 2033 first quarter | cumulative
@fact rf = 2300000000000 | revenue | A | dong from cargo | 2033 first quarter | cumulative
@fact ra = 13500000000000 | revenue | A | dong in all | 2033 first quarter | cumulative
@fact ro = 12000000000000 | revenue | A | dong in all | 2032 first quarter | cumulative
@fact rg = 12.5 | rate | A | growth of revenue | 2033 first quarter | snapshot
@fact np = 410000000000 | profit | A | dong after tax | 2033 first quarter | cumulative
@fact no = 655000000000 | profit | A | dong after tax | 2032 first quarter | cumulative
@fact nd = 37.4 | rate | A | fall in profit | 2033 first quarter | snapshot
@fact pd = 3900000 | ridership | A | passengers inside Vietnam | 2033 first quarter | cumulative
@fact pi = 1700000 | ridership | A | passengers abroad | 2033 first quarter | cumulative
@fact pa = 5600000 | ridership | A | passengers | 2033 first quarter | cumulative
@fact lf = 84.2 | other | A | share of seats filled | 2033 first quarter | snapshot
@fact lo = 86.9 | other | A | share of seats filled | 2032 first quarter | snapshot
@fact fl = 96 | other | A | aircraft | 2033-03-31 | snapshot
@fact gr = 14 | other | G | aircraft | 2033-03-31 | snapshot
@fact gj = 20 | other | G | aircraft | 2033-07-31 | plan | projected
@fact ot = 78.6 | other | A | share of flights on time | 2033 first quarter | snapshot
@fact rt = 83.1 | other | R | share of flights on time | 2033 first quarter | snapshot
@fact rr = 7400000000000 | revenue | R | dong in all | 2033 first quarter | cumulative
@fact gd = 56000000000000 | revenue | A | dong in all | 2033 | plan | projected
@fact st = 6450 | jobs | A | staff | 2033-03-31 | snapshot
@fact dv = 600 | price | A | dong of dividend a share | 2032 | plan | pledged
@fact sh = 23400 | price | A | dong a share | 2033-04-28 | snapshot
@fact sc = 4.1 | rate | A | fall of the share price | 2033-04-28 | snapshot
@fact cp = 180000000 | damages | Z | dollars asked from the engine maker | - | plan | pledged
@fact gs = 14.6 | other | G | share of the fleet | 2033-03-31 | snapshot
@fact ld = 2.7 | other | A | points less of seats filled | 2033 first quarter | snapshot
@fact nm = 3.04 | other | A | profit as a share of revenue | 2033 first quarter | snapshot
@fact dy = 2.6 | rate | A | dividend as a share of the price | 2033-04-28 | snapshot
@rel share gs = gr / fl
@rel share nm = np / ra
@rel diff ld = lo - lf
@rel share dy = dv / sh
@rel sum ra = rp + rf
@rel change rg = ro -> ra
@rel sum pa = pd + pi
@trap ra ro :: last year's quarter
@trap ra rp :: cargo is in the first
@trap ra gd :: the quarter and the year
@trap gr gj :: now and in summer
@trap ot rt :: each its own punctuality
@trap lf ot :: seats filled and flights on time

@doc a-exchange | company filing | 2033-04-28
LOTUS PACIFIC AIRWAYS JSC
Explanation of business results, Q1/2033 (consolidated)

To: State Securities Commission; Ho Chi Minh City Stock Exchange

Net revenue for the period reached VND {13,500 billion|ra|t=for the period}, of which passenger transport contributed VND {11,200 billion|rp|^} and cargo VND {2,300 billion|rf|^}. Compared with VND {12,000 billion|ro|t=in the same period of 2032} in the same period of 2032, revenue increased by {12.5%|rg}.

Profit after tax was VND {410 billion|np|t=for the period}, against VND {655 billion|no|t=in the same period of 2032}. The decrease of more than {10%|-} requires explanation under Circular 96, as follows:

(i) {14|gr|t=as of 31 March} of {96|fl|^} aircraft were out of operation as of 31 March owing to the engine recall;
(ii) wet-lease costs rose accordingly;
(iii) the seat load factor was {84.2%|lf|t=for the period} (Q1/2032: {86.9%|lo|t=Q1/2032}).

The Company carried {5.6 million|pa} passengers. The Board maintains the annual revenue plan of VND {56,000 billion|gd|by=The Board} and the proposed cash dividend of VND {600|dv} per share.

Number of employees at period end: {6,450|st|t=at period end}.

General Director
(signed) Trịnh Quốc Bảo

@doc b-business | business daily | 2033-04-29
Idle jets take a bite out of Lotus Pacific

Full terminals, empty stands. That was the first quarter at Lotus Pacific, whose sales grew by {one-eighth|rg|v=12.5} and whose earnings shrank by more than {a third|>nd}.

The carrier made {VND410bn|np|v=410000000000} after tax, down {37.4%|nd}, because about {one of every seven|~gs|v=14.3} of its planes is waiting for a pair of engines. Chief executive Trịnh Quốc Bảo told analysts the queue would get longer first: he expects {20|gj|t=by the end of July|by=he} to be parked by the end of July.

Domestic travellers numbered {3.9m|pd}, and those going abroad {2.1m|!pi}.

Bảo said the company was claiming {$180m|cp|by=Bảo} from Meridian-Hale, the manufacturer, which has offered spare parts and sympathy.

Punctuality slipped to {78.6%|ot}, on regulator's figures, while Cánh Én, the low-cost rival with not much more than half the revenue at {VND7.4trn|rr|v=7400000000000}, managed {83.1%|rt}.

The stock closed {4.1%|sc|t=Thursday} lower on Thursday, at {23,400|sh|^} dong.

Reporting by Lê Ngọc Diệu-Hoffmann. Editing by M. Tran. 2 min read

@doc c-wire | wire agency | 2033-04-28
Vietnam's Lotus Pacific Q1 profit falls on engine groundings

HANOI, April 28 (TPA) - Vietnam's second-largest airline, Lotus Pacific, reported on Thursday a first-quarter net profit of {410 billion dong|np} ($15.4 million), compared with {580 billion dong|!no|t=a year earlier} a year earlier.

Revenue edged up to {13.5 trillion dong|ra} from {12 trillion|ro|t=a year earlier}.

Cargo accounted for {2.3 trillion dong|rf}.

Load factor, a measure of how full planes are, came in at {84.2%|lf}, down {2.7|ld} percentage points.

Lotus kept its full-year sales target of {56 trillion dong|gd}. It now has {18|!gr|t=now} jets on the ground.

@doc d-blog | aviation blog | 2033-05-02
SEAT 34K — Lotus by the numbers, and one I don't believe

OK so the Q1 deck is out (47 slides, 9 stock photos of smiling crew).

The money first. Tickets and bags: {11.2 trillion|rp}. Stuff in boxes: {2.3|rf|x=1000000000000}. So they took in {thirteen and a half trillion|ra|v=13500000000000}, and what stuck to the sides after everyone was paid was {410 billion|np}. {Three per cent|nm|round}. I've had better margins selling banh mi.

{5.6 million|pa} bums on seats, and the seats were {five-sixths|~lf} full, give or take.

Now the one I don't believe. Slide 22 says {74.1%|!ot} of departures left within 15 minutes. Sure, if you count pushing back and then sitting by the fence at Nội Bài.

Of the {96|fl} tails, {fourteen|gr} are asleep. You can see them on approach to runway 25R, lined up like tuk-tuks. By midsummer it's {twenty|gj|t=By midsummer}. The boss wants {a hundred and eighty million|cp} (US) for his trouble.

Dividend's still on, {600|dv} a share. With the price where it is, call it {2.6%|dy}. Don't spend it all at once.

Comments (38) | Next week: why is airport pho 165,000 dong?

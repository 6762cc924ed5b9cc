@story n3-tausi-halfyear
@topic Half-year results of the Kenyan telephone company Tausi Telecom
@subject T = Tausi Telecom | Tausi | the operator | the telco | the company
@subject W = Tausi Wallet | the wallet | mobile money
@subject Z = Tausi Zambia | the Zambian unit | the Zambian venture | Zambia
@subject E = Wanjiku Otieno-Baraka | Otieno-Baraka | the chief executive | the CEO
@subject P = Pamoja Mobile | Pamoja | the market leader
@subject R = National Communications Regulator | the regulator | the NCR
@fact rv = 48300000000 | revenue | T | revenue in shillings | half year to September 2031 | snapshot
@fact rvp = 44100000000 | revenue | T | revenue in shillings | half year to September 2030 | snapshot
@fact rvc = 9.52 | rate | T | growth of revenue over a year in percent | half year to September 2031 | snapshot
@fact q1 = 23500000000 | revenue | T | revenue in shillings | April to June 2031 | snapshot
@fact q2 = 24800000000 | revenue | T | revenue in shillings | July to September 2031 | snapshot
@fact wm = 17900000000 | revenue | W | revenue in shillings | half year to September 2031 | snapshot
@fact wmp = 14600000000 | revenue | W | revenue in shillings | half year to September 2030 | snapshot
@fact vo = 12200000000 | revenue | T | revenue from calls in shillings | half year to September 2031 | snapshot
@fact vop = 13700000000 | revenue | T | revenue from calls in shillings | half year to September 2030 | snapshot
@fact da = 11900000000 | revenue | T | revenue from data in shillings | half year to September 2031 | snapshot
@fact ot = 6300000000 | revenue | T | revenue from messages and the rest in shillings | half year to September 2031 | snapshot
@fact pr = 6100000000 | profit | T | net profit in shillings | half year to September 2031 | snapshot
@fact prp = 7400000000 | profit | T | net profit in shillings | half year to September 2030 | snapshot
@fact prc = 17.57 | rate | T | fall of net profit over a year in percent | half year to September 2031 | snapshot
@fact p1 = 3500000000 | profit | T | net profit in shillings | April to June 2031 | snapshot
@fact p2 = 2600000000 | profit | T | net profit in shillings | July to September 2031 | snapshot
@fact zl = 2100000000 | profit | Z | operating loss in shillings | half year to September 2031 | snapshot
@fact fx = 1700000000 | profit | T | loss on exchange rates in shillings | half year to September 2031 | snapshot
@fact su = 21600000 | other | T | subscribers | 2031-09-30 | snapshot
@fact sup = 20200000 | other | T | subscribers | 2030-09-30 | snapshot
@fact wu = 14300000 | other | W | active users | 2031-09-30 | snapshot
@fact ms = 34.1 | other | T | share of the country's phone lines in percent | 2031-06-30 | snapshot
@fact mp = 58.7 | other | P | share of the country's phone lines in percent | 2031-06-30 | snapshot
@fact dv = 0.55 | price | T | interim dividend per share in shillings | half year to September 2031 | snapshot
@fact dvp = 0.7 | price | T | interim dividend per share in shillings | half year to September 2030 | snapshot
@fact gl = 11500000000 | profit | T | low end of the forecast for net profit in shillings | full year to March 2032, from 2031-11-05 | plan | projected
@fact gh = 12500000000 | profit | T | high end of the forecast for net profit in shillings | full year to March 2032, from 2031-11-05 | plan | projected
@fact go = 13500000000 | profit | T | forecast for net profit in shillings | full year to March 2032, before 2031-11-05 | plan | projected
@fact cx = 5000000000 | budget | T | shillings to be spent on the network | next year | plan | pledged
@fact si = 400 | other | T | new masts | next year | plan | pledged
@fact jo = 300 | jobs | T | jobs to go | - | plan | denied
@fact fi = 250000000 | damages | T | fine in shillings | 2031-08 | constant
@fact px = 14.85 | price | T | share price in shillings | 2031-11-05 close | snapshot
@fact pxc = 8.3 | rate | T | fall of the share price in percent | 2031-11-05 | snapshot
@fact wmc = 22.6 | rate | W | growth of revenue over a year in percent | half year to September 2031 | snapshot
@fact dpr = 1300000000 | other | T | fall of net profit over a year in shillings | half year to September 2031 | snapshot
@fact wsh = 37.06 | other | W | share of the company's revenue in percent | half year to September 2031 | snapshot
@rel change wmc = wmp -> wm
@rel diff dpr = prp - pr
@rel share wsh = wm / rv
@fact pm = 15.2 | price | T | share price in shillings | 2031-11-05 morning | snapshot
@fact pmc = 6 | rate | T | fall of the share price in percent | 2031-11-05 morning | snapshot
@rel sum rv = q1 + q2
@rel sum rv = wm + vo + da + ot
@rel sum pr = p1 + p2
@rel change rvc = rvp -> rv
@trap pr prp :: this half year and the last one
@trap pr p2 :: half a year and a quarter
@trap pr gl :: what was earned and what is forecast for the whole year
@trap go gl :: the forecast was cut
@trap ms mp :: two operators
@trap su wu :: subscribers and wallet users
@trap zl fx :: the unit's loss and the loss on currencies
@trap dv dvp :: dividends of two years
@trap px pm :: the price at the first trades and at the close
@trap vo da :: two kinds of revenue

@doc a-blog | live blog | 2031-11-05
LIVE: Tausi Telecom half-year results – as they come

Follow the 2031 earnings season with Kipsang Auma and the Markets desk | 1.4k watching

09:02 The numbers are out. Revenue for the six months to end-September: Sh{48.3bn|rv|t=the six months to end-September|v=48300000000}. A year ago it was {44.1|rvp|x=1000000000|t=A year ago}.

09:04 And the one everybody is waiting for. Net profit Sh{6.1bn|pr|t=the six months to end-September|v=6100000000}. That's DOWN {18pc|prc|round|t=the six months to end-September}. The Zambian unit lost Sh{2.1bn|zl|v=2100000000} before interest. Ouch.

09:11 Interim dividend {55 cents|dv|v=0.55}. Shareholders got {70|dvp|v=0.7|t=last time} last time.

09:26 The wallet is now the biggest line by a mile: Sh{17.9bn|wm|v=17900000000}, ahead of calls ({12.2bn|vo|v=12200000000}) and data ({11.9bn|da|v=11900000000}).

09:40 CEO Wanjiku Otieno-Baraka on stage. "We had a difficult second quarter." She isn't joking: Sh{2.6bn|p2|t=second quarter|v=2600000000} of profit in it, against {3.5bn|p1|t=in the first|v=3500000000} in the first.

09:58 Asked by a colleague about the {300|jo|by=a colleague} layoffs that are all over X: "There is no such number. I read it where you read it."

10:15 First trades: minus {6pc|pmc} to {15.20|pm}. Coffee is finished. Back at the close.

@doc b-daily | Nairobi business daily | 2031-11-06
Tausi cuts dividend and outlook as Zambia bleeds

By Hellen Chepkirui Mbatia
hmbatia@example.co.ke

Shareholders of Tausi Telecom will receive an interim dividend of {Sh0.55|dv|v=0.55} a share, down from {Sh0.70|dvp|v=0.7}, after the telco's half-year net profit dropped {17.6 per cent|prc|t=half-year} on foreign-exchange losses of Sh{1.7 billion|fx|^|v=1700000000} and start-up costs abroad.

The operator yesterday lowered its forecast for the full year. It now expects to earn between Sh{11.5 billion|gl|t=the full year|v=11500000000} and Sh{12.5 billion|gh|^|v=12500000000}; until Tuesday it had guided to {13.5 billion|go|t=until Tuesday|v=13500000000}.

Revenue went up {9.5 per cent|rvc} to Sh{48.3 billion|rv|v=48300000000}, of which {24.8 billion|q2|t=July to September|v=24800000000} in July to September. Income from calls fell to Sh{13.2 billion|!vo|v=13200000000}, from {13.7 billion|vop|t=a year earlier|v=13700000000} a year earlier, while data brought in {11.9 billion|da|v=11900000000} and everything else {6.3 billion|ot|v=6300000000}.

The customer base expanded to {26.1 million|!su|t=September} in September, from {20.2 million|sup|t=twelve months earlier} twelve months earlier.

"We will not retreat," said chief executive Wanjiku Otieno-Baraka, who promised to put Sh{5 billion|cx|t=next year|by=chief executive Wanjiku Otieno-Baraka|v=5000000000} into {400|si|^} new masts next year.

In August the regulator fined the company Sh{250 million|fi|t=In August|by=the regulator|v=250000000} for dropped calls. It has appealed in the Milimani court (Petition E318 of 2031).

The counter closed at {Sh14.85|px|v=14.85}.

@doc c-wire | pan-African wire | 2031-11-05
Kenya's Tausi posts lower first-half profit, shares slide

NAIROBI, Nov 5 (Baobab Business News) - Kenyan mobile operator Tausi Telecom reported a net profit of {6.1 billion|pr|t=for the half-year ended Sept. 30} shillings for the half-year ended Sept. 30, compared with {7.4 billion|prp|t=a year ago} a year ago, it said on Wednesday.

Its Zambian venture, launched 14 months ago, made an operating loss of {1.2 billion|!zl|t=for the half-year ended Sept. 30} shillings. A weaker kwacha cost the group another {1.7 billion|fx|^}.

Service revenue reached {48.3 billion|rv|t=for the half-year ended Sept. 30}, led by mobile money, up almost {23%|~wmc} from {14.6 billion|wmp|t=a year ago} to {17.9 billion|wm}. There were {14.3 million|wu|t=at the end of the period} active wallet users and {21.6 million|su|^} subscribers at the end of the period.

The company denied a report on the website TechMtaa that it would lay off {300|jo} staff.

Tausi holds {34.1%|ms|t=as of June|by=the NCR} of SIM cards as of June, the NCR says, second to Pamoja Mobile with {58.7%|mp|^}.

Shares in Tausi fell {8.3%|pxc} in Nairobi, the most since March.

(1 euro = 151.20 Kenyan shillings)

@doc d-radio | radio script, translated from Swahili | 2031-11-06
MLIMA FM -- PESA ASUBUHI -- 6.45 a.m.

[JINGLE]

Listeners, habari ya asubuhi. If you own Tausi shares, sit down before you drink your tea.

The phone company with the bird earned {7.4 billion|!pr|t=in six months} shillings in six months. It sounds like plenty, yet it is less than in the same months a year ago. The dividend shrinks along with it, to {fifty-five cents|dv|v=0.55}. The money goes south: in Zambia every day is a loss, more than {two billion|>zl|t=in half a year} in half a year.

Now, who uses the bird? The regulator counted lines in June and gave Tausi {a little over a third|ms|t=in June|by=The regulator|v=34.1}. Mobile money is used by {fourteen million three hundred thousand|wu|v=14300000} of us, and it is from there, from our small-small fees, that {17.9 billion|wm} shillings come.

Madam Otieno-Baraka says she'll build {four hundred|si|by=Madam Otieno-Baraka} masts next year. My cousin in Marsabit has been promised one since {two|-} elections ago.

We have Mama Akinyi on line three...

@doc e-oped | newspaper column | 2031-11-09
THE PATIENT INVESTOR
Don't hang up on Tausi yet

Everyone knows somebody who sold on Wednesday at {14.85|px|t=on Wednesday}. I bought.

Look past the headline of a profit that fell by {Sh1.3 billion|dpr|v=1300000000} to Sh{6.1 billion|pr|v=6100000000}. Take out {1.7 billion|fx|v=1700000000} of exchange losses, which nobody can run a shop by, and there would have been growth.

Quarter by quarter, sales still rise: Sh{23.5 billion|q1|t=between April and June|v=23500000000} between April and June, Sh{24.8 billion|q2|t=in the three months after|v=24800000000} in the three months after. {Seventeen point nine billion|wm|v=17900000000} out of the half-year's {48.3 billion|rv|v=48300000000} now comes from people sending each other school fees. That is {37 per cent|wsh}.

Of course, the guidance was lowered, to {12 billion|-} shillings in the middle of the range, and if the kwacha were to lose {another tenth|-}, the board may have to lower it again. Of course, Pamoja with its {34.1 per cent|!mp|t=in June} of the market in June remains a bully.

But {Sh5 billion|cx|v=5000000000} of capital spending on {400|si} sites is no sign of panic. Neither is a payout of {55 cents|dv|v=0.55}.

The writer holds 12,000 Tausi shares.

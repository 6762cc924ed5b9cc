@story h5-nz-telethon
@topic A New Zealand charity telethon for children's hospices: pledges, money received, costs
@subject T = Aroha Night | the telethon | the show | the appeal
@subject H = Manaaki Children's Hospices | Manaaki | the hospices | the charity
@subject L = Lotteries board | the board
@subject K = Kahu Dairy Cooperative | Kahu Dairy | the dairy co-operative
@subject W = Charity Watch Aotearoa | Charity Watch | the watchdog
@subject P = Wiremu Tautahi | Tautahi | the presenter
@fact p0 = 8400000 | fundraising | T | dollars pledged | 2030-08-24 23:00 | snapshot
@fact p1 = 11260000 | fundraising | T | dollars pledged | 2030-08-25 close | cumulative
@fact r = 9730000 | fundraising | T | dollars received | 2030-11-30 | cumulative
@fact gap = 1530000 | fundraising | T | dollars pledged and not received | 2030-11-30 | snapshot
@fact tgt = 10000000 | fundraising | T | dollars aimed for | 2030-08 | plan | threshold
@fact p8 = 7950000 | fundraising | T | dollars pledged | 2028 | cumulative
@fact k = 1500000 | fundraising | K | dollars pledged | 2030-08-25 | constant | pledged
@fact kr = 500000 | fundraising | K | dollars received | 2030-11-30 | cumulative
@fact lb = 1000000 | fundraising | L | dollars given | 2030-08-25 | constant
@fact don = 143000 | other | T | donors | 2030-08-25 close | cumulative
@fact avg = 35 | fundraising | T | dollars of the donation in the middle | 2030-08-25 | constant
@fact cost = 2180000 | spending | T | dollars that it cost | 2030 | constant
@fact net = 7550000 | fundraising | H | dollars left after costs | 2030-11-30 | snapshot
@fact pct = 22.4 | rate | W | share of receipts spent on costs, in percent | 2030-11-30 | snapshot
@fact hrs = 24 | duration | T | hours on air | 2030-08-24 | constant
@fact call = 310 | other | T | volunteers at the telephones | 2030-08-24 | snapshot
@fact bed = 12 | other | H | beds in the new house | 2032 | plan | pledged
@fact hc = 15800000 | budget | H | cost of the new house in dollars | 2032 | plan
@fact fam = 640 | other | H | families helped in a year | 2029 | constant
@fact run = 214 | distance | P | kilometres cycled in the studio | 2030-08-25 | cumulative
@fact view = 1720000 | other | T | viewers who saw some of it | 2030-08-25 | cumulative
@rel diff gap = p1 - r
@rel diff net = r - cost
@rel share pct = cost / r
@fact c8 = 1400000 | spending | T | dollars that it cost | 2028 | constant
@fact guide = 25 | rate | W | share of receipts spent on costs, in percent, at most | - | constant | threshold
@fact hyp = 19.4 | rate | W | share of receipts spent on costs if all had paid, in percent | 2030 | constant | hypothetical
@fact op = 8 | rate | T | share of text gifts kept by the operator, in percent | 2030 | constant
@fact hon = 97 | rate | T | share of donors who paid as promised, in percent | 2030-12 | snapshot | projected
@fact more = 41.6 | rate | T | rise in dollars pledged, in percent | 2028 to 2030 | constant
@rel change more = p8 -> p1
@rel share hyp = cost / p1
@trap p1 r :: pledged against received
@trap p0 p1 :: halfway against the close
@trap r net :: gross against net
@trap k kr :: promised against paid
@trap tgt hc :: aim of the night against the cost of the house

@doc a-live | broadcaster's website | 2030-08-25
AROHA NIGHT 2030: New Zealand gives {$11.26m|p1}!

Ka pai, Aotearoa. When the big board stopped turning on Sunday evening it read {$11,260,000|p1|t=on Sunday evening}, well past our {$10 million|tgt} goal and miles ahead of 2028's {$7.95m|p8|t=2028's}.

Over {24|hrs} hours, {143,000|don} of you rang, texted and tapped. Half gave {$35|<avg} or less. At 11pm on Saturday, with the band asleep, we'd been at {$8.4m|p0|t=At 11pm on Saturday}.

The largest gift was {$1.5m|k} from Kahu Dairy Cooperative; the Lotteries board came in with {a million|lb}. {Three hundred and ten|call} volunteers staffed the phones in Hamilton and Dunedin. Presenter Wiremu Tautahi pedalled {214|run} km without leaving the studio.

Every cent helps Manaaki Children's Hospices build a new {12|bed}-bed house in Porirua.

Still want to give? Text KIND to 5550. Standard rates apply. Under 16? Ask first.

@doc b-wire | wire agency | 2030-08-26
New Zealand telethon raises {NZ$11 million|p1|round=1000000} for hospices

WELLINGTON - A {24|hrs}-hour television appeal in New Zealand has drawn pledges of {NZ$11.3 million|p1|by=its organisers} for terminally ill children, its organisers said, more than {two-fifths|>more} above the amount promised at the previous one two years ago, {NZ$7.95 million|p8|^}.

About {143,000|~don} people gave. An estimated {1.72 million|view} of the country's five million inhabitants saw at least part of the show.

Manaaki, which looks after some {640|~fam} families a year, intends to spend {NZ$15.8 million|hc} on a new house by 2032. The government has said it will cover whatever is lacking.

@doc c-paper | Wellington daily | 2030-12-05
Telethon {$1.53m|gap} short as pledges fail to arrive

Hine Lindqvist-Parata

More than three months after the country danced on its sofas, {$9.73 million|r|t=by the end of November} of Aroha Night's money had reached the bank by the end of November. The sum on the famous board was {$11.62 million|!p1}.

The hole is nearly twice what such nights usually leave, and two-thirds of it has one name. Kahu Dairy, whose chief executive got a standing ovation for {$1.5m|k}, has so far paid {$500,000|kr|t=so far}. A spokeswoman said that the rest was "phased".

From what came in, {$2.18m|cost} must be taken for studio hire, satellites, security and a fireworks display that nobody owns up to ordering. Manaaki is left with {$7.55m|net}.

Its Porirua house, with {20|!bed} beds, is budgeted at {$15.8m|hc}. "We'll open what we can pay for," manager Tevita Ashworth said.

The previous appeal cost less ({$1.4m|c8|t=in 2028} in 2028).

Stuff you may like: 5 ways with kūmara • Broken Bay bus timetable changes 9 Dec

@doc d-watch | watchdog's newsletter | 2030-12-12
Note 44: What does a night of kindness cost?

We are asked every year and every year we answer with one fraction. For Aroha Night 2030 it is {22.4|pct} cents in the dollar ({$2.18m|cost} on {$9.73m|r}). Our guideline is {25|guide} cents. So: acceptable, just.

Had all pledges been honoured, it would have been {19|hyp|round}. That is why we counsel charities never to publish pledges as if they were income. The {$11.26m|p1} on the board included {$1.5m|k} from one company that has handed over a third, and a text campaign whose operator keeps {8|op} per cent.

The million from the Lotteries board (public money, mark) was the first to arrive.

What is beyond reproach is the small donor. Of {143,000|don} people, our sample suggests that {97|hon} per cent paid what they promised. Middle gift: {$35|avg}.

One correction: in Note 43 we wrote that Manaaki helps {460|!fam} families. We're told that this is right.

@story brandywine-settlement
@topic Brandywine Federal pays to settle add-on product charges, Delaware, 2014
@subject B = Brandywine Federal Bank | Brandywine Federal | Brandywine | the bank | the card issuer
@subject C = Consumer Financial Protection Bureau | CFPB | the bureau
@subject O = Office of the Comptroller of the Currency | OCC | the comptroller
@subject T = Tilden & Marsh | Tilden | the call centre contractor | the call center
@subject X = card customers | cardholders | customers
@fact tot = 246000000 | damages | B | dollars paid in all to settle | 2014-09-16 | constant | pledged
@fact ref = 198000000 | damages | X | dollars refunded | 2014-09-16 | plan | pledged
@fact pC = 30000000 | damages | C | dollars of penalty | 2014-09-16 | constant
@fact pO = 18000000 | damages | O | dollars of penalty | 2014-09-16 | constant
@fact pen = 48000000 | damages | B | dollars of penalties to the regulators | 2014-09-16 | constant
@fact n1 = 1900000 | other | X | customers to be repaid | 2014-09-16 | plan
@fact av = 104 | other | X | dollars refunded a customer on average | 2014-09-16 | plan
@fact sold = 2600000 | other | X | customers enrolled in the product | 2008 to 2012 | cumulative
@fact never = 610000 | other | X | customers who never had the service they paid for | 2008 to 2012 | cumulative
@fact fee = 8.99 | price | B | dollars a month charged for the product | 2008 to 2012 | constant
@fact prof = 412000000 | profit | B | dollars of net income | second quarter 2014 | cumulative
@fact prov = 225000000 | other | B | dollars set aside for the matter | June 2014 | snapshot
@fact extra = 21000000 | other | B | dollars of further charge | third quarter 2014 | plan | projected
@fact cards = 7300000 | other | B | card accounts open | June 2014 | snapshot
@fact calls = 1400 | other | T | recorded calls reviewed | 2013 | cumulative
@fact bad = 38 | other | T | percent of reviewed calls with a misleading statement | 2013 | snapshot
@fact agents = 850 | jobs | T | telephone agents | 2011 | snapshot
@fact sh = 41.27 | price | B | dollars a share at the close | 2014-09-16 | snapshot
@fact days = 90 | duration | B | days to send the refunds | - | constant | pledged
@rel sum tot = ref + pen
@rel sum pen = pC + pO
@rel diff extra = tot - prov
@trap pC pO :: two regulators
@trap tot ref :: whole bill and refunds
@trap n1 sold :: repaid and enrolled
@trap n1 never :: repaid and never served
@trap prov extra :: already set aside and yet to come

@doc a-wire | wire agency | 2014-09-16
Brandywine Federal to pay {$246 mln|tot} over credit card add-ons

WILMINGTON, Del. (Atlantic Wire) - Brandywine Federal Bank will hand back {$198 million|ref} to {1.9 million|n1} cardholders and pay {$48 million|pen} in civil penalties to end a federal inquiry into identity-protection plans that many buyers did not ask for, regulators said Tuesday.

The Consumer Financial Protection Bureau takes {$30 million|pC} of the penalties and the Office of the Comptroller of the Currency {$18 million|pO}.

Between 2008 and 2012 the card issuer enrolled {2.6 million|sold|t=Between 2008 and 2012} people at {$8.99|fee} a month, the bureau said. Some {610,000|~never|by=the bureau} of them paid and got no monitoring at all, because forms were never completed.

The bank neither admitted nor denied wrongdoing. It had {$225 million|prov|t=in June} put by in June and expects a third-quarter charge of {$21 million|extra|t=third-quarter|by=The bank} for the rest.

Net income was {$412 million|prof|t=in the second quarter} in the second quarter. Shares closed {12|-} cents lower at {$41.27|sh}.

@doc b-paper | Wilmington newspaper | 2014-09-17
Got a card from Brandywine? A check may be in the mail
Average refund: {$104|av}. No claim form needed

By Dolores Wieczorek, staff writer
dwieczorek@firststatecourier.example | 302-555-0148 | @dwiec

If a friendly voice once sold you "ShieldTrack" over the phone, you may be one of {2.6 million|!n1} people about to get money back from Brandywine Federal.

Checks, averaging {$104|av}, will go out within {90|days} days. Those who still hold one of the bank's {7.3 million|cards} accounts will see a credit instead.

Regulators in Washington say that callers at a Tilden & Marsh center in Dover, where {850|agents|t=at the peak} agents sat in shifts at the peak, told people the product was free, then billed {$8.99|fee} every month. Of {1,400|calls|by=Regulators in Washington} recordings that examiners listened to, {38 percent|bad|^} had a false statement.

The bank is also fined. It owes {$18 million|!pC} to the consumer bureau and {$30 million|!pO} to the comptroller.

"I had it for three years. That's over {300|-} dollars," said Marcus Obi-Whitfield of Newark. "{A hundred and four|av} won't cover it."

Related: Pike Creek man, 34, charged in 6 break-ins | DART fares to rise 25 cents

@doc c-blog | consumer finance blog | 2014-09-17
The ShieldTrack settlement in five numbers

{$246 million|tot}. What it costs Brandywine, everything included. (You will read {$198 million|ref} elsewhere: that is only what customers get.)

{1.9 million|n1}. How many of us it goes to. Simple division makes that a hundred bucks and change per head; the order itself says {$104|av|by=the order itself}.

{610,000|never}. The worst one. These folks paid for credit monitoring which was never switched on.

{83 percent|!bad}. The portion of sampled sales calls in which the agent at the call center said something untrue, per the consent order.

{$412 million|prof}. What the card issuer earned from April through June. So the whole affair, penalties of {$48 million|pen} and all, amounts to under two months' work.

You need do nothing. Anybody who says otherwise, and wants your number, is a scammer. The bank has {90|days} days.

Posted 9/17/14 in Cards | 63 comments | Filed under: fees, phone sales, CFPB docket 2014-0117

@doc d-release | company statement | 2014-09-16
Statement of Brandywine Federal Bank

WILMINGTON, September 16, 2014. Brandywine has today resolved matters relating to a third-party product that we ceased to sell in 2012. We apologize to those affected.

- Restitution: {$198 million|ref|t=today}, much of which has been paid or credited since March.
- Civil money penalties: {$30 million|pC} (CFPB) and {$18 million|pO} (OCC).
- Accounting: as {$225 million|prov|t=at June 30} was accrued at June 30, the company will record {$21 million|extra|t=in the third quarter} in the third quarter.

The agreement with Tilden & Marsh ended two years ago. None of our own {4,900|-} employees took part in the sales calls.

Customers can call 800-555-0199, 8 a.m. to 8 p.m.

@story savanna-takeover
@topic Bidding war for the Nigerian noodle and flour maker Savanna Mills
@subject S = Savanna Mills | Savanna | the target | the noodle maker | the miller
@subject O = Oduwa Foods | Oduwa | the first suitor
@subject H = Harmattan Capital | Harmattan | the private equity firm | the Lagos fund
@subject F = Bassey family | the Basseys | founding family | the founders
@subject C = Competition Commission | FCC | the commission | the regulator
@fact o1 = 38.5 | price | O | naira offered per share | 2031-03-03 | snapshot
@fact o1v = 308000000000 | price | O | naira offered for all the shares | 2031-03-03 | snapshot
@fact h1 = 42 | price | H | naira offered per share | 2031-03-19 | snapshot
@fact h1v = 336000000000 | price | H | naira offered for all the shares | 2031-03-19 | snapshot
@fact o2 = 46.25 | price | O | naira offered per share | 2031-04-02 | snapshot
@fact o2v = 370000000000 | price | O | naira offered for all the shares | 2031-04-02 | snapshot
@fact sh = 8000000000 | other | S | shares in issue | - | constant
@fact pre = 29.1 | price | S | naira at which the share closed | 2031-02-28 | snapshot
@fact post = 37.8 | price | S | naira at which the share closed | 2031-03-03 | snapshot
@fact last = 45.9 | price | S | naira at which the share closed | 2031-04-02 | snapshot
@fact prem = 32.3 | rate | O | premium over the last undisturbed price in percent | 2031-03-03 | snapshot
@fact prem2 = 58.9 | rate | O | premium over the last undisturbed price in percent | 2031-04-02 | snapshot
@fact fam = 34 | other | F | percent of the shares held | - | snapshot
@fact need = 75 | other | O | percent of the shares needed for the bid to succeed | - | constant | threshold
@fact rev = 512000000000 | revenue | S | naira of sales in the year | 2030 | constant
@fact prof = 27400000000 | profit | S | naira of profit after tax in the year | 2030 | constant
@fact profl = 61000000000 | profit | S | naira of profit after tax in the year | 2029 | constant
@fact debt = 94000000000 | other | S | naira of net debt | 2030-12-31 | snapshot
@fact mills15 = 15 | other | O | mills run by both makers | - | snapshot
@fact famv = 125800000000 | price | F | naira for the shares held | 2031-04-02 | plan
@fact lab = 38000000000 | spending | S | naira spent on labour in the year | 2030 | constant
@fact mills = 9 | other | S | mills run | - | constant
@fact omills = 6 | other | O | mills run | - | constant
@fact ms = 27 | other | S | percent of the instant noodle market | 2030 | snapshot
@fact mo = 31 | other | O | percent of the instant noodle market | 2030 | snapshot
@fact mt = 58 | other | O | percent of the instant noodle market that both would hold | 2030 | snapshot | hypothetical
@fact jobs = 14200 | jobs | S | people employed | - | snapshot
@fact cut = 1900 | jobs | O | jobs to go after a merger | - | plan | projected
@fact fee = 5000000000 | price | S | naira to be paid if the deal is broken off | - | plan | threshold
@rel product o1v = o1 * sh
@rel product h1v = h1 * sh
@rel product o2v = o2 * sh
@rel sum mills15 = mills + omills
@rel product o1v = sh * o1
@fact prem3 = 10.1 | rate | O | premium over the rival bid in percent | 2031-04-02 | snapshot
@fact add = 62000000000 | price | O | naira by which the offer for all the shares was raised | 2031-04-02 | snapshot
@rel diff add = o2v - o1v
@rel change prem3 = h1 -> o2
@rel change prem = pre -> o1
@rel change prem2 = pre -> o2
@rel sum mt = ms + mo
@trap o1 o2 :: the first and the raised bid of one bidder
@trap o2v h1v :: rival bids
@trap o2 last :: price offered and price traded
@trap prof profl :: profits of two years
@trap ms mo :: market shares of the two makers

@doc a-wire | wire agency | 2031-03-03
Nigeria's Oduwa Foods offers {308 bln naira|o1v} for noodle maker Savanna

LAGOS, March 3 (Newswire) - Oduwa Foods said on Monday it had offered {38.50 naira|o1|t=Monday|by=Oduwa Foods said} a share in cash for Savanna Mills, valuing the flour and noodle producer at {308 billion naira|o1v|^}.

The price is {32.3%|prem|s=price} above Friday's close of {29.10 naira|pre|t=Friday's close}. Savanna stock leapt to {37.80|post|t=at the bell} at the bell, an all-time high.

Oduwa wants at least {75%|need|by=Oduwa wants} of the {8 billion|sh} shares. The Bassey family, founders of the company, hold {34%|fam}.

Together, the two would sell {58%|mt|m=hypothetical} of the instant noodles eaten in Africa's most populous country: {31 percent|mo} are Oduwa's already and {27|ms} would come with its target.

Savanna's earnings more than halved last year to {27.4 billion naira|prof|t=last year} from {61 billion|profl|t=a year earlier} a year earlier as wheat costs rose.

(Reporting by Chidinma Okereke-Vance; Editing by R. Solheim)

@doc b-guardian | broadsheet | 2031-03-20
Lagos fund trumps Oduwa in tussle for Savanna

Adaeze Umeh-Collins, Business Editor

The contest for Savanna Mills took a fresh turn yesterday with the entry of Harmattan Capital, which put {N42|h1|t=yesterday|by=Harmattan Capital} on the table for each share, or {N336 billion|h1v|^} for the entire company. Oduwa's proposal of {N38.50|o1|t=two weeks ago}, made two weeks ago, now looks stale.

Harmattan has no mill of its own. That, its managing partner Tunde Eze-Phillips argued, is the point: "Nobody loses a job because of us." Oduwa runs {six|omills} mills to Savanna's {nine|mills}, and unions fear that overlapping sites at Apapa and Kano would close. A consultant's paper seen by this newspaper speaks of {1,900|cut|by=A consultant's paper|m=projected} positions, out of the {14,200|jobs} people on the miller's books.

Whoever wins will inherit net debt of {N94 billion|debt|t=at the end of December} at the end of December and a turnover of {N512 billion|rev|t=last year} last year.

The family, with {34 per cent|fam}, has kept its counsel. Without it no bidder gets to the {three-quarters|need|v=75} that the Takeover Code requires for a squeeze-out.

Pages 2, 5: Naira closes at N1,412/$ | Fuel queues return to Ikeja

@doc c-oduwa | stock exchange filing | 2031-04-02
INCREASED AND FINAL CASH OFFER
by Oduwa Foods Plc for the entire issued share capital of Savanna Mills Plc

1. Oduwa announces an increased offer of {NGN 46.25|o2|t=increased offer|v=46.25} per Savanna share, which values Savanna at {NGN 370 billion|o2v|^|v=370000000000} on the basis of {8,000,000,000|sh} shares.

2. The increased offer represents a premium of {58.9 per cent|prem2|t=28 February 2031} to the closing price of {NGN 29.10|pre|t=28 February 2031|v=29.1} on 28 February 2031, the last business day before the offer period, and of {10.1 per cent|prem3} to the competing proposal by Harmattan Capital of {NGN 42.00|h1|v=42}.

3. The Bassey family has irrevocably undertaken to accept in respect of its {34 per cent|fam}.

4. A break fee of {NGN 5 billion|fee|v=5000000000|m=threshold} is payable by Savanna should its board withdraw its recommendation.

5. The offer is conditional on acceptances of not less than {75 per cent|need|m=threshold} and on clearance by the Competition Commission.

This announcement is not for release in the United States. RC 118240.

@doc d-market | market report | 2031-04-03
Savanna at {N45.90|last}: what the market is saying

Good morning. Savanna Mills ended Wednesday at {N45.90|last|t=Wednesday}, {35 kobo|-} shy of Oduwa's sweetened {46.25|o2}. A gap that thin says traders believe it will close.

Some perspective. In February you could have this stock for {N29.10|pre|t=In February}. On the day the first bid landed it went to {N37.80|post|t=On the day the first bid landed}. The suitor has since gone from {N308bn|o1v} to {N370bn|o2v}, {N62bn|add} for the pleasure of beating Harmattan, which folded its {N336bn|h1v} yesterday without a counter.

For that, Oduwa gets {N27.4bn|prof|t=2030} of 2030 profit: {thirteen and a half|-} times earnings. In a {N61bn|profl|t=a normal year like 2029} year, a normal year like 2029, it would be {six|-}.

The remaining hurdle is the FCC. Would it wave through a group with {58|mt|m=hypothetical} per cent of noodles? Our guess: with {two|-} mills sold, of the {fifteen|mills15} the pair own.

All-Share +0.4% | Brent $78.12 | 364-day bill 17.9%

@doc e-union | union newsletter | 2031-04-05
Comrades, what the Savanna deal means for you

The Food and Mill Workers' Union met management on Friday. Some of you have been told that {1,900|cut|t=on Friday|m=denied|by=Oduwa says} will be sacked. Oduwa says that number is not its number and that there is "no plan". We asked for that in writing. We did not get it.

What we know: {14,200|jobs} of us work here. The Bassey family takes {N46.25|o2} for every one of its shares, and with {34%|fam} of them that is {N125.8 billion|famv} for one family.

Last year the company sold {N512 billion|rev|t=Last year} worth of flour, pasta and noodles and kept {N27.4 billion|prof|^}. Labour was {N38 billion|lab} of that. Remember it when they say wages are the problem.

If the regulator asks for factories to be sold, jobs go with them to a new owner under the same contract: section 42 of our agreement.

Harmattan, who promised no cuts at {N42|h1} a share, is out.

Dues for April: {N1,200|-}. Pay your shop steward.

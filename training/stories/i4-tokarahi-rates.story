@story i4-tokarahi-rates
@topic Council budgets in three New Zealand districts: rates rises, draft and adopted, submissions and debt
@subject T = Tokarahi District | Tokarahi | the river district
@subject M = Matakawau District | Matakawau | the beach district
@subject W = Waipuru City | Waipuru | the city
@subject R = Ratepayers' Alliance | the Alliance | the ratepayers' group
@subject A = three councils | the three councils | the councils | the Kōtuku region
@fact td = 14.8 | rate | T | rise in rates | draft, March 2035 | plan | projected
@fact md = 9.6 | rate | M | rise in rates | draft, March 2035 | plan | projected
@fact wd = 11.2 | rate | W | rise in rates | draft, March 2035 | plan | projected
@fact ta = 12.1 | rate | T | rise in rates | adopted, June 2035 | plan
@fact ma = 9.6 | rate | M | rise in rates | adopted, June 2035 | plan
@fact wa = 8.4 | rate | W | rise in rates | adopted, June 2035 | plan
@fact t34 = 10.5 | rate | T | rise in rates | 2034 | constant
@fact w34 = 13.9 | rate | W | rise in rates | 2034 | constant
@fact ts = 1312 | other | T | submissions | April 2035 | constant
@fact ms = 486 | other | M | submissions | April 2035 | constant
@fact ws = 2740 | other | W | submissions | April 2035 | constant
@fact as = 4538 | other | A | submissions | April 2035 | constant
@fact tb = 61000000 | budget | T | dollars of spending | 2035-36 | plan
@fact mb = 38500000 | budget | M | dollars of spending | 2035-36 | plan
@fact wb = 204500000 | budget | W | dollars of spending | 2035-36 | plan
@fact ab = 304000000 | budget | A | dollars of spending | 2035-36 | plan
@fact tdt = 88000000 | other | T | dollars of debt | June 2035 | snapshot
@fact mdt = 27000000 | other | M | dollars of debt | June 2035 | snapshot
@fact wdt = 410000000 | other | W | dollars of debt | June 2035 | snapshot
@fact tr = 4260 | price | T | dollars of rates for an average house | 2035-36 | plan
@fact mr = 3890 | price | M | dollars of rates for an average house | 2035-36 | plan
@fact wr = 3975 | price | W | dollars of rates for an average house | 2035-36 | plan
@fact wj = 24 | jobs | W | council jobs to go | 2035-36 | plan
@fact wj0 = 1130 | jobs | W | council employees | June 2035 | snapshot
@fact tv = 7 | other | T | votes for the budget | 2035-06-24 | constant
@fact tn = 4 | other | T | votes against the budget | 2035-06-24 | constant
@fact cap = 4 | rate | R | cap on rates rises demanded | - | constant | threshold
@fact br = 19000000 | budget | T | dollars for the Huia bridge | - | plan | projected
@fact wdr = 2 | other | W | dollars of debt for each dollar of spending | June 2035 | snapshot
@fact wjx = 40 | jobs | W | council jobs to go, as first announced | 2035-36 | plan | projected
@fact tcut = 2.7 | rate | T | points taken off the draft rise | June 2035 | constant
@fact wcut = 2.8 | rate | W | points taken off the draft rise | June 2035 | constant
@fact msub = 10.7 | other | M | share of all submissions | April 2035 | constant
@fact pet = 3100 | other | R | signatures for a cap | July 2035 | cumulative
@trap td ta :: draft and adopted
@trap wd wa :: draft and adopted
@trap wa w34 :: two years
@trap md ma :: draft and adopted, unchanged
@trap tb tdt :: spending and debt
@rel sum as = ts + ms + ws
@rel sum ab = tb + mb + wb
@rel sum elv = tv + tn
@fact elv = 11 | other | T | councillors who voted | 2035-06-24 | constant
@rel diff tcut = td - ta
@rel diff wcut = wd - wa
@rel share msub = ms / as
@race draft = td md wd
@race adopted = ta ma wa
@race bills = tr mr wr

@doc a-draft | local democracy reporting | 2035-03-14
Double-digit rates rises on the table for city and river folk

Local Democracy Reporting — Tena koutou, brace yourselves. Draft annual plans out this week propose lifting rates by an average {14.8 percent|td|t=this week} in Tokarahi, {11.2 percent|wd|^} in Waipuru and {9.6 percent|md|^} in Matakawau.

Last year Waipuru put them up by {13.9|w34|t=Last year} and Tokarahi by {10.5|t34|^}.

Tokarahi mayor Hinewai Sandringham says that {$19 million|br} for a new Huia bridge is most of it. "We can have a bridge or a ford, and I've tried the ford."

The Ratepayers' Alliance wants a cap of {4 percent|cap|by=The Ratepayers' Alliance} across the region.

Submissions close on 17 April. Forms at the library, 22 Ferry Street, or online (allow 15 minutes).

@doc b-adopt | metropolitan daily site | 2035-06-25
Waipuru trims rates bill, and {24|wj} jobs with it

By Losaline Petrie | 5 min read

Rates in Waipuru will rise by {8.4%|wa|t=from July}, not {11.2%|wd|t=the draft}, from July after a marathon meeting that removed a skatepark, a pipe renewal and {24|wj} council posts from the draft. The city employs {1130|wj0} people.

Its neighbours also signed off on their budgets. Tokarahi settled at {12.1%|ta}, having started from {14.8%|td|t=the draft}; the vote there was {seven|tv} to {four|tn}. Matakawau left its {9.6%|ma} as it was.

In dollars the average house will pay {$4260|tr} in Tokarahi, {$3975|wr} in the city and {$3890|mr} at the beach.

Between them the three councils will spend {$304m|ab}, {$204.5m|wb} of it in Waipuru.

Premium: Is your suburb one of the 20 that fell most?

@doc c-business | business newsletter | 2035-06-27
Who owes what in the Kōtuku region

Subscribers asked for the balance sheets. Here goes.

Waipuru carries debt of {$410m|wdt} on annual spending of {$204.5m|wb}, so about {two dollars|wdr|v=2.0} for each one that it spends. Tokarahi: {$88m|tdt} on {$61m|tb}. Matakawau, the saint of the three, {$27m|mdt} on {$38.5m|mb}.

Rates: city up {8.4|wa}, beach {9.6|ma}, river {12.1|ta}. The Alliance, which had called for {4|cap|by=The Alliance}, says that it'll run candidates in October in all three.

Staff: Waipuru sheds {24|wj} of {1130|wj0}, a number that the Public Workers' Guild calls "the first bite". It had been told to expect {40|wjx|by=It}.

One to watch: the Huia bridge tender. The engineer's estimate of {$19m|br|m=projected} dates from before steel moved.

NZX50 16,204 +0.3% · kiwi 58.9 US cents

@doc d-comm | community newspaper | 2035-07-02
You spoke: {4538|as} of you

Well, that's a record. Waipuru people sent in {2740|ws} submissions, Tokarahi people {1312|ts} and Matakawau people {486|ms}, on everything from drains to dog parks.

Did it help? In Tokarahi {2.7|tcut} points came off the draft. In Waipuru it was {2.8|wcut}. In Matakawau, where about {ten percent|~msub|v=10} of the whole lot came from, not a whisker: {9.6|md|t=in March} in March, {9.6|ma|t=in June} in June.

Cr Vili Ashworth, one of the {four|tn} of {eleven|elv} who voted no at Tokarahi, says {$4260|tr} a year is a mortgage payment. Cr Jean Takerei, one of the {seven|tv}, says so is a new car when the ford takes your old one.

The Alliance's Bruce Oyama handed over {3,100|pet} signatures for its {4 percent|cap} limit, in a wheelbarrow.

Garage sale Sat 8am, 14 Tui Cres. No early birds!

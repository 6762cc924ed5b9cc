@story xb-kowhai-bus-wage
@topic Bus drivers' pay deal in Kowhai Bay, New Zealand, 2028
@subject T = TransKowhai | bus company | operator
@subject U = Drivers' Guild | guild | drivers | driver
@subject C = Kowhai Bay Council | council | city
@fact n = 420 | jobs | T | drivers employed | 2028-07 | snapshot
@fact w0 = 30.00 | price | U | hourly pay in dollars | 2028-07 | snapshot
@fact w1 = 31.80 | price | U | hourly pay in dollars from August 2028 | 2028-08 | plan
@fact w2 = 33.60 | price | U | hourly pay in dollars from August 2029 | 2029-08 | plan
@fact s1 = 1.80 | price | U | first step of the hourly rise in dollars | 2028-08 | plan
@fact s2 = 1.80 | price | U | second step of the hourly rise in dollars | 2029-08 | plan
@fact tot = 3.60 | price | U | whole hourly rise in dollars | 2029-08 | plan
@fact p1 = 6 | rate | U | first pay rise | 2028-08 | plan
@fact pt = 12 | rate | U | whole pay rise | 2029-08 | plan
@fact hr = 40 | duration | U | hours in the week | - | constant
@fact wk0 = 1200 | price | U | weekly pay in dollars | 2028-07 | snapshot
@fact wk2 = 1344 | price | U | weekly pay in dollars from August 2029 | 2029-08 | plan
@fact lump = 500 | price | U | one-off payment to each driver in dollars | 2028-08 | plan
@fact lumpt = 210000 | budget | T | one-off payments in all in dollars | 2028-08 | plan
@fact cost = 3900000 | budget | T | cost of the deal in dollars | 2028-2030 | plan | projected
@fact cc = 2340000 | budget | C | part of the cost of the deal borne in dollars | 2028-2030 | plan
@fact ct = 1560000 | budget | T | part of the cost of the deal borne in dollars | 2028-2030 | plan
@fact cs = 60 | other | C | share of the cost of the deal borne | 2028-2030 | plan
@fact y = 301 | vote_count | U | votes for the deal | 2028-07-19 | snapshot
@fact no = 49 | vote_count | U | votes against the deal | 2028-07-19 | snapshot
@fact v = 350 | votes_cast | U | votes cast on the deal | 2028-07-19 | snapshot
@fact ys = 86 | vote_share | U | share of the votes for the deal | 2028-07-19 | snapshot
@fact can = 2160 | other | T | trips cancelled during the strike | 2028-06 | cumulative
@fact day = 9 | duration | U | days on strike | 2028-06 | cumulative
@fact cd = 240 | other | T | trips cancelled on each strike day | 2028-06 | snapshot
@rel sum w1 = w0 + s1
@rel sum w2 = w1 + s2
@rel sum tot = s1 + s2
@rel change p1 = w0 -> w1
@rel change pt = w0 -> w2
@rel product wk0 = w0 * hr
@rel product wk2 = w2 * hr
@rel product lumpt = lump * n
@rel sum cost = cc + ct
@rel share cs = cc / cost
@rel sum v = y + no
@rel share ys = y / v
@rel product can = cd * day
@trap v n :: votes cast against drivers employed
@trap p1 pt :: the first step against the whole

@doc joint | joint statement | 2028-07-20
TransKowhai and the Drivers' Guild reach agreement

Members of the guild have ratified the agreement by {301|y} votes to {49|no}, that is {86%|ys} of the {350|v} who voted.

• Hourly pay moves from {$30.00|w0|t=today} today to {$31.80|w1|t=on 1 August} on 1 August, an increase of {6%|p1}.
• A second step of {$1.80|s2} follows a year later and brings it to {$33.60|w2}.
• Every driver receives a one-off {$500|lump} ({$210,000|lumpt} for all {420|n}).

The nine-day strike has ended.

@doc daily | metropolitan daily | 2028-07-21
Ratepayers to carry most of bus pay deal

The council will bear {$2.34 million|cc} of the {$3.9 million|cost} price of peace on the buses, papers show, with the operator finding the other {$1.65 million|!ct}. The city's part is {40 per cent|!cs}.

Under the deal drivers get {$1.80|s1} an hour now and {$1.80|s2} next August, {$3.60|tot} altogether. From {$30|w0} it takes them to {$33.60|w2}, up {12 per cent|pt}. For a {40|hr}-hour week that is {$1344|wk2} instead of {$1200|wk0}.

During the strike the company cancelled {240|cd} trips a day, {2160|can} over the {nine|day} days.

Photo 3 of 11: Mere Tautari

@doc column | column | 2028-07-22
Do the sums, driver

My nephew drives the 14. He makes {30 dollars|w0} an hour and works {40|hr} hours; {$1200|wk0} a week. He voted no, one of {49|no}. The {301|y} who outvoted him think {12 per cent|pt} is decent, and {350|v} people can't all be fools, though that leaves some of the {420|n} who couldn't be bothered.

Me, I counted {240|cd} dead trips a day and {nine|day} days of it: {2610|!can} times someone like me stood in the rain.

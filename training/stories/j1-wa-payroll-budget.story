@story j1-wa-payroll-budget
@topic State budget with a payroll tax cut, Western Australia
@subject W = Western Australia | WA | the State | the Government
@subject H = Colin Haddrick | Haddrick | the Treasurer
@subject P = WA Police Service | police | the thin blue line
@subject O = Jillian Mavros | Mavros | the Opposition | Labor
@subject G = Goldfields Gas and Power | the utility | GGP
@fact sp = 9840000000 | spending | W | money to be spent | 1999-2000 | plan
@fact su = 42000000 | budget | W | surplus | 1999-2000 | plan | projected
@fact de = 118000000 | budget | W | deficit | 1998-99 | snapshot
@fact pr = 5.5 | rate | W | payroll tax rate | from 1999-07-01 | plan
@fact p0 = 5.75 | rate | W | payroll tax rate | 1998-99 | constant
@fact th = 700000 | other | W | dollars of wages free of payroll tax | from 1999-07-01 | plan | threshold
@fact t0 = 675000 | other | W | dollars of wages free of payroll tax | 1998-99 | constant | threshold
@fact co = 61000000 | budget | W | cost of the tax cut a year | 1999-2000 | plan | projected
@fact em = 900 | other | W | employers freed from payroll tax | 1999-2000 | plan | projected
@fact np = 200 | officers | P | extra officers | over four years | plan | pledged
@fact tp = 4870 | officers | P | sworn officers | April 1999 | snapshot
@fact bh = 1900000000 | budget | W | money for health | 1999-2000 | plan
@fact be = 2200000000 | budget | W | money for education | 1999-2000 | plan
@fact bp = 520000000 | budget | P | money for policing | 1999-2000 | plan
@fact bt = 4620000000 | budget | W | money for health, education and policing | 1999-2000 | plan
@fact nd = 4600000000 | budget | W | net debt | June 2000 | plan | projected
@fact n0 = 5100000000 | budget | W | net debt | June 1999 | snapshot
@fact sa = 1300000000 | price | G | money from the sale | 1999-2000 | plan | projected
@fact gr = 3.25 | rate | W | growth of the economy | 1999-2000 | plan | projected
@fact un = 6.9 | rate | W | unemployment | March 1999 | snapshot
@fact fd = 48 | price | W | dollars added to car registration | from 1999-07-01 | plan
@rel sum bt = bh + be + bp
@trap su de :: next year's surplus and this year's deficit
@trap p0 pr :: old and new rates
@trap t0 th :: old and new thresholds
@trap np tp :: extra officers and all
@trap n0 nd :: debt of two years

@doc aap-like | news agency | 1999-05-06
WA Treasurer cuts payroll tax, tips {$42m|su} surplus

PERTH, May 6 ANN - Western Australia will trim payroll tax and return to surplus next financial year, Treasurer Colin Haddrick said today.

Handing down his fourth budget, Mr Haddrick forecast a surplus of {$42 million|su|t=in 1999-2000|by=Mr Haddrick} in 1999-2000, following an expected deficit of {$118 million|de|t=this year} this year.

The rate of payroll tax will drop from {5.75|p0} per cent to {5.5|pr|t=on July 1} per cent on July 1, and the threshold will move from {$675,000|t0} to {$700,000|th|^}. The cut costs {$61 million|co} a year.

Outlays will total {$9.84 billion|sp}.

The sale of Goldfields Gas and Power, priced at {$1.3 billion|sa}, is to bring net debt down from {$5.1 billion|n0} to {$4.6 billion|nd|t=by June 2000} by June 2000.

Police get {200|np|t=over four years} extra officers over four years. Car owners pay {$48|fd} more for registration.

@doc west-daily | state daily | 1999-05-07
A cheque for the boss, a bill for the family

STATE BUDGET SPECIAL — pages 4 to 11
By Peta Liddiard, State Political Editor

Colin Haddrick likes to say a budget is a shopping list with a conscience. Yesterday's list began with employers. Some {900|~em} of them will no longer pay payroll tax at all, since only wages above {$750,000|!th} will count, and the others will pay a little less.

Then came the promises that don't fit on a placard. There is {$1.9 billion|bh} for health, {$2.2 billion|be} for education and {$520 million|bp} for policing: these three alone swallow {$4.9 billion|!bt}, very nearly {half|-} of everything the State will spend.

And who stumps up? You do, if you drive: {$48|fd} on the family sedan.

Jillian Mavros, for the Opposition, said a Treasurer who sold the utility for {$1.3 billion|sa} and still couldn't find a bed for a patient at Fremantle had "lost his receipts".

Unemployment in the State was {6.9|un|t=in March} per cent in March.

TODAY: Fine, 24. TOMORROW: Showers, 21. DAM LEVELS: 38.2%

@doc finance-rev | financial daily | 1999-05-07
West's surplus built on one-off sale

Western Australia's promised surplus of {$118 million|!su|t=in 1999-2000} in 1999-2000 would vanish if the sale of Goldfields Gas and Power were booked below the line, analysts said.

"It's an asset swap. You can't eat the same pie twice," said Anand Viswanathan of Terrace Securities.

The utility should fetch {$1.3 billion|sa}, of which {$500 million|-} goes to retire debt. Net debt, {$5.1 billion|n0|t=at present} at present, is to be {$4.6 billion|nd|t=at the end of next June} at the end of next June.

Treasury expects the state's economy to expand by {3.25|gr|by=Treasury} per cent. Terrace Securities says {2.5|-}.

Business groups gave the payroll tax measures {six out of ten|-}. A rate of {5.5|pr} per cent is still higher than Queensland's, they said. The revenue forgone, {$61 million|co}, equals about {six-tenths of one per cent|-} of total outlays of {$9.84 billion|sp}.

All Ords 3082.1 (-14.4) · $A 66.32 US

@doc police-gazette | police union magazine | 1999-06-01
President's Patch: counting cops

There were {4870|tp|t=at the end of April} of us at the end of April. I know because I asked three times.

The Government's glossy brochure tells the voter that {350|!np|by=The Government's glossy brochure|t=over four years} more will be on the beat over four years. Lovely. At the academy in Maylands there are beds for {180|-} recruits and showers for rather fewer. Separations run at {160|-} a year, so a good part of any intake will do no more than stop the leak.

Members also want to know what the {$520 million|bp} is for. About {four-fifths|-} is wages. A further slice goes on the radio network which we were promised in 1996.

Meanwhile employers of {30|-} people got a tax holiday and your rego went up {$48|fd}. We'll be seeing Mr Haddrick on the 14th. Bring a chair.

Raffle: first prize, ticket 0417, Sgt K. Dragicevic, Kalgoorlie.

@story vadodara-budget
@topic Vadodara's civic budget for 2028-29: tabled, criticised, passed
@subject V = Vadodara Municipal Corporation | VMC | corporation | civic body | municipality | the city
@subject C = Hetal Parmar | Parmar | municipal commissioner | commissioner
@subject O = Firoz Lokhandwala | Lokhandwala | leader of opposition | opposition
@subject S = standing committee | panel
@subject R = Rajkot Municipal Corporation | Rajkot
@fact tot = 76400000000 | budget | V | size of the whole budget in rupees | 2028-02-01 | plan
@fact totp = 77150000000 | budget | V | size of the whole budget in rupees | 2028-02-22 | plan
@fact prev = 69100000000 | budget | V | size of the whole budget in rupees | 2027-28 | plan
@fact grow = 10.6 | rate | V | growth of the budget in percent | 2028-02-01 | plan
@fact spent = 41800000000 | spending | V | rupees actually spent | 2027-28 | cumulative
@fact cap = 33500000000 | budget | V | capital works in rupees | 2028-29 | plan
@fact rcv = 42900000000 | budget | V | revenue spending in rupees | 2028-29 | plan
@fact wat = 12150000000 | budget | V | rupees for water supply | 2028-29 | plan
@fact viaduct = 2860000000 | budget | V | rupees for the Fatehgunj flyover | 2028-29 | plan
@fact hike = 1500000000 | revenue | C | rupees that higher property tax would bring | 2028-29 | plan | projected
@fact hikepct = 12 | rate | C | rise of property tax proposed in percent | 2028-02-01 | plan | pledged
@fact hikep = 5 | rate | S | rise of property tax in percent | 2028-02-22 | plan
@fact hikepr = 625000000 | revenue | S | rupees that higher property tax would bring | 2028-02-22 | plan | projected
@fact bus = 120 | units_pledged | V | electric buses to be bought | 2028-29 | plan | pledged
@fact busn = 65 | other | V | electric buses running | 2028-02 | snapshot
@fact seats = 76 | seats | V | members of the general board | - | constant
@fact yes = 54 | votes_cast | V | members voting for the budget | 2028-02-22 | constant
@fact no = 19 | votes_cast | O | members voting against the budget | 2028-02-22 | constant
@fact tax = 12500000000 | revenue | V | rupees of property tax collected | 2027-28 | snapshot | projected
@fact raj = 34800000000 | budget | R | size of the whole budget in rupees | 2028-02 | plan
@fact debt = 9200000000 | other | V | rupees of bonds outstanding | 2028-02 | snapshot
@rel sum tot = cap + rcv
@rel change grow = prev -> tot
@rel share hikepct = hike / tax
@rel share hikep = hikepr / tax
@trap tot totp :: the draft and the budget as the board passed it
@trap prev spent :: what was planned for last year and what was spent
@trap hikepct hikep :: the rise proposed and the rise voted
@trap bus busn :: buses to come and buses that run

@doc a-daily | English daily, city page | 2028-02-02
VMC's {Rs 7,640-crore|tot|v=76400000000} draft seeks {12%|hikepct} more property tax, promises {120|bus} e-buses

TIMES NEWS DESK

Vadodara: Municipal commissioner Hetal Parmar on Tuesday placed a draft budget of {Rs 7,640 crore|tot|t=on Tuesday|by=Municipal commissioner Hetal Parmar} for 2028-29 before the standing committee, a jump of {10.6%|grow|s=draft budget|t=over the current year's} over the current year's {Rs 6,910 crore|prev|t=the current year's}.

Of this, {Rs 3,350 crore|cap} is earmarked for capital works and {Rs 4,290 crore|rcv} for running the city, salaries included. Water supply is the largest single head at {Rs 1,215 crore|wat}. The long-delayed flyover at Fatehgunj gets {Rs 286 crore|viaduct}.

To pay for it, Parmar wants property tax up by {12%|hikepct|by=Parmar}, which she reckons will fetch an additional {Rs 150 crore|hike|by=she reckons}. The panel has the last word before the draft goes to the {76|seats}-member general board later this month.

The civic body will also buy {120|bus} electric buses. At present {65|busn|t=At present} ply on {14|-} routes.

Also read: Pothole complaints cross 3,000 mark | Garba venue fees doubled

@doc b-opposition | party press release | 2028-02-03
Budget of numbers, not of work: Lokhandwala

The leader of opposition in the Vadodara Municipal Corporation, Firoz Lokhandwala, has called the commissioner's draft "a balloon".

"Last February they announced {Rs 6,910 crore|prev|t=Last February|by=Firoz Lokhandwala}. Till date they have managed to spend {Rs 4,180 crore|spent|t=Till date|^}. Now the same people tell us {Rs 7,640 crore|tot|t=Now}. From where?" he asked.

He said a civic body with {Rs 920 crore|debt|by=He said} of bonds to repay cannot go on promising flyovers, and noted that Rajkot makes do with {Rs 3,480 crore|raj}. "For {Rs 286 crore|viaduct} I can lay water lines in every society east of the railway track."

Shri Lokhandwala demanded withdrawal of the {12 per cent|hikepct} increase in property tax. Citizens already pay about {Rs 1,250 crore|~tax|t=already pay} a year, he pointed out. His party will move cut motions and its {19|no|m=pledged} members will vote against.

For the party office: 0265-555 0187

@doc c-wire | national news agency | 2028-02-22
Vadodara civic board clears budget, trims tax rise

VADODARA, Feb 22 (PTN) The general board of the Vadodara Municipal Corporation on Tuesday passed a Rs {7,715|totp|x=10000000|t=on Tuesday} crore budget for 2028-29 after the standing committee cut the proposed increase in property tax to {5 per cent|hikep|by=the standing committee} from {12 per cent|hikepct|t=proposed}.

The budget was approved with {54|yes|t=on Tuesday} votes in favour and {19|no|^} against; {three|-} members were absent.

The lower increase will yield {Rs 62.5 crore|hikepr}, against the {Rs 150 crore|hike|by=the commissioner} the commissioner had counted on. The committee nevertheless added {Rs 75 crore|-} to the draft, chiefly for ward-level works, to be met from land sales.

Allocations for water ({Rs 1,215 crore|wat}) and the purchase of {120|bus} electric buses were left untouched.

@doc d-explainer | news site explainer | 2028-02-23
Vadodara's new civic budget in six questions

By Anushka Thakkar | Updated 09:42 IST | 5-min read

How big is it? {Rs 77.15 billion|totp|t=now}, if you like international units, after the amendments now in force. The commissioner had started from {Rs 76.4 billion|tot|t=had started from}.

Is that a lot? It is more than twice what Rajkot has ({Rs 3,480 crore|raj}). But paper is patient: in the year that is ending, actual outgo is {Rs 4,180 crore|spent|t=in the year that is ending} against a sanctioned {Rs 6,910 crore|prev|^}.

Where does it go? In the draft, {Rs 33.5 billion|cap|t=In the draft} went to building things and {Rs 42.9 billion|rcv|^} to keeping them going.

Will my tax bill rise? Yes, by {5%|hikep}. On {Rs 4,000|-} that is {Rs 200|-}. The first proposal was {12%|hikepct|t=The first proposal}.

Who voted for it? {54|yes} of the {76|seats} corporators. The opposition's {19|no} voted no.

And the buses? There are {65|busn} battery ones on the road, with another {120|bus} to come, if the tender holds.

Does the city have debts? {Rs 9.2 billion|debt} in bonds.

Trending: India 287/6 at stumps | Gold at Rs 98,450 | 10 best farsan shops

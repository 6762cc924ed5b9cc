@story xa-nakuru-wards
@topic Budget of the Lake Olbanita county hospital after a bad year
@subject H = Olbanita County Referral Hospital | the hospital | Olbanita
@subject C = Olbanita county assembly | the assembly | MCAs
@subject W = Dr Wanjiru Sitienei | Sitienei | the medical superintendent
@subject U = Kenya Ward Nurses Union | the union | nurses
@fact b = 842000000 | budget | H | shillings allotted for the year | 2029/30 | plan
@fact p = 505200000 | budget | H | shillings allotted to pay | 2029/30 | plan
@fact d = 184000000 | budget | H | shillings allotted to drugs and supplies | 2029/30 | plan
@fact m = 92800000 | budget | H | shillings allotted to maintenance | 2029/30 | plan
@fact k = 60000000 | budget | H | shillings allotted to kitchens and laundry | 2029/30 | plan
@fact ps = 60 | other | H | pay as a share of the allotment | 2029/30 | plan
@fact b0 = 765500000 | budget | H | shillings allotted for the year | 2028/29 | plan
@fact g = 10 | rate | H | growth of the allotment | 2029/30 | plan
@fact db = 76500000 | budget | H | extra shillings over the year before | 2029/30 | plan
@fact beds = 380 | other | H | beds in the wards | 2029 | snapshot
@fact occ = 437 | other | H | inpatients on a night | 2029-06-11 | snapshot
@fact over = 57 | other | H | patients without a bed of their own | 2029-06-11 | snapshot
@fact occs = 115 | other | H | occupancy of the beds in percent | 2029-06-11 | snapshot
@fact nur = 296 | jobs | H | nurses in post | 2029-06-01 | snapshot
@fact est = 410 | jobs | H | nursing posts in the establishment | 2029 | constant
@fact vac = 114 | jobs | H | nursing posts vacant | 2029-06-01 | snapshot
@fact hire = 40 | jobs | H | nurses to be hired | 2029/30 | plan | pledged
@fact sal = 660000 | price | H | shillings a year for one nurse | 2029/30 | constant
@fact hc = 26400000 | budget | H | shillings a year for the new nurses | 2029/30 | plan | pledged
@rel sum b = p + d + m + k
@rel share ps = p / b
@rel change g = b0 -> b
@rel diff db = b - b0
@rel diff over = occ - beds
@rel share occs = occ / beds
@rel diff vac = est - nur
@rel product hc = hire * sal
@trap vac hire :: posts vacant and posts to be filled
@trap beds occ :: beds and the people in them
@trap d m :: drugs and maintenance

@doc a-daily | national daily | 2029-06-13
Olbanita hospital gets Sh842m as patients share beds

By Kiprono Achola

MCAs on Tuesday passed a budget of Sh {842 million|b|t=Tuesday|by=MCAs} for the referral hospital, Sh {76.5 million|db} more than the Sh {765.5 million|b0|t=this year} it has this year, a rise of {10 per cent|g}.

Salaries take Sh {505.2 million|p}, or {66 per cent|!ps} of the whole. Drugs and supplies get Sh {184 million|d}, maintenance Sh {92.8 million|m} and the kitchens and laundry Sh {60 million|k}.

On Monday night the wards held {437|occ|t=Monday night} people in {380|beds} beds, which left {57|over|^} to double up, Dr Wanjiru Sitienei told the assembly. The wards were last painted in 2014. READ MORE: 3 held over theft of 19 hospital mattresses

@doc b-union | union press release | 2029-06-13
KWNU: {forty|hire} nurses will not close a gap of more than {a hundred|>vac}

The establishment provides for {410|est} nurses. On June 1 there were {296|nur|t=June 1}. That is {114|vac|^} empty posts, and the assembly's answer is {40|hire} recruits.

At Sh {660,000|sal} a year each, those {40|hire} cost Sh {24.6 million|!hc}. The hospital has been given Sh {76.5 million|db} on top of last year's Sh {765.5 million|b0|t=last year}. Where does the rest go? To maintenance, which alone receives Sh {92.8 million|m}, and to Sh {184 million|d} of supplies bought at prices that nobody publishes.

Our members nursed at {115 per cent|occs|t=on Monday night} occupancy on Monday night: {437|occ|^} patients, {380|beds} beds.

@doc c-radio | radio brief | 2029-06-14
Olbanita FM, 6.30 news

The county referral hospital has its money. The assembly has voted it {842 million|b|by=The assembly} shillings. Of that {505 million|p|round=1000000} is pay, {184 million|d} is drugs, {93 million|m|round=1000000} goes on mending things and {60 million|k} feeds the patients and washes the sheets.

The union says {114|vac|by=The union} nursing jobs stand empty, {296|nur} being filled out of {410|est}. The medical superintendent promises {40|hire|by=The medical superintendent} hirings, costing {26.4 million|hc} a year, since a nurse earns {660,000|sal}.

Monday night's count: {437|occ|t=Monday night} in the wards, {75|!over|^} more than the {380|beds} beds they have.

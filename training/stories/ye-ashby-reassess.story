@story ashby-reassess
@topic Ashby County, Pennsylvania: the first property reassessment in 44 years, the appeals and a sheriff's bill, 2028-29
@subject A = Ashby County | the county | commissioners
@subject R = countywide reassessment | reassessment | reval
@subject V = Vantor Appraisal | Vantor | the contractor
@subject S = Ashby City School District | the school district | the schools
@subject O = Homeowners United of Ashby | Homeowners United | HUA
@subject M = Miller's Run | the mill village
@subject H = Highfield Township | Highfield
@fact yr = 1984 | other | R | year of the last reassessment | - | constant
@fact np = 61850 | other | A | parcels | 2028 | constant
@fact up = 24120 | other | R | parcels whose tax goes up | 2028-07-01 | snapshot
@fact dn = 29070 | other | R | parcels whose tax goes down | 2028-07-01 | snapshot
@fact eq = 8660 | other | R | parcels whose tax stays the same | 2028-07-01 | snapshot
@fact ups = 39 | other | R | share of parcels whose tax goes up | 2028-07-01 | snapshot
@fact tv = 9400000000 | other | A | dollars of assessed value | 2028-07-01 | snapshot
@fact t0 = 1880000000 | other | A | dollars of assessed value | 2027 | snapshot
@fact ml = 4.1 | rate | A | mills | 2029 | plan
@fact m0 = 20.5 | rate | A | mills | 2028 | snapshot
@fact lv = 38540000 | revenue | A | dollars of property tax | 2029 | plan
@fact vc = 5750000 | budget | V | dollars of the contract | 2026 | plan
@fact vs = 6900000 | spending | V | dollars paid | 2028-12 | cumulative
@fact vg = 20 | rate | V | overrun in percent | 2028-12 | snapshot
@fact ap = 7422 | cases | A | appeals filed | 2028-09-01 | cumulative
@fact as = 12 | other | A | share of parcels appealed | 2028-09-01 | snapshot
@fact aw = 4305 | cases | A | appeals won at least in part | 2028-11-15 | cumulative
@fact al = 3117 | cases | A | appeals lost | 2028-11-15 | cumulative
@fact asw = 58 | other | A | share of appeals won at least in part | 2028-11-15 | snapshot
@fact ad = 1340 | cases | A | appeals taken to court | 2028-12-31 | cumulative
@fact ab = 6 | other | A | appeal panels | 2028-09 | snapshot
@fact ah = 15 | duration | A | minutes for each hearing | 2028-09 | constant
@fact mm = 31 | rate | M | median rise in tax in percent | 2028-07-01 | snapshot
@fact hm = -18 | rate | H | median change in tax in percent | 2028-07-01 | snapshot
@fact mh = 412 | other | M | homes | 2028 | constant
@fact kb = 1104 | price | - | dollars of county tax on Mrs Kasprzak's house | 2028 | snapshot
@fact ka = 1711 | price | - | dollars of county tax on Mrs Kasprzak's house | 2029 | plan
@fact kp = 54.98 | rate | - | rise in county tax on Mrs Kasprzak's house in percent | 2029 | plan
@fact kv = 138000 | price | - | dollars of value put on Mrs Kasprzak's house | 2028-07-01 | snapshot
@fact kw = 97000 | price | - | dollars of value put on Mrs Kasprzak's house | 2028-10-30 | snapshot
@fact ag = 79 | age | - | age of Mrs Kasprzak | 2028-07 | snapshot
@fact er = 2210 | other | V | parcels with a wrong number of bathrooms | 2028-10 | snapshot
@fact gh = 37 | other | V | houses valued that no longer stand | 2028-10 | snapshot
@fact cr = 640 | crowd | O | people at the courthouse by the group's count | 2028-08-14 | snapshot
@fact cp = 400 | crowd | O | people at the courthouse by the sheriff's estimate | 2028-08-14 | snapshot
@fact sg = 9150 | other | O | signatures | 2028-10-01 | cumulative
@fact sc = 2300000 | budget | S | dollars the schools may lose to appeals | 2029 | plan | projected
@fact jd = 142 | other | A | prisoners in the county jail | 2028-12 | snapshot
@fact sh = 1450000 | spending | A | dollars over budget at the sheriff's office | 2028 | snapshot
@fact de = 23 | jobs | A | deputies' posts vacant | 2028-12 | snapshot
@fact gap = 3200000 | budget | A | dollars of deficit | 2029 | plan | projected
@fact hi = 5.5 | rate | A | rise in county tax in percent | 2029 | plan
@fact c1 = 2 | votes_cast | A | commissioners for the budget | 2028-12-20 | snapshot
@fact c2 = 1 | votes_cast | A | commissioners against the budget | 2028-12-20 | snapshot
@fact br = 4.33 | rate | A | mills | 2029 as adopted | plan
@fact cap = 10 | rate | A | yearly limit on a rise in tax in percent | 2029 | plan | hypothetical
@trap up ups :: parcels and their share
@trap tv t0 :: value before and after
@trap ml m0 :: two rates on two bases
@trap ml br :: revenue-neutral and adopted rate
@trap vc vs :: contract and payments
@trap ap ad :: appeals to the panels and to court
@trap kv kw :: value before and after the appeal
@trap mm kp :: a village's median and one house
@trap cr cp :: two counts of the rally
@trap np ap :: parcels and appeals
@rel sum np = up + dn + eq
@rel share ups = up / np
@rel change vg = vc -> vs
@rel share as = ap / np
@rel sum ap = aw + al
@rel share asw = aw / ap
@rel change kp = kb -> ka
@rel change hi = ml -> br

@doc a-patriot | county daily | 2028-07-09
First reval since {1984|yr}: who's up, who's down

By Chet Wojnarowicz, Ashby Patriot

The envelopes hit on Friday, and by Friday night the assessor's phone had given up.

All {61,850|np} parcels in Ashby County have a new value, the first since {1984|yr}. When the county applies its rate in January, {24,120|up} owners will pay more than they do now and {29,070|dn} less. For {8,660|eq} it'll be about a wash.

"It's not a tax increase. It's a sorting," said Commissioner Lyle Stroup.

The county's total value goes from {$1.88 billion|t0} to {$9.4 billion|tv}. To bring in the same {$38.5 million|lv}, the rate drops from {20.5|m0} mills to {4.1|ml}.

The sorting isn't even. In the mill village of Miller's Run, {412|mh} homes, the median bill climbs {31|mm} percent. In Highfield Township, where the 11th green has a view, it falls {18|hm|v=-18}.

Irene Kasprzak, {79|ag}, of Second Street in the Run, opened hers at the kitchen table. Her house is now worth {$138,000|kv}. Her county tax would go from {$1,104|kb} to {$1,711|ka}. "I've half a mind to sell it to them," she said.

Vantor Appraisal of Ohio did the work under a {$5.75 million|vc} contract.

Deadline to appeal: Sept. 1. Room 102, 8:30 to 4. No checks.

@doc b-flyer | neighborhood flyer | 2028-08-10
YOUR HOUSE DIDN'T GROW. YOUR BILL DID.

HOMEOWNERS UNITED OF ASHBY

>> {4 in 10|~ups|v=40} of us are going UP.
>> In Miller's Run: {31%|mm}. In Highfield: DOWN {18%|hm|v=-18}. Ask yourself who golfs.
>> {1984|yr}!!! They didn't look for 44 years and then they looked from a car. Vantor has {37|gh|by=our volunteers} houses on the list that burned or fell down, our volunteers found.
>> Whatever they say it cost, it is your money.

WHAT TO DO
1. Check your property card. Bathrooms! You've got one. They think two.
2. File by September 1. It's free.
3. COURTHOUSE STEPS, Monday, Aug. 14, 5 p.m.

WE WANT a {10%|cap} cap on any one year's increase.

Printed in-house. Text REVAL to 57711. Std. rates.

@doc c-tv | local TV site | 2028-08-15
'Come look at my bathroom': Hundreds rally over reassessment

WKAP 16 | Rachel Obuya | Posted: Aug 15, 2028 / 06:30 AM EDT

ASHBY, Pa. (WKAP) — Chanting "One toilet!", homeowners packed the county courthouse steps Monday night.

Sheriff Dom Ruggieri told WKAP he saw about {400|~cp|t=Monday night|by=Sheriff Dom Ruggieri} people. Homeowners United says {640|cr|t=Monday night|by=Homeowners United} signed a clipboard.

New values were mailed in July to {68,150|!np} property owners. {29,070|dn} will see taxes fall, the county insists.

Vantor has admitted that it has the wrong number of bathrooms for {2,210|er} parcels. "That's a data entry matter," a spokesperson wrote.

Irene Kasprzak, {79|ag}, whose county bill would go up {55%|kp|round}, brought a plunger.

MORE: Bear in Wawa, again (0:47) | Phils 5, Mets 3 | Lehigh lane closures, mile 74

@doc d-radio | public radio feature | 2028-11-16
MORNING, ASHBY / 4:12 / FEATURE

HOST: Fifteen minutes. That's how long you get ({fifteen|ah}; there's an egg timer) to tell {one|-} of {six|ab} panels why your house isn't worth that.

{Seven thousand four hundred and twenty-two|ap} owners asked for those fifteen minutes. It's about {twelve|as} percent of everyone. Yesterday the panels finished.

TAPE, ASSESSOR JOANNE BIEBER: "We've granted relief, in full or in part, in {four thousand three hundred and five|aw}. I'd say that means the system works."

HOST: Or that it didn't. It's {fifty-eight|asw} percent.

Irene Kasprzak was number thirty-one on the first day. She'd brought the plunger. She came out with {ninety-seven thousand|kw}, down from {a hundred and thirty-eight|kv|x=1000}.

TAPE, KASPRZAK: "I said, come use it. You come over and find me the second one."

HOST: The schools aren't laughing. Every appeal that's won takes money from them too. The district thinks it could be {two point three million|sc|by=The district|v=2300000} next year.

Those who lost, {three thousand one hundred and seventeen|al}, may go to court. They've got till New Year's Eve.

@doc e-patriot2 | county daily | 2028-12-21
Commissioners pass budget, {2|c1}-{1|c2}, with {5.5%|hi} tax hike on top of reval

By Chet Wojnarowicz

In July it was a sorting. On Wednesday it became an increase.

Ashby County's commissioners set a rate of {4.33|br} mills for 2029. The figure that would've left the county's take unchanged was {4.1|ml}. The difference, {5.5|hi} percent, plugs a {$2.3 million|!gap} gap.

Chairwoman Dolores Unangst blamed the sheriff, whose office ran {$1.45 million|sh} over in overtime because {23|de} deputy jobs are vacant. Stroup, who voted no, blamed the reassessment: the county has now paid Vantor {$6.9 million|vs|t=now}, or {20|vg} percent beyond the contract, "for bathrooms."

A petition with {9,150|sg} names for a cap of {10|cap} percent a year went nowhere. State law doesn't allow one, the solicitor said.

Of {7,422|ap} appeals, {5,304|!aw} were granted at least in part.

Homeowners United says it'll be back. "We know the steps," said its president, Travis Nkemelu.

@doc f-blog | local government blog | 2029-01-07
The Ashby Ledger-demain: reval by the numbers

A hobby site. I'm an actuary and it's winter.

{1,340|ad} people went to court by the deadline, December 31. That's out of {3,117|al} who lost.

Gap for 2029: {$3.2 million|gap} (page 14 of the budget, not whatever the Patriot typed). Over on page 61, Vantor: {$6.9m|vs|v=6900000}.

Total value: {$9.4 billion|tv}, which at {4.1|ml} mills is the old {$38.5 million|lv}, and at {4.33|br} is two million more.

Winners: {29,070|dn}. Losers: {24,120|up}. Same: {8,660|eq}. Nobody's surveyed the happy ones. I suspect that they're in Highfield, ({18%|hm|v=-18} down at the median) and keeping quiet.

Mrs. K. of Second Street will pay $1,203 on her {$97,000|kw}. She's selling T-shirts with a toilet on them. I bought two. $15. Size up.

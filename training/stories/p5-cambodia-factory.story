@story p5-cambodia-factory
@topic Mass fainting at a garment factory in Kampong Rolea, Cambodia, and the wage talks
@subject W = Golden Hem factory | Golden Hem | the factory | the plant | the fainting | the workshop
@subject H = Kampong Rolea referral hospital | the hospital | the provincial hospital
@subject U = Workers' Voice | the union
@subject L = Labour Ministry | the ministry
@subject C = wage council | the council | National Wage Council
@subject E = Employers' Association of Garment Makers | the association | employers
@subject S = Social security fund | the fund
@subject K = Chan Sreyleak | Sreyleak
@fact f1 = 214 | injuries | W | workers who fainted | 2030-09-03 | cumulative
@fact f2 = 231 | injuries | W | workers who fainted | 2030-09-05 | cumulative
@fact h1 = 187 | injuries | H | workers treated in hospital | 2030-09-03 | cumulative
@fact h2 = 26 | other | H | workers still in hospital | 2030-09-05 | snapshot
@fact wk = 3480 | jobs | W | workers | - | constant
@fact hl = 900 | crowd | W | workers in the hall | 2030-09-03 | snapshot
@fact tp = 39.5 | temperature | W | degrees in the hall | 2030-09-03 | snapshot
@fact tl = 32 | temperature | L | degrees allowed in a hall | - | constant | threshold
@fact ot = 22 | duration | W | hours of overtime in the week before | 2030-09 | snapshot
@fact om = 12 | duration | L | hours of overtime allowed a week | - | constant | threshold
@fact cl = 09:15 | clock | W | time of the first collapse | 2030-09-03 | constant
@fact mw = 228 | price | C | dollars of monthly minimum wage | 2030 | constant
@fact ma = 252 | price | U | dollars of monthly minimum wage asked for | 2030-09 | constant
@fact mo = 233 | price | E | dollars of monthly minimum wage offered | 2030-09 | constant
@fact mn = 236 | price | C | dollars of monthly minimum wage | 2031 | plan
@fact vt = 41 | votes_cast | C | votes for the new wage | 2030-09-19 | snapshot
@fact vm = 52 | seats | C | members | - | constant
@fact fi = 18000 | damages | W | dollars of fine | 2030-09-18 | constant
@fact cp = 25 | price | S | dollars of compensation per worker | 2030-09 | constant
@fact yr = 1140 | cases | S | workers who fainted nationwide | 2029 | cumulative
@fact fn = 14 | other | W | fans in the hall | 2030-09-03 | snapshot
@fact ag = 24 | age | K | age | 2030-09 | snapshot
@fact da = 11 | duration | W | days that the hall stays shut | 2030-09 | plan
@fact sl = 180 | jobs | W | contract workers let go | 2030-09-18 | cumulative
@fact ex = 6100000000 | revenue | E | dollars of exports | first half 2030 | cumulative
@trap f1 f2 :: more fainted on the third day
@trap f1 h1 :: fainted against treated
@trap mw mn :: this year's and next year's minimum
@trap ma mo :: asked against offered
@trap tp tl :: measured against allowed
@trap ot om :: worked against allowed

@doc a-agency | foreign agency | 2030-09-03
More than {200|>f1} Cambodian garment workers faint

PHNOM PENH, Sept 3 - At least {214|>f1|t=on Tuesday|by=Cambodia's labour ministry} workers collapsed on Tuesday at a factory that sews sportswear for foreign brands, Cambodia's labour ministry said.

{187|h1|t=on Tuesday|by=the provincial hospital} of them were treated at the provincial hospital, which had set up mats in its car park, for dizziness and vomiting.

The first woman went down at about {9:15 a.m.|~cl} in a hall of the Golden Hem factory where some {900|~hl} people were at their machines, said Heng Vuthy of the Workers' Voice union. He blamed the heat: a phone left on a bench showed {39.5|tp} degrees Celsius. By law {32|tl} is the limit. 

The plant in Kampong Rolea province has {3,480|wk} employees, {nine in ten|-} of them women. Last year {1,140|yr|t=Last year|by=the social security fund} people fainted in Cambodian workshops, according to the social security fund.

@doc b-daily | Phnom Penh English daily | 2030-09-06
Fans: {14|fn}. Workers: {900|hl}. Golden Hem hall to stay shut
Publication date 06 September 2030 | 22:40 ICT
Sorn Daravuth

The count of those who fell ill at Golden Hem was raised to {231|f2|t=yesterday} yesterday after a second, smaller wave on Thursday morning, but only {26|h2|t=yesterday|by=the director} patients were still on the ward, according to the director of the referral hospital.

Inspectors who toured the place found {14|fn|by=Inspectors} fans for the whole hall and reported that its seamstresses had put in {22|ot|by=Inspectors|t=in the week before} hours of overtime in the week before, with {12|om} allowed.

"My eyes went yellow and then I was on the floor," said Chan Sreyleak, {24|ag}. She'll receive {$25|cp|s=the fund} from the fund.

The ministry has ordered the hall to be kept closed for {11|da|by=The ministry} days. The factory didn't answer calls.

TOP STORIES: Rubber up 3.2% | Siem Reap airport eyes 5.5 million

@doc c-trade | apparel trade paper | 2030-09-20
Cambodia sets 2031 floor at {$236|mn|t=2031}

Cambodia's garment pay floor goes to {$236|mn|t=from 1 January} from 1 January after the National Wage Council voted by {41|vt|t=on Thursday} of its {52|vm} members on Thursday for a figure above what manufacturers had been willing to pay, {$233|mo}, and well short of labour's {$252|ma|s=labour}.

Currently it's {$228|mw|t=Currently}. The association, whose members shipped goods worth {$6.1bn|ex|t=from January to June|s=whose members} from January to June, said the outcome was "one that our buyers can live with".

The talks took place in the shadow of this month's incident at Golden Hem ({3,480|wk} staff), in which {204|!f1|t=on the first day|s=this month's incident} people went down on the first day. A court in Kampong Rolea has since ordered the owner to pay {$12,000|!fi|s=the owner}.

Sourcing Index Asia: {71.4|-} (+{0.3|-})

@doc d-rights | labour rights newsletter | 2030-09-21
What became of the women of Hall C

Two weeks ago they were lying under tamarind trees with drips in their arms. This week many of them queued for their final pay: {180|sl} on short contracts have been told not to come back.

The judge fined Golden Hem {$18,000|fi}. That's about {five|-} dollars for each employee.

Our own visit found that the hall, closed for {11|da} days, reopened with {40|-} new fans and the same roof. Women told us that they had stitched {27|!ot|t=in the seven days before|by=Women} hours beyond the norm in the seven days before it happened. The state's own inspector had allowed us to photograph his sheet; it says {22|ot|by=The state's own inspector}.

The doctor in charge remembers {231|f2|by=The doctor in charge} in all. He keeps a list.

And the new minimum? {Eight|-} dollars more a month. Vuthy, whose organisation had gone for {252|ma|s=whose organisation}, called it a bowl of noodles a week.

@doc e-site | provincial news site | 2030-09-19
WAGE: council says {236|mn}
Members of the council raised {41|vt} hands. {Nine|-} stayed down, {two|-} were ill. The floor goes from {228|mw} to {236|mn} dollars.
Mr. Meas Bunthoeun for the employers: we had said {235|!mo|by=Mr. Meas Bunthoeun}, we can accept one more.
Also today: Golden Hem pays {$18,000|fi} for the day {214|f1} fell. Bridge at Chong Khnies shut until 25th.

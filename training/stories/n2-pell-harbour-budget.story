@story n2-pell-harbour-budget
@topic Pell Harbour, Nova Scotia, passes its city budget after a fight about a pool, plows and the tax rate
@subject Y = City of Pell Harbour | Pell Harbour | the city | city hall | council
@subject M = Mayor Ondine Theriault-Baptiste | Theriault-Baptiste | the mayor
@subject C = Coun. Garfield MacIsaac-Lund | MacIsaac-Lund | the Ward 4 councillor
@subject F = Yevgenia Prowse | Prowse | the treasurer | chief financial officer
@subject P = Lockman Street pool | the pool
@subject L = Pell Harbour police | the police | the force
@subject U = CUPE Local 918 | the union | Local 918
@fact b = 168900000 | budget | Y | operating budget | 2015-16 | plan
@fact bx = 171400000 | budget | Y | operating budget | 2015-16 draft | plan
@fact b14 = 163200000 | budget | Y | operating budget | 2014-15 | constant
@fact cut = 2500000 | budget | Y | amount taken out of the draft | 2015-04-21 | constant
@fact cap = 38600000 | budget | Y | capital budget | 2015-16 | plan
@fact tr = 1.19 | price | Y | dollars of tax per 100 dollars of assessment | 2015-16 | plan
@fact td = 1.23 | price | Y | dollars of tax per 100 dollars of assessment | 2015-16 draft | plan
@fact ti = 1.9 | rate | Y | increase of the average tax bill | 2015-16 | plan
@fact tdi = 4.6 | rate | Y | increase of the average tax bill | 2015-16 draft | plan
@fact bill = 2140 | price | Y | average residential tax bill | 2015-16 | plan
@fact pol = 31200000 | budget | L | police budget | 2015-16 | plan
@fact po14 = 29800000 | budget | L | police budget | 2014-15 | constant
@fact pinc = 1400000 | budget | L | increase of the police budget | 2015-16 | plan
@fact off = 118 | officers | L | sworn officers | 2015-16 | plan
@fact st = 147 | jobs | L | police staff, officers and civilians | 2015-16 | plan
@fact sn = 5300000 | spending | Y | spent on snow clearing | winter 2014-15 | constant
@fact sb = 3400000 | budget | Y | budgeted for snow clearing | winter 2014-15 | constant
@fact so = 1900000 | spending | Y | overspending on snow clearing | winter 2014-15 | constant
@fact pool = 640000 | budget | P | yearly subsidy | 2015-16 | plan
@fact poolr = 2800000 | budget | P | cost of repairs | - | plan | projected
@fact v = 9 | vote_count | Y | councillors who voted for the budget | 2015-04-21 | constant
@fact n = 4 | vote_count | Y | councillors who voted against the budget | 2015-04-21 | constant
@fact jb = 14 | jobs | Y | jobs to go | 2015-16 | plan
@fact jd = 22 | jobs | Y | jobs to go | 2015-16 draft | plan
@fact debt = 92700000 | other | Y | debt | 2015-03-31 | snapshot
@rel diff cut = bx - b
@rel diff so = sn - sb
@rel diff pinc = pol - po14
@trap b bx :: budget passed and draft
@trap b b14 :: this year and last
@trap ti tdi :: tax rise passed and tax rise proposed
@trap off st :: sworn officers and all staff
@trap pol po14 :: two budget years
@trap sn sb :: spent and budgeted
@trap b cap :: operating and capital
@trap pool poolr :: subsidy and repair bill
@trap jb jd :: jobs cut and jobs first proposed

@doc a-release | city press release | 2015-04-21
COUNCIL ADOPTS 2015-16 OPERATING AND CAPITAL BUDGETS
For release: Tuesday, April 21, 2015

Pell Harbour Council tonight adopted an operating budget of {$168.9 million|b|t=2015-16} and a capital budget of {$38.6 million|cap|^} for 2015-16.

The residential rate was set at {$1.19|tr|t=2015-16} per {$100|-} of assessment. The average home will see its bill grow by {1.9 per cent|ti|^}, to {$2,140|bill|^}.

"We listened," said Mayor Ondine Theriault-Baptiste. "Residents told us that the draft was more than they could carry, and we have found {$2.5 million|cut|by=Mayor Ondine Theriault-Baptiste} in savings."

Highlights:
- The Lockman Street pool stays open, with a subsidy of {$640,000|pool|t=2015-16}
- {$31.2 million|pol|^} for police, supporting {118|off|^} sworn officers
- {Two|-} new sidewalk plows
- {Fourteen|jb|^} positions eliminated, through attrition wherever possible

Media contact: Chantelle Eze, 902-555-0133, ext. 41

@doc b-daily | daily newspaper | 2015-04-22
Council trims tax hike, spares pool after seven-hour session
PELL HARBOUR CHRONICLE-ADVOCATE

By Tormod Gillis, city hall reporter

Homeowners will pay {1.9 per cent|ti|t=this year} more this year, not the {4.6 per cent|tdi|t=in February} that staff asked for in February, after council voted {9|v}-{4|n} late Tuesday to pass a slimmed-down budget.

The {$168.9-million|b|t=this year} plan is up from {$163.2 million|b14|t=last year} last year. The draft came in at {$174.1 million|!bx|t=in February}.

Treasurer Yevgenia Prowse told councillors that last winter nearly broke her. Crews spent {$5.3 million|sn|t=last winter|by=Yevgenia Prowse} on plowing and salt with {$3.4 million|sb|^} in the envelope, {$1.9 million|so|^} in the red.

Jobs took the brunt. The draft would have cut {22|jd|t=draft}; {14|jb} will go. "Call it what you like, it's people," said Local 918 president Ambrose Quidi-Khan.

Police get {$31.2 million|pol|t=this year}, {$1.4 million|pinc} more than last year, and a complement of {147|st} including civilians.

Coun. Garfield MacIsaac-Lund, who voted nay, noted the city's debt was {$92.7 million|debt|t=at the end of March|by=Garfield MacIsaac-Lund} at the end of March.

The bakery on Water Street sold {61|-} boxes of doughnut holes to the gallery.

@doc c-tv | local TV site | 2015-04-22
What the Pell Harbour budget means for you
CPHT News at Six | Watch: 2:14

City council has signed off on a budget, and if you own an average house you'll be paying {$2,410|!bill|t=this year} in property tax this year.

That's with a rate of {$1.19|tr|t=this year} for each {$100|-} your home is worth. The first proposal was {$1.23|td|t=first proposal}.

The Ward 4 councillor, MacIsaac-Lund, isn't impressed: "We've got a pool that needs {$2.8 million|poolr|by=MacIsaac-Lund} in repairs and we are putting {$640,000|pool|t=a year|by=MacIsaac-Lund} a year into keeping it warm."

Mayor Theriault-Baptiste told our Nikhil Boudreau that the Lockman Street building will be fixed "in stages, over {three|-} budgets".

By the numbers
{147|!off} - sworn police officers
{14|jb} - city jobs cut
{$5.3M|sn|t=last winter} - what last winter's snow cost
{$38.6M|cap} - capital budget

Most watched: 1. Moose in the mall 2. 3 seals on Route 19

@doc d-union | union newsletter | 2015-04-27
LOCAL 918 LINES
No. 6

Sisters and brothers,

You will have read that council was generous. Here's what generous looks like. The mayor's draft wanted {22|jd|t=draft} of us out of the door. After {400|-} of you filled the street on April 9, it is {14|jb}. We don't call that a win. We call it a start, and we will grieve every one.

Compare. The police budget goes from {$29.8 million|po14|t=last year} last year to {$31.2 million|pol|t=in this one} in this one. Nobody in blue loses a shift.

The employer says that snow did it. True, {$1.9 million|so|t=over the winter} over the winter is a lot of salt. But the city carries a debt of {$92.7 million|debt} and pays more in interest than all {14|jb} salaries.

{Four|n} councillors stood with us on the night and {nine|v} did not. We will remember all {13|-} names in October 2016.

Ambrose Quidi-Khan, president

@doc e-column | weekly paper | 2015-04-30
Harbour Lights: penny wise

by Delphine Rasmussen-Ogbonna

So the great budget battle of 2015 ends with a tax hike of {1.9|ti} per cent, and everyone claims the credit.

Let us do what council didn't and subtract. Draft: {$171.4 million|bx|t=Draft}. Final: {$168.9 million|b|t=Final}. Difference: {$3.5 million|!cut}, which is about what they had set aside for an entire winter ({$3.4 million|sb}, since you ask; they spent {$5.3 million|sn}).

The pool survives, thank heaven. It gets {$640,000|pool|t=this year} this year and may need {four|-} times that before it's done leaking. My aqua-fit class, average age 71, threatened to march.

And the police? {118|off} sworn members for a town of {64,000|-} souls seems about right to me, though I'm told that when the clerks and dispatchers are counted it's {147|st}.

The vote was {nine|v} to {four|n}. It should have been unanimous. Next week: rhubarb.

@story k1-harlan-falls
@topic Harlan Falls, Ohio: budget vote on police staffing, from the mayor's proposal to the council's adoption
@subject H = Harlan Falls Division of Police | Harlan Falls police | the division | police | HFPD | the department
@subject M = Ruthanne Okafor | Okafor | the mayor | Mayor Okafor
@subject C = Harlan Falls City Council | council | the council
@subject S = Ward 3 Councilman Teodor Bistrica | Bistrica
@subject N = FOP Lodge 88 | the FOP | the lodge | the union
@subject T = Harlan Falls | the city
@fact auth = 186 | officers | H | sworn officers authorized | 2024 budget | plan
@fact now = 151 | officers | H | sworn officers on the roster | 18 November 2024 | snapshot
@fact vac = 35 | officers | H | sworn positions vacant | 18 November 2024 | snapshot
@fact dep = 128 | officers | H | sworn officers able to work a shift | 18 November 2024 | snapshot
@fact left = 22 | officers | H | sworn officers who quit or retired in the year | 18 November 2024 | cumulative
@fact civ = 64 | jobs | H | civilian staff | 18 November 2024 | snapshot
@fact b24 = 31.4e6 | budget | H | police budget | 2024 budget | plan
@fact bprop = 34.9e6 | budget | H | police budget proposed by the mayor | 2025 budget | plan | pledged
@fact bad = 33.6e6 | budget | H | police budget adopted by the council | 2025 budget | plan
@fact gen = 92.5e6 | budget | T | general fund | 2025 budget | plan
@fact raise = 6.5 | rate | N | pay rise for officers | 2025 | plan
@fact bon = 15000 | other | H | signing bonus for officers from other departments | 2025 | plan
@fact cls = 24 | officers | H | recruits in the academy class | 2025 | plan
@fact yes = 5 | votes_cast | C | council votes for the budget | 2 December 2024 | snapshot
@fact no = 4 | votes_cast | C | council votes against the budget | 2 December 2024 | snapshot
@fact resp = 9.8 | duration | H | average minutes to answer a priority call | 2024 | snapshot
@fact resp0 = 7.1 | duration | H | average minutes to answer a priority call | 2019 | snapshot
@fact cut = 1.3e6 | other | C | money the council took out of the mayor's police proposal | 2 December 2024 | snapshot
@fact shel = 800000 | budget | C | money moved to the winter shelter | 2 December 2024 | plan
@rel sum auth = now + vac
@rel diff cut = bprop - bad
@trap now dep :: on the roster and fit for a shift
@trap b24 bad :: this year's and next year's police budget
@trap bprop bad :: proposed and adopted
@trap now civ :: sworn and civilian
@trap resp resp0 :: two years

@doc a-register | county newspaper | 2024-12-03
Council trims mayor's police request, passes budget {5-4|-}

By Lyle Haddadin
lhaddadin@register.example

HARLAN FALLS — The police division will get {$33.6 million|bad|t=next year} next year, {$2.2 million|-} more than this year's {$31.4 million|b24|t=this year's} but short of what Mayor Ruthanne Okafor wanted, after council voted {five|yes|t=Monday night} to {four|no|^} Monday night to adopt a general fund of {$92.5 million|gen}.

Okafor had sent over {$34.9 million|bprop|s=Okafor}. Council took {$1.3 million|cut} out, and moved {$800,000|shel} of it to the winter shelter on Canal Street.

Chief Bram Veldhuizen told members his division is authorized for {186|auth} sworn and has {151|now}, leaving {35|vac|by=Chief Bram Veldhuizen} desks and cruisers empty. Injuries, military leave and light duty bring the number he can actually schedule to {128|dep}.

The money pays for a {6.5%|raise} raise negotiated with FOP Lodge 88 and for an academy class of {24|cls|m=pledged}. It does not pay for the lateral-hire bonus of {$15,000|bon}, which survived only as a "pilot" without dollars.

Voting no were Bistrica, Ames, Li and Pruitt-Okoye.

* SUBSCRIBE NOW: 26 weeks for $1 *
@doc b-tv | TV station web text | 2024-12-02
"We're running on fumes": Chief warns as council slices police dollars

HARLAN FALLS, Ohio (WHFX) – When you call 911 in Harlan Falls with a real emergency, you'll now wait {9.8|resp|t=now} minutes on average. Before the pandemic, in 2019, it was {7.1|resp0|t=in 2019}.

Chief Bram Veldhuizen blames empty seats. He says {22|left|by=Chief Bram Veldhuizen|t=since January} officers have walked away or retired since January and that barely {151|now|^} remain of {168|!auth} the city has signed off on.

Tonight, council adopted a budget that hands police {$34.9 million|!bad|t=Tonight}. FOP president Dolores Szabo called it an insult, union members in the back rows standing with arms folded. Her members do get a {6.5 percent|raise|by=FOP president Dolores Szabo} bump.

News 11 asked the chief whether civilians could take reports. "I've got {64|civ} of them and they're swamped," he said.

PHOTO 3/11: Officers pack council chambers
Most read: Buckeye 50 store to close after 61 years
@doc c-column | opinion column | 2024-12-08
Let's do the math that City Hall won't

Three numbers were thrown around last week as if they were one. So sit down with me.

There is the force on paper. There is the force on payroll. And there is the force on the street, which the chief says is {128|dep|by=the chief}. When Teodor Bistrica thundered that we are "{35|vac|by=Teodor Bistrica} cops short," he was subtracting payroll from paper. When the union put up yard signs saying {58|-}, it was subtracting street from paper. Both are right. Neither is a plan.

A plan would start here: the city lost {22|left|t=this year} people in blue this year and can train {two dozen|cls|v=24|t=next year} next year. That is {two|-} bodies to the good, if everyone passes, and in the last class {a third|-} did not.

And the so-called cut? It was {$1.3 million|cut}, off a wish. Against this year's ledger, spending on law enforcement goes up {7%|-}. The shelter, which houses people whom officers would otherwise be sent to move along, gets {$80,000|!shel}. I'd call that a rounding error next to a {$92.5 million|gen} general fund.

— Imogen Castellanos teaches statistics at Harlan Falls State.
@doc d-union | union newsletter | 2024-12-05
LODGE 88 LOWDOWN

Brothers and sisters,

Monday's vote: {5|yes|t=Monday's}–{4|no|^}. One more friend on the dais and we'd have had the full {$34.9M|bprop} the Mayor asked for. Instead, {$33.6M|bad}.

WHAT WE GOT: {six and a half|raise|v=6.5} percent, all steps, effective Jan. 1. 

WHAT WE DIDN'T: the {$15,000|bon} for laterals. Mansfield pays {twenty|-}. Guess where they're going.

WHERE WE STAND: The budget book carries {186|auth|by=The budget book}. We counted heads at roll call, and after the Thanksgiving resignations there aren't but {148|-} wearing the badge, and {108|!dep} of us fit to be put on a shift sheet.

The Chief told Council that response to priority runs takes {just under ten minutes|resp|v=9.8}. In 2019, we did it in {7.1|resp0|t=In 2019}.

Christmas party Dec. 14, Hall B, 6 p.m. $12 a head, kids free. Raffle: Model 870.

@story j2-duluth-verdict
@topic Jury verdict over a propane explosion at a lake cabin in Minnesota
@subject P = Erik and Amina Sorensen | the Sorensens | the couple | plaintiffs | the family
@subject L = Liv Sorensen | Liv | their daughter | the girl
@subject N = Northland LP Gas | Northland | the propane company | the company | the dealer
@subject H = HeatCraft Valve | HeatCraft | the valve maker
@subject J = St. Louis County jury | the jury | jurors
@subject M = Minnesota's comparative fault statute | Minnesota
@subject X = Pequaywan Lake explosion | the explosion | the blast
@fact tot = 24600000 | damages | J | dollars awarded in all | 2025-10-03 | snapshot
@fact cmp = 17100000 | damages | J | dollars of compensatory damages | 2025-10-03 | snapshot
@fact pun = 7500000 | damages | J | dollars of punitive damages | 2025-10-03 | snapshot
@fact liv = 13400000 | damages | L | dollars of compensatory damages | 2025-10-03 | snapshot
@fact par = 3700000 | damages | P | dollars of compensatory damages for the parents | 2025-10-03 | snapshot
@fact fn = 70 | other | N | percent of the fault | 2025-10-03 | snapshot
@fact fh = 25 | other | H | percent of the fault | 2025-10-03 | snapshot
@fact fp = 5 | other | P | percent of the fault | 2025-10-03 | snapshot
@fact off = 2500000 | damages | N | dollars offered before the trial | 2025-09 | snapshot
@fact ask = 31000000 | damages | P | dollars asked for by their lawyer | 2025-10-01 | snapshot
@fact seth = 4000000 | damages | H | dollars paid in a settlement | 2025-09-12 | snapshot
@fact age = 9 | age | L | age of the girl at the time | 2022-12-29 | constant
@fact agen = 12 | age | L | age of the girl now | 2025-10-03 | constant
@fact burn = 43 | other | L | percent of her skin that was burned | - | constant
@fact surg = 17 | other | L | operations | 2025-10 | cumulative
@fact surgf = 10 | other | L | operations still ahead | - | plan | projected
@fact hosp = 81 | duration | L | days in the hospital | 2023 | constant
@fact temp = -22 | temperature | X | degrees Fahrenheit that night | 2022-12-29 | snapshot
@fact t = 21:10 | clock | X | when it happened | 2022-12-29 | constant
@fact day = 2022-12-29 | date | X | day of the explosion | - | constant
@fact call = 2 | other | P | calls to the dealer about a smell | 2022-12-29 | constant
@fact tr = 14 | duration | J | days of trial | - | constant
@fact del = 11 | duration | J | hours of deliberation | - | constant
@fact jur = 7 | other | J | jurors | - | constant
@fact cus = 5200 | other | N | customers | 2025 | snapshot
@fact tank = 500 | other | X | gallons in the tank | - | constant
@fact jl = 50 | other | M | percent of the fault above which a party owes the whole | - | constant | threshold
@fact net = 12000000 | damages | N | dollars of compensatory damages owed after reductions | 2025-10-13 | snapshot | projected
@fact ins = 10000000 | other | N | dollars of insurance cover | 2025 | snapshot
@fact shr = 10.2 | other | N | percent that the offer was of the award | - | constant
@fact trk = 312 | other | N | trips to customers who smelled gas | 2025-10-06 | cumulative
@fact leak = 9 | other | N | leaks found on such trips | 2025-10-06 | cumulative
@fact rep = 46 | other | H | valves of the kind that failed earlier | 2022 | cumulative
@rel sum tot = cmp + pun
@rel share shr = off / tot
@rel sum cmp = liv + par
@trap cmp tot :: with and without punitive damages
@trap off ask :: what was offered and what was asked
@trap seth tot :: the valve maker's settlement and the verdict
@trap age agen :: her age then and now
@trap surg surgf :: operations done and to come

@doc a-paper | Duluth daily | 2025-10-04
Jury: Propane dealer must pay for cabin blast that burned girl

By Soraya Lindqvist | slindqvist@twinportstribune.example | 218-555-0106

DULUTH — Amina Sorensen had called Northland LP Gas {twice|call} on the evening of {Dec. 29, 2022|day}, to say the cabin smelled like rotten eggs. The second time, she was told to open a window. It was {22|temp|v=-22} below.

On Friday a St. Louis County jury of {seven|jur} decided what that advice was worth: {$24.6 million|tot|t=On Friday}, of which {$17.1 million|cmp|^} is to make up for losses and {$7.5 million|pun|^} to punish.

Most of the former, {$13.4 million|liv}, goes to Liv Sorensen, who was {9|age|t=at the time} at the time. She has had {17|surg} operations and faces some {10|~surgf} more. Her parents get {$3.7 million|par}.

Jurors put {70|fn} percent of the fault on Northland, {25|fh} on HeatCraft Valve, which settled last month for {$4 million|seth|t=last month} and was not on trial, and {5|fp} on the parents.

They deliberated {11|del} hours after a {14|tr}-day trial.

Northland, which fills tanks for {5,200|cus} customers, will appeal, said its attorney, Bjorn Castellano. He noted it had offered {$2.5 million|off|t=before trial} before trial.

Advertise with us: 218-555-0199

@doc b-tv | Duluth TV station | 2025-10-03
'She's a fighter': Jury awards millions to girl burned in Northwoods explosion

DULUTH, Minn. (KDZH) - It took a jury {11|del} hours to side with a family whose lives changed in a flash at {9:10 p.m.|t} on a bitterly cold night almost three years ago.

Jurors on Friday awarded the Sorensens more than {$24 million|>tot}, one of the biggest verdicts in St. Louis County history.

Their attorney had asked for {$31 million|ask}. "We'll take it," she said.

The blast at Pequaywan Lake leveled the family's cabin. Liv, now {12|agen|t=now}, suffered burns to {43|burn} percent of her body and spent {81|hosp} days at a hospital in St. Paul.

"I want to play hockey," Liv told KDZH.

The gas came from a {500|tank}-gallon tank with a valve its maker knew about. {Forty-six|rep} others like it had failed before, testimony showed.

FIRST ALERT: Frost advisory tonight, lows 28-33

@doc c-legal | legal newsletter | 2025-10-13
{$24.6M|tot|v=24600000} verdict in Duluth: What survives?

The headline number will shrink. Minnesota's comparative fault statute takes the plaintiffs' {5|fp} percent off the top of {$17.1 million|cmp} in compensatory damages. Northland's {70|fn} percent makes it liable for its own share only if it is {50|jl} percent or less at fault; here it is on the hook for all of it, less HeatCraft's {25|fh} percent, under the release signed on September 12.

On our arithmetic that leaves about {$12 million|~net|by=On our arithmetic} in compensatory damages against the dealer, plus the {$7.5 million|pun} in punitives if the judge lets them stand. Insurance covers {$10 million|ins} and no punitives.

The gap between offer and award is a lesson. At {$2.5 million|off} Northland bid about {a tenth|~shr} of what {seven|jur} people gave. The {$31 million|ask} demand in closing was, per counsel, "a floor".

Docket: 69DU-CV-23-1187. Judge: T. Halloran-Mbeki.

@doc d-company | letter from the dealer to customers | 2025-10-06
To the people we keep warm

You have read about the verdict. We have thought about Liv every day since that night, when she was {nine|age|t=that night}. Nothing here is meant to take away from what she has borne.

We do not agree that we bear {70|fn} percent of the blame for a valve that we did not make, and we will ask the court to look again. The judge must first rule on our motion to set aside {$7.5 million|pun} of the award; we expect that before Thanksgiving.

Since 2023 any of you who calls about a smell of gas gets a truck, at any hour and at no charge. We have made {312|trk|t=to date} such trips to date. {Nine|leak} found a leak.

To all {5,200|~cus} of you, thank you.

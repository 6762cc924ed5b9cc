@story za-guadaluna-jury
@topic Texas jury awards damages over a paralysed oilfield truck driver and a nursing home case next door
@subject J = Guadaluna County jury | the jury | jurors
@subject P = Hector Balderas-Quinn | Balderas-Quinn | the plaintiff | the driver
@subject T = Permian Star Trucking | the trucking company | Permian Star | the company
@subject A = the appeals court | Court of Appeals
@subject S = the state of Texas
@fact aw = 72500000 | damages | J | dollars awarded | 2029-10-11 | constant
@fact act = 31000000 | damages | J | dollars of actual damages | 2029-10-11 | constant
@fact pun = 41500000 | damages | J | dollars of punitive damages | 2029-10-11 | constant
@rel sum aw = act + pun
@fact cap = 22200000 | damages | J | dollars of punitive damages after the cap | 2029-11-20 | plan | projected
@fact fin = 53200000 | damages | J | dollars in the judgment | 2029-11-20 | constant
@rel sum fin = act + cap
@fact ask = 110000000 | damages | P | dollars asked for | 2029-10-10 | constant
@fact off = 4000000 | damages | T | dollars offered to settle | 2029-08 | constant
@fact age = 33 | age | P | age in years | 2029-10-11 | snapshot
@fact med = 9800000 | damages | P | dollars of medical costs | 2029-10-11 | constant
@fact pct = 85 | rate | T | share of the fault in percent | 2029-10-11 | constant
@fact pctp = 15 | rate | P | share of the fault in percent | 2029-10-11 | constant
@fact hrs = 19 | duration | P | hours at the wheel | 2027-02-03 | constant
@fact lim = 11 | duration | - | hours of driving allowed | - | constant | threshold
@fact del = 9 | duration | J | hours of deliberation | 2029-10-11 | constant
@fact day = 14 | duration | J | days of trial | 2029-10-11 | constant
@fact vote = 10 | votes_cast | J | jurors for the verdict | 2029-10-11 | constant
@fact jur = 12 | other | J | jurors | 2029-10-11 | constant
@fact viol = 217 | other | T | violations of driving hours | 2026 | constant
@fact trk = 140 | other | T | trucks | 2029 | snapshot
@fact trkp = 96 | other | T | trucks | 2027 | snapshot
@fact cl = 03:50 | clock | P | time of the crash | 2027-02-03 | constant
@trap aw act :: the whole award and part of it
@trap aw fin :: verdict and judgment after the cap
@trap pun cap :: before and after the cap
@trap pct pctp :: two parties' shares of fault
@trap trk trkp :: now and then
@fact shave = 26.6 | rate | J | reduction of the award in percent | 2029-11-20 | constant
@fact note = 2 | other | J | notes to the judge | 2029-10-11 | constant
@fact int = 8.25 | rate | J | interest on the judgment in percent | 2029-11-20 | constant
@fact intd = 12024 | other | J | dollars of interest a day | 2029-11-20 | constant
@fact tower = 25000000 | other | T | dollars of insurance cover | 2027 | constant
@fact times = 18.1 | rate | J | times that the award exceeds the offer | 2029-10-11 | constant
@fact eld = 10 | duration | P | hours at the wheel by the electronic log | 2027-02-03 | constant
@fact viop = 2.26 | rate | T | violations of driving hours for each truck | 2026 | constant
@trap hrs eld :: his side's hours against the log's

@doc a-wire | wire agency | 2029-10-12
Texas jury awards paralyzed trucker {$72.5 million|aw}

GUADALUNA, Texas (Continental) — A jury in the Permian Basin has ordered an oilfield trucking company to pay {$72.5 million|aw|t=Thursday} to a driver who was left paralyzed after he fell asleep on a shift that, his lawyers said, had lasted {19|hrs|by=his lawyers} hours.

After {nine|del} hours of deliberation Thursday, jurors found Permian Star Trucking {85|pct|^} percent responsible for the crash of Feb. 3, 2027. They assigned the remaining {15|pctp|^} percent to the driver, Hector Balderas-Quinn, {33|age}.

The sum consists of {$31 million|act} for his losses and {$41.5 million|pun} meant to punish the company. Texas law caps the latter, and legal experts expect the final number to be lower.

"He was told to take another load or take a walk," attorney Dolores Van Hook said. She had asked for {$110 million|ask}.

Federal rules let truckers drive no more than {11|lim} hours after {10|-} hours off.

Permian Star, which has {140|trk} trucks, said it will appeal.

@doc b-daily | local daily | 2029-10-12
{Ten|vote} of {twelve|jur} said yes

By Lupe Arredondo-Fisk
Guadaluna Reporter-Star

{Nine|del} hours, {two|note} notes to the judge and one order of brisket: then foreman Dwayne Teague handed over a form with {10|vote} signatures. In a civil case that's enough; all {12|jur} aren't needed.

Balderas-Quinn did not look at the form. He looked at his mother. A Medina native and once a {4.5|-}-second man in the 40, he'll need care that an economist put at {$9.8 million|med|by=an economist} over his life.

The trial lasted {14|day} days. The jury learned that the company logged {217|viol|t=in 2026} hours-of-service violations in 2026, when it ran {96|trkp|^} trucks; that dispatchers called them "donations"; and that at {3:50 a.m.|cl} on FM {1788|-} the plaintiff was hauling sand on hour {19|hrs}.

The company's lawyer, Grant Seidelmeyer, said the log had been doctored by the driver himself. "He was paid by the load. He wanted the load."

A settlement was on the table in August. Permian Star had offered {$4 million|off|t=in August|by=two people who saw the offer}, according to two people who saw the offer. 

Judge Alma Treviño will enter a judgment in November.

INSIDE: Friday night scores, B{4|-} | Burn ban lifted in {3|-} precincts

@doc c-legal | legal newsletter | 2029-11-21
Cap shaves about {a quarter|~shave|v=25} off Guadaluna verdict

The {$72.5 million|aw|t=October's} verdict became a {$53.2 million|fin|t=Tuesday} judgment on Tuesday, as October's award against Permian Star ran into Chapter {41|-} of the Civil Practice and Remedies Code.

Judge Treviño reduced the punitive component from {$41.5M|pun} to {$22.2M|cap}. The actual damages of {$31M|act} stand, even though jurors put {15%|pctp} of the blame on the plaintiff: under the court's reading the reduction had been made already.

Punitives require unanimity in Texas. Defense counsel will argue on appeal that {10|vote} of {12|jur} won't do. Plaintiff's counsel says that the charge asked that question separately and got {a dozen|-} yeses.

Post-judgment interest runs at {8.25%|int}, or roughly {$12,000|~intd} a day.

Coverage: the carrier's tower stops at {$25M|tower}.

@doc d-trade | trucking magazine | 2029-11-01
Another nuclear verdict, another fleet for sale

It's {$75.2 million|!aw} this time. Jurors in Guadaluna County hit Permian Star, a {140|trk}-truck frac sand hauler, with a verdict that's {18|times|round} times what it offered in August to make the case go away.

The company was tagged with {58%|!pct} of the fault. The man behind the wheel, who'd been up {19|hrs|by=his side} hours by his side's telling, got the rest.

"Where's the driver's duty?" asks Lone Star Haulers Association president Buck Ostrander. "The ELD had him at {10|eld|by=The ELD}."

What the jury heard, of course, was a different number: {217|viol|t=the year before the wreck} violations in the year before the wreck. In a fleet of {96|trkp}. That's more than {two|>viop} a truck.

Rates on umbrella cover in the basin were up {31%|-} even before the verdict. Permian Star's insurance stops at {$25 million|tower}. Its yard in Pecos is listed at {$3.9 million|-}.


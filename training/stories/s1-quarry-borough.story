@story quarry-borough
@topic Slatelick, Pennsylvania, votes to disband its police: the hearing, the officers and the bill from the state
@subject B = Slatelick | Slatelick Borough | the borough | borough council | the council
@subject D = Slatelick police | the department | the police | the force | borough police
@subject T = state police | troopers | Pennsylvania State Police | PSP
@subject R = Ridge Valley Regional | the regional force | Ridge Valley | regional police | the regional department
@subject H = Harriet Wojnowicz | Wojnowicz | council president | the council president
@subject K = Dale Brubacher | Brubacher | Chief Brubacher | the chief
@subject N = Nnamdi Pellecchia | Pellecchia | Officer Pellecchia | the patrolman
@subject E = Emmanuel Stoltzfoos-Reyes | Stoltzfoos-Reyes | the mayor
@fact ye = 4 | vote_count | B | members voting to disband the force | 2032-09-13 | snapshot
@fact no = 3 | vote_count | B | members voting to keep the force | 2032-09-13 | snapshot
@fact st = 7 | seats | B | council members | - | constant
@fact bd = 1140000 | budget | D | yearly cost | 2032 | constant
@fact bb = 3050000 | budget | B | borough budget | 2032 | constant
@fact bs = 37.4 | other | D | share of the borough budget | 2032 | constant
@fact of = 5 | officers | D | full-time officers | 2032-09 | snapshot
@fact pt = 6 | officers | D | part-time officers | 2032-09 | snapshot
@fact of12 = 9 | officers | D | full-time officers | 2012 | snapshot
@fact pop = 3865 | other | B | residents | 2030 census | constant
@fact cl = 4712 | other | D | calls answered | 2031 | cumulative
@fact fr = 640000 | budget | R | yearly fee for policing the borough | 2033 | plan | projected
@fact ff = 172 | price | T | fee a resident for state policing | 2033 | plan | projected
@fact fs = 664780 | budget | T | yearly fee for state policing | 2033 | plan | projected
@fact mi = 9 | other | B | mills of property tax | 2032 | constant
@fact cr = 260 | crowd | B | people at the hearing | 2032-09-13 | snapshot
@fact sp = 47 | other | B | speakers at the hearing | 2032-09-13 | cumulative
@fact ag = 58 | age | K | his age | 2032-09-13 | constant
@fact an = 26 | age | N | his age | 2032-09-13 | constant
@fact yr = 31 | duration | K | years on the force | 2032-09-13 | constant
@fact ps = 22.4 | price | N | pay an hour | 2032-09 | constant
@fact rt = 4 | duration | D | minutes to reach an emergency | 2031 | constant
@fact rp = 17 | duration | T | minutes to reach an emergency | 2031 | constant
@fact hl = 5 | duration | B | hours that the hearing lasted | 2032-09-13 | constant
@fact ct = 23:52 | clock | B | when the vote was taken | 2032-09-13 | constant
@fact dy = 2032-12-31 | date | D | last day of the force | - | plan
@fact sv = 500000 | budget | H | yearly saving | 2033 | plan | projected
@fact sq = 2204 | other | E | signatures for a referendum | 2032-09-24 | cumulative
@fact pn = 2300000 | other | D | pension shortfall | 2032 | constant
@fact sq1 = 1530 | other | E | signatures for a referendum | 2032-09-17 | cumulative
@fact ofp = 11 | officers | D | officers, full-time and part-time | 2032-09 | snapshot
@fact rpr = 166 | price | R | fee a resident | 2033 | plan | projected
@fact sqp = 57 | other | E | signatures as a share of residents | 2032-09-24 | snapshot
@rel sum ofp = of + pt
@rel share sqp = sq / pop
@rel product fs = ff * pop
@trap sq1 sq :: the petition a week apart
@rel sum st = ye + no
@rel share bs = bd / bb
@rel diff sv = bd - fr
@trap bd fr :: own force and the regional fee
@trap of of12 :: officers now and twenty years ago
@trap of pt :: full time and part time
@trap rt rp :: the borough's officers and the troopers
@trap fr fs :: regional fee and state fee
@trap bd bb :: police and the whole budget
@race disband = ye no

@doc a-wire | regional wire | 2032-09-14
Pennsylvania borough votes to dissolve police after {five|hl}-hour hearing

SLATELICK, Pa. (Keystone News) — The council of a former slate town in Northampton County voted {4|ye|t=late Monday} to {3|no|^} late Monday to abolish its police department, effective {Dec. 31|dy}.

The vote, at {11:52 p.m.|ct}, came at the end of a hearing that ran {five|hl} hours and drew about {260|~cr} people to the firehouse. {Forty-seven|sp} spoke.

The department has {five|of} full-time officers and {six|pt} part-timers and costs {$1.14 million|bd} a year, {37.4%|bs} of the borough's {$3.05 million|bb} budget. It had {nine|of12|t=in 2012} full-time in 2012. Council President Harriet Wojnowicz said joining the Ridge Valley Regional force would cost {$640,000|fr|by=Council President Harriet Wojnowicz} and save {half a million|sv|^} dollars.

If no deal is signed by New Year's Day, state troopers will cover the borough for a fee of {$172|ff} a resident on the {3,865|pop|t=2030 census}-strong population of the 2030 census.

Chief Dale Brubacher, {58|ag}, has worked there {31|yr} years. “I'll lock up and leave the coffee on,” he said.

@doc b-daily | county daily | 2032-09-19
What Slatelick is giving up – and what it isn't

By Tamar Haldeman | thaldeman@slatebeltobserver.example | 610-555-0160

Patrolman Nnamdi Pellecchia is {26|an}, makes {$22.40|ps} an hour and last Thursday saved a beagle from the quarry pond. On New Year's Eve he will be out of a job. So, depending on whom you ask, will the town.

The council's majority says it is arithmetic. {A million one-forty|bd|v=1140000} a year for {11|ofp} uniforms is more than the town can bear, with a pension shortfall of {$2.3 million|pn} growing in the corner like a mushroom. “A town of {3,865|pop} with a {9|mi}-mill tax can't afford pride,” said Wojnowicz.

The other side says it is minutes. In 2031 borough officers reached an emergency in an average of {four|rt|t=In 2031} minutes; from the barracks at Wind Gap troopers take {17|rp|^}. Regional would be somewhere between.

Mayor Emmanuel Stoltzfoos-Reyes has no vote but he does have a clipboard. By Friday it held {1,530|sq1|t=By Friday} names, he claims, well over half of the town's adults, to force a referendum.

Wojnowicz had a calculator at the firehouse. By her reckoning the borough saves {half a million|sv|m=projected} and a resident pays {$166|rpr|m=projected} for regional service, six dollars less than the {$172|ff} that Harrisburg would bill.

CORRECTION: An earlier version misstated Chief Brubacher's age. He is {58|ag}.

@doc c-tv | TV news site | 2032-09-14
'Who's gonna come?' Slatelick scraps cops after marathon meeting

WLVX 69 Action Desk • 6:02 AM • 3 min read

The last person to speak said it best. “I'm 81 and I've called the police two times in my life, and both times they knew my name.”

Then, at {eight minutes to midnight|ct|v=23:52}, council voted {5|!ye} to {2|!no}.

By the numbers:
• {$1.41 million|!bd} a year — what Slatelick pays for its police now
• {$640K|fr} — what Ridge Valley Regional wants
• {4,712|cl|t=last year} — calls answered last year
• {13|!yr} — years Chief Dale Brubacher has worn the badge
• {4|rt} minutes — typical response, versus {17|rp} for the state police

The borough's mayor says that he'll be collecting signatures on Saturday at the Wawa on Route 512.

Sponsored: 0% APR for 60 months | StormTracker: 48° | Friday football: Slatelick 35, Bangor Area 21

@doc d-facebook | mayor's open letter | 2032-09-24
An open letter from your mayor

Neighbors,

I ran out of pens today. {2,204|sq|t=today} of you have signed. That's {57%|sqp} of everybody who lives here, babies included, and more than voted in the last three borough elections put together.

I'm told I can't do math. OK. Council says you'll save {$500,000|sv}. It says nothing of the {$2.3 million|pn} the borough owes in pensions whether we have cops or not. It says the fee to the regional department is {$640,000|fr}, “locked in”. Locked for how long? {One|-} year. And the {$172|ff} a head if the troopers come is {$665,000|~fs} or thereabouts. I checked.

The full-timers, {five|of} of them, I can name: Dale, Nnamdi, Rosie, Kyle and Big Kyle. {Four|-} votes to keep them would have done. We had {three|no}.

See you Saturday. Bring your own pen.

Emmanuel

@story wexley-measles
@topic Measles in Wexley and Fairmount counties, Ohio: five weeks of counts, school exclusions and a mandate
@subject W = Wexley County | Wexley
@subject F = Fairmount County | Fairmount
@subject O = the outbreak | measles | outbreak
@subject S = Lindale Academy | Lindale | the academy
@subject D = Ohio Department of Health | the state health department | the state
@subject H = Mercy Children's | Mercy Children's Hospital
@subject B = House Bill 611
@fact w1 = 14 | cases | W | measles cases | 2029-09-14 | cumulative
@fact w2 = 39 | cases | W | measles cases | 2029-09-21 | cumulative
@fact w4 = 88 | cases | W | measles cases | 2029-10-05 | cumulative
@fact w5 = 93 | cases | W | measles cases | 2029-10-12 | cumulative
@fact f2 = 8 | cases | F | measles cases | 2029-09-21 | cumulative
@fact f4 = 41 | cases | F | measles cases | 2029-10-05 | cumulative
@fact f5 = 67 | cases | F | measles cases | 2029-10-12 | cumulative
@fact o2 = 47 | cases | O | measles cases | 2029-09-21 | cumulative
@fact o4 = 129 | cases | O | measles cases | 2029-10-05 | cumulative
@fact o5 = 160 | cases | O | measles cases | 2029-10-12 | cumulative
@fact h2 = 6 | injuries | H | children admitted | 2029-09-21 | cumulative
@fact h4 = 19 | injuries | H | children admitted | 2029-10-05 | cumulative
@fact icu = 3 | injuries | H | children in intensive care | 2029-10-05 | snapshot
@fact un4 = 112 | cases | O | measles cases among the unvaccinated | 2029-10-05 | cumulative
@fact enr = 412 | enrolment | S | pupils | 2029-2030 | constant
@fact cov = 71 | other | S | percent of pupils with two doses | 2029-09-14 | snapshot
@fact cov2 = 86 | other | S | percent of pupils with two doses | 2029-10-12 | snapshot
@fact exc = 97 | other | S | pupils sent home | 2029-09-17 | snapshot
@fact exc4 = 34 | other | S | pupils sent home | 2029-10-05 | snapshot
@fact days = 21 | duration | D | days that the unvaccinated must stay home | - | constant
@fact end = 42 | duration | D | days without a case before it is over | - | constant | threshold
@fact la1 = 11 | cases | S | measles cases | 2029-09-14 | cumulative
@fact wn = 5 | cases | W | new measles cases in a week | 2029-10-12 | snapshot
@fact fn = 26 | cases | F | new measles cases in a week | 2029-10-12 | snapshot
@fact fu = 34 | other | F | percent of adults without a vaccination record | 2029-10-12 | snapshot
@fact sh4 = 86.8 | other | O | percent of measles cases among the unvaccinated | 2029-10-05 | cumulative
@fact need = 50 | votes_cast | B | votes needed | - | constant | threshold
@fact has = 46 | votes_cast | B | votes in hand | 2029-10-08 | plan | projected
@fact sh = 5300 | other | D | shots given at clinics | 2029-10-05 | cumulative
@fact sh5 = 7150 | other | D | shots given at clinics | 2029-10-12 | cumulative
@fact herd = 95 | other | D | percent coverage that stops measles | - | constant | threshold
@fact cost = 1900000 | budget | D | dollars spent on the response | 2029-10-12 | cumulative
@rel sum o2 = w2 + f2
@rel sum o4 = w4 + f4
@rel sum o5 = w5 + f5
@rel diff wn = w5 - w4
@rel diff fn = f5 - f4
@rel share sh4 = un4 / o4
@trap w4 f5 :: two counties, two Fridays
@trap o4 un4 :: all cases and the unvaccinated
@trap cov cov2 herd :: coverage then, now and needed
@trap days end :: two waiting periods
@trap exc exc4 :: sent home in September and still in October
@trap h4 icu :: admitted and in intensive care

@doc a-local-tv | local TV site | 2029-09-17
{97|exc} students told to stay home as measles spreads at Lindale Academy

WEXLEY COUNTY, Ohio (Action 6) -- {Ninety-seven|exc|t=Monday|v=97} students at a charter school were turned around at the door Monday because they could not show two doses of vaccine.

The county has logged {14|w1|t=through Friday|by=Health Commissioner Renée Stoltzfus-Amadi} infections through Friday, Health Commissioner Renée Stoltzfus-Amadi said, {eleven|la1|^} of them tied to Lindale Academy. The school enrolls {412|enr} and just {71%|cov|t=now} are fully immunized now. To keep measles from spreading you want {95|herd}, the commissioner said.

Anyone who was exposed and isn't immune stays out {21|days} days. "That's not me being mean. That's the incubation period," Stoltzfus-Amadi said.

Free shots: Saturday 9-1, fairgrounds gate 4. Call 555-0102.
Trending: Man finds 6-foot python in dryer

@doc b-daily | city newspaper | 2029-09-23
Measles jumps the county line

Tobias Ferreira-Knapp, The Dispatch-Ledger

What began in one hallway is now in two counties. Through Friday, the state says, {47|o2|t=Through Friday|by=the state} Ohioans had caught measles in the current outbreak: {39|w2|^} in Wexley, where there had been {14|w1|t=a week earlier} a week earlier, and {eight|f2|^} in neighboring Fairmount, its first.

Mercy Children's has admitted {six|h2|t=so far} so far, none to intensive care.

At Lindale Academy the mood is sour. Parents of the {97|exc|t=last Monday|s=Lindale Academy} children excluded last Monday have hired a lawyer, who calls the three-week rule "a sentence without a trial". The commissioner's answer was an offer: any child who gets a first dose may return after {72 hours|-}, if not exposed.

The outbreak will be declared over only after {42|end} days, two full cycles, have gone by without a new rash.

Sunday puzzle, E9. Browns at Bengals, 1 p.m. Odds: 3.5.

@doc c-statehouse | statehouse news service | 2029-10-08
Mandate bill gains as cases top {125|>o4}

COLUMBUS -- Lawmakers returning Monday were handed a one-page brief. It said that through Friday, Oct. 5, Wexley had reported {88|w4|t=through Friday, Oct. 5|by=It} cases and Fairmount {41|f4|^}, for a total of {129|o4|^}; that {112|un4|^} of those patients had never been vaccinated; that {19|h4|^} children had been hospitalized, {three|icu|^} of whom remained in intensive care; and that state clinics had given {5,300|sh|^} doses.

Two weeks before, the brief noted, the count was {55|!o2|t=Two weeks before|by=the brief}.

House Bill 611 would end personal exemptions for public and charter schools. Sponsor Rep. Anand Birchfield needs {50|need} votes and says he has {46|has|t=today|by=Sponsor Rep. Anand Birchfield} today. The session day limit, {60|-} floor days, is no obstacle.

Opponents point to Lindale, where only {34|exc4|t=today} pupils are still at home today. "The system we have is working," said Rep. Gail Hostetler.

@doc d-explainer | national health news site | 2029-10-15
Why Ohio's measles curve is bending in one county and not the other

By Xiomara Delacroix-Otieno

Wexley added {five|wn} cases last week. Fairmount added {26|fn}. The pair now stand at {93|w5|t=as of Friday} and {67|f5|t=as of Friday} as of Friday, together {160|o5|t=as of Friday}.

A month ago nobody would have bet on Wexley. It is home to Lindale Academy, where barely {64%|!cov|t=A month ago} of students were protected when it all started. The school did something unfashionable: it telephoned every family twice. Protection there is up to {86%|cov2|t=now} now, closing in on the {95|herd} that epidemiologists want.

Fairmount has no single school to telephone. Its patients are scattered across farms, and {a third|~fu} of its adults who were asked had no record at all.

Of the {129|o4|t=by early October} patients known by early October, {112|un4|t=by early October} were unvaccinated, or {87%|sh4|t=by early October}.

The clinics are the state's pride. They have given {7,150|sh5|t=to date} shots to date and cost, with tracing, {$1.9 million|cost|t=to date}.

Correction: an earlier version misspelled Stoltzfus.

@doc e-weekly | community weekly | 2029-10-18
Last Lindale kids go back; Fairmount cancels harvest dance

The last of the excluded Academy pupils walked in Tuesday to applause from teachers, some of it relieved.

At the peak, {109|!exc|t=in mid-September} youngsters were out of class in mid-September. On Oct. 5 it was {34|exc4|t=On Oct. 5}. Now it is nobody.

Commissioner Stoltzfus-Amadi told the Rotary that Wexley stood at {93|w5|t=last Friday|by=Commissioner Stoltzfus-Amadi} last Friday and hasn't had a new one since. If her luck holds she can close the book in the last week of November, {42|end} days on.

Fairmount is a different story. It went from {8|f2|t=in the third week of September} in the third week of September to {41|f4|t=two weeks later} two weeks later and {67|f5|t=last Friday} last Friday, and the fair board called off the dance.

FOR SALE: 2019 hay baler, $8,500. Free kittens (5).

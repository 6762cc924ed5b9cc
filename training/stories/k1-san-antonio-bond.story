@story k1-san-antonio-bond
@topic San Antonio's 2026 housing bond: council vote, polls, result of the election and first spending
@subject B = Proposition D | Prop D | the housing bond | the bond | housing proposition
@subject E = Proposition C | Prop C | the parks bond | parks
@subject S = San Antonio | the city | city
@subject O = Housing for All Bexar | HFAB | supporters
@subject T = Texans for Lean Budgets | opponents | TLB
@subject M = Mayor Graciela Onderdonk | Onderdonk | the mayor
@subject K = Trinity Metrics | Trinity
@subject L = Loop Strategies | Loop
@subject P = Bexar County | the county
@fact amt = 210e6 | budget | B | housing bond | 2026 | plan
@fact tot = 1.15e9 | budget | S | whole bond package | 2026 | plan
@fact old = 150e6 | budget | S | first housing bond | 2022 | constant
@fact un = 5200 | units_pledged | B | homes to be built or repaired | by 2031 | plan | pledged
@fact rep = 1900 | units_pledged | B | homes to be repaired | by 2031 | plan | pledged
@fact nw = 3300 | units_pledged | B | homes to be built | by 2031 | plan | pledged
@fact ou = 2747 | homes | S | homes built or repaired with the first housing bond | January 2026 | cumulative
@fact tp = 58 | poll_share | B | support in the Trinity poll | March 2026 | snapshot
@fact tn = 25 | poll_share | B | opposition in the Trinity poll | March 2026 | snapshot
@fact ts = 620 | sample_size | K | registered voters interviewed | March 2026 | snapshot
@fact lp = 51 | poll_share | B | support in the Loop poll | April 2026 | snapshot
@fact ln = 41 | poll_share | B | opposition in the Loop poll | April 2026 | snapshot
@fact ls = 450 | sample_size | L | likely voters interviewed | April 2026 | snapshot
@fact ey = 55.9 | vote_share | B | share of yes votes | early vote | snapshot
@fact fy = 53.6 | vote_share | B | share of yes votes | final | snapshot
@fact fn = 46.4 | vote_share | B | share of no votes | final | snapshot
@fact yv = 71490 | vote_count | B | yes votes | final | snapshot
@fact nv = 61890 | vote_count | B | no votes | final | snapshot
@fact all = 133380 | votes_cast | B | votes on the housing bond | final | snapshot
@fact pk = 61.2 | vote_share | E | share of yes votes | final | snapshot
@fact tu = 14.8 | turnout | S | share of registered voters who voted | 2 May 2026 | snapshot
@fact cc = 9 | votes_cast | S | council votes to put the package on the ballot | February 2026 | constant
@fact cn = 2 | votes_cast | S | council votes against putting the package on the ballot | February 2026 | constant
@fact os = 880000 | spending | O | money spent on the campaign | April 2026 | cumulative
@fact xs = 240000 | spending | T | money spent on the campaign | April 2026 | cumulative
@fact hl = 3372 | other | P | people found homeless on one night | January 2026 | snapshot
@fact rent = 1310 | price | S | median rent of a two-bedroom flat | 2026 | snapshot
@rel sum un = rep + nw
@rel sum all = yv + nv
@rel share fy = yv / all
@rel share fn = nv / all
@trap amt tot :: the housing bond and the whole package
@trap amt old :: two bonds
@trap un ou :: promised now and delivered before
@trap tp lp :: two pollsters
@trap fy pk :: two propositions
@trap ey fy :: early vote and all votes
@trap os xs :: two committees

@doc a-paper | city daily | 2026-02-13
Council puts record {$210 million|amt} for housing before voters

By Bertrand Xiong, Staff writer

After four hours of testimony, City Council voted {9|cc|t=Thursday}-{2|cn|t=Thursday} on Thursday to send a {$1.15 billion|tot} bond package to the May 2 ballot, including the largest sum San Antonio has ever sought for affordable housing.

Proposition D would authorize {$210 million|amt}. Mayor Graciela Onderdonk says the money would deliver {5,200|un|by=Mayor Graciela Onderdonk} homes by 2031: {3,300|nw|^} new, and repairs to {1,900|rep|^} old ones, mostly on the West and South sides.

The city's first such bond, for {$150 million|old|t=in 2022}, passed in 2022. As of last month it had financed {2,747|ou|t=As of last month}, fewer than the goal of {3,400|-}.

"Show me those before you ask for these," said Councilman Reyes Tolliver (District 9), one of the two nays.

A two-bedroom apartment now rents for {$1,310|rent} at the median.

bxiong@example.com | Photo 2 of 8: Residents wait to speak
@doc b-poll | campaign-season newsletter | 2026-04-16
SA POLITICO-MERCADO: Is Prop D slipping?

Loop Strategies has it {51|lp|by=Loop Strategies}–{41|ln|^}. Trinity Metrics had it {58|tp|t=last month|by=Trinity Metrics}–{25|tn|^} last month. Cue the panic at HFAB headquarters.

Slow down. Trinity talked to {620|ts|by=Trinity} *registered* voters, in English and Spanish, and read them the ballot language. Loop called {450|ls} *likely* voters and told them what it costs the average homeowner ({$31|-} a year, which isn't on the ballot, because the tax rate doesn't change). Two different questions to two different crowds.

What hasn't changed is who is paying. Supporters have now put {$880,000|os|t=now} into mail and digital. Opponents: {$240,000|xs|^}, nearly {half|-} of it from one roofing magnate in Boerne.

And the universe is tiny. If turnout beats {15|-} percent I'll eat a Whataburger patty raw. Parks (Prop C) polls over {60|-} with everyone and always will.
@doc c-night | TV station election blog | 2026-05-02
ELECTION NIGHT: Housing bond ahead in San Antonio

7:04 p.m. | The early and mail ballots are posted. Prop D: {55.9%|ey|t=early and mail ballots} for. The streets, drainage, parks and libraries measures are all up by more.

8:50 p.m. | Election-day boxes are less friendly, as opponents predicted, but there are not enough of them. "It would have to be seventy-thirty from here," Trinity's Octavio Brandt says.

10:31 p.m. | That's a wrap. With all vote centers reporting, Proposition D passes, {53.6%|fy|t=With all vote centers reporting} to {46.4%|fn|^}; {71,490|yv|^} San Antonians said yes and {61,890|nv|^} said no. Parks got {61.2%|pk|^}.

10:40 p.m. | Mayor: "{Thirty-three hundred|nw|m=pledged} families are going to have a key." (That's the new-build part; the bond would also fix {1,900|rep|m=pledged} houses.)

11:02 p.m. | Turnout, per the elections office: {14.8%|tu|by=the elections office}.

KSTX-9 Weather Authority: 71° at SAT
@doc d-trade | housing trade journal | 2026-05-20
San Antonio's second housing bond: what lenders should know

Voters in the nation's seventh-largest city have approved {$210 million|amt|t=on May 2} in general obligation debt for housing on May 2 by a {seven-point|-} margin, on {133,380|all} ballots.

Size. The authorization is {40|-} percent bigger than the {$150 million|old|t=2022} of 2022 but accounts for under {a fifth|-} of the {$1.15 billion|tot} that passed in six propositions.

Deliverables. Staff targets are {3,300|nw} units of new construction and {1,900|rep} rehabilitations. At {5,200|un} in total, subsidy per door averages {$40,000|-}, against {$55,000|-} under the previous round, which has so far yielded {2,747|ou|t=so far}.

Need. The January street and shelter census found {3,372|hl|t=January} people homeless in the county, which is not what GO bonds are primarily for: {a quarter|-} of the units are reserved for households below {30|-} percent of area median income.

Timing. First loan closings in the fourth quarter. RFP 26-114 closes July 17.

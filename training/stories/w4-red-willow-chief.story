@story w4-red-willow-chief
@topic A prairie police chief's five-year record, claimed and checked, before his contract is decided; Canada 2036
@subject D = Chief Emeric Danyluk | Danyluk | the chief | police chief
@subject R = Red Willow Police Service | the service | Red Willow police | the force | RWPS
@subject C = police commission | the commission | commission chair Adaeze Holm | Holm
@subject A = Red Willow Police Association | the association | union president Curt Lavallee | Lavallee
@subject N = Tallgrass | Tallgrass police | neighbouring Tallgrass
@subject S = national statistics agency | StatCan | Statistics Canada
@subject W = watchdog | ASERT | the watchdog | investigators
@subject J = Justice for Red Willow | the coalition | Mireille Cardinal | Cardinal
@subject M = mayor Tobias Ferdinand | Ferdinand | the mayor | city council | council
@fact of31 = 402 | officers | R | sworn officers | 1 January 2031 | snapshot
@fact of36 = 431 | officers | R | sworn officers | 1 January 2036 | snapshot
@fact au36 = 468 | officers | R | sworn posts authorized | 2036 budget | plan
@fact civ = 188 | jobs | R | civilian employees | 1 January 2036 | snapshot
@fact stf = 619 | jobs | R | employees | 1 January 2036 | snapshot
@fact ofN = 356 | officers | N | sworn officers | 1 January 2036 | snapshot
@fact hir = 196 | officers | R | officers hired | 2031 to 2035 | cumulative
@fact lft = 167 | officers | R | officers who left | 2031 to 2035 | cumulative
@fact ask = 40 | officers | D | more officers asked for | 2037 budget | plan
@fact hom31 = 19 | cases | R | homicides | 2031 | constant
@fact hom34 = 21 | cases | R | homicides | 2034 | constant
@fact hom35 = 12 | cases | R | homicides | 2035 | constant
@fact homN = 15 | cases | N | homicides | 2035 | constant
@fact cl31 = 58 | rate | R | share of homicides solved | 2031 | constant
@fact cl35 = 75 | rate | R | share of homicides solved | 2035 | constant
@fact sol = 9 | cases | R | homicides solved | 2035 | constant
@fact rob31 = 540 | cases | R | robberies | 2031 | constant
@fact rob35 = 459 | cases | R | robberies | 2035 | constant
@fact car31 = 1620 | cases | R | vehicle thefts | 2031 | constant
@fact car35 = 2106 | cases | R | vehicle thefts | 2035 | constant
@fact csi31 = 118.4 | rate | S | crime severity index of Red Willow | 2031 | constant
@fact csi35 = 106.9 | rate | S | crime severity index of Red Willow | 2035 | constant
@fact csiN = 97.2 | rate | S | crime severity index of Tallgrass | 2035 | constant
@fact res31 = 11.8 | duration | R | minutes to an emergency call | 2031 | constant
@fact res35 = 9.4 | duration | R | minutes to an emergency call | 2035 | constant
@fact resG = 8 | duration | C | minutes to an emergency call, goal | - | constant | threshold
@fact sht = 14 | cases | W | police shootings | 2031 to 2035 | cumulative
@fact shtD = 6 | deaths | W | people shot dead by police | 2031 to 2035 | cumulative
@fact chg = 3 | cases | W | officers charged | 2031 to 2035 | cumulative
@fact cmp31 = 132 | cases | C | complaints against officers | 2031 | constant
@fact cmp35 = 171 | cases | C | complaints against officers | 2035 | constant
@fact sus = 28 | cases | C | complaints upheld | 2035 | constant
@fact bud31 = 84500000 | budget | R | dollars a year | 2031 | plan
@fact bud36 = 112300000 | budget | R | dollars a year | 2036 | plan
@fact ot = 9700000 | spending | R | dollars of overtime | 2035 | constant
@fact otB = 6200000 | budget | R | dollars of overtime | 2035 | plan
@fact pay = 296000 | price | D | dollars of yearly pay | 2036 | snapshot
@fact sev = 444000 | price | D | dollars of severance if let go | 2036 | constant | hypothetical
@fact ctr = 5 | duration | D | years of contract | 2031 | constant
@fact ctr2 = 3 | duration | D | years of extension | 2036 | plan
@fact vF = 4 | votes_cast | C | votes for the extension | 23 June 2036 | constant
@fact vA = 3 | votes_cast | C | votes against the extension | 23 June 2036 | constant
@fact ncY = 287 | votes_cast | A | votes of no confidence | 4 June 2036 | constant
@fact ncN = 98 | votes_cast | A | votes of confidence | 4 June 2036 | constant
@fact ncT = 385 | votes_cast | A | votes cast | 4 June 2036 | constant
@fact pol = 52 | poll_share | D | residents who approve | May 2036 | snapshot
@fact pol33 = 61 | poll_share | D | residents who approve | 2033 | snapshot
@fact smp = 803 | sample_size | D | residents asked | May 2036 | constant
@fact cam = 310 | other | R | body cameras | 2036 | snapshot
@fact age = 54 | age | D | age | 2036 | snapshot
@rel sum stf = of36 + civ
@rel diff net = hir - lft
@fact net = 29 | officers | R | officers gained | 2031 to 2035 | cumulative
@rel sum of36 = of31 + net
@rel diff vac = au36 - of36
@fact vac = 37 | officers | R | posts unfilled | 1 January 2036 | snapshot
@rel share cl35 = sol / hom35
@rel change robP = rob31 -> rob35
@fact robP = -15 | rate | R | change of robberies in percent | 2035 | constant
@rel change carP = car31 -> car35
@fact carP = 30 | rate | R | change of vehicle thefts in percent | 2035 | constant
@rel diff resD = res31 - res35
@fact resD = 2.4 | duration | R | minutes faster to an emergency call | 2035 | constant
@rel sum ncT = ncY + ncN
@rel share ncS = ncY / ncT
@fact ncS = 74.55 | rate | A | share of no confidence | 4 June 2036 | constant
@rel change budP = bud31 -> bud36
@fact budP = 32.9 | rate | R | rise of the budget in percent | 2036 | plan
@rel diff otD = ot - otB
@fact otD = 3500000 | spending | R | dollars of overtime beyond the plan | 2035 | constant
@rel product sev = pay * yr
@fact yr = 1.5 | duration | D | years of pay as severance | 2036 | constant | hypothetical
@rel change homP = hom34 -> hom35
@fact homP = -42.86 | rate | R | change of homicides in percent | 2035 | constant
@rel share susS = sus / cmp35
@fact susS = 16.37 | rate | C | share of complaints upheld | 2035 | constant
@rel diff cmpD = cmp35 - cmp31
@fact cmpD = 39 | cases | C | complaints more than at the start | 2035 | constant
@rel diff ctrD = ctr - ctr2
@fact ctrD = 2 | duration | D | years fewer of contract | 2036 | plan
@rel diff polD = pol33 - pol
@fact polD = 9 | margin | D | points of approval lost | May 2036 | snapshot
@trap of36 au36 :: officers there and posts on paper
@trap of36 stf :: sworn officers and all employees
@trap hom31 hom34 :: first year and worst year
@trap homN hom35 :: two cities' homicides
@trap csi35 csiN :: two cities' indexes
@trap res35 resG :: reached and aimed at
@trap sht shtD :: shootings and deaths
@trap chg ctr2 :: three charged, three years
@trap vA chg :: three votes, three charged
@trap ask vac :: forty asked for, thirty-seven unfilled
@trap ncY ncT :: no-confidence votes and all votes
@trap pol pol33 :: two polls
@trap hir lft :: hired and left

@doc a-release | police service news release | 2036-05-20
FIVE YEARS OF PROGRESS: CHIEF DANYLUK REPORTS TO COMMISSION

Red Willow, Alta. – Chief Emeric Danyluk today presented the Police Commission with an overview of his first five-year term.

• Homicides stood at {12|hom35|t=in 2035} in 2035, compared with {19|hom31|t=when he took office} when he took office; {nine|sol|^} of the {12|hom35} have been cleared, a rate of {75|cl35} per cent ({58|cl31|t=2031} per cent in 2031).
• Robberies have fallen by {15|robP|v=-15} per cent, to {459|rob35|t=in 2035}.
• The average response to a priority-one call is {9.4|res35} minutes, {2.4|resD} minutes faster.
• Statistics Canada's Crime Severity Index for the city declined from {118.4|csi31} to {106.9|csi35}.
• The service has hired {196|hir|t=since 2031} officers since 2031 and now has {431|of36} sworn members and {188|civ} civilians.
• {310|cam} body-worn cameras are in use.

"Our members did this," said Chief Danyluk. "There's more to do on auto theft, where we saw {2,106|car35|t=last year} cases last year. I will be asking council for {40|ask|t=for 2037|by=I} additional officers for 2037."

Media inquiries: 780-555-0116. RWPS file 36-0520.

@doc b-cbc | public broadcaster website | 2036-05-28
Fact check: 5 claims by Red Willow's police chief
Noor Vandersteen · Posted: May 28, 2036 6:00 AM MT

1. Homicides are down. True, depending on where you start. In 2034 there were {21|hom34|t=In 2034}, the most in the city's history. The {12|hom35|t=last year} of last year represent a drop of {43|homP|v=-42.86|^} per cent from that peak. Neighbouring Tallgrass had {15|homN|t=last year}.

2. Robberies are down. Yes: {540|rob31|t=in 2031} in 2031, {495|!rob35|t=in 2035} in 2035, or {15|robP|v=-15} per cent less.

3. Police come faster. Also true, though {9.4|res35} minutes still misses the {eight|resG|by=the commission itself} that the commission itself has set.

4. The city is safer. The severity index has fallen to {106.9|csi35} from {118.4|csi31|t=five years earlier} five years earlier. But in Tallgrass it's {97.2|csiN}, and the two used to be equal.

5. The force has grown. It has {196|hir} new faces, but {167|lft|t=over the same years} left over the same years. Net gain: {29|net}. The chief has {431|of36} officers for {468|au36} authorized positions; Tallgrass, a city of about the same size, polices itself with {356|ofN}.

What he left out: vehicle thefts, up {30|carP} per cent from {1,620|car31|t=in 2031}. And complaints, {171|cmp35|t=in 2035} in 2035, from {132|cmp31|t=in 2031}. The commission upheld {28|sus|t=in 2035} of them.

Comments closed (412). Up next: Oilers in 7?

@doc c-sun | tabloid daily | 2036-06-05
COPS TO CHIEF: NO CONFIDENCE
By Dirk Saskamoose

{Three of every four|~ncS|v=75} cops who voted have told their boss to take a hike.

The Red Willow Police Association counted the ballots Wednesday night. It was {287|ncY|t=Wednesday night} for no confidence, {98|ncN|^} for keeping faith. That's {74.5%|ncS} of {358|!ncT|^} votes.

"Morale's in the basement and it's flooded," said union prez Curt Lavallee. He blames overtime: {$9.7 million|ot|t=last year|by=He} last year, on a budget of {$6.2 million|otB|t=last year}. "We're {37|vac|by=Lavallee} bodies short. You fix that by working the other {431|of36} to death."

Danyluk, {54|age}, was hired in 2031 for {five|ctr} years. He makes {$296,000|pay} now. If the commission cuts him loose he walks away with {18|yr|v=1.5} months' pay, {$444,000|sev}.

He won't quit. "I don't serve at the pleasure of a straw poll," he told the Sun, and pointed at the {12|hom35|t=of 2035} homicides of 2035.

Lavallee had a number too: {14|sht} police shootings in the chief's five years, {six|shtD} of them deadly. Investigators at ASERT laid charges against {three|chg} officers, a record no one brags about.

Numbers to call: Crime Stoppers 1-800-555-0188

@doc d-weekly | alternative weekly | 2036-06-12
What does a safer city cost?
by Saoirse Bjornson

Some arithmetic for the seven people who sit on the police commission.

In 2031 you could run this town's police on {$84.5 million|bud31|t=In 2031}. This year council gave them {$112.3 million|bud36|t=This year}. That is a raise of {33|budP|round} per cent. In the same time the number of people with a badge has gone from {402|of31|t=In 2031} to {431|of36|t=This year}, so whatever we bought it was not officers. It may have been hours: overtime overshot by {$3.5 million|otD|t=in 2035} in 2035.

Did we buy trust? A May survey of {803|smp} residents has {52|pol|t=May} per cent approving of Danyluk. In 2033 it was {61|pol33|t=In 2033}: a loss of {nine per cent|!polD|force} in three years. Mireille Cardinal of Justice for Red Willow reads it her own way. "The {six|shtD|by=Mireille Cardinal} who were shot dead can't answer surveys," she says. Her coalition wants {none|-} of the extra {40|ask} officers that the chief has asked for.

Did we buy competence? {Nine|sol} of {12|hom35} killings were solved last year; that's good. Of {171|cmp35} complaints, {82|!sus|t=last year} were upheld last year, {one in six|~susS|v=16.67}, which is not.

And if we send him home it will cost {$444,000|sev}, {1.5|yr} years of salary. I'd frame the receipt.

@doc e-wire | national wire agency | 2036-06-24
Alberta police chief narrowly keeps his job

RED WILLOW, Alta. — The police chief of Red Willow has survived a revolt in his own ranks. The city's police commission voted {4|vF|t=Monday night}-{3|vA|^} Monday night to extend Emeric Danyluk's contract by {three|ctr2} years, {two|ctrD} fewer than he first got.

Chair Adaeze Holm cast the deciding vote. She cited faster response times ({9.4|res35} minutes, against {11.8|res31|t=in 2031} in 2031) and a severity index of {106.9|csi35}, the lowest in a decade. But she called {171|cmp35} complaints "{thirty-nine|cmpD} too many", a reference to the number in Danyluk's first year.

Earlier this month, members of the police association declared no confidence in him by {287|ncY|t=Earlier this month} to {98|ncN|^}.

Under the terms of the extension the service, which has {619|stf} employees, must bring overtime back to {$6.2 million|otB|by=the terms of the extension} and auto theft below {2,000|-} by 2038. There is no money for now for the {40|ask} officers the chief had sought. Mayor Tobias Ferdinand said the {37|vac} vacant positions should be filled first.

The province's watchdog has investigated {14|sht} shootings by the city's officers since 2031. {Three|chg} constables await trial.

Danyluk, {54|age}, will be paid {$296,000|pay} a year.

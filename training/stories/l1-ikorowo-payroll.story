@story l1-ikorowo-payroll
@topic Ikorowo South, Nigeria: ghost workers, a strike of council staff and a state's audit, 2021
@subject L = Ikorowo South Local Government | the local government | the council | Ikorowo South
@subject U = Union of Council Workers | UCW | the union | council workers
@subject C = Hon. Babajide Salawu | Salawu | the chairman | the council chairman
@subject A = Adaeze Nwobodo | Nwobodo | the state auditor | the auditor
@subject G = Governor Emeka Alabi | the governor | the state government | Governor Alabi
@fact pay = 3216 | jobs | L | names on the payroll | 2021-03
@fact ghost = 418 | jobs | A | names of people who do not exist | 2021-06-14
@fact real = 2798 | jobs | L | names of real workers | 2021-06-14
@fact sav = 34500000 | budget | A | naira saved a month | 2021-06-14 | plan | projected
@fact back = 5 | duration | U | months of unpaid wages | 2021-06
@fact owed = 1150000000 | spending | L | naira of unpaid wages | 2021-06
@fact min = 30000 | price | G | naira of the monthly minimum wage | - | constant | threshold
@fact lowest = 24500 | price | U | naira of monthly wage of a sweeper | 2021-06 | constant
@fact alloc = 196000000 | revenue | L | naira received from the federation account | May 2021
@fact wb = 231000000 | spending | L | naira of wages in a month | May 2021
@fact wb2 = 196500000 | spending | L | naira of wages in a month | after the audit | plan | projected
@fact str = 11 | duration | U | days of the strike | 2021-06-28 to 2021-07-08
@fact cl = 62 | other | L | primary schools and clinics closed by the strike | 2021-07-01
@fact bail = 600000000 | budget | G | naira lent to clear arrears | 2021-07-08 | plan | pledged
@fact mon = 3 | duration | G | months of wages to be paid at once | 2021-07-08 | plan | pledged
@fact off = 9 | arrests | A | officials arrested | 2021-07-20
@fact cers = 1204 | other | A | forged certificates found | 2021-06-14
@fact age = 130 | age | A | age of the oldest worker on paper | 2021-06-14
@fact strk = 2800 | jobs | U | workers on strike | 2021-06-28
@rel diff sav = wb - wb2
@rel sum pay = ghost + real
@trap ghost cers :: invented people and forged papers
@trap pay real :: names on paper and names that breathe
@trap min lowest :: the law and the pay packet
@trap alloc wb :: what comes in and what goes out
@trap wb wb2 :: wages before and after

@doc a-daily | national daily | 2021-06-15
{418|ghost} ghosts found on Ikorowo payroll

By Tunde Ekanem, Ilorin

The State Auditor for Local Governments, Mrs Adaeze Nwobodo, yesterday disclosed that {418|ghost|t=yesterday|by=Adaeze Nwobodo} of the {3,216|pay} names on the payroll of Ikorowo South Local Government belong to nobody, leaving {2,798|real|^} genuine workers.

She put the gain at N{34.5|sav|x=1000000} million monthly. In May the council had a wage bill of N{231 million|wb|t=In May} against an allocation of N{196 million|alloc|^}.

Besides the phantoms, her team saw {1,204|cers} certificates that were not genuine. "One driver would be {130|age} years old," she told newsmen. "He must be driving very carefully."

Chairman Babajide Salawu said he'd "inherited the ghosts with the furniture". Workers have gone {five|back} months unpaid and are owed N{1.15 billion|owed}.

Dollar: N{410|-} official, N{503|-} parallel.

@doc b-online | online news site | 2021-06-29
STRIKE!!! Ikorowo South workers down tools over {eight|!back} months salary

BREAKING | {4,302|-} shares

About {2,800|~strk|t=on Monday} workers of Ikorowo South began a strike on Monday, leaving refuse at the gate and the secretariat under lock.

The union wants all the arrears, which it reckons at N{1.7 billion|!owed|by=it}, as well as the N{30,000|min} minimum wage. A sweeper gets N{24,500|lowest}, it says.

Its chairman, Comrade Ngozi Oladele, said the audit was a smokescreen. "They say {500|!ghost|by=They} ghosts. Show us the ghosts' bank!"

By Thursday, {62|cl|t=By Thursday} schools and clinics may be shut.

DON'T MISS: Pastor buys {fourth|-} jet

@doc c-agency | news agency | 2021-07-08
State lends N{600m|bail|v=600000000} to end council strike

LAGOS, July 8 (NCA) – The state government will lend Ikorowo South Local Government N{600 million|bail} so that {three|mon} months' wages are paid at once to its workers, who agreed on Thursday to end an {11|str}-day strike.

Governor Emeka Alabi said the rest of the {five|back} months owed would follow "as the allocation allows". That allocation was N{196 million|alloc|t=in May} in May.

The council's payroll falls to N{196.5 million|wb2|by=The council} a month without the {418|ghost} ghosts. It stood at N{231 million|wb|t=before} before.

All {62|cl} schools and clinics closed by the strike reopen on Monday.

@doc d-column | newspaper column | 2021-07-22
The ghosts have gone to lunch

{Nine|off} men in lace are in the custody of the anti-graft people, and I understand they asked for the air-conditioner first.

They invented, on Mrs Nwobodo's count, {418|ghost|by=Mrs Nwobodo's count} civil servants, gave them {1,204|cers} certificates between them (a ghost with a master's degree has standards) and a grandfather of {130|age}. The living number {2,798|real}. I've met some, and they were hungrier than the dead.

What does it come to? N{34.5|sav|x=1000000} million a month. Had it been saved, the wages of {five|back} months, N{1.15|owed|x=1000000000} billion, could have been met in less than three years; but I'm told that arithmetic doesn't apply south of the lagoon.

The governor pays out {two|!mon} months and lends {600|bail|x=1000000} million naira. For the sweeper on N{24,500|lowest}, whom the law owes N{30,000|min}, it's a start. She'd been striking for {11|str} days. Her broom was on the step throughout.

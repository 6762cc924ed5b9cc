@story brandt-harbour-police-budget
@topic Police budget of Brandt Harbour, Nova Scotia: authorised, hired and deployable officers
@subject B = Brandt Harbour Regional Police | Brandt Harbour police | the service | the force | BHRP
@subject C = Chief Marlene Gaudet | Chief Gaudet | Gaudet | the chief
@subject U = Brandt Harbour Police Association | the association | the union
@subject H = Halloran County RCMP detachment | the RCMP | the Mounties
@fact au = 1184 | officers | B | authorised sworn officers | 2031-03-31 | snapshot
@fact ac = 1097 | officers | B | sworn officers on the payroll | 2031-03-31 | snapshot
@fact va = 87 | officers | B | vacant positions | 2031-03-31 | snapshot
@fact lv = 115 | officers | B | officers on long-term leave | 2031-03-31 | snapshot
@fact dp = 982 | officers | B | officers fit for duty | 2031-03-31 | snapshot
@fact a2 = 1230 | officers | B | authorised sworn officers | 2032 | plan | pledged
@fact gh = 96 | officers | B | recruits to be hired | 2031/32 | plan | projected
@fact ex = 50 | officers | B | officers expected to retire or resign | 2031/32 | plan | projected
@fact nt = 46 | officers | B | net gain in officers | 2031/32 | plan | projected
@fact ci = 412 | jobs | B | civilian employees | 2031-03-31 | snapshot
@fact bg = 238600000 | budget | B | gross operating budget | 2031/32 | plan
@fact re = 17200000 | revenue | B | recoveries and fees | 2031/32 | plan
@fact bn = 221400000 | budget | B | net operating budget | 2031/32 | plan
@fact b0 = 224900000 | budget | B | gross operating budget | 2030/31 | snapshot
@fact up = 6.1 | rate | B | rise in the gross budget | 2031/32 | plan
@fact rq = 241000000 | budget | C | gross budget asked for | 2031-01 | plan | pledged
@fact ob = 9200000 | budget | B | overtime budgeted | 2030/31 | plan
@fact oa = 13700000 | spending | B | overtime paid | 2030/31 | snapshot
@fact ov = 4500000 | spending | B | overtime above budget | 2030/31 | snapshot
@fact hr = 164 | officers | H | sworn officers on the payroll | 2031-03-31 | snapshot
@fact tx = 71 | other | - | dollars added to the average tax bill | 2031/32 | plan | projected
@rel diff va = au - ac
@rel diff dp = ac - lv
@rel diff nt = gh - ex
@rel sum a2 = au + nt
@rel diff bn = bg - re
@rel change up = b0 -> bg
@rel diff ov = oa - ob
@trap au ac :: authorised against actual
@trap ac dp :: on the payroll against fit for duty
@trap gh nt :: gross against net hiring
@trap bg bn :: gross against net budget
@trap ob oa :: overtime planned and paid
@trap ac hr :: two forces

@doc a-tv | local TV site | 2031-04-09
Council passes {$238.6M|bg} police budget after six-hour debate

Posted April 9, 2031 10:42 p.m. ADT · 3 min read
[Photo: Chief Marlene Gaudet speaks to reporters. File/Atlantic 9]

Council voted 11-5 Tuesday night to give Brandt Harbour police {$238.6 million|bg|t=this fiscal year} this fiscal year, a {6.1 per cent|up|^} rise on the {$224.9 million|b0|t=the year before} of the year before and less than the {$241 million|rq|s=Chief Marlene Gaudet|t=in January} Chief Marlene Gaudet wanted in January.

The plan funds {96|gh|t=over the year} recruits. With roughly {50|~ex|t=over the year} officers expected to leave over the year, the force should end up {46|nt|s=the force} ahead and its authorized strength will go to {1,230|a2}.

"Authorized" is the word that had councillors arguing. On paper the service has {1,184|au|t=On paper} sworn positions. The payroll shows {1,097|ac}, and once those on long-term leave are taken out, {945|!dp} can actually answer a call, according to a staff report.

Overtime was the other flashpoint: {$13.7 million|oa|t=last year} last year against a budget of {$9.2 million|ob|^}.

The average homeowner will pay about {$71|~tx} more. The RCMP, which covers the county with {164|hr} members, is billed separately.

RELATED: 2 charged after Quinpool standoff
RELATED: Transit strike enters day 12

@doc b-daily | regional daily | 2031-04-10
Where are all the officers?

ANDRE OKONKWO-MUISE
STAFF REPORTER a.okonkwo@coastherald.example

If you call for help in Brandt Harbour this weekend, the number that matters is neither the one council debated nor the one on the sign outside headquarters. It's {982|dp|by=human resources}, the constables, sergeants and brass who are fit for duty according to human resources.

The gap opens in two steps. First come empty desks: {87|va} of them, the difference between the {1,184|au} whom the city says it pays for and the {1,097|ac} it really does pay. Then there are {115|lv} on leave, mostly for stress injuries.

Tuesday's budget promises to close some of it. After the dust settles taxpayers will be on the hook for {$221.4 million|bn}, the sum that remains when fees, secondments and provincial money, some {$17.2 million|~re}, come off the top. A year ago the gross figure was {$219.4 million|!b0|t=A year ago}.

The union isn't buying. Its president, Const. Dov Pelletier, reckons that if people keep quitting at last winter's pace there'll be no gain at all.

"They keep telling us {96|gh}, {96|gh}," he said. "I can hire {96|gh} and lose {80|-}. Ask them for the net."

The net, on the city's own forecast, is {61|!nt|by=the city's own forecast}.

@doc c-release | police association press release | 2031-04-10
BUDGET LEAVES MEMBERS RUNNING ON EMPTY

BRANDT HARBOUR, N.S. — The association that represents {1,097|ac} sworn members and most of the {412|ci} civilians of BHRP says last night's decision won't put one more car on the road before fall.

Overtime ran {$4.5 million|ov|t=in the year just ended} over in the year just ended because {115|lv} colleagues are off sick and {87|va} jobs are empty. The chief asked for {$241 million|rq}. She got {$2.4 million|-} less.

"People retire. {Fifty|ex|by=management|t=in the next twelve months} will in the next twelve months, on management's numbers," said president Dov Pelletier. "Nobody knows where the classes to replace them will be trained."

-30-
Media: 902-555-0177

@doc d-column | opinion column | 2031-04-12
The arithmetic of blue

What does {238.6 million|bg} dollars buy? I asked three people and had three headcounts by lunchtime.

A councillor told me {1,230|a2|by=A councillor}. That's the target for next spring, not a body of people. The police website tells me {1,162|!au|by=The police website} are authorized. The chief, who has the grace to look embarrassed, told me {982|dp|by=The chief} on a good Tuesday.

What nobody told me is why overtime, budgeted at {$9.2 million|ob|t=for 2030-31} for 2030-31, came in at {$13.7 million|oa|^}, or why the fix is {another 6.1 per cent|up|v=6.1}. The Mounties patrol three times the territory with {164|hr} people. I know, I know: no apartments, no hockey riots. Still, {71|tx} bucks is {71|tx} bucks.

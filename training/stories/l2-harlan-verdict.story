@story harlan-verdict
@topic Trial of a Texas nursing-home owner after residents died in a hurricane: opening, verdict, sentence
@subject R = Delbert Rountree | Rountree | the owner | the defendant
@subject W = Charlene Rountree | his wife | Mrs. Rountree
@subject H = Bayou Oaks | Bayou Oaks Manor | the nursing home | the home
@subject J = the jury | jurors | panel
@subject P = Assistant District Attorney Kim-Ly Thibodeaux | Thibodeaux | the prosecution | prosecutors | the state
@subject N = Hurricane Imelda-Rose | the hurricane | the storm
@fact d = 22 | deaths | H | residents who drowned or died | 2003-09 | constant
@fact dc = 19 | other | R | counts of negligent homicide | 2005-10 | constant
@fact guilty = 14 | other | R | counts on which he was convicted | 2005-11-17 | constant
@fact res = 61 | other | H | residents in the building | 2003-09 | constant
@fact staff = 7 | other | H | staff in the building | 2003-09 | constant
@fact old = 98 | age | H | age of the oldest victim | - | constant
@fact rage = 66 | age | R | age of the owner | 2005-11 | snapshot
@fact bus = 2 | other | H | buses turned away | 2003-09 | constant
@fact warn = 31 | duration | H | hours between the order to leave and the flood | 2003-09 | constant
@fact wtr = 5 | other | H | feet of water in the halls | 2003-09 | constant
@fact del = 17 | duration | J | hours of deliberation | 2005-11-17 | constant
@fact wit = 54 | other | J | witnesses heard | 2005-11 | constant
@fact wks = 6 | duration | J | weeks of trial | 2005-11 | constant
@fact ask = 40 | sentence | P | years asked for | 2005-12-09 | plan
@fact sent = 16 | sentence | R | years in prison | 2005-12-09 | constant
@fact par = 8 | sentence | R | years before he may seek parole | 2005-12-09 | constant
@fact wsent = 10 | sentence | W | years of probation | 2005-12-09 | constant
@fact civ = 11500000 | damages | H | dollars paid to settle families' lawsuits | 2005-04 | constant
@fact fine = 140000 | damages | R | dollars of fine | 2005-12-09 | constant
@fact storm = 47 | deaths | N | people killed in the state | 2003-09 | constant
@trap d dc :: not all deaths were charged
@trap dc guilty :: charged and convicted
@trap d storm :: the home and the whole storm
@trap ask sent :: asked and given
@trap sent par :: the term and the parole date

@doc opening | regional daily | 2005-10-05
Trial opens in Bayou Oaks deaths

By LUPE ARREDONDO-KEAN
Gulf Coast Examiner

ANGLETON — Water rose {five|wtr|by=the state} feet in the halls of Bayou Oaks Manor, and of the {61|res|^} people in its beds {22|d|^} did not live to see it fall, the state told jurors Tuesday.

Owner Delbert Rountree, {66|rage}, faces {19|dc} counts of negligent homicide, one for each death the medical examiner tied to drowning. His wife is charged with {two|-} lesser offenses.

He had {31|warn} hours, Assistant District Attorney Kim-Ly Thibodeaux said, to act on the county's order. He sent away {two|bus} buses. The oldest who died, Miss Ottoline Breaux, was {98|old}.

"No one in that courtroom loved those folks more," countered his lawyer, who noted the hurricane took {47|storm} lives in Texas.

The insurer settled with families in April for {$11.5 million|civ}. Testimony is to last {six|wks|m=projected} weeks.

@doc wire1 | wire agency | 2005-11-17
Texas nursing home owner convicted in storm deaths

ANGLETON, Texas (CNS) -- A jury convicted a nursing home owner Thursday of {14|guilty|t=Thursday} of {22|!dc} counts of negligent homicide for leaving residents in the path of a hurricane.

The panel of {seven|-} women and {five|-} men had deliberated for {17|del} hours over {three|-} days. It heard {54|wit} witnesses in {six|wks} weeks.

Delbert Rountree, {71|!rage}, showed no reaction. He could get up to {20|-} years on each count. A hearing is set for Dec. 9.

Only {seven|staff} workers were on hand when a levee gave way, {61|res} residents asleep or sedated. Defense witnesses said the couple learned of an evacuation order {six|!warn} hours beforehand.

@doc sent | local TV station web page | 2005-12-09
Rountree gets {16|sent} years; wife spared prison

BRAZORIA COUNTY -- Judge Emmett Szymanski on Friday sentenced Bayou Oaks owner Delbert Rountree to {16|sent} years behind bars and a {$140,000|fine} fine.

KGLF's Dana Whitlow was in the courtroom:

- Prosecutors wanted {40|ask}.
- He must do {8|par} before the parole board will see him.
- Charlene Rountree: {10|wsent} years' probation, plus {400|-} hours of community service.
- He was found guilty on {14|guilty} counts out of {19|dc} and cleared on {5|-}.

Families read statements for {two|-} hours. "Nana was {98|old} and she'd have seen a hundred," said one.

SKYWARN 11: Freeze tonight, low 29.

@doc column | newspaper column | 2005-12-12
{Sixteen|sent} years for Bayou Oaks, and what it tells us

By Odell Persaud

Do the arithmetic. {Sixteen|sent} years, divided among {22|d} dead. Strike that: the law only counts {14|guilty} of them.

The state had asked for {forty|ask}. Mrs. Rountree goes home, on {five|!wsent} years' probation, and a company that settled for {$8 million|!civ} last spring keeps its license in {three|-} other counties.

What stays with me is {two|bus}. {Two|bus} buses, engines running, sent off empty a day before the water reached the light switches. That the same storm killed {47|storm} Texans in all is no excuse; nearly half of them lived at one address.

odell.persaud@gulfexaminer.example

@story marlowpark-budget
@topic Marlow Park, Illinois: a suburb's budget, the fire pension levy, trash fees and a recount of a referendum, 2033-34
@subject V = Village of Marlow Park | Marlow Park | the village | village board
@subject F = Marlow Park Firefighters' Pension Fund | fire pension fund | the fund
@subject P = Marlow Park police | police department | the department
@subject H = home-rule referendum | home rule | the referendum
@subject C = Citizens for Honest Books | Honest Books | the citizens' group
@subject M = Village President Renske Adebayo | Adebayo | the village president
@subject T = Tri-County Hauling | the hauler
@fact bu = 48600000 | budget | V | dollars in the budget | 2034 | plan
@fact b0 = 45000000 | budget | V | dollars in the budget | 2033 | plan
@fact bg = 8 | rate | V | growth of the budget in percent | 2034 | plan
@fact df = 3400000 | budget | V | dollars of deficit before cuts | 2033-10 | snapshot | projected
@fact d2 = 900000 | budget | V | dollars of deficit after cuts | 2033-12 | plan
@fact cu = 2500000 | budget | V | dollars of cuts and fees | 2033-12 | plan
@fact cp = 1100000 | budget | V | dollars saved by leaving jobs empty | 2033-12 | plan
@fact cf = 800000 | revenue | V | dollars from new fees | 2033-12 | plan
@fact cr = 600000 | budget | V | dollars of road work put off | 2033-12 | plan
@fact rs = 9720000 | other | V | dollars of reserves | 2033-12 | snapshot
@fact rp = 20 | other | V | reserves as a share of the budget | 2033-12 | snapshot
@fact rq = 25 | other | V | share of the budget that reserves should reach by policy | - | constant | threshold
@fact lv = 14300000 | revenue | V | dollars of property tax levy | 2034 | plan
@fact l0 = 13000000 | revenue | V | dollars of property tax levy | 2033 | snapshot
@fact lg = 10 | rate | V | rise in the levy in percent | 2034 | plan
@fact lf = 3900000 | revenue | F | dollars of levy for the fire pension | 2034 | plan
@fact lf0 = 3100000 | revenue | F | dollars of levy for the fire pension | 2033 | snapshot
@fact lh = 142 | price | V | dollars a year more on a median house | 2034 | plan
@fact fu = 52.6 | other | F | share of promised pensions that are funded | 2033-04 | snapshot
@fact fq = 90 | other | F | share of promised pensions that must be funded | 2040 | constant | threshold
@fact fl = 41200000 | other | F | dollars of unfunded liability | 2033-04 | snapshot
@fact fa = 45700000 | other | F | dollars of assets | 2033-04 | snapshot
@fact ft = 86900000 | other | F | dollars of promised pensions | 2033-04 | snapshot
@fact fr = 61 | other | F | retirees | 2033 | snapshot
@fact fw = 44 | jobs | F | active firefighters | 2033 | snapshot
@fact fy = 79400 | price | F | dollars of average yearly pension | 2033 | snapshot
@fact po = 51 | officers | P | sworn officers | 2033-10 | snapshot
@fact pa = 58 | officers | P | sworn positions budgeted | 2033 | plan
@fact p2 = 54 | officers | P | sworn positions budgeted | 2034 | plan
@fact pv = 7 | officers | P | sworn positions vacant | 2033-10 | snapshot
@fact ov = 1430000 | spending | P | dollars of overtime | 2033 | cumulative
@fact oo = 950000 | budget | P | dollars of overtime budgeted | 2033 | plan
@fact gt = 31.75 | price | T | dollars a month for trash | 2034 | plan
@fact g0 = 25.40 | price | T | dollars a month for trash | 2033 | snapshot
@fact gg = 25 | rate | T | rise in the trash fee in percent | 2034 | plan
@fact hh = 8150 | other | V | households billed for trash | 2033 | snapshot
@fact pop = 23400 | other | V | residents | 2030 census | constant
@fact vy = 2914 | vote_count | H | yes votes | election night | snapshot
@fact vn = 2926 | vote_count | H | no votes | election night | snapshot
@fact vm = 12 | margin | H | margin of votes | election night | snapshot
@fact cy = 2951 | vote_count | H | yes votes | canvass | snapshot
@fact cn = 2943 | vote_count | H | no votes | canvass | snapshot
@fact cm = 8 | margin | H | margin of votes | canvass | snapshot
@fact ct = 5894 | votes_cast | H | votes cast | canvass | snapshot
@fact ry = 2949 | vote_count | H | yes votes | recount | snapshot
@fact rn = 2944 | vote_count | H | no votes | recount | snapshot
@fact rm = 5 | margin | H | margin of votes | recount | snapshot
@fact my = 37 | vote_count | H | yes votes counted after election night | canvass | cumulative
@fact mz = 17 | vote_count | H | no votes counted after election night | canvass | cumulative
@fact ma = 54 | other | H | mail ballots counted after election night | canvass | cumulative
@fact bv = 5 | votes_cast | V | trustees for the budget | 2033-12-12 | snapshot
@fact bw = 2 | votes_cast | V | trustees against the budget | 2033-12-12 | snapshot
@fact sp = 34 | other | V | speakers | 2033-12-12 | snapshot
@trap bu b0 :: two years
@trap df d2 :: the deficit before and after cuts
@trap rp rq :: reserves held and wanted
@trap lv lf :: the whole levy and the fire pension's part
@trap lf lf0 :: two years of that part
@trap fu fq :: funded and to be funded
@trap fl fa :: unfunded liability and assets
@trap po pa :: officers and positions
@trap pa p2 :: positions of two years
@trap ov oo :: spent and budgeted
@trap vy cy :: election night and canvass
@trap cy ry :: canvass and recount
@trap vm cm :: opposite margins at two counts
@rel change bg = b0 -> bu
@rel sum cu = cp + cf + cr
@rel diff d2 = df - cu
@rel share rp = rs / bu
@rel change lg = l0 -> lv
@rel sum ft = fl + fa
@rel share fu = fa / ft
@rel diff pv = pa - po
@rel change gg = g0 -> gt
@rel diff vm = vn - vy
@rel diff cm = cy - cn
@rel sum ma = my + mz
@rel sum cy = vy + my
@rel sum cn = vn + mz
@rel sum ct = cy + cn
@rel diff rm = ry - rn
@race night = vn vy
@race canvass = cy cn

@doc a-herald | suburban weekly | 2033-10-19
Marlow Park looks at {$3.4 million|df} gap, and at your trash

By Dorotea Vang-Kelleher, Marlow Park Herald

Village trustees got their first look Monday at a 2034 budget that doesn't balance, and nobody on the dais seemed surprised but the new guy.

Spending would rise {8|bg} percent, from {$45 million|b0|t=this year} this year to {$48.6 million|bu|t=next} next. As drafted that leaves the village {$3.4 million|df} short.

Finance director Amit Sandoval walked the board through the usual suspects. First, fire pensions. The levy for those would go from {$3.1 million|lf0|t=now} now to {$3.9 million|lf}. The fund has {$45.7 million|fa} in assets and has promised {$86.9 million|ft}, which makes it {52.6|fu} percent funded. The state wants {90|fq} by 2040.

Second, police overtime. The department budgeted {$950,000|oo|t=this year} this year and will spend {$1.43 million|ov}, because {seven|pv} of its {58|pa} sworn positions are empty.

Third, garbage. Tri-County Hauling's new contract takes the monthly fee from {$25.40|g0} to {$31.75|gt}, a {25|gg} percent jump for {8,150|hh} households.

"I'd like to see a fourth suspect," said Trustee Lou Bianchi. "Us."

Reserves stand at {$9.7 million|rs}. That's {20|rp} percent of the budget; village policy calls for {25|rq}.

Next hearing: Nov. 14, 7 p.m., 212 Depot St. Leaf pickup begins Monday in Zone 3.

@doc b-newsletter | citizens' group e-mail | 2033-11-03
HONEST BOOKS BULLETIN #41

Neighbors, three things before Tuesday.

1) HOME RULE. It's a blank check. Vote NO. With home rule, the board can tax without asking. Today it must ask. Ask yourself which you prefer.

2) FIRE PENSIONS. There're {44|fw} firefighters working and {61|fr} retired. The average pension is {$79,400|fy}. I don't begrudge it. I begrudge being told it's under control. It's short {$41.2 million|fl|t=April}, as of April, and there are {23,400|pop} of us in town to split it.

3) POLICE. They say {51|po} officers. We stood outside roll call for a week (thank you, Marge). We saw {47|?po|by=We}. Maybe some were sick.

And the levy! It's to go up {10|lg} percent: {$14.3 million|lv}, was {$13 million|l0}. On a median house, says the village, {$142|lh|by=the village}. On mine it's more. I've a porch.

— Gus Petrakos, treasurer (unpaid)
847-555-0121. Forward this. Unsubscribe by moving.

@doc c-tv | TV station site | 2033-11-09
Home rule goes down by {12|vm} in Marlow Park, or does it?

NewsCenter Suburbs | By Tori Maldonado | Wed. Nov. 9, 2033, 12:22 a.m.

MARLOW PARK, Ill. — {Twelve|vm} votes.

That's how close it was late Tuesday on a measure that would give the village wider power to tax. With all precincts in, {2,926|vn|t=late Tuesday} people had voted no, and {2,914|vy|^} yes.

Don't order the cake, says Cook-Lake County Clerk Ines Okparaeke. Mail ballots postmarked by Tuesday have two weeks to come in.

Village President Renske Adebayo wouldn't concede. "I was nine pounds at birth and nobody believed that either."

The village faces a {$4.3 million|!df} hole next year.

Watch live: 9 p.m. | 5-day: 51, 48, 47, 52, 55 | Bears injury report

@doc d-canvass | county clerk's notice | 2033-11-29
OFFICIAL CANVASS — CONSOLIDATED SPECIAL ELECTION, NOVEMBER 8, 2033

VILLAGE OF MARLOW PARK, HOME RULE PROPOSITION

Election night total: YES {2,914|vy|t=Election night}; NO {2,926|vn|^}
Mail and provisional ballots added: {54|ma}
CANVASSED TOTAL: YES {2,951|cy|t=CANVASSED}; NO {2,943|cn|^}; ALL {5,894|ct|^}
RESULT: PASSED, margin {8|cm}

Detail of ballots added: YES {37|my}, NO {17|mz}.
Discovery recount petition received 11/29, 9:04 a.m. (Petrakos, A.). Deposit: $10 per precinct, 9 precincts. Paid, in ones.

I. Okparaeke, County Clerk

@doc e-herald2 | suburban weekly | 2033-12-14
Budget passes {5|bv}-{2|bw}; deficit down to {$900,000|d2}

By Dorotea Vang-Kelleher

After {34|sp} speakers, two recesses and a dog, Marlow Park's board approved a {$48.6 million|bu} budget Monday that's still in the red, but politely.

Trustees found {$2.5 million|cu}. Keeping jobs vacant accounts for {$1.1 million|cp} of it, new fees {$800,000|cf}, and putting off Elm, Ash and Third another year {$600,000|cr}. What remains, {$900,000|d2}, comes from reserves.

The police will be budgeted for {54|p2} officers, not {58|pa}. "That's not a cut. You can't cut a chair with nobody in it," said Adebayo.

The levy rises {10|lg} percent to {$14.3 million|lv}, {$142|lh} on a median home. The fire pension takes {$3.9 million|lf}.

Gus Petrakos of Honest Books told the board that the fund is {56.2|!fu} percent funded "on a sunny day."

Meanwhile a recount of the home rule vote, done last week in the high school cafeteria, has {five|rm} votes in it. Yes: {2,949|ry|t=last week}. No: {2,944|rn|^}. At the canvass the difference had been {eight|cm|t=At the canvass}.

Petrakos said that he'd lost to a rounding error. He shook Adebayo's hand. She told him there was an opening on the finance committee, unpaid.

@doc f-village | village newsletter | 2034-01-10
THE MARLOW PARK MINUTE - Winter

A NEW BUDGET, A NEW TOOL. With home rule approved by {2,949|ry} of you (and {2,944|rn} opposed, we heard you), the Village may now set its own course.

YOUR TRASH. {$31.75|gt} a month beginning with the February bill. Was {$25.40|g0}. Yard stickers stay $3.10.

YOUR POLICE. {51|po|t=in October} officers in October; two cadets graduate in March. Overtime ran to {$1.34 million|!ov|t=in 2033} in 2033.

YOUR TAXES. See the pie chart. The big slice is fire pensions ({$3.9 million|lf}, up from {$3.1 million|lf0}). They must be {90|fq}% funded by 2040.

YOUR RAINY DAY. Reserves of {$9.72 million|rs}, or {one-fifth|rp|v=20} of annual spending.

SNOW: no parking after 2 inches. HISTORY NOOK: in 1961 Elm Street was paved for $18,400. Photo contest deadline Jan. 31, max 3 entries.

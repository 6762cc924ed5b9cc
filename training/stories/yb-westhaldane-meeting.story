@story yb-westhaldane-meeting
@topic Town meeting in Vermont: floor votes, ballots on the school budget and a cannabis shop, a recount and a revote
@subject WH = West Haldane | the town
@subject SB = school budget | the school board | the board
@subject Y = Yes on the school budget
@subject N = No on the school budget
@subject FT = fire truck | the truck amendment
@subject FA = For the truck
@subject FB = Against the truck
@subject D = Phineas Drury | Drury | the sugarmaker
@subject H = Noor Haddad-Lyle | Haddad-Lyle | the architect
@subject CY = For a cannabis shop | supporters of the shop
@subject CN = Against a cannabis shop | opponents of the shop
@subject LB = library | the library
@fact cl = 2150 | other | WH | voters on the checklist | - | constant
@fact pop = 2780 | other | WH | inhabitants | - | constant
@fact fl = 312 | crowd | WH | voters on the floor | 4 March | snapshot
@fact flp = 14.5 | turnout | WH | share of the checklist on the floor | 4 March | snapshot
@fact bc = 845 | votes_cast | WH | ballots cast | 4 March | snapshot
@fact to = 39.3 | turnout | WH | turnout by ballot | 4 March | snapshot
@fact y = 402 | vote_count | Y | votes on the school budget | 4 March | snapshot
@fact n = 431 | vote_count | N | votes on the school budget | 4 March | snapshot
@fact sbl = 12 | vote_count | WH | ballots blank on the school budget | 4 March | snapshot
@fact m = 29 | margin | N | lead in votes on the school budget | 4 March | snapshot
@fact b1 = 9800000 | budget | SB | dollars of school spending proposed | 4 March | plan
@fact b0 = 9108000 | budget | SB | dollars of school spending | this year | constant
@fact up = 7.6 | rate | SB | rise in school spending proposed | 4 March | plan
@fact b2 = 9550000 | budget | SB | dollars of school spending proposed | April revote | plan
@fact cut = 250000 | other | SB | dollars cut between the two votes | April revote | snapshot
@fact pup = 685 | enrolment | SB | pupils | this year | snapshot
@fact pp = 14300 | price | SB | dollars for each pupil | 4 March | plan
@fact y2 = 521 | vote_count | Y | votes on the school budget | April revote | snapshot
@fact n2 = 448 | vote_count | N | votes on the school budget | April revote | snapshot
@fact bl2 = 3 | vote_count | WH | ballots blank on the school budget | April revote | snapshot
@fact bc2 = 972 | votes_cast | WH | ballots cast | April revote | snapshot
@fact to2 = 45.2 | turnout | WH | turnout by ballot | April revote | snapshot
@fact m2 = 73 | margin | Y | lead in votes on the school budget | April revote | snapshot
@fact tb = 3420000 | budget | WH | dollars of town budget | warned | plan
@fact fa = 65000 | budget | FT | dollars added for the truck fund | 4 March | plan
@fact tb2 = 3485000 | budget | WH | dollars of town budget | as amended | plan
@fact fy = 148 | vote_count | FA | voters standing | 4 March | snapshot
@fact fn = 121 | vote_count | FB | voters standing | 4 March | snapshot
@fact fm = 27 | margin | FA | lead in the standing count | 4 March | snapshot
@fact ft = 640000 | price | FT | dollars that a truck costs | - | plan
@fact lb = 18500 | budget | LB | dollars asked | 4 March | plan
@fact d = 438 | vote_count | D | votes for selectboard | 4 March | snapshot
@fact h = 379 | vote_count | H | votes for selectboard | 4 March | snapshot
@fact w = 16 | vote_count | - | write-in votes for selectboard | 4 March | snapshot
@fact sel = 12 | vote_count | WH | ballots blank for selectboard | 4 March | snapshot
@fact dm = 59 | margin | D | lead in votes for selectboard | 4 March | snapshot
@fact cy = 417 | vote_count | CY | votes on the shop | 4 March | snapshot
@fact cn = 405 | vote_count | CN | votes on the shop | 4 March | snapshot
@fact cbl = 23 | vote_count | WH | ballots blank on the shop | 4 March | snapshot
@fact cm = 12 | margin | CY | lead in votes on the shop | 4 March | snapshot
@fact cy2 = 416 | vote_count | CY | votes on the shop | recount | snapshot
@fact cn2 = 406 | vote_count | CN | votes on the shop | recount | snapshot
@fact cm2 = 10 | margin | CY | lead in votes on the shop | recount | snapshot
@fact pt = 43 | other | WH | voters who signed for a recount | March | snapshot
@fact tx = 1.94 | rate | SB | dollars of school tax on each $100 | April revote | plan | projected
@fact hr = 5 | duration | WH | hours of meeting | 4 March | constant
@fact yr = 241 | other | WH | town meetings held | - | cumulative
@rel share flp = fl / cl
@rel share to = bc / cl
@rel sum bc = y + n + sbl
@rel diff m = n - y
@rel change up = b0 -> b1
@rel diff cut = b1 - b2
@rel sum bc2 = y2 + n2 + bl2
@rel share to2 = bc2 / cl
@rel diff m2 = y2 - n2
@rel sum tb2 = tb + fa
@rel diff fm = fy - fn
@rel sum bc = d + h + w + sel
@rel diff dm = d - h
@rel sum bc = cy + cn + cbl
@rel diff cm = cy - cn
@rel diff cm2 = cy2 - cn2
@race school = n y
@race revote = y2 n2
@race board = d h
@race shop = cy cn
@race recount = cy2 cn2
@race floor = fy fn
@trap fl bc :: those on the floor and those who cast a ballot
@trap m fm :: two counts on one day
@trap m m2 :: No's lead in March, Yes's in April
@trap b1 b2 :: two proposals
@trap b1 tb :: school and town
@trap tb tb2 :: warned and amended
@trap cm cm2 :: count and recount
@trap sbl cm :: twelve blanks and a lead of twelve
@trap fa ft :: a year's saving and the whole truck
@trap to to2 :: March and April
@trap cl pop :: voters and inhabitants

@doc a-weekly | weekly newspaper | 2036-03-06
School budget goes down, pot shop squeaks in, truck gets rolling

By Cordelia Beaupré

WEST HALDANE -- {Five|hr} hours, {two|-} kinds of chili and one lost mitten after Moderator Amos Thistlewood gaveled it in, the town's {241st|yr} town meeting adjourned Tuesday with voters having said yes to nearly everything except the schools.

The {$9.8 million|b1} school budget failed by Australian ballot, {402|y} to {431|n}, with {12|sbl} left blank. It would have been up {7.6 percent|up}.

Phineas Drury, sugarmaker, won the open selectboard seat over architect Noor Haddad-Lyle, {438|d} to {379|h}. There were {16|w} write-ins, four of them for the moderator's dog.

A cannabis shop on Route 14 was approved {417|cy} to {405|cn}.

On the floor, an amendment to put {$65,000|fa} aside toward a fire truck brought people to their feet, literally. Counted standing, it was {148|fy} for, {121|fn} against. That lifts the town budget from {$3.42 million|tb} to {$3,458,000|!tb2}. The library got its {$18,500|lb} on a voice vote so loud it woke a baby.

{312|fl} voters came to the gym.

Sap report: 41 degrees, running. Sugar on snow at the Grange, $8.

@doc b-radio | public radio script | 2036-03-07
HOST: Around the state, {twenty-nine|-} school budgets went down on Town Meeting Day. One of them was in West Haldane. Our reporter went to the gym.

TAPE: (gavel)

REPORTER: The spread was {29|m} votes. Kids here cost about {$14,300|pp} each, and there are {685|pup} of them.

SUPERINTENDENT: Health insurance is up. Heat's up. I'm not buying gold faucets.

REPORTER: Ask around and you hear it wasn't about the kids. Drury, the new selectman, beat a newcomer by {95|!dm}. He voted no on the school, he says, and yes on the truck, because you can see a truck.

A truck costs {$640,000|ft}. The town voted to save a tenth of that, by {27|fm} people standing in their socks.

Turnout by ballot was {39.3 percent|to}, of a checklist of {2,150|cl}.

HOST: The board meets Monday.

@doc c-blog | town forum newsletter | 2036-03-21
THE HALDANE HOLLER -- Recount night at the town office

6:02 pm {Forty-three|pt} neighbors petitioned for a recount on the shop, so here we are with {845|bc} ballots, a box of clementines, and the Board of Civil Authority.

7:15 pm First pass. {416|cy2|t=First pass} for, {406|cn2|^} against. One yes had become a no: checkmark in one box, "OH HECK NO" in the margin.

7:40 pm Second pass, same. The gap is {10|cm2|t=Second pass}, it was {12|cm|t=on the 4th} on the 4th.

7:41 pm Blank: {23|cbl}. Clerk says folks ran out of steam on the back page.

7:50 pm For the "only {eight|-} percent showed up" crowd: {312|fl} sat on the floor, sure, {14.5 percent|flp} of us, but {845|bc} voted by ballot. Different things! Pin this post.

Also: found, one mitten, red.

@doc d-daily | regional daily | 2036-04-16
West Haldane passes trimmed school budget on second try

By Ezekiel Onyango-Pratt

A school budget smaller by {$250,000|cut} passed easily in West Haldane on Tuesday, {521|y2|t=Tuesday} to {448|n2|^}.

More people voted than in March: {972|bc2|t=Tuesday}, or {47 percent|!to2|^}. {Three|bl2} left it blank.

At {$9.55 million|b2} the plan is still above this year's {$9,108,000|b0|t=this year}. It eliminates a French teacher and half a librarian. The school tax rate is estimated at {$1.94|tx} per $100.

"In March we were {29|m|t=In March} short and nobody slept," said board chair Tamsin Wheelock. "I'll take {73|m2}."

Selectman Phineas Drury said that he'd voted yes. "They listened," he said.

Elsewhere: Craftsbury, 204-188, yes. Barton, 311-402, no, for the third time.

@doc e-column | column in a monthly | 2036-05-01
In Defense of Sitting on a Folding Chair

Every March someone from away writes that town meeting is dying. This year he had figures: {312|fl} on the floor in West Haldane, a town of {2,780|pop}. By my arithmetic that's {one in nine|-}, and I'd like to see him get one in nine of Manhattan into a gymnasium.

Yes, most of us vote by ballot now. That is how the school budget died, {431|n|t=in March} to {420|!y|^}, in March, and how it rose again in April, {521|y2|t=in April} to {448|n2|^}. Nobody on either occasion had to look at a teacher while doing it.

But the truck. The truck was done out loud. Lyle Ouellette got up and told about the night on Cobble Hill when the pump quit, and then we stood, {148|fy} of us on the one side, and {121|fn} on the other side with their arms crossed, and we have all of us seen who stood where. It cost {65,000|fa} dollars and I've never had better value.

I voted for the pot shop, by ballot. I am not an animal.

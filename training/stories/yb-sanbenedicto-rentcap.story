@story yb-sanbenedicto-rentcap
@topic A rent-cap measure in a California county: who paid, what the polls said, and a count that turned
@subject SB = San Benedicto County | the county
@subject K = Measure K | the measure
@subject Y = Yes on K | tenants | supporters | the Yes side
@subject N = No on K | landlords | opponents | the No side
@subject PR = Pacific Residential Trust | Pacific Residential
@subject LH = Lodestar Homes | Lodestar
@subject RE = realtors
@subject NU = nurses' union | the nurses
@subject TC = Tenants' Coalition
@subject BS = Board of Supervisors | supervisors | the board
@subject PB = Port Benedict
@subject MC = Monte Claro
@fact rg = 442000 | other | SB | registered voters | - | constant
@fact bc = 309400 | votes_cast | SB | ballots cast | certified | snapshot
@fact to = 70 | turnout | SB | turnout | certified | snapshot
@fact y1 = 88204 | vote_count | Y | votes on the measure | election night | cumulative
@fact n1 = 91655 | vote_count | N | votes on the measure | election night | cumulative
@fact p1 = 49 | vote_share | Y | share of votes on the measure | election night | cumulative
@fact m1 = 3451 | margin | N | lead in votes on the measure | election night | snapshot
@fact y2 = 151872 | vote_count | Y | votes on the measure | certified | snapshot
@fact n2 = 148090 | vote_count | N | votes on the measure | certified | snapshot
@fact p2 = 50.6 | vote_share | Y | share of votes on the measure | certified | snapshot
@fact m2 = 3782 | margin | Y | lead in votes on the measure | certified | snapshot
@fact bl = 9438 | vote_count | SB | ballots with no vote on the measure | certified | snapshot
@fact yp = 61240 | vote_count | Y | votes in Port Benedict on the measure | certified | snapshot
@fact np = 40118 | vote_count | N | votes in Port Benedict on the measure | certified | snapshot
@fact ym = 12940 | vote_count | Y | votes in Monte Claro on the measure | certified | snapshot
@fact nm = 28310 | vote_count | N | votes in Monte Claro on the measure | certified | snapshot
@fact fy = 1840000 | fundraising | Y | dollars raised | final report | cumulative
@fact fn = 6920000 | fundraising | N | dollars raised | final report | cumulative
@fact fn9 = 3300000 | fundraising | N | dollars raised | September report | cumulative
@fact fy9 = 870000 | fundraising | Y | dollars raised | September report | cumulative
@fact d1 = 2150000 | fundraising | N | dollars from Pacific Residential Trust | final report | cumulative
@fact d2 = 1400000 | fundraising | N | dollars from Lodestar Homes | final report | cumulative
@fact d3 = 980000 | fundraising | N | dollars from realtors | final report | cumulative
@fact d4 = 2390000 | fundraising | N | dollars from other donors | final report | cumulative
@fact e1 = 620000 | fundraising | Y | dollars from the nurses' union | final report | cumulative
@fact e2 = 310000 | fundraising | Y | dollars from the Tenants' Coalition | final report | cumulative
@fact e3 = 910000 | fundraising | Y | dollars from small donors | final report | cumulative
@fact cn = 46.73 | price | N | dollars raised for each vote won | certified | snapshot
@fact cy = 12.12 | price | Y | dollars raised for each vote won | certified | snapshot
@fact un = 74500 | homes | SB | apartments covered | - | constant
@fact fe = 126 | price | K | dollars of yearly fee for each apartment | 2037 | plan
@fact ad = 9387000 | budget | K | dollars a year to run the rent board | 2037 | plan
@fact cap = 3 | rate | K | highest yearly rent rise | 2037 | plan
@fact cap0 = 8 | rate | SB | highest yearly rent rise | 2036 | constant
@fact mr = 2640 | price | SB | dollars of median monthly rent | 2036 | snapshot
@fact q1y = 46 | poll_share | Y | share of respondents | August poll | snapshot
@fact q1n = 39 | poll_share | N | share of respondents | August poll | snapshot
@fact q1u = 15 | poll_share | - | share of respondents undecided | August poll | snapshot
@fact q1s = 812 | sample_size | - | people polled | August poll | snapshot
@fact q2y = 44 | poll_share | Y | share of respondents | October poll | snapshot
@fact q2n = 47 | poll_share | N | share of respondents | October poll | snapshot
@fact q2u = 9 | poll_share | - | share of respondents undecided | October poll | snapshot
@fact q2s = 790 | sample_size | - | people polled | October poll | snapshot
@fact b3 = 3 | vote_count | BS | supervisors for putting the measure on the ballot | July meeting | snapshot
@fact b2 = 2 | vote_count | BS | supervisors against putting the measure on the ballot | July meeting | snapshot
@fact b5 = 5 | seats | BS | supervisors | - | constant
@fact ml = 3100000 | other | N | mailers sent | whole campaign | cumulative
@fact lf = 129000 | other | SB | ballots left to count | election night | snapshot | projected
@rel share to = bc / rg
@rel diff m1 = n1 - y1
@rel diff m2 = y2 - n2
@rel sum bc = y2 + n2 + bl
@rel sum fn = d1 + d2 + d3 + d4
@rel sum fy = e1 + e2 + e3
@rel product ad = un * fe
@rel sum b5 = b3 + b2
@race night = n1 y1
@race final = y2 n2
@race port = yp np
@race hills = nm ym
@race money = fn fy
@race aug = q1y q1n
@race oct = q2n q2y
@trap y1 y2 :: partial and certified
@trap m1 m2 :: one side's lead, then the other's
@trap fn fn9 :: two reports
@trap d1 fn :: one donor and all
@trap cap cap0 :: the new cap and the old
@trap q1y q2y :: two polls
@trap q2y p2 :: poll and result
@trap cn fe :: dollars a vote and dollars an apartment
@trap yp y2 :: one city and the county
@trap to q2n :: turnout and a poll
@trap e1 d3 :: donors of two sides

@doc a-daily | daily newspaper | 2036-09-28
Landlords outraise tenants nearly four to one on Measure K

By Esperanza Dufresne-Tan

The campaign to defeat a rent cap in San Benedicto County has raised {$3.3 million|fn9|t=through mid-September}, against {$870,000|fy9|^} for its supporters, reports covering activity through mid-September show.

Measure K would hold yearly increases at {3%|cap} in the county's {74,500|un} older apartments. State law allows {8%|cap0|t=now} now. The median rent is {$2,640|mr}.

Supervisors voted {3|b3|t=in July} to {2|b2|^} in July to put it on the ballot.

Two outfits based outside the county, Pacific Residential Trust and Lodestar Homes, have given the most. "We house people," said a Pacific Residential spokesman. "We'd like to go on doing it at a profit."

An August poll of {812|q1s} likely voters had K ahead, {46%|q1y|t=August} to {39%|q1n|^}, with {15%|q1u|^} undecided.

A2: Almanac, tides. B1: Gulls sweep Vipers 5-1, 3-2.

@doc b-poll | public radio website | 2036-10-20
Rent measure slips behind as ads pile up

{Forty-four|q2y|v=44} percent for Measure K, {47|q2n} percent against, {9|q2u} percent not sure. That's where the San Benedicto State survey finds the county two weeks out. It's the reverse of August, when the measure was up {seven|-} points.

"You could paper Monte Claro with the mail," says pollster Dr. Hyacinth Obregón. The No side has sent {3.1 million|ml} pieces. She talked to {790|q2s} people this time; several of them, she says, read the mailers back to her.

What's in them? Mostly the rent board. To run it the county would charge owners {$126|fe} an apartment a year, for a total of about {$9.4 million|ad}. "A bureaucracy," says the mailer. "Two lattes a month," says the other side.

@doc c-blog | live blog | 2036-11-04
Election night: San Benedicto

8:05 p.m. First drop. K's losing, 47-53. Early mail is old mail.

9:30 p.m. The nurses have rented a taco truck.

11:40 p.m. Last update tonight. Yes {88,204|y1|t=11:40 p.m.}. No {91,655|n1|^}. So {49 percent|p1|^}, and {3,451|m1|^} behind. The registrar has {129,000|~lf|by=The registrar} ballots or so to go through, mostly dropped off today, mostly by people who look like they rent.

11:52 p.m. A man from Lodestar buys the reporters a drink. We decline. He drinks ours.

@doc d-alt | alternative weekly | 2036-12-04
They spent {$6.92 million|fn} and all we got was this lousy {3 percent|cap}

BY DANTE QUIROGA-WEISS

It's certified. K passes, {151,872|y2} to {148,090|n2}, after three weeks in which a lead for the rich guys of {3,451|m1|t=on election night} on election night turned into one for the rest of us of {3,782|m2|t=certified}.

Let us now read from the book of receipts. Pacific Residential Trust, {$2.15 million|d1}. Lodestar Homes, {$1.4 million|d2}. The realtors, {$980,000|d3}. A cast of LLCs, {$2.39 million|d4}. It comes to {$46.73|cn} for every vote they got.

Ours? The nurses gave {$620,000|e1} and the Tenants' Coalition {$310,000|e2}; people like you gave {$910,000|e3}, ten and twenty bucks at a time. {$12.12|cy} a vote. I've had burritos that cost more. (La Perla, {four|-} stars, get the lengua.)

In Port Benedict it was a stomping: {61,240|yp} yes, {40,118|np} no. In Monte Claro, with the koi ponds, {28,310|nm} no, {12,940|ym} yes. Guess who's got the fountain and who's got the mold.

@doc e-wire | wire agency | 2036-12-03
California county adopts 3% rent cap

PORT BENEDICT, Calif. (West Coast News) — Voters in San Benedicto County have approved one of the nation's strictest rent caps with {50.6%|p2|t=certified|by=officials} of the vote, officials said as they certified results Wednesday.

Opponents outspent supporters heavily, raising {$6.9 million|fn}, records show, to the supporters' {$1.8 million|fy}.

Of {309,400|bc} ballots cast, {9,438|bl} left the question blank. Turnout was {70%|to}.

Landlords said that they'll sue. The cap, {3%|cap} a year, takes effect in July; until then owners may raise rents by up to {8%|cap0|t=until then}.

A poll in October had shown the measure losing, {47%|q2n|t=October} to {44%|q2y|^}.

@doc f-trade | trade newsletter for property managers | 2036-12-10
KEY POINTS FOR SAN BENEDICTO OWNERS

1. Covered: {74,500|un} units, built before 1995. If yours is newer, breathe out.
2. Fee: {$126|fe} a unit a year. You may pass through half of it, i.e. {$63|-}.
3. Ceiling: {3%|cap}, no banking.
4. Litigation: three associations have retained counsel. The No campaign ended with a surplus of {$410,000|-} out of {$6.92 million|fn}.
5. Politics: there's a {five|b5}-member board of supervisors, and two seats turn over in 2038. {442,000|rg} people are registered to vote, and a majority of {3,782|m2} of them did this to us.

Webinar: Dec. 18, 10 a.m., $95 (members $60).

@story fr24-canada-pool-referendum
@topic Kestrel Arm, British Columbia, votes on borrowing for an aquatic centre: poll, night count, official count and recount
@subject KA = District of Kestrel Arm | Kestrel Arm | the district | the town
@subject Y = the Yes side | Yes | in favour | the borrowing
@subject NO = the No side | No | against | opposed
@subject P = the aquatic centre | the new pool | the project
@subject O = Thelma Rasmussen Pool | the Thelma | the old pool
@subject F = Ferrous Research | Ferrous | the pollster
@subject S = Kestrel Arm Swims | Swims
@subject EA = Enough Already
@fact el = 14620 | other | KA | eligible voters | 2036-11-15 | constant
@fact pop = 18340 | other | KA | residents | 2036 | snapshot
@fact py = 3071 | vote_count | Y | votes | 2036-11-15 night | cumulative
@fact pn = 3058 | vote_count | NO | votes | 2036-11-15 night | cumulative
@fact pm = 13 | margin | Y | lead in votes | 2036-11-15 night | snapshot
@fact pyp = 50.1 | vote_share | Y | share of the vote | 2036-11-15 night | snapshot
@fact pv = 6129 | votes_cast | KA | valid ballots | 2036-11-15 night | cumulative
@fact fy = 3094 | vote_count | Y | votes | 2036-11-19 official count | cumulative
@fact fn = 3089 | vote_count | NO | votes | 2036-11-19 official count | cumulative
@fact fm = 5 | margin | Y | lead in votes | 2036-11-19 official count | snapshot
@fact ry = 3090 | vote_count | Y | votes | 2036-12-02 recount | cumulative
@fact rn = 3093 | vote_count | NO | votes | 2036-12-02 recount | cumulative
@fact rm = 3 | margin | NO | lead in votes | 2036-12-02 recount | snapshot
@fact rnp = 50.02 | vote_share | NO | share of the vote | 2036-12-02 recount | snapshot
@fact val = 6183 | votes_cast | KA | valid ballots | 2036-11-19 official count | cumulative
@fact rj = 14 | votes_cast | KA | rejected ballots | 2036-11-19 official count | cumulative
@fact bal = 6197 | votes_cast | KA | ballots cast | 2036-11-19 official count | cumulative
@fact tu = 42.4 | turnout | KA | turnout | 2036-11-15 | constant
@fact hy = 1022 | vote_count | Y | votes at Harbour Hall | 2036-11-19 official count | constant
@fact hn = 784 | vote_count | NO | votes at Harbour Hall | 2036-11-19 official count | constant
@fact uy = 611 | vote_count | Y | votes at Upper Bench School | 2036-11-19 official count | constant
@fact un = 1043 | vote_count | NO | votes at Upper Bench School | 2036-11-19 official count | constant
@fact cy = 488 | vote_count | Y | votes at Cedar Spit | 2036-11-19 official count | constant
@fact cn = 402 | vote_count | NO | votes at Cedar Spit | 2036-11-19 official count | constant
@fact ay = 870 | vote_count | Y | votes cast early | 2036-11-19 official count | constant
@fact an = 789 | vote_count | NO | votes cast early | 2036-11-19 official count | constant
@fact my = 103 | vote_count | Y | votes by mail | 2036-11-19 official count | constant
@fact mn = 71 | vote_count | NO | votes by mail | 2036-11-19 official count | constant
@fact ly = 23 | vote_count | Y | votes in the late envelopes | 2036-11-19 official count | constant
@fact ln = 31 | vote_count | NO | votes in the late envelopes | 2036-11-19 official count | constant
@fact lt = 54 | votes_cast | KA | ballots in the late envelopes | 2036-11-19 official count | constant
@fact mv = 4 | other | KA | ballots moved from Yes to No by the judge | 2036-12-02 recount | constant
@fact ch = 27 | other | KA | ballots looked at singly by the judge | 2036-12-02 recount | constant
@fact py7 = 56.8 | vote_share | NO | share of the vote | 2027 referendum | constant
@fact tu7 = 38.1 | turnout | KA | turnout | 2027 referendum | constant
@fact br7 = 24600000 | budget | KA | most that could be borrowed | 2027 referendum | plan | hypothetical
@fact br = 38500000 | budget | KA | most that could be borrowed | 2036 referendum | plan | hypothetical
@fact gr = 9800000 | budget | P | grants | 2036 | plan
@fact rs = 4000000 | budget | P | money from reserves | 2036 | plan
@fact co = 52300000 | budget | P | cost of the building | 2036 | plan | projected
@fact tx = 247 | price | KA | tax a year for an average house | 2036 | plan | projected
@fact yr = 30 | duration | KA | years to repay the loan | 2036 | plan
@fact txt = 7410 | price | KA | tax for an average house until the loan is repaid | 2036 | plan | projected
@fact hv = 812000 | price | KA | value of an average house | 2036 | snapshot
@fact txe = 390 | price | EA | tax a year for an average house, running costs included | 2036 | plan | projected
@fact op = 1100000 | spending | P | yearly running costs not met by fees | 2036 | plan | projected
@fact fix = 17200000 | budget | O | cost of repairs | 2036 | plan | projected
@fact v5 = 61400 | other | O | visits in the year | 2035 | cumulative
@fact v1 = 74200 | other | O | visits in the year | 2031 | cumulative
@fact vd = 17.3 | rate | O | fall in visits since 2031 | 2035 | snapshot
@fact cd = 41 | other | O | days closed in the year | 2035 | cumulative
@fact ln8 = 8 | other | P | lanes | 2036 | plan
@fact ln4 = 4 | other | O | lanes | - | constant
@fact oa = 65 | age | O | age of the building | 2036 | snapshot
@fact fp = 54 | poll_share | Y | share who would vote this way | 2036-10 | snapshot
@fact fq = 37 | poll_share | NO | share who would vote this way | 2036-10 | snapshot
@fact fu = 9 | poll_share | F | share undecided | 2036-10 | snapshot
@fact fs = 412 | sample_size | F | residents asked | 2036-10 | constant
@fact fe = 4.8 | margin_of_error | F | margin of error | 2036-10 | constant
@fact sp = 21450 | spending | S | campaign spending | 2036-11-15 | cumulative
@fact se = 18200 | spending | EA | campaign spending | 2036-11-15 | cumulative
@rel sum pv = py + pn
@rel share pyp = py / pv
@rel diff pm = py - pn
@rel diff fm = fy - fn
@rel diff rm = rn - ry
@rel sum val = fy + fn
@rel sum bal = val + rj
@rel share tu = bal / el
@rel share rnp = rn / val
@rel sum fy = hy + uy + cy + ay + my
@rel sum fn = hn + un + cn + an + mn
@rel sum lt = ly + ln
@rel sum fy = py + ly
@rel sum fn = pn + ln
@rel diff ry = fy - mv
@rel sum rn = fn + mv
@rel sum co = br + gr + rs
@rel product txt = tx * yr
@rel change vd = v1 -> v5
@race night = py pn
@race official = fy fn
@race recount = ry rn
@trap py fy :: the night and the official count
@trap fy ry :: the official count and the recount
@trap pm rm :: Yes by thirteen and No by three
@trap fp lt :: 54 per cent in a poll and 54 late ballots
@trap tu tu7 :: turnouts of two referendums
@trap br br7 :: loans of two referendums
@trap br co :: the loan and the whole cost
@trap tx txe :: the district's figure and the opponents', with running costs
@trap ln4 mv :: four lanes and four ballots
@trap v5 v1 :: visits in two years
@trap fix co :: repairs and a new building
@trap sp se :: spending of the two campaigns
@trap el pop :: voters and residents
@trap pv val :: valid ballots on the night and in the official count
@trap val bal :: valid ballots and ballots cast
@trap my ly :: all the mail votes and the late ones
@trap fn rn :: the official count and the recount

@doc a-coastal | public radio, web questions and answers | 2036-11-13
Kestrel Arm's pool vote: What you need to know

Voters in Kestrel Arm decide Saturday whether to borrow for a new aquatic centre. Here are the basics.

What's the question?
Whether council may take on as much as {$38.5 million|<br} in long-term debt, to be paid back over {30|yr} years. A simple majority carries it. If it's a tie, it fails.

That covers the whole building?
No. The estimate is {$52.3 million|co}. Ottawa and Victoria have chipped in {$9.8 million|gr} and the district would drain {$4 million|rs} from reserves. The grant money disappears if there are no shovels in the ground by the end of 2037.

What would it cost me?
The district says {$247|tx|by=The district} a year on a home assessed at {$812,000|hv}, the local average. Enough Already, the group fighting the project, says it's more like {$390|~txe|by=Enough Already} once you count the {$1.1 million|op} annual operating subsidy.

What's wrong with the pool they've got?
The Thelma Rasmussen Pool turns {65|oa} this year. It was shut for {41|cd|t=in 2035} days in 2035 when a boiler gave out. Engineers figure on {$17.2 million|fix|by=Engineers} to keep it going, and it would still have {four|ln4} lanes.

Who's ahead?
The only public poll, by Ferrous Research in October, had {54|fp|t=in October|by=Ferrous Research} per cent in favour and {37|fq|^} per cent opposed, while {nine|fu|^} per cent couldn't say. It asked {412|fs|^} people and is considered accurate to within {4.8|fe|^} percentage points.

Has this come up before?
Yup. In 2027 the ask was {$24.6 million|br7|t=In 2027}. It went down, with {57|py7|round|t=In 2027} per cent voting no.

@doc b-beacon | local weekly, web story on the night | 2036-11-16
It's a YES — by a baker's dozen

By Marguerite Obuobi-Larsen | reporter@beacon.example

Somewhere in Kestrel Arm there are {13|pm} people who can say they built a swimming pool.

That was the gap at 11:20 p.m. Saturday, when chief election officer Dilip Vanterpool read out the last tape from Harbour Hall: {3,071|py|t=at 11:20 p.m. Saturday|by=chief election officer Dilip Vanterpool} for, {3,058|pn|^} against. Call it {50.1|pyp|t=at 11:20 p.m. Saturday} per cent.

"Nobody go home yet," said Mayor Ottoline Fraser-Mbeki, who then went home.

The result isn't official until Wednesday. Vanterpool said a locked drop box at the municipal hall, which should have been emptied at 8 p.m., hadn't been. Envelopes in it arrived in time and will be counted. He didn't know how many; "a few dozen," he guessed.

Upper Bench, where the taxes are highest and the pool farthest, broke hard the other way. Harbour carried the day.

The district's {14,620|el} eligible voters were asked to approve up to {$38.5 million|<br} for an {eight-lane|ln8} tank, a leisure pool and a hot tub (maximum occupancy {22|-}). With grants, the complex comes to {$52.3 million|co}.

At the Legion, Enough Already organizer Wendell Przybylski wasn't conceding. "Nine years ago we beat a cheaper one with {56.8|py7|t=Nine years ago} per cent," he said. "We'll see every last ballot."

His group reported spending {$18,200|se|by=His group}. Kestrel Arm Swims laid out {$21,450|sp}, including {$3,000|-} on rubber ducks.

PHOTO 3/11: Aquafit members wait for results. (R. Tsawout-Bell)

@doc c-district | municipal news release | 2036-11-19
District of Kestrel Arm
NEWS RELEASE 2036-88

Official results of assent voting, Aquatic Centre Loan Authorization Bylaw No. 1174

The Chief Election Officer today declared the official results of assent voting held November 15, 2036:

YES {3,094|fy}
NO {3,089|fn}

Results by voting opportunity (Yes / No)

Harbour Hall: {1,022|hy} / {784|hn}
Upper Bench School: {611|uy} / {1,043|un}
Cedar Spit Community Room: {488|cy} / {402|cn}
Advance voting (two days): {870|ay} / {789|an}
Mail ballot: {103|my} / {71|mn}

The mail results include {54|lt} ballots retrieved from the drop box at 400 Wharf Street after general voting closed. Of these {23|ly} were marked Yes and {31|ln} No.

In all, {6,197|bal} electors voted, a turnout of {42.4%|tu}. {14|rj} ballots were rejected as blank or marked for both answers, leaving {6,183|val} valid.

An application for a judicial recount may be made until November 24. Until that period has expired, Council will not consider final adoption of the bylaw.

Media: Corporate Services, 250-555-0119

@doc d-pacific-courier | regional daily | 2036-12-03
Judge flips Kestrel Arm pool vote on four ballots

KESTREL ARM — A new pool that won on voting night, and won again when it became official, has lost by {three|rm|t=after a recount} votes after a recount.

Provincial Court Judge Ilse Fontaine-Okoro ruled Tuesday that {four|mv|t=Tuesday|by=Provincial Court Judge Ilse Fontaine-Okoro} ballots read by the tabulator as Yes had been corrected by hand by voters who meant No. Moving them from one pile to the other turned {3,094|fy} to {3,089|fn} into {3,090|ry|t=Tuesday} to {3,093|rn|t=Tuesday}.

She had examined {27|ch|by=She} ballots one by one over two days, with scrutineers from both camps at her elbow. The {14|rj} that were spoiled stayed spoiled.

"An elector who crosses out an answer and writes 'oops' beside it has made herself clear," the judge wrote.

It is the second defeat for a pool in nine years. A smaller plan, for {$24.6 million|br7|t=in 2027}, was turned down in 2027, when {38.1|tu7|^} per cent of voters bothered to show up. This time {42.4|tu|t=This time} per cent did.

Mayor Ottoline Fraser-Mbeki said the district will now have to choose between closing the 1971 pool and finding {$17.2 million|fix} to patch it. Attendance there slid {17.3|vd|t=between 2031 and 2035} per cent between 2031 and 2035, to {61,400|v5|t=2035} visits. Council could go back to the people, she said, but not in time to save {$9.8 million|gr} in grants.

Wendell Przybylski of Enough Already, which had requested the recount, said he took no pleasure in it. "My granddaughter's on the swim team," he said. "She isn't speaking to me."

The margin that night had been {13|pm|t=that night}, out of more than {6,100|>pv|t=that night} cast.

RELATED: Ferry fares to rise 3.9% in April | Five dead orcas, no answers

@doc e-tideline | newsletter column | 2036-12-05
TIDELINE No. 212
by Anselm Queripel-Wu

Democracy, we're told, is counting. Kestrel Arm has now counted a third time and I am not sure that anyone should ask for a fourth.

Here's the ledger. Saturday night: Yes by {13|pm|t=Saturday night}. The Wednesday after, once somebody found the key to a box: Yes by {five|fm|t=The Wednesday after}. This Tuesday, after Her Honour had looked at some crossings-out: No by {three|rm|t=This Tuesday}. In percentages the victors have {50.02|rnp}. If a family on Upper Bench had had the flu we'd be pouring concrete.

I voted Yes. I'll say so, since in a town of {18,340|pop} everybody knows anyway. I thought {$247|tx} a year was a fair price to teach kids not to drown beside an ocean. Multiply by {30|yr}, my neighbour said, and he had: {$7,410|txt}. He was right too. He's got a kitchen calculator and a fixed income.

What I can't swallow is the surprise. A month before the vote a poll had us at {54|fp|t=A month before the vote} to {37|fq|^} and I suppose a good many of us read it and stayed in. Fewer than {half|<tu} of the people entitled to vote did. In the hall where I scrutineered you could hear the machine breathing.

The old place had {74,200|v1|t=in 2031} visits in 2031, when the boiler worked. I was maybe {90|-} of them. {Four|ln4} lanes, and the deep end smells of 1971. I'll be there on Monday at six, and so will Wendell, in lane two, doing his terrible backstroke.

Tip jar: $5 buys a stamp. Last week's column drew 61 letters.

@story v2-port-ellery-primary
@topic Mayoral primary in Port Ellery, Washington, August 2037
@subject A = Marisol Vandenberg-Ito | Vandenberg-Ito | Marisol | the incumbent | the mayor
@subject B = Tobias Achterkamp | Achterkamp | the developer | the businessman
@subject C = Nkechi Rasmussen | Rasmussen | the councilwoman | the council member
@subject D = Dell Fontaine-Yoo | Fontaine-Yoo | the former fire chief
@subject E = Wendell Oduya | Oduya | the teacher
@subject P = Port Ellery mayoral primary | the primary | Port Ellery
@subject S = Salishan County elections office | the elections office | the county | county elections officials
@subject Q = Cascade Pulse | the poll | the pollster
@subject I = Port Ellery Forward | the independent committee | the PAC
@subject W = Wharf District | the waterfront precincts
@subject H = Heron Hill | the hill
@fact a1 = 33.8 | vote_share | A | percent of the vote | election night, 52% counted | snapshot
@fact b1 = 31.6 | vote_share | B | percent of the vote | election night, 52% counted | snapshot
@fact c1 = 24.7 | vote_share | C | percent of the vote | election night, 52% counted | snapshot
@fact d1 = 6.6 | vote_share | D | percent of the vote | election night, 52% counted | snapshot
@fact a2 = 32.1 | vote_share | A | percent of the vote | certified | constant
@fact b2 = 28.9 | vote_share | B | percent of the vote | certified | constant
@fact c2 = 29.6 | vote_share | C | percent of the vote | certified | constant
@fact d2 = 6.2 | vote_share | D | percent of the vote | certified | constant
@fact e2 = 3.2 | vote_share | E | percent of the vote | certified | constant
@fact m1 = 2.2 | margin | A | points ahead of the next candidate | election night, 52% counted | snapshot
@fact m2 = 0.7 | margin | C | points ahead of the next candidate | certified | constant
@fact mb1 = 6.9 | margin | B | points ahead of the next candidate | election night, 52% counted | snapshot
@fact va = 29853 | vote_count | A | votes | certified | constant
@fact vb = 26877 | vote_count | B | votes | certified | constant
@fact vc = 27528 | vote_count | C | votes | certified | constant
@fact vd = 5766 | vote_count | D | votes | certified | constant
@fact ve = 2976 | vote_count | E | votes | certified | constant
@fact vm = 651 | margin | C | votes ahead of the next candidate | certified | constant
@fact vt = 93000 | votes_cast | P | valid votes for the office | certified | constant
@fact vr = 214000 | other | P | registered voters | 2037-08 | snapshot
@fact tu = 43.5 | turnout | P | percent of registered voters who voted | certified | constant
@fact tul = 38.4 | turnout | P | percent of registered voters who voted | 2033 primary | constant
@fact k1 = 52 | counted_share | P | percent of ballots counted | election night | snapshot
@fact k2 = 81 | counted_share | P | percent of ballots counted | 2037-08-06 | snapshot
@fact c3 = 28.1 | vote_share | C | percent of the vote | 2037-08-06, 81% counted | snapshot
@fact b3 = 29.9 | vote_share | B | percent of the vote | 2037-08-06, 81% counted | snapshot
@fact lf = 17800 | other | S | ballots still to be counted | 2037-08-06 | snapshot
@fact gap3 = 1370 | margin | B | votes ahead of the next candidate | 2037-08-06, 81% counted | snapshot
@fact rcv = 2000 | other | S | votes below which a machine recount is ordered | - | constant | threshold
@fact rcp = 0.5 | other | S | points below which a machine recount is ordered | - | constant | threshold
@fact re = 1240 | other | S | ballots set aside for signatures | 2037-08-10 | snapshot
@fact fa = 812000 | fundraising | A | dollars raised | 2037-07-27 | cumulative
@fact fb = 2350000 | fundraising | B | dollars raised | 2037-07-27 | cumulative
@fact fbo = 1600000 | fundraising | B | dollars of the candidate's own money | 2037-07-27 | cumulative
@fact fbs = 68.1 | fundraising | B | percent of the money that is the candidate's own | 2037-07-27 | cumulative
@fact fc = 498000 | fundraising | C | dollars raised | 2037-07-27 | cumulative
@fact sb = 2190000 | spending | B | dollars spent | 2037-07-27 | cumulative
@fact si = 940000 | spending | I | dollars spent | 2037-08-01 | cumulative
@fact cpv = 81 | spending | B | dollars spent for each vote | certified | constant
@fact pa = 35 | poll_share | A | percent in the poll | 2037-07 | constant
@fact pb = 30 | poll_share | B | percent in the poll | 2037-07 | constant
@fact pc = 19 | poll_share | C | percent in the poll | 2037-07 | constant
@fact pu = 9 | poll_share | Q | percent undecided | 2037-07 | constant
@fact ps = 640 | sample_size | Q | likely voters asked | 2037-07 | constant
@fact pm = 4.1 | margin_of_error | Q | points of margin of error | 2037-07 | constant
@fact cn = 5 | candidates | P | candidates on the ballot | - | constant
@fact wc = 41.3 | vote_share | C | percent of the vote in the Wharf District | certified | constant
@fact hb = 46.8 | vote_share | B | percent of the vote on Heron Hill | certified | constant
@fact hc = 14.5 | vote_share | C | percent of the vote on Heron Hill | certified | constant
@fact ac = 38 | age | C | age | 2037-08 | snapshot
@fact ab = 57 | age | B | age | 2037-08 | snapshot
@fact ho = 6000 | homes | C | homes to be built in four years | 2037 | plan | pledged
@fact of = 120 | officers | B | police officers to be hired in four years | 2037 | plan | pledged
@fact mo = 3130000 | spending | B | dollars spent by the candidate and his backers | 2037-07 | cumulative
@fact cu = 877 | other | S | ballots whose signatures were put right | 2037-08-18 | constant
@race second-night = b1 c1
@race second-thursday = b3 c3
@race second-final = b2 c2
@trap a1 a2 :: election night and certified
@trap c1 c2 :: the late ballots favored Rasmussen
@trap b3 b2 :: Thursday's count and the certified one
@trap pc c2 :: poll and result
@trap m2 rcp :: a lead and the recount rule
@trap vm rcv :: a lead and the recount rule
@trap fb fbo :: all the money and his own
@trap fb sb :: raised and spent
@trap c2 wc :: the city and one district
@trap tu tul :: turnout this time and four years ago
@trap re cu :: ballots set aside and ballots put right
@trap k1 k2 :: two stages of the count
@rel diff m1 = a1 - b1
@rel diff mb1 = b1 - c1
@rel diff m2 = c2 - b2
@rel diff vm = vc - vb
@rel sum vt = va + vb + vc + vd + ve
@rel share a2 = va / vt
@rel share b2 = vb / vt
@rel share c2 = vc / vt
@rel share tu = vt / vr
@rel share fbs = fbo / fb
@rel sum mo = sb + si
@rel product sb = cpv * vb

@doc a-wire | wire agency | 2037-08-05
Mayor leads in Port Ellery; developer in second as count goes on

PORT ELLERY, Wash. (NWP) — Mayor Marisol Vandenberg-Ito held a narrow lead in Port Ellery's primary late Tuesday, and developer Tobias Achterkamp appeared likely to join her on the November ballot.

With {52%|k1|t=late Tuesday} of the expected ballots counted, Vandenberg-Ito had {33.8%|a1|t=With 52% of the expected ballots counted}, Achterkamp {31.6%|b1|^} and council member Nkechi Rasmussen {24.7%|c1|^}. Dell Fontaine-Yoo, a former fire chief, trailed with {6.6%|d1|^}.

The top two of the {five|cn} candidates advance regardless of party.

Achterkamp, {57|ab}, put {$1.6 million|fbo} of his own fortune into a campaign that raised {$2.35 million|fb|t=in reports filed through July 27} in reports filed through July 27. The mayor took in {$812,000|fa|^} and Rasmussen, {38|ac}, {$498,000|fc|^}.

"Ask me on Friday," Rasmussen told supporters at a brewery near the ferry dock. "Our people vote late."

A survey in July by Cascade Pulse had the mayor at {35%|pa|t=in July|by=Cascade Pulse}, Achterkamp at {30%|pb|^} and Rasmussen at {19%|pc|^}.

Washington votes by mail, and ballots postmarked by Tuesday will be counted for days. Officials expect turnout to exceed the {38.4%|tul|t=of 2033} of 2033.

@doc b-site | local news site | 2037-08-06
Rasmussen closes in on Achterkamp as late ballots break left

by Quentin Obregon-Dahl · THU 5:48 PM · 📷 2 of 9

The brewery crowd may have been on to something.

Thursday's drop from the elections office trimmed Tobias Achterkamp's advantage over Nkechi Rasmussen for the second spot to {1,370|gap3|t=Thursday's drop} votes. He now sits at {29.9|b3|t=now} percent; she has climbed to {28.1|c3|t=now}. On election night the distance between them was nearly {seven|~mb1|t=On election night} points ({31.6|b1|t=On election night} to {24.7|c1|t=On election night}).

Mayor Marisol Vandenberg-Ito, who opened with a lead of {2.2|m1|t=opened} points over the developer, is safely through.

About {81|k2|t=Thursday} percent of ballots have been tallied as of Thursday, the county says, with an estimated {17,800|lf|by=the county} left. To overtake him, Rasmussen needs those to favor her by about {eight|-} points. They have been favoring her by more.

If the two finish within {2,000|rcv} votes and {half a point|rcp|v=0.5} of each other, a machine recount is automatic. Elections director Bao Lindqvist said his staff had "done it before and can do it on {four|-} hours' sleep."

RELATED: Prop 4 library levy passing with 61% · 3 things to know about the Route 9 closure

@doc c-paper | city newspaper | 2037-08-19
It's Rasmussen: Certified count puts council member on fall ballot by {651|vm} votes

By Hyacinth Moreau-Klein, Herald political writer

Nkechi Rasmussen, who was {third|-} on election night and third on the Thursday after it, will face Mayor Marisol Vandenberg-Ito in November.

The canvassing board certified the primary Tuesday. The mayor finished with {32.1%|a2|t=Tuesday}. Rasmussen took {29.6%|c2|t=Tuesday}, and Tobias Achterkamp {28.9%|b2|t=Tuesday}, a difference of {0.7|m2} of a point, or {651|vm} votes: {27,528|vc} to {26,877|vb}.

That lies outside the {half-point|rcp|v=0.5} that sets off a recount, though inside the {2,000|rcv} votes that must also be met. Achterkamp could pay for one himself. His campaign said it was "reviewing {1,240|re|by=His campaign} ballots" set aside over signatures.

Turnout reached {43.5%|tu} of {214,000|vr} registered voters, up from {36.1%|!tul|t=four years ago} four years ago.

Rasmussen built her comeback on the waterfront. In the Wharf District she won {41.3%|wc}. Heron Hill was another country: Achterkamp, {46.8%|hb}; Rasmussen, {14.5%|hc}.

The council member, {38|ac}, has promised {6,000|ho|by=The council member} homes in {four|-} years. Achterkamp had run on {120|of} more police officers.

Fontaine-Yoo ended at {6.2%|d2} and Wendell Oduya, a teacher, at {3.2%|e2}.

@doc d-county | certified results, county elections office | 2037-08-18
SALISHAN COUNTY ELECTIONS
AUGUST 4, 2037 PRIMARY – CERTIFIED RESULTS – PORT ELLERY, MAYOR (NONPARTISAN)

Vote for one. Top two advance.

Marisol Vandenberg-Ito     {29,853|va}     {32.1%|a2}     *
Nkechi Rasmussen     {27,528|vc}     {29.6%|c2}     *
Tobias Achterkamp     {26,877|vb}     {28.9%|b2}
Dell Fontaine-Yoo     {5,766|vd}     {6.2%|d2}
Wendell Oduya     {2,976|ve}     {3.2%|e2}
Total     {93,000|vt}

Registered: {214,000|vr}. Turnout: {43.5%|tu}.

Notes. A machine recount is mandatory where the difference between the second and third candidates is under {2,000|rcv} votes and also under {0.5|rcp} percent of the votes for both. The difference in this contest is {651|vm} votes. Signature cure letters were sent for {1,240|re|t=as of August 10} ballots as of August 10; {877|cu} were cured.

Report run 08/18/2037 10:14 AM. Page 6 of 31.

@doc e-money | nonprofit newsroom, campaign finance | 2037-08-24
What {$3 million|~mo} bought in Port Ellery: third place

Ledger Northwest

Tobias Achterkamp's campaign had spent {$2.19 million|sb|t=through July 27} through July 27. Add the {$940,000|si|by=Port Ellery Forward} that an independent committee, Port Ellery Forward, laid out on mailers against his opponents, and the developer's cause cost more than {$3 million|>mo}.

He got {26,877|vb} votes. Leaving the PAC aside, that's {$81|cpv} apiece.

Of the {$2.35 million|fb} he raised, {$1.6 million|fbo} came from the candidate himself: {78%|!fbs}. No one else in the race wrote their campaign a check bigger than $5,000.

Rasmussen, who beat him by {690|!vm}, did it on {$498,000|fc|t=through late July} raised through late July. The incumbent, first with {29,853|va} votes, raised {$812,000|fa|t=through late July}.

Did the money make a difference? Perhaps on the Hill, where the ads ran thickest and Achterkamp drew {46.8%|hb}. In the Wharf District his mailers showed an empty police car and the figure {120|of|by=his mailers}. There the winner, with {41.3%|wc}, was the woman with the housing plan: {6,000|ho} units, no mailers.

Methodology: state disclosure filings, forms C-3 and C-4, pulled Aug. 20.

@doc f-column | newspaper column | 2037-08-26
What the pollster missed

I'd like to say a kind word for Cascade Pulse. They called {640|ps} people in July. They told us the mayor was at {35|pa|t=in July|by=Cascade Pulse}, and she wound up with {32.1|a2|t=wound up}. They said Achterkamp, {30|pb|by=They}; he got {29|b2|round}. Not bad for a survey that owns up to an error of {4.1|pm} points.

And then there's Rasmussen, whom they had at {19|pc|by=they}. She finished at {26.9|!c2}. Where did those points come from? {Nine|pu} in the hundred said they hadn't made up their minds. If every one of them went to her she'd still be short.

I think they didn't miss late deciders so much as late voters. When {52|k1|t=on election night} percent was in on election night, she had {24.7|c1|t=on election night}. By the time it was {81|k2|t=Thursday} percent, that Thursday, she had {28.1|c3|t=Thursday}, and the businessman, who began at {31.6|b1|s=the businessman}, was down to {29.9|b3|s=the businessman}. Same electorate, different mailbox.

More than {43|>tu} percent of us voted. In a primary. In August. {Five|cn} people asked for our trust, and whoever you liked, that is the number I'd frame.

Gideon Sastre writes on Wednesdays. Reach him at 555-0122.

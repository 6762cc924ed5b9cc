@story yb-vilkmedis-runoff
@topic Mayoral run-off in the Lithuanian town of Vilkmedis, from the first round to the partial recount and the coalition
@subject T = Vilkmedis | the town | the municipality
@subject S = Daiva Stonkutė | Stonkutė | the incumbent | the mayor
@subject O = Rimas Okunis | Okunis | the challenger | the former police chief
@subject B = Justina Bražaitė | Bražaitė | the Liberal
@subject TF = Town and Forest | Stonkutė's party
@subject SL = Social Labour | Okunis's party
@subject LL = Liberal Line | the Liberals
@subject FA = Farmers' List | the Farmers
@subject OS = Our Streets | the committee
@subject CO = Social Labour, Liberal Line and Our Streets coalition | the coalition | the three
@fact roll = 48620 | other | T | people entitled to vote | - | constant
@fact v1 = 21393 | votes_cast | T | ballots cast for mayor | first round final | snapshot
@fact v2 = 19934 | votes_cast | T | ballots cast for mayor | run-off | snapshot
@fact u1 = 44 | turnout | T | turnout for mayor | first round final | snapshot
@fact u2 = 41 | turnout | T | turnout for mayor | run-off | snapshot
@fact s1 = 7861 | vote_count | S | votes for mayor | first round final | snapshot
@fact o1 = 7204 | vote_count | O | votes for mayor | first round final | snapshot
@fact b1 = 3940 | vote_count | B | votes for mayor | first round final | snapshot
@fact x1 = 2005 | vote_count | - | votes for the minor candidates together | first round final | snapshot
@fact i1 = 383 | vote_count | T | spoilt ballots | first round final | snapshot
@fact s1p = 37.4 | vote_share | S | share of valid votes for mayor | first round final | snapshot
@fact o1p = 34.3 | vote_share | O | share of valid votes for mayor | first round final | snapshot
@fact b1p = 18.8 | vote_share | B | share of valid votes for mayor | first round final | snapshot
@fact m1 = 657 | margin | S | lead in votes for mayor | first round final | snapshot
@fact o2 = 9902 | vote_count | O | votes for mayor | run-off count | snapshot
@fact s2 = 9611 | vote_count | S | votes for mayor | run-off count | snapshot
@fact i2 = 421 | vote_count | T | spoilt ballots | run-off count | snapshot
@fact o2p = 50.7 | vote_share | O | share of valid votes for mayor | run-off count | snapshot
@fact s2p = 49.3 | vote_share | S | share of valid votes for mayor | run-off count | snapshot
@fact m2 = 291 | margin | O | lead in votes for mayor | run-off count | snapshot
@fact sl1 = 212 | margin | S | lead in votes for mayor | run-off 22 of 31 precincts | snapshot
@fact pc = 22 | other | T | precincts counted | run-off 23:10 | cumulative
@fact pt = 31 | other | T | precincts | - | constant
@fact o3 = 9896 | vote_count | O | votes for mayor | run-off after recount | snapshot
@fact s3 = 9620 | vote_count | S | votes for mayor | run-off after recount | snapshot
@fact i3 = 418 | vote_count | T | spoilt ballots | run-off after recount | snapshot
@fact m3 = 276 | margin | O | lead in votes for mayor | run-off after recount | snapshot
@fact dm = 15 | other | O | votes by which the lead fell in the recount | run-off after recount | snapshot
@fact rp = 3 | other | T | precincts recounted | run-off after recount | snapshot
@fact rq = 5 | other | S | precincts asked to be recounted | 2031-03-29 | snapshot
@fact pv = 1870 | votes_cast | T | postal ballots | run-off count | snapshot
@fact po = 1122 | vote_count | O | postal votes | run-off count | snapshot
@fact pop = 60 | vote_share | O | share of postal votes | run-off count | snapshot
@fact c = 27 | seats | T | council seats | - | constant
@fact c1 = 9 | seats | TF | council seats | first round final | snapshot
@fact c2 = 8 | seats | SL | council seats | first round final | snapshot
@fact c3 = 5 | seats | LL | council seats | first round final | snapshot
@fact c4 = 3 | seats | FA | council seats | first round final | snapshot
@fact c5 = 2 | seats | OS | council seats | first round final | snapshot
@fact c1p = 33.33 | other | TF | share of council seats | first round final | snapshot
@fact cc = 15 | seats | CO | council seats | coalition pact | snapshot
@fact cm = 14 | seats | T | council seats needed for a majority | - | constant | threshold
@fact so = 41300 | spending | O | euros spent on the campaign | whole campaign | cumulative
@fact ss = 52750 | spending | S | euros spent on the campaign | whole campaign | cumulative
@fact cap = 58344 | spending | T | euros that a candidate may spend | - | constant | threshold
@fact fine = 1200 | other | S | euros of fine for unlabelled posters | 2031-03-20 | snapshot
@fact qs = 46 | poll_share | S | share of respondents | March poll | snapshot
@fact qo = 41 | poll_share | O | share of respondents | March poll | snapshot
@fact qu = 13 | poll_share | - | share of respondents undecided | March poll | snapshot
@fact qn = 503 | sample_size | - | people polled | March poll | snapshot
@fact qe = 4.4 | margin_of_error | - | margin of error | March poll | snapshot
@fact kg = 180 | other | O | kindergarten places to be added | by 2033 | plan | pledged
@rel sum v1 = s1 + o1 + b1 + x1 + i1
@rel sum v2 = o2 + s2 + i2
@rel sum v2 = o3 + s3 + i3
@rel share u1 = v1 / roll
@rel share u2 = v2 / roll
@rel diff m1 = s1 - o1
@rel diff m2 = o2 - s2
@rel diff m3 = o3 - s3
@rel diff dm = m2 - m3
@rel share pop = po / pv
@rel sum c = c1 + c2 + c3 + c4 + c5
@rel share c1p = c1 / c
@rel sum cc = c2 + c3 + c5
@race first = s1 o1 b1
@race runoff = o2 s2
@race recount = o3 s3
@race poll = qs qo
@trap rp rq :: recounts asked for and granted
@trap v1 v2 :: first round and run-off
@trap m2 m3 :: before and after the recount
@trap sl1 m1 :: her lead during the run-off count and her lead in the first round
@trap i1 i2 :: spoilt in the two rounds
@trap po o2 :: postal votes only, all votes
@trap cc cm :: the coalition's seats and the majority needed
@trap ss cap :: spent and allowed
@trap s1p qs :: a real share and a poll before the run-off

@doc a-blog | live blog of a national broadcaster | 2031-03-26
Run-off night, as it happened: Vilkmedis goes to the wire

21:40 Good evening. Polls shut at 20:00 in eight towns; the one everybody is refreshing is Vilkmedis, where Daiva Stonkutė took {37.4 per cent|s1p|t=a fortnight ago} a fortnight ago and the former police chief, Rimas Okunis, {34.3|o1p|^}. The last survey, by Baltmatas, had it {46|qs|by=Baltmatas} to {41|qo|^} for the mayor, {13 per cent|qu|^} unable to say.

22:25 First numbers. Turnout is lower than last time: {41 per cent|u2}, against {44|u1|t=last time} last time.

23:10 {Twenty-two|pc|t=23:10} of {31|pt} precincts are in and the incumbent leads by {212|sl1|t=23:10}. Her people are singing. His are outside, smoking. Still to come: the garrison quarter, both hospitals and the post.

23:52 Oh my. The postal ballots have landed, all {1,870|pv} of them, and {1,122|po} have his name on them. That is {three in five|pop|v=60}.

00:14 Everything is counted. Okunis {9,902|o2|t=Everything is counted}, Stonkutė {9,611|s2|^}. He wins by {291|m2|^}. A further {421|i2|^} papers were spoilt, which is more than the gap, and you may expect to hear that sentence again from a lawyer.

READ MORE: Seven other mayors and what they promised | Basketball: Rytas 88, Neptūnas 81

@doc b-wire | wire agency | 2031-03-27
Ex-police chief unseats mayor of Lithuanian town by fewer than {300|<m2} votes

VILKMEDIS, March 27 (BNA) - A former police chief defeated the sitting mayor of Vilkmedis in Sunday's run-off by {291|m2|t=Sunday's run-off|by=the municipal election commission} votes, the municipal election commission said on Monday.

Rimas Okunis of Social Labour received {50.7%|o2p|t=Sunday's run-off} of valid votes and Daiva Stonkutė of Town and Forest {49.3%|s2p|^}. Some {19,934|v2|t=Sunday's run-off} of the town's {48,620|roll} eligible voters took part.

In the first round on March 12, Stonkutė led with {7,861|s1|t=the first round on March 12} votes to {7,402|!o1|^} for Okunis; Liberal Line candidate Justina Bražaitė, third with {3,940|b1|^}, endorsed nobody.

The party of the defeated mayor remains the largest in the {27|c}-member council with {nine|c1} seats, ahead of Social Labour on {eight|c2}.

A telephone poll of {503|qn} residents published on March 21 had put Stonkutė {five|-} points ahead, within a margin of error of plus or minus {4.4|qe} points.

Okunis, 58, has promised {180|kg|t=within two years} more kindergarten places within two years.

(Reporting by L. Petrulis; desk +370 5 200 0144)

@doc c-weekly | local weekly paper | 2031-03-30
A town split down the middle of Malūnų Street

By Gintarė Vosyliūtė

On Malūnų Street number 14 had a green board in the window and number 16 a red one, and on Monday morning it was number 16 that got the cake.

Rimas Okunis is our next mayor. He trailed by {657|m1|t=in the first round} in the first round and made it up with the old people, the soldiers and the letters; at the count, {two-thirds|!pop} of what came by post was his. He also did it on less money. His return to the commission shows {€41,300|so|by=the commission}; hers, filed a day late, comes to {€52,750|ss|^}, nearer to the ceiling of {€58,344|cap} than anyone has got here before. On top of that she was fined {€1,200|fine} over posters that did not say who had paid for them.

"We lost, and we lost by {300|~m2|by=Daiva told us} or so," Daiva told us in the market on Tuesday. "I was ahead by more than {200|>sl1|t=when I went to bed} when I went to bed."

She has since asked for a second look at {five|rq|t=She has since} polling stations. The commission will decide on Thursday after we go to print.

Who did not vote? Most of us. Turnout was {39 per cent|!u2|t=on Sunday} on Sunday. In round one {383|i1|t=In round one} of those who bothered managed to spoil the paper; {2,005|x1|^} voted for one of the four who had no chance.

COUNCIL: Town and Forest {9|c1}, Social Labour {8|c2}, Liberal Line {5|c3}, Farmers' List {3|c4}, Our Streets {2|c5}.

Next week: swimming-pool hours, page 6. Tel. 8 612 40071.

@doc d-radio | radio script | 2031-04-04
MIDDAY BULLETIN, ITEM 4, VILKMEDIS

CUE: The recount in Vilkmedis is over, and it has changed almost nothing.

Members of the election commission went through {three|rp} polling stations by hand yesterday. Out of it came {nine|-} more votes for Daiva Stonkutė and {six|-} fewer for the man who beat her. So the new lead of Rimas Okunis is {276|m3|t=the new lead}, {15|dm} less than on election night. He stands at {9,896|o3|t=after yesterday}, she at {9,620|s3|^} after yesterday. Unusable papers now number {418|i3|^}.

The commission's chairwoman, Nijolė Dambrė, said the law allows no further count. Ms Stonkutė told this station she will not go to court. "It is {276|m3|by=Ms Stonkutė told this station} people. I could name them," she said.

The mayor-elect takes the chain on the twentieth. ENDS. 1'05".

@doc e-analysis | broadsheet analysis | 2031-04-06
Beaten for the mayoralty, the biggest party is now shut out of the council as well

It is a peculiarity of our local system that a town can elect a mayor of one colour and, two weeks before, a council of another. Vilkmedis has tested it. Town and Forest came first on 12 March and holds {a third|c1p|v=33.33} of the chamber's {27|c} seats, and will have no part in governing.

The pact signed on Friday joins Okunis's party, the Liberals and the two members of Our Streets. That makes {16|!cc|t=signed on Friday}, with {14|cm} the number required. The {three|c4} Farmers were not invited; their leader says he was not at home when they rang.

What tipped the run-off? The obvious answer is Justina Bražaitė. She had {18.8 per cent|b1p|t=on 12 March} on 12 March and declined to advise her people. Yet compare the columns. Participation fell from {21,393|v1|t=in the first round} in the first round to {19,934|v2|t=in the second} in the second, and still the incumbent added some {1,750|-} votes to her {7,861|s1|t=in the first round}, while her opponent, having started from {7,204|o1|t=in the first round}, added nearly {2,700|-}. The recount shaved that triumph to {276|m3|t=The recount}, no more.

Pollsters will wince. Baltmatas interviewed {just over 500|qn|v=503} people, found {46 per cent|qs|by=Baltmatas} for the mayor and {41 per cent|qo|^} for her rival, and could not place the rest. The rest, it turns out, had made up their minds.

The coalition's first pledge is the cheapest to state and the hardest to keep: {180|kg|m=pledged|by=The coalition's first pledge} kindergarten places. The waiting list is {340|-} names long.

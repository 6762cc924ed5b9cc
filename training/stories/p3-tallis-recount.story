@story tallis-county-recount
@topic Recount of the sheriff's election in Tallis County, Wisconsin: election night to the court
@subject W = Marlys Wendorff | Wendorff
@subject O = Deshawn Okpara-Lind | Okpara-Lind | Okpara
@subject E = Tallis County | the county | the race | recount
@subject C = City of Prentiss Falls | Prentiss Falls
@subject V = village of Ostrander | Ostrander
@subject A = absentee ballots | absentees
@fact w0 = 21874 | vote_count | W | votes for sheriff | 2030-11-05 election night | snapshot
@fact o0 = 21839 | vote_count | O | votes for sheriff | 2030-11-05 election night | snapshot
@fact m0 = 35 | margin | W | votes ahead | 2030-11-05 election night | snapshot
@fact w1 = 21902 | vote_count | W | votes for sheriff | 2030-11-12 canvass | snapshot
@fact o1 = 21883 | vote_count | O | votes for sheriff | 2030-11-12 canvass | snapshot
@fact m1 = 19 | margin | W | votes ahead | 2030-11-12 canvass | snapshot
@fact w2 = 21889 | vote_count | W | votes for sheriff | 2030-11-22 recount | snapshot
@fact o2 = 21931 | vote_count | O | votes for sheriff | 2030-11-22 recount | snapshot
@fact m2 = 42 | margin | O | votes ahead | 2030-11-22 recount | snapshot
@fact pr1 = 31 | counted_share | E | percent of ballots recounted | 2030-11-18 | snapshot
@fact pr2 = 74 | counted_share | E | percent of ballots recounted | 2030-11-20 | snapshot
@fact rm1 = 11 | margin | W | votes ahead | 2030-11-18 recount | snapshot
@fact rm2 = 8 | margin | O | votes ahead | 2030-11-20 recount | snapshot
@fact bag = 61 | vote_count | C | ballots found in a sealed bag | 2030-11-20 | constant
@fact bago = 44 | vote_count | O | votes in the sealed bag | 2030-11-20 | constant
@fact bagw = 17 | vote_count | W | votes in the sealed bag | 2030-11-20 | constant
@fact thr = 0.25 | margin | E | percent of the vote within which a recount is free | - | constant | threshold
@fact ch1 = 128 | other | E | ballots challenged | 2030-11-20 | cumulative
@fact ch2 = 203 | other | E | ballots challenged | 2030-11-22 | cumulative
@fact cost = 41300 | budget | E | dollars that the recount cost | 2030-11-22 | constant
@fact hc = 50 | counted_share | E | percent of ballots counted | 2030-11-05 22:00 | snapshot
@fact m10 = 412 | margin | O | votes ahead | 2030-11-05 22:00 | snapshot
@fact costp = 38000 | budget | E | dollars that the recount is to cost | 2030-11-12 | plan | projected
@fact bnet = 27 | margin | O | votes gained from the sealed bag | 2030-11-22 recount | constant
@fact oth = 34 | margin | O | votes gained from other ballots | 2030-11-22 recount | constant
@fact swing = 61 | margin | O | votes gained in all | 2030-11-22 recount | constant
@fact hyp = 15 | margin | O | votes ahead without the sealed bag | 2030-11-22 recount | constant | hypothetical
@fact totv = 43820 | vote_count | E | votes for both | 2030-11-22 recount | snapshot
@fact tab = 26 | other | E | tables of counters | - | constant
@fact turn = 71.2 | turnout | E | percent of registered voters who voted | 2030-11-12 | constant
@rel diff m0 = w0 - o0
@rel diff m1 = w1 - o1
@rel diff m2 = o2 - w2
@rel sum bag = bago + bagw
@rel diff bnet = bago - bagw
@rel sum swing = bnet + oth
@rel sum totv = w2 + o2
@rel diff hyp = m2 - bnet
@race night = w0 o0
@race canvass = w1 o1
@race recount = w2 o2
@trap m0 m1 :: election night and canvass
@trap w1 w2 :: canvass and recount
@trap rm1 rm2 :: the lead during the recount
@trap ch1 ch2 :: challenges mounted
@trap bag m2 :: the bag and the margin

@doc a-night | county news site | 2030-11-06
Sheriff's race too close to call as Wendorff clings to {35|m0}-vote lead

By Tomasita Raines

PRENTISS FALLS - With every precinct in but provisional ballots still out, Chief Deputy Marlys Wendorff had {21,874|w0|t=With every precinct in} votes to {21,839|o0|^} for former state trooper Deshawn Okpara-Lind early Wednesday, a lead of {35|m0|^}.

That is well within the {0.25 percent|thr} that lets the trailing candidate ask for a recount at no charge. Okpara-Lind said he would wait for the Nov. 12 canvass.

It seesawed all night. At 10 p.m., with {half|hc} the vote tallied, he led by {412|m10|t=At 10 p.m.|s=he}; the farms around Ostrander came in at 11:20 and erased it.

Need to reach the newsroom? 715-555-0148. Also tonight: School referendum fails, 4,410 to 4,032.

@doc b-canvass | wire brief | 2030-11-13
Tallis County certifies sheriff result; recount requested

PRENTISS FALLS, Wis. - The Tallis County canvass board on Tuesday certified Marlys Wendorff as the winner of the sheriff's election by {19|m1|t=on Tuesday|by=The Tallis County canvass board} votes, {21,902|w1|^} to {21,883|o1|^}, down from {35|m0|t=on election night} on election night, after provisional and late-cured ballots were added. Turnout was {71.2 percent|turn|by=The Tallis County canvass board|t=on Tuesday}, a county record.

Okpara-Lind filed for a recount within the hour. It begins Saturday in the fairgrounds' poultry barn, with {26|tab|m=projected} tables, and should take a week. The clerk, Ruthanne Molitor, puts its cost at {$38,000|costp|by=Ruthanne Molitor}, which the county must bear because the gap is below {a quarter|thr|v=0.25} of a percentage point.

@doc c-blog | live blog of a Milwaukee newspaper | 2030-11-20
Recount live: the bag, the barn and the {61|bag} ballots

5:40 p.m. It has flipped. With {74 percent|pr2|t=5:40 p.m.} of the ballots through the barn Okpara leads by {eight|rm2|^}. On Monday night, at {31 percent|pr1|t=On Monday night}, Wendorff was up {11|rm1|^}, an edge that shrank with each box.

4:15 p.m. What's in the bag: {61|bag} absentee ballots from Prentiss Falls Ward 6, sealed, signed and forgotten under a folding table since the 5th. Broken down: {44|bago} Okpara, {17|bagw} Wendorff. Her attorney wants all of them tossed.

2:30 p.m. The challenge pile stands at {128|ch1|t=2:30 p.m.} now.

1:05 p.m. A reminder of where this started. Canvass: Wendorff {21,902|w1|t=Canvass}, Okpara {21,893|!o1|t=Canvass}.

12:10 p.m. Lunch: brats, $6. The poultry left in August but the smell did not. {24|!tab} tables going, two people of each party to a table, no pens but red ones.

@doc d-paper | county weekly | 2030-11-27
OKPARA-LIND WINS RECOUNT BY {42|m2}; SUIT FILED

Sheriff's race goes to Judge Baptiste-Krueger

Deshawn Okpara-Lind finished Friday's last box {42|m2|t=Friday's|by=the board of canvassers} votes in front, the board of canvassers found: {21,931|o2|^} for him and {21,889|w2|^} for Chief Deputy Wendorff, who had been certified two weeks ago with a margin of {19|m1|t=certified}.

A swing of {61|swing|s=the challenger} since the canvass, then, and close to half of it came from one place. Prentiss Falls' forgotten bag gave the challenger a net {27|bnet}. The other {34|oth|s=the gain} of the gain came from ovals marked with an X and read by eye.

Midway, the thing was a coin toss. On the Monday she was ahead by {15|!rm1|t=On the Monday}; on the Wednesday he was, by {8|rm2|t=on the Wednesday}.

By the close, {203|ch2|t=By the close} ballots had been challenged, and the taxpayer owed {$41,300|cost|t=By the close}.

Wendorff's suit asks the court to void the bag. Without it, by our arithmetic, he still has it by {15|hyp|s=he}.

Obituaries, B4. Deer harvest 3,120, down 8 percent.

@doc e-radio | public radio | 2030-12-11
A judge in Tallis County has refused to throw out a bag of ballots that decided the county's next sheriff.

Judge Solveig Baptiste-Krueger ruled that the {sixty-one|bag} voters from Ward 6 had done nothing wrong. "The table did," she said.

So the recount stands: Okpara-Lind over Wendorff by {forty-two|m2}, out of nearly {44,000|~totv}. Each side had led once before. She had it by {thirty-five|m0|t=on the night} on the night and by {nineteen|m1|t=at the canvass} at the canvass; he, by {eight|rm2|t=with three-quarters recounted}, with {three-quarters|~pr2} recounted.

Clerk Molitor said the {44 thousand dollars|!cost|v=44000|by=Clerk Molitor} it took was "the price of one good pickup truck and worth it".

The deputy has until the twentieth to appeal. The {two hundred and three|ch2|v=203} challenges remain part of the record.

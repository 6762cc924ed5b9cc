@story yb-tobago-voided
@topic A Tobago assembly district won by three votes, voided in court and fought again, with control of the assembly at stake
@subject D = Englishman's Point | the district
@subject B = Kellon Baptiste | Baptiste | the TIA candidate | the teacher
@subject S = Joanna Sandy-Quashie | Sandy-Quashie | the petitioner | the PDM candidate
@subject O = Orville Duke | Duke | the independent
@subject T = Tobago Island Alliance | TIA | the Alliance
@subject P = People's Democratic Movement | PDM
@subject X = other parties
@subject A = Tobago assembly | the assembly
@subject CO = the court | High Court | the judge
@subject EB = elections commission | the commission
@fact el = 4820 | other | D | electors | - | constant
@fact v1 = 2892 | votes_cast | D | ballots cast | December poll | snapshot
@fact u1 = 60 | turnout | D | turnout | December poll | snapshot
@fact b1 = 1412 | vote_count | B | votes in the district | December poll | snapshot
@fact s1 = 1409 | vote_count | S | votes in the district | December poll | snapshot
@fact o1 = 48 | vote_count | O | votes in the district | December poll | snapshot
@fact r1 = 23 | vote_count | D | rejected ballots | December poll | snapshot
@fact m1 = 3 | margin | B | lead in the district | December poll | snapshot
@fact wr = 14 | vote_count | CO | ballots found wrongly rejected | March judgment | snapshot
@fact nr = 5 | other | CO | voters found not to live in the district | March judgment | snapshot
@fact ni = 31 | other | S | ballots said to lack an officer's initials | petition | snapshot
@fact dy = 9 | duration | CO | days of hearing | March judgment | constant
@fact wi = 26 | other | CO | witnesses heard | March judgment | cumulative
@fact cc = 640000 | damages | CO | dollars of costs awarded | March judgment | snapshot
@fact v2 = 3181 | votes_cast | D | ballots cast | April poll | snapshot
@fact u2 = 66 | turnout | D | turnout | April poll | snapshot
@fact s2 = 1702 | vote_count | S | votes in the district | April poll | snapshot
@fact b2 = 1398 | vote_count | B | votes in the district | April poll | snapshot
@fact o2 = 62 | vote_count | O | votes in the district | April poll | snapshot
@fact r2 = 19 | vote_count | D | rejected ballots | April poll | snapshot
@fact m2 = 304 | margin | S | lead in the district | April poll | snapshot
@fact s2p = 53.8 | vote_share | S | share of valid votes in the district | April poll | snapshot
@fact b2p = 44.2 | vote_share | B | share of valid votes in the district | April poll | snapshot
@fact q1 = 47 | poll_share | S | share of respondents in the district | March poll | snapshot
@fact q2 = 44 | poll_share | B | share of respondents in the district | March poll | snapshot
@fact qn = 380 | sample_size | - | people polled in the district | March poll | snapshot
@fact st = 15 | seats | A | seats | - | constant
@fact t1 = 8 | seats | T | seats | December poll | snapshot
@fact p1 = 7 | seats | P | seats | December poll | snapshot
@fact t2 = 7 | seats | T | seats | April poll | snapshot
@fact p2 = 8 | seats | P | seats | April poll | snapshot
@fact ti = 14220 | vote_count | T | votes in the island | December poll | snapshot
@fact pi = 14905 | vote_count | P | votes in the island | December poll | snapshot
@fact xi = 611 | vote_count | X | votes in the island | December poll | snapshot
@fact vi = 29736 | votes_cast | A | valid votes in the island | December poll | snapshot
@fact tip = 47.8 | vote_share | T | share of votes in the island | December poll | snapshot
@fact pip = 50.1 | vote_share | P | share of votes in the island | December poll | snapshot
@fact mi = 685 | margin | P | lead in votes in the island | December poll | snapshot
@fact bg = 2600000000 | budget | A | dollars of yearly allocation | 2034 | plan
@fact rd = 310000000 | budget | P | dollars promised for the airport road | 2035 | plan | pledged
@fact ec = 1900000 | spending | EB | dollars spent on the repeat poll | April poll | snapshot
@fact ps = 11 | other | D | polling stations | - | constant
@fact sp = 118 | votes_cast | D | special ballots | April poll | snapshot
@fact po = 85 | officers | D | police on duty | April poll | snapshot
@fact tr = 100 | duration | A | days that the Alliance governed | 2034 | constant
@rel share u1 = v1 / el
@rel sum v1 = b1 + s1 + o1 + r1
@rel diff m1 = b1 - s1
@rel share u2 = v2 / el
@rel sum v2 = s2 + b2 + o2 + r2
@rel diff m2 = s2 - b2
@rel sum st = t1 + p1
@rel sum st = t2 + p2
@rel sum vi = ti + pi + xi
@rel share tip = ti / vi
@rel share pip = pi / vi
@rel diff mi = pi - ti
@race december = b1 s1 o1
@race april = s2 b2 o2
@race island = pi ti
@race poll = q1 q2
@trap b1 b2 :: the voided poll and the repeat
@trap m1 m2 :: a lead of three for him, of hundreds for her
@trap t1 p2 :: eight seats, first for one and then for the other
@trap r1 wr :: rejected ballots and those wrongly rejected
@trap u1 u2 :: turnout of two polls
@trap q1 s2p :: poll and result
@trap mi m2 :: the island's lead and the district's
@trap cc ec :: costs in court and the cost of the poll
@trap v1 vi :: the district and the island
@trap bg rd :: the whole allocation and a road
@trap ni wr :: alleged and found

@doc a-daily | Trinidad daily | 2033-12-13
Alliance takes THA by three votes, one seat

THE Tobago Island Alliance will govern Tobago after winning {eight|t1} of the assembly's {15|st} seats on Monday, though {685|mi} fewer people voted for it than for the People's Democratic Movement, which won {seven|p1}.

The last district to be called was Englishman's Point. There the Alliance's Kellon Baptiste, a teacher, beat Joanna Sandy-Quashie of the PDM by {1,412|b1|t=on Monday} to {1,409|s1|^}. Independent Orville Duke received {48|o1|^}. {Twenty-three|r1} ballots were rejected.

Islandwide the PDM polled {14,905|pi}, or {50.1 per cent|pip}, the Alliance {14,220|ti}, or {47.8|tip}, and smaller parties {611|xi}.

"{Three|m1|by=said Sandy-Quashie} is not a number, it's an accident," said Sandy-Quashie, who will file a petition. She alleges that {31|ni|by=She alleges} ballots had not been initialled.

The assembly's allocation for the year is ${2.6 billion|bg}.

Page 5: Maxi fares up $2 | Page 47: WI 212 & 88-3

@doc b-radio | radio script | 2034-03-09
MORNING EDITION, TOBAGO 92.3

It's seven o'clock. The High Court has thrown out the result in Englishman's Point, and Tobago may be heading for a new government.

After {nine|dy} days of hearing and {29|!wi} witnesses, Justice Althea Ramkhelawan found that {14|wr|by=Justice Althea Ramkhelawan found} good ballots were wrongly rejected and that {five|nr|^} of the people who voted did not live in the district. With only {three|m1|t=in December} votes between the candidates in December, she said, no one could know who won.

She did not accept the petitioner's complaint about initials, {31|ni|m=denied} of which were said to be missing.

The state must pay {$640,000|cc} in costs. A fresh poll has to be held inside of {50|-} days.

Coming up at ten past: the price of cascadura.

@doc c-poll | news site | 2034-03-30
Point race tight: PDM leads by three in Seafan poll

Sandy-Quashie {47|q1}, Baptiste {44|q2}. That is how the repeat election in Englishman's Point looks to pollster Seafan Analytics, which interviewed {380|qn} of the district's {4,280|!el} electors at home last week.

The lead of {three|-} points matches, oddly, her deficit in votes when they first met. Then {60%|u1|t=when they first met} turned out; now {71%|-} tell Seafan they are "certain" to.

The prize is the assembly. If she wins, the PDM has {eight|p2|m=hypothetical} seats and the Alliance {seven|t2|^}. PDM leader Anselm Nimblett has promised {$310 million|rd|by=Anselm Nimblett has promised} to widen the airport road.

{Eighty-five|po} police officers will be on duty at {11|ps} polling stations, the commission says, and {118|sp} special electors have voted already.

@doc d-blog | live blog | 2034-04-24
Englishman's Point votes again, live

6.00 pm Polls shut. Rum shops open.

7.25 pm First four boxes, Sandy-Quashie by a street. Baptiste's people say wait for Lower Quarter.

8.10 pm Lower Quarter came. It didn't help.

8.45 pm DONE. Sandy-Quashie {1,702|s2|t=8.45 pm}, Baptiste {1,398|b2|^}, Duke {62|o2|^}. Rejected, under the gaze of {six|-} senior counsel, {19|r2|^}.

8.50 pm So Alliance {7|t2|t=8.50 pm}, PDM {8|p2|^}. Somebody's calypso is playing from a flatbed.

9.05 pm She wins by {304|m2}. Nobody is going to court about that.

9.15 pm {3,181|v2} came out, {66 per cent|u2}. In December it was {2,892|v1|t=In December}.

@doc e-analysis | Sunday column | 2034-04-30
Three votes, a hundred days

Dr Ingrid Mohammed-Tull

For {a hundred|tr|v=100} days Tobago was governed by a party that lost. I do not mean that it lost in Englishman's Point, where Mr Baptiste had {1,412|b1|t=in December} in December and his opponent {1,409|s1|^}, a victory as good as any until a judge said otherwise. I mean that of {29,736|vi} valid votes cast on the island the PDM had the majority, and sat down with {seven|p1|t=in December} chairs.

It is now cured, by accident. The teacher's vote has hardly moved: {14|-} people fewer. What moved was the other pile. Sandy-Quashie added nearly {three hundred|-} new voters to reach {53.8 per cent|s2p}. His {46.2 per cent|!b2p} would have won most districts in most years.

Should we be pleased? The judgment cost the taxpayer {$640,000|cc}; the poll another {$2.4 million|!ec}. But what is the price of being certain? The commission spoiled {fourteen|wr} good votes. {Five|nr} people lied about where they sleep. Put those {nineteen|-} on one side of a scale and {three|m1} on the other.

The new chief secretary says he'll have his road. {Three hundred and ten million|rd} dollars is {an eighth|-} of all the assembly gets, near enough. I'd begin with the clerks.

@doc f-brief | wire brief | 2034-04-26
SCARBOROUGH - Anselm Nimblett was sworn in as chief secretary of Tobago on Wednesday after his People's Democratic Movement won a repeat election in one district, giving it {eight|p2} of {15|st} assembly seats. Joanna Sandy-Quashie polled {53.8%|s2p} to {44.2%|b2p} for Kellon Baptiste of the Alliance. The commission put the cost of the vote at {TT$1.9 million|ec|by=The commission}. In the voided December poll the two had been {three|m1|t=December} votes apart, with {60%|u1|^} of the {4,820|el} electors taking part. The court had heard {26|wi} witnesses.

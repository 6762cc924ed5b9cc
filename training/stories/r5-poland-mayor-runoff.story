@story r5-poland-mayor-runoff
@topic A mayoral runoff in a Polish city from the exit poll to the official count
@subject J = Jagoda Wierzbołowska | Wierzbołowska | the challenger | the architect | Jagoda
@subject M = Mirosław Tkaczyk-Hauke | Tkaczyk-Hauke | Tkaczyk | the incumbent | the mayor | the president of the city
@subject C = Zarzecze | the city | Zarzecze runoff | the runoff
@subject S = Stanisław Obuchowicz | Obuchowicz | the third candidate
@subject W = Widok Pracownia | Widok | the exit poll
@subject E = Electoral Commission | the commission | the city commission
@subject D = Podlesie district | Podlesie
@subject O = Śródmieście district | Śródmieście | the centre
@fact jx = 51.8 | poll_share | J | share of the vote in the exit poll | 2034-04-21 21:00 | snapshot
@fact mx = 48.2 | poll_share | M | share of the vote in the exit poll | 2034-04-21 21:00 | snapshot
@fact jp = 49.4 | vote_share | J | share of the vote | 62% counted | snapshot
@fact mp = 50.6 | vote_share | M | share of the vote | 62% counted | snapshot
@fact cp = 62 | counted_share | C | precincts counted | 2034-04-21 23:40 | snapshot
@fact jf = 50.53 | vote_share | J | share of the vote | final | snapshot
@fact mf = 49.47 | vote_share | M | share of the vote | final | snapshot
@fact jv = 58904 | vote_count | J | votes | final | snapshot
@fact mv = 57666 | vote_count | M | votes | final | snapshot
@fact mg = 1238 | margin | J | votes ahead | final | snapshot
@fact vv = 116570 | votes_cast | C | valid votes | final | snapshot
@fact iv = 1412 | votes_cast | C | invalid votes | final | snapshot
@fact tf = 53.1 | turnout | C | turnout | final | snapshot
@fact t5 = 41.7 | turnout | C | turnout | 2034-04-21 17:00 | snapshot
@fact t1 = 56.4 | turnout | C | turnout | first round final | snapshot
@fact j1 = 34.2 | vote_share | J | share of the vote | first round final | snapshot
@fact m1 = 43.9 | vote_share | M | share of the vote | first round final | snapshot
@fact s1 = 14.6 | vote_share | S | share of the vote | first round final | snapshot
@fact dj = 39.1 | vote_share | D | share of the challenger | final | snapshot
@fact oj = 61.7 | vote_share | O | share of the challenger | final | snapshot
@fact pr = 148 | other | E | precincts | - | constant
@fact el = 222190 | other | E | people entitled to vote | 2034-04-21 | constant
@fact ss = 6300 | sample_size | W | voters asked | 2034-04-21 | constant
@fact me = 2 | margin_of_error | W | margin of error in points | 2034-04-21 | constant
@fact co = 5 | duration | M | terms as mayor | 2014 to 2034 | constant
@fact de = 640000000 | other | C | zloty of debt | 2033 | snapshot
@fact tr = 12 | distance | J | kilometres of tram line | by 2039 | plan | pledged
@fact ja = 43 | age | J | age | 2034-04 | constant
@fact ma = 66 | age | M | age | 2034-04 | constant
@fact cm = 9 | seats | J | council seats of her list | council of 2034 | constant
@fact cs = 28 | seats | C | council seats | council of 2034 | constant
@fact bc = 117982 | votes_cast | C | ballots cast | final | snapshot
@fact sj = 214000 | spending | J | zloty spent on the campaign | 2034-04-19 | cumulative
@fact sm = 531000 | spending | M | zloty spent on the campaign | 2034-04-19 | cumulative
@fact fl = 3000 | homes | J | flats to be built by the city | by 2039 | plan | pledged
@fact ij = 2034-05-07 | date | J | day of the oath | 2034 | plan
@fact vo = 412 | other | J | volunteers | 2034-04 | constant
@fact pt = 1166 | vote_count | C | votes that a percentage point is worth | 2034-04-21 | constant
@trap sj sm :: two campaigns
@rel sum bc = vv + iv
@rel share tf = bc / el
@rel sum vv = jv + mv
@rel diff mg = jv - mv
@rel share jf = jv / vv
@rel share mf = mv / vv
@race exit = jx mx
@race partial = jp mp
@race final = jf mf
@race first = j1 m1 s1
@trap jx jf :: exit poll and count
@trap jp jf :: partial and final count
@trap m1 mf :: first round and runoff
@trap t5 tf :: turnout at five and at the end
@trap t1 tf :: two rounds
@trap dj oj :: two districts
@trap jf jv :: percent and votes

@doc a-live | live blog | 2034-04-21
Runoff night in Zarzecze: the blog

21:00 Polls have closed, and here it is. According to Widok's exit poll, Jagoda Wierzbołowska wins with {51.8%|jx|t=21:00|by=Widok's exit poll}. Mayor Mirosław Tkaczyk-Hauke is on {48.2%|mx|^}. Deep breath: the margin of error is {two|me} points, and {6,300|ss} people were asked at the doors.

21:06 Screams at the challenger's party in the old gasworks. At the town hall somebody has turned the music off.

21:20 Turnout was {41.7%|t5|t=at five o'clock} at five o'clock. In the first round it ended up at {56.4%|t1|t=In the first round}.

21:44 A reminder where we come from: a fortnight ago {43.9%|m1|t=a fortnight ago} voted for Tkaczyk-Hauke, {34.2%|j1|^} for Wierzbołowska and {14.6%|s1|^} for Stanisław Obuchowicz, who recommended nobody.

22:05 While we wait, the accounts: by Friday the mayor's committee had spent {531,000|sm|t=by Friday} zloty, the challenger's {214,000|sj|^}. She also says that {412|vo|by=She} people rang doorbells for her. The mayor had buses.

22:30 First real votes, from the hospital and the remand prison. They don't count for much. There are {148|pr} precincts.

23:05 Somebody has done the sum for us. If turnout stays at what Widok estimates, each percentage point is worth about {1,170|~pt} votes.

23:40 Turnaround? With {62%|cp|t=23:40} of precincts counted, the mayor leads by {50.6|mp|t=23:40} to {49.4|jp|^}. Podlesie is nearly complete, and the centre is not: this is less surprising than it looks.

00:55 The system of the commission has crashed. People are sitting on the stairs.

01:30 We're closing the blog. Night bus N4 leaves from the gasworks at 01:50.

@doc b-wire | wire agency | 2034-04-22
Challenger ousts long-serving mayor of Polish city by {1,238|mg} votes

WARSAW, April 22 (Wisła Press) - An architect who had never held elected office unseated the mayor of Zarzecze after {five|co} terms, official results showed on Monday.

Jagoda Wierzbołowska, {43|ja}, took {50.53%|jf|t=official} of the vote in Sunday's runoff and Mirosław Tkaczyk-Hauke, {66|ma}, {49.47%|mf|^}, the city commission said. That came to {58,904|jv|t=official} ballots against {57,666|mv|^}. Turnout was {53.1%|tf}.

An exit poll had given her {51.8%|jx}, but the incumbent was in front for some time in the count.

Wierzbołowska campaigned on {12|tr} kilometres of tram line by 2039 and on opening the books of a city that owes {640 million|de} zloty. Her list has only {nine|cm} of {28|cs} seats on the council elected two weeks ago.

She has promised {3,000|fl|by=She} municipal flats as well. Her campaign spent {214,000|sj} zloty and relied on {412|vo} volunteers; his spent {531,000|sm}.

Tkaczyk-Hauke won the first round with {43.9%|m1|t=the first round} to her {34.2%|j1|^}. He said that he would decide in the coming days whether to file a protest: {1,412|iv|by=He} ballots were declared invalid, more than the gap between them.

The third-placed candidate in that round, Stanisław Obuchowicz with {14.6%|s1|t=in that round}, had not endorsed either of them. In a city of {222,190|el} voters the race had drawn national attention because it set a ruling-party veteran against an outsider. The new mayor is to be sworn in on {May 7|ij}.

@doc c-city | city newspaper | 2034-04-23
How the centre outvoted Podlesie

By Kazimiera Dudzic-Nguyen

At twenty to midnight on Sunday the mayor put on his jacket. He was leading by {50.6 per cent|mp|t=At twenty to midnight} to {49.4|jp|^}, he had a speech, and it was a good one; those who have heard it say that there were tears.

He should have looked at the map. What had been counted by then, {62 per cent|cp|t=by then} of the precincts, was above all the south of the city. In Podlesie, with its detached houses, only {39.1|dj} per cent of people wanted Wierzbołowska. In Śródmieście it was {61.7|oj}, and Śródmieście has the student hostels, who vote late, and the oldest counting machines.

The final tally: {58,904|jv} for the architect, {56,966|!mv} for the man who has led the city since 2014. A gap of {1,238|mg}. Out of {222,190|el} people on the rolls, {53.1 per cent|tf} came. In the first round it had been {56.4|t1|t=In the first round}.

Where did her gains come from? A fortnight earlier she had {34.2 per cent|j1|t=A fortnight earlier}. The obvious answer is Obuchowicz, whose {14.6|s1|^} had to go somewhere. The less obvious one is that the mayor lost people. His share went up, his vote went down.

She'll have {eleven|!cm} friends in a chamber of {28|cs}. The coalition that put up the speaker on Monday consists of everybody else. "I build houses on slopes," she said. "You start with the retaining wall."

The oath is on {7 May|ij}. Until then she wants to sleep, count the {3,000|fl} flats she has promised, and send each of the {412|vo} who walked for her a postcard. Her campaign cost {214,000|sj} zloty. His cost {487,000|!sm}.

CORRECTION: In Friday's issue we gave the price of a monthly ticket as 96 zloty. It is 99.

@doc d-tabloid | tabloid | 2034-04-22
TKACZYK OUT! Jagoda by a whisker

Scroll for 31 pictures

Twenty years, {five|co} terms, three fountains, and now this. Mirosław Tkaczyk-Hauke ({68|!ma}) has lost his chair to a woman with a bicycle.

It was a cliff-hanger. At 9 pm the Widok people had Jagoda ahead with {51.8|jx|t=At 9 pm|by=the Widok people} per cent. Before midnight it's HIM with {50.6|mp|t=Before midnight}! In the morning it's HER again: {50.53|jf|t=In the morning} per cent. A lead of only {1,238|mg} votes, fewer than go to a home game of Odrzanka.

Only {50.3|!tf} per cent of voters bothered to turn up.

"I'm going fishing," said the loser, and went.

HIS posters, HIS buses, HIS balloons: {531,000|sm} zloty! HER shoes and cakes: {214,000|sj}. You can work out for yourself what one vote was worth to whom.

The new lady of the town hall moves in on {7 May|ij}. She says that she'll keep his fish tank. {Three thousand|fl} flats she wants to build as well. With what?

She wants trams, {12|tr} kilometres of them, and she wants to know where {640 million|de} zloty went. We want to know what Obuchowicz, who got {14.6|s1|t=two weeks ago} per cent two weeks ago, is getting out of it.

@doc e-results | official results notice | 2034-04-22
City Electoral Commission in Zarzecze
Announcement of the result of the repeat vote for the office of President of the City, 21 April 2034

1. Persons entitled to vote: {222,190|el}
2. Ballots cast: {117,982|bc} (turnout {53.1%|tf})
3. Invalid votes: {1,412|iv}
4. Valid votes: {116,570|vv}
5. Votes for:
WIERZBOŁOWSKA Jagoda Anna – {58,904|jv} ({50.53%|jf})
TKACZYK-HAUKE Mirosław Józef – {57,666|mv} ({49.47%|mf})
6. Elected: Wierzbołowska Jagoda Anna, nominated by the Committee "Zarzecze od Nowa"

Results were received from {148|pr} of {148|pr} precinct commissions. Protests may be lodged with the District Court within fourteen days.

Chair: A. Gierymska-Omar. Room 212, office hours 8–15.

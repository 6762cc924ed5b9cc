@story j1-wallerau-tram
@topic City referendum on a tram loan in Wallerau, Switzerland
@subject T = Tram credit | tram loan | the loan | the line | Tram Nord | the tram | the credit
@subject W = Wallerau | the city
@subject A = Altstadt | the old town
@subject N = Neufeld
@subject C = the canton | cantonal government
@subject B = the Confederation | Bern
@subject P = Pro Tram committee | Pro Tram | the Yes camp
@subject Z = Zahlbar committee | Zahlbar | the No camp
@subject L = Regula Aeschlimann | Aeschlimann | the mayor
@fact y1 = 21846 | vote_count | T | votes in favour | final | cumulative
@fact n1 = 24417 | vote_count | T | votes against | final | cumulative
@fact v1 = 46263 | votes_cast | W | valid votes | final | cumulative
@fact ys = 47.2 | vote_share | T | share of votes in favour | final | snapshot
@fact ns = 52.8 | vote_share | T | share of votes against | final | snapshot
@fact m1 = 2571 | margin | T | votes between No and Yes | final | snapshot
@fact to = 52.6 | turnout | W | turnout | 2013-06-09 | snapshot
@fact b1 = 46810 | votes_cast | W | ballots returned | 2013-06-09 | cumulative
@fact el = 88950 | other | W | people entitled to vote | 2013-06-09 | snapshot
@fact inv = 547 | votes_cast | W | blank and spoilt ballots | 2013-06-09 | cumulative
@fact e1 = 49.8 | vote_share | T | share of votes in favour | postal votes counted, 12:45 | snapshot
@fact ya = 58.4 | vote_share | A | share of votes in favour | final | snapshot
@fact yn = 39.1 | vote_share | N | share of votes in favour | final | snapshot
@fact py = 51 | poll_share | T | share who would vote Yes | mid-May 2013 | snapshot
@fact pn = 42 | poll_share | T | share who would vote No | mid-May 2013 | snapshot
@fact pu = 7 | poll_share | T | undecided | mid-May 2013 | snapshot
@fact ps = 1204 | sample_size | T | people asked | mid-May 2013 | constant
@fact pm = 2.8 | margin_of_error | T | margin of error | mid-May 2013 | constant
@fact cw = 148000000 | budget | W | city's part of the cost | 2013 | plan | pledged
@fact cc = 62000000 | budget | C | canton's part of the cost | 2013 | plan | pledged
@fact cb = 95000000 | budget | B | federal part of the cost | 2013 | plan | pledged
@fact ct = 305000000 | budget | T | cost of the whole line | 2013 | plan | projected
@fact c9 = 261000000 | budget | T | cost of the whole line | 2009 | plan | projected
@fact d4 = 44000000 | budget | T | rise of the cost since 2009 | autumn 2012 | plan | projected
@fact km = 6.4 | distance | T | kilometres of track | - | constant
@fact st = 13 | other | T | stops | - | constant
@fact pf = 38 | votes_cast | T | council members for it | 2012-11-15 | snapshot
@fact pa = 20 | votes_cast | T | council members against it | 2012-11-15 | snapshot
@fact fp = 640000 | spending | P | money spent on the campaign | June 2013 | cumulative
@fact fz = 185000 | spending | Z | money spent on the campaign | June 2013 | cumulative
@fact o4 = 43.5 | vote_share | T | share of votes in favour of the first tram plan | 1999 | snapshot
@fact bu = 71000000 | budget | Z | cost of articulated buses instead | 2013 | plan | projected
@fact bd = 17000 | ridership | N | passengers a day on bus 7 | 2012 | snapshot
@rel sum v1 = y1 + n1
@rel diff m1 = n1 - y1
@rel share ys = y1 / v1
@rel share ns = n1 / v1
@rel share to = b1 / el
@rel sum b1 = v1 + inv
@rel diff d4 = ct - c9
@rel sum ct = cw + cc + cb
@race final = y1 n1
@race poll = py pn
@trap e1 ys :: an early postal count against the final one
@trap ct cw :: whole cost and the city's part
@trap c9 ct :: the estimate of four years before
@trap py ys :: poll and result
@trap b1 v1 :: blank ballots are in the one only
@trap ys ya :: city and district
@trap ys o4 :: an earlier referendum

@doc agency | wire agency | 2013-06-09
Wallerau voters reject {148-million-franc|cw|v=148000000} tram loan

WALLERAU — Voters in Wallerau on Sunday turned down a tram loan of {148 million|cw} francs, ending for now a plan to run rails out to the northern suburb of Neufeld.

{24,417|n1} people said No and {21,846|y1} Yes, the city chancellery announced at 4.20 p.m. That left the tram credit with {47.2 percent|ys|by=the city chancellery}, on a turnout of {52.6 percent|to|^}. {Five hundred and forty-seven|inv} ballots were blank or void.

The loan would have paid for the city's part of a line costed at {305 million|ct} francs in all. The cantonal government had promised {62 million|cc} and Bern {95 million|cb}; both offers now lapse.

Postal votes, opened first, had pointed to a closer race. At a quarter to one the Yes side stood at {49.8 percent|e1|t=At a quarter to one}.

The council had backed the scheme {38|pf|t=in November} to {20|pa|t=in November} in November. "We hear the message," Mayor Regula Aeschlimann said.

@doc tagblatt | local broadsheet | 2013-06-10
The old town wanted it, the new quarters did not

By Urs Ledergerber, city desk

It was not even that close. By {2,571|m1} votes Wallerau has buried its tram for the second time in a generation, and the map of the result reads like a map of who already has a bus outside the door.

In the Altstadt, where nobody needs to walk further than the next corner, {58.4|ya} per cent were in favour. In Neufeld, which was to get {nine|-} of the {13|st} stops, the figure was {39.1|yn}. "They told us we were the winners of this thing," says Mirjeta Hoti, who keeps a flower shop at the terminus of bus 7. "But it was our road they were going to dig up for four years."

Still, the tram has gained friends. When the first plan was put to the people in {1999|-} it got {43.5|o4|t=in 1999} per cent; yesterday more than {47|>ys|t=yesterday} of every {hundred|-} voters were for it. Of {88,950|el} people on the roll, {46,810|b1} sent in or dropped off an envelope, and {46,263|v1} of these held a vote that could be counted.

What went wrong? Money, mostly. In 2009 the engineers spoke of {261 million|c9|t=In 2009|by=the engineers} francs. By last autumn it was {44 million|d4} more. The Zahlbar committee, which spent {185,000|fz} francs on its posters against {640,000|fp} by Pro Tram, hammered at nothing else. Its counter-offer: articulated buses for {71 million|bu|by=The Zahlbar committee}.

READ MORE: Badi Seebach opens with water at 17 degrees | 3 injured on A1

@doc pollblog | pollster's newsletter | 2013-06-11
How wrong were we? A note from Institut Senn

In the middle of May we put the tram question to {1,204|ps|t=In the middle of May|by=we} residents of Wallerau entitled to vote. {Fifty-one|py|^} per cent intended to say Yes, {42|pn|^} per cent No and {7|pu|^} per cent had not made up their minds. Our margin was {2.8|pm|^} points either way.

The ballot box gave Yes {47.2|ys} and No {52.8|ns}. If every one of the undecided had broken for No, we would have had the opponents at {49|-}; so {three to four|-} points of people must have changed sides after we hung up, or never told us the truth.

Two clues. First, late deciders vote on paper at the booth, not by post; the postal pile alone was all but even, with {49.8|e1} per cent for the line. Second, the {305-million|ct} total was printed on Zahlbar's posters only from 20 May. Until then most people had in mind the {148 million|cw} on the ballot paper.

We do not regret the poll. We regret the headline that was put on it.

@doc railtrade | trade paper | 2013-06-14
Swiss city says no to {6.4|km} km light rail

SWITZERLAND: Plans for a {6.4|km} km tram line in Wallerau have been shelved after a referendum on June 9, when the financing was defeated by {52.8%|ns|t=on June 9} to {47.2%|ys|^}.

The route, with {13|st} stops, would have replaced the city's busiest bus, the 7, which carried {17 000|bd|t=last year} passengers/day last year. Rolling stock tenders for {eight|-} {32 m|-} bidirectional cars, pencilled in for Q1 2014, are cancelled.

Of the {SFr305m|ct|v=305000000}, just under {half|~<cw|v=152500000} was to come from the municipality, {SFr95m|cb|v=95000000} from the Confederation's agglomeration fund and {SFr62m|cc|v=62000000} from the canton.

Opponents favour 24 m double-articulated trolleybuses, which they put at {SFr71m|bu|by=Opponents|v=71000000}. The mayor's office said it would not comment on an alternative 'before the summer break'. Bus 7 is already at capacity in the peaks.

Related: Lyon orders 12 more | Ulm Line 2 funding gap 'closes to €9m'

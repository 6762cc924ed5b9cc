@story uf-lahnstaetten-stichwahl
@topic A German mayoral run-off turned by the postal districts, with a tram referendum on the same day
@subject L = Lahnstätten | the city | the town
@subject A = Cem Aydoğdu | Aydoğdu | the social worker | Cem
@subject O = Henrike Osthoff | Osthoff | the head of the district building office | Dr. Osthoff
@subject N = Lioba Nwachukwu | Nwachukwu
@subject G = Gerold Pfannkuch | Pfannkuch
@subject T = tram line 5 | the tram | line 5 | tram | the tram line | referendum
@subject I = Infraline Institute | Infraline
@subject K = Jochen Kaltwasser | Kaltwasser | the outgoing mayor
@subject W = Lahnstätten Wohnbau | Wohnbau | the municipal housing company
@subject D = municipal order service | order service | Ordnungsamt | city wardens
@subject B = Bürgerunion | Citizens' Union | the BU
@fact el = 91340 | other | L | people entitled to vote | 2027-09 | constant
@fact v1 = 39916 | votes_cast | L | people who voted for mayor | first round | cumulative
@fact t1 = 43.7 | turnout | L | turnout | first round | cumulative
@fact o1 = 15381 | vote_count | O | votes | first round | cumulative
@fact a1 = 12020 | vote_count | A | votes | first round | cumulative
@fact n1 = 7987 | vote_count | N | votes | first round | cumulative
@fact g1 = 4152 | vote_count | G | votes | first round | cumulative
@fact va1 = 39540 | votes_cast | L | valid votes for mayor | first round | cumulative
@fact o1s = 38.9 | vote_share | O | share of votes | first round | cumulative
@fact a1s = 30.4 | vote_share | A | share of votes | first round | cumulative
@fact n1s = 20.2 | vote_share | N | share of votes | first round | cumulative
@fact g1s = 10.5 | vote_share | G | share of votes | first round | cumulative
@fact v2 = 35805 | votes_cast | L | people who voted for mayor | run-off | cumulative
@fact t2 = 39.2 | turnout | L | turnout | run-off | cumulative
@fact a2 = 17867 | vote_count | A | votes | run-off | cumulative
@fact o2 = 17513 | vote_count | O | votes | run-off | cumulative
@fact va2 = 35380 | votes_cast | L | valid votes for mayor | run-off | cumulative
@fact iv2 = 425 | other | L | invalid votes for mayor | run-off | cumulative
@fact a2s = 50.5 | vote_share | A | share of votes | run-off | cumulative
@fact o2s = 49.5 | vote_share | O | share of votes | run-off | cumulative
@fact m2 = 354 | margin | A | votes ahead of Osthoff | run-off | cumulative
@fact ag = 5847 | other | A | votes gained between the rounds | run-off | cumulative
@fact di = 98 | other | L | counting districts | - | constant
@fact d1 = 42 | other | L | counting districts reported | 2027-09-26 18:45 | cumulative
@fact od1 = 52.8 | vote_share | O | share of votes | 42 of 98 districts | cumulative
@fact ad1 = 47.2 | vote_share | A | share of votes | 42 of 98 districts | cumulative
@fact d2 = 81 | other | L | counting districts reported | 2027-09-26 19:20 | cumulative
@fact od2 = 50.9 | vote_share | O | share of votes | 81 of 98 districts | cumulative
@fact ad2 = 49.1 | vote_share | A | share of votes | 81 of 98 districts | cumulative
@fact pl = 14906 | votes_cast | L | postal ballots | run-off | cumulative
@fact pa = 54.2 | vote_share | A | share of the postal votes | run-off | cumulative
@fact t21 = 35.1 | turnout | L | turnout | 2021 run-off | constant
@fact k21 = 58.3 | vote_share | K | share of votes | 2021 run-off | constant
@fact ry = 19204 | vote_count | T | votes for | 2027-09-26 | cumulative
@fact rn = 15690 | vote_count | T | votes against | 2027-09-26 | cumulative
@fact rv = 34894 | votes_cast | T | valid votes | 2027-09-26 | cumulative
@fact rs = 55 | vote_share | T | share of votes for | 2027-09-26 | cumulative
@fact qp = 15 | other | T | share of people entitled that must vote for | - | constant | threshold
@fact qv = 13701 | vote_count | T | votes for that are needed | - | constant | threshold
@fact km = 8.6 | distance | T | kilometres of track | - | plan
@fact tc = 312000000 | budget | T | building cost in euros | - | plan
@fact ts = 47000000 | budget | L | city's share of the building cost in euros | - | plan
@fact tx = 98000000 | budget | L | city's share in euros as opponents put it | - | plan | projected
@fact p1o = 41 | poll_share | O | support in the August poll | 2027-08 | snapshot
@fact p1a = 28 | poll_share | A | support in the August poll | 2027-08 | snapshot
@fact p2o = 46 | poll_share | O | support in the run-off poll | 2027-09-21 | snapshot
@fact p2a = 43 | poll_share | A | support in the run-off poll | 2027-09-21 | snapshot
@fact p2n = 1005 | sample_size | I | people polled before the run-off | 2027-09-21 | snapshot
@fact ha = 2400 | units_pledged | A | municipal homes in six years | - | plan | pledged
@fact ho = 1800 | units_pledged | O | homes in six years | - | plan | pledged
@fact wo = 7850 | homes | W | flats owned | 2027 | snapshot
@fact dn = 46 | officers | D | wardens in service | 2027-09 | snapshot
@fact dp = 30 | officers | O | wardens to be added | - | plan | pledged
@fact po = 310 | officers | L | state police officers stationed | 2027-09 | snapshot
@fact bs = 22 | seats | B | seats on the city council | 2027 | constant
@fact cs = 59 | seats | L | seats on the city council altogether | - | constant
@rel share t1 = v1 / el
@rel sum va1 = o1 + a1 + n1 + g1
@rel share o1s = o1 / va1
@rel share t2 = v2 / el
@rel sum va2 = a2 + o2
@rel sum v2 = va2 + iv2
@rel share a2s = a2 / va2
@rel diff m2 = a2 - o2
@rel diff ag = a2 - a1
@rel sum rv = ry + rn
@rel share rs = ry / rv
@race first = o1 a1 n1 g1
@race d42 = od1 ad1
@race d81 = od2 ad2
@race runoff = a2 o2
@race aug = p1o p1a
@race sep = p2o p2a
@trap a1 a2 :: two rounds
@trap o2 a2 :: nearly as many votes
@trap t1 t2 :: two rounds
@trap ad2 o2s :: Aydoğdu at 81 districts and Osthoff at the end
@trap ry a2 :: tram votes and votes for mayor
@trap rv va2 :: valid votes in two ballots on one day
@trap ts tx :: the city's figure and the opponents'
@trap tc ts :: the whole cost and the city's part
@trap p1o p2o :: two polls
@trap po dn :: state police and wardens
@trap ha wo :: homes promised and owned
@trap d1 di :: districts reported and all

@doc a-agency | regional news service | 2027-09-26
Aydoğdu wins Lahnstätten town hall by a few hundred votes; tram gets green light

Lahnstätten (mds) - The next mayor of Lahnstätten is Cem Aydoğdu. In Sunday's run-off the Social Awakening candidate beat Henrike Osthoff of the Citizens' Union, the returning officer announced in the evening. According to the preliminary result, Aydoğdu received {17,867|a2|t=Sunday's run-off|by=the returning officer} votes ({50.5 percent|a2s|^}) and Osthoff {17,513|o2|^} ({49.5 percent|o2s|^}).

Two weeks ago the head of the district building office had been clearly in front with {38.9 percent|o1s|t=Two weeks ago}; the social worker had managed {30.4|a1s|^}. Lioba Nwachukwu of the Green Forum, third with {20.2|n1s|^}, then threw her weight behind him. Gerold Pfannkuch ({10.5|g1s|^}) gave no recommendation.

Turnout fell to {39.2 percent|t2|t=Sunday's run-off} from {43.7|t1|t=the first round} in the first round. There are {91,340|el} people on the electoral roll.

In a referendum held at the same time, {55 percent|rs|t=at the same time} supported tram line 5. The {19,204|ry|^} yes votes exceeded the quorum of {13,701|qv}. The line is to run {8.6|km} kilometres and cost {312 million|tc} euros, {47 million|ts} of it from the city budget.

The outgoing mayor, Jochen Kaltwasser, did not stand. He had won in 2021 with {58.3 percent|k21|t=in 2021}.

@doc b-live | local newspaper live ticker | 2027-09-26
TICKER Stichwahl: the evening minute by minute

20:14 All {98|di} districts in. Aydoğdu {50.5|a2s|t=20:14}, Osthoff {49.5|o2s|^}. Somebody in the Ratskeller has begun to sing; somebody else asks him not to.

19:52 {Nine|-} postal districts to go. Those arriving now favour Aydoğdu by a street. The Citizens' Union table has stopped ordering.

19:20 It's narrowing. {81|d2|t=19:20} of {98|di} districts: Osthoff {50.9|od2|^}, Aydoğdu {49.1|ad2|^}.

18:45 {Forty-two|d1|t=18:45|v=42} districts, nearly all polling stations from the outskirts: Osthoff {52.8|od1|t=18:45}, Aydoğdu {47.2|ad1|^}. Dr. Osthoff, who has just arrived, says it is "nice, and early".

18:20 A reader asks about the postal vote. {14,906|pl} ballots came by mail, counted in {25|-} districts of their own at the vocational school.

18:00 Polls closed. What to expect? Infraline asked {1,005|p2n|t=on Tuesday|by=Infraline} voters and on Tuesday saw her ahead {46|p2o|^} to {43|p2a|^}. In August it had been {41|p1o|t=In August|by=Infraline} to {28|p1a|^} in a field of four.

17:00 For comparison: the run-off six years ago drew {35.1 percent|t21|t=six years ago}. We should beat that.

ADVERTISEMENT: Möbel Krüger — 70 % off until Saturday

@doc c-paper | local newspaper, comment and analysis, translated | 2027-09-28
{Three hundred and fifty-four|m2|v=354}

By Ottilie Brandis

An entire city, and it comes down to one grammar school: Cem Aydoğdu's lead is {345|!m2|t=it comes down to} votes. Our reader Herr Siebert has already written to say he was in Tenerife.

How did the social worker do it? He found {5,487|!ag|t=in a fortnight} more votes in a fortnight than he had at the first attempt, climbing from {12,020|a1|t=at the first attempt} to {17,867|a2|t=in a fortnight}. His rival climbed too, from {15,381|o1|t=at the first attempt} to {17,513|o2|t=in a fortnight}, but that was {just over 2,000|-}, about {half|-} of what Gerold Pfannkuch's {4,152|g1|t=at the first attempt} supporters could have supplied. Nwachukwu's {7,987|n1|t=at the first attempt} did the rest.

The mail decided. Of the postal votes {54.2 percent|pa|t=in a fortnight} were his.

And now? On a council of {59|cs} members the Citizens' Union remains the largest group, with {22|bs}. A mayor without a majority needs patience. He has promised {2,400|ha|t=in six years} municipal homes in six years. The municipal housing company owns {7,850|wo|t=today} today and took eleven years to build its last {600|-}. Osthoff's {1,800|ho|^}, private ones included, sounded less poetic and more like something with a crane.

The tram he'll have to build; {55 percent|rs} said so. He should enjoy the yes for a day. The opponents' claim that the town will pay {98 million|tx|by=The opponents' claim} is exaggerated; whether the {47 million|ts} in the official papers is right, nobody with experience of drains would swear.

Letters to the editor: max. 1,200 characters.

@doc d-tram | rail industry magazine | 2027-10-01
German town votes for new tramway

Lahnstätten, which closed its last tram in 1963, is to build one again. Citizens backed the plan for Line 5 on September 26 by {19,204|ry|t=on September 26} to {15,690|rn|^}. With {34,894|rv|^} valid papers that is {55%|rs|^}; for the vote to bind the council, supporters also had to number {15%|qp} of those eligible, i.e. {13,701|qv}.

The route, {8.6|km}km with {17|-} stops, links the main station to the university hospital. Project cost is put at {€312m|tc}. Federal and state grants meet the lion's share, leaving {€74m|!ts} for the municipality. Opponents maintain it will be {€98m|tx|by=Opponents} once utilities are moved.

{Nine|-} vehicles of {42|-}m are to be ordered, with an option for 3 more.

The new mayor, Cem Aydoğdu, elected the same day with {50.5%|a2s|t=the same day} in a second round, is in favour. His opponent Henrike Osthoff ({49.5%|o2s|^}) had been too, making this one of few local contests in which a tramway was not the dividing line.

Turnout was {39.2%|t2|t=the same day}. Opening is foreseen for 2034.

In brief: Ulm orders 14 more | Brno line 12 reopens | Correction to p38, August

@doc e-magazine | interview in a social-policy monthly | 2027-11-01
"I counted the letters myself"

Cem Aydoğdu, mayor-elect of Lahnstätten, in conversation with Tamar Heidenreich

You were behind all evening.
At seven I was at {49.1|ad2|t=At seven}. I went to buy cigarettes. I don't smoke.

And then came the mail.
I had {54.2|pa} per cent there. Older people, care workers, people on shifts. We'd told them to send it early.

{Three hundred and fifty-four|m2|t=in the end|v=354} votes in the end. Is that a mandate?
It's a majority. Of {35,380|va2|t=in the end} valid votes, I got more than she did. {425|iv2|^} people made a mess of the paper, and some of them, I'm told, wrote me poems.

Only {39.2 per cent|t2|t=in the end} came.
In the first round it was {43.7|t1|t=In the first round}. And still more than the {35.1|t21|t=in 2021} in 2021, when Mr Kaltwasser got his {58.3|k21|t=in 2021}. But I agree it shames us all.

Dr. Osthoff wanted {30|dp} more city wardens.
There are {46|dn|t=now} now, and {310|po|^} state police. I am a social worker. I've nothing against wardens. I want to know where they'd go at four in the morning.

{2,400|ha} homes, with what money?
Wohnbau has {7,850|wo|t=now} flats and hardly any debt. You can borrow on that. I said six years and I meant six.

And the tram?
{Forty-seven million|ts|v=47000000} for us, out of {312|tc|x=1000000}. If it's {ninety-eight|tx|v=98000000}, as the other side says, you may come back and be unpleasant.

@doc f-statistics | notice of the city's statistics office | 2027-09-29
Official final results: election of the mayor and citizens' referendum

The electoral committee, meeting on 29 September in room 114, determined the following.

Mayor, first round (12 September). Voters {39,916|v1|t=12 September}. Valid votes {39,540|va1|^}. Osthoff {15,381|o1|^}, Aydoğdu {12,020|a1|^}, Nwachukwu {7,987|n1|^}, Pfannkuch {4,152|g1|^}. Turnout {43.7 percent|t1|^}.

Mayor, run-off (26 September). Voters {35,805|v2|t=26 September}. Invalid {425|iv2|^}. Valid {35,380|va2|^}. Aydoğdu {17,867|a2|^}, Osthoff {17,513|o2|^}. Difference {354|m2|^}. Turnout {39.2 percent|t2|^}.

Referendum on tram line 5 (26 September). Valid {34,894|rv|t=26 September}. Yes {19,204|ry|^}, no {15,690|rn|^}. Required yes votes, at {15 percent|qp} of {91,340|el} entitled persons: {13,701|qv}. The question is thereby decided in the affirmative.

Postal ballots in the run-off: {14,906|pl}, received by 18:00. {37|-} letters arrived late and were not opened.

Objections may be lodged within one month. Publication: Amtsblatt 31/2027, ISSN 0943-7710.

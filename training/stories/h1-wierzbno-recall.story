@story h1-wierzbno-recall
@topic Recall referendum against the mayor of a Polish town, Wierzbno Górne: validity threshold, turnout, early election, debt, city guard
@subject W = Wierzbno Górne | the town | the referendum
@subject M = Kacper Dołęga | Dołęga | the mayor | the recalled mayor
@subject A = Weronika Szymczyk-Tran | Szymczyk-Tran | the head of the committee | the initiator
@subject B = Bogumił Harasim | Harasim | the hotelier
@subject G = Town Guard of Wierzbno | the Town Guard | the guard
@subject K = Election commissioner | the commissioner | the electoral office
@fact sg = 4811 | other | A | signatures submitted | 2028-02-20 | constant
@fact sv = 4166 | other | A | valid signatures | 2028-03-15 | constant
@fact sn = 3280 | other | W | signatures needed | - | constant | threshold
@fact el = 32796 | other | W | people entitled to vote | 2028-05-14 | constant
@fact th = 8954 | other | W | voters needed for a valid recall | - | constant | threshold
@fact v = 9412 | votes_cast | W | people who voted in the recall | 2028-05-14 | constant
@fact tu = 28.7 | turnout | W | turnout in the recall | 2028-05-14 | constant
@fact t17 = 19.3 | turnout | W | turnout in the recall | 2028-05-14 17:00 | snapshot
@fact t12 = 8.1 | turnout | W | turnout in the recall | 2028-05-14 12:00 | snapshot
@fact y = 9083 | vote_count | W | votes for the recall | 2028-05-14 | constant
@fact n = 287 | vote_count | W | votes against the recall | 2028-05-14 | constant
@fact iv = 42 | other | W | invalid votes in the recall | 2028-05-14 | constant
@fact ov = 458 | margin | W | voters above the threshold | 2028-05-14 | constant
@fact mw = 14923 | votes_cast | W | people who voted when the mayor was elected | 2024 | constant
@fact ea = 7718 | vote_count | A | votes in the early election | 2028-07-23 | constant
@fact eb = 5306 | vote_count | B | votes in the early election | 2028-07-23 | constant
@fact em = 1190 | vote_count | - | votes of the other candidates in the early election | 2028-07-23 | constant
@fact et = 14214 | votes_cast | W | valid votes in the early election | 2028-07-23 | constant
@fact sa = 54.3 | vote_share | A | share of the vote in the early election | 2028-07-23 | constant
@fact sb = 37.3 | vote_share | B | share of the vote in the early election | 2028-07-23 | constant
@fact tp = 27.3 | other | W | percent of the entitled needed for a valid recall | - | constant | threshold
@fact pc = 2700 | other | W | zlotys of debt per inhabitant | 2028-03-31 | snapshot
@fact db = 118000000 | other | W | zlotys of debt | 2028-03-31 | snapshot
@fact st = 41000000 | budget | M | zlotys that the stadium costs | - | plan
@fact tf = 60 | other | W | percent of earlier voters needed for a valid recall | - | constant | threshold
@fact ss = 3000 | other | M | seats in the stadium | - | plan
@fact sd = 180 | crowd | W | spectators at a football match | 2028 | constant
@fact hm = 51 | other | W | percent more voters than in the recall | 2028-07-23 | constant
@fact gd = 22 | officers | G | guards | 2028-05 | snapshot
@fact ga = 12 | units_pledged | A | new guards | - | plan | pledged
@fact gb = 30 | units_pledged | B | new guards | - | plan | pledged
@fact am = 46 | age | M | age | 2028-05 | constant
@fact aa = 33 | age | A | age | 2028-07 | constant
@fact cl = 21:00 | clock | W | when the polls closed | 2028-05-14 | constant
@rel sum v = y + n + iv
@rel diff ov = v - th
@rel share tu = v / el
@rel sum et = ea + eb + em
@rel share sa = ea / et
@rel share sb = eb / et
@rel share tp = th / el
@rel change hm = v -> et
@rel share tf = th / mw
@race early = ea eb
@race recall = y n
@trap t12 t17 :: two moments of the day
@trap t17 tu :: afternoon and close
@trap sg sv :: submitted and valid
@trap v et :: the recall and the early election
@trap y ea :: votes against a mayor and votes for the next one
@trap db st :: the debt and the stadium

@doc a-live | local portal | 2028-05-14
Referendum in Wierzbno Górne [LIVE]

21:14 Polling stations shut at {9 p.m.|cl|v=21:00} No exit poll has been ordered; it would have cost more than the referendum.

18:05 {Seventeen hundred|-} hours, says the electoral office: {19.3 percent|t17|t=Seventeen hundred|by=the electoral office}. To be valid the vote needs {8,954|th} people, about {27 percent|~tp}. It is going to be a matter of dozens.

12:40 At noon {8.1 percent|t12|t=At noon} had voted, the electoral office tells us.

10:02 Mayor Kacper Dołęga, {46|am}, posts a photo from a kayak. "I do not vote against myself."

07:00 Good morning. {32,796|el} inhabitants may say today whether the mayor is to go. The committee of Weronika Szymczyk-Tran handed in {4,811|sg} signatures in February; {4,166|sv|by=the commissioner} were found good by the commissioner, {3,280|sn} would have been enough.

OFFERS: flat 48 m², ul. Lipowa 7/12

@doc b-agency | wire agency | 2028-05-15
Mayor of Wierzbno Górne recalled

The residents of Wierzbno Górne have removed their mayor. {9,412|v|t=Sunday's|by=election commissioner Zdzisława Nguyen} people took part in Sunday's referendum, {458|ov|^} more than the law demands, election commissioner Zdzisława Nguyen announced on Monday. {9,083|y|^} were for the recall, {287|n|^} against; {42|iv|^} votes were invalid. The turnout came to {28.7 percent|tu|^}.

The threshold is {three-fifths|tf} of those who voted when the mayor was elected; in 2024 it was {14,923|mw|t=in 2024}.

The committee accused Kacper Dołęga of driving the town's debt to PLN {118 million|db|by=The committee|v=118000000} and of planning a stadium for PLN {41 million|st|v=41000000|by=The committee}.

A government commissioner will run the town until an early election. (zn/ap/17)

@doc c-weekly | regional weekly | 2028-05-19
The kayak sank

By Jadwiga Mensah-Kos

There are recalls that fail for lack of interest; {four in five|-} do, say those who count such things. This one should have. By noon not even {one in ten|<t12|v=10|t=By noon} had come. By five, {a fifth|~t17|v=20|t=By five}. And then, after the evening Mass, they came in families.

{9,412|v} voted. {9,083|y} of them wanted him gone. The mayor's friends had counted on staying at home as a form of loyalty, and in fact only {287|n} came to defend him.

The stadium killed him. {Forty-one million|st} for {3,000|ss|s=The stadium} seats, in a place where the fourth division draws {180|sd}. And the debt: {118 million zlotys|db}, or about {2,700|~pc} for every inhabitant, infants included.

"I am {46|am}, I have time," said Dołęga. The initiator, {thirty-three|aa}, said nothing, and bought a notebook.

@doc d-election | local portal | 2028-07-24
Szymczyk-Tran is mayor. She did not need a second round

{54.3 percent|sa}. That is how much Weronika Szymczyk-Tran obtained in Sunday's early election, {7,718|ea} votes. Hotel owner Bogumił Harasim polled {5,306|eb} ({37.3 percent|sb}). The remaining {1,190|em} were spread over three candidates.

All in all {14,214|et} valid votes: almost as many as had been cast four years ago, and {half|~hm|v=50} as many again as in the May recall, when {9,412|v|t=in the May recall} came.

What did she promise? A stop to the stadium. {Twelve|ga|s=she} new posts in the Town Guard, which has {22|gd} people. Harasim had offered {thirty|gb} and a helicopter pad.

The youngest mayor in the province is {33|aa}. The debt she takes over: PLN {118 million|db|v=118000000}.

Comments (67) · Rate this article: 4.1/5

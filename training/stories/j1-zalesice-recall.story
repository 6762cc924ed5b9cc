@story j1-zalesice-recall
@topic Referendum to recall the mayor of Zalesice, Poland
@subject W = Bogdan Wilkosz | Wilkosz | the mayor | the president of the city
@subject Z = Zalesice | the city | the town
@subject I = initiative Dość Milczenia | the initiators | Dość Milczenia | the organisers
@subject K = Halina Pietruszka | Pietruszka
@fact y = 16218 | vote_count | W | votes for recall | final | cumulative
@fact n = 1044 | vote_count | W | votes against recall | final | cumulative
@fact vv = 17262 | votes_cast | Z | valid votes | final | cumulative
@fact iv = 142 | votes_cast | Z | invalid votes | final | cumulative
@fact bc = 17404 | votes_cast | Z | people who took part | final | cumulative
@fact el = 68300 | other | Z | people entitled to vote | 2012-10-14 | constant
@fact to = 25.5 | turnout | Z | turnout | final | snapshot
@fact th = 18270 | votes_cast | Z | people who had to take part | 2012 | constant | threshold
@fact tp = 26.7 | turnout | Z | turnout needed | 2012 | constant | threshold
@fact v10 = 30450 | votes_cast | Z | people who voted in the mayor's election | 2010 | cumulative
@fact sh = 866 | margin | Z | people short of the threshold | final | snapshot
@fact ys = 94 | vote_share | W | share of valid votes for recall | final | snapshot
@fact t13 = 9.8 | turnout | Z | turnout | 13:00 | snapshot
@fact sg = 9412 | other | I | signatures collected | July 2012 | cumulative
@fact sn = 6830 | other | I | signatures needed | July 2012 | constant | threshold
@fact co = 210000 | spending | Z | zlotys that the referendum cost | 2012 | cumulative
@fact db = 128000000 | budget | Z | debt in zlotys | June 2012 | snapshot
@fact b0 = 2.4 | price | Z | zlotys for a bus ticket | 2011 | constant
@fact b1 = 3.2 | price | Z | zlotys for a bus ticket | 2012 | constant
@fact w10 = 17830 | vote_count | W | votes in the mayor's election | 2010 | cumulative
@fact sal = 11900 | price | W | zlotys of monthly pay | 2012 | constant
@fact fr = 60 | other | Z | percent of the last election's voters who must take part | 2012 | constant | threshold
@rel sum vv = y + n
@rel sum bc = vv + iv
@rel share to = bc / el
@rel share tp = th / el
@rel diff sh = th - bc
@rel share ys = y / vv
@rel share fr = th / v10
@race recall = y n
@trap to tp :: turnout and the turnout needed
@trap bc th :: people who came and people who had to
@trap sg sn :: signatures collected and needed
@trap t13 to :: one o'clock and the end
@trap w10 y :: votes for him in 2010 and for his recall
@trap b0 b1 :: old and new fares

@doc pap-like | news agency | 2012-10-15
Zalesice: mayor stays, too few voted

Zalesice, 15.10.2012 (Serwis Krajowy) – The mayor of Zalesice, Bogdan Wilkosz, keeps his office: Sunday's referendum on his recall is not binding because of low turnout, the electoral commissioner announced on Monday.

{17,404|bc|t=Sunday's|by=the electoral commissioner} residents took part, i.e. {25.5 percent|to|^} of the {68,300|el|^} entitled. For the referendum to be valid, {18,270|th} had to come, {three fifths|fr|v=60} of the {30,450|v10|t=in 2010} who voted when the mayor was elected in 2010. {866|sh} were missing.

Recall was supported by {16,218|y} people; {1,044|n} were opposed. {142|iv} votes were invalid.

At 1 p.m. turnout had stood at {9.8 percent|t13|t=At 1 p.m.}.

The initiators, Dość Milczenia, had gathered {9,412|sg} signatures against the {6,830|sn} required.

@doc fakty-zal | local portal | 2012-10-15
ZALESICE.INFO | So close! Wilkosz is saved by the couch

[updated 07:52] [214 comments]

In the Bar Tęcza they had already opened the champagne. Turnout at nearly {27 percent|!to}, over {16 thousand|>y} people for sending the mayor home, and then the phone call from the commission: not valid.

Under the law the whole thing would have counted if {20,490|!th} residents had gone to the urns, and that was never going to happen on the Sunday of the mushroom-picking championship.

Why did we vote? Ask at any bus stop. A ticket was {2.40|b0|t=last year} last year and is {3.20|b1} now. The city's debt is {128 million|db}. The mayor takes home {11,900|sal} before tax and was seen at every ribbon.

"He told his own people to stay at home," says Halina Pietruszka from the organisers, "and they are obedient."

SEE GALLERY (38 photos) | Fire on Kolejowa: 2 injured | LIVE: Zagłębie–Polonia, 18:00

@doc dziennik | regional daily | 2012-10-16
A victory with {1,044|n} friends

Commentary by Mirosław Szczygielski

When somebody asks {94|ys} out of every hundred guests to leave, one may suppose that the party is over. Not in Zalesice. The host remarked that most people in the city had not come to the party at all, and so he remains.

Wilkosz won in 2010 with {17,830|w10|t=in 2010} votes. On Sunday {16,218|y|t=On Sunday} wanted him gone. It takes an accountant's soul to see in this a mandate.

Of the valid papers, which came to {17,562|!vv|^} when the {1,044|n|^} for him were added, not one will have legal effect. Was it worth it? The city clerk says the exercise swallowed {half a million|!co|v=500000|by=The city clerk} zlotys, enough for a bus.

Democracy needs thresholds; I do not mock them. But a law under which the mayor's best strategy is that nobody votes deserves one, too.

@doc samorzad | local government magazine | 2012-11-01
Fourteen recalls, two successes: the autumn balance

[...] The Zalesice case is a textbook one. The threshold in such referendums is {three fifths|fr|v=60} of those who took part in the election of the body to be recalled. As {30,450|v10|t=two years ago} had voted two years ago, {18,270|th} was the figure, equivalent to {26.7%|tp} of the present electorate. The actual turnout, {25.5%|to}, was among the highest of the season and still did not suffice.

The initiators had no trouble with signatures ({9,412|sg}, where {one tenth|-} of the electorate, {6,830|sn}, is called for).

The cost to the municipality was {PLN 210,000|co}, i.e. about {12|-} zlotys per participant. The municipality's indebtedness, {PLN 128m|db|t=at mid-year}, at mid-year, was the main argument of the campaign, ahead of public transport fares ({PLN 3.20|b1} after {PLN 2.40|b0}).

Next issue: waste fees after 1 July 2013, 16 models of calculation.

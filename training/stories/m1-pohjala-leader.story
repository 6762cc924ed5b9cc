@story pohjala-leader
@topic Leadership ballot of an Estonian party: two rounds, money and a narrow reversal
@subject T = Liisi Tammoja | Tammoja | the former rural affairs minister | the winner | the woman from Võru
@subject R = Kaspar Reinvald | Reinvald | the Tallinn deputy mayor | his opponent | the front-runner
@subject K = Aivar Kuldsaar | Kuldsaar | the third candidate | the veteran
@subject N = Northern Union | Põhjala Liit | the party | the Union
@subject W = Võru county branches | the county's branches | VÕRU
@subject V = Valim | the pollster Valim
@fact t1 = 1987 | vote_count | T | votes | 2034-03-16 first round | snapshot
@fact r1 = 2144 | vote_count | R | votes | 2034-03-16 first round | snapshot
@fact k1 = 973 | vote_count | K | votes | 2034-03-16 first round | snapshot
@fact i1 = 24 | vote_count | N | invalid ballots | 2034-03-16 first round | snapshot
@fact c1 = 5128 | votes_cast | N | ballots cast | 2034-03-16 first round | snapshot
@fact t1p = 38.9 | vote_share | T | share of the valid votes | 2034-03-16 first round | snapshot
@fact r1p = 42 | vote_share | R | share of the valid votes | 2034-03-16 first round | snapshot
@fact k1p = 19.1 | vote_share | K | share of the valid votes | 2034-03-16 first round | snapshot
@fact t2 = 2701 | vote_count | T | votes | 2034-03-30 second round | snapshot
@fact r2 = 2519 | vote_count | R | votes | 2034-03-30 second round | snapshot
@fact i2 = 26 | vote_count | N | invalid ballots | 2034-03-30 second round | snapshot
@fact c2 = 5246 | votes_cast | N | ballots cast | 2034-03-30 second round | snapshot
@fact t2p = 51.7 | vote_share | T | share of the valid votes | 2034-03-30 second round | snapshot
@fact r2p = 48.3 | vote_share | R | share of the valid votes | 2034-03-30 second round | snapshot
@fact m2 = 182 | margin | T | lead over the opponent | 2034-03-30 second round | snapshot
@fact m1 = 157 | margin | R | lead over the opponent | 2034-03-16 first round | snapshot
@fact mem = 6842 | other | N | members entitled to vote | March 2034 | constant
@fact to1 = 74.9 | turnout | N | turnout | 2034-03-16 first round | snapshot
@fact to2 = 76.7 | turnout | N | turnout | 2034-03-30 second round | snapshot
@fact ev = 4412 | votes_cast | N | ballots cast online | 2034-03-30 second round | snapshot
@fact seat = 17 | seats | N | seats in parliament | since the last election | constant
@fact seat0 = 21 | seats | N | seats in parliament | before the last election | constant
@fact pol = 13 | poll_share | N | voters who would choose the party | March 2034 | snapshot
@fact sr = 48300 | spending | R | money spent on the campaign | whole campaign | cumulative
@fact st = 36900 | spending | T | money spent on the campaign | whole campaign | cumulative
@fact sk = 12100 | spending | K | money spent on the campaign | whole campaign | cumulative
@fact cap = 50000 | spending | N | spending allowed per candidate | - | constant | threshold
@fact debt = 640000 | other | N | debt in euros | end of 2033 | snapshot
@fact aim = 16 | poll_share | T | voters who should choose the party | by the European elections | plan | pledged
@fact morev = 118 | other | N | increase of ballots cast | between the rounds | constant
@fact pap = 834 | votes_cast | N | ballots cast on paper | 2034-03-30 second round | snapshot
@fact vm = 511 | other | W | members entitled to vote | March 2034 | constant
@fact vv = 468 | votes_cast | W | ballots cast | 2034-03-30 second round | snapshot
@fact sd = 4 | seats | N | seats lost | last election | constant
@rel diff sd = seat0 - seat
@rel diff morev = c2 - c1
@rel sum c2 = ev + pap
@rel sum c1 = t1 + r1 + k1 + i1
@rel sum c2 = t2 + r2 + i2
@rel diff m2 = t2 - r2
@rel diff m1 = r1 - t1
@rel share to1 = c1 / mem
@rel share to2 = c2 / mem
@race round1 = t1 r1 k1
@race round2 = t2 r2
@race money = sr st sk
@trap t1 t2 :: two rounds
@trap m1 m2 :: two leads, of two people
@trap c1 c2 :: ballots of two rounds
@trap seat seat0 :: seats now and before
@trap pol aim :: poll today, aim

@doc a-public | public broadcaster, English service | 2034-03-30
Tammoja elected chair of Northern Union

The former rural affairs minister Liisi Tammoja will lead the Northern Union (Põhjala Liit) after beating the Tallinn deputy mayor Kaspar Reinvald in Sunday's second round.

Tammoja received {2,701|t2|t=Sunday's second round|by=the party's electoral committee} votes and Reinvald {2,519|r2|^}, the party's electoral committee said. {Twenty-six|i2|v=26|^} ballots were invalid.

Of {6,842|mem|by=the party's electoral committee} members entitled to take part, {5,246|c2|t=Sunday's second round} did so, or {76.7 percent|to2|^}. In the first round on March 16 the figure was {74.9 percent|to1|t=In the first round on March 16}.

That earlier vote had gone the other way: of {5,128|c1|t=That earlier vote} ballots, {24|i1|^} of them unusable, Reinvald took {2,144|r1|^} ({42 percent|r1p|^}), Tammoja {1,987|t1|^} ({38.9|t1p|^}) and Aivar Kuldsaar {973|k1|^} ({19.1|k1p|^}). Kuldsaar did not endorse anyone.

Most people voted from home. {4,412|ev|t=Sunday's second round} of the ballots were submitted electronically.

The Union holds {17|seat|t=at present} seats in the 101-member Riigikogu at present, {four|sd} fewer than in the previous parliament.

Editor: Marit Vahesalu. Did you read our article about the Saaremaa bridge (part 3)?

@doc b-daily | national daily, analysis | 2034-03-31
How {182|m2} people changed a party

Arithmetic first. A fortnight ago Kaspar Reinvald was ahead by {157|m1|t=A fortnight ago}. On Sunday night Liisi Tammoja was ahead by {182|m2|t=On Sunday night}. Between those two evenings lay the {973|k1} supporters of a retired colonel and about {120|~morev} members who had stayed away from the opening round.

Kuldsaar's electorate – older, southern, unhappy about the closure of rural schools – was never going to settle on a man who rides to city hall on an electric cargo bicycle. If we assume that nobody else switched, some {three-quarters|-} of it must have moved to Tammoja.

Nor did money decide. Disclosure statements show that Reinvald laid out {48,300|sr|by=Disclosure statements} euros, a whisker under the {50,000|cap} permitted. Tammoja managed on {31,200|!st|^}. The veteran's bills came to {12,100|sk|^}.

She inherits ruins. Valim has the party at {13 percent|pol|by=Valim}. Its parliamentary group has shrunk from {21|seat0} to {17|seat}, and its accountants carry {640,000|debt} euros of debt. Her first promise, {16 percent|aim} by the time of the European elections, sounds modest only to those who have not tried.

Andres Põldvee-Castellani is a columnist of this paper.

@doc c-tabloid | tabloid | 2034-03-31
WOMAN FROM VÕRU SENDS CITY SLICKER HOME

By Triinu Kask-Ojala
SHARE 418 | 97 comments

Nobody in Tallinn saw it coming! {52 percent|t2p|round|t=yesterday} of the Northern Union's faithful yesterday preferred Liisi "Tractor" Tammoja. Poor Kaspar had to make do with {48|r2p|round|^}.

And to think he was strutting two weeks ago, when he pocketed {44 percent|!r1p|t=two weeks ago} to Liisi's {39|t1p|round|^} and old colonel Kuldsaar's {19|k1p|round|^}...

The deputy mayor had billboards. He had a jingle. He had, according to his own receipts, {48,300 euros|sr|by=his own receipts} to play with, while the winner drove from village to village in a 2019 Skoda and burned through {36,900|st|^}.

"He lost because people up here can smell aftershave," laughed a Võru delegate, who gave us her name and then took it back.

The turnout was huge: more than {5,000|>c2} clicked or scribbled. Only {26|i2} made a mess of the paper.

A tearful Tammoja celebrated at the Valge Hobune with {60|-} friends and {11|-} kilos of smoked eel.

@doc d-regional | regional weekly | 2034-04-03
Our Liisi takes the helm

VÕRU. It was the county's branches that carried her. Of {511|vm|by=branch secretary Einar Hõbesaar} members registered here, branch secretary Einar Hõbesaar told the paper, {468|vv|^} voted in the decisive round.

Countrywide the contest brought out {5,590|!c2} people, a record for any internal election of the Union, {834|pap} of whom did it the old way with pencil and envelope and the rest on their screens.

Tammoja's winning tally stood at {2,701|t2}. The Tallinn candidate stopped at {2,519|r2}. In the round before, it will be recalled, she had been second with {1,987|t1|t=In the round before}, behind his {2,144|r1|^}.

"I promised the co-operatives that I'd answer my own phone," she said outside the dairy on Jüri street. "That's one pledge. The other is {16 percent|aim}. Ask me about it at the European elections." The latest Valim reading gives the Union {13|pol|by=The latest Valim reading}.

The new chair takes over on 14 April. Her first visit will be to Kuldsaar, at whose farm, 40 km away, she once worked as a milker.

@story yb-vaud-merger
@topic Merger vote in three communes of the Swiss canton of Vaud, the recount in one of them and the second vote of two a year later
@subject O = Orvaz | the small town
@subject P = Pra-Dessus
@subject C = Les Combes | the hill commune
@subject A = three communes | the three communes | the region
@subject N = new commune | the merged commune | Valorvaz
@subject CT = canton | the canton
@subject EO = electors of Orvaz
@fact io = 4050 | other | O | inhabitants | 2035 | snapshot
@fact ip = 1560 | other | P | inhabitants | 2035 | snapshot
@fact ic = 830 | other | C | inhabitants | 2035 | snapshot
@fact ia = 6440 | other | A | inhabitants | 2035 | snapshot
@fact eo = 2840 | other | O | electors | first vote | constant
@fact ep = 1120 | other | P | electors | first vote | constant
@fact ec = 610 | other | C | electors | first vote | constant
@fact ea = 4570 | other | A | electors | first vote | constant
@fact vo = 1846 | votes_cast | O | ballots cast | first vote | snapshot
@fact vp = 784 | votes_cast | P | ballots cast | first vote | snapshot
@fact vc = 488 | votes_cast | C | ballots cast | first vote | snapshot
@fact va = 3118 | votes_cast | A | ballots cast | first vote | snapshot
@fact to = 65 | turnout | O | turnout | first vote | snapshot
@fact tp = 70 | turnout | P | turnout | first vote | snapshot
@fact tc = 80 | turnout | C | turnout | first vote | snapshot
@fact ta = 68.2 | turnout | A | turnout | first vote | snapshot
@fact yo = 1102 | vote_count | O | votes for the merger | first vote | snapshot
@fact no = 731 | vote_count | O | votes against the merger | first vote | snapshot
@fact bo = 13 | vote_count | O | blank ballots | first vote | snapshot
@fact yp = 389 | vote_count | P | votes for the merger | first vote | snapshot
@fact np = 386 | vote_count | P | votes against the merger | first vote | snapshot
@fact bp = 9 | vote_count | P | blank ballots | first vote | snapshot
@fact lp = 3 | margin | P | lead of the votes for the merger | first vote | snapshot
@fact yc = 201 | vote_count | C | votes for the merger | first vote | snapshot
@fact nc = 283 | vote_count | C | votes against the merger | first vote | snapshot
@fact bc = 4 | vote_count | C | blank ballots | first vote | snapshot
@fact ya = 1692 | vote_count | A | votes for the merger | first vote | snapshot
@fact na = 1400 | vote_count | A | votes against the merger | first vote | snapshot
@fact yop = 60.1 | vote_share | O | share of votes for the merger | first vote | snapshot
@fact ypp = 50.2 | vote_share | P | share of votes for the merger | first vote | snapshot
@fact ncp = 58.5 | vote_share | C | share of votes against the merger | first vote | snapshot
@fact yap = 54.7 | vote_share | A | share of votes for the merger | first vote | snapshot
@fact yp1 = 388 | vote_count | P | votes for the merger | recount | snapshot
@fact np1 = 387 | vote_count | P | votes against the merger | recount | snapshot
@fact lp1 = 1 | margin | P | lead of the votes for the merger | recount | snapshot
@fact yp0 = 38 | vote_share | P | share of votes for the merger | 2011 vote | snapshot
@fact yo2 = 1214 | vote_count | O | votes for the merger | second vote | snapshot
@fact no2 = 560 | vote_count | O | votes against the merger | second vote | snapshot
@fact vo2 = 1790 | votes_cast | O | ballots cast | second vote | snapshot
@fact bo2 = 16 | vote_count | O | blank ballots | second vote | snapshot
@fact yp2 = 418 | vote_count | P | votes for the merger | second vote | snapshot
@fact np2 = 371 | vote_count | P | votes against the merger | second vote | snapshot
@fact bp2 = 8 | vote_count | P | blank ballots | second vote | snapshot
@fact vp2 = 797 | votes_cast | P | ballots cast | second vote | snapshot
@fact lp2 = 47 | margin | P | lead of the votes for the merger | second vote | snapshot
@fact to2 = 63 | turnout | O | turnout | second vote | snapshot
@fact tp2 = 71.2 | turnout | P | turnout | second vote | snapshot
@fact xo = 68 | rate | O | communal tax coefficient | 2035 | constant
@fact xp = 74 | rate | P | communal tax coefficient | 2035 | constant
@fact xc = 61 | rate | C | communal tax coefficient | 2035 | constant
@fact xn = 69 | rate | N | communal tax coefficient | 2038 | plan | projected
@fact s3 = 2400000 | budget | CT | francs of aid for a merger of three | 2036 | plan | hypothetical
@fact s2 = 1300000 | budget | CT | francs of aid for a merger of two | 2037 | plan | pledged
@fact cs = 45 | seats | N | seats in the communal council | 2038 | plan
@rel sum ia = io + ip + ic
@rel sum ea = eo + ep + ec
@rel sum va = vo + vp + vc
@rel share to = vo / eo
@rel share tp = vp / ep
@rel share tc = vc / ec
@rel share ta = va / ea
@rel sum vo = yo + no + bo
@rel sum vp = yp + np + bp
@rel sum vc = yc + nc + bc
@rel sum ya = yo + yp + yc
@rel sum na = no + np + nc
@rel diff lp = yp - np
@rel diff lp1 = yp1 - np1
@rel sum vp = yp1 + np1 + bp
@rel sum vo2 = yo2 + no2 + bo2
@rel sum vp2 = yp2 + np2 + bp2
@rel diff lp2 = yp2 - np2
@rel share tp2 = vp2 / ep
@rel share to2 = vo2 / eo
@race praFirst = yp np
@race praRecount = yp1 np1
@race combes = nc yc
@race all = ya na
@trap yp yp1 :: the count and the recount
@trap lp lp2 :: first and second vote
@trap ya yo :: the region and the small town
@trap yap ypp :: the region and one commune
@trap ypp yp0 :: 2036 and 2011
@trap s3 s2 :: aid for three and for two
@trap io eo :: inhabitants and electors
@trap xo xn :: old coefficient and the planned one
@trap tp tp2 :: turnout a year apart
@trap bp vp :: blank ballots and all

@doc a-wire | wire agency | 2036-06-14
One Vaud commune of three sinks merger

LAUSANNE (Romandie Presse) - The communes of Orvaz, Pra-Dessus and Les Combes will not merge. Although {54.7 percent|yap|t=on Sunday} of those voting in the region on Sunday were in favour, Les Combes rejected the plan by {283|nc|^} to {201|yc|^}, and a refusal in any one commune was enough.

Orvaz approved it with {60.1 percent|yop}. In Pra-Dessus, which had given a similar project {38 percent|yp0|t=in 2011} in 2011, it got {50.2 percent|ypp}; the majority was {three|lp} votes: {389|yp} yes, {386|np} no and {nine|bp} blank. The prefect has ordered a recount.

Participation reached {68.2 percent|ta} overall. It was highest where the opposition was: {80 percent|tc}.

The canton had offered {2.4 million|s3} francs had all said yes.

@doc b-weekly | local weekly paper | 2036-06-18
Up at Les Combes, they sang

By Solange Tchoungang

The fountain in front of the school at Les Combes bears the date 1788, and on Sunday, towards one o'clock, it also bore Fabrice Pittet, farmer, standing on the rim with a glass. "{Two hundred and eighty-three|nc}!" he shouted. "I would have bet on {two hundred and fifty|-}."

Of the {830|ic} people who live here, {610|ec} may vote. {488|vc} did. {Four|bc} left the sheet empty. What did they fear? Their tax coefficient, first of all: {61|xc} today, where the merged commune reckoned with {69|xn}. Then the bus. Then, it must be said, Orvaz.

Down in the small town nobody sang. There had been {1,102|yo} votes for the marriage and {731|no} against; the mayor, Mireille Aubonne, had a speech about {6,440|ia} inhabitants in her pocket, and it stayed there. Orvaz, where the coefficient is {68|xo}, would hardly have felt the change. Pra-Dessus, at {74|xp}, would have been relieved.

"We are {4,050|io}," said the mayor. "We can count. In the three communes taken together it was {1,692|ya} against {1,400|na}. I call that a yes. The law calls it a no."

Classified: Alphorn, good condition, 900 fr. Tel. 021 555 01 77.

@doc c-note | notice of the prefecture | 2036-06-25
PREFECTURE OF THE DISTRICT
Communication on the vote of 14 June in the commune of Pra-Dessus

The ballots were recounted on 24 June in the presence of both committees. Ballots cast: {784|vp}. Blank: {9|bp}. For: {388|yp1|t=recounted on 24 June}. Against: {387|np1|^}. One ballot previously counted as a yes bore both answers corrected; the intention was found to be negative.

The commune of Pra-Dessus has therefore accepted by {one|lp1} vote. The outcome for the merger as a whole is unchanged, Les Combes having refused.

Electors {1,120|ep}; participation {70.0%|tp}. Appeals within {three|-} days. RS 131.31.

@doc d-analysis | broadsheet analysis | 2036-07-02
The veto of the few hundred

Every reformer of Swiss communes knows the figure by heart, and it is the wrong one. The figure is the overall majority. In June it was {54.7 percent|yap}, and of {4,570|ea} people entitled to take part {3,118|va} did so. It has no legal meaning whatever.

What counts is each commune for itself. Orvaz, with {1,846|vo} ballots, weighed no more than Les Combes with {488|vc}; and Pra-Dessus, which the recount left with {388|yp1|t=the recount} against {387|np1|^}, weighed exactly as much as either. A solitary second thought would have made the refusal double.

There are good reasons for this. {58.5 percent|ncp|s=Les Combes} of Les Combes is not a caprice; it is a community that pays {61|xc} and gets its road cleared by six. But when, as the canton's own report concedes, {one commune in three|-} can no longer fill its executive, a rule under which the smallest may always stop the rest will be used until it breaks.

The mayor of Orvaz intends another attempt, without the hill. The canton's aid for a couple is smaller than for a trio: {1.3 million|s2} francs instead of {2.4 million|s3}. She would do better, she says, to take the smaller cheque and the larger majority.

@doc e-blog | live blog of regional radio | 2037-06-06
Second try: Orvaz and Pra-Dessus vote

12:02 Boxes shut. Last year Pra-Dessus said yes by {three|lp|t=Last year}, then on a second look by {one|lp1|t=on a second look}. The hall is very quiet.

12:40 Orvaz first, no suspense: {1,214|yo2|t=12:40} yes, {560|no2|^} no, {16|bo2} blank. {1,790|vo2} voted, {63 percent|to2}.

13:05 Coffee and a tart with plums. Someone here is taking bets on {ten|-}.

13:21 Pra-Dessus! {418|yp2|t=13:21} for, {371|np2|^} against! {47|lp2} in it. Hats go up. {Eight|bp2} blanks, and those {eight|-} may come out from behind the curtain now.

13:30 Turnout in Pra-Dessus {71.2 percent|tp2}, better than a year ago, when it was {70|tp|t=a year ago}.

13:55 The commune will be called Valorvaz. Its council is to have {45|cs} seats. Its first tax coefficient: {69|xn}, they promise. At Les Combes they have sent down a cheese, 7 kilos, with a card: "Good luck."

@doc f-brief | wire brief | 2037-06-07
VALORVAZ VD - The {2,840|eo} voters of Orvaz and {1,120|ep} of Pra-Dessus have founded a commune. The former backed the merger with {1,214|yo2} votes to {560|no2}, the latter with {418|yp2} to {371|np2}; {797|vp2} people went to the polls in Pra-Dessus. Les Combes, which by voting no in 2036 stopped a merger of three, did not take part. The canton pays {1.3 million|s2} francs.

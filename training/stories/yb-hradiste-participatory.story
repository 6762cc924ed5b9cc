@story yb-hradiste-participatory
@topic A Czech city's participatory budget with plus and minus votes: rankings, annulled votes and the council's decision
@subject C = Nové Hradiště | the city | city hall
@subject CC = city council | the council | councillors
@subject T = shade trees | the trees | Shade for Us
@subject S = skatepark | the skatepark
@subject R = riverside sauna | the sauna
@subject D = dog park | the dog park
@subject P = pump track | the pump track
@subject H = chess tables | the chess tables
@fact bg = 24000000 | budget | C | crowns to be spent on the projects | 2036 | plan
@fact ps = 96 | other | C | projects submitted | spring | snapshot
@fact pa = 61 | other | C | projects put to the vote | autumn | snapshot
@fact pw = 5 | other | C | projects to be built | result | snapshot
@fact el = 88000 | other | C | residents with a vote | - | constant
@fact v = 14080 | votes_cast | C | people who voted | result | snapshot
@fact vb = 14294 | votes_cast | C | people who voted, before annulments | close of voting | snapshot
@fact an = 214 | votes_cast | C | voters annulled | result | snapshot
@fact to = 16 | turnout | C | turnout | result | snapshot
@fact v0 = 11650 | votes_cast | C | people who voted | 2035 | snapshot
@fact up = 20.9 | rate | C | rise in people who voted | 2035 to 2036 | snapshot
@fact on = 12531 | votes_cast | C | people who voted online | result | snapshot
@fact pp = 1549 | votes_cast | C | people who voted on paper | result | snapshot
@fact onp = 89 | other | C | share of voters online | result | snapshot
@fact plus = 36608 | votes_cast | C | plus votes | result | snapshot
@fact minus = 5120 | votes_cast | C | minus votes | result | snapshot
@fact tp = 4610 | vote_count | T | plus votes for the project | result | snapshot
@fact tm = 96 | vote_count | T | minus votes for the project | result | snapshot
@fact tn = 4514 | vote_count | T | net votes for the project | result | snapshot
@fact sp = 5214 | vote_count | S | plus votes for the project | result | snapshot
@fact sm = 812 | vote_count | S | minus votes for the project | result | snapshot
@fact sn = 4402 | vote_count | S | net votes for the project | result | snapshot
@fact rp = 4988 | vote_count | R | plus votes for the project | result | snapshot
@fact rm = 1604 | vote_count | R | minus votes for the project | result | snapshot
@fact rn = 3384 | vote_count | R | net votes for the project | result | snapshot
@fact dp = 3905 | vote_count | D | plus votes for the project | result | snapshot
@fact dm = 1188 | vote_count | D | minus votes for the project | result | snapshot
@fact dn = 2717 | vote_count | D | net votes for the project | result | snapshot
@fact up1 = 2890 | vote_count | P | plus votes for the project | result | snapshot
@fact um = 402 | vote_count | P | minus votes for the project | result | snapshot
@fact un = 2488 | vote_count | P | net votes for the project | result | snapshot
@fact hp = 2240 | vote_count | H | plus votes for the project | result | snapshot
@fact hm = 61 | vote_count | H | minus votes for the project | result | snapshot
@fact hn = 2179 | vote_count | H | net votes for the project | result | snapshot
@fact tc = 3900000 | budget | T | crowns that the project costs | 2037 | plan
@fact sc = 4800000 | budget | S | crowns that the project costs | 2037 | plan
@fact rc = 6200000 | budget | R | crowns that the project costs | 2037 | plan
@fact dc = 1700000 | budget | D | crowns that the project costs | 2037 | plan
@fact uc = 7400000 | budget | P | crowns that the project costs | 2037 | plan
@fact hc = 600000 | budget | H | crowns that the project costs | 2037 | plan
@fact cf = 23 | vote_count | CC | councillors for confirming the result | November | snapshot
@fact ca = 9 | vote_count | CC | councillors against confirming the result | November | snapshot
@fact cb = 3 | vote_count | CC | councillors abstaining on confirming the result | November | snapshot
@fact cs = 35 | seats | CC | councillors | - | constant
@fact tr = 140 | other | T | trees to be planted | 2037 | plan | pledged
@rel share to = v / el
@rel diff v = vb - an
@rel change up = v0 -> v
@rel sum v = on + pp
@rel share onp = on / v
@rel diff tn = tp - tm
@rel diff sn = sp - sm
@rel diff rn = rp - rm
@rel diff dn = dp - dm
@rel diff un = up1 - um
@rel diff hn = hp - hm
@rel sum bg = tc + sc + rc + dc + uc
@rel sum cs = cf + ca + cb
@race net = tn sn rn dn un hn
@race plus = sp rp tp dp up1 hp
@trap sp sn :: plus votes and net votes
@trap tn sn :: first by net votes, third by plus votes
@trap v vb :: after and before annulments
@trap v v0 :: two years
@trap ps pa :: submitted and admitted
@trap pa hm :: 61 projects and 61 minus votes
@trap ps tm :: 96 projects and 96 minus votes
@trap bg rc :: the whole and one project
@trap plus v :: votes and voters
@trap uc hc :: dear and cheap
@trap pw cs :: projects and councillors

@doc a-release | press release of the city | 2036-10-14
TREES WIN PARTICIPATORY BUDGET 2036

{14,080|v} residents of Nové Hradiště, {16%|to} of the {88,000|el} with a vote, decided how {24 million|bg} crowns are to be spent. In 2035 there were {11,650|v0|t=In 2035}. Of {96|ps} ideas sent in, {61|pa} passed review.

Everyone had three pluses and one minus. The five winning projects:

1. Shade for Us, {140|tr} trees: {4,610|tp} plus, {96|tm} minus, net {4,514|tn}. Cost {3.9 million|tc}.
2. Skatepark: {5,214|sp} plus, {812|sm} minus, net {4,402|sn}. Cost {4.8 million|sc}.
3. Riverside sauna: {4,988|rp} plus, {1,604|rm} minus, net {3,384|rn}. Cost {6.2 million|rc}.
4. Dog park: {3,905|dp} plus, {1,188|dm} minus, net {2,717|dn}. Cost {1.7 million|dc}.
5. Pump track: {2,890|up1} plus, {402|um} minus, net {2,488|un}. Cost {7.4 million|uc}.

Voting was online for {12,531|on} people and on paper for {1,549|pp}.

@doc b-portal | local news portal | 2036-10-15
Skaters had the most votes and came second

By Jitka Vondrášková

With {5,214|sp} pluses the skatepark was by far the city's favourite. It finished second all the same, because {918|!sm} people spent their only minus on it. The trees, to which hardly anybody objects, overtook it with a net {4,514|tn}.

The most hated project was the sauna by the river: {1,604|rm} against. It'll be built regardless, for {6.2 million|rc} crowns. "People are against naked people," says its author, Vilém Adamu. "But more people are for them."

Chess tables, at {600,000|hc} crowns the cheapest of all, were sixth with {2,179|hn} and won't be made. The money ran out to the crown.

City hall annulled the votes of {241|!an} people that had come from one computer in a certain gym.

Tip: Pumpkin show, 280 kg. Hockey: Hradiště 3, Kolín 4 pp.

@doc c-blog | live blog of the council meeting | 2036-11-09
Council on the participatory budget, live

16.00 All {35|cs} present. There's a man with a chessboard in the gallery.

16.20 The deputy mayor: turnout up by a {fifth|~up|v=20}, {nine in ten|~onp|v=90} online. Applause.

16.45 Cllr Beneš wants to strike the pump track, {7.4 million|uc}. With its {2,488|un} it's "a hill for nineteen boys".

17.10 Cllr Hoang: then we could have chess {ten|-} times over. Chessboard man stands.

17.40 The vote on confirming it all: {23|cf} for, {9|ca} against, {3|cb} not voting. Passed. All {five|pw} get built.

17.42 Chessboard man: "In zugzwang, gentlemen."

@doc d-analysis | national daily, regional pages | 2036-11-16
What a minus is worth

Tomáš Ferreira-Hájek

The minus vote was invented by a Czech mathematician and is used, as far as one knows, by Czech towns and nobody else. Nové Hradiště cast {5,120|minus} of them this autumn, as against {36,608|plus} pluses. It's instructive to see what they did.

Without them the order would have been skatepark, sauna, trees. With them it's trees, skatepark, sauna. The same {five|pw} would have won, as the pump track's {2,890|up1} pluses were well above the {2,240|hp} of the chess tables. So the minus changed the order on the podium and not a single crown of the budget.

Its true use is as a thermometer. {96|tm} were against trees and {61|hm} against chess. The dog park collected {1,811|!dm}, nearly half of what it had in its favour; somebody will one day have to live next to it.

Participation is at {19 per cent|!to}, the town boasts. It had been {13|-}. One might say that {84|-} per cent of the city hasn't an opinion on saunas. I don't believe it.

@doc e-weekly | weekly newspaper | 2036-11-20
A reader's letter, and an answer

I am the man with the chessboard. I should like to thank the {2,240|hp} who gave us a plus and ask the {61|hm} what chess has done to them.

For {600,000|hc} crowns we'd have had eight stone tables under the {140|tr} trees. Instead there'll be a hill for {7.4 million|uc}.

Rostislav Kubát, 77

CITY HALL REPLIES: The sum of {24 million|bg} was exhausted by the {five|pw} best-placed projects. Mr Kubát's came sixth. Altogether {14,294|vb} people sent a ballot, and {214|an} were annulled; none of those had voted for chess. He may apply again in spring. We remind readers that last year's winner, the beehives, began with {forty|-} votes.

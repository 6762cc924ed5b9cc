@story j1-oued-zitoun-mairie
@topic Municipal election and choice of a mayor in Oued Zitoun, Tunisia
@subject H = Horizon
@subject N = Nour list | Nour
@subject I = Independents of Zitoun | the independents
@subject F = Citizens' Front | the Front
@subject Z = Oued Zitoun | the municipality | the town | the council | the municipal council
@subject A = Amel Bouzaiane | Bouzaiane | the engineer | the new mayor
@subject J = Habib Jlassi | Jlassi
@subject S = Sami Ferchichi | Ferchichi
@fact hs = 11 | seats | H | council seats | final | cumulative
@fact ns = 9 | seats | N | council seats | final | cumulative
@fact is = 7 | seats | I | council seats | final | cumulative
@fact fs = 3 | seats | F | council seats | final | cumulative
@fact cs = 30 | seats | Z | council seats | 2018 | constant
@fact ws = 14 | seats | Z | women elected | final | cumulative
@fact hv = 5588 | vote_count | H | votes | final | cumulative
@fact nv = 4683 | vote_count | N | votes | final | cumulative
@fact iv = 3590 | vote_count | I | votes | final | cumulative
@fact fv = 1249 | vote_count | F | votes | final | cumulative
@fact ov = 500 | vote_count | - | votes for other lists | final | cumulative
@fact vv = 15610 | votes_cast | Z | valid votes | final | cumulative
@fact sv = 633 | votes_cast | Z | blank and spoilt votes | final | cumulative
@fact bc = 16243 | votes_cast | Z | ballots | final | cumulative
@fact hp = 35.8 | vote_share | H | share of votes | final | snapshot
@fact np = 30 | vote_share | N | share of votes | final | snapshot
@fact el = 48200 | other | Z | registered voters | 2018 | constant
@fact to = 33.7 | turnout | Z | turnout | final | snapshot
@fact ts = 12 | turnout | Z | turnout of soldiers and police | 2018-04-29 | snapshot
@fact a1 = 13 | vote_count | A | councillors' votes for mayor | first round | cumulative
@fact j1 = 12 | vote_count | J | councillors' votes for mayor | first round | cumulative
@fact s1 = 5 | vote_count | S | councillors' votes for mayor | first round | cumulative
@fact a2 = 16 | vote_count | A | councillors' votes for mayor | second round | cumulative
@fact j2 = 14 | vote_count | J | councillors' votes for mayor | second round | cumulative
@fact ag = 36 | age | A | age | 2018 | constant
@fact bu = 14200000 | budget | Z | yearly budget in dinars | 2018 | plan
@fact db = 6800000 | budget | Z | debt in dinars | 2018 | snapshot
@fact wa = 62 | other | Z | tonnes of waste a day | 2018 | snapshot
@fact tw = 3 | other | Z | lorries that run | June 2018 | snapshot
@fact tt = 9 | other | Z | lorries in all | June 2018 | snapshot
@rel sum cs = hs + ns + is + fs
@rel sum vv = hv + nv + iv + fv + ov
@rel sum bc = vv + sv
@rel share to = bc / el
@rel share hp = hv / vv
@rel share np = nv / vv
@rel sum cs = a1 + j1 + s1
@rel sum cs = a2 + j2
@race seats = hs ns is fs
@race votes = hv nv iv fv
@race round1 = a1 j1 s1
@race round2 = a2 j2
@trap a1 a2 :: two rounds
@trap vv bc :: valid votes and ballots
@trap to ts :: civilians and the security forces
@trap bu db :: budget and debt
@trap hs a1 :: seats of a list and votes for a person
@trap tw tt :: lorries that run and all

@doc tap-like | news agency | 2018-05-10
Oued Zitoun: final results of municipal poll

OUED ZITOUN, May 10 (ATP) - The Horizon list came first in the municipal election of May 6 with {5,588|hv|t=May 6} votes ({35.8 pc|hp|v=35.8}), which gives it {11|hs} of {30|cs} seats, the regional branch of the electoral authority announced.

Nour obtained {4,683|nv} votes ({30 pc|np|v=30}) and {9|ns} seats, the Independents of Zitoun {3,590|iv} votes and {7|is} seats, and the Citizens' Front {1,249|fv} votes and {3|fs} seats. Lists that failed to win a seat shared {500|ov} votes.

Of {48,200|el} registered voters {16,243|bc} cast ballots, a turnout of {33.7 pc|to|v=33.7}. There were {633|sv} blank or spoilt papers. Members of the army and the security forces, who voted on April 29 for the first time, turned out at {12 pc|ts|t=April 29|v=12}.

{Fourteen|ws} of those elected are women.

@doc le-matin | national daily | 2018-06-29
Oued Zitoun gets its mayor, and she owns a spanner

From our correspondent Skander M'barki

It took two rounds, four coffees and one slammed door. Amel Bouzaiane, {36|ag}, an engineer at the phosphate works and head of the Horizon list, was elected mayor on Thursday by {16|a2|t=on Thursday} votes to {14|j2|^} for Habib Jlassi, of Nour.

In the first round she had {13|a1|t=In the first round}, he {12|j1|^}, and Sami Ferchichi, for the independents, {five|s1|^}. {Two|-} of his own {seven|is} had already deserted him.

Jlassi took it badly. "My list has {11|!ns} seats on the council. The streets are with us," he said from the stairs.

What awaits the winner: a budget of {14.2 million|bu} dinars and a debt of {6.8 million|db}, which means that nearly {half|-} of a year is eaten before breakfast. Of {nine|tt} refuse lorries {three|tw} start in the morning.

@doc radio-kef | local radio site | 2018-06-28
URGENT – A woman at the head of the municipality of Oued Zitoun

Mosaïque du Nord, 28 June, 17:20

By {17|!a2} votes against {13|!j2}, the municipal council has just entrusted the town to Amel Bouzaiane, candidate of Horizon. Aged {39|!ag}, she becomes the first woman to sit in an office where the portrait-hooks, she joked, "are all too high".

The Front, whose {three|fs} councillors did not say until the last minute where they would go, is thought to have tipped the scales.

The mayor promises that within a hundred days the {62|wa} tonnes of refuse that the town produces every day will be collected "every day, not every wedding".

Outside, about {200|-} people sang. Somebody brought a tabla. There was one firecracker.

► On air: the transfer hour with Lotfi – 1 goalkeeper, 0 offers

@doc observatoire | NGO monitoring report | 2018-07-15
Observatory of Local Democracy — Sheet no. 27: Oued Zitoun

PARTICIPATION. Low, as elsewhere: {40 per cent|!to} of the electorate.

BALLOTS. Our {26|-} observers attended the count in all centres. Valid papers, {15,610|vv}; blank or spoilt, {633|sv}; in sum {16,443|!bc}. No complaint was upheld.

COMPOSITION. {Thirty|cs} members, {14|ws} of them women; the parity rule for heads of list was observed by {four|-} lists out of {six|-}. Horizon has {11|hs} members, Nour {nine|ns}, the independents {seven|is}.

ELECTION OF THE MAYOR. 28 June, in public. A first ballot gave nobody the absolute majority ({13|a1|t=A first ballot}, {12|j1|^}, {5|s1|^}). The second opposed the best placed pair and ended {16|a2|t=The second}–{14|j2|^}.

RESOURCES. {6.8 million|db} dinars owed, chiefly to the electricity company and the social fund. Fleet: {9|tt} vehicles for waste collection, of which {3|tw} in working order.

Next sheet: Jebel Rsas.

@story h1-hochwald-land
@topic State election in the German land of Hochwald: exit forecast at 18:00, projections, result, seats, five-percent hurdle
@subject Z = Hochwald state election | the election | the Landtag | the state
@subject K = Konservative Union | KU | the conservatives | Conservative Union
@subject S = Sozialdemokratische Liste | SDL | the social democrats
@subject G = Grüne Mitte | the Greens | Green Centre
@subject H = Heimatbund | the Heimat League | the populists
@subject F = Freie Bürger | FB | the Free Citizens
@subject R = Institut Rheinfeld | Rheinfeld | the Rheinfeld institute
@subject V = Violetta Haberkorn-Özdemir | Haberkorn-Özdemir | the state premier | the premier
@subject J = Jannis Brüggenthies | Brüggenthies | the opposition leader
@subject P = Hochwald state police | the state police
@fact ek = 29.5 | poll_share | K | share of the vote in the forecast | 2028-09-24 18:00 | snapshot | projected
@fact es = 24.0 | poll_share | S | share of the vote in the forecast | 2028-09-24 18:00 | snapshot | projected
@fact eh = 20.5 | poll_share | H | share of the vote in the forecast | 2028-09-24 18:00 | snapshot | projected
@fact eg = 13.0 | poll_share | G | share of the vote in the forecast | 2028-09-24 18:00 | snapshot | projected
@fact ef = 5.0 | poll_share | F | share of the vote in the forecast | 2028-09-24 18:00 | snapshot | projected
@fact pk = 28.7 | vote_share | K | share of the vote in the projection | 2028-09-24 19:52 | snapshot | projected
@fact ps = 25.1 | vote_share | S | share of the vote in the projection | 2028-09-24 19:52 | snapshot | projected
@fact pf = 4.8 | vote_share | F | share of the vote in the projection | 2028-09-24 19:52 | snapshot | projected
@fact rk = 27.9 | vote_share | K | share of the vote | preliminary final | snapshot
@fact rs = 26.2 | vote_share | S | share of the vote | preliminary final | snapshot
@fact rh = 20.1 | vote_share | H | share of the vote | preliminary final | snapshot
@fact rg = 13.6 | vote_share | G | share of the vote | preliminary final | snapshot
@fact rf = 4.9 | vote_share | F | share of the vote | preliminary final | snapshot
@fact mf = 1342 | other | F | votes short of the hurdle | preliminary final | snapshot
@fact hu = 5 | other | Z | percent needed to enter the parliament | - | constant | threshold
@fact lf = 0.1 | margin | F | points short of the hurdle | preliminary final | snapshot
@fact sk = 28 | seats | K | seats | preliminary final | constant
@fact ss = 26 | seats | S | seats | preliminary final | constant
@fact sh = 20 | seats | H | seats | preliminary final | constant
@fact sg = 14 | seats | G | seats | preliminary final | constant
@fact st = 88 | seats | Z | seats | preliminary final | constant
@fact mj = 45 | seats | Z | seats needed for a majority | - | constant | threshold
@fact ks = 54 | seats | - | seats of conservatives and social democrats together | preliminary final | constant
@fact sgm = 40 | seats | - | seats of social democrats and Greens together | preliminary final | constant
@fact ok = 33.4 | vote_share | K | share of the vote | 2023 election | snapshot
@fact dr = 16.5 | other | K | percent of its support lost since the last election | 2028 | constant
@fact of = 6.3 | vote_share | F | share of the vote | 2023 election | snapshot
@fact dk = 5.5 | margin | K | points lost against the last election | 2028 | constant
@fact tu = 68.3 | turnout | Z | turnout | 2028-09-24 | snapshot
@fact to = 63.5 | turnout | Z | turnout | 2023 election | snapshot
@fact dt = 4.8 | margin | Z | points of turnout gained on the last election | 2028 | constant
@fact el = 1344000 | other | Z | people entitled to vote | 2028 | constant
@fact pv = 600 | units_pledged | V | police posts to be created | - | plan | pledged
@fact pj = 850 | units_pledged | J | police posts to be created | - | plan | pledged
@fact po = 6940 | officers | P | officers in service | 2028-08 | snapshot
@rel sum st = sk + ss + sh + sg
@rel sum ks = sk + ss
@rel sum sgm = ss + sg
@rel diff dk = ok - rk
@rel diff dt = tu - to
@race forecast = ek es eh eg ef
@rel diff lf = hu - rf
@race final = rk rs rh rg rf
@trap ek pk :: the forecast at six and the projection
@trap pk rk :: the projection and the result
@trap ok rk :: the last election and this one
@trap rk sk :: percent and seats
@trap pv pj :: the rivals' promises

@doc a-flash | wire agency | 2028-09-24
Conservatives ahead in Hochwald state vote, Free Citizens on the brink – forecast

BIRKENSTEIN, Sept 24 (EPK) – Premier Violetta Haberkorn-Özdemir's Conservative Union was on course to remain the largest force in the eastern German state of Hochwald on Sunday, but with heavy losses, according to a forecast issued as polling stations closed.

The Rheinfeld institute put the conservatives on {29.5%|ek|t=as polling stations closed|by=The Rheinfeld institute}, down from {33.4|ok|t=in 2023} in 2023. The social democrats of Jannis Brüggenthies came to {24.0%|es|^}, the populist Heimat League to {20.5%|eh|^} and the Greens to {13.0%|eg|^}.

The Free Citizens, junior partner of the premier, stood exactly at {5.0%|ef|^}, the share a party needs for seats.

A first projection from counted votes, at 19:52, moved the picture: KU {28.7%|pk|t=at 19:52}, SDL {25.1%|ps|^}, FB {4.8%|pf|^}.

@doc b-broadsheet | broadsheet | 2028-09-25
Coalition loses its majority by {1,342|mf} votes

by Friederike Nwachukwu, Birkenstein · 4 min read · 212 comments

Rarely has a government ended so closely. According to the preliminary final result, published at half past one in the morning, the Free Citizens lack {1,342|mf|t=half past one in the morning|by=the preliminary final result} votes to clear the hurdle. With {4.9 per cent|rf|^} (last time: {6.3|of|t=last time}) they leave the Landtag, and with them goes the majority of Violetta Haberkorn-Özdemir.

Her own party falls by {5.5 points|dk|s=Her own party} to {27.9 per cent|rk|^}, the worst figure since the founding of the state. The SDL climbs to {26.2|rs|^}. The Heimatbund, at {20.1|rh|^}, had hoped for first place; the Greens reach {13.6|rg|^}.

Of the {88|st} seats {28|sk|s=conservatives} go to the conservatives, {26|ss} to the social democrats, {20|sh} to the Heimatbund, {14|sg} to the Greens. {Forty-five|mj} are required. Arithmetically only one pairing without the Heimatbund is left that needs no third: black and red, with {54|ks|s=black and red} mandates. Red-green would have {40|sgm|s=Red-green}.

Of the {1.34 million|el} entitled, {68.3 per cent|tu} went, almost {five points|~dt|v=5} more than in 2023.

@doc c-abroad | foreign newspaper | 2028-09-26
In a forested corner of Germany, a premier hangs on by her fingernails

By our Central Europe correspondent

The forest begins where the tram ends, and in the forest, on Sunday, they voted as they had never voted. More than {two-thirds|>tu|t=on Sunday} of Hochwald's electors turned out, {68.3 per cent|tu|t=on Sunday} of them, and when it was over Ms Haberkorn-Özdemir's Conservative Union had shed {a sixth|~dr|v=16.67} of its support and kept, barely, its crown: {27.9 per cent|rk} to the Social Democratic List's {26.6|!rs}.

It was a campaign about policemen. There are {6,940|po} in the state; the premier wished to add {600|pv|s=the premier}, Mr Brüggenthies {850|pj}, and each accused the other of having no idea where to train them.

Her ally is gone. The liberal-minded Free Citizens needed {5 per cent|hu} and got {a tenth of a point|lf|v=0.1} less. Seats being dealt only to those who pass, her conservatives sit with {28|sk} in a chamber of {98|!st}, and must woo the social democrats ({26|ss}) or rule by sufferance.

The Heimat League, which asks that the forest be fenced, has {20|sh}.

@doc d-bulletin | radio script | 2028-09-25
07:00 bulletin – Radio Birkenstein – ca. 1'20

Good morning. Hochwald has voted, and the coalition is finished. With all districts counted the Conservative Union comes out at {27.9 percent|rk|t=With all districts counted}, the SDL at {26.2|rs|^}, Heimatbund {20.1|rh|^}, Green Centre {13.6|rg|^}. The Free Citizens fall out of the state parliament.

That means: {28|sk} seats for the KU, {26|ss} for the SDL, {20|sh} for the Heimatbund, {14|sg} for the Greens. The majority is at {45|mj}.

State premier Haberkorn-Özdemir said she would invite the social democrats on Wednesday. Opposition leader Brüggenthies replied that his condition is known: {850|pj} new police posts. The premier's programme has {650|!pv|by=The premier's programme|s=The premier}.

Turnout rose to {68.3 percent|tu} from {63.5|to}.

Traffic: A9 northbound, 4 kilometres.

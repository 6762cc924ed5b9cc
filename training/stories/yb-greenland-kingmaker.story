@story yb-greenland-kingmaker
@topic Greenlandic general election in which a list with one seat decides between two blocs, with a mine at issue
@subject GL = Greenland | Inatsisartut | the parliament
@subject S = Siumukarneq | the premier's party
@subject K = Kattuffik | the opposition leader's party
@subject P = Pisuttut | the liberals
@subject N = Naleqqat | the independence party
@subject A = Avataq | the hunters' list
@subject MP = Malik Petrussen | Petrussen | the premier
@subject NL = Nivi Kreutzmann | Kreutzmann | the opposition leader
@subject AQ = Aqqalu Ezekiassen | Ezekiassen | the hunter
@subject SN = Siumukarneq and Naleqqat
@subject KP = Kattuffik and Pisuttut
@subject KPA = Kattuffik, Pisuttut and Avataq | the new coalition
@subject M = mine | the mine | Narsarmiut mine
@fact el = 41300 | other | GL | electors | - | constant
@fact vc = 27671 | votes_cast | GL | ballots cast | final | snapshot
@fact to = 67 | turnout | GL | turnout | final | snapshot
@fact to0 = 65.9 | turnout | GL | turnout | 2035 | snapshot
@fact bl = 312 | vote_count | GL | blank ballots | final | snapshot
@fact iv = 129 | vote_count | GL | invalid ballots | final | snapshot
@fact va = 27230 | votes_cast | GL | valid ballots | final | snapshot
@fact s = 8714 | vote_count | S | votes | final | snapshot
@fact k = 7897 | vote_count | K | votes | final | snapshot
@fact p = 5446 | vote_count | P | votes | final | snapshot
@fact n = 3812 | vote_count | N | votes | final | snapshot
@fact a = 1361 | vote_count | A | votes | final | snapshot
@fact sp = 32 | vote_share | S | share of valid votes | final | snapshot
@fact kp = 29 | vote_share | K | share of valid votes | final | snapshot
@fact pp = 20 | vote_share | P | share of valid votes | final | snapshot
@fact np = 14 | vote_share | N | share of valid votes | final | snapshot
@fact ap = 5 | vote_share | A | share of valid votes | final | snapshot
@fact k6 = 34.5 | vote_share | K | share of valid votes | Nuuk counted | cumulative
@fact s6 = 27.1 | vote_share | S | share of valid votes | Nuuk counted | cumulative
@fact st = 31 | seats | GL | seats | - | constant
@fact mj = 16 | seats | GL | seats needed for a majority | - | constant | threshold
@fact ss = 11 | seats | S | seats | final | snapshot
@fact ks = 9 | seats | K | seats | final | snapshot
@fact ps = 6 | seats | P | seats | final | snapshot
@fact ns = 4 | seats | N | seats | final | snapshot
@fact as = 1 | seats | A | seats | final | snapshot
@fact ss0 = 13 | seats | S | seats | 2035 | snapshot
@fact ks0 = 8 | seats | K | seats | 2035 | snapshot
@fact sns = 15 | seats | SN | seats together | final | snapshot
@fact kps = 15 | seats | KP | seats together | final | snapshot
@fact kpa = 16 | seats | KPA | seats together | final | snapshot
@fact mv = 2061 | vote_count | MP | personal votes | final | snapshot
@fact nv = 2480 | vote_count | NL | personal votes | final | snapshot
@fact av = 540 | vote_count | AQ | personal votes | final | snapshot
@fact qk = 33 | poll_share | K | share of respondents | March poll | snapshot
@fact qs = 28 | poll_share | S | share of respondents | March poll | snapshot
@fact qp = 19 | poll_share | P | share of respondents | March poll | snapshot
@fact qn = 701 | sample_size | - | people polled | March poll | snapshot
@fact qe = 3.6 | margin_of_error | - | margin of error | March poll | snapshot
@fact jb = 450 | jobs | M | jobs | if opened | plan | projected
@fact ro = 310000000 | revenue | M | kroner of royalties a year | if opened | plan | projected
@fact yr = 26 | duration | M | years of working life | if opened | plan | projected
@fact pl = 72 | other | GL | polling places | - | constant
@fact dl = 5 | other | GL | polling places delayed by a storm | polling day | snapshot
@fact we = 13 | seats | GL | women elected | final | snapshot
@fact mi = 9 | other | KPA | ministers | April | plan
@fact qt = 140 | other | AQ | narwhals in the quota he asks for | 2040 | plan | pledged
@fact qt0 = 112 | other | GL | narwhals in the quota | 2039 | constant
@rel share to = vc / el
@rel sum vc = va + bl + iv
@rel sum va = s + k + p + n + a
@rel share sp = s / va
@rel share kp = k / va
@rel share pp = p / va
@rel sum st = ss + ks + ps + ns + as
@rel sum sns = ss + ns
@rel sum kps = ks + ps
@rel sum kpa = ks + ps + as
@race votes = s k p n a
@race seats = ss ks ps ns as
@race nuuk = k6 s6
@race personal = nv mv av
@race poll = qk qs qp
@trap k6 kp :: only the capital and all of the country
@trap qk kp :: poll and result
@trap sns kps :: fifteen each
@trap kpa mj :: held and needed
@trap ss ss0 :: two elections
@trap a as :: votes and a seat
@trap nv k :: a candidate's votes and a party's
@trap qt qt0 :: asked for and in force
@trap to to0 :: two elections
@trap bl iv :: blank and invalid
@trap ks mi :: nine seats and nine ministers

@doc a-poll | broadcaster's website | 2039-03-20
Kattuffik overtakes the premier's party in new poll

If the election were held today instead of on the 4th of April, Nivi Kreutzmann's Kattuffik would be the biggest in Inatsisartut. It's at {33 percent|qk|t=today}, according to an Arctica survey for this station, with Malik Petrussen's Siumukarneq at {28|qs|^} and the liberals of Pisuttut at {19|qp|^}.

The survey rests on {701|qn} interviews, with an uncertainty of {3.6|qe} points at the most.

Above all the Narsarmiut mine divides people. The company promises {450|jb|by=The company promises} jobs and {310 million|ro|^} kroner a year in royalties for {26|yr|^} years. Kattuffik would put it to a referendum. Siumukarneq would open it. Naleqqat would open it after independence. Avataq, the hunters' list, wants to hear nothing of it until someone's asked the narwhals.

Sea ice: fast to the islands. Ferry Sarfaq: 2 days late.

@doc b-blog | live blog | 2039-04-04
Election night in Nuuk

20:00 {72|pl} polling places have shut, except {five|dl} on the east coast where the storm's still going; they'll carry on until 22.

22:10 Nuuk is counted. Kattuffik {34.5|k6|t=Nuuk is counted}, Siumukarneq {27.1|s6|^}. Dancing mask-dancers. Kreutzmann stands on a chair.

23:30 The settlements. Always the settlements. Now it's Siumukarneq in front.

01:15 With everything but Ittoqqortoormiit: S {32|sp|t=01:15}, K {29|kp|^}, P {20|pp|^}, N {14|np|^}, A {5|ap|^}.

01:40 And in seats: {eleven|ss}, {nine|ks}, {six|ps}, {four|ns}, {one|as}. You need {sixteen|mj}.

01:44 Add it. Petrussen with the independence people: {fifteen|sns}. Kreutzmann with the liberals: {fifteen|kps}. Silence. Then everyone asks the same thing: has anybody a satellite number for Aqqalu Ezekiassen?

@doc c-wire | wire agency | 2039-04-05
Hunter holds balance after Greenland election

NUUK, April 5 (NordPress) - A narwhal hunter from the far north will decide who governs Greenland after Tuesday's election ended in a draw between two blocs.

Premier Malik Petrussen's Siumukarneq remained the largest party with {8,714|s} votes and {11|ss} of {31|st} seats, down from {12|!ss0|t=2035} in 2035. Kattuffik got {7,897|k} votes, Pisuttut {5,446|p}, Naleqqat {3,812|n}.

Avataq, a list of hunters and fishermen, polled {1,361|a}, which gave it {one|as} seat.

Opposition leader Nivi Kreutzmann won the most personal votes, {2,480|nv}, ahead of Petrussen with {2,061|mv}.

At stake is a rare earth mine that its owner says would create {450|jb|by=its owner says} jobs. Turnout was {69%|!to}.

@doc d-feature | weekly newspaper, feature | 2039-04-12
"They came by helicopter, both of them, on the same day"

By Paninnguaq Rosing-Olsvig

Aqqalu Ezekiassen was mending a sledge when the premier arrived and gutting a seal when the opposition did. "I didn't stop for either," he says. "You can talk over a seal."

He's 58 and has {540|av} personal votes to his name, nearly all of them from places without a road. His list has a single seat. Both sides have {fifteen|sns+kps}.

What did they bring? The premier brought a chart of the mine's {26|yr} years and {310 million|ro} kroner. Kreutzmann brought coffee, a marine biologist and a piece of paper, on which it said that Avataq would get the ministry for hunting, one of {nine|mi}, and that the narwhal quota, {112|qt0|t=this year} this year, would go to {140|qt|t=next year} next year if the biologists agreed.

"If," says Ezekiassen, holding up a knife to the light. "I liked the coffee."

The mine, he's told, would mean {600|!jb} jobs. He asks for whom.

Of those elected {13|we} are women. He'll sit between two of them. He has asked if there's a window.

Photo 3 of 12: the sledge.

@doc e-analysis | Danish broadsheet, analysis | 2039-04-20
Sixteen

It isn't much, {16|kpa} out of {31|st}, but since Wednesday Greenland has had a government again. Kattuffik, Pisuttut and Avataq are putting up {nine|mi} ministers, and Nivi Kreutzmann becomes premier though her party came second.

In Copenhagen people have been quick to call that the will of the capital. It's the reverse. In Nuuk she had {34.5|k6|t=In Nuuk} per cent and Siumukarneq {27.1|s6|^}; in the country she has {29|kp|t=in the country} and he {32|sp|^}. It took a man from Savissivik to give the capital what it wanted.

The pollsters had it as {33|qk|by=The pollsters}-{28|qs|^} to her. They reached {701|qn} people and not, evidently, those who live where the telephone only works on the hill.

How solid is it? Avataq's voters, {1,631|!a} of them, don't want a mine at all. Pisuttut's {5,446|p} mostly do. The referendum is the raft on which all three will stand until it's held.

{27,671|vc} Greenlanders voted, {67 per cent|to} of those entitled; {312|bl} handed in a blank sheet and {129|iv} spoiled theirs. One of the latter, I'm told, was written on in narwhal.

@doc f-brief | news in brief | 2039-04-06
GREENLAND: Final result confirmed. Valid ballots {27,230|va}. Siumukarneq {8,714|s}, Kattuffik {7,897|k}, Pisuttut {5,446|p}, Naleqqat {3,812|n}, Avataq {1,361|a}. The number of electors was {41,300|el}; {67%|to} took part, against {65.9%|to0|t=2035} in 2035. Siumukarneq loses {two|-} seats from its {13|ss0|t=2035}; Kattuffik gains {one|-} on its {8|ks0|t=2035}.

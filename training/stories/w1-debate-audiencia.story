@story debate-audiencia
@topic How many Spaniards watched the four-way election debate, where, and who they think won
@subject D = four-way debate | debate | the Monday debate | Monday's broadcast
@subject T = Telenorte 1 | Telenorte | TN1 | the public channel
@subject C = Canal Cénit | Cénit
@subject S = La Séptima | Séptima
@subject I = Info24 | the news channel
@subject R = Nuria Requena | Requena | the prime minister | the head of government
@subject B = Iñaki Bengoechea | Bengoechea | the opposition leader
@subject A = Salma Amrani | Amrani | the mayor of Terrassa
@subject V = Brais Vilariño | Vilariño
@subject O = 2031 debate | the debate of 2031 | four years ago
@subject G = Galicia | Galicians
@subject K = Catalonia | Catalans
@subject M = Madrid
@subject L = La Isla | Telecosta
@subject F = face-to-face debate | the duel | second debate | the head-to-head
@subject P = Sigma Demoscopia | Sigma
@subject W = web poll of El Faro Digital | web poll | online vote
@fact tot = 8412000 | other | D | viewers on average | 2035-11-05 | snapshot
@fact vt = 3906000 | other | T | viewers on average | 2035-11-05 | snapshot
@fact vc = 2518000 | other | C | viewers on average | 2035-11-05 | snapshot
@fact vs = 1341000 | other | S | viewers on average | 2035-11-05 | snapshot
@fact vi = 647000 | other | I | viewers on average | 2035-11-05 | snapshot
@fact sh = 49.3 | rate | D | share of the television audience | 2035-11-05 | snapshot
@fact sht = 22.9 | rate | T | share of the television audience | 2035-11-05 | snapshot
@fact shc = 14.8 | rate | C | share of the television audience | 2035-11-05 | snapshot
@fact shs = 7.9 | rate | S | share of the television audience | 2035-11-05 | snapshot
@fact shi = 3.7 | rate | I | share of the television audience | 2035-11-05 | snapshot
@fact pk = 9684000 | other | D | viewers in the best minute | 2035-11-05 23:06 | snapshot
@fact pks = 55.2 | rate | D | share of the television audience in the best minute | 2035-11-05 23:06 | snapshot
@fact pkt = 23:06 | clock | D | time of the best minute | 2035-11-05 | constant
@fact reach = 15700000 | other | D | people who watched at least a minute | 2035-11-05 | cumulative
@fact rp = 32.7 | rate | D | share of the population that watched at least a minute | 2035-11-05 | snapshot
@fact tnpart = 46.4 | rate | T | part of all the debate's viewers | 2035-11-05 | snapshot
@fact cpart = 29.9 | rate | C | part of all the debate's viewers | 2035-11-05 | snapshot
@fact spart = 15.9 | rate | S | part of all the debate's viewers | 2035-11-05 | snapshot
@fact ipart = 7.7 | rate | I | part of all the debate's viewers | 2035-11-05 | snapshot
@fact pervw = 9 | price | D | cost of production for each viewer, in cents | 2035-11-05 | constant
@fact o = 9187000 | other | O | viewers on average | 2031-11 | snapshot
@fact osh = 52.4 | rate | O | share of the television audience | 2031-11 | snapshot
@fact drop = 775000 | margin | D | fewer viewers than at the last debate | 2035-11-05 | snapshot
@fact dropp = 8.4 | rate | D | fall in viewers since the last debate, in percent | 2035-11-05 | snapshot
@fact dsh = 3.1 | margin | D | fall in audience share since the last debate, in points | 2035-11-05 | snapshot
@fact fc = 7500000 | other | F | viewers on average | 2035-11-12 | plan | projected
@fact len = 118 | duration | D | minutes on air | 2035-11-05 | constant
@fact lenp = 105 | duration | D | minutes on air | schedule | plan
@fact ov = 13 | duration | D | minutes over schedule | 2035-11-05 | constant
@fact st = 22:02 | clock | D | start of the broadcast | 2035-11-05 | constant
@fact gsh = 56.8 | rate | G | share of the television audience | 2035-11-05 | snapshot
@fact ksh = 41.2 | rate | K | share of the television audience | 2035-11-05 | snapshot
@fact msh = 53.6 | rate | M | share of the television audience | 2035-11-05 | snapshot
@fact ysh = 27.5 | rate | D | share of the television audience aged 18 to 24 | 2035-11-05 | snapshot
@fact esh = 58.9 | rate | D | share of the television audience over 65 | 2035-11-05 | snapshot
@fact li = 1752000 | other | L | viewers on average | 2035-11-05 | snapshot
@fact lish = 10.3 | rate | L | share of the television audience | 2035-11-05 | snapshot
@fact dev = 612000 | other | D | devices streaming at once | 2035-11-05 | snapshot
@fact play = 2300000 | other | D | plays of clips | 2035-11-06 | cumulative
@fact rw = 34 | poll_share | R | viewers who thought that the candidate won | 2035-11-06 | snapshot
@fact bw = 29 | poll_share | B | viewers who thought that the candidate won | 2035-11-06 | snapshot
@fact aw = 17 | poll_share | A | viewers who thought that the candidate won | 2035-11-06 | snapshot
@fact vw = 8 | poll_share | V | viewers who thought that the candidate won | 2035-11-06 | snapshot
@fact nw = 12 | poll_share | P | viewers who thought that nobody won | 2035-11-06 | snapshot
@fact lead = 5 | margin | R | lead among viewers over the second candidate, in points | 2035-11-06 | snapshot
@fact n = 1206 | sample_size | P | viewers interviewed | 2035-11-06 | snapshot
@fact me = 2.8 | margin_of_error | P | margin of error, in points | 2035-11-06 | snapshot
@fact bweb = 51 | poll_share | B | readers who thought that the candidate won | 2035-11-06 | snapshot
@fact rweb = 22 | poll_share | R | readers who thought that the candidate won | 2035-11-06 | snapshot
@fact nweb = 64300 | sample_size | W | clicks received | 2035-11-06 | cumulative
@fact int = 38 | other | D | interruptions by the moderators | 2035-11-05 | cumulative
@fact press = 340 | other | D | accredited journalists | 2035-11-05 | snapshot
@fact cost = 780000 | spending | D | cost of production, in euros | 2035-11-05 | constant
@fact each = 195000 | spending | D | cost of production for each channel, in euros | 2035-11-05 | constant
@fact ch = 4 | other | D | channels that carried it | 2035-11-05 | constant
@fact tr = 26 | duration | R | minutes of speaking time | 2035-11-05 | constant
@fact tb = 25 | duration | B | minutes of speaking time | 2035-11-05 | constant
@fact ta = 24 | duration | A | minutes of speaking time | 2035-11-05 | constant
@rel sum tot = vt + vc + vs + vi
@rel sum sh = sht + shc + shs + shi
@rel share tnpart = vt / tot
@rel share cpart = vc / tot
@rel share spart = vs / tot
@rel share ipart = vi / tot
@rel diff drop = o - tot
@rel change dropp = o -> tot
@rel diff dsh = osh - sh
@rel diff ov = len - lenp
@rel diff lead = rw - bw
@rel product cost = each * ch
@race channels = vt vc
@race winner = rw bw
@race web = bweb rweb
@race talk = tr tb
@trap tot pk :: average and best minute
@trap tot reach :: average and reach
@trap sh pks :: share of the whole and of the best minute
@trap rw rweb :: poll of viewers and web poll
@trap ta sht :: minutes and percent in the twenties
@trap ov nw :: minutes too long and percent for nobody
@trap gsh ksh :: two regions
@trap msh osh :: Madrid now and Spain four years ago
@trap tot fc :: last night's and next week's forecast
@trap dev vi :: streams and the news channel's viewers
@trap len lenp :: planned and real length

@doc a-trade-site | television trade website | 2035-11-06
Audiences Monday 5 November: {8.4 million|tot} for the four-way debate, La Isla survives

By Gaizka Montserrat-Díez

The first and only debate with all four leading candidates drew {8,412,000|tot} viewers and {49.3%|sh} of the audience on the sum of the {four|ch} channels which carried it. It is {775,000|drop} people and {3.1 points|dsh} below the debate of 2031, which averaged {9,187,000|o|t=2031} and {52.4%|osh|^}.

Channel by channel:
Telenorte 1: {3,906,000|vt} / {22.9%|sht}
Canal Cénit: {2,518,000|vc} / {14.8%|shc}
La Séptima: {1,341,000|vs} / {7.9%|shs}
Info24: {647,000|vi} / {3.7%|shi}, its best night since the eruption

Golden minute: {23:06|pkt}, with {9,684,000|pk|t=23:06} viewers ({55.2%|pks|^}), just as Bengoechea handed Requena the electricity bill. Cumulative reach: {15.7 million|reach} spectators.

By territory, Galicia ({56.8%|gsh}) was keenest and Catalonia ({41.2%|ksh}) coolest. By age, {58.9%|esh} of those over 65 in front of a set were watching, but a mere {27.5%|ysh} of those from 18 to 24.

Against it, Telecosta lost little: La Isla scored {1,752,000|li} and {10.3%|lish}. Source: Kantar-style panel of 6,150 households, linear consumption only.

Most read: 1. Who left "Corazón 7"? 2. Champions: 3.2 million for the derby 3. Price of ads rises 6%

@doc b-broadsheet | broadsheet | 2035-11-06
Requena edges a debate which fewer Spaniards wanted to see

MADRID. They smiled, they waved charts, they ran {thirteen|ov} minutes over time. But when the lights went down over the set in Prado del Rey, barely anyone in the press room, where {340|press} journalists had been accredited, could say who had won.

Viewers could. In a flash survey for this newspaper by Sigma Demoscopia, {34%|rw|by=a flash survey for this newspaper by Sigma Demoscopia} of those who followed it named the prime minister, {29%|bw|^} the opposition leader, Iñaki Bengoechea, {17%|aw|^} Salma Amrani and {8%|vw|^} Brais Vilariño; for the remaining {12%|nw|^} nobody did. The gap between the first two, {five points|lead}, exceeds the margin of error of {2.8|me}, though not by an enormous distance.

An average of {8.4 million|tot} people watched, about {one in every two|~sh|v=50} with the television on. That is {8.4%|dropp} less than in the previous campaign, a fall that the channels attribute to the hour. It began at {22:02|st} and lasted {118|len} minutes, when {105|lenp} had been agreed.

The moderators, Estíbaliz Cordón and Rubén Nsue, broke in {38|int} times, mostly on Vilariño. By the stopwatch in the studio, Requena used {26|tr|by=the stopwatch in the studio} minutes, Bengoechea {25|tb|^} and Amrani {24|ta|^}.

Next Monday it's just two of them. Analysts expect about {7.5 million|~fc|t=Next Monday|by=Analysts} to tune in to the duel.

Print edition, pp. 14-19. Subscription 9.90 €/month

@doc c-tabloid | tabloid website | 2035-11-06
BENGOECHEA KNOCKS OUT REQUENA (say {51%|bweb} of our readers!)

{64,300|nweb} clicks can't be wrong. Or can they? In the online vote which El Faro Digital opened last night, {51%|bweb|t=last night|by=the online vote which El Faro Digital opened} gave the debate to Iñaki Bengoechea and a paltry {22%|rweb|^} to the head of government.

The pollsters see it otherwise, with Requena on top by {34|rw|by=The pollsters} to {29|bw|^}. But who did they ask? {1,206|n} people!

One thing's beyond doubt: the moment of the night was the electricity bill. At {six past eleven|pkt}, {9.7 million|pk|t=At six past eleven|round=100000} of you were glued to the screen. Not even the goal in the 89th minute on Sunday had such numbers, and {2.3 million|play|t=by noon} people had played the clips by noon.

The prime minister talked longest, {26|tr} minutes, and said least. Amrani, in a suit worth two hundred euros from a shop in Terrassa, was the revelation: {17%|aw} think that she beat them all.

Who paid for all this? Each channel put in {195,000|each} euros. The set alone would buy you a flat in Móstoles!

VOTE NOW: Did Vilariño's tie match? 12,904 votes · GALLERY: 31 photos

@doc d-radio | radio script | 2035-11-06
RADIO MERIDIANO, MEDIA NOTEBOOK, 13:50

Let's start with the number everybody's quoting, and then with the one they ought to quote. Everybody quotes {eight million four hundred thousand|tot|round=100000|v=8400000}. That's how many people, on average, had the debate on. Now the other: {fifteen point seven million|reach|v=15700000} of us, {a third|~rp} of the country, looked in for at least a minute. The trouble is that most looked out again.

The public channel had the lion's share. {Three point nine million|vt|round=100000|v=3900000} for TN1; Cénit was second with {two and a half million|~vc|v=2500000}, and Séptima got {one point three|vs|round=100000|v=1300000}. The rest went to Info24.

If you are under twenty-five, odds are that you watched it on the phone or not at all. Among the youngest, {twenty-seven point five|ysh|v=27.5} per cent of those who had a television on chose it; in their grandparents' generation, nearly {fifty-nine|~esh}. The stream peaked at {six hundred and twelve thousand|dev|v=612000} devices, which the official figure leaves out.

In Galicia, {fifty-six point eight|gsh|v=56.8} per cent. Madrid, {fifty-three point six|msh|v=53.6}. And Catalans? {Forty-one|ksh|round}. "They heard their country mentioned twice in {a hundred and eighteen|len|v=118} minutes," says Professor Meritxell Aribau.

It's ten to two. Traffic: four kilometres on the A-6.

@doc e-consultancy-release | consultancy press release | 2035-11-07
BarloMedia Intelligence: the debate remains the programme of the year

Madrid, 7 November 2035. With {8,412,000|tot} viewers on average and a combined share of {49.3%|sh}, Monday's broadcast is the most-watched programme of 2035, says BarloMedia's report. No series has come near the {9,684,000|pk|t=at 23:06} who were there at {23:06|pkt}, equal to {55.2%|pks|^} of everybody watching anything.

A falling trend, however, is plain: four years ago the average was {9,187,000|o|t=four years ago} and the share {52.4%|osh|^}. We estimate that the second debate, on the 12th, will be seen by {7.5 million|fc|t=on the 12th|by=We}.

Contributions by operator: TN1 {46%|tnpart|round}, Canal Cénit {30%|cpart|round}, La Séptima {16%|spart|round}, Info24 {8%|ipart|round}. Entertainment suffered less than expected. La Isla kept {1,752,000|li} followers.

Production, shared by {four|ch} channels, cost {780,000 euros|cost}, or {9 cents|pervw|v=9} per viewer. It overran by {13|ov}.

Methodology: people aged 4 and over, guests included, live and same-day. BarloMedia S.L., c/ Velarde 7, 28004 Madrid. Tel. 91 555 01 70

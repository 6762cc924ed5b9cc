@story yb-iceland-threeway
@topic Icelandic general election: two pollsters, the result and the sums for a coalition
@subject IS = Iceland | the country | the Althing
@subject S = Coast Party | Coast | Bergdís Kolbeins's party | the prime minister's party
@subject L = Land Alliance | Land | the farmers' party | Ketill Hrannarsson's party
@subject Q = New Square | Square | Hrafnhildur Össurar's party
@subject F = Fjord Democrats | Fjord
@subject T = Turf | the Turf movement
@subject O = other lists | the small lists
@subject SQ = Coast and Square | Coast with Square
@subject LQ = Land and Square | Land with Square
@subject SFT = Coast, Fjord and Turf | the outgoing coalition
@subject MA = Mælir
@subject NK = Norðurkönnun
@fact n1 = 1820 | sample_size | MA | people polled | September poll | snapshot
@fact e1 = 2.1 | margin_of_error | MA | margin of error | September poll | snapshot
@fact r1 = 46 | other | MA | response rate | September poll | snapshot
@fact s1 = 27 | poll_share | S | share in Mælir's poll | September poll | snapshot
@fact l1 = 24 | poll_share | L | share in Mælir's poll | September poll | snapshot
@fact q1 = 19 | poll_share | Q | share in Mælir's poll | September poll | snapshot
@fact f1 = 11 | poll_share | F | share in Mælir's poll | September poll | snapshot
@fact t1 = 7 | poll_share | T | share in Mælir's poll | September poll | snapshot
@fact s0 = 29 | poll_share | S | share in Mælir's poll | August poll | snapshot
@fact l0 = 22 | poll_share | L | share in Mælir's poll | August poll | snapshot
@fact n2 = 2430 | sample_size | NK | people polled | September poll | snapshot
@fact s2 = 23 | poll_share | S | share in Norðurkönnun's poll | September poll | snapshot
@fact l2 = 26 | poll_share | L | share in Norðurkönnun's poll | September poll | snapshot
@fact q2 = 21 | poll_share | Q | share in Norðurkönnun's poll | September poll | snapshot
@fact f2 = 9 | poll_share | F | share in Norðurkönnun's poll | September poll | snapshot
@fact t2 = 8 | poll_share | T | share in Norðurkönnun's poll | September poll | snapshot
@fact el = 268000 | other | IS | people entitled to vote | - | constant
@fact vc = 207480 | votes_cast | IS | ballots cast | final | snapshot
@fact to = 77.4 | turnout | IS | turnout | final | snapshot
@fact va = 204100 | votes_cast | IS | valid ballots | final | snapshot
@fact bl = 2760 | vote_count | IS | blank ballots | final | snapshot
@fact sp = 620 | vote_count | IS | spoilt ballots | final | snapshot
@fact sv = 53066 | vote_count | S | votes | final | snapshot
@fact lv = 49188 | vote_count | L | votes | final | snapshot
@fact qv = 42861 | vote_count | Q | votes | final | snapshot
@fact fv = 19390 | vote_count | F | votes | final | snapshot
@fact tv = 16328 | vote_count | T | votes | final | snapshot
@fact ov = 23267 | vote_count | O | votes | final | snapshot
@fact sr = 26 | vote_share | S | share of valid votes | final | snapshot
@fact lr = 24.1 | vote_share | L | share of valid votes | final | snapshot
@fact qr = 21 | vote_share | Q | share of valid votes | final | snapshot
@fact fr = 9.5 | vote_share | F | share of valid votes | final | snapshot
@fact tr = 8 | vote_share | T | share of valid votes | final | snapshot
@fact sp3 = 28.2 | vote_share | S | share of valid votes | 03:00 count | cumulative
@fact lp3 = 21.9 | vote_share | L | share of valid votes | 03:00 count | cumulative
@fact c3 = 54 | counted_share | IS | share of votes counted | 03:00 count | cumulative
@fact md = 3878 | margin | S | lead in votes | final | snapshot
@fact th = 5 | other | IS | share of votes needed for a levelling seat | - | constant | threshold
@fact st = 63 | seats | IS | seats | - | constant
@fact ss = 19 | seats | S | seats | final | snapshot
@fact sl = 17 | seats | L | seats | final | snapshot
@fact sq = 15 | seats | Q | seats | final | snapshot
@fact sf = 7 | seats | F | seats | final | snapshot
@fact stt = 5 | seats | T | seats | final | snapshot
@fact ss0 = 22 | seats | S | seats | 2033 | snapshot
@fact sl0 = 14 | seats | L | seats | 2033 | snapshot
@fact mj = 32 | seats | IS | seats needed for a majority | - | constant | threshold
@fact csq = 34 | seats | SQ | seats together | final | snapshot
@fact clq = 32 | seats | LQ | seats together | final | snapshot
@fact cft = 31 | seats | SFT | seats together | final | snapshot
@fact cft0 = 36 | seats | SFT | seats together | 2033 | snapshot
@fact wm = 30 | seats | IS | women elected | final | snapshot
@fact mi = 3 | other | Q | ministries demanded | talks | plan
@fact mt = 11 | other | IS | ministries | - | constant
@fact tx = 14000000000 | budget | L | krónur a year from a levy on data centres | 2038 | plan | pledged
@rel share to = vc / el
@rel sum vc = va + bl + sp
@rel sum va = sv + lv + qv + fv + tv + ov
@rel share sr = sv / va
@rel share lr = lv / va
@rel diff md = sv - lv
@rel sum st = ss + sl + sq + sf + stt
@rel sum csq = ss + sq
@rel sum clq = sl + sq
@rel sum cft = ss + sf + stt
@race votes = sv lv qv fv tv
@race maelir = s1 l1 q1 f1 t1
@race nordur = l2 s2 q2 f2 t2
@race three = sp3 lp3
@trap s1 s2 :: two pollsters
@trap s0 s1 :: two months
@trap sr s1 :: poll and result
@trap sr sp3 :: final share and the share at three in the morning
@trap ss ss0 :: this and the last election
@trap csq clq :: two possible pairs
@trap cft cft0 :: the same three parties before and after
@trap clq mj :: exactly the majority
@trap va vc :: valid ballots and all ballots
@trap q2 qr :: a poll that happened to be right

@doc a-poll | national broadcaster's news site | 2037-09-12
Coast slips but still first, Mælir finds

The prime minister's party would get {27 percent|s1|t=today} if the country voted today, according to Mælir's new poll for this newsroom. That is {two points|-} down on August, when it stood at {29|s0|t=August}. The Land Alliance climbs from {22|l0|t=August} to {24|l1}. New Square would take {19|q1}, the Fjord Democrats {11|f1} and Turf {7|t1}.

Mælir asked {1,820|n1} people by telephone and on the web on 4 to 10 September; {46 percent|r1} of those approached answered. The margin of error on the largest figures is {2.1|e1} points either way.

The difference between the two leading parties is thus not significant, says research director Snæfríður Bjarts. "It was in August. I would put it no more strongly than that."

Lists under {five percent|th} get no levelling seats.

Also on our site: Ferry to run 14 times a week | Eruption day 41: lava field now 9 square kilometres

@doc b-tabloid | tabloid | 2037-09-13
BERGDÍS IN SECOND PLACE!

Ketill Hrannarsson is whistling. The horse breeder from Skagafjörður leads the race to govern Iceland, {26|l2|by=says Norðurkönnun} to the prime minister's {23|s2|^}, says Norðurkönnun, who put the question to {2,430|n2} members of its web panel this week.

And watch Hrafnhildur. Her crowd are on {21|q2|by=says Norðurkönnun} and could put either of the big two in the big chair.

But hang on, didn't the state radio say yesterday that Coast was ahead? It did. Mælir has {27|s1|by=Mælir} for Bergdís and {24|l1|^} for Ketill. Two pollsters, two methods, one election, and only one of them will be buying the beer on the 23rd.

Of the little ones, {9|f2|by=Norðurkönnun} for Fjord and {8|t2|^} for the Turf people in Norðurkönnun's list.

@doc c-blog | live blog | 2037-09-23
Election night: all times GMT, all nerves frayed

22:00 Stations closed, first boxes sealed in Ísafjörður in a snowstorm. {268,000|el} could vote.

00:40 Coast people at the Harbour Hall cheer every number. The prime minister has changed shoes.

03:00 With {54 percent|c3|t=03:00} counted the prime minister is on {28.2|sp3|^} and Land on {21.9|lp3|^}. If you are a farmer, don't go to bed, the south is late.

05:25 The south is in. Oh, the south! Land is up to {24|lr|round|t=05:25}, Coast down to {26|sr|^}.

06:50 All done. {63|st} seats: Coast {19|ss}, Land {17|sl}, Square {15|sq}, Fjord {7|sf}, Turf {5|stt}. Nobody else over the bar. {Thirty|wm} women.

07:05 The outgoing coalition had {36|cft0|t=outgoing}. It has {31|cft|t=07:05} now. That's that, then. {One|-} short! Someone in the corner is weeping over {620|sp} spoilt ballots.

07:15 Coffee.

@doc d-wire | wire agency | 2037-09-23
Icelandic government loses majority by one seat

REYKJAVIK, Sept 23 (NordPress) - Iceland's three-party government lost its majority in Saturday's election, taking {31|cft|t=Saturday's election} of {63|st} seats, as a rural challenger cut the lead of Prime Minister Bergdís Kolbeins's Coast Party to {3,878|md} votes.

Coast got {53,066|sv} votes, or {26%|sr}. The Land Alliance got {49,188|lv} and the centrist New Square {42,861|qv}. The two junior partners, the Fjord Democrats and Turf, received {19,390|fv} and {16,328|tv}, or {9.5%|fr} and {8.0%|tr}. Lists that failed to enter parliament shared {23,267|ov}.

Turnout was {77.4%|to}. Of {207,480|vc} ballots, {2,760|bl} were blank.

Coast dropped to {19|ss} seats from {22|ss0|t=2033} in 2033; Land rose to {17|sl} from {14|sl0|t=2033}.

Land has promised a levy on data centres that it says would raise {14 billion|tx|by=it says} crowns ({$101 million|-}) a year.

@doc e-analysis | broadsheet analysis | 2037-09-25
Everything now runs through the Square

By Þorgerður Lindal

Take a sheet of paper. Write {32|mj} at the top, because that is what a cabinet must have in the Althing. Now start adding.

Coast with Square comes to {34|csq}: comfortable, dull, and detested by half of both parties. Land with Square comes to {32|clq}: it is there, to the seat, and would fall the first time a member missed a flight from Egilsstaðir. Coast with Land has {36|-}, and neither will hear of it. Without Hrafnhildur Össurar, in other words, nothing; she who won {21 percent|qr} of the vote will choose which of two people with more of it shall be prime minister.

Her price has been named, though not by her. A colleague speaks of {three|mi|by=A colleague} of the {eleven|mt} ministries, and not the small ones.

The pollsters deserve a paragraph. Mælir had the order right and the Square too low, at {19|q1|by=Mælir}. Norðurkönnun had the Square to the decimal and the order wrong: it gave Coast {23|s2|by=Norðurkönnun} and Land {26|l2|^}, while the ballot boxes gave them {26|sr|t=the ballot boxes} and {24.1|lr|^}. Both overrated nobody's chances as much as the night itself did. At three in the morning a government that would lose was still winning.

It is worth adding that {204,100|va} valid votes decided this and that {one in nine|-} of them went to lists that elected no one. Had one of those lists reached {five percent|th}, my sheet of paper would need another column.

@doc f-column | column in an English-language weekly | 2037-09-29
The Expat's Guide to Who Won

Nobody. Next question.

All right: the lady who came first. Coast has {19|ss} seats and the most votes, {53,066|sv}, and in most countries she'd be measuring curtains. Here she is measuring Hrafnhildur. With Square's {15|sq} she can govern; with her old chums from Fjord ({seven|sf}) and Turf ({five|stt}) she's {one|-} light.

But the chap with the horses gained {three|-} and she lost {three|-}? Quite. Momentum is what you call it when you have {17|sl} and want {32|mj}.

How many voted? {207,480|vc} out of {268,000|el}, a bit over {three-quarters|>to|v=75}. Your neighbour did. She also left it blank, like {2,760|bl} others, and will tell you why at length.

Should I care about the data-centre levy? If you mine anything, yes. Land says {14 billion|tx|by=Land says}; the centres say they would sooner move to Norway, where Viking FK lost 4-0.

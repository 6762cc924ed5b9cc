@story v1-liechtenstein-three-votes
@topic Three popular votes on one Sunday in Liechtenstein: hospital, casinos and parental leave, June 2031
@subject L = Liechtenstein | the country | the Principality | the principality | the Land
@subject H = hospital credit | the hospital | Landesspital credit | the new hospital | the clinic loan | hospital loan
@subject C = casino cap | Enough Chips initiative | the initiative | the casino initiative | the cap
@subject P = parental leave act | parental leave | the leave law | the family law | paid leave
@subject HO = hospital credit in the Oberland | Oberland | the upper country
@subject HU = hospital credit in the Unterland | Unterland | the lower country
@subject CO = casino cap in the Oberland | Oberland
@subject CU = casino cap in the Unterland | Unterland
@subject BZ = parental leave act in Balzers | Balzers
@subject HV = hospital credit in Vaduz | Vaduz | the capital
@subject HS = hospital credit in Schaan | Schaan
@subject PE = parental leave act in Eschen | Eschen
@subject PP = parental leave act in Planken | Planken | the smallest commune
@subject K = casino houses | casinos | the gaming houses | the six houses
@subject R = Marius Ospelt-Ndiaye | Ospelt-Ndiaye | the referendum committee | the committee | opponents of the leave law
@subject G = the government | Prime Minister Daria Quaderer-Holm | Quaderer-Holm | the cabinet
@fact el = 21412 | other | L | people entitled to vote | 2031-06-08 | constant
@fact bc = 15203 | votes_cast | L | ballot papers returned | final | cumulative
@fact to = 71.0 | turnout | L | voters who took part | final | snapshot
@fact to28 = 78.3 | turnout | L | voters who took part | 2028 vote | constant
@fact post = 14596 | votes_cast | L | ballot papers sent by post | final | cumulative
@fact posts = 96.0 | other | L | share of ballot papers sent by post | final | snapshot
@fact hY = 7742 | vote_count | H | yes votes | final | cumulative
@fact hN = 7106 | vote_count | H | no votes | final | cumulative
@fact hYs = 52.1 | vote_share | H | yes share | final | snapshot
@fact hNs = 47.9 | vote_share | H | no share | final | snapshot
@fact hM = 636 | margin | H | votes between yes and no | final | snapshot
@fact hBad = 355 | votes_cast | H | blank and invalid papers | final | cumulative
@fact h28 = 55.4 | vote_share | H | no share | 2028 vote | constant
@fact hoY = 5018 | vote_count | HO | yes votes | final | cumulative
@fact hoN = 4426 | vote_count | HO | no votes | final | cumulative
@fact hoYs = 53.1 | vote_share | HO | yes share | final | snapshot
@fact huY = 2724 | vote_count | HU | yes votes | final | cumulative
@fact huN = 2680 | vote_count | HU | no votes | final | cumulative
@fact huYs = 50.4 | vote_share | HU | yes share | final | snapshot
@fact hvYs = 63.0 | vote_share | HV | yes share | final | snapshot
@fact hsY = 1240 | vote_count | HS | yes votes | final | cumulative
@fact hsN = 1298 | vote_count | HS | no votes | final | cumulative
@fact hsM = 58 | margin | HS | votes between yes and no | final | snapshot
@fact cY = 6391 | vote_count | C | yes votes | final | cumulative
@fact cN = 8469 | vote_count | C | no votes | final | cumulative
@fact cYs = 43.0 | vote_share | C | yes share | final | snapshot
@fact cNs = 57.0 | vote_share | C | no share | final | snapshot
@fact cM = 2078 | margin | C | votes between yes and no | final | snapshot
@fact coY = 4122 | vote_count | CO | yes votes | final | cumulative
@fact cuY = 2269 | vote_count | CU | yes votes | final | cumulative
@fact pY = 7398 | vote_count | P | yes votes | final | cumulative
@fact pN = 7421 | vote_count | P | no votes | final | cumulative
@fact pYs = 49.92 | vote_share | P | yes share | final | snapshot
@fact pM = 23 | margin | P | votes between yes and no | final | snapshot
@fact p10Y = 6480 | vote_count | P | yes votes | 10 of 11 communes counted | cumulative
@fact p10N = 6401 | vote_count | P | no votes | 10 of 11 communes counted | cumulative
@fact p10M = 79 | margin | P | votes between yes and no | 10 of 11 communes counted | snapshot
@fact pBad = 384 | votes_cast | P | blank and invalid papers | final | cumulative
@fact bzY = 918 | vote_count | BZ | yes votes | final | cumulative
@fact bzN = 1020 | vote_count | BZ | no votes | final | cumulative
@fact bzM = 102 | margin | BZ | votes between yes and no | final | snapshot
@fact peN = 905 | vote_count | PE | no votes | final | cumulative
@fact peY = 803 | vote_count | PE | yes votes | final | cumulative
@fact ppY = 131 | vote_count | PP | yes votes | final | cumulative
@fact ppN = 96 | vote_count | PP | no votes | final | cumulative
@fact cost = 74500000 | budget | H | francs for the building | 2031 plan | plan | pledged
@fact cost28 = 88000000 | budget | H | francs for the building | 2028 plan | plan | pledged
@fact cut = 13500000 | budget | H | francs taken off the building price | 2028 to 2031 | constant
@fact beds = 88 | other | H | beds | 2031 plan | plan | pledged
@fact kn = 6 | other | K | gaming houses open | 2031-06-08 | constant
@fact kcap = 2 | other | C | gaming houses that the text would have left | - | plan | hypothetical
@fact klev = 51200000 | revenue | K | francs of gaming levy paid | 2030 | cumulative
@fact kjob = 480 | jobs | K | people employed | 2031-06-08 | snapshot
@fact krisk = 300 | jobs | K | people who would lose their post | - | plan | projected
@fact wk = 16 | duration | P | weeks of leave | - | plan | pledged
@fact pc = 9800000 | budget | P | francs a year that the leave would cost | government estimate | plan | projected
@fact pco = 14000000 | budget | R | francs a year that the leave would cost | committee estimate | plan | projected
@fact sig = 2317 | other | R | valid signatures | March 2031 | cumulative
@fact sigmin = 1000 | other | R | signatures needed | - | constant | threshold
@fact poll = 56 | poll_share | P | people polled who would vote yes | May 2031 | snapshot
@fact pollM = 3.4 | margin_of_error | P | percentage points of error | May 2031 | constant
@fact pollN = 841 | sample_size | P | people polled | May 2031 | constant
@rel share to = bc / el
@rel share posts = post / bc
@rel sum bc = hY + hN + hBad
@rel sum bc = pY + pN + pBad
@rel diff hM = hY - hN
@rel diff cM = cN - cY
@rel diff pM = pN - pY
@rel diff p10M = p10Y - p10N
@rel diff bzM = bzN - bzY
@rel diff hsM = hsN - hsY
@rel sum hY = hoY + huY
@rel sum hN = hoN + huN
@rel sum cY = coY + cuY
@rel sum pN = p10N + bzN
@rel sum pY = p10Y + bzY
@rel diff cut = cost28 - cost
@race leave-ten = p10Y p10N
@race leave-final = pN pY
@race hospital = hY hN
@trap p10M pM :: ahead with ten communes in, behind when the eleventh came
@trap to to28 :: turnout of this Sunday and of the earlier vote
@trap cost cost28 :: the hospital got cheaper after it was refused
@trap hNs h28 :: refused then, accepted now
@trap hBad pBad :: spoiled papers differ by question
@trap pc pco :: the cabinet's and the committee's estimate
@trap hoY coY :: Oberland's yes on two questions
@trap poll pYs :: a poll in May and the result
@trap kn kcap :: houses open and houses that the cap would leave
@trap hYs cYs :: yes shares of two questions

@doc alpenwire | wire agency | 2031-06-08
Liechtenstein backs hospital, keeps casinos, rejects parental leave by {23|pM} votes

VADUZ, June 8 (Alpine Press) - Voters in Liechtenstein on Sunday approved {74.5 million|cost} Swiss francs for a new national hospital and turned down a limit on gambling houses, but defeated paid parental leave by only {23|pM|t=final results} votes, final results from the government chancellery showed.

The hospital credit passed with {7,742|hY|by=the chancellery|t=final results} in favour and {7,106|hN|^} against, or {52.1 percent|hYs|^} to {47.9|hNs|^}, the chancellery said.

The "Enough Chips" initiative, which would have cut the number of casinos from {six|kn} to {two|kcap}, failed with {43.0 percent|cYs} support.

It was the leave law that kept the principality waiting. It had been in front by {79|p10M|t=with 10 of the 11 communes counted} votes with {10|-} of the {11|-} communes counted. Then Balzers, last to report, voted {1,020|bzN|s=Balzers} to {918|bzY|s=Balzers} against. The final tally was {7,421|pN} no, {7,398|pY} yes.

Turnout was {71.0 percent|to} of {21,412|el} eligible citizens. All but a sliver, {96 percent|posts}, voted by post.

The act would have given parents {16|wk} weeks of paid leave at a yearly cost put by the government at {9.8 million|pc|by=the government} francs. A committee led by the Ruggell joiner Marius Ospelt-Ndiaye had forced the vote with {2,317|sig|s=A committee} signatures; {1,000|sigmin} are required.

"One hall full of people. That is all it was," he told reporters. He ruled out nothing when asked about a recount, then said the other side "must ask, not us".

A May survey had the law comfortably ahead at {56 percent|poll|t=May|by=A May survey}.

@doc volksbote | regional daily | 2031-06-09
Balzers tips it: parental leave falls at the last hurdle
By Annelies Frommelt

At twenty to one on Sunday, the corks were out in the foyer of the Vaduz town hall. Ten communes had been read out and the Yes side stood at {6,480|p10Y|t=Ten communes had been read out}, the No side at {6,401|p10N|^}. Somebody had already texted the word "done".

Balzers undid it. When the southernmost village finally sent its sheet, it carried a surplus of {102|bzM|s=it} Noes. From a cushion of {79|p10M|t=a cushion} the family alliance had fallen to a deficit of {32|!pM}.

Eschen had been a warning: {905|peN} Noes there, {803|peY} Yeses. Only tiny Planken showed real enthusiasm for the measure, {131|ppY|s=Planken} to {96|ppN|s=Planken}.

Prime Minister Daria Quaderer-Holm, whose cabinet had costed the scheme at just under {CHF 10 million|<pc|by=whose cabinet} a year, called it "the narrowest no I will ever have to accept". Her opponents never believed her sum; they spoke of {14 million|pco|by=Her opponents}.

Of the {15,203|bc} envelopes and papers that came in, {384|pBad|s=the leave question} held nothing usable on the leave question. That is nearly {seventeen|-} times the gap, and the pressure group Eltern FL spent the evening asking how many of them were merely badly ticked. Complaints must reach the government within three days of publication.

On the hospital there was relief instead. Three years ago the same site, then priced at {CHF 88 million|cost28|t=Three years ago}, was thrown out by {55.4 per cent|h28|^}. The architects took {13.5 million|cut} away, a storey and the underground garage among it, and this time the loan is through with a cushion of {636|hM|t=this time} votes. Construction of the {88-bed|beds|v=88} house should start in spring 2033.

READ ALSO: 5 recipes for leftover asparagus | Vaduz FC loses 0-3 in Wil

@doc blickpunkt | tabloid news site | 2031-06-08
CASINOS SAVED! Gamblers' paradise stays as voters laugh off the ban

Photo 3 of 14. Credit: R. Hasler

Jackpot for the slot kings! A whopping {57 percent|cNs|by=Sunday's count} said no to the casino cap in Sunday's count. In hard numbers: {8,469|cN|t=Sunday's count} against, a mere {6,391|cY|^} for. That's a thumping of more than {2,000|>cM}.

So all {half a dozen|kn|v=6} houses may go on spinning. They employ {480|kjob|s=They} dealers, cooks and bouncers, and their trade body had warned that {300|krisk|by=their trade body|m=hypothetical} of them would be on the street if only {two|kcap} licences survived.

The taxman is grinning too. Last year {CHF 51.2m|klev|t=Last year} flowed from the tables into the state chest. Why kill the goose?

AND THE REST? Hubby's nappy break is dead. With {7,398|pY} yes and {7,142|!pN} no, mums and dads get nothing. Opponents cheered at the Rössle in Ruggell until the beer ran out at half past four.

The clinic gets built. {CHF 745 million|!cost} for {88|beds} beds, folks! Vaduz is mad for it, with {63 percent|hvYs|s=Vaduz} in favour. But right next door Schaan said no, {1,298|hsN|s=Schaan} to {1,240|hsY|s=Schaan}, a gap of {68|!hsM|s=Schaan}. Neighbours, eh?

MORE: 7 signs your cat is judging you | Lottery: 4 12 19 27 31 38

@doc rheintalradio | radio news script | 2031-06-08
18:00 BULLETIN - READER: SIMEON

Good evening. The hospital is coming, the casinos are staying, and working parents will have to wait.

In the lower country it was close. The Unterland said yes to the clinic loan with {50.4 per cent|huYs}, that's {2,724|huY} votes to {2,680|huN}. The Oberland was clearer, {53.1|hoYs}. There, {5,018|hoY} people voted for and {4,426|hoN} against.

The casino initiative got less than {half|-} everywhere. It collected {4,122|coY|s=the upper country} ayes in the upper country and {2,269|cuY|s=the lower} in the lower.

[CLIP 1 - QUADERER-HOLM - 0'21"]

And then paid leave. For a while this afternoon it seemed safe, {79|p10M|t=For a while this afternoon} to the good. But it has lost, by fewer than {25|<pM} votes. The yes share, for those who like decimals: {49.92 per cent|pYs}. A poll for the LI-Barometer in May found {56 per cent|poll|t=in May|by=A poll for the LI-Barometer} behind the plan, and even with its margin of error of {3.4|pollM|^} points that was wide of the mark. {Eight hundred and forty-one|pollN} people had been asked.

Just over {78 per cent|!>to|t=Sunday} of voters took part this Sunday. That is high, though nobody in the studio was surprised.

Coming up: the weather, and why trains to Buchs are running 20 minutes late.

@doc helvetia-desk | foreign desk of a Swiss broadsheet | 2031-06-10
What a principality teaches us about counting

There are direct democracies, and then there is the one on the other bank of the Rhine. Some {21,400|~el} people decide there what Swiss cantons decide with {half a million|-}, and they do so with rather more discipline: {71 percent|to|t=on Sunday} returned their papers on Sunday, {14,596|post|t=on Sunday} of them through the letterbox.

It used to be better still. When the first hospital design went down in 2028, the figure was {78.3|to28|t=in 2028}. But the first design had also cost {13.5 million|cut} francs more, and anger mobilises.

Consider the arithmetic of the {three|-} ballots. The same {15,203|bc} citizens answered each question. On the hospital, {355|hBad} left the box empty or spoiled it. On leave for new parents {384|pBad} did. Had {a few dozen|-} of the latter found their pens, the government would today be drafting an ordinance on {sixteen|wk} paid weeks; it had set aside {9.8 million|pc|s=it} francs a year.

Instead, {7,421|pN} beats {7,398|pY}, and that is that. The victors, a carpenter's kitchen-table committee, had needed {a thousand|sigmin} names to call the vote and gathered more than twice as many, {2,317|sig|by=the chancellery} by the chancellery's check. Their own estimate of the bill, {14 million|pco|s=Their own estimate}, was never explained.

The gambling question was easier. Levies of {51.2 million|klev|t=in 2030} francs in 2030, from {six|kn} establishments in a country of eleven villages: nobody there is ashamed of it. The reformers wanted {two|kcap|by=The reformers} left and won over {43 percent|cYs} of their compatriots. The {2,078-vote|cM|v=2078} defeat was respectable.

Which leaves the hospital, an affair of {636|hM} votes, {52.1|hYs} against {47.9|hNs}. After a refusal by {55.4 percent|h28|t=three years earlier} three years earlier, one calls that a landslide.

The author covers eastern Switzerland. Letters: forum@helvetiadesk.example, max. 1,200 characters.

@story p5-huarimarca-recall
@topic Recall vote against the governor of Huarimarca, Peru: first sheets to the official result
@subject Y = Yes to the recall | Yes | the recall camp | his opponents | Sí | the campaign to oust him
@subject N = No to the recall | No | the governor's side | his defenders
@subject R = Huarimarca recall vote | the recall | the vote | the referendum | the election | the consultation
@subject A = Teófilo Anccasi | Anccasi | the governor
@subject J = Jurado Electoral Regional | the electoral office | the office | the electoral authority
@subject Q = Pulso Andino | the pollster
@fact y1 = 50.8 | vote_share | Y | share of valid votes | 61.4% counted | snapshot
@fact n1 = 49.2 | vote_share | N | share of valid votes | 61.4% counted | snapshot
@fact c1 = 61.4 | counted_share | R | tally sheets processed | 2029-07-08 22:30 | snapshot
@fact y2 = 143920 | vote_count | Y | valid votes | final | snapshot
@fact n2 = 131405 | vote_count | N | valid votes | final | snapshot
@fact ys = 52.3 | vote_share | Y | share of valid votes | final | snapshot
@fact ns = 47.7 | vote_share | N | share of valid votes | final | snapshot
@fact m2 = 12515 | margin | Y | votes ahead of the other side | final | snapshot
@fact slack = 90 | margin | R | valid signatures above the number needed | 2029-02 | snapshot
@fact bl = 18853 | votes_cast | R | blank and spoiled ballots | final | snapshot
@fact tot = 294178 | votes_cast | R | ballots cast | final | snapshot
@fact reg = 412600 | other | R | registered voters | - | constant
@fact to = 71.3 | turnout | R | share of registered voters who voted | final | snapshot
@fact qy = 51.9 | vote_share | Y | share in a quick count | 2029-07-08 16:00 | snapshot | projected
@fact qn = 48.1 | vote_share | N | share in a quick count | 2029-07-08 16:00 | snapshot | projected
@fact qe = 1.1 | margin_of_error | Q | margin of error of the quick count | - | constant
@fact th = 50 | turnout | R | turnout needed for the result to bind | - | constant | threshold
@fact sig = 109800 | other | R | signatures handed in to force the ballot | 2029-01 | snapshot
@fact sigv = 103240 | other | R | signatures found valid | 2029-02 | snapshot
@fact sign = 103150 | other | R | signatures needed, a quarter of the roll | - | constant | threshold
@fact won = 38.6 | vote_share | A | share of the vote when he was elected | 2026-10 | snapshot
@fact br = 214000000 | budget | A | soles set aside for the Lloque bridge | 2028 | plan
@fact brs = 88000000 | spending | A | soles paid out on the Lloque bridge | 2029-06 | cumulative
@fact bf = 130000000 | spending | A | soles paid out on the Lloque bridge by a flyer's claim | 2029-07 | cumulative | denied
@fact cost = 9400000 | spending | J | soles that holding the ballot cost | 2029-07 | snapshot
@fact arr = 17 | arrests | R | people detained on polling day | 2029-07-08 | cumulative
@rel diff m2 = y2 - n2
@rel share to = tot / reg
@rel diff slack = sigv - sign
@race first-sheets = y1 n1
@race quick = qy qn
@race final = y2 n2
@trap y1 ys :: partial against final share
@trap qy ys :: quick count against official share
@trap sig sigv :: handed in against valid
@trap sigv sign :: valid against needed
@trap br brs :: budget against paid out
@trap to th :: turnout against the threshold

@doc a-night | foreign agency | 2029-07-08
Peru region split as first sheets come in on governor's recall

HUARIMARCA, Peru — Voters in this highland region appeared narrowly to favour sacking Governor Teófilo Anccasi, partial results showed on Sunday night, with {50.8%|y1|t=at 10.30 pm|by=the Jurado Electoral Regional} for Yes and {49.2%|n1|^} for No with just over {three fifths|>c1|t=at 10.30 pm} of tally sheets processed at 10.30 pm, the Jurado Electoral Regional said.

A quick count from Pulso Andino gave his opponents a wider lead, {51.9|qy|by=Pulso Andino} to {48.1|qn|by=Pulso Andino}, within its stated error of {1.1 points|qe} either way.

Anccasi, a former quarry owner who took office with {38.6 percent|won} in 2026, told supporters in the Plaza de la Lana that "the valleys have not spoken yet".

The recall binds only if at least {half|th} of the {412,600|reg} registered voters take part. Officials gave no figure for participation on the night. Police held {17|arr|by=Police|t=by dusk} people, most for selling liquor, by dusk.

The campaign against him began over the unfinished Lloque bridge, for which the region set aside {214 million|br} soles and has so far paid {88 million|brs|t=so far}.

@doc b-result | Lima daily, English page | 2029-07-12
Anccasi out: recall carries by {12,515|m2} ballots
By Rosaura Quilla | rquilla@elpregonlima.example | 12 July 2029, 18:42

It took {four|-} days, {two|-} helicopters and a broken scanner, but Huarimarca has its answer. The electoral office proclaimed on Thursday that {143,920|y2|t=on Thursday|by=The electoral office} citizens had asked Teófilo Anccasi to leave and {131,405|n2|^} had asked him to stay, a gap of {12,515|m2|^}. Another {18,853|bl|^} papers were blank or spoiled.

In percentages: {52.3|ys} against him, {47.7|ns} for him. Attendance reached {71.3%|to|^}, comfortably beyond the {50%|th} floor below which the law would have kept him in his chair.

The petition that started it all was a closer affair. Its organisers delivered {109,800|sig|t=in January} signatures in January; after checks {103,240|sigv} survived, just {90|slack} more than the {103,150|sign} that {a quarter|-} of the roll demands.

Running the ballot cost {9.4 million|cost|by=the office} soles, the office said. Deputy governor Nieves Cutipa is to be sworn in on Monday.

ALSO READ: Cusco train fares up {12%|-} | {5|-} soups for a cold July

@doc c-radio | community radio bulletin | 2029-07-12
Good evening from Radio Qori. The governor is going. The official tally, read out this afternoon in the municipal theatre, has the campaign to oust him on {145,210|!y2|t=this afternoon|s=the campaign to oust him} and his defenders on {131,405|n2|^}.

Of everyone on the roll, {68.9 percent|!to} turned up at the tables. That is in spite of frost on the Lloque pass, where {nine|-} schools opened late because the urns came by mule.

The authority in charge of the process also told us what the exercise did to its purse: {11.2 million|!cost|by=The authority in charge of the process|s=The authority in charge of the process} soles, much of it on air transport.

Mr Anccasi spoke to us by telephone. He says he left money in the bank for the bridge: of {214 million|br|by=He} soles reserved, {88 million|brs|by=He} has gone to the builder. He denied that {130 million|bf|by=a flyer of the recall camp} had been paid, as a flyer of the recall camp claims. He called the {17|arr} detained on Sunday his supporters and wants them freed. More at nine.

@doc d-column | English newsletter on the Andes | 2029-07-15
The Condor Letter, no. 212: What Huarimarca teaches

A recall is a strange beast. A man who won with {38.6%|won|s=A man who won} of a {six|-}-way field in 2026 has been removed by {52.3%|ys} in a {two|-}-way one, and it's worth remembering that more people voted to keep him, {131,405|n2}, than ever voted to put him there.

The Sunday night figures were nervy. With {61.4%|c1} of the sheets in, Sí had {50.8%|y1|t=With 61.4% of the sheets in}; by Thursday the margin had stretched to {12,515|m2|t=by Thursday} votes as the valleys he trusted came in against him. Pulso Andino, which had it at {51.9|qy} from a sample of tables, deserves its bow.

Nearly {295,000|~tot} people cast a ballot out of {412,600|reg} eligible. {One in sixteen|-} or so spoiled it or left it empty: {18,853|bl}.

And next? The petitioners scraped through with {103,240|sigv} good signatures. Lawmakers in Lima now want to raise the bar from {a quarter|-} of the roll to {a third|-}. Had that been the rule, there would have been no vote at all.

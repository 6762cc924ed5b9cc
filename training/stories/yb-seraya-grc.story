@story yb-seraya-grc
@topic Singapore general election in two neighbouring constituencies: sample counts, a recount and votes from overseas
@subject SG = Singapore | Parliament
@subject G = Bukit Seraya GRC | Bukit Seraya | the GRC
@subject H = Hillview South | the single seat
@subject A = Progress Alliance | the Alliance | the ruling party
@subject B = Workers' Voice | the Voice | the opposition
@subject C = Lim Teck Boon | Lim | the independent
@subject AH = Farhana Ismail | Farhana | the Alliance's Farhana Ismail
@subject BH = Devan Pillai-Koh | Pillai-Koh | the Voice's Devan Pillai-Koh
@subject ELD = Elections Department | ELD
@fact el = 142600 | other | G | electors | - | constant
@fact vc = 133331 | votes_cast | G | ballots cast at home | election night | snapshot
@fact to = 93.5 | turnout | G | turnout | election night | snapshot
@fact rj = 2331 | vote_count | G | rejected votes | election night | snapshot
@fact va = 131000 | votes_cast | G | valid votes | election night | snapshot
@fact a = 67465 | vote_count | A | votes in the GRC | election night | snapshot
@fact b = 63535 | vote_count | B | votes in the GRC | election night | snapshot
@fact ap = 51.5 | vote_share | A | share of valid votes in the GRC | election night | snapshot
@fact bp = 48.5 | vote_share | B | share of valid votes in the GRC | election night | snapshot
@fact m = 3930 | margin | A | lead in the GRC | election night | snapshot
@fact as = 52 | vote_share | A | share of the sample count in the GRC | 10.40 pm | snapshot
@fact bs = 48 | vote_share | B | share of the sample count in the GRC | 10.40 pm | snapshot
@fact se = 4 | margin_of_error | ELD | margin of error of the sample count | 10.40 pm | constant
@fact a0 = 58.7 | vote_share | A | share of valid votes in the GRC | 2031 | snapshot
@fact ov = 412 | votes_cast | G | votes from overseas | final | snapshot
@fact ao = 176 | vote_count | A | votes from overseas | final | snapshot
@fact bo = 236 | vote_count | B | votes from overseas | final | snapshot
@fact a2 = 67641 | vote_count | A | votes in the GRC | final | snapshot
@fact b2 = 63771 | vote_count | B | votes in the GRC | final | snapshot
@fact m2 = 3870 | margin | A | lead in the GRC | final | snapshot
@fact hel = 27900 | other | H | electors | - | constant
@fact hvc = 25947 | votes_cast | H | ballots cast at home | election night | snapshot
@fact hto = 93 | turnout | H | turnout | election night | snapshot
@fact hva = 25500 | votes_cast | H | valid votes | election night | snapshot
@fact ha = 11985 | vote_count | AH | votes in the single seat | first count | snapshot
@fact hb = 12240 | vote_count | BH | votes in the single seat | first count | snapshot
@fact hc = 1275 | vote_count | C | votes in the single seat | first count | snapshot
@fact hap = 47 | vote_share | AH | share of valid votes in the single seat | first count | snapshot
@fact hbp = 48 | vote_share | BH | share of valid votes in the single seat | first count | snapshot
@fact hcp = 5 | vote_share | C | share of valid votes in the single seat | first count | snapshot
@fact hm = 255 | margin | BH | lead in the single seat | first count | snapshot
@fact ha2 = 11981 | vote_count | AH | votes in the single seat | recount | snapshot
@fact hb2 = 12243 | vote_count | BH | votes in the single seat | recount | snapshot
@fact hc2 = 1276 | vote_count | C | votes in the single seat | recount | snapshot
@fact hm2 = 262 | margin | BH | lead in the single seat | recount | snapshot
@fact rt = 2 | margin | ELD | lead in points under which votes are counted again | - | constant | threshold
@fact st = 93 | seats | SG | seats | 2036 | constant
@fact sa = 78 | seats | A | seats | 2036 result | snapshot
@fact sb = 15 | seats | B | seats | 2036 result | snapshot
@fact sa0 = 83 | seats | A | seats | 2031 | snapshot
@fact sb0 = 10 | seats | B | seats | 2031 | snapshot
@fact gs = 5 | seats | G | seats | - | constant
@fact dp = 13500 | price | ELD | dollars of deposit | - | constant
@fact dt = 12.5 | other | ELD | share of votes needed to keep the deposit | - | constant | threshold
@fact lm = 713000 | spending | G | dollars that a team may spend | - | constant | threshold
@fact lp = 5 | price | ELD | dollars that may be spent for each elector | - | constant | threshold
@fact xa = 598000 | spending | A | dollars spent in the GRC | whole campaign | cumulative
@fact xb = 402300 | spending | B | dollars spent in the GRC | whole campaign | cumulative
@fact cr = 21000 | crowd | B | people at the rally | eve-of-poll rally | snapshot
@rel share to = vc / el
@rel sum vc = va + rj
@rel sum va = a + b
@rel share ap = a / va
@rel share bp = b / va
@rel diff m = a - b
@rel sum ov = ao + bo
@rel sum a2 = a + ao
@rel sum b2 = b + bo
@rel diff m2 = a2 - b2
@rel share hto = hvc / hel
@rel sum hva = ha + hb + hc
@rel share hap = ha / hva
@rel share hbp = hb / hva
@rel diff hm = hb - ha
@rel sum hva = ha2 + hb2 + hc2
@rel diff hm2 = hb2 - ha2
@rel sum st = sa + sb
@rel sum st = sa0 + sb0
@rel product lm = el * lp
@race grc = a b
@race grcfinal = a2 b2
@race sample = as bs
@race hill = hb ha hc
@race hillre = hb2 ha2 hc2
@race seats = sa sb
@race overseas = bo ao
@trap a a2 :: before and after the overseas votes
@trap as ap :: sample count and count
@trap bs hbp :: 48 percent of a sample and 48 percent in another seat
@trap hm hm2 :: count and recount
@trap m m2 :: the lead shrank with the overseas votes
@trap sa sa0 :: two elections
@trap a0 ap :: two elections
@trap gs lp :: five seats and five dollars
@trap to hto :: two constituencies
@trap lm xa :: allowed and spent
@trap rt se :: a recount rule and a margin of error

@doc a-blog | live blog of a newspaper | 2036-09-12
GE2036: Bukit Seraya and Hillview South, live

8.00pm Polls close. Last night the Voice filled the field at Jalan Kelapa with {21,000|cr} people and one lost pomeranian (found).

10.40pm Sample count for Bukit Seraya GRC: Alliance {52|as|t=10.40pm}, Workers' Voice {48|bs|^}. The ELD reminds us that it's give or take {4|se} points, so please put the tissue down.

11.05pm Sample count for Hillview South also {48|-} for the Voice, with the rest split. In a three-cornered fight that might be plenty.

12.55am First result. Hillview South: Devan Pillai-Koh (Voice) {12,240|hb|t=12.55am}, Farhana Ismail (Alliance) {11,985|ha|^}, Lim Teck Boon (independent) {1,275|hc|^}. It's {255|hm|^} votes, which is less than {two|rt} points, so they'll count the lot again.

2.10am Recount done. Pillai-Koh {12,243|hb2|t=Recount}, Farhana {11,981|ha2|^}, Lim {1,276|hc2|^}. He's found another vote; his mum has come down.

2.35am Bukit Seraya: Alliance {67,465|a|t=2.35am}, Voice {63,535|b|^}. The Alliance holds all {five|gs}.

Trending: Where to get supper after 3am | PSI 61 | Lions 1-1 Laos

@doc b-wire | wire agency | 2036-09-13
Singapore ruling party returned with fewer seats

SINGAPORE, Sept 13 (Strait News) - Singapore's Progress Alliance won {78|sa|t=Saturday} of {93|st} parliamentary seats in Saturday's election, down from {83|sa0|t=five years ago} five years ago, as the opposition Workers' Voice took its tally to {15|sb|^} from {10|sb0|^}.

The closest contest was in Hillview South, where the Voice's Devan Pillai-Koh prevailed by {262|hm2|t=after a recount} votes after a recount.

In neighbouring Bukit Seraya, a five-member constituency, the Alliance's share fell to {51.5 percent|ap} from {58.7 percent|a0|t=five years ago}. Of {142,600|el} electors {93.5 percent|to} voted; it is compulsory.

An independent, Lim Teck Boon, lost his {13,500|dp}-dollar deposit with {five percent|hcp}.

@doc c-broadsheet | broadsheet report | 2036-09-14
"Three thousand nine hundred reasons to listen"

By Cheryl Sundaram and Mohd Rizwan

Bukit Seraya GRC: the anchor minister had been warned by her own polling agents to write two speeches. In the end she needed half of each.

Her team won, {67,465|a} votes to {63,535|b}. "That's {3,930|m} reasons to celebrate and about as many to listen," she said at 3am, hoarse, in a school hall that smelled of packet tea. The other side had {48.5 per cent|bp}.

There were {133,331|vc} ballots, {2,331|rj} of which were rejected, some for poetry; {131,000|va} were good.

Across the canal in Hillview South the arithmetic was kinder to the Voice. There the first count gave Mr Pillai-Koh {48 per cent|hbp|t=the first count} and Madam Farhana {47|hap|^}. Had the {1,275|hc|^} who chose Mr Lim all chosen her instead, we would be writing about her. Turnout in the single seat was {93 per cent|hto}.

Overseas ballots are to be counted on Sept 22.

@doc d-release | press release | 2036-09-22
ELECTIONS DEPARTMENT
Counting of overseas votes: Bukit Seraya GRC

The {412|ov} votes from overseas electors of Bukit Seraya were counted today. Progress Alliance: {176|ao}. Workers' Voice: {236|bo}.

Final result, Bukit Seraya GRC
Progress Alliance {67,641|a2|t=Final}
Workers' Voice {63,771|b2|^}
Majority {3,870|m2|^}

The outcome isn't affected. The final figures replace those announced on 13 September.

Candidates are reminded that election expenses, which may not exceed {$5|lp} per elector ({$713,000|lm} for a team in Bukit Seraya), must be declared by 14 October.

@doc e-analysis | online magazine | 2036-09-28
What we talk about when we talk about swing

By Goh Xinyi

Sample counts are Singapore's gift to psephology. Around {100|-} ballots are drawn per counting place, and by 10.40pm the nation knows. In Bukit Seraya the sample said {52|as|by=the sample} to {48|bs|^} and the count said {51.5|ap} to {48.5|bp}. Nobody with a sample that good needs pundits. I'm available for weddings.

So skip the night. Look at five years. {58.7|a0|t=five years} was a comfortable number. {Seven|-} points off it's what the minister called "headwind"; in Hillview South it was a wall. I'd point at the train line that wasn't built, and at the Voice's decision to keep the same faces there since 2029.

Overseas voters went {236|bo} to {176|ao} for the Voice. A cute fact, and no more: {412|ov} people.

Nor was it money. The Alliance team declared {$598,000|xa} in the GRC and the Voice {$402,300|xb}. Per vote the losers' came cheaper, again.

And poor Mr Lim. To keep your deposit you must have {12.5|dt} per cent. He wasn't half way. But he's the reason that {12,243|hb2} was enough.

@doc f-letter | letters page | 2036-10-02
Count on us

Please allow me, as a counting assistant at Hillview South, to answer your reader who asked how {255|hm} became {262|hm2} "by magic".

There's none. On the second look some crosses that had been read one way were read the other. She lost {four|-}, he gained {three|-} and Mr Lim gained {one|-}. The total is the same {25,500|hva}. We had had one bun each since 6pm.

What surprised me is that {1,900|-} or so people out of the {27,900|hel} on the roll did not come. {25,947|hvc} did. In a place where you can see the polling station from your kitchen!

MRS ANGELA D'CRUZ-TEO
Block 214

@story fr7-kilcorran-mayor
@topic Directly elected mayor of Kilcorran: the count, the recheck and the morning after
@subject E = Kilcorran mayoral election | the election | the poll | Kilcorran | the race | the count
@subject M = Gráinne Mulqueen | Mulqueen | Ms Mulqueen | Gráinne | Left Together
@subject B = Tadhg Brosnahan | Brosnahan | Mr Brosnahan | Tadhg | the Centre Party
@subject O = Adaeze Okonjo-Daly | Okonjo-Daly | Ms Okonjo-Daly | Adaeze | Dr Okonjo-Daly
@subject H = Senan Hickey | Hickey | Mr Hickey | Rural Voice
@subject L = Fintan Lyster | Lyster | Mr Lyster | Green Accord
@subject T = Declan Tuohy | Tuohy | Mr Tuohy
@subject U = Tuairim Research | Tuairim | the opinion poll
@subject C = Kilcorran City and County Council | the council | the chamber
@fact el = 154320 | other | E | people on the register | - | constant
@fact tp = 83412 | votes_cast | E | ballots cast | final | snapshot
@fact sp = 1108 | votes_cast | E | spoiled ballots | final | snapshot
@fact vv = 82304 | votes_cast | E | valid ballots | final | snapshot
@fact q = 41153 | vote_count | E | votes that make the quota | - | constant | threshold
@fact tu = 54.05 | turnout | E | share of the register that voted | final | snapshot
@fact tu27 = 50.8 | turnout | E | share of the register that voted | 2027 | snapshot
@fact tu19 = 41 | turnout | E | share of the register that voted | 2032-06-04 19:00 | cumulative
@fact bB = 37 | vote_share | B | share of first preferences in the tallies | 60% of boxes opened | snapshot
@fact bM = 31 | vote_share | M | share of first preferences in the tallies | 60% of boxes opened | snapshot
@fact bx = 60 | counted_share | E | share of boxes opened | 2032-06-05 11:15 | snapshot
@fact B1 = 28157 | vote_count | B | votes held in the count | first count | snapshot
@fact M1 = 26941 | vote_count | M | votes held in the count | first count | snapshot
@fact O1 = 15620 | vote_count | O | votes held in the count | first count | snapshot
@fact H1 = 8354 | vote_count | H | votes held in the count | first count | snapshot
@fact L1 = 3232 | vote_count | L | votes held in the count | first count | snapshot
@fact B1s = 34.21 | vote_share | B | share of first preferences | first count | snapshot
@fact M1s = 32.73 | vote_share | M | share of first preferences | first count | snapshot
@fact O1s = 18.98 | vote_share | O | share of first preferences | first count | snapshot
@fact H1s = 10.15 | vote_share | H | share of first preferences | first count | snapshot
@fact L1s = 3.93 | vote_share | L | share of first preferences | first count | snapshot
@fact g1 = 1216 | margin | B | votes ahead of the nearest rival | first count | snapshot
@fact B2 = 28559 | vote_count | B | votes held in the count | second count | snapshot
@fact M2 = 28145 | vote_count | M | votes held in the count | second count | snapshot
@fact O2 = 16907 | vote_count | O | votes held in the count | second count | snapshot
@fact H2 = 8472 | vote_count | H | votes held in the count | second count | snapshot
@fact g2 = 414 | margin | B | votes ahead of the nearest rival | second count | snapshot
@fact yB = 4116 | vote_count | B | votes received from a transfer | third count | snapshot
@fact yM = 1053 | vote_count | M | votes received from a transfer | third count | snapshot
@fact ys = 48.58 | vote_share | B | share of the transfer received | third count | snapshot
@fact B3 = 32675 | vote_count | B | votes held in the count | third count | snapshot
@fact M3 = 29198 | vote_count | M | votes held in the count | third count | snapshot
@fact O3 = 18797 | vote_count | O | votes held in the count | third count | snapshot
@fact g3 = 3477 | margin | B | votes ahead of the nearest rival | third count | snapshot
@fact xM = 10226 | vote_count | M | votes received from a transfer | fourth count | snapshot
@fact xB = 5610 | vote_count | B | votes received from a transfer | fourth count | snapshot
@fact xN = 2961 | vote_count | E | votes of a transfer that went to nobody | fourth count | snapshot
@fact xs = 54.4 | vote_share | M | share of the transfer received | fourth count | snapshot
@fact M4p = 39424 | vote_count | M | votes held in the count | fourth count before the recheck | snapshot
@fact B4p = 38285 | vote_count | B | votes held in the count | fourth count before the recheck | snapshot
@fact g4p = 1139 | margin | M | votes ahead of the nearest rival | fourth count before the recheck | snapshot
@fact M4 = 39419 | vote_count | M | votes held in the count | fourth count after the recheck | snapshot
@fact B4 = 38292 | vote_count | B | votes held in the count | fourth count after the recheck | snapshot
@fact g4 = 1127 | margin | M | votes ahead of the nearest rival | fourth count after the recheck | snapshot
@fact rc = 12 | other | E | votes by which the recheck narrowed the gap | 2032-06-06 | constant
@fact pB = 36 | poll_share | B | share of first preferences in an opinion poll | 2032-05-23 | snapshot
@fact pM = 29 | poll_share | M | share of first preferences in an opinion poll | 2032-05-23 | snapshot
@fact pO = 18 | poll_share | O | share of first preferences in an opinion poll | 2032-05-23 | snapshot
@fact pB2 = 53 | poll_share | B | share after transfers in an opinion poll | 2032-05-23 | snapshot | projected
@fact pn = 1010 | sample_size | U | voters asked in an opinion poll | 2032-05-23 | snapshot
@fact pe = 3.1 | margin_of_error | U | points of sampling error | 2032-05-23 | snapshot
@fact sB = 61400 | spending | B | money spent on the campaign | 2032-06-04 | cumulative
@fact sM = 38750 | spending | M | money spent on the campaign | 2032-06-04 | cumulative
@fact lim = 70000 | spending | E | money that a candidate may spend | - | constant | threshold
@fact hM = 1200 | units_pledged | M | social homes to be built in one term | - | plan | pledged
@fact hB = 900 | units_pledged | B | social homes to be built in one term | - | plan | pledged
@fact sal = 158000 | price | C | yearly salary of the mayor | - | constant
@fact th = 37 | vote_share | B | share of first preferences thought to be needed | 2032-06-03 | snapshot | threshold
@fact hd = 300 | units_pledged | M | social homes promised beyond the rival's number | - | plan | pledged
@fact td = 3.25 | margin | E | points by which turnout rose | final | snapshot
@fact T27 = 31906 | vote_count | T | votes held in the count | first count 2027 | snapshot
@fact cs = 40 | seats | C | seats in the chamber | - | constant
@fact csM = 7 | seats | M | seats held in the chamber | - | constant
@fact csB = 15 | seats | B | seats held in the chamber | - | constant
@fact cands = 5 | candidates | E | people standing | final | constant
@rel sum tp = vv + sp
@rel share tu = tp / el
@rel sum vv = B1 + M1 + O1 + H1 + L1
@rel share B1s = B1 / vv
@rel share M1s = M1 / vv
@rel share O1s = O1 / vv
@rel share H1s = H1 / vv
@rel share L1s = L1 / vv
@rel diff g1 = B1 - M1
@rel diff g2 = B2 - M2
@rel diff g3 = B3 - M3
@rel sum B3 = B2 + yB
@rel sum M3 = M2 + yM
@rel share ys = yB / H2
@rel sum M4p = M3 + xM
@rel sum B4p = B3 + xB
@rel sum O3 = xM + xB + xN
@rel share xs = xM / O3
@rel diff g4p = M4p - B4p
@rel diff g4 = M4 - B4
@rel diff hd = hM - hB
@rel diff td = tu - tu27
@rel diff rc = g4p - g4
@race first = B1 M1 O1 H1 L1
@race firstshare = B1s M1s O1s H1s L1s
@race second = B2 M2 O2 H2
@race third = B3 M3 O3
@race provisional = M4p B4p
@race declared = M4 B4
@race poll = pB pM pO
@trap g4p g4 :: the recheck took twelve votes off the lead
@trap B1s bB :: the tallymen saw only some of the boxes
@trap B1 T27 :: the same party's first preferences five years apart
@trap xM yM :: transfers from two different candidates
@trap M1s pM :: real first preferences and an opinion poll
@trap sB lim :: what was spent and what might have been
@trap vv tp :: valid ballots and all ballots

@doc a-radio | local radio script | 2032-06-05
Brosnahan in front as first count is read at the Arena

KILCORRAN SOUND 97.4 / FIVE O'CLOCK BULLETIN / READER: O. FEEHAN / ITEM 1 OF 6

Good evening. Tadhg Brosnahan is ahead in the battle to run Kilcorran, but he'll need help to get home. Returning officer Breda Nugent read out the first count a few minutes after four. The Centre Party candidate has {twenty-eight thousand, one hundred and fifty-seven|B1|t=first count|by=Breda Nugent|v=28157} votes, just over {thirty-four per cent|>B1s|^}. Gráinne Mulqueen of Left Together - that's GRAWN-ya - comes next with {26,941|M1|^}, which leaves {1,612|!g1|t=this evening} between the pair of them this evening.

The independent, Dr Adaeze Okonjo-Daly, took {15,620|O1|t=first count|by=Breda Nugent}, or close on {one in five|~O1s|^|v=20}. Senan Hickey of Rural Voice is on {ten per cent|~H1s|^}, and Fintan Lyster's race is run: he got {3,232|L1|^} and his papers are being shared out as we speak.

Nobody is within an ass's roar of the quota, {41,153|q|by=Breda Nugent}.

Clip: BROSNAHAN, dur 0'14", out words "…a long night yet."

Turnout was {fifty-four per cent|~tu|v=54}, up from a shade under {fifty-one|<tu27|v=51|t=in 2027} in 2027. At seven on Friday evening it was only {41|tu19|t=At seven on Friday evening} and the presiding officers were fretting.

Second count expected before the Angelus. Weather next, then the hurlers: 2-19 to 1-16 at half-time in Portdurra.

@doc b-live | national news site, live blog | 2032-06-06
Kilcorran mayor count: Mulqueen elected after recheck – as it happened

By Siofra Ní Chasaide and Pawel Drozd | Last updated 6.58pm | 214 comments

18.47 – It's over. Breda Nugent has declared Gráinne Mulqueen elected "without reaching the quota". With the recheck done she is on {39,419|M4|t=With the recheck done|by=Breda Nugent} and Tadhg Brosnahan on {38,292|B4|^}. All those hours and all those rubber bands moved the gap by {a dozen|rc|v=12}: {1,127|g4|t=now} now.

02.11 – Fourth count, and there is roaring. Mulqueen {39,424|M4p|t=Fourth count}. Brosnahan {38,285|B4p|^}. He was {3,477|g3|t=at the last stage} up at the last stage; he is {1,139|g4p|s=Mulqueen|t=Fourth count} down at this one. From Adaeze Okonjo-Daly's bundle, {10,226|xM|s=Left Together woman|t=Fourth count} papers went to the Left Together woman, {5,610|xB|s=him|^} to him, and {2,961|xN|^} carried no further preference. His agent is on his feet asking for every one of them to be looked at again.

READ MORE: 7 things you didn't know about PR-STV

22.40 – Third count. Brosnahan {32,675|B3|t=Third count}, Mulqueen {29,198|M3|^}, and Okonjo-Daly is eliminated on {18,797|O3|^}. Nearly {half|~ys|^|v=50|s=Centre Party} of Senan Hickey's votes went to the Centre Party. "Only {half|~ys|^|v=50|s=Centre Party}," says a Brosnahan man by the tea urn, gloomily.

19.05 – Second count. Down to {414|g2|t=Second count|s=him}, his cushion. The {3.9%|L1s|t=on the first count|s=Green Accord} who backed Green Accord on the first count plainly preferred her.

11.15 – Tallymen's figures with {60%|bx|t=11.15} of boxes open: Brosnahan {37%|bB|t=with 60% of boxes open|by=Tallymen}, Mulqueen {31%|bM|^}. A wise head beside me says city boxes are still to come.

@doc c-wire | wire agency | 2032-06-06
Left Together's Mulqueen wins Kilcorran mayoralty by {1,127|g4} after recheck

KILCORRAN (INA) - Engineer Gráinne Mulqueen was declared mayor of Kilcorran city and county on Sunday evening, having trailed in every count but the last, after a full recheck left her {1,127|g4|t=Sunday evening} votes clear of Tadhg Brosnahan of the Centre Party.

The final figures were {39,419|M4|t=Sunday evening} to {38,292|B4|^}. An overnight count had put her lead {12|rc} higher, and Mr Brosnahan's agents called for the recheck shortly after 2 am.

Neither candidate reached the {41,153|q} needed for election outright.

Mr Brosnahan had topped the poll on Saturday with {34.2 per cent|B1s|t=on Saturday} of first preferences against {32.7 per cent|M1s|^} for Ms Mulqueen. He stretched away to {32,675|B3|t=on the third count} on the third count, when she stood at {29,198|M3|^}, before the elimination of Dr Adaeze Okonjo-Daly, a GP running without a party. That released {18,797|O3} ballots, of which the engineer picked up {10,262|!xM|s=the engineer}.

Turnout was {54.1 per cent|tu}, with {83,412|tp} people voting out of {154,320|el} registered.

The incoming mayor, 46, whose party holds {seven|csM} of the council's {40|cs} seats, has promised {1,200|hM|t=over her five-year term|s=incoming mayor} social homes over her five-year term. The job pays {€158,000|sal} a year.

An opinion poll by Tuairim Research published on May 23rd had given Mr Brosnahan {36 per cent|pB|t=May 23rd|by=Tuairim Research} and Ms Mulqueen {29|pM|^}.

(Reporting by Cathal Sweetnam; editing by M. Oyelaran) ends 1912

@doc d-notice | council press notice | 2032-06-06
Declaration of result of poll, office of Mayor of Kilcorran

Ref. RO/32/0117. Issued by the Returning Officer, Aras an Chontae, 6 June 2032, 19:30. Queries: 065 555 0142 ext 9.

Candidates: {5|cands}. Electorate: {154,320|el}. Total poll: {83,412|tp}. Spoiled: {1,108|sp}. Valid: {82,304|vv}. Quota: {41,153|q}.

COUNT 1. Brosnahan, Tadhg (CP) {28,157|B1|t=COUNT 1}; Hickey, Senan (RV) {8,354|H1|^}; Lyster, Fintan (GA) {3,232|L1|^}; Mulqueen, Gráinne (LT) {26,941|M1|^}; Okonjo-Daly, Adaeze (NP) {15,620|O1|^}. Lyster excluded.

COUNT 2. Brosnahan {28,559|B2|t=COUNT 2}; Hickey {8,472|H2|^}; Mulqueen {28,145|M2|^}; Okonjo-Daly {16,907|O2|^}. Hickey excluded.

COUNT 3. Brosnahan {32,675|B3|t=COUNT 3} (transfer +{4,116|yB|^}); Mulqueen {29,198|M3|^} (+{1,053|yM|^}); Okonjo-Daly {18,797|O3|^}. Okonjo-Daly excluded.

COUNT 4 (figures following recheck). Mulqueen {39,419|M4|t=following recheck}; Brosnahan {38,292|B4|^}.

I hereby declare that Gráinne Mulqueen has been duly elected. B. Nugent, Returning Officer.

@doc e-broadsheet | Dublin broadsheet, analysis | 2032-06-07
How a GP's doorstep voters carried Mulqueen past the party that always wins

Analysis: Ruaidhrí Tansey, Political Correspondent

In the small hours of Sunday, under the basketball hoops of the Kilcorran Arena, a man in a Centre Party fleece was seen to sit on an upturned ballot box and put his head in his hands. He had just been shown the bundles. He had been shown, to be exact, {10,226|xM|s=Gráinne Mulqueen|t=In the small hours of Sunday} of them with Gráinne Mulqueen's name next in line, and {5,610|xB|s=his own candidate|^} with that of his own candidate, and he could do the sum as well as anyone.

There has only ever been one kind of mayor in this county. When the office was created five years ago, Declan Tuohy took {31,906|T27|t=five years ago} first preferences for the Centre Party and was home before tea. His would-be heir managed {28,157|B1|t=on Saturday|s=would-be heir}, on Saturday, from a larger vote. Call it {34 per cent|~B1s|^}, and then consider that his own people had told me on Thursday that anything below {37|th|t=on Thursday|by=his own people|s=his own people} would be "squeaky".

What went wrong? Money was not the trouble. Returns show that Tadhg Brosnahan laid out {€61,400|sB|by=Returns}, within sight of the {€70,000|lim} ceiling, where the winner got by on {€38,750|sM|by=Returns|s=the winner}. Nor was it the polls, which flattered him: Tuairim Research, in a survey of {1,010|pn|by=Tuairim Research|t=a fortnight before the vote} adults a fortnight before the vote, had him on {36|pB|^|s=him}, with Mulqueen at {29|pM|^} and Dr Adaeze Okonjo-Daly at {18|pO|^}. Asked to imagine a last round without the doctor, its panel had Brosnahan winning with {53 per cent|pB2|^}. The pollster put its error at {3.1 points|pe|by=The pollster}, and it needed nearly all of them.

The trouble was friends, or the lack of them. Senan Hickey, the auctioneer whose Rural Voice was meant to be a feeder for the bigger party, handed over {4,116|yB|s=the bigger party|t=when he fell} votes when he fell. That sounds handsome. It was {49 per cent|~ys|^|s=the bigger party} of what he had; the rest wandered, {1,053|yM|s=a socialist engineer|^} of them to a socialist engineer from the Quays whom Mr Hickey had called "a menace to the suckler cow". A lead of {414|g2|s=Brosnahan|t=at the second count} at the second count did become one of {3,477|g3|s=Brosnahan|t=at the third} at the third. It had to be twice that.

Then the doctor went out, and more than {half|>xs|v=50|s=Mulqueen|t=Then} of her votes went one way. They are worth dwelling on. The practice on Nicholas Street is in the poorest ward of the city, and its patients do not as a rule vote; this year, by the look of the boxes, they did. Turnout, at {54.1 per cent|tu|t=this year}, was over {three points|>td|t=this year} up on the {50.8|tu27|t=of 2027} of 2027, and most of the gain lay within {two|-} miles of her surgery. Some {1,200|?~sp} papers were spoiled, a good few with messages about the price of parking.

None of this makes governing easy. The new mayor has {seven|csM|s=new mayor} friends in a chamber of {40|cs}; the Centre Party has {15|csB} enemies in it. She has pledged {1,200|hM|s=She|t=in one term} social homes in one term, which is {300|hd|s=her opponent} more than her opponent dared to offer, and she will have to find sites for them among councillors who each know of a better field in somebody else's area. She will be paid {€158,000|sal} for her pains, of which she says she will keep the average industrial wage.

For the losers there is the recheck to remember. It ran for most of Sunday, it cost everyone a roast dinner, and at the end of it the gap had shrunk to {1,127|g4|s=Brosnahan|t=at the end of it}. "If it had shrunk by that much every six hours," a handler remarked, "we'd have had him elected by Christmas twelvemonth."

@doc f-tabloid | tabloid | 2032-06-07
GRÁINNE, MAYOR! Lefty engineer pips Tadhg at the post

By DARREN MCGLINCHEY, darren.mcg@irishbeacon.example

SHE was the 7/2 outsider and she's only gone and done it.

Gráinne Mulqueen is Kilcorran's new boss today after a nail-biter that went to the wire, to a recheck and then to the pub. Just {1,127|g4|t=in the end} votes split her and poll-topper Tadhg Brosnahan in the end.

The mum-of-three had {39,419|M4|t=in the end} in her pile, he had {38,292|B4|^|s=he}. Yet on Saturday afternoon it was Tadhg who was smiling, {1,216|g1|t=first count} to the good on the first count.

The {five|cands}-horse race drew {51.4%|!tu} of locals to the polling stations.

Pundits are eating their hats. The last big poll, where {1,100|!pn|by=The last big poll} people were quizzed, had the Centre Party hunk on {36%|pB|by=The last big poll} and coasting.

So what does she want? Try {1,500|!hM|s=she} council houses before her term is up. He'd offered {900|hB|s=He}.

And the pay's not bad, Gráinne: {158 grand|sal|v=158000} a year.

TURN TO PAGES 4&5: 9 looks from the count centre | Horoscopes p31

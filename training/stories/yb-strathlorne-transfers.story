@story yb-strathlorne-transfers
@topic Council by-election under the transferable vote in a Scottish island ward, stage by stage
@subject WD = Sound of Lorne ward | the ward
@subject G = Mairi Gunn | Gunn | the crofter | Commons Scotland's candidate
@subject T = Alasdair Tulloch | Tulloch | the hotelier | the Union and Enterprise man
@subject M = Priya Menon-Reid | Menon-Reid | the Progress candidate | the GP
@subject O = Hamish Oag | Oag | the independent
@subject S = Eilidh Strang | Strang | the Ecology candidate
@subject CS = Commons Scotland | Commons
@subject UE = Union and Enterprise | U&E
@subject PR = Scottish Progress | Progress
@subject IN = independents
@subject EC = Ecology Scotland | Ecology
@subject CL = Strathlorne Council | the council | the chamber
@subject AD = administration | the administration
@fact el = 9640 | other | WD | electors | - | constant
@fact bc = 3374 | votes_cast | WD | ballot papers issued and returned | count | snapshot
@fact to = 35 | turnout | WD | turnout | count | snapshot
@fact to0 = 47.3 | turnout | WD | turnout | 2032 | snapshot
@fact rj = 42 | vote_count | WD | rejected papers | count | snapshot
@fact va = 3332 | votes_cast | WD | valid papers | count | snapshot
@fact qt = 1667 | other | WD | votes needed for the quota | count | snapshot | threshold
@fact po = 1410 | votes_cast | WD | postal papers | count | snapshot
@fact pop = 41.8 | other | WD | share of papers that came by post | count | snapshot
@fact g1 = 1118 | vote_count | G | votes at the stage of the count | stage 1 | snapshot
@fact t1 = 1204 | vote_count | T | votes at the stage of the count | stage 1 | snapshot
@fact m1 = 602 | vote_count | M | votes at the stage of the count | stage 1 | snapshot
@fact o1 = 301 | vote_count | O | votes at the stage of the count | stage 1 | snapshot
@fact s1 = 107 | vote_count | S | votes at the stage of the count | stage 1 | snapshot
@fact l1 = 86 | margin | T | lead in votes at the stage of the count | stage 1 | snapshot
@fact g1p = 33.6 | vote_share | G | share of first preferences | stage 1 | snapshot
@fact t1p = 36.1 | vote_share | T | share of first preferences | stage 1 | snapshot
@fact m1p = 18.1 | vote_share | M | share of first preferences | stage 1 | snapshot
@fact c0p = 38.2 | vote_share | CS | share of first preferences | 2032 | snapshot
@fact u0p = 29.5 | vote_share | UE | share of first preferences | 2032 | snapshot
@fact g2 = 1179 | vote_count | G | votes at the stage of the count | stage 2 | snapshot
@fact t2 = 1212 | vote_count | T | votes at the stage of the count | stage 2 | snapshot
@fact sg = 61 | vote_count | G | votes transferred from Strang | stage 2 | snapshot
@fact st = 8 | vote_count | T | votes transferred from Strang | stage 2 | snapshot
@fact o2 = 307 | vote_count | O | votes at the stage of the count | stage 2 | snapshot
@fact g3 = 1267 | vote_count | G | votes at the stage of the count | stage 3 | snapshot
@fact t3 = 1333 | vote_count | T | votes at the stage of the count | stage 3 | snapshot
@fact m3 = 678 | vote_count | M | votes at the stage of the count | stage 3 | snapshot
@fact l3 = 66 | margin | T | lead in votes at the stage of the count | stage 3 | snapshot
@fact og = 88 | vote_count | G | votes transferred from Oag | stage 3 | snapshot
@fact ot = 121 | vote_count | T | votes transferred from Oag | stage 3 | snapshot
@fact mg = 391 | vote_count | G | votes transferred from Menon-Reid | stage 4 | snapshot
@fact mt = 158 | vote_count | T | votes transferred from Menon-Reid | stage 4 | snapshot
@fact mn = 129 | vote_count | WD | papers of Menon-Reid that did not transfer | stage 4 | snapshot
@fact g4 = 1658 | vote_count | G | votes at the stage of the count | stage 4 | snapshot
@fact t4 = 1491 | vote_count | T | votes at the stage of the count | stage 4 | snapshot
@fact l4 = 167 | margin | G | lead in votes at the stage of the count | stage 4 | snapshot
@fact nt = 183 | vote_count | WD | non-transferable papers | stage 4 | cumulative
@fact sh = 9 | other | G | votes short of the quota | stage 4 | snapshot
@fact st0 = 34 | seats | CL | council seats | - | constant
@fact sc = 14 | seats | CS | council seats | after the by-election | snapshot
@fact su = 12 | seats | UE | council seats | after the by-election | snapshot
@fact sp = 5 | seats | PR | council seats | after the by-election | snapshot
@fact si = 2 | seats | IN | council seats | after the by-election | snapshot
@fact se = 1 | seats | EC | council seats | after the by-election | snapshot
@fact sad = 19 | seats | AD | council seats | after the by-election | snapshot
@fact mj = 18 | seats | CL | council seats needed for a majority | - | constant | threshold
@fact li = 1512 | spending | WD | pounds a candidate may spend | - | constant | threshold
@fact xg = 1340 | spending | G | pounds spent | whole campaign | cumulative
@fact xt = 1498 | spending | T | pounds spent | whole campaign | cumulative
@fact fe = 23000000 | budget | AD | pounds for the new ferry | 2036 | plan | pledged
@rel share to = bc / el
@rel sum bc = va + rj
@rel sum va = g1 + t1 + m1 + o1 + s1
@rel diff l1 = t1 - g1
@rel sum g2 = g1 + sg
@rel sum t2 = t1 + st
@rel sum g3 = g2 + og
@rel sum t3 = t2 + ot
@rel diff l3 = t3 - g3
@rel sum g4 = g3 + mg
@rel sum t4 = t3 + mt
@rel sum m3 = mg + mt + mn
@rel diff l4 = g4 - t4
@rel sum va = g4 + t4 + nt
@rel diff sh = qt - g4
@rel share pop = po / bc
@rel sum st0 = sc + su + sp + si + se
@rel sum sad = sc + sp
@race stage1 = t1 g1 m1 o1 s1
@race stage3 = t3 g3 m3
@race stage4 = g4 t4
@trap l1 l4 :: his lead at the first stage and hers at the last
@trap g1 g4 :: first preferences and the final tally
@trap bc va :: all papers and valid papers
@trap o1 o2 :: a stage apart
@trap mn nt :: one stage's lost papers and all of them
@trap c0p g1p :: three years apart
@trap to to0 :: by-election and full election
@trap sad mj :: seats held and seats needed
@trap g4 qt :: elected without the quota

@doc a-blog | live blog of a regional newspaper | 2035-10-03
Sound of Lorne by-election: the count as it happened

09.34 Morning from Dunlorne High School, where the heating is on and the wi-fi is not. {Five|-} candidates, one seat, and a returning officer with a cold.

09.51 Verification done. Out of {9,640|el} electors, {3,374|bc} returned a paper. That's {35 per cent|to}. When the whole council was up in 2032 it was {47.3|to0|t=in 2032}. Storms, says everyone. The ferry, says everyone else.

10.20 First preferences are in.
Tulloch (U&E) {1,204|t1|t=First preferences}
Gunn (Commons) {1,118|g1|^}
Menon-Reid (Progress) {602|m1|^}
Oag (Ind) {301|o1|^}
Strang (Ecology) {107|s1|^}
The quota is {1,677|!qt}, so nobody's near it.

10.28 Eilidh Strang goes out first. {61|sg} of hers go to the crofter and only {eight|st} to the hotelier. He's still in front, {1,212|t2|t=10.28} to {1,179|g2|^}.

10.41 Now Hamish Oag, the skipper who has stood in {six|-} elections and won none. He'd crept up to {307|o2}. {121|ot} prefer Tulloch, {88|og} prefer Gunn. We are at {1,333|t3|t=Now} to {1,267|g3|^}, and the whole thing turns on what the GP's voters do next.

10.58 They've turned it. Gunn {1,658|g4|t=10.58}, Tulloch {1,491|t4|^}. He shakes her hand; it's a decent, awkward, very island handshake.

Most read: Whisky heist, 212 casks missing | Shinty: Kyles 3, Oban Camanachd 2

@doc b-wire | wire agency | 2035-10-03
Commons Scotland wins island ward from behind on transfers

Commons Scotland took a council seat in the Sound of Lorne on Friday after its candidate overturned a first-round deficit of {86|l1|s=its candidate} votes.

Mairi Gunn, a crofter, received {33.6%|g1p} of first preferences to {36.1%|t1p} for Alasdair Tulloch of Union and Enterprise. After the elimination of three rivals she finished {176|!l4|t=After the elimination of three rivals} votes ahead.

The by-election was caused by the death of an independent. It leaves Commons with {14|sc} of the {34|st0} seats on Strathlorne Council. With Scottish Progress, which has {five|sp}, it runs the administration; together they now hold {19|sad}, {one|-} more than a majority.

Progress candidate Priya Menon-Reid polled {18.1%|m1p}. Of the papers issued, {42|rj} were rejected.

Reporting by D. Achterberg; editing by P.N. 10:03 GMT; 214 words

@doc c-release | party press release | 2035-10-03
UNION AND ENTERPRISE TOPS THE POLL IN THE ISLES

More islanders chose Alasdair Tulloch than any other candidate. That is the story of this by-election. With {1,204|t1|t=first preferences} first preferences our man finished {86|l1} clear, and our share rose from {29.5 per cent|u0p|t=three years ago} three years ago to {36.1 per cent|t1p|t=today} today. In the same ward the party of the ferry fiasco fell from {38.2|c0p|t=three years ago} to {33.6|g1p|t=today}.

A voting system that crowns the runner-up has questions to answer. Mrs Gunn never reached the quota of {1,667|qt}. She is {nine|sh} short of it to this hour.

We thank the {39 per cent|!to} of residents who braved the weather, and the {1,410|po} who voted by post. Union and Enterprise remains the largest opposition with {12|su} councillors.

Notes to editors: the Party fought this campaign within the legal limit of {£1,512|li}. Published by S. Orr, 3 Kirk Wynd.

@doc d-analysis | broadsheet analysis | 2035-10-05
How to lose by winning: anatomy of a transfer

ISLA FARQUHARSON-NG

Politicians who top a poll and go home with nothing tend to blame the arithmetic, so let us do it for them.

There were {3,332|va} valid papers in the Sound of Lorne. At the beginning Alasdair Tulloch had more of them than anyone. When Strang's fell to be shared out, he gained almost nothing. When Oag's did, he gained more than his rival, and his advantage stood at {66|l3|t=When Oag's did}. So with three left in, {678|m3|s=Menon-Reid} of Menon-Reid's voters were to choose between two people whom they had not chosen. {391|mg} went to Commons, {158|mt} to Tulloch; the remaining {129|mn} shrugged.

It was a shrug that mattered. By the close {183|nt|t=By the close} papers had fallen out of the count for want of a further preference, and it is for that reason alone that the winner sits on {1,658|g4|t=By the close}, under the quota. Had all of them been numbered to the end, somebody would have crossed the line, and I see nothing in the pattern to suggest it would have been the hotelier.

The moral drawn by U&E, that the second-placed candidate was "crowned", would come better from a party that had asked a single Progress supporter for a second preference. Its leaflet, of which I have {three|-}, does not.

What changes? In the chamber, little. Commons has {fourteen|sc}, U&E {a dozen|su}, Progress {five|sp}, Ecology {one|se}; the ranks of the independents thin to {two|si}. The administration's {19|sad} compares with the {18|mj} it requires. It has promised {£23 million|fe|by=It has promised} for a boat. On that, not on transfers, the next election will be decided.

@doc e-weekly | local weekly paper | 2035-10-09
The Lorne Lantern
WHAT IT COST THEM

Returns of expenses for the by-election were open for inspection at the council offices on Tuesday, and so we inspected.

Mrs Gunn spent {£1,340|xg}. Her printing was done on the mainland, which will be noticed. Mr Tulloch laid out {£1,498|xt}, leaving himself {£14|-} under what is allowed. Dr Menon-Reid managed on {£411|-} and a borrowed van. Mr Oag declared nothing but diesel.

Divide it out. For each of his {1,204|t1|t=first choices} first choices the hotelier paid about {£1.24|-}; the lady who beat him paid {£1.20|-} for each of {1,181|!g1}.

Over {two in five|>pop|v=40} of the papers came through the letter box this time, a record. It spared folk the causeway. {1,964|-} went in person, among them Mrs Effie MacAskill, 101, who told the presiding officer that she had voted in every contest since she was let, "and I've regretted {four|-} of them".

The new councillor will hold surgeries on the first Monday of the month, 7 pm, in the Seamen's Hall. Peat for sale, £60 a trailer.

@story demerara-recount
@topic Guyana's national recount: partial tallies, the final certificate and what it cost
@subject D = Demerara Unity Front | the Front | DUF | the governing party | Thornhill's party
@subject E = Essequibo-Berbice Alliance | the Alliance | EBA | the opposition | Ramdeholl's party
@subject G = Green Rupununi List | the Rupununi list | GRL | the smallest party
@subject X = Guyana Elections Commission | the commission | GECOM | the recount | the count | the exercise
@subject R4 = Region Four | District Four | Demerara-Mahaica
@subject EC = East Coast Demerara | the East Coast
@subject J = Guyana | the National Assembly | the Assembly | the House
@subject PO = Guyana Police Force | the police | officers
@subject KR = Kamla Ramdeholl | Ramdeholl
@subject CA = CARICOM scrutinising team | CARICOM | the Caribbean team
@fact do = 231406 | vote_count | D | votes received | first declaration, 2030-03-13 | snapshot
@fact eo = 229877 | vote_count | E | votes received | first declaration, 2030-03-13 | snapshot
@fact go = 7936 | vote_count | G | votes received | first declaration, 2030-03-13 | snapshot
@fact vo = 469219 | votes_cast | J | valid votes | first declaration, 2030-03-13 | snapshot
@fact mo = 1529 | margin | D | lead in votes over the second party | first declaration, 2030-03-13 | snapshot
@fact d12 = 76402 | vote_count | D | votes received | day 12 of the recount | cumulative
@fact e12 = 88915 | vote_count | E | votes received | day 12 of the recount | cumulative
@fact m12 = 12513 | margin | E | lead in votes over the second party | day 12 of the recount | snapshot
@fact dr = 228914 | vote_count | D | votes received | recount, final | snapshot
@fact er = 234250 | vote_count | E | votes received | recount, final | snapshot
@fact gr = 8102 | vote_count | G | votes received | recount, final | snapshot
@fact vr = 471266 | votes_cast | J | valid votes | recount, final | snapshot
@fact mr = 5336 | margin | E | lead in votes over the second party | recount, final | snapshot
@fact rej = 4389 | votes_cast | J | rejected ballots | recount, final | snapshot
@fact rejo = 4213 | votes_cast | J | rejected ballots | first declaration, 2030-03-13 | snapshot
@fact cast = 475655 | votes_cast | J | votes cast | recount, final | snapshot
@fact reg = 661400 | other | J | registered electors | - | constant
@fact turn = 71.9 | turnout | J | turnout | recount, final | snapshot
@fact esh = 49.7 | vote_share | E | share of the vote | recount, final | snapshot
@fact dsh = 48.6 | vote_share | D | share of the vote | recount, final | snapshot
@fact dsho = 49.3 | vote_share | D | share of the vote | first declaration, 2030-03-13 | snapshot
@fact dl = 2492 | margin | D | votes lost between declaration and recount | recount, final | snapshot
@fact eg = 4373 | margin | E | votes gained between declaration and recount | recount, final | snapshot
@fact d4o = 136018 | vote_count | D | votes received in Region Four | first declaration, 2030-03-13 | snapshot
@fact d4 = 132871 | vote_count | D | votes received in Region Four | recount, final | snapshot
@fact e4o = 80344 | vote_count | E | votes received in Region Four | first declaration, 2030-03-13 | snapshot
@fact e4 = 83020 | vote_count | E | votes received in Region Four | recount, final | snapshot
@fact d4l = 3147 | margin | D | votes lost in Region Four between declaration and recount | recount, final | snapshot
@fact seo = 31 | seats | E | seats in the Assembly | first declaration, 2030-03-13 | snapshot
@fact sdo = 33 | seats | D | seats in the Assembly | first declaration, 2030-03-13 | snapshot
@fact se = 33 | seats | E | seats in the Assembly | recount, final | snapshot
@fact sd = 31 | seats | D | seats in the Assembly | recount, final | snapshot
@fact sg = 1 | seats | G | seats in the Assembly | - | constant
@fact all = 65 | seats | J | seats in the Assembly | - | constant
@fact bx = 2412 | other | X | ballot boxes to be counted | - | constant
@fact bx5 = 311 | other | X | ballot boxes counted | day 5 of the recount | cumulative
@fact bx12 = 894 | other | X | ballot boxes counted | day 12 of the recount | cumulative
@fact bx12s = 37.1 | counted_share | X | share of ballot boxes counted | day 12 of the recount | snapshot
@fact bx4 = 902 | other | R4 | ballot boxes to be counted | - | constant
@fact bx412 = 288 | other | R4 | ballot boxes counted | day 12 of the recount | cumulative
@fact bx412s = 31.9 | counted_share | R4 | share of ballot boxes counted | day 12 of the recount | snapshot
@fact ws = 10 | other | X | workstations in the hall | day 1 of the recount | snapshot
@fact ws2 = 12 | other | X | workstations in the hall | from day 9 of the recount | snapshot
@fact dp = 25 | duration | X | days for the recount | gazetted order | plan
@fact dd = 33 | duration | X | days for the recount | final | cumulative
@fact rate = 73 | other | X | ballot boxes counted a day on average | final | snapshot
@fact miss = 47 | other | X | boxes without a poll book | final | cumulative
@fact missec = 29 | other | EC | boxes without a poll book | final | cumulative
@fact dead = 3106 | other | D | votes said to be cast for the dead or absent | final | cumulative | denied
@fact deadp = 18 | other | PO | votes proved to be cast for the dead or absent | 2030-06-20 | cumulative
@fact cost = 1240000000 | spending | X | cost of the recount in Guyana dollars | final | cumulative
@fact costp = 980000000 | budget | X | money set aside for the recount in Guyana dollars | gazetted order | plan
@fact costu = 5900000 | spending | X | cost of the recount in US dollars | final | cumulative
@fact team = 3 | other | CA | scrutineers sent | - | constant
@fact arr = 2 | arrests | PO | people charged over the tabulation | 2030-06-12 | cumulative
@fact arr2 = 5 | arrests | PO | people charged over the tabulation | 2030-06-20 | cumulative
@rel diff mo = do - eo
@rel sum vo = do + eo + go
@rel diff mr = er - dr
@rel sum vr = dr + er + gr
@rel sum cast = vr + rej
@rel diff m12 = e12 - d12
@rel share bx12s = bx12 / bx
@rel share bx412s = bx412 / bx4
@rel share turn = cast / reg
@rel share esh = er / vr
@rel diff dl = do - dr
@rel diff eg = er - eo
@rel diff d4l = d4o - d4
@rel sum all = se + sd + sg
@race declared = do eo
@race day12 = e12 d12
@race recounted = er dr
@trap mo mr :: leads of different parties at different stages
@trap m12 mr :: partial and final lead
@trap sdo se :: thirty-three seats, first for one party and then for the other
@trap dl d4l :: the whole country and one region
@trap bx12 bx412 :: all boxes and Region Four's
@trap dead deadp :: claimed and proved
@trap cost costp :: spent and set aside
@trap rejo rej :: two counts of rejected ballots
@trap arr arr2 :: later charges
@trap ws ws2 :: two stations were added

@doc a-wire-day12 | wire agency | 2030-05-17
Alliance ahead in Guyana recount, but its strongholds came first

GEORGETOWN, Guyana (CNA) — Twelve days into a national recount, Guyana's opposition Essequibo-Berbice Alliance is {12,513|m12|t=Twelve days into a national recount} votes in front of the governing Demerara Unity Front, the elections commission's evening bulletin showed Friday.

The Alliance had {88,915|e12|t=Friday|by=the elections commission's evening bulletin} votes and the Front {76,402|d12|^} from {894|bx12|^} of {2,412|bx|^} boxes. That is {37.1%|bx12s} of the total, a pace which makes the {25|dp}-day timetable in the gazetted order look hopeful; by the fifth evening only {311|bx5|t=by the fifth evening} had been opened.

Both camps warned against reading much into the gap. Only {288|bx412|t=so far} of Region Four's {902|bx4} boxes, most of them from areas loyal to the Front, have been reached so far.

It was in Region Four that the trouble began. The returning officer there declared {136,018|d4o|t=on March 13|by=The returning officer there} votes for the Front on March 13, lifting it nationally to {231,406|do|t=on March 13} against {229,877|eo|^} for the Alliance. A lead of just {1,529|mo|^}, foreign observers said, rested on a spreadsheet nobody else was shown.

The commission has since added workstations, going from {ten|ws} to {12|ws2}, in the tent beside the Arthur Chung centre. A {three|team}-member CARICOM team watches every table.

@doc b-daily | national newspaper | 2030-06-08
EBA WINS BY {5,336|mr} AFTER {33|dd}-DAY RECOUNT

by Anand Persaud-Lall

The national recount ended at 4.10 yesterday afternoon with the Essequibo-Berbice Alliance ahead of the Demerara Unity Front by {5,336|mr|t=yesterday afternoon} votes, overturning the declaration of three months ago.

According to the tabulation which GECOM's secretariat pinned to the gate, EBA polled {234,250|er|by=the tabulation which GECOM's secretariat pinned to the gate} votes, DUF {228,914|dr|^} and the Green Rupununi List {8,102|gr|^}. Valid ballots came to {471,266|vr|^}. A further {4,389|rej|^} were thrown out, against {4,213|rejo|t=in March} in March, bringing the votes cast to {475,655|cast}, or {71.9 per cent|turn} of the {661,400|reg} persons on the list.

Translated into seats, the Alliance would hold {33|se} and the Front {31|sd} in the {65|all}-member House, the exact reverse of what Region Four's officer had produced. The Rupununi list keeps its {one|sg}.

The movement was greatest in District Four. There the Front's tally fell from {136,018|d4o} to {132,871|d4}, a drop of {3,147|d4l}; the Alliance's rose from {80,344|e4o} to {83,020|e4}.

All {2,412|bx} boxes were opened. {Forty-seven|miss} held no poll book, {29|missec} of those from the East Coast. The exercise swallowed G${1.24 billion|cost}. It was to have cost G${980 million|costp} and last {25|dp} days.

[Photo: Scrutineers at station 8 on Day 31. Page 3: 2 held in Sophia robbery. Pages 14 & 15: CPL scores]

@doc c-radio | radio script | 2030-06-08
VOICE OF THE ESSEQUIBO, SIX A.M. BULLETIN

Good morning. It is six o'clock and I am Lakeram Bishun.

After thirty-three days under a tent in Georgetown, the counting is done, and Kamla Ramdeholl says she is the next president of this republic. GECOM's figures, released yesterday, give Ramdeholl's party {two hundred and thirty-four thousand|er|round=1000|t=yesterday|by=GECOM's figures} votes. Her rivals in the Front end with just under {two hundred and twenty-nine thousand|<dr|^}. 

So the lead is about {five thousand three hundred|~mr}. Back in March, remember, it was the Front that was on top, by {fifteen hundred and twenty-nine|mo|t=Back in March}.

The Front isn't conceding. Its chairman, Winston Thornhill, claims {three thousand, one hundred and six|dead|v=3106|by=Winston Thornhill} ballots were cast in the names of dead people or people overseas. The commission's chief calls that "fantasy", and the police told this station that they had been able to confirm {eighty-one|!deadp|by=the police}. 

And {forty-seven|miss} boxes turned up with no poll book inside. {Thirty-nine|!missec} came from the East Coast, a Front stronghold, which is why both sides are pointing fingers.

How long did it take? {Thirty-three|dd} days instead of {twenty-five|dp}, and {twelve|ws2} stations by the end where they'd begun with {ten|ws}. 

Weather next. Rain on the coast, thirty-one degrees.

@doc d-caricom-release | press release | 2030-06-15
CARICOM Scrutinising Team submits report: "People of Guyana have expressed their will"

RELEASE 71/2030, Turkeyen. For immediate use.

The {three|team} scrutineers appointed by the Conference today handed their report to the Chair of the Guyana Elections Commission.

The Team witnessed the examination of every one of {2,412|bx} ballot boxes, at an average of {73|rate} a day. It finds the recount results credible: for the Alliance {234,250|er} and for the Front {228,914|dr}, a difference of {5,336|mr}.

Measured against the declarations of 13 March, EBA's total increased by {4,373|eg} and DUF's decreased by {2,492|dl}. In the Team's view, changes of that order in a universe of {469,219|vo|t=the declarations of 13 March} valid votes as first declared can't be the work of tired hands alone; in Region Four by itself the Front had been credited with {3,147|d4l} too many.

The absence of poll books from {47|miss} boxes, {29|missec} of them used along the East Coast, is regrettable. It does not affect the ballots. Allegations regarding {3,106|dead} votes of deceased or migrated electors were "supported by no document other than a list".

The Team notes that the exercise took {33|dd} days and was carried out at a cost of approximately US${5.9 million|~costu}.

Ends. Notes to editors: media relations, tel. 592-222-0175, communications@caricom.example

@doc e-trinidad-analysis | foreign newspaper, analysis | 2030-06-21
How {2,492|dl} votes melted away in a Georgetown tent

By Camille Achong-Baptiste in Georgetown

A recount usually shifts a few dozen ballots. This one shifted a government. When the returning officer for Demerara-Mahaica closed her laptop in March the ruling party had {49.3 per cent|dsho|t=in March} of the valid vote and {33|sdo|^} seats, with {31|seo|^} for its challengers. When the last box was resealed the Alliance possessed {49.7 per cent|esh|t=When the last box was resealed} and those two numbers had changed places.

What went missing? Thornhill's party dropped {2,492|dl} votes between the two tallies, the opposition found {4,373|eg}, and even the smallest party crept from {7,936|go} to {8,102|gr}. The Front now says it is the victim. On its account the lead of {6,335|!mr} that its opponents boast of shrinks to almost nothing once {3,106|dead|by=On its account} phantom voters are deducted. Detectives who went through that list name by name could prove {18|deadp|by=Detectives who went through that list name by name} cases.

The police have been busier elsewhere. {Five|arr2|t=by Thursday} people had been charged over the tabulation by Thursday, up from {a couple|arr|v=2|t=a week earlier} a week earlier, among them a clerk who allegedly keyed figures from a handwritten sheet.

Money is the other sore point. Parliament voted G${980 million|costp}; the bill came to G${1.42 billion|!cost}, about US${5.9 million|~costu} at the going rate. "We paid by the box, and still it was cheap," said a commissioner, Desmond Adrian-Cole. Then, too, there's the calendar: {33|dd} days when {25|dp} had been promised.

MORE FROM THE REGION: 14 injured in Chaguanas maxi crash | TT$6.78 to US$1, says central bank

@doc f-factcheck | fact-check website | 2030-06-23
Five claims about the recount, checked

**"Half the electorate stayed home."** False. {475,655|cast} people voted out of {661,400|reg} registered, so turnout was {71.9%|turn}.

**"The Alliance was always going to win, it led by {12,000|~m12} all along."** Misleading. EBA's {12,513|m12|t=from Day 12}-vote advantage dates from Day 12, when {894|bx12|^} boxes had been tallied and hardly {a third|<bx412s|^} of District Four ({288|bx412|^} of {902|bx4}) was done. At the finish it was {5,336|mr|t=At the finish}.

**"GECOM binned thousands more ballots the second time."** False. Rejected ballots went from {4,213|rejo} to {4,389|rej}.

**"They spent twice the budget."** False. Costs ran to G${1.24bn|cost} on a vote of G{$980m|costp}.

**"DUF still won District Four."** True. The Front beat the Alliance there by {132,871|d4} to {83,020|e4}. On the March sheet it was {136,018|d4o} to {80,344|e4o}. Nationally, though, its {48.6%|dsh} isn't enough for more than {31|sd} seats, and the {33|se} on the other side make a majority of the Assembly's {65|all}.

Rated by 2 editors. Method: see page 6 of our handbook. Donate G$500.

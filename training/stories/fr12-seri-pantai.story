@story fr12-seri-pantai
@topic State election night in Seri Pantai, Malaysia, 13 October 2035: turnout, seats and the fall of a chief minister
@subject I = Ikatan Rakyat | IR | the opposition | Ikatan
@subject G = Gabungan Sejahtera | GS | Gabungan | the ruling coalition | the incumbents
@subject B = Parti Bumi Pantai | PBP | Bumi Pantai
@subject O = independents | the independent | others | small parties
@subject S = Seri Pantai | the state | the state assembly
@subject K = Batu Layang | N.21 Batu Layang | N.21
@subject M = Meenachi Thiruselvam | Dr Meenachi | Meenachi
@subject R = Rosli Penghulu Anuar | Datuk Seri Rosli | Rosli | the Menteri Besar | the chief minister
@subject E = Election Commission | EC | the commission
@subject V = Kuala Sira | N.38 Kuala Sira
@fact st = 45 | seats | S | seats in the assembly | - | constant
@fact maj = 23 | seats | S | seats needed for a majority | - | constant | threshold
@fact tt = 30 | seats | S | seats needed for two-thirds of the assembly | - | constant | threshold
@fact i = 24 | seats | I | seats won | final | constant
@fact g = 17 | seats | G | seats won | final | constant
@fact b = 3 | seats | B | seats won | final | constant
@fact o = 1 | seats | O | seats won | final | constant
@fact i9 = 11 | seats | I | seats won | 2035-10-13 21:34 | snapshot
@fact g9 = 9 | seats | G | seats won | 2035-10-13 21:34 | snapshot
@fact i11 = 19 | seats | I | seats won | 2035-10-13 23:05 | snapshot
@fact g11 = 15 | seats | G | seats won | 2035-10-13 23:05 | snapshot
@fact icl = 26 | seats | I | seats that the party claimed by its own tally | 2035-10-13 22:00 | snapshot | projected
@fact i0 = 14 | seats | I | seats won | 2030 election | constant
@fact g0 = 27 | seats | G | seats won | 2030 election | constant
@fact gain = 10 | seats | I | seats gained on the last election | final | constant
@fact reg = 1284600 | other | S | registered voters | 2035 | constant
@fact cast = 858113 | votes_cast | S | ballots cast | final | constant
@fact to = 66.8 | turnout | S | turnout in percent | final | constant
@fact to2 = 41 | turnout | S | turnout in percent | 2035-10-13 14:00 | snapshot
@fact to4 = 54.2 | turnout | S | turnout in percent | 2035-10-13 16:00 | snapshot
@fact top = 74.1 | turnout | S | turnout in percent | 2030 election | constant
@fact tog = 70 | turnout | E | turnout in percent hoped for | 2035 | plan | projected
@fact vi = 391200 | vote_count | I | votes | final | constant
@fact vg = 349870 | vote_count | G | votes | final | constant
@fact vb = 74400 | vote_count | B | votes | final | constant
@fact vo = 29160 | vote_count | O | votes | final | constant
@fact val = 844630 | votes_cast | S | valid votes | final | constant
@fact spo = 13483 | votes_cast | S | spoilt ballots | final | constant
@fact lead = 41330 | margin | I | votes by which it led in the whole state | final | constant
@fact si = 46.3 | vote_share | I | share of the vote | final | constant
@fact sg = 41.4 | vote_share | G | share of the vote | final | constant
@fact sb = 8.8 | vote_share | B | share of the vote | final | constant
@fact s9i = 44.9 | vote_share | I | share of the vote | 2035-10-13 21:34 | snapshot
@fact s9g = 43.6 | vote_share | G | share of the vote | 2035-10-13 21:34 | snapshot
@fact cnt = 38 | counted_share | S | share of the votes counted | 2035-10-13 21:34 | snapshot
@fact pi = 43 | poll_share | I | share in the poll | 2035-10-05 | snapshot
@fact pg = 44 | poll_share | G | share in the poll | 2035-10-05 | snapshot
@fact pn = 1210 | sample_size | - | people polled | 2035-10-05 | constant
@fact kM = 14208 | vote_count | M | votes in the constituency | after the recount | constant
@fact kR = 13871 | vote_count | R | votes in the constituency | after the recount | constant
@fact kL = 1106 | vote_count | K | votes for the independent in the constituency | after the recount | constant
@fact km = 337 | margin | M | votes of majority in the constituency | after the recount | constant
@fact km1 = 291 | margin | M | votes of majority in the constituency | first count | constant
@fact km0 = 6412 | margin | R | votes of majority in the constituency | 2030 election | constant
@fact vm = 11964 | margin | V | votes of majority in the constituency | final | constant
@fact cand = 148 | candidates | S | candidates | 2035 | constant
@fact wc = 27 | candidates | S | women among the candidates | 2035 | constant
@fact we = 8 | seats | S | women elected | final | constant
@fact ld = 39 | candidates | S | candidates who lost their deposit | final | constant
@fact dep = 5000 | price | E | ringgit of deposit for a candidate | 2035 | constant
@fact dept = 195000 | other | E | ringgit of deposits forfeited | final | constant
@fact cost = 38000000 | budget | E | ringgit to hold the election | 2035 | constant
@fact staff = 21300 | other | E | election workers | 2035-10-13 | constant
@fact pol = 4850 | officers | S | police officers on duty | 2035-10-13 | constant
@fact rep = 63 | other | S | police reports about the election | 2035-10-13 | cumulative
@fact arr = 5 | arrests | S | people arrested | 2035-10-13 | cumulative
@fact pen = 300 | price | I | ringgit a month promised to pensioners | 2036 | plan | pledged
@fact hom = 12000 | homes | I | homes to be built | 2040 | plan | pledged
@rel sum st = i + g + b + o
@rel diff gain = i - i0
@rel share to = cast / reg
@rel sum val = vi + vg + vb + vo
@rel sum cast = val + spo
@rel diff lead = vi - vg
@rel share si = vi / val
@rel share sg = vg / val
@rel share sb = vb / val
@rel diff km = kM - kR
@rel product dept = ld * dep
@race final = i g
@race nine = i9 g9
@race layang = kM kR
@race poll = pi pg
@trap i9 i11 i icl :: the seats as they came in, and what the party claimed for itself
@trap to2 to4 to top :: turnout in the day, at the end and five years ago
@trap to tog :: turnout reached against turnout hoped for
@trap km km1 km0 :: majority after the recount, before it, and of the rival in 2030
@trap km vm :: majorities of two seats
@trap maj tt :: simple majority against two-thirds
@trap val cast :: valid votes against all ballots
@trap s9i si pi :: share with part of the votes counted, final share, poll share
@trap wc we :: women who stood and women who won
@trap cand ld :: all candidates and those who lost their deposit
@trap dep dept :: one deposit and all that were forfeited
@trap g g0 :: seats of the coalition now and in 2030
@trap lead km :: lead in the state against the majority in one seat

@doc a-liveblog | news site, live blog | 2035-10-13
LIVE: Seri Pantai decides — results as they come in

The Straits Lantern | Updated 11.52pm | 214 comments

11.05pm: Nineteen! Ikatan Rakyat takes Sungai Cempaka and now has {19|i11|t=now} to Gabungan's {15|g11|t=now}. It takes {23|maj} to govern. The ceramah ground at Taman Wira has run out of teh ais.

10.40pm: They're recounting in N.21. Our reporter inside the hall says that Dr Meenachi was {291|km1|t=They're recounting} up when the Menteri Besar's agents asked for it. In 2030 he had this place by {6,412|km0|t=In 2030}. Think about that.

10.07pm: IR president Haji Zulfadhli Tok Bali on Facebook: "Alhamdulillah. By our own polling agents' forms we have {26|icl|by=our own polling agents' forms}." A Gabungan spokesman calls it "dreaming with eyes open". The EC asks everyone to wait.

9.34pm: With {38 per cent|cnt|t=9.34pm} of votes in, it's {44.9|s9i|t=9.34pm} for Ikatan and {43.6|s9g|t=9.34pm} for the ruling coalition. Seats: {eleven|i9|t=9.34pm} v {nine|g9|t=9.34pm}. Early boxes are mostly from town, so careful.

8.15pm: Counting has begun. {Twelve|-} tallying centres, {one|-} of them on generator power after a lorry met a pole at KM {14|-}.

6.00pm: Doors closed. EC chairman Tan Sri Wan Azhari: he'd hoped for {70 per cent|tog|by=EC chairman Tan Sri Wan Azhari}. He won't say if he got it.

4.20pm: {54.2%|to4|t=at 4pm} at 4pm, from {41%|to2|t=two hours earlier} two hours earlier. Rain in the north.

8.00am: Good morning! There are {148|cand} names on the ballots for {45|st} seats, and {4,850|pol} policemen to look at them.

@doc b-wire | national news agency | 2035-10-14
Ikatan Rakyat wins Seri Pantai; Menteri Besar loses seat

PASIR KELADI, Oct 14 (NusaWire) -- Ikatan Rakyat (IR) will form the next Seri Pantai state government after securing {24|i|t=1.10 am today} of the {45|st} seats in the 10th state election, {one|-} more than it needed.

The Election Commission (EC), which made the announcement at 1.10 am today, said Gabungan Sejahtera (GS), in power since 2015, obtained {17|g|by=The Election Commission}, Parti Bumi Pantai (PBP) {three|b|by=The Election Commission} and an independent {one|o|by=The Election Commission}.

GS had won {27|g0|t=in 2030} in 2030, when IR took {14|i0|t=in 2030}.

In the biggest upset of the night, Menteri Besar Datuk Seri Rosli Penghulu Anuar was defeated in N.21 Batu Layang by IR newcomer Dr Meenachi Thiruselvam. She polled {14,208|kM|t=after a recount} votes after a recount against his {13,871|kR|t=after a recount}. Lim Geok Suan, who stood as an independent, obtained {1,106|kL}.

The largest majority, {11,964|vm}, went to Ustaz Firdaus Mat Jusoh in N.38 Kuala Sira.

EC chairman Tan Sri Wan Azhari Wan Long said that turnout was {66.8 per cent|to|by=EC chairman Tan Sri Wan Azhari Wan Long}, compared with {74.1 per cent|top|t=the last time} the last time. The commission deployed {21,300|staff} workers for the exercise, which cost {RM38 million|cost}.

State police chief Datuk Jeffery Anak Sulau said {63|rep|by=State police chief Datuk Jeffery Anak Sulau} reports were lodged and {five|arr|by=State police chief Datuk Jeffery Anak Sulau} people detained, all for wearing party T-shirts near polling centres.

-- NusaWire

@doc c-tabloid | tabloid | 2035-10-14
GIANT-KILLER!
Clinic doctor, 41, topples Rosli — by {three hundred|>km|v=300} and a bit

By AZLINA KOH and P. RAVEENDRAN
newsdesk@metropost.example

SHE gave jabs. Last night she gave the needle to the most powerful man in the state.

Dr Meenachi Thiruselvam hadn't owned a pair of heels till nomination day. At 12.31 this morning she was wearing them on top of a table in the Batu Layang community hall, YB at last, with {337|km|t=12.31 this morning} votes to spare.

"I asked them to count until everybody was tired," said the doctor.

The loser had asked first. Datuk Seri Rosli was {291|km1|t=at ten o'clock} behind at ten o'clock, demanded a recount and came out of it even worse. {Five|-} years ago the man called "Tiger of the Estates" romped home by {more than 6,000|>km0|v=6000|t=Five years ago}.

Aunty Lim, the durian seller who stood to "teach all of them lesson", got {1,106|kL} — three times what separated the two others.

All in all {two dozen|i} Ikatan reps will be sworn in, and {eight|we} of the new House are women. That's out of {27|wc} who tried.

And spare a thought for the {39|ld} hopefuls who couldn't scrape together an eighth of the vote in their seats. They'd each put down {RM5,000|dep}. Bye-bye!

TODAY'S 4D: 7719 · 0342 · 5580 | Page 5: Siti's 3 weddings in 12 days

@doc d-statement | election commission media statement | 2035-10-14
SURUHANJAYA PILIHAN RAYA / ELECTION COMMISSION
MEDIA STATEMENT — GENERAL ELECTION OF THE SERI PANTAI STATE LEGISLATIVE ASSEMBLY
Ref. EC(SP) 600-2/11 Jld. 4 — 14 October 2035, 4.00 a.m. — Final figures

1. Registered electors: {1,284,600|reg}
2. Ballot papers cast (all categories): {858,113|cast|t=Final figures}
3. Percentage: {66.8|to|t=Final figures}
4. Rejected: {13,483|spo|t=Final figures}
5. Valid: {844,630|val|t=Final figures}

Votes and seats by contesting party
IKATAN RAKYAT ......... {391,200|vi} ({46.3%|si}) ... {24|i}
GABUNGAN SEJAHTERA .... {349,870|vg} ({41.4%|sg}) ... {17|g}
PARTI BUMI PANTAI ..... {74,400|vb} ({8.8%|sb}) ..... {3|b}
INDEPENDENTS AND OTHERS {29,160|vo} ................. {1|o}

6. Deposits of {39|ld} candidates, amounting to {RM195,000|dept}, are forfeited to the State under Regulation 32.
7. Sitting of the recount in N.21 Batu Layang concluded at 12.26 a.m. Majority declared: {337|km|t=the recount}. The earlier figure of {291|km1|t=earlier} has no legal effect.
8. Candidates who wish to inspect Form 14 may do so within {21|-} days.

Secretary, Election Commission
Putrajaya

@doc e-tv | television interview, transcript | 2035-10-14
TRANSCRIPT — "Pagi Pantai", Saluran Lima, Sunday 14 October 2035, 8.10 a.m. (translated from Malay)

HOST (Nor Hidayah Bidin): Professor Sivakumar Lourdes of Universiti Pesisir, did you sleep?

LOURDES: An hour, maybe. I'm of the age where it's the same.

HOST: Ikatan has {ten|gain} seats more than it had. Was that the voters, or was it the ones who stayed at home?

LOURDES: Look at both. {Two-thirds|~to|v=66.67} of the electors turned up; it was close to {three-quarters|~top|v=75|t=five years ago} five years ago. The commission wanted {seventy|tog|v=70|by=The commission}. In the rubber estates the fall's much steeper than that, and those were Gabungan's people.

HOST: How big is the win really?

LOURDES: In votes, around {forty thousand|~lead|v=40000}, in the whole state. In percentages, {forty-six|si|round|v=46} to {forty-one|sg|round|v=41}. In the House it's {one|-} above the line, plus whatever Bumi Pantai's {three|b} decide over lunch. They're a long way from {thirty|tt|v=30}, so nobody is amending the constitution.

HOST: The last survey had it the other way.

LOURDES: By a point! Tinjau Research had Gabungan on {44|pg|by=Tinjau Research|t=last survey} and Ikatan on {43|pi|by=Tinjau Research|t=last survey}, from {one thousand two hundred and ten|pn|v=1210} people on the telephone. With that sample it's a draw. I'd be gentler with Haji Zulfadhli's famous {twenty-six|icl|by=Haji Zulfadhli|v=26} at ten o'clock. He was counting seats with ballots still in the van.

HOST: And his promises?

LOURDES: {Three hundred ringgit|pen|v=300} a month for every pensioner, that one he can start with the January budget. {Twelve thousand|hom|v=12000} houses by 2040? Ask me in 2040.

HOST: (laughs) Traffic next. The Second Bridge is closed in one direction.

@doc f-column | weekly news magazine, column | 2035-10-18
WRONG SIDE OF THE RIVER
Arithmetic for sore losers
Marcus Teo Abdullah

My uncle, who has voted Gabungan since there was one, rang to inform me that the election was stolen. I asked by whom. By mathematics, he said.

He has a case, though not the one he thinks. His side won {41.4 per cent|sg} of the vote and got {17|g} seats. The new lot, with not quite {five|-} points more, got {seven|-} seats more. Bumi Pantai's {74,400|vb} people elected {three|b}. That isn't theft. It's what we copied from Westminster, and it gave my uncle's friends {27|g0|t=in 2030} seats in 2030 without his ringing anyone.

Would a few votes have changed it? In Batu Layang, {169|-} of them, moved across the hall. The Datuk Seri had {13,871|kR} and will be remembered for those he hadn't. But Kuala Sira, lost by {nearly 12,000|~vm|v=12000}, wasn't lost in the last week, or the last year.

Had {13,483|spo} citizens marked their papers properly we might know more of their views; they outnumber the lead in most seats, not in the state, where it came to {41,330|lead}. Had {426,487|-} got out of bed, we'd have had a different conversation altogether.

The exercise cost {RM38 million|cost}, or {44 ringgit|-} a ballot. The treasury got {RM195,000|dept} of that back from people who thought, wrongly, that they were popular. It was a bargain, uncle.

(The writer lost his own deposit in 2025, at which time it was {RM3,000|-}.)

@story yb-maldives-fourboxes
@topic By-election for the Maldives parliament counted in four ballot boxes on the island, in the capital and abroad
@subject CO = Fenfushi Central | the constituency
@subject Z = Aminath Zeeniya | Zeeniya | the lawyer
@subject N = Ibrahim Nashwan | Nashwan | the harbour contractor
@subject F = Ali Faazil | Faazil | the independent
@subject IB = island box | Fenfushi box
@subject MB = Malé box | the box in the capital
@subject HB = Hulhumalé box
@subject CB = Colombo box
@subject RP = Raajje Party | the ruling party
@subject MD = Maldives Democratic Front | the Front | MDF
@subject OT = other members
@subject MJ = Majlis | the Majlis
@fact el = 3640 | other | CO | electors | - | constant
@fact vc = 2912 | votes_cast | CO | ballots cast | final | snapshot
@fact to = 80 | turnout | CO | turnout | final | snapshot
@fact to0 = 84.6 | turnout | CO | turnout | 2034 | snapshot
@fact iv = 32 | vote_count | CO | invalid ballots | final | snapshot
@fact va = 2880 | votes_cast | CO | valid ballots | final | snapshot
@fact z = 1094 | vote_count | Z | votes in the constituency | final | snapshot
@fact n = 1066 | vote_count | N | votes in the constituency | final | snapshot
@fact f = 720 | vote_count | F | votes in the constituency | final | snapshot
@fact zp = 38 | vote_share | Z | share of valid ballots | final | snapshot
@fact np = 37 | vote_share | N | share of valid ballots | final | snapshot
@fact fp = 25 | vote_share | F | share of valid ballots | final | snapshot
@fact m = 28 | margin | Z | lead in the constituency | final | snapshot
@fact iv1 = 1512 | votes_cast | IB | valid ballots in the box | final | snapshot
@fact zi = 488 | vote_count | Z | votes in the island box | final | snapshot
@fact ni = 701 | vote_count | N | votes in the island box | final | snapshot
@fact fi = 323 | vote_count | F | votes in the island box | final | snapshot
@fact mi = 213 | margin | N | lead in the island box | final | snapshot
@fact mv1 = 1118 | votes_cast | MB | valid ballots in the box | final | snapshot
@fact zm = 520 | vote_count | Z | votes in the Malé box | final | snapshot
@fact nm = 312 | vote_count | N | votes in the Malé box | final | snapshot
@fact fm = 286 | vote_count | F | votes in the Malé box | final | snapshot
@fact hv1 = 196 | votes_cast | HB | valid ballots in the box | final | snapshot
@fact zh = 71 | vote_count | Z | votes in the Hulhumalé box | final | snapshot
@fact nh = 43 | vote_count | N | votes in the Hulhumalé box | final | snapshot
@fact fh = 82 | vote_count | F | votes in the Hulhumalé box | final | snapshot
@fact cv1 = 54 | votes_cast | CB | valid ballots in the box | final | snapshot
@fact zc = 15 | vote_count | Z | votes in the Colombo box | final | snapshot
@fact nc = 10 | vote_count | N | votes in the Colombo box | final | snapshot
@fact fc = 29 | vote_count | F | votes in the Colombo box | final | snapshot
@fact st = 93 | seats | MJ | seats | - | constant
@fact r0 = 52 | seats | RP | seats | before the by-election | snapshot
@fact d0 = 33 | seats | MD | seats | before the by-election | snapshot
@fact r1 = 51 | seats | RP | seats | after the by-election | snapshot
@fact d1 = 34 | seats | MD | seats | after the by-election | snapshot
@fact ot = 8 | seats | OT | seats | after the by-election | snapshot
@fact mj = 47 | seats | MJ | seats needed for a majority | - | constant | threshold
@fact hb = 96000000 | budget | N | rufiyaa for the harbour | 2037 | plan
@fact ap = 310000000 | budget | RP | rufiyaa promised for an airport | 2040 | plan | pledged
@fact lm = 5460000 | spending | CO | rufiyaa that a candidate may spend | - | constant | threshold
@fact lp = 1500 | price | CO | rufiyaa that may be spent for each elector | - | constant | threshold
@fact xz = 1200000 | spending | Z | rufiyaa spent on the campaign | whole campaign | cumulative
@fact xn = 2900000 | spending | N | rufiyaa spent on the campaign | whole campaign | cumulative
@rel share to = vc / el
@rel sum vc = va + iv
@rel sum va = z + n + f
@rel share zp = z / va
@rel share np = n / va
@rel share fp = f / va
@rel diff m = z - n
@rel sum iv1 = zi + ni + fi
@rel sum mv1 = zm + nm + fm
@rel sum hv1 = zh + nh + fh
@rel sum cv1 = zc + nc + fc
@rel sum z = zi + zm + zh + zc
@rel sum n = ni + nm + nh + nc
@rel sum f = fi + fm + fh + fc
@rel sum va = iv1 + mv1 + hv1 + cv1
@rel diff mi = ni - zi
@rel sum st = r1 + d1 + ot
@rel product lm = el * lp
@race all = z n f
@race island = ni zi fi
@race male = zm nm fm
@race hulhumale = fh zh nh
@race colombo = fc zc nc
@race money = xn xz
@trap ni n :: one box and all
@trap zi zm :: two boxes of one candidate
@trap mi m :: his lead on the island, hers in all
@trap r0 r1 :: before and after
@trap d0 d1 :: before and after
@trap to to0 :: two elections
@trap fc m :: 29 votes in a box and a lead of 28
@trap lm xn :: allowed and spent
@trap hb ap :: harbour and airport
@trap va iv1 :: the constituency and one box
@trap el iv1 :: electors and ballots

@doc a-news | English-language news site | 2036-08-05
Fenfushi Central: harbour contractor, lawyer and independent in three-way race

A by-election takes place on Saturday in Fenfushi Central, vacated in June when its member became an ambassador. {3,640|el} people may vote, fewer than half of whom live there.

The ruling Raajje Party has put up Ibrahim Nashwan, whose company is building the {96 million|hb} rufiyaa harbour. The Front's candidate is the lawyer Aminath Zeeniya. Ali Faazil, who lost the Front's primary, is running alone.

There'll be {four|-} boxes: on the island, in Malé, in Hulhumalé and at the mission in Colombo.

Candidates may spend MVR {1,500|lp} for each elector, or MVR {5.46 million|lm}. In 2034 turnout here was {84.6 percent|to0|t=In 2034}.

The ruling party has {52|r0|t=now} seats in the {93|st}-member Majlis now, and the Front {33|d0|^}.

Also: Tuna at MVR 38 a kilo | Ferry 304 delayed | Maziya 3-0 Buru

@doc b-blog | live blog of a TV station | 2036-08-09
By-election results, box by box

16:00 Closed everywhere. {80 percent|to|t=16:00}, says the commission.

18:20 Colombo, the smallest: Faazil {29|fc}, Zeeniya {15|zc}, Nashwan {10|nc}. Students!

18:55 Hulhumalé: Faazil {82|fh}, Zeeniya {71|zh}, Nashwan {43|nh}. Is the independent going to do this?

19:40 No. The island. Nashwan {701|ni}, Zeeniya {488|zi}, Faazil {323|fi}. The contractor's ahead by hundreds and there are fireworks on the new quay.

20:50 Malé, the last: Zeeniya {520|zm}, Nashwan {312|nm}, Faazil {286|fm}.

20:58 Adding... Zeeniya {1,094|z|t=20:58}! Nashwan {1,066|n|^}! Faazil {720|f|^}. It's hers by {28|m|^}. Fireworks have been paused.

@doc c-wire | wire agency | 2036-08-10
Opposition wins Maldives by-election on votes from capital

MALE, Aug 10 (Laccadive Wire) - The opposition Maldives Democratic Front took a parliamentary seat from the ruling Raajje Party on Saturday with a lead of {28|m} votes among {2,912|vc} cast.

Lawyer Aminath Zeeniya got {38%|zp}, Ibrahim Nashwan {37%|np} and independent Ali Faazil {25%|fp}. There were {32|iv} invalid ballots.

Nashwan won on the island itself by {213|mi} but lost among islanders living in Malé.

The ruling party keeps its majority with {51|r1|t=now} of {93|st} seats; the Front now has {34|d1|t=now} and others {eight|ot}. {47|mj} are needed.

The government had promised the atoll an airport costing {310 million|ap} rufiyaa.

@doc d-feature | weekly magazine | 2036-08-21
The island that votes from elsewhere

By Mariyam Shifna Lloyd

On Fenfushi they've a saying that the sea takes the fish and Malé takes the children. On the 9th the children voted.

I was at the primary school on Majeedhee Magu, where the box for Malé stood. The people who came had been born on Fenfushi or had mothers who were. {1,118|mv1} of them cast good votes. On the island, {1,512|iv1} did. In Hulhumalé {196|hv1}, in Colombo {54|cv1}.

Ask the ones on the island and they'd talk about the quay. "He's building it. You can walk on it," said a net-mender called Don Thuthu, one of {701|ni}. Ask those in Malé, and it was rent. Nobody can live on Fenfushi without work or in Malé without three families to a flat. Zeeniya had been round the flats. She'd spent MVR {1.2 million|xz}, a good deal of it on stairs, she says. Nashwan had {2.9 million|xn} and a drone show.

It should be said that he'd have won in any other electoral law: of those who live where the member's meant to be of use, he had a lead of {213|mi}. It should be said too that Faazil's {720|f} came from the same well as hers.

"I'm the member for a box in Malé," she said on the boat out. She was seasick; she's from there.

@doc e-list | election commission | 2036-08-11
ELECTIONS COMMISSION OF MALDIVES
By-election, Fenfushi Central, final results

Box 1, Fenfushi: Zeeniya {488|zi}, Nashwan {701|ni}, Faazil {323|fi}; valid {1,512|iv1}
Box 2, Malé: Zeeniya {520|zm}, Nashwan {312|nm}, Faazil {286|fm}; valid {1,118|mv1}
Box 3, Hulhumalé: Zeeniya {71|zh}, Nashwan {43|nh}, Faazil {82|fh}; valid {196|hv1}
Box 4, Colombo: Zeeniya {15|zc}, Nashwan {10|nc}, Faazil {29|fc}; valid {54|cv1}

Total: Zeeniya {1,094|z}, Nashwan {1,066|n}, Faazil {720|f}; valid {2,880|va}; invalid {32|iv}
Turnout {80.0%|to}

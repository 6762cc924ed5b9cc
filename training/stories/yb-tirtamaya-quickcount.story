@story yb-tirtamaya-quickcount
@topic Election of a regent in Indonesia: two quick counts that disagree, the election commission's count and a suit that is too late by margin
@subject K = Tirtamaya | the regency
@subject P1 = Suryadi Prakoso | Suryadi | pair one | the contractor
@subject P2 = Maimunah Tarigan | Maimunah | pair two | the midwife
@subject P3 = Yohanes Wuarlela | Yohanes | pair three
@subject LS = Sigi Nagari
@subject PT = Parameter Timur
@subject KPU = KPU | election commission | the commission
@subject MK = Constitutional Court | the Court
@subject DP = regency council | the council
@fact el = 812000 | other | K | electors | - | constant
@fact vc = 617120 | votes_cast | K | ballots cast | official count | snapshot
@fact to = 76 | turnout | K | turnout | official count | snapshot
@fact to0 = 71.3 | turnout | K | turnout | 2030 | snapshot
@fact iv = 14120 | vote_count | K | invalid ballots | official count | snapshot
@fact va = 603000 | votes_cast | K | valid ballots | official count | snapshot
@fact a = 253260 | vote_count | P1 | votes for regent | official count | snapshot
@fact b = 265320 | vote_count | P2 | votes for regent | official count | snapshot
@fact c = 84420 | vote_count | P3 | votes for regent | official count | snapshot
@fact ap = 42 | vote_share | P1 | share of valid votes for regent | official count | snapshot
@fact bp = 44 | vote_share | P2 | share of valid votes for regent | official count | snapshot
@fact cp = 14 | vote_share | P3 | share of valid votes for regent | official count | snapshot
@fact m = 12060 | margin | P2 | lead in votes for regent | official count | snapshot
@fact al = 41.6 | vote_share | P1 | share in Sigi Nagari's quick count | polling day | snapshot
@fact bl = 44.5 | vote_share | P2 | share in Sigi Nagari's quick count | polling day | snapshot
@fact cl = 13.9 | vote_share | P3 | share in Sigi Nagari's quick count | polling day | snapshot
@fact nl = 200 | sample_size | LS | polling stations sampled | polling day | constant
@fact ml = 0.9 | margin_of_error | LS | margin of error | polling day | snapshot
@fact at = 43.1 | vote_share | P1 | share in Parameter Timur's quick count | polling day | snapshot
@fact bt = 43 | vote_share | P2 | share in Parameter Timur's quick count | polling day | snapshot
@fact nt = 150 | sample_size | PT | polling stations sampled | polling day | constant
@fact mt = 1.3 | margin_of_error | PT | margin of error | polling day | snapshot
@fact as = 41.9 | vote_share | P1 | share of valid votes for regent | 78% uploaded | cumulative
@fact bs = 44.2 | vote_share | P2 | share of valid votes for regent | 78% uploaded | cumulative
@fact ps = 78 | counted_share | KPU | share of stations uploaded | Saturday | cumulative
@fact st = 1640 | other | K | polling stations | - | constant
@fact of = 11480 | jobs | KPU | polling officers | polling day | constant
@fact o7 = 7 | other | KPU | officers at each station | polling day | constant
@fact bu = 58000000000 | budget | KPU | rupiah set aside for the election | 2035 | plan
@fact th = 1 | other | MK | largest lead, in percent of valid votes, that may be disputed | - | constant | threshold
@fact tn = 6030 | margin | MK | largest lead, in votes, that may be disputed | - | constant | threshold
@fact fa = 9100000000 | spending | P1 | rupiah spent on the campaign | whole campaign | cumulative
@fact fb = 6400000000 | spending | P2 | rupiah spent on the campaign | whole campaign | cumulative
@fact fc = 1200000000 | spending | P3 | rupiah spent on the campaign | whole campaign | cumulative
@fact vg = 200000000 | budget | P2 | rupiah promised to each village | a year | plan | pledged
@fact vn = 262 | other | K | villages | - | constant
@fact vt = 52400000000 | budget | P2 | rupiah promised to all villages | a year | plan | pledged
@fact rd = 88 | distance | P1 | kilometres of ring road promised | 2040 | plan | pledged
@fact cs = 45 | seats | DP | council seats | - | constant
@fact ca = 27 | seats | P1 | council seats of the parties behind the pair | - | constant
@fact cb = 13 | seats | P2 | council seats of the parties behind the pair | - | constant
@fact cc = 5 | seats | P3 | council seats of the parties behind the pair | - | constant
@fact po = 1900 | officers | K | police on duty | polling day | snapshot
@fact q1 = 47 | poll_share | P1 | share of respondents | October survey | snapshot
@fact q2 = 38 | poll_share | P2 | share of respondents | October survey | snapshot
@fact qn = 820 | sample_size | - | people surveyed | October survey | snapshot
@rel share to = vc / el
@rel sum vc = va + iv
@rel sum va = a + b + c
@rel share ap = a / va
@rel share bp = b / va
@rel share cp = c / va
@rel diff m = b - a
@rel product of = st * o7
@rel share th = tn / va
@rel product vt = vg * vn
@rel sum cs = ca + cb + cc
@race votes = b a c
@race sigi = bl al cl
@race parameter = at bt
@race upload = bs as
@race survey = q1 q2
@race money = fa fb fc
@trap al at :: two quick counts
@trap bl bp :: quick count and official count
@trap as ap :: partial and final
@trap m tn :: the lead and the limit for a suit
@trap ca a :: seats behind him, votes for him
@trap q1 ap :: survey and result
@trap vg vt :: one village and all
@trap to to0 :: two elections
@trap to ps :: turnout and uploads
@trap bl cp :: 44 and 14 of different things
@trap cl mt :: quick-count share and a margin of error
@trap fa fb :: the richer lost

@doc a-portal | English news portal | 2035-11-27
Tirtamaya: two quick counts, two winners

Two institutes, two winners. By 6 p.m. on Wednesday the regency of Tirtamaya in eastern Java had a regent-elect called Maimunah Tarigan, if you watched Channel 5, and one called Suryadi Prakoso if you watched Channel 9.

Sigi Nagari, which had observers at {200|nl} of the {1,640|st} polling stations, gave the former midwife {44.5 percent|bl|by=Sigi Nagari}, the contractor {41.6|al|^} and the third candidate, Yohanes Wuarlela, {13.9|cl|^}, with a margin of error of {0.9|ml|^} points.

Parameter Timur had {150|nt} stations and a margin of {1.3|mt|by=Parameter Timur}. It put Suryadi on {43.1|at|by=It} and Maimunah on {43|bt|^}.

"Look at the margins. We don't contradict each other," said Parameter's head, Dr. Wisnu Hartanegara. "The television does."

In an October survey Suryadi had been well ahead, {47|q1|t=October} to {38|q2|^}.

READ ALSO: Rupiah at 16,870 | Persitirta 2-2 Arema B | Rice Rp 15,400 a kilo

@doc b-blog | live blog | 2035-11-30
KPU uploads: what we know on Saturday

09.00 Forms from {78 percent|ps|t=Saturday} of stations are on the KPU's site. Maimunah {44.2|bs|^}, Suryadi {41.9|as|^}. The KPU reminds everyone that this is for information only.

10.30 Suryadi's lawyers say that the {22|-} percent which isn't up is "his" and ask people to remain calm in large numbers.

11.15 {1,900|po} police have been on duty since Wednesday. They have arrested a man with a drone.

13.40 Pair three's Yohanes, from his porch: "I'm third in every count. It's the only thing that they agree on."

15.00 {Seven|o7} officers per station, {11,480|of} in all, have been working since dawn on Wednesday. Somebody please buy them rice.

@doc c-wire | wire agency | 2035-12-06
Midwife wins Indonesian regency

SURABAYA, Dec 6 (Nusa Wire) - Former midwife Maimunah Tarigan won the election for regent of Tirtamaya with {265,320|b|by=the election commission|t=final} votes, the election commission (KPU) said on Thursday in its final recapitulation.

Suryadi Prakoso, a contractor supported by most parties in the council, received {253,260|a|^} and Yohanes Wuarlela {84,420|c|^}. There were {14,120|iv|^} invalid ballots among {617,120|vc|^}.

Turnout was {76 percent|to}, compared to {71.3 percent|to0|t=2030} in 2030.

Suryadi's pair rejected the result and will petition the Constitutional Court.

Maimunah, 49, has promised every one of the regency's {262|vn} villages {200 million|vg} rupiah a year.

@doc d-daily | English daily | 2035-12-19
Court unlikely to hear Tirtamaya case, experts say

By Theresia Makahinda

There is a number that Suryadi Prakoso's lawyers did not mention at their press conference, and it is {6,030|tn}.

In a regency of this size the Constitutional Court takes up a dispute only when the gap is no greater than {1 percent|th} of the valid vote. With {603,000|va} valid votes, that is the figure. The gap is {12,060|m}, precisely double.

"The door's locked, and they're describing the furniture," said Prof. Eko Radjagukguk of Wijaya Law School.

The suit alleges that village heads were swayed by the promise of money, {Rp 52.4 billion|vt} a year in all. Maimunah calls it a program. Suryadi, for his part, had offered an {88|rd}-kilometer ring road, which his firm would not have been allowed to build, he says, and would have built very well.

He is a man used to majorities: parties with {27|ca} of the council's {45|cs} seats were behind him, against {13|cb} behind the winner and {five|cc} behind the third pair.

@doc e-analysis | magazine analysis | 2035-12-28
In defense of the quick count, even the wrong one

Two institutes sampled Tirtamaya on Nov. 27. The final count says {44 percent|bp} for Maimunah Tarigan, {42|ap} for Suryadi Prakoso and {14|cp} for Yohanes Wuarlela. Sigi Nagari missed none of them by more than half a point. Parameter Timur had the wrong person in front by a tenth, and missed by {one|-} point and {1.1|-}, inside the {1.3|mt|by=Parameter Timur} that it had announced. Both did their job. Neither was served by a headline.

It's the surveys that ought to blush. In October one of {820|qn} people had the contractor at {47|q1|t=In October}.

Money did not buy it, either. The audited reports show Rp {9.1 billion|fa} for pair one, Rp {6.4 billion|fb} for pair two, Rp {1.2 billion|fc} for pair three. Per vote the third pair was the cheapest and the first the dearest.

And the {24|-} percent of the {812,000|el} electors who didn't go? It is the smallest share in the regency's history, and in a year when the KPU had to manage on Rp {58 billion|bu}.

The new regent will face a council with {27|ca} seats on the other benches. She has delivered, by her account, {4,100|-} babies. It may be useful practice.

@doc f-brief | news in brief | 2036-01-09
JAKARTA - The Constitutional Court on Tuesday declined to examine a petition by Suryadi Prakoso against the result in Tirtamaya, since the difference of {12,060|m} votes exceeds the statutory {6,030|tn}. Maimunah Tarigan, with {44 percent|bp}, will be sworn in next month. The Court received {174|-} petitions this year.

@story lough-corran
@topic By-election in Lough Corran, Ireland: tallies, four counts and a recheck
@subject L = Lough Corran by-election | Lough Corran | the by-election | the constituency | the contest
@subject B = Aoife Brannigan | Brannigan | the Democratic Union candidate | Ms Brannigan | Aoife
@subject M = Tadhg Ó Maoláin | Ó Maoláin | the Commonage man | Mr Ó Maoláin | the Commonage candidate
@subject Z = Zainab Oyelaran | Oyelaran | Ms Oyelaran | the Social Left candidate
@subject F = Declan Furey | Furey | Mr Furey | the publican
@subject P = Ruairí Pell | Pell | the Green | Mr Pell
@subject D = Democratic Union | the party
@fact el = 71460 | other | L | people on the register | 2034-03-09 | constant
@fact vc = 30870 | votes_cast | L | ballot papers in the boxes | 2034-03-09 | cumulative
@fact sp = 318 | vote_count | L | spoiled ballot papers | 2034-03-10 | cumulative
@fact vv = 30552 | votes_cast | L | valid ballot papers | 2034-03-10 | cumulative
@fact qu = 15277 | vote_count | L | votes needed for the quota | 2034-03-10 | constant | threshold
@fact tu = 43.2 | turnout | L | share of the register that voted | 2034-03-09 | snapshot
@fact tu32 = 61.7 | turnout | L | share of the register that voted | 2032 general election | snapshot
@fact tu5 = 21 | turnout | L | share of the register that voted | 2034-03-09 17:00 | cumulative
@fact ca = 8 | candidates | L | names on the ballot | 2034-03-09 | constant
@fact bx = 118 | other | L | ballot boxes | 2034-03-09 | constant
@fact tb = 61 | counted_share | L | share of the boxes tallied | 2034-03-10 noon | cumulative
@fact b1 = 9412 | vote_count | B | votes | first count | cumulative
@fact m1 = 8655 | vote_count | M | votes | first count | cumulative
@fact z1 = 5731 | vote_count | Z | votes | first count | cumulative
@fact f1 = 4204 | vote_count | F | votes | first count | cumulative
@fact p1 = 1618 | vote_count | P | votes | first count | cumulative
@fact o1 = 932 | vote_count | L | votes of the three minor candidates | first count | cumulative
@fact b1s = 30.8 | vote_share | B | share of the vote | first count | snapshot
@fact m1s = 28.3 | vote_share | M | share of the vote | first count | snapshot
@fact z1s = 18.8 | vote_share | Z | share of the vote | first count | snapshot
@fact f1s = 13.8 | vote_share | F | share of the vote | first count | snapshot
@fact bt = 32 | vote_share | B | share of the vote | 2034-03-10 noon tally | snapshot
@fact mt = 27 | vote_share | M | share of the vote | 2034-03-10 noon tally | snapshot
@fact zt = 19 | vote_share | Z | share of the vote | 2034-03-10 noon tally | snapshot
@fact l1 = 757 | margin | B | votes between the first two | first count | snapshot
@fact b2 = 9924 | vote_count | B | votes | second count | cumulative
@fact m2 = 9141 | vote_count | M | votes | second count | cumulative
@fact z2 = 6535 | vote_count | Z | votes | second count | cumulative
@fact f2 = 4605 | vote_count | F | votes | second count | cumulative
@fact b3 = 11026 | vote_count | B | votes | third count | cumulative
@fact m3 = 11119 | vote_count | M | votes | third count | cumulative
@fact z3 = 7225 | vote_count | Z | votes | third count | cumulative
@fact l3 = 93 | margin | M | votes between the first two | third count | snapshot
@fact fb = 1102 | vote_count | B | votes received from Furey | third count | constant
@fact fm = 1978 | vote_count | M | votes received from Furey | third count | constant
@fact fz = 690 | vote_count | Z | votes received from Furey | third count | constant
@fact zb = 3240 | vote_count | B | votes received from Oyelaran | fourth count | constant
@fact zm = 2101 | vote_count | M | votes received from Oyelaran | fourth count | constant
@fact zn = 1884 | vote_count | Z | votes that passed to nobody | fourth count | constant
@fact b4 = 14266 | vote_count | B | votes | fourth count | cumulative
@fact m4 = 13220 | vote_count | M | votes | fourth count | cumulative
@fact l4 = 1046 | margin | B | votes between the first two | fourth count | snapshot
@fact b5 = 14259 | vote_count | B | votes | after the recheck | cumulative
@fact m5 = 13228 | vote_count | M | votes | after the recheck | cumulative
@fact l5 = 1031 | margin | B | votes between the first two | after the recheck | snapshot
@fact d32 = 11803 | vote_count | D | votes | 2032 general election first count | cumulative
@fact lim = 38900 | spending | L | campaign spending allowed per candidate | - | constant | threshold
@fact bsp = 31200 | spending | B | campaign spending | declared to 2034-03-01 | cumulative
@fact msp = 36450 | spending | M | campaign spending | declared to 2034-03-01 | cumulative
@fact bed = 120 | units_pledged | B | hospital beds | by 2037 | plan | pledged
@fact hom = 400 | units_pledged | M | council houses | by 2038 | plan | pledged
@fact ba = 34 | age | B | age | 2034-03-11 | constant
@fact za = 29 | age | Z | age | 2034-03-10 | constant
@fact c4 = 03:40 | clock | L | announcement of the fourth count | 2034-03-11 | constant
@fact c1 = 14:20 | clock | L | announcement of the first count | 2034-03-10 | constant
@fact l2 = 783 | margin | B | votes between the first two | second count | snapshot
@fact p25 = 2550 | vote_count | L | votes of the four candidates excluded first | first count | constant
@fact ft = 43 | vote_share | M | share of Furey's votes that went to him | third count | constant
@fact dt = 18.5 | other | L | points by which turnout fell | 2032 to 2034 | constant
@fact df = 2391 | other | D | first preferences lost | 2032 to 2034 | constant
@rel sum p25 = p1 + o1
@rel diff l2 = b2 - m2
@rel share ft = fm / f2
@rel diff dt = tu32 - tu
@rel diff df = d32 - b1
@rel sum vc = vv + sp
@rel share tu = vc / el
@rel sum vv = b1 + m1 + z1 + f1 + p1 + o1
@rel share b1s = b1 / vv
@rel share m1s = m1 / vv
@rel share z1s = z1 / vv
@rel share f1s = f1 / vv
@rel diff l1 = b1 - m1
@rel diff l3 = m3 - b3
@rel sum b3 = b2 + fb
@rel sum m3 = m2 + fm
@rel sum z3 = z2 + fz
@rel sum b4 = b3 + zb
@rel sum z3 = zb + zm + zn
@rel diff l4 = b4 - m4
@rel diff l5 = b5 - m5
@race tally = bt mt zt
@race first = b1 m1 z1 f1 p1
@race third = b3 m3 z3
@race fourth = b4 m4
@trap b1 b2 :: first and second count
@trap f1 f2 :: Furey's first preferences and his total when he went out
@trap l4 l5 :: the lead before and after the recheck
@trap tu tu32 :: by-election against general election
@trap tu tu5 :: turnout at tea time and at the close
@trap vc vv :: all papers and valid papers
@trap bt b1s :: tally against the official first count
@trap l1 l3 :: the lead changed hands
@trap fm zm :: two transfers to the same man
@trap bsp lim :: spent against allowed
@trap b1 d32 :: the party's candidate this time and two years ago

@doc a-live-blog | live blog of a national broadcaster | 2034-03-10
LIVE: Boxes open in Lough Corran as tally puts Brannigan in front

Good morning from the Marist Sports Hall, where {118|bx} boxes were tipped on to the tables at nine. Refresh for updates. Comments (212)

09.25 A reminder of how slow yesterday was. At five o'clock only {21%|tu5|t=At five o'clock} of those on the register had been to a polling station. The evening was kinder: the returning officer, Noreen Tuffy, puts the final turnout at {43.2%|tu|by=the returning officer, Noreen Tuffy}. In the general election of 2032 it was {61.7%|tu32|t=In the general election of 2032}.

12.05 The tallymen of all parties pool what they see over the barrier. With {61 per cent|tb|t=12.05} of the boxes done they have Aoife Brannigan of the Democratic Union on {32%|bt|by=The tallymen of all parties}, Tadhg Ó Maoláin of Commonage on {27|mt|^} and Zainab Oyelaran, Social Left, on {19|zt|^}. Tallies lean to whichever villages are opened first, so treat with care.

12.50 There are {eight|ca} on the ballot. To be elected outright somebody needs half of the valid vote plus one. Nobody here expects that before dark.

14.20 FIRST COUNT. Ms Tuffy takes the microphone at {14.20|c1}. Valid poll {30,552|vv|by=Ms Tuffy}, quota {15,277|qu|^}. Brannigan {9,412|b1|t=FIRST COUNT|by=Ms Tuffy}; Ó Maoláin {8,655|m1|^}; Oyelaran {5,731|z1|^}; Declan Furey (Ind) {4,204|f1|^}; Ruairí Pell (Green) {1,618|p1|^}. The other three share {932|o1|^}.

14.40 So the gap at the top is {757|l1}. "I'd have liked a thousand," a Democratic Union man says, and goes for a sandwich.

16.10 Pell and the minor three go out together, {2,550|p25} papers between them. Nobody gains much: Brannigan moves to {9,924|b2}, Ó Maoláin to {9,141|m2}, Oyelaran to {6,535|z2}. Furey is on {4,605|f2} and is next for the door.

READ MORE: 7 things to know about transfers

@doc b-wire | news agency | 2034-03-11
Democratic Union holds Lough Corran after count that ran to dawn

BALLYCORRAN, Ireland (INP) — The Democratic Union's Aoife Brannigan won a by-election in the west of Ireland in the small hours of Saturday without reaching the quota, overtaking her main rival only when the last ballot papers were moved.

Brannigan finished on {14,266|b4|t=in the small hours of Saturday} and Tadhg Ó Maoláin of the Commonage party on {13,220|m4|^}, returning officer Noreen Tuffy announced at {3.40 a.m.|c4|by=returning officer Noreen Tuffy}. The difference of {1,046|l4|^} was at once disputed by Ó Maoláin's agent, who asked for a recheck of the bundles, due to begin at 10 a.m.

One count earlier the order was the other way round. The elimination of independent Declan Furey had handed {1,978|fm} papers to Ó Maoláin and {1,102|fb} to Brannigan, and the Commonage candidate led by {93|l3|t=One count earlier}, {11,119|m3|^} to {11,026|b3|^}.

The seat was then decided by those who had voted for Zainab Oyelaran of the Social Left, third with {7,225|z3|^}. Of these, {3,240|zb} listed Brannigan next and {2,101|zm} Ó Maoláin. The rest, {1,884|zn}, named neither.

Turnout was {43.2 percent|tu}, against {61.7|tu32|t=two years ago} two years ago. Of {71,460|el} people entitled to vote {30,870|vc} did so, and {318|sp} of their papers were rejected.

Brannigan, {34|ba}, a pharmacist, has promised {120|bed|by=Brannigan} more beds at Ballycorran hospital by 2037. Ó Maoláin had campaigned on {400|hom} council houses.

@doc c-tabloid | tabloid | 2034-03-11
PHEW-FE! Aoife squeaks it at {twenty to four|c4}

By Seán Gormley · seangormley@dailybeacon.example · Pics: Oksana Hrytsenko

NERVES were in bits in a Ballycorran sports hall last night as chemist Aoife Brannigan came from behind to grab a Dáil seat.

It was {3.40am|c4} when she got the nod. By then the {36|!ba}-year-old had gone through four cans of cola and, she admitted, one cry.

Rival Tadhg Ó Maoláin thought he had it. Boosted by big-hearted backers of publican Declan Furey, he had nosed ahead on the third count by a measly {93|l3|t=on the third count} votes.

"I told my mother to put the kettle on," he said. "I was {11,119|m3|^} and she was {11,026|b3|^}. Then the roof fell in."

The roof was Zainab Oyelaran, {29|za}, whose supporters plumped for Brannigan by three to two. That put {3,240|zb|t=on the last count} on the chemist's pile on the last count, and she won by {1,046|l4|^}.

But don't say the nation was gripped. A pathetic {34.2%|!tu} of locals bothered to come out.

Furey, who pulls pints in Drumeela, got {4,605|!f1|t=first-preference} first-preference votes with a campaign of one trailer and a goat. "The goat gets half," he said.

He was fifth favourite with the bookies at 33/1.

And what's in it for YOU? Brannigan swears there'll be {120|bed|by=Brannigan} new hospital beds within three years. We will be counting them, Aoife.

INSIDE: Lotto hits €9m – page 4

@doc d-regional-weekly | regional weekly newspaper | 2034-03-14
Recheck trims Brannigan's winning lead by a whisker

The long day and two nights of the Lough Corran by-election ended on Saturday afternoon, when a recheck of every bundle took a little off the margin and altered nothing else.

Ms Brannigan's total came down by seven to {14,259|b5|t=on Saturday afternoon}; Mr Ó Maoláin's rose by eight to {13,228|m5|^}. The lead, announced in the night as {1,064|!l4|t=in the night}, is thus {1,031|l5|t=on Saturday afternoon}. One bundle had been labelled with the wrong name, said Ms Noreen Tuffy, who apologised to both.

Neither came near the {15,277|qu} that would have elected them outright; there were simply no more papers to move.

Seasoned observers noted how little was settled by first preferences. The Democratic Union took {30.8 per cent|b1s|t=first preferences|s=The Democratic Union} of these, Commonage {28.3|m1s|^|s=Commonage}, Ms Oyelaran a handsome {18.8|z1s|^} and Mr Furey {13.8|f1s|^}. In actual votes the gap between the first two was just {757|l1|t=first preferences}.

The party has reason to reflect. In 2032 it polled {11,803|d32|t=In 2032} first preferences here, and it was down to {9,412|b1|t=this time} this time, a fall of {2,931|!df}, though with far fewer people voting: {30,870|vc} ballot papers came out of the boxes, of which {318|sp} were spoiled. Several of those bore drawings of the ring road.

On money, the declarations to the first of the month show that Ms Brannigan had laid out {€31,200|bsp|t=to the first of the month|by=the declarations} and Mr Ó Maoláin {€36,450|msp|^}. The law allows {€38,900|lim|by=The law} each.

Mr Ó Maoláin, a beef farmer from Cloonagh, said that he would run again and that the {400|hom} houses he had spoken of "are still not there".

PLANNING NOTICES p. 31 · DEATHS p. 34 · GAA: Drumeela 1-14 Cloonagh 0-9

@doc e-newsletter | politics newsletter | 2034-03-12
Surplus to Requirements, no. 88: what the transfers tell us

Hello all. Your correspondent has slept, so here are the sums.

Start with the base. The valid poll was {30,552|vv}, drawn from a register of {71,460|el}. On first preferences it went Brannigan {9,412|b1|t=On first preferences}, Ó Maoláin {8,655|m1|^}, Oyelaran {5,731|z1|^}, Furey {4,204|f1|^} and the Green, Pell, {1,618|p1|^}.

The noon tally, by the way, did well. It had the eventual winner on {32|bt|t=The noon tally} and she came in at {30.8|b1s|t=On first preferences}; it had Ó Maoláin on {27|mt|t=The noon tally} and he came in at {28.3|m1s|t=On first preferences}. For Oyelaran the miss was tiny ({19|zt|t=The noon tally}, then {18.8|z1s|t=On first preferences}).

Now to Furey. When he was excluded his parcel held {4,605|f2|t=When he was excluded}. Some {43 per cent|~ft} of it, {1,978|fm}, went to Commonage; {1,102|fb} to the Democratic Union; {690|fz} to the Social Left. That is why a man who trailed by {783|l2|t=after the second count} after the second count ({9,924|b2|t=after the second count} to {9,141|m2|^}) led by {93|l3|t=after the third} after the third.

Then the Social Left's own {7,225|z3|t=after the third}. Brannigan took {3,240|zb} and Ó Maoláin {2,101|zm}, with {1,884|zn} exhausted. The result was {14,266|b4|t=The result} to {13,220|m4|^}, before Saturday's recheck turned a margin of {1,046|l4|t=before Saturday's recheck} into {1,031|l5|t=Saturday's recheck}.

A word on effort. The runner-up spent {€36,450|msp}, the winner {€31,200|bsp}, and nobody tested the ceiling of {€38,900|lim}. Turnout, {43.2|tu}, was fully {18.5|dt} points lower than in 2032. Until Thursday. If this was forwarded to you, subscribe for €4 a month.

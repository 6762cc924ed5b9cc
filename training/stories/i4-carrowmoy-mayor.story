@story i4-carrowmoy-mayor
@topic Directly elected mayor of Carrowmoy: tallies on Saturday night, counts on Sunday
@subject T = Padraig Tuohy | Tuohy | the harbour councillor | Mr Tuohy
@subject N = Aoife Ní Dhálaigh | Ní Dhálaigh | the schoolteacher | Ms Ní Dhálaigh | Aoife
@subject O = Blessing Okonjo | Okonjo | the Green | Dr Okonjo
@subject C = Carrowmoy mayoral election | the count | Carrowmoy | the election
@fact tt = 36 | vote_share | T | first preferences in the tally | 2031-05-24 night, 82% of boxes | snapshot
@fact tn = 37 | vote_share | N | first preferences in the tally | 2031-05-24 night, 82% of boxes | snapshot
@fact to = 27 | vote_share | O | first preferences in the tally | 2031-05-24 night, 82% of boxes | snapshot
@fact cs = 82 | counted_share | C | ballot boxes tallied | 2031-05-24 night | snapshot
@fact t1 = 12410 | vote_count | T | first preferences | first count | snapshot
@fact n1 = 11826 | vote_count | N | first preferences | first count | snapshot
@fact o1 = 8944 | vote_count | O | first preferences | first count | snapshot
@fact pt1 = 37.4 | vote_share | T | share of first preferences | first count | snapshot
@fact pn1 = 35.6 | vote_share | N | share of first preferences | first count | snapshot
@fact po1 = 27 | vote_share | O | share of first preferences | first count | snapshot
@fact v = 33180 | votes_cast | C | valid votes | final | constant
@fact sp = 412 | votes_cast | C | spoiled ballots | final | constant
@fact tp = 33592 | votes_cast | C | ballots cast | final | constant
@fact el = 61420 | other | C | people on the register | - | constant
@fact tu = 54.7 | turnout | C | voters who turned out | final | constant
@fact m1 = 584 | margin | T | votes ahead of the runner-up | first count | snapshot
@fact n2 = 16905 | vote_count | N | votes on the last count | second count | snapshot
@fact t2 = 14902 | vote_count | T | votes on the last count | second count | snapshot
@fact m2 = 2003 | margin | N | votes ahead of the runner-up | second count | snapshot
@fact xn = 5079 | vote_count | N | transfers received | second count | snapshot
@fact xt = 2492 | vote_count | T | transfers received | second count | snapshot
@fact xz = 1373 | vote_count | O | votes that transferred to nobody | second count | snapshot
@fact hm = 400 | units_pledged | N | homes on the old cement works | by 2036 | plan | pledged
@fact tud = 8 | turnout | C | points that turnout rose on the council elections | final | constant
@trap m1 m2 :: lead of another candidate on another count
@trap n1 n2 :: first and second count
@trap tn pn1 :: a tally on Saturday and the official count on Sunday
@rel sum v = t1 + n1 + o1
@rel sum tp = v + sp
@rel share tu = tp / el
@rel diff m1 = t1 - n1
@rel diff m2 = n2 - t2
@rel sum n2 = n1 + xn
@rel sum t2 = t1 + xt
@rel sum o1 = xn + xt + xz
@rel share pt1 = t1 / v
@rel share pn1 = n1 / v
@rel share po1 = o1 / v
@race tally = tt tn to
@race first = t1 n1 o1
@race last = n2 t2

@doc a-radio | local radio site | 2031-05-24
Schoolteacher a whisker ahead as the boxes are opened

It could hardly be tighter in Carrowmoy. When the tally people packed up late on Saturday night, with {82 per cent|cs|t=late on Saturday night} of the boxes opened, Aoife Ní Dhálaigh had {37 per cent|tn|t=late on Saturday night} of the first preferences, Padraig Tuohy {36|tt|^} and Blessing Okonjo {27|to|^}.

"I wouldn't book a band on that," said a man from the Tuohy camp who has stood behind the barrier at {nine|-} counts.

The returning officer, Gearóid Prunty, says some {54.7 per cent|~tu|by=The returning officer} of the {61,420|el|by=The returning officer} people on the register came out, which is {33,592|tp} ballots in all. The official first count is due after lunch on Sunday.

Ní Dhálaigh, who teaches maths in the convent school, has promised {400|hm} homes on the old cement works before 2036. "Cement in, cement out," she told us.

LISTEN AGAIN: The Morning Hatch, 96.4 FM. Text 53009.

@doc b-daily | regional daily | 2031-05-25
Ní Dhálaigh overhauls Tuohy on transfers to become Carrowmoy's first mayor

A {two-thousand|~m2}-vote cushion is not what anyone foresaw at two o'clock yesterday afternoon, when the first count put Cllr Padraig Tuohy on {12,410|t1|t=when the first count}, Aoife Ní Dhálaigh on {11,826|n1|^} and Dr Blessing Okonjo on {8,944|o1|^}.

The harbour councillor was then {584|m1|t=then} in front. But the Green's papers, once sorted, broke {two|-} to {one|-} the other way: {5,079|xn} went to the schoolteacher, {2,492|xt} to him, and {1,373|xz} carried no further preference.

That left Ní Dhálaigh with {16,905|n2|t=once sorted} against {14,902|t2|^}, a winning margin of {2,003|m2}.

The valid poll was {33,180|v}; {412|sp} papers were set aside as spoiled, among them one on which the voter had drawn a seal.

On Saturday night the tally had her on {37%|tn|t=On Saturday night|s=her}, a point better than Mr Tuohy's {36|tt|^}. The official sheet reversed it: {37.4%|pt1} for him, {35.6%|pn1|s=her} for her.

Additional reporting: Sorcha Dunleavy. Photograph 3 of 14.

@doc c-nat | national broadsheet | 2031-05-25
Tiny western city picks independent teacher over party machine

By Ruairí Hanratty in Carrowmoy

Nobody reached the quota here at the first time of asking. Tuohy took {37.4 per cent|pt1|t=at the first time of asking}, Ní Dhálaigh {35.6|pn1|^} and Okonjo exactly {27|po1|^}. Of the {33,180|v} good votes, {12,140|!t1} belonged to the harbour councillor, who led the schoolteacher by {584|m1|t=at the first time of asking}.

It was elimination that undid him. Okonjo's {8,944|o1} supporters were redistributed and more than half of them moved to the independent. Ms Ní Dhálaigh closed on {16,905|n2}, Mr Tuohy on {14,902|t2}; she wins by just over {3,000|!>m2|s=she}.

Turnout, at {54.7 per cent|tu}, was {eight|tud} points up on the council elections two years ago.

The new mayor's signature pledge is {400|hm|m=pledged} houses on a disused cement works. Her rival had called that figure "a dream with a crane on it".

RELATED: Seven things to know about the mayor's €154,000 salary

@doc d-blog | politics newsletter | 2031-05-26
The Carrowmoy numbers, for those who like that sort of thing

Good morning from a wet quay. Three lessons.

One. Tallies err. Boxes covering {82%|cs|t=Saturday} of the vote had been looked at by close of business on Saturday and Aoife was ahead, {37|tn|t=by close of business on Saturday} to {36|tt|^}. By the time all {33,592|tp} papers (spoils included, and there were {421|!sp}) had been gone through, Tuohy led the first count instead.

Two. Transfers are the whole game. Okonjo's pile split {5,079|xn} for Aoife, {2,492|xt} for Tuohy; the rest, {1,373|xz}, went in the bin. Had Tuohy got half of them he would be putting on the chain.

Three. Nearly {55 per cent|~tu} is respectable for a May weekend with a county final on. The register stands at {61,420|el}, remember, and includes students long gone.

And so she ends {2,003|m2} clear after starting {584|m1} adrift. Back Thursday. Unsubscribe below.

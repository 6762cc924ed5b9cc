@story u1-kirkbrae-stv
@topic Scotland: a council by-election in Kirkbrae and Lunan, decided at the sixth stage
@subject W = Kirkbrae and Lunan | the ward | Kirkbrae
@subject B = Isla Balmain-Rao | Balmain-Rao | Ms Balmain-Rao | the SNP candidate | Isla
@subject D = Fergus Dunnichen | Dunnichen | the Conservative | Cllr Dunnichen | the Tory | the Tories
@subject L = Shazia Qureshi | Qureshi | Labour | Labour's Shazia Qureshi
@subject I = Norrie Petrie | Petrie | the independent | the harbourmaster | Norrie
@subject G = Wren Hallatt | Hallatt | the Greens
@subject F = Euan Tosh | Tosh | Reform Coast
@subject C = Angus and Mearns Council | the council
@fact reg = 11874 | other | W | people on the register | - | constant
@fact cast = 3762 | votes_cast | W | ballot papers counted | final | snapshot
@fact rej = 34 | other | W | ballot papers rejected | final | snapshot
@fact val = 3728 | votes_cast | W | valid ballot papers | final | snapshot
@fact to = 31.7 | turnout | W | share of the electorate who voted | final | snapshot
@fact to32 = 47.9 | turnout | W | share of the electorate who voted | 2032 council elections | snapshot
@fact q = 1865 | vote_count | W | votes needed to be elected | - | constant | threshold
@fact b1 = 1102 | vote_count | B | first preferences | stage 1 | snapshot
@fact d1 = 1067 | vote_count | D | first preferences | stage 1 | snapshot
@fact i1 = 731 | vote_count | I | first preferences | stage 1 | snapshot
@fact l1 = 488 | vote_count | L | first preferences | stage 1 | snapshot
@fact f1 = 203 | vote_count | F | first preferences | stage 1 | snapshot
@fact g1 = 137 | vote_count | G | first preferences | stage 1 | snapshot
@fact b5 = 1334 | vote_count | B | votes after transfers | stage 5 | snapshot
@fact d5 = 1249 | vote_count | D | votes after transfers | stage 5 | snapshot
@fact i5 = 873 | vote_count | I | votes after transfers | stage 5 | snapshot
@fact b6 = 1573 | vote_count | B | votes after transfers | stage 6 | snapshot
@fact d6 = 1612 | vote_count | D | votes after transfers | stage 6 | snapshot
@fact gap = 39 | margin | D | votes between first and second | stage 6 | snapshot
@fact tb = 239 | other | B | votes received from the independent | stage 6 | snapshot
@fact td = 363 | other | D | votes received from the independent | stage 6 | snapshot
@fact nt = 271 | other | I | votes that went to nobody | stage 6 | snapshot
@fact bs = 29.6 | vote_share | B | share of first preferences | stage 1 | snapshot
@fact ds = 28.6 | vote_share | D | share of first preferences | stage 1 | snapshot
@fact is = 19.6 | vote_share | I | share of first preferences | stage 1 | snapshot
@fact b32 = 36.2 | vote_share | B | share of first preferences | 2032 council elections | snapshot
@fact cs = 12 | seats | D | seats on the council | after the by-election | snapshot
@fact ns = 11 | seats | B | seats on the council | after the by-election | snapshot
@fact all = 33 | seats | C | seats on the council in all | - | constant
@fact ls = 13.1 | vote_share | L | share of first preferences | stage 1 | snapshot
@fact fs = 5.4 | vote_share | F | share of first preferences | stage 1 | snapshot
@fact gs = 3.7 | vote_share | G | share of first preferences | stage 1 | snapshot
@fact sw = 6.6 | margin | B | points lost | since 2032 | snapshot
@fact lseat = 4 | seats | L | seats on the council | after the by-election | snapshot
@fact iseat = 6 | seats | C | seats of independents on the council | after the by-election | snapshot
@fact maj = 17 | seats | C | seats needed for a majority | - | constant | threshold
@fact kn = 22 | other | B | canvassers out | - | constant
@fact age = 67 | age | D | years old | 2035-11-15 | snapshot
@rel sum cast = val + rej
@rel share to = cast / reg
@rel sum val = b1 + d1 + i1 + l1 + f1 + g1
@rel share bs = b1 / val
@rel share ds = d1 / val
@rel share is = i1 / val
@rel sum b6 = b5 + tb
@rel sum d6 = d5 + td
@rel share ls = l1 / val
@rel share fs = f1 / val
@rel share gs = g1 / val
@rel diff sw = b32 - bs
@rel sum all = ns + cs + lseat + iseat
@rel diff gap = d6 - b6
@rel sum i5 = tb + td + nt
@race first = b1 d1 i1 l1 f1 g1
@race last = d6 b6
@trap b1 b6 :: first preferences against the final stage
@trap d1 d6 :: first preferences against the final stage
@trap i1 i5 :: first preferences against a later stage
@trap bs b32 :: two elections
@trap to to32 :: a by-election and a full one
@trap cs ns :: two groups on one council

@doc a-courier | regional daily | 2035-11-16
Tories snatch Kirkbrae seat from SNP after nail-biting transfers

By Morag Etienne, local democracy reporter

The Conservatives have won the Kirkbrae and Lunan by-election despite coming second on first preferences.

Fergus Dunnichen, {67|age}, a retired vet, overtook Isla Balmain-Rao of the SNP at the sixth and last stage of Friday's count in Arbroath, by {1,612|d6|t=at the sixth and last stage} to {1,573|b6|^}.

She had led from the off with {1,102|b1|t=from the off} first preferences to his {1,067|d1|^}. Independent Norrie Petrie, the harbourmaster, was third on {731|i1|^}, followed by Labour's Shazia Qureshi ({488|l1|^}), Euan Tosh of Reform Coast ({203|f1|^}) and Wren Hallatt for the Greens ({137|g1|^}).

It was Mr Petrie's elimination that settled it. Of his {873|i5} papers, {363|td} moved to the Tory, {239|tb} to the SNP, and {271|nt} went no further.

Neither finalist got to the quota of {1,865|q}.

Turnout was {31.7%|to}, down from {47.9%|to32|t=in 2032} in 2032. {Thirty-four|rej} papers were rejected.

The result leaves the council with {12|cs} Conservatives and {11|ns} SNP members out of {33|all}.

RELATED: Lunan bridge to shut for 9 weeks

@doc b-council | council website | 2035-11-16
Kirkbrae and Lunan by-election: declaration of result

Fergus Dunnichen (Scottish Conservative and Unionist) has been elected.

Electorate: {11,874|reg}
Papers counted: {3,762|cast}
Rejected: {34|rej}
Valid: {3,728|val}
Poll: {31.7%|to}
Quota: {1,865|q}

First preferences
Isla Balmain-Rao {1,102|b1|t=First preferences}
Fergus Dunnichen {1,067|d1|^}
Norrie Petrie {731|i1|^}
Shazia Qureshi {488|l1|^}
Euan Tosh {230|!f1|^}
Wren Hallatt {137|g1|^}

Stage 6
Fergus Dunnichen {1,612|d6|t=Stage 6}
Isla Balmain-Rao {1,573|b6|^}
Non-transferable (from N Petrie) {271|nt|^}

The next ordinary election is in May 2037. Page updated 23:10. Was this page helpful? Yes 4, No 1

@doc c-hyperlocal | community newsletter | 2035-11-18
THE LUNAN LANTERN

Well, that was a Friday.

Norrie didn't win. Norrie never thought he would. But {one in five|is|v=20|round=1} of you put the harbourmaster first, and then Norrie's voters chose our councillor, which is more than they'd have managed any other way.

Here is how. When there were three left standing, Isla was in front with {1,334|b5|t=When there were three left standing}, the vet had {1,249|d5|^} and Norrie {873|i5|^}. Out he went. His pals split {363|td} for the vet and {293|!tb} for Isla, and the other {271|nt} said a plague on both.

So Dr Dunnichen, who is {sixty-seven|age} and has had his arm up half the cows in the parish, is in by {thirty-nine|gap}.

Fewer than {a third|<to} of us voted. In 2032 it was nearly {half|~to32|t=In 2032}. You know who you are.

Lost: one tabby, answers to Brexit. Ring 01382 555 0190.

@doc d-snp | party activist blog | 2035-11-19
What went wrong at Kirkbrae

We got the most votes. Let's begin there. {29.6 per cent|bs} of folk wanted Isla first, and only {28.6|ds} wanted Dunnichen. Under any normal reading of "most popular" that's a win.

But we're down from {36.2|b32|t=three years ago} three years ago, and that's the story. We lost the fish quay. Of the transfers at the end we had {239|tb}, the Tory {363|td}. People who had never voted Conservative gave him their second or third number because the other lot run the council. That's us.

In the end {39|gap} votes. I personally know {five|-} who were at a wedding.

Next time: knock on doors in Lunan before October. We had {22|kn} canvassers out; they had a stall at the mart every Saturday.

@doc e-national | politics site, local elections round-up | 2035-11-17
By-elections this week

ANGUS AND MEARNS: Kirkbrae and Lunan. Con gain from SNP. Caused by the death of Cllr Hamish Drysdale, SNP. First-preference shares: SNP {29.6|bs}, Con {28.6|ds}, Ind {19.6|is}, Lab {13.1|ls}, Reform Coast {5.4|fs}, Green {3.7|gs}. SNP down {6.6|sw} since 2032. Con win by {93|!gap} at the last stage. Turnout {31.7|to}.

The council is under no overall control: SNP {11|ns}, Con {12|cs}, Lab {4|lseat}, Ind {6|iseat}. A majority is {17|maj}.

Elsewhere: in Trafford, Lab hold, 44.1 (-2); in Fermanagh, co-option.

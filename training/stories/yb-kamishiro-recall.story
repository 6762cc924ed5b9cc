@story yb-kamishiro-recall
@topic Recall of a mayor in a Japanese city over the cost of a culture hall: signatures, the vote and the election after it
@subject K = Kamishiro | the city
@subject T = Shigeo Tokunaga | Tokunaga | the mayor | the ousted mayor
@subject H = Mitsuki Hirose | Hirose | the bookseller
@subject A = Ren Adachi | Adachi | the former civil servant
@subject R = For recall | recall | the recall side
@subject AR = Against recall | those who would have kept him
@subject RC = Citizens' Association for Recall | the association | the petitioners
@subject HL = culture hall | the hall | Kamishiro Culture Hall
@subject C = city council | the council | the assembly
@subject EB = election board | the board
@fact el = 58320 | other | K | electors | recall vote | snapshot
@fact nd = 19440 | other | RC | signatures needed | - | constant | threshold
@fact sb = 24905 | other | RC | signatures handed in | June | snapshot
@fact si = 3718 | other | RC | signatures struck out | July | snapshot
@fact sv = 21187 | other | RC | signatures found valid | July | snapshot
@fact ov = 1747 | other | RC | valid signatures beyond the minimum | July | snapshot
@fact co = 642 | other | RC | people who collected signatures | June | cumulative
@fact v1 = 33242 | votes_cast | K | ballots cast | recall vote | snapshot
@fact u1 = 57 | turnout | K | turnout | recall vote | snapshot
@fact ry = 17296 | vote_count | R | votes | recall vote | snapshot
@fact rn = 15410 | vote_count | AR | votes | recall vote | snapshot
@fact ri = 536 | vote_count | K | invalid ballots | recall vote | snapshot
@fact rm = 1886 | margin | R | lead in votes | recall vote | snapshot
@fact rp = 52.9 | vote_share | R | share of valid votes | recall vote | snapshot
@fact np = 47.1 | vote_share | AR | share of valid votes | recall vote | snapshot
@fact ev = 14180 | votes_cast | K | early ballots | recall vote | snapshot
@fact evp = 42.7 | other | K | share of ballots cast early | recall vote | snapshot
@fact xp = 54 | poll_share | R | share in the exit poll | recall vote | snapshot
@fact xn = 1118 | sample_size | - | voters asked as they left | recall vote | snapshot
@fact rc = 38000000 | spending | EB | yen spent on the recall vote | recall vote | snapshot
@fact el2 = 58290 | other | K | electors | mayoral election | snapshot
@fact v2 = 34508 | votes_cast | K | ballots cast | mayoral election | snapshot
@fact u2 = 59.2 | turnout | K | turnout | mayoral election | snapshot
@fact h = 14206 | vote_count | H | votes for mayor | mayoral election | snapshot
@fact t = 13882 | vote_count | T | votes for mayor | mayoral election | snapshot
@fact a = 6018 | vote_count | A | votes for mayor | mayoral election | snapshot
@fact mi = 402 | vote_count | K | invalid ballots | mayoral election | snapshot
@fact mm = 324 | margin | H | lead in votes for mayor | mayoral election | snapshot
@fact hp = 41.7 | vote_share | H | share of valid votes for mayor | mayoral election | snapshot
@fact tp = 40.7 | vote_share | T | share of valid votes for mayor | mayoral election | snapshot
@fact ap = 17.6 | vote_share | A | share of valid votes for mayor | mayoral election | snapshot
@fact c0 = 4800000000 | budget | HL | yen that the hall is to cost | 2029 | plan
@fact c1 = 7300000000 | budget | HL | yen that the hall is to cost | 2031 | plan
@fact cd = 2500000000 | other | HL | yen by which the cost has risen | 2031 | snapshot
@fact cp = 52.1 | rate | HL | rise in the cost | 2031 | snapshot
@fact hs = 1100 | other | HL | seats in the hall | 2031 | plan
@fact hs2 = 600 | other | HL | seats in a smaller hall | 2032 | plan | pledged
@fact cc = 4000000000 | budget | H | yen to which she would hold the cost | 2032 | plan | pledged
@fact cs = 22 | seats | C | members | - | constant
@fact cf = 12 | vote_count | C | members for the revised hall budget | March vote | snapshot
@fact ca = 9 | vote_count | C | members against the revised hall budget | March vote | snapshot
@fact cn = 1 | vote_count | C | members not voting on the revised hall budget | March vote | snapshot
@fact sev = 18200000 | other | T | yen of severance | recall vote | snapshot
@fact age = 71 | age | T | age | - | snapshot
@fact w0 = 18940 | vote_count | T | votes for mayor | 2028 | snapshot
@rel sum sb = sv + si
@rel diff ov = sv - nd
@rel share u1 = v1 / el
@rel share u2 = v2 / el2
@rel sum v1 = ry + rn + ri
@rel diff rm = ry - rn
@rel share evp = ev / v1
@rel sum v2 = h + t + a + mi
@rel diff mm = h - t
@rel diff cd = c1 - c0
@rel change cp = c0 -> c1
@rel sum cs = cf + ca + cn
@race recall = ry rn
@race mayor = h t a
@trap sb sv :: handed in and valid
@trap sv ry :: signatures and votes for recall
@trap u1 u2 :: two ballots seven weeks apart
@trap rm mm :: leads in two ballots
@trap rp xp :: result and exit poll
@trap rn t :: votes to keep him and votes to bring him back
@trap c0 c1 :: the cost before and after the revision
@trap ri mi :: invalid ballots in two votes
@trap el el2 :: the roll shrank a little
@trap t w0 :: this election and 2028

@doc a-daily | national daily, English edition | 2031-07-18
Petition to oust Kamishiro mayor clears bar

By Staff Writer Ayako Numata

KAMISHIRO -- A petition to remove the mayor of this lakeside city has enough valid names to force a vote, the election board said Thursday.

Of the {24,905|sb|t=in June|by=the election board} signatures that the Citizens' Association for Recall handed over in June, the board struck out {3,718|si|^}, mostly for illegible addresses, and accepted {21,187|sv|by=the election board}. The law demands one-third of the electorate, in this case {19,440|nd}.

The quarrel concerns a {1,100|hs}-seat culture hall, which was to cost {¥4.8 billion|c0|t=when it was approved in 2029} when it was approved in 2029 and is now put at {¥7.3 billion|c1|t=now}. In March the city council passed the revised budget, {12|cf|t=In March} to {nine|ca|^}.

Mayor Shigeo Tokunaga, {71|age}, said he would "accept any judgment of the citizens, provided that it is theirs." He was elected to a third term in 2028 with {18,940|w0|t=in 2028} votes.

The association used {642|co} collectors, among them {two|-} Buddhist priests.

@doc b-wire | wire agency | 2031-09-14
Japan city mayor loses recall vote over concert hall

KAMISHIRO, Sept. 14 (Pacific News) - Voters in the city of Kamishiro on Sunday removed their mayor from office over a culture hall whose price rose by half.

Recall was supported by {17,296|ry|t=on Sunday} people and opposed by {15,410|rn|^}, a difference of {1,886|rm|^}. {536|ri} ballots were invalid. Turnout was {57 percent|u1|t=on Sunday} of {58,320|el} electors. {14,810|!ev} people had voted early.

An exit poll of {1,118|xn} voters by the Biwa Shinpo had suggested {54 percent|xp|by=An exit poll} would favor removal.

Shigeo Tokunaga, mayor since 2020, can stand again in the election that must follow within {50 days|-}. He said he would. His severance comes to {18.2 million yen|sev}.

@doc c-weekly | local weekly paper | 2031-09-20
We said no to a hall. Or did we?

On Sunday evening I counted people at the noodle counter opposite the station. {Seven|-} said they had voted to remove Mr Tokunaga. Of the {seven|-}, {four|-} wished the hall to be built.

That is Kamishiro. {52.9 per cent|rp|t=On Sunday} wanted him gone and {47.1|np|^} did not. There were {20,817|!sv|t=in summer} good signatures for having the vote in summer, and in autumn about {four thousand|-} fewer people took the trouble to finish the job. The petitioners needed only {19,440|nd} for the first stage and cleared it by {more|-}; at the second they needed to be right.

The board tells us it spent {¥38 million|rc} on the poll. That would pay for the curtain.

As for the hall: before the revision, {¥4.8 billion|c0|t=before the revision}. After it, {¥7.1 billion|!c1}. Steel, says the mayor. Marble, says Ms Hirose from the bookshop, who sells no books on marble.

{Two in five|~evp|v=40} of the ballots had been cast before the day, at the supermarket. Persimmons are ¥198 this week.

@doc d-blog | live blog of the regional paper | 2031-11-02
Mayoral election, Kamishiro: results

20:00 Polls close. Three names: Shigeo Tokunaga, who was thrown out {49 days|-} ago; Mitsuki Hirose, who did the throwing; Ren Adachi, formerly of the welfare section, who would like everybody to calm down.

21:15 The board says {34,508|v2|by=The board} voted, more than in September, when it was {33,242|v1|t=in September}. Electors {58,290|el2}.

22:05 First box: all level. Really. {1,500|-} apiece for the leading pair and {600|-} for Adachi.

22:50 The hospital quarter has gone to the old man. His son is crying into a towel.

23:31 FINAL
Hirose {14,206|h|t=FINAL}
Tokunaga {13,882|t|^}
Adachi {6,018|a|^}
Invalid {402|mi|^}

23:40 Ms Hirose takes it by {324|mm}. Between them the two who opposed the marble have {six in ten|-} of the vote; she alone has {41.7 percent|hp}.

READ ALSO: Sumo, day 8 | Bear seen in car park 3 of Aeon Kamishiro

@doc e-analysis | magazine analysis | 2031-11-10
The woman who won with less

A mayor was recalled by {17,296|ry} people and replaced by {14,206|h}. Critics of Mitsuki Hirose make much of that. They make less of the other line in the table: the ousted mayor, to whom {15,410|rn|t=in September} had been loyal in September, could bring only {13,882|t|t=in November} back to the booth in November. He had lost a quarter of his support of 2028 and then a tenth of what remained.

Participation, {57 percent|!u2|t=in November} in November, was respectable. The third man, Ren Adachi, took {17.6 percent|ap}, enough to decide the matter if he had told anyone what he thought of the hall. He told them that he had read the file.

Ms Hirose, now that she has a city, has a building as well. The escalation of {¥2.5 billion|cd}, or {52.1 percent|cp}, was already committed when she took office, she says, to the extent of {a third|-}. Her plan is to halve the auditorium, nearly: {600|hs2|m=pledged} seats rather than {1,100|hs}, for no more than {¥4 billion|cc}.

She must take it to a council in which {12|cf|t=in March} of {22|cs} voted in March for the larger one. {Nine|ca} were against. The speaker abstained, as speakers will. She has no party there. She does have the people, {41.7 percent|hp} of them; he had {40.7|tp}.

@doc f-notice | municipal bulletin | 2031-11-15
Kamishiro Municipal Bulletin no. 1184

RESULT OF THE MAYORAL ELECTION OF 2 NOVEMBER
Electors on the day {58,290|el2}. Voters {34,508|v2}. Turnout {59.2%|u2}. Invalid {402|mi}.

FOR COMPARISON, THE VOTE ON DISMISSAL OF 14 SEPTEMBER
Voters {33,242|v1|t=14 SEPTEMBER}. Turnout {57.0%|u1|^}. Voted in advance {14,180|ev|^} ({42.7%|evp|^}). Invalid {536|ri|^}.

PETITION
Valid entries {21,187|sv}, that is {1,747|ov} above the number required by the Local Autonomy Act.

The new mayor will receive residents on the 25th, counter 6, second floor. Please bring slippers. Burnable waste will be collected on {Tuesday|-} and Friday as before.

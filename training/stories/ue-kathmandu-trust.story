@story ue-kathmandu-trust
@topic Nepal: Prime Minister Ghale's second confidence vote, from the eve to the aftermath
@subject G = Durga Ghale | Ghale | prime minister | government | the PM | her
@subject H = House of Representatives | House | lower house | chamber | parliament
@subject D = Himal Democratic Party | Himal Democrats | HDP | her own party
@subject W = National Workers' League | Workers' League | NWL | the League
@subject M = Madhesh Unity Forum | Unity Forum | the Forum | MUF
@subject E = Green Hills Party | Green Hills | Greens
@subject R = Hill Republic Party | Hill Republic | HRP | main opposition
@subject I = Independents | independent members
@subject C = Coalition | ruling alliance | alliance
@subject K = Cabinet | council of ministers | ministers
@subject B = Constituency fund | development fund | the fund
@subject P = Maitighar rally | rally | protesters | Maitighar
@subject V = Madhesh Province assembly | provincial assembly | Janakpur
@subject N = Nepal | the economy | the country
@subject Q = Motion of no confidence | no-confidence motion
@fact hs = 275 | seats | H | members | - | constant
@fact mj = 138 | other | H | votes needed for a majority | - | constant | threshold
@fact f1 = 172 | votes_cast | G | votes of confidence | 2028-12-18 | snapshot
@fact g1 = 95 | votes_cast | G | votes against confidence | 2028-12-18 | snapshot
@fact m1 = 77 | margin | G | lead in votes of confidence | 2028-12-18 | snapshot
@fact f2 = 141 | votes_cast | G | votes of confidence | 2029-07-12 | snapshot
@fact g2 = 124 | votes_cast | G | votes against confidence | 2029-07-12 | snapshot
@fact m2 = 17 | margin | G | lead in votes of confidence | 2029-07-12 | snapshot
@fact s2 = 3 | margin | G | votes more than a majority needs | 2029-07-12 | snapshot
@fact ab = 6 | votes_cast | H | members abstaining | 2029-07-12 | snapshot
@fact aw = 4 | other | H | members absent | 2029-07-12 | snapshot
@fact lost = 31 | other | G | votes of confidence lost | 2028-12-18 to 2029-07-12 | constant
@fact ds = 94 | seats | D | members | - | snapshot
@fact ws = 58 | seats | W | members | - | snapshot
@fact ms = 31 | seats | M | members | - | snapshot
@fact es = 12 | seats | E | members | - | snapshot
@fact rs = 71 | seats | R | members | - | snapshot
@fact is = 9 | seats | I | members | - | snapshot
@fact c1 = 195 | seats | C | members | until 2029-06-28 | snapshot
@fact c2 = 137 | seats | C | members | after 2029-06-28 | snapshot
@fact mf = 27 | votes_cast | M | votes of confidence | 2029-07-12 | snapshot
@fact ma = 3 | votes_cast | M | members abstaining | 2029-07-12 | snapshot
@fact if = 8 | votes_cast | I | votes of confidence | 2029-07-12 | snapshot
@fact wg = 55 | votes_cast | W | votes against confidence | 2029-07-12 | snapshot
@fact rg = 69 | votes_cast | R | votes against confidence | 2029-07-12 | snapshot
@fact pw = 144 | votes_cast | G | votes of confidence | forecast of the whips, 2029-07-11 | plan | projected
@fact pp = 139 | votes_cast | G | votes of confidence | forecast of the Kantipath Post, 2029-07-11 | plan | projected
@fact sp = 47 | other | H | speakers in the debate | 2029-07-12 | snapshot
@fact du = 9.67 | duration | H | hours of debate | 2029-07-12 | constant
@fact t1 = 19:30 | clock | H | voting began | 2029-07-12 | snapshot
@fact t2 = 20:52 | clock | H | result read out | 2029-07-12 | snapshot
@fact ag = 58 | age | G | age | 2029-07 | constant
@fact ap1 = 41 | poll_share | G | approval | 2029-01 | snapshot
@fact ap2 = 34 | poll_share | G | approval | 2029-06 | snapshot
@fact ss = 2150 | sample_size | G | people polled | 2029-06 | snapshot
@fact br = 30000000 | other | G | rupees said to be offered for a vote | 2029-07 | snapshot | denied
@fact cp = 3500 | crowd | P | people by the police count | 2029-07-12 | snapshot
@fact co = 15000 | crowd | P | people by the organisers' count | 2029-07-12 | snapshot
@fact bo = 50000000 | budget | B | rupees a constituency | 2028/29 | constant
@fact bn = 65000000 | budget | B | rupees a constituency | 2029/30 | plan
@fact bp = 30 | rate | B | rise in rupees a constituency | 2028/29 to 2029/30 | plan
@fact bc = 165 | other | B | constituencies | - | constant
@fact bt = 10725000000 | budget | B | rupees in all | 2029/30 | plan
@fact k1 = 25 | other | K | ministers | until 2029-06-28 | snapshot
@fact kr = 7 | other | K | ministers who resigned | 2029-06-28 | cumulative
@fact k2 = 18 | other | K | ministers | 2029-07-12 | snapshot
@fact vf = 52 | votes_cast | V | votes for the chief minister | 2029-06-21 | snapshot
@fact vg = 54 | votes_cast | V | votes against the chief minister | 2029-06-21 | snapshot
@fact vs = 107 | seats | V | members | - | constant
@fact qn = 69 | other | Q | signatures needed | - | constant | threshold
@fact qs = 76 | other | Q | signatures gathered | 2029-07-10 | snapshot
@fact gr = 3.8 | rate | N | economic growth | 2028/29 | snapshot
@fact gt = 5 | rate | N | economic growth | target 2028/29 | plan | projected
@trap f1 f2 :: two confidence votes
@trap m1 m2 :: leads of two confidence votes
@trap c2 mj :: one short of the majority
@trap rs rg :: seats and votes of the main opposition
@trap ws wg :: seats and votes of the League
@trap pw f2 :: forecast and result
@trap pp mj :: forecast and threshold
@trap f2 vf :: federal and provincial votes
@trap qn rg :: threshold of signatures and votes against, both 69
@trap bo bn :: old and new sum
@trap ap1 ap2 :: approval in January and in June
@rel diff m1 = f1 - g1
@rel diff m2 = f2 - g2
@rel diff s2 = f2 - mj
@rel diff lost = f1 - f2
@rel sum f2 = ds + mf + es + if
@rel sum g2 = wg + rg
@rel sum hs = f2 + g2 + ab + aw
@rel sum c1 = ds + ws + ms + es
@rel diff c2 = c1 - ws
@rel change bp = bo -> bn
@rel product bt = bn * bc
@rel diff k2 = k1 - kr

@doc a-eve | Kathmandu broadsheet | 2029-07-12
PM counts heads to the last as trust vote nears

By Sanju Tamrakar and Iqbal Ansari

Prime Minister Durga Ghale goes before the lower house this morning needing {138|mj} votes and holding, on paper, {137|c2}.

That is what remains of a ruling alliance which commanded {195|c1|t=until two weeks ago} members until two weeks ago. It shrank on 28 June, when the National Workers' League took its {58|ws} lawmakers across the aisle and its {seven|kr|t=28 June} ministers out of the government over the sugar-mill sale. The Himal Democrats have {94|ds} seats, the Madhesh Unity Forum {31|ms}, and the Green Hills Party {12|es}.

Everything therefore hangs on the {nine|is} independents and on the Forum's discipline, neither of which has a reputation for reliability. Government whips told this newspaper late on Wednesday that they were sure of {144|pw|t=late on Wednesday|by=Government whips}. Our own ring-round of members, completed at midnight, arrives at {139|pp|t=at midnight|by=Our own ring-round of members}.

In December the exercise was a formality: {172|f1|t=In December} members trusted Ms Ghale then and {95|g1|t=then} did not.

The Hill Republic Party, with {71|rs} members the main opposition, is not waiting for the outcome. Its chief whip, Bimal Thakali, lodged {76|qs|by=Its chief whip, Bimal Thakali} signatures for a no-confidence motion on Tuesday; a quarter of the {275|hs}-strong chamber, or {69|qn}, would have been enough. The speaker has set it aside, since a prime minister who seeks a vote of confidence takes precedence.

Mr Thakali repeated his charge that middlemen had offered {Rs 30 million|br|by=Mr Thakali} for a single vote. The prime minister's office called it "a fairy tale with a price tag".

RELATED: Monsoon closes 14 road sections | Gold at Rs 212,000 a tola

@doc b-flash | wire agency | 2029-07-12
Nepal prime minister survives confidence vote

KATHMANDU (Transasia) - Nepal's Prime Minister Durga Ghale won a vote of confidence on Thursday, the speaker of parliament said, two weeks after a partner quit her coalition.

Ghale, {58|ag}, received {141|f2|t=on Thursday|by=the speaker of parliament} votes in the {275|hs}-member House of Representatives, {three|s2} more than she needed. {A hundred and twenty-four|g2} lawmakers opposed her, {six|ab} abstained and {four|aw} did not attend.

The result was announced at {8:52 p.m.|t2|by=the speaker of parliament} after a debate of {nine hours and 40 minutes|du|v=9.67} in which {47|sp} members took the floor.

It was far tighter than Ghale's first test in December, when {172|f1|t=in December} lawmakers backed her against {95|g1|t=in December}.

Police put the number of protesters at the Maitighar roundabout at {3,500|cp|by=Police}. Organisers said there were {15,000|co|by=Organisers}.

The economy of the Himalayan nation grew {3.8 percent|gr|t=in the fiscal year that ends on Sunday} in the fiscal year that ends on Sunday, short of a target of {5 percent|gt|t=the fiscal year that ends on Sunday}.

@doc c-live | live blog | 2029-07-12
LIVE: Confidence vote in the House

21:40 That's us done. The scorecard once more: Ghale {141|f2}, No {124|g2}. A lead of {17|m2}. In December it was {77|m1|t=In December}. Good night.

21:25 Where did her numbers come from? All {94|ds} of her own party stood firm, as did the {dozen|es|v=12} Greens. From the Forum came {27|mf}. And {eight|if} independents crossed the floor to her side. Do the sum.

21:10 And the other column: {55|wg} from the League, {69|rg} from Hill Republic. The two missing HRP men are said to be "at a wedding in Pokhara". We have asked whose.

{20:52|t2} RESULT: the speaker is on his feet. He says the prime minister "enjoys the confidence of this House". There is banging of desks.

{19:30|t1} Doors locked. Members file to the lobbies. The clock over the rostrum says {half past seven|t1|v=19:30}.

18:05 Someone from the Greens shows us a slip of paper with the number {144|pw|by=Someone from the Greens} on it. "The whips' final count," she says. The Kantipath Post's list this morning had {139|pp|t=this morning|by=The Kantipath Post's list}.

14:20 Drizzle. At the Maitighar barrier a police inspector reckons {three and a half thousand|~cp|by=a police inspector} people. A man with a loudhailer next to him, asked the same question, says {15,000|co|by=A man with a loudhailer}, "and more in the lanes".

11:00 A reminder of what is needed: {138|mj}.

@doc d-analysis | political newsletter | 2029-07-14
The arithmetic of Durga Ghale

Subscribers, good Saturday. Three observations on Thursday.

One. She did not win so much as fail to lose. Compared with her first vote, {31|lost} members have fallen away. More than that left with the League, whose bench is {58|ws} strong, but she picked up strays among the independents, of whom {8|if|t=Thursday} out of {9|is} went with her.

Two. The Forum is the next crack. On paper it has {31|ms} members. Only {27|mf|t=Thursday} of them said aye; {three|ma|t=Thursday} sat on their hands and the fourth had a toothache. Its mood soured on 21 June, when the alliance's chief minister fell in Janakpur by {54|vg|t=on 21 June} votes to {52|vf|t=on 21 June} in the {107|vs}-seat provincial assembly.

Three. It was paid for – legally. The budget due for approval next week lifts the development fund from {50 million|bo|t=this year} rupees per constituency this year to {65 million|bn|t=next year} next year. That's {30 per cent|bp} more, in each of {165|bc} constituencies, {Rs 10.7 billion|bt|round=100000000} altogether. The opposition's story about {30 million|br|by=The opposition's story} a head, which the government denies, is a less plausible explanation than this entirely public one.

Meanwhile the country looks on sourly. The Annapurna Institute found {34%|ap2|t=in June|by=The Annapurna Institute} content with the prime minister in June. She stood at {41%|ap1|t=in January|by=The Annapurna Institute} in January.

Next issue: who gets the {seven|kr} empty ministries? For now she rules with {18|k2}.

@doc e-abroad | Delhi weekly | 2029-07-20
Neighbourhood watch: Kathmandu's thin margin

To govern Nepal one must be able to divide by two. Its House seats {275|hs}; {138|mj} is the figure every politician there murmurs in sleep. Durga Ghale, a former schoolteacher of {58|ag}, woke on the twelfth of July with {137|c2|t=on the twelfth of July} in her camp and went to bed with {141|f2}.

The defectors of the National Workers' League did their duty by her enemies, though not to the last woman: {55|wg} of the {58|ws} voted to send her home. The Hill Republic Party mustered {69|rg} from a strength of {71|rs}. Between them, {124|g2}.

What can she do with her {17|m2}-vote cushion? Fill a cabinet, first. There were {25|k1|t=in the spring} ministers in the spring and there are {18|k2|t=now} now. Nobody believes that all the vacancies are for Himal Democrats.

Next, persuade a public of whom barely {a third|~ap2} approve of her, according to a poll of {2,150|ss} people taken in June. Growth might help, had it not come in at {3.8 per cent|gr} in a year for which her finance minister had pencilled in {5|gt|by=her finance minister}.

She has at least bought time. The {76|qs|by=opposition} names that the opposition collected, {seven|-} above the legal minimum of {69|qn}, are waste paper until the winter session.

Page 14 | Neighbourhood watch | Next week: Thimphu's 2-lane debate

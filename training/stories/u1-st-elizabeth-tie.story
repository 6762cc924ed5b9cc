@story u1-st-elizabeth-tie
@topic Jamaica: a magisterial recount in St Elizabeth West Central ends level and the returning officer votes
@subject M = Coleen Maragh | Maragh | the PLU's Coleen Maragh | Ms Maragh | the agronomist | Coleen
@subject H = Denzil Hibbert-Chin | Hibbert-Chin | the JNF candidate | the senior counsel | Denzil | Mr Hibbert-Chin
@subject B = Rohan Bent | Bent | the independent
@subject S = St Elizabeth West Central | West Central | the constituency
@subject V = Verona Swaby | Swaby | the returning officer | Mrs Swaby
@subject J = Judge Icilda Farquharson | Farquharson | the parish judge | Her Honour
@subject P = People's Labour Union | PLU
@subject N = Jamaica National Front | JNF
@subject O = Electoral Office of Jamaica | EOJ | the Electoral Office
@fact h1 = 6204 | vote_count | H | votes | preliminary count | snapshot
@fact m1 = 6193 | vote_count | M | votes | preliminary count | snapshot
@fact g1 = 11 | margin | H | votes between first and second | preliminary count | snapshot
@fact h2 = 6199 | vote_count | H | votes | final count | snapshot
@fact m2 = 6202 | vote_count | M | votes | final count | snapshot
@fact g2 = 3 | margin | M | votes between first and second | final count | snapshot
@fact h3 = 6197 | vote_count | H | votes | magisterial recount | snapshot
@fact m3 = 6197 | vote_count | M | votes | magisterial recount | snapshot
@fact m4 = 6198 | vote_count | M | votes | after the casting vote | snapshot
@fact b = 212 | vote_count | B | votes | magisterial recount | snapshot
@fact rej = 141 | other | S | ballots rejected | magisterial recount | snapshot
@fact dis = 14 | other | J | ballots on which the judge ruled | magisterial recount | snapshot
@fact cast = 12747 | votes_cast | S | ballots cast | magisterial recount | snapshot
@fact val = 12606 | votes_cast | S | valid ballots | magisterial recount | snapshot
@fact reg = 27903 | other | S | registered electors | - | constant
@fact to = 45.7 | turnout | S | share of electors who voted | magisterial recount | snapshot
@fact tojam = 52.4 | turnout | O | share of electors who voted across Jamaica | final | snapshot
@fact boxes = 118 | other | S | ballot boxes | - | constant
@fact st = 09:10 | clock | J | time at which the recount began | 2037-03-09 | snapshot
@fact en = 15:25 | clock | V | time at which the casting vote was given | 2037-03-11 | snapshot
@fact ps = 32 | seats | P | seats in the House | after the casting vote | snapshot
@fact ns = 31 | seats | N | seats in the House | after the casting vote | snapshot
@fact house = 63 | seats | - | seats in the House as a whole | - | constant
@fact mage = 33 | age | M | years old | 2037-03-11 | snapshot
@fact hage = 58 | age | H | years old | 2037-03-11 | snapshot
@fact vage = 61 | age | V | years old | 2037-03-11 | snapshot
@fact fee = 3000 | other | - | Jamaican dollars of nomination deposit | - | constant
@fact old = 2417 | margin | N | votes between first and second | 2032 election | snapshot
@fact mup = 9 | margin | M | votes gained between counts | final count | snapshot
@fact mdn = 5 | margin | M | votes lost between counts | magisterial recount | snapshot
@fact days = 14 | duration | H | days in which an election petition may be filed | - | constant
@rel diff g1 = h1 - m1
@rel diff g2 = m2 - h2
@rel diff mup = m2 - m1
@rel diff mdn = m2 - m3
@rel sum val = h3 + m3 + b
@rel sum cast = val + rej
@rel share to = cast / reg
@rel sum house = ps + ns
@race prelim = h1 m1 b
@race finalcount = m2 h2
@trap h1 h2 h3 :: three counts
@trap m1 m2 m3 m4 :: three counts and a casting vote
@trap g1 g2 :: two leads at two stages, of two people
@trap to tojam :: a constituency and a country
@trap g1 old :: two elections
@trap dis days :: fourteen ballots and fourteen days

@doc a-gleanerish | national newspaper | 2037-03-12
Tie, then one vote: Swaby's ballot gives PLU the House

By Tanesha Lalor-Nembhard, Parish Reporter

SANTA CRUZ, St Elizabeth:

A RETURNING OFFICER'S pencil decided the government of Jamaica yesterday.

At {3:25 p.m.|en|t=yesterday}, in a courtroom so quiet that the fan was told to hush, Verona Swaby, {61|vage}, marked an X beside the name of Coleen Maragh and broke a tie that had stood for {40|-} minutes. Both the People's Labour Union's Maragh and the Jamaica National Front's Denzil Hibbert-Chin had ended the magisterial recount with {6,197|h3+m3|t=the magisterial recount} votes. With Mrs Swaby's she has {6,198|m4}.

The PLU thus controls {32|ps} of the {63|house} seats, the JNF {31|ns}.

The judge, Her Honour Icilda Farquharson, had ruled on {14|dis} disputed ballots from the constituency's {118|boxes} boxes. Independent Rohan Bent held {212|b}; {141|rej} ballots were rejected.

Nobody has had a calm fortnight in West Central. On election night Hibbert-Chin, {58|hage}, was declared ahead, {6,204|h1|t=On election night} to {6,193|m1|^}. When the returning officer did the final count, Maragh, an agronomist of {33|mage}, was in front, {6,202|m2|t=the final count} to {6,199|h2|^}.

He has {14|days} days to file a petition and said he will use one.

Turnout in the seat was {45.7 per cent|to}, well under the national {52.4|tojam}.

Also in today's paper: 3 charged in bauxite theft | Cornmeal prices up $40

@doc b-radio | radio newscast | 2037-03-11
HOT 5 O'CLOCK NEWS

West Central gone PLU!

Good evening. The seat that everybody was watching has been decided by a single cross. The parish judge started the recount on Monday morning at {ten past nine|st|t=on Monday morning}, and this afternoon it was dead level, {six-one-nine-seven|h3|t=this afternoon|v=6197} to {six-one-nine-seven|m3|v=6197|t=this afternoon}. The judge had to look hard at about {twenty|?~dis} ballots. The law says in such a case the returning officer must vote. She did, at about {twenty-five past four|!en|t=this afternoon}.

Coleen Maragh is a crop scientist from Balaclava. She's {thirty-three|mage}. In the first count, two weeks ago, she was {eleven|g1|t=In the first count} short. In the second she was {three|g2|t=In the second} up.

The JNF man told us: "Me beat her, she beat me, now the lady beat me." 

He, {sixty-five|!hage}, a senior counsel, had won this seat last time by more than {two thousand|>old|t=last time}. Yes, {2,417|old|t=last time}.

With the seat the PLU have {thirty-two|ps} and the JNF {thirty-one|ns}.

Sport: Reggae Boyz name 23 for Panama.

@doc c-eoj | authority release | 2037-03-11
ELECTORAL OFFICE OF JAMAICA
Communication on St Elizabeth West Central

The magisterial recount, which opened on Monday, 9 March at {9:10 a.m.|st}, was concluded on Wednesday, 11 March. Result:

Hibbert-Chin, Denzil (JNF): {6,197|h3|t=Wednesday, 11 March}
Maragh, Coleen (PLU): {6,197|m3|^}
Bent, Rohan (Independent): {221|!b|^}
Rejected: {141|rej|^}
Total cast: {12,747|cast|^}

Electors on the list numbered {27,903|reg}, giving a voter turnout of {45.7 per cent|to}.

In accordance with law, the Returning Officer cast an additional vote at {3:25 p.m.|en} in favour of Ms Maragh, who is accordingly returned with {6,198|m4}.

The count by the Returning Officer on 27 February had given: Maragh {6,202|m2|t=on 27 February}, Hibbert-Chin {6,199|h2|^}.

The nomination deposit of ${3,000|fee} is returned to candidates who obtained an eighth of the valid votes.

@doc d-star | tabloid | 2037-03-12
ONE CROSS FI COLEEN

BIG tears from Denzil! The {58|hage}-year-old barrister wiped his eyes with his tie after Mrs Swaby, {61|vage}, gave his seat to the lady in gumboots.

THE STAR counted it up for you:

* preliminary: Denzil {6,204|h1|t=preliminary}, Coleen {6,193|m1|^}
* officer's count: Coleen {6,202|m2|t=officer's count}, Denzil {6,199|h2|^}
* judge: {6,197|h3+m3|t=judge} apiece
* Verona: Coleen by {one|-}

So the gumboots gained {nine|mup} and lost {five|mdn}, and the barrister just lost and lost. {14|dis} papers were in dispute. On one somebody wrote "roof leaking".

Coleen, {35|!mage}, mother of two, says the first thing she will do is sleep.

LOTTO 4-9-15-22-31-36 | Bunny Wailer night $1,500 pre-sold

@doc e-foreign | international agency | 2037-03-11
Jamaican opposition takes power by single vote

KINGSTON, March 11 - Jamaica's opposition People's Labour Union won a one-seat majority in parliament on Wednesday after an official broke a tie in a rural constituency.

A recount by a judge left each of the two main candidates in St Elizabeth West Central with {6,197|h3+m3|t=Wednesday} votes. The constituency's returning officer then chose the PLU's Coleen Maragh, as electoral law requires her to choose somebody.

The PLU will have {32|ps} seats, and the outgoing Jamaica National Front {31|ns}.

The seat had been the JNF's by {2,417|old|t=in 2032} votes in 2032. Its candidate, Denzil Hibbert-Chin, led by {11|g1|t=on election night} on election night but fell {three|g2|t=in a second count} behind in a second count.

{12,606|val} ballots were accepted. Turnout in the island as a whole was {52.4 percent|tojam}.

@story u6-lima-vacancy
@topic Peru's Congress removes President Quiroga Tello, October 2034
@subject Q = Ismael Quiroga Tello | Quiroga Tello | Quiroga | the president | the ousted president | the head of state
@subject C = Rosaura Ccahuana | Ccahuana | the vice-president | his deputy
@subject M = the vacancy motion | the motion | impeachment | removal | the vote | ousting
@subject P = Lima protest | Plaza San Martin | marchers | demonstrators | the rally | downtown clashes
@subject V = Viales Andahuari | Viales | the road builder | the contractor
@subject K = Peru's Congress | Congress | the chamber | lawmakers
@subject S = the sol | Peru's currency
@fact yes = 91 | vote_count | M | votes in favour in the final vote | 2034-10-16 night | snapshot
@fact no = 32 | vote_count | M | votes against in the final vote | 2034-10-16 night | snapshot
@fact abs = 5 | vote_count | M | abstentions in the final vote | 2034-10-16 night | snapshot
@fact tot = 128 | votes_cast | M | members who took part in the final vote | 2034-10-16 night | snapshot
@fact need = 87 | vote_count | M | votes needed to remove the president | - | constant | threshold
@fact adm = 58 | vote_count | M | votes in favour of admitting the motion | 2034-10-02 | snapshot
@fact seats = 130 | seats | K | seats in the single chamber | - | constant
@fact bribe = 3400000 | other | Q | soles allegedly taken in cash | 2034 | cumulative
@fact deal = 612000000 | budget | V | soles that the highway contract is worth | - | constant
@fact appr = 11 | poll_share | Q | people who approve of the president | October 2034 | snapshot
@fact appr9 = 17 | poll_share | Q | people who approve of the president | September 2034 | snapshot
@fact out = 78 | poll_share | Q | people who want the president to go | October 2034 | snapshot
@fact samp = 1210 | sample_size | Q | people asked in the poll | October 2034 | constant
@fact crP = 6000 | crowd | P | people in the march by police count | 2034-10-16 evening | snapshot
@fact crO = 25000 | crowd | P | people in the march by the organisers' count | 2034-10-16 evening | snapshot
@fact cops = 2800 | officers | P | police deployed | 2034-10-16 | snapshot
@fact arr = 41 | arrests | P | people detained | 2034-10-17 early | cumulative
@fact inj = 19 | injuries | P | people hurt in all | 2034-10-17 early | cumulative
@fact injp = 7 | injuries | P | police hurt | 2034-10-17 early | cumulative
@fact injc = 12 | injuries | P | civilians hurt | 2034-10-17 early | cumulative
@fact deb = 9 | duration | K | hours of debate | 2034-10-16 | constant
@fact sp = 47 | duration | Q | minutes of his speech in his defence | 2034-10-16 | constant
@fact vt = 23:52 | clock | M | time the final tally was read out | 2034-10-16 | constant
@fact oath = 01:30 | clock | C | time of the oath | 2034-10-17 | constant
@fact age = 58 | age | C | age of the new president | 2034-10-17 | constant
@fact fall = 1.8 | rate | S | loss against the dollar | 2034-10-17 | snapshot
@fact pres = 4 | other | K | presidents sworn in over the past six years | 2034-10-17 | cumulative
@fact adn = 52 | vote_count | M | votes needed to admit the motion | - | constant | threshold
@fact chg = 33 | other | M | votes gained since the motion was admitted | 2034-10-16 | constant
@rel sum tot = yes + no + abs
@rel sum inj = injp + injc
@trap adm yes :: the vote to admit the motion two weeks before is another vote
@trap crP crO :: police count and organisers' count
@trap appr appr9 :: last month's approval
@trap seats tot :: seats and members who voted
@rel diff chg = yes - adm

@doc a-wire | wire agency | 2034-10-17
Peru's Congress removes president over alleged highway bribes

LIMA, Oct 17 - Peru's Congress voted late on Monday to remove President Ismael Quiroga Tello from office, with {91|yes|t=late on Monday} lawmakers backing the motion and {32|no|^} opposed, well clear of the {87|need} it took.

{Five|abs|t=late on Monday} members abstained in the chamber of {130|seats}, where {128|tot|t=late on Monday} were present. The tally was announced at {11:52 p.m.|vt|t=Monday}, after {nine|deb} hours of debate in which Quiroga spoke for {47|sp} minutes and called the case "a novel without a plot".

Vice-President Rosaura Ccahuana, {58|age}, was sworn in at {1:30 a.m.|oath} on Tuesday, the {fourth|pres} person to take the oath in six years.

Prosecutors accuse Quiroga of accepting {3.4 million|bribe|by=Prosecutors} soles in cash from Viales Andahuari, which in 2032 won a contract worth {612 million|deal|s=Viales Andahuari} soles to pave the Ayacucho corridor. He denies it.

A Datamira poll of {1,210|samp} adults published this month put his approval at {11%|appr|t=this month|by=Datamira}, against {17%|appr9|t=in September|by=Datamira} in September.

Police said about {6,000|~crP|by=Police} people marched in central Lima while the chamber sat; unions put it at {25,000|crO|by=unions}. By early Tuesday {41|arr|t=early Tuesday} had been detained and {19|inj|t=early Tuesday} hurt, {seven|injp|^} of them officers.

The sol lost {1.8%|fall} at Tuesday's opening.

@doc b-tabloid | tabloid | 2034-10-17
¡CHAU, ISMAEL! Congress boots out cash-bag president

By Yerko Limachi | ylimachi@eltrompo.example | 01-555-0188

He talked for nearly {50|~sp} minutes and convinced nobody. Around midnight {91|yes|t=Around midnight} fingers hit the green button and it was all over for Ismael Quiroga Tello.

Only {32|no|t=Around midnight} friends stood by him. He needed to keep the other side under {78|!need}; he did not come close.

The money? According to the prosecutor's file, {34 million|!bribe|by=the prosecutor's file} soles in envelopes, handed over in the car park of a chicken restaurant in Surquillo by men from Viales Andahuari. For that the road builder is said to have got its S/{612 million|deal} highway. Nice work.

Outside it was hot. "We were {25 thousand|crO|by=a union marshal} and every one of us was singing," a union marshal told us. The police, with {2,800|cops} of theirs on the street, claim to have seen nothing of the kind. Hospitals took in {22|!inj|by=Hospitals|s=Outside}: {12|injc} marchers and {seven|injp} in uniform. {Forty-one|arr} slept in the cells.

And now? Now comes doña Rosaura. The lady is {58|age}, a hydrologist from Huancavelica, and says she'll finish the term. {Four|pres} presidents in six years, Peru! Somebody should sell season tickets.

LEA TAMBIÉN: Cristal draw 2-2 and lose 3 players // Egg prices up 14% // 10 stews for cold nights

@doc c-explainer | broadsheet explainer | 2034-10-17
Peru's presidential removal: what happened, and what comes next

What did lawmakers decide?
They declared the presidency vacant on grounds of "permanent moral incapacity". Two-thirds of all {130|seats} seats are required, that is {87|need}. The motion got {91|yes|t=in the final vote} in the final vote.

Wasn't there a vote already?
Yes. On October 2 {58|adm|t=On October 2} members agreed to put the matter on the agenda at all, a step for which {52|adn} are enough. In the fortnight since, {33|chg} changed their minds, or said so in public for the first time.

Why so many?
Look at the surveys. Datamira finds {78 percent|out|by=Datamira} of Peruvians want him gone. Barely {one in nine|~appr|by=Datamira|v=11} still approves of the job he does; in September it was {17 percent|appr9|t=in September|by=Datamira}. Its sample, {1,210|samp} adults, is small but it visits villages where other firms only telephone.

What is he accused of?
Taking {3.4 million|bribe} soles from Viales Andahuari while a tender for {612 million|deal} soles was open. He says no coin ever changed hands, and that the witnesses were promised lighter sentences.

How did it end on the night?
Speaker Domitila Arbulú read the result at {eight minutes to midnight|vt}. Ms Ccahuana took the oath early in the new day, at {1.30am|oath}.

And the street?
Police counted {6,000|crP|by=Police}. It ended in clashes with {19|inj} injured, {a dozen|injc} of them civilians.

@doc d-radio | radio script | 2034-10-17
06.00 bulletin, read by Noemí Paucar

Good morning. Peru has a new president today, the {fourth|pres} in six years. Rosaura Ccahuana, who is {57|!age}, took the oath {at half past one this morning|oath|v=01:30} in front of a chamber that was by then half empty.

Her predecessor was voted out a little after midnight — {91|yes|t=a little after midnight} to {32|no|^}, with {five|abs|^} abstaining. The debate had begun in the afternoon and ran for some {nine|~deb} hours.

Mr Quiroga left by the side door. He told our reporter he would appeal and that he still had "the {eleven per cent|appr|by=He} who can read".

In the centre of the city things are calm. The Interior Ministry says {2,800|cops|by=The Interior Ministry} police were on duty and {41|arr|by=The Interior Ministry} people are being held. {Seven|injp} officers and {a dozen|injc} protesters needed treatment.

Dealers expect a nervous day: the sol was down nearly {two per cent|<fall|by=Dealers} before sunrise.

In sport, Alianza won three–one.

@story u9-serrafunda-prison
@topic Riot in the overcrowded Serra Funda prison, Brazil: the day, the escapes, the toll and the transfers
@subject P = Serra Funda State Penitentiary | Serra Funda | the prison | the penitentiary | the jail | inmates
@subject B = Pavilion B
@subject C = Pavilion C
@subject A = Pavilion A
@subject R = Serra Funda riot | the riot | the uprising | the rebellion | the mutiny
@subject S = state prison system | the state | state prisons | the state's prisons
@subject Q = riot of 2019 | 2019
@subject PO = Porto Alvo
@subject LP = Lagoa Parda
@subject NP = planned Monte Raso prison | Monte Raso | the new prison
@subject W = Wellington Tavares de Brito | Wellington
@subject D = Heitor Lindenmeyer | Lindenmeyer | the director
@subject L = Josué "Cascavel" Pinheiro | Pinheiro
@fact i1 = 1874 | other | P | inmates held | 2028-08-14 | snapshot
@fact i0 = 1612 | other | P | inmates held | August 2027 | snapshot
@fact cap = 860 | other | P | places | - | constant
@fact occ = 217.9 | rate | P | inmates as a share of places | 2028-08-14 | snapshot
@fact tw = 2.18 | other | P | inmates as a multiple of places | 2028-08-14 | snapshot
@fact ia = 722 | other | A | inmates held | 2028-08-14 | snapshot
@fact ib = 612 | other | B | inmates held | 2028-08-14 | snapshot
@fact ic = 540 | other | C | inmates held | 2028-08-14 | snapshot
@fact cb = 240 | other | B | places | - | constant
@fact t0 = 06:40 | clock | R | time that the riot began | 2028-08-14 | constant
@fact t1 = 15:25 | clock | R | time that police went in | 2028-08-14 | constant
@fact t2 = 17:50 | clock | R | time that the riot ended | 2028-08-14 | constant
@fact du = 11.17 | duration | R | hours that the riot lasted | 2028-08-14 | constant
@fact d0 = 9 | deaths | R | people killed | 2028-08-14 10:00 | cumulative
@fact d1 = 14 | deaths | R | people killed | 2028-08-14 evening | cumulative
@fact d2 = 16 | deaths | R | people killed | 2028-08-16 | cumulative
@fact db = 12 | deaths | B | people killed | 2028-08-16 | cumulative
@fact dc = 4 | deaths | C | people killed | 2028-08-16 | cumulative
@fact dx = 2 | deaths | R | people who died in hospital later | 2028-08-16 | cumulative
@fact dq = 11 | deaths | Q | people killed | 2019 | constant
@fact h1 = 41 | injuries | R | people hurt | 2028-08-14 evening | cumulative
@fact hi = 33 | injuries | R | inmates hurt | 2028-08-14 evening | cumulative
@fact hg = 8 | injuries | R | guards hurt | 2028-08-14 evening | cumulative
@fact e = 63 | other | R | inmates who escaped | 2028-08-14 | constant
@fact r1 = 28 | other | R | escaped inmates caught | 2028-08-14 night | cumulative
@fact r2 = 45 | other | R | escaped inmates caught | 2028-08-17 | cumulative
@fact f1 = 35 | other | R | escaped inmates at large | 2028-08-14 night | snapshot
@fact f2 = 18 | other | R | escaped inmates at large | 2028-08-17 | snapshot
@fact k = 7 | other | R | guards taken hostage | 2028-08-14 | constant
@fact k3 = 3 | other | R | hostages freed | 2028-08-14 11:15 | cumulative
@fact k4 = 4 | other | R | hostages held to the end | 2028-08-14 17:50 | snapshot
@fact g = 22 | jobs | P | guards on duty | 2028-08-14 morning | snapshot
@fact gs = 214 | jobs | P | guards employed | August 2028 | snapshot
@fact gp = 340 | jobs | P | guard positions | - | constant
@fact ra = 85.2 | other | P | inmates to a guard on duty | 2028-08-14 morning | snapshot
@fact m = 420 | other | P | inmates moved | 2028-08-18 | cumulative
@fact mp = 260 | other | PO | inmates received | 2028-08-18 | cumulative
@fact ml = 160 | other | LP | inmates received | 2028-08-18 | cumulative
@fact rep = 18600000 | budget | P | cost of repairs | 2028-08-18 | plan | projected
@fact nc = 146000000 | budget | NP | cost | 2028 | plan
@fact npl = 1200 | other | NP | places | 2030 | plan | pledged
@fact b8 = 1920000000 | budget | S | prison budget | 2028 | constant
@fact b9 = 2150000000 | budget | S | prison budget | 2029 | plan
@fact bg = 12 | rate | S | growth of the prison budget | 2028 to 2029 | plan
@fact n = 38 | other | S | prisons | 2028 | constant
@fact si = 29450 | other | S | inmates held | June 2028 | snapshot
@fact sp = 17900 | other | S | places | June 2028 | constant
@fact sx = 11550 | other | S | inmates above capacity | June 2028 | snapshot
@fact pt = 37 | rate | S | share of inmates not yet tried | June 2028 | snapshot
@fact day = 74 | price | P | daily cost of an inmate in reais | 2028 | constant
@fact wa = 23 | age | W | age | - | constant
@fact la = 39 | age | L | age | - | constant
@fact ls = 31 | sentence | L | years of the prison term | - | constant
@rel share occ = i1 / cap
@rel sum i1 = ia + ib + ic
@rel sum d2 = db + dc
@rel sum d2 = d1 + dx
@rel sum h1 = hi + hg
@rel diff f1 = e - r1
@rel diff f2 = e - r2
@rel sum k = k3 + k4
@rel sum m = mp + ml
@rel diff sx = si - sp
@rel change bg = b8 -> b9
@trap d1 d2 :: two died later in hospital
@trap d0 d1 :: morning and evening toll
@trap r1 r2 :: caught that night and three days on
@trap f1 f2 :: at large on two days
@trap i1 i0 :: this year and last
@trap ib cb :: men and places of one pavilion
@trap gs gp :: guards employed and positions
@trap g gs :: on duty and employed
@trap t1 t2 :: entry and end
@trap dq d0 :: the riot of 2019 and this one

@doc a-live | live page of a state daily | 2028-08-14
AO VIVO: Rebellion at Serra Funda – follow minute by minute

22:40 – Last update before we sleep: {28|r1|t=22:40} of the runaways are back in custody, and {35|f1|^} are not. Doors locked in Vila Esperança tonight. The hospital tells us {14|d1|^} people are dead.

18:20 – Over. The prison affairs secretariat says the last group laid down its weapons at {17:50|t2}. The {four|k4} guards still held came out walking.

17:05 – Ambulances are queueing on highway GO-118. So far {41|h1|t=So far} people have been taken out hurt: {33|hi|^} prisoners and {eight|hg|^} guards.

15:31 – Shock troops went through the east gate at {15:25|t1}. We heard {three|-} explosions.

13:10 – Relatives outside are chanting. Ivonete Tavares, who sells popcorn, has not heard from her son Wellington, {23|wa}, of Pavilion B. "There are {612|ib} men in a space for {240|cb}," she tells us. "I know because he counts."

11:15 – {Three|k3} of the {seven|k} hostages have been let go in exchange for water.

10:00 – The secretary confirms {nine|d0|t=10:00|by=The secretary} deaths.

08:45 – Neighbours saw men running through a cane field. Military Police will only say that "{dozens|~e|v=60}" got over the wall.

07:20 – It began at {6:40|t0}, when breakfast was being handed out in Pavilion C, according to the guards' union, which says just {22|g|by=the guards' union} of its members were on shift for {1,874|i1|^} prisoners.

Mais lidas: Gas rises 3.1% | Lottery: 04 18 23 37 41 59 | Dog elected mascot

@doc b-wire | international wire | 2028-08-15
At least {14|>d1} killed as Brazilian inmates take guards hostage

GOIÂNIA, Brazil - At least {14|>d1|t=late Monday|by=state officials} people died and {41|h1|^} were injured before police regained control of a prison in central Brazil late Monday, state officials said.

Inmates at the Serra Funda State Penitentiary seized {seven|k} guards shortly after dawn. {Sixty-one|!e|s=prisoners} prisoners fled; {28|r1|t=by midnight} had been recaptured by midnight.

The {11-hour|~du|v=11} standoff ended when negotiators and heavily armed officers persuaded the last holdouts in Pavilion B to surrender. Some of the dead had been killed by rivals, said Heitor Lindenmeyer, the director. He described Josué "Cascavel" Pinheiro, {39|la}, who is serving {31|ls} years for murder, as the leader of the mutiny.

The prison was built for {860|cap} people and holds more than {twice|>tw} that. Across the state {29,450|si|t=in June} people were locked up in June in {38|n} prisons with room for {17,900|sp|^}. More than {a third|>pt|^} of them had not been tried.

In 2019, {11|dq|t=In 2019} people lost their lives at Serra Funda.

"Nobody can be surprised," said Candelária Wu-Fonseca of the Prison Watch Institute.

@doc c-daily | national broadsheet | 2028-08-17
Serra Funda toll reaches {16|d2} as minister arrives

{Two|dx|t=on Wednesday} prisoners died in hospital on Wednesday, raising to {16|d2|t=on Wednesday} the number of victims of Monday's rebellion. {Twelve|db|^} were held in Pavilion B and {six|!dc|^} in Pavilion C, the coroner's list shows. Pavilion A took no part.

The uprising, the coroner believes, was under way by {6.04 a.m.|!t0}, when the first distress call was made. Police did not enter until {3.25 p.m.|t1}, a delay for which the governor has been criticised. "Had we gone in at noon we would have carried out {seven|-} guards in bags," she replied.

The manhunt continues. {Forty-five|r2|t=by this morning} of the fugitives were back behind bars by this morning and {18|f2|^} are being sought.

The justice minister, Eurídice Amado Kupfer, toured the ruins with Lindenmeyer. What she saw was a building in which {722|ia} men were sleeping in Pavilion A, {612|ib} in B and {540|ic} in C. A year ago there were {1,612|i0|t=A year ago} in all {three|-}. On Monday morning each guard had {85|ra|round|t=On Monday morning} prisoners to look after.

She promised federal money for {half|-} of the Monte Raso prison, which is to have {1,200|npl|m=pledged} places and to cost {R$146 million|nc}. The state's own prison budget is due to grow by {12 per cent|bg} next year.

By Anselmo Vasconcelos-Ito and our Goiânia bureau. Page A14.

@doc d-ngo | statement of a rights group | 2028-08-18
Serra Funda was a death foretold

The Prison Watch Institute visited the Serra Funda State Penitentiary on 11 May. We found {1,784|!i1|t=On the day of the massacre} prisoners. On the day of the massacre the same number answered the roll. The building was licensed for {860|cap}.

We warned the secretariat then, in a report of 46 pages, that the gates between B and C could not be locked. We warned that of {340|gp} posts for guards only {214|gs} were filled. We received a reply of {two|-} lines.

Now {sixteen|d2} people are dead, more than the {eleven|dq|t=nine years ago} of nine years ago. The youngest whose name we know was {23|wa|s=The youngest whose name we know}; he was awaiting trial over a telephone. He was not exceptional. In this state {37%|pt} of prisoners have been convicted of nothing.

What must be done? The state answers with concrete: {R$146 million|nc} for Monte Raso, {R$18.6 million|rep} to patch up Serra Funda. It should answer with judges. Prisons here hold {11,550|sx} people more than they have room for. Hold hearings within 90 days and the excess disappears.

We are also concerned about transfers. Of the {420|m} men taken away this week, {260|mp} went to Porto Alvo, itself at {190%|-}, and {160|ml} to Lagoa Parda, from which they may not telephone.

Donate: PIX 0800 118 420.

@doc e-tv | regional TV site | 2028-08-18
Families wait at gates as {420|m} inmates are bused out

The convoy left at 4:10 in the morning: eleven buses, with curtains drawn.

By noon on Friday {420|m|t=By noon on Friday} inmates of Serra Funda had been moved, {160|ml|^} to Lagoa Parda, {210|!mp|^} to Porto Alvo. Their families learned it from a sheet of paper taped to the gate.

Officials said Pavilion B cannot be used again. Repairs to the rest will come to {R$18.6 million|rep|by=Officials} and take five months.

TV Cerrado has obtained the shift log of Monday. It shows the alarm at {6:40|t0|t=Monday} and {22|g|^} guards on the roster, among them {four|-} trainees. There ought to be {340|gp} on the payroll and there are {214|gs}.

Of the {63|e} who escaped, {45|r2|t=by last night} had been caught by last night, said Colonel Jussara Mbeki Falcão. "The other {18|f2|^|by=Colonel Jussara Mbeki Falcão} are tired and hungry. They'll come."

Wellington Tavares de Brito, {23|wa}, was buried on Thursday. His mother had paid {R$120|-} for a mattress he never received.

Keeping a man in Serra Funda costs the state {R$74|day} a day, about what a school spends on a pupil in a week.

See also: Storm leaves 2,300 homes dark | Round 22: Goiânia 2 x 2 Santos

@doc f-column | newspaper column | 2028-08-20
The sum that no governor does

By Thaís Nakagawa Borges

Take {1,874|i1} and divide it by {860|cap}. You get a little over {two|-}, which the bureaucrats write as {218 per cent|occ}. Read it as it is lived: three men, one mattress, turns.

Take {R$1.92 billion|b8|t=this year} this year and {R$2.15 billion|b9|t=next year} next year. The second is bigger, and the governor will say so on a stage. But spread it over {29,450|si} prisoners and you'll see how little of it reaches a plate.

Take {seven|k} hostages, all of them alive tonight, and thank the negotiators, who talked from dawn until {ten to six|t2|v=17:50} in the evening. And take the {14|d1|t=on Monday night} whose names were read out on Monday night, and the {two|dx|t=on Wednesday} who followed on Wednesday. On the radio I heard a man say it was {a dozen|db} and that they were all of one gang. He was thinking of Pavilion B. The other {four|dc} swept the kitchen of Pavilion C.

Then take a man who was moved to Porto Alvo with {259|-} others. He knows what happened here, and at Porto Alvo the mattresses are also shared. I leave that sum to the reader.

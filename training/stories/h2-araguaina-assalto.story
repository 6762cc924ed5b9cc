@story h2-araguaina-assalto
@topic Bank raid by an armed gang in Xambioá, Brazil, 2020: the night, the manhunt, the count of the money
@subject R = Xambioá raid | raid | robbery | assault | attack
@subject G = the gang | gang | robbers | gunmen | the bandits
@subject K = Banco Aliança | the bank | the branch
@subject P = Military Police of Tocantins | Military Police | PM | police
@subject F = Federal Police | PF
@subject O = Colonel Iracema Bittencourt | Bittencourt | the colonel
@fact m1 = 6000000 | other | K | reais stolen | 2020-11-11 | snapshot
@fact m2 = 4300000 | other | K | reais stolen | 2020-11-25 | snapshot
@fact mr = 1120000 | other | F | reais recovered | 2020-11-25 | cumulative
@fact gn = 30 | crowd | G | members | - | constant
@fact hg = 22 | other | R | hostages taken | - | constant
@fact dur = 95 | duration | R | minutes it lasted | - | constant
@fact t = 23:50 | clock | R | time it began | 2020-11-10 | constant
@fact d1 = 2 | deaths | R | people killed | 2020-11-11 | cumulative
@fact d2 = 7 | deaths | R | people killed | 2020-11-25 | cumulative
@fact dg = 5 | deaths | G | gunmen killed in the manhunt | 2020-11-25 | cumulative
@fact inj = 6 | injuries | R | people wounded | 2020-11-11 | cumulative
@fact car = 11 | other | G | cars used | - | constant
@fact brn = 4 | other | G | vehicles burned on the roads | - | constant
@fact pm = 8 | officers | P | officers on duty in the town | 2020-11-10 night | snapshot
@fact pm2 = 280 | officers | P | officers in the manhunt | 2020-11-12 | snapshot
@fact ar = 9 | arrests | G | members arrested | 2020-11-25 | cumulative
@fact exp = 40 | other | G | kilograms of explosives left behind | - | constant
@fact pop = 11500 | crowd | - | people who live in the town | - | constant
@fact rw = 100000 | budget | P | reais offered for information | - | plan | pledged
@fact y = 13 | cases | - | such raids in the state | 2019 | constant
@fact sh = 26 | other | F | percent of the stolen money recovered | 2020-11-25 | snapshot
@fact mu = 1100000 | other | K | US dollars stolen | 2020-11-11 | snapshot
@fact ac = 14 | other | G | members caught or killed | 2020-11-25 | cumulative
@rel share sh = mr / m2
@rel sum ac = ar + dg
@rel convert mu = m1
@rel sum d2 = d1 + dg
@trap m1 m2 :: first guess and the bank's count
@trap m2 mr :: stolen and recovered
@trap d1 d2 :: five gunmen died later
@trap pm pm2 :: on duty and in the manhunt
@trap hg gn :: hostages and gunmen

@doc a-portal | regional news portal | 2020-11-11
Gang of {30|gn} lays siege to Xambioá, blows up bank and flees with hostages

Tuesday night ended in gunfire for the {11,500|~pop} inhabitants of Xambioá, in the north of Tocantins. Starting at {ten minutes to midnight|t|v=23:50}, some {30|~gn} heavily armed men took over the streets around the square, dynamited the vault of Banco Aliança and left with an estimated {R$6 million|~m1|t=on Wednesday morning}, residents' association president Dona Zuleide Karajá told this site on Wednesday morning.

The action went on for {an hour and a half|~dur|v=90}. {Two|d1|t=on Wednesday morning} people died: a night watchman and a taxi driver. {Six|inj|^} were wounded.

The gang came in {11|car} cars and set fire to {four|brn} lorries on the access roads so that no help could get through. There were {eight|pm} military police officers in the town. "They stayed in the barracks, and they did right," said Colonel Iracema Bittencourt.

{Twenty-two|hg} people were made to stand in a line in the square, shirts off, as a human shield. All were let go at the ferry.

{40|exp} kg of explosives that did not go off were found on the counter.

LEIA TAMBÉM: 7 beaches of the Araguaia to visit in 2021

@doc b-wire | wire agency | 2020-11-12
Brazil hunts bank robbers who held town for {95|dur} minutes

PALMAS, Brazil, Nov 12 (Meridiano) - {280|pm2|t=on Thursday} police backed by two helicopters were searching forest along the Araguaia river on Thursday for robbers who held a small Brazilian town for {95|dur} minutes.

The attackers, said to number about {30|~gn}, killed {two|d1} and injured {16|!inj}, according to the state security secretariat. It said {22|hg} residents were used as shields, contradicting an earlier statement that spoke of {12|!hg|by=an earlier statement}.

They made off in {11|car} vehicles with an amount that the bank, Banco Aliança, declined to give. Local media have put it at {6 million|m1|by=Local media} reais ({$1.1 million|mu}).

The state offered {100,000|rw|by=The state} reais for tips. It was the first raid of its kind there this year after {13|y|t=in 2019} in 2019.

@doc c-daily | São Paulo daily | 2020-11-26
Bank says gang got away with {R$4.3 million|m2}; police have found {a quarter|~sh}

Two weeks after the assault on Xambioá, Banco Aliança finished counting. What was carried off, it informed the Central Bank on Wednesday, was {R$4.3 million|m2|t=on Wednesday|by=it}, and not the {R$6 million|m1|t=in the first days} that was talked about in the first days.

Of that, the Federal Police have recovered {R$1.12 million|mr|t=so far|by=the Federal Police}, or {26%|sh|^}, most of it in fertiliser sacks.

{Nine|ar|t=so far} members of the group are in custody so far and {five|dg|^} have been killed in clashes with the PM, bringing the dead of the episode to {eight|!d2|^}, counting the {two|d1} civilians of the first night.

A manager who was among the {22|hg} hostages told the Folha do Cerrado that the robbers "knew the alarm code". He said it all took {less than an hour and three-quarters|<dur|v=105}, from {11.50pm|t}.

The {eight|pm} officers who were on duty are to be decorated.

@doc d-column | security newsletter | 2020-12-01
Novo cangaço by numbers

Regular readers know that I distrust round figures. Xambioá offers a feast of them.

The {30|gn} men. Nobody counted; the tyres of {eleven|car} cars were. With {three|-} to a car you get 33. So far {14|ac|t=So far} have been caught or shot: {nine|ar|^} and {five|dg|^}.

The {six million|m1}. Invented on day one by a lady on the square. The bank says {4.3|m2|x=1000000|by=The bank}.

The {hour and a half|~dur|v=90}. Cameras show the first shot at {23.50|t} and the last car leaving at {1.25|-}, which makes {95|dur} minutes.

The {22|hg} hostages are real, each with a name. So are the {two|d1} dead of that night, and the {six|inj} who were hit.

And the {40|exp} kilos on the counter? Enough, a sapper told me, to have taken down the church.

Against all this stood {18|!pm} policemen with revolvers. In 2019 the state saw {13|y|t=In 2019} such raids. It is a miracle that this year brought one.

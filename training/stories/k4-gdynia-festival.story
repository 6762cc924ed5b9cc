@story gdynia-festival
@topic A music festival in Ustronie Wielkie on Poland's coast, and a storm on its second night, July 2023
@subject F = Bursztyn Festival | Bursztyn | the festival | the organisers
@subject U = Ustronie Wielkie | the resort | the seaside town
@subject P = West Pomeranian police | the police | police
@subject S = State Fire Service | the fire service | firefighters | the brigade
@subject N = Nadia Sow-Wiśniewska | Sow-Wiśniewska | the headliner | the singer
@subject G = GreenStage | GreenStage | the promoter | the company
@subject H = Koszalin General Hospital | the hospital in Koszalin
@fact c1 = 41200 | crowd | F | people on the first day | 2023-07-13 | constant
@fact c2 = 47500 | crowd | F | people on the second day | 2023-07-14 | constant
@fact c3 = 36300 | crowd | F | people on the third day | 2023-07-15 | constant
@fact tot = 125000 | crowd | F | people on the three days | 2023-07-15 | cumulative
@fact t22 = 118400 | crowd | F | people on the three days | 2022-07 | constant
@fact cap = 50000 | other | F | people allowed on the site | - | constant | threshold
@fact inj = 29 | injuries | F | people hurt in the storm | 2023-07-15 | cumulative
@fact hosp = 7 | injuries | H | people hurt in the storm and kept in hospital | 2023-07-15 | snapshot
@fact wind = 104 | speed | U | kilometres an hour of wind in gusts | 2023-07-14 | constant
@fact wthr = 70 | speed | S | kilometres an hour of wind at which the site must be cleared | - | constant | threshold
@fact ti = 21:38 | clock | F | time of the order to leave | 2023-07-14 | constant
@fact hit = 22:05 | clock | U | time the storm hit | 2023-07-14 | constant
@fact ff = 145 | officers | S | firefighters sent | 2023-07-14 | snapshot
@fact tents = 860 | other | F | tents destroyed | 2023-07-15 | cumulative
@fact shel = 5200 | evacuated | F | people who spent the night in schools | 2023-07-15 | cumulative
@fact dmg = 9400000 | damages | G | damage in zlotys | 2023-07-17 | snapshot
@fact fee = 1800000 | price | N | fee in zlotys | 2023 | constant
@fact pass = 649 | price | F | three-day pass in zlotys | 2023 | constant
@fact dayt = 289 | price | F | day ticket in zlotys | 2023 | constant
@fact ref = 40 | rate | G | share of the day ticket given back | 2023-07-18 | plan | pledged
@fact arr = 63 | arrests | P | people arrested | 2023-07-15 | cumulative
@fact dru = 48 | arrests | P | people arrested over drugs | 2023-07-15 | cumulative
@fact song = 4 | other | N | songs sung before the storm | 2023-07-14 | constant
@rel sum tot = c1 + c2 + c3
@fact warn = 20:10 | clock | G | time the warning came | 2023-07-14 | constant
@fact back = 115.6 | price | G | zlotys of the day ticket given back | 2023-07-18 | plan | pledged
@rel share ref = back / dayt
@trap c1 c2 :: Thursday and Friday
@trap tot t22 :: this year and last
@trap inj hosp :: hurt and kept in hospital
@trap ti hit :: the order and the storm
@trap wind wthr :: blown and allowed
@trap arr dru :: all and over drugs
@trap pass dayt :: two tickets

@doc a-live | news portal | 2023-07-15
Storm over Bursztyn: {29|inj} hurt, thousands sleep in schools

Oskar Nguyen, 15.07.2023, 09:12 | updated 11:30

Gusts of {104|wind} km/h flattened part of the campsite at the Bursztyn Festival in Ustronie Wielkie on Friday night. {Twenty-nine|inj} people were hurt, most by poles and guy ropes; the hospital in Koszalin has kept {seven|hosp|t=this morning} of them as of this morning.

The order to clear the site was given at {21:38|ti}, with {47,500|c2} fans on it. The front struck at {22:05|hit}. By then headliner Nadia Sow-Wiśniewska had sung {four|song} songs.

{145|ff} firefighters were sent. "We lost {860|tents} tents and not one person," said brigade spokesman Kpt. Ireneusz Lis.

About {5,200|~shel} festival-goers were put up in gyms and classrooms overnight.

The rules require evacuation if wind over {70|wthr} km/h is forecast. Saturday's concerts go ahead, the promoter GreenStage says.

READ ALSO: 8 beaches with sinices | Fuel at 6.49 | Baltic cod quota cut by 22%

@doc b-daily | Szczecin daily | 2023-07-17
After the wind, the questions

by Halina Okoń

Why was it {21:38|ti}? The warning from the weather office had reached GreenStage's tent at {20:10|warn}, its own log shows. The sky broke at {22:05|hit}. Between the first and the last of these times a town's worth of people stood with their backs to the clouds.

The crowd that night is put by the town at {57,500|!c2|t=that night|by=the town}, well beyond the {50,000|cap} for whom the dunes are licensed.

Thursday had seen {41,200|c1|t=Thursday} and Saturday, with mud, {36,300|c3|t=Saturday}. By the organisers' count {125,000|tot|by=the organisers' count} came over the three days; last year, in sunshine, {118,400|t22|t=last year}.

The company gives the damage as {9.4 million|dmg} zlotys. The singer will keep her fee, {1.8 million|fee}, for {four|song} songs.

Police had a quiet time by comparison: {63|arr} arrests, {48|dru} of them over drugs.

@doc c-fan | fan blog | 2023-07-16
diary of a wet tent

thursday. queue, queue, zapiekanka 32 zł. {41,200|c1} of us they say. i'd have said half of poland.

friday. Nadia comes on at nine and does Sól and Latarnia and then another, and then just as she goes into Bezsenni the screens say GO TO THE EXITS. that's {four|song}. it was {ten|!ti} sharp when the screens turned red, i was looking at my phone. five minutes later the sky came sideways. {70|!wind} km/h they said on the radio!! i'm telling you my tent flew. one of {860|tents}.

we slept in Primary School No. 3 under a map of the Jurassic, us and {5,200|shel} others in the whole town (nice lady: tea).

saturday. smaller crowd, {36,300|c3}. best set of my life. pass was {649|pass} and i want none of it back.

♥ 1,204 likes · 88 comments

@doc d-consumer | consumer magazine | 2023-07-19
Will you see your money again?

You held a {289-zloty|dayt|v=289} ticket for Friday and heard {a third|-} of a concert. GreenStage offers {40|ref|m=pledged} per cent back, which makes {115.60|back}. Holders of the three-day pass ({649|pass}) get a poster.

Our lawyer says: ask for more. The organiser knew from {ten past eight|warn} and rang the bell at {21:38|ti}. With {104|wind} km/h recorded against a limit of {70|wthr}, no court will call it a surprise.

Injured? The promoter's insurer has received claims from {29|inj} people. {Twenty-nine|!hosp} were admitted to the hospital in Koszalin, and each has a case.

The promoter can afford it: {125,000|tot|t=in three days} visitors in three days at an average of 230 zlotys. Its loss, {9.4 million|dmg}, is insured.

Write to: ul. Jagiellońska 12/4. Letters of over 300 words will be cut.

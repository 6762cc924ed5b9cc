@story yf-tov-naadam
@topic A regional Naadam in Mongolia: horse races, child jockeys, wrestling and a row over helmets
@subject N = Khustai Naadam | the Naadam | the festival
@subject R = Six-year-olds' race | the race | the big race
@subject W = Wrestling tournament | the wrestling | the wrestlers
@subject J = Child jockeys | jockeys | riders | the children
@subject C = Children's ombudsman | the ombudsman | Solongo Dashnyam
@subject T = Trainers' union | trainers | the union
@subject H = Töv hospital | the hospital | doctors
@subject E = Emergency agency | NEMA | rescuers
@subject P = Tourists | foreign visitors | tour firms
@subject G = Provincial governor | the governor | the province | Töv
@subject B = Battulga Zolboo | Zolboo | the champion | the falcon
@subject S = Nomin-Erdene | the winner | the girl
@fact hor = 284 | other | R | horses at the start | 12 July 2033 | constant
@fact horf = 251 | other | R | horses at the finish | 12 July 2033 | constant
@fact horn = 33 | other | R | horses that did not finish | 12 July 2033 | constant
@fact all = 1180 | other | N | horses in all races | 11 to 13 July 2033 | cumulative
@fact races = 6 | other | N | races | 11 to 13 July 2033 | constant
@fact km = 25 | distance | R | kilometres of course | - | constant
@fact kms = 12 | distance | N | kilometres of course for two-year-olds | - | constant
@fact min = 41 | duration | S | minutes to the finish | 12 July 2033 | constant
@fact sage = 10 | age | S | age | - | snapshot
@fact amin = 8 | age | J | lowest age allowed | since 2031 | constant | threshold
@fact amin0 = 7 | age | J | lowest age allowed | until 2030 | constant | threshold
@fact aasked = 12 | age | C | lowest age wanted | 2033 | plan | threshold
@fact jall = 640 | other | J | children who rode | 11 to 13 July 2033 | cumulative
@fact girl = 224 | other | J | girls who rode | 11 to 13 July 2033 | cumulative
@fact gpc = 35 | other | J | share of girls | 11 to 13 July 2033 | snapshot
@fact fall1 = 19 | other | J | falls | 11 July 2033 | cumulative
@fact fall = 58 | other | J | falls | 13 July 2033 | cumulative
@fact hurt = 27 | injuries | J | children hurt | 13 July 2033 | cumulative
@fact hosp = 9 | injuries | H | children in hospital | 13 July 2033 | snapshot
@fact crit = 2 | injuries | H | children in intensive care | 14 July 2033 | snapshot
@fact helm = 416 | other | J | children with an approved helmet | 11 to 13 July 2033 | snapshot
@fact helmpc = 65 | other | J | share of children with an approved helmet | 11 to 13 July 2033 | snapshot
@fact helmp = 185000 | price | T | tögrög for a helmet | 2033 | snapshot
@fact ins = 611 | other | J | children with insurance | 11 to 13 July 2033 | snapshot
@fact y32 = 44 | injuries | J | children hurt | 2032 | cumulative
@fact wre = 512 | other | W | wrestlers | 11 July 2033 | constant
@fact rounds = 9 | other | W | rounds | - | constant
@fact last = 47 | duration | B | minutes of the last bout | 12 July 2033 | constant
@fact bwt = 131 | other | B | kilograms | 2033 | snapshot
@fact bage = 27 | age | B | age | - | snapshot
@fact bwin = 3 | other | B | titles won | 2033 | cumulative
@fact pri = 50000000 | other | B | tögrög of prize | 2033 | constant
@fact prih = 30000000 | other | S | tögrög of prize | 2033 | constant
@fact sold = 120000000 | price | R | tögrög paid for the winning horse | 13 July 2033 | constant
@fact crowd = 38000 | crowd | N | spectators | 12 July 2033 | snapshot
@fact crowd32 = 31000 | crowd | N | spectators | second day of 2032 | snapshot
@fact for = 4200 | crowd | P | foreign visitors | 11 to 13 July 2033 | cumulative
@fact tick = 60 | price | P | dollars for a stand ticket | 2033 | snapshot
@fact ger = 190 | price | P | dollars a night in a tent camp | 2033 | snapshot
@fact bud = 2400000000 | budget | G | tögrög that the festival costs | 2033 | snapshot
@fact spon = 1500000000 | budget | N | tögrög from sponsors | 2033 | snapshot
@fact prov = 900000000 | budget | G | tögrög from the province | 2033 | snapshot
@fact dust = 34 | temperature | N | degrees at noon | 12 July 2033 | snapshot
@fact amb = 14 | other | E | ambulances | 2033 | snapshot
@fact resp = 16 | duration | E | minutes until an ambulance came on average | 2033 | snapshot
@fact off = 310 | officers | N | police on duty | 2033 | snapshot
@fact stall = 420 | other | N | stalls | 2033 | snapshot
@fact airag = 26 | other | N | tonnes of mare's milk drunk | 2033 | snapshot
@fact huu = 90000 | other | N | fried pasties sold | 2033 | snapshot
@fact ban = 6 | other | T | trainers suspended | 14 July 2033 | cumulative
@trap hor horf :: at the start and at the finish
@trap hor all :: one race and all
@trap km kms :: two courses
@trap amin amin0 :: the new and the old limit
@trap amin aasked :: the law and the wish
@trap fall fall1 :: first day and all three
@trap fall hurt :: falls and injuries
@trap hurt y32 :: two years
@trap crowd for :: all and foreigners
@trap pri sold :: a prize and a price
@trap helm helmpc :: children and percent
@rel diff horn = hor - horf
@rel share gpc = girl / jall
@rel share helmpc = helm / jall
@rel sum bud = spon + prov

@doc montan-wire | wire agency | 2033-07-12
Girl, {10|sage}, wins Mongolian horse race

KHUSTAI, Mongolia, July 12 (Montan) - A {10|sage}-year-old girl won the main race at the Khustai Naadam on Tuesday, bringing a six-year-old gelding home over {25|km} kilometres of steppe in {41|min} minutes.

Nomin-Erdene started with {284|hor} horses around her; {251|horf} reached the finish. Her family will get {30 million|prih} tögrög.

In the wrestling, {512|wre} men had begun on Monday. After {nine|rounds} rounds, the last of them a bout of {47|last} minutes, Battulga Zolboo, {131|bwt} kilos, danced the eagle dance for the {third|bwin} time.

About {38,000|~crowd|t=on Tuesday} spectators watched on Tuesday in {34|dust}-degree heat.

Riders must be at least {eight|amin|t=by a law} by a law of 2031; before then it was {seven|amin0|t=before then}. The children's ombudsman wants {12|aasked}. There were {19|fall1|t=on Monday} falls on Monday alone.

@doc ombudsman-statement | public body statement | 2033-07-14
Statement of the Children's Ombudsman on the Khustai Naadam

My office had {11|-} observers at the six races. They recorded the following.

{640|jall} children rode, {224|girl} of them girls. Of all riders {416|helm}, or {65%|helmpc}, wore a helmet that meets the standard. The others wore a cap, or a helmet meant for bicycles. {611|ins} had the insurance required by law.

{58|fall|t=over three days} falls were counted over three days. {27|hurt|^} children were hurt and {nine|hosp|t=on the evening of the 13th} were in hospital on the evening of the 13th; {two|crit|t=this morning} are in intensive care this morning. It's fewer than in 2032, when {44|y32|t=in 2032} were hurt, and it's {27|hurt} too many.

An ambulance needed {16|resp} minutes on average.

A child can't consent to {25|km} kilometres at full gallop. I repeat my demand for a minimum age of {twelve|aasked}.

{Six|ban} trainers have been suspended by the race commission.

Solongo Dashnyam

@doc ulaan-daily | newspaper | 2033-07-15
Helmets? "My grandfather rode in a silk hat"

The price of a proper helmet is {185,000|helmp} tögrög. The price of the gelding that won on Tuesday, sold the next day from the back of a Land Cruiser, is {210 million|!sold}. Between these two figures lies the quarrel.

"If they make it {twelve|aasked}, there's no race," says Ganbaatar of the trainers' union. "A twelve-year-old weighs {forty|-} kilos. Horses aren't lorries." He denies that children were sent out bare-headed, and says the union counted {540|!helm|by=the union} good helmets among {640|jall} riders.

His own daughter is {nine|-}. She came {fourth|-}.

Rescuers had {14|amb} ambulances on the course, which is {25|km} kilometres long, and took {16|resp} minutes to reach a fallen child. "Twice the time you'd wait in the city," as NEMA's Captain Otgon admits.

Of the {284|hor} that set out, {33|horn} did not come back under a rider.

Also today: coal queue at Gashuun Sukhait {1,100|-} lorries • Tögrög {3,905|-}

@doc steppe-travel | travel newsletter | 2033-07-20
Camp Notes: was it worth {$60|tick}?

For {60|tick} dollars you get a bench, a parasol and the best view in Asia of dust. For nothing you get the same from the hill. Of the {4,200|for} foreigners at Khustai this year most paid. Beds in the ger camps went for {$190|ger} a night, up a third.

What did they see? {Six|races} races, over distances from {12|kms} km for the two-year-olds to {25|km} for the seniors; {1,180|all} horses, all told. A wrestler of {27|bage} named Zolboo who held up a man like a rolled carpet. {420|stall} stalls. By our cook's estimate {90,000|huu} khuushuur were fried, and {26|airag} tonnes of airag went down, some of it twice.

Clients asked about the children. Be honest with them: {58|fall} fell, {27|hurt} were hurt. Some will want to leave, and may be taken to see the takhi instead.

The second day's crowd was {38,000|crowd|t=The second day}, against {31,000|crowd32|t=last year} last year, so book {two|-} buses early.

@doc tov-governor | provincial press release | 2033-07-14
Khustai Naadam 2033 in figures

Töv province thanks all who contributed to a festival without serious incidents.

Spectators on the main day: {38,000|crowd|t=on the main day}. Foreign guests: {4,200|for}. Horses: {1,180|all}. Wrestlers: {512|wre}. Police on duty: {310|off}.

The festival cost {2.4 billion|bud} tögrög. Sponsors gave {1.5 billion|spon}, the province {1.1 billion|!prov}.

Prizes: the champion wrestler received {50 million|pri}, the winner of the big race {30 million|prih}, her trainer a motorcycle.

The governor notes with satisfaction that injuries among riders decreased from {44|y32|t=the year before} the year before to {17|!hurt}, thanks to the helmet campaign. The share of girls among riders grew to {35 per cent|gpc}.

The next Naadam will be held on 11–13 July 2034. Stall applications until 1 May.

@doc radio-mongol | radio script, English service | 2033-07-17
Letter from the steppe

In the end I went to find the girl. It took {five|-} hours. Nomin-Erdene was milking.

She is {ten|sage}, she looks {seven|-}, and she'd ridden {forty-one|min} minutes without a saddle, because saddles weigh. What did she think of? "Not to need to pee."

The horse is gone; the man who bought it paid {a hundred and twenty million|sold}, and her father has ordered a solar panel and, as he showed me on his phone, a helmet. So that'll be {one|-} more than the {four hundred and sixteen|helm} the ombudsman counted.

{Two|crit} children are still in intensive care in Zuunmod. I asked if she knew them. She did. They'd shared a tent and {one|-} torch. She stopped milking for a bit.

They say {thirty-eight thousand|crowd} people shouted for her. She says she heard only the wind, and a boy behind her singing.

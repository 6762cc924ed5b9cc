@story r6-huallmay-bus-plunge
@topic Peru: night bus falls into the Huallmay gorge
@subject A = Huallmay bus crash | the crash | accident | the plunge | gorge
@subject B = Expreso Cumbre Azul | Cumbre Azul | the coach | the bus | operator
@subject D = Wilber Choquehuanca | Choquehuanca | the driver | the man at the wheel
@subject H = Huancabal hospital | hospital | the regional hospital
@subject R = Huallmay road | the road | bend | curve
@fact d1 = 19 | deaths | A | people killed | 2029-08-03 09:00 | cumulative
@fact d2 = 24 | deaths | A | people killed | 2029-08-03 evening | cumulative
@fact d3 = 26 | deaths | A | people killed | 2029-08-05 | cumulative
@fact i = 31 | injuries | A | people hurt | 2029-08-03 evening | cumulative
@fact cr = 7 | injuries | H | patients in grave condition | 2029-08-03 evening | snapshot
@fact cr2 = 4 | injuries | H | patients in grave condition | 2029-08-05 | snapshot
@fact ab = 57 | other | B | people on board | - | constant
@fact se = 52 | other | B | seats | - | constant
@fact fa = 180 | distance | A | metres the bus fell | - | constant
@fact sp = 84 | speed | B | km/h before the bend | - | snapshot
@fact li = 40 | speed | R | km/h allowed at the bend | - | constant
@fact hr = 11 | duration | D | hours at the wheel that day | - | constant
@fact hm = 5 | duration | D | hours at the wheel that the law allows | - | constant | threshold
@fact ag = 47 | age | D | age of the driver | - | constant
@fact fi = 14 | other | B | fines for speeding in two years | 2029-08 | cumulative
@fact yr = 43 | deaths | R | people killed on the road this year | 2029-08-05 | cumulative
@fact fl = 1500 | price | B | soles of help to each family | 2029-08-04 | plan | pledged
@trap d1 d2 :: the toll rose through the day
@trap ab se :: passengers and seats
@trap cr cr2 :: condition two days later
@trap sp li :: speed and limit
@trap hr hm :: hours worked and hours allowed

@doc a-flash | wire flash | 2029-08-03
LIMA – At least {19|>d1|by=Peruvian firefighters|t=on Friday morning} people were killed when a long-distance bus left the mountain road above Huancabal and dropped some {180|~fa} metres into the Huallmay gorge, Peruvian firefighters said on Friday morning.

The coach, run by Expreso Cumbre Azul, was carrying {57|ab} people although it has {52|se} seats, police captain Edith Yupanqui said. The limit at the bend is {40|li} km/h.

The {43|-} kilometres between the pass and the city are considered dangerous. The driver, {47|ag}, is among the survivors. In two years the operator has been fined {14|fi|t=In two years} times for speeding.

@doc b-agency | wire agency | 2029-08-03
Peru bus crash toll rises to {24|d2}

LIMA – {Twenty-four|d2|t=as night fell on Friday} bodies had been brought up from the gorge as night fell on Friday and {31|i|^} passengers were injured, {seven|cr|^} of them gravely, at the regional hospital in Huancabal.

The on-board device recorded {84|sp} km/h just before the curve, where {40|li} is allowed. The driver, Wilber Choquehuanca, {47|ag}, had been at the wheel for {11|hr} hours. He survived.

Ground gave nothing: the fall measured {180|fa} metres.

@doc c-daily | national daily | 2029-08-04
"I counted the lights, then there were no more"

Photo gallery (1/18) Rescue at dawn

Rosalía Condori, in row 9, was asleep. Of those around her she is one of {28|!i|by=the health directorate} people who are in hospital or went home with bandages, by the reckoning of the health directorate.

The firm has been penalised {14|fi|t=in two years} times in two years for going too fast. It now promises each family {1,500|fl|by=The firm} soles. "That's a fridge," says Rosalía's uncle.

The man at the wheel had driven for {eleven|hr} hours; the law allows {five|hm}. The recorder shows {84|sp} km/h. At the curve {40|li} is allowed. The bus, built for {52|se}, carried {57|ab}.

@doc d-radio | radio station site | 2029-08-04
Huallmay: what survivors say

The coach was overfull, they agree. Passengers sat on the steps; the list has {57|ab} names for {52|se} seats. Some asked the driver to slow down. At the curve, signed for {40|li}, a needle of {97|!sp} is burned into one woman's memory: "I looked over his shoulder."

The toll stood at {24|d2|t=last night} last night. The regional hospital says {seven|cr|^} patients are fighting for their lives.

Choquehuanca, {47|ag}, will be questioned when doctors permit. According to the firm's file he had driven {eleven|hr} hours that day, against the {five|hm} that the regulation sets. The fall was {180|fa} metres.

@doc e-daily2 | Lima tabloid | 2029-08-06
And {two|-} more: Huallmay claims {26|d3}

{Two|-} of the injured died on Sunday, taking the dead to {26|d3|t=on Sunday}. {Four|cr2|t=on Sunday} were in intensive care, doctors said.

On this road alone {43|yr|t=this year} have lost their lives this year. Cumbre Azul's manager Hipólito Sarmiento says he has grounded the fleet. The company's {14|fi} sanctions for speeding in two years, he calls "a misunderstanding".

Driver W.C., {47|ag}, is under arrest. Prosecutor Gisela Ttito speaks of {14|!hr|by=Prosecutor Gisela Ttito} hours on duty without a relief; the permitted stretch is {five|hm}.

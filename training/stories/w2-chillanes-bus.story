@story w2-chillanes-bus
@topic Bus plunge on the Alto Chimbillo road, Ecuador: the night, the lists, the vigil and the audit
@subject B = Alto Chimbillo crash | the crash | the accident | the plunge | Chimbillo
@subject V = bus 114 | the bus | the coach | the vehicle
@subject C = Cooperativa Rutas del Sol | Rutas del Sol | the cooperative | the co-op | the operator
@subject E = ECU 911 | the emergency service | emergency services
@subject F = fire brigade | firefighters | the firemen
@subject G = Guaranda hospital | Guaranda
@subject R = Riobamba hospital | Riobamba
@subject T = National Transit Agency | transit agency | ANT | the agency
@subject P = prosecutor's office | prosecutors | the prosecutor
@subject D = Segundo Yumisaca | Yumisaca | the driver
@subject J = La Merced de Quilo | La Merced | the parish
@subject N = Ecuador | the country | nationwide
@subject W = Ministry of Public Works | public works ministry | the ministry | the works ministry
@subject O = Cerro Tigre crash | Cerro Tigre
@fact d1 = 11 | deaths | B | people killed | 2026-08-09 21:00 | cumulative
@fact d2 = 19 | deaths | B | people killed | 2026-08-10 morning | cumulative
@fact d3 = 24 | deaths | B | people killed | 2026-08-12 | cumulative
@fact d4 = 25 | deaths | B | people killed | 2026-09-09 | cumulative
@fact ds = 17 | deaths | B | people killed at the scene | 2026-08-12 | constant
@fact dh = 7 | deaths | B | people who died in hospital | 2026-08-12 | cumulative
@fact dj = 16 | deaths | J | people killed | 2026-08-12 | cumulative
@fact dk = 5 | deaths | B | children killed | 2026-08-12 | cumulative
@fact dm = 10 | deaths | B | women killed | 2026-08-12 | cumulative
@fact dn = 9 | deaths | B | men killed | 2026-08-12 | cumulative
@fact do = 18 | deaths | O | people killed | 2021 | constant
@fact i1 = 28 | injuries | B | people injured | 2026-08-09 21:00 | cumulative
@fact i2 = 37 | injuries | B | people injured | 2026-08-10 morning | cumulative
@fact i3 = 32 | injuries | B | people injured | 2026-08-12 | cumulative
@fact ig = 20 | injuries | G | people in hospital | 2026-08-10 | snapshot
@fact ir = 17 | injuries | R | people in hospital | 2026-08-10 | snapshot
@fact i4 = 8 | injuries | B | people still in hospital | 2026-09-09 | snapshot
@fact ob = 56 | ridership | V | people on board | 2026-08-09 | constant
@fact cap = 42 | other | V | seats | - | constant
@fact st = 14 | ridership | V | people without a seat | 2026-08-09 | constant
@fact pct = 33.33 | other | V | percent above the number of seats | 2026-08-09 | constant
@fact fall = 120 | distance | V | metres fallen | 2026-08-09 | constant
@fact alt = 3100 | distance | B | metres of altitude | - | constant
@fact sp = 78 | speed | V | kilometres an hour | 2026-08-09 | constant
@fact sl = 40 | speed | V | kilometres an hour allowed | - | constant | threshold
@fact sx = 38 | speed | V | kilometres an hour over the limit | 2026-08-09 | constant
@fact c1 = 17:25 | clock | B | time of the accident | 2026-08-09 | constant
@fact c0 = 15:30 | clock | V | time of departure | 2026-08-09 | constant
@fact c2 = 18:15 | clock | F | time when the first firefighters came | 2026-08-09 | constant
@fact lag = 50 | duration | F | minutes until the first firefighters came | 2026-08-09 | constant
@fact ad = 34 | age | D | age | 2026-08-09 | constant
@fact yr = 2004 | other | V | year of make | - | constant
@fact ya = 22 | age | V | age | 2026 | constant
@fact ym = 20 | age | T | years that a bus may serve | - | constant | threshold
@fact hrs = 15 | duration | D | hours at the wheel that day | 2026-08-09 | constant
@fact hrl = 8 | duration | T | hours at the wheel allowed | - | constant | threshold
@fact fl = 60 | other | C | buses in the fleet | 2026 | constant
@fact fx = 21 | other | C | buses found too old or unsafe | 2026-09-09 | constant
@fact fp = 35 | other | C | percent of the fleet too old or unsafe | 2026-09-09 | constant
@fact sus = 30 | sentence | C | days of suspension | 2026-08-11 | constant
@fact fine = 4820 | sentence | C | dollars of fine | 2026-09-09 | constant
@fact fw = 482 | other | N | dollars of the monthly minimum wage | 2026 | constant
@fact fm = 10 | other | C | minimum wages of fine | 2026-09-09 | constant
@fact ins = 5000 | damages | B | dollars of accident cover for each of the dead | 2026-08-12 | constant
@fact inst = 125000 | damages | B | dollars of accident cover for all the dead | 2026-09-09 | constant
@fact y0 = 2100 | deaths | N | people killed on the roads in a year | 2024 | constant
@fact y1 = 2373 | deaths | N | people killed on the roads in a year | 2025 | constant
@fact yp = 13 | rate | N | percent growth of road deaths | 2025 | constant
@fact h1 = 1260 | deaths | N | people killed on the roads in half a year | 2026-06-30 | cumulative
@fact km = 47 | distance | W | kilometres of the road | - | constant
@fact kg = 6 | distance | W | kilometres of the road with barriers | 2026 | snapshot
@fact bar = 3800000 | budget | W | dollars for barriers | 2026-08-13 | plan | pledged
@fact bark = 19 | distance | W | kilometres of new barriers | 2027 plan | plan | pledged
@fact bpk = 200000 | price | W | dollars for a kilometre of barriers | 2026-08-13 | constant
@fact vg = 4000 | crowd | J | people at the funeral | 2026-08-12 | snapshot
@fact pop = 1900 | other | J | people who live there | - | constant
@rel sum d3 = ds + dh
@rel sum d3 = dk + dm + dn
@rel sum ob = d2 + i2
@rel sum ob = d3 + i3
@rel sum i2 = ig + ir
@rel diff st = ob - cap
@rel share pct = st / cap
@rel diff sx = sp - sl
@rel share fp = fx / fl
@rel product inst = ins * d4
@rel product fine = fm * fw
@rel change yp = y0 -> y1
@rel product bar = bark * bpk
@trap d1 d2 :: the night and the morning
@trap d2 bark :: nineteen dead and nineteen kilometres
@trap d3 d4 :: a month later
@trap i2 i3 :: the injured fall as some of them die
@trap ir ds :: seventeen in Riobamba and seventeen dead at the scene
@trap ob cap :: on board and seats
@trap ya ym :: age and limit
@trap y1 h1 :: a year and half a year
@trap dj d3 :: one parish among all
@trap ad fp :: 34 years and 35 percent
@trap km kg :: whole road and part with barriers
@trap i4 hrl :: eight in hospital and eight hours

@doc a-wire | wire agency | 2026-08-10
Ecuador bus plunges {120|fall} metres into ravine; {19|d2} dead

QUITO, Aug 10 (Cordillera) - A bus carrying villagers home from a saint's day fell {120|fall} metres into a ravine in Ecuador's central Andes on Sunday, and by Monday morning {19|d2|t=by Monday morning|by=ECU 911} people were dead and {37|i2|^} hurt, ECU 911 said. Late on Sunday it had given {11|d1|t=Late on Sunday|by=ECU 911} dead and {28|i1|^} hurt.

The coach, bus {114|-} of the Rutas del Sol cooperative, left the road at {5:25 p.m.|c1} at a bend some {3,100|alt} metres above sea level. The drop has no barrier.

Firefighters from Chillapamba, who came at {6:15|c2}, found survivors by following the sound of a mobile telephone that was playing brass-band music.

{Twenty|ig|t=on Monday} of the injured were in hospital in Guaranda on Monday, and {17|ir|t=on Monday} in Riobamba.

The driver, Segundo Yumisaca, {34|ad}, survived with two broken arms and is under guard. The transit agency said it was examining whether the vehicle, with {42|cap} seats, had been overloaded.

On mountain roads nationwide such accidents are common. A crash at Cerro Tigre in 2021 killed {18|do}. Last year {2,373|y1|t=Last year} people lost their lives in traffic in the country.

@doc b-morning | morning television script | 2026-08-10
BUENOS DIAS ECUADOR (ENGLISH SERVICE) / BLOCK 1 / VTR 2:05

[ANCHOR] And we go live to the gorge at Alto Chimbillo, where as you can see the mist is only now lifting. Estefania, good morning.

[REPORTER] Good morning. I'm {a hundred and twenty|fall|v=120} metres above what is left of the bus. Yesterday when we came on air at nine in the evening they'd told us {eleven|d1|t=at nine in the evening|v=11}. It is now {nineteen|d2|t=now|v=19}. There are {thirty-seven|i2|t=now|v=37|s=hurt} hurt.

[ANCHOR] So that's how many on board?

[REPORTER] {Fifty-six|ob|v=56}. And this is the thing, Andres: the registration says {forty-two|cap|v=42} seats. {Fourteen|st|v=14|s=standing} were standing. That's {one third|~pct|v=33.33|s=too many} too many, and on this road.

[ANCHOR] They had been at a fiesta?

[REPORTER] At the fiesta of San Lorenzo. They left at {half past three|c0|v=15:30}. A little before half past five, at {5:25|c1}, a lorry driver saw the dust.

[ANCHOR] How quickly was there help?

[REPORTER] The neighbours, at once. The firemen, {fifty|lag|v=50} minutes. They have one engine here and it was at the same fiesta.

[SUPER: HOSPITAL LINES 02-555-0110 / 02-555-0111]

[ANCHOR] We keep you company. Coming up: 3 recipes with mashua.

@doc c-daily | Quito daily in English | 2026-08-13
La Merced buries {sixteen|dj}

By Paulina Rikkers-Chango
LA MERCED DE QUILO, Bolívar

There were not enough bearers. Of {24|d3|t=by Wednesday|by=prosecutors} dead by Wednesday, prosecutors said, {16|dj|^} belonged to this parish, and most of those who would have carried them lay in Guaranda and Riobamba. So the coffins came down the street on the shoulders of a football club from the next valley.

The list read out by the priest had {ten|dm|s=women} women, {nine|dn|s=men} men and {five|dk|s=children} children. {Seventeen|ds} had died in the ravine, he said, and {seven|dh|s=sheets} "between white sheets". After them he prayed for the {32|i3|t=by Wednesday|s=injured} injured who remain, and then for the driver, at which a few people left.

The parish has {1,900|pop} inhabitants. Twice as many, {four thousand|~vg|v=4000}, stood in the square.

Nobody I spoke to wished to talk about money, but a man from the accident-cover fund had set up a table: {$5,000|ins|s=each} for each death, on presentation of five documents.

"I do not have the cédula of my boy," said Blanca Toapanta. "He was going to get it in September." He had stood all the way from the fiesta, one of {14|st} who had paid half fare for no seat.

The road is {47|km|s=The road} kilometres long. I looked for barriers and found them on {six|kg|s=barriers}.

@doc d-explainer | explainer of a news site | 2026-08-14
Five questions about bus 114

PRIMICIA ANDINA · Datos · 4 min

1. Was it too fast? Yes. The satellite tracker's last reading is {78|sp} km/h. On that stretch {40|sl|s=On that stretch} is the ceiling. Do the subtraction: {38|sx|s=the subtraction} over.

2. Was it too full? Yes. {56|ob} people, {42|cap} seats.

3. Was it too old? Yes, though legally it depends whom you ask. Built in {2004|yr}, it was {22|ya|s=it} this year. ANT regulations take a bus off the road at {20|ym}. A transitory clause, no. 9, lets co-operatives ask for an extension.

4. Was the driver tired? He told prosecutors that he had been driving for {15|hrs|t=that day} hours that day. He may drive for {eight|hrl}. He is paid by the trip.

5. Is it getting worse? Road deaths rose to {2,373|y1|t=in 2025} in 2025, from {2,100|y0|t=in 2024} in 2024: {13%|yp|s=rose}. And in the first half of this year, {1,260|h1|t=in the first half of this year}.

What is being done? The transit agency has suspended the co-op for {30|sus} days. The works ministry yesterday promised {$3.8 million|bar|t=yesterday} for {19|bark} kilometres of barriers, which comes to {$200,000|bpk|s=a kilometre} a kilometre. The one in Chimbillo's bend is first, "God willing and budget permitting", said the deputy minister.

Until now the crash has cost {24|d3|t=Until now} lives. It is worse than Cerro Tigre ({18|do}).

Share: WhatsApp · X · Copy | 88 reactions

@doc e-parish | parish newsletter abroad | 2026-08-30
Our Lady of Mercy, Queens: bulletin of the Ecuadorian community

Twenty-second Sunday in Ordinary Time

Brothers and sisters,

Many of us come from La Merced de Quilo or have a cousin who does. As you know, on the ninth of the month, a bus that was bringing our people home fell at Chimbillo. At the burial there were {twenty-four|d3|t=At the burial|v=24} dead. {Sixteen|dj|v=16} were ours. The youngest of them were baptised in this church by way of a godparent on the telephone.

Eduardo Toapanta, who drove there from Guayaquil, tells us that the mourners were {four thousand|~vg|v=4000} and the hospital nuns fed them. He has seen the place. It is {a hundred and twenty|fall|v=120} metres and you can throw a stone across it.

The second collection of last week came to $6,310. It is intended for the {five|dk|s=children} children's families in the first instance, then for those of the {ten|dm|s=women} women. The government's cover, {$5,000|ins|s=government's cover} per person, takes months.

Remember that those of the wounded who are in Riobamba need blood type O-negative, which nearly no one in the highlands lacks except when it is wanted.

Mass intentions: 8:00 Rosa Yumbo (9 months); 10:30 the dead of Chimbillo; 12:00 the driver, at his mother's request.

Bingo on Friday. Doors 7 p.m. $10.

@doc f-audit | wire agency | 2026-09-10
{A third|~fp|v=33.33} of Ecuador co-op's buses unfit after deadly crash

QUITO, Sept 10 (Cordillera) - Inspectors have pulled {21|fx|t=on Wednesday} of the {60|fl} buses of the Rutas del Sol cooperative off the road for good, or {35 percent|fp|s=the fleet} of the fleet, the transit agency said on Wednesday, a month after one of them plunged into a gorge.

A woman died of her injuries last week, bringing the number of fatalities to {25|d4|t=a month after}. {Eight|i4|t=on Wednesday|s=in hospital} of the survivors are still in hospital.

The cooperative was fined {$4,820|fine|s=fined}, the equivalent of {10|fm|s=minimum wages} monthly minimum wages of {$482|fw}. "Less than a set of tyres," said a lawyer for the families. Accident cover will pay them {$125,000|inst|s=Accident cover} among them.

Bus 114 had been built in {2004|yr}; the limit for service is {20|ym|s=the limit} years. It was running at {78|sp|s=It} kilometres per hour in a zone of {40|sl|s=a zone}.

The driver, Yumisaca, faces trial on a charge of causing death by breach of care. His {15|hrs|s=hours} hours at the wheel on the day of the accident were, his defence says, "the timetable, not a choice". The first {30|sus|s=suspension}-day suspension of the co-op has ended; a second begins today.

Of {19|bark|s=kilometres} kilometres of promised barrier, {400|-} metres have been put up.

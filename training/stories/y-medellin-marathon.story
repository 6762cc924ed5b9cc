@story y-medellin-marathon
@topic Colombian marathon in a heat spell: crowds, runners, temperatures and a disputed record
@subject M = Medellín marathon | marathon | the race
@subject O = Corporación Maratón Andina | the organisers | organisers
@subject H = Hospital San Isidro | San Isidro | the hospital
@subject D = Darly Mosquera-Njoroge | Darly | Mosquera-Njoroge
@subject T = Tsegaye Abera-Klein | Tsegaye | Abera-Klein
@subject P = metropolitan police | police
@subject W = regional weather service | weather service | Siata
@fact start = 11870 | other | M | runners who started | 2027-09-05 06:00 | constant
@fact fin = 9642 | other | M | runners who finished | 2027-09-05 | constant
@fact reg = 13200 | other | O | runners registered | 2027-09 | constant
@fact nf = 2228 | other | M | starters who did not finish | 2027-09-05 | constant
@fact fr = 81.2 | rate | M | share of starters who finished | 2027-09-05 | constant
@fact fr0 = 93.4 | rate | M | share of starters who finished | 2026-09 | constant
@fact crowd = 240000 | crowd | M | spectators, organisers' estimate | 2027-09-05 | snapshot
@fact crowd2 = 130000 | crowd | P | spectators, police estimate | 2027-09-05 | snapshot
@fact temp = 31.6 | temperature | W | degrees at noon on the route | 2027-09-05 12:00 | snapshot
@fact temp0 = 27.3 | temperature | W | degrees normal for early September at noon | 1991 to 2020 | constant
@fact start_t = 21.8 | temperature | W | degrees at the start | 2027-09-05 06:00 | snapshot
@fact med = 416 | injuries | M | runners given medical help | 2027-09-05 | cumulative
@fact hosp = 52 | injuries | H | runners admitted to hospital | 2027-09-05 | cumulative
@fact hosp2 = 9 | injuries | H | runners still in hospital | 2027-09-06 evening | snapshot
@fact dead = 2 | deaths | M | runners who died | 2027-09-06 | cumulative
@fact wt = 2:24:16 | clock | D | women's winning time | 2027-09-05 | constant
@fact mt = 2:09:41 | clock | T | men's winning time | 2027-09-05 | constant
@fact prize = 90000 | price | O | dollars for the winner | 2027 | constant
@fact pot = 410000 | budget | O | dollars of prize money in all | 2027 | constant
@fact pot0 = 350000 | budget | O | dollars of prize money in all | 2026 | constant
@fact fee = 145000 | price | O | pesos of entry fee | 2027 | constant
@fact ref = 50 | rate | O | percent of fee to be refunded to those who did not finish | 2027-09-07 | plan | pledged
@fact refm = 161530000 | budget | O | pesos of refund | 2027-09-07 | plan | pledged
@fact wat = 380000 | other | O | bottles of water handed out | 2027-09-05 | constant
@fact out = 31.0 | distance | M | kilometre at which water ran out | 2027-09-05 | constant
@fact alt = 1495 | other | M | metres above sea level | - | constant
@fact td = 4.3 | temperature | W | degrees above normal | 2027-09-05 12:00 | constant
@fact each = 72500 | price | O | pesos of refund for each runner | 2027-09-07 | plan | pledged
@rel diff td = temp - temp0
@rel product refm = nf * each
@rel diff nf = start - fin
@rel share fr = fin / start
@trap start reg :: started and registered
@trap nf hosp :: not finished, and admitted
@trap crowd crowd2 :: two estimates of one crowd
@trap temp temp0 :: the day's heat and the normal
@trap fr fr0 :: two years' finishers
@trap hosp hosp2 :: a day between admitted and still there
@trap pot prize :: pot and first prize
@trap temp out :: 31 degrees and kilometre 31
@doc a-wire | wire agency | 2027-09-05
{Two|dead} runners die in Medellín marathon heat

MEDELLIN, Sept 5 (Cóndor) - {Two|dead|t=Sunday|by=police} runners died and {52|hosp|by=the hospital} were taken to Hospital San Isidro on Sunday in a marathon run in unusual heat, police and the hospital said.

The regional weather service measured {31.6|temp|t=noon|by=The regional weather service} degrees Celsius on the route at noon, against a normal {27.3|temp0}. At the start it had been {21.8|start_t|t=At the start}. Of {11,870|start} people who started, {9,642|fin} reached the finish, {1,495|alt} metres above the sea.

Colombian Darly Mosquera-Njoroge won the women's race in 2 hours 24 minutes 16 seconds, Ethiopian-born German Tsegaye Abera-Klein the men's. Each takes {$90,000|prize}.

The organisers reported {240,000|crowd|by=The organisers} spectators, the police {130,000|crowd2|by=the police}.

(Cóndor sports, Bogotá)

@doc b-sports | sports daily | 2027-09-06
Darly in the furnace

The leading women ran in a group of {six|-} to the bridge at the industrial estate, and then there was only one. Darly Mosquera-Njoroge has always preferred heat. She came home in {2:24:16|wt|v=2:24:16} to a roar that the organisers say came from {240,000|crowd|by=the organisers} throats.

The men's winner, Tsegaye Abera-Klein, took {2:09:41|mt|v=2:09:41}, which the course has never seen and the federation has yet to accept, since a clock at the start stopped for {nine|-} seconds. The winner's cheque is {$90,000|prize} out of a pot of {$410,000|pot}, up from {$350,000|pot0|t=last year} last year.

Behind them it was hard. Those who came in, {9,642|fin} of {11,870|start}, or {81.2 percent|fr}, passed the other {2,228|nf} sitting on kerbs. In 2026 it was {93.4|fr0|t=In 2026}. Water was short; by kilometre {31|out|round} there was none. Some {380,000|~wat} bottles had been laid out, organisers said.

RESULTS page 22. Cúcuta 3, Tolima 3. Chess: Pirela leads by a half-point.

@doc c-paper | metropolitan daily | 2027-09-07
{Nine|hosp2} still in hospital as questions begin

By Liliana Ospina-Haddad

{Nine|hosp2|t=on Monday evening|by=the hospital} marathon runners were still in Hospital San Isidro on Monday evening, the hospital said, out of {47|!hosp|by=the hospital} whom it admitted on Sunday. {Two|dead} had died, a bookkeeper of {44|-} and a student of {23|-}.

Why the race was not shortened is asked everywhere. The weather service had warned of more than {30|-} degrees; it was {31.6|temp|t=at noon|by=The weather service} at noon, {four|td|round} degrees above what is usual in the first days of September. "They thought of the sponsors," said a doctor in the medical tent, where {416|med} people were helped. He had asked for shortened loops on Friday.

The organisers will give {half|ref|m=pledged} of the fee back to those who did not finish, {2,228|nf} of the starters. The fee was {145,000|fee} pesos, so the bill comes to {161.5 million|refm|m=pledged}.

More people than ever had signed up: {13,200|reg}, of whom {11,870|start} set off. Onlookers numbered {130,000|crowd2|by=the police} according to the police; the organisers hold to almost {twice|-} that.

Metro line B closed Sunday 4 to 8 a.m. Sales tax 19%.

@doc d-website | foreign running website | 2027-09-08
Medellín recap: what the numbers tell us (and don't)

Altitude: {1,495|alt} m. Noon heat: {36.1|!temp|t=Noon|by=weather service} C, said the weather service, though {21.8|start_t|t=at the gun} C at the gun. {A fifth|-} of the field didn't finish: {9,642|fin} made it. The year before, {93.4%|fr0|t=The year before} did.

What about that women's time? Darly's {2:24:16|wt|v=2:24:16} is the fastest on this course by a Colombian. The men's clock hiccup leaves {2:09:41|mt|v=2:09:41} "provisional".

Money: {$90,000|prize} to each winner, {$410,000|pot} in all. Entry: {145,000|fee} pesos, {half|ref|m=pledged} of it promised back for DNFs.

Water: {380,000|wat} bottles sounds plenty until you divide by {11,870|start} starters and notice that the tables were dry by {31|out|round} km.

Medical: {416|med} treated, {52|hosp} of them at San Isidro, and {two|dead} deaths. Rating: 2 stars out of 5. Next: our shoe test, from $89.

@doc e-radio | sports talk radio script | 2027-09-09
Balón y Asfalto, 20h05, opening monologue

Friends, a city came out on Sunday, {two hundred and forty thousand|crowd|by=they} people, they tell us; the police say {one hundred and thirty|crowd2|x=1000|by=the police} thousand, but the police were looking at the traffic. And it was {thirty-one point six|temp|t=at noon|v=31.6} at noon.

A share of the field went home early. {Two thousand three hundred|!nf} people, friends, stopped. {Fifty-two|hosp} went to hospital and {nine|hosp2|t=on Monday night} were still there on Monday night. And what do the organisers offer? {Fifty per cent|ref|m=pledged|by=the organisers} of {a hundred and forty-five thousand|fee} pesos, so {seventy-two and a half thousand|each|v=72500|m=pledged}, that's {two|-} beers and a bus ticket.

They say the registration fell. It did not: {thirteen thousand two hundred|reg}. They say nobody could have known. The board showed {thirty-two|temp|round}.

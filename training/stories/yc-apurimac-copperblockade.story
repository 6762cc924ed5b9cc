@story apurimac-copperblockade
@topic A road blockade against a Peruvian copper mine: from the first week to the truce
@subject Q = Quellabamba mine | Quellabamba | the mine | the operation
@subject M = Minera Altiplano Sur | Minera Altiplano | MAS | the company | the operator
@subject R = Corredor Sur road | the corridor | the mining corridor | the road
@subject C = communities along the corridor | the communities | the comuneros | Federation of Corridor Communities
@subject S = seven communities of Chaupimayo | Chaupimayo
@subject G = Prime Minister's office | PCM | the government | Lima | the cabinet
@subject H = public defender's office | the Defensoría | the public defender
@subject P = Peru's copper output | Peru | the country's copper
@subject U = Quellabamba mineworkers' union | the mineworkers' union | the union
@fact d1 = 9 | duration | R | days the road has been blocked | 10 May 2030 | cumulative
@fact d2 = 23 | duration | R | days the road has been blocked | 24 May 2030 | cumulative
@fact km = 480 | distance | R | kilometres of mining road | - | constant
@fact kb = 6 | other | R | points at which the road is blocked | 10 May 2030 | snapshot
@fact kb2 = 11 | other | R | points at which the road is blocked | 20 May 2030 | snapshot
@fact tr = 260 | other | R | lorries a day in normal times | - | constant
@fact ts = 74 | other | R | lorries stranded | 10 May 2030 | snapshot
@fact cm = 14 | other | C | communities that joined the blockade | 10 May 2030 | snapshot
@fact pr = 900 | crowd | C | people at the blockade, police count | 10 May 2030 | snapshot
@fact pc = 2500 | crowd | C | people at the blockade, organisers' count | 10 May 2030 | snapshot
@fact in1 = 19 | injuries | H | civilians hurt in clashes | 17 May 2030 | cumulative
@fact in2 = 27 | injuries | H | civilians hurt in clashes | 20 May 2030 | cumulative
@fact ip = 12 | injuries | H | police officers hurt in clashes | 20 May 2030 | cumulative
@fact dt = 1 | deaths | H | people killed in clashes | 20 May 2030 | cumulative
@fact ar = 31 | arrests | C | people arrested | 17 May 2030 | cumulative
@fact ar2 = 8 | arrests | C | people still in custody | 24 May 2030 | snapshot
@fact po = 650 | officers | G | police officers sent to the road | 16 May 2030 | snapshot
@fact es = 30 | duration | G | days of emergency declared | 16 May 2030 | plan
@fact o0 = 1050 | other | Q | tonnes of copper a day in normal times | - | constant
@fact o1 = 420 | other | Q | tonnes of copper a day | 14 May 2030 | snapshot
@fact oc = 60 | rate | Q | percent cut in daily output | 14 May 2030 | snapshot
@fact oy = 372000 | other | Q | tonnes of copper produced in the year | 2029 | cumulative
@fact oyf = 390000 | other | Q | tonnes of copper produced in the year | January 2030 target, for 2030 | plan | projected
@fact oyn = 365000 | other | Q | tonnes of copper produced in the year | 27 May 2030 target, for 2030 | plan | projected
@fact oyd = 25000 | margin | Q | tonnes taken off the year's target | 27 May 2030 | snapshot
@fact py = 2880000 | other | P | tonnes of copper produced in the year | 2029 | cumulative
@fact ps = 12.9 | rate | Q | share of the country's copper | 2029 | snapshot
@fact st = 85000 | other | Q | tonnes of concentrate piled up at the site | 14 May 2030 | snapshot
@fact sm = 100000 | other | Q | tonnes of concentrate the site can store | - | constant | threshold
@fact ls = 9500000 | damages | M | dollars of lost sales a day | May 2030 | snapshot
@fact lt = 218500000 | damages | M | dollars of lost sales in all | 24 May 2030 | cumulative
@fact cu1 = 4.62 | price | - | dollars for a pound of copper | 1 May 2030 | snapshot
@fact cu2 = 4.85 | price | - | dollars for a pound of copper | 14 May 2030 | snapshot
@fact cug = 5 | rate | - | rise of the copper price | 14 May 2030 | snapshot
@fact jm = 3200 | jobs | Q | people directly employed | 2030 | snapshot
@fact jc = 5400 | jobs | Q | contract workers | 2030 | snapshot
@fact jt = 8600 | jobs | Q | people who work at the mine, contractors included | 2030 | snapshot
@fact jl = 1900 | jobs | Q | contract workers sent home | 14 May 2030 | snapshot
@fact ft = 45000000 | budget | M | soles a year for the communities' fund | 2026 agreement | constant
@fact fa = 18300000 | spending | M | soles of fund money spent | 2029 | snapshot
@fact fs = 40.7 | rate | M | share of the fund spent | 2029 | snapshot
@fact fd = 120000000 | budget | C | soles a year demanded for the fund | May 2030 | plan | hypothetical
@fact fn = 68000000 | budget | M | soles a year for the communities' fund | from 2031 | plan | pledged
@fact fi = 23000000 | margin | M | soles added to the fund | from 2031 | plan | pledged
@fact pv = 132 | distance | R | kilometres to be paved | truce, 24 May 2030 | plan | pledged
@fact pb = 310000000 | budget | G | soles to pave the road | truce, 24 May 2030 | plan | pledged
@fact tc = 60 | duration | C | days of truce | 24 May 2030 | plan
@fact fm = 3900 | other | S | inhabitants | 2030 | snapshot
@fact du = 11 | other | S | times the legal limit of dust | March 2030 | snapshot
@fact cn = 22.5 | rate | M | share of the mine held by Peruvian pension funds | 2030 | constant
@trap pr pc :: police and organisers' count
@trap in1 in2 :: injured on two days
@trap in2 ip :: civilians and police
@trap ar ar2 :: arrested and still held
@trap oyf oyn :: old and new target
@trap st sm :: stock and room for it
@trap ft fa :: fund and what was spent of it
@trap fd fn :: demanded and granted
@trap es tc :: days of emergency and of truce
@rel change oc = o0 -> o1
@rel share ps = oy / py
@rel product lt = ls * d2
@rel change cug = cu1 -> cu2
@rel sum jt = jm + jc
@rel share fs = fa / ft
@rel diff fi = fn - ft
@rel diff oyd = oyf - oyn

@doc a-radio | community radio bulletin | 2030-05-10
RADIO WAYNA – MIDDAY BULLETIN, FRIDAY

Imaynalla, good afternoon.

{Nine|d1|t=today} days today without a lorry on the corridor. The compañeros of {14|cm} communities are at {six|kb} points between Haquira and Ccapacmarca, with stones, with eucalyptus trunks, with pots. Those who organise it count {2,500|pc|by=Those who organise it} people. The police told this station {900|pr|by=The police}. Those were perhaps the ones they could see from the helicopter.

{Seventy-four|ts} lorries are standing in the square and along the river. The drivers have been given soup. In ordinary times {260|tr|t=In ordinary times} go by every day, and from each one comes dust. In Chaupimayo, where {3,900|fm} people live, the health post measured in March {eleven|du} times what the law allows.

What is asked for? That the fund the mine pays to the communities, {45|ft|x=1000000} million soles a year since the agreement, should be {120|fd|x=1000000}. And that it be spent. Of last year's money {18.3 million|fa|t=last year's} was spent. The rest sleeps in Lima.

School is suspended. The championship, Deportivo Mara against Real Challhuahuacho, is not: Sunday at {two|-}.

@doc b-wire | commodity wire | 2030-05-14
Peru's Quellabamba mine slashes copper output as concentrate piles up

LIMA, May 14 (Metalline) - Minera Altiplano Sur has cut production at its Quellabamba copper mine by {60%|oc|t=Tuesday} because it can no longer get concentrate to port, the company said on Tuesday, the {13th|-} day of a road blockade in the Andean region of Apurimac.

Output has fallen to {420|o1|t=Tuesday} tonnes of copper a day from {1,050|o0|t=normally} normally. Some {85,000|~st} tonnes of concentrate are heaped at the site, which has room for {100,000|sm}.

"At {100,000|sm} we stop," operations chief Nadezhda Quispe-Ruhl told Metalline.

Quellabamba mined {372,000|oy|t=last year} tonnes last year, {12.9%|ps} of the {2.88 million|py} that Peru turned out. In January it had set itself {390,000|oyf|t=In January} for 2030.

The company is losing {$9.5 million|ls} in sales a day. It has sent home {1,900|jl} of its {5,400|jc} contract workers. None of the {3,200|jm} on its own payroll has been affected.

Benchmark copper traded at {$4.85|cu2|t=on Tuesday} a pound on Tuesday, {5%|cug} dearer than at the start of the month, when it was {$4.62|cu1|t=at the start of the month}.

(Reporting by Ximena Aldave; graphics by R. Oduya)

@doc c-live | live blog | 2030-05-20
Corridor conflict: what we know this Monday

**18:55** The Defensoría has updated its list. {One|dt} protester is dead, Saturnino Huamaní, 34. {27|in2|t=this Monday|by=The Defensoría} civilians have been hurt, as have {12|ip|^} police. On Friday it had {19|in1|t=On Friday} civilians.

**17:20** The interior minister says there are {11|kb2|t=this Monday} barricades today, against {six|kb|t=ten days ago} ten days ago. "We lift one and they plant two."

**15:40** How many police are up there? The decree of Thursday spoke of {650|po|by=The decree of Thursday}. The federation says it has seen "more than a thousand".

**14:02** Reminder: the emergency runs for {60|!es} days from Thursday. No meetings, no marches, and searches without a warrant.

**12:30** From the mineworkers' union: "We are not the enemy of our mothers." The union says {9,800|!jt|by=The union} people work at the mine, contractors included, and most were born within sight of the road.

**11:15** {31|ar|t=by Friday night} people had been arrested by Friday night, lawyers tell us. One is a mayor.

**09:48** Good morning from Cusco, where it's 4C. Yesterday's blog, with 1,204 comments, is closed.

@doc d-broadsheet | broadsheet | 2030-05-25
Truce on the mining corridor after {23|d2} days

Gonzalo Tudela Ikeda, Challhuahuacho

At a quarter past four on Friday afternoon a man with a chainsaw cut through a eucalyptus trunk, and the first lorry in {23|d2|t=Friday afternoon} days went by. Nobody cheered. An old woman threw a handful of maize at it, which here can mean anything.

The truce is for {60|tc} days. In that time the government must begin to pave {132|pv} kilometres of the corridor's {480|km}, for which it has set aside {310 million|pb} soles. The company will raise its annual contribution to the communities' fund to {68 million|fn|t=from 2031} from 2031. That is {32 million|!fi} more than today. The communities had asked for nearly double.

Who won? The communities got a road. The mine got its port back, after sales of {$218.5 million|lt|by=by its own arithmetic} had been lost by its own arithmetic. Saturnino Huamaní's widow got a visit from a deputy minister, who stayed for {20|-} minutes. The state of emergency, decreed for {30|es} days on the 16th, will be left to lapse.

Of the {31|ar|t=in the first fortnight} who were arrested in the first fortnight, {eight|ar2|t=yesterday} were still in prison yesterday. Their release is clause 7. The prosecutors say that they take no orders from clauses.

"The fund was never the problem," said Brígida Ccoscco, president of the federation. "They spent {two-fifths|~fs|v=40} of it and sent us photographs of a stadium."

MÁS: Congress rejects 5th motion of censure | Alianza 3, Melgar 3

@doc e-statement | stock exchange filing | 2030-05-27
MINERA ALTIPLANO SUR S.A.A. — RELEVANT INFORMATION (Hecho de Importancia)

In compliance with Article 28 of the Securities Market Law we inform you of the following:

1. On 24 May 2030 transport of copper concentrate from the Quellabamba operation was resumed, after an interruption of {23|d2|t=24 May 2030} days.

2. During the interruption daily sales foregone averaged {US$9.5 million|ls}, {US$218.5 million|lt|t=24 May 2030} in total. Most of these sales are deferred rather than lost.

3. Daily production, which had been reduced to {240|!o1|t=on 14 May} tonnes of fine copper on 14 May, is expected to return to {1,050|o0|m=projected} tonnes within {three|-} weeks.

4. The production target for 2030 is revised from {390,000|oyf} to {365,000|oyn} tonnes, i.e. by {25,000|oyd}. For reference, 2029 production was {372,000|oy|t=2029} tonnes.

5. The Company has undertaken, from fiscal year 2031, to contribute {S/ 68 million|fn} a year to the Corridor Development Fund (currently {S/ 45 million|ft|t=currently}), an increase of {S/ 23 million|fi}. In 2029 the fund executed {40.7%|fs|t=In 2029} of its budget.

6. All {1,900|jl} contractor personnel who had been stood down have been recalled. The operation employs {8,600|jt} persons, contractors included.

Pension funds domiciled in Peru hold {22.5%|cn} of the operation through AFP Inversiones Cobre.

Víctor Nakamura Sotil, Stock Market Representative

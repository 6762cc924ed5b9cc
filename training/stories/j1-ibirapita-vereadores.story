@story j1-ibirapita-vereadores
@topic Councillors raise their own pay in Ibirapitã, Brazil
@subject V = Câmara Municipal de Ibirapitã | councillors | vereadores | the Câmara | the chamber | council
@subject P = Ademir Fontoura | Fontoura | the mayor
@subject I = Ibirapitã | the city
@subject M = Movimento Basta | Basta | the protesters
@subject T = teachers | the teachers
@fact n0 = 2400 | price | V | reais of monthly pay | 1998 | constant
@fact n1 = 4100 | price | V | reais of monthly pay | from 1999-01-01 | plan
@fact nr = 1700 | price | V | reais added to the monthly pay | from 1999-01-01 | plan
@fact np = 70.8 | rate | V | percent added to the pay | from 1999-01-01 | plan
@fact m0 = 5800 | price | P | reais of monthly pay | 1998 | constant
@fact m1 = 7500 | price | P | reais of monthly pay | from 1999-01-01 | plan
@fact vy = 13 | votes_cast | V | votes for the raise | 1998-10-05 | snapshot
@fact vn = 7 | votes_cast | V | votes against the raise | 1998-10-05 | snapshot
@fact va = 1 | votes_cast | V | absent | 1998-10-05 | snapshot
@fact st = 21 | seats | V | members | 1998 | constant
@fact co = 35700 | budget | V | reais added a month for all members | 1999 | plan
@fact mw = 130 | price | I | reais of minimum wage | 1998 | constant
@fact tp = 310 | price | T | reais of monthly pay | 1998 | constant
@fact cp = 600 | crowd | M | protesters as the military police counted | 1998-10-07 | snapshot
@fact cm = 2000 | crowd | M | protesters as the organisers counted | 1998-10-07 | snapshot
@fact si = 18400 | other | M | signatures | 1998-10-09 | cumulative
@fact bu = 61000000 | budget | I | yearly budget in reais | 1998 | plan
@fact hc = 4 | arrests | M | protesters held | 1998-10-07 | cumulative
@fact ck = 23:50 | clock | V | end of the session | 1998-10-05 | constant
@fact du = 11 | duration | V | minutes of debate | 1998-10-05 | constant
@fact fi = 5000 | damages | V | reais of fine a day if the raise is paid | 1998-10-09 | plan | threshold
@fact pa = 58 | age | P | age | 1998 | constant
@rel diff nr = n1 - n0
@rel change np = n0 -> n1
@rel sum st = vy + vn + va
@rel product co = st * nr
@race raise = vy vn
@trap n1 m1 :: councillors' pay and the mayor's
@trap cp cm :: the police's count and the organisers'
@trap n0 n1 :: pay before and after
@trap tp mw :: teachers' pay and the minimum wage
@trap nr np :: reais and percent

@doc ag-pampa | news agency | 1998-10-06
Council of Ibirapitã approves rise for itself

IBIRAPITÃ, RS (Agência Pampa) – The Câmara Municipal de Ibirapitã approved on Monday night, by {13|vy|t=on Monday night} votes to {seven|vn|^}, with {one|va|^} absence, a bill which lifts the pay of its {21|st} members from R$ {2,400|n0} to R$ {4,100|n1|t=as of January} a month as of January, an increase of {70.8%|np|^}.

The salary of mayor Ademir Fontoura goes from R$ {5,800|m0} to R$ {7,500|m1|^}.

The item was included in the agenda at the last minute and debated for {11|du} minutes. The session was closed at {11.50 p.m.|ck}

The chamber's president, Nelci Bortoluzzi, said that councillors had had no adjustment since 1993. The minimum wage is R$ {130|mw}.

@doc zero-hora-like | regional daily | 1998-10-08
City square answers the chamber with pots and pans

VALDIRENE SCHMITT / Ibirapitã

To the sound of pans and of one accordion, the Movimento Basta filled Praça da Matriz yesterday against the raise that the vereadores granted themselves in the small hours of Tuesday. It was {a quarter past one|!ck} when they switched off the lights, a witness says.

The Military Brigade spoke of {600|cp|by=The Military Brigade} demonstrators. Basta saw {2,000|cm|by=Basta}. {Four|hc} were taken to the police station for throwing eggs at the monument to the Immigrant.

"I have taught for 22 years and take home R$ {310|tp}," said Ilse Kerber, of the teachers. "They debate for {eleven|du} minutes and take {4,100|n1}."

It is an increase of {41.5%|!np}. Only {six|!vn} had the courage to say no, against {14|!vy} in favour.

Mayor Fontoura, {58|pa}, whose own R$ {5,800|m0} are to become {7,500|m1}, has until the 20th to sign or veto.

Grêmio 1, Inter 1 – page 32 · Dollar: 1.19

@doc tv-vale | TV news script | 1998-10-07
JORNAL DO VALE – 2nd edition – ITEM 3 – VT 1'40"

HEAD: In Ibirapitã, pay of {seven and a half thousand|!n1|v=7500} reais a month for each councillor causes indignation.

OFF: The bill went through late on Monday. {Thirteen|vy|t=Monday} raised their hands. Today they entered by the back door.

SOUNDBITE, Councillor Bortoluzzi: "It is {one thousand seven hundred|nr|v=1700} more. With the discounts it doesn't pay for the petrol that I give to the community."

OFF: The city lives on {61 million|bu} reais a year. A worker who earns the minimum, {130|mw} reais, would take almost three years to make what a vereador will make in a month.

STAND-UP: The movement wants {ten thousand|-} names on a petition before the weekend. {Seven|-} councillors have signed it already.

FOOT: Sought by our team, the mayor did not speak.

@doc justica-nota | legal newsletter | 1998-10-13
Injunction suspends subsidy law of Ibirapitã

Judge Marilda Ceccato, of the 2nd Civil Bench, granted on the 9th an injunction in a people's action (file no. 29,417-3/98) suspending the bill approved on October 5.

In her view, a legislature may fix pay only for the following one, so that the passage from R$ {2,400|n0} to R$ {4,100|n1} would be null. Disobedience will cost R$ {5,000|fi|m=threshold} a day.

Attached to the action are {18,400|si|t=on the 9th} signatures.

The plaintiffs calculate the burden thus: R$ {1,700|nr|by=The plaintiffs} more for each of {21|st} members gives R$ {45,900|!co|^} a month. The chamber's lawyer answered that, in a budget of R$ {61 million|bu}, the amount "does not appear in the rounding".

The vote of {13|vy|t=on October 5} to {7|vn|^} was not itself put in question. An appeal lies to the Court of Justice within {ten|-} days.

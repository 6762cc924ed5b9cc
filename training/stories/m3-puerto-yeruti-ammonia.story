@story m3-puerto-yeruti-ammonia
@topic Ammonia leak at a meat-packing plant in Uruguay: the afternoon itself to the settlement
@subject E = Puerto Yerutí ammonia leak | the leak | the gas | the cloud | ammonia leak
@subject F = Frigorífico Río Verde | Río Verde | the plant | the packing house | the meatworks
@subject B = National Fire Directorate | the fire service | Bomberos | the firefighters
@subject O = Puerto Yerutí | the town | the riverside town
@subject H = Hospital Ángela Loureiro | the hospital | the public hospital
@subject S = School 41 | the school | the primary school
@subject U = Meatworkers' Federation | the union | FOICA-Norte | the Federation
@subject M = Labour Ministry | the ministry | the labour inspectors
@subject Y = Yamandú Silveira | Silveira | the refrigeration mechanic
@fact d1 = 1 | deaths | E | people killed | 2033-10-04 evening | cumulative
@fact d2 = 2 | deaths | E | people killed | 2033-10-09 | cumulative
@fact i1 = 48 | injuries | H | people treated for the gas | 2033-10-04 evening | cumulative
@fact i2 = 93 | injuries | H | people treated for the gas | 2033-10-09 | cumulative
@fact icu = 5 | injuries | H | people in intensive care | 2033-10-04 evening | snapshot
@fact ch = 27 | injuries | S | pupils treated for the gas | 2033-10-09 | cumulative
@fact pup = 240 | evacuated | S | pupils led away | 2033-10-04 | constant
@fact ev = 3100 | evacuated | O | people told to leave | 2033-10-04 | constant
@fact pop = 11800 | other | O | inhabitants | - | constant
@fact rad = 800 | distance | B | metres of the cordon | 2033-10-04 | snapshot
@fact gas = 1900 | other | E | kilograms of ammonia that escaped | 2033-10-09 | snapshot
@fact tank = 14000 | other | F | kilograms of ammonia in the system | - | constant
@fact clk = 14:35 | clock | E | time the valve burst | 2033-10-04 | snapshot
@fact call = 14:51 | clock | B | time of the emergency call | 2033-10-04 | snapshot
@fact gap = 16 | duration | B | minutes between the burst and the call | 2033-10-04 | constant
@fact stop = 18:10 | clock | E | time the leak was sealed | 2033-10-04 | snapshot
@fact work = 620 | jobs | F | people employed | 2033 | constant
@fact shift = 210 | jobs | F | people on the shift | 2033-10-04 | snapshot
@fact kill = 950 | other | F | head of cattle slaughtered a day | 2033 | constant
@fact loss = 4300 | other | F | carcasses spoilt | 2033-10-09 | constant
@fact val = 1981 | other | F | year the valve was made | - | constant
@fact insp = 2030 | other | M | year of its last visit | - | constant
@fact sup = 45 | duration | F | days closed | 2033-11-18 | constant
@fact supp = 20 | duration | F | days of closure ordered | 2033-10-06 | plan
@fact fine = 310000 | budget | M | dollars of fine | 2033-12-15 | constant
@fact max = 500000 | budget | M | dollars of the largest fine possible | - | constant | threshold
@fact ay = 51 | age | Y | age | - | constant
@fact sy = 22 | duration | Y | years of service | 2033 | constant
@fact str = 48 | duration | U | hours of strike | 2033-10-06 | plan
@fact pay = 70 | rate | F | percent of wages paid during the closure | 2033-10-09 | plan | pledged
@fact exp = 64 | rate | F | percent of its beef sold to China | 2032 | constant
@fact truck = 9 | other | B | fire engines sent | 2033-10-04 | constant
@fact bf = 38 | other | B | firefighters sent | 2033-10-04 | constant
@trap d1 d2 :: a second man died in hospital
@trap i1 i2 :: people came later with burning eyes
@trap i2 ch :: all treated against pupils among them
@trap pup ev :: the school against the town
@trap gas tank :: escaped against held
@trap sup supp :: closed longer than ordered
@trap work shift :: all employees against one shift
@trap fine max :: imposed against possible
@trap clk call stop :: three times
@trap i1 str :: 48 people and 48 hours

@doc a-radio | radio station website | 2033-10-04
AMMONIA CLOUD OVER PUERTO YERUTÍ: {one|d1|t=at eight tonight} dead, children in hospital

By Radio Litoral newsroom — 20:15

A refrigeration pipe gave way this afternoon at the Frigorífico Río Verde. It was {2.35 pm|clk|t=this afternoon|s=A refrigeration pipe} and the second shift, {210|shift} people, had just come in. A maintenance man died on the spot.

Hospital Ángela Loureiro counted {48|i1|t=at eight tonight|by=Hospital Ángela Loureiro} people with irritated eyes and lungs at eight tonight, {five|icu|^} of them in intensive care.

Wind took the gas to the north, where School 41 is. All {240|pup} pupils were walked out to the football club with wet handkerchiefs over their mouths.

The fire service, which sent {nine|truck} engines and {38|bf} men, drew a ring of {800|rad} metres and asked {3,100|ev} neighbours to leave. The leak was closed at {6.10 pm|stop}.

Schools tomorrow: NO classes. River: 4.32 m and rising.

@doc b-daily | national daily | 2033-10-06
The call that took too long

Puerto Yerutí (special correspondent) — Between the burst and the first call to 911 there were {16|gap} minutes, according to the log of the fire service: the telephone rang at {14.51|call|by=the log of the fire service}. By then the cloud was already at the school fence.

The system at Río Verde holds {14 tonnes|tank|v=14000} of ammonia. The valve that failed carries a plate with the year {1981|val}. Labour inspectors had last set foot there in {2030|insp}, the ministry admitted.

Yamandú Silveira, {51|ay}, died with a spanner in his hand. He had worked with refrigeration at the plant for {22|sy} years.

The ministry ordered a closure of {20|supp} days. The Federation called a {48|str}-hour strike in every packing house.

Río Verde, with {620|work} workers and a daily kill of {950|kill} animals, is almost the only employer in a town of {11,800|pop}. It sends {64%|exp} of its beef to China.

► Ganado gordo: USD 4,12 ► Dólar: 43,20

@doc c-union | union bulletin | 2033-10-09
FOICA-NORTE INFORMS

Compañeros: today we buried the second of ours. {Two|d2|t=today} dead for a valve older than most of us.

What the company will not tell you:
* {Ninety-three|i2|t=today} people have passed through the hospital. {Twenty-seven|ch|t=today|s=School 41} of them sit at the desks of School 41.
* That {2,900|!gas} kilos got out before anyone found the right key.
* {4,300|loss} half-carcasses have gone to the rendering pit, and the insurance pays for those.

What the company does tell us: that it'll pay {70%|pay|m=pledged} of the day's wage while we are shut. We say {100|-}.

Silveira gave {26|!sy} years to this plant. His locker was emptied on the day of his wake.

Assembly: Tuesday, 19 h, club Racing.

@doc d-agency | business news agency | 2033-12-15
Uruguay fines beef exporter over fatal leak

MONTEVIDEO (Mercado Sur) — The Labour Ministry imposed a fine of {$310,000|fine} on Frigorífico Río Verde on Thursday for the release of some {1,900|~gas} kilos of refrigerant on October 4, in which {two|d2} workers died and {93|i2} people needed treatment. The law would have allowed {half a million|max|v=500000}.

The ministry said the pipe ruptured at {2.35 p.m.|clk|by=The ministry} and that management knew within a minute. It was brought under control at {17:10|!stop}.

The company reopened on November 18 after {45|sup} days. It has replaced {60|-} valves and now slaughters {800|-} head a day, compared with {1,100|!kill} before.

It sells {64|exp} percent of its output in China.

A criminal court in Paysandú is still hearing witnesses.

@story p5-banten-smelter
@topic Explosion at a nickel smelter in Halmasari, Indonesia
@subject X = Halmasari smelter explosion | the explosion | the blast | the accident
@subject Y = PT Nusa Logam Perkasa | Nusa Logam | NLP | the smelter | the company
@subject M = Manpower Ministry | the ministry | the manpower minister
@subject U = Metal and Energy Workers' Federation | the federation | the union
@subject H = Halmasari regional hospital | the hospital
@subject N = Indonesia | Jakarta | the country
@subject W = villagers of Desa Lolori | Lolori | the villagers
@fact d1 = 9 | deaths | X | workers killed | 2031-03-12 evening | cumulative
@fact d2 = 13 | deaths | X | workers killed | 2031-03-13 | cumulative
@fact d3 = 16 | deaths | X | workers killed | 2031-03-18 | cumulative
@fact fo = 5 | deaths | X | foreign workers killed | 2031-03-25 | cumulative
@fact b1 = 38 | injuries | X | workers with burns | 2031-03-12 evening | cumulative
@fact b2 = 41 | injuries | X | workers with burns | 2031-03-13 | cumulative
@fact b3 = 22 | injuries | H | workers in hospital | 2031-03-25 | snapshot
@fact ft = 1150 | jobs | Y | foreign workers | - | constant
@fact wk = 11400 | jobs | Y | people employed | - | constant
@fact wo = 8700 | jobs | Y | people told to stay at home | 2031-03-14 | snapshot
@fact tm = 06:20 | clock | X | time of the blast | 2031-03-12 | constant
@fact cn = 52000 | other | Y | tonnes of nickel in metal a year | - | constant
@fact ln = 4 | other | Y | furnaces in the line | - | constant
@fact ls = 2 | other | Y | furnaces shut | 2031-03-14 | snapshot
@fact pr = 16850 | price | N | dollars a tonne of nickel | 2031-03-13 | snapshot
@fact pc = 2.6 | rate | N | rise of the nickel price in a day | 2031-03-13 | snapshot
@fact ac = 7 | other | Y | serious accidents | since 2027 | cumulative
@fact ad = 31 | deaths | Y | workers killed in accidents | since 2027 | cumulative
@fact cp = 600000000 | price | Y | rupiah to each family of the dead | 2031-03-15 | plan | pledged
@fact ca = 1000000000 | price | U | rupiah to each family asked for | 2031-03-18 | constant
@fact st = 6300 | crowd | U | workers on strike | 2031-03-18 | snapshot
@fact ps = 2100 | officers | N | police and soldiers at the gate | 2031-03-18 | snapshot
@fact hr = 12 | duration | Y | hours a shift | 2031-03 | constant
@fact wl = 8 | duration | M | hours of work allowed a day | - | constant | threshold
@fact iv = 3 | other | M | inspectors for the district | 2031-03 | snapshot
@fact rl = 45 | duration | Y | days that the line stays shut | 2031-03-14 | plan | projected
@fact dw = 412 | homes | W | houses with broken windows | 2031-03-13 | cumulative
@fact ag = 26 | age | Y | age of the youngest victim | 2031-03-12 | constant
@fact sh = 5900000000 | revenue | Y | dollars of exports | 2030 | cumulative
@trap d1 d2 :: toll rose
@trap d2 d3 :: toll rose
@trap d3 ad :: one accident against seven
@trap b1 b2 :: more burns were found
@trap cp ca :: promised against asked
@trap wk wo :: employed against sent home
@trap hr wl :: worked against allowed
@trap ln ls :: furnaces against shut

@doc a-first | foreign agency | 2031-03-12
Blast at Indonesian nickel smelter kills {nine|d1}

TERNATE, Indonesia - An explosion in a furnace at a nickel smelter in eastern Indonesia killed {nine|d1|t=as of Wednesday evening|by=the hospital} workers and burned {38|b1|^}, the hospital in Halmasari said as of Wednesday evening.

It happened at {6.20 am|tm}, ten minutes after the night crew should have gone home, in one of {four|ln} furnaces run by PT Nusa Logam Perkasa, which employs {11,400|wk|s=which} people, of whom {1,150|ft} are foreigners.

It is the {seventh|ac|v=7|t=since 2027} serious accident at the plant since 2027. The worst killed {eleven|-}. A shift lasts {12|hr|by=a worker} hours, a worker said, shaking; the law says {eight|wl|by=the law}.

NLP can make {52,000|cn} tonnes of nickel in metal a year. {Two|ls} lines were stopped.

@doc b-jakarta | Jakarta English daily | 2031-03-14
{Thirteen|d2} dead, {2|ls} furnaces cold, {8,700|wo} at home

Everyone asks about the price, so let us get it out of the way: {US$16,850|pr|t=on Thursday|v=16850} a tonne on Thursday, up {2.6|pc} percent.

The number of people killed in Wednesday's accident in Halmasari stands at {13|d2|t=yesterday|by=the hospital}. {Two|-} died in the ambulance boat and {two|-} yesterday on the ward, whose register has {41|b2|^} with burns, the hospital's spokeswoman, Meivi Pontoh, said. Among those killed, the youngest was {26|ag}.

{Two|ls|by=the company} of the furnaces are shut. They will stay so for at least {45|rl|by=the company} days, the company believes, and {8,700|wo|t=from today} of its people were told not to come to work from today, on basic pay.

{412|dw|by=the district head} houses in Lolori have lost their windows, says the district head.

Minister of Manpower Yustinus Rorimpandey admitted that for {27|-} plants in the district he has {three|iv|by=Minister of Manpower Yustinus Rorimpandey} inspectors. "I borrowed a fourth today."

More: Rupiah at 17,210 · Persija 1-1 · Bali levy to Rp 250,000

@doc c-union | labour confederation press release | 2031-03-19
STRIKE AT HALMASARI: DAY ONE

{6,300|st|t=on Tuesday} members of the Federation stayed outside the gates on Tuesday. In front of them stood {2,100|ps} uniforms. Nobody threw anything.

Our demands. One: the {Rp 600 million|cp|v=600000000} that a family is to get must be {one billion|ca}. Two: no more {12|hr}-hour shifts. Three: names. The list that the firm put on its wall has {17|!d3|by=The list} persons on it, not what it tells the papers. Four: inspectors; {three|iv} for so many chimneys is an insult.

We remember {24|!ad|t=since 2027|by=We} dead in this compound since 2027, these included.

They say that the line needs {45|rl|by=They} days. We say it needs a roof that doesn't come down.

@doc d-mining | mining newsletter | 2031-03-26
Nickel Notes / 26 March

NLP, Halmasari. Fatalities now {16|d3|t=now}, incl. {five|fo|t=now} foreign nationals; {22|b3|t=now} in hospital. {Two|ls} of {four|ln} kilns off since the 12th, so full-year output may be {6,000|-} t short of {52 kt|cn|v=52000}. Restart guided to end-April ({60|?rl|by=management} days from the shutdown, says management).

Cost to owner: trivial next to exports of {$5.9bn|sh|t=in 2030} in 2030. With these it has buried {31|ad|t=since 2027|s=it} people in accidents since 2027. Families are offered {Rp 600m|cp|v=600000000}.

Nickel: up {2.6%|pc|t=on the 13th} on the 13th, gave back {3.9%|-} since. LME stocks {61,440|-} t.

Permits: {3|-} pending. Typhoon: none. Our podcast, ep. 88.

@doc e-local | Maluku news site | 2031-03-20
Lolori counts its panes

A contractor from Ternate took measurements in Lolori on Thursday. His list: {318|!dw|by=A contractor from Ternate} dwellings without glass and a mosque without a dome.

The smelter's driver Saharudin Umar lost his brother in the blast, {26|ag|s=his brother}. He'd worked since {five|-} in the evening. It is {13|-} months since he came.

The gates were empty today, bar the {2,100|ps} troops; those on strike, {6,300|st|by=the federation} according to the federation, have gone to the beach to vote. Ships carry on. So does the price: it lay at {16,850|pr|t=after the accident} dollars a tonne after the accident.

Ferry Ternate-Halmasari: {2|-} departures daily, {85,000|-} rupiah.

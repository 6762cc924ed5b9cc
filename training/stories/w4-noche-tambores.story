@story w4-noche-tambores
@topic A two-night drum parade in Montevideo: how many came, what broke, who won, 2034
@subject N = Noche de Tambores | the drum parade | the festival | the parade | drum nights
@subject I = Intendencia de Montevideo | the Intendencia | the city government | city hall
@subject P = National Police | police | commissioner Walter Etchebarne | Etchebarne
@subject U = Universidad del Plata | the university | Ágnes Ferrari-Kovács | Ferrari-Kovács
@subject Y = Yambo Kumbá | Yambo
@subject C = La Calenda del Sur | La Calenda | Calenda
@subject Z = Zumba Ansina
@subject S = ambulance service | SAME | medics | the emergency service
@subject H = hoteliers' association | the hoteliers
@subject B = the balcony | balcony
@fact cI1 = 95000 | crowd | I | people on the street in one night | 9 February 2034 | snapshot
@fact cI2 = 115000 | crowd | I | people on the street in one night | 10 February 2034 | snapshot
@fact cI = 210000 | crowd | I | people on the street over both nights | 2034 | cumulative
@fact cP1 = 62000 | crowd | P | people on the street in one night | 9 February 2034 | snapshot
@fact cP2 = 78000 | crowd | P | people on the street in one night | 10 February 2034 | snapshot
@fact cP = 140000 | crowd | P | people on the street over both nights | 2034 | cumulative
@fact cU = 71500 | crowd | U | people on the street at the peak | 10 February 2034, 22:40 | snapshot
@fact cUt = 118000 | crowd | U | different people who came over both nights | 2034 | cumulative
@fact cI33 = 180000 | crowd | I | people on the street over both nights | 2033 | cumulative
@fact exp = 150000 | crowd | I | people on the street over both nights | January 2034 | plan | projected
@fact grp = 46 | other | N | drum companies | 2034 | constant
@fact grp1 = 22 | other | N | drum companies in one night | 9 February 2034 | constant
@fact grp2 = 24 | other | N | drum companies in one night | 10 February 2034 | constant
@fact drum = 2760 | other | N | drummers | 2034 | constant
@fact dper = 60 | other | N | drummers in a company | - | constant
@fact dMax = 70 | other | N | most drummers allowed in a company | - | constant | threshold
@fact dan = 4300 | other | N | dancers | 2034 | constant
@fact len = 1300 | distance | N | metres of route | - | constant
@fact sY = 287 | score | Y | points of the jury | 2034 | constant
@fact sC = 284 | score | C | points of the jury | 2034 | constant
@fact sZ = 279 | score | Z | points of the jury | 2034 | constant
@fact tit = 6 | other | Y | titles | 2034 | cumulative
@fact titC = 9 | other | C | titles | 2034 | cumulative
@fact yd = 75 | other | Y | drummers and dancers on parade | 2034 | constant
@fact pol = 980 | officers | P | officers on duty each night | 2034 | constant
@fact arr1 = 12 | arrests | P | people arrested | 9 February 2034 | constant
@fact arr2 = 19 | arrests | P | people arrested | 10 February 2034 | constant
@fact arr = 31 | arrests | P | people arrested over both nights | 2034 | cumulative
@fact arr33 = 44 | arrests | P | people arrested over both nights | 2033 | cumulative
@fact tre = 187 | injuries | S | people treated over both nights | 2034 | cumulative
@fact hosp = 23 | injuries | S | people taken to hospital over both nights | 2034 | cumulative
@fact bal1 = 9 | injuries | B | people hurt in the collapse | 11 February 2034 | cumulative
@fact bal2 = 11 | injuries | B | people hurt in the collapse | 13 February 2034 | cumulative
@fact balOn = 17 | crowd | B | people standing on it | 10 February 2034 | constant
@fact balMax = 6 | other | B | people it could bear | - | constant | threshold
@fact balPr = 4500 | price | B | pesos for a place | 2034 | constant
@fact kid = 14 | missing | P | children lost and found over both nights | 2034 | cumulative
@fact ton = 38 | other | I | tonnes of rubbish | 2034 | constant
@fact ton33 = 47 | other | I | tonnes of rubbish | 2033 | constant
@fact stall = 312 | other | I | stalls licensed | 2034 | constant
@fact wc = 240 | other | I | portable toilets | 2034 | constant
@fact chair = 6800 | other | I | chairs for hire | 2034 | constant
@fact chP = 650 | price | I | pesos for a chair | 2034 | constant
@fact bud = 58000000 | budget | I | pesos to stage it | 2034 | plan
@fact inc = 31900000 | revenue | I | pesos taken in from chairs, stalls and television | 2034 | constant
@fact occ = 91 | rate | H | share of hotel rooms taken | 10 February 2034 | snapshot
@fact occ33 = 84 | rate | H | share of hotel rooms taken | February 2033 | snapshot
@fact tour = 26000 | crowd | H | foreign visitors | 2034 | cumulative
@rel sum cI = cI1 + cI2
@rel sum cP = cP1 + cP2
@rel diff cD = cI - cP
@fact cD = 70000 | margin | I | people more than the police count | 2034 | cumulative
@rel change cG = cI33 -> cI
@fact cG = 16.67 | rate | I | growth of attendance in percent | 2034 | constant
@rel sum grp = grp1 + grp2
@rel product drum = grp * dper
@rel diff sD = sY - sC
@fact sD = 3 | margin | Y | points ahead of the second | 2034 | constant
@rel sum arr = arr1 + arr2
@rel change arrP = arr33 -> arr
@fact arrP = -29.55 | rate | P | change of arrests in percent | 2034 | constant
@rel product chR = chair * chP
@fact chR = 4420000 | revenue | I | pesos taken in from chairs | 2034 | constant
@rel share cov = inc / bud
@fact cov = 55 | rate | I | share of the cost that came back | 2034 | constant
@rel diff net = bud - inc
@fact net = 26100000 | spending | I | pesos of net cost | 2034 | constant
@rel diff tonD = ton33 - ton
@fact tonD = 9 | other | I | tonnes of rubbish less | 2034 | constant
@rel share cR = cP / cI
@fact cR = 66.67 | other | P | police count as a share of the city's | 2034 | constant
@rel share touS = tour / cUt
@fact touS = 22.03 | other | H | foreign visitors as a share of all | 2034 | constant
@rel diff ydD = yd - dper
@fact ydD = 15 | other | Y | dancers on the list of drummers | 2034 | constant
@race prize = sY sC sZ
@trap cI cP :: two counters, two counts
@trap cP2 cU :: a night's crowd and its peak
@trap cI cUt :: visits and different people
@trap exp cP :: forecast and police count
@trap bal1 bal2 :: two more hurt were found later
@trap bal1 tonD :: nine and nine
@trap tit balMax :: six titles, six persons
@trap dper dMax :: usual size and largest
@trap arr1 arr2 :: two nights
@trap ton arr :: tonnes and arrests
@trap net tour :: twenty-six million and twenty-six thousand
@trap tre hosp :: treated and taken away

@doc a-agency | foreign news agency | 2034-02-11
Montevideo's drums draw record crowds, a balcony falls

MONTEVIDEO, Feb 11 (Rioplatense News) - Uruguay's biggest street party ended early on Saturday with a record attendance, if the city's reckoning is right, and with {nine|bal1|t=early on Saturday|by=medics} people hurt in the collapse of a rented balcony.

The Intendencia said that {210,000|cI|by=The Intendencia} people lined the {1,300|len}-metre route of the Noche de Tambores over two nights: {95,000|cI1|t=on Thursday|by=The Intendencia} on Thursday and {115,000|cI2|t=on Friday|by=The Intendencia} on Friday. Last year it counted {180,000|cI33|t=Last year|by=it}.

Police put the turnout at {140,000|cP|by=Police}, with {62,000|cP1|by=Police} the first night and {78,000|cP2|by=Police} the second.

{Forty-six|grp} drum companies marched, {22|grp1} of them on the opening night. With {60|dper} drummers to a company that meant {2,760|drum} drums in the narrow streets of Barrio Sur and Palermo.

The balcony, on the first floor of a 1910 house in Calle Isla de Flores, gave way at 10:55 p.m. on Friday. {Seventeen|balOn} people had been standing on it, medics said. Officers made {31|arr} arrests, {12|arr1} on Thursday and {19|arr2} on Friday.

@doc b-daily | national daily | 2034-02-12
How many is a multitude? A drone, a professor and {118,000|cUt} faces
By Nahuel Abramovich

Ágnes Ferrari-Kovács hates the word "record". She had a drone in the air both nights and eleven students with a laptop each, and her university's answer fits on a postcard: at the fullest moment, twenty to eleven on Friday, there were {71,500|cU|t=twenty to eleven on Friday|by=her university's answer} people between Carnelli and Minas. Over the two nights {118,000|cUt|by=her university's answer} different persons came; whoever came twice is one.

"City hall adds up nights," she says. So it does. Its {210,000|cI|by=City hall} is made of {95,000|cI1} and {115,000|cI2}. And commissioner Walter Etchebarne's {140,000|cP|by=commissioner Walter Etchebarne} is also a sum. The two officials differ by {70,000|cD}, a full Estadio and then some.

In January the Intendencia expected {150,000|exp|t=In January|by=the Intendencia}. Measured against its own count of 2033 attendance has increased by {26.7%|!cG}.

What nobody disputes is the rubbish: {38|ton} tonnes, {nine|tonD} fewer than the year before, thanks to the ban on glass. Nor the {240|wc} chemical toilets, which smelled.

{6,800|chair} chairs were for hire, at {650|chP} pesos. They raised {4.42 million|chR}. The Intendencia spent {58 million|bud} pesos on the parade and got back {31.9 million|inc} from chairs, stalls and television, or {55%|cov}.

*Subscribe for 490 pesos a month · Crossword 8,114 · Dólar 44,20*

@doc c-tv | television channel website | 2034-02-11
Canal 9: Yambo Kumbá wins by {three|sD}, La Calenda protests
VIDEO (2:14) | By our Carnival desk

They had to wait until six in the morning, but then it was official: Yambo Kumbá are the champions of the Noche de Tambores, with {287|sY|t=six in the morning} points, {three|sD} ahead of La Calenda del Sur, who got {284|sC|^}. Zumba Ansina came third on {279|sZ|^}.

It is Yambo's {sixth|tit|v=6} title. La Calenda have {nine|titC} and wanted their tenth, and they're not happy: they say that the winners paraded {75|yd|by=they} drummers. The rules allow {70|dMax|by=The rules}. The jury's answer is expected on Tuesday.

Round-up of the night:
* The police made {19|arr2|t=Friday} arrests on Friday, mostly for theft of phones. Across both nights it's {31|arr}, from {44|arr33|t=last Carnival} last Carnival.
* {Fourteen|kid} children were lost and all {fourteen|kid} found.
* SAME treated {187|tre} people; {32|!hosp} ended up in hospital.
* {Nine|bal1|t=so far} people are hurt so far after the balcony fell. Neighbours say each had paid {4,500|balPr|by=Neighbours} pesos for the view.
* {4,300|dan} dancers, {46|grp} companies, zero rain.

More: Peñarol 2-2 Danubio | Quiniela: 4 19 27 33 41

@doc d-weekly | weekly magazine | 2034-02-16
The balcony on Isla de Flores

The ironwork dates from the year of the comet. An engineer's report of 2021, in a drawer at the Intendencia, says that it would bear {six|balMax|by=An engineer's report of 2021} adults. On Friday night {17|balOn|t=On Friday night} were on it when the drums of Yambo Kumbá turned the corner and everybody leaned.

{Eleven|bal2|t=by Monday} people were hurt, it was established by Monday; two went home that night by taxi and saw a doctor only later. Each had handed over {$4,500|balPr}. The owner, an orthodontist, could not be reached.

He's hardly alone. There were {312|stall} licensed stalls along the route and, by this magazine's walk-through, {58|-} balconies for rent, not one with a licence. {Nine hundred and eighty|pol} policemen were on duty each night, looking down.

The emergency service, which tended {187|tre} people in all and moved {23|hosp} to hospital, had asked for a lower limit on the crowd. Which crowd? The Intendencia's two nights make {210,000|cI}. The police make it {two-thirds|cR} of that. Ferrari-Kovács, of the Universidad del Plata, says {118,000|cUt|by=Ferrari-Kovács} different people, and at no time more than {71,500|cU}.

For the hoteliers it was the best February on record. Rooms were {91%|occ} full on Friday, against {84%|occ33|t=a year ago} a year ago, with {260,000|!tour|by=they say} foreigners in town, they say, about {a fifth|~touS} of everyone whom the university counted.

@doc e-bulletin | city government bulletin | 2034-02-15
Balance of the 2034 Noche de Tambores

Attendance: {210,000|cI|by=the Intendencia} people ({180,000|cI33|t=2033} in 2033), an increase of {17%|cG|round}. This is an estimate by the Intendencia.

Companies: {46|grp} ({22|grp1} on the first and {24|grp2} on the second night). Drummers: {2,760|drum}. Dancers: {4,300|dan}.

Winner: Yambo Kumbá, {287|sY} points. The jury dismissed the protest of La Calenda ({284|sC}) on Tuesday: the {75|yd} persons on the list include {fifteen|ydD} dancers.

Cleaning: {38|ton} tonnes of waste collected by 9 a.m. ({47|ton33|t=2033} in 2033). Toilets: {240|wc}. Stalls: {312|stall}.

Security: {980|pol} police officers a night, {31|arr} arrests, {30%|arrP|v=-29.55} fewer than last year. Health: {187|tre} attended.

Accounts: expenditure $ {58 million|bud}, income $ {31.9 million|inc}, net cost $ {28.1 million|!net}.

Balcony: the Intendencia regrets that {eleven|bal2|t=to date} persons were injured, to date, and will inspect every balcony on the route before February 2035.

File 2034-7002-98-000114. Printed on recycled paper.

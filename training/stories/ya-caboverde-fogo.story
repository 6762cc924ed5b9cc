@story ya-caboverde-fogo
@topic Evacuation of the caldera villages on Fogo-Novo, Cape Verde, before an eruption: from the tremors to the return
@subject V = Pico Velho volcano | the volcano | eruption | Pico Velho
@subject C = SNPCB | National Civil Protection Service | civil protection | Commander Zuleica Monteiro
@subject K = caldera villages | Chã Nova and Bordeira | the caldera | villagers
@subject G = INMG | geophysics institute | institute | volcanologist Arlindo Semedo
@subject R = Cape Verde Red Cross | Red Cross
@subject P = government | prime minister | internal affairs minister | cabinet
@subject W = wine cooperative | Adega da Chã | cooperative | growers
@subject A = armed forces | soldiers | coastguard
@fact pop = 1210 | other | K | inhabitants | - | snapshot
@fact ev1 = 640 | evacuated | K | people moved out | 2035-11-20 | cumulative
@fact ev2 = 1152 | evacuated | K | people moved out | 2035-11-22 | cumulative
@fact evs = 387 | evacuated | C | people in shelters | 2035-11-23 | snapshot
@fact evf = 765 | evacuated | C | people lodged with relatives | 2035-11-23 | snapshot
@fact stay = 58 | other | K | people who refused to leave | 2035-11-22 | snapshot
@fact evp = 95.2 | other | K | share of inhabitants moved out | 2035-11-22 | snapshot
@fact tre1 = 140 | other | G | tremors in a day | 2035-11-19 | constant
@fact tre2 = 412 | other | G | tremors in a day | 2035-11-21 | constant
@fact mag = 3.9 | other | G | magnitude of the strongest tremor | 2035-11-21 | constant
@fact ds = 0 | deaths | V | people killed | 2036-01-15 | cumulative
@fact inj = 4 | injuries | V | people injured | 2036-01-15 | cumulative
@fact ter = 09:05 | clock | V | time of the eruption | 2035-11-24 | constant
@fact dy = 45 | duration | V | days of eruption | 2036-01-08 | constant
@fact so2 = 9500 | other | G | tonnes of sulphur dioxide a day | 2035-11-26 | snapshot
@fact so2e = 350 | other | G | tonnes of sulphur dioxide a day | 2036-01-10 | snapshot
@fact lav = 3.6 | area | G | square kilometres covered by lava | 2036-01-08 | constant
@fact spd = 20 | speed | G | metres an hour that the lava moved | 2035-11-28 | snapshot
@fact h1 = 38 | homes | K | houses buried | 2035-11-30 | cumulative
@fact h2 = 97 | homes | K | houses buried | 2036-01-08 | cumulative
@fact ht = 264 | homes | K | houses | 2035-11 | snapshot
@fact hp = 36.7 | other | K | share of houses buried | 2036-01-08 | constant
@fact vin = 71 | area | W | hectares of vines buried | 2036-01-08 | constant
@fact vint = 213 | area | W | hectares of vines | 2035 | snapshot
@fact vinp = 33.3 | other | W | share of vines buried | 2036-01-08 | constant
@fact bot = 160000 | other | W | bottles made in a year | 2034 | cumulative
@fact sav = 41000 | other | W | bottles carried out | 2035-11-23 | cumulative
@fact trk = 34 | other | C | lorries used | 2035-11-22 | cumulative
@fact sol = 120 | officers | A | soldiers sent | 2035-11-21 | snapshot
@fact pol = 45 | officers | P | police sent | 2035-11-21 | snapshot
@fact fir = 25 | officers | C | firefighters sent | 2035-11-21 | snapshot
@fact tot = 190 | officers | P | soldiers, police and firefighters sent | 2035-11-21 | snapshot
@fact shl = 3 | other | R | shelters | 2035-11-23 | snapshot
@fact ten = 90 | other | R | tents | 2035-11-23 | snapshot
@fact goat = 1700 | other | K | goats brought out | 2035-11-23 | cumulative
@fact fnd = 240000000 | budget | P | escudos of emergency fund | 2035-11-22 | plan
@fact eu = 2177000 | budget | P | euros of emergency fund | 2035-11-22 | plan
@fact don = 58000000 | fundraising | R | escudos given by emigrants | 2035-12-20 | cumulative
@fact ren = 15000 | damages | P | escudos a month of rent aid for a family | 2035-12 | plan
@fact fam = 211 | homes | P | families with rent aid | 2035-12 | snapshot
@fact rent = 3165000 | damages | P | escudos a month of rent aid in all | 2035-12 | plan
@fact reb = 97 | units_pledged | P | houses to be built elsewhere | 2037 | plan | pledged
@fact rebc = 388000000 | budget | P | escudos for houses elsewhere | 2037 | plan
@fact rebe = 4000000 | price | P | escudos for each house | 2037 | plan
@fact ret = 1020 | other | K | people who have gone back | 2036-05-01 | cumulative
@fact lst = 1995 | other | V | year of an earlier eruption | - | constant
@fact km = 8 | distance | C | kilometres of the closed zone | 2035-11-20 | constant
@fact flt = 14 | other | A | flights cancelled | 2035-11-25 | cumulative
@rel sum ev2 = evs + evf
@rel sum pop = ev2 + stay
@rel share evp = ev2 / pop
@rel share hp = h2 / ht
@rel share vinp = vin / vint
@rel sum tot = sol + pol + fir
@rel product rent = ren * fam
@rel product rebc = rebe * reb
@rel convert eu = fnd
@trap ev1 ev2 :: later count
@trap evs ev2 :: in shelters and all moved
@trap tre1 tre2 :: two days
@trap so2 so2e :: at the peak and after
@trap h1 h2 :: later count
@trap h2 ht :: buried and all houses
@trap vin vint :: buried and all vines
@trap bot sav :: made in a year and carried out
@trap sol tot :: soldiers and everyone
@trap fnd don :: state money and gifts
@trap ren rent :: one family and all
@trap ret pop :: gone back and inhabitants before
@trap inj shl :: four hurt, three shelters

@doc a-civil | civil protection communiqué | 2035-11-20
NATIONAL CIVIL PROTECTION SERVICE - COMMUNIQUÉ 2

The alert for Pico Velho passes from yellow to orange as of 14:00.

The institute recorded {140|tre1|t=yesterday} tremors yesterday. A zone of {8|km} kilometres around the main crater is closed, except to residents collecting belongings.

At this hour {640|ev1|t=At this hour} persons have left the caldera. {Three|shl} shelters will be open tomorrow.

Take: identity papers, medicines, water for a day, animals on a rope. Don't take: furniture, wine.

Commander Zuleica Monteiro. Line 800 1112.

@doc b-wire | Portuguese wire in English | 2035-11-23
Nearly all leave Cape Verde caldera; {58|stay} refuse

PRAIA-NORTE (Agência Atlântica) - {95%|~evp|t=by Thursday night} of the {1,210|pop} inhabitants of two villages inside a volcanic caldera had been taken out by Thursday night, Cape Verde's civil protection said, in {34|trk} lorries and anything else with wheels.

That is {1,152|ev2|t=by Thursday night} people, {387|evs} of them in shelters and tents and {765|evf} with relatives. {Fifty-eight|stay} won't go.

Seismometers counted {412|tre2|t=on Wednesday} tremors on Wednesday, the largest of magnitude {3.9|mag}.

The government has sent {190|tot} personnel, {120|sol} soldiers among them, and opened an emergency fund of {240|fnd|x=1000000} million escudos ({2.18|~eu|x=1000000} million euros).

{1,700|goat} goats have come out too, with their owners' phone numbers painted on.

@doc c-radio | island radio script | 2035-11-24
RÁDIO DJARFOGO-NOVO, SPECIAL, 10 A.M.

She opened at {five past nine|ter}. You saw it, no need to tell you.

It's from the flank, looking to the south, like in {1995|lst}. {Nobody|ds|v=0} dead. I repeat it because on Facebook there are dead.

The brothers Fontes went back at six for the generator; {four|inj} people have small burns.

The cooperative carried down {forty-one thousand|sav|v=41000} bottles between Tuesday and yesterday. The manecom 2033, all. The Commander said no wine; the Commander isn't from here.

There are {ninety|ten} tents at Mosteiros-Riba. {Forty-five|pol} policemen to guard the houses and {twenty-five|fir} firemen.

At noon we read the messages from Brockton and Rotterdam.

@doc d-science | science news site | 2035-12-02
Ground Truth: What Pico Velho is doing, in numbers

Reading time 4 min

Flux. At its height on 26 November the vent gave off some {9,500|~so2|t=on 26 November} tonnes of sulphur dioxide daily.

Front. The lava isn't fast. Arlindo Semedo of the geophysics institute clocked it at {20|spd|t=on 28 November} metres an hour on 28 November. "You can walk ahead of it with a chair. But it doesn't sleep."

Houses. By the last day of the month {38|h1|t=By the last day of the month} were under.

Air traffic. {Fourteen|flt|t=by 25 November} flights cancelled by 25 November.

What would help: two more GPS stations (cost {60,000|-} euros) and a spectrometer that isn't borrowed.

Correction: an earlier version gave the flux in kilograms.

@doc e-business | weekly newspaper | 2036-01-16
The bill of forty-five days

By Nélida Tavares-Lush, Semana Crioula

The eruption was declared over after {45|dy} days, on the 8th. Gas is down to {350|so2e|t=on the 10th} tonnes, measured on the 10th.

Under {3.6|lav} square kilometres of new rock lie {97|h2} of {264|ht} houses ({37 per cent|hp|round}), a school, and {71|vin} hectares out of {213|vint} of vines, one in every {three|-}. The Adega used to fill {160,000|bot|t=a year} bottles a year.

{211|fam} families receive {15,000|ren} escudos a month for rent, which is {3.165|rent|x=1000000} million monthly.

Emigrants have sent {58|don|x=1000000|t=up to Christmas} million escudos up to Christmas, through the Red Cross alone.

The government will build {97|reb} houses outside the caldera at {4|rebe|x=1000000} million each, {388|rebc|x=1000000} million altogether. "Outside," underlined the minister.

@doc f-feature | foreign newspaper feature | 2036-05-04
They went back

By Henrike Aldous-Brandt

The road ends at a black wall. Behind it somebody has opened a bar.

Of the {1,210|pop} who lived here, {1,020|ret|t=by the first of May} had returned by the first of May, says the man who pours. They sleep in the houses that remain, in the wine vat, on the lava, which is warm.

New homes are promised beyond the rim, {97|reb} of them. "And my vines, will they be beyond the rim?" asks Dona Nha Bia. {A third|vinp} of hers are gone. The rest flowered early.

Nobody died. It's what visitors find hard to hear: {zero|ds}. "We know how to leave," she says. "It's the other thing nobody can teach us."

@story zb-otjivanda-drought
@topic Drought relief for cattle farmers in Otjivanda, Namibia
@subject R = Otjivanda region | Otjivanda | the region
@subject F = farmers | communal farmers | herders
@subject G = government | the state | Windhoek
@subject P = Meatland abattoir | Meatland | the abattoir
@fact catt0 = 214000 | other | R | cattle | 2034-06 | snapshot
@fact catt1 = 171000 | other | R | cattle | 2035-06 | snapshot
@fact dead = 19000 | other | R | cattle that died of hunger or thirst | 2035-06 | cumulative
@fact sold = 24000 | other | R | cattle sold early | 2035-06 | cumulative
@fact fall = 20.1 | rate | R | fall of the herd over a year, in percent | 2035-06 | constant
@fact rain = 148 | other | R | millimetres of rain in the season | 2034-35 | cumulative
@fact norm = 330 | other | R | millimetres of rain in a normal season | - | constant
@fact house = 26400 | homes | R | households on food relief | 2035-06 | snapshot
@fact houset = 41000 | homes | R | households to get food relief | 2035-09 | plan | pledged
@fact bud = 825000000 | budget | G | Namibian dollars of drought programme | 2035-06-18 | plan | pledged
@fact spent = 190000000 | spending | G | Namibian dollars spent on the drought programme | 2035-06-18 | cumulative
@fact sub = 650 | price | G | Namibian dollars of subsidy for an animal sold | 2035 | constant
@fact carc = 52.3 | price | P | Namibian dollars a kilo paid for a carcass | 2035-06 | snapshot
@fact carcp = 61.9 | price | P | Namibian dollars a kilo paid for a carcass | 2034-06 | snapshot
@fact slau = 310 | other | P | cattle slaughtered a day | 2035-06 | snapshot
@fact capa = 350 | other | P | cattle that can be slaughtered a day | - | constant
@fact bore = 64 | other | G | boreholes to be drilled | 2035-12 | plan | pledged
@fact bored = 22 | other | G | boreholes drilled | 2035-06 | cumulative
@fact bale = 165 | price | F | Namibian dollars for a bale of lucerne | 2035-06 | snapshot
@fact balep = 95 | price | F | Namibian dollars for a bale of lucerne | 2034-06 | snapshot
@fact lossh = 43000 | other | R | cattle by which the herd shrank | 2035-06 | constant
@rel sum lossh = dead + sold
@rel diff lossh = catt0 - catt1
@rel change fall = catt0 -> catt1
@fact rsh = 44.8 | other | R | rain as a share of normal, in percent | 2034-35 | constant
@fact ssh = 23 | other | G | money spent as a share of the programme, in percent | 2035-06-18 | snapshot
@fact util = 88.6 | other | P | share of capacity used, in percent | 2035-06 | snapshot
@rel share rsh = rain / norm
@rel share ssh = spent / bud
@rel share util = slau / capa
@trap house houset :: reached against planned
@trap bud spent :: programme against spending
@trap slau capa :: slaughter against capacity
@trap bore bored :: planned against drilled
@trap dead sold :: died against sold

@doc a-daily | national newspaper | 2035-06-19
Otjivanda loses {a fifth|~fall|v=20} of its cattle

Ndapewa Shikongo

The cattle herd of Otjivanda has shrunk to {171 000|catt1|t=this month|by=the regional veterinary office} head this month, from {214 000|catt0|t=last June} last June, the regional veterinary office reports. Of the missing, {19 000|dead} died and {24 000|sold} were sold before their time.

The season brought {148|rain} mm of rain. In an ordinary one {330|norm} falls.

Governor Usiel Tjimune yesterday said government has set aside {N$825 million|bud|by=Governor Usiel Tjimune} for the drought programme, and that {N$190 million|spent|t=so far|^} has gone out so far. Food relief reaches {26 400|house|t=at present} households at present and will be extended to {41 000|houset|t=by September} by September.

Whoever destocks gets {N$650|sub} an animal on top of the price. But the price has dropped. Meatland paid {N$52.30|carc|t=last week} a kilogramme last week; {N$61.90|carcp|t=a year ago} a year ago.

"I buy lucerne at {N$165|bale} a bale. It used to be {95|balep|t=used to}," said herder Mbaeva Kavari. "Soon the bale is worth more than the cow."

@doc b-wire | foreign wire | 2035-06-20
Namibia's herds wither in worst drought in a decade

OTJIVANDA, June 20 (Austral) - In the dry bed of the Omurongo, a {single|-} calf licks at a pump that no longer works.

About {19,000|~dead} cattle have died in this northern region since the rains failed, and farmers rushed {24,000|sold} more to market, officials say. That leaves {171,000|catt1}, one {fifth|~fall|v=20} fewer than a year ago.

Rainfall was {45 percent|~rsh|t=of normal} of normal.

The government has budgeted {825 million|bud} Namibian dollars ({$44 million|-}) but by Monday had paid out less than a {quarter|<ssh|t=by Monday|v=25}. Of {64|bore} boreholes it promised to sink before Christmas, {22|bored|t=so far} are ready so far.

At the Meatland abattoir, {310|slau} animals go through the gate each day. "We can do {350|capa|by=foreman Josef Amunyela}," said foreman Josef Amunyela, "but they come so thin that the line runs empty between them."

Some {46,200|!house|t=now|by=officials} families receive maize meal now, officials said.

@doc c-bulletin | agricultural bulletin | 2035-06
AGRI-BULLETIN NORTH 6/35

Livestock census (round 2). Head: {171 000|catt1}. Round 1 (June 2034): {214 000|catt0|t=June 2034}. Change: –{20.1%|fall}. Mortality: {19 000|dead}. Off-take above normal: {42 000|!sold}.

Rain Oct–May: {148|rain} mm; long-term mean {330|norm} mm.

Prices. Weaner, live: N$ {21.40|-}/kg. Carcass A2, Meatland: N$ {52.30|carc} (June 2034: {61.90|carcp|t=June 2034}). Lucerne, bale: N$ {165|bale}. Lick, 50 kg: N$ {410|-}.

Throughput Meatland: {310|slau}/day; installed {350|capa}/day; utilisation {89%|~util}.

Marketing incentive: N$ {650|sub} per head, form DR-7, at the office until 30/07.

Boreholes: {22|bored} of {64|bore} completed; rigs at Ombuku and Etoto.

@doc d-radio | radio talk transcript | 2035-06-22
[Transcript] The Morning Kraal, hour two

HOST: …so, Doctor Hilma Nangolo, chief vet, how many are left?
NANGOLO: {One hundred and seventy-one thousand|catt1|t=At our count in June}. At our count in June.
HOST: And gone?
NANGOLO: {Forty-three thousand|lossh} in a year. People say they all starved. No. More were sold than starved: {twenty-four|sold|x=1000} against {nineteen|dead|x=1000} thousand.
HOST: Caller from Ombuku says he got nothing of the {eight hundred and twenty-five|bud|x=1000000} million.
NANGOLO: He gets {six hundred and fifty|sub} dollars for every beast that he brings in. The food parcels are not my department, but I saw the list, {twenty-six thousand four hundred|house} households, and {forty-one thousand|houset|t=before the hot months} before the hot months.
HOST: He says his is a hungry house that's not on it.
NANGOLO: Then he must come to the office. We're there from {eight|-}.
HOST: It's twenty-one past nine, {eleven|-} degrees in Otjivanda.

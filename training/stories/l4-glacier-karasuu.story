@story glacier-karasuu
@topic Glacier lake outburst above Karasuu, Kyrgyzstan, July 2017
@subject L = Ak-Muz lake | the lake | Ak-Muz | the glacier lake
@subject K = Karasuu village | Karasuu
@subject T = Teplyi Klyuch | the spa village | the lower village
@subject M = Emergencies ministry | the ministry | MChS
@subject G = Gulmira Asanova | Asanova | the glaciologist
@subject R = road to Karasuu | the road | the highway
@subject H = herders | the jailoo | summer pastures
@fact vol = 340000 | other | L | cubic metres that burst out | 2017-07-22 | constant
@fact vol0 = 410000 | other | L | cubic metres held the month before | 2017-06-20 | snapshot
@fact left = 70000 | other | L | cubic metres left in the lake | 2017-07-22 | snapshot
@fact tm = 04:35 | clock | L | hour of the outburst | 2017-07-22 | constant
@fact ar = 05:20 | clock | K | hour when the flood reached it | 2017-07-22 | constant
@fact mins = 45 | duration | L | minutes from the outburst to the flood in the village | 2017-07-22 | constant
@fact d1 = 2 | deaths | K | people killed | 2017-07-22 | cumulative
@fact d2 = 5 | deaths | K | people killed | 2017-07-25 | cumulative
@fact dh = 1 | deaths | H | people killed | 2017-07-25 | cumulative
@fact miss = 3 | missing | K | people missing | 2017-07-25 | snapshot
@fact ev1 = 640 | evacuated | K | people moved out | 2017-07-22 | cumulative
@fact ev2 = 190 | evacuated | T | people moved out | 2017-07-22 | cumulative
@fact evs = 830 | evacuated | M | people moved out of both villages | 2017-07-22 | cumulative
@fact hd = 38 | homes | K | houses wrecked | 2017-07-24 | cumulative
@fact hf = 112 | homes | K | houses flooded | 2017-07-24 | cumulative
@fact hs = 420 | homes | K | houses in the village | - | constant
@fact bri = 4 | other | R | bridges swept away | 2017-07-22 | cumulative
@fact km = 6.5 | distance | R | kilometres of road gone | 2017-07-22 | snapshot
@fact sheep = 1100 | other | H | sheep lost | 2017-07-24 | cumulative
@fact som = 64000000 | damages | M | som of damage | 2017-07-25 | snapshot
@fact help = 100000 | other | M | som for a family whose house is gone | 2017-07-25 | plan | pledged
@fact lakes = 367 | other | G | dangerous lakes in the country | 2017 | constant
@fact watch = 19 | other | G | lakes with an alarm | 2017 | constant
@fact alt = 3720 | distance | L | metres of height | - | constant
@fact speed = 18 | speed | L | kilometres an hour of the flood | 2017-07-22 | constant
@fact pct = 5.18 | other | G | share of the dangerous lakes with an alarm | 2017 | constant
@fact dist = 13.5 | distance | L | kilometres from the lake to the village | - | constant
@fact tn = 7 | temperature | L | degrees at night | 2017-07 | snapshot
@fact bothsh = 35.71 | other | K | share of the village's houses wrecked or flooded | 2017-07-24 | snapshot
@fact all = 6 | deaths | M | people killed in the valley | 2017-07-25 | cumulative
@fact siren = 1500000 | price | G | som for a siren | - | constant
@fact boths = 150 | homes | K | houses wrecked or flooded | 2017-07-24 | cumulative
@rel sum all = d2 + dh
@rel share bothsh = boths / hs
@rel sum boths = hd + hf
@rel sum evs = ev1 + ev2
@rel diff left = vol0 - vol
@rel share pct = watch / lakes
@trap d1 d2 :: first day against the fourth
@trap ev1 evs :: one village against two
@trap hd hf :: wrecked against flooded
@trap vol vol0 :: burst out against held before
@trap d2 dh :: village against pastures
@trap lakes watch :: dangerous against watched

@doc a-wire | wire agency | 2017-07-22
{Two|d1} killed as Kyrgyz lake bursts; {830|evs} moved

BISHKEK, July 22 - A lake below a glacier burst at {4:35|tm|v=04:35} a.m. on Saturday and sent {340,000|vol} cubic metres of water down the valley of Karasuu, killing {two|d1|t=on Saturday|by=the Emergencies ministry}, the Emergencies ministry said.

The flood covered {13.5|dist} kilometres in {three-quarters of an hour|mins|v=45}, reaching Karasuu at {5:20|ar|v=05:20}. {Six hundred and forty|ev1} people there and {190|ev2} in the lower village of Teplyi Klyuch were taken out.

{Four|bri} bridges and {6.5|km} kilometres of road are gone.

Ak-Muz, at {3,720|alt} metres, held {410,000|vol0|t=when it was surveyed in June} cubic metres when it was surveyed in June.

@doc b-daily | Bishkek daily | 2017-07-26
Nobody rang the bell

There is no siren at Ak-Muz. Of {367|lakes|by=she} lakes she calls dangerous, glaciologist Gulmira Asanova says, {nineteen|watch|by=she} have an alarm, which is {five|pct|by=she|round} per cent. "Karasuu asked for one in 2014. I have the letter and the answer."

When the dam of stones gave way at {04:35|tm} the herders on the summer pastures heard it, and one of them ran downhill with a torch. He is the {one|dh} who is not with us any more, among the herders. In the village {five|d2|t=As of yesterday} have been found and {three|miss|^} are looked for. As of yesterday that is.

The water came at {18|speed} kilometres an hour. It tore {38|hd} houses from their stones, and stood in {112|hf} others, more than {a third|>bothsh|v=33} of the village's {420|hs} together.

What's left of the lake, {70,000|left} cubic metres, is going out slowly through a cut.

@doc c-official | ministry bulletin | 2017-07-25
OPERATIONAL INFORMATION, 18:00

Settlement Karasuu. Dead: {5|d2|t=18:00}; missing: {3|miss|^}. Injured: none registered.
Summer pasture. Dead: {1|dh}. Livestock: {1,100|sheep} sheep.
Evacuated from Karasuu {640|ev1}, from Teplyi Klyuch {190|ev2}; total {830|evs}.
Dwellings: destroyed {38|hd}, flooded {112|hf}.
Road: {6.5|km} km unusable, {4|bri} bridges. Bypass open to lorries.
Damage (preliminary): {64 million|som} som. Compensation: {100,000|help|m=pledged} som to each family with a destroyed house.

The public is asked not to film.

Duty officer: Lt-Col. T. Beksultanov. Hotline 161.

@doc d-magazine | climate magazine | 2017-08-20
The country of {367|lakes} lakes

They're blue and they are beautiful and some are about to go. Kyrgyzstan's glaciologists keep a list; it now has {367|lakes} names.

Ak-Muz was on it. Gulmira Asanova measured it in June and wrote down {410 thousand|vol0|t=in June|v=410000} cubic metres. In July, {340 thousand|vol|t=In July|v=340000} of them left.

By then the ice was {3,720|alt} metres above the sea and it was, at night, {seven|tn} degrees. That's the trouble. "The dam was ice. It was simply warm," she says. The flood needed {forty-five|mins} minutes for its {13.5|dist} kilometres.

The valley lost {six|all} lives by the ministry's account, {one|dh} of them up on the jailoo, along with {eleven hundred|sheep} sheep. On the first evening it had been {two|d1|t=On the first evening}.

A siren costs {1.5 million|siren} som. The damage came to {64 million|som} som.

PS. This issue is carbon neutral (audit no. 2,207).

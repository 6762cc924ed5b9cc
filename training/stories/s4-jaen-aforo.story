@story s4-jaen-aforo
@topic The olive oil forecast for Jaén and Andalusia, autumn 2031
@subject J = Jaén province | Jaén | the province | the inland sea of olives
@subject A = Andalusia | the region | Andalucía
@subject C = Córdoba province | Córdoba
@subject S = Seville province | Seville | Sevilla
@subject G = Granada province | Granada
@subject U = Unión Olivarera Serrana | UOS | the growers' union
@subject E = extra virgin olive oil | extra virgin | extra virgin at origin
@fact e = 412000 | other | J | tonnes of olive oil forecast for the season | 2031-10-28 | plan | projected
@fact p = 555000 | other | J | tonnes of olive oil made in the season | season 2030-31 | cumulative
@fact fall = 25.8 | rate | J | fall of the olive oil forecast from the season before | 2031-10-28 | plan | projected
@fact a = 968000 | other | A | tonnes of olive oil forecast for the season | 2031-10-28 | plan | projected
@fact ap = 1216000 | other | A | tonnes of olive oil made in the season | season 2030-31 | cumulative
@fact sh = 42.6 | other | J | share of the regional olive oil forecast in percent | 2031-10-28 | plan | projected
@fact c = 236000 | other | C | tonnes of olive oil forecast for the season | 2031-10-28 | plan | projected
@fact s = 118000 | other | S | tonnes of olive oil forecast for the season | 2031-10-28 | plan | projected
@fact g = 104000 | other | G | tonnes of olive oil forecast for the season | 2031-10-28 | plan | projected
@fact u = 360000 | other | U | tonnes of olive oil that the union expects from Jaén | 2031-10-28 | plan | projected
@fact pr = 5.85 | price | E | euros a kilo at the mill | week to 2031-10-26 | snapshot
@fact pr0 = 4.40 | price | E | euros a kilo at the mill | October 2030 | snapshot
@fact w = 5900000 | jobs | J | days of paid work in the olive harvest | season 2031-32 | plan | projected
@fact w0 = 7800000 | jobs | J | days of paid work in the olive harvest | season 2030-31 | cumulative
@fact wd = 1900000 | jobs | J | days of paid work lost from the season before | season 2031-32 | plan | projected
@fact r = 287 | other | J | millimetres of rain in the hydrological year | 2030-10 to 2031-09 | cumulative
@fact rn = 480 | other | J | millimetres of rain in a normal hydrological year | - | constant
@fact m = 318 | other | J | oil mills at work | season 2031-32 | snapshot
@fact k = 88000 | other | J | tonnes of old olive oil left in tanks | 2031-09-30 | snapshot
@fact aid = 45000000 | budget | U | euros of relief demanded for dry-land growers | 2031-10-28 | plan | hypothetical
@rel change fall = p -> e
@rel diff wd = w0 - w
@rel share sh = e / a
@trap e u :: the regional government's forecast and the growers' union's own
@trap e p :: this season's forecast and last season's oil
@trap pr pr0 :: a year apart
@trap w w0 :: a year apart
@trap r rn :: this year's rain and the normal
@trap a e :: the region and the province

@doc a-agency | news agency | 2031-10-28
Jaén braces for its third thin olive crop in five years

JAÉN, Oct 28 (Iberfax) - The world's biggest olive oil province will press about {412,000|~e|by=the regional agriculture department|s=The world's biggest olive oil province} tonnes this season, the regional agriculture department said on Tuesday, {25.8 percent|fall|^} less than it made in {the campaign just closed|-}.

Mills in Jaén turned out {555,000|p|t=last season} tonnes last season.

Andalusia as a whole is put at {968,000|a|by=Counsellor Remedios Aznalcóllar} tonnes, Counsellor Remedios Aznalcóllar told reporters, with {236,000|c|^} coming from Córdoba, {118,000|s|^} from Seville and {104,000|g|^} from Granada.

The cause is no mystery. Only {287|r|t=between October and September} millimetres of rain fell on the province between October and September, against a norm of {480|rn}.

Extra virgin at origin fetched {5.85|pr|t=last week} euros a kilo last week, up from {4.40|pr0|t=twelve months ago} twelve months ago.

The growers' union called the official figure "a fairy tale" and stuck to its own estimate of {360,000|u|s=The growers' union} tonnes.

@doc b-provincial | provincial daily | 2031-10-29
LA CAMPIÑA DE JAÉN
Wednesday 29 October 2031 | Updated 08:12 | 3 min read | comments off

{A quarter|~fall|v=25} less oil, {two million|~wd} fewer days' wages
By Casilda Montiel Arroquia · cmontiel@campinajaen.example

Counsellor Aznalcóllar needed eleven minutes in the Provincial Palace to say what every grower between Martos and Villacarrillo had known since August. There will be {412,000|e|by=Counsellor Aznalcóllar} tonnes, no more, and perhaps not even those.

What hurts on this side of Despeñaperros is less the oil than the pay packet. The harvest will give {5.9 million|w|by=the department} days of paid work, by the department's sums, where a year ago it gave {7.8 million|w0|t=a year ago}. Some of the {318|m} mills due to open their gates will not run a night shift at all.

In a normal year {480|rn} litres fall on each square metre of Jaén. In the twelve months to September it was {278|!r|t=In the twelve months to September}.

[Photo: A grower shakes a branch near Torreperogil. 2/9 | F. OCHANDO]

There is a cushion, thin as it is: {88,000|k|t=at the end of September} tonnes of old oil lay in the province's tanks at the end of September. And there is a price. A kilo of extra virgin pays {5.85|pr} euros at the mill door.

"At {4.40|pr0|t=last autumn} last autumn we were losing money with full trees. Now we lose it with empty ones," says Eutimio Lara, who has {1,100|-} trees outside Mancha Real.

The union UOS wants {€45 million|aid|by=UOS} in relief for those with no wells. It believes Jaén will not get past {360,000|u|by=UOS}.

READ ALSO: Almería peppers: 14% more hectares under plastic | Thieves take 2,300 kilos of olives in Baeza

@doc c-consumer | UK food trade weekly | 2031-10-31
Olive oil: brace for another shelf-price winter

British bottlers who hoped that spring's slide in olive oil costs would last have had a cold shower from southern Spain.

Andalucía, which makes the great bulk of Spanish oil, expects {968,000|a} tonnes against {1.22 million|ap|t=in 2030-31} in 2030-31. Its heavyweight, Jaén, accounts for {42.6%|sh} of that – and is heading for a drop of {28.5%|!fall}, to {412,000|e} tonnes. In second place is Córdoba on {236,000|c}; Granada, at {118,000|!g}, edges Seville at {104,000|!s}.

What does it mean in Felixstowe? One broker in Seville quoted us mill-gate extra virgin at {just under €6|-} on Monday. A year back it was {€4.40|pr0|t=A year back}. "If the rain comes by mid-November, we could be talking {€5|-} by Easter," said Hartwin Peasgood, oils buyer at Sallow & Finch. "If it doesn't, I would rather not be quoted."

Jaén's carry-over, a figure that is watched more closely by the trade than by the papers, stood at {88,000|k|t=at 30 September} tonnes at 30 September.

Also in this issue: Cocoa at $7,140 · Oat milk recall, batch 22817 · Salt tax: six questions

@doc d-radio | regional radio, morning bulletin script | 2031-10-29
0700 BULLETIN – ITEM 2 – AFORO

Good morning. Lean times again in the olive groves. The regional government has published its harvest forecast, and Jaén is down by {roughly a quarter|~fall|v=25}.

The numbers, then. {412 thousand|e|by=The regional government} tonnes for Jaén. For the whole of Andalusia, {968 thousand|a|^}. Seville should come in at {118 thousand|s|^} and Granada at {104 thousand|g|^}.

The growers of the UOS see it darker. Their spokeswoman, Nieves Bedmar, was on this programme a few minutes ago.

[CLIP 0'14"] "We have counted fruit on {640|-} trees in {eighty|-} villages. We get to {three hundred and sixty thousand|u|by=Their spokeswoman, Nieves Bedmar|s=We}, not one tonne more."

And work: fewer than {six million|<w} days of wages in the province's harvest this winter. The season before, {8.7 million|!w0|t=The season before} were paid.

At the mill, oil is dear: {five euros eighty-five|pr|v=5.85} for a kilo of extra virgin.

Twelve degrees in the capital at seven o'clock. Next, the roads.

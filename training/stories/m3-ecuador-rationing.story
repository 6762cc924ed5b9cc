@story m3-ecuador-rationing
@topic Power rationing in Ecuador as a reservoir empties: announcement to the easing
@subject E = Ecuador | the country | the national grid | the system
@subject R = Yanaurcu reservoir | Yanaurcu | the reservoir | the lake | the dam
@subject C = Celenor | the grid operator | the operator
@subject K = Colombia | the neighbours | Bogotá
@subject M = Energy Minister Rómulo Guaranda | Guaranda | the minister | the ministry
@subject Q = Quito | the capital
@subject G = Guayaquil | the port city
@subject B = Karpolat barge | the barge | the Turkish barge
@subject I = Chamber of Industry | the Chamber | industry
@fact d1 = 1080 | other | E | megawatts of power missing at the evening peak | 2034-09-22 | snapshot
@fact d2 = 640 | other | E | megawatts of power missing at the evening peak | 2034-11-10 | snapshot
@fact pk = 4950 | other | E | megawatts of evening peak demand | 2034-09-22 | snapshot
@fact lv1 = 2117.4 | other | R | metres above sea level | 2034-09-22 | snapshot
@fact lv2 = 2131 | other | R | metres above sea level | 2034-11-10 | snapshot
@fact lmin = 2115 | other | R | metres above sea level needed to run | - | constant | threshold
@fact cap = 1120 | other | R | megawatts that its turbines can give | - | constant
@fact out = 260 | other | R | megawatts that its turbines gave | 2034-09-22 | snapshot
@fact hq = 6 | duration | Q | hours of cuts a day | 2034-09-24 | plan
@fact hg = 8 | duration | G | hours of cuts a day | 2034-09-24 | plan
@fact hi = 12 | duration | I | hours of cuts a day | 2034-09-24 | plan
@fact h2 = 3 | duration | E | hours of cuts a day | 2034-11-12 | plan
@fact ko = 450 | other | K | megawatts sold | 2034-09-22 | snapshot
@fact ko2 = 280 | other | K | megawatts sold | 2034-10-15 | snapshot
@fact kp = 0.62 | price | K | dollars a kilowatt-hour | 2034-10-15 | snapshot
@fact tar = 0.104 | price | E | dollars a kilowatt-hour paid by homes | 2034-10 | constant
@fact bc = 100 | other | B | megawatts | - | constant
@fact bp = 114000000 | price | B | dollars of rent for 18 months | 2034-10 | constant
@fact loss = 72000000 | damages | I | dollars lost a day | 2034-10-15 | snapshot
@fact jobs = 9400 | jobs | I | jobs lost | 2034-10-31 | cumulative
@fact pj = 25000 | jobs | I | jobs lost by December | 2034-10-31 | plan | projected
@fact gen = 38600 | other | E | generators imported | 2034-10 | cumulative
@fact gen0 = 2100 | other | E | generators imported | 2033-10 | cumulative
@fact fire = 23 | deaths | E | people killed by candles and generators | 2034-11-10 | cumulative
@fact rain = 61 | other | R | days without rain in the basin | 2034-09-22 | snapshot
@fact pol = 19 | poll_share | M | people who approve of his work, in percent | 2034-10 | snapshot
@fact fore = 2034-12-15 | date | E | day when cuts should end | 2034-11-10 | plan | projected
@fact hyd = 72 | rate | E | share of power from water, in percent | 2033 | constant
@fact gap = 2.4 | other | R | metres above the lowest level at which it runs | 2034-09-22 | snapshot
@rel diff gap = lv1 - lmin
@trap d1 d2 :: seven weeks apart
@trap lv1 lmin :: the level against the limit
@trap lv1 lv2 :: the rains came
@trap cap out :: what it can give and what it gave
@trap hq hg :: two cities
@trap hg hi :: homes against factories
@trap kp tar :: bought at one price and sold at another
@trap jobs pj :: lost so far against feared
@trap gen gen0 :: this year and last

@doc a-daily | national newspaper | 2034-09-23
Ecuador goes dark by timetable from Sunday

Quito. - The rain gauge at Yanaurcu has not moved in {61|rain} days, and on Friday night the man in charge of the nation's light bulbs stopped pretending. "We are {1,080|d1|t=at seven in the evening|by=Rómulo Guaranda} megawatts short at seven in the evening," said Energy Minister Rómulo Guaranda. Demand at that hour is {4,950|pk|s=Demand}.

From Sunday households in Quito will lose power for {six|hq|t=From Sunday} hours a day and those in Guayaquil, where the network is older, for {eight|hg|t=From Sunday}. Factories everywhere will be cut off for {twelve|hi|t=From Sunday|s=Factories}, from six to six.

The reservoir stood at {2,117.4|lv1|t=yesterday} metres above sea level yesterday. At {2,115|lmin} the intakes suck air. Of the {1,120|cap} megawatts in its powerhouse, {260|out|t=yesterday} were turning.

Water makes {72%|hyd|s=Ecuador|t=In an ordinary year} of Ecuador's electricity. In an ordinary year this is a point of pride.

Colombia is sending {450|ko} MW.

@doc b-business | business weekly | 2034-10-17
The most expensive candle in the Andes

At the counter the kilowatt-hour costs an Ecuadorean family {10.4 cents|tar|v=0.104}. At the border, last Sunday, it cost the state {62|kp|t=last Sunday|s=the state|x=0.01}. Bogotá has its own drought and has trimmed the flow to {280|ko2|t=last Sunday} megawatts.

Meanwhile Celenor has moored the Karpolat, a floating power station hired from Turkey at {$114 million|bp} for {18|-} months. It adds {100|bc} megawatts. "That is {a tenth|-} of the hole, for the price of a hospital," grumbles Xavier Intriago of the Chamber of Industry, whose members put their losses at {$72 million|loss|by=whose members} a day.

They have bought their own remedy. Importers cleared {38,600|gen|t=up to September} generator sets this year up to September; in all of last year's first nine months it was {2,100|gen0|t=last year}.

Only {19%|pol} of respondents in a Cifras Andinas poll think that Mr Guaranda is doing well. He attributes that to the heat.

PODCAST ▸ Ep. 112: Shrimp in the dark

@doc c-tabloid | tabloid | 2034-11-01
¡A OSCURAS Y SIN PEGA!

Nearly {10,000|~jobs|by=The industrialists} sacked, says industry

No light, no shift, no wage. The industrialists counted {9,400|jobs|t=by the end of October|by=The industrialists} dismissals by the end of October and fear {25,000|pj|m=projected} before Christmas.

In the port, doña Zoila Quimí, {58|-}, has run her ice plant on nothing but hope since September. "In Quito they sit {six|hq} hours without. Here it's {ten|!hg}, and it's {34|-} degrees!"

And what about that boat? The Turkish contraption at Las Esclusas was going to give us {150|!bc} megas. Ask your fridge if it has noticed.

Firemen have carried {23|fire|t=since September} bodies out of homes set alight by a candle or filled with fumes from a motor since September. HOROSCOPE P. 20 · LOTTO: 04 11 19 23 36 40

@doc d-wire | wire agency | 2034-11-10
Ecuador to ease blackouts as rains lift key dam

QUITO, Nov 10 (Austral News) - Ecuador will shorten its rolling blackouts to {three|h2|t=from Sunday} hours a day from Sunday after the first sustained rains since July, the energy ministry said.

The Yanaurcu lake, which had sunk to within {three|<gap} metres of the level at which its generators must stop, was at {2,131|lv2|t=Friday} metres on Friday. The supply gap at peak hours has narrowed to {640|d2|t=Friday} megawatts from {1,300|!d1|t=in September} in September, according to a ministry presentation seen by Austral News.

Guaranda said that he expected cuts to end on {Dec. 15|fore|m=projected|by=Guaranda} "if the sky cooperates".

{Twenty-three|fire} people have been killed in fires and by carbon monoxide since rationing began.

(Reporting by Nele Castañeda)

@doc e-radio | community radio, questions from listeners | 2034-10-20
Radio Chimba Alegre — The Hour of Complaints (transcript)

HOST: Line two, good morning.

CALLER: Good morning, don Fausto. Why do we buy from Colombia?

HOST: Because they have it, señora. Less every week. They were giving {four hundred and fifty|ko}, now {two hundred|>ko2} and something.

CALLER: And how much do we pay?

HOST: I have it here... {sixty-two cents|kp|v=0.62} the kilowatt. You pay {ten|~tar|x=0.01}. So when you iron, the state weeps.

CALLER: I don't iron since September.

HOST: Line four. Go ahead.

CALLER: Is it true that the dam can't make more than {nine hundred|!cap} even when it's full?

HOST: That's what the engineer told us last week, yes. Today it's {a quarter|-} of that.

CALLER: My brother sells generators. He says {38,000|~gen} have come in.

HOST: Then your brother's the only man sleeping well.

@story yf-abisko-aurora
@topic A strong solar storm over northern Sweden: forecast, northern lights, grid trouble and the tourist rush
@subject S = Solar storm | the storm | the eruption
@subject N = Northern lights | the aurora
@subject O = Kiruna space weather office | the space weather office | forecasters
@subject G = Norrnät | the grid company | the grid
@subject A = Abisko | the village | Abisko station
@subject T = Aurora tours | tour guides | tour operators | guides
@subject K = Kiruna airport | the airport | airlines
@subject R = LKRB railway | ore trains | the railway
@subject H = Hotel Lapporten | the hotel
@subject E = Elsa Niia-Brännström | Niia-Brännström | the space physicist
@subject F = Reindeer herders | herders | sameby
@fact kp = 9 | other | S | index of the storm | 22 February 2036, 23:10 | snapshot
@fact kpf = 7 | other | S | index of the storm | 21 February 2036 forecast | plan | projected
@fact kpn = 5 | other | S | index of the storm at which an alert is given | - | constant | threshold
@fact spd = 1850 | speed | S | kilometres a second of the solar wind | 22 February 2036 | snapshot
@fact spdn = 400 | speed | S | kilometres a second of the solar wind | usual | constant
@fact trav = 23 | duration | S | hours from the sun to the earth | February 2036 | constant
@fact travf = 36 | duration | S | hours from the sun to the earth | 21 February 2036 forecast | plan | projected
@fact hrs = 11 | duration | N | hours that the lights lasted | night of 22 February 2036 | constant
@fact lat = 41 | other | N | degrees north at which the lights were seen | 22 February 2036 | snapshot
@fact last = 2024 | date | S | year of the last storm as strong | - | constant
@fact sun = 212 | other | S | sunspots counted in the month | January 2036 | snapshot
@fact max = 160 | other | S | sunspots forecast for the month of the peak | 2033 forecast | plan | projected
@fact amp = 310 | other | G | amperes of stray current | 22 February 2036 | snapshot
@fact amplim = 200 | other | G | amperes of stray current that a transformer bears | - | constant | threshold
@fact cut = 6400 | homes | G | customers without power | 23 February 2036, 01:00 | snapshot
@fact cut2 = 900 | homes | G | customers without power | 23 February 2036, 07:00 | snapshot
@fact cutm = 74 | duration | G | minutes of outage for most | 23 February 2036 | constant
@fact tr = 2 | other | G | transformers damaged | 23 February 2036 | snapshot
@fact trall = 38 | other | G | transformers in the county | 2036 | constant
@fact trc = 42000000 | budget | G | kronor for a new transformer | 2036 | plan
@fact dam = 84000000 | damages | G | kronor of damage | 2036 | snapshot
@fact temp = 27 | temperature | A | degrees below zero | night of 22 February 2036 | snapshot
@fact flc = 5 | other | K | flights cancelled | 22 and 23 February 2036 | cumulative
@fact fld = 8 | other | K | flights diverted south | 22 and 23 February 2036 | cumulative
@fact flx = 13 | other | K | flights affected | 22 and 23 February 2036 | cumulative
@fact pole = 90 | duration | K | minutes added to polar flights | 22 February 2036 | snapshot
@fact stop = 4 | other | R | ore trains halted | 23 February 2036 | snapshot
@fact stoph = 7 | duration | R | hours of halt | 23 February 2036 | constant
@fact ton = 27200 | other | R | tonnes of ore delayed | 23 February 2036 | snapshot
@fact tont = 6800 | other | R | tonnes of ore in a train | - | constant
@fact tour = 2300 | crowd | T | people on tours | 22 February 2036 | snapshot
@fact tourn = 950 | crowd | T | people on tours | usual February night | constant
@fact price = 1450 | price | T | kronor for a tour | 2035 | snapshot
@fact pricex = 3900 | price | T | kronor for a tour | 22 February 2036 | snapshot
@fact comp = 64 | other | T | complaints about prices | 1 March 2036 | cumulative
@fact op = 47 | other | T | licensed firms | 2036 | constant
@fact frost = 16 | injuries | T | people treated for frostbite | 24 February 2036 | cumulative
@fact resc = 9 | rescued | A | people fetched from the lake ice | 23 February 2036 | cumulative
@fact bed = 310 | other | H | beds | - | constant
@fact occ = 100 | rate | H | share of the beds taken | 22 February 2036 | snapshot
@fact book = 1240 | other | H | bookings in a week | week to 1 March 2036 | snapshot
@fact bookn = 496 | other | H | bookings in a week | same week of 2035 | snapshot
@fact booku = 150 | rate | H | rise of bookings | week to 1 March 2036 | snapshot
@fact pop = 130 | other | A | inhabitants | 2036 | snapshot
@fact gps = 15 | other | F | metres of error in satellite positions | 22 February 2036 | snapshot
@fact gpsn = 2 | other | F | metres of error in satellite positions | usual | constant
@fact coll = 740 | other | F | reindeer with a transmitter | 2036 | snapshot
@fact sat = 3 | other | S | satellites lost | 1 March 2036 | cumulative
@fact sat0 = 31 | other | S | satellites silent for a time | 23 February 2036 | snapshot
@fact age = 36 | age | E | age | - | snapshot
@trap kp kpf :: measured and forecast
@trap trav travf :: measured and forecast
@trap cut cut2 :: at one and at seven
@trap tr trall :: damaged and all
@trap flc fld :: cancelled and diverted
@trap tour tourn :: that night and a usual night
@trap price pricex :: the usual and the night's price
@trap book bookn :: two years
@trap sat sat0 :: lost and silent for a time
@trap lat temp :: degrees north and degrees of frost
@rel sum flx = flc + fld
@rel product ton = stop * tont
@rel product dam = tr * trc
@rel change booku = bookn -> book

@doc office-bulletin | space weather bulletin | 2036-02-21
KIRUNA SPACE WEATHER OFFICE — Bulletin 36/{19|-}, issued 21 Feb 14:00 UTC

An eruption on the solar disc was observed at 09:{40|-} UTC today. It's directed at Earth. Expected travel time is {36|travf} hours; arrival in the evening of the 22nd or in the night.

Forecast index: Kp {7|kpf|t=evening of the 22nd}. An alert is issued from Kp {5|kpn}. Duty engineers at grid, rail and aviation have been told.

Aurora may be visible in all of Scandinavia and Scotland.

Background: the January count of {212|sun|t=January} sunspots was well above the {160|max|by=forecasters|t=in 2033} that forecasters in 2033 had given for the peak of this cycle.

Solar wind at time of issue {400|spdn} km/s, that is normal.

Next bulletin 22:00 UTC or when required.

@doc nord-wire | wire agency | 2036-02-23
Solar storm knocks out power in Arctic Sweden, lights seen as far as Naples

KIRUNA, Sweden, Feb 23 (Nordwire) - The strongest solar storm since {2024|last} left {6,400|cut|t=at one in the morning} customers without power in northern Sweden at one in the morning on Saturday, grid operator Norrnät said, as northern lights were reported down to {41|lat} degrees north.

The storm arrived {23|trav} hours after leaving the sun, far sooner than expected, and reached {nine|kp|t=late on Friday}, the top of the index, late on Friday.

Most customers were back within {74|cutm} minutes. By 7 a.m. {900|cut2|t=By 7 a.m.} were still in the dark, in minus {27|temp} degrees.

Stray currents of {310|amp} amperes, against the {200|amplim} that transformers are built to bear, damaged {two|tr} of the company's {38|trall} in the county.

{Thirteen|flx} flights were affected at Kiruna airport: {five|flc} cancelled, {eight|fld} diverted to Luleå or Sundsvall. {Four|stop} ore trains were halted.

Satellite owners said {31|sat0|t=Saturday} spacecraft had fallen silent for a time.

@doc norrlands-local | local newspaper | 2036-02-24
Night of nights, with fingers to pay

ABISKO. The village has {130|pop} inhabitants, and by midnight on Friday its lake held what the mountain rescue reckons were {2,000|-} people, lying on their backs.

{2,300|tour|t=Friday} had bought a place on a tour; on an ordinary February night it is {950|tourn|t=on an ordinary February night}. For {eleven|hrs} hours it went green, red and a white that nobody here had seen. "Even the dogs looked," said guide Aslak Labba.

It was {27|temp} below. The clinic in Kiruna has treated {16|frost} visitors for frostbite, toes and, because of telephones, fingers. {Nine|resc} people had to be fetched off the ice after their snowmobiles' navigation took them in a circle: positions were out by up to {15|<gps|t=Friday} metres, and the fjord is unforgiving.

The ordinary price of a tour is {1,450|price} kronor. On Friday evening some were asking {3,900|pricex|t=On Friday evening}. "Do you haggle with a miracle?" said a man from Leicester.

At the Hotel Lapporten {100|occ|t=that night} per cent of the {310|bed} beds were taken that night. So was the sauna.

Skoter: leder {12|-} och {15|-} stängda

@doc grid-trade | energy trade paper | 2036-03-05
Norrnät counts: {two|tr} transformers, {84 million|dam}

When the current that shouldn't be there rose past {300|>amp} amperes, the operator in Gällivare had {four|-} minutes to choose. He chose to drop {6,400|cut} customers, and thereby, in the view of the company's own review, saved {36|-} transformers out of {38|trall}.

The other {two|tr} will be replaced at {42 million|trc} kronor apiece, so the damage is put at {84 million|dam}. Delivery takes {26|-} months. A spare is on its way from Ludvika by road, at {12|-} km/h.

The forecast had been for a {seven|kpf} and got a {nine|kp}, and for {36|travf} hours of notice that turned out to be {23|trav}. "I've no complaint," says head of operations Yusuf Lindmark. "With tide tables you also get wet."

On the ore line {four|stop} trains with {6,800|tont} tonnes each stood for {seven|stoph} hours because signals showed red for no reason. The {27,200|ton} tonnes reached Narvik in time for the ship.

Spot price SE1: {31|-} öre

@doc radio-physicist | radio interview | 2036-03-02
Radio Sápmi Science Hour: ten minutes with Elsa Niia-Brännström

Q: You were on duty. What did you see first?

A: A needle. The wind from the sun blows at {400|spdn|t=usually} kilometres a second, usually. It jumped to {1,850|spd}. Then I went outside, which one isn't supposed to do.

Q: Should you have seen it coming sooner?

A: We saw it come. We were wrong about its speed. I'm {36|age}, I've been through {two|-} of these, and the sun has not read our papers. Nor has the cycle: {160|max} spots a month is what was foreseen at its peak, and in January we had {212|sun|t=in January}.

Q: Any lasting harm?

A: {Three|sat|t=by now} satellites will not come back, that's settled by now. One of the herders' unions uses collars, {740|coll} animals carry one, and for that night they wandered across the map by {fifteen|gps|t=for that night} metres, where it's normally {two|gpsn|t=normally}. The reindeer stood still, of course.

Q: And flights over the pole?

A: {An hour and a half|pole|v=90} longer, to stay out of the radiation.

@doc tourism-letter | tourism trade newsletter | 2036-03-04
Swedish Lapland Weekly: the storm in bookings

The Lapporten took {1,240|book|t=last week} bookings last week; in the same week a year before there had been {496|bookn|t=in the same week a year before}. That's {+150%|booku|v=150}. All of them ask for "the red one". Please train your staff to say that nobody can sell the red one.

On to the less pretty part. The county has received {64|comp|t=by Saturday} complaints about prices by Saturday. Of {47|op} licensed firms {six|-} charged more than double. {3,900|pricex} kronor for what costs {1,450|price} is legal, and it's stupid.

Safety: {16|frost} cases of frostbite in one night are {16|-} too many. Lend overalls. Count your guests, {twice|-}.

The airport asks us to say that insurance doesn't pay for the {five|flc} cancelled departures, as the sun counts as weather.

And a number for your slides: at {41|lat} degrees, people in Naples saw for free what ours paid for. They had to look at it over the port.

@story zb-varduva-heating
@topic District heating prices and a boiler fire in Varduva, Lithuania
@subject H = Varduvos šiluma | the heat supplier | the heating company | the utility
@subject V = VERT | the energy regulator | the regulator
@subject T = town of Varduva | Varduva | the municipality | the town
@subject B = biofuel boiler house | the boiler house | the biofuel boiler
@fact p11 = 8.92 | price | H | cents a kilowatt-hour of heat | 2032-11 | constant
@fact p12 = 11.37 | price | H | cents a kilowatt-hour of heat | 2032-12 | constant
@fact pl = 6.75 | price | H | cents a kilowatt-hour of heat | 2031-12 | constant
@fact up = 27.5 | rate | H | rise of the heat price over a month, in percent | 2032-12 | constant
@fact flat = 14300 | homes | T | flats heated | 2032 | constant
@fact bill = 96 | price | H | euros of December bill for a flat of 60 square metres | 2032-12 | plan | projected
@fact billp = 61 | price | H | euros of December bill for a flat of 60 square metres | 2031-12 | constant
@fact mw = 28 | other | B | megawatts of output | - | constant
@fact sh = 74 | other | B | share of the town's heat, in percent | 2032-10 | constant
@fact gas = 26 | other | H | share of heat made with gas, in percent | 2032-10 | constant
@fact gasn = 81 | other | H | share of heat made with gas, in percent | 2032-12 | snapshot
@fact fire = 2032-11-16 | date | B | day of the fire | - | constant
@fact rep = 2300000 | spending | H | euros of repair | 2032-12 | plan | projected
@fact ins = 1650000 | damages | H | euros of insurance payout | 2032-12 | plan | projected
@fact chip = 21.4 | price | - | euros a megawatt-hour of wood chips | 2032-11 | snapshot
@fact gasp = 47.8 | price | - | euros a megawatt-hour of gas | 2032-11 | snapshot
@fact temp = -9 | temperature | T | degrees at night | 2032-12-04 | snapshot
@fact comp = 3870 | other | T | households that get a heating allowance | 2032-12 | snapshot
@fact compp = 2950 | other | T | households that get a heating allowance | 2031-12 | snapshot
@fact wk = 10 | duration | B | weeks until the boiler runs again | 2032-12-01 | plan | projected
@fact out = 9 | duration | T | hours without heat | 2032-11-16 | constant
@rel change up = p11 -> p12
@fact pdiff = 2.45 | price | H | cents by which the heat price rose | 2032-12 | constant
@fact rdiff = 650000 | spending | H | euros of repair not covered by insurance | 2032-12 | plan | projected
@rel diff pdiff = p12 - p11
@rel diff rdiff = rep - ins
@trap p11 p12 :: November and December tariffs
@trap bill billp :: this December against last
@trap gas gasn :: before and after the fire
@trap rep ins :: cost against payout
@trap chip gasp :: two fuels

@doc a-wire | Baltic news agency | 2032-11-30
Heat in Varduva to cost {27.5 pct|up} more in December after boiler fire

VILNIUS, Nov 30, Pajūris News – The price of heat in the western Lithuanian town of Varduva will go up to {11.37|p12|t=from Wednesday|by=the National Energy Regulatory Council} euro cents per kilowatt-hour from Wednesday, the National Energy Regulatory Council (VERT) announced.

In November it is {8.92|p11|t=In November} cents, and it was {6.75|pl|t=in December last year} in December last year.

The reason is a fire on {16 November|fire|v=2032-11-16} at the {28|mw}-megawatt biofuel boiler house, which provided {74 percent|sh} of the town's heat. At present {81 percent|gasn|t=At present} is made by burning gas, which costs {47.80|gasp} euros per MWh, more than twice as much as wood chips at {21.40|chip}.

Repairs are put at {2.3 million|rep|by=Varduvos šiluma} euros by Varduvos šiluma, which hopes to get {1.65 million|ins|^} back from its insurer.

@doc b-local | local weekly | 2032-12-04
"I'll wear my father's sheepskin": what the December bill will look like

Rūta Gedvilaitė

It was {minus nine|temp|t=last night|v=-9} last night, and in the stairwell of Žemaičių 12 the conversation is about one thing.

For a {60|-}-square-metre flat in an unrenovated house the December bill should come to {96|bill|by=the utility's director, Arvydas Kontrimas} euros, says the utility's director, Arvydas Kontrimas, against {61|billp|t=a year ago} a year ago. The town has {14,300|flat} such flats, renovated or not, on its pipes.

It is {ten|wk} weeks, he says, until the boiler is back. Before it burned the plant covered {three-quarters|~sh|v=75} of need with chips; gas did the remaining {26|gas} per cent.

The social department is busy. {3,870|comp|t=now} households now get help with heating; last winter it was {2,950|compp|t=last winter} at the same time.

On the night of the fire the radiators were cold for {nine|out} hours, "and that's the last time", promised Kontrimas. On Thursday they went cold again, for {40|-} minutes.

ADVERT: Firewood, birch, dry, 68 €/m³, tel. +370 655 50 112

@doc c-tv | TV site | 2032-12-02
Heat shock in Varduva: tariff leaps by more than a {quarter|>up|v=25}

17:32, LTV5.example, 1,208 views

Residents of Varduva have been paying {11.73|!p12|t=since yesterday} cents for a kilowatt-hour of heat since yesterday. In November they paid {8.92|p11|t=In November}.

What burned? A conveyor at the boiler house that had supplied {74|sh|t=in October} per cent of the warmth in October. The fire started on {15 November|!fire|v=2032-11-15}, at night. Nobody was hurt.

Mayor Vytenis Bružas says he understands people's anger: "My mother's bill is going to be well over {ninety|>bill} euros." The repair, {€3.2 million|!rep}, will "not be put on the tariff", he vows.

{Four in five|~gasn|v=80} units of heat currently come from gas.

{14,300|flat} flats are affected, as well as {11|-} schools.

@doc d-qa | regulator's Q&A | 2032-12-06
VERT answers: why heat prices differ so much

Why is heat in Varduva dearer than in Mažeikiai? Because of the fuel. Chips cost {21.40|chip} EUR/MWh in November, gas {47.80|gasp|t=November}. In Varduva the share of gas rose from {26|gas|t=in October} per cent in October to {81|gasn} per cent.

By how much did the tariff go up? From {8.92|p11} to {11.37|p12} ct/kWh, i.e. {2.45|pdiff} ct.

May the company add the cost of the fire? No. The difference between the repair ({2.3 million|rep}) and the insurance payment ({1.65 million|ins}), about {0.65 million|~rdiff} euros, is to be borne by the company.

Who can get an allowance? Anyone whose heating costs exceed {10|-} per cent of the difference between income and the state-supported amount. In Varduva {3,870|comp} households do at the moment.

How long will it last? The company reckons with {ten|wk} weeks. We have no other information.

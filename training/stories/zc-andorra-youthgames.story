@story zc-andorra-youthgames
@topic A winter youth games' environmental audit in Andorra: buses, snow, emissions, tickets, volunteers
@subject G = Pyrenees Youth Winter Games | the Games | the event
@subject O = organising committee COJP | COJP | the organisers
@subject A = Andorran government | the government | Govern
@subject E = Ecologistes dels Cims | the ecologists | Cims
@subject U = Universitat de les Valls | the university | the auditors
@fact em = 18400 | other | G | tonnes of carbon dioxide | January 2034 | cumulative
@fact emp = 12000 | other | G | tonnes of carbon dioxide | 2032 | plan | pledged
@fact trv = 11900 | other | G | tonnes of carbon dioxide from travel | January 2034 | cumulative
@fact ath = 1130 | other | G | athletes | January 2034 | constant
@fact nat = 58 | other | G | nations | January 2034 | constant
@fact spec = 46200 | crowd | G | spectators | January 2034 | cumulative
@fact bus = 31 | rate | G | percent of spectators who came by bus | January 2034 | snapshot
@fact busp = 60 | rate | O | percent of spectators who came by bus | 2032 | plan | pledged
@fact snow = 164000 | other | O | cubic metres of artificial snow | January 2034 | cumulative
@fact wat = 71000 | other | O | cubic metres of water | January 2034 | cumulative
@fact cost = 37000000 | spending | O | euros | January 2034 | cumulative
@fact pub = 22000000 | spending | A | euros | January 2034 | cumulative
@fact vol = 950 | other | O | volunteers | January 2034 | constant
@fact med = 3 | other | A | medals of the host | January 2034 | cumulative
@fact day = 9 | duration | G | days | January 2034 | constant
@fact tre = 30000 | other | O | trees to be planted | by 2037 | plan | pledged
@fact tre1 = 4100 | other | O | trees planted | October 2034 | cumulative
@trap em emp :: measured and promised
@trap em trv :: all and travel
@trap bus busp :: measured and promised
@trap snow wat :: snow and water
@trap cost pub :: all and the state's part
@trap tre tre1 :: promised and planted

@doc diari-style | national daily | 2034-10-09
The "green Games" emitted more than promised

ANDORRA LA VELLA. The Pyrenees Youth Winter Games of January caused emissions of {18,400|em|by=the Universitat de les Valls} tonnes of CO2, according to the audit which the Universitat de les Valls handed over yesterday. In the bid of 2032 {12,000|emp|t=In the bid of 2032} had been promised.

Almost two thirds, {11,900|trv}, come from the travel of {1,130|ath} athletes from {58|nat} nations, their companions and {46,200|spec} spectators, of whom only {31%|bus} used the bus. The target was {60%|busp}.

For {nine|day} days of competition {164,000|snow} cubic metres of snow were produced with {71,000|wat} of water.

The cost was {37 million|cost} euros; the Govern paid {22|pub|x=1000000}.

Bon dia! Envalira pass: open. Tobacco: {€4.60|-}

@doc organisers | organisers' statement | 2034-10-09
COJP welcomes the independent audit

The Games gave {1,130|ath} young athletes the experience of their lives. COJP is the first organiser in its category to have its footprint measured by others.

– {18,400|em} t is above our ambition ({12,000|emp}), chiefly owing to charter flights from {three|-} continents.
– Per spectator it's {0.4|-} t, less than at comparable events.
– The water for snow, {71,000|wat} m³, was returned to the river in April.
– Bus use, {31%|bus}, suffered from a strike.
– {4,100|tre1|t=to date} of {30,000|tre} trees have been planted to date.

The accounts, {€37 million|cost}, closed without a deficit. Our thanks go to {950|vol} volunteers, whose jackets were made from bottles ({17|-} each).

@doc ecologists | association blog | 2034-10-12
What did we say?

In 2032 we stood in front of the Casa de la Vall with a snowman of polystyrene. We said: it won't snow. It didn't. They made {164,000|snow} cubic metres.

We said: nobody will take the bus. They said {sixty|busp} per cent. It was {31|bus}, and {one|-} car park too many.

We said: you can't be climate neutral with {58|nat} nations. They said {12,000|emp|t=in 2032} tonnes in 2032, less trees. It's {18,400|em}. Trees, so far: {4,100|tre1|t=so far}, on a slope with cows.

We said: who'll pay? {22 million|pub} from the Govern, for {nine|day} days and {three|med} medals.

We weren't against youth. We were against arithmetic being done by the winner.

Assembly: Thursday {20.30|-}, La Llacuna. {Two|-} seats in a shared car.

@doc french-sport | French sports magazine | 2034-11-01
Growing up on white ribbons

Ribbons of white between brown meadows: that's how the {1,130|ath} teenagers of the Pyrenees Games will remember their first great competition. A snow cannon at every bend, {164,000|snow} cubic metres of it, and goats on the landing area.

The sport was splendid. The tiny host took {three|med} medals, one more than France's biathletes. {46,200|spec} came to look over {nine|day} days, fewer than a third of them by bus ({31|bus} per cent).

The bill of {37 million|cost} euros is a tenth of that of the adult Games. The other bill, {18,400|em} tonnes of carbon, is what {2,000|-} French people emit in a year. Of this {11,900|trv} tonnes is simply going there and back.

"If they'd held it in Norway, they'd also have flown," says a {16|-}-year-old slalomist from Grenoble, quite rightly. She came by train, bus and bus.

@story yd-elster-flood
@topic Weir failure and flood on the White Elster in Saxony and Thuringia: gauges, evacuation, insurers, blame
@subject E = Elster flood | the flood | Hochwasser
@subject G = town of Greizig | Greizig
@subject K = Klein Zossen | the village of Klein Zossen
@subject L = Landestalsperrenverwaltung | the state reservoir authority | LTV
@subject D = German Weather Service | the weather service | DWD
@subject M = Minister-President Henrike Vollmer | Vollmer | the state premier
@subject B = district administrator Jörg Petzold | Petzold | the district administrator | Landrat
@subject T = Federal Agency for Technical Relief | THW
@subject I = insurers' association | the insurers | GDV
@subject R = weir at Rabenstein mill | the weir | Rabenstein weir
@subject S = Elstertal nursing home | the nursing home
@subject W = waterworks Untere Aue | the waterworks
@fact p1 = 4.85 | distance | G | meters of river level | 2032-06-11 18:00 | snapshot
@fact p2 = 7.12 | distance | G | meters of river level | 2032-06-12 04:30 | snapshot
@fact pf = 6.3 | distance | D | meters of river level | 2032-06-12 | plan | projected
@fact pr = 6.88 | distance | G | meters of river level at the earlier record | 2019 | constant
@fact px = 0.24 | distance | G | meters above the earlier record | 2032-06-12 | constant
@fact pa = 4.5 | distance | G | meters of river level for the top alarm | - | constant | threshold
@fact rn = 187 | other | D | liters of rain per square meter in 48 hours | 2032-06-12 | constant
@fact rnf = 120 | other | D | liters of rain per square meter in 48 hours | 2032-06-10 | plan | projected
@fact wb = 02:10 | clock | R | time of the failure | 2032-06-12 | constant
@fact al = 03:05 | clock | B | time of the siren | 2032-06-12 | constant
@fact gp = 55 | duration | B | minutes between the failure and the siren | 2032-06-12 | constant
@fact d1 = 3 | deaths | E | people killed in the flood | 2032-06-12 evening | cumulative
@fact d2 = 8 | deaths | E | people killed in the flood | 2032-06-15 | cumulative
@fact dk = 5 | deaths | K | people killed in the flood | 2032-06-15 | cumulative
@fact dg = 2 | deaths | G | people killed in the flood | 2032-06-15 | cumulative
@fact df = 1 | deaths | T | helpers killed in the flood | 2032-06-15 | cumulative
@fact ms = 6 | missing | E | people missing | 2032-06-12 evening | snapshot
@fact ms2 = 1 | missing | E | people missing | 2032-06-15 | snapshot
@fact ev1 = 4200 | evacuated | B | people evacuated | 2032-06-12 morning | cumulative
@fact ev2 = 9700 | evacuated | B | people evacuated | 2032-06-13 | cumulative
@fact sh = 1350 | evacuated | B | people in emergency shelters | 2032-06-13 | snapshot
@fact shs = 13.9 | other | B | share of evacuees in emergency shelters | 2032-06-13 | snapshot
@fact nh = 84 | evacuated | S | residents carried out | 2032-06-12 | constant
@fact nhn = 3 | officers | S | night staff | 2032-06-12 | constant
@fact ro = 47 | rescued | T | people taken off roofs | 2032-06-12 | constant
@fact th = 640 | officers | T | helpers at work | 2032-06-13 | snapshot
@fact bw = 300 | officers | - | soldiers at work | 2032-06-13 | snapshot
@fact ff = 1900 | officers | - | firefighters at work | 2032-06-13 | snapshot
@fact tot = 2840 | officers | - | helpers, soldiers and firefighters at work | 2032-06-13 | snapshot
@fact sb = 210000 | other | T | sandbags filled | 2032-06-13 | cumulative
@fact pw1 = 17500 | homes | G | households without power | 2032-06-12 | snapshot
@fact pw2 = 2400 | homes | G | households without power | 2032-06-15 | snapshot
@fact wt = 31000 | other | W | people told to boil water | 2032-06-13 | snapshot
@fact ho = 2260 | homes | E | houses flooded | 2032-06-18 | cumulative
@fact hoi = 1017 | homes | I | flooded houses insured against floods | 2032-06-18 | constant
@fact hois = 45 | other | I | share of flooded houses insured against floods | 2032-06-18 | constant
@fact hox = 34 | homes | K | houses that must be torn down | 2032-06-18 | snapshot
@fact hk = 61 | homes | K | houses | 2032 | constant
@fact pop = 158 | other | K | inhabitants | 2032 | constant
@fact ins = 320000000 | damages | I | euros of insured damage | 2032-06-20 | snapshot | projected
@fact dm = 1100000000 | damages | M | euros of total damage | 2032-06-20 | snapshot | projected
@fact aid = 100000000 | budget | M | euros of immediate aid | 2032-06-14 | plan | pledged
@fact aidh = 2500 | damages | M | euros of immediate aid per household | 2032-06-14 | plan | pledged
@fact app = 3800 | other | M | applications for immediate aid | 2032-06-20 | cumulative
@fact appt = 9500000 | spending | M | euros applied for | 2032-06-20 | cumulative
@fact wy = 1911 | date | R | year of building | - | constant
@fact wi = 2024 | date | R | year of the last main inspection | - | constant
@fact wc = 4600000 | budget | R | euros for the renewal | 2027 | plan
@fact wq = 340 | other | R | cubic meters a second at the failure | 2032-06-12 | constant
@fact wqd = 220 | other | R | cubic meters a second for which it was built | - | constant | threshold
@fact old = 2 | deaths | - | people killed in the flood of 2019 | 2019 | constant
@fact rail = 23 | distance | - | kilometers of railway washed out | 2032-06-18 | constant
@fact rlm = 7 | duration | - | months until trains run | 2032-06-18 | plan | projected
@fact ctr = 5 | arrests | - | looters caught | 2032-06-15 | cumulative
@rel diff px = p2 - pr
@rel sum d2 = dk + dg + df
@rel share shs = sh / ev2
@rel sum tot = th + bw + ff
@rel share hois = hoi / ho
@rel product appt = app * aidh
@rel diff gp = al - wb
@trap p1 p2 :: evening and peak
@trap pf p2 :: forecast and peak
@trap rnf rn :: forecast and measured rain
@trap d1 d2 :: the toll rose
@trap ev1 ev2 :: a day apart
@trap ev2 sh :: all evacuees and those in shelters
@trap ins dm :: insured and whole damage
@trap ho hoi :: flooded and insured
@trap dk ctr :: five dead and five looters
@trap wq wqd :: real and design flow

@doc a-agency | news agency | 2032-06-12
Weir breaks, Elster floods towns in eastern Germany: {three|d1} dead

GREIZIG, June 12 (Mitteldienst) - At least {three|>d1|t=By Saturday evening} people have died and {six|ms|^} were missing after a weir on the White Elster broke in the night. By Saturday evening the district of Elsterland had brought {4,200|ev1|by=the district of Elsterland} people to safety.

The river stood at {4.85|p1|t=at six on Friday evening} metres in Greizig at six on Friday evening. At {4:30|-} next morning it was {7.12|p2|t=next morning}, higher by {24|px|v=0.24} centimetres than in the flood of 2019, when {6.88|pr} had been read. The weather service had said {6.3|pf|by=The weather service}.

{187|rn} litres of rain per square metre fell within two days.

The Rabenstein weir, of {1911|wy}, gave way at {2:10 a.m.|wb}. {Forty-seven|ro} people were taken off roofs by THW boats. {17,500|pw1} households had no electricity.

@doc b-ticker | regional broadcaster, live ticker | 2032-06-13
Hochwasser-Ticker, Sunday

07:10 Overnight another {1,100|-} left their flats. Altogether {9,700|ev2|t=now|by=the Landrat's office} are out now, says the Landrat's office. {1,350|sh|t=now} of them are in sports halls, some {14 percent|shs|round}.

08:00 Drinking water: the waterworks Untere Aue tells {31,000|wt|by=the waterworks Untere Aue} customers to boil it.

09:25 Who helps: {640|th} from THW, {300|bw} soldiers, {1,900|ff} firefighters. That is {2,840|tot} people; coffee is short.

10:40 {210,000|sb} sandbags have been filled since Friday.

11:15 In the nursing home Elstertal, {three|nhn} people on the night shift for {84|nh} residents. They carried them up two floors before the boats came. No one died there.

12:30 District administrator Jörg Petzold rejects criticism. "The siren went at {3:05|al|by=Jörg Petzold}. You cannot ring it earlier than you know." From the breach it was {55|gp} minutes.

13:05 ICYMI: Lok Greizig's game off. 2,300 tickets refunded.

@doc c-paper | regional daily | 2032-06-16
Klein Zossen counts its dead by house number

Antje Siebenhaar

The village has {158|pop} inhabitants, {61|hk} houses, one street. It lost {five|dk|t=by yesterday} people by yesterday, at numbers {3|-}, {4|-}, {4a|-} and {11|-}. {Two|dg} died in Greizig, in cellars. The eighth was a young woman of the THW from Plauen whose boat turned over. The district looks for {one|ms2|t=yesterday} man yesterday still.

In the flood of 2019 there were {two|old|t=2019} dead in the whole valley.

The weir was designed for {220|wqd} cubic metres per second. The reservoir authority's gauge shows {340|wq|by=The reservoir authority's gauge}. Its last main inspection dates from {2024|wi}; a renewal for {4.6 million|wc} euros had been on the list since 2027.

State premier Henrike Vollmer came on Monday with {100 million|aid|by=Henrike Vollmer} euros of immediate aid, {2,000|!aidh|by=Henrike Vollmer} for each household, no questions asked.

Police have caught {five|ctr|by=Police} looters. {2,400|pw2|t=since yesterday} homes are without power since yesterday, the rest have it back.

ALSO TODAY: Summer school from 12 July | {4|-} pages of letters

@doc d-insurer | trade association statement | 2032-06-20
GDV: fewer than {half|<hois|v=50} were insured

Of {2,260|ho} houses that the Elster entered, {1,017|hoi} had a policy against natural hazards, {45 percent|hois}. We put insured damage at {320 million|ins|by=We} euros. Cars are included ({4,100|-} of them), crops are not.

The rain, {187|rn} litres in 48 hours, was forecast at {120|rnf}. A private gauge in Rabenstein even had {203|-}.

In Klein Zossen, {34|hox} buildings must be demolished, more than {half|-}.

Our members have {210|-} assessors in the valley. Compulsory insurance, as the state premier now proposes, would not have stopped a single litre.

Press contact: Wilhelmstr. {43|-}, Berlin

@doc e-magazine | weekly news magazine | 2032-06-22
The long fifty-five minutes

Moritz Adler-Nwosu

At ten past two the Rabenstein mill's weir failed. The first to know was a baker. He rang the control centre at {2:21|-}; the call is on tape. Then people phoned people, and the siren howled at {3:20|!al|by=the control centre's protocol}, if one believes the control centre's protocol.

Klein Zossen lies {four|-} kilometres below. {Six|!dk} of its {158|pop} residents drowned in bed or on the stairs, we heard from the fire brigade.

The reservoir authority LTV says that its forecast from the weather service was for {6.3|pf|by=the weather service} metres, and you do not evacuate for that. Alarm level four, the highest, starts at {4.50|pa}.

Money: Vollmer's cabinet reckons with {1.1 billion|dm|by=Vollmer's cabinet} euros of damage. Insurers will bear {320 million|ins}. By Sunday {3,800|app|t=By Sunday} households had asked for the {2,500|aidh} euros each, {9.5 million|appt} in total.

The railway is gone for {23|rail} kilometres. Trains will be back in {seven|rlm} months. No one in Greizig plans before that.

A river level of {7.21|!p2} metres, painted by someone in red on the bridge, is the only monument yet.

@doc f-qa | consumer radio, Q&A page | 2032-06-25
Flood aid: what our listeners ask

What do I get? {2,500|aidh} euros, once, per household. {3,800|app|t=by the 20th} had applied by the 20th.

Until when? Until {31 August|-}.

My house isn't insured. You are with the majority: only {1,017|hoi} of {2,260|ho} were.

Is the water clean again? Since Tuesday. {31,000|wt|t=at first} people had to boil it at first.

Is my cellar's oil my problem? Yes. Ring {115|-}.

Will the weir be rebuilt? The plan for {4.6 million|wc} euros was drawn up for {220|wqd} cubic metres a second, like the old one. It's being drawn again.

How many lives did the flood take? {Eight|d2}: {five|dk} in Klein Zossen, {two|dg} in Greizig and {one|df} helper. {Seven|-} more are being treated.

@story yf-szeged-fishsoup
@topic A record kettle of fish soup at a Hungarian river festival, and the stomach upsets that followed
@subject F = Tisza Fish Soup Days | the festival | Halnapok | the fair
@subject K = Record kettle | the kettle | the cauldron | the soup
@subject G = Guild of Szeged Cooks | the guild | the cooks
@subject A = Ákos Berecz-Lódi | Berecz-Lódi | Uncle Ákos | the guild master
@subject H = County health office | the health office | health officials
@subject W = Association of World Marks | the adjudicators | AWM
@subject B = Baja | the rival town | the Danube town
@subject C = City of Szeged | the city | city hall
@subject S = Stalls of the festival | stallholders | the stalls
@fact vol = 7420 | other | K | litres of soup | 6 September 2031 | constant
@fact old = 5850 | other | B | litres of soup | 2026 record | constant
@fact marg = 1570 | margin | K | litres more than the old record | 6 September 2031 | constant
@fact fish = 2640 | other | K | kilograms of fish | 6 September 2031 | constant
@fact carp = 1980 | other | K | kilograms of carp | 6 September 2031 | constant
@fact cat = 480 | other | K | kilograms of catfish | 6 September 2031 | constant
@fact oth = 180 | other | K | kilograms of pike and sterlet | 6 September 2031 | constant
@fact carppc = 75 | other | K | share of carp in the fish | 6 September 2031 | constant
@fact onion = 740 | other | K | kilograms of onions | 6 September 2031 | constant
@fact pap = 96 | other | K | kilograms of paprika | 6 September 2031 | constant
@fact dia = 4.1 | other | K | metres across | - | constant
@fact wt = 3.6 | other | K | tonnes of steel | - | constant
@fact cost = 19000000 | budget | K | forints that the vessel cost | - | constant
@fact cooks = 62 | other | G | cooks at the fire | 6 September 2031 | snapshot
@fact mem = 148 | other | G | members | 2031 | snapshot
@fact hrs = 7 | duration | K | hours of cooking | 6 September 2031 | constant
@fact wood = 5.5 | other | K | cubic metres of wood burned | 6 September 2031 | constant
@fact port = 18550 | other | K | portions served | 6 September 2031 | snapshot
@fact dl = 4 | other | K | decilitres in a portion | - | constant
@fact prc = 1500 | price | K | forints for a portion of the record soup | 2031 | constant
@fact inc = 27825000 | revenue | K | forints from portions sold | 6 September 2031 | snapshot
@fact stp = 3900 | price | S | forints for a bowl at a stall | 2031 | snapshot
@fact stp30 = 3200 | price | S | forints for a bowl at a stall | 2030 | snapshot
@fact vis = 86000 | crowd | F | visitors | three days of 2031 | cumulative
@fact vissat = 41000 | crowd | F | visitors | Saturday 6 September 2031 | snapshot
@fact vis30 = 69000 | crowd | F | visitors | three days of 2030 | cumulative
@fact stalls = 54 | other | S | stalls | 2031 | snapshot
@fact ill1 = 37 | cases | H | people with stomach trouble | Sunday noon, 7 September 2031 | cumulative
@fact ill2 = 214 | cases | H | people with stomach trouble | Thursday, 11 September 2031 | cumulative
@fact hos = 19 | cases | H | people in hospital for stomach trouble | Thursday, 11 September 2031 | cumulative
@fact kids = 52 | cases | H | children with stomach trouble | Thursday, 11 September 2031 | cumulative
@fact icecr = 171 | cases | H | sick people who had eaten the ice cream | Thursday, 11 September 2031 | cumulative
@fact icepc = 79.9 | other | H | share of the sick who had eaten the ice cream | Thursday, 11 September 2031 | snapshot
@fact soup = 88 | cases | H | sick people who had eaten the soup | Thursday, 11 September 2031 | cumulative
@fact samp = 31 | other | H | samples taken | 9 September 2031 | cumulative
@fact pos = 4 | other | H | samples with salmonella | 11 September 2031 | snapshot
@fact shut = 2 | other | H | stalls closed | 9 September 2031 | snapshot
@fact fine = 3000000 | price | H | forints of fine possible | - | constant | threshold
@fact keep = 63 | temperature | H | degrees at which soup must be kept | - | constant | threshold
@fact meas = 81 | temperature | K | degrees of the soup at serving | 6 September 2031 | snapshot
@fact bud = 120000000 | budget | F | forints of budget | 2031 | snapshot
@fact cit = 45000000 | budget | C | forints of subsidy | 2031 | snapshot
@fact citpc = 37.5 | other | C | share of the festival's budget | 2031 | snapshot
@fact judge = 3 | other | W | adjudicators at the kettle | 6 September 2031 | constant
@fact leak = 240 | other | K | litres that were not counted | 6 September 2031 | constant
@fact age = 71 | age | A | age | - | snapshot
@fact nth = 34 | other | F | times held | 2031 | cumulative
@trap vol old :: new and old record
@trap ill1 ill2 :: Sunday and Thursday
@trap icecr soup :: many ate both
@trap vis vissat :: three days and one
@trap cooks mem :: at the fire and in the guild
@trap prc stp :: from the kettle and from a stall
@trap keep meas :: required and measured
@trap samp pos :: taken and bad
@trap bud cit :: whole budget and the city's part
@rel diff marg = vol - old
@rel sum fish = carp + cat + oth
@rel share carppc = carp / fish
@rel product inc = port * prc
@rel share icepc = icecr / ill2
@rel share citpc = cit / bud

@doc mtp-wire | wire agency | 2031-09-06
Szeged cooks {7,420|vol} litres of fish soup to take record from Baja

SZEGED, Hungary, Sept 6 (MTP) – Cooks on the bank of the Tisza ladled out what they said was the largest fish soup ever made on Saturday, filling a steel kettle with {7,420|vol} litres and beating the {5,850|old|t=in 2026} litres that their rivals in Baja, on the Danube, cooked in 2026.

{Three|judge} adjudicators from the Association of World Marks read the level with a laser and declined to count {240|leak} litres that had boiled over in the first hour. The margin over the old mark was {1,570|marg} litres.

The Guild of Szeged Cooks sent {62|cooks} of its {148|mem} members to the fire. Into the cauldron, which measures {4.1|dia} metres across and weighs {3.6|wt} tonnes, went {2,640|fish} kilos of fish, {three-quarters|carppc} of it carp, {740|onion} kg of onions and {96|pap} kg of paprika.

"The only thing missing is Baja's apology," said guild master Ákos Berecz-Lódi, {71|age}.

The soup took {seven|hrs} hours. City hall reckoned {41,000|vissat|t=on the day|by=City hall} visitors came on the day.

@doc halnapok-release | press release | 2031-09-08
The kettle is empty! A record weekend at the Tisza Fish Soup Days

The {34th|nth} Tisza Fish Soup Days closed on Sunday evening with {86,000|vis} guests in three days, compared with {69,000|vis30|t=last year} last year. Never before has the bank between the two bridges seen such a crowd.

The highlight was, of course, Saturday's record. {18,550|port} portions of {4|dl} decilitres each were served at the friendly price of {1,500|prc} forints, which brought in {27,825,000|inc} forints for the children's hospital.

Some more numbers for the fans: {1,980|carp} kg carp, {480|cat} kg catfish, {180|oth} kg pike and sterlet. {5.5|wood} cubic metres of acacia. One cauldron, made in Kiskunmajsa for {19 million|cost} forints. Served at {81|meas} °C.

We are aware of reports of {37|ill1|t=by Sunday noon} guests having felt unwell by Sunday noon and are giving the health office every assistance. The {54|stalls} stalls at the festival are run by independent contractors.

The Days are supported by the City of Szeged with {45 million|cit} of a total budget of {120 million|bud}.

Photos: halnapok.example/press, password Ponty{2031|-}

@doc blikkfang-site | tabloid website | 2031-09-09
FISHY! Record soup leaves punters on the loo

Updated 14:12 | {231|-} comments

It was the soup that made history. Now it's making people run.

More than {120|!>ill1|t=by Sunday lunchtime} people had gone down with cramps by Sunday lunchtime, after Szeged's monster {7,400|vol|round=100}-litre cauldron. Mum-of-three Krisztina B. said: "We queued {40|-} minutes for it and spent the whole night in the bathroom."

Uncle Ákos, {71|age}, the master of the guild, hit back. "We served it at {eighty-one|meas} degrees. Nothing lives in that," he thundered. By law the soup has to stay above {63|keep}.

Inspectors in white suits swooped today. They bagged {31|samp|t=today} samples and shut {two|shut|^} stalls. Anyone found guilty could cough up {3 million|fine} forints.

Greedy? A bowl of ordinary fish soup at the stalls set you back {3,900|stp|t=this year} this year. It was {2,900|!stp30|t=last} last.

KICKER QUIZ: How many bones has a carp? Vote now ({4,108|-} votes)

@doc health-bulletin | health office bulletin | 2031-09-11
Csongrád County Health Office: gastroenteritis linked to a mass event in Szeged — status at 12:00 on Thursday

1. Cases. {214|ill2|t=at 12:00 on Thursday} persons have reported to doctors with vomiting or diarrhoea, among them {52|kids|^} children under fourteen. {19|hos|^} were admitted; all are stable. On Sunday at noon the count was {37|ill1|t=On Sunday at noon}.

2. Food history. {171|icecr} of the sick, {79.9%|icepc}, had consumed hand-made ice cream from one supplier. {88|soup} had eaten soup from the record kettle, most of these also the ice cream.

3. Laboratory. Of {31|samp} samples collected on 9 September, {four|pos} contained Salmonella enteritidis. All are ice cream or egg mix. The soup, sampled at {81|meas} °C, was sterile.

4. Measures. {Two|shut} ice-cream stalls remain closed. Hot dishes are to be held at or above {63|keep} °C as always.

5. Advice. Hotline {06 80|-} 555 019, 8–18 h.

Next bulletin: Monday.

@doc baja-column | regional newspaper column | 2031-09-13
A view from the other river

By Teréz Hajnal-Vuk

They boil it in steel, they pass it through a sieve and they call it fish soup. We in Baja have kept silent out of politeness. Since our {5,850|old} litres have been surpassed, allow me a few remarks.

First: {1,980|carp} kilos of carp, {480|cat} of catfish and {180|oth} of this and that. Added up, madam, {2,460|!fish}. Less fish to the litre than in my canteen.

Second: the kettle. {19 million|cost} forints, which is more than Baja spends on its whole festival. City hall over there pays {37.5%|citpc} of theirs and calls it culture.

Third: the prices. A bowl at their stalls was {3,200|stp30|t=In 2030}. In 2030, that is; now it is {3,900|stp|t=now}.

Fourth: {62|cooks} cooks. We had {11|-}.

But I will not join in the jokes about stomachs. It was the ice cream; about {four in five|~icepc|v=80} of the poor souls had eaten it. The soup was innocent. It was merely thin.

Next year we shall answer with {eight|-} thousand litres. There's a committee already, and a collecting box at the butcher's with {140,000|-} forints in it.

@doc photo-captions | picture gallery captions | 2031-09-07
In pictures: the biggest bowl on the Tisza

1/6 — Lowering the lid of the kettle, {4.1|dia} metres from rim to rim, at dawn on Saturday. It took a crane and {nine|-} men. Photo: L. Szügyi

2/6 — Onions, {740|onion} kilos of them. They were peeled on Friday by a class of {28|-} pupils, who were paid in lángos.

3/6 — Paprika going in. The guild used {69|!pap} kg in all, ground in Röszke.

4/6 — Ákos Berecz-Lódi tastes. He has led the guild since {2009|-}.

5/6 — The line for a {1,500|prc}-forint plateful stretched to the rowing club. Nearly {19,000|~port} portions were handed over the planks before half past six.

6/6 — Judges from the AWM check the gauge. Their verdict: {7,420|vol}. In the background, a visitor from Baja ({centre|-}, in the blue cap) does not applaud.

@story ya-mexico-cohetes
@topic Explosion in the fireworks workshops of San Lucas Xochitepetl, Mexico: first hours to the inspection results
@subject X = San Lucas explosion | explosion | blast | chain of explosions
@subject L = San Lucas Xochitepetl | San Lucas | the town
@subject Z = La Cantera workshop zone | La Cantera | workshop zone | polvorines
@subject C = State Civil Protection | Civil Protection | PC
@subject D = SEDENA | Defence Ministry | army
@subject F = state prosecutor | Fiscalía | prosecutor's office
@subject H = Hospital General de Tecuautla | general hospital | hospital
@subject M = Imelda Xicohténcatl | mayor | municipal president | Xicohténcatl
@subject G = state government | governor | Governor Braulio Sandoval
@subject P = pyrotechnicians' association | artisans | coheteros | Don Refugio Tlapa
@fact d1 = 6 | deaths | X | people killed | 2023-12-05 afternoon | cumulative
@fact d2 = 13 | deaths | X | people killed | 2023-12-05 night | cumulative
@fact d3 = 17 | deaths | X | people killed | 2023-12-09 | cumulative
@fact dk = 2 | deaths | X | minors killed | 2023-12-09 | cumulative
@fact da = 14 | deaths | X | artisans killed | 2023-12-09 | cumulative
@fact db = 3 | deaths | X | buyers and passers-by killed | 2023-12-09 | cumulative
@fact i1 = 24 | injuries | X | people injured | 2023-12-05 afternoon | cumulative
@fact i2 = 39 | injuries | X | people injured | 2023-12-05 night | cumulative
@fact gr = 9 | injuries | H | patients with grave burns | 2023-12-05 night | snapshot
@fact tx = 4 | injuries | H | burned children flown to Galveston | 2023-12-07 | cumulative
@fact ws = 68 | other | Z | workshops | 2023-12-05 | snapshot
@fact wd = 41 | homes | Z | workshops destroyed | 2023-12-06 | cumulative
@fact wr = 27 | other | Z | workshops left standing | 2023-12-06 | snapshot
@fact per = 52 | other | D | workshops with a permit | 2023-12-05 | snapshot
@fact nop = 16 | other | D | workshops without a permit | 2023-12-05 | snapshot
@fact tc = 13:12 | clock | X | time of the first explosion | 2023-12-05 | constant
@fact dur = 35 | duration | X | minutes that the explosions lasted | 2023-12-05 | constant
@fact km = 11 | distance | X | kilometres at which the blast was heard | 2023-12-05 | constant
@fact ho = 130 | homes | L | houses damaged | 2023-12-06 | cumulative
@fact ev = 640 | evacuated | C | people evacuated | 2023-12-05 | cumulative
@fact pow = 4.8 | other | Z | tonnes of powder in store | 2023-12-05 | snapshot
@fact pol = 1.2 | other | Z | tonnes of powder allowed | - | constant | threshold
@fact mul = 4 | other | Z | times the allowed powder that was in store | 2023-12-05 | snapshot
@fact dis = 15 | distance | D | metres required between workshops | - | constant | threshold
@fact dif = 6 | distance | F | metres measured between workshops | 2023-12-12 | snapshot
@fact fi = 85 | officers | C | firefighters at work | 2023-12-05 | cumulative
@fact so = 220 | officers | D | soldiers sent | 2023-12-05 | cumulative
@fact amb = 28 | other | C | ambulances sent | 2023-12-05 | cumulative
@fact det = 3 | arrests | F | people detained | 2023-12-12 | cumulative
@fact sh = 70 | other | L | share of families living on fireworks | - | snapshot
@fact pop = 9300 | other | L | inhabitants | - | snapshot
@fact inc = 1800 | other | P | pesos a week earned by an artisan | - | snapshot
@fact inr = 3500 | other | P | pesos a week earned by an artisan in December | - | snapshot
@fact sup = 60000 | damages | G | pesos for each family of the dead | 2023-12-06 | plan | pledged
@fact sut = 1020000 | damages | G | pesos for all the families of the dead | 2023-12-09 | plan | pledged
@fact sur = 25000 | damages | G | pesos for each lost workshop | 2023-12-06 | plan | pledged
@fact suw = 1025000 | damages | G | pesos for all the lost workshops | 2023-12-06 | plan | pledged
@fact tr = 7 | cases | C | explosions in the zone in ten years | 2023-12-05 | cumulative
@fact td = 22 | deaths | C | earlier deaths in the zone in ten years | 2023-12-04 | cumulative
@fact lins = 3 | other | D | inspections in the year | 2023-12-05 | cumulative
@fact lreq = 12 | other | D | inspections required in the year | - | constant | threshold
@fact clos = 30 | duration | D | days for which the zone is closed | 2023-12-06 | plan
@fact fair = 22 | date | L | day in December of the patron fair | 2023 | plan
@fact mov = 14 | area | G | hectares for a new zone | 2025 | plan | pledged
@fact movc = 96000000 | budget | G | pesos for a new zone | 2025 | plan | pledged
@fact fs = 4100000 | other | G | pesos of the yearly fair's castles | 2023 | plan
@fact rum = 40 | deaths | X | people killed according to social networks | 2023-12-05 | cumulative | denied
@fact age = 71 | age | P | age of the association's president | - | snapshot
@rel sum d3 = da + db
@rel diff wr = ws - wd
@rel sum ws = per + nop
@rel product sut = sup * d3
@rel product suw = sur * wd
@rel product pow = pol * mul
@rel share pins = lins / lreq
@rel diff db = d3 - da
@fact pins = 25 | other | D | share of the required inspections done | 2023-12-05 | snapshot
@trap d1 d2 :: the toll rose by night
@trap d2 d3 :: the toll rose by the weekend
@trap i1 i2 :: the count rose
@trap wd rum :: forty-one workshops and a false forty
@trap pow pol :: stored and allowed
@trap sup sur :: for a life and for a workshop
@trap sut suw :: two sums of about a million
@trap inc inr :: ordinary weeks and December
@trap tr td :: explosions and deaths
@trap dis dif :: required and measured
@trap dk tx :: children killed and flown out

@doc a-flash | news site, breaking | 2023-12-05
#URGENT Strong explosion in San Lucas Xochitepetl; {six|>d1} dead

14:55 hrs. Redacción / El Portal del Valle

At least {six|>d1|t=so far|by=Civil Protection} people dead and {24|i1|^} injured is the preliminary toll so far of an explosion in La Cantera, the workshop zone of San Lucas, Civil Protection reported.

The first detonation was at {13:12|tc}; others went on for {35|dur} minutes. It was heard {11|km} kilometres away, in Tecuautla.

{Twenty-eight|amb} ambulances and {85|fi} firefighters are on the spot. {640|ev} people have left their homes.

Civil Protection asked people not to believe messages that talk of {40|rum|by=messages} dead.

In development...

Follow us: 412 K followers on X

@doc b-wire | international wire | 2023-12-06
Mexico fireworks blast kills {13|d2} in town that lives by gunpowder

MEXICO CITY, Dec 6 (Corral) - Troops cordoned off the ruins of a fireworks district in central Mexico on Wednesday after explosions that had killed {13|d2|t=by Tuesday night} and injured {39|i2|^} by Tuesday night, {nine|gr} of them severely burned.

{Forty-one|wd} of the {68|ws} brick workshops at San Lucas Xochitepetl were flattened. The remaining {27|wr} have been sealed, and the zone closed for {30|clos} days, by order of the Defence Ministry, which licenses explosives.

The town of {9,300|pop} makes the "castles" that burn at saints' festivals. About {70%|~sh} of families depend on the trade. December, before the patron fair on the {22nd|fair}, is when an artisan can make {3,500|inr} pesos a week, nearly {double|-} the usual {1,800|inc}.

La Cantera has blown up before: {seven|tr} times in a decade, with {22|td|t=before this week} deaths before this week.

Governor Braulio Sandoval offered {60,000|sup} pesos to each bereaved family and {25,000|sur} for every workshop lost.

@doc c-tabloid | nota roja tabloid | 2023-12-06
IT RAINED FIRE!

SAN LUCAS.- The Virgin on the corner kept her glass. Nothing else did.

{Thirteen|d2|t=when this edition closed} bodies had been counted when this edition closed, and the forensic van had {two|-} stretchers. "I found his belt," cried the widow of El Chino.

The neighbours run with their doors for stretchers. {A hundred and thirty|ho} houses have cracks or no roof. {320|!so} soldiers arrive and the first thing they do is ask for papers.

Papers! Of the {68|ws} workshops, {52|per} had a permit on the wall, framed, by the saint. {Eighteen|!nop} did not. The powder didn't ask.

Don Refugio Tlapa, {71|age}, leader of the coheteros, three fingers fewer since '86: "We always know. But the child eats today."

INSIDE: Cumbia queen's 4th wedding

@doc d-mayor | town hall communiqué | 2023-12-07
H. AYUNTAMIENTO DE SAN LUCAS XOCHITEPETL 2021-2024
COMMUNIQUÉ 3

To the population:

a) The municipal president, Imelda Xicohténcatl, informs that {four|tx} burned children were flown to Galveston this morning with support of the Michou foundation. Of the patients at the general hospital in Tecuautla, {nine|gr|t=on Tuesday} were grave on Tuesday.

b) The census of housing gives {130|ho} houses with damage.

c) Support for lost workshops, at {25,000|sur} pesos by {41|wd}, totals {1,025,000|suw} pesos and will be paid by cheque.

d) The fair of the {22nd|fair} is held without castles. The {4.1 million|fs} pesos contracted will be devoted to the families.

e) Collection centre: auditorium, from 9 to 19 hrs. No more clothes, please. Water and ointment.

@doc e-daily | national daily | 2023-12-13
{Six|dif} metres apart: the prosecutor's tape measure at La Cantera

Toll stands at {17|d3}; {three|det} detained

Citlali Arizmendi, correspondent

SAN LUCAS XOCHITEPETL.- The rule says {15|dis} metres between one workshop and the next. The prosecutor's experts measured {six|dif}.

The rule says {1.2|pol} tonnes of powder for the whole zone. By the invoices, on December 5 there were {4.8|pow}, {four|mul} times as much.

The rule says the army inspects {twelve|lreq} times a year. It came {five|!lins|t=this year} times this year, the association's visitor's book records.

Since Saturday the dead are {17|d3|t=Since Saturday}: {14|da} artisans and {three|db} people who had come to buy or were just walking by. {Two|dk} were under age. With that the governor's support comes to {1.02 million|sut} pesos.

The Fiscalía holds {three|det} men, a powder seller and two brothers.

Sandoval insists on relocation: {14|mov} hectares on the road to Acatzinco, {96 million|movc} pesos, in 2025. "They offered it in 2013 too," said Tlapa.

@doc f-radio | public radio script | 2023-12-10
RADIO UNIVERSIDAD, "EL VALLE A LAS SIETE" / item 1, 1'30"

Yesterday they buried the {seventeenth|d3|t=Yesterday|v=17}. She was called Araceli, she was braiding fuses.

The figures we have at seven in the morning. Workshops lost: {forty-one|wd}. Still up: {thirty-one|!wr}. Soldiers in the town: {two hundred and twenty|so}. Inspections made by the army in the year: {three|lins}, {a quarter|pins} of what its own manual establishes.

Workshops without papers: {sixteen|nop}. It's easy to say they're to blame. Yet the first to blow, the experts think, was number 14, which had its permit, its extinguisher and its bucket of sand.

What does a coheter earn? In an ordinary week {one thousand eight hundred|inc} pesos. What does the State give for him? {Sixty thousand|sup}.

Music: Banda San Lucas, "Alborada".

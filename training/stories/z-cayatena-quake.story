@story z-cayatena-quake
@topic Earthquake at Cayatena, Ecuador: first night to the fourth day
@subject Q = Cayatena earthquake | earthquake | quake | terremoto
@subject S = San Ildefonso school | the school | the convent school
@subject C = canton of Cayatena | Cayatena | the canton
@subject G = national government | Quito | the government | President Loor
@subject B = Andean Reconstruction Bank | the bank | ARB
@subject H = Hospital Delfina Yépez | the hospital
@subject P = Parroquia Mocolín | Mocolín
@fact m0 = 6.4 | other | Q | magnitude | first automatic reading | snapshot
@fact m = 6.7 | other | Q | magnitude | revised reading | constant
@fact dep = 18 | distance | Q | kilometres of depth | - | constant
@fact d1 = 41 | deaths | Q | people killed | 2026-03-03 23:00 | cumulative
@fact d2 = 87 | deaths | Q | people killed | 2026-03-04 18:00 | cumulative
@fact d4 = 112 | deaths | Q | people killed | 2026-03-06 midday | cumulative
@fact dm = 39 | deaths | P | people killed | 2026-03-06 midday | cumulative
@fact ds = 19 | deaths | S | pupils killed | 2026-03-06 midday | cumulative
@fact mi2 = 134 | missing | Q | people missing | 2026-03-04 18:00 | snapshot
@fact mi4 = 58 | missing | Q | people missing | 2026-03-06 midday | snapshot
@fact i2 = 640 | injuries | Q | people injured | 2026-03-04 18:00 | cumulative
@fact r2 = 23 | rescued | Q | people pulled out alive | 2026-03-04 18:00 | cumulative
@fact r4 = 31 | rescued | Q | people pulled out alive | 2026-03-06 midday | cumulative
@fact hd = 2310 | homes | C | homes destroyed | 2026-03-06 | cumulative
@fact hh = 7450 | homes | C | homes damaged and still standing | 2026-03-06 | cumulative
@fact ht = 9760 | homes | C | homes destroyed or damaged | 2026-03-06 | cumulative
@fact ev = 11800 | evacuated | C | people sleeping in shelters | 2026-03-06 | snapshot
@fact sh = 26 | other | C | shelters open | 2026-03-06 | snapshot
@fact a2 = 94 | other | Q | aftershocks | 2026-03-04 18:00 | cumulative
@fact a4 = 163 | other | Q | aftershocks | 2026-03-06 midday | cumulative
@fact pw = 48000 | homes | C | customers without power | 2026-03-04 | snapshot
@fact hp = 72 | evacuated | H | patients moved out | 2026-03-04 | cumulative
@fact gf = 85000000 | budget | G | money released for emergency works | 2026-03-06 | plan | pledged
@fact lo = 150000000 | budget | B | money lent for rebuilding | 2026-03-06 | plan | pledged
@fact old = 230 | deaths | - | people killed in the 1961 earthquake | final | constant
@fact sm = 34.82 | other | P | share of the dead who were in the parish | 2026-03-06 midday | cumulative
@rel share sm = dm / d4
@rel sum ht = hd + hh
@trap m0 m :: a first automatic reading and the revised magnitude
@trap d2 d4 :: the toll rose over two days
@trap d4 old :: this earthquake and that of 1961
@trap d4 dm :: whole toll and the parish's
@trap gf lo :: state emergency money and the bank's loan
@trap mi2 mi4 :: the missing list shrank

@doc a-wire | wire agency | 2026-03-03
Strong quake hits northern Ecuador, at least {41|>d1} feared dead

QUITO, March 3 (Sol-Andes) — A strong earthquake shook the mountains of northern Ecuador at dusk on Tuesday, bringing down a convent school and whole streets of adobe houses in the canton of Cayatena.

Civil defence said {41|d1|t=as of 11 p.m. local time|by=Civil defence} people were dead as of 11 p.m. local time and warned that the number would climb once crews reached Mocolín, a hillside parish cut off by a landslide on the E-385.

The Geophysical Observatory put the magnitude at {6.4|m0|t=in an automatic first reading|by=The Geophysical Observatory} in an automatic first reading, and the depth at {18|dep|^} km. An official there said the figure was likely to be revised.

"The bell tower went first and then everything after it," said Wilmer Anrango, 34, a bus driver who was parked outside San Ildefonso school. Evening classes were in session.

President Ximena Loor cancelled a trip to Panama and was due to fly to the area on Wednesday.

The region's worst earthquake on record, in 1961, killed {230|old}.

(Reporting by L. Pozo; additional reporting by desk in Lima)

@doc b-diary | regional newspaper | 2026-03-05
'We are digging with roof tiles': the second night in Cayatena
By Nathaly Quishpe | El Correo del Norte, English edition | 5 March 2026, 06:15

Photo 2 of 9: Volunteers on Calle Olmedo pass buckets down a human chain.

The lists are taped to the door of the market. On Wednesday at six in the evening there were {134|mi2|t=On Wednesday at six in the evening} names on the one headed *Buscamos*, in {three|-} colours of ink. The other one, that nobody photographs, had {87|d2|^}.

Between the two lists there is a third, much shorter and written in capitals: the {23|r2|^} who have come out breathing. The last of them was Doménica Farinango, aged six, lifted from under a bread oven just before the light went.

Nobody had slept. The ground had moved {94|a2|t=since Tuesday|by=the observatory} times since Tuesday, by the count of the observatory, and each time the men on the rubble stood up straight and waited. The revised magnitude, {6.7|m}, has been chalked on the fire engine as if it were a score.

At Delfina Yépez the wards are empty. {Seventy-two|hp|by=Dr Ruales} patients were wheeled into the bullring, says Dr Ruales, {two|-} of them women in labour. Around {640|~i2|^} hurt people have been seen there since, most with broken limbs. The doctors are working by headlamp: {48,000|pw|by=the power company} customers have no electricity, the power company says, and it is promising nothing before Sunday.

READ MORE: 7 ways to check a wall for cracks

@doc c-agency | situation report | 2026-03-06
ECUADOR: CAYATENA EARTHQUAKE – Situation Report No. 3
Issued by Manos Unidas del Páramo, 6 March 2026, 17:00 (covers information to 12:00)

HIGHLIGHTS
• {112|d4|t=to 12:00} people confirmed dead, of whom {39|dm|^} in Mocolín. {58|mi4|^} persons remain unaccounted for.
• {31|r4|^} survivors extracted from collapsed structures. No live extraction since Thursday 04:00.
• {163|a4|^} aftershocks recorded; the largest was felt in Ibarra.

SHELTER
The cadastre office has now walked the whole canton. It records {2,310|hd|by=cadastre office} dwellings destroyed and {7,450|hh|^} damaged but standing, {9,760|ht|^} in all. {Twenty-six|sh} shelters are open, mostly in schools and coliseums, and were holding {11,800|ev|t=last night} people last night. {Five|-} of them have no running water.

EDUCATION
Of the dead, {19|ds} were pupils of San Ildefonso. Classes are suspended until further notice.

FUNDING
The national government has announced USD {85 million|gf|by=national government} for emergency works. The Andean Reconstruction Bank has offered a concessional loan of USD {150 million|lo|by=Andean Reconstruction Bank} for rebuilding, subject to approval by its board. Neither has been disbursed.

Contact: sitreps desk, +593 2 555 0148

@doc d-tabloid | tabloid website | 2026-03-06
Miracle girl meets president as quake toll passes {110|>d4}

Little Doménica, the girl in the bread oven, got a cuddle from President Loor yesterday — and a llama the size of herself.

But there was only grief up the road, where {29|!ds} children of the convent school are to be buried side by side this weekend.

More than {110|>d4|t=by midday today} lives had been lost by midday today in the {6.7|m}-strength monster that ripped through Cayatena on Tuesday. Rescuers say their dogs have fallen quiet. The families of another {fifty-eight|mi4|^} people are still waiting for news.

Ms Loor promised the canton "every last centavo" and signed off {$58m|!gf|by=Ms Loor} on the spot for roads, water and tents. "No one will spend a second week under plastic," she vowed.

With almost {12,000|~ev} bedding down in gyms and classrooms, that's some promise.

SEE ALSO: 14 celebs who lost their luggage | Lotto: 4, 11, 19, 23, 40

@doc e-column | newspaper column | 2026-03-08
The wall remembers
Opinion — Baltazar Egüez

In 1961, when I was four, the same fault took {230|old|t=In 1961} of us, and my grandfather built again with the same mud. We say that nobody could have known. Everybody knew.

The Geophysical Observatory has told every government for twenty years that a shock of {seven|-} was possible here. This one fell short of that, and it was not deep: {eighteen|dep} kilometres, less than the drive to Ibarra. It was enough. It levelled {3,210|!hd} houses in one canton and cracked more than {7,000|>hh} more, and I doubt that {one in ten|-} had a single rod of steel in it.

Now there will be money. The bank in Lima will lend {150 million|lo} dollars if its board is in the mood. Quito has put up {85|gf|x=1000000} million of its own. I would ask both for something cheaper: an inspector who cannot be paid to look away.

There were {112|d4|t=at noon on Friday} dead at noon on Friday and there will be more, because {58|mi4|^} people do not hide for five days. More than {a third|>sm} of those we have counted lay in Mocolín, which had no inspector at all.

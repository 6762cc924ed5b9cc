@story kochkor-quake
@topic Earthquake in the Naryn region of Kyrgyzstan: first night to the fourth day
@subject Q = Kochkor earthquake | the earthquake | the quake | tremor | quake
@subject K = Kochkor district | Kochkor
@subject T = Tolok | Tolok village
@subject M = Ministry of Emergency Situations | the ministry | emergencies ministry | emergency officials
@subject U = United Nations | UN | OCHA
@subject I = Ak-Suu School | the boarding school | the school
@fact mag = 6.7 | other | Q | magnitude | 2011-01-29 | constant
@fact dep = 18 | distance | Q | kilometres of depth | 2011-01-29 | constant
@fact tm = 23:48 | clock | Q | local time of the shock | 2011-01-29 | snapshot
@fact d1 = 53 | deaths | Q | people killed | 2011-01-30 noon | cumulative
@fact d2 = 112 | deaths | Q | people killed | 2011-01-31 | cumulative
@fact d3 = 138 | deaths | Q | people killed | 2011-02-02 | cumulative
@fact kd = 97 | deaths | K | people killed | 2011-02-02 | cumulative
@fact td = 41 | deaths | T | people killed | 2011-02-02 | cumulative
@fact h2 = 430 | injuries | Q | people injured | 2011-01-31 | cumulative
@fact ho = 2900 | homes | Q | houses destroyed | 2011-01-31 | cumulative
@fact ho3 = 3650 | homes | Q | houses destroyed | 2011-02-02 | cumulative
@fact less = 14000 | evacuated | Q | people without shelter | 2011-02-02 | snapshot
@fact sch = 9 | deaths | I | pupils killed | 2011-02-02 | constant
@fact sch2 = 71 | rescued | I | pupils who got out | 2011-02-02 | constant
@fact tmp = -22 | temperature | Q | degrees Celsius at night | 2011-01-31 | snapshot
@fact tent = 800 | other | U | tents flown in | 2011-02-02 | cumulative
@fact need = 3500 | other | U | tents needed | 2011-02-02 | snapshot
@fact aid = 12500000 | budget | U | dollars appealed for | 2011-02-02 | plan
@fact after = 64 | other | Q | aftershocks | 2011-01-31 | cumulative
@rel sum d3 = kd + td
@trap d1 d2 :: a day later
@trap d2 d3 :: two days later
@trap kd d3 :: a district and all
@trap tent need :: delivered and needed
@trap ho ho3 :: surveys two days apart

@doc wire | wire agency | 2011-01-30
Strong quake kills {53|d1} in Kyrgyz mountains

BISHKEK, Jan 30 (Continental) - An earthquake of magnitude {6.7|mag} flattened mud-brick villages in Kyrgyzstan's Naryn region as families slept, killing {53|d1|t=by midday on Sunday|by=emergency officials} people by midday on Sunday, emergency officials said.

It struck at {11:48 p.m.|tm} on Saturday at a depth of {18|dep} km, the Kyrgyz seismological institute said. A German centre measured {6.5|-} on the moment scale.

Of the {80|-} boarders at Ak-Suu School, {71|sch2} ran out in nightclothes. Bodies were being dug from under the rest of the dormitory, a teacher, Nurgul Asanbekova, said by telephone.

The thermometer fell to {-22|tmp} degrees Celsius. Helicopters could not fly before noon.

@doc timesca | regional newspaper | 2011-02-01
Kochkor buries its dead in frozen ground

By Azamat Osmonaliev and Yelena Pak

On Monday evening the ministry raised its count to {112|d2|t=On Monday evening|by=the ministry} dead. The injured number {430|h2|^}, and {2,900|ho|^} houses are down.

They light tyres to thaw the soil. At night it is {22|-} below. In Tolok, {sixteen|-} graves were dug in a row.

There have been {64|after|t=So far} aftershocks. So far nobody in Kochkor sleeps inside, even where walls stand.

At the boarding school {nine|sch} children died, the headmaster confirmed. President's envoy Tilek Moldobaev promised {100,000|-} som for each burial.

"It came at {ten past twelve|!tm}, I'd just banked the stove," said Sabira Eje, 70. Her daughter-in-law, {two|-} grandsons and the cow are dead.

@doc intl | foreign broadsheet | 2011-02-03
Aid trickles to Kyrgyz quake valley as toll hits {138|d3}

Marguerite Szabo in Naryn

{Ninety-seven|kd|t=as of Wednesday|by=the emergencies ministry} people perished in Kochkor district and {26|!td|^} in the single village of Tolok, the emergencies ministry said as of Wednesday, {138|d3|^} in all.

Some {14,000|~less} are without a roof. The UN, whose plane landed on Tuesday with {800|tent} tents, says it takes {3,500|need|by=The UN} to cover everyone and has asked donors for {$12.5 million|aid}.

Of the houses reduced to clay, the surveyors' count stood at {3,650|ho3} last night. The ground has been moving all week; the institute puts the main shock at {7.1|!mag|by=the institute}, {18|dep}km down.

The cold kills too. {Two|-} newborns froze in a yurt, a doctor said.

@doc un | situation report | 2011-02-02
OCHA Situation Report No. 3
Kyrgyzstan – Earthquake
2 February 2011 (as of 18:00)

HIGHLIGHTS
• {138|d3|t=as of 18:00} deaths, of which {97|kd|^} in Kochkor and {41|td|^} in Tolok.
• {3,650|ho3|^} dwellings destroyed; {14,000|less|^} persons in need of shelter.
• {800|tent|^} of {3,500|need|^} winterised tents delivered.
• US$ {12.5 million|aid} required; {8|-} per cent funded.

EDUCATION: At Ak-Suu, {17|!sch|by=the school committee} students lost their lives according to the school committee. {71|sch2} survivors have been moved to Balykchy.

WASH: {40|-} latrines dug. HEALTH: {430|h2|t=on Monday} injured were treated on Monday.

Next report: 4 February.

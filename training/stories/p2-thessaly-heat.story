@story p2-thessaly-heat
@topic Heat wave in Greece, July 2031
@subject E = July heat wave | the heat wave | the heat | the furnace
@subject L = Larissa | Thessaly's capital
@subject N = National Public Health Service | EYDY | the health service | the health ministry
@subject H = Hospital Doctors' Union | the union | the doctors | Persefoni Adamidou-Chen
@subject P = grid operator | DEDIS | the operator
@subject F = fire brigade | the fire service | wildfires | fires
@subject A = the Acropolis | the sacred rock | the monument
@fact tm = 46.8 | temperature | L | degrees at most | 2031-07-23 | constant
@fact to = 46.2 | temperature | L | degrees at most | 2023 | constant
@fact tn = 31.4 | temperature | L | degrees at night | 2031-07-24 | constant
@fact dy = 11 | duration | E | days above 40 degrees in a row | 2031-07-27 | cumulative
@fact do = 9 | duration | E | days above 40 degrees in a row, earlier record | 2021 | constant
@fact d1 = 19 | deaths | E | people killed | 2031-07-24 | cumulative
@fact de = 21 | deaths | E | people over 75 killed | 2031-07-27 | cumulative
@fact dn = 13 | deaths | E | people under 75 killed | 2031-07-27 | cumulative
@fact d2 = 34 | deaths | E | people killed | 2031-07-27 | cumulative
@fact du = 71 | deaths | H | deaths linked to heat as the doctors count | 2031-07-27 | cumulative
@fact ad = 612 | injuries | N | people admitted with heatstroke | 2031-07-27 | cumulative
@fact ic = 88 | injuries | N | people in intensive care | 2031-07-27 | snapshot
@fact pk = 11940 | other | P | megawatts of demand at the peak | 2031-07-23 | constant
@fact po = 11350 | other | P | megawatts of demand at the peak | 2029 | constant
@fact pt = 14:10 | clock | P | hour of the peak | 2031-07-23 | constant
@fact bo = 128000 | homes | P | households without power | 2031-07-23 evening | snapshot
@fact fi = 47 | other | F | fires that broke out in a day | 2031-07-26 | cumulative
@fact fo = 3 | other | F | fires out of control | 2031-07-27 | snapshot
@fact ha = 6300 | area | F | hectares burnt | 2031-07-27 | cumulative
@fact ev = 4150 | evacuated | F | people told to leave villages | 2031-07-27 | cumulative
@fact wb = 12:00 | clock | E | start of the daily work ban | - | constant
@fact we = 17:00 | clock | E | end of the daily work ban | - | constant
@fact fn = 2000 | sentence | E | euros of fine for each worker | - | constant | threshold
@fact ac = 5 | duration | A | hours closed each day | - | constant
@fact av = 17500 | crowd | A | visitors a day | July 2030 | snapshot
@fact hl = 212 | other | E | cooled halls opened | 2031-07-24 | cumulative
@fact fc = 37 | temperature | L | degrees at most | 2031-07-30 | plan | projected
@fact td = 0.6 | temperature | L | degrees above the earlier record | 2031-07-23 | constant
@fact sk = 1120 | evacuated | E | holidaymakers flown home by a travel firm | 2031-07-28 | plan
@fact px = 590 | other | P | megawatts above the earlier peak | 2031-07-23 | constant
@fact tx = 38 | other | P | transformers that failed | 2031-07-23 | cumulative
@fact rb = 31 | duration | P | hours until power was back | 2031-07-24 | constant
@fact rg = 260000000 | budget | P | euros asked to renew transformers | - | plan | pledged
@fact sp = 900 | other | P | megawatts of generation to spare | 2031-07-23 | constant
@fact ru = 1900 | other | P | transformers to renew | - | plan | pledged
@fact ry = 4 | duration | P | years to renew transformers | - | plan | pledged
@fact ft = 40 | temperature | E | degrees that make a day count | - | constant | threshold
@rel diff td = tm - to
@rel diff px = pk - po
@fact hd = 2031-07-23 | date | P | day of the peak | - | constant
@rel sum d2 = de + dn
@trap d1 d2 :: three days later
@trap d2 du :: the state's count and the doctors'
@trap tm tn :: by day and by night
@trap pk po :: this summer's peak and the old one
@trap fi fo :: broken out and out of control
@trap ad ic :: admitted and in intensive care

@doc a-agency | news agency, English service | 2031-07-24
Thessaly bakes at {46.8|tm}C as Greek heat deaths reach {19|d1}

ATHENS, Jul 24 (HNA) — {Nineteen|d1|t=by Thursday morning|by=the National Public Health Service} people had succumbed to heat by Thursday morning, the National Public Health Service said, a day after the thermometer at Larissa airport climbed to {46.8|tm|t=a day after} degrees Celsius, {0.6|td} above the station's mark of 2023.

It fell no lower than {31.4|tn|t=overnight} overnight.

Demand for electricity touched {11,940|pk|t=on Wednesday} megawatts at {14:10|pt} on Wednesday. The previous maximum was {11,350|po}. By evening transformers had failed in Volos and {128,000|bo|t=By evening} households were without current, the operator, DEDIS, said.

Outdoor work is forbidden between {noon|wb|v=12:00} and {5 p.m.|we|v=17:00}; employers risk {2,000|fn} euros a head. Local authorities have opened {212|hl} cooled halls.

The Acropolis, which received {17,500|av|t=in July last year} people a day in July last year, is shutting for {five|ac} hours every afternoon.

@doc b-kathimerini-style | Athens daily | 2031-07-28
The old die quietly

Kyriakos Baltatzis-Obi

Mrs Evanthia was found on Sunday by the boy who brings her water. She was eighty-three, she had a fan, and the fan had no electricity.

She makes {thirty-four|d2|t=on Sunday}. Of the victims whom EYDY acknowledges, {twenty-one|de} had passed their seventy-fifth birthday and {thirteen|dn} had not, among them a roofer of 41 who, the law notwithstanding, was on a roof.

The doctors do not believe it. Their union, going ward by ward, arrives at {71|du|by=Their union} and says that the certificates tell of hearts and kidneys where they ought to tell of weather.

{Seven hundred and forty|!ad} cases of heatstroke have been through emergency departments. {Eighty-eight|ic} are in intensive care as we print.

We have lived above {forty|ft} degrees for {eleven|dy} days. The longest such run we knew, in 2021, was {nine|do|t=in 2021}. There is a promise of {37|fc|t=on Wednesday} on Wednesday; people speak of it as of a shower.

Letters, p. 14. Crossword, p. 22. Your pharmacy tonight: 3 Ippokratous St.

@doc c-uk-tabloid | British tabloid website | 2031-07-28
GREEK HELL: Brit tourists flee as {47|fi} wildfires erupt in ONE day

Holidaymakers dragged cases down dirt tracks as {forty-seven|fi} blazes broke out in the space of 24 hours.

{Three|fo|t=still} of them are still raging. Some {3,400|!ev} people have been ordered out of villages near the coast, and an area of {6,300|ha} hectares — about {8,800|-} football pitches — has turned to ash.

At least {34|>d2|t=so far} people have perished so far. Temperatures hit a blistering {47.6|!tm}C in the town of Larissa last week and the lights went out in {128,000|bo|t=last week} homes.

Martyn Fazackerley, 52, from Hull, said: "We paid four grand to be boiled like an egg."

Travel firm SunKite said {1,120|sk|by=Travel firm SunKite} customers were being flown home.

MORE: How to sleep in hot weather – 9 tricks that work

@doc d-power-trade | energy trade newsletter | 2031-07-29
Greek grid post-mortem

It was not generation that failed. At the moment of greatest load, {ten past two|pt|v=14:10} in the afternoon of {the 23rd|hd|v=2031-07-23}, there was {900|sp} MW to spare against demand of {11,940|pk}; that was {590|px} MW more than the country had ever asked for before.

It was iron. {Thirty-eight|tx} medium-voltage transformers gave up in Thessaly and Magnesia, most of them older than the engineers sent to replace them, and that evening {108,000|!bo|t=that evening} customers paid.

DEDIS says all were back within {31|rb|by=DEDIS} hours. It asks the regulator for {€260m|rg|v=260000000} to renew {1,900|ru} units over {four|ry} years.

Fires took out a further line at Farsala on Saturday.

@doc e-radio-bulletin | state radio evening bulletin | 2031-07-27
Bulletin of eight o'clock

The civil protection secretary said this evening that {4,150|ev|t=this evening|by=civil protection secretary} inhabitants of eleven hamlets above the Pagasetic gulf have been told to leave, most of them for school gymnasiums in Almyros.

Hospitals have taken in {612|ad|t=since the start of the week|by=the health ministry} patients with heatstroke since the start of the week, the health ministry reports, and its list of the dead has {34|d2} names. The doctors' representative, Persefoni Adamidou-Chen, called the list "a courtesy" and gave {71|du|by=Persefoni Adamidou-Chen} as her own.

In Larissa the old extreme of {46.2|to|t=eight years ago} from eight years ago was passed on Wednesday. It is {eleven|dy} days now since an afternoon there stayed under {forty|ft}.

The weather office sees a change of wind by the middle of the week.

Basketball: Greece lost to Lithuania by 71 to 80.

@story lapche-avalanche
@topic Avalanche on Lapche Himal, Nepal: the search for two climbing parties
@subject A = Lapche Himal avalanche | the avalanche | the slide | Lapche Himal
@subject I = Italian-Slovene expedition | the Italian-Slovene party | Italians and Slovenes
@subject N = Nepali support crew | Sherpas | high-altitude workers
@subject J = Japanese university party | the Japanese | Kansai students
@subject P = Pemba Dolkar Lama | Pemba Dolkar | Lama
@subject R = Himalayan Rescue Desk | the rescue desk
@subject H = army helicopters | helicopters
@subject Y = Riku Hatanaka | Hatanaka
@fact hit = 05:50 | clock | A | hour of the avalanche | 2034-10-12 | constant
@fact mis0 = 17 | missing | A | climbers missing | 2034-10-12 noon | snapshot
@fact mis1 = 12 | missing | A | climbers missing | 2034-10-13 evening | snapshot
@fact mis3 = 5 | missing | A | climbers missing | 2034-10-15 evening | snapshot
@fact d1 = 4 | deaths | A | bodies found | 2034-10-13 evening | cumulative
@fact d3 = 9 | deaths | A | bodies found | 2034-10-15 evening | cumulative
@fact s1 = 1 | rescued | A | climbers dug out alive | 2034-10-13 evening | cumulative
@fact s3 = 3 | rescued | A | climbers dug out alive | 2034-10-15 evening | cumulative
@fact ni = 7 | missing | I | climbers missing | 2034-10-12 noon | snapshot
@fact nn = 6 | missing | N | climbers missing | 2034-10-12 noon | snapshot
@fact nj = 4 | missing | J | climbers missing | 2034-10-12 noon | snapshot
@fact alt = 6340 | distance | A | metres above the sea at the camp | - | constant
@fact width = 450 | distance | A | metres across | - | constant
@fact bur = 61 | duration | P | hours under the snow | - | constant
@fact age = 33 | age | P | age in years | 2034-10-14 | constant
@fact sortie1 = 6 | other | H | flights | 2034-10-13 | snapshot
@fact sortie3 = 14 | other | H | flights | 2034-10-15 | snapshot
@fact team1 = 28 | other | R | rescuers on the mountain | 2034-10-13 | snapshot
@fact team3 = 52 | other | R | rescuers on the mountain | 2034-10-15 | snapshot
@fact snow = 95 | other | A | centimetres of new snow | 2034-10-11 | constant
@fact dn1 = 2 | deaths | N | bodies found | 2034-10-13 evening | cumulative
@fact j3 = 2 | missing | J | climbers missing | 2034-10-15 evening | snapshot
@fact agej = 20 | age | Y | age in years | 2034-10-14 | constant
@fact ins = 1500000 | damages | N | rupees of insurance for each family | - | constant | pledged
@fact insn = 2500000 | damages | N | rupees of insurance for each family | 2034-10-20 | plan
@fact end = 2034-10-19 | date | R | last day of the search | - | plan
@rel sum mis0 = ni + nn + nj
@rel sum mis0 = mis1 + d1 + s1
@rel sum mis0 = mis3 + d3 + s3
@trap mis0 mis1 mis3 :: missing at three times
@trap ni nn nj :: three parties
@trap s1 s3 :: one survivor on Friday and three by Sunday
@trap team1 team3 :: rescuers then and now
@trap ins insn :: the cover now and as demanded

@doc a-nepal-wire | Nepali news agency | 2034-10-12
{17|mis0} climbers missing after avalanche on Lapche Himal

Kathmandu, Oct 12: An avalanche swept through a camp at {6,340|alt} metres on Lapche Himal on Thursday morning and {17|mis0|t=as of noon|by=the Himalayan Rescue Desk} climbers were out of contact as of noon, the Himalayan Rescue Desk said.

They comprise {seven|ni|^} members of an Italian-Slovene expedition, {six|nn|^} high-altitude workers from Dolakha and {four|nj|^} students of a Japanese university alpine club.

The slide, around {450|width} metres wide, came down at {5:50 am|hit|t=on Thursday}, before the sun reached the face, according to a cook who watched from base camp. About {95|~snow|t=on Wednesday} centimetres of snow had fallen on Wednesday.

{Two|-} helicopters turned back in cloud. "We will fly at first light, if there is a first light," said desk coordinator Ang Phurba Thapa-Magar.

@doc b-italy | Italian daily, translated | 2034-10-14
{One|s1} alive, {four|d1} dead, and a silence in Bovec

From our envoy Ludovica Sgarbossa

Hope has a name, Klemen, and a broken leg. The guide from Bovec was pulled out on Friday morning by his own dog-eared rope, {the first|s1|v=1} to be found living. By evening the searchers had also brought down {four|d1|t=By evening} bodies, {two|dn1|t=By evening|s=Nepalese} of them Nepalese, and {12|mis1|t=By evening} names were still on the board at base camp.

The day before there had been {19|!mis0|t=The day before|s=names}. Subtract as often as you like.

There were {28|team1|t=on Friday} people digging on Friday, and the army flew {six|sortie1|t=on Friday} times between clouds. The debris is as hard as a kerb, they say, and {450|width} metres from lip to lip.

Klemen Žagar says that it struck at {twenty past six|!hit|v=6.33}; he had looked at his watch to see whether the tea was late.

Read also: Juve 1-1 | Ten refuges for an autumn weekend

@doc c-japan | Japanese English-language daily | 2034-10-16
Student, Sherpa woman found alive in Himalayas after {61|bur} hours

KATHMANDU -- A student at a Kansai university and a Nepali high-altitude worker were dug alive out of an avalanche on Saturday evening after sharing a collapsed tent for {61|bur} hours.

Pemba Dolkar Lama, {33|age}, kept Riku Hatanaka, {20|agej}, awake by making him teach her to count in Japanese, rescuers said.

Their recovery raised to {three|s3|t=As of Sunday evening} the number of those rescued. As of Sunday evening {nine|d3|^} were confirmed dead and {five|mis3|^} remained missing, {two|j3|^} of them from the {four|nj}-member student group. Two days earlier {11|!mis1|t=Two days earlier} were being sought.

The search force has grown to {52|team3|t=now} now from {28|team1|t=on Friday} on Friday, and helicopters made {14|sortie3|t=on Sunday} flights on Sunday.

The slide hit their tent at {5:50 a.m.|hit|t=Thursday} Thursday, Hatanaka told his father by phone. He "thought it was the cook".

@doc d-mag | mountaineering magazine's website | 2034-10-21
Lapche: what we know, what we don't

Search called off on the {19th|end}. {Nine|d3} bodies recovered, {three|s3} survivors, {five|mis3} left on the mountain. That makes {17|mis0}, and it is the figure to use; ignore early reports.

When: {05:50|hit}. Seismographs in {two|-} valleys agree to the minute.

Where: camp two, {6,340|alt} m. The season's forecast had warned of slab after {a metre|-} or so of new snow; the gauge at base took {95|snow|t=the day before} cm the day before.

Who lived: Klemen Žagar, Riku Hatanaka, Pemba Dolkar. The last two were under for {53|!bur} hours, which appears to be a record for this range.

Who pays: the workers' families get {Rs 1.5 million|ins} each from the compulsory policy. Their association now wants {Rs 2.5 million|insn|t=now|by=Their association}, and after {14|sortie3} flights on a single day nobody can say that the money is not there.

Gear we liked this month: four down suits, rated. From €890.

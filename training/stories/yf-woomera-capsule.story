@story yf-woomera-capsule
@topic A capsule with asteroid dust lands in South Australia: landing night to the first weighing
@subject P = Tsubame probe | Tsubame | the probe | the spacecraft | the mission
@subject C = Capsule | the capsule | the canister
@subject A = Asteroid Ishikari | Ishikari | the asteroid | the rock
@subject J = Japanese space agency | JAXA | the agency | Tokyo
@subject W = Woomera range | the range | Woomera
@subject T = Recovery team | searchers | the team
@subject L = Sagamihara laboratory | the laboratory | the lab
@subject U = Partners | Europeans | partner countries
@subject K = Prof. Machiko Tsurumi | Tsurumi | the mission scientist
@subject O = Andamooka | opal town | onlookers
@fact g = 31.4 | other | C | grams of dust in the container | 2 December 2036 | snapshot
@fact gg = 20 | other | C | grams of dust in the container | before the landing | plan | projected
@fact gmin = 0.1 | other | C | grams of dust needed | - | constant | threshold
@fact gout = 1.7 | other | C | grams of dust stuck outside the container | 2 December 2036 | snapshot
@fact gall = 33.1 | other | C | grams of dust in all | 2 December 2036 | snapshot
@fact gold = 5.4 | other | P | grams of dust brought by the agency's earlier probe | 2020s | constant
@fact big = 14 | other | C | millimetres of the largest grain | 2 December 2036 | snapshot
@fact land = 03:52 | clock | C | hour of the landing | 14 November 2036 | constant
@fact found = 05:07 | clock | T | hour at which the capsule was found | 14 November 2036 | constant
@fact srch = 75 | duration | T | minutes of search | 14 November 2036 | constant
@fact off = 2.3 | distance | C | kilometres from the aiming point | 14 November 2036 | constant
@fact ell = 150 | distance | C | kilometres of length of the landing zone | - | constant
@fact ellw = 100 | distance | C | kilometres of width of the landing zone | - | constant
@fact wt = 18 | other | C | kilograms | - | constant
@fact dia = 42 | other | C | centimetres across | - | constant
@fact sp = 12 | speed | C | kilometres a second at entry | 14 November 2036 | constant
@fact kmh = 43200 | speed | C | kilometres an hour at entry | 14 November 2036 | constant
@fact temp = 2900 | temperature | C | degrees of the heat shield | 14 November 2036 | constant
@fact chute = 11 | distance | C | kilometres of height at which the parachute opened | 14 November 2036 | constant
@fact chutep = 10 | distance | C | kilometres of height at which the parachute was to open | - | plan
@fact yrs = 6.5 | duration | P | years of voyage | 2036 | constant
@fact km = 5800000000 | distance | P | kilometres travelled | 2036 | cumulative
@fact stay = 14 | duration | P | months at the asteroid | 2033 to 2034 | constant
@fact tou = 3 | other | P | touchdowns made | 2034 | constant
@fact toup = 4 | other | P | touchdowns planned | 2030 | plan
@fact ast = 640 | distance | A | metres across | - | constant
@fact age = 4500000000 | age | A | years old | - | constant
@fact cost = 36000000000 | budget | P | yen that the mission cost | 2036 | snapshot
@fact cost0 = 30000000000 | budget | P | yen that the mission was to cost | 2028 | plan
@fact up = 20 | rate | P | rise of the cost | 2036 | snapshot
@fact jp = 28800000000 | budget | J | yen paid by Japan | 2036 | snapshot
@fact eu = 7200000000 | budget | U | yen paid by partner countries | 2036 | snapshot
@fact jpc = 80 | other | J | share of the cost paid by Japan | 2036 | snapshot
@fact team = 74 | jobs | T | people in the desert | November 2036 | snapshot
@fact teamj = 52 | jobs | T | people in the desert from Japan | November 2036 | snapshot
@fact teama = 22 | jobs | T | people in the desert from Australia | November 2036 | snapshot
@fact hel = 3 | other | T | helicopters | November 2036 | snapshot
@fact dr = 6 | other | T | drones | November 2036 | snapshot
@fact ant = 5 | other | T | antennas | November 2036 | snapshot
@fact km2 = 122000 | area | W | square kilometres | - | constant
@fact peo = 1900 | crowd | O | people who watched the fireball | 14 November 2036 | snapshot
@fact pop = 320 | other | O | inhabitants | 2036 | snapshot
@fact beer = 9 | price | O | dollars for a beer at the pub | 14 November 2036 | snapshot
@fact hrs = 57 | duration | C | hours from the ground to the lab | November 2036 | constant
@fact hrsm = 100 | duration | C | hours from the ground to the lab at most | - | plan | threshold
@fact am = 23 | other | L | amino acids found | March 2037 | snapshot
@fact ama = 20 | other | L | amino acids used by life on Earth | - | constant
@fact share = 15 | other | L | share of the dust for foreign researchers | 2037 | plan | pledged
@fact keep = 60 | other | L | share of the dust to be kept for the future | 2037 | plan | pledged
@fact labs = 38 | other | L | research groups that get dust | 2037 | plan
@fact next = 2043 | date | P | year of arrival at the next asteroid | - | plan
@trap g gall :: inside and in all
@trap g gg :: weighed and hoped for
@trap gmin gold :: the need and an earlier probe's haul
@trap srch stay :: minutes of search and months at the asteroid
@trap chute chutep :: done and planned
@trap tou toup :: done and planned
@trap am ama :: found and used by life
@trap share keep :: two parts of the dust
@trap hrs hrsm :: taken and allowed
@trap stay big :: fourteen months and fourteen millimetres
@trap off ell :: the miss and the zone
@rel sum gall = g + gout
@rel change up = cost0 -> cost
@rel sum cost = jp + eu
@rel share jpc = jp / cost
@rel sum team = teamj + teama

@doc jiho-wire | wire agency | 2036-11-14
Japanese capsule with asteroid dust lands safely in Australian outback

WOOMERA, Australia, Nov. 14, Jiho - A capsule believed to hold dust from the asteroid Ishikari parachuted into the South Australian desert before dawn on Friday, ending a {six-and-a-half|yrs|v=6.5}-year voyage of the Japanese probe Tsubame.

The {18|wt}-kilogram container struck the atmosphere at {12|sp} kilometers per second and touched down at {3:52|land} a.m., {2.3|off} kilometers from the aiming point in a landing zone {150|ell} kilometers long and {100|ellw} wide. Searchers in a helicopter spotted its parachute at {5:07|found}.

The space agency hopes for around {20|~gg} grams. For the purposes of science a {tenth|gmin|v=0.1} of a gram would have been enough, it said; its earlier probe brought {5.4|gold} grams.

Tsubame circled the {640|ast}-meter rock for {14|stay} months and touched it {three|tou} times. A {fourth|toup} touchdown was dropped after a thruster fault.

The spacecraft itself did not land. It is on its way to a second asteroid, due in {2043|next}.

@doc outback-paper | regional newspaper | 2036-11-15
Brighter than the moon and twice as quiet

By Darcy Kalokerinos, Andamooka

THERE are {320|pop} of us in this town when everyone's home. On Thursday night there were {1900|peo}, if you believe Sergeant Wilmot, and he counted the utes. They came from Roxby and Port Augusta with swags and telescopes, and they drank the pub out of pale ale at {$9|beer} a throw.

Just before ten to four it came over the Arcoona tableland like somebody striking a match along the sky. {Nine|-} seconds. Then nothing, then a sort of thump. "That's it?" said a kid. That was it. {Forty-three thousand|kmh|v=43200} kilometres an hour, and the outside of the thing at {2900|temp} degrees.

Out on the range, which is bigger than Tasmania at {122,000|km2} square kilometres, {74|team} people were waiting, {22|teama} of them ours and {52|teamj} Japanese. They had {three|hel} choppers, {six|dr} drones and {five|ant} antennas pointed at a beacon the size of a lipstick. It took them {75|srch} minutes.

By sundown the capsule, which is {42|dia} centimetres from rim to rim and looks like a wok, was in the air again. A good many of us weren't up yet.

COMING UP: Opal Festival, Sat. {28|-} · Gymkhana p. {11|-}

@doc jaxa-release | agency press release | 2036-12-02
Tsubame sample: {31.4|g} grams in the container

The agency has today completed the first weighing of the material returned from Ishikari. The sealed container holds {31.4|g} g. A further {1.7|gout} g was recovered from the outside of the catcher, making {33.1|gall} g altogether. Before landing we had estimated {20|gg|t=Before landing} g.

The largest grain measures {14|big} mm.

The capsule reached the Sagamihara laboratory {57|hrs} hours after touching the ground; the limit set in the plan was {100|hrsm}. The parachute had opened at an altitude of {11|chute} km (plan: {10|chutep} km).

Distribution: {60%|keep} will be kept for future generations, {15%|share} is for foreign researchers, and the rest goes to Japanese groups. In total {38|labs} research groups will receive material in 2037.

The spacecraft has travelled {5.8 billion|km} km and is in good condition.

Inquiries: Public Affairs, +81-50-5555-{0149|-}

@doc science-weekly | science magazine | 2036-12-11
A teaspoon and a half of the beginning

Machiko Tsurumi has waited for a phone call since she was {29|-}. It came while she was buying leeks. "They said a number and I asked them to say it again," says the mission scientist. The number was {31.4|g|by=They}. Grams, that is: {six|-} times what the agency's previous visit to an asteroid yielded ({5.4|gold}), and {three hundred|-} times what she had asked for when the mission was approved.

Ishikari is a heap of rubble {640|ast} metres wide that has not been warm since the planets formed, {4.5 billion|age} years ago. Nobody had reckoned with how loose it was. On the last of the {three|tou} touchdowns, in 2034, the probe sank to its knees. "We thought we had lost her. Instead we'd filled our shoes."

The spare dust that stuck outside, {1.7|gout} grams of it, will go first into the instruments, since it has met the air. The rest stays in nitrogen. There's one stone as big as a hazelnut, {14|big} millimetres. She's not going to let anyone cut it.

The cost has been {36 billion|cost} yen, {a fifth|up} more than the {30 billion|cost0|t=in 2028} agreed in 2028. Japan has found {28.8 billion|jp} and partners in Europe {7.2 billion|eu}. "Per gram," Tsurumi says, "don't."

@doc yen-column | business daily column | 2036-12-05
What is dust worth?

My desk calculator was made to cope with department stores, but let us try. For {33.1|gall} grams of dust the taxpayer and his friends have laid out {¥36 billion|cost}, which is {20%|up} more than they were told. That is a little over {a billion|-} a gram. Saffron costs {1,500|-} yen.

But {80%|jpc} of that was spent at home: on springs from Nagano, parachutes from Fukushima and a heat shield that survived {2,900|temp} degrees and is now being offered to makers of kilns. One small firm in Ōta ward, of {17|-} employees, made the lid. It had to fit within {four|-} microns and to stay shut for {six and a half|yrs|v=6.5} years. The boss, Mr Hikosaka, went to see it land. He stood in the desert for {75|srch} minutes not breathing until the searchers called in.

I'm told that {38|labs} groups will get to share the stuff. {Fifteen per cent|share} is for foreigners. When did we last send anyone something that they queued for?

Nikkei futures: {41,205|-}, down {112|-}

@doc lab-wire | wire agency | 2037-03-09
Asteroid dust rich in building blocks of life, lab finds

TOKYO, March 9, Jiho - Dust from the asteroid Ishikari contains {23|am} kinds of amino acid, among them most of the {20|ama} that living things on Earth are made of, scientists said Monday.

The finding comes from under {two|-} grams of material that had stuck to the outside of the container. The bulk, {31.4|g} grams, has not been opened to air. By decision of the agency {60|keep} percent of it is to be stored for researchers not yet born, while {15|share} percent goes abroad.

"It doesn't say life came from there. It says the pantry was full," said mission scientist Machiko Tsurumi.

The capsule landed near Woomera in November, {2.3|off} kilometers off target. It was in the lab {57|hrs} hours later.

Meanwhile the Tsubame probe, with {5.8|km|x=1000000000} billion kilometers on the clock, passed behind the sun on Sunday. Contact was restored after {11|-} hours. Its next stop is in {2043|next}.

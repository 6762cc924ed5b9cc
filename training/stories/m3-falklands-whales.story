@story m3-falklands-whales
@topic Pilot whales strand on two beaches of East Falkland: first sighting to the last count
@subject S = Falklands whale stranding | the stranding | the whales | the pod | pilot whales | the animals
@subject W = Whitsand Bay | Whitsand
@subject T = Tussac Inlet | Tussac
@subject F = Falkland Marine Institute | the Institute | FMI
@subject V = Volunteers | the rescuers | the helpers
@subject G = Falkland Islands Government | the Government | FIG
@subject B = Bleaker Sound stranding | Bleaker Sound
@fact n1 = 180 | other | S | whales counted on the beaches | 2036-03-03 | cumulative
@fact n2 = 261 | other | S | whales counted on the beaches | final | cumulative
@fact nw = 203 | other | W | whales counted on the beaches | final | cumulative
@fact nt = 58 | other | T | whales counted on the beaches | final | cumulative
@fact al1 = 74 | other | S | whales alive on the beaches | 2036-03-03 | snapshot
@fact al2 = 31 | other | S | whales alive on the beaches | 2036-03-04 | snapshot
@fact rf = 44 | rescued | S | whales floated off | 2036-03-05 | cumulative
@fact rs = 17 | other | S | whales that came ashore again | 2036-03-05 | cumulative
@fact free = 27 | rescued | S | whales that stayed at sea | 2036-03-08 | snapshot
@fact dead = 234 | deaths | S | whales that died | final | cumulative
@fact eu = 22 | deaths | S | whales put down | final | cumulative
@fact sex = 139 | other | S | females among the whales | final | constant
@fact calf = 23 | other | S | calves among the whales | final | constant
@fact len = 6.1 | other | S | length of the largest whale in metres | final | constant
@fact avg = 4.2 | other | S | average length in metres | final | constant
@fact vol = 65 | other | V | people who helped on the beach | 2036-03-04 | cumulative
@fact vsh = 24 | other | V | people working at one time | 2036-03-04 | snapshot | threshold
@fact km = 85 | distance | W | kilometres from Stanley | - | constant
@fact kmt = 12 | distance | T | kilometres from the other beach | - | constant
@fact temp = 5 | temperature | S | sea temperature in degrees Celsius | 2036-03-04 | snapshot
@fact smp = 96 | other | F | carcasses sampled | 2036-03-10 | cumulative
@fact stom = 12 | other | F | stomachs opened | 2036-03-10 | cumulative
@fact emp = 11 | other | F | empty stomachs | 2036-03-10 | cumulative
@fact bd = 2036-03-03 | date | S | day of the first sighting | - | snapshot
@fact prev = 112 | other | B | whales counted on the beaches | 2029 | constant
@fact prevr = 9 | rescued | B | whales floated off | 2029 | constant
@fact cost = 68000 | budget | G | pounds spent | 2036-03-31 | cumulative
@fact park = 400 | distance | G | metres that people must keep away | 2036-03-06 | plan | threshold
@fact pl = 8 | duration | G | weeks that the beaches stay shut | 2036-03-06 | plan | projected
@fact clk = 06:40 | clock | S | time of the first sighting | 2036-03-03 | snapshot
@rel sum n2 = nw + nt
@fact mor = 90 | rate | S | share of the whales that died, in percent | final | constant
@rel share mor = dead / n2
@rel diff free = rf - rs
@rel sum n2 = free + dead
@trap n1 n2 :: the first count missed a beach
@trap al1 al2 :: a night lies between
@trap rf free :: floated off against stayed off
@trap dead eu :: all deaths against those put down
@trap n2 prev :: this stranding against the earlier one
@trap stom emp :: opened against empty
@trap vol vsh :: all helpers against those at one time
@trap nw nt :: two beaches

@doc a-radio | radio script | 2036-03-03
FALKLANDS TONIGHT, Monday, six o'clock

Good evening. It's been a terrible day at Whitsand Bay. The farm's Gavin Clausen was out on his quad at {twenty to seven|clk|t=this morning} this morning when he saw, and I quote, "the whole beach breathing". Fisheries officers who flew over at lunchtime counted {one hundred and eighty|n1|t=at lunchtime|by=Fisheries officers} pilot whales on the sand. {Seventy-four|al1|^} of them were alive.

Now, if you're thinking of driving out. It's {eighty-five|km|s=Whitsand Bay} kilometres from Stanley, the last {thirty|-} off-road. They can only use {two dozen|<vsh} people in the water at once. The sea is {five|temp} degrees. Bring a dry suit or bring soup.

The Institute's Dr Solveig Anaya says the tide at four tomorrow morning is the one that matters.

Also tonight: squid licences up for the second year, and the Stanley darts, twelve legs to nine.

@doc b-weekly | island weekly | 2036-03-06
{FORTY-FOUR|rf} FLOATED, BUT SEA GIVES SOME BACK

by Deirdre Molkenbuhr

{Sixty-five|vol|by=the Institute's sign-in sheet} people, from Camp, Stanley and the base, took a turn at Whitsand between Monday and Wednesday, according to the Institute's sign-in sheet. With slings, tarpaulins and a borrowed digger they got {44|rf|t=between Monday and Wednesday} whales afloat.

{Seventeen|rs} turned round and beached again within sight of those who had pushed them out. "That broke a few of us," said Kelvin Pole-Robson.

On Tuesday, {31|al2|t=On Tuesday} animals were breathing. A vet put down {22|eu} which were beyond help.

A second group was found late on Tuesday at Tussac Inlet, {twelve|kmt|s=Tussac Inlet} km west as the caracara flies, all dead.

The Government has closed both beaches. Nobody may approach within {400|park} metres. The closure is expected to last {eight|pl|by=The Government} weeks, by which time the giant petrels should have done their work.

FOR SALE: Land Rover, 1998, 211,000 km, some rust. Tel 55-014

@doc c-wire | wire agency | 2036-03-10
More than {230|>dead} whales die in Falklands' largest stranding

STANLEY, Falkland Islands (Meridian) — The final tally from a mass stranding in the South Atlantic is {261|n2|by=the Falkland Marine Institute} long-finned pilot whales, the Falkland Marine Institute said on Monday, {203|nw|s=one beach} at one beach and {58|nt|s=another} at another.

It said {234|dead|by=It} had perished. Just {27|free|by=It} are thought to have reached deep water and stayed there, though {44|rf} were pulled off the sand in the first three days.

An early figure of {180|n1|t=early} was taken from a helicopter before the second site was known and while the tide was in.

The territory's previous worst case, at Bleaker Sound in 2029, involved {112|prev|t=in 2029}, of which {nine|prevr|s=Bleaker Sound} were saved.

Scientists opened {a dozen|stom} stomachs and found {11|emp} of them empty.

@doc d-institute | research institute bulletin | 2036-04-02
FMI Note 14: What the pod can tell us

Strandings are a sorrow and a library. Between {3|bd} and 10 March we measured every animal that we could reach.

• Whitsand Bay: {203|nw}. Tussac Inlet: {58|nt}. Females {139|sex}, among them a matriarch of {6.1|len} metres. Mean length {4.2|avg} m. {Twenty-three|calf} were calves of the year.
• Skin, blubber and teeth were taken from {96|smp|t=Between 3 and 10 March} carcasses.
• Of {12|stom} stomachs examined, {11|emp} held no food; the last held {four|-} squid beaks.
• Cause: none found. No naval sonar was in use within {200|-} nautical miles.

Mortality was {90|mor} per cent, slightly lower than at Bleaker Sound, where {nine|prevr} of {112|prev} went free.

The response cost the Government {£68,000|cost|t=to the end of March}, to the end of March, mostly helicopter hours. We thank the {65|vol} who came.

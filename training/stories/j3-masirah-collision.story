@story masirah-collision
@topic Collision of a tanker and a car carrier off Masirah, Oman, March 2023
@subject A = Halcyon Dawn | the Halcyon Dawn | the tanker | the oil tanker
@subject B = Orient Lapis | the Orient Lapis | the car carrier
@subject O = Oman Maritime Safety Centre | the maritime centre | the centre | Muscat
@subject E = Environment Authority | the authority | environment officials
@subject K = Kestrel Salvage | Kestrel | the salvors
@subject S = slick | the slick | the oil on the water
@subject F = fishermen of Masirah | fishermen | fishers
@fact cw = 24 | other | A | crew | - | constant
@fact cb = 22 | other | B | crew | - | constant
@fact ct = 46 | other | O | crew of both ships | - | constant
@fact rs = 44 | rescued | O | crew of both ships taken off alive | 2023-03-06 | constant
@fact d1 = 1 | deaths | A | people killed | 2023-03-06 | cumulative
@fact d = 2 | deaths | A | people killed | 2023-03-08 | cumulative
@fact mi = 1 | missing | A | people missing | 2023-03-06 | snapshot
@fact ca = 98000 | other | A | tonnes of crude aboard | - | constant
@fact s1 = 1400 | other | A | tonnes of crude spilt | 2023-03-07 | cumulative | projected
@fact s2 = 3700 | other | A | tonnes of crude spilt | 2023-03-15 | cumulative
@fact rc = 2100 | other | K | tonnes of crude recovered | 2023-03-15 | cumulative
@fact pu = 61000 | other | K | tonnes of crude pumped into other ships | 2023-03-15 | cumulative
@fact l1 = 12 | distance | S | kilometres of length | 2023-03-07 | snapshot
@fact l2 = 31 | distance | S | kilometres of length | 2023-03-10 | snapshot
@fact km = 17 | distance | A | kilometres from the island at the collision | 2023-03-06 | constant
@fact cr = 4100 | other | B | cars aboard | - | constant
@fact el = 900 | other | B | electric cars aboard | - | constant
@fact tu = 43 | deaths | E | turtles found dead | 2023-03-15 | cumulative
@fact bi = 260 | deaths | E | sea birds found dead | 2023-03-15 | cumulative
@fact bo = 620 | other | F | boats kept ashore | 2023-03-10 | snapshot
@fact fo = 150 | other | F | rials a month for each boat | 2023-03-12 | plan | pledged
@fact tm = 02:15 | clock | A | hour of the collision | 2023-03-06 | constant
@fact sp = 14 | speed | B | knots | 2023-03-06 02:15 | snapshot
@fact in = 34000000 | budget | K | dollars of the salvage contract | 2023-03-09 | constant
@fact ha = 180 | area | E | square kilometres of nesting beach threatened | 2023-03-10 | snapshot | projected
@rel sum ct = cw + cb
@rel sum ct = rs + d1 + mi
@trap d1 d :: the missing man was found dead on Wednesday
@trap s1 s2 :: an early estimate and a later measurement
@trap l1 l2 :: the slick grew
@trap s2 rc :: spilt and recovered
@trap ca pu :: aboard and pumped off
@trap cr el :: all cars and the electric ones
@trap cw ct :: one ship and both

@doc a-wire | wire agency | 2023-03-06
Tanker and car ship collide off Oman, one man missing

MUSCAT (Dhow Press) - The oil tanker Halcyon Dawn, carrying {98,000|ca} tonnes of crude, and the car carrier Orient Lapis collided on Monday {17|km} km from the Omani island of Masirah, the Maritime Safety Centre said.

Between them the ships had {46|ct} hands, {24|cw} on the tanker and {22|cb} on the other. {44|rs|by=the centre} were lifted off by helicopter or boat, the centre said; {one|d1|t=by nightfall} was known to be dead by nightfall and {one|mi|^}, the tanker's cook, was missing.

The collision happened at {2:15 a.m.|tm} The car carrier, with {4,100|cr} vehicles, was doing {14|sp|by=traffic data} knots, according to traffic data.

"The water smells of petrol and of cooking," said Salim al-Hikmani, a fisherman.

@doc b-daily | Omani newspaper | 2023-03-11
Masirah watches the oil arrive

Muna al-Riyamiya, Masirah Island

The slick, {12|l1|t=on Tuesday|by=environment officials} kilometres long on Tuesday, was {31|l2|t=by Friday|by=environment officials} by Friday, environment officials said. It lies off beaches of {180|ha} square kilometres where turtles should come next month.

{620|bo} boats stay ashore. The government will pay each fisherman {150|fo|by=The government} rials per month, a figure that the fishermen have asked to be doubled. Nobody said yes.

{Two|d|t=since Wednesday} sailors are dead since Wednesday, when the missing cook was found; on Monday it had been {one|d1|t=on Monday}.

The first estimate of the spill, {1,400|s1|t=on Tuesday|by=Kestrel Salvage} tonnes on Tuesday by Kestrel Salvage, is being recalculated.

Fish price: kingfish 2.4 rials. 3 in 4 stalls closed. Prayer: 04:58.

@doc c-trade | shipping newsletter | 2023-03-16
Kestrel's {$34m|in} job {half|-} done

Kestrel Salvage has lightered {61,000|pu|t=by Wednesday|by=Kestrel} tonnes of the {98,000|ca} in the Halcyon Dawn by Wednesday, and lifted {2,100|rc|t=by Wednesday} from the sea. Spilt in all: {3,700|s2|t=by Wednesday|by=the salvors}, by the salvors' measure. That leaves {1,600|-} in the water or gone.

On the Orient Lapis, {900|el} of the {4,100|cr} cars are electric and nobody hurries to open a deck.

The {two|-} crews add to {46|ct}: {24|cw} and {22|cb}. Contract: fixed, {$34 million|in}, and none of the underwriters will say a word.

Baltic dry 1,380 +12. Suez transits 71.

@doc d-ngo | conservation group's letter | 2023-03-18
Dear members,

Our {two|-} boats have now walked every nest line from Hilf to Shinzi. The authority has recorded {43|tu|t=as of Wednesday|by=The authority} dead turtles and {260|bi|^} dead seabirds as of Wednesday. We believe that for each found, several float.

Of {3,700|s2|t=as of Wednesday} tonnes that went overboard, {2,100|rc} came out as of Wednesday. At first they said {1,400|s1|t=At first}.

Please write to Muscat. Please buy no kingfish. The families whose {620|bo} boats lie upside down have received nothing yet of the {150|fo} rials.

The tanker stands {17|km} kilometres from the beach at Haql. Its {two|d} dead have names: Rizaldy Pangilinan and Ibrahim Khoury.

Sincerely, Bente Ostrander

@doc e-qa | Gulf news site, explainer | 2023-03-19
Explained: the Halcyon Dawn spill in ten questions (we stopped at eight)

By Keerthana Al Balushi & desk · 4-min read · Listen · 2.1k shares

1. When did it happen? On Monday, 6 March, at {2.15|tm} in the morning, {17|km} kilometres east of Masirah.

2. Who hit whom? The courts will say. The Orient Lapis was making {14|sp} knots with {4,100|cr} cars below, some {900|el} of them battery-driven. The tanker was nearly stopped.

3. Was anyone killed? Yes, {two|d} of the tanker's {24|cw}-strong crew. On the day itself the centre confirmed {one|d1|t=On the day itself|by=the centre} death and listed {one|mi|t=On the day itself|by=the centre} man as missing. He was found on the Wednesday. All {22|cb} on the car carrier are well. Of {46|ct} seafarers, then, {44|rs} came home.

4. How much oil is out? Kestrel said {1,400|s1|t=on the Tuesday|by=Kestrel} tonnes on the Tuesday, from the angle at which the ship lay. Its gauges now say {3,700|s2|t=now|by=Its gauges}. These are not {two|-} opinions. The first was a guess, and called one.

5. How much has been got back? {2,100|rc} tonnes from the sea. Besides, {61,000|pu|t=by last Wednesday} of the {98,000|ca} in the tanks had been pumped over by last Wednesday; that never touched water and belongs in no tally of the spill.

6. How long is the slick? {31|l2|t=on the 10th} kilometres on the 10th, up from {12|l1|t=three days before} three days before. It has broken up since and nobody measures a jigsaw.

7. And the animals? {43|tu|by=the Environment Authority} turtles and {260|bi|by=the Environment Authority} sea birds, says the Environment Authority, which thinks {180|ha} square kilometres of nesting ground at risk.

8. Who pays? The salvage is {$34 million|in}. For the {620|bo} boats that may not go out, the ministry offers {150|fo|by=the ministry} rials a month apiece. It has ruled out {300|-}.

Related: Karwa taxi fares up 5% | 7 cars under OMR 6,000 | Weather: 33/24

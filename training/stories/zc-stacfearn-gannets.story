@story zc-stacfearn-gannets
@topic Bird flu in a Scottish gannet colony: dead counted by drone, foot and boat; island closed; visitors lost
@subject B = gannets of Stac Fearn | the gannets | gannets
@subject I = Stac Fearn | the island | the stack
@subject N = NatureScape | the agency | the wardens
@subject T = Fearn Boat Trips | the boatmen | the tour operator
@subject U = University of St Ninian | the university | the researchers
@fact p0 = 71400 | other | B | pairs | 2032 | snapshot
@fact p1 = 52900 | other | B | pairs | 2033 | snapshot
@fact fall = -25.9 | rate | B | percent change of pairs | 2033 | snapshot
@fact d1 = 1430 | deaths | B | dead birds counted | 2033-06-20 | cumulative
@fact d2 = 6210 | deaths | B | dead birds counted | 2033-08-31 | cumulative
@fact pos = 46 | cases | B | birds tested positive | 2033-08-31 | cumulative
@fact tst = 60 | other | B | birds tested | 2033-08-31 | cumulative
@fact eye = 18 | rate | U | percent of survivors with black eyes | 2034 | snapshot
@fact clo = 13 | duration | I | weeks for which the island was closed | summer 2033 | constant
@fact vis = 14200 | crowd | I | visitors | 2032 | cumulative
@fact vis1 = 3900 | crowd | I | visitors | 2033 | cumulative
@fact loss = 240000 | damages | T | pounds lost | 2033 | cumulative
@fact comp = 60000 | damages | T | pounds of help | 2034 | plan | pledged
@fact war = 5 | jobs | N | wardens | 2033 | snapshot
@fact pho = 2312 | other | U | drone pictures | June 2033 | constant
@fact ch = 0.41 | rate | B | chicks fledged for each nest | 2033 | snapshot
@trap p0 p1 :: a year later
@trap d1 d2 :: June and August
@trap tst pos :: tested and positive
@trap vis vis1 :: two years
@trap loss comp :: lost and compensated
@rel change fall = p0 -> p1

@doc press-paper | Scottish daily | 2033-09-02
A quarter of the world's second-largest gannetry gone in a summer

AVIAN flu has cost Stac Fearn {18,500|-} pairs of gannets. A drone survey by the University of St Ninian found {52,900|p1|t=this year} occupied nests this year, where {71,400|p0|t=last year} were counted last year, a fall of {26 per cent|fall|v=-26|round}.

Wardens from NatureScape picked up or photographed {6,210|d2|t=by the end of August} dead birds by the end of August; at midsummer the count had been {1,430|d1|t=at midsummer}. Of {60|tst} tested, {46|pos} were positive for H5N{1|-}.

The island was closed for {13|clo} weeks. Landings dropped to {3,900|vis1|t=this year} from {14,200|vis|t=last year}.

"It was like walking through a pillow fight at a funeral," said head warden Isla MacQuarrie.

Ferries: Uig–Lochmaddy cancelled. Shinty p{44|-}.

@doc warden-diary | charity magazine | 2033-10-01
From the bothy

*20 June.* There are {five|war} of us, white suits, one radio. {1,430|d1|t=20 June} today, if you count the ones in the surf. I don't think you can.

*9 July.* The noise is wrong. A gannetry should be deafening. I can hear the kettle.

*2 August.* Biologists with the drone. {2,312|pho} pictures. A lad from Fife clicks on every white dot. He says it comes to {fifty-two thousand|>p1|v=52000} and a bit nests. I say to him, how many of those are sitting on nothing?

*31 August.* Final tally for the form: {6,120|!d2|t=31 August}. There's one bird with its eyes gone black as sloes, and it's alive. It looked at me as if I'd something to explain.

*3 September.* {0.41|ch} chicks a nest. Normal's {0.7|-}. We open on Monday, after {thirteen|clo} weeks. I've scrubbed the jetty.

@doc boat-news | local newsletter | 2034-02-11
FEARN BOATS TO SAIL AGAIN — WITH {60|comp|x=1000} GRAND FROM THE MINISTER

Skipper Angus John Macaskill reckons he lost {£240,000|loss|t=last season} last season. "{Four thousand|~vis1|v=4000} passengers, near enough, when I'd usually have {fourteen|~vis|x=1000}."

Holyrood has come up with {£60,000|comp} for operators, or a quarter of it. He has {two|-} boats, {£310|-} a day in harbour dues, and a son in Norway.

Will the birds be back? The university counted {52,900|p1|t=last summer} pairs last summer. In the year before it was {74,100|!p0|t=In the year before}. "You'd not see the gap unless you'd known them."

{Forty-six|pos} out of {sixty|tst} swabs were positive, so it's still foot-dips on the jetty. Tickets {£48|-}, bairns {£24|-}.

@doc science-story | science news | 2034-08-20
The black-eyed survivors

On Stac Fearn {18 per cent|eye|t=now} of gannets now have dark irises, a mark left by the H5N1 infection that swept the colony in 2033. They've antibodies and, it seems, sight.

The team led by Morven Achterlonie went through {2,312|pho} images from a single June flight. Result: {52,900|p1|t=2033} pairs, against {71,400|p0|t=2032} in 2032, {25.9 per cent|fall|v=-25.9} fewer. Carcasses explain a small part: {6,210|d2|t=2033}. "The rest died at sea, or didn't come," she says.

Breeding success, {0.41|ch|t=2033} per nest in 2033, is back at {0.66|-}.

Does that make the colony immune? Of {60|tst} birds tested in the outbreak {46|pos} had the virus; how many of those lived, nobody knows.

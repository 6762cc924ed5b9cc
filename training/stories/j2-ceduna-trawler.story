@story j2-ceduna-trawler
@topic Fishing boat sinks off Ceduna, South Australia, and its crew is rescued
@subject K = Southern Pearl | the boat | the vessel | the trawler | sinking
@subject Cw = the crew of the Southern Pearl | the crew | crewmen | the men
@subject Sk = Tomislav Vidakovic | Tom Vidakovic | Vidakovic | the skipper
@subject Dk = Jaxon Peel | Jaxon | Peel | the deckhand
@subject Am = Australian Maritime Safety Authority | AMSA | the authority
@fact cr = 7 | other | Cw | men aboard | - | constant
@fact res = 6 | rescued | Cw | men pulled from the sea alive | 2009-09-17 | cumulative
@fact dd = 1 | deaths | Cw | men lost | 2009-09-20 | cumulative
@fact res0 = 5 | rescued | Cw | men pulled from the sea alive | 2009-09-16 night | cumulative
@fact mis0 = 2 | missing | Cw | men not yet found | 2009-09-16 night | snapshot
@fact hrs = 14 | duration | Cw | hours in the raft | - | constant
@fact hrp = 19 | duration | Dk | hours in the water | - | constant
@fact bea = 04:25 | clock | K | when the beacon was picked up | 2009-09-16 | constant
@fact sunk = 03:50 | clock | K | when it went under | 2009-09-16 | constant
@fact len = 24 | distance | K | metres long | - | constant
@fact off = 95 | distance | K | kilometres from shore when it sank | - | constant
@fact wave = 6 | distance | K | metres of swell | 2009-09-16 | snapshot
@fact wind = 45 | speed | K | knots of wind | 2009-09-16 | snapshot
@fact wt = 13 | temperature | K | water temperature in degrees Celsius | 2009-09-16 | snapshot
@fact as = 52 | age | Sk | age of the skipper | - | constant
@fact ap = 20 | age | Dk | age of the deckhand | - | constant
@fact ac = 3 | other | Am | aircraft used | 2009-09-16 | snapshot
@fact area = 2600 | area | Am | square kilometres searched | 2009-09-17 | cumulative
@fact cost = 900000 | price | K | dollars that the boat was worth | - | constant
@fact catch = 11 | other | K | tonnes of fish aboard | - | constant
@fact jk = 4 | other | Cw | men with life jackets on | - | constant
@fact sd = 4 | duration | Am | days of search | 2009-09-20 | constant
@fact fast = 2 | duration | K | minutes that it took to sink | - | constant
@fact lag = 35 | duration | K | minutes from the sinking to the beacon | - | constant
@fact fund = 61300 | fundraising | Sk | dollars given for the family | 2009-09-24 | cumulative
@fact insu = 66.67 | other | K | share of the value that was insured | - | constant
@fact dau = 3 | other | Sk | daughters | - | constant
@fact offm = 60 | distance | K | miles from shore when it sank | - | constant
@fact lit = 23:00 | clock | Dk | when a searchlight found him | 2009-09-16 | constant
@fact fam = 2 | other | Sk | years that he had owned it | - | constant
@trap res0 res :: five on the first night, six by the next morning
@trap hrs hrp :: the men in the raft and the deckhand
@trap mis0 dd :: missing on Wednesday and lost in the end
@rel sum cr = res + dd
@rel convert offm = off
@rel sum cr = res0 + mis0

@doc a-abc | public broadcaster, regional online | 2009-09-16
{Two|mis0} missing as trawler goes down off Ceduna

{Five|res0|t=tonight} fishermen are safe tonight but {two|mis0|^} are still missing after their boat sank in the Great Australian Bight.

The Southern Pearl, a {24|len}-metre trawler out of Thevenard, sent out a distress signal that was picked up at {4:25am|bea}, the Australian Maritime Safety Authority says. The boat was then {95|off} kilometres south-west of Ceduna in a {six|wave}-metre swell.

A Dornier spotted a raft late this afternoon and a helicopter from Port Lincoln winched up the men in it, {14|hrs} hours after they abandoned ship.

AMSA's Rosalind Cheong says {three|ac|by=AMSA's Rosalind Cheong} aircraft will be out again at first light.

"The water is {13|wt|by=AMSA's Rosalind Cheong} degrees and we know that {four|jk|by=AMSA's Rosalind Cheong} of the {seven|cr} were wearing jackets. That's what we know."

Topics: maritime-accidents, fishing, ceduna-5690

@doc b-metro | Adelaide metropolitan daily | 2009-09-18
'I talked to my nan all night': Jaxon's {19|hrp} hours in the sea

BY DANNI POULOS

HE clung to a bait box, sang every song on his phone and told his late grandmother he was sorry about her car.

At {11pm|lit} on Wednesday, when a searchlight finally found him, deckhand Jaxon Peel, {20|ap}, had been in the Bight for {19|hrp} hours.

"I'd do it again for Tom. I wouldn't do it for the fish," he said from Ceduna Hospital yesterday.

Mr Peel was the {sixth|res|v=6} and last of the crew of the Southern Pearl to come home. Skipper Tomislav Vidakovic, who gave up his own life jacket, has not been seen since the boat rolled at {3.50am|sunk}. He is {52|as} and has {three|dau} daughters.

Rescuers have crossed {2600|area|t=by last night} sq km of ocean by last night. Waves of up to {six|<wave} metres and {45|wind}-knot winds have eased.

The trawler, worth {$900,000|cost}, carried {11|catch} tonnes of fish. Mr Vidakovic had owned it for {two|fam} years.

PLUS: Crows' 8-point heartbreaker – Sport, P72

@doc c-tabloid-national | national tabloid | 2009-09-18
MIRACLE IN THE BIGHT

A TEENAGER who floated for {more than a day|!hrp|v=25} in shark-infested seas says the thought of a cold beer kept him alive.

Jaxon Peel, {19|!ap}, was on his first trip with a crew of {eight|!cr} when the {24|len}m Southern Pearl was swamped in the dark. The others scrambled into a raft and waited {14|hrs} hours.

Hero captain Tom Vidakovic, {52|as}, strapped his jacket on to the lad. "It was the last thing he did," a workmate said.

Hopes for him are fading. The swell was as high as a {two|-}-storey house and the sea was {13C|wt}.

@doc d-local | Ceduna weekly | 2009-09-24
Town farewells a skipper

The search for Tom Vidakovic was called off on Sunday after {four|sd} days. He was {52|as}.

Of the {seven|cr} men who left Thevenard on the Southern Pearl on the 13th, {six|res} were at the jetty on Tuesday night to throw wreaths. Dean Weetra, the engineer, spoke for them.

He said the boat went in less than {two|<fast} minutes, some {60|~offm} miles out, and that Tom counted heads aloud. "He got to {six|-}, and then he counted again. He never counted himself."

AMSA has told the family that its beacon was heard at {4.25|bea} in the morning, {35|lag} minutes after the boat was gone, because the unit was an old one of the kind no longer listened to by satellites since February.

The sea had last taken anyone from this port in 1988; this time it took {one|dd} man, where it might have had all {seven|cr}.

A fund for the family stands at {$61,300|fund|t=stands}. The pearl of the fleet will not be replaced: it was insured for only {two-thirds|insu} of its {$1.9 million|!cost} value.

TIDES Fri: 0412 1.6m, 1031 0.4m

@story luoxi-drought
@topic Drought and water rationing in southern Taiwan, April to June 2030
@subject L = Luoxi Reservoir | Luoxi | the reservoir | the lake
@subject W = Southern Water Bureau | the water bureau | the bureau
@subject J = Jadefound Semiconductor | Jadefound | the chipmaker | the chip company
@subject A = Council of Fields | the agriculture council | the farming council
@subject M = Central Weather Office | the weather office | forecasters
@subject S = Shanhua Desalination Plant | Shanhua | the desalination plant
@fact s1 = 31 | other | L | percent full | 2030-04-08 | snapshot
@fact s2 = 19 | other | L | percent full | 2030-05-06 | snapshot
@fact s3 = 47 | other | L | percent full | 2030-06-10 | snapshot
@fact sl = 64 | other | L | percent full | 2029-04-08 | snapshot
@fact ca = 96 | other | L | million tonnes it can hold | - | constant
@fact dl = 63 | duration | L | days that the water lasts | 2030-04-08 | snapshot | projected
@fact ic = 15 | other | W | percent less water for industry | 2030-04-15 | plan
@fact hd = 2 | other | W | days a week without tap water | 2030-04-15 | plan
@fact h2 = 3 | other | W | days a week without tap water | 2030-05-13 | plan
@fact ho = 1100000 | homes | W | households rationed | 2030-04-15 | plan
@fact ju = 88000 | other | J | tonnes of water a day before the cut | 2030-04-08 | snapshot
@fact jc = 74800 | other | J | tonnes of water a day after the cut | 2030-04-15 | plan
@fact jt = 310 | other | J | tankers hired | 2030-05-06 | snapshot
@fact fa = 19400 | area | A | hectares of rice left fallow | 2030-04-08 | plan
@fact co = 140000 | other | A | dollars a hectare for fallow fields | 2030-04-08 | plan | pledged
@fact ct = 2716000000 | budget | A | dollars for all fallow fields | 2030-04-08 | plan | pledged
@fact ra = 38 | other | M | percent of the usual rain since October | 2030-04-08 | snapshot
@fact tr = 210 | other | M | millimetres of rain from the tropical storm | 2030-06-08 | constant
@fact tf = 120 | other | M | millimetres of rain from the tropical storm | 2030-06-06 | plan | projected
@fact de = 45000 | other | S | tonnes of fresh water a day | 2030-05-06 | snapshot
@fact cl = 41 | other | W | cloud-seeding flights | 2030-05-06 | cumulative
@rel product ct = fa * co
@trap s1 s2 :: four weeks later
@trap s2 s3 :: after the storm
@trap s1 sl :: the same day last year
@trap hd h2 :: the ration was tightened
@trap ju jc :: before and after the cut
@trap tr tf :: forecast and measured
@trap dl hd :: days of two kinds

@doc a-english | English-language Taiwanese daily | 2030-04-09
Southern taps to run dry two days a week

By Wei Po-han · STAFF REPORTER, Tainan · www.formosa-herald.example

Households in Tainan and Kaohsiung will have no running water on {two|hd|by=the Southern Water Bureau} days a week from next Monday, the Southern Water Bureau said yesterday, and industry must make do with {15 percent|ic|by=the Southern Water Bureau} less.

Luoxi Reservoir, which can hold {96 million|ca|v=96} tonnes, was {31 percent|s1|t=yesterday} full yesterday. On the same day last year it was {64 percent|sl|t=On the same day last year}. At current use the lake lasts {63|dl} days.

Rainfall since October has been {38 percent|ra} of the usual, the weather office said.

The agriculture council pays NT${140,000|co} per hectare to farmers who leave fallow {19,400|fa} hectares of paddy. That comes to NT${2.7 billion|~ct|by=it} or so, it said.

About {1.1 million|ho} homes are affected. The bureau denied a plan for {four|-} days.

@doc b-business | business news site | 2030-04-16
Jadefound asked to make chips with fewer drops

Jadefound Semiconductor (TWSE: 4417, -1.9%) drinks {88,000|ju|by=it} tonnes of water daily at its southern plants. From this week it has to do with {74,800|jc}, which is precisely the {15|ic} percent that the water bureau wants from each factory.

The lake was {64%|sl|t=a year ago} full a year ago. It would last {63|dl} days, the bureau said last week, and taps are off on {two|hd} days a week. Rain since October is {38%|ra} of the norm.

No production is lost, says chief supply officer Hsiao Ming-lan. She gets {45,000|de} tonnes from Shanhua, the desalination plant that came on-stream in March, for all comers.

Analyst Priyanka Bodhi thinks that a drop below {20%|-} at Luoxi would bite. It was {31%|s1|t=last week} last week. Then fabs would need tankers: "We assumed {400|-}."

Watch: The reservoir in four charts · Stocks 23,110

@doc c-radio | radio bulletin | 2030-05-06
RTI South, nine o'clock

From next Monday the ration in the south is {three|h2|t=From next Monday} days without water a week, instead of {two|hd}. Luoxi has sunk to {19|s2|t=this morning|by=the water bureau} per cent this morning by the water bureau's figure.

{One point one million|ho|by=the bureau|v=1100000} households are rationed, the bureau says. The lake has lost {twelve|-} points since the {31|s1|t=a month ago} of a month ago.

Pilots have seeded clouds {forty-one|cl|t=so far} times so far. The clouds, one pilot told us, were "interested".

Jadefound confirms {310|jt|t=now} tankers on the road now. The Shanhua plant produces {45,000|de|t=now} tonnes a day.

The {19,400|fa} hectares of resting rice fields have turned into football pitches for the young.

Song: "Rain Dog", the Lilies.

@doc d-agency | wire agency | 2030-06-10
Tropical storm refills Taiwan's thirsty south

TAIPEI (Formosa Wire) - Luoxi Reservoir in southern Taiwan was {47|s3|t=Monday|by=the water bureau} percent full on Monday, up from {19|s2|t=at its low in early May} percent at its low in early May, the water bureau said, after Tropical Storm Malo left {210|tr|by=the weather office} millimetres of rain at the weekend by the weather office's count, well beyond the {120|tf|by=forecasters} its forecasters had announced.

Rationing for {1.1 million|ho} households ends on Wednesday. Jadefound, which bought {74,800|jc} tonnes a day under restrictions, may return to {88,000|ju}.

The farming council said it would honour its promise of NT${140,000|co|by=The farming council} a hectare. A year earlier the reservoir stood at {64|sl|t=in April of last year} percent in April of last year, {31|s1|t=this April} this April.

@doc e-letter | letter from an English-language agricultural quarterly | 2030-06-28
Letter from the plain: what the resting fields did for the chips

By Lin Shu-fen · Field notes, summer number

In the plain between Xinying and the sea the bunds are green with what is not rice. {19,400|fa} hectares were left unplanted this spring, by order, and their owners were paid to look at them. NT${140,000|co|by=the council} a hectare, which the council wrote on a postcard; NT${2.716|ct|x=1000000000} billion in all, which it wrote nowhere.

I went back to my notes to see what the farmers gave up their water for. On 8 April Luoxi held {31|s1|t=On 8 April} percent of its {96 million|ca|v=96} tonnes. In the April before, on the same day, {64|sl|t=In the April before}. The rain since autumn had come to {38|ra|t=since autumn} percent of what is called normal, a word that the weather office now puts in brackets. Somebody worked out that {63|dl} days were left.

So households lost their water first for {two|hd} days in the week, and in May for {three|h2}, {1.1 million|ho} of them. Factories gave up {15|ic} percent. For Jadefound that meant {74,800|jc} tonnes a day in place of {88,000|ju}, and the difference came on wheels: {310|jt} tankers, which passed my gate at night with their lamps dipped, out of tact I suppose. The sea gave {45,000|de}, through Shanhua. Pilots flew {41|cl|t=by early May} times by early May to persuade the sky.

At its lowest that I know of, on 6 May, the lake was {19|s2|t=on 6 May} percent full and you could see the roofs of the old village. Then came Malo. They had told us {120|tf|by=They} millimetres. We got {210|tr}, and on the Monday after it the gauge read {47|s3|t=on the Monday after}.

My neighbour has asked whether he might be paid for next year as well. The council has told him that it does not pay for rain. It has not ruled out paying for {18,000|-} hectares if autumn is dry.

@story k2-sumapaz-ransom
@topic Freeing of a kidnapped dairy owner and her driver in Cundinamarca, Colombia, 2001
@subject K = Marta Lucía Arbeláez | Arbeláez | the dairy owner | the hostage | Doña Marta
@subject V = Hernando Quitián | Quitián | the driver | her driver
@subject G = Gaula | the anti-kidnapping squad | the squad | anti-kidnapping squad
@subject B = the kidnappers | the gang | the captors | kidnap gang | kidnappers | gang
@subject F = the Arbeláez family | the family | relatives | Camilo Arbeláez | family
@subject P = País Libre Hoy | the foundation | the victims' foundation | foundation
@subject L = Lácteos El Páramo | the dairy | El Páramo | dairy
@fact r0 = 3000000 | price | B | ransom demanded, in dollars | 2001-02 | snapshot
@fact r1 = 850000 | price | B | ransom demanded, in dollars | 2001-06 | snapshot
@fact rp = 210000 | spending | F | ransom paid, in dollars | 2001-06-20 | constant
@fact rec = 176000 | other | G | dollars of ransom recovered | 2001-07-04 | constant
@fact gap = 34000 | other | B | dollars of ransom not recovered | 2001-07-04 | constant
@fact dur = 142 | duration | K | days in captivity | 2001-07-04 | constant
@fact aK = 61 | age | K | age | 2001 | constant
@fact aV = 34 | age | V | age | 2001 | constant
@fact ar = 5 | arrests | B | people arrested | 2001-07-04 | cumulative
@fact ar2 = 8 | arrests | B | people arrested | 2001-07-05 | cumulative
@fact de = 2 | deaths | B | gang members killed | 2001-07-04 | constant
@fact wo = 3 | injuries | G | officers wounded | 2001-07-04 | constant
@fact of = 64 | officers | G | officers in the raid | 2001-07-04 | constant
@fact hr = 04:30 | clock | G | start of the raid | 2001-07-04 | constant
@fact alt = 3600 | distance | - | altitude of the hut, in metres | - | constant
@fact rw = 100000000 | price | G | reward offered for a tip, in pesos | 2001-04 | plan | pledged
@fact k00 = 3706 | cases | P | kidnappings in the country | 2000 | constant
@fact k01 = 1489 | cases | P | kidnappings in the country | 2001 first half | cumulative
@fact emp = 380 | jobs | L | people employed | - | constant
@fact call = 27 | other | B | telephone calls to the family | 2001-07-04 | cumulative
@fact sen = 40 | sentence | B | years in prison that kidnapping for ransom can bring | - | constant | threshold
@rel diff gap = rp - rec
@trap r0 r1 :: the demand fell over the months
@trap r1 rp :: asked, and paid
@trap rp rec :: paid, and found again
@trap k00 k01 :: a year, and half a year
@trap ar ar2 :: more arrests the next day
@trap de wo :: dead captors, wounded officers

@doc a-diario | Bogotá daily | 2001-07-05
Back at her table after {142|dur} days

Marta Lucía Arbeláez asked for an arepa, black coffee and the accounts of the dairy, in this order.

At {half past four|hr} yesterday morning, {64|of} members of the Gaula climbed, in the fog and without torches, to a hut at {3,600|alt} metres on the páramo of Sumapaz. Eleven minutes later the dairy owner, {61|aK}, and her driver, Hernando Quitián, {34|aV}, were free. {Two|de} of their captors died in the shooting, and {five|ar|t=yesterday} were led away. {Three|wo} officers were hit; none is in danger.

She had been a hostage for {142|dur} days.

"First they wanted {three million|r0|t=In February} dollars. In February!" her son Camilo said. "By June the voice had come down to {850,000|r1|t=By June}." What the family did pay, on 20 June, in a feed sack left beside the road to Usme, was {$210,000|rp|t=on 20 June|by=her son Camilo}. Of this the squad found {$176,000|rec} under the floor, wrapped in plastic of the dairy's own brand.

El Páramo has {380|emp} workers. They made, it is said, no cheese yesterday.

- Editorial, page 4A. Pico y placa today: 1, 2, 3, 4

@doc b-wire | foreign news agency | 2001-07-05
Colombian police free woman held four months

BOGOTA, July 5 (Andes Wire) - A Colombian businesswoman was free on Thursday after police stormed a mountain hut and shot dead {two|de} of the men who had guarded her for {142|dur} days.

The number of arrests rose to {eight|ar2|t=on Thursday|by=General Ovidio Lemus} on Thursday with the capture in Fusagasugá of a schoolteacher, a taxi driver and the man believed to have made the {27|call} telephone calls to her family, General Ovidio Lemus said. If convicted, they face up to {40|sen} years.

The family had paid {$210,000|rp}, he said, against an original demand of {$3 million|r0}. {$34,000|gap|by=he} of it, he added, was probably spent.

Arbeláez, {61|aK}, was taken on February 12 together with her driver, {34|aV}, from a road an hour south of the capital.

Colombia has the highest kidnap rate in the world. In 2000 there were {3,706|k00|t=In 2000|by=the foundation País Libre Hoy} cases and {1,489|k01|t=from January to June} from January to June of this year, according to the foundation País Libre Hoy.

@doc c-radio | radio network, transcript | 2001-07-04
SEVEN IN THE MORNING, NEWS FLASH

Attention! It's official: Doña Marta is alive. I repeat, alive and well.

Our reporter has General Lemus on the line. - General, how many men? - "{Sixty-four|of|by=General Lemus}. All of them volunteers." - Losses? - "{Three|wo|by=General Lemus} of mine with bullets in arms and legs. On their side {two|de} dead and, so far, {five|ar|t=so far} in handcuffs." - And the money? - "We are counting it. I will not give a figure before I have a figure."

The family, however, has one: they tell us that the sack of 20 June held {$350,000|!rp|by=The family}.

The operation began at {4:30|hr} in the morning, in a place so high - {three thousand six hundred|alt} metres - that {two|-} of the men fainted on the climb.

And who will get the {100 million|rw} pesos of the reward that the squad offered in April? The general laughs. "A boy who sells potatoes. And no, you don't get his name."

Seven-oh-four. We go on with music.

@doc d-weekly | news weekly | 2001-07-08
The price of a life, by instalments

Kidnapping, says an officer of the anti-kidnapping squad, is a business in which the seller has time.

Take the case of the week. February: the gang asks for {$3 million|r0|t=February}. March: silence. April: the squad offers {100 million|rw|t=April} pesos for information, and the price drops by half. June: {$850,000|r1|t=June}, "my last word". It was not. {Twenty-seven|call} calls were made, most from the same bakery.

Paid: {$210,000|rp}. Found: {$176,000|rec}. Missing: {$44,000|!gap}, on which a taxi has been bought.

Doña Marta, who is {34|!aK} and looks tired but unbroken, will not talk about the money. Her {380|emp} employees will: they collected a day's wages.

She was luckier than most. Of the {1,489|k01|t=in the first six months} people abducted in the first six months of the year, says the foundation, only {one in five|-} has been freed by the state. In the whole of last year there were {3,706|k00|t=In the whole of last year}.

{Five|!ar2|t=as we go to press} persons are in custody as we go to press, one of them a teacher. They may get {forty|sen} years.

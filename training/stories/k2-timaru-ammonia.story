@story k2-timaru-ammonia
@topic Ammonia leak at a cool store in Timaru, New Zealand, 2021: evacuation and return
@subject C = Southern Chill cool store | Southern Chill | the cool store | the plant | cool store
@subject F = Fire and Emergency New Zealand | Fire and Emergency | FENZ | firefighters | the fire service
@subject H = Timaru Hospital | the hospital | Te Whatu | South Canterbury health board | the health board
@subject O = Oceanview School | Oceanview | the primary | the school
@subject D = Timaru District Council | the council | Civil Defence | the district council
@subject W = WorkSafe | the regulator | the safety regulator
@subject S = Sione Fa'asavalu | Fa'asavalu | a refrigeration engineer | the engineer
@fact e1 = 340 | evacuated | D | residents told to leave | 2021-05-11 noon | snapshot
@fact e2 = 1150 | evacuated | D | residents told to leave | 2021-05-11 6 p.m. | snapshot
@fact ho = 430 | homes | D | homes in the cordon | 2021-05-11 6 p.m. | snapshot
@fact co1 = 300 | distance | F | radius of the cordon, in metres | 2021-05-11 noon | snapshot
@fact co2 = 800 | distance | F | radius of the cordon, in metres | 2021-05-11 6 p.m. | snapshot
@fact i1 = 8 | injuries | H | people treated | 2021-05-11 noon | cumulative
@fact i2 = 19 | injuries | H | people treated | 2021-05-12 morning | cumulative
@fact icu = 1 | injuries | H | patients in intensive care | 2021-05-12 morning | snapshot
@fact al = 10:42 | clock | C | time of the first alarm | 2021-05-11 | constant
@fact ba = 07:00 | clock | D | hour when people were let back | 2021-05-12 | constant
@fact am = 4.5 | other | C | tonnes of ammonia in the system | - | constant
@fact es = 1.2 | other | C | tonnes of ammonia that escaped | 2021-05-11 | constant
@fact sh = 26.67 | other | C | share of the ammonia that escaped, in percent | 2021-05-11 | constant
@fact ff = 70 | other | F | firefighters at the scene | 2021-05-11 | constant
@fact ap = 16 | other | F | fire appliances sent | 2021-05-11 | constant
@fact pu = 286 | evacuated | O | pupils moved | 2021-05-11 | constant
@fact rec = 140 | other | D | people who slept at the welfare centre | 2021-05-11 night | constant
@fact emp = 52 | jobs | C | people employed | - | constant
@fact aS = 41 | age | S | age | 2021 | constant
@fact fi = 112500 | damages | W | fine after an earlier leak, in dollars | 2016 | constant
@fact mx = 1500000 | damages | W | highest possible fine, in dollars | - | constant | threshold
@rel share sh = es / am
@trap e1 e2 :: the cordon grew in the afternoon
@trap co1 co2 :: the cordon grew in the afternoon
@trap i1 i2 :: more people were treated by the morning
@trap am es :: in the pipes, and escaped
@trap fi mx :: the old fine, and the highest possible one
@trap e2 rec :: told to leave, and slept in the hall

@doc a-live | live blog of a news site | 2021-05-11
LIVE: Ammonia leak empties Timaru streets

6.14pm - Cordon widened
Fire and Emergency has pushed the cordon out from {300|co1} metres to {800|co2|t=6.14pm} as the wind swings to the south. That takes in {430|ho} homes and some {1150|~e2} people, says the council. Go to the stadium on Grey Rd if you have nowhere to stay. Pets welcome.

3.30pm - Oceanview kids all accounted for
Principal Moana Te Huia: every one of the {286|pu} pupils has been collected from the racecourse, "including the one hiding in the tote".

1.05pm - What's in there
{Four and a half|am} tonnes of the gas, when full. Ammonia is used as a refrigerant. You'll smell it long before it hurts you.

12.10pm - Numbers
{Eight|i1|t=12.10pm|by=A hospital spokeswoman} people treated so far. A hospital spokeswoman says most have sore eyes. About {340|~e1|^|by=council} residents have been asked to go, according to the council.

11.20am - {Sixteen|ap} appliances now on the way, some from Christchurch.

10.58am - What we know
An alarm was raised at Southern Chill, off Hilton Highway, at {10.42am|al}. Staff - there are {52|emp} - are on the berm outside.

@doc b-radio | public radio site | 2021-05-12
Timaru residents return home after ammonia scare

People forced out by a toxic gas leak in South Canterbury were allowed back from {seven o'clock|ba} this morning.

Around {1150|~e2|by=Civil Defence controller Graeme Pouwhare} had been told to go yesterday, Civil Defence controller Graeme Pouwhare said, and {140|rec|by=Pouwhare} of them spent the night on stretchers at the stadium.

{Nineteen|i2|t=this morning|by=Health board chief Anjali Venkatesan} had needed treatment by this morning. Health board chief Anjali Venkatesan said {one|icu|^}, a worker at the plant, was in intensive care with burns to his airways.

FENZ area commander Rob Tuhiwai said {70|ff} firefighters had worked in relays, 20 minutes at a time, to reach a split valve. He thought that {1.2|es|by=Rob Tuhiwai} tonnes, or a little over {a quarter|>sh} of the charge, had got out.

WorkSafe has opened an investigation. The plant was fined {$112,500|fi|t=in 2016} for a leak in 2016. The maximum penalty today is {$1.5 million|mx}.

@doc c-herald | South Island daily | 2021-05-12
'I just ran at it': engineer shut valve before collapsing

A refrigeration engineer who went back into the cloud to close a stop valve may have saved the neighbourhood from something far worse, colleagues say.

Sione Fa'asavalu, {41|aS}, is in intensive care. He was the {one|icu} who knew where the valve was.

{Fifty-two|emp} people work at Southern Chill, which stores mutton and berries. The alarm went at {18 minutes to 11|al}.

By dusk the ring around the plant had a radius of {800|co2|t=By dusk} metres and {430|ho} houses were dark. {Sixteen|ap} engines lined the highway, {70|ff} men and women around them. The {286|pu} children of Oceanview had walked, hand in hand and upwind, to the racecourse before lunch.

"We lost {1.2|es|by=managing director Karl Brandstätter} tonnes of product," managing director Karl Brandstätter said. Total capacity is {4.5|am}.

In 2016 the company was ordered to pay {$112,500|fi} after a similar, smaller release. It now faces, if charged and convicted, a fine of up to {$1.5m|mx}.

@doc d-advisory | council newsletter | 2021-05-12
Coming home - what you need to know

Kia ora koutou. The all-clear was given early today and the cordon lifted at {7am|ba}.

- Open windows and doors for an hour. If your eyes sting, leave, and ring 0800 611 116.
- Throw out food that stood uncovered. The supermarket on Evans St has vouchers of {$50|-} a household for the {430|ho} homes affected.
- Oceanview School reopens tomorrow; thanks to the {286|pu} tamariki for being so brave.

How big was it? At its largest the evacuation zone reached {800|co2|t=At its largest} m from the cool store and covered {1150|~e2} people. At midday it had been {300|co1|t=At midday} m and {340|e1|^}. The stadium put up {140|rec} of you overnight. Some {19|i2|t=so far} people saw a doctor so far; if you feel unwell, please be the twentieth.

A public meeting with FENZ, WorkSafe and the owners is on Monday, 6.30pm, at 2 King George Place.

@story za-rioespino-hospital
@topic Wrong oxygen: patients harmed by a power failure in a Honduran hospital; a minister is questioned
@subject H = Hospital Regional Río Espino | the hospital | Río Espino
@subject M = the health ministry | the ministry | Health Minister Xiomara Lardizábal
@subject C = Congress | the congressional committee | deputies
@subject E = ENEE | the electricity company
@subject S = Colegio Médico | the doctors' college
@subject F = the public prosecutor | prosecutors
@fact d1 = 6 | deaths | H | patients dead | 2028-04-20 morning | cumulative
@fact d2 = 9 | deaths | H | patients dead | 2028-04-22 | cumulative
@fact nb = 4 | deaths | H | newborns dead | 2028-04-22 | cumulative
@fact ad = 5 | deaths | H | adults dead | 2028-04-22 | cumulative
@rel sum d2 = nb + ad
@fact out = 137 | duration | E | minutes of power cut | 2028-04-19 night | constant
@fact gen = 3 | other | H | generators | 2028-04 | snapshot
@fact genw = 1 | other | H | generators that worked | 2028-04-19 night | snapshot
@fact bat = 30 | duration | H | minutes that a ventilator's battery lasts | - | constant
@fact vent = 18 | other | H | patients on ventilators | 2028-04-19 night | snapshot
@fact hand = 11 | other | H | patients ventilated by hand | 2028-04-19 night | constant
@fact bed = 420 | other | H | beds | 2028 | snapshot
@fact pat = 683 | other | H | patients | 2028-04-19 | snapshot
@fact asked = 5 | other | H | letters asking for repairs | 2027-2028 | cumulative
@fact cost = 1900000 | budget | H | lempiras for repairs asked for | 2027 | plan
@fact adv = 48000000 | spending | M | lempiras spent on advertising | 2027 | constant
@fact exec = 61 | rate | M | share of the budget spent in percent | 2027 | constant
@fact newg = 22 | other | M | hospitals to get a generator | 2028-06 | plan | pledged
@fact newc = 190000000 | budget | M | lempiras for generators | 2028 | plan | pledged
@fact cl = 23:08 | clock | E | time when the power failed | 2028-04-19 | constant
@fact vote = 59 | votes_cast | C | deputies for the minister's removal | 2028-04-27 | constant
@fact need = 65 | votes_cast | C | votes needed for the removal | - | constant | threshold
@fact cut = 214 | other | E | power cuts in the region | 2028 first quarter | cumulative
@fact seen = 4 | other | - | letters seen by the newspaper | 2028-04-23 | constant
@fact suy = 95 | duration | - | minutes that one nurse pressed air with her right hand | 2028-04-19 | constant
@fact wit = 7 | other | F | witnesses to be heard | 2028-04-24 | plan
@fact d15 = 8 | deaths | H | patients dead | 2028-04-21 | cumulative
@fact den = 15 | deaths | H | patients dead, by rumour | 2028-04-21 | cumulative | denied
@fact short = 6 | margin | C | votes short of the removal | 2028-04-27 | constant
@rel diff short = need - vote
@fact times = 100 | rate | M | times that the new money exceeds the money asked for | 2028-04 | constant
@trap d15 d2 :: a day apart
@trap d1 d2 :: three died later
@trap nb ad :: two groups of dead
@trap gen genw :: all and working
@trap bed pat :: beds and patients
@trap vent hand :: on ventilators and ventilated by hand
@trap vote need :: got and needed

@doc a-wire | wire agency | 2028-04-20
{Six|d1} patients die as lights go out in Honduran hospital

TEGUCIGALPA (Cono Sur) - {Six|d1|t=on Thursday morning|by=the health ministry} patients died at a regional hospital in northern Honduras after a power cut of more than {two hours|>out|v=120} on Wednesday night, the health ministry confirmed on Thursday morning.

Electricity failed at {11:08 p.m.|cl} Only {one|genw} of the hospital's {three|gen} generators started. {Eighteen|vent} patients were on ventilators, whose batteries last {30|~bat} minutes.

Nurses and relatives pressed air into {11|hand} of them by hand, some until dawn.

"I can't say if they would've lived. I can say they didn't have light," director Dr. Onán Pineda said.

The state electricity company ENEE blamed a substation. There were {214|cut|t=in the first three months of the year|by=its own figures} cuts in the region in the first three months of the year, by its own figures.

@doc b-daily | national daily | 2028-04-23
The {five|asked} letters of Dr. Pineda

Investigative unit

The first is dated 14 February 2027. "I respectfully request the repair of generators {2|-} and {3|-}." The amount: {1.9 million|cost} lempiras. It has {three|-} stamps and no reply.

There are {five|asked|by=Dr. Pineda} of them, Dr. Pineda says, and this newspaper has seen {four|seen}. In the year in which he wrote most, the ministry spent {48 million|adv|t=2027} on advertising and, all told, {61|exec|^} percent of its 2027 budget. The rest went back.

{Nine|d2} people are dead: {four|nb} newborns and {five|ad} adults. The last, a bus driver of 52, died yesterday.

The hospital has {420|bed} beds. That night {683|pat|t=That night} patients lay in it.

Nurse Suyapa Bonilla squeezed a bag with her right hand for {95|suy} minutes and then with the left. "You count. {Twelve|-} a minute." She doesn't know the name of the man. He lives.

On Monday the prosecutor will hear {seven|wit} witnesses.

Inside: Motagua {2|-}-{2|-} Olimpia | Dollar at {26.31|-}

@doc c-ministry | ministry statement | 2028-04-21
STATEMENT No. {017|-}-2028

The Ministry regrets the death of {eight|d15|t=to this hour} persons at Río Espino, to this hour.

1. The interruption lasted {137|out} minutes, the responsibility for which lies with ENEE.

2. Of the {three|gen} generators of the hospital {one|genw} responded as planned.

3. {22|newg} hospitals will receive a new generator before June 30. Investment: {190 million|newc} lempiras.

4. Information according to which {15|den|m=denied} people have died is FALSE.

5. Regarding letters, the Ministry's registry has {two|!asked}.

6. An audit of the {18|vent} patients then on ventilators is under way.

God bless Honduras.

@doc d-radio | radio morning show transcript | 2028-04-28
– Good morning, it's {6:04|-}. So she stays.

– She stays. {Fifty-nine|vote|t=yesterday} votes to throw her out yesterday, and you'd need {sixty-five|need}.

– {Six|short} short.

– {Six|short}. {One|-} for each of the first night.

– {Nine|d2} died, eh.

– {Nine|d2} in the end. {Six|d1|t=the first night} the first night, or that's how I've it written. And that cut, {two hours|~out|v=120}, no?

– {A hundred and seventy-three|!out|by=ENEE} minutes, ENEE says.

– And for the generators there's now {a hundred and ninety|newc|x=1000000} million. And he'd asked for {one point nine|cost|x=1000000}!

– So the promise is about {a hundred|~times} times what he wrote.

– So it is. We've a message from Doña Mirna, her son was there in bed {214|-}. She says that "the nurses' hands" should be the minister.

– Traffic after the break.

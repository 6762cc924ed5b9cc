@story pontelagoscello-bomb
@topic Defusing a wartime bomb under a railway bridge in an Italian city: the plan, the Sunday, the reckoning
@subject B = Pontelagoscello bomb | the bomb | the device | the big one
@subject Y = second bomb | the smaller one | its little sister | the second device
@subject P = Bomb of 2019 | the one of 2019 | 2019
@subject C = City of Pontelagoscello | the city | the town | Pontelagoscello | Mayor Loredana Bassanelli | Bassanelli
@subject F = Prefecture | the prefect | Prefect Achille Morandotti
@subject G = Engineers regiment of Cremona | the sappers | bomb disposal | Warrant Officer Nunzio Scalera | Scalera
@subject R = Rete Ferroviaria Padana | the railway | RFP
@subject H = San Biagio hospital | San Biagio | the hospital
@subject V = Padana Volunteers | the volunteers | civil protection volunteers
@fact w = 500 | other | B | kilos of weight | - | constant
@fact wx = 240 | other | B | kilos of explosive | - | constant
@fact w2 = 125 | other | Y | kilos of weight | - | constant
@fact wp = 250 | other | P | kilos of weight | 2019 | constant
@fact r = 1400 | distance | F | metres of radius of the evacuated zone | 2035-10-21 | plan
@fact rp = 800 | distance | F | metres of radius of the evacuated zone | 2019 | constant
@fact e = 11400 | evacuated | C | residents registered in the evacuated zone | 2035-10-21 | plan
@fact ea = 9700 | evacuated | C | residents who left the zone | 2035-10-28 | constant | projected
@fact ep = 3600 | evacuated | C | residents who left the zone | 2019 | constant
@fact hs = 143 | evacuated | H | patients moved | 2035-10-27 | constant
@fact hi = 12 | evacuated | H | intensive-care patients moved | 2035-10-27 | constant
@fact ah = 420 | evacuated | C | residents brought out by ambulance | 2035-10-28 | constant
@fact ar = 17 | other | C | people found in the zone after the deadline | 2035-10-28 | constant
@fact fine = 206 | sentence | C | euros of fine for staying | - | constant | threshold
@fact gym = 1900 | other | C | places in gyms and schools | 2035-10-21 | plan
@fact gu = 640 | other | C | people who used the gyms and schools | 2035-10-28 | constant
@fact t0 = 08:30 | clock | C | deadline to leave | 2035-10-28 | plan
@fact ts = 10:50 | clock | G | time when work on the fuse began | 2035-10-28 | constant
@fact td = 14:22 | clock | G | time when the bomb was made safe | 2035-10-28 | constant
@fact tp = 13:00 | clock | F | time foreseen for the all-clear | 2035-10-21 | plan
@fact ta = 15:40 | clock | F | time of the all-clear | 2035-10-28 | constant
@fact fz = 2 | other | B | fuses | - | constant
@fact tr = 68 | other | R | trains cancelled | 2035-10-28 | constant
@fact td2 = 41 | other | R | trains diverted | 2035-10-28 | constant
@fact v = 530 | other | V | volunteers on duty | 2035-10-28 | constant
@fact po = 280 | officers | F | police officers on duty | 2035-10-28 | constant
@fact c = 390000 | budget | C | euros that the day cost | 2035-10-30 | snapshot | projected
@fact cr = 250000 | budget | C | euros refunded by the state | 2035-10-30 | plan | pledged
@fact bs = 46 | other | - | wartime bombs found in the province since 2000 | 2035 | cumulative
@fact q = 6 | distance | G | metres under the ground | - | constant
@trap e ea :: registered and really gone
@trap w wx :: the whole bomb and its filling
@trap w w2 :: two bombs at one site
@trap tp ta :: the all-clear foreseen and given
@trap gym gu :: places and people
@trap c cr :: cost and refund
@trap e ep :: this evacuation and the one of 2019

@doc a-notice | municipal notice | 2035-10-21
NOTICE TO THE POPULATION

On Sunday 28 October the Army will render harmless a bomb of the Second World War found beneath the railway bridge on the Cava canal.

All persons within {1,400|r|by=By decree of the Prefect} metres of the bridge must leave their homes by {8.30|t0} a.m. By decree of the Prefect the zone has {11,400|e|by=By decree of the Prefect} registered residents. Whoever remains is liable to a fine of up to EUR {206|<fine}.

Reception: gyms and schools in via Zanella, via Gavazzi and the Fair, {1,900|gym} places. Bring blankets, medicine and documents. Bedridden people: ring {800 555 019|-} before Thursday.

The end of the operation is foreseen for {1 p.m.|tp|v=13:00}, and will be announced with three blasts of the siren. The gas supply will be cut from {7.30|-} a.m.

@doc b-regional-daily | regional daily | 2035-10-28
The big one and its little sister

By Ornella Ghiretti

PONTELAGOSCELLO - The bells stayed silent today, by order of the prefect, and at half past eight the streets around the Cava bridge belonged to cats. At {10.50|ts}, Warrant Officer Nunzio Scalera of the Engineers of Cremona knelt down in a pit {six|q} metres deep and put a wrench to the first of {two|fz} fuses. At {14.22|td|by=he} he stood up and lit a cigarette that his sergeant had held ready for {three hours and a half|-}.

What lay before him was a British aircraft bomb of {500|w} kilos, of which {240|wx} were explosive. It had come down on {17|-} November 1944 with a second device, of {125|w2} kilos, which the sappers had taken away on Friday without anybody noticing.

Mayor Loredana Bassanelli had {11,400|e} people on her list. How many went is another question. "Some {9,700|~ea|by=her|m=asserted}, I should say, and the rest were with their mothers anyway," she told reporters. {420|ah|by=the volunteers} came out by ambulance, the volunteers say. The gyms and schools were set up for {1,900|gym} and received {640|gu}, who were served tortelli and a film with subtitles.

San Biagio, one street within the circle, had brought {143|hs|t=on Saturday} patients to Mantua and Cremona on Saturday, {12|hi|^} of them in intensive care.

At {15.40|ta} the sirens called everybody back. That was almost {three hours|-} later than the plan's {one o'clock|tp|v=13:00}, because {17|ar} people had to be fetched from their cellars and kitchens first. The carabinieri found the last, a cobbler, under his bench.

Older citizens compared. In 2019 the bomb weighed {250|wp|t=In 2019|s=the bomb} kilos, the radius was {800|rp|t=In 2019} metres and {3,600|ep|t=In 2019} persons had to go. "I took the same cake," said Teresina Fabbri, {91|-}, who has now been evacuated {four|-} times if you count the war.

PHOTO GALLERY ({28|-}) - CHAMPIONSHIP: Pontelago {1|-} Castelvetere {1|-} - PETROL {1.92|-}

@doc c-railway-site | railway enthusiasts' website | 2035-10-29
Cava bridge reopened {two|-} hours late

The line via Pontelagoscello was back in service at {16.05|-} yesterday, an hour after the sappers had driven off with what remained. RFP counted {68|tr|by=RFP} cancelled trains and {41|td2|^} diversions via Suzzara. Worth a photograph: ten-coach night trains on the single track.

The warning zone had a radius of {1.4|r|x=1000} kilometres, so that the depot stood empty too.

For the record: the bomb under pier {3|-} was a {500|w}-kilo type and had {two|fz} fuses, one of them a delayed one. The second one found nearby, of {125|w2} kilos, was harmless by then. Scalera's team worked from {10.50|ts} to {14.22|td}. The last such closure, in 2019, was for half the weight: {250|wp|t=in 2019} kilos.

Rolling stock on the shuttle: E.{464|-}, {ALn 668|-}.

@doc d-provincial-radio | local radio bulletin | 2035-10-28
It is four o'clock. You may go home. The all-clear sounded at {twenty to four|ta|v=15:40}, the prefecture says, and the gas will be back street by street until evening.

{Five hundred and thirty|v} volunteers and {280|po} officers were on duty for the operation beneath the Cava bridge. {Seventeen|ar|by=the prefecture} people had to be taken out after the deadline of {half past eight|t0|v=08:30}; each can be fined as much as {206|<fine} euros.

About {11,000|~e} people are registered in the area that was shut. It is thought that fewer than {ten thousand|<ea} left it today. The others were away.

The bomb, which had {two|fz} fuses, is now on a lorry to a quarry where it will be blown up on Tuesday. Trains run again.

@doc e-weekly | weekly magazine | 2035-11-02
Lunch, courtesy of the Royal Air Force

What does it cost to send a town to its aunts? The answer of Pontelagoscello is {390,000|c|by=the town's treasurer} euros, calculated by the town's treasurer on Tuesday. Buses, gyms, {530|v} volunteers' sandwiches, overtime for {280|po} policemen. The ministry refunds {250,000|cr}; the rest is for the budget, or for the Queen, jokes Bassanelli.

It is a habit here. {46|bs} such finds have been dug up in this province since 2000. This one lay {six|q} metres down and was the heaviest. Nobody was hurt, and nobody seems to have been very frightened. Of the {640|gu} who spent the Sunday in the gyms, many went for the company.

Of the {9,700|ea|m=projected} who left, the most famous was Signora Fabbri with her cake. {Seven|-} people from the hospital have not yet come back, out of {143|hs}: they liked Mantua.

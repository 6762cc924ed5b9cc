@story i3-val-sesta-slide
@topic A Swiss mountain slope moves towards a village in 2030: speeds, evacuation, the slide itself
@subject V = Pradèl | the village
@subject L = Piz Sesta slope | the slope | the mountain | the slide | Piz Sesta
@subject C = Canton of Graubünden | the canton | cantonal geologists
@subject H = Hotel Alpina Sesta | the hotel | the Alpina
@subject R = Valley road | the road | the pass road
@subject B = Brienz-Ost | the earlier slide
@subject O = Onna Caduff | Caduff | Onna
@fact v1 = 1.2 | speed | L | metres a day | 2030-06-02 | snapshot
@fact v2 = 4.5 | speed | L | metres a day | 2030-06-09 | snapshot
@fact v3 = 31 | speed | L | metres a day | 2030-06-14 | snapshot
@fact thr = 4 | speed | C | metres a day at which the village must be left | plan of 2029 | constant | threshold
@fact vol = 1700000 | other | L | cubic metres that came down | 2030-06-15 | snapshot
@fact volx = 2200000 | other | L | cubic metres in motion | 2030-06-09 | snapshot | projected
@fact left = 500000 | other | L | cubic metres still on the slope | 2030-06-15 | snapshot
@fact volb = 1900000 | other | B | cubic metres that came down | 2023 | constant
@fact ev = 86 | evacuated | V | residents who left | 2030-06-10 | cumulative
@fact evg = 134 | evacuated | H | hotel guests who left | 2030-06-09 | cumulative
@fact evt = 220 | evacuated | V | residents and guests who left | 2030-06-10 | cumulative
@fact cow = 240 | other | V | cows taken to other valleys | 2030-06-10 | cumulative
@fact clk = 03:38 | clock | L | hour at which the slope came down | 2030-06-15 | constant
@fact dl = 18:00 | clock | V | hour by which the village had to be empty | 2030-06-10 | plan
@fact sec = 95 | duration | L | seconds that the slide lasted | 2030-06-15 | constant
@fact stop = 70 | distance | V | metres between the debris and the nearest house | 2030-06-15 | snapshot
@fact hs = 0 | homes | V | houses destroyed | 2030-06-15 | snapshot
@fact barn = 6 | other | V | barns destroyed | 2030-06-15 | snapshot
@fact road = 420 | distance | R | metres of road buried | 2030-06-15 | snapshot
@fact dep = 12 | distance | R | metres of debris on the road | 2030-06-15 | snapshot
@fact wk = 6 | duration | R | weeks that the road stays shut | 2030-06-16 | plan | projected
@fact ret = 17 | other | V | residents allowed back | 2030-06-21 | cumulative
@fact cost = 48000000 | spending | C | francs for a drainage tunnel | plan of 2030-06-20 | plan | projected
@fact costp = 22000000 | spending | C | francs spent on drilling and radar | since 2027 | cumulative
@fact age = 91 | age | O | age | 2030 | constant
@fact cell = 14 | other | C | measuring points | 2030-06 | snapshot
@fact chf = 9300000 | damages | R | francs of damage to the road | 2030-06-18 | snapshot | projected
@fact prob = 35 | other | L | chance in percent that debris reaches houses | 2030-06-09 | snapshot | projected
@fact vsh = 77.3 | other | L | share of the moving rock that came down in percent | 2030-06-15 | snapshot
@rel share vsh = vol / volx
@rel sum evt = ev + evg
@rel diff left = volx - vol
@trap v1 v2 :: a week later
@trap v2 v3 :: five days later
@trap v2 thr :: measured and limit
@trap vol volx :: forecast and outcome
@trap vol volb :: another slide
@trap ev evt :: with and without guests
@trap ev evg :: villagers and guests
@trap cost costp :: planned and spent
@trap road dep :: length and depth
@trap ev ret :: gone and back

@doc a-canton | official bulletin | 2030-06-09
Canton of Graubünden, Office for Natural Hazards – Bulletin no. 31

Situation Sunday, 17.00

The western part of the Piz Sesta slope is moving at {4.5|v2|t=Sunday, 17.00} metres per day (2 June: {1.2|v1|t=2 June}). The limit at which the village of Pradèl must be evacuated is {4|thr}. Phase ORANGE is therefore replaced by phase RED.

All residents shall leave the village by {18.00|dl|t=on Monday} on Monday, 10 June. Guests of the Hotel Alpina Sesta ({134|evg} persons) have left already.

Volume in motion: {approx. 2.2 million|~volx|v=2200000} m³. Probability that debris reaches houses: {35|prob} per cent.

Livestock: {240|cow} head will be moved. Measuring points in operation: {14|cell}. Next bulletin Monday, 08.00. Hotline 081 555 30 30.

@doc b-swiss | Swiss news site, English | 2030-06-15
Slope collapses above Pradèl, spares village

At {3.38am|clk|t=on Saturday} on Saturday the people of Val Sesta, in camp beds nine kilometres away, felt their mountain go. {A minute and a half|~sec|v=90} later it was quiet.

{1.7 million|vol} cubic metres of rock had come down, {three-quarters|~vsh} of what geologists had been watching. The tongue of boulders came to rest {70|stop} metres from the first house. {Six|barn} barns are gone. {No|hs|v=0} dwelling was touched, and no one was hurt: the {86|ev|t=on Monday} inhabitants had been led out on Monday, a day after {134|evg} hotel guests.

The radar had shown it coming. On Friday evening the slope was doing {31|v3|t=On Friday evening} metres a day; five days before, when the village was cleared, it had been {four and a half|v2|t=five days before|v=4.5}.

The pass road lies under up to {twelve|<dep} metres of rubble on a stretch of {420|road} metres.

Geologist Seraina Okonjo-Flütsch warned against relief: {half a million|left} cubic metres are still hanging.

In 2023 a slide of {1.9 million|volb|t=In 2023} m³ at Brienz-Ost stopped as close to another village.

SWI weather: 3,100 m freezing level. You can also read: Train fares rise 2.4%

@doc c-reportage | German weekly | 2030-06-20
The woman who packed the clock

Onna Caduff is {91|age} and has left Pradèl {three|-} times in her life: to marry, to bury and now. When the young man from civil protection knocked she asked how much time there was. Until {six|dl|t=tomorrow evening} o'clock tomorrow evening, he said. She took the wall clock off its nail.

There are {220|evt} people who'll tell you where they were at {3.38|clk}. Most weren't there; they had been driven out of the valley, residents and skiers' leftovers and a wedding party from Ulm which the hotel had to put into coaches. The cows went by lorry, {240|cow} of them, and bellowed.

Geologists like numbers, too. Ms Okonjo-Flütsch has {14|cell} dots on her screen. For years they crept. At the beginning of June they made {1.20|v1|t=At the beginning of June} metres between breakfast and breakfast. A week later, {four fifty|v2|v=4.5|t=A week later}. "Above {four|thr} we go to bed in our boots," she says.

In the end it was {thirty-one|v3|t=In the end}, and then it was {1.7 million|vol} cubic metres in {95|sec} seconds.

Onna hung up the clock in the gymnasium. It's right, she says. It loses {two|-} minutes a week, always has.

@doc d-wire | wire agency | 2030-06-21
First residents return to Swiss village after rockfall

PRADEL, Switzerland, June 21 (gpd) - {Seventeen|ret|t=on Friday} of {86|ev} evacuated villagers were allowed back to Pradel on Friday, six days after {1.7 million|vol} cubic metres of rock thundered down Piz Sesta and came to a halt {70|stop} metres short of the nearest home.

Those living closer to the cone must wait until the remaining {500,000|left} cubic metres have come down or calmed.

The valley road will be closed for another {six|wk} weeks. The damage to it is put at {9.3 million francs|chf|v=9300000}. Drainage of the slope by a tunnel, at {48 million|cost}, is to start in autumn, on top of {22 million|costp|t=since 2027} spent on drilling and monitoring since 2027, the canton said.

The Hotel Alpina, which lost {134|evg} guests overnight, wants to reopen for Christmas.

@story yf-salta-cyclingtour
@topic A cycling tour in north-west Argentina: altitude, a landslide, a positive test and a margin of seconds
@subject V = Vuelta a los Valles | the Vuelta | the tour | organisers
@subject O = Nicolás Ochoa-Brandsen | Ochoa-Brandsen | the Salteño
@subject J = Jeroen Vandamme-Pires | Vandamme-Pires | the Belgian
@subject E = Yonas Tekle-Haile | Tekle-Haile | the Eritrean
@subject T = Team Cóndor-Litio | Cóndor | the team
@subject A = Anti-doping body | ADO | testers
@subject L = Landslide at Cuesta Negra | the landslide | the slide
@subject S = Queen stage | stage six
@subject G = Province of Salta | Salta | the province
@subject P = Peloton | riders | the field
@fact st = 8 | other | V | stages | programme | plan
@fact std = 7 | other | V | stages raced | 17 November 2030 | constant
@fact km = 1212 | distance | V | kilometres of route | programme | plan
@fact kmd = 1054 | distance | V | kilometres raced | 17 November 2030 | constant
@fact kml = 158 | distance | V | kilometres cancelled | 14 November 2030 | constant
@fact rid = 132 | other | P | riders at the start | 10 November 2030 | constant
@fact fin = 97 | other | P | riders at the finish | 17 November 2030 | constant
@fact out = 35 | other | P | riders who gave up | 17 November 2030 | cumulative
@fact team = 22 | other | V | teams | 2030 | constant
@fact alt = 4080 | distance | S | metres of the highest pass | - | constant
@fact clm = 3350 | distance | S | metres of climbing | - | constant
@fact skm = 171 | distance | S | kilometres | - | constant
@fact temp = 3 | temperature | S | degrees on the pass | 15 November 2030 | snapshot
@fact oxy = 19 | injuries | P | riders given oxygen | 15 November 2030 | cumulative
@fact m5 = 41 | margin | O | seconds ahead of the second | after stage five | snapshot
@fact m6 = 8 | margin | O | seconds ahead of the second | after stage six | snapshot
@fact m8 = 6 | margin | J | seconds ahead of the second | final, 17 November 2030 | constant
@fact e8 = 74 | margin | E | seconds behind the winner | final, 17 November 2030 | constant
@fact tt = 14 | margin | J | seconds faster in the time trial | 17 November 2030 | constant
@fact ttkm = 23 | distance | V | kilometres of the time trial | - | constant
@fact spd = 40.6 | speed | J | kilometres an hour on average | final | constant
@fact jage = 31 | age | J | age | - | snapshot
@fact oage = 22 | age | O | age | - | snapshot
@fact ewin = 2 | other | E | stages won | 17 November 2030 | cumulative
@fact pri = 40000 | other | J | dollars of prize | 2030 | constant
@fact prall = 160000 | other | V | dollars of prize money in all | 2030 | constant
@fact ppc = 25 | other | J | share of the prize money | 2030 | constant
@fact test = 118 | other | A | tests made | 17 November 2030 | cumulative
@fact pos = 1 | other | A | positive tests | 6 December 2030 | cumulative
@fact ban = 9 | sentence | A | months of ban proposed | 6 December 2030 | plan
@fact nano = 46 | other | A | nanograms found in a millilitre | 6 December 2030 | constant
@fact nlim = 15 | other | A | nanograms allowed in a millilitre | - | constant | threshold
@fact m3 = 26000 | other | L | cubic metres of rock | 13 November 2030 | constant
@fact road = 340 | distance | L | metres of road buried | 13 November 2030 | constant
@fact trap = 61 | evacuated | L | people fetched from the road | 13 November 2030 | cumulative
@fact hurt = 4 | injuries | L | people hurt | 13 November 2030 | cumulative
@fact days = 12 | duration | L | days until the road was open | 25 November 2030 | constant
@fact rain = 96 | other | L | millimetres of rain in a night | 13 November 2030 | snapshot
@fact cost = 3200000 | budget | V | dollars of cost | 2030 | constant
@fact gp = 1920000 | budget | G | dollars paid towards the tour | 2030 | constant
@fact gpc = 60 | other | G | share of the cost paid by the province | 2030 | constant
@fact crowd = 260000 | crowd | V | spectators on the roads | 10 to 17 November 2030 | cumulative
@fact crl = 54000 | crowd | V | spectators on the last day | 17 November 2030 | snapshot
@fact off = 1100 | officers | G | police on the route | 2030 | snapshot
@fact tv = 37 | other | V | countries with television pictures | 2030 | constant
@fact llama = 3 | other | V | llamas on the course | 12 November 2030 | snapshot
@fact crash = 21 | injuries | P | riders in a crash | 12 November 2030 | snapshot
@fact nth = 16 | other | V | times held | 2030 | cumulative
@trap st std :: planned and raced
@trap km kmd :: planned and raced
@trap rid fin :: start and finish
@trap m5 m6 :: after two stages
@trap m6 m8 :: two leaders
@trap m8 tt :: the tour and the time trial
@trap pri prall :: one and all
@trap test pos :: made and positive
@trap nano nlim :: found and allowed
@trap crowd crl :: all days and the last
@trap alt clm :: a pass and the climbing
@trap cost gp :: the whole and the province's part
@rel diff kmd = km - kml
@rel diff out = rid - fin
@rel diff m8 = tt - m6
@rel share ppc = pri / prall
@rel share gpc = gp / cost

@doc pedal-wire-5 | sports wire | 2030-11-14
CYCLING-Landslide wipes out stage of Argentine tour

SALTA, Argentina, Nov 14 (Meridian Sport) - Thursday's stage of the Vuelta a los Valles was cancelled after {26,000|m3} cubic metres of rock came down on the road at Cuesta Negra, burying {340|road} metres of it.

{61|trap} people in cars and lorries had to be fetched off by helicopter and {four|hurt} were hurt, none of them from the race.

{96|rain} mm of rain had fallen overnight. The {158|kml} km won't be made up, so the race will be run over {seven|std} stages instead of {eight|st}.

Local hope Nicolás Ochoa-Brandsen, {22|oage}, leads Belgium's Jeroen Vandamme-Pires by {41|m5|t=now} seconds now. On Tuesday {21|crash} riders had gone down when {three|llama} llamas crossed the course.

{132|rid} riders from {22|team} teams set out on Sunday.

@doc pedal-wire-8 | sports wire | 2030-11-17
CYCLING-Vandamme-Pires wins Vuelta a los Valles by {six|m8} seconds

SALTA, Argentina, Nov 17 (Meridian Sport) - Jeroen Vandamme-Pires of Belgium, {31|jage}, overturned a deficit of {eight|m6|t=at the start of the day} seconds at the start of the day in a {23|ttkm}-km time trial to win the Vuelta a los Valles on Sunday.

He was {14|tt} seconds faster than Nicolás Ochoa-Brandsen of Argentina, who'd led since the third day.

Eritrea's Yonas Tekle-Haile, winner of {two|ewin} stages, was third, {74|e8} seconds back.

{97|fin} riders finished. The shortened race covered {1,054|kmd} km, at an average of {40.6|spd} km/h.

The winner receives {$40,000|pri}, {a quarter|ppc|v=25} of the purse.

About {54,000|~crl} people were on the roads around the city on the last day, police said.

@doc norte-local | regional daily | 2030-11-18
{Six|m8} seconds, and a whole province holds its breath

Nico wept, then his mother wept, then the announcer. Over {1,212|!kmd} kilometres raced, up and down half the Andes, {six|m8} seconds! It's the time you need to say his name.

He'd had {41|m5|t=after Wednesday}, after Wednesday. Then came Friday, the queen stage: {171|skm} kilometres, {3,350|clm} metres of climbing, the Abra at {4,080|alt} with {three|temp} degrees and sleet. {Nineteen|oxy} riders were given oxygen. Nico cracked, {two|-} kilometres from the top, and kept {eight|m6|t=Friday}.

The governor was in the car behind. The province bears {60|gpc} per cent of the cost of this race and nobody complained yesterday.

{260,000|crowd} people stood by the roads in the week, according to the organisers. {39|!out} of the field didn't see the finish.

Nico starts for a team in Belgium in January. He asked Vandamme-Pires what one eats there.

Tómbola vespertina {0417|-} • Pan {1,900|-} $/kg

@doc testers-note | anti-doping communiqué | 2030-12-06
ADO: result management, Vuelta a los Valles 2030

In the course of the event {118|test} samples were taken. {One|pos|t=to date} has returned an adverse finding to date.

The sample, provided on 15 November by a rider of Team Cóndor-Litio, contained {46|nano} ng/ml of a substance used against asthma that's limited to {15|nlim} ng/ml. The rider placed {31st|-} overall.

The rider has waived analysis of the B sample. A period of ineligibility of {nine|ban} months has been proposed.

The results of the first {ten|-} riders aren't affected.

At altitudes above {4,000|-} m the excretion of the substance may change. The rider's explanation to this effect was considered.

Next update: when there's one. Press line +41 55 {0161|-}

@doc organisers-balance | press release | 2030-11-20
XVI Vuelta a los Valles: numbers of a week

• {16th|nth} edition
• {132|rid} riders at the start, {97|fin} at the finish; {22|team} teams
• {1,054|kmd} of {1,212|km} kilometres raced, after the landslide
• {260,000|crowd} spectators; pictures in {37|tv} countries
• {1,100|off} police officers on the route
• Prize money: {US$160,000|prall}
• Cost: {US$3.2 million|cost}, of which {1.92 million|gp} from the Province of Salta

We thank the road service, which hopes to reopen the Cuesta Negra next week, and the {61|trap} persons who waited in their cars with patience and, we're told, with a guitar.

@doc cycling-column | cycling magazine column | 2030-12-20
Llamas, lead changes and the law of six

By Dervla Santamaría

It's not a big race. It costs {$3.2 million|cost}, which at the Tour buys the barriers. But for a week in November I'd rather be there than anywhere.

Consider. {Three|llama} llamas put {twelve|!crash} men on the floor on day three. On day five there was no day five; a mountain had lain down across it, and it took {twelve|days} days to get it up. On day six they rode to {4,080|alt} metres, higher than an aeroplane lets you breathe, and a boy of {22|oage} who grew up at {1,200|-} turned blue and hung on.

And it ended by {six|m8} seconds. For scale, the Eritrean who came third, and who to my mind was the strongest, lost {74|e8}, of which {50|-} at the side of a road with a wheel in his hand.

There's been a positive test: {46|nano} where {15|nlim} is allowed. I've read the explanation. I've also read {25|-} years of explanations. The man was {31st|-}.

Next month: why {five|-} gears were enough.

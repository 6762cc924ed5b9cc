@story y-sary-kol-lake
@topic Outburst flood from a glacier lake in Kyrgyzstan: measurements, warnings and losses
@subject L = Sary-Köl glacier lake | Sary-Köl | the lake
@subject G = Bashkara-West glacier | the glacier | the ice
@subject F = Sary-Köl outburst flood | flood | outburst | the wave
@subject V = Kichi-Orto | the village | Kichi-Orto village
@subject S = Tien Shan Glaciology Station | the station | Nurlan Asakeev | Asakeev
@subject E = Ministry of Emergency Situations | the ministry | rescuers
@subject U = University of Innsbruck team | Innsbruck | Hanna Prantl-Oduro | Prantl-Oduro
@fact ar1 = 0.61 | area | L | lake area, square kilometres | August 2014 | snapshot
@fact ar2 = 0.94 | area | L | lake area, square kilometres | August 2031 | snapshot
@fact ar3 = 0.38 | area | L | lake area, square kilometres | 2031-08-21 | snapshot
@fact vol = 5200000 | other | L | cubic metres that drained | 2031-08-19 | constant
@fact volu = 6000000 | other | U | cubic metres that drained, Innsbruck's estimate | 2031-08-19 | constant
@fact peak = 870 | other | F | cubic metres a second at the peak | 2031-08-19 | constant
@fact norm = 12 | other | L | cubic metres a second of the stream on a usual August day | - | constant
@fact sp = 22 | speed | F | kilometres an hour that the front moved | - | constant
@fact dist = 31 | distance | V | kilometres from the lake to the village | - | constant
@fact lead = 85 | duration | V | minutes between alarm and arrival | - | constant
@fact temp = 17.4 | temperature | L | degrees at the gauge above the lake | 2031-08-18 | snapshot
@fact mean = 8.9 | temperature | L | degrees mean of August at the gauge | 1991 to 2020 | constant
@fact ret = 1.3 | distance | G | kilometres of retreat | 1980 to 2031 | cumulative
@fact thin = 38 | distance | G | metres of thickness lost | 1980 to 2031 | cumulative
@fact elev = 3540 | other | L | metres above sea level | - | constant
@fact ev = 1420 | evacuated | V | people who left before the flood | 2031-08-19 | cumulative
@fact pop = 1680 | other | V | inhabitants | - | constant
@fact dead1 = 5 | deaths | F | people found dead | 2031-08-20 | cumulative
@fact dead2 = 8 | deaths | F | people found dead | 2031-08-22 | cumulative
@fact mis1 = 11 | missing | F | people missing | 2031-08-20 | snapshot
@fact mis2 = 3 | missing | F | people missing | 2031-08-22 | snapshot
@fact hom = 164 | homes | V | houses destroyed | 2031-08-22 | cumulative
@fact dam = 97 | homes | V | houses damaged | 2031-08-22 | cumulative
@fact tot = 261 | homes | V | houses destroyed or damaged | 2031-08-22 | cumulative
@fact br = 4 | other | F | bridges swept away | 2031-08-20 | cumulative
@fact sens = 7 | other | S | sensors at the lake | 2031-08 | snapshot
@fact ok = 5 | other | S | sensors that worked on the night | 2031-08-19 | snapshot
@fact fund = 900000 | budget | E | dollars for alarms at other lakes | 2031-08-22 | plan | pledged
@fact dang = 43 | other | L | lakes in the range thought dangerous | 2031 | snapshot
@rel sum tot = hom + dam
@rel diff gone = ar2 - ar3
@fact gone = 0.56 | area | L | square kilometres of lake lost | 2031-08-21 | constant
@trap vol volu :: the station's volume and Innsbruck's
@trap ar1 ar2 :: two years' lake
@trap ar2 ar3 :: the lake before and after
@trap temp mean :: one day's temperature and the August mean
@trap dead1 dead2 :: two counts of the dead
@trap hom dam :: destroyed and damaged
@trap ret thin :: retreat in kilometres, thinning in metres
@trap ev pop :: left before and lived there

@doc a-wire | wire agency | 2031-08-20
Glacier lake bursts in Kyrgyzstan; {five|dead1} dead

BISHKEK, Aug 20 (Silk Road News) - A glacier lake in the Tien Shan burst through its dam of ice and rubble and sent a flood down on a village, killing {five|dead1|by=the emergency ministry} people and leaving {11|mis1|by=the emergency ministry} missing, the emergency ministry said on Wednesday.

About {1,400|~ev} of the {1,680|pop} residents of Kichi-Orto had left before the wave arrived, {85|lead} minutes after an alarm from the lake, {31|dist} km upstream. {Four|br} bridges were swept away.

Sary-Köl, at {3,540|elev} metres, had grown to {0.94|ar2|t=this month} square kilometres this month from {0.61|ar1|t=in August 2014} in August 2014 as the Bashkara-West glacier above it shrank, according to the Tien Shan Glaciology Station. The thermometer above the lake showed {17.4|temp|t=on Monday} degrees Celsius on Monday against an August average of {8.9|mean|t=1991-2020}, 1991-2020.

(Reporting by Aisulu Dzhumabaeva. Lake-burst toll, 3rd update)

@doc b-feature | science magazine, long read | 2031-08-27
The {seventeen|temp|round}-degree day

It took the village a night to get used to the silence of the river. Before the wave the Sary-Suu had been a stream to step across in August, {a dozen|norm} cubic metres of it a second, brown and in no hurry. Nurlan Asakeev, who has looked after the instruments of the Tien Shan station for nineteen years, holds his palm at the level of his knee to show me where it ran.

I have come with Hanna Prantl-Oduro, a hydrologist from Innsbruck, who has a notebook full of the same lake. In August 2014 it covered {0.61|ar1|t=In August 2014} square kilometres. The satellite image of this summer shows {0.94|ar2|t=this summer}. Two days after the outburst there remained {0.38|ar3|t=Two days after the outburst}, a green puddle with icebergs leaning in it. More than {half|-} of it, then, {0.56|gone} of a square kilometre, had gone out through a hole you could cover with a shop awning.

How much water was that? The station says {5.2 million|vol|by=The station} cubic metres. Prantl-Oduro, who has her own soundings of the bed, says {six million|volu|by=Prantl-Oduro} and will bet a bottle on it. They are friends; neither will hurry. What they agree about is the peak, {870|peak} cubic metres in a single second, at a gauge that was itself gone a minute later.

The front came down the gorge at {22|sp} kilometres an hour. "You can outrun that on a horse," says Asakeev, "and a few did." Others had the {85|lead} minutes that the siren gave them. Of the {seven|sens} sensors around the shore, {five|ok} were alive that night; a bear had sat on one, and the other wanted a battery.

What made it happen on the nineteenth? Asakeev opens a laptop in the yurt that the station uses as an office. The August mean there, for the three decades up to 2020, is {8.9|mean|t=for the three decades up to 2020}. The day before the burst it touched {17.4|temp|t=The day before the burst}. He does not say that the heat did it. The ice that held the lake had been thinning for half a century; {38|thin} metres of it are gone since the first survey of 1980, and the tongue has crept back {1.3|ret} kilometres. The heat only chose the date.

In Kichi-Orto they count differently. The ministry's list has {164|hom} houses destroyed and {97|dam} damaged; a woman called Gulzat, who is {two|-} months from giving birth, has a list of her own, with the colour of each gate. Of {1,680|pop} people, {1,420|ev} had got out. {Eight|dead2|t=last week} of the rest were found dead by the end of last week, and for {three|mis2|^} there is a photograph in the shop window.

There are {43|dang} such lakes in the range. Asakeev has visited {nine|-} of them.

Photographs: T. Okello-Brand. This article is 7 minutes long. Listen (12:40).

@doc c-daily | Bishkek daily | 2031-08-23
Every second house of Kichi-Orto under mud

The count of houses is complete. {261|tot} are destroyed or damaged, {164|hom} of them beyond repair, the Ministry of Emergency Situations informed us on Friday. The number of dead has risen to {eight|dead2|t=on Friday|by=the Ministry of Emergency Situations}; the search goes on for {three|mis2|^}.

By official information {1,240|!ev|by=official information} residents were taken out in time. The wave covered the {31|dist} kilometres in {85|lead} minutes.

Specialists from Innsbruck and from our own glaciology station differ about the water: {6 million|volu|by=Innsbruck} cubic metres say the former, {5.2 million|vol|by=our own glaciology station} the latter. Both laughed when this newspaper asked who was right.

The government has set aside {900,000|fund|by=The government|m=pledged} dollars so that alarms can be installed at more lakes, of which {43|dang} are on the dangerous list. There is a bus from the West Station (route 503) for those who wish to bring clothing.

@doc d-tabloid | British tabloid | 2031-08-24
ICE TSUNAMI: the lake that swallowed a village

By our Asia man

It rose in a night and fell on the sleepers at {220|!sp} km/h. Now rescuers in remote Kyrgyzstan are digging {eight|dead2} bodies out of the silt, and say {three|mis2|by=rescuers} more souls are lost.

The killer lake, {3,540|elev} metres up, held {five million|~vol} tonnes of freezing water. Boffins say it was swollen by a heatwave in which the mercury above the ice hit {17.4|temp}C, about {twice|-} normal.

{97|!hom|by=local officials} homes are flattened, say local officials. Some {1,400|~ev} villagers were saved by a horn.

The glacier has withdrawn {1.3|!ret|force} miles in half a century, and {43|dang} more lakes are ready to blow.

FROM £549: our guide to Asia's hidden valleys

@doc e-bulletin | bulletin of a mountain hazards network | 2031-09-03
GLOF notice 2031/08 (corrected)

Site: Sary-Köl, {3540|elev} m. Trigger: ice-dam breach after a warm spell (max. {17.4|temp|t=18 August} on 18 August; climatological mean for August {8.9|mean}). Released volume: {5.2|vol|x=1000000} million m3 (station estimate), {6.0|volu|x=1000000} million m3 (Innsbruck). Peak discharge: {870|peak} m3/s; baseflow {12|norm} m3/s. Front velocity: {22|sp} km/h. Alarm lead time: {85|lead} min at {31|dist} km. Lake surface before: {0.94|ar2|t=August 2031} km2 (August 2031); after: {0.38|ar3|t=21 August} km2 (21 August). Fatalities as of 22 August: {8|dead2|t=as of 22 August}; missing: {3|mis2|^}. Houses destroyed: {164|hom}; damaged: {97|dam}.

Lesson. {Two|-} of {seven|sens} sensors were down on the night; the network recommends a spare for each.

@story u5-torreon-tandeo
@topic Water rationing in a northern Mexican city: reservoirs, hours of supply, tanker trucks and a tariff
@subject A = Aguas del Nazas utility | Aguas del Nazas | the utility | the water utility
@subject C = city of Villa Lerdo | Villa Lerdo | the city | the municipality
@subject P = Las Tórtolas reservoir | Las Tórtolas | the reservoir | the dam
@subject S = El Mezquite reservoir | El Mezquite
@subject M = Mayor Ximena Arrambide | Arrambide | the mayor
@subject R = rationing | tandeo | the cuts | water cuts
@subject N = National water authority | the federal authority | Conagua
@fact lv = 11.6 | other | P | percent full | 2029-05-20 | snapshot
@fact ly = 38.2 | other | P | percent full | 2028-05-20 | snapshot
@fact le = 24.5 | other | S | percent full | 2029-05-20 | snapshot
@fact md = 9 | other | P | percent full below which no water is drawn for the city | - | constant | threshold
@fact hr = 6 | duration | R | hours of supply a day | 2029-05-22 | plan
@fact hw = 4 | duration | R | hours of supply a day in the western districts | 2029-05-22 | plan
@fact h0 = 14 | duration | R | hours of supply a day | April 2029 | snapshot
@fact st = 05:00 | clock | R | start of supply | 2029-05-22 | plan
@fact en = 11:00 | clock | R | end of supply | 2029-05-22 | plan
@fact hh = 214000 | homes | R | households affected | 2029-05-22 | plan
@fact fl = 2150 | other | A | litres a second supplied | May 2029 | snapshot
@fact fn = 3400 | other | A | litres a second needed | May 2029 | snapshot
@fact df = 1250 | other | A | litres a second lacking | May 2029 | snapshot
@fact tk = 86 | other | C | tanker trucks | 2029-05-22 | snapshot
@fact tp = 150 | other | C | tanker trucks by June | June 2029 | plan | pledged
@fact wl = 12 | other | A | wells to be drilled | 2029 | plan | pledged
@fact wb = 340000000 | budget | A | pesos for wells | 2029 | plan
@fact tf = 18 | rate | A | percent by which the tariff rises for heavy users | 2029-06-01 | plan
@fact th = 30 | other | A | cubic metres a month above which a household pays more | - | constant | threshold
@fact lk = 41 | other | A | percent of water lost in leaks | 2028 | snapshot
@fact pr = 950 | price | C | pesos that private tankers charge | May 2029 | snapshot
@fact sc = 137 | other | C | schools that close early | 2029-05-22 | snapshot
@fact ag = 73 | age | J | age | May 2029 | snapshot
@subject J = Doña Refugio Castañón | Refugio Castañón | Doña Refugio
@fact wt = 11 | duration | J | days without water | 2029-05-24 | cumulative
@rel diff df = fn - fl
@trap lv le :: two reservoirs
@trap lv ly :: one reservoir a year apart
@trap hr hw :: the city and its west
@trap hr h0 :: hours now and before
@trap tk tp :: trucks there are and trucks promised
@trap fl fn :: supplied and needed

@doc a-daily | regional daily | 2029-05-21
{Six|hr} hours of water a day from Tuesday

REDACCIÓN

From tomorrow {214,000|hh} households in Villa Lerdo will have running water between {5|st} and {11 in the morning|en}, and none for the rest of the day, the utility Aguas del Nazas announced yesterday. In the western districts, where pressure does not suffice, it will be {four|hw} hours.

Until last month supply lasted {14|h0|t=Until last month}.

The reason lies 60 kilometres upriver. Las Tórtolas is at {11.6 percent|lv|t=yesterday} of its capacity; a year ago it was at {38.2|ly|t=a year ago}. When it falls to {9|md} the federal authority will stop drawing for the city. El Mezquite, which is smaller, stands at {24.5|le|t=yesterday} but must also irrigate.

The utility is pumping {2,150|fl} litres a second. The city needs {3,400|fn}.

Mayor Ximena Arrambide promised to raise the number of tanker trucks from {86|tk} to {150|tp|t=in June} in June. The utility for its part will drill {twelve|wl} wells at a cost of {340 million|wb} pesos.

Meanwhile {137|sc} schools will send children home at noon. The baths do not work.

@doc b-chronicle | weekly magazine, chronicle | 2029-05-26
Doña Refugio's eleven buckets

By Amparo Yrigoyen

There are eleven because there are eleven days. Each morning since the tap sighed and went dry, Refugio Castañón, {73|ag}, has put one more bucket in the yard, on the theory that a bucket attracts water the way an empty chair attracts relatives. On Thursday, day {eleven|wt|t=On Thursday} of nothing at all, a truck came. It was private. It charged {950|pr} pesos for what the city's trucks bring free, when they bring it.

Her street lies in the west. On paper the west gets {four|hw} hours. The paper is handsome: it has the crest of the utility and a cartoon drop of water winking. The east and the centre get {eight|!hr}, from {five|st} until the sun is well up, and some houses there have gardens.

I went to look at the dam. You walk out over cracked mud past the bandstand of a village drowned in 1971, and then you come to the water, such as it is. The keeper had chalked the figure on the gate: {11.6|lv}. "Below {nine|md} I lock up and go home," he said. The last time he had done that was never. A year ago his chalk said {38|ly|round|t=A year ago}.

In the utility's air-conditioned office I was given other figures. The system is short by {1,250|df} litres a second. Of what it has, {41 percent|lk} leaks out of pipes laid when Doña Refugio was a girl. {Twelve|wl} new wells are coming, for {340 million|wb} pesos; the groundwater they will draw on has arsenic in it. From June those who use more than {30|th} cubic metres a month will pay {18 percent|tf|t=From June} more. I asked whether anybody in Doña Refugio's street would be among them. The engineer laughed, then saw that I was writing.

There are {86|tk} municipal trucks. I counted {31|-} in the depot, on blocks.

"And your twelfth bucket?" I asked her.

"Tomorrow," she said. "One must not seem impatient."

@doc c-tv | TV news script | 2029-05-22
ANCHOR: First day of the cuts in Villa Lerdo. And the first complaints. Our reporter Ulises Bahena is there.

BAHENA: Good evening. The water was supposed to come at {five|st} and go at {eleven|en}. In the colonia Jacarandas it came at {seven|-} and went at {half past eight|-}.

The utility tells us that the reservoir, Las Tórtolas, is now at {16.1|!lv|t=now} percent, and that there's {2,150|fl} litres a second for everybody. People here had been used to about {twelve|?~h0} hours. They want us to use less. People told me: less than what?

{241,000|!hh} homes are on rationing. For those without a cistern the mayor has {86|tk} tankers on the street today, and says {a hundred and fifty|tp|t=within a month} within a month.

One lady is paying {nine hundred and fifty|pr} pesos to a private truck. That's a week's wages, Brenda.

ANCHOR: And schools?

BAHENA: {A hundred and thirty-seven|sc} closed at midday.

@doc d-utility | utility notice | 2029-05-19
AVISO A LOS USUARIOS

As of Tuesday 22 May, and until further notice, supply will be available as follows:
– General: from {5:00|st} to {11:00|en} ({6|hr} hours)
– Western sector (44 neighbourhoods): {4|hw} hours, in turns

The volume that can be sent into the network is {2,150|fl} l/s, against a demand of {3,400|fn} l/s.

From 1 June, the bracket above {30|th} m3 a month will be billed at {18%|tf|t=From 1 June} more per cubic metre. Users below it are not affected.

Municipal tankers are free. Do not pay. Report abuses: 073, or WhatsApp 871 555 0186.

{137|sc} schools will work a shortened day.

Aguas del Nazas. We care for every drop.

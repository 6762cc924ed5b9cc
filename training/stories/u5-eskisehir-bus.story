@story u5-eskisehir-bus
@topic Fares, free rides for the old and falling bus numbers in a Turkish city
@subject B = ESBUS municipal buses | ESBUS | the buses | buses
@subject T = Porsuk tram | the tram | tram
@subject M = Metropolitan municipality of Porsukkent | Porsukkent | the municipality | the metropolitan municipality
@subject Y = Mayor Nevzat Hızıroğlu | Hızıroğlu | the mayor
@subject K = Coordination centre UKOME | UKOME | coordination centre
@subject D = Drivers' chamber | the chamber | private bus owners
@subject S = students' platform | students | the platform
@fact f1 = 42 | price | B | lira for a full ride | 2030-02-01 | plan
@fact f0 = 33 | price | B | lira for a full ride | January 2030 | snapshot
@fact fp = 27.3 | rate | B | percent by which the full fare rises | 2030-02-01 | plan
@fact fs = 18 | price | B | lira for a student's ride | 2030-02-01 | plan
@fact s0 = 16 | price | B | lira for a student's ride | January 2030 | snapshot
@fact fc = 58 | price | D | lira for a full ride that the owners asked for | January 2030 | plan
@fact ft = 38 | price | T | lira for a full ride | 2030-02-01 | plan
@fact cb = 71 | price | M | lira that a ride costs | 2029 | snapshot
@fact rb = 214000 | ridership | B | boardings a day | December 2029 | snapshot
@fact r0 = 249000 | ridership | B | boardings a day | December 2028 | snapshot
@fact rd = 35000 | ridership | B | boardings lost a day | December 2029 | cumulative
@fact rt = 131000 | ridership | T | boardings a day | December 2029 | snapshot
@fact fr = 31 | other | B | percent of boardings that are free | December 2029 | snapshot
@fact ol = 22 | other | B | percent of boardings by people over 65 | December 2029 | snapshot
@fact sb = 3900000000 | budget | M | lira of subsidy for transport | 2030 | plan
@fact s9 = 2700000000 | budget | M | lira of subsidy for transport | 2029 | snapshot
@fact vf = 14 | votes_cast | K | members who voted for the fare | 2030-01-22 | snapshot
@fact va = 9 | votes_cast | K | members who voted against the fare | 2030-01-22 | snapshot
@fact nb = 60 | other | M | electric buses to be bought | 2031 | plan | pledged
@fact bs = 418 | other | B | buses in service | January 2030 | snapshot
@fact if = 34.8 | rate | M | percent of yearly inflation | December 2029 | snapshot
@fact pt = 11200 | other | S | signatures against the fare | 2030-01-25 | cumulative
@rel change fp = f0 -> f1
@rel diff rd = r0 - rb
@trap f1 fc :: what was decided and what was asked
@trap f1 ft :: bus and tram
@trap rb rt :: bus and tram
@trap fr ol :: all free riders and the old among them
@trap sb s9 :: two years
@trap fp if :: the rise in the fare and inflation
@race modes = rb rt

@doc a-daily | local daily | 2030-01-23
Bus up to {42|f1} lira from 1 February

Sevda Kılıçarslan / PORSUKKENT

The transport coordination centre yesterday raised the full bus fare by {27.3 per cent|fp}. From the first of the month a ride will cost {42|f1|t=From the first of the month} lira instead of {33|f0}. Students go from {16|s0} to {18|fs}. On the tram, a full ticket will be {38|ft}.

The proposal of the private bus owners, {58|fc|by=the private bus owners} lira, was not even put to a vote. What was put to a vote passed with {14|vf} to {9|va}.

"Inflation is at {34.8|if|by=the mayor}. We stayed below it," said the mayor, Nevzat Hızıroğlu, who added that each ride costs the municipality {71|cb} lira. The subsidy in this year's budget is {3.9 billion|sb|t=this year's budget}, up from {2.7|s9|x=1000000000}.

Numbers that he did not mention: ESBUS recorded {214,000|rb|t=in December} boardings a day in December, {35,000|rd} fewer than a year before.

@doc b-students | student platform statement | 2030-01-26
WE WILL NOT WALK, AND WE WILL NOT PAY

"Only {two|-} lira," they say. From {16|s0} to {18|fs} is {twelve and a half per cent|-|v=12.5}, {four|-} rides a day is what it takes from the dormitories on the Kütahya road, and the loan has not moved since September.

In three days {11,200|pt|t=In three days} of us have signed.

We are told that the buses are emptying. Of course they are: at {33|f0} lira people already got off. At {42|f1} they won't get on. We are told that {31|fr} in every hundred passengers travel free. Who are they? The old ({22|ol} of those {31|fr}), the disabled, the police. We do not grudge it to our grandmothers. We ask why the pensioner from the villa district rides free and the student from Ağrı does not.

Our demand: {10|-|m=pledged} lira until June. To the {nine|va} members of UKOME who raised their hands for us: thank you.

@doc c-chamber | newspaper interview | 2030-02-03
"At {42|f1} lira we are carrying people at a loss"

Head of the Drivers' chamber Abdülkadir Şahinoğulları answers our questions.

You asked for {58|fc} lira.
We calculated {58|fc} because that is what diesel, tyres and the driver come to. The municipality itself says {71|cb} for its own. It got {42|f1}. The difference it fills with {3.9 billion|sb}. Ours nobody fills.

Passengers are fewer, though.
They went to the tram. It has {131,000|rt|t=a day} boardings a day now; in our best days we didn't fear it. ESBUS and we together, on {418|bs} vehicles, had {249,000|r0|t=in December '28} in December '28. Last December: {214,000|rb|t=Last December}.

And those who travel free?
{31 per cent|fr}! For each one I get a form. The mayor has promised {60|nb|m=pledged} electric buses. Will they run on forms?

Interview: Tolga Mbaye. Abridged. Photo archive 2028/417

@doc d-bulletin | municipal bulletin | 2030-02-01
ULAŞIMDA YENİ TARİFE

Effective today:
Full: {42|f1} TL (bus), {38|ft} TL (tram)
Student: {18|fs} TL
65+, disabled: free

Why a new tariff? Since the last adjustment annual inflation has been {34.8%|if}; our rise is {27.3%|fp}. Every boarding costs {71|cb} TL to provide. Your municipality makes up the difference with {3.9 billion|sb|t=in 2030} TL in 2030 (2029: {2.7 billion|s9|t=2029}).

How many of us are there? In December, per day: buses {214,000|rb|t=In December}, tram {131,000|rt|^}.

What next? {60|nb|t=by the end of 2031} electric buses by the end of 2031, in addition to the {418|bs} in service.

Line 153.

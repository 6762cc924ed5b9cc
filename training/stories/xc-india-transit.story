@story xc-india-transit
@topic First year of the Vardhapur metro, India, 2038
@subject V = Vardhapur Metro | the metro | the system
@subject P = Purple Line
@subject S = Saffron Line
@subject A = Airport spur | the spur
@subject R = Vardhapur Metro Rail Corporation | the corporation | VMRC
@subject N = Meenakshi Iyengar-Bose | Iyengar-Bose | the managing director
@fact rp = 118000 | ridership | P | passengers a day | 2038-06 | snapshot
@fact rs = 86000 | ridership | S | passengers a day | 2038-06 | snapshot
@fact ra = 21000 | ridership | A | passengers a day | 2038-06 | snapshot
@fact rt = 225000 | ridership | V | passengers a day | 2038-06 | snapshot
@fact fc = 360000 | ridership | V | passengers a day forecast for the first year | 2031 | plan | projected
@fact fsh = 62.5 | rate | V | share of the forecast reached | 2038-06 | snapshot
@fact fsf = 135000 | ridership | V | passengers a day below the forecast | 2038-06 | snapshot
@fact r0 = 180000 | ridership | V | passengers a day | 2037-12 | snapshot
@fact rup = 25 | rate | V | rise in passengers a day in percent | 2038-06 | snapshot
@fact fare = 24 | price | V | average fare in rupees | 2038-06 | snapshot
@fact day = 5400000 | revenue | V | fares a day in rupees | 2038-06 | snapshot
@fact opd = 7600000 | spending | V | running costs a day in rupees | 2038-06 | snapshot
@fact gap = 2200000 | profit | V | daily shortfall in rupees | 2038-06 | snapshot
@fact kp = 22.4 | distance | P | kilometres of track | 2038 | constant
@fact ks = 17.9 | distance | S | kilometres of track | 2038 | constant
@fact ka = 6.2 | distance | A | kilometres of track | 2038 | constant
@fact kt = 46.5 | distance | V | kilometres of track | 2038 | constant
@fact tr = 31 | other | V | trains owned | 2038-06 | snapshot
@fact trs = 26 | other | V | trains in service | 2038-06 | snapshot
@fact tro = 5 | other | V | trains out of service | 2038-06 | snapshot
@fact tgt = 300000 | ridership | V | passengers a day targeted | 2039-12 | plan | pledged
@rel sum rt = rp + rs + ra
@rel share fsh = rt / fc
@rel diff fsf = fc - rt
@rel change rup = r0 -> rt
@rel product day = rt * fare
@rel diff gap = opd - day
@rel sum kt = kp + ks + ka
@rel diff tro = tr - trs
@trap fc tgt :: the old forecast and the new target
@trap day opd :: takings and costs

@doc a-paper | English-language daily | 2038-07-03
Vardhapur Metro turns one short of its forecast

Express News Service

VARDHAPUR: A year after its opening the city's metro carries {2.25 lakh|rt} people a day, VMRC said, giving the June average: {1.18 lakh|rp|t=June average} on the Purple Line, {86,000|rs|^} on the Saffron Line and {21,000|ra|^} on the airport spur.

That is {62.5 per cent|fsh} of the {3.6 lakh|fc|t=in 2031} forecast in 2031, or {1.35 lakh|fsf} passengers too few, though {25 per cent|rup} better than December's {1.8 lakh|r0|t=December's}.

At an average fare of Rs {24|fare} the system earns Rs {54 lakh|day} a day. It costs Rs {76 lakh|opd} to run. The taxpayer covers the Rs {22 lakh|gap} in between.

@doc b-corp | corporation press note | 2038-07-01
VMRC celebrates first anniversary

With {46.5|kt} km — Purple {22.4|kp}, Saffron {17.9|ks}, airport {6.2|ka} — Vardhapur has the fastest-growing metro in the region. Daily ridership went from {180,000|r0|t=December} in December to {225,000|rt|t=June} in June, up {20%|!rup}.

{Twenty-six|trs} of {31|tr} trains are in daily service; {five|tro} are being fitted with new doors. Managing director Meenakshi Iyengar-Bose promises {300,000|tgt|t=by the end of 2039|by=Managing director Meenakshi Iyengar-Bose} riders by the end of 2039.

@doc c-blog | transport blog | 2038-07-05
The spur nobody rides

Let's add it up. Purple {118,000|rp}, Saffron {86,000|rs}, spur {12,000|!ra}: {225,000|rt} a day. The planners told us {360,000|fc|by=The planners}. Missing: {135,000|fsf}.

Multiply {225,000|rt} by {24|fare} rupees and you get {5.4 million|day}. Running the thing takes {7.6 million|opd}. Loss per day: {2.2 million|gap}.

And the spur is {6.2|ka} km of a {46.5|kt} km network. The Purple ({22.4|kp}) and the Saffron ({17.9|ks}) do all the work.

If {31|tr} trains were bought and {26|trs} run, why are {six|!tro} standing in the depot?

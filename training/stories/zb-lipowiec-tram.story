@story zb-lipowiec-tram
@topic Tram extension to the Zarzecze estate in Lipowiec, Poland
@subject T = Zarzecze tram line | the line | the extension | the tram
@subject C = City of Lipowiec | city hall | the city
@subject B = Budotor | the contractor | the builder
@subject P = Deputy mayor Kornelia Wszoła | Wszoła | the deputy mayor
@fact km = 5.8 | distance | T | kilometres of line | - | constant
@fact stops = 11 | other | T | stops | - | constant
@fact cost = 486000000 | budget | T | zlotys of contract value | 2030-03 | constant
@fact cost2 = 538000000 | budget | T | zlotys of expected final cost | 2033-04-25 | plan | projected
@fact claim = 67000000 | damages | B | zlotys of extra payment claimed | 2033-04-25 | plan | pledged
@fact acc = 31500000 | damages | C | zlotys of extra payment accepted | 2033-04-25 | plan | pledged
@fact eu = 62 | other | T | share of the cost paid by European funds, in percent | 2030 | plan
@fact start = 2032-09-01 | date | T | day of opening planned at first | 2030-03 | plan
@fact open = 2033-04-27 | date | T | day of opening | 2033-04-25 | plan
@fact delay = 238 | duration | T | days of delay | 2033-04-27 | cumulative
@fact min = 17 | duration | T | minutes of ride to the centre | 2033-04 | constant
@fact busm = 34 | duration | - | minutes of ride by bus to the centre | 2033-04 | constant
@fact freq = 6 | duration | T | minutes between trams in the peak | 2033-04 | plan
@fact res = 27000 | other | - | people living on the estate | 2033 | snapshot
@fact pass = 19500 | ridership | T | passengers a day expected | 2033-04-25 | plan | projected
@fact first = 31200 | ridership | T | passengers on the day | 2033-04-27 | cumulative
@fact week = 16400 | ridership | T | passengers a working day in the first week | 2033-05-06 | snapshot
@fact trees = 214 | other | T | trees felled | 2031 | cumulative
@fact plant = 640 | other | T | trees planted | 2033-04 | cumulative
@fact veh = 12 | other | T | trams bought | 2032 | constant
@fact price = 4.6 | price | C | zlotys for a ticket | 2033 | constant
@fact psh = 84.1 | other | T | passengers as a share of the forecast, in percent | 2033-05-06 | snapshot
@rel share psh = week / pass
@trap cost cost2 :: contract against expected final cost
@trap claim acc :: demanded against accepted
@trap pass week :: forecast against count
@trap first week :: opening day with free rides against working days
@trap trees plant :: felled against planted

@doc a-local | regional newspaper site | 2033-04-25
Trams to Zarzecze start on Wednesday – {238|delay} days late and dearer than planned

Tekst: Grzegorz Ptak, foto: 34 zdjęcia w galerii

The {5.8|km}-kilometre line from Plac Hutników to Zarzecze opens on {27 April|open|v=2033-04-27}, deputy mayor Kornelia Wszoła announced today. According to the contract signed three years ago with Budotor it should have been running on {1 September|start|v=2032-09-01} of last year.

The value of that contract was {486 million|cost|t=three years ago} zlotys. The final figure will be "in the region of {538 million|~cost2|by=the deputy mayor}", said the deputy mayor, because of gas pipes nobody had on a map. {Sixty-two per cent|eu} comes from the EU.

The firm demands {67 million|claim|by=The firm} on top; the city has recognised {31.5 million|acc|by=the city}. The rest will be for the court.

From the terminus to the centre a tram will take {17|min} minutes, against the bus's {34|busm}. They'll come every {six|freq} minutes at rush hour. The city expects {19,500|pass|by=The city} passengers a day.

A single ticket still costs {4.60|price}.

@doc b-press | city press office | 2033-04-26
INVITATION: We are opening the tram to Zarzecze!

Together we have built {5.8|km} km of track, {11|stops} stops with heated shelters and two transfer hubs. The {27,000|res} residents of the estate gain a connection to the heart of the city in {17|min} minutes.

In place of every one of the {214|trees} trees that had to make way, {three|-} new ones grow: {640|plant} in all.

{12|veh} modern low-floor trams, each for {226|-} people, have been bought for the line.

On Wednesday {27 April|open|v=2033-04-27} all rides are free. From Thursday: {PLN 4.60|price}, {2.30|-} reduced. Every {6|freq} minutes in the peak, every {12|-} at other times.

Programme: 10:00 blessing, 10:30 cutting of the ribbon, 11:00–16:00 picnic at loop Zarzecze. Mayor's office, tel. 22 555 01 14 ext. 7.

@doc c-tabloid | tabloid | 2033-04-28
CROWDS! Granny Halina rode it {nine|-} times

What a party! {Over 31 thousand|>first|t=on Wednesday|v=31000} people squeezed aboard the new tram on Wednesday, when it cost nothing. "I went round and round, {nine|-} times," laughs Mrs. Halina, 81.

But who'll pay for it? The toy costs {583 million|!cost2}! And the builders still shout for {67|claim|x=1000000} million more.

Two summers ago they chopped down {214|trees|t=Two summers ago} limes and maples on Hutnicza. City hall boasts of {640|plant|by=City hall} twigs planted instead.

The timetable says {19|!min|by=The timetable} minutes to the centre. On the old 118 bus it used to be {34|busm}.

ZOBACZ TEŻ: Lotto 5, 11, 23, 24, 37, 49 | She lost 40 kg on cabbage

@doc d-blog | transport enthusiasts' forum digest | 2033-05-07
Zarzecze: the first counts

Gate data for the first full week are out. {16,400|week|t=the first full week} boardings per working day, so {84 %|~psh} of the promise ({19.5 k|pass|v=19500}). Don't compare with the opening: {31.2 k|first|v=31200} came on the free Wednesday, including me, four times.

Speed: {17|min} min on schedule, 18–19 at the lights on Żwirowa. {5.8|km} km with {11|stops} stops, {20.5|-} km/h. OK.

Fleet: {twelve|veh}, of which {ten|-} are out at peak; that gives the {6|freq}-minute headway with nothing in reserve.

Money: {486|cost|x=1000000} M signed, {538|cost2|x=1000000} M by the deputy mayor. The claim isn't in that. Whoever adds {67|claim|x=1000000} gets a nice round {605|-}.

Delay for the statistics: {238|delay} days ({1 IX|-} → 27 IV).

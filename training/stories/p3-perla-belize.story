@story hurricane-perla
@topic Hurricane Perla and Belize: evacuation orders, landfall, toll and the road back
@subject P = Hurricane Perla | Perla | the hurricane | the storm
@subject B = Belize City | the old capital
@subject D = Dangriga
@subject N = NEMO | National Emergency Management Organization | the emergency office
@subject C = Belmopan
@subject E = Belize Electricity | the power company
@subject T = Tobacco Caye | the caye
@subject Z = Honduras's Bay Islands | Bay Islands | Honduras
@fact k1 = 165 | speed | P | sustained wind in kilometres per hour | 2036-10-20 18:00 | snapshot
@fact k2 = 215 | speed | P | sustained wind in kilometres per hour | 2036-10-21 06:00 | snapshot
@fact k3 = 195 | speed | P | sustained wind in kilometres per hour | 2036-10-21 landfall | snapshot
@fact land = 21:20 | clock | P | hour of landfall | 2036-10-21 | constant
@fact landp = 23:00 | clock | P | hour of landfall | 2036-10-21 | plan | projected
@fact ev1 = 9400 | evacuated | B | people bused inland | 2036-10-20 night | cumulative
@fact ev2 = 26700 | evacuated | B | people bused inland | 2036-10-21 noon | cumulative
@fact evp = 35000 | evacuated | B | people bused inland | 2036-10-21 | plan | projected
@fact sh2 = 71 | other | N | shelters open | 2036-10-21 noon | snapshot
@fact sh4 = 48 | other | N | shelters open | 2036-10-24 | snapshot
@fact in2 = 13100 | crowd | N | people in shelters | 2036-10-21 night | snapshot
@fact in4 = 7850 | crowd | N | people in shelters | 2036-10-24 | snapshot
@fact in7 = 2200 | crowd | N | people in shelters | 2036-10-27 | snapshot
@fact d3 = 6 | deaths | P | people killed | 2036-10-22 evening | cumulative
@fact d4 = 14 | deaths | P | people killed | 2036-10-24 | cumulative
@fact d7 = 17 | deaths | P | people killed | 2036-10-27 | cumulative
@fact dd4 = 9 | deaths | D | people killed | 2036-10-24 | cumulative
@fact m4 = 11 | missing | T | people missing | 2036-10-24 | snapshot
@fact m7 = 4 | missing | T | people missing | 2036-10-27 | snapshot
@fact sur = 3.1 | other | D | storm surge in metres | 2036-10-21 | constant
@fact surp = 2.5 | other | D | storm surge in metres | 2036-10-20 | plan | projected
@fact pw3 = 88000 | homes | E | customers without power | 2036-10-22 | snapshot
@fact pw4 = 54500 | homes | E | customers without power | 2036-10-24 | snapshot
@fact pw7 = 19000 | homes | E | customers without power | 2036-10-27 | snapshot
@fact roof = 4300 | homes | D | houses without a roof | 2036-10-24 | cumulative
@fact hon = 3 | deaths | Z | people killed | 2036-10-19 | cumulative
@fact gym = 800 | other | C | places in the gym | - | constant
@fact cat = 4 | other | P | hurricane category | 2036-10-21 06:00 | snapshot
@fact pwsh = 76 | other | E | percent of customers without power | 2036-10-22 | snapshot
@fact ev3 = 31200 | evacuated | B | people bused inland | 2036-10-21 road shut | cumulative
@fact gdp = 9 | other | P | percent of output lost | 2036-10-27 | plan | projected
@fact hou = 66 | other | P | percent of damage to housing | 2036-10-27 | plan | projected
@fact cit = 20 | other | P | percent of damage to citrus | 2036-10-27 | plan | projected
@fact back = 5 | rescued | T | fishermen picked up alive | 2036-10-27 | cumulative
@fact trig = 200 | speed | P | wind at which the bond pays in kilometres per hour | - | constant | threshold
@fact loss = 610000000 | damages | P | Belize dollars of damage | 2036-10-27 | plan | projected
@fact rain = 340 | other | C | millimetres of rain | 2036-10-22 | constant
@trap k1 k2 k3 :: three readings of the wind
@trap ev1 ev2 evp :: bused, bused and planned
@trap sur surp :: surge forecast and measured
@trap d4 dd4 :: country and town
@trap in2 in4 in7 :: three nights in the shelters
@trap land landp :: forecast and true hour

@doc a-eve | wire agency | 2036-10-20
Belize empties its coast as Perla strengthens

BELIZE CITY (Carib Press) - Yellow school buses ran nose to tail up the George Price Highway on Monday as Belize began to clear its low-lying coast ahead of Hurricane Perla. By nightfall they had carried {9,400|ev1|t=By nightfall|by=the emergency office} people inland from the old capital alone, the emergency office said; it wants to move {35,000|evp|by=it} before the roads close.

The hurricane had winds of {165|k1|t=at 6 p.m.|by=forecasters} kilometres per hour at 6 p.m. and was expected ashore near Dangriga around {11 p.m.|landp|t=on Tuesday|by=forecasters} on Tuesday with a surge of {2.5|surp|^} metres, forecasters said.

"If you can see the sea, you are in the wrong place," said Prime Ministerial aide Delroy Casimiro-Pech.

Perla killed {three|hon|s=Honduras's|t=at the weekend} people in Honduras's Bay Islands at the weekend.

@doc b-radio | national radio bulletin | 2036-10-21
This is the noon bulletin from Belmopan.

Perla is a Category {4|cat}. At six this morning the wind near the eye was {two hundred and fifteen|k2|t=At six this morning|v=215} kilometres an hour, up from {one sixty-five|k1|t=last evening|v=165} last evening. Landfall is still looked for about {eleven tonight|landp}.

{Twenty-six thousand seven hundred|ev2|t=as we speak|v=26700} residents of Belize City have been taken to high ground as we speak. NEMO says that the last bus leaves the Pound Yard at two and that its target of {thirty-five thousand|evp|by=NEMO|v=35000} may not be met.

{Seventy-one|sh2|t=as of now|by=NEMO|v=71} shelters are open as of now. In Belmopan the university gym takes {eight hundred|gym}, and no pets.

Fishermen of Tobacco Caye: your cooperative asks you to answer on channel sixteen.

The next bulletin is at one. Batteries, four for five dollars, at participating shops.

@doc c-daily | national daily | 2036-10-23
Dangriga took the blow

By Arelie Zuniga-Humes

It came early and it came wet. Perla's eye crossed the coast just south of Dangriga at {9.20|land|t=on Tuesday|v=21.33} on Tuesday night, well ahead of forecast, with the wind at {195|k3} km/h (it had touched {215|k2|t=that morning} that morning) and a surge that marked the walls of Sacred Heart church at {3.1|sur} metres.

{Six|d3|t=by yesterday evening} people were known to have lost their lives. That was the tally by yesterday evening and nobody expects it to hold.

Power poles lie like pick-up sticks. Belize Electricity says {88,000|pw3|t=yesterday|by=Belize Electricity} accounts, {three-quarters|~pwsh} of all it has, were dark yesterday.

{Thirteen thousand one hundred|in2|t=the night|v=13100} men, women and children sat out the night in NEMO's shelters. Upland was no paradise: Belmopan recorded {340|rain} millimetres of rain.

On page 6: cricket called off; 12 recipes for tinned mackerel.

@doc d-intl | foreign newspaper | 2036-10-25
The buses worked. The boats did not

Rafe Ollivander in Dangriga

Belize is counting, and the count is mercifully low. Up to Friday it had reached {14|d4|t=Up to Friday} dead, more than double Wednesday's {six|d3|t=Wednesday's}; {nine|dd4|^} of them in and around this Garifuna town, where {4,300|roof|t=Up to Friday} houses have no roof. {Eleven|m4|t=Up to Friday} fishermen of Tobacco Caye have not come back.

For a country with few tall buildings the evacuation was a triumph. Officials had hoped to shift {35,000|evp|by=Officials} from Belize City and managed {31,200|ev3|t=by the time the road shut} by the time the road shut. But on the cayes there was no plan but VHF.

Fewer sleep on gym floors now: {7,850|in4|t=on Friday}, in {48|sh4|t=on Friday} places, where on the night of the storm there were {71|sh2}. Lights are on again for many, though not for the {54,500|pw4|t=on Friday} households still waiting on Friday.

At {9.20|land|v=21.33} on the wall of the town hall, a clock has stopped. The mayor says it will not be mended.

@doc e-econ | business newsletter | 2036-10-28
Perla by the numbers: {BZ$610m|loss|v=610000000} and rising?

Government economists' first stab at the damage is {BZ$610 million|loss|v=610000000|by=Government economists}, about {nine|gdp} per cent of output. {Two-thirds|~hou} is housing and {a fifth|~cit} citrus.

Human cost, as of Monday: {17|d7|t=as of Monday} killed ({14|d4|t=Friday} on Friday), {4|m7|t=as of Monday} missing off Tobacco Caye (Friday: {11|m4|t=Friday}; {five|back} were picked up off Honduras, alive).

Recovery: {19,000|pw7|t=as of Monday} meters without current, down from {88,000|pw3|t=a day after landfall} a day after landfall and {54,500|pw4|t=on Friday} on Friday. {2,200|in7|t=as of Monday} people in shelters, against {7,850|in4|t=Friday}.

The catastrophe bond pays out at {200|trig} km/h at landfall. Perla made {195|k3|t=at landfall}. The holders, who had watched {215|k2|t=on Tuesday morning} on the screens on Tuesday morning, will sleep well; the treasury less so.

This letter goes to 640 subscribers. Forward it.

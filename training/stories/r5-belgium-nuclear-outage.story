@story r5-belgium-nuclear-outage
@topic A Belgian reactor shuts down in a cold week: the trip, the grid, the repair and the price
@subject R = Scheldevoort 3 | Scheldevoort | the reactor | the unit | the plant
@subject E = Lumena | the operator | the owner
@subject G = Elgrid | the grid operator | the grid company
@subject F = Federal Nuclear Inspectorate | the Inspectorate | FNI | the regulator
@subject B = Belgium | the country | electricity demand in Belgium
@subject M = energy minister Wivina Cools-Badibanga | Cools-Badibanga | the minister
@subject W = Noorderwind | wind farms | the wind
@subject Z = Vilvos Zinc | Vilvos | the smelter
@subject DE = Germany
@subject K = Kernwijs | the anti-nuclear group
@fact mw = 1038 | other | R | megawatts of capacity | - | constant
@fact ck = 05:37 | clock | R | time of the shutdown | 2034-01-16 | constant
@fact c1 = 3 | duration | R | days of outage, first estimate | 2034-01-16 | plan | projected
@fact c2 = 24 | duration | R | days of outage, second estimate | 2034-01-19 | plan | projected
@fact ca = 31 | duration | R | days of outage | until 2034-02-16 | constant
@fact dem = 13420 | other | B | megawatts of demand at the peak | 2034-01-16 | snapshot
@fact imp = 3150 | other | G | megawatts imported at the peak | 2034-01-16 | snapshot
@fact res = 740 | other | G | megawatts of reserve used | 2034-01-16 | snapshot
@fact ir = 920 | other | G | megawatts of reserve contracted | winter 2033-34 | constant
@fact p1 = 412 | price | B | euros for a megawatt-hour, day ahead | 2034-01-17 | snapshot
@fact p0 = 138 | price | B | euros for a megawatt-hour, day ahead | 2034-01-15 | snapshot
@fact px = 890 | price | B | euros for a megawatt-hour in the dearest hour | 2034-01-17 18:00 | snapshot
@fact wi = 310 | other | W | megawatts from wind at sea | 2034-01-16 | snapshot
@fact wc = 5800 | other | W | megawatts of capacity at sea | 2034 | constant
@fact te = -9 | temperature | B | degrees at night | 2034-01-16 | snapshot
@fact sh = 39 | rate | R | percent of the year's nuclear power | 2033 | constant
@fact va = 2 | other | F | valves that failed | 2034-01-16 | constant
@fact vc = 18 | other | F | valves of the same type | 2034 | constant
@fact ye = 49 | age | R | age in years | 2034 | constant
@fact in = 0 | other | F | grade on the incident scale | 2034-01 | constant
@fact lo = 41000000 | damages | E | euros of lost sales | 2034-02 | plan | projected
@fact zi = 130 | jobs | Z | workers sent home | 2034-01-18 | snapshot
@fact zm = 86 | other | Z | megawatts that the works take off the grid | - | constant
@fact hh = 210000 | homes | G | households that can be cut off in a plan | winter 2033-34 | plan | hypothetical
@fact ex = 2037 | other | R | year until which the licence runs | - | constant
@fact pl = 1200 | other | M | megawatts of gas plant to be built | by 2036 | plan | pledged
@fact cu = 17 | rate | B | percent that consumption fell short of the forecast | 2034-01-17 evening | snapshot
@fact cp = 66 | price | E | euros for a megawatt-hour, own sales | 2034 | constant
@fact ou = 0.62 | other | R | terawatt-hours not produced | until 2034-02-16 | cumulative
@fact av = 231 | price | B | euros for a megawatt-hour, day ahead | average of the outage | snapshot
@fact nd = 9 | other | G | days on which the reserve was used | until 2034-02-16 | cumulative
@fact ay = 84 | rate | R | percent of the year that the unit runs | 2034 | plan | projected
@fact ap = 91 | rate | R | percent of the year that the unit runs, by the plan | 2034 | plan
@fact tp = 2.99 | rate | B | times the price of two days before | 2034-01-17 | snapshot
@fact ga = 4620 | other | B | megawatts from gas plants at the peak | 2034-01-16 | snapshot
@fact fr = 1700 | other | G | megawatts imported from France at the peak | 2034-01-16 | snapshot
@fact de = 268 | price | DE | euros for a megawatt-hour, day ahead | 2034-01-17 | snapshot
@fact dt = 14 | rate | B | percent of households with a dynamic tariff | 2034 | snapshot
@fact sf = 640 | jobs | R | staff | 2034 | snapshot
@fact vt = 300 | price | Z | euros for a megawatt-hour above which output is cut | 2034-01 | constant | threshold
@trap p1 de :: two countries on one day
@trap imp fr :: all imports and those from one neighbour
@trap ay ap :: forecast after the outage and plan before it
@trap cp p1 :: the owner's own price and the market price
@trap c1 c2 :: first and second estimate
@trap c2 ca :: estimate and outcome
@trap p1 p0 :: after and before
@trap p1 px :: the day and the dearest hour
@trap wi wc :: produced and possible
@trap ir res :: contracted and used
@trap va vc :: failed and of the same type
@trap mw pl :: this unit and a planned plant
@trap ca c1 :: outcome and first estimate

@doc a-wire | wire agency | 2034-01-16
Belgium's largest reactor trips in cold snap, power prices jump

BRUSSELS, Jan 16 (Noordzee Press) - The {1,038|mw}-megawatt nuclear reactor Scheldevoort 3, the largest in Belgium, shut down automatically at {5:37 a.m.|ck} on Monday after a fault in a steam valve, its operator Lumena said, as the country shivered at {minus nine|te|v=-9} degrees.

Lumena expects the unit to be back in {three|c1|by=Lumena} days. The Federal Nuclear Inspectorate said there had been no release of radioactivity and rated the event {0|in} on the international scale.

Grid operator Elgrid said that supply was secure. At the evening peak, when demand was {13,420|dem|t=At the evening peak} megawatts, it imported {3,150|imp|^} and called on {740|res|^} megawatts of the {920|ir} of winter reserve that it has under contract.

Offshore wind farms, with {5,800|wc} megawatts installed, were producing {310|wi}.

More than half of the imports, {1,700|fr|t=At the evening peak} megawatts, came over the lines from France. Gas-fired plants at home gave {4,620|ga|^}.

Day-ahead power for Tuesday cleared at {412|p1|t=for Tuesday} euros a megawatt-hour, compared with {138|p0|t=for Sunday} for Sunday.

In neighbouring Germany, where the wind had picked up, the price for the same day was {268|de|t=for the same day} euros. One hour in Belgium, from 6 to 7 p.m., went for {890|px}.

The zinc maker Vilvos said it might have to cut output if prices stayed above {300|vt} euros. Its works near Balen take {86|zm} megawatts around the clock.

The unit, which is {49|ye} years old, supplied {39%|sh|t=last year} of the country's nuclear power last year.

@doc b-daily | Dutch-language daily | 2034-01-19
"Please do your ironing on Sunday"

By Ranka Vercammen and Otis De Graeve

Nobody has died of it, nobody has even had to put out a candle. But a reactor that was to be off for {three|c1|t=on Monday} days, as it was said on Monday, will be off for {24|c2|t=now|by=Lumena}, as Lumena now says, and the country with its stoves and its trains and its heat pumps has to go through the coldest weeks without it.

The reason is a part the size of a bread bin. {Two|va} valves in the secondary circuit didn't close. {Eighteen|vc} of the same make sit in the unit, and the Inspectorate wants all of them opened.

On Tuesday evening Elgrid asked the public to do their ironing, baking and charging at another hour. The public listened: consumption fell {17 per cent|cu|t=On Tuesday evening|by=Elgrid} short of the forecast, Elgrid told us. "I was moved," said spokeswoman Hedwige Noël-Abubakar. It is perhaps not a thing one hears from a grid company.

Prices reacted with less feeling. For the hour from six to seven on Tuesday evening the exchange wanted {€890|px} a megawatt-hour; on average for the day it was {€412|p1|t=on average for the day}. That was enough for Vilvos Zinc, which takes {86|zm} megawatts. It has turned off its cells and sent {130|zi} people home on three-quarters pay.

Energy minister Wivina Cools-Badibanga spoke in the chamber of "a warning that comes in time". She wants gas-fired plants of {1,200|pl|t=by 2036|by=Energy minister Wivina Cools-Badibanga} megawatts by 2036. Then the old lady by the Scheldt, whose licence runs until {2037|ex}, would have a successor.

The Kernwijs group asked why a pressure test at {49|ye} years of age wasn't done last summer. It had the tea brought out to the reporters in front of the gate; we report this for the sake of completeness.

Elgrid has a plan in which, street by street, {210,000|hh} households would be switched off. The plan is in the drawer. "It stays there," said Noël-Abubakar.

@doc c-french | francophone news site | 2034-01-20
Réacteur à l'arrêt: five questions about the outage

Translated from our French edition

1. What has happened?
On Monday at {6.20 a.m.|!ck|t=Monday} the reactor Scheldevoort 3 tripped because {two|va} valves stuck. It's {1,038|mw} megawatts that aren't there.

2. Till when?
The operator now speaks of {24|c2|t=now|by=The operator} days. At first it had been {three|c1|t=At first}.

3. Has anyone been exposed?
No. The FNI gives it {zero|in} on the scale of incidents.

4. Is there enough power?
Yes, but the neighbours help. At the peak, of {13,900|!dem|t=At the peak} megawatts used, {3,150|imp|^} came from France, Britain and the Netherlands; another {740|res|^} came from the reserve, {920|ir} megawatts large. The wind at sea, with {310|wi} out of {5,800|wc} possible, hardly helped.

5. And my bill?
With a fixed tariff, nothing changes. With a dynamic one, the price on Tuesday was {€412|p1|t=on Tuesday}, about {three|~tp} times Sunday's {€138|p0|t=Sunday's}. Drying your laundry at six in the evening cost {€2.70|-}.

Only {14|dt} households in a hundred have signed up for such a contract. The Germans, by the way, paid {€268|de|t=on the same day} on the same day.

What is the staff doing?
Opening valves. {640|sf} people work on the site, and the holiday roster is cancelled. All {18|vc} devices of the type have to come out, says the FNI, not just the {two|va} that gave trouble. Meanwhile, gas is carrying the load: {4,620|ga|t=on Monday evening} megawatts of it on Monday evening.

The prime minister has called on big users to be sensible. Vilvos Zinc has told {160|!zi} of its people to stay away.

▶ Podcast: 20 years of the heat pump (38') ▶ Snow map ▶ 3 recipes with chicory

@doc d-trade | power trade weekly | 2034-02-19
Scheldevoort 3 restarts after {31|ca} days; valves cost Lumena {€41m|lo}

Lumena re-synchronised its Scheldevoort 3 unit ({1,038|mw} MW) on Thursday evening, {31|ca} days after it tripped on 16 January.

The operator had given {three|c1|t=initially} days initially and {24|c2|t=later} later. The replacement of {18|vc} main steam isolation valves, {two|va} of which had failed, took longer than planned as the supplier in Brno closed for the second half of the job, the company told the FNI.

Lost sales come to an estimated {€41m|lo}. Its average selling price is {€66|cp} a megawatt-hour, so the output forgone was about {0.62|~ou} TWh.

Day-ahead Belgian baseload averaged {€231|av|t=in the weeks without the unit} in the weeks without the unit, with a daily high of {€412|p1|t=for delivery on 17 January} for delivery on 17 January. Reserve was activated on {nine|nd} days.

During the first evening, gas-fired units ran at {4,620|ga|t=During the first evening} MW and imports reached {3,150|imp|^} MW, {1,700|fr|^} of it French. The single dearest hour cost {€890|px}. German baseload for that day, at {€268|de|t=for that day}, shows how far the border was congested.

Demand response surprised. Elgrid now puts the shortfall against its forecast on the second evening at {13%|!cu|t=on the second evening|by=Elgrid}, of which Vilvos Zinc's {86|zm} MW was the largest single piece. The smelter was back at full load on 26 January.

Regulatory: the FNI has closed the file at INES {0|in}.

The owner, which keeps the unit going until {2037|ex}, says availability for the year is now put at {84%|ay|t=for the year}, against {91%|ap} in its plan.

TTF front month €38.12 (+0.6) · EUA Dec-34 €97.40 · API2 $118

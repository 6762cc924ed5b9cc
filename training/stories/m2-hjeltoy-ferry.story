@story m2-hjeltoy-ferry
@topic Grounding of the car ferry Hjeltøy off western Norway: first night to the preliminary report
@subject F = MF Hjeltøy | Hjeltøy | the ferry | the vessel
@subject K = Captain Aslaug Rimstad | Rimstad | the captain | the master
@subject O = Nordvest Fjordlinjer | Nordvest | the company | the operator
@subject M = Eivind Tokheim | Tokheim | the chief mate
@subject A = Accident Investigation Authority | the authority | investigators
@subject R = Rescue Society boat Odd Bratland | Odd Bratland | the rescue boat
@fact p = 86 | other | F | passengers on board | 2031-11-08 21:42 | snapshot
@fact c = 7 | other | F | crew members on board | 2031-11-08 21:42 | snapshot
@fact t = 93 | other | F | people on board | 2031-11-08 21:42 | snapshot
@fact v = 31 | other | F | vehicles on the car deck | 2031-11-08 21:42 | snapshot
@fact i1 = 9 | injuries | F | people hurt | 2031-11-08 midnight | cumulative
@fact i2 = 14 | injuries | F | people hurt | 2031-11-09 | cumulative
@fact h = 5 | injuries | F | people kept in hospital | 2031-11-09 | snapshot
@fact g = 21:42 | clock | F | time of the grounding | 2031-11-08 | constant
@fact e = 00:20 | clock | F | time the last passenger was off | 2031-11-09 | constant
@fact r = 61 | rescued | R | people taken off by the boat | 2031-11-09 00:20 | cumulative
@fact s = 13.5 | speed | F | knots at impact | 2031-11-08 21:42 | snapshot
@fact l = 8 | speed | F | knots allowed in the sound | - | constant | threshold
@fact ka = 52 | age | K | age in years | - | constant
@fact ma = 34 | age | M | age in years | - | constant
@fact ky = 11 | duration | K | years spent with the company | - | constant
@fact d = 18000 | other | F | litres of diesel in the tanks | 2031-11-08 | snapshot
@fact w = 22000000 | price | O | kroner that repairs will cost | - | plan | projected
@fact q = 4 | duration | F | minutes the bridge was left unattended | 2031-11-08 | constant
@fact z = 6 | duration | A | weeks until the first report | - | plan | projected
@rel sum t = p + c
@trap i1 i2 :: five more came forward the next day
@trap i2 h :: hurt against kept in hospital
@trap t r :: on board against taken off by the one boat
@trap s l :: speed at impact against the limit

@doc a-wire | news agency | 2031-11-09
Ferry with {93|t} aboard runs onto reef in Norwegian sound

FLORØ, Norway — A car ferry struck a charted reef south of Florø at {9:42 p.m.|g} on Saturday and began taking water, forcing a darkened evacuation that ended only after midnight, the Joint Rescue Coordination Centre said.

The Hjeltøy carried {86|p|t=Saturday|by=Joint Rescue Coordination Centre} passengers, {seven|c|^} crew and {31|v|^} vehicles. The centre put the number of hurt at {nine|i1|t=by midnight|by=The centre}, a count it gave by midnight and called incomplete.

A volunteer rescue boat, the Odd Bratland, made {three|-} trips and brought {61|r} people ashore; {two|-} fishing boats fetched the others. The last passenger stepped onto the quay at {12:20 a.m.|e|t=Sunday} Sunday.

The master, Aslaug Rimstad, {52|ka}, tested negative for alcohol. The ferry had {18,000|d|by=its owner} litres of diesel in its tanks, according to its owner, Nordvest Fjordlinjer, and none had leaked.

@doc b-local | local newspaper site | 2031-11-09
– I sat in the car and watched the water come
Photo 3 of 11: The Hjeltøy on Saturday night. FOTO: Leserbilde
Published 09.11, 14:06 | Updated 16:31 | 47 comments

Marte Yndestad had just reclined the seat when the bang came. "I was number {four|-} in the left lane. In front of me a camper slid sideways," says the 29-year-old nurse.

There were {26|!v} cars, vans and trailers on the deck when the ferry hit the reef. All are still there.

At the hospital in Førde the ward sister, Tuva Engeset, says {14|i2|t=this afternoon|by=Tuva Engeset} people had been seen this afternoon for knocks, cuts and cold. {Five|h|t=tonight} are staying tonight, {two|-} of them for observation only.

"I want to be clear that most came on their own this morning," Engeset says. "Last night we had {nine|i1|t=Last night|by=Engeset}."

The chief mate, Eivind Tokheim ({34|ma}), had the watch. He told passengers over the loudspeaker that it was only a propeller. It was {just before a quarter to ten|g|v=21:42}.

Tokheim stood last in line on the ramp when the final pensioner came off at {00.20|e}; of the {seven|c} in uniform, he says, not one had slept. His captain, {52|ka}, sat in the wheelhouse with a blanket. She has sailed for Nordvest for {eleven|ky} years and never scratched a hull.

READ ALSO: 12 things to keep in the car on the fjord crossing

@doc c-paper | national daily | 2031-12-20
Bridge of grounded ferry stood empty for {four|q} minutes

The bridge of the Hjeltøy was unmanned for {four|q|by=the Accident Investigation Authority} minutes before she ran onto the reef last month, according to a first report from the Accident Investigation Authority, published on the day it had promised, {six|z} weeks on.

Chief mate Eivind Tokheim, {34|ma}, had gone below to look at an alarm that turned out to be false. Captain Aslaug Rimstad was asleep, as the roster allowed. Rimstad, who is {52|ka} and has {11|ky} years with Nordvest behind her, reached the wheel seconds before the shock.

The speed then was {13.5|s|by=the report} knots, the report says. In the sound the ceiling is {eight|l}.

Of the {93|t} souls on board, {17|!i2|by=the report} left with bruises, fractures or mild hypothermia, the report finds. The authority praises the volunteers of the Odd Bratland, who carried {61|r} of them, and criticises a muster list on which {two|-} children were missing.

Nordvest expects a yard bill of {22 million|w|by=Nordvest} kroner. Her sister ship takes over the crossing until April.

@doc d-trade | shipping trade letter | 2031-12-22
FERRIES / NORWAY
Nordvest boat: watch alarm was switched off, says AIA

Owner Nordvest Fjordlinjer faces a repair invoice of about NKr{22 million|~w} for the Hjeltøy (built 2019, IMO number withheld, room for {112|-} cars), which took the ground at {21:42|g|t=8 November} on 8 November on passage Florø–Svanøy.

The AIA's preliminary paper notes that she was doing {13.5|s} kn where not more than {8|l} kn is permitted, that the dead-man alarm was off, and that the mate, Eivind Tokheim, had held his certificate for under a year. The master, Aslaug Rimstad, {46|!ka}, had been promoted after {eleven|ky} years in the company's service and faces no charge.

Complement on the night: {86|p} fare-payers plus {seven|c}. Abandonment was complete by {00:20|e}. Bunkers of {18|-} cu m of diesel were pumped out within two days.

– Ship's bell rating: no cargo claims so far from the owners of the {31|v} vehicles.

@doc e-radio | radio bulletin script | 2031-11-09
NRV MORGEN, 08.00. READER: SOLVEIG

Good morning. {Ninety-three|t} people are safe after last night's grounding near Florø. The Hjeltøy hit rock at {eighteen minutes to ten|g|v=21:42}, and it took until {twenty past midnight|e|v=00:20} before everyone was on land. {Sixty-one|r} came in with the rescue boat Odd Bratland.

The boat's skipper says the sea was calm and that "if this had been a January gale, we'd be counting something else."

At least {nine|>i1|t=at this hour|by=the police} people are hurt at this hour, say the police. There were {eighty-six|p} passengers, among them a handball team from Askvoll.

The operator, Nordvest Fjordlinjer, hopes to refloat the ferry on {Tuesday|-}. No oil has been seen, though the tanks held {eighteen thousand|d} litres.

The Accident Investigation Authority is on its way. A first report is promised within {six|z|m=pledged} weeks.

The weather: rain, four degrees.

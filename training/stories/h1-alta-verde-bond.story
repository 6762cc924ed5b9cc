@story h1-alta-verde-bond
@topic Two measures in Alta Verde County, California: a transit bond that needs two-thirds, a police-oversight measure; counts over ten days
@subject B = Measure T | the transit bond | the bond | T
@subject O = Measure Q | the oversight measure | Q
@subject C = Alta Verde County | the county | the registrar
@subject Y = Yes on T | the Yes campaign | the bond's backers | Move Alta Verde
@subject N = No on T | the No campaign | Taxpayers for Alta Verde | opponents
@subject D = Alta Verde County Sheriff's Department | the sheriff's department | the department
@fact t1 = 67.3 | vote_share | B | yes share | 2030-11-05 23:00 | snapshot
@fact t2 = 66.9 | vote_share | B | yes share | 2030-11-08 | snapshot
@fact t3 = 66.5 | vote_share | B | yes share | 2030-11-15 | snapshot
@fact q1 = 48.8 | vote_share | O | yes share | 2030-11-05 23:00 | snapshot
@fact q3 = 51.6 | vote_share | O | yes share | 2030-11-15 | snapshot
@fact th = 66.67 | other | B | yes share needed to pass | - | constant | threshold
@fact hq = 50 | other | O | yes share needed to pass | - | constant | threshold
@fact ty = 206416 | vote_count | B | yes votes | 2030-11-15 | snapshot
@fact tn = 103985 | vote_count | B | no votes | 2030-11-15 | snapshot
@fact tt = 310401 | votes_cast | B | votes on the measure | 2030-11-15 | snapshot
@fact sf = 518 | margin | B | yes votes short of passing | 2030-11-15 | snapshot
@fact mt = 0.23 | margin | B | points above the bar | 2030-11-08 | snapshot
@fact qn = 48.4 | vote_share | O | no share | 2030-11-15 | snapshot
@fact left1 = 94000 | other | C | ballots still to count | 2030-11-06 | snapshot
@fact left2 = 31500 | other | C | ballots still to count | 2030-11-08 | snapshot
@fact left3 = 900 | other | C | ballots still to count | 2030-11-15 | snapshot
@fact bond = 1850000000 | budget | B | money to be borrowed | - | plan
@fact cost = 3100000000 | budget | B | total cost with interest | - | plan | projected
@fact tax = 38 | price | B | yearly dollars per 100,000 of assessed value | - | plan | projected
@fact mi = 22 | distance | B | miles of light rail to be built | - | plan
@fact bus = 140 | units_pledged | B | electric buses | - | plan | pledged
@fact sy = 4600000 | spending | Y | money spent | 2030-10-31 | cumulative
@fact sn = 920000 | spending | N | money spent | 2030-10-31 | cumulative
@fact rx = 5 | other | Y | times what the other side spent | 2030-10-31 | cumulative
@fact dep = 1106 | officers | D | deputies | 2030-11 | snapshot
@fact brd = 9 | seats | O | members of the oversight board | - | plan
@fact tu = 58.4 | turnout | C | turnout | 2030-11-15 | snapshot
@rel sum tt = ty + tn
@rel share t3 = ty / tt
@rel diff mt = t2 - th
@trap t1 t2 :: election night and three days later
@trap bond cost :: principal and cost with interest
@trap t3 q3 :: two measures, two bars
@trap left1 left2 :: what is left to count shrinks
@trap th t3 :: the bar and the result

@doc a-metro | metro daily | 2030-11-06
Transit bond clings to {two-thirds|th}; oversight measure trails

By Rukmini Castellanos-Hale and Bram Oyelaran

Measure T, the {$1.85 billion|bond} bond that would lay {22|mi} miles of light rail from the harbor to the college, was a hair above the line it must clear Tuesday night, with {67.3%|t1|t=Tuesday night} of voters in favor. A {two-thirds|th} majority — {66.67%|th}, to anyone holding a calculator — is required.

"I'm not popping anything," said Calliope Ng, who runs Move Alta Verde. Her group has spent {$4.6 million|sy|s=Her group}, {five times|rx|v=5} what opponents put in.

Lower on the ballot, Measure Q, which would seat a {nine|brd}-member civilian board over the sheriff's {1,106|dep} deputies, stood at {48.8%|q1|t=Tuesday night}. It needs a simple majority.

The registrar estimated Wednesday that {94,000|left1|t=Wednesday|by=The registrar} ballots are still in bins. Next update: 4 p.m. Friday.

MOST READ
1. Bear in Ridgeline pool, again
2. Rent board votes 6-3 on cap

@doc b-alt | alt weekly | 2030-11-08
Count 'Em and Weep

Friday's drop from the registrar — every vote nerd in the county had their phone out at 4:00 — took the air out of the rail crowd. T is down to {66.9|t2|t=Friday} percent. That's still passing, people! By {a quarter of a point|~mt|t=Friday|v=0.25}! With {31,500|left2|t=Friday} ballots to go!

You know what's creeping the other way? Q. It was losing on Tuesday, {48.8|q1|t=on Tuesday} percent; late ballots are younger, and younger folks would like somebody to be watching the watchers.

Here's your cheat sheet. T: borrow {$1.85 billion|bond}, pay back {$3.1 billion|cost} when the interest is done, {$38|tax} a year on each hundred grand of your (or let's be real, your landlord's) house. You get trains plus {140|bus} buses that plug in. Q: {nine|brd} people, subpoena power, no paychecks.

The No people got by on {$920,000|sn|s=The No people}, most of it from one guy with a car lot on Highway 9.

@doc c-wire | wire agency | 2030-11-15
California county's transit bond fails by sliver after 10-day count

(Pacific Union) — A {$1.85 billion|bond} bond for light rail in Alta Verde County fell {518|sf|t=Friday|by=results} votes short of passage, results posted Friday showed, after leading on election night.

Measure T had {206,416|ty|t=Friday|by=results} yes votes to {103,985|tn|^} no, or {66.5%|t3|^}, just under the {two-thirds|th} that the state constitution demands. It had opened at {67.3%|t1|t=election night}.

Measure Q, creating civilian oversight of the sheriff, was ahead with {51.6%|q3|t=Friday|by=results}.

About {900|~left3} ballots with signature problems remain, not enough to change either outcome, election officials said.

The bond's supporters outspent opponents {$4.6 million|sy|s=supporters} to {$920,000|sn}.

@doc d-trade | trade paper | 2030-11-18
Rail & Kerb Weekly — Ballot wrap

ALTA VERDE. Voters refused a {$1.58bn|!bond} general obligation issue for {22|mi} route-miles of LRT and {140|bus} battery buses. The yes share settled at {66.5%|t3}; the requirement is {66.67%|th}. Total votes on the question: {310,401|tt}.

Backers said they would return in 2032. The district's finance director, Ebenezer Vuković, put all-in debt service at {$3.1bn|cost|by=Ebenezer Vuković} over 30 years, or {$83|!tax} per $100,000 of assessed value annually.

"We were roughly {2,500|!~sf|s=a railway} votes from a railway," he said.

Turnout was {58.4%|tu}. Spend by the Yes side, {$4.6m|sy|s=the Yes side}.

ALSO: Tram-train order, 46 units, Gdynia · Platform doors, 12 stations, Daegu

@doc e-blog | neighborhood blog | 2030-11-16
Harbor Flats Hum: so, we lost the train

By the numbers, because I can't do feelings before noon: {two out of three|~t3|v=66.67} of us wanted it, and the rule is you need {two out of three|th|v=66.67}, and we came up short. Let that sit.

On Election Day we were over the bar. A week ago we were over the bar, {66.9|t2|t=A week ago}. Yesterday the county ran the last large batch and we were at {66.5|t3|t=Yesterday}.

But oversight won! Q finished {51.6|q3} to {48.4|qn}, and all it needed was {fifty|hq} plus one. The sheriff's department, all {1,106|dep} deputies of it, gets a board. My neighbor Yevgenia already printed her application.

Also the county says {58.4 percent|tu|by=the county} of us voted. Gold star.

(Comments: 37)

@story j4-lautoka-water
@topic Water cuts in the dry season in western Fiji, October 2024
@subject W = Viti Water Corporation | Viti Water | the corporation | VWC | the utility
@subject L = Lautoka | the sugar city | the city | Lautoka residents
@subject N = Nadi | the airport town | Nadi residents
@subject B = Ba | Ba town | Ba residents
@subject D = Vaturu-i-ra Dam | the dam | the lake | the reservoir
@subject R = Denarua resorts | resorts | hotels | the hotel strip
@subject S = Saweni Primary School | Saweni Primary | the school | Saweni
@subject G = Fiji government | the government | Suva | Minister Litia Vakacegu | the minister
@subject T = Waqa Prasad Carriers | Waqa Prasad | carters | private carters
@fact lev = 61 | rate | D | level as a share of the full volume | 2024-10-14 | snapshot
@fact levp = 83 | rate | D | level as a share of the full volume | 2023-10 | snapshot
@fact crit = 45 | rate | D | level below which supply stops by day | 2024 | constant | threshold
@fact drop = 0.6 | rate | D | fall of the level in a day, in points | 2024-10 | snapshot
@fact lof = 20:00 | clock | L | evening shut-off | from 2024-10-16 | plan
@fact lon = 04:00 | clock | L | morning return | from 2024-10-16 | plan
@fact nof = 21:30 | clock | N | evening shut-off | from 2024-10-16 | plan
@fact non = 04:30 | clock | N | morning return | from 2024-10-16 | plan
@fact boff = 18:00 | clock | B | evening shut-off | from 2024-10-16 | plan
@fact bon = 05:00 | clock | B | morning return | from 2024-10-16 | plan
@fact lh = 8 | duration | L | hours without water in a night | from 2024-10-16 | plan
@fact bh = 11 | duration | B | hours without water in a night | from 2024-10-16 | plan
@fact lp = 71500 | other | L | people supplied | 2024 | constant
@fact np = 62800 | other | N | people supplied | 2024 | constant
@fact bp = 19400 | other | B | people supplied | 2024 | constant
@fact all = 153700 | other | W | people affected by the cuts | 2024-10 | plan
@fact prod = 92 | other | W | megalitres treated in a day | 2024-10 | snapshot
@fact dem = 106 | other | W | megalitres wanted in a day | 2024-10 | snapshot
@fact short = 14 | other | W | megalitres missing in a day | 2024-10 | snapshot
@fact leak = 47 | rate | W | share of the water lost on the way | 2024-06 | snapshot
@fact leakt = 25 | rate | W | share of the water lost on the way | 2030 | plan | pledged
@fact trk = 13 | other | W | tankers | 2024-10 | snapshot
@fact trkh = 9 | other | W | tankers to be hired | 2024-10 | plan | pledged
@fact res = 8.5 | other | R | megalitres used in a day | 2024-10 | snapshot
@fact desal = 3 | other | R | megalitres of desalinated water in a day | by 2026 | plan | pledged
@fact kids = 438 | enrolment | S | pupils | 2024 | constant
@fact tank = 2 | other | S | water tanks | 2024 | constant
@fact schh = 12:30 | clock | S | early end of lessons | 2024-10-15 | plan
@fact price = 90 | price | T | dollars for a 5,000-litre load | 2024-10 | constant
@fact pricep = 60 | price | T | dollars for a 5,000-litre load | 2024-07 | constant
@fact tar = 0.153 | price | W | dollars for a thousand litres, lowest step | 2024 | constant
@fact bud = 47000000 | budget | G | dollars for pipes in the west | 2024/25 | plan
@fact spent = 6800000 | spending | G | dollars spent on pipes in the west | 2024-09-30 | cumulative
@fact rain = 11 | other | D | millimetres of rain | 2024-09 | cumulative
@fact rainn = 74 | other | D | millimetres of rain in a normal September | - | constant
@rel sum all = lp + np + bp
@rel diff short = dem - prod
@fact rsh = 9.2 | rate | R | share of the treated water | 2024-10 | snapshot
@fact dleft = 27 | duration | D | days until cuts by day | 2024-10-14 | plan | hypothetical
@rel share rsh = res / prod
@trap lof nof boff :: three towns, three timetables
@trap lh bh :: two towns
@trap lev crit :: the level and the mark that matters
@trap lev levp :: two years
@trap price tar :: the carter's load and the tap
@trap bud spent :: set aside and spent
@trap leak leakt :: now and promised
@trap res desal :: used and to be made

@doc a-pacific-wire | wire agency | 2024-10-14
Fiji rations water in west as dam falls to {61%|lev}

SUVA, Oct 14 - Taps in the west of Fiji's main island will run dry at night from Wednesday, after a dry winter left the reservoir that serves it at {61%|lev|t=Monday} of capacity on Monday, Viti Water Corporation said. A year ago it stood at {83%|levp|t=A year ago}.

The cuts affect {153,700|all} people. Lautoka will be without supply from {8 p.m.|lof|t=from Wednesday} to {4 a.m.|lon|t=from Wednesday}, Nadi from {9:30|nof|^} to {4:30|non|^} and Ba from {6 p.m.|boff|^} to {5 a.m.|bon|^}

The corporation treats {92|prod} megalitres a day against demand of {106|dem}. Nearly half of what leaves the plant, {47%|leak}, never reaches a meter.

September brought {11|rain|t=September} mm of rain to the catchment; {74|rainn} is normal.

If the level falls below {45%|crit}, there will be cuts by day as well, chief executive Semi Lutunatabua-Roy told reporters.

@doc b-viti-water-notice | public notice | 2024-10-15
NOTICE TO CUSTOMERS – WESTERN DIVISION

Viti Water wishes to advise that, due to the prolonged dry spell, the following timetable applies from Wednesday 16 October until further notice.

LAUTOKA (Zones 1-9): OFF {8.00pm|lof|t=from Wednesday 16 October}, ON {4.00am|lon|^}
NADI (all zones except Hospital): OFF {9.30pm|nof|^}, ON {4.30am|non|^}
BA (town, Yalalevu, Varadoli): OFF {6.00pm|boff|^}, ON {5.00am|bon|^}

High areas may see water up to two hours later. Please boil for three minutes.

Our tankers are ready: {13|trk} trucks of 10,000 litres each, and {nine|trkh} more are being hired. Deliveries are FREE. Nobody may ask you for money.

Call 1507 (24 hours). Quote your meter number.

We thank the {71,500|lp} people of Lautoka, {62,800|np} of Nadi and {19,400|bp} of Ba for their patience.

@doc c-western-star | local newspaper | 2024-10-16
Buckets in the corridor at Saweni

RAJNEEL TUDREU

The {two|tank} tanks behind Saweni Primary are green and were last full in July. On Tuesday headmistress Mereani Khan-Bola sent her {438|kids} pupils home at {12.30|schh|t=Tuesday}.

"I can teach without chalk," she said. "I can't run {fourteen|-} toilets."

It will be {eight|lh|t=a night} hours a night for families in the city. In Ba, where it's {eleven|bh|s=it's}, market vendors say that okra won't last till breakfast.

A carter from Waqa Prasad sat by his truck at the Drasa roundabout, his phone going. He brings 5,000 litres for {$90|price}. In July he asked {$60|pricep|t=In July}. From the tap a thousand litres cost {15.3|tar|x=0.01} cents.

Is there money? There is. Suva set aside {$47 million|bud|t=in the June budget} in the June budget for mains in the west. By the end of September {$6.8m|spent|t=By the end of September} of it had been used.

Tide: 5.12am, 1.4m. Cane crushed: wk 18, 61,204t. Tuberi Cup: Saru 24 Kashmir 17.

@doc d-tourism-pacific | tourism newsletter | 2024-10-18
Q&A: Will my guests be able to shower?

Yes. Hotels on the Denarua strip have storage for {three|-} days and are, in any case, on the last line to be shut. Together they use {8.5|res} megalitres a day.

Isn't that a lot? It's {9 per cent|rsh} of all that the corporation can treat ({92|prod}), and the corporation is {14|short} short. Expect questions. One resort group says it'll have a plant by 2026 that makes {3|desal} megalitres from the sea.

What should I tell people in Nadi apartments? That the water goes at {half past nine|nof} and returns at {half past four|non}. Fill a bucket.

How bad can it get? The lake loses {0.6|drop|t=a day} of a percentage point a day. From {61|lev|t=on Monday} on Monday to {45|crit} is {27|dleft} days, if no cloud breaks.

And then? Minister Litia Vakacegu says there will be "no dry hotel and no dry hospital". She did not say in which order.

@doc e-letter-from-vakabuli | opinion column | 2024-10-20
The leak we do not see

When I was a boy the water came from the creek and we blamed the cows. Now we blame the sky. {Eleven|rain|t=last month} millimetres last month, when there should have been {seventy-four|rainn}: poor sky.

But put {47|leak|s=ground} litres of every hundred into the ground under Lautoka, as we do, and no sky is big enough. The promise is to bring that to {25|leakt|t=by 2030} by 2030. At {6.8|spent|x=1000000} million dollars in a budget of {47|bud|x=1000000} million I should not like to wager on it.

Meanwhile the lady next door, who is 79, gets up at {four|lon} to fill her pots, and my cousin in Ba at {five|bon}. The tourists sleep. I don't grudge it them. {Thirteen|trk} tankers for {a hundred and fifty thousand|~all} people: I did the sum, I won't print it.

Fix the pipes, Suva.

Josaia Narayan-Whippy is a retired surveyor.

@story haarlem-fietsen
@topic Stolen bicycles found in a canal-side shed, Zaandrecht, the Netherlands
@subject P = Politie Zaandrecht | police | officers | the police
@subject S = Noordkade shed | the shed | the find | the warehouse | boathouse
@subject M = Main suspect | the suspect | a 39-year-old man | a 52-year-old man | man from Beverwijk | R. van S.
@subject V = Fietsstad Zaandrecht | the cyclists' union | Fietsersbond branch
@fact b1 = 214 | other | S | bicycles found | 2029-11-08 | cumulative
@fact b2 = 347 | other | S | bicycles found | 2029-11-15 | cumulative
@fact add = 133 | other | S | bicycles found behind a false wall | 2029-11-15 | cumulative
@fact el = 129 | other | S | electric bicycles found | 2029-11-15 | cumulative
@fact ret = 58 | other | P | bicycles given back | 2029-11-15 | cumulative
@fact val = 410000 | damages | S | euros of value | 2029-11-15 | snapshot
@fact ar1 = 3 | arrests | P | people arrested | 2029-11-08 | cumulative
@fact ar2 = 5 | arrests | P | people arrested | 2029-11-15 | cumulative
@fact age = 39 | age | M | age | 2029 | constant
@fact th = 2870 | other | P | bicycle thefts reported | 2028 | cumulative
@fact thn = 3120 | other | P | bicycle thefts reported | January to October 2029 | cumulative
@fact nr = 63 | address | S | house number | - | constant
@fact cus = 14 | duration | M | days of custody | 2029-11-12 | snapshot
@fact bat = 96 | other | S | loose batteries found | 2029-11-08 | cumulative
@fact cash = 23450 | other | S | euros in cash found | 2029-11-08 | cumulative
@fact sol = 4 | rate | P | percent of thefts solved | 2028 | snapshot
@fact gps = 1 | other | S | trackers that led to the place | - | constant
@rel sum b2 = b1 + add
@trap b1 b2 :: a week apart
@trap b2 el :: all and electric
@trap b2 ret :: found and given back
@trap ar1 ar2 :: a week apart
@trap th thn :: a year and ten months

@doc a-politie | police press release | 2029-11-08
Large number of bicycles seized on Noordkade

ZAANDRECHT – In a shed on the Noordkade, police found {214|b1|t=on Thursday morning|by=police} bicycles on Thursday morning, most of them probably stolen. {Three|ar1|t=on Thursday morning} people were arrested: a man of {39|age} from Beverwijk, a man of {27|-} and a woman of {31|-}.

The trail began with {one|gps} small GPS tracker, fitted by an owner under her saddle. It had been sending from the building for {six|-} days.

Officers also came across {96|bat} batteries without a bicycle and {23,450 euros|cash} in cash.

Missing yours? Do not come to the station. From Monday the frame numbers can be looked up at the site of the police. Have your report number ready (starting PL1100).

Tips: 0900-0000. Anonymous: 0800-0000.

@doc b-dagblad | regional daily | 2029-11-16
Counter stands at {347|b2} bikes, and one of them is mine

By Hülya de Graaff

I found it on page 9 of the list: black Gazelle, 2024, dent in the mudguard. I am one of {58|ret|t=until yesterday} people who until yesterday got theirs back from Noordkade {36|!nr}.

The yield of the shed keeps growing. Behind a false wall stood another {hundred and thirty-three|add|v=133}; with them the police come to {347|b2|by=the police}. {129|el|by=they} of those have a motor, they say, and the lot is worth four tons, or to be precise {€410,000|val|by=the public prosecutor}, according to the public prosecutor.

{Two|-} more arrests this week, which makes {five|ar2|t=this week}. The main suspect, R. van S. ({39|age}), will stay in his cell for another {fourteen|cus} days.

It doesn't mean Zaandrecht is rid of it. Until the end of October {3,120|thn|t=Until the end of October} thefts were reported, more than the {2,870|th|t=in all of 2028} in all of 2028.

Weather 9° · AEX 1,204.33 · Puzzle: p. 34

@doc c-omroep | regional broadcaster | 2029-11-09
Bicycle den on the quay rolled up: "Every train brought new ones"

A neighbour calls it the best-kept secret of the Noordkade: in the boathouse at number {63|nr} stood {214|b1|t=on Thursday|by=the police} bicycles on Thursday. "Vans came after every late train," says Kwabena Hoekstra of number {65|-}.

{Three|ar1} suspects are being held, the eldest of them {39|age}. On the table lay {23,450|cash} euros, and in crates {69|!bat} batteries of electric bicycles.

Last year the police solved {four in a hundred|sol|t=Last year|v=4} cases of bicycle theft in the municipality.

The cyclists' union is delighted. "But let's not forget that {2,870|th|t=in 2028} were stolen here in 2028," says chair Annemiek Fortuin, "so this is {a month's|-} work for them."

Listen live: 88.9 FM

@doc d-national | national free paper site | 2029-11-16
GPS-sticker under saddle exposes gang with {347|b2} bikes

She paid {€29|-} for it. The tracker a student in Zaandrecht had stuck beneath her saddle led the police to an Aladdin's cave: {374|!b2|t=so far} bicycles so far, {129|el} of them electric, with a street value of {410,000 euros|val}.

The ringleader is a {52|!age}-year-old man from Beverwijk, the judiciary says. He has to remain in custody for {two weeks|cus|v=14}. {Five|ar2} people have been arrested in all.

For anyone with hopes: to date {58|ret|t=to date} owners have been reunited with their two-wheeler. Police in the town got {3,120|thn|t=in ten months} reports in ten months and, in a normal year, clear up {4 percent|sol}.

ALSO: Why this 28-year-old lives in a windmill

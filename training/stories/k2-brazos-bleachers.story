@story k2-brazos-bleachers
@topic Collapse of visitors' bleachers at a Texas high-school football game, October 2028
@subject B = Yoakum Field bleachers | the bleachers | bleachers | bleacher collapse | the collapse | the stand | Yoakum Field
@subject D = Caldera Independent School District | Caldera ISD | the district | the school district | CISD
@subject H = Brazos Regional Medical Center | Brazos Regional | the medical center
@subject F = Caldera Fire Rescue | Caldera Fire | fire chief | the fire department | firefighters
@subject W = Lone Valley High School | Lone Valley | the visitors | visiting school
@subject S = StadiaForm | the manufacturer | the installer
@subject K = Deshawn Okereke | Okereke | a trombone player | the trombonist
@subject L = Guadalupe Lindqvist | Lindqvist | a grandmother | grandmother
@fact i1 = 37 | injuries | B | people taken to hospitals | 2028-10-13 11 p.m. | cumulative
@fact i2 = 52 | injuries | B | people taken to hospitals | 2028-10-14 | cumulative
@fact cr1 = 5 | injuries | B | people in critical condition | 2028-10-13 11 p.m. | snapshot
@fact cr2 = 3 | injuries | B | people in critical condition | 2028-10-14 | snapshot
@fact hl = 4 | injuries | B | people flown to Houston | 2028-10-13 | cumulative
@fact rel = 29 | other | B | patients released | 2028-10-14 | cumulative
@fact d = 1 | deaths | B | people killed | 2028-10-14 | cumulative
@fact on = 640 | crowd | B | people on the structure | 2028-10-13 | constant
@fact cap = 500 | other | B | people that the structure is rated for | - | constant | threshold
@fact att = 6200 | crowd | D | people at the game | 2028-10-13 | constant
@fact ba = 118 | other | W | band members | - | constant
@fact bi = 21 | injuries | W | band members hurt | 2028-10-14 | cumulative
@fact tm = 20:46 | clock | B | time of the collapse | 2028-10-13 | constant
@fact am = 19 | other | F | ambulances sent | 2028-10-13 | constant
@fact ff = 64 | other | F | firefighters at the field | 2028-10-13 | constant
@fact bond = 41000000 | budget | D | bond for the stadium | 2025 | constant
@fact co = 386000 | spending | D | dollars paid for the temporary seats | 2028 | constant
@fact row = 15 | other | B | rows | - | constant
@fact ft = 17 | distance | B | height of the top row, in feet | - | constant
@fact ins = 11 | duration | D | days between the last inspection and the game | 2028-10-13 | constant
@fact aK = 16 | age | K | age | 2028 | constant
@fact aL = 71 | age | L | age | 2028 | constant
@fact gf = 94000 | fundraising | W | dollars given online for the injured | 2028-10-15 | cumulative
@fact sc = 21 | score | W | points when play stopped | 2028-10-13 | constant
@trap i1 i2 :: more came to hospital overnight
@trap cr1 cr2 :: fewer were critical the next day
@trap on cap :: stood on it, and rated for
@trap bi sc :: hurt, and points
@trap on att :: on the stand, and in the stadium
@trap bond co :: bond, and price of the seats
@trap row ft :: rows, and feet

@doc a-station | local TV station, website | 2028-10-13
BREAKING: Bleachers collapse at Caldera football game, dozens hurt

CALDERA, Texas (KBZV) - {Thirty-seven|i1|t=as of 11 p.m. Friday|by=fire chief Rosalind Achterberg} people had been transported to hospitals as of 11 p.m. Friday after a section of temporary bleachers gave way at Yoakum Field, fire chief Rosalind Achterberg told KBZV. {Five|cr1|^} were listed as critical. {Four|hl} went to Houston by helicopter.

It happened at {8:46 p.m.|tm}, with Lone Valley up {21|sc}-{14|-} in the third quarter. The visiting band had just come back to its seats from the halftime show.

"It sounded like a train. Then it was just instruments," said Kaylee Brandt, who was selling nachos.

There were about {6,200|~att} people at the game. Achterberg said that {19|am} ambulances from {four|-} counties responded, along with {64|ff} firefighters.

The {15|row}-row bleachers were leased for the season after the concrete of the visitors' side failed a test.

This is a developing story. | Texas Pick 3 numbers | Friday scoreboard: 212 games

@doc b-daily | Texas daily | 2028-10-15
Grandmother dies; seats were rated for {500|cap}

By Marcus Tevaga and Ilse Pruitt

CALDERA - A retired school nurse who had come to hear her grandson play the trombone died Saturday of injuries from Friday night's bleacher collapse at Yoakum Field, the {first|d|v=1} fatality in an accident that sent {52|i2|t=Saturday} people to hospitals.

Guadalupe Lindqvist was {71|aL}. Her grandson, Deshawn Okereke, {16|aK}, has a broken collarbone. He is one of {21|bi} members of the {118|ba}-strong Lone Valley band who were hurt.

{Twenty-nine|rel|t=Saturday} patients had gone home by Saturday night; {three|cr2|^} were in critical condition.

Documents obtained under the Public Information Act show that the structure, {15|row} rows and {17|ft} feet high, was certified for {500|cap}. A video analysed by this newspaper suggests that {640|on} were on it, many of them jumping.

The Caldera school district paid {$386,000|co|by=invoice 28-1107} for the seats, according to invoice 28-1107. Inspectors signed off on them {11|ins} days before the game.

In 2025 voters approved a {$41 million|bond|t=In 2025} bond to rebuild the stadium. Construction has yet to begin.

@doc c-national | cable news website | 2028-10-14
Texas high school bleacher collapse: What we know

{52|-} killed and injured? No. {One|d} person has died, a {71|aL}-year-old woman, and {52|i2|t=Saturday|by=Brazos Regional Medical Center} were treated, said Brazos Regional Medical Center, which took in most of them.

How many were on the stand? {900|!on|by=Caldera Independent School District}, Caldera Independent School District said in a statement. It's rated for {500|cap}.

When was it inspected? {Eleven|ins} days earlier.

Who was hurt? Mostly the band. Of its {118|ba} members, {21|bi} went to a hospital. The youngest, a trombone player, is {14|!aK}.

What about the injured? {Three|cr2|t=Saturday afternoon} were in critical condition Saturday afternoon, and {29|rel|^} had been released.

What's next? StadiaForm, the manufacturer, said it would send engineers. The firm has {1,900|-} similar structures in use nationwide.

Related: Cowboys rule out QB (knee) - 11 best air fryers of 2028

@doc d-letter | school district letter to families | 2028-10-14
A message from the superintendent

Dear Caldera ISD families,

Our hearts are with our neighbors from Lone Valley. Mrs. Lindqvist was a guest in our house.

Here is what we can share. At {8:46|tm} last night a portion of the visitors' seating went down. Of the more than {6,000|>att} fans present, {640|on} were in that section. {Sixty-four|ff} firefighters and {19|am} ambulance crews from around the region were with us within minutes. {Four|hl} of the injured were airlifted.

The seating was inspected on October 2, {11|ins} days before the game. The district leased it for {$386,000|co}. We did not cut corners.

The rebuilding for which you voted {$14 million|!bond|t=three years ago} three years ago will begin in January.

Homecoming is postponed. Counselors are in the library until {6|-} p.m.

@doc e-weekly | Lone Valley weekly | 2028-10-16
A trombone, bent

LONE VALLEY - Nobody here talks about the score, though we'd been ahead {21|sc}-{14|-}.

They talk about Lupe Lindqvist, {71|aL}, who for thirty years bandaged every knee in this town, and about the {21|bi} kids with casts in first period. "That's {one in six|-} of my band," said director Tobias Nwachukwu. (It's nearer {one in five|-} and a half; he teaches music.)

The lady at the credit union has started a fund. By Sunday night it held {$94,000|gf|t=By Sunday night}.

The stand had {seventeen|!row} rows. Our kids counted them when they fell.

Of the {fifty-two|i2|t=on Saturday} hurt, {three|cr2|t=on Saturday} were still critical on Saturday. Please pray for them by name; they're on the door at First Methodist.

Our reporter counted {640|on} people in the video too - {three|-} times.

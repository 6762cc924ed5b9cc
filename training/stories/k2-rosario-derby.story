@story k2-rosario-derby
@topic Trouble at a football match in Rosario, Argentina, August 2002: the night and the day after
@subject M = Estadio Puerto Viejo | the match | the stadium | derby | the derby | clash
@subject P = Santa Fe provincial police | the police | police | provincial police
@subject H = Hospital Clemente Álvarez | the hospital | hospital | doctors
@subject F = Argentine Football Association | AFA | the association | the federation
@subject C = Deportivo Paraná | Paraná | the visitors | away side
@subject U = Unión Ludueña | Ludueña | the hosts | home side
@subject E = Emiliano Ferrari Duhalde | Ferrari Duhalde | Emi | a student
@subject R = Norberto Szpiro | Szpiro | the referee | referee
@fact att = 38400 | crowd | M | spectators | 2002-08-18 | constant
@fact cap = 41654 | other | M | places | - | constant
@fact free = 3254 | other | M | places not taken | 2002-08-18 | constant
@fact chp = 22.63 | other | P | share of those arrested who were charged, in percent | 2002-08-19 | constant
@fact po = 900 | officers | P | police at the match | 2002-08-18 | constant
@fact po0 = 1200 | officers | P | police that the club had been told to pay for | 2002-08-18 | plan
@fact ar1 = 104 | arrests | P | people arrested | 2002-08-18 night | cumulative
@fact ar2 = 137 | arrests | P | people arrested | 2002-08-19 | cumulative
@fact ch = 31 | other | P | people charged | 2002-08-19 | cumulative
@fact i1 = 46 | injuries | M | people hurt | 2002-08-18 night | cumulative
@fact i2 = 58 | injuries | M | people hurt | 2002-08-19 | cumulative
@fact pi = 12 | injuries | P | police officers hurt | 2002-08-19 | cumulative
@fact st = 4 | injuries | H | people with stab wounds | 2002-08-19 | cumulative
@fact d = 1 | deaths | M | people killed | 2002-08-19 | cumulative
@fact su = 78 | score | M | minute in which the match was called off | 2002-08-18 | constant
@fact g1 = 2 | score | U | goals | 2002-08-18 | constant
@fact g2 = 1 | score | C | goals | 2002-08-18 | constant
@fact tm = 18:45 | clock | M | time when the match was called off | 2002-08-18 | constant
@fact ga = 130 | other | P | tear gas canisters fired | 2002-08-18 | constant
@fact ban = 6 | duration | U | home matches without spectators | 2002-08-19 | plan
@fact fi = 250000 | damages | U | pesos of fine | 2002-08-19 | constant
@fact se = 840 | other | M | seats torn out | 2002-08-18 | constant
@fact bus = 9 | other | C | buses of supporters stoned | 2002-08-18 | constant
@fact aE = 22 | age | E | age | 2002 | constant
@fact aR = 39 | age | R | age | 2002 | constant
@fact old = 3 | deaths | M | people killed at earlier matches | 1994 | constant
@fact gat = 2 | other | M | gates open | 2002-08-18 | constant
@fact gat2 = 8 | other | M | gates | - | constant
@rel diff free = cap - att
@rel share chp = ch / ar2
@trap ar1 ar2 :: more were arrested in the night
@trap i1 i2 :: more came to hospital
@trap ar2 ch :: arrested, and charged
@trap att cap :: came, and room for
@trap po po0 :: present, and planned
@trap i2 pi :: all hurt, and police hurt
@trap gat gat2 :: gates open, and gates
@trap ban st :: matches, and stab wounds

@doc a-wire | wire agency | 2002-08-18
Argentine league match abandoned after crowd trouble

BUENOS AIRES, Aug 18 (Pampa Press) - A first division soccer match in the Argentine city of Rosario was abandoned in the {78th|su|v=78} minute on Sunday after supporters tore out seats and threw them at police, who replied with tear gas.

{Forty-six|i1|t=late on Sunday|by=doctors} people had been treated late on Sunday, doctors said, and {104|ar1|^} arrested, according to police.

The hosts, Union Luduena, were leading Deportivo Parana {2|g1}-{1|g2} when the away fans broke down a fence at {6:45 p.m.|tm} local time.

"I had no choice," said referee Norberto Szpiro, {39|aR}. "There were children on the grass."

A crowd of {38,400|att} had watched in the {41,654|cap}-capacity stadium. Some {900|~po} police were on duty.

@doc b-rosario | Rosario daily | 2002-08-19
{One|-} door for a whole stand

The boys from the cheap end had been ordered to wait half an hour, and on the stairs of the popular stand there were, of the {eight|gat2} gates, {two|gat} open. What followed could be drawn by any pupil of geometry.

Emiliano Ferrari Duhalde, {22|aE}, a student of architecture who had sat his last exam on Friday, is dead. It was the crush, the doctors say, and not the knife; although {four|st} came in with stab wounds.

The hospital counted {58|i2|t=this morning} injured this morning, {twelve|pi|^} policemen among them. To the police themselves the count of arrests is up to {137|ar2|t=at midday} at midday, and {31|ch|^}, or less than {a quarter|<chp|^}, have been charged so far.

The club should have paid for {1,200|po0} officers. It paid for {900|po}. "They had {six hundred|-} and they were in the wrong place," said Councillor Graciela Tissera.

{Eight hundred and forty|se} seats are missing. {Nine|bus} coaches, on the way home, lost their windows.

Obituaries p. 22 - Sudoku no. 1 - Quiniela: 5571

@doc c-sports | sports daily | 2002-08-19
{Six|ban} behind closed doors, and a fine

The AFA tribunal lost no time. Unión Ludueña will play its next {six|ban} home games in an empty ground and pay {250,000|fi} pesos. The club, whose treasurer spoke of bankruptcy, has the right to appeal within five days.

The match was halted with {12|-} minutes to play and Ludueña ahead, {2|g1} to {1|g2}. The tribunal lets the score stand.

It is the worst day at the Puerto Viejo since 1994, when {three|old|t=since 1994} people died on the same steps. This time it is a student, {27|!aE} years old. {Eighty|!i2|t=on Monday} have been hurt, on Monday, of whom {a dozen|pi|^} wear a badge.

Referee Szpiro ({39|aR}) wrote in his report that {130|ga} gas canisters had been fired. Ludueña says that it saw more gas than football.

@doc d-english | Buenos Aires English-language daily | 2002-08-20
A death, and a blame game with {1,200|po0} pieces

How many policemen should guard a derby? The ministry says {1,200|po0}. The club said {900|po}, the number who turned up, on the strength of a fax that neither party can now find.

The result is known. {One|d} dead. {Fifty-eight|i2|t=by Monday} hurt by Monday. {137|ar2|^} arrested, nearly {half|!~chp} of them charged. {840|se} seats, {nine|bus} buses.

The police, which had fired {310|!ga|by=the referee} canisters of gas according to the referee, have opened an internal inquiry. So has the federation, which ordered {six|ban} matches without public.

Attendance was {38,400|att}, {3,254|free} short of a full house.

The peso, by the way, closed at 3.61.

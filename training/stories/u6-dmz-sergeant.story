@story u6-dmz-sergeant
@topic A North Korean soldier runs across the demarcation line, November 2044
@subject S = Corporal Ri Myong-guk | Ri Myong-guk | Ri | the soldier | the runaway | the corporal | the defector
@subject N = North Korean guards | North Korea | the North | his comrades | pursuers
@subject K = South Korean army | Joint Chiefs | the South | Seoul
@subject D = Demilitarised Zone | the DMZ | demarcation line | the line | the border
@subject U = unification ministry | the ministry
@subject H = Suwon hospital | Ajou-Gyeonggi hospital | doctors | surgeons | Dr Bae Hyo-rin | Bae
@subject F = Sgt Kwon Tae-oh | Kwon | Staff Sergeant Kwon | the sergeant
@fact t = 15:14 | clock | S | time at which he crossed the line | 2044-11-17 | constant
@fact t2 = 15:55 | clock | F | time at which he was dragged to safety | 2044-11-17 | constant
@fact lie = 41 | duration | S | minutes that he lay in the open | 2044-11-17 | constant
@fact run = 70 | distance | S | metres from the jeep to the line | 2044-11-17 | constant
@fact sh = 42 | other | N | shots fired | 2044-11-17 | constant
@fact gu = 4 | other | N | soldiers who fired | 2044-11-17 | constant
@fact hit = 5 | injuries | S | bullet wounds | 2044-11-17 | constant
@fact op1 = 5 | duration | H | hours of the first operation | 2044-11-17 | constant
@fact op2 = 3 | duration | H | hours of the second operation | 2044-11-19 | constant
@fact bl = 12 | other | H | litres of blood given | 2044-11-19 | cumulative
@fact worm = 27 | distance | S | centimetres that the longest parasite measured | 2044-11-19 | constant
@fact age = 24 | age | S | age of the soldier | 2044 | constant
@fact agek = 33 | age | F | age of the sergeant | 2044 | constant
@fact hei = 171 | distance | S | centimetres of height | 2044 | constant
@fact wt = 60 | other | S | kilograms of weight | 2044 | constant
@fact def = 83 | other | U | defectors who arrived this year | 2044-09 | cumulative
@fact def3 = 196 | other | U | defectors who arrived in the year before | 2043 | constant
@fact peak = 2914 | other | U | defectors who arrived in the busiest year | 2009 | constant
@fact all = 36100 | other | U | defectors who arrived since the division | 2044 | cumulative
@fact zone = 4 | distance | D | kilometres of width | - | constant
@fact len = 248 | distance | D | kilometres of length | - | constant
@fact brk = 2 | other | N | breaches of the armistice named | 2044-11-22 | constant
@fact op = 8 | duration | H | hours of both operations | 2044-11-19 | cumulative
@fact stp = 3 | distance | N | metres that one of them stepped over | 2044-11-17 | constant
@trap op1 op2 :: two operations
@trap t t2 :: crossing and rescue
@trap age agek :: the runaway and the man who pulled him out
@trap def def3 :: this and last year
@trap hit sh :: wounds and shots
@rel sum op = op1 + op2

@doc a-wire | wire agency | 2044-11-17
North Korean soldier crosses line under fire, badly hurt

SEOUL, Nov 17 - A North Korean soldier dashed across the military demarcation line into South Korea on Thursday afternoon under fire from his comrades and was in critical condition, Seoul's Joint Chiefs of Staff said.

He drove a jeep to within {70|~run} metres of the line, jumped out when a wheel stuck and crossed on foot at {3:14 p.m.|t|t=Thursday}, hit at least {five|>hit|by=Joint Chiefs of Staff} times. {Four|gu} Northern soldiers fired {about forty|~sh|v=40} shots, the military said. The South did not shoot back.

He lay behind a low wall until {3:55 p.m.|t2}, when a sergeant crawled out and pulled him away.

{Eighty-three|def|t=by the end of September} North Koreans had reached the South by the end of September this year, few of them across the {4|zone} km wide Demilitarised Zone. In 2043 the total was {196|def3|t=In 2043}.

@doc b-hospital | hospital briefing | 2044-11-19
Briefing by Dr Bae Hyo-rin, trauma centre, Ajou-Gyeonggi hospital. Checked transcript, questions shortened.

He's alive. I would like to begin with that.

The patient is male, {171|hei} centimetres, {60|wt} kilograms. He says he's {24|age}. The first operation, on Thursday evening, lasted {five|op1|t=Thursday evening} hours. This morning's took {three|op2|t=This morning}. We've put {twelve|bl|t=so far} litres of blood into him so far, more than twice what he had to begin with.

Wounds: {five|hit}. Shoulder, elbow, thigh, two in the belly. One bullet stays where it is.

There were parasites in the bowel. I've been a surgeon for half my life and I have seen such things in books. The longest was {27|worm} centimetres. It tells you what people eat.

Q: Has he asked for anything?
A: A song. I won't tell you which. It was a hit here when he was a boy.

Next briefing Monday 10.30, room B2. No photographs beyond line 7.

@doc c-feature | Saturday newspaper | 2044-11-26
The {forty-one|lie} minutes of Sergeant Kwon

He's a shy man, {33|agek}, a father, and he had been thinking of his lunch.

"First the engine, then the cracks," Kwon Tae-oh says. Those cracks, the commission has since counted on the tape, numbered {42|sh}. The runaway, a corporal by the name of Ri Myong-guk and nine years younger than himself, fell among the leaves at {fourteen minutes past three|t}.

And then, nothing. For {41|lie} minutes he lay there. "You can't just walk up. There are rules about that line. It is {248|len} kilometres long and there's a rule for every one of them." A heat camera showed the body cooling. At {five to four|t2} Kwon, with two privates holding his ankles, had him by the collar.

Ri has had {eight|op} hours under the knife in two sessions. He weighs, or weighed, {60|wt} kilos.

Were you afraid? "Later. About nine in the evening."

Since the war some {36,100|all} people have come over from the North, in the best of years, 2009, {2,914|peak|t=2009}. "This one's mine," says the sergeant.

Reporting: Gu Ha-eun. Extra photos for members (11). Sudoku level 4 below.

@doc d-un | armistice commission statement | 2044-11-22
UNITED NATIONS COMMAND, Public Affairs

The Special Investigation Team has completed its inquiry into the events of 17 November at the Joint Security Area.

Finding 1. {Four|gu} members of the Korean People's Army discharged weapons. The number of rounds was {42|sh}. None came from the South.

Finding 2. The individual crossed at {1514|t|v=15:14} hours. He was recovered at {1555|t2|v=15:55} hours. In the interval, {41|lie} minutes, personnel of the Republic of Korea acted with restraint.

Finding 3. The North breached the armistice on {two|brk} points: it fired across the line, and one of its soldiers stepped over it for a distance of {3|stp} metres before turning back.

The team notified the other side by loudspeaker, as the telephone wasn't answered. A request for a meeting has been made. The video (6 min 9 s) is released today.

UNC-PAO/2044/11-22/007

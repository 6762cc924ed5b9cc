@story yf-asuncion-cubesat
@topic A satellite built by students in Paraguay: launch, silence, first signal and the pictures of a river
@subject Y = Satellite Yasy-2 | Yasy-2 | the satellite | the cube
@subject U = Universidad del Chaco Oriental | the university | UCO
@subject T = Student team | students | the team
@subject N = National space agency | the agency | AEP
@subject J = Japanese partner Kyoto-Fushimi Institute | the Japanese partner | Fushimi
@subject R = River Paraguay | the river
@subject A = Radio amateurs | hams | amateurs
@subject D = Delia Ayala-Takahashi | Ayala-Takahashi | the project leader
@subject F = Farmers and flood office | the flood office | SEN
@fact kg = 3.9 | other | Y | kilograms | - | constant
@fact kgl = 4 | other | Y | kilograms allowed | - | constant | threshold
@fact cm = 30 | other | Y | centimetres of length | - | constant
@fact kg1 = 1.3 | other | U | kilograms of the first satellite | 2031 | constant
@fact cost = 880000 | budget | Y | dollars of cost | 2035 | constant
@fact ucost = 308000 | budget | U | dollars paid | 2035 | constant
@fact acost = 352000 | budget | N | dollars paid | 2035 | constant
@fact jcost = 220000 | budget | J | dollars paid | 2035 | constant
@fact upc = 35 | other | U | share of the cost | 2035 | constant
@fact lch = 120000 | price | Y | dollars for the launch | 2035 | constant
@fact stu = 41 | enrolment | T | students who worked on it | 2032 to 2035 | cumulative
@fact wom = 19 | enrolment | T | women among the students | 2032 to 2035 | cumulative
@fact now = 16 | enrolment | T | students at work | September 2035 | snapshot
@fact yrs = 3 | duration | T | years of building | 2032 to 2035 | constant
@fact age = 22 | age | T | age on average | 2035 | snapshot
@fact dage = 36 | age | D | age | - | snapshot
@fact alt = 508 | distance | Y | kilometres above the earth | 6 September 2035 | snapshot
@fact orb = 15.2 | other | Y | orbits a day | September 2035 | snapshot
@fact minp = 9 | duration | Y | minutes of a pass | September 2035 | snapshot
@fact pass = 4 | other | Y | passes a day over the station | September 2035 | snapshot
@fact sil = 61 | duration | Y | hours of silence | September 2035 | constant
@fact silx = 45 | duration | Y | minutes after release until the first signal | flight plan | plan
@fact sats = 34 | other | Y | satellites on the same rocket | 4 September 2035 | constant
@fact ham = 87 | other | A | stations that listened | 6 September 2035 | cumulative
@fact hamc = 23 | other | A | countries of the stations | 6 September 2035 | cumulative
@fact dbm = 2 | other | Y | watts of the transmitter | - | constant
@fact pan = 11 | other | Y | watts from the panels | September 2035 | snapshot
@fact panp = 14 | other | Y | watts from the panels | design | plan
@fact cam = 18 | other | Y | metres that the camera can tell apart | - | constant
@fact pic = 640 | other | Y | pictures received | 4 December 2035 | cumulative
@fact pic1 = 3 | other | Y | pictures received | 19 September 2035 | cumulative
@fact picg = 448 | other | Y | pictures of use | 4 December 2035 | cumulative
@fact picpc = 70 | other | Y | share of pictures of use | 4 December 2035 | snapshot
@fact life = 24 | duration | Y | months of life | design | plan
@fact lvl = 5.9 | other | R | metres of water at Asunción | 28 November 2035 | snapshot
@fact alr = 5.5 | other | R | metres of water at which people are moved | - | constant | threshold
@fact fld = 46000 | area | R | hectares under water | 28 November 2035 | snapshot
@fact fldg = 38000 | area | F | hectares under water | 28 November 2035, ground estimate | snapshot
@fact fam = 3100 | evacuated | F | families moved | 4 December 2035 | cumulative
@fact first = 2031 | date | U | year of the first satellite | - | constant
@fact fd = 19 | duration | U | days that the first satellite worked | 2031 | constant
@fact job = 7 | jobs | T | former students hired abroad | December 2035 | snapshot
@fact next = 2400000 | budget | N | dollars for the next satellite | 2036 | plan | pledged
@fact nkg = 12 | other | N | kilograms of the next satellite | 2038 | plan
@fact sol = 1460 | other | T | joints soldered by hand | 2034 | constant
@fact test = 72 | duration | T | hours in the vacuum chamber | May 2035 | constant
@fact tmp = 85 | temperature | T | degrees in the vacuum chamber | May 2035 | constant
@fact pop = 14 | age | A | age of the amateur who heard it first | September 2035 | snapshot
@fact ant = 6 | price | A | dollars for his antenna | September 2035 | constant
@trap kg kg1 :: two satellites
@trap kg kgl :: weight and limit
@trap stu now :: all years and now
@trap sil silx :: real and planned
@trap pan panp :: measured and planned
@trap pic pic1 :: two moments
@trap pic picg :: received and of use
@trap fld fldg :: from orbit and from the ground
@trap lvl alr :: measured and alarm
@trap sil fd :: hours of silence and days of work
@trap cost next :: this and the next satellite
@rel sum cost = ucost + acost + jcost
@rel share upc = ucost / cost
@rel share picpc = picg / pic

@doc uco-release | university press release | 2035-09-04
Yasy-2 is in orbit

Asunción, 4 September 2035. At {11:08|-} this morning our second satellite, Yasy-2, was released at {508|alt} km by a rocket that carried {34|sats} satellites. A first signal is expected {45|silx} minutes after release, during a pass over the station at San Lorenzo.

Yasy-2 was built in {three|yrs} years by {41|stu} students, {19|wom} of them women; their average age is {22|age}. It weighs {3.9|kg} kg (the limit's {4|kgl}) and is {30|cm} cm long. Its camera distinguishes objects of {18|cam} metres. Its purpose: to watch floods.

The cost, {US$880,000|cost}, is shared by the university ({308,000|ucost}, or {35%|upc}), the space agency ({352,000|acost}) and Fushimi of Japan ({220,000|jcost}).

Live from the control room: channel {9|-}, from 11.30.

@doc guarani-radio | community radio script | 2035-09-07
Radio Ñemity, morning

You'll have heard that our satellite didn't speak. One pass, nothing. {Nine|minp} minutes, that's how long it's above us, {four|pass} times a day, and nothing. They slept under the desks.

Well! On Thursday night, after {sixty-one|sil} hours, it spoke. Not to them! To a boy of {fourteen|pop} in Encarnación, Milciades, with an antenna from a broken umbrella; {six|ant} dollars it cost him, and his mother's umbrella.

In all {eighty-seven|ham} amateurs were listening, in {twenty-three|hamc} countries. Somebody in Chile heard it next.

It was turning too fast, said the project leader, Delia, and slowed down by itself. "Like children." It has {two|dbm} watts to speak with. A bicycle lamp!

Her first satellite, in {2031|first}, fell silent after {nineteen|fd} days. So we keep our fingers crossed till the {23rd|-}.

Mandioca {1,800|-} a kilo. Market opens at five.

@doc science-wire | wire agency | 2035-12-05
Student satellite maps Paraguay flood, shows more water than thought

ASUNCION, Dec 5 (Paraná Press) - A satellite built by Paraguayan students has shown {46,000|fld|t=on Nov. 28} hectares under water along the river Paraguay on Nov. 28, a fifth more than the {38,000|fldg|by=the flood office} that the flood office had estimated from the ground.

The river stood at {5.9|lvl|t=that day} metres at the capital that day; people are moved from {5.5|alr}. {3,100|fam} families have been.

Yasy-2 has sent {640|pic|t=since September} pictures since September, of which {70|picpc} percent are of use, according to the university. It was feared lost when it kept silent for {61|sil} hours after launch.

The agency has promised {$2.4 million|next} for a successor of {12|nkg} kilograms.

The satellite weighs {3.9|kg} kg and cost {$880,000|cost}.

@doc engineering-paper | engineering newsletter | 2035-10-01
Small sat notes: what went right on Yasy-2

Power first. The panels give {11|pan} watts, not the {14|panp|t=on paper} they had on paper, as one hinge opened to {60|-} degrees. The team turned the thing to sulk at a better angle.

Thermal: {72|test} hours in a vacuum chamber at up to {85|tmp} °C, in May, in a lab with no air conditioning. The chamber was cooler than the corridor, one student claims.

Workmanship: {1,460|sol} joints soldered by hand. Two cracked. They'd put a spare path on each.

Orbit: {508|alt} km, {15.2|orb} turns a day. First pictures on the 19th: {three|pic1|t=on the 19th}, one of which is cloud.

People: of {41|stu} who worked on it since 2032 only {16|now|t=now} are here now. The rest have graduated. That's the trouble with students.

Expected life: {24|life} months.

@doc asuncion-daily | daily newspaper | 2035-12-08
From up there you can see who built in the water

Delia Ayala-Takahashi, {36|dage}, lays two pictures on top of each other. The dark is river as it ought to be. The other dark isn't. "Those are {46,000|fld} hectares," she says. And she puts a finger on a square. "That's a gated community. {120|-} houses. It has a permit."

The flood office had {38,000|fldg|by=The flood office}. "We've got two boats," its chief says.

{448|picg} of the cube's pictures are good enough to lie on a minister's desk; the rest show clouds, or the sun, or once, beautifully, nothing.

The university paid {308,000|ucost} dollars, about as much as it spends on football. The launch alone was {120,000|lch}. {Seven|job} who built it have already been hired away, to Bremen, Toulouse, Nagoya. "I taught them soldering," she says. "I should have taught them to stay."

The river was at {5.8|-} yesterday. Falling.

Lotería: {04|-}-{17|-}-{33|-} • Dólar {7,410|-}

@doc fushimi-newsletter | partner institute newsletter | 2036-01-15
News from our cubes

Yasy-2 (Paraguay). Healthy. Until 4 December it transmitted {640|pic|t=Until 4 December} images. Power {11|pan} W. Our contribution was {USD 220,000|jcost} and a great deal of instant noodles.

When the team visited us for the vacuum test ({72|test} hours), they brought {30|-} kg of yerba mate, most of which we still have.

Lesson: the beacon was set to start {45|silx} minutes after release; it did start, but the tumbling cube couldn't be heard for {61|sil} hours. In future we'll start slow.

The sister satellite of 2031, at {1.3|kg1} kg, had worked for {19|fd} days. The new one passed that on 23 September with a small cake.

Planned: a {12|nkg}-kg satellite with the agency in Asunción.

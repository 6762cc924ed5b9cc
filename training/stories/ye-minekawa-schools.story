@story minekawa-schools
@topic Minekawa, Japan: three primary schools to become one, the vote, the buses and the empty classrooms, 2037-38
@subject T = Minekawa Town | Minekawa | the town | the town office
@subject N = Nishi-Minekawa Primary School | Nishi | Nishi Primary
@subject O = Ogura Primary School | Ogura
@subject H = Hatano Primary School | Hatano
@subject U = the new Minekawa School | the merged school | the new school
@subject A = Association to Keep Ogura School | the association | keep-Ogura group
@subject Y = Mayor Sadako Ishimori | Ishimori | the mayor
@fact n1 = 71 | enrolment | N | pupils | 2037-04 | snapshot
@fact o1 = 23 | enrolment | O | pupils | 2037-04 | snapshot
@fact h1 = 48 | enrolment | H | pupils | 2037-04 | snapshot
@fact t1 = 142 | enrolment | T | pupils in primary schools | 2037-04 | snapshot
@fact t0 = 1960 | enrolment | T | pupils in primary schools | 1978 | snapshot
@fact t2 = 96 | enrolment | T | pupils in primary schools | 2043 | plan | projected
@fact u1 = 131 | enrolment | U | pupils | 2040-04 | plan | projected
@fact of = 2 | enrolment | O | first-graders | 2037-04 | snapshot
@fact og = 0 | enrolment | O | first-graders | 2038-04 | plan | projected
@fact bi = 11 | other | T | babies born | 2036 | cumulative
@fact bi0 = 34 | other | T | babies born | 2026 | cumulative
@fact pop = 6240 | other | T | residents | 2037-04 | snapshot
@fact pop0 = 8915 | other | T | residents | 2027-04 | snapshot
@fact popd = 30.01 | rate | T | fall in residents | 2027 to 2037 | snapshot
@fact old = 52 | other | T | share of residents aged 65 or over | 2037-04 | snapshot
@fact cn = 2310000000 | budget | U | yen to build the school | 2037 | plan
@fact cs = 1155000000 | budget | U | yen from the national government | 2037 | plan | pledged
@fact cb = 1155000000 | budget | U | yen from the town | 2037 | plan
@fact cr = 1640000000 | budget | T | yen to strengthen the three old buildings against earthquakes | 2037 | plan | hypothetical
@fact rn = 186000000 | spending | T | yen a year to run the three schools | 2036 | cumulative
@fact ru = 119000000 | spending | U | yen a year to run the school | 2040 | plan | projected
@fact rs = 67000000 | spending | T | yen a year saved on schools | 2040 | plan | projected
@fact tb = 5900000000 | budget | T | yen in the town budget | 2037 | plan
@fact tr = 39.15 | other | U | building cost as a share of the town budget | 2037 | snapshot
@fact te = 41 | jobs | T | primary teachers | 2037-04 | snapshot
@fact tu = 26 | jobs | U | primary teachers | 2040 | plan
@fact td = 15 | jobs | T | primary teachers who would move elsewhere | 2040 | plan
@fact bs = 5 | other | U | school buses | 2040 | plan | pledged
@fact bt = 38 | duration | O | minutes by bus to the new school | 2040 | plan
@fact bl = 40 | duration | T | minutes a child may travel | - | constant | threshold
@fact bw = 55 | duration | A | minutes by bus to the new school on a snowy day | 2037-12 | snapshot
@fact dk = 17.5 | distance | O | kilometres to the new school | - | constant
@fact vf = 8 | votes_cast | T | councillors for the merger | 2037-12-15 | snapshot
@fact va = 3 | votes_cast | T | councillors against the merger | 2037-12-15 | snapshot
@fact vs = 12 | seats | T | council seats | - | constant
@fact vx = 1 | other | T | chairman who does not vote | 2037-12-15 | snapshot
@fact sg = 1874 | other | A | signatures | 2037-11-30 | cumulative
@fact so = 412 | other | A | signatures from Ogura itself | 2037-11-30 | cumulative
@fact op = 437 | other | O | residents of the school district | 2037-04 | snapshot
@fact mt = 96 | crowd | O | people at the explanation meeting | 2037-09-20 | snapshot
@fact sv = 62 | poll_share | T | parents for the merger | 2037-06 | snapshot
@fact sn = 118 | sample_size | T | parents who answered | 2037-06 | snapshot
@fact so2 = 29 | poll_share | O | parents for the merger | 2037-06 | snapshot
@fact yr = 1887 | other | O | year of founding | - | constant
@fact gr = 3206 | other | O | graduates since the founding | 2037-03 | cumulative
@fact cl = 2040 | other | O | last year of lessons | 2037 | plan
@fact cl2 = 2042 | other | O | last year of lessons that the association asks for | 2037 | plan | hypothetical
@fact re = 450 | other | T | schools closed nationwide in a year | 2036 | cumulative
@trap t1 u1 :: today's pupils and those of the merged school in 2040
@trap t1 t2 :: now and in 2043
@trap bt bw :: the plan's ride and the association's winter trial
@trap bt bl :: the ride and the limit
@trap cn cr :: building new and mending old
@trap sv so2 :: all parents and those of Ogura
@trap so op :: signers and residents
@trap te tu :: teachers now and later
@rel sum t1 = n1 + o1 + h1
@rel sum cn = cs + cb
@rel diff rs = rn - ru
@rel diff td = te - tu
@rel share tr = cn / tb
@rel sum vs = vf + va + vx

@doc a-shimbun | prefectural daily, English page | 2037-09-22
“Two in grade one, none next spring”: Ogura hears the plan

The folding chairs in the gymnasium of Ogura Primary School had been set out for {sixty|-}. When the explanation meeting began on Sunday evening {96|mt|t=on Sunday evening} residents were sitting on them, and on the vaulting box.

The Minekawa town office wants to merge its three primary schools in April 2040. Superintendent Koji Wakatsuki gave the figures without looking up. Nishi-Minekawa has {71|n1|t=this year} pupils this year, Hatano {48|h1|^} and Ogura {23|o1|^}, for a total of {142|t1|^}. In 1978 the town taught {1,960|t0|t=In 1978}.

Ogura took in {two|of|t=April} first-graders in April. Next April it expects {none|og|v=0|t=Next April}. Last year {eleven|bi|t=Last year} babies were born in the whole of Minekawa; ten years before, it was {34|bi0|t=ten years before}.

A new building beside the clinic would cost {2.31 billion yen|cn|v=2310000000}, of which the state bears half. Strengthening three old ones against earthquakes would come to {1.64 billion|cr} and, Mr. Wakatsuki said, "buy us classrooms without children."

A man rose at the back. His grandfather, father and he were three of the {3,206|gr} who have graduated from Ogura since {1887|yr}. "How long does the bus take?" he asked.

It takes {38|bt|by=Mr. Wakatsuki} minutes over {17.5|dk} kilometers, Mr. Wakatsuki said. The town's own guideline is that no child should ride more than {40|bl}.

Somebody laughed, not kindly, and said: "And in February?"

@doc b-kairanban | neighbourhood circular | 2037-12-03
OGURA DISTRICT CIRCULAR No. 21 — please stamp and pass to the next house

From the Association to Keep Ogura School

1. Thank you for your signatures. When we closed the lists on November 30 there were {1,874|sg|t=When we closed the lists on November 30}. From our own district, which counts {437|op} people including babies and Grandmother Tome (102), came {412|so}.

2. On the first snow, December 1, three of our members drove the planned bus route at the speed of the plow. It took {55|bw|t=December 1} minutes. The plan says {38|bt|by=The plan}. We have sent the stopwatch to the mayor.

3. We don't say never. We ask that Ogura be taught here until {2042|cl2}, when this year's first-graders leave, and not only until {2040|cl}.

4. In the June questionnaire, {62 percent|sv|t=June} of Minekawa's parents were for the merger. Please remember that {118|sn} answered, and that among parents from Ogura it was {29 percent|so2|^}.

5. The council votes on December 15 at 10 a.m. There are {twelve|vs} seats. The gallery holds 20.

6. Lost: one snow shovel, blue handle, near the No. 3 pump house.

@doc c-wire | wire agency | 2037-12-15
Shrinking Japanese town votes to fold three schools into one

MINEKAWA, Japan, Dec. 15 (Nichiyo) — The council of a mountain town where {more than half|>old|v=50} of residents are 65 or older voted Tuesday to close all three of its primary schools and replace them with a single one in 2040.

{Eight|vf} members voted for the merger and {three|va} against. {One|vx}, the chairman, did not vote.

The population of Minekawa has fallen by {30 percent|popd|round|t=in ten years} in ten years, from {8,915|pop0} to {6,240|pop|t=in April} in April. The number of primary pupils, {142|t1|t=now} now, is forecast to be {96|t2|t=in 2043} by the time today's toddlers enter, in 2043.

Mayor Sadako Ishimori called it "the saddest good decision" of her three terms.

The school will cost {2.31 billion yen|cn|v=2310000000}, or {39 percent|tr|round} of the town's annual budget of {5.9 billion yen|tb|v=5900000000}. Tokyo will pay half. Once it opens, the town expects to spend {119 million yen|ru|v=119000000} a year on primary schooling in place of {186 million|rn}.

About {450|~re|t=last year} public schools were closed across Japan last year, the education ministry says.

@doc d-koho | town bulletin | 2038-01-05
KŌHŌ MINEKAWA, January issue — The new school: questions and answers

Q. How many children will there be?
A. When it opens, in April 2040, we expect {131|u1|t=in April 2040}.

Q. And teachers?
A. The town has {41|te|t=now} primary teachers now. The new school will have {26|tu}. The prefecture will find posts elsewhere for the other {15|td}.

Q. Who pays?
A. The cost is {2.31 billion yen|cn|v=2310000000}. The national subsidy is {1.155 billion|cs}. The town will borrow the remaining {1.155 billion|cb}, to be repaid over 25 years. We shall save {67 million yen|rs|v=67000000} each year on running costs.

Q. My child lives in Ogura. Is it not far?
A. {Five|bs} buses will run. From Ogura the ride is {38|bt} minutes, within the guideline of {40|bl}. On snow days lessons will begin at 9:30.

Q. Were other opinions heard?
A. Yes. We received a petition with {1,874|sg} names, and {96|mt|t=in September} people came to the meeting at Ogura in September. The council decided by {8|vf} to {3|va}.

Q. What will become of the Ogura building?
A. Ideas are welcome (closing date: March 31). So far we have had 14, among them a sake cellar and a home for retired guide dogs.

FROM THE REGISTER: births in December, 1; deaths, 12. Fire brigade New Year parade: 47 members, 6 vehicles.

@doc e-magazine | national weekly, feature | 2038-03-18
The last child in the front row

by Tatiana Hoshino-Reyes

On the morning of the entrance ceremony last April, Ogura's headmaster wrote a speech for {two|of|t=last April}. One had a fever. He gave it, unchanged, to the other.

I have come to watch the seventh-smallest school in the prefecture do a normal Thursday. {Twenty-three|o1} children, five of them in the room marked Grades 3 and 4. They know each other's blood types. They know that two years from now the bus will come, that it'll be yellow, and that it will take {38|bt} minutes, or {55|bw}, depending on which grown-up is speaking and on the snow.

Mayor Ishimori, who graduated from here, doesn't defend the plan so much as recite it. "In the year of my birth the town had eight schools. We've {eleven|bi} births. I can count to eleven." Asked about saving money, she waves it off: {67 million yen|rs|v=67000000} is "one bridge." Asked whether Ogura might stay until {2042|cl2}, she looks out of the window. It will close in {2040|cl}.

What persuaded her, she says, was the questionnaire. {Six in ten|~sv|v=60} parents wanted the merger. What haunts her is that here, in her own valley, it was {fewer than three in ten|<so2|v=30}.

The town that sends its children away isn't poor in other things. There's a clinic, a hot spring, two vending machines for fishing worms. {Fifty-two|old} of every hundred people are pensioners; they plow the school's field without being asked, and last autumn all but {25|-} of the district's {437|op} put their names on a list.

At 3:10 the chime plays. The first-graders, both well, race to the gate. Nobody is waiting behind them.

PHOTOS: M. Achebe. This is the second of 4 parts. Next week: the bus driver, 71.

@story v4-yerevan-water
@topic Protests in Armenia against dearer water and the government that wants it, 30 April to mid-May 2039
@subject YE = Yerevan | the capital | Republic Square
@subject GY = Gyumri
@subject VA = Vanadzor
@subject P = police | the Interior Ministry | officers
@subject S = Spring Front | the organisers | the Front | the opposition
@subject L = Sayat Lab | the Lab | the drone counters
@subject PM = Hrachya Danielyan | Danielyan | the prime minister | the premier
@subject G = Civic Accord | the ruling party | the government
@subject B = water bill | the bill | the tariff
@subject AP = Ararat Pulse | the pollster
@subject Z = protests | the protest | the demonstration
@subject D = demonstrators | protesters
@subject T = Tumasyan | Nazeli Tumasyan
@subject H = Hayk Zurabyan | Zurabyan | a student
@fact a1 = 9500 | crowd | YE | people at the rally by the police count | 2039-04-30 | snapshot
@fact a2 = 25000 | crowd | YE | people at the rally by the organisers' count | 2039-04-30 | snapshot
@fact b1 = 18000 | crowd | YE | people at the rally by the police count | 2039-05-07 evening | snapshot
@fact b2 = 60000 | crowd | YE | people at the rally by the organisers' count | 2039-05-07 evening | snapshot
@fact b3 = 34200 | crowd | YE | people at the rally by the drone count | 2039-05-07 20:00 | snapshot
@fact b4 = 11400 | crowd | YE | people at the rally by the drone count | 2039-05-08 00:00 | snapshot
@fact bs = 33.3 | other | YE | share of the crowd still there | 2039-05-08 00:00 | snapshot
@fact g1 = 2100 | crowd | GY | people at the rally by the police count | 2039-05-07 evening | snapshot
@fact g2 = 6500 | crowd | GY | people at the rally by the organisers' count | 2039-05-07 evening | snapshot
@fact v2 = 3000 | crowd | VA | people at the rally by the organisers' count | 2039-05-07 evening | snapshot
@fact c1 = 12000 | crowd | YE | people at the rally by the police count | 2039-05-14 | snapshot
@fact c2 = 80000 | crowd | YE | people at the rally by the organisers' count | 2039-05-14 | snapshot
@fact c3 = 41500 | crowd | YE | people at the rally by the drone count | 2039-05-14 | snapshot
@fact r1 = 48 | arrests | Z | people detained | 2039-04-30 | constant
@fact r2 = 163 | arrests | Z | people detained | 2039-05-07 | constant
@fact ry = 127 | arrests | YE | people detained | 2039-05-07 | constant
@fact rg = 29 | arrests | GY | people detained | 2039-05-07 | constant
@fact rv = 7 | arrests | VA | people detained | 2039-05-07 | constant
@fact rt = 211 | arrests | Z | people detained since the start | 2039-05-08 | cumulative
@fact rf = 141 | arrests | Z | people let go | 2039-05-08 morning | cumulative
@fact rc = 22 | arrests | Z | people charged | 2039-05-08 | cumulative
@fact i = 37 | injuries | Z | people hurt | 2039-05-07 | constant
@fact ic = 22 | injuries | D | people hurt | 2039-05-07 | constant
@fact ip = 15 | injuries | P | people hurt | 2039-05-07 | constant
@fact ih = 9 | injuries | Z | people kept in hospital | 2039-05-08 | snapshot
@fact of = 4200 | officers | P | officers on duty | 2039-05-07 | snapshot
@fact st = 26 | other | P | stun grenades used | 2039-05-07 | constant
@fact t0 = 210 | price | B | drams for a cubic metre | until now | constant
@fact t1 = 294 | price | B | drams for a cubic metre | from 2039-07-01 | plan
@fact tp = 40 | rate | B | rise of the price | from 2039-07-01 | plan
@fact y = 56 | votes_cast | B | votes for | 2039-04-28 | constant
@fact n = 38 | votes_cast | B | votes against | 2039-04-28 | constant
@fact x = 7 | votes_cast | B | abstentions and absences | 2039-04-28 | constant
@fact se = 101 | seats | - | seats in the Assembly | - | constant
@fact sg = 58 | seats | G | seats | 2039-05-07 | snapshot
@fact sg2 = 55 | seats | G | seats | 2039-05-11 | snapshot
@fact lf = 3 | seats | G | deputies who left | 2039-05-11 | cumulative
@fact mj = 51 | votes_cast | - | votes needed to topple a government | - | constant | threshold
@fact pt = 118000 | other | S | signatures | 2039-05-06 | cumulative
@fact pg = 150000 | other | S | signatures wanted | 2039-05-31 | plan | threshold
@fact q = 61 | poll_share | Z | support for the protests | 2039-05-12 | snapshot
@fact qt = 19 | poll_share | PM | trust | 2039-05-12 | snapshot
@fact q0 = 27 | poll_share | PM | trust | 2039-02 | snapshot
@fact qn = 1100 | sample_size | AP | people polled | 2039-05-12 | constant
@fact te = 140 | other | S | tents | 2039-05-09 | snapshot
@fact mt = 1250 | other | - | metro workers on strike | 2039-05-09 | snapshot
@fact ag = 21 | age | H | age | - | constant
@fact sm = 4 | margin | G | seats above a majority | 2039-05-11 | snapshot
@rel diff sm = sg2 - mj
@rel share bs = b4 / b3
@rel sum r2 = ry + rg + rv
@rel sum rt = r1 + r2
@rel sum r2 = rf + rc
@rel sum i = ic + ip
@rel change tp = t0 -> t1
@rel sum se = y + n + x
@rel diff sg2 = sg - lf
@trap a1 b1 :: two Saturdays, one counter
@trap b1 b2 :: two counters
@trap b3 b4 :: evening and midnight
@trap c2 c3 :: two counters
@trap r1 r2 :: two Saturdays
@trap r2 rt :: one day and all
@trap ic rc :: hurt demonstrators and charged ones
@trap q qt :: protests and premier
@trap y sg :: votes and seats
@trap sg sg2 :: before and after the defections
@race cities = ry rg rv
@race vote = y n

@doc a-wire | wire agency | 2039-05-07
{Tens of thousands|b3} march in Armenia over water price

YEREVAN, May 7 (Sevan Press) - Protesters demanding the resignation of Prime Minister Hrachya Danielyan filled Republic Square on Saturday in the largest demonstration that Armenia has seen for years.

Police put the crowd at {18,000|b1|t=on Saturday|by=Police}. The opposition Spring Front claimed {60,000|b2|t=on Saturday|by=Spring Front}. Sayat Lab, a university group that counts heads on drone pictures, arrived at {34,200|b3|t=at its peak at 8 p.m.|by=Sayat Lab} at its peak at 8 p.m. A week ago the same square drew {9,500|a1|t=A week ago|by=the Interior Ministry}, according to the Interior Ministry.

The anger was set off by a law, passed on April 28 by {56|y|t=April 28} votes to {38|n|^}, that raises the price of a cubic metre of water in July from {210|t0} drams to {294|t1|t=in July}.

There were rallies in Gyumri, where the Front spoke of {6,500|g2|by=the Front} people and police of {2,100|g1|by=police}, and in Vanadzor, where a local deputy counted "{3,000|v2|by=a local deputy}, and dogs".

Scuffles broke out near the Assembly after dark. Some {4,200|~of} officers were deployed. The number of arrests was not immediately known.

"They sold the lake. Now they sell us the glass," said Siranush Bek-Nazarova, a retired chemist.

@doc b-liveblog | live blog of a news site | 2039-05-08
Yerevan protests: what happened overnight

09:40 We've now got the Interior Ministry's morning tally. {163|r2|t=Saturday|by=the Interior Ministry} people were taken into custody on Saturday: {127|ry|^} in the capital, {29|rg|^} in Gyumri, {seven|rv|^} in Vanadzor. {141|rf|t=morning} are home already. The other {22|rc} face charges.

09:05 Add last week's {48|r1|t=last week's} and you get {211|rt|t=now} since this began. Civic Accord MPs on state TV prefer the word "invited".

08:12 The health minister: {37|i|by=The health minister} people sought help, {22|ic|^} of them demonstrators and the rest in uniform. {Nine|ih|t=08:12|by=The health minister} are still in hospital, one with a burnt hand. He is Hayk Zurabyan, {21|ag}, a student of Persian.

07:30 The police confirm firing {26|st|by=The police} stun grenades. "Proportionate," they say. The Front says it collected {40|-} casings.

00:14 Sayat Lab again. {11,400|b4|t=At midnight|by=Sayat Lab} still here. At midnight that's {one in three|bs|v=33.3} of those who were here at eight.

Saturday 21:02 Nazeli Tumasyan from the truck: "We have {118,000|pt|by=Nazeli Tumasyan|s=We} signatures and you have heard of none of them. At {150,000|pg|^} you must." Huge cheer. She puts the turnout at {sixty thousand|b2|v=60000|by=She|s=the turnout}. It doesn't look that much from the balcony, frankly.

You can read our earlier coverage here (212 posts).

@doc c-state | state news agency | 2039-05-08
Interior Ministry: Radicals injured {25|!ip} law-enforcement officers

As a result of unlawful actions by radical elements on 7 May, {25|!ip|t=on 7 May|by=the Ministry} law-enforcement officers received injuries, the Ministry reported. Four police cars were damaged.

The Ministry drew attention to unreliable data on participation. Its analysis gave {18,000|b1|t=in the evening|by=Its analysis|s=central square} on the central square in the evening, including passers-by and tourists. In Gyumri participation did not exceed {2,100|<g1|by=Its analysis}, and in Vanadzor it was negligible. The assertion of {60,000|b2|m=denied|by=the Ministry} is false.

Of those detained, {141|rf|t=by morning} had been released by morning. Criminal proceedings were instituted against {22|rc}.

The Prime Minister, receiving the governors, emphasised that the new tariff remains the lowest in the region and that the funds will replace {3,100|-} kilometres of pipes dating from Soviet times. "A government that has {58|sg|by=The Prime Minister} deputies of {101|se} does not take instructions from the street," he said.

@doc d-diaspora | diaspora weekly in English | 2039-05-13
Danielyan blinks; his party shrinks

Glendale—On Tuesday the government of Armenia shelved its water price until the new year. By Wednesday {three|lf|t=By Wednesday} of its deputies had walked out anyway, leaving Civic Accord with {55|sg2|t=By Wednesday} seats, {four|sm} more than the {51|mj} that can bring it down.

How did a water bill come to this? The increase was, in Tumasyan's phrase, "a {45 percent|!tp|by=Tumasyan's|s=increase} tax on washing": from {210|t0} to {294|t1} drams. But the square was about more than drams. In a new poll by Ararat Pulse, {51 percent|!q|by=Ararat Pulse|s=those out there} of Armenians side with those out there, and fewer than {one in five|<qt|v=20|by=Ararat Pulse|s=the man in charge} trust the man in charge. In February, {27 percent|q0|t=In February|s=the man in charge} did. The sample was {1,100|qn}.

The Saturday before last, when they arrested {136|!r2|t=The Saturday before last|s=they} people, my cousin Ashot was among those in Gyumri, {29|rg|t=The Saturday before last} in all. He sells pipe fittings. He says that he has no view on the price of water.

Outside the Assembly {140|te|t=since Monday} tents have stood since Monday, and {1,250|mt|t=since Monday} metro workers stayed home in solidarity, all ten stations dark.

Subscribe! 52 issues, $65. Church picnic May 22, booth 14.

@doc e-foreign | foreign newspaper | 2039-05-16
Why counting Yerevan's crowds has become a political act

By Ottoline Fagbenle

How many people does it take to frighten a prime minister? On Saturday evening the answer depended on whom you asked. Danielyan's police saw {12,000|c1|t=On Saturday evening|by=police}, fewer than they had seen a week earlier, when it was {13,000|!b1|t=a week earlier|by=they}. The Spring Front saw {80,000|c2|t=On Saturday evening|by=The Spring Front}.

In a basement on Abovyan Street, {six|-} graduate students with a borrowed drone saw {41,500|c3|t=On Saturday evening|by=graduate students}. "Each dot is a head," says Vahram Pilosyan, enlarging a photograph until the square dissolves into confetti. The previous Saturday he had stopped at {34,200|b3|t=The previous Saturday|by=he}. So the movement is growing, contrary to what the Interior Ministry would like, and is about half the size that its leaders imagine.

The Lab was born after the rally of April 30, for which estimates ran from {9,500|a1|t=April 30} to {25,000|a2|^}. "Both were drawn from the same place," Pilosyan says. "The air."

Numbers have consequences. The {three|lf|s=The three} who deserted Civic Accord cited a survey in which {61%|q|by=a survey} of respondents approved of the demonstrations. Support for the premier has sunk from {27%|q0} to {19%|qt}. He still has his {55|sg2} votes; on the bill that started it all he had {56|y|s=he}, with {seven|x} deputies absent or abstaining.

And the bruises? Tumasyan's people count only their own, {22|ic|t=on the night of May 7|by=Tumasyan's people|s=their own} on the night of May 7. Officials add {15|ip|t=on the night of May 7|by=Officials|s=their men} of their men. "{Thirty-seven|i|by=Pilosyan}," says Pilosyan. "It's not hard."

@doc f-monitor | report of a rights group | 2039-05-18
LORI RIGHTS MONITOR: Interim findings on policing, 30 April to 14 May

1. Custody. On the first evening, 30 April, {48|r1|t=30 April} demonstrators were taken to stations. A week later it was {163|r2|t=A week later}; our lawyers met {119|-} of them. That makes {211|rt|t=A week later} apprehensions before the quiet march of the 14th, at which nobody was held. Vanadzor's {seven|rv} were kept without access to counsel until 08.00. Of the whole group from the second Saturday, {22|rc|s=the whole group} were charged, under Article 217.

2. Force. We verified the use of {26|st} stun devices, thrown by hand into a standing crowd. Medical records show {22|ic} injured civilians; of {15|ip} injured policemen, {eleven|-} had inhaled their own gas. {Nine|ih} patients were admitted overnight. The gravest case is that of H. Zurabyan, aged {21|ag}, who has lost two fingers.

3. Proportion. With {4,200|of} police facing a gathering which at midnight, when force was used, numbered {11,400|b4|t=at midnight} by the only reliable count, there was more than {one|-} officer for every three people. Earlier, with {34,200|b3|t=Earlier} present, nothing had been thrown by either side.

4. Assembly law. The petition had reached {118,000|pt|t=6 May} names by 6 May and should have been received when offered. The {150,000|pg} that triggers a debate may be collected until the end of the month. The tents, {140|te} at our visit, are lawful.

Contact: monitor@lori.example. Report ref. LRM/39/06. Funded by 3 donors.

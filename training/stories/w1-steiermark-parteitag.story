@story steiermark-parteitag
@topic A regional party congress in Styria elects a new leader in a run-off, raises fees and argues about wind power
@subject P = Alpine People's Union | the Union | APU | the party | the Styrian branch
@subject G = Hedwig Grabner | Grabner | the agronomist | the new leader | the district chief
@subject M = Miroslav Petschnig | Petschnig | the club chairman
@subject Z = Theres Zangerl | Zangerl | the mayor of Bruck
@subject W = Lorenz Wutti | Wutti | the outgoing leader
@subject A = Sabriye Aydemir | Aydemir
@subject K = Kofler | Egon Kofler
@subject V = wind-power motion | the turbines | wind power
@subject F = membership fee | the fee | dues
@subject D = protesters | demonstrators | climate activists
@subject C = party congress | congress | the hall
@fact inv = 742 | other | C | delegates invited | 2034-03-18 | constant
@fact reg = 698 | crowd | C | delegates present | 2034-03-18 | snapshot
@fact wom = 286 | other | C | women among the delegates | 2034-03-18 | snapshot
@fact womp = 41.0 | rate | C | share of women among the delegates | 2034-03-18 | snapshot
@fact u30 = 96 | other | C | delegates under thirty | 2034-03-18 | snapshot
@fact c1 = 691 | votes_cast | C | ballots cast for leader | first round | snapshot
@fact i1 = 17 | votes_cast | C | invalid ballots for leader | first round | snapshot
@fact val1 = 674 | votes_cast | C | valid ballots for leader | first round | snapshot
@fact g1 = 331 | vote_count | G | votes for leader | first round | snapshot
@fact m1 = 246 | vote_count | M | votes for leader | first round | snapshot
@fact z1 = 97 | vote_count | Z | votes for leader | first round | snapshot
@fact gp1 = 49.1 | vote_share | G | share of the votes for leader | first round | snapshot
@fact mp1 = 36.5 | vote_share | M | share of the votes for leader | first round | snapshot
@fact zp1 = 14.4 | vote_share | Z | share of the votes for leader | first round | snapshot
@fact maj1 = 338 | votes_cast | C | votes needed to be leader | first round | constant | threshold
@fact mis = 7 | margin | G | votes short of a majority | first round | snapshot
@fact val2 = 672 | votes_cast | C | valid ballots for leader | run-off | snapshot
@fact i2 = 12 | votes_cast | C | invalid ballots for leader | run-off | snapshot
@fact c2 = 684 | votes_cast | C | ballots cast for leader | run-off | snapshot
@fact g2 = 362 | vote_count | G | votes for leader | run-off | snapshot
@fact m2 = 310 | vote_count | M | votes for leader | run-off | snapshot
@fact gp2 = 53.9 | vote_share | G | share of the votes for leader | run-off | snapshot
@fact mp2 = 46.1 | vote_share | M | share of the votes for leader | run-off | snapshot
@fact lead = 52 | margin | G | lead in votes for leader | run-off | snapshot
@fact gadd = 31 | margin | G | votes gained between the rounds | run-off | snapshot
@fact madd = 64 | margin | M | votes gained between the rounds | run-off | snapshot
@fact abs = 44 | margin | C | delegates who stayed away | 2034-03-18 | snapshot
@fact pdrop = 4.7 | margin | P | poll below the last election share, in points | 2034-03 | snapshot
@fact w30 = 92.4 | vote_share | W | share of the votes for leader | 2030 congress | snapshot
@fact zd = 81.2 | vote_share | Z | share of the votes for deputy | 2034-03-18 | snapshot
@fact ad = 74.6 | vote_share | A | share of the votes for deputy | 2034-03-18 | snapshot
@fact kd = 58.3 | vote_share | K | share of the votes for deputy | 2034-03-18 | snapshot
@fact mot = 84 | other | C | motions tabled | 2034-03-18 | cumulative
@fact moa = 51 | other | C | motions adopted | 2034-03-18 | cumulative
@fact mor = 19 | other | C | motions rejected | 2034-03-18 | cumulative
@fact mox = 14 | other | C | motions referred to committees | 2034-03-18 | cumulative
@fact vy = 356 | vote_count | V | delegates in favour | 2034-03-18 | snapshot
@fact vn = 288 | vote_count | V | delegates against | 2034-03-18 | snapshot
@fact va = 31 | vote_count | V | delegates abstaining | 2034-03-18 | snapshot
@fact fy = 402 | vote_count | F | delegates in favour | 2034-03-18 | snapshot
@fact fn = 251 | vote_count | F | delegates against | 2034-03-18 | snapshot
@fact f0 = 36 | price | F | euros a year | 2034 | constant
@fact f1 = 48 | price | F | euros a year | from 2035 | plan
@fact fp = 33.3 | rate | F | rise in percent | from 2035 | plan
@fact mem = 31840 | other | P | members in Styria | 2034-03 | snapshot
@fact mem30 = 38115 | other | P | members in Styria | 2030-03 | snapshot
@fact meml = 6275 | margin | P | members lost in Styria | 2034-03 | cumulative
@fact memp = 16.5 | rate | P | loss of members in Styria, in percent | 2034-03 | cumulative
@fact debt = 2700000 | other | P | debt, in euros | 2033-12-31 | snapshot
@fact debtp = 1000000 | other | P | debt, in euros | 2037 | plan | pledged
@fact el32 = 28.7 | vote_share | P | share in the state election | 2032 | snapshot
@fact el27 = 35.4 | vote_share | P | share in the state election | 2027 | snapshot
@fact goal = 30 | vote_share | P | share in the state election | 2037 | plan | pledged
@fact now = 24 | poll_share | P | share in a state poll | 2034-03 | snapshot
@fact st = 15 | seats | P | seats in the state parliament | 2032 | snapshot
@fact sta = 48 | seats | P | seats in the whole state parliament | - | constant
@fact ck = 15:42 | clock | G | announcement of the run-off result | 2034-03-18 | constant
@fact gsp = 34 | duration | G | minutes of the speech | 2034-03-18 | constant
@fact msp = 51 | duration | M | minutes of the speech | 2034-03-18 | constant
@fact gage = 52 | age | G | age | - | constant
@fact mage = 39 | age | M | age | - | constant
@fact dem = 220 | crowd | D | people outside the hall | 2034-03-18 | snapshot
@rel sum val1 = g1 + m1 + z1
@rel sum c1 = val1 + i1
@rel share gp1 = g1 / val1
@rel share mp1 = m1 / val1
@rel diff mis = maj1 - g1
@rel sum val2 = g2 + m2
@rel sum c2 = val2 + i2
@rel share gp2 = g2 / val2
@rel diff lead = g2 - m2
@rel diff gadd = g2 - g1
@rel diff madd = m2 - m1
@rel diff abs = inv - reg
@rel diff pdrop = el32 - now
@rel share zp1 = z1 / val1
@rel sum mot = moa + mor + mox
@rel change fp = f0 -> f1
@rel diff meml = mem30 - mem
@rel change memp = mem30 -> mem
@rel share womp = wom / reg
@race first = g1 m1
@race runoff = g2 m2
@trap g1 g2 :: first round and run-off
@trap m2 z1 :: rivals in different rounds
@trap val1 val2 :: valid ballots of two rounds, nearly equal
@trap inv reg :: invited and present
@trap gp2 msp :: fifty-odd percent and fifty-odd minutes
@trap f1 sta :: 48 euros and 48 seats
@trap mp1 f0 :: 36.5 percent and 36 euros
@trap wom vn :: 286 women, 288 against
@trap el32 now :: election and poll
@trap zp1 zd :: for leader and for deputy
@trap mox i2 :: motions and ballots
@trap gage lead :: age and lead

@doc a-agency | news agency | 2034-03-18
Grabner new head of Styrian Union after run-off

Graz (ADA) - Hedwig Grabner is to lead the Alpine People's Union in Styria. At the party congress in Graz on Saturday, in a run-off, the {52|gage}-year-old agronomist received {362|g2|t=in a run-off} of {672|val2|^} valid votes, or {53.9 percent|gp2|^}. Miroslav Petschnig, {39|mage}, chairman of the party's group in the state parliament, came to {310|m2|^} ({46.1 percent|mp2|^}).

Grabner had, with {331|g1|t=in the first round} votes in the first round, fallen {seven|mis|^} short of the {338|maj1|^} required. Petschnig had obtained {246|m1|^}, the mayor of Bruck, Theres Zangerl, {97|z1|^}, that is {14.4 percent|zp1|^}.

The outgoing leader Lorenz Wutti, who had been elected with {92.4 percent|w30|t=in 2030} in 2030, did not stand again. Under him the Union slumped to {28.7 percent|el32|t=in 2032} in 2032 after {35.4 percent|el27|t=five years earlier} five years earlier, and it holds only {15|st} of {48|sta} seats in the Landtag. 

{698|reg} delegates of {742|inv} invited had come to the Stadthalle. They also approved a rise in the membership fee from {36|f0} to {48|f1} euros a year, by {402|fy} to {251|fn}.

@doc b-ticker | live ticker | 2034-03-18
+++ APU congress live: Wutti's heirs fight it out +++

18:20 +++ That's it. {84|mot} motions, of which {51|moa} passed, {19|mor} died and {14|mox} were sent to committee hell. Good night from Graz. (jb/ost)

17:05 +++ Turbines! After two hours of shouting the hall says yes to wind power above the tree line: {356|vy} to {288|vn}, with {31|va} abstentions. Two district chairmen walk out.

16:30 +++ The deputies. Zangerl gets {81.2|zd} per cent, Aydemir {74.6|ad}, Kofler a slap: {58.3|kd}. 

15:42 +++ THE RESULT ({15:42|ck}). Grabner {362|g2}, Petschnig {310|m2}. {Twelve|i2} papers spoiled. Petschnig hugs her, briefly.

13:55 +++ Run-off it is! Grabner {331|g1|t=13:55}, Petschnig {246|m1|^}, Zangerl {97|z1|^}. {Seventeen|i1|^} invalid. Somebody wrote "Arnold".

12:10 +++ Petschnig has been speaking for {51|msp} minutes. Grabner needed {34|gsp}. The buffet is getting nervous.

10:40 +++ Outside: {220|dem|by=police say} climate activists, police say, one inflatable cow.

09:35 +++ {698|reg} delegates registered, {286|wom} of them women.

What else is on: Sturm v Rapid (17:00) | Recipe: 5 ways with pumpkin oil

@doc c-daily | regional newspaper | 2034-03-19
{Fifty-two|lead} votes

By Ottokar Jelinčič, Graz

So narrow a mandate nobody had in this party since the war. {Fifty-two|lead} pairs of hands, folded around a biro, made Hedwig Grabner the first woman at the head of the Styrian branch; in the decisive ballot {53.9 per cent|gp2|t=in the decisive ballot} wanted her and {46.1|mp2|^} the club chairman. It was {15.24|!ck} by the big clock in the Stadthalle.

She could hardly inherit less. Of {38,115|mem30|t=when Wutti took over} members when Wutti took over, {31,840|mem|t=now} are left now, a loss of {6,275|meml}. The coffers are empty; debts ran to {2.7 million euros|debt|t=at the turn of the year} at the turn of the year. Our own poll of Friday sees the Union at {24 per cent|now|t=Friday|by=Our own poll}, nearly {five points|~pdrop} beneath its last election result.

In her speech, half an hour plus change ({34|gsp} minutes), the agronomist from Feldbach promised to get back to "{thirty|goal|t=at the next state election} plus something" at the next state election and to reduce liabilities to {one million|debtp|t=by 2037} by 2037. Petschnig, {39|mage}, spoke for {51|msp} minutes about the nineteen-seventies.

The fee hike will hurt. Dues climb by {a third|fp}, to {48 euros|f1}. A pensioner from Murau asked whether there would be a discount for those who'd stay in spite of everything.

Women made up {46 per cent|!womp} of those present. On the platform, for the first time, they were a majority.

Kleine Anzeigen: Traktor Steyr 4075, Bj. 2019, 3,210 hrs, € 39,500

@doc d-release | press release | 2034-03-18
A new chapter: Congress elects Hedwig Grabner

Graz, 18 March 2034. The 41st ordinary congress of the Alpine People's Union in Styria has elected Hedwig Grabner as its leader, with {53.9|gp2} per cent of the votes.

"From tomorrow we've only one opponent, and that's our own weariness," said Grabner, who thanked Lorenz Wutti for his work. Her aim for 2037: {30 per cent|goal|t=for 2037} and more.

With {698|reg} delegates, {41 per cent|womp} of whom were women and {96|u30} under thirty, the congress was an impressive sign of life. In all {84|mot} motions were dealt with and {51|moa} adopted.

Elected as deputies: Theres Zangerl ({81.2|zd} per cent), Sabriye Aydemir ({74.6|ad} per cent) and Egon Kofler ({58.3|kd} per cent).

Membership fee. From 1 January 2035 the fee is {48|f1} euros; at {33.3 per cent|fp} the increase is moderate, since it's the first in fourteen years. {402|fy} delegates were for, {251|fn} against.

Finances. Liabilities of {2.7 million|debt|t=at the end of 2033} euros at the end of 2033 are to be brought down to {1 million|debtp|t=by 2037} by 2037.

Inquiries: presse@apu-stmk.example, 0316 555 180-22

@doc e-weekly | news weekly, analysis | 2034-03-24
The district chief who out-counted the club

FERDINAND OYELARAN-HUBER

Elections within parties are decided at breakfast. On Saturday those {97|z1|t=On Saturday} votes for the mayor of Bruck had to go somewhere by lunch, and Hedwig Grabner's people knew each of them by first name. Zangerl's reward followed at half past four: a deputy's chair and {81.2 per cent|zd}, the best result of the day.

The sums aren't difficult. From round one to round two Grabner added {31|gadd} ballots and Petschnig {64|madd}. He won the transfers two to one, and lost; she'd started with {331|g1|t=round one} out of {674|val1|^}, a share of {49.1|gp1|^} against his {35.6|!mp1|^}, and had to find a handful. {684|c2|t=in the second round} delegates voted in the second round, compared with {691|c1|t=in the first} in the first.

What has she won? A party that's lost every sixth member since 2030 ({16.5 per cent|memp|t=since 2030}); that got {28.7 per cent|el32|t=two years ago} two years ago and is polling {24|now|t=today} today. A party, too, in which {268|!vn} delegates would rather lose the next election than see a turbine on the Koralpe, though {356|vy} decided otherwise.

Wutti left by the side door. Four years before, {92.4 per cent|w30|t=Four years before} had cheered him in. Next to the coat racks he told me that a leader's got two good days, the first and the last. He's {67|-}; he looked relieved.

Subscribe: 6 issues for € 19. Photo: the hall at 9.30, {44|abs} seats empty

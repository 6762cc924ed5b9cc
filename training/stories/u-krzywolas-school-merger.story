@story u-krzywolas-school-merger
@topic Council vote to close a primary school in Krzywolas, Poland: committee, session, protest, reply
@subject S3 = Primary School No. 3 | School No. 3 | No. 3 | the Lipowa school
@subject S1 = Primary School No. 1 | School No. 1 | No. 1
@subject R = Krzywolas town council | the council | councillors
@subject K = education committee | the committee
@subject B = Halina Mroczek-Duda | Mroczek-Duda | the mayor | the town hall
@subject P = Save No. 3 committee | parents' committee | the parents | Tymon Wasilewicz
@subject U = school superintendent | the superintendent | kuratorium
@fact e3 = 187 | enrolment | S3 | pupils | 2036-37 | constant
@fact e3o = 341 | enrolment | S3 | pupils | 2026-27 | constant
@fact e3d = 154 | enrolment | S3 | fewer pupils than ten years before | 2036-37 | constant
@fact e3p = 45.2 | rate | S3 | fall in pupils in ten years | 2036-37 | constant
@fact e1 = 412 | enrolment | S1 | pupils | 2036-37 | constant
@fact em = 599 | enrolment | S1 | pupils after the merger | 2037-38 | plan | projected
@fact cap = 640 | other | S1 | places | - | constant
@fact f1 = 14 | enrolment | S3 | children due to start | 2037-38 | plan | projected
@fact vy = 11 | votes_cast | R | councillors in favour | 2037-02-26 | constant
@fact vn = 8 | votes_cast | R | councillors against | 2037-02-26 | constant
@fact va = 2 | votes_cast | R | councillors abstaining | 2037-02-26 | constant
@fact vt = 21 | seats | R | councillors | - | constant
@fact ky = 4 | votes_cast | K | committee members in favour | 2037-02-19 | constant
@fact kn = 3 | votes_cast | K | committee members against | 2037-02-19 | constant
@fact st = 31 | jobs | S3 | teachers | 2037 | constant
@fact sm = 22 | jobs | S3 | teachers to be moved | 2037-09 | plan | projected
@fact sl = 9 | jobs | S3 | teachers to lose their posts | 2037-09 | plan | projected
@fact sg = 2900000 | budget | B | zlotys saved a year before the buses | 2037 | plan | projected
@fact bu = 400000 | budget | B | zlotys for the buses a year | 2037 | plan | projected
@fact sn = 2500000 | budget | B | zlotys saved a year after the buses | 2037 | plan | projected
@fact pe = 2116 | other | P | signatures handed in | 2037-02-24 | cumulative
@fact pv = 1874 | other | P | signatures found valid | 2037-03-09 | cumulative
@fact px = 242 | other | P | signatures struck out | 2037-03-09 | cumulative
@fact cp2 = 560 | other | P | places as measured by parents | 2037-03-05 | constant
@fact dr2 = 38 | duration | P | minutes of a trial ride | 2037-03-05 | constant
@fact km = 6.8 | distance | S1 | kilometres from the farthest hamlet | - | constant
@fact lim = 3 | distance | B | kilometres from which a young pupil has a free bus | - | constant | threshold
@fact dep = 07:05 | clock | B | time of the first bus | 2037-09 | plan
@fact dr = 25 | duration | B | minutes of the longest ride | 2037-09 | plan | projected
@fact bl = 07:40 | clock | S1 | time at which lessons would begin | 2037-09 | plan
@fact bn = 08:00 | clock | S1 | time at which lessons begin | 2037 | constant
@fact ad3 = 8 | address | S3 | house number | - | constant
@fact ad1 = 80 | address | S1 | house number | - | constant
@fact dl = 30 | duration | U | days in which to answer | 2037 | constant | threshold
@rel sum em = e1 + e3
@rel diff e3d = e3o - e3
@rel change e3p = e3o -> e3
@rel sum vt = vy + vn + va
@rel sum st = sm + sl
@rel diff sn = sg - bu
@rel diff px = pe - pv
@trap vy ky :: the council and its committee
@trap vn sl :: eight votes and nine posts
@trap em cap :: pupils to come and places there are
@trap pe pv :: handed in, valid
@trap cap cp2 :: the town's count of places and the parents' own
@trap dr dr2 :: the timetable and the parents' trial
@trap sg sn :: gross and net of the buses
@trap bl bn :: lessons from autumn and now
@trap ad3 ad1 :: Lipowa 8 and Lipowa 80
@trap km lim :: the farthest hamlet and the law's limit

@doc a-portal | local news portal | 2037-02-26
"Shame!" from the gallery: School No. 3 to close

krzywolas24 | 26.02.2037, 21:47 | 388 comments | photos (22)

By {11|vy} votes to {8|vn}, with {two|va} councillors abstaining, the Krzywolas town council decided tonight to close Primary School No. 3 at the end of August and to send its {187|e3} pupils down the same street, from Lipowa {8|ad3} to Lipowa {80|ad1}.

The sitting took {four hours and ten minutes|-}. A week ago the education committee had let the draft through by a single vote, {four|ky|t=A week ago} to {three|kn|^}; tonight one of its members, Councillor Benon Grzyb, changed sides. "I have counted again," he said. "In September there will be {14|f1|m=projected|by=he} children in the first class, if nobody moves to Lublin."

Mayor Halina Mroczek-Duda told the chamber that the town would be {PLN 2.9 million|sg|v=2900000|m=projected|by=Mayor Halina Mroczek-Duda} a year better off. Asked from the gallery whether that counted the buses, she admitted that it did not: they will eat {400,000|bu|by=she} of it.

Ten years back, in a year with {two|-} first classes, No. 3 had {341|e3o|t=Ten years back} pupils.

Most read: 1. Wolf seen at ring road. 2. Heating bills: 5 questions. 3. Motor Krzywolas 1:3 Stal.

@doc b-regional | regional daily | 2037-02-28
{Nine|sl} posts, one long street
Regina Ostrowska, Lublin

Of the {31|st} teachers in the staff room of the Lipowa school, {nine|sl|t=on Friday|by=the town hall} will be out of a job in September; the town hall told them on Friday. It did not say which. The {22|sm|^} others go over to No. 1, if the vote stands.

It is a question of arithmetic, says the mayor, and the arithmetic isn't hard: {154|e3d} children fewer than ten years ago, a fall of {45 per cent|e3p|round}. Together the schools would have {599|em|m=projected} next autumn. There's room at No. 1 for {640|cap}. "For {41|-} more, then," Mroczek-Duda says. The canteen, which seats {180|-}, will serve dinner in shifts, the first at {10:50|-}.

Those who voted against the closure, {eight|vn} in all, {five|-} of them from her own list, think that the saving is dressed up. Once you have paid the drivers, {two and a half million|sn|v=2500000|m=projected} a year is left, in a budget of {94 million|-}.

Then there is the road. A child in Borki, the farthest hamlet, lives {6.8|km} kilometres from No. 1. The bus would pick her up at {five past seven|dep|m=projected} so that she is at her desk by {twenty to eight|bl|^}. Lessons now begin {at eight|bn|t=now}.

The superintendent in Lublin must give an opinion and has {30|dl} days. In 2035 the office turned down {six|-} of {17|-} such closures.

@doc c-faq | town hall leaflet | 2037-03-03
YOU ASK, THE TOWN HALL ANSWERS (print run 4,000)

Is the school being closed because it is old? No. The building at Lipowa {8|ad3} is from 1962 and sound. It will house the music school and {one|-} day-care group for {24|-} children.

Will classes be huge? No. With {599|em} pupils on the roll, {412|e1} from No. 1 and {187|e3} from No. 3, no class will have more than {26|-}. The law allows {27|-} in the youngest years.

Who gets a free bus? Pupils in classes I to IV who live more than {3|lim} km from school; older ones from {4|-} km. The town will take everyone from Borki and Dębina regardless. The longest ride will be {25|dr} minutes. First departure {7:05|dep}.

And the teachers? {Nine|sl} posts go, {22|sm} are kept. {Three|-} of the {nine|-} concerned can retire.

What does it save? {PLN 2.5 million|sn|v=2500000} a year net.

Have the councillors made up their minds? Of {21|vt}, {11|vy} have voted yes. A resolution of intent is no final decision; that will be taken on {30 April|-} at the earliest.

@doc d-letter | open letter of parents | 2037-03-05
Dear Mayor, dear councillors, neighbours!

You write that there is room. There are {640|cap|by=You} places at No. 1 if one counts the chemistry store and the chapel, as your engineer has. We walked through it with a tape measure and reached {560|cp2|by=We}. On that count {39|-} children would be without a chair.

You write that it takes {25|dr|by=You} minutes. In whose car? We drove behind the bus on three mornings and needed {38|dr2|by=We}. So a seven-year-old who stands at the stop in Borki {at 7:05|dep} will not sit in class {at 7:40|bl}.

You do not write at all that {2,116|pe} people of this town, more than voted for your list, signed against this. We laid the sheets on your desk on 24 February. {Two|-} days later you voted.

And {187|e3} is not {a handful|-}. In the county there are {nine|-} primary schools with fewer than {one hundred|-}, and none of them is to close.

We ask that the final vote be held by name, and we demand a town referendum. For that the law needs {one in ten|-} of the voters. We shall find them: we have {60|-} days and {40|-} pairs of legs.

For the parents' committee
Tymon Wasilewicz, father of {three|-} (classes I, IV, VII)
tel. 555 010 213, blik donations welcome

@doc e-wire | Polish news agency, in English | 2037-03-10
Krzywolas school protest: {1,874|pv} signatures valid

LUBLIN, March 10 (Wisła Press) -- More than {two hundred|>px|t=on Tuesday|by=the town hall} signatures on a petition against the closure of a school in the eastern town of Krzywolas have been struck out, the town hall said on Tuesday. Of {2,116|pe|t=in February} handed in in February, {1,874|pv|t=on Tuesday|by=the town hall} were those of residents with the right to vote.

The council resolved last month, with {11|vy|t=last month} of its {21|vt|^} members in favour, to merge the school with a bigger one up the street. The smaller has lost {almost half|~e3p|v=45.2} of its pupils in a decade.

The superintendent's opinion is due by the end of the month, {30|dl} days from receipt. If it is negative, the school stays.

Nationwide, councils have announced {212|-} closures for this year, after {187|-} in 2036, the education ministry says.

(jk/ mw, 14:05)

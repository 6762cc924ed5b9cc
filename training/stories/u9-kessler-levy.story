@story u9-kessler-levy
@topic School levy fails in Kessler Falls, Ohio: election night, the certified count and the cuts that followed
@subject Y = Issue 14 | Yes | the levy | supporters | for the levy | in favor | the tax | the request
@subject N = No | opponents | the No side | against | no votes
@subject R = Issue 14 contest | race | the question | contest
@subject D = Kessler Falls City Schools | the district | Kessler Falls schools | the schools
@subject B = Kessler Falls Board of Education | the board | board members | school board
@subject CI = Kessler Falls city | the city | city voters | city precincts
@subject TW = Dunmore Township | the township | township voters | Dunmore
@subject A = Alder Creek Elementary | Alder Creek
@subject H = Hobart Elementary | Hobart
@subject W = Winslow Road Elementary | Winslow Road | Winslow
@subject CY = Citizens for Kessler Kids | the Kids committee | the levy committee
@subject CN = Enough Kessler | the opposition group | the anti-levy group
@fact y1 = 4877 | vote_count | Y | votes cast for the levy | 2027-11-02 41 of 62 precincts | snapshot
@fact n1 = 4790 | vote_count | N | votes cast against the levy | 2027-11-02 41 of 62 precincts | snapshot
@fact m1 = 87 | margin | Y | lead in votes | 2027-11-02 41 of 62 precincts | snapshot
@fact p1 = 41 | other | R | precincts counted | 2027-11-02 22:05 | snapshot
@fact pt = 62 | other | R | precincts in the district | - | constant
@fact ps = 66.13 | counted_share | R | share of precincts counted | 2027-11-02 22:05 | snapshot
@fact y2 = 11842 | vote_count | Y | votes cast for the levy | unofficial final | snapshot
@fact n2 = 12655 | vote_count | N | votes cast against the levy | unofficial final | snapshot
@fact t2 = 24497 | votes_cast | R | ballots counted | unofficial final | snapshot
@fact m2 = 813 | margin | N | lead in votes | unofficial final | snapshot
@fact sy2 = 48.34 | vote_share | Y | share of the vote | unofficial final | snapshot
@fact sn2 = 51.66 | vote_share | N | share of the vote | unofficial final | snapshot
@fact cy2 = 8214 | vote_count | CI | votes cast for the levy | unofficial final | snapshot
@fact ty2 = 3628 | vote_count | TW | votes cast for the levy | unofficial final | snapshot
@fact cn2 = 7406 | vote_count | CI | votes cast against the levy | unofficial final | snapshot
@fact tn2 = 5249 | vote_count | TW | votes cast against the levy | unofficial final | snapshot
@fact chs = 58.52 | other | CI | share of all votes against the levy | unofficial final | snapshot
@fact out = 1130 | other | R | absentee and provisional ballots not yet counted | 2027-11-03 | snapshot
@fact y3 = 12301 | vote_count | Y | votes cast for the levy | certified | snapshot
@fact n3 = 12990 | vote_count | N | votes cast against the levy | certified | snapshot
@fact m3 = 689 | margin | N | lead in votes | certified | snapshot
@fact t3 = 25291 | votes_cast | R | ballots counted | certified | snapshot
@fact sn3 = 51.36 | vote_share | N | share of the vote | certified | snapshot
@fact o24 = 54.1 | vote_share | N | share of the vote | 2024 election | snapshot
@fact to = 42 | turnout | R | share of registered voters who voted | unofficial final | snapshot
@fact reg = 58326 | other | R | registered voters in the district | 2027-11-02 | snapshot
@fact mill = 6.9 | rate | Y | mills asked for | - | constant
@fact yld = 11300000 | revenue | Y | money a year that the levy would have raised | - | constant | hypothetical
@fact c100 = 241.5 | price | Y | yearly cost to a homeowner per 100,000 dollars of value | - | constant | hypothetical
@fact c200 = 483 | price | Y | yearly cost to the owner of a 200,000-dollar house | - | constant | hypothetical
@fact gap = 9400000 | budget | D | budget shortfall | fiscal 2029 | plan | projected
@fact cut = 7400000 | budget | B | money saved by the cuts | fiscal 2029 | plan
@fact cutj = 5900000 | budget | B | money saved by cutting jobs | fiscal 2029 | plan
@fact cuts = 1100000 | budget | B | money saved by closing schools | fiscal 2029 | plan
@fact cutf = 400000 | budget | B | money saved on sports and buses | fiscal 2029 | plan
@fact rsv = 2000000 | budget | B | money taken from the reserve | fiscal 2029 | plan
@fact r0 = 6800000 | budget | D | money in the reserve | 2027-12-13 | snapshot
@fact r1 = 4800000 | budget | D | money in the reserve | end of fiscal 2029 | plan | projected
@fact j = 118 | jobs | B | jobs cut | from August 2028 | plan
@fact jt = 71 | jobs | B | teaching jobs cut | from August 2028 | plan
@fact ja = 32 | jobs | B | jobs of classroom aides cut | from August 2028 | plan
@fact jo = 15 | jobs | B | custodial and office jobs cut | from August 2028 | plan
@fact ea = 212 | enrolment | A | pupils at the school | fall 2027 | snapshot
@fact eh = 187 | enrolment | H | pupils at the school | fall 2027 | snapshot
@fact ew = 246 | enrolment | W | pupils at the school | fall 2027 | snapshot
@fact ez = 645 | enrolment | B | pupils in the schools that close | fall 2027 | snapshot
@fact en = 9310 | enrolment | D | pupils in the district | fall 2027 | snapshot
@fact eo = 10940 | enrolment | D | pupils in the district | fall 2017 | snapshot
@fact ec = 14.9 | rate | D | fall in enrolment | 2017 to 2027 | snapshot
@fact sc = 3 | other | B | schools to be closed | June 2028 | plan
@fact sl = 11 | other | D | elementary schools | fall 2027 | snapshot
@fact bv = 4 | votes_cast | B | board votes for the cuts | 2027-12-13 | snapshot
@fact bw = 1 | votes_cast | B | board votes against the cuts | 2027-12-13 | snapshot
@fact f0 = 150 | price | D | fee to play a sport | 2027 | snapshot
@fact f1 = 425 | price | D | fee to play a sport | fall 2028 | plan
@fact fp = 183.33 | rate | D | rise in the sports fee | 2027 to 2028 | plan
@fact cl0 = 23 | other | D | pupils in an average class | fall 2027 | snapshot
@fact cl1 = 28 | other | D | pupils in an average class | fall 2028 | plan | projected
@fact sy = 61400 | spending | CY | campaign spending | 2027 campaign | cumulative
@fact sn = 18250 | spending | CN | campaign spending | 2027 campaign | cumulative
@fact csh = 29.72 | other | CN | share of the rival committee's spending | 2027 campaign | cumulative
@fact sp = 38 | other | B | people who spoke at the meeting | 2027-12-13 | cumulative
@fact cr = 400 | crowd | B | people at the meeting | 2027-12-13 evening | snapshot
@rel diff m1 = y1 - n1
@rel share ps = p1 / pt
@rel sum t2 = y2 + n2
@rel diff m2 = n2 - y2
@rel sum y2 = cy2 + ty2
@rel sum n2 = cn2 + tn2
@rel share chs = cn2 / n2
@rel share sn2 = n2 / t2
@rel share to = t2 / reg
@rel diff m3 = n3 - y3
@rel sum t3 = y3 + n3
@rel share csh = sn / sy
@rel sum cut = cutj + cuts + cutf
@rel diff rsv = gap - cut
@rel diff r1 = r0 - rsv
@rel sum j = jt + ja + jo
@rel sum ez = ea + eh + ew
@rel change ec = eo -> en
@rel change fp = f0 -> f1
@race levy-night = y1 n1
@race levy-final = y2 n2
@race levy-certified = y3 n3
@trap y1 y2 :: a partial count with 41 precincts in, then all of them
@trap m2 m3 :: unofficial lead and certified lead
@trap n2 n3 :: unofficial and certified
@trap sn2 o24 :: this election and the one of 2024
@trap gap cut :: the shortfall and the savings that cover part of it
@trap cut cutj :: all savings and those from jobs
@trap c100 c200 :: cost per 100,000 dollars of value and for a 200,000-dollar house
@trap ez en :: pupils of the closing schools and of the district
@trap r0 r1 :: the reserve now and after the draw
@trap j jt :: all jobs and those of teachers

@doc a-live | live blog of a local daily | 2027-11-02
Live: Kessler Falls school levy neck and neck as precincts report

10:05 p.m. — This is tight. With {41|p1} of {62|pt} precincts in, Issue 14 has {4,877|y1|t=With 41 of 62 precincts in} votes for and {4,790|n1|^} against, according to the Marrow County elections board. That's a lead of {87|m1|s=for} for the people who want to keep the marching band.

9:48 p.m. — Treasurer Wen-li Osgood walked past our table at the VFW hall and said she "wouldn't read anything into anything" until Dunmore Township shows up. {Two-thirds|~ps} of the precincts have reported but hardly any of the township's.

9:15 p.m. — Reminder of what's at stake. The levy is {6.9|mill} mills, would bring in {$11.3 million|yld} annually, and would run you {$241.50|c100} a year for each $100,000 your house is worth. Without it the district says it faces a {$9.4 million|gap|by=the district} hole in fiscal 2029.

8:40 p.m. — A reader, Darnell from Hobart Street, asks how the last try went. Badly, Darnell. In 2024 the No side took {54.1 percent|o24|t=In 2024}.

8:02 p.m. — Money note while we wait: the levy committee, Citizens for Kessler Kids, has reported {$61,400|sy} in spending. Enough Kessler, the opposition group, got by on {$18,250|sn}, most of it yard signs.

7:31 p.m. — Polls closed a minute ago. Free chili at the VFW, 6 bowls left as of this post.

MORE: Bobcats fall 31-28 in double overtime | Route 9 bridge closed until 11/19

@doc b-wire | state wire service | 2027-11-03
Ohio suburb rejects school tax for second time

KESSLER FALLS, Ohio — Voters narrowly turned down a property tax for Kessler Falls City Schools, leaving the {9,310|en}-pupil district with a projected {$9.4 million|gap|m=projected} shortfall.

Complete but unofficial returns Wednesday showed {12,655|n2|t=Complete but unofficial returns Wednesday} votes against Issue 14 and {11,842|y2|^} for it, a difference of {813|m2|^}. In percentage terms the No side prevailed {51.7|sn2|^} to {48.3|sy2|^|s=it}, closer than in 2024, when {54.1%|o24|t=in 2024|s=voters} of voters said no.

The returns told of {two|-} communities. Inside the city the tax carried, {8,214|cy2|by=returns} to {7,406|cn2|^}. In Dunmore Township, where new subdivisions have gone up among soybean fields, it drew just {3,628|ty2|^} votes and lost by more than {1,600|-}.

Turnout was {42%|to}, elections director Fitzgerald Amoah said, or {24,497|t2} of {58,326|reg} people registered. Another {1,130|out|by=Amoah} absentee and provisional ballots are outstanding, he said, and a mandatory recount would need a gap of under {half a percentage point|-}.

The levy would have cost the owner of a $200,000 house {$483|c200} a year.

"We asked, and they answered," said Superintendent Odalys Brandt. Board members meet Dec. 13 to vote on reductions.

@doc c-tv | TV station site | 2027-11-24
It's official: No means no on Issue 14

Posted 5:12 p.m. | Updated 6:40 p.m. | By Channel 6 staff | news@wkfl6.example | 937-555-0146

The Marrow County Board of Elections certified the Nov. 2 vote Wednesday, and the extra ballots didn't save the school levy.

Certified totals show {12,990|n3|t=Certified totals} voters opposed and {12,301|y3|^} in favor. The spread shrank, but not by enough: opponents finished {869|!m3|^} votes ahead, compared with {813|m2|t=on election night} on election night. All told, {25,291|t3|t=All told} ballots were tallied, and the No side ended with {51.4%|sn3|t=Certified totals} of them.

So what now? Kessler Falls schools start from a reserve of {$6.8 million|r0}. Superintendent Odalys Brandt told Channel 6 that class sizes, now averaging {23|cl0|by=Superintendent Odalys Brandt}, could climb to {28|cl1|^|t=next fall|m=projected} next fall. The district has lost students for a decade, from {10,940|eo|t=in 2017} in 2017 to {9,130|!en|t=today} today.

"I've had this job 16 months," Brandt said. "This wasn't on the brochure."

Opponents were in no mood to gloat. "My house went up {$90,000|-} on paper and my pension went up zero," said Gus Tarkanian, treasurer of Enough Kessler, which spent {$18,250|sn} on the contest, less than {a third|<csh} of what the levy committee laid out.

The district says it won't try again before November 2028.

WEATHER: High 44, low 31 | TRENDING: Man, 72, finds class ring from 1973 in trout

@doc d-daily | local daily | 2027-12-14
Board votes {4|bv}-{1|bw} to shutter {three|sc} schools, cut {118|j} jobs
Alder Creek, Hobart and Winslow Road will close in June

By Priyanka Holloway

One by one they came to the microphone Monday, {38|sp|t=Monday} of them in all, and when the last had sat down the Kessler Falls Board of Education did what it had said it would do.

On a {4|bv|t=Monday}-{1|bw|^} vote the board approved {$7.4 million|cut} in savings for the fiscal year that begins in July 2028. {Three|sc} of the district's {11|sl} elementary schools go dark in June. Some {645|ez} children will be moved: {212|ea} from Alder Creek, {246|ew} from Winslow Road and {187|eh} from Hobart, the oldest building the district owns.

Most of the savings, {$5.9 million|cutj}, come out of payroll. The board eliminated {118|j} positions, among them {71|jt|s=teachers} teachers and {32|ja|s=classroom aides} classroom aides; the other {15|jo} are custodians and clerks. Closing buildings accounts for {$1.1 million|cuts} and sports and bus changes for the remaining {$400,000|cutf}.

That still does not close the hole of {$9.4 million|gap}. The last {$2 million|rsv} will be drawn from the rainy-day account, Treasurer Wen-li Osgood said, leaving {$4.8 million|r1|by=Treasurer Wen-li Osgood} where there is {$6.8 million|r0|^|t=today} today.

The cuts follow the defeat of Issue 14, which failed by {689|m3|s=Issue 14|t=certified} votes once the certified numbers were in.

Board member Tavita Leota, the lone dissenter, wanted to keep Hobart open a year. "You're sending kindergartners across a four-lane road to save {0.2 percent|-} of the budget," he said.

Police put the crowd at about {400|~cr|by=Police}.

@doc e-newsletter | parents' newsletter | 2027-12-15
The Lunch Line, issue 88: what the cuts mean for your kid

Hi all. Deep breath. Here's Monday night in plain English, from somebody who sat through all of it on a folding chair.

What's closing? Winslow Road ({246|ew} kids), Alder Creek ({221|!ea}) and Hobart ({187|eh}). They're {three|sc} of our {11|sl} grade schools. Reassignment letters go out by Feb. 4.

Who's losing a job? {118|j} people. {Eighty-one|!jt|s=teachers} are teachers, {32|ja|s=aides} are aides and {15|jo} work in the offices or keep the floors clean. Average classes go from {23|cl0} to {28|cl1}, if the superintendent's forecast holds.

What about sports? Ouch. The pay-to-play fee is going from {$150|f0} to {$425|f1} per sport next fall. That's a {283 percent|!fp} increase. There's a hardship waiver; ask Coach Beaulieu.

Why can't they use savings? They are, a little: {$2 million|rsv} of it. The board wants to keep roughly {$5 million|~r1|round=1000000} in the bank for the next bad year, and the state auditor gets cranky when it dips under {$4 million|-}.

Would the levy have fixed it? Yes. It would have produced {$11.3 million|yld} a year against a gap of {$9.4 million|gap}. We lost with {48.3 percent|sy2|t=on election night|s=We} on election night and by {689|m3|t=in the final count|s=We} votes in the final count. If {350|-} of your neighbors had switched sides we wouldn't be having this chat.

Bake sale is still on for the 18th. Bring $5 and an appetite.

@doc f-column | weekly column | 2027-12-17
The township didn't do this alone

By Aurelio Benitez-Strand

It has become fashionable in certain coffee shops on Mill Street to blame Dunmore Township for the end of Hobart Elementary. I have the county's spreadsheet, and the arithmetic is not so kind to the coffee shops.

Yes, the township was lopsided: {5,249|tn2|t=election night} against to {3,628|ty2|^} for on election night. But {7,406|cn2|^|s=city residents} city residents said no as well, and that is well over {half|>chs} of all {12,655|n2|^} ballots cast against the thing. Had the city turned out as it does for a president, the {813|m2|^}-vote margin of that evening would have vanished.

Nor will I blame thrift. A tax of {6.9|mill} mills is {$483|c200} on a $200,000 house. That is real money to a widow on Pruitt Lane, and the Kids committee, with {$61,400|sy} to spend, never once knocked on her door.

What I will blame is drift. We had {10,940|eo|t=A decade ago|s=We} pupils A decade ago and have {15 percent|~ec|s=We} fewer now. Everyone on the board could see the line going down. They kept {11|sl} elementary schools lit and heated for a town that needed eight, and when the bill came they shut {three|sc} in a night, with {645|ez} children to place and {118|j} employees to let go.

Next November they will ask again. I expect I'll vote for it. I expect I'll grumble.

Aurelio Benitez-Strand taught civics for 27 years. Reach him at Box 410, Kessler Falls.

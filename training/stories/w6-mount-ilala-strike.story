@story w6-mount-ilala-strike
@topic Strike at Mount Ilala University, Kenya 2018: first day to the settlement
@subject S = Mount Ilala strike | the strike | the walkout | the stoppage
@subject U = Mount Ilala University | Mount Ilala | the university | the administration | management
@subject L = Lecturers' Union | UASU-Ilala | lecturers | the union | academic staff
@subject N = Support Staff Union | KUSI | support staff | non-teaching staff
@subject T = students | the students | Mount Ilala students
@subject V = Prof. Wambui Odera | Odera | the vice-chancellor | VC
@subject K = Kiprono Barasa | Barasa | the lecturers' leader
@subject M = education ministry | the ministry | the Treasury | the government
@subject C = Ilala main campus | main campus
@subject B = Sirwa campus | Sirwa
@subject D = Lakeside campus | Lakeside
@fact l0 = 1420 | jobs | L | staff | 2018 | constant
@fact n0 = 2180 | jobs | N | staff | 2018 | constant
@fact a0 = 3600 | jobs | U | staff | 2018 | constant
@fact s1 = 1150 | other | L | people on strike | 2018-03-05 | snapshot
@fact s2 = 1278 | other | L | people on strike | 2018-03-19 | snapshot
@fact sp = 90 | rate | L | percent of staff on strike | 2018-03-19 | snapshot
@fact sn = 1530 | other | N | people on strike | 2018-03-19 | snapshot
@fact st = 2808 | other | S | people on strike | 2018-03-19 | snapshot
@fact y = 1193 | votes_cast | L | votes for the strike | 2018-02-26 | constant
@fact no = 107 | votes_cast | L | votes against the strike | 2018-02-26 | constant
@fact vt = 1300 | votes_cast | L | votes | 2018-02-26 | constant
@fact yp = 91.8 | vote_share | L | percent of votes for the strike | 2018-02-26 | constant
@fact ec = 26400 | enrolment | C | students | 2018 | constant
@fact eb = 7900 | enrolment | B | students | 2018 | constant
@fact ed = 4700 | enrolment | D | students | 2018 | constant
@fact et = 39000 | enrolment | U | students | 2018 | constant
@fact ef = 8600 | enrolment | T | students due to graduate | 2018 | constant
@fact ew = 14 | rate | L | percent of pay rise demanded | 2018-02 | constant | pledged
@fact eo = 3 | rate | U | percent of pay rise offered | 2018-02 | constant | pledged
@fact e2 = 6 | rate | U | percent of pay rise offered | 2018-03-19 | constant | pledged
@fact es = 9 | rate | L | percent of pay rise agreed | 2018-04-16 | plan
@fact en = 7 | rate | N | percent of pay rise agreed | 2018-04-16 | plan
@fact co = 486000000 | budget | U | shillings a year for the pay deal | 2018-04-16 | plan
@fact cl = 342000000 | budget | L | shillings a year for the pay deal | 2018-04-16 | plan
@fact cn = 144000000 | budget | N | shillings a year for the pay deal | 2018-04-16 | plan
@fact ar = 730000000 | other | U | shillings of arrears claimed | 2018-02 | constant | hypothetical
@fact ap = 410000000 | other | U | shillings of arrears to be paid | 2018-04-16 | plan | pledged
@fact ax = 320000000 | other | U | shillings of arrears waived | 2018-04-16 | constant
@fact du = 42 | duration | S | days | 2018-04-16 | constant
@fact d15 = 15 | duration | S | days | 2018-03-19 | snapshot
@fact p05 = 23 | duration | S | days of the previous strike | 2014 | constant
@fact le = 5100 | other | U | lectures cancelled | 2018-03-19 | cumulative
@fact l2 = 13700 | other | U | lectures cancelled | 2018-04-16 | cumulative
@fact m1 = 1800 | crowd | S | marchers by the police count | 2018-03-13 | snapshot
@fact m2 = 5000 | crowd | S | marchers by the union's count | 2018-03-13 | snapshot
@fact aa = 26 | arrests | T | arrested | 2018-03-13 | cumulative
@fact ac = 4 | arrests | T | charged | 2018-03-15 | cumulative
@fact ij = 13 | injuries | S | people hurt | 2018-03-13 | cumulative
@fact lt = 38 | votes_cast | L | delegates for the deal | 2018-04-16 | constant
@fact lx = 11 | votes_cast | L | delegates against the deal | 2018-04-16 | constant
@fact lz = 49 | votes_cast | L | delegates | 2018-04-16 | constant
@fact de = 1900000000 | other | U | shillings of debt | 2017 | snapshot
@fact gr = 3200000000 | budget | M | shillings of state grant | 2018 | constant
@fact g0 = 4000000000 | budget | M | shillings of state grant | 2016 | constant
@fact gc = -20 | rate | M | percent by which the grant changed | 2016 to 2018 | constant
@fact fe = 16000 | price | T | shillings of fees a year | 2018 | constant
@fact rf = 2500 | price | T | shillings of refund for each student | 2018-04-16 | plan | denied
@fact hm = 41 | jobs | L | lecturers dismissed | 2018-03-26 | cumulative
@fact hr = 41 | jobs | L | lecturers reinstated | 2018-04-16 | plan | pledged
@fact va = 61 | age | V | age | 2018 | constant
@fact wk = 5 | duration | U | weeks by which the year is extended | 2018 | plan
@rel sum a0 = l0 + n0
@rel share sp = s2 / l0
@rel sum st = s2 + sn
@rel sum vt = y + no
@rel share yp = y / vt
@rel sum et = ec + eb + ed
@rel sum co = cl + cn
@rel diff ax = ar - ap
@fact aps = 56.2 | rate | L | percent of the arrears claimed that are to be paid | 2018-04-16 | plan
@rel share aps = ap / ar
@fact lxs = 22.4 | rate | L | percent of delegates against the deal | 2018-04-16 | constant
@rel share lxs = lx / lz
@rel sum lz = lt + lx
@rel change gc = g0 -> gr
@trap s1 s2 :: on the first day and on the fifteenth
@trap s2 st :: lecturers alone and all strikers
@trap l0 s2 :: employed and on strike
@trap ew es :: demanded and agreed
@trap eo e2 :: first and second offer
@trap es en :: two unions' rises
@trap du hm :: 42 days and 41 dismissed
@trap m1 m2 :: police and union
@trap ar ap :: claimed and to be paid
@trap le l2 :: lectures cancelled by the fifteenth day and in the end
@trap aa ac :: arrested and charged

@doc rift-monitor | national daily | 2018-03-06
Empty lecture halls at Mount Ilala as dons down tools

Teaching stopped at Mount Ilala University yesterday when {1,150|s1|t=yesterday|by=branch secretary Kiprono Barasa} lecturers stayed away on the first day of a strike over pay, according to branch secretary Kiprono Barasa. The university has {1,420|l0} academic staff.

The dons want {14|ew} per cent more. The administration has put {three|eo} per cent on the table, "and it is a table with short legs", Barasa said. They also claim {Sh730 million|ar|v=730000000|by=They} in arrears, some of it owed since 2013.

In a ballot a week ago {1,193|y|t=a week ago} members voted to strike and {107|no|^} against, {92|yp|round} per cent to {eight|-}.

Vice-Chancellor Wambui Odera, {61|va}, said the institution owed {Sh1.9 billion|de|v=1900000000} to banks and suppliers and was getting {Sh3.2 billion|gr|v=3200000000|t=this year} from the Treasury this year, down from {Sh4 billion|g0|v=4000000000|t=two years ago} two years ago, a {20|gc|v=-20} per cent cut. "I can share what I have. I cannot share what I do not have."

Of the {39,000|et} students, {26,400|ec} attend the main campus. Those at Sirwa ({7,900|eb}) and Lakeside ({4,700|ed}) were told to go home.

The last stoppage at Mount Ilala, in 2014, went on for {23|p05|t=in 2014} days.

Additional reporting by Fatuma Kibet. SMS the editor: 20555.

@doc ilala-student-voice | student paper, blog | 2018-03-19
Day {15|d15}: a diary from Hostel F

Kitchen sugar: none. Lectures since 5 March: none. We asked the timetable office how many that makes. {5,100|le|t=since 5 March|by=the timetable office}, across the campuses.

This morning Comrade Barasa read out the muster. {1,278|s2|t=This morning|by=Comrade Barasa} lecturers are out, {nine in ten|sp|v=90} of them. Since last week the cooks, drivers and librarians are out too, {1,530|sn|^} of KUSI's {2,180|n0}. So add it up: {2,808|st|^} people are not at work at a place that employs {3,600|a0}. The porter at Hostel F is, bless him.

The VC has doubled her offer, to {6|e2|t=last night|by=The VC} percent, last night. It was laughed out of the room. Is it funny? {Six|e2} is closer to {three|eo} than it is to {fourteen|ew}.

About the march of the 13th. We were there. The union says {5,000|m2|t=the 13th|by=The union}. The police say {1,800|m1|^}. Our guess, from the roof of the chemistry block, is in between. {Twenty-six|aa} students were arrested and {four|ac} charged, with "riotous whistling" for all we know. {Thirteen|ij} people were hurt, one by a falling jacaranda branch.

Those of us who are to graduate this year - {8,600|ef} - would like to know when the year is.

Comments (57) | Older posts | Lost: calculator fx-991

@doc wanjohi-fm | commercial radio news | 2018-03-26
Wanjohi FM news at one

Mount Ilala University has sacked {41|hm|t=this morning|by=a notice signed by Vice-Chancellor Wambui Odera} lecturers, in a notice signed by Vice-Chancellor Wambui Odera and pinned up this morning. It says they "incited others". Strike leader Kiprono Barasa heads the list.

The dons have been out for three weeks. Barasa told Wanjohi that sackings would only stiffen them. "They were {1,150|s1|t=on day one} on day one. By the middle of the month they were {1,278|s2|t=By the middle of the month}."

The government is staying out of it, for now. A ministry official, who didn't want to be named, pointed out that the Treasury already gives the university {three point two billion|gr|v=3200000000} shillings a year, and that {six|e2} percent is more than civil servants got.

The {thirteen|ij} people hurt in the march on the 13th have all left hospital. Police put that crowd at {1,800|m1|by=Police}. {Four|ac} students are due in court on Thursday; {26|aa} had been held at first.

Students pay {16,000|fe} shillings a year. Some have asked for a part back. A figure of {2,500|rf|by=Professor Odera} each has gone round on WhatsApp; Professor Odera called it "pure fiction".

Traffic: Uhuru Road, two lanes closed. And your chance to win 10 bags of cement, after this.

@doc east-africa-dispatch | wire agency | 2018-04-16
Kenyan university strike ends after {42|du} days with {9|es} percent raise

ELDORET, April 16 (EAD) - Lecturers at Kenya's Mount Ilala University agreed on Monday to return to class after {42|du|t=on Monday} days, accepting a {9|es} percent raise, less than the {14|ew} percent they had gone out for but three times what they were first offered.

Union delegates approved the deal by {38|lt|t=on Monday} to {11|lx|^}. Support staff, who joined the strike in its second week, will get {7|en} percent.

The raises will cost {486 million|co|by=the university} shillings a year, the university said, {342 million|cl|^} of it for academic staff and {144 million|cn|^} for the rest. It will also pay {410 million|ap} shillings in arrears. The unions gave up the other {320 million|ax}.

All {41|hr} lecturers who were dismissed in March will be taken back. At its height the walkout involved {2,808|st|t=At its height} of {3,600|a0} employees. No refund of fees was agreed; students had hoped for {2,500|rf} shillings.

The stoppage wiped out some {13,700|~l2} lectures at the {39,000|et}-student university, nearly twice as long as its last, of {23|p05|t=in 2014} days, in 2014. The academic year will run {five|wk} weeks longer.

"Nobody won," said Vice-Chancellor Wambui Odera, {61|va}. "But everybody is back."

(Editing by R. Castellanos; 1 dollar = 100.7 shillings)

@doc campus-economics | weekly column, business paper | 2018-04-20
Campus economics: what {nine|es} per cent buys

by Jabali Thuo

Let us do the sum that nobody in Eldoret did aloud. The pay deal at Mount Ilala costs {Sh486 million|co|v=486000000} a year. The state grant is {Sh3.2 billion|gr|v=3200000000|t=now} now; it was {Sh4 billion|g0|v=4000000000|t=in 2016} in 2016. There are {3,600|a0} employees, so each costs on average {135,000|-} shillings more.

Where will it come from? Not from fees, which the law holds at {16,000|fe}. Not from the banks, to which, with suppliers, {Sh1.9 billion|de|v=1900000000} is owed. Hence from buildings, books and the {five|wk} additional weeks in which nobody is paid extra.

Yet the lecturers had a case. Arrears of {Sh730 million|ar|v=730000000} are wages by another name. They settled for {Sh410 million|ap|v=410000000}. Someone who is owed and accepts {56|aps|round} per cent is not greedy.

Note also how divided they were not. {1,300|vt|t=in February} voted in February, and {107|no|^} said no. Six weeks later {49|lz} delegates met and {11|lx} said no, more than {a fifth|>lxs|v=20}. The {nine|es} per cent did not thrill them; the {seven|en} for their support colleagues, of whom {1,530|sn|t=by mid-March} out of {2,180|n0} had walked out by mid-March with far less to fall back on, embarrassed some.

I count {13,700|l2|t=by the end} lectures lost by the end, up from {5,100|le|t=by day} by day {15|d15}. At {four dozen|-} listeners each that is {660,000|-} hours of somebody's youth. It does not appear in the deal. Nor do the {8,600|ef} finalists, whose employers were told "June" and will now be told "August".

The writer teaches statistics, on {14|-} per cent less than he deserves.

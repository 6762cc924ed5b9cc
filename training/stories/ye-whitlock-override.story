@story whitlock-override
@topic Whitlock, Massachusetts: a school roof, an override vote and the teachers who walked out, spring 2031
@subject W = Town of Whitlock | Whitlock | the town
@subject S = Whitlock Public Schools | the schools | the district
@subject H = Hale Middle School | Hale
@subject O = override | Question 1 | the override
@subject T = Whitlock Teachers Association | the teachers | WTA
@subject Y = Yes for Whitlock | the yes campaign
@subject N = Whitlock Can't Afford It | the no campaign
@fact oa = 6400000 | budget | O | dollars | 2031 | plan
@fact os = 4900000 | budget | O | dollars for schools | 2031 | plan
@fact ot = 1500000 | budget | O | dollars for the town | 2031 | plan
@fact oh = 892 | price | O | dollars a year on the average house | 2032 | plan
@fact ov = 780000 | price | W | dollars of average house value | 2031 | snapshot
@fact oy = 3811 | vote_count | O | yes votes | final | snapshot
@fact on = 3604 | vote_count | O | no votes | final | snapshot
@fact om = 207 | margin | O | margin of votes | final | snapshot
@fact oz = 7415 | votes_cast | O | votes | final | snapshot
@fact op = 51.4 | vote_share | O | share of yes votes | final | snapshot
@fact oq = 43.1 | turnout | O | turnout | final | snapshot
@fact o9 = 2740 | vote_count | W | yes votes in the override of 2027 | 2027-04 | snapshot
@fact o8 = 3390 | vote_count | W | no votes in the override of 2027 | 2027-04 | snapshot
@fact o7 = 650 | margin | W | margin of votes in the override of 2027 | 2027-04 | snapshot
@fact jc = 58 | jobs | S | positions to be cut if the override fails | 2031 | plan | hypothetical
@fact jt = 37 | jobs | S | teaching positions to be cut if the override fails | 2031 | plan | hypothetical
@fact jo = 21 | jobs | S | other positions to be cut if the override fails | 2031 | plan | hypothetical
@fact cs = 22 | other | S | students in a class | 2030-10 | snapshot
@fact c2 = 28 | other | S | students in a class if the override fails | 2031-09 | plan | hypothetical
@fact en = 3960 | enrolment | S | students | 2030-10 | snapshot
@fact sp = 19200 | spending | S | dollars a student | 2029/30 | snapshot
@fact sa = 21900 | spending | - | dollars a student statewide | 2029/30 | snapshot
@fact bu = 78500000 | budget | S | dollars | 2030/31 | plan
@fact hi = 14 | rate | S | rise of health insurance in percent | 2031 | snapshot
@fact hr = 2700000 | budget | H | dollars for the roof | 2031 | plan
@fact hl = 31 | other | H | buckets under leaks | 2031-02-11 | snapshot
@fact hy = 1968 | other | H | year built | - | constant
@fact he = 812 | enrolment | H | students | 2030-10 | snapshot
@fact hx = 3 | duration | H | days shut | 2031-02-14 | cumulative
@fact wr = 5 | rate | T | raise a year demanded in percent | 2031-02 | plan
@fact wo = 2.5 | rate | S | raise a year offered in percent | 2031-02 | plan
@fact wa = 3.6 | rate | S | raise a year agreed in percent | 2031-03-10 | plan
@fact ap = 24.50 | price | S | dollars an hour for an aide | 2031 | snapshot
@fact a2 = 29 | price | S | dollars an hour for an aide | 2033 | plan
@fact sd = 6 | duration | T | school days of strike | 2031-03-10 | cumulative
@fact sf = 350000 | damages | T | dollars of court fines | 2031-03-10 | cumulative
@fact sv = 97 | vote_share | T | share of ballots for a strike | 2031-02-28 | snapshot
@fact sm = 424 | other | T | members | 2031 | snapshot
@fact ra = 2000 | crowd | T | people at the rally by the union's count | 2031-03-06 | snapshot
@fact rb = 1200 | crowd | T | people at the rally by the police estimate | 2031-03-06 | snapshot
@fact fy = 61400 | fundraising | Y | dollars raised | 2031-05-01 | cumulative
@fact fn = 18900 | fundraising | N | dollars raised | 2031-05-01 | cumulative
@fact ls = 1620 | other | N | lawn signs | 2031-05 | snapshot
@fact pop = 24700 | other | W | residents | 2030 census | constant
@fact sn = 27 | other | W | share of residents aged 65 or over | 2030 census | snapshot
@fact ex = 340 | other | W | seniors who get a tax break | 2031 | snapshot
@fact fb = 3 | votes_cast | W | select board votes for the override | 2031-03-18 | snapshot
@fact fc = 2 | votes_cast | W | select board votes against the override | 2031-03-18 | snapshot
@trap oa os :: the override and the schools' part
@trap oh ov :: a tax and a house value
@trap oy o9 :: yes votes of two overrides
@trap jc jt :: all positions and teachers
@trap cs c2 :: class size now and if it fails
@trap sp sa :: here and statewide
@trap wr wa :: demanded and agreed
@trap ap a2 :: an aide's pay now and in 2033
@trap ra rb :: two counts
@trap fy fn :: money of two campaigns
@trap en he :: the district and one school
@rel sum oa = os + ot
@rel sum jc = jt + jo
@rel sum oz = oy + on
@rel diff om = oy - on
@rel share op = oy / oz
@rel diff o7 = o8 - o9
@race q1 = oy on

@doc a-weekly | town weekly | 2031-02-13
{Thirty-one|hl} buckets

By Peg Donatelli-Okonkwo, Whitlock Sentry

Hale Middle School was built in {1968|hy} with a flat roof, by people who had evidently never met water.

On Tuesday custodian Al Ferreira counted {31|hl|t=On Tuesday} buckets. He'd run out and was using the lost-and-found thermoses. Superintendent Dr. Priya Lockhart sent the {812|he} kids home at ten.

A new roof is {$2.7 million|hr}. It's in the override that the select board will take up next month, along with nearly everything else: {$6.4 million|oa}, of which {$4.9 million|os} would go to the schools and {$1.5 million|ot} to the town side.

Without it, Lockhart said, {58|jc} positions go. {Thirty-seven|jt} are teachers. Classes that average {22|cs|t=now} now would average {28|c2}.

Health insurance is up {14|hi} percent. The schools' budget this year is {$78.5 million|bu}; Whitlock spends {$19,200|sp} per student and the state average is {$21,900|sa}.

The average house here's worth {$780,000|ov}. Its owner would pay {$892|oh} a year more.

"That's my oil," said a man at the back.

TRANSFER STATION: stickers $140. PINEWOOD DERBY results, p. 11.

@doc b-tv | Boston TV site | 2031-03-06
Whitlock teachers on strike for fourth day; rally draws hundreds

Boston Now 25 | By Tyrese Malloy | Updated March 6, 2031 10:51 pm EST

WHITLOCK, Mass. — No school again Friday in Whitlock, where {424|sm} teachers and aides have been on strike since Monday, which is illegal in Massachusetts and is costing their union dearly in court.

The Whitlock Teachers Association says {2,000|ra|t=Thursday|by=The Whitlock Teachers Association} people rallied on the common Thursday. Police Chief Dan Abruzzi's estimate was {1,200|rb|t=Thursday|by=Police Chief Dan Abruzzi}.

The union wants {5|wr} percent a year. The school committee's last public offer: {2.5|wo}.

"I make {$24.50|ap} an hour and I changed nine diapers yesterday," said aide Rosalind Teixeira.

Members had voted by {79|!sv} percent to walk out.

The district has {4,690|!en} students.

TRENDING: Whale off Nahant | Pats mock draft 2.0 | Gas $3.89

@doc c-union | union e-mail | 2031-03-10
WTA — WE HAVE A CONTRACT

Educators,

At 4:10 this morning. {Six|sd} school days. {3.6|wa} percent a year for three years; when we started it was {2.5|wo}. Aides go from {$24.50|ap|t=now} now to {$29|a2|t=by 2033} by 2033.

The fines come to {$350,000|sf}. Other locals have pledged half.

You voted {97|sv} percent for this and you stood there in sleet. {2,000|ra|t=Thursday} of us on Thursday!

Now the hard part. None of it's paid for unless Question 1 passes. If it fails, they lay off {58|jc} of us and we'll have won a raise for whoever's left.

Doors: Saturday 10 a.m., 14 School St. Bring good shoes. Be kind to the man with the oil.

@doc d-oped | opinion page | 2031-05-01
No, and I taught here

By Winthrop Alcindor, Whitlock

There are {3,960|en} children in our schools and I've nothing against one of them. I've voted for every school budget since 1979, and I taught Latin at Hale, under the same roof. I'm voting no.

{27|sn} percent of us in this town of {24,700|pop} are 65 or over. {Three hundred and forty|ex} get a tax break. The rest of us get the bill: {$892|oh}, on the average house, forever. It's called an override because it never gets off.

I hear {58|jc} layoffs. In 2027 I heard 41, and the override failed, {3,390|o8|t=In 2027} to {2,740|o9|^}, and eleven people were let go and five hired back.

The yes side's raised {$61,400|fy}. Our side has {$18,900|fn} and {1,620|ls} lawn signs, many of which I made.

The select board backed it {3|fb} to {2|fc}. Nobody's asked what else {$4.9 million|os} could wait for. Fix the roof. I'd chip in for that: {$2.7 million|hr}, once.

Vale.

@doc e-results | town clerk's results sheet | 2031-05-13
TOWN OF WHITLOCK — ANNUAL TOWN ELECTION — MAY 13, 2031 — UNOFFICIAL

QUESTION 1 (Prop 2½ override, {$6,400,000|oa})
 YES {3,811|oy}
 NO {3,604|on}
 TOTAL {7,415|oz}
 Turnout {43.1%|oq}

SELECT BOARD (vote for one): Brisbane {3,902|-}; Kurian {3,288|-}
MODERATOR: Toth {5,610|-}

All 8 precincts. Posted 9:12 p.m. M. Delahunt, Clerk

@doc f-weekly2 | town weekly | 2031-05-15
Override wins by {207|om}

By Peg Donatelli-Okonkwo, Whitlock Sentry

Four years after losing by {650|o7}, the override passed on Tuesday with {51.4|op} percent. {7,415|oz} people voted, the most ever in a May.

The {$6.4 million|oa} will keep {58|jc} positions, put {$2.7 million|hr} of roof over Hale and hold classes at about {22|~cs}.

Winthrop Alcindor, of Whitlock Can't Afford It, conceded in Latin. His side had raised {$19,800|!fn}.

The average tax bill goes up {$892|oh} in the fall. Select board chair Nia Brisbane, re-elected, said she'd double the number of seniors who get a break, now {340|ex|t=now}.

At Hale on Wednesday it rained. Al Ferreira had the buckets out. He's keeping one, he says, for the case in the lobby.

@story v4-novascotia-teachers
@topic The Nova Scotia teachers' strike of 2031 and the contract that ended it
@subject D = tentative agreement | the agreement | the deal | the contract | the settlement
@subject U = Nova Scotia Classroom Teachers' Association | NSCTA | the union | the teachers | Thandeka Boudreau | Boudreau
@subject G = the province | the government | Premier Gaurav MacIsaac | MacIsaac | Education Minister Siobhán Al-Haddad | Al-Haddad
@subject S = strike | the walkout
@subject P = police
@subject NB = New Brunswick
@subject L = Lighthouse Polling | Lighthouse
@subject N = new teacher | a beginner
@subject T = top of the scale | a veteran
@fact y = 4 | duration | D | years that it runs | 2031-05 | constant
@fact yd = 3 | duration | U | years that it was to run | 2031-01 | plan
@fact r1 = 3.5 | rate | D | raise in the first year | 2030-09 | plan
@fact r2 = 3 | rate | D | raise in the second year | 2031-09 | plan
@fact r4 = 2.5 | rate | D | raise in the last year | 2033-09 | plan
@fact rt = 12 | rate | D | raise over the whole term | 2031-05 | plan
@fact rc = 12.5 | rate | D | raise over the whole term compounded | 2031-05 | plan
@fact rd = 18 | rate | U | raise demanded | 2031-01 | plan
@fact o1 = 7.5 | rate | G | raise offered at first | 2031-01 | plan
@fact o2 = 9.5 | rate | G | raise offered in the agreement voted down | 2031-02 | plan
@fact b = 2400 | other | D | dollars of signing bonus | 2031-05 | plan
@fact s0 = 58400 | price | N | yearly salary | 2030 | constant
@fact s1 = 65700 | price | N | yearly salary | 2033-09 | plan
@fact t0 = 96200 | price | T | yearly salary | 2030 | constant
@fact t1 = 108200 | price | T | yearly salary | 2033-09 | plan
@fact nb = 101500 | price | NB | top yearly salary | 2031 | constant
@fact hc = 310 | jobs | D | classroom teachers to be hired | 2033 | plan | pledged
@fact ha = 140 | jobs | D | assistants to be hired | 2033 | plan | pledged
@fact ht = 450 | jobs | D | people to be hired | 2033 | plan | pledged
@fact va = 205 | jobs | G | posts vacant | 2031-05 | snapshot
@fact c = 486000000 | budget | D | cost | 2034 | plan | projected
@fact cw = 371000000 | budget | D | cost of the raises | 2034 | plan | projected
@fact ch = 82000000 | budget | D | cost of the hiring | 2034 | plan | projected
@fact cb = 33000000 | budget | D | cost of benefits | 2034 | plan | projected
@fact m = 10200 | other | U | members | 2031 | snapshot
@fact bv = 8976 | votes_cast | U | ballots in the ratification vote | 2031-05-22 | constant
@fact yv = 5744 | vote_count | D | votes for | 2031-05-22 | constant
@fact nv = 3232 | vote_count | D | votes against | 2031-05-22 | constant
@fact ys = 64 | vote_share | D | share of votes for | 2031-05-22 | constant
@fact tu = 88 | turnout | U | turnout in the ratification vote | 2031-05-22 | constant
@fact y0 = 38 | vote_share | D | share of votes for the first agreement | 2031-02-27 | constant
@fact t00 = 81 | turnout | U | turnout in the first ratification vote | 2031-02-27 | constant
@fact sv = 94 | vote_share | U | share of votes for a strike | 2031-04-10 | constant
@fact sd = 17 | duration | S | school days lost | 2031-05-16 | constant
@fact mk = 5 | duration | G | school days to be made up | 2031-06 | plan
@fact pu = 131000 | enrolment | G | pupils | 2031 | snapshot
@fact sc = 372 | other | G | schools | 2031 | snapshot
@fact p0 = 195 | duration | D | minutes of preparation time a week | until 2031 | constant
@fact p1 = 240 | duration | D | minutes of preparation time a week | 2031-09 | plan
@fact pd = 45 | duration | D | minutes of preparation time a week added | 2031-09 | plan
@fact k1 = 22 | other | D | largest class in primary to grade 3 | 2031-09 | plan | threshold
@fact k2 = 27 | other | D | largest class in grades 4 to 6 | 2031-09 | plan | threshold
@fact cp = 4800 | crowd | P | people at the rally in Halifax | 2031-05-03 | snapshot
@fact cu = 7000 | crowd | U | people at the rally in Halifax | 2031-05-03 | snapshot
@fact qt = 57 | poll_share | U | sympathy | 2031-05-08 | snapshot
@fact qg = 26 | poll_share | G | sympathy | 2031-05-08 | snapshot
@fact qn = 804 | sample_size | L | people polled | 2031-05-08 | constant
@fact inf = 2.6 | rate | - | inflation | 2031-04 | snapshot
@fact xo = 2.5 | margin | D | points above the agreement voted down | 2031-05 | constant
@fact xn = 6700 | margin | T | dollars above the top salary in New Brunswick | 2033-09 | plan
@fact av = 3 | rate | D | raise a year on average | 2034 | plan
@rel diff xo = rt - o2
@rel diff xn = t1 - nb
@rel share tu = bv / m
@rel sum bv = yv + nv
@rel share ys = yv / bv
@rel sum ht = hc + ha
@rel sum c = cw + ch + cb
@rel diff pd = p1 - p0
@rel change rc = s0 -> s1
@race ratification = yv nv
@race sympathy = qt qg
@trap y yd :: agreed and demanded
@trap rt rd :: agreed and demanded
@trap o1 o2 :: two offers
@trap rt rc :: added and compounded
@trap y0 ys :: two votes
@trap ys sv :: ratification and strike vote
@trap tu t00 :: two votes
@trap hc ha :: teachers and assistants
@trap cp cu :: two counters
@trap k1 k2 :: two ages
@trap t1 nb :: two provinces
@trap sd mk :: lost and made up

@doc a-wire | news agency | 2031-05-16
N.S. teachers, province reach deal to end {17-day|sd|v=17} strike

HALIFAX - Nova Scotia's teachers will be back in class on Monday after their union and the provincial government shook hands early Friday on a {four-year|y|v=4|t=early Friday} contract worth {12|rt|^} per cent in raises.

The Nova Scotia Classroom Teachers' Association said pay would go up by {3.5|r1|t=retroactively to last fall|by=The Nova Scotia Classroom Teachers' Association} per cent retroactively to last fall, then by {three|r2|by=The Nova Scotia Classroom Teachers' Association} per cent in each of two years and by {2.5|r4|t=in the final year} per cent in the final year. It had gone into talks seeking {18|rd|s=It} per cent over {three|yd|s=It} years.

Members rejected an earlier settlement of {9.5|o2|t=in February} per cent in February, when just {38|y0|^} per cent voted yes. They walked out on April 24, and {17|sd|t=since|s=They} school days have been lost since.

The deal also adds {450|ht} staff, {310|hc} of them teachers, and a bonus of {$2,400|b} on signing.

"It isn't everything. It's a lot," said president Thandeka Boudreau. Education Minister Siobhán Al-Haddad said the {131,000|pu} students affected could expect {five|mk|t=in late June} extra days in late June.

Ratification is to be completed by next Thursday. Mediator Odile Kaczmarczyk, who kept both sides at it for 31 hours, declined to comment.

@doc b-release | news release of a government | 2031-05-17
Backgrounder: Tentative agreement with the NSCTA

Term: {Four|y|v=4} years, 1 September 2030 to 31 August 2034.

Wages: {12%|rt} in total, {12.5%|rc} when compounded. A teacher starting out earned {$58,400|s0|t=last year} last year and will earn {$65,700|s1|t=by the end of the term} by the end of the term. At the top of the scale, {$96,200|t0|t=last year} becomes {$108,200|t1|t=by the end of the term}. By comparison, the maximum in New Brunswick is now {$101,500|nb|t=now}.

Class sizes: no more than {22|k1} in Primary to Grade 3 and {27|k2} in Grades 4 to 6.

Hiring: {310|hc} classroom teachers and {140|ha} educational assistants by 2033. There are at present {205|va|t=at present} vacancies.

Preparation time: {240|p1|t=from September} minutes per week from September.

Cost: {$486 million|c|t=over the term} over the term, consisting of {$371 million|cw|^} for wages, {$82 million|ch|^} for hiring and {$33 million|cb|^} for benefits.

"Kids belong in school," said Premier Gaurav MacIsaac. "This is fair to teachers, and to the people who pay them."

Media contact: 902-555-0119 (cell). File 31-2207.

@doc c-broadsheet | provincial newspaper | 2031-05-24
Teachers say yes, without much joy

Rosalie Gbedemah, Staff Reporter

It passed. Of the {10,200|m} members of the NSCTA, {8,976|bv} marked a ballot this week, and {5,744|yv|t=this week} of them marked the upper box. The {3,232|nv|^} who didn't were mostly, if the talk in the parking lot of Citadel West is any guide, under thirty.

They had cause. A beginner's pay rises to {$65,700|s1|t=2033|s=A beginner's}, but not until 2033, and prices are climbing by {2.6|inf|t=now} per cent a year now. Compare the first winter offer, {7.5|o1|t=first winter} per cent, and you see what {17|sd} days on the sidewalk bought. Compare the {18|rd|s=they} that they'd asked for, and you see what they didn't.

What swung it was time. Teachers now get {195|p0|t=now} minutes a week to prepare lessons; in the fall it's {240|p1|t=in the fall}, {55|!pd|^} minutes more. And no class for the littlest will have above {22|k1} children.

Turnout was {88|tu} per cent, against {81|t00|t=in February} in February, when the membership had a lower number to say no to.

The province's books will feel it: {$371 million|cw} for salaries alone, out of {$486 million|c}. MacIsaac wouldn't say where he'd find it. "Between the cushions," Al-Haddad joked, and then said that she'd been joking.

Lotto 6/49: 4 9 17 23 38 44. Sable Island ferry: 2 sailings cancelled.

@doc d-radio | radio news script | 2031-05-23
CKBX 98.1 - 7 A.M. NEWS - Friday

Good morning, I'm Wes Paul-Toney. The strike is truly done. Teachers ratified their deal last night. Just {fifty-four|!ys|v=54|t=last night} per cent were in favour. Back in April, you'll recall, {94|sv|t=Back in April} per cent had voted to hit the bricks.

So what do they get? {Twelve|rt} per cent, spread over {five|!y} years, and {twenty-four hundred|b|v=2400} dollars in their pocket this summer. And schools get new bodies: {450|ht} of them, if they can find them. There are {205|va|t=today} jobs nobody's filled today.

Kids, here's the bad news. {Five|mk} more days in June.

Meanwhile Lighthouse Polling had one more set of numbers. In the thick of it, {57|qt|t=In the thick of it|by=Lighthouse Polling} per cent of us took the teachers' side, {26|qg|^} per cent the premier's. Lighthouse called {804|qn} people.

Highway 103 is down to {one|-} lane at Exit 5. Eleven degrees at the airport.

@doc e-tabloid | free commuter paper | 2031-05-26
THE BIG NUMBER: {$486M|c}

That's what peace in the classroom costs. We break down the deal so you don't have to.

WHO: {131,000|pu} kids, {372|sc} schools, {10,200|m} teachers. All back since last Monday.

HOW LONG WERE THEY OUT? {Fourteen|!sd} days of class, poof. {Five|mk} will be made up, so wave goodbye to that long weekend at the lake.

WHO WON? Depends. Boudreau got a {2.5|~xo|by=Boudreau} point bump over what she took to her people in February ({9.5|o2|t=in February}). The premier dodged her {18|rd|s=her}. Most folks told pollsters they were with the chalk brigade: {57|qt|by=pollsters} to {26|qg|^}.

NEW FACES: {130|!hc} teachers, plus {140|ha} helpers for kids who need them.

TOP DOLLAR: A veteran will clear {$108,200|t1|t=in the end} in the end. That's {$6,700|xn|s=A veteran} better than across the border in New Brunswick, as of now.

DID THEY REALLY FILL GRAND PARADE? On the first Saturday of May, cops said {4,800|cp|t=On the first Saturday of May|by=cops}. The union said {7,000|cu|^|by=The union}. Our intern said "lots."

Got an opinion? Txt 55511. Page 9: 10 patios under $10

@doc f-column | newsletter of an economist | 2031-06-02
Slate & Ledger: Was it a good contract?

Let me do what nobody did on the night. A settlement of {12|rt} per cent across {four|y|v=4} years is {three|av|s=A settlement} a year. Inflation is running at {2.6|inf|t=at present} at present. If it holds, a teacher gains {1.6|-} per cent in real terms by 2034, having lost about {1.5|-} per cent of a year's pay for each week on the line.

The compounding that the government advertises, {12.5|rc|by=the government}, is real, though it flatters. So is the jump for those who enter the profession, from {$58,400|s0|s=those who enter the profession} to {$65,700|s1|^|s=those who enter the profession}.

Now the bill. Staffing costs {$82 million|ch}. That is where I'd look for slippage: in a province that cannot fill {205|va|t=today|s=a province} posts today, {310|hc} new ones are a hope. If they aren't hired, the {$486 million|c} shrinks by itself, and I suspect that Finance knows.

{Sixty-four|ys} per cent in favour, on a turnout of {88|tu}, is respectable. The last such vote, in February, failed with {38|y0|t=in February}. Between the two lay {seventeen|sd} lost days and an extra {2.5|xo} points, or some {$30 million|-} a point by my reckoning.

Would a {three-year|yd|v=3} pact have been better for the union? It'd have been back at the table sooner. That's precisely why it didn't get one.

Issue 118. You're receiving this because you paid $7.

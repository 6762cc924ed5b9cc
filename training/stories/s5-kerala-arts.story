@story s5-kerala-arts
@topic Kerala school arts festival at Malapetta, 2027: the gold cup from the third evening to the last night
@subject F = Malapetta school arts festival | kalolsavam | the festival | the youth festival
@subject TK = Thekkady Revenue District | Thekkady | the hill district | the holders
@subject VK = Vembanad | Vembanad district | the lake district | the backwater district
@subject MP = Malapetta | the hosts | the host district
@subject ST = St Philomena's Girls' HSS, Nedumala | St Philomena's | Nedumala girls
@subject AP = appeals committee | the committee | higher appeal panel
@subject KP = Kerala police | police
@subject MN = V. K. Sreedharan | Sreedharan | the education minister
@fact kv = 4 | margin | TK | lead in points | 2027-01-06 evening | snapshot
@fact tr = 30 | margin | VK | points behind the leader | 2027-01-06 morning | snapshot
@fact k1 = 612 | score | TK | points in the gold cup table | 2027-01-06 evening | cumulative
@fact v1 = 608 | score | VK | points in the gold cup table | 2027-01-06 evening | cumulative
@fact m1 = 601 | score | MP | points in the gold cup table | 2027-01-06 evening | cumulative
@fact k2 = 948 | score | TK | points in the gold cup table | final | cumulative
@fact v2 = 951 | score | VK | points in the gold cup table | final | cumulative
@fact m2 = 937 | score | MP | points in the gold cup table | final | cumulative
@fact kd = 3 | margin | VK | winning margin in points | final | constant
@fact s2 = 167 | score | ST | points of the best school | final | constant
@fact it = 239 | other | F | events on the programme | 2027 | constant
@fact i1 = 161 | other | F | events decided | 2027-01-06 evening | cumulative
@fact pt = 14200 | enrolment | F | pupils registered to perform | January 2027 | constant
@fact pl = 12850 | enrolment | F | pupils registered to perform | January 2026 | constant
@fact vn = 24 | other | F | stages in the town | 2027 | constant
@fact ap = 413 | other | AP | appeals for a place admitted | before the opening | cumulative
@fact aw = 67 | other | AP | appeal entrants who beat the district winner | final | cumulative
@fact af = 5000 | price | AP | deposit for an appeal in rupees | 2027 | constant
@fact bd = 38500000 | budget | F | cost of the festival in rupees | 2027 | plan
@fact bg = 25000000 | budget | MN | state grant to the festival in rupees | 2027 | constant
@fact bs = 13500000 | fundraising | F | money raised locally in rupees | 2027 | plan
@fact cr = 85000 | crowd | KP | people in the town on the last day | 2027-01-08 | snapshot
@fact me = 31000 | other | F | meals served a day | 2027 | snapshot
@fact gp = 65 | other | F | edition of the festival | 2027 | constant
@fact gc = 117.5 | other | F | sovereigns of gold in the cup | - | constant
@fact sg = 1000 | other | MN | scholarship in rupees for each A grade | 2027 | plan
@fact sg2 = 1500 | other | MN | scholarship in rupees for each A grade | 2028 | plan | pledged
@fact wi = 23 | other | TK | years since the lake district last won | 2027 | constant
@rel diff kd = v2 - k2
@rel sum bd = bg + bs
@race third-evening = k1 v1 m1
@race final = v2 k2 m2
@rel diff kv = k1 - v1
@trap k1 k2 :: the points on the third evening and at the end
@trap it i1 :: all events and those decided so far
@trap pt pl :: this year's performers and last year's
@trap ap aw :: appeals admitted and appeals that won
@trap sg sg2 :: the scholarship now and the promised one
@trap v2 s2 :: a district and a school of it

@doc a-paper | regional English daily | 2027-01-07
Thekkady inch ahead as cup race tightens

Staff Reporter
MALAPETTA

{Four points|kv|s=the holders|t=on Wednesday evening|v=4}. That is what the holders had in hand when the lights went off at the last of the {24|vn} stages a little before two on Thursday morning.

By the table that was put up on Wednesday evening, with {161|i1|t=on Wednesday evening} of the {239|it} events decided, Thekkady had {612|k1|t=on Wednesday evening}. Vembanad, who had trailed by {thirty|tr|t=at breakfast} at breakfast, had climbed to {608|v1|^}, and Malapetta, roared on by a home crowd that has not seen the cup stay in town since the stage was lit by Petromax, stood at {601|m1|^}.

The lake district gained most from thiruvathira and the group song. The hill district answered in kolkali, an event its schools have not lost in this decade.

Not everyone on stage earned the place at home. The appeals committee let in {413|ap|by=The appeals committee} contestants before the curtain rose, each of whom had put down {Rs 5,000|af}. Those who fail to better the score of their own district's winner lose the money.

Registration closed at {14,200|pt} performers. The figure was {12,850|pl|t=at Kollam last January} at Kollam last January.

@doc b-online | state news website | 2027-01-08
Kalolsavam 2027 LIVE: Vembanad lift the gold cup, Thekkady miss out by a whisker

11.52 pm: It's official! Vembanad {951|v2|t=11.52 pm}, Thekkady {948|k2|^}, Malapetta {937|m2|^}. The backwater district's first cup in {23|wi} years, and by the slimmest of margins: {three|kd} points.

11.20 pm: One result is still pending, the HSS drama. Thekkady need first and an A grade.

10.05 pm: The best school is already known. St Philomena's, Nedumala, finish on {167|s2}. That's not a typo!

8.40 pm: Police say {85,000|~cr|t=today|by=Police} or so have come through town today. Use the bypass.

7.15 pm: Minister Sreedharan on stage. Every A grade earns {Rs 1,000|sg|by=Minister Sreedharan}; from next year, he says, it will be {Rs 1,500|sg2|t=from next year|by=he}. Big cheer.

6.30 pm: Lunch count from the kitchen at the Government Boys' ground: more than {30,000|>me} leaves laid, again.

RELATED: 5 payasam recipes from the festival kitchen • Gold at Rs 9,840 a gram • Quiz: score 10/10 and win

@doc c-column | weekly magazine column | 2027-01-16
The arithmetic of the anklet

LATHA KURUVILLA

My niece danced at Malapetta as number {414|-}, which is what the girls who came through the committee called the one who failed to. She watched from the ninth row.

Of the {413|ap|t=before the festival began} who did get through before the festival began, {67|aw} went on to outscore the child who had beaten them at home. The rest, I work it out on my fingers, forfeited their {five thousand rupees|af|v=5000} apiece. One ought to ask who profits, apart from the lawyers.

I do not begrudge Vembanad their cup. {Nine hundred and fifty-one|v2} is a heroic total, and to take it from a district like Thekkady, who finished {three|kd} short after leading on the third night ({612|k1|t=on the third night} to {608|v1|^}, I remember, because the boy beside me had bet a dosa on it), needed nerve. But the cup weighs {117.5|gc} sovereigns, the whole affair costs {Rs 3.85 crore|bd}, and {one crore thirty-five lakh|bs|v=13500000} of that is squeezed out of shopkeepers, teachers' unions and temple boards. The government, which likes to be photographed with the winners, found the other {2.5 crore|bg|by=The government}.

For {65|gp} editions we have told children that the point is taking part. Then we print the table.

@doc d-release | press note of the state education department | 2027-01-09
STATE SCHOOL ARTS FESTIVAL CONCLUDES AT MALAPETTA

No. PR/27/0112

The {65th|gp} State School Arts Festival concluded at Malapetta on Friday night. The gold cup of {117.5|gc} sovereigns was received by Vembanad district ({951|v2} points). Thekkady ({948|k2}) was placed second and the host district third ({937|m2}).

A total of {239|it} competitions were conducted on {24|vn} stages over five days. {14,200|pt} students took part in the general, Sanskrit and Arabic sections. On an average {31,000|me} persons were given food each day.

Expenditure is estimated at {Rs 385 lakh|bd|m=projected}, towards which the Government has sanctioned {Rs 250 lakh|bg}. The Hon'ble Minister announced the enhancement of the A-grade scholarship from {Rs 1,000|sg} to {Rs 1,500|sg2|t=with effect from the academic year 2027-28|by=The Hon'ble Minister} with effect from the academic year 2027-28.

{67|aw} of those admitted on appeal secured a higher grade mark than the district first and will receive their deposits back.

The next festival will be held at Thekkady.

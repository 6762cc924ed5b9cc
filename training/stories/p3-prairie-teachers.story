@story prairie-teachers
@topic Teachers' strike in Saskatchewan: rotating days, a full walkout and a vote
@subject F = Prairie Teachers' Federation | the federation | PTF | teachers
@subject G = Ministry of Education | the province | the ministry | the government
@subject S = Saskatoon
@subject R = Regina
@subject A = school trustees | trustees
@subject M = Minister Corliss Dubchak | Dubchak | the minister
@fact day1 = 3400 | crowd | F | teachers off the job | 2031-01-16 | snapshot
@fact day2 = 5150 | crowd | F | teachers off the job | 2031-01-23 | snapshot
@fact day3 = 13200 | crowd | F | teachers off the job | 2031-02-03 | snapshot
@fact pup1 = 46000 | enrolment | S | pupils at home | 2031-01-16 | snapshot
@fact pup2 = 58500 | enrolment | R | pupils at home | 2031-01-23 | snapshot
@fact pup3 = 194000 | enrolment | G | pupils at home | 2031-02-03 | snapshot
@fact sch1 = 83 | other | S | schools shut | 2031-01-16 | snapshot
@fact sch3 = 712 | other | G | schools shut | 2031-02-03 | snapshot
@fact of1 = 7 | rate | G | percent raise offered over three years | 2031-01-10 | plan
@fact of2 = 9 | rate | G | percent raise offered over three years | 2031-01-28 | plan
@fact dl = 11.5 | rate | G | percent raise agreed over four years | 2031-02-12 | plan
@fact ask1 = 14 | rate | F | percent raise asked over three years | 2031-01-10 | plan
@fact ask2 = 12 | rate | F | percent raise asked over three years | 2031-01-28 | plan
@fact sv = 95.2 | vote_share | F | percent for a strike | 2030-12-12 | constant
@fact rv = 72.6 | vote_share | F | percent for the deal | 2031-02-20 | constant
@fact st = 88 | turnout | F | percent of members who voted | 2030-12-12 | constant
@fact rt = 81 | turnout | F | percent of members who voted | 2031-02-20 | constant
@fact cls = 28 | other | F | pupils in the largest class asked for | - | plan
@fact clsd = 31 | other | G | pupils in the largest class agreed | 2031-02-12 | plan
@fact pay = 130 | other | F | dollars of strike pay a day | - | constant
@fact cost = 188000000 | budget | G | dollars that the deal costs | 2031-02-12 | plan | projected
@fact exam = 2031-02-26 | date | G | new day of the provincial exams | 2031-02-12 | plan
@fact lost = 7 | duration | F | school days lost to the full walkout | 2031-02-12 | constant
@fact chill = -38 | temperature | S | windchill in degrees | 2031-01-16 | snapshot
@fact gap = 3 | margin | F | points between demand and offer | 2031-01-28 | snapshot
@fact dueday = 12 | duration | A | days to the exams | 2031-02-06 | plan
@fact po = 54 | poll_share | F | percent siding with them | 2031-02-06 | snapshot
@fact pog = 31 | poll_share | G | percent siding with them | 2031-02-06 | snapshot
@fact hand = 04:10 | clock | F | hour of the handshake | 2031-02-12 | constant
@fact a1 = 2.33 | rate | G | percent raise a year in the first offer | 2031-01-10 | plan
@fact a2 = 3 | rate | G | percent raise a year in the second offer | 2031-01-28 | plan
@fact a3 = 2.875 | rate | G | percent raise a year in the deal | 2031-02-12 | plan
@fact ral = 4200 | crowd | R | people at the legislature rally | 2031-02-05 | snapshot
@fact ralu = 6500 | crowd | R | people at the legislature rally by the union's count | 2031-02-05 | snapshot
@rel diff gap = ask2 - of2
@trap of1 of2 dl :: offers and agreement, over three years and four
@trap pup1 pup2 :: two cities, two Thursdays
@trap sv rv :: for the strike and for the deal
@trap ral ralu :: police and union counts
@trap cls clsd :: class sizes asked and agreed
@trap day1 day2 day3 :: the walkouts grew

@doc a-site | public broadcaster's regional site | 2031-01-16
Saskatoon schools closed as teachers begin rotating strikes

Some {3,400|~day1|t=Thursday|by=the federation} teachers in Saskatoon and area walked picket lines in a windchill of {-38|chill} on Thursday, the federation said, closing {83|sch1|t=Thursday} schools and keeping {46,000|pup1|t=Thursday} students home.

The Prairie Teachers' Federation is asking for {14|ask1|s=The Prairie Teachers' Federation} per cent over three years and a cap of {28|cls} on class sizes. The province has offered {seven|of1|s=The province} per cent and no cap. In December, {95.2|sv|t=In December} per cent of those voting favoured a strike, on a turnout of {88|st|^}.

"I'm not paid to stand here," said Grade 4 teacher Oksana Littlechild. She is, a little: strike pay is {$130|pay} a day.

Regina is next, on Jan. 23.

MORE: Crews free semi after 14 hours | What is a polar vortex?

@doc b-daily | Regina daily | 2031-01-29
Sides inch closer, but full walkout still set for Monday

Devon Papadakis-Wolfe

The gap is down to {three|gap} points. Minister Corliss Dubchak said Tuesday that her ministry would go to {nine|of2|t=Tuesday|by=Minister Corliss Dubchak} per cent, from {seven|of1|t=earlier this month} earlier this month; the federation replied that it could live with {12|ask2|t=Tuesday|by=the federation} instead of the {14|ask1} it started from. Both numbers run over three years.

On class size there is no movement. "{Twenty-eight|cls|s=children} children, that's our number," said federation president Yusra Tanaka.

Last Thursday's action in Regina drew {4,700|!day2|t=Last Thursday's|s=strikers} strikers and left {58,500|pup2|t=Last Thursday's} children to grandparents. A week earlier in Saskatoon it had been {46,000|pup1|t=A week earlier}.

Unless there is a deal by Sunday midnight, all {13,200|day3|m=threshold|t=Monday} educators go out on Monday.

Lotto: 4, 11, 19, 26, 33, 40. Bonus 7.

@doc c-wire | national wire | 2031-02-06
{Thousands|~ral} rally in Regina as Saskatchewan school shutdown enters fourth day

REGINA -- The first provincewide walkout in a generation kept {194,000|pup3|t=since Monday} pupils out of {712|sch3|t=since Monday} schools for a fourth day on Thursday.

All {13,200|day3|t=since Monday} members of the union have been out since Monday. The earlier one-day actions involved {3,400|day1|t=on Jan. 16} in Saskatoon on Jan. 16 and {5,150|day2|t=on Jan. 23} in Regina on Jan. 23.

On Wednesday {4,200|~ral|t=On Wednesday|by=police} people by police estimate, {6,500|ralu|t=On Wednesday|by=the union} by the union's, stood in front of the legislature. Dubchak did not come out.

The minister says her best offer remains {nine|of2|s=her best} per cent. School trustees, who are squeezed between the two, asked for a mediator and reminded both that diploma exams were {12|dueday} days away.

A poll by Wheatfield Research found {54|po} per cent siding with the teachers and {31|pog} per cent with the province.

@doc d-paper | Saskatoon daily | 2031-02-13
Deal: {11.5|dl} per cent over four years, classes of {31|clsd}

By Marguerite Sinclair-Ahenakew

They shook hands at {4:10|hand|t=Wednesday} Wednesday morning, with the pizza cold. After {seven|lost} school days, the longest stoppage Saskatchewan has known is over, if members agree.

Teachers would get {11.5|dl|s=Teachers} per cent over four years. (The last offer before the walkout, {10|!of2|t=before the walkout} per cent, was over three.) The biggest class would have {31|clsd} pupils, not the {28|cls} that the federation put on its buttons.

The price tag: {$188 million|cost|by=the ministry}, the ministry says. Exams move to {Feb. 26|exam}.

At their peak the pickets held {13,200|day3|t=At their peak} people. Parents of {176,000|!pup3|t=At their peak} can now put away the workbooks.

President Tanaka calls it "a floor, not a ceiling". {Three|-} locals have already said they will vote no.

Comment (212). Letters: 200 words at most.

@doc e-newsletter | education policy newsletter | 2031-02-21
Ratified, grudgingly

The result came at supper last night: {72.6|rv|t=last night} per cent in favour, {81|rt|^} per cent taking part. Compare the December strike ballot, {95.2|sv|t=December} and {88|st|t=December}. Enthusiasm is a depreciating asset.

For the record, because people keep getting it wrong, the path of the offers: {7|of1|t=on Jan. 10} on Jan. 10, {9|of2|t=on Jan. 28} on Jan. 28, {11.5|dl|t=on Feb. 12} on Feb. 12, the last over four years rather than three. Annualized, that is {2.3|a1}, {3|a2} and {2.9|a3}. In other words, the walkout bought class-size language and nothing on pay.

And that language? {Thirty-one|clsd|s=heads} heads in a room where the fire marshal allows {thirty-two|-}.

The diploma exams are on {Wednesday the 26th|exam} as announced. Good luck to all who sit them.

I read 9 reports so that you need not.

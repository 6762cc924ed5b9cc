@story za-brackenshire-maternity
@topic Inquiry into maternity deaths at an English hospital trust
@subject T = Brackenshire Hospitals NHS Trust | the trust | Brackenshire
@subject Q = Dame Ottoline Akande | Dame Ottoline | the inquiry | the review
@subject F = Brackenshire Families | the families | the parents
@subject G = the government | the health secretary
@subject P = Brackenshire Police | the police | the force
@fact rev = 1486 | cases | Q | cases reviewed | 2029-06-26 | constant
@fact bab = 137 | deaths | Q | babies who might have lived | 2029-06-26 | constant
@fact mot = 9 | deaths | Q | mothers who might have lived | 2029-06-26 | constant
@fact brain = 62 | injuries | Q | babies with avoidable brain damage | 2029-06-26 | constant
@fact still = 91 | deaths | Q | stillbirths that might have been avoided | 2029-06-26 | constant
@fact neo = 46 | deaths | Q | newborn deaths that might have been avoided | 2029-06-26 | constant
@rel sum bab = still + neo
@fact yrs = 14 | duration | Q | years covered | 2029-06-26 | constant
@fact rec = 58 | other | Q | recommendations | 2029-06-26 | constant
@fact urg = 15 | other | Q | recommendations to be acted on at once | 2029-06-26 | constant
@fact int = 243 | other | Q | families interviewed | 2029-06-26 | constant
@fact stf = 96 | other | Q | staff interviewed | 2029-06-26 | constant
@fact pag = 412 | other | Q | pages of the report | 2029-06-26 | constant
@fact first = 23 | cases | Q | cases at the start | 2025-02 | constant
@fact pay = 164000000 | damages | T | pounds paid to families | 2015-2029 | cumulative
@fact ces = 11.4 | rate | T | share of births by caesarean in percent | 2016 | constant
@fact cese = 27.1 | rate | - | share of births by caesarean in England in percent | 2016 | constant
@fact vac = 41 | jobs | T | vacant midwife posts | 2029-05 | snapshot
@fact mid = 260 | jobs | T | midwife posts | 2029-05 | snapshot
@rel share vacs = vac / mid
@fact vacs = 15.77 | rate | T | share of vacant midwife posts in percent | 2029-05 | snapshot
@fact fund = 80000000 | budget | G | pounds for maternity staff | 2029-30 | plan | pledged
@fact pol = 34 | officers | P | detectives on the case | 2029-06-26 | snapshot
@fact inc = 51 | cases | T | serious incidents reported | 2012-2025 | cumulative
@fact birth = 5200 | other | T | births a year | 2028 | snapshot
@trap rev bab :: reviewed and avoidable
@trap still neo :: two kinds of death
@trap rev first :: now and at the start
@trap ces cese :: the trust and England
@trap rec urg :: all and urgent
@trap rev inc :: reviewed and once reported
@fact team = 90 | other | Q | clinicians of the review | 2029 | constant
@fact ret = 11 | other | Q | staff who withdrew their evidence | 2029-06 | cumulative
@fact ask = 17 | duration | F | years that families asked for a number | 2029-06-26 | constant
@fact fail = 208 | cases | Q | deaths and lifelong injuries that might have been avoided | 2029-06-26 | constant
@rel sum fail = bab + mot + brain
@fact need = 350000000 | budget | - | pounds a year needed for maternity, by the college | 2029 | plan | hypothetical
@trap fund need :: promised and needed

@doc a-broadsheet | national broadsheet, long report | 2029-06-26
{137|bab} babies could have lived, Brackenshire inquiry finds

Imogen Vasey-Thorne, health editor

The parents heard it first, in a hotel ballroom with the curtains drawn, an hour before the rest of the country. Some of them had waited since 2012. A woman in the second row had brought the scan.

{One hundred and thirty-seven|bab|by=Dame Ottoline Akande} babies and {nine|mot|^} mothers might have lived if they had been given better care by Brackenshire Hospitals NHS Trust over {14|yrs|^} years, Dame Ottoline Akande concludes in a report of {412|pag} pages published on Tuesday. A further {62|brain} children suffered brain damage that could have been avoided.

Her team of {90|team} clinicians looked at {1,486|rev} cases. When the review was ordered in February 2025, there were {23|first|t=When the review was ordered in February 2025}.

What comes back, on page after page, is that nobody wrote it down. Between 2012 and 2025 the trust declared {51|inc|t=Between 2012 and 2025} serious incidents. "It was as if the other mothers had been to a different hospital," Dame Ottoline said.

The trust was proud of its low rate of caesarean sections: {11.4|ces|t=in 2016} per cent in 2016, when England's was {27.1|cese}. Midwives described a "natural birth cabinet" on the ward, with a trophy. Women who asked for surgery were told, in the words of one note, to "crack on".

The inquiry spoke to {243|int} families and to {96|stf} members of staff, {11|ret} of whom withdrew their evidence before publication for fear of their colleagues.

The report makes {58|rec} recommendations. {Fifteen|urg} should be put into effect immediately, among them that a consultant be on the ward round the clock. That costs money: the health secretary, Marcus Oyelaran-Finch, told the Commons that {£80m|fund|by=Marcus Oyelaran-Finch} would be found this year for midwives and obstetricians in England.

It has cost money already. Since 2015 the trust has paid {£164m|pay|t=Since 2015} to families in negligence claims.

Its chief executive, Dr Fenella Strand, who came last year, apologised "without a comma". The trust, where {5,200|birth|t=a year} women give birth a year, still has {41|vac|by=she} of its {260|mid} midwife posts vacant, she said, or nearly {one in six|~vacs|v=16.67}.

Brackenshire Police has {34|pol} detectives on an investigation into possible corporate manslaughter. No one has been charged.

In the ballroom they applauded, at the end, for a long time. Then somebody stopped and it seemed wrong, and everybody did.

@doc b-broadcast | broadcaster bulletin script | 2029-06-26
SIX O'CLOCK NEWS – HEADLINE ONE

Failings at a hospital trust may have cost the lives of {a hundred and thirty-seven|bab} babies. That's the finding of the biggest review of maternity care in the history of the health service. {Ninety-one|still} of them were stillborn; {forty-six|neo} died in their first weeks.

LIVE: Our correspondent is outside the Royal Brackenshire.

"Yes Huw-Anne, the scale is hard to take in. Nearly {fifteen hundred|~rev|v=1500} cases, going back {fourteen|yrs} years. Dame Ottoline says the trust blamed mothers, and I quote, {two hundred and forty-three|int} families told her the same story in different words.

"The health secretary's promised {eighty million|fund} pounds. And the police have {thirty-four|pol} officers on it."

@doc c-local | local paper site | 2029-06-27
What the Akande report says: at a glance

By Digital Desk | 07:12 | {39|-} comments

• Babies who might have survived: {137|bab} – {96|!still} stillborn, {46|neo} soon after birth
• Mothers: {nine|mot}
• Brain injuries: {62|brain}
• Cases examined: {1,486|rev}
• Period: {14|yrs} years
• Recommendations: {85|!rec}, of which {15|urg} urgent
• Paid out so far: {£164m|pay|t=so far}

Royal Brackenshire A&E wait right now: 5 hrs {10|-} mins

Our readers react: "My sister was one of the {23|first|t=who started this} who started this," writes Jodie from Thorpe Lacey.

Police confirmed that {43|!pol} detectives are working on Operation Larkspur.

Don't miss: Aldi to open in former Debenhams · Town sign {24|-}-year-old midfielder

@doc d-families | families' statement | 2029-06-26
Statement on behalf of Brackenshire Families

Today there's a number. We asked for one for {17|ask} years, and were told that there were {51|inc|by=and were told} incidents. There were {1,486|rev} cases. In {208|fail|by=Dame Ottoline} of these, Dame Ottoline tells us, a death or a lifelong injury need not have happened.

It's made up of {137|bab} babies, {nine|mot} of us, and {62|brain} children whom we take home every night.

We want all {58|rec} recommendations in law. We've been promised {15|urg}.

We don't want {£80 million|fund} "this year". The Royal College says that {£350 million|need|by=The Royal College} a year is needed, every year.

And we want names. The review interviewed {96|stf} staff. None of them is struck off.

We will not be giving further interviews. Please respect the {three|-} families for whom this is the first day.


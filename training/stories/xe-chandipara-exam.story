@story xe-chandipara-exam
@topic Leaving examination results of the Chandipara board
@subject C = Chandipara board | the board | Chandipara
@subject G = girls at the Chandipara board | girls
@subject B = boys at the Chandipara board | boys
@fact sat = 64000 | enrolment | C | candidates | 2031 | constant
@fact pas = 51200 | enrolment | C | candidates who passed | 2031 | constant
@fact fai = 12800 | enrolment | C | candidates who failed | 2031 | constant
@fact ps = 80 | rate | C | pass rate | 2031 | constant
@fact ps0 = 76.5 | rate | C | pass rate | 2030 | constant
@fact pd = 3.5 | other | C | percentage points by which the pass rate rose | 2031 | constant
@fact g = 33000 | enrolment | G | candidates | 2031 | constant
@fact b = 31000 | enrolment | B | candidates | 2031 | constant
@fact gp = 28050 | enrolment | G | candidates who passed | 2031 | constant
@fact bp = 23150 | enrolment | B | candidates who passed | 2031 | constant
@fact gr = 85 | rate | G | pass rate | 2031 | constant
@fact br = 74.7 | rate | B | pass rate | 2031 | constant
@fact rd = 10.3 | other | G | percentage points by which the pass rate is higher | 2031 | constant
@fact fee = 750 | price | C | rupees for the examination | 2031 | constant
@fact fet = 48000000 | revenue | C | rupees for the examination from all candidates | 2031 | constant
@fact top = 512 | other | C | candidates with full marks | 2031 | constant
@fact cen = 160 | other | C | examination halls | 2031 | constant
@trap pd rd :: over time and between the sexes
@trap top pas :: full marks and passes
@rel sum sat = pas + fai
@rel share ps = pas / sat
@rel diff pd = ps - ps0
@rel sum sat = g + b
@rel sum pas = gp + bp
@rel share gr = gp / g
@rel share br = bp / b
@rel diff rd = gr - br
@rel product fet = sat * fee

@doc a-daily | daily | 2031-05-22
{Four in five|ps|v=80} clear Class XII, girls well in front

Staff Reporter, CHANDIPARA: The results are out and the sweet shops are empty. Of {64,000|sat} candidates {51,200|pas} cleared the examination, a pass percentage of {80|ps}, compared with {76.5|ps0|t=last year} last year. The improvement is {3.5|pd} points. {12,800|fai} will have to appear again.

{28,050|gp} of {33,000|g} girls passed ({85 per cent|gr}), and {23,150|bp} of {31,000|b} boys ({74.7 per cent|br}), which puts the former {10.3|rd} points ahead.

Full marks went to {512|top}, one of them Farzana Whitlock, a ferryman's daughter.

@doc b-board | press release | 2031-05-21
Board of Examinations, Chandipara: Result at a glance

Appeared: girls {33,000|g}, boys {31,000|b}, total {64,000|sat}
Passed: girls {28,050|gp}, boys {23,150|bp}, total {51,200|pas}
Not passed: {12,800|fai}
Halls: {160|cen}
Full marks: {512|top}
Queries: 0332 555 0190

@doc c-column | column | 2031-05-25
What does a mark cost?

{750|fee} rupees from every candidate. {64,000|sat} candidates. The board has thus collected {4.8 crore|fet|v=48000000} rupees, and {12,800|fai} families got a letter for it that they could've done without.

I don't begrudge the girls. {85|gr} per cent against the boys' {74.7|br}: anyone who has taught both will ask why the gap is only {10.3|rd} points.

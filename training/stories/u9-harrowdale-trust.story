@story u9-harrowdale-trust
@topic Harrowdale hospital trust: deficit, waiting list, bed closures and one patient's wait, autumn 2031
@subject T = Harrowdale and Swale Hospitals NHS Foundation Trust | the trust | Harrowdale | HSH | we
@subject O = St Osyth's Infirmary | St Osyth's | the Infirmary
@subject C = Cawthorne General | Cawthorne | the General
@subject P = Pell Moor Hospital | Pell Moor
@subject F = Maud Feeney | Mrs Feeney | Maud | the pensioner
@subject E = England | nationally | national
@subject SB = Save Our Beds | campaigners | the petition
@fact w1 = 61420 | waiting | T | people on the waiting list | end of September 2031 | snapshot
@fact wo = 28310 | waiting | O | people on the waiting list | end of September 2031 | snapshot
@fact wc = 21640 | waiting | C | people on the waiting list | end of September 2031 | snapshot
@fact wp = 11470 | waiting | P | people on the waiting list | end of September 2031 | snapshot
@fact w0 = 57180 | waiting | T | people on the waiting list | end of September 2030 | snapshot
@fact wa = 60905 | waiting | T | people on the waiting list | end of August 2031 | snapshot
@fact wr = 7.4 | rate | T | rise of the waiting list | September 2030 to September 2031 | snapshot
@fact y1 = 2318 | waiting | T | people waiting more than a year | end of September 2031 | snapshot
@fact y0 = 1940 | waiting | T | people waiting more than a year | end of September 2030 | snapshot
@fact y65 = 147 | waiting | T | people waiting more than 65 weeks | end of September 2031 | snapshot
@fact k1 = 54.6 | rate | T | share treated within 18 weeks | end of September 2031 | snapshot
@fact ke = 61.3 | rate | E | share treated within 18 weeks | end of September 2031 | snapshot
@fact kt = 65 | rate | T | share treated within 18 weeks | March 2032 | plan | threshold
@fact a1 = 66.8 | rate | T | share of emergency patients seen within four hours | October 2031 | snapshot
@fact ao = 61.2 | rate | O | share of emergency patients seen within four hours | October 2031 | snapshot
@fact ac = 71.9 | rate | C | share of emergency patients seen within four hours | October 2031 | snapshot
@fact gap4 = 11.2 | margin | T | points short of the four-hour target | October 2031 | snapshot
@fact at = 78 | rate | T | share of emergency patients seen within four hours | March 2032 | plan | threshold
@fact z1 = 1106 | waiting | T | waits of more than twelve hours for a bed | October 2031 | cumulative
@fact z0 = 742 | waiting | T | waits of more than twelve hours for a bed | October 2030 | cumulative
@fact zr = 49.1 | rate | T | rise of twelve-hour waits | October 2030 to October 2031 | snapshot
@fact dp = 14200000 | budget | T | deficit | 2031-32 plan of April | plan
@fact dh = 23700000 | budget | T | deficit | half-year 2031-32 | cumulative
@fact df = 38500000 | budget | T | deficit | 2031-32 forecast of November | plan | projected
@fact dx = 24300000 | budget | T | gap between planned and forecast deficit | November 2031 | plan | projected
@fact inc = 684000000 | revenue | T | yearly income | 2031-32 | plan
@fact ds = 5.63 | rate | T | deficit as a share of income | 2031-32 forecast of November | plan | projected
@fact st = 41000000 | budget | T | savings to be made | 2031-32 | plan
@fact sf = 17600000 | budget | T | savings made | half-year 2031-32 | cumulative
@fact ss = 42.9 | rate | T | share of the savings target made | half-year 2031-32 | snapshot
@fact j = 480 | jobs | T | posts to go | by June 2032 | plan
@fact jc = 265 | jobs | T | office posts to go | by June 2032 | plan
@fact je = 140 | jobs | T | estates posts to go | by June 2032 | plan
@fact jk = 75 | jobs | T | clinical posts to go | by June 2032 | plan
@fact jv = 190 | jobs | T | staff accepted for voluntary exit | November 2031 | snapshot
@fact jw = 9640 | jobs | T | people employed | November 2031 | snapshot
@fact b = 46 | other | T | beds to close | January 2032 | plan
@fact bo = 28 | other | O | beds to close | January 2032 | plan
@fact bc = 18 | other | C | beds to close | January 2032 | plan
@fact bt = 1212 | other | T | beds | November 2031 | snapshot
@fact g1 = 11300000 | spending | T | spending on agency staff | half-year 2031-32 | cumulative
@fact g0 = 16900000 | spending | T | spending on agency staff | half-year 2030-31 | cumulative
@fact gr = 33.1 | rate | T | fall in spending on agency staff | half-year 2030-31 to half-year 2031-32 | snapshot
@fact gx = 5600000 | spending | T | drop in spending on agency staff | half-year 2030-31 to half-year 2031-32 | snapshot
@fact rhs = 32.99 | other | T | high-risk share of repairs outstanding | March 2031 | snapshot
@fact c0 = 2.8 | price | T | car park charge for two hours | until November 2031 | constant
@fact c1 = 3.6 | price | T | car park charge for two hours | from December 2031 | plan
@fact cr = 28.57 | rate | T | rise of the car park charge | December 2031 | plan
@fact rb = 96400000 | budget | T | repairs outstanding | March 2031 | snapshot
@fact rh = 31800000 | budget | T | high-risk repairs outstanding | March 2031 | snapshot
@fact s1 = 6740 | other | SB | signatures | 2031-11-20 | cumulative
@fact s2 = 11200 | other | SB | signatures | 2031-11-27 | cumulative
@fact fa = 84 | age | F | age | - | constant
@fact fc = 12:55 | clock | F | time of the 999 call | 2031-11-11 | constant
@fact fi = 14:20 | clock | F | time of arrival at hospital | 2031-11-11 | constant
@fact fw = 18:00 | clock | F | time of admission to a ward | 2031-11-12 | constant
@fact fd = 27.67 | duration | F | hours between arrival and a ward bed | 2031-11-12 | constant
@rel sum w1 = wo + wc + wp
@rel change wr = w0 -> w1
@rel diff gap4 = at - a1
@rel change zr = z0 -> z1
@rel diff dx = df - dp
@rel share ds = df / inc
@rel share ss = sf / st
@rel sum j = jc + je + jk
@rel sum b = bo + bc
@rel change gr = g0 -> g1
@rel diff gx = g0 - g1
@rel share rhs = rh / rb
@rel change cr = c0 -> c1
@trap w1 wa :: the list in September and in August
@trap w1 w0 :: this year and last
@trap y1 y65 :: more than a year and more than 65 weeks
@trap dp df :: planned and forecast deficit
@trap dh df :: deficit after six months and for the year
@trap st sf :: savings asked for and savings made
@trap k1 ke :: the trust and England
@trap rb rh :: all repairs and those of high risk
@trap s1 s2 :: signatures a week apart
@trap g1 g0 :: two half-years

@doc a-board | press release of the trust | 2031-11-13
Statement following the public meeting of the Board of Directors

Reference HSH/BD/31/118. Not for broadcast before 17:00.

The Board today received the finance and performance report for month six. At the half-year point the trust is {£23.7 million|dh|t=At the half-year point} in deficit. Unless action is taken we expect to end the year {£38.5 million|df|t=the year|m=projected} adrift, against the {£14.2 million|dp|t=agreed with NHS England in April} agreed with NHS England in April.

We have a plan. Of the {£41 million|st|t=this year} of efficiencies required this year, {£17.6 million|sf|t=already} has already been delivered. Our use of agency staff cost {£11.3 million|g1|t=between April and September} between April and September, down from {£16.9 million|g0|t=in the same months of last year} in the same months of last year, a reduction of almost exactly {a third|~gr}.

The Board agreed to close {46|b} of our {1,212|bt} inpatient beds in January, {28|bo} at St Osyth's and {18|bc} at Cawthorne. No ward at Pell Moor is affected. It also agreed a reduction of {480|j} posts by June. {One hundred and ninety|jv} colleagues have so far been accepted for voluntary exit and we hope that compulsory redundancies can be kept below {50|-}.

Patients are waiting too long. The list stood at {61,420|w1|t=at the end of September} at the end of September, and {54.6 per cent|k1|^} of people were treated within 18 weeks. We remain committed to reaching {65 per cent|kt|t=by March} by March.

Chief Executive Ngozi Lindqvist-Bell said: "These are not choices anyone came into the NHS to make."

ENDS. Media line: 01632 960 118.

@doc b-regional | regional daily | 2031-11-14
Nearly {500|<j} jobs to go as hospital trust's losses pile up

By Callum Adeyinka, Health Correspondent

HOSPITAL chiefs will shed {480|j} jobs and shut {46|b} beds after admitting that their overspend is spiralling towards {£38.5m|df|m=projected}.

The board of Harrowdale and Swale Hospitals, which employs {9,640|jw} people, was told on Thursday that the hole had grown by {more than £24m|>dx|v=24000000} since the budget was signed off in the spring. It is now equal to {5.6 per cent|ds} of everything the trust earns, {£684m|inc} a year.

Papers seen by the Echo show that most of those leaving, {265|jc}, will come from offices: payroll, records, human resources. A further {140|je} are porters, cleaners and maintenance staff. But {75|jk} are clinical posts, which the papers describe only as "skill-mix review".

The cuts come as more people join the queue. There were {61,420|w1|t=at the end of September} patients waiting for treatment at the end of September, up from {57,180|w0|t=twelve months before} twelve months before. St Osyth's had {28,310|wo|t=at the end of September} of them, the General {21,640|wc|^} and Pell Moor {11,470|wp|^}. Some {2,138|!y1|^|s=patients} had been in the queue for over a year.

Meanwhile the buildings rot. The repair bill is put at {£96.4m|rb}, of which {£31.8m|rh} is classed as high risk, including a boiler house that dates from 1968.

Visitors will pay as well. From December two hours in the car park will cost {£3.60|c1|t=From December}, not {£2.80|c0}.

Campaigners from Save Our Beds said they would fight. "You can't discharge people into thin air," said organiser Wilhelmina Osei-Tuffour.

READ MORE: Cawthorne bypass shut for 9 weekends | Town 3 Rovers 0: player ratings | 17 best Sunday roasts

@doc c-tabloid | national tabloid | 2031-11-15
{29|?fd} HOURS IN A CORRIDOR
Great-gran left on trolley as bosses axe beds

By Jodie Marchetti

A GREAT-GRANDMOTHER spent more than a day on a hospital trolley, days before bosses voted to get rid of {46|b} beds.

Maud Feeney, {86|!fa}, fell in her kitchen in Skelbrough on Tuesday. Her neighbour rang 999 at {12.55pm|fc}. The ambulance reached St Osyth's at {2.20pm|fi}, and there Maud stayed, parked beside a vending machine, until a ward bed was found at {6pm|fw|t=on Wednesday} on Wednesday.

"She kept apologising to the nurses," said grandson Dermot, {41|-}. "They were running. There were {30|-} trolleys in that corridor. I counted."

She is not alone. Last month {1,106|z1|t=Last month|s=patients at the trust} patients at the trust waited 12 hours or longer for a bed, compared with {742|z0|t=the October before} the October before: a leap of {49 per cent|zr}.

At the Infirmary just {61.2 per cent|ao|t=last month} of A&E patients were dealt with inside four hours last month. The NHS wants {78 per cent|at|t=by March} by March.

Yet the cash-strapped trust, {£23.7m|dh|t=at the halfway mark} in the red at the halfway mark, is about to make itself smaller. {Twenty-eight|bo|s=Maud's hospital} of the doomed beds are at Maud's hospital.

A spokesman said: "We are sorry that Mrs Feeney's experience fell short."

Are YOU on a trolley? Text 60118. Standard rates apply.

@doc d-broadcaster | broadcaster's local site | 2031-11-20
Why is Harrowdale's hospital trust in so much trouble?

Last updated at 18:22 GMT. Comments 214.

Bed closures at {two|-} Harrowdale hospitals have prompted a petition with {6,740|s1|t=by Thursday afternoon} signatures by Thursday afternoon. Here is what we know.

How big is the problem? The trust meant to overspend by {£14.2m|dp|t=this financial year} this financial year. It now thinks the figure will be {£38.5m|df|m=projected}. That is about {6%|~ds} of its income. In the first six months it managed less than {half|<ss} of its savings target: {£17.6m|sf|t=In the first six months} out of {£41m|st}, or {43%|ss}.

Is care getting worse? On some counts. The number of people waiting for planned treatment rose {7.4%|wr|t=in a year} in a year, and edged up from {60,905|wa|t=in August} in August alone to {61,420|w1|t=a month later} a month later. Those who have waited longer than 52 weeks number {2,318|y1}, against {1,940|y0|t=a year ago} a year ago, and {147|y65} have passed 65 weeks, which was supposed to have ended in 2025. Nationally {61.3%|ke} of patients start treatment within 18 weeks; here it is {54.6%|k1}.

In emergency departments {68.6%|!a1|t=in October} of people were treated, admitted or sent home within four hours in October. Cawthorne did better than the average of the trust, with {71.9%|ac|t=in October}.

What happened to Maud Feeney? The {84|fa}-year-old waited {27 hours and 40 minutes|fd|v=27.67} at St Osyth's between her arrival at {14:20|fi|t=on 11 November} on 11 November and a bed at {18:00|fw|t=the next evening} the next evening. Her family says she is recovering well.

What next? Formal consultation with unions on {480|j} posts runs for 45 days.

@doc e-union | union branch bulletin | 2031-11-24
UNISON Harrowdale Health Branch: Bulletin 61

Members,

Let's put some numbers on the "difficult decisions". Management's consultation paper lists {256|!jc} admin and clerical jobs, {140|je} in estates and facilities, and {75|jk} clinical. That's {480|j} households before Christmas cards have gone out. Only {190|jv|t=to date} have been let go through the voluntary scheme to date. Do the subtraction.

We were told agency spending was the villain. Well, it's down by {£5.6 million|gx}, from {£16.9 million|g0|t=the first half of last year} in the first half of last year to {£11.3 million|g1|t=the first half of this} in the first half of this. You did that, by taking bank shifts and missing your kids' bedtimes. This is the thanks.

And they've found a new way to tax you. Parking goes up from {£2.80|c0} to {£3.60|c1} for two hours on 1 December. By our sums that's {22 per cent|!cr}, in a year when the pay award was {3.1 per cent|-}.

Beds: {18|bc|s=at the General} go at the General and {28|bo} at St Osyth's. A&E staff at both sites tell us they had {1,106|z1|t=in October} twelve-hour breaches in October. Where will January's patients go?

Branch meeting: Weds, 12.30, Postgraduate Centre room G14. Sandwiches. Bring a colleague who isn't a member yet; we need {200|-} more to hit our ballot threshold.

Solidarity, Parveen and Tom

@doc f-trade | health trade journal | 2031-11-27
Regulator weighs intervention at Harrowdale

By Ottoline Farquharson-Mbeki | Subscriber content | 4 min read

NHS England is considering formal undertakings at Harrowdale and Swale Hospitals FT after its forecast outturn worsened by {£24.3m|dx} in seven months, the Bulletin understands.

The trust's submission for month six projected a deficit of {£38.5m|df|m=projected} on turnover of {£684m|inc}. Its chief finance officer, Piet van Rossem, told governors that "optimism in the cost improvement programme" was to blame: the scheme was to yield {£41m|st} but only {43 per cent|ss} had been banked by September. Reduced reliance on agency workers, which fell by {33 per cent|gr}, was offset by higher drug costs.

Performance is also a concern. Four-hour compliance was {66.8 per cent|a1|t=last month} last month, more than {11 points|>gap4} short of the {78 per cent|at} ambition; the main acute site, the Infirmary, managed {61.2 per cent|ao|t=last month}. The referral-to-treatment backlog grew by {7.4 per cent|wr|t=year on year} year on year, with the Infirmary alone responsible for {28,310|wo} pathways. Its smallest site, Pell Moor, has {11,470|wp}.

One source close to the regulator said the removal of {46|b} beds out of {1,212|bt} "isn't a saving if you then can't do elective work".

Backlog maintenance, at {£96.4m|rb}, is among the ten highest for a trust of this size; about {a third|~rhs} of that is rated high risk. Save Our Beds said its petition had reached {11,200|s2|t=this morning} names this morning.

Mr van Rossem leaves in February. His post is not among the {480|j}.

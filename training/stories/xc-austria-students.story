@story xc-austria-students
@topic Student dormitories in Grünau an der Mur, Austria, autumn 2030
@subject D = Grünau student housing fund | the housing fund | the fund
@subject H = House Mozartgasse | Mozartgasse
@subject K = House Kaiserfeld | Kaiserfeld
@subject B = House Bahnhof | Bahnhof
@subject U = University of Grünau | the university
@subject L = Leonie Trattnig | Trattnig | the fund's manager
@fact bh = 310 | other | H | beds | 2030-10 | snapshot
@fact bk = 265 | other | K | beds | 2030-10 | snapshot
@fact bb = 225 | other | B | beds | 2030-10 | snapshot
@fact bt = 800 | other | D | beds | 2030-10 | snapshot
@fact ap = 1376 | waiting | D | applicants for beds | 2030-10 | snapshot
@fact wl = 576 | waiting | D | applicants without a bed | 2030-10 | snapshot
@fact ap0 = 1280 | waiting | D | applicants for beds | 2029-10 | snapshot
@fact app = 7.5 | rate | D | rise in applicants in percent | 2030-10 | snapshot
@fact re = 385 | price | D | monthly rent in euros | 2030-10 | constant
@fact re0 = 350 | price | D | monthly rent in euros | 2029-10 | constant
@fact rd = 35 | price | D | rise in the rent in euros | 2030-10 | snapshot
@fact rp = 10 | rate | D | rise in the rent in percent | 2030-10 | snapshot
@fact inc = 308000 | revenue | D | rent a month in euros | 2030-10 | snapshot
@fact en = 3.4 | enrolment | U | share of students with a bed | 2030-10 | snapshot
@fact stu = 23500 | enrolment | U | students | 2030-10 | snapshot
@fact mk = 540 | price | U | monthly rent of a private room in euros | 2030-10 | snapshot
@fact md = 155 | price | D | rent below a private room in euros | 2030-10 | snapshot
@fact new = 190 | other | D | new beds | 2032 | plan | pledged
@fact bt2 = 990 | other | D | beds | 2032 | plan
@rel sum bt = bh + bk + bb
@rel diff wl = ap - bt
@rel change app = ap0 -> ap
@rel diff rd = re - re0
@rel change rp = re0 -> re
@rel product inc = bt * re
@rel share en = bt / stu
@rel diff md = mk - re
@rel sum bt2 = bt + new
@trap ap stu :: applicants and students
@trap rp app :: rise in rent and rise in applicants

@doc a-daily | regional daily | 2030-10-02
{Ten percent|rp} more for a student bed

A room in a dormitory of the Grünau student housing fund now costs {€385|re} a month, after {€350|re0|t=last autumn} last autumn. The {€35|rd} or {10 percent|rp} is "heating, nothing else", manager Leonie Trattnig assures.

The {three|-} houses, Mozartgasse ({310|bh}), Kaiserfeld ({265|bk}) and Bahnhof ({225|bb}), have {800|bt} beds. {1,376|ap} students applied, {7.5 percent|app} more than the {1,280|ap0|t=a year ago} of a year ago; {576|wl} were sent away.

@doc b-student | student magazine | 2030-10-09
Do the maths with us

{800|bt} beds × {€385|re} = {€308,000|inc} a month. The fund says that covers costs. On the open market a room costs {€540|mk}, so the lucky ones save {€155|md}.

But how many are lucky? Of {23,500|stu} students, {800|bt} sleep in a dorm, {3.4 percent|en}. {1,376|ap} tried, {800|bt} got in, {576|wl} did not. Trattnig promises {190|new|by=Trattnig} beds more by 2032, {990|bt2|t=by 2032} then. See you on the sofa.

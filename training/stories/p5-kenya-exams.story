@story p5-kenya-exams
@topic Kenya releases the results of the secondary school examination
@subject X = national examinations body | the council | the exams council | the examination | results
@subject M = Education Secretary Jerusha Chepngeno | Chepngeno | the minister | the secretary
@subject L = Lotuki Girls | Lotuki | the school | the girls
@subject N = Nyambura Kiprotich | Nyambura
@subject U = Teachers' Welfare Union | the union | teachers
@subject T = Turkwel County | Turkwel
@fact ca = 972400 | enrolment | X | candidates who sat the examination | 2031 | cumulative
@fact ca0 = 938100 | enrolment | X | candidates who sat the examination | 2030 | cumulative
@fact gi = 491500 | enrolment | X | girls who sat the examination | 2031 | cumulative
@fact bo = 480900 | enrolment | X | boys who sat the examination | 2031 | cumulative
@fact un = 241300 | other | X | candidates with marks for university | 2031 | cumulative
@fact us = 24.8 | rate | X | share of candidates with marks for university | 2031 | snapshot
@fact us0 = 21.6 | rate | X | share of candidates with marks for university | 2030 | snapshot
@fact aa = 1824 | other | X | candidates with a plain A | 2031 | cumulative
@fact aa0 = 1530 | other | X | candidates with a plain A | 2030 | cumulative
@fact cn = 2911 | other | X | results cancelled for cheating | 2031 | snapshot
@fact wd = 840 | other | X | results withheld pending inquiry | 2032-01-09 | snapshot
@fact ar = 46 | arrests | X | people arrested over leaked papers | 2032-01-09 | cumulative
@fact st = 68000 | other | U | teachers lacking in secondary schools | 2032-01 | snapshot
@fact hi = 20000 | units_pledged | M | teachers to be hired | 2032 | plan | pledged
@fact fe = 22244 | price | M | shillings of state grant per pupil | 2032 | constant
@fact fp = 17000 | price | U | shillings of state grant per pupil that reached schools | 2031 | snapshot
@fact sc = 87.2 | score | N | mean points out of a hundred | 2031 | constant
@fact ag = 17 | age | N | age | 2032-01 | snapshot
@fact dist = 31 | distance | N | kilometres from home to school | - | constant
@fact lg = 162 | enrolment | L | candidates who sat the examination | 2031 | cumulative
@fact lu = 149 | other | L | candidates with marks for university | 2031 | cumulative
@fact lx = 13 | other | L | candidates without marks for university | 2031 | cumulative
@fact lm = 9.94 | score | L | mean grade out of twelve | 2031 | snapshot
@fact lm0 = 7.81 | score | L | mean grade out of twelve | 2030 | snapshot
@fact tc = 8640 | enrolment | T | candidates who sat the examination | 2031 | cumulative
@fact tu = 702 | other | T | candidates with marks for university | 2031 | cumulative
@rel sum ca = gi + bo
@rel share us = un / ca
@rel diff lu = lg - lx
@trap ca ca0 :: this year against last
@trap aa aa0 :: this year against last
@trap cn wd :: cancelled against withheld
@trap st hi :: shortage against hiring
@trap fe fp :: due against received

@doc a-national | Nairobi daily | 2032-01-10
{One in four|~us} makes the university cut

More girls than boys, more straight As and fewer cheats: that, in short, was how Education Secretary Jerusha Chepngeno presented the results of the {2031|-} secondary examination in Nairobi on Friday.

Of {972,400|ca|by=Chepngeno|t=on Friday} candidates, {241,300|un|^} reached the C+ needed for a degree course, or {24.8|us|^} per cent. In the year before, it was {21.6|us0|t=In the year before} per cent of {938,100|ca0|t=In the year before}.

Girls numbered {491,500|gi} and boys {480,900|bo}, the second year running in which the former led. A plain A went to {1,824|aa} candidates against {1,530|aa0|t=a year ago} a year ago.

The council has struck out {2,911|cn|by=The council} results for cheating and is sitting on {840|wd|by=The council|t=is sitting on} others while it inquires. Detectives have picked up {46|ar|by=Detectives} people, among them {nine|-} head teachers.

The minister repeated that {20,000|hi|by=The minister} teachers would be employed before the year is out and that every learner would carry a grant of Sh{22,244|fe|by=The minister}.

Page {4|-}: Full county tables | Page {31|-}: Harambee Stars name {26|-}

@doc b-profile | regional radio website | 2032-01-11
She herded goats on Saturdays. Now she is first in Kenya.

Nyambura Kiprotich was milking when the phone rang. It was the head teacher of Lotuki Girls, and she was screaming.

With an average of {87.2|sc|by=the council} points, the {16-year-old|!ag|v=16} tops the list that the council put out on Friday. "I thought it was my sister playing," she told Turkwel FM.

Her home lies {31|dist} kilometres from the school, where she boards. Lotuki is no famous name. Last time its mean grade was {7.81|lm0|t=Last time|s=its}; this time it is {9.94|lm|t=this time|s=it}. All but {13|lx|s=its} of its {162|lg|s=its} candidates can go on to university.

That makes it an island. In the whole of Turkwel County {8,640|tc} young people sat the papers and just {702|tu} won a place-worthy grade.

The nation's figure, officials say, is {241,300|un|by=officials}. {One in eleven|-} or so came from Nairobi.

What did she do differently? "I slept," she says. "From nine."

Listen again: {12|-} min

@doc c-union | teachers' newsletter | 2032-01-16
CHALK & TALK no. 3

Comrades, before we clap:

1. The state owes each learner Sh{22,244|fe}. Our branches' books say that {Sh17,000|fp|v=17000|by=Our branches' books|t=last year} arrived last year.

2. Chepngeno boasts of {20,000|hi|by=Chepngeno} posts. The gap stands at {81,000|!st|by=our count}, on our count of timetables, and retirements come on top.

3. Well done to the girls of Lotuki! {151|!lu|s=the girls of Lotuki} of them are off to campus. Their physics was taught by a watchman with a diploma.

4. {Forty-six|ar} people in handcuffs, and not one of them from the printing firm.

5. As for those {2,911|cn} children whose work was annulled: were they heard? The {840|wd} who still wait should be.

Dues for January: Sh{350|-}. Branch meeting Saturday, Room 9.

@doc d-agency | foreign agency | 2032-01-09
Kenya exam results show girls overtaking boys again

Nearly {a million|~ca} Kenyan teenagers got their school-leaving results on Friday, with the share who qualified for university up by more than {three|-} percentage points.

Some {972,000|ca|round=1000} took the tests in November, Education Secretary Jerusha Chepngeno said, including {480,900|bo|by=Chepngeno} boys. The number who earned the top grade was {1,842|!aa}.

Qualifiers made up {24.8%|us|t=on Friday} of the total, compared with {21.6%|us0|t=in the previous round} in the previous round.

The star was a {17-year-old|ag|v=17|s=a 17-year-old} from a semi-arid county in the northwest, whose father sells charcoal.

The government says it's short of {68,000|st|by=The government|s=it} secondary teachers. It has pledged to recruit {20,000|hi|by=It}.

@story zc-bulawini-nurses
@topic Malawi's trained nurses leave: registrations, vacancies, bonds, a British recruiter and a new allowance
@subject N = nurses of Malawi | the nurses | nurses
@subject M = Ministry of Health in Lilongwe | the ministry | Lilongwe
@subject C = Nurses Council | the council
@subject B = Bulawini District Hospital | the hospital | Bulawini
@subject R = CareBridge International | CareBridge | the recruiter
@fact left = 1140 | other | N | nurses who left the country | 2033 | cumulative
@fact left0 = 610 | other | N | nurses who left the country | 2031 | cumulative
@fact ver = 2870 | other | C | requests for verification | 2033 | cumulative
@fact vac = 53 | rate | M | percent of nursing posts vacant | December 2033 | snapshot
@fact gr = 1480 | other | N | graduates | 2033 | cumulative
@fact hired = 500 | jobs | M | graduates hired | 2033 | cumulative
@fact hir2 = 1200 | jobs | M | graduates hired | 2034 | plan | pledged
@fact pay = 310000 | price | N | kwacha a month of starting pay | 2033 | constant
@fact allw = 90000 | price | M | kwacha a month of allowance | from July 2034 | plan | pledged
@fact uk = 2100 | price | R | pounds a month of starting pay in Britain | 2033 | constant
@fact bond = 3 | duration | M | years of service owed after training | - | constant
@fact bed = 300 | other | B | beds | - | constant
@fact pat = 487 | other | B | in-patients | 2034-02-05 | snapshot
@fact nn = 4 | jobs | B | nurses on the night shift | 2034-02-05 | snapshot
@fact nnr = 18 | jobs | B | nurses on the night shift by the norm | - | constant | threshold
@fact fee = 0 | price | R | pounds that a nurse pays the recruiter | - | constant
@fact red = 55 | other | R | countries on the list from which recruiting is discouraged | 2033 | constant
@trap left left0 :: two years earlier
@trap left ver :: left and asked
@trap gr hired :: graduates and hired
@trap hired hir2 :: this year and next
@trap bed pat :: beds and patients
@trap nn nnr :: real and norm
@trap pay allw :: pay and allowance

@doc nation-mw | national daily | 2034-02-08
{53|vac} percent of nursing posts vacant as {1,140|left} leave

LILONGWE. No fewer than {1,140|left|t=last year|by=the Nurses Council} nurses left Malawi last year, nearly twice the {610|left0|t=in 2031} of those who did so in 2031, figures from the Nurses Council show. A further {1,700|-} have papers in process: the council received {2,870|ver|t=last year} requests for verification in all.

At the same time {53|vac|t=at the end of the year} percent of posts were vacant at the end of the year. Colleges turned out {1,480|gr|t=last year} graduates; government hired {500|hired|^}.

Health Minister Chikondi Mbewe-Banda said {1,200|hir2|t=this year} would be recruited this year and that an allowance of K{90,000|allw} a month would be paid from July.

Starting pay is K{310,000|pay}.

@doc night-report | magazine reportage | 2034-03-01
{Four|nn}

Bulawini District Hospital has {300|bed} beds. On the night when I was there, 5 February, it had {487|pat|t=5 February} patients, who lay in the beds, under the beds, and, in Maternity, on the way to the beds. For all of them there were {four|nn|t=5 February} nurses. The norm says {eighteen|nnr}.

Sister Memory Kalulu takes the left side. She has a torch in her teeth. By two in the morning she's hung {thirty|-} drips and closed the eyes of an old man whose name she was still trying to read.

She was in a class of {sixty|-}. "{Twenty-two|-} are in England. {Six|-} in Ireland. One in Oman. She sends pictures of her fridge."

Her own verification is among the {2,870|ver} that the council stamped in 2033. It's in a drawer. With CareBridge, she'd start at {2,100|uk} pounds a month. Here it's {310,000|pay} kwacha, not a tenth of that. They've promised {ninety thousand|allw|v=90000} more from July. "In July they'll promise August."

The state trained her and she owed it {three|bond} years. These were up in November.

At six the day shift came. It was {three|-}.

@doc recruiter-faq | recruiter's website | 2034-01-10
CareBridge International — FAQs for Malawian nurses

**Do I pay anything?** No. Our candidates pay {£0|fee}. Anyone who asks for money is not us.
**What will I earn?** Band 5 starts at about {£2,100|uk} a month after tax outside London.
**Is it allowed?** Malawi is one of {55|red} countries on the WHO list. We don't recruit actively; you found us.
**I'm still on my bond.** You must complete the {three|bond} years or buy them out (K{4.1 million|-}).
**How long does it take?** Verification by the council, {8|-}–{20|-} weeks. It handled {2,870|ver|t=last year} last year, so be patient.
**Will I be alone?** Never! {340|-} of our nurses are from Malawi.
**Winter?** Coat included.

@doc policy-note | think-tank policy note | 2034-04-15
TRAIN, LOSE, REPEAT

• In 2033 the country produced {1,480|gr|t=In 2033} nurses, hired {500|hired|^} and lost {1,140|left|^}.
• Two years before, {610|left0|t=Two years before} left. The curve follows the exchange rate.
• The vacancy rate, {53|vac|t=in December 2033} per cent in December 2033, isn't caused by emigration alone. There was no money for {980|-} graduates who sat at home.
• The plan: {1,200|hir2|t=in 2034} recruits in 2034 (cost K{6.1 billion|-}) and K{90,000|allw} on top of K{310,000|pay}. It would bring pay to about {an eighth|-} of what Britain offers ({£2,100|uk}).
• Bonds don't bind. Of those whose {three|bond} years ended in 2033, {44|-} per cent had left within six months.
• Ask for compensation: {£5,600|-}, the cost of training, for each nurse.

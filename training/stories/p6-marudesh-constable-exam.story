@story marudesh-constable-exam
@topic Police constable recruitment in an Indian state: posts, applicants and stages of the exam
@subject B = Dakshin Marwar Police Recruitment Board | Recruitment Board | the board | Board
@subject S = Dakshin Marwar | the state
@subject C = Rukmini Deshwal | Deshwal | the chief minister
@subject D = DGP Farhan Siddiqi | Siddiqi | the police chief | the DGP
@fact po = 21700 | jobs | B | constable posts advertised | 2025 round | plan | pledged
@fact pw = 6510 | jobs | B | constable posts reserved for women | 2025 round | plan | pledged
@fact ap = 1842000 | candidates | B | applicants | 2025 round | cumulative
@fact aw = 528000 | candidates | B | women who applied | 2025 round | cumulative
@fact wr = 1391000 | candidates | B | candidates who sat the written paper | 2025 round | snapshot
@fact ps = 65400 | candidates | B | candidates who passed the written paper | 2025 round | snapshot
@fact ph = 58900 | candidates | B | candidates who came to the physical test | 2025 round | snapshot
@fact pp = 34150 | candidates | B | candidates who passed the physical test | 2025 round | snapshot
@fact fi = 20980 | candidates | B | candidates on the final list | 2025 round | snapshot
@fact fw = 5790 | candidates | B | women on the final list | 2025 round | snapshot
@fact ve = 720 | jobs | B | constable posts left vacant | 2025 round | snapshot
@fact vw = 720 | jobs | B | women's posts left vacant | 2025 round | snapshot
@fact ol = 13500 | jobs | B | constable posts advertised | 2022 round | snapshot
@fact oa = 1210000 | candidates | B | applicants | 2022 round | snapshot
@fact of = 12870 | candidates | B | candidates on the final list | 2022 round | snapshot
@fact ss = 112000 | officers | S | police posts sanctioned | 2026-06 | snapshot
@fact sw = 88400 | officers | S | police personnel in service | 2026-06 | snapshot
@fact sv = 23600 | officers | S | police posts vacant | 2026-06 | snapshot
@fact fe = 400 | price | B | rupees of exam fee, general category | 2025 round | constant
@fact fr = 643000000 | revenue | B | rupees of exam fees collected | 2025 round | cumulative
@fact co = 68 | other | B | marks at the cut-off for men, general category | 2025 round | constant | threshold
@fact cw = 61 | other | B | marks at the cut-off for women, general category | 2025 round | constant | threshold
@fact tr = 9 | duration | S | months of training | - | constant
@fact ar = 43 | arrests | S | people held for impersonation and leaked papers | 2025 round | cumulative
@rel diff ve = po - fi
@rel diff vw = pw - fw
@rel diff sv = ss - sw
@trap po fi :: advertised and filled
@trap ap wr :: applied and sat
@trap ps pp :: two stages passed
@trap ss sw :: sanctioned and in service
@trap po ol :: two rounds
@trap fi fw :: all and women
@trap ve vw :: the same number by coincidence of the quota

@doc a-agency | news agency | 2026-06-29
{20,980|fi} constables selected in Dakshin Marwar's biggest police drive

JAGATPUR: The Dakshin Marwar Police Recruitment Board on Monday declared the final result of the 2025 constable examination, with {20,980|fi|t=on Monday} candidates selected against {21,700|po} notified posts.

As many as {18.42 lakh|ap|v=1842000} aspirants had applied, of whom {13.91 lakh|wr|v=1391000} took the written paper in February. {65,400|ps} cleared it and {34,150|pp} got through the physical efficiency test, board secretary Lakhan Ahirwar said.

Women secured {5,790|fw} places. As {6,510|pw} had been set aside for them, the {720|vw} unfilled seats will be carried forward.

The state has {88,400|sw|s=The state} policemen in position against a sanctioned strength of {1.12 lakh|ss|v=112000}.

@doc b-daily | English daily, city page | 2026-06-30
One in 88: what it takes to wear khaki

By Nusrat Jahan Bhati | TNN-style desk | Jun 30, 2026, 04:10 IST

JAGATPUR: Sunita Meghwal ran her 2.4 km barefoot because her shoes were stolen outside the stadium. On Monday her roll number appeared on a PDF with {20,979|-} others.

She's one of {5,790|fw} women to have made it, out of {5.28 lakh|aw|v=528000} who filled the form. Her score was well over the {61|cw} that the board asked of women in the general list; for men the bar stood at {68|co}.

The funnel is merciless. From {13.91 lakh|wr|v=1391000} in the exam halls, {65,400|ps} were called for the ground. Not all turned up ({58,900|ph} did) and just {34,150|pp} were left standing after the run and the chest measurement.

Then came papers, medicals and a good deal of arithmetic: for every post a little over one and a half of them.

Three years ago the going was different: {12.10 lakh|oa|v=1210000|t=Three years ago} forms for {13,500|ol|^} jobs, {12,870|of|^} names at the end.

ALSO READ | 11 places to eat kachori before 8am
ALSO READ | Monsoon reaches Jagatpur 5 days late

@doc c-edit | editorial, financial daily | 2026-07-02
Khaki and the missing lakh

Governments count recruitment, citizens count constables. Ms Deshwal's has reason to be pleased with the first. It advertised {21,700|po|s=It} posts, {60%|-} more than in 2022, conducted an examination for {nearly 14 lakh|~wr|v=1400000} youngsters with {43|ar} arrests but no cancellation, and has a list of {20,980|fi} to show.

Yet when all of them have finished {nine|tr} months of training the state will still be short. It lacks {23,600|sv|t=today} today. More will retire before the new batch salutes.

A fee of {₹400|fe} is no small thing either. From the unemployed the board has gathered {₹64.3 crore|fr|v=643000000}. It would be decent to return some of it to the {4.51 lakh|-} who never found a seat on the train.

@doc d-pressnote | police press note | 2026-06-29
PRESS NOTE No. 212/PR/2026

1. Final merit list of Constable Recruitment 2025 uploaded today at 1600 hrs.
2. Posts: {21,700|po} (women {6,510|pw}). Selected: {20,980|fi} (women {5,790|fw}). Balance: {720|ve}.
3. Applications {18,42,000|ap|v=1842000}; appeared {13,91,000|wr|v=1391000}; physical test attended by {58,900|ph}, qualified {34,150|pp}.
4. Cases of impersonation and leakage: {43|ar} persons arrested, all before the exam or at the gates.
5. Training of {nine|tr} months to start on 1 September in 14 centres.
6. DGP Farhan Siddiqi congratulates the candidates. Strength after joining will improve from the existing {88,400|sw|t=existing}; sanctioned posts {1,12,000|ss|v=112000}, vacancies {23,600|sv}.

Beware of touts. Helpline 0141-555-0112.

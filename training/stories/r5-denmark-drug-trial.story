@story r5-denmark-drug-trial
@topic A Danish company reports a heart-failure drug trial; regulators and doctors read it differently
@subject N = Nordvang Pharma | Nordvang | the company | the drugmaker
@subject Q = corvelimab | the drug | the antibody | CRV-20 | corvelimab arm | treatment group
@subject B = placebo | placebo group | the control arm | dummy infusions
@subject T = HARBOUR-3 | the trial | the study | HARBOUR
@subject E = European Medicines Board | the Board | EMB | the regulator
@subject H = Prof. Annelise Quist-Mbaye | Quist-Mbaye | the principal investigator
@subject K = Kardia Initiative | the patients' group
@fact n = 4862 | sample_size | T | patients enrolled | - | constant
@fact na = 2431 | sample_size | Q | patients who got the treatment | - | constant
@fact nb = 2431 | sample_size | B | patients who got the treatment | - | constant
@fact ea = 389 | cases | Q | patients who died of heart disease or were hospitalised | after 28 months | cumulative
@fact eb = 512 | cases | B | patients who died of heart disease or were hospitalised | after 28 months | cumulative
@fact pa = 16 | rate | Q | percent who died of heart disease or were hospitalised | after 28 months | cumulative
@fact pb = 21.06 | rate | B | percent who died of heart disease or were hospitalised | after 28 months | cumulative
@fact rr = 24 | rate | Q | percent of reduction in relative risk | after 28 months | constant
@fact da = 143 | deaths | Q | deaths from all causes | after 28 months | cumulative
@fact db = 158 | deaths | B | deaths from all causes | after 28 months | cumulative
@fact sa = 7.1 | rate | Q | percent with serious infections | after 28 months | cumulative
@fact sb = 4.2 | rate | B | percent with serious infections | after 28 months | cumulative
@fact st = 11 | rate | Q | percent who stopped the treatment | after 28 months | cumulative
@fact du = 28 | duration | T | months of follow-up, median | - | constant
@fact ho = 214 | other | T | hospitals | - | constant
@fact co = 19 | other | T | countries | - | constant
@fact ag = 68 | age | T | average age | - | constant
@fact wo = 31 | other | T | percent of women | - | constant
@fact up = 27 | rate | N | percent that the share rose | 2034-08-29 | snapshot
@fact pr = 864 | price | N | kroner for a share | 2034-08-29 close | snapshot
@fact ps = 21000000000 | revenue | Q | kroner of sales a year at the peak | 2040 | plan | projected
@fact ly = 31000 | price | Q | kroner for a year's treatment | - | plan | projected
@fact rd = 6800000000 | spending | N | kroner spent on the drug's development | 2034-08 | cumulative
@fact i2 = 640 | sample_size | T | patients in the earlier trial | HARBOUR-2, 2031 | constant
@fact r2 = 38 | rate | Q | percent of reduction in relative risk | HARBOUR-2, 2031 | constant
@fact nt = 20 | other | H | patients to be treated to prevent one event | after 28 months | constant
@fact dk = 65000 | cases | K | Danes with heart failure | 2034 | snapshot
@fact ar = 5.06 | rate | Q | percentage points between the two groups | after 28 months | constant
@fact go = 6 | rate | N | percent of sales growth, lower end | 2034 | plan | projected
@fact gp = 9 | rate | N | percent of sales growth, upper end | 2034 | plan | projected
@fact ap = 14 | duration | E | months for an approval | - | plan | projected
@rel diff ar = pb - pa
@rel sum n = na + nb
@rel share pa = ea / na
@rel share pb = eb / nb
@trap r2 rr :: the smaller trial three years before
@trap da ea :: deaths of all causes and the main endpoint
@trap na nb :: two arms of the same size
@trap sa sb :: infections in the two arms
@trap n i2 :: two trials
@trap pr ly :: a share and a treatment

@doc a-wire | financial wire | 2034-08-29
Nordvang surges as heart drug cuts risk by {24%|rr} in late-stage trial

COPENHAGEN, Aug 29 (Øresund Markets) - Shares in Danish drugmaker Nordvang Pharma closed {27%|up} higher at {864|pr|t=closed} kroner on Tuesday after its antibody corvelimab reduced the risk of cardiovascular death or hospitalisation by {24%|rr|by=Danish drugmaker Nordvang Pharma} in a trial of {4,862|n} heart failure patients.

The primary endpoint occurred in {389|ea} of {2,431|na} patients given monthly infusions and in {512|eb} of {2,431|nb} on placebo over a median of {28|du} months, the company said.

There were {143|da} deaths from any cause among those treated and {158|db} in the control arm, a difference that was not statistically significant.

Serious infections were reported by {7.1%|sa} on the drug and {4.2%|sb} on placebo. The safety signal, known from the smaller HARBOUR-2 study in which risk fell by {38%|r2|t=HARBOUR-2}, had weighed on the stock.

Analyst Torvald Achterberg at Banque Veldt sees peak sales of {21 billion|ps|t=by 2040|by=Analyst Torvald Achterberg} kroner by 2040. He assumes a price of around {31,000|~ly} kroner for a year of treatment.

Nordvang has spent {6.8 billion|rd|t=so far|by=finance chief Mette Lysgård} kroner on developing the medicine so far, finance chief Mette Lysgård said on a call. It plans to file in Europe and the United States before March.

(1 dollar = 6.71 Danish crowns)

@doc b-medical | medical trade paper | 2034-09-01
HARBOUR-3: a clear win, with a cough attached

Congress report by Dr Ikenna Rasmussen-Holt

The hall was full, the coffee had run out and nobody left. When Prof. Annelise Quist-Mbaye put up the curves on Thursday, they parted at month four and kept parting.

HARBOUR-3 randomised {4,862|n} adults at {214|ho} hospitals in {19|co} countries, evenly, to corvelimab or to dummy infusions. The mean age was {68|ag}; {31 per cent|wo} were women. At the end, {16.0 per cent|pa} of those on the antibody had reached the composite endpoint of heart-related death or admission, against {21.1 per cent|pb|round=0.1} of the controls. Relative risk reduction: {24 per cent|rr}. Number needed to treat: {20|nt|by=Prof. Annelise Quist-Mbaye}, by the principal investigator's reckoning.

All-cause mortality leaned the right way without reaching significance ({143|da} against {158|db}).

The price is paid in infections. {7.1 per cent|sa} of the treated developed a serious one, mostly pneumonia; the figure in the other arm was {4.2|sb}. {Eleven|st} in a hundred abandoned the infusions. "We can vaccinate, we can watch, we can stop," Quist-Mbaye said. "What we couldn't do until now was this."

Discussant Prof. Ottavio Brandsma praised the follow-up (median {28|du} months) and warned against comparison with HARBOUR-2, whose {640|i2|t=HARBOUR-2} volunteers had been younger and whose {38 per cent|r2|^} was, he said, always too good.

Session 412b, chaired by N. Ferreira. CME credits: 1.5

@doc c-daily | national daily | 2034-08-30
Danish heart drug works: fewer patients end up in hospital

By Sofus Kjærbye-Darwish

A Danish antibody can keep people with weak hearts out of hospital. It's the result of a study for which about {5,000|~n} patients in {19|co} countries had an infusion every month, half of them with nothing in it.

During a little more than two years, {389|ea} of those who received the real thing died of their heart or had to be admitted. In the other half it happened to {512|eb}.

That is a reduction of about {five|~ar} percentage points, or, as Nordvang prefers to put it, of {24 per cent|rr|by=Nordvang}. Both are true.

The drawback: {9.3 per cent|!sa} of the treated were hit by serious infections, roughly twice as many as among the rest. {One in nine|st|v=11} patients dropped out.

{65,000|dk} Danes live with heart failure, according to the Kardia Initiative, which calls the result "the best news in ten years". Whether they'll get the medicine depends on the price. Nordvang doesn't name one. Analysts think of {31,000|ly|by=Analysts} kroner a year.

On the stock exchange the company became {27 per cent|up|t=yesterday} more valuable yesterday. Its research bill for corvelimab stands at {8.1 billion|!rd|t=until now} kroner until now.

@doc d-release | company announcement | 2034-08-29
Company announcement No. 31/2034

HARBOUR-3 meets primary endpoint

Vejle, Denmark, 29 August 2034. Nordvang Pharma A/S today announced headline results from HARBOUR-3, a double-blind trial comparing corvelimab with placebo on top of standard care in {4,862|n} people with heart failure, followed for a median of {28|du} months at {214|ho} sites.

The trial achieved its primary endpoint by demonstrating a {24%|rr} reduction in cardiovascular death or hospitalisation for heart failure. Events: {389|ea} with corvelimab, {512|eb} with placebo.

The safety profile was consistent with previous trials. Serious infections were seen in {7.1%|sa} and {4.2%|sb} of people, respectively. Treatment was discontinued by {11%|st}.

The announcement does not change the outlook for 2034, in which sales are expected to grow between {6%|go} and {9%|gp}.

Conference call 13.00 CEST. Dial-in +45 70 55 01 99, code 880231#

@doc e-patients | patients' newsletter | 2034-10
What the new study means for you

Many of you have called us about corvelimab. Here is what we know.

The study had {4,862|n} participants with an average age of {71|!ag}, so it was about people like most of our members. Nearly {a third|~wo|v=31} were women, which is better than usual and still too few.

It lasted {28|du} months. In that time {16|pa} out of a hundred people on the medicine had a bad event, and {21|pb|round} without it. Doctors say they must treat {20|nt} people to spare one.

You can get infections from it. In the study it was {seven|sa|round} in a hundred against {four|sb|round} in a hundred.

It isn't approved. The Board in Amsterdam will need about {14|ap|t=after filing} months after filing. Please don't buy anything on the internet!

We estimate that {65,000|dk|by=We} people in Denmark have heart failure, and that a quarter of them would qualify.

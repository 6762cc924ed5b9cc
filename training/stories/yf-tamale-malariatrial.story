@story yf-tamale-malariatrial
@topic Results of a malaria vaccine trial among children in northern Ghana
@subject V = Vaxora-M | the vaccine | the jab | VXM
@subject T = Savelugu trial | the trial | the study | the Savelugu study
@subject C = Children given the vaccine | vaccine group | the vaccinated
@subject N = Children given the comparison shot | control group | the controls
@subject K = Karela Biologics | Karela | the manufacturer | the company
@subject P = Prof. Rahinatu Dokurugu | Dokurugu | the principal investigator
@subject W = World Health Organization | WHO | the UN health agency
@subject O = Older vaccine | its predecessor | the first generation
@subject G = Ghana Health Service | the health service | Accra
@fact n = 4860 | enrolment | T | children enrolled | 2031 | constant
@fact n12 = 4512 | sample_size | T | children analysed | 12 months | snapshot
@fact nv = 2260 | sample_size | C | children analysed | 12 months | snapshot
@fact nn = 2252 | sample_size | N | children analysed | 12 months | snapshot
@fact out = 348 | other | T | children who dropped out | 12 months | cumulative
@fact cv = 316 | cases | C | children with malaria | 12 months | cumulative
@fact cn = 903 | cases | N | children with malaria | 12 months | cumulative
@fact rv = 14 | rate | C | share of the children with malaria | 12 months | snapshot
@fact rn = 40.1 | rate | N | share of the children with malaria | 12 months | snapshot
@fact eff = 65 | rate | V | reduction in the risk of malaria | 12 months | snapshot
@fact elo = 60 | rate | V | lower bound of the reduction | 12 months | snapshot
@fact ehi = 69 | rate | V | upper bound of the reduction | 12 months | snapshot
@fact eff18 = 52 | rate | V | reduction in the risk of malaria | 18 months | snapshot
@fact effb = 71 | rate | V | reduction in the risk of malaria | after the booster | plan | projected
@fact goal = 75 | rate | W | reduction in the risk of malaria wanted | - | constant | threshold
@fact effo = 45 | rate | O | reduction in the risk of malaria | 12 months | constant
@fact sv = 14 | cases | C | children with severe malaria | 12 months | cumulative
@fact sn = 41 | cases | N | children with severe malaria | 12 months | cumulative
@fact dv = 9 | deaths | C | children who died of any cause | 18 months | cumulative
@fact dn = 12 | deaths | N | children who died of any cause | 18 months | cumulative
@fact dall = 21 | deaths | T | children who died of any cause | 18 months | cumulative
@fact drel = 0 | deaths | V | deaths put down to the shot | 18 months | cumulative
@fact fev = 31 | rate | C | share of doses followed by fever | 2031 | snapshot
@fact fevn = 8 | rate | N | share of doses followed by fever | 2031 | snapshot
@fact seiz = 5 | cases | C | children with fever fits | 18 months | cumulative
@fact doses = 3 | other | V | doses in the first course | - | constant
@fact boost = 12 | duration | V | months to the booster | - | constant
@fact months = 18 | duration | T | months of follow-up | 2033 | constant
@fact vill = 64 | other | T | villages | 2031 | constant
@fact sites = 7 | other | T | clinics | 2031 | constant
@fact staff = 310 | jobs | T | people employed | 2032 | snapshot
@fact amin = 5 | age | T | lowest age in months | 2031 | constant
@fact amax = 36 | age | T | highest age in months | 2031 | constant
@fact cost = 38000000 | budget | T | dollars that the study cost | 2033 | constant
@fact kpay = 11400000 | budget | K | dollars paid towards the study | 2033 | constant
@fact kpc = 30 | other | K | share of the cost of the study | 2033 | constant
@fact price = 3.9 | price | V | dollars a dose | - | plan | pledged
@fact course = 15.6 | price | V | dollars for all four doses | - | plan | pledged
@fact priceo = 9.3 | price | O | dollars a dose | 2033 | snapshot
@fact make = 25000000 | other | K | doses made in a year | 2034 | plan | projected
@fact make0 = 2000000 | other | K | doses made in a year | 2033 | snapshot
@fact need = 90000000 | other | W | doses needed in a year in Africa | - | constant
@fact gkids = 800000 | other | G | children to be vaccinated | 2035 | plan | pledged
@fact gdead = 9100 | deaths | G | deaths from malaria in a year | 2032 | snapshot
@fact world = 590000 | deaths | W | deaths from malaria in a year | 2032 | snapshot
@fact under5 = 74 | other | W | share of the dead who are under five | 2032 | snapshot
@fact years = 17 | duration | P | years of work on the shot | 2033 | snapshot
@fact bank = 20 | price | T | cedis paid for a visit | 2031 to 2033 | constant
@fact share = 34 | rate | K | rise in the share price | 8 March 2033 | snapshot
@trap n n12 :: enrolled and analysed
@trap eff eff18 :: twelve and eighteen months
@trap eff effb :: measured and hoped for with a booster
@trap cv sv :: all malaria and severe malaria
@trap rv sv :: fourteen percent and fourteen children
@trap dv dall :: one group and both
@trap fev fevn :: two groups
@trap price course :: one dose and the course
@trap make make0 :: this year and next
@trap gdead world :: one country and the world
@trap boost months :: the booster and the follow-up
@rel sum n12 = nv + nn
@rel diff out = n - n12
@rel share rv = cv / nv
@rel share rn = cn / nn
@rel sum dall = dv + dn
@rel share kpc = kpay / cost

@doc journal-release | journal press release | 2033-03-07
EMBARGO 23:30 GMT, 7 March — Malaria vaccine cuts risk in young children by {65%|eff} over a year: trial in Ghana

A three-dose vaccine, Vaxora-M, lowered the risk of clinical malaria by {65%|eff|t=over 12 months} ({95%|-} interval {60|elo}–{69|ehi}) over 12 months in a randomised trial in northern Ghana, according to results published today.

Between March and July 2031 the investigators enrolled {4,860|n} children aged {5|amin} to {36|amax} months in {64|vill} villages. {4,512|n12|t=at 12 months} were analysed at 12 months: {2,260|nv} who had received the vaccine and {2,252|nn} who had received a rabies vaccine for comparison.

Malaria occurred in {316|cv} of the former ({14.0%|rv}) and {903|cn} of the latter ({40.1%|rn}). Severe malaria was seen in {14|sv} and {41|sn} children respectively.

Protection declined with time: at 18 months the reduction was {52%|eff18|t=at 18 months}.

Fever followed {31%|fev} of doses of Vaxora-M and {8%|fevn} of control doses. {Five|seiz} children had febrile convulsions; all recovered. There were {21|dall} deaths, {nine|dv} among the vaccinated and {12|dn} among the controls; none was judged related to vaccination.

Limitations: a single region with seasonal transmission; {348|out} participants lost.

Notes to editors: article DOI 10.5555/{8841|-}. Funding statement below.

@doc atlantic-wire | wire agency | 2033-03-07
New malaria shot shields {two in three|~eff|v=66} toddlers in Ghana study

ACCRA, March 7 (Atlantic) - A cheap malaria vaccine reduced the number of young children falling ill by nearly {two-thirds|~eff|v=65|by=a study of almost 5,000 infants and toddlers} in their first year after the jab, a study of almost {5,000|~n} infants and toddlers in northern Ghana showed on Monday.

The result falls short of the {75%|goal} that the World Health Organization set as a target but exceeds the {45%|effo} of its predecessor, in use since the 2020s.

"We can't wait for perfect," said principal investigator Rahinatu Dokurugu, who has worked on the shot for {17|years} years.

Malaria killed about {590,000|~world|t=last year} people worldwide last year, of whom {74%|under5} were under five. In Ghana the figure was {9,100|gdead}.

Karela Biologics, which is based in Pune, plans to make {25 million|make|t=next year} doses next year, from {2 million|make0|t=now} now, at {$3.90|price} apiece. Its predecessor's maker charges {$9.30|priceo}. Africa would need around {90 million|~need} a year.

Shares in Karela were indicated {20|-}% higher before the bell.

@doc karela-ir | company statement | 2033-03-08
Karela Biologics: Savelugu primary endpoint met

Pune, 8 March 2033. Karela Biologics Ltd (KARB) welcomes publication of the Savelugu trial.

Highlights
• Primary endpoint met: {65%|eff|t=at twelve months} efficacy at twelve months ({95|-}% CI {60|elo}–{69|ehi})
• {Zero|drel} deaths attributed to vaccination
• Modelled efficacy of {71%|effb} if a booster is given at month {12|boost}; data from the booster arm are expected in Q4
• Price commitment: {$3.90|price} per dose, {$15.60|course} for the complete course of {four|-}, for ten years

The study cost {US$38 million|cost}. Karela contributed {US$11.4 million|kpay}, or {30%|kpc}, in the form of doses and cold-chain equipment; the balance came from public funders.

The company confirms its guidance of {25 million|make} doses in 2034. A second line in Hadapsar will be commissioned in {November|-}.

Forward-looking statements involve risk. CIN L24{230|-}. KARB closed today {34%|share|t=today} up. Investor desk: +91 20 5555 0164

@doc diamond-radio | local radio script | 2033-03-08
Radio Gulkpegu, Tamale — Morning Drum

DESIRE: Good morning, good morning, it's six-forty. So the whole world is talking about Savelugu today! And it's true, {seven|sites} clinics, {sixty-four|vill} villages, most of you listening.

AYISHA: I was in it! I mean my Rafiq was. He got the needle {three|doses} times. He was {eight|-} months old.

DESIRE: And did he get the real one?

AYISHA: Auntie, we only knew last week. He got the dog-bite one! So he was one of those {nine hundred and three|cn|t=that first year} that got malaria that first year. Now they've called us to come for the proper one.

DESIRE: And they paid?

AYISHA: {Twenty|bank} cedis a visit. For lorry fare.

DESIRE: Professor Dokurugu says that in the proper group it was {three hundred and sixteen|cv|by=Professor Dokurugu}, so about {fourteen|~rv} in every hundred, and in the dog-bite group {forty|rn|round}. {Three hundred and ten|staff|t=at one time} people from round here had work from it at one time.

AYISHA: They should build a road next.

DESIRE: Fuel at the Total is {19.70|-}.

@doc sceptic-column | newsletter | 2033-03-12
The Denominator, issue {88|-}: Reading Savelugu slowly

By Fintan Ó Dálaigh-Mbeki

Four numbers from this week's malaria paper deserve more air than they got.

They followed the children for {18|months} months in all. The first is {52|eff18|t=after a year and a half}. That is the protection, in per cent, left after a year and a half. The one in the headlines, {65|eff|t=at a year}, is what there was at a year. By any fair reading the curve is on its way to the {45|effo} we had before. The manufacturer's {71|effb|m=hypothetical} belongs to children who have not yet been given the booster.

The second is {348|out}. So many of the {4,860|n} did not make it to the analysis. Most had moved south with their parents for the cocoa. If movers are richer, or poorer, than stayers, then {4,512|n12} is not the same crowd.

The third is {31|fev}. Nearly {a third|-} of doses were followed by fever, and {five|seiz} children fitted. That will be a hard conversation on a bench outside a clinic, even with {14|sv} severe cases to set against {41|sn} in the other arm, which is to my mind the finest result in the paper.

And the fourth is {$3.90|price}. Applaud. Then ask what {90 million|need} of them would come to, each year, and who will sign. In Accra the health service has promised shots for {800,000|gkids|t=by the end of 2035} children by the end of 2035. It takes {four|-} for each child. The factory's output at this moment is {2 million|make0|t=at this moment}.

Deaths? {Nine|dv} against {12|dn}. Nobody should draw anything from that, in either direction, and the authors, to their credit, don't. A study of this size is not built to see it. Had it been run over {five|-} years it might have been.

None of which is a reason to wait. I was asked by a reader whether I would give it to my own. Mine are {19|-} and {22|-} and live in Cork. Ask Ayisha.

Correction to issue {87|-}: the mosquito net study had {2,100|-} households, not {1,200|-}.

@story ya-georgia-clerk
@topic Embezzlement case against the court clerk of Tallow Creek, Georgia: from indictment to sentencing
@subject C = Darlene Voss-Hutto | Voss-Hutto | Hutto | the clerk | defendant
@subject T = Tallow Creek | the city | city hall | the town
@subject M = Tallow Creek Municipal Court | municipal court | the court
@subject G = GBI | Georgia Bureau of Investigation | state agents
@subject P = Tallow Creek Police Department | police department | the department | officers
@subject D = district attorney's office | the DA | prosecutors | Assistant District Attorney Lyle Okonjo
@subject A = Marchetti Dunn LLP | the auditors | audit
@subject J = Judge Hollis Trimble | Trimble | the judge
@subject N = Nathan Eubanks | Eubanks | the mayor
@fact cnt = 34 | other | C | counts in the indictment | 2025-03 | constant
@fact thf = 29 | other | C | counts of theft | 2025-03 | constant
@fact fls = 5 | other | C | counts of falsifying records | 2025-03 | constant
@fact plea = 6 | other | C | counts admitted | 2026-02-10 | constant
@fact drop = 28 | other | C | counts dropped | 2026-02-10 | constant
@fact st1 = 214000 | other | C | dollars said to be stolen | 2025-03 | constant
@fact st2 = 268400 | other | C | dollars found to be stolen | 2026-02-10 | constant
@fact cash = 198400 | other | C | dollars taken in cash payments | 2026-02-10 | constant
@fact chk = 70000 | other | C | dollars taken in money orders | 2026-02-10 | constant
@fact ca = 61000 | other | C | dollars spent at a casino | 2026-02-10 | cumulative
@fact cam = 19500 | price | C | dollars paid for a camper | 2021 | constant
@fact yrs = 7 | duration | C | years over which money was taken | 2024 | constant
@fact sal = 41600 | other | C | dollars of yearly salary | 2024 | snapshot
@fact tik = 1130 | cases | C | tickets altered | 2026-02-10 | cumulative
@fact dism = 412 | cases | C | tickets marked dismissed without a judge's order | 2026-02-10 | cumulative
@fact war = 87 | cases | M | arrest warrants issued by mistake | 2025-06 | cumulative
@fact jail = 23 | arrests | M | people jailed on mistaken warrants | 2025-06 | cumulative
@fact sue = 9 | other | T | claims filed against the city | 2026-02-10 | snapshot
@fact set = 310000 | damages | T | dollars paid to settle claims | 2026-02-10 | cumulative
@fact asked = 12 | sentence | D | years of prison sought | 2026-04-14 | constant
@fact defn = 3 | sentence | C | years of prison proposed by the defence | 2026-04-14 | constant
@fact sen = 10 | sentence | J | years of sentence | 2026-04-14 | constant
@fact serve = 4 | sentence | J | years to be served in prison | 2026-04-14 | constant
@fact prob = 6 | sentence | J | years of probation | 2026-04-14 | constant
@fact par = 16 | sentence | C | months before parole is possible | 2026-04-14 | plan | projected
@fact res = 268400 | damages | J | dollars of restitution ordered | 2026-04-14 | constant
@fact mon = 650 | damages | J | dollars a month to be repaid | 2026-04-14 | plan
@fact ins = 100000 | other | T | dollars that the insurer covers | 2025 | constant
@fact gap = 168400 | other | T | dollars of the loss that are not insured | 2026-04-14 | snapshot
@fact bud = 3900000 | budget | T | yearly general fund | 2026 | plan
@fact fin24 = 722000 | revenue | M | dollars of fines collected | 2024 | cumulative
@fact fin25 = 455000 | revenue | M | dollars of fines collected | 2025 | cumulative
@fact finp = 37 | rate | M | fall in fines collected | 2025 | constant
@fact fsh = 18.5 | other | M | share of the general fund that fines made up | 2024 | snapshot
@fact gf24 = 3900000 | budget | T | yearly general fund | 2024 | cumulative
@fact afee = 84000 | spending | A | dollars for the audit | 2025 | constant
@fact tst = 11400 | cases | A | tickets examined | 2025 | cumulative
@fact flag = 1540 | cases | A | tickets found irregular | 2025 | cumulative
@fact flp = 13.5 | other | A | share of tickets found irregular | 2025 | constant
@fact pop = 6200 | other | T | residents | - | snapshot
@fact cops = 19 | officers | P | sworn officers | 2026 | snapshot
@fact copb = 22 | officers | P | sworn officers | 2024 | snapshot
@fact age = 57 | age | C | age of the clerk | 2026-04-14 | snapshot
@fact bond = 75000 | other | C | dollars of bond | 2025-03 | constant
@fact let = 31 | other | J | letters in support | 2026-04-14 | cumulative
@fact tax = 1.25 | rate | T | mills of property tax to be added | 2026-07 | plan
@fact hear = 90 | duration | J | minutes that the hearing lasted | 2026-04-14 | constant
@rel sum cnt = thf + fls
@rel diff drop = cnt - plea
@rel sum st2 = cash + chk
@rel sum sen = serve + prob
@rel diff gap = st2 - ins
@rel change finp = fin24 -> fin25
@rel share flp = flag / tst
@rel share fsh = fin24 / gf24
@trap st1 st2 :: the sum charged and the sum proved
@trap asked sen :: sought and given
@trap sen serve :: sentence and time in prison
@trap flag tik :: irregular tickets and altered ones
@trap war jail :: warrants and people jailed
@trap cops copb :: another year
@trap fin24 fin25 :: another year
@trap plea fls :: counts admitted and counts of one kind
@trap ins set :: insurance and settlements

@doc a-weekly | weekly paper | 2025-03-13
Grand jury indicts court clerk on {34|cnt} counts

By Merle Stancil
mstancil@tallowcreeksentinel.example | 912-555-0164

The woman who for years stamped "PAID" on Tallow Creek's speeding tickets was led into the courthouse Monday by the side door.

Darlene Voss-Hutto, the former municipal court clerk, faces {34|cnt|t=Monday|by=the indictment} counts, the indictment shows: {29|thf} of theft by taking and {five|fls} of falsifying public records. She is accused of pocketing {$214,000|st1|by=the indictment}. Bond was set at {$75,000|bond}, which her brother met.

The GBI was called in last fall when a trucker from Ohio, jailed overnight on a warrant for a fine he had paid, produced his receipt.

Voss-Hutto earned {$41,600|sal} in her last year. Mayor Nathan Eubanks declined to say whether the city's insurance, which pays up to {$100,000|<ins} for employee theft, would be enough. "We're {6,200|pop} people here. Everybody's kin to the case," he said.

The city relies on its court. Fines brought in {$722,000|fin24|t=last year} last year, just under {a fifth|<fsh} of a general fund of {$3.9 million|gf24|^}.

ALSO INSIDE: Peanut festival adds 2nd stage, 5B

@doc b-tv | local TV station website | 2026-02-10
Former Tallow Creek clerk pleads guilty; state says theft topped {$268K|>st2}

Posted: 4:41 PM EST | WJKQ News 12 staff

TALLOW CREEK, Ga. (WJKQ) - A former court clerk will be sentenced in April after pleading guilty Tuesday to {six|plea} counts. Prosecutors dropped the other {28|drop}.

In court, Assistant District Attorney Lyle Okonjo said the true loss was {$268,400|st2}, more than the grand jury was told, because agents later traced {$70,000|chk} in money orders on top of {$198,400|cash} in cash that never reached the bank.

He said Voss-Hutto, over a span of {nine|!yrs} years, altered {1,130|tik} tickets. {412|dism} of those were entered as dismissed though no judge had signed anything.

Some of the money went to the tables: {$61,000|ca|by=Okonjo} in all at a Cherokee casino, Okonjo said. She also bought a {$19,500|cam} camper in 2021.

Because paid tickets looked unpaid, the court's computer spat out {87|war|by=the GBI} bad warrants and {23|jail|^} people saw the inside of a cell, according to the GBI.

WJKQ Weather: 30% chance of rain Wednesday.

@doc c-audit | auditors' summary for the council | 2025-09-02
Marchetti Dunn LLP
Special examination of municipal court receipts, executive summary

Scope. We inspected {11,400|tst} citations issued from 2017 to 2024. Exceptions were noted in {1,540|flag}, or {13.5%|flp} of the population examined. An exception does not of itself denote theft; {about|-} a quarter are clerical.

Losses. Our work supports a shortfall in excess of {$214,000|>st1}, accrued across {seven|yrs} years. It does not extend to money orders, for which images were not made available.

Effects on the public. By the end of June the court had identified {87|war|t=By the end of June} warrants that should not have been issued, and {28|!jail|^} individuals confined because of them.

Controls. One employee opened the mail, posted the receipts and reconciled the bank account. No vacation of more than {two|-} days was taken since 2017.

Fee. Our engagement fee is {$84,000|afee}, of which half is due on delivery.

@doc d-wire | wire agency | 2026-04-14
Ex-clerk in Georgia town gets 4 years for stealing ticket money

TALLOW CREEK, Ga. (Federated) - A {57-year-old|age|v=57} former court clerk who stole from motorists' fines to gamble was sentenced Tuesday to {10|sen|t=Tuesday} years, {four|serve|^} of them in prison and the remaining {six|prob|^} on probation.

Judge Hollis Trimble rejected both the {three|defn} years that her lawyer proposed and the {12|asked} that the state wanted. He ordered restitution of {$268,400|res}, in installments of {$650|mon} a month.

At that pace it would take more than {34|-} years.

Under state guidelines she could be considered for parole after {16|par} months.

Voss-Hutto had faced {34|cnt} counts and admitted to {six|plea}. Her daughter and a retired deputy were among those who wrote {31|let} letters on her behalf.

"I have read every one," Trimble said near the end of the {90-minute|hear|v=90} hearing. "None was from anybody who sat in my jail."

@doc e-editorial | weekly paper editorial | 2026-04-16
The bill arrives

Darlene is gone to Arrendale. The bill stays here.

Start with what she took, which was {$268,400|st2}. The insurer will cover {$100,000|ins}. That leaves the rest of us {$186,400|!gap} to swallow, and nobody who has seen her repayment schedule expects to be alive for the last check.

Add the audit, at {$48,000|!afee}. Add the claims by people who were hauled off for fines they had paid: the city has written checks for {$310,000|set|t=thus far} thus far, and {nine|sue} more claims sit in the attorney's tray.

Then there's what did not come in. Fine revenue sank {37 percent|finp|t=last year} last year, to {$455,000|fin25|^}, as officers quit writing tickets that no one trusted. Good, some will say. But it's why the department is down to {19|cops} badges from {22|copb|t=two years ago} two years ago, and why the mayor's draft budget, {$3.9 million|bud} like before, wants another {1.25|tax} mills from your house.

A town that pays its bills by ticketing strangers has no right to be surprised at who gets rich.

@doc f-radio | local radio script | 2026-04-14
WTCG 1240 AM - 5 PM LOCALS

Darlene Voss-Hutto will serve {four|serve} years. That word from Judge Trimble this afternoon at the end of a hearing that ran an hour and a {half|-}.

State prosecutors were hoping for {twelve|asked}. Her attorney says she'll be home inside of {sixteen|par|by=Her attorney} months if she behaves.

The judge set the payback at {six-fifty|mon|v=650} a month.

Folks packed the gallery. Marvin Teal, one of the {twenty-three|jail} who got locked up by mistake, told our Dixie Rawls he'd have given her every day of the {ten|sen}.

Tickets at the heart of this: better than {eleven hundred|>tik} doctored, {four hundred and twelve|dism} of them thrown out on the clerk's own say.

Peanuts, 26 and a quarter. Hogs, steady.

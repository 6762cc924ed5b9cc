@story t5-okatee-jail
@topic Jury verdict over a death in the Okatee County jail, Georgia: March to June
@subject B = Terrence Boatwright | Boatwright | Terrence | T.J.
@subject M = MediCustos Inc. | MediCustos | the company | the contractor
@subject K = Okatee County | the county | county commissioners
@subject N = Sheila Drummond-Hayes | Drummond-Hayes | the nurse | the charge nurse
@subject J = Okatee County jail | the jail | jail
@subject E = Boatwright's estate | the estate | the family | plaintiffs | the Boatwrights
@subject V = verdict in Boatwright v. MediCustos | verdict | jury | jurors | the award
@subject U = Judge Aurelio Santacruz | Santacruz | the judge
@subject O = Odessa Boatwright | Odessa | his mother
@subject L = Priya Venkataraman | Venkataraman | the family's lawyer | the lawyer
@fact ag = 33 | age | B | age at death | 2030-07 | constant
@fact om = 58 | age | O | age of his mother | 2033-03 | snapshot
@fact so = 7 | age | E | age of his son | 2033-03 | snapshot
@fact dj = 9 | duration | B | days in custody | 2030-07 | constant
@fact hc = 46 | duration | B | hours in a restraint chair | 2030-07 | constant
@fact rq = 17 | other | B | written requests for help | 2030-07 | constant
@fact bl = 740 | other | B | milligrams of sugar in a deciliter of blood | 2030-07 | constant
@fact ba = 2500 | other | B | dollars of bail set | 2030-07 | constant
@fact fi = 1270 | other | B | dollars of unpaid fines | 2030-07 | constant
@fact ju = 8 | other | V | members of the jury | - | constant
@fact td = 13 | duration | V | days of trial | 2033-03 | constant
@fact de = 11 | duration | V | hours of deliberation | 2033-03 | constant
@fact cp = 24500000 | damages | V | dollars of compensatory damages | 2033-03-18 | constant
@fact pu = 36000000 | damages | V | dollars of punitive damages | 2033-03-18 | constant
@fact to = 60500000 | damages | V | dollars of damages in all | 2033-03-18 | constant
@fact pu2 = 22000000 | damages | V | dollars of punitive damages | 2033-06-09 | constant
@fact to2 = 46500000 | damages | V | dollars of damages in all | 2033-06-09 | constant
@fact cut = 14000000 | damages | U | dollars cut from the punitive damages | 2033-06-09 | constant
@fact sm = 80 | rate | M | share of the blame in percent | 2033-03-18 | constant
@fact sk = 15 | rate | K | share of the blame in percent | 2033-03-18 | constant
@fact sn = 5 | rate | N | share of the blame in percent | 2033-03-18 | constant
@fact xm = 19600000 | damages | M | dollars of compensatory damages to pay | 2033-03-18 | constant
@fact xk = 3675000 | damages | K | dollars of compensatory damages to pay | 2033-03-18 | constant
@fact xn = 1225000 | damages | N | dollars of compensatory damages to pay | 2033-03-18 | constant
@fact as = 90000000 | damages | E | dollars asked for | 2033-03 | constant
@fact of = 2800000 | damages | M | dollars offered to settle | 2032 | constant | denied
@fact ins = 5000000 | other | K | dollars of insurance cover | - | constant
@fact re = 312000000 | revenue | M | dollars of revenue | 2032 | constant
@fact pf = 21000000 | profit | M | dollars of net profit | 2032 | constant
@fact pm = 6.7 | rate | M | net profit as a share of revenue in percent | 2032 | constant
@fact nj = 187 | other | M | jails served | 2033-03 | snapshot
@fact ns = 14 | other | M | states served | 2033-03 | snapshot
@fact dm = 74 | deaths | M | people who died in jails that it serves | five years to 2032 | cumulative
@fact la = 53 | other | M | lawsuits pending | 2033-03 | snapshot
@fact ca = 412 | other | J | beds | - | constant
@fact po = 538 | other | J | inmates held | 2030-07 | snapshot
@fact oc = 130.6 | rate | J | occupancy in percent | 2030-07 | snapshot
@fact po2 = 377 | other | J | inmates held | 2033-06 | snapshot
@fact jd = 6 | deaths | J | people who died in custody | 2028 to 2033-03 | cumulative
@fact nn = 2 | other | J | nurses on the night shift | 2030-07 | snapshot
@fact n2 = 5 | other | J | nurses on the night shift | 2033-06 | snapshot
@fact c1 = 4100000 | budget | K | dollars a year for health care in the jail | old contract | constant
@fact c2 = 5300000 | budget | K | dollars a year for health care in the jail | new contract | constant
@fact ci = 29.3 | rate | K | rise of the cost of health care in the jail in percent | new contract | constant
@fact fe = 40 | rate | L | fee in percent of the award | - | constant
@fact ff = 24200000 | other | L | dollars of fee | 2033-03-18 | constant | projected
@fact mx = 10 | sentence | N | years of prison at most | - | constant | threshold
@fact ra = 1.5 | rate | V | punitive damages as a multiple of compensatory damages | 2033-03-18 | constant
@fact st = 4200 | jobs | M | employees | 2033-03 | snapshot
@fact em = 11400 | other | M | e-mails handed over | 2033-02 | constant
@trap to to2 :: the judge cut the award
@trap pu pu2 :: the judge cut the punitive part
@trap cp ff :: compensation and the lawyer's fee
@trap pf pu2 :: profit and punitive damages
@trap po po2 :: another year
@trap dm jd :: all its jails and one jail
@trap c1 xk :: contract price and damages
@trap de td :: hours and days
@trap nn n2 :: another year
@trap ag so :: father and son
@trap la hc :: lawsuits and hours
@rel sum to = cp + pu
@rel sum to2 = cp + pu2
@rel diff cut = pu - pu2
@rel sum cp = xm + xk + xn
@rel share pm = pf / re
@rel share oc = po / ca
@rel change ci = c1 -> c2
@rel share fe = ff / to
@rel share sm = xm / cp
@rel share sk = xk / cp

@doc dixie-wire | wire agency | 2033-03-18
Jury awards {$60.5 million|to} in death of diabetic man at Georgia jail

SAVANNAH, Ga. (National Wire) — A federal jury on Friday ordered a jail health care company, a coastal Georgia county and a nurse to pay {$60.5 million|to|t=on Friday} to the family of a man who died of untreated diabetes after {nine|dj} days in custody.

The {eight|ju} jurors deliberated {11|de} hours before finding that MediCustos Inc. showed deliberate indifference to Terrence Boatwright, {33|ag}, a forklift operator who'd been picked up in July 2030 over {$1,270|fi} in unpaid traffic fines.

Compensatory damages came to {$24.5 million|cp|^}. The panel assigned {80%|sm} of the fault to the company, {15%|sk} to Okatee County and {5%|sn} to charge nurse Sheila Drummond-Hayes. It then added {$36 million|pu} in punitive damages against MediCustos alone.

Testimony over {13|td} days described how Boatwright spent {46|hc} hours strapped in a restraint chair because staff thought he was high. He had filed {17|rq} written requests for insulin. When he reached a hospital, his blood sugar was {740|bl} milligrams per deciliter.

"They wrote 'attention seeking' on his chart," said Priya Venkataraman, who represents the family. "He was. He was seeking attention because he was dying."

MediCustos said it would ask the judge to set the verdict aside.

The nurse faces a separate state charge of involuntary manslaughter, punishable by up to {10|<mx} years.

@doc wokt-tv | local TV site | 2033-03-18
'They counted his papers and not his breaths': Okatee family wins {tens of millions|~to}

by Destinee Larkin and WOKT Staff
Posted 6:12 PM, last updated 9:47 PM

OKATEE COUNTY, Ga. (WOKT) - Odessa Boatwright, {58|om}, held up her grandson's school picture on the courthouse steps Friday. The boy is {seven|so} now. He was {four|-} when his daddy went to jail and didn't come home.

Inside, a jury had just told the people who ran that jail's clinic to pay. Counting everything, it's more than {60 million|>to} dollars.

The family's lawyer had asked for {90|as|x=1000000} million. Nobody here was complaining.

Court records reviewed by WOKT show Terrence "T.J." Boatwright could've gone home on a {$2,500|ba} bond. His mother says she was {$300|-} short.

The jail was built with {412|ca} beds. The summer he died there were {538|po|t=The summer he died} people in it and {two|nn|^} nurses at night. He was the third of {six|jd|t=since 2028} inmates to die there since 2028.

County Manager Boyd Ransome told WOKT the county's piece, about {3.7 million|~xk} dollars, should be covered by its {five-million|ins|v=5000000}-dollar policy. "Taxpayers can breathe," he said.

MediCustos is gone from Okatee. Its deal was worth {4.1 million|c1} a year. The outfit that replaced it costs {5.3|c2|x=1000000} million.

>> WEATHER: 70% chance of storms Saturday
>> Deputies: 2 hurt in crash on GA-144

@doc tort-brief | legal trade newsletter | 2033-03-22
The Tort Brief: Anatomy of an eight-figure jail verdict

Boatwright v. MediCustos Inc., No. 4:31-cv-00188 (S.D. Ga.) (Santacruz, J.)

Result: {$24.5M|cp} compensatory; {$36M|pu} punitive (entity defendant only). Plaintiffs' closing ask, {$90M|as}. Last offer from MediCustos before trial, according to plaintiffs, {$2.8M|of|t=before trial|by=plaintiffs}; defense counsel denies that a number was ever put in writing.

Apportionment. At {80|sm}-{15|sk}-{5|sn} the individual checks are {$19.6M|xm|s=the entity}, {$3.675M|xk|s=the county} and {$1.225M|xn|s=the individual} for, respectively, the entity, the county and the individual nurse.

What moved the needle? Three things, say {two|-} jurors we reached. First, the {11,400|em} e-mails produced a month before trial, among them a regional manager's joke about "insulin tourists". Second, the chair log: {46|hc} hours, with checks pre-initialed. Third, money. Jurors were shown a 2032 income statement with revenue of {$312M|re|t=2032} and a net of {$21M|pf|^}, a margin of {6.7%|pm|^}.

Ratio watch. Punitive to compensatory is about {1.5|ra} to 1, well within State Farm v. Campbell. Measured against a single year's profit, though, it is {1.7|-} times, which is where we expect the remittitur fight.

Fee watch. Venkataraman & Bloodworth work on {40%|fe}. If everything stood, that would be {$24.2M|ff}, within a whisker of what the jury thought the man's life and pain were worth.

Pipeline. MediCustos lists {53|la} open cases in its latest lender filing.

CLE credit: 1.0 hr. Code TB-3322.

@doc medicustos-statement | press release | 2033-03-19
STATEMENT OF MEDICUSTOS INC. ON OKATEE COUNTY VERDICT

NASHVILLE, Tenn. — We extend our sympathy to the Boatwright family. We are disappointed by a result that, we believe, punishes {4,200|st} caregivers for the documented choices of a few individuals who no longer work with us.

Every night our teams look after patients in {187|nj} facilities across {14|ns} states, many of them people who have not seen a doctor in years. In the five years through 2032, {74|dm|t=In the five years through 2032} patients passed away in facilities where we provide care. Each is a tragedy. Taken against admissions, that is below the national rate.

At the time in question the Okatee facility was holding {538|po|t=At the time in question} people in space designed for {412|ca}, or {130.6 percent|oc|^} of capacity. We had warned county commissioners of this four times in writing.

The punitive component, {$36 million|pu}, exceeds anything the company earned last year, when net income was {$21 million|pf|t=last year}. It cannot stand, and we'll ask Judge Santacruz to reduce it.

No offer of {$2.8 million|of} or of any other sum was made by us, contrary to reports.

Forward-looking statements: see pages 2-3.

@doc the-marsh-magazine | magazine | 2033-05-15
{Seventeen|rq} slips of paper

The request forms at the Okatee County jail are pale green and the size of a bank check. There is a box for the date and one for the problem. "Diabetic, need shot," Terrence Boatwright wrote on the first, in capitals. By the last, which the lab could barely read, he had stopped addressing it to anyone. There are {seventeen|rq}.

I laid copies of them on my kitchen table, in order. They cover {nine|dj} days in July 2030. He was {33|ag} and had been stopped with a dead taillight; {$1,270|fi} in old fines did the rest. A magistrate set {$2,500|ba}. It might as well have been {a million|-}.

Sheila Drummond-Hayes told the jury that she and one colleague had {five hundred|>po} and some people to look after, at night, on two floors. That's true. {Two|nn} nurses, {538|po} prisoners. It's also true that she walked past the chair {eleven|-} times. For this the jurors thought her {5 percent|sn} to blame, or {$1.2 million|~xn|round=100000}, a sum she told me she'd have "in about eight hundred years". If the state convicts her in the fall she could get {ten|<mx}.

The county, at {15 percent|sk}, paid in April, out of its insurance. The contractor, which owes {80 percent|sm}, hasn't paid a cent. It operates in {187|nj} jails. By its own admission {74|dm|by=its own admission} people died in them in five years; by mine, since I asked every sheriff, it is at least that.

What would Mrs. Boatwright do with {sixty million|~to} dollars? She's {58|om} and cleans the Methodist church on Fridays. "Get him a stone," she said. "Then I don't know. They talk like it's in a truck outside."

The boy, who's {seven|so}, collects green paper.

@doc dixie-wire-june | wire agency | 2033-06-09
Judge cuts {$14 million|cut} from verdict in Georgia jail death

SAVANNAH, Ga. (National Wire) — A federal judge on Thursday trimmed punitive damages in the death of a Georgia jail inmate from {$36 million|pu|t=in March} to {$22 million|pu2|t=on Thursday}, calling the sum chosen in March by jurors "understandable but excessive."

The ruling by U.S. District Judge Aurelio Santacruz leaves the family of Terrence Boatwright with {$46.5 million|to2|^}, down from {$60.5 million|to|t=in March}. He didn't touch the {$24.5 million|cp} in compensatory damages, of which jail contractor MediCustos must pay {$19.6 million|xm}.

The family has 21 days to accept or face a new trial on punitive damages. The lawyer, Priya Venkataraman, wouldn't say which.

Santacruz wrote that a penalty just above a year's net income, {$21 million|pf|t=for 2032} for 2032, was enough to deter.

In Okatee County, the sheriff said the jail's population is down to {377|po2|t=now} and that {five|n2|^} nurses now cover each night. The commission is paying for it: health care there costs {29.3%|ci} more than under MediCustos, at {$5.3 million|c2} a year.

The company still faces {53|>la} or more other suits.

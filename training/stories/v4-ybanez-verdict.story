@story v4-ybanez-verdict
@topic Verdict in the trial of a former Philippine governor over flood walls that were never built, 2028
@subject Y = Leocadio Ybañez-Tan | Ybañez-Tan | Ybañez | the ex-governor | the former governor | Governor Leo
@subject M = Mirasol Dagohoy | Dagohoy | the contractor | the builder
@subject A = Benjie Alquiza | Alquiza | the treasurer
@subject T = the case | the trial | the flood-wall case | the court | the Sandiganbayan
@subject P = prosecutors | the prosecution | the Ombudsman
@subject D = the defence | defense
@subject S = Liezl Bantug | Bantug | the secretary | the star witness
@subject F = flood-wall contracts | the contracts | the flood walls | the projects
@subject PO = police
@subject OR = organisers | the Friends of Leo
@fact sy = 18 | sentence | Y | maximum years in prison | 2028-03-17 | constant
@fact sm = 14 | sentence | M | maximum years in prison | 2028-03-17 | constant
@fact sa = 8 | sentence | A | maximum years in prison | 2028-03-17 | constant
@fact sp = 25 | sentence | Y | years in prison asked for | 2028-01 | plan
@fact dt = 38 | duration | Y | months in detention | 2028-03-17 | cumulative
@fact ay = 63 | age | Y | age | 2028-03-17 | constant
@fact am = 47 | age | M | age | 2028-03-17 | constant
@fact aa = 58 | age | A | age | 2028-03-17 | constant
@fact ac = 9 | other | T | people charged | 2024 | constant
@fact cv = 6 | other | T | people convicted | 2028-03-17 | constant
@fact aq = 1 | other | T | people acquitted | 2028-03-17 | constant
@fact sw = 2 | other | T | accused who became state witnesses | 2028-03-17 | constant
@fact vo = 684000000 | budget | F | value of the contracts in pesos | 2020 | constant
@fact nc = 41 | other | F | contracts | 2020 | constant
@fact gh = 27 | other | F | contracts of which nothing was built | - | constant
@fact pt = 14 | other | F | contracts of which a part was built | - | constant
@fact lp = 412000000 | damages | P | loss to the province in pesos | 2024 | constant
@fact lc = 389000000 | damages | T | loss to the province in pesos | 2028-03-17 | constant
@fact ls = 56.9 | other | T | loss as a share of the contracts | 2028-03-17 | constant
@fact kp = 20 | other | Y | percent of the contracts taken as a bribe | - | constant
@fact kt = 136800000 | other | Y | bribes in pesos that the charge sheet names | 2024 | constant
@fact kf = 118000000 | other | Y | bribes in pesos that the court found proven | 2028-03-17 | constant
@fact ba = 31 | other | Y | bank accounts | 2028 | constant
@fact fz = 205000000 | other | Y | pesos frozen | 2028 | snapshot
@fact fi = 150000000 | damages | Y | fine in pesos | 2028-03-17 | constant
@fact bl = 2400000 | other | M | bail in pesos | 2025 | constant
@fact td = 118 | other | T | days of hearings | 2028-03-17 | cumulative
@fact wp = 64 | other | P | witnesses called | 2028-03-17 | cumulative
@fact wd = 29 | other | D | witnesses called | 2028-03-17 | cumulative
@fact wt = 93 | other | T | witnesses heard | 2028-03-17 | cumulative
@fact ex = 1270 | other | T | exhibits | 2028-03-17 | cumulative
@fact pg = 342 | other | T | pages of the decision | 2028-03-17 | constant
@fact jv = 4 | other | T | justices who voted to convict | 2028-03-17 | constant
@fact jd = 1 | other | T | justices who dissented | 2028-03-17 | constant
@fact bx = 6000000 | other | S | pesos carried in a box | - | constant
@fact tr = 19 | other | S | trips with a box | - | constant
@fact bt = 114000000 | other | S | pesos carried in all | - | constant
@fact cp = 700 | crowd | PO | supporters outside the court | 2028-03-17 | snapshot
@fact co = 3000 | crowd | OR | supporters outside the court | 2028-03-17 | snapshot
@fact of = 450 | officers | PO | officers on duty | 2028-03-17 | snapshot
@fact vt = 287400 | vote_count | Y | votes in the election | 2019 | constant
@fact vs = 54.1 | vote_share | Y | share of the vote in the election | 2019 | constant
@fact fl = 73 | deaths | F | people drowned in the flood | 2021 | constant
@fact ho = 1900 | homes | F | houses swept away in the flood | 2021 | constant
@fact ap = 15 | duration | Y | days for an appeal | - | constant | threshold
@fact pa = 3.2 | distance | F | kilometres of wall built | 2021 | constant
@fact pp = 18.6 | distance | F | kilometres of wall planned | 2020 | plan
@fact ph = 17.2 | other | F | share of the wall built | 2021 | constant
@fact cx = 5 | other | T | people convicted beside the chief accused | 2028-03-17 | constant
@rel sum ac = cv + aq + sw
@rel sum nc = gh + pt
@rel share ls = lc / vo
@rel product bt = bx * tr
@rel sum wt = wp + wd
@rel share ph = pa / pp
@rel diff ld = lp - lc
@fact ld = 23000000 | margin | T | pesos by which the loss was put lower | 2028-03-17 | constant
@trap lp lc :: charged and found
@trap kt kf :: charged and found
@trap sy sp :: passed and asked for
@trap sy sm :: two convicts
@trap td kf :: 118 days and 118 million
@trap cp co :: two sources
@trap ac cv :: charged and convicted
@trap wp wt :: one side's and all
@trap pa pp :: built and planned
@trap fi fz :: fine and frozen

@doc a-preview | news site explainer | 2028-03-15
Explainer: What to know before Friday's verdict on Governor Leo

Who is on trial? Leocadio Ybañez-Tan, {63|ay}, who ran the province of San Bartolome until 2022. He won his last election by a mile, with {287,400|vt|t=in 2019|s=He} votes, or {54.1 percent|vs|^|s=He}, in 2019. With him in the dock are the builder Mirasol Dagohoy, {47|am}, the provincial treasurer Benjie Alquiza, {58|aa}, and four others. {Nine|ac|t=originally} people were originally charged; {two|sw} turned state witness.

What did they allegedly do? In 2020 the province signed {41|nc|t=In 2020|s=the province} contracts worth P{684 million|vo|^|s=the province} to wall in the Agos River. The plan was {18.6|pp} kilometers of concrete. When the river burst its banks a year later, investigators found {3.2|pa|t=a year later}. The flood killed {73|fl|t=a year later|s=The flood} people.

How much is missing? The Ombudsman says P{412 million|lp|by=The Ombudsman}, and that Ybañez pocketed {a fifth|kp|v=20|by=The Ombudsman} of every contract, P{136.8 million|kt|by=The Ombudsman|s=Ybañez} in all. He denies it.

How long did it take? The Sandiganbayan sat for {118|td} days. It heard {93|wt|s=It} witnesses, of whom {64|wp} spoke for the prosecution and {29|wd} for the defense.

What could he get? Prosecutors want {25|sp|by=Prosecutors|m=hypothetical} years. He has been held since early 2025.

Reported by Jomar Evangelista-Cruz. Fact-check ID 20-881

@doc b-wire | wire agency | 2028-03-17
Philippine ex-governor gets {18|sy} years over phantom flood walls

MANILA, March 17 (Archipelago News) - An anti-graft court on Friday sentenced a former provincial governor to up to {18|sy|t=on Friday|by=An anti-graft court} years in prison for pocketing money meant for flood walls, in one of the heaviest punishments handed to a local politician here.

The Sandiganbayan, voting {4|jv}-{1|jd}, found that Leocadio Ybañez-Tan took {118 million|kf} pesos from contractors while San Bartolome province paid for projects of which {27|gh} existed only on paper. It put the damage at {389 million|lc|by=It} pesos and ordered him to repay it together with the others.

Contractor Mirasol Dagohoy received {14|sm} years and Benjie Alquiza, who signed the checks, {eight|sa}. {Six|cv} defendants were convicted in all; an accountant was cleared.

Ybañez-Tan, {63|ay}, showed no emotion. He has spent {38|dt|t=already} months in jail already, which will be deducted. His lawyers said they would file a motion within the {15|ap} days that the rules allow.

About {700|~cp|by=by police count} supporters, by police count, prayed the rosary outside; the Friends of Leo spoke of {3,000|co|by=the Friends of Leo}. Some {450|~of} officers stood by.

In 2021 the Agos River flooded six towns behind the unfinished walls. {Seventy-three|fl|t=In 2021|s=Agos River} residents drowned.

(Reporting by R. Sumulong; editing by P. Weerasinghe)

@doc c-broadsheet | national broadsheet | 2028-03-18
'A wall of paper': court convicts Ybañez, {five|cx} others

By Corazon Iledan-Schmidt

QUEZON CITY—It took the clerk two hours to read the dispositive portion alone. When she was done, Leocadio Ybañez-Tan, once talked of as a senator, was a felon.

In a decision running to {342|pg} pages, the antigraft court held that the former governor and {five|cx} others had conspired to defraud San Bartolome of P{398 million|!lc|by=the antigraft court}. That is less than the P{412 million|lp|by=the Ombudsman} the Ombudsman had alleged, because the justices credited work done on {14|pt} of the projects. On the other {27|gh}, Associate Justice Imelda Palangdao wrote, "not one hollow block was laid."

The structure that was to run {18.6|pp} kilometers along the Agos ends after {3.2|pa}, in a rice field. {Seventy-three|fl|s=the river} people died there when the river came, and {1,900|ho|s=the river} houses went with it.

The star witness was Liezl Bantug, the governor's secretary, who told of boxes. Each, she testified, held P{6 million|bx|by=she}, and she carried {19|tr|by=she} of them up to his bedroom: P{124 million|!bt|by=she}, under a statue of the Santo Niño. Her ledger matched {31|ba|s=bank accounts} bank accounts.

He was fined P{150 million|fi}. Assets worth P{205 million|fz} stay frozen.

The lone dissenter thought that a ledger kept by an accomplice "cannot bear such weight."

TRENDING: P20 rice is back | 8 dead in Batangas pileup | Lotto 6/55: 03 17 21 38 40 52

@doc d-tabloid | tabloid | 2028-03-18
KULONG SI GOV! Leo weeps in cell

GOODBYE, mansion. Hello, Muntinlupa! Fallen strongman Governor Leo, {67|!ay}, will be a very old man when he walks free. The justices threw the book at him yesterday: as many as {16|!sy|t=yesterday|by=The justices|s=him} birthdays behind bars, less the {38|dt} months he has done already.

His partner in crime, glamorous builder Mirasol, {47|am}, will be away for {14|sm}. She'd been out on P{2.4 million|bl|s=She} bail and arrived in a white Lexus. She left in a van with grills.

The numbers in this story will make you sick, dear readers. P{684 million|vo} of your taxes. {Forty-one|nc} contracts, and hardly a wall you could lean on. A boss who helped himself to {20 percent|kp|s=A boss}. P{118 million|kf|s=A boss} of it, say the judges, can be proved.

Outside, {three thousand|co|by=they} fans wailed, or so they say. Our man on a motorbike counted fewer than {1,000|-}. The cops were happy with {700|cp|by=The cops}.

"He gave us basketball courts," sobbed Aling Nena, 71. That he did. You can't float on one.

Horoscope p. 12. Call Ate Bebang: 8888-1234

@doc e-lawletter | law journal newsletter | 2028-03-24
Case note: People v. Ybañez-Tan et al.

The decision promulgated last Friday is of interest less for the penalty, {eighteen|sy|t=last Friday|s=the penalty} years at the upper end where the People had prayed for {twenty-five|sp|by=the People|s=the penalty}, than for its treatment of proof.

First, quantum. The Court rejected the valuation of the Ombudsman and arrived at a loss of P{389 million|lc|by=The Court}, equivalent to {56.9%|ls} of contract value. The reduction, P{23 million|ld}, reflects partial performance. Similarly it found bribes of P{118 million|kf|by=it} where the Information had alleged P{136.8 million|kt|by=the Information}, i.e. a flat {20%|kp} of everything.

Second, weight. Of {1,270|ex} exhibits the majority relies chiefly on {one|-}, the secretary's notebook. It discounts the bulk of the {46|!wp} persons who took the stand for the State as "hearsay upon hearsay", and all {29|wd} called by the accused.

Third, composition. A special division of five was constituted. {Four|jv} concurred. The dissent, 88 pages, deserves to be read.

Of the {nine|ac|t=first indicted} first indicted, {two|sw} were discharged as State witnesses, {one|aq} was acquitted on reasonable doubt and {six|cv} stand convicted. Bail of Ms. Dagohoy (P{2.4 million|bl}) was cancelled. The period of {15|ap} days for reconsideration ends on 1 April.

Docket SB-24-CRM-0117 to 0157. MCLE credit: 1 unit.

@doc f-radio | provincial radio commentary | 2028-03-19
DZSB 783 kHz - SUNDAY COMMENTARY with Fr. Anselmo Guiling

Good morning, San Bartolome. I buried some of the {seventy-three|fl|v=73}. So let me tell you how I heard the news.

I heard that {118 million|kf} was proven. I do not know what that looks like. I know what {1,900|ho} houses look like when they float.

I heard about the {27|gh|s=walls} walls that were never begun. My parish hall is where number {eleven|-} should have stood. We had been promised {18.6|pp} kilometers. We got {17 percent|ph|round} of that, and it starts nowhere.

They tell me that the Court sat on {118|td} days and listened to {93|wt} people. None of the {93|wt} came from Sitio Baybay, which isn't there anymore.

Some of you voted for him. {Fifty-four of every hundred|vs|v=54|round|s=him|t=in 2019} did, in 2019, and so did I. He will sit for {eighteen|sy|s=He} years at most, and the lady who took his orders to build for {fourteen|sm|v=14|s=the lady}. Alquiza, who counted it out, has {eight|sa}.

But I ask: the P{205 million|fz} that they have frozen, will it thaw in our direction? A fine of {150|fi|x=1000000} million goes to Manila. A wall, my friends, goes on the river.

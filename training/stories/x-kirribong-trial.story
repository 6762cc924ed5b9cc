@story x-kirribong-trial
@topic Trial and sentence of a quarry foreman over a fatal blast at Kirribong, Queensland
@subject F = Darryl Prowse | Prowse | the foreman | the defendant | the accused
@subject X = Thanh Vu | Vu | the apprentice | the victim
@subject E = Lachlan Emmett | Emmett | the shotfirer
@subject Q = Kirribong Quarries | the company | Kirribong
@subject J = Justice Imelda Straker | the judge | Justice Straker
@subject C = the Crown | the prosecution | prosecutors
@subject I = WorkSafe inquiry | the inquiry
@fact ap = 51 | age | F | age when sentenced | 2003-08-29 | constant
@fact ap0 = 49 | age | F | age on the day of the blast | 2001-06-12 | constant
@fact av = 19 | age | X | age at death | 2001-06-12 | constant
@fact ae = 34 | age | E | age when giving evidence | 2003-08-13 | constant
@fact sir = 14:25 | clock | - | warning siren | 2001-06-12 | constant
@fact bla = 14:31 | clock | - | blast | 2001-06-12 | constant
@fact fnd = 14:52 | clock | - | body found | 2001-06-12 | constant
@fact gap = 6 | duration | - | minutes from the siren to the blast | 2001-06-12 | constant
@fact due = 10 | duration | - | minutes that the rules require between siren and blast | - | constant | threshold
@fact day = 2001-06-12 | date | - | day of the blast | - | constant
@fact tri = 13 | duration | - | sitting days of the trial | 2003-08-22 | constant
@fact jur = 19 | duration | - | hours that the jury deliberated | 2003-08-22 | constant
@fact ask = 7 | sentence | C | years of prison asked for | 2003-08-29 | plan | projected
@fact sen = 5.5 | sentence | F | years of prison | 2003-08-29 | constant
@fact npp = 2 | sentence | F | years to serve before parole | 2003-08-29 | constant
@fact max = 10 | sentence | - | years of prison at the most for the offence | - | constant
@fact srv = 203 | duration | F | days already spent in custody | 2003-08-29 | constant
@fact sq = 650000 | damages | Q | fine in dollars | 2003-08-29 | constant
@fact askq = 900000 | damages | C | fine for the company asked for in dollars | 2003-08-29 | plan | projected
@fact com = 240000 | damages | Q | compensation to the victim's family in dollars | 2002 | constant
@fact off = 110000 | damages | Q | compensation first offered to the victim's family in dollars | 2001-12 | constant
@fact dis = 85 | distance | X | metres from the face when the charge went off | 2001-06-12 | constant
@fact req = 300 | distance | - | metres of exclusion zone | 2001 | constant | threshold
@fact hol = 42 | other | - | holes charged | 2001-06-12 | constant
@fact exp = 3.4 | other | - | tonnes of explosive | 2001-06-12 | constant
@fact wit = 31 | other | C | witnesses called | 2003-08-22 | constant
@fact def = 4 | other | F | witnesses called | 2003-08-22 | constant
@fact ord = 11 | other | I | faults found in the company's procedures | 2002-03 | constant
@fact wea = 8 | other | - | fatal quarry accidents in the state | 1998 to 2002 | constant
@trap ap ap0 :: his age at sentence against his age at the blast
@trap av jur :: the victim was 19 and the jury took 19 hours
@trap sen ask :: sentence given against sentence asked for
@trap sen npp :: head sentence against the time to parole
@trap sq askq :: fine imposed against fine asked for
@trap com off :: compensation paid against compensation first offered
@trap gap due :: minutes that passed against minutes required
@trap due max :: ten minutes and ten years
@trap dis req :: where he stood against the exclusion zone
@trap sir fnd :: siren and discovery
@rel diff gap = bla - sir

@doc a-court | news agency court report | 2003-08-22
Foreman guilty over quarry death

TOOWARRA, Aug 22 AAN - A quarry foreman who let a blast go ahead without waiting for the siren to run its time has been found guilty of the manslaughter of a {19|av}-year-old apprentice.

A jury in the Toowarra Supreme Court took {19|jur} hours to convict Darryl Prowse, who had pleaded not guilty to one count.

Thanh Vu was about {85|~dis} metres from the face when a charge in {42|hol} holes was fired at the Kirribong hard-rock quarry at {2.31pm|bla} on {June 12, 2001|day}. The exclusion zone was {300m|req}. The siren had sounded at {2.25|sir}.

Regulations then in force called for {10|due} minutes.

Over {13|tri} sitting days the Crown put {31|wit} witnesses into the box. Mr Prowse called {four|def}, among them his wife and his former employer.

The shotfirer, Lachlan Emmett, {34|ae}, gave evidence for the Crown under an indemnity. He said Mr Prowse told him: "Pop it, we're late."

Justice Imelda Straker will pass sentence next Friday. The maximum is {10|max} years. Mr Prowse has been in custody since breaching bail.

@doc b-daily | city newspaper | 2003-08-30
'We're late': foreman gets five and a half years

By Bronwyn Achterberg, Court Reporter

A judge told Darryl Prowse yesterday that the clock on the crib-room wall had cost a teenager his life.

It said {2.25|sir} when the siren began. It said {2.31|bla} when the hill moved. In between, an apprentice fitter had gone back along the lower bench for a torque wrench, and it was {2.52|fnd} before anybody could bear to look for him.

Justice Straker sentenced Prowse, {51|ap|t=yesterday}, to {five and a half|sen|by=Justice Straker} years' jail with parole after {two|npp|^}. The Crown had sought {seven|ask}. The {203|srv} days that he has been locked up count.

"You did not wish him harm," she said. "You wished the day to be over."

Kirribong Quarries, which pleaded guilty to a separate safety charge, was fined {$650,000|sq|t=yesterday}. Prosecutors had asked for {$900,000|askq}; the company's counsel, Mr S. Balakrishnan QC, had suggested that {$400,000|-} would be ample.

Mr Vu was {19|av}. Had he lived, he would have been a year out of his time. His mother held his indenture papers in court in a plastic sleeve.

Page 3 | Lotto 4, 11, 17, 22, 38, 40 | Weather: fine, 23

@doc c-tv | regional television script | 2003-08-29
KIRRIBONG SENTENCE / VOX / 0.55

NEWSREADER: A former quarry boss is behind bars tonight. Darryl Prowse was sentenced to {five and a half|sen|t=tonight} years for the death of Thanh Vu, a young man he had taken on himself, {two|-} years before.

REPORTER: It was a winter afternoon in 2001. {Three point four|exp|v=3.4} tonnes of explosive, {forty-two|hol} holes, and a siren that was meant to run for {ten|due} minutes. It ran for {six|gap}.

He was {forty-nine|ap0|t=a winter afternoon in 2001} then. Today he looked older than his {fifty-one|ap|t=Today} years, and said nothing.

The court heard that the company paid the family {two hundred and forty thousand|com} dollars last year, having first put {one hundred and ten|off|x=1000} thousand on the table.

OUTSIDE COURT, MRS VU (through interpreter): The money is for the altar.

REPORTER: Prowse could be out in {two|npp} years, and he's already done more than {six months|-}. His lawyer says they'll appeal.

NEWSREADER: To sport. The Bullants by 12 points on Saturday, in front of 2,900.

@doc d-trade | mining trade magazine | 2003-10-01
LESSONS: THE KIRRIBONG SHOT

What the verdict means for quarry managers

Everyone in extractives should read the sentencing remarks, and then walk round their own site with a stopwatch.

1. The interval. The regulation said {ten|due} minutes between first siren and firing. On the day there were {six|gap}. The defence argued that nobody, in {twenty|-} years, had ever been told off for {eight|-}.

2. The zone. {Three hundred|req} metres, pegged. The victim was inside it by more than {two-thirds|-}. Nobody called the roll.

3. The paper. The WorkSafe inquiry of March 2002 had listed {eleven|ord|t=March 2002} faults in the company's blast procedure. {Seven|-} were about signatures.

4. The penalty. Individuals now face up to {ten|max} years. The head sentence here was {five and a half|sen}; the company's fine, {$650,000|sq}, is said to be the second-highest of its kind in the state. It might have been {nine hundred thousand|askq}, if the Crown had had its way.

Between 1998 and 2002 there were {eight|wea|t=Between 1998 and 2002} fatal accidents in Queensland quarries. This was the only one with a criminal verdict.

Product guide p. 44: Sentinel S-300 sirens, 120 dB

@doc e-appeal | newspaper brief | 2003-12-06
Court reduces nothing

TOOWARRA — The Court of Appeal has dismissed an application by Darryl Prowse, {51|ap}, for leave to appeal against his conviction over the {June 12, 2001|day} death of an apprentice at Kirribong.

His counsel said the {19|jur} hours the jury spent showed that it had been confused. "It shows that it was careful," said the presiding judge, in {nine|-} words, of which these are {six|-}.

He will become eligible for release when he has served {two|npp} years, less {203|srv} days in custody before sentence. The Crown did not press its own cross-appeal for {seven|ask}. A fine of {$650,000|sq|s=Kirribong Quarries} on Kirribong Quarries stands.

Also before the court: 2 licence matters, 1 adjournment.

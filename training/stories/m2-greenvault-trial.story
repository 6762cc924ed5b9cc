@story m2-greenvault-trial
@topic GreenVault farm-investment fraud: arraignment, verdict and sentence in Ibadan
@subject G = GreenVault Agro | GreenVault | the scheme | the platform
@subject O = Olumide Fashakin | Fashakin | the founder | first defendant
@subject N = Ngozi Eberendu | Eberendu | the finance chief | second defendant
@subject E = Economic and Financial Crimes Commission | EFCC | the commission | the anti-graft agency
@subject J = Justice Halima Bwala | Bwala | the judge
@subject V = investors | victims | depositors
@fact c = 23 | other | O | counts on the charge sheet | 2029-05-14 | snapshot
@fact cc = 19 | other | O | counts on which convicted | 2030-03-06 | constant
@fact ca = 4 | other | O | counts on which acquitted | 2030-03-06 | constant
@fact ns = 7 | other | N | counts on which convicted | 2030-03-06 | constant
@fact v = 6400 | other | G | people who put money in | 2029-05-14 | cumulative
@fact vw = 31 | other | E | witnesses called | 2030-03-06 | cumulative
@fact l = 9200000000 | damages | G | naira lost by investors | 2029-05-14 | cumulative
@fact r = 2300000000 | other | E | naira recovered | 2030-03-20 | cumulative
@fact rs = 25 | other | E | share of the losses recovered, percent | 2030-03-20 | cumulative
@fact p = 45 | rate | G | return promised in percent | - | constant | pledged
@fact pm = 6 | duration | G | months after which the return was promised | - | constant | pledged
@fact so = 14 | sentence | O | years in prison | 2030-03-20 | constant
@fact sn = 5 | sentence | N | years in prison | 2030-03-20 | constant
@fact sp = 21 | sentence | E | years in prison asked for | 2030-03-20 | constant | hypothetical
@fact ao = 41 | age | O | age in years | 2030-03-20 | constant
@fact an = 36 | age | N | age in years | 2030-03-20 | constant
@fact h = 3 | homes | O | houses forfeited | 2030-03-20 | constant
@fact b = 50000000 | price | O | naira set as bail | 2029-05-14 | constant
@fact y = 2 | duration | G | years it took deposits | - | constant
@rel sum c = cc + ca
@rel share rs = r / l
@trap c cc :: charged against convicted
@trap so sp :: sentence against what the prosecution wanted
@trap so sn :: two defendants
@trap l r :: lost against recovered
@trap cc ns :: two defendants

@doc a-arraign | business daily | 2029-05-15
Farm-app founder docked over alleged N{9.2bn|l} fraud
• Pleads not guilty • Bail set at N{50m|b|v=50000000}
By Tobi Adegunle, Ibadan

THE Economic and Financial Crimes Commission on Monday arraigned the founder of GreenVault Agro, Mr Olumide Fashakin, before a Federal High Court in Ibadan on a {23|c|t=Monday|by=Economic and Financial Crimes Commission}-count charge bordering on obtaining by false pretence.

The commission alleged that about {6,400|~v|t=Monday|by=commission} Nigerians had, over {two|y|^} years, paid into maize and poultry "slots" that did not exist, the platform having pledged {45|p|by=commission} per cent back within {six|pm|^} months. Their loss was put at N{9.2 billion|l|^}.

A second defendant, Ms Ngozi Eberendu, who kept the books, also denied the charges. Her bail, at {N20 million|-}, was less than {half|-} of the founder's. Justice Halima Bwala fixed July {8|-} for trial.

A lawyer to some depositors, Chief Rotimi Aluko (SAN), told reporters that "the true figure may be {N12 billion|-}" but gave no source.

@doc b-verdict | online newspaper | 2030-03-06
BREAKING: Court convicts GreenVault boss, reserves sentence
March 6, 2030 | 1:17 pm | Share on WhatsApp | 1.4k views

A Federal High Court in Ibadan has found Olumide Fashakin guilty of {19|cc|t=Wednesday} of the {23|c} charges against him. He walked on the other {six|!ca}.

Delivering judgment on Wednesday, Justice Bwala held that the evidence of {31|vw} prosecution witnesses "stands like an iroko". Eberendu was convicted on {seven|ns|t=Wednesday} counts.

The court heard that retirees, keke riders and a whole parish in Ede were among the {8,100|!v|by=The court} persons who fell for the offer: {45|p} per cent in {six|pm} months, "no story".

Sentencing comes up on the {20th|-}. The anti-graft agency is pushing for {21|sp|by=The anti-graft agency} years.

Advertisement: Earn 18% on dollar savings with KoboNest (T&Cs apply)

@doc c-sentence | wire agency | 2030-03-20
Nigerian court jails 'digital farmer' for {14|so|t=Wednesday} years

IBADAN, Nigeria — A Nigerian judge sentenced the founder of an online farming investment scheme to {14|so|t=Wednesday} years in prison on Wednesday, {seven|-} fewer than prosecutors had sought, and his finance chief to {five|sn|^}.

Olumide Fashakin, {41|ao}, stood still as Justice Halima Bwala read the terms, to run concurrently on {19|cc} counts. Ngozi Eberendu, {36|an}, wept.

Prosecutors with the EFCC said about {6,400|~v|by=Prosecutors} people had lost {9.2 billion|l|by=Prosecutors} naira ({$6.1 million|-}). Of that, {2.3 billion|r|t=Wednesday|by=Prosecutors} naira, or {a quarter|rs|^|v=25}, has been clawed back, they said.

The judge also ordered that {three|h} houses in Lagos and Abuja belonging to Fashakin be forfeited, and barred both from running a company for {10|-} years.

@doc d-tabloid | tabloid | 2030-03-21
14 YEARS! HOW 'PASTOR OF POULTRY' FELL
*Mansion No 3 had a lift, no chickens

He came to court in white lace. He left in a Black Maria.

Olumide Fashakin, the {39|!ao}-year-old who told you a hen could school your pikin, will spend the next {14|so} years as a guest of government. His co-traveller Ngozi bagged {three|!sn}.

Our correspondent counted {three|h} houses lost to the Federal Government: Lekki, Maitama and one in Ajah with a cinema.

Mama Risi, a {67|-}-year-old widow, put in {N1.8m|-} in 2027. "They said {six|pm} months. I am still counting," she said. EFCC operatives say N{2.3bn|r|by=EFCC operatives} of the loot is in hand. The rest of the N{9.2bn|l}? Gone to private jets, a music label and a football club in Division {3|-}.

SEE ALSO: Actress, 52, marries for 4th time

@doc e-column | newspaper column | 2030-03-24
Counting what the GreenVault case did not settle
Dr. Amina Gwarzo

Start with what the state got. It called {31|vw} witnesses, secured {19|cc} convictions out of {23|c} against the principal and lost only {four|ca}; it wanted {21|sp} years and came away with {14|so}. His accountant has {five|sn} to serve. As criminal justice goes, in {ten|-} months from plea to sentence, that is almost Scandinavian.

Then take the victims. Say {6,400|~v} households. Say N{9.2 billion|l}. The commission boasts of having N{2.3 billion|r|by=commission} under lock, and of every naira lost, then, some {40|!~rs} kobo are back. Divided evenly, {some N360,000|-} a family, before lawyers.

What nobody has asked is who regulated a firm that took deposits in daylight for {two|y} years while pledging {45|p} per cent. The Securities and Exchange Commission issued {one|-} warning, on a Friday before Salah.

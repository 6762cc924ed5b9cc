@story w6-palathinkal-estate
@topic The disputed estate of planter K. V. Palathinkal, Kerala 2009
@subject E = Palathinkal estate | the estate | the fortune | the inheritance | the property
@subject K = K. V. Palathinkal | Kochuvarkey Palathinkal | the planter | the old man | the patriarch
@subject A = first family | Aleyamma's children | the Kottayam branch | the elder branch
@subject B = second family | Rukmini's children | the Coonoor branch | the younger branch
@subject T = St Cyriac Trust | the trust | the charitable trust | the hospital trust
@subject C = High Court | the court | the Kerala High Court | the bench | the judges
@subject D = district court | the district court | the lower court
@subject W = 1987 will | the will | the last will
@subject P = Palathinkal Plantations | the company | the plantations
@fact et = 1840000000 | other | E | rupees of value | 2009-08-21 | constant
@fact el = 960000000 | other | E | rupees of land | 2009-08-21 | constant
@fact es = 610000000 | other | E | rupees of shares | 2009-08-21 | constant
@fact eh = 150000000 | other | E | rupees of houses | 2009-08-21 | constant
@fact ej = 120000000 | other | E | rupees of jewellery | 2009-08-21 | constant
@fact e0 = 260000000 | other | E | rupees of value | 1991 | constant
@fact eg = 607.7 | rate | E | percent by which the value grew | 1991 to 2009 | constant
@fact pa = 50 | rate | A | percent of the estate | 2009-08-21 | constant
@fact pb = 30 | rate | B | percent of the estate | 2009-08-21 | constant
@fact pt = 20 | rate | T | percent of the estate | 2009-08-21 | constant
@fact va = 920000000 | other | A | rupees of inheritance | 2009-08-21 | constant
@fact vb = 552000000 | other | B | rupees of inheritance | 2009-08-21 | constant
@fact vt = 368000000 | other | T | rupees of inheritance | 2009-08-21 | constant
@fact da = 60 | rate | A | percent of the estate | 2001 | constant
@fact db = 15 | rate | B | percent of the estate | 2001 | constant
@fact dt = 25 | rate | T | percent of the estate | 2001 | constant
@fact wa = 55 | rate | A | percent of the estate under the will | 1987 | plan
@fact wb = 0 | rate | B | percent of the estate under the will | 1987 | plan
@fact wt = 45 | rate | T | percent of the estate under the will | 1987 | plan
@fact ca = 5 | other | A | children | - | constant
@fact cb = 3 | other | B | children | - | constant
@fact ct = 8 | other | K | children | - | constant
@fact ea = 184000000 | other | A | rupees for each child | 2009-08-21 | constant
@fact eb = 184000000 | other | B | rupees for each child | 2009-08-21 | constant
@fact lt = 1240 | area | E | acres | 2009 | constant
@fact lr = 780 | area | E | acres of rubber | 2009 | constant
@fact le = 310 | area | E | acres of tea | 2009 | constant
@fact lc = 150 | area | E | acres of cardamom | 2009 | constant
@fact du = 18 | duration | C | years from suit to judgment | 2009-08-21 | constant
@fact hg = 612 | other | C | hearings | 2009-08-21 | cumulative
@fact hj = 9 | other | C | judges who dealt with the case | 2009-08-21 | cumulative
@fact ws = 58 | other | C | witnesses | 2009-08-21 | cumulative
@fact pg = 347 | other | C | pages of the judgment | 2009-08-21 | constant
@fact wn = 3 | other | K | wills | - | cumulative
@fact xe = 4 | other | W | handwriting experts | - | cumulative
@fact xf = 3 | other | W | handwriting experts who thought the signature forged | - | cumulative
@fact xg = 1 | other | W | handwriting experts who thought the signature genuine | - | cumulative
@fact ag = 83 | age | K | age at death | 1990-11-12 | constant
@fact dd = 1990-11-12 | date | K | day of death | - | constant
@fact ho = 27 | address | K | house number in Convent Road | - | constant
@fact fe = 210000000 | spending | E | rupees of lawyers' fees | 2009-08-21 | cumulative
@fact fs = 11.4 | rate | E | percent of the value spent on lawyers | 2009-08-21 | cumulative
@fact ap = 90 | duration | C | days to appeal | 2009-08-21 | plan
@fact em = 2300 | jobs | P | employees | 2009 | snapshot
@fact r0 = 140 | price | P | rupees for a kilo of rubber | 2008-08 | snapshot
@fact r1 = 98 | price | P | rupees for a kilo of rubber | 2009-08 | snapshot
@fact rc = -30 | rate | P | percent by which the price of rubber fell | 2009-08 | constant
@fact ofr = 250000000 | other | B | rupees of settlement offered by the first family | 2004 | constant | pledged
@fact bd = 120 | other | T | hospital beds | 2009 | snapshot
@fact bn = 300 | other | T | hospital beds | 2012 | plan | pledged
@rel sum et = el + es + eh + ej
@rel sum et = va + vb + vt
@rel share pa = va / et
@rel share pb = vb / et
@rel share pt = vt / et
@rel change eg = e0 -> et
@rel sum ct = ca + cb
@rel product va = ca * ea
@rel product vb = cb * eb
@rel sum lt = lr + le + lc
@rel sum xe = xf + xg
@rel share fs = fe / et
@rel change rc = r0 -> r1
@rel diff bnd = bn - bd
@fact bnd = 180 | other | T | hospital beds to be added | 2012 | plan | pledged
@trap et e0 :: value now and at the time of the suit
@trap pa da :: share by the High Court and by the district court
@trap pa wa :: share by judgment and by the will
@trap et ea :: 184 crore in all and 18.4 crore for each
@trap va vb :: two branches
@trap vb ofr :: awarded and once offered
@trap cb xf :: three children and three experts
@trap wn cb :: three wills and three children
@trap lc eh :: 150 acres and 15 crore of houses
@trap du hj :: years and judges
@trap r0 r1 :: price of rubber a year ago and now
@trap bd bn :: beds now and planned

@doc deccan-newswire | wire agency | 2009-08-21
Kerala court splits planter's {Rs 184 crore|et} estate, throws out 1987 will

KOCHI, Aug 21 (DNW) - The Kerala High Court on Friday divided one of the state's largest private fortunes among two families and a hospital trust, ending for now a suit that has outlived {four|-} of the original lawyers.

The estate of K. V. Palathinkal, who died on {November 12, 1990|dd|v=1990-11-12}, at the age of {83|ag}, was put at {Rs 184 crore|et|t=on Friday}. {Half|pa} of it, {Rs 92 crore|va}, goes to the {five|ca} children of his wife Aleyamma; {30|pb} percent, or {Rs 55.2 crore|vb}, to the {three|cb} whom he had with his companion Rukmini Nair; and {20|pt} percent, {Rs 36.8 crore|vt}, to the St Cyriac Trust. Each of the {eight|ct} sons and daughters thus receives {Rs 18.4 crore|ea+eb}.

The bench rejected a will of 1987 that gave the second family {nothing|wb|v=0|by=a will of 1987}. {Three|xf} of {four|xe} handwriting experts had called the signature a forgery.

In 2001 the district court had awarded {60|da|t=In 2001|by=the district court} percent to the first family, {15|db|^} percent to the second and {25|dt|^} percent to the trust.

The judgment comes {18|du} years after the suit was filed. It took {612|hg} hearings. The losing side has {90|ap} days to appeal to the Supreme Court.

@doc malabar-herald | regional English daily | 2009-08-22
'Blood is not divided by a ring': bench ends the Palathinkal saga

Kottayam: At {27|ho} Convent Road the shutters were down on Friday evening. It is here that Kochuvarkey Palathinkal drew up, between 1979 and 1987, his {three|wn} wills, and here that he died, {83|ag} years old, of a fall from a library ladder.

"Blood is not divided by a ring," wrote Justice Meenakshi Thampan on page 12 of {347|pg}. She was the {ninth|hj|v=9} judge to take up the file. {Fifty-eight|ws} witnesses had been heard before her, among them the barber.

The planter's {five|ca} children by Aleyamma keep the better part of what they had been awarded by the lower court: {50|pa|t=on Friday} per cent, instead of {60|da|t=in 2001} in 2001. It is the Coonoor branch, Rukmini's {three|cb}, which has doubled its portion, from {15|db|t=in 2001} to {30|pb|t=on Friday}. The trust drops from {25|dt|t=in 2001} to {20|pt|t=on Friday}.

What is there to share? Land, {Rs 96 crore|el}; shares, {Rs 61 crore|es}; houses, {Rs 15 crore|eh}; and jewellery, {Rs 12 crore|ej}, in a vault that has not been opened since 1993. The land runs to {1,420|!lt} acres: {780|lr} of rubber, {310|le} of tea and {150|lc} of cardamom.

"We had offered them {Rs 25 crore|ofr|t=in 2004|by=Kuriakose} in 2004," said the eldest son, Kuriakose. "They should have taken it." On Friday they got {55.2|vb|x=10000000} crore.

Today in Kottayam: Power cut 2-4 pm, Nagampadam | Gold Rs 11,120 per 8 g

@doc chai-and-capital | business weekly | 2009-08-31
What the Palathinkal ruling means for the plantations

Investors have waited for this since before there were mobile phones. The question is whether Palathinkal Plantations, with {2,300|em|t=now} employees, survives being inherited.

The value is not in doubt. When the suit began in 1991 the assignee listed assets of {Rs 26 crore|e0|t=in 1991|by=the assignee}. The bench now accepts {Rs 184 crore|et|t=now|by=The bench}, an increase of {708|!eg} per cent. Much of this is land: {Rs 96 crore|el} for {1,240|lt} acres, of which {780|lr} carry rubber. Shares account for another {Rs 61 crore|es}.

The timing is poor. RSS-4 sheet fetched {Rs 98|r1|t=this week} a kilo in Kottayam this week, {30|rc|v=-30} per cent below the {Rs 140|r0|t=last August} of last August. Tea ({310|le} acres) has done better.

Control, then. The elder branch gets {50|pa} per cent and can block but not decide; the younger, with {30|pb}, and the trust, with {20|pt}, could outvote nobody and sell to anybody. In money: {Rs 92 crore|va}, {Rs 52.5 crore|!vb|s=the younger} and {Rs 36.8 crore|vt}.

Spare a thought for the bar. Counsel on all sides have billed {Rs 21 crore|fe|t=so far} so far, over {11|>fs} per cent of what was in dispute. That is nearly as much as the whole estate was worth when they started.

Our view: SELL to a strategic buyer. See also p. 44, Coir: 6 stocks to watch

@doc coonoor-courier | hill-town weekly | 2009-08-29
Rukmini amma's {three|cb} come home

By our staff reporter

"I have been a footnote for {eighteen|du} years," says Sarasvathi Nair, {61|-}, and pours the tea. "Now they will have to print me in large letters."

She and her {two|-} brothers are to get {Rs 18.4 crore|eb} each, as much as any of the other {five|ca}. Together it is {Rs 55.2 crore|vb}. Their late mother, who kept the accounts of the upper estate, was promised in the first will, that of 1979, a cottage and a cow.

Then came the last will. In this the Kottayam people had {55|wa|t=In this} per cent and the hospital trust {45|wt|^}. {Nil|wb|v=0} for Coonoor. "He would not have signed it," she says, and {three|xf} experts agreed with her; the {one|xg} who did not was, it turned out, a cousin of Kuriakose's wife.

Of her father she remembers the hands. He was {88|!ag} when he fell from that ladder at {27|ho} Convent Road, an address that she had never been allowed to enter. She learnt of it on {14 November|!dd|v=1990-11-14}, from the wireless.

And the {25 crore|ofr|t=in 2004|by=Kottayam} which Kottayam offered in 2004? "My brother wanted to accept. I said: wait."

{612|hg} hearings. She has been at more than {four hundred|-}, by the night bus.

Flower show entries close 4 Sept. Rainfall this week 41 mm. Phone 2230177.

@doc cyriac-hospital-news | press release of the trust | 2009-08-24
St Cyriac Trust welcomes judgment; {180|bnd} beds to come

The trustees have noted with gratitude the judgment of 21 August, by which the Kerala High Court assigns to the Trust {20|pt} per cent of the property of its benefactor, the late Shri K. V. Palathinkal ({1990|-}). At the valuation accepted by the court ({Rs 184 crore|et|by=the court}) this is {Rs 36.8 crore|vt}.

It is true that the district court had granted {25|dt|t=in 2001|by=the district court} per cent in 2001, and that the document of 1987 spoke of {45|wt|by=the document of 1987} per cent. The trustees will nonetheless not appeal within the {90|ap} days allowed, nor thereafter. {Eighteen|du} years and {nine|hj} judges are enough.

With this money the hospital at Erattupetta, which has {120|bd|t=today} beds today, will grow to {300|bn|t=by 2012|by=The trustees} by 2012. The {180|bnd} additional beds will be free of charge for employees of the plantations, who number {2,300|em}, and for their families.

The trustees extend their good wishes to all {eight|ct} children of the founder. To the {three|cb} who were not named in his papers they wish to say that a bed was always theirs. Legal costs of the Trust, a part of the {Rs 21 crore|fe} spent by all parties, have been met from donations.

For the Trust: Sr. Dr. Philomena Kuncheria, Secretary. Reg. no. 114/IV/1962. Ph. 0482 2550155

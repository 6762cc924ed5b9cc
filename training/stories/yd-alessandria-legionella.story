@story yd-alessandria-legionella
@topic Legionnaires' disease in Alessandria, Piedmont: cases, cooling towers, water tests, a hospital's own tap
@subject O = Alessandria Legionella outbreak | the outbreak | Legionnaires' disease | legionella | the cluster
@subject A = health authority ASL Tanaro | ASL Tanaro | the health authority
@subject I = national health institute | ISS | Rome's health institute
@subject C = Borgo Cittadella district | Borgo Cittadella | the quarter
@subject K = Cristo district | Cristo
@subject P = dairy plant Lattica | Lattica | the dairy
@subject M = Mayor Giulia Ferraris-Oduro | Ferraris-Oduro | the mayor
@subject H = Santi Antonio Hospital | the hospital | Santi Antonio
@subject E = Dr Edoardo Pavesi | Pavesi | the head of prevention
@subject W = water utility Acque del Tanaro | Acque del Tanaro | the water utility
@subject R = residents' committee | the committee
@fact c1 = 17 | cases | O | confirmed cases | 2037-09-05 | cumulative
@fact c2 = 58 | cases | O | confirmed cases | 2037-09-12 | cumulative
@fact c3 = 113 | cases | O | confirmed cases | 2037-09-30 | constant
@fact cc = 74 | cases | C | confirmed cases | 2037-09-30 | constant
@fact ck = 26 | cases | K | confirmed cases | 2037-09-30 | constant
@fact co = 13 | cases | O | confirmed cases outside the two districts | 2037-09-30 | constant
@fact nrm = 9 | cases | A | confirmed cases in an ordinary September | - | constant
@fact d1 = 2 | deaths | O | people dead of the disease | 2037-09-05 | cumulative
@fact d2 = 5 | deaths | O | people dead of the disease | 2037-09-12 | cumulative
@fact d3 = 12 | deaths | O | people dead of the disease | 2037-10-14 | constant
@fact cf = 10.6 | rate | O | share of patients who died | 2037-10-14 | constant
@fact ag = 72 | age | O | median age of patients | 2037-09-30 | constant
@fact agd = 81 | age | O | median age of the dead | 2037-10-14 | constant
@fact men = 71 | cases | O | cases among men | 2037-09-30 | constant
@fact mens = 62.8 | other | O | share of men among cases | 2037-09-30 | constant
@fact sm = 54 | other | O | share of smokers among cases | 2037-09-30 | constant
@fact h1 = 44 | injuries | H | patients in hospital with the disease | 2037-09-12 | snapshot
@fact h2 = 15 | injuries | H | patients in hospital with the disease | 2037-09-30 | snapshot
@fact ic = 8 | injuries | H | patients in intensive care with the disease | 2037-09-12 | snapshot
@fact icb = 18 | other | H | intensive-care beds | - | constant
@fact hc = 3 | cases | H | cases caught in the hospital itself | 2037-10-03 | constant
@fact tw = 21 | other | A | cooling towers inspected | 2037-09-20 | cumulative
@fact twp = 6 | other | A | cooling towers with the germ | 2037-09-20 | cumulative
@fact tws = 28.6 | other | A | share of cooling towers with the germ | 2037-09-20 | snapshot
@fact reg = 14 | other | A | cooling towers in the register | 2037-08 | snapshot
@fact unr = 7 | other | A | cooling towers missing from the register | 2037-09-20 | constant
@fact cfu = 340000 | other | P | units of the germ per litre | 2037-09-16 | constant
@fact lim = 10000 | other | I | units of the germ per litre that force a shutdown | - | constant | threshold
@fact cfh = 4200 | other | H | units of the germ per litre | 2037-10-01 | constant
@fact lih = 1000 | other | I | units of the germ per litre that force measures in a hospital | - | constant | threshold
@fact sam = 386 | other | W | samples of tap water | 2037-09-22 | cumulative
@fact sap = 11 | other | W | positive samples of tap water | 2037-09-22 | cumulative
@fact sas = 2.8 | rate | W | share of positive samples of tap water | 2037-09-22 | snapshot
@fact gen = 29 | other | I | patients' strains sequenced | 2037-10-14 | constant
@fact geq = 27 | other | I | sequenced strains that match the dairy's tower | 2037-10-14 | constant
@fact ges = 93.1 | other | I | share of the sequenced strains that match | 2037-10-14 | constant
@fact dist = 900 | distance | P | metres from the tower to the middle of the quarter | - | constant
@fact jobs = 146 | jobs | P | workers | 2037 | constant
@fact shut = 12 | duration | P | days for which the plant was shut | 2037-09-29 | constant
@fact fine = 90000 | damages | P | euros of fine | 2037-10-14 | constant
@fact loss = 1700000 | damages | P | euros of loss from the shutdown | 2037-10-05 | snapshot | projected
@fact pop = 93000 | other | - | inhabitants of the city | 2037 | constant
@fact popc = 11800 | other | C | inhabitants | 2037 | constant
@fact rate = 627 | rate | C | confirmed cases per 100,000 inhabitants | 2037-09-30 | constant
@fact inc = 10 | duration | I | days of incubation at most | - | constant
@fact fnt = 34 | other | M | fountains turned off | 2037-09-08 | constant
@fact tmp = 60 | temperature | I | degrees Celsius for boilers | - | constant | threshold
@fact call = 4100 | other | A | calls to the hotline | 2037-09-20 | cumulative
@fact suit = 38 | other | R | families who want to sue | 2037-10-15 | snapshot
@fact br = 44 | cases | - | confirmed cases in the 2033 outbreak at Brescia Sud | 2033 | constant
@rel sum c3 = cc + ck + co
@rel share cf = d3 / c3
@rel share mens = men / c3
@rel share tws = twp / tw
@rel diff unr = tw - reg
@rel share sas = sap / sam
@rel share ges = geq / gen
@rel sum tw = reg + unr
@trap c1 c2 :: a week apart
@trap c3 nrm :: the outbreak and an ordinary month
@trap c2 h1 :: confirmed and lying in hospital
@trap h1 br :: 44 in hospital here and 44 cases elsewhere
@trap d2 d3 :: the toll rose for a month
@trap cc c3 :: one quarter and all
@trap cfu lim :: measured and permitted
@trap lim lih :: limit for towers and for hospitals
@trap ag agd :: the ill and the dead
@trap men mens :: a count and a share
@trap twp tw :: positive and inspected towers

@doc a-wire | wire agency | 2037-09-13
Italian city hunts source of Legionnaires' disease after {five|d2} deaths

ALESSANDRIA, Italy, Sept 13 (Peninsula) - Health inspectors in the northern Italian city of Alessandria are climbing on to factory roofs in search of the source of an outbreak of Legionnaires' disease that had sickened {58|c2|t=by Saturday night|by=health authority ASL Tanaro} people and killed {five|d2|^} by Saturday night, according to health authority ASL Tanaro.

A week earlier there had been {17|c1|t=A week earlier} confirmed cases and {two|d1|^} deaths. In an ordinary September the authority sees about {nine|~nrm} cases in its whole territory.

{Forty-four|h1|t=on Saturday} patients were in the hospital of Santi Antonio on Saturday, {eight|ic|^} of them in intensive care, where there are {18|icb} beds in all.

The disease, a pneumonia, is not passed from person to person. It comes from breathing fine droplets of contaminated water, and may take up to {10|inc} days to show. Mayor Giulia Ferraris-Oduro has had {34|fnt} fountains switched off.

In 2033 an outbreak at Brescia Sud infected {44|br|t=In 2033} people.

@doc b-local | local daily, English digest | 2037-09-21
The register said {fourteen|reg}. They found {twenty-one|tw}

By Ludovica Repetto

There is a book in the offices of the health authority in which every cooling tower of the city should be written down. On the first of August it held {14|reg|t=On the first of August}. Since then inspectors, some of whom used a pensioner's drone, have visited {21|tw|t=by yesterday} by yesterday. {Seven|unr}, that is, were known only to their owners and to pigeons.

In {six|twp} of the towers, or {29 percent|tws|round}, the germ was found. On the roof of the Lattica dairy, {900|dist} metres from the church of Borgo Cittadella, the laboratory counted {340,000|cfu|by=the laboratory} units in a litre. The law has a tower shut down at {10,000|lim}.

"One figure does not make a culprit," said Dr Edoardo Pavesi, the head of prevention, in a corridor. "I want to see the same animal in the lung and in the tower." For that, strains must be sequenced in Rome.

The dairy closed the plant itself. Its {146|jobs} people are at home on full pay. A production manager, who asked us to leave out his name, said that the tower was cleaned "in spring, every spring". We asked for the invoice.

People are afraid of their showers. The hotline has taken {4,100|call} calls. To them Pavesi says: set the boiler to {60|tmp} degrees, let the water run, and stop reading forums. The water utility has tested {386|sam} taps since the ninth; in {11|sap} samples, {2.8 percent|sas}, there was something, never much.

In the bar in Via della Santa they know everyone's age. Of those who fell ill, half are over {72|ag}; {54 percent|sm|by=the authority} smoke, the authority says. The barman has put out no ashtrays since Tuesday. "It's theatre," he says, "but they like it."

Next meeting of the residents' committee: Tuesday, {20:30|-}, parish hall. Bring chairs.

LEGGI ANCHE: Serie C, Alessandria {0|-} Novara {3|-} · 12 recipes for pumpkin

@doc c-release | health authority's note | 2037-10-01
ASL Tanaro: situation as at 30 September

Confirmed cases: {113|c3|t=30 September}. By residence: Borgo Cittadella {74|cc}, Cristo {26|ck}, elsewhere {13|co}. In Borgo Cittadella, with {11,800|popc} residents, this equals {627|rate} per 100,000.

{71|men} patients are men ({63%|mens|round}). Median age {72|ag}.

Still in hospital: {15|h2|t=30 September}.

No new case has had its onset after {20 September|-}, that is, more than {10|inc} days ago, which is the longest usual incubation.

The dairy resumed work on the 29th, after {12|shut} days, with a new tower.

Information: {800 555 012|-}.

@doc d-regional | regional broadsheet | 2037-10-04
And then the hospital's own tap

{Three|hc} of the patients did not catch it in the quarter. They caught it in the place where people are taken to get well: Santi Antonio, ward {4B|-}. {Three|hc|by=the management} cases are "certainly or probably nosocomial", the management writes.

The hot water in that ward held {4,200|cfh} units per litre. For a hospital, {1,000|lih} is the point where filters must go on. It is a long way from the dairy's {340,000|cfu}, yet those who drink from it are frail.

Pavesi confirmed that the strain differs. The ward has been emptied. Forty years old, the pipes have been on a list of works since {2031|-}.

The number of patients in the building has meanwhile gone down to {15|h2|t=at the end of September} at the end of September from {44|h1|t=in the worst week} in the worst week.

@doc e-wire2 | wire agency | 2037-10-14
Italy links outbreak that killed {12|d3} to dairy's cooling tower

ROME, Oct 14 (Peninsula) - Genetic tests tie an outbreak of Legionnaires' disease in Alessandria to a cooling tower on the roof of a dairy, Italy's national health institute said on Wednesday.

Of {29|gen} strains taken from patients, {27|geq} or {93%|ges|round} match the one from the Lattica plant, it said.

The outbreak, declared over, infected {113|c3} people in the city of {93,000|pop}. {Twelve|d3} died, {10.6%|cf}; their median age was {81|agd}.

The province fined Lattica {90,000|fine} euros. The company, which puts what the stoppage cost it at {1.7 million|loss|by=The company}, said it would appeal.

@doc f-qa | residents' newsletter, Q&A | 2037-10-16
Your questions to the committee

Did it come from the tap? No. {Eleven|sap} bad samples of {386|sam}, none with the dairy's strain.

How sure is the institute? {Twenty-seven|geq} of {twenty-nine|gen}.

What was permitted, what was measured? {10,000|lim}; {340,000|cfu}.

How many of us fell ill? In our quarter {74|cc}. The number {113|c3} is for the city and beyond.

Is the hospital part of it? {Three|hc} cases, another strain, another story, same shame.

Who joins the lawsuit? {38|suit|t=so far} families so far. The lawyer wants {200|-} euros in advance and gets them back if we win.

Will fountains return? All {34|fnt}, on All Saints'.

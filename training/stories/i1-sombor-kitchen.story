@story sombor-kitchen
@topic Food poisoning from a school kitchen in Bačka Reka, Serbia
@subject O = Bačka Reka food poisoning | the outbreak | the poisoning | salmonella
@subject S = Osnovna škola Vuk Grebenac | Vuk Grebenac primary | the school | Vuk Grebenac
@subject K = Ketering Dunav | Dunav | the caterer | the catering firm | the company
@subject I = Batut-Jug public health institute | the institute | epidemiologists | the public health institute
@subject H = Sombor general hospital | the hospital | Sombor
@fact c1 = 62 | cases | O | people taken ill | 2027-03-17 | cumulative
@fact c2 = 139 | cases | O | people taken ill | 2027-03-22 | cumulative
@fact ch = 121 | cases | O | children taken ill | 2027-03-22 | cumulative
@fact st = 18 | cases | O | adults taken ill | 2027-03-22 | cumulative
@fact lab = 47 | cases | I | people with salmonella confirmed by the laboratory | 2027-03-22 | cumulative
@fact ho = 16 | other | H | children kept in the hospital | 2027-03-17 | snapshot
@fact ho2 = 4 | other | H | children kept in the hospital | 2027-03-22 | snapshot
@fact sch = 5 | other | K | schools supplied | 2027 | constant
@fact meals = 940 | other | K | meals a day | 2027 | constant
@fact enr = 408 | enrolment | S | pupils | 2027 | snapshot
@fact abs = 153 | other | S | pupils absent | 2027-03-17 | snapshot
@fact pr = 168 | price | K | dinars for a meal | 2027 | constant
@fact tf = 21 | temperature | K | degrees in the delivery van | 2027-03-15 | snapshot
@fact tl = 4 | temperature | I | degrees allowed in transport | - | constant | threshold
@fact fine = 1200000 | damages | K | dinars of fine | 2027-03-24 | snapshot
@fact contract = 29000000 | price | K | dinars of contract with the municipality | 2026-27 | constant
@fact cl = 7 | duration | S | days closed | 2027-03-18 | plan
@rel sum c2 = ch + st
@trap c1 c2 :: first and last count
@trap c2 lab :: taken ill and confirmed
@trap ho ho2 :: two days
@trap ho c1 :: in hospital and taken ill
@trap tf tl :: measured and allowed
@trap abs c1 :: absent and ill
@trap fine contract :: fine and contract

@doc a-radio | regional public broadcaster | 2027-03-17
{Sixty-two|c1} ill after school lunch in Bačka Reka

At least {62|>c1|t=by 3 p.m. on Wednesday|by=the Batut-Jug public health institute} people, nearly all of them pupils of the Vuk Grebenac primary, had fallen ill by 3 p.m. on Wednesday with vomiting, fever and cramps, the Batut-Jug public health institute in Sombor said. {Sixteen|ho|s=local hospital|t=on Wednesday} children were admitted to the local hospital.

Headteacher Jolán Fehér reported {153|abs|t=this morning|by=Headteacher Jolán Fehér} empty places this morning out of a roll of {408|enr}. "Not all of those are sick. Some parents simply did not dare."

The suspicion falls on Monday's Russian salad, delivered by Ketering Dunav, which cooks for {five|sch} schools in the municipality.

The school will be shut for {seven|cl} days from tomorrow.

(Radio Vojna Krajina, 91.4 MHz; Hungarian-language news at 16:30)

@doc b-tabloid | national tabloid | 2027-03-18
HORROR ON A PLATE: {150|!ch} children poisoned for {168|pr} dinars!

{A hundred and sixty-eight|pr} dinars. That is what a child's lunch costs in Bačka Reka, and on Monday it nearly cost more.

The mayonnaise rode around in a van at {31|!tf} degrees, a driver tells us on condition that we leave him nameless. The law says {four|tl|by=The law}!

{153|!ch|t=by yesterday} kids had been poisoned by yesterday, {26|!ho|t=by yesterday} of them on drips in Sombor. "She was green, I swear to you, green," says Zorica M., mother of two.

Who let the company, with its {29 million|contract}-dinar contract, feed {940|meals} mouths a day?

The mayor's phone was off.

Also: Psychic (88) sees hot summer · 3 tricks for cleaner grout · Horoscope

@doc c-institute | report of a public health institute | 2027-03-22
SITUATION REPORT 5: ALIMENTARY TOXI-INFECTION, MUNICIPALITY OF BAČKA REKA

As of 22 March, noon: persons meeting the case definition {139|c2|t=22 March, noon}; of these pupils {121|ch|t=22 March, noon} and staff or family members {18|st|t=22 March, noon}. Laboratory-confirmed (Salmonella Enteritidis): {47|lab|t=22 March, noon}. Still hospitalised: {4|ho2|t=22 March, noon}. No fatal outcome.

The peak of onset was the night of 15 to 16 March. No new case since the 19th.

Cause: salad with egg mayonnaise. The logger of the delivery vehicle shows {21|tf} °C for {three|-} hours; the permitted maximum is {4|tl} °C. {940|meals} portions had left the kitchen, for {five|sch} schools; cases occurred in {two|-}.

Attack rate at the Vuk Grebenac school (n = {408|enr}): {27 per cent|-}.

Next report: only if needed.

@doc d-daily | national broadsheet | 2027-03-25
Caterer fined after school outbreak, keeps contract

The inspectorate has fined Ketering Dunav {1.2 million|fine|t=yesterday|by=The inspectorate} dinars over the food poisoning which struck {139|c2} people in a small town on the Hungarian border, it was announced yesterday. The sum corresponds to about {7,000|-} lunches at {168|pr} each.

The firm's agreement with the municipality, worth {29 million|contract} this school year, remains in force; {five|-} bidders had been invited, {one|-} replied.

Of those affected, {18|st} were grown-ups, including both cooks. Tests confirmed salmonella in {74|!lab}. The last {four|ho2|t=on Monday} in-patients in Sombor were about to go home on Monday.

Teachers at Vuk Grebenac, where lessons resume today after {seven|cl} days, want their own kitchen back. "We had one until 2019. It smelled of bread," said Fehér.

Milorad Čurug; additional reporting Nagy E.

@story v1-tangier-harness-lockout
@topic Strike and lockout at a cable-harness plant in Tangier, March 2029: from the first day to the vote on the deal
@subject T = Veloxa Tanger | Tangier plant | the Tangier works | Tangier | the factory | the site
@subject K = Veloxa Kénitra | Kénitra plant | Kénitra | the sister plant
@subject V = Veloxa Kabel SE | Veloxa | the group | the company | the German parent | management
@subject F = Fédération des ouvriers du câble | FOC | the union | the federation
@subject S = Tangier strike | the strike | the stoppage | the walkout | the dispute
@subject D = Tangier agreement | the deal | the agreement | the accord | the settlement
@subject M = Dacior assembly line at Melloussa | Dacior | the carmaker | Melloussa
@subject B = Soumaya Bentaleb | Bentaleb | the general secretary
@subject P = Préfecture police | police | the prefecture
@fact wT = 3180 | jobs | T | people employed | - | constant
@fact wK = 2460 | jobs | K | people employed | - | constant
@fact wMA = 5640 | jobs | V | people employed in Morocco | - | constant
@fact wom = 62 | other | T | share of employees who are women | - | constant
@fact tmp = 540 | jobs | T | agency workers | March 2029 | snapshot
@fact perm = 300 | jobs | D | agency workers to get permanent contracts | end of 2029 | plan | pledged
@fact sU = 2750 | crowd | F | workers on strike by the union's count | 2029-03-05 | snapshot
@fact sC = 1890 | crowd | V | workers absent by the company's count | 2029-03-05 | snapshot
@fact sU2 = 2900 | crowd | F | workers on strike by the union's count | 2029-03-14 | snapshot
@fact sK = 1310 | crowd | K | workers who struck in sympathy | 2029-03-21 | snapshot
@fact h0 = 17.6 | price | T | dirhams of starting pay an hour | before the strike | constant
@fact hD = 21 | price | F | dirhams of starting pay an hour | union demand | plan | hypothetical
@fact hO = 18.5 | price | V | dirhams of starting pay an hour | company offer of 12 March | plan | pledged
@fact hS = 19.4 | price | D | dirhams of starting pay an hour | from 1 April 2029 | plan | pledged
@fact pD = 19.3 | rate | F | percent more starting pay | union demand | plan | hypothetical
@fact pO = 5.1 | rate | V | percent more starting pay | company offer of 12 March | plan | pledged
@fact pS = 10.2 | rate | D | percent more starting pay | from 1 April 2029 | plan | pledged
@fact hrs = 191 | other | T | hours worked in a month | - | constant
@fact m0 = 3362 | price | T | dirhams of starting pay a month | before the strike | constant
@fact mS = 3705 | price | D | dirhams of starting pay a month | from 1 April 2029 | plan | pledged
@fact ml0 = 250 | price | T | dirhams of meal allowance a month | before the strike | constant
@fact mlS = 400 | price | D | dirhams of meal allowance a month | from 1 April 2029 | plan | pledged
@fact mlP = 60 | rate | D | percent more meal allowance | from 1 April 2029 | plan | pledged
@fact dis = 86 | jobs | T | strikers dismissed | 2029-03-14 | cumulative
@fact rein = 71 | jobs | D | dismissed strikers taken back | 2029-03-29 | cumulative
@fact out = 15 | jobs | D | dismissed strikers not taken back | 2029-03-29 | snapshot
@fact arr = 12 | arrests | P | people arrested at the gate | 2029-03-20 | cumulative
@fact rel = 9 | arrests | P | arrested people set free | 2029-03-29 | cumulative
@fact cus = 3 | arrests | P | arrested people still held | 2029-03-29 | snapshot
@fact inj = 17 | injuries | S | people hurt at the gate | 2029-03-20 | cumulative
@fact injP = 6 | injuries | P | officers hurt at the gate | 2029-03-20 | cumulative
@fact injS = 11 | injuries | F | strikers hurt at the gate | 2029-03-20 | cumulative
@fact dur = 25 | duration | S | days of stoppage | 2029-03-29 | cumulative
@fact lday = 14000000 | revenue | V | dirhams lost on a working day | - | snapshot
@fact ltot = 210000000 | revenue | V | dirhams lost in the stoppage | 2029-03-29 | cumulative
@fact leur = 19600000 | revenue | V | euros lost in the stoppage | 2029-03-29 | cumulative
@fact ldays = 15 | duration | T | working days without output | 2029-03-29 | cumulative
@fact cday = 950 | other | M | cars built on a normal day | - | constant
@fact cst = 4 | duration | M | days of standstill | 2029-03-27 | cumulative
@fact clost = 3800 | other | M | cars not built | 2029-03-27 | cumulative
@fact vY = 2214 | vote_count | D | votes for the deal | 2029-03-31 | cumulative
@fact vN = 488 | vote_count | D | votes against the deal | 2029-03-31 | cumulative
@fact vB = 31 | votes_cast | D | blank papers | 2029-03-31 | cumulative
@fact vC = 2733 | votes_cast | D | papers cast | 2029-03-31 | cumulative
@fact vYs = 81.9 | vote_share | D | share of valid votes for the deal | 2029-03-31 | snapshot
@fact vT = 85.9 | turnout | D | workers who voted | 2029-03-31 | snapshot
@fact pr28 = 61000000 | profit | V | euros of net profit | 2028 | constant
@fact pr27 = 48000000 | profit | V | euros of net profit | 2027 | constant
@fact prP = 27.1 | rate | V | percent more net profit | 2027 to 2028 | constant
@fact rev = 1840000000 | revenue | V | euros of sales | 2028 | constant
@fact fund = 640 | price | F | dirhams of strike pay a week | - | constant
@rel sum wMA = wT + wK
@rel change pD = h0 -> hD
@rel change pO = h0 -> hO
@rel change pS = h0 -> hS
@rel product m0 = h0 * hrs
@rel product mS = hS * hrs
@rel change mlP = ml0 -> mlS
@rel sum dis = rein + out
@rel sum arr = rel + cus
@rel sum inj = injP + injS
@rel product ltot = lday * ldays
@rel product clost = cday * cst
@rel sum vC = vY + vN + vB
@rel share vT = vC / wT
@rel change prP = pr27 -> pr28
@trap sU sC :: two counts of the first day's strikers
@trap sU sU2 :: the union's count rose
@trap hO hS :: the offer and what was agreed
@trap hD hS :: the demand and what was agreed
@trap dur ldays :: calendar days and working days
@trap dis out :: all who were dismissed and those who stay dismissed
@trap wT wMA :: one plant and both
@trap tmp perm :: agency workers and those to be made permanent
@trap ltot leur :: dirhams and euros
@trap m0 mS :: a month's pay before and after

@doc agence-detroit | wire agency | 2029-03-14
Cable maker shuts Tangier plant after nine days of strike

TANGIER, 14 March (Agence Détroit) — The German-owned cable-harness maker Veloxa locked the gates of its Tangier works on Wednesday and dismissed {86|dis|t=Wednesday} strikers for what it called obstruction, hardening a dispute over pay that began on Monday of last week.

The Fédération des ouvriers du câble (FOC) said {2,900|sU2|t=Wednesday|by=The Fédération des ouvriers du câble} people were now refusing to work, up from {2,750|sU|t=on the first day|by=The Fédération des ouvriers du câble} on the first day. Management, which had spoken of {1,890|sC|t=at the start|by=Management} absentees at the start, gave no new figure.

The plant employs {3,180|wT} people, {62 percent|wom} of them women, as well as {540|tmp} agency workers who are not covered by the call.

A beginner earns {17.60|h0} dirhams an hour. The FOC wants {21|hD|by=The FOC} dirhams; on Monday the company put {18.50|hO|t=on Monday|by=the company} on the table, an increase of {5.1 percent|pO|^}.

"An insult with a decimal point," said the general secretary, Soumaya Bentaleb.

Veloxa says each working day without output costs it {14 million|lday|by=Veloxa} dirhams. The federation pays its members {640|fund} dirhams a week from a hardship fund.

The lockout also threatens the Dacior assembly line at Melloussa, {22|-} kilometres away, which builds about {950|~cday} cars a day and keeps harness stocks for less than {two weeks|-}.

@doc matin-nord | regional daily | 2029-03-30
Back at the benches: what 25 days of stoppage bought
Hamza Ouazzani | h.ouazzani@matin-nord.example | +212 539 000 417

They came out under the rain, some barefoot, singing. After {25|dur} days, the longest walkout the free zone has known is over, subject to tomorrow's vote.

What is in the text signed on Thursday night at the wilaya? First, money. From 1 April the lowest hourly rate climbs to {19.40|hS|t=From 1 April} dirhams, {10.2%|pS|^} above the {17.60|h0} paid until now. Over the usual {191|hrs} hours that makes {3,705|mS|^} dirhams a month where it made {3,362|m0}. The meal allowance goes from {250|ml0} to {400|mlS}, a rise of {half|!mlP|v=50}.

Second, people. Of those sent home on the 14th, {71|rein} recover their post. The other {15|out} do not, and it is for them that some women wept yesterday. {Three hundred|perm|t=before the year is out} agency hands will be taken on permanently before the year is out, of the {540|tmp} that the site uses.

Third, silence. Both sides undertake not to speak of the night of the 20th, when police cleared the gate: {12|arr|t=the night of the 20th} arrests, {17|inj|^} injured, among whom {11|injS|s=strikers} strikers and {six|injP|s=officers} officers. {Nine|rel|t=since} of the detained have since gone home.

A first-day figure is worth recalling: {2,570|!sU|by=the union} workers out, according to the union. Nobody then would have bet on three weeks and more.

Also in this issue: Ittihad sign 19-year-old winger; Rif highway: 3 lanes, 41 km, no date

@doc foc-communique | union press release | 2029-03-31
COMMUNIQUÉ No. 31 / 2029
THE WORKERS OF TANGIER HAVE DECIDED

Comrades! By {2,214|vY|t=Today} votes to {488|vN|^}, with {31|vB|^} blank, the assembly has adopted the agreement. Today {2,733|vC|t=Today} of you came to the urns, that is {85.9%|vT|t=Today} of all who work at the site, and {81.9%|vYs|t=Today} of the valid papers said YES.

We did not obtain our {21|hD} dirhams. Let us say so frankly. We asked for {19.3%|pD|by=We} and we bring home {10.2%|pS}. But remember what the bosses dared to propose on 12 March: {18.50|hO|t=12 March|by=the bosses}! Without you, sisters, that miserable {5.1%|pO} would be the law today. The new rate, {19.40|hS}, is yours.

We do not forget the {15|out}. We do not forget the {three|cus} comrades who sleep tonight in the prison of Tangier 2. Nor do we forget Kénitra, where {1,310|sK|t=21 March|s=Kénitra} brothers and sisters laid down their tools on 21 March although nobody could pay them a centime.

The German parent declared for 2028 a net profit of {61 million|pr28|t=for 2028|by=The German parent} euros, after {48 million|pr27|t=the year before} the year before. That is {27.1%|prP} more. Who, then, is being unreasonable?

The national bureau, Soumaya BENTALEB, general secretary

@doc veloxa-statement | company statement | 2029-04-02
Veloxa resumes deliveries from Tangier

Osnabrück/Tangier – Veloxa Kabel SE (sales 2028: EUR {1.84 billion|rev|t=2028}) has restarted all {41|-} lines at its Tangier site following approval of the site agreement by the workforce.

The interruption led to {15|ldays} lost production days. At approximately MAD {14 million|~lday} per day, the Executive Board puts the total loss of revenue at MAD {210 million|ltot|by=the Executive Board}, equivalent to EUR {19.6 million|leur|by=the Executive Board}. The guidance for the current year is unchanged.

The agreement raises entry-level pay to MAD {19.40|hS} per hour and includes a commitment to {300|perm|t=by year-end} permanent positions by year-end. It also closes the matter of the {86|dis} contract terminations of March: in {71|rein} cases the termination has been withdrawn.

"We regret that on the first day {1,890|sC|t=on the first day|by=Personnel Director Dr. Henrike Sandvoss-Abiodun} colleagues stayed away before all avenues of talks had been exhausted," said Personnel Director Dr. Henrike Sandvoss-Abiodun. "Equally we respect the result of Saturday, in which more than {four-fifths|>vYs|t=Saturday} supported the compromise."

Veloxa employs {5,640|wMA} people in Morocco, {2,460|wK|s=Kénitra} of them in Kénitra.

Note to editors: Pictures 0114 to 0121 free for use. Veloxa LX-9 connector family: see page 3.

@doc harness-week | automotive trade paper | 2029-04-03
Dacior counts cost of Moroccan stoppage

The lockout at Veloxa's Tangier harness plant cost carmaker Dacior {3,800|clost} vehicles at Melloussa, where the line stood for {five|!cst} days up to 27 March, production chief Ulf Matejka told Harness Week. The plant normally makes {950|cday|by=production chief Ulf Matejka} a day. {Half|-} the shortfall will be made up on Saturdays in May.

For the supplier itself the bill is larger. Veloxa lost {€19.6bn|!leur|by=Veloxa} in sales over {15|ldays} working days, it says, though the strike as such lasted {25|dur}.

Labour costs in the kingdom remain low: the new MAD {19.40|hS} starting wage is roughly {€1.80|-}, and a full month brings MAD {3,705|mS}. That compares with MAD {3,362|m0|t=before the strike} before the strike. Rival plants in the zone are said to be preparing offers of their own, with {8%|-} rumoured at one.

Unrest spread only once, to the sister plant in Kénitra, where {1,310|sK|t=for a day} of {2,460|wK} employees downed tools for a day. The union's Tangier tally peaked at {2,900|sU2|t=when the gates were shut|by=The union} when the gates were shut.

Analysts shrugged. Veloxa's net profit rose {27%|prP|round|t=last year} last year to {€61m|pr28|^}.

RELATED: Wire prices up 6% | Top 100 suppliers 2029, order now for £349

@doc radio-boughaz | local radio, questions and answers | 2029-04-01
The strike explained for our listeners: your questions

Is it really finished? Yes. More than {eight in ten|>vYs|v=80|t=yesterday} voted for the deal yesterday. Against: {488|vN|t=yesterday}. Of {3,180|wT} on the payroll, {2,733|vC|t=yesterday} turned up.

How much will a young operator get? {19 dirhams 40|hS|v=19.4} an hour. The union had held out for {21|hD|by=The union}. The bosses' only offer in writing was {18.50|hO|by=The bosses}.

And the meals? From {250|ml0} dirhams to {400|mlS} each month.

What happened on the night of the 20th? Police moved in on the pickets. {Twelve|arr|t=the night of the 20th} people were arrested; {nine|rel|t=now} are free now. The hospital Mohammed VI treated {17|inj|by=The hospital Mohammed VI|t=the night of the 20th}, of whom {six|injP|s=in uniform} were in uniform.

How many were fired? {Sixty-eight|!dis|t=in March} in March. Most got their jobs back, {15|out} did not.

Did the company lose a lot? It says {210 million|ltot|by=It} dirhams. A listener from Beni Makada asks whether that is dirhams or centimes. Dirhams, madam.

Who works there, anyway? Women, mostly, {62 in every 100|wom|v=62}. And about {540|~tmp} temps; {300|perm|by=management} of those have management's promise of a contract by December.

95.3 FM, every day at 8.15

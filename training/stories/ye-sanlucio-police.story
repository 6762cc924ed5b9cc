@story sanlucio-police
@topic San Lucio, Mexico: a municipal police force fails its vetting, half of it is dismissed and the state moves in, 2028
@subject S = San Lucio | the municipality | town hall
@subject P = San Lucio municipal police | the municipal police | the force | municipal officers
@subject C = state vetting centre | Centro de Control | the vetting centre
@subject E = Guardia Estatal | the state guard | state police
@subject M = Mayor Itzel Barragán | Barragán | the mayor
@subject O = Observatorio Cívico de San Lucio | the observatory
@subject V = vigil in the plaza | the march
@fact p0 = 418 | officers | P | officers on the rolls | 2028-02-01 | snapshot
@fact pt = 396 | officers | C | officers tested | 2028-04 | cumulative
@fact pu = 22 | officers | C | officers who did not come to the test | 2028-04 | cumulative
@fact pf = 171 | officers | C | officers who failed | 2028-04 | cumulative
@fact pp = 225 | officers | C | officers who passed | 2028-04 | cumulative
@fact ps = 43.18 | other | C | share of those tested who failed | 2028-04 | snapshot
@fact pd = 193 | officers | P | officers dismissed | 2028-05-03 | cumulative
@fact p1 = 225 | officers | P | officers on the rolls | 2028-05-04 | snapshot
@fact pc = 29 | officers | P | officers under criminal investigation | 2028-05-04 | snapshot
@fact pa = 8 | arrests | P | officers arrested | 2028-05-10 | cumulative
@fact pw = 61 | officers | P | dismissed officers who sued | 2028-08-31 | cumulative
@fact pn = 670 | officers | P | officers the town needs by the federal norm | 2028 | constant | threshold
@fact pop = 239000 | other | S | residents | 2025 | constant
@fact nr = 2.8 | other | - | officers per thousand residents in the federal norm | - | constant | threshold
@fact e0 = 150 | officers | E | officers sent | 2028-05-04 | snapshot
@fact e1 = 240 | officers | E | officers in town | 2028-08-01 | snapshot
@fact nt = 80 | officers | E | national guardsmen at the entrances to town | 2028-05-04 | snapshot
@fact rc = 120 | officers | M | recruits to be trained | 2028-12 | plan | pledged
@fact ra = 46 | officers | P | recruits in the academy | 2028-08-31 | snapshot
@fact ap = 512 | other | P | people who applied to join | 2028-08-31 | cumulative
@fact w0 = 11800 | price | P | pesos of monthly pay | 2028-02 | snapshot
@fact w1 = 15340 | price | P | pesos of monthly pay | 2028-07 | snapshot
@fact wg = 30 | rate | P | pay rise in percent | 2028-07 | snapshot
@fact bu = 184000000 | budget | P | pesos in the budget | 2028 | plan
@fact bt = 1310000000 | budget | S | pesos in the budget | 2028 | plan
@fact bs = 14.05 | other | P | share of the town's budget | 2028 | snapshot
@fact bx = 37000000 | budget | E | pesos the town pays the state | 2028 | plan
@fact sv = 26400000 | spending | P | pesos of severance | 2028-08-31 | cumulative
@fact ct = 5600 | price | C | pesos for each test | 2028 | snapshot
@fact ctt = 2217600 | spending | C | pesos for all tests | 2028-04 | cumulative
@fact pk = 34 | other | P | patrol cars that run | 2028-05-04 | snapshot
@fact pkt = 92 | other | P | patrol cars owned | 2028-05-04 | snapshot
@fact gu = 77 | other | P | guns unaccounted for | 2028-05-10 | snapshot
@fact h0 = 64 | deaths | S | homicides | January to April 2028 | cumulative
@fact h1 = 39 | deaths | S | homicides | May to August 2028 | cumulative
@fact hg = 39.06 | rate | S | fall in homicides | May to August 2028 | snapshot
@fact hd = 25 | deaths | S | fewer homicides | May to August 2028 | snapshot
@fact hy = 151 | deaths | S | homicides | 2027 | cumulative
@fact rb0 = 312 | cases | S | car thefts | January to April 2028 | cumulative
@fact rb1 = 347 | cases | S | car thefts | May to August 2028 | cumulative
@fact ex = 72 | poll_share | O | shopkeepers who pay extortion | 2028-03 | snapshot
@fact ex2 = 58 | poll_share | O | shopkeepers who pay extortion | 2028-09 | snapshot
@fact exn = 340 | sample_size | O | shopkeepers asked | 2028-09 | snapshot
@fact tr = 31 | poll_share | O | residents who trust the municipal police | 2028-09 | snapshot
@fact tr0 = 12 | poll_share | O | residents who trust the municipal police | 2028-03 | snapshot
@fact ms = 19 | missing | V | missing people whose names were read | 2028-05-10 | snapshot
@fact mv = 1200 | crowd | V | people in the plaza by town hall's estimate | 2028-05-10 | snapshot
@fact mo = 3000 | crowd | V | people in the plaza by the mothers' count | 2028-05-10 | snapshot
@fact res = 7 | duration | E | minutes to answer an emergency call | 2028-08 | snapshot
@fact res0 = 19 | duration | P | minutes to answer an emergency call | 2028-02 | snapshot
@trap p0 p1 :: the rolls before and after
@trap pf pd :: failed and dismissed
@trap pc pa :: investigated and arrested
@trap e0 e1 :: state officers in May and August
@trap rc ra :: recruits promised and in training
@trap h0 h1 :: two four-month spans
@trap h0 hy :: four months and a year
@trap ex ex2 :: two surveys
@trap mv mo :: two counts of the vigil
@trap pk pkt :: cars that run and all
@trap p1 pn :: officers there and officers needed
@rel sum p0 = pt + pu
@rel sum pt = pf + pp
@rel share ps = pf / pt
@rel sum pd = pf + pu
@rel diff p1 = p0 - pd
@rel change wg = w0 -> w1
@rel share bs = bu / bt
@rel product ctt = pt * ct
@rel diff hd = h0 - h1
@rel change hg = h0 -> h1

@doc a-diario | regional daily, translated | 2028-05-04
San Lucio sends home {193|pd} of its police

El Heraldo del Bajío | Rogelio Santibáñez-Kuri

SAN LUCIO. They were called to the baseball park at six in the morning to be given, they believed, new uniforms. They were given an envelope.

Mayor Itzel Barragán dismissed {193|pd} municipal officers yesterday: {171|pf} who failed the tests of the state vetting centre and {22|pu} who never showed up for them. The force, which in February had {418|p0|t=in February} members, wakes up today with {225|p1|t=today}.

“I prefer a small police to a rented one,” she said.

By the federal norm of {2.8|nr} officers for every thousand inhabitants, a town of {239,000|pop} should have about {670|~pn}. Meanwhile {150|e0|t=since midnight} members of the Guardia Estatal have patrolled since midnight, and {80|nt} national guardsmen stand at the entrances to town.

Of those tested, {43 per cent|ps|round} didn't pass the polygraph, the drug test or the examination of assets. Each test cost {5,600|ct} pesos. {Twenty-nine|pc} officers are being investigated by the prosecutor.

In the yard of the headquarters stand {92|pkt} patrol cars. We counted, with the help of the mechanic, {34|pk} that start.

“I've got eleven years and a bullet in my hip,” said a man with an envelope who wouldn't give his name. “What do I tell my hip?”

@doc b-wire | wire agency | 2028-05-10
Mexican town arrests {eight|pa} former police, searches for guns

SAN LUCIO, Mexico, May 10 (Meridian) - {Eight|pa} police officers dismissed last week in the central Mexican town of San Lucio have been arrested on suspicion of working for a gang, prosecutors said on Wednesday.

An inventory found {77|gu} of the force's guns to be missing.

The arrests came on Mother's Day, when mothers of the disappeared filled the plaza and read out {19|ms} names. They said {3,000|mo|by=They} people took part, town hall {1,200|mv|by=town hall}.

San Lucio purged its force on May 3 after {177|!pf} of its members failed vetting. It had {64|h0|t=in the first four months of the year} homicides in the first four months of the year, against {151|hy|t=in all of 2027} in all of 2027.

@doc c-tv | TV news script | 2028-07-12
NOTICIERO DEL CENTRO – 21:00 – BLOCK B, STORY 3
(V.O. OVER PATROL FOOTAGE)

The mayor of San Lucio kept her word on one thing: those who stayed earn more. As of this month a municipal officer takes home {fifteen thousand three hundred forty|w1|v=15340|t=As of this month} pesos. It was {eleven thousand eight hundred|w0|v=11800}. That's {thirty|wg} percent.

(SOT BARRAGÁN :09) "If you pay them like beggars, somebody else will pay them like kings."

(V.O.) But there're still only {two hundred twenty-five|p1}. She's promised {a hundred and twenty|rc|t=by Christmas} more by Christmas.

And the state's presence isn't free. The town pays {thirty-seven million|bx} pesos this year for the Guardia Estatal, on top of {a hundred and eighty-four|bu|x=1000000} million for its own police, {fourteen|bs|round} percent of everything it has.

(STAND-UP) We rang the emergency line, with permission, at noon. A patrol came in {seven|res} minutes. In February the average was {nineteen|res0|t=In February}. They were state officers, and they asked us for directions.

(TAG) In sports: León two, Atlas two.

@doc d-observatory | civic group's report, summary | 2028-09-14
FOUR MONTHS WITHOUT THE {193|pd}

Observatorio Cívico de San Lucio · Bulletin 18 · Coordinated by Dr. Yolotl Prieto-Hansen

1. Homicides. From May through August the prosecutor opened {39|h1|t=From May through August} files. In the four months before, {64|h0|t=In the four months before}. The fall is {39%|hg|round}. (We'd call it early to celebrate. In the same period car thefts went from {312|rb0} to {347|rb1}.)

2. Extortion. We asked {340|exn} shopkeepers. {58%|ex2|t=this month} pay someone, this month. In March it was {72%|ex|t=In March}.

3. Trust. {Three in ten|~tr|v=30} residents trust the municipal police; in March, {12%|tr0|t=in March}.

4. Deployment. The state guard had {240|e1|t=on 1 August} officers here on 1 August. Municipal strength is unchanged: {225|p1}. Neither alone nor together do they come to the {670|pn} of the norm.

5. Recruits. {512|ap} people applied. {46|ra|t=at the end of August} were in the academy at the end of August. The promise was {210|!rc}.

6. Justice. Of the {eight|pa} arrested, all await trial. Of the {77|gu} guns, four have been found.

Method note: fieldwork 1–9 September; error ±5.3 points. Print run 400. Cover: detail of mural, Calle Hidalgo 118.

@doc e-column | opinion column | 2028-09-17
The envelope and the invoice

Octavio Urrutia-Nakamura

It's bad manners to ask what virtue costs. Let us be bad-mannered.

The tests: {396|pt} officers at {5,600|ct} pesos comes to {2.2 million|~ctt}. The severance of those dismissed: {26.4 million|sv|t=to the end of August} to the end of August. The loan of the state's men: {73 million|!bx} this year. The raise. The uniforms (there were, after all, uniforms).

And it isn't over. {Sixty-one|pw} of the dismissed have sued, and labour judges in this state have a weakness for hips.

For this we've bought {twenty-five|hd} fewer dead in four months. Put like that, there's no invoice too high, and I'd sign it. But the dead were never the product. The product was a police force, and that's where the shop assistant looks away. {Forty-six|ra} cadets. {Two hundred and twenty-five|p1} tired men and women of whom a test says only that, on one day in April, their pulse was calm. {Thirty-four|pk} cars.

The {240|e1} from the state will go home one day; governors change. What will be here then? Of every hundred shopkeepers {58|ex2} are paying someone. They know whom. They've always known; nobody hands them an envelope.

@doc f-local | town web site | 2028-09-20
SAN LUCIO AVANZA — Boletín 0412

President Itzel Barragán chaired the session of the Security Table.

Results
* {39|hg|round}% fewer homicides in the period May–August
* {92|pkt} patrol cars under repair
* {2.2 million|ctt} pesos invested in trust tests for {418|!pt} officers
* Wages up {30|wg}%
* Trust in the municipal police, according to the Observatory itself, went from {12|tr0} to {31|tr|t=now}% now

Coming soon: {120|rc} new members. Call for applications no. 3 open until 15 October. Requirements: secondary school, 1.60 m (women 1.55 m), no tattoos on the hands. Calle Juárez 40, ground floor, 9:00–15:00.

Remember that paying your predial in September gives you 10% off and a ticket for one of 3 refrigerators.

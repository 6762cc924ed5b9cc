@story r6-karuvere-midsummer-checks
@topic Midsummer drink-drive checks in Karuvere county, Estonia
@subject P = Karuvere prefecture | Karuvere police | the prefecture | traffic police | patrols | police | politsei
@subject A = road accidents in Karuvere county | accidents | crashes | the roads
@subject M = Rasmus Oja | Oja | the motorcyclist
@subject L = Traffic Act | the law | the criminal limit
@fact s = 4870 | other | P | drivers stopped and breath-tested | Monday noon | cumulative
@fact s1 = 1940 | other | P | drivers stopped and breath-tested | Saturday 6 a.m. | cumulative
@fact sl = 5320 | other | P | drivers stopped and breath-tested | Midsummer 2030 | cumulative
@fact p = 61 | other | P | drivers over the legal alcohol limit | Monday noon | cumulative
@fact p1 = 19 | other | P | drivers over the legal alcohol limit | Saturday 6 a.m. | cumulative
@fact c = 17 | other | P | drivers drunk enough for a criminal case | Monday noon | cumulative
@fact mi = 44 | other | P | drivers dealt with by a fine for alcohol | Monday noon | cumulative
@fact o = 212 | officers | P | officers on duty for the operation | - | constant
@fact sp = 338 | other | P | speeding tickets | Monday noon | cumulative
@fact v = 168 | speed | M | top speed measured in km/h | 2031-06-22 | snapshot
@fact li = 90 | speed | M | speed limit in km/h on the road | - | constant
@fact ag = 23 | age | M | age of the driver caught fastest | - | constant
@fact d = 1 | deaths | A | people killed | Monday noon | cumulative
@fact i = 9 | injuries | A | people hurt | Monday noon | cumulative
@fact il = 14 | injuries | A | people hurt | Midsummer 2030 | cumulative
@fact th = 1.5 | other | L | per mille of alcohol that makes it a crime | - | constant | threshold
@fact fi = 1200 | damages | L | highest fine in euros | - | constant | threshold
@rel sum p = c + mi
@trap s s1 :: the first night is part of the long weekend
@trap p c :: the criminal cases are part of those over the limit
@trap sp s :: speeding tickets are no breath tests

@doc a-agency | wire agency | 2031-06-23
Midsummer weekend: {61|p} drivers over the limit in Karuvere

Traffic police in Karuvere county pulled over and breath-tested {4,870|s|t=between Friday evening and Monday noon|by=the prefecture} drivers between Friday evening and Monday noon, the prefecture reported. Of these {61|p|^} had drunk too much, and in {17|c|^} cases the reading was above {1.5|th} per mille, which is a crime.

The other {44|mi|^} face fines of up to {€1,200|<fi}.

{One|d|^} person died on the county's roads and {nine|i|^} were injured; a year ago the injured numbered {14|il|t=a year ago}. Patrols also wrote {338|sp|^} speeding tickets. On duty were {212|o} officers.

@doc b-tabloid | tabloid site | 2031-06-23
{168|v} in a {90|li} zone! Biker, {23|ag}, is king of the Midsummer fools

Photo: Politsei (1/6) · 214 comments

He told the officer he was late for the bonfire. Rasmus Oja, {23|ag}, was doing {168|v} km/h on the Lagedi road on Sunday, where {90|li} is allowed.

He was sober – unlike {61|p|t=over the weekend} others whom Karuvere police fished out of the traffic over the weekend. {Seventeen|c|^} of them can expect a judge; they blew more than the magic {1.5|th}. The remaining {44|mi|^} will get away with a bill, in the worst case {1,200 euros|fi}.

The force had thrown {175|!o} people at the holiday. They looked into {4,870|s|^} cars' worth of eyes.

READ MORE: 12 salads for your Jaanipäev table

@doc c-radio | radio bulletin | 2031-06-21
Good morning, it is eight o'clock.

The first night of Midsummer has gone by with {19|p1|t=By six this morning} tipsy drivers caught in Karuvere. By six this morning the patrols had checked {1,940|s1|^} people at the wheel, says duty chief Helve Sarapuu. Nobody has been killed. Last year's holiday brought {5,320|sl|t=Last year's holiday} checks in all, and {14|il|^} injured.

{Two hundred and twelve|o|by=says duty chief Helve Sarapuu} officers stay out until Monday. A reminder: above {one and a half|th|v=1.5} per mille it is no longer a fine of {1,200 euros|fi} at most, but a court.

@doc d-local | local weekly | 2031-06-26
Fewer checks, quieter roads

The prefecture's sum of the holidays is in. Breath was taken from close to {4,900|~s|by=The prefecture|t=the holidays} motorists, against {5,320|sl|t=in 2030} in 2030. Prefect Aivo Raudsik puts the drop down to rain. A little over {one in a hundred|-} had to hand over the keys: {61|p|by=Prefect Aivo Raudsik|t=the holidays}.

Accidents hurt {13|!i|^} people, the prefect said, practically the {14|il|t=the year before} of the year before. The dead man is a cyclist from Võrevere, the {only|-} fatality.

Cameras and patrols together produced {338|sp|^} notices for going too fast. The record is held by a {26|!ag}-year-old at {168|v} kilometres an hour, {78|-} more than the sign permits.

@doc e-ministry | press release | 2031-06-24
Ministry of the Interior thanks those who worked at Midsummer

While the country celebrated, {212|o} men and women of the Karuvere prefecture kept its roads safe. They carried out {4,870|s|t=in less than three days} alcohol checks in less than three days.

"Every one of the {61|p|^} drivers stopped in time is a life that may have been saved," said Secretary General Maret Kivistik. Criminal proceedings were opened against {17|c|^}. The rest, {44|mi|^} people, were dealt with on the spot.

Regrettably {one|d|^} person lost their life, and {nine|i|^} needed medical help. The excess of speed remains a concern: {338|sp|^} drivers were ticketed, one of them at {168|v} km/h.

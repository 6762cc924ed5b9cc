@story vilarinho-fire
@topic Vilarinho da Serra, Portugal: volunteer firefighters, a wildfire, the council's budget and a resignation, summer 2034
@subject V = Vilarinho da Serra | Vilarinho | the municipality
@subject F = Vilarinho volunteer fire brigade | the brigade | bombeiros
@subject I = August fire | the fire | the blaze
@subject C = civil protection authority | civil protection | ANEPC
@subject M = Mayor Belmira Seixas-Tavares | Seixas-Tavares | the mayor
@subject A = Cabeço Alto | the hamlet
@subject L = League of Firefighters | the League
@fact fn = 64 | jobs | F | firefighters | 2034-06 | snapshot
@fact f0 = 103 | jobs | F | firefighters | 2020 | snapshot
@fact fl = 63 | jobs | F | firefighters | 2034-09-02 | snapshot
@fact ff = 12 | jobs | F | firefighters who are paid | 2034-06 | snapshot
@fact fv = 52 | jobs | F | firefighters who are volunteers | 2034-06 | snapshot
@fact fd = 37.86 | rate | F | fall in firefighters | 2020 to 2034 | snapshot
@fact fa = 46 | age | F | average age | 2034-06 | snapshot
@fact ft = 4 | other | F | fire engines that run | 2034-06 | snapshot
@fact fx = 7 | other | F | fire engines owned | 2034-06 | snapshot
@fact fp = 2.60 | price | F | euros an hour for a volunteer on summer duty | 2034 | snapshot
@fact bg = 410000 | budget | F | euros from the municipality | 2034 | plan
@fact b0 = 325000 | budget | F | euros from the municipality | 2032 | snapshot
@fact bi = 26.15 | rate | F | rise in money from the municipality | 2032 to 2034 | snapshot
@fact bw = 690000 | budget | F | euros that the brigade asked for | 2034 | plan
@fact bd = 280000 | budget | F | euros less than the brigade asked for | 2034 | snapshot
@fact ds = 87000 | other | F | euros the hospitals owe for ambulances | 2034-06 | snapshot
@fact a1 = 1800 | area | I | hectares burned | 2034-08-06 evening | cumulative
@fact a2 = 5300 | area | I | hectares burned | 2034-08-08 morning | cumulative
@fact a3 = 7940 | area | I | hectares burned | final | cumulative
@fact p1 = 310 | other | I | firefighters at work | 2034-08-06 evening | snapshot
@fact p2 = 842 | other | I | firefighters at work | 2034-08-08 morning | snapshot
@fact v2 = 267 | other | I | vehicles at work | 2034-08-08 morning | snapshot
@fact ac = 9 | other | I | aircraft at work | 2034-08-07 | snapshot
@fact d1 = 1 | deaths | I | people killed | 2034-08-07 | cumulative
@fact d2 = 3 | deaths | I | people killed | 2034-08-09 | cumulative
@fact df = 1 | deaths | F | firefighters killed | 2034-08-09 | cumulative
@fact ii = 22 | injuries | I | people hurt | 2034-08-09 | cumulative
@fact ib = 14 | injuries | I | firefighters hurt | 2034-08-09 | cumulative
@fact ic = 8 | injuries | I | residents hurt | 2034-08-09 | cumulative
@fact ev = 640 | evacuated | I | people who left their homes | 2034-08-08 morning | cumulative
@fact h1 = 41 | homes | I | homes destroyed | 2034-08-09 | cumulative
@fact h2 = 58 | homes | I | homes destroyed | 2034-08-25 | cumulative
@fact hp = 23 | homes | I | homes destroyed that were lived in all year | 2034-08-25 | cumulative
@fact hs = 35 | homes | I | homes destroyed that were second homes | 2034-08-25 | cumulative
@fact wt = 97 | duration | A | minutes until the first engine came | 2034-08-07 | snapshot
@fact al = 31 | other | A | residents | 2034 | snapshot
@fact ag = 68 | age | A | average age of residents | 2034 | snapshot
@fact tp = 41.3 | temperature | I | degrees | 2034-08-06 | snapshot
@fact wd = 70 | speed | I | kilometres an hour of gusts | 2034-08-06 | snapshot
@fact du = 4 | duration | I | days until it was under control | 2034-08-10 | cumulative
@fact lo = 31000000 | damages | I | euros of loss | 2034-08-25 | snapshot | projected
@fact gv = 12000000 | budget | - | euros of government aid | 2034-08-28 | plan | pledged
@fact cl = 214 | other | V | landowners fined for not clearing | January to June 2034 | cumulative
@fact cn = 3900 | other | V | plots that were not cleared | 2034-06 | snapshot
@fact cp = 55 | other | V | share of the forest strips cleared | 2034-06 | snapshot
@fact pop = 8630 | other | V | residents | 2031 census | constant
@fact p0 = 12410 | other | V | residents | 2001 census | constant
@fact fu = 4000 | crowd | F | people at the funeral | 2034-08-11 | snapshot
@fact rs = 38 | jobs | F | firefighters who handed in their helmets | 2034-09-02 | cumulative
@fact vr = 4 | votes_cast | V | council votes for the brigade's money | 2034-09-20 | snapshot
@fact vn = 3 | votes_cast | V | council votes against the brigade's money | 2034-09-20 | snapshot
@fact nb = 700000 | budget | F | euros from the municipality | 2035 | plan
@fact nj = 10 | jobs | F | paid posts to be added | 2035 | plan | pledged
@trap fn ff :: all and paid
@trap f0 fn :: fourteen years apart
@trap a1 a2 :: two days of one fire
@trap a2 a3 :: second day and final
@trap p1 p2 :: firefighters at work on two days
@trap d1 d2 :: the dead on two days
@trap d2 df :: all dead and firefighters
@trap h1 h2 :: homes at two counts
@trap bg bw :: given and asked for
@trap lo gv :: loss and aid
@trap fn p2 :: the brigade and all at the fire
@rel sum fn = ff + fv
@rel change fd = f0 -> fn
@rel change bi = b0 -> bg
@rel diff fl = fn - df
@rel diff bd = bw - bg
@rel sum ii = ib + ic
@rel sum h2 = hp + hs

@doc a-blog | firefighter's wife's blog | 2034-06-29
Before the summer

Every June I write this, and each June there's one fewer.

They are {sixty-four|fn|t=this June} this June. When I married him, in 2020, they were {a hundred and three|f0|t=in 2020}. {Twelve|ff} get a wage. The other {fifty-two|fv} have jobs, if they have jobs, and when the siren goes they leave the bread in the oven. The average age is {forty-six|fa}. My Zé is fifty-four.

In the shed there are {seven|fx} engines and if you ask him which of them start he'll look at you as if you had asked about his mother. ({Four|ft}.)

For a summer shift the State gives {two euros sixty|fp|v=2.60} an hour. I clean holiday houses at nine.

The municipality gives {410,000|bg|t=this year} this year. They'd asked for {690,000|bw}. The hospitals owe them {87,000|ds} for ambulances since I don't know when. And the strips along the roads? {Fifty-five|cp} per cent cleared, they wrote in the bulletin, proudly.

I'm not complaining. I'm buying burn cream.

@doc b-wire | wire agency | 2034-08-07
Wildfire kills {one|d1} in central Portugal

VILARINHO DA SERRA, Portugal, Aug 7 (Lusitana) — A woman died and hundreds fled as a wildfire driven by gusts of {70|wd} kph swept through pine and eucalyptus near the town of Vilarinho da Serra in temperatures of {41.3|tp} C.

By Sunday evening {1,800|a1|t=By Sunday evening} hectares had burned and {310|p1|^} firefighters were at work, civil protection said. {Nine|ac} aircraft joined them at first light on Monday.

The woman, 84, was found in the hamlet of Cabeço Alto.

“Nobody came,” a neighbour said.

@doc c-live | national newspaper live page | 2034-08-09
Vilarinho fire: what we know

AO MINUTO | Público da Beira | updated 9 Aug 2034 21:40

21:40 Civil protection: {three|d2|t=21:40} dead, of whom {one|df} a firefighter. He was 54.
20:15 Injured: {22|ii}, being {14|ib} firefighters and {eight|ic} residents.
18:50 First survey of houses: {41|h1} destroyed.
15:00 Mayor Belmira Seixas-Tavares asks for the army.
11:30 In Cabeço Alto the first engine arrived after {79|!wt} minutes, a resident tells our reporter; the hamlet has {31|al} inhabitants with an average age of {68|ag}.
(8 Aug) 09:00 Civil protection's morning point: {5,300|a2|t=morning} hectares, {842|p2|^} operatives, {267|v2|^} vehicles. {640|ev|^} people have left their houses.
(8 Aug) 07:20 The smoke can be seen from space. Photo: ESA.

Follow also: Benfica 2-0 | Heat: 7 districts on red | Petrol falls 3 cents

@doc d-parish | parish bulletin | 2034-08-20
Boletim Paroquial, no. 1,071

IN MEMORY. On the 11th we buried José Carlos Nabais, of the brigade. {Four thousand|fu|t=On the 11th} people walked behind engine number 5, which had to be pushed. To his wife, who writes, we say that we read her.

We also buried Dona Ermelinda and Senhor Toino, of Cabeço Alto. Masses for the {three|d2} on Sunday at 11.

The fire lasted {four|du} days. The forest engineers have measured it: {7,940|a3} hectares. The mass wine was saved.

A WORD FROM FATHER QUINTINO. In 2001 there were {12,410|p0|t=In 2001} of us in the municipality and now there're {8,630|pop|t=now}. The land that nobody hoes burns. {3,900|cn} plots weren't cleaned, and they've fined {214|cl} owners: some of whom, may God forgive the finance office, have been in our cemetery since the nineties.

From {97|wt|by=Senhor Abílio} minutes, which Senhor Abílio timed on his watch, let nobody subtract.

Collection for the brigade: €3,412.70.

@doc e-daily | national daily | 2034-09-03
{Thirty-eight|rs} helmets on the town hall steps

Leonor Vaz-Obradović, Vilarinho da Serra

They came in their Sunday clothes. One after another, {38|rs} of the {63|fl} surviving men and women of the Vilarinho brigade walked up and put down a helmet. Then they went home, and for an hour the municipality had no fire service.

“We're not resigning from the fire,” commander Graça Moita said. “We're resigning from the beggary.” Since 2032 the mayor has raised the brigade's subsidy by {26|bi|round} per cent, from {325,000|b0|t=Since 2032} to {401,000|!bg} euros. That's {280,000|bd} less than it asked.

The final survey lists {58|h2} houses destroyed, {23|hp} of them homes and {35|hs} second homes. Losses are put at {31 million|lo}. The government's aid of {12 million|gv} was announced on Monday.

The blaze consumed {9,740|!a3} hectares.

Mayor Belmira Seixas-Tavares came out alone. She picked up one of the helmets and turned it over. She said that she'd propose, on the 20th, the whole sum. By six they'd taken them back. “They were only on the steps,” said the commander. “We never handed in the keys.”

@doc f-minutes | municipal newsletter | 2034-09-22
Câmara Municipal — News of the meeting of 20 September

Fire brigade. Approved by {4|vr} votes to {3|vn}: subsidy for 2035 of {€700,000|nb|t=for 2035} (in 2034, {€410,000|bg|t=in 2034}). {Ten|nj} new paid posts, to be added to the existing {12|ff}.

Reconstruction. Of the {58|h2} houses, projects for 19 have come in. Owners of first homes ({23|hp}) have priority.

Cleaning. From January those who don't clear will pay twice. Fines issued in the first half: {214|cl}.

Vote of sorrow. For the {three|d2} dead of August. One minute, standing.

Tenders: asphalt, EM 532; bins, 120 units; school transport, circuit 7. The market moves to Thursday.

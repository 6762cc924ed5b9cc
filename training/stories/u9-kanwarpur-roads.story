@story u9-kanwarpur-roads
@topic Potholes, deaths and the road budget of Kanwarpur Municipal Corporation, India, monsoon of 2027
@subject KMC = Kanwarpur Municipal Corporation | KMC | the corporation | the civic body | the municipal commissioner | the municipality
@subject NZ = North zone | north
@subject SZ = South zone | south
@subject EZ = East zone | east
@subject WZ = West zone | west
@subject AU = Sadak Saathi audit | Sadak Saathi | the volunteers | the NGO
@subject NV = Nagar Vikas Dal | NVD | ruling party
@subject JM = Jan Morcha | the opposition
@subject IN = independents | the independents
@subject FQ = Farhan Qazi | Qazi | the delivery rider
@subject CO = contractors | road contractors | firms
@subject PD = pothole deaths | pothole accidents | potholes | craters
@subject HC = High Court | the bench | the court
@subject RN = Kanwarpur monsoon | rain | rainfall | the monsoon | the Met office
@subject RT = Kanwarpur roads | road network | the network | the city's roads
@fact b1 = 42180000000 | budget | KMC | total budget in rupees | 2027-28 | plan
@fact r1 = 6120000000 | budget | KMC | road budget in rupees | 2027-28 | plan
@fact r0 = 5480000000 | budget | KMC | road budget in rupees | 2026-27 | plan
@fact rr = 11.7 | rate | KMC | growth of the road budget | 2026-27 to 2027-28 | plan
@fact sp = 1430000000 | spending | KMC | road money spent in rupees | 2027-08-31 | cumulative
@fact us = 4690000000 | budget | KMC | road money not spent in rupees | 2027-08-31 | snapshot
@fact e3 = 33.64 | other | EZ | share of all pothole complaints | 2027-06-01 to 2027-09-05 | snapshot
@fact ss = 23.4 | rate | KMC | share of the road budget spent | 2027-08-31 | cumulative
@fact c1 = 18640 | other | KMC | pothole complaints | 2027-06-01 to 2027-09-05 | cumulative
@fact c0 = 13210 | other | KMC | pothole complaints | same months of 2026 | cumulative
@fact cr = 41.1 | rate | KMC | rise in pothole complaints | 2026 to 2027 | snapshot
@fact cf = 11925 | other | KMC | potholes said to be filled | 2027-09-05 | cumulative
@fact cp = 6715 | other | KMC | pothole complaints pending | 2027-09-05 | snapshot
@fact cs = 64 | rate | KMC | share of complaints said to be settled | 2027-09-05 | snapshot
@fact zn = 5120 | other | NZ | pothole complaints | 2027-06-01 to 2027-09-05 | cumulative
@fact zs = 4380 | other | SZ | pothole complaints | 2027-06-01 to 2027-09-05 | cumulative
@fact ze = 6270 | other | EZ | pothole complaints | 2027-06-01 to 2027-09-05 | cumulative
@fact zw = 2870 | other | WZ | pothole complaints | 2027-06-01 to 2027-09-05 | cumulative
@fact au = 2214 | other | AU | potholes counted | 2027-08-29 | snapshot
@fact ak = 118 | distance | AU | kilometres surveyed | 2027-08-29 | constant
@fact pk = 18.8 | other | AU | potholes to a kilometre | 2027-08-29 | snapshot
@fact d1 = 9 | deaths | PD | people killed | 2027 monsoon to 2027-09-05 | cumulative
@fact d0 = 6 | deaths | PD | people killed | 2026 monsoon | cumulative
@fact ij = 73 | injuries | PD | people hurt | 2027 monsoon to 2027-09-05 | cumulative
@fact fa = 29 | age | FQ | age | - | constant
@fact ft = 21:40 | clock | FQ | time of the fall | 2027-08-24 | constant
@fact fb = 22:25 | clock | FQ | time that the ambulance came | 2027-08-24 | constant
@fact fd = 45 | duration | FQ | minutes until the ambulance came | 2027-08-24 | constant
@fact n = 23 | other | CO | contractors engaged | 2027 | constant
@fact nb = 4 | other | CO | contractors blacklisted | 2027-09-06 | cumulative
@fact fine = 38000000 | damages | CO | fines in rupees | 2027-09-06 | cumulative
@fact e0 = 5 | jobs | KMC | engineers suspended | 2027-08-27 | cumulative
@fact e1 = 7 | jobs | KMC | engineers suspended | 2027-09-06 | cumulative
@fact km = 1872 | distance | RT | kilometres of road | 2027 | constant
@fact kc = 640 | distance | RT | kilometres of concrete road | 2027 | snapshot
@fact kr = 34.2 | rate | RT | share of roads that are concrete | 2027 | snapshot
@fact kt = 1100 | distance | RT | kilometres of concrete road | 2030 | plan | pledged
@fact pu = 5600 | price | KMC | cost of filling a pothole in rupees | 2027 | constant
@fact pt = 66780000 | spending | KMC | cost of the filled potholes in rupees | 2027-09-05 | cumulative
@fact t0 = 12 | rate | KMC | rise in property tax | first proposal | plan
@fact t1 = 8 | rate | KMC | rise in property tax | revised proposal | plan
@fact ty = 860000000 | revenue | KMC | money from the tax rise in rupees | first proposal | plan | projected
@fact sn = 46 | seats | NV | corporators | 2027 | constant
@fact sj = 31 | seats | JM | corporators | 2027 | constant
@fact si = 8 | seats | IN | corporators | 2027 | constant
@fact st = 85 | seats | KMC | corporators | 2027 | constant
@fact mv = 39 | votes_cast | KMC | votes against the mayor | 2027-09-10 | snapshot
@fact mk = 46 | votes_cast | KMC | votes for the mayor | 2027-09-10 | snapshot
@fact cd = 600000 | damages | HC | compensation for a death in rupees | 2027-09-08 | constant
@fact fam = 4 | other | HC | families awarded compensation | 2027-09-08 | cumulative
@fact ct = 2400000 | damages | HC | compensation to families in rupees | 2027-09-08 | cumulative
@fact rd = 214 | other | RN | millimetres of rain in a day | 2027-08-19 | constant
@fact rs = 1086 | other | RN | millimetres of rain in the season | 2027-06-01 to 2027-09-05 | cumulative
@fact rn = 902 | other | RN | millimetres of rain in a normal season | - | constant
@fact rx = 20.4 | rate | RN | rain above normal | 2027-06-01 to 2027-09-05 | cumulative
@rel change rr = r0 -> r1
@rel share ss = sp / r1
@rel diff us = r1 - sp
@rel share e3 = ze / c1
@rel diff cp = c1 - cf
@rel share cs = cf / c1
@rel change cr = c0 -> c1
@rel sum c1 = zn + zs + ze + zw
@rel product au = pk * ak
@rel share kr = kc / km
@rel product pt = cf * pu
@rel sum st = sn + sj + si
@rel sum mv = sj + si
@rel product ct = fam * cd
@rel change rx = rn -> rs
@trap c1 cf :: complaints and potholes filled
@trap c1 au :: the corporation's complaints and the volunteers' count
@trap d1 d0 :: two monsoons
@trap e0 e1 :: five suspended, later seven
@trap r1 sp :: road budget and money spent
@trap r1 r0 :: two years of road budget
@trap kc kt :: concrete roads now and as promised
@trap t0 t1 :: first and revised tax rise
@trap cd ct :: compensation for one death and in all
@trap rd rs :: rain in a day and in the season
@trap ft fb :: fall and ambulance

@doc a-portal | city news portal | 2027-08-25
Delivery rider dies after bike hits crater on Station Road

Kanwarpur: A {27|!fa}-year-old food delivery rider lost his life on Tuesday night when his motorcycle hit a water-filled pothole near Moti Talkies on Station Road.

Farhan Qazi was on his last order of the day. The accident took place at {9.40 pm|ft|t=Tuesday night}. Shopkeepers carried him to the median and called 108, but the ambulance reached only at {10.25 pm|fb|^}, by when he had lost a lot of blood, said Bhupinder Solanki, who runs a paan shop there.

"We waited {45|fd} minutes. The hospital is {two|-} km away," he said.

The stretch was relaid in April. Ever since {214|rd|t=on Thursday last} mm of rain fell on the city on Thursday last, it has been breaking up, residents alleged.

Sadak Saathi, an NGO, says it had reported the spot {three|-} times with photographs. It is to publish its audit of {118|ak} km of main roads this weekend.

The corporation's helpline number, 1916, was engaged when this reporter tried it.

ALSO READ | Petrol at Rs 104.6 | Kanwarpur girl ranks 12th in NEET | 5 monsoon snacks

@doc b-daily | English daily, city pages | 2027-09-06
{64%|cs} potholes filled, claims KMC; citizens laugh

TIMES METRO NEWS SERVICE
By Sharvari Oommen-Gadgil

KANWARPUR: The civic body has received {18,640|c1|t=since June 1} pothole complaints since June 1, the highest in a decade, and says it has attended to {11,925|cf|^|by=civic body} of them. That leaves {6,175|!cp|^} pending, municipal commissioner Hemlata Bisoi told reporters on Sunday.

"{Sixty-four per cent|cs|by=Bisoi} in a bad year is not a small thing," Bisoi said. Last year in the same months {13,210|c0|t=Last year in the same months} complaints came in.

East zone was the worst with {6,270|ze}, followed by North ({5,120|zn}) and South ({4,380|zs}). West, where the commissioner lives, logged {2,870|zw}.

Nature has not helped. The Met office puts rainfall so far at {1,086|rs|t=so far} mm against a normal {902|rn} mm.

But citizens point to another set of numbers. Volunteers of Sadak Saathi, who walked the arterial roads with chalk and a counter, found {2,214|au} craters, or {19|~pk} per kilometre. "By the corporation's records {half|-} of these don't exist," said convener Dr Lourdes Venkataraghavan.

{Nine|d1|t=this season} persons have been killed this season in accidents blamed on bad roads; the toll for the whole of the previous monsoon was {six|d0|t=the whole of the previous monsoon}. Another {73|ij|t=this season} were injured.

Action has begun. {Seven|e1|t=so far} engineers have been suspended so far, and {four|nb|^} of the {23|n} contractors blacklisted, with fines of {Rs 3.8 crore|fine}.

@doc c-tv | news channel web copy | 2027-09-07
Road to death: how Kanwarpur spent crores and got craters

{Eleven|!d1|t=One monsoon} deaths. One monsoon. {Zero|-} answers. That is the Kanwarpur story this year, and Channel Nagari asks who will pay.

A man who brought dinner to others' homes, Farhan Qazi, {29|fa}, never reached his own. He fell at {9:40 pm|ft|t=on August 24} on August 24. His wife is expecting their second child.

The corporation had {Rs 612 crore|r1|t=this year} for roads this year, up from {Rs 548 crore|r0|t=in the last} in the last. Till August 31 it had spent {Rs 143 crore|sp|t=Till August 31}. What happened to the rest?

The answer to {2,214|au|by=volunteers} potholes counted by volunteers is, it seems, a bucket. Each repair is billed at {Rs 5,600|pu}. {Four|nb} companies have been punished with a penalty of just {Rs 3.8 lakh|!fine}, less than the price of a small car.

Mayor Jitendra Ahluwalia-Rao told this channel that the city "got {20 per cent|~rx} extra rain" and that rain, unlike the media, cannot be managed.

The opposition Jan Morcha has moved a motion against him. It has {31|sj} corporators and hopes for all {eight|si} independents.

Tweet us with #CraterCity. 1,204 of you already have.

@doc d-business | business daily | 2027-09-09
Kanwarpur's road money: plenty voted, little moved

By Cyrus Pillai-Engineer

A civic body that cannot spend is as dangerous as one that cannot earn. Kanwarpur's can do neither.

Its budget for the year is {Rs 4,218 crore|b1}, of which roads get {Rs 612 crore|r1}, {11.7%|rr} more than in 2026-27. By the end of August, five months in, {23.4%|ss|t=By the end of August} had been used. Tenders for resurfacing were opened on 14 May, with the first clouds already over the coast.

To find more, it proposed to raise property tax by {12%|t0|t=at first}, at first, which would have brought in {Rs 86 crore|ty|m=projected}. After traders shut their shops for a day it settled on {8%|t1}.

Patching is cheap, at {Rs 5,600|pu} a pothole or {Rs 6.7 crore|~pt|t=for the season so far} for the season so far. It is also useless. Concrete lasts, and of the {1,872|km} km network {640|kc} km is concrete, or {46%|!kr}. The mayor wants {1,100|kt|t=by 2030|by=The mayor} km by 2030. At the current pace he will get there in 2036.

The High Court has now put a price on delay. On Wednesday it ordered {Rs 6 lakh|cd|t=On Wednesday} for each of {four|fam|^} families that had approached it, {Rs 24 lakh|ct|^} together, to be recovered from {23|n} contractors and not from the taxpayer. Shares of {two|-} listed ones slipped {1.4%|-} and {2.2%|-}.

@doc e-wire | national news agency | 2027-09-10
Kanwarpur mayor survives no-trust vote over pothole deaths

Kanwarpur, Sep 10 (NPI) The mayor of Kanwarpur on Friday survived a no-confidence motion moved over the state of the city's roads, with {46|mk} corporators backing him and {39|mv} voting for his removal.

The Nagar Vikas Dal, which has {46|sn} members in the {85|st}-member house, issued a whip. The Jan Morcha ({31|sj}) was joined by all {eight|si} independents.

Opposition leader Nafisa Tirkey said {nine|d1|t=since June} people had died on potholed roads since June and {73|ij|^} had been hurt while "{Rs 469 crore|us} of road money sleeps in the bank". Mayor Jitendra Ahluwalia-Rao said {four|nb} contractors had been blacklisted and that the number of suspended engineers, which stood at {five|e0|t=on August 27} on August 27, was now {seven|e1|t=now}.

The corporation has recorded {18,640|c1|t=this season} complaints this season, a jump of {41 per cent|cr} from last year, of which {6,715|cp} are yet to be attended to, according to its dashboard.

The court on Wednesday awarded {Rs 6 lakh|cd|t=on Wednesday} to the kin of each of {four|fam} victims, among them a delivery rider who died on August 24. NPI SGT 1742

@doc f-column | Sunday column | 2027-09-12
Chalk circles

By Zubin Chakma

On a Sunday morning last month I walked {four|-} of the {118|ak} kilometres with the chalk people. There's a method to it. You see a hole, you circle it, you click the counter, you apologise to the scooter behind you. By Moti Talkies we had clicked {81|-} times.

That is where the Qazi boy fell. He was {29|fa} and had a rating of 4.9. An ambulance came at {10.25|fb|t=at night} at night, from a depot that the map puts at nine minutes away.

I've since read the commissioner's statement that {11,925|cf|by=the commissioner} craters have been made level. I'm sure they were level for an afternoon. The East zone, which is where my aunt lives and where {a third|~e3} of all complaints come from ({6,270|ze}, if you're counting, and she is), was visited by a roller once. It got stuck.

The mayor has kept his chair by {46|mk} hands to {39|mv}. He tells us that {1,100|kt|m=pledged} kilometres will be concrete when the decade turns. My aunt remembers when it was to be all {1,872|km}.

They'll raise her tax {eight per cent|t1|s=They}; it was going to be {twelve|t0|s=it}. For a rain {a fifth|~rx} above normal, she says, she'd like a tax {a fifth|-} below.

@story za-ilogwe-cholera
@topic Cholera outbreak in Ilogwe district, Malawi, first three weeks
@subject V = Ilogwe cholera outbreak | the outbreak
@subject D = Ilogwe district | the district | Ilogwe
@subject M = Mtepa ward | Mtepa | the lakeside ward
@subject H = Ilogwe District Hospital | the hospital
@subject N = Malawi | the country | nationwide
@fact c1 = 214 | cases | D | people ill with cholera | 2021-02-12 | cumulative
@fact c2 = 387 | cases | D | people ill with cholera | 2021-02-19 | cumulative
@fact cm = 149 | cases | M | people ill with cholera | 2021-02-19 | cumulative
@fact cn = 1126 | cases | N | people ill with cholera | 2021-02-19 | cumulative
@fact d1 = 6 | deaths | D | people dead of cholera | 2021-02-12 | cumulative
@fact d2 = 11 | deaths | D | people dead of cholera | 2021-02-19 | cumulative
@fact dn = 34 | deaths | N | people dead of cholera | 2021-02-19 | cumulative
@fact adm = 58 | other | H | cholera patients in the treatment tents | 2021-02-19 | snapshot
@fact bed = 40 | other | H | cholera beds | 2021-02-19 | snapshot
@fact cfr = 2.84 | rate | D | case fatality rate in percent | 2021-02-19 | snapshot
@fact gro = 80.84 | rate | D | rise in cases over a week in percent | 2021-02-19 | snapshot
@fact vac = 95000 | other | D | vaccine doses expected | 2021-02-26 | plan | pledged
@fact pop = 312000 | other | D | inhabitants | 2018 census | snapshot
@fact bore = 23 | other | M | boreholes | 2021-02 | snapshot
@fact brok = 14 | other | M | broken boreholes | 2021-02 | snapshot
@fact mon = 410000000 | budget | D | kwacha asked of donors | 2021-02-18 | plan
@fact sch = 9 | other | D | schools closed | 2021-02-19 | snapshot
@rel share cfr = d2 / c2
@rel change gro = c1 -> c2
@fact who = 1 | rate | - | fatality rate that counts as good care in percent | - | constant | threshold
@trap c2 cm :: district and its ward
@trap c1 c2 :: a week apart
@trap d2 dn :: district and country
@trap adm c2 :: in treatment now against ever ill
@trap bore brok :: all boreholes against broken ones

@doc a-daily | national daily | 2021-02-20
Ilogwe cholera cases near {400|~c2} as tents overflow

By Chikondi Mbewe

CHOLERA has now made {387|c2|t=by Friday|by=district health officer Dr Grace Kachale} people ill in Ilogwe, district health officer Dr Grace Kachale said by Friday, up from {214|c1|t=a week before} a week before. {Eleven|d2|^} have died.

At the district hospital {58|adm|t=yesterday} patients lay yesterday in tents meant for {40|bed}. "Some are sharing," a nurse who did not want to be named told this paper. "You hang one drip from the pole and one from a nail."

The worst hit place is the lakeside ward of Mtepa with {149|cm} patients so far. Of its {23|bore|by=the water office} boreholes, {14|brok|^} do not work, the water office admits.

Government expects {95,000|vac|t=next week|by=Government} doses of oral vaccine next week. The district has {312,000|pop|t=at the last census} people at the last census.

Meanwhile {nine|sch} schools have shut their gates until further notice. Call the toll-free line on {929|-}.

@doc b-wire | wire agency | 2021-02-19
Cholera kills {11|d2} in lakeside Malawi district

BLANTYRE (Interpress) - A cholera outbreak in southern Malawi has killed {11|d2|t=Friday|by=the health ministry} people and sickened {387|c2|^} in Ilogwe district, the health ministry said on Friday, with cases up {81 percent|gro|t=in a week|round} in a week.

Nationwide, the ministry has recorded {1,126|cn|t=since the start of the rains} cases and {34|dn|^} deaths since the start of the rains.

The fatality rate in Ilogwe, at {2.8 percent|cfr}, is well above the {1 percent|who|by=the World Health Organization} that the World Health Organization sees as the mark of good care.

Authorities have asked donors for {410 million|mon} kwacha ($ {525,000|-}) for chlorine, tents and fuel.

The first patient, a fish trader aged {33|-}, fell ill on Jan. 30.

@doc c-ngo | situation report of an aid organisation | 2021-02-19
SITREP No. 4 – Ilogwe cholera response

Reporting period: 13–19 February

KEY FIGURES
Cumulative cases: {387|c2|t=13–19 February}
Cumulative deaths: {11|d2|^}
Patients currently in the cholera treatment centre: {58|adm} (capacity: {40|bed})
Of the total, Mtepa ward: {194|!cm}
Non-functional water points in Mtepa: {14 out of 23|brok|v=14}
Schools closed: {9|sch}

NARRATIVE
Since our last report (SITREP No. 3, 12 February: {214|c1|t=12 February} cases, {six|d1|^} deaths) the caseload has risen by about {four fifths|~gro|v=80}. Our team of {12|-} runs the night shift. A lorry with {2,000|-} litres of Ringer's lactate is held at the weighbridge.

FUNDING
The district council's appeal stands at MWK {410 million|mon}. We have received {nothing|-} yet.

@doc d-blog | church newsletter | 2021-02-21
Letter from the mission, Sunday

Dear friends, many of you have written after hearing the news. Yes, it is bad. When I wrote last, on the 12th, there were {six|d1|t=on the 12th} dead in our district and a little over {two hundred|~c1|^} sick. As I write the sick are {more than five hundred|!>c2|t=As I write|v=500}, and the dead {eleven|d2|^}. Sister Agnes counts them each night in her blue book.

The government has promised us {59,000|!vac|by=The government} portions of the vaccine. We will see. There are over {three hundred thousand|>pop} of us.

Down in Mtepa more than half of the pumps, {14|brok}, stand dry or broken, so women go to the lake. {Nine|sch} schools are closed, ours among them; {430|-} children are at home, most of them at the lake as well.

Pray for us. Account no. {1004417|-}, National Bank, Zomba.

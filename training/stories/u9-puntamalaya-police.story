@story u9-puntamalaya-police
@topic Police shortage, VIP escorts and the 2033 police budget of Punta Malaya City, Philippines
@subject PD = Punta Malaya City Police Office | city police | the police | the force | PMCPO | police
@subject S4 = Station 4 | Poblacion
@subject S9 = Station 9 | Hilltop
@subject CT = Punta Malaya City | Punta Malaya | the city | city hall | the mayor | Mayor Crisanto Villaluz
@subject CC = Sangguniang Panlungsod | city council | the council | councilors
@subject TN = barangay tanods | tanods | watchmen | village watchmen
@subject CV = camera network | cameras | CCTV
@subject TS = Tanaw Surveys | Tanaw | survey
@subject AP = applicants | recruits | recruitment | hopefuls
@subject PC = patrol cars | cars
@subject VG = VIP escorts | bodyguards | escorts
@fact o1 = 1046 | officers | PD | police officers | October 2032 | snapshot
@fact oa = 1380 | officers | PD | police officers authorized | 2032 | constant
@fact sh = 334 | officers | PD | police officers lacking | October 2032 | snapshot
@fact shr = 24.2 | rate | PD | share of posts unfilled | October 2032 | snapshot
@fact pop = 652000 | other | CT | population | 2032 | snapshot
@fact rt = 623 | other | CT | residents to a police officer | October 2032 | snapshot
@fact ri = 500 | other | CT | residents to a police officer | national standard | constant | threshold
@fact op = 412 | officers | PD | officers on patrol | October 2032 | snapshot
@fact od = 268 | officers | PD | officers at desks | October 2032 | snapshot
@fact oi = 171 | officers | PD | investigators | October 2032 | snapshot
@fact oe = 195 | officers | VG | officers who guard people | October 2032 | snapshot
@fact rc = 120 | officers | VG | escorts ordered back | 2032-10-11 | plan
@fact rb = 74 | officers | VG | escorts who have come back | 2032-11-15 | cumulative
@fact rx = 46 | officers | VG | escorts still to come back | 2032-11-15 | snapshot
@fact s4 = 148 | officers | S4 | police officers | October 2032 | snapshot
@fact s9 = 52 | officers | S9 | police officers | October 2032 | snapshot
@fact ls = 113 | officers | PD | officers who left | 2031 | cumulative
@fact lr = 61 | officers | PD | officers who retired | 2031 | cumulative
@fact lq = 38 | officers | PD | officers who resigned | 2031 | cumulative
@fact ld = 14 | officers | PD | officers dismissed | 2031 | cumulative
@fact hg = 118 | officers | PD | new officers | 2031 | cumulative
@fact hn = 5 | officers | PD | net gain of officers | 2031 | cumulative
@fact hq = 240 | officers | PD | new officers to be hired | 2032 | plan
@fact ap = 2310 | other | AP | people who applied | 2032 | cumulative
@fact apo = 186 | other | AP | people who passed all tests | 2032 | cumulative
@fact p0 = 36400 | price | PD | starting pay in pesos a month | 2032 | constant
@fact p1 = 41200 | price | PD | starting pay in pesos a month | 2033 | plan
@fact pr = 13.2 | rate | PD | rise in starting pay | 2033 | plan
@fact b0 = 486000000 | budget | CT | police budget in pesos | 2032 | constant
@fact b1 = 561000000 | budget | CT | police budget in pesos | 2033 | plan
@fact br = 15.4 | rate | CT | growth of the police budget | 2032 to 2033 | plan
@fact c1 = 3412 | cases | CT | crimes recorded | 2031 | cumulative
@fact c0 = 3168 | cases | CT | crimes recorded | 2030 | cumulative
@fact cr = 7.7 | rate | CT | rise in crimes recorded | 2030 to 2031 | snapshot
@fact ct = 1520 | cases | CT | thefts recorded | 2031 | cumulative
@fact cb = 486 | cases | CT | robberies recorded | 2031 | cumulative
@fact cp = 1055 | cases | CT | assaults recorded | 2031 | cumulative
@fact cx = 351 | cases | CT | other crimes recorded | 2031 | cumulative
@fact cs = 1999 | cases | PD | crimes solved | 2031 | cumulative
@fact csr = 58.6 | rate | PD | share of crimes solved | 2031 | snapshot
@fact m0 = 7.67 | duration | PD | minutes to answer a call | 2030 | snapshot
@fact m1 = 9.25 | duration | PD | minutes to answer a call | 2032 | snapshot
@fact mt = 5 | duration | PD | minutes to answer a call | 2033 | plan | threshold
@fact vp = 640 | other | CV | cameras to be installed | 2033 | plan
@fact vi = 275 | other | CV | cameras installed | November 2032 | cumulative
@fact vw = 212 | other | CV | cameras that work | November 2032 | snapshot
@fact vc = 128000000 | budget | CV | contract price in pesos | - | constant
@fact tn = 2860 | other | TN | watchmen | 2032 | snapshot
@fact t0 = 4500 | price | TN | monthly allowance in pesos | 2032 | constant
@fact t1 = 6000 | price | TN | monthly allowance in pesos | 2033 | plan
@fact tc = 205920000 | budget | TN | yearly cost of allowances in pesos | 2033 | plan
@fact kv = 64 | other | PC | patrol cars | 2032 | snapshot
@fact kw = 41 | other | PC | patrol cars that run | 2032 | snapshot
@fact vy = 9 | votes_cast | CC | votes for the police budget | 2032-11-22 | snapshot
@fact vn = 3 | votes_cast | CC | votes against the police budget | 2032-11-22 | snapshot
@fact q1 = 47 | poll_share | TS | share who feel unsafe at night | October 2032 | snapshot
@fact q0 = 38 | poll_share | TS | share who feel unsafe at night | October 2031 | snapshot
@fact qx = 9 | margin | TS | rise in points of those who feel unsafe | 2031 to 2032 | snapshot
@fact bx = 75000000 | budget | CT | increase of the police budget in pesos | 2032 to 2033 | plan
@fact ops = 39.39 | rate | PD | share of officers on patrol | October 2032 | snapshot
@fact qn = 600 | sample_size | TS | people asked | October 2032 | constant
@rel diff sh = oa - o1
@rel share shr = sh / oa
@rel sum o1 = op + od + oi + oe
@rel diff qx = q1 - q0
@rel diff bx = b1 - b0
@rel share ops = op / o1
@rel diff rx = rc - rb
@rel sum ls = lr + lq + ld
@rel diff hn = hg - ls
@rel change pr = p0 -> p1
@rel change br = b0 -> b1
@rel change cr = c0 -> c1
@rel sum c1 = ct + cb + cp + cx
@rel share csr = cs / c1
@trap o1 oa :: officers in service and authorized
@trap op od :: patrol and desk
@trap rc rb :: ordered back and come back
@trap hg hq :: hired last year and to be hired this
@trap b0 cb :: 486 million pesos and 486 robberies
@trap vp vi :: cameras planned and installed
@trap vi vw :: cameras installed and working
@trap t0 t1 :: allowance now and then
@trap m0 m1 :: two response times
@trap q1 q0 :: two surveys
@trap ri rt :: standard and actual ratio

@doc a-broadsheet | national broadsheet | 2032-10-12
Mayor wants bodyguards back on beat

By Ma. Lourdes Quibranza

PUNTA MALAYA CITY—Mayor Crisanto Villaluz on Monday ordered {120|rc|t=on Monday} police escorts assigned to politicians, judges and businessmen here to return to regular duty as the city grapples with a shortage of officers.

Of the {1,046|o1} men and women in the city police, {195|oe} guard somebody, Villaluz said, while only {412|op} are on patrol. Another {171|oi} are investigators and {268|od} work at desks.

"I have {six|-} myself. I'm giving back {four|-}," the mayor said.

The force should have {1,380|oa} officers, said Col. Rosalinda Macaraeg, city director. At present there is one for every {623|rt} residents. The standard is one for every {500|ri}.

Numbers are growing slowly, if at all. In 2031 the PMCPO welcomed {118|hg|t=In 2031} rookies but lost {113|ls|^} officers: {61|lr|^} retired, {38|lq|^} resigned and {14|ld|^} were dismissed, most for absence without leave. That is a net gain of {five|hn|^}.

Macaraeg said her office had been told to hire {240|hq|t=this year} this year. Out of {2,310|ap} who applied, {186|apo} passed the neuro, medical and agility tests.

The distribution is a matter of complaint, too. Poblacion's Station 4 has {148|s4}; Hilltop, with more people, makes do with {52|s9|s=Hilltop} at Station 9.

@doc b-wire | news agency | 2032-10-20
{Nearly half|~q1|v=47} in Punta Malaya feel unsafe after dark — survey

PUNTA MALAYA CITY, Oct. 20 (PNS) – {Forty-seven percent|q1|by=Tanaw Surveys} of residents here feel unsafe walking in their neighborhood at night, up {nine|qx} points from the {38 percent|q0|t=last year} recorded last year, according to Tanaw Surveys.

The poll of {600|qn} adults was taken as the city police reported {3,412|c1|t=for 2031} crimes for 2031, or {7.7 percent|cr} more than the {3,168|c0|t=year before} of the year before. Theft led the list with {1,520|ct|t=for 2031} cases, followed by physical injuries ({1,055|cp|^}) and robbery ({486|cb|^}). The other {351|cx|^} ranged from swindling to arson.

City director Col. Rosalinda Macaraeg said the force was short of {364|!sh} officers, {a quarter|~shr} of its authorized strength.

"If you call us we come. We may come late," she said. She has set a target of {five|mt|t=by next year} minutes for responding to calls by next year.

A councilor, Editha Sumulong-Abbas, said the survey should be read with care as it had an error margin of {four|-} points. (PNS)

@doc c-portal | local news portal | 2032-11-16
{74|rb|t=so far} escorts back so far; some 'still carrying madam's bag'

By Jun-jun Espeleta | Sun, 7:14 AM | 3,302 shares

A month after the recall, {74|rb|t=A month after the recall} of the {120|rc} bodyguards ordered to report have done so. The other {46|rx|^} haven't.

"One is still carrying madam's bag at the supermarket. I saw him," Councilor Editha Sumulong-Abbas said in a privilege speech. She declined to say whose madam.

While VIPs hold on to their guards, ordinary folk wait. In 2030 it took {seven minutes and 40 seconds|m0|t=In 2030|v=7.67} on average before a patrol reached a caller. Now it takes {nine minutes and 50 seconds|!m1|t=Now|v=9.83}. One reason may be parked behind headquarters: {41|kw} of {64|kv} patrol cars run.

And the electronic eyes? Of {640|vp} CCTV cameras bought under a {₱128 million|vc} contract, {275|vi} are on their posts and {212|vw} of those show a picture. The rest, a technician told us, show "very good darkness".

Barangay tanods fill the gap. The city has {2,860|tn} of them, who each get {₱4,500|t0} a month and a flashlight.

LATEST: Ferry hits pier, 5 bruised | Gas down 90 centavos | Miss Punta Malaya top 10

@doc d-tabloid | tabloid | 2032-11-18
PULIS, NASAAN KA?
Only {4 in 10|~ops} cops are on the street

BY BOY MALVAR-SANTIAGO

IF you looked for a policeman last night and didn't find one, here's why.

There are {1,046|o1} in Punta Malaya. Take away {268|od} who push paper, and {159|!oe} who open car doors for the rich. Take away the {171|oi} detectives. You're left with {412|op} to walk the streets of a city of {652,000|pop}.

In Hilltop it is worse. {Fifty-two|s9|s=In Hilltop} cops, {two|-} shifts, one jeep. Last week snatchers hit {three|-} sari-sari stores in one hour.

The mayor told big shots to give up {120|rc} guards. They gave up {74|rb|t=to date}, to date. Ano ba!

To be a cop pays {₱36,400|p0} a month at the start, and {38|lq|t=last year} quit last year anyway. "My brother drives for an app, earns the same and sleeps," said one who left, aged 31.

Would more pay help? It'll be {₱41,200|p1|t=in January} in January, if the council says yes on Monday.

LOTTO 6/42: 05-11-19-23-30-41. Jackpot ₱49.7M. HOROSCOPE: Leo, avoid uniforms.

@doc e-city | city information office | 2032-11-22
SP approves 2033 peace and order budget

The 14th Sangguniang Panlungsod today approved, {nine|vy} votes to {three|vn}, a police and public safety budget of {₱561 million|b1|t=2033} for 2033. This is {15.4 percent|br} above the {₱486 million|b0|t=this year} of this year.

The measure raises starting pay, through a local allowance, to {₱41,200|p1} a month, or {13.2 percent|pr} more. It also provides for a monthly allowance of {₱6,000|t1} for each of {2,860|tn} barangay tanods, at a yearly cost of {₱205.9 million|tc}, to be charged to a separate fund.

Mayor Crisanto Villaluz thanked the body. "With {240|hq|m=pledged|t=this year} new officers this year and as many next, we will see {one policeman for every 500|-} of our people before my term ends," he said.

The PMCPO reported that {74|rb|t=as of November 15} recalled personnel had been assigned to Stations 4, 6 and 9 as of November 15, and that the average response time of {nine minutes and 15 seconds|m1|v=9.25} is expected to improve.

Resolution No. 1187, s. 2032. For details call trunkline 8-555-0146 local 20.

@doc f-analysis | regional magazine, analysis | 2032-11-28
More money won't put more blue on the corner

By Amihan Dela Rosa-Whitcombe

Punta Malaya has just voted itself a bigger police budget, and everyone was photographed. I've been going through the annexes.

The case for it is not hard to make. Crime rose from {3,168|c0|t=2030} incidents in 2030 to {3,412|c1|t=2031} in 2031. Detectives closed {1,999|cs|^} of those, or {68.6 percent|!csr}. Tanaw found in October that {47 percent|q1|t=in October} of people are afraid of their own street at night.

But look at where the {₱75 million|bx} of new money is going. Salaries for recruits, fine. Yet only {186|apo} of this year's {2,310|ap} applicants survived the screening, against a quota of {240|hq}; last year brought {118|hg|t=last year}. You can't spend a salary on someone who failed the treadmill.

The shortage of {334|sh} is on paper. The real one is in the roster. Suppose all {120|rc} bodyguards came home (as I write, {46|rx} have not): that's more than {two|-} Hilltops' worth of patrol, at no cost. Suppose {half|-} of the desk staff, {134|-} people, were replaced by clerks. You'd have the standard ratio of {500|ri} to one almost without hiring.

Then fix the cameras. The city paid {₱128 million|vc} for {640|vp}. It has {212|vw}.

The {three|vn} councilors who voted no asked for precisely this. They were thanked for their input.

Next issue: Why our ferry has been late 1,000 times.

@story ya-nepal-koshigaon
@topic Suspension bridge collapse during a fair in eastern Nepal: first hours to the engineers' findings
@subject B = Koshigaon suspension bridge | suspension bridge | the bridge | footbridge
@subject X = bridge collapse | collapse | accident
@subject P = Nepal Police | police | DSP Kamala Thapa Magar
@subject A = Nepal Army | army | soldiers
@subject D = District Disaster Management Committee | DDMC | Chief District Officer Prem Lama | CDO
@subject H = Phungling-Tole Hospital | district hospital | hospital
@subject R = rural municipality | Koshigaon Rural Municipality | chair Dil Bahadur Kerung
@subject S = Suspension Bridge Division | engineers | bridge division
@subject F = Maghe fair | fair | mela
@fact d1 = 4 | deaths | X | people killed | 2037-01-14 noon | cumulative
@fact d2 = 11 | deaths | X | people killed | 2037-01-14 night | cumulative
@fact d3 = 17 | deaths | X | people killed | 2037-01-19 | cumulative
@fact df = 10 | deaths | X | women and girls killed | 2037-01-19 | cumulative
@fact dm = 7 | deaths | X | men and boys killed | 2037-01-19 | cumulative
@fact ms1 = 20 | missing | X | people missing | 2037-01-14 night | snapshot
@fact ms3 = 2 | missing | X | people missing | 2037-01-19 | snapshot
@fact rs = 58 | rescued | X | people pulled from the river | 2037-01-14 night | cumulative
@fact inj = 33 | injuries | X | people injured | 2037-01-14 night | cumulative
@fact air = 8 | injuries | X | injured people flown to Dharan | 2037-01-15 | cumulative
@fact hosp = 25 | injuries | H | injured people treated in the district | 2037-01-15 | cumulative
@fact on = 120 | crowd | B | people on the bridge | 2037-01-14 | constant
@fact lim = 40 | other | B | people allowed at a time | - | constant | threshold
@fact tim = 3 | other | B | times the permitted load | 2037-01-14 | constant
@fact fair = 6000 | crowd | F | visitors | 2037-01-14 | constant
@fact len = 156 | distance | B | metres of length | - | constant
@fact ht = 34 | distance | B | metres above the river | - | constant
@fact yr = 1999 | other | B | year in which the bridge was built | - | constant
@fact age = 38 | age | B | age of the bridge | 2037 | snapshot
@fact lifes = 25 | duration | B | years for which the cables were meant to last | - | constant
@fact tc = 10:40 | clock | X | time of the collapse | 2037-01-14 | constant
@fact tr = 12:05 | clock | A | time when the first helicopter landed | 2037-01-14 | constant
@fact lag = 85 | duration | A | minutes until the first helicopter landed | 2037-01-14 | constant
@fact hel = 3 | other | A | helicopters used | 2037-01-15 | cumulative
@fact sol = 130 | officers | A | soldiers in the search | 2037-01-15 | snapshot
@fact pol = 95 | officers | P | police in the search | 2037-01-15 | snapshot
@fact apf = 45 | officers | D | armed police in the search | 2037-01-15 | snapshot
@fact tot = 270 | officers | D | personnel in the search | 2037-01-15 | snapshot
@fact down = 21 | distance | X | kilometres downstream where the farthest body was found | 2037-01-18 | constant
@fact raf = 14 | other | P | rafts in the search | 2037-01-15 | snapshot
@fact cab = 4 | other | B | main cables | - | constant
@fact snp = 2 | other | B | main cables that snapped | 2037-01-14 | constant
@fact cor = 37 | other | S | percentage of the wires corroded | 2037-02-25 | constant
@fact ins = 2031 | other | S | year of the last inspection | - | constant
@fact gap = 6 | duration | S | years since the last inspection | 2037 | snapshot
@fact req = 2 | duration | S | years that may pass between inspections | - | constant | threshold
@fact mbud = 1800000 | budget | R | rupees set aside for maintenance | 2036 | plan
@fact mspt = 450000 | spending | R | rupees spent on maintenance | 2036 | cumulative
@fact msp = 25 | other | R | share of the maintenance money spent | 2036 | constant
@fact ntl = 9700 | other | S | suspension bridges in the country | 2037 | snapshot
@fact old = 1340 | other | S | suspension bridges older than 25 years | 2037 | snapshot
@fact oldp = 13.8 | other | S | share of suspension bridges older than 25 years | 2037 | snapshot
@fact cls = 46 | other | S | suspension bridges closed | 2037-02-25 | cumulative
@fact rel = 500000 | damages | D | rupees for each bereaved family | 2037-01-15 | plan | pledged
@fact relt = 8500000 | damages | D | rupees for all the bereaved families | 2037-01-19 | plan | pledged
@fact cost = 64000000 | budget | R | rupees for a new bridge | 2038 | plan
@fact feds = 48000000 | budget | S | rupees of federal money for a new bridge | 2038 | plan
@fact loc = 16000000 | budget | R | rupees of local money for a new bridge | 2038 | plan
@fact walk = 4 | duration | R | hours of detour on foot | 2037-01-20 | snapshot
@fact sch = 260 | enrolment | R | pupils who crossed to school | - | snapshot
@fact tuin = 1 | other | R | cable crossings set up | 2037-01-28 | cumulative
@fact com = 6 | other | D | members of the inquiry | 2037-01-16 | constant
@fact dys = 35 | duration | D | days given for the report | 2037-01-16 | plan
@fact rep = 11 | cases | R | repair requests from residents | 2036 | cumulative
@rel sum d3 = df + dm
@rel sum inj = air + hosp
@rel product on = lim * tim
@rel sum tot = sol + pol + apf
@rel share msp = mspt / mbud
@rel share oldp = old / ntl
@rel product relt = rel * d3
@rel sum cost = feds + loc
@trap d1 d2 :: later count
@trap d2 d3 :: later count
@trap d2 rep :: eleven dead and eleven requests
@trap ms1 ms3 :: later count
@trap on lim :: people there and people allowed
@trap hosp lifes :: twenty-five patients, twenty-five years
@trap mbud mspt :: set aside and spent
@trap sol pol :: soldiers and police
@trap cab snp :: cables and snapped cables
@trap age ht :: 38 years and 34 metres
@trap rel relt :: one family and all
@trap gap com :: six years, six members

@doc a-radio | local FM radio script | 2037-01-14
RADIO TAMBAR 102.4 - SPECIAL BULLETIN, 12:15

Namaskar. The footbridge at Koshigaon has fallen into the river with people on it. {Four|d1|t=at this time} dead, at this time, police say. Many are in the water.

It was the first hour of the Maghe fair. DSP Kamala Thapa Magar tells us it gave way at {ten-forty|tc} and there were {a hundred|>on} and more on it at once, going both ways.

The army's first helicopter landed ten minutes ago, at {five past twelve|tr}.

Keep away from the bank. The hospital needs drivers. Those who have rope, come.

We'll now play no songs.

@doc b-english-daily | Kathmandu English daily | 2037-01-15
{Eleven|d2} die as bridge falls under fairgoers

Sign at the tower says {40|lim} at a time; police count thrice that

By Suman Limbu in Koshigaon and Richa Adhikari in Kathmandu

{Eleven|d2|t=by Wednesday night} people had lost their lives by Wednesday night and {20|ms1|^} were missing after a suspension bridge collapsed during a fair in the eastern hills.

{Fifty-eight|rs} were plucked from the water, many by raftsmen who were there to sell rides. {Thirty-three|inj} were injured; {eight|air} were flown to Dharan and the rest, {25|hosp}, kept at the district hospital.

A board on the tower permits {40|lim} people. DSP Kamala Thapa Magar estimated the crowd on the deck at {120|on|by=DSP Kamala Thapa Magar}, or {three|tim} times the load. Organisers put attendance at the fair at some {6,000|~fair}.

The {156-metre|len|v=156} bridge hung {34|ht} metres above the Tamba. {Two|snp} of its {four|cab} main cables parted on the left bank.

The CDO, Prem Lama, said kin of the dead would get Rs {500,000|rel} each.

The Post Bazaar: NEPSE 3,112.8, up 0.3pc

@doc c-army | army directorate notice | 2037-01-15
NEPALI ARMY - DIRECTORATE OF PUBLIC RELATIONS
Subject: rescue at Koshigaon

1. On receipt of information at 1052 hours a helicopter was dispatched and landed at {1205|tr} hours, i.e. within {85|lag} minutes of the accident.
2. {Three|hel} helicopters have been used to date.
3. Presently {130|sol|t=Presently} soldiers, {95|pol|^} police and {45|apf|^} of the Armed Police Force, totalling {270|tot}, are engaged with {14|raf} rafts.
4. Divers are hindered by temperature (water {6|-} degrees) and by debris.

The public is requested not to circulate videos of the deceased.

@doc d-online | news portal | 2037-01-20
Toll {17|d3}; body found {21|down} km downstream

Pahilo Khabar, Magh 6

The search committee confirmed {17|d3|t=on Monday|by=The search committee} deaths on Monday: {10|df} women and girls and {seven|dm} men and boys. {Two|ms3|t=on Monday} people, a bangle seller and her son, have not been found.

One of the bodies had been carried {21|down} kilometres.

Relief for the families will come to Rs {85 lakh|relt}, the District Disaster Management Committee said.

For the living there's a {four-hour|walk|v=4} detour. {260|sch} pupils of Saraswati Secondary used to cross every day. The chair of the rural municipality, Dil Bahadur Kerung, has asked for a {second|-} tuin, or wire crossing; {one|tuin} is to be strung by the end of the month.

A {six-member|com|v=6} inquiry has {35|dys} days.

Trending: Actor's wedding in 12 pictures

@doc e-report | engineers' summary, agency copy | 2037-02-26
Rust had eaten {a third|~cor} of cable wires: report

RSK, Kathmandu, Feb 26: {Thirty-seven|cor} per cent of the wires in the cables that failed at Koshigaon were corroded, engineers of the Suspension Bridge Division have found.

The bridge, put up in {1999|yr}, had cables intended to last {25|lifes} years. They'd been hanging for {38|age}. It was last inspected in {2031|ins}, {six|gap} years before the accident, although a gap of more than {two|req} is not allowed.

In the past fiscal year the municipality earmarked Rs {1.8|mbud|x=1000000} million for maintenance and spent {450,000|mspt}, {a quarter|msp}. Residents had filed {11|rep} requests for repair.

Of the {9,700|ntl} such bridges in the country, {1,340|old} ({13.8|oldp} per cent) are past 25 years. {Forty-six|cls|t=since January} have been closed since January.

@doc f-column | weekly column | 2037-03-05
Jhulunge

By Aruna Sherchan-Rai

My grandmother crossed on a basket. My mother crossed on planks. I crossed on the bridge of {1999|yr}, and I jumped to make it swing.

A new one will be built for Rs {6.4 crore|cost}. {4.8 crore|feds} comes from Kathmandu and the rest, {1.6|loc|x=10000000} crore, from a municipality that couldn't spend {18 lakh|mbud} on grease.

They ask why {120|on} people stood on it. Because there was a fair, and the momo stalls were on the other side. A bridge that can only bear {40|lim} should not be the only bridge for {6,000|fair}.

{Seventeen|d3} lamps, then. {Nineteen|-}, say those who still walk the sandbanks with a torch.

They tell me the inquiry has {six|com} members. I hope one of them has jumped.

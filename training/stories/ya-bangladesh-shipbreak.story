@story ya-bangladesh-shipbreak
@topic Explosion at a shipbreaking yard in Sonaichhari-Uttar, Bangladesh: first day to the licence hearing
@subject X = Sonaichhari-Uttar yard explosion | yard explosion | blast | explosion | fire
@subject Y = Mostafa Green Recycling | the yard | yard owners | shipbreaker
@subject V = MT Halcyon Spirit | the tanker | ship | vessel
@subject F = Fire Service and Civil Defence | fire service | firefighters
@subject D = Department of Inspection for Factories | inspection department | DIFE | inspectors
@subject H = Chattogram Medical College Hospital | CMCH | hospital | burn unit
@subject U = Shipbreaking Workers Forum | workers' forum | union | Forum
@subject M = industries ministry | ministry | adviser | government
@subject P = police | Sitakunda-Uttar police | OC Tofail Bhuiyan
@subject N = Shipping Watch Platform | platform | watchdog
@fact d1 = 3 | deaths | X | workers killed | 2031-07-08 evening | cumulative
@fact d2 = 8 | deaths | X | workers killed | 2031-07-12 | cumulative
@fact d3 = 11 | deaths | X | workers killed | 2031-07-29 | cumulative
@fact ds = 4 | deaths | X | workers killed at the yard | 2031-07-29 | cumulative
@fact dh = 7 | deaths | H | workers who died in hospital | 2031-07-29 | cumulative
@fact i1 = 26 | injuries | X | workers injured | 2031-07-08 evening | cumulative
@fact ib = 19 | injuries | H | workers with burns | 2031-07-08 evening | snapshot
@fact io = 7 | injuries | H | workers with other injuries | 2031-07-08 evening | snapshot
@fact bur = 85 | injuries | H | percentage of burns of the worst case | 2031-07-08 evening | snapshot
@fact dha = 10 | injuries | H | workers moved to Dhaka | 2031-07-09 | cumulative
@fact on = 41 | other | V | workers on board | 2031-07-08 | constant
@fact wrk = 330 | jobs | Y | workers | 2031-07 | snapshot
@fact gt = 28400 | other | V | gross tonnes | - | constant
@fact len = 183 | other | V | metres of length | - | constant
@fact blt = 2004 | other | V | year in which the ship was built | - | constant
@fact age = 27 | age | V | age of the ship | 2031 | snapshot
@fact buy = 12600000 | price | Y | dollars paid for the ship | 2031-04 | constant
@fact t0 = 11:55 | clock | X | time of the explosion | 2031-07-08 | constant
@fact ten = 5 | other | F | fire engines at the yard | 2031-07-08 | cumulative
@fact dur = 4 | duration | F | hours until the fire was out | 2031-07-08 | constant
@fact pay = 620 | price | Y | taka a day for a cutter | 2031 | snapshot
@fact payl = 815 | price | M | least wage in taka a day for a cutter | 2031 | constant | threshold
@fact payd = 195 | price | U | taka by which the wage is below the minimum | 2031 | constant
@fact hrs = 12 | duration | Y | hours in a shift | 2031 | snapshot
@fact cer = 3 | other | D | gas-free certificates needed | - | constant | threshold
@fact ceg = 1 | other | D | gas-free certificates found | 2031-07-10 | constant
@fact gas = 23 | other | D | percent of the lower explosive limit measured afterwards | 2031-07-09 | constant
@fact yrd = 52 | other | D | yards in operation | 2031 | snapshot
@fact grn = 13 | other | D | yards with the Hong Kong certificate | 2031 | snapshot
@fact grp = 25 | other | D | share of yards with the Hong Kong certificate | 2031 | snapshot
@fact y31 = 14 | deaths | N | deaths in the country's shipbreaking this year | 2031-07-12 | cumulative
@fact y30 = 20 | deaths | N | deaths in the country's shipbreaking in the year | 2030 | cumulative
@fact tot = 476 | deaths | N | deaths in the country's shipbreaking since 2005 | 2031-07-12 | cumulative
@fact cmp = 700000 | damages | Y | taka for each bereaved family | 2031-07-13 | plan | pledged
@fact cmt = 7700000 | damages | Y | taka for all the bereaved families | 2031-07-29 | plan | pledged
@fact cml = 500000 | damages | M | taka for each bereaved family from the welfare fund | 2031-07-13 | plan | pledged
@fact dem = 3000000 | damages | U | taka demanded for each bereaved family | 2031-07-13 | constant
@fact ar = 2 | arrests | P | people arrested | 2031-07-11 | cumulative
@fact acc = 8 | other | P | people named in the case | 2031-07-11 | constant
@fact sus = 90 | duration | M | days for which the licence is suspended | 2031-07-10 | plan
@fact lft = 59 | duration | M | days after which work was allowed again | 2031-09-07 | constant
@fact fin = 2500000 | damages | M | taka of fine | 2031-09-07 | constant
@fact rcm = 16 | other | D | recommendations | 2031-08-20 | constant
@fact mem = 7 | other | D | members of the inquiry | 2031-07-09 | constant
@fact age1 = 18 | age | X | age of the youngest victim | 2031-07-08 | constant
@fact stl = 2400000 | other | N | tonnes of steel from ships in a year | 2030 | cumulative
@fact sht = 60 | other | N | share of the country's rebar made from ships | 2030 | constant
@rel sum d3 = ds + dh
@rel sum i1 = ib + io
@rel diff payd = payl - pay
@rel share grp = grn / yrd
@rel product cmt = cmp * d3
@rel diff dh = d3 - ds
@rel diff abs = acc - ar
@rel diff crt = cer - ceg
@fact abs = 6 | other | P | accused who are not in custody | 2031-07-11 | snapshot
@fact crt = 2 | other | D | gas-free certificates lacking | 2031-07-10 | constant
@trap d1 d2 :: later deaths
@trap d2 d3 :: later deaths
@trap dh io :: seven died in hospital, seven other injuries
@trap i1 ib :: all injured and burned
@trap on wrk :: on the ship and in the yard
@trap pay payl :: paid and prescribed
@trap cmp cml :: the yard's and the fund's money
@trap cmp dem :: offered and demanded
@trap y30 y31 :: a year and part of one
@trap sus lft :: imposed and served
@trap yrd grn :: all yards and certified ones
@trap d2 acc :: eight dead, eight accused
@trap ar crt :: two arrests, two certificates
@trap age age1 :: the ship's age and a worker's

@doc a-agency | news agency | 2031-07-08
{Three|d1} killed in shipyard blast in Chattogram

CHATTOGRAM, July 8 (DBN) - At least {three|>d1|t=till Tuesday evening|by=police} workers were killed and {26|i1|^} injured till Tuesday evening in an explosion on a tanker being dismantled at Mostafa Green Recycling in Sonaichhari-Uttar, police said.

It happened at {11:55am|t0} as cutters were at work in the pump room. {Forty-one|on} labourers were on the ship. {Five|ten} fire engines took {four|dur} hours to douse the flames.

At the CMCH burn unit, Dr Rafique Uddin said {19|ib} had burns and {seven|io} had other injuries; one of them over {85|>bur} percent of the body.

MT Halcyon Spirit, of {28,400|gt} gross tonnes, was beached in May.

DBN/CTG/AK/2105

@doc b-daily | English daily | 2031-07-13
'Gas-free' on paper

{Eight|d2} dead, {two|ar} behind bars, {one|ceg} certificate out of {three|cer}

By Nahid Sultana Hossain

The tanker lies with her bow in the mud and a hole you could drive a bus through.

The Department of Inspection for Factories says cutting needs {three|cer} gas-free certificates, one for each stage. Its inspectors found {one|ceg}; {two|crt} do not exist. A reading the next day still showed {23|gas} percent of the lower explosive limit.

The toll reached {eight|d2|t=last night} last night. {Ten|dha} of the burned have been taken to Dhaka. The youngest victim was {18|age1}; he was paid Tk {620|pay} for {12|hrs} hours. The minimum is Tk {850|!payl}.

Police have arrested {two|ar} of {eight|acc} accused, says OC Tofail Bhuiyan. The other {six|abs} "are being looked for", though one gave this newspaper an interview.

The shipbreaker paid $ {12.6|buy|x=1000000} million for her in April. She's {183|len} metres long and was built in {2004|blt}.

The ministry has suspended the yard's licence for {90|sus} days.

Cox's Bazar: signal No. 3 | ODI: Bangladesh 241 all out

@doc c-forum | workers' forum statement | 2031-07-13
SHIPBREAKING WORKERS FORUM
Press conference, Chattogram Press Club

1. The owners offer Tk {7 lakh|cmp} to each family, and the welfare fund Tk {5 lakh|cml}. We demand Tk {30 lakh|dem}.
2. A cutter at this yard gets Tk {195|payd} a day less than the law's minimum of Tk {815|payl}.
3. This yard has {330|wrk} workers. It issued contracts to {nobody|-}.
4. The yard has a "green" certificate, like {13|grn} of {52|yrd} yards. So what's green?
5. We count {12|!d2|t=as of today} dead as of today.

@doc d-watchdog | NGO briefing | 2031-07-15
Shipping Watch Platform: South Asia Quarterly, flash note

With the Sonaichhari-Uttar blast, {14|y31|t=this year} people have died in Bangladesh's shipbreaking this year; {20|y30|t=2030} died in 2030. Since 2005 we've documented {467|!tot|t=Since 2005}.

The trade yields {2.4|stl|x=1000000} million tonnes of steel annually, {60|sht} percent of the country's rebar. Only {a quarter|grp} of yards hold the Hong Kong statement of compliance.

The Halcyon Spirit changed flag to Comoros {nine|-} days before it was beached. Its last owner, at {27|age} years of the ship's age, was a letterbox in Majuro.

Banks: see annex 2. Our donors: see annex 3.

@doc e-tv | TV channel website | 2031-07-30
Eleventh worker dies; inquiry to report in August

Channel Karnaphuli | 30 July 2031 | 12:40

Md Jewel Rana, a cutter from Gaibandha, succumbed to his burns on Tuesday after three weeks. It brings the number of the dead to {11|d3|t=on Tuesday}: {four|ds} perished at the yard, {seven|dh} in hospital.

The company's compensation now stands at {Tk 77 lakh|cmt}, at Tk {7 lakh|cmp} each, but the families have so far been given only a tenth.

A {seven-member|mem|v=7} body of the inspection department is to report in August. {Sixteen|-} witnesses have been heard.

Beef price: Tk 810. Watch: drone video of the ship

@doc f-business | business daily | 2031-09-08
Yard reopens after 59 days

The industries ministry has let Mostafa Green Recycling resume cutting, {59|lft} days after it shut the yard, on payment of a fine of Tk {25 lakh|fin}.

The inquiry's {16|rcm} recommendations, delivered on August 20, included that no yard restart before an independent gas audit. An official said one was "in process".

The accident on July 8 left {nine|!d3} people dead. Shipping Watch Platform puts the death toll of the industry since 2005 at {476|tot|t=since 2005|by=Shipping Watch Platform}.

Scrap plate was at Tk 58,200 a tonne yesterday. The workers' forum will demonstrate today; it says two of the {eight|acc} men named by police were at the gate on Saturday, checking passes.

@story t2-accra-health-votes
@topic Ghana's health ministry budget for 2027, from the budget speech in November 2026 to the vote in December
@subject M = Ministry of Health | health ministry | the ministry | the health sector | health | Efua Arkorful | Dr Arkorful | Arkorful
@subject B = government budget | the national budget | all government spending | total expenditure
@subject N = National Health Insurance Fund | the insurance fund | NHIF | insurance
@subject NU = nurses and midwives | nurses | nurse
@subject U = Union of Nurses and Midwives | UNM | the union
@subject D = district hospitals programme | district hospitals | hospitals | Agenda hospitals
@subject P = Parliament of Ghana | Parliament | the House | MPs
@subject O = Minority | the Minority | Iddrisu Natogmah | Natogmah | the opposition
@subject G = Gavi vaccines | vaccines | Gavi
@subject US = US health programme | the Americans | Washington | American money
@subject A = National Ambulance Service | ambulances | ambulance
@subject S = October strike | the strike | nurses' strike
@subject H = Health Pulse Africa | Health Pulse | the think-tank
@subject MM = maternal deaths | mothers
@subject ML = malaria
@subject AB = Abuja target | Abuja promise | Abuja
@fact b6 = 17800000000 | budget | M | cedis a year | 2026 | constant
@fact b7 = 21400000000 | budget | M | cedis a year | 2027 | plan
@fact br = 20.2 | rate | M | rise of the budget in percent | 2027 on 2026 | plan
@fact bw = 11900000000 | budget | M | cedis for wages | 2027 | plan
@fact bg = 5200000000 | budget | M | cedis for goods and services | 2027 | plan
@fact bc = 4300000000 | budget | M | cedis for building and equipment | 2027 | plan
@fact bs = 20.1 | budget | M | percent of the budget for building and equipment | 2027 | plan
@fact ws = 55.6 | budget | M | percent of the budget for wages | 2027 | plan
@fact tb = 301400000000 | budget | B | cedis a year | 2027 | plan
@fact sh = 7.1 | budget | M | percent of all government spending | 2027 | plan
@fact so = 5.9 | budget | M | percent of all government spending, without donors' money | 2027 | plan
@fact ab = 15 | budget | AB | percent of all government spending | - | constant | threshold
@fact pc = 622 | budget | M | cedis a head | 2027 | plan
@fact pu = 51 | budget | M | dollars a head | 2027 | plan
@fact po = 34400000 | other | B | inhabitants of the country | 2026 | snapshot
@fact n6 = 8400000000 | revenue | N | cedis due to it | 2026 | plan
@fact nt = 6100000000 | revenue | N | cedis paid to it | 2026-10-31 | cumulative
@fact no = 2300000000 | revenue | N | cedis still owed to it | 2026-10-31 | snapshot
@fact np = 72.6 | revenue | N | percent of the due money paid | 2026-10-31 | cumulative
@fact n7 = 9600000000 | revenue | N | cedis due to it | 2027 | plan
@fact nr = 14.3 | rate | N | rise of the money due to it in percent | 2027 on 2026 | plan
@fact nm = 14 | duration | N | months that hospitals wait for claims | 2026 | snapshot
@fact ut = 58400 | jobs | NU | people employed by the state | 2026 | snapshot
@fact uj = 41000 | jobs | NU | trained people without a post | 2026 | snapshot
@fact uh = 12000 | jobs | NU | people to be hired | 2027 | plan
@fact us = 29.3 | jobs | NU | percent of the people without a post to be hired | 2027 | plan
@fact ua = 3850 | jobs | NU | people who went abroad | 2025 | cumulative
@fact uw = 74 | jobs | NU | people who go abroad a week | 2025 | snapshot
@fact sd = 5 | duration | S | days that it lasted | October 2026 | constant
@fact sc = 85 | rate | S | percent of staff who took part, by the union's count | October 2026 | constant
@fact sm = 60 | rate | S | percent of staff who took part, by the ministry's count | October 2026 | constant
@fact dt = 111 | homes | D | hospitals planned | - | plan
@fact dd = 9 | homes | D | hospitals finished | November 2026 | cumulative
@fact du = 87 | homes | D | hospitals being built | November 2026 | snapshot
@fact dn = 15 | homes | D | hospitals not begun | November 2026 | snapshot
@fact dp = 17500000 | price | D | dollars a hospital | - | plan
@fact dc = 1942500000 | budget | D | dollars for all hospitals | - | plan
@fact vf = 158 | votes_cast | P | members for the health estimates | 2026-12-17 | constant
@fact va = 97 | votes_cast | P | members against the health estimates | 2026-12-17 | constant
@fact vx = 21 | votes_cast | P | members who were absent | 2026-12-17 | constant
@fact vt = 276 | seats | P | members in all | - | constant
@fact vm = 61 | margin | P | votes between the two sides | 2026-12-17 | constant
@fact g6 = 31000000 | spending | G | dollars that Ghana pays a year | 2026 | constant
@fact g7 = 42000000 | spending | G | dollars that Ghana pays a year | 2027 | plan
@fact gr = 35.5 | rate | G | rise of what Ghana pays in percent | 2027 on 2026 | plan
@fact ug = 156000000 | spending | US | dollars a year withdrawn | 2026 | constant
@fact ub = 62400000 | budget | M | dollars to make up for American money | 2027 | plan | pledged
@fact up = 40 | budget | M | percent of the withdrawn money made up | 2027 | plan | pledged
@fact av = 307 | other | A | vehicles | 2026 | snapshot
@fact aw = 184 | other | A | vehicles in working order | 2026 | snapshot
@fact ax = 123 | other | A | vehicles off the road | 2026 | snapshot
@fact as = 59.9 | other | A | percent of vehicles in working order | 2026 | snapshot
@fact mm = 263 | rate | MM | deaths for each hundred thousand births | 2025 | snapshot
@fact mt = 220 | rate | MM | deaths for each hundred thousand births | 2028 | plan
@fact ml = 5200000 | cases | ML | people treated | 2025 | cumulative
@fact ag = 51 | age | M | age of the minister | - | snapshot
@rel sum b7 = bw + bg + bc
@rel change br = b6 -> b7
@rel share ws = bw / b7
@rel share bs = bc / b7
@rel diff ax = av - aw
@rel share sh = b7 / tb
@rel product b7 = pc * po
@rel diff no = n6 - nt
@rel share np = nt / n6
@rel change nr = n6 -> n7
@rel share us = uh / uj
@rel sum dt = dd + du + dn
@rel product dc = dt * dp
@rel sum vt = vf + va + vx
@rel diff vm = vf - va
@rel change gr = g6 -> g7
@rel share up = ub / ug
@rel share as = aw / av
@rel convert pu = pc
@race estimates = vf va
@trap bg ml :: 5.2 billion cedis for goods, 5.2 million malaria patients
@trap dn ab :: fifteen hospitals not begun, fifteen percent
@trap nm nr :: fourteen months, fourteen percent
@trap sh so :: with and without donors' money
@trap sc sm :: union and ministry
@trap uj g7 :: 41,000 nurses, 42 million dollars
@trap n6 n7 :: two years of the levy
@trap b6 b7 :: two budgets
@trap sm as :: sixty percent on strike, sixty percent of ambulances
@trap ag pu :: fifty-one years, fifty-one dollars
@trap nt vm :: 6.1 billion paid, 61 votes apart
@trap mm mt :: rate now and target

@doc a-agency | national news agency | 2026-11-12
Health gets GH¢{21.4bn|b7} as government promises to hire nurses

Accra, Nov. 12, GNS – The Ministry of Health is to receive GH¢{21.4 billion|b7|t=next year} next year, the Finance Minister announced in the budget statement on Thursday. The figure for this year was GH¢{17.8 billion|b6|t=this year}.

The increase of {20.2 per cent|br} will allow the recruitment of {12,000|uh|t=next year} nurses and midwives, he told Parliament, out of {41,000|uj|t=now} who have been trained at the State's expense and now sit at home.

Wages take GH¢{11.9 billion|bw} of the allocation, goods and services GH¢{5.2 billion|bg} and buildings and equipment GH¢{4.3 billion|bc}.

The National Health Insurance Fund, uncapped since last year, is to be credited with GH¢{9.6 billion|n7|t=in 2027} in 2027, up by {14.3 per cent|nr}.

The Minister for Health, Dr Efua Arkorful, {51|ag}, said the money would also replace {40 per cent|up|by=Dr Efua Arkorful} of the support that the Americans withdrew this year.

GNS/KAB/12.11.26/1645

@doc a-daily | daily newspaper, analysis | 2026-11-16
{Twenty-one billion|b7|v=21000000000|round=1000000000} reasons to read the small print
By Naa Korkor Vanderpuije-Sarr and Elikplim Donkoh

Budgets are like hospital menus: what is listed is not always what is served. We took Thursday's health figures and asked what they would buy.

First, people. More than half of the vote, {55.6 per cent|ws} to be exact, is wages. The public service now employs {58,400|ut|t=now} nurses and midwives. Another {12,000|uh|t=next year} are to join them next year. It sounds generous until one learns that they are only {29.3 per cent|us} of those waiting, and that {3,850|ua|t=in 2025} colleagues packed for Leeds and Toronto in 2025.

Second, walls. Of the {111|dt} district hospitals that were promised, {nine|dd|t=today} are open today. {Eighty-seven|du|^} are somewhere between a signboard and a roof. At {15|dn|^} sites goats graze. The contract price is {$17.5 million|dp} apiece, {$1.94 billion|dc|round=10000000} for the lot, and the capital vote of GH¢{4.3 billion|bc|t=next year} for next year must also pay for scanners, boilers and pick-ups.

Third, wheels. The ambulance service has {307|av|t=this month|by=its own return} vehicles and this month {184|aw|^} of them could start, going by its own return, which is {59.9 per cent|as|^}.

Fourth, insurance, where the small print gets very small. The Fund should have had GH¢{8.4 billion|n6|t=this year} this year. By the end of October GH¢{6.1 billion|nt|t=By the end of October} had reached it, or {72.6 per cent|np|^}. The missing GH¢{2.3 billion|no|^} is felt in the dispensaries: a hospital that sends in a claim waits {14|nm} months.

And malaria, since readers always ask: {5.2 million|ml|t=last year} people were treated for it last year. The drugs come out of goods and services.

Graphic on centre spread. Cedi: 12.20 to the dollar. MORE: 3 bridges, 0 engineers | Hearts 1 Kotoko 1

@doc a-union | trade union statement | 2026-11-17
UNION OF NURSES AND MIDWIVES (UNM)
NATIONAL SECRETARIAT, P. O. BOX 418, ACCRA

RE: 2027 BUDGET – "{TWELVE THOUSAND|uh} IS NOT A CURE"

1. The Union has noted the intention to engage {12,000|uh|t=in 2027} of our members in 2027. With {41,000|uj|t=at home} at home, simple division says the last of them will put on a uniform in 2030.

2. Our {five|sd}-day strike in October was observed by {85%|sc|t=in October|by=The Union} of staff on duty rosters. The {60%|sm|t=in October|by=the Ministry} that the Ministry keeps repeating leaves out the northern regions, where its own officers were on strike too.

3. We are told that health now has {7.1%|sh} of all government spending. In Abuja in 2001 our leaders signed for {15%|ab}. GH¢{622|pc} per Ghanaian per year does not buy one night on a general ward.

4. Every week some {74|~uw} of us leave for abroad. In 2025 the number was {3,850|ua|t=In 2025}.

5. The expectant mother is still dying. {263|mm|t=in 2025} for every 100,000 births in 2025. The Ministry's own target, {220|mt|t=by 2028}, by 2028 will not be met by buildings.

6. We shall meet the Minister on 24 November. We remain available after that date as well.

(SGD) PERPETUA ATSU-LAWLUVI, GENERAL SECRETARY

@doc a-brief | think-tank brief | 2026-12-01
HEALTH PULSE AFRICA | BUDGET BRIEF 4/2026
What share does health really get?

Bottom line: it depends on whose money you count.

The ministry's allocation of GH¢{21.4bn|b7|t=2027} divided by planned total expenditure of GH¢{301.4bn|tb|t=2027} in 2027 yields {7.1%|sh}. The Minority in Parliament has been quoting {5.9%|so|by=The Minority}. Both figures are correct. The latter leaves out grants and loans from abroad, which the former includes. Either way the Abuja promise of {15%|ab} is far off.

Per person, with a population of {34.4 million|po}, the allocation amounts to GH¢{622|pc}, or {US$51|pu} at the budget's exchange rate.

Three pressure points:
• Vaccines. As Ghana grows richer on paper, Gavi asks for more. The national share goes from {$31m|g6|t=this year} this year to {$42m|g7|t=in the next} in the next, {35.5%|gr} more.
• American money. {$156m|ug|t=in 2026} a year went in 2026. The budget sets aside {$62.4m|ub}, {40%|up} of the loss.
• Insurance arrears. GH¢{2.3bn|no|t=by end-October} by end-October.

Wages (GH¢{11.9bn|bw}) and goods and services (GH¢{5.2bn|bg}) leave {a fifth|~bs} for investment.

Authors: Chukwuemeka Lartey, Sophie Abiassi. Cite as HPA BB4/26. ISSN 2737-0000

@doc a-house | parliamentary news site | 2026-12-18
HOUSE APPROVES HEALTH ESTIMATES BY {61|vm} VOTES
Thursday's sitting in brief · Votes and Proceedings No. 38

The annual estimates of the Ministry of Health were approved late on Thursday on a division, {158|vf|t=late on Thursday} Members voting Aye and {97|va|^} No. {Twenty-one|vx|^} of the {276|vt} were not in the Chamber. It is the first time since 2022 that the vote was not taken by voice.

Mr Iddrisu Natogmah (Ranking Member) described the estimates as "a wage bill with a stethoscope". He asked why the Fund would be credited with GH¢{9.6 billion|n7|t=next year} next year when this year it had seen GH¢{6.1 billion|nt|t=by October} of GH¢{8.4 billion|n6|t=this year} by October. On health's weight in the budget he held to {5.9 per cent|so|by=Mr Iddrisu Natogmah}.

Dr Arkorful said that as at that morning {nine|dd|t=as at that morning|by=Dr Arkorful} hospitals had been commissioned and {87|du|^} were under construction; work on the other {15|dn|^} would start "when there is money, and not before". Asked about ambulances she undertook to have all {307|av} running by Easter. {123|ax|t=as at that morning|^} were off the road.

On nursing she confirmed that {12,000|uh|t=2027} letters of appointment would go out in 2027, and again put participation in October's strike at {60 per cent|sm|by=she}.

The House adjourned at 11.52 p.m.

@doc a-journal | international medical journal, news | 2026-12-20
Ghana: more money, same queue
Published online · 10.0000/wrld.2026.4471 · Odalys Brandt-Quaye

Ghana's parliament has approved a {20.2%|br} rise in health spending after a year in which US assistance worth {US$156 million|ug} disappeared from its HIV, malaria and maternal programmes. About {two-fifths|up|v=40} of that will be replaced from domestic sources, or {$62.4 million|ub}.

The vote, {158|vf} to {97|va}, was unusually partisan, said Chukwuemeka Lartey of Health Pulse Africa, a think-tank. "What is not disputed is {$51|pu|by=Chukwuemeka Lartey} a head. Nobody runs a health system on that."

Maternal mortality, {263|mm|t=last year} per 100 000 livebirths last year, is to fall to {220|mt|t=in 2028} in 2028. Malaria remains the commonest reason for an outpatient visit, with {5.2 million|ml|t=in 2025} people treated in 2025.

Vaccine co-financing will rise to {$42 million|g7|t=in 2027} in 2027 from {$31 million|g6}. "We'll pay it," a ministry official said. "We've seen what measles costs."

The workforce is the harder part. The state employs {58 400|ut|v=58400} nurses and midwives, and in a walkout in October most of them stayed away for {5|sd} days: {85%|sc|by=the union}, according to the union. Payments from the insurance fund reach facilities {14|nm} months late.

For a hospital in each district, see World Report, p 1102.

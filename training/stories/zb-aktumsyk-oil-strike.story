@story zb-aktumsyk-oil-strike
@topic Oil service workers' strike at Aktumsyk, Kazakhstan
@subject W = workers of KezService | the oilmen | the strikers | workers
@subject K = KezService | the contractor | the service company
@subject A = akimat of Mangystau | the akimat | the regional authorities | the akim's office
@subject O = Kenbulak Oil | the operator | the field owner
@subject R = labour rights group Enbek | Enbek | the rights group
@fact emp = 2140 | jobs | K | people employed | 2030-12 | snapshot
@fact out1 = 400 | other | W | workers on strike | 2030-12-11 | snapshot
@fact out2 = 1300 | other | W | workers on strike | 2030-12-15 | snapshot
@fact outa = 650 | other | A | workers on strike by the akimat's count | 2030-12-15 | snapshot
@fact days = 9 | duration | W | days of strike | 2030-12-19 | cumulative
@fact pay = 412000 | price | W | tenge of average monthly pay | 2030-12 | snapshot
@fact payo = 795000 | price | O | tenge of average monthly pay at the field owner | 2030-12 | snapshot
@fact dem = 40 | rate | W | pay rise demanded, in percent | 2030-12-11 | plan | pledged
@fact off = 10 | rate | K | pay rise offered, in percent | 2030-12-14 | plan | pledged
@fact fin = 25 | rate | K | pay rise agreed, in percent | 2030-12-19 | constant
@fact bon = 300000 | other | K | tenge of New Year bonus agreed | 2030-12-19 | constant
@fact wells = 186 | other | O | wells that need the service crews | 2030-12 | constant
@fact stop = 57 | other | O | wells stopped | 2030-12-17 | snapshot
@fact oil = 94000 | other | O | barrels a day produced | 2030-11 | constant
@fact lost = 11500 | other | O | barrels a day lost | 2030-12-17 | snapshot
@fact lsh = 12.2 | other | O | share of output lost, in percent | 2030-12-17 | snapshot
@fact det = 21 | arrests | R | people detained | 2030-12-16 | cumulative
@fact deta = 8 | arrests | A | people detained by the akimat's count | 2030-12-16 | cumulative
@fact temp = -17 | temperature | - | degrees at night | 2030-12-13 | snapshot
@fact fire = 5 | cases | K | organisers dismissed | 2030-12-12 | constant
@fact shift = 15 | duration | W | days of a shift in the field | - | constant
@fact km = 214 | distance | - | kilometres from Aktau | - | constant
@fact det0 = 23 | arrests | R | people detained by a withdrawn list | 2030-12-17 | cumulative | denied
@rel share lsh = lost / oil
@trap det0 det :: withdrawn against corrected
@fact payn = 515000 | price | W | tenge of average monthly pay after the rise | 2031-01 | plan
@fact pgap = 280000 | price | W | tenge between the new pay and that of the field owner | 2031-01 | plan
@rel change fin = pay -> payn
@rel diff pgap = payo - payn
@trap out1 out2 :: first and fifth day
@trap out2 outa :: strikers' against the akimat's count
@trap pay payo :: contractor against field owner
@trap off fin :: offered against agreed
@trap det deta :: two counts of detentions
@trap wells stop :: all against stopped

@doc a-exile | exile news service | 2030-12-12
Oilmen walk off the rigs at Aktumsyk

Radio Kökjiek, Prague. Dec 12, 18:40 Astana time

About {400|~out1|t=on Wednesday morning} workers of KezService refused to board the shift buses on Wednesday morning and are still standing, in sheepskins and company overalls, at the gate of the base camp, {214|km} kilometres from Aktau. They've announced a strike without end.

They service the {186|wells} wells of Kenbulak Oil. For a fortnight of twelve-hour days ({15|shift} on, {15|-} off) they are paid {412,000|pay|by=Nurlan, a driller} tenge a month on average, says Nurlan, a driller who gives only his first name. "The man beside me who wears the owner's jacket gets {795,000|payo|by=Nurlan, a driller}. We turn the same valve."

The demand: {40 per cent|dem}. The company's first answer came by text message this morning. {Five|fire|t=this morning} men, whom it takes for the ringleaders, have been dismissed.

The night was to bring {minus 17|temp|v=-17}.

@doc b-state | state news agency | 2030-12-16
Situation at Aktumsyk under control – akim

AKTAU. KAZBAQ — A working group led by deputy akim Yerlan Suleimenov is holding explanatory talks with the staff of KezService LLP, the press service of the region's akim reported.

As of Sunday {650|outa|t=As of Sunday|by=the press service} people "temporarily aren't performing their duties", the press service said, out of a payroll of {2,140|emp}. "Information about {1,300|out2|m=denied} doesn't correspond to reality."

The management has proposed indexation of {10 percent|off|t=on Saturday} on Saturday. {Eight|deta|by=the press service} persons were taken to the police department for violation of the law on assemblies; {six|-} have been released.

Production at the deposit is proceeding in the regular mode at a level of {94,000|oil} barrels per day.

@doc c-wire | foreign wire | 2030-12-17
Kazakh oil output dips as contractor strike spreads

ALMATY, Dec 17 (Steppe Newswire) - A strike by contractors has shut {57|stop|t=as of Tuesday|by=a company source} wells at Kenbulak Oil's Aktumsyk field as of Tuesday, cutting output by about {11,500|~lost|t=as of Tuesday|by=a company source} barrels a day, or {12%|~lsh}, a company source said. The field, in the west of Kazakhstan, produced {94,000|oil|t=last month} bpd last month.

Organisers say that {1,300|out2|t=at the weekend|by=Organisers} of the contractor's workers had downed tools at the weekend, more than {three times|-} as many as on the first day. The regional government speaks of {650|outa|by=The regional government}.

A rights group, Enbek, said {21|det|by=Enbek} people had been detained.

Workers want {40%|dem} more pay. They've been offered {10%|off}.

@doc d-rights | rights group's statement | 2030-12-18
Enbek: list of the detained at Aktumsyk, with one correction

We have the names of {21|det|t=by 16 December} persons who had been detained by 16 December. In our bulletin of yesterday we gave {23|det0|m=denied}; two brothers had been counted under both spellings. We apologise.

The akim's office admits to {eighteen|!deta|by=The akim's office}. {Nine|-} were fined, {three|-} given administrative arrest.

What do people ask for? They're paid {395,000|!pay} tenge, when inflation alone... The reader in Almaty may find it a lot. A kilo of meat at the camp shop costs {5,200|-}.

The {five|fire} dismissed must be taken back. That is the first point of the demands, before the {40|dem} per cent.

At night it's {minus seventeen|temp|v=-17}, and the fires at the gate are made of pallets.

@doc e-business | business site | 2030-12-19
Strike over: KezService adds {25%|fin}

After {nine|days} days the oilmen of Aktumsyk went back to the buses today. The protocol, a photo of which is circulating, has seven points. Pay: +{25%|fin} from 1 January, which takes the average to {515,000|payn} tenge, still {280,000|pgap} short of what staff of the owner get. New Year bonus: {300,000|bon}. No reprisals; the {five|fire} are reinstated.

Kenbulak Oil says it'll need till the end of the month to restart {57|stop} wells.

Brent $74.9 | USD/KZT 561.2

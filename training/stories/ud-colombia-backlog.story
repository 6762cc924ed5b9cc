@story ud-colombia-backlog
@topic Colombia's court backlog and the judicial strike of 2028
@subject C = Colombian courts | the courts | the judiciary | Colombia's courts | the judicial branch
@subject G = Ministry of Justice | the government | the ministry | Minister Leonor Asprilla
@subject U = Unión Judicial | the union | court workers | UJ
@subject S = judicial strike | the strike | the stoppage | the walkout
@subject K = the prisons | prisons | INPEC jails
@subject B = Bogotá | the capital
@subject M = Medellín
@subject L = Cali
@subject T = tutela | tutelas | the tutela
@subject Q = Cifras y Voces | the pollster | the survey
@fact p27 = 1940000 | cases | C | cases pending | 2027-12-31 | snapshot
@fact p26 = 1820000 | cases | C | cases pending | 2026-12-31 | snapshot
@fact pch = 6.6 | rate | C | percent rise in cases pending | 2026 to 2027 | constant
@fact inc = 120000 | cases | C | more cases pending than the year before | 2027 | constant
@fact in = 2610000 | cases | C | cases filed | 2027 | cumulative
@fact out = 2490000 | cases | C | cases decided | 2027 | cumulative
@fact clr = 95.4 | rate | C | cases decided as a percent of cases filed | 2027 | constant
@fact cr = 612000 | cases | C | criminal cases pending | 2027-12-31 | snapshot
@fact crp = 31.5 | other | C | percent of pending cases that are criminal | 2027-12-31 | snapshot
@fact ci = 804000 | cases | C | civil cases pending | 2027-12-31 | snapshot
@fact la = 233000 | cases | C | labour cases pending | 2027-12-31 | snapshot
@fact ad = 291000 | cases | C | administrative cases pending | 2027-12-31 | snapshot
@fact bo = 418000 | cases | B | cases pending | 2027-12-31 | snapshot
@fact me = 176000 | cases | M | cases pending | 2027-12-31 | snapshot
@fact ca = 133000 | cases | L | cases pending | 2027-12-31 | snapshot
@fact three = 727000 | cases | C | cases pending in the three largest cities | 2027-12-31 | snapshot
@fact po = 6212 | jobs | C | judges' posts | 2028-03 | constant
@fact ju = 5870 | jobs | C | judges in office | 2028-03 | snapshot
@fact va = 342 | jobs | C | judges' posts vacant | 2028-03 | snapshot
@fact per = 330 | cases | C | cases pending per judge | 2028-03 | snapshot
@fact j100 = 11.2 | rate | C | judges per hundred thousand inhabitants | 2028-03 | snapshot
@fact jreg = 17 | rate | - | judges per hundred thousand inhabitants on average in the region | 2027 | snapshot
@fact dc = 516 | duration | C | days to a first ruling in a civil case | 2027 | constant
@fact dc6 = 489 | duration | C | days to a first ruling in a civil case | 2026 | constant
@fact dk = 403 | duration | C | days to a first ruling in a criminal case | 2027 | constant
@fact su = 38000 | crowd | S | workers out as the union counted | 2028-04-17 | snapshot
@fact sg = 21500 | crowd | S | workers out as the ministry counted | 2028-04-17 | snapshot
@fact h1 = 14700 | other | S | hearings called off | 2028-04-24 | cumulative
@fact h2 = 33900 | other | S | hearings called off | 2028-05-05 | cumulative
@fact len = 19 | duration | S | days that it lasted | 2028-05-05 | constant
@fact ras = 11 | rate | U | percent rise in pay sought | 2028 | constant | pledged
@fact rof = 6.5 | rate | G | percent rise in pay offered | 2028-04 | constant | pledged
@fact rge = 8.2 | rate | U | percent rise in pay agreed | 2028-05-05 | constant
@fact infl = 5.4 | rate | G | percent inflation | 2027 | constant
@fact bu8 = 9800000000000 | budget | C | pesos of budget | 2028 | constant
@fact bu9 = 10900000000000 | budget | C | pesos of budget | 2029 | plan | projected
@fact bch = 11.2 | rate | C | percent rise in budget | 2028 to 2029 | plan | projected
@fact nj = 480 | jobs | G | new judges' posts | 2029 | plan | pledged
@fact nc = 1150 | jobs | G | new clerks' posts | 2029 | plan | pledged
@fact nt = 1630 | jobs | G | new posts | 2029 | plan | pledged
@fact inm = 104600 | other | K | inmates | 2028-03 | snapshot
@fact pre = 24300 | other | K | inmates not yet tried | 2028-03 | snapshot
@fact prp = 23.2 | other | K | percent of inmates not yet tried | 2028-03 | snapshot
@fact re7 = 1870 | other | K | suspects freed because a deadline ran out | 2027 | cumulative
@fact re6 = 1420 | other | K | suspects freed because a deadline ran out | 2026 | cumulative
@fact rch = 31.7 | rate | K | percent rise in suspects freed because a deadline ran out | 2026 to 2027 | constant
@fact thsh = 37.5 | other | C | percent of pending cases that are in the three largest cities | 2027-12-31 | snapshot
@fact mj = 6350 | jobs | C | judges in office if the new posts were filled | 2029 | plan | hypothetical
@fact rh = 424 | cases | C | cases decided per judge in a year | 2027 | constant
@fact tu = 702000 | cases | T | petitions | 2027 | cumulative
@fact tuh = 198000 | cases | T | petitions about health | 2027 | cumulative
@fact tup = 28.2 | other | T | percent of petitions about health | 2027 | constant
@fact qn = 1204 | sample_size | Q | adults polled | 2028-04 | constant
@fact qd = 68 | poll_share | Q | percent who distrust the courts | 2028-04 | constant
@fact qs = 52 | poll_share | Q | percent who back the strike | 2028-04 | constant
@fact qe = 2.8 | margin_of_error | Q | points of error | 2028-04 | constant
@trap p27 p26 :: two year ends
@trap in out :: filed and decided
@trap j100 bch :: judges per head and the rise in the budget are both 11.2
@trap po ju :: posts and people in them
@trap dc dk :: civil and criminal
@trap su sg :: two counts of the strikers
@trap h1 h2 :: hearings called off by the first week and in all
@trap ras rge :: sought and agreed
@trap bu8 bu9 :: this year's budget and next year's draft
@trap re7 re6 :: two years of releases
@trap cr bo :: criminal cases and the capital's
@trap pre re7 :: held without trial and freed
@rel diff inc = p27 - p26
@rel change pch = p26 -> p27
@rel diff inc = in - out
@rel share clr = out / in
@rel share crp = cr / p27
@rel sum p27 = cr + ci + la + ad
@rel sum three = bo + me + ca
@rel diff va = po - ju
@rel product p27 = ju * per
@rel change bch = bu8 -> bu9
@rel sum nt = nj + nc
@rel share prp = pre / inm
@rel change rch = re6 -> re7
@rel share tup = tuh / tu
@rel share thsh = three / p27
@rel sum mj = ju + nj
@rel product out = ju * rh

@doc a-wire | international wire, English | 2028-04-17
Colombia court workers walk out as backlog nears {2 million|~p27}

BOGOTA, April 17 (Meridian) - Judges, clerks and bailiffs across Colombia stopped work on Monday to demand higher pay and more hands for a system with {1.94 million|p27|t=at the end of last year|by=official figures} cases pending at the end of last year, according to official figures.

Unión Judicial said {38,000|su|t=on Monday|by=Unión Judicial} people had joined. The Ministry of Justice gave {21,500|sg|t=on Monday|by=The Ministry of Justice} as the number.

The union is after an {11%|ras|by=The union|s=The union} raise. The government has put {6.5%|rof|s=The government} on the table, pointing out that inflation last year was {5.4%|infl|t=last year|by=The government}.

Colombia has {11.2|j100|s=Colombia} judges for every 100,000 inhabitants, compared with a regional average of {17|jreg}. {342|va} of the {6,212|po} judgeships that exist in law are unfilled.

In the capital, Bogota, alone {418,000|bo|t=At year-end} files were open. At year-end Medellin had {176,000|me|t=At year-end} and Cali {133,000|ca|t=At year-end}.

"The state arrives late to justice as it arrives late to the countryside," union leader Yeison Mosquera-Lindo told a rally.

@doc b-daily | Bogotá daily, long read | 2028-04-23
Don Eliécer's 1,100 days

ROSALBA UCRÓS

The file of Eliécer Tunubalá is the thickness of a mattress. He bought a plot in Fusagasugá, the seller sold it again, and now both buyers grow tomatoes on it. A civil case of that kind takes {516|dc|by=the Council of the Judiciary|t=in 2027} days to a first ruling, the Council of the Judiciary reckoned in 2027; the year before, it was {489|dc6|t=the year before}. Don Eliécer's has taken more than twice that.

It's one among {804,000|ci} civil files waiting in Colombia. Add {612,000|cr} criminal ones, {291,000|ad} in the administrative courts and {233,000|la} in the labour courts, and you get the mountain that everybody talks about.

How did it grow? Not by laziness. In 2027 the courts received {2.61 million|in|t=In 2027} new matters and dispatched {2.49 million|out|t=In 2027}. That's {95.4|clr} for every hundred, quite respectable. But the gap, {120,000|inc}, is a stadium-full four times over, and it stays.

Then there's the tutela, the poor man's injunction. {702,000|tu|t=in a year} of them in a year, of which {198,000|tuh|t=in a year} asked for nothing but medicine or a bed. Petitions grow faster than judges, of whom the country seats {5,870|ju|t=today} today, {342|va|t=today} below the number it has legislated. A judge must drop all else.

"I have {five hundred|-} on my desk," says Judge Dilia Arhuaco. The average is {330|per}. She'd rather not strike. She is striking.

@doc c-leaflet | union leaflet | 2028-04-24
ONE WEEK! WE ARE STILL HERE!

Compañeras, compañeros:

In seven days, {14,700|h1|t=In seven days} hearings have not been held. Not one of them because of us! They were not held because for ten years no government has wanted to pay.

▪ They say we earn enough. With prices up {5.4|infl} per cent, they offer {6.5|rof|s=they}. We say {11|ras|s=We}.
▪ They say there are judges. There are {5,870|ju}. The law says {6,212|po}.
▪ They say we free criminals. {1,870|re7|t=Last year} suspects walked out last year since no court had a day for them. Last year! When we were all at work! In 2026: {1,420|re6|t=In 2026}.
▪ They say the people is against us. In the poll of Cifras y Voces, {52|qs|by=Cifras y Voces} of every hundred Colombians support the stoppage.

There are {38,000|su} of us, and not {21,500|sg|m=denied}. Let them count again.

Assembly: Tuesday 9 a.m., Plazoleta, bring umbrella.

@doc d-business | business newspaper | 2028-05-06
Strike ends at {8.2%|rge}; Treasury pencils in COP{10.9|bu9|x=1000000000000|t=for 2029} trillion for the courts for 2029

After {19|len} days, {33,900|h2} cancelled hearings and one all-night session fuelled by aguapanela, the government and Unión Judicial signed at dawn on Friday.

Pay goes up by {8.2%|rge}, roughly halfway between the {6.5%|rof} first offered and the {11%|ras} first asked. Minister Leonor Asprilla also promised {480|nj|by=Minister Leonor Asprilla|m=pledged} judges and {1,150|nc|by=Minister Leonor Asprilla|m=pledged} clerks more from January, {1,630|nt|by=Minister Leonor Asprilla|m=pledged} posts in all.

The union, which claimed that {38,000|su|t=on the first day|by=The union} had downed tools on the first day (the ministry, {21,500|sg|t=on the first day|by=the ministry}), will call off its tents.

Where does the money come from? The judicial branch has COP{9.8|bu8|x=1000000000000|t=this year} trillion this year. The draft for next year is {11.2%|bch|t=next year} higher, and analysts at Banca Quimbaya doubt it'll survive Congress.

For companies what matters is time. A contract dispute takes {516|dc} days before a judge says anything; a criminal complaint for fraud, {403|dk}. "You price that in," says Anselm Cuesta-Rahal, who runs a cement maker in Yumbo. "I price in two years for Cali. That's {133,000|ca|by=Anselm Cuesta-Rahal} cases there, isn't it?" It is.

USD/COP 4,212 ▲0.4% | Brent 77.90

@doc e-thinktank | think-tank Q&A | 2028-05-10
Seven answers on the backlog
By Fundación Balanza

**How large is it?** {1,940,000|p27|t=at the close of 2027} at the close of 2027, against {1,820,000|p26|t=a year before} a year before: {6.6%|pch} more.

**Which part is criminal?** {31.5%|crp}, or {612,000|cr} files. Civil matters, {804,000|ci}, outnumber them.

**Where is it?** More than {a third|>thsh|v=33.3} in three cities. Bogotá, Medellín and Cali together account for {727,000|three}.

**Who suffers?** Those who wait behind bars. Of {104,600|inm|t=in March} inmates in March, {24,300|pre|t=in March} hadn't been tried. That is {23.2%|prp}. And those who wait for those who no longer are: the number freed by expired deadlines was up {31.7%|rch} in 2027.

**Is the tutela to blame?** In part. But consider that {28.2%|tup} of petitions are about health. Fix the clinics and you empty the courts.

**Will {480|nj} judges do?** If all were appointed tomorrow, there'd be {6,350|mj|t=tomorrow} in office rather than {5,870|ju}; at the present rhythm each clears a bit over {400|>rh|t=a year} matters a year. That would more than close a yearly gap of {120,000|inc}. It wouldn't touch what's there.

**Do Colombians care?** {68%|qd|by=Cifras y Voces} tell Cifras y Voces that they don't trust the judiciary ({1,204|qn} adults, error {2.8|qe} points).

@doc f-radio | radio commentary | 2028-05-08
La Nota de las Siete, with Abelardo Puche

Well, they have signed. {Nineteen|len} days. Has anyone noticed? I ask in earnest. The minister wanted to give {6.5|rof|by=The minister|s=The minister} per cent, the clerks wanted {11|ras|s=the clerks}, and they meet at {8.2|rge}: my grandmother would have got there over a coffee. The lady at the arepa stall by the Paloquemao courthouse noticed; she lives off the queue.

I read that {33,900|h2} hearings were lost. And I read that {1.94 million|p27} cases were pending when it all began. So, my dear listeners, take off your shoes and count on your toes: the stoppage made things worse by less than two in a hundred. It is what happened before it, and what will happen after it, that ought to frighten us. Every judge has {330|~per} files or so on the chair, on the floor, on the windowsill.

The minister says {1,630|nt|by=The minister} people will come. {Two in three|~qd|v=66.67} Colombians – {68|qd} per cent, to be fair to the pollster – don't trust the courts, and just over {half|>qs|v=50}, {52|qs}, wanted the strike to win. Both can be true. I don't trust my dentist, and I want him to be paid.

Good morning. It is 7:09.

@story u2-lufwanya-cholera
@topic Cholera in a Zambian lakeside district: weekly counts, vaccine and a row over beds
@subject O = cholera outbreak | outbreak | cholera | the epidemic
@subject MH = Ministry of Health | the ministry | MoH
@subject NI = National Institute of Public Health | NIPH | the institute
@subject CB = Chibolya Bay | Chibolya Bay district | Chibolya
@subject NS = Nsombo | Nsombo district
@subject LZ = Lukwesa Hospital | the treatment centre | Lukwesa | the hospital
@subject WHO = World Health Organization | WHO | Geneva
@subject MSF = Médecins Sans Abri | MSA
@subject P = Dr Chileshe Mwape | Mwape | the minister | health minister
@subject C = Water and Sewerage Company | water company
@fact c1 = 318 | cases | O | cases since the start | 2026-02-01 | cumulative
@fact c2 = 1146 | cases | O | cases since the start | 2026-02-15 | cumulative
@fact c3 = 2705 | cases | O | cases since the start | 2026-03-08 | cumulative
@fact cc = 1982 | cases | CB | cases since the start | 2026-03-08 | cumulative
@fact cn = 723 | cases | NS | cases since the start | 2026-03-08 | cumulative
@fact d1 = 11 | deaths | O | people dead | 2026-02-01 | cumulative
@fact d2 = 34 | deaths | O | people dead | 2026-02-15 | cumulative
@fact d3 = 62 | deaths | O | people dead | 2026-03-08 | cumulative
@fact dh = 27 | deaths | O | people who died before reaching care | 2026-03-08 | cumulative
@fact cfr = 2.3 | rate | O | percent of the sick who die | 2026-03-08 | snapshot
@fact cfrt = 1 | rate | WHO | percent of the sick who may die where care is good | - | constant | threshold
@fact day = 94 | cases | O | new cases in a day | 2026-02-15 | snapshot
@fact dayp = 131 | cases | O | new cases in a day at the peak | 2026-02-21 | constant
@fact beds = 180 | other | LZ | beds | 2026-02-15 | snapshot
@fact inb = 226 | other | LZ | patients admitted | 2026-02-15 | snapshot
@fact vac = 600000 | other | MH | doses of vaccine ordered | 2026-02-15 | plan
@fact vacg = 412000 | other | MH | people vaccinated | 2026-03-08 | cumulative
@fact vacs = 82 | other | MH | percent of the target population vaccinated | 2026-03-08 | cumulative
@fact sch = 48 | other | CB | schools closed | 2026-02-15 | snapshot
@fact wells = 29 | other | C | boreholes found contaminated | 2026-02-15 | cumulative
@fact wellt = 41 | other | C | boreholes tested | 2026-02-15 | cumulative
@fact m = 3600000 | budget | WHO | dollars of emergency funds | 2026-02-16 | plan | pledged
@fact old = 2018 | date | - | year of the last large outbreak | - | constant
@fact start = 2026-01-09 | date | O | day on which the first patient was seen | - | constant
@rel sum c3 = cc + cn
@rel share cfr = d3 / c3
@trap c1 c2 :: counts of two weeks
@trap d3 c3 :: the dead and the sick
@trap beds inb :: beds, and those who lie in them
@trap day dayp :: the daily count and its peak
@trap cc cn :: two districts
@trap vac vacg :: ordered and given

@doc a-local | daily newspaper | 2026-02-02
Cholera: {318|c1} cases, {11|d1} deaths in lakeside districts
By NATASHA KABUNGO in Chibolya Bay

THE number of cholera cases recorded since the first patient walked into Lukwesa Hospital on {January 9|start} has reached {318|c1|t=By yesterday|by=Dr Chileshe Mwape}. {Eleven|d1|^} people have died.

By yesterday, Health Minister Dr Chileshe Mwape said, most of the patients had come from Chibolya Bay, where fishermen share their landing with the town's drain. He called for calm and clean hands.

Bishop Alick Sinkamba has cancelled the Candlemas procession, which drew {4,000|-} faithful last year.

Send news tips to WhatsApp +260 97 000 0144. Today's exchange rate: K26.40/$1

@doc b-niph | public health situation report | 2026-02-15
CHOLERA SITREP No. 37
Reporting date: 15 February 2026, 09:00 hrs

New cases (24 h): {94|day}
Cumulative cases: {1,146|c2}
Cumulative deaths: {34|d2}
Currently admitted, Lukwesa Hospital: {226|inb} (capacity {180|beds})
Water points sampled: {41|wellt}; with faecal coliforms: {29|wells}
Schools suspended: {48|sch}
OCV request: {600,000|vac} doses, arrival pending

Prepared by National Institute of Public Health. For queries quote NIPH/EPI/26/0119.

@doc c-news | foreign broadcaster site | 2026-02-17
Zambia: Two to a bed at the cholera ward of Lukwesa

There are {180|beds} beds in the treatment centre and, on the day that we were let in, {226|inb|t=on the day that we were let in} patients. Men lie on the floor with a drip tied to the window.

Cases in the two districts by the lake, which stood at {318|c1|t=two weeks earlier} two weeks earlier, had risen to {1,146|c2|t=by Sunday} by Sunday, and the death toll to {43|!d2|t=by Sunday}. Nearly {a hundred|~day|t=by Sunday} people were falling ill in a day.

The source is no mystery. Of {41|wellt} boreholes tested by the water company, {29|wells} were polluted.

The WHO will release {$3.6 million|m|s=The WHO} and has flown in cholera kits. The vaccine, {600,000|vac} doses of it, has been ordered; a nurse we spoke to had heard of {half a million|?vac}.

More on this story
• 5 things about oral rehydration
• Zambia profile

@doc d-msf | medical charity press release | 2026-03-09
Chibolya Bay: the curve is falling, the poor are still paying

Two months into the outbreak Médecins Sans Abri is handing over its last tents. As of 8 March {2,705|c3|t=As of 8 March} people had caught the disease: {1,982|cc} in Chibolya Bay, {723|cn} in Nsombo. {Sixty-two|d3|^} did not survive, and of those {27|dh} never reached a health post.

That is {2.3 per cent|cfr} of patients. With decent care it should not be above {one per cent|<cfrt}, by the standard that the WHO sets.

New admissions have come down from {131|dayp|t=on 21 February} on 21 February to fewer than {20|-}. The vaccination helped: {412,000|vacg} people have been reached, {82 per cent|vacs} of those who should be.

Media contact: +41 22 555 0 118 (Geneva), ref. 26-031

@doc e-blog | column in a weekly | 2026-03-13
Wash your hands, with what?

When the minister counts, he counts success. {412,000|vacg|by=the minister} vaccinated! He does not say that {600,000|vac} doses came. He does not say that the {48|sch} schools which closed in February had {three|-} taps among them.

The epidemic took {62|d3} of us. {Thirty-six|!dh} of them, he told parliament, lay down on the way to a clinic. My own count of funerals is higher, but I am not a ministry.

In {2018|old}, the last time, Dr Mwape was a young doctor who shouted that one death in a hundred was a scandal. This time it was {3.2|!cfr} in a hundred. I do not hear him shouting.

@story korpijarvi-hospital
@topic Korpijärvi, Finland: a wellbeing county wants to close the night ward of a small-town hospital, 2033
@subject K = Korpijärvi hospital | Korpijärvi | the hospital
@subject W = Lakeland wellbeing services county | the county | wellbeing county
@subject C = central hospital in Savolahti | the central hospital | Savolahti
@subject T = torchlight procession | the procession | the torches
@subject M = ministry of finance | the ministry
@subject N = citizens' initiative Lights On | Lights On | the initiative
@fact df = 62000000 | budget | W | euros of accumulated deficit | 2033-01 | snapshot
@fact yd = 27000000 | budget | W | euros of deficit in the year | 2032 | snapshot
@fact bu = 910000000 | budget | W | euros in the budget | 2033 | plan
@fact sv = 41000000 | budget | W | euros to be saved | 2033 to 2035 | plan
@fact sk = 6300000 | budget | K | euros a year saved by closing at night | 2034 | plan | projected
@fact sk2 = 2800000 | budget | N | euros a year saved by closing at night | 2034 | plan | projected
@fact st = 1450000 | spending | K | euros a year for the night | 2032 | snapshot
@fact po = 214000 | other | W | residents | 2032 | snapshot
@fact pk = 18900 | other | K | residents of its district | 2032 | snapshot
@fact km = 96 | distance | K | kilometres to the central hospital | - | constant
@fact mn = 75 | duration | K | minutes to the central hospital by ambulance | 2033 | snapshot
@fact mx = 140 | duration | K | minutes to the central hospital from the farthest village | 2033 | snapshot
@fact nv = 3240 | other | K | night visits | 2032 | cumulative
@fact nn = 9 | other | K | night visits in an average night | 2032 | snapshot
@fact nu = 410 | other | K | urgent night visits | 2032 | cumulative
@fact np = 12.65 | other | K | share of night visits that are urgent | 2032 | snapshot
@fact bd = 34 | other | K | beds | 2033 | snapshot
@fact b2 = 20 | other | K | beds | 2034 | plan
@fact bx = 14 | other | K | beds to close | 2034 | plan
@fact cb = 96 | other | C | share of beds filled | 2033-01 | snapshot
@fact cw = 5.4 | duration | C | hours waited in emergency | 2033-01 | snapshot
@fact js = 187 | jobs | K | staff | 2033 | snapshot
@fact jc = 58 | jobs | K | posts to go | 2034 | plan
@fact jw = 620 | jobs | W | posts to go | 2033 to 2035 | plan
@fact jd = 7 | jobs | K | doctors' posts vacant | 2033-01 | snapshot
@fact jr = 16 | jobs | K | doctors' posts | 2033 | constant
@fact rn = 1150 | price | W | euros a day for a hired doctor | 2032 | snapshot
@fact rt = 23400000 | spending | W | euros for hired doctors | 2032 | cumulative
@fact tm = 2600 | crowd | T | people by the organisers' count | 2033-02-05 | snapshot
@fact tp = 1800 | crowd | T | people by the police estimate | 2033-02-05 | snapshot
@fact tt = -24 | temperature | T | degrees | 2033-02-05 | snapshot
@fact sg = 11260 | other | N | signatures | 2033-02-20 | cumulative
@fact s0 = 7900 | other | N | signatures | 2033-02-01 | cumulative
@fact ql = 41 | duration | - | minutes in which the helicopter can arrive | 2033 | snapshot
@fact am = 2 | other | K | ambulances at night | 2033 | snapshot
@fact a2 = 3 | other | K | ambulances at night | 2034 | plan | pledged
@fact vf = 38 | votes_cast | W | councillors for closing at night | 2033-03-14 | snapshot
@fact va = 30 | votes_cast | W | councillors against closing at night | 2033-03-14 | snapshot
@fact vx = 1 | votes_cast | W | councillors abstaining | 2033-03-14 | snapshot
@fact vs = 69 | seats | W | councillors | - | constant
@fact wl = 4870 | waiting | W | people waiting for treatment | 2033-01-31 | snapshot
@fact w6 = 512 | waiting | W | people who have waited longer than six months | 2033-01-31 | snapshot
@fact yr = 1957 | other | K | year of opening | - | constant
@fact tr = 180 | other | K | days of trial of the night closure | 2034 | plan
@trap df yd :: accumulated and yearly deficit
@trap sv sk :: the whole programme and the hospital
@trap sk sk2 :: the county's and the initiative's reckoning
@trap nv nu :: all night visits and urgent ones
@trap jc jw :: posts here and in the county
@trap tm tp :: two counts of the procession
@trap sg s0 :: signatures at two dates
@trap mn mx :: usual and longest ride
@trap wl w6 :: all waiting and those over six months
@trap am a2 :: ambulances now and promised
@rel share np = nu / nv
@rel diff b2 = bd - bx
@rel sum vs = vf + va + vx

@doc a-local | local paper | 2033-01-27
Night would fall at the hospital at nine

Korpijärven Uutiset
Text Venla Mustonen-Farah, picture from the archive (1988)

A person in Korpijärvi would in future do well to fall ill before nine in the evening.

The wellbeing county proposes that from next January the hospital, which has been open round the clock since {1957|yr}, close for the night. From {34|bd|t=now} beds now, {20|b2} would remain. {Fifty-eight|jc} posts of {187|js} would go.

The county has run up a deficit of {62 million|df} euros, {27 million|yd|t=last year} of it last year, and according to the law must get rid of it. Its savings programme comes to {41 million|sv}. The night of Korpijärvi would yield {6.3 million|sk} a year, in the view of the county's director Harri Ojala-Lindqvist.

Last year there were {3,240|nv|t=Last year} night visits. That's about {nine|~nn} a night. Of these {410|nu} were urgent, as the county defines it.

To Savolahti it's {96|km} kilometres. An ambulance takes {75|mn} minutes in dry weather, from the farthest village {140|mx}.

“Define urgent,” says ward sister Aila Kettunen. “He's got pain in the chest. If I send him home and he wakes up in the morning it wasn't.”

@doc b-procession | regional broadcaster online | 2033-02-05
Thousands of torches in {24|tt|v=-24} degrees of frost

Järvi-TV | Sunday 5.2.2033 at 19.44

The head of the queue had reached the hospital when the tail was still at the church. According to the police {1,800|tp|t=today|by=the police} people walked today in a torchlight procession against closing Korpijärvi hospital at night; the organisers counted {2,600|tm|t=today|by=the organisers}, using torches sold. The district has {18,900|pk} residents.

– My father was born here, died here and in between had his appendix out here, said Otso Räsänen, 34, with a child on his shoulders.

The Lights On initiative had {7,900|s0|t=at the start of the month} names at the start of the month. It disputes the sum that's to be saved. In its view the night really costs {1.45 million|st|by=its} euros, and even with all that's connected no more than {2.8 million|<sk2|by=its} can be won.

The county's director, Harri Ojala-Lindqvist, says that the figures aren't the same thing.

– {6.3|sk|x=1000000|by=Harri Ojala-Lindqvist} is beds, nights and laboratory together. I too would prefer to be able to say {2.8|sk2|x=1000000}.

The temperature at the start was {-24|tt}. No injuries were reported. One beard caught fire.

@doc c-doctor | doctors' union journal | 2033-02-18
Hired hands and empty chairs

The Lakeland county has {910 million|bu} euros to spend this year on {214,000|po} people. Last year {23.4 million|rt|t=Last year} went to companies which rent out doctors, at around {1,150|~rn} euros a day.

In Korpijärvi it's visible. {Seven|jd} of {16|jr} doctors' posts are unfilled. On some nights the doctor is a man from Tallinn who comes by ferry, train and taxi and sleeps in the old maternity ward, “very well”.

If the night ends, he doesn't come. But where do the patients go? In Savolahti {96|cb} per cent of the beds were full in January and one waited {5.4|cw|t=in January} hours in emergency. In the county as a whole {4,870|wl|t=at the end of January} people were queueing for treatment at the end of January, {512|w6|^} of them for more than six months.

The chief shop steward, Petra Wuolijoki, doesn't oppose closing on principle. “Nine a night. I've done those nights. But I have also done the tenth patient.”

The county plans to cut {620|jw} posts by 2035. Of doctors, it says, {none|-}.

@doc d-qa | county web page | 2033-02-24
Frequently asked: Korpijärvi

How will I be treated at night?
Call 116 117. In an emergency, 112. The number of ambulances at night rises from {two|am} to {three|a2}. The doctor's helicopter reaches the area in {41|ql} minutes, weather permitting.

Isn't {96|km} km far?
It's far. In Lapland it's farther.

How was {6.3 million|sk} euros arrived at?
Beds ({14|bx} fewer) 3.9; night staff 1.45; laboratory and imaging 0.95. See appendix 7.

How many people use the night?
{3,240|nv|t=in 2032} visits in 2032, of which {13|np|round} per cent urgent.

Will you listen to residents?
Yes. By 20 February {11,260|sg|t=By 20 February} had signed the initiative. It'll be dealt with at the same meeting, 14 March.

Is the decision final?
The closure starts as a trial of {180|tr} days.

@doc e-wire | wire agency | 2033-03-15
Finnish county votes to shut small-town hospital at night

SAVOLAHTI, Finland, March 15 (Pohjola) — A regional council in eastern Finland voted late on Monday to close a hospital at night in order to save money, despite a petition signed by more than half the people whom it serves.

The vote on Korpijärvi hospital was {38|vf} to {30|va}, with {one|vx} abstention.

The council's {69|vs} members were told that {14|bx} beds would close and {58|jc} jobs go, saving {6.3 million|sk} euros a year. The county's accumulated deficit is {62 million|df} euros, and the finance ministry has threatened to merge it with a neighbour.

About {1,800|~tp|t=in February|by=police} people, by police count, marched in February.

Night patients will be taken {96|km} km to Savolahti.

“We've {18,900|pk} people and one helicopter,” said campaigner Otso Räsänen. “If it's foggy, please wait.”

@story v4-mpulungu-cholera
@topic Cholera on the Zambian shore of Lake Tanganyika, January to end of February 2034
@subject Z = cholera outbreak in Northern Province | the outbreak | the epidemic | the disease | Northern Province
@subject M = Mpulungu | the port | the harbour town
@subject K = Kaputa
@subject N = Nsama
@subject W = Wampembe ward across the border | Rukwa | the Tanzanian side
@subject I = Zambia National Public Health Institute | the institute | ZNPHI
@subject D = Ministry of Health | the ministry | Health Minister Chanda Mwiinga-Sakala | Mwiinga-Sakala
@subject F = Lakeside Relief | the charity
@subject P = the first patient | a fisherman
@fact c0 = 27 | cases | Z | cholera cases | 2034-01-19 | cumulative
@fact d0 = 2 | deaths | Z | people killed by cholera | 2034-01-19 | cumulative
@fact c1 = 1386 | cases | Z | cholera cases | 2034-02-12 | cumulative
@fact m1 = 842 | cases | M | cholera cases | 2034-02-12 | cumulative
@fact k1 = 371 | cases | K | cholera cases | 2034-02-12 | cumulative
@fact n1 = 173 | cases | N | cholera cases | 2034-02-12 | cumulative
@fact d1 = 41 | deaths | Z | people killed by cholera | 2034-02-12 | cumulative
@fact dm = 22 | deaths | M | people killed by cholera | 2034-02-12 | cumulative
@fact dk = 13 | deaths | K | people killed by cholera | 2034-02-12 | cumulative
@fact dn = 6 | deaths | N | people killed by cholera | 2034-02-12 | cumulative
@fact dc = 17 | deaths | Z | people who died before reaching care | 2034-02-12 | cumulative
@fact df = 24 | deaths | Z | people who died in treatment centres | 2034-02-12 | cumulative
@fact f1 = 3 | rate | Z | deaths among the cases | 2034-02-12 | snapshot
@fact w1 = 63 | cases | Z | new cases in a day | 2034-02-12 | snapshot
@fact a1 = 118 | other | Z | patients under treatment | 2034-02-12 | snapshot
@fact r1 = 1227 | other | Z | patients sent home | 2034-02-12 | cumulative
@fact c2 = 2140 | cases | Z | cholera cases | 2034-02-26 | cumulative
@fact m2 = 1168 | cases | M | cholera cases | 2034-02-26 | cumulative
@fact k2 = 664 | cases | K | cholera cases | 2034-02-26 | cumulative
@fact n2 = 308 | cases | N | cholera cases | 2034-02-26 | cumulative
@fact d2 = 58 | deaths | Z | people killed by cholera | 2034-02-26 | cumulative
@fact f2 = 2.7 | rate | Z | deaths among the cases | 2034-02-26 | snapshot
@fact w2 = 34 | cases | Z | new cases in a day | 2034-02-26 | snapshot
@fact a2 = 96 | other | Z | patients under treatment | 2034-02-26 | snapshot
@fact u5 = 535 | cases | Z | cases in children under five | 2034-02-26 | cumulative
@fact us = 25 | other | Z | share of cases in children under five | 2034-02-26 | snapshot
@fact tz = 214 | cases | W | cholera cases | 2034-02-26 | cumulative
@fact td = 5 | deaths | W | people killed by cholera | 2034-02-26 | cumulative
@fact vr = 410000 | other | D | vaccine doses asked for | 2034-02-05 | plan
@fact vd = 260000 | other | D | vaccine doses delivered | 2034-02-17 | cumulative
@fact vt = 248000 | other | D | people to be vaccinated | 2034-02 | plan
@fact vv = 171120 | other | D | people vaccinated | 2034-02-25 | cumulative
@fact vs = 69 | other | D | share of the target vaccinated | 2034-02-25 | snapshot
@fact pl = 3400000 | budget | D | cost of the response plan | 2034-02 | plan
@fact pf = 1900000 | budget | D | money received for the response plan | 2034-02-26 | cumulative
@fact pg = 1500000 | budget | D | money still lacking for the response plan | 2034-02-26 | snapshot
@fact t1 = 9 | other | D | treatment centres open | 2034-02-12 | snapshot
@fact t2 = 14 | other | D | treatment centres open | 2034-02-26 | snapshot
@fact bd = 380 | other | D | beds in treatment centres | 2034-02-26 | snapshot
@fact bf = 60 | other | F | beds run by the charity | 2034-02-26 | snapshot
@fact bt = 64 | other | I | wells tested | 2034-02-20 | cumulative
@fact bc = 29 | other | I | wells found polluted | 2034-02-20 | cumulative
@fact bs = 45.3 | other | I | share of the wells found polluted | 2034-02-20 | snapshot
@fact hw = 146 | jobs | D | health workers sent | 2034-02-12 | cumulative
@fact sc = 118 | other | D | schools closed | 2034-02-12 | snapshot
@fact pu = 61000 | enrolment | D | pupils at home | 2034-02-12 | snapshot
@fact oc = 3055 | cases | Z | cholera cases | outbreak of 2029 | constant
@fact od = 74 | deaths | Z | people killed by cholera | outbreak of 2029 | constant
@fact pa = 34 | age | P | age | - | constant
@fact cs = 41.5 | other | Z | share of the dead who died before reaching care | 2034-02-12 | snapshot
@rel share cs = dc / d1
@fact wf = 46 | rate | Z | fall of the new cases in a day | 2034-02-26 | snapshot
@rel change wf = w1 -> w2
@rel sum c1 = m1 + k1 + n1
@rel sum c2 = m2 + k2 + n2
@rel sum d1 = dm + dk + dn
@rel sum d1 = dc + df
@rel share f1 = d1 / c1
@rel share f2 = d2 / c2
@rel sum c1 = d1 + a1 + r1
@rel share us = u5 / c2
@rel share vs = vv / vt
@rel share bs = bc / bt
@rel diff pg = pl - pf
@trap c1 c2 :: two reports
@trap d1 d2 :: two reports
@trap a1 sc :: patients and schools, the same number
@trap w1 w2 :: two days
@trap dc dm :: a subset by place of death, another by district
@trap vr vd :: asked for and delivered
@trap vt vv :: target and done
@trap oc c2 :: another outbreak
@trap tz k2 :: another country
@trap bd bf :: all and one charity's

@doc a-bulletin | situation report of a health authority | 2034-02-12
CHOLERA SITUATION UPDATE No. 24
Zambia National Public Health Institute

Reporting period: to 18:00, 12 February.

1. Northern Province has now recorded {1,386|c1|t=to 18:00, 12 February} cases since 19 January, by district: Mpulungu {842|m1|^}, Kaputa {371|k1|^}, Nsama {173|n1|^}. In the last 24 hours {63|w1|t=In the last 24 hours|s=Northern Province} new cases were notified.

2. There have been {41|d1} deaths (Mpulungu {22|dm}, Kaputa {13|dk}, Nsama {6|dn}). The case fatality ratio is {3.0%|f1}, three times the {1%|-} considered acceptable. Of those who died, {17|dc} did so in the community, that is, at home or on the way.

3. Currently {118|a1|t=Currently} patients are on treatment in {nine|t1|^} centres. {1,227|r1} have been discharged.

4. The Ministry of Health has deployed {146|hw} additional health workers and has requested {410,000|vr|m=pledged} doses of oral vaccine from the international stockpile.

5. {118|sc} schools in the lake districts remain closed until further notice.

Toll-free line: 909. This update replaces No. 23.

@doc b-wire | wire agency | 2034-02-13
Cholera toll passes {40|>d1} on Zambia's lake shore

MPULUNGU, Zambia (Copperline) - At least {41|d1|t=Sunday night} people had died by Sunday night in a cholera epidemic that began in a fish-drying camp on Lake Tanganyika and has sickened close to {1,400|~c1|^}, health officials said.

The worst-hit district is Mpulungu, the country's only port, with {824|!m1|t=Sunday night|by=health officials} sufferers. Kaputa, to the west, has reported {371|k1|^} and lost {13|dk|s=to the west}; the rest are in Nsama.

More than {a third|>cs|v=33.3} of the dead never saw a nurse. "They set out in canoes at night and they do not arrive," said Dr Prisca Nalwimba, the district health director. {Twenty-four|df} died on the wards.

The epidemic was declared on January 19, when there had been {27|c0|t=January 19} patients and {two|d0|^} deaths. The first was a fisherman, aged {34|pa}, who had come back from the Tanzanian side.

Authorities have kept {61,000|pu|t=have kept} children out of class and asked for {410,000|vr} vaccine doses. The last big outbreak in the province, five years ago, killed {74|od|t=five years ago} of {3,055|oc|^} patients.

@doc c-daily | national newspaper | 2034-02-27
Vaccinators reach {seven in ten|~vs|s=Vaccinators} as new infections fall by {half|~wf|v=50}

By MUTINTA KAPWEPWE in Mpulungu

HEALTH Minister Chanda Mwiinga-Sakala yesterday declared herself "carefully, very carefully" optimistic about the cholera outbreak, after just {34|w2|t=yesterday} fresh infections were logged in a day, compared with {63|w1|t=a fortnight ago} a fortnight ago.

Speaking at the harbour, the minister said {171,120|vv|t=by Saturday evening|by=the minister|s=vaccination teams} people had been given their single dose by vaccination teams by Saturday evening. That is {69 percent|vs|^|s=vaccination teams} of the {248,000|vt|s=vaccination teams} whom the ministry wants to protect. Stocks will suffice: the aeroplane from Copenhagen brought {260,000|vd|t=on the 17th|s=the aeroplane} doses on the 17th.

In all {2,140|c2|t=yesterday} people have fallen ill: {1,168|m2|^} in Mpulungu, {664|k2|^} in Kaputa and {308|n2|^} in Nsama. The toll is {58|d2|^}. {Every fourth|us|v=25} patient was not yet of school age, {535|u5} children in total.

The minister opened the fourteenth treatment centre, at Kapembwa; there are {380|bd|t=now} beds now in the {14|t2|^}, and only {96|a2|^} of them were occupied.

Money is another matter. The response plan costs {$3.4 million|pl}, and {$1.9 million|pf|t=so far} has come in so far.

"I will not close one ward before Easter," Hon. Mwiinga-Sakala said.

ALSO TODAY: 45 buses impounded • Copper at K212 a kilo • Nkana 2, Zanaco 2

@doc d-radio | community radio script | 2034-02-22
LAKE FM 96.4 - EVENING MAGAZINE

You're with Lake FM. We talk about water tonight, because the water people were here. The institute has looked into {64|bt|t=tonight|by=The institute} boreholes and wells around the bay, and {29|bc|^} of them have the cholera germ or sewage in them. That is {54 percent|!bs|^|s=them}, listeners. Boil it, or put the chlorine in.

Mama Agness from Chisanza camp called. Her boys have been at home since January, like {sixty thousand|~pu|s=Her boys} others, and she asks when lessons start. The education office tells us that none of the {118|sc} closed schools opens before March.

She asks too about the hospital. Well: on the twelfth, {138|!a1|t=on the twelfth} people were lying on drips in this province. Now it is fewer. Those who got well and walked home, at that time, were {1,227|r1|t=at that time}. So go early! {Seventeen|dc|t=at that time|s=our neighbours} of our neighbours had waited at home until it was too late.

And the injection, which is not an injection, it is a small bottle that you drink: it's free. The government has {260,000|vd|t=since Friday|s=The government} of them in the cold store since Friday, for {248,000|vt|s=The government} of us. Nobody pays, not {five|-} kwacha, not {one|-}.

@doc e-ngo | statement of a charity | 2034-02-27
Lakeside Relief: "The curve bends, the gap does not"

Our teams on the lake welcome the figures published yesterday. Daily admissions are down and fatality among known patients has eased from {3.0|f1|t=earlier this month} to {2.7 per cent|f2|t=yesterday} since earlier this month. Each of those percentages is a family.

We would ask donors to look at three other numbers.

{$1.5 million|pg|t=today}. That is what the Ministry's plan still lacks today. {1.9|pf|x=1000000|^} million out of {3.4|pl|x=1000000} has been paid.

{60|bf}. That is how many beds Lakeside Relief staffs by itself at Kapembwa and Isoko, in a system of {308|!bd|s=a system}. Without our nurses that ward space would be empty.

{214|tz|by=Tanzanian colleagues|s=in Rukwa}. That is how many cases Tanzanian colleagues have counted in Rukwa, with {five|td|^|s=in Rukwa} deaths. A lake has no border post. Vaccination on one shore, where our partners have so far reached {69 per cent|vs|s=our partners} of the people they set out to, protects nobody for long if the other waits.

More than {a thousand|>m2|v=1000} of the sick, {1,168|m2}, came from Mpulungu alone. Kaputa's share is growing: {371|k1|t=two weeks ago} two weeks ago, {664|k2|t=now} now.

Media contact: Ignatius Bwembya, +260 955 000 172. Registered charity 11-4078.

@doc f-broadcaster | international broadcaster website | 2034-02-28
Zambia cholera: why so many die at home

Published 07:12 GMT

The clinic at Isoko has a ramp, a generator and {30|-} camp beds with a hole cut in each. What it lacks is a road.

That helps to explain a grim feature of the outbreak around Lake Tanganyika, in which {63|!d2|t=as of Sunday} people had lost their lives as of Sunday. When epidemiologists looked at the first {41|d1|by=epidemiologists} fatalities they found {24|df|^} in health facilities and the remainder in the villages.

"If you reach us breathing, you live," says Aurélie Dossou, who is co-ordinating the response for the World Health Organization. The disease has struck {2,140|c2|t=as of Sunday} people. A {quarter|us|v=25} of them are below the age of five.

Compared with 2029, the province has got off lightly: then, more than {3,000|>oc|t=then} caught it and {74|od|^} did not survive. Officials credit quicker vaccination, with {171,000|~vv|t=in five days|by=Officials|s=vaccination} treated in five days, and {14|t2} treatment centres where there had been {nine|t1|t=in mid-February} in mid-February.

Dr Nalwimba is less sure. Tests on wells show that nearly {half|~bs|v=50|by=Dr Nalwimba|s=Tests on wells} are polluted. "We have vaccinated the people," she says. "We have not vaccinated the lake."

Additional reporting by Kondwani Ssemakula. Related: The 12 questions patients ask most

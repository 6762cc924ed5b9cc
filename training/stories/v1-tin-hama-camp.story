@story v1-tin-hama-camp
@topic Tin Hama refugee camp in south-eastern Mauritania: numbers, rations, water and money, May and June 2035
@subject T = Tin Hama camp | Tin Hama | the camp | the settlement
@subject V = villages of Hodh | the villages | the wells and hamlets | outside the camp | host villages
@subject H = Hodh Chargui region | Hodh Chargui | the region | the wilaya
@subject G = Mauritanian government | Nouakchott | the government | the interior ministry
@subject U = UN refugee agency | the refugee agency | the agency | UNHCR
@subject W = World Food Programme | WFP | the food agency
@subject A = 2035 appeal | the appeal | donors
@subject S = humanitarian standard | the standard | the handbook
@subject M = measles in Tin Hama | measles | the outbreak
@subject F = Tin Hama fire | the fire | the blaze of 23 May
@subject N = Guelb Zeina site | Guelb Zeina | the second site | the new site
@subject C = Tin Hama schools | the schools | the camp's schools
@subject B = Mayor Sidi Ould Ahmedou | Ould Ahmedou | the mayor
@fact j = 128400 | other | T | refugees registered | 2035-01-31 | snapshot
@fact a = 141750 | other | T | refugees registered | 2035-04-30 | snapshot
@fact m = 146920 | other | T | refugees registered | 2035-05-31 | snapshot
@fact arr = 6310 | other | T | people who arrived in the month | May 2035 | cumulative
@fact ret = 890 | other | T | people who went home in the month | May 2035 | cumulative
@fact str = 250 | other | T | people struck off the register in the month | May 2035 | cumulative
@fact out = 112600 | other | V | refugees registered | 2035-05-31 | snapshot
@fact tot = 259520 | other | H | refugees registered | 2035-05-31 | snapshot
@fact gov = 300000 | other | G | refugees by the government's estimate | May 2035 | snapshot
@fact des = 70000 | other | T | people it was planned for | - | constant
@fact occ = 210 | other | T | refugees as a percentage of places | 2035-05-31 | snapshot
@fact kids = 58 | other | T | share of refugees who are under 18 | 2035-05-31 | snapshot
@fact hh = 31260 | other | T | households | 2035-05-31 | snapshot
@fact hhA = 4.7 | other | T | people in a household on average | 2035-05-31 | snapshot
@fact wM = 11.4 | other | T | litres of water a person a day | May 2035 | snapshot
@fact wJ = 14.2 | other | T | litres of water a person a day | January 2035 | snapshot
@fact wS = 20 | other | S | litres of water a person a day | - | constant | threshold
@fact wE = 15 | other | S | litres of water a person a day in an emergency | - | constant | threshold
@fact bh = 17 | other | T | boreholes drilled | May 2035 | constant
@fact bhW = 13 | other | T | boreholes that work | May 2035 | snapshot
@fact r1 = 12 | other | W | kilos of cereals a person a month | until May 2035 | constant
@fact r2 = 7.2 | other | W | kilos of cereals a person a month | from 2035-06-01 | plan | pledged
@fact rP = 60 | other | W | percent of a full ration | from 2035-06-01 | plan | pledged
@fact cut = 40 | rate | W | percent less cereals | from 2035-06-01 | plan | pledged
@fact rf1 = 60 | other | W | kilos of cereals a family of five a month | until May 2035 | constant
@fact rf2 = 36 | other | W | kilos of cereals a family of five a month | from 2035-06-01 | plan | pledged
@fact bhX = 4 | other | T | boreholes out of order | May 2035 | snapshot
@fact host = 38000 | other | B | inhabitants of the commune | June 2035 | snapshot
@fact c1 = 950 | other | W | ouguiyas a person a month | until May 2035 | constant
@fact c2 = 600 | other | W | ouguiyas a person a month | from 2035-06-01 | plan | pledged
@fact ben = 138300 | other | W | people who get food | May 2035 | snapshot
@fact app = 187000000 | budget | A | dollars asked for | 2035 | plan | threshold
@fact got = 61700000 | fundraising | A | dollars received | 2035-05-31 | cumulative
@fact gap = 125300000 | budget | A | dollars missing | 2035-05-31 | snapshot
@fact gotP = 33 | other | A | share of the money received | 2035-05-31 | snapshot
@fact gotPL = 48 | other | A | share of the money received | 2034-05-31 | constant
@fact g5 = 14.8 | other | T | share of small children who are wasted | May 2035 survey | snapshot
@fact g11 = 11.9 | other | T | share of small children who are wasted | November 2034 survey | constant
@fact gS = 3.1 | other | T | share of small children who are severely wasted | May 2035 survey | snapshot
@fact gE = 15 | other | S | share of small children wasted that makes an emergency | - | constant | threshold
@fact mc = 412 | cases | M | people who fell ill | 2035-05-31 | cumulative
@fact md = 9 | deaths | M | people who died | 2035-05-31 | cumulative
@fact mv = 38600 | other | M | children vaccinated | 2035-05-31 | cumulative
@fact mt = 45400 | other | M | children to be vaccinated | - | plan | pledged
@fact mvP = 85 | other | M | share of children vaccinated | 2035-05-31 | snapshot
@fact lat = 2150 | other | T | latrines | May 2035 | snapshot
@fact latP = 68 | other | T | people for each latrine | May 2035 | snapshot
@fact latS = 20 | other | S | people for each latrine | - | constant | threshold
@fact enr = 17840 | enrolment | C | pupils | May 2035 | snapshot
@fact sch = 49300 | other | T | children of school age | May 2035 | snapshot
@fact enrP = 36.2 | other | C | share of children who go to school | May 2035 | snapshot
@fact tea = 214 | jobs | C | teachers | May 2035 | snapshot
@fact ff = 640 | homes | F | shelters burnt | 2035-05-23 | cumulative
@fact fp = 3020 | other | F | people left without shelter | 2035-05-23 | cumulative
@fact fd = 2 | deaths | F | people killed | 2035-05-23 | cumulative
@fact nz = 40000 | other | N | people it is planned for | October 2035 | plan | pledged
@fact nc = 9600000 | budget | N | dollars that it will cost | - | plan | projected
@rel sum tot = m + out
@rel share occ = m / des
@rel product m = hh * hhA
@rel change cut = r1 -> r2
@rel diff bhX = bh - bhW
@rel share rP = r2 / r1
@rel share gotP = got / app
@rel diff gap = app - got
@rel share mvP = mv / mt
@rel product m = lat * latP
@rel share enrP = enr / sch
@trap j m :: January and May
@trap a m :: April and May
@trap m out :: inside and outside the camp
@trap m tot :: the camp and the region
@trap tot gov :: registered and estimated
@trap wE wS :: emergency and normal standard
@trap wE gE :: both thresholds are fifteen
@trap r1 r2 :: rations before and after
@trap gotP gotPL :: funding this year and last
@trap g5 gE :: just under the line
@trap g5 gS :: all wasted children and the severe cases
@trap bh bhW :: drilled and working
@trap des nz :: two sites
@trap m ben :: registered and fed

@doc unhcr-update | UN operational update | 2035-06-05
MAURITANIA – HODH CHARGUI – OPERATIONAL UPDATE No. 17 (1–31 May 2035)

Population
• {146,920|m|t=At the end of the month} refugees were registered in Tin Hama ({31,260|hh} households, average size {4.7|hhA}). At the end of the month {58 per cent|kids} were children.
• In May {6,310|arr|t=In May} persons arrived. {890|ret|t=In May} returned voluntarily. Verification removed {250|str} from the register.
• Outside the camp {112,600|out|t=the end of the month} were registered in host villages, bringing the total for the region to {259,520|tot}.

Water and sanitation
• Supply averaged {11.4|wM|t=In May} litres per person per day (January: {14.2|wJ|t=January}). {13|bhW} of {17|bh} boreholes are functional.
• {2,150|lat} latrines are in use, or one for {68|latP} persons. The standard is {20|latS}.

Health
• Measles: {412|mc|t=cumulative} cases, {9|md|t=cumulative} deaths (cumulative). {38,600|mv} children have been vaccinated, {85 per cent|mvP} of the target.

Shelter
• A fire on 23 May destroyed {640|ff|t=on 23 May} shelters; {3,020|fp|^} persons were affected.

Funding
• Required: {USD 187 million|app|v=187000000}. Received: {USD 61.7 million|got|v=61700000} ({33 per cent|gotP}).

Reporting officer: L. Adeyinka-Strand, ext. 2207. Map: sheet 4 of 9.

@doc sahel-wire | wire agency | 2035-06-01
Food rations cut by {two-fifths|cut} in crowded Mauritanian camp

NEMA, Mauritania, June 1 (Sahel Wire) - The World Food Programme on Friday reduced monthly cereal rations for Malian refugees at Tin Hama to {7.2|r2|t=on Friday} kilos a head from {12|r1|t=until now} until now, citing a lack of money.

The cut, to {60 percent|rP} of a full ration, affects {138,300|ben} people who receive food at the settlement, which lies {50|-} km from the border. Cash grants drop to {600|c2} ouguiyas a month from {950|c1}.

"We have {61.7 million|got|t=so far} dollars so far out of {187 million|app|by=the agency's regional head}," said the agency's regional head, Mireille Tchakounté-Lind, speaking of the joint appeal. A year ago, {48 percent|gotPL|t=A year ago} of that year's needs had been met at the same date.

Tin Hama, laid out for {70,000|des}, housed {128,400|j|t=at the end of January} registered refugees at the end of January and {141,750|a|t=three months later} three months later. Aid workers said the number had grown by {several thousand|-} since.

A survey completed last week found that {14.8 percent|g5|t=last week} of children under five were wasted, up from {11.9 percent|g11|t=in November} in November and a whisker below the {15 percent|gE} at which an emergency is declared.

@doc wfp-statement | UN agency statement | 2035-05-29
WFP forced to reduce assistance to refugees in south-east Mauritania

NOUAKCHOTT – From 1 June, refugees in Tin Hama will receive {60 percent|rP|t=From 1 June} of the food they need. For a family of five this means {36|rf2|t=From 1 June} kilos of cereals a month where it was {60|rf1}.

The United Nations World Food Programme needs its share of the {US$187 million|app} appeal by mid-July to avoid a second reduction. Of the total, {US$125.3 million|gap} has not been found.

"Parents tell me they eat every second day so that the children can eat daily," said Tchakounté-Lind after visiting the health post, where {3.1 percent|gS|t=this month} of the infants measured this month were severely wasted. Overall wasting is {14.8 percent|g5|t=this month}. "I do not want to wait until it is {15|gE} to call it what it is."

WFP assists {138,300|ben} people at Tin Hama. The monthly cash part will be {600|c2|t=From 1 June} ouguiyas. Newly arrived persons, about {6,000|~arr|t=in May} in May alone, get biscuits for three days on arrival.

Photos available: wfp-mrt-0331 to -0347. Follow us @wfp_sahel5

@doc radio-nema | regional radio script, translated | 2035-06-02
EVENING NEWS, NEMA

In the name of God. Peace upon our listeners.

The interior ministry says the wilaya is now host to {300,000|~gov|by=The interior ministry} brothers from Mali. That includes those whom nobody has registered. The refugee agency has {259,520|tot|by=The refugee agency} on its lists, of whom more than {a hundred and twelve thousand|>out|v=112000|s=with us in the villages} live with us in the villages.

The minister said a second site, Guelb Zeina, will be opened in October, God willing. It will have room for {40,000|nz|t=in October|by=The minister} people and cost {nine million six hundred thousand|nc|v=9600000} dollars.

In Tin Hama people are still sleeping under blankets after the blaze of 23 May. {Six hundred and forty|ff|t=23 May} huts were lost and {two|fd|t=23 May} children with them. A blacksmith's spark, says the gendarmerie.

Measles: {nine|md|t=since the winter} have died since the winter, among {412|mc|t=since the winter} who fell sick.

Millet in Nema market this morning: 41 new ouguiyas the kilo. A bull, 18,000.

@doc nordlys-feature | Scandinavian daily, reportage | 2035-06-09
{Eleven|wM|round} litres
By Signe Aasgaard-Toure in Tin Hama

Fill a bucket to the brim. It holds {ten|-} litres. Now take a jug more. That, and no other drop for drinking, cooking, washing and the goat, is what a person in Tin Hama had each day in May: {11.4|wM|t=in May} litres. In an emergency the handbook says {15|wE}. In a camp that has existed for twenty-two years it says {20|wS}.

"In the winter we had {fourteen|wJ|round|t=In the winter} and we complained," laughs Fadimata Walet, who queues from four in the morning. {Four|bhX} of the {seventeen|bh} boreholes have run dry or broken.

There are more than {twice|-} as many people here as there were meant to be, {146,920|m|t=on the last of May} on the last of May against {70,000|des}. Most are very young. {Fifty-eight|kids} in a hundred have not turned eighteen. And the schools, where {214|tea} teachers stand before {17,840|enr} pupils, are {36.2|enrP} per cent of an answer: there are {49,300|sch} children of that age.

I visit class 3B, in which {91|-} hands go up when I ask who slept badly.

Behind the school begin the latrines. {Sixty-eight|latP} people share one. I ask about the standard and am told, politely, not to.

Nobody is going home. That is, some are: {890|ret|t=in a month} in a month. For every one of them {seven|-} come the other way.

The author travelled with support from a foundation. Subscribe: 129 kr for 3 months.

@doc tahalil-qa | Mauritanian weekly, interview | 2035-06-11
Mayor Sidi Ould Ahmedou: "My commune has become the second city of the country"

Mr Mayor, how many are they?
In the camp, {146,920|m|t=this week|by=The agency's paper}. The agency's paper came this week. When I was elected, in January, it was {128,400|j|t=in January}. Around our wells there are another {112,600|out}. We ourselves are {38,000|host|s=We ourselves}.

Nouakchott speaks of {300,000|gov|by=Nouakchott}.
Nouakchott may count those who are still thinking about it. I go by the lists: {259,520|tot}.

The rations have been cut.
From {twelve|r1} kilos to {seven|r2|round} and a bit. And the cash from {950|c1} to {600|c2}. When a refugee buys less, my shopkeeper sells less. When a refugee has no wood, he cuts my acacia.

Do you blame the donors?
They gave {a third|~gotP|v=33.3}. Last year by this time nearly {half|~gotPL|v=50|t=Last year by this time}. I blame nobody. I count.

Will the new site help?
{40,000|nz} places! The camp itself was planned for {70,000|des}, and today it is at {210|occ|t=today} per cent. I have offered land. I have asked for one borehole for each of our villages in exchange, and that the {9.6 million|nc} dollars be spent here and not in the capital.

And the measles?
{Eighty-five|mvP} per cent of the little ones have had the needle. {38,600|mv} out of {45,400|mt}. Ours too, in the same queue. That was good.

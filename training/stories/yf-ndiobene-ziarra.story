@story yf-ndiobene-ziarra
@topic The yearly pilgrimage to Ndiobène in Senegal: eve, day and reckoning
@subject Z = Ziarra of Ndiobène | the Ziarra | the pilgrimage | the gathering
@subject X = Red Cross of Senegal | the Red Cross | first-aiders
@subject R = Chemins de Fer du Baol | CFB | the railway
@subject P = Gendarmerie | gendarmes | the gendarmerie
@subject W = Water office | Eaux du Baol | the water office
@subject M = Great mosque of Ndiobène | the mosque
@subject N = Town of Ndiobène | Ndiobène | the town
@subject D = Dahira of Brescia | the dahira | our association
@subject K = Serigne Abdou Khoudoss Diobe | Serigne Khoudoss | the caliph
@subject T = Traders | butchers | the market
@fact crowd = 2300000 | crowd | Z | people who came | 2033, organisers | snapshot
@fact crowdg = 1650000 | crowd | Z | people who came | 2033, gendarmerie estimate | snapshot
@fact crowd32 = 2100000 | crowd | Z | people who came | 2032, organisers | snapshot
@fact exp = 2500000 | crowd | Z | people who come | 2033, before the day | plan | projected
@fact pop = 94000 | other | N | people who live there all year | 2030 | snapshot
@fact nth = 118 | other | Z | times held | 2033 | cumulative
@fact gp = 3200 | officers | P | gendarmes on duty | 2033 | snapshot
@fact gp32 = 2750 | officers | P | gendarmes on duty | 2032 | snapshot
@fact gmore = 450 | officers | P | more gendarmes than the year before | 2033 | snapshot
@fact acc = 187 | other | P | road accidents | eve to the day after, 2033 | cumulative
@fact dead = 21 | deaths | P | people killed on the roads | eve to the day after, 2033 | cumulative
@fact dead1 = 9 | deaths | P | people killed on the roads | noon of the day, 2033 | cumulative
@fact dead32 = 30 | deaths | P | people killed on the roads | 2032 | cumulative
@fact deadf = 30 | rate | P | fall in road deaths | 2033 | snapshot
@fact hurt = 412 | injuries | P | people hurt on the roads | eve to the day after, 2033 | cumulative
@fact post = 64 | other | X | first-aid posts | 2033 | snapshot
@fact vol = 1180 | other | X | volunteers | 2033 | snapshot
@fact care = 15870 | injuries | X | people treated | 2033 | cumulative
@fact heat = 9522 | injuries | X | people treated for the heat | 2033 | cumulative
@fact heatpc = 60 | other | X | share of the treated who suffered from heat | 2033 | snapshot
@fact hosp = 233 | injuries | X | people sent on to hospital | 2033 | cumulative
@fact temp = 41 | temperature | N | degrees in the afternoon | the day, 2033 | snapshot
@fact temp32 = 36 | temperature | N | degrees in the afternoon | the day, 2032 | snapshot
@fact lost = 340 | missing | X | children lost | 2033 | cumulative
@fact found = 338 | rescued | X | children given back to their families | the morning after, 2033 | cumulative
@fact water = 71000 | other | W | cubic metres of water a day | peak, 2033 | snapshot
@fact wnorm = 9500 | other | W | cubic metres of water a day | ordinary days | constant
@fact tank = 260 | other | W | tanker lorries | 2033 | snapshot
@fact bore = 14 | other | W | boreholes working | 2033 | snapshot
@fact tr = 88 | other | R | special trains | 2033 | snapshot
@fact pax = 132000 | ridership | R | passengers on special trains | 2033 | cumulative
@fact paxper = 1500 | ridership | R | passengers on each special train | 2033 | snapshot
@fact fare = 3500 | price | R | francs for a single from Dakar | 2033 | constant
@fact bus = 12000 | price | Z | francs for a seat in a shared taxi from Dakar | eve, 2033 | snapshot
@fact hours = 9 | duration | Z | hours on the road from Dakar | eve, 2033 | snapshot
@fact hnorm = 3 | duration | Z | hours on the road from Dakar | ordinary days | constant
@fact sheep = 145000 | other | T | sheep slaughtered | 2033 | snapshot
@fact ox = 38000 | other | T | cattle slaughtered | 2033 | snapshot
@fact sheepp = 110000 | price | T | francs for a middling sheep | eve, 2033 | snapshot
@fact sheep32 = 95000 | price | T | francs for a middling sheep | eve, 2032 | snapshot
@fact spend = 290000000000 | spending | Z | francs spent by pilgrims | 2032 study | snapshot
@fact head = 138000 | spending | Z | francs spent by each pilgrim | 2032 study | snapshot
@fact dpeo = 420 | other | D | members who travelled from Italy | 2033 | snapshot
@fact dgift = 85000 | fundraising | D | euros given for the clinic | 2033 | cumulative
@fact dgoal = 100000 | fundraising | D | euros wanted for the clinic | 2033 | plan | pledged
@fact min = 87 | distance | M | metres of the tallest minaret | - | constant
@fact age = 79 | age | K | age | 2033 | snapshot
@trap crowd crowdg :: the organisers' count and the gendarmes'
@trap crowd32 crowd :: last year's and this year's
@trap exp crowd :: what was expected and who came
@trap dead1 dead :: noon and the end
@trap dead32 deadf :: deaths of last year and the fall in percent, both 30
@trap care heat :: all treated and those for heat
@trap lost found :: two children still missing
@trap water wnorm :: peak and ordinary day
@trap dgift dgoal :: given and wanted
@trap fare bus :: train and taxi
@rel diff gmore = gp - gp32
@rel change deadf = dead32 -> dead
@rel share heatpc = heat / care
@rel product pax = tr * paxper
@rel product spend = head * crowd32

@doc aps-eve | wire agency | 2033-05-03
Senegal's holy town braces for Ziarra as roads clog

NDIOBENE, Senegal, May 3 (Sahel News) - {Hundreds of thousands|-} of pilgrims streamed on Tuesday towards Ndiobène, a town of {94,000|pop} in Senegal's peanut basin, on the eve of a religious gathering which organisers say may draw {2.5 million|exp|by=organisers}. They reported {2.1 million|crowd32|t=last year|by=They} last year.

The drive from Dakar, {three|hnorm|t=normally} hours normally, was taking {nine|hours|t=on Tuesday}. A seat in a shared taxi cost {12,000|bus|^} CFA francs. The railway, which charges {3,500|fare}, has laid on {88|tr} special trains.

The gendarmerie has deployed {3,200|gp} men and women, {450|gmore} more than in 2032, when {30|dead32|t=in 2032} people died in collisions on the way to or from the pilgrimage.

Serigne Abdou Khoudoss Diobe, {79|age}, the caliph of the brotherhood, asked drivers "to arrive late rather than never".

It is the {118th|nth} Ziarra. It marks the return from exile of the town's founder. Temperatures above {40|-} degrees are forecast.

(Reporting by Coumba Ndaw Lèye; editing by Piers Tolland)

@doc radio-baol | local radio script | 2033-05-04
Baol FM, live from the esplanade, 13h bulletin

We are under the big minaret, {eighty-seven|min} metres of shade if you can get to it, and the thermometer on the pharmacy shows {41|temp|t=13h}. Last year at the same hour we had {36|temp32|t=Last year} and we complained.

First the sad news. {Nine|dead1|t=at midday|by=the gendarmes} people have lost their lives on the roads, the gendarmes told us at midday. The worst was a minibus near Khombole.

Good news from the Red Cross tent: of the little ones who slipped a hand this morning, nearly all are back. If you have lost a child, go to post number {12|-}, by the pump.

Water: Eaux du Baol say they will push {71,000|water|t=today|by=Eaux du Baol} cubic metres through the pipes today. On any other Wednesday it's {nine and a half thousand|wnorm|v=9500}. {Fourteen|bore} boreholes are running and {260|tank} tankers are going round. Do not wash cars.

And the price of mutton! {A hundred and ten thousand|sheepp|t=last night} for a middling ram last night. It was {ninety-five|sheep32|x=1000|t=a year ago} thousand a year ago. "The ram has done studies," my neighbour says.

Prayer at {17|-} hours. Stay with us, {98.3|-} FM.

@doc rc-bulletin | aid agency bulletin | 2033-05-06
Senegal: Mass gathering, Ndiobène — Operations update no. 3 (final)

Situation. The 118th Ziarra took place on 4 May. The organising committee speaks of {2.3 million|crowd|by=The organising committee} participants; the gendarmerie, on the basis of drone images, of {1.65 million|crowdg|by=the gendarmerie}. For planning the Red Cross uses the second.

Response. {1,180|vol} volunteers staffed {64|post} first-aid posts. They cared for {15,870|care} people. Of those {9,522|heat}, or {60 per cent|heatpc}, presented with heat illness, the highest share since records began. {233|hosp} patients were transferred to hospitals in Diourbel and Thiès.

Family links. {340|lost} children were registered as separated. By 7 a.m. on 5 May {338|found|t=By 7 a.m. on 5 May} had been returned to parents or guardians; the families of the remaining two were traced by telephone and are on the way.

Roads (source: gendarmerie). {187|acc|by=gendarmerie} accidents, {412|hurt|^} injured, {21|dead|^} dead between 3 and 5 May.

Needs. Shade nets: {9,000|-} m² requested, none received. Oral salts: {46,000|-} sachets distributed.

Contact: Operations desk, ext. 204. Appeal code MSN033

@doc lequotidien-baol | broadsheet | 2033-05-07
Fewer deaths, more heat: the balance of a pilgrimage

It was hot enough to fry the seats of the CFB's carriages, but they were full: {132,000|pax} passengers in {88|tr} trains, says the railway, which is {1,500|paxper|by=the railway} to each train built for {900|-}.

That may explain the figure the gendarmerie is proudest of. Colonel Hortense Mané announced that {21|dead|t=in three days} persons had perished on the roads in three days, {30%|deadf} below the toll of 2032. She credited the {3,200|gp} gendarmes; there had been {2,750|gp32|t=the year before} the year before. Of the {412|hurt} injured, {five|-} are still in intensive care.

As for the crowd, everyone may choose. The committee's {2.3 million|crowd|by=The committee} beats last year's mark but not its own hopes. The colonel's drones saw {1.65|crowdg|x=1000000|by=The colonel} million.

What nobody disputes is the meat. Some {145,000|~sheep} sheep and {38,000|ox} cattle were slaughtered. According to a university study of the 2032 Ziarra, a pilgrim leaves behind {138,000|head|by=a university study|t=the 2032 Ziarra} francs on average, which makes {290 billion|~spend|^} in all, or more than the district's budget for {thirty|-} years.

See also: Groundnut price fixed at {305|-} francs • Lions lose {2|-}-{0|-} in Rabat

@doc brescia-letter | diaspora newsletter | 2033-05-15
Letter from the Dahira, no. 41

Dear brothers and sisters, dear friends of via Milano {140|-},

We are back, all {420|dpeo} of us, with sand in the shoes and, God be thanked, no accident. The coach from the airport needed {eleven|-} hours. Next time we take the train like the wise: {3,500|fare} francs, that is not even {six|-} euros!

As you know we had promised {€100,000|dgoal} for the maternity clinic. We handed over {€85,000|dgift|t=on the morning of the 5th} to Serigne Khoudoss's secretary on the morning of the 5th. The difference will follow before Tabaski, inshallah. Please pay your quota of {€40|-}.

Sister Awa Tacko was one of those {15,870|care} whom the Red Cross looked after. It was the {41|temp} degrees and an empty bottle. She sends thanks to the boys of post {31|-}.

Some of you saw on television that "only {1.65|crowdg|x=1000000}" million came. We who stood there know what we saw.

The accounts are open to every member on Sundays from {15.00|-}.

@story t2-kaldogar-camp
@topic Rations are cut at Kaldogar refugee camp in Kenya, 2029: from the April protest to the pledging conference in May
@subject K = Kaldogar refugee camp | Kaldogar | the camp
@subject A = Kaldogar One | One | Camp One
@subject B = Kaldogar Two | Two | Camp Two
@subject C = Kaldogar Three | Three | Camp Three
@subject W = World Food Programme | WFP | the food agency
@subject U = UNHCR | the refugee agency | UN refugee agency
@subject H = Healing Corridor | the charity | our teams
@subject P = ration protest | protest | the clash | the demonstration
@subject S = Sharo settlement | Sharo
@subject G = Kenyan government | the government | Nairobi | interior ministry
@subject N = Nairobi pledging conference | the conference | donors
@subject US = United States | Washington | the US | the Americans
@subject EU = European Union | Brussels | the EU
@subject UK = United Kingdom | Britain | London
@subject J = Japan | Tokyo
@fact p26 = 168000 | other | K | refugees who live there | 2026 | snapshot
@fact p29 = 214600 | other | K | refugees who live there | 2029-03-31 | snapshot
@fact pr = 27.7 | rate | K | growth of the population in percent | 2026 to 2029 | snapshot
@fact pa = 82300 | other | A | refugees who live there | 2029-03-31 | snapshot
@fact pb = 71400 | other | B | refugees who live there | 2029-03-31 | snapshot
@fact pc = 60900 | other | C | refugees who live there | 2029-03-31 | snapshot
@fact so = 151200 | other | K | refugees from Somalia | 2029-03-31 | snapshot
@fact sq = 70.5 | other | K | percent of refugees who come from Somalia | 2029-03-31 | snapshot
@fact ss = 38900 | other | K | refugees from South Sudan | 2029-03-31 | snapshot
@fact ot = 24500 | other | K | refugees from other countries | 2029-03-31 | snapshot
@fact n1 = 11900 | other | K | new arrivals since January | 2029-03-31 | cumulative
@fact n2 = 14700 | other | K | new arrivals since January | 2029-04-30 | cumulative
@fact rf = 2100 | other | W | kilocalories of a full daily ration | - | constant
@fact r1 = 1260 | other | W | kilocalories of the daily ration given | January to April 2029 | snapshot
@fact r2 = 840 | other | W | kilocalories of the daily ration given | from 2029-05-01 | snapshot
@fact q1 = 60 | other | W | percent of a full ration | January to April 2029 | snapshot
@fact q2 = 40 | other | W | percent of a full ration | from 2029-05-01 | snapshot
@fact ap = 96000000 | budget | K | dollars asked for the year | 2029 | plan
@fact rc = 31200000 | fundraising | K | dollars received of the appeal | 2029-04-30 | cumulative
@fact rs = 32.5 | fundraising | K | percent of the appeal received | 2029-04-30 | cumulative
@fact du = 14000000 | fundraising | US | dollars promised at the conference | 2029-05-09 | plan | pledged
@fact de = 11500000 | fundraising | EU | dollars promised at the conference | 2029-05-09 | plan | pledged
@fact dk = 5000000 | fundraising | UK | dollars promised at the conference | 2029-05-09 | plan | pledged
@fact dj = 4000000 | fundraising | J | dollars promised at the conference | 2029-05-09 | plan | pledged
@fact dt = 34500000 | fundraising | N | dollars promised in all | 2029-05-09 | plan | pledged
@fact ga = 30300000 | fundraising | K | dollars of the appeal still missing after the pledges | 2029-05-09 | snapshot
@fact m28 = 14.2 | rate | K | percent of small children acutely malnourished | 2028 survey | snapshot
@fact m29 = 19.8 | rate | K | percent of small children acutely malnourished | March 2029 survey | snapshot
@fact mt = 15 | rate | K | percent malnourished that counts as an emergency | - | constant | threshold
@fact ms = 4.6 | rate | K | percent of small children severely malnourished | March 2029 survey | snapshot
@fact mn = 1124 | sample_size | K | children measured in the survey | March 2029 | constant
@fact f1 = 5300 | cases | H | children in the feeding programme | January 2029 | snapshot
@fact f2 = 8150 | cases | H | children in the feeding programme | mid-April 2029 | snapshot
@fact fr = 53.8 | rate | H | rise of children in the feeding programme in percent | January to April 2029 | snapshot
@fact c28 = 61 | deaths | H | children who died in the hospital | first quarter 2028 | cumulative
@fact c29 = 97 | deaths | H | children who died in the hospital | first quarter 2029 | cumulative
@fact cr = 59 | rate | H | rise of child deaths in the hospital in percent | first quarter 2029 on 2028 | snapshot
@fact xp = 3000 | crowd | P | protesters, by the police count | 2029-04-14 | snapshot
@fact xr = 8000 | crowd | P | protesters, by the refugees' count | 2029-04-14 | snapshot
@fact d1 = 2 | deaths | P | refugees killed | 2029-04-14 | cumulative
@fact d2 = 3 | deaths | P | refugees killed | 2029-04-17 | cumulative
@fact hu = 27 | injuries | P | people hurt | 2029-04-15 | cumulative
@fact hr = 21 | injuries | P | refugees hurt | 2029-04-15 | cumulative
@fact hp = 6 | injuries | P | police hurt | 2029-04-15 | cumulative
@fact ar = 34 | arrests | P | people held | 2029-04-15 | cumulative
@fact en = 61700 | enrolment | K | pupils on the school rolls | 2029 | snapshot
@fact te = 630 | other | K | teachers | 2029 | snapshot
@fact pt = 98 | other | K | pupils a teacher | 2029 | snapshot
@fact w1 = 18 | other | K | litres of water a person a day | 2028 | snapshot
@fact w2 = 13 | other | K | litres of water a person a day | April 2029 | snapshot
@fact wt = 20 | other | K | litres of water a person a day that the standard asks | - | constant | threshold
@fact sp = 60000 | other | S | refugees to be moved there | by mid-2030 | plan
@fact sm = 4120 | other | S | refugees moved there | 2029-05-09 | cumulative
@fact re = 2300 | other | U | refugees who went home of their own will | January to April 2029 | cumulative
@fact cl = 2030-06-30 | date | G | day on which the camp is to close | - | plan
@rel sum p29 = pa + pb + pc
@rel sum p29 = so + ss + ot
@rel change pr = p26 -> p29
@rel share sq = so / p29
@rel share q1 = r1 / rf
@rel share q2 = r2 / rf
@rel share rs = rc / ap
@rel sum dt = du + de + dk + dj
@rel diff ga = ap - rc - dt
@rel change fr = f1 -> f2
@rel change cr = c28 -> c29
@rel sum hu = hr + hp
@rel product en = te * pt
@trap q1 cr :: sixty percent of a ration, a rise of fifty-nine percent of deaths
@trap pc sp :: Camp Three has 60,900 people, the settlement is to take 60,000
@trap m29 ms :: all acute malnutrition and its severe form
@trap m28 mt :: last year's rate and the threshold
@trap n1 n2 :: arrivals by the end of March and of April
@trap d1 d2 :: one of the wounded died
@trap rc dt :: money received and money promised
@trap rc ga :: thirty-one million in hand, thirty million missing
@trap xp xr :: police and refugees
@trap r1 r2 :: the ration before and after the first of May

@doc k-wire | wire agency | 2029-04-15
{Two|d1} dead in ration protest at Kenyan refugee camp

GARISSA, Kenya - {Two|d1|t=on Saturday|by=a police commander} refugees were shot dead on Saturday when police fired on a crowd outside a food distribution centre at Kaldogar, one of East Africa's largest camps, a police commander and camp leaders said.

Commander Jonah Kiprotich said {3,000|~xp|t=on Saturday|by=Commander Jonah Kiprotich} people had gathered. The elected refugee committee said it was {8,000|xr|^|by=The elected refugee committee}.On the number of dead they did not differ.

On Sunday Kiprotich said {27|hu|t=On Sunday|by=Kiprotich} people had been hurt, {six|hp|^} of them his own officers, and that {34|ar|^} were being held at Dertu police station.

The crowd was protesting against an announcement by the World Food Programme that rations, already at {1,260|r1|t=already} kilocalories a head a day since January, would fall to {840|r2|t=on May 1|by=the World Food Programme} on May 1. The agency reckons that an adult needs {2,100|rf|by=The agency}.

"It's arithmetic. We have the money for {40%|q2|t=next month|by=a WFP spokeswoman} of a ration next month and for nothing after July," a WFP spokeswoman, Ilse Brandsnes, said by phone from Nairobi.

Kaldogar opened in 1994 and held {214,600|p29|t=at the end of March|by=the U.N. refugee agency} people at the end of March, says the U.N. refugee agency. More than {11,000|>n1|t=this year|^} came this year. Nairobi wants it closed by {June 30, 2030|cl}.

@doc k-charity | press release | 2029-04-18
PRESS RELEASE — FOR IMMEDIATE USE

"The wards are full and the plates are empty": Healing Corridor calls for emergency funding at Kaldogar

Kaldogar / Rotterdam, 18 April — A third refugee wounded in Saturday's clash at the camp's food store died in our surgical ward last night. That makes {three|d2|t=last night} people who lost their lives for asking about lunch.

They are not the only ones. In the first quarter of this year {97|c29|t=In the first quarter of this year} children died in the hospital that we run, against {61|c28|t=the same three months of 2028} in the same three months of 2028: {59 percent|cr} more. Our therapeutic feeding programme had {5,300|f1|t=in January} boys and girls on its books in January. It now treats {8,150|f2|t=now}, an increase of over {half|>fr}.

A survey of {1,124|mn|t=in March} children that we carried out with the ministry of health in March found {19.8 percent|m29|t=in March} of under-fives acutely malnourished. The level at which the world speaks of an emergency is {15 percent|mt}. Last year's survey, at {14.2 percent|m28|t=Last year}, was still on the right side of that line. In its worst form, the one that kills, malnutrition now affects {4.6 percent|ms|t=now}.

Each inhabitant has {13|w2|t=now} litres of water a day. {Twenty|wt|by=the humanitarian standard}, says the humanitarian standard, is the least.

We ask donors who meet in Nairobi on 9 May not to leave with a communiqué. Food was cut to {60 percent|q1|t=in January} in January. It cannot be cut again.

Notes to editors
1. Healing Corridor has worked in Garissa county since 2003 and employs 412 people there.
2. Interviews: Sanne Oyelaran, +31 10 555 0142.

@doc k-sitrep | UN bulletin | 2029-04-30
KALDOGAR — SITUATION UPDATE No. 17 (1–30 April 2029)

HIGHLIGHTS

• Registered population at 31 March: {214,600|p29|t=at 31 March}, up {27.7 per cent|pr} on {2026|-}, when it was {168,000|p26|t=2026}.
• By country of origin: Somalia {151,200|so}; South Sudan {38,900|ss}; other {24,500|ot}.
• By site: Kaldogar One {82,300|pa}; Kaldogar Two {71,400|pb}; Kaldogar Three {60,900|pc}.
• New arrivals since 1 January reached {14,700|n2|t=by the close of the reporting period} by the close of the reporting period (previous update: {11,900|n1|t=previous update}).
• UNHCR supported {2,300|re|t=since 1 January} voluntary returns over the same four months.

FOOD SECURITY. WFP will distribute {840|r2|t=From 1 May|by=WFP} kcal per person per day From 1 May, i.e. {40 per cent|q2|^} of the full basket of {2,100|rf} kcal. The basket was at {60 per cent|q1|t=from January to April} from January to April.

WATER. Supply fell to {13|w2|t=in April} litres per person per day in April ({18|w1|t=in 2028} in 2028). Borehole 4 in Kaldogar Two is under repair.

EDUCATION. {61,700|en|t=this term} pupils are enrolled this term, with {630|te|^} teachers: a ratio of {98|pt} to one.

PROTECTION. Following the incident of 14 April partners verified {three|d2|t=17 April|by=partners} fatalities, the last on 17 April. All {43|!ar|by=partners} persons held were released without charge on the 20th.

FUNDING. Requirement for the year {$96 million|ap}. Received {$31.2 million|rc|t=to date}, or {32.5 per cent|rs|^}, to date.

@doc k-daily | national newspaper | 2029-05-10
Donors dig for Sh4.5bn, but camp will still close, Nairobi insists

By WANJIRU MUTHONI-DAUD
@wanjirumd | wmuthoni@thecourier.example

Donors yesterday promised {$34.5 million|dt|t=yesterday} for Kaldogar at a half-day conference in Nairobi that began {40|-} minutes late and ended with a row about closing it.

The Americans opened the bidding with {$14 million|du|t=yesterday}. Brussels followed with {$11.5 million|de|^}. Tokyo added {$5 million|!dj|^}, and Britain, whose minister appeared on a screen from Addis Ababa, {$4 million|!dk|^}.

It is not enough. The United Nations wants {$96 million|ap|t=this year|by=The United Nations} for the camp this year and had seen {$31.2 million|rc|t=at the end of April|^} of it at the end of April. Even if every promise is honoured, {$30.3 million|ga|by=the UN's own note} is missing, according to the UN's own note.

Interior Principal Secretary Leshan ole Nkaiserry told delegates that Kaldogar would shut on {30 June 2030|cl|by=Leshan ole Nkaiserry} "with or without a buffet". {Sixty thousand|sp|^} of its people are to be settled on farm plots at Sharo. He conceded that so far {4,120|sm|t=so far|^} have gone.

A further {2,300|re|t=in four months} went back across the border in four months of their own accord.

The hall heard few refugees. One who did speak, Deng Athian Mabor, 34, teaches a class in Kaldogar Three, home to {60,900|pc|by=he}. "There are {ninety-eight|pt|v=98|by=he} pupils for every one of us," he said. "On {840|r2|t=since the first of May|by=he} calories since the first of May they don't shout any more. That is how you know."

ALSO READ: Sugar at Sh230 a kilo · Gor Mahia 3-1 Tusker · KPLC: 14 estates to go dark

@doc k-radio | radio question-and-answer script | 2029-05-12
STAR OF THE NORTH FM, GARISSA — "ASK AYAAN", SATURDAY 12 MAY

AYAAN: Salaam, dear listeners. Your questions about Kaldogar keep coming, so let's go. First one's from Bilan, who sells charcoal at the gate. How many people actually live in there?

At the last headcount, at the end of March, {two hundred and fourteen thousand six hundred|p29|v=214600|t=at the end of March|by=the refugee agency}, says the refugee agency.{Seven in ten|sq|v=70|round} are Somali ({a hundred and fifty-one thousand|so|v=151000|round=1000|^}), and you've {thirty-nine thousand|ss|v=39000|round=1000|^} South Sudanese. Kaldogar One is biggest with {eighty-two thousand|pa|v=82000|round=1000|^}, then Two with {seventy-four thousand|!pb|v=74000|round=1000|^}, then Three.

Next. Hassan asks if it's true the Europeans gave the most. No, Hassan. Washington did: {fourteen million|du|v=14000000} dollars. The EU was second, {eleven and a half|de|v=11500000}. London gave {five|dk|v=5000000}, Japan {four|dj|v=4000000}.

And a text with no name: how many died in the April shooting? {Three|d2|t=by the seventeenth}. {Two|d1|t=on the spot} on the spot, one in hospital by the seventeenth. {Twenty-one|hr} refugees were wounded and {six|hp} policemen.

Last one. Will I get my ration card changed to Sharo? Only if you're on the list. The government means to take {sixty thousand|sp|by=The government}. {Just over four thousand|~sm|v=4100|t=by this week} have moved by this week. The bus leaves Thursday from Gate B at 5.30, bring water.

@doc k-feature | foreign weekly, long report | 2029-05-20
{Forty percent|q2} of nothing much

At the third hour of the distribution the queue in Kaldogar Two goes quiet, and a visitor hears the scoops. A scoop of sorghum, a scoop of split peas, a capful of oil. Fatuma Yare Gedi, who is 41 and has five children, ties the corner of her shawl around what must last until the 5th of June.

She has done the arithmetic that the donors did in Nairobi, and faster. A full ration is {2,100|rf} kilocalories. From January she drew {1,260|r1|t=From January}; since the first of this month she has drawn {840|r2|t=since the first of this month}, which the World Food Programme calls {40%|q2|^} and she calls breakfast.

Nobody at the agency disputes it. "I trained for famines," says its head of office, Tomislav Iyer-Karan. "Nobody trained me for invoices." The appeal for this year came to {$96m|ap|t=this year}. By the end of April {$13.2m|!rc|t=By the end of April} had been received. The pledges of 9 May amount to {$34.5m|dt|t=9 May}, of which the largest slice ({$14m|du}) is American and comes as sorghum, in ships that have yet to be loaded.

Bodies keep accounts too. In the hospital across the lagga, the Dutch charity Healing Corridor measures arms with a coloured strip. Its March survey put acute malnutrition at {18.9%|!m29|t=March}, against {14.2%|m28|t=a year earlier} a year earlier, and the severe kind at {4.6%|ms|t=March}. From January to March {97|c29|t=From January to March} children died there. In those months of last year {61|c28|t=In those months of last year} did. Where {5,300|f1|t=at the start of the year} came for therapeutic milk at the start of the year, {8,150|f2|t=mid-April} came by mid-April.

It was this that people had walked about on 14 April, whatever their number. (The police maintain that it was {3,000|xp|t=on 14 April|by=The police}. {8,000|xr|t=on 14 April|by=the committee that led it}, maintains the committee that led it.) In Camp Three they have painted {three|d2} names on the wall of the food store.

Kenya's patience, it must be said, has been long. The camp has grown by more than {a quarter|>pr} since {2026|-}; another {14,700|n2|t=in the first four months of the year} came over the line in the first four months of the year. On {30 June next year|cl} the government wants the keys back. What follows is called Sharo: a grid of plots, with a pump on every corner, for {60,000|sp}. Our driver counted the occupied houses on one street of it and gave up at nine.

Gedi has been offered a plot. She has not decided. In Sharo, she has heard, they give you seed. "And what do I eat," she asks, "until it is tall?"

Photographs by Ruta Szymkowiak. This article appeared in print under the headline "Scoop"

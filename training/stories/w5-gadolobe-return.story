@story w5-gadolobe-return
@topic Refugees from the Central African Republic go home from eastern Cameroon: a year of convoys
@subject R = Return operation | the operation | the convoys | the returns
@subject CM = Cameroon | Yaoundé
@subject E = East Region | the East | the region
@subject G = Gadolobé camp | Gadolobé | the camp
@subject M = Mbelengo camp | Mbelengo
@subject B = Bamboré district | Bamboré
@subject K = Koundala district | Koundala
@subject S = Sido-Nord district | Sido-Nord
@subject U = UNHCR | the UN refugee agency | the refugee agency
@subject W = WFP | the World Food Programme
@subject A = Lorry accident at Ndanga | the accident | the crash | the lorry
@subject H = Health district of Bamboré | the clinic | health workers
@subject L = Land commission | the commission
@subject T = Survey of intentions | the survey | the poll
@fact r0 = 318000 | other | CM | refugees in the country | 2033-01-01 | snapshot
@fact re = 196000 | other | E | refugees in the region | 2033-01-01 | snapshot
@fact rg = 41200 | other | G | refugees in the camp | 2033-01-01 | snapshot
@fact rm = 23500 | other | M | refugees in the camp | 2033-01-01 | snapshot
@fact rg2 = 22900 | other | G | refugees in the camp | 2033-12-31 | snapshot
@fact rgd = 18300 | other | G | fall in refugees in the camp | 2033 | cumulative
@fact r9 = 257000 | other | CM | refugees in the country | 2033-12-31 | snapshot
@fact i1 = 38 | poll_share | T | refugees who want to go home within a year | 2032 | snapshot
@fact i2 = 62 | poll_share | T | refugees who want to go home within a year | 2033-01 | snapshot
@fact in = 2400 | sample_size | T | heads of household asked | 2033-01 | constant
@fact p = 60000 | other | R | people to be taken home | 2033 | plan | projected
@fact f1 = 212 | other | R | people in the first convoy | 2033-02-14 | constant
@fact fb = 9 | other | R | buses in the first convoy | 2033-02-14 | constant
@fact c1 = 4870 | other | R | people taken home | 2033-03-31 | cumulative
@fact c2 = 21640 | other | R | people taken home | 2033-06-30 | cumulative
@fact c3 = 37950 | other | R | people taken home | 2033-10-31 | cumulative
@fact c4 = 48300 | other | R | people taken home | 2033-12-31 | cumulative
@fact ps = 80.5 | other | R | percent of the planned number taken home | 2033-12-31 | cumulative
@fact q2 = 16770 | other | R | people taken home in the second quarter | 2033-04 to 2033-06 | cumulative
@fact db = 22100 | other | B | people taken home | 2033-12-31 | cumulative
@fact dk = 15600 | other | K | people taken home | 2033-12-31 | cumulative
@fact ds = 10600 | other | S | people taken home | 2033-12-31 | cumulative
@fact sp = 12700 | other | R | people who went home by themselves | 2033-12-31 | cumulative
@fact al = 61000 | other | R | people who went home, with help or without | 2033-12-31 | cumulative
@fact ch = 57 | other | R | percent of children among those taken home | 2033-12-31 | cumulative
@fact bk = 1950 | other | R | people who crossed back into exile | 2033-12-31 | cumulative
@fact ga = 150 | price | U | dollars of cash for an adult | 2033 | constant
@fact gc = 75 | price | U | dollars of cash for a child | 2033 | constant
@fact gf = 92000 | price | U | CFA francs of cash for an adult | 2033 | constant
@fact bu = 86000000 | budget | U | dollars asked of donors | 2033 | plan
@fact br = 51600000 | fundraising | U | dollars received from donors | 2033-10-31 | cumulative
@fact bs = 60 | other | U | percent of the appeal received | 2033-10-31 | snapshot
@fact ra = 90 | duration | W | days of food rations for each family | 2033-02 | plan | pledged
@fact rb = 45 | duration | W | days of food rations for each family | from 2033-08 | plan | pledged
@fact hn = 9400 | homes | R | houses needed | 2033 | plan | projected
@fact hb = 3760 | homes | R | houses built | 2033-12-31 | cumulative
@fact hs = 40 | other | R | percent of the needed houses built | 2033-12-31 | snapshot
@fact sc = 71 | other | R | schools before the war | 2012 | constant
@fact so = 38 | other | R | schools open again | 2033-10-31 | snapshot
@fact lr = 1120 | other | L | quarrels over land registered | 2033-12-31 | cumulative
@fact ls = 640 | other | L | quarrels over land settled | 2033-12-31 | cumulative
@fact ad = 6 | deaths | A | people killed | 2033-08-15 | cumulative
@fact ad2 = 8 | deaths | A | people killed | 2033-08-21 | cumulative
@fact ai = 23 | injuries | A | people injured | 2033-08-15 | cumulative
@fact ap = 58 | other | A | people on board | 2033-08-14 | constant
@fact km = 430 | distance | R | kilometres from the camp to Bamboré | - | constant
@fact mc = 84 | cases | H | measles cases | 2033-10-31 | cumulative
@fact md = 3 | deaths | H | children who died of measles | 2033-10-31 | cumulative
@fact mv = 11900 | other | H | children vaccinated against measles | 2033-10-31 | cumulative
@trap c1 c2 :: first quarter and half year
@trap c2 q2 :: half year and second quarter alone
@trap c3 c4 :: end of October and end of year
@trap c4 al :: taken by convoy and all who went
@trap c4 p :: done and planned
@trap r0 re :: country and region
@trap i1 i2 :: two surveys
@trap ad ad2 :: two of the injured died later
@trap ra rb :: rations were halved
@trap db dk :: two districts
@rel diff rgd = rg - rg2
@rel diff r9 = r0 - al
@rel sum c4 = db + dk + ds
@rel share ps = c4 / p
@rel diff q2 = c2 - c1
@rel sum al = c4 + sp
@rel share bs = br / bu
@rel share hs = hb / hn
@rel convert gf = ga

@doc a-release | agency press release | 2033-02-14
FOR IMMEDIATE RELEASE
First refugees leave Cameroon for home as region marks fragile calm

GADOLOBÉ, Cameroon - Nearly two decades after they fled, {212|f1} Central African refugees boarded {nine|fb} buses this morning at Gadolobé camp and set out on the {430|km}-kilometre road to Bamboré, opening an operation in which UNHCR hopes to bring home {60,000|p|by=UNHCR} people before the year is out.

At the start of January {318,000|r0|t=At the start of January} people from the Central African Republic were living in Cameroon, {196,000|re|^} of them in the East Region. Gadolobé alone shelters {41,200|rg|^}; the smaller Mbelengo camp, {23,500|rm|^}.

"Nobody is pushed and nobody is paid to leave," said the agency's representative, Ngozi Bettencourt-Adeyinka. In interviews last month with {2,400|in|t=last month} heads of household, {62 per cent|i2|t=last month} said they wished to return inside twelve months. A year earlier the figure was {38 per cent|i1|t=A year earlier}.

Each adult receives {US$150|ga}, each child {US$75|gc}. The World Food Programme adds staples for {90|ra} days. The refugee agency has asked donors for {US$86 million|bu} to pay for transport, shelter and schools.

Media contacts: Yaoundé, +237 {222 555 019|-}; Geneva, {+41 22 555 8810|-}. Photographs and B-roll: ref. RF{330214|-}.

@doc b-daily | Cameroonian daily | 2033-04-05
Three months on, slow buses and full suitcases

By Ebenezer Tchakounté-Ngwa, Bertoua

The banner at the gate says "Bon retour". Beneath it on Monday sat a grandmother with {four|-} goats she may not take along.

By the end of March the convoys had carried {4,870|c1|t=By the end of March} people over the border, some way off what would be needed to reach {60,000|p} by Christmas. Rain is one cause. The bridge at Ndanga, where buses must unload and walk their passengers over, is another.

Money helps more than speeches. A grown refugee leaves with an envelope of {92,000|gf} francs, the equivalent of {$150|ga}; for a boy or a girl it is {half|-} as much. A family of {two|-} adults and {four|-} children thus goes home with {$600|-}. The merchants of Gadolobé have noticed: a tin trunk that cost {8,000|-} francs in January costs {13,000|-}.

Here in the East the mood is mixed. The region hosts {196,000|re|t=in January} of Cameroon's {318,000|r0|t=in January} guests, as the sub-prefect likes to call them, and they buy, build and plough. "If the camp goes, my pharmacy goes," said a trader who serves the {41,200|rg|t=in January} who lived there in January.

Those waiting have not changed their minds. {Six in ten|~i2|v=60} want to leave this year, says the refugee agency's poll, where in 2032 not {four in ten|<i1|t=in 2032|v=40} did.

Also today: Lions' coach names {26|-} for Lomé p. {11|-}; Cocoa at {1,850|-} francs/kg p. {7|-}

@doc c-blog | charity field blog | 2033-07-09
What home looks like
Posted by Siobhan O'Dwyer-Kpangba in Bamboré

Home, it turns out, is a rectangle of waist-high grass with a mango tree that three families remember planting.

We were asked to help with roofs. The plan drawn up in Geneva speaks of {9,400|hn} houses. I am not going to tell you how many have been finished; come back at Christmas. What I can tell you is that people keep arriving. When June ended {21,640|c2|t=When June ended} had come by bus, and {16,770|q2|t=since April} of them since April alone, once the road dried.

The quarrels started with the first rain. Jean-Aimé Doui came back after {19|-} years to find a cousin's maize on his father's field; the commission wrote his name in its book and gave him a number, {388|-}. He's in no hurry. He has flour, oil and beans to last {90|ra} days, and the cash: {150|ga} dollars for him, the same for his wife, {75|gc} for the baby. "It is not much," he says. "But it is mine, not from a queue."

The road took them two nights. It's {430|km} kilometres and I could hear every one of them in the children's coughs. Our nurses are watching for measles.

If you'd like to give: €{25|-} buys a roofing sheet. Last month you gave €{14,310|-}.

@doc d-wire | wire agency | 2033-08-15
{Six|ad} refugees die as lorry overturns on way home to Central African Republic

BERTOUA, Cameroon, Aug 15 (Sahel Press) - {Six|ad|t=on Monday|by=police} people, two of them infants, were killed and {23|ai|^} hurt when a lorry hired for a returning convoy rolled over near the Ndanga bridge, police said on Monday.

There had been {58|ap|by=the driver's manifest} passengers aboard according to the driver's manifest. The crash happened on Sunday at dusk, less than halfway along the {430|km}-km route. A UNHCR spokesman said departures would stop for a week.

It is the first fatal incident in an operation that has returned more than {21,000|>c2|t=by mid-year} people by mid-year, against a goal of {60,000|p|t=for 2033} for 2033. Lorries were added in July to carry luggage; aid workers say that families often climb on top rather than be parted from their belongings.

The accident follows a decision by WFP this month to halve what it hands to each household, from {90|ra} days of food to {45|rb}. The agency cited a lack of funds.

The Central African Republic emptied by stages. Cameroon had {318,000|r0|t=as the year began} of its citizens as the year began, more than any other neighbour.

@doc e-bangui | Bangui newspaper, English edition | 2033-11-06
Returnees: {thirty-eight|so} schools, one doctor
Le Fleuve Daily - Staff report by Prosper Yangongo-Mboli

To the end of October {37,950|c3|t=To the end of October} compatriots have stepped down from the buses of UNHCR. Where do their children learn? Before the war the three districts had {71|sc} schools. {38|so|t=To the end of October} hold classes again, some beneath trees.

Where are they treated? In Bamboré the sole physician, Dr Léonie Wanzanga, has had {84|mc|t=To the end of October} measles patients on her mats and has signed {three|md|^} small death certificates. Her teams pricked {11,900|mv|^} arms; "without that," she says, "I would need a bigger pen."

What do they eat? Since August a family gets {45|rb|t=Since August} days of rations. We have seen mothers count beans.

And what of the dead of Ndanga? {Eight|ad2|t=a week later} and not {six|ad|t=when the accident was announced}, as was said when the accident was announced: two men succumbed in Bertoua a week later. {Fifty-eight|ap} had climbed on the lorry. The inquiry has heard nobody.

The reason given for everything is money. Of {86 million|bu} dollars requested {51.6 million|br|t=To the end of October} came, or {60%|bs|^}. The Minister of Humanitarian Action, Mme Clarisse Feïndiro-Gazi, promises that the state will find "what is missing". She did not say when.

Weather: {34|-}°C. The river at Bangui: {6.12|-} m. Subscription: {15,000|-} F a year.

@doc f-qa | year-end explainer | 2034-01-16
Explainer: Did the great return work?

How many went home in 2033?
{61,000|al|t=in 2033}, on the refugee agency's books: {48,300|c4|^} on its transport and {12,700|sp|^} who walked, rode or took a taxi.

Was that the goal?
The goal, {60,000|p}, was for the former only. So the agency managed about {four-fifths|~ps|v=80} of it.

Where did they go?
Bamboré took {22,100|db}, Koundala {15,600|dk}, Sido-Nord {10,600|ds}.

Who are they?
Young, above all: {57 per cent|ch} of those on the buses were below {eighteen|-}.

Did everyone stay?
No. {1,950|bk|t=by New Year} had gone back into exile by New Year.

And the houses?
{3,760|hb|t=by New Year} of the {9,400|hn} needed; {40 per cent|hs|^}. Land is harder. The commission logged {1,120|lr|t=by New Year} disputes over plots and has closed {640|ls|^}.

Who is left in Cameroon?
{257,000|r9|t=at the end of December} at the end of December. Gadolobé was down to {22,900|rg2|^}, a loss of {18,300|rgd}. Mbelengo has hardly shrunk.

What about this year?
UNHCR says {30,000|-} are expected to leave, and it has no survey later than the one that found {62 per cent|i2|t=before it all began} in favour, before it all began.

@doc g-donor | think-tank memo | 2034-01-29
Memo 4/34: Lessons from a half-funded homecoming

Yaoundé counted {318,000|r0|t=when 2033 opened} exiles from its eastern neighbour when 2033 opened; it counts {257,000|r9|t=when it closed} when it closed. The fall is the neatest statistic in a file full of rough ones. It adds up from {48,300|c4} passengers of the agency and {12,700|sp} who did not wait for it.

Speed. The first quarter yielded {4,870|c1|t=The first quarter}; the second, {16,770|q2|t=the second}. By the end of October the sum was {37,950|c3|t=By the end of October}. Against a target of {60,000|p} the year fell short by a {fifth|-}, and by more for those who set out after August, when rations were cut from {ninety|ra} days to {forty-five|rb}.

Place. Bamboré had {22,100|db} returnees to absorb with one clinic. That clinic saw {84|mc|t=By the end of October} measles patients, {three|md} of whom died, before {11,900|mv} vaccinations ended the matter. Koundala ({15,600|dk}) and Sido-Nord ({10,600|ds}) had no outbreak.

Shelter. For every {ten|-} roofs required, {four|hs|v=40} went up: {3,760|hb}, that is, out of {9,400|hn}.

Safety. One lorry, {58|ap} people on it, {23|ai|t=the first day} injured on the first day and in the end {eight|ad2} dead. The haulier is still under contract.

Consent. {1,950|bk} returnees voted with their feet and are in exile again. Whether the {62 per cent|i2} who said yes to {2,400|in} questionnaires had been told about the rations, nobody recorded.

Cash. US${150|ga} for a grown-up, {75|gc} for a minor; minors were {57 per cent|ch} of the passengers, so the mean envelope was thinner than donors imagine. Of their {86 million|bu} dollars, {51.6 million|br|t=by the autumn} had arrived by the autumn.

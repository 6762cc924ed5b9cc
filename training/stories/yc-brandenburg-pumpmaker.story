@story brandenburg-pumpmaker
@topic A German pump maker's nine-month figures and its plan to move a foundry abroad
@subject K = Kesselring Pumpen SE | Kesselring | the group | the company | the pump maker
@subject E = Eberswalde foundry | Eberswalde | the foundry
@subject Z = Zrenjanin works | Zrenjanin | the Serbian site
@subject I = IG Maschinenbau | the union | IG Maschinenbau union
@subject G = general works council | the works council | Silke Wohlgemuth | Wohlgemuth
@subject B = state of Brandenburg | Brandenburg | Potsdam | the state
@subject W = water division | Water
@subject O = oil and gas division | Oil & Gas | Energy division
@fact o9 = 1380000000 | other | K | euros of orders received | January to September 2037 | cumulative
@fact o9p = 1500000000 | other | K | euros of orders received | January to September 2036 | cumulative
@fact og = 8 | rate | K | percent fall of orders received | January to September 2037 | snapshot
@fact oq = 412000000 | other | K | euros of orders received | July to September 2037 | snapshot
@fact r9 = 1440000000 | revenue | K | euros of sales | January to September 2037 | cumulative
@fact r9p = 1390000000 | revenue | K | euros of sales | January to September 2036 | cumulative
@fact rg = 3.6 | rate | K | growth of sales | January to September 2037 | snapshot
@fact rq = 471000000 | revenue | K | euros of sales | July to September 2037 | snapshot
@fact rw = 860000000 | revenue | W | euros of sales | January to September 2037 | cumulative
@fact ro = 580000000 | revenue | O | euros of sales | January to September 2037 | cumulative
@fact e9 = 93600000 | profit | K | euros of operating profit | January to September 2037 | cumulative
@fact e9p = 125100000 | profit | K | euros of operating profit | January to September 2036 | cumulative
@fact em = 6.5 | rate | K | operating margin | January to September 2037 | snapshot
@fact emp = 9 | rate | K | operating margin | January to September 2036 | snapshot
@fact emd = 2.5 | margin | K | points by which the operating margin fell | January to September 2037 | snapshot
@fact eq = 21300000 | profit | K | euros of operating profit | July to September 2037 | snapshot
@fact n9 = 51000000 | profit | K | euros of net profit | January to September 2037 | cumulative
@fact bb = 1.05 | other | K | euros of orders backlog in billions | end of September 2037 | snapshot
@fact gm1 = 8 | rate | K | operating margin forecast for the year | March 2037, for 2037 | plan | projected
@fact gm2 = 6 | rate | K | operating margin forecast for the year | November 2037, for 2037 | plan | projected
@fact gr = 1950000000 | revenue | K | euros of sales forecast for the year | November 2037, for 2037 | plan | projected
@fact je = 430 | jobs | E | people employed | November 2037 | snapshot
@fact ja = 24 | jobs | E | apprentices | November 2037 | snapshot
@fact jc = 390 | jobs | E | jobs to go | by the end of 2039 | plan | projected
@fact jr = 40 | jobs | E | jobs to stay in a service centre | from 2040 | plan | pledged
@fact jk = 7900 | jobs | K | people employed | November 2037 | snapshot
@fact jg = 4100 | jobs | K | people employed in Germany | November 2037 | snapshot
@fact jz = 610 | jobs | Z | people employed | November 2037 | snapshot
@fact jz2 = 850 | jobs | Z | people employed | from 2040 | plan | projected
@fact jzd = 240 | jobs | Z | jobs to be added | from 2040 | plan | projected
@fact iz = 74000000 | budget | Z | euros of investment | 2038-2040 | plan | pledged
@fact ie = 52000000 | budget | G | euros it would cost to modernise the foundry | works council plan, November 2037 | plan | hypothetical
@fact ps = 31000000 | spending | K | euros of savings a year from the move | from 2040 | plan | projected
@fact pv = 68000000 | spending | K | euros of provision for closing the foundry | fourth quarter 2037 | plan | projected
@fact le = 41.5 | price | E | euros of labour cost an hour | 2037 | snapshot
@fact lz = 11.2 | price | Z | euros of labour cost an hour | 2037 | snapshot
@fact pe = 19.4 | price | E | cents per kilowatt-hour of power | 2037 | snapshot
@fact pz = 10.1 | price | Z | cents per kilowatt-hour of power | 2037 | snapshot
@fact sub = 9500000 | spending | B | euros of subsidy granted to the foundry | 2029 | snapshot
@fact sb2 = 15000000 | budget | B | euros of aid offered to keep the foundry | November 2037 | plan | hypothetical
@fact sy = 10 | duration | B | years for which the subsidy ties the foundry | from 2029 | constant
@fact cr = 650 | crowd | I | people at the rally, police count | 14 November 2037 | snapshot
@fact cu = 900 | crowd | I | people at the rally, union count | 14 November 2037 | snapshot
@fact s0 = 47.6 | price | K | euros for a share | 11 November 2037 close | snapshot
@fact s1 = 43.8 | price | K | euros for a share | 12 November 2037 close | snapshot
@fact sg = 8 | rate | K | percent fall of the share price on the day | 12 November 2037 | snapshot
@fact sy0 = 62.3 | price | K | euros for a share at the year's high | February 2037 | snapshot
@fact ag = 58 | rate | E | share of castings for the own group | 2037 | snapshot
@fact yr = 1897 | date | E | year of founding | - | constant
@fact tn = 12600 | other | E | tonnes of castings a year | 2037 | snapshot
@trap og sg :: orders and shares both fell eight percent
@trap gm1 em :: forecast and margin so far
@trap em gm2 :: nine months and the year
@trap je jc :: employed and to go
@trap jzd jr :: jobs added abroad and jobs kept
@trap cr cu :: police and union count
@trap iz ie :: investment abroad and at home
@trap sub sb2 :: old and new subsidy
@trap pv ps :: provision and savings
@trap r9 rq :: nine months and the third quarter
@rel change og = o9p -> o9
@rel change rg = r9p -> r9
@rel sum r9 = rw + ro
@rel share em = e9 / r9
@rel share emp = e9p / r9p
@rel diff emd = emp - em
@rel sum je = jc + jr
@rel diff jzd = jz2 - jz
@rel change sg = s0 -> s1

@doc a-release | press release | 2037-11-12
Kesselring in first nine months of 2037: sales up, earnings burdened by foundry

Potsdam, 12 November 2037. Kesselring Pumpen SE raised sales in the first nine months of the financial year by {3.6 percent|rg|t=the first nine months} to {EUR 1.44 billion|r9|^} (previous year: {EUR 1.39 billion|r9p|t=previous year}). The water division contributed {EUR 860 million|rw} and the Oil & Gas division {EUR 580 million|ro}.

Order intake reached {EUR 1.38 billion|o9|t=the first nine months}, {8 percent|og|^} below the figure of {EUR 1.5 billion|o9p} for the same period of 2036, which had contained a major order from Saudi Arabia. The order backlog of {EUR 1.05 billion|bb|v=1.05|t=30 September} as at 30 September covers {seven|-} months of production.

EBIT amounted to {EUR 93.6 million|e9|t=the first nine months} ({EUR 125.1 million|e9p|t=previous year}). The EBIT margin was {6.5 percent|em}, {2.5|emd} percentage points lower. For the full year, the Executive Board now expects a margin of around {6 percent|~gm2|t=For the full year} (until now: {8 percent|gm1|t=until now}) on sales of some {EUR 1.95 billion|~gr}.

The Executive Board has decided to concentrate iron casting at Zrenjanin, Serbia, where {EUR 74 million|iz|t=by 2040} will be invested by 2040. Casting at Eberswalde will be discontinued at the end of 2039. A service centre with {40|jr} employees will be established there. Kesselring expects annual savings of {EUR 31 million|ps|t=from 2040} from 2040 and will book a provision of {EUR 68 million|pv|t=in the fourth quarter} in the fourth quarter.

"We owe our customers competitive castings," says CEO Dr. Ottokar Pfannenstiel.

Media contact: Ylva Brandt-Osei, +49 331 555 820-14

@doc b-wire | wire agency | 2037-11-12
Germany's Kesselring lowers margin target, to close foundry

FRANKFURT, Nov 12 (Rhenus) - Shares in Kesselring fell {8%|sg|t=on Thursday} on Thursday after the German pump maker cut its margin goal and said it would shut its {140|-}-year-old foundry north-east of Berlin.

The stock closed at {43.80|s1|t=closed} euros, from {47.60|s0|t=on Wednesday} on Wednesday. In February it had touched {62.30|sy0|t=In February}.

Quarterly operating profit came to {21.3 million euros|eq|t=Quarterly}, on sales of {471 million|rq|^}. New orders in July to September were {412 million|oq|t=in July to September}.

Over nine months, net profit was {51 million euros|n9|t=Over nine months}.

Kesselring makes pumps for waterworks, refineries and ships. It employs {7,900|jk} people, {4,100|jg} of them in Germany.

The group blamed power prices, labour costs and "a Chinese competitor that quotes below our scrap price". Its operating margin shrank to {6.5%|em|t=in the nine months} in the nine months from {9%|emp|t=a year earlier} a year earlier.

"The cut from {8|gm1} to {6|gm2} percent is worse than the closure is good," a Frankfurt trader said.

@doc c-regional | regional daily | 2037-11-13
The furnace goes east: Eberswalde loses {390|jc} jobs

By Jördis Lehnigk

EBERSWALDE. It took Ottokar Pfannenstiel {eleven|-} minutes. Then {430|je} people knew that most of them would be looking for work before the decade was out.

The foundry on the Finow canal has poured iron since {1897|yr}. It made the drains of Berlin, tank wheels nobody likes to talk about, and for the last forty years pump housings: {12,600|tn} tonnes a year. {Fifty-eight percent|ag} of that goes to the group itself.

The chief executive showed a slide. An hour of work in Eberswalde costs {41.50 euros|le}, an hour in Zrenjanin {11.20|lz}. A kilowatt-hour of power, and this business drinks power, is {19.4|pe} cents here and {10.1|pz} there.

Serbia, where Kesselring already has {610|jz} people, is to get {240|jzd} more. Here there will be {40|jr}, to mend old pumps.

"He said it as if he were reading us the weather," said Marek Dąbrowski-Lenz, 51, a moulder and the son of a moulder. What about the {24|ja} apprentices? They may finish, the company says.

In Potsdam there is anger. In 2029 the state gave the works {9.5 million euros|sub|t=In 2029} for a new induction furnace. Economics minister Annedore Bischkopf wants it back. The grant obliged the company to keep production going for {ten|sy} years. Do the arithmetic: they close in the last month.

FOTO: Henning Rackow (4) | WEATHER: 3 degrees, drizzle | INSIDE: A11 shut for 2 nights

@doc d-union | union bulletin | 2037-11-16
IG MASCHINENBAU OSTBRANDENBURG
Extra / flyer 4

{900|cu|t=On Saturday} OF US ON THE MARKET SQUARE!

On Saturday Eberswalde stood up. The police want to have seen {650|cr|by=The police|t=On Saturday}. The police should count again, slowly.

Facts against slides:

1. The foundry is not making a loss. The GROUP made {93.6 million|e9|t=from January to September} from January to September. From that alone one could modernise our halls and have change.

2. There is another way. The works council's concept, drawn up with engineers from Cottbus, needs {52 million euros|ie|by=The works council's concept}. The move to Serbia swallows {74 million|iz}, plus {68 million|pv} for throwing us out. You do not need a doctorate.

3. The state is ready. Minister Bischkopf mentioned {15 million|sb2|by=Minister Bischkopf} on Saturday if the furnace keeps burning.

4. The board says {31 million|ps|by=The board} would be saved every year. On what paper? We have asked to see it {three|-} times.

{Three hundred and ninety|jc|v=390} colleagues. {390|jc} families. No one signs anything, no one goes to a one-to-one. Tuesday 17 November, 13:30, shift meeting at Gate 2.

@doc e-column | business column | 2037-11-21
The last pour

By Friedhelm Adeyemi-Quast

I've toured a good many foundries and they are all {fifty|-} degrees too hot and {fifty|-} years too old. Eberswalde is the first I should miss.

The case for closing it is easy. Casting needs cheap hands and cheap current, and Brandenburg has neither. When an hour of work costs nearly {four|-} times what it costs in Vojvodina, no works council concept will bridge the gulf; Silke Wohlgemuth's {52 million euros|ie|by=Silke Wohlgemuth} would buy a better furnace, not a cheaper one.

The case against is on page 41 of the interim report. Kesselring's sales are growing. Its water business brought in {860 million euros|rw|t=by the end of September} by the end of September and has margins that would make a brewer blush. What drags is oil and gas. In other words the {430|je} moulders and core-makers are paying for a bet on refineries which somebody else placed.

Then there is timing. The margin for the whole of 2037 will be {6 percent|gm2|t=for the whole of 2037}, where Mr Pfannenstiel had promised {8|gm1|t=in spring} in spring. A chief executive who misses by a quarter likes to have something large to point at. From 2040, he says, there will be {31 million|ps|t=From 2040|by=he says} a year. By then there will also be {850|jz2|t=By then} people in Zrenjanin, and a Serbian union.

The state's {15 million|sb2} will not change his mind. It might, however, have paid for the apprentices.

The author writes here every other Saturday. Last time: Why my dentist buys Bunds at 3.4 percent.

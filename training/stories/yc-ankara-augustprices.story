@story ankara-augustprices
@topic Turkish consumer prices for August 2038, the rival index, and the pension rise that hangs on them
@subject T = Turkish Statistical Institute | TurkStat | TÜİK | the institute | the statistics office | official
@subject X = Free Price Group | FPG | the academics | independent economists | the rival index
@subject B = Central Bank of the Republic of Turkey | central bank | the bank | CBRT
@subject E = economists polled by Finans Anadolu | economists | the poll | the market
@subject I = Istanbul Chamber of Trade | Istanbul | İTO | the chamber
@subject S = pensioners of the social security institution | pensioners | SGK
@subject K = Türk-Emek | the confederation | the union confederation
@subject R = the lira | lira
@subject M = Kadıköy Tuesday market | the market stall | Kadıköy
@fact y2 = 27.8 | rate | T | annual consumer inflation | August 2038 | snapshot
@fact y1 = 29.3 | rate | T | annual consumer inflation | July 2038 | snapshot
@fact y0 = 41.6 | rate | T | annual consumer inflation | August 2037 | snapshot
@fact yd = 1.5 | margin | T | points by which annual inflation fell | August 2038 | snapshot
@fact mo2 = 1.9 | rate | T | monthly consumer inflation | August 2038 | snapshot
@fact mo1 = 2.4 | rate | T | monthly consumer inflation | July 2038 | snapshot
@fact co = 29.1 | rate | T | annual core inflation | August 2038 | snapshot
@fact fd = 33.5 | rate | T | annual food inflation | August 2038 | snapshot
@fact ho = 48.2 | rate | T | annual rise of rents | August 2038 | snapshot
@fact ed = 61 | rate | T | annual rise of education prices | August 2038 | snapshot
@fact cl = 8.7 | rate | T | annual rise of clothing prices | August 2038 | snapshot
@fact tr = 22.4 | rate | T | annual rise of transport prices | August 2038 | snapshot
@fact pp = 24.6 | rate | T | annual producer inflation | August 2038 | snapshot
@fact xa = 52.3 | rate | X | annual consumer inflation | August 2038 | snapshot
@fact xm = 3.6 | rate | X | monthly consumer inflation | August 2038 | snapshot
@fact xd = 24.5 | margin | - | points between the rival and the official annual figure | August 2038 | snapshot
@fact ia = 34.7 | rate | I | annual retail inflation in the city | August 2038 | snapshot
@fact im = 2.2 | rate | I | monthly retail inflation in the city | August 2038 | snapshot
@fact ea = 28.4 | rate | E | annual consumer inflation | August 2038, before the release | snapshot | projected
@fact em = 2.3 | rate | E | monthly consumer inflation | August 2038, before the release | snapshot | projected
@fact ey = 24 | rate | E | annual consumer inflation at the end of the year | poll, for December 2038 | snapshot | projected
@fact by1 = 21 | rate | B | annual consumer inflation at the end of the year | May 2038 report, for December 2038 | plan | projected
@fact by2 = 23.5 | rate | B | annual consumer inflation at the end of the year | August 2038 report, for December 2038 | plan | projected
@fact bt = 5 | rate | B | annual inflation aimed at in the medium term | - | constant | threshold
@fact p1 = 36 | rate | B | policy interest rate | since 20 July 2038 | snapshot
@fact p0 = 38.5 | rate | B | policy interest rate | before 20 July 2038 | snapshot
@fact pd = 2.5 | margin | B | points by which the policy rate was cut | 20 July 2038 | snapshot
@fact pe = 34 | rate | E | policy interest rate | poll, for 16 September 2038 | snapshot | projected
@fact rr = 8.2 | rate | B | real policy rate | August 2038 | snapshot
@fact l0 = 71.4 | price | R | lira to the dollar | 6 September 2038, before the release | snapshot
@fact l1 = 71.9 | price | R | lira to the dollar | 6 September 2038, close | snapshot
@fact lb = 58.2 | price | R | lira to the dollar | 4 September 2037, close | snapshot
@fact lc = 23.5 | rate | R | rise of the dollar against the lira in a year | 6 September 2038 | snapshot
@fact n1 = 16900000 | other | S | pensioners affected by the rise | 2038 | snapshot
@fact c2 = 4.3 | rate | S | inflation difference accrued for pensions | July and August 2038 | cumulative
@fact cp = 13.5 | rate | S | pension rise in January | August 2038 estimate, for January 2039 | plan | projected
@fact mp = 31500 | price | S | lira of lowest pension a month | 2038 | snapshot
@fact mq = 35753 | price | S | lira of lowest pension a month | January 2039 at 13.5% | plan | hypothetical
@fact hl = 46800 | price | K | lira a family of four needs for food a month | August 2038 | snapshot
@fact pl = 152400 | price | K | lira of poverty line for a family of four a month | August 2038 | snapshot
@fact mw = 44000 | price | K | lira of net minimum wage a month | 2038 | constant
@fact hw = 2800 | margin | K | lira by which the food bill tops the minimum wage | August 2038 | snapshot
@fact md = 60000 | price | K | lira of net minimum wage demanded a month | for January 2039 | plan | hypothetical
@fact t2 = 95 | price | M | lira for a kilo of tomatoes | 7 September 2038 | snapshot
@fact t1 = 60 | price | M | lira for a kilo of tomatoes | September 2037 | snapshot
@fact tg = 58.3 | rate | M | rise in the price of tomatoes in a year | September 2038 | snapshot
@fact eg = 9.5 | price | M | lira for an egg | 7 September 2038 | snapshot
@fact cheese = 640 | price | M | lira for a kilo of white cheese | 7 September 2038 | snapshot
@fact it = 904 | other | T | items priced in the basket | 2038 | constant
@fact ps = 610000 | sample_size | T | prices collected a month | 2038 | constant
@fact xs = 180000 | sample_size | X | prices collected a month | 2038 | constant
@trap y2 xa :: official and rival index
@trap y2 ea :: result and forecast
@trap y1 co :: July headline and August core are near
@trap by2 lc :: bank's forecast and the dollar's rise are both 23.5
@trap ey by2 :: market and bank forecast for December
@trap ia y2 :: city and country
@trap mp mq :: pension now and after a rise
@trap mo2 im :: monthly inflation, country and city
@trap mw md :: minimum wage paid and demanded
@trap pe p1 :: rate now and expected rate
@rel diff yd = y1 - y2
@rel diff xd = xa - y2
@rel diff pd = p0 - p1
@rel diff rr = p1 - y2
@rel change lc = lb -> l1
@rel change tg = t1 -> t2
@rel diff hw = hl - mw
@rel change cp = mp -> mq

@doc a-wire | financial wire | 2038-09-06
Turkish inflation slows more than expected to 27.8% in August

ISTANBUL, Sept 6 (Meridian) - Annual inflation in Turkey eased to {27.8%|y2|t=in August|by=official data} in August from {29.3%|y1|t=in July} in July, official data showed on Monday, its fifteenth straight month of decline.

Economists polled by Finans Anadolu had put it at {28.4%|ea|by=Economists polled by Finans Anadolu}. Month on month, prices rose {1.9%|mo2|t=Month on month}, also below the {2.3%|em} the market was braced for.

Core inflation, which leaves out food, energy, alcohol, tobacco and gold, stood at {29.1%|co}. Producer prices were up {24.6%|pp|t=from a year earlier} from a year earlier.

The central bank cut its policy rate by {250 basis points|pd|v=2.5} to {36%|p1} on July 20 and meets next on Sept 14. The same poll saw it going to {34%|pe|t=Sept 14|by=The same poll}. "The print buys them the cut, not the cycle," said Derin Vartanyan-Holt of Bosphorus Macro in London.

Last month the bank raised its year-end forecast to {23.5%|by2|t=Last month|by=the bank} from {21%|by1}. Its target is {5%|bt}.

The lira softened to {71.9|l1|t=at the close} against the dollar at the close from {71.4|l0|t=before the data} before the data. A year ago it traded at {58.2|lb|t=A year ago}.

(Reporting by the Istanbul newsroom; +90 212 555 0164)

@doc b-daily | opposition daily | 2038-09-07
Whose basket? TÜİK says 27, academics say 52

ANKARA – The Turkish Statistical Institute would like you to know that life got {27.8 percent|y2|by=The Turkish Statistical Institute|t=in the twelve months to August} dearer in the twelve months to August. The Free Price Group, a circle of academics which counts from a borrowed room in Cebeci, makes it {52.3|xa|by=The Free Price Group|^}.

Between those two numbers lie {24.5|xd} points and {16.9 million|n1} pensioners. They are the ones whose January raise is worked out from the official index, and only from the official index. For July and August together they have {4.3 percent|c2|t=For July and August together} in the bag. On present form January will bring {13.5|cp|t=January}.

For a retired tram driver on the lowest pension that would mean {35,753|mq|t=January} lira instead of {31,500|mp|t=today's} on today's slip. It does not reach the grocer's door: the Türk-Emek confederation calculated last week that merely feeding a family of four takes {46,800|hl|by=the Türk-Emek confederation|t=last week} a month.

The institute's food line shows {35.3 percent|!fd}. Rents, it says, are up {48.2|ho}. School fees are up {61|ed}, weeks before the bell. If those are right, it is a marvel what must have stood still. Clothes did, nearly, at {8.7|cl}.

TÜİK collects {610,000|ps} prices for {904|it} items, and since 2034 it no longer publishes the list. The academics make do with {180,000|xs}, scraped from shop websites. "We have been sued four times and have not lost," said Prof. Aslıhan Terzibaş. "Last month our monthly rate was {3.6|xm|t=Last month}. They got {2.9|!mo2|t=Last month}. Draw your own conclusions."

RELATED: Ministry denies 3,200 lira school bag | Fenerbahçe 1-0

@doc c-column | newspaper column | 2038-09-08
Three tomatoes and a statistician

By Lale Ömeroğlu-Finch

On Tuesday I went, as I do on the first Tuesday of every month, to the market in Kadıköy with a string bag and a pencil.

Tomatoes: {95|t2|t=On Tuesday} lira the kilo. My pencil says they were {60|t1|t=last September} last September. That is {58 percent|tg|round}. The man who sells them, Selahattin, says it's the diesel. Everything is the diesel. An egg is {nine and a half|eg|v=9.5} lira and I no longer ask why. White cheese, the full-fat Ezine sort, was {640|cheese}.

On Monday the institute announced that transport, diesel and all, had risen by {22.4 percent|tr|t=On Monday|by=the institute} in a year. The Istanbul Chamber of Trade, no nest of radicals, has prices in this city up by {37.4 percent|!ia|by=The Istanbul Chamber of Trade}, {2.2|im|t=in August alone} of it in August alone. Both are honest, I am told by a nephew who did a doctorate. They count different things.

What I count is the distance from wage to cheese. The minimum wage is {44,000|mw} lira. Food for four, by the unions' sums, swallows all of that and {2,800|hw|by=the unions' sums} more. The unions want {60,000|md|t=from January} from January. The employers have asked for patience.

Last year at this time inflation was {over forty|>y0|v=40|t=Last year at this time}, so the arithmetic of hope is on the government's side. I paid, and I put two of the tomatoes back.

@doc d-newsletter | investor newsletter | 2038-09-07
ANATOLIA RATES WEEKLY — 7 Sept 2038

Bottom line up front: we move our September call from a 150bp to a {200bp|-} cut.

• Headline CPI {27.8%|y2}, {1.5|yd} points off July's {29.3%|y1|t=July's}. Monthly {1.9%|mo2}, and {2.4%|mo1|t=before} before.
• Core {29.1%|co} y/y. Sticky: rents {48.2%|ho}, education {61%|ed}.
• Food {33.5%|fd}; the drought premium is not out yet.
• Istanbul retail index: {34.7%|ia} y/y, {2.2%|im} m/m. It led the national print by a week, as usual, and pointed the wrong way, as usual.

Real rate: with the one-week repo at {36%|p1|t=now} now (it was {38.5%|p0|t=until July} until July), the ex-post real rate is {8.2%|rr}. That is generous by any EM yardstick.

FX: USD/TRY {71.9|l1|t=last night} last night, up {23.5%|lc|t=in a year} in a year. In other words the lira lost less than prices rose.

Year-end: the bank says {23.5%|by2|by=the bank}. The Finans Anadolu panel says {24%|ey|by=The Finans Anadolu panel}. We say 25.2%.

Risk: the minimum wage. Türk-Emek's ask of {66,000|!md|by=Türk-Emek's} lira would be a rise of half. We assume {53,000|-}.

This material is for professional clients only. © 2038 Bergama Research, MERSIS 0178-4

@doc e-bulletin | union bulletin | 2038-09-06
TÜRK-EMEK RESEARCH DEPARTMENT
Hunger and poverty lines, August 2038

For a family of four to eat in a balanced way in August it took {46,800|hl|t=in August} TL. With rent, clothing, transport and schooling added, the poverty line comes to {152,400|pl|^} TL.

The net minimum wage is {44,000|mw} TL, in force since January. It is therefore {2,800|hw} TL short of food alone, and a household would need nearly {three and a half|-} of them to escape poverty.

TÜİK today announced inflation of {27.8 percent|y2|by=TÜİK}. Our own kitchen basket, priced by {40|-} volunteers in Ankara markets, went up by {38.1 percent|-} over the same months.

The central bank began the year by promising {21 percent|by1|t=by December} by December. In August it promised {23.5|by2|t=In August}. We note that the promise grows and the pension doesn't.

Our demand to the Minimum Wage Commission, which meets in December: {60,000|md} TL, tax-free, revised every {three|-} months.

For the {16.9 million|n1} pensioners we demand that the lowest pension be raised to the level of the minimum wage. At present it is {31,500|mp|t=At present} TL.

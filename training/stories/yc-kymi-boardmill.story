@story kymi-boardmill
@topic A Finnish forest group's results and the closure of a paper mill: notice, talks, decision
@subject V = Vuoksen Metsä Oyj | Vuoksen Metsä | the group | the company | the forest group
@subject M = Haminakoski mill | Haminakoski | the mill | the paper mill
@subject L = line PM4 | PM4 | the paper machine
@subject B = board division | Board | Packaging Board
@subject P = paper division | Paper | Communication Papers
@subject U = Paperiliitto-Itä | the union | the paper workers' union
@subject T = town of Haminakoski | the town | the municipality | the mayor
@subject E = forest owners' association Salpausselkä | forest owners | the association
@subject G = Finnish government | the state | the employment minister
@fact s1 = 2340000000 | revenue | V | euros of sales in the year | 2038 | cumulative
@fact s0 = 2600000000 | revenue | V | euros of sales in the year | 2037 | cumulative
@fact sg = 10 | rate | V | percent fall of sales | 2038 | snapshot
@fact sb = 1510000000 | revenue | B | euros of sales in the year | 2038 | cumulative
@fact sp = 830000000 | revenue | P | euros of sales in the year | 2038 | cumulative
@fact e1 = 117000000 | profit | V | euros of comparable operating profit in the year | 2038 | cumulative
@fact e0 = 221000000 | profit | V | euros of comparable operating profit in the year | 2037 | cumulative
@fact em = 5 | rate | V | operating margin | 2038 | snapshot
@fact em0 = 8.5 | rate | V | operating margin | 2037 | snapshot
@fact eb = 158000000 | profit | B | euros of comparable operating profit in the year | 2038 | cumulative
@fact ep = 41000000 | profit | P | euros of comparable operating loss in the year | 2038 | cumulative
@fact q4 = 19000000 | profit | V | euros of comparable operating profit in the quarter | October-December 2038 | snapshot
@fact wd = 96000000 | damages | V | euros of write-down on the mill | fourth quarter 2038 | snapshot
@fact rc = 64000000 | spending | V | euros of cash costs of the closure | 2039 | plan | projected
@fact sv = 38000000 | spending | V | euros of savings a year | from 2040 | plan | projected
@fact dv = 0.35 | price | V | euros of dividend per share | 2038 | snapshot
@fact dv0 = 0.6 | price | V | euros of dividend per share | 2037 | snapshot
@fact ca = 265000 | other | M | tonnes of paper a year at full capacity | - | constant
@fact pr = 172000 | other | M | tonnes of paper produced in the year | 2038 | cumulative
@fact ut = 64.9 | rate | M | share of capacity used | 2038 | snapshot
@fact eu0 = 11200000 | other | - | tonnes of graphic paper sold in Europe in the year | 2033 | snapshot
@fact eu1 = 7000000 | other | - | tonnes of graphic paper sold in Europe in the year | 2038 | snapshot
@fact eug = 37.5 | rate | - | percent fall of graphic paper sales in Europe in five years | 2038 | snapshot
@fact je = 318 | jobs | M | people employed | February 2039 | snapshot
@fact jw = 243 | jobs | M | production workers | February 2039 | snapshot
@fact jo = 75 | jobs | M | office and technical staff | February 2039 | snapshot
@fact jg = 318 | jobs | M | jobs at most to go | notice, 7 February 2039 | plan | projected
@fact jf = 276 | jobs | M | jobs to go | decision, 28 March 2039 | plan
@fact jm = 42 | jobs | M | people moved to other mills | decision, 28 March 2039 | plan | pledged
@fact ji = 700 | jobs | T | jobs lost with suppliers counted | February 2039 | plan | projected
@fact jv = 5650 | jobs | V | people employed | end of 2038 | snapshot
@fact tk = 42 | duration | V | days the talks may last | 7 February 2039 | plan
@fact tp = 9400 | other | T | inhabitants | 2039 | snapshot
@fact tx = 4.1 | revenue | T | millions of euros of tax lost a year | 2039 | plan | projected
@fact tb = 61 | budget | T | millions of euros of town budget | 2039 | constant
@fact tu0 = 11.8 | rate | T | unemployment | January 2039 | snapshot
@fact tu1 = 17 | rate | T | unemployment after the closure | by autumn 2039 | plan | projected
@fact yr = 1912 | date | M | year of founding | - | constant
@fact sk = 3 | duration | U | days of walkout | February 2039 | snapshot
@fact sn = 4 | other | U | mills that walked out | February 2039 | snapshot
@fact sc = 1600 | crowd | U | workers who walked out | February 2039 | snapshot
@fact md = 800 | crowd | T | people on the market square | 11 February 2039 | snapshot
@fact ex = 22 | duration | U | months of severance pay demanded | March 2039 | plan | hypothetical
@fact ey = 8 | duration | V | months of severance pay granted at least | 28 March 2039 | plan | pledged
@fact wp0 = 84 | price | E | euros for a cubic metre of spruce pulpwood | March 2038 | snapshot
@fact wp1 = 63 | price | E | euros for a cubic metre of spruce pulpwood | February 2039 | snapshot
@fact wpg = 25 | rate | E | percent fall of the price of pulpwood | February 2039 | snapshot
@fact wm = 610000 | other | E | cubic metres of wood the mill bought in the year | 2038 | cumulative
@fact wo = 2300 | other | E | members | 2039 | snapshot
@fact gs = 5 | budget | G | millions of euros of emergency aid | March 2039 | plan | pledged
@fact gr = 12 | budget | T | millions of euros of aid asked for | February 2039 | plan | hypothetical
@fact cl = 18.6 | price | V | euros for a share | 7 February 2039 close | snapshot
@fact cl0 = 17.4 | price | V | euros for a share | 4 February 2039 close | snapshot
@fact clg = 6.9 | rate | V | rise of the share price on the day | 7 February 2039 | snapshot
@trap je jg :: employed and threatened
@trap jg jf :: notice and decision
@trap jm tk :: 42 people and 42 days
@trap eb e1 :: board division and group
@trap ca pr :: capacity and output
@trap wd rc :: write-down and cash cost
@trap tu0 tu1 :: unemployment now and forecast
@trap ex ey :: demanded and granted
@trap gs gr :: granted and asked for
@trap sp pr :: sales of the division and output of the mill
@rel change sg = s0 -> s1
@rel sum s1 = sb + sp
@rel diff e1 = eb - ep
@rel share em = e1 / s1
@rel share em0 = e0 / s0
@rel share ut = pr / ca
@rel change eug = eu0 -> eu1
@rel sum je = jw + jo
@rel sum jg = jf + jm
@rel change wpg = wp0 -> wp1
@rel change clg = cl0 -> cl

@doc a-release | stock exchange release | 2039-02-07
VUOKSEN METSÄ OYJ FINANCIAL STATEMENTS BULLETIN 1 JAN–31 DEC 2038 at 9:00 EET

Year 2038 in brief
• Sales were EUR {2,340 million|s1|t=Year 2038} (EUR {2,600 million|s0} in 2037)
• Comparable EBIT was EUR {117 million|e1|t=Year 2038} ({221|e0|x=1000000}), i.e. {5.0|em} ({8.5|em0}) per cent of sales
• Comparable EBIT of the fourth quarter was EUR {19 million|q4|t=fourth quarter}
• The Board of Directors proposes a dividend of EUR {0.35|dv} ({0.60|dv0}) per share

The board division had sales of EUR {1,510 million|sb} and comparable EBIT of EUR {158 million|eb}. In the paper division, with sales of EUR {830 million|sp}, comparable EBIT was EUR {41 million|ep} negative.

The company today starts change negotiations on the permanent closure of the Haminakoski paper mill, which may lead to the termination of {318|jg} employment relationships at most. The mill has an annual capacity of {265,000|ca} tonnes. Its assets have been written down by EUR {96 million|wd}. If carried out, the closure would bring cash costs of EUR {64 million|rc|t=in 2039} in 2039 and annual savings of EUR {38 million|sv|t=from 2040} from 2040.

President and CEO Anniina Vuorela-Castell: "This is a heavy day. In {five|-} years the European market for graphic paper has shrunk by {37.5|eug} per cent and it isn't coming back."

The negotiations will last {six|-} weeks.

@doc b-local | regional daily | 2039-02-08
"It was always going to be somebody. It's us."

HAMINAKOSKI. At nine on Monday morning the text messages went out, all at once, so that in the control room of PM4 the phones hopped on the desk like frogs.

{318|je} people work at the mill: {243|jw} on the floor and {75|jo} in the office and the lab. Every one of their jobs is on the list. By the town's reckoning there are nearer {700|~ji|by=By the town's reckoning} at stake, if you count the lorry drivers, the cleaners and the woman who has the lunch van.

The mill was founded in {1912|yr}. It made newsprint for three empires. Last year it turned out {172,000|pr|t=Last year} tonnes of magazine paper, {65 percent|ut|round} of what it could.

Mayor Jukka Hassan-Lindroos went there at eleven and was let in at half past twelve. Of {9,400|tp} inhabitants, he said, there was hardly one without somebody inside those walls. The town stands to lose {4.1|tx} million euros of tax a year from a budget of {61|tb} million. Unemployment, {11.8 percent|tu0|t=in January} in January, could go to {17|tu1|t=by the autumn} by the autumn.

He will ask the state for {12|gr} million. "I shall ask for twelve and I'll be shown a brochure," he said.

Shift C went on at two o'clock as usual. Somebody had brought a cake.

Weather: -19, clear. KooKoo-Jukurit 3-1. Pages 14-15: Your old photos of PM2.

@doc c-wire | business wire | 2039-02-07
Finland's Vuoksen Metsä to shut paper mill; shares jump

HELSINKI, Feb 7 (Borealis) - Finnish forest group Vuoksen Metsä plans to close one of its two remaining paper mills after its operating profit almost halved last year, it said on Monday.

Sales fell {10%|sg|t=last year} to {2.34 billion euros|s1|^}. Adjusted operating profit was {117 million euros|e1|^}, down from {221 million|e0|t=in 2037} in 2037.

The packaging board business made {158 million|eb}; paper lost {41 million|ep}.

Europe bought {7 million|eu1|t=in 2038} tonnes of graphic paper in 2038, compared with {11.2 million|eu0|t=in 2033} in 2033, industry figures show.

Investors liked the axe. The stock closed {6.9%|clg|t=closed} higher at {18.60|cl|^} euros, from {17.40|cl0|t=on Friday} on Friday, in spite of a dividend cut to {35 cents|dv|v=0.35} from {60|dv0|v=0.6}.

The group employs {5,650|jv} people.

@doc d-union | union news | 2039-02-14
Four mills, three days, one message

PAPERILIITTO-ITÄ / Members' news 6/2039

For {three|sk|t=from Wednesday to Friday} days, from Wednesday to Friday, {1,600|sc} of us left the machines standing at {four|sn} Vuoksen Metsä mills. We did not do so because we think that a strike saves a paper machine. We did so because of how it was done: by text.

The law gives {42|tk} days for talks. So far there have been two meetings, and at the second the employer read out the same slides as at the first.

What we know. The mill has been run at two-thirds of its capacity because orders were steered to the other one. PM4 isn't old: the wire section is from 2026. The group made {117|e1|x=1000000|t=last year} million last year. It'll save {38|sv|x=1000000} a year, it says, by getting rid of us, and spend {64|rc|x=1000000} to do so.

What we want. {Twenty-two|ex|v=22} months' pay for everyone who must go, as at the Savonvirta mill; retraining paid by the company; and a ban on selling the site to scrap dealers.

On Friday evening {eight hundred|md|t=On Friday evening} people stood on the market square in minus {23|-}. Thank you. Warm your feet.

@doc e-forest | forestry trade paper | 2039-02-18
Pulpwood down a quarter, and now a buyer less

The forest owners of Salpausselkä have seen what happens when a buyer goes. In spring last year spruce pulpwood brought them {84|wp0|t=In spring last year} euros a cubic metre at the roadside. This month it's {63|wp1|t=This month}, or {25 per cent|wpg} less.

The Haminakoski mill took {610,000|wm|t=last year} cubic metres last year, most of it from within {80|-} kilometres. The association, which has {2,300|wo} members, fears that the wood will now have to go by rail to Kaskinen, "and the rail eats the price", says its manager, Terhi Nnamdi.

Vuoksen Metsä says that it will buy as much wood as before, for its board mills. They're thriving, with sales of {1.51 billion|sb|t=last year}, nearly two-thirds of the group's. The forest owners say they'll believe it when the stack is gone from the roadside.

Timber sales this week: logs, spruce 88.10; pine 84.60; birch pulp 61.00.

@doc f-broadsheet | broadsheet | 2039-03-29
Mill closure confirmed: 276 lose their jobs in Haminakoski

Vuoksen Metsä will shut its Haminakoski mill at the end of June, the company confirmed on Monday evening after {six|-} weeks of negotiations that changed very little.

The number of dismissals will be {276|jf}. The notice of February had spoken of {318|jg|t=of February}. The difference, {42|jm} people, will be offered work at the group's board mills, the nearest of them {190|-} kilometres away.

Those who are dismissed will get severance pay of at least {eight|ey} months. The union had asked for {22|ex}. Its chair, Pekka Obradović, called the result "a handshake with the glove on".

The employment minister, Sanni Kivelä-Roth, promised the town {five|gs} million euros for retraining and for a study of a biochar plant. Mayor Jukka Hassan-Lindroos had sought {12|gr}. He said he'd like to thank the minister for the brochure.

The mill turned out its last magazine order on Sunday: {40|-} tonnes for a Danish gardening title. Production had run at {172,000|pr|t=in 2038} tonnes in 2038, far below the {265,000|ca} it was built for.

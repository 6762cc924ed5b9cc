@story ug-philippine-telco-q3
@topic Luntian Telecom's third quarter of 2034: profit falls, jobs go, towers are sold
@subject L = Luntian Telecom Inc. | Luntian Telecom | Luntian | LTI | the company | the carrier | the telco
@subject H = Haribon Mobile Corp. | Haribon Mobile | Haribon | the market leader
@subject T = Tres Islas Telecommunity | Tres Islas | the third player | the newcomer
@subject A = Amihan Towers Asia | Amihan Towers | Amihan | the buyer
@subject Y = Typhoon Salome | Salome | the typhoon
@subject U = Luntian Employees' Union | LEU | the union
@fact r3 = 42600000000 | revenue | L | service revenue in the quarter | Q3 2034 | snapshot
@fact r3y = 40200000000 | revenue | L | service revenue in the quarter | Q3 2033 | snapshot
@fact r3g = 5.97 | rate | L | growth of quarterly service revenue on the year | Q3 2034 | snapshot
@fact r9 = 126900000000 | revenue | L | service revenue in nine months | Jan-Sep 2034 | cumulative
@fact r9y = 120100000000 | revenue | L | service revenue in nine months | Jan-Sep 2033 | cumulative
@fact rd = 742000000 | revenue | L | service revenue in the quarter, in US dollars | Q3 2034 | snapshot
@fact sm = 24300000000 | revenue | L | mobile data revenue in the quarter | Q3 2034 | snapshot
@fact sv = 6100000000 | revenue | L | calls and texts revenue in the quarter | Q3 2034 | snapshot
@fact sb = 8900000000 | revenue | L | home broadband revenue in the quarter | Q3 2034 | snapshot
@fact se = 3300000000 | revenue | L | corporate revenue in the quarter | Q3 2034 | snapshot
@fact sbs = 20.9 | other | L | share of revenue from home broadband | Q3 2034 | snapshot
@fact p3 = 5100000000 | profit | L | net income in the quarter | Q3 2034 | snapshot
@fact p3y = 6000000000 | profit | L | net income in the quarter | Q3 2033 | snapshot
@fact p3g = 15 | rate | L | fall of quarterly net income on the year | Q3 2034 | snapshot
@fact pc = 5700000000 | profit | L | core income in the quarter | Q3 2034 | snapshot
@fact p9 = 16800000000 | profit | L | net income in nine months | Jan-Sep 2034 | cumulative
@fact pf = 5500000000 | profit | L | net income in the quarter expected by analysts | before results | snapshot | projected
@fact u9 = 57200000 | other | L | mobile subscribers | end September 2034 | snapshot
@fact u6 = 56400000 | other | L | mobile subscribers | end June 2034 | snapshot
@fact ua = 800000 | other | L | mobile subscribers added in the quarter | Q3 2034 | snapshot
@fact upre = 53900000 | other | L | prepaid mobile subscribers | end September 2034 | snapshot
@fact upost = 3300000 | other | L | postpaid mobile subscribers | end September 2034 | snapshot
@fact hu = 61500000 | other | H | mobile subscribers | end September 2034 | snapshot
@fact hr = 47800000000 | revenue | H | service revenue in the quarter | Q3 2034 | snapshot
@fact hp = 8200000000 | profit | H | net income in the quarter | Q3 2034 | snapshot
@fact tu = 14300000 | other | T | mobile subscribers | end September 2034 | snapshot
@fact ud = 4300000 | other | H | lead in mobile subscribers over the second carrier | end September 2034 | snapshot
@fact cx = 60000000000 | spending | L | capital spending planned for the year | as revised November 2034 | plan | pledged
@fact cxo = 68000000000 | spending | L | capital spending planned for the year | as set in February 2034 | plan | pledged
@fact cxs = 41400000000 | spending | L | capital spending so far in the year | Jan-Sep 2034 | cumulative
@fact cxp = 69 | other | L | share of planned capital spending used | Jan-Sep 2034 | snapshot
@fact j0 = 8240 | jobs | L | people on the payroll | before the cuts | snapshot
@fact jc = 1150 | jobs | L | posts to be cut | announced November 2034 | plan | pledged
@fact j1 = 7090 | jobs | L | people on the payroll after the cuts | by end March 2035 | plan | projected
@fact js = 13.96 | other | L | share of the workforce to go | announced November 2034 | plan
@fact jv = 420 | jobs | L | employees who have taken voluntary separation | November 2034 | snapshot
@fact ju = 3600 | jobs | U | union members at the company | November 2034 | snapshot
@fact c0 = 1826 | price | L | closing share price in pesos | day before results | snapshot
@fact c1 = 1742 | price | L | closing share price in pesos | results day | snapshot
@fact cg = 4.6 | rate | L | one-day fall of the share price | results day | snapshot
@fact cl = 1705 | price | L | lowest share price of the session in pesos | results day | snapshot
@fact dv = 25 | price | L | quarterly dividend per share in pesos | Q3 2034 | snapshot
@fact dvo = 28 | price | L | quarterly dividend per share in pesos | Q2 2034 | snapshot
@fact cxd = 8000000000 | spending | L | cut of the capital spending planned for the year | November 2034 | plan
@fact dvd = 3 | price | L | cut of the quarterly dividend per share in pesos | Q3 2034 | snapshot
@fact tw = 1420 | other | L | towers in the sale | November 2034 | plan
@fact twl = 980 | other | L | towers in the sale that stand on Luzon | November 2034 | plan
@fact twv = 310 | other | L | towers in the sale that stand in the Visayas | November 2034 | plan
@fact twm = 130 | other | L | towers in the sale that stand on Mindanao | November 2034 | plan
@fact tp = 21300000000 | price | A | price to be paid for the towers | November 2034 | plan
@fact tpe = 15000000 | price | A | price per tower | November 2034 | plan
@fact y0 = 640 | other | Y | cell sites knocked out | height of the storm | snapshot
@fact y1 = 580 | other | Y | cell sites restored | November 2034 | cumulative
@fact ys = 90.6 | other | Y | share of lost cell sites restored | November 2034 | snapshot
@fact yl = 60 | other | Y | cell sites still off the air | November 2034 | snapshot
@fact yc = 1200000000 | spending | Y | cost of storm repairs | Q3 2034 | snapshot
@fact ap = 118 | price | L | monthly revenue per prepaid user in pesos | Q3 2034 | snapshot
@fact ao = 612 | price | L | monthly revenue per postpaid user in pesos | Q3 2034 | snapshot
@fact ns = 1310 | other | L | new cell sites built so far in the year | Jan-Sep 2034 | cumulative
@fact nsp = 1800 | other | L | new cell sites planned for the year | 2034 | plan | pledged
@trap p3 pc :: net income against core income of the same quarter
@trap u9 u6 :: subscribers one quarter apart
@trap cx cxo :: the capital budget was cut in November
@trap r3 r9 :: a quarter against nine months
@trap upost se :: 3.3 million postpaid users and 3.3 billion pesos of corporate revenue
@trap y0 y1 :: sites that failed against sites put back
@trap ns tw :: sites built against towers sold
@trap p3 pf :: result against forecast
@trap u9 hu :: two carriers' subscribers
@trap dv dvo :: two quarters' dividends
@rel sum r3 = sm + sv + sb + se
@rel sum u9 = upre + upost
@rel diff ua = u9 - u6
@rel diff ud = hu - u9
@rel change r3g = r3y -> r3
@rel change p3g = p3y -> p3
@rel change cg = c0 -> c1
@rel share js = jc / j0
@rel diff j1 = j0 - jc
@rel share cxp = cxs / cx
@rel product tp = tw * tpe
@rel sum tw = twl + twv + twm
@rel share ys = y1 / y0
@rel diff cxd = cxo - cx
@rel diff dvd = dvo - dv
@rel diff yl = y0 - y1
@rel share sbs = sb / r3
@rel convert rd = r3

@doc wire | wire agency | 2034-11-07
Luntian profit drops {15%|p3g} as storm repairs bite; carrier to shed {1,150|jc} posts

MANILA, Nov. 7 (Pacific Newsdesk) - Luntian Telecom Inc. said on Tuesday its net income for {the July-to-September quarter|-} slid {15%|p3g} from a year earlier to {5.1 billion pesos|p3|t=the July-to-September quarter|by=Luntian Telecom Inc.}, short of the {5.5 billion pesos|pf|by=analysts} that {seven|-} analysts had pencilled in, after Typhoon Salome left it with a repair bill of {1.2 billion pesos|yc}.

The Philippines' second-largest carrier had earned {6 billion pesos|p3y|t=in the same three months of 2033} in the same three months of 2033. Stripping out one-off charges, core income came to {5.7 billion pesos|pc}.

Service revenue rose {6%|r3g|round} to {42.6 billion pesos|r3} ({$742 million|rd}), compared with {40.2 billion|r3y|t=a year ago} a year ago. Bigger rival Haribon Mobile last week reported {47.8 billion pesos|hr|by=Haribon Mobile} in revenue and a profit of {8.2 billion|hp|^}.

Chief executive Perpetua Dimaandal said the company would cut {1,150|jc|by=Perpetua Dimaandal} jobs, or {about|-} {14%|~js} of its workforce of {8,240|j0}, by the end of March, and sell {1,420|tw} towers to Amihan Towers Asia for {21.3 billion pesos|tp}.

It also trimmed this year's capital budget to {60 billion pesos|cx|t=this year's} from the {68 billion|cxo|t=in February} announced in February. Spending through September stood at {41.4 billion|cxs|t=through September}.

Shares ended at {1,742 pesos|c1}, down {4.6%|cg}, having touched {1,705|cl} in early trade. ($1 = {57.4|-} pesos)

@doc broadsheet | daily broadsheet | 2034-11-08
At Luntian, the pain is shared by payroll, towers and shareholders

By Evangeline Quiambao | equiambao@manilaobserver.example | Published 8 November 2034, 4:12 a.m.

There was no music on hold yesterday when Luntian Telecom executives dialled in to explain why a company that is selling more is earning less.

Sales are not the trouble. In nine months the telco booked {₱126.9 billion|r9|t=In nine months}, up from {₱120.1 billion|r9y|t=in the same stretch of last year} in the same stretch of last year. Net income over that period reached {₱16.8 billion|p9}. But the third quarter alone brought in just {₱5.1 billion|p3|t=the third quarter alone} at the bottom line, where {₱6 billion|p3y|t=twelve months before} had been the harvest twelve months before.

Two things happened. One was Salome, which silenced {640|y0} of its cell sites on the last weekend of August; {580|y1|t=as of Tuesday|by=network chief Hiroaki Sugbo} were humming again as of Tuesday, network chief Hiroaki Sugbo said, which leaves {60|yl|^} dark, nearly all of them in Catanduanes. The other was price. The typical prepaid customer now yields {₱118|ap} a month, and there are {53.9 million|upre} of those against {3.3 million|upost} on postpaid plans, who hand over {₱612|ao} each.

The remedy is familiar. Some {1,150|~jc} people will go, bringing the payroll to {7,090|j1|t=by the end of March} by the end of March; {420|jv} have already signed up for voluntary separation. The dividend shrinks as well, to {₱25|dv} a share from {₱28|dvo|t=in the previous quarter} in the previous quarter.

And the building slows. Luntian had put up {1,310|ns|t=by end-September} new sites by end-September. It had promised {1,800|nsp|t=for the year} for the year, a figure that Ms. Dimaandal would no longer repeat.

At the closing bell the stock was worth {₱1,742|c1|t=At the closing bell}. On Monday it had been {₱1,826|c0|t=On Monday}.

READ ALSO: 12 dishes that survived the sugar tax | MRT-9 bidders drop to 3

@doc tabloid | tabloid | 2034-11-08
{1,510|!jc} SIBAK! Luntian swings axe before Christmas

HANDSET giant Luntian is giving {1,510|!jc} of its people the boot — {more than|-} {one in eight|>js|v=12.5} of everyone who works there — while the bosses pocket {₱21.3 billion|tp} from a fire sale of cellphone towers.

"Merry Christmas to us," snapped Rolando Abuel, president of the Luntian Employees' Union, which speaks for {3,600|ju} members. He said only {402|!jv|by=Rolando Abuel} had gone willingly through the voluntary scheme and the rest would be "pushed off the cliff".

The telco's {8,240|j0}-strong workforce learned its fate by e-mail at breakfast time yesterday.

Luntian says it is broke-ish. It cleared {₱5.7 billion|!p3|t=from July to September} in net profit from July to September. Broke? Haribon, its archrival, banked {₱8.2 billion|hp|t=in the same months} in the same months without firing a soul.

Investors weren't clapping either. The stock sank {4.6 percent|cg} and at its worst you could have it for {₱1,705|cl|t=at its worst}.

What about your signal? Of the cell sites that Salome flattened, {60|yl} are still dead. And don't hold your breath for new ones: of {1,800|nsp} promised this year, {1,310|ns} are up.

TEXT US your Luntian horror story: 0917-555-0148. Best one wins ₱1,000 load.

@doc trade | trade paper | 2034-11-09
Amihan takes the steel, Luntian keeps the spectrum

TowerBrief Asia, issue 311

Amihan Towers has agreed to pay {PHP 21.3bn|tp} for a portfolio that works out at {PHP 15m|tpe} a structure, rich by local standards but {below the 16.1m|-} seen in Haribon's 2031 disposal. Of the {1,420|tw} towers, {980|twl} stand on Luzon, {310|twv} in the Visayas and {230|!twm} on Mindanao. Closing is in five tranches; leaseback runs for {fifteen years|-}.

For the seller the proceeds land in a year in which it spends less. Capex guidance is now {PHP 60bn|cx}, {eight billion|cxd} lighter than the opening number, and {69%|cxp|t=after nine months} of it had gone out of the door after nine months. {PHP 41.4bn|cxs} in three quarters is still more than Tres Islas has invested in its whole life.

The third-quarter split, for those who missed the call: mobile data {PHP 24.3bn|sm}, voice and SMS {PHP 6.1bn|sv}, home broadband {PHP 8.9bn|sb} and enterprise {PHP 3.3bn|se}, making {PHP 42.6bn|r3}. Broadband is thus {more than a fifth|>sbs|v=20} of the top line.

Subscriber scorecard at the end of September: Haribon {61.5m|hu|t=at the end of September}, Luntian {57.2m|u9|^}, Tres Islas {14.3m|tu|^}. Luntian, on {56.4m|u6|t=three months earlier} three months earlier, added {800,000|ua} and still trails the leader by {4.3m|ud}.

Salome took down {640|y0} Luntian sites at the peak. Amihan says none of the sold structures was among them.

Rating our coverage? 4.6 stars from 212 readers.

@doc radio | radio script | 2034-11-07
DZKU 6 PM NEWS — BUSINESS SEGMENT

ANCHOR: Luntian Telecom is letting go of {eleven hundred and fifty|jc|v=1150} workers. That's according to chief executive Perpetua Dimaandal, who says the payroll will be down to {about seven thousand|~j1|v=7000|t=before summer|by=Perpetua Dimaandal} before summer.

The telco's third-quarter profit fell by {fifteen percent|p3g|v=15}, to {five-point-one billion pesos|p3|v=5100000000}. Analysts were looking for {five and a half billion|pf|v=5500000000|by=Analysts}. Its revenue, though, is up. {Forty-two-point-six billion|r3|v=42600000000}, against {forty-two-point-two|!r3y|v=42200000000|t=last year} last year.

Luntian counts {fifty-seven million|u9|v=57000000|round=1000000} subscribers. Market leader Haribon has {over sixty-one million|>hu|v=61000000}, and the newcomer, Tres Islas, {fourteen million|tu|v=14000000|round=1000000}.

If you hold Luntian shares, your dividend is {twenty-five pesos|dv|v=25}, {three pesos|dvd|v=3} less than in the second quarter. The price at the close today: {one thousand seven hundred forty-two|c1|v=1742|t=at the close today}.

Repairs after Typhoon Salome have set the company back {one-point-two billion|yc|v=1200000000}. It says about {nine in ten|~ys|v=90} of the lost cell sites have returned.

Now the weather: 31 degrees, and yes, more rain.

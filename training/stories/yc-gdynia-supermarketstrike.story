@story gdynia-supermarketstrike
@topic A five-day pay strike at a Polish supermarket chain and how it ended
@subject Z = Zagroda Polska | Zagroda | the chain | the company | the retailer
@subject F = Federacja Kasa i Magazyn | FKM | the union | the federation
@subject D = Łubna distribution centre | Łubna | the warehouse | the depot
@subject I = State Labour Inspectorate | PIP | the inspectorate | labour inspectors
@subject R = Biedka Rynek | Biedka | the rival | its larger rival
@subject C = Polish retail sector | retail | shop workers
@subject A = arbitration panel | the mediator | Halszka Wrońska | Wrońska
@fact s0 = 780 | other | Z | shops in Poland | - | constant
@fact s1 = 214 | other | Z | shops closed by the strike | 4 March 2032 | snapshot
@fact s2 = 331 | other | Z | shops closed by the strike | 6 March 2032 | snapshot
@fact su = 402 | other | Z | shops closed by the strike, union count | 6 March 2032 | snapshot
@fact sg = 38 | other | Z | shops closed by the strike in Pomerania | 6 March 2032 | snapshot
@fact st = 46 | other | Z | shops in Pomerania | - | constant
@fact ss = 42.4 | rate | Z | share of shops closed | 6 March 2032 | snapshot
@fact w = 21500 | jobs | Z | people employed | 2032 | snapshot
@fact x1 = 5200 | crowd | Z | staff on strike, company count | 4 March 2032 | snapshot
@fact x2 = 9700 | crowd | Z | staff on strike, company count | 6 March 2032 | snapshot
@fact xu = 13000 | crowd | F | staff on strike, union count | 6 March 2032 | snapshot
@fact m = 8300 | other | F | members at the chain | 2032 | snapshot
@fact bt = 74 | turnout | F | turnout in the strike ballot | February 2032 | snapshot
@fact by = 91 | vote_share | F | vote for the strike | February 2032 | snapshot
@fact bn = 9 | vote_share | F | vote against the strike | February 2032 | snapshot
@fact bv = 6142 | votes_cast | F | votes cast in the strike ballot | February 2032 | snapshot
@fact p0 = 5200 | price | Z | zlotys of starting pay a month | before the strike | snapshot
@fact pd = 6200 | price | F | zlotys of starting pay demanded a month | 1 March 2032 | plan | hypothetical
@fact po = 5500 | price | Z | zlotys of starting pay offered a month | 3 March 2032 | plan | hypothetical
@fact p1 = 5824 | price | Z | zlotys of starting pay a month | from April 2032 | plan | pledged
@fact pr = 624 | margin | Z | zlotys added to starting pay | from April 2032 | plan | pledged
@fact pg = 12 | rate | Z | rise of starting pay | from April 2032 | plan | pledged
@fact p3 = 6116 | price | Z | zlotys of starting pay a month | from January 2033 | plan | pledged
@fact p3g = 5 | rate | Z | second rise of starting pay | from January 2033 | plan | pledged
@fact pk = 5950 | price | R | zlotys of starting pay a month | March 2032 | snapshot
@fact mn = 5050 | price | C | zlotys of statutory minimum wage a month | 2032 | constant
@fact bo = 1500 | price | Z | zlotys of one-off bonus | May 2032 | plan | pledged
@fact cs = 412000000 | spending | Z | zlotys that the deal costs a year | 2033 | plan | projected
@fact ls = 28000000 | damages | Z | zlotys of sales lost a day | 4-8 March 2032 | snapshot
@fact lt = 140000000 | damages | Z | zlotys of sales lost in the strike | 8 March 2032 | cumulative
@fact ld = 5 | duration | Z | days of strike | 8 March 2032 | cumulative
@fact np = 655000000 | profit | Z | zlotys of net profit for the year | 2031 | snapshot
@fact np0 = 590000000 | profit | Z | zlotys of net profit for the year | 2030 | snapshot
@fact npg = 11 | rate | Z | growth of net profit | 2031 | snapshot
@fact rv = 19300000000 | revenue | Z | zlotys of sales for the year | 2031 | snapshot
@fact dl = 640 | jobs | D | people employed | 2032 | snapshot
@fact dx = 590 | crowd | D | people on strike | 5 March 2032 | snapshot
@fact dt = 96 | other | D | lorries waiting at the gate | 5 March 2032 | snapshot
@fact pp = 23 | other | D | kilos per pallet layer lifted by hand | - | constant
@fact iv = 47 | other | I | shops with too few staff | inspection in 2031 | cumulative
@fact ii = 60 | other | I | shops inspected | inspection in 2031 | cumulative
@fact fi = 1900000 | damages | I | zlotys of fines | inspection in 2031 | cumulative
@fact av = 7 | other | Z | staff per shift in a shop | March 2032 | snapshot
@fact av2 = 9 | other | Z | staff per shift in a shop | by the end of 2032 | plan | pledged
@fact fu = 2300000 | fundraising | F | zlotys in the strike fund | 3 March 2032 | snapshot
@fact fd = 120 | price | F | zlotys of strike pay a day | March 2032 | constant
@fact dv = 82 | vote_share | F | members voting for the deal | 11 March 2032 | snapshot
@fact inf = 6.4 | rate | C | annual inflation | February 2032 | snapshot
@fact sh = -4.1 | rate | Z | change of the share price on the day | 6 March 2032 | snapshot
@fact tk = 37 | duration | A | hours of talks | 8 March 2032 | cumulative
@trap x2 xu :: company and union count
@trap s2 su :: company and union count of closed shops
@trap p0 x1 :: starting pay and strikers are both 5,200
@trap by dv :: strike ballot and vote on the deal
@trap pd p3 :: demand and what will be paid next year
@trap np lt :: yearly profit and lost sales
@trap s1 s2 :: two days of the strike
@trap m xu :: members and strikers
@rel share ss = s2 / s0
@rel change pg = p0 -> p1
@rel diff pr = p1 - p0
@rel change p3g = p1 -> p3
@rel product lt = ls * ld
@rel change npg = np0 -> np
@rel share bt = bv / m

@doc a-wire | wire agency | 2032-03-04
Polish grocer Zagroda shuts over 200 stores as staff walk out

WARSAW, March 4 (Centralia) - Polish supermarket chain Zagroda closed {214|s1|t=on Thursday} of its {780|s0} stores on Thursday as cashiers and warehouse workers began the first national strike at a food retailer in the country.

The company said {5,200|x1|t=on Thursday|by=The company} employees, or just under a quarter of its workforce, had not turned up. Deliveries from the Łubna depot near Warsaw were slowed.

The FKM union wants a starting wage of {6,200|pd} zlotys a month, up from {5,200|p0|t=at present} at present. Zagroda offered {5,500|po|t=on Wednesday} on Wednesday, which union leader Dorota Szczygieł called "a receipt, not an offer".

"We are {300|-} zlotys apart from ourselves and {700|-} apart from them," she told reporters.

In a ballot last month {91%|by|t=last month} of those voting backed a strike, on a turnout of {74%|bt|^}.

Zagroda, which is listed in Warsaw and made a net profit of {655 million|np|t=last year} zlotys last year on sales of {19.3 billion|rv|^}, said it regretted the inconvenience. Consumer prices in Poland rose {6.4%|inf|t=in February} year on year in February.

The legal minimum wage is {5,050|mn} zlotys.

($1 = 3.9120 zlotys)

@doc b-gdynia | local news site | 2032-03-06
Milk by ten, gone by eleven: Gdynia on day three without Zagroda

Fot. M. Formela / Zatoka24   1 of 14

Pensioner Kunegunda Labuda walked past three shut Zagroda shops on Saturday morning before she found bread, at a petrol station on Morska 127. "Nine zlotys for a loaf," she said, "and I'm still for the girls."

The girls are the cashiers of {38|sg|t=Saturday} Zagroda shops in Pomerania that did not open on Saturday. The region has {46|st} in all. Across the country the company counted {331|s2|^|by=the company} with shutters down; the federation's own list, which it pins to the door of its office on Świętojańska, ran to {402|su|by=the federation's own list}.

Nobody agrees on people either. Zagroda admits to {9,700|x2|by=Zagroda} on strike. FKM says {13,000|xu|by=FKM}. It has only {8,300|m} members in the firm, so a good many have joined in without a card.

"I have been here six years and I take home less than my daughter at Biedka, who started in October," said Oliwia Treder, 44, who was handing out tea outside the shop in Chylonia. New hires at Biedka Rynek get {5,950|pk} zlotys before tax. At Zagroda it is {5,200|p0}.

It isn't just money. Inspectors from PIP visited {60|ii|t=last year} of the chain's shops last year and found too few people on shift in {47|iv|^}. The fines came to {1.9 million|fi} zlotys. A typical shop runs on {seven|av} staff a shift, Treder says: two at the tills, one on bread, the rest "wherever it's burning".

Strike pay is {120|fd} zlotys a day. The fund held {2.3 million|fu|t=when it began} when it began.

CZYTAJ TEŻ: SKM delays on 3 lines Sunday | Arka draw 1:1

@doc c-logistics | trade paper | 2032-03-08
Łubna: how one gate emptied {300|-} shops

Łukasz Ndiaye, Magazyn i Rynek

By Friday lunchtime there were {96|dt|t=By Friday lunchtime} lorries parked nose to tail on the slip road at Łubna. Inside, a few dozen people, most of them managers in borrowed gloves, were trying to do the work of {640|dl}. The other {590|dx|^} were at the fence with a drum.

Zagroda built the warehouse in 2027 to feed the whole of central Poland from one roof. On a spreadsheet it was brilliant. On a picket line it is a tap with one handle.

What pickers complain of is not chiefly the wage. It is lifting. A layer on a mixed pallet weighs {23|pp} kilos and comes up by hand, some {400|-} times a shift, because the layer-picking robots promised for 2029 were struck from the budget.

The stoppage has cost the retailer {28 million|ls|by=by its own reckoning} zlotys a day in sales, by its own reckoning. Its shares fell {4.1%|sh|v=-4.1|t=on Friday} on Friday. Investors can do the sum: {five|ld} days of that make {140 million|lt}, against a profit of {655 million|np|t=for the whole of 2031} for the whole of 2031, which was {11%|npg} better than the {590 million|np0|t=the year before} of the year before.

Our sources say talks under mediator Halszka Wrońska went past {30|-} hours on Sunday night. At the time of going to press no paper had been signed.

@doc d-union | union bulletin | 2032-03-09
FKM — KOMUNIKAT 31/2032

WE HAVE A DEAL

At 03:40 this morning, after {37|tk} hours at the table with the mediator, your negotiators initialled an agreement. It now goes to you.

What is in it:

* Starting pay of {5,824|p1|t=from 1 April} zlotys from 1 April. That is {12 percent|pg} up, or {624|pr} in your envelope.
* Another {5 percent|p3g|t=from 1 January} from 1 January, which takes us to {6,116|p3|^}. We asked for {6,200|pd}. We are {84|-} short and ten months late, and it is still the largest rise in the trade since anyone began counting.
* {Fifteen hundred|bo|t=in May} zlotys each in May, part-timers included.
* {Nine|av2|t=before the year is out} on every shift before the year is out, where now there are {seven|av|t=now}.
* No reprisals. No exceptions.

Remember where we stood. In February {6,142|bv|t=In February} of us cast a vote and {nine in a hundred|bn|v=9|^} said no. On Saturday, the best day, {13,000|xu|t=On Saturday} stayed out and {402|su|^} shops stayed shut.

Ballot boxes open on Wednesday and close on Thursday at 18:00. Your committee recommends a YES.

@doc e-broadsheet | broadsheet | 2032-03-12
Zagroda staff accept pay deal that ends first national shop strike

Workers at the supermarket group Zagroda voted by {82 per cent|dv|t=last night} last night to accept a pay settlement that will cost their employer {412 million|cs|t=next year|by=the company} zlotys next year, the company said.

Under the terms, a new cashier will earn {5,824|p1|t=from April} zlotys a month from April, compared with {5,200|p0|t=until now} until now, and {6,116|p3|t=at New Year} at New Year. That overtakes Biedka Rynek, its larger rival, where newcomers are on {5,950|pk|t=today} today, though Biedka is expected to respond.

The stoppage began on 4 March and lasted {five|ld} days. At its height {331|s2|t=At its height} supermarkets, {42 per cent|ss|^} of the estate, were closed, according to management.

"Nobody won," said Tomasz Oyelaran-Bielski, the chief executive, who put the lost sales at {140 million|lt|by=Tomasz Oyelaran-Bielski, the chief executive} zlotys. He promised that shifts would be brought up to {nine|av2|t=by December} people by December. He ruled out job cuts: the group would go on employing {21,500|w}.

Analysts at Dom Maklerski Wisła-Bug think otherwise. They point out that a bill of that size would swallow nearly {63 per cent|-} of the profit the group reported for 2031, and that rises in the shops are coming. Inflation, {6.4 per cent|inf|t=in February} in February, will not be helped.

Tomorrow in Magazine: 48 hours in Suwałki

@story v2-vrlinje-budget
@topic The 2030 budget of the Croatian port city of Vrlinje, November and December 2029
@subject C = Vrlinje | the city | city hall | the city administration
@subject M = Mayor Tihana Brkljačić-Rossi | Brkljačić-Rossi | the mayor
@subject O = Opposition bloc Naš Grad | Naš Grad | the opposition
@subject L = Luka Perković-Adeyemi | Perković-Adeyemi | the finance head
@subject K = Vrlinje city council | the council | councillors
@subject R = Rovina | the neighbouring city
@subject G = Vrlinje football stadium | the stadium
@subject P = the harbour promenade | the promenade
@subject S = Vrlinje public transport company | Autovrl | the bus company
@subject D = Croatia's finance ministry | the finance ministry | the ministry
@subject T = Union of kindergarten staff | the kindergarten union | the union
@fact e30 = 184600000 | budget | C | euros of planned spending | 2030 | plan
@fact e30a = 191200000 | budget | C | euros of planned spending in the first draft | 2030 | plan
@fact e29 = 168300000 | budget | C | euros of planned spending | 2029 | plan
@fact up = 16300000 | budget | C | euros more than the year before | 2030 | plan
@fact upp = 9.7 | rate | C | percent more than the year before | 2030 | plan
@fact cut = 6600000 | budget | C | euros cut from the first draft | 2029-12 | plan
@fact rv = 171900000 | revenue | C | euros of expected revenue | 2030 | plan | projected
@fact df = 12700000 | budget | C | euros of deficit | 2030 | plan | projected
@fact dfs = 7.4 | budget | C | deficit as percent of revenue | 2030 | plan | projected
@fact it = 78500000 | revenue | C | euros of income tax | 2030 | plan | projected
@fact its = 45.7 | revenue | C | percent of revenue from income tax | 2030 | plan | projected
@fact eu = 41200000 | revenue | C | euros of European Union grants | 2030 | plan | projected
@fact oth = 52200000 | revenue | C | euros of other revenue | 2030 | plan | projected
@fact eu29 = 19400000 | revenue | C | euros of European Union grants received | 2029-10 | cumulative
@fact eup29 = 36800000 | revenue | C | euros of European Union grants | 2029 | plan | projected
@fact kg = 38400000 | budget | C | euros for kindergartens | 2030 | plan
@fact kg29 = 33100000 | budget | C | euros for kindergartens | 2029 | plan
@fact kgd = 5300000 | budget | C | euros more for kindergartens | 2030 | plan
@fact kp = 16 | rate | C | percent more for kindergartens | 2030 | plan
@fact kn = 240 | enrolment | C | new kindergarten places | 2030 | plan | pledged
@fact kw = 615 | waiting | C | children on the kindergarten waiting list | 2029-11 | snapshot
@fact kt = 3180 | enrolment | C | children in kindergartens | 2029-11 | snapshot
@fact kf = 95 | price | C | euros a month of kindergarten fee | 2029 | snapshot
@fact kf2 = 110 | price | C | euros a month of kindergarten fee | 2030-02 | plan
@fact ro = 27500000 | budget | C | euros for roads | 2030 | plan
@fact bu = 14200000 | budget | S | euros of subsidy | 2030 | plan
@fact bu29 = 11600000 | budget | S | euros of subsidy | 2029 | plan
@fact ev = 18 | other | S | electric buses to be bought | 2030 | plan
@fact evo = 25 | other | S | electric buses in the first draft | 2030 | plan
@fact st = 22000000 | budget | G | euros of total cost | - | plan | projected
@fact st30 = 6500000 | budget | G | euros in the year | 2030 | plan
@fact pr = 9800000 | budget | P | euros of total cost | - | plan | projected
@fact prl = 1.4 | distance | P | kilometres to be rebuilt | - | plan
@fact de = 58900000 | budget | C | euros of debt | 2029-09-30 | snapshot
@fact dem = 71600000 | budget | C | euros of debt | 2030-12 | plan | projected
@fact pop = 86400 | other | C | residents | 2029 | snapshot
@fact ph = 2137 | budget | C | euros of planned spending per resident | 2030 | plan
@fact phr = 1890 | budget | R | euros of planned spending per resident | 2030 | plan
@fact rb = 121900000 | budget | R | euros of planned spending | 2030 | plan
@fact vy = 14 | votes_cast | K | votes for the budget | 2029-12-12 | constant
@fact vn = 12 | votes_cast | K | votes against the budget | 2029-12-12 | constant
@fact va = 1 | votes_cast | K | abstentions on the budget | 2029-12-12 | constant
@fact se = 27 | seats | K | seats | - | constant
@fact am = 63 | other | O | amendments put forward | 2029-12 | constant
@fact amp = 5 | other | O | amendments passed | 2029-12-12 | constant
@fact em = 1146 | jobs | C | city employees | 2029-11 | snapshot
@fact wr = 6 | rate | T | percent wage rise agreed | 2030-01 | plan
@fact wd = 10 | rate | T | percent wage rise demanded | 2029-10 | plan | hypothetical
@fact tx = 23 | rate | C | percent top rate of income tax | 2029 | snapshot
@fact tx2 = 24.5 | rate | C | percent top rate of income tax | 2030 | plan
@fact evd = 7 | other | S | electric buses dropped from the first draft | 2029-12 | plan
@fact vm = 2 | margin | K | votes between yes and no on the budget | 2029-12-12 | constant
@trap e30 e30a :: the budget as passed and its first draft
@trap e30 e29 :: this year's plan and last year's
@trap e30 rv :: spending and revenue
@trap eu29 eup29 :: what came in and what was planned
@trap kw kn :: children waiting and places promised
@trap ev evo :: buses now and in the first draft
@trap st st30 :: the stadium in all and in a year
@trap de dem :: debt now and at the end of 2030
@trap am amp :: amendments tabled and passed
@trap wr wd :: agreed and demanded
@trap ph phr :: two cities per head
@rel diff up = e30 - e29
@rel change upp = e29 -> e30
@rel diff cut = e30a - e30
@rel diff df = e30 - rv
@rel share dfs = df / rv
@rel share its = it / rv
@rel sum rv = it + eu + oth
@rel diff kgd = kg - kg29
@rel change kp = kg29 -> kg
@rel diff evd = evo - ev
@rel diff vm = vy - vn
@rel sum se = vy + vn + va
@rel product e30 = pop * ph

@doc a-agency | national news agency | 2029-11-15
Vrlinje mayor proposes record budget of {191 million|e30a|round=1000000} euros

VRLINJE, Nov 15 (Jadran) - The city of Vrlinje plans to spend {191.2 million|e30a} euros next year, Mayor Tihana Brkljačić-Rossi said on Thursday, presenting the largest draft budget in the port's history.

The plan for the current year foresaw {168.3 million|e29|t=for the current year} euros.

The mayor listed {25|evo} electric buses for the transport company, the first stage of a new football stadium at {6.5 million|st30} euros, and the rebuilding of {1.4|prl} kilometres of the harbour promenade for {9.8 million|pr}.

The top rate of income tax is to go up from {23|tx|t=from 1 January} to {24.5|tx2|t=from 1 January} percent from 1 January. The city had debt of {58.9 million|de|t=at the end of September} euros at the end of September.

Naš Grad, the opposition bloc, called the draft "a letter to Santa Claus". Its leader Ozren Šarić-Nkemelu noted that European Union grants, planned at {36.8 million|eup29|t=this year} euros this year, had reached {19.4 million|eu29|t=by the end of October|by=Ozren Šarić-Nkemelu} by the end of October.

The {27|se}-seat council is to vote in December.

@doc b-regional | regional daily | 2029-12-13
Budget squeaks through by {two|vm} votes after the mayor gives up {seven|evd} buses

Jasna Orlić Tomašević / Photo: Goran Bedeković

It took until a quarter past midnight. With {14|vy|t=a quarter past midnight} hands raised, {12|vn} against and {one|va} abstention, the Vrlinje council adopted a budget of {184.6 million|e30|t=next year} euros for next year.

To find her majority the mayor had dropped {6.6 million|cut} euros from the draft of November, {seven|evd} electric buses among them. That leaves {18|ev} to be ordered.

Compared with this year's {168.3 million|e29|t=this year's}, spending still goes up by {16.3 million|up}, or {9.7|upp} percent. Revenue is estimated at {171.9 million|rv}. Of this, {78.5 million|it} is income tax, {45.7|its} percent of the total, and {41.2 million|eu} should come from Brussels.

The gap, {12.7 million|df}, will be borrowed, so that the debt is expected to reach {71.6 million|dem|t=at the end of 2030} at the end of 2030.

Kindergartens receive {38.4 million|kg}, against {32.6 million|!kg29|t=this year} this year. Roads get {27.5 million|ro}.

The opposition had submitted {63|am} amendments. {Five|amp} were accepted, all concerning benches.

"We have a budget for elections, not for the city," Šarić-Nkemelu said in the corridor.

MOST READ: 1. Bura closes bridge for 9 hours  2. Sold: flat of 42 m² for €310,000  3. Horoscope

@doc c-city | city press release | 2029-12-13
CITY OF VRLINJE
The 2030 budget has been adopted: more for kindergartens, buses and roads

At yesterday's session the city council adopted the budget for 2030 in the amount of {184.6 million|e30} euros, which is {16.3 million|up} euros more than the plan for 2029.

The largest single item is pre-school education, for which {38.4 million|kg} euros has been set aside, {5.3 million|kgd} more than in 2029, an increase of {16|kp} percent. It will finance {240|kn} new places and the wage increase of {6|wr} percent agreed with the union. At present {3,180|kt|t=At present} children attend city kindergartens. The parents' share will be {110|kf2|t=from February} euros a month from February instead of {95|kf}.

For public transport {14.2 million|bu} euros is provided ({11.6 million|bu29|t=in 2029} in 2029), including {18|ev} new electric buses. {27.5 million|ro} euros is intended for roads.

The stadium, whose total value is estimated at {22 million|st} euros, will receive {6.5 million|st30} in the first year. Works on {1.4|prl} km of the promenade will begin in March.

Head of finance Luka Perković-Adeyemi stressed that the deficit of {12.7 million|df|by=Luka Perković-Adeyemi} euros amounts to {7.4|dfs|^} percent of revenue and remains within the limits of the Budget Act (Official Gazette 144/21).

@doc d-portal | local news portal | 2029-12-14
Anatomy of a budget: who pays for Vrlinje's 2030

vrlinje24 · 14.12.2029 07:30 · 212 comments

We read all {418|-} pages so that you don't have to.

WHERE FROM? City hall counts on {171.9 million|rv} euros. Income tax gives {78.5 million|it}; the European Union, {41.2 million|eu}; and everything else (fees, rents, berths) {62.2 million|!oth}. That Brussels figure needs a grain of salt. For 2029, too, the plan said {36.8 million|eup29|t=For 2029}, and ten months in, the actual sum was {19.4 million|eu29|t=ten months in}.

WHERE TO? The total is {184.6 million|e30}, which for {86,400|pop} residents is {2,137|ph} euros each. In neighbouring Rovina it is {1,890|phr} ({121.9 million|rb} in all).

WHO VOTED? The mayor's people and {two|-} independents: {14|vy}. Naš Grad and the Greens: {12|vn}. Councillor Zdenka Abramović-Li had a coughing fit and is recorded as the {one|va} who abstained.

WHAT FELL OUT? At first there were to be {25|evo|t=At first} buses. At first it was all {191.2 million|e30a|t=At first}.

WHO WAITS? {615|kw} children are without a kindergarten place. {240|kn} places are promised. You do the sum.

AND THE STADIUM? The first shovel costs {6.5 million|st30}. The whole, according to the city, {22 million|st|by=the city}.

Weather today: 11°C, bura 90 km/h.

@doc e-column | weekly magazine commentary | 2029-12-20
The stadium and the nappy

Davor Kwiatkowski-Matić

Permit me a comparison. For the stadium of a team that drew 214 spectators last Saturday, Vrlinje will pay {32 million|!st} euros. For every child in its kindergartens the same city asks the parents for {110|kf2|t=from the first of February} euros a month from the first of February; today they pay {95|kf|t=today}.

The mayor tells us she has raised the kindergarten budget from {33.1 million|kg29|by=The mayor} to {38.4 million|kg|by=The mayor}. She does not tell us that the larger part of the difference goes on the {six|wr} percent for which the staff, who had wanted {ten|wd|by=the staff}, nearly went on strike. I grudge them nothing. But there are {615|kw} families on the list, and the promise covers {240|kn}, not {two|-} in five.

Debt, meanwhile, goes from {58.9 million|de} to {71.6 million|dem|t=by next New Year's Eve} by next New Year's Eve. The finance head, a cautious man, calls the deficit moderate at {7.4|dfs|by=The finance head} percent of revenue. The tax rate climbs to {24.5|tx2} percent. And the surgery of December, the famous {6.6 million|cut}, cost us {seven|evd} buses and not one seat of the grandstand.

They voted for it {14|vy} to {13|!vn}. Had Mrs Abramović-Li coughed on the other side, we should have had an election.

@doc f-union | union bulletin | 2029-12-17
Kindergarten union, branch Vrlinje: what we got, what we did not get

Dear colleagues,

The budget passed on Wednesday contains our {6|wr} percent from January. We asked for {10|wd|t=in October|by=We} in October. You know how the talks went: {four|-} rounds, one of them in the dark.

The city employs {1,146|em} people, and every third of them is one of us. We look after {3,180|kt} children. With {240|kn} new places there will be more, though the plan has no line for new staff.

The mayor boasts of {5.3 million|kgd} additional euros for kindergartens. Set against {33.1 million|kg29|t=this year} this year that is {16|kp} percent, true. It is also less than what the stadium ({6.5 million|st30}) and the increase in the bus subsidy (from {11.6 million|bu29} to {14.2 million|bu}) take together.

The parents' fee of {110|kf2|t=in February} euros comes in February. Do not let anyone tell you that it goes into your pocket.

Membership assembly: 9 January, 17:00, hall B. There will be 40 litres of wine.

@story lagunilla-truckplant
@topic A Mexican truck plant, an American tariff, a second shift, and a union vote
@subject H = Hartwell Trucks | Hartwell | the truck maker | the American company | the company
@subject P = Lagunilla plant | Lagunilla | the plant | the truck plant
@subject S = Sindicato Libre del Volante | SLV | the independent union | the new union
@subject C = Confederación Obrera del Centro | COC | the old union | the incumbent union
@subject T = United States tariff | Washington | the tariff
@subject Q = State of Querétaro | Querétaro | the state | Governor Ximena Arce-Lindgren
@subject A = Mexican Vehicle Builders' Chamber | the chamber | CCV
@subject L = labour tribunal | the tribunal | Centro Federal Laboral
@subject R = Fort Custer plant | Fort Custer | the Michigan plant
@fact o1 = 31200 | other | P | lorries built | January-April 2033 | cumulative
@fact o0 = 39000 | other | P | lorries built | January-April 2032 | cumulative
@fact og = 20 | rate | P | percent fall of lorries built | January-April 2033 | snapshot
@fact oy = 118000 | other | P | lorries built in the year | 2032 | cumulative
@fact ox = 93 | rate | P | share of lorries sent to America | 2032 | snapshot
@fact oc = 140000 | other | P | lorries a year at full capacity | - | constant
@fact ou = 84.3 | rate | P | share of capacity used | 2032 | snapshot
@fact om = 420 | other | P | lorries a day with two shifts | - | constant
@fact om1 = 260 | other | P | lorries a day | May 2033 | snapshot
@fact tt = 25 | rate | T | tariff on heavy lorries | since 1 March 2033 | constant
@fact te = 14 | rate | T | tariff after credit for American parts | since 1 March 2033 | snapshot
@fact tp = 44 | rate | P | share of American parts in a lorry | 2033 | snapshot
@fact ts = 11800 | price | H | dollars of tariff per lorry | May 2033 | snapshot
@fact pr = 168000 | price | H | dollars for a lorry | May 2033 | snapshot
@fact pr0 = 160000 | price | H | dollars for a lorry | February 2033 | snapshot
@fact prg = 5 | rate | H | rise of the price of a lorry | May 2033 | snapshot
@fact je = 5800 | jobs | P | people employed | May 2033 | snapshot
@fact jx = 1740 | jobs | P | people to be dismissed with the second shift | by July 2033 | plan | projected
@fact jxp = 30 | rate | P | share of staff to be dismissed | by July 2033 | plan | projected
@fact jl = 4060 | jobs | P | people left | after July 2033 | plan | projected
@fact js = 21000 | jobs | Q | jobs at suppliers | 2033 | snapshot
@fact rj = 600 | jobs | R | people to be hired | by 2034 | plan | pledged
@fact w0 = 412 | price | P | pesos of operator's pay a day | 2033 | constant
@fact wd = 560 | price | S | pesos of operator's pay a day demanded | May 2033 | plan | hypothetical
@fact wa = 478 | price | P | pesos of operator's pay a day | from August 2033 | plan | pledged
@fact wag = 16 | rate | P | rise of operator's pay | from August 2033 | plan | pledged
@fact wr = 31.5 | price | R | dollars an hour of operator's pay | 2033 | constant
@fact wm = 3.4 | price | P | dollars an hour of operator's pay | 2033 | snapshot
@fact vs = 2611 | vote_count | S | votes | 23 May 2033 | snapshot
@fact vc = 1904 | vote_count | C | votes | 23 May 2033 | snapshot
@fact vn = 185 | vote_count | L | blank and spoilt ballots | 23 May 2033 | snapshot
@fact vt = 4700 | votes_cast | L | ballots cast | 23 May 2033 | snapshot
@fact vsp = 55.6 | vote_share | S | share of ballots | 23 May 2033 | snapshot
@fact vcp = 40.5 | vote_share | C | share of ballots | 23 May 2033 | snapshot
@fact vd = 707 | margin | S | votes ahead | 23 May 2033 | snapshot
@fact ve = 5640 | other | L | workers entitled to vote | 23 May 2033 | snapshot
@fact vto = 83.3 | turnout | L | turnout | 23 May 2033 | snapshot
@fact yc = 19 | duration | C | years of holding the contract | 2033 | snapshot
@fact dq = 2 | rate | C | union dues as a share of pay | 2033 | constant
@fact dqn = 1 | rate | S | union dues as a share of pay | pledge of May 2033 | plan | pledged
@fact hr = 5900000000 | revenue | H | dollars of sales in the quarter | January-March 2033 | snapshot
@fact hr0 = 6700000000 | revenue | H | dollars of sales in the quarter | January-March 2032 | snapshot
@fact hrg = 11.9 | rate | H | percent fall of sales | January-March 2033 | snapshot
@fact hn = 177000000 | profit | H | dollars of net profit in the quarter | January-March 2033 | snapshot
@fact hn0 = 469000000 | profit | H | dollars of net profit in the quarter | January-March 2032 | snapshot
@fact hm = 3 | rate | H | net margin | January-March 2033 | snapshot
@fact ht = 240000000 | spending | H | dollars of tariff costs expected in the year | 2033 | plan | projected
@fact ch = 41600 | other | A | heavy vehicles exported by the country | January-April 2033 | cumulative
@fact ch0 = 56200 | other | A | heavy vehicles exported by the country | January-April 2032 | cumulative
@fact chg = 26 | rate | A | percent fall of heavy vehicles exported | January-April 2033 | snapshot
@fact sq = 380000000 | budget | Q | pesos for wage support | June 2033 | plan | pledged
@fact sm = 3 | duration | Q | months of wage support | June 2033 | plan | pledged
@fact sp = 50 | rate | Q | share of pay supported | June 2033 | plan | pledged
@fact jx2 = 900 | jobs | P | people to be dismissed | agreement of 6 June 2033 | plan
@fact ju = 840 | jobs | P | people kept on short time | agreement of 6 June 2033 | plan
@fact fx = 17.9 | price | - | pesos to the dollar | May 2033 | snapshot
@trap tt te :: tariff on paper and in effect
@trap o1 oy :: four months and a year
@trap o1 ch :: the plant and the country
@trap jx jx2 :: plan and agreement
@trap jx jl :: dismissed and left
@trap vs vc :: two unions
@trap wr wm :: American and Mexican pay
@trap w0 wd :: paid and demanded
@trap dq dqn :: dues of two unions
@trap hn hn0 :: two years' profit
@trap ts pr :: tariff and price of a lorry
@trap hm sm :: three percent and three months
@race union-vote = vs vc
@rel change og = o0 -> o1
@rel share ou = oy / oc
@rel change prg = pr0 -> pr
@rel share jxp = jx / je
@rel diff jl = je - jx
@rel change wag = w0 -> wa
@rel sum vt = vs + vc + vn
@rel share vsp = vs / vt
@rel share vcp = vc / vt
@rel diff vd = vs - vc
@rel share vto = vt / ve
@rel change hrg = hr0 -> hr
@rel change chg = ch0 -> ch
@rel sum jx = jx2 + ju

@doc a-wire | wire agency | 2033-05-16
Hartwell to drop second shift at Mexican truck plant over U.S. tariff

MEXICO CITY, May 16 (Interstate) — Hartwell Trucks will end the second shift at its plant in Lagunilla, Mexico, in July and lay off {1,740|jx} of {5,800|je} workers, it said Monday, two and a half months after Washington put a {25%|tt} tariff on heavy trucks.

Because {44%|tp} of what goes into a Lagunilla truck is made in the United States, Hartwell in effect pays {14%|te}, or {$11,800|ts|t=now} a truck now. It has put its prices up by {5%|prg}, to {$168,000|pr|t=now} for its best-selling tractor. {93%|ox|t=last year} of the plant's output went north last year.

From January to April it built {31,200|o1|t=From January to April} trucks, {20%|og} fewer than a year before.

At the same time {600|rj|t=by next year} people will be hired at Fort Custer, Michigan, by next year.

Hartwell made {$177 million|hn|t=in the first quarter} in the first quarter, after {$469 million|hn0|t=a year earlier} a year earlier. It expects {$240 million|ht|t=this year} of tariff costs this year.

@doc b-local | state newspaper | 2033-05-24
New union wins Lagunilla by {707|vd} votes

LAGUNILLA, Qro. — For {19|yc} years the workers at Hartwell had a union that many of them had never seen. Since one o'clock yesterday morning they have another.

The Sindicato Libre del Volante got {2,611|vs|t=yesterday} of {4,700|vt|^} ballots, or {55.6|vsp|^} percent. For the Confederación Obrera del Centro, which has signed every contract since the plant opened, there were {1,904|vc|^}. {185|vn|^} were blank or spoilt. Of {5,640|ve} entitled, {83.3|vto|^} percent voted, at a table next to the paint shop, under the eyes of observers from the labour tribunal and two Canadians.

"They brought us tortas in 19 years once. It was for this election," said Yazmín Olvera, 31, who fits brake lines. She earns {412|w0} pesos a day. The SLV has promised to ask for {560|wd}, and to take {one|dqn} percent in dues instead of {two|dq}.

It inherits a disaster: in July {1,470|!jx|t=in July} people are to go. Across the state {21,000|js} jobs at suppliers depend on the trucks.

COC's leader, Don Fidencio Murillo, says he'll contest the count. He's contesting it from San Antonio, Texas.

CLIMA 31°. Gallos 0, Atlas 0. Se cierra Av. Corregidora 23 a 5 h.

@doc c-trade | truck industry newsletter | 2033-05-27
CAB & CHASSIS: south of the tariff

Mexico exported {41,600|ch|t=January through April} heavy vehicles January through April, says the builders' chamber, against {56,200|ch0|t=a year before} a year before. Down {26%|chg}. Hartwell's Lagunilla, the biggest site, did {31,200|o1|t=January through April}, compared with {36,400|!o0|t=a year before}.

It's built for {140,000|oc} a year and made {118,000|oy|t=last year} last year: {84%|ou|round}. On two shifts {420|om} come off the line every day. This week {260|om1|t=This week}.

Hartwell Q1: sales {$5.9bn|hr|t=Q1}, down {11.9%|hrg} from {$6.7bn|hr0|t=a year before}. Margin {3%|hm}.

Would it pay to move the lot to Michigan? Operator in Fort Custer: {$31.50|wr} an hour. In Lagunilla: {$3.40|wm}. That's your answer, tariff or no. The {600|rj} hires are a press release with lockers.

Used sleepers, 3-yr: $71,400 (+2%) | Class 8 orders April: 14,200 | Diesel $4.06

@doc d-union | union communiqué | 2033-05-25
SINDICATO LIBRE DEL VOLANTE – Primer comunicado

Compañeras y compañeros:

WE WON. {2,611|vs}. Say it slowly.

The other list got {1,904|vc}, that's {40.5|vcp} percent, and we extend our hand to each of those who voted for it. To those who carried the ballot box, too.

Now to work. The company wants to throw {1,740|jx|t=in July} of us out in July. That's {30|jxp} in every hundred. We've asked for talks from Monday. Our proposal: nobody goes, all work four days, the state helps.

On wages: from {412|w0} to {560|wd} pesos. Before you laugh: in Michigan they make in an hour what you make in a shift and a half (at {17.90|fx} to the dollar, you do the sum).

Dues: {1|dqn} percent from the first pay slip.

Assembly on Sunday, 10 am, Unidad Deportiva. We'll vote on everything. Bring a hat.

@doc e-national | national daily | 2033-06-07
Hartwell, SLV sign: {900|jx2} layoffs instead of {1,740|jx}

By Rodrigo Achar Beltrán

After nine nights the truck maker and its workers' new union have signed. {900|jx2} people will lose their jobs; {840|ju} others who'd been on the list stay, on short time.

The state pays {half|sp|v=50} of their lost wages for {six|!sm} months, for which Governor Ximena Arce-Lindgren has found {380 million|sq} pesos.

In August operators' pay goes up to {478|wa|t=In August} pesos a day from {412|w0}, or by {16 percent|wag}. The union had wanted {560|wd}.

It's the first contract at Lagunilla that anyone was allowed to read. {3,900|-} people voted on it; {71|-} percent said yes.

In the plant {4,060|jl} would have remained under the first plan. And the tariff? "If it goes, we'll ring up every one of the {900|jx2}," said plant director Joachim Peña-Whitlock. "We've kept the numbers."

@doc f-radio | US public radio web story | 2033-06-09
In a Michigan town, jobs come from a tariff. Sort of

FORT CUSTER, Mich. — There are balloons on the gate. Hartwell Trucks says it'll hire {600|rj|t=by next year} people here by next year at {$31.50|wr} an hour, and credits the {25 percent|tt} tariff on trucks from abroad.

"I'm not gonna lie, I took the call in the bathroom and screamed," says Tanisha Vandenberg, one of the first {40|-}.

The price of a truck has risen, too: from {$160,000|pr0|t=in February} in February to {$168,000|pr|t=today} today. Local hauler Dale Oosterhouse has put off buying two. "So I'm running old iron, and paying her wages, and I don't mind her wages."

In Mexico the same company's letting go of {1,200|!jx2} workers, after first announcing {1,740|jx}. The state of Querétaro props up the pay of others there for {three|sm} months. Most of what they built, {93 percent|ox|t=last year} last year, was driven here.

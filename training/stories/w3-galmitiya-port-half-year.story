@story w3-galmitiya-port-half-year
@topic Half-year throughput of the Sri Lankan port of Galmitiya, July 2036
@subject G = Port of Galmitiya | Galmitiya | the port | the harbour | the Sri Lankan hub
@subject J = Jaya terminal | Jaya | the state terminal
@subject E = East terminal | East | Adeline Ports
@subject S = South terminal | South
@subject X = West extension | the extension | the new quay | the next terminal
@subject V = Port of Vallarpuram | Vallarpuram | the Indian rival | the Kerala port
@subject A = Galmitiya Ports Authority | the Ports Authority | the authority | GPA | Dilhani Wickramanayake | Wickramanayake
@subject U = Harbour Workers' Congress | HWC | the union | the dockers
@subject W = Wexham Maritime | Wexham | the consultancy
@fact h1 = 3918000 | other | G | containers handled in TEU | first half 2036 | cumulative
@fact h0 = 3650000 | other | G | containers handled in TEU | first half 2035 | cumulative
@fact hp = 7.3 | rate | G | rise in containers handled over the year | first half 2036 | snapshot
@fact y0 = 7480000 | other | G | containers handled in TEU | 2035 | cumulative
@fact yt = 8000000 | other | A | containers to be handled in TEU | 2036 | plan | pledged
@fact yw = 7900000 | other | W | containers handled at the port in TEU | 2036 | plan | projected
@fact yx = 8400000 | other | W | containers handled at the port in TEU | 2037 | plan | projected
@fact j6 = 688000 | other | G | containers handled in TEU | June 2036 | snapshot
@fact j5 = 641000 | other | G | containers handled in TEU | May 2036 | snapshot
@fact tr = 3056000 | other | G | containers moved from ship to ship in TEU | first half 2036 | cumulative
@fact tl = 862000 | other | G | containers for the country itself in TEU | first half 2036 | cumulative
@fact ts = 78 | rate | G | share of containers moved from ship to ship | first half 2036 | snapshot
@fact em = 412000 | other | G | empty containers handled in TEU | first half 2036 | cumulative
@fact cj = 1120000 | other | J | containers handled in TEU | first half 2036 | cumulative
@fact ce = 1634000 | other | E | containers handled in TEU | first half 2036 | cumulative
@fact cs = 1164000 | other | S | containers handled in TEU | first half 2036 | cumulative
@fact k = 4600000 | other | G | containers that can be handled in TEU in a half-year | 2036 | constant
@fact ku = 85.2 | rate | G | share of capacity in use | first half 2036 | snapshot
@fact wt1 = 1.4 | duration | G | days that a ship waits for a berth | first half 2036 | snapshot
@fact wt0 = 2.3 | duration | G | days that a ship waits for a berth | first half 2035 | snapshot
@fact cm1 = 31 | speed | G | crane moves an hour | first half 2036 | snapshot
@fact cm0 = 27 | speed | G | crane moves an hour | first half 2035 | snapshot
@fact vc1 = 2106 | other | G | ships that called | first half 2036 | cumulative
@fact vc0 = 2011 | other | G | ships that called | first half 2035 | cumulative
@fact tn = 52400000 | other | G | tonnes of cargo | first half 2036 | cumulative
@fact tb = 9100000 | other | G | tonnes of bulk cargo | first half 2036 | cumulative
@fact cr1 = 61300 | other | G | vehicles unloaded | first half 2036 | cumulative
@fact cr0 = 74800 | other | G | vehicles unloaded | first half 2035 | cumulative
@fact crp = 18 | rate | G | fall in vehicles unloaded over the year | first half 2036 | snapshot
@fact rv = 68200000000 | revenue | A | revenue in rupees | first half 2036 | cumulative
@fact p1 = 17400000000 | profit | A | profit in rupees | first half 2036 | cumulative
@fact p0 = 14900000000 | profit | A | profit in rupees | first half 2035 | cumulative
@fact pp = 16.8 | rate | A | rise in profit over the year | first half 2036 | snapshot
@fact v1 = 2270000 | other | V | containers handled in TEU | first half 2036 | cumulative
@fact v0 = 1908000 | other | V | containers handled in TEU | first half 2035 | cumulative
@fact vp = 19 | rate | V | rise in containers handled over the year | first half 2036 | snapshot
@fact st = 8350 | jobs | A | people employed | June 2036 | snapshot
@fact ij = 34 | injuries | U | dockers hurt at work | first half 2036 | cumulative
@fact dd = 2 | deaths | U | dockers killed at work | first half 2036 | cumulative
@fact sk = 3 | duration | U | days of strike | March 2036 | constant
@fact xc = 640000000 | budget | X | cost in dollars | - | plan
@fact xk = 2400000 | other | X | containers that can be handled in TEU in a year | from 2039 | plan
@fact xl = 1200 | distance | X | metres of quay | - | plan
@fact xd = 18 | distance | X | metres of depth at the quay | - | plan
@fact fa = 58 | price | A | charge in dollars for a container | until August 2036 | constant
@fact fb = 61.50 | price | A | charge in dollars for a container | from 2036-09-01 | plan
@fact fp = 6 | rate | A | rise of the charge for a container | from 2036-09-01 | plan
@fact ra = 9 | rate | G | share of inland containers that go by rail | 2036 | snapshot
@fact rt = 20 | rate | A | share of inland containers that go by rail | 2041 | plan | pledged
@fact g1 = 74 | duration | G | minutes that a lorry spends inside the gate | June 2036 | snapshot
@fact g0 = 96 | duration | G | minutes that a lorry spends inside the gate | June 2035 | snapshot
@fact lo = 1900 | other | G | lorries a day | June 2036 | snapshot
@fact ep = 10.5 | rate | G | share of empty containers | first half 2036 | snapshot
@rel share ep = em / h1
@rel sum h1 = tr + tl
@rel sum h1 = cj + ce + cs
@rel change hp = h0 -> h1
@rel share ts = tr / h1
@rel share ku = h1 / k
@rel change crp = cr0 -> cr1
@rel change pp = p0 -> p1
@rel change vp = v0 -> v1
@rel change fp = fa -> fb
@trap h1 y0 :: half a year and a whole year
@trap h1 tr :: all containers and those moved from ship to ship
@trap j6 j5 :: two months
@trap yt yw :: the authority's goal and a consultancy's forecast
@trap yw yx :: forecasts for two years
@trap h1 v1 :: two ports
@trap v1 xk :: the rival's half-year and the capacity of the new quay
@trap tn tb :: all cargo and bulk
@trap ra fp :: rail share and rise of the charge
@trap rv p1 :: revenue and profit
@trap xd crp :: depth in metres and fall in vehicles
@race ports = h1 v1

@doc a-wire | wire agency | 2036-07-21
Sri Lanka's Galmitiya port lifts box volume {7.3%|hp|t=in first half} in first half

COLOMBO, July 21 - Sri Lanka's port of Galmitiya handled {3.92 million|h1|t=in the six months to June} twenty-foot equivalent units (TEU) in the six months to June, up from {3.65 million|h0|t=a year earlier} a year earlier, helped by liners that route around trouble in the Red Sea, its operator said on Monday.

Boxes transferred from one ship to another, the hub's mainstay, came to {3.06 million|tr|t=in the six months to June} TEU, or {78%|ts} of the total; imports and exports made up {862,000|tl}. Cargo of all kinds weighed {52.4 million|tn|t=in the six months to June} tonnes.

June was the best month yet at {688,000|j6|t=June} TEU, after {641,000|j5|t=in May} in May.

The Galmitiya Ports Authority said profit rose {16.8%|pp} to {17.4 billion|p1} rupees on revenue of {68.2 billion|rv}. Chair Dilhani Wickramanayake kept the goal of {8 million|yt|by=Dilhani Wickramanayake|t=for the full year} TEU for the full year; the port did {7.48 million|y0|t=in 2035} in 2035. Consultancy Wexham Maritime expects {7.9 million|yw|by=Wexham Maritime} this year and {8.4 million|yx|by=Wexham Maritime|t=next} next.

Handling charges will go up by {6%|fp|t=from September 1} to {$61.50|fb|t=from September 1} a container from September 1.

Nearby Vallarpuram in India, opened five years ago, grew faster: {19%|vp}, to {2.27 million|v1} TEU.

@doc b-daily | national daily | 2036-07-22
Galmitiya's record June, and the cars that stayed away
By Ruwan Thassim, Shipping Correspondent

THE harbour is full again. Between January and June {3,918,000|h1|t=Between January and June} boxes, counted in twenty-foot lengths, went over its quays, against {3,560,000|!h0|t=in the first half of last year} in the first half of last year. More ships came: {2,106|vc1|t=Between January and June} to {2,011|vc0|t=in the first half of last year}.

The three terminals did not share the harvest evenly. East, run by Adeline Ports, handled {1,634,000|ce}. The state-owned Jaya terminal took {1,120,000|cj} and South, the youngest, {1,264,000|!cs}. 

What has changed is the pace. A vessel now waits {1.4|wt1|t=now} days for a berth; last year it was {2.3|wt0|t=last year}. Gantry cranes make {31|cm1|t=now} moves an hour where they used to make {27|cm0|t=used to}. Lorry drivers, of whom {1,900|lo|t=in June} pass the gate every day in June, are through in {74|g1|t=in June} minutes rather than {96|g0|t=rather than}.

One shed is quiet. Only {61,300|cr1} vehicles were driven ashore, {18 per cent|crp} less than the {74,800|cr0|t=of a year ago} of a year ago, since the new luxury duty has done what it was meant to do.

"We are at {85 per cent|ku|round} of what we can lift," said Ms Wickramanayake. "After {ninety|-} you start to choke." The West extension, {1,200|xl} metres of quay dredged to {18|xd} metres, should be ready in 2039 at a cost of {$640 million|xc}.

Elsewhere in this issue: Tea auction averages Rs 1,412 · 9 elephants relocated · SL 284 for 6 at stumps

@doc c-union | union bulletin | 2036-07-25
HARBOUR VOICE, bulletin 14/36

THEY COUNT BOXES. WE COUNT FINGERS.

The management's press conference had a slide for everything: {688,000|j6|t=in June} containers in June, {Rs 17.4 billion|p1} of profit where there'd been {Rs 14.9 billion|p0|t=the year before} the year before. There was no slide for us.

Here it is. From the first of January to the last of June {two|dd|t=From the first of January to the last of June} of our members were killed on the quays, Brother Siripala in February and Brother Nazeer in May. {Thirty-four|ij|^} were hurt badly enough to miss a shift.

Faster, they say. {Thirty-one|cm1} moves an hour! Each of those is a man or woman under forty tonnes.

In March we stopped work for {three|sk|t=In March} days and were told the port would lose its customers. It has just had its best half-year, so somebody was mistaken.

The authority has {8,350|st|t=today} on its payroll today, fewer than when it moved half as many boxes. The next terminal, {2.4 million|xk} TEU a year, is to be "fully automated". We say: no robots without rosters.

Charges to the lines are going from {$58|fa|t=now} now to {$61.50|fb|t=in September} in September. Let one dollar of it be for safety nets.

General meeting: Sunday, 4 pm, St Anthony's hall. Bring your card. Tea provided.

@doc d-kerala | regional newspaper, Kerala | 2036-07-23
Vallarpuram closes in on Lankan hub

KOCHI: With {22.7 lakh|v1|t=in the January–June period} TEU in the January–June period, the deep-water port at Vallarpuram has narrowed the gap to Galmitiya, long the unavoidable stop for Indian boxes. A year ago it had done {19.08 lakh|v0|t=A year ago}. That is growth of {19 per cent|vp}. The Sri Lankan hub's was {7.3|hp}.

Galmitiya is still far ahead at {39.18 lakh|h1}, port minister Jose Kuruvilla conceded, but {30.56 lakh|tr} of that is transhipment, mostly from and for India. "That's our cargo taking a holiday," he said.

He has a point about dependence. Take away ship-to-ship moves and Galmitiya would be left with {8.62 lakh|tl}.

The island isn't sitting idle. It is spending {640 million|xc} dollars on a further quay with {18|xd} metres of water, as deep as anything on this coast, and able to take {24 lakh|xk} TEU annually. A ship calling there waits {1.4|wt1} days on average; at Vallarpuram the authorities claim zero, though captains smile at this.

On land both have the same headache. Just {9 per cent|ra|t=at present} of Galmitiya's inland containers travel by rail at present. The plan is {20|rt|t=by 2041} by 2041.

Wexham Maritime puts the Lankan port at {79 lakh|yw|by=Wexham Maritime|t=this year} this year.

(PTC inputs; 2 photos; page 7)

@doc e-trade | shipping trade weekly | 2036-07-28
Galmitiya: the hub holds

| Bollard Weekly | issue 1,906 | Ports & Terminals |

Galmitiya's mid-year return confirms what carriers have been telling us. At {3.92m|h1} TEU for the half, on capacity of {4.6m|k}, the port runs at {85.2%|ku}. Add a repeat of June ({688,000|j6|t=June}) in each of the remaining months and the authority's target of {8 million|yt} is met with room to spare; Wexham's {7.9m|yw} looks timid.

Beyond containers the picture is mixed. Total cargo reached {5.24m|!tn} tonnes, of which {9.1m|tb} was bulk. Ro-ro slumped to {61,300|cr1} units, down {18%|crp}.

Empties, at {412,000|em} TEU, are about {a tenth|~ep} of everything, a sign that the island imports more than it sells.

Labour was less of a worry than in March, when a stoppage lasted {five|!sk|t=in March} days. Management numbers {8,350|st} direct staff, and will not replace those who retire.

Pricing power is back. The stevedoring tariff climbs from {$58|fa} to {$61.50|fb}, about {6%|fp}, without a murmur from the lines. First-half profit was {Rs17.4bn|p1}, from {Rs14.9bn|p0}, and turnover {Rs68.2bn|rv}.

The threat is across the strait. Vallarpuram's {2.27m|v1} TEU includes three loops that used to call at Galmitiya. By the time the new quay opens in 2039 it'll have a breakwater and a railway. Galmitiya's own rail share, {9%|ra}, has not moved since we began counting.

Waiting for berth: {1.4|wt1} days (2035: {2.3|wt0|t=2035}).

Bollard Weekly Awards: nominations close on 30 September, tables of ten from £2,400.

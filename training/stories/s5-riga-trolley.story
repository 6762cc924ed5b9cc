@story s5-riga-trolley
@topic Free weekend trolleybuses in Riga: the trial's results and the council vote on extending it, autumn 2029
@subject T = weekend free-travel trial | the trial | the experiment | free weekends | the pilot | the scheme
@subject D = Daugavas Transports | the operator | the company
@subject R = Riga city council | Riga council | the council | city hall | councillors
@subject B = Stone Bridge | Akmens tilts | the bridge
@subject S = Sēlija Data survey | the survey | researchers | pollsters
@subject P = Pārdaugava residents' association | the association | residents
@subject X = Oļegs Strazdiņš | Strazdiņš | the deputy mayor
@fact r0 = 1125000 | ridership | D | weekend boardings on the four routes in the quarter | June-August 2028 | cumulative
@fact r1 = 1386000 | ridership | D | weekend boardings on the four routes in the quarter | June-August 2029 | cumulative
@fact rd = 261000 | ridership | D | added weekend boardings on the four routes | June-August 2029 | cumulative
@fact rp = 23.2 | rate | D | growth in weekend boardings on the four routes | June-August 2029 | snapshot
@fact wk = 5610000 | ridership | D | weekday boardings on the four routes in the quarter | June-August 2029 | cumulative
@fact c1 = 4 | rate | B | fall in weekend car crossings | summer 2029 | snapshot
@fact c0 = 10 | rate | B | fall in weekend car crossings | before the trial | plan | projected
@fact l1 = 1940000 | revenue | D | fares forgone on free weekends | June-August 2029 | cumulative
@fact l0 = 2500000 | budget | T | money set aside for forgone fares | spring 2029 | plan
@fact un = 560000 | budget | T | unspent money set aside for forgone fares | August 2029 | snapshot
@fact fd = 0.3 | price | D | increase of the single fare | February 2030 | plan
@fact ex = 7800000 | budget | T | yearly cost of free weekends on all routes | 2030 | plan | projected
@fact sn = 1206 | sample_size | S | passengers asked | August 2029 | constant
@fact sw = 31 | poll_share | S | passengers who would otherwise have walked or cycled | August 2029 | snapshot
@fact sc = 14 | poll_share | S | passengers who would otherwise have driven | August 2029 | snapshot
@fact sb = 47 | poll_share | S | passengers who would have paid for the ride | August 2029 | snapshot
@fact sh = 8 | poll_share | S | passengers who would have stayed at home | August 2029 | snapshot
@fact p0 = 93 | other | D | percent of weekend departures on time | summer 2028 | snapshot
@fact p1 = 88 | other | D | percent of weekend departures on time | summer 2029 | snapshot
@fact rt = 4 | other | T | trolleybus routes in the trial | 2029 | constant
@fact vh = 62 | other | D | trolleybuses in service on a free weekend | summer 2029 | constant
@fact f0 = 1.5 | price | D | single fare | 2029 | snapshot
@fact f1 = 1.8 | price | D | single fare | February 2030 | plan
@fact vy = 31 | votes_cast | R | councillors in favour of the extension | 2029-10-10 | constant
@fact vn = 24 | votes_cast | R | councillors against the extension | 2029-10-10 | constant
@fact va = 5 | votes_cast | R | councillors abstaining on the extension | 2029-10-10 | constant
@fact vt = 60 | seats | R | seats on the council | 2029 | constant
@fact pe = 9400 | other | P | signatures for keeping the buses free | October 2029 | snapshot
@fact ins = 28 | jobs | D | ticket inspectors moved to other work | summer 2029 | snapshot
@fact mo = 6 | duration | T | months by which free weekends are extended | from November 2029 | plan
@rel diff rd = r1 - r0
@rel diff un = l0 - l1
@rel diff fd = f1 - f0
@rel change rp = r0 -> r1
@rel sum vt = vy + vn + va
@trap r1 wk :: weekend and weekday boardings on the same routes
@trap c1 c0 :: measured against forecast
@trap p0 p1 :: last summer and this
@trap l1 l0 :: spent against set aside
@trap f0 f1 :: today's fare and the planned one

@doc a-agency | news agency | 2029-10-10
Riga extends free weekend trolleybuses by six months

RIGA, Oct 10 (Baltijas Ziņu Dienests) — Riga council voted on Wednesday to keep {four|rt} trolleybus routes free of charge at weekends for a further {six|mo} months, after a summer in which boardings rose by almost {a quarter|~rp|v=25}.

The motion passed by {31|vy|t=Wednesday} votes to {24|vn|^}, with {five|va|^} abstentions.

Daugavas Transports, the municipal operator, counted {1,386,000|r1|t=between June and August|by=Daugavas Transports} weekend boardings on the routes between June and August, against {1,125,000|r0|t=in the same months of 2028|by=Daugavas Transports} in the same months of 2028, a rise of {23.2%|rp|t=between June and August}. Forgone fares came to {€1.94 million|l1|t=between June and August}, below the {€2.5 million|l0|t=in the spring} the city reserved in the spring.

Traffic on the Stone Bridge was less obliging. Cars crossing on Saturdays and Sundays fell {4%|c1}, where planners had promised {10%|c0|by=planners}.

Deputy mayor Oļegs Strazdiņš told the chamber that opening every route in the city free at weekends would cost {€7.8 million|ex|by=Oļegs Strazdiņš} a year. "Nobody has put that money on the table," he said.

The single fare, {€1.50|f0|t=now} now, goes up to {€1.80|f1|t=in February} in February.

@doc b-daily | national broadsheet | 2029-10-11
The free ride that mostly moved walkers

By Ilze Bērzkalne

Who filled the trolleybuses this summer? Not, on the whole, drivers.

Of {1,206|sn|t=in August|by=Sēlija Data} passengers stopped at the doors by Sēlija Data in August, {47 per cent|sb|^} said they would have bought a ticket anyway. Another {31 per cent|sw|^} would have gone on foot or by bicycle. Only {14 per cent|sc|^} had left a car at home, and the remaining {8|sh|^} would not have gone out at all.

Set those answers beside the traffic loops on Akmens tilts. The forecast the council was shown before it agreed to the experiment spoke of {one car in ten|c0|t=before it agreed to the experiment|v=10} vanishing from the bridge. The loops found {one in twenty-five|c1|v=4}.

There was a price in minutes, too. A year ago {93 per cent|p0|t=A year ago} of weekend departures were punctual; this summer it was {83|!p1|t=this summer}, with all {62|vh} vehicles out and queues at the Āgenskalns stop so long that drivers shut the doors on people.

City hall can still say that it came in under budget. It had {€2.5m|l0} to cover the lost tickets and used {€560,000|un} less. And it can say that {261,000|rd|t=this summer} more journeys were made this summer than last, which is not nothing on a network whose weekday traffic has been flat since 2026.

What it cannot say is that the air over the Daugava is any cleaner for it. {Thirty-one|vy} councillors evidently felt this did not matter. {Twenty-four|vn} felt that it did. {Five|va} had no view.

@doc c-portal | local news portal | 2029-10-10
Free weekend trolejbuss stays: how they voted and what it costs you

Updated 18:42 | 114 comments | Photo 1 of 9: Evija Lapsa

City hall has said yes. You will not need a ticket on Saturdays or Sundays on routes 9, 12, 16 and 25 until the end of April.

IN NUMBERS
• For: {31|vy}. Against: {29|!vn}. The council has {60|vt} seats and {five|va} members sat on their hands.
• Trips taken on free weekends: about {1.39 million|~r1}. Paid weekday trips on the same lines: {5.61 million|wk|t=over the quarter}, over the quarter.
• Tickets not sold: around {€1.9 million|~l1}
• Inspectors with nothing to inspect: {28|ins|by=The company}. The company says they were put to work helping passengers with prams and wheelchairs.
• On-time departures: {88%|p1}, down from {93%|p0|t=last summer} last summer

The Pārdaugava residents' association handed in {9,400|pe} signatures before the debate. Its chair, Rūdolfs Kaminskis, called the {six|mo}-month extension "half a loaf".

From February you'll pay {1.80 euros|f1|t=From February} if you travel on any other day, {30 cents|fd|v=0.3} more than at present.

READ MORE: 7 kiosks to close at the Central Market | Hockey: Dinamo lose 5–2 | Minus 3 expected by Sunday

@doc d-trade | transport trade newsletter | 2029-10-16
RAIL & WIRE BALTIC No. 311

Riga: fare-free pilot prolonged

Riga's fare-free weekend pilot on {four|rt} trolleybus lines will run to 30 April 2030. Headline results from Daugavas Transports:

Weekend patronage up {32.2%|!rp|t=year on year in June–August|by=Daugavas Transports} year on year in June–August, from {1.125m|r0} to {1.386m|r1} boardings. Farebox loss {€1.94m|l1}. Peak weekend vehicle requirement {62|vh}. Punctuality {88%|p1|t=during the pilot} during the pilot ({93%|p0|t=one year before} one year before).

The modal shift data will disappoint. Just {14%|sc|by=the survey} of those interviewed for the survey (n={1,206|sn}) transferred from the private car; more than double that, {31%|sw|by=the survey}, from walking and cycling. Weekend road traffic at the Stone Bridge screenline was down {4%|c1}.

The extension is expected to absorb what is left of the original {€2.5m|l0} allocation plus a supplement still under negotiation. Network-wide application has been costed at {€7.8m|ex} per annum. From 1 February the cash single rises from {€1.50|f0} to {€1.80|f1|t=From 1 February}; the operator says this was decided separately.

Also in this issue: Tallinn orders 11 double-articulated buses, p. 4; Kaunas depot fire, p. 6.

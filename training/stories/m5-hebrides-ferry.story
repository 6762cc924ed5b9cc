@story m5-hebrides-ferry
@topic Ferry Eilean Rònaigh out of service: cancelled sailings, replacement vessel, cost to Benbecula and Barra trade
@subject S = MV Eilean Rònaigh | Eilean Rònaigh | the Rònaigh | the ferry | the ship | the vessel | the boat
@subject T = MV Sgarbh | the Sgarbh | the relief ship | the replacement | the stand-in
@subject O = Westray & Minch Ferries | Westray & Minch | WMF | the operator | the company
@subject H = Hotels of the Uists and Barra | hoteliers | the hoteliers' group | the hotels
@subject G = Scottish Government | ministers | Edinburgh | the government | Holyrood
@subject I = Catrìona Buchan-Igwe | Buchan-Igwe | the company's operations chief
@subject N = MV Loch Sunart | the new ferry | the successor
@fact cap = 612 | other | S | passengers it can carry | - | constant
@fact cars = 98 | other | S | cars it can carry | - | constant
@fact tcap = 290 | other | T | passengers it can carry | - | constant
@fact tcars = 54 | other | T | cars it can carry | - | constant
@fact can1 = 37 | other | S | sailings cancelled | 2033-05-09 | cumulative
@fact can2 = 64 | other | S | sailings cancelled | 2033-05-16 | cumulative
@fact can3 = 26 | other | T | sailings cancelled | 2033-05-16 | cumulative
@fact call = 90 | other | O | sailings cancelled, both ships | 2033-05-16 | cumulative
@fact age = 34 | age | S | years in service | May 2033 | snapshot
@fact weeks = 6 | duration | S | weeks out of service | from 2033-05-02 | plan | projected
@fact back = 2033-06-13 | date | S | day of the return to service | - | plan
@fact crack = 4.2 | distance | S | metres of crack in the hull plating | 2033-05-02 | snapshot
@fact rep = 3800000 | budget | S | pounds for the repair | - | plan | projected
@fact prior = 2900000 | spending | S | pounds for the overhaul | winter 2032 | cumulative
@fact pass31 = 148600 | ridership | O | passengers on the route | 2031 | cumulative
@fact pass32 = 141900 | ridership | O | passengers on the route | 2032 | cumulative
@fact loss = 640000 | other | H | pounds of bookings lost | 2033-05-16 | cumulative
@fact rooms = 1150 | other | H | nights cancelled | 2033-05-16 | cumulative
@fact comp = 500000 | budget | G | pounds of help for island businesses | - | plan | pledged
@fact ask = 1500000 | budget | H | pounds of compensation asked for | 2033-05-16 | plan
@fact fine = 250000 | other | G | pounds of penalty for missed sailings | May 2033 | plan | hypothetical
@fact dep = 07:10 | clock | T | time of the morning departure | from 2033-05-10 | plan
@fact ndel = 2034-03-01 | date | N | day of delivery | - | plan
@fact ncost = 61000000 | budget | N | pounds for the new ship | - | plan
@fact ncost0 = 45500000 | budget | N | pounds for the new ship | contract of 2029 | plan
@fact stuck = 210 | other | S | people stranded on the first day | 2033-05-02 | snapshot
@fact thr = 10 | other | O | percent of sailings missed in a month that brings a penalty | - | constant | threshold
@rel sum call = can2 + can3
@trap can1 can2 :: a week later
@trap can2 can3 :: two ships
@trap cap tcap :: two ships
@trap rep prior :: this repair and last winter's overhaul
@trap comp ask :: offered and asked
@trap ncost ncost0 :: now and at signing

@doc a-islandpaper | island weekly | 2033-05-13
Six weeks, they say
By Donnchadh MacAskill

The crack is {4.2|crack} metres long, it runs below the car deck, and it has closed the main road to Barra. That is what the Eilean Rònaigh is, after {34|age} years: a road.

Westray & Minch took her off on Monday of last week, leaving {210|stuck|t=that evening} folk on the pier that evening with sandwiches. By this Monday {37|can1|t=By this Monday} sailings had been struck from the timetable. The operator expects her out for {six|weeks|by=The operator} weeks and pencils in {13 June|back} for her return; islanders have a pencil too, and an eraser.

The Sgarbh came round from Oban on Tuesday. She takes {290|tcap} passengers where the Rònaigh takes {612|cap}, and {54|tcars} cars instead of {98|cars}. Her morning run leaves at {7.10|dep}, which suits gulls.

Operations chief Catrìona Buchan-Igwe said the damage would cost {£3.8m|rep|by=Operations chief Catrìona Buchan-Igwe} to put right. Readers may recall that last winter's overhaul, which was to make her fit until the new ferry arrives, swallowed {£2.9m|prior|t=last winter's}.

Tide tables p. 22 · Church notices p. 24 · 3 piglets free to good home

@doc b-national | Scottish broadsheet | 2033-05-17
Hoteliers demand {£1.5m|ask} as stand-in ferry also falters

Hotels and guesthouses in the Uists and Barra yesterday asked ministers for {£1.5 million|ask|t=yesterday|s=Hotels and guesthouses in the Uists and Barra} in compensation after a fortnight in which, they say, {£640,000|loss|by=they} of bookings evaporated. Members reported {1,150|rooms} cancelled nights.

The Scottish Government has set aside {£500,000|comp} so far. A spokesperson declined to say whether the operator would face the {£250,000|fine|m=hypothetical} penalty its contract provides for when more than {a tenth|thr|m=threshold} of sailings are missed in a month.

Westray & Minch said {64|can2|t=to Monday|by=Westray & Minch} departures of the Eilean Rònaigh had been lost to Monday. In addition {26|can3|t=to Monday} of the Sgarbh's were called off, all for wind. The route carried {141,900|pass32|t=in 2032} people in 2032, fewer than the {148,600|pass31|t=year before} of the year before.

Relief in the long run is to come from the MV Loch Sunart, due on {1 March|ndel|t=next year} next year. She was ordered in 2029 for {£45.5 million|ncost0|t=in 2029} and is currently priced at {£61 million|ncost|t=currently}.

@doc c-travelinfo | operator's service notice | 2033-05-10
SERVICE UPDATE 7 — Lochboisdale / Castlebay
Status: DISRUPTED. Next update: Friday 13 May, 17:00

MV Eilean Rònaigh remains in dry dock. Estimated return: {13 June|back}.

From today MV Sgarbh works the route. Morning departure {07:10|dep|t=From today} (was 06:40). Space is limited to {54|tcars} cars and {290|tcap} passengers. Commercial vehicles over 3.5 t by arrangement.

{37|can1|t=to date} sailings cancelled to date. If yours was one of them you may claim a refund of 100% or rebook free of charge until 31 August. We are sorry.

Call 0800 555 0163 (£0 from landlines). Quote code RON-33.

@doc d-talkradio | radio phone-in transcript | 2033-05-17
HOST: Morag's on from Eriskay. Morag, your B&B.

CALLER: Aye. Well. {Three|-} rooms, and I've had them empty since the second. They're on about {half a million|comp|x=1|v=500000|s=Edinburgh} from Edinburgh. Between all of us! The hotels want {one and a half million|ask|v=1500000} and I think that's them being polite.

HOST: The company says mid-June.

CALLER: The company said the overhaul would do it. {Nearly three million|~prior|t=at the new year|v=2900000} they spent at the new year.

HOST: And now {3.8|rep|x=1000000} million on top. For a ship that's been going {34|age} years.

CALLER: She's older than my son. And the wee one, the Sgarbh, they've cancelled her {26|can3} times as well, so what's that, with the big one's {64|can2}?

HOST: {Ninety|call}. And the new ferry's up to {sixty-one million|ncost|v=61000000}.

CALLER: It'll be a braw boat. If I live to March.

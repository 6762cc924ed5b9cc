@story yd-lauterwang-rockfall
@topic Glacier and rock collapse above the Swiss village of Lauterwang: evacuation, volume, lake, cows, rebuilding
@subject G = Fleschhorn collapse | the collapse | the rockfall | the slide
@subject V = Lauterwang | the village
@subject C = canton of Valais-Ost | the canton | cantonal crisis staff
@subject N = geologist Ursina Caduff | Caduff | the cantonal geologist
@subject W = research institute WSL-Davos | the institute
@subject M = mayor Beat Imseng | Imseng | the mayor
@subject R = river Lonza-Alt | the river
@subject F = Federal Council | Bern
@subject I = building insurers | insurers
@subject S = Swiss Solidarity Chain | Glückskette
@fact pop = 410 | other | V | inhabitants | 2033 | constant
@fact ev = 397 | evacuated | V | inhabitants evacuated | 2033-06-05 | constant
@fact cow = 38 | evacuated | V | cows flown out | 2033-06-04 | constant
@fact shp = 260 | evacuated | V | sheep driven out | 2033-06-04 | constant
@fact ms = 2 | missing | V | people missing | 2033-06-13 | snapshot
@fact d = 2 | deaths | V | people killed | 2033-07-22 | constant
@fact day = 8 | duration | V | days between the evacuation and the collapse | 2033-06-13 | constant
@fact tm = 15:07 | clock | G | time of the collapse | 2033-06-13 | constant
@fact v0 = 2000000 | other | N | cubic metres expected to fall | 2033-06-06 | plan | projected
@fact v1 = 3000000 | other | N | cubic metres fallen | 2033-06-13 | snapshot | projected
@fact v2 = 7800000 | other | W | cubic metres fallen | 2033-06-30 | constant
@fact vi = 2340000 | other | W | cubic metres of ice fallen | 2033-06-30 | constant
@fact vr = 5460000 | other | W | cubic metres of rock fallen | 2033-06-30 | constant
@fact vis = 30 | other | W | share of ice | 2033-06-30 | constant
@fact mv0 = 0.6 | speed | N | metres a day of movement | 2033-06-01 | snapshot
@fact mv1 = 8 | speed | N | metres a day of movement | 2033-06-12 | snapshot
@fact qk = 3.0 | other | - | magnitude recorded by seismographs | 2033-06-13 | constant
@fact bur = 80 | other | V | share of the village buried | 2033-06-13 | constant
@fact hs = 135 | homes | V | houses | 2033 | constant
@fact hsb = 108 | homes | V | houses buried | 2033-06-13 | constant
@fact hsl = 27 | homes | V | houses not buried | 2033-06-13 | constant
@fact hsw = 16 | homes | V | houses flooded afterwards | 2033-06-15 | constant
@fact hsr = 11 | homes | V | houses left dry | 2033-06-15 | constant
@fact dp = 95 | distance | G | metres of debris at the deepest place | 2033-06-30 | constant
@fact ln = 1.9 | distance | G | kilometres of length of the debris | 2033-06-13 | constant
@fact lk = 900000 | other | R | cubic metres of water in the lake | 2033-06-14 | snapshot
@fact lkr = 65 | distance | R | centimetres an hour by which the lake rose | 2033-06-14 | snapshot
@fact lkf = 3 | duration | R | days until the river found a way | 2033-06-16 | constant
@fact pop2 = 16 | evacuated | C | people evacuated downstream | 2033-06-14 | constant
@fact sol = 50 | officers | - | soldiers at the ready | 2033-06-14 | snapshot
@fact pmp = 12 | other | - | pumps | 2033-06-14 | snapshot
@fact ins = 275000000 | damages | I | francs of insured damage | 2033-06-25 | snapshot | projected
@fact don = 11000000 | fundraising | S | francs donated | 2033-06-30 | cumulative
@fact fed = 8000000 | budget | F | francs of first aid | 2033-06-20 | plan | pledged
@fact plan = 2029 | date | M | year of the former hazard map | - | constant
@fact reb = 5 | duration | M | years until the village is rebuilt | 2033-07-01 | plan | pledged
@fact rebs = 2038 | date | M | year of return | 2033-07-01 | plan
@fact alt = 1540 | distance | V | metres above sea level | - | constant
@fact alm = 3340 | distance | G | metres above sea level of the peak | - | constant
@fact tmp = 4.1 | temperature | W | degrees Celsius of warming in the rock | 2033 | constant
@fact sen = 9 | other | N | sensors on the mountain | 2033-06-01 | snapshot
@fact rad = 1 | other | N | radars on the opposite slope | 2033-06-02 | snapshot
@fact hot = 3 | other | V | hotels | 2033 | constant
@fact hotw = 64 | other | V | hotel beds | 2033 | constant
@fact sch = 21 | enrolment | V | pupils | 2033 | constant
@fact bell = 1 | other | V | church bells found | 2033-07-20 | constant
@fact rent = 41 | other | M | families housed in Wiler-Unter | 2033-07-01 | snapshot
@fact renf = 118 | other | M | families | 2033-07-01 | constant
@fact rens = 34.7 | other | M | share of families housed in Wiler-Unter | 2033-07-01 | snapshot
@fact aid = 24 | arrests | - | people fined for flying drones | 2033-06-30 | cumulative
@rel sum v2 = vi + vr
@rel share vis = vi / v2
@rel sum hs = hsb + hsl
@rel share bur = hsb / hs
@rel sum hsl = hsw + hsr
@rel share rens = rent / renf
@rel diff hsr = hsl - hsw
@rel sum hs = hsb + hsw + hsr
@trap v0 v1 :: feared and first guess
@trap v1 v2 :: first guess and survey
@trap vi vr :: ice and rock
@trap mv0 mv1 :: slow and fast
@trap pop ev :: inhabitants and evacuees
@trap ev pop2 :: evacuated from the village and downstream
@trap hsb hsw :: buried and flooded
@trap ms d :: missing first, found dead in July
@trap ins don :: insured and donated
@trap pop2 hsw :: sixteen people and sixteen houses
@trap lk lkr :: volume and rise of the lake
@trap reb rebs :: years and the year

@doc a-wire | news agency | 2033-06-13
Mountain comes down on evacuated Swiss village

SION, Switzerland, June 13 (Alpenpress) - A mass of rock and ice broke off the Fleschhorn at {3:07 p.m.|tm} on Monday and buried most of Lauterwang, a village of {410|pop} people that had been cleared {eight|day} days earlier. {Two|ms} men who had gone back for their tools are missing, the canton said.

"We expected {two million|v0|by=Ursina Caduff} cubic metres," cantonal geologist Ursina Caduff told reporters. "This is more like {three million|~v1|by=Ursina Caduff}." Seismographs registered the impact with a magnitude of {3.0|qk}.

{80|bur} percent of the village is under debris {1.9|ln} kilometres long, officials said.

On June 5, {397|ev|t=On June 5} inhabitants had left, with {38|cow} cows, which were flown, and {260|shp} sheep, which weren't.

The peak, at {3,340|alm} metres, had moved by {eight|mv1|t=on Sunday} metres on Sunday.

@doc b-local | regional paper, English edition | 2033-06-16
The water stood at the altar, and went

Rahel Zurbriggen

First the stone came, and then, since it had dammed the river, the water. It rose {65|lkr|t=on Tuesday} centimetres an hour on Tuesday, brown and quite slowly, up the lane and into what the stone had left, {27|hsl} houses, and took {16|hsw} of them. There are {eleven|hsr} now, of {135|hs}, that are neither buried nor wet. Someone has hung a flag from one.

The lake held {900,000|lk|t=at its fullest} cubic metres at its fullest. {Fifty|sol} soldiers stood by with {12|pmp} pumps and could do nothing, as the mountain is still dropping stones. Down the valley {16|pop2} people were moved from two farms. This morning, after {three|lkf} days, the river found a way by itself.

The mayor, Beat Imseng, speaks in the gymnasium of Wiler. "A village is where the bread van stops," he says. "We'll need a bread van." He's said it four times since breakfast, he apologises. In his lap he has the hazard map, of {2029|plan}. The village lies in white.

How did Caduff know? In the last week of May a hunter saw dust. She put {nine|sen} sensors on the slope and {one|rad} radar opposite. On the first of June it moved {60|mv0|v=0.6|t=On the first of June} centimetres a day. "That's a lot for a mountain," she says.

The {21|sch} children will go to school in Wiler from Monday. They've been told to bring slippers.

Anzeigen: 027 555 {33|-} 11. Spiele: Raron {3|-} Visp {3|-}

@doc c-institute | research institute note | 2033-06-30
Factsheet: the Fleschhorn collapse of 13 June 2033

• Volume from comparison of terrain models: {7.8 million|v2} m³, of which ice {2.34 million|vi} ({30%|vis}) and rock {5.46 million|vr}. The first estimate on the day was based on radar and covered the front only.
• Maximum thickness of deposit: {95|dp} m.
• Permafrost in the summit ridge has warmed by {4.1|tmp} °C at 10 m depth since measurements began.
• Velocity increased from {0.6|mv0|t=1 June} m/day (1 June) to {8|mv1|t=12 June} m/day (12 June).
• A causal link to climate change is plausible for the rock and certain for the glacier.

Citation: WSL-D Factsheet {77|-}.

@doc d-parl | parliamentary newsletter | 2033-07-02
Bern and the stones

{Eight million|fed} francs were voted at once, without debate, which in Bern is a weather event.

Insurers put the damage at {275 million|ins|by=Insurers}. The Solidarity Chain has {11 million|don|t=by the end of June} by the end of June.

Imseng promises a village by {2038|rebs}: {five|reb} years. Of {118|renf} families {41|rent} have rented in Wiler-Unter, {35 percent|rens|round}. The {three|hot} hotels had {64|hotw} beds. Nobody insures the view.

A motion asks whether one ought to rebuild at {1,540|alt} metres at all. It was signed by {14|-} members from the plain.

Police fined {24|aid} people for flying drones.

@doc e-feature | broadcaster's web story | 2033-07-22
Bell found in Lauterwang; two men, too

They dug where the dogs stood still. On Thursday the bodies of the two missing men, brothers, were recovered in what had been a workshop. So the number of dead is {two|d}, and the number of missing, which had been {two|ms|t=since June} since June, is none.

Two days earlier an excavator touched bronze. It's the smaller of three bells, {one|bell} crack, no clapper. Imseng rang it with a spanner.

Of the {108|hsb} buried houses, {eight in ten|bur|v=80} of all, none can be dug out; the institute counts {7.8 million|v2|by=the institute} cubic metres and a lorry takes ten.

The {38|cow} cows gave milk all summer, in exile. The cheese is called what it was called.

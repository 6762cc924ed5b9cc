@story cwmderwen-buses
@topic Cwm Derwen, Wales: bus cuts in the valleys, a school run that vanished and a county's grant, 2027
@subject C = Cwm Derwen County Borough | Cwm Derwen | the county | the council
@subject B = Derwen Valley Buses | DVB | the operator | the company
@subject W = Welsh Government | Cardiff | the government
@subject R = route 68 | the 68
@subject P = Pont-y-Gof sit-down | the sit-down | protest
@subject S = Ysgol Maes Derwen | the school
@fact r0 = 41 | other | B | routes | 2027-02 | snapshot
@fact rc = 13 | other | B | routes to end | 2027-07 | plan
@fact rd = 9 | other | B | routes to run less often | 2027-07 | plan
@fact r1 = 28 | other | B | routes | 2027-07 | plan
@fact gf = 6800000 | budget | W | pounds of grant | 2026/27 | snapshot
@fact gn = 4300000 | budget | W | pounds of grant | 2027/28 | plan
@fact gd = 2500000 | budget | W | pounds cut from the grant | 2027/28 | plan
@fact gp = 36.76 | rate | W | cut in the grant in percent | 2027/28 | plan
@fact cc = 1900000 | budget | C | pounds for buses | 2027/28 | plan
@fact lo = 1350000 | profit | B | pounds of loss | 2026 | snapshot
@fact pa = 5900000 | ridership | B | journeys | 2026 | cumulative
@fact p9 = 8400000 | ridership | B | journeys | 2019 | cumulative
@fact pg = 29.76 | rate | B | fall in journeys | 2019 to 2026 | snapshot
@fact fr = 2 | price | B | pounds for a single | 2027-02 | snapshot
@fact f2 = 3 | price | B | pounds for a single | 2027-07 | plan
@fact dr = 214 | jobs | B | drivers | 2027-02 | snapshot
@fact dv = 37 | jobs | B | drivers short | 2027-02 | snapshot
@fact dj = 62 | jobs | B | jobs at risk | 2027-03 | plan
@fact bu = 118 | other | B | buses | 2027-02 | snapshot
@fact el = 16 | other | B | electric buses | 2027-02 | snapshot
@fact rp = 940 | ridership | R | passengers a week by the company's count | 2027-02 | snapshot
@fact rv = 1420 | ridership | R | passengers a week by the villagers' count | 2027-03 | snapshot
@fact rs = 11 | price | R | pounds of subsidy for each passenger | 2027-02 | snapshot
@fact rt = 6 | other | R | buses a day | 2027-02 | snapshot
@fact rm = 4.2 | distance | R | miles from Pont-y-Gof to the nearest other stop | 2027-07 | plan
@fact hs = 2 | other | R | buses a week to the hospital | 2027-07 | plan
@fact sp = 286 | enrolment | S | pupils who come by bus | 2027-03 | snapshot
@fact sf = 173 | enrolment | S | pupils who would lose the free bus | 2027-09 | plan
@fact st = 1120 | enrolment | S | pupils | 2027-03 | snapshot
@fact sm = 3 | distance | C | miles beyond which the school bus is free | 2027-09 | plan | threshold
@fact s2 = 2 | distance | C | miles beyond which the school bus is free | 2026/27 | constant | threshold
@fact ss = 390000 | budget | C | pounds a year saved on school buses | 2027/28 | plan | projected
@fact pp = 130 | crowd | P | people | 2027-04-10 | snapshot
@fact pd = 3 | duration | P | hours for which the road was blocked | 2027-04-10 | snapshot
@fact pa2 = 1 | arrests | P | people arrested | 2027-04-10 | cumulative
@fact ag = 83 | age | - | age of the woman arrested | 2027-04-10 | snapshot
@fact sg = 7240 | other | P | signatures | 2027-04-26 | cumulative
@fact cr = 1840 | sample_size | C | consultation replies | 2027-03-31 | cumulative
@fact co = 94 | poll_share | C | replies against the cuts | 2027-03-31 | snapshot
@fact ct = 7.9 | rate | C | council tax rise in percent | 2027-04 | plan
@fact nc = 31 | other | C | share of households with no car | 2021 census | constant
@fact re = 600000 | budget | W | pounds of extra grant | 2027-05-04 | plan | pledged
@fact rr = 4 | other | B | routes saved | 2027-05-11 | plan
@fact vf = 29 | votes_cast | C | councillors for the school bus change | 2027-03-03 | snapshot
@fact va = 24 | votes_cast | C | councillors against the school bus change | 2027-03-03 | snapshot
@fact vm = 5 | margin | C | majority for the school bus change | 2027-03-03 | snapshot
@fact wt = 48 | duration | - | minutes by taxi to the hospital | 2027 | snapshot
@fact tx = 38 | price | - | pounds by taxi to the hospital | 2027 | snapshot
@trap r0 r1 :: routes now and from July
@trap rc rd :: routes that end and routes that thin out
@trap gn gd :: the new grant and the cut
@trap rp rv :: two counts of one route's passengers
@trap sp sf :: pupils by bus and pupils who lose it
@trap sm s2 :: old and new limit
@trap dv dj :: drivers short and jobs at risk
@trap fr f2 :: fare now and from July
@trap rc rr :: routes to end and routes saved
@trap sg cr :: signatures and consultation replies
@rel diff r1 = r0 - rc
@rel diff gd = gf - gn
@rel diff vm = vf - va
@rel change pg = p9 -> pa

@doc a-journal | regional weekly | 2027-03-11
{Thirteen|rc} valley routes to go as grant is slashed

Cwm Derwen Journal, by Gethin Abubakar

THE 68 goes over the top. It leaves Pont-y-Gof at ten to the hour, it takes the hairpin at the chapel on two wheels (Mrs Parry's words) and it gets to the hospital in forty minutes, {six|rt} times a day.

From July it won't. Derwen Valley Buses says that {13|rc} of its {41|r0} routes will be withdrawn and {nine|rd} more thinned. {Twenty-eight|r1} will be left.

The company blames Cardiff. The grant that keeps the valleys' buses on the road will be {£4.3 million|gn|t=next year} next year. It was {£6.8 million|gf|t=this year} this year. It also blames us: we made {8.4 million|p9|t=in 2019} journeys in 2019 and {5.9|pa|x=1000000|t=last year} million last year.

And it's short of {37|dv} drivers, on top of the {214|dr} it has. At the same time {62|dj} jobs are now “at risk”. Asked how one can be short of drivers and shed them, managing director Corinna Blethyn said that the question had occurred to her.

A single, now {£2|fr|t=now}, goes up to {£3|f2}.

Figures for the 68: {940|rp|by=the company} passengers a week, says the company, and {£11|rs} of public money for each of them.

Nearly a third of the county's households ({31|nc} per cent) have no car.

@doc b-school | school newsletter | 2027-03-19
MAES DERWEN MESSENGER – from the Head

Dear parents and carers / Annwyl rieni,

You'll have heard that on 3 March the council voted by {29|vf} to {24|va} to change who gets a free bus. At present it's for those who live more than {two|s2} miles from school. From September it will be {three|sm} miles.

We have {1,120|st} pupils. {286|sp} come on a school bus. By our reckoning {137|!sf|by=our reckoning} of them would have to walk, pay or be driven. (The road from Hafod has no pavement.)

The council expects to save {£390,000|ss} a year.

A pupil in 8H worked out that it's 2.94 miles from her gate, and asks if she may start from the shed.

Year 11 mocks: seating in the gym, rows A–P. Dinner money now £2.85. Nits again.

@doc c-leaflet | protest leaflet | 2027-04-05
SIT DOWN FOR THE 68!

Saturday 10 April, 10am, Pont-y-Gof square. Bring a cushion and a flask.

They say {940|rp|by=They} a week use it. We stood at the stop for seven days in March with a clicker and a biscuit tin. {One thousand, four hundred and twenty|rv|v=1420|by=We}. They don't count the pensioners' passes right, the driver told us (we shan't say which driver).

When it goes, the nearest stop is {4.2|rm} miles off, over the mountain. There'll be a “community hopper” to the hospital {twice|hs|v=2} a week. Be ill on Tuesdays or Fridays.

A taxi takes {48|wt} minutes and £{38|tx}.

{94|co} out of every hundred who answered the council's consultation said no. And there were {1,840|cr} of them.

And they've put the council tax up by {7.9|ct} per cent!

Heddwch. No shouting at drivers. — Menna, Ravi & Auntie Glad

@doc d-bbc | broadcaster's site | 2027-04-10
Woman, {83|ag}, arrested at bus cuts sit-down

By Steffan Quaye | Published 10 April 2027, 15:52 BST

An {83-year-old|ag|v=83} woman has been arrested after protesters sat down in a road in Cwm Derwen over the loss of their bus.

About {130|~pp} people blocked the A4071 at Pont-y-Gof for {three|pd} hours on Saturday morning.

South Valleys Police said {one|pa2} person had been held on suspicion of obstructing the highway, and had been given a lift home.

Gladys Rowlands said it was the first vehicle to stop for her since Thursday.

The Welsh Government has cut its bus grant in the county by {£3.5m|!gd|v=3500000}, or {37%|gp|round}. A spokesperson said budgets were "under pressure everywhere".

Derwen Valley Buses runs {118|bu} vehicles, {16|el} of them electric.

@doc e-wire | news agency | 2027-05-12
{Four|rr} Welsh bus routes reprieved

{Four|rr} of the {13|rc} bus routes due to be axed in a south Wales county in July have been saved by {£600,000|re} of extra money from Cardiff.

Derwen Valley Buses, which lost {£1.35m|lo|t=in 2026} in 2026, said that the 68, on which an {83-year-old|ag|v=83} protester was arrested last month, was among them.

Campaigners had handed in {7,240|sg} signatures. The grant for the year had been set at {£3.4m|!gn}, down from {£6.8m|gf}.

The council's change to school transport, by which {173|sf} pupils at a single comprehensive will lose a free seat, isn't affected. It was passed in March with a majority of {five|vm}.

@doc f-column | regional weekly | 2027-05-20
TOP DECK — with Auntie Glad

They've asked me to write a column. It's on account of the arrest. I said I'd want a window seat.

So the 68's saved, and three others. The rest of the {thirteen|rc} are not. If you live in Blaen-y-Cwm you can now look at our bus going past.

It isn't {six|rt} a day any more either. They've kept three. A single's to be {three|f2} pounds, though not for me, I've a pass, and I mean to wear it out.

The minister came. Nice boy. He told me that it's {30|pg|round} per cent fewer of us riding than in 2019. I said to him, well there were forty per cent more buses. He wrote that down.

Menna's clicker is going in the museum. {1,420|rv}! I said to that Corinna that if she could find her {940|rp} I'd make them all tea.

Next week: how to sit down in a road without doing your hip.

@story s5-salford-tower
@topic Evacuation of Fennimore House, a tower block in Salford, November 2027: first evening to the third day
@subject T = Fennimore House | the tower | the block | the building | the high-rise
@subject C = Salford City Council | the council | the town hall | council officers
@subject H = Irwell Valley Homes Trust | Irwell Valley Homes | the landlord | the housing association | IVHT
@subject F = Greater Manchester Fire and Rescue Service | the fire service | GMFRS | firefighters
@subject R = Fennimore residents' action group | the residents' group | residents
@subject L = Buile Hill leisure centre | the leisure centre | the rest centre
@subject M = Marjorie Okell | Mrs Okell | the oldest resident
@fact sub = 25 | other | H | allowance in pounds for a night with family | 2027-11-18 | constant
@fact fl = 112 | homes | T | flats in the building | - | constant
@fact oc = 104 | homes | T | flats lived in | 2027-11-16 | snapshot
@fact st = 19 | other | T | storeys | - | constant
@fact ev1 = 173 | evacuated | T | people moved out | 2027-11-16 evening | cumulative
@fact ev2 = 231 | evacuated | T | people moved out | 2027-11-17 morning | cumulative
@fact lc = 68 | other | L | people who slept at the rest centre | 2027-11-16 night | snapshot
@fact ho = 47 | homes | H | households put up in hotels | 2027-11-18 | snapshot
@fact ca = 16:52 | clock | F | first call about the crack | 2027-11-16 | constant
@fact or = 19:10 | clock | C | order to leave the building | 2027-11-16 | constant
@fact cl = 22:45 | clock | F | building declared empty | 2027-11-16 | constant
@fact cr = 34 | other | T | millimetres of the widest gap | 2027-11-16 | snapshot
@fact cr0 = 12 | other | T | millimetres of the widest gap | 2026 survey | snapshot
@fact jo = 38 | other | T | panel joints found unsafe | 2027-11-18 | snapshot
@fact jt = 152 | other | T | panel joints in the building | - | constant
@fact js = 25 | other | T | percent of panel joints that are unsafe | 2027-11-18 | snapshot
@fact yb = 1966 | date | T | year of completion | - | constant
@fact re = 8400000 | budget | H | cost of strengthening the building in pounds | 2027-11 | snapshot | projected
@fact re0 = 3100000 | budget | H | cost of strengthening the building in pounds | 2026 survey | snapshot | projected
@fact pa = 500 | other | H | payment in pounds to each household at once | 2027-11-17 | constant
@fact pa2 = 1500 | other | R | payment in pounds to each household at once | 2027-11-18 | plan
@fact wk = 10 | duration | H | weeks before anybody can return | 2027-11-18 | plan | projected
@fact ag = 91 | age | M | years old | 2027-11 | snapshot
@fact ys = 58 | duration | M | years in the building | 2027-11 | snapshot
@fact en = 9 | other | F | fire engines sent | 2027-11-16 | constant
@fact ot = 6 | other | H | other towers of the same design | 2027 | constant
@fact wt = 138 | duration | C | minutes between the first call and the order to leave | 2027-11-16 | constant
@fact em = 8 | homes | T | flats without a tenant | 2027-11-16 | snapshot
@fact in = 2 | injuries | F | people treated for minor injuries | 2027-11-16 | constant
@rel share js = jo / jt
@rel sum fl = oc + em
@trap ev1 ev2 :: moved out by the evening and by the next morning
@trap cr cr0 :: the gap now and at last year's survey
@trap re re0 :: this month's estimate and last year's
@trap pa pa2 :: paid and demanded
@trap fl oc :: all flats and those lived in
@trap ca or :: the call and the order

@doc a-local | local news website, first evening | 2027-11-16
BREAKING: Salford tower block evacuated after residents report "bang" and crack in wall

By Callum Wroe, 21:38, updated 22:10

People are being led out of a {19|st}-storey block in Pendleton tonight after a crack opened in an outside wall.

Fire engines were called to Fennimore House, on Churchill Way, at {4.52pm|ca|by=the fire service}, the fire service said. {Nine|en} are at the scene.

At {ten past seven|or|v=19:10} the council told everybody to leave. By 9.30pm {173|ev1|t=By 9.30pm|by=a council spokesperson} people were out, a council spokesperson said; officers are still knocking on doors.

{Two|in} people have been treated for minor injuries.

One engineer on the pavement told us the gap on the tenth floor was "{34 millimetres|cr|v=34|by=One engineer} if it's one".

There are {112|fl} flats in the block, which is run by Irwell Valley Homes. Anyone needing a bed should go to Buile Hill leisure centre. Bring medication. Dogs are OK, says the centre. Snakes aren't.

More as we get it. Are you there? WhatsApp 07700 900415.

Most read: 1. Bus driver wins £1m on scratchcard 2. United 0-3 City: ratings 3. M602 shut till 6am

@doc b-broadcaster | public broadcaster's regional site | 2027-11-17
Fennimore House: More than {200|>ev2} people spend night away from cracked tower

A {91|ag}-year-old woman who has lived in a Salford tower block for {58|ys} years was among {231|ev2|t=by this morning} people who had left it by this morning because of fears that a wall could fall.

Marjorie Okell moved into Fennimore House when she was newly married. "I went out in my slippers and I've come away with the wrong teeth," she said.

She was one of {68|lc|t=on Tuesday night} who slept on camp beds at Buile Hill leisure centre on Tuesday night. Others stayed with relatives.

Greater Manchester Fire and Rescue Service took the first call at {16:25|!ca|by=Greater Manchester Fire and Rescue Service} GMT and declared the building empty at {22:45|cl|^}.

The landlord, Irwell Valley Homes Trust, said {104|oc} of the flats were occupied. It is giving each household {£500|pa}.

A survey last year, seen by the BBR, recorded a gap of {12mm|cr0|v=12|t=last year|by=A survey} between two panels. The same gap was measured at {34mm|cr|v=34|t=on Tuesday} on Tuesday.

The block was finished in {1966|yb}. The trust owns {six|ot} more like it.

Related topics: Housing | Pendleton | Weather: 4C, wind 31mph

@doc c-national | national newspaper, third day | 2027-11-19
Landlord knew tower needed {£3m|re0} of work a year before walls parted

Priya Ellwood North of England correspondent

A housing association was warned {13|-} months ago that it would have to spend {£3.1m|re0|t=13 months ago} to tie the walls of a Salford high-rise to its floors. It did not spend it. The bill is now {£8.4m|re|t=now}.

Engineers who have been inside Fennimore House since Wednesday told residents last night that {38|jo|t=last night|by=Engineers} of its {152|jt} panel joints, {a third|!js|v=33}, could not be relied on. Nobody will go home for at least {10|>wk|by=Engineers} weeks.

All {231|ev2} people got out, although not quickly. More than {two hours|>wt|v=120} passed between the first telephone call on Tuesday and the order to leave. Among the last down the stairs was Mrs Okell, {19|-} floors and a hip replacement notwithstanding, who at {91|ag} is older than the building by three decades.

Irwell Valley Homes has placed {47|ho|t=Thursday} households in hotels, it said on Thursday. Its {£500|pa} payments were described by the residents' group as "an insult in an envelope"; the group wants {£1,500|pa2|by=the residents' group}.

Chief executive Tobias Nwankwo said the {six|ot} sister blocks were being checked floor by floor.

This article was amended on 20 November 2027. An earlier version gave Churchill Way as Churchill Road.

@doc d-release | landlord's online Q&A | 2027-11-18
Fennimore House: your questions answered (version 4, Thursday 5pm)

Why did I have to leave?
On Tuesday a resident on floor 10 rang 999 at {4.52pm|ca|t=Tuesday} about a noise. Structural engineers found a gap of {34cm|!cr|v=340} between two wall panels. At {7.10pm|or} Salford City Council asked us to empty the building on safety grounds.

Is everyone accounted for?
Yes. {231|ev2} people, from {104|oc} homes. A further {eight|em} flats had no tenant.

How much will I get?
{£500|pa} has been sent to every household. We know that the action group is asking for {£1,500|pa2|by=the action group} and our board meets on Monday.

Where am I staying?
As of today, {47|ho|t=As of today} households are in hotels in Salford Quays and Eccles. If you are with family you can claim {£25|sub} a night.

When can I go back?
We think in around {ten|~wk} weeks. {38|jo} joints have to be strengthened first, that is {25%|js} of the total. Work to the value of about {£8.4 million|~re} is planned.

Did you know about this?
Our 2026 survey recommended works costed at {£3.1 million|re0|t=2026}. They were in our programme for 2028.

Call us: 0161 555 0190 (24 hours). Ref FH/Q&A/4

@story ub-wexbury-carnival
@topic Wexbury illuminated carnival, Somerset: the night, the cups, the collection and the bill for closing roads
@subject W = Wexbury Carnival | the carnival | carnival | procession | carnival committee | the committee
@subject V = 2026 carnival | last year's carnival | last year
@subject G = Gremlins Carnival Club | Gremlins | Moonraker's Bargain
@subject A = Vagabonds Carnival Club | Vagabonds | Tides of Kerala
@subject K = Marketeers Carnival Club | Marketeers | Steam!
@subject P = Avon and Somerset Police | police | the police
@subject S = Somerset Council | the county council | the council | county hall
@subject T = Wexbury Town Council | the town council
@subject H = St Aldhelm's Hospice | the hospice | hospice
@subject J = St John Ambulance | first aiders
@subject Q = Don't Dim Our Lights | petition
@subject R = Great Western | the railway | trains
@subject D = Den Vowles | Vowles | Den
@subject F = Paddock car park | car park | the car parks
@fact n0 = 52 | other | W | entries | 2027-11-06 | snapshot
@fact n1 = 19 | other | W | entries of big carts | 2027-11-06 | snapshot
@fact n2 = 14 | other | W | entries of tableaux | 2027-11-06 | snapshot
@fact n3 = 12 | other | W | walking entries | 2027-11-06 | snapshot
@fact n4 = 7 | other | W | small juvenile entries | 2027-11-06 | snapshot
@fact nv = 58 | other | V | entries | 2026 | snapshot
@fact cw = 85000 | crowd | W | spectators by its own estimate | 2027-11-06 | snapshot
@fact cp = 60000 | crowd | P | spectators by its own estimate | 2027-11-06 | snapshot
@fact cv = 90000 | crowd | V | spectators by the committee's estimate | 2026 | snapshot
@fact s0 = 41720 | fundraising | W | pounds collected in the street | 2027-11-06 | cumulative
@fact s1 = 29000 | fundraising | W | pounds collected in the street | 2027-11-07 first count | snapshot | projected
@fact sv = 46300 | fundraising | V | pounds collected in the street | 2026 | cumulative
@fact sd = 9.9 | rate | W | fall in pounds collected | 2026 to 2027 | snapshot
@fact ch = 17 | other | W | charities that share the collection | 2027 | constant
@fact hs = 30 | other | H | share of the collection | 2027 | plan
@fact hp = 12516 | fundraising | H | pounds from the collection | 2027 | plan
@fact gp = 187 | score | G | judges' points | 2027-11-06 | snapshot
@fact ap = 184 | score | A | judges' points | 2027-11-06 | snapshot
@fact kp = 179 | score | K | judges' points | 2027-11-06 | snapshot
@fact pm = 200 | score | W | judges' points that a cart can get | - | constant
@fact gv = 186 | score | G | judges' points | 2026 | snapshot
@fact av = 191 | score | A | judges' points | 2026 | snapshot
@fact gx = 5 | margin | A | judges' points ahead | 2026 | snapshot
@fact gm = 3 | margin | G | judges' points ahead | 2027-11-06 | snapshot
@fact gb = 28400 | other | G | light bulbs on the cart | 2027 | constant
@fact ab = 24000 | other | A | light bulbs on the cart | 2027 | constant
@fact gc = 62000 | spending | G | cost of the cart | 2027 | cumulative
@fact gd = 46 | other | G | dancers on the cart | 2027 | snapshot
@fact gl = 100 | distance | G | feet of length | 2027 | constant
@fact k0 = 19:00 | clock | W | start | 2027-11-06 | plan
@fact k1 = 19:25 | clock | W | start | 2027-11-06 | snapshot
@fact kl = 25 | duration | W | minutes late | 2027-11-06 | snapshot
@fact kp1 = 140 | duration | W | minutes to pass | 2027-11-06 | snapshot
@fact kpv = 110 | duration | V | minutes to pass | 2026 | snapshot
@fact rt = 2.1 | distance | W | miles of route | - | constant
@fact f1 = 9800 | price | S | charge for road closures | 2027 | constant
@fact f0 = 4200 | price | S | charge for road closures | 2026 | constant
@fact fr = 133.3 | rate | S | rise in the charge for road closures | 2026 to 2027 | snapshot
@fact f2 = 6500 | price | S | charge for road closures | 2028 | plan
@fact ct = 58700 | spending | W | cost of running the event | 2027 | cumulative
@fact cs = 16400 | spending | W | cost of security | 2027 | cumulative
@fact ci = 14900 | spending | W | cost of insurance | 2027 | cumulative
@fact co = 17600 | spending | W | other costs | 2027 | cumulative
@fact it = 54100 | revenue | W | income for running the event | 2027 | cumulative
@fact i1 = 33500 | revenue | W | sponsorship | 2027 | cumulative
@fact i2 = 12200 | revenue | W | programme sales | 2027 | cumulative
@fact i3 = 8400 | revenue | W | grandstand seats | 2027 | cumulative
@fact ls = 4600 | profit | W | shortfall | 2027 | cumulative
@fact gr = 6000 | budget | T | grant to the event | 2028 | plan | pledged
@fact pq = 7412 | other | Q | names | 2027-11-30 | cumulative
@fact vf = 45 | votes_cast | S | council votes for the lower charge | 2027-12-08 | snapshot
@fact va = 38 | votes_cast | S | council votes against the lower charge | 2027-12-08 | snapshot
@fact ja = 38 | injuries | J | people treated | 2027-11-06 | cumulative
@fact jh = 4 | injuries | J | people taken to hospital | 2027-11-06 | cumulative
@fact ar = 5 | arrests | P | arrests | 2027-11-06 | cumulative
@fact of = 64 | officers | P | officers on duty | 2027-11-06 | snapshot
@fact tr = 3900 | ridership | R | passengers | 2027-11-06 | cumulative
@fact tx = 6 | other | R | extra services | 2027-11-06 | plan
@fact cr = 2300 | other | F | cars parked | 2027-11-06 | cumulative
@fact cc = 15 | price | F | pounds for a car | 2027 | constant
@fact cx = 34500 | revenue | F | pounds taken | 2027-11-06 | cumulative
@fact aD = 91 | age | D | age | - | constant
@race cups = gp ap kp
@trap cw cp :: committee's and police estimates
@trap s0 s1 :: counted and guessed on the night
@trap s0 sv :: this year's and last year's buckets
@trap gp ap :: rivals three points apart
@trap gv gp :: the same club in two years
@trap av gp :: last year's winner and this year's
@trap f0 f1 :: charge before and after
@trap f1 f2 :: this year's and next year's charge
@trap ct it :: cost and income
@trap ja va :: people treated and votes
@trap k0 k1 :: planned and actual start
@trap cx i1 :: parking and sponsorship
@rel sum n0 = n1 + n2 + n3 + n4
@rel change sd = sv -> s0
@rel diff gm = gp - ap
@rel diff gx = av - gv
@rel change fr = f0 -> f1
@rel sum ct = cs + ci + f1 + co
@rel sum it = i1 + i2 + i3
@rel diff ls = ct - it
@rel product cx = cr * cc
@rel diff gw = gb - ab
@fact gw = 4400 | other | G | light bulbs more than the runner-up | 2027 | snapshot
@rel share hs = hp / s0

@doc a-committee | carnival committee website | 2027-11-04
All you need to know for Saturday!

Wexbury Carnival Committee — news

The lights are going on, Den has found his hat, and we are nearly ready. This year's procession has {52|n0} entries: {19|n1} big carts, {14|n2} tableaux, {12|n3} walking groups and masqueraders and {seven|n4} of the little juveniles who always steal it. We know that's down on the {58|nv|t=in 2026} we had in 2026. Two clubs have merged and diesel is what it is.

START: {7pm|k0|v=19:00|t=Saturday} sharp from Furlong Lane. The route is {2.1|rt} miles, anticlockwise, and it took {110|kpv|t=Last year} minutes to go by, first drum to dustcart. Last year, at least!

PARKING: Paddock and Rugby Club fields, {£15|cc} a car. TRAIN: there are {six|tx} extra services, last one back 22:48. DOGS: please, no.

GIVING: Your coins go to {17|ch} local charities, with {30%|hs} this time for St Aldhelm's Hospice in memory of Jo. Last November the buckets came to {£46,300|sv|t=Last November}. Can we beat it? Cards are welcome for the first time, look for the yellow tabards.

COSTS: None of your bucket money pays for barriers, stewards or road signs. Those are met by sponsors, programmes and seats, and this year the county council will charge us {£9,800|f1} for closing the roads, after {£4,200|f0|^} last year. Buy a programme (£4). Buy two!

Committee stand: 01632 960 144. Bar from 5.

@doc b-bbc-like | regional broadcaster site | 2027-11-07
Carnival lights up Wexbury despite broken axle

By Tabitha Nwosu, Somerset Sound, Wexbury
Published 1 hour ago

Tens of thousands of people lined the streets of Wexbury on Saturday for one of the largest illuminated processions in Europe.

Organisers put the crowd at {85,000|cw|t=on Saturday|by=Organisers}. Avon and Somerset Police said it was nearer {60,000|cp|by=Avon and Somerset Police}. Last year the organisers' figure was {90,000|cv|t=Last year}.

The parade got going at {19:25|k1} GMT, {25|kl} minutes behind schedule, after the axle of a tractor sheared on Furlong Lane and a cart of skeletons had to be pushed clear by its dancers. It took {two hours and 20 minutes|kp1|v=140} to pass.

Top honours in the feature class went to the Gremlins for Moonraker's Bargain, a {100ft|gl|v=100} smugglers' cove on wheels which scored {187|gp} points. The Vagabonds, who won in 2026, were second on {184|ap}, with the Marketeers third on {179|kp}.

St John Ambulance treated {38|ja} people, mostly for cold and for falls from walls, and {four|jh} went to hospital. There were {five|ar} arrests, and {64|of} officers were on duty.

Committee chair Salwa Tincknell said: "At half past six I was under a tractor in a ball gown. I'd say it went well."

A first guess at the street collection was {£29,000|s1|t=first guess}, she said, "but that's just the notes and the cards. Nobody has started on the coppers."

More on this story: Why do carnival carts have 30,000 bulbs? | 11 pictures from the night

@doc c-weekly | local weekly newspaper | 2027-11-12
Gremlins take it by {three|gm} — and Den, {91|aD}, takes a bow

WEXBURY ADVERTISER
Laurence Obafemi-Hill reports. Pictures: June Sealey

IT was the closest feature class since the cups went under lock and key.

Moonraker's Bargain, eleven months in a shed at Coxley Drove, edged the Vagabonds' Tides of Kerala by {187|gp} points to {184|ap} of a possible {200|pm}. A year ago the positions, and very nearly the numbers, were the other way about: Vagabonds {191|av|t=A year ago}, Gremlins {186|gv|^}.

"We lost by {five|gx} and cried. They've lost by {three|gm} and bought us a pint," said Gremlins captain Mirela Chubb.

Bulb counters will want to know. The winner burned {28,400|gb}, and that's {4,400|gw} more than the {24,000|ab} on Kerala. She has {46|gd} dancers and cost the club {£62,000|gc}, every penny raised on skittles and scrap. Steam!, by the Marketeers, was placed third with {179|kp}.

Den Vowles has welded on every winning Gremlins cart since 1958. He is {91|aD}. He stood on the back step in a lantern and waved.

The final bucket count, completed on Wednesday at the bank, is {£41,720|s0|t=Wednesday}. It's {9.9 per cent|sd} under last year's {£46,300|sv|t=last year}. Treasurer Iqbal Fry blames the late start. "The first carts came through at {7.25|k1|v=19:25}. By nine the pushchairs had gone home."

INSIDE: {52|n0} entries, 52 photographs, pp 14-29. Junior results p30. Wexbury Town 1, Street Rovers 4.

@doc d-business-newsletter | town business newsletter | 2027-11-19
WEXBURY BUSINESS FORUM | Carnival by numbers

Members asked us for figures they can use. Here they are, with thanks to treasurer Iqbal Fry.

What it costs to put on: {£58,700|ct}. Security is the largest single item at {£16,400|cs}. Insurance comes next, {£14,900|ci}, then the county's road closure charge, {£9,800|f1}. Everything else (toilets, radios, portable lights, a lot of gaffer tape) is {£17,600|co}.

What it brings in: {£54,100|it}. {£33,500|i1} of this is from sponsors, many of you. Programmes sold for {£12,200|i2} and grandstand seats {£8,400|i3}.

So it fell short by {£4,600|ls}. The reserve can take {two|-} more years like that.

What it brings the town: harder to say. The railway counted {3,900|tr|by=The railway} passengers off on the night, over its ordinary {six|-} hundred, and at the Paddock {2,300|cr} cars paid {£15|cc} for {£34,500|cx} in all, which belongs to the rugby club and not to the carnival. Please stop asking the carnival for it.

Crowd estimates vary from the police's {60,000|cp|by=the police} to the committee's {85,000|cw|by=the committee}. At either figure, a pasty each is a good night.

The Forum's own window competition drew 26 entries. First: Bakes & Patel. AGM 3 December, 6.30pm, mince pies at 6.

@doc e-county-hall | local democracy report | 2027-12-09
Council backs down over carnival road charge

By Gethin Sokolowski, Local Democracy Reporter

Somerset councillors have voted to cut the fee for closing roads for illuminated carnivals, after a petition signed by {7,412|pq|t=by the end of November} people by the end of November.

At a full meeting on Wednesday members agreed by {45|vf|t=on Wednesday} votes to {38|va|^} that clubs would pay {£6,500|f2|t=next year} a night next year. Wexbury had been billed {£9,800|f1|t=this year} this year, a rise of {133 per cent|fr} on the {£4,200|f0|t=in 2026} it paid in 2026, when the service was subsidised.

"We are charging people to raise money for hospices," said Councillor Philippa Asante-Dyer, who moved the motion.

Against it, finance lead Ross Yelland said each such waiver took money from adult care. "I love the carnival. I had a tear. I also have a statutory duty."

The meeting was told that Wexbury's event cost {£58,700|ct} to stage and had finished {£4,600|ls} in the red, while {£41,720|s0} collected on the pavement went untouched to {17|ch} good causes. St Aldhelm's Hospice alone expects {£12,516|hp}.

The town council has separately promised {£6,000|gr|t=for 2028|by=The town council} for 2028.

The change applies to {seven|-} processions on the county circuit, from Bridgwater to Shepton Mallet.

A debate on dropped kerbs was adjourned after 50 minutes.

@doc f-column | magazine column | 2027-12-17
Somerset Lamps: What the dark is for

Sunniva Peasegood

I took my cousin, who's from Malmö and thinks that November is for staying in. It was four degrees and we'd missed the train, one of those {six|tx} extra ones with standing room for sheep. She asked when it started. I said {seven|k0|v=19:00}. At {25|kl} past, with her feet gone, the first drum came round the corner.

She didn't speak for {140|kp1} minutes. That's a family record.

I tried to explain it. That those {28,400|gb} bulbs, and the {24,000|ab} of the one behind it, are screwed in by hand by plumbers. That it's a competition and that it isn't. That a man called Den, who is {91|aD}, and whom I have interviewed {three|-} times without getting a usable sentence, was up there in a lantern. That Gremlins beating Vagabonds by {187|gp} to {184|ap} would be argued over in pubs till Easter. She wanted to know what the points were for. I said they were for points.

And that it runs at a loss. {£54,100|it} in and {£58,700|ct} out, all so that the other sum, the {£41,720|s0} in the buckets, can be given away whole. Nearly {a third|<hs} of it to the hospice where my father's roommate made his last programme cover.

Next year the county wants {£6,500|f2|t=Next year} instead of {£9,800|f1} to put the cones out. {Thirty-eight|va} councillors thought that was too generous. I'd like to see them in a lantern.

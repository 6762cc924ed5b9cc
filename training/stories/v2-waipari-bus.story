@story v2-waipari-bus
@topic School bus dispute in rural Southland, New Zealand, 2025
@subject E = Ministry of Education | the ministry | the Ministry
@subject S = Waipari Area School | Waipari | the area school
@subject K = Kaweka Valley School | Kaweka Valley | the valley school
@subject P = Parents for the Valley Bus | the parents | the parents' group
@subject C = Harrower Coachlines | Harrower | the bus company | the contractor
@subject N = New Zealand | nationally | the country
@subject M = Tevita Prendergast | Prendergast | the principal
@subject G = Gwyneth Tamahori-Bligh | Tamahori-Bligh | the group's organiser
@subject R = Route 7 | the valley run | the valley bus
@subject Q = Route 4 | the coast run
@subject D = Southern Lakes District Council | the district council | the council
@fact c1 = 46 | ridership | R | children on the bus | 2024 | snapshot
@fact c2 = 31 | ridership | R | eligible children on the bus | 2024 | snapshot
@fact c3 = 15 | ridership | R | children on the bus who are not eligible | 2024 | snapshot
@fact c4 = 27 | ridership | R | children on the bus | 2025 term 3 | plan | projected
@fact q1 = 38 | ridership | Q | children on the bus | 2024 | snapshot
@fact ki = 32.6 | ridership | R | percent of the children on the bus who are not eligible | 2024 | snapshot
@fact di = 34 | distance | R | kilometres one way | 2024 | constant
@fact dn = 22 | distance | R | kilometres one way | 2025 term 3 | plan
@fact dc = 12 | distance | R | kilometres cut off | 2025 term 3 | plan
@fact wa = 6.8 | distance | R | kilometres from the new stop to the farthest gate | 2025 term 3 | plan
@fact el1 = 3.2 | distance | E | kilometres from school that make a pupil under year 9 eligible | - | constant | threshold
@fact el2 = 4.8 | distance | E | kilometres from school that make a pupil from year 9 eligible | - | constant | threshold
@fact mn = 8 | other | E | eligible pupils for which a route is kept | - | constant | threshold
@fact t0 = 07:05 | clock | R | time of the first pick-up | 2024 | constant
@fact t1 = 07:40 | clock | R | time of the first pick-up | 2025 term 3 | plan
@fact t2 = 08:35 | clock | R | time of arrival at school | 2024 | constant
@fact tr = 90 | duration | R | minutes of the ride | 2024 | constant
@fact by = 12 | age | P | age of the boy who walked | 2025-07-21 | snapshot
@fact bw = 7.4 | distance | P | kilometres the boy walked | 2025-07-21 | constant
@fact co = 138000 | spending | R | dollars a year | 2024 | constant
@fact cn = 91000 | spending | R | dollars a year | 2025 term 3 | plan
@fact cs = 47000 | spending | R | dollars a year saved | 2025 term 3 | plan
@fact csp = 34.1 | rate | R | percent saved | 2025 term 3 | plan
@fact pc = 3000 | spending | R | dollars a child a year | 2024 | constant
@fact ct = 412 | price | P | dollars a term asked of each family for a private van | 2025-07 | plan | hypothetical
@fact ca = 0.42 | price | E | dollars a kilometre of conveyance allowance | 2025 | constant
@fact cad = 5.71 | price | E | dollars a day of conveyance allowance for the farthest family | 2025 | plan | projected
@fact sr = 214 | enrolment | S | pupils on the roll | 2025-07 | snapshot
@fact sr0 = 231 | enrolment | S | pupils on the roll | 2024-07 | snapshot
@fact sl = 17 | enrolment | S | fewer pupils on the roll than a year before | 2025-07 | snapshot
@fact kr = 19 | enrolment | K | pupils on the roll | 2023-12 | snapshot
@fact pe = 1860 | other | P | signatures on the petition | 2025-07-28 | cumulative
@fact pe2 = 2940 | other | P | signatures on the petition | 2025-08-11 | cumulative
@fact mt = 170 | crowd | P | people at the hall meeting | 2025-07-24 | snapshot
@fact fa = 24 | other | P | families affected | 2025-07 | snapshot
@fact fh = 9 | other | P | families who say they would move their children | 2025-07 | snapshot | hypothetical
@fact fp = 37.5 | other | P | percent of families who say they would move their children | 2025-07 | snapshot | hypothetical
@fact rt = 1460 | other | N | daily school bus routes | 2025 | snapshot
@fact rv = 112 | other | N | routes reviewed | 2025-07 | cumulative
@fact rc = 41 | other | N | routes cut or shortened | 2025-07 | cumulative
@fact rcp = 36.6 | other | N | percent of the reviewed routes cut or shortened | 2025-07 | snapshot
@fact bt = 118000000 | budget | E | dollars a year for school buses | 2025 | plan
@fact cl = 10 | other | R | crashes on the road | 2020 to 2024 | cumulative
@fact cd = 1 | deaths | R | people killed on the road | 2020 to 2024 | cumulative
@fact sp = 100 | speed | R | kilometres an hour allowed on the road | - | constant
@fact tk = 210 | other | R | logging trucks a day on the road | 2025-06 | snapshot
@fact bs = 47 | seats | C | seats on the bus | - | constant
@fact nb = 23 | seats | C | seats on the smaller bus | 2025 term 3 | plan
@fact of = 8 | duration | E | weeks the old route is kept while it is looked at again | 2025-08-12 | plan | pledged
@fact ts = 7 | other | R | eligible pupils on the part cut off | 2025-07 | snapshot
@fact m6 = 60 | other | N | more routes cut or shortened | 2025-12 | plan | projected
@fact vp = 290 | other | P | people in the valley | 2025 | snapshot
@trap ts mn :: seven pupils there, eight needed
@trap c1 c2 :: children on the bus and eligible children
@trap c2 c4 :: eligible last year and expected this
@trap di dn :: the old route and the new
@trap wa bw :: the walk by the map and the boy's walk
@trap el1 el2 :: two age groups
@trap t0 t1 :: the old pick-up and the new
@trap co cn :: cost before and after
@trap sr sr0 :: this year's roll and last year's
@trap pe pe2 :: signatures in July and in August
@trap rv rc :: routes reviewed and routes cut
@trap bs nb :: two buses
@trap mn of :: eight pupils and eight weeks
@rel sum c1 = c2 + c3
@rel share ki = c3 / c1
@rel diff dc = di - dn
@rel diff cs = co - cn
@rel change csp = co -> cn
@rel product co = pc * c1
@rel diff sl = sr0 - sr
@rel share fp = fh / fa
@rel share rcp = rc / rv
@rel product cad = ca * cad2
@fact cad2 = 13.6 | distance | P | kilometres there and back of the farthest family to the new stop | 2025 term 3 | plan

@doc a-local | Southland daily | 2025-07-22
Boy, {12|by}, walks {7|~bw}km to class after valley bus axed at his gate

Roimata Sefton-Kaur

A {12|by}-year-old boy walked {7.4|bw|t=yesterday morning} kilometres along a logging road yesterday morning after the Ministry of Education cut the top off his bus route over the holidays.

Route 7 used to start at Dunnow's Gate at {7.05am|t0} and take {90|tr} minutes to reach Waipari Area School at {8.35am|t2}. From this term it begins {12|dc} km further down, at {7.40am|t1}, leaving {22|dn} km of what was a {34|di} km run.

"He left in the dark," his mother, Hinewai Loftus, said. "There are {210|tk} trucks a day on that road and the limit's {100|sp}."

The ministry says the old route carried {46|c1|t=last year|by=The ministry} children last year, of whom only {31|c2|^} were entitled to it. Under-year-9s qualify if they live {3.2|el1} km or more from their nearest school; older students, {4.8|el2} km.

Parents have formed a group and called a meeting in the Kaweka hall on Thursday. {Twenty-four|fa} families are affected, says organiser Gwyneth Tamahori-Bligh, and {nine|fh|by=Gwyneth Tamahori-Bligh} are talking of switching schools.

Valley children have gone to Waipari since their own school closed in 2023 with {19|kr} on the roll.

Also today: Gore A&P show entries up 8% · Lamb schedule $8.10/kg · 4 easy soups

@doc b-public | public radio website | 2025-07-25
Ministry defends school bus cuts: 'We fund need, not habit'

Aotearoa Public Radio · 9:14 am on 25 July 2025 · Listen 5:02

The ministry has cut or shortened {41|rc|t=so far} school bus routes so far of {112|rv|t=so far} it's reviewed, and says there will be more.

That's {37|rcp|round} percent. There are about {1460|~rt} daily routes nationally, costing {$118 million|bt} a year.

School transport manager Alasdair Nukunuku-Pryce told Morning Story that the shortened Route 7 near Waipari would save {$47,000|cs|by=Alasdair Nukunuku-Pryce} a year. "It was costing {$138,000|co|by=he}, and {a third|ki|v=32.6} of the kids on it weren't eligible," he said. "We fund need, not habit."

At a meeting last night in the Kaweka hall, {250|!mt|t=last night} people heard principal Tevita Prendergast say his roll had dropped to {214|sr|t=now|by=principal Tevita Prendergast} from {231|sr0|t=a year ago|by=principal Tevita Prendergast} a year ago, and he couldn't afford to lose the valley now.

The new stop is {6.8|wa} km from the farthest farm. Families may claim a conveyance allowance of {42 cents|ca|v=0.42} a kilometre.

A route is kept as long as there are {eight|mn} eligible students on it, according to ministry policy. The top of the valley has {seven|ts}.

Southern Lakes District Council recorded {10|cl|t=in five years} crashes on the road in five years, {one|cd|t=in five years} of them fatal.

@doc c-group | parents' group newsletter | 2025-07-29
PARENTS FOR THE VALLEY BUS — update 2

Kia ora koutou,

What a night! By the count at the door there were {170|mt|t=On Thursday} of you. On Thursday it felt like more.

The petition passed {1860|pe|t=yesterday} names yesterday. The valley has fewer than {300|<vp} people, so thank you, whoever you are.

Let's take their figures one at a time.

"{Fifteen|c3|by=They} ineligible kids." They're the little brothers and sisters, and the ones whose nearest school was Kaweka Valley till the Ministry shut it with {19|kr} on the roll.

"A saving of {$57,000|!cs|by=They}." From {$138,000|co} down to {$91,000|cn}, they say. That's {34|csp|round} percent off the cost and all of it carried by {24|fa} households. It used to be {$3000|pc} a child. If we hire our own van it'll be {$412|ct} a term each.

"You can claim." At {42c|ca|v=0.42}, the Loftuses, who'd drive {13.6|cad2} km there and back, would get {$5.71|cad} a day. The ute does 9 km to the litre.

"A smaller bus will do." It has {23|nb} seats. They themselves expect {27|c4|by=They} kids. The old one had {47|bs}.

Bring a plate on Sunday. Gwyneth, 555 0148.

@doc d-trade | bus industry magazine | 2025-08-08
Contractor caught in the middle of Southland route row

COACH & ROUTE NZ, August issue

When the Ministry of Education rang Harrower Coachlines in June, it wanted {34|di} kilometres turned into {22|dn} and a {47|bs}-seater into a {23|nb}-seater. Within three weeks managing director Siaosi Harrower had parked a six-year-old Isuzu and hired a van.

"I do what the contract says," he says. "I've also got a granddaughter up there."

The contract, worth {$138,000|co|t=until June} a year until June, is now {$91,000|cn}. Route 4, the coast run, is untouched: it has {38|q1} aboard, all of them entitled. On the valley run there were {46|c1}, with {16|!c3} riding on what the company calls goodwill.

Harrower's driver on the valley bus for eighteen years, Merle Anand, used to leave Dunnow's Gate at {five past seven|t0}. She wasn't consulted. "The road's got {ten|cl|t=in five years} prangs to its name in five years," she says. "None was mine."

Across the country {112|rv} runs have been looked at and {41|rc} trimmed, on the Bus and Coach Council's tally, out of {1460|rt}. Its chief executive expects another {60|m6} before Christmas.

RATES: diesel $1.98 · RUC type 2 $412/1000 km · AdBlue $1.35

@doc e-paper | national newspaper | 2025-08-13
Ministry blinks: valley bus back for {eight|of} weeks

Penelope Tūhoe-Vance

The top of Route 7 gets its bus back, for now. The Ministry of Education said yesterday it would run the full {34|di} km route for {eight|of|by=The Ministry of Education} more weeks while eligibility is "looked at again".

It came a day after the parents handed in {2940|pe2} signatures, and three weeks after a {13|!by}-year-old boy, Kahu Loftus, walked more than {seven|>bw} kilometres to school.

Officials had defended the change as a saving of {$47,000|cs|by=Officials}, around {a third|~csp|v=33} of what the run costs. They've found that of {46|c1} riders, {31|c2} met the rules and {15|c3} didn't.

Waipari Area School's roll, {214|sr|t=last month} last month, is down {17|sl} on last year. {Nine|fh|by=The parents} of the {two dozen|fa} families had said they would leave, or {37.5|fp|by=The parents} percent. The parents now hope they won't.

"It isn't a win, it's a reprieve," organiser Gwyneth Tamahori-Bligh said. She wants the minimum of {eight|mn} eligible pupils scrapped for roads with a limit of {100|sp} km/h.

Nationwide, {41|rc} of {112|rv} reviewed routes have been reduced. Will others be looked at again? "Each is considered on its merits," the ministry said.

@doc f-school | school newsletter | 2025-08-15
WAIPARI AREA SCHOOL PĀNUI — Term 3, Week 5

From the Principal

Tēnā koutou e te whānau,

From Monday the big bus is back. First pick-up at Dunnow's Gate is {7.05|t0|t=From Monday}, not {7.40|t1}, and it should be here by {8.35|t2}. Please have everyone at the gate; it's {90|tr} minutes and Merle won't wait.

This is for {eight|of} weeks only. The ministry will ask each family where it lives and measure from the gate. It's {4.8|el2} km for year 9 and up, and {3.2|el1} for the rest.

Our roll stands at {214|sr}. It was {231|sr0|t=this time last year} this time last year, so we're {17|sl} fewer, which costs us most of a teacher. Please talk to me before you decide anything.

I've been asked how far it really is from the farthest farm to the new stop: {6.8|wa} km on the odometer. I drove it. I met {eleven|-} trucks.

Thanks to the {170|mt|t=at the hall} of you at the hall, and to those who signed, {2940|pe2} I'm told.

Year 6 camp: $85. Sausage sizzle Friday, $2. Lost: one gumboot, size 4.

Tevita Prendergast

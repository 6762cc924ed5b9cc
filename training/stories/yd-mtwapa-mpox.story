@story yd-mtwapa-mpox
@topic Mpox on Kenya's coast: truck drivers, cases, vaccine, a border queue, two tallies
@subject O = mpox outbreak | the outbreak | mpox
@subject K = Kenya's health ministry | the health ministry | Nairobi
@subject C = coast counties | the coast
@subject M = Mombasa county | Mombasa
@subject F = Kilifi county | Kilifi
@subject T = Taita border post | border post at Lunga | the border post
@subject A = Africa health agency
@subject D = truckers' union | truck drivers' union | drivers' union
@subject H = Coast referral hospital | the referral hospital
@subject N = Nurse Amina Charo | Charo | the county's chief nurse
@subject P = principal secretary Wycliffe Mutiso | Mutiso | the principal secretary
@fact c1 = 24 | cases | O | confirmed cases | 2035-08-10 | cumulative
@fact c2 = 231 | cases | O | confirmed cases | 2035-09-07 | cumulative
@fact c3 = 640 | cases | O | confirmed cases | 2035-10-12 | cumulative
@fact cm = 352 | cases | M | confirmed cases | 2035-10-12 | cumulative
@fact cf = 188 | cases | F | confirmed cases | 2035-10-12 | cumulative
@fact cx = 100 | cases | O | confirmed cases in other counties | 2035-10-12 | cumulative
@fact cms = 55 | other | M | share of confirmed cases | 2035-10-12 | snapshot
@fact su = 1480 | cases | O | suspected cases | 2035-10-12 | cumulative
@fact ts = 1120 | other | K | samples tested | 2035-10-12 | cumulative
@fact tps = 57.1 | rate | K | share of samples positive | 2035-10-12 | snapshot
@fact d1 = 1 | deaths | O | people dead of mpox | 2035-09-07 | cumulative
@fact d2 = 6 | deaths | O | people dead of mpox | 2035-10-12 | cumulative
@fact cfr = 0.94 | rate | O | share of confirmed patients who died | 2035-10-12 | snapshot
@fact dr = 160 | cases | O | truck drivers among confirmed cases | 2035-10-12 | cumulative
@fact drs = 25 | other | O | share of truck drivers among confirmed cases | 2035-10-12 | snapshot
@fact ch = 96 | cases | O | children among confirmed cases | 2035-10-12 | cumulative
@fact sx = 61 | other | K | share of cases traced to sexual contact | 2035-10-12 | snapshot
@fact hs = 78 | injuries | H | patients admitted | 2035-10-12 | cumulative
@fact hn = 19 | injuries | H | patients in the ward | 2035-10-12 | snapshot
@fact hb = 24 | other | H | isolation beds | 2035 | constant
@fact v0 = 80000 | other | K | doses asked for | 2035-09-01 | plan
@fact v1 = 32000 | other | K | doses received | 2035-09-28 | constant
@fact vs = 40 | other | K | share of the doses received | 2035-09-28 | constant
@fact vg = 17600 | other | K | people given a first dose | 2035-10-12 | cumulative
@fact vgs = 55 | other | K | share of received doses given | 2035-10-12 | snapshot
@fact vd = 6400 | other | D | drivers given a first dose | 2035-10-12 | cumulative
@fact vi = 28 | duration | K | days between two doses | - | constant
@fact q1 = 7 | distance | T | kilometres of lorries waiting | 2035-09-10 | snapshot
@fact q2 = 2 | distance | T | kilometres of lorries waiting | 2035-10-10 | snapshot
@fact sc = 118000 | other | T | people screened | 2035-10-12 | cumulative
@fact scp = 41 | cases | T | cases found by screening | 2035-10-12 | cumulative
@fact lt = 1900 | ridership | T | lorries a day | 2035 | constant
@fact hr = 31 | duration | T | hours of waiting | 2035-09-10 | snapshot
@fact mo = 240000000 | budget | K | shillings for the response | 2035-09-03 | plan
@fact mos = 84000000 | spending | K | shillings spent on the response | 2035-10-12 | cumulative
@fact mss = 35 | other | K | share of the response money spent | 2035-10-12 | snapshot
@fact sw = 870 | other | N | sex workers reached | 2035-10-01 | cumulative
@fact ct = 2980 | other | N | contacts listed | 2035-10-12 | cumulative
@fact ctf = 2086 | other | N | contacts followed for three weeks | 2035-10-12 | cumulative
@fact cts = 70 | other | N | share of contacts followed | 2035-10-12 | snapshot
@fact in = 21 | duration | O | days of incubation at most | - | constant
@fact ag = 31 | age | O | median age | 2035-10-12 | constant
@fact pop = 1380000 | other | M | inhabitants | 2035 | constant
@fact ug = 2210 | cases | - | confirmed cases in Uganda | 2035-10-10 | cumulative
@fact to = -12 | rate | C | change in hotel bookings | 2035-10-05 | snapshot
@fact tr = 70 | price | D | dollars a day that a standing lorry costs | 2035 | constant
@fact str = 3 | duration | D | days of strike | 2035-09-12 | constant
@fact lab = 2 | other | K | laboratories that test | 2035-09-01 | snapshot
@fact lab2 = 6 | other | K | laboratories that test | 2035-10-12 | snapshot
@fact res = 5 | duration | K | days until a result | 2035-09-01 | snapshot
@fact res2 = 1 | duration | K | days until a result | 2035-10-12 | snapshot
@fact sch = 9 | other | F | schools closed | 2035-09-20 | constant
@rel sum c3 = cm + cf + cx
@rel share cms = cm / c3
@rel share tps = c3 / ts
@rel share cfr = d2 / c3
@rel share drs = dr / c3
@rel share vs = v1 / v0
@rel share vgs = vg / v1
@rel share mss = mos / mo
@rel share cts = ctf / ct
@trap c1 c2 :: a month apart
@trap c3 su :: confirmed and suspected
@trap cm c3 :: one county and all
@trap hs hn :: admitted and lying there
@trap v0 v1 :: asked and received
@trap v1 vg :: received and given
@trap cms vgs :: two shares of 55 percent
@trap q1 q2 :: the queue before and after
@trap ct ctf :: listed and followed
@trap c3 ug :: Kenya and Uganda
@trap lab res2 :: laboratories and days
@trap mo mos :: granted and spent

@doc a-wire | wire agency | 2035-09-08
Kenya coast mpox cases top {200|>c2} as truckers queue at border

MOMBASA, Kenya, Sept 8 (East African Dispatch) - Kenya has confirmed {231|c2|t=as of Friday|by=the health ministry} cases of mpox as of Friday, nearly ten times as many as the {24|c1|t=four weeks earlier} known four weeks earlier, the health ministry said. {One|d1|t=as of Friday} patient has died.

Most infections are in the port city of Mombasa, of {1.38 million|~pop} people, and along the road inland. At the border post of Lunga, where {1,900|lt} lorries pass each day, screening has caused a queue of {seven|q1} kilometres; drivers waited {31|hr} hours.

The truckers' union, which reckons that a standing lorry costs {$70|tr|by=The truckers' union} a day, has called a strike.

Nairobi has asked for {80,000|v0|by=Nairobi} doses of vaccine and set aside {240 million|mo|by=Nairobi} shillings. Results of tests take {five|res} days as there are just {two|lab} laboratories.

@doc b-feature | Nairobi daily, weekend magazine | 2035-10-04
The spots, the lorries and the nurse

By Gathoni Wairimu-Said, Mtwapa

You can tell who has it by who wears long sleeves, and in October on the coast nobody wears long sleeves.

Amina Charo, Kilifi's chief nurse, goes out at eight in the evening with two bags. In one there's soap, gloves and a torch. In the other are leaflets that she doesn't hand out. She talks to the women behind the weighbridge, {870|sw|t=since August} of them since August, knows who has children where, and asks about the itching last. "If you ask first, they've no itching," she says.

It is a disease of skin on skin. The ministry puts {61 per cent|sx|by=The ministry} of cases down to sex; the rest is beds, towels and mothers. {Nine|sch} schools in Kilifi were closed for a week after a matron fell ill.

A driver called Juma shows me his forearm under the cab light. He had it in August: {twenty-one|in} days at most before it shows, they told him, and by then he'd been to Kigali and back. He lost {three|str} days more to the strike, which was about the queue. He wasn't angry with the nurses. "The queue is where you catch it," he says. "You sleep, you share, you cook."

Vaccine came last Friday, {32,000|v1|t=last Friday} doses, {two-fifths|vs|v=40} of what had been asked. Each person needs two, with {28|vi} days between. Charo's share fits into the first bag.

Back at the hotel the owner says that bookings are down by {a fifth|!to|v=-20}. His guests have read a map, and the map was red.

PAGE {14|-}: Recipe for coconut beans. Sudoku no. 4,418

@doc c-bulletin | health ministry bulletin | 2035-10-13
Mpox situation, epidemiological week 41 (to 12 October 2035)

Confirmed: {640|c3|t=to 12 October 2035} — Mombasa {352|cm} ({55%|cms}), Kilifi {188|cf}, other counties {100|cx}. Suspected: {1,480|su|t=to 12 October 2035}. Samples tested {1,120|ts}; positivity {57%|tps|round}.

Deaths: {6|d2|t=to 12 October 2035} ({0.9%|~cfr}).

Truck drivers {160|dr} ({25%|drs}); children {96|ch}; median age {31|ag}.

Admitted to the Coast referral hospital: {78|hs}, present {19|hn} ({24|hb} beds).

Contacts listed {2,980|ct}, followed for the full period {2,086|ctf} ({70%|cts}).

Vaccinated, first dose: {17,600|vg} ({55%|vgs} of doses received), among them {6,400|vd} drivers.

Points of entry: {118,000|sc} screened, {41|scp} detected. Laboratories {6|lab2}; results within {one|res2} day.

Expenditure: KSh {84 million|mos} of {240 million|mo} ({35%|mss}).

@doc d-county | Mombasa radio, news script | 2035-10-14
PWANI RADIO 91.1, 1 PM

The county of Mombasa says it has {three hundred and ninety|!cm|by=The county of Mombasa} people with confirmed mpox. That's more than Nairobi gives it. "They count where you were born, we count where you itch," the county's minister told us.

The truck drivers' union says {five thousand|!vd|by=The truck drivers' union} of its members have been vaccinated, and that the government adds in turn-boys.

The queue at Lunga was {two|q2|t=on Wednesday} kilometres on Wednesday. In September you needed a bicycle to see the end of it.

Principal secretary Wycliffe Mutiso says we're past the peak. In Uganda they've {two thousand two hundred and ten|ug}.

Bandari FC {2|-}, Gor {1|-}.

@doc e-trade | hotel trade letter | 2035-10-15
Coast bookings: {minus 12|to}, not minus 20

Members are asked not to repeat the "fifth" in Saturday's magazine. Our figure for October is {12 per cent|to|v=-12} below last year.

Facts for guests: {640|c3} confirmed cases in a population of millions; {six|d2} deaths; no case in a hotel guest. Transmission isn't through pools.

The {seven|q1|t=of September} kilometres of lorries of September are down to {two|q2}.

Staff: {1,150|-} hotel workers have had a first dose out of the {17,600|vg} on the coast.

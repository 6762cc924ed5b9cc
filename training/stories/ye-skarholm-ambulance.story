@story skarholm-ambulance
@topic Skarholm County, Wisconsin: a volunteer ambulance runs out of volunteers, a referendum to exceed the levy limit and a cheese raffle, 2030-31
@subject A = Skarholm Area Ambulance | the ambulance service | the service
@subject V = Village of Skarholm | Skarholm | the village
@subject T = five towns of the district | the five towns | the towns
@subject R = levy referendum | the referendum
@subject P = PrairieMed | the private company
@subject C = cheese raffle | the raffle
@fact vo = 46 | other | A | volunteers | 2015 | snapshot
@fact vn = 17 | other | A | volunteers | 2030-10 | snapshot
@fact vp = 63.04 | rate | A | fall in volunteers in percent | 2015 to 2030 | snapshot
@fact va = 61 | age | A | average age of volunteers | 2030-10 | snapshot
@fact ve = 9 | other | A | volunteers who answer half of all calls | 2030 | snapshot
@fact ca = 612 | other | A | calls | 2029 | cumulative
@fact c0 = 388 | other | A | calls | 2015 | cumulative
@fact cg = 57.73 | rate | A | growth in calls in percent | 2015 to 2029 | snapshot
@fact cm = 41 | other | A | calls that went to a neighboring service | 2029 | cumulative
@fact cs = 6.7 | other | A | share of calls that went to a neighboring service | 2029 | snapshot
@fact rt = 14 | duration | A | minutes to arrive | 2029 | snapshot
@fact rn = 31 | duration | A | minutes to arrive when a neighbor comes | 2029 | snapshot
@fact pt = 42 | price | A | dollars a call paid to a volunteer | 2030 | constant
@fact oc = 3 | price | A | dollars an hour on call | 2030 | constant
@fact bu = 485000 | budget | A | dollars | 2030 | plan
@fact bn = 1120000 | budget | A | dollars with a paid crew | 2032 | plan
@fact bd = 635000 | budget | A | dollars more with a paid crew | 2032 | plan
@fact pc = 6 | jobs | A | paid medics | 2032 | plan
@fact pq = 890000 | price | P | dollars a year asked to take over | 2031 | plan
@fact pm = 22 | duration | P | minutes to arrive promised | 2031 | plan | pledged
@fact rv = 212000 | budget | V | dollars a year more from the village | 2032 | plan
@fact rw = 423000 | budget | T | dollars a year more from the towns | 2032 | plan
@fact rx = 79 | price | R | dollars a year on a 200,000-dollar house | 2032 | plan
@fact ry = 1446 | vote_count | R | yes votes | final | snapshot
@fact rz = 1389 | vote_count | R | no votes | final | snapshot
@fact rs = 2835 | votes_cast | R | votes | final | snapshot
@fact rp = 51.01 | vote_share | R | share of yes votes | final | snapshot
@fact rm = 57 | margin | R | margin of votes | final | snapshot
@fact r3 = 4 | other | R | municipalities that said yes | final | snapshot
@fact r2 = 2 | other | R | municipalities that said no | final | snapshot
@fact r6 = 6 | other | R | municipalities that voted | - | constant
@fact to = 47.8 | turnout | R | turnout | final | snapshot
@fact pop = 8940 | other | A | residents served | 2030 | constant
@fact pv = 2310 | other | V | residents | 2030 census | constant
@fact ch = 1150 | other | C | tickets sold | 2031-02-14 | cumulative
@fact cp = 20 | price | C | dollars a ticket | 2031-02 | constant
@fact cr = 23000 | fundraising | C | dollars raised | 2031-02-14 | cumulative
@fact cw = 186 | other | C | pounds of the first prize | 2031-02-14 | constant
@fact am = 3 | other | A | ambulances | 2030 | constant
@fact ao = 1 | other | A | ambulances staffed around the clock | 2030 | snapshot
@fact mh = 240 | crowd | A | people at the meeting in the gym | 2030-11-12 | snapshot
@fact dd = 1 | deaths | - | people who died waiting | 2030-09-03 | cumulative
@fact dw = 38 | duration | - | minutes waited by the man who died | 2030-09-03 | snapshot
@trap vo vn :: fifteen years apart
@trap vn ve :: all volunteers and the busy ones
@trap ca c0 :: calls of two years
@trap rt rn :: own and a neighbor's arrival
@trap rn dw :: the usual and one man's wait
@trap bu bn :: budget now and with paid crew
@trap bn pq :: own crew and the private company
@trap rv rw :: village's and towns' parts
@trap ry rs :: yes votes and all votes
@trap pop pv :: district and village
@trap am ao :: ambulances and crews
@trap pt cp :: pay for a call and price of a ticket
@rel change vp = vo -> vn
@rel change cg = c0 -> ca
@rel share cs = cm / ca
@rel diff bd = bn - bu
@rel sum bd = rv + rw
@rel sum rs = ry + rz
@rel share rp = ry / rs
@rel diff rm = ry - rz
@rel sum r6 = r3 + r2
@rel product cr = ch * cp
@race amb = ry rz

@doc a-shopper | free weekly shopper | 2030-11-18
{Seventeen|vn} people and {three|am} rigs

The Skarholm Shopper & Reminder, by Darlene Stubb-Vang

If you call 911 around here there's about an even chance that whoever shows up is one of {nine|ve} people. I had coffee with five of them Tuesday before the meeting.

They're part of Skarholm Area Ambulance, which in 2015 had {46|vo|t=in 2015} volunteers and today has {17|vn|t=today}. Average age: {61|va}. "I've started carrying folks younger than me," said Butch Lindqvist-Moua.

Calls go the other way. {388|c0|t=in 2015} in 2015. {612|ca|t=last year} last year. For {41|cm} of those the page went unanswered and the next county came, and when that happens it isn't {14|rt} minutes but {31|rn}. On Sept. 3 Ray Haakenson waited {38|dw}. He didn't make it.

A volunteer gets {$3|oc} an hour to be on call and {$42|pt} when she goes.

{Two hundred and forty|mh} of you came to the gym. The board laid out two choices. One, hire {six|pc} paid medics, which takes the budget from {$485,000|bu|t=now} now to {$1.12 million|bn}. Two, hand the keys to PrairieMed for {$890,000|pq} a year. Nobody clapped for either.

DEER WIDOWS' WEEKEND SALE 20% OFF ALL YARN. Wanted: hay, small squares, 400.

@doc b-flyer | mailing to households | 2031-03-10
KEEP THE LIGHTS ON - VOTE YES APRIL 1

What's it for? A paid crew, {six|pc} medics, 24 hours a day. {One|ao} of our {three|am} ambulances is staffed around the clock now. With volunteers who've got cows.

What does it cost? {$635,000|bd} more a year. Split: Village of Skarholm {$212,000|rv}; the five towns {$423,000|rw}. On a $200,000 house that's {$79|rx} a year.

What if we vote no? PrairieMed wants {$890,000|pq}. They promise {22|pm} minutes. We get there in {14|rt}.

Who's served? {8,940|pop} of us, {2,310|pv} in the village and the rest down a road.

How many calls? {612|ca|t=in 2029} in 2029, up {58|cg|round} percent since 2015.

Isn't there money from the raffle? Bless you. It made {$23,000|cr}. That's two weeks.

Paid for by Friends of Skarholm Area Ambulance, B. Lindqvist-Moua, treas. (and driver)

@doc c-raffle | village Facebook post | 2031-02-15
SKARHOLM VILLAGE HALL · Feb 15 · 🧀

AND THE WINNER OF THE {186|cw}-POUND CHEDDAR IS... ticket 0733, Pastor Gustafson!! (He bought one. ONE.)

{1,150|ch} tickets at {$20|cp} = {$23,000|cr} for the ambulance.

2nd prize, quarter of beef: ticket 0018. 3rd, snow tires: 1102.

Comments (41)
Butch L-M: thank you all. that's a new cot
Kim Haakenson: Ray would of bought 50
Jerry P.: who's gonna eat {186|cw} lb
Pastor G.: The Lord will provide crackers

@doc d-results | county clerk's page | 2031-04-02
SKARHOLM COUNTY — SPRING ELECTION APRIL 1, 2031 — UNOFFICIAL FINAL
AMBULANCE LEVY REFERENDUM (EXCEED LEVY LIMIT)

TOTAL, SIX MUNICIPALITIES
YES {1,446|ry}
NO {1,389|rz}
VOTES {2,835|rs}
TURNOUT {47.8|to}%

PASSED IN: V. Skarholm, T. Elk Lake, T. Norden, T. Bass ({4|r3})
FAILED IN: T. Coyle, T. Marsh ({2|r2})

NOTE: Each municipality levies only if its own question passed.

Clerk: J. Przybylski. Courthouse closed Good Friday. Recycling: Sat. 8-12.

@doc e-daily | city daily, state pages | 2031-04-06
They voted for an ambulance. Some of it.

By Phoua Ostergaard, La Crosse Courier-Sentinel

SKARHOLM — Add it all up and the paid ambulance won here, by {57|rm} votes, with {51|rp|round} percent.

But you can't add it all up. Of {six|r6} municipalities {two|r2} said no, and they're not going to pay. The town chairman of Coyle, Merle Fitch, has nothing against paramedics. "I've got something against {$79|rx}."

So the {$423,000|rw} that the towns were meant to bring is now something less, and nobody's sure what happens when a phone rings in Coyle.

The service has lost {63|vp|round} percent of its volunteers in fifteen years. It's down to {17|vn}. Last fall a man named Ray Haakenson died after {38|dw} minutes; he lived in Coyle.

His widow, Kim, voted yes. She's signed up for the class, 180 hours, evenings. She's 58, which'll bring down the average.

@doc f-shopper2 | free weekly shopper | 2031-06-16
Crew starts July 1

The Skarholm Shopper & Reminder, by Darlene Stubb-Vang

Four of the {six|pc} have been hired: two from Eau Claire, one from Ghana by way of Eau Claire, and Butch's granddaughter.

Coyle came round. It'll pay its share from the road fund this year. Marsh is "thinking," and PrairieMed's offer ({$890,000|pq}) is withdrawn.

Budget for 2032 stands at {$1.12 million|bn}.

Share of calls that went to the neighbors in 2029: {6.7|cs} percent. Goal: zero. The {nine|ve} may sleep in.

There's cheddar left. Ask at the parsonage.

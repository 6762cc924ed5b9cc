@story fr12-asenda-quay
@topic Dockers' pay strike at the Port of Asenda, Ghana, February 2034: from the walkout to the queue after the settlement
@subject U = Ghana Quayside Workers' Union | GQWU | the union | dockers | the dockers | strikers | dockworkers | members
@subject E = Asenda Stevedoring Employers' Association | ASEA | the employers | the stevedoring companies
@subject P = Port of Asenda | Asenda | the port | the harbour
@subject D = National Ports Directorate | NPD | the Directorate
@subject C = Cocoa | cocoa beans | the beans
@subject L = Baltine Lines | Baltine | the line
@subject R = Harbour Road march | the march | the protest
@fact m = 2600 | jobs | P | dockers employed at the port | 2034-02 | constant
@fact w = 2340 | jobs | U | dockers on strike | 2034-02-13 | snapshot
@fact ws = 90 | rate | U | share of the dockers who are on strike | 2034-02-13 | snapshot
@fact cas = 780 | jobs | P | dockers without a permanent contract | 2034-02 | constant
@fact ex = 60 | jobs | U | dockers exempted to work the fuel berth | 2034-02-13 | constant
@fact bc = 2118 | votes_cast | U | ballots cast on the strike | 2034-02-08 | constant
@fact by = 1995 | vote_count | U | votes for the strike | 2034-02-08 | constant
@fact bs = 94.2 | vote_share | U | share of the votes for the strike | 2034-02-08 | constant
@fact ask = 28 | rate | U | pay rise demanded in percent | 2034-02 | constant
@fact o1 = 15 | rate | E | pay rise offered in percent | 2034-02-10 | snapshot
@fact o2 = 19 | rate | E | pay rise offered in percent | 2034-02-16 | snapshot
@fact set = 22 | rate | U | pay rise agreed in percent | 2034-02-22 | constant
@fact inf = 17.4 | rate | - | inflation in a year | 2034-01 | snapshot
@fact p0 = 3200 | price | U | cedis of basic pay in a month | 2034-02 | constant
@fact p1 = 3680 | price | U | cedis of basic pay in a month under the offer | 2034-02-10 | plan | hypothetical
@fact pa = 4096 | price | U | cedis of basic pay in a month as demanded | 2034-02 | plan | hypothetical
@fact ps = 3904 | price | U | cedis of basic pay in a month | 2034-03-01 | plan
@fact lump = 1500 | price | U | cedis of one-off payment to each docker | 2034-02-22 | plan
@fact n0 = 45 | price | U | cedis of allowance for a night shift | 2034-02 | constant
@fact n1 = 60 | price | U | cedis of allowance for a night shift | 2034-03-01 | plan
@fact hs = 50 | price | U | cedis of strike pay in a day | 2034-02 | constant
@fact fund = 1600000 | budget | U | cedis in the strike fund | 2034-02-13 | snapshot
@fact q0 = 6 | waiting | P | ships waiting at anchor on an ordinary day | 2034 | constant
@fact q1 = 14 | waiting | P | ships waiting at anchor | 2034-02-14 | snapshot
@fact q2 = 23 | waiting | P | ships waiting at anchor | 2034-02-17 | snapshot
@fact q3 = 27 | waiting | P | ships waiting at anchor | 2034-02-21 | snapshot
@fact q4 = 16 | waiting | P | ships waiting at anchor | 2034-02-26 | snapshot
@fact qc = 11 | waiting | P | container ships waiting at anchor | 2034-02-17 | snapshot
@fact qb = 8 | waiting | P | bulk carriers waiting at anchor | 2034-02-17 | snapshot
@fact qr = 4 | waiting | P | car carriers and reefer ships waiting at anchor | 2034-02-17 | snapshot
@fact dv = 7 | other | P | ships diverted to other ports | 2034-02-17 | cumulative
@fact dv2 = 10 | other | P | ships diverted to other ports | 2034-02-21 | cumulative
@fact wt0 = 1.2 | duration | P | days that a ship waits for a berth on average | 2034-01 | snapshot
@fact wt = 5.5 | duration | P | days that a ship waits for a berth on average | 2034-02-17 | snapshot
@fact dem = 22000 | price | P | dollars of demurrage for a ship in a day | 2034-02 | constant
@fact box = 18400 | other | P | containers stuck in the yard | 2034-02-17 | snapshot
@fact reef = 640 | other | P | refrigerated containers stuck in the yard | 2034-02-17 | snapshot
@fact coc = 31000 | other | C | tonnes held up at the port | 2034-02-17 | snapshot
@fact cpr = 5200 | price | C | dollars for a tonne | 2034-02-16 | snapshot
@fact cval = 161200000 | other | C | dollars that the goods held up are worth | 2034-02-17 | snapshot
@fact coc4 = 24500 | other | C | tonnes held up at the port | 2034-02-26 | snapshot
@fact ls = 2400000 | other | E | dollars lost in a day of the strike | 2034-02 | constant
@fact lt = 24000000 | other | E | dollars lost in the whole strike | 2034-02-22 | cumulative
@fact days = 10 | duration | U | days that the strike lasted | 2034-02-22 | constant
@fact fee = 1100000 | revenue | D | dollars of port fees lost in a day of the strike | 2034-02 | constant
@fact sur = 180 | price | L | dollars of surcharge for a container | 2034-02-24 | plan
@fact ra = 6 | arrests | R | people arrested | 2034-02-15 | cumulative
@fact ri = 3 | injuries | R | people hurt | 2034-02-15 | cumulative
@fact rcu = 1800 | crowd | R | marchers by the union's count | 2034-02-15 | snapshot
@fact rcp = 1100 | crowd | R | marchers by the police count | 2034-02-15 | snapshot
@fact clr = 12 | duration | P | days needed to clear the queue | 2034-02-22 | plan | projected
@rel share ws = w / m
@rel share bs = by / bc
@rel change o1 = p0 -> p1
@rel change ask = p0 -> pa
@rel change set = p0 -> ps
@rel sum q2 = qc + qb + qr
@rel product cval = coc * cpr
@rel product lt = ls * days
@rel diff nd = n1 - n0
@fact nd = 15 | price | U | cedis by which the night allowance rises | 2034-03-01 | plan
@trap q1 q2 q3 q4 :: the queue on four days
@trap q2 qc :: all ships against container ships
@trap o1 o2 set ask :: two offers, the demand and the deal
@trap rcu rcp :: the union's count of the march against that of the police
@trap ls fee :: the employers' loss a day against the Directorate's fees
@trap box reef :: all containers against the refrigerated ones
@trap p1 ps pa :: pay as offered, as agreed, as demanded
@trap coc coc4 :: tonnes during the strike and after
@trap dv dv2 :: diverted by Friday and by Tuesday
@trap w m cas :: strikers, all dockers, those without contract
@trap sur lump :: a carrier's surcharge against the dockers' one-off payment

@doc a-wire | wire agency | 2034-02-14
Ships queue off Ghana's Asenda as dockers' strike bites

ASENDA, Ghana, Feb 14 (WAN) - The number of vessels at anchor off Ghana's second cargo port more than doubled to {14|q1|t=on Tuesday morning|by=the harbour master's office} on Tuesday morning, the harbour master's office said, a day after dockworkers walked out in a dispute over pay. {Six|q0|t=a normal day} is typical for a normal day.

The Ghana Quayside Workers' Union (GQWU) said {2,340|w|t=Monday's first shift|by=The Ghana Quayside Workers' Union} people had stayed away from Monday's first shift, or {90 percent|ws|t=Monday's first shift} of the {2,600|m} who handle cargo at Asenda. A skeleton crew of {60|ex} has been allowed to work the fuel berth "so that hospitals and the power plant do not suffer", it said.

Dockers are asking for {28 percent|ask} on top of a basic monthly wage of {3,200 cedis|p0}. The stevedoring companies put {15 percent|o1|t=on Friday} on the table on Friday, less than the {17.4 percent|inf|t=in the year to January} by which prices rose in the year to January.

The walkout was backed by {94.2 percent|bs|t=last Wednesday} of those who voted last Wednesday.

"We are not at zero, we are far from it," said Gifty Amoako-Lund, who chairs the Asenda Stevedoring Employers' Association (ASEA). She put the cost to her members at {$2.4 million|ls|by=She} a day.

Cocoa was little changed on the news. Ghana ships around {a quarter|-} of its beans through Asenda.

The army would be sent to the cranes only if food stocks fell under {20|-} days, a minister said, adding that there was no such plan now.

(Reporting by Kwaku Delacroix-Mensah; editing by Una Brophy)

@doc b-tabloid | tabloid | 2034-02-16
TEARGAS ON HARBOUR ROAD!
Police clash with angry dockers as ships pile up

By Nii Armah Quartey-Bello (0302 555 019)

ASENDA went up in smoke yesterday.

{Six|ra|t=yesterday} men are cooling off in cells at the Harbour Road charge office and {three|ri|t=yesterday} others nursed broken heads at the polyclinic after riot police fired teargas to stop a protest by hungry dockers from reaching Gate {4|-}.

"We came with whistles. They came with gas," wept Auntie Dede, {58|-}, who sells waakye by the gate and lost {two|-} pots.

Organisers swore that {1,800|rcu|by=Organisers} took to the street. Supt. Festus Yaw Agbemabiese counted differently: "{1,100|rcp|by=Supt. Festus Yaw Agbemabiese}, and not one more."

What do they want? MONEY! The men take home a basic {GH¢3,200|p0} a month. They are demanding {GH¢4,096|pa}. The big men of ASEA offered {GH¢3,680|p1|t=last week} last week and went for lunch.

For lifting boxes in the dead of night, a docker gets {GH¢45|n0}. "My brother, that is {two|-} balls of kenkey and a taxi halfway home," one of them, who gave his name only as Scorpion, told the Clarion.

About {780|~cas} have no proper contract at all, and are picked each dawn with a pointed finger.

Out on the water it looks like Christmas. No fewer than {41|!q1|t=on Tuesday morning} vessels were riding at anchor on Tuesday morning, their lights twinkling while your rice gets weevils.

A striker draws {GH¢50|hs} a day from the union. The kitty held {GH¢1.6 million|fund|t=when they downed tools} when they downed tools, so do the maths, big men!

READ MORE: Pastor, 44, in 3-in-a-bed scandal | Black Stars name 26 for Tunis

@doc c-communique | union communiqué | 2034-02-17
GHANA QUAYSIDE WORKERS' UNION
STRIKE BULLETIN No. 5 — Friday 17 February
TO ALL GANGS, ALL BERTHS

Comrades,

The employers came back on Thursday. They have moved from {15|o1} to {19|o2|t=on Thursday} per cent. Your negotiating committee thanked them for the tea and said no.

Let nobody tell you that this is greed. The Statistical Service's own figure for inflation is {17.4|inf|by=The Statistical Service}. An offer of {19|o2} leaves a docker with the price of a sachet of water a day. Our claim remains {28|ask}, and the claim is not a slogan: it makes {GH¢4,096|pa} a month, which is what the crane operators at the rival terminal already have.

Let nobody tell you either that we are few. On 8 February {2,118|bc|t=On 8 February} of you dropped a paper in the box and {1,995|by|t=On 8 February} of those papers said YES. On the first morning {nine in ten|ws|t=On the first morning} of our colleagues were outside the gate, casuals among them. The {780|cas} casuals have no contract and nothing to gain but one; they are the bravest of us.

On Wednesday {1,800|rcu|t=On Wednesday} marched in peace. {Six|ra|t=On Wednesday} were taken, and the lawyers have got {four|-} of them out. The Inspector's talk of {1,100|rcp|by=The Inspector} is for the Inspector's promotion.

Strike pay is {fifty cedis|hs} a day. Collect it at the Methodist school between 9 and 11. Bring your card.

If the employers reach {25|-} per cent the committee will call a meeting. Not before.

Issued by Br. Emmanuel Tetteh-Okine, General Secretary

@doc d-trade | shipping newsletter | 2034-02-18
QUAY & CARGO WEEKLY — WEST AFRICA DESK

ASENDA: DAY-BY-DAY NOTES (position at close Friday 17 February unless stated)

At anchor: {23|q2|t=close Friday 17 February} (Tuesday: {14|q1|t=Tuesday}; norm {six|q0})
 – containers {11|qc}
 – bulkers {8|qb}
 – PCTC/reefer {4|qr}
Diverted to Tema, Abidjan, Lomé: {seven|dv|t=close Friday 17 February}
Mean wait for a berth: {5.5|wt} days (January: {1.2|wt0|t=January})
Yard: {18,400|box} boxes, {640|reef} of them plugged reefers; density {91%|-}
Demurrage: {$22,000|dem} a day on a Supramax, brokers say

Cocoa. Exporters tell us that some {31,000|~coc} tonnes of beans are in sheds or on the apron. At Thursday's London close, equivalent to {$5,200|cpr|t=At Thursday's London close} a tonne, that is {$16.12 million|!cval} of product going nowhere. Main-crop arrivals upcountry are unaffected.

Who is losing what. ASEA claims {$2.4 million|ls|by=ASEA} daily across its {nine|-} member companies. The National Ports Directorate's own hole is smaller, {$1.1 million|fee|by=The National Ports Directorate} a day in dues, wharfage and pilotage. The two should not be added: wharfage is in both.

Carriers. Baltine Lines will collect a congestion surcharge of {$180|sur|t=from 24 February} a box from 24 February. Two others have "no plans".

Labour. Management revised its offer to {19%|o2|t=on Thursday} on Thursday. The GQWU wants {28%|ask}. A person close to the talks thinks that {21% to 23%|-} would do it.

Our view: over {35|-} ships and the terminal locks.

Also in this issue: Lekki dredging tender, p. 6; MV Harrow Sound arrest (Suit No. 118/34), p. 9.

@doc e-radio | radio news transcript | 2034-02-23
Breeze 98.7 FM "Morning Tide" — Thursday, 23 February 2034, 06:30 bulletin (transcript)

PRESENTER (Esi Fynn-Laryea): Good morning. The cranes are moving again. After {ten|days} days, and after talks that finished at twenty to midnight, the Asenda dockers have called off their strike. Kojo Abdulai is at the port. Kojo, what did they get?

ABDULAI: Esi, they got {twenty-two percent|set|t=talks that finished at twenty to midnight}. That's not the {twenty-eight|ask} they asked for, but it's {three|-} better than the employers' last word. From the first of March the basic wage goes up to {three thousand nine hundred and forty cedis|!ps|v=3940|t=From the first of March}, from {three thousand two hundred|p0|v=3200}. There's {fifteen hundred cedis|lump|v=1500} each in the hand, once only. And the night allowance rises by {fifteen|nd}, to {sixty cedis|n1|t=From the first of March}.

PRESENTER: And the casuals?

ABDULAI: A committee, Esi. A committee will look at it by June.

PRESENTER: (laughs) We know committees. What is it we can see out there behind you?

ABDULAI: Ships. They told me there were about {two dozen|?q3|t=on Tuesday|by=the harbour office} on Tuesday when I rang the harbour office, and another {ten|dv2|t=by then} had given up by then and sailed elsewhere. Clearing all this, the deputy harbour master says, will need {twelve|clr|by=the deputy harbour master} days.

PRESENTER: What has it cost?

ABDULAI: Madam Amoako-Lund of the employers says {twenty-four million dollars|lt|by=Madam Amoako-Lund|v=24000000} from beginning to end. The union calls that figure "poetry".

PRESENTER: Kojo Abdulai. It's {twenty-nine|-} degrees in Asenda. In sport, Asenda Dolphins {two|-}, Kotoko Stars {two|-}.

@doc f-letter | letter to the editor, business daily | 2034-02-27
LETTERS
Who pays for the queue?

Sir, — Your leader of Friday ("Peace on the quays") congratulates everybody. May I spoil the party?

I ship cocoa. When Asenda stopped I had a small part of the {31,000|coc|t=on the first Friday} tonnes that lay there on the first Friday. Beans are not bolts; they sweat. Yesterday, with the strike four days over, the port still held {24,500|coc4|t=Yesterday} tonnes, mine among them, and from my window I counted, as the harbour master's website does, {16|q4|t=Yesterday|by=the harbour master's website} vessels waiting. It was {27|q3|t=last Tuesday} last Tuesday, so I suppose I should be grateful.

Each costs its charterer {22,000 dollars|dem} a day, and he does not pay it: I do. Baltine now wants {180 dollars|sur} for every box besides, a "temporary" charge with no end date. The last temporary one, in 2029, was {95 dollars|-} and stayed for three years.

The dockers have their {22 per cent|set}, and I do not grudge it: a man cannot feed a family on {GH¢3,200|p0|t=before}, as it was before, and {GH¢3,904|ps} is hardly riches. The employers have their tariff increase, for be sure that one is coming. The Directorate, which forwent {1.1 million dollars|fee} a day, will find it again in our invoices.

A queue of {six|q0} was called normal. It was normal because nobody counted what it costs.

Nana Efua Brandt-Sackey
Managing Director, Pra Valley Produce Ltd, Asenda

@story w3-cordillera-pilots-strike
@topic Pilots' strike at the Chilean airline Cordillera, May 2028: from the failed talks to the vote on the settlement
@subject C = Aerolínea Cordillera | Cordillera | the airline | the carrier | the company | management
@subject P = Pilots' union SPC | SPC | the pilots | the union | the flyers
@subject K = Cabin crew union Tricab | Tricab | the cabin crew | the flight attendants
@subject X = Pacífico Air | Pacífico | the rival | the competitor
@subject M = Labour Directorate | the Directorate | the mediator
@subject V = Rodrigo Etxeberria | Etxeberria | the union leader
@subject Z = Malu Quispe-Harder | Quispe-Harder | the operations chief
@subject G = Santiago airport | Santiago | the capital's airport
@subject H = Calama airport | Calama | El Loa
@subject T = Punta Arenas | Magallanes | the southern city
@fact pm = 640 | other | P | members | May 2028 | snapshot
@fact pc = 588 | votes_cast | P | votes on the walkout | 2028-05-09 | snapshot
@fact py = 543 | vote_count | P | votes for the walkout | 2028-05-09 | snapshot
@fact pp = 92.3 | vote_share | P | votes for the walkout | 2028-05-09 | snapshot
@fact kp = 87 | vote_share | K | votes for the walkout | 2028-05-11 | snapshot
@fact km = 1310 | other | K | members | May 2028 | snapshot
@fact sd = 2028-05-15 | date | P | day on which the strike began | - | constant
@fact sc = 00:01 | clock | P | time at which the strike began | 2028-05-15 | constant
@fact tb = 21:50 | clock | M | time at which the talks broke down | 2028-05-14 | constant
@fact tc = 03:40 | clock | M | time of the agreement | 2028-05-24 | constant
@fact L = 9 | duration | P | days of strike | final | constant
@fact L0 = 17 | duration | P | days of strike in the walkout of 2016 | - | constant
@fact f1 = 118 | other | C | flights cancelled | 2028-05-15 | snapshot
@fact f1s = 196 | other | C | flights scheduled | 2028-05-15 | snapshot
@fact f1f = 78 | other | C | flights that took off | 2028-05-15 | snapshot
@fact f1d = 74 | other | C | domestic flights cancelled | 2028-05-15 | snapshot
@fact f1i = 44 | other | C | international flights cancelled | 2028-05-15 | snapshot
@fact f2 = 131 | other | C | flights cancelled | 2028-05-16 | snapshot
@fact fs = 60.2 | rate | C | share of the schedule cancelled | 2028-05-15 | snapshot
@fact f4 = 497 | other | C | flights cancelled | first four days | cumulative
@fact f9 = 1047 | other | C | flights cancelled | final | cumulative
@fact g1 = 17600 | other | C | passengers affected | 2028-05-15 | snapshot
@fact g4 = 73500 | other | C | passengers affected | first four days | cumulative
@fact g9 = 154000 | other | C | passengers affected | final | cumulative
@fact gr = 96000 | other | C | passengers rebooked | 2028-05-24 | cumulative
@fact gf = 41500 | other | C | passengers refunded | 2028-05-24 | cumulative
@fact gw = 16500 | waiting | C | passengers who still waited for a solution | 2028-05-24 | snapshot
@fact ns = 420 | other | G | people who spent the night in the terminal | 2028-05-15 night | snapshot
@fact nh = 130 | other | H | people who spent the night in the terminal | 2028-05-15 night | snapshot
@fact nt = 260 | other | T | stranded tourists put up by the city | 2028-05-17 | snapshot
@fact wd = 14 | rate | P | pay rise demanded | May 2028 | plan
@fact wo = 5.5 | rate | C | pay rise offered | 2028-05-14 | plan | pledged
@fact ws = 8.2 | rate | C | pay rise agreed | 2028-05-24 | plan | pledged
@fact wy = 2 | duration | C | years over which the rise is paid | 2028-05-24 | plan
@fact bd = 6000000 | price | P | one-off payment demanded for each pilot | May 2028 | plan
@fact bx = 6300 | price | P | one-off payment demanded for each pilot in dollars | May 2028 | plan
@fact bo = 2500000 | price | C | one-off payment offered for each pilot | 2028-05-14 | plan | pledged
@fact bs = 3800000 | price | C | one-off payment agreed for each pilot | 2028-05-24 | plan | pledged
@fact pay = 5900000 | price | P | monthly base pay of a first officer | - | constant
@fact pax = 7400000 | price | C | monthly pay of a first officer with allowances | - | constant
@fact h0 = 85 | duration | P | most flying hours a month | before the strike | constant
@fact hd = 78 | duration | P | most flying hours a month, as demanded | May 2028 | plan
@fact hs = 81 | duration | P | most flying hours a month, as agreed | 2028-05-24 | plan
@fact cd = 3400000 | spending | C | cost of a day of strike in dollars | May 2028 | snapshot
@fact ct = 30600000 | spending | C | cost of the strike in dollars | final | cumulative
@fact ce = 26000000 | spending | C | cost of the strike in dollars, by a broker's reckoning | final | cumulative | projected
@fact q1 = 48000000 | profit | C | net profit in dollars | first quarter of 2028 | snapshot
@fact fl = 54 | other | C | aircraft in the fleet | May 2028 | constant
@fact fg = 39 | other | C | aircraft on the ground | 2028-05-18 | snapshot
@fact s0 = 612 | price | C | share price | close 2028-05-12 | snapshot
@fact s1 = 566 | price | C | share price | close 2028-05-18 | snapshot
@fact sp = 7.5 | rate | C | fall of the share price | close 2028-05-18 | snapshot
@fact xe = 22 | other | X | extra flights a day | 2028-05-18 | snapshot
@fact xs = 3900 | other | X | extra seats a day | 2028-05-18 | snapshot
@fact a0 = 48000 | price | X | cheapest ticket from the capital to Antofagasta | before the strike | snapshot
@fact a1 = 139000 | price | X | cheapest ticket from the capital to Antofagasta | 2028-05-18 | snapshot
@fact mn = 30 | rate | C | share of flights that a court ordered to run | 2028-05-15 | constant | threshold
@fact cp = 1800 | crowd | P | marchers, by the police count | 2028-05-18 | snapshot
@fact cu = 3000 | crowd | P | marchers, by the union's count | 2028-05-18 | snapshot
@fact ar = 7 | arrests | P | marchers held | 2028-05-18 | snapshot
@fact rp = 46 | other | C | pilots said to have been hired in Peru as replacements | 2028-05-18 | snapshot | denied
@fact zc = 571 | votes_cast | P | votes on the settlement | 2028-05-25 | snapshot
@fact zy = 446 | vote_count | P | votes for the settlement | 2028-05-25 | snapshot
@fact zp = 78.1 | vote_share | P | votes for the settlement | 2028-05-25 | snapshot
@rel share pp = py / pc
@rel diff f1f = f1s - f1
@rel sum f1 = f1d + f1i
@rel share fs = f1 / f1s
@rel sum g9 = gr + gf + gw
@rel product ct = cd * L
@rel change sp = s0 -> s1
@rel share zp = zy / zc
@rel convert bx = bd
@trap f1 f2 :: cancellations of the first and the second day
@trap pp zp :: vote for the strike and vote for the settlement
@trap wd ws :: demand and settlement
@trap bo bs :: offer before the strike and settlement
@trap cp cu :: two counts of one march
@trap ct ce :: the airline's cost and a broker's
@trap pay pax :: base pay and pay with allowances
@trap L L0 :: this strike and the one of 2016
@trap h0 hs :: old and new limit on hours
@trap pp kp :: votes of two unions
@trap ns nh :: two terminals

@doc a-wire | wire agency | 2028-05-15
Chile's Cordillera scraps {118|f1} flights as pilots walk out

SANTIAGO, May 15 (Andina) - Pilots at Chile's Aerolínea Cordillera stopped work at {one minute past midnight|sc} on {Monday|sd}, forcing the carrier to cancel {118|f1|t=on Monday|by=it said} of {196|f1s|^} flights and upsetting the plans of some {17,600|~g1|^} people, it said.

The SPC union, which represents {640|pm} flyers, seeks a rise of {14%|wd} and a one-off payment of {6 million|bd} pesos ({$6,300|bx}) apiece. The airline had put {5.5%|wo|t=when mediated talks collapsed} and {2.5 million|bo|^} on the table when mediated talks collapsed at {9:50 p.m.|tb} on Sunday.

SPC also wants the monthly ceiling on flying time cut to {78|hd} hours from {85|h0}.

"We have been offered a calculator and a shrug," union leader Rodrigo Etxeberria said outside the terminal.

A Santiago court ruled last week that at least {30%|mn|by=A Santiago court} of the programme must operate. With {78|f1f} departures on the day, Cordillera was above that line.

The company, which earned {$48 million|q1|t=in the first quarter} in the first quarter, says each day on strike costs it {$3.4 million|cd|by=The company}. Flight attendants, whose union Tricab has {1,310|km} members, last week gave their leaders a mandate to join, by {87%|kp|t=last week}. The pilots' own ballot went {92%|pp|round} in favour.

@doc b-south | local newspaper, Punta Arenas | 2028-05-18
City opens gym for stranded visitors

By Marisol Vukasović

They came for the penguins and stayed for the basketball hoops. On Wednesday evening {260|nt|t=On Wednesday evening} tourists without a seat out of Magallanes were put up in the Fiscal gymnasium, the town hall said, many of them Koreans and Germans whose cruise had ended the day the strike began.

Some had already slept on worse floors. On Monday night {420|ns|t=On Monday night} people lay down in the terminal at Santiago and {130|nh|^} more in Calama, when the airport chapels had filled up.

A look at what has been lost. On the first day Cordillera dropped {47|!f1d|t=On the first day} domestic departures and {44|f1i|^} abroad, {118|f1|^} in total. On the second it was {131|f2|t=On the second}. Since then the notice boards have hardly changed.

For those with money there's Pacífico Air, which has laid on {22|xe} more services a day. But a seat from the capital to Antofagasta that could be had for {48,000|a0|t=at the start of the month} pesos at the start of the month now costs {139,000|a1|t=now}; from here nobody even quotes.

"I fly for {5.9 million|pay} a month before tax and have two children in Porvenir whom I see on alternate Sundays," said first officer Ignacio Barría, handing out coffee in the gym. His employer says that with allowances it is {7.4 million|pax|by=His employer}.

The last time the pilots walked out, in 2016, it lasted {17|L0} days. The gym is booked for a quinceañera on day 12.

More: Ferry to Natales full until the 27th • Lamb prices up 11% • Weather: gusts of 95 km/h

@doc c-business | business daily | 2028-05-19
Strike bites: Cordillera stock at two-year low

Four days in, the arithmetic is turning against both sides.

Cordillera's shares ended Thursday at {566|s1|t=ended Thursday} pesos, {7.5 percent|sp} below the {612|s0|t=last Friday} of last Friday, the last session before the conflict. {Thirty-nine|fg|t=on Thursday} of its {54|fl} jets stood idle on Thursday. Since Monday the airline has called off {497|f4|t=Since Monday} departures, and the number of customers hit has climbed from {19,200|!g1|t=on the opening day} on the opening day to {73,500|g4|t=to date}, to date.

Operations chief Malu Quispe-Harder denied a report in the union's bulletin that {46|rp|by=the union's bulletin} captains had been recruited in Lima to break the strike. "Not {forty-six|rp}, not one," she said.

Her figure for the bill, {$3.4 million|cd|by=Her} a day, is thought too high by Norte Securities, which notes that a parked aircraft burns no kerosene. The broker expects {$26 million|ce|by=The broker|t=if it ends next week} in all if it ends next week.

Pacífico is the winner: it sells {3,900|xs} additional seats daily, at fares nearly treble those of April.

On the street, police counted {1,800|cp|by=police|t=on Thursday} on Thursday's march down the Alameda and made {seven|ar} arrests. SPC spoke of {3,000|cu|by=SPC}.

What divides them? On wages {14|wd} against {5.5|wo} percent. On rest, {78|hd} hours in the cockpit against today's {85|h0|t=today's}. On the lump sum {6 million|bd} pesos against {2.5 million|bo}. A line drawn through the middle of all three is roughly where mediators of the Labour Directorate are said to be heading.

Subscribers: the complete series of quarterly data since 2019 is in the Excel attached.

@doc d-live | live blog | 2028-05-24
Cordillera strike: deal reached overnight – as it happened

**06:15** That's it from the night shift. To sum up: the two sides shook hands at {3.04am|!tc}. Flights resume at noon.

**05:58** The airline's new count, just in: {1,047|f9} cancellations since the beginning, {154,000|g9} travellers affected. Of those {96,000|gr|t=this morning} have been moved to other dates and {41,500|gf|t=this morning} have had their money back. That leaves {16,500|gw|t=this morning} for whom there's no solution this morning.

**05:31** What it has cost: {$30.6 million|ct|by=according to Quispe-Harder} according to Quispe-Harder. Brokers had reckoned with {26|ce|x=1000000}.

**04:47** We have the paper. Pilots get {8.2%|ws}, spread across {two|wy} years. {3.8 million|bs} pesos each on signature. Flying is capped at {81|hs} hours a month, from {85|h0|t=until now} until now.

**04:20** Etxeberria, hoarse: "Nobody gets {14|wd}. Nobody believed we would get {eight|ws|round}." Members vote on Thursday. They backed the stoppage with {543|py} of {588|pc} votes, he reminds us, so he'll need to explain himself.

**03:52** Applause behind the door on the third floor of the Directorate. Waiting for someone to come out.

**01:10** Pizza has arrived. 14 boxes.

**00:01** Good morning. The strike goes into a tenth calendar day as we write; it began at {this same minute|sc} on {the 15th|sd}.

Comments (318) · Share · Most read: 7 ways to claim a refund

@doc e-travel | travel trade magazine | 2028-05-26
Chilean pilots accept; Cordillera counts the cost

After {ten|?L} days of disruption, Chile's second airline is flying its normal schedule again, the accord having been initialled at {twenty to four|tc|t=on Wednesday morning} on Wednesday morning. SPC members on Thursday ratified the settlement by {446|zy|t=on Thursday} votes out of {571|zc|^}, or {78.1%|zp|^}, a cooler verdict than the {92.3%|pp|t=on 9 May} with which they had called for action on 9 May.

Agents should note the following.

- Refunds. The backlog is {16,500|gw|t=on Wednesday} bookings, as on Wednesday. Claims close on 30 June.
- Capacity. Pacífico Air keeps its {22|xe} additional rotations until the end of the month.
- Costs. The carrier's own sum is {$30.6m|ct}, well over {half|-} of what it earned in the first three months ({$48m|q1|t=in the first three months}). Yield managers will want it back from July.
- Labour. The rise of {8.6%|!ws} will be copied: Tricab, {1,310|km} strong, opens its own talks in August, and its ballot of {87%|kp} remains valid.

On the worst measure the strike was milder than feared. Day one saw {60.2%|fs|t=Day one} of departures disappear, day two rather more, with {131|f2|t=day two} gone. At no time did the operation drop under the {30%|mn|by=the judges} set by the judges. The stoppage of 2016, with its {17|L0} days, was another matter.

For the pilots the real gain may be the cap of {81|hs} hours and the cheque for {3.8 million|bs} pesos. "You can't sleep a percentage," as Etxeberria put it to us.

J. Adeyemi-Brandt in Santiago, jab@skyagent.example

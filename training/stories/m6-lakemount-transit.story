@story m6-lakemount-transit
@topic Transit strike in Lakemount, Ontario, autumn 2026: wage offers, days, riders, the vote that ended it
@subject L = Lakemount Transit | the transit agency | the agency
@subject U = Amalgamated Operators Local 709 | Local 709 | the union | the operators
@subject C = City of Lakemount | the city | city council
@subject M = Mayor Anjali Desrochers | Desrochers | the mayor
@subject P = Wendell Kaczmarek | Kaczmarek | the local's president
@subject B = Lakemount Chamber of Commerce | the chamber | the business group
@fact days = 23 | duration | U | days on strike | 2026-11-03 | constant
@fact mem = 892 | jobs | U | members | 2026 | constant
@fact votey = 64 | vote_share | U | share of members for the deal | 2026-11-03 | constant
@fact voter = 78 | vote_share | U | share of members against the first offer | 2026-10-08 | constant
@fact nay = 36 | vote_share | U | share of members against the deal | 2026-11-03 | constant
@fact net = 500000 | other | L | dollars that the strike cost net of wages saved | 2026-11-03 | cumulative
@fact turn = 91 | turnout | U | share of members who voted | 2026-11-03 | constant
@fact w1 = 7.5 | rate | L | pay rise offered in percent over three years | 2026-10-06 | constant
@fact wu = 14 | rate | U | pay rise demanded in percent over three years | 2026-10-06 | constant
@fact w2 = 10.25 | rate | L | pay rise agreed in percent over three years | 2026-11-02 | constant
@fact top = 38.9 | price | U | dollars an hour at the top of the pay scale | 2025 | constant
@fact top3 = 42.89 | price | U | dollars an hour at the top of the pay scale | 2028 | plan
@fact cost = 6700000 | budget | C | dollars that the deal adds to costs over three years | 2026 to 2029 | plan | projected
@fact saved = 2900000 | other | L | dollars of wages not paid in the strike | 2026-11-03 | cumulative
@fact lost = 3400000 | revenue | L | dollars of fares lost in the strike | 2026-11-03 | cumulative
@fact ride = 61000 | ridership | L | boardings on a weekday | September 2026 | snapshot
@fact ride1 = 38500 | ridership | L | boardings on a weekday | 2026-11-05 | snapshot
@fact bus = 214 | other | L | buses | 2026 | constant
@fact bus1 = 150 | other | L | buses on the road | 2026-11-05 | snapshot
@fact fare = 3.75 | price | L | dollars of cash fare | until 2026-12-31 | constant
@fact fare1 = 4 | price | L | dollars of cash fare | from 2027-01-01 | plan
@fact park = 64 | other | L | buses off the road | 2026-11-05 | snapshot
@fact rsh = 63.1 | rate | L | boardings as a share of those before the strike | 2026-11-05 | snapshot
@fact topup = 3.99 | price | U | dollars an hour added at the top of the pay scale | 2025 to 2028 | plan
@fact free = 5 | duration | C | days of free rides | from 2026-11-05 | plan
@fact shop = 27 | rate | B | fall of downtown sales in percent | October 2026 | snapshot
@fact assault = 143 | cases | U | assaults on drivers reported | January to September 2026 | cumulative
@fact shield = 120 | other | L | buses to get driver shields | by 2027-06-30 | plan | pledged
@trap w1 w2 :: the first offer and the deal
@trap w2 wu :: agreed and demanded
@trap votey voter :: two ballots, one for and one against
@trap saved lost :: wages saved and fares lost
@trap ride ride1 :: before the strike and after
@trap bus bus1 :: owned and out
@trap fare fare1 :: this year's fare and next year's
@rel change w2 = top -> top3
@rel diff park = bus - bus1
@rel share rsh = ride1 / ride
@rel diff topup = top3 - top
@rel diff net = lost - saved

@doc a-spectator | city daily | 2026-11-04
Buses to roll Thursday after drivers back three-year deal

Oluwaseun Pelletier-Marsh · Transit Reporter

Lakemount's {23-day|days|v=23} transit strike is over.

Members of Amalgamated Operators Local 709 ratified a contract Tuesday night with {64 per cent|votey|t=Tuesday night} in favour, on a turnout of {91 per cent|turn|^}. In October, {78 per cent|voter|t=In October} of them had thrown out the agency's first offer.

That offer was worth {7.5 per cent|w1} over three years. The union wanted {14|wu}. They met at {10.25|w2|t=in a hotel on Monday}, in a hotel on Monday, with mediator Françoise Adeyemi shuttling between floors.

The top rate, {$38.90|top|t=now} an hour now, goes to {$42.89|top3|t=in 2028} in 2028.

{One hundred and fifty|bus1|v=150|t=on Thursday|by=agency officials} of {214|bus} buses will be out on Thursday, agency officials said, and rides will be free for {five days|free|v=5}.

@doc b-radio | news radio web brief | 2026-11-06
Riders slow to come back

Two mornings after service resumed, some Lakemount buses are running with more empty seats than full ones.

The agency counted {38,500|ride1|t=Thursday|by=The agency} boardings Thursday, even though nobody had to pay. On an ordinary weekday in September it carried {61,000|ride|t=in September}.

Not every route is back, either: {150|bus1} vehicles are out and {64|park} are still parked at the Merritt Street garage, waiting for inspections. The free week ends Monday night, {five days|free|v=5} after it began.

The agency reckons the walkout cost it {$3.4 million|lost|by=The agency} at the farebox. Against that, it didn't have to pay {$2.9 million|saved} in wages.

The cash fare, {$3.75|fare|t=this year} this year, goes to {$4|fare1|t=in January} in January. That hike was in the budget before the dispute, the mayor's office says.

Traffic and weather together on the 8s.

@doc c-union | union web post | 2026-11-04
We held the line

Sisters, brothers, siblings: after {twenty-three|days} days on the pavement you go back with your heads up.

They said {7.5|w1}. They said it was final. You got {10.25|w2}. By 2028 the top of the scale will be {$42.89|top3|t=By 2028}, nearly {four dollars|~topup|v=4} an hour more than it was when you walked out. And you got what never makes the headlines: shields on {120|shield|t=by next June} buses by next June. {One hundred and forty-three|assault|v=143|t=in the first nine months of this year} of us were spat on, punched or worse in the first nine months of this year.

Not everyone voted yes. More than {a third|>nay|v=33.33} of those who cast a ballot did not, and your executive hears you. There are {892|mem} of us. We will need each other in three years.

— Wendell Kaczmarek, President

@doc d-council | council meeting summary | 2026-11-12
COUNCIL NOTES, Nov. 12

Item 4.2, Collective agreement. Staff reported a cost above the approved plan of {$6.7 million|cost|t=over the term|by=Staff} over the term. Coun. Birk asked whether taxes would rise. Staff: not in 2027.

Item 4.3, Strike impact. The Chamber of Commerce submitted a survey in which downtown merchants reported October sales {27 per cent|shop|t=October|by=The Chamber of Commerce} lower. Mayor Desrochers thanked the chamber and noted the sample was "small and cross".

Net effect of the strike on the agency: {$500,000|net} worse off. Coun. Oyelaran-Smith asked that the free-ride week be extended. Defeated, {5|-} to {8|-}. Staff noted that first-day boardings were {63 per cent|rsh|t=first-day} of September's, and that the fare rise from {$3.75|fare} to {$4|fare1|t=on January 1} goes ahead on January 1.

Item 5, Backyard hens. Deferred (third time).

@story zb-carson-flats-hotel-strike
@topic Hotel and casino workers' strike in Carson Flats, Nevada
@subject U = Hospitality Local 88 | Local 88 | the union | workers
@subject G = Silverado Gaming | Silverado | the company | the operator
@subject H = the Comstock Palace | the Palace | the resort | the casino
@subject S = Sheriff's office | deputies
@fact work = 3150 | jobs | H | union workers | 2031-11 | snapshot
@fact tot = 4400 | jobs | H | people employed | 2031-11 | snapshot
@fact yes = 97 | vote_share | U | members who voted to authorize a strike, in percent | 2031-11-04 | snapshot
@fact ballots = 2480 | votes_cast | U | ballots cast | 2031-11-04 | constant
@fact rooms = 1760 | other | H | rooms | - | constant
@fact quota = 16 | other | H | rooms a housekeeper cleans in a shift | 2031-11 | constant
@fact quotad = 12 | other | U | rooms that a housekeeper should clean in a shift | 2031-11 | plan | pledged
@fact wage = 23.1 | price | H | dollars an hour for a housekeeper | 2031-11 | constant
@fact off = 1.4 | price | G | dollars an hour of raise offered for the first year | 2031-11-10 | plan | pledged
@fact dem = 3 | price | U | dollars an hour of raise demanded for the first year | 2031-11-10 | plan | pledged
@fact deal = 2.2 | price | U | dollars an hour of raise agreed for the first year | 2031-12-16 | constant
@fact total = 6.75 | price | U | dollars an hour of raise agreed over the contract | 2031-12-16 | constant
@fact term = 5 | duration | U | years that the contract runs | 2031-12-16 | constant
@fact days = 33 | duration | U | days of strike | 2031-12-16 | cumulative
@fact arr = 58 | arrests | S | people arrested for blocking the road | 2031-11-28 | constant
@fact crowd = 1200 | crowd | S | people at the march by the deputies' count | 2031-11-28 | constant
@fact crowdu = 2500 | crowd | U | people at the march by the union's count | 2031-11-28 | constant
@fact pay = 500 | price | U | dollars a week of strike pay | 2031-11 | constant
@fact rev = 41000000 | revenue | H | dollars of casino revenue in the month | 2031-11 | cumulative
@fact revp = 58500000 | revenue | H | dollars of casino revenue in the month | 2030-11 | cumulative
@fact drop = 29.9 | rate | H | fall of casino revenue over a year, in percent | 2031-11 | constant
@fact rat = 91 | vote_share | U | members who ratified the contract, in percent | 2031-12-19 | snapshot
@rel change drop = revp -> rev
@fact qd = 14 | other | U | rooms that a housekeeper will clean in a shift | 2031-12-16 | constant
@fact neww = 25.3 | price | H | dollars an hour for a housekeeper after the raise | 2031-12 | constant
@fact rdiff = 17500000 | revenue | H | dollars by which casino revenue fell | 2031-11 | constant
@rel sum neww = wage + deal
@rel diff rdiff = revp - rev
@trap work tot :: union workers against all
@trap off deal :: offered against agreed
@trap deal total :: first year against five years
@trap crowd crowdu :: deputies' and union's counts
@trap yes rat :: two votes
@trap quota quotad :: present against demanded

@doc a-tv | local TV station site | 2031-11-05
{97%|yes} say yes: Comstock Palace workers authorize strike

CARSON FLATS, Nev. (KCFV) — Housekeepers, cooks and cocktail servers at the Comstock Palace have voted to walk out if there is no contract by Nov. 13.

Local 88 says {97%|yes|t=Tuesday|by=Local 88} of {2,480|ballots|^} ballots cast Tuesday were in favor. It represents {3,150|work} of the {4,400|tot} people who work at the {1,760|rooms}-room resort.

Marisol Duenas cleans {16|quota} rooms a shift for {$23.10|wage} an hour. "I'm asking for {12|quotad} and a back that works when I'm 60," she told Channel 6.

Silverado Gaming says its {$1.40|off} first-year raise is the best in the Basin. The union wants {$3|dem}.

>> Tonight at 11: Which buffet flunked its inspection (again)

@doc b-daily | metro newspaper | 2031-11-29
{58|arr} arrested as strikers sit down on Virginia Street

By Tobias Arkwright | tarkwright@basinledger.example | 775-555-0136

{Fifty-eight|arr} people in red shirts let themselves be led away, one by one, from the middle of Virginia Street on Black Friday, as the strike at the Comstock Palace passed the half-month mark.

Deputies counted {1,200|crowd|by=Deputies} marchers. The union claimed {2,500|crowdu|by=The union}. Whoever was right, the valet line was empty.

The {3,150|work} strikers get {$500|pay} a week from Local 88, a bit over half of what a housekeeper on {$23.10|wage} takes home. Talks broke off Tuesday with Silverado at {$1.40|off|t=Tuesday} for year one and the local at {$3.00|dem|t=Tuesday}. A company spokesman, Brent Tallmadge, said the operator would "never" agree to lower a room quota of {16|quota} that he called standard.

All {58|arr} were cited and released before supper. Among them: a state senator and Sister Agnes Loomis, {81|-}, who'd been arrested {11|-} times before.

@doc c-wire | wire agency | 2031-12-16
Tentative deal ends Nevada casino strike after {33|days} days

CARSON FLATS, Nev. — Silverado Gaming and Hospitality Local 88 reached a tentative contract early Tuesday, ending a {33|days}-day strike by {3,150|work} workers at the Comstock Palace.

Pay will rise {$2.20|deal|t=in the first year} an hour in the first year and {$6.75|total|t=over five years} over five years, two people briefed on the deal said. The company had offered {$1.40|off} and the union sought {$3|dem}, both for year one. The daily quota falls to {14|qd} rooms.

State figures released last week showed the resort took in {$41 million|rev|t=in November} from gaming in November, down {30%|~drop} from {$58.5 million|revp|t=a year earlier} a year earlier.

Members vote Friday.

@doc d-blog | labor newsletter | 2031-12-20
The Swing Shift: what they won at the Palace

Ratified, {91|rat} percent! (In November they'd authorized the thing with {79|!yes|t=In November}, so nobody got cold feet.)

The contract: {$6.75|total} on the hourly over {five|term} years, {$2.20|deal} of it now. That takes Marisol and everyone in her classification to {$25.30|neww}. Rooms go from {16|quota} to {14|qd}, halfway to what the committee had put on the table.

The price: {38|!days} days. At {$500|pay} a week from the local, do the sums on a Reno rent.

The other side's price was steeper. Gaming win at the Palace for November was {$41M|rev|v=41000000}; the November before, {$58.5M|revp|v=58500000}. You don't need a consultant.

And {2,500|crowdu} of us were on Virginia Street. I was there. I don't care what the sheriff counted.

@doc e-business | business weekly | 2031-12-22
Basin Business Week — Numbers

{$17.5 million|rdiff}: drop in November gaming revenue at the Comstock Palace, year over year.
{$2.20|deal}: first-year hourly raise.
{5|term}: years of the contract, ratified Friday by {91%|rat}.
{1,670|!rooms}: hotel rooms back on sale.
{85|-}: arrests on Nov. 28, if you believe the union's T-shirts; the sheriff booked {58|arr|by=the sheriff}.
{4,400|tot}: people on the resort's payroll, union and non-union.

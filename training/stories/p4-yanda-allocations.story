@story p4-yanda-allocations
@topic Irrigation allocations, storage levels and water prices in an Australian valley over a dry season
@subject A = Water allocations authority | Yanda Water | the authority | the resource manager
@subject H = Holders of high-security licences | high security | high-security holders
@subject G = Holders of general-security licences | general security | general-security holders | irrigators
@subject D = Lake Burrinyan | Burrinyan | the dam | the main storage
@subject E = Wirrabee Weir | Wirrabee | the weir
@subject R = Rice growers of the valley | rice growers | the rice crop | rice
@subject N = Almond orchards | almonds | the almond orchards | nut growers
@fact h1 = 95 | other | H | allocation in percent of the entitlement | July 2029 | constant
@fact h2 = 100 | other | H | allocation in percent of the entitlement | October 2029 | constant
@fact g0 = 0 | other | G | allocation in percent of the entitlement | July 2029 | constant
@fact g1 = 11 | other | G | allocation in percent of the entitlement | 15 September 2029 | constant
@fact g2 = 18 | other | G | allocation in percent of the entitlement | 15 October 2029 | constant
@fact g3 = 23 | other | G | allocation in percent of the entitlement | 15 November 2029 | constant
@fact gf = 35 | other | G | allocation in percent of the entitlement | outlook for February 2030 in median conditions | plan | projected
@fact gd = 26 | other | G | allocation in percent of the entitlement | outlook for February 2030 in dry conditions | plan | projected
@fact gp = 64 | other | G | allocation in percent of the entitlement | 15 November 2028 | constant
@fact d1 = 38 | other | D | percent full | 15 September 2029 | snapshot
@fact d2 = 44 | other | D | percent full | 15 November 2029 | snapshot
@fact dp = 81 | other | D | percent full | 15 November 2028 | snapshot
@fact dv = 726 | other | D | gigalitres held | 15 November 2029 | snapshot
@fact dc = 1650 | other | D | gigalitres held when full | - | constant
@fact e2 = 72 | other | E | percent full | 15 November 2029 | snapshot
@fact p1 = 212 | price | G | price of a temporary megalitre in dollars | September 2029 | snapshot
@fact p2 = 287 | price | G | price of a temporary megalitre in dollars | November 2029 | snapshot
@fact pp = 58 | price | G | price of a temporary megalitre in dollars | November 2028 | snapshot
@fact pm = 6900 | price | H | price of a permanent megalitre in dollars | November 2029 | snapshot
@fact rh = 9400 | area | R | hectares sown | November 2029 | snapshot
@fact rhp = 41000 | area | R | hectares sown | season 2028-29 | constant
@fact rhf = 14000 | area | R | hectares sown | forecast of August 2029 | plan | projected
@fact nh = 27500 | area | N | hectares planted | 2029 | snapshot
@fact nd = 12 | other | N | megalitres needed by a hectare | - | constant
@fact td = 84 | other | G | gigalitres traded out of the valley | 1 July to 15 November 2029 | cumulative
@fact co = 31 | other | G | gigalitres carried over | 1 July 2029 | snapshot
@rel share d2 = dv / dc
@fact gi = 5 | margin | G | rise of the allocation in percentage points | 15 November 2029 | constant
@rel diff gi = g3 - g2
@trap d1 g1 :: how full the dam is and how much is allotted
@trap g2 g3 :: two announcements
@trap gf gd :: two outlooks
@trap p2 pm :: temporary and permanent water
@trap rhf rh :: forecast and sown
@trap d2 e2 :: two storages

@doc a-statement | water authority statement | 2029-11-15
YANDA VALLEY: WATER ALLOCATION STATEMENT NO. 9

General-security allocations rise by {5 percentage points|gi|v=5} to {23 per cent|g3|t=today} of entitlement today. High-security licences remain at {100 per cent|h2}, where they have been since early October.

Key facts
• Lake Burrinyan: {44 per cent|d2} ({726 GL|dv|v=726}). On 15 September it stood at {38 per cent|d1|t=On 15 September}.
• Wirrabee Weir: {72 per cent|e2}.
• Carryover brought into the year: {31 GL|co|v=31}.
• Net trade out since 1 July: {84 GL|td|v=84|t=since 1 July}.

Outlook to 15 February
Under median conditions general security would reach {35 per cent|gf|t=to 15 February}; under dry conditions (nine years in ten are wetter) {26 per cent|gd|t=to 15 February}. These are not forecasts and should not be used as the sole basis for business decisions.

Comparison: on the same date last year general security had {64 per cent|gp|t=on the same date last year} and Burrinyan was {81 per cent|dp|t=on the same date last year} full.

Next statement: 17 December. Enquiries 1800 555 017

@doc b-rural | rural newspaper | 2029-11-21
Rice plantings quartered as water hits {$287|p2}

By Shane Kostoglou

IF you want a picture of the season, says Meredith Talbot-Nguyen, look at her header: it hasn't left the shed.

"We put in forty hectares, for seed. We'd usually do three hundred."

Across the valley growers have sown {9,400|rh|t=this spring} ha of rice this spring, according to the co-op's satellite count. In August it was still tipping {14,000|rhf|t=In August|by=the co-op}. Last season there were {41,000|rhp|t=Last season} in the ground.

The reason isn't hard to find. Temporary water fetched {$287|p2|t=on Monday} a megalitre on Monday, up from {$212|p1|t=in September} in September; a year ago you could have it for {$58|pp|t=a year ago}. Rice simply can't pay that. Almonds can. The valley has {27,500|nh} ha of them and at {12|nd} ML/ha they drink before anyone else does.

Last week's allocation bump, to {23pc|g3|v=23} from {18pc|g2|v=18}, didn't move the market. "They were expecting more," broker Anil Wetherall said. "And {84|td} gigs have already gone down the river to someone else's trees."

High-security water changed hands at {$6,900|pm} for the permanent entitlement.

SALEYARDS: Lambs to 812c, mutton 340c | FORECAST: Hay 36 degrees, Deniliquin 37

@doc c-radio | regional radio country hour | 2029-09-17
Intro: Good afternoon, it's twelve past twelve. Irrigators in the Yanda have their first water of the season, and it isn't much.

Reporter: Until Saturday the figure for general-security holders was {zero|g0|t=Until Saturday|v=0}. It's now {eleven|g1|t=now} per cent. The valley's main storage, Burrinyan, is {38|d1} per cent full after a winter that barely wet the dust. Winter was no trouble for those with high security. They opened the year on {95|h1|t=opened the year} per cent.

Grab, Tess Okonedo-Byrne, Yanda Water: "We can't allocate what's not in the dam. People carried over {31|co} gigalitres, and that has to be delivered first."

Reporter: So buyers go to market, where a megalitre costs {$212|p1|t=on Friday} as of trading on Friday. The rice growers' president, Col Ivanoff, says at anything over {a hundred and fifty|-} he's better off watching cricket. The co-op's forecast, made last month, is for {14,000|rhf|t=last month|by=The co-op's forecast} hectares. Col says you can halve it.

Intro: And to the sheep now.

@doc d-explain | national broadsheet, data column | 2029-11-24
Why a dam that's nearly half full gives irrigators less than a quarter

Two percentages have been confused in letters to this column, so let us part them.

The first belongs to a lake. Burrinyan can hold {1,650|dc} gigalitres; it has {726|dv}. Hence {44|d2|t=in the middle of this month} per cent in the middle of this month. Downstream, Wirrabee is at {72|e2} but is a puddle by comparison.

The second belongs to a licence. Someone with general security may use {23|g3|t=now} per cent now of what is printed on it: {11|g1|t=since September} since September, {18|g2|t=in October} in October, and so on upward as rain is turned into promises. In a normal summer it would not matter that the two differ. Twelve months ago the lake stood at {81|dp|t=Twelve months ago} and the licences at {64|gp|t=Twelve months ago}.

Between the two lie evaporation, towns, the river itself, and the high-security class, which was given {95|h1|t=on the first of July} on the first of July and everything by spring.

What comes next? In a middling year, {35|gf}. In a dry one, {26|gd}. The market, which prices a megalitre at {$287|p2}, appears to be betting on the latter.

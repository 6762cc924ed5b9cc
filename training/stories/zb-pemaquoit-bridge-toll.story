@story zb-pemaquoit-bridge-toll
@topic Toll on the new Pemaquoit Narrows bridge, Maine
@subject B = Pemaquoit Narrows bridge | the bridge | the span | the crossing
@subject M = Maine bridge authority | the authority | the agency
@subject T = No Toll on the Narrows | the opponents | the petitioners
@subject E = executive director Roland Thibodeau | Thibodeau | the director
@fact cost = 214000000 | budget | B | dollars of construction cost | 2030 | plan | projected
@fact fed = 120000000 | budget | M | dollars of federal grant | 2030 | constant
@fact bond = 94000000 | budget | M | dollars of bonds | 2030 | constant
@fact toll = 3.75 | price | B | dollars of toll for a car paying cash | 2033-06 | plan
@fact ez = 2.25 | price | B | dollars of toll for a car with a tag | 2033-06 | plan
@fact truck = 11.5 | price | B | dollars of toll for a five-axle truck | 2033-06 | plan
@fact first = 5 | price | M | dollars of toll for a car paying cash, first proposed | 2033-01 | plan
@fact cars = 18200 | other | B | vehicles a day | 2032 | constant
@fact fore = 16500 | other | B | vehicles a day expected with the toll | 2033 | plan | projected
@fact rev = 15100000 | revenue | M | dollars of toll revenue a year | 2034 | plan | projected
@fact yrs = 20 | duration | M | years of toll | 2033 | plan
@fact det = 26 | distance | - | miles of detour by the upper bridge | - | constant
@fact sig = 9310 | other | T | signatures | 2033-03-10 | cumulative
@fact valid = 7240 | other | T | valid signatures | 2033-03-24 | constant
@fact need = 7500 | other | T | signatures needed for a county vote | - | constant | threshold
@fact spoke = 46 | crowd | M | people who spoke at the hearing | 2033-02-11 | constant
@fact old = 1938 | date | - | year in which the old bridge was built | - | constant
@fact days = 61 | duration | B | days that the opening is late | 2033-06 | plan | projected
@fact vote = 4 | other | M | members in favour | 2033-02-25 | constant
@fact voten = 3 | other | M | members against | 2033-02-25 | constant
@rel sum cost = fed + bond
@fact over = 1810 | other | T | signatures above the number needed | 2033-03-10 | constant
@fact short = 260 | other | T | valid signatures lacking | 2033-03-24 | constant
@fact round = 7.5 | price | B | dollars for a cash round trip | 2033-06 | plan
@fact fsh = 56.1 | other | M | share of the cost paid by the federal grant, in percent | 2030 | constant
@fact cdrop = 1700 | other | B | vehicles a day expected to stay away | 2033 | plan | projected
@fact inval = 2070 | other | T | signatures thrown out | 2033-03-24 | constant
@fact tdiff = 1.25 | price | B | dollars between the first proposal and the toll | 2033-02-25 | constant
@rel diff over = sig - need
@rel diff short = need - valid
@rel share fsh = fed / cost
@rel diff cdrop = cars - fore
@rel diff inval = sig - valid
@rel diff tdiff = first - toll
@trap first toll :: proposed against adopted
@trap toll ez :: cash against tag
@trap sig valid :: handed in against valid
@trap valid need :: valid against required
@trap cars fore :: now against forecast
@trap fed bond :: two sources

@doc a-daily | daily newspaper | 2033-02-26
Bridge panel adopts {$3.75|toll} toll in {4|vote}-{3|voten} vote

By Philippa Gagnon, Staff Writer

ROCKHAVEN — Drivers without a transponder will pay {$3.75|toll|t=Friday} to cross the new Pemaquoit Narrows bridge when it opens this summer, after the Maine bridge authority voted {4|vote}-{3|voten} Friday for a compromise that satisfied nobody in the room.

The agency had floated {$5|first|t=in January} in January. Tag holders will pay {$2.25|ez}. A five-axle truck will pay {$11.50|truck}.

The toll is to last {20|yrs} years and retire {$94 million|bond} in bonds. The rest of the {$214 million|cost} cost is a federal grant.

Executive director Roland Thibodeau said {18,200|cars|t=on an average day last year|by=Executive director Roland Thibodeau} vehicles used the old span, built in {1938|old|v=1938}, on an average day last year; consultants expect the toll to push that down to {16,500|fore|by=consultants}. The way round by the upper bridge is {26|det} miles.

At a Feb. 11 hearing, {46|spoke|t=Feb. 11} people spoke. {Two|-} were in favor.

@doc b-weekly | island weekly | 2033-03-16
{9,310|sig} names against toll go to county clerk

The stack stood {eleven|-} inches high. Volunteers with No Toll on the Narrows delivered petitions with {9,310|sig|t=last Thursday} names to the county clerk in Rockhaven last Thursday, {1,810|over} more than required to put the toll on the November ballot.

"It's {$7.50|round} round trip if you haven't got the tag, and my mother doesn't," said organizer Dot Sewall, who owns a bait shop with a view of the piers.

The authority maintains that the county has no say over a state toll. Its director, Roland Thibodeau, expects {$15.1 million|rev|t=a year|by=Roland Thibodeau} a year from it.

The opening has slipped again. Paving wants {50|-} degrees. It's now {61|days|by=the contractor} days behind, the contractor says.

CLASSIFIEDS: '28 Tacoma, 91k mi., $14,500. Lobster traps, 40, wire, $25 ea. Baked bean supper Sat 5–7, $12.

@doc c-radio | public radio website | 2033-03-25
Petition against bridge toll falls short

Listen • 0:54

A petition to force a county vote on the toll at Pemaquoit Narrows has failed. The clerk found {7,240|valid|t=on Thursday|by=The clerk} valid signatures on Thursday, {260|short} shy of the {7,500|need} required. Some {9,300|~sig} had been filed.

Most of those thrown out were seasonal residents, deputy clerk Amina Hassan-Levesque said.

Beginning in June, cars will pay {$3.75|toll}, or {$2.25|ez} with a tag, on a bridge that costs {$214 million|cost}, of which Washington pays {$120 million|fed}. The old one nearby dates from {1938|old|v=1938} and was always free.

The opponents say they'll go to court.

@doc d-editorial | editorial | 2033-03-29
Our view: Count the cars, then the signatures

Nobody likes a toll, and nearly everybody likes a bridge. {Fifty-six|~fsh} percent of this one came from the federal taxpayer. The remaining {94 million|bond} dollars must come from someone, and it had better be those who drive over it.

Yes, {$3.75|toll} hurts. It's {$1.25|tdiff} less than it might've been. Anyone who crosses daily will get the tag and pay {$2.25|ez}.

What we find harder to swallow is the arithmetic. {16,500|fore} vehicles a day at these prices don't obviously make {$15.1 million|rev}; the authority owes us the sheet. And if {1,700|cdrop} vehicles a day really choose the {26|det}-mile detour, someone should tell Prospect Street.

To the {2,070|inval} whose signatures didn't count: we're sorry. Vote in January at your other house.

@story tuckalee-water
@topic Tuckalee, Georgia: lead in the taps, a boil notice and the pipes nobody mapped, summer 2030
@subject T = City of Tuckalee | Tuckalee | the city
@subject U = Tuckalee Water & Sewer | the utility | TWS
@subject Q = 2030 sampling round | the sampling | the test results
@subject N = boil-water notice | the notice | the advisory
@subject C = Clean Taps Coalition | the coalition | CTC
@subject E = Environmental Protection Division | EPD | state regulators
@subject M = town hall meeting at Mt. Zion | the meeting | Mt. Zion
@fact q9 = 23 | other | Q | parts per billion of lead at the 90th percentile | 2030-06-28 | snapshot
@fact qa = 10 | other | - | parts per billion of lead that force action | - | constant | threshold
@fact q0 = 7 | other | U | parts per billion of lead at the 90th percentile | 2027 | snapshot
@fact qn = 120 | sample_size | Q | homes tested | 2030-06-28 | cumulative
@fact qx = 31 | other | Q | homes over the limit | 2030-06-28 | cumulative
@fact qp = 25.83 | other | Q | share of homes over the limit | 2030-06-28 | snapshot
@fact qm = 410 | other | Q | parts per billion of lead in the worst sample | 2030-06-28 | snapshot
@fact cn = 86 | sample_size | C | homes tested | 2030-07-20 | cumulative
@fact cx = 44 | other | C | homes over the limit | 2030-07-20 | cumulative
@fact cp = 51.16 | other | C | share of homes over the limit | 2030-07-20 | snapshot
@fact sl = 6300 | other | U | service lines | 2030 | constant
@fact sk = 940 | other | U | service lines known to be lead | 2030-06 | snapshot
@fact su = 2210 | other | U | service lines of unknown material | 2030-06 | snapshot
@fact so = 3150 | other | U | service lines known to be free of lead | 2030-06 | snapshot
@fact sr = 57 | other | U | lead service lines replaced | 2030-06 | cumulative
@fact sr2 = 75 | other | U | lead service lines replaced | 2030-09-02 | cumulative
@fact st = 400 | other | U | lead service lines to be replaced | 2031 | plan | pledged
@fact sc = 7200 | price | U | dollars for each line replaced | 2030 | snapshot
@fact tc = 6768000 | budget | U | dollars to replace all known lead lines | 2030 | plan | projected
@fact gr = 4200000 | budget | E | dollars of grant | 2030-08 | plan | pledged
@fact lo = 2568000 | budget | T | dollars the city must borrow | 2030-08 | plan
@fact pop = 17400 | other | T | residents | 2030 census | constant
@fact bn = 11200 | other | N | people told to boil water | 2030-07-09 | snapshot
@fact bd = 6 | duration | N | days in force | 2030-07-15 | cumulative
@fact ma = 1951 | other | U | year the broken main was laid | - | constant
@fact lk = 38 | other | U | share of water lost | 2029 | snapshot
@fact lg = 3100000 | other | U | gallons pumped a day | 2029 | snapshot
@fact bo = 96000 | other | T | bottles of water handed out | 2030-07-15 | cumulative
@fact fi = 5400 | other | T | filters handed out | 2030-08-10 | cumulative
@fact ch = 412 | other | - | children tested for lead | 2030-08-10 | cumulative
@fact chx = 37 | cases | - | children with raised lead in the blood | 2030-08-10 | cumulative
@fact chp = 8.98 | other | - | share of children with raised lead in the blood | 2030-08-10 | snapshot
@fact bl = 41.50 | price | U | dollars a month for water | 2030 | snapshot
@fact b2 = 49.80 | price | U | dollars a month for water | 2031 | plan
@fact bg = 20 | rate | U | rise in the water bill | 2031 | plan
@fact ow = 1300000 | other | U | dollars owed by customers | 2030-06 | snapshot
@fact op = 5 | jobs | U | licensed operators | 2030-07 | snapshot
@fact on = 9 | jobs | U | licensed operators required | - | constant | threshold
@fact mt = 380 | crowd | M | people at the meeting by the coalition's count | 2030-07-11 | snapshot
@fact mc = 250 | crowd | M | people at the meeting by the city's count | 2030-07-11 | snapshot
@fact fn = 175000 | damages | E | dollars of fine proposed | 2030-08-22 | plan
@fact fv = 11 | other | E | violations cited | 2030-08-22 | cumulative
@fact dy = 74 | duration | U | days before residents were told | 2030-06-28 | constant
@fact dl = 1 | duration | - | days within which residents must be told | - | constant | threshold
@fact sch = 4 | other | T | schools with fountains shut off | 2030-08-05 | snapshot
@fact vf = 4 | votes_cast | T | council votes for the rate increase | 2030-09-03 | snapshot
@fact va = 2 | votes_cast | T | council votes against the rate increase | 2030-09-03 | snapshot
@trap q9 qm :: the 90th percentile and the worst sample
@trap qn cn :: the utility's and the coalition's tests
@trap qp cp :: two shares from two samples
@trap sk su :: known lead and unknown
@trap sr sr2 :: June and Labor Day
@trap sr st :: replaced and to be replaced
@trap ch chx :: children tested and affected
@trap bn pop :: people under the notice and all residents
@trap mt mc :: two counts of the meeting
@trap tc gr :: the cost and the grant
@trap fn gr :: a fine and a grant of the same agency
@rel share qp = qx / qn
@rel share cp = cx / cn
@rel sum sl = sk + su + so
@rel product tc = sk * sc
@rel diff lo = tc - gr
@rel share chp = chx / ch
@rel change bg = bl -> b2

@doc a-ledger | local twice-weekly newspaper | 2030-07-02
City knew for {74|dy} days about lead in tap water

By Harlan Treadwell
The Tuckalee Ledger

Letters dated Friday told {120|qn} Tuckalee households what the city learned in April: that lead in their tap water is at {23|q9} parts per billion, more than double the {10|qa} at which federal rules require action.

Utilities must tell the public within {one|dl} day. It took {74|dy}.

"The results were being verified," said Beulah Standifer, director of Tuckalee Water & Sewer.

Of the homes sampled, {31|qx} were over the limit. The worst, on Persimmon Street, had {410|qm}. In the last round, in 2027, the 90th-percentile reading was {7|q0|t=in 2027}.

The utility has {6,300|sl} service lines. It believes {940|sk} to be lead and {3,150|so} not to be. What the other {2,210|su} are made of nobody has written down.

So far {57|sr|t=So far} lead lines have been dug up, at about {$7,200|~sc} apiece.

Filters: city hall annex, 8-5. One per household. Bring a bill.

Also in this issue: Pecan Queen finalists, 6A. Obits 8A.

@doc b-tv | local TV site | 2030-07-10
Boil water: main break hits Tuckalee as lead crisis grows

WQTK Action 7 | By Jaylen Pruitt | Published: Jul. 10, 2030 at 5:14 AM EDT

TUCKALEE, Ga. (WQTK) - As if lead wasn't enough. A water main from {1951|ma} broke under Railroad Avenue on Tuesday, and now {11,200|bn} people are being told to boil what comes out of the tap.

Just one problem: boiling doesn't remove lead.

"So I boil it AND I filter it AND I don't drink it," said Keisha Armbrister.

The city of {17,400|pop} loses {38|lk} percent of the {3.1 million|lg} gallons it pumps each day. The plant has {five|op} licensed operators. The state wants {nine|on}.

Tests last month found {32|!q9} parts per billion of lead, the city said. The action level is {10|qa}.

There's a town hall at Mt. Zion AME Church Thursday at 6:30 p.m.

Download the Action 7 weather app: 4.7 stars.

@doc c-coalition | community group e-mail | 2030-07-22
CLEAN TAPS COALITION / Our own results are in

Family,

We didn't wait. With kits from the university, {14|-} volunteers knocked on doors in the Bottom, Eastside and Mill Village. {Eighty-six|cn} homes. {Forty-four|cx} over the limit. That's {51%|cp|round}.

The city's sample said {26%|qp|round}. Both can be true: they tested all over, and we tested where the pipes are old. That's the point. It's not everybody's problem equally.

At Mt. Zion on the 11th we signed in {380|mt|t=on the 11th|by=we} people. The city's own report says {250|mc|by=The city's own report}. We've got the sheets.

The boil notice ran {six|bd} days. They gave out {96,000|bo} bottles. We thank them. We also recall that the bottles ran out on day two in the Bottom.

We ask for: every known lead line out by Christmas 2031 (the mayor has pledged {400|st|by=the mayor|t=by Christmas 2031}); every child tested; no rate hike.

Rev. Odessa Lightfoot, chair • 229-555-0116 • Zelle to cleantaps

@doc d-metro | metropolitan daily | 2030-08-12
In Tuckalee, {37|chx} children and a map with holes

By Solveig Anand-Mercer, Atlanta Courier

The map on Beulah Standifer's wall uses three colors. Green is for pipes known to be safe, and there are {3,150|so} of those. Red, {940|sk}. Gray is for don't know, and in places the gray runs for blocks.

"If you'd told me in '27, when we were at {17|!q0|t=in '27}, I'd have said we had time," she says.

They didn't. The health district has now tested {412|ch|t=now} children. {Thirty-seven|chx} have raised lead in their blood, or {9|chp|round} percent. Fountains in {four|sch} schools were shut off before classes began last week.

Replacing every red line would take {$6.8 million|tc}, at {$7,200|sc} a line; the gray isn't in that number. The state has promised {$4.2 million|gr|by=The state}. The city would borrow the other {$2.6 million|lo}, if anyone will lend it: customers owe the utility {$1.3 million|ow|t=in June}, counted in June.

{5,400|fi|t=as of Saturday} filters had gone out as of Saturday. They last about three months each, so those who got theirs first will need another by the time school pictures are taken.

On Persimmon Street, the woman whose tap produced {410|qm} parts per billion asked that her name not be used. She'd like to sell.

@doc e-regulator | state agency news release | 2030-08-22
EPD PROPOSES ENFORCEMENT ORDER AGAINST CITY OF TUCKALEE

ATLANTA - The Environmental Protection Division today proposed a consent order citing {11|fv} violations at Tuckalee Water & Sewer and a penalty of {$175,000|fn}.

Among the findings:
• Public notice of a lead exceedance was issued {74|dy} days after the result was known; the rule allows {one|dl}.
• The plant employed {five|op} certified operators instead of {nine|on}.
• The inventory classes {2,210|su} of {6,300|sl} service lines as unknown.

Under the order the city must replace {400|st|t=by December 31, 2031} lines by December 31, 2031. EPD has separately awarded {$4.2 million|gr} toward that work.

Comments: 30 days, Docket EPD-WP-30-0418. Media: 404-555-0129.

@doc f-ledger2 | local twice-weekly newspaper | 2030-09-06
Water bills to rise {20|bg} percent

By Harlan Treadwell

Council voted {4|vf}-{2|va} on Tuesday to raise the average water bill from {$41.50|bl} a month to {$49.80|b2} in January.

The money will repay the {$2.6 million|lo} the city is to borrow for lead lines. "We're charging folks to stop poisoning them," said Councilwoman Tawanna Spikes, one of the {two|va} no votes.

Director Standifer reported that {75|sr2|t=as of Labor Day} lead lines are out as of Labor Day, up from {57|sr|t=in June} in June.

Rev. Odessa Lightfoot told the council that the state's figure for late notice was beside the point. By her reckoning they had sat on it for {47|!dy|by=her reckoning} days.

She also read the results of the coalition's own round: {44|cx} homes out of {86|cn} over the limit.

Mayor Dub Castleberry asked for patience. He's asking for it until 2031.

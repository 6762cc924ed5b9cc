@story u5-jamaica-roads
@topic A Jamaican parish patches its roads after October rains, with a bond and a promise per pothole
@subject C = Municipal Corporation of St. Ambrose | St. Ambrose | the corporation | the municipal corporation | the parish
@subject Y = Mayor Delroy Chin-Hemmings | Chin-Hemmings | the mayor
@subject N = National Works Agency | NWA | the agency | works agency
@subject B = parish road bond | the bond | road bond | bond
@subject F = Councillor Peta-Gaye Sarkissian | Sarkissian | the minority leader
@subject T = Taxi operators' association | taxi operators | taxi association
@fact rk = 412 | distance | C | kilometres of parish roads | - | constant
@fact rn = 187 | distance | N | kilometres of main roads in the parish | - | constant
@fact kb = 148 | distance | C | kilometres of parish roads in poor condition | 2031-11-30 | snapshot
@fact p1 = 9460 | other | C | potholes counted | 2031-11-30 | snapshot
@fact pp = 2315 | other | C | potholes patched | 2032-01-31 | cumulative
@fact p2 = 6480 | other | C | potholes patched | 2032-05-31 | cumulative
@fact pm = 9460 | other | Y | potholes to be patched by the end of June | 2032-06-30 | plan | pledged
@fact np = 1120 | other | N | potholes patched on main roads | 2032-05-31 | cumulative
@fact bd = 1800000000 | budget | B | dollars to be raised | 2032 | plan
@fact br = 9.25 | rate | B | percent of yearly interest | 2032 | constant
@fact by = 12 | duration | B | years to run | 2032 | constant
@fact bs = 1260000000 | revenue | B | dollars placed with investors | 2032-06-04 | cumulative
@fact em = 240000000 | budget | N | dollars of emergency money from Kingston | December 2031 | snapshot
@fact cp = 31000 | price | C | dollars that it costs to patch a pothole | January 2032 | snapshot
@fact cm = 26500 | price | C | dollars that it costs to patch a pothole | May 2032 | snapshot
@fact kr = 64 | distance | B | kilometres of road to be rebuilt | 2033 | plan | pledged
@fact vf = 11 | votes_cast | C | councillors who voted for the bond | 2032-03-10 | snapshot
@fact va = 6 | votes_cast | C | councillors who voted against the bond | 2032-03-10 | snapshot
@fact rf = 611 | other | C | millimetres of rain in three days | October 2031 | cumulative
@fact dm = 5 | deaths | C | people killed in the October floods | October 2031 | cumulative
@fact tc = 280 | price | T | dollars of fare to town | June 2032 | snapshot
@fact tn = 350 | price | T | dollars of fare to town that operators want | June 2032 | plan
@fact rp = 44 | jobs | C | workers on the patching crews | May 2032 | snapshot
@trap p1 p2 :: counted and patched
@trap pp p2 :: two months of the same tally
@trap rk rn :: parish roads and main roads
@trap p2 np :: two bodies that patch
@trap bd bs :: sought and placed
@trap cp cm :: unit costs four months apart
@trap tc tn :: fare now and fare wanted
@race crews = p2 np

@doc a-daily | Kingston daily | 2032-06-06
St. Ambrose {two-thirds|-} through its potholes, says mayor

Kerry-Ann Oyarzabal
Parish reporter

MORANT PEN, St. Ambrose — {Six thousand four hundred and eighty|p2|t=at the end of May} down at the end of May, fewer than {3,000|-} to go.

That is the score Mayor Delroy Chin-Hemmings gave in a church hall here on Thursday, {eight|-} months after the October floods that killed {five|dm} people in the parish and dumped {611|rf} millimetres of rain in three days. A count in November had logged {9,460|p1|t=November} holes in the {412|rk} kilometres of road for which the corporation answers. He vowed that every last one would be filled by June 30.

"We were at {2,315|pp|t=in January} in January," he said. "Then we hired." The crews are now {44|rp} strong, and a patch costs {$26,500|cm} where it cost {$31,000|cp} at the start.

Patching is not rebuilding. For that the parish is selling a {$1.8-billion|bd} bond, paying {9.25 per cent|br} over {12|by} years, approved in March by {11|vf} votes to {six|va}. As of Friday {$1.26 billion|bs|t=As of Friday} had been taken up.

Councillor Peta-Gaye Sarkissian, the minority leader, is unimpressed. "Fill a hole in April and you'll meet it again in May," she said.

@doc b-business | financial weekly | 2032-06-08
Parish paper: St. Ambrose bond {70%|-} placed

The first road bond by a Jamaican municipality has found buyers for {$1.26 billion|bs|t=as at last Friday} as at last Friday, arranger Blue Mountain Kwok said, leaving {$540 million|-} on the shelf.

Terms: {12|by} years, {9.25|br} per cent, semi-annual, secured on property tax. The proceeds are to rebuild {64|kr|m=pledged} kilometres of the {148|kb} that the corporation's engineers rate as poor. That implies {about $28 million|-|v=28000000} a kilometre, in line with the NWA's own schedule.

Property tax collections in the parish run at {58|-} per cent. The bond's covenant asks for {60|-|m=threshold}.

Pension funds took the bulk. One manager said she would "rather lend to a pothole than to a politician; one at least stays where it is".

JSE All Jamaican 402,118.20 ▲0.6 | US$1 = J$171.40

@doc c-radio | radio call-in, transcript | 2032-06-07
HOST: Lines open, 876-555-0119. Caller from Seaforth.

CALLER: Morning, Miss Dahlia. Mi run taxi {19|-} year. Mayor seh {9,460|pm|m=pledged} a di hole dem ago fix by month end. Yuh know how much deh pon my road alone? Mi stop count at {60|-}.

HOST: He says over {six thousand|>p2} done.

CALLER: Done how? Dem done wid marl. Rain come, marl gone.

HOST: The taxi association wants the fare to town to move from {$280|tc} to {$350|tn}. You support that?

CALLER: Every front end cost me {forty grand|-|v=40000}. Yes mi support it.

HOST: Now, some of those roads are NWA roads, main roads. {187|rn} kilometres. The agency tells us it has patched {1,120|np|t=since the floods|by=The agency} since the floods, with {$240 million|em} from central government.

CALLER: So who fi mi cuss, Miss Dahlia?

HOST: Both, sir. Both. News in two minutes.

@doc d-mayor | corporation newsletter | 2032-06-01
PATCH WATCH No. 5
From the desk of His Worship

Good people of St. Ambrose,

At close of business yesterday our crews had closed {6,480|p2|t=At close of business yesterday} defects. In Patch Watch No. 1 the figure was {2,315|pp}. My word stands: all {9,460|pm|t=by June 30} by June 30, rain or shine.

Each repair now comes in at {$26,500|cm}; when we began it was {$31,000|cp|t=when we began}. That is what happens when a parish mixes its own asphalt.

Your corporation is responsible for {412|rk} km. Main roads, {187|rn} km, belong to the National Works Agency. Please direct your blessings accordingly.

The road bond will rebuild {64|kr} km, beginning with Trinityville and Cascade.

Report a pothole: WhatsApp 876-555-0144. Include a photo, not of yourself in it.

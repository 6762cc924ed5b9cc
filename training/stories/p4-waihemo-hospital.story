@story p4-waihemo-hospital
@topic A New Zealand hospital rebuild: costs, beds cut and the day it opens
@subject H = Waihemo Hospital rebuild | Waihemo Hospital | the new hospital | the inpatient building | the rebuild
@subject O = Waihemo outpatient building | the outpatient building | outpatients
@subject Z = Health New Zealand | Health NZ | the agency | Te Whatu Ora
@subject M = Health minister Grant Paewai | Paewai | the minister
@subject A = Senior doctors' union | the doctors' union | senior doctors
@subject W = Old ward block | the old block | the ward block
@fact c21 = 1470000000 | budget | H | cost in dollars | business case of 2024 | plan | projected
@fact c24 = 1880000000 | budget | H | cost in dollars | cabinet paper of 2029 | plan | projected
@fact c26 = 2140000000 | budget | H | cost in dollars | review of August 2032 | plan | projected
@fact cap = 1950000000 | budget | M | cost in dollars that may not be passed | cabinet decision of 2031 | plan | threshold
@fact sp = 812000000 | spending | H | money spent in dollars | June 2032 | cumulative
@fact oc = 318000000 | spending | O | cost in dollars | final 2032 | constant
@fact ocb = 262000000 | budget | O | cost in dollars | business case of 2024 | plan
@fact b0 = 421 | other | H | beds at opening | business case of 2024 | plan
@fact b1 = 398 | other | H | beds at opening | cabinet paper of 2029 | plan
@fact b2 = 351 | other | H | beds at opening | review of August 2032 | plan
@fact bn = 388 | other | W | beds | 2032 | snapshot
@fact bl = 59 | other | H | beds that can be added later | review of August 2032 | plan
@fact t0 = 16 | other | H | operating theatres at opening | business case of 2024 | plan
@fact t2 = 13 | other | H | operating theatres at opening | review of August 2032 | plan
@fact d0 = 2029-04-01 | date | H | day of opening | business case of 2024 | plan
@fact d1 = 2033-07-01 | date | H | day of opening | cabinet paper of 2029 | plan
@fact d2 = 2036-02-01 | date | H | day of opening | review of August 2032 | plan
@fact od = 2032-10-12 | date | O | day of opening | August 2032 | plan
@fact ag = 58 | age | W | age of the building in years | 2032 | snapshot
@fact ps = 460 | other | H | piles driven | August 2032 | constant
@fact wt = 7350 | waiting | Z | people in the district who wait more than four months for a specialist | June 2032 | snapshot
@fact mc = 35000 | crowd | A | marchers | 27 August 2032 | constant
@fact mcp = 22000 | crowd | A | marchers according to police | 27 August 2032 | constant
@fact rt = 3700000 | spending | W | yearly repairs in dollars | 2031-32 | constant
@fact over = 190000000 | margin | H | cost above the ceiling in dollars | review of August 2032 | plan
@fact cs = 94000000 | damages | Z | cost of stopping the contract in dollars | August 2032 | plan | hypothetical
@fact bc = 70 | margin | H | beds fewer than in the business case | review of August 2032 | plan
@fact bnd = 37 | margin | H | beds fewer than in the old block | review of August 2032 | plan
@rel diff bnd = bn - b2
@rel diff over = c26 - cap
@rel diff bc = b0 - b2
@trap c24 c26 :: two estimates
@trap cap c26 :: ceiling and estimate
@trap b2 bn :: beds planned and beds of today
@trap mc mcp :: organisers' and police count
@trap d2 od :: two buildings

@doc a-radio | public radio website | 2032-08-20
Waihemo Hospital: {47|!bc} beds gone by opening day

The rebuilt Waihemo Hospital will open with {351|b2} beds, {70|bc} fewer than in the business case and {37|bnd} fewer than patients have now, a review released under the Official Information Act shows.

It puts the cost at {$2.14 billion|c26|by=a review}. In 2031 cabinet had set a ceiling of {$1.95 billion|cap|t=In 2031|by=cabinet}.

"We are {$190 million|over} over and I won't pretend otherwise," Health Minister Grant Paewai told Morning Report.

The inpatient building, to have opened on {1 April 2029|d0}, then {1 July 2033|d1}, is now due on {1 February 2036|d2}. Space for {59|bl} more beds would be left unfitted. There would be {13|t2} operating theatres instead of {16|t0}.

Health NZ has spent {$812 million|sp|t=to the end of June} to the end of June.

Stopping altogether would cost {$94 million|cs|by=the review}, according to the review.

"They've planned a hospital for a smaller, younger, healthier city than the one I work in," said Dr Marama Fitzgibbon-Lal of the senior doctors' union.

@doc b-daily | city newspaper | 2032-08-28
{35,000|mc} voices on Princes St

They came with walking frames and stethoscopes. Organisers counted {35,000|mc|by=Organisers}; police, who had to shut four blocks, said {22,000|mcp|by=police}.

Whatever the number, the crowd knew theirs. "{Four hundred and twenty-one|b0|v=421}!" chanted the nurses, which is what the business case promised. {351|b2} is what is planned.

The old block has {388|bn}. It is {58|ag} years old, leaks, and swallows {$3.7 million|rt} a year in repairs.

Kiri Waaka, 77, was born up the hill and means to die there. "But not in a corridor."

The minister didn't come. In a statement he said that "affordable" meant {$1.95 billion|cap} and not the {$2.24 billion|!c26} which was before him. The hospital will take its first patient on {1 February 2036|d2}.

Of the {460|ps} piles in the old chocolate factory's ground not one will be wasted, promised the project director.

STAR ADVERTISER: Firewood $120 a load • Highlanders 31 Blues 30 • Letters p12

@doc c-release | ministerial press release | 2032-08-20
Hon Grant Paewai
Certainty for Waihemo

The Government remains committed to building Waihemo's new hospital.

An independent review commissioned in April confirms that the project as designed would cost {$2.14 billion|c26|by=An independent review}, compared with {$1.88 billion|c24|t=when approved in 2029} when approved in 2029 and {$1.47 billion|c21|t=in the original business case} in the original business case.

Options for bringing it under the {$1.95 billion|<cap} approved by Cabinet include shelling {59|bl} beds for later fit-out.

On opening the hospital will have {351|b2} beds and {14|!t2} theatres.

The outpatient building, delivered for {$318 million|oc}, will welcome its first patients on {12 October|od}.

Health NZ figures show {7,350|wt|t=at the end of June} people in the district waiting longer than four months for a specialist at the end of June, and the new facility will help to reduce that number.

ENDS | Media contact: 021 555 0146

@doc d-magazine | current affairs magazine | 2032-09-11
A hospital in search of a size

Start with beds, since everyone does. The planners of 2024 asked for {421|b0|t=of 2024}. The paper that cabinet signed in 2029 had {398|b1|t=in 2029}. After August it is {351|b2|t=After August}. Demographers at the university, asked by nobody, reckon with {430|-} by 2040.

Money next. {$1.47 billion|c21}; {$1.88 billion|c24}; {$2.14 billion|c26}. One curve falls as the other climbs.

Then time. {April 1, 2029|d0} passed with a hole in the ground. {July 1, 2033|d1} will pass with {five|-} floors of steel. A board member tells me that nobody inside speaks of {February 1, 2036|d2} without a cough.

Two things are finished. The outpatient building, which cost {$318 million|oc} after being promised for {$262 million|ocb}, opens on {November 9|!od}. And {$812 million|sp|t=to midyear} is gone, to midyear. For {$94 million|cs|m=hypothetical} more one could walk away, and a surprising number of officials had that costed.

In Ward 6B of a building that opened {58|ag} years ago, buckets are numbered. I saw number 14.

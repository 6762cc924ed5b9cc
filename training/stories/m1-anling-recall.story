@story anling-recall
@topic Recall vote against a legislator in Taiwan's Anling County: petition, polls, count
@subject D = Anling's second district | the district | Anling 2 | the constituency
@subject K = Kuo Yen-ting | Kuo | the lawmaker | the legislator | the incumbent | the ousted legislator
@subject U = Harbour Civic Union | the campaigners | the petitioners | the recall side | organisers
@subject P = Formosa Meridian survey | Formosa Meridian | the pollster
@subject N = Nantou-ga township | Nantou-ga
@subject W = Wushih township | Wushih
@fact yes = 72318 | vote_count | U | votes for the recall | 2030-06-15 final | snapshot
@fact no = 51904 | vote_count | K | votes against the recall | 2030-06-15 final | snapshot
@fact inv = 587 | vote_count | D | spoiled ballots | 2030-06-15 final | snapshot
@fact cast = 124809 | votes_cast | D | ballots cast | 2030-06-15 final | snapshot
@fact reg = 268411 | other | D | registered voters | 2030-06-15 | constant
@fact thr = 67103 | vote_count | D | votes for the recall that the law requires | - | constant | threshold
@fact tout = 46.5 | turnout | D | turnout | 2030-06-15 final | snapshot
@fact mar = 20414 | margin | U | lead of the recall votes | 2030-06-15 final | snapshot
@fact yesp = 58.2 | vote_share | U | share of valid votes for the recall | 2030-06-15 final | snapshot
@fact sig1 = 2790 | other | U | signatures in the first stage | 2029-12 | constant
@fact sig2 = 31220 | other | U | signatures in the second stage | 2030-03 | constant
@fact sigthr = 26842 | other | U | signatures that the second stage requires | - | constant | threshold
@fact win28 = 61477 | vote_count | K | votes for the legislator at his election | January 2028 | snapshot
@fact py = 49 | poll_share | U | respondents who would vote for the recall | 2030-05-28 to 30 | snapshot
@fact pn = 40 | poll_share | K | respondents who would vote against the recall | 2030-05-28 to 30 | snapshot
@fact ps = 1073 | sample_size | P | people interviewed | 2030-05-28 to 30 | constant
@fact pm = 3 | margin_of_error | P | margin of error | 2030-05-28 to 30 | constant
@fact ny = 9846 | vote_count | N | votes for the recall | 2030-06-15 final | snapshot
@fact nn = 10231 | vote_count | N | votes against the recall | 2030-06-15 final | snapshot
@fact wy = 14420 | vote_count | W | votes for the recall | 2030-06-15 final | snapshot
@fact wn = 7715 | vote_count | W | votes against the recall | 2030-06-15 final | snapshot
@fact pass = 17:52 | clock | U | time when the recall votes passed the threshold | 2030-06-15 | constant
@fact quit = 18:20 | clock | K | time when he conceded | 2030-06-15 | constant
@fact age = 44 | age | K | age | June 2030 | snapshot
@fact days = 90 | duration | D | days within which a by-election must follow | - | constant
@fact stations = 214 | other | D | polling stations | 2030-06-15 | constant
@fact nmar = 385 | margin | N | lead of the votes against the recall | 2030-06-15 final | snapshot
@fact thrp = 25 | other | D | share of the electorate that the law requires | - | constant | threshold
@fact over = 5215 | margin | U | votes for the recall above the threshold | 2030-06-15 final | snapshot
@fact fore = 5000 | margin | U | votes for the recall below the threshold | before the vote | plan | projected
@fact dredge = 2400000000 | budget | D | cost to dredge the port | 2030 estimate | plan | projected
@fact dredge25 = 1700000000 | budget | D | cost to dredge the port | 2025 estimate | plan | projected
@rel diff over = yes - thr
@rel diff nmar = nn - ny
@rel sum cast = yes + no + inv
@rel diff mar = yes - no
@rel share tout = cast / reg
@race final = yes no
@race poll = py pn
@race ngk = ny nn
@race wus = wy wn
@trap sig2 sigthr :: signatures handed in, signatures required
@trap yes thr :: votes won, votes required
@trap win28 yes :: his votes of 2028, the votes that removed him
@trap py yesp :: a poll share and the result
@trap ny wy :: two townships

@doc a-agency | news agency | 2030-06-15
Anling voters remove legislator Kuo in recall

Taipei, June 15 (Formosan Press) Voters in Anling's second district on Saturday recalled independent legislator Kuo Yen-ting, according to complete returns from the county election commission.

With all {214|stations|t=Saturday} polling stations reporting, {72,318|yes|t=With all 214 polling stations reporting|by=the county election commission} people had voted to unseat Kuo and {51,904|no|^} to keep him. Another {587|inv|^} ballots were spoiled.

For a recall to pass, those in favor must outnumber those against and must also come to {a quarter|thrp} of the electorate, which in a constituency of {268,411|reg} registered voters meant {67,103|thr}.

Turnout was {46.5 percent|tout|t=Saturday}.

The yes count cleared the legal bar at {5:52 p.m.|pass}, a little under two hours after polls closed. Kuo, {44|age}, conceded at {6:20 p.m.|quit} outside his service office. "I lost to arithmetic and to my own temper," he said.

The petition, started by the Harbour Civic Union after Kuo abstained on a port-dredging bill, drew {31,220|sig2|t=in March} valid signatures in March; the second stage needs {26,842|sigthr}.

A by-election must be held within {90|days} days. Kuo may not stand in it.

@doc b-english | English-language daily | 2030-06-16
{Three in five|~yesp|v=60} say go: the numbers that ended Kuo Yen-ting

By Ottoline Ravasz and Lin Po-hsun
STAFF REPORTERS

ANLING — He came to the legislature with {61,477|win28|t=in January 2028} votes in January 2028. He leaves with fewer friends: {51,904|no|t=yesterday} were ready to save him yesterday, against {72,318|yes|t=yesterday} who were not, a gap of {21,414|!mar}.

In percentage terms the recall side took {58.2|yesp}, well up on the {49|py|t=at the end of May|by=Formosa Meridian} that Formosa Meridian had measured at the end of May. That survey of {1,073|ps|by=Formosa Meridian} adults, with error bars of {3|pm} points, had Kuo's defenders at {40|pn|^}.

Geography mattered. Fishing villages were furious, hill townships shrugged. In Wushih, home of the idle dredger, {14,420|wy} marked agree and {7,715|wn} disagree. Nantou-ga, where Kuo grew up above his aunt's noodle shop, was the only township to stand by him, {10,231|nn} to {9,846|ny}.

Organisers had feared for participation, not for the mood. Rain fell until noon. In the end {124,809|cast} people turned up, or {46.5%|tout} of those entitled to.

"I started with {2,790|sig1|t=last December} names on a clipboard last December," said petition lead Sakinu Tjaravan, a tug mechanic. "People crossed the street to avoid me."

Kuo's office said it would close on Friday.

Photo: Supporters outside 118 Zhongzheng Road. Credit: H. Moritani. EXPLAINER, page 4. LETTERS, page 9.

@doc c-blog | live blog | 2030-06-15
LIVE: Anling recall count

Newest first. All times Taiwan. Refresh every 60 seconds.

19:35 That's it. Recall carried. Thanks for following; 12,006 of you were here at the peak.

19:10 Final sheet posted downstairs. Agree: {72,318|yes|t=Final sheet}. Disagree: {51,904|no|t=Final sheet}. Unusable: {587|inv|t=Final sheet}. Whole thing comes to {124,809|cast|t=Final sheet} slips from {214|stations} rooms.

18:26 He's out on the steps. Concession came at {six twenty|quit|v=18:20}. Says he'll go fishing.

18:15 Runner from the commission: they crossed {67,103|thr} at {18:08|!pass}. Cheers, drums, one very small firework.

17:30 Nantou-ga is done and it's the lawmaker's. He carries it by {385|nmar}. Won't be enough.

17:05 Wushih, and wow. {14,420|wy} want him gone, {7,715|wn} don't. That's close to {two to one|-}.

16:00 Doors shut. Reminder of the rule: a majority isn't enough, {a quarter|thrp} of everybody on the roll has to say yes.

15:20 Last public poll had it {49|py|t=Last public poll}-{40|pn|t=Last public poll}. Nobody's polled since the blackout began.

@doc d-magazine | weekly magazine | 2030-06-20
What Anling tells the rest of us

Recalls, the cynics say, are won by people with clipboards and lost by people with jobs. The Harbour Civic Union had both. To force Saturday's vote it had to gather {26,842|sigthr} names in sixty days; it handed in {33,650|!sig2}, and lost sleep over each one.

The incumbent, at {47|!age} still the youngest committee chair in the house, treated it as weather. He toured temples. He quoted his own triumph of {61,477|win28|t=two years ago} two years ago, as though it were a savings account. His staff circulated a private forecast that the yes camp would fall about {5,000|~fore|by=His staff} short of the legal minimum.

It finished {5,215|over} above. More than {72,000|>yes} is a larger number than any candidate for any office has ever obtained in Anling 2, and it was assembled in drizzle with an eye to the ferry timetable.

Turnout, at {46.5%|tout}, will be called low by those who lost. Consider, though, that mid-term ballots here seldom reach {40%|-}.

Now {three months|days|v=90} of campaigning begin. {Three|-} parties have already promised to dredge the port. The estimate on the transport ministry's desk is {NT$2.4 billion|dredge|by=the transport ministry}; the last one, in 2025, was {NT$1.7 billion|dredge25|t=in 2025}. Promises, like harbours, silt up.

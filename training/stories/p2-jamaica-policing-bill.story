@story p2-jamaica-policing-bill
@topic Jamaica's policing bill passes the House, May 2035
@subject B = Policing Standards Bill | the bill | the law | the measure
@subject Y = members in favour | government members | the ayes
@subject N = members against | the opposition | the noes
@subject J = Jamaica Constabulary Force | JCF | the constabulary | the force | the police
@subject I = Independent Complaints Authority | ICA | the authority | the watchdog
@subject C = Rosalind Achebe-Palmer | Achebe-Palmer | the commissioner
@subject M = Desmond Yee-Whyte | Yee-Whyte | the national security minister | the minister
@subject G = Jamaicans for Fair Policing | JFP | the rights group | the lobby
@fact vy = 38 | vote_count | Y | votes | 2035-05-22 | constant
@fact vn = 22 | vote_count | N | votes | 2035-05-22 | constant
@fact va = 3 | vote_count | B | members absent | 2035-05-22 | constant
@fact hs = 63 | seats | B | seats in the House | - | constant
@fact mg = 16 | margin | Y | votes ahead | 2035-05-22 | constant
@fact of = 12640 | officers | J | sworn officers | 2035-05 | snapshot
@fact ci = 2310 | jobs | J | civilians employed | 2035-05 | snapshot
@fact al = 14950 | jobs | J | people employed | 2035-05 | snapshot
@fact tg = 14000 | officers | J | sworn officers | 2037 | plan | pledged
@fact gp = 1360 | officers | J | officers still to be found | 2037 | plan | pledged
@fact wo = 31 | officers | J | women as a share of sworn officers | 2035-05 | snapshot
@fact cb = 3400 | other | J | body cameras bought | 2035-05 | cumulative
@fact cu = 1150 | other | J | body cameras in use | 2035-05 | snapshot
@fact cs = 33.8 | other | J | share of the body cameras in use | 2035-05 | snapshot
@fact k4 = 104 | deaths | J | people shot dead by police | 2034 | cumulative
@fact k3 = 133 | deaths | J | people shot dead by police | 2033 | cumulative
@fact kc = 21.8 | rate | J | fall in people shot dead by police | 2034 | snapshot
@fact k5 = 37 | deaths | J | people shot dead by police | 2035 to mid-May | cumulative
@fact cm = 2880 | cases | I | complaints | 2034 | cumulative
@fact cp = 317 | cases | I | complaints upheld | 2034 | cumulative
@fact ch = 11 | other | I | share of complaints upheld | 2034 | snapshot
@fact in = 62 | jobs | I | investigators | 2035-05 | snapshot
@fact ip = 110 | jobs | I | investigators | 2036 | plan | pledged
@fact bn = 1900000000 | budget | I | Jamaican dollars a year | 2034-35 | constant
@fact bp = 3200000000 | budget | I | Jamaican dollars a year | 2036-37 | plan | pledged
@fact pr = 12 | duration | J | months of probation | - | constant
@fact pn = 24 | duration | B | months of probation | - | plan
@fact su = 30 | duration | B | days within which an officer who fires must be questioned | - | plan | threshold
@fact sg = 7 | duration | G | days within which an officer who fires must be questioned | - | plan | pledged
@fact se = 2035-06-15 | date | B | day of the Senate debate | - | plan
@fact ia = 48 | jobs | I | investigators to be added | 2036 | plan | pledged
@fact kd = 29 | deaths | J | people fewer shot dead by police | 2034 | snapshot
@fact cx = 66.2 | other | J | share of the body cameras in store | 2035-05 | snapshot
@fact hm = 32 | vote_count | B | votes needed | - | constant | threshold
@rel diff ia = ip - in
@rel diff kd = k3 - k4
@fact cd = 11 | cases | C | upheld complaints that led to a charge | 2034 | cumulative
@rel sum hs = vy + vn + va
@rel diff mg = vy - vn
@rel sum al = of + ci
@rel diff gp = tg - of
@rel share cs = cu / cb
@rel change kc = k3 -> k4
@rel share ch = cp / cm
@race vote = vy vn
@trap of al :: civilians are in the second only
@trap k3 k4 :: two years
@trap k4 k5 :: a year and four months and a half
@trap cb cu :: bought and worn
@trap in ip :: now and promised
@trap su sg :: the bill's limit and the one the lobby asked for

@doc a-observer | national newspaper | 2035-05-23
House passes policing bill {38|vy}-{22|vn} after nine-hour sitting

BY KERRY-ANN MUHAMMAD
Senior parliamentary reporter
kmuhammad@kingstonmercury.example

THE Policing Standards Bill cleared the House of Representatives late Tuesday with {38|vy|t=late Tuesday} members in favour and {22|vn|^} opposed. {Three|va|^} were off the island.

It doubles the probation of a recruit from {12|pr} months to {24|pn}, obliges anyone in the constabulary who discharges a firearm to be interviewed within {30|su} days, and hands the Independent Complaints Authority another {48|ia} investigators on top of the {62|in} it has.

National Security Minister Desmond Yee-Whyte told the House that {104|k4|t=last year|by=National Security Minister Desmond Yee-Whyte} people died by police bullets last year, {29|kd} fewer than the year before. "That is progress, Mr Speaker. It is also {104|k4} funerals."

Opposition spokesman Garth Lalor-Singh countered that {37|k5|t=since January|by=Opposition spokesman Garth Lalor-Singh} had been added since January.

The Bill goes to the Senate on {June 15|se}.

Weather: High 33, low 25. US$ selling: J$171.20

@doc b-release | government information service | 2035-05-23
Government delivers landmark reform

The Ministry of National Security welcomes the passage in the Lower House, by a majority of {16|mg}, of legislation that will make the Jamaica Constabulary Force the most closely supervised in the region.

Under the measure:

– the annual allocation to the watchdog rises from {$1.9 billion|bn} to {$3.2 billion|bp|t=in the 2036/37 financial year} in the 2036/37 financial year;
– its investigative staff grows to {110|ip};
– the Force will number {14,000|tg|t=by 2037} sworn members by 2037.

Commissioner Rosalind Achebe-Palmer, whose command at present comprises {14,950|al|t=at present} persons including {2,310|ci|^} civilians, said she would need {1,360|gp|by=Commissioner Rosalind Achebe-Palmer} recruits over and above those who replace retirees.

{Thirty-one per cent|wo} of sworn members are women.

Fatal shootings by police have declined by {21.8 per cent|kc}.

-30-

@doc c-ngo | rights group briefing | 2035-05-24
Jamaicans for Fair Policing
Briefing note 3/2035: reading past the press release

Cameras. {Three thousand four hundred|cb} were paid for. Walk into a station and ask to see one. We did, at 19 stations; on the Force's own inventory about {two-thirds|~cx} of the devices are in a storeroom at Swallowfield, and only {1,150|cu} go out on patrol.

Complaints. The authority received {2,880|cm|t=in the last calendar year} in the last calendar year. It found for the citizen in {one of every nine|ch|v=11}. The bill does nothing to raise that number; it pays for more people to arrive at it.

The clock. We asked for {seven|sg|by=We} days. We were told that trauma made that impossible. We got {thirty|su}. In {thirty|su} days a street is repaved.

Deaths. Yes, down, from {133|k3|t=in 2033} in 2033 to {104|k4|t=a year later} a year later. In a country of our size this is still more than in any year of the 1960s taken with the next.

Senators can mend all of the above on the {15th|se}. We have sent each of the {21|-} a marked copy.

@doc d-overseas | regional magazine | 2035-05-28
Kingston tries a softer badge

The commissioner has a map of the island on her wall and, on it, {133|k3} red pins and {104|k4} orange ones. "I'm told pins are vulgar," says Rosalind Achebe-Palmer. "I was told the same about the figures." A third colour, green, has {37|k5|t=so far} so far.

She has {12,640|of} officers and a law that says she should have {14,000|tg}. She has a complaints authority next door with a staff of investigators that would not fill a country bus and that, by next year, is promised {110|ip}. She has a minister who won his vote with room to spare: in a chamber of {63|hs} the government needed {32|hm} and found {38|vy}.

What she lacks is witnesses. Of {317|cp} complaints that were upheld in 2034, she says, fewer than {a dozen|<cd|by=she} led to a charge.

The bill's critics want body cameras on every patrol. About {a third|~cs} of those bought are on a chest today. Its friends point to the longer apprenticeship: {two|pn|v=24} years, where {one|pr|v=12} used to do.

Subscribe and save 40%. First 3 issues free.

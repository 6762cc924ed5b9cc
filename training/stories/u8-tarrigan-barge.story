@story u8-tarrigan-barge
@topic A new barge timetable for a Moreton Bay island and the row about it
@subject T = Tarrigan Island | Tarrigan | the island
@subject B = BayLink Marine | BayLink | the ferry company | the operator
@subject C = Tarrigan Commuters Group | the commuters' group | the commuters
@subject P = Petition | the petition
@subject L = Leilani Faumuina-Grant | Faumuina-Grant | Ms Faumuina-Grant | Leilani
@subject R = Redcliff Bay Shire | the shire
@subject V = MV Quandamook Lass | the Lass | the barge
@fact f1 = 05:15 | clock | B | first boat off the island on weekdays | timetable to May 2029 | constant
@fact f2 = 06:05 | clock | B | first boat off the island on weekdays | timetable from June 2029 | plan
@fact l1 = 22:30 | clock | B | last boat back on weekdays | timetable to May 2029 | constant
@fact l2 = 20:45 | clock | B | last boat back on weekdays | timetable from June 2029 | plan
@fact n1 = 16 | other | B | return trips a weekday | timetable to May 2029 | constant
@fact n2 = 11 | other | B | return trips a weekday | timetable from June 2029 | plan
@fact cut = 5 | other | B | trips a weekday cut | timetable from June 2029 | plan
@fact su = 7 | other | B | return trips on a Sunday | timetable from June 2029 | plan
@fact dur = 25 | duration | V | minutes of the crossing | - | constant
@fact pop = 2150 | other | T | inhabitants | 2029 | snapshot
@fact com = 480 | ridership | T | people who commute to the mainland | 2029 | snapshot
@fact rid29 = 611000 | ridership | B | passenger trips in a year | year to March 2029 | cumulative
@fact rid24 = 702000 | ridership | B | passenger trips in a year | year to March 2024 | cumulative
@fact drp = 13 | rate | B | fall in passenger trips | 2024 to 2029 | snapshot
@fact fare = 14.60 | price | B | adult return fare in dollars | 2029-05 | constant
@fact car = 86 | price | B | car return fare in dollars | 2029-05 | constant
@fact lost = 1300000 | profit | B | loss on the route in dollars | year to March 2029 | cumulative
@fact sub = 900000 | budget | R | subsidy a year in dollars | 2029 | constant
@fact sig = 1327 | other | P | signatures | 2029-05-20 | cumulative
@fact mtg = 260 | crowd | C | people at the jetty meeting | 2029-05-12 | snapshot
@fact cap = 199 | other | V | passengers the vessel may carry | - | constant
@fact del = 3 | duration | B | weeks by which the change is put off | 2029-05-23 | plan
@fact shf = 06:30 | clock | L | time her shift starts | - | constant
@fact avg = 31 | ridership | B | people on the first boat | 2029-05-23 | snapshot
@trap avg cap :: on board and allowed
@rel diff cut = n1 - n2
@rel change drp = rid24 -> rid29
@trap f1 f2 :: old and new timetable
@trap l1 l2 :: old and new timetable
@trap n1 n2 :: old and new timetable
@trap com mtg :: commuters and people at the meeting
@trap fare car :: foot and car

@doc a-notice | operator's notice | 2029-05-06
SERVICE CHANGE – TARRIGAN ISLAND – FROM MONDAY 4 JUNE

BayLink Marine is right-sizing its Tarrigan services to match demand.

What's changing, Monday to Friday
First departure ex Tarrigan: {6.05am|f2} (currently {5.15am|f1|t=currently})
Last departure ex Redcliff Bay: {8.45pm|l2} (currently {10.30pm|l1})
Return services: {11|n2} (currently {16|n1})
Sundays and public holidays: {7|su} returns, no change

What isn't changing
Fares. An adult return stays at {$14.60|fare}, a standard car at {$86|car}. Crossing time {25|dur} minutes on MV Quandamook Lass (max. {199|cap} persons).

Why?
We carried {611,000|rid29|t=in the year to March} passengers in the year to March. Five years ago it was {702,000|rid24|t=Five years ago}. That's a drop of {13 per cent|drp}. The route lost us {$1.3 million|lost}.

Help line 1800 555 019, 8-4 weekdays.

@doc b-community | island monthly, web post | 2029-05-13
{Two hundred and sixty|mtg} on the jetty

A good {260|~mtg|t=on Saturday|by=the constable} people, by the constable's count, stood on the jetty on Saturday and yelled at a man from BayLink with a clipboard.

About {480|~com} of us go over the water to work. Leilani Faumuina-Grant starts at the Prince Charles at {6.30|shf}, and for nine years she's taken the {quarter past five|f1} to get there. "The new one goes at {6.50|!f2|by=she}," she said, "so I'm meant to swim?" Cleaners, bakers, ambos, the lot, they're all in the same boat, or rather they are not.

The night's no better. Anyone seeing a film would need to be back at Redcliff Bay by {8.45|l2}, where till now it was {10.30|l1|t=till now}.

Ms Faumuina-Grant, who speaks for the commuters' group, says {five|cut} fewer runs a day on a {2150|pop}-person island isn't a trim. And all this with a shire cheque of {$900,000|sub|t=a year} a year in the company's pocket!

Jetty market: Sun 8-12. Lost: one-eyed kelpie, answers to Barry.

@doc c-metro | city tabloid site | 2029-05-21
Nurse leads island revolt over missed boat

A nurse who would miss the start of every shift has collected {1450|!sig|t=by yesterday} signatures by yesterday against ferry cuts on Tarrigan Island.

Leilani Faumuina-Grant, 41, hands the petition to the shire today. BayLink plans to run {11|n2|t=from June 4} boats each weekday from June 4, down from {16|n1}. The {5.15|f1} red-eye and everything after {a quarter to nine|l2} at night will go.

The firm says patronage has slumped by {31 per cent|!drp|t=since 2024|by=The firm} since 2024 and that it is {$1.3m|lost|^} out of pocket.

It costs {$14.60|fare} to cross, there and back, for a trip of {25|dur} minutes.

TRENDING
Snake found in air fryer
9 beaches the locals won't tell you about

@doc d-abcish | public radio site | 2029-05-23
Ferry cuts to bay island delayed

The operator of the Tarrigan Island barge has put off its winter timetable by {three|del|by=The operator} weeks after the shire threatened to hold back its subsidy of {$900,000|sub}.

A petition with {1,327|sig|t=on Monday} names went to councillors on Monday.

Chief executive Wouter Baptiste said BayLink still intended to drop {five|cut|by=Chief executive Wouter Baptiste} trips, leaving {11|n2}, but was "looking hard" at the start of the day. A first boat at {5:15am|f1} carried on average {31|avg|by=he} people, he said, on a vessel licensed for {199|cap|by=he}.

Patronage was {611,000|rid29|t=in the 12 months to March} in the 12 months to March. Much of the fall, the commuters' group said, dated from the pandemic, and the boats were full at {5:15|f1}. It said {480|com|by=It} residents needed them.

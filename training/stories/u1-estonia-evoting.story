@story u1-estonia-evoting
@topic Estonian municipal elections in Vigalaranna: an outage during online voting
@subject L = Vigalaranna | the municipality | the parish
@subject E = State Electoral Office | the electoral office | the office
@subject K = Kodanike Liit | Citizens' Union | KL | the Union
@subject V = Vald Ühtselt | Parish United | VÜ
@subject O = Oma Rand | Our Shore
@subject P = Triinu Pajusalu | Pajusalu | the elder | the parish elder
@subject H = Heiki Rebane-Õunapuu | Rebane-Õunapuu | Heiki
@subject S = the voting server | the server | the online system | i-voting | the outage
@fact reg = 4310 | other | L | people entitled to vote | - | constant
@fact cast = 2884 | votes_cast | L | ballots cast | final | snapshot
@fact to = 66.9 | turnout | L | share of entitled voters who voted | final | snapshot
@fact to33 = 61.2 | turnout | L | share of entitled voters who voted | 2033 election | snapshot
@fact ev = 1702 | votes_cast | L | votes cast online | final | snapshot
@fact evs = 59 | votes_cast | L | share of ballots cast online | final | snapshot
@fact pap = 1182 | votes_cast | L | votes cast on paper | final | snapshot
@fact k = 1233 | vote_count | K | votes | final | snapshot
@fact v = 1031 | vote_count | V | votes | final | snapshot
@fact o = 598 | vote_count | O | votes | final | snapshot
@fact inv = 22 | other | L | invalid ballots | final | snapshot
@fact ks = 8 | seats | K | seats on the council | final | snapshot
@fact vs = 6 | seats | V | seats on the council | final | snapshot
@fact os = 3 | seats | O | seats on the council | final | snapshot
@fact seats = 17 | seats | L | seats on the council in all | - | constant
@fact maj = 9 | seats | L | seats needed for a majority | - | constant | threshold
@fact p = 486 | vote_count | P | personal votes | final | snapshot
@fact h = 391 | vote_count | H | personal votes | final | snapshot
@fact out = 18:26 | clock | S | time at which it stopped answering | 2037-10-17 | snapshot
@fact back = 19:41 | clock | S | time at which it answered again | 2037-10-17 | snapshot
@fact dur = 75 | duration | S | minutes that it was down | 2037-10-17 | snapshot
@fact fail = 214 | other | S | people who could not log in | 2037-10-17 | cumulative
@fact later = 187 | other | S | people who voted later after failing to log in | final | cumulative
@fact close = 20:00 | clock | E | time at which online voting closed | 2037-10-17 | snapshot
@fact compl = 31 | other | E | complaints filed | 2037-10-22 | cumulative
@fact nat = 51 | votes_cast | E | share of ballots cast online nationwide | final | snapshot
@fact ovr = 9 | other | L | online votes overridden on paper | final | snapshot
@fact gap = 202 | margin | K | votes between first and second | final | snapshot
@fact lost = 27 | other | S | people who failed to log in and did not vote | final | snapshot
@rel share to = cast / reg
@rel sum cast = ev + pap
@rel sum cast = k + v + o + inv
@rel share evs = ev / cast
@rel diff gap = k - v
@rel sum seats = ks + vs + os
@rel sum fail = later + lost
@race lists = k v o
@race personal = p h
@trap out back :: the start and the end of the outage
@trap k p :: a list's votes and its leader's own
@trap fail lost :: those who failed to log in and those who never voted
@trap ev cast :: online ballots and all ballots
@trap to to33 :: two elections

@doc a-agency | news agency, English service | 2037-10-19
Citizens' Union wins Vigalaranna vote clouded by server failure

TALLINN, Oct 19 - The Citizens' Union took {eight|ks} of {17|seats} seats in the west Estonian parish of Vigalaranna, results showed on Monday, in a municipal ballot marred by a failure of the online system in its last hours.

It got {1,233|k|t=on Monday} votes, Parish United {1,031|v|^} and Our Shore {598|o|^}. The last two, on {six|vs} and {three|os} seats, could form a majority without the winner; {nine|maj} are needed.

The server stopped answering at {18.26|out|t=on Saturday} on Saturday and was back at {19.41|back|^}, {75|dur} minutes later, the State Electoral Office said. Online voting ended at {20.00|close} as planned. Some {214|fail|by=The office} people failed to log in. The office said {187|later|by=The office} of them cast a vote afterwards, online or on paper on Sunday, and {27|lost|^} did not.

Of {2,884|cast} ballots, {1,702|ev} were cast over the internet, that is {59 percent|evs}. Turnout was {66.9 percent|to}, up from {61.2|to33|t=in 2033} in 2033.

@doc b-localpaper | county newspaper | 2037-10-21
Who was shut out on Saturday night?

Kadri-Liis Põldmaa

Aino Tamberg's tea had gone cold by the time the page loaded. "It said come back later. I am eighty-one, I don't do later," she says.

She was one of {241|!fail|t=on Saturday} people in the parish who pressed the button in vain on Saturday. The machine went silent at {twenty-six minutes past six|out|t=on Saturday} and, the electoral office insists, woke up after {an hour and a quarter|dur|by=the electoral office|v=75}.

Would it have mattered? Kodanike Liit finished {202|gap} votes in front of Vald Ühtselt. Not even if all of the shut-out had been of one mind, one is tempted to say; but wait: one seat more or less decides who governs. Triinu Pajusalu, the parish elder, took {486|p} personal votes, most in the municipality. Her challenger Heiki Rebane-Õunapuu got {391|h}.

Her list has {8|ks} mandates, one short of {9|maj}. Heiki's list has {6|vs}; the people of Our Shore, {3|os}, sit in the middle and receive flowers from both sides.

{31|compl|t=by Tuesday evening} complaints had been filed by Tuesday evening.

Subscribe: 7.90 a month. Horoscope p. 11.

@doc c-tech | technology site | 2037-10-21
The {75|dur}-minute hole: anatomy of an i-voting outage

It was a certificate. Of course it was.

According to a preliminary report seen by us, an intermediate certificate on the load balancer lapsed, and from {18:26|out|by=a preliminary report} the online system refused new sessions. A technician in Tartu noticed at 18:52. By {19:14|!back|by=a preliminary report} voters could authenticate again.

During the hole {214|fail|t=During the hole} attempts by distinct ID codes bounced. Nearly nine in ten of those came back: {187|later}. The window, contrary to what two parties had asked for, was not extended past {20:00|close}.

Online votes in the parish: {1,702|ev}. Paper: {1,182|pap}. So {six in ten|evs|round=2} preferred the screen even after this. Nationwide it was {51 percent|nat}.

Remember that in Estonia a paper vote on Sunday overrides an electronic one. {Nine|ovr} people in Vigalaranna did just that.

Comments (88)

@doc d-office | authority, questions and answers | 2037-10-22
Information on the incident of 17 October

What happened?
Between {18.26|out} and {19.41|back} it was not possible to begin an electronic vote in one electoral district. Votes already begun were not affected.

How many voters were concerned?
The log shows {214|fail|by=The log}. Of these {187|later|^} voted subsequently.

Was the result affected?
The office has no indication of that. In the council there are {17|seats} mandates; the list in first place received {1,233|k} votes, that in second {1,031|v}, that in third {598|o}. {Twenty-two|inv} ballots were invalid.

Have there been complaints?
Until today, {31|compl|t=today}. They have been referred to the committee.

Which turnout is correct, {66.9|to} or {67 per cent|to|round}?
Both. {2,884|cast} of {4,310|reg} voted.

Will there be a repeat?
That could be decided only by the Supreme Court.

@doc e-radio | morning show rundown | 2037-10-19
MORNING SHOW 07.10 - NOTES FOR HOST

- Vigalaranna! Where computers go on strike.
- Union {1,233|k}, Parish United {1,131|!v}, Shore {598|o}. Union wins but no majority: {8|ks} of {17|seats}, needs {9|maj}.
- Lady elder: {486|p} votes to her own name. Runner-up Heiki: {391|h}.
- Voters: {2,884|cast}. Turnout almost {67|~to}, four years ago {61|to33|t=four years ago|round}.
- Server out from {6:26 pm|out}. Down for {an hour and a quarter|dur|v=75}. Office: polls stayed open until {8|close} as planned, no extra time.
- {27|lost} people lost their vote. Ask Kadri: who are they?? 
- Next: the 14 bears of Matsalu.

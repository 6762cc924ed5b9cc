@story u1-mbiriri-petition
@topic Kenya: court annuls the Mbiriri governor's by-election after a partial recount
@subject W = Salim Mwachiti | Mwachiti | the governor | Governor Mwachiti | the respondent
@subject N = Purity Nyamvula | Nyamvula | the petitioner | Ms Nyamvula | Madam Purity
@subject L = Dickson Lewa | Lewa
@subject C = Mbiriri County | Mbiriri | the county
@subject I = Independent Electoral and Boundaries Commission | IEBC | the commission | the electoral agency
@subject J = Justice Anab Warsame | Justice Warsame | the judge | Warsame | High Court | the court
@subject F = the Mwakirunge form | Form 37A | Mwakirunge | the Mwakirunge sheet
@fact w = 184307 | vote_count | W | votes | declared result | snapshot
@fact n = 182960 | vote_count | N | votes | declared result | snapshot
@fact l = 1904 | vote_count | L | votes | declared result | snapshot
@fact val = 369171 | votes_cast | C | valid votes | declared result | snapshot
@fact rej = 2709 | other | C | rejected votes | declared result | snapshot
@fact cast = 371880 | votes_cast | C | votes cast | declared result | snapshot
@fact reg = 511420 | other | C | registered voters | - | constant
@fact to = 72.7 | turnout | C | share of registered voters who voted | declared result | snapshot
@fact gap = 1347 | margin | W | votes between first and second | declared result | snapshot
@fact st = 812 | other | C | polling stations | - | constant
@fact rst = 64 | other | C | polling stations recounted | court scrutiny | snapshot
@fact wr = 183695 | vote_count | W | votes | after recount | snapshot
@fact nr = 183878 | vote_count | N | votes | after recount | snapshot
@fact wl = 612 | other | W | votes lost in the recount | court scrutiny | snapshot
@fact ng = 918 | other | N | votes gained in the recount | court scrutiny | snapshot
@fact gapr = 183 | margin | N | votes between first and second | after recount | snapshot
@fact net = 1530 | other | C | votes shifted by the recount | court scrutiny | snapshot
@fact oth = 748 | other | C | polling stations not recounted | court scrutiny | snapshot
@fact ct = 02:47 | clock | F | time at which the form was sent | 2035-09-07 | snapshot
@fact cs = 04:10 | clock | F | time at which the form was signed | 2035-09-07 | snapshot
@fact dl = 2036-02-17 | date | C | last day for a fresh election | - | plan
@fact days = 60 | duration | C | days within which a fresh election is held | - | plan
@fact cost = 5000000 | damages | W | shillings of costs awarded | 2035-12-19 | snapshot
@fact bud = 412000000 | budget | I | shillings that a fresh election costs | - | plan | projected
@fact age = 58 | age | J | years old | 2035-12-19 | snapshot
@fact pages = 214 | other | J | pages of the judgment | 2035-12-19 | constant
@rel sum val = w + n + l
@rel sum cast = val + rej
@rel share to = cast / reg
@rel diff gap = w - n
@rel diff wr = w - wl
@rel sum nr = n + ng
@rel diff gapr = nr - wr
@race declared = w n l
@race recounted = wr nr
@rel sum net = ng + wl
@rel diff oth = st - rst
@trap gap gapr :: declared lead of one, recounted lead of the other
@trap w wr :: before and after the recount
@trap n nr :: before and after the recount
@trap st rst :: all stations and those recounted
@trap ct cs :: a form sent before it was signed
@trap cost bud :: costs of the suit against the cost of a poll

@doc a-daily | national daily | 2035-12-20
Court sends Mbiriri voters back to the booth

By Wanjala Okumu and Zainab Athman

The High Court yesterday threw out the election of Mbiriri Governor Salim Mwachiti, holding that nobody can say who won it.

In a judgment of {214|pages} pages, Justice Anab Warsame, {58|age}, said the {1,347|gap|t=in September|by=Justice Anab Warsame}-vote win declared in September did not survive the opening of ballot boxes from {64|rst} polling stations. There, petitioner Purity Nyamvula picked up {918|ng|by=Justice Anab Warsame} votes and the governor shed {612|wl|^}.

The scrutiny left Ms Nyamvula with {183,878|nr|t=The scrutiny left} and her rival with {183,695|wr|^}, a difference of {183|gapr|^}. The commission had announced {184,307|w|t=had announced|by=The commission} for Mr Mwachiti and {182,960|n|^} for the petitioner; a third contestant, Dickson Lewa, had {1,904|l|^}.

"A court does not crown," the judge said. "It orders an election, and that within {60|days|by=the judge} days." The IEBC therefore has until {February 17|dl}.

Most damning was the sheet from Mwakirunge Primary School. Its Form 37A reached the tallying centre at {2.47am|ct}, yet agents put their signatures to it at {4.10am|cs}, "by which time," Justice Warsame observed, "it had been public for longer than a football match."

Mr Mwachiti was ordered to pay Sh{5 million|cost} in costs. He will appeal.

Case: Election Petition 3 of 2035. See also Page 9: 4 more petitions to watch

@doc b-tabloid | tabloid | 2035-12-20
PURITY SLAYS THE GOVERNOR!

She cried. She danced. Then she hugged her lawyer so hard his wig fell.

Madam Purity is back in the ring after a lady judge tore up the {1,347|gap} votes that kept her from the big chair. Boxes from just {46|!rst} stations, out of {812|st}, were enough. When the clerks had finished shuffling paper, the loser of September was {138|!gapr|t=When the clerks had finished shuffling paper} ahead!

And what of that midnight form? It was beamed to the tallying hall at {quarter to three|ct}, give or take two minutes, and signed at {ten past four|cs}. Even in Mbiriri, time runs forward.

Governor Mwachiti, who must cough up Sh{50 million|!cost} for the ladies' lawyers, left by the back gate in a Probox.

So it's shoes on again by {mid-February|dl}. The commission will ask Treasury for Sh{412 million|bud|m=projected} to do it. For that money you could tarmac the road to Mwakirunge and paint it pink.

What the stars say: Lucky number 7

@doc c-explainer | legal affairs newsletter | 2035-12-22
The Bench Mark, issue 118

What the Mbiriri ruling does and does not decide

1. It does not say that Ms Nyamvula won. True, after scrutiny her tally is {183,878|nr|t=after scrutiny}, and true, her opponent's fell to {183,695|wr|^}. But only {64|rst} of {812|st} stations were opened; the rest were never re-examined. A lead of {183|gapr|s=her} across so partial an exercise proves doubt, no more.

2. It does say the declaration was unsafe. Out of {369,171|val} valid votes the respondent's majority was {1,347|gap}. Shift {918|ng} one way and strike {612|wl} the other, {1,530|net} in all, and it is gone.

3. It makes metadata king. The Mwakirunge sheet carries a server stamp of {02:47|ct|by=server} hours and a handwritten {04:10|cs}. Counsel for the commission suggested a slow wristwatch. The court preferred the server.

4. Costs follow the event, capped at {5 million|cost} shillings.

5. The clock: {sixty|days} days run from the date of judgment, so the last lawful polling day is {17 February 2036|dl}, a Sunday.

Turnout junkies should note that {371,880|cast} people voted in September, {72.7 per cent|to|t=in September} of the {511,420|reg} on the roll, and {2,709|rej} of the papers were rejected. That last figure alone exceeds either margin.

@doc d-radio | community radio, online summary | 2035-12-19
Governor's election cancelled

Mbiriri FM 101.9 | Posted 15:22 | 1,204 shares

A High Court judge has this afternoon cancelled the September by-election for governor. Justice Warsame read for three hours.

According to the recount, Mwachiti has {183,878|!wr|t=According to the recount} votes and Nyamvula {183,695|!nr|^}. At the declaration it was {184,307|w|t=At the declaration} and {182,960|n|^}.

The judge was angry about a form from Mwakirunge which, she said, arrived at {3:47|!ct|by=she said} in the morning and was only signed at {4:10|cs|^}.

The electoral agency says a new election will cost {412 million|bud|by=The electoral agency} shillings. It must be held before the end of {60|days} days.

Turnout in September was over {70 percent|>to|t=in September}. About {510,000|~reg} people are registered in the county.

Reactions: call 0700 555 019. Rain expected in the hills, 19 to 27 degrees.

@doc e-commission | commission press statement | 2035-12-21
IEBC TAKES NOTE OF JUDGMENT IN MBIRIRI PETITION

The Commission respects the decision delivered on 19 December. It points out, however, that the scrutiny concerned {64|rst} out of {812|st} polling stations and that, on the Commission's own arithmetic, results from the other {748|oth} were accepted by both parties.

As declared by the returning officer, votes were as follows: Mwachiti Salim {184,307|w|t=As declared by the returning officer|by=the returning officer}; Nyamvula Purity {182,960|n|^}; Lewa Dickson {1,904|l|^}. Valid votes amounted to {369,171|val|^} and rejected ones to {2,709|rej|^}.

The alleged discrepancy at Mwakirunge between transmission ({02:47|ct}) and signature ({04:10|cs}) is under internal inquiry. One presiding officer has been stood down.

Preparations for a fresh election have started. Ballot papers for {511,420|reg} voters will be ordered in January. The Commission's estimate of expenditure is KSh {412 million|bud|by=The Commission's estimate}. The constitutional deadline of {17 February|dl} will be kept, save where a higher court directs otherwise.

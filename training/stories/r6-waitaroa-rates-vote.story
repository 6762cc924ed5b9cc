@story r6-waitaroa-rates-vote
@topic Waitaroa District Council, New Zealand, adopts its rates rise
@subject W = Waitaroa District Council | the council | councillors | council
@subject R = rates rise | rates | the increase | the rise | motion
@subject H = average household | a typical home | the typical bill | the average home
@subject P = pipe renewals | pipes | water pipes | three waters
@subject G = public gallery | the gallery | protesters | ratepayers
@fact r = 9.4 | rate | R | average rise in property rates in percent | 2027-06-17 | plan
@fact rd = 12.1 | rate | R | average rise in property rates in percent | March draft | plan
@fact rl = 6.8 | rate | R | average rise in property rates in percent | 2026 | constant
@fact vf = 8 | votes_cast | R | councillors who voted for | 2027-06-17 | snapshot
@fact va = 5 | votes_cast | R | councillors who voted against | 2027-06-17 | snapshot
@fact vt = 13 | seats | W | councillors round the table | - | constant
@fact su = 2316 | other | R | written submissions from the public | - | constant
@fact so = 71 | poll_share | R | share of submissions that opposed it | - | constant
@fact sp = 148 | other | R | people who spoke at the hearings | - | constant
@fact b0 = 3042 | price | H | yearly rates bill in dollars | 2026 | constant
@fact b1 = 3328 | price | H | yearly rates bill in dollars | July 2027 | plan
@fact bd = 286 | price | H | rise in the yearly rates bill in dollars | July 2027 | plan
@fact pi = 41500000 | budget | P | money in the coming year | 2027-28 | plan
@fact jo = 14 | jobs | W | jobs to go | 2027-06-17 | plan
@fact sv = 1900000 | budget | W | savings from shorter library and pool hours | 2027-28 | plan
@fact g = 90 | crowd | G | people who watched the meeting | 2027-06-17 | snapshot
@rel sum vt = vf + va
@rel diff bd = b1 - b0
@rel change r = b0 -> b1
@trap r rd :: the draft of March was higher than what was adopted
@trap su sp :: written submissions and speakers
@trap r rl :: this year's rise and last year's

@doc a-daily | regional daily | 2027-06-18
Rates to climb {9.4pc|r} after marathon debate

Waitaroa homeowners will pay {9.4pc|r|by=councillors} more from July, councillors decided last night by {eight|vf|t=last night} votes to {five|va|^}.

The average household's bill goes from {$3042|b0} to {$3328|b1}, an extra {$286|bd}. The draft in March had asked for {12.1pc|rd|t=in March}; last year the rise was {6.8pc|rl|t=last year}.

Staff found the difference in part by trimming library and pool hours, which saves {$1.9 million|sv}, and by shedding {14|jo} positions. Spending on pipes stays at {$41.5m|pi}.

Of {2316|su} submissions, {71pc|so} were against. About {90|~g|t=last night} people filled the gallery and groaned at the result.

Email: newsdesk@waitaroatimes.example

@doc b-radio | radio news | 2027-06-18
A bruising night in Waitaroa has ended with a rates increase of just over {nine per cent|>r}.

It passed by {eight|vf} to {five|va|^}, with mayor Tui Marangai among the {eight|vf|^}. It means about {286|~bd} dollars more a year for the average home. Close to {150|~sp} residents had pleaded their case at hearings, and {1,870|!su|by=the clerk} had put pen to paper, according to the clerk.

The biggest single item is {41.5 million|pi} dollars for leaking mains. {Fourteen|jo} council workers are to lose their jobs. The first plan, back in March, was for {twelve|rd|t=back in March|round} per cent.

@doc c-live | live blog | 2027-06-17
LIVE: Waitaroa rates meeting

9.48pm That's it. {9|!vf}–{4|!va}. The motion passes and the chamber goes quiet, then doesn't.

9.31pm Cr Hemi Pouaka: "{Twelve point one|rd|t=in March|v=12.1} in March, {9.4|r} tonight. You're asking us to clap because you only punched us once."

9.02pm Chief executive Dianne Fogerty confirms {14|jo|by=Dianne Fogerty} roles will go, none of them lifeguards.

8.40pm Back after a tea break. There must be {140|!~g} bodies wedged in here and another lot on the stairs.

8.05pm The numbers once more for those just joining: median… sorry, average bill {$3328|b1}, up {$286|bd}. Pipes {$41.5m|pi}. And {71%|so} of letter-writers said no thanks.

@doc d-union | union statement | 2027-06-18
Workers pay for pipes

The Amalgamated Municipal Staff Union condemns last night's decision to cut {14|jo|t=last night} jobs at Waitaroa District Council. Opening hours worth {$1.9 million|sv} vanish, while rates still rise by {9.4 per cent|r|^}.

Organiser Sione Fakatava said the {five|va|^} councillors who voted no deserved credit. "{Eight|vf} people around a table of {13|vt} decided that librarians are cheaper than leaks," he said. The union would have accepted the {12.1 per cent|rd} of the draft if it had kept every post. The average bill climbs to {$3328|b1}, Fakatava noted; pipes take {$41.5 million|pi}.

@doc e-column | opinion column | 2027-06-19
{Nine point four|r|v=9.4} is still a number

I sat among the {90|g} or so who came on Thursday, knitting. I have lived here through {6.8|rl|t=last winter} last winter, and I shall live through {9.4|r|t=on Thursday}.

But do consider. My bill, being average in all things, was {$3042|b0}. It becomes {$3328|b1}. For this I get the library until four. The mayor needed {seven|-} votes and got {eight|vf}. The engineers needed {$41.5 million|pi} and got it too. We, the {2316|su} who wrote, of whom nearly {three-quarters|~so} said please don't, got a biscuit.

SUBSCRIBE from $4 a week

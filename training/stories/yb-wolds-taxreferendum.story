@story yb-wolds-taxreferendum
@topic English police area votes on a council-tax rise above the cap
@subject PA = Wolds and Marsh | the police area | the force
@subject Y = Yes to the rise | those for the rise
@subject N = No to the rise | those against the rise
@subject PCC = Davina Harcourt | Harcourt | the commissioner
@subject TA = Taxpayers of the Wolds | the taxpayers' group
@subject FED = Police Federation branch | the federation
@subject SC = Scarholme | the city
@subject MD = Marsh district | the Marsh
@subject WD = Wold district | the Wold
@subject HH = band D household | band D
@fact el = 486000 | other | PA | electors | - | constant
@fact vc = 150660 | votes_cast | PA | ballots cast | final | snapshot
@fact to = 31 | turnout | PA | turnout | final | snapshot
@fact to0 = 24.5 | turnout | PA | turnout | 2032 | snapshot
@fact y = 52290 | vote_count | Y | votes in the police area | final | snapshot
@fact n = 97640 | vote_count | N | votes in the police area | final | snapshot
@fact rj = 730 | vote_count | PA | rejected ballots | final | snapshot
@fact np = 65.1 | vote_share | N | share of valid votes | final | snapshot
@fact m = 45350 | margin | N | lead in votes in the police area | final | snapshot
@fact ys = 24115 | vote_count | Y | votes in Scarholme | final | snapshot
@fact ns = 31020 | vote_count | N | votes in Scarholme | final | snapshot
@fact ym = 9870 | vote_count | Y | votes in the Marsh | final | snapshot
@fact nm = 24310 | vote_count | N | votes in the Marsh | final | snapshot
@fact yw = 18305 | vote_count | Y | votes in the Wold | final | snapshot
@fact nw = 42310 | vote_count | N | votes in the Wold | final | snapshot
@fact rp = 12.8 | rate | HH | rise in the police tax | proposed | plan
@fact t0 = 325 | price | HH | pounds of police tax a year | 2034-35 | constant
@fact t1 = 366.60 | price | HH | pounds of police tax a year | proposed | plan | hypothetical
@fact dt = 41.60 | price | HH | pounds more a year | proposed | plan | hypothetical
@fact wk = 0.80 | price | HH | pounds more a week | proposed | plan | hypothetical
@fact cap = 5 | rate | PA | highest rise without a referendum | 2035 | constant | threshold
@fact ofc = 2060 | officers | PA | officers | 2035 | snapshot
@fact of1 = 140 | officers | PA | officers to be added | 2036 | plan | hypothetical
@fact of2 = 96 | jobs | PA | posts to be cut | 2036 | plan | projected
@fact gap = 7900000 | other | PA | pounds missing from the budget | 2035-36 | plan | projected
@fact c1 = 890000 | spending | PA | pounds spent on holding the referendum | final | cumulative
@fact c2 = 410000 | spending | PA | pounds spent on sending new bills | final | cumulative
@fact c3 = 1300000 | spending | PA | pounds spent on the referendum and new bills | final | cumulative
@fact qy = 41 | poll_share | Y | share of respondents | April poll | snapshot
@fact qn = 48 | poll_share | N | share of respondents | April poll | snapshot
@fact qs = 1004 | sample_size | - | people polled | April poll | snapshot
@fact xt = 22000 | spending | TA | pounds spent on the campaign | whole campaign | cumulative
@fact xf = 61000 | spending | FED | pounds spent on the campaign | whole campaign | cumulative
@fact pv = 38.2 | vote_share | PCC | share of first preferences | 2032 | snapshot
@fact bu = 1 | other | PA | burglaries in ten solved | 2034 | snapshot
@fact po = 64784 | votes_cast | PA | postal ballots | final | snapshot
@fact pop = 43 | other | PA | share of ballots sent by post | final | snapshot
@fact pn = 3 | duration | PCC | years left in office | 2035 | constant
@rel share to = vc / el
@rel sum vc = y + n + rj
@rel diff m = n - y
@rel sum y = ys + ym + yw
@rel sum n = ns + nm + nw
@rel change rp = t0 -> t1
@rel diff dt = t1 - t0
@rel sum c3 = c1 + c2
@rel share pop = po / vc
@race area = n y
@race city = ns ys
@race marsh = nm ym
@race wold = nw yw
@race poll = qn qy
@race money = xf xt
@trap y ys :: the area and the city
@trap nw n :: one district and all
@trap to to0 :: referendum and commissioner's election
@trap rp cap :: the rise asked for and the rise allowed
@trap dt wk :: a year and a week
@trap of1 of2 :: officers added or posts cut
@trap c1 c3 :: the vote alone and with new bills
@trap qn np :: poll and result
@trap t0 t1 :: tax now and proposed
@trap pop qy :: postal share and poll
@trap xt xf :: two campaigns

@doc a-press | press release | 2035-03-02
COMMISSIONER ASKS RESIDENTS TO BACK THEIR POLICE

Police and Crime Commissioner Davina Harcourt will hold a referendum on 7 May on raising the police share of council tax by {12.8%|rp}. For a band D household that's {80p|wk} a week.

Without a referendum she may raise it by no more than {5%|cap}.

"{Eighty pence|wk} buys {140|of1} more officers on top of the {2,060|ofc} we have. The alternative is {96|of2} posts gone," she said. The gap in the budget is {£7.9 million|gap}.

The tax would go from {£325|t0|t=now} now to {£366.60|t1}.

The bills sent in April will be at the higher rate. Should the answer be No, new ones will be sent.

@doc b-poll | regional daily | 2035-04-17
Police tax: No is ahead, but only just

By Priyanka Stallworthy

Residents of the Wolds and the Marsh would reject a rise in the police tax by {48 per cent|qn} to {41|qy}, a poll of {1,004|qs} adults for this newspaper finds.

The commissioner wants {£41.60|dt} a year more from a band D home. The Police Federation branch is spending {£61,000|xf} to help her get it. The Taxpayers of the Wolds have {£22,000|xt} and a van.

"Last year {one|bu} burglary in ten was solved," said the group's Clive Ramsbottom. "I'd pay to have the other nine done."

Harcourt was elected in 2032 with {38.2 per cent|pv} of first preferences, on a turnout of {24.5|to0}.

Letters, p 18: Whither the 47 bus? Grimsby 1, Scunthorpe 1.

@doc c-blog | live blog of a local news site | 2035-05-08
Police tax referendum: count at Scarholme Arena

10.10 Verification. {150,660|vc} ballots, which is {31 per cent|to}. For a police vote that's a stampede.

11.45 The Marsh: Yes {9,870|ym}, No {24,310|nm}. It's not close.

12.30 The city was her hope. Scarholme: Yes {24,115|ys}, No {31,020|ns}.

12.55 The Wold: Yes {18,305|yw}, No {42,310|nw}.

1.05pm Total: Yes {52,290|y|t=1.05pm}, No {97,640|n|^}. {730|rj|^} rejected, some with a truncheon drawn on.

1.15pm Commissioner: "I asked, and you've told me."

1.20pm Ramsbottom: "{45,350|m}! She could've asked me for nothing."

@doc d-wire | national agency | 2035-05-08
Police area rejects council-tax rise in referendum

Voters in the Wolds and Marsh police area have rejected a {12.8%|rp} rise in the police element of their council tax.

{62.1%|!np} voted against the increase in Thursday's referendum.

Commissioner Davina Harcourt had said that the money would pay for {140|of1} officers. She now faces cutting {120|!of2} posts.

The poll cost {£890,000|c1} to run. Sending revised bills to {390,000|-} homes will add {£410,000|c2}.

Turnout was {31%|to}; {64,784|po} ballots, or {43%|pop}, came by post. At the last commissioner election it was {24.5%|to0|t=At the last commissioner election}.

@doc e-analysis | trade paper for local government | 2035-05-20
Ask a silly question

It's the third time that a police commissioner has gone over the limit and asked, and the third time that the answer's been the same, with {65.1 per cent|np} against. Why do they?

Davina Harcourt had a case. The hole is {£7.9m|gap}. The rise was {£41.60|dt} a year, from {£325|t0}, and the force's {2,060|ofc} officers are fewer than in 2010. She wasn't helped by the ballot paper, which by law must give the percentage and mustn't give the pence.

But the bill! {£1.3m|c3} all told, or {£1.8m|!c3|by=the taxpayers' group} if you believe the taxpayers' group, to be told something a poll of {1,004|qs} had told her in April.

Nor did the city save her. In Scarholme {24,115|ys} were in favour, {44 per cent|-} of those who voted there. In the Marsh fewer than {three in ten|-}.

The winners spent {£22,000|xt}; the Federation's {£61,000|xf} must rank among the worst investments it has made. She has {three|pn} years left.

@doc f-weekly | weekly newspaper | 2035-05-14
The Marsh Mercury says

We voted No, and so did {24,310|nm} of you, but let's not crow. There were {9,780|!ym} in this district who'd have paid.

{96|of2} posts will go. Two of them, we hear, are at Saltfleet, which has two.

Out of {486,000|el} people in the whole area, {335,000|-} couldn't be bothered, and they'll be the first on the phone.

STOLEN: quad bike, red. Any information to the above.

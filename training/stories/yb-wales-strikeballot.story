@story yb-wales-strikeballot
@topic Strike ballot of a Welsh teachers' union under two legal thresholds, a rival union that misses one, and a vote on the offer
@subject U = Welsh Teachers' Association | WTA | the union | the association
@subject RV = Cymru Education League | CEL | the league | the smaller union
@subject Y = For strike | members for a strike
@subject N = Against strike | members against a strike
@subject SY = For action short of a strike
@subject SN = Against action short of a strike
@subject AC = For the offer | members for accepting
@subject RJ = Against the offer | members for rejecting
@subject G = Welsh Government | ministers | the government
@subject W = Wales
@fact el = 31400 | other | U | members balloted | - | constant
@fact rt = 16014 | votes_cast | U | papers returned | strike ballot | snapshot
@fact to = 51 | turnout | U | turnout | strike ballot | snapshot
@fact y = 13612 | vote_count | Y | votes on a strike | strike ballot | snapshot
@fact n = 2378 | vote_count | N | votes on a strike | strike ballot | snapshot
@fact sp = 24 | vote_count | U | spoilt papers on a strike | strike ballot | snapshot
@fact va = 15990 | votes_cast | U | valid votes on a strike | strike ballot | snapshot
@fact yp = 85.1 | vote_share | Y | share of valid votes on a strike | strike ballot | snapshot
@fact ye = 43.4 | vote_share | Y | share of all members balloted | strike ballot | snapshot
@fact t50 = 50 | other | U | turnout needed | - | constant | threshold
@fact n50 = 15700 | other | U | papers needed | - | constant | threshold
@fact t40 = 40 | other | U | share of all members who must say yes | - | constant | threshold
@fact n40 = 12560 | other | U | yes votes needed | - | constant | threshold
@fact o50 = 314 | other | U | papers above the turnout needed | strike ballot | snapshot
@fact o40 = 1052 | other | U | yes votes above the number needed | strike ballot | snapshot
@fact sy = 14552 | vote_count | SY | votes on action short of a strike | strike ballot | snapshot
@fact sn = 1430 | vote_count | SN | votes on action short of a strike | strike ballot | snapshot
@fact ss = 32 | vote_count | U | spoilt papers on action short of a strike | strike ballot | snapshot
@fact syp = 91.1 | vote_share | SY | share of valid votes on action short of a strike | strike ballot | snapshot
@fact ct = 44 | turnout | U | turnout | consultative vote | snapshot
@fact cy = 89 | vote_share | Y | share of valid votes on a strike | consultative vote | snapshot
@fact rel = 8900 | other | RV | members balloted | - | constant
@fact rrt = 4112 | votes_cast | RV | papers returned | strike ballot | snapshot
@fact rto = 46.2 | turnout | RV | turnout | strike ballot | snapshot
@fact ry = 78 | vote_share | RV | share of valid votes on a strike | strike ballot | snapshot
@fact o1 = 3.5 | rate | G | pay rise offered | January | plan
@fact o2 = 5.25 | rate | G | pay rise offered | April | plan
@fact cl = 8 | rate | U | pay rise claimed | January | plan
@fact inf = 4.1 | rate | W | inflation | February | snapshot
@fact pc = 21000000 | budget | G | pounds that each point of pay costs | a year | constant
@fact da = 3 | duration | U | days of strike announced | April | plan
@fact sc = 1480 | other | W | schools | - | constant
@fact cs = 620 | other | W | schools expected to close | 22 April | plan | projected
@fact cs2 = 571 | other | W | schools that closed | 22 April | snapshot
@fact ort = 16422 | votes_cast | U | papers returned | offer vote | snapshot
@fact oto = 52.3 | turnout | U | turnout | offer vote | snapshot
@fact oa = 9870 | vote_count | AC | votes on the offer | offer vote | snapshot
@fact or = 6512 | vote_count | RJ | votes on the offer | offer vote | snapshot
@fact os = 40 | vote_count | U | spoilt papers on the offer | offer vote | snapshot
@fact oap = 60.2 | vote_share | AC | share of valid votes on the offer | offer vote | snapshot
@fact om = 3358 | margin | AC | lead in votes on the offer | offer vote | snapshot
@fact wk = 6 | duration | U | months for which a ballot is good | - | constant
@rel share to = rt / el
@rel sum rt = y + n + sp
@rel sum va = y + n
@rel share yp = y / va
@rel share ye = y / el
@rel share t50 = n50 / el
@rel share t40 = n40 / el
@rel diff o50 = rt - n50
@rel diff o40 = y - n40
@rel sum rt = sy + sn + ss
@rel share rto = rrt / rel
@rel share oto = ort / el
@rel sum ort = oa + or + os
@rel diff om = oa - or
@race strike = y n
@race short = sy sn
@race offer = oa or
@trap yp ye :: share of those who voted and of all
@trap to t50 :: turnout and the turnout needed
@trap ye t40 :: support and the support needed
@trap to rto :: two unions
@trap yp cy :: ballot and consultation
@trap to ct :: ballot and consultation
@trap rt ort :: strike ballot and offer vote
@trap o1 o2 :: two offers
@trap o1 cl :: offer and claim
@trap cs cs2 :: expected and closed
@trap y sy :: two questions on one paper
@trap rto inf :: numbers that sit side by side in one report

@doc a-release | press release | 2036-03-28
WTA MEMBERS VOTE TO STRIKE

Members of the Welsh Teachers' Association have voted by {85.1%|yp} to take strike action over pay, and by {91.1%|syp} for action short of a strike.

The union sent papers to {31,400|el} members in state schools. {16,014|rt} came back, a turnout of {51%|to}.

FULL RESULT
Are you prepared to take part in strike action?
Yes: {13,612|y}
No: {2,378|n}
Spoilt: {24|sp}
Are you prepared to take part in action short of a strike?
Yes: {14,552|sy}
No: {1,430|sn}
Spoilt: {32|ss}

With {15,990|va} valid votes on the first question, both legal tests have been met. General secretary Gwenllian Achebe-Rees said: "They built two fences, and we've cleared them both."

The claim is for {8%|cl}. The government has offered {3.5%|o1}. Inflation in February was {4.1%|inf|t=February}.

@doc b-explain | public broadcaster, explainer | 2036-03-29
Teachers' strike: what the numbers mean

When is a Yes a Yes? For a strike in schools it isn't enough to win the vote.

First, half of the people balloted must take part. That's {50%|t50}, which for the WTA comes to {15,700|n50}. It got {314|o50} more.

Second, because schools count as an important public service, {40%|t40} of everyone balloted must say Yes, or {12,560|n40}. It got {1,052|o40} more. Put another way, {43.4%|ye} of all members, including those who never opened the envelope, backed a strike.

The Cymru Education League wasn't so lucky. Of its {8,900|rel} members {46.2%|rto} voted. Although {78%|ry} of them said Yes, there can't be a strike.

An earlier consultative vote by the WTA, which has no legal force, had {89%|cy|t=earlier} in favour on a {44%|ct|^} turnout.

A ballot is good for {six|wk} months.

@doc c-live | live blog of a news site | 2036-04-22
Teachers' strike in Wales: first day, as it happened

07:10 Picket at Ysgol Bryn Glas, nine teachers and a cello. It's the first of {three|da} days. Ministers reckon {620|cs|by=Ministers} of the country's {1,480|sc} schools won't open.

08:45 Across the road at St Illtyd's they're open. Their staff are in the league, and the league fell short: {4,112|rrt} papers, when it needed {4,450|-}.

10:20 Education minister Rhodri Castellan: "Every point on pay is {£21 million|pc}. I'd like someone on a picket to tell me which hospital."

12:00 Someone on a picket does.

16:30 The count for today is {571|cs2|t=today} schools shut, fewer than feared.

17:05 Talks about talks. There are biscuits, we hear, which there weren't in January.

MORE: Six Nations women, Wales 22-19 | M4: 40 minutes at Brynglas

@doc d-wire | wire agency | 2036-04-29
Welsh teachers offered improved pay deal

CARDIFF, April 29 (Severn Wire) - The Welsh Government on Tuesday offered teachers {5.25%|o2|t=on Tuesday}, up from {3.5%|o1}, to end a dispute that shut {571|cs2|t=last week} schools last week.

The Welsh Teachers' Association suspended the remaining {two|-} days of action and said it'd put the offer to its {31,400|el} members without a recommendation.

The offer compares with a claim of {8%|cl} and inflation of {4.1%|inf|t=in February} in February. It'd cost {£37 million|-} more than the first one, at {£21 million|pc} a point.

Members voted {13,612|y|t=in March} to {2,378|n|^} for strikes in March.

@doc e-local | local newspaper, north Wales | 2036-05-23
"Take it and breathe": teachers say yes

By Lowri Mensah

Teachers have accepted the deal. In the WTA's online vote {9,870|oa} were for the offer and {6,512|or} against; {40|os} managed to spoil an online form, "which I'd like to see", said branch secretary Huw Prytherch.

It means {60.2 per cent|oap}, on a turnout of {52.3|oto}, a shade more than in March, when it was {51|to|t=in March}.

In Gwynedd, Mr Prytherch said, it was closer. "Half my staffroom wanted {eight|cl|by=Mr Prytherch} and a parade."

The pay rise of {5.25 per cent|o2} is backdated to September. Members of the smaller union, which had no strike to call off, get it too.

Eisteddfod: chairs from £4,100. Sheepdog trials, Cerrigydrudion, 9am.

@doc f-column | education weekly, comment | 2036-06-01
What if the fences had been one foot higher?

Fifty per cent is a height somebody chose. At {51|to} the association sailed over it with {314|o50} to spare, at {46.2|rto} the league hit the bar. Were their members less cross? {78 per cent|ry} of those who voted wanted out, and in the larger union {85.1|yp}. I'd call that the same temperature.

The difference is envelopes. A paper ballot, by post, in an age when I have to explain a stamp to my sixth form. Compare the vote on the offer: online, {16,422|ort} took part. For the strike, by post, it was {16,014|rt}. Only {408|-} more! So perhaps it isn't envelopes.

Perhaps it is that {thirty per cent|-} of any profession is marking.

The margin at the end was {3,358|om}. I was one of the {6,512|or}. I've bought a kettle with the difference.

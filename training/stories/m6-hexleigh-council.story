@story m6-hexleigh-council
@topic Hexleigh city council election, England, May 2032: seats, wards, turnout, a recount, council tax
@subject H = Hexleigh City Council | Hexleigh | the council
@subject L = Labour | Labour group
@subject G = Green Party | Greens
@subject C = Conservatives | Tories
@subject I = Hexleigh First | the residents' party | independents of Hexleigh First
@subject D = Liberal Democrats | Lib Dems
@subject X = Parveen Thistlethwaite | Thistlethwaite | the Labour leader
@subject Y = Rowan Adjei | Adjei | the Green in Tannery ward
@subject Z = Hugo Pemberley-Shah | Pemberley-Shah | his Conservative opponent
@fact ls = 19 | seats | L | council seats | final | snapshot
@fact gs = 14 | seats | G | council seats | final | snapshot
@fact is = 9 | seats | I | council seats | final | snapshot
@fact cs = 8 | seats | C | council seats | final | snapshot
@fact ds = 4 | seats | D | council seats | final | snapshot
@fact tot = 54 | seats | H | council seats | 2032 | constant
@fact maj = 28 | seats | H | council seats needed for a majority | 2032 | constant | threshold
@fact l28 = 31 | seats | L | council seats | 2028 election | constant
@fact g28 = 6 | seats | G | council seats | 2028 election | constant
@fact loss = 12 | other | L | council seats lost | 2028 to 2032 | cumulative
@fact gain = 8 | other | G | council seats gained | 2028 to 2032 | cumulative
@fact lv = 31.4 | vote_share | L | share of the citywide vote | final | snapshot
@fact gv = 27.2 | vote_share | G | share of the citywide vote | final | snapshot
@fact to = 38.7 | turnout | H | share of electors who voted | final | snapshot
@fact to28 = 34.1 | turnout | H | share of electors who voted | 2028 election | constant
@fact ya = 1207 | vote_count | Y | votes in Tannery ward | final | snapshot
@fact zb = 1198 | vote_count | Z | votes in Tannery ward | final | snapshot
@fact m = 9 | margin | Y | votes between first and second in Tannery ward | final | snapshot
@fact fox = 644 | vote_count | H | votes of the third candidate in Tannery ward | final | snapshot
@fact rec = 3 | other | Y | recounts in Tannery ward | final | constant
@fact end = 05:10 | clock | Y | declaration in Tannery ward | 2032-05-07 | constant
@fact ctax = 4.99 | rate | H | rise of council tax in percent | 2032-33 | constant
@fact gap = 16800000 | budget | H | pounds of budget gap | 2033-34 | plan | projected
@fact bins = 11 | duration | H | weeks of the bin strike | 2032 | constant
@fact cand = 231 | candidates | H | candidates | 2032 | constant
@fact short = 9 | seats | L | council seats short of a majority | final | snapshot
@trap ls l28 :: two elections
@trap gs gain :: seats held and gained
@trap is m :: nine seats and nine votes
@trap m short :: nine votes and nine seats
@trap lv gv :: two shares
@trap tot maj :: all seats and half of them
@rel sum tot = ls + gs + is + cs + ds
@rel diff loss = l28 - ls
@rel diff gain = gs - g28
@rel diff m = ya - zb
@rel diff short = maj - ls
@race seats = ls gs is cs ds
@race tannery = ya zb

@doc a-live | local democracy reporter, live page | 2032-05-07
HEXLEIGH VOTES 2032: AS IT HAPPENED

05.22 That's us. Labour {19|ls}, Greens {14|gs}, Hexleigh First {9|is}, Conservatives {8|cs}, Lib Dems {4|ds}. No overall control, because you need {28|maj} of {54|tot}. Bed.

{05.10|end} Tannery declares at last, after {three|rec} recounts. Rowan Adjei (Green) {1,207|ya}, Hugo Pemberley-Shah (Con) {1,198|zb}. {Nine|m} votes! Adjei has gone to ring his mum.

03.40 Labour leader Parveen Thistlethwaite holds Cloth Hall but has just watched another colleague go. "It was the bins," she says. {Eleven weeks|bins|v=11} of strike will do that.

02.15 Turnout's up: {38.7%|to} across the city, from {34.1%|to28|t=last time} last time.

00.30 First ballot boxes are here. {231|cand} people want a seat.

@doc b-mail | regional morning paper | 2032-05-08
Labour routed in Hexleigh as Greens more than double

Cosima Brightley-Nwosu, Political Editor

LABOUR lost control of Hexleigh for the first time since 2004 yesterday, shedding {twelve|loss} of its {31|l28} seats to finish on {19|ls}, {nine|short} short of a majority.

The Greens, who had {six|g28}, now have {16|!gs|t=now}. Hexleigh First took {nine|is} and the Conservatives {eight|cs}; the Liberal Democrats hung on to {four|ds}.

Labour's share across the city was {31.4 per cent|lv} to the Greens' {27.2|gv}. Barely {two in five|<to|v=40} bothered to vote.

The closest fight was in Tannery, where Rowan Adjei scraped home by a mere {23|!m} over his Tory rival in the small hours.

Whoever runs the place inherits a hole of {£16.8m|gap|t=next year} next year and residents smarting from a {4.99 per cent|ctax|t=this spring} council tax rise this spring.

Picture: Dev Hollis. Page 9: Your ward in full. Weather: 14C, showers.

@doc c-greens | party email to members | 2032-05-07
Wow. Just wow.

Friends, we did it. {Eight|gain} new Green councillors, on top of those we were defending, and a group of {fourteen|gs} where four years ago we had {six|g28|t=four years ago}. More than {one in four|>gv|v=25} Hexleigh voters put their cross by a Green.

Rowan waited until {4.35|!end|t=this morning} this morning to hear he'd beaten the Tories in Tannery. {Twelve hundred and seven|ya|v=1207} of you came out for him. Every single one mattered.

Labour has {nineteen|ls} and no friends. Talks begin Monday. Our red lines: no incinerator, free buses for under-22s, and a proper answer on the {£14.2 million|!gap} that's missing from next year's books.

Chip in £5? Reply STOP to opt out.

@doc d-notice | council results notice | 2032-05-07
CITY OF HEXLEIGH. ELECTION OF COUNCILLORS, 6 MAY 2032. SUMMARY

Seats contested: {54|tot}. Candidates validly nominated: {231|cand}. Turnout: {38.7%|to}.

Seats by description:
Labour Party {19|ls}
Green Party {14|gs}
Hexleigh First {9|is}
Conservative Party {8|cs}
Liberal Democrats {4|ds}

Tannery ward (one to elect): ADJEI, Rowan {1,207|ya}, ELECTED; PEMBERLEY-SHAH, Hugo {1,198|zb}; FOXTON, Lindiwe {644|fox}; three others. Declared at {05.10|end}.

L. Abernathy-Cho, Returning Officer, Guildhall

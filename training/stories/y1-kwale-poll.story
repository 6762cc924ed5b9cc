@story y1-kwale-poll
@topic Poll on the governor's race in Mbirani County, Kenya, May 2032
@subject W = Salome Wanjala | Wanjala | the senator
@subject T = Hassan Mwachiro | Mwachiro | the deputy governor
@subject K = Peter Kombo | Kombo | the businessman
@subject V = Mbirani voters | voters | respondents | people
@subject P = Datapoint Afrika poll | Datapoint Afrika | the survey | the poll
@fact w = 46 | poll_share | W | share of support for governor | May 2032 | snapshot
@fact t = 31 | poll_share | T | share of support for governor | May 2032 | snapshot
@fact k = 11 | poll_share | K | share of support for governor | May 2032 | snapshot
@fact u = 12 | poll_share | V | share undecided | May 2032 | snapshot
@fact n = 1204 | sample_size | P | people interviewed | May 2032 | constant
@fact me = 2.8 | margin_of_error | P | margin of error | May 2032 | constant
@fact w0 = 40 | poll_share | W | share of support for governor | February 2032 | snapshot
@fact t0 = 35 | poll_share | T | share of support for governor | February 2032 | snapshot
@fact g = 15 | margin | W | points ahead of the rival | May 2032 | snapshot
@rel diff g = w - t
@race may = w t k
@trap w w0 :: two polls
@trap t t0 :: two polls

@doc a-standardcoast | newspaper | 2032-05-18
Wanjala pulls away in Mbirani

{Forty-six per cent|w} of voters would elect Senator Salome Wanjala governor of Mbirani if the vote were held today, according to a Datapoint Afrika survey released on Tuesday. {12%|u} are undecided.

Deputy governor Hassan Mwachiro follows with {31 per cent|t} and businessman Peter Kombo with {11|k}. In February the senator had {40 per cent|w0|t=In February} to her main rival's {35|t0|t=In February|s=her main rival's}.

The pollster spoke to {1,204|n} people in all {nine|-} wards; the margin of error is {2.8|me} points.

@doc b-pwaninews | news website | 2032-05-18
Poll: {15-point|g} lead for Wanjala

"We are not moved by opinion polls," said Peter Kombo, whose own figure was {11%|k}. The latest Datapoint Afrika poll has Salome Wanjala ({46%|w}) far in front of Hassan Mwachiro ({37%|!t}), who slipped from {35%|t0|t=in February} in February.

About {one in eight|~u|v=12.5} respondents had not made up their minds. The survey has a margin of error of plus or minus {2.8|me} percentage points.

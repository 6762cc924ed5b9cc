@story yb-karmrashen-noconfidence
@topic No-confidence vote against a mayor in an Armenian town and the snap council election that followed
@subject KR = Karmrashen | the town | town council | the council
@subject Z = Hovik Zaminyan | Zaminyan | the mayor
@subject LK = Lusine Karahakyan | Karahakyan
@subject HC = Homeland Contract | the mayor's party
@subject FC = Free City | the opposition
@subject UB = Unity Bloc | Unity
@subject NB = New Bridge
@subject DW = Dawn
@subject FU = Free City and Unity Bloc
@subject FN = Free City and New Bridge
@subject IC = Investigative Committee | investigators
@subject LO = local observers
@subject FO = foreign observers
@fact st = 33 | seats | KR | seats | - | constant
@fact mj = 17 | seats | KR | seats needed for a majority | - | constant | threshold
@fact h0 = 15 | seats | HC | seats | before the snap election | snapshot
@fact f0 = 10 | seats | FC | seats | before the snap election | snapshot
@fact u0 = 8 | seats | UB | seats | before the snap election | snapshot
@fact sn = 11 | other | KR | signatures needed for the motion | - | constant | threshold
@fact sg = 18 | other | FC | signatures under the motion | June | snapshot
@fact pr = 16 | other | KR | members present | May sitting | snapshot
@fact vf = 19 | vote_count | KR | members for removing the mayor | June sitting | snapshot
@fact va = 13 | vote_count | KR | members against removing the mayor | June sitting | snapshot
@fact ab = 1 | other | KR | members absent | June sitting | snapshot
@fact el = 92500 | other | KR | electors | snap election | constant
@fact vc = 39775 | votes_cast | KR | ballots cast | snap election | snapshot
@fact to = 43 | turnout | KR | turnout | snap election | snapshot
@fact to0 = 48.1 | turnout | KR | turnout | 2030 | snapshot
@fact t5 = 34.6 | turnout | KR | turnout | 5 p.m. on polling day | cumulative
@fact iv = 795 | vote_count | KR | invalid ballots | snap election | snapshot
@fact vv = 38980 | votes_cast | KR | valid ballots | snap election | snapshot
@fact fv = 15592 | vote_count | FC | votes | snap election | snapshot
@fact hv = 13643 | vote_count | HC | votes | snap election | snapshot
@fact uv = 5847 | vote_count | UB | votes | snap election | snapshot
@fact nv = 2729 | vote_count | NB | votes | snap election | snapshot
@fact dv = 1169 | vote_count | DW | votes | snap election | snapshot
@fact fp = 40 | vote_share | FC | share of valid votes | snap election | snapshot
@fact hp = 35 | vote_share | HC | share of valid votes | snap election | snapshot
@fact up = 15 | vote_share | UB | share of valid votes | snap election | snapshot
@fact np = 7 | vote_share | NB | share of valid votes | snap election | snapshot
@fact dp = 3 | vote_share | DW | share of valid votes | snap election | snapshot
@fact md = 1949 | margin | FC | lead in votes | snap election | snapshot
@fact th = 6 | other | KR | share of votes needed for seats | - | constant | threshold
@fact fs = 14 | seats | FC | seats | snap election | snapshot
@fact hs = 12 | seats | HC | seats | snap election | snapshot
@fact us = 5 | seats | UB | seats | snap election | snapshot
@fact ns = 2 | seats | NB | seats | snap election | snapshot
@fact fu = 19 | seats | FU | seats together | snap election | snapshot
@fact fn = 16 | seats | FN | seats together | snap election | snapshot
@fact dt = 12 | arrests | IC | people detained over vote buying | polling week | cumulative
@fact ch = 9 | other | IC | people charged with vote buying | October | cumulative
@fact ca = 2600000 | other | IC | drams found | polling week | cumulative
@fact oa = 214 | other | KR | observers | polling day | snapshot
@fact ol = 190 | other | LO | observers | polling day | snapshot
@fact of = 24 | other | FO | observers | polling day | snapshot
@fact bg = 4900000000 | budget | KR | drams of yearly budget | 2034 | plan
@fact rd = 1100000000 | budget | LK | drams promised for streets and water pipes | 2035 | plan | pledged
@fact qf = 31 | poll_share | FC | share of respondents | August poll | snapshot
@fact qh = 29 | poll_share | HC | share of respondents | August poll | snapshot
@fact qu = 12 | poll_share | UB | share of respondents | August poll | snapshot
@fact qn = 804 | sample_size | - | people polled | August poll | snapshot
@fact rn = 9 | duration | Z | years as mayor | June | constant
@rel sum st = h0 + f0 + u0
@rel sum st = vf + va + ab
@rel share to = vc / el
@rel sum vc = vv + iv
@rel sum vv = fv + hv + uv + nv + dv
@rel share fp = fv / vv
@rel share hp = hv / vv
@rel diff md = fv - hv
@rel sum st = fs + hs + us + ns
@rel sum fu = fs + us
@rel sum fn = fs + ns
@rel sum oa = ol + of
@race votes = fv hv uv nv dv
@race seats = fs hs us ns
@race motion = vf va
@race poll = qf qh qu
@trap sg vf :: signatures and votes
@trap vf fu :: nineteen against the mayor, nineteen in a coalition
@trap h0 hs :: before and after
@trap fp fs :: share and seats
@trap pr fn :: sixteen present in May and sixteen seats
@trap mj pr :: the quorum and those who came
@trap t5 to :: turnout at five and at the end
@trap to to0 :: two elections
@trap qf fp :: poll and result
@trap dt ch :: detained and charged
@trap dt qu :: twelve detained, twelve percent
@trap bg rd :: whole budget and a promise

@doc a-news | news agency | 2034-06-19
Karmrashen council removes mayor

YEREVAN (Lusaber) -- The town council of Karmrashen on Monday voted to remove Mayor Hovik Zaminyan, who had governed for {nine|rn} years. {Nineteen|vf} of its {33|st} members were in favor, {13|va} were against and {one|ab} was absent.

A first attempt failed in May when {16|pr|t=in May} members came; a quorum is {17|mj}.

The motion needed {11|sn} signatures and had {18|sg}: all {ten|f0} members from Free City and all {eight|u0} from Unity Bloc. The ballot being secret, it is not known which member of Zaminyan's Homeland Contract, which holds {15|h0}, helped to depose him.

"I know," Zaminyan said.

Under the law a snap election follows unless the council elects a new mayor in {three|-} rounds.

@doc b-poll | news site | 2034-08-28
Free City, Homeland Contract level in Karmrashen survey

A telephone survey of {804|qn} residents in August shows {31 percent|qf} for Free City, {29 percent|qh} for ousted mayor Hovik Zaminyan's Homeland Contract and {12 percent|qu} for Unity Bloc. New Bridge and Dawn are under the {6 percent|th} that a party must clear; the rest refused.

Lusine Karahakyan, a pharmacist who heads the Free City list, said she would spend {1.1 billion|rd|by=she said} drams on streets and pipes. The town's whole budget is {4.9 billion|bg}. "Where is the other {3.8|-}? That's also my question," she said.

Zaminyan told supporters he had been toppled by {twenty|!vf} traitors, "{eighteen|-} of them honest".

ADVERT: Apricot vodka 0.5 l, 2,900 drams

@doc c-blog | live blog of a radio station | 2034-09-20
Karmrashen snap election: our correspondents report

12:00 Slow. Many are at the potato harvest.

17:05 Turnout as of 5 p.m. is {34.6%|t5|t=as of 5 p.m.}. In 2030 it ended at {48.1%|to0|t=In 2030}.

17:40 Police have stopped a minibus by the dairy. Inside: lists, {2.6 million|ca} drams, and a councilman's nephew. {Twelve|dt} people have been detained this week.

20:00 Closed. The {214|oa} observers, {24|of} of them foreign, go inside with the boxes.

23:30 Free City is ahead everywhere except the mayor's own street.

01:15 Preliminary, all stations: Free City {40%|fp|t=01:15}, Homeland Contract {35%|hp|^}, Unity {15%|up|^}, New Bridge {7%|np|^}, Dawn {3%|dp|^}. Final turnout is {46%|!to}.

01:40 New Bridge in, Dawn out. Karahakyan: "Now we need {seventeen|mj}."

@doc d-daily | newspaper | 2034-09-23
Who will sit with whom

Anush Der-Minassian

The Central Electoral Commission has released the final tally for Karmrashen. {39,775|vc} people voted and {795|iv} of them wasted the paper. Free City received {15,592|fv}, Homeland Contract {13,643|hv}, Unity Bloc {5,847|uv}, New Bridge {2,729|nv}, Dawn {1,196|!dv}.

Translated into chairs: {fourteen|fs} for Free City, {a dozen|hs} for the party of the deposed mayor, {five|us} for Unity and {two|ns} for New Bridge.

So Karahakyan cannot do it with New Bridge, for that is only {16|fn}. With Unity she has {19|fu}, the very number by which Zaminyan was voted out, which in the cafés is held to be a sign. But Unity's leader, Garik Mheryan, once Zaminyan's deputy, wants to be mayor himself, on the strength of {15 percent|up}.

A third possibility, Homeland Contract with Unity, would also produce a majority.

The difference between first and second is {1,949|md} votes. Zaminyan says that his people were frightened off by police. They have not, as of today, lodged a complaint.

@doc e-analysis | regional policy newsletter | 2034-10-05
South Caucasus Local Watch, no. 88

KARMRASHEN, ARMENIA. We have said before that no-confidence motions are the cheapest way to change a mayor in Armenia. This one cost a quorum in May, when {seventeen|mj} were needed and {sixteen|pr|t=in May} turned up, and then about {ninety|-} minutes in June.

What followed was dearer. The share of those taking part went down again, to {43 percent|to}, which in a town of {92,500|el} electors leaves the eventual winner with the endorsement of {one in six|-}. Yet the direction was plain. The mayor's party fell from {15|h0|t=before} seats before to {12|hs|t=now} now. Free City, on {10|f0|t=before}, gained {four|-}; Unity lost {three|-}.

Last Friday the council elected Lusine Karahakyan with the votes of Free City and Unity, {20|!fu} seats in all. Mr Mheryan becomes her deputy, a post he knows.

Criminal cases: of those held in the week of the vote, {nine|ch} have been charged. Local observers, {190|ol} in number, called the day "calm with envelopes".

Watch next: the pipe tender. {1.1 billion|rd} is promised.

@doc f-brief | bulletin of the electoral commission | 2034-09-22
SUMMARY, ELECTION OF THE COUNCIL OF KARMRASHEN, 20 SEPTEMBER 2034

Electors {92,500|el}
Participants {39,775|vc} ({43.0%|to})
Invalid {795|iv}
Valid {38,980|vv}
Free City {15,592|fv}
Homeland Contract {13,643|hv}
Unity Bloc {5,847|uv}
New Bridge {2,729|nv}
Dawn {1,169|dv}
Parties below {6|th} percent receive no mandates. Decision 211-A.

@story y1-tamarack-levy
@topic Library levy on the ballot in Tamarack County, Washington State, April 2035
@subject Y = Yes | yes votes | supporters | the levy's supporters | in favor
@subject N = No | no votes | opponents | against
@subject C = Tamarack County | the county | Election officials
@subject L = Measure 4-117 | the levy | the measure | library levy
@fact y1 = 53 | vote_share | Y | share of the vote | first count | snapshot
@fact n1 = 47 | vote_share | N | share of the vote | first count | snapshot
@fact y2 = 50.6 | vote_share | Y | share of the vote | Friday count | snapshot
@fact n2 = 49.4 | vote_share | N | share of the vote | Friday count | snapshot
@fact yv = 31220 | vote_count | Y | votes received | Friday count | cumulative
@fact nv = 30480 | vote_count | N | votes received | Friday count | cumulative
@fact d = 740 | margin | Y | votes ahead of the other side | Friday count | snapshot
@fact left = 2900 | vote_count | C | ballots still to be counted | Friday count | snapshot
@fact m = 14000000 | budget | L | dollars raised a year | - | plan
@rel diff d = yv - nv
@race fri = yv nv
@trap y1 y2 :: a later count
@trap n1 n2 :: a later count

@doc a-ledger | local newspaper | 2035-04-24
Library levy ahead in first returns

Yes led {53%|y1|t=Tuesday night} to {47%|n1|^} Tuesday night on Measure 4-117, which would raise {$14 million|m} a year for the county's {nine|-} branches.

Opponents said late ballots would erase the gap. "There's a lot of paper still out there," said Vern Stasiak, who ran the campaign against it.

@doc b-ledger-update | local newspaper, update | 2035-04-27
Levy's lead shrinks to {740|d} votes

With Friday's batch in, {31,220|yv|t=With Friday's batch in} people have voted for the library levy and {30,480|nv|^} against, or {50.6%|y2|^} and {49.4%|n2|^}, respectively. Election officials say roughly {2,900|~left} ballots remain.

On election night the measure's supporters had {53%|y1|t=On election night}. The next count is due on Monday, and the result will be certified a week after that.

@doc c-kmtr | television site | 2035-04-27
Too close to call: library measure

A measure to pump {$14 million|m} a year into libraries was passing by a whisker Friday: {30,480|nv|t=Friday} no, {31,220|yv|t=Friday} yes. The difference of {470|!d|t=Friday} votes could trigger a machine recount.

Opponents, who had {47%|n1|t=on Tuesday} on Tuesday, now stand at {49.4%|n2|t=now}. The county expects to finish on Monday.

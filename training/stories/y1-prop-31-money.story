@story y1-prop-31-money
@topic Spending on Proposition 31, a rent cap, in California, autumn 2036
@subject Y = Yes on 31 | tenants' campaign | supporters | renters' groups
@subject N = No on 31 | Neighbors for Fair Housing | opponents | landlords
@subject P = Proposition 31 | the measure | rent cap | Prop 31
@subject V = likely voters | voters | undecided
@fact ys = 11400000 | spending | Y | money spent on the campaign | mid-October 2036 | cumulative
@fact ns = 48200000 | spending | N | money spent on the campaign | mid-October 2036 | cumulative
@fact yr = 14000000 | fundraising | Y | money raised for the campaign | mid-October 2036 | cumulative
@fact nr = 61500000 | fundraising | N | money raised for the campaign | mid-October 2036 | cumulative
@fact py = 49 | poll_share | Y | share of support for the measure | October 2036 | snapshot
@fact pn = 42 | poll_share | N | share of support for the measure | October 2036 | snapshot
@fact u = 9 | poll_share | V | share undecided on the measure | October 2036 | snapshot
@fact py0 = 56 | poll_share | Y | share of support for the measure | August 2036 | snapshot
@fact c = 4 | rate | P | highest rent increase a year in percent | - | plan
@fact py7 = 7 | other | Y | points of support lost since August | October 2036 | snapshot
@rel diff py7 = py0 - py
@race money = ys ns
@race poll = py pn
@trap ns nr :: spent and raised
@trap py py0 :: two polls

@doc a-goldenstatewire | wire agency | 2036-10-21
Landlords outspend tenants {four|-} to {one|-} on Prop 31

The fight over a {4%|c} rent cap has cost opponents {$48.2 million|ns|t=through Oct. 15} through Oct. 15, compared with {$11.4 million|ys|^} for supporters, according to reports filed Monday.

Neighbors for Fair Housing has taken in {$61.5 million|nr}, the tenants' campaign {$14 million|yr}.

The advertising may be telling: {49%|py|t=now} of likely voters now back the measure; {42%|pn|^} don't.

@doc b-baycolumn | newspaper column | 2036-10-23
What {$48.2 million|ns} buys

It buys {seven points|py7|t=Today}. In August {56|py0|t=In August} of every {hundred|-} voters told pollsters they'd vote yes. Today it is {49|py|t=Today}. ({Nine percent|u} are undecided, or too busy looking for an apartment.)

Renters' groups, with their {$14 million|yr}, can't match that. "Every mailbox, every phone," says Teodora Quiambao, who rents in Fresno, of the landlords' campaign, which has raised {$65.1 million|!nr|s=landlords' campaign}.

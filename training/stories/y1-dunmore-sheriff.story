@story y1-dunmore-sheriff
@topic Fund-raising in the race for sheriff of Dunmore County, Georgia, summer 2034
@subject B = Carla Bettencourt | Bettencourt | the sheriff | the incumbent
@subject Q = Ray Quarles | Quarles | the former deputy
@fact br = 2100000 | fundraising | B | money raised for the campaign | end of June 2034 | cumulative
@fact qr = 900000 | fundraising | Q | money raised for the campaign | end of June 2034 | cumulative
@fact bs = 1300000 | spending | B | money spent on the campaign | end of June 2034 | cumulative
@fact qs = 640000 | spending | Q | money spent on the campaign | end of June 2034 | cumulative
@fact bc = 800000 | budget | B | cash on hand | end of June 2034 | snapshot
@fact qc = 260000 | budget | Q | cash on hand | end of June 2034 | snapshot
@fact bd = 4312 | other | B | donors | end of June 2034 | cumulative
@fact qd = 5107 | other | Q | donors | end of June 2034 | cumulative
@rel diff bc = br - bs
@rel diff qc = qr - qs
@race raised = br qr
@trap br bs :: raised and spent
@trap bs qr :: one spent nearly what the other raised

@doc a-constitutionist | daily newspaper | 2034-07-10
Sheriff out-raises challenger

Sheriff Carla Bettencourt has raised {$2.1 million|br|t=through June} through June, more than twice the {$900,000|qr|^} of Ray Quarles, state filings show.

She has also spent more: {$1.3 million|bs}, most of it on television, to his {$640,000|qs}. That leaves {$800,000|bc} in the bank for the sheriff and {$260,000|qc} for the former deputy.

@doc b-peachwire | politics newsletter | 2034-07-11
Money talk

Dunmore sheriff: He has the names, she has the money. {5,107|qd} people gave to Quarles, {4,312|bd} to Bettencourt, yet it was the incumbent who pulled in {$2.1m|br}. He brought in {$900,000|qr} and had {$620,000|!qc|t=at the end of June} left at the end of June.

"We are right where we planned to be," a spokesman for Quarles said of a rival with {$800,000|bc|s=a rival} to burn.

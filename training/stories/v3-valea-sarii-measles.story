@story v3-valea-sarii-measles
@topic Measles in Valea Sării county, Romania
@subject V = Valea Sării | the county | Valea Sării county
@subject O = Ocnița | the town of Ocnița | the town
@subject R = Romania | the country | nationwide
@fact c1 = 64 | cases | V | measles cases since January | 2026-03-06 | cumulative
@fact c2 = 118 | cases | V | measles cases since January | 2026-03-27 | cumulative
@fact oc = 71 | cases | O | measles cases since January | 2026-03-27 | cumulative
@fact ro = 940 | cases | R | measles cases since January | 2026-03-27 | cumulative
@fact hw = 23 | other | V | measles patients in hospital | 2026-03-27 | snapshot
@fact ic = 4 | other | V | measles patients in intensive care | 2026-03-27 | snapshot
@fact de = 1 | deaths | V | children dead of measles | 2026-03-27 | cumulative
@fact vc = 68 | rate | V | share of children with both vaccine doses | 2025 | constant
@fact vo = 51 | rate | O | share of children with both vaccine doses | 2025 | constant
@fact vt = 95 | rate | R | share of children needing both vaccine doses to stop spread | - | constant | threshold
@fact js = 2600 | other | V | vaccine doses given in the campaign | 2026-03-27 | cumulative
@fact jp = 8000 | other | V | vaccine doses planned for the campaign | - | plan | pledged
@fact so = 60.2 | other | O | share of the county's measles cases | 2026-03-27 | snapshot
@rel share so = oc / c2
@trap c1 c2 :: three weeks apart
@trap c2 oc :: county against its town
@trap c2 ro :: county against country
@trap vc vo :: coverage in county and town

@doc a-health | health directorate notice | 2026-03-06
Situation at 6 March

The directorate has recorded {64|c1|t=since 1 January} confirmed measles cases in the county since 1 January. Parents are reminded that {95 percent|vt} of children must have both doses to halt the disease; here it is {68 percent|vc}.

@doc b-wire | wire brief | 2026-03-27
Child dies as measles spreads in Romanian county

BUCHAREST, March 27 - A three-year-old boy has died of measles in Valea Sării, where infections reached {118|c2|t=on Friday|by=officials} on Friday, officials said. {Twenty-three|hw|by=officials} patients are in hospital, {four|ic|^} in intensive care. The country has counted {940|ro|t=this year} cases this year.

@doc c-radio | local radio bulletin | 2026-03-27
Ora {13|-}

{Three in five|~so|v=60} of the county's sick are from Ocnița: {71|oc|t=as of this morning} children and adults as of this morning. Only {one in two|~vo} of the town's children ever got both jabs. Our reporter is at the clinic, where the queue has reached the pharmacy.

@doc d-paper | newspaper brief | 2026-03-28
A campaign behind its own plan

{Eight thousand|jp|by=the prefect} jabs, the prefect promised; {2,600|js|t=by Friday night} had been given by Friday night. In Ocnița, with vaccination at {51 percent|vo} the laggard of Valea Sării, the van stayed half a day.

@doc e-social | newsroom post | 2026-03-28
Rujeola, pe scurt

{1|de} death. {118|c2|t=now} cases in the county now, up from {64|c1|t=three weeks ago} three weeks ago. {4|ic} in the ICU. Both doses: {68%|vc} of kids.

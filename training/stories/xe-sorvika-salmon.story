@story xe-sorvika-salmon
@topic Storm escape of salmon at Sørvika Fisk
@subject S = Sørvika Fisk | the fish farm | the farm | the company
@subject R = recapture at Sørvika | the recapture | the hunt
@fact es = 48000 | other | S | fish that escaped | 2030-11-14 | constant
@fact p1 = 21600 | other | S | fish that escaped from cage three | 2030-11-14 | constant
@fact p2 = 17300 | other | S | fish that escaped from cage five | 2030-11-14 | constant
@fact p3 = 9100 | other | S | fish that escaped from cage eight | 2030-11-14 | constant
@fact s1 = 45 | other | S | share of cage three in the fish that escaped | 2030-11-14 | constant
@fact ca = 12480 | other | R | fish caught again | 2030-12-01 | cumulative
@fact cs = 26 | other | R | share of escaped fish caught again | 2030-12-01 | cumulative
@fact at = 35520 | other | R | fish still at large | 2030-12-01 | snapshot
@fact ne = 7410 | other | R | fish caught again in nets | 2030-12-01 | cumulative
@fact ro = 5070 | other | R | fish caught again with rods | 2030-12-01 | cumulative
@fact bo = 50 | price | R | kroner paid for a fish | 2030-11 | constant
@fact bt = 624000 | spending | R | kroner paid for fish | 2030-12-01 | cumulative
@fact kg = 4.5 | other | S | kilos that a fish weighs on average | 2030-11 | constant
@fact kt = 216000 | other | S | kilos of fish that escaped | 2030-11-14 | constant
@fact fi = 2800000 | damages | S | kroner of fine | 2031-02 | plan | projected
@trap at p1 :: at large and from one cage
@trap kt es :: kilos and fish
@rel sum es = p1 + p2 + p3
@rel share s1 = p1 / es
@rel share cs = ca / es
@rel diff at = es - ca
@rel sum ca = ne + ro
@rel product bt = ca * bo
@rel product kt = es * kg

@doc a-daily | daily | 2030-12-03
{A quarter|~cs|v=26} of the runaways is back

By Torbjørg El-Amin

The gale of 14 November tore three cages at Sørvika. {48,000|es|by=the company} salmon swam off, the company says: {21,600|p1|^} out of cage three, {17,300|p2|^} out of five and {9,100|p3|^} out of eight.

By Sunday {12,480|ca|t=By Sunday} had been caught, {7,140|!ne} in nets and {5,070|ro} by anglers, who turned up with their grandmothers. That makes {26 per cent|cs}. {35,520|at} are still out there.

For each fish the farm pays {50|bo} kroner. So far it has paid {624,000|bt}. The fine may reach {2.8 million|fi}.

Wind tomorrow: 11 m/s

@doc b-trade | trade paper | 2030-12-05
Sørvika: the size of the hole

{216 tonnes|kt|v=216000} of salmon are missing from the books of Sørvika Fisk, i.e. {48,000|es} fish at {4.5|kg} kilos. Cage three alone gave up {21,600|p1}, or {54 percent|!s1}.

The bounty works better than lawyers. At {50|bo} kroner a head, {12,480|ca} fish have cost {642,000|!bt} kroner; nets brought {7,410|ne} of them, rods {5,070|ro}.

@doc c-radio | radio brief | 2030-12-02
Fjord radio, 7.30

{Thirty-five thousand five hundred and twenty|at|v=35520} salmon are still on the loose. {48,000|es} got out, {12,480|ca} were caught. That's {26|cs} in every {hundred|-}. If you hook one, don't let it go out of pity.

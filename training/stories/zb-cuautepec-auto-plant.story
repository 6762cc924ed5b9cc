@story zb-cuautepec-auto-plant
@topic Wage vote at the Norvik truck plant in Cuautepec, Mexico
@subject N = Norvik Trucks plant | Norvik | the plant | the company
@subject S = Sindicato Autónomo | the independent union | the autonomous union | SATA
@subject T = old union CTNM | the old union | CTNM
@subject C = Federal Labour Centre | the labour centre | the centre
@subject L = union leader Yareli Montaño | Montaño
@fact emp = 5620 | jobs | N | workers | 2032-04 | snapshot
@fact vot = 5110 | votes_cast | S | workers who voted | 2032-04-28 | constant
@fact turn = 90.9 | turnout | S | share of workers who voted, in percent | 2032-04-28 | constant
@fact yes = 2690 | vote_count | S | votes for the agreement | 2032-04-28 | constant
@fact no = 2370 | vote_count | S | votes against the agreement | 2032-04-28 | constant
@fact inv = 50 | vote_count | S | void votes | 2032-04-28 | constant
@fact mar = 320 | margin | S | votes between yes and no | 2032-04-28 | constant
@fact ysh = 52.6 | vote_share | S | votes for the agreement, in percent | 2032-04-28 | constant
@fact yes0 = 1960 | vote_count | T | votes for the agreement | 2031-05-12 | constant
@fact no0 = 3090 | vote_count | T | votes against the agreement | 2031-05-12 | constant
@fact r1 = 10.5 | rate | S | pay rise agreed, in percent | 2032-04-28 | plan
@fact r0 = 4.5 | rate | T | pay rise agreed with the old union, in percent | 2031-05 | plan
@fact dem = 18 | rate | S | pay rise demanded, in percent | 2032-03 | plan | pledged
@fact wage = 498 | price | N | pesos of daily wage of an assembler | 2032-04 | constant
@fact wagen = 550 | price | N | pesos of daily wage of an assembler after the rise | 2032-05 | plan
@fact us = 31 | price | - | dollars an hour for an assembler in Indiana | 2032 | constant
@fact trucks = 312 | other | N | trucks built a day | 2032-04 | constant
@fact hrs = 46 | duration | N | hours worked a week | 2032-04 | constant
@fact hrsn = 44 | duration | N | hours worked a week after the agreement | 2033-01 | plan
@fact min = 315 | price | - | pesos of daily minimum wage | 2032 | constant
@fact fired = 27 | cases | N | activists dismissed | 2031-06 | cumulative
@fact back = 19 | cases | N | activists taken back | 2032-04 | cumulative
@rel diff mar = yes - no
@rel sum vot = yes + no + inv
@rel share turn = vot / emp
@rel share ysh = yes / vot
@rel change r1 = wage -> wagen
@fact wdiff = 52 | price | N | pesos by which the daily wage rises | 2032-05 | plan
@fact rest = 8 | cases | N | activists not taken back | 2032-04 | snapshot
@rel diff wdiff = wagen - wage
@rel diff rest = fired - back
@trap yes yes0 :: this year's vote against last year's
@trap r0 r1 :: two agreements
@trap dem r1 :: demanded against agreed
@trap fired back :: dismissed against taken back
@trap min wage :: minimum against assembler
@race vote32 = yes no
@race vote31 = yes0 no0

@doc a-wire | wire agency | 2032-04-29
Workers at Mexico's Norvik narrowly approve raise of {10.5%|r1}

PUEBLA, April 29 (Altiplano) - Workers at Norvik Trucks' plant in central Mexico approved a contract with a {10.5%|r1} raise by {2,690|yes} votes to {2,370|no}, according to the Federal Labour Centre, which observed the ballot on Wednesday. {Fifty|inv} votes were void.

Turnout was {91%|~turn} of {5,620|emp} workers.

A year ago they'd thrown out a {4.5%|r0|t=A year ago} deal negotiated by the long-dominant CTNM, {3,090|no0|t=A year ago} to {1,960|yes0|^}, and then the union itself. Its independent successor had gone in asking for {18%|dem}.

An assembler's daily wage rises to {550|wagen} pesos ({$30|-}) from {498|wage}. At Norvik's Indiana works the same job pays {$31|us} an hour.

@doc b-local | local news site | 2032-04-29
¡Por {230|!mar}! Yes wins at Norvik after a night of counting

Cuautepec. 29 April, 4:50 am. Photos: courtesy SATA

It was twenty to five when Yareli Montaño stepped onto the loading ramp with a sheet of paper. "It's yes. By {230|!mar}."

Some cried, some whistled. {5,110|vot} had dropped their slip in the urns, among them the entire night shift, and the difference was less than a bus queue.

The week will shrink to {44|hrsn} hours from January; it's {46|hrs|t=now} now. Those who turn out {312|trucks} trucks every day will get {550|wagen} pesos for it, a little over {50|>wdiff} more than so far. The legal minimum is {315|min}.

Of the {27|fired|t=last June} who were fired last June for "lack of respect", {nineteen|back|t=by now} have their badge again by now. Montaño's the twentieth, she jokes, "but mine says visitor".

Whoever voted no wanted {18|dem}. They're not few, and they work the same line.

@doc c-business | business daily | 2032-04-30
Norvik: labour cost per truck up {1.3%|-}, says CFO

The agreement at Cuautepec will raise the cost of a truck by {1.3%|-}, Norvik's chief financial officer Agneta Sjölund told analysts. With {312|trucks} leaving the line daily that is "noise".

The raise is {10.5%|r1}. Inflation: {4.2|-}. Under the old union, workers had been offered {5.4%|!r0|t=in 2031} in 2031.

The vote: {52.6%|ysh} in favour with {90.9%|turn} taking part. The ministry had feared a strike from 3 May.

Sjölund denied that Norvik would shift {400|-} jobs to San Luis. The company has {5,620|emp} workers on the payroll, and "that figure moves with demand, not with ballots".

IPC 61,204 –0.4% · Peso 18.31

@doc d-ngo | labour rights newsletter | 2032-05-03
Maquila Monitor: what Cuautepec tells us

First, the trend. With the old CTNM on the ballot in 2031, {1,960|yes0} said yes and {3,090|no0} no. With their own union's paper in front of them it was {2,690|yes} against {2,370|no}. A swing, and by {320|mar} no landslide: {four hundred|-} would-be supporters stayed cross.

Second, the money. {498|wage} becomes {550|wagen}. Do it by the hour, over a {46|hrs}-hour week of six days, and you get to about {$3.90|-}, an eighth of Indiana's {$31|us}.

Third, the people. {Twenty-seven|fired} were fired. The remaining {eight|rest} who've not been reinstated are in court.

Fourth, the count: the centre had {11|-} observers and found nothing to write home about. The void papers were {50|inv}, several of them with drawings.

@story xd-kolpa-bees
@topic Winter losses of bee colonies in a Slovenian region and the price of honey
@subject B = Kolpa beekeepers' union | the beekeepers | the union | beekeepers
@subject H = hobby beekeepers | the hobbyists
@subject P = professional beekeepers | the professionals
@subject I = Bee Health Institute | the institute
@subject M = Marjeta Cissé | Cissé | the union's president
@fact st = 15200 | other | B | bee colonies before the winter | 2024-10 | snapshot
@fact dd = 3648 | other | B | bee colonies lost over the winter | 2025-03 | cumulative
@fact lf = 11552 | other | B | bee colonies alive after the winter | 2025-03 | snapshot
@fact dp = 24 | other | B | share of bee colonies lost in percent | 2025-03 | cumulative
@fact dp0 = 16 | other | B | share of bee colonies lost in percent | 2024-03 | cumulative
@fact pts = 8 | margin | B | points by which the lost share rose | 2025-03 | snapshot
@fact hl = 2336 | other | H | bee colonies lost over the winter | 2025-03 | cumulative
@fact pl = 1312 | other | P | bee colonies lost over the winter | 2025-03 | cumulative
@fact pr = 11.5 | price | B | euros for a kilo of honey | 2025 | snapshot
@fact pr0 = 10 | price | B | euros for a kilo of honey | 2024 | snapshot
@fact up = 15 | rate | B | rise of the price of honey in percent | 2025 | snapshot
@fact jar = 0.45 | other | B | kilos of honey in a jar | - | constant
@fact n = 420 | other | B | members of the union | 2025 | constant
@fact aid = 110 | budget | I | euros of aid for a lost colony | 2025 | plan | pledged
@fact at = 401280 | budget | I | euros of aid in all | 2025 | plan | pledged
@rel diff lf = st - dd
@rel share dp = dd / st
@rel diff pts = dp - dp0
@rel sum dd = hl + pl
@rel change up = pr0 -> pr
@rel product at = dd * aid
@trap hl pl :: hobbyists' and professionals' losses
@trap up dp :: price and bees

@doc sta-wire | wire agency | 2025-03-31
Kolpa's bees did not wake up

METLIKA - Beekeepers along the Kolpa lost {3,648|dd|t=this winter} of their {15,200|st|t=in October} colonies this winter, {24%|dp} of those counted in October. {11,552|lf} survived. Hobby beekeepers lost {2,336|hl}, professionals {1,312|pl}.

A winter ago it was {16%|dp0|t=A winter ago}; the rise is {eight points|pts}. Marjeta Cissé of the union blames a mite.

@doc dolenjski-tednik | local weekly | 2025-04-03
Sweet gets dear
By Anže Rahimi

Honey that sold for {€10|pr0|t=last spring} a kilo last spring costs {€11.50|pr|t=now} now, {15 per cent|up} more. No wonder: of {15,200|st} hives {3,648|dd} stand silent, {26 per cent|!dp}, and {11,552|lf} are humming.

The institute pays {110|aid|by=The institute} euros a colony, {401,280|at} euros to be shared by {420|n} members.

@doc union-notice | members' notice | 2025-04-07
Counting the boxes

Losses reported: hobby {2,336|hl}, professional {1,213|!pl}, all {3,648|dd}. Colonies in October {15,200|st|t=October}; alive {11,552|lf}; lost {24%|dp}.

Aid {110|aid} euros each, {410,280|!at} euros. Honey: raise your price from {10|pr0} to at least {11.50|>pr} euros a kilo, that is {15%|up}. Bring your jars ({0.45|jar} kg) to the fair, stand {14|-}.

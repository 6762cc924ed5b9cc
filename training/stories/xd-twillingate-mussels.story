@story xd-twillingate-mussels
@topic A Newfoundland mussel farm's die-off and its compensation
@subject F = Twillingate Sea Farms | Twillingate | the farm | the company
@subject R = Department of Fisheries | the department | Fisheries
@subject H = Hanne Oduber | Oduber | the owner
@subject C = cannery at Joe Batt's Arm | the cannery
@subject B = Bridget Sungu | Sungu | a marine biologist
@fact st = 2400 | other | F | tonnes of mussels on the ropes | 2019-06 | snapshot
@fact dd = 1080 | other | F | tonnes of mussels lost | 2019-09 | cumulative
@fact lf = 1320 | other | F | tonnes of mussels left | 2019-09 | snapshot
@fact dp = 45 | other | F | share of the mussels lost in percent | 2019-09 | cumulative
@fact heat = 540 | other | F | tonnes of mussels killed by heat | 2019-09 | cumulative
@fact alg = 370 | other | F | tonnes of mussels killed by algae | 2019-09 | cumulative
@fact star = 170 | other | F | tonnes of mussels eaten by starfish | 2019-09 | cumulative
@fact pr = 1250 | price | F | dollars for a tonne of mussels | 2019-09 | snapshot
@fact val = 1350000 | damages | F | dollars of mussels lost | 2019-09 | cumulative
@fact aid = 810000 | budget | R | dollars of compensation | 2019-10 | plan | pledged
@fact ap = 60 | other | R | share of the loss compensated in percent | 2019-10 | plan
@fact gap = 540000 | damages | F | dollars of loss not compensated | 2019-10 | plan
@fact jb = 52 | jobs | F | workers | 2019-06 | snapshot
@fact j2 = 39 | jobs | F | workers | 2019-10 | snapshot
@fact jl = 13 | jobs | F | workers laid off | 2019-10 | cumulative
@fact jp = 25 | other | F | share of the workers laid off in percent | 2019-10 | cumulative
@fact tmp = 21 | temperature | F | degrees Celsius in the water | 2019-07 | snapshot
@rel diff lf = st - dd
@rel share dp = dd / st
@rel sum dd = heat + alg + star
@rel product val = dd * pr
@rel share ap = aid / val
@rel diff gap = val - aid
@rel diff jl = jb - j2
@rel share jp = jl / jb
@trap heat gap :: 540 tonnes and 540,000 dollars
@trap ap jp :: compensation and jobs

@doc cp-brief | wire agency | 2019-10-03
Mussel farm gets {$810,000|aid} after die-off

TWILLINGATE, N.L. - The Department of Fisheries will pay Twillingate Sea Farms {$810,000|aid|by=The Department of Fisheries}, {60 per cent|ap} of the {$1.35 million|val} in shellfish that it lost over the summer. The remaining {$540,000|gap} falls to the farm.

{1,080|dd} of {2,400|st} tonnes died, {45 per cent|dp}, when the water in the cove reached {21|tmp} C. {1,320|lf} tonnes are left.

@doc northern-beacon | local weekly | 2019-10-08
The ropes came up black
By Eluned Batstone

Hanne Oduber lifts a rope and puts it back. Of the {1,080|dd} tonnes she lost, {540|heat} cooked, {370|alg} choked in a bloom of algae and {260|!star} were had by starfish. At {$1,250|pr} a tonne her loss is {$1.35 million|val}.

She had {52|jb} people in June. {39|j2} are on the wharf today; {13|jl} have gone, which is {a third|!jp}. "I know every one of them by the boots," she says.

@doc sungu-note | expert note | 2019-10-14
A short note on Twillingate
Dr. B. Sungu

Stock in June, {2,400|st|t=June} tonnes; losses {1,080|dd}, to September; remaining {1,230|!lf}. Heat {540|heat}, algae {370|alg}, predation {170|star}.

A loss of {45%|dp} is high, and not unheard of. The department's {$810,000|aid} against {$1,350,000|val} is {60%|ap}; I would prefer the other {$540,000|gap} to go into deeper lines.

@story y2-oberfluh-vote
@topic Vote on a cable car in the Oberfluh valley, Switzerland, May 2035
@subject O = Oberfluh
@subject T = Talmatt
@subject S = Sankt Wendel | the abbey village
@subject B = Gratbahn AG | Gratbahn | the cable-car firm
@subject V = Oberfluh valley | the valley
@subject N = Pro Fluh | the opponents | conservation group
@fact o = 71.2 | vote_share | O | share voting yes in percent | 2035-05-20 | snapshot
@fact t = 44.9 | vote_share | T | share voting yes in percent | 2035-05-20 | snapshot
@fact s = 38.5 | vote_share | S | share voting yes in percent | 2035-05-20 | snapshot
@fact v = 53.1 | vote_share | V | share voting yes in percent | 2035-05-20 | snapshot
@fact po = 2450 | other | O | inhabitants | 2035 | constant
@fact pt = 1310 | other | T | inhabitants | 2035 | constant
@fact ps = 690 | other | S | inhabitants | 2035 | constant
@fact cost = 64000000 | budget | B | cost of the cable car in francs | 2035 | plan
@fact j = 85 | jobs | B | jobs promised | 2038 | plan | pledged
@fact ob = 212 | other | N | objections lodged | 2035-05 | cumulative
@trap o v :: a village and the valley of the same name
@trap t s :: two villages against

@doc sda | wire agency | 2035-05-20
Swiss valley backs cable car, some of its villages do not

Voters in the Oberfluh valley approved on Sunday a cable car to the Grat, {53.1|v} percent saying yes. Oberfluh itself, home to {2,450|po}, was {71.2|o} percent in favour. Talmatt and Sankt Wendel, with {1,310|pt} and {690|ps} inhabitants, said no: yes votes came to {44.9|t} and {38.5|s} percent respectively.

Gratbahn AG puts the cost at {64 million|cost|by=Gratbahn AG} francs.

@doc bote | valley newspaper | 2035-05-22
The abbot shrugs

"The mountain has been here longer than Gratbahn," said Abbot Meinrad. In the abbey village only {38.5 per cent|s} wanted the lift; in Talmatt, which would have had the valley station and the coaches with it, {44.9|t}.

The cable-car firm promises {85|j} jobs and will spend {46 million|!cost} francs. Before the first pylon stands it must dispose of {212|ob} objections by Pro Fluh. "We shall need a bigger letter box," said its director, whose own village, Oberfluh, delivered him {71.2 per cent|o}.

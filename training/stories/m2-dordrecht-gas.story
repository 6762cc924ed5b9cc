@story m2-dordrecht-gas
@topic Gas explosion in a row of houses in the Kwartelhoek, Dordrecht: morning, evening, cause, court
@subject E = Kwartelhoek explosion | the explosion | the blast | explosion
@subject B = Brandweer Zuid-Holland Zuid | the fire brigade | firefighters | the brigade
@subject V = Annie van Wijngaarden-Boer | Annie van Wijngaarden | Mrs Van Wijngaarden | the widow
@subject K = Youssef El Idrissi | El Idrissi | the neighbour
@subject S = Rick Blokzijl | Blokzijl | the suspect | the plumber
@subject N = Rijnstede Net | the grid company | the gas network operator
@subject G = Dordrecht municipality | the municipality | the mayor
@fact ad = 83 | address | E | house number where it happened | - | constant
@fact kd = 87 | address | K | house number | - | constant
@fact t = 09:17 | clock | E | time of the blast | 2028-02-02 | constant
@fact tc = 09:24 | clock | B | time the first engine arrived | 2028-02-02 | constant
@fact u = 12:05 | clock | V | time she was found | 2028-02-02 | constant
@fact d1 = 1 | deaths | E | people killed | 2028-02-02 13:00 | cumulative
@fact d2 = 3 | deaths | E | people killed | 2028-02-03 | cumulative
@fact i = 16 | injuries | E | people hurt | 2028-02-02 | cumulative
@fact h = 5 | homes | E | houses destroyed | 2028-02-02 | cumulative
@fact hd = 34 | homes | E | houses damaged | 2028-02-02 | cumulative
@fact ev = 71 | evacuated | G | residents moved out | 2028-02-02 | cumulative
@fact va = 79 | age | V | age in years | 2028-02-02 | constant
@fact ka = 30 | age | K | age in years | 2028-02-02 | constant
@fact sa = 42 | age | S | age in years | 2029-05-14 | constant
@fact wm = 168 | duration | V | minutes under the rubble | 2028-02-02 | constant
@fact dm = 11500000 | damages | E | euros of damage | 2028-04 | snapshot
@fact ff = 95 | officers | B | firefighters sent | 2028-02-02 | snapshot
@fact gl = 40 | other | N | percent of gas in the air of the meter cupboard | 2028-04 | snapshot
@fact cp = 6 | duration | S | months asked for | 2029-05-14 | constant | hypothetical
@fact rs = 240 | sentence | S | hours of community service | 2029-05-28 | constant
@fact bd = 9 | duration | E | months of rebuilding | - | plan | projected
@fact sm = 14 | other | N | reports of a gas smell in the street before | 2028-02-02 | cumulative
@trap ad kd :: two doors
@trap t tc :: blast against arrival
@trap h hd :: destroyed against damaged
@trap d1 d2 :: noon against next day
@trap va ka :: rescued and rescuer

@doc a-first | regional news site | 2028-02-02
LIVE | Explosion in Kwartelhoek, {one|d1} dead, woman pulled from rubble
Rijnmond-Zuid · 02-02-2028 · 13.02 · bijgewerkt

An explosion destroyed {five|h|t=this morning} houses in the Kwartelhoek in Dordrecht this morning. It was {9.17|t} when the roof of number {83|ad} went up. A teacher at the school across the road felt the floor jump.

The first engine of the fire brigade was there at {9.24|tc}; {95|ff} firefighters are at it now. {One|d1|t=now} body has been found. {Sixteen|i|by=safety region} people are hurt, the safety region says, {three|-} badly.

At {12.05|u} a hand came out of the bricks. It belonged to Annie van Wijngaarden, {79|va}, who lives next door to the source. "Good day," she said.

Windows are out in the whole street: {34|hd|by=inspectors} houses were found damaged by inspectors. {Seventy-one|ev} residents sleep elsewhere tonight.

Smell gas? Call 0800-9009 (24/7).

@doc b-wire | wire agency | 2028-02-03
Dutch house blast toll rises to {three|d2|t=Thursday}

ROTTERDAM, Feb 3 - Rescuers recovered {two|-} more bodies from the wreckage of a row of houses in Dordrecht on Thursday, taking the number killed by Wednesday's explosion to {three|d2|t=on Thursday|by=the mayor}, the mayor said.

{Sixteen|i} people were hurt. {Five|h} homes were levelled and {34|hd} others damaged.

A {79|va}-year-old widow survived after {168|wm} minutes under the rubble thanks to a neighbour, Youssef El Idrissi, {30|ka}, who heard knocking. "I counted the knocks. {Three|-}, a pause, {three|-}," he said. He lives at number {87|kd}.

Gas company Rijnstede Net said its fitters had found no leak, although {14|sm|t=in the month before|by=Rijnstede Net} complaints of a smell had reached its helpline in the month before.

@doc c-tabloid | tabloid | 2028-02-04
'Tante Annie' was only cold
De Stem van Dordt | blz. 3

Under a ceiling, a door and a Philips TV, for close to {three|~wm|v=180} hours, {82|!va} years old and with a new hip: Annie van Wijngaarden had gone to fetch the paper from the hall around {a quarter past nine|~t}. "Then it was dark."

She has {eleven|-} grandchildren. Her rescuer is a postman who'd been up since {4|-}. Youssef El Idrissi ran from number {78|!kd} in his socks.

The street has lost {three|d2} people: the Hoogendam couple, both in their {eighties|-}, and their cleaner, who came on Wednesdays. The mayor will read their names on Saturday, {11|-} o'clock.

Neighbours kept a list on a beer mat: {five|h} houses gone to the ground, {34|hd} with something broken, {sixteen|i} people with a plaster or worse. The firemen, {95|ff} of them by the chief's count, ate {200|-} sandwiches.

Of the {71|ev} who had to leave, {12|-} are back. There's soup at the clubhouse.

DORDT – GRAAFSCHAP 2-2

@doc d-cause | national daily | 2028-04-19
A joint, a cupboard and {40|gl} percent
Hielke Postma-Raghoebier, Dordrecht

The explosion that killed {three|d2|t=in February} in the Kwartelhoek in February was caused by a poorly fitted joint in the meter cupboard of no. {83|ad}, the Safety Board finds. The air inside had reached {40|gl|by=the Safety Board} percent gas. A doorbell did the rest, at {9.17|t}.

The joint had been made {nine|-} days before by an uncertified plumber, Rick B. Rijnstede Net logged {four|!sm|t=in the month before|by=Rijnstede Net} smell reports in the month before the blast and sent nobody.

The Board counts {five|h} houses lost, {34|hd} damaged, {16|i} injured. Insurers put the loss at {€11.5 million|dm|by=Insurers}. The municipality says the row will be rebuilt in {nine|bd|m=projected} months.

@doc e-court | court report | 2029-05-29
Plumber Blokzijl gets {240|rs} hours for fatal gas joint

The Rotterdam court has sentenced Rick Blokzijl, {42|sa}, to {240|rs|t=on Monday} hours of community service on Monday for causing the death of {three|d2} people by gross carelessness. The prosecution had demanded {six|cp} months in prison, {two|-} of them suspended.

"You left a wrench's turn undone," the presiding judge said. That Rijnstede Net had ignored {14|sm} calls did not lessen it, she said, but the firm was not before her.

Mrs Van Wijngaarden spoke for herself: "I was buried {two|?~wm|v=120} hours or so, that I can tell you. I was not counting. He looks {50|-}."

Residents whose houses had stood at the {five|h} addresses moved back into new ones in January, {two|-} months later than planned. The claims of the {16|i} injured go to the civil division.

Case number 10/084221-28.

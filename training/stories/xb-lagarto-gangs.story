@story xb-lagarto-gangs
@topic Homicides and police in Trinidad, first quarter of 2030
@subject T = Trinidad and Tobago | Trinidad | country
@subject P = Police Service | police
@subject N = northern division | North
@subject C = central division | Central
@subject S = southern division | South
@subject O = opposition
@fact k = 125 | deaths | T | people murdered | first quarter 2030 | cumulative
@fact kn = 60 | deaths | N | people murdered | first quarter 2030 | cumulative
@fact kc = 35 | deaths | C | people murdered | first quarter 2030 | cumulative
@fact ks = 30 | deaths | S | people murdered | first quarter 2030 | cumulative
@fact sn = 48 | other | N | share of the people murdered | first quarter 2030 | cumulative
@fact sc = 28 | other | C | share of the people murdered | first quarter 2030 | cumulative
@fact ss = 24 | other | S | share of the people murdered | first quarter 2030 | cumulative
@fact k0 = 156 | deaths | T | people murdered | first quarter 2029 | cumulative
@fact kd = 31 | deaths | T | murders fewer than a year before | first quarter 2030 | snapshot
@fact g = 90 | deaths | T | people murdered with a gun | first quarter 2030 | cumulative
@fact gs = 72 | other | T | share of the people murdered with a gun | first quarter 2030 | cumulative
@fact ng = 35 | deaths | T | people murdered without a gun | first quarter 2030 | cumulative
@fact sol = 20 | other | P | murders solved | first quarter 2030 | cumulative
@fact sols = 16 | rate | P | share of murders solved | first quarter 2030 | cumulative
@fact fa = 212 | other | P | firearms seized | first quarter 2030 | cumulative
@fact pi = 149 | other | P | pistols seized | first quarter 2030 | cumulative
@fact ri = 63 | other | P | rifles seized | first quarter 2030 | cumulative
@rel sum k = kn + kc + ks
@rel share sn = kn / k
@rel share sc = kc / k
@rel share ss = ks / k
@rel diff kd = k0 - k
@rel sum k = g + ng
@rel share gs = g / k
@rel share sols = sol / k
@rel sum fa = pi + ri
@trap kc ng :: thirty-five in Central and thirty-five without a gun
@trap ks kd :: thirty and thirty-one

@doc police | press briefing | 2030-04-03
Police: murders down in first quarter

There were {125|k|t=to March 31} murders to March 31, compared with {156|k0|t=for the same months of 2029} for the same months of 2029: {31|kd} fewer. Division North recorded {60|kn}, Central {35|kc}, South {30|ks}. A gun was used on {90|g} victims; {35|ng} died otherwise. {Twenty|sol} cases are solved.

Officers took {212|fa} firearms off the streets, {149|pi} pistols and {63|ri} rifles.

@doc daily | newspaper | 2030-04-04
Fewer bodies, few answers

The police have solved {20|sol} of {125|k} murders, {25 per cent|!sols} if you please. North is the worst: {60|kn} dead, {48 per cent|sn} of the country's, with Central on {35|kc} ({28 per cent|sc}) and South on {30|ks} ({24 per cent|ss}).

A gun killed {72 per cent|gs}, {90|g} people. The number without: {45|!ng}.

Of {212|fa} seized weapons {149|pi} were pistols and {36|!ri} rifles.

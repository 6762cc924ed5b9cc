@story xb-ferncross-burglary
@topic Yearly crime figures for Ferncross, England, 2026
@subject F = Ferncross district | Ferncross | district
@subject P = Mid-Wold Police | police | force
@subject L = Labour group | Labour
@subject N = Netherby | neighbouring Netherby
@fact b = 1155 | other | F | burglaries recorded | 2026 | constant
@fact b0 = 1320 | other | F | burglaries recorded | 2025 | constant
@fact bp = -12.5 | rate | F | change in burglaries recorded | 2026 | constant
@fact bd = 165 | other | F | fall in burglaries recorded | 2026 | constant
@fact v = 2415 | other | F | thefts from vehicles recorded | 2026 | constant
@fact s = 3430 | other | F | shop thefts recorded | 2026 | constant
@fact s0 = 2800 | other | F | shop thefts recorded | 2025 | constant
@fact sp = 22.5 | rate | F | change in shop thefts recorded | 2026 | constant
@fact t = 7000 | other | F | thefts and burglaries recorded | 2026 | constant
@fact ss = 49 | other | F | share of thefts and burglaries that are shop thefts | 2026 | constant
@fact sol = 630 | other | F | thefts and burglaries solved | 2026 | constant
@fact sols = 9 | rate | F | share of thefts and burglaries solved | 2026 | constant
@fact uns = 6370 | other | F | thefts and burglaries unsolved | 2026 | constant
@fact off = 175 | officers | P | officers in the district | 2026-12-31 | snapshot
@fact off0 = 200 | officers | P | officers in the district | 2020-12-31 | snapshot
@fact offd = 25 | officers | P | officers fewer in the district | 2026-12-31 | snapshot
@fact load = 40 | other | P | thefts and burglaries for each officer | 2026 | constant
@fact nb = 1240 | other | N | burglaries recorded | 2026 | constant
@fact ar = 890 | arrests | P | arrests for theft and burglary | 2026 | cumulative
@fact lp = 15 | units_pledged | L | additional officers | 2027 | plan | pledged
@rel diff bd = b0 - b
@rel change bp = b0 -> b
@rel change sp = s0 -> s
@rel sum t = b + v + s
@rel share ss = s / t
@rel share sols = sol / t
@rel sum t = sol + uns
@rel diff offd = off0 - off
@rel product t = load * off
@trap ar sol :: arrests against cases solved
@trap nb b :: the neighbouring district

@doc force | press release | 2027-01-21
Burglary down again in Ferncross

Mid-Wold Police today welcomed a fall of {12.5%|bp|v=-12.5|t=last year} in burglary in Ferncross last year. {1,155|b|^} offences were recorded, {165|bd} fewer than the {1,320|b0|t=in 2025} in 2025. Neighbouring Netherby saw {1,240|nb}.

Acquisitive crime as a whole came to {7,000|t|t=last year} offences: {1,155|b|^} burglaries, {2,415|v|^} thefts from vehicles and {3,430|s|^} shop thefts. Our {175|off} officers made {890|ar} arrests.

Crimestoppers: 0800 555 111

@doc weekly | weekly paper | 2027-01-28
Most thefts go unpunished

Tess Wadley

The police would rather talk about burglary. Look at the shops: {3,430|s|t=last year} thefts last year after {2,800|s0|t=the year before} the year before, a jump of {18 per cent|!sp}. Shop theft is now {49 per cent|ss} of the {7,000|t} offences.

{630|sol} of those {7,000|t} were cleared up, or {nine per cent|sols}. The remaining {6,370|uns} were filed.

In 2020 the district had {200|off0|t=In 2020} officers; it has {175|off} today, {35|!offd} fewer. Labour would add {15|lp}.

@doc column | column | 2027-01-30
Do the maths, Chief Constable

Every officer in this district has {40|load} thefts on the desk. Multiply by {175|off} and there you have it: {7,000|t}.

Nearly half of them, {3,430|s}, are from shops. Cars account for {2,145|!v}. And burglary, the one bright spot, for {1,155|b}. How many solved? {630|sol}, at {9%|sols} a rate that would shame a lottery. {6,370|uns} were not.

@story v3-ethiopia-dam-progress
@topic Gelana dam, Ethiopia
@subject D = Gelana dam | the dam | dam | Gelana
@subject P = Ethiopian Hydropower | the power company | the utility | the company
@subject U = power unit | units | turbines
@fact p1 = 62 | other | D | share of the building work done | 2042-01 | snapshot
@fact p2 = 71 | other | D | share of the building work done | 2042-09 | snapshot
@fact t1 = 13 | other | U | turbines planned | - | plan | projected
@fact t2 = 2 | other | U | turbines running | 2042-09-14 | snapshot
@fact mw = 1950 | other | D | megawatts when finished | 2045 | plan | projected
@fact mn = 300 | other | D | megawatts now | 2042-09-14 | snapshot
@fact mu = 150 | other | U | megawatts of one turbine | - | constant
@fact h = 172 | distance | D | metres high when finished | 2045 | plan | projected
@fact hn = 138 | distance | D | metres high now | 2042-09-14 | snapshot
@fact ds = 8300 | evacuated | D | people to be resettled | 2042 | plan | projected
@fact dr = 5100 | evacuated | D | people resettled | 2042-09-14 | cumulative
@fact co = 3100000000 | budget | D | dollars that it will cost | 2042 | plan | projected
@fact wo = 9400 | jobs | D | people working on the site | 2042-09-14 | snapshot
@fact fo = 420 | jobs | D | foreigners working on the site | 2042-09-14 | snapshot
@fact dl = 3200 | evacuated | D | people still to be resettled | 2042-09-14 | snapshot
@rel diff dl = ds - dr
@rel product mw = t1 * mu
@rel product mn = t2 * mu
@trap p1 p2 :: progress in January and in September
@trap mw mn :: planned against installed
@trap ds dr :: to be moved against moved
@trap wo fo :: all workers against foreigners

@doc a-flash | agency flash | 2042-09-14
Ethiopia starts second turbine at Gelana

ADDIS ABABA - The Gelana dam began feeding {300|mn|t=on Sunday} megawatts to the grid on Sunday as a second unit of {150|mu} was switched on. It will have {13|t1|by=the power company} in the end, the power company said, and {1,950|mw|^} megawatts.

@doc b-radio | radio bulletin | 2042-09-14
News, the Gibe valley service

{Seventy-one percent|p2|t=today|by=the prime minister} of it is built, the prime minister said at the foot of the wall today; in January he had said {62|p1|t=in January|by=he}. The dam stands {138|hn|t=now} metres tall now and will rise to {172|h}.

@doc c-ngo | aid group bulletin | 2042-09-16
Who moves?

Of {8,300|ds|by=the government} people who, according to the government, have to leave the reservoir area, {5,100|dr|t=so far} have gone so far. The others, {3,200|dl|t=so far}, wait for houses.

@doc d-paper | newspaper brief | 2042-09-15
{Two|t2} of {thirteen|t1}

That is how many machines turn at Gelana. {9,400|wo} men and women work there, {420|fo} of them from abroad. The bill is expected to be {$3.1 billion|co}.

@doc e-trade | trade newsletter | 2042-09-20
Hydropower round-up

Gelana (Ethiopia): civil works just over {70 percent|>p2}, capacity on line {300|mn} MW of {1,950|mw}. Crest at {138|hn} m. Workforce {9,400|wo}.

@story xc-uruguay-poll
@topic Uruguayan runoff polls, November 2039
@subject B = Lorena Bidegain | Bidegain | the Front candidate
@subject T = Anselmo Tarigo | Tarigo | the senator | the National candidate
@subject Q = Cifras del Plata | Cifras | the pollster
@subject F = Factor Sur
@subject E = Electoral Court | the court
@fact b = 47.3 | poll_share | B | support in the Cifras survey | 2039-11-14 | snapshot
@fact t = 43.9 | poll_share | T | support in the Cifras survey | 2039-11-14 | snapshot
@fact u = 8.8 | poll_share | Q | undecided or blank in the Cifras survey | 2039-11-14 | snapshot
@fact m = 3.4 | margin | B | lead in the Cifras survey in points | 2039-11-14 | snapshot
@fact b0 = 44.1 | poll_share | B | support in the Cifras survey | 2039-10-31 | snapshot
@fact t0 = 45.2 | poll_share | T | support in the Cifras survey | 2039-10-31 | snapshot
@fact m0 = 1.1 | margin | T | lead in the Cifras survey in points | 2039-10-31 | snapshot
@fact bg = 3.2 | margin | B | gain in the Cifras survey in points | 2039-11-14 | snapshot
@fact tl = 1.3 | margin | T | loss in the Cifras survey in points | 2039-11-14 | snapshot
@fact n = 1200 | sample_size | Q | people asked | 2039-11-14 | snapshot
@fact np = 780 | sample_size | Q | people asked by phone | 2039-11-14 | snapshot
@fact nf = 420 | sample_size | Q | people asked at home | 2039-11-14 | snapshot
@fact nsh = 65 | rate | Q | share of people asked by phone | 2039-11-14 | snapshot
@fact moe = 2.8 | margin_of_error | Q | margin of error in points | 2039-11-14 | snapshot
@fact fb = 46 | poll_share | B | support in the Factor Sur survey | 2039-11-13 | snapshot
@fact ft = 46 | poll_share | T | support in the Factor Sur survey | 2039-11-13 | snapshot
@fact rb = 911450 | vote_count | B | votes in the first round | 2039-10-26 | snapshot
@fact rt = 874120 | vote_count | T | votes in the first round | 2039-10-26 | snapshot
@fact rm = 37330 | margin | B | lead in votes in the first round | 2039-10-26 | snapshot
@rel diff m = b - t
@rel diff m0 = t0 - b0
@rel diff bg = b - b0
@rel diff tl = t0 - t
@rel sum n = np + nf
@rel share nsh = np / n
@rel diff rm = rb - rt
@race cifras-nov = b t
@race cifras-oct = b0 t0
@race round1 = rb rt
@trap b fb :: two pollsters
@trap m bg :: her lead and her gain
@trap m rm :: lead in points in a poll and in votes at the first round

@doc a-wire | wire agency | 2039-11-15
Bidegain moves ahead in Uruguay runoff, survey finds

MONTEVIDEO (Austral) — Lorena Bidegain has overtaken Anselmo Tarigo a fortnight before the runoff, according to a Cifras del Plata poll out Tuesday that puts her at {47.3%|b|t=Tuesday|by=Cifras del Plata} and the senator at {43.9%|t|^}, a gap of {3.4 points|m|^}.

At the end of October Tarigo had led by {1.1|m0|t=At the end of October}, {45.2%|t0|^} to {44.1%|b0|^}. She has thus put on {3.2 points|bg} while he has dropped {1.3|tl}.

Cifras interviewed {1,200|n} adults, {780|np} by telephone and {420|nf} in their homes; the margin of error is {2.8|moe} either way. A rival survey by Factor Sur on Monday had the two level on {46%|fb+ft|t=on Monday|by=Factor Sur}.

@doc b-tabloid | tabloid | 2039-11-15
LORENA LEAPS AHEAD

She was behind. Now she's in front – by {4.4 points|!m}!

The Front candidate scores {47.3|b} to Tarigo's {43.9|t} in the new Cifras poll, and the rest, {8.8 per cent|u}, don't know or don't care.

Only two weeks ago she was stuck on {44.1|b0|t=Only two weeks ago}, so that's a jump of {3.2|bg}. Poor Anselmo is down from {45.2|t0|^}, losing {2.3 points|!tl}.

Don't forget she also won round one: {911,450|rb|t=round one} votes to {874,120|rt|^}, {37,330|rm|^} better than him.

@doc c-method | pollster's method note | 2039-11-16
Cifras del Plata — how the survey was made

Universe: residents aged {18|-} and over with a voter card.
Interviews: {780|np} by mobile and landline, {420|nf} face to face, {1,200|n} overall. Telephone share: {56%|!nsh}.
Sampling error: ±{2.8 points|moe} at the usual level of confidence.
Result: Bidegain {47.3|b}, Tarigo {43.9|t}, blank or undecided {8.8|u}. Lead: {3.4|m}.
Our previous wave: Tarigo {45.2|t0|t=previous wave}, Bidegain {44.1|b0|^}; difference {1.1|m0|^}.
For comparison, the Electoral Court's first-round count was {911,450|rb|by=Electoral Court} to {874,120|rt|^}.

@story xe-kestenholz-fire-service
@topic Call-outs of the Kestenholz fire brigade in ten years
@subject F = Kestenholz fire brigade | the brigade | firefighters
@subject T = Kestenholz | the town
@subject V = volunteers of the Kestenholz fire brigade | volunteers | part-timers
@fact n = 1480 | other | F | call-outs | 2033 | cumulative
@fact n0 = 1184 | other | F | call-outs | 2023 | cumulative
@fact np = 25 | rate | F | growth of call-outs | 2023-2033 | constant
@fact fi = 296 | other | F | call-outs to fires | 2033 | cumulative
@fact fa = 518 | other | F | call-outs to false alarms | 2033 | cumulative
@fact wa = 377 | other | F | call-outs to floods and storms | 2033 | cumulative
@fact ro = 289 | other | F | call-outs to road accidents | 2033 | cumulative
@fact fs = 20 | other | F | share of fires in call-outs | 2033 | cumulative
@fact as = 35 | other | F | share of false alarms in call-outs | 2033 | cumulative
@fact as0 = 24 | other | F | share of false alarms in call-outs | 2023 | cumulative
@fact ad = 11 | other | F | percentage points by which the share of false alarms rose | 2023-2033 | constant
@fact bil = 850 | price | F | francs billed for a false alarm | 2033 | constant
@fact bt = 440300 | revenue | F | francs billed for false alarms | 2033 | cumulative
@fact fr = 124 | jobs | F | firefighters | 2033 | snapshot
@fact ft = 31 | jobs | F | full-time firefighters | 2033 | snapshot
@fact vo = 93 | jobs | V | firefighters | 2033 | snapshot
@fact in = 12 | injuries | F | firefighters injured | 2033 | cumulative
@fact de = 3 | deaths | T | people killed in fires | 2033 | cumulative
@trap fi ro :: fires and road accidents are nearly as many
@trap in de :: injured and killed
@rel change np = n0 -> n
@rel sum n = fi + fa + wa + ro
@rel share fs = fi / n
@rel share as = fa / n
@rel diff ad = as - as0
@rel product bt = fa * bil
@rel sum fr = ft + vo

@doc a-daily | daily | 2034-01-24
Firefighters: {every third|~as|v=33.3} siren for nothing

By Reto Amstutz-Okeke

KESTENHOLZ. The brigade turned out {1,480|n|t=last year} times last year, {25 per cent|np} more than ten years earlier ({1,184|n0|t=ten years earlier}). Only {one in five|fs|v=20} was a fire ({296|fi}). False alarms: {518|fa}. Floods and storms: {337|!wa}. Road accidents: {289|ro}.

The false ones make {35 per cent|as}, in 2023 it was {24|as0|t=in 2023}. "{Eleven|ad} points, all of them smoke detectors in kitchens," says Commander Vreni Dacosta.

They're not free. At {850|bil} francs apiece the town billed {440,300|bt} francs.

{Three|de} people died in fires; {12|in} firefighters were hurt.

@doc b-report | results page | 2034-01-23
Kestenholz fire brigade — year 2033 in brief

Strength: {124|fr} ({31|ft} full-time, {93|vo} part-time)
Call-outs: {1,480|n}
— fires {296|fi} ({20%|fs})
— false alarms {518|fa} ({35%|as})
— water and wind {377|wa}
— roads {298|!ro}
Injured on duty: {12|in}

@doc c-letter | letter | 2034-01-30
To those who complain about the siren

I am one of {93|vo} who get up when it goes. {31|ft} others are paid to. We're {124|fr}, and that isn't many for {1,480|n} alarms. Ten years ago there were {1,184|n0|t=Ten years ago}; I can feel the {25|np} per cent in my knees. {518|fa} times last year there was nothing. I went anyway.

And no, I don't get the {850|bil} francs.

@story xe-tsavuri-blood-drive
@topic Blood drive of the Tsavuri transfusion service
@subject B = Tsavuri transfusion service | the transfusion service | the service
@subject D = Tsavuri blood drive | the drive | the blood drive
@fact don = 5250 | other | D | donations | 2032-09 | cumulative
@fact o = 2310 | other | D | donations of group O | 2032-09 | cumulative
@fact a = 1680 | other | D | donations of group A | 2032-09 | cumulative
@fact bb = 945 | other | D | donations of group B | 2032-09 | cumulative
@fact ab = 315 | other | D | donations of group AB | 2032-09 | cumulative
@fact os = 44 | other | D | share of group O in donations | 2032-09 | cumulative
@fact as = 32 | other | D | share of group A in donations | 2032-09 | cumulative
@fact dif = 12 | other | D | percentage points between group O and group A | 2032-09 | constant
@fact fir = 1575 | other | D | donations by first-time donors | 2032-09 | cumulative
@fact fs = 30 | other | D | share of first-time donors in donations | 2032-09 | cumulative
@fact tgt = 6000 | other | D | donations | 2032-09 | plan | threshold
@fact sh = 750 | other | D | donations missing from the goal | 2032-09 | constant
@fact tea = 15 | other | D | teams | 2032-09 | constant
@fact pt = 350 | other | D | donations per team | 2032-09 | constant
@fact ml = 450 | other | D | millilitres for each donation | - | constant
@fact li = 2362.5 | other | D | litres | 2032-09 | cumulative
@fact la = 4200 | other | D | donations | 2031-09 | cumulative
@fact up = 25 | rate | D | growth of donations | 2032-09 | constant
@trap fir a :: first-timers and group A
@trap tgt la :: goal and last year
@rel sum don = o + a + bb + ab
@rel share os = o / don
@rel share as = a / don
@rel diff dif = os - as
@rel share fs = fir / don
@rel diff sh = tgt - don
@rel product don = tea * pt
@rel change up = la -> don

@doc a-daily | daily | 2032-10-02
Blood drive brings in {5,250|don} bags

By Nino Abashvili-Stone

TSAVURI. After four weeks in tents, gyms and a brewery the transfusion service has {5,250|don|t=After four weeks} donations in its fridges. That's {25%|up} up on last September's {4,200|la|t=last September's}, though {850|!sh} short of the goal of {6,000|tgt}.

{2,310|o} bags are group O ({44%|os}), {1,680|a} group A ({32%|as}), {945|bb} group B and {351|!ab} AB. Group O thus leads A by {12|dif} points, and hospitals like that.

{Fifteen|tea} teams were out, and {350|pt} people lay down for each.

{1,575|fir} had never given before, or {three in ten|fs|v=30}.

Sponsored: Iron tablets, now 20% off

@doc b-release | press release | 2032-10-01
The service thanks its donors

{5,250|don} donations: O {2,310|o}, A {1,680|a}, B {945|bb}, AB {315|ab}. {1,575|fir} came from first-time donors ({30%|fs}). We had aimed at {6,000|tgt}; the missing {750|sh} can still be given, any weekday, at 5 Market Lane.

Each bag holds {450|ml} millilitres; taken together they're {2,362.5|li} litres.

@doc c-live | social post | 2032-09-30
Last tent just closed!

{Fifteen|tea} crews. {350|pt} bags per crew. {5,250|don}!!! In 2031 we ended on {4,200|la|t=In 2031}, so make that a plus of {20%|!up}. Sleep now. Biscuits left: {1|-} box.

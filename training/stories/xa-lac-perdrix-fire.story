@story xa-lac-perdrix-fire
@topic Forest fires around Lac-Perdrix, Québec
@subject F = Lac-Perdrix fire | the fire | the blaze
@subject S = SOPFEU | the fire agency | the agency
@subject L = Lac-Perdrix | the village
@subject B = Val-Boisvert
@subject A = Anse-aux-Rats
@fact h1 = 18400 | area | F | hectares burnt | 2032-07-11 | cumulative
@fact h0 = 11500 | area | F | hectares burnt | 2032-07-10 | cumulative
@fact hd = 6900 | area | F | hectares burnt in a day | 2032-07-11 | snapshot
@fact hp = 60 | rate | F | growth of the burnt area in a day | 2032-07-11 | snapshot
@fact km = 184 | area | F | square kilometres burnt | 2032-07-11 | cumulative
@fact el = 1260 | evacuated | L | people told to leave | 2032-07-11 | cumulative
@fact eb = 870 | evacuated | B | people told to leave | 2032-07-11 | cumulative
@fact ea = 310 | evacuated | A | people told to leave | 2032-07-11 | cumulative
@fact et = 2440 | evacuated | F | people told to leave | 2032-07-11 | cumulative
@fact ff = 340 | other | S | firefighters on the spot | 2032-07-11 | snapshot
@fact fq = 204 | other | S | firefighters from Québec on the spot | 2032-07-11 | snapshot
@fact fo = 85 | other | S | firefighters from Ontario on the spot | 2032-07-11 | snapshot
@fact fp = 51 | other | S | firefighters from Portugal on the spot | 2032-07-11 | snapshot
@fact fps = 15 | other | S | firefighters from Portugal as a share of all | 2032-07-11 | snapshot
@fact ho = 46 | homes | F | houses and cottages destroyed | 2032-07-11 | cumulative
@fact hh = 19 | homes | F | houses destroyed | 2032-07-11 | cumulative
@fact hc = 27 | homes | F | cottages destroyed | 2032-07-11 | cumulative
@fact pl = 14 | other | S | water bombers | 2032-07-11 | snapshot
@fact dr = 9 | other | S | drops of a water bomber in a day | 2032-07-11 | constant
@fact td = 126 | other | S | drops in a day | 2032-07-11 | snapshot
@fact pw = 3100 | homes | F | homes without power | 2032-07-11 | snapshot
@rel diff hd = h1 - h0
@rel change hp = h0 -> h1
@rel convert h1 = km
@rel sum et = el + eb + ea
@rel sum ff = fq + fo + fp
@rel share fps = fp / ff
@rel sum ho = hh + hc
@rel product td = pl * dr
@trap pw et :: homes without power, not people who left
@trap h0 h1 :: a later area
@trap km h1 :: two units

@doc a-wire | wire agency | 2032-07-11
Quebec blaze grows by {60 per cent|hp} overnight

LAC-PERDRIX, Que. - The fire had consumed {18,400|h1|t=by Sunday|by=SOPFEU} hectares by Sunday, or {184|km|^} square kilometres, SOPFEU said. On Saturday it was {11,500|h0|t=On Saturday}; {9,600|!hd} hectares went up in a day.

Some {2,440|et} people have been ordered out: {1,260|el} in the village, {870|eb} in Val-Boisvert and {310|ea} in Anse-aux-Rats. Power was cut to {3,100|pw} homes.

{340|ff} firefighters are on the lines, {204|fq} of them from the province, {85|fo} from Ontario and {51|fp} flown in from Portugal.

@doc b-radio | local radio | 2032-07-11
CKPX, bulletin at 17:00

{Forty-six|ho} buildings lost. {Nineteen|hh} were houses, {twenty-seven|hc} cottages. The fire grew by {60 per cent|hp}, from {11,500|h0|t=last night} hectares last night to {18,400|h1|t=now} now. {Fourteen|pl} water bombers flew {nine|dr} drops each, {136|!td} in all.

Leave by the 117 south only. If you're in Anse-aux-Rats, all {310|ea} of you should be gone.

@doc c-daily | daily newspaper | 2032-07-12
Portuguese in the spruce

They arrived with their own hoses. {Fifty-one|fp} sapadores from Leiria now make up {15%|fps} of the force on the ground, which is {340|ff} strong. Ontario sent {58|!fo}, the agency itself {204|fq}.

The agency counts {46|ho} buildings burnt, {19|hh} houses and {27|hc} cottages. And {2,440|et} persons sleep elsewhere: from Val-Boisvert {870|eb}, from Anse-aux-Rats {310|ea}, and {1,260|el} from the village that gave the fire its name. Its {fourteen|pl} bombers made {126|td} drops on Sunday.

Air quality index: 8. Tomorrow: 31 degrees.

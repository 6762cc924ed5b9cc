@story zc-valbruna-glacier
@topic An Italian glacier's yearly survey: thickness lost, a covered slope, a rescue and a hut closed
@subject G = Ghiacciaio del Corno Bianco | Corno Bianco glacier | the glacier
@subject I = Comitato Glaciologico Valbruna | the glaciological committee | the glaciologists
@subject S = Valbruna Impianti | the lift company | the ski company
@subject R = Rifugio Tondelli | the hut | the refuge
@subject A = Soccorso Alpino | mountain rescue | the rescuers
@fact t = 2.8 | other | G | metres of thickness lost | summer 2030 | cumulative
@fact t0 = 1.9 | other | G | metres of thickness lost | summer 2029 | cumulative
@fact tt = 31 | other | G | metres of thickness lost since measurements began | 1995 to 2030 | cumulative
@fact f = 46 | distance | G | metres that the front withdrew | summer 2030 | cumulative
@fact f0 = 22 | distance | G | metres that the front withdrew | summer 2029 | cumulative
@fact ar = 3.4 | area | G | square kilometres | autumn 2030 | snapshot
@fact ar0 = 7.1 | area | G | square kilometres | 1960 | snapshot
@fact loss = -52 | rate | G | percent change of the area since 1960 | autumn 2030 | snapshot
@fact cov = 110000 | area | S | square metres covered with sheets | summer 2030 | constant
@fact covc = 620000 | spending | S | euros spent on the sheets | summer 2030 | cumulative
@fact sav = 2.1 | other | S | metres of ice saved under the sheets | summer 2030 | cumulative
@fact zero = 5120 | other | G | metres of the highest freezing level | August 2030 | snapshot
@fact hut = 2740 | other | R | metres above the sea | - | constant
@fact bed = 84 | other | R | beds | - | constant
@fact res = 63 | rescued | A | walkers brought down | summer 2030 | cumulative
@fact dead = 4 | deaths | A | walkers killed | summer 2030 | cumulative
@fact gone = 2050 | date | G | year by which the glacier will be gone | - | plan | projected
@fact yrs = 35 | duration | I | years of measurements | 1995 to 2030 | constant
@trap t t0 :: last summer
@trap t tt :: a summer against 35 years
@trap t sav :: lost against saved
@trap f f0 :: last summer
@trap ar ar0 :: 1960
@trap res dead :: rescued and killed
@rel change loss = ar0 -> ar

@doc ansa-style | news agency | 2030-10-08
Corno Bianco glacier loses almost {three|~t} metres in a summer

AOSTA — The Corno Bianco glacier lost {2.8|t|t=this summer|by=the Comitato Glaciologico Valbruna} metres of thickness this summer, the Comitato Glaciologico Valbruna said on Tuesday, against {1.9|t0|t=in 2029} in 2029. Its front drew back by {46|f|t=this summer} metres ({22|f0|t=last year} last year).

The area is now {3.4|ar|t=now} square kilometres, {52%|loss|v=-52} less than in 1960, when it was {7.1|ar0|t=in 1960}.

In {35|yrs} years of surveys {31|tt} metres of ice have disappeared, "a building of ten floors," said the committee's Nives Challancin. On August 19 the freezing level rose to {5,120|zero|t=On August 19} metres, above every summit in the Alps.

@doc mountain-mag | mountain magazine | 2030-11-01
The last summer at the Tondelli

There is a nail in the kitchen wall of the Rifugio Tondelli where Piergiorgio Vuillermin's grandfather hung his rope before stepping, straight from the terrace, on to the ice. The ice is now an hour and ten minutes away, over rubble that moves. On September 1 the hut at {2,740|hut} metres shut its {84|bed} beds and the water pump, and the Vuillermins went down for good.

I spent the last week with them. Every evening Piergiorgio read aloud what the valley radio gave: so many brought down, so many not brought down alive. By the end of the season the Soccorso Alpino had fetched {sixty-three|res|t=By the end of the season} walkers from the two faces. {Five|!dead|^} died, most on the rubble.

Nives Challancin came up with her drill. She has planted the same {nine|-} stakes every June since she was a student. "In the year I started, we worried when we lost {half a metre|-}." This year it was {two metres eighty|t|v=2.8|t=This year}. The year before, not even two metres, {1.9|t0|t=The year before}, and she had slept well. In all the {thirty-five|yrs} years of the committee the glacier has thinned by {31|tt} metres. "I no longer say retreat. A retreat is ordered."

Down on the other side, the lift company tucks its piste into white cloth, {eleven|-} hectares of it, and claims to have kept {2.1|sav} metres that would otherwise have melted. From the terrace it looks like a bandage. It cost {620,000|covc} euros.

By {2050|gone|by=the committee} there will be nothing to bandage, the committee thinks. In 1960 the glacier covered more than {seven|>ar0|t=In 1960} square kilometres. I asked Piergiorgio what he would take from the kitchen. He pulled out the nail.

— *Photographs by Sixtine Barmasse. How to get there: bus {14|-} to Prarayer, trail {6A|-}, {4|-} h {30|-}.*

@doc company-pr | press release | 2030-09-28
VALBRUNA IMPIANTI: GEOTEXTILES CONFIRM THEIR EFFECTIVENESS

Removal of the protective covers on the Corno Bianco slope was completed today. Over {110,000|cov} square metres, the sheets preserved on average {2.1|sav|t=June to September} metres of ice and snow from June to September. Without protection the glacier lost {2.8|t|^} metres, according to independent measurements.

The investment of {€620,000|covc} secures the opening of the lower piste on October {26|-} and {140|-} jobs in the valley.

Valbruna Impianti regrets the closure of the Tondelli and the deaths of {four|dead} walkers this season, and will station {two|-} ambulance sledges at the middle station: of the {63|res} rescues of the summer, {19|-} took place above the lifts.

With a view to {2050|gone}, the year named by certain forecasts for the disappearance of the glacier, the company is studying a higher line at {3,300|-} metres.

Season pass from {€590|-}; under {12|-} free.

@doc swiss-daily | foreign daily | 2030-10-10
Above the snow line, there is no line

Geneva. — On {19|-} August the zero-degree isotherm over the western Alps climbed to {5,210|!zero|t=On 19 August} metres. The balances that are now coming in show what this does. On the Italian side, Corno Bianco: minus {2.8|t|t=this year} metres this year, tongue shorter by {64|!f|^}. On ours, minus {3.1|-} at Otemma-Sud.

The Valbruna committee, which has measured since 1995, gives a total of {31|tt}. A body that filled {7.1|ar0|t=in 1960} square kilometres in 1960 has been more than halved, to {3.4|ar|t=now} now.

Sheets do slow it. Those on the Valbruna piste, {11|-} hectares, are said to spare {two|~sav} metres a year. To wrap all the glaciers of the Alps would take {a billion|-} euros a year, and a great deal of cloth.

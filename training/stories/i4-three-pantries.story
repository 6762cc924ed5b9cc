@story i4-three-pantries
@topic Joint winter appeal of three food charities in a New Brunswick town
@subject H = Harvest Table | Harvest | the oldest of the three
@subject S = St. Olave's Pantry | St. Olave's | the parish pantry | the pantry
@subject N = Newcomers' Kitchen | the Kitchen | the youngest
@subject A = Three Pantries Appeal | the appeal | the drive | the campaign | the three
@fact h30 = 184500 | fundraising | H | dollars raised | 2030 appeal, final | constant
@fact s30 = 96200 | fundraising | S | dollars raised | 2030 appeal, final | constant
@fact n30 = 61300 | fundraising | N | dollars raised | 2030 appeal, final | constant
@fact a30 = 342000 | fundraising | A | dollars raised | 2030 appeal, final | constant
@fact h29 = 171000 | fundraising | H | dollars raised | 2029 appeal, final | constant
@fact s29 = 104800 | fundraising | S | dollars raised | 2029 appeal, final | constant
@fact n29 = 44200 | fundraising | N | dollars raised | 2029 appeal, final | constant
@fact a29 = 320000 | fundraising | A | dollars raised | 2029 appeal, final | constant
@fact mid = 198400 | fundraising | A | dollars raised | 2030-12-10 | cumulative
@fact goal = 360000 | fundraising | A | dollars aimed for | 2030 appeal | plan | threshold
@fact gap = 18000 | fundraising | A | dollars short of the aim | 2030 appeal, final | constant
@fact up = 6.9 | rate | A | rise in dollars raised | 2030 appeal, final | constant
@fact hs = 53.9 | other | H | share of all that was raised | 2030 appeal, final | constant
@fact fh = 1140 | other | H | households given a hamper | December 2030 | constant
@fact fs = 655 | other | S | households given a hamper | December 2030 | constant
@fact fn = 480 | other | N | households given a hamper | December 2030 | constant
@fact fa = 2275 | other | A | households given a hamper | December 2030 | constant
@fact fa29 = 1905 | other | A | households given a hamper | December 2029 | constant
@fact tk = 820 | other | A | turkeys donated | December 2030 | constant
@fact vol = 214 | crowd | A | volunteers | December 2030 | constant
@fact hd = 13500 | fundraising | H | more dollars than the year before | 2030 appeal, final | constant
@fact sd = 8600 | fundraising | S | fewer dollars than the year before | 2030 appeal, final | constant
@fact fd = 370 | other | A | more households than the year before | December 2030 | constant
@fact exp = 2100 | other | A | households given a hamper | December 2030, expected | plan | projected
@trap h29 h30 :: two years
@trap mid a30 :: halfway and at the end
@trap goal a30 :: aim and result
@trap fh fa :: one charity and all of them
@rel sum a30 = h30 + s30 + n30
@rel sum a29 = h29 + s29 + n29
@rel sum fa = fh + fs + fn
@rel diff gap = goal - a30
@rel diff hd = h30 - h29
@rel diff sd = s29 - s30
@rel diff fd = fa - fa29
@rel change up = a29 -> a30
@rel share hs = h30 / a30
@race money = h30 s30 n30
@race hampers = fh fs fn

@doc a-mid | community radio site | 2030-12-11
Past the halfway post and counting dimes

Organizers of the Three Pantries Appeal in Petit-Havre opened the coffee tins on Tuesday night and found {$198,400|mid|t=on Tuesday night}. That leaves some way to go: the goal this winter is {$360,000|goal|t=this winter}.

"Last year we closed at {320|a29|x=1000|t=Last year} thousand and I thought that was the ceiling," said co-chair Marcelline Arsenault-Wu. "Rents have a way of raising ceilings."

In December of last year the three charities filled hampers for {1,905|fa29|t=In December of last year} households. They expect at least {2,100|>exp|t=this time} this time.

Turkeys can be dropped at the arena, Door C, until 8 p.m. Saturday. Frozen only, please.

Text HAMPER to 20211 · CKPH 91.9

@doc b-weekly | weekly newspaper | 2031-01-09
Food drive beats its best year, misses its mark

By Dougal Comeau, Petit-Havre Tidings

All cheques have cleared, and the final figure for the Three Pantries Appeal is {$342,000|a30|t=All cheques have cleared}. The previous winter it was {$320,000|a29|t=The previous winter}. The increase works out at {6.9 per cent|up}, but the co-chairs had hoped for {$360,000|goal} and so finish {$18,000|gap} under.

Harvest Table, the oldest of the three, took in {$184,500|h30} ({$171,000|h29|t=a year ago} a year ago). Newcomers' Kitchen, the youngest, jumped to {$61,300|n30} from {$44,200|n29|t=a year ago}. Only St. Olave's went backwards, to {$96,200|s30} from {$104,800|s29|t=a year ago}; Father Lemuel Oyelaran says a bake sale was snowed out.

Altogether {2,275|fa} families got a hamper: {1,140|fh} at Harvest, {655|fs} at the parish pantry and {480|fn} at the Kitchen. People gave {820|tk} turkeys.

Classifieds start on page 14. Snow tires, like new, $240.

@doc c-letter | charity newsletter | 2031-01-15
From Harvest Table: thank you, Petit-Havre!

Dear friends,

Because of you we could pack {1,140|fh|s=we} Christmas boxes, more than St. Olave's ({655|fs}) and Newcomers' Kitchen ({480|fn}) put together. It is not a race! But it does tell us where the need shows up first.

Of every dollar that came in to the joint campaign, about {54 cents|~hs|v=54} was given to us. In full: {$184,500|h30|s=us}, up {$13,500|hd|s=us} on the winter before.

{Two hundred and fourteen|vol} of you lifted, sorted, drove and, in one case, thawed.

The campaign as a whole raised nearly {$350,000|~a30} … we would love to write; the honest sum is {$342,000|a30}, which is {18 thousand|gap} less than we dreamed of. Next winter's aim has not been set.

With love, Oksana Thibodeau, chair
Registered charity 88120 4417 RR0001

@doc d-tv | regional television site | 2031-01-10
More hampers than ever in Petit-Havre

[VIDEO 1:52]

A coastal town of 9,000 has handed out {2,275|fa|t=over Christmas} food hampers over Christmas, {370|fd|t=over Christmas} more than in 2029, when it was {1,905|fa29|t=in 2029}.

More than half of the money that paid for them, {53.9 per cent|hs}, came through one charity, Harvest Table. St. Olave's Pantry collected just under {$100,000|<s30}, or {$96,200|s30} to be exact; that is {$8,600|sd} less than before. The third partner, a kitchen run by and for newcomers, brought over {$60,000|>n30}.

At the halfway stage on December 10 the kitty had stood at {$198,400|mid|t=on December 10}. A late rush brought it to {342,000|a30|t=the end} by the end.

"It's the first time that I've seen people in line who donated the year before," volunteer Tuan Melanson told us.

Watch next: 5 slow-cooker chilis under $12

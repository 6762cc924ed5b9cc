@story dome-valk-core
@topic Ice core drilled at Dome Valk, Antarctica, January 2020
@subject V = Dome Valk core | the core | the ice core | the borehole
@subject T = Dome Valk drilling team | the drillers | the team | the drill team
@subject P = earlier French core | Talos-Est | the earlier core
@subject B = Norwegian-Italian consortium | the consortium | funders
@subject I = ice sheet at Dome Valk | the ice at the site | the ice sheet
@subject O = Alfred-Koch laboratory | the laboratory in Bremerhaven
@fact d1 = 1830 | distance | V | metres of depth drilled | 2020-01-20 | snapshot
@fact d2 = 2680 | distance | V | metres of depth drilled | 2021-01-15 | snapshot
@fact db = 2790 | distance | I | metres of ice thickness | - | constant
@fact tg = 2750 | distance | T | metres of depth to be reached | 2022-02 | plan
@fact a1 = 310000 | other | V | years of age of the oldest ice | 2020-01-20 | snapshot
@fact a2 = 1200000 | other | V | years of age of the oldest ice | 2021-01-15 | snapshot | projected
@fact ap = 720000 | other | P | years of age of the oldest ice | final | constant
@fact tm = -54.6 | temperature | I | degrees Celsius of mean annual temperature | - | constant
@fact tw = -31 | temperature | T | degrees Celsius on the day | 2020-01-20 | snapshot
@fact bo = 3.4 | temperature | I | degrees Celsius below zero at the bottom | - | constant | projected
@fact sn = 2.6 | other | I | centimetres of snow a year as water | - | constant
@fact cr = 24 | jobs | T | people in the camp | 2020-01-20 | snapshot
@fact wo = 6 | other | T | women in the camp | 2020-01-20 | snapshot
@fact da = 58 | duration | T | days of drilling in the season | 2020-01-20 | cumulative
@fact sd = 33 | other | T | metres drilled on the best day | 2020-01 | constant
@fact el = 3210 | distance | I | metres of height above the sea | - | constant
@fact bu = 14000000 | budget | B | euros for four seasons | - | plan | pledged
@fact be = 5600000 | spending | B | euros spent | 2020-01-20 | cumulative
@fact bx = 450 | other | O | boxes of ice shipped | 2020-03 | cumulative
@fact co = 195 | other | V | parts per million of carbon dioxide in the air at the lowest point | - | snapshot
@trap d1 d2 :: a season later
@trap d2 db :: the bore and the ice
@trap d1 tg :: reached and to be reached
@trap a1 ap :: another core
@trap a1 a2 :: measured and projected
@trap tm tw :: mean and a day
@trap bu be :: pledged and spent

@doc a-wire | science wire | 2020-01-20
Antarctic drillers pass {1,800|>d1} metres

TROMSØ — A European team drilling for some of the oldest ice on Earth has taken {1,830|d1|t=as of Monday|by=the consortium} metres of ice core at Dome Valk as of Monday, the consortium behind it said. Beneath lie almost another thousand: radar gives a thickness of {2,790|db|by=radar} metres.

The lowest piece fell as snow {310,000|~a1|by=glaciologists} years ago, glaciologists estimate. By the final season, in two years, they want to stop at {2,750|tg|by=they} metres, short of bedrock, in ice some {1.2 million|~a2|by=they} years old.

The camp, {3,210|el} metres above sea level, houses {24|cr} people, {six|wo} of them women. They have drilled for {58|da|t=this season} days this season, up to {33|<sd} metres a day.

The earlier core at Talos-Est ended at {720,000|ap} years.

@doc b-station | camp diary | 2020-01-21
Camp diary, day 71

Cloudless, {-31|tw} yesterday, which at this height counts as mild; the mean for a year is {-54.6|tm}. We were {24|cr} at dinner plus one skua painted on the wall. Chef Chiara made gnocchi.

Giovanni's drill brought up {four|-} metres before breakfast, the day's count was {19|-}; the season's record is still {33|sd}. Depth on the board: {1,830|d1|t=at 20:00}, written at 20:00. Mattias drew {2,750|tg} in the corner of the board, a flag on it.

It snows the depth of a finger each year here, {2.6|sn} centimetres if you melt it.

The money came up at cards. {5.6|be|x=1000000} million of the {14|bu|x=1000000} million euros is gone, which is how {58|da} days of drilling look in an office. Radar says {2,790|db|by=Radar} metres to rock, and at the end {3.4|bo|by=the model} below freezing if the model is right.

For the grandchildren: nobody has found a beetle.

@doc c-daily | Italian newspaper | 2020-03-12
A million years in {450|bx} boxes

Trieste - dal nostro inviato Fulvio Marchesan-Oduya

The ship smelt of diesel and, oddly, of bread. In her hold sat {450|bx} boxes of ice bound for the laboratory in Bremerhaven, at a constant minus {30|-}.

For this Italy and Norway pay most of {14 million|bu} euros. {5.6|be|x=1000000} million has been spent so far, the rest is earmarked for the years to come. What they have got: {310,000|a1} years of air, and in one layer, {140|-} metres above the deepest piece, the lowest carbon dioxide of any ice age in the record, {195|co} parts per million.

The camp stood {3,210|el} metres above the sea, at a mean of {-54.6|tm} degrees, with {24|cr} people, {six|wo} of them women, and in January it had reached {1,830|d1|t=in January} metres. Radar promises {2,790|db|by=Radar}. {2,750|tg} is where they mean to stop, and they speak, when pressed, of {1.2 million|a2|t=one day} years one day; Talos-Est, with {720,000|ap}, is the mark to beat.

The borehole may yet be a disappointment. The rock is only {3.4|bo|by=the consortium's models} degrees below freezing at the bottom, by the consortium's models, and a warm bottom melts the oldest pages. Professor Ilse Vestergaard-Rao denies having promised "{1.5 million|-} years" to anyone.

TEMPO LIBERO: 12 borghi, 3 euro · Sudoku 4/5

@doc d-radio | radio feature, a year later | 2021-01-17
Voices from the ice

Announcer: A year ago Dome Valk had passed {1,830|d1|t=A year ago}. On Friday it stood at {2,680|d2|t=On Friday|by=project engineer Rasmus Lillevik} metres, says project engineer Rasmus Lillevik, still {110|-} above bedrock at {2,790|db}.

Lillevik: We'd stop at {2,750|tg}. Nobody wants to touch the rock.

Announcer: How old?

Lillevik: We think {1.2 million|a2|t=now|by=Lillevik} years now. That's a model, nobody has dated it. The French core gave {720,000|ap}, if that helps.

Announcer: Cold?

Lillevik: Minus {54.6|~tm|v=-54.6} on average. We were {24|cr|t=last season} of us in the camp last season. It warms up.

Announcer: On the money: {five point six million|be|t=last year|v=5600000} was spent until last year out of the {fourteen|bu|x=1000000} million promised.

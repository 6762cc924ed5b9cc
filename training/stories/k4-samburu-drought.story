@story samburu-drought
@topic Drought in northern Kenya: livestock, elephants and water trucks, August to October 2031
@subject L = Laikora County | Laikora | the county
@subject B = Barsalinga | the trading centre of Barsalinga | the trading centre
@subject D = National Drought Office | the Drought Office | the NDO
@subject W = Wildlife Service | the Service | rangers | KWS-North
@subject E = Elephants of the Ewaso basin | elephants | the herds
@subject A = Maji Kwanza | the aid group | the charity
@subject G = Governor Lekishon Ole Wario | Ole Wario | the governor | the county boss
@subject R = Rainfall at Barsalinga | the rain gauge | the gauge
@fact aug = 268000 | other | L | people who need food aid | 2031-08-31 | snapshot
@fact oct = 341000 | other | L | people who need food aid | 2031-10-15 | snapshot
@fact dec = 410000 | other | L | people who need food aid | 2031-12 | plan | projected
@fact cat = 96400 | other | L | cattle dead | 2031-10-15 | cumulative
@fact goat = 151000 | other | L | goats and sheep dead | 2031-10-15 | cumulative
@fact cam = 3200 | other | L | camels dead | 2031-10-15 | cumulative
@fact all = 250600 | other | L | animals dead | 2031-10-15 | cumulative
@fact el = 117 | deaths | E | elephants dead | 2031-10-15 | cumulative
@fact ela = 62 | deaths | E | elephants dead | 2031-08-31 | cumulative
@fact calf = 41 | deaths | E | elephant calves dead | 2031-10-15 | cumulative
@fact popE = 7350 | other | E | elephants that live there | 2030 | snapshot
@fact rf = 38 | distance | R | millimetres of rain in the season | 2031-05-31 | cumulative
@fact rn = 214 | distance | R | millimetres of rain in a normal season | - | constant
@fact sh = 18 | rate | R | share of normal rain | 2031-05-31 | snapshot
@fact tr = 42 | other | D | water trucks | 2031-10-15 | snapshot
@fact trn = 75 | other | D | water trucks needed | 2031-10-15 | snapshot
@fact gam = 24.8 | rate | L | share of children who are underfed | 2031-10-15 | snapshot
@fact emer = 15 | rate | L | share of underfed children that makes an emergency | - | constant | threshold
@fact ask = 4600000000 | budget | D | Kenyan shillings asked for | 2031-10-15 | plan
@fact got = 1700000000 | budget | D | Kenyan shillings received | 2031-10-15 | cumulative
@fact goatp = 1400 | price | B | price of a goat in shillings | 2031-10-15 | snapshot
@fact goat0 = 6500 | price | B | price of a goat in shillings | 2030-10 | snapshot
@fact maize = 210 | price | B | price of a kilogram of maize in shillings | 2031-10-15 | snapshot
@fact sch = 88 | other | L | schools closed | 2031-10-15 | snapshot
@fact seas = 5 | other | L | rainy seasons that failed in a row | 2031-05-31 | cumulative
@fact km = 34 | distance | B | kilometres to the nearest water | 2031-10-15 | snapshot
@rel sum all = cat + goat + cam
@rel share sh = rf / rn
@fact gk = 6.7 | other | B | kilograms of maize that a goat buys | 2031-10-15 | snapshot
@fact extra = 10 | other | A | water trucks | 2031-12 | plan | hypothetical
@fact adu = 76 | deaths | E | grown elephants dead | 2031-10-15 | cumulative
@fact elr = 1.6 | rate | E | share of the elephants that died | 2031-10-15 | snapshot
@rel sum el = calf + adu
@rel share elr = el / popE
@trap aug oct :: a month and a half apart
@trap oct dec :: in need now and by December
@trap el ela :: October and August
@trap cat all :: cattle and all animals
@trap tr trn :: there and needed
@trap goatp goat0 :: this year and last
@trap ask got :: asked for and received
@trap gam emer :: measured and threshold

@doc a-wire | wire agency | 2031-10-16
Drought leaves {341,000|oct} hungry in northern Kenyan county

NAIROBI, Oct 16 - The number of people who need food handouts in Laikora County has climbed to {341,000|oct|t=this week|by=the National Drought Office} from {268,000|aug|t=at the end of August} at the end of August, the National Drought Office said this week, after a {fifth|seas|v=5} failed rainy season in a row.

The March-to-May rains brought {38|rf|by=the gauge} mm to the gauge at Barsalinga, {18 percent|sh} of the {214|rn} mm that used to be normal.

Herders have lost {250,600|all} animals: {96,400|cat} cattle, {151,000|goat} sheep and goats and {3,200|cam} camels. A goat fetches {1,400|goatp} shillings.

Acute malnutrition among small children was measured at {24.8 percent|gam}; the emergency line is {15|emer}.

The NDO asked for {4.6 billion|ask} shillings and has received {1.7 billion|got}. By December, it said, {410,000|dec|t=By December|by=it} could be in need.

@doc b-nairobi | Nairobi newspaper | 2031-10-17
Elephants die at the wells as Laikora waits for rain

By Mumina Ekai-Wanjiru, Barsalinga

At the bottom of a hand-dug well lay a calf, and its mother wouldn't leave.

Rangers have found {117|el|t=since January|by=Rangers} elephants dead since January, {41|calf} of them calves, in a basin that had {7,350|popE|t=last year's} by last year's aerial count. Up to the end of August it was {62|ela|t=Up to the end of August}. "We do not shoot, we do not dart, we sit," said warden Halake Roba.

People fare no better. The trading centre is {34|km} kilometres from the nearest water that isn't on wheels, and the wheels are few: {42|tr} trucks for a need of {75|trn}.

Governor Ole Wario says {410,000|!oct|t=today|by=Governor Ole Wario} residents cannot feed themselves today. The Drought Office would not comment. {Eighty-eight|sch} schools have shut.

Maize sells at {210|maize} shillings a kilo. Goats sold at {6,500|goat0|t=last October} last October.

Opinion: Who ate the dam? | Shujaaz win sevens 22-19 | KES 171.4 to the dollar

@doc c-charity | aid-group web appeal | 2031-10-20
{42|tr} trucks. {75|trn} needed. That's the whole story.

Last week I rode with Abdinoor, who drives one of the {42|tr}. He reached Barsalinga at sundown and four hundred women stood up at once.

Here is what the drought took in Laikora in numbers a school could use:
- {96,400|cat} cows
- {115,000|!goat} goats and sheep
- {3,200|cam} camels
Altogether, over {a quarter of a million|>all|v=250000} creatures that paid for uniforms.

A goat that bought {46|-} kilos of maize a year ago buys under {seven|<gk}: {1,400|goatp} shillings against {210|maize}.

One child in {four|~gam|v=25} under five is too thin. Above {15%|emer} the world is meant to wake.

Donors have given {1.7 billion|got} shillings of {4.6 billion|ask}. Please help Maji Kwanza run {10|extra} more lorries until Christmas. M-Pesa paybill 555010.

@doc d-wildlife | conservation newsletter | 2031-10-25
Ewaso drought mortality: an interim note

Carcasses verified by 15 October: {117|el|t=by 15 October}. Of these {67|!calf} were less than five years old, the remaining {76|adu} older. Cause of death in all but six: starvation or dehydration. No poaching was found.

Relative to the population of {7,350|popE} estimated in 2030 the loss is {1.6 per cent|elr}. A normal year costs one. It should be borne in mind that on {31 August|-} the tally stood at {62|ela|t=on 31 August}; deaths have nearly doubled since.

Cattle compete for the same pools. The county lost about {250,000|~all|t=to mid-October} animals to mid-October, and its herders buried {250,600|!cat} cows.

Rainfall: {38|rf} mm, which is less than {a fifth|<sh|v=20} of a typical {214|rn}.

Next count: March 2032, if avgas allows. Membership: KSh 3,000; students 1,000.

@story ohio-eggprices
@topic Egg prices, bird flu and the profits of a big American egg producer in spring 2031
@subject U = Bureau of Labor Statistics | BLS | consumer prices | the Labor Department
@subject W = wholesale egg market | wholesale | Egg Bench | the benchmark
@subject C = Calloway Egg Company | Calloway | the company | the egg producer
@subject D = Darke County, Ohio | Darke County | the county
@subject H = Hostetler Farms | Hostetler | Wendell Hostetler
@subject F = U.S. layer flock | the national flock | USDA | the flock | Agriculture Department
@subject J = Justice Department | antitrust division | DOJ
@subject B = Peg's Griddle | Peg Stallard | Peg | the diner
@subject S = Marlow's grocery chain | Marlow's | the grocer
@fact p1 = 5.94 | price | U | dollars for a dozen large eggs in shops, average | February 2031 | snapshot
@fact p0 = 3.3 | price | U | dollars for a dozen large eggs in shops, average | February 2030 | snapshot
@fact pg = 80 | rate | U | rise of the shop price of eggs in a year | February 2031 | snapshot
@fact pj = 5.1 | price | U | dollars for a dozen large eggs in shops, average | January 2031 | snapshot
@fact pjg = 16.5 | rate | U | rise of the shop price of eggs in a month | February 2031 | snapshot
@fact pm = 6.31 | price | U | dollars for a dozen large eggs in shops, average | March 2031 | snapshot
@fact cpi = 3.1 | rate | U | annual consumer inflation | February 2031 | snapshot
@fact cpm = 2.9 | rate | U | annual consumer inflation | March 2031 | snapshot
@fact food = 4.4 | rate | U | annual rise of food-at-home prices | February 2031 | snapshot
@fact wp = 7.2 | price | W | dollars for a dozen large eggs wholesale | 5 March 2031 | snapshot
@fact wq = 4.32 | price | W | dollars for a dozen large eggs wholesale | 2 April 2031 | snapshot
@fact wg = 40 | rate | W | percent fall of the wholesale price | 2 April 2031 | snapshot
@fact f0 = 308000000 | other | F | laying hens | March 2030 | snapshot
@fact f1 = 277200000 | other | F | laying hens | March 2031 | snapshot
@fact fg = 10 | rate | F | percent fall of laying hens | March 2031 | snapshot
@fact fd = 30800000 | margin | F | laying hens fewer than a year before | March 2031 | snapshot
@fact ak = 41000000 | deaths | F | hens lost to bird flu | October 2030 to February 2031 | cumulative
@fact al = 96 | other | F | flocks infected | October 2030 to February 2031 | cumulative
@fact dk = 6400000 | deaths | D | hens lost to bird flu | January to February 2031 | cumulative
@fact df = 14 | other | D | flocks infected | January to February 2031 | cumulative
@fact hk = 1300000 | deaths | H | hens lost to bird flu | 22 January 2031 | cumulative
@fact hb = 9 | other | H | barns emptied | 22 January 2031 | cumulative
@fact hi = 8.2 | damages | H | millions of dollars of federal compensation | March 2031 | snapshot
@fact hl = 14.5 | damages | H | millions of dollars of loss, own estimate | March 2031 | snapshot
@fact hw = 62 | jobs | H | workers laid off | January 2031 | snapshot
@fact hr = 18 | jobs | H | workers kept | March 2031 | snapshot
@fact ht = 80 | jobs | H | workers before the outbreak | January 2031 | snapshot
@fact hm = 10 | duration | H | months until the barns are full again | March 2031 | plan | projected
@fact cr = 1420000000 | revenue | C | dollars of sales in the quarter | December 2030 to February 2031 | snapshot
@fact cr0 = 710000000 | revenue | C | dollars of sales in the quarter | December 2029 to February 2030 | snapshot
@fact crg = 100 | rate | C | growth of sales | December 2030 to February 2031 | snapshot
@fact cn = 497000000 | profit | C | dollars of net profit in the quarter | December 2030 to February 2031 | snapshot
@fact cn0 = 142000000 | profit | C | dollars of net profit in the quarter | December 2029 to February 2030 | snapshot
@fact cm = 35 | rate | C | net margin | December 2030 to February 2031 | snapshot
@fact cm0 = 20 | rate | C | net margin | December 2029 to February 2030 | snapshot
@fact cd = 331 | other | C | millions of dozens sold in the quarter | December 2030 to February 2031 | snapshot
@fact cd0 = 309 | other | C | millions of dozens sold in the quarter | December 2029 to February 2030 | snapshot
@fact cdg = 7.1 | rate | C | growth of dozens sold | December 2030 to February 2031 | snapshot
@fact ca = 4.06 | price | C | dollars received for a dozen | December 2030 to February 2031 | snapshot
@fact cs = 21 | rate | C | share of the nation's eggs | 2030 | snapshot
@fact ch = 48500000 | other | C | laying hens | March 2031 | snapshot
@fact chl = 1600000 | deaths | C | hens lost to bird flu | October 2030 to February 2031 | cumulative
@fact cv = 3.5 | price | C | dollars of dividend per share | quarter to February 2031 | snapshot
@fact sh = 92.4 | price | C | dollars for a share | 1 April 2031 close | snapshot
@fact jd = 5 | other | J | producers that received demands for documents | March 2031 | snapshot
@fact se = 6.99 | price | S | dollars for a dozen eggs | 14 March 2031 | snapshot
@fact sl = 2 | other | S | cartons allowed to each customer | March 2031 | constant
@fact bo = 260 | other | B | eggs used on a Saturday | March 2031 | snapshot
@fact bs = 0.5 | price | B | dollars of surcharge per egg | since February 2031 | constant
@fact bc = 112 | price | B | dollars for a case of 15 dozen | March 2031 | snapshot
@fact bc0 = 49 | price | B | dollars for a case of 15 dozen | March 2030 | snapshot
@trap p1 wp :: shop and wholesale price
@trap p1 pm :: February and March
@trap fd ak :: fewer hens and hens killed
@trap dk hk :: county and farm
@trap hi hl :: compensation and loss
@trap hw hr :: laid off and kept
@trap ca p1 :: what the producer got and what shoppers paid
@trap cm cm0 :: margins a year apart
@trap cpi food :: all prices and food
@trap jd bs :: five producers and half a dollar
@rel change pg = p0 -> p1
@rel change pjg = pj -> p1
@rel change wg = wp -> wq
@rel change fg = f0 -> f1
@rel diff fd = f0 - f1
@rel change crg = cr0 -> cr
@rel share cm = cn / cr
@rel share cm0 = cn0 / cr0
@rel change cdg = cd0 -> cd
@rel sum ht = hw + hr

@doc a-wire | wire agency | 2031-03-12
US consumer inflation holds at 3.1% but eggs soar 80%

WASHINGTON (Interstate) — Americans paid {$5.94|p1|t=in February} for a dozen eggs in February, {80%|pg|^} more than a year before, as bird flu emptied barns from Ohio to California, the Labor Department said Wednesday.

The jump from {$5.10|pj|t=in January} in January was {16.5%|pjg|t=in February}. In February of last year the average was {$3.30|p0|t=February of last year}.

Overall consumer prices rose {3.1%|cpi} on the year. Groceries were up {4.4%|food}, and roughly half of that was eggs.

Some {41 million|~ak|t=since October} hens have died or been destroyed since October, according to the Agriculture Department, in {96|al|^} flocks. As of March 1 there were {277.2 million|f1|t=As of March 1} layers in the country, down {10%|fg|^} in a year.

"It's the one price everybody knows by heart, after gas," said Tabitha Oyelowo of Lakeshore Economics.

Relief may be on its way. Wholesale prices hit {$7.20|wp|t=last week} last week but buyers say they've gone soft.

@doc b-county | county newspaper | 2031-03-18
Barns stand quiet at Hostetler's as Darke County counts hens

By Luanne Brubaker, Staff Writer

NORTH STAR — You used to hear the fans from the township road. Now you hear the road.

All {nine|hb} of Wendell Hostetler's barns are empty. Between Jan. 20 and Jan. 22 state crews put down {1.3 million|hk|t=Jan. 22} birds with carbon dioxide and foam. They went into windrows behind the machine shed, where they'll compost until May.

"Grandpa started with three hundred Leghorns," Hostetler, 58, said. "I cried for him, mostly."

He wasn't alone. {Fourteen|df|t=in January and February} flocks in the county caught it in January and February, at a cost of {6.4 million|dk|^} hens. Only one county in the nation, out in Iowa, has had it worse.

The government has paid Hostetler {$8.2 million|hi|v=8.2}. He figures he's out {$14.5 million|hl|v=14.5|by=He}, because Washington pays for the hen and not for the months she would've laid. It'll take {10|hm} of those to fill the barns, since pullets come in a barn at a time.

Of {80|ht} workers he let {62|hw|t=in January} go in January. The other {18|hr|t=now} now scrub.

The health department asks anyone who finds more than five dead wild birds to call (937) 555-0136. Backyard flocks should be kept in.

ON PAGE A3: Versailles girls fall in regional, 51-44 • Levy 7 to go on May ballot

@doc c-features | city magazine blog | 2031-03-16
Over easy, plus fifty cents

Peg Stallard has written a lot of things on the chalkboard at Peg's Griddle on Neil Avenue. Until last month none of them was an apology.

SORRY, it says now. EGGS +{50¢|bs|v=0.5} EACH. NOT MY IDEA.

On a good Saturday she goes through {260|bo|t=On a good Saturday}. They come in cases of {15|-} dozen, and a case sets her back {$112|bc|t=now} now. "It was {forty-nine|bc0|t=this time last year} this time last year. I've got the slip. I look at it like a baby picture."

She tried the supermarket. Marlow's on High had large whites at {$6.99|se|t=Friday} on Friday, cheaper than her supplier, though only {two|sl} cartons to a customer. She went in four times in four hats. The cashier, who is nineteen and eats at the counter, didn't say a word.

The national average, the government tells us, was just shy of {six dollars|<p1|v=6|t=last month} last month. That's an average of places that have them.

What would she do if it goes on? "Pancakes don't need as many as you think," says Peg, and then says that's off the record, and then says oh, go ahead.

Peg's Griddle, 1280 Neil Ave., 6 a.m.–2 p.m., closed Mondays. ★★★★½ (412 reviews)

@doc d-results | business wire | 2031-04-02
Calloway Egg profit more than triples on record prices; DOJ looking

TULSA, Okla., April 2 (Ticker) - Calloway Egg Company, the largest U.S. producer, reported a quarterly profit of {$497 million|cn|t=for the three months to March 1} on Tuesday night for the three months to March 1. It made {$142 million|cn0|t=a year ago} a year ago.

Sales {doubled|crg|v=100} to {$1.42 billion|cr|t=for the three months to March 1} from {$710 million|cr0|t=a year ago}. Yet Calloway sold only {7.1%|cdg} more eggs: {331|cd|x=1} million dozen versus {309|cd0|x=1} million. For each dozen it got {$4.06|ca|t=on average} on average. It kept {35|cm} cents of every dollar of sales, up from {20|cm0|t=a year ago}.

Bird flu took {1.6 million|chl} of the company's hens, a small part of a flock of {48.5 million|ch}.

In a filing Calloway said it was one of {five|jd} producers to have received a civil investigative demand from the antitrust division of the Justice Department. It said it was cooperating.

"We don't set the price, we receive it," Chief Executive Royce Delacroix-Hahn told analysts. Calloway supplies {21%|cs} of the eggs eaten in America.

It'll pay a dividend of {$3.50|cv} a share. The stock closed at {$92.40|sh|t=on Tuesday} on Tuesday.

Wholesale eggs have since tumbled. The Egg Bench quote stood at {$4.32|wq|t=on Wednesday} on Wednesday, {40%|wg|^} below its high.

@doc e-newsletter | newsletter | 2031-04-10
The Grocery Receipt: why your eggs are still six bucks

Hi, it's Marisol. Three numbers and a rant.

**{$6.31|pm|t=March}.** That is what a dozen averaged in March, says yesterday's BLS release. Yes, up again. Inflation as a whole eased to {2.9%|cpm|t=March}.

**{$4.32|wq|t=last week}.** What the grocer was paying last week. Wholesale peaked at {$7.20|wp|t=in the first days of March} in the first days of March. Why hasn't the shelf followed? Because stores sold at a loss on the way up (some did) and are making it back on the way down (all are). Economists call this "rockets and feathers". I call it Thursday.

**{30.8 million|fd|t=than last spring}.** How many fewer hens the country has than last spring, when there were {308 million|f0|t=last spring}. That isn't the number that died, which is bigger, since farmers have been restocking like mad.

Now the rant. Calloway had a margin of {35%|cm|t=last quarter} last quarter. An oil major would blush. It lost hardly a bird. Maybe there's nothing to it but luck and supply and demand, and maybe that's what the antitrust folks will conclude after reading all the e-mails of {five|jd} companies. But {331|cd|x=1} million dozen at a buck or two over the odds is real money, and it came out of Peg's till and yours.

Next week: is your olive oil olive oil? Reply to this e-mail, I read them all (1,100 last week, bless you).

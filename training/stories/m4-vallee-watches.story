@story m4-vallee-watches
@topic Short-time work in a Swiss watchmaking valley
@subject A = Aubrac & Perrenoud SA | Aubrac & Perrenoud | Aubrac | the watchmaker | the manufacture | A&P
@subject S = Swiss watch exports | exports | exports of watches | the industry
@subject C = exports to China | China | the Chinese market
@subject U = exports to the United States | the United States | America
@subject V = Canton of Jura | the canton | the Jura | the labour office
@subject W = Le Noirmont workshop | Le Noirmont | the workshop
@subject T = Syndicat des Arts Mécaniques | SAM | the union
@subject M = Model 36 Réveil | the Réveil | the alarm watch
@subject G = gold | an ounce of gold
@fact st = 540 | jobs | A | people on short time | 2028-11 | plan
@fact em = 910 | jobs | A | people employed | 2028-10 | snapshot
@fact ss = 59.3 | other | A | share of staff on short time, percent | 2028-11 | constant
@fact hr = 40 | rate | A | cut in hours, percent | 2028-11 | plan
@fact du = 6 | duration | A | months of short time | 2028-11 | plan
@fact pay = 80 | rate | V | share of lost pay that insurance replaces, percent | - | constant
@fact wl = 170 | jobs | W | people employed | 2028-10 | snapshot
@fact jc = 0 | jobs | A | people dismissed | 2028-10 | plan | pledged
@fact rv = 186000000 | revenue | A | sales in francs | January to September 2028 | cumulative
@fact rv0 = 243000000 | revenue | A | sales in francs | January to September 2027 | cumulative
@fact rc = 23.5 | rate | A | fall in sales, percent | January to September 2028 | constant
@fact sx = 17800000000 | revenue | S | francs | January to September 2028 | cumulative
@fact sxc = 7.1 | rate | S | fall, percent | January to September 2028 | constant
@fact cx = 31 | rate | C | fall, percent | January to September 2028 | constant
@fact ux = 4 | rate | U | rise, percent | January to September 2028 | constant
@fact pc = 1140000 | other | S | pieces exported | 2028-09 | cumulative
@fact ja = 2900 | jobs | V | watch workers on short time | 2028-10 | snapshot
@fact jf = 43 | other | V | firms with short time | 2028-10 | snapshot
@fact jf0 = 12 | other | V | firms with short time | 2027-10 | snapshot
@fact un = 5.2 | rate | V | unemployment, percent | 2028-10 | snapshot
@fact un0 = 4.1 | rate | V | unemployment, percent | 2027-10 | snapshot
@fact pm = 8400 | price | M | francs | 2028 | constant
@fact pm1 = 9100 | price | M | francs | 2029-01 | plan
@fact gd = 4310 | price | G | dollars | 2028-10-26 | snapshot
@fact stock = 61000 | other | A | watches with retailers, unsold | 2028-09 | snapshot
@fact ag = 56 | age | W | age of a worker | 2028 | constant
@fact yr = 37 | duration | W | years at the bench of a worker | 2028 | constant
@fact v1 = 88 | vote_share | T | share of staff for short time, percent | 2028-10-24 | constant
@fact tr = 7 | other | A | apprentices taken on | 2029-08 | plan | pledged
@fact al = 11 | duration | M | seconds that it rings | - | constant
@fact cri = 3 | other | W | crises seen | 2028 | cumulative
@fact mn = 19 | price | - | francs for a Friday menu | 2028-10 | constant
@fact ys = 12 | duration | A | months of sales in unsold watches | 2028-09 | snapshot
@fact dia = 36 | distance | M | millimetres across | - | constant
@fact sxm = 1940000000 | revenue | S | francs in a month | 2028-09 | cumulative
@fact sxmc = 9.6 | rate | S | fall in a month, percent | 2028-09 | constant
@fact hk = 18 | rate | - | fall of exports to Hong Kong, percent | January to September 2028 | constant
@fact jp = 2 | rate | - | rise of exports to Japan, percent | January to September 2028 | constant
@fact hp = 5 | rate | S | fall of dear watches, percent | January to September 2028 | constant
@fact mp = 19 | rate | S | fall of mid-priced watches, percent | January to September 2028 | constant
@fact fy = 14000000 | other | S | pieces exported in a year | 2028 | plan | projected
@fact top = 90 | rate | A | share of lost pay replaced for parents, percent | 2028-11 | plan | pledged
@fact fam = 9000000 | profit | - | francs that the owners took out | 2028 | constant
@rel share ss = st / em
@rel change rc = rv0 -> rv
@trap st em :: on short time and all
@trap em wl :: the company and one workshop
@trap st ja :: the company and the canton
@trap rv sx :: one company and the whole country
@trap rc sxc :: one company and the whole country
@trap cx ux :: two markets
@trap jf jf0 :: two years
@trap un un0 :: two years
@trap pm pm1 :: now and from January
@trap hr pay :: hours cut and pay replaced

@doc swiss-wire | wire agency | 2028-10-26
Watchmaker Aubrac & Perrenoud puts {540|st} people on short time

SAIGNELÉGIER (ATN). From 1 November watchmaker Aubrac & Perrenoud will introduce short-time work for {540|st} of its {910|em} employees, nearly {six in ten|~ss|v=60}. Working hours will be reduced by {40 per cent|hr} on average, initially for {six|du} months, the company said on Thursday.

There will be {no|jc|v=0|by=it} dismissals, it added. Unemployment insurance covers {80 per cent|pay} of the lost wages.

In the first nine months sales fell by {23.5 per cent|rc|t=In the first nine months} to {186 million|rv|^} francs. In the same period the year before they had amounted to {243 million|rv0|t=In the same period the year before}. The decline was "almost entirely Chinese", CEO Baptiste Choffat-Nakamura said.

Swiss watch exports were down {7.1 per cent|sxc|t=by the end of September} by the end of September, at {17.8 billion|sx|^} francs; those to China plunged by {31 per cent|cx}.

@doc le-franc-pays | regional newspaper, in translation | 2028-10-27
The quiet Fridays of Le Noirmont

by Noémie Gigandet

There are things you hear only when they stop. On Friday next the {170|wl} benches of the workshop at Le Noirmont will be empty, and the Friday after, and so on until the cows go up.

Josiane Boillat, {56|ag}, adjusts hairsprings. She has done so for {37|yr} years, through {three|cri} crises. "In 2009 I learned to bake. In 2020 I learned to do nothing. What's left?"

She voted yes, like almost everyone: when the union polled the staff on Tuesday, {88 per cent|v1|t=on Tuesday} preferred fewer hours to fewer colleagues. The company has given its word that nobody will be let go, and promises to engage {seven|tr|t=next summer} apprentices next summer all the same.

The canton has seen it coming. {Forty-three|jf|t=today} firms have short time today; last autumn it was {12|jf0|t=last autumn}. Some {2,900|~ja} people are affected, Aubrac's not yet included. Unemployment is at {5.2 per cent|un}, nowhere higher in the country.

At the Café du Soleil the Friday menu costs {19|mn} francs. "I'll cook for fewer," says the landlady.

Avis mortuaires p. 27 – Ski lift at Les Breuleux opens 2.12.

@doc watch-dealer | collectors' website | 2028-11-02
What the slowdown means for you (hint: not discounts)

Let's get the sad part out of the way. A&P is cutting hours by {40%|hr} for {540|st} people. I have met several. They are lovely and they can do things with tweezers that I can't do with my mind.

Now for the selfish part. Will the Réveil get cheaper? No. It's {CHF 8,400|pm|t=today} today and goes to {CHF 9,100|pm1|t=in January} in January, and the reason is on your finger: gold was {$4,310|gd|t=last Thursday} an ounce last Thursday.

But. Retailers worldwide hold {61,000|stock} unsold A&Ps, I hear from two who'd know. That's close to {a year's|ys|v=12} sales. A grey market is a law of nature. Give it till March.

For those who came for the watch: {36|dia} mm, hand-wound, an alarm that buzzes for {eleven|al} seconds and startles dogs. Still the best thing to come out of the valley, Tête de Moine included.

Score 9.1/10 · 214 likes · Strap guide: 20 mm

@doc federation-stats | industry statistics bulletin | 2028-10-19
SWISS WATCH EXPORTS, SEPTEMBER 2028

Third quarter confirms downward trend

January–September: CHF {17.8 billion|sx}, {–7.1%|sxc|v=7.1}
September alone: CHF {1.94 billion|sxm}, {–9.6%|sxmc|v=9.6}
Pieces (September): {1.14 million|pc}

Main markets, January–September
China {–31%|cx|v=31}
Hong Kong {–18%|hk|v=18}
United States {+4%|ux|v=4}
Japan {+2%|jp|v=2}

By price. Watches of more than {3,000|-} francs (export price) lost {5%|hp}, those between {500|-} and 3,000 francs {19%|mp}. Steel suffered more than precious metal.

The volume for the full year is expected to fall under {14 million|<fy|by=the federation} pieces for the first time, the federation estimates.

Figures for October will appear on 21 November at 08:00.

@doc union-flash | union flyer | 2028-10-25
SAM-INFO: {88 %|v1} SAY YES. AND NOW?

Thanks to all who came to the halle de gym on Tuesday.

What is agreed
- Short time for {six|du} months, hours minus {40 %|hr}, for {540|st} of us. Not for the polishers, who have work.
- You get {80 %|pay} of what you lose. The firm tops it up to {90|top} for those with children.
- Nobody goes. It's in writing.

What isn't
- The bonus. On sales of {243 million|rv0|t=last year} by this time last year there was one; on {186|rv|x=1000000} there will be none.
- The shares. The Perrenoud family took {9 million|fam} out in spring.

To colleagues elsewhere: you are {2,900|ja} in this canton. Ask your firm for the same paper.

The figures from Delémont, fresh today: {5.2 %|un|t=today} unemployed, after {4.1|un0|t=a year ago} a year ago. They have faces.

@story m4-chimbote-anchovy
@topic Peru stops its anchovy season on account of juveniles
@subject N = north-centre anchovy season | the season | the first season
@subject B = anchovy stock | the stock | the shoal | anchovy
@subject I = Imarpe | the institute | the marine institute | the scientists
@subject P = Ministry of Production | Produce | the ministry | the government
@subject H = Pesquera Mar Brava | Mar Brava | the largest fishing company
@subject G = Grupo Humboldt Sur | Humboldt Sur
@subject F = Peruvian fishing fleet | the fleet | the industrial fleet
@subject M = fishmeal | Peruvian fishmeal | prime meal | meal
@subject C = Chimbote | the port
@fact q = 2050000 | other | N | tonnes that may be caught | 2028-04-18 | plan | threshold
@fact q0 = 1682000 | other | N | tonnes that may be caught | 2027 | plan | threshold
@fact la = 640000 | other | F | tonnes landed | 2028-05-11 | cumulative
@fact lp = 31.2 | other | F | share of the quota landed, percent | 2028-05-11 | cumulative
@fact bm = 9300000 | other | B | tonnes of fish in the sea | 2028-03 | snapshot
@fact jv = 38 | other | B | share of juveniles in the catch, percent | 2028-05-10 | snapshot
@fact jl = 10 | other | P | share of juveniles that is tolerated, percent | - | constant | threshold
@fact ds = 19 | duration | N | days that it lasted | 2028-05-11 | constant
@fact st = 15 | duration | N | days of the stop | 2028-05-11 | plan
@fact hs = 17.8 | other | H | share of the quota held, percent | 2028 | constant
@fact gs = 12.4 | other | G | share of the quota held, percent | 2028 | constant
@fact fm = 2140 | price | M | dollars a tonne | 2028-05-12 | snapshot
@fact fm0 = 1780 | price | M | dollars a tonne | 2028-04-18 | snapshot
@fact bo = 812 | other | F | boats in port | 2028-05-12 | snapshot
@fact cr = 12700 | jobs | F | crew without work | 2028-05-12 | snapshot
@fact fi = 3200000 | damages | H | fine in soles | 2028-05-09 | constant
@fact ex = 520000000 | other | F | exports that would be lost, dollars | 2028 | plan | projected
@fact hg = 41000 | other | H | tonnes landed | 2028-05-11 | cumulative
@fact hc = 2 | other | N | recent halts that lasted until November | 2018-2028 | cumulative
@fact h6 = 6 | other | N | halts | 2018-2028 | cumulative
@fact inc = 20 | rate | M | rise of the price, percent | 2028-05-12 | snapshot
@fact so = 240 | other | C | meals cooked by the soup kitchen on a Friday | 2028-05-12 | constant
@fact so0 = 90 | other | C | meals cooked by the soup kitchen on a Friday | 2028-05-05 | constant
@fact hf = 50 | other | F | share of the quota landed, percent | 2028-05-14 | constant | hypothetical
@fact nm = 6400 | distance | I | nautical miles sailed for the survey | 2028-03 | constant
@fact qb = 22 | other | N | quota as a share of the stock, percent | 2028-04-18 | constant
@fact j2 = 20 | other | B | share of juveniles in the catch, percent | second week | snapshot
@fact sw = 72 | price | C | pay a day for picking blueberries, soles | 2028-05 | constant
@fact gw = 1100 | price | F | pay of a crewman in a good week, soles | - | constant
@fact el = 8 | other | F | days on which the cousins' boat sailed | 2028-05-11 | cumulative
@fact bn = 500 | budget | C | bonus wanted for each crewman, soles | 2028-05 | plan | hypothetical
@fact pd = 1150 | jobs | G | people who may go on paid leave | 2028-05 | plan | hypothetical
@rel share lp = la / q
@trap q q0 :: this year's quota and last year's
@trap jv jl :: what was found and what is tolerated
@trap fm fm0 :: before and after
@trap hs lp :: a share of the quota held and the share landed
@trap ds st :: how long it ran and how long it rests
@trap la hg :: the fleet and one company
@rel change inc = fm0 -> fm
@rel share qb = q / bm

@doc andean-wire | wire agency | 2028-05-11
Peru suspends anchovy fishing as young fish swamp nets

LIMA, May 11 (Andina Press) – Peru halted its main anchovy season on Thursday after only {19|ds|t=on Thursday} days, with less than {a third|<lp|t=on Thursday} of the quota landed, because inspectors found too many juveniles in the holds.

The Ministry of Production said {38%|jv|t=on Wednesday|by=The Ministry of Production} of the anchovy measured on Wednesday was under 12 centimetres, against a tolerance of {10%|jl}. The stop takes effect at midnight and lasts {15|st} days, "extendable".

The fleet had unloaded {640,000|la|t=by Thursday} tonnes by Thursday, out of an allowance of {2.05 million|q} that was the most generous in four years; the 2027 season had {1.682 million|q0|t=2027}.

Marine institute Imarpe put the stock at {9.3 million|bm|t=in March|by=Imarpe} tonnes in March, a figure some biologists called optimistic.

Peru is the world's largest producer of fishmeal, which salmon and pig farms buy. The benchmark grade rose to {$2,140|fm|t=on Friday morning in Asia} a tonne on Friday morning in Asia.

@doc lima-business | business daily | 2028-05-12
ANCHOVY: {2.5 MILLION|!q} TONNES STAY A PROMISE

By Rocío Huamanchumo

It was going to be the year in which the fishing industry paid back its overdrafts. Instead {812|bo|t=this morning} boats lie in port this morning and traders in Rotterdam and Dalian are ringing around for anything that floats.

The quota of {2.05 million|q} tonnes, set on 18 April, allocates {17.8%|hs} to Pesquera Mar Brava and {12.4%|gs} to Humboldt Sur. Mar Brava had put {41,000|hg} tonnes ashore when the order came; its rival does not publish a running count. According to the fisheries society the halt, if it becomes final, would take {$520 million|ex|by=the fisheries society} off this year's exports.

"It is not a ban, it is a pause," the vice-minister for fisheries, Óscar Ninahuanca, told this newspaper. Pauses have a history: of {six|h6|t=in ten years|s=Pauses} in ten years, {two|hc} ended with the fleet tied up until November.

Meal reacts faster than ministers. From {1,780|fm0|t=when the season was announced} dollars when the season was announced, the price of a tonne has climbed by {a fifth|inc}. Whoever has stock is in no hurry.

On Tuesday the ministry fined Mar Brava {3.2 million|fi|t=On Tuesday|by=the ministry} soles for landing undersized fish without declaring it. The company is appealing.

DOLLAR 3.71 · COPPER 4.02 · LIMA GENERAL −0.6%

@doc chimbote-radio | local radio site | 2028-05-12
Silence in the bay

You can hear the dogs in Chimbote this week. {Seven hundred and ninety|!bo|t=this week} boats should be somewhere between here and Chicama, and every one of them is tied to another.

Skipper Wilmer Chapoñán, thirty years at sea, brings up the photographs on his phone. "Look. From here to here, they fit on my palm. Out of ten, I swear, three or four like that. You don't need an institute." The official reading was {thirty-three percent|!jv|t=The official reading}.

The law allows {ten|jl}. Chapoñán knows boys who threw whole hauls back rather than declare them, "dead, all of it, a white carpet".

There are {12,700|cr} crewmen along the coast who are paid by the tonne and, from today, by nobody. In Chimbote the soup kitchen of the parish of San Pedro cooked for {240|so|t=on Friday} on Friday. Last Friday it had cooked for {90|so0|t=Last Friday}.

What did they bring in, all told? {Seven hundred and two thousand|!la} tonnes, according to the skippers' union, before the radio told everyone to turn round. "Had they let us finish the week," Chapoñán says, "we would have filled {half|hf|by=Chapoñán} of it."

Advertisement: ice, nets, engines. Av. Meiggs 2210

@doc science-letter | environment newsletter | 2028-05-15
The pause was the rule working

A few readers have written to ask whether the sudden closure shows that Peru's scientists got the sea wrong. I don't think so.

Start with the survey. In March the institute's acoustic vessels sailed {6,400|nm} nautical miles and estimated {9.3 million|bm|t=In March|by=the institute} tonnes, an ordinary number for a neutral year. A catch limit of {2.05m|q|s=A catch limit} follows from it: {22%|qb} of the biomass, well inside what the models tolerate. Nothing there is reckless.

What the survey cannot tell is where the small fish will be {five|-} weeks later. Warm water pushed them inshore, on top of the adults, and the boats met both. By the second week the proportion of young animals passed {20%|>j2|t=By the second week}, by the third it was {38%|jv}. The threshold is {10%|jl}. In the end {31%|lp|round} of the allowance had been taken, some of it, let us be honest, off the books: see the {S/3.2m|fi|v=3200000} penalty for Mar Brava.

So the ministry did what it had announced it would do, {19|ds} days in. I would rather see {15|st} days lost now than {two|-} seasons later on.

The lobby will speak of {half a billion|~ex|by=The lobby} dollars of lost trade. It never speaks of 2023.

@doc gaceta-norte | regional newspaper | 2028-05-13
Where the crews go now

CHIMBOTE. – Cousins Yerson and Elmer Liza have packed. One drives a mototaxi in Trujillo from Monday; the other will pick blueberries at Chao for {72|sw} soles a day.

"At sea, in a good week, I took home {eleven hundred|gw|by=the elder},"  says the elder. Good weeks have been few. In the {nineteen|ds} days that the first season ran, their boat, one of {812|bo} now at anchor, went out on {eight|el}.

The regional government wants a bonus of {500|bn|by=The regional government} soles for the {12,700|cr} who sailed. Lima has not answered. It has answered others: Humboldt Sur, owner of {14.2%|!gs} of the national quota, may send its meal plants into maintenance and put {1,150|pd} people on paid leave.

Meal is the one thing that does not rest. Prime grade went at {1,870|!fm} dollars on Friday, traders in the port say, and one of them, who asked not to be named, has not sold a bag.

The stop is due to last {15|st} days. Few here unpack before the {30th|-}.

@story yf-ghent-titanarum
@topic A titan arum flowers in a Belgian botanical garden: growth, smell, queue and seed
@subject P = Titan arum Big Bertine | Bertine | the plant | the giant
@subject G = Botanical garden of Ledegem | the garden | Ledegem
@subject C = Curator Joris Van Hoorebeke | Van Hoorebeke | the curator
@subject V = Visitors | the queue
@subject S = Sister plant Odile | Odile
@subject U = University of Ghent-Leie | the university | chemists
@subject X = Sumatra partner garden | Padang garden | Padang
@subject W = Webcam | the stream
@fact ht = 284 | distance | P | centimetres tall | 3 June 2035 | snapshot
@fact ht1 = 193 | distance | P | centimetres tall | 24 May 2035 | snapshot
@fact ht20 = 241 | distance | P | centimetres tall | bloom of 2029 | constant
@fact wr = 322 | distance | P | centimetres of the tallest ever | 2026 | constant
@fact gday = 11 | distance | P | centimetres of growth in a day | 24 May 2035 | snapshot
@fact grow = 91 | distance | P | centimetres grown | 24 May to 3 June 2035 | constant
@fact days = 10 | duration | P | days between two measurements | 24 May to 3 June 2035 | constant
@fact kg = 73 | other | P | kilograms of tuber | January 2035 | snapshot
@fact kg29 = 41 | other | P | kilograms of tuber | 2028 | snapshot
@fact age = 19 | age | P | age | 2035 | snapshot
@fact bl = 3 | other | P | times in flower | June 2035 | cumulative
@fact hrs = 46 | duration | P | hours in flower | 5 June 2035 | constant
@fact hrsp = 72 | duration | P | hours in flower | June 2035 forecast | plan | projected
@fact open = 17:20 | clock | P | hour at which it began to open | 3 June 2035 | constant
@fact temp = 36 | temperature | P | degrees of the spike at night | 4 June 2035 | snapshot
@fact house = 27 | temperature | G | degrees of the glasshouse | June 2035 | snapshot
@fact sub = 31 | other | U | smelling substances found | 6 June 2035 | constant
@fact dist = 400 | distance | U | metres at which it could be smelt | 4 June 2035 | snapshot
@fact beet = 12 | other | U | carrion beetles caught | 4 June 2035 | snapshot
@fact flie = 940 | other | U | flies caught | 4 June 2035 | snapshot
@fact vis = 18600 | crowd | V | people | 3 to 5 June 2035 | cumulative
@fact vis1 = 3100 | crowd | V | people in one day | 3 June 2035 | snapshot
@fact vis2 = 9800 | crowd | V | people in one day | 4 June 2035 | snapshot
@fact vis3 = 5700 | crowd | V | people in one day | 5 June 2035 | snapshot
@fact vis29 = 11200 | crowd | V | people | bloom of 2029 | constant
@fact yr = 62000 | crowd | G | visitors in a year | 2034 | constant
@fact pc = 30 | other | V | share of a year's visitors | 3 to 5 June 2035 | snapshot
@fact que = 4 | waiting | V | hours of queue | 4 June 2035 | snapshot
@fact que3 = 90 | waiting | V | minutes of queue | 5 June 2035 | snapshot
@fact tick = 8 | price | G | euros for a ticket | 2035 | constant
@fact rev = 148800 | revenue | G | euros of tickets | 3 to 5 June 2035 | cumulative
@fact faint = 23 | injuries | V | people who fainted | 3 to 5 June 2035 | cumulative
@fact mid = 02:30 | clock | G | hour of closing at night | 4 June 2035 | constant
@fact web = 2200000 | other | W | people who watched | 5 June 2035 | cumulative
@fact webp = 164000 | other | W | people who watched at the same time | 3 June 2035 | snapshot
@fact fem = 420 | other | P | female flowers | June 2035 | snapshot
@fact mal = 530 | other | P | male flowers | June 2035 | snapshot
@fact flo = 950 | other | P | flowers in all | June 2035 | snapshot
@fact pol = 40 | other | X | milligrams of pollen sent | May 2035 | constant
@fact fr = 312 | other | P | berries | December 2035 | snapshot
@fact seed = 546 | other | P | seeds | January 2036 | snapshot
@fact sger = 71 | rate | P | share of seeds that sprouted | April 2036 | snapshot
@fact gard = 26 | other | G | gardens to get seedlings | 2036 | plan | pledged
@fact wild = 800 | other | X | plants left in the wild | 2034 estimate | snapshot
@fact od = 118 | distance | S | centimetres of leaf | June 2035 | snapshot
@fact odkg = 28 | other | S | kilograms of tuber | January 2035 | snapshot
@fact cage = 57 | age | C | age | 2035 | snapshot
@fact staff = 14 | jobs | G | people employed | 2035 | snapshot
@fact vol = 60 | other | G | volunteers | June 2035 | snapshot
@trap ht ht1 :: two days of one plant
@trap ht ht20 :: two blooms
@trap ht wr :: this one and the tallest ever
@trap kg kg29 :: two years
@trap kg odkg :: two plants
@trap hrs hrsp :: in flower and forecast
@trap vis vis2 :: three days and one
@trap vis vis29 :: two blooms
@trap temp house :: the spike and the house
@trap fem mal :: two kinds of flower
@trap web webp :: all and at the same time
@trap fr seed :: berries and seeds
@rel diff grow = ht - ht1
@rel sum vis = vis1 + vis2 + vis3
@rel share pc = vis / yr
@rel product rev = vis * tick
@rel sum flo = fem + mal

@doc garden-notice | press notice | 2035-05-25
She's going to do it

Ledegem, 25 May. Big Bertine, the titan arum in house {3|-}, will flower, probably in the night of 3 June. Yesterday she measured {193|ht1|t=Yesterday} cm and was growing by {11|gday|^} cm a day. When she was last in flower, in 2029, she reached {241|ht20|t=in 2029} cm. The world record stands at {322|wr} cm.

Her tuber weighed {73|kg|t=in January} kg in January ({41|kg29|t=before the last bloom} kg before the last bloom). She is {19|age} years old. It'll be her {third|bl} bloom.

The flower will last {72|hrsp} hours at most. It smells of rotting meat, cabbage and old socks. Tickets {€8|tick}. We'll be open at night until {2.30|mid|v=02:30}.

There's a webcam. Please don't bring lunch.

@doc vlaams-wire | wire agency | 2035-06-03
Giant 'corpse flower' opens in Belgium

LEDEGEM, Belgium, June 3 (Leiepress) - One of the world's largest and worst-smelling flowers opened on Sunday in a Belgian garden, standing {284|ht|t=on Sunday} centimetres tall, {91|grow} more than {ten|days} days before.

The titan arum, a native of Sumatra, where perhaps {800|wild} are left in the wild, began to unfold at {5:20|open} p.m. By evening {3,100|vis1|t=By evening} people had filed past.

{164,000|webp|t=at one point} were following online at one point.

"It's a candle that's on fire with stink," said curator Joris Van Hoorebeke, {57|cage}.

The spike heats itself, to {36|~temp} degrees or so, to spread the smell. In the wild it attracts beetles that lay their eggs in carrion.

The record, {322|wr} cm, was set in 2026.

@doc courtrai-daily | local daily | 2035-06-05
{Four|que} hours for a minute of stench

The queue went past the chapel, past the frituur, which for once had no smell of its own, and out along the beet fields. {Four|que|t=on Monday} hours on Monday. Today it's {an hour and a half|que3|t=Today|v=90}.

{9,800|vis2|t=on Monday} people on Monday alone! The garden has {14|staff} staff. {Sixty|vol} volunteers carried water. {23|faint|t=in all} people have fainted in all, most before they got inside, from standing.

A girl of {five|-}: "It smells like Opa's fridge." Opa: no comment.

In the next bay stands Odile, Bertine's sister, a mere {28|odkg} kilos, with a leaf of {118|od} centimetres and no intention to flower. "She's sulking," says a gardener.

By this evening it'll be over. It's already leaning.

De Lijn {74|-}: extra buses. Beets: {39|-} €/t

@doc chem-note | university research note | 2035-06-12
What Bertine said

For {46|hrs} hours our pumps drew air over the open plant. In it we identified {31|sub} compounds, among them dimethyl trisulphide (onion, meat), isovaleric acid (feet) and, in traces, something that's sold as jasmine.

The spike was at {36|temp|t=at 1 a.m. on 4 June} °C at 1 a.m. on 4 June, in a house at {27|house}. Each wave of heat lasted about {18|-} minutes.

With the wind from the south it could be smelt at {400|dist} metres by most of the testers.

Traps took {940|flie} flies and {12|beet} carrion beetles, none of them able to get out of Belgium.

At its base the plant bears {950|flo} true flowers, {420|fem} female and {530|mal} male. The female ripen first. They were dusted on the first night with {40|pol} milligrams of pollen from Padang.

@doc garden-report | annual report extract | 2036-04-20
Bertine, the balance

From 3 to 5 June {18,600|vis} people came to see her: {3,100|vis1|t=on the first day} on the first day, {9,800|vis2|t=the second} the second, {5,700|vis3|t=the third} the third. That's {30%|pc} of what the garden has in a year ({62,000|yr|t=in 2034} in 2034), and a good deal more than at the bloom of 2029 ({11,200|vis29|t=of 2029}). Ticket income {€148,800|rev}. We bought a boiler.

The webcam was watched by {2.2 million|web} people.

The bloom lasted {46|hrs} hours; we'd told you up to {72|hrsp}. Sorry.

She fruited: {312|fr|t=in December} berries in December, from which we took {546|seed} seeds. {71%|sger|t=to date} have sprouted to date. {Twenty-six|gard} gardens will be given a seedling; so will Padang, to which we owe the pollen.

She's asleep. On the scales: {61|-} kg.

@doc smell-column | magazine column | 2035-06-20
In praise of a bad smell

By Griet Nkansah-Maes

I'm told that {2.2 million|web} people watched it on a screen, and I'd like to ask them: what for? It doesn't do anything. It opens, like an umbrella belonging to a large, shy man, and then it stinks. That's the point. You've got to stand in it.

I stood. I'd queued for {four|que|t=on the Monday} hours on the Monday, among {9,800|vis2|t=on the Monday}. Inside you got about a minute. It was higher than a door, {284|ht} centimetres, and a red you only see at the butcher's. It's warm, did you know? The tip's {36|temp} degrees, so like you.

At the university they've found {31|sub} things in the smell. One of them, they say, is jasmine. I believe that I smelt it, right at the end, under the socks.

{Eight|tick} euros. I've paid more for perfume.

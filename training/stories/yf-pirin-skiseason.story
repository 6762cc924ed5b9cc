@story yf-pirin-skiseason
@topic A short winter in a Bulgarian ski resort: snow guns, skiers, a new lift and a protest for the park
@subject R = Razgor ski resort | Razgor | the resort
@subject O = Operator Belasnow | Belasnow | the operator | the lift company
@subject L = Todorka lift | the new lift | the gondola
@subject P = Pirinsko national park | the park | park directorate
@subject G = Green coalition | protesters | ecologists
@subject H = Hotels of Razgor | hoteliers | hotels
@subject W = Weather institute | the institute | climatologists
@subject M = Mountain rescue | rescuers | PSS
@subject T = Mayor Stoyan Karaivanov | Karaivanov | the mayor
@subject S = Ski school | instructors
@fact day = 96 | duration | R | days of skiing | winter 2035-36 | constant
@fact day35 = 118 | duration | R | days of skiing | winter 2034-35 | constant
@fact dayp = 120 | duration | R | days of skiing | winter 2035-36, plan | plan
@fact skd = 528000 | crowd | R | skier days | winter 2035-36 | cumulative
@fact skd35 = 660000 | crowd | R | skier days | winter 2034-35 | constant
@fact fall = 20 | rate | R | fall in skier days | winter 2035-36 | snapshot
@fact per = 5500 | crowd | R | skiers a day | winter 2035-36 | snapshot
@fact peak = 14200 | crowd | R | skiers in one day | 3 January 2036 | constant
@fact km = 76 | distance | R | kilometres of runs | - | constant
@fact kmo = 19 | distance | R | kilometres of runs open | 28 December 2035 | snapshot
@fact kpc = 25 | other | R | share of runs open | 28 December 2035 | snapshot
@fact gun = 260 | other | O | snow guns | 2035 | constant
@fact wat = 540000 | other | O | cubic metres of water for snow | winter 2035-36 | cumulative
@fact watl = 450000 | other | P | cubic metres of water allowed for snow | - | constant | threshold
@fact wato = 90000 | other | O | cubic metres of water above the limit | winter 2035-36 | cumulative
@fact pow = 7.8 | other | O | gigawatt hours for snow | winter 2035-36 | cumulative
@fact snow = 61 | other | W | centimetres of snow at 1,900 metres | 1 February 2036 | snapshot
@fact snown = 128 | other | W | centimetres of snow at 1,900 metres | usual for 1 February | constant
@fact temp = 3.4 | temperature | W | degrees warmer than usual | winter 2035-36 | snapshot
@fact tick = 118 | price | O | leva for a day pass | winter 2035-36 | constant
@fact tick35 = 98 | price | O | leva for a day pass | winter 2034-35 | constant
@fact tup = 20.4 | rate | O | rise of the day pass | winter 2035-36 | snapshot
@fact rev = 62304000 | revenue | O | leva from passes | winter 2035-36 | cumulative
@fact prof = 4100000 | profit | O | leva of profit | winter 2035-36 | snapshot
@fact prof35 = 11800000 | profit | O | leva of profit | winter 2034-35 | constant
@fact lc = 96000000 | budget | L | leva of cost | 2036 | plan
@fact lcap = 3000 | other | L | people an hour | - | plan
@fact lold = 1200 | other | R | people an hour on the old lift | - | constant
@fact que = 70 | waiting | R | minutes of queue at the old lift | 3 January 2036 | snapshot
@fact tree = 4300 | other | L | trees to be felled | 2036 | plan
@fact treeg = 11000 | other | G | trees to be felled | ecologists' count, 2036 | plan | projected
@fact ha = 14 | area | L | hectares of park used | 2036 | plan
@fact pha = 40300 | area | P | hectares | - | constant
@fact prot = 2800 | crowd | G | people at the protest in Sofia | 23 March 2036 | snapshot
@fact sig = 71500 | other | G | signatures | April 2036 | cumulative
@fact vote = 17 | vote_count | T | councillors for the lift | 10 April 2036 | constant
@fact vno = 4 | vote_count | T | councillors against the lift | 10 April 2036 | constant
@fact seat = 21 | seats | T | councillors | 2036 | constant
@fact bed = 16400 | other | H | beds | 2036 | constant
@fact occ = 54 | rate | H | share of beds taken | January 2036 | snapshot
@fact occ35 = 78 | rate | H | share of beds taken | January 2035 | snapshot
@fact closed = 23 | other | H | houses that shut early | March 2036 | cumulative
@fact acc = 1340 | injuries | M | skiers fetched by sledge | winter 2035-36 | cumulative
@fact dead = 2 | deaths | M | people killed | winter 2035-36 | cumulative
@fact dead35 = 5 | deaths | M | people killed | winter 2034-35 | constant
@fact inst = 420 | jobs | S | instructors | winter 2035-36 | snapshot
@fact insd = 135 | jobs | S | instructors sent home early | March 2036 | snapshot
@fact uk = 34 | other | R | share of guests from Britain | winter 2035-36 | snapshot
@fact pop = 9100 | other | T | inhabitants | 2036 | snapshot
@trap day day35 :: two winters
@trap day dayp :: skied and planned
@trap km kmo :: all runs and those open
@trap wat watl :: used and allowed
@trap snow snown :: measured and usual
@trap fall tup :: a fall and a rise, both about a fifth
@trap prof prof35 :: two winters
@trap tree treeg :: the operator's and the ecologists' count
@trap lcap lold :: new and old lift
@trap ha pha :: used and all
@trap occ occ35 :: two Januaries
@rel change fall = skd35 -> skd
@rel product skd = day * per
@rel share kpc = kmo / km
@rel diff wato = wat - watl
@rel change tup = tick35 -> tick
@rel product rev = skd * tick
@rel sum seat = vote + vno

@doc bta-wire | wire agency | 2035-12-28
Most of Bulgarian ski resort's runs shut for lack of snow

SOFIA, Dec 28 (Balkan News) - Only {19|kmo|t=on Friday} of the {76|km} kilometres of runs at Razgor, or {25%|kpc}, a resort popular with Britons, were open on Friday, and those on snow from guns.

The operator, Belasnow, said its {260|gun} guns had been at work whenever the temperature allowed. It plans {120|dayp} days of skiing this winter; last winter there were {118|day35|t=last winter}.

A day pass costs {118|tick} leva, {20.4|tup} percent more than a year ago.

In the valley it was {14|-} degrees. Grass was green.

"We've come to ski and we're playing golf," said Darren Clough, {52|-}, from Hull. Guests from Britain account for {34%|uk} of the total.

@doc belasnow-release | company press release | 2036-04-02
Belasnow: solid result in a demanding winter

The lifts of Razgor turned for the last time on Sunday, after {96|day} days. {528,000|skd} skier days were sold, {20%|fall} fewer than in the record winter before ({660,000|skd35|t=the record winter before}), or {5,500|per} on an average day. Our busiest was 3 January with {14,200|peak}.

Revenue from passes came to {62.3 million|rev|round=100000} leva and profit to {4.1 million|prof} ({11.8 million|prof35|t=the year before} the year before).

The winter showed again how much we need the Todorka lift. For {96 million|lc} leva it will carry {3,000|lcap} people an hour to where snow lies, where the old one manages {1,200|lold}. {14|ha} hectares of land and {4,300|tree} trees are affected. We'll plant three for each.

Thanks to {7.8|pow} gigawatt hours of clean energy, no day of the school holidays was lost.

Season passes for 2036-37 from {890|-} leva until 31 May.

@doc dnes-daily | newspaper | 2036-03-24
Cowbells for the pines

By Yoana Dimova-Asante

Around {5,000|!prot} people marched yesterday from the university to parliament to save a slope most of them have never seen. "It's steep," said a boy with a cardboard pine marten.

The lift company says that {4,300|tree} trees would have to go for the gondola; the coalition has been through the plans with a pencil and arrives at {11,000|treeg|by=the coalition}. Against {40,300|pha} hectares of national park {14|ha} look small. "So does a knife," said a speaker.

And then the water. Belasnow is allowed {450,000|watl} cubic metres a winter out of the mountain streams for its guns. According to the park directorate it took {540,000|wat|by=the park directorate}, an excess of {90,000|wato}. The company puts it down to "an old meter".

{71,500|sig} people have signed.

The march was met at the ministry by a man who took the paper and said {nothing|-}.

Времето: {17|-}° • Левски {0|-}:{0|-} Ботев

@doc razgor-voice | local newspaper | 2036-04-11
Council backs lift {17|vote}–{4|vno}, after six hours and a fainting

{Seventeen|vote} hands for, {four|vno} against: all {21|seat} councillors were there, as was a good part of the town's {9,100|pop} people, standing. Mayor Karaivanov spoke last. "You can't eat a marten," he said, with a nod to the {2,800|prot|t=in March} who had marched in Sofia in March.

He had numbers. In January {54%|occ|t=In January} of the {16,400|bed} beds were taken, where a year before it was {78%|occ35|t=a year before}. {23|closed} houses closed their doors in March. The ski school sent {135|insd} of its {420|inst} instructors home before the end.

Those against had numbers as well. It was {3.4|temp} degrees warmer than it should have been this winter. On 1 February {61|snow|t=On 1 February} centimetres of snow lay at the hut, and {128|snown} is what used to. "You are building a lift to where the snow was," said councillor Ganeva, and sat down.

{Ninety|!day} days of skiing, it's been said so often now that nobody remembers who counted.

Cinema: closed. Funeral notices p. {7|-}

@doc rescue-note | mountain rescue bulletin | 2036-04-08
PSS Razgor: winter 2035-36

Fetched by sledge: {1,340|acc}. Helicopter: {41|-}. Dead: {two|dead} (winter before: {five|dead35|t=winter before}); one avalanche, one tree.

Most injuries (knees) on the lower runs, where strips of artificial snow {20|-} metres wide lay between mud. Collisions up by half, with fewer people. On 3 January, with {14,200|peak|t=On 3 January} skiers, a third of the runs open and {70|que|^} minutes of queue at the bottom lift, we had {63|-} calls.

We have {28|-} rescuers, {11|-} of them paid.

We're neutral on the lift. We ask for a hut at the top of it.

@doc british-column | travel column, British newspaper | 2036-04-18
The last resort

By Jemima Okwuosa-Tate

Let me break it to the {34|uk} per cent. Your cheap week in Bulgaria isn't: a pass was {98|tick35|t=last year} leva last year and it's {118|tick|t=now} now, and beer has followed. And there were {96|day|t=this winter} days of it this winter, of which I'd call {40|-} skiing.

What you got was a white motorway in a brown field. To make it, {540,000|wat} cubic metres of water went through {260|gun} guns, and {9.8|!pow} gigawatt hours, with which you could light the town for a year.

I loved it. I loved the bagpipe on the chairlift. I loved that my instructor, who'd been told she'd be sent home on the Monday, taught me on the Sunday as if I were going to the Olympics.

They want to go higher. Everyone wants to go higher. At {2,700|-} metres you run out of mountain.

Flights to Sofia from £{61|-}. Take wellies.

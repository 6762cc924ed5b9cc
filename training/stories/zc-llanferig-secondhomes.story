@story zc-llanferig-secondhomes
@topic A Welsh county taxes second homes: how many went, what it raised, who marched
@subject T = second homes premium | the premium | the levy
@subject C = Ardudwy Fawr council | the council | the cabinet
@subject H = Hawl i Fyw Adra | the campaign | campaigners
@subject S = Second Home Owners' Alliance | the Alliance | the owners
@subject P = Prifysgol y Glannau | the university | the researchers
@fact sh = 4720 | homes | C | second homes | April 2033 | snapshot
@fact sh0 = 5390 | homes | C | second homes | April 2030 | snapshot
@fact fall = -12.4 | rate | C | percent change of second homes | April 2033 | snapshot
@fact pr = 150 | rate | T | percent of premium | 2033 | constant
@fact pr2 = 200 | rate | T | percent of premium | 2034 | plan
@fact rev = 9300000 | revenue | T | pounds raised | 2032-33 | cumulative
@fact hou = 3100000 | spending | C | pounds spent on homes for locals | 2032-33 | cumulative
@fact bld = 64 | homes | C | homes built or bought for locals | 2032-33 | cumulative
@fact wl = 2380 | waiting | C | households on the waiting list | April 2033 | snapshot
@fact wl0 = 2105 | waiting | C | households on the waiting list | April 2030 | snapshot
@fact avg = 268000 | price | C | pounds for an average house | 2033 | snapshot
@fact avg0 = 291000 | price | C | pounds for an average house | 2030 | snapshot
@fact inc = 27900 | price | C | pounds of average household income | 2033 | snapshot
@fact dem = 850 | crowd | H | marchers | 2033-05-13 | snapshot
@fact demo = 1500 | crowd | H | marchers according to campaigners | 2033-05-13 | snapshot
@fact flip = 930 | homes | S | homes registered as holiday lets instead | 2030 to 2033 | cumulative
@fact hs = 142000 | other | C | residents | 2033 | snapshot
@trap sh sh0 :: three years earlier
@trap pr pr2 :: this year and next
@trap rev hou :: raised and spent
@trap bld wl :: built and waited for
@trap avg avg0 :: three years earlier
@trap dem demo :: two counters
@rel change fall = sh0 -> sh

@doc cambrian-like | local weekly | 2033-05-18
Council's {200|pr2}% threat as marchers fill Stryd Fawr

CAMPAIGNERS for local homes marched through Llanferig on Saturday, {850|dem|t=on Saturday|by=police} of them according to police and {1,500|demo|by=Hawl i Fyw Adra} according to Hawl i Fyw Adra, as the council's cabinet prepared to raise its second homes premium from {150|pr} to {200|pr2|t=next April} per cent next April.

There are {4,720|sh|t=now} second homes in the county now, {12.4|fall|v=-12.4} per cent fewer than the {5,390|sh0|t=2030} of 2030, when the levy was stepped up. It raised {£9.3 million|rev|t=last year} last year.

Cllr Non Parri-Hughes said {£3.1m|hou|t=last year} of this went on housing: {64|bld|^} homes built or bought.

The waiting list stands at {2,380|wl}.

In court: dog off lead on Traeth Bach, {£75|-}. Births, deaths p31. Tide {9.2|-}m.

@doc times-property | national newspaper, property section | 2033-06-02
Cottage, sea view, {£7,400|-} council tax

When Fiona and Miles Cathcart-Obi bought their two-up two-down above Traeth Bach in 2019, the council tax was "a nice lunch". This year, with a {150 per cent|pr|t=This year} premium, it's {£5,900|-}. Next year, at {200|pr2|t=Next year}, they'll sell.

They aren't alone. One in eight second homes in Ardudwy Fawr has gone in three years; {4,720|sh|t=this April} were left this April. But gone where? The Second Home Owners' Alliance points to {930|flip} that have been registered as holiday lets, which pay business rates or nothing at all.

Prices are down, from {£291,000|avg0|t=in 2030} in 2030 to {£268,000|avg|t=today}, today's average. For a local household on {£27,900|inc} that's still {9.6|-} times income.

"They wanted us out and they've got us out," says Miles. "But who'll buy the {£4.80|-} flat white?"

**Three to view** Pwllgwyn, {3|-} beds, {£345,000|-} · Ty'n-y-Graig, {2|-} beds, {£210,000|-}

@doc uni-brief | university policy brief | 2033-07-10
WHAT DID THE PREMIUM DO?

1. Between April 2030 and April 2033 second homes fell from {5,390|sh0|t=April 2030} to {4,720|sh|t=April 2033}, i.e. by {12.4%|fall|v=-12.4}. We can follow {1,600|-} properties: {930|flip} became short-term lets, and {410|-} were sold to permanent residents.
2. Average prices fell from {£291,000|avg0|t=April 2030} to {£268,000|avg|t=April 2033}, about as much as in a neighbouring county without a premium.
3. The number on the waiting list rose from {2,105|wl0|t=April 2030} to {2,380|wl|t=April 2033}.
4. Income from the premium, {£9.3m|rev|t=in 2032-33} in 2032-33, is larger than that from parking. A third ({£3.1m|hou|^}) was spent on homes; {64|bld|^} were delivered.
5. We find no effect on schools yet. The county's population is {142,000|hs}.

Authors: Dr Llio Gwenallt, Prof. S. Achterberg

@doc welsh-col | Welsh-language magazine, translated column | 2033-07-01
The key under the stone

In my village there are {41|-} houses and in winter {9|-} chimneys smoke. I can tell you which. So I went to Llanferig, and shouted, and was one of {850|dem|by=the police} if you believe the police, or {1,500|demo|by=our own side} if you believe our own side; I'd believe a sheepdog.

It's true what they write: since 2030 {670|-} have gone. Two on our lane. One is now "Escape to Serenity", sleeps {six|-}, hot tub. It's one of the {930|flip}.

Still, for the first time a house was sold to Gethin, who drives the gritter. {£165,000|-}, not {268|avg|x=1000}. He got help from the council, one of {64|bld|t=last year} last year. The rest of the list, {2,380|wl}, are asked to be patient.

{Two hundred|pr2} per cent? I'd make it a thousand. And I would use all of the {nine million|~rev|v=9000000}, not just three.

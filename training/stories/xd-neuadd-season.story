@story xd-neuadd-season
@topic A Welsh concert hall's season, its tickets and a strike of stagehands
@subject H = Neuadd y Môr | the hall | the concert hall
@subject O = Ceredigion Chamber Orchestra | the orchestra
@subject M = Mererid Vaszary | Vaszary | the chief executive
@subject A = Arts Fund Wales | the Arts Fund
@subject U = stagehands | the stagehands | the crew
@fact tk = 57600 | other | H | tickets sold | 2011/12 | cumulative
@fact cp = 72000 | other | H | seats on offer | 2011/12 | cumulative
@fact oc = 80 | other | H | share of seats sold in percent | 2011/12 | cumulative
@fact em = 14400 | other | H | seats left empty | 2011/12 | cumulative
@fact cn = 96 | other | H | concerts | 2011/12 | cumulative
@fact st = 750 | other | H | seats in the hall | - | constant
@fact av = 18.5 | price | H | pounds for a ticket on average | 2011/12 | snapshot
@fact box = 1065600 | revenue | H | pounds from tickets | 2011/12 | cumulative
@fact ba = 214400 | revenue | H | pounds from the bar | 2011/12 | cumulative
@fact gr = 720000 | revenue | A | pounds of grant | 2011/12 | cumulative
@fact inc = 2000000 | revenue | H | pounds of income | 2011/12 | cumulative
@fact gs = 36 | other | A | share of the hall's income that the grant is in percent | 2011/12 | cumulative
@fact g0 = 800000 | revenue | A | pounds of grant | 2010/11 | cumulative
@fact cut = -10 | rate | A | change of the grant in percent | 2011/12 | cumulative
@fact can = 4 | other | U | concerts lost to a strike | 2011/12 | cumulative
@rel product cp = cn * st
@rel share oc = tk / cp
@rel diff em = cp - tk
@rel product box = tk * av
@rel sum inc = box + ba + gr
@rel share gs = gr / inc
@rel change cut = g0 -> gr
@trap cut gs :: cut of the grant, and its share of income
@trap cn can :: given and lost

@doc hall-report | annual report summary | 2012-09-03
The season in figures

We gave {96|cn} concerts in a hall of {750|st} seats, so {72,000|cp} seats were on offer. {57,600|tk} were sold, {80 per cent|oc}; {14,400|em} stayed empty. The average ticket was {£18.50|av} and the box office took {£1,065,600|box}.

With the bar ({£214,400|ba}) and the grant of the Arts Fund ({£720,000|gr}), income was {£2,000,000|inc}. {Four|can} concerts fell to the stagehands' dispute in March.

@doc cambrian-echo | local weekly | 2012-09-06
Full house? Not quite
By Tudur Balogun | Tel 01970 555 214

Mererid Vaszary, the chief executive, has sold {57,600|tk} of {72,000|cp} seats, or {88 per cent|!oc}. She is cross about the {14,400|em} that nobody sat on. "A seat is {£18.50|av|by=She}," she says. "You can buy lunch for that."

The Arts Fund gave {£720,000|gr} where the year before it gave {£800,000|g0|t=the year before}, a cut of {11 per cent|!cut|v=-11}. The hall still got to {£2 million|inc} by way of {£1,065,600|box} at the box office and {£214,400|ba} over the bar.

@doc stage-letter | letter to the editor | 2012-09-13
Sir,

Your paper says the grant is {36 per cent|gs} of income. Quite: {£720,000|gr} of {£2,000,000|inc}. But pray divide again. {96|cn} concerts at {750|st} seats is not, as the letter page had it, {7,200|!cp}. I have played every one of these chairs cold, and I have been on strike on {four|can} evenings of the season. {£800,000|g0|t=last year} last year, {£720,000|gr} now: {ten per cent|cut|v=-10} off, and for the bar alone {£214,400|ba} came in. Yours, a second violin.

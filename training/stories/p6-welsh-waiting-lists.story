@story welsh-waiting-lists
@topic Waiting lists of three Welsh health boards, spring 2028
@subject T = Taf and Gwendraeth | Taf and Gwendraeth health board | the western board
@subject E = Eryri | Eryri University Health Board | Eryri board | the north-western board
@subject G = Gwent Uchaf | Gwent Uchaf health board | the valleys board
@subject W = Wales | the Welsh NHS | NHS Wales | all of Wales
@subject M = Health Secretary Rhodri Pugh-Adeyemi | Pugh-Adeyemi | the minister | the health secretary
@fact t4 = 71430 | waiting | T | open pathways | 2028-04 | snapshot
@fact t3 = 72015 | waiting | T | open pathways | 2028-03 | snapshot
@fact e4 = 98210 | waiting | E | open pathways | 2028-04 | snapshot
@fact e3 = 97340 | waiting | E | open pathways | 2028-03 | snapshot
@fact g4 = 84655 | waiting | G | open pathways | 2028-04 | snapshot
@fact g3 = 86120 | waiting | G | open pathways | 2028-03 | snapshot
@fact w4 = 704300 | waiting | W | open pathways | 2028-04 | snapshot
@fact w3 = 709800 | waiting | W | open pathways | 2028-03 | snapshot
@fact wp = 563000 | waiting | W | patients behind the pathways | 2028-04 | snapshot
@fact t2y = 1940 | waiting | T | pathways of more than two years | 2028-04 | snapshot
@fact e2y = 3870 | waiting | E | pathways of more than two years | 2028-04 | snapshot
@fact g2y = 610 | waiting | G | pathways of more than two years | 2028-04 | snapshot
@fact w2y = 9120 | waiting | W | pathways of more than two years | 2028-04 | snapshot
@fact w2p = 8000 | waiting | W | pathways of more than two years | 2028-03 | plan | pledged
@fact w2l = 21600 | waiting | W | pathways of more than two years | 2027-04 | snapshot
@fact tm = 21.4 | duration | T | median wait in weeks | 2028-04 | snapshot
@fact em = 26.2 | duration | E | median wait in weeks | 2028-04 | snapshot
@fact gm = 19.8 | duration | G | median wait in weeks | 2028-04 | snapshot
@fact ea = 58.3 | rate | E | emergency patients seen within four hours | 2028-05 | snapshot
@fact ga = 66.9 | rate | G | emergency patients seen within four hours | 2028-05 | snapshot
@fact wa = 65.1 | rate | W | emergency patients seen within four hours | 2028-05 | snapshot
@fact at = 95 | rate | W | emergency patients who should be seen within four hours | - | constant | threshold
@fact mo = 50000000 | budget | M | pounds for extra evening and weekend clinics | 2028/29 | plan | pledged
@fact eo = 14500000 | budget | E | pounds for extra evening and weekend clinics | 2028/29 | plan | pledged
@fact ed = 1130 | waiting | E | fall in pathways of more than two years | 2028-04 | snapshot
@fact e2y3 = 5000 | waiting | E | pathways of more than two years | 2028-03 | snapshot
@fact ev = 870 | waiting | E | rise in open pathways | 2028-04 | snapshot
@rel diff ed = e2y3 - e2y
@rel diff ev = e4 - e3
@race lists = e4 g4 t4
@race medians = em tm gm
@trap w4 wp :: pathways against people
@trap w2y w2p :: result against promise
@trap w2y w2l :: this April and last
@trap ev ed :: one list rose, another fell
@trap ga wa :: a board and the country
@trap e4 e2y :: all waits and the long ones

@doc a-broadcaster | national broadcaster website | 2028-06-22
Two-year waits more than halve in a year but target missed

The number of very long waits for treatment in Wales has fallen to {9,120|w2y|t=at the end of April}, new figures show, less than half the {21,600|w2l|t=a year earlier} recorded a year earlier.

It had been meant to drop to {8,000|w2p|t=by the end of March|by=the Welsh government} by the end of March, a promise the Welsh government made last autumn.

Overall there were {704,300|w4|t=at the end of April} open "pathways" at the end of April, down from {709,800|w3|t=in March} in March. Because some people are waiting for more than one thing, the number of patients is lower, at about {563,000|~wp}.

Of the two-year waits, {3,870|e2y|s=Eryri} were in Eryri, {1,940|t2y|s=Taf and Gwendraeth} in Taf and Gwendraeth and just {610|g2y|s=Gwent Uchaf} in Gwent Uchaf.

In A&E {65.1%|wa|t=in May} of people spent under four hours in May; the target is {95%|at}.

Health Secretary Rhodri Pugh-Adeyemi said staff had "turned a corner" and that {£50m|mo|by=Health Secretary Rhodri Pugh-Adeyemi} would go into evening and weekend work.

More on this story
• Ambulance crews 'queuing for 11 hours'

@doc b-northern | north Wales daily | 2028-06-23
ERYRI LIST GROWS AGAIN – by {870|ev|t=in a month} in a month

By Gwenllian Strange, health reporter

EXACTLY {98,210|e4|t=on April 30} referrals were on Eryri's books on April 30, the board has confirmed, against {97,340|e3|t=a month before} a month before.

It is the only one of the three boards whose queue got longer. Gwent Uchaf's shrank to {84,655|g4} and Taf and Gwendraeth's to {71,430|t4}.

But bosses in Bangor point to a different column. Those who had been waiting longest, over two years, numbered {5,000|e2y3|t=in March} in March and {3,870|e2y|t=now} now. "That is {1,130|ed} fewer people whose lives are on hold," said interim chief executive Bethan Roper-Singh.

Half of our readers will wait longer than {26.2|em} weeks. In the valleys it is {19.8|gm|s=In the valleys}.

And at the emergency front door, only {58.3|ea|t=last month} per cent were in and out inside four hours last month.

Of the minister's evening-clinic money, {£14.5 million|eo} is coming here.

@doc c-valleys | valleys weekly newspaper | 2028-06-29
Shorter queues for hips and cataracts

Gwent Uchaf health board says it has the shortest wait in this part of the world: {19.8|gm|by=Gwent Uchaf health board} weeks for the average patient, where the western board takes {21.4|tm|s=the western board} and Eryri {26.2|em}.

There were {86,120|g3|t=in March} names on its list in March; by the end of April there were {84,655|g4|t=by the end of April}. No more than {610|<g2y} have been on it for upwards of two years.

Dr Ifeoma Prosser, medical director, admitted that A&E was another matter. "{66.9%|ga|by=Dr Ifeoma Prosser|t=in May} within four hours in May isn't where I want us to be," she told the board on Tuesday. It was, though, a shade over the national {65.1|wa}.

SITUATIONS VACANT: Ward clerk, 22.5 hrs, see page 34.

@doc d-statement | party press statement | 2028-06-22
Minister breaks his own promise, say opposition

Commenting on the NHS statistics, the opposition's Huw Castellani MS said:

"He told the Senedd there'd be {8,000|w2p|by=He|t=by March} two-year waits by March. March came and went. In April there were {9,120|w2y|t=In April}. In the north-western board alone there are {3,870|e2y|s=the north-western board}.

"{Seven hundred and four thousand|w4|round=1000} is almost one for every four of us. Ministers say it's {563,000|wp|by=Ministers} if you count heads. Tell that to somebody with two bad knees.

"{Fifty million|mo} pounds across Wales sounds a lot until you learn Eryri's share is {14.5|eo|x=1000000}. Taf and Gwendraeth, which took its list from {72,015|t3} to {71,430|t4} with no help at all, hasn't heard what it'll get."

ENDS

@story xc-kenya-marathon
@topic Prize purse and field of the Nakuru Rift Marathon 2031
@subject M = Nakuru Rift Marathon | Rift Marathon | the race | the event
@subject W = Chebet Lomurut | Lomurut | the winner
@subject A = Selam Gebreyohanes | Gebreyohanes | the Ethiopian
@subject K = Joyce Wanyonyi | Wanyonyi | the race director
@fact p1 = 4000000 | price | M | prize for first place in shillings | 2031-09-14 | snapshot
@fact p2 = 2400000 | price | M | prize for second place in shillings | 2031-09-14 | snapshot
@fact p3 = 1100000 | price | M | prize for third place in shillings | 2031-09-14 | snapshot
@fact pt = 7500000 | price | M | prizes for the first three of one field in shillings | 2031-09-14 | snapshot
@fact pb = 15000000 | price | M | prizes of both fields in shillings | 2031-09-14 | snapshot
@fact pb0 = 12000000 | price | M | prizes of both fields in shillings | 2030 | snapshot
@fact pc = 25 | rate | M | rise of the purse | 2031-09-14 | snapshot
@fact rec = 1500000 | price | M | bonus for a course record in shillings | 2031-09-14 | snapshot
@fact lw = 5500000 | price | W | money earned in shillings | 2031-09-14 | snapshot
@fact start = 8640 | crowd | M | runners who started | 2031-09-14 | snapshot
@fact fin = 7992 | crowd | M | runners who finished | 2031-09-14 | snapshot
@fact out = 648 | crowd | M | runners who dropped out | 2031-09-14 | snapshot
@fact fsh = 92.5 | rate | M | share of starters who finished | 2031-09-14 | snapshot
@fact wom = 3456 | crowd | M | women who started | 2031-09-14 | snapshot
@fact men = 5184 | crowd | M | men who started | 2031-09-14 | snapshot
@fact wsh = 40 | rate | M | share of women among the starters | 2031-09-14 | snapshot
@fact fee = 3500 | price | M | entry fee in shillings | 2031 | constant
@fact fees = 30240000 | revenue | M | entry fees taken in shillings | 2031-09-14 | snapshot
@fact med = 212 | cases | M | runners treated by medics | 2031-09-14 | snapshot
@fact goal = 10000 | crowd | M | runners who started | 2032 | plan | pledged
@rel sum pt = p1 + p2 + p3
@rel sum pb = pt + pt
@rel change pc = pb0 -> pb
@rel sum lw = p1 + rec
@rel sum start = wom + men
@rel diff out = start - fin
@rel share fsh = fin / start
@rel share wsh = wom / start
@rel product fees = start * fee
@trap pt lw :: the podium's prizes and one runner's takings
@trap start goal :: this year's field and next year's aim

@doc a-daily | national daily | 2031-09-15
Lomurut smashes course record as Rift Marathon pays out

By Achieng Mutua, NAKURU

Chebet Lomurut earned Sh{5.5 million|lw|t=on Sunday} on Sunday for two hours and twenty minutes of work. First place at the Nakuru Rift Marathon is worth Sh{4 million|p1}, and her course record brought another Sh{1.5 million|rec}.

Selam Gebreyohanes took Sh{2.4 million|p2} in second and Kisumu's Beryl Otolo Sh{1.1 million|p3} in third, bringing the women's podium to Sh{7.5 million|pt}. The men's prizes were identical.

Organisers counted {8,640|start|by=Organisers} starters, {3,456|wom|^} of them women and {5,184|men|^} men. By the cut-off {7,992|fin|t=By the cut-off} had crossed the line; the other {684|!out|^} gave up on the road. Medics saw {212|med|by=Medics}.

@doc b-release | press release | 2031-09-15
RIFT MARATHON: BIGGEST PURSE YET

The Nakuru Rift Marathon thanks all {8,640|start} runners who stood at the line yesterday. Women made up {40 percent|wsh} of the field, {3,456|wom} in all, a first for the event.

Total prize money rose from {12 million|pb0|t=last year} shillings last year to {15 million|pb} shillings, an increase of {20 percent|!pc}: {7.5 million|pt} for the women and {7.5 million|pt} for the men. Each winner received {4 million|p1}, each runner-up {2.4 million|p2} and each third-placed athlete {1.1 million|p3}.

"Next year we want {10,000|goal|t=Next year|by=race director Joyce Wanyonyi} people," said race director Joyce Wanyonyi.

@doc c-blog | running newsletter | 2031-09-17
Stride notes: what your entry fee bought

At Sh{3,500|fee} a bib and {8,640|start} bibs, the Rift Marathon took in Sh{30.24 million|fees} before a single banana was bought. The podiums cost it Sh{15 million|pb}, course-record bonus not included.

Was it hard? Not by the numbers. {92.5%|fsh} of those who set off got home, or {7,992|fin}; that leaves {648|out} who did not. The heat did for most of them, and {212|med} needed a drip or a plaster.

As for Lomurut, do the sum: {four million|p1} plus the {one and a half|rec|x=1000000} million bonus makes {five and a half million|lw}. She says she will buy a tractor.

@story j1-strathorran-tax
@topic Council tax and budget of Strathorran Council, Scotland
@subject C = Strathorran Council | Strathorran | the council
@subject A = Strathorran Alliance | the Alliance | the administration
@subject I = the Independents | Independent group
@subject U = Union and Community | U&C | the opposition group
@subject G = Green Glens
@subject K = Keep Kinlaggan Afloat | the pool campaign | the campaigners
@subject L = Catriona MacAskill | MacAskill | the council leader
@fact ri = 8.5 | rate | C | rise of council tax | 2031/32 | plan
@fact rp = 10 | rate | C | rise of council tax as first proposed | January 2031 | plan
@fact ro = 5 | rate | U | rise of council tax in the counter-budget | 2031/32 | plan | hypothetical
@fact d1 = 1847 | price | C | pounds a year in Band D | 2031/32 | plan
@fact d0 = 1702 | price | C | pounds a year in Band D | 2030/31 | constant
@fact dd = 145 | price | C | pounds added a year in Band D | 2031/32 | plan
@fact ga = 23400000 | budget | C | funding gap | 2031/32 | plan
@fact gt = 9800000 | budget | C | part of the gap met from council tax | 2031/32 | plan
@fact gs = 8900000 | budget | C | part of the gap met from savings | 2031/32 | plan
@fact gr = 4700000 | budget | C | part of the gap met from reserves | 2031/32 | plan
@fact rs = 14100000 | budget | C | reserves | January 2031 | snapshot
@fact vy = 19 | votes_cast | C | councillors for the budget | 2031-02-20 | snapshot
@fact vn = 15 | votes_cast | C | councillors against the budget | 2031-02-20 | snapshot
@fact va = 1 | votes_cast | C | councillors abstaining | 2031-02-20 | snapshot
@fact oy = 14 | votes_cast | U | councillors for the counter-budget | 2031-02-20 | snapshot
@fact on = 21 | votes_cast | U | councillors against the counter-budget | 2031-02-20 | snapshot
@fact st = 35 | seats | C | councillors | 2031 | constant
@fact sa = 12 | seats | A | councillors | 2031 | constant
@fact si = 9 | seats | I | councillors | 2031 | constant
@fact su = 10 | seats | U | councillors | 2031 | constant
@fact sg = 4 | seats | G | councillors | 2031 | constant
@fact jb = 142 | jobs | C | posts cut | 2031/32 | plan
@fact j0 = 88 | jobs | C | posts cut | 2030/31 | cumulative
@fact li = 6 | other | C | school libraries to close | 2031/32 | plan
@fact lk = 5 | other | C | school libraries to stay open | 2031/32 | plan
@fact lt = 11 | other | C | school libraries | 2031 | snapshot
@fact pe = 5310 | other | K | signatures | February 2031 | cumulative
@fact cr = 2874 | sample_size | C | people who answered the consultation | January 2031 | cumulative
@fact c5 = 63 | poll_share | C | people ready for a rise of five per cent or more | January 2031 | snapshot
@fact pc = 380000 | budget | K | pounds a year to keep the pool open | 2031/32 | plan
@fact fb = 1000000 | budget | G | pounds for footbridges and paths | 2031/32 | plan | pledged
@rel sum ga = gt + gs + gr
@rel sum st = vy + vn + va
@rel sum st = oy + on
@rel sum st = sa + si + su + sg
@rel change ri = d0 -> d1
@rel diff lk = lt - li
@rel diff dd = d1 - d0
@race budget = vy vn
@race counter = on oy
@trap ri rp :: passed and first proposed
@trap ro c5 :: the counter-budget's five and the survey's five
@trap jb j0 :: posts of two years
@trap vy on :: two votes of one day
@trap gr rs :: reserves used and reserves held
@trap dd ri :: pounds and percent
@trap li lt :: libraries to close and all

@doc pa-scot | news agency | 2031-02-20
Council tax in Strathorran to rise {8.5%|ri}

Council tax bills in Strathorran will go up by {8.5%|ri|t=in April} in April after councillors backed the administration's budget.

The vote was {19|vy} to {15|vn} with {one|va} abstention at a meeting in Kinlaggan on Thursday. A rival budget from Union and Community, with a rise of {5%|ro}, fell by {21|on} votes to {14|oy}.

A Band D household will pay {£1,847|d1}, which is {£145|dd} more than now.

Council leader Catriona MacAskill said there was a gap of {£23.4 million|ga|by=Council leader Catriona MacAskill} to close. The tax will raise {£9.8 million|gt}, savings {£8.9 million|gs}, and {£4.7 million|gr} will come out of reserves.

Some {142|jb} posts will go. {Six|li} of {11|lt} school libraries are to shut in June.

@doc kinlaggan-times | local weekly | 2031-02-26
The pool stays. The librarians don't

Reporting: Eilidh Abernethy · eabernethy@kinlaggantimes.example · 01397 555 019

It was Jock Rennie's towel that did it, if you ask the balcony. He held it up each time the word "efficiency" was spoken, and by four o'clock even the convener had begun to smile.

Keep Kinlaggan Afloat had gathered {5,310|pe} signatures for the swimming pool, and it was found, at {£380,000|pc} a year, in the last revision of the budget. The same revision brought the tax rise down from the {10|rp|t=in January} per cent that officials pencilled in January to {8.5|ri} per cent.

"Somebody paid for our pool, and I think it's the bairns," said Mr Rennie. {Five|lk} school libraries survive out of {11|lt}. The council will employ {142|jb} fewer people, on top of the {88|j0|t=in the current year} posts removed in the current year.

The Alliance ({12|sa} councillors) and the Independents ({9|si}) run the council together, but {four|-} of the latter went over to the other side. The budget was carried because {two|-} of the Green Glens ({4|sg}) did the reverse.

TIDES: HW 05.48 3.9m · SHINTY: Kinlaggan 3, Lochside 3

@doc herald-like | national daily | 2031-02-21
Analysis: a bill of {£1,847|d1} and the price of consent

Ask people, and they'll tell you. Of {2,874|cr|by=Of} who filled in Strathorran's consultation in January, {63|c5|t=in January} per cent were prepared to see council tax go up by {five per cent|-} or more. It is the "or more" that politics is made of.

The opposition group's {10|su} members read the line one way and proposed {five|ro}. They found {four|-} friends. The administration read it the other way and has {19|vy}.

Neither reading closes the gap. Even with {£9.8m|gt|v=9800000} from householders, Strathorran must dip into savings for {£4.7m|gr|v=4700000}, {a third|-} of the {£14.1m|rs|v=14100000} that it had put by at the turn of the year. That cannot be done four times.

Band D was {£1,702|d0|t=this year} this year. MacAskill is candid that there will be another rise next February. "I won't pretend it's the last," she said. "I will pretend that I enjoyed it."

@doc green-leaflet | party leaflet | 2031-03-01
WHAT DID YOUR GREEN GLENS COUNCILLORS GET YOU?

There are {four|sg} of us among {35|st}, so let's be modest.

✔ {A million|fb|m=pledged} pounds for footbridges and paths. We wrote it, we moved it, it's in.
✔ The pool in Kinlaggan. {5,310|pe} of you signed; we listened.
✔ A lower rise: {8.5%|ri}, where the officers wanted {10%|rp|by=the officers}.

What we couldn't stop: {six|li} libraries. We'll be back.

Did we agree among ourselves? No. {Two|-} voted Aye, {one|-} No, and {one|va}, our Shona, abstained because her sister works in a library. That's allowed in our party.

The {£23.4m|ga|v=23400000} hole wasn't dug here. It was dug in Edinburgh, over {ten|-} years, and a tax designed in 1991 can't fill it.

Printed and promoted by Green Glens, 7 Shore St, Kinlaggan. Printed on 100% recycled stock.

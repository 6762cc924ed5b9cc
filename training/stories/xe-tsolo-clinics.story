@story xe-tsolo-clinics
@topic Waiting times and staff at the Umzana hospital group
@subject H = Umzana hospital group | the hospital group | the group | the hospitals
@subject W = Umzana waiting list | the waiting list | the list | the queue
@fact w1 = 9120 | waiting | W | people waiting for an operation | 2026-09-30 | snapshot
@fact w0 = 11400 | waiting | W | people waiting for an operation | 2025-09-30 | snapshot
@fact dn = 2280 | waiting | W | people by whom the number waiting for an operation fell | 2026-09-30 | constant
@fact dp = -20 | rate | W | change in people waiting for an operation | 2026-09-30 | constant
@fact eye = 4104 | waiting | W | people waiting for an eye operation | 2026-09-30 | snapshot
@fact hip = 2736 | waiting | W | people waiting for a joint operation | 2026-09-30 | snapshot
@fact oth = 2280 | waiting | W | people waiting for another operation | 2026-09-30 | snapshot
@fact es = 45 | other | W | share of eye operations in the people waiting | 2026-09-30 | snapshot
@fact op = 15600 | other | H | operations | year to 2026-09-30 | constant
@fact opw = 300 | other | H | operations in a week on average | year to 2026-09-30 | constant
@fact nur = 1840 | jobs | H | nursing posts | 2026-09-30 | snapshot
@fact fil = 1564 | jobs | H | nursing posts filled | 2026-09-30 | snapshot
@fact vac = 276 | jobs | H | nursing posts vacant | 2026-09-30 | snapshot
@fact vs = 15 | rate | H | share of nursing posts vacant | 2026-09-30 | snapshot
@trap dn oth :: the fall equals the remaining operations only by chance
@rel diff dn = w0 - w1
@rel change dp = w0 -> w1
@rel sum w1 = eye + hip + oth
@rel share es = eye / w1
@rel sum nur = fil + vac
@rel share vs = vac / nur

@doc a-daily | daily | 2026-10-22
Umzana queue falls by {a fifth|dp|v=-20}

By Thandeka van Rooyen, health reporter

There were {9,120|w1|t=at the end of September} people waiting for an operation in the Umzana hospitals at the end of September, the provincial health department reports. A year before there had been {11,400|w0|t=A year before}. That's {2,820|!dn} fewer, a drop of {20%|dp|v=-20}.

The longest line leads to the eye ward: {4,104|eye} patients, {45%|es} of the list. {2,736|hip} need a hip or a knee and {2,280|oth} something else.

The surgeons did it with what they had, {15,600|op} operations in twelve months, {300|opw} a week.

It could go faster. {276|vac} of {1,840|nur} nursing posts are empty, which is {15%|vs}.

Rand/dollar: 17.86

@doc b-release | press release | 2026-10-21
Provincial Department of Health: Media statement

The MEC for Health, Mr Sizwe Adonis, has noted the third-quarter report of the Umzana group with satisfaction. The waiting list has been brought down from {11,400|w0} to {9,120|w1}, that is by {2,280|dn} patients or {20|dp|v=-20} per cent. It is composed as follows: eyes {4,104|eye}, joints {2,376|!hip}, other {2,280|oth}.

Of {1,840|nur|t=currently} nursing posts {1,564|fil|^} are currently filled. The Department is recruiting for the remaining {276|vac}, and expects to fill {100|-} of them by Easter.

@doc c-column | column | 2026-10-25
{A fifth|dp|v=-20} less of what?

Bravo. {20|dp|v=-20} percent off the queue. But a queue gets shorter in {two|-} ways, and one of them is the cemetery. I asked the department how many of the {2,280|dn} who left the list had been operated on. I'm still waiting, number {9,121|-} so to speak.

What I can count is uniforms. {1,840|nur} posts, {1,564|fil} nurses, leaves {276|vac} white coats on hooks: {15|vs} percent of all of them.

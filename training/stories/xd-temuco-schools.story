@story xd-temuco-schools
@topic Enrolment in a Chilean commune's schools and the closing of one
@subject C = Commune of Quilacura | Quilacura | the commune | the education department
@subject G = Liceo Gabriela | the Gabriela
@subject P = Escuela Pehuén | Pehuén
@subject R = Escuela Río Manso | Río Manso
@subject V = Escuela Vista Volcán | Vista Volcán
@subject M = Maximiliano Huenchullán | Huenchullán | the head of education
@subject U = teachers' college | the teachers' union
@fact t = 2750 | enrolment | C | pupils | 2026-03 | snapshot
@fact g = 1240 | enrolment | G | pupils | 2026-03 | snapshot
@fact p = 835 | enrolment | P | pupils | 2026-03 | snapshot
@fact r = 587 | enrolment | R | pupils | 2026-03 | snapshot
@fact v = 88 | enrolment | V | pupils | 2026-03 | snapshot
@fact t0 = 3125 | enrolment | C | pupils | 2021-03 | snapshot
@fact ch = -12 | rate | C | change in pupils in five years in percent | 2026-03 | snapshot
@fact los = 375 | enrolment | C | pupils fewer than five years before | 2026-03 | snapshot
@fact vs = 3.2 | other | V | share of the commune's pupils in percent | 2026-03 | snapshot
@fact te = 11 | jobs | V | teachers | 2026-03 | snapshot
@fact pt = 8 | other | V | pupils for a teacher | 2026-03 | snapshot
@fact bud = 396000000 | budget | V | pesos a year to run the school | 2026 | plan
@fact per = 4500000 | price | V | pesos a year for a pupil | 2026 | plan
@fact avg = 2100000 | price | C | pesos a year for a pupil | 2026 | plan
@fact gap = 2400000 | price | V | pesos a year for a pupil above the commune's average | 2026 | plan
@fact min = 100 | enrolment | C | pupils below which a school is reviewed | - | constant | threshold
@fact cap = 720 | enrolment | R | places | 2026-03 | constant
@fact fr = 133 | enrolment | R | places free | 2026-03 | snapshot
@rel sum t = g + p + r + v
@rel change ch = t0 -> t
@rel diff los = t0 - t
@rel share vs = v / t
@rel product v = te * pt
@rel product bud = v * per
@rel diff gap = per - avg
@rel diff fr = cap - r
@trap v min :: pupils and the threshold
@trap r cap :: pupils and places

@doc austral | regional daily | 2026-04-02
Quilacura weighs closing its smallest school
By Antonella Katz

With {88|v|t=this year} pupils this year, Vista Volcán is below the {100|min} at which the commune reviews a school. It takes {396 million|bud} pesos a year to run, {4.5 million|per} a pupil, where the average in Quilacura is {2.1 million|avg}: a difference of {2.4 million|gap}.

The commune's schools have {2,750|t|t=this March} pupils this March, {12 percent|ch|v=-12} fewer than the {3,125|t0|t=of 2021} of 2021. Gabriela has {1,240|g}, Pehuén {835|p}, Río Manso {587|r}.

@doc dpto-factsheet | fact sheet | 2026-04-01
Education department of Quilacura: why a review?

* Pupils March 2021: {3,125|t0|t=March 2021}
* Pupils March 2026: {2,750|t|t=March 2026}
* Loss: {375|los}
* Of which Vista Volcán: {88|v} pupils, {3.2%|vs} of the total
* Teachers there: {11|te}, or {eight|pt} pupils to a teacher
* Río Manso, four kilometres away: {720|cap} places, {587|r} taken, {133|fr} free

Signed: M. Huenchullán

@doc radio-araucana | radio brief | 2026-04-03
And in Quilacura parents slept in front of the gate last night. They don't want Vista Volcán to close. The department says each child there costs {4.5 million|per} pesos, {2.4 million|gap} above the {2.1|avg|x=1000000} million elsewhere. {88|v} children, {396 million|bud} pesos. The parents say that their {eleven|te} teachers with {eight|pt} children each are what a school should look like. Huenchullán says Río Manso can take them: it has {587|r} pupils in {720|cap} places, so {133|fr} are free.

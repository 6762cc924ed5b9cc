@story t1-itaguare-creches
@topic The crèche queue in Itaguaré do Sul, Brazil, at mid-year 2029
@subject I = Itaguaré do Sul | Itaguaré | the city | the municipality | City Hall | the prefeitura
@subject N = the north zone | Zona Norte | the north
@subject L = the east zone | Zona Leste | the east
@subject R = the centre, south and west | the other three zones
@subject O = municipal crèches | the city's own crèches | direct network
@subject K = contracted crèches | conveniadas | partner network | the partners
@subject T = state audit court | TCE | the auditors | the court of accounts
@subject E = Education secretary Thaís Nakashima | Nakashima | the secretary | the education department
@subject M = Mayor Evandro Bittencourt | Bittencourt | the mayor
@subject D = public defender's office | the defensoria | the defenders
@fact w3 = 8412 | waiting | I | children registered for a crèche place | 2029-03-31 | snapshot
@fact w6 = 7136 | waiting | I | children registered for a crèche place | 2029-06-30 | snapshot
@fact w0 = 6950 | waiting | I | children registered for a crèche place | 2028-06-30 | snapshot
@fact wd = 1276 | waiting | I | fall in children registered for a crèche place | 2029-03-31 to 2029-06-30 | snapshot
@fact wp = 15.2 | rate | I | fall in children registered for a crèche place, in percent | 2029-03-31 to 2029-06-30 | snapshot
@fact wn = 2604 | waiting | N | children registered for a crèche place | 2029-06-30 | snapshot
@fact wl = 1918 | waiting | L | children registered for a crèche place | 2029-06-30 | snapshot
@fact wr = 2614 | waiting | R | children registered for a crèche place | 2029-06-30 | snapshot
@fact wns = 36.5 | rate | N | share of the city's queue | 2029-06-30 | snapshot
@fact wb = 3020 | waiting | I | babies under one registered for a crèche place | 2029-06-30 | snapshot
@fact wa = 9870 | waiting | T | children without a place, counting those struck off the register | 2029-06-30 | snapshot
@fact wx = 2734 | waiting | T | children struck off the register for missing a call | 2029-06-30 | cumulative
@fact p6 = 31240 | enrolment | I | children with a crèche place | 2029-06-30 | snapshot
@fact p0 = 29400 | enrolment | I | children with a crèche place | 2028-12 | snapshot
@fact pn = 1840 | enrolment | I | places added | 2029-01 to 2029-06 | cumulative
@fact po = 12496 | enrolment | O | children with a crèche place | 2029-06-30 | snapshot
@fact pk = 18744 | enrolment | K | children with a crèche place | 2029-06-30 | snapshot
@fact ks = 60 | rate | K | share of crèche places | 2029-06-30 | snapshot
@fact prom = 5000 | enrolment | M | places added by the end of 2030 | 2030-12 | plan | pledged
@fact b1 = 6 | other | I | new crèches opened | 2029-06-30 | cumulative
@fact b2 = 14 | other | I | crèches to be built | 2029-07 | plan
@fact bc = 7400000 | price | I | cost of a new crèche, in reais | 2029-07 | plan
@fact bt = 103600000 | budget | I | cost of the crèches to be built, in reais | 2029-07 | plan
@fact kc = 1085 | price | K | monthly payment for a child, in reais | 2029 | constant
@fact oc = 1790 | price | O | monthly cost of a child, in reais | 2029 | constant
@fact ed = 1460000000 | budget | E | education budget, in reais | 2029 | plan
@fact co = 1312 | cases | D | court orders for a place | 2029-01 to 2029-06 | cumulative
@fact cf = 1047 | cases | D | court orders carried out | 2029-01 to 2029-06 | cumulative
@fact cs = 79.8 | rate | D | share of court orders carried out | 2029-01 to 2029-06 | cumulative
@fact cy = 2280 | cases | D | court orders for a place | 2028 | cumulative
@fact fine = 200 | damages | D | daily fine for a child without a place, in reais | 2029 | constant
@fact da = 214 | duration | I | average wait in days | 2029-06-30 | snapshot
@fact dn = 261 | duration | N | average wait in days | 2029-06-30 | snapshot
@fact dl = 188 | duration | L | average wait in days | 2029-06-30 | snapshot
@fact idle = 412 | other | O | places empty for want of staff | 2029-06-30 | snapshot
@fact tm = 330 | jobs | O | teachers lacking | 2029-06-30 | snapshot
@fact tp = 600 | jobs | E | teachers who passed the entry exam | 2028-11 | snapshot
@fact tc = 250 | jobs | E | teachers to be called up | 2029-08 | plan | pledged
@fact fr = 83 | cases | T | places held with a false address | 2029-06-30 | cumulative
@fact km = 4 | distance | N | kilometres to the nearest free place | 2029-06-30 | snapshot
@trap w6 wa :: the register, and the register with those struck off
@trap w6 w0 :: a year apart
@trap w3 w6 :: a quarter apart
@trap wn wr :: north alone, and three zones
@trap wn wl :: two zones
@trap co cy :: half a year and a whole year
@trap da dn :: city and zone
@trap kc oc :: two networks
@trap tm tc :: teachers lacking and teachers to come
@trap pn prom :: places added so far and promised
@rel diff wd = w3 - w6
@rel change wp = w3 -> w6
@rel sum w6 = wn + wl + wr
@rel share wns = wn / w6
@rel diff wx = wa - w6
@rel diff pn = p6 - p0
@rel sum p6 = po + pk
@rel share ks = pk / p6
@rel product bt = b2 * bc
@rel share cs = cf / co
@race zones = wn wl

@doc a-agency | news agency | 2029-07-12
Crèche queue in Itaguaré falls {15%|wp|round}, but auditors see thousands more

ITAGUARÉ DO SUL (Agência Planície) - The number of children waiting for a crèche place in Itaguaré do Sul fell to {7,136|w6|t=at the end of June|by=the education department} at the end of June, the education department said on Thursday, against {8,412|w3|t=three months earlier} three months earlier.

The figure is contested. In a report released the same morning the state audit court, or TCE, puts the true shortage at {9,870|wa|by=the state audit court}: it adds {2,734|wx|by=the state audit court} families who were taken off the register because they did not answer one telephone call.

The department said {31,240|p6} children now attend, {1,840|pn} more than when the school year began. {Sixty percent|ks} of them are in the conveniadas, run by churches and associations, for which the city pays {R$ 1,085|kc} a month per child. A child in its own buildings costs {R$ 1,790|oc}.

Mayor Evandro Bittencourt, who was elected on a promise of {5,000|prom|by=Mayor Evandro Bittencourt} additional places before 2031, signed contracts on Wednesday for {14|b2} crèches at {R$ 7.4 million|bc} each, a package of {R$ 10.36 million|!bt}.

Itaguaré's public defenders obtained {1,312|co|t=in the first half} court orders for places in the first half, of which {1,047|cf|^} were obeyed.

(Reporting by Jussara Pires; edited by Caio Menezes)

@doc b-paper | state daily | 2029-07-13
One call, no answer, off the list

Rosângela Tikuna was on the bus when the prefeitura rang. The battery of her phone was at {3%|-}. By the time she got home to Jardim Cambuí her son Davi, fourteen months, had gone from position {41|-} in the queue to no position at all.

There are {2,734|wx|by=the court of accounts} Davis, says the court of accounts. Put them back and the queue that the secretary, Thaís Nakashima, presented on Thursday as "the lowest of this year" becomes {9,870|wa}.

The official version, {7,136|w6}, is itself higher than that of twelve months ago: {6,950|w0|t=twelve months ago}. And the burden is not shared. In Zona Norte there are {2,604|wn} names, {36.5%|wns} of the total; in Zona Leste, {1,918|wl}. The other three zones taken together have {2,614|wr}. A northern mother waits {261|dn} days on average, an eastern one {188|dl}, and may then be offered a cot {four|km} kilometres away.

What irritates the auditors most is emptiness. In the direct network, which looks after {12,946|!po} children, {412|idle} places stand unused since nobody is there to mind the babies. The network is {330|tm} teachers short. Yet {600|tp|t=in November} candidates passed the entry exam in November; Nakashima said {250|tc|t=in August|by=Nakashima} of them would be called in August.

Her department has {R$ 1.46 billion|ed|t=this year} to spend this year.

Also in this edition: Ferry fares up {9%|-} · Portuguesa hold Mirassol {0-0|-}

@doc c-release | city press release | 2029-07-12
More than {a thousand|>wd|v=1000} children leave the waiting list in three months

Secretaria Municipal de Educação — Communications Office

In only one quarter the Municipality of Itaguaré do Sul has reduced the demand for early childhood education by {15.2%|wp}. On 31 March there were {8,412|w3|t=On 31 March} registered children; on 30 June, {7,136|w6|t=on 30 June}.

"We are opening doors that had been shut for decades," said Mayor Evandro Bittencourt, who delivered the {sixth|b1} new unit of his term, CEI Professora Yolanda Okabe, on the Avenida dos Ferroviários.

Key results of the semester:

– {31,240|p6|t=on 30 June} children attending, as against {29,400|p0|t=in December} in December;
– {12,496|po} of them in municipal crèches and {18,744|pk} with our partners;
– average time of waiting: {214|da} days;
– {1,047|cf} judicial decisions complied with, that is {79.8%|cs};
– {83|fr} registrations with a false address cancelled, after cross-checks suggested by the TCE.

The next stage is already contracted: {fourteen|b2} crèches on land owned by the city, with an investment of {R$ 7.4 million|bc} in each. With them and with the call-up of {250|tc|t=August} teachers in August, the target of {5,000|prom|t=by December 2030} new places by December 2030 is maintained.

Parents are reminded to keep telephone numbers current at posts or on 156.

@doc d-bulletin | neighbourhood bulletin | 2029-07-20
NORTH ZONE: WE ARE THE FRONT OF THE QUEUE

Bulletin of the Mothers' Movement of Jardim Cambuí, number 38

Friends, they sent us balloons and a press release. Let us do the arithmetic at the kitchen table.

They say {7,136|w6|by=They} are waiting. Of these {1,918|!wn} are ours, here in the north. Ours wait longest: {261|dn} days, when the average in the city is {214|da}. More than {three thousand|>wb|v=3000} on the list are not one year old. By the time the phone rings they will walk to school.

They say {six|b1} crèches were opened. Not one north of the railway.

The defensoria attends on Tuesdays in the parish hall. Bring the protocol and the birth certificate. So far this year the defenders have won {1,390|?co|t=So far this year} orders; the judge sets {R$ 200|fine} a day for every day the prefeitura delays. Of each {ten|-} orders {eight|-} are fulfilled. In the whole of last year they won {2,280|cy|t=In the whole of last year}.

And do not let them tell you that there is no room. There is room for {412|idle} with the lights off, because {330|tm} teachers are missing.

Raffle for the minibus: {R$ 10|-}. Bean stew on Saturday from noon.

@doc e-tv | regional TV script | 2029-07-12
JORNAL DA BAIXADA – 19h10 – VT CRECHES – 1'50"

[STUDIO] Good evening. The line for a crèche in Itaguaré has got shorter, says City Hall. The auditors say: not so fast.

[VO, pictures: cots, ribbon] At the end of March it was {8,412|w3|t=At the end of March}. At the end of June, {7,136|w6|t=At the end of June}. So {1,726|!wd} children fewer. The mayor cut a ribbon today and promised {five thousand|prom|by=The mayor} places by the end of next year.

[VO, graphics] But the tribunal looked at who is missing from the list. Lose a call, lose your turn. That happened to {2,734|wx|by=the tribunal} families. With them the number goes to {9,870|wa|by=the tribunal}, almost {ten thousand|~wa} little ones.

[INTERVIEW, Wellington Sarkis, TCE] "We also found {83|fr|by=Wellington Sarkis} places taken by people who live in another municipality."

[VO] In the city {three|-} of every {five|-} crèche children are in the partner network, {18,744|pk} of them. The partners get {one thousand and eighty-five|kc} reais a head every month. They want {R$ 1,240|-}, and threaten to give back keys in September.

[STUDIO] The east zone has {1,918|wl} in line, the north {2,604|wn}. We asked the secretary for an interview. She sent a note: {250|tc} teachers from next month.

[SUPER: Defensoria Pública, dial 129]

@doc f-audit | audit court, summary of a report | 2029-07-12
Summary for the citizen — Operational audit 0417/2029, early childhood education, Itaguaré do Sul

1. What we looked at. Between March and June our team visited {58|-} units and compared the municipal register with school and health records.

2. What we found.

a) On the reference date, 30 June, the register listed {7,136|w6|t=30 June} children, {3,020|wb|^} of whom had not had a first birthday. Families struck off after an unanswered call numbered {2,734|wx|^}. In our reading the unmet demand is therefore {9,870|wa|^}.

b) The distribution is unequal. The north accounts for over {a third|>wns|v=33.3} of the register ({2,604|wn}) and waits longest, {261|dn} days as against {188|dl} in the east and {214|da} overall.

c) Contracted institutions hold {18,744|pk} of {31,240|p6} occupied places. They cost the treasury {R$ 1,085|kc} monthly for every child; the direct network, {R$ 1,790|oc}. We make no recommendation on the difference, which reflects salaries.

d) {412|idle} places in the direct network were closed for lack of staff, while the list of approved candidates ({600|tp}) remained in force.

e) {83|fr} enrolments rested on addresses that do not exist or lie outside the municipality.

f) Litigation is growing. In the six months, {1,312|co|t=In the six months} injunctions were issued. In all of 2028 there were {2,280|cy|t=In all of 2028}.

3. What we determine. Before a name is removed, three attempts on different days. Publication of the queue by zone every month. A timetable, within 60 days, for the {5,000|prom} places announced up to 2030, since at the present pace, {1,840|pn|t=in a semester} in a semester, the goal is arithmetically attainable but only {six|b1} units were ready when we closed our fieldwork.

Rapporteur: Counsellor Dalva Kowalczyk. Unanimous.

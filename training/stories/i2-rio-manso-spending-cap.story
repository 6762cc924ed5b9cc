@story rio-manso-spending-cap
@topic Campaign spending inquiry into the governor of Río Manso, Colombia: reported costs, the cap, the audit and the ruling
@subject G = Ximena Arboleda-Quiñones | Arboleda-Quiñones | Governor Arboleda | Arboleda | the governor
@subject R = Fabián Mosquera | Mosquera | the runner-up | the losing candidate | the defeated candidate
@subject C = electoral council | the council | magistrate Ligia Tobar | Tobar | the magistrate
@subject A = Contaduría Andina | the auditors | the audit firm | the audit
@subject D = Río Manso | the department | the province
@subject T = Talleres Bolívar | the printer Talleres Bolívar | the printer | the printing firm
@fact cap = 2850000000 | spending | D | pesos that a campaign may spend | - | constant | threshold
@fact rep = 2610000000 | spending | G | pesos spent by the campaign, as reported | 2030-02-15 | cumulative
@fact aud = 3420000000 | spending | G | pesos spent by the campaign, as audited | 2031-03-04 | cumulative
@fact hid = 810000000 | spending | G | pesos spent and not reported | 2031-03-04 | cumulative
@fact ovr = 570000000 | spending | G | pesos spent above the cap, as audited | 2031-03-04 | cumulative
@fact pct = 20 | rate | G | excess over the cap | 2031-03-04 | snapshot
@fact mos = 2790000000 | spending | R | pesos spent by the campaign, as reported | 2030-02-15 | cumulative
@fact pri = 436000000 | spending | T | pesos invoiced to the campaign | 2031-03-04 | cumulative
@fact trn = 374000000 | spending | G | pesos for transport on election day | 2031-03-04 | cumulative
@fact lu = 90000 | other | T | lunch vouchers printed | 2029 | snapshot
@fact tw = 2 | other | G | times that the fine is larger than the excess | 2031-09-18 ruling | snapshot
@fact mc = 60000000 | margin | R | pesos spent less than the cap | 2030-02-15 | snapshot
@fact pb = 1176100 | price | G | pesos for each bus | 2029-10-28 | snapshot
@fact rai = 2700000000 | fundraising | G | pesos raised, as reported | 2030-02-15 | cumulative
@fact own = 1100000000 | fundraising | G | pesos lent by her family | 2030-02-15 | cumulative
@fact bus = 318 | other | G | buses hired for election day | 2029-10-28 | snapshot
@fact gv = 184900 | vote_count | G | votes | 2029-10-28 | snapshot
@fact mv = 176300 | vote_count | R | votes | 2029-10-28 | snapshot
@fact mg = 8600 | margin | G | lead in votes over the nearest rival | 2029-10-28 | snapshot
@fact rei = 1479200000 | revenue | G | pesos of public money paid back for votes | 2030 | cumulative
@fact per = 8000 | price | D | pesos of public money for each vote | - | constant
@fact fin = 1140000000 | damages | G | pesos of fine | 2031-09-18 ruling | snapshot
@fact fmx = 1710000000 | damages | G | pesos of fine asked for by the prosecutor | 2031-06 | plan
@fact vm = 5 | vote_count | C | magistrates for the fine | 2031-09-18 ruling | snapshot
@fact vn = 4 | vote_count | C | magistrates for removing her | 2031-09-18 ruling | snapshot
@fact vd = 1 | margin | C | magistrates between the two sides | 2031-09-18 ruling | snapshot
@fact mag = 9 | seats | C | magistrates | - | constant
@fact mon = 18 | duration | C | months of investigation | 2031-09-18 | constant
@rel product fin = ovr * tw
@rel diff mc = cap - mos
@rel diff vd = vm - vn
@rel diff hid = aud - rep
@rel diff ovr = aud - cap
@rel share pct = ovr / cap
@rel sum hid = pri + trn
@rel diff mg = gv - mv
@rel product rei = gv * per
@rel sum mag = vm + vn
@race votes = gv mv
@trap rep aud :: reported and audited
@trap hid ovr :: unreported and above the cap
@trap cap mos :: the cap and the rival's costs
@trap rai rep :: raised and spent
@trap fin fmx :: fined and asked for
@trap vm vn :: two votes in one ruling

@doc investigative | investigative news site | 2031-03-06
The buses that nobody paid for

At 4:40 on the morning of October 28, 2029, buses began leaving the fairground in Puerto Manso with their lights off. Drivers' sheets that this site has copied list {318|bus|by=Drivers' sheets that this site has copied} of them. By nightfall Ximena Arboleda-Quiñones was governor of Río Manso, {8,600|mg|t=By nightfall} votes ahead of Fabián Mosquera.

The buses appear nowhere in the accounts of her campaign. Those accounts, filed the following February, show expenses of {2.61 billion|rep|t=filed the following February|by=Those accounts} pesos, comfortably inside the {2.85 billion|cap} that the law allowed a candidate for governor in the department. They show {2.7 billion|rai|t=filed the following February} raised, {1.1 billion|own|^} of which came as a loan from her parents and a cousin.

Two days ago the audit firm Contaduría Andina handed the electoral council another figure: {3.42 billion|aud|t=Two days ago|by=Contaduría Andina}. If it stands, the campaign concealed {810 million|hid|^} pesos.

What was hidden? Two things, say the auditors. Transport on election day, {374 million|trn|by=the auditors}. And {436 million|pri|by=the auditors} in invoices of Talleres Bolívar, which printed shirts, flags and, according to a former employee, {90,000|lu} lunch vouchers. The firm's owner is godfather to the governor's younger son.

Arboleda received us in her office for eleven minutes. She said that the buses were "neighbours helping neighbours", that the printing was for a different candidate, and that Mosquera, who reported {2.79 billion|mos|by=Mosquera} himself, "had better not talk about ceilings, because he was touching his with his hair".

We asked whether she would return the public money. For every vote the State pays {8,000|per} pesos; her {184,900|gv} votes were worth {1.479 billion|rei|round=1000000}. She said that the interview was over.

Magistrate Ligia Tobar, who leads the inquiry, told us that a ruling would come "before the rains". In Río Manso it rains from April to December.

This investigation took eight months. Support us from 15,000 pesos a month.

@doc wire | international wire | 2031-09-18
Colombian governor fined over campaign costs but keeps office

BOGOTA, Sept 18 (Meridian) - Colombia's electoral council on Thursday fined the governor of Rio Manso {1.14 billion|fin|t=on Thursday|by=Colombia's electoral council} pesos for overspending in her 2029 campaign but stopped short of removing her.

The {nine|mag}-member body found that Ximena Arboleda-Quiñones had spent {3.42 billion|aud|t=on Thursday} pesos, {570 million|ovr|^} or {20%|pct|^} more than the legal limit of {2.85 billion|cap}. She had declared {2.61 billion|rep}.

{Five|vm} magistrates voted for the fine alone. {Four|vn}, including the rapporteur, Ligia Tobar, wanted her out.

Prosecutors had sought {1.71 billion|fmx|by=Prosecutors}. The inquiry lasted {18|mon} months.

Arboleda beat Fabian Mosquera by {8,600|mg} votes. "It's the price of a clear conscience," Mosquera said of the fine. "She can afford it."

@doc governor-statement | statement from the governor's office | 2031-09-18
STATEMENT

The Governor of Río Manso respects and does not share the decision of the electoral council.

1. Not a single magistrate found that the will of {184,900|gv} men and women had been altered.

2. The alleged excess of {570 million|ovr|m=denied} pesos results from counting as the campaign's own the spontaneous solidarity of third parties. The campaign spent {2.61 billion|rep|by=The Governor of Río Manso} pesos and so declared.

3. The claim that {436 million|pri|m=denied} pesos were owed to the printer Talleres Bolívar is false. No such debt exists.

4. The sanction, {1.14 billion|fin} pesos, is {twice|tw|v=2} the supposed excess and will be appealed within ten days.

5. The Governor remains at her post. On Monday she will open the Quebrada Honda bridge, 214 metres long, which nobody had managed to build in 40 years.

@doc regional | regional newspaper | 2031-09-20
A fine, a margin of {one|vd} vote and a bill for the taxpayer

Puerto Manso. {One|vd} magistrate. That is what separated Governor Arboleda from her suitcase on Thursday: {five|vm|t=on Thursday} were for leaving it at a fine, {four|vn|^} for the door.

It was not for lack of sums. The audit by Contaduría Andina, on which all {nine|mag} relied, leaves no room: {2.61 billion|rep} reported; {3.42 billion|aud} spent; a difference of {810 million|hid}. The first is below the ceiling of {2.85|cap|x=1000000000} billion, the second {a fifth|pct|v=20} above.

The defeated candidate will not get the chair he hoped for. Mosquera came within {8,600|mg} votes, {176,300|mv} in total, and within {60 million|mc} pesos of the ceiling himself.

Nobody has yet asked about the reimbursement. The State paid the winner {8,000|per} pesos a vote, nearly {1.5 billion|~rei}, on the strength of accounts now declared untrue. It is more than the fine of {1.14 billion|fin}. In this department crime does not pay; it charges.

PICO Y PLACA Monday: 3 and 4 • Dollar: 4,212 • Lottery: 0871, series 112

@doc podcast | podcast show notes | 2031-09-24
Ep. 88: How to hide {318|bus} buses

This week Marisol and Guido talk about Río Manso, where the fine has landed and the governor has not.

[02:10] A primer on caps. In this department it's {2.85 billion|cap}. Mosquera was at {2.79|mos|x=1000000000} billion. She said {2.61|rep|x=1000000000|s=She}.
[09:45] Contaduría Andina's number: {3.42|aud|x=1000000000|by=Contaduría Andina} billion.
[14:30] Guido does the buses: {374 million|trn} for {318|bus}. Over {a million|>pb|v=1000000} each! "Did they have wings?"
[21:00] Godfathers and T-shirts. {436 million|pri|s=Talleres Bolívar} for Talleres Bolívar.
[28:15] Why Tobar lost {5|vm}–{4|vn}.
[33:00] Listener mail: Could she be removed on appeal? (No. It could only get cheaper. Prosecutors, who wanted {1.71|fmx|x=1000000000|by=Prosecutors} billion, have until Friday.)

Rated 4.8 by 1,306 listeners.

@story ub-glenarran-primaries
@topic Four small primary schools in the Glenarran council area, Scotland: proposal, consultation and vote
@subject G = Glenarran Council | the council | the authority | councillors | local authority
@subject B = Balnacraig Primary | Balnacraig
@subject I = Inverstrone Primary | Inverstrone
@subject P = Port Ruadh Primary | Port Ruadh
@subject K = Kirkton of Morn Primary | Kirkton of Morn | Kirkton
@subject Q = four schools | the four | the four primaries
@subject L = Lochfane Primary | Lochfane
@subject M = administration motion | original proposal | Iqbal's motion | motion
@subject A = Baines amendment | the amendment | compromise
@subject S = save our schools petition | petition
@subject C = statutory consultation | consultation | responses
@fact rB = 11 | enrolment | B | pupils on the roll | 2027-01 | snapshot
@fact rI = 17 | enrolment | I | pupils on the roll | 2027-01 | snapshot
@fact rP = 23 | enrolment | P | pupils on the roll | 2027-01 | snapshot
@fact rK = 8 | enrolment | K | pupils on the roll | 2027-01 | snapshot
@fact rQ = 59 | enrolment | Q | pupils on the roll | 2027-01 | snapshot
@fact r0 = 141 | enrolment | Q | pupils on the roll | 2017 | snapshot
@fact rc = 58.2 | rate | Q | fall in the roll | 2017 to 2027 | snapshot
@fact cB = 50 | other | B | places | - | constant
@fact cQ = 225 | other | Q | places | - | constant
@fact uB = 22 | other | B | share of places filled | 2027-01 | snapshot
@fact uQ = 26.2 | other | Q | share of places filled | 2027-01 | snapshot
@fact rL = 186 | enrolment | L | pupils on the roll | 2027-01 | snapshot
@fact cL = 240 | other | L | places | - | constant
@fact rX = 19 | enrolment | A | pupils at the schools to close | 2027-06 | snapshot
@fact rY = 40 | enrolment | A | pupils at the schools reprieved | 2027-06 | snapshot
@fact eB = 28400 | spending | B | yearly cost of a pupil | 2026-27 | snapshot
@fact eG = 8900 | spending | G | yearly cost of a pupil | 2026-27 | snapshot
@fact sM = 612000 | budget | M | yearly saving | 2027-01 | plan | projected
@fact sA = 287000 | budget | A | yearly saving before transport | 2027-06 | plan | projected
@fact bA = 94000 | spending | A | yearly cost of buses | 2027-06 | plan | projected
@fact nA = 193000 | budget | A | yearly saving after transport | 2027-06 | plan | projected
@fact gp = 11700000 | budget | G | budget gap | 2027-28 | snapshot | projected
@fact ge = 3200000 | budget | G | cuts asked of education | 2027-28 | plan
@fact gs = 27.35 | other | G | share of the gap asked of education | 2027-28 | plan
@fact c0 = 1374 | other | C | replies | 2027-04 | cumulative
@fact c1 = 1209 | other | C | replies against closing | 2027-04 | cumulative
@fact c2 = 92 | other | C | replies for closing | 2027-04 | cumulative
@fact c3 = 73 | other | C | replies with no view | 2027-04 | cumulative
@fact cp = 87.99 | other | C | share of replies against closing | 2027-04 | snapshot
@fact p1 = 3150 | other | S | signatures | 2027-03-20 | cumulative
@fact p2 = 4816 | other | S | signatures | 2027-04-02 | cumulative
@fact m0 = 5 | other | C | public meetings | 2027-03 | cumulative
@fact m1 = 430 | crowd | C | people at the public meetings | 2027-03 | cumulative
@fact m2 = 160 | crowd | B | people at the public meeting | 2027-03-04 | snapshot
@fact vMf = 15 | vote_count | M | councillors for | 2027-06-24 | snapshot
@fact vMa = 18 | vote_count | M | councillors against | 2027-06-24 | snapshot
@fact vAf = 19 | vote_count | A | councillors for | 2027-06-24 | snapshot
@fact vAa = 14 | vote_count | A | councillors against | 2027-06-24 | snapshot
@fact vp = 33 | votes_cast | G | councillors voting | 2027-06-24 | snapshot
@fact vt = 36 | seats | G | seats on the council | - | constant
@fact dB = 9.4 | distance | B | miles to the next school | - | constant
@fact dK = 6.1 | distance | K | miles to the next school | - | constant
@fact tB = 38 | duration | B | minutes on the bus to the next school | 2027-06 | plan | projected
@fact j0 = 21 | jobs | Q | staff | 2027-01 | snapshot
@fact jA = 7 | jobs | A | staff to be redeployed | 2027-06 | plan
@fact k4 = 4 | other | M | schools to close | 2027-01 | plan
@fact k2 = 2 | other | A | schools to close | 2027-06-24 | plan
@fact ks = 2 | other | A | schools reprieved | 2027-06-24 | plan
@fact w = 8 | duration | G | weeks in which ministers may call the decision in | - | constant
@fact cd = 2028-06-30 | date | A | day the schools shut | - | plan
@race amend = vAf vAa
@race motion = vMf vMa
@trap rB rK :: two small rolls
@trap rQ rL :: the four together and the receiving school
@trap rQ r0 :: ten years between
@trap sM sA :: the first plan and the compromise
@trap sA nA :: before and after buses
@trap vMf vAa :: votes on two different texts
@trap p1 p2 :: the petition grew
@trap c1 p2 :: replies and signatures
@trap rX rY :: closing and reprieved
@trap j0 jA :: staff at four and at two schools
@rel sum rQ = rB + rI + rP + rK
@rel change rc = r0 -> rQ
@rel share uB = rB / cB
@rel share uQ = rQ / cQ
@rel sum rX = rB + rK
@rel sum rY = rI + rP
@rel diff nA = sA - bA
@rel share gs = ge / gp
@rel sum c0 = c1 + c2 + c3
@rel share cp = c1 / c0
@rel sum vp = vAf + vAa
@rel sum vp = vMf + vMa

@doc a-release | council press release | 2027-01-19
Council seeks views on future of {four|k4} rural primaries

Issued by Glenarran Council Communications, 19 January

Families across the area are being invited to have their say on a proposal to close Balnacraig, Inverstrone, Port Ruadh and Kirkton of Morn primary schools at the end of next session.

The four have {59|rQ|t=this session} pupils between them this session, compared with {141|r0|t=ten years ago} ten years ago, and together fill {26 per cent|uQ|round} of the {225|cQ} places available. Current rolls are: Balnacraig {11|rB}, Inverstrone {17|rI}, Port Ruadh {23|rP} and Kirkton of Morn {8|rK}.

Educating a child at Balnacraig costs {£28,400|eB|t=this year} this year. The Glenarran average is {£8,900|eG}. If approved, the change would release an estimated {£612,000|sM} annually. All {21|j0} affected staff would be offered posts elsewhere and there would be no compulsory redundancies.

Education convener Councillor Morag Iqbal said: "Nobody enters local politics to shut a school. But we face a shortfall of {£11.7 million|gp|by=Councillor Morag Iqbal} in the coming year and the education service has been asked to find {£3.2 million|ge|^} of that. Children deserve classmates."

Most pupils would transfer to Lochfane Primary, which has {186|rL} on its roll and space for {240|cL}.

The statutory consultation runs for 30 school days. {Five|m0|m=projected} public meetings will be held in February and March; details are on the website. Responses can be e-mailed to schoolestate@glenarran.example or handed in at any library.

ENDS. Notes to editors: media line 01555 010 220. Ref GC/27/014.

@doc b-weekly | local weekly newspaper | 2027-04-08
'They've had their answer': {4,186|!p2} sign to save village schools

EXCLUSIVE by Eilidh Czajkowski

Campaigners wheeled a pram full of paper into Glenarran's headquarters on Friday and asked councillors to think again.

The pram held {4,186|!p2|t=on Friday} signatures, gathered in pubs, on ferries and at the Mod. A fortnight earlier the organisers had been delighted with {3,150|p1|t=A fortnight earlier}.

It comes as The Courier can reveal the results of the official consultation. Of {1,374|c0|by=the official consultation} submissions, {1,209|c1|^} oppose closure, which is a thumping {78 per cent|!cp|^}. Just {92|c2} are in favour. The other {73|c3} did not take a side, and at least {two|-} of those were about potholes.

Shona Adebayo, whose twins are {two|-} of the {11|rB} pupils at Balnacraig, said: "I don't know what else we could have done. There were {160|m2|by=Shona Adebayo} folk in our wee hall on a Thursday in the sleet. There's only {212|-} in the village."

Around {430|~m1} people came along to the meetings held in all.

The convener, Cllr Iqbal, has insisted that the sums are not going away. Officers put the spend on a Balnacraig child at {£28,400|eB|by=Officers}, more than {three|-} times the Glenarran norm of {£8,900|eG}. But opposition leader Tormod Baines said the figure was "a nonsense", because it counted a new roof.

The road from Balnacraig to Lochfane, {9.4|dB} miles with a ford, was shut on {17|-} days last winter. From Kirkton it is {6.1|dK}.

Full list of responses: page 7. Letters: page 12. Shinty: Glenarran 4, Kilmory 2.

@doc c-radio-web | radio station website | 2027-06-24
LIVE: councillors save {two|ks} village schools and close {two|k2}

Strone FM newsroom. All times BST.

11.02 Good morning from the council chamber. {Thirty-three|vp} of the {36|vt} members are here. One is in hospital and {two|-} declared an interest.

11.40 Morag Iqbal has moved the report. Her motion would shut all {four|k4} and save {£612,000|sM|by=Her motion} a year. She reminds everyone that education is carrying {27%|gs|round} of the gap.

12.15 Tormod Baines has an amendment. Close Balnacraig and Kirkton, where there are {19|rX|by=Tormod Baines} children, and reprieve Inverstrone and Port Ruadh, where there are {40|rY|^}. He says parents at the {first two|-} were split. There's shouting from the gallery at that.

12.50 Finance say the Baines version is worth {£612,000|!sA|by=Finance} before you pay for buses, which would be {£94,000|bA|by=Finance} a year.

13.31 It's gone the amendment's way. {Nineteen|vAf} hands for, {14|vAa} against.

13.36 And with that, the original is dead: {15|vMf} for, {18|vMa} against when put as the substantive. Two independents, Farquhar and Lim, switched.

13.50 Shona Adebayo is in tears by the lift. "My girls will be on a bus {38|tB|by=Shona Adebayo} minutes each way. They're six."

14.05 What next? Ministers get {eight|w} weeks to call it in. Otherwise the doors shut for good on {30 June next year|cd|v=2028-06-30}.

Traffic: delays on the A816 at Strone after a lorry shed 20 bales.

@doc d-national | national newspaper | 2027-06-25
Highland councillors defy own officials to spare schools

Hamish Oyelaran, Scotland correspondent

Councillors in Glenarran have thrown out a plan to close {four|k4} remote primary schools, opting instead to shut only the smallest {two|k2}.

After a meeting that ran past lunch, the compromise tabled by the opposition was carried by {19|vAf} votes to {15|!vAa}. It means Balnacraig and Kirkton of Morn, with rolls of {11|rB} and {eight|rK}, will go next summer. Inverstrone ({17|rI}) and Port Ruadh ({23|rP}) survive.

The council had argued that rolls across the four had dropped by {58 per cent|rc|t=in a decade|by=The council} in a decade, and that barely {a quarter|>uQ} of desks were taken. At Balnacraig it is closer to {a fifth|~uB}.

But the reaction was fierce. A petition attracted {4,816|p2} names and {88 per cent|cp|round} of those who replied to the formal exercise wanted no closures at all. One public meeting drew {160|m2}.

The decision will net the authority {£193,000|nA|t=a year} a year, after new bus contracts, against the {£612,000|sM|t=originally} originally sought. It must close a hole of {£11.7m|gp}. {Seven|jA} members of staff will be redeployed.

Scottish ministers could yet intervene. Under legislation dating from 2010, closures of rural schools carry a presumption against, and anyone may make representations for the first {three|-} weeks.

Read more: Why 1 in 5 island schools has fewer than 20 pupils. Rating: ★★★★ for our schools podcast.

@doc e-parents-blog | campaign blog | 2027-06-29
What the compromise costs

Posted by the Balnacraig Parent Council

We promised we'd go through the paper properly, so here goes, with thanks to Ravi in the old manse, who is an accountant.

The "headline" is {£287,000|sA}. That's what is saved by locking us and Kirkton. Then take away the minibuses. The tender is in at {£94,000|bA}. So what's left is {£193,000|nA}. Remember the shortfall they keep quoting? {£11.7 million|gp}.

Put another way. For those {193|nA|x=1000} thousand pounds, {19|rX} bairns change schools. {Eleven|rB} of them are ours. Ours will each do {9.4|dB} miles in the morning and the same at night; the officers' own timing, done in May on a dry day, is {38|tB|by=the officers' own timing} minutes.

We are glad for Port Ruadh and Inverstrone, truly. They kept their {40|rY}. But we stood beside each other at every one of the {five|m0} meetings, all {430|m1} of us, and it isn't easy to read that we were "split". {1,209|c1} replies said no. {92|c2} said yes. Where's the split?

A word on Lochfane. It's a good school. It has room: {186|rL} in a building made for {240|cL}. Nobody is claiming otherwise.

If you want to write to ministers, you have until the middle of July, and they have until {eight|w} weeks from the vote to take the decision off the council. Template letter below (2 pages). There'll be tea at the hall on Thursday.

Comments (27)

@doc f-qa | regional news site explainer | 2027-07-01
Glenarran schools: your questions answered

Which schools are closing?
Kirkton of Morn, which has {eight|rK} pupils, and Balnacraig, which has three more. Both close on {30 June 2028|cd}.

Weren't there {four|k4} on the list?
Yes. In January the four had a combined roll of {59|rQ|t=In January}. In 2017 it was {141|r0|t=In 2017}.

How did the vote go?
On the Baines amendment it was {19-14|vAf|v=19}, out of {33|vp} taking part. Councillor Iqbal's motion, to shut the lot, had gone down by {18|vMa} to {15|vMf}. The council has {36|vt} seats.

Is there space for the children who move?
Lochfane is at {186|rL} of {240|cL}, so yes. Balnacraig was using {22%|uB} of its own {50|cB} places.

What does the council save?
{£287,000|sA|t=a year}, gross, a year. Its first plan promised {£612,000|sM}. The education department has to lose {£3.2m|ge|t=in 2027-28} in 2027-28, {27%|gs|round} of the overall gap.

Do jobs go?
No compulsory redundancies, the council says. There were {21|j0|t=at the four} staff at the four; {seven|jA} are affected now.

Can the Scottish Government stop it?
It can call in the decision within {eight|w} weeks.

What did people say in the consultation?
There were {1,374|c0} responses. Only {92|c2} backed closing the schools. The petition closed with {4,816|p2} signatures.

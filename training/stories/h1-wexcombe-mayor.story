@story h1-wexcombe-mayor
@topic English regional mayoral election in Wexcombe and the Vale: supplementary results, lost deposits, PCSO promises, spending, recount
@subject W = Wexcombe and the Vale mayoralty | the mayoralty | the mayoral contest | Wexcombe and the Vale
@subject A = Philippa Adeyemi-Croft | Adeyemi-Croft | the Labour candidate | Philippa
@subject B = Rhodri Saltmarsh | Saltmarsh | the Conservative | the sitting mayor
@subject C = Zainab Thistlewood | Thistlewood | the Lib Dem
@subject D = Gary Pobjoy | Pobjoy | the Reclaim candidate
@subject F = Vale Constabulary | the constabulary | the force
@subject X = Mercian Opinion
@fact va = 118204 | vote_count | A | votes | declared | snapshot
@fact vb = 119016 | vote_count | B | votes | declared | snapshot
@fact vc = 61377 | vote_count | C | votes | declared | snapshot
@fact vd = 14903 | vote_count | D | votes | declared | snapshot
@fact vt = 313500 | votes_cast | W | valid votes | declared | snapshot
@fact m = 812 | margin | B | votes ahead of the runner-up | declared | snapshot
@fact m0 = 779 | margin | B | votes ahead of the runner-up | before the recount | snapshot
@fact sa = 37.7 | vote_share | A | share of the vote | declared | snapshot
@fact sb = 38.0 | vote_share | B | share of the vote | declared | snapshot
@fact sc = 19.6 | vote_share | C | share of the vote | declared | snapshot
@fact sd = 4.8 | vote_share | D | share of the vote | declared | snapshot
@fact dp = 5 | other | W | percent needed to keep the deposit | - | constant | threshold
@fact df = 5000 | price | W | deposit in pounds | - | constant
@fact m21 = 41300 | margin | B | votes ahead of the runner-up | previous election | constant
@fact tu = 31.4 | turnout | W | turnout | 2033-05-05 | snapshot
@fact el = 1004000 | other | W | registered electors | 2033 | constant
@fact pa = 41 | poll_share | A | voting intention | 2033-04-22 | snapshot
@fact pb = 36 | poll_share | B | voting intention | 2033-04-22 | snapshot
@fact po = 1011 | sample_size | X | adults polled | 2033-04-22 | constant
@fact sw = 2340 | officers | F | police officers | 2033-03-31 | snapshot
@fact pc = 187 | officers | F | PCSOs | 2033-03-31 | snapshot
@fact pp = 150 | units_pledged | B | PCSOs to be recruited | - | plan | pledged
@fact ap = 300 | units_pledged | A | PCSOs to be recruited | - | plan | pledged
@fact up = 80 | other | B | percent rise in PCSOs | - | plan | pledged
@fact pr = 14 | price | B | pounds a year on a Band D bill | - | plan | pledged
@fact hd = 41000 | price | F | pounds a year that a PCSO costs | - | constant
@fact ck = 15:20 | clock | W | when the result was declared | 2033-05-07 | constant
@fact ag = 39 | age | A | age | 2033-05 | constant
@fact ms = 0.3 | margin | B | percentage points ahead of the runner-up | declared | snapshot
@fact be = 11.9 | other | B | electors who voted for the winner in percent | declared | snapshot
@fact bu = 1600000000 | budget | W | pounds of the budget | 2033 | plan
@fact ra = 6500000 | revenue | B | pounds raised by the precept rise | - | plan | projected
@fact fu = 159 | other | B | PCSOs that the precept rise pays for | - | plan | projected
@fact pl = 5 | margin | A | percentage points ahead in the poll | 2033-04-22 | snapshot
@fact sp = 264 | other | W | spoilt papers found in the wrong bundle | 2033-05-07 | constant
@rel sum vt = va + vb + vc + vd
@rel diff m = vb - va
@rel share sa = va / vt
@rel share sb = vb / vt
@rel share sc = vc / vt
@rel share sd = vd / vt
@rel diff ms = sb - sa
@rel diff pl = pa - pb
@rel share be = vb / el
@race votes = va vb vc vd
@race poll = pa pb
@trap m m0 :: before and after the recount
@trap m m21 :: this majority and the last
@trap pa sa :: poll and result
@trap sw pc :: officers and community support officers
@trap pp ap :: two promises

@doc a-agency | wire agency | 2033-05-07
Saltmarsh re-elected as Wexcombe mayor by {812|m} votes after recount

By Ottilie Fearnside, PN Regional

Conservative Rhodri Saltmarsh has been re-elected mayor of Wexcombe and the Vale after a full recount stretched his lead by a handful of votes.

He took {119,016|vb} to Labour's {118,204|va}, a majority of {812|m}. The first count, completed on Friday night, had put it at {779|m0|t=on Friday night|by=The first count}.

Zainab Thistlewood, for the Liberal Democrats, was third on {61,377|vc}. Reclaim's Gary Pobjoy won {14,903|vd} votes, {4.8%|sd}, and forfeits his {£5,000|df} deposit.

At the previous election Mr Saltmarsh's majority was {41,300|m21|t=At the previous election}.

Turnout was {31.4%|tu}.

@doc b-regional | regional daily | 2033-05-09
'I asked for a mandate and got a warning': inside the longest weekend in Vale politics

By Kwabena Lillicrap, Local Democracy Reporter
1 comment | 📷 Gallery: 22 pictures

At {3.20pm|ck|v=15:20} on Saturday, in a leisure centre that smelled of chlorine and chips, Rhodri Saltmarsh learned that he still had a job.

The score: {38 per cent|sb} for him, {37.7|sa|s=Labour's Philippa Adeyemi-Croft} for Labour's Philippa Adeyemi-Croft. In April, Mercian Opinion had found it {36|pb|t=In April|by=Mercian Opinion} to {41|pa|^}, and Ms Adeyemi-Croft, {39|ag}, had been measuring curtains.

It was she who asked for the recount, {779|m0} behind at that point. It did not help. A bundle of {264|sp} papers had been placed in the wrong tray, and once they were where they belonged, the gap had grown.

Both had fought on visible policing. The constabulary has {2,340|sw} officers and just {187|pc} PCSOs. He offered {150|pp} of the latter, paid for with {£14|pr} on a Band D bill; she, {300|ap}, paid for by what her leaflets called "efficiencies".

Of just over {a million|>el|v=1000000} electors, {313,500|vt} returned a valid paper.

@doc c-tab | national tabloid | 2033-05-08
RHODRI'S RED-FACE RECOUNT

Tory mayor Rhodri Saltmarsh clung on by his fingertips last night, seeing a thumping majority of {41,300|m21|t=four years ago} four years ago shrivel to {821|!m}.

He'll have to find {150|pp} extra "plastic policemen" – and slap {£41|!pr} on bills to pay for them.

Labour's Philippa Adeyemi-Croft, {39|ag}, sobbed as the numbers were read: {118,204|va} to her, {119,016|vb} to him. She had vowed to DOUBLE that to {300|ap}.

Worst day of all for Reclaim's Gary Pobjoy: under {five per cent|dp} means you lose your {five grand|df|v=5000}, and he polled {4.8|sd}.

Vote now: Should we scrap mayors? YES 0900-555-01 NO 0900-555-02 (77p)

@doc d-policy | policy newsletter | 2033-05-12
Devolution Digest 19/33

**Wexcombe & Vale.** Cons hold. Saltmarsh {38.0|sb}, Adeyemi-Croft {37.7|sa}, Thistlewood {19.6|sc}, Pobjoy {4.8|sd}. Maj. {812|m} ({0.3|ms} pts). Electorate {1.004m|el|v=1004000}; turnout {34.1|!tu}.

The winner has the backing of about {one elector in eight|~be|v=12.5}. If that sounds slight, recall that the post's budget is {£1.6bn|bu}.

**What next.** The PCSO pledge. {187|pc} in post at 31 March; +{150|pp} is an {80%|up} uplift. A precept rise of {£14|pr} raises perhaps {£6.5m|ra|m=projected}, which at our estimate of £{41k|hd|v=41000} a head funds nearly {160|~fu|m=projected}. So: it adds up, just.

**Polling.** Mercian's {1,011|po} adults (22 April) had Labour ahead by {five|pl|t=22 April|by=Mercian's}. It wasn't.

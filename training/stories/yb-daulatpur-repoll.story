@story yb-daulatpur-repoll
@topic By-election to a Pakistani provincial assembly decided by a re-poll at nine stations
@subject C = PP-411 | the constituency | Daulatpur
@subject W = Malik Shahzeb Wattoo | Wattoo | the ruling party's man
@subject A = Dr Sabeen Arbab | Arbab | the surgeon
@subject G = Pir Ghulam Rasul | the pir
@subject X = other candidates
@subject NS = nine stations | the nine stations
@subject EC = election commission | ECP | the commission
@subject WP = Watan Party | Watan | the ruling party
@subject PO = police
@subject RA = Rangers
@fact rg = 196000 | other | C | registered voters | - | constant
@fact rw = 88200 | other | C | registered women | - | constant
@fact rwp = 45 | other | C | share of registered voters who are women | - | constant
@fact ps = 164 | other | C | polling stations | - | constant
@fact v1 = 94080 | votes_cast | C | votes polled in the constituency | first poll | snapshot
@fact u1 = 48 | turnout | C | turnout in the constituency | first poll | snapshot
@fact w1 = 36410 | vote_count | W | votes in the constituency | first poll | snapshot
@fact a1 = 35985 | vote_count | A | votes in the constituency | first poll | snapshot
@fact g1 = 17240 | vote_count | G | votes in the constituency | first poll | snapshot
@fact x1 = 2905 | vote_count | X | votes in the constituency | first poll | snapshot
@fact r1 = 1540 | vote_count | C | rejected votes in the constituency | first poll | snapshot
@fact m1 = 425 | margin | W | lead in the constituency | first poll | snapshot
@fact ns = 9 | other | EC | stations voting again | re-poll | constant
@fact rn = 10850 | other | NS | registered voters | - | constant
@fact w9 = 2860 | vote_count | W | votes at the nine stations | first poll | snapshot
@fact a9 = 1140 | vote_count | A | votes at the nine stations | first poll | snapshot
@fact v9 = 4500 | votes_cast | NS | votes polled at the nine stations | first poll | snapshot
@fact u9 = 41.5 | turnout | NS | turnout at the nine stations | first poll | snapshot
@fact wr = 2270 | vote_count | W | votes at the nine stations | re-poll | snapshot
@fact ar = 3105 | vote_count | A | votes at the nine stations | re-poll | snapshot
@fact xr = 505 | vote_count | X | votes at the nine stations | re-poll | snapshot
@fact rr = 88 | vote_count | NS | rejected votes at the nine stations | re-poll | snapshot
@fact vr = 5968 | votes_cast | NS | votes polled at the nine stations | re-poll | snapshot
@fact ur = 55 | turnout | NS | turnout at the nine stations | re-poll | snapshot
@fact mr = 835 | margin | A | lead at the nine stations | re-poll | snapshot
@fact w2 = 35820 | vote_count | W | votes in the constituency | consolidated | snapshot
@fact a2 = 37950 | vote_count | A | votes in the constituency | consolidated | snapshot
@fact m2 = 2130 | margin | A | lead in the constituency | consolidated | snapshot
@fact v2 = 95548 | votes_cast | C | votes polled in the constituency | consolidated | snapshot
@fact inj = 4 | injuries | C | people hurt by gunfire | first poll | cumulative
@fact fir = 26 | other | PO | people named in the police case | first poll | snapshot
@fact arr = 11 | arrests | PO | people arrested | March | cumulative
@fact p1 = 2400 | officers | PO | police posted in the constituency | first poll | snapshot
@fact p2 = 980 | officers | PO | police posted at the nine stations | re-poll | snapshot
@fact r2 = 300 | officers | RA | Rangers posted at the nine stations | re-poll | snapshot
@fact lim = 4000000 | spending | EC | rupees that a candidate may spend | - | constant | threshold
@fact xw = 3700000 | spending | W | rupees spent on the campaign | whole campaign | cumulative
@fact xa = 2900000 | spending | A | rupees spent on the campaign | whole campaign | cumulative
@fact st = 371 | seats | C | seats in the provincial assembly | - | constant
@fact mj = 186 | seats | C | seats needed for a majority in the provincial assembly | - | constant | threshold
@fact wp0 = 186 | seats | WP | seats in the provincial assembly | before the by-election | snapshot
@fact wp1 = 185 | seats | WP | seats in the provincial assembly | after the by-election | snapshot
@fact hs = 2000000000 | budget | W | rupees promised for a hospital | 2036 | plan | pledged
@fact bd = 200 | other | W | beds promised in the hospital | 2036 | plan | pledged
@rel share u1 = v1 / rg
@rel share rwp = rw / rg
@rel sum v1 = w1 + a1 + g1 + x1 + r1
@rel diff m1 = w1 - a1
@rel share u9 = v9 / rn
@rel share ur = vr / rn
@rel sum vr = wr + ar + xr + rr
@rel diff mr = ar - wr
@rel diff m2 = a2 - w2
@race first = w1 a1 g1
@race nine1 = w9 a9
@race nine2 = ar wr
@race final = a2 w2
@race money = xw xa
@trap w1 w2 :: before and after the re-poll
@trap w9 wr :: the same stations twice
@trap m1 m2 :: his lead, then hers
@trap mr m2 :: lead at nine stations and in all
@trap u1 ur :: the constituency and the nine stations
@trap mj wp0 :: needed and held
@trap wp0 wp1 :: before and after the loss
@trap rg rn :: all voters and those of nine stations
@trap fir arr :: named and arrested
@trap p1 p2 :: police in all and at nine stations
@trap r1 rr :: rejected in all and at nine stations

@doc a-wire | wire agency | 2035-02-18
Watan candidate ahead by {425|m1} in Daulatpur; nine stations disputed

LAHORE, Feb 18 (Indus Wire): Provisional results from all {164|ps} polling stations in the PP-411 by-election show Malik Shahzeb Wattoo of the ruling Watan Party ahead with {36,410|w1|t=Provisional results} votes, followed by Dr Sabeen Arbab of Insaf-e-Nau with {35,985|a1|^} and independent Pir Ghulam Rasul with {17,240|g1|^}.

Turnout was {48 per cent|u1} of {196,000|rg} registered voters, of whom {45pc|rwp} are women.

Firing outside a school in Chak 77 left {four|inj} people hurt and stopped voting for two hours. Insaf-e-Nau alleges that presiding officers from {nine|ns} stations were "lost in the fog" with the bags until morning. In those, Wattoo got {2,860|w9} votes and Arbab {1,140|a9}.

Police, who had {2,400|p1} men posted, have registered a case against {26|fir} persons.

The seat decides whether Watan, with {186|wp0} members in a house of {371|st}, keeps its majority.

@doc b-daily | English daily | 2035-02-27
ECP throws out result at nine stations

By Our Correspondent

ISLAMABAD: The Election Commission of Pakistan on Monday declared the poll at {nine|ns} of the {164|ps} stations in PP-411 void and ordered that it be held again on March 10.

The bench observed that in a contest where {540|!m1} votes separated two candidates, the conduct of officials who switched off their phones for nine hours "cannot be put down to the weather".

Affected are {10,850|rn} voters. On the day {4,500|v9|t=On the day} of them had voted, or {41.5pc|u9|^}.

Dr Arbab, a surgeon, said she wanted nothing but "a second opinion". Mr Wattoo's counsel said his client would again win the nine. He has promised a hospital of {200|bd} beds, costing Rs {2 billion|hs}, at Chak 77.

{Eleven|arr} people are under arrest in the firing case, down from the {26|fir} named, the rest having been granted bail before arrest.

@doc c-blog | live blog of a TV channel | 2035-03-10
Daulatpur re-poll LIVE UPDATES

8:00am Voting has begun. Cameras in each booth. {980|p2} policemen and {300|r2} Rangers for nine schools: that's one uniform for every eight and a half voters.

1:15pm Women's queue in Chak 77 longer than the men's for the first time anyone can recall.

5:00pm Time. {55pc|ur|t=5:00pm} turnout say officials.

6:40pm Unofficial, {six|-} of the nine: the surgeon far ahead.

8:05pm All {nine|ns}. Arbab {3,105|ar|t=8:05pm}, Wattoo {2,270|wr|^}. Rejected {88|rr|^}. She takes these by {835|mr}.

8:20pm It means that overall she has {37,950|a2|t=8:20pm}! He drops to {35,820|w2|^}. No fog tonight.

8:31pm Sweets. Aerial firing. Please don't.

@doc d-daily | rival English daily | 2035-03-12
Ruling party loses majority in Punjab by one schoolyard

Nine schools in Daulatpur have cost the Watan Party its majority. The consolidated result shows Dr Sabeen Arbab elected with a lead of {2,310|!m2|t=consolidated result} votes over Malik Shahzeb Wattoo, who on the first count had been {425|m1|t=on the first count} ahead.

Watan now has {185|wp1|t=now} members where {186|mj} are required. Its allies say they are not worried, one of them from Dubai.

The re-poll drew {5,698|!vr} voters. In the same schools {4,500|v9|t=last month} voted last month. Where did the extra ones come from? "From the kitchen," said Rukhsana Bibi, 52, who voted for the first time.

Expense returns show Mr Wattoo spent Rs {3.7 million|xw} and Dr Arbab Rs {2.9 million|xa}, against a limit of Rs {4 million|lim}.

KARACHI: Tanker queue. LAHORE: AQI 312. CRICKET: Qalandars by 6 wickets.

@doc e-analysis | newspaper analysis | 2035-03-17
The lesson of the nine

Ayaz Ul-Haq Lodhi

A by-election is a thermometer. This one was also a lie detector. At nine stations on February 17, with the doors apparently shut, the ruling party's man got {2,860|w9|t=on February 17} votes to the surgeon's {1,140|a9|^}. At the same nine with cameras on, he got {2,270|wr|t=with cameras on} and she {3,105|ar|^}. I leave to the statisticians what happened in between; to anyone who has voted in Daulatpur it's no mystery.

Elsewhere, and this is the uncomfortable part, he beat her. Take the nine away and Mr Wattoo has {33,550|-} and she {34,845|-}. No. I had it the wrong way about, as did most of Lahore: take the nine away and she was always in front. His entire lead of {425|m1} came in the fog.

Some {88,200|rw} women are registered in the constituency. How many voted is not recorded by sex, and it ought to be. What is recorded is that {1,450|!r1} ballots across the seat were rejected in February, thrice the lead.

As for the government, {185|wp1} is an odd number in every sense. It'll survive on absentees.

@doc f-form | notification | 2035-03-14
ELECTION COMMISSION OF PAKISTAN
Notification, PP-411 Daulatpur

Result consolidated under section 95 after re-poll at {nine|ns} stations.
Dr Sabeen Arbab {37,950|a2|t=consolidated}
Malik Shahzeb Wattoo {35,820|w2|^}
Margin {2,130|m2|^}
Votes polled {95,548|v2|^}
First poll, as provisionally counted: polled {94,080|v1|t=First poll}, rejected {1,540|r1|^}, others {2,905|x1|^}.
Re-poll: polled {5,968|vr|t=Re-poll}, others {505|xr|^}.
Dr Sabeen Arbab is returned.

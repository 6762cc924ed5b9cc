@story h1-monte-ocote
@topic Municipal campaign in Monte Ocote, Mexico: candidates attacked, count of killed and withdrawn, security promises, result
@subject M = Monte Ocote district | the district | the region
@subject N = Mexico | the country
@subject O = Observatorio Urna Segura | Urna Segura | the observatory
@subject E = state electoral institute | the institute | IEE
@subject A = Xóchitl Barragán | Barragán | the teacher
@subject B = Leocadio Frutos | Frutos | the rancher
@subject P = municipal police of Monte Ocote | the municipal police | the local force
@subject G = National Guard | the Guard | federal troops
@fact k1 = 7 | deaths | M | candidates killed | 2030-05-20 | cumulative
@fact k2 = 9 | deaths | M | candidates killed | 2030-06-02 | cumulative
@fact kn = 34 | deaths | N | candidates killed | 2030-06-02 | cumulative
@fact at = 112 | other | M | attacks on candidates | 2030-06-02 | cumulative
@fact inj = 15 | injuries | M | candidates wounded | 2030-06-02 | cumulative
@fact wd = 61 | candidates | M | candidates who withdrew | 2030-06-02 | cumulative
@fact cd = 418 | candidates | M | registered candidates | 2030-04 | snapshot
@fact pro = 83 | other | M | candidates with bodyguards | 2030-05-20 | snapshot
@fact sh = 26.5 | other | M | share of the country's killed candidates | 2030-06-02 | cumulative
@fact si = 614 | other | E | polling stations set up | 2030-06-02 | snapshot
@fact wp = 14.6 | other | M | share of candidates who withdrew | 2030-06-02 | cumulative
@fact pb = 1500 | units_pledged | B | National Guard members to be brought in | - | plan | pledged
@fact st = 26 | other | E | polling stations not set up | 2030-06-02 | snapshot
@fact sa = 640 | other | E | polling stations | 2030 | constant
@fact ra = 51.3 | vote_share | A | share of the vote | final | snapshot
@fact rb = 44.1 | vote_share | B | share of the vote | final | snapshot
@fact qa = 53.0 | vote_share | A | share of the vote in the quick count | 2030-06-02 22:00 | snapshot | projected
@fact qb = 42.4 | vote_share | B | share of the vote in the quick count | 2030-06-02 22:00 | snapshot | projected
@fact tu = 47.9 | turnout | M | turnout | 2030-06-02 | snapshot
@fact t27 = 60.2 | turnout | M | turnout | 2027 | snapshot
@fact pol = 74 | officers | P | officers on duty | 2030-05 | snapshot
@fact pa = 120 | units_pledged | A | municipal police | - | plan | pledged
@fact sal = 16000 | other | A | pesos a month promised to a police officer | - | plan | pledged
@fact saln = 9200 | other | P | pesos a month for a police officer | 2030-05 | constant
@fact gu = 1900 | officers | G | guards deployed | 2030-06-02 | snapshot
@fact ar = 12 | arrests | M | people arrested over the killing of a candidate | 2030-06-03 | cumulative
@fact agk = 52 | age | M | age of the candidate shot last | 2030-05-28 | constant
@fact ho = 21:40 | clock | M | when the candidate was shot | 2030-05-28 | constant
@fact blk = 4.1 | other | E | percent of stations not set up | 2030-06-02 | snapshot
@rel diff si = sa - st
@rel share wp = wd / cd
@rel share sh = k2 / kn
@rel share blk = st / sa
@race quick = qa qb
@race final = ra rb
@trap k1 k2 :: killed two weeks earlier and by election day
@trap k2 kn :: the district and the country
@trap k2 inj :: killed and wounded
@trap cd wd :: registered and withdrawn
@trap qa ra :: quick count and result
@trap pol pa :: police there are and police promised

@doc a-feature | magazine | 2030-05-21
In Monte Ocote, running for office means running

By Itzayana Coleman-Rueda

The candidate sleeps in a different house each night. She will not say how many houses there are. "More than {two|-}," says Xóchitl Barragán, a teacher, and laughs, and then a motorcycle passes and she doesn't.

Of {418|cd|t=in April} people who put their names down for office in this district in April, {seven|k1|t=so far|by=a running list kept by Urna Segura} have been shot dead so far, according to a running list kept by Urna Segura. {Eighty-three|pro} go about with bodyguards. The local force, which is supposed to protect the rest, has {74|pol} officers on duty and pays each of them {9,200 pesos|saln} a month.

Barragán proposes {120|pa} officers on {16,000|sal}. Her opponent, the rancher Leocadio Frutos, thinks that policemen are "the problem you are offering me as a solution". He would rather have {1,500|pb} more of the National Guard.

Read next: The 40 best mezcals, ranked

@doc b-wire | wire agency | 2030-06-02
Mexican district votes under guard after {nine|k2} candidates killed

MONTE OCOTE, Mexico, June 2 (Continental) - Polls opened on Sunday in the Monte Ocote district, where {nine|k2|t=on Sunday|by=the observatory Urna Segura} candidates have been murdered since March, more than {a quarter|>sh} of the {34|kn|t=on Sunday|by=the observatory Urna Segura} killed across Mexico, the observatory Urna Segura said.

It counted {112|at|by=It} attacks in the district, in which {15|inj|by=It} other contenders were hurt. {Sixty-one|wd} gave up their candidacies.

The latest victim, a {52|agk}-year-old council candidate named Evodio Salamanca, was shot outside a bakery at {9:40 p.m.|ho|v=21:40} on Tuesday.

Some {1,900|~gu} guards were posted at schools. The electoral institute said {26|st|by=The electoral institute} of {640|sa} polling stations, about {4%|~blk}, could not be installed.

A quick count is due at 10 p.m.

@doc c-paper | regional daily | 2030-06-04
Barragán wins; Frutos speaks of "a vote of the frightened"

La Jornada del Cerro · Tuesday · 10 pesos · Year XLI No. 14,620

The institute closed its computation at dawn: Xóchitl Barragán, {51.3 per cent|ra|t=at dawn|by=The institute}; Leocadio Frutos, {44.1|rb|^}. The quick count of Sunday night had been more generous to her, {53.0|qa|t=Sunday night|by=The quick count} to {42.4|qb|^}.

It was the poorest attendance that anybody here remembers: {47.9 per cent|tu}, when three years ago there had been {60.2|t27|t=three years ago}.

Barragán thanked the dead first. She read {nine|k2} names. The last was that of Evodio Salamanca, {52|agk}, a baker, killed at {9:40|ho|v=21:40} in the evening in front of the family's shop. The state prosecutor says {12|ar|by=The state prosecutor} people are detained for the crime.

Then she repeated the number that had been her campaign, {120|pa}, and the other, {16,000|sal}.

CARTÓN by Moles — p. 3

@doc d-report | NGO report summary | 2030-06-10
Urna Segura: Balance of a process — executive summary

Period: 1 March – 2 June 2030. Territory: Monte Ocote.

Candidates registered: {418|cd}. Withdrew: {61|wd}, or about {15 per cent|~wp}. Attacks: {112|at}. Wounded: {15|inj}. Murdered: {9|k2}. Under protection at the close of our previous bulletin: {83|pro|t=at the close of our previous bulletin}.

Stations never installed: {26|st}, which leaves {614|si} of {640|sa} where citizens could vote. Abstention was therefore in part imposed. Participation reached {47.9 per cent|tu}.

Recommendation 4: that the incoming municipality honour its offer of {120|pa} police, at a salary of {16,000|sal} pesos. Today an officer takes home {9,200|saln|t=Today}.

National figures ({34|kn} murdered) appear in Annex B.

@story kenya-recount
@topic Governor's election in a Kenyan county: declaration, court-ordered recount, annulment and repeat vote, 2032-33
@subject C = Naomi Chepkoech | Chepkoech | the governor | Governor Chepkoech | Naomi
@subject W = Barasa Wekhanya | Wekhanya | the petitioner | the challenger | Barasa
@subject D = Halima Dahir | Dahir | Ms Dahir
@subject E = Tarakwet governor's election | Tarakwet | the county | the election
@subject I = electoral commission | IEBC | the commission | the returning officer
@subject J = High Court | Justice Mwanaisha Omollo | the judge | the court | Justice Omollo
@subject KI = Kipsaina
@subject LO = Lomut
@subject CH = Chesegon
@subject KP = Kapsangar Primary | Kapsangar | the school
@subject S = Savanna Metrics | the pollster | opinion poll
@subject PO = police | the county commander | officers
@subject NE = repeat election | fresh election | the rerun | the by-election
@fact c0 = 148219 | vote_count | C | votes | declared 2032-08-12 | cumulative
@fact w0 = 147603 | vote_count | W | votes | declared 2032-08-12 | cumulative
@fact d0 = 31870 | vote_count | D | votes | declared 2032-08-12 | cumulative
@fact m0 = 616 | margin | C | votes ahead | declared 2032-08-12 | snapshot
@fact v0 = 327692 | votes_cast | E | valid votes | declared 2032-08-12 | cumulative
@fact r0 = 3412 | vote_count | E | rejected votes | declared 2032-08-12 | cumulative
@fact a0 = 331104 | votes_cast | E | votes cast | declared 2032-08-12 | cumulative
@fact reg = 431540 | other | E | registered voters | 2032 | constant
@fact tu0 = 76.7 | turnout | E | share of registered voters that voted | 2032-08-09 | snapshot
@fact ps = 702 | other | E | polling stations | 2032 | constant
@fact pc = 118 | other | W | polling stations challenged | petition 2032-09-06 | constant
@fact pr = 64 | other | J | polling stations recounted | 2032-12 | constant
@fact pki = 24 | other | KI | polling stations recounted | 2032-12 | constant
@fact plo = 22 | other | LO | polling stations recounted | 2032-12 | constant
@fact pch = 18 | other | CH | polling stations recounted | 2032-12 | constant
@fact cki = 702 | vote_count | KI | votes taken from Chepkoech | recount 2032-12-17 | constant
@fact clo = 381 | vote_count | LO | votes taken from Chepkoech | recount 2032-12-17 | constant
@fact cch = 121 | vote_count | CH | votes taken from Chepkoech | recount 2032-12-17 | constant
@fact ct = 1204 | vote_count | C | votes lost in the recount | recount 2032-12-17 | constant
@fact wki = 215 | vote_count | KI | votes added to Wekhanya | recount 2032-12-17 | constant
@fact wlo = 98 | vote_count | LO | votes added to Wekhanya | recount 2032-12-17 | constant
@fact wch = 64 | vote_count | CH | votes added to Wekhanya | recount 2032-12-17 | constant
@fact wt = 377 | vote_count | W | votes gained in the recount | recount 2032-12-17 | constant
@fact c1 = 147015 | vote_count | C | votes | recount 2032-12-17 | cumulative
@fact w1 = 147980 | vote_count | W | votes | recount 2032-12-17 | cumulative
@fact m1 = 965 | margin | W | votes ahead | recount 2032-12-17 | snapshot
@fact fo = 41 | other | J | result forms without a stamp | 2032-12 | constant
@fact fa = 9 | other | J | result forms with sums that are wrong | 2032-12 | constant
@fact kr = 612 | other | KP | registered voters | 2032 | constant
@fact kv = 640 | votes_cast | KP | votes on the result form | declared 2032-08-12 | cumulative
@fact kt = 104.6 | turnout | KP | share of registered voters that voted | declared 2032-08-12 | snapshot
@fact kc = 468 | votes_cast | KP | ballots in the box | recount 2032-12-17 | cumulative
@fact wit = 37 | other | J | witnesses heard | 2032-11 to 2033-02 | cumulative
@fact pg = 312 | other | J | pages of the judgment | 2033-03-02 | constant
@fact rd = 3 | duration | J | hours for which the judgment was read | 2033-03-02 | constant
@fact cl = 16:40 | clock | J | annulment of the election | 2033-03-02 | constant
@fact day = 60 | duration | J | days within which to vote again | 2033-03-02 | plan
@fact dep = 500000 | price | W | shillings deposited with the petition | 2032-09-06 | constant
@fact co = 8000000 | damages | J | shillings of costs awarded | 2033-03-02 | constant
@fact coa = 22000000 | damages | W | shillings of costs asked for | 2033-02 | constant | hypothetical
@fact bud = 412000000 | budget | NE | shillings for the vote | 2033 | plan
@fact w2 = 139444 | vote_count | W | votes | repeat election 2033-05-03 | cumulative
@fact c2 = 131207 | vote_count | C | votes | repeat election 2033-05-03 | cumulative
@fact o2 = 4390 | vote_count | NE | votes of the others | 2033-05-03 | cumulative
@fact m2 = 8237 | margin | W | votes ahead | repeat election 2033-05-03 | snapshot
@fact v2 = 275041 | votes_cast | NE | valid votes | 2033-05-03 | cumulative
@fact r2 = 1576 | vote_count | NE | rejected votes | 2033-05-03 | cumulative
@fact a2 = 276617 | votes_cast | NE | votes cast | 2033-05-03 | cumulative
@fact tu2 = 64.1 | turnout | NE | share of registered voters that voted | 2033-05-03 | snapshot
@fact qw = 47 | poll_share | W | share in the opinion poll | 2032-07-28 | snapshot
@fact qc = 44 | poll_share | C | share in the opinion poll | 2032-07-28 | snapshot
@fact qn = 2016 | sample_size | S | people asked | 2032-07-28 | constant
@fact of0 = 3200 | officers | PO | officers deployed | 2032-08-09 | constant
@fact of2 = 4100 | officers | PO | officers deployed | 2033-05-03 | constant
@fact arr = 17 | arrests | PO | people arrested | 2033-05-04 | cumulative
@fact inj = 6 | injuries | PO | people hurt | 2033-05-04 | cumulative
@fact ca = 49 | age | C | age | 2033-03-02 | constant
@fact wa = 55 | age | W | age | 2033-03-02 | constant
@fact road = 90 | distance | W | kilometres of tarmac | by 2035 | plan | pledged
@fact dis = 12 | units_pledged | C | dispensaries | by 2035 | plan | pledged
@fact wd = 8536 | vote_count | W | votes fewer than in the recount | repeat election 2033-05-03 | constant
@fact cd = 15808 | vote_count | C | votes fewer than in the recount | repeat election 2033-05-03 | constant
@fact ql = 3 | margin | W | points ahead in the opinion poll | 2032-07-28 | snapshot
@fact td = 12.6 | other | E | points by which turnout fell | 2032 to 2033 | constant
@rel diff wd = w1 - w2
@rel diff cd = c1 - c2
@rel diff ql = qw - qc
@rel diff td = tu0 - tu2
@rel diff m0 = c0 - w0
@rel sum v0 = c0 + w0 + d0
@rel sum a0 = v0 + r0
@rel share tu0 = a0 / reg
@rel sum pr = pki + plo + pch
@rel sum ct = cki + clo + cch
@rel sum wt = wki + wlo + wch
@rel diff c1 = c0 - ct
@rel sum w1 = w0 + wt
@rel diff m1 = w1 - c1
@rel share kt = kv / kr
@rel sum v2 = w2 + c2 + o2
@rel diff m2 = w2 - c2
@rel sum a2 = v2 + r2
@rel share tu2 = a2 / reg
@race declared = c0 w0 d0
@race recount = w1 c1
@race rerun = w2 c2
@race poll = qw qc
@trap c0 c1 :: before and after the recount
@trap m0 m1 :: the lead changed hands in the recount
@trap m1 m2 :: lead in the recount and in the repeat vote
@trap pc pr :: stations challenged and stations recounted
@trap ps cki :: a number of stations and a number of votes, both 702
@trap pr wch :: a number of stations and a number of votes, both 64
@trap tu0 tu2 :: two elections
@trap tu0 kt :: a county and one of its stations
@trap co coa :: costs asked for and awarded
@trap of0 of2 :: deployments of two elections
@trap kv kc :: on the form and in the box

@doc a-declaration | Nairobi daily | 2032-08-13
Chepkoech declared Tarakwet governor by {616|m0} votes

By Kiplimo Arap Sang'

Naomi Chepkoech will be the second governor of Tarakwet after returning officer Zipporah Nyambane declared her the winner at the Kipsaina tallying centre yesterday, with {148,219|c0|t=yesterday|by=returning officer Zipporah Nyambane} votes.

The businessman Barasa Wekhanya came second with {147,603|w0|^}, and the lawyer Halima Dahir a distant third with {31,870|d0|^}. The margin of {616|m0|^} is the smallest in any of this year's county contests.

Ms Nyambane said that {331,104|a0|^} people, or {76.7 per cent|tu0|^} of the {431,540|reg} on the register, had voted. {3,412|r0|^} ballots were rejected, leaving {327,692|v0|^} valid ones. Results had been received from all {702|ps} polling stations.

Mr Wekhanya's agents walked out before the certificate was handed over. They drew attention to Kapsangar Primary School, where, they said, {640|kv|by=they} votes were recorded though only {612|kr|by=they} people are registered. The returning officer called it "a slip of the pen that the law has a remedy for".

An opinion poll published at the end of July by Savanna Metrics, which interviewed {2,016|qn} residents, had Mr Wekhanya ahead by {47 per cent|qw|t=at the end of July|by=Savanna Metrics} to {44|qc|^}.

The county commander said {3,200|of0} officers had kept the peace, and that it had kept.

PHOTO: Supporters on the Kipsaina road. More pictures, pages 16-17. Subscribe: SMS "NEWS" to 22840

@doc b-recount-radio | community radio, transcript | 2032-12-18
PRESENTER: Good morning, it is Saturday. The boxes are closed again, and Cheruto Limo is outside the court in Kipsaina. Cheruto, what have they found?

LIMO: They have found Barasa Wekhanya in front. That is the short of it. Before the recount he was {616|m0|t=Before the recount} behind the governor. After it he is {956|!m1|t=After it} ahead.

PRESENTER: From how many stations?

LIMO: {Sixty-four|pr}. Remember that he went to court with a complaint about {118|pc|t=went to court}, and the judge thinned that out. {Twenty-four|pki} in Kipsaina, {twenty-two|plo|s=Lomut} in Lomut and {eighteen|pch|s=Chesegon} in Chesegon.

PRESENTER: And who lost what?

LIMO: In Kipsaina the governor lost {702|cki}, in Lomut {381|clo|s=Lomut} and in Chesegon {121|cch|s=Chesegon}. Her opponent gained in the same places: {215|wki|s=Kipsaina}, {98|wlo|s=Lomut} and {64|wch|s=Chesegon}. So he is up by {387|!wt} altogether, and she is down by {one thousand two hundred and four|ct}.

PRESENTER: People here speak of one school only.

LIMO: Kapsangar. Turnout of {104.6 per cent|kt|t=in August}, the form said in August. When the seal was cut there were {468|kc|t=When the seal was cut} papers inside, not {640|kv|t=in August}. A woman beside me began to pray.

PRESENTER: What next?

LIMO: The judge hears the lawyers in February. She must rule by the fourth of March.

PRESENTER: Thank you. Maize today, 3,900 shillings a bag.

@doc c-judgment-wire | news agency | 2033-03-02
Kenyan court voids county vote over wrong tallies

ELDORET, Kenya (Pan-African Wire) — A Kenyan judge on Wednesday annulled the election of Tarakwet governor Naomi Chepkoech and ordered voters back to the polls within {60|day} days.

Justice Mwanaisha Omollo needed more than {three|>rd} hours to read out a judgment of {312|pg} pages, concluding at {4:40 p.m.|cl} that the will of the people "cannot be ascertained from documents such as these".

A recount in December put the petitioner, Barasa Wekhanya, {965|m1|t=in December} votes in front, with {147,980|w1|^} against {147,015|c1|^}. The commission had credited Chepkoech with {148,219|c0|t=in August} in August and her opponent with {147,603|w0|^}.

But the judge, who heard {37|wit} witnesses, declined to declare Wekhanya elected. Of the result forms that she examined, {41|fo} bore no stamp and {nine|fa} contained additions that were wrong, and the recount had covered only {64|pr} of the county's {702|ps} polling stations. "If I cannot trust some I shall not guess at the rest," she said.

She awarded Wekhanya costs of {8 million|co} shillings. He had asked for {22 million|coa}.

Chepkoech, {49|ca}, said outside the court that she would not appeal. "I beat him once and shall beat him properly," she told reporters. Wekhanya, {55|wa}, was carried shoulder-high to a lorry.

@doc d-tabloid | Nairobi tabloid | 2033-03-03
OUT! Naomi loses the keys after court bombshell

SHE came to court in white. She left in the back of a probox.

Governor Naomi Chepkoech's six months and a bit ended at {4.40pm|cl} yesterday when a lady judge with a voice like a school bell tore up her victory.

The scrutiny of boxes from {118|!pr} polling stations in December had already shown that Barasa Wekhanya polled {147,980|w1|t=in December} to her {147,015|c1|^}. Naomi's camp called it "a market of papers".

The court heard wonders. A dead chief who voted. A clerk who slept on a box. And the school, Kapsangar, that swelled from {612|kr} voters to {640|kv} by some miracle of the night, until a count found {468|kc|t=until a count found}.

Barasa, {55|wa}, who put down Sh{500,000|dep} just to file his case, gets it all back and then some: Sh{80 million|!co} in costs! "It will buy tarmac," he roared from the lorry. He has sworn to lay {90|road|by=He} kilometres of it.

Naomi, who will be in the race again, countered with {12|dis} dispensaries.

The commission has {60|day} days to give Tarakwet another election. It had better bring a calculator.

>> CELEBS: Socialite's 3rd wedding in 2 yrs | BETTING TIPS: Gor 2-0, GG @1.85

@doc e-rerun-daily | rival Nairobi daily | 2033-05-05
Wekhanya takes Tarakwet at second asking

There was no need for a magistrate this time. Mr Barasa Wekhanya won the repeat election in Tarakwet by {8,237|m2|t=this time} votes, gathering {139,444|w2|^} against {131,207|c2|^} for Ms Naomi Chepkoech.

Ms Halima Dahir, who had {31,870|d0|t=last August} supporters last August, stood down in March, and the handful of others on the paper shared {4,390|o2}. With {1,576|r2} ballots rejected, {276,617|a2} people had taken the trouble, a turnout of {61.4 per cent|!tu2|t=this time}.

The returning officer put the difference from last year's {76.7 per cent|tu0|t=last year's|by=The returning officer} down to rain and weariness. The commission, which had been allotted Sh{412 million|bud} for the exercise, printed each form in triplicate.

Security was tighter than in August. The county commander deployed {4,100|of2|t=tighter than in August|by=The county commander} officers, up from {3,200|of0|t=in August}. All the same {17|arr} people were arrested and {six|inj} hurt in a fight at Lomut market, over a goat as it turned out.

In his acceptance speech Mr Wekhanya named three priorities: tarmac, tarmac and water. The {90|road} kilometres that he promised would begin, he said, at his opponent's gate.

Ms Chepkoech conceded by telephone. In August she had won by {616|m0|t=In August}, in December she had lost by {965|m1|t=in December}, and "in May I am going home to sleep".

@doc f-analysis | policy magazine | 2033-05-20
Three counts, three answers: lessons of Tarakwet

In nine months the voters of one county were told three times who their governor was. It is worth setting the answers side by side.

The first, in August, was Ms Chepkoech by {616|m0|t=in August}: {148,219|c0|^} to {147,603|w0|^}, out of {327,692|v0|^} valid votes. The second, at Christmas, was her opponent by {965|m1|t=at Christmas}, after a re-examination that subtracted {1,204|ct} from her and added {377|wt} to him. The third, in May, was the same man by {8,237|m2|t=in May}, out of {275,041|v2|^}.

What moved between the first two was arithmetic. What moved between the second and the third was the electorate: {331,104|a0|t=in August} came in August and only {276,617|a2|t=in May} in May. With an unchanged register of {431,540|reg}, participation fell by more than {twelve|>td} points to {64.1 per cent|tu2|t=in May}. He shed {8,536|wd} supporters compared with the recount; she shed {15,808|cd}.

It could be said that the pollsters had been right from the start. Savanna Metrics gave him a lead of {three|ql|t=from the start|by=Savanna Metrics}, {47|qw|t=from the start|by=Savanna Metrics} to {44|qc|^}, before a single box was sealed. His eventual lead was almost exactly that.

The defects were humble. {Forty-one|fo} forms without a stamp, {nine|fa} with faulty sums, and in one school {640|kv|t=in August} votes from {612|kr} voters, though the court's clerks found {468|kc|t=found} papers. None of this needs a new law. It needs {702|ps} presiding officers who can add.

Dr Wanjiku Auma teaches public administration. She was one of the {37|wit} witnesses.

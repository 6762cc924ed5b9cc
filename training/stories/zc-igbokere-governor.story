@story zc-igbokere-governor
@topic A Nigerian governorship election: collation by night, rival tallies, declaration and petition
@subject A = Chidi Nwankwere | Nwankwere | the senator | PDM
@subject B = Ngozi Ahamefula | Ahamefula | the former commissioner | ULP
@subject C = Bassey Ekanem-Ude | Ekanem-Ude | APA
@subject E = Igbokere governorship election | the election | the poll
@subject I = INEC | the commission | the electoral commission
@subject S = Situation Room Igbokere | the observers | the Situation Room
@fact a1 = 158204 | vote_count | A | votes | 11 of 17 LGAs collated | snapshot
@fact b1 = 161977 | vote_count | B | votes | 11 of 17 LGAs collated | snapshot
@fact af = 284610 | vote_count | A | votes | declaration | snapshot
@fact bf = 271345 | vote_count | B | votes | declaration | snapshot
@fact cf = 62018 | vote_count | C | votes | declaration | snapshot
@fact m = 13265 | margin | A | lead in votes | declaration | snapshot
@fact can = 18740 | other | E | voters on the roll where voting was cancelled | declaration | snapshot
@fact pu = 37 | other | E | polling units cancelled | declaration | snapshot
@fact put = 2948 | other | E | polling units | - | constant
@fact reg = 2110000 | other | E | registered voters | - | constant
@fact acc = 641300 | votes_cast | E | voters accredited | declaration | snapshot
@fact tu = 30.4 | turnout | E | turnout by accreditation | declaration | snapshot
@fact ap = 43.5 | vote_share | S | winner's share by the observers' sample, lower end | parallel count | snapshot | projected
@fact cand = 14 | candidates | E | candidates | - | constant
@fact dead = 3 | deaths | E | people killed on voting day | voting day | cumulative
@fact arr = 29 | arrests | E | people arrested on voting day | voting day | cumulative
@fact pol = 21000 | officers | E | police officers deployed | voting day | constant
@fact lga = 17 | other | E | local government areas | - | constant
@fact obs = 640 | other | S | observers deployed | voting day | constant
@trap a1 af :: partial against declared
@trap b1 a1 :: she led at eleven councils
@trap m can :: margin against voters in cancelled units
@trap acc reg :: accredited against registered
@trap dead arr :: killed and arrested
@rel diff m = af - bf
@rel share tu = acc / reg
@race night = b1 a1
@race final = af bf cf

@doc punchline | national daily, website | 2035-11-09
UPDATED: Ahamefula leads Nwankwere as INEC collates {11|-} LGAs

By Uchechi Ibe, Umuagwa

The candidate of the United Labour Party, Dr Ngozi Ahamefula, was in front in the Igbokere governorship election as of 2.15am on Sunday, with results from {11|-} of the {17|lga} local government areas announced at the collation centre.

Figures read by the Returning Officer, Prof. Yakubu Danladi-Sule of the Federal University, Wukari, gave her {161,977|b1|t=as of 2.15am on Sunday|by=the Returning Officer} votes. Senator Chidi Nwankwere of the PDM followed with {158,204|a1|^}. The other {12|-} aspirants trailed.

Collation was adjourned until 10am after agents exchanged blows over the sheets of Ohaka North.

The police, which sent {21,000|pol} men to the state, said {29|arr|by=The police} suspects were picked up for vote buying and ballot snatching. {Three|dead} persons were shot dead at Amaeke, one of them an ad hoc INEC official.

Voting did not hold or was cancelled in {37|pu} of {2,948|put} units.

>>> JUST IN: Naira sells at ₦{2,140|-} >>> Man, {42|-}, docked for selling neighbour's generator

@doc vanguardish | national daily | 2035-11-10
Nwankwere wins Igbokere; ULP heads for tribunal

UMUAGWA — THE Independent National Electoral Commission, INEC, yesterday evening declared Senator Chidi Nwankwere governor-elect, having polled {284,610|af|t=yesterday evening|by=INEC} votes to defeat his closest rival, Dr Ngozi Ahamefula, who scored {271,345|bf|^}. Mr Bassey Ekanem-Ude of the APA came a distant third with {62,018|cf|^}.

The ruling party's man, who trailed until Sunday morning, was rescued by the riverine councils, where he took {eight|-} votes in ten.

Rejecting the outcome, Ahamefula pointed to {18,740|can} registered voters in the cancelled units, which she said was more than the margin of {12,365|!m}. "The law says rerun," she thundered.

But Prof. Danladi-Sule ruled that only {4,212|-} PVCs had been collected in those {37|pu} places.

Of {2.11 million|reg} registered voters, {641,300|acc} were accredited. {Fourteen|cand} candidates contested.

Youths burnt tyres at the Assembly junction. No fewer than {three|>dead} people lost their lives on Saturday.

Contact: 0803 {555|-} 0199 (SMS only)

@doc obs-statement | observers' statement | 2035-11-10
SITUATION ROOM IGBOKERE: STATEMENT ON THE DECLARATION OF RESULTS

1. Our {640|obs} trained observers transmitted data from a random sample of {288|-} polling units.
2. The official result of the PDM candidate ({44.3|-} per cent of valid votes) lies within our estimated range, which begins at {43.5|ap|by=our estimated range} per cent. We therefore have no statistical ground to doubt it.
3. We do have grounds for sorrow. The turnout of {30.4|tu|by=accredited voters} per cent, taken from accredited voters, is the lowest ever recorded in the state.
4. Our team confirms {five|!dead|t=On election day} fatalities: {two|-} at Amaeke, {one|-} at Ngwele, {two|-} on the creek. On election day the police told us of {92|!arr|by=the police} apprehended persons; the names of none have been published.
5. Of {2,948|put} units, {37|pu} were cancelled; in a further {61|-} the BVAS failed and was replaced after noon.
6. We urge Dr Ahamefula, who lost by {13,265|m}, to use the courts and not the streets. The petition must be filed within {21|-} days.

Signed: Barr. Ruqayya Odili, Convener

@doc bbc-pidgin-like | English web explainer | 2035-11-11
Igbokere: how a lead disappeared, in five questions

**Who won?** Senator Chidi Nwankwere. INEC gave him {284,610|af} votes; Ngozi Ahamefula got {271,345|bf}. That's a gap of {13,265|m}.

**But wasn't she ahead?** She was. With {11|-} of {17|lga} areas counted, in the small hours of Sunday, it stood at {161,977|b1|t=in the small hours of Sunday} for her against {158,204|a1|^}. The last six are his home ground.

**Who are the others?** There were {14|cand} names on the ballot. The APA's Bassey Ekanem-Ude was the only other to get past fifty thousand, at {62,018|cf}.

**What about the cancelled places?** In {37|pu} polling units there was no valid vote. On paper {18,740|can} people are registered there, more than the gap. The law counts only those who collected their cards.

**Was it peaceful?** Mostly. {Three|dead|t=on Saturday} people were killed on Saturday and {29|arr|^} were held. The police had sent {21,000|pol} officers.

**And did people vote?** Not really: {seven in ten|-} of the {2.1 million|~reg} who could did not.

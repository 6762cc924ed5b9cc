@story ballyfinn-trial
@topic The Ballyfinn credit union fraud: verdict, sentence and appeal in Dublin
@subject H = Declan Hanratty-Moss | Hanratty-Moss | the manager | the former manager
@subject Q = Sorcha Quilligan | Quilligan | the bookkeeper
@subject C = Ballyfinn Credit Union | the credit union | Ballyfinn
@subject J = the jury | jurors | jury
@subject G = Garda National Economic Crime Bureau | gardaí | the Garda bureau
@subject R = Central Bank | the regulator
@fact loss0 = 6100000 | damages | C | euros stolen according to the indictment | 2029-01-15 | plan
@fact loss = 4700000 | damages | C | euros found to have been stolen | 2029-03-02 | constant
@fact loss2 = 4100000 | damages | C | euros found to have been stolen | 2030-07-18 | constant
@fact rec = 1300000 | other | G | euros recovered | 2029-04-20 | cumulative
@fact rec2 = 1850000 | other | G | euros recovered | 2030-07-18 | cumulative
@fact cnt = 23 | other | H | charges faced | 2029-01-15 | constant
@fact gui = 17 | other | H | charges convicted of | 2029-03-02 | constant
@fact gui2 = 14 | other | H | charges convicted of | 2030-07-18 | constant
@fact qc = 9 | other | Q | charges faced | 2029-01-15 | constant
@fact qg = 3 | other | Q | charges convicted of | 2029-03-02 | constant
@fact hs = 8.5 | sentence | H | years in prison | 2029-04-20 | constant
@fact hs2 = 6 | sentence | H | years in prison | 2030-07-18 | constant
@fact qs = 2 | sentence | Q | years in prison | 2029-04-20 | constant
@fact days = 34 | duration | J | sitting days of the trial | - | constant
@fact delib = 27 | duration | J | hours of deliberation | - | constant
@fact maj = 10 | votes_cast | J | jurors for conviction | 2029-03-02 | constant
@fact mem = 11200 | other | C | members | 2026 | snapshot
@fact mem2 = 8900 | other | C | members | 2029 | snapshot
@fact fine = 950000 | sentence | C | euros of fine | 2028 | constant
@fact hage = 57 | age | H | age in years | 2029-04-20 | constant
@fact qage = 44 | age | Q | age in years | 2029-04-20 | constant
@fact mino = 2 | votes_cast | J | jurors against conviction | 2029-03-02 | constant
@fact qa = 6 | other | Q | charges acquitted of | 2029-03-02 | constant
@fact acq = 6 | other | H | charges acquitted of | 2029-03-02 | constant
@fact inv = 188 | other | C | false invoices | 2029-03-02 | constant
@fact qu = 3 | other | H | convictions quashed | 2030-07-18 | constant
@fact hau = 600000 | damages | C | euros on the haulier's invoices | 2030-07-18 | constant
@fact rsh = 27.66 | other | G | share of the stolen money recovered | 2029-04-20 | cumulative
@fact rsh2 = 45.1 | other | G | share of the stolen money recovered | 2030-07-18 | cumulative
@fact rshp = 33.33 | other | C | share of the stolen money recovered | - | plan | projected
@fact int = 212 | other | G | townspeople interviewed | - | cumulative
@fact hage2 = 58 | age | H | age in years | 2030-07-18 | constant
@fact wit = 61 | other | J | witnesses heard | - | constant
@rel sum cnt = gui + acq
@rel sum qc = qa + qg
@rel diff gui2 = gui - qu
@rel diff loss2 = loss - hau
@rel share rsh = rec / loss
@rel share rsh2 = rec2 / loss2
@trap loss loss2 :: the appeal court took three invoices out
@trap hs hs2 :: sentence and sentence on appeal
@trap cnt gui :: charged and convicted
@trap rec rec2 :: money recovered at sentence and at the appeal
@trap hs qs :: the manager and the bookkeeper
@trap mem mem2 :: before and after the scandal

@doc a-verdict | court reporting agency | 2029-03-02
Credit union manager convicted of stealing {€4.7m|loss}

A FORMER manager of a midlands credit union has been found guilty on {17|gui|t=on Friday|s=FORMER manager} of {23|cnt} counts of theft and false accounting by a jury at Dublin Circuit Criminal Court.

Declan Hanratty-Moss showed no reaction on Friday as the foreman read out majority verdicts, {10|maj|t=on Friday} jurors to {two|mino}. They had deliberated for {27|delib} hours at the end of a trial of {34|days|s=trial} days in which {61|wit|s=trial} people gave evidence.

His bookkeeper, Sorcha Quilligan, was cleared of {six|qa} of the {nine|qc} charges against her and convicted of {three|qg}.

The State had opened its case with a loss of {€6.1m|loss0|by=The State}. Jurors accepted {€4.7m|loss|t=on Friday|by=Jurors} of it. Members of Ballyfinn Credit Union, {11,200|mem|t=when the scandal broke} of them when the scandal broke, are protected by the deposit guarantee.

Judge Eoghan Mac Lochlainn remanded both on bail. Sentencing is on April 20.

@doc b-sentence | national broadsheet | 2029-04-21
{Eight and a half|hs} years for the man who 'emptied the parish purse'

Fionnuala Adesanya, Courts Correspondent

When the cheque ran out, Declan Hanratty-Moss told a garda, he felt relief. Yesterday, at {57|hage|t=Yesterday}, he felt the other thing. Judge Eoghan Mac Lochlainn sent him to prison for {eight and a half|hs|t=Yesterday|by=Judge Eoghan Mac Lochlainn} years. Quilligan, {44|qage}, got {two|qs|t=Yesterday}.

The amount, said the judge, "is the annual income of a good-sized town": {€4.7 million|loss|by=the judge}, over nine years, in {188|inv} false invoices. Gardaí have traced and seized {€1.3 million|rec|t=to date|by=Gardaí} to date, chiefly an apartment in Lagos, Portugal, and a boat.

He was convicted in March on {17|gui|t=in March} counts and acquitted on {four|!acq}. The jury had been out for {31|!delib} hours.

The damage outlasts the sentence. Membership is down to {8,900|mem2|t=today} today, from {11,200|mem|t=in 2026} in 2026, and the regulator fined the credit union {€950,000|fine} last year for failing to look.

More in Courts: man (83) loses boundary case over 40cm of hedge. Rated 4.5 by 210 readers.

@doc c-local | provincial weekly | 2029-04-25
WHAT BALLYFINN SAYS

'I hope he reads every name in there,' said Mrs Attracta Deegan, who was saving for a stairlift.

Main Street had no sympathy to spare this week for Declan Hanratty-Moss, who is {57|hage}, and not much for the bookkeeper, who is {44|qage}. The former is to spend {8½|hs|v=8.5|t=this week} years behind bars and the latter {two|qs|t=this week}.

At the counter where it happened they are reckoning still. Of the {€4.7m|loss} that the court says was taken, {€1.3m|rec|t=up to now} has come back up to now. That is {28pc|rsh}. The chairman, Fr Tadeusz Ó Gríofa, has told members to expect "{a third|<rshp} at best".

"We had {eleven thousand two hundred|mem|t=before this} on the rolls before this, and we are {9,800|!mem2|t=at the last count|by=he} at the last count," he said, "and not one lost a cent of savings."

Gardaí interviewed {212|int} townspeople. {Sixty-one|wit|s=courtroom} of all those spoken to, here and elsewhere, ended up in the courtroom.

GAA results, page 31: Ballyfinn 1-14, Clonaslee 2-10.

@doc d-appeal | online legal newsletter | 2030-07-18
CoA trims Hanratty-Moss to {six|hs2} years

DPP v Hanratty-Moss [2030] IECA 211

Outcome: appeal allowed in part. The Court of Appeal ({three|-} judges, unanimous) today quashed {three|qu|t=today} convictions for want of proper direction, leaving {14|gui2|t=today} of the {17|gui|t=in the court below} entered in the court below, and cut the term from {eight and a half|hs} years to {six|hs2|t=today}.

Why it matters: the quashed counts all rested on invoices of a haulier, worth {€600,000|hau}. The proven loss is therefore {€4.1 million|loss2|t=today}, not {€4.7 million|loss}; the confiscation order must be redrawn. The Criminal Assets side has by now secured {€1.85 million|rec2|t=by now}.

Note the remark on jury fatigue. {Thirty-four|days} sitting days, {27|delib} hours in the jury room, a majority of {ten|maj}. "No complaint can be made of the time taken."

Quilligan, who was jailed for {two|qs} years, had not appealed.

Next week: planning. 1,140 subscribers and counting.

@doc e-radio | radio news bulletin | 2030-07-18
A former credit union manager has won a shorter sentence. Declan Hanratty-Moss, who was given {nine|!hs|t=last year} years last year, will serve {six|hs2|t=today} after the Court of Appeal struck out {three|qu|t=today} of his {seventeen|gui} convictions today.

The court said the amount stolen from savers at Ballyfinn was {four point one|loss2|v=4100000|by=The court} million euro, rather than {four point seven|loss|v=4700000} million.

Almost {half|~rsh2} of it has now been got back by the Garda bureau.

His solicitor, Ruairí Castellano, said that his client, now {58|hage2}, was relieved and would not go to the Supreme Court. With remission he could be home in {fifteen|-} months. The bookkeeper, Sorcha Quilligan, finished her {two|qs}-year term in the autumn.

It is seven minutes past one.

@story m4-pindorama-rombo
@topic A hole in the books of a Brazilian retailer
@subject P = Lojas Pindorama | Pindorama | the retailer | the chain | the company
@subject H = hole in the accounts of Lojas Pindorama | the hole | the gap | the inconsistencies | the shortfall
@subject S = Pindorama shares | the shares | the paper | PIND3
@subject C = Sérgio Vasconcelos Amado | Vasconcelos Amado | Vasconcelos | the chief executive | the new CEO
@subject K = controlling shareholders | the Bulcão family | the Bulcões | the controllers | the family
@subject B = creditor banks | the banks | banks
@subject Q = Federal Police | the police | federal agents
@subject F = suppliers | suppliers of Pindorama | small suppliers
@subject J = Judge Iracema Tavares | Judge Tavares | the court
@fact h0 = 6800000000 | other | H | reais hidden | 2031-02-11 | snapshot
@fact h1 = 8300000000 | other | H | reais hidden | 2031-06-02 | snapshot
@fact db = 21400000000 | other | P | debt in reais | 2031-02-28 | snapshot
@fact bd = 15900000000 | other | B | reais owed to banks | 2031-02-28 | snapshot
@fact sd = 2300000000 | other | F | reais owed to suppliers | 2031-02-28 | snapshot
@fact sn = 5100 | other | F | number of suppliers | 2031-02-28 | snapshot
@fact sf = 61 | rate | S | fall in a day, percent | 2031-02-12 | constant
@fact sp = 2.14 | price | S | reais a share | 2031-02-12 | snapshot
@fact sp0 = 5.49 | price | S | reais a share | 2031-02-11 | snapshot
@fact cd = 9 | duration | C | days in office | 2031-02-11 | constant
@fact ag = 54 | age | C | age | 2031 | constant
@fact st = 1040 | other | P | shops | 2031-02 | snapshot
@fact cl = 190 | other | P | shops to close | 2031 | plan
@fact em = 38500 | jobs | P | people employed | 2031-02 | snapshot
@fact jc = 6200 | jobs | P | people to be dismissed | 2031 | plan | projected
@fact of = 4000000000 | fundraising | K | new capital offered in reais | 2031-03 | plan | pledged
@fact wt = 9000000000 | fundraising | B | new capital wanted in reais | 2031-03 | plan | hypothetical
@fact ag2 = 6500000000 | fundraising | K | new capital agreed in reais | 2031-06-01 | plan | pledged
@fact wr = 14 | other | Q | search warrants | 2031-04-29 | constant
@fact ar = 2 | arrests | Q | people arrested | 2031-04-29 | constant
@fact iv = 146000 | other | S | private investors | 2031-01 | snapshot
@fact yr = 7 | duration | H | years over which it grew | 2024-2031 | constant
@fact au = 11000000 | spending | P | audit fees a year in reais | 2024-2031 | constant
@fact pr0 = 1120000000 | profit | P | net profit in reais as published | 2029 | cumulative
@fact pr1 = -410000000 | profit | P | net result in reais as corrected | 2029 | cumulative
@fact vt = 71.3 | vote_share | B | share of creditors for the plan, percent | 2031-06-27 | constant
@fact cvm = 3 | other | - | inquiries by the regulator | 2031-02-12 | cumulative
@fact mtd = 2031-06-27 | date | B | day of the creditors' meeting | 2031 | plan
@fact bp = 40 | other | B | share of the debt repaid, percent | 2031-06 | plan | projected
@fact bpy = 12 | duration | B | years of repayment | 2031-06 | plan | projected
@fact ndn = 380000 | revenue | F | reais of shoes sold to the chain by one maker | 2030 | cumulative
@fact wh = 11 | other | P | warehouses | 2031-06 | snapshot
@fact sp2 = 0.87 | price | S | reais a share | 2031-06-05 | snapshot
@fact dag = 71 | age | - | age of a member | 2031 | constant
@fact rul = 2031-07-15 | date | J | day of the ruling at the latest | 2031 | plan
@fact cls = 612 | other | - | investors who signed the claim | 2031-06-29 | cumulative
@rel change sf = sp0 -> sp
@trap h0 h1 :: the first estimate and the forensic one
@trap h1 db :: the hole and the debt
@trap db bd :: all debt and that to banks
@trap of wt :: offered and wanted
@trap of ag2 :: offered and agreed
@trap st cl :: all shops and those to close
@trap em jc :: all staff and those to go
@trap pr0 pr1 :: as published and as corrected
@trap sp sp0 :: two days

@doc sp-wire | wire agency | 2031-02-12
Brazil's Pindorama loses {61%|sf} of market value over {6.8 billion|h0} real hole

SAO PAULO, Feb 12 (Atlântica) - Shares of Lojas Pindorama fell {61%|sf} to {2.14|sp} reais on Wednesday after the retailer disclosed "inconsistencies" of {6.8 billion|h0} reais in the way it booked loans taken to pay suppliers.

Chief executive Sérgio Vasconcelos Amado resigned, {nine|cd} days after taking the job. He had been hired from a competitor to clean up logistics.

Pindorama, which sells fridges and school uniforms from {1,040|st} stores and employs {38,500|em}, owes {21.4 billion|db} reais, including {15.9 billion|bd} to banks and {2.3 billion|sd} to {5,100|sn} suppliers, according to people with knowledge of the matter.

The Bulcão family, which controls the chain, said it "stands by the company". The securities regulator opened {three|cvm} inquiries.

The shares had closed at {5.49|sp0|t=on Tuesday} reais on Tuesday.

@doc rio-newspaper | newspaper | 2031-06-03
It was worse, and it was older

MARIANA TEODORO-KLEIN, Rio

The hole in the accounts of Pindorama measures {R$8.3 billion|h1|by=forensic accountants} and is {seven|yr} years old, forensic accountants hired by the board concluded in a report filed on Monday night. In February the chain had admitted to {R$6.8 billion|h0|t=In February}.

The profit for 2029, celebrated at the time with a samba school, was not {1.12 billion|pr0|t=for 2029} but a loss of {410 million|pr1|t=for 2029|v=-410000000}.

"Everybody on the fourth floor knew," one manager told the accountants, according to page 88. In April federal agents executed {14|wr|t=In April} warrants and took away {two|ar|t=In April} former directors, who were freed the same week.

On Sunday the controllers and the banks shook hands: the family puts in {R$6.5 billion|ag2|t=On Sunday|by=the controllers and the banks}. It had begun in March at {4.5|!of|x=1000000000|t=in March}, against the {nine|wt|x=1000000000|by=the banks} on which the banks insisted.

{One hundred and ninety|cl} shops close before Christmas. Vasconcelos, who lasted {eleven|!cd} days, watches from a farm in Minas. He is {54|ag} and says he would like to be a judge of cheese.

Leia também: Copom vê risco | Flamengo 3 x 1

@doc varejo-newsletter | retail newsletter | 2031-06-05
BALCÃO — what happened in retail while you were restocking

PINDORAMA. The creditor meeting is set for {the 27th|mtd}. Pass or fail? Pass, we think. Banks get {40%|bp} of their money over {12|bpy} years and shares for the rest. Suppliers get everything, slowly, if they go on supplying.

"If" is a big word. Dona Neide of Franca, who makes shoes for {three|-} chains, sold Pindorama {R$380,000|ndn} worth last winter. She's owed all of it. There are {five thousand|~sn} like her. Together they're out {R$2.9 billion|!sd}.

STORES. The shrinkage is bigger than advertised. Franchise brokers talk of {230|!cl} points of sale in the first wave, mostly streets in the northeast with a second Pindorama round the corner. On the payroll side, {6,200|jc|by=the union} go, says the union.

WHO BUYS? Casa Tupã wants the {eleven|wh} warehouses. Nobody wants the sign.

NUMBER OF THE WEEK: {R$5.49|sp0|t=the day before}. What a share cost the day before. It's {R$0.87|sp2|t=now} now.

@doc investor-forum | investors' association letter | 2031-06-29
To the {146,000|iv} of us

We were {146,000|iv} private persons on the January register. Some put in their severance money. One member, a dentist from Londrina, {71|dag}, put in her surgery.

On Friday {71.3%|vt|t=On Friday} of the creditors accepted the plan. We weren't asked, because shareholders stand last, and behind us there's only the door.

Let's write down what we know, for the lawsuit.
(a) That {R$8.3 billion|h1} did not exist.
(b) That the published {R$1.12 billion|pr0|t=for 2029} for 2029, on the strength of which many of us bought, was in truth minus {410 million|pr1|v=-410000000}.
(c) That auditors were paid {R$11 million|au} a year not to notice.
(d) That the family, offering {R$4 billion|of|t=three weeks after the collapse} three weeks after the collapse, was made to pay {6.5|ag2|x=1000000000}. It can.

Judge Iracema Tavares will rule on the plan by {15 July|rul}. Our claim goes in on the same day. {Six hundred and twelve|cls} of you have signed. Please sign.

Av. Paulista 2001, room 1310

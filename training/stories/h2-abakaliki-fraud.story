@story h2-abakaliki-fraud
@topic Conviction of a pension official for fraud, Nigeria, 2016
@subject A = Ifeanyichukwu Okpalaeze | Okpalaeze | the ex-director | the convict | the accused | the former pension director
@subject E = Economic and Financial Crimes Commission | EFCC | the commission | the anti-graft agency
@subject J = Justice Hauwa Bello-Danjuma | Bello-Danjuma | the court | the judge
@subject W = Ngozi Okpalaeze | Ngozi | his wife
@subject P = pensioners | the pensioners | retirees
@fact ct = 24 | other | A | counts charged | 2013 | constant
@fact cv = 17 | other | A | counts he was convicted of | 2016-07-12 | constant
@fact ac = 7 | other | A | counts he was cleared of | 2016-07-12 | constant
@fact sen = 8 | sentence | A | years of prison to serve | 2016-07-12 | constant
@fact sum = 136 | sentence | A | years of prison added up over all counts | 2016-07-12 | constant
@fact st = 2300000000 | other | A | naira diverted | 2008 to 2011 | constant
@fact al = 3700000000 | other | E | naira said to be diverted | 2013 | snapshot
@fact ret = 1450000000 | damages | A | naira to pay back | 2016-07-12 | constant
@fact rec = 850000000 | other | E | naira recovered | 2016-07-12 | cumulative
@fact hs = 9 | homes | A | houses forfeited | 2016-07-12 | constant
@fact hc = 31 | homes | A | houses traced | 2013 | constant
@fact gh = 642 | other | A | ghost pensioners on the list | - | constant
@fact lst = 5180 | other | P | names on the payroll | 2011 | constant
@fact pen = 23000 | price | P | naira of pension a month | - | constant
@fact arr = 29 | duration | P | months of pension owed | 2016-07 | snapshot
@fact dead = 214 | deaths | P | retirees who died waiting | 2016-07 | cumulative
@fact ag = 59 | age | A | years old | 2016 | constant
@fact wit = 16 | other | E | witnesses called | - | constant
@fact bail = 50000000 | price | A | naira of bail | 2013 | constant
@fact fine = 750000 | price | A | naira of fine that he may pay instead | - | constant | denied
@fact tl = 41 | duration | A | months that the trial took | - | constant
@fact wv = 5 | sentence | W | years of prison | 2016-07-12 | constant
@fact gs = 12.4 | other | P | percent of names that were invented | - | constant
@fact rs = 37 | other | E | percent of the money recovered | 2016-07-12 | snapshot
@fact mo = 12 | duration | P | months of arrears that the restitution would pay | - | constant | hypothetical
@rel share gs = gh / lst
@rel share rs = rec / st
@rel sum ct = cv + ac
@rel product sum = sen * cv
@rel sum st = ret + rec
@trap sen sum :: concurrent terms and their sum
@trap st al :: found and alleged
@trap ret rec :: to be paid and already back
@trap hs hc :: forfeited and traced
@trap gh dead :: ghosts and dead
@trap sen wv :: his and hers

@doc a-press | press release | 2016-07-12
EFCC secures conviction of ex-pension director

The Economic and Financial Crimes Commission, EFCC, today, Tuesday, July 12, 2016, secured the conviction of Ifeanyichukwu Okpalaeze, a former director of the Ebonyi State Local Government Pension Board, before Justice Hauwa Bello-Danjuma of the Federal High Court, Abakaliki.

He was found guilty on {17|cv|t=today} of the {24|ct} counts preferred against him, bordering on conspiracy, forgery and diversion of the sum of {N2.3 billion|st|v=2300000000}, and sentenced to {eight|sen|t=today} years on each count without an option of fine. The terms are to run concurrently.

His wife, Ngozi, bagged {five|wv|^} years for money laundering.

The commission called {16|wit} witnesses and tendered exhibits running to {3,000|-} pages. They showed that {642|gh} of the {5,180|lst} names on the payroll belonged to no living soul.

{Nine|hs|t=today} houses were forfeited to the government. The convict is to restitute {N1.45 billion|ret|v=1450000000}, having through the commission already returned {N850 million|rec|t=already|v=850000000}.

@doc b-daily | Lagos daily | 2016-07-13
Pension thief bags {136|sum} years, to serve {eight|sen}

Chidinma Ezeh-Balogun, Abakaliki

There was jubilation at the premises of the Federal High Court when word went out that the former pension director was going to jail.

Old men who had come in from as far as Afikpo danced. Their pension is N{23,000|pen} a month, and {29|arr|t=today} months of it are owed to them as of today. "{214|dead|by=the union's secretary} of our members have died on the queue," said the union's secretary, Pa Livinus Nwogha.

Okpalaeze, {59|ag}, got {eight|sen} years on each of {17|cv} counts. He was acquitted on {seven|ac}. His wife will spend {five|wv} years in prison.

When he was arraigned in 2013 the anti-graft agency had accused him of pocketing {N3.7bn|al|t=in 2013|by=the anti-graft agency|v=3700000000} and listed {31|hc|^} houses. The judge found that only {N2.3bn|st|v=2300000000} and {nine|hs} houses had been proved.

Mrs. Justice Bello-Danjuma said the fine of {N750,000|fine|v=750000} pleaded for by counsel "would be an insult to the dead".

See photos | Dollar today: N282 official, N370 parallel

@doc c-blog | gossip blog | 2016-07-13
OMG!! See the pension director that built {31|hc} houses with old people's money

He was granted bail of {N50m|bail|t=three years ago|v=50000000} three years ago and was seen chopping life in Dubai. Well, e don end in tears.

The {56|!ag}-year-old and his madam were both sent to Kirikiri... sorry, Abakaliki prison, yesterday. Oga got {8|sen} years, madam {5|wv}.

He was said to have packed a whole {N3.7 billion|!st|v=3700000000|t=yesterday|by=The judge}. The judge said yesterday that he really took that money, from poor pensioners who collect N{23,000|pen} per month!

He had {462|!gh} "ghosts" collecting on his behalf.

So will he return the money? He is to cough out {N1.45b|ret|v=1450000000}.

What do you think, guys? Drop your comments. 👇 (187)

@doc d-editorial | national daily editorial | 2016-07-18
Ghosts in Abakaliki

Ten years ago this newspaper complained that stealing a goat brought a longer term than stealing a pension fund. We are glad to have been proved wrong, by {eight|sen} years.

Yet the arithmetic of the case sobers. Out of {5,180|lst} names, {642|gh} were inventions, about {one in eight|~gs|v=12.5}. To find this out took the EFCC {16|wit} witnesses and the court {41|tl} months. In the meantime, the union says, {214|dead|by=the union} real people died unpaid.

Of {N2.3 billion|st|v=2300000000}, {N850 million|rec|v=850000000} has come home. That is {37|rs} per cent. Even if every kobo of the other {N1.45 billion|ret|v=1450000000} is squeezed out of the man, who is {59|ag} and whose bank accounts are empty, there is no order that it go to the pensioners. At N{23,000|pen} a head it would clear {12|mo} months' arrears for all of them; {29|arr} are due.

The state government should say today when it means to pay.

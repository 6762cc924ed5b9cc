@story u6-kl-bridge-trial
@topic Former Malaysian works minister sentenced in a bridge bribery case, 2013
@subject D = Datuk Hamdan Rosli | Hamdan Rosli | Hamdan | the former works minister | the ex-minister | the accused
@subject W = Puan Sharifah Noor Aini | Sharifah | his wife | the second accused
@subject L = Lim Teik Huat | Lim | the contractor | the businessman
@subject B = Sungai Perlis bridge | the bridge | the crossing
@subject C = Teguh Jaya Bina | Teguh Jaya | the construction firm
@subject J = Justice Kavitha Subramaniam | Kavitha | the judge | the court
@subject P = prosecution | prosecutors | Anti-Graft Commission | the state
@fact sen = 12 | sentence | D | years in prison for all counts | 2013-09-18 | constant
@fact sena = 5 | sentence | D | years in prison for a single count of bribery | 2013-09-18 | constant
@fact senw = 4 | sentence | W | years in prison for all counts | 2013-09-18 | constant
@fact ask = 20 | sentence | D | years in prison that were asked | 2013-09-04 | constant | hypothetical
@fact fine = 31000000 | damages | D | ringgit fined | 2013-09-18 | constant
@fact extra = 3 | sentence | D | more years if he does not pay | 2013-09-18 | constant | threshold
@fact br = 6200000 | other | D | ringgit of bribes found proved | 2013-09-18 | constant
@fact brc = 8900000 | other | D | ringgit of bribes in the charge | 2011 | constant
@fact cnt = 14 | cases | D | counts on which he was charged | 2011 | constant
@fact gu = 9 | cases | D | counts on which he was found guilty | 2013-09-18 | constant
@fact ac = 5 | cases | D | counts on which he was cleared | 2013-09-18 | constant
@fact wit = 63 | other | P | witnesses heard | 2013 | cumulative
@fact day = 88 | duration | J | days of hearings | 2013 | cumulative
@fact jud = 412 | other | J | pages of judgment | 2013-09-18 | constant
@fact bail = 2000000 | price | D | ringgit of bail | 2013-09-18 | constant
@fact bail0 = 500000 | price | D | ringgit of bail | 2011 | constant
@fact cost = 287000000 | spending | B | ringgit that it cost | 2010 | constant
@fact est = 164000000 | budget | B | ringgit that it was to cost | 2006 | plan
@fact len = 1.4 | distance | B | kilometres of length | - | constant
@fact agd = 61 | age | D | age of the minister | 2013-09-18 | constant
@fact agw = 56 | age | W | age of the wife | 2013-09-18 | constant
@fact bag = 23 | other | W | handbags seized | 2011 | constant
@fact fold = 5 | other | D | times the bribe that the fine comes to | - | constant
@fact senl = 7 | sentence | D | years in prison for money laundering | 2013-09-18 | constant
@fact perk = 205000000 | price | B | ringgit for a kilometre | 2010 | constant
@fact letr = 2700 | other | D | people who signed an open letter for him | 2013 | cumulative
@rel diff ac = cnt - gu
@rel product fine = br * fold
@trap sen sena :: all counts and one count
@trap sen ask :: given and asked
@trap br brc :: proved and charged
@trap cost est :: real and planned cost
@trap bail bail0 :: bail after the verdict and at the charge
@rel product cost = perk * len

@doc a-wire | wire agency | 2013-09-18
Malaysian ex-minister jailed {12|sen} years for bridge bribes

KUALA LUMPUR, Sept 18 - A Malaysian court on Wednesday sentenced a former works minister, Hamdan Rosli, to {12|sen|t=on Wednesday} years in prison for taking bribes over a bridge, in one of the country's most closely followed graft trials.

Hamdan, {61|agd}, was found guilty on {nine|gu} of {14|cnt} counts, and cleared of the other {five|ac}. He was also fined {31 million|fine} ringgit ($9.5 million), or {five|fold} times the {6.2 million|br|by=Justice Kavitha Subramaniam} ringgit that Justice Kavitha Subramaniam held he had received from contractor Lim Teik Huat.

His wife, Sharifah Noor Aini, {56|agw}, got {four|senw} years.

Both remain free pending appeal, Hamdan on bail raised to {two million|bail} ringgit. Prosecutors had sought {20|ask|by=Prosecutors} years for him.

The {1.4|len} km Sungai Perlis bridge opened in 2010 at a cost of {287 million|cost|t=in 2010} ringgit, far above the {164 million|est|t=in 2006} estimated in 2006.

@doc b-daily | national daily | 2013-09-19
Hamdan gets {12|sen} years, stays out on RM{2 million|bail} bail

By CHARMAINE PAKIAM and AZLAN SHUKOR

SHAH ALAM: He closed his eyes when the figure came. "{Twelve|sen}," said Justice Kavitha Subramaniam, and a woman in the third row cried out.

It had taken her since 9.05am to get there, reading from a judgment of {412|jud} pages. The court had heard {63|wit} witnesses in {88|day} days.

For each of the bribery charges proved the judge imposed {five|sena} years, for money laundering {seven|senl}; part of them run together.

The charge sheet drawn up in 2011 had spoken of RM{8.9 million|brc|t=in 2011}. The court was satisfied as to RM{6.2 million|br}. "The rest is suspicion, and suspicion doesn't go to prison," the judge said.

If he doesn't pay the RM{31 million|fine} fine, Hamdan is to serve another {three|extra} years.

Sharifah, who was given {four|senw}, wept. Among the exhibits were {23|bag} of her handbags.

Bail for Hamdan was set at RM{2 million|bail|t=yesterday} yesterday, against RM{500,000|bail0|t=when he was charged} when he was charged. He must surrender his passport and report on the first of every month.

More on Pages 4, 6 & 7. TODAY: 32°C, haze API 88 (moderate)

@doc c-blog | political blog | 2013-09-19
{NINE|gu} OUT OF {FOURTEEN|cnt}

Some commenters (over 300 since last night, please be nice) want to know whether this was a win. Let's count like lawyers.

Charges: {14|cnt}. Convictions: {nine|gu}. Acquittals: {five|ac}, all of them to do with the Langkawi flat. Marks: 64%. A pass!

Money: the prosecution said almost {nine|~brc|x=1000000|by=the prosecution} million. The judge said {six point two|br|v=6200000|by=The judge}. 

Time: the state asked for {twenty|ask|by=the state} years and got {a dozen|sen}. For Madam they'd wanted eight. She'll do {four|senw}, if she does any.

And the bridge? You can drive over it, {1.4|len} km in about a minute, having paid for it at the rate of RM{205 million|perk} a kilometre. Teguh Jaya, the firm of the man who paid, is tendering for the next one.

I'm his age myself this year. I hope to be here for the appeal.

@doc d-statement | statement of counsel | 2013-09-18
Messrs. Gopal, Onn & Partners
Advocates & Solicitors
FOR IMMEDIATE RELEASE

Our client Datuk Hamdan Rosli has today instructed us to appeal against conviction and sentence.

1. The court has dismissed {5|ac} of the {14|cnt} charges. That the remaining {9|gu} rest on the word of one man, Lim Teik Huat, who was himself never charged, will be the first ground of appeal.
2. The sum of RM{6.2 million|br|by=the learned judge} found by the learned judge does not appear in any bank record. Our client denies having received RM{6.2 million|br|m=denied|by=Our client} or any part of it.
3. A term of {twelve|sen} years for a man of {61|agd} with a heart condition is manifestly excessive.
4. A fine of RM{31 million|fine} is many times the value of all that our client owns.

Our client thanks the {2,700|letr} persons who signed the open letter.

Level 11, Wisma Kemuning, 50450 KL. Tel 03-5550 1188

@story nyandiko-ballots
@topic A Kenyan county's ballot fraud inquiry: from the declared result to court scrutiny, charges and sentence
@subject K = Josphat Kiprugut | Kiprugut | the declared winner | the governor
@subject O = Millicent Owuor | Owuor | the petitioner | the former senator
@subject X = other candidates | the also-rans
@subject C = Nyandiko County | Nyandiko | the county
@subject S = suspect stations | questioned stations | suspect polling stations
@subject P = Chepkoilel Primary | Chepkoilel | the school
@subject I = Independent Electoral and Boundaries Commission | IEBC | the commission
@subject D = Directorate of Criminal Investigations | DCI | detectives | investigators
@subject Q = prosecution | prosecutors | the prosecution | Director of Public Prosecutions
@subject M = Festus Mwaniki | Mwaniki | the returning officer
@subject J = High Court | the judge | the court | Justice Abdirahman
@subject W = Grace Nasimiyu | Nasimiyu | the clerk
@fact k0 = 188412 | vote_count | K | votes received | declared, 2037-08-13 | snapshot
@fact o0 = 181077 | vote_count | O | votes received | declared, 2037-08-13 | snapshot
@fact x0 = 12471 | vote_count | X | votes received | declared, 2037-08-13 | snapshot
@fact v0 = 381960 | votes_cast | C | valid votes | declared, 2037-08-13 | snapshot
@fact rj0 = 3840 | votes_cast | C | rejected votes | declared, 2037-08-13 | snapshot
@fact c0 = 385800 | votes_cast | C | votes cast | declared, 2037-08-13 | snapshot
@fact m0 = 7335 | margin | K | lead in votes | declared, 2037-08-13 | snapshot
@fact t0 = 75.2 | turnout | C | turnout | declared, 2037-08-13 | snapshot
@fact reg = 512800 | other | C | registered voters | - | constant
@fact prt = 530000 | other | I | ballot papers printed | 2037 | constant
@fact exc = 17200 | margin | I | ballot papers in excess of voters | 2037 | constant
@fact k1 = 178952 | vote_count | K | votes received | court scrutiny, 2038-02 | snapshot
@fact o1 = 181412 | vote_count | O | votes received | court scrutiny, 2038-02 | snapshot
@fact m1 = 2460 | margin | O | lead in votes | court scrutiny, 2038-02 | snapshot
@fact kl = 9460 | margin | K | votes taken off by the scrutiny | court scrutiny, 2038-02 | snapshot
@fact k2 = 164870 | vote_count | K | votes received | repeat election, 2038-04-20 | snapshot
@fact o2 = 190316 | vote_count | O | votes received | repeat election, 2038-04-20 | snapshot
@fact x2 = 9214 | vote_count | X | votes received | repeat election, 2038-04-20 | snapshot
@fact v2 = 364400 | votes_cast | C | valid votes | repeat election, 2038-04-20 | snapshot
@fact m2 = 25446 | margin | O | lead in votes | repeat election, 2038-04-20 | snapshot
@fact t2 = 71.9 | turnout | C | turnout | repeat election, 2038-04-20 | snapshot
@fact ps = 1118 | other | C | polling stations | - | constant
@fact ss = 46 | other | S | polling stations | - | constant
@fact ssp = 4.1 | rate | S | share of all polling stations | - | constant
@fact kbo = 20000 | margin | K | lead in votes that he foresaw | repeat election, 2038-04-20 | plan | hypothetical
@fact sv = 22610 | votes_cast | S | votes cast | declared, 2037-08-13 | snapshot
@fact st = 97.4 | turnout | S | turnout | declared, 2037-08-13 | snapshot
@fact pv = 712 | votes_cast | P | votes cast | declared, 2037-08-13 | snapshot
@fact pr = 698 | other | P | registered voters | - | constant
@fact fa = 31 | other | S | result forms with altered sums | court scrutiny, 2038-02 | cumulative
@fact fr = 15 | other | S | result forms replaced | court scrutiny, 2038-02 | cumulative
@fact wm = 5904 | other | S | ballots without a watermark | court scrutiny, 2038-02 | cumulative
@fact wmk = 5211 | other | K | ballots without a watermark in the candidate's favour | court scrutiny, 2038-02 | cumulative
@fact wmo = 693 | other | O | ballots without a watermark in the candidate's favour | court scrutiny, 2038-02 | cumulative
@fact kit = 63 | other | I | voter-identification kits that failed | 2037-08-11 | cumulative
@fact kitp = 5.6 | rate | I | share of voter-identification kits that failed | 2037-08-11 | snapshot
@fact wi = 57 | other | J | witnesses heard | 2038-02 | cumulative
@fact hd = 19 | duration | J | days of hearings | 2038-02 | cumulative
@fact ch0 = 14 | arrests | Q | people charged | January 2038 | cumulative
@fact ch = 23 | arrests | Q | people charged | May 2038 | cumulative
@fact chp = 11 | arrests | Q | presiding officers charged | May 2038 | cumulative
@fact chc = 8 | arrests | Q | polling clerks charged | May 2038 | cumulative
@fact cha = 3 | arrests | Q | party agents charged | May 2038 | cumulative
@fact chs = 1 | arrests | Q | police officers charged | May 2038 | cumulative
@fact arr = 31 | arrests | D | people arrested | May 2038 | cumulative
@fact gu = 6 | other | Q | accused who pleaded guilty | May 2038 | cumulative
@fact yr = 7 | sentence | M | years in prison | 2038-07-14 | constant
@fact yra = 10 | sentence | Q | years in prison asked for the returning officer | 2038-07 | plan | hypothetical
@fact fi = 2000000 | damages | M | fine in shillings | 2038-07-14 | constant
@fact mo = 18 | sentence | W | months in prison | 2038-07-14 | constant
@fact br = 40000 | price | S | bribe for each station, in shillings | 2037-08 | constant
@fact brt = 1840000 | spending | S | bribes for all stations, in shillings | 2037-08 | cumulative
@fact co = 412000000 | budget | I | cost of the repeat election in shillings | 2038-04 | plan
@fact ck = 04:47 | clock | M | time of the declaration | 2037-08-13 | constant
@fact fd = 2037-09-08 | date | O | day when the petition was filed | - | constant
@fact rd = 2038-02-16 | date | J | day when the election was annulled | - | constant
@fact age = 46 | age | M | age | - | constant
@rel sum v0 = k0 + o0 + x0
@rel sum c0 = v0 + rj0
@rel diff m0 = k0 - o0
@rel share t0 = c0 / reg
@rel diff exc = prt - reg
@rel diff kl = k0 - k1
@rel diff m1 = o1 - k1
@rel sum v2 = k2 + o2 + x2
@rel diff m2 = o2 - k2
@rel sum ss = fa + fr
@rel share ssp = ss / ps
@rel sum wm = wmk + wmo
@rel share kitp = kit / ps
@rel product brt = br * ss
@rel sum ch = chp + chc + cha + chs
@race declared = k0 o0
@race scrutiny = o1 k1
@race repeat = o2 k2
@trap m0 m1 :: leads of different candidates
@trap o0 o1 :: declared and after scrutiny
@trap t0 st :: the county and the questioned stations
@trap ch0 ch :: January and May
@trap arr ch :: arrested and charged
@trap fa arr :: thirty-one forms and thirty-one arrests
@trap yr yra :: given and asked
@trap ss age :: forty-six stations and forty-six years
@trap m0 kl :: the lead and the votes taken off
@trap wm wmk :: all and one candidate's
@trap br brt :: one station and all
@trap c0 v0 :: with and without rejected votes

@doc a-daily-annulled | national newspaper | 2038-02-17
Court throws out Nyandiko election, cites {46|ss} 'cooked' stations

By Wanjiru Abdalla-Otieno in Nyandiko

Governor Josphat Kiprugut was sent packing {yesterday|rd} when the High Court nullified the poll that had put him in office, finding that results from {46|ss} of the county's {1,118|ps} polling stations "weren't counted but composed".

Justice Halima Abdirahman read for three hours. She had heard {57|wi} witnesses over {19|hd} days in a petition lodged by the former senator, Millicent Owuor, on {8 September|fd}.

The returning officer had declared Kiprugut winner with {188,412|k0|t=had declared} votes to Owuor's {181,077|o0|^}. Scrutiny ordered by the judge leaves him with {178,952|k1|by=Scrutiny ordered by the judge} and her with {181,412|o1|^}. That's {9,460|kl} votes fewer for the governor, and a lead for the petitioner of {2,640|!m1}.

In the suspect stations, {22,610|sv} votes were recorded and turnout averaged {97.4 per cent|st}, compared to {75.2|t0} in Nyandiko as a whole. At Chepkoilel Primary {712|pv} people voted out of {698|pr} on the register.

Of the forms from those stations {31|fa} had their additions altered, the registrar reported, and {15|fr} had been swapped outright. Ballots lacking the watermark numbered {5,904|wm}, of which {5,211|wmk} were marked for Kiprugut and {693|wmo} for Owuor.

The IEBC has sixty days to hold a fresh poll.

SEE ALSO: KCSE results, page 22 | Matatu fares up Sh20 | Gor 1 AFC 1

@doc b-wire | international wire agency | 2038-02-16
Kenyan judge annuls county vote over forged ballots

NAIROBI, Feb 16 (Meridian News) - A Kenyan judge on {Tuesday|rd} annulled the election of a county governor, ruling that thousands of forged ballots had been used to hand him victory.

Josphat Kiprugut had been proclaimed governor of Nyandiko last August with a {7,335|m0|t=last August}-vote margin in a poll where, officially, {385,800|c0|^} of {512,800|reg} registered voters took part, {3,840|rj0|^} of them spoiling their papers. 

The High Court found {5,904|wm} papers without security features. It heard that the commission had printed {530,000|prt} papers, {17,200|exc} more than there were voters, and that {63|kit} of the devices which identify voters by thumbprint, or {5.6%|kitp}, broke down.

A polling clerk, Grace Nasimiyu, testified that each station's presiding officer was offered {40,000|br|by=Grace Nasimiyu} shillings; across {46|ss} stations that would come to {1.84 million|brt}.

Prosecutors have charged {14|ch0|t=so far} people so far. Investigators believe more will follow. Kiprugut denied wrongdoing and said he'd "beat her again by {20,000|kbo|by=Kiprugut}".

Once altered figures are removed, Owuor leads by {2,460|m1|t=Once altered figures are removed}, the court said.

@doc c-radio | vernacular radio, script in English | 2038-04-22
RADIO SAUTI YA BONDE, MORNING NEWS

Habari za asubuhi. Millicent Owuor is the new governor of Nyandiko, and this time nobody is arguing.

In Tuesday's repeat election the former senator got {one hundred and ninety thousand, three hundred and sixteen|o2|v=190316|t=Tuesday's repeat election} votes, and Josphat Kiprugut {one hundred and sixty-four thousand, eight hundred and seventy|k2|v=164870|^}. He said he would win by {twenty thousand|kbo|by=He}. She won by more than {twenty-five thousand|>m2}.

The also-rans shared {nine thousand two hundred and fourteen|x2|v=9214|^}.

Fewer people came out. The IEBC gives turnout as {71.9|t2|by=The IEBC} per cent, where last August it was {75.2|t0|t=last August}, or so they told us then. You'll remember that declaration, at {seven minutes past four|!ck|v=04:07} in the morning, with the lights going off.

Remember also how close it was on paper: {one hundred and eighty-eight thousand|k0|round=1000|t=on paper} for him, {one hundred and eighty-one thousand|o0|round=1000|^} for her.

Repeating it has cost the taxpayer {four hundred and twelve million|co|v=412000000} shillings. A caller from Soko Mjinga asks if those who took the {forty thousand|br} each will pay it back. Good question, caller.

After the break, maize prices. A 90-kilo bag is at six thousand one hundred.

@doc d-prosecution | press statement | 2038-05-19
ODPP: Nyandiko electoral offences, status of cases

The Director of Public Prosecutions wishes to update the public on proceedings arising from the gubernatorial election of 11 August 2037.

Following investigations by the Directorate of Criminal Investigations, {31|arr|by=the Directorate of Criminal Investigations} persons were arrested, and charges have been preferred against {23|ch}: {11|chp} presiding officers, {8|chc} polling clerks, {3|cha} party agents and {1|chs} police officer. In January the figure stood at {14|ch0|t=In January}. {Six|gu} accused have entered pleas of guilty.

The principal accused, Mr Festus Mwaniki ({46|age}), who served as returning officer, will be tried from 6 June. The prosecution will seek a term of {ten|yra} years. He announced the outcome at {4.47 am|ck|v=04:47} on 13 August although forms from {46|ss} stations were, by the log, still on the road; of those forms {31|fa} were later found to have been altered arithmetically and {15|fr} to have been replaced.

Each presiding officer is alleged to have received KSh {40,000|br}; the sums paid come to KSh {1.48 million|!brt} altogether.

Members of the public with information may call 0800 722 203. Ref: ODPP/NYK/E014/2038.

@doc e-weekly | regional weekly, long read | 2038-07-17
Anatomy of a cooked election

By Ochieng Tumusiime-Baraka

Festus Mwaniki, {64|!age}, wept when they took away his belt. On Wednesday he was given {seven|yr} years and a fine of {two million|fi} shillings for what he did between midnight and dawn last August; prosecutors had wanted {ten|yra}. The clerk who gave him away, Grace Nasimiyu, got {18|mo} months.

How does one steal a county? Not with a bang. Of {1,118|ps} stations the conspirators touched {46|ss}, fewer than {one in twenty|<ssp|v=5}. They needed the big ones, {22,610|sv} votes in all, and they needed helpers: {23|ch|t=by May} had been charged by May, and {31|arr|^} arrested. They were greedy. Turnout there reached {97.4 per cent|st}. Nobody had died, nobody had travelled, nobody was in hospital.

Add up the official returns and you have {188,412|k0} for Kiprugut, {181,077|o0} for Owuor and {12,471|x0} for the rest, {391,860|!v0} valid votes. Take away {9,460|kl} that never were, and the loser is the winner.

She proved it in the repeat: {190,316|o2|t=in April} to {164,870|k2|^} in April, {25,446|m2|^} apart, out of {364,400|v2|^} valid papers. Since {16 February|rd} the county has been learning an unfamiliar sentence: that the count can be checked. It cost {412 million|co} shillings to teach.

Ask what became of those {17,200|exc} spare ballot papers and you'll get a shrug. {5,904|wm} turned up, bearing no watermark, so they were not even from that batch.

Print price: KSh 150, USh 4,000, TSh 2,700. Vol. 12 No. 28

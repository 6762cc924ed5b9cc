@story ya-kenya-sacco
@topic Collapse of the Mwangaza teachers' savings society in Kenya and the fraud trial: from the raid to the verdict
@subject W = Mwangaza Tumaini Sacco | Mwangaza | the sacco | the society
@subject J = Josphat Kirimi Mbaabu | Mbaabu | former chief executive | ex-CEO
@subject L = Lilian Chepkorir Too | Chepkorir | finance manager
@subject D = DCI | Directorate of Criminal Investigations | detectives
@subject P = DPP | prosecution | prosecutor Wanjala Otieno
@subject R = SASRA | the regulator | Sacco Societies Regulatory Authority
@subject Q = Justice Amina Dekow | Dekow | the judge | the court
@subject T = teachers | members | depositors
@subject U = KNUT branch | the union | branch secretary Ezekiel Rono
@subject A = Assets Recovery Agency | ARA
@fact mem = 24600 | other | W | members | 2027-06 | snapshot
@fact memt = 18450 | other | W | members who are teachers | 2027-06 | snapshot
@fact memp = 75 | other | W | share of members who are teachers | 2027-06 | snapshot
@fact dep = 5200000000 | other | W | shillings of deposits on the books | 2027-06 | snapshot
@fact cash = 310000000 | other | W | shillings of cash found | 2027-06 | snapshot
@fact hol1 = 1400000000 | other | W | shillings said to be missing | 2027-06 | snapshot
@fact hol2 = 2340000000 | other | W | shillings found to be missing | 2029-03 | constant
@fact ghl = 1900000000 | other | W | shillings of ghost loans | 2029-03 | constant
@fact lan = 440000000 | other | W | shillings paid for land that does not exist | 2029-03 | constant
@fact gh = 3170 | other | W | ghost borrowers | 2029-03 | constant
@fact av = 600000 | other | W | shillings of the average ghost loan | 2029-03 | constant
@fact br = 14 | other | W | branches | 2027-06 | snapshot
@fact brc = 9 | other | W | branches closed | 2028-01 | cumulative
@fact bro = 5 | other | W | branches open | 2028-01 | snapshot
@fact job = 86 | jobs | W | employees laid off | 2028-01 | cumulative
@fact ar = 8 | arrests | D | people arrested | 2027-06-19 | cumulative
@fact chg = 6 | other | P | people charged | 2027-07-02 | constant
@fact cnt = 47 | other | P | counts | 2027-07-02 | constant
@fact con = 31 | other | Q | counts of which the former chief was convicted | 2029-03-14 | constant
@fact acq = 16 | other | Q | counts of which the former chief was acquitted | 2029-03-14 | constant
@fact wit = 52 | other | P | prosecution witnesses | 2029-03-14 | constant
@fact exh = 218 | other | P | exhibits | 2029-03-14 | constant
@fact days = 38 | duration | Q | hearing days | 2029-03-14 | constant
@fact bail = 20000000 | other | J | shillings of bail | 2027-07-02 | constant
@fact sen = 14 | sentence | J | years of prison | 2029-03-28 | constant
@fact senl = 7 | sentence | L | years of prison | 2029-03-28 | constant
@fact ask = 20 | sentence | P | years of prison sought | 2029-03-21 | constant
@fact fine = 680000000 | damages | Q | shillings of fine | 2029-03-28 | constant
@fact fdef = 5 | sentence | Q | years in default of the fine | 2029-03-28 | constant | hypothetical
@fact ben = 340000000 | other | J | shillings of personal gain | 2029-03-14 | constant
@fact mult = 2 | other | Q | times the gain that the law demands as a fine | - | constant
@fact frz = 415000000 | other | A | shillings frozen | 2027-08 | snapshot
@fact rec = 166000000 | other | A | shillings recovered | 2029-03 | cumulative
@fact recp = 40 | other | A | share of the frozen money that was recovered | 2029-03 | cumulative
@fact hou = 6 | homes | A | houses seized | 2027-08 | cumulative
@fact car = 11 | other | A | cars seized | 2027-08 | cumulative
@fact bus = 4 | other | A | buses seized | 2027-08 | cumulative
@fact cap = 100000 | other | R | shillings of deposit protected for each member | - | constant | threshold
@fact hc = 35 | other | R | cents of each shilling repaid so far | 2029-03 | cumulative
@fact hcp = 60 | other | R | cents of each shilling to be repaid | 2031 | plan | projected
@fact wd = 5000 | other | W | shillings that a member may draw a month | 2027-07 | plan
@fact age = 58 | age | J | age of the former chief | 2029-03-28 | snapshot
@fact ten = 16 | duration | J | years as chief executive | 2027-06 | constant
@fact div = 12.5 | rate | W | percent of dividend declared | 2026 | constant
@fact dm = 23 | deaths | U | members who died waiting according to the union | 2029-03 | cumulative
@fact oth = 5 | other | R | other societies under watch | 2029-03 | snapshot
@fact lic = 357 | other | R | licensed societies | 2029-03 | snapshot
@rel share memp = memt / mem
@rel sum hol2 = ghl + lan
@rel sum br = brc + bro
@rel sum cnt = con + acq
@rel product fine = ben * mult
@rel share recp = rec / frz
@rel product ghl = gh * av
@rel diff bro = br - brc
@trap hol1 hol2 :: the first estimate and the court's
@trap mem memt :: all members and teachers
@trap ar chg :: arrested and charged
@trap sen br :: fourteen years, fourteen branches
@trap sen senl :: two convicts
@trap sen ask :: given and sought
@trap ben fine :: gain and fine
@trap frz rec :: frozen and recovered
@trap hc hcp :: repaid and to be repaid
@trap ten acq :: sixteen years, sixteen counts
@trap brc bro :: closed and open

@doc a-daily | Nairobi daily | 2027-06-20
{Sh1.4 billion|hol1} hole found in teachers' sacco as DCI arrests {eight|ar}

By Purity Karambu in Meru and Collins Wafubwa

Teachers woke up on Friday to padlocks on the {14|br} branches of Mwangaza Tumaini Sacco, hours after detectives raided its headquarters and took away {eight|ar} people, among them chief executive Josphat Kirimi Mbaabu.

The regulator, SASRA, said the society's books showed deposits of {Sh5.2 billion|dep|by=SASRA}, but that only {Sh310 million|cash|^} could be found in cash. At least {Sh1.4 billion|>hol1|^} cannot be explained, it said.

Mwangaza has {24,600|mem} members, of whom {18,450|memt} are teachers, and last year declared a dividend of {12.5 per cent|div|t=last year}, the best in the region.

Mr Mbaabu, who has run it for {16|ten} years, was bundled into a Subaru before he could finish his tea, a guard said.

"I have 19 years of savings there, and a daughter in Form Three," said Ms Grace Nkatha, a teacher at Kianjai.

Under the law each depositor is insured for at most {Sh100,000|<cap}.

pkarambu@ke.dailybeacon.example | Call 0719 555 013

@doc b-radio | vernacular radio script, English | 2027-07-03
TUMAINI FM 92.3 - NEWS AT ONE

{Six|chg} officials of Mwangaza Sacco have denied {forty-seven|cnt} counts at the Milimani anti-corruption court. Among them, Josphat Mbaabu and his finance manager, Lilian Chepkorir Too.

The ex-CEO was freed on {thirty|!bail|x=1000000} million shillings bail. The D-P-P said two of those first arrested will be witnesses.

From next week a member may take out {five thousand|wd} shillings a month. Yes, you heard it: the branch at Maua had a line of {four hundred|-} by six this morning.

In the studio after this: is your SACCO safe? Call us, 0700 555 923.

Football: Gor 1, Shabana nil.

@doc c-agency | assets agency press notice | 2027-08-30
ASSETS RECOVERY AGENCY
PRESS STATEMENT - PRESERVATION ORDERS, MWANGAZA

The Agency has obtained orders over {six|hou} houses, {eleven|car} motor vehicles and {four|bus} buses plying the Meru-Nairobi route, together with funds in {19|-} bank accounts. The total value under preservation is Kshs. {415,000,000|frz}.

Any person claiming an interest may file within {15|-} days in Misc. Application E077 of 2027.

The Agency cautions the public that figures of {Kshs. 4 billion|-} circulating on WhatsApp are without basis.

@doc d-business | business weekly | 2029-03-16
How Mwangaza lent to the dead

Ruling puts the loss at {Sh2.34bn|hol2} and raises questions for a regulator with {357|lic} licensees

By Nyokabi Ruto-Lang'at

In {38|days} days of hearings, {52|wit} witnesses and {218|exh} exhibits, one sheet of paper stood out: a loan form signed by a man buried in 2019.

Justice Amina Dekow found on Wednesday that Mwangaza had booked {3,170|gh} loans to people who were dead, retired or invented. At {Sh600,000|~av} on average, they swallowed {Sh1.9 billion|~ghl}. A further {Sh440 million|lan} went on a beach plot that the sea had taken. The two make {Sh2.43 billion|!hol2}.

Mr Mbaabu was convicted on {31|con|t=on Wednesday} counts and cleared on {16|acq|^}. His own benefit, the judge said, was {Sh340 million|ben|by=the judge}; the law sets the fine at {twice|mult|v=2} that.

Depositors have had {35|hc|t=to date} cents in the shilling to date. SASRA's receiver hopes for {60|hcp|t=by 2031} by 2031. {Nine|brc} branches are shut and {five|bro} still trade; {68|!job} workers were sent home.

The regulator licenses {357|lic} societies. It says {five|oth} are on "enhanced watch". It said the same of Mwangaza.

NSE 20: 2,114.6 (-0.4%)

@doc e-wire | wire agency | 2029-03-28
Kenyan ex-savings chief jailed for 14 years

NAIROBI, March 28 (Corral) - A Kenyan court on Wednesday sentenced the former head of a teachers' savings society to {14|sen} years in prison for one of the country's biggest cooperative frauds.

Josphat Mbaabu, {58|age}, must also pay {680|fine|x=1000000} million shillings or serve {five|fdef} years more. Finance manager Lilian Chepkorir Too got {seven|senl}. Prosecutors had asked for {20|ask} years for him.

The scheme emptied Mwangaza, whose members lost {2.34|hol2|x=1000000000} billion shillings.

The Assets Recovery Agency has so far clawed back {166|rec|x=1000000|t=so far} million, {40%|recp} of what it froze.

Defence lawyers said they would appeal within {14|-} days.

($1 = 134.20 Kenyan shillings)

@doc f-union | union newsletter | 2029-04-02
MWALIMU'S VOICE - From the Branch Secretary, Ezekiel Rono

Comrades,

He has {fourteen|sen} years. {Twenty-three|dm|t=since the padlocks} of us have died since the padlocks, waiting. I read the names at the AGM and it took as long as the judge took to read the sentence.

Some facts for your next staff-room argument. Three in {four|-} members were teachers: {75%|memp}. The man paid a bail of {twenty million|bail} with, we think, our money. He was convicted on {thirty-one|con} counts. Of what the Agency froze, only {30%|!recp} has come home. The receiver has laid off {86|job} colleagues of the sacco, and they too had savings in it.

We've been paid {thirty-five|hc|t=so far} cents per shilling so far. Refuse those who come offering to buy your claim at ten.

Dues: remain at Sh250. Branch bus to the coast leaves the 14th.

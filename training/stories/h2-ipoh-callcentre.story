@story h2-ipoh-callcentre
@topic Raid on a scam call centre at Ipoh, Malaysia, 2023: the raid, the charges, the victims
@subject R = Meru Raya raid | Op Merpati | raid | operation | the syndicate's call centre
@subject P = Perak police | police | Commercial Crime Investigation Department | CCID
@subject S = the syndicate | syndicate | scammers | gang
@subject D = Datuk Lim Seng Huat | Lim Seng Huat | Datuk Lim | the alleged mastermind | Lim
@subject U = Datin Zabariah Mat Noor | Zabariah | the CCID chief | she
@subject V = Puan Kamala Devi | Kamala Devi | Kamala | retired teacher | the widow
@subject M = Malaysia | the country | nationwide
@fact ar = 61 | arrests | R | people arrested | 2023-08-22 | constant
@fact am = 43 | arrests | R | men arrested | 2023-08-22 | constant
@fact aw = 18 | arrests | R | women arrested | 2023-08-22 | constant
@fact fo = 37 | arrests | R | foreigners arrested | 2023-08-22 | constant
@fact ml = 24 | arrests | R | Malaysians arrested | 2023-08-22 | constant
@fact rem = 58 | other | R | people remanded | 2023-08-23 | snapshot
@fact chg = 46 | other | R | people charged | 2023-09-07 | cumulative
@fact ph = 204 | other | P | phones seized | 2023-08-22 | constant
@fact lp = 73 | other | P | laptops seized | 2023-08-22 | constant
@fact un = 3 | address | R | unit number | - | constant
@fact fl = 4 | units_pledged | R | floors rented | - | constant
@fact rent = 28000 | price | S | ringgit of rent a month | - | constant
@fact tk = 9400000 | other | S | ringgit taken from victims | 2023-08-22 | snapshot
@fact tk2 = 13600000 | other | S | ringgit taken from victims | 2023-09-07 | snapshot
@fact vc = 118 | cases | S | victims known | 2023-08-22 | snapshot
@fact vc2 = 173 | cases | S | victims known | 2023-09-07 | snapshot
@fact kd = 612000 | other | V | ringgit lost | - | constant
@fact kday = 19 | duration | V | days the fraud lasted | - | constant
@fact kag = 68 | age | V | years old | - | constant
@fact dag = 52 | age | D | years old | - | constant
@fact sal = 3500 | price | S | ringgit a caller earned a month | - | constant
@fact com = 10 | rate | S | percent of commission | - | constant
@fact of = 85 | officers | P | officers in the raid | 2023-08-22 | constant
@fact t = 05:15 | clock | R | time it began | 2023-08-22 | constant
@fact bail = 800000 | price | D | ringgit of bail | 2023-09-07 | constant
@fact ct = 12 | other | D | charges | 2023-09-07 | constant
@fact mx = 10 | sentence | D | years of prison at most per charge | - | plan | threshold
@fact my = 21426 | cases | M | online fraud cases this year | January to July 2023 | cumulative
@fact my2 = 25479 | cases | M | online fraud cases | 2022 | constant
@fact ml2 = 850000000 | other | M | ringgit lost to online fraud | 2022 | constant
@fact rl = 3 | other | R | people released on bail | 2023-08-23 | snapshot
@fact rd = 4 | duration | R | days of remand | 2023-08-23 | constant
@fact kc = 61200 | revenue | S | ringgit of commission on one victim | - | constant
@fact oth = 45 | other | R | people charged beside the alleged mastermind | 2023-09-07 | cumulative
@fact ba = 1500000 | price | D | ringgit of bail asked for | - | plan | hypothetical
@fact drop = 15 | other | R | people arrested and not charged | 2023-09-07 | snapshot
@rel diff rl = ar - rem
@rel share com = kc / kd
@rel diff drop = ar - chg
@trap chg oth :: with him and without
@trap bail ba :: fixed and asked for
@rel sum ar = am + aw
@rel sum ar = fo + ml
@trap am fo :: by sex and by passport
@trap ar rem :: arrested and remanded
@trap ar chg :: arrested and charged
@trap tk tk2 :: more victims came forward
@trap vc vc2 :: more victims came forward
@trap my my2 :: seven months and a year
@trap com mx :: the same ten

@doc a-star | English-language daily | 2023-08-23
{61|ar} nabbed in dawn raid on Ipoh scam centre

By MEENAKSHI ARUL and HAFIZ TALIB
Wednesday, 23 Aug 2023 | 12:00 AM MYT

IPOH: A lawyer's office, a tuition centre and a shop selling wedding cards occupied the ground floor. Above them, {61|ar|t=Tuesday} people were working the phones.

Perak police detained all of them when they burst into the building at Medan Meru Raya at {5.15am|t} on Tuesday, in an operation involving {85|of} personnel from Ipoh and Bukit Aman.

State CCID chief Supt Datin Zabariah Mat Noor said {43|am} of those held were men and {18|aw} women. {Thirty-seven|fo} were foreigners, mostly from three neighbouring countries; the remaining {24|ml} hold MyKads.

Also found were {204|ph} handphones, {73|lp} laptops and scripts in {four|-} languages.

"They posed as bank officers, policemen and even as judges. We know so far of {118|vc|t=so far|by=State CCID chief Supt Datin Zabariah Mat Noor} victims with losses of {RM9.4mil|tk|v=9400000|^}," she said.

The syndicate rented {four|fl} floors of Unit {3|un} for RM{28,000|rent} a month. Callers were paid RM{3,500|sal} and a {10|com} per cent cut of whatever they brought in.

The suspects are being investigated under Section 420 of the Penal Code, which carries up to {10|mx} years' jail.

Related: Three more for the timber files | Durian prices fall 20%

@doc b-agency | national news agency | 2023-08-23
{58|rem} remanded {four|rd} days over scam call centre

IPOH, Aug 23 (Berita) -- The magistrate's court here today issued a remand order against {58|rem|t=today|by=The magistrate's court} individuals picked up in Tuesday's raid on a call centre at Meru Raya.

{Three|rl} others, all of them women, were released on police bail for health reasons, one being {eight|-} months pregnant.

The remanded, aged {19|-} to {44|-}, will be held until Saturday.

Zabariah, who heads the state Commercial Crime Investigation Department, said up to July {21,426|my|t=up to July} online fraud cases had been recorded nationwide, compared with {25,479|my2|t=for the whole of last year} for the whole of last year, when losses reached RM{850|ml2|x=1000000|^} million.

-- BERITA 1931

@doc c-feature | news portal | 2023-09-02
'He called me Amma': how a retired teacher lost everything in {19|kday} days

Kamala Devi had a fixed deposit, an Amanah account and her late husband's EPF. She can give you each figure to the sen. She says them slowly, like a roll call. Together: RM{612,000|kd}, gone between {July 3|-} and {July 22|-}.

The caller was "Sergeant Ravi". There was a warrant for her, he said, but he believed in her innocence. For {19|kday} days he rang at seven in the morning to ask whether she had taken her medicine. "He called me Amma. My own son doesn't ring once a week."

She is {68|kag}, and taught mathematics in Teluk Intan for {33|-} years.

In the raid of Aug 22 police found her name on a whiteboard, with a star. It was one of {118|vc} names. Next to it was the sum that "Ravi" is assumed to have kept: {61,200|kc}, {ten|com} per cent.

Of the {61|ar} people detained in Ipoh, more than half, {37|fo} of them, had come from abroad, several apparently without passports or choice. "I would like to know which one," Kamala says. "I would like to ask him: did *you* have a mother?"

@doc d-court | court report | 2023-09-08
Datuk claims trial to {12|ct} charges in scam case

A businessman said to have been the brain behind a phone-scam den in Ipoh pleaded not guilty in the Sessions Court yesterday, along with {45|oth} others.

Datuk Lim Seng Huat, {52|dag}, is accused of cheating {12|ct} persons, each charge bringing a jail term of up to {10|<mx} years and whipping.

Deputy public prosecutor Farah Nabilah asked that no bail be offered, or failing that {RM1.5 million|ba|v=1500000|by=Deputy public prosecutor Farah Nabilah}. Judge Jeyaseelan Anthony fixed it at RM{800,000|bail|by=Judge Jeyaseelan Anthony} in two sureties.

The court was told that, since newspapers reported the raid, the number of known victims has gone up from {118|vc} to {173|vc2|t=now} and the losses now stand at {RM13.6 million|tk2|v=13600000|t=now}, the largest being the RM{612,000|kd} of a widow in Teluk Intan.

Lim, who got his title in 2016, ran the business from {four|fl} floors for which he had told the landlord he needed a "data-entry college".

The {46|chg|t=yesterday} charged yesterday include {29|-} foreigners. {15|drop} of those arrested have been turned into witnesses or sent home.

Mention on Oct 19.

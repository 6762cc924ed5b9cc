@story ya-bihar-jewellers
@topic Daylight robbery of a jewellery showroom in Raniganj Mor, Bihar: from the raid to the conviction
@subject R = Raniganj Mor robbery | robbery | heist | loot | dacoity
@subject S = Swarnika Jewels | Swarnika | the showroom | jeweller
@subject P = Bihar Police | police | SP Ishrat Jahan Warsi | Warsi | SIT
@subject G = the robbers | gang | criminals | dacoits | six men
@subject B = Bablu Mahto alias Computer | Bablu Mahto | Computer | mastermind | Mahto
@subject J = Motihari Central Jail | jail | prison
@subject K = Additional Sessions Judge P. N. Ojha | Ojha | the court | sessions court
@subject I = Bharat Suraksha Insurance | the insurer | insurance company
@subject C = Chamber of Commerce | traders | traders' body | Chamber
@subject O = opposition | Lok Shakti Dal | opposition leader
@fact val1 = 250000000 | other | S | rupees of gold said to be taken | 2028-02-19 | constant
@fact val2 = 183000000 | other | S | rupees of gold taken | 2028-02-28 | constant
@fact kg = 24.4 | other | S | kilograms of gold taken | 2028-02-28 | constant
@fact pkg = 7500000 | price | S | rupees for a kilogram of gold | 2028-02 | constant
@fact cash = 1140000 | other | S | rupees of cash taken | 2028-02-19 | constant
@fact n1 = 6 | crowd | G | robbers who entered | 2028-02-19 | constant
@fact n2 = 9 | crowd | G | members of the gang | 2028-03 | constant
@fact look = 3 | crowd | G | robbers who kept watch | 2028-03 | constant
@fact t0 = 11:08 | clock | R | time when the robbers entered | 2028-02-19 | constant
@fact t1 = 11:31 | clock | R | time when the robbers left | 2028-02-19 | constant
@fact dur = 23 | duration | R | minutes that the robbery lasted | 2028-02-19 | constant
@fact sta = 14 | other | S | employees in the shop | 2028-02-19 | snapshot
@fact cus = 8 | other | S | customers in the shop | 2028-02-19 | snapshot
@fact hos = 22 | other | R | people held at gunpoint | 2028-02-19 | constant
@fact gd = 2 | officers | S | armed guards | 2028-02-19 | snapshot
@fact inj = 2 | injuries | R | people injured | 2028-02-19 | cumulative
@fact dist = 600 | distance | P | metres to the police station | - | constant
@fact resp = 17 | duration | P | minutes that police took after the alarm | 2028-02-19 | constant
@fact cam = 31 | other | S | cameras in the shop | - | constant
@fact bike = 3 | other | G | motorcycles used | 2028-02-19 | constant
@fact enc = 2 | injuries | G | robbers shot in the legs | 2028-02-20 | cumulative
@fact ar1 = 2 | arrests | P | people arrested | 2028-02-20 | cumulative
@fact ar2 = 11 | arrests | P | people arrested | 2028-03-31 | cumulative
@fact rec = 8.54 | other | P | kilograms of gold recovered | 2028-03-31 | cumulative
@fact recp = 35 | other | P | share of the gold recovered | 2028-03-31 | cumulative
@fact rew = 300000 | other | P | rupees of reward for the mastermind | 2028-02-25 | constant
@fact cas = 27 | cases | B | earlier cases against the mastermind | 2028-02 | cumulative
@fact sta2 = 5 | other | B | states where the mastermind is wanted | 2028-02 | snapshot
@fact ph = 4 | other | J | mobile phones found in the cell | 2028-03-02 | cumulative
@fact call = 61 | other | J | calls from the cell to the robbers | 2028-03-02 | cumulative
@fact jsus = 7 | other | J | prison staff suspended | 2028-03-04 | cumulative
@fact psus = 5 | other | P | police suspended | 2028-02-20 | cumulative
@fact sus = 12 | other | P | officials suspended | 2028-03-04 | cumulative
@fact y28 = 19 | cases | P | jewellery shop robberies in the state this year | 2028-02-19 | cumulative
@fact y27 = 104 | cases | P | jewellery shop robberies in the state in the year | 2027 | cumulative
@fact y26 = 80 | cases | P | jewellery shop robberies in the state in the year | 2026 | cumulative
@fact yp = 30 | rate | P | increase in jewellery shop robberies | 2027 | constant
@fact ins = 120000000 | other | I | rupees of cover | - | constant
@fact clm = 183000000 | damages | I | rupees claimed from the insurer | 2028-03 | constant
@fact gap = 63000000 | other | S | rupees not insured | 2028-03 | constant
@fact chp = 1240 | other | P | pages of the charge sheet | 2028-05 | constant
@fact wit = 39 | other | K | prosecution witnesses | 2029-11 | constant
@fact acc = 10 | other | K | accused at the trial | 2029-11 | constant
@fact con = 8 | other | K | people convicted | 2029-11-14 | constant
@fact acq = 2 | other | K | people acquitted | 2029-11-14 | constant
@fact sen = 10 | sentence | K | years of prison for the robbers | 2029-11-21 | constant
@fact senb = 14 | sentence | B | years of prison | 2029-11-21 | constant
@fact fin = 50000 | damages | K | rupees of fine for each robber | 2029-11-21 | constant
@fact shop = 340 | other | C | shops shut in protest | 2028-02-21 | snapshot
@fact age = 36 | age | B | age of the mastermind | 2028-02 | snapshot
@rel product val2 = kg * pkg
@rel sum n2 = n1 + look
@rel sum hos = sta + cus
@rel share recp = rec / kg
@rel sum sus = psus + jsus
@rel change yp = y26 -> y27
@rel diff gap = clm - ins
@rel sum acc = con + acq
@trap val1 val2 :: first guess and stock-taking
@trap n1 n2 :: those who entered and the gang
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap kg rec :: taken and recovered
@trap psus jsus :: police and prison staff
@trap y27 y28 :: a year and part of one
@trap clm ins :: claim and cover
@trap inj enc :: two hurt in the shop and two robbers shot
@trap look bike :: three men, three motorcycles
@trap sen senb :: two sentences
@trap sta senb :: fourteen employees, fourteen years

@doc a-agency | news agency | 2028-02-19
Jewellery worth {Rs 25 crore|val1} looted from showroom in Bihar

Arrah, Feb 19 (NSI) Armed men on Saturday looted gold ornaments said to be worth {Rs 25 crore|val1|by=the manager} from a branded jewellery showroom at Raniganj Mor, {600|dist} metres from a police station, the manager said.

{Six|n1} men, two of them wearing helmets, entered Swarnika at {11.08 am|t0}, minutes after the shutters were lifted. They snatched the rifles of the {two|gd} guards and herded {14|sta} employees and {eight|cus} customers into the strong room.

They left at {11.31 am|t1} on {three|bike} motorcycles, with {Rs 11.4 lakh|cash} in cash as well, and took the recorder of the {31|cam} cameras.

{Two|inj} persons were hit with pistol butts.

It's the {19th|y28|t=since January 1} such robbery in the state since January 1. NSI ANB RG

@doc b-daily | Patna English daily | 2028-02-21
{Two|enc} robbers shot in leg; bazaar shut as traders ask who is safe

Abhinav Pathak | Arrah

Police on Sunday shot and arrested {two|enc+ar1} of those who had looted the Swarnika showroom a day earlier, SP Ishrat Jahan Warsi said. They were trying to cross the Ganga ghat with a bag of bangles.

The district bazaar was closed on Monday. The Chamber of Commerce said {340|shop} shops kept shutters down.

An employee told this newspaper he pressed the alarm at the very start, yet a police jeep took {seventeen|resp} minutes to come from a station one can see from the roof. {Five|psus} personnel have been suspended.

The robbers were inside for {33|!dur} minutes.

Jewellery robberies in Bihar rose from {80|y26|t=in 2026} in 2026 to {104|y27|t=last year} last year, or {30|yp} per cent. "Jungle raj," said the opposition. The minister said that under it the number was {three|-} times higher.

Gold (24k): Rs 75,140 per 10g

@doc c-tv | Hindi TV website in English | 2028-03-03
Mastermind 'Computer' ran {Rs 18-crore|val2} loot from jail cell, on {4|ph} phones

Janata 24x7 | Edited by: Web Desk | Mar 3, 2028, 08:19 IST

The boss never left his bed! Bablu Mahto, {36|age}, alias Computer, has {27|cas} cases against him in {five|sta2} states and a plastic chair in Motihari Central Jail.

In a raid on his cell on Thursday police found {four|ph} mobile phones. From these, {61|call} calls were made to the robbers, the last at {11.25|!t0|by=an officer} as they walked in, an officer said.

The gang had {nine|n2} members, SIT says: the {six|n1} seen on camera and {three|look} who kept watch outside.

A stock check now puts the loot at {24.4|kg} kg, valued at Rs {18.3 crore|val2}.

Anyone who leads police to Mahto's brother gets {Rs 3 lakh|rew}.

PHOTOS: 10 celebs who went grey

@doc d-police | police headquarters press note | 2028-03-31
BIHAR POLICE HEADQUARTERS, PATNA - PRESS NOTE 118/28

Sub: Progress in Swarnika dacoity case

- Arrests up to date: {11|ar2|t=31 March} persons (31 March).
- Recovery: {8.54|rec} kg gold, i.e. {35%|recp} of {24.4|kg} kg.
- Weapons: {5|-} pistols, one of the guards' rifles.
- Action against officials: {5|psus} of police, {7|jsus} of the jail, total {12|sus}.
- Duration of occurrence as per street camera: {23|dur} minutes ({1108|t0} to {1131|t1} hrs).
- Reward of {Rs 3,00,000|rew} on the mastermind stands withdrawn, he being already lodged in jail.

@doc e-business | business daily | 2028-04-06
After the heist, the haggling: Swarnika and insurer differ over cover

By Trisha Mukherjee-Rao

KOLKATA: Swarnika Jewels has lodged a claim for Rs {18.3 crore|clm}, the full value of stock lost at its Arrah store. Bharat Suraksha Insurance says its policy stops at Rs {12 crore|ins}, leaving Rs {5.3 crore|!gap} on the retailer's books.

It may pay less. A survey report notes that {23|!hos} persons, among them {14|sta} employees, were held without anyone using a second panic button.

Recovered gold, {8.54|rec} kg at last count, can't be returned till the trial ends. At {Rs 75 lakh|pkg} a kilo, the family that owns the chain is losing interest of Rs {50,000|-} a day, it says.

The stock fell 2.1% to Rs 614 on the BSE.

@doc f-court | court reporter's copy | 2029-11-21
{Ten|sen} years for robbers, {14|senb} for 'Computer'

Arrah: Additional Sessions Judge P. N. Ojha on Wednesday sentenced Bablu Mahto to {14|senb} years of rigorous imprisonment, and the seven other convicts to {ten|sen} each with a fine of {Rs 50,000|fin}, in the Swarnika dacoity case.

Of the {10|acc} who stood trial, {eight|con} had been held guilty last week. {Two|acq}, a tea-seller and a goldsmith, were let off.

The prosecution examined {39|wit} witnesses on a charge sheet of {1,240|chp} pages.

Ojha remarked that a robbery "conducted by telephone from the State's own custody" was a case in which the State ought to have been the {eleventh|-} accused.

Mahto smiled and asked for his spectacles. He will be lodged in a different jail.

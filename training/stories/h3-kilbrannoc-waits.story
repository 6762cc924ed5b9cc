@story h3-kilbrannoc-waits
@topic Hospital waits and trolleys in the west of Ireland: a winter's figures, no errors
@subject K = Kilbrannoc University Hospital | Kilbrannoc | KUH | the hospital | the Galway-side hospital
@subject S = St Finian's Hospital, Ballyrone | St Finian's | Ballyrone
@subject H = HSE | Health Service Executive | the executive | the health service
@subject I = Irish Nurses' Alliance | the Alliance | INA | the nurses' union | the union
@subject M = Minister Caoimhe Brannigan | the Minister | Brannigan | the health minister
@subject F = Treatment Purchase Board | the Board | TPB
@fact tk = 71 | waiting | K | patients on trolleys at 8 a.m., union count | 2029-01-06 | snapshot
@fact hk = 54 | waiting | K | patients on trolleys at 8 a.m., official count | 2029-01-06 | snapshot
@fact ts = 38 | waiting | S | patients on trolleys at 8 a.m., union count | 2029-01-06 | snapshot
@fact tn = 748 | waiting | I | patients on trolleys in all hospitals, union count | 2029-01-06 | snapshot
@fact hn = 561 | waiting | H | patients on trolleys in all hospitals, official count | 2029-01-06 | snapshot
@fact ry = 767 | waiting | I | patients on trolleys in all hospitals, the union's record | 2027-01-03 | constant
@fact mt = 11 | duration | K | hours in the emergency department before a ward bed, median | 2029-01 | snapshot
@fact ml = 63 | duration | K | hours that Bridie Fallon lay on a trolley | - | constant
@fact st = 6 | duration | H | hours that a patient may wait, the target | - | constant | threshold
@fact ag = 92 | age | - | years of age of Bridie Fallon | 2029-01 | constant
@fact be = 431 | other | K | inpatient beds | 2029-01 | snapshot
@fact bc = 29 | other | K | inpatient beds closed for want of staff | 2029-01 | snapshot
@fact bn = 96 | other | K | beds of the new wing | 2031 | plan | pledged
@fact co = 148000000 | budget | M | euros for the new wing | 2029-02 | plan | pledged
@fact op = 612300 | waiting | F | people waiting for an outpatient appointment | 2028-12-31 | snapshot
@fact op2 = 598900 | waiting | F | people waiting for an outpatient appointment | 2029-02-28 | snapshot
@fact ip = 86400 | waiting | F | people waiting for a procedure | 2028-12-31 | snapshot
@fact lo = 41200 | waiting | F | people waiting over eighteen months for an outpatient appointment | 2028-12-31 | snapshot
@fact ok = 23700 | waiting | K | people waiting for an outpatient appointment | 2028-12-31 | snapshot
@fact fl = 1930 | cases | H | people in hospital with influenza | 2029-01-06 | snapshot
@fact flw = 4120 | cases | H | influenza cases notified in a week | week to 2029-01-06 | snapshot
@fact va = 58 | other | H | percent of health workers vaccinated against influenza | 2029-01-06 | snapshot
@fact vt = 75 | other | H | percent of health workers vaccinated against influenza, the target | - | constant | threshold
@fact em = 17 | jobs | K | consultant posts vacant | 2029-01 | snapshot
@fact fv = 9200 | other | M | appointments bought from private clinics | 2029-02-28 | cumulative
@fact cu = 13400 | other | F | fewer people waiting for an outpatient appointment | 2029-02-28 | snapshot
@fact xd = 372 | deaths | H | additional deaths linked to long trolley waits in a year, estimate of a study | 2027 | constant | projected
@fact gp = 4200 | other | F | people off the list who were not seen privately | 2029-02-28 | snapshot
@fact in = 22 | rate | K | percent more inpatient beds | 2031 | plan
@rel diff gp = cu - fv
@rel share in = bn / be
@rel diff cu = op - op2
@trap tk hk :: the union counts patients on wards too, the executive only the department
@trap tn hn :: the union's and the executive's count
@trap op ip :: appointments and procedures
@trap op op2 :: end of December and end of February
@trap bc bn :: beds closed and beds planned
@trap fl flw :: in hospital, and newly notified in a week
@trap mt ml :: the median wait and one patient's
@trap va vt :: uptake and target

@doc a-connacht | regional daily | 2029-01-07
Woman ({92|ag}) spent {63|ml} hours on trolley at KUH

Ruairí Ó Maoileoin

A grandmother of eleven from Carna passed three nights on a corridor in Kilbrannoc University Hospital over the weekend, her family has said, beside a vending machine "that lit up every time somebody wanted a Twix".

Bridie Fallon, who is {92|ag}, arrived by ambulance on Thursday evening with pneumonia and was found a bed {63|ml|by=her daughter} hours later, according to her daughter, Noreen Fallon-Adeyemi. The target is {six|st}.

She was in company. At eight yesterday morning {71|tk|t=At eight yesterday morning|by=the Irish Nurses' Alliance} people were on trolleys in Kilbrannoc, more than in any other house, by the count of the Irish Nurses' Alliance. St Finian's in Ballyrone had {38|ts|^}. The national figure, {748|tn|^}, fell just short of the {767|ry|t=in January 2027} recorded in January 2027.

The hospital, which has {431|be} beds, confirmed that {29|bc|by=The hospital} of them are shut because there are no nurses to staff them. It apologised "to any patient whose experience was not what we would wish".

Flu is the immediate cause. {1,930|fl} people were in Irish hospitals with it yesterday.

Pictured on page 1: Noreen Fallon-Adeyemi. Photo: Hany Marzouk. Lotto: 4, 11, 19, 23, 38, 40 (bonus 6).

@doc b-rte | broadcaster's website | 2029-01-07
Why the nurses say {748|tn} and the HSE says {561|hn}

Updated / Tuesday, 7 Jan 2029 13:06

Two numbers for the same morning, and both are true. That is the oddity of trolley season.

The Irish Nurses' Alliance sends someone round each hospital at 8am. She counts everyone who has been admitted and has no bed: in the emergency department, in the corridor, and squeezed in on a ward. On Monday that came to {748|tn|t=On Monday|by=The Irish Nurses' Alliance}.

The Health Service Executive counts the emergency department alone. It got {561|hn|t=On Monday|by=The Health Service Executive}.

The gap can be wide. At Kilbrannoc the union had {71|tk|by=the union} and the executive {54|hk|by=the executive}, the difference being patients in what the hospital calls "surge spaces", among them a former chapel.

"A trolley in a chapel is still a trolley," said the Alliance's general secretary, Philomena Nkemelu.

On flu, the health service said {4,120|flw|t=in the first week of the year|by=the health service} cases were notified in the first week of the year. Only {58%|va|by=it} of its own staff have had the vaccine, it admitted, against a target of {75%|vt}.

More stories on: trolleys, HSE, flu | Most read: 1. Storm Oisín: 12,000 without power

@doc c-times | broadsheet, health correspondent | 2029-01-18
More than {600,000|>op} waiting to see a specialist as year ended

The public waiting lists closed 2028 with {612,300|op|t=at the end of December|by=the Treatment Purchase Board} people in the queue for a first outpatient appointment and {86,400|ip|^} for an operation or other procedure at the end of December, figures from the Treatment Purchase Board show.

Of the former, {41,200|lo|^} had been there for longer than eighteen months, a group that the Government had undertaken to abolish by Christmas.

Kilbrannoc University Hospital has the longest list outside Dublin. It holds {23,700|ok} names, and the hospital has {17|em|t=at present} consultant posts vacant at present, two of them in rheumatology, where the next free slot is in the spring of 2031.

The bottleneck, managers say, begins at the front door. Half of those who are admitted through Kilbrannoc's emergency department wait upwards of {11|mt} hours for a bed, nearly double the {six|st}-hour limit. Every bed that they are given is one that a planned patient is not.

A study in 2027 put the additional deaths linked to long waits on trolleys at {372|xd|t=in 2027|by=A study in 2027} a year. The HSE has neither accepted nor rejected it.

@doc d-oireachtas | column of parliamentary notes | 2029-03-07
The Minister, the list and the subtraction

Dáil Sketch, by Fergal Mac Aogáin

There are worse things than a good number. Minister Brannigan had one on Wednesday and carried it into the chamber like a tray of eggs.

{Thirteen thousand four hundred|cu|by=the Minister}! So many fewer people are waiting for an outpatient appointment than when the year began, the Minister said: {598,900|op2|t=at the end of February} at the end of February where there had been {612,300|op|t=at New Year} at New Year.

Deputy Aoife Szymczak (Lab) rose. How many of those had been seen, and how many had been written to, had not answered the letter, and had been struck off? The Minister did not have that figure. She did have {9,200|fv|by=The Minister}, the appointments that she has bought from private clinics. Deputy Szymczak did a sum on the back of her order paper and held it up. It left rather over {four thousand|~gp} unexplained.

Then the wing. It will have {96|bn|t=in 2031|m=pledged} beds, will cost {€148 million|co}, and will open in 2031. Kilbrannoc, the Deputy observed, could open {29|bc} on Monday with nurses.

"I am not a magician," said the Minister.

"No," said a voice from the back. "They make things appear."

@doc e-press | ministerial press release | 2029-03-06
Minister announces {96|bn}-bed development for Kilbrannoc

The Minister for Health, Caoimhe Brannigan TD, today announced funding of {€148 million|co|by=The Minister for Health} for a new wing at Kilbrannoc University Hospital.

The development will add {96|bn|t=by the end of 2031} single-occupancy rooms by the end of 2031 to the {431|be} beds that the hospital has now, an increase of {22%|in}.

Speaking in the hospital, the Minister said: "When I came into office people in the west were told to be patient. I want them to be patients, and then to go home."

The Minister also welcomed the reduction of the outpatient list by {13,400|cu|t=since December} since December, to {598,900|op2}. Some {9,200|~fv} of these appointments were provided through the Access Fund.

Notes to the editor: the wing includes 2 theatres and a rooftop garden. Planning ref. 28/1177. ENDS

Press Office, 01 555 0166

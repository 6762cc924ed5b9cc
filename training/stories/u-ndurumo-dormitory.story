@story u-ndurumo-dormitory
@topic Dormitory fire at Ndurumo Ridge Girls' School, Laikipia, Kenya: first hours to the third day
@subject V = Ndurumo Ridge fire | the fire | the blaze | the inferno
@subject S = Ndurumo Ridge Girls' School | Ndurumo Ridge | the school
@subject D = Meru House | the dormitory | the hostel
@subject G = Josphat Lekishon | Lekishon | the governor | Laikipia County
@subject M = Beatrice Wambogo | Wambogo | the matron
@subject E = Ministry of Education | the ministry | the audit
@subject U = Teachers' Welfare Union | TWU | the union
@fact ck = 02:10 | clock | V | time at which the fire was noticed | 2026-03-08 | constant
@fact ce = 03:25 | clock | V | time at which the fire engine arrived | 2026-03-08 | constant
@fact km = 47 | distance | S | kilometres to the nearest fire station | - | constant
@fact d1 = 5 | deaths | V | pupils killed | 2026-03-08 10:00 | cumulative
@fact dh = 2 | deaths | V | pupils who died in hospital | 2026-03-09 evening | cumulative
@fact d2 = 7 | deaths | V | pupils killed | 2026-03-09 evening | cumulative
@fact h1 = 63 | injuries | V | pupils treated | 2026-03-08 10:00 | cumulative
@fact h2 = 28 | injuries | V | pupils kept in hospital | 2026-03-08 10:00 | snapshot
@fact h3 = 19 | injuries | V | pupils kept in hospital | 2026-03-09 evening | snapshot
@fact mi1 = 11 | missing | V | pupils unaccounted for | 2026-03-08 06:00 | snapshot
@fact mi2 = 0 | missing | V | pupils unaccounted for | 2026-03-08 16:00 | snapshot
@fact sl = 118 | other | D | girls asleep there | 2026-03-08 night | snapshot
@fact lic = 90 | other | D | girls whom it was licensed to house | - | constant
@fact over = 28 | other | D | girls above the licensed number | 2026-03-08 night | snapshot
@fact en = 864 | enrolment | S | pupils | 2026 | constant
@fact ma = 41 | age | M | age | 2026 | constant
@fact arr = 2 | arrests | V | people arrested | 2026-03-09 evening | cumulative
@fact cl = 14 | duration | S | days for which lessons stop | 2026-03-09 | plan
@fact fu = 6000000 | budget | G | shillings for the families | 2026-03-08 | plan | pledged
@fact reb = 38000000 | budget | G | shillings to rebuild the dormitory | 2026-03-10 | plan | projected
@fact au = 214 | other | E | boarding schools inspected | 2025 | cumulative
@fact af = 131 | other | E | boarding schools without a second exit | 2025 | snapshot
@fact as = 61.2 | other | E | share of boarding schools without a second exit | 2025 | snapshot
@rel sum d2 = d1 + dh
@rel diff over = sl - lic
@rel share as = af / au
@trap d1 d2 :: two girls died later, in hospital
@trap h1 h2 :: treated, and kept in
@trap h2 over :: both are 28, one of patients and one of beds
@trap ck ce :: fire seen, engine on the spot
@trap fu reb :: families, building
@trap sl en :: one dormitory, the whole school

@doc a-live | national news site, live blog | 2026-03-08
LIVE: Girls' dormitory burns in Laikipia

4:58 pm | Parents told all accounted for
Every girl at Ndurumo Ridge is now accounted for, Governor Lekishon has told parents at the gate. This morning at six they were told {11|mi1|t=This morning at six} were missing; most had run to a neighbouring farm and slept in a tractor shed. "The list is at {zero|mi2|by=Governor Lekishon}, thank God," he said.

2:31 pm | County to help
The governor promises {Sh6 million|fu|v=6000000|m=pledged|by=The governor} for the affected families. He would not say how it will be split.

11:40 am | {118|sl} in the beds
The boarding mistress's register shows {118|sl|by=register} girls slept in Meru House last night. Its licence, which hangs framed in the burnt porch, allows {90|lic|by=Its licence}. Our reporter counted {two|-} doors. One was chained.

10:05 am | Death toll {five|d1}
Police now confirm {five|d1|t=10:05 am|by=Police} girls dead. {Sixty-three|h1|^} have been treated and {28|h2|^} of those kept in, at Nanyuki and Nyeri.

7:12 am | "I saw orange"
Form 2 pupil Nasieku L., {15|-}, from the next hostel: "I woke for the toilet, it was {ten past two|ck|by=Nasieku L.}, and the wall was orange. I screamed until the prefects came." The engine arrived {at 3:25|ce|by=caretaker}, says a caretaker; by then neighbours had emptied the water tank with basins.

6:20 am | Good morning. We are getting reports of a fire at a boarding school of {864|en} girls north of Nanyuki.
FOLLOW US on 3 platforms | 1.2K comments | Download the app (12 MB)

@doc b-wire | international wire agency | 2026-03-09
Toll in Kenya school fire rises to {seven|d2}

NANYUKI, Kenya (Meridian) - A fire that raced through a girls' boarding house in central Kenya has killed {seven|d2} pupils, officials said on Monday evening, after {two|dh|t=on Monday evening|by=officials} more died in hospital of their burns. {Nineteen|h3|^} others remain there.

Police have made {two|arr} arrests, of a night watchman and of the matron, Beatrice Wambogo, {41|ma}. Inspector Gideon Chepkwony said detectives wanted to know who had the key to a chained rear door. Neither has been charged, and a lawyer for Wambogo said she had "broken a window with a bench and pulled out {nine|-} girls with her own hands".

The blaze at Ndurumo Ridge, which has {846|!en} students, began shortly after {2 a.m.|ck} on Sunday. The nearest fire station is {47|km} kilometres away on a road that is part murram.

Overcrowding is common. Nearly {a fortnight|-} of protests over fees had emptied many schools last term, and heads were told to take back everyone who applied. Meru House held {118|sl|t=on the night} on the night, {28|over} more than its licence permits.

Last year the Ministry of Education inspected {214|au|t=Last year|by=the Ministry of Education} boarding schools. More than {six in ten|>as|v=60} had no second way out of at least {one|-} dormitory.

Lessons have been suspended for {two weeks|cl|v=14}.

@doc c-broadsheet | national broadsheet | 2026-03-10
The chain on the back door
Why help took so long, and why Meru House was so full

BY PURITY NALIAKA and OMAR DIDO, in Ndurumo

The chain is still there, a bicycle chain, sooty, looped twice round the handles. Investigators have hung a tag on it marked 4.

Of the girls who died, {five|d1} were found within a few steps of it. {Two|dh} others, sisters' children from Isiolo, lived long enough to reach Nyeri. The count thus stands at {eight|!d2|t=last night}, the county's health director told us last night, with {19|h3|t=last night|by=the county's health director} in the wards, down from {28|h2|t=on Sunday} on Sunday.

It was built for {60|!lic}. So says the head, Mrs Tabitha Gakuo, who came in January and who speaks in a whisper. "They kept sending them to me with mattresses on their heads." There are {864|en} on her roll; in 2020 there were just over {500|-}.

A pupil raised the alarm about {3.10am|!ck}. The engine had to come from Nanyuki. The driver, Corporal Silas Muthee, gives the journey as {74|!km} kilometres and says he has done it in worse time. He was at the gate {by 3.25|ce}. His tank was dry after {eleven|-} minutes.

The ministry cannot say that it was not warned. Its own audit a year ago listed {131|af|t=a year ago|by=Its own audit} schools, {61 per cent|as|^} of those visited, with only one usable exit per dormitory. Ndurumo Ridge was not among the {214|au|^}.

Rebuilding would take {Sh38 million|reb|v=38000000|m=projected|by=county engineers}, county engineers reckon. The governor's Sh6m is for families only.

Related: KCSE results: 9 takeaways | Sh1.4 billion stadium tender cancelled | Nation 3, Uganda 1

@doc d-release | county government press release | 2026-03-08
COUNTY GOVERNMENT OF LAIKIPIA
OFFICE OF THE GOVERNOR, P.O. Box 1271, Nanyuki
STATEMENT NO. 2 (issued 1700 hrs)

1. H.E. the Governor visited the school at 0730 hrs and again this afternoon and condoles with the parents.
2. The fire was observed at {0210 hrs|ck}. The county fire engine was mobilised within {five|-} minutes of the call and was at the scene by {0325 hrs|ce}, having covered {47|km} km. Reports on social media that it came after daybreak are false.
3. As at 1000 hrs: fatalities, {5|d1|t=1000 hrs}. Learners given treatment, {63|h1|^}. Admitted, {28|h2|^}.
4. As at 1600 hrs {no|mi2|v=0|t=1600 hrs} learner was missing. The figure of {eleven|mi1|t=at dawn} circulated at dawn is withdrawn.
5. The County will provide Kshs. {6,000,000|fu|m=pledged} to bereaved and affected families and meet all hospital bills. It has not promised Kshs. {10,000,000|-}, as a member of the Assembly claimed on radio.
6. The school will be closed for {14|cl} days. Buses leave on Tuesday at 0800 hrs for Isiolo, Rumuruti and Maralal (one bag per learner).
7. Blood donors: Nanyuki, Ward 6. Hotline 0800 555 233.

@doc e-union | teachers' union newsletter | 2026-03-13
From the secretary-general's desk

Colleagues,

I have buried too many pupils in this job to pretend that a matron of {41|ma} with one torch is the problem. Sister Wambogo had charge, alone, of {118|sl} sleeping children, and drew a wage of {Sh14,200|-} a month for it. She was freed on Wednesday on a bond of {Sh50,000|-}; the watchman is still inside.

Ask rather who let a house for {ninety|lic} take {28|over} too many. Ask who read the audit. {A hundred and thirty-one|af} boarding schools had a single door, out of {over two hundred|>au|v=200} looked at, and not a bolt was drawn since. Ask why the nearest engine sleeps {almost fifty|~km|v=47} kilometres off.

And let us be exact, because our critics will be. {Seven|d2|t=as I write} girls have died as I write; {five|d1} in the fire itself, {two|dh} later. Not "{dozens|-}", as one bishop said.

The union asks {three|-} things by the end of term: panic bolts, {one|-} adult for every {40|-} boarders, and a licence plate on each door in letters {10|-} cm high. If not, all {58,000|-} of us will down chalk on May 4.

Branch dues remain at Sh300. Nominations close at noon on the 27th.

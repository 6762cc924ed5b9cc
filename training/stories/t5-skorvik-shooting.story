@story t5-skorvik-shooting
@topic Shooting at the harbour festival of Skorvik, Norway: first night to the judgment
@subject X = Skorvik shooting | shooting | attack | massacre
@subject G = Sondre Ravnaas | Ravnaas | the gunman | the suspect | the accused
@subject P = Nordre Police District | police | Police Chief Marit Ollestad | Ollestad
@subject F = Skorvik harbour festival | festival | concert | harbour days
@subject H = Nordre University Hospital | the hospital | doctors | medical director Anh Tran-Solberg
@subject R = Strandgata flat | flat | Strandgata | the suspect's home
@subject E = Eline Bakkejord | Eline
@subject I = Isak Vangsnes | Isak
@subject Y = Yonas Tesfamariam | Yonas
@subject T = Torunn Myklevoll | Torunn
@subject A = Arvid Kvitnes | Arvid
@subject S = Skorvik | the town | the municipality
@subject M = Justice Minister Halvard Brenne | Brenne | the government | the minister
@subject C = Nordre District Court | the court | judges
@subject Q = Prosecutor Saima Rashid-Lund | Rashid-Lund | the prosecutor | prosecutors
@fact t0 = 21:34 | clock | X | time of the first emergency call | 2029-08-11 | constant
@fact t1 = 21:41 | clock | P | time at which the first patrol arrived | 2029-08-11 | constant
@fact t2 = 22:03 | clock | G | time of arrest | 2029-08-11 | constant
@fact t3 = 23:20 | clock | R | time of the search | 2029-08-11 | constant
@fact dr = 7 | duration | P | minutes from the call to the arrival of the patrol | 2029-08-11 | constant
@fact da = 29 | duration | P | minutes from the call to the arrest | 2029-08-11 | constant
@fact ds = 11 | duration | X | minutes of firing | 2029-08-11 | constant
@fact sh = 64 | other | X | shots fired | 2029-08-11 | constant
@fact d1 = 2 | deaths | X | people killed | 2029-08-11 midnight | cumulative
@fact d2 = 4 | deaths | X | people killed | 2029-08-12 morning | cumulative
@fact d3 = 5 | deaths | X | people killed | 2029-08-14 | cumulative
@fact i1 = 9 | injuries | X | people wounded | 2029-08-11 midnight | cumulative
@fact i2 = 13 | injuries | X | people wounded | 2029-08-12 morning | cumulative
@fact ic = 3 | injuries | X | people in critical condition | 2029-08-12 morning | snapshot
@fact is = 10 | injuries | X | people whose wounds were not life-threatening | 2029-08-12 morning | snapshot
@fact i3 = 12 | injuries | X | people wounded | 2029-08-14 | cumulative
@fact ag = 23 | age | G | age of the gunman | 2029-08 | snapshot
@fact ae = 17 | age | E | age of the victim | 2029-08 | constant
@fact ai = 24 | age | I | age of the victim | 2029-08 | constant
@fact ay = 45 | age | Y | age of the victim | 2029-08 | constant
@fact at = 62 | age | T | age of the victim | 2029-08 | constant
@fact aa = 81 | age | A | age of the victim | 2029-08 | constant
@fact ad = 27 | address | R | house number | - | constant
@fact gu = 3 | other | R | guns found | 2029-08-12 | constant
@fact am = 870 | other | R | rounds of ammunition found | 2029-08-12 | constant
@fact cr = 1900 | crowd | F | people at the concert | 2029-08-11 evening | snapshot
@fact fe = 340 | evacuated | F | people taken off by ferry | 2029-08-11 night | cumulative
@fact of = 61 | officers | P | officers in the operation | 2029-08-11 night | snapshot
@fact he = 6 | other | H | wounded flown in by helicopter | 2029-08-12 morning | cumulative
@fact km = 38 | distance | P | kilometres to the next station with an armed unit | - | constant
@fact po = 4300 | other | S | inhabitants | - | constant
@fact bd = 412 | other | H | blood donors | 2029-08-12 | constant
@fact bx = 352 | other | H | blood donors more than on an ordinary day | 2029-08-12 | constant
@fact dm = 22 | duration | P | minutes from the arrival of the patrol to the arrest | 2029-08-11 | constant
@fact bn = 60 | other | H | blood donors on an ordinary day | - | constant
@fact rt = 12 | duration | P | minutes of median response in the district | 2028 | constant
@fact rg = 11 | duration | P | minutes of median response aimed at | - | constant | threshold
@fact wt = 94 | duration | G | days spent waiting for psychiatric care | 2029-08 | constant
@fact no = 2 | other | P | notes of concern about the gunman | 2029 | cumulative
@fact ml = 3200 | crowd | S | people at the torchlight march | 2029-08-15 | constant
@fact ms = 74.4 | rate | S | people at the torchlight march as a share of the inhabitants in percent | 2029-08-15 | constant
@fact ih = 4 | other | H | wounded still in hospital | 2029-08-16 | snapshot
@fact pl = 85000000 | budget | M | kroner for rural policing | 2029-08-16 | plan | pledged
@fact plp = 6400000 | budget | M | pounds for rural policing | 2029-08-16 | plan | pledged
@fact pp = 24 | units_pledged | M | new police posts in the north | 2029-08-16 | plan | pledged
@fact tm = 5 | other | Q | counts of murder | 2030-05 | constant
@fact ta = 27 | other | Q | counts of attempted murder | 2030-05 | constant
@fact tt = 32 | other | Q | counts in all | 2030-05 | constant
@fact se = 21 | sentence | C | years of preventive detention imposed | 2030-05-23 | constant
@fact mi = 14 | sentence | C | years of detention before release may be tried | 2030-05-23 | constant
@fact td = 19 | duration | C | days of trial | 2030-05 | constant
@fact cf = 900000 | damages | C | kroner for each bereaved family | 2030-05-23 | constant
@fact cq = 1000000 | damages | C | kroner asked for each bereaved family | 2030-05 | constant
@fact ct = 4500000 | damages | C | kroner for the bereaved | 2030-05-23 | constant
@fact ci = 1900000 | damages | C | kroner for the wounded | 2030-05-23 | constant
@fact ca = 6400000 | damages | C | kroner of compensation in all | 2030-05-23 | constant
@trap d1 d2 :: the toll rose overnight
@trap d2 d3 :: one of the wounded died
@trap i1 i2 :: the count rose overnight
@trap i2 i3 :: one of the wounded died
@trap ds rg :: minutes of firing and a target
@trap dr rt :: this patrol and the median of the district
@trap ai pp :: an age and posts promised
@trap da ta :: minutes and counts
@trap ad ta :: a house number and counts
@trap plp ca :: pounds for policing and kroner of compensation
@trap se ag :: years of detention and an age
@trap cr ml :: concert and march
@rel sum i2 = ic + is
@rel sum tt = tm + ta
@rel product ct = d3 * cf
@rel share ms = ml / po
@rel convert plp = pl
@rel diff bx = bd - bn
@rel diff dm = da - dr
@rel sum ca = ct + ci

@doc norwire-night | wire agency | 2029-08-12
At least {two|>d1} dead in shooting at Norwegian harbour festival

SKORVIK, Norway, Aug 12 (Norwire) - At least {two|>d1|t=by midnight|by=police} people had been killed and {nine|i1|^} wounded by midnight on Saturday when a man opened fire on a crowd at a harbour festival in the northern Norwegian town of Skorvik, police said.

A local man of {23|ag} was overpowered on a breakwater at {10:03 p.m.|t2}, {29|da} minutes after the first emergency call, Police Chief Marit Ollestad told a news conference held in a school gym.

The call came at {9:34 p.m.|t0} A patrol from the town, its weapons locked in the boot as the rules require, was at the quay {seven|dr} minutes later. The nearest armed unit is based {38|km} km away.

About {1,900|~cr|by=organisers} people were listening to a covers band, organisers said. Some {340|~fe|t=so far} have so far been taken across the fjord on the car ferry.

"I thought it was the drums," said Liv Aune, a nurse.

Officers began searching the suspect's flat at {11:20 p.m.|t3} There was no indication of any accomplice, Ollestad said.

(Additional reporting by Piotr Wasiak in Tromso)

@doc skorvik-avis | local newspaper | 2029-08-12
The longest song

Published 09.14 · Updated 10.31
Text: Gry Helene Sørvåg Photo: Private

The band was on the second verse when it began. Keyboard player Stein Åge Roska counted, as musicians do. He got to {eleven|ds} minutes before it was quiet.

This morning {four|d2|t=This morning} people are dead. {Thirteen|i2|^} are wounded, and for {three|ic|^} of those, doctors say, it may go either way; the other {ten|is|^} will live. {Six|he|^} were flown over the mountain to Nordre University Hospital by the rescue helicopters.

Investigators have picked up casings for {64|sh|by=Investigators} shots between the fish landing and the bouncy castle. It was closed for the night.

Here in the editorial office we look straight down on Strandgata. At number {27|ad}, where the suspect rents the attic, men in white overalls carried out {three|gu} hunting rifles and boxes with {870|am} cartridges. The landlady says he paid on time.

There are {4,300|po} of us. It's not possible that somebody in this town doesn't know someone who was hit.

The names known to us are Eline Bakkejord, {17|ae}, who sold waffles for the school band, Isak Vangsnes, {24|ai}, a deckhand, and Torunn Myklevoll, {62|at}, who has taught half of Skorvik to swim. Next of kin have agreed to publication.

The church is open. The waffle stand's till has been left as it was.

Also read: Quota talks stall at 3.4% | Hurtigruten 2 hours late

@doc oslo-tabloid | tabloid | 2029-08-13
HE ASKED FOR HELP {94|wt} DAYS BEFORE

Sondre Ravnaas ({32|!ag}) got a letter. It said: "You have been placed on the waiting list"

LOKE JENSRUD-ALI, MONA FJELL (photo), Skorvik

For {94|wt} days the man charged with the massacre in Skorvik waited for an appointment with a psychiatrist. It was due tomorrow.

OSLO-TABLOID can reveal that police had also received {two|no} notes of concern about him, one from his sister, one from the fishmeal factory where he worked nights.

On Saturday he walked from Strandgata {37|!ad} to the quay with a rifle in a ski bag. He fired {64|sh} shots in {eleven|ds} minutes.

– He looked like somebody doing a job, says Oddbjørn, who hid beneath a trailer with his grandchild.

The first call was logged at {21.34|t0}. When the pair in the local patrol car pulled up it was {21.41|t1}. They had no keys to their own gun safe, a source says. Police deny that.

So far {four|d2|t=So far} are dead. One was a girl of {17|ae}. One, Yonas Tesfamariam, {45|ay}, father of {three|-}, shielded a pram.

The hospital asked for blood on Sunday morning. By evening {412|bd} people had bared their arms. That's {352|bx} more than on a normal day, when it's {60|bn}.

Do you know more? Tip us: 02 200. Best tip each week wins 5,000 kroner

@doc nordre-police | press release | 2029-08-14
Status in the Skorvik case, Tuesday 14 August, 12 noon

Nordre Police District regrets to report that a fifth person has died. Arvid Kvitnes, {81|aa}, passed away last night at Nordre University Hospital. The number of dead is thus {five|d3|t=Tuesday 14 August} and the number of wounded {twelve|i3|^}.

The other deceased are Eline Bakkejord ({17|ae}), Isak Vangsnes ({24|ai}), Yonas Tesfamariam ({45|ay}) and Torunn Myklevoll ({62|at}).

Timeline as now verified: first call {21.34|t0}; patrol on scene {21.41|t1}; suspect in custody {22.03|t2}; entry to the dwelling in Strandgata {27|ad} at {23.20|t3}. {64|sh} shots were fired.

The suspect, a man of {23|ag}, has been remanded for four weeks. {Two|no} earlier notes of concern were received in this district and assessed.

At most {61|of} officers took part during the night. Response time in the district was {12|rt|t=in 2028} minutes (median) in 2028 against a target of {11|rg}. On Saturday it was {seven|dr}.

Next update: Thursday. Press phone staffed 08-22.

@doc nrs-english | public broadcaster, English service | 2029-08-16
Government promises police posts for the north after Skorvik

By Tamsin Eikeland

Norway's government will spend {85 million|pl|t=Thursday|by=Justice Minister Halvard Brenne} kroner ({£6.4m|plp}) on rural policing and create {24|pp|^} new posts in the north, Justice Minister Halvard Brenne said on Thursday, five days after a gunman killed {five|d3} people in a small coastal town.

Brenne was speaking in Skorvik, where {3,200|ml|t=the night before} people had walked with torches the night before. That's {three in every four|~ms|v=74.4} of the population.

He would not be drawn on whether patrol officers should carry guns. "{Seven|dr} minutes is fast," he said. "The {29|da} minutes until the handcuffs are what we must look at, {22|dm} of them with our people already there."

Police in the region need {16|!rt|t=last year} minutes to get to an emergency in the median case, last year's figures show, and the aim is {11|rg}.

The health ministry has ordered a review of why the suspect, {23|ag}, was kept waiting {94|wt} days for treatment.

Of {12|i3} injured survivors, {four|ih|t=as of Thursday} remained in hospital as of Thursday. The dead include a schoolgirl of {17|ae} and a retired lighthouse keeper, Arvid Kvitnes, who was {81|aa}.

More on this story
What we know about Norway's gun laws
In pictures: 12 images of a town in grief

@doc domstol-report | legal correspondent of a daily | 2030-05-24
Preventive detention for Skorvik killer

Birk Amundsen-Iyer
Nordre District Court

{Twenty-one|se} years' preventive detention, with a minimum of {14|mi|t=on Thursday}: that is the judgment on Sondre Ravnaas, pronounced on Thursday after {19|td} days in court. As the law stands it could not have been more than {21|se}.

He was found sane when he fired, and guilty on all {32|tt} counts that prosecutor Saima Rashid-Lund had brought, {five|tm} of murder and {27|ta} of attempted murder.

Victims' counsel had asked for {a million|cq|by=Victims' counsel} a family. The judges settled on {900,000|cf} kroner for each of the {five|d3} bereaved, or {4.5 million|ct}, to which come {2.9 million|!ci} for the wounded, making {6.4 million|ca} in all.

Much time went on {two|no} sheets of paper, the warnings from his sister and from his foreman. They had been filed, the court found, "correctly and to no effect". His place in the queue, {94|wt} days after referral, was likewise within the statutory limit.

The court walked the quay with the keyboard player. He had counted {eleven|ds} minutes. The technical evidence gives the same.

Yonas Tesfamariam's widow brought the child who'd been in the pram, no relation of hers, by the hand.

Ravnaas has two weeks to appeal.

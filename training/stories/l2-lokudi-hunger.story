@story lokudi-hunger
@topic Hunger in South Sudan's Lokudi county: a warning, a survey, an appeal, a first airdrop
@subject L = Lokudi county | Lokudi | the county
@subject S = South Sudan | the country
@subject W = World Food Programme | WFP | the agency
@subject D = Medics Beyond | the clinic | MB
@subject C = Ngong Aleu camp | Ngong Aleu | the camp
@subject G = Governor Deng Akuei Majok | the governor | Akuei
@fact pop = 186000 | other | L | inhabitants | 2017-05 | snapshot
@fact p5 = 38000 | other | L | people in catastrophe (phase 5) | 2017-05 | snapshot
@fact p5f = 52000 | other | L | people in catastrophe (phase 5) | 2017-07 | plan | projected
@fact p4 = 71000 | other | L | people in emergency (phase 4) | 2017-05 | snapshot
@fact nat = 4900000 | other | S | people who lack food | 2017-05 | snapshot
@fact natf = 5500000 | other | S | people who lack food | 2017-07 | plan | projected
@fact gam = 29.4 | rate | L | percent of children under five with acute malnutrition | 2017-04 | snapshot
@fact thr = 30 | rate | L | percent of acute malnutrition among children at which famine is declared | - | constant | threshold
@fact cdr = 1.8 | rate | L | deaths a day for 10,000 people | 2017-04 | snapshot
@fact thr2 = 2 | rate | L | deaths a day for 10,000 people at which famine is declared | - | constant | threshold
@fact adm1 = 312 | other | D | children admitted for severe malnutrition | 2017-04 | cumulative
@fact adm2 = 540 | other | D | children admitted for severe malnutrition | 2017-05 | cumulative
@fact die = 26 | deaths | D | children who died in the clinic | 2017-05 | cumulative
@fact bed = 60 | other | D | beds | - | constant
@fact camp1 = 9000 | other | C | people in the camp | 2017-03 | snapshot
@fact camp2 = 31000 | other | C | people in the camp | 2017-06 | snapshot
@fact need = 96000000 | budget | W | dollars asked for | 2017-05-29 | plan
@fact got = 22000000 | budget | W | dollars received | 2017-06-20 | cumulative
@fact drop = 32 | other | W | tonnes dropped in the first flight | 2017-06-20 | constant
@fact rat = 50 | rate | W | percent of a full ration that each person gets | 2017-06 | snapshot
@fact sor1 = 900 | price | L | pounds for a tin of sorghum a year before | 2016-06 | snapshot
@fact sor2 = 2700 | price | L | pounds for a tin of sorghum | 2017-06 | snapshot
@fact gov = 11 | deaths | G | deaths from hunger that the governor admits | 2017-06-18 | cumulative
@trap p5 p5f :: now and expected
@trap nat natf :: now and expected
@trap gam thr :: found and needed for a famine
@trap cdr thr2 :: found and needed for a famine
@trap adm1 adm2 :: April and May
@trap camp1 camp2 :: March and June
@trap die gov :: one clinic, and what the governor admits

@doc ipc | press release | 2017-05-22
IPC ALERT: Lokudi on the edge
Juba, 22 May 2017

{Thirty-eight thousand|p5|t=22 May 2017} people in Lokudi county are in IPC Phase 5 (Catastrophe), the highest there is. A further {71,000|p4|^} are in Phase 4. The county's estimated population is {186,000|pop|^}.

Between now and the August harvest the first of these groups is expected to grow to {52,000|p5f|t=the August harvest|m=projected}.

Famine is not declared. Global acute malnutrition in children under five, measured in April at {29.4|gam|t=in April} per cent, lies a hair below the threshold of {30|thr}. Crude mortality, {1.8|cdr} per {10,000|-} per day, is below the threshold of {2|thr2}.

Nationally, {4.9 million|nat} people are severely food insecure; the figure may reach {5.5 million|natf|t=in July} in July.

@doc wire | wire agency | 2017-05-30
Hunger may kill thousands in South Sudan county, aid groups warn

JUBA (Continental) - Children are being weighed in a bucket at a clinic in South Sudan's Lokudi, where admissions went up from {312|adm1|t=in April|by=Medics Beyond} in April to {540|adm2|t=in May|by=Medics Beyond} in May, according to Medics Beyond. {Twenty-six|die|t=last month} of them died last month. There are {60|bed} beds.

Almost {one|-} in {three|-} of the county's under-fives is wasted; the exact rate, {29.4|gam} percent, is short of the {30|thr} percent needed to say the word famine.

The World Food Programme appealed on Monday for {$96 million|need|t=on Monday}.

Country-wide, almost {5 million|~nat} people do not know where the next meal is coming from. Of these {38,000|p5}, in this one corner, have nothing at all.

@doc feature | foreign broadsheet | 2017-06-10
'We boil the hide and then we boil it again'

Apollonia Verhoeven
Ngong Aleu

At the camp the latrines were built for {9,000|camp1|t=In March} people. In March, when they were built, that is how many there were. There are now {31,000|camp2|t=now}.

A tin of sorghum, {4|-} kilos of it, was {900|sor1|t=a year ago} pounds a year ago and is {2,700|sor2|t=on market day} on market day here. Nyakuoth Gai has sold her {three|-} goats and the door of her house.

In the tent of Medics Beyond the {sixty|bed} beds hold {ninety|-} children, two heads to a bed. A nurse shows me the book. May: {540|adm2|t=May}. May, crosses: {26|die|^}.

It is a small place, {186,000|~pop} souls on a good map. The UN's analysts think {52,000|p5f|t=by July|by=The UN's analysts} of them will be starving by July. The governor, over Chinese tea, calls it "a seasonal matter".

@doc airdrop | UN news site | 2017-06-20
First food falls from the sky over Lokudi

ROME/JUBA — An Ilyushin-76 released {32|drop|t=this morning} metric tons of cereals over Lokudi this morning, the first delivery in {11|-} weeks.

It is enough to feed {4,000|-} people for a fortnight on the current, halved ration ({50|rat} per cent). Ngong Aleu, the largest drop zone, shelters {31,000|camp2}.

The appeal, for {$96 million|need}, stands at {$22 million|got|t=today}, as of today.

Asked about famine, WFP's deputy director Cosimo Adeleke said: "{Two|thr2} deaths per day in {10,000|-}: that's where the line is. In April we were at {1.8|cdr|t=In April}. Would you like to live on the right side of it?"

@doc juba | national daily | 2017-06-21
Governor Akuei: only {11|gov} have died of hunger

By Achol Wani

The governor of the area told reporters by phone that {eleven|gov|t=up to Sunday|by=The governor} people had died of hunger up to Sunday and that bigger numbers are "business for NGOs".

He did not dispute that the price of sorghum has risen threefold within a year, to {2,700|sor2} pounds. Our stringer counted {43|-} fresh mounds behind Ngong Aleu.

National figures published in May put those without enough to eat at {4.9m|nat|t=in May|v=4900000}, heading for {5.5m|natf|m=projected|v=5500000}. Cholera cases: {3,200|-} this year.

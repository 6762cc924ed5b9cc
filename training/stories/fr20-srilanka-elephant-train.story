@story fr20-srilanka-elephant-train
@topic Night train hits an elephant herd at Kudagalwewa, Sri Lanka: first morning to the fourth day
@subject H = Kudagalwewa herd | the herd | elephants | jumbos | the animals
@subject A = Kudagalwewa collision | the collision | the accident
@subject TR = Batticaloa night mail | the night mail | train 6080 | the train
@subject DR = Nimal Jayakoddy | Jayakoddy | the driver
@subject RW = Sri Lanka Railways | the railway | the Department
@subject LI = Batticaloa line | the line
@subject SL = Sri Lanka | the island | the country
@fact dt = 2034-09-14 | date | A | day of the collision | - | constant
@fact ck = 02:18 | clock | A | time of the collision | - | constant
@fact e1 = 4 | deaths | H | elephants killed in the collision | 2034-09-14 morning | cumulative
@fact e2 = 5 | deaths | H | elephants killed in the collision | 2034-09-14 evening | cumulative
@fact e3 = 6 | deaths | H | elephants killed in the collision | 2034-09-16 | cumulative
@fact eh1 = 2 | injuries | H | elephants badly hurt | 2034-09-14 morning | snapshot
@fact eh2 = 1 | injuries | H | elephants badly hurt | 2034-09-14 evening | snapshot
@fact ec = 3 | deaths | H | calves killed | 2034-09-16 | cumulative
@fact hs = 17 | other | H | elephants in the herd | before the collision | constant
@fact hl = 11 | other | H | elephants left in the herd | 2034-09-16 | snapshot
@fact mat = 45 | age | H | age of the lead cow | - | constant
@fact pa = 438 | other | TR | passengers aboard | - | constant
@fact inj = 21 | injuries | TR | passengers treated | 2034-09-14 evening | cumulative
@fact adm = 3 | injuries | TR | passengers kept in hospital | 2034-09-14 evening | snapshot
@fact car = 5 | other | TR | carriages off the rails | - | constant
@fact cart = 11 | other | TR | carriages in the train | - | constant
@fact spd = 74 | speed | TR | speed of the train, km/h | at the braking point | constant
@fact lim = 40 | speed | LI | night speed limit, km/h | - | constant
@fact zone = 14 | distance | LI | kilometres under the night speed limit | - | constant
@fact sight = 120 | distance | DR | metres from which the driver saw the animals | - | constant
@fact adr = 52 | age | DR | age of the driver | - | constant
@fact yrs = 27 | duration | DR | years of service | - | constant
@fact ry = 19 | deaths | SL | elephants killed by trains this year | 2034-09-16 | cumulative
@fact ry0 = 13 | deaths | SL | elephants killed by trains this year | before the collision | cumulative
@fact r33 = 24 | deaths | SL | elephants killed by trains in a year | 2033 | constant
@fact r10 = 163 | deaths | SL | elephants killed by trains in ten years | 2024-2033 | constant
@fact all33 = 412 | deaths | SL | elephants that died of all causes in a year | 2033 | constant
@fact hum33 = 151 | deaths | SL | people killed by elephants in a year | 2033 | constant
@fact pop = 5980 | other | SL | wild elephants | 2031 | snapshot
@fact pop0 = 6440 | other | SL | wild elephants | 2021 | snapshot
@fact popc = -7.1 | rate | SL | change in the number of wild elephants | 2021 to 2031 | constant
@fact cams = 24 | other | RW | thermal cameras to be put up | - | plan | pledged
@fact cami = 9 | other | RW | thermal cameras put up | 2034-09-14 | cumulative
@fact caml = 15 | other | RW | thermal cameras still missing | 2034-09-14 | snapshot
@fact camc = 62000000 | budget | RW | rupees for the thermal cameras | - | plan | pledged
@fact und = 1100000000 | budget | RW | rupees for underpasses | - | plan | projected
@fact undn = 3 | other | RW | underpasses to be dug | - | plan | projected
@fact dam = 85000000 | damages | RW | rupees of damage to train and track | 2034-09-14 | snapshot
@fact tc1 = 16 | other | RW | trains cancelled | 2034-09-14 evening | cumulative
@fact tc2 = 28 | other | RW | trains cancelled | 2034-09-15 | cumulative
@fact rop = 06:00 | clock | LI | time at which the line was to reopen | 2034-09-15 | plan | projected
@fact ro = 09:20 | clock | LI | time at which the line reopened | 2034-09-15 | constant
@fact cl = 31 | duration | LI | hours that the line was closed | 2034-09-15 | constant
@fact allow = 25000 | price | RW | rupees for each passenger kept in hospital | - | plan | pledged
@rel sum e3 = e2 + eh2
@rel diff hl = hs - e3
@rel sum ry = ry0 + e3
@rel diff caml = cams - cami
@rel change popc = pop0 -> pop
@trap e1 e2 e3 :: the toll of the herd rose
@trap eh1 eh2 :: one of the two hurt animals died in the day
@trap cams r33 :: twenty-four cameras, twenty-four elephants
@trap spd lim :: speed driven against the limit
@trap r33 all33 :: killed by trains against dead of all causes
@trap all33 hum33 :: elephants dead against people killed by elephants
@trap ry ry0 :: this year with and without the collision
@trap inj adm :: treated against kept in
@trap car cart :: carriages off the rails and carriages in all
@trap rop ro :: hour promised and hour kept
@trap tc1 tc2 :: cancellations of one day and of two
@trap camc und :: cameras against underpasses

@doc a-wire | wire agency | 2034-09-14
Sri Lankan express derails after hitting elephants; {four|e1} animals dead

KUDAGALWEWA, Sri Lanka, Sept 14 (ION) - At least {four|>e1|t=by mid-morning|by=wildlife officials} elephants had died by mid-morning on {Thursday|dt}, wildlife officials said, after an overnight train with {438|pa|by=the railway} passengers on board drove into a herd crossing the track in the island's north-central scrubland. No human deaths were reported, the railway said.

{Two|eh1|t=by mid-morning|by=veterinary surgeon Dr Ishara Wanniarachchi} more were too badly hurt to stand, veterinary surgeon Dr Ishara Wanniarachchi told ION by telephone from the trackside, where villagers had begun to leave white flowers.

The Batticaloa-Colombo night mail struck the animals at {2:18 a.m.|ck} ({2048|ck} GMT on Wednesday). {Five|car} of its {11|cart} carriages left the rails, and the line was shut in both directions.

Trains must keep to {40|lim} km/h through the {14|zone}-km stretch between 9 p.m. and 5 a.m. because elephants cross it to reach a reservoir. Whether this one did was a matter for the event recorder, an official said.

Trains killed {24|r33|t=last year|by=the Department of Wildlife Conservation} elephants in the country last year, out of {412|all33|^} that perished from all causes, by the count of the Department of Wildlife Conservation. Elephants in turn killed {151|hum33|^} people.

The 2031 census put the wild population at {5,980|pop|t=2031}.

(Reporting by Dilhani Croos; writing by Owen Tattersall-Bose; Colombo newsroom +94 11 555 0142)

@doc b-release | railway press release | 2034-09-14
MEDIA RELEASE No. 88/2034
Disruption on the Batticaloa Line: position as at 6.00 p.m.

The General Manager regrets the inconvenience caused to the travelling public following the incident involving Train 6080 (Night Mail, Up) at Mile Post 138 near Kudagalwewa at {02.18|ck} hours today.

1. {Twenty-one|inj|t=as at 6.00 p.m.} passengers received treatment at Polonnaruwa. All have been discharged save for {three|adm|^}, to each of whom the Department will make an ex-gratia payment of {Rs. 25,000|allow}.

2. {Five|car} carriages derailed. A {45|-}-ton crane has arrived from Maho. It is expected that the line will be opened to traffic by {6.00 a.m.|rop} tomorrow.

3. {Sixteen|tc1|t=as at 6.00 p.m.} services have been cancelled. Season ticket holders may use the buses of the SLTB (Routes 48 and 75) without further payment.

4. Damage to rolling stock and permanent way is provisionally assessed at {Rs. 85 million|dam}.

5. The Department has given the highest priority to the protection of wildlife. A speed restriction of {40|lim} km/h is in force at night over {14|zone} km. {Nine|cami|t=to date} thermal imaging cameras have been commissioned to date under a programme of {24|cams}, for which Rs. {62|camc|x=1000000} million has been set aside.

6. A {three|-}-member committee will report to the Hon. Minister within {two|-} weeks. No comment can be made on the conduct of any employee in the meantime.

Public Relations Unit, Railway Headquarters, Colombo 10. Hotline 1971

@doc c-broadsheet | daily newspaper | 2034-09-15
Recorder shows night mail at almost twice permitted speed

By Shermila Canagaretna and our Hingurakgoda correspondent

The Batticaloa night mail was travelling at {74|spd|by=officials who have seen the printout} kmph when its brakes went on, officials who have seen the printout of the locomotive's event recorder told the Courier last night. The permitted maximum there after dark is {40|lim}.

{Five|e2|t=As of last night} elephants are dead. As of last night a sixth, a cow with a shattered hip, was being kept alive on drips under a tarpaulin, the only {one|eh2|t=As of last night} of the wounded still breathing after a calf was lost at noon.

Range Officer K. M. Thilakasiri, who has followed this family since he was a trainee, said it had numbered {17|hs|by=Range Officer K. M. Thilakasiri}. Its leader, about {45|~mat|^} years of age, was thrown into a paddy field.

The driver, Nimal Jayakoddy, has been interdicted. He is {52|adr} and has {27|yrs} years behind him on the footplate without a mark on his file. The Locomotive Operating Engineers' Union says he is being made a scapegoat. "He saw them from {120|~sight|by=The Locomotive Operating Engineers' Union} metres or so, around a bend. He was doing {38|!spd|^}. No one can stop {400|-} tons in that," its secretary, Indika Pattiarachchi, said, and threatened a work-to-rule on Monday.

{Five|car} coaches left the track, {two|-} of them tipping against the embankment. {Twenty-one|inj} persons were taken for treatment and all but {three|adm|t=by evening} were sent home by evening.

In a drill held in June, only {four|-} of the {nine|cami} heat-sensing cameras fitted so far detected a tame elephant led past them.

Also today: Rice at Rs. 310 — Page 4. Cartoon — Page 9

@doc d-tvsite | private TV station website | 2034-09-15
HEARTBREAK AT KUDAGALWEWA: 'She was feeling for her baby with her trunk'

Tharuka D. | newsdesk@lankatara.example | 15 Sep 2034, 07:41 | 12.6K views

WARNING: some images may upset viewers.

It is a picture that has made a nation weep. A mother, unable to lift herself, her trunk stretched across the sleepers to the calf beside her.

By nightfall on {Thursday|dt} {half a dozen|!e2|t=By nightfall on Thursday} jumbos had perished on the rails at Kudagalwewa, and the villagers who heard it all in the dark are asking who will pay.

"Like a bomb, then trumpeting, then nothing," said toddy tapper S. Kanapathipillai, whose house is {60|-} metres off.

Lankatara has learned the mail, with {348|!pa} people dozing in their seats, was hurtling through the black at {74|spd} km/h. You are allowed {40|lim}!

{21|inj} were patched up by doctors. A bride-to-be from Eravur is one of the {three|adm|t=overnight} kept in overnight at Polonnaruwa.

Railway bosses, who put the bill for bent metal at {Rs 85 million|dam}, had promised trains back by {six|rop} today. At the time of writing, not one had moved.

And get this: {24|r33|t=in 2033} of these gentle giants were mown down by locomotives in 2033. {Twenty-four|-} funerals no minister attended.

[PHOTO 3/14: Monks chant pirith for the fallen. Pic: Ruwan Abeysekara-Lye]
▶ WATCH NEXT: Leopard in Hatton kitchen (2:05)
POLL: Should night trains be banned? Yes 81% No 19%

@doc e-radio | radio news script | 2034-09-16
SATURDAY 1800 ENGLISH BULLETIN / ITEM 3 / ELEPHANTS / 50 SECS

The injured cow elephant at Kudagalwewa died this afternoon. Vets fought for more than {two|-} days to save her. It brings to {six|e3|t=this afternoon} the number killed when the Batticaloa night mail ran into them on {Thursday|dt} - and leaves {eleven|hl|by=rangers} in the herd, say rangers, who are keeping crowds back so that those can drink.

The railway line is open again. The first train went through at {twenty past nine|ro|t=yesterday morning} yesterday morning, after a closure of {thirty-one|cl} hours. In all {twenty-eight|tc2|t=over the two days} services were scrapped over the two days.

The Transport Minister says he'll ask Cabinet for {one point one billion|und|by=The Transport Minister} rupees to dig {three|undn|^} underpasses.

The driver, who has {twenty-seven|yrs} years' service, is to give evidence on Tuesday.

ENDS. NEXT: ITEM 4 / NETBALL / SRI LANKA 58 MALAYSIA 47

@doc f-newsletter | conservation group's e-mail newsletter | 2034-09-17
The Tusk & Trail weekly, issue 203

Dear friends,

You will have seen the news by now, so just the parts the papers left out.

The dead. {Six|e3|t=now}, now that Podi Menike's fight is over. {Half|-} of them were calves: {three|ec|t=now}, the youngest not weaned. Of the {17|hs} we knew by name there are {11|hl} left, and no adult who has led them through a drought.

The year. Before this, trains had taken {13|ry0|t=Before this} since January. Add them up and you have {19|ry|t=now} with over {three|-} months still to go. The whole of 2033 gave {24|r33|t=The whole of 2033}; the ten years to then, {163|r10|t=the ten years to then}. (When the Ministry speaks of "over {400|>all33|by=the Ministry} a year", that is every elephant dead of anything, guns and jaw bombs and wells included.)

The bigger picture. {6,440|pop0|t=in 2021} counted at the waterholes in 2021, {5,980|pop|t=a decade on} a decade on. That is {7.1%|popc|v=-7.1} fewer.

The machines. The money for the cameras, all {Rs 62m|camc} of it, was announced with a brass band. {24|cams} were to be up by the Avurudu before last. {Nine|cami|t=today} are, today, which leaves {sixteen|!caml|^} in a store at Ratmalana. We asked why. We were told it was the brackets.

The speed. {74|spd}. Even at the {40|lim} the signs ask for, a diesel needs more track than a bend gives it. If every driver obeyed, we believe, deaths would fall by {half|-}, not to nothing.

What you can do: our thermal-drone appeal stands at 61% of target. Next bungalow weekend 6–8 October, 4 places left.

In sorrow,
Yohan & Parveen
You receive this because you joined one of our walks. Unsubscribe | PO Box 77, Habarana

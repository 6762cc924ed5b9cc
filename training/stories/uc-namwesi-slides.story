@story uc-namwesi-slides
@topic Landslides bury three villages on the slopes of Mount Elgon, Uganda, October 2029
@subject E = Namwesi landslides | the slides | the landslide | the disaster | Namwesi
@subject B = Bunasufa | Bunasufa village
@subject K = Kirwali
@subject M = Masugu
@subject HN = Namwesi Health Centre IV | the health centre | Namwesi health centre
@subject HM = Mbale regional referral hospital | Mbale hospital | Mbale
@subject CP = Shikhuyu Primary School camp | Shikhuyu Primary School | the primary school
@subject CC = St Balikuddembe church | St Balikuddembe parish church | the parish church
@subject G = the government | Office of the Prime Minister | OPM | Kampala | the state
@subject RC = Uganda Red Cross Society | Uganda Red Cross | the Red Cross | URCS
@subject U = Uganda People's Defence Forces | UPDF | the army | the military
@subject P = Prossy Nambozo | Nambozo | the child
@subject BK = Bukasebe slide | Bukasebe | the 2014 slide
@fact cl = 03:40 | clock | E | time the slope gave way | 2029-10-18 | snapshot
@fact d1 = 17 | deaths | E | people killed | 2029-10-18 noon | cumulative
@fact d2 = 28 | deaths | E | people killed | 2029-10-18 evening | cumulative
@fact d3 = 34 | deaths | E | people killed | 2029-10-19 | cumulative
@fact db3 = 21 | deaths | B | people killed | 2029-10-19 | cumulative
@fact dk3 = 9 | deaths | K | people killed | 2029-10-19 | cumulative
@fact dm3 = 4 | deaths | M | people killed | 2029-10-19 | cumulative
@fact d4 = 41 | deaths | E | people killed | 2029-10-21 | cumulative
@fact d5 = 47 | deaths | E | people killed | 2029-10-24 final | cumulative
@fact dc5 = 19 | deaths | E | children killed | 2029-10-24 final | cumulative
@fact dbk = 92 | deaths | BK | people killed | 2014 | constant
@fact m1 = 113 | missing | E | people unaccounted for | 2029-10-18 evening | snapshot
@fact m3 = 86 | missing | E | people unaccounted for | 2029-10-19 | snapshot
@fact m4 = 61 | missing | E | people unaccounted for | 2029-10-21 | snapshot
@fact m5 = 52 | missing | E | people unaccounted for | 2029-10-24 final | snapshot
@fact dm = 99 | other | E | people dead or presumed dead | 2029-10-24 final | cumulative
@fact i1 = 15 | injuries | E | people hurt | 2029-10-18 noon | cumulative
@fact i3 = 31 | injuries | E | people hurt | 2029-10-19 | cumulative
@fact in3 = 12 | injuries | HN | injured people in its wards | 2029-10-19 | snapshot
@fact im3 = 19 | injuries | HM | injured people in its wards | 2029-10-19 | snapshot
@fact r1 = 6 | rescued | E | people dug out alive | 2029-10-18 noon | cumulative
@fact r3 = 22 | rescued | E | people dug out alive | 2029-10-19 | cumulative
@fact ag = 6 | age | P | age of the girl pulled out | 2029-10-18 | constant
@fact du = 19 | duration | P | hours under the mud | 2029-10-18 | constant
@fact h1 = 40 | homes | E | houses buried | 2029-10-18 noon | cumulative
@fact h3 = 146 | homes | E | houses destroyed | 2029-10-21 | cumulative
@fact hd = 58 | homes | E | houses damaged | 2029-10-21 | cumulative
@fact ht = 204 | homes | E | houses destroyed or damaged | 2029-10-21 | cumulative
@fact e3 = 1870 | evacuated | E | people in shelters | 2029-10-19 | snapshot
@fact e4 = 3212 | evacuated | E | people in shelters | 2029-10-21 | snapshot
@fact ep4 = 1140 | evacuated | CP | people in the shelter | 2029-10-21 | snapshot
@fact ec4 = 2072 | evacuated | CC | people in the shelter | 2029-10-21 | snapshot
@fact ha = 20 | area | E | hectares covered by mud | 2029-10-18 | constant
@fact ac = 50 | area | E | acres covered by mud | 2029-10-18 | constant
@fact rain = 112 | other | E | millimetres of rain in the night | 2029-10-17 | constant
@fact so1 = 60 | other | U | soldiers digging | 2029-10-18 | snapshot
@fact so3 = 150 | other | U | soldiers digging | 2029-10-19 | snapshot
@fact vo = 85 | other | RC | volunteers on the slope | 2029-10-19 | snapshot
@fact ex1 = 1 | other | E | excavators on the site | 2029-10-18 | snapshot
@fact ex3 = 3 | other | E | excavators on the site | 2029-10-21 | snapshot
@fact con = 5000000 | damages | G | shillings for each bereaved family | 2029-10-19 | plan | pledged
@fact coi = 1000000 | damages | G | shillings for each injured person | 2029-10-19 | plan | pledged
@fact cof = 39 | other | G | bereaved families on the list | 2029-11-20 | snapshot
@fact cot = 195000000 | spending | G | shillings paid to bereaved families | 2029-11-20 | cumulative
@fact ap = 4200000000 | fundraising | RC | shillings sought by the appeal | 2029-10-21 | plan
@fact apr = 1470000000 | fundraising | RC | shillings received by the appeal | 2029-11-20 | cumulative
@fact aps = 35 | other | RC | share of the appeal met | 2029-11-20 | snapshot
@fact rp = 2500 | homes | G | households to be moved off the slopes | 2019 | plan | pledged
@fact rb = 240 | homes | G | households moved off the slopes | 2029-10-18 | cumulative
@fact rs = 9.6 | other | G | share of the households moved | 2029-10-18 | cumulative
@rel sum d3 = db3 + dk3 + dm3
@rel sum i3 = in3 + im3
@rel sum ht = h3 + hd
@rel sum e4 = ep4 + ec4
@rel convert ac = ha
@rel sum dm = d5 + m5
@rel product cot = con * cof
@rel share aps = apr / ap
@rel share rs = rb / rp
@trap d1 d2 :: the toll rose during Thursday
@trap d4 d5 :: Sunday's count and the final one
@trap d3 im3 :: dead in the slides, injured in one ward
@trap m1 m3 :: missing on Thursday evening and on Friday
@trap d5 dc5 :: all the dead and the children among them
@trap dbk dm :: the dead of the older slide, and the dead and missing of this one
@trap h1 h3 :: houses buried in the first hours, houses destroyed by Sunday's survey
@trap e3 ec4 :: all shelters on Friday, one shelter on Sunday
@trap rp rb :: households promised land, households moved
@trap con coi :: for a death, for an injury

@doc a-wire | wire agency | 2029-10-18
Landslides kill at least {17|>d1} in eastern Uganda, scores missing

KAMPALA, Oct 18 (Meridian) - At least {17|>d1|t=by midday on Thursday} people died when rain-soaked slopes collapsed on to farming villages on Mount Elgon in eastern Uganda before dawn, and many more were feared buried, officials said.

The hillside above the village of Bunasufa came down at {3:40 a.m.|cl}, while most families were asleep, said Namwesi district commissioner Godfrey Wandulu. Mud then tore through Kirwali and Masugu, lower on the same stream.

"We have recovered {17|d1|t=by midday on Thursday|by=Wandulu} bodies and we have {15|i1|^} injured by midday on Thursday," Wandulu told Meridian by telephone. {Six|r1|t=by midday on Thursday|by=he} people had been dug out alive, he added, and about {40|~h1} houses could no longer be seen at all.

He declined to say how many people were missing. A local councillor, Irene Kakai, put the figure at more than {a hundred|>m1|by=Irene Kakai}.

The weather station at Buwalasi recorded {112|rain|t=between Wednesday evening and dawn} millimetres of rain between Wednesday evening and dawn, roughly what the area expects in the whole of October's second half.

Around {60|~so1} soldiers from a nearby barracks were digging with hoes and bare hands alongside villagers. Just {one|ex1} excavator belonging to a road contractor had reached the site by afternoon, but an {8 km|-} stretch of the only road was blocked in two places.

In 2014 a slide at Bukasebe, on the other flank of the mountain, killed {92|dbk|t=In 2014} people. The government afterwards promised to resettle those living on the steepest ground.

@doc b-kampala | national daily, print | 2029-10-20
Elgon toll climbs as the state offers {Shs5m|con|v=5000000} for every bereaved family

By Yusuf Ssebaggala and Mary Chelangat

NAMWESI. The dead of Thursday's landslides now number {34|d3|t=yesterday evening|by=Relief minister Esther Akullo}, Relief minister Esther Akullo told mourners at Shikhuyu trading centre yesterday evening, with {86|m3|^} others still not traced.

Bunasufa has paid the heaviest price: {21|db3|t=yesterday evening} of the bodies came from that village. {Nine|dk3|^} people perished in Kirwali, the minister said, and {four|dm3|^} in Masugu, where many had fled to the ridge after hearing what one survivor called "a lorry that would not stop coming".

When our reporters left the mountain on Thursday evening the figures had been {28|d2|t=on Thursday evening} dead and {113|m1|^} unaccounted for. The list of the missing has shrunk in part because relatives have found each other in the camps, where {1,870|e3|t=as of yesterday} people were sleeping as of yesterday.

HELP FROM KAMPALA
Ms Akullo announced that the Office of the Prime Minister will give {Shs5m|con|v=5000000} to each family that lost somebody. A person who was hurt is to get {Shs1m|coi|v=1000000}. She also promised posho, beans and blankets "until December at least".

The {31|i3|t=yesterday} wounded were shared yesterday between two facilities. Mbale regional referral hospital has {21|!im3|t=yesterday}, several of them with crushed limbs; the remaining {12|in3|t=yesterday} were being treated at Namwesi Health Centre IV, which has one doctor.

A THIN LINE OF DIGGERS
The UPDF has raised its numbers to {150|so3} men, up from {60|so1|t=on the first day} on the first day. The Uganda Red Cross has {85|vo} volunteers on the slope. Together they have got {22|r3|by=Col Nathan Opolot} people out alive, said Col Nathan Opolot, who commands the operation; the last of them was found before nightfall on Thursday.

SEE ALSO: Fuel prices up Shs120 a litre, page 7 | {14|-} held over Bugembe land clash

@doc c-radio | local radio news script | 2029-10-21
Namwesi bulletin, Sunday, one o'clock

ANNOUNCER: Good afternoon. It is one o'clock and this is Radio Masaba. The search on the mountain is in its fourth day, and we begin there.

{Forty-one|d4|t=as of this morning|by=the district disaster committee} people are now confirmed to have died in the landslides at Namwesi. That is the count as of this morning from the district disaster committee. {Sixty-one|m4|^} are still missing.

The committee has also finished walking the three villages. It finds {one hundred and forty-six|h3|t=in this weekend's survey} homes destroyed, and another {fifty-eight|hd|^} cracked or leaning, in this weekend's survey. That makes {two hundred and four|ht|^} families with no safe roof.

You will remember that on the first morning we spoke of {forty|h1|t=on the first morning} houses under the mud.

Now the camps. There are {three thousand two hundred and twelve|e4|t=today} people in them today. The bigger crowd is in and around the parish church, Saint Balikuddembe, with {two thousand and seventy-two|ec4|t=today}. The primary school at Shikhuyu has taken {one thousand one hundred and forty|ep4|t=today}. Parents are asked to note there will be no lessons at Shikhuyu on Monday.

Colonel Opolot says there are now {three|ex3|t=now} excavators working, where there was only {one|ex1|t=on Thursday} on Thursday.

And a happier word. The little girl from Kirwali, Prossy Nambozo, who is {six|ag}, left hospital last night. She lay {nineteen|du} hours in the dark beneath a granary before a soldier heard her singing.

The Red Cross has opened an appeal. It wants {four point two billion|ap|v=4200000000} shillings for tents, latrines and seed.

Coming up after this: coffee prices, and Sunday's football.

@doc f-sitrep | aid agency situation report | 2029-10-22
UGANDA RED CROSS SOCIETY - Situation Report No. 4
Namwesi landslides. Period covered: 19 to 21 October

1. Overview
The slope failed at {03:40|cl} on 18 October after {112|rain} mm of rainfall. Some {20|~ha} hectares are under debris. District authorities had registered {41|d4|t=as of 21 October} fatalities as of 21 October, compared with {34|d3|t=on 19 October} on 19 October. Over the same two days the number of persons without trace fell from {86|m3|t=on 19 October} to {61|m4|t=as of 21 October}.

2. Displacement
Two collective sites are open. Shikhuyu Primary School hosts {1,140|ep4|t=at the 21 October headcount} and St Balikuddembe church {2,072|ec4|^}, giving {3,212|e4|^} at the 21 October headcount. The first headcount, on 19 October, found {1,870|e3|t=on 19 October}.

3. Shelter
Joint assessment with the district: {204|ht} dwellings affected, of which {146|h3} cannot be repaired.

4. Health
All {31|i3|t=on 19 October} persons injured had been admitted by 19 October; no further admissions. Of {12|in3|t=that day} cared for at Namwesi Health Centre IV that day, five have since gone home.

5. Response
{85|vo} URCS volunteers are deployed next to {150|so3} military personnel. {Three|ex3} excavators are available; fuel is short. No survivor has been located since the {22nd|-}. The emergency appeal seeks UGX {4.2 billion|ap} and assumes that families will stay in tents for {six|-} months. The Government has announced UGX {5 million|con} per bereaved household; URCS is not part of that scheme.

Contact: Disaster desk, tel. +256 700 555 014. Next report: 24 October.

@doc d-london | British newspaper, foreign pages | 2029-10-25
'I stopped counting': Ugandan mountain gives up its search for the buried

Hannah Oyelaran in Bunasufa

The army's diggers fell silent on Wednesday. For a week they had turned over the red earth of Bunasufa, and when the officer in charge finally raised his hand there were {47|d5|t=on Wednesday} names in the ledger of the dead. {Nineteen|dc5|t=on Wednesday} were children.

Another {52|m5|t=on Wednesday} people have not been found and will not now be looked for. Put the two lists together, as the priest did at the open-air mass, and {99|dm} parishioners have gone, which is more than the {92|dbk} lost at Bukasebe in 2014, until now the worst slide anyone here could name.

The mud covers about {50|~ac} acres. It lies across what were gardens of coffee and matooke like a cloth thrown over furniture. It took perhaps four minutes to arrive, survivors say, some time after {half past four|!cl} in the morning, following a night when {121|!rain}mm of rain fell.

Prossy Nambozo, aged {six|ag}, was carried to a cousin's hut this week. She had been trapped for more than {24|!>du} hours, with a dead goat against her back, before rescuers broke through; she was among {22|r3} people saved. She wants, she says, a new exercise book.

Everyone here knows they were supposed to be somewhere else. After Bukasebe, Kampala undertook to shift {2,500|rp} households off the steepest slopes to flat land at Bulago. By the time the mountain moved again, it had shifted {240|rb|t=By the time the mountain moved again}.

"I stopped counting the meetings," said Peter Mafabi, who lost his wife and both parents. "There was a form. I still have the form."

Additional reporting by Robert Wamimbi. Most read: 1. Ten cheap flights for winter 2. The 38-minute lasagne

@doc e-magazine | weekly news magazine, analysis | 2029-11-22
Promises on a slope: one month after Namwesi

A month is long enough to audit a promise. Start with the simplest. The state said it would pay Shs{5 million|con} to every household in mourning, and by Tuesday of this week, according to the Office of the Prime Minister, {39|cof|t=by Tuesday of this week|by=the Office of the Prime Minister} families had collected it, a total of Shs{195 million|cot|^}. Credit where it is due. (The injured, who were each to have Shs{1 million|coi}, have had nothing; the ministry says the forms are being redesigned.)

The Red Cross has done less well out of the public. Of the Shs{4.2 billion|ap} it asked for, it had by Tuesday banked Shs{1.47 billion|apr|t=by Tuesday}, that is {35 per cent|aps|^}. The tents pitched for {3,212|e4|t=on the first Sunday} people on the first Sunday were thinning last week, but not because anybody had built houses. {A hundred and forty-six|h3} were flattened and {58|hd} more are unsafe.

And then the old promise. A cabinet paper of 2019 listed {2,500|rp|t=2019} households for removal from the upper slopes. On the day of the slide {240|rb|t=On the day of the slide} of them had been given plots. That is {14 per cent|!rs|^}, after ten years, and it would be comic if {47|d5|t=by the time the army left} bodies had not been lifted out by the time the army left and {52|m5|^} people left where they lay.

Masugu and Kirwali were both on the list. Bunasufa, which on the first Friday already had {21|db3|t=on the first Friday} dead, was not: a surveyor had rated its bowl of terraces "moderately stable". It was almost exactly the ground the slide chose to cover, all {20|ha} hectares of it.

The inquiry ordered by the prime minister has until March to report. It has five members and, as of this writing, no office.

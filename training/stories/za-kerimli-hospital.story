@story za-kerimli-hospital
@topic Oxygen fire on a ward in Kerimli, Turkey
@subject V = Kerimli hospital fire | the fire | the blaze
@subject H = Kerimli State Hospital | the hospital
@subject G = Governor's office of Kerimli | the governor's office | the governor
@subject U = Sağlık Emek | the health workers' union | the union
@subject M = the health ministry | the ministry
@fact d1 = 5 | deaths | V | people killed | 2023-12-09 07:00 | cumulative
@fact d2 = 8 | deaths | V | people killed | 2023-12-10 evening | cumulative
@fact inj = 14 | injuries | V | people hurt | 2023-12-09 | cumulative
@fact ev = 163 | evacuated | H | patients carried out | 2023-12-09 | constant
@fact pat = 168 | other | H | patients in the building | 2023-12-09 | snapshot
@fact wardp = 13 | other | H | patients on the burned ward | 2023-12-09 | snapshot
@fact wardb = 10 | other | H | beds on the burned ward | 2023-12 | constant
@fact cl = 03:20 | clock | V | time when the fire broke out | 2023-12-09 | constant
@fact out = 04:35 | clock | V | time when the fire was out | 2023-12-09 | constant
@fact eng = 18 | other | V | fire engines | 2023-12-09 | constant
@fact ff = 74 | officers | V | firefighters | 2023-12-09 | constant
@fact nur = 2 | other | H | nurses on the burned ward | 2023-12-09 | snapshot
@fact det = 7 | arrests | V | people detained | 2023-12-10 evening | cumulative
@fact insp = 26 | duration | H | months since the last inspection | 2023-12 | snapshot
@fact repair = 85000000 | budget | M | lira for repairs | 2024 | plan | pledged
@fact built = 1986 | date | H | year of building | - | constant
@fact comp = 400000 | other | G | lira for each bereaved family | 2023-12-10 | plan | pledged
@fact dur = 75 | duration | V | minutes that the fire burned | 2023-12-09 | constant
@fact den = 11 | deaths | V | people killed, by local reports | 2023-12-09 | cumulative | denied
@fact req = 12 | duration | H | months allowed between inspections | - | constant | threshold
@fact bak = 9 | rescued | - | patients carried out by a baker | 2023-12-09 | constant
@fact crit = 3 | injuries | V | hurt people in a critical state | 2023-12-09 noon | snapshot
@fact own = 4 | arrests | U | union members detained | 2023-12-10 evening | cumulative
@fact strike = 24 | duration | U | hours of strike | 2023-12-13 | plan | pledged
@fact late = 3 | deaths | V | hurt people who died later | 2023-12-10 evening | cumulative
@fact bedn = 220 | other | H | beds in the hospital | 2023 | constant
@rel diff late = d2 - d1
@rel sum pat = ev + d1
@trap d1 d2 :: three of the burned died later
@trap wardp wardb :: more patients than beds
@trap pat wardp :: the building against one ward
@trap eng ff :: engines against their crews

@doc a-wire | wire agency | 2023-12-09
{Five|d1} die in fire at Turkish hospital

ISTANBUL (Levant News) - A fire fed by oxygen tore through a respiratory ward of a state hospital in the Turkish town of Kerimli early on Saturday, killing {five|d1|t=by 7 a.m.|by=the governor's office} people by 7 a.m., the governor's office said.

{Fourteen|inj|^} others were hurt, most of them by smoke. {168|pat} patients were in the building in all; those who could be saved were brought to schools and a sports hall.

The alarm was raised at {3:20 a.m.|cl}, Governor Tarık Alanyalı said, and the flames were put out in {an hour and a quarter|dur|v=75} by {74|ff} firefighters with {18|eng} engines.

Alanyalı denied local reports that {11|den|m=denied} people had died. "That number is not true," he said.

The dead were all on the burned ward, where {13|wardp} patients were being treated by {two|nur} nurses.

It was not clear what set off the fire. Prosecutors said they were looking at a heater.

@doc b-daily | national daily | 2023-12-11
{Ten|wardb} beds, {thirteen|wardp} patients, {two|nur} nurses

By Nihan Soyluer, KERİMLİ

The list on the door of the third floor says {10|wardb} beds. On Saturday morning {thirteen|wardp} people lay there, three of them on stretchers along the windows, and that is where the heater stood.

{Eight|d2|t=last night|by=the chief physician} of them are now dead; the last, İsmet Kavcı, {68|-}, died last night in the burns unit in Bursa, the chief physician said.

{Seven|det|t=by last night} people had been detained by last night, among them the technical manager and the owner of the company that serviced the oxygen lines. A document seen by this newspaper shows that the last inspection was {26|insp} months ago; one is required every {twelve|req|m=threshold}.

The health workers' union had written to the ministry in June. "We asked for {six|-} nurses on that floor at night. There were {two|nur|^}," says its provincial head, Feride Oktar. Her union says that the building, put up in {1986|built}, never got sprinklers.

The governor has promised {400,000|comp|by=The governor} lira to each of the bereaved families. The ministry, which was asked for comment at 17.30, sent a statement about its programme for {2024|-}, in which {85 million|repair|by=The ministry|t=2024} lira are set aside for repairs at the hospital.

@doc c-tv | local TV site | 2023-12-09
LAST MINUTE: Hell on the third floor – {163|ev} patients saved!

Kerimli TV – 09.12.2023 – 11:48 (Update: 13:05)

The fire in our state hospital, which started at about {02.30|!~cl}, has left {5|d1|t=this morning} dead this morning and our town in tears.

{163|ev} patients were carried out on the backs of firefighters, caretakers and ordinary citizens. A baker alone brought down {nine|bak}.

{28|!eng} engines came from four districts. The fire was brought under control and was completely out by {04.35|out}, said fire chief Orhan Dede.

{14|inj} injured people are in Bursa and Balıkesir; {three|crit|t=at the moment|by=the governor} of them are at the moment in a critical state, the governor said.

▶ VIDEO ({1:42|-})
▶ Gold at a record: {2,014|-} lira a gram
▶ Amateur League: Kerimlispor {3|-}, Gönen {1|-}

@doc d-union | union statement | 2023-12-10
Not fate, but neglect

We have lost {eight|d2|t=this evening} patients of the chest ward as of this evening. We wish patience to their families.

Our members pulled {163|ev} people out of that building. They did so in the dark, because the emergency lighting failed at half past three.

For {31|!insp} months nobody came to inspect. There was {one|!nur} nurse for {13|wardp} patients on a ward approved for {10|wardb}.

Now they detain {seven|det} people, {four|own} of whom are our own colleagues, while those who signed the tender go on holiday. We reject this.

On Wednesday we stop work for {24|strike|m=pledged} hours in all {81|-} provinces.

@doc e-brief | foreign newspaper brief | 2023-12-11
Hospital fire toll rises

The number of dead in Saturday's hospital fire at Kerimli in north-western Turkey has risen to {eight|d2|by=officials}, officials say, after {three|late} of the injured died. Police are holding {seven|det|^} people. The ministry of health has pledged {85m lira|repair|t=next year|by=The ministry of health} (about {£2.3m|-}) to renovate the {220|bedn}-bed hospital next year.

@story za-bialodrzew-gas
@topic Gas explosion in an apartment block in Białodrzew, Poland
@subject V = Białodrzew explosion | the explosion | the blast
@subject H = Lipowa 8 | the block | the building
@subject F = State Fire Service | the fire service | firefighters
@subject G = Gazownia Podlaska | the gas company
@subject C = the city | the mayor
@fact d1 = 3 | deaths | V | people killed | 2033-11-12 20:00 | cumulative
@fact d2 = 7 | deaths | V | people killed | 2033-11-14 | cumulative
@fact i = 15 | injuries | V | people hurt | 2033-11-13 | cumulative
@fact m1 = 5 | missing | V | people missing | 2033-11-12 20:00 | snapshot
@fact m2 = 1 | missing | V | people missing | 2033-11-14 | snapshot
@rel diff m2 = m1 - x
@fact x = 4 | deaths | V | bodies found under the rubble | 2033-11-14 | cumulative
@rel sum d2 = d1 + x
@fact flat = 40 | homes | H | flats | - | constant
@fact gone = 16 | homes | H | flats destroyed | 2033-11-12 | constant
@fact res = 92 | other | H | registered residents | 2033-11 | snapshot
@fact stair = 2 | other | H | stairwells that collapsed | 2033-11-12 | constant
@fact ff = 180 | officers | F | firefighters at work | 2033-11-12 | snapshot
@fact dog = 9 | other | F | search dogs | 2033-11-12 | snapshot
@fact cl = 06:52 | clock | V | time of the explosion | 2033-11-12 | constant
@fact call = 3 | other | G | calls about a smell of gas before the blast | 2033-11-11 | cumulative
@fact hot = 31 | evacuated | C | residents in a hotel | 2033-11-13 | snapshot
@fact aid = 10000 | other | C | zloty for each family at once | 2033-11-12 | plan | pledged
@fact aidg = 100000 | other | - | zloty from the government for each destroyed flat | 2033-11-13 | plan | pledged
@fact built = 1963 | date | H | year of building | - | constant
@fact insp = 2033-04-22 | date | H | date of the last gas inspection | - | constant
@trap d1 d2 :: four bodies found later
@trap flat gone :: all flats against destroyed ones
@trap aid aidg :: city money and government money
@trap res hot :: registered against put up in a hotel
@fact meas = 1 | other | G | stairwells measured | 2033-11-11 | constant
@fact stw = 4 | other | H | stairwells | - | constant
@fact ff2 = 130 | officers | F | firefighters at work | 2033-11-13 | snapshot
@fact par = 63000 | fundraising | - | zloty collected by the parish | 2033-11-13 | cumulative
@fact home = 6 | other | - | hurt people sent home from hospital | 2033-11-13 | snapshot
@trap ff ff2 :: fewer on the second day

@doc a-pap | wire agency | 2033-11-12
{Three|d1} dead, {five|m1} missing after blast in Polish apartment block

BIAŁODRZEW, Poland (KPA) – Firefighters had recovered {three|d1|t=by 8 p.m. on Saturday|by=fire service spokesman Brigadier Hubert Wasilczuk} bodies by 8 p.m. on Saturday from the ruins of a four-storey apartment block that blew up in the morning, fire service spokesman Brigadier Hubert Wasilczuk said. {Five|m1|^} people were still missing.

Part of the building at Lipowa {8|-} came down at {6:52 a.m.|cl} {Sixteen|gone} of its {40|flat} apartments no longer exist. {Fifteen|i|^} people were injured, {two|-} of them gravely.

"We work with our hands. A machine would kill whoever is in there," Wasilczuk said of the {180|ff} firefighters, who have {nine|dog} dogs with them.

{92|res} people are registered at the address. The cause was most likely gas, he said, though "nobody has proved it".

@doc b-gazeta | national daily | 2033-11-15
They called about the smell. {Three|call} times

Justyna Orlik-Bauman, Białodrzew

18.40: the caretaker. 20.05: a student on the second floor. 22.31: Mrs Halina, who had a nose, as her daughter says in the past tense. The gas company's logbook for Friday has {three|call|t=Friday|by=the prosecutor} calls from Lipowa {8|-}, the prosecutor confirmed. Its van came at 21.15, measured in {one|meas} of the {four|stw} stairwells, and left.

On Saturday at {eight minutes to seven|cl|v=06:52} {two|stair} of the stairwells collapsed.

The search ended its third day with {seven|d2|t=on Monday evening} bodies and {one|m2|^} name still on the list, on Monday evening. {Four|x} lay together in the cellar.

Gazownia Podlaska says that the installation was checked on {22 April|insp|by=Gazownia Podlaska|v=2033-04-22} and was in order. The block, built in {1963|built}, was to be connected to district heating next year; it would have needed no gas at all.

{Thirty-one|hot} of the residents are living in the Hotel Jubilat, with breakfast until ten. The mayor had {10,000|aid|by=The mayor|t=on the first day} zloty in cash handed to every family on the first day. From the government there are to be {100,000|aidg|by=the government|t=by Christmas} for each of the {16|gone} lost homes, by Christmas.


@doc c-local | local portal | 2033-11-13
Lipowa tragedy – Sunday, hour by hour

[GALLERY: {48|-} photos] Author: red. | Comments ({211|-})

07:10. The second night is over. No new survivors. Firefighters, {180|ff} yesterday, are now about {130|~ff2|t=now}.

09:30. The hotel: {thirty-one|hot|t=09:30} people from the block have slept there. The others are with family.

11:00. Mass at St. Roch. The parish has collected {63,000|par|by=The parish} zloty.

13:45. The prosecutor: inspection of the gas pipes took place on {24 April|!insp|by=The prosecutor|v=2033-04-24}, the protocol has been secured.

15:20. The hospital tells us: {18|!i|by=The hospital} injured were brought in in total, {six|home} have already gone home.

16:05. From the city hall: in the building there are {40|flat} flats, of which {26|!gone|by=the city hall} are destroyed. Whoever lived in the remaining ones may fetch documents tomorrow, in groups of {two|-}.

18:00. It is getting dark and it is {-2|-} degrees. The lamps are on.


@doc d-foreign | German-language daily, brief in English edition | 2033-11-14
{Seven|d2} dead in Poland

WARSAW. Rescuers in the eastern Polish town of Białodrzew have found {four|x} more victims beneath the collapsed wing of a residential building, bringing the dead to {seven|d2|by=the fire service}, according to the fire service; {one|m2|^} man is unaccounted for. The building from {1963|built} had been reported {three|call|t=the evening before} times the evening before because of a smell of gas. {92|res} people lived there according to the register, about {a fifth|-} of them children. The government in Warsaw wants to pay {100,000 zlotys|aidg|by=The government in Warsaw} ({23,500|-} euros) per destroyed flat.

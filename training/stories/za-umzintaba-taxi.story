@story za-umzintaba-taxi
@topic Ambush on a minibus taxi near Umzintaba, KwaZulu-Natal
@subject V = Umzintaba taxi ambush | the attack | the ambush | the shooting
@subject P = South African Police Service | SAPS | the police
@subject T = Umzintaba Long Distance Taxi Association | the association | UMLDTA
@subject K = KwaZulu-Natal | the province
@subject H = Sibaya Hospital | the hospital
@fact d1 = 9 | deaths | V | people killed | 2019-11-08 22:00 | cumulative
@fact d2 = 11 | deaths | V | people killed | 2019-11-10 | cumulative
@fact i1 = 6 | injuries | V | people wounded | 2019-11-08 22:00 | snapshot
@fact i2 = 4 | injuries | V | people wounded | 2019-11-10 | snapshot
@fact on = 16 | other | V | people in the taxi | 2019-11-08 | constant
@fact un = 1 | other | V | people unhurt | 2019-11-08 | constant
@rel sum on = d1 + i1 + un
@rel sum on = d2 + i2 + un
@fact gun = 3 | other | V | gunmen | 2019-11-08 | constant
@fact case = 54 | other | V | cartridge cases found | 2019-11-09 | constant
@fact arr = 2 | arrests | V | suspects held | 2019-11-10 | cumulative
@fact rew = 250000 | other | P | rand of reward | 2019-11-09 | plan | pledged
@fact kil = 38 | deaths | K | people killed in taxi violence | 2019-11-08 | cumulative
@fact kilp = 63 | deaths | K | people killed in taxi violence | 2018 | constant
@fact rank = 3 | other | - | taxi ranks closed | 2019-11-09 | snapshot
@fact mem = 412 | other | T | members | 2019-11 | snapshot
@fact unit = 40 | officers | P | officers sent to the area | 2019-11-09 | plan
@fact comm = 18000 | ridership | T | commuters carried a day | 2019 | snapshot
@trap d1 d2 :: two of the wounded died
@trap i1 i2 :: two of the wounded died
@trap kil kilp :: this year so far, last year
@trap d2 on :: killed against on board
@fact kil2 = 40 | deaths | K | people killed in taxi violence | 2019-11-10 | cumulative
@fact memn = 150 | other | - | members of the rival group | 2019-11 | snapshot
@fact fare = 5600 | revenue | - | rand earned by a full taxi | 2019 | snapshot
@rel sum kil2 = kil + late
@fact late = 2 | deaths | H | wounded who died in hospital | 2019-11-10 | cumulative
@trap kil kil2 :: two more after the weekend
@fact kilo = 44 | deaths | K | people killed in taxi violence, by the site's database | 2019-11-08 | cumulative
@fact pas = 10 | deaths | V | passengers killed | 2019-11-11 | cumulative
@fact fun = 20000 | other | T | rand for each family's funeral | 2019-11-11 | plan | pledged
@fact unis = 12 | officers | P | officers seen in the area | 2019-11-11 | snapshot
@rel diff pas = d2 - drv
@fact drv = 1 | deaths | T | drivers killed | 2019-11-08 | constant
@trap unit unis :: promised and seen

@doc a-radio | radio news script | 2019-11-09
06H00 BULLETIN

At least {nine|>d1|t=last night|by=Police} people have been shot dead in a minibus taxi on the R{622|-} outside Umzintaba. Police say it happened last night, when {three|gun|by=Police} men with rifles stepped into the road at the Nsuze bridge. {Six|i1|t=last night} others are in hospital with gunshot wounds.

The taxi was on its way to Johannesburg with {sixteen|on} people on board. {One|un} of them, a grandmother asleep at the back, wasn't touched.

SAPS spokesperson Lieutenant-Colonel Nomvula Dube:

ACTUALITY: "We picked up {fifty-four|case|by=Lieutenant-Colonel Nomvula Dube} cartridges of R5 and AK calibre. This was not a robbery."

The MEC for transport has shut {three|rank|by=The MEC for transport} ranks in the town until further notice.

It's {six|-} minutes past six.

@doc b-sunday | Sunday newspaper | 2019-11-10
The seat behind the driver

Sihle Ntombela

Gogo Thandekile Mvubu always sits at the back. It is slower to get out, she says, but you can sleep. On Friday night she woke to what she took for hail.

{Eleven|d2|t=yesterday} of the people she boarded with are dead. {Two|late|^} of those died yesterday in Sibaya Hospital, where {four|i2|t=yesterday} are still being treated. She alone was unhurt.

Police yesterday took in {two|arr|t=yesterday|by=Police} men, 29 and 41, at a hostel in KwaMashu. {One|-} more is being looked for: survivors speak of {three|gun|by=survivors} gunmen.

The killings bring to {40|kil2|t=so far this year|by=violence monitor Mary de Klerk-Naidu} the number of those who have died in the province's taxi wars so far this year, says violence monitor Mary de Klerk-Naidu. For the whole of 2018 her count was {63|kilp|t=For the whole of 2018|by=her count}.

What is fought over is a road. The Umzintaba association, {412|mem|by=the association} members strong, the association says, claims the Gauteng route; so does the newer Nsuze group with {150|~memn}. On a good month-end Friday a full taxi earns {R5,600|fare}.

Minister Bheka Zondi offered {R250,000|rew|by=Minister Bheka Zondi} for information.


@doc c-online | news site | 2019-11-09
KZN taxi massacre: what we know so far

Compiled by Staff Reporter | 09 Nov, 14:20

– {Nine|d1|t=on Friday night} people died on Friday night when a taxi came under fire near Umzintaba.
– {Six|i1|^} others were wounded.
– Before the attack, {38|kil|t=this year} people had been killed in taxi-related violence in the province this year, or so the SAPS says; our own database has {44|kilo|by=our own database}.
– There were {five|!gun} attackers, according to a source close to the probe.
– Forensic teams collected more than {50|>case} casings.
– An extra {40|unit|by=national commissioner's office} members of the Tactical Response Team are on their way, says the national commissioner's office.
– Commuters are stranded. The association moves about {18,000|~comm} people a day.
– A reward of {R25 000|!rew|by=the minister} has been announced by the minister.

Are you there? WhatsApp 071 555 {0198|-}

Most read: Rand at {14,82|-} to the dollar | Boks rugby world cup bus parade: {7|-} best photos


@doc d-association | statement of the taxi association | 2019-11-11
UMLDTA MEDIA STATEMENT

The Association is in mourning. {Eleven|d2|t=as of today} people, among them {one|drv} driver, our Bra Sakhile Hadebe, and {ten|pas} passengers, have lost their lives as of today.

1. We reject the story that our members are at war. Of our {412|mem} members not one has been charged since 2016.
2. We did not close the ranks. Government closed them. Our people carry {18 000|comm} workers every day, who now walk.
3. {Two|arr|t=today} men are in custody. They are not known to us.
4. We will pay {R20 000|fun|by=We} to each family for funerals.
5. We ask where the {40|unit} officers are that were promised. We have seen {twelve|unis}.

Issued by the Secretary, Shop {14|-}, Umzintaba Plaza.


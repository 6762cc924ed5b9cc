@story ya-kenya-inquest
@topic Police shooting at a water kiosk protest in Kibokoni, Kenya: from the evening to the inquest ruling
@subject X = Kibokoni shooting | shooting | the incident | protest
@subject P = National Police Service | police | OCS Barasa Wekesa | OCPD
@subject I = IPOA | Independent Policing Oversight Authority | oversight authority
@subject Q = inquest | Magistrate Fatuma Dahir | magistrate | court
@subject H = Kibokoni Level Four Hospital | Level Four | hospital
@subject V = victims' families | families | Kibokoni Justice Centre | justice centre
@subject K = Kibokoni | the settlement | residents
@subject W = Majisafi Water Company | Majisafi | water company
@subject A = Constable Elijah Ruto-Maina | the constable | accused officer
@subject M = Dr Njoki Oduya | pathologist | government pathologist
@fact d1 = 2 | deaths | X | people killed | 2026-08-19 night | cumulative
@fact d2 = 4 | deaths | X | people killed | 2026-08-24 | cumulative
@fact dg = 3 | deaths | M | people killed by bullets | 2026-08-24 | cumulative
@fact db = 1 | deaths | M | people killed by a blow | 2026-08-24 | cumulative
@fact dj = 7 | deaths | V | people killed according to the justice centre | 2026-08-21 | cumulative
@fact inj = 27 | injuries | X | people injured | 2026-08-20 | cumulative
@fact ing = 11 | injuries | H | people with gunshot wounds | 2026-08-20 | cumulative
@fact ino = 16 | injuries | H | people with other injuries | 2026-08-20 | cumulative
@fact ip = 5 | injuries | P | police officers injured | 2026-08-20 | cumulative
@fact ar = 38 | arrests | P | people arrested | 2026-08-20 | cumulative
@fact arr = 33 | other | P | arrested people released without charge | 2026-08-22 | cumulative
@fact arc = 5 | other | P | arrested people charged | 2026-08-22 | cumulative
@fact cr = 600 | crowd | X | protesters | 2026-08-19 | snapshot
@fact off = 24 | officers | P | police at the scene | 2026-08-19 | snapshot
@fact rif = 9 | other | P | police rifles at the scene | 2026-08-19 | snapshot
@fact cas = 43 | other | I | cartridges found | 2026-08-22 | cumulative
@fact casp = 12 | other | P | rounds fired according to the police log | 2026-08-19 | constant
@fact mis = 31 | other | I | rounds missing from the police log | 2026-08-22 | constant
@fact t0 = 17:20 | clock | X | time when the shooting began | 2026-08-19 | constant
@fact t1 = 17:26 | clock | X | time when the shooting ended | 2026-08-19 | constant
@fact dur = 6 | duration | X | minutes that the shooting lasted | 2026-08-19 | constant
@fact dis = 65 | distance | I | metres between the constable and the first victim | 2026-08-19 | constant
@fact age = 15 | age | X | age of the youngest victim | 2026-08-19 | constant
@fact day = 19 | duration | K | days without water | 2026-08-19 | snapshot
@fact kio = 14 | other | W | water kiosks | 2026-08 | snapshot
@fact kiw = 3 | other | W | water kiosks that had water | 2026-08-19 | snapshot
@fact kix = 11 | other | W | water kiosks that were dry | 2026-08-19 | snapshot
@fact jer = 5 | price | W | shillings for a jerrycan before the shortage | 2026-07 | snapshot
@fact jer2 = 30 | price | K | shillings for a jerrycan from vendors | 2026-08-19 | snapshot
@fact tim = 6 | other | K | times the old price that vendors asked | 2026-08-19 | snapshot
@fact pop = 52000 | other | K | residents | - | snapshot
@fact wit = 46 | other | Q | witnesses heard | 2028-02 | constant
@fact witp = 13 | other | Q | police witnesses heard | 2028-02 | constant
@fact witc = 33 | other | Q | civilian witnesses heard | 2028-02 | constant
@fact ses = 29 | duration | Q | days of hearing | 2028-02 | constant
@fact adj = 12 | cases | Q | adjournments | 2028-02 | cumulative
@fact mon = 18 | duration | Q | months from the shooting to the ruling | 2028-02-21 | constant
@fact vid = 8 | other | I | mobile phone videos examined | 2027-03 | constant
@fact pag = 174 | other | Q | pages of the ruling | 2028-02-21 | constant
@fact rec = 3 | other | Q | officers to be charged | 2028-02-21 | constant
@fact mur = 1 | other | Q | officers to be charged with murder | 2028-02-21 | constant
@fact man = 2 | other | Q | officers to be charged with lesser offences | 2028-02-21 | constant
@fact com = 2400000 | damages | Q | shillings recommended for each family | 2028-02-21 | plan
@fact comt = 9600000 | damages | Q | shillings recommended for the families in all | 2028-02-21 | plan
@fact pai = 100000 | damages | P | shillings given to each family for burial | 2026-08-28 | constant
@fact y26 = 97 | deaths | I | deaths at police hands in the country this year | 2026-08-31 | cumulative
@fact y25 = 118 | deaths | I | deaths at police hands in the country in the year | 2025 | cumulative
@fact cmp = 3150 | cases | I | complaints received in the year | 2025 | cumulative
@fact con = 9 | cases | I | convictions of officers since it was set up | 2026-08 | cumulative
@fact srv = 4 | duration | A | years in the service | 2026 | snapshot
@rel sum d2 = dg + db
@rel sum inj = ing + ino
@rel sum ar = arr + arc
@rel diff mis = cas - casp
@rel sum kio = kiw + kix
@rel product jer2 = jer * tim
@rel sum wit = witp + witc
@rel sum rec = mur + man
@rel product comt = com * d2
@trap d1 d2 :: later deaths
@trap d2 dj :: official and families' count
@trap dg d2 :: bullets only and all
@trap ing kix :: eleven gunshot wounds, eleven dry kiosks
@trap cas casp :: found and logged
@trap ip arc :: five officers hurt, five charged
@trap ar arr :: arrested and released
@trap dur tim :: six minutes, six times
@trap jer jer2 :: two prices
@trap com pai :: recommended and given
@trap y25 y26 :: a year and part of one
@trap rec dg :: three officers, three shot dead
@trap con rif :: nine convictions, nine rifles

@doc a-radio | community radio script | 2026-08-19
PAMOJA FM 99.9 - HABARI 9PM

It was about water. Let's say that first.

{Nineteen|day} days dry. Of the {fourteen|kio} kiosks of Majisafi, {three|kiw} had something this morning. A jerrycan that cost {five|jer} bob is {thirty|jer2} from the boys with handcarts.

People blocked the lower road, {six hundred|~cr} or so. Around {five-twenty|t0} the police fired.

{Two|d1|t=at this hour} are dead at this hour, says Level Four. One of them is a schoolboy of {fifteen|age}, in uniform. We won't read his name until his mother knows.

OCS Wekesa didn't pick our calls. He's welcome in this studio.

Curfew rumours are rumours.

@doc b-wire | wire agency | 2026-08-21
Kenyan watchdog to probe deadly police shooting at water protest

NAIROBI, Aug 21 (Corral) - Kenya's police oversight authority said on Friday it was investigating the shooting of protesters who demanded water in a Nairobi-fringe settlement of {52,000|~pop} people.

Police have acknowledged {three|?d2} deaths. The Kibokoni Justice Centre says {seven|dj|by=The Kibokoni Justice Centre} people were killed. {Twenty-seven|inj} were treated at the local hospital, {11|ing} of them for bullet wounds and {16|ino} for other injuries, and {five|ip} officers were hurt by stones.

Police say {24|off} officers were confronted by a violent mob and fired {12|casp|by=Police} rounds in the air.

{Ninety-seven|y26|t=so far this year} people have died at police hands so far this year, according to the authority, after {118|y25|t=in 2025} in 2025.

{Thirty-eight|ar} people were arrested.

@doc c-daily | daily newspaper | 2026-08-25
Autopsies: {three|dg} were shot, one from behind

By Winnie Cherotich

Government pathologist Njoki Oduya yesterday concluded post-mortem examinations on the {four|d2|t=yesterday} people killed at Kibokoni. {Three|dg} died of single bullets, she said, and {one|db}, a 61-year-old fruit seller, of a blow to the head.

"One entry wound's in the back," Dr Oduya told families.

IPOA investigators with rakes have recovered {43|cas} cartridges. The police log shows {12|casp}. That leaves {21|!mis} unexplained.

They measured {95|!dis} metres from the spot where the constable knelt to where the boy fell.

Of those arrested, {33|arr} have been let go; {five|arc} were charged with unlawful assembly.

Water returned on Saturday.

STARTING TOMORROW: Pull-out on KCSE. Sh60

@doc d-ipoa | oversight authority report, summary | 2027-03-10
INDEPENDENT POLICING OVERSIGHT AUTHORITY
Kibokoni: summary of findings

- The shooting lasted {six|dur} minutes, {1720|t0} to {1726|t1} hours.
- {Twenty-four|off} officers were present with {nine|rif} rifles.
- {43|cas} spent cartridges were recovered against {12|casp} declared; {31|mis} rounds are unaccounted for.
- {Eight|vid} mobile phone videos were authenticated.
- The distance between the officer and the first deceased was {65|dis} metres.

In 2025 the Authority received {3,150|cmp|t=In 2025} complaints. Since its establishment it has obtained {nine|con|t=Since its establishment} convictions.

The file has been forwarded to the DPP, who elected an inquest.

@doc e-court | court report | 2028-02-22
Charge constable with murder, magistrate rules in Kibokoni inquest

By Abdi Noor Kosgey

Eighteen months and {12|adj} adjournments after the shooting, Magistrate Fatuma Dahir ruled yesterday that {three|rec} police officers be charged, {one|mur} with murder and the other {two|man} with lesser offences.

She took {29|ses} days to hear {64|!wit} witnesses, {33|witc} of them residents and {13|witp} police officers. The ruling is of {174|pag} pages.

Constable Elijah Ruto-Maina, who had {four|srv} years in the service, "aimed as one aims at a bird", the court said.

It recommended that the State pay each family Sh{2.4|com|x=1000000} million, that's Sh{9.6|comt|x=1000000} million for the four. The police had given Sh{100,000|pai|t=in August 2026} apiece in August 2026.

The officers weren't in court.

@doc f-newsletter | justice centre newsletter | 2028-03-01
Kibokoni Speaks, issue 31

We said {seven|dj|t=in 2026}, in 2026, and we were called liars. {Four|d2} have graves. Three others who ran into the river that night have not been seen. The magistrate couldn't count them. We can.

It took {18|mon} months. It took mama Atieno selling the sewing machine.

What has changed? Of {fourteen|kio} kiosks, {eleven|kix|t=that week} were dry that week. Today it's {two|-}. A jerrycan is {five|jer} bob again; that week it was {six|tim} times more.

And the {nine|rif} rifles are still at the station. We've asked which one.

Meeting: Sunday, 3 p.m., under the tank.

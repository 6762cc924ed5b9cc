@story za-gitwamba-matatu
@topic Matatu and lorry collision at Mlima Tatu, Kenya, and the safety order after it
@subject V = Mlima Tatu collision | the crash | the accident
@subject N = National Transport and Safety Authority | NTSA | the authority
@subject S = Umoja Riders Sacco | the sacco
@subject H = Gitwamba Level 5 Hospital | the hospital
@subject K = Kenya | the country
@fact d1 = 9 | deaths | V | people killed | 2025-08-17 night | cumulative
@fact d2 = 14 | deaths | V | people killed | 2025-08-19 | cumulative
@fact scene = 8 | deaths | V | people who died on the spot | 2025-08-17 | constant
@fact inj = 11 | injuries | V | people hurt | 2025-08-19 | cumulative
@fact on = 22 | other | V | people in the matatu | 2025-08-17 | constant
@fact seat = 14 | other | S | passengers that the matatu is licensed for | - | constant
@fact lor = 3 | other | V | people in the lorry | 2025-08-17 | constant
@fact cl = 19:30 | clock | V | time of the crash | 2025-08-17 | constant
@fact yr = 2933 | deaths | K | people killed on the roads | 2025-08-17 | cumulative
@fact yrp = 2801 | deaths | K | people killed on the roads | 2024-08-17 | cumulative
@fact chg = 4.71 | rate | K | rise in road deaths in percent | 2025-08-17 | snapshot
@fact fleet = 43 | other | S | vehicles | 2025-08 | snapshot
@fact sus = 43 | other | N | vehicles suspended | 2025-08-19 | snapshot
@fact spot = 5 | deaths | V | people killed at the same spot before | 2025-01/07 | cumulative
@fact gov = 80 | speed | K | speed limit for public vehicles in km/h | - | constant
@fact sp = 104 | speed | V | speed of the matatu in km/h | 2025-08-17 | snapshot
@fact bump = 18000000 | budget | K | shillings for a barrier | 2025-26 | plan | pledged
@fact blood = 60 | other | H | pints of blood given | 2025-08-18 | cumulative
@fact duty = 15 | duration | V | hours that the driver had been on duty | 2025-08-17 | snapshot
@fact left = 10 | injuries | H | hurt people still in hospital | 2025-08-20 | snapshot
@fact govc = 12000 | price | S | shillings for a speed governor | 2025-06 | constant
@rel change chg = yrp -> yr
@trap d1 d2 :: five died in hospital
@trap on seat :: carried against licensed
@trap yr yrp :: this year and last
@trap scene d1 :: at the scene and with the first who died in hospital
@trap gov sp :: limit and speed

@doc a-nation | national daily | 2025-08-18
{Nine|d1} die in Sunday night crash at killer bend

By Mwikali Nthenge

{Nine|d1|t=by midnight|by=sub-county police commander Josphat Lekuton} people had died by midnight after a matatu returning from a dowry ceremony hit a lorry head-on at Mlima Tatu on the Gitwamba–Kutere road, sub-county police commander Josphat Lekuton said.

{Eight|scene} were killed on the spot. A girl of six died on the way to Gitwamba Level 5.

The {14|seat}-seater carried {22|on} passengers, the police boss said. The crash happened at around {7.30pm|~cl}, when the driver tried to overtake a tanker on the bend.

It is a place with a name for it: {five|spot|t=since January} people have been killed at the same spot since January.

NTSA data show that {2,933|yr|t=by yesterday|by=NTSA data} people had lost their lives on Kenyan roads by yesterday, compared with {2,801|yrp|t=in a similar period last year|by=NTSA data} in a similar period last year.

Governor Peris Wamboi told mourners that the county had set aside {Sh18 million|bump|by=Governor Peris Wamboi|v=18000000} for a barrier.

@doc b-standardish | tabloid daily | 2025-08-19
They sang, they danced, they died: Village buries its dowry party

The goat was still tethered when the phone rang.

{Fourteen|d2|t=by this morning} members of the Kiragu clan were dead by this morning. Njoki Kiragu, 58, has lost a husband, two sons and the bride-to-be.

They had squeezed {twenty-four|!on} into a nissan meant for {14|seat}, as one does, she says, after a good day.

The driver, who lived, has the steering wheel printed on his chest. Police say his speed governor had been tampered with. Its last reading: {104|sp|by=Police} kilometres an hour, on a road where no matatu may do more than {80|gov}.

At the Level 5 hospital neighbours queued to donate. By last evening the bank had {60|blood|t=By last evening} pints from this village alone.

The lorry, loaded with {700|-} crates of soda, had {three|lor} on board, one of whom is among the dead.

SMS the word CRASH to {22840|-}.

@doc c-ntsa | public notice of the safety authority | 2025-08-19
PUBLIC NOTICE: SUSPENSION OF UMOJA RIDERS SACCO

The Authority expresses its condolences following the crash of 17th August at Mlima Tatu, in which {14|d2|t=as of this notice} lives have been lost as of this notice and {11|inj|^} persons injured.

Preliminary findings:
a) the vehicle carried {22|on} persons against a licensed capacity of {14|seat};
b) it was moving at {104|sp} km/h at {19:30|cl} hours, contrary to Rule {3|-} of the Traffic (Speed Limiters) Rules, which prescribes {80|gov};
c) the driver had been on duty for {15|duty} hours.

Accordingly the operator licence of the Sacco is suspended with immediate effect. All {43|fleet+sus} vehicles of the Sacco shall be presented for inspection at the nearest centre. Any found on the road will be impounded.

Fatalities countrywide this year stand at {2,933|yr|t=17th August}, a rise of {4.7 per cent|chg}.

@doc d-radio | radio script | 2025-08-20
WEDNESDAY DRIVE, 5PM TOP STORY

Another matatu owner is counting losses tonight. The NTSA has grounded Umoja Riders, all {34|!fleet} vehicles of it, after Sunday's crash at Mlima Tatu. That crash has now killed {fourteen|d2|t=now}.

One of the injured, we are told, was discharged today, which leaves {ten|left|t=today} of the {eleven|inj} in hospital.

The sacco's chairman says that his people are being punished for one driver. He says the vehicle had a new speed governor, fitted in June for {twelve thousand|govc} shillings.

And that barrier? {Eighteen million|bump|by=the governor} shillings, says the governor. Contractors haven't seen the bend. It is {two|-} kilometres from her rural home.

Traffic now. Slow from Roysambu.

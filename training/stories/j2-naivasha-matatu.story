@story j2-naivasha-matatu
@topic Matatu and fuel tanker collide near Naivasha, Kenya
@subject X = Karati bend crash | the accident | collision | the smash | crash
@subject N = Lakeside Sprinters Sacco | Lakeside Sprinters | the sacco | the matatu
@subject B = Wanjiru Kibe | Wanjiru | Ms Kibe
@subject H = Naivasha Sub-County Hospital | the hospital
@subject Z = the tanker's owner | its owner | the tanker
@subject P = Commander Josphat Lelei | Mr Lelei | the police commander
@fact d0 = 9 | deaths | X | people killed | 2026-02-07 morning | cumulative
@fact d1 = 13 | deaths | X | people killed | 2026-02-07 evening | cumulative
@fact d2 = 14 | deaths | X | people killed | 2026-02-09 | cumulative
@fact dch = 3 | deaths | X | children killed | 2026-02-09 | cumulative
@fact d01 = 4 | deaths | X | people who died after being pulled out alive | 2026-02-07 evening | cumulative
@fact inj = 7 | injuries | X | people admitted | 2026-02-07 evening | snapshot
@fact icu = 2 | injuries | X | people in intensive care | 2026-02-09 | snapshot
@fact cap = 14 | other | N | passengers that the vehicle is licensed for | - | constant
@fact ab = 20 | other | N | people aboard | - | constant
@fact time = 05:20 | clock | X | when it happened | - | constant
@fact day = 2026-02-07 | date | X | day of the collision | - | constant
@fact age = 31 | age | B | age of the driver | - | constant
@fact baby = 5 | age | X | months of age of the surviving infant | - | constant
@fact lit = 32000 | other | Z | litres of petrol in the tanker | - | constant
@fact cl = 6 | duration | X | hours that the road was shut | 2026-02-07 | constant
@fact km = 4 | distance | X | kilometres from the town | - | constant
@fact y25 = 27 | deaths | P | people killed on that stretch | 2025 | cumulative
@fact susp = 30 | duration | N | days of suspension | 2026-02-08 | snapshot
@fact fleet = 46 | other | N | vehicles in the fleet | 2026-02 | snapshot
@fact fine = 10000 | damages | Z | shillings that the owner was fined | - | constant
@fact fund = 200000 | other | N | shillings for each bereaved family | - | plan | pledged
@rel sum d1 = d0 + d01
@rel sum ab = d1 + inj
@trap d0 d1 :: the toll rose during the day
@trap cap ab :: licensed seats and people aboard
@trap cap d2 :: seats and dead, both fourteen

@doc a-daily | national daily, online | 2026-02-07
{Nine|d0} perish in dawn matatu tragedy

By MERCY CHEPKOECH and ALI NOOR | Saturday, February 07, 2026 — 9:38 am

At least {nine|>d0|t=on Saturday morning} people died on the spot on {Saturday|day} morning when a Nairobi-bound matatu rammed a stalled fuel tanker at Karati bend, {four|km} kilometres from Naivasha town.

Naivasha police commander Josphat Lelei said the {14|cap}-seater, owned by Lakeside Sprinters Sacco, was trying to overtake a lorry at around {5.20am|time|by=Josphat Lelei}.

"We do not yet know how many were inside, but it was more than it should have carried," Mr Lelei said.

The tanker had {32,000|lit} litres of super petrol. Residents who came with jerricans were driven back by officers of the General Service Unit.

The highway has been closed and motorists are advised to use the Mai Mahiu route.

The stretch claimed {27|y25|t=last year|by=according to police} lives last year, according to police.

editor@thedawnpost.example | Also read: Sh3.2bn road bonds oversubscribed

@doc b-radio | vernacular radio bulletin in English translation | 2026-02-07
Good evening. It is seven o'clock.

{Thirteen|d1|t=by this evening|by=Police} people are now known to have died in the accident at Karati. Police gave that number by this evening, after {four|d01} of the injured passed away in hospital or on the way to it. {Seven|inj|by=the medical superintendent} others are in the wards at Naivasha, says the medical superintendent, Dr Faith Odhiambo. One of them is a baby of {five|baby} months, who was thrown through a window and hardly has a scratch.

Listener Peter from Kinungi rang to say that he counted the people as they boarded at Gilgil, and that there were {20|ab|by=Peter from Kinungi}, the driver among them.

She was Wanjiru Kibe, aged {31|age}, one of a handful of women driving that route.

The road opened again at half past eleven, after {six|cl} hours.

Tomorrow's weather follows.

@doc c-tabloid | tabloid daily | 2026-02-09
SACCO BANNED AFTER KARATI CARNAGE

NTSA on Sunday took all {52|!fleet} vehicles of Lakeside Sprinters off the road for {30|susp|t=on Sunday|by=NTSA} days as the smash that has shaken the Rift Valley claimed yet another victim.

The latest, a Form Two girl, pushed the body count to {14|d2} — {one|-} for every seat in the ill-fated vehicle, which witnesses say had {22|!ab|by=witnesses say} souls squeezed into it. {Three|dch} of the dead were children.

Driver Wanjiru Kibe, {31|age}, perished at the wheel. Her mother, who sells roast maize at the Gilgil stage, said she had woken at three to make her tea.

The sacco's chairman, Zachary Mwaniki, promised {Sh200,000|fund|v=200000|by=Zachary Mwaniki} to every family that has lost someone. "It will not bring back a single one," he said.

By the time the wreck was dragged clear the road had been blocked for nearly {eleven|!~cl} hours.

@doc d-analysis | weekly news magazine | 2026-02-13
Why Karati keeps killing

Look at the list in the mortuary at Naivasha and you see what overtaking means. Last {Sunday|!day}, at {twenty past five|time} in the morning, a matatu licensed to carry {14|cap} people pulled out behind a lorry. It had {20|ab} in it. {Fourteen|d2} will be buried this week and next; {two|icu|t=on Monday} were still in intensive care on Monday.

Commander Josphat Lelei knows the bend well. In 2025, he says, he sent {27|y25|t=In 2025|by=he says} bodies down that road, and he expects to send as many this year unless the county builds the dual carriageway it promised in 2021.

The regulator's answer has been to ground the operator, Lakeside Sprinters, for {a month|susp|v=30}. Its {46|fleet} vans carried schoolchildren, nurses and cut roses. Their passengers now ride with other saccos, in vans no safer and a good deal fuller.

As for the tanker, it had stood there without lights since midnight with its {32,000|lit} litres. Its owner has been fined {Sh10,000|fine|v=10000}.

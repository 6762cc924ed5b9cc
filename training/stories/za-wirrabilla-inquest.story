@story za-wirrabilla-inquest
@topic Coroner's findings on the Wirrabilla bushfire, Western Australia
@subject V = Wirrabilla fire | the fire | the blaze
@subject B = Bush Fire Service of WA | the fire service | the service
@subject Q = State Coroner Hester Okonjo-Reid | the coroner | Ms Okonjo-Reid
@subject W = Shire of Wirrabilla | the shire
@subject G = Southline Power | the network operator | Southline
@fact d = 6 | deaths | V | people killed | 2022-02-05 | constant
@fact df = 2 | deaths | B | volunteer firefighters killed | 2022-02-05 | constant
@fact dr = 4 | deaths | V | residents killed | 2022-02-05 | constant
@rel sum d = df + dr
@fact h = 71 | homes | V | homes destroyed | 2022-02-05 | constant
@fact ha = 5800 | area | V | hectares burnt | 2022-02-07 | constant
@fact ac = 14332 | area | V | acres burnt | 2022-02-07 | constant
@rel convert ac = ha
@fact rec = 32 | other | Q | recommendations | 2024-08-20 | constant
@fact recb = 19 | other | Q | recommendations to the fire service | 2024-08-20 | constant
@fact recg = 7 | other | Q | recommendations to the network operator | 2024-08-20 | constant
@fact recw = 6 | other | Q | recommendations to the shire | 2024-08-20 | constant
@rel sum rec = recb + recg + recw
@fact days = 24 | duration | Q | days of hearings | 2024 | constant
@fact wit = 67 | other | Q | witnesses | 2024 | constant
@fact ign = 13:08 | clock | V | time of ignition | 2022-02-05 | constant
@fact alert = 13:51 | clock | B | time of the first text alert | 2022-02-05 | constant
@fact delay = 43 | duration | B | minutes between ignition and the first text alert | 2022-02-05 | constant
@fact tgt = 15 | duration | B | minutes in which an alert should go out | - | constant | threshold
@fact temp = 43 | temperature | W | degrees in the shade | 2022-02-05 | constant
@fact wind = 96 | speed | W | wind gusts in km/h | 2022-02-05 | constant
@fact pole = 1974 | date | G | year when the pole was put up | - | constant
@fact insp = 5 | duration | G | years between pole inspections | 2022 | constant
@fact sett = 48000000 | damages | G | dollars of settlement without admission | 2023-11 | constant
@fact cl = 310 | other | G | claimants in the settlement | 2023-11 | constant
@trap d df :: all dead against volunteers
@trap rec recb :: all recommendations against one body's
@trap delay tgt :: took against should take
@trap ha ac :: two units
@fact polea = 48 | age | G | age of the pole in years | 2022-02-05 | constant
@fact tgtn = 5 | duration | B | minutes in which an alert should go out, as recommended | 2024-08-20 | plan
@fact inspn = 3 | duration | G | years between pole inspections, as recommended | 2024-08-20 | plan
@fact sir = 500 | other | Q | inhabitants of a town that should have a siren | 2024-08-20 | constant | threshold
@fact ins = 212000 | other | G | poles inspected | 2024-08 | cumulative
@fact repl = 38400 | other | G | poles replaced or reinforced | 2024-08 | cumulative
@fact inspc = 4 | duration | G | years between pole inspections | 2024 | constant
@fact acc = 5 | other | G | recommendations accepted in full | 2024-08-20 | constant
@fact accp = 2 | other | G | recommendations accepted in principle | 2024-08-20 | constant
@rel sum recg = acc + accp
@fact truck = 22 | age | B | age of the tanker in years | 2022-02-05 | constant
@fact blind = 140 | other | B | tankers without burnover blinds | 2024-10 | snapshot
@fact volw = 9 | other | Q | volunteers who gave evidence | 2024 | constant
@fact front = 9 | speed | V | speed of the fire front in km/h | 2022-02-05 | constant

@doc a-abcish | public broadcaster site | 2024-08-20
Alert came {43|delay} minutes too late for {six|d} people at Wirrabilla, coroner finds

By court reporter Tamsin Delacroix-Wu
Posted Tue 20 Aug 2024 at 11:32am, updated 2:15pm

The State Coroner has found that {six|d} people who died in the Wirrabilla bushfire in February 2022 "had no realistic chance" because the first warning reached their phones {43|delay|by=Hester Okonjo-Reid} minutes after a power pole snapped and started it.

In findings handed down in Perth this morning, Hester Okonjo-Reid made {32|rec} recommendations, {19|recb} of them to the Bush Fire Service, {seven|recg} to network operator Southline Power and {six|recw} to the local shire.

The blaze, on a {43|temp}-degree day with gusts of {96|wind} kilometres per hour, burnt {5,800|ha} hectares of scrub and farmland and destroyed {71|h} homes.

{Two|df} of the dead, Kel Brandis and Prue Tjakamarra, were volunteer firefighters whose truck was overrun on Gidgee Road. The other {four|dr} died in their homes or cars.

The service's own standard is to send an alert within {15|tgt} minutes.

"An alert that is drafted, checked and re-checked while people burn is not an alert," the coroner said.

Key points:
• The pole, installed in {1974|pole}, was rotten below ground
• The inquest heard {67|wit} witnesses over {24|days} days
• Southline paid {$48 million|sett|t=last year} to residents last year without admitting liability

@doc b-tabloid | tabloid newspaper | 2024-08-21
'THEY TYPED WHILE MY MUM BURNED'

Exclusive by Jaxon Petrakis

THE daughter of a Wirrabilla victim has hit out at fire chiefs after a coroner slammed the time it took them to hit "send".

Leanne Hodder's mother Joyce, 77, was one of {six|d} killed in the inferno that took {71|h} homes on February 5, 2022.

The coroner found it kicked off at {1.08pm|ign} when a {48|polea}-year-old pole gave way. Phones in town did not buzz until {1.51pm|alert}.

"That's {34|!delay} minutes. Mum could've driven to Bunbury," Ms Hodder told this newspaper.

She is one of {310|cl} people who shared in a {$84 million|!sett} payout by Southline Power. She spent hers on a new ute "and a bloody good siren".

It was {43C|temp} in the shade that day, with {96|wind}km/h gusts.

WHAT THE CORONER WANTS
- alerts within {five|tgtn} minutes, not {15|tgt}
- poles tested every {three|inspn} years, not {five|insp}
- a siren in every town of over {500|sir}

Premier's office: all {32|rec} recommendations "under consideration".

TOMORROW: Your {24|-}-page footy liftout


@doc c-release | network operator statement | 2024-08-20
Southline Power responds to coronial findings

Southline acknowledges the findings of the State Coroner and again extends its sympathy to the families of the {six|d} people who lost their lives.

Since 2022 Southline has:
– inspected {212,000|ins|t=Since 2022} wood poles in high fire danger areas
– replaced or reinforced {38,400|repl|^} of them
– shortened its inspection cycle from {five|insp} to {four|inspc} years

The coroner has directed {seven|recg} recommendations to Southline. We accept {five|acc} in full and {two|accp} in principle.

In November 2023 Southline reached an agreement with {310|cl} claimants, under which {$48 million|sett|t=In November 2023} was paid. The agreement was made without admission.

The pole in question was last inspected in 2018 and met the standard at the time.

Media: 08 5550 {1199|-}


@doc d-firemag | volunteer firefighters' magazine | 2024-10-01
What the Wirrabilla findings mean for us

Brigade captains will have read the summary. This is the rest.

Of the {32|rec} recommendations, {21|!recb} land on the service. The big one is the clock: from a confirmed ignition to a text in {five|tgtn} minutes, a third of the present {quarter of an hour|tgt|v=15}. On the day it took {43|delay}.

The second is about trucks. Kel and Prue's tanker, {22|truck} years old, had no burnover blinds. The coroner found that with blinds they might have lived. There are {140|blind|t=still} like it in service still.

The third is us. {Sixty-seven|wit} people gave evidence in {24|days} days and, as the coroner notes, {nine|volw} of them were volunteers.

For those who weren't there: ignition {13:08|ign}, {14,300|ac|round=100} acres in two days, {71|h} homes, a front moving at {nine|front} km/h through the stubble. {Two|df} of ours.

Levy forms are due by 31 October. Lost: a pair of size-{11|-} boots at the Collie muster.


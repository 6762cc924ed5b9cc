@story rodrigues-chikungunya
@topic Chikungunya in Rodrigues and Mauritius over one season: weekly figures, hospital load, spraying
@subject E = chikungunya epidemic | the epidemic | chikungunya | the virus
@subject R = Rodrigues | the smaller island
@subject M = Mauritius | mainland | the main island
@subject U = La Réunion | Réunion | neighbouring Réunion
@subject Q = Queen Anne Hospital | Crève-Coeur hospital | the hospital
@subject H = Ministry of Health and Wellness | health ministry | the ministry | Dr Vimla Ramsahye | Ramsahye
@subject V = Rodrigues Regional Assembly | the Assembly | Chief Commissioner | Jean-Noël Perrine | Perrine
@subject T = tourism office | hoteliers | hotels
@fact r11 = 214 | cases | R | new confirmed infections in the week | week 11 | snapshot
@fact m11 = 96 | cases | M | new confirmed infections in the week | week 11 | snapshot
@fact n11 = 310 | cases | E | new confirmed infections in the week | week 11 | snapshot
@fact r12 = 338 | cases | R | new confirmed infections in the week | week 12 | snapshot
@fact m12 = 171 | cases | M | new confirmed infections in the week | week 12 | snapshot
@fact n12 = 509 | cases | E | new confirmed infections in the week | week 12 | snapshot
@fact rc = 1102 | cases | R | confirmed infections since January | week 12 | cumulative
@fact mc = 487 | cases | M | confirmed infections since January | week 12 | cumulative
@fact tc = 1589 | cases | E | confirmed infections since January | week 12 | cumulative
@fact r15 = 190 | cases | R | new confirmed infections in the week | week 15 | snapshot
@fact m15 = 402 | cases | M | new confirmed infections in the week | week 15 | snapshot
@fact rt = 1985 | cases | R | confirmed infections since January | week 15 | cumulative
@fact u = 13600 | cases | U | confirmed infections since January | week 12 | cumulative
@fact d12 = 1 | deaths | E | people killed by the virus | week 12 | cumulative
@fact d15 = 3 | deaths | E | people killed by the virus | week 15 | cumulative
@fact pop = 44800 | other | R | inhabitants | - | constant
@fact sh = 2.5 | rate | R | percent of the inhabitants with a confirmed infection | week 12 | snapshot
@fact bed = 62 | other | Q | beds | - | constant
@fact adm = 47 | other | Q | chikungunya patients in beds | week 12 | snapshot
@fact nu = 14 | other | H | nurses flown in | week 12 | cumulative
@fact sp = 9300 | homes | V | houses sprayed | week 12 | cumulative
@fact spt = 15200 | homes | V | houses to be sprayed | week 12 | plan
@fact sps = 61 | rate | V | percent of the houses sprayed | week 12 | snapshot
@fact vd = 6000 | other | H | vaccine doses ordered | week 12 | plan
@fact va = 65 | age | H | age from which the vaccine is withheld | - | constant | threshold
@fact bu = 85000000 | budget | V | rupees for the campaign | week 12 | plan | pledged
@fact c = 22 | rate | T | percent of Easter bookings cancelled | week 12 | snapshot
@fact pe = 700 | cases | R | weekly infections at the peak | April | plan | projected
@rel sum n11 = r11 + m11
@rel sum n12 = r12 + m12
@rel sum tc = rc + mc
@rel share sh = rc / pop
@rel share sps = sp / spt
@trap r12 rc :: a week and the whole season
@trap r12 r11 :: two weeks one after the other
@trap rc u :: Rodrigues and Réunion
@trap sp spt :: houses done and houses planned
@trap r12 pe :: seen and feared

@doc a-ministry-note | health ministry communiqué | -
COMMUNIQUÉ No. {12|-}/2031 - Chikungunya

The Ministry of Health and Wellness informs the public that in epidemiological week 12 a total of {509|n12|t=in epidemiological week 12} new infections were confirmed in the Republic: {338|r12|^} in Rodrigues and {171|m12|^} in Mauritius. In the week before, there had been {310|n11|t=In the week before} ({214|r11|^} and {96|m11|^} respectively).

Since the first of January laboratories have confirmed {1,589|tc|t=Since the first of January|by=laboratories} infections. {One|d12} patient, a man of {83|-} with heart disease, has died.

{Fourteen|nu} nurses have been sent to Queen Anne Hospital. An order for {6,000|vd} doses of vaccine was placed on Tuesday. The product will not be offered to persons aged {65|va} or above.

Empty your flower pots. Hotline {8924|-}.

@doc b-mauritian-daily | Port Louis daily | 2031-03-25
Rodrigues, island of sore knees

By Anouchka Li Wan Po

In the market of Port Mathurin people greet each other with the elbow, since the hand hurts. One in {40|-} Rodriguans has by now had a positive test: {1,102|rc|by=the ministry's Monday bulletin} of {44,800|~pop}, or {2.5%|sh}, by the ministry's Monday bulletin. The true share must be several times that.

At Queen Anne, {47|adm} of the {62|bed} beds are taken by "chik" patients. "I've got two midwives who walk like their grandmothers," the matron sighs.

The Chief Commissioner, Jean-Noël Perrine, counts in houses. His teams have fogged {9,300|sp|t=as of Sunday|by=The Chief Commissioner} as of Sunday out of {15,200|spt}. The Assembly voted Rs {85 million|bu} for that and for larvicide.

Next door in Réunion, doctors have {13,600|u} confirmed patients since New Year and shrug at such numbers. But Réunion has twenty times the people and {three|-} teaching hospitals.

Read also: Cyclone season not over | Petrol down {Rs 1.20|-}

@doc c-reunion-radio | Réunion radio website, English summary | 2031-03-26
Our neighbours have caught it from us, or so they say. Mauritius and Rodrigues together report {509|n12|t=last week} fresh chikungunya infections last week; the week before it was {310|n11|t=the week before}. Two-thirds of them live on the smaller island, where {338|r12|t=last week} people tested positive, {124|-} more than in the previous seven days.

Here the season's total stands at {13,600|u|s=Here}. Theirs is {1,589|tc|s=Theirs}, of which {487|mc} on the main island.

Modellers at the university fear that Rodrigues will see {700|~pe|t=in April|by=Modellers at the university} a week in April unless the spraying, {61%|sps} finished, goes faster.

Hoteliers feel it already: {22%|c|by=the tourism office} of Easter stays there have been called off, says the tourism office.

Broadcast {07.30|-}, {12.30|-}, {18.00|-}

@doc d-newsletter | health newsletter | 2031-04-16
ISLAND HEALTH WATCH, issue {88|-}

Good news first. The feared peak of {700|pe} weekly infections in Rodrigues did not come. In week 15 the count there was {190|r15|t=In week 15}, well below the {338|r12|t=three weeks earlier} of three weeks earlier.

Now the other news. Mauritius proper has {402|m15|t=In week 15} for the same week, more than double its {171|m12|t=three weeks earlier}. The thing has moved on, as anyone with a map could see.

Since January Rodrigues has {1,985|rt|t=Since January} confirmed patients. Deaths in the Republic: {three|d15|t=so far} so far; it was {one|d12|t=at the end of March} at the end of March.

The vaccine ({6,000|vd} doses ordered, none above the age of {64|-}) is in customs. Dr Vimla Ramsahye of the ministry promises first jabs "before the mangoes".

Spraying: the houses on the Assembly's list, all {15,200|spt} of them, are done, the Chief Commissioner reports. Cost to date {Rs 71m|-} of the {85 million|bu} voted.

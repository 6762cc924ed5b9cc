@story m2-sima-tecpatan
@topic Schoolchildren cut off by a flood in a cave in Chiapas, Mexico: alarm, second day, all out, the reckoning
@subject S = Colegio Benito Arriaga group | the group | the pupils | the children | the class
@subject T = Rosaura Gómez Tzotzil | Rosaura Gómez | the teacher | maestra Rosaura
@subject G = Melquiades Pérez | Pérez | the guide
@subject C = Protección Civil | civil protection | the state agency
@subject D = Grupo Espeleológico Jaguar | the cave divers | the divers | Jaguar
@subject A = Army | soldiers | the military
@fact n = 17 | other | S | people inside the cave | 2026-10-22 | snapshot
@fact np = 14 | other | S | pupils inside the cave | 2026-10-22 | snapshot
@fact nt = 3 | other | S | adults inside the cave | 2026-10-22 | snapshot
@fact r1 = 5 | rescued | S | people brought out | 2026-10-23 night | cumulative
@fact r2 = 11 | rescued | S | people brought out | 2026-10-24 noon | cumulative
@fact l2 = 6 | other | S | people still inside the cave | 2026-10-24 noon | snapshot
@fact r3 = 17 | rescued | S | people brought out | 2026-10-24 night | cumulative
@fact k1 = 11:20 | clock | S | time they went in | 2026-10-22 | constant
@fact k2 = 13:00 | clock | S | time the water cut them off | 2026-10-22 | constant
@fact k3 = 22:47 | clock | S | time the last one came out | 2026-10-24 | constant
@fact h = 58 | duration | S | hours trapped | 2026-10-24 | constant
@fact di = 640 | distance | S | metres from the mouth to the ledge | - | constant
@fact su = 22 | distance | D | metres of the flooded passage | - | constant
@fact dv = 12 | other | D | divers | 2026-10-23 | snapshot
@fact ar = 85 | other | A | soldiers sent | 2026-10-23 | snapshot
@fact pu = 9 | other | C | pumps running | 2026-10-23 | snapshot
@fact ta = 46 | age | T | age in years | - | constant
@fact ga = 29 | age | G | age in years | - | constant
@fact ya = 8 | age | S | age in years of the youngest | - | constant
@fact oa = 12 | age | S | age in years of the oldest pupil | - | constant
@fact te = 16 | temperature | S | degrees inside the cave | - | constant
@fact fi = 180000 | other | G | pesos of fine | 2026-11-30 | constant
@fact hp = 4 | injuries | S | people kept in hospital overnight | 2026-10-24 | snapshot
@rel sum n = np + nt
@rel diff l2 = n - r2
@trap r1 r2 :: first night against noon of the next day
@trap n np :: everyone against pupils only
@trap di su :: the way to the ledge against the flooded stretch
@trap ta ga :: teacher and guide
@trap k1 k2 :: when they went in against when the water came

@doc a-radio | local radio | 2026-10-22
RADIO ZOQUE, 94.3 FM. Corte informativo, 20 h.

We interrupt the marimba. A class from the Colegio Benito Arriaga is inside the Sima de las Guacamayas, in Tecpatán, and can't get out.

There are {fourteen|np|by=headmaster} children, the headmaster tells us, with {three|nt|^} adults. They went in at {twenty past eleven|k1|t=this morning} this morning with a guide. At {one in the afternoon|k2} the river rose. A boy's uncle who was waiting outside says the water went "from the ankle to the neck in {ten|-} minutes".

The youngest is {eight|ya}, the eldest of the children {twelve|oa}. The teacher with them is Rosaura Gómez Tzotzil, {forty-six|ta}, who lives on Calle Hidalgo.

Protección Civil asks that nobody go there on their own. The sima is long: {six hundred and forty|di} metres to where they think the children are, and {sixteen|te} degrees in there. Parents meet in the kiosk. And please: no calls to the cabin, we have {two|-} lines.

@doc b-wire | wire agency | 2026-10-23
Divers free {five|r1|t=Friday night} of {17|n} people trapped in Mexican cave

TUXTLA GUTIÉRREZ, Mexico, Oct 23 — Volunteer cave divers brought {five|r1|t=by Friday night|by=the state civil protection agency} people out of a flooded cave in southern Mexico by Friday night, the state civil protection agency said, a day and a half after a cloudburst cut off a school outing.

The group of {17|n|^}, {14|np|^} of them pupils, sits on a ledge {640|di|by=the state civil protection agency} metres from the entrance. Between them and daylight is a {22|su|^}-metre passage filled to the roof.

{Twelve|dv} divers of the Jaguar group swim the children through one at a time in full-face masks. {Nine|pu} pumps are running, and the army has posted {85|ar} soldiers to build a dam of sandbags upstream.

In {2018|-} in Thailand {12|-} boys were saved in a similar manner over {18|-} days.

Officials hope to have everyone out "within {30|-} hours".

@doc c-paper | national daily | 2026-10-24
Guacamayas: {eleven|r2|t=mediodía} out, {six|l2|t=mediodía} to go
Por Itzel Nandayapa, enviada | 24 oct | Actualizado a mediodía | Foto 4/17

At the mouth of the cave they've hung a school blackboard. The chalk number said {five|r1|t=when it got dark yesterday} when it got dark yesterday. It now says {11|r2}.

That leaves {six|l2}: {four|-} children, maestra Rosaura and the guide, Melquiades Pérez, {29|ga}, who insists on being last. Inside it is {16|te} degrees, and they have had nothing but chocolate and the light of one lamp.

"My colleague is {46|ta} and hates water," says the other teacher, who was brought out at dawn. She does not want her name printed. The children sang, she says; they counted to a thousand, in Zoque, then in English.

Each dive takes {35|-} minutes. The {dozen|dv|v=12} divers sleep in shifts in a chapel. Rain is forecast for Sunday: {40|-} mm.

Lo más leído: 1. Dólar a 21.30

@doc d-final | public broadcaster site | 2026-10-25
'Nos vemos afuera': all {17|r3|t=Saturday} rescued from Chiapas cave

The last of {17|r3|t=on Saturday} people was brought to the surface at {10:47 p.m.|k3|t=on Saturday} on Saturday, ending a rescue of which divers said beforehand that it might cost "at least {one|-}" life. It cost none.

By the time guide Melquiades Pérez crawled out, he had been under ground for almost {sixty|-} hours. For {58|h} of those the water had held the group prisoner, since {1 p.m.|k2|t=on Thursday} on Thursday.

{Four|hp|t=overnight} were kept overnight at a hospital in Tuxtla with low body temperature, {two|-} of them {eight|ya}-year-old girls. Twins, they were the youngest in the class.

The governor thanked the {twelve|dv} divers, who are unpaid, and the {85|ar} troops. He has promised a siren at every show cave by {2028|-}.

@doc e-after | magazine feature | 2026-12-05
The ledge: six weeks on

Melquiades Pérez paid the first third of his fine with the sale of a motorbike. The state wants {180,000|fi} pesos from him, because a licence for groups up to {ten|-} doesn't let you take in {17|n}. He is {29|ga}. The parents have offered to pay the rest; he won't hear of it.

"I looked at the sky at {11:20|k1}. It was blue," he says.

What went wrong lies a day's walk upstream, where {60|-} hectares were cleared for palm oil. What went right has a surname nobody can spell and {22|su} metres of rope that the divers laid through the sump in an hour.

Maestra Rosaura, {46|ta}, teaches again, {three|-} mornings a week. On her wall hangs a blackboard with a {17|r3} that no one is allowed to wipe.

@story m5-peru-prison
@topic Riot over crowding at the Cantera Blanca prison near Arequipa, Peru
@subject C = Cantera Blanca prison | Cantera Blanca | the prison | the jail | the penitentiary | the compound
@subject I = INPE | National Penitentiary Institute | the prison service | the institute
@subject O = Defensoría del Pueblo | the ombudsman | the Ombudsman's Office | the Defensoría
@subject P = Peru | the country | the national prison system
@subject R = Cantera Blanca riot | the riot | the mutiny | the uprising | Sunday's violence
@subject H = Honorio Delgado-Rey Hospital | the regional hospital | the hospital
@subject V = Evaristo Quispe Llosa | Quispe Llosa | the warden | the prison director
@fact in = 2310 | other | C | inmates held | 2031-08-16 | snapshot
@fact room = 860 | other | C | inmates it was built for | - | constant
@fact over = 268.6 | other | C | percent of capacity in use | 2031-08-16 | snapshot
@fact nat = 98700 | other | P | inmates held | July 2031 | snapshot
@fact natroom = 41800 | other | P | inmates it was built for | July 2031 | constant
@fact d1 = 3 | deaths | R | inmates killed | 2031-08-17 night | cumulative
@fact d2 = 5 | deaths | R | inmates killed | 2031-08-18 evening | cumulative
@fact hi = 47 | injuries | R | inmates hurt | 2031-08-18 evening | cumulative
@fact hg = 9 | injuries | R | guards hurt | 2031-08-18 evening | cumulative
@fact h = 56 | injuries | R | people hurt | 2031-08-18 evening | cumulative
@fact host = 4 | other | R | guards taken hostage | 2031-08-17 | snapshot
@fact free = 22:40 | clock | R | time when the hostages were freed | 2031-08-17 | constant
@fact beg = 16:15 | clock | R | time when it began | 2031-08-17 | constant
@fact guard = 38 | jobs | C | guards on a shift | August 2031 | snapshot
@fact moved = 240 | other | I | inmates moved to other places | 2031-08-19 | plan
@fact remand = 61 | other | C | percent of inmates without a verdict | August 2031 | snapshot
@fact meal = 11.5 | price | I | soles a day to feed an inmate | 2031 | constant
@fact bud = 120000000 | budget | I | soles to enlarge it | - | plan | pledged
@fact newroom = 1400 | other | C | inmates it was built for | from 2033 | plan
@fact pol = 350 | officers | R | police officers sent in | 2031-08-17 | snapshot
@fact age = 22 | age | R | age of the youngest victim | - | constant
@fact vis = 600 | crowd | R | relatives outside the gates | 2031-08-18 | snapshot
@trap d1 d2 :: the toll rose on Monday
@trap in nat :: one prison, and all of them
@trap room newroom :: now, and after the works
@trap hi hg :: inmates and guards
@rel sum h = hi + hg
@rel share over = in / room

@doc a-wire | wire agency | 2031-08-17
{Three|d1} dead in riot at overcrowded Peruvian prison

AREQUIPA, Peru — At least {three|>d1|t=late Sunday|by=officials} inmates were killed in a riot at the Cantera Blanca prison outside Arequipa, officials said late Sunday.

The trouble started at {4:15 p.m.|beg} when a water truck failed to arrive, according to the National Penitentiary Institute, known as INPE. {Four|host} guards were seized; all were released at {10:40 p.m.|free} after {350|pol} police officers entered the compound.

Cantera Blanca was designed for {860|room} prisoners and held {2,310|in|t=on Saturday} on Saturday. Across the country {98,700|nat|t=last month} people sat behind bars last month in facilities meant for {41,800|natroom}.

The youngest of those who died was {22|age}, an official at the hospital said.

@doc b-lima | Lima daily | 2031-08-19
CINCO MUERTOS Y UNA CISTERNA: how Cantera Blanca burned
Karina Huallpa, special envoy. Photos: 12

AREQUIPA. The tanker that should have come on Sunday came on Monday, when the fire brigade no longer needed it. By the evening the count of dead prisoners was {five|d2|t=By the evening}; {47|hi} more had burns, stab wounds or broken bones. Among the staff, {nine|hg} were injured, which makes {58|!h} people in all for the regional hospital's {two|-} emergency rooms.

Warden Evaristo Quispe Llosa disputes little. "On any shift I have {38|guard} men," he said. "Do the division." He has a place for {860|room} and a roll-call that on the eve of the mutiny gave {2,310|in|t=on the eve of the mutiny|by=a roll-call}. {Six in ten|~remand} of them — {61 per cent|remand} — have never been sentenced.

The state feeds each of them on {11.50|meal} soles a day.

Today buses take {240|moved|t=Today} away to Puno and Tacna. The minister repeated a pledge of {S/ 120 million|bud|v=120000000|by=The minister} for a wing that would lift capacity to {1,400|newroom|t=in 2033} in 2033.

See also: Sedapar tariff up 3.2% · Melgar 2, Cienciano 2

@doc c-ombudsman | statement of the ombudsman | 2031-08-18
Defensoría del Pueblo — Regional Office, Arequipa
Communiqué 044-2031

We verified the following in person between 07:00 and 21:30 today.

(a) Persons deceased: {five|d2|t=21:30 today|s=Persons deceased}. (b) Wounded: {56|h|t=21:30 today}, guards included. (c) The disturbance began around {15:20|!beg}, after the third cancelled water delivery in a week. (d) The compound, built for {860|room}, lodged {2,310|in}, which is {269 per cent|over|round} of capacity. (e) Some {600|~vis} relatives waited at the gates without shade or information.

We remind the institute that {61%|remand} of those in its custody at Cantera Blanca enjoy the presumption of innocence.

We demand a public list of names within 24 hours.

@doc d-regionalsite | regional news site | 2031-08-18
Minute by minute: Cantera Blanca

21:05 — Hospital confirms a fifth death. {Five|d2|t=21:05} now.
19:40 — INPE says the captives, all {seven|!host|s=the captives} of them in uniform, are "in good health and with their families".
17:12 — Mothers are chanting at the north gate. Police say about {600|~vis|by=Police} are there.
13:30 — The prison director: "I have {2,130|!in} men in here and had asked for transfers since March."
12:00 — Transfers announced. {240|moved|t=tomorrow} to leave tomorrow.
09:15 — The {three|d1|t=last night} bodies from last night have been identified. {Three|d1|t=last night} families told. One of the young men was {22|age}.
08:00 — Good morning. If you're joining us: it started at {a quarter past four|beg} yesterday and ended before {eleven|-} at night.

⟳ This page refreshes every 60 seconds · 41,377 reading now

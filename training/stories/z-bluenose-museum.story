@story z-bluenose-museum
@topic Opening of the Atlantic Memory museum in Halifax, Canada
@subject A = Museum of Atlantic Memory | Atlantic Memory | the museum | the MAM | the building
@subject P = Province of Nova Scotia | the province | Halifax's legislature
@subject O = Ottawa | the federal government
@subject D = Dalgleish-Oyelaran Foundation | the foundation | donors
@subject V = Vasquez Thorne | the architects | the contractor
@subject C = Heritage Commons Society | the society | protesters
@subject K = Thandiwe Macleod | Macleod | the director
@fact cost = 214000000 | spending | A | building cost in dollars | 2034-06 | constant
@fact bud = 168000000 | budget | A | planned building cost in dollars | 2029 | plan
@fact over = 46000000 | spending | A | overrun in dollars | 2034-06 | constant
@fact pv = 95000000 | spending | P | share of the building cost paid in dollars | 2034-06 | constant
@fact ot = 80000000 | spending | O | share of the building cost paid in dollars | 2034-06 | constant
@fact do = 39000000 | spending | D | share of the building cost paid in dollars | 2034-06 | constant
@fact area = 17400 | area | A | square metres of floor space | - | constant
@fact gal = 6100 | area | A | square metres of galleries | - | constant
@fact obj = 3850 | other | A | objects on show | 2034-06-21 | snapshot
@fact coll = 212000 | other | A | objects in the collection | - | constant
@fact v1 = 9200 | crowd | A | visitors on the first day | 2034-06-21 | cumulative
@fact v3 = 26400 | crowd | A | visitors in the first three days | 2034-06-23 | cumulative
@fact vy = 600000 | crowd | A | visitors a year | - | plan | projected
@fact old = 140000 | crowd | - | visitors a year at the old museum | 2028 | constant
@fact tick = 24 | price | A | price of an adult ticket in dollars | 2034 | constant
@fact kid = 11 | price | A | price of a child's ticket in dollars | 2034 | constant
@fact staff = 118 | jobs | A | permanent staff | 2034-06 | snapshot
@fact stp = 140 | jobs | A | permanent staff | - | plan | pledged
@fact pr = 450 | crowd | C | people at the protest | 2034-06-21 | snapshot
@fact arr = 7 | arrests | C | people arrested | 2034-06-21 | cumulative
@fact late = 14 | duration | V | months of delay | 2034-06 | constant
@fact hulls = 31 | other | A | historic hulls on show | 2034-06-21 | snapshot
@fact open = 10:00 | clock | A | opening time | 2034-06-21 | constant
@fact gs = 35.06 | area | A | share of the floor space that is gallery in percent | - | constant
@fact os = 1.82 | other | A | share of the collection on show in percent | 2034-06-21 | snapshot
@fact tk2 = 48 | price | A | price of two adult tickets in dollars | 2034 | constant
@fact gap = 22 | jobs | A | posts still to be filled | 2034-06 | plan
@fact gd = 600 | area | C | square metres promised for a gallery | - | plan | pledged
@rel share gs = gal / area
@rel share os = obj / coll
@rel diff gap = stp - staff
@rel sum tk2 = tick + tick
@rel sum cost = pv + ot + do
@rel diff over = cost - bud
@trap cost bud :: planned and final cost
@trap area gal :: all floors and the galleries
@trap v1 v3 :: first day and first three days
@trap vy old :: forecast for the new museum and the old museum's visitors
@trap obj coll :: shown and owned
@trap staff stp :: hired and promised

@doc a-local | local TV news site | 2034-06-21
Atlantic Memory opens its doors, and the fog lifts right on cue
Posted: June 21, 2034 6:40 PM | By Rory Beauséjour | CHNV News

[VIDEO 1:52 — Inside the hall of hulls]

They came with strollers, folding chairs and one {one|-} goat. By closing time {9,200|v1|t=By closing time} people had gone through the bronze doors of the Museum of Atlantic Memory on the Halifax waterfront, staff said.

The doors opened at {10 a.m.|open} and the line had reached the ferry terminal by noon.

Most headed straight to the hall where {31|hulls} boats hang in the dusk like whales. The museum shows {3,850|obj} objects in all, about {one in fifty|~os} of what it owns.

Outside, some {450|~pr|by=police} people sang and shouted against what they call a "palace for other people's dead". {Seven|arr} were arrested, police said, most for lying on the tram line.

Adults pay {$24|tick}, children {$11|kid}. It's free on Thursdays after 5 p.m.

MORE FROM CHNV
• 3 beaches closed for bacteria
• Lottery: 6/49 winner in Truro

@doc b-broadsheet | national broadsheet | 2034-06-24
A grand, leaky ship of a museum
Architecture critic Ilse Van Rooyen

No one builds like this any more, and after the audit perhaps no one should. The Museum of Atlantic Memory came in at {$214-million|cost}, against the {$168-million|bud|t=in 2029} that the province's cabinet approved in 2029; the {$46-million|over} difference would buy a decent school.

It is, though, a marvel. Vasquez Thorne have hidden {17,400|area} square metres under a roof that is shaped like a swell, and only about {a third|~gs} of this is gallery. The rest is air, stair and stores. You enter low, among ropes, and then the floor simply goes.

Ms. Macleod, the director, a former submariner with a doctorate in knots, says a crowd is the only review she reads. In three days she had {26,400|v3|t=In three days|by=she} of them. At that pace the forecast of {600,000|vy|m=projected} a year looks modest, but of course no museum keeps its opening pace.

I counted {two|-} leaks. The {fourteen|late} months of delay were supposed to cure them. "It's the Atlantic," said a guard, moving his bucket. "It remembers."

@doc c-trade | trade paper | 2034-06-28
MAM, Halifax: facts for the file
Museum Builder Quarterly, Datasheet 61/2034

Client: Nova Scotia. Architect and lead contractor: Vasquez Thorne, Rotterdam.
Floor area {17,400|area} m², of which galleries {6,100|gal} m².
Finished {12|!late} months behind programme owing to the seabed (piles 1 to 44 redrilled).

Final account, CAD millions: province {95|pv|x=1000000}; Ottawa {80|ot|x=1000000}; private donors {39|do|x=1000000}. Total {204|!cost|x=1000000}. Approved budget (2029): {168|bud|x=1000000|t=2029}.

Collection {212,000|coll} pieces; on display {3,850|obj}. Peak load of structure by hung vessels: 96 t.

Climate: class AA with ±1 °C. Glass by Kirkwall Solar, type KS-400.

Readers' forum: is 1.8 m too low for a handrail? Page 9.

@doc d-column | tabloid column | 2034-06-23
DOREEN TELLS IT STRAIGHT: Where's our free parking?

I took my mother. She is 81 and she likes boats. It cost the pair of us {$48|tk2} plus {$9.50|-} for a muffin and a tea.

Now I read that the taxpayer has already paid for the thing. Nova Scotia threw in {$95 million|pv}, Ottawa another {$80 million|ot}, and the rich folks' foundation {$93 million|!do}, which gets its name on a wall the size of my house.

They promised us {140|stp|t=back in 2029|m=pledged} good steady jobs back in 2029. Ask them how many they have filled. I did: {118|staff}, says the lady at the desk, and she is one of them until Labour Day.

On Wednesday morning there were {four hundred and fifty|~pr|t=On Wednesday morning|by=the organisers} folk singing out front, the organisers tell me, and mounted police took {17|!arr} of the poor souls away in a van. For singing! Thomas, who held the banner, is 73.

Still. The hulls are lovely.

Got a grumble? Doreen: 902-555-0166

@doc e-newsletter | members' newsletter | 2034-07-01
From the director's desk

Dear friends,

We did it. Nine years {Nine years|-} since the first meeting above the chandler's shop, the last of the {31|hulls} boats is up.

The figures, since you always ask. On our first day we welcomed {9,200|v1|t=On our first day} of you, and in the first three days {26,400|v3|t=in the first three days}. The old building never saw more than {140,000|<old|t=in a whole year} in a whole year; we hope for {600,000|vy}. To look after them we have {118|staff|t=today} colleagues today, with {22|gap} still to be appointed before the winter.

Some of you wrote about the {450|pr} people who stood outside on the Wednesday. I went out to talk to them and got wet. I have invited the society to plan a gallery with us; {600|gd} square metres have been set aside on level 2. The fact that {seven|arr} of them were arrested is nothing to be proud of, and we did not ask for it.

The ticket stays at {$24|tick|t=until the end of 2035|m=pledged} until the end of 2035. Members continue to walk in free.

Thandiwe Macleod

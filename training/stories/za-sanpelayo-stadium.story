@story za-sanpelayo-stadium
@topic Crush at a football match in San Pelayo, Paraguay
@subject V = San Pelayo stadium crush | the crush | the stampede | the tragedy
@subject P = the national police | the police
@subject K = Club Deportivo San Pelayo | the club | the home side
@subject H = Hospital Regional de San Pelayo | the regional hospital | the hospital
@subject F = the football association | APFA | the federation
@subject G = Estadio Doce de Junio | the stadium | the ground
@fact d1 = 5 | deaths | V | people killed | 2030-10-20 night | cumulative
@fact d2 = 8 | deaths | V | people killed | 2030-10-22 | cumulative
@fact i = 67 | injuries | V | people hurt | 2030-10-20 night | cumulative
@fact ih = 19 | injuries | H | hurt people in hospital | 2030-10-22 | snapshot
@fact icu = 4 | injuries | H | hurt people in intensive care | 2030-10-22 | snapshot
@fact cap = 9500 | other | G | spectators allowed | 2030 | constant
@fact sold = 8200 | other | K | tickets sold | 2030-10-20 | constant
@fact est = 13000 | crowd | P | spectators in the ground | 2030-10-20 | snapshot
@fact gate = 2 | other | G | gates open | 2030-10-20 | snapshot
@fact gates = 6 | other | G | gates | 2030 | constant
@fact pol = 140 | officers | P | officers at the match | 2030-10-20 | snapshot
@fact polr = 300 | officers | P | officers required for such a match | - | constant | threshold
@fact tear = 23 | other | P | tear-gas canisters fired | 2030-10-20 | constant
@fact min = 71 | duration | V | minute in which the match was stopped | 2030-10-20 | constant
@fact arr = 3 | arrests | P | people arrested | 2030-10-23 | cumulative
@fact fine = 350000000 | damages | F | guaranies of fine | 2030-10-25 | constant
@fact ban = 12 | duration | F | months of closure of the ground | 2030-10-25 | constant
@fact price = 40000 | price | K | guaranies for a ticket | 2030-10-20 | constant
@fact age = 9 | age | V | age of the youngest dead | 2030-10-20 | constant
@fact fam = 8 | deaths | V | families to be paid | 2030-10-25 | constant
@fact ovr = 36.84 | rate | G | share of spectators above the capacity in percent | 2030-10-20 | snapshot
@rel change ovr = cap -> est
@fact psh = 46.67 | rate | P | share of the required officers present in percent | 2030-10-20 | snapshot
@rel share psh = pol / polr
@trap d1 d2 :: two days later
@trap cap sold :: allowed and sold
@trap sold est :: sold and in the ground
@trap gate gates :: open and all
@trap pol polr :: present and required
@trap i ih :: all hurt and those in hospital
@fact susp = 2 | duration | F | weeks of suspension of the league | 2030-10-21 | plan
@fact lock = 38000 | price | - | guaranies for the padlock | 2030-10-19 | constant
@fact dog = 2 | other | P | dogs sent instead of officers | 2030-10-20 | constant
@fact fence = 30 | distance | G | metres of fence down | 2030-10-20 | constant
@fact appl = 5 | duration | F | days to appeal | 2030-10-25 | constant

@doc a-wire | wire agency | 2030-10-21
{Five|d1} killed in crush at Paraguayan football ground

ASUNCION (Cono Sur) - At least {five|>d1|t=on Sunday evening|by=the police} people, among them a {nine|age}-year-old girl, were crushed to death on Sunday evening at a provincial football ground in eastern Paraguay, the police said. {Sixty-seven|i|^} were injured.

Panic broke out in the {71st|min|v=71} minute of the derby between Deportivo San Pelayo and Sportivo Itacurubí, with the score at {1-1|-}, after police fired tear gas at fans who were climbing a fence.

Only {two|gate|by=witnesses} of the ground's {six|gates} gates were open, witnesses said.

The club had sold {8,200|sold|by=its secretary} tickets, its secretary said; the stadium is allowed to hold {9,500|cap}. Police put the crowd at {13,000|est|by=Police}.

The federation has suspended the league for {two|susp} weeks.

@doc b-daily | national daily | 2030-10-23
Gate 4 and its padlock

Cynthia Báez Ocampos, special correspondent

The padlock of gate {4|-} lies in a transparent bag with the number {17|-}. It was bought, the prosecutor says, on Saturday, at a hardware shop, for {38,000|lock} guaranies, somewhat less than a ticket.

{Three|arr|t=as of last night} people have been arrested as of last night: the head of security, the stadium manager and the commissioner who ordered the gas. {Twenty-three|tear|by=the prosecutor} canisters, by the prosecutor's count.

There are {eight|d2|t=since Tuesday} dead since Tuesday, when Arnaldo Vera, 41, who sold peanuts, didn't wake up. {Nineteen|ih|t=yesterday} of the injured were still at the regional hospital yesterday, {four|icu|^} of them in intensive care.

The rules of the federation ask for {300|polr} police officers at a match of risk. The commissioner had {140|pol}. He'd asked for more and was sent {two|dog} dogs.

The secretary shows the stubs: {8,200|sold}, at {40,000|price} guaranies each. The turnstiles, had they worked, would have known better. So would the fence, which is down over {thirty|fence} metres.

Tomorrow's pages: Soy at {$412|-}. Nacional {2|-}, Tacuary {2|-}.

@doc c-sports | sports site | 2030-10-21
DERBY OF DEATH: minute by minute

19.02 Kick-off. Full. I mean FULL. The announcer says {8,200|sold|by=The announcer} paid. I'd say half as many again.

19.31 Goal Itacurubí! {0|-}-{1|-}.

20.04 Benítez equalises from the spot.

20.21 Fans on the fence behind the north goal. 

20.24 Gas. I count {six|!tear} shots. Everyone runs to the same corner.

20.26 The referee stops it in the {71st|min|v=71}.

20.50 Bodies on the pitch, covered with banners.

22.15 The hospital confirms {five|d1|t=22.15|by=The hospital} dead.

23.40 Injured, last official count: {76|!i|t=23.40}.

00.20 Of {six|gates} gates {two|gate} were open. I came in through one of them. I got out over the wall.

@doc d-fed | federation disciplinary note | 2030-10-25
APFA – Disciplinary Tribunal – Resolution {112|-}/30

Having regard to the events of 20 October, with a balance of {eight|d2|t=to date} persons deceased to date, the Tribunal resolves:

1. To close the Estadio Doce de Junio for {12|ban} months.
2. To fine Club Deportivo San Pelayo in {350,000,000|fine} guaranies, to be paid in equal parts to the {eight|fam} families.
3. To award the match to nobody. The score of {1-1|-} is annulled.
4. To take note that the ground, with a capacity of {9,500|cap}, held {13,000|est|by=the Police} persons according to the Police.
5. To remind the Police that Article {40|-} requires {300|polr} officers.

Appeals: within {five|appl} working days.

@doc e-foreign | British broadsheet brief | 2030-10-24
Paraguay stadium toll rises

{Eight|d2} people are now known to have died in the crush at a football match in San Pelayo on Sunday. The ground was about {a third|~ovr|v=33.33} over its capacity: {13,000|est} had squeezed into a place for {9,500|cap}. Police are holding {three|arr} people. The youngest victim was {nine|age}. Officers present: {140|pol}, fewer than {half|<psh|v=50} of what the rules ask for.


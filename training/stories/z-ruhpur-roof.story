@story z-ruhpur-roof
@topic Ferry terminal roof collapse and flood at Ruhpur, Bangladesh
@subject F = Ruhpur ferry terminal | the terminal | the roof | the collapse
@subject W = Meghali flood | the flood | the river | the water
@subject R = Ruhpur district | Ruhpur | the district
@subject B = Bangladesh Inland Waterways Board | BIWB | the board | the waterways board
@subject N = Nasreen Huq-Talukder | Huq-Talukder | the deputy commissioner
@subject K = Karnaphuli Steelfab | Steelfab | the contractor | the builder
@subject A = Army engineers | the army | the engineers
@fact d1 = 14 | deaths | F | people killed | 2041-07-09 22:00 | cumulative
@fact d2 = 21 | deaths | F | people killed | 2041-07-11 | cumulative
@fact dw = 63 | deaths | W | people killed in the district | 2041-07-11 | cumulative
@fact i1 = 90 | injuries | F | people injured | 2041-07-09 22:00 | cumulative
@fact crit = 8 | injuries | F | people in critical condition | 2041-07-11 | snapshot
@fact wait = 700 | crowd | F | people waiting under the roof | 2041-07-09 17:40 | snapshot
@fact cap = 400 | other | F | people the hall was built for | - | constant
@fact hr = 17:40 | clock | F | time of the collapse | 2041-07-09 | constant
@fact ms = 5 | missing | F | people missing | 2041-07-11 | snapshot
@fact lev = 9.6 | other | W | metres of the river gauge | 2041-07-10 | snapshot
@fact dan = 8.2 | other | W | metres of the danger mark | - | constant | threshold
@fact hi = 9.1 | other | W | metres of the gauge in 2028 | 2028 | constant
@fact ev = 128000 | evacuated | R | people in shelters | 2041-07-10 | snapshot
@fact sh = 214 | other | R | shelters open | 2041-07-10 | snapshot
@fact hs = 36400 | homes | R | houses under water | 2041-07-10 | snapshot
@fact rice = 900 | other | R | tonnes of rice sent | 2041-07-11 | cumulative
@fact cost = 41000000 | spending | K | taka spent on the roof | 2039 | constant
@fact con = 29000000 | budget | B | taka in the first contract | 2037 | plan
@fact comp = 200000 | damages | B | taka for each family of the dead | 2041-07-11 | plan | pledged
@fact cin = 50000 | damages | B | taka for each of the injured | 2041-07-11 | plan | pledged
@fact eng = 320 | officers | A | engineers sent | 2041-07-10 | constant
@fact boats = 54 | other | A | boats in use | 2041-07-10 | snapshot
@fact arr = 3 | arrests | K | people arrested | 2041-07-11 | cumulative
@fact age = 2 | duration | F | years since the roof was finished | 2041-07-09 | snapshot
@fact res = 1140 | rescued | A | people taken off roofs | 2041-07-11 | cumulative
@fact ovl = 0.5 | other | W | metres above the gauge of 2028 | 2041-07-10 | snapshot
@fact kg = 7.03 | other | R | kilos of rice for each person in shelters | 2041-07-11 | snapshot
@rel diff ovl = lev - hi
@rel diff ovr = cost - con
@fact ovr = 12000000 | spending | K | taka over the first contract | 2039 | constant
@trap d1 d2 :: the toll rose over two days
@trap d2 dw :: the roof's dead and the flood's
@trap wait cap :: those present and the capacity
@trap lev hi :: this flood and that of 2028
@trap con cost :: contract price and what it cost
@trap comp cin :: the dead and the injured

@doc a-flash | agency flash and update | 2041-07-09
URGENT — Terminal roof falls on flood evacuees in Bangladesh, {14|d1} dead

RUHPUR, July 9 (PadmaNet) - The roof of a ferry terminal in the flooded south of Bangladesh came down on {hundreds|-} of people at {5:40 p.m.|hr} on Tuesday, killing at least {14|>d1|t=by 10 p.m.|by=Nasreen Huq-Talukder} by 10 p.m., deputy commissioner Nasreen Huq-Talukder said.

About {90|~i1|^} were hurt. Some {700|~wait|t=at the time|by=port officers} men, women and children were under it at the time, port officers said, waiting for a boat to the high bank. The hall was built for {400|cap}.

The roof was {two|age} years old.

More soon. Updates with deputy commissioner's quote, adds details throughout, previous ROOF-FALL/2.

@doc b-daily | national daily | 2041-07-12
After the roof, the receipts
Staff Correspondent, Ruhpur

Page 1, column 5

The waterways board paid Tk {4.1 crore|cost|t=in 2039} for a steel canopy that stood for {two|-} monsoons. That is how the accountants will put it. Documents seen by this paper show that Karnaphuli Steelfab had first agreed to Tk {2.9 crore|con|t=in 2037} in 2037, and that the Tk {1.2 crore|ovr} in between was approved in {four|-} letters by the same officer. The last bill was settled in 2039.

{Three|arr|t=last night} people connected with the builder were in custody last night. Counsel for the firm said the board's own drawings were followed "to the last bolt".

{Twenty-one|d2} are now known to have died there, {five|ms|^} are not found and {eight|crit} of those in hospital are critical, according to the civil surgeon.

The board will give Tk {2 lakh|comp|m=pledged} to each bereaved family and Tk {50,000|cin|m=pledged} to each of the injured. A widow from Char Bhabani asked a question: "Will it come before the river goes down, or after?"

@doc c-flood | situation bulletin | 2041-07-11
FLOOD BULLETIN No. 9
District Control Room, Ruhpur. 11 July 2041, 06:00

River: Meghali at Ruhpur {9.6|lev|t=yesterday} m yesterday and steady; danger mark {8.2|dan} m; last great flood ({2028|-}) {9.1|hi|t=2028} m.
Persons in shelters: {128,000|ev|t=yesterday} in {214|sh|^} schools and madrasas.
Houses inundated: {36,400|hs|t=yesterday}.
Deaths, all causes related to high water, excluding the terminal: {63|dw|t=06:00}.
Relief: {900|rice} tonnes rice, {40,000|-} litres water, matches.
Army: {320|eng} engineers, {54|boats} boats. Rescued from rooftops to date: {1,140|res|t=to date}.
Helpline 333.
(N.B. Figures of the private channels are not ours.)

@doc d-tv | television website | 2041-07-11
Ruhpur drowns twice: what we know this morning
Channel Delta 24 | Updated 08:12 | Share | 1.4k reactions

THE ROOF: {Twelve|?d1|t=on the first night} bodies were carried out on the first night. By this morning it was {21|d2|t=By this morning}. It fell in about four seconds.

THE RIVER: At {9.6|lev} metres the Meghali is at an all-time high; it topped the mark of {9.1|hi|t=set in 2028}, set in 2028, by {0.5|ovl} metres. {Sixty-three|dw} people have drowned or been electrocuted.

THE PEOPLE: {218,000|!ev} are sleeping in schools. In Char Bhabani {two in three|-} houses are under water, in the district as a whole {36,400|hs}.

THE RESCUERS: The army has sent {320|eng} men with {45|!boats} boats, a spokesman said, and more are to come by train.

THE MONEY: {200,000|comp|x=1} taka a death.

WATCH: Drone footage, 2:31 · Top 10 monsoon recipes

@doc e-letter | expatriates' newsletter | 2041-07-13
From the Ruhpur Association of Leeds and Bradford

Brothers and sisters,

You have seen the pictures. We give you what our cousins confirm, so that nobody spreads the rest.

Our terminal is gone, with {twenty-one|d2} souls, and in the villages {sixty-three|dw} more. Nearly {130,000|~ev} are in schools. Engineers in boats, {54|boats} of them, go from house to house and have lifted off {1,140|res|t=by Thursday} people by Thursday.

Last Friday's collection brought {£18,200|-}. We shall send rice first. The {900|rice} tonnes of the government sound like much; for {a hundred and twenty-eight thousand|ev} people they are about {seven|~kg} kilos each.

Do not send clothes. Do not send money to "Roof Appeal 41"; we do not know these people.

Saturday 8 p.m.: prayers and soup. Parking in Stanley Street, 30 places.

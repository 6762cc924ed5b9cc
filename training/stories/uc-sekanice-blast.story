@story uc-sekanice-blast
@topic Gas explosion in a block of flats in Sekanice, Slovakia, February to April 2031
@subject X = Sekanice gas explosion | the explosion | the blast | Lipova Street | the tragedy
@subject BD = 14 Lipova Street | the block | the tower | the building | number 14
@subject FR = Fire and Rescue Corps | firefighters | HaZZ | the fire service
@subject HK = Louis Pasteur hospital | the Pasteur hospital | UNLP
@subject HS = Sekanice district hospital | the district hospital | Sekanice hospital
@subject HP = Poprad burns unit | the burns unit
@subject T = Town of Sekanice | the town | the town hall | Mayor Zuzana Hrabcakova | Hrabcakova | the mayor
@subject GV = the Slovak government | the cabinet | the state | Bratislava
@subject CF = Lipova collection | the collection | the public collection | the transparent account | the account
@subject GC = Vychodgas | the gas distributor | the distributor | the company
@subject PO = Presov regional police | the police | police | investigators
@subject EL = Emil Lakatos | Lakatos | the pensioner
@fact cl = 11:52 | clock | X | time of the explosion | 2031-02-06 | snapshot
@fact d1 = 4 | deaths | X | people killed | 2031-02-06 evening | cumulative
@fact d2 = 6 | deaths | X | people killed | 2031-02-07 noon | cumulative
@fact d3 = 8 | deaths | X | people killed | 2031-02-09 | cumulative
@fact d4 = 9 | deaths | X | people killed | 2031-04-10 | cumulative
@fact dd = 2 | deaths | X | bodies found in the night | 2031-02-07 noon | constant
@fact m1 = 5 | missing | X | people unaccounted for | 2031-02-06 evening | snapshot
@fact m2 = 2 | missing | X | people unaccounted for | 2031-02-07 noon | snapshot
@fact m0 = 11 | missing | X | people unaccounted for | 2031-02-06 afternoon | snapshot
@fact i1 = 38 | injuries | X | people hurt | 2031-02-06 evening | cumulative
@fact i2 = 43 | injuries | X | people hurt | 2031-02-07 noon | cumulative
@fact ih = 21 | injuries | X | injured people kept in hospital | 2031-02-07 noon | snapshot
@fact iw = 22 | injuries | X | injured people sent home | 2031-02-07 noon | cumulative
@fact ik = 9 | injuries | HK | injured people kept in hospital | 2031-02-07 noon | snapshot
@fact is = 10 | injuries | HS | injured people kept in hospital | 2031-02-07 noon | snapshot
@fact ip = 2 | injuries | HP | injured people kept in hospital | 2031-02-07 noon | snapshot
@fact r1 = 27 | rescued | FR | people brought down by ladder or lift | 2031-02-06 evening | cumulative
@fact ev = 310 | evacuated | X | residents taken out of the street | 2031-02-06 evening | cumulative
@fact evh = 96 | evacuated | X | residents who slept in the sports hall | 2031-02-06 evening | snapshot
@fact fl = 56 | homes | BD | flats | - | constant
@fact flr = 118 | other | BD | registered residents | 2031-02-06 | snapshot
@fact fld = 18 | homes | BD | flats destroyed by the blast | 2031-02-07 noon | snapshot
@fact st = 12 | other | BD | storeys | - | constant
@fact sh = 143 | homes | X | flats damaged in neighbouring buildings | 2031-02-09 | snapshot
@fact ht = 199 | homes | X | flats damaged or lost in all | 2031-02-09 | snapshot
@fact ff1 = 105 | other | FR | firefighters on the scene | 2031-02-06 evening | snapshot
@fact fe1 = 29 | other | FR | vehicles on the scene | 2031-02-06 evening | snapshot
@fact tmp = -7 | temperature | X | degrees at night | 2031-02-06 night | snapshot
@fact age = 79 | age | EL | age of the man found alive | 2031-02-07 | constant
@fact du = 21 | duration | EL | hours under the rubble | 2031-02-07 | constant
@fact gv = 1500000 | budget | GV | euros of emergency aid | 2031-02-07 | plan | pledged
@fact pf = 8000 | damages | GV | euros for each household that lost its flat | 2031-02-07 | plan | pledged
@fact pt = 448000 | damages | GV | euros for all households that lost their flat | 2031-02-07 | plan | pledged
@fact pd = 20000 | damages | GV | euros for the family of each person killed | 2031-02-07 | plan | pledged
@fact c1 = 412000 | fundraising | CF | euros given | 2031-02-07 noon | cumulative
@fact c2 = 1236000 | fundraising | CF | euros given | 2031-02-09 | cumulative
@fact c3 = 2060000 | fundraising | CF | euros given | 2031-04-10 | cumulative
@fact cs = 1545000 | spending | CF | euros paid out to households | 2031-04-10 | cumulative
@fact csh = 75 | other | CF | share of the money paid out | 2031-04-10 | snapshot
@fact cl3 = 515000 | other | CF | euros left | 2031-04-10 | snapshot
@fact cch = 200 | rate | CF | growth of the money given, percent | 2031-02-07 to 2031-02-09 | constant
@fact dem = 1850000 | budget | T | euros to pull the building down | 2031-02-09 | plan | projected
@fact dea = 2100000 | spending | T | euros that pulling the building down cost | 2031-04-10 | cumulative
@fact ovr = 250000 | spending | T | euros over the estimate | 2031-04-10 | snapshot
@fact new = 60 | homes | T | flats to be built by 2033 | 2031-04-10 | plan
@fact nw = 4 | homes | T | flats more than before | 2031-04-10 | plan
@fact ac1 = 3 | arrests | PO | people detained | 2031-02-09 | cumulative
@fact ac2 = 4 | other | PO | people charged | 2031-04-10 | cumulative
@fact sen = 10 | sentence | PO | longest prison term possible, in years | - | constant | threshold
@fact dep = 1.6 | distance | GC | metres from the surface to the pipe | - | constant
@fact yr = 1976 | other | BD | year it was built | - | constant
@rel diff dd = d2 - d1
@rel diff nw = new - fl
@rel sum i2 = ih + iw
@rel sum ih = ik + is + ip
@rel sum ht = fl + sh
@rel product pt = pf * fl
@rel share csh = cs / c3
@rel diff cl3 = c3 - cs
@rel diff ovr = dea - dem
@rel change cch = c1 -> c2
@rel diff iw = i2 - ih
@trap d1 d2 :: the toll rose overnight
@trap d3 d4 :: a woman died in hospital weeks later
@trap m0 m1 :: missing in the afternoon and in the evening
@trap i1 i2 :: injured on the evening and the next noon
@trap ih iw :: kept in hospital and sent home
@trap fl fld :: all the flats, those that the blast destroyed
@trap ev evh :: all who had to leave, those who slept in the hall
@trap dem dea :: the estimate and the bill
@trap ac1 ac2 :: detained and charged
@trap c1 c2 :: the collection tripled in two days
@trap pf pd :: for a flat and for a death

@doc a-agency | news agency, first day | 2031-02-06
UPDATE 3: Gas blast in Slovak tower block kills {four|d1}

SEKANICE, Slovakia, Feb 6 (Danubia) - An explosion believed to have been caused by gas ripped through the upper floors of an apartment building in eastern Slovakia on Thursday, killing {four|d1|t=at 8 p.m.|by=the fire service} people and injuring {38|i1|^}, the fire service said at 8 p.m.

{Five|m1|t=at 8 p.m.|by=rescuers} residents had still not been located, rescuers said. Earlier, in the afternoon, as many as {11|m0|t=in the afternoon} had been listed as missing.

The blast happened at {11:52|cl} at 14 Lipova Street in Sekanice, a town of about {9,400|-} people. The block has {12|st} storeys and {56|fl} flats, with {118|flr} people registered there, according to the town hall. It dates from {1976|yr}.

{Twenty-seven|r1} people who were cut off by flames after the stairs fell in were taken down from balconies by turntable ladder or, in some cases, from the roof.

"We have {105|ff1|by=Peter Vargovcik} colleagues and {29|fe1|^} vehicles here and we will stay the night," Peter Vargovcik, a spokesman for the Fire and Rescue Corps, told reporters.

Police moved {310|ev} people out of the surrounding street. Most went to relatives, but {96|evh} were bedding down in the municipal sports hall as the temperature fell to minus {seven|tmp|v=-7} Celsius.

Workers laying an optical cable had been digging on the pavement beside the block in the morning, two witnesses said. The gas distributor, Vychodgas, said it was "too early to speak of a cause". (Reporting by Ildiko Farkas; editing by M. Thorne)

@doc b-daily | Slovak daily, website | 2031-02-07
Lipova: pensioner found alive, toll goes to {six|d2}

Sekanice | 7 February, updated 12:40 | 214 comments

They heard him before they saw him. Shortly before nine this morning, {21|du} hours after the building fell in on itself, firefighters on the eighth floor freed Emil Lakatos, {79|age}, from a pantry whose door frame had held.

His neighbours were less lucky. {Two|dd} further bodies were discovered during the night, so that, as of noon, {six|d2|t=as of noon|by=Vargovcik} people have died, confirmed Fire and Rescue Corps spokesman Peter Vargovcik. {Two|m2|^} are being looked for.

Doctors have by now seen {43|i2|t=by now|by=the health ministry} injured, the health ministry counts. More than half of them, {22|iw|^}, could go home. {Twenty-one|ih|^} remain in care: {ten|is|^} at the district hospital in Sekanice, {nine|ik|^} at the Pasteur hospital in Kosice and {two|ip|^} in the Poprad burns unit, both on ventilators.

What Bratislava offers
The cabinet met at seven and released {1.5 million|gv} euros. From it each household whose flat is gone will get {€8,000|pf}. Since nobody will ever live in the tower again, that means all {56|fl} of them, or {€448,000|pt} altogether, even though statics experts say the blast itself wrecked only {18|fld}. Families of the victims will receive {20,000|pd} euros for every person lost.

The public does not wait for ministers. The transparent account opened by the town yesterday evening held {€412,000|c1|t=at noon today} at noon today.

READ MORE: Petrol down 3 cents | Slovan 2:1, Riha sent off after 18 minutes

@doc c-broadcaster | public broadcaster, English service | 2031-02-09
State of mourning as search in Sekanice ends

All those who were missing after Thursday's explosion in Sekanice have been found. {Eight|d3|t=Sunday|by=Interior Minister Dalibor Kucera} people lost their lives, Interior Minister Dalibor Kucera said on Sunday, when flags flew at half mast. "There is nobody left to look for," he said.

Mayor Zuzana Hrabcakova told the broadcaster that the blast, which struck at {11:25|!cl} while many tenants were preparing lunch, had damaged {143|sh|t=so far} flats in neighbouring buildings so far. Added to the {56|fl} in the block itself, that leaves {199|ht|t=so far} homes affected. Some owners can go back as soon as windows are glazed.

She said the block would be demolished from the top by a long-arm machine. A Kosice company puts the job at {1.85 million|dem|by=A Kosice company} euros.

Police have detained {three|ac1|t=Sunday} people, all employees of the firm that was drilling for the cable. Investigators believe that the drill hit a gas pipe laid {1.6|dep} metres below the surface. If convicted of endangering the public the suspects could be jailed for up to {ten|<sen} years.

Donations to the public collection have meanwhile reached {€1,236,000|c2|t=by Sunday morning} by Sunday morning. On Friday at noon they stood at {€412,000|c1|t=On Friday at noon}; this is a rise of {300|!cch} percent in under two days.

Emil Lakatos, the {79|age}-year-old who spent {more than 20|-} hours in the wreckage, is doing well, his daughter said. He asked for goulash.

@doc d-tabloid | tabloid | 2031-02-09
OUR ANGELS OF LIPOVA

HORROR IN NUMBERS
● {EIGHT|d3|v=8} dead
● {43|i2} injured
● {27|r1} plucked from balconies
● {310|ev} forced from their beds
● {€1.2 MILLION|c2|v=1200000|round=100000} from you, dear readers

Grandad Emil, {78|!age}, held our reporter's hand and would not let go. For {21|du} hours he lay in a cupboard no bigger than a fridge. "I had a jar of plums," he whispered. "I was saving it for Easter."

Outside, {105|ff1} heroes in helmets had spent that first night at {-7|tmp} degrees. One of them, Jozef, showed us his hands. Not a fingernail left.

How could it happen? The pipe is {metre-deep|-} history on the maps of the company, people in the street say. It was really {1.6|dep} metres down, and the men with the drill did not know it was there. {Three|ac1} of them are behind bars. "Ten years is too little," says a woman in a pink coat, who lost her sister. It is the most the law allows: {ten|sen}.

And money? The state promises {20,000|pd} for a human life and {eight thousand|pf} for a flat. One resident, who bought his two rooms for {€61,000|-} in autumn, laughed when we told him.

Tomorrow in your paper: all {56|fl} doors: who lived where.

@doc e-weekly | economic weekly | 2031-04-10
Two months after Lipova, the bills come in

Of all the calculations made in the week after the explosion in Sekanice, the one for the excavator was the first to go wrong. The town reckoned in February with {1.85 million|dem|t=in February} euros for taking down the building. The final invoice, which we have seen, is for {2.1 million|dea|by=The final invoice}, {a quarter of a million|ovr|v=250000} above the estimate. Asbestos in the lift shafts, says the mayor.

The collection has fared better. By this Thursday people and companies had sent {€2.06 million|c3|t=By this Thursday}, two-thirds as much again as what had come in by the day of mourning. {Three-quarters|csh|t=By this Thursday} of it, {75|csh|t=By this Thursday} percent, has been handed to households: {€1.545 million|cs|^}. The {515,000|cl3|t=By this Thursday} that are left are to furnish the new house. It should have {60|new} flats, {four|nw} more than its predecessor's {56|fl}, and be ready in 2033.

The number of victims has risen once more since the search ended. In March a teacher of 34 died in the burns unit; she was the {ninth|d4|v=9} person to lose her life. Police have charged {four|ac2|t=this week} people this week, one of them a manager of Vychodgas who, it is alleged, released a map without the pipe. He denies it. The {three|ac1|t=in February} workers were let go on bail in February.

The distributor itself is being sued by {31|-} owners. Its lawyers maintain that the {12|st}-storey building, put up in {1967|!yr}, had a ventilation shaft bricked up against the rules, and that gas would otherwise have escaped.

From the state, households have had {448,000|pt} euros, exactly as was promised. Nobody had to go to court for that.

@doc f-newsletter | firefighters' magazine | 2031-03-15
After-action notes: Sekanice

What follows is from the debrief at the Zilina school and concerns tactics only.

1. First call {11:54|-}, two minutes after the blast at {11:52|cl}. First pump from Sekanice station at 11:59. By evening {29|fe1|t=By evening} vehicles and {105|ff1|^} firefighters were committed.

2. Access. The staircase had dropped from the ninth to the fifth storey of {12|st}. {27|r1} persons were removed with two turntable ladders and one hydraulic platform before 13:30; nobody who could reach a balcony died.

3. Accounting. This is where we were weakest. The register held {118|flr} names, of whom most were at work. In the afternoon we carried {11|m0|t=In the afternoon} as missing, in the evening {five|m1|t=in the evening}, by the following noon {two|m2|t=by the following noon}. In truth two of the first {eleven|m0} had never lived there.

4. Search. Flats destroyed: {18|fld}. Collapse risk forced {four|-} withdrawals. The survivor found on Friday had been trapped for {21|du} hours at an outside temperature of {-7|tmp} °C; sound detection, not dogs, located him.

5. Casualties at the close of our operation: {eight|d3|t=at the close of our operation} fatalities, {43|i2|^} injured. The {96|evh} people in the sports hall were visited by our psychologists the same night.

Next issue: lithium fires in underground garages. Page 14: results of the Tatra Ladder Cup.

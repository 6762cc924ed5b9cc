@story u8-lattimer-row-fire
@topic A row-house fire in a Pennsylvania coal town: night to the third day
@subject F = Vine Street fire | the fire | the blaze | Lattimore fire
@subject L = Lattimore Patch | Lattimore | the borough
@subject C = Chief Stan Wojtowicz | Wojtowicz | Chief Wojtowicz | the fire chief
@subject R = Rosario Peralta | Peralta | Ms. Peralta | the grandmother
@subject J = Jeremiah Gaul | Gaul | the lineman
@subject X = Red Cross | the Red Cross
@subject A = Altagracia Mota | Mota
@fact h1 = 5 | homes | F | homes damaged | 2017-12-09 01:00 | snapshot
@fact h2 = 7 | homes | F | homes damaged | 2017-12-11 | cumulative
@fact dst = 4 | homes | F | homes destroyed | 2017-12-11 | cumulative
@fact smk = 3 | homes | F | homes damaged by smoke and water | 2017-12-11 | cumulative
@fact ppl = 23 | evacuated | F | people made homeless | 2017-12-09 | snapshot
@fact kid = 11 | evacuated | F | children made homeless | 2017-12-09 | snapshot
@fact inj = 3 | injuries | F | people hurt | 2017-12-09 | cumulative
@fact ff = 2 | injuries | F | firefighters hurt | 2017-12-11 | cumulative
@fact clk = 22:50 | clock | F | time of the first call | 2017-12-08 | snapshot
@fact und = 03:15 | clock | F | time the fire was under control | 2017-12-09 | snapshot
@fact adr = 418 | address | F | house where the fire began | - | constant
@fact dep = 9 | other | F | fire companies called | 2017-12-09 | cumulative
@fact crw = 85 | other | F | firefighters | 2017-12-09 | snapshot
@fact rag = 67 | age | R | age of the woman | 2017-12 | constant
@fact jag = 29 | age | J | age of the rescuer | 2017-12 | constant
@fact bab = 2 | rescued | J | children carried out | 2017-12-08 | snapshot
@fact tmp = 14 | temperature | L | degrees Fahrenheit | 2017-12-09 night | snapshot
@fact fun = 31200 | fundraising | A | dollars raised for the families | 2017-12-11 | cumulative
@fact goa = 50000 | fundraising | A | dollars wanted for the families | 2017-12-11 | plan
@fact dam = 640000 | damages | F | damage in dollars | 2017-12-11 | snapshot
@fact yrb = 1911 | date | F | year the row was built | - | constant
@fact hyd = 2 | other | F | hydrants frozen | 2017-12-09 | snapshot
@fact fam = 6 | other | X | families put up | 2017-12-09 | snapshot
@rel sum h2 = dst + smk
@trap h1 h2 :: an early count and the final one
@trap dst h2 :: destroyed and damaged
@trap inj ff :: all hurt and firefighters hurt
@trap fun goa :: raised and wanted
@trap ppl kid :: all and children

@doc a-scanner | scanner page | 2017-12-09
*** WORKING FIRE *** Lattimore, 400 blk Vine, 12:58 a.m.

2nd alarm struck for row homes, heavy fire out of {418|adr} on arrival. Dispatched {10:50 PM|clk}. Command reports fire in {5|h1|t=now} dwellings now and going for the end unit. Hydrants at Vine & 5th and Vine & 4th frozen. That's {two|hyd} dead plugs. Tankers from Drums, Conyngham.

Everyone reported out. Medic 2 transporting {one|-}.

It's {14|tmp} degrees, guys. Ice everywhere. Stay off Vine.

@doc b-paper | city daily, website | 2017-12-10
Lineman runs into burning row, comes out with {two|bab} babies

BY CAITLIN SOSNOSKI
Staff Writer / csosnoski@anthracitesentinel.example

LATTIMORE — Rosario Peralta, {64|!rag}, had one arm in her coat when the ceiling began to drip fire.

"I scream out the window, take them, take them," she said Saturday, in slippers, in the gym of Holy Rosary. The man who took them, Jeremiah Gaul, {29|jag}, had been de-icing a line across the way. He went in at {418|adr} Vine St. and came out with {two|bab} of her grandchildren in a blanket.

{Twenty-three|ppl} people, {11|kid|^} of them children, have no home after a fire that went down the row built in {1911|yrb} for mine families. The call came shortly before {11|~clk|t=Friday} on Friday night. It took {85|crw} firefighters from {nine|dep} companies until {3:15 a.m.|und|by=Chief Stan Wojtowicz} to get it under control, Chief Stan Wojtowicz said.

{Three|inj} people were taken to the hospital: a firefighter who fell, another with frostbite and a tenant who'd breathed smoke.

The Red Cross has put {six|fam} families in motels.

Photo gallery (22)
Most read: Eagles 43, Rams 35

@doc c-tv | TV station site | 2017-12-11
Chief: Space heater started Vine Street fire

LATTIMORE (WCXV) — A space heater on the second floor caused the fire which left {seven|h2} homes on Vine Street unlivable, the fire chief told Newsline 12 Monday.

{Four|dst} of them are a total loss. {Four|!smk} more have smoke and water damage. Wojtowicz puts the loss at {$640,000|dam|by=Wojtowicz}.

He told us the crews lost maybe {ten|-} minutes because {two|hyd|by=He} hydrants had frozen solid. "You're looking at {fourteen|tmp} degrees and you're chopping ice with an axe," he said.

The fire started at {481|!adr} Vine. The first call was at {10:50 p.m.|clk|t=Friday} Friday.

Both firefighters who got hurt, {two|ff} in all, are home.

A fund for the families begun by school nurse Altagracia Mota is up to {$27,500|!fun}. She's hoping for {$50,000|goa|by=She}.

@doc d-blog | parish bulletin | 2017-12-17
Third Sunday of Advent

Dear parishioners,

You all know by now. A week ago Friday {23|ppl} of our neighbours lost everything but what they stood up in. {Eleven|kid} are in our school or CCD. We have beds for all, thank God, and please: NO MORE CLOTHES. Gift cards.

Altagracia Mota had raised {$31,200|fun|t=by Monday} by Monday and I'm told the {$50,000|goa} isn't far now.

Many ask about Mrs. Peralta, who is {67|rag} and has a burnt hand. She sits in the second pew. Mr. Gaul, the young man ({29|jag}, single, mothers take note) who saved {the two|bab|v=2} little ones, isn't even Catholic. He came in by the front door of number {418|adr} at {ten to eleven|clk} and says he didn't think.

Collection last week: $4,116. Pierogi: dozen $9.

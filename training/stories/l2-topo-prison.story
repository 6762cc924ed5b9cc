@story topo-prison
@topic Riot at Cerro del Topo prison in Sinaloa, Mexico: Sunday to the report of the human rights commission
@subject P = Cerro del Topo | the prison | the penitentiary | Topo
@subject R = the riot | the uprising | mutiny | revolt
@subject S = Sinaloa state government | the state | the governor's office | state officials
@subject N = Comisión Estatal de Derechos Humanos | the commission | human rights commission
@subject A = Block A | block A | module A
@subject C = Block C | block C | module C
@subject D = Armando Urquídez | Urquídez | the warden | the director
@fact d1 = 9 | deaths | R | inmates killed | 2001-06-10 night | cumulative
@fact d2 = 14 | deaths | R | inmates killed | 2001-06-11 | cumulative
@fact da = 5 | deaths | A | inmates killed | 2001-06-11 | cumulative
@fact dc = 9 | deaths | C | inmates killed | 2001-06-11 | cumulative
@fact g = 1 | deaths | P | guards killed | 2001-06-11 | cumulative
@fact h = 38 | injuries | R | people hurt | 2001-06-11 | cumulative
@fact host = 17 | other | R | guards taken hostage | 2001-06-10 | constant
@fact free = 16 | rescued | R | guards freed | 2001-06-11 | constant
@fact in = 1640 | other | P | inmates | 2001-06 | snapshot
@fact cap = 730 | other | P | places | - | constant
@fact esc = 21 | missing | P | inmates who escaped | 2001-06-11 | constant
@fact cap2 = 12 | arrests | S | escaped inmates recaptured | 2001-06-13 | cumulative
@fact still = 9 | missing | P | escaped inmates at large | 2001-06-13 | snapshot
@fact dur = 18 | duration | R | hours that it lasted | 2001-06-11 | constant
@fact pol = 600 | officers | S | police and soldiers sent | 2001-06-10 | snapshot
@fact guard = 22 | officers | P | guards on duty | 2001-06-10 | snapshot
@fact gun = 7 | other | P | firearms found in the cells | 2001-06-12 | cumulative
@fact mov = 310 | other | S | inmates moved to other prisons | 2001-06-13 | cumulative
@fact mov2 = 500 | other | S | inmates to be moved to other prisons | 2001-06-30 | plan | pledged
@fact bud = 42000000 | budget | S | pesos for a new wing | 2002 | plan | pledged
@fact rec = 19 | other | N | recommendations | 2001-11-06 | constant
@fact warn = 3 | other | N | warnings sent to the warden in a year | 2001 | constant
@rel sum d2 = da + dc
@rel diff free = host - g
@rel diff still = esc - cap2
@trap d1 dc :: nine by Sunday night, and nine in block C
@trap d1 d2 :: Sunday and Monday
@trap dc still :: nine dead and nine at large
@trap in cap :: held and room for
@trap mov mov2 :: moved and promised
@trap host free :: one guard died

@doc deb | regional daily | 2001-06-11
Revolt at El Topo: at least {nine|>d1} inmates dead

CULIACÁN.— With sheets alight at the windows and {17|host} guards as hostages, prisoners held block C of Cerro del Topo until this edition closed. {Nine|d1|t=late last night|by=the governor's office} of them were dead late last night, the governor's office said.

{Six hundred|pol|t=on Sunday} police officers and soldiers ringed the walls on Sunday. Inside, for {1,640|in} inmates in a building laid out for {730|cap}, {22|guard} custodians had come on shift that morning, one of them with a broken radio.

It began at the visiting hour, over a card debt of {1,200|-} pesos according to one wife, over "control of the kitchens" according to another.

Weather: 39°, tomorrow 40°. Tomatoes: 6.50 a box.

@doc wire | wire agency | 2001-06-12
Mexican prison riot ends; {14|d2} inmates, guard dead

CULIACÁN, Mexico (Continental) -- Riot police retook a prison in northwestern Mexico on Monday after {18|dur} hours, freeing {16|free} guards. {One|g} other had bled to death, officials said.

Among inmates the death toll rose to {14|d2|t=on Monday}: {nine|dc|^} in block C, seized first, and {five|da|^} in block A, where a mattress fire spread. The figure given Sunday night was {nine|d1|t=Sunday night}.

{Thirty-eight|h} people were hurt. {Twenty-one|esc} convicts got away through a drain and are being hunted.

The prison, {18|-} miles from the coast, holds more than twice its design number of {730|cap}.

Warden Armando Urquídez, suspended, denied selling cells.

@doc wk | weekly magazine | 2001-06-17
Who had the keys?
By Ximena Baltierra

A tour, Wednesday, arranged by the state. In cell {14|-} of module C the plaster has been opened with a spoon. Behind it: {two|-} of the {seven|gun|t=by Tuesday|by=the state} firearms that the state says it had turned up by Tuesday.

Buses have carried off {310|mov|t=So far} prisoners. So far, that is; the promise is {500|mov2|t=by month's end|by=the promise} by month's end. Of the {21|esc} who went down the drain, {twelve|cap2|t=on Wednesday} were back on Wednesday, muddy, one with a new haircut. {Nine|still|^} weren't.

A wreath for the guard has the number of his shift: there were {22|guard} of them that morning to watch {1,640|in} men. {Seventeen|host} were overpowered within minutes.

Governor's promise number two: {42 million|bud} pesos for another wing.

@doc cedh | press release | 2001-11-06
COMISIÓN ESTATAL DE DERECHOS HUMANOS
Bulletin 61/2001

The Commission today issued Recommendation 8/2001 on the events of 10 and 11 June, with {19|rec} recommendations to the Executive of the State.

FIRST. {Fourteen|d2} persons deprived of liberty lost their lives: {five|da} in module A, of asphyxia, {nine|dc} in module C, of stab and bullet wounds. One public servant also died ({1|g}). The mutiny lasted {18|dur} hours.

SECOND. Between January and May this body addressed {three|warn} warnings to the director. None was answered.

THIRD. The population was {1,640|in|t=on that date} on that date, against an installed capacity of {730|cap}. The funds announced in June ({$42,000,000.00|bud} M.N.) do not appear in the bill for 2002.

@doc noroeste | regional daily | 2001-11-07
{Nineteen|rec} ways not to do it again

By Casimiro Ontiveros

The commission's paper landed with {19|rec} demands and a shrug from state officials: {eleven|-} "are being met".

One is to move people. {Five hundred|mov2|m=pledged} were to be gone by the end of June; {310|mov|t=in the first week} went in the first week and then the buses stopped.

Another: explain the drain. The {nine|still|t=in June} whom police had not caught in June have become {four|-}, says the prosecutor. A man who was among the {38|h} with wounds showed me his: a line from ear to collar.

@story r6-itapua-bar-shooting
@topic Brazil: shooting at a bar in Vila Jurema, first night to the arrest
@subject S = Vila Jurema shooting | the shooting | attack | the attack | bar | Bar do Nilo
@subject J = Josias Pedreira | Pedreira | the suspect | the ex-guard
@subject P = Military Police | police | Civil Police | investigators | officers
@subject O = Old Market Hospital | hospital | the emergency ward
@subject Z = Monte Azul | city
@fact d1 = 3 | deaths | S | people killed | 2031-11-14 23:30 | cumulative
@fact d2 = 5 | deaths | S | people killed | 2031-11-15 noon | cumulative
@fact i1 = 11 | injuries | S | people wounded | 2031-11-14 23:30 | cumulative
@fact i2 = 9 | injuries | O | wounded under care in hospital | 2031-11-15 noon | snapshot
@fact cr = 2 | injuries | O | patients in critical condition | 2031-11-15 noon | snapshot
@fact ca = 46 | other | S | bullet casings found | 2031-11-15 noon | constant
@fact cl = 22:05 | clock | S | time when the shooting began | 2031-11-14 | constant
@fact ar = 6 | duration | P | minutes until the first patrol came | 2031-11-14 | constant
@fact of = 130 | officers | P | officers in the search | 2031-11-15 | snapshot
@fact ag = 34 | age | J | age of the suspect | - | constant
@fact ye = 8 | duration | J | years he worked as a prison guard | - | constant
@fact gu = 3 | other | J | firearms found at his house | 2031-11-16 | constant
@fact ku = 210 | other | J | rounds found at his house | 2031-11-16 | constant
@fact rw = 20000 | price | P | reais of reward for tips | 2031-11-15 | plan | pledged
@fact ho = 57 | deaths | Z | killings in the city this year | 2031-11-15 | cumulative
@fact hl = 64 | deaths | Z | killings in the city last year | 2030 | constant
@trap d1 d2 :: two died overnight
@trap i1 i2 :: the wounded and those still under care
@trap ho hl :: this year so far and last year
@trap i2 cr :: the critical are part of those in care
@trap gu ca :: guns and casings

@doc a-flash | local radio site | 2031-11-14
URGENTE 23:41

Tiroteio in Vila Jurema: {three|d1|t=at this hour|by=Major Dulce Arantes of the Military Police} dead, {eleven|i1|^} wounded. That is the count at this hour from Major Dulce Arantes of the Military Police.

The first call came at {22:05|cl}. A man walked into Bar do Nilo, on the corner of Rua do Cajueiro, and fired. Patrols were there in {six|ar} minutes, the major says; he had left on a motorbike.

Keep away from the area. The city has had {57|ho|t=so far this year} homicides so far this year. Last year it counted {64|hl|t=Last year}. Cars are being stopped at {two|-} bridges.

@doc b-agency | wire agency | 2031-11-15
SÃO LUÍS – {Five|d2|t=by midday on Saturday|by=police} people had died by midday on Saturday after a gunman opened fire in a bar in Monte Azul the evening before, Brazilian police said. {Nine|i2|^} others were being treated at the Old Market Hospital, {two|cr|^} of them in critical condition.

Investigators picked up {46|ca} casings. The shots began at {10:05 p.m.|cl}, and officers reached the scene within {six|<ar} minutes. {130|of} officers are searching for the killer, and {20,000|rw} reais is offered for information.

The first toll, late on Friday, had been {three|d1|t=late on Friday}.

@doc c-tabloid | tabloid | 2031-11-15
MONSTER OF THE CAJUEIRO

He said nothing. He came in, ordered nothing, and emptied magazine after magazine until some {fifty|~ca} shells lay among the peanuts.

{Five|d2} dead. The oldest, Seu Benê, {71|-}, was celebrating his grandson's wedding. The barman crawled to the kitchen and dialled {190|-} at {22:20|!cl}. "It took them {a quarter of an hour|!ar|v=15} to get here," he said. "I counted on the clock over the fridge." {Nine|i2|t=at noon} lie in the ward at noon, {two|cr|^} of them badly.

Now {180|!of} armed men are combing the mangroves. Whoever knows where the fiend hides can earn {R$20,000|rw}.

Photo 3 of 12 · Click here for the gallery

@doc d-daily | state daily | 2031-11-17
Former prison guard held for Bar do Nilo killings

Josias Pedreira, {34|ag}, was led from a cousin's farm on Sunday. He had worked as a guard for {eight|ye} years and was dismissed in May.

In his house on Rua das Mangueiras the Civil Police found {three|gu} firearms and {210|ku} rounds of ammunition. The {46|ca} casings from the bar will be compared.

The attack, which left {five|d2} dead and {eleven|i1} people wounded on the first count, was the worst in Monte Azul in two decades. It brings the city to {57|ho|t=since January} killings since January; in the whole of last year there were {64|hl|t=in the whole of last year}.

@doc e-tv | television site | 2031-11-17
Suspect in Monte Azul: what we know

Who? Josias P., {39|!ag}, a dismissed prison officer. A colleague calls him "quiet, except at Christmas". He had been in the job for {eight|ye} years.

Found with him? Nothing. Found at home: {210|ku} cartridges and {three|gu} guns, according to chief inspector Ivone Teles.

Why? Unknown. The reward of {R$20,000|rw|by=the state} has not been paid out, the state says.

How are the victims? {Two|cr|t=On Saturday} of the {nine|i2|^} in hospital were critical. On Saturday, {five|d2|^} families began to bury.

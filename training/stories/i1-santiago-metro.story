@story santiago-metro
@topic Power failure on the Santiago metro, Line 8: morning of the failure and the fine
@subject L = Línea 8 | Line 8 | the line | the failure | the blackout
@subject M = Metrovía | the operator | the company | Metrovía Santiago
@subject T = Transport ministry | Minister Ayelén Huenchumán | Huenchumán | the minister | the ministry
@subject U = Metro drivers' union | the union | Sintramet | drivers
@subject B = Buses | replacement buses | Red buses
@fact st1 = 11 | other | L | stations closed | 2035-03-06 08:00 | snapshot
@fact st2 = 17 | other | L | stations closed | 2035-03-06 09:15 | snapshot
@fact stall = 22 | other | L | stations on the line | - | constant
@fact tr = 9 | other | L | trains stuck in tunnels | 2035-03-06 | snapshot
@fact ev = 5600 | evacuated | L | passengers led out through tunnels | 2035-03-06 | cumulative
@fact aff = 240000 | ridership | L | passengers affected | 2035-03-06 | cumulative
@fact day = 1900000 | ridership | M | passengers on a working day, all lines | 2034 | snapshot
@fact l8 = 410000 | ridership | L | passengers on a working day | 2034 | snapshot
@fact hu = 23 | injuries | L | people treated | 2035-03-06 | cumulative
@fact clk = 07:22 | clock | L | time at which power failed | 2035-03-06 | snapshot
@fact back = 13:05 | clock | L | time at which service came back | 2035-03-06 | snapshot
@fact bus = 140 | other | B | buses put on | 2035-03-06 | snapshot
@fact wait = 70 | duration | B | minutes of wait at the worst stop | 2035-03-06 | snapshot
@fact long = 95 | duration | L | minutes the last passengers spent in the tunnel | 2035-03-06 | snapshot
@fact fail = 14 | other | L | serious failures in the year before | 2034 | cumulative
@fact fine = 1150000000 | damages | M | pesos of fine | 2035-03-21 | snapshot
@fact mf = 2300000000 | damages | M | pesos of fine at most | - | constant | threshold
@fact cable = 31 | other | L | years of age of the cable | - | constant
@fact inv = 84000000000 | budget | M | pesos of works | 2037 | plan | pledged
@trap st1 st2 :: an hour apart
@trap st2 stall :: closed and all
@trap aff ev :: affected and led out
@trap day l8 :: network and line
@trap fine mf :: given and possible
@trap wait long :: waiting for a bus and stuck below

@doc a-radio | news radio website | 2035-03-06
[08:05] Corte de energía: Line 8 down, {eleven|st1} stations shut

{Eleven|st1|t=at this hour} stations of Line 8 are closed at this hour following a power cut that hit the line at {7.22|clk}, Metrovía says on its account.

The operator has asked for {140|bus|t=at this hour|by=The operator} replacement buses. On the corner of Grecia with Tobalaba our reporter Sayen Curiqueo has counted {300|-} people at one stop, and a wait of {seventy|wait|by=our reporter Sayen Curiqueo} minutes.

"I got in at {twenty past seven|-} and they opened the doors with a bar at {half past eight|-}," said Jean-Baptiste Desrosiers, a nurse on his way off shift.

The line, of {22|stall} stations, moves {410,000|l8|t=on a normal weekday} people on a normal weekday. More follows.

Traffic cams 14, 15 and 22 · UF today 52,316.40

@doc b-daily | national daily | 2035-03-07
{Five|-} hours in the dark: how Line 8 left {a quarter of a million|~aff|v=250000} people on foot

Ignacio Larraguibel B. and Rocío Painemal

It began at {7:22|clk} with a bang that the guard at Villa Olímpica took for a firework. A {31|cable}-year-old cable had burned through.

By a quarter past nine {17|st2|t=By a quarter past nine} of {22|stall} stations were behind shutters and {nine|tr} trains stood in the tunnels. The last of their passengers spent {95|long} minutes below. In all {5,600|ev|by=Metrovía} walked out along the track, according to Metrovía, and {23|hu|by=the ambulance service} were treated, mostly for heat, the ambulance service said.

The company estimates those affected at {240,000|aff|by=The company}, out of {1.9 million|day|s=the whole network} who use the whole network each working day.

Trains ran again from {13:05|back}. By then the buses, {140|bus|t=By then} of them, had created a jam of their own.

It is the {fifteenth|-} grave failure since January of last year, of which {14|fail|t=in 2034} came in 2034. Metrovía promises works worth {84 billion|inv|v=84000000000|by=Metrovía} pesos by 2037.

Subscribe from $1,990 a month.

@doc c-union | trade union statement | 2035-03-06
SINTRAMET TO THE PUBLIC

1. We, the drivers, brought you out. {Nine|tr} trains, {nine|-} of us, {one|-} torch each. {Six and a half thousand|!ev|by=We} people passed through our hands and nobody was lost.

2. Management says {twenty-three|hu|by=Management} were hurt. We personally know of more than {forty|!hu|by=We}.

3. The cable that failed is {thirty-one|cable} years old. Its service life is {twenty-five|-}. We wrote so in {three|-} letters.

4. Those who were last out had been in there for {an hour and thirty-five minutes|long|v=95}. The protocol says {thirty|-}.

5. {Fourteen|fail|t=last year} serious failures last year, we repeat. For every one of them the answer was a bus.

The Board. Santiago, 6 March, 18:00.

@doc d-agency | news agency | 2035-03-21
Chile fines Santiago metro operator over March blackout

SANTIAGO — Chile's transport ministry on Wednesday fined the operator of the Santiago metro {1.15 billion|fine|t=on Wednesday|by=Chile's transport ministry} pesos for a power failure that trapped {thousands|-} underground on March 6, {half|-} of the maximum of {2.3 billion|mf}.

"A {31|cable}-year-old cable is not bad luck," said Minister Ayelén Huenchumán.

Some {420,000|!~aff|by=the ministry} passengers had their journeys disrupted when the power went at {8.22 a.m.|!clk}, the ministry said, and {5,600|ev} had to walk through tunnels. Service was suspended at {17|st2|t=at the peak} stations at the peak and resumed at {1:05 p.m.|back}

Metrovía will not contest the penalty. It repeated a pledge to spend {84 billion pesos|inv|v=84000000000|by=Metrovía} on cabling.

The network carries {1.9 million|day} people on weekdays.

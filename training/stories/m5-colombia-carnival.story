@story m5-colombia-carnival
@topic Carnival of Drums in Cartagena del Río, Colombia: crowds, arrests, money
@subject C = Carnival of Drums | Carnaval de Tambores | the carnival | the festival | the fiesta | the Tambores
@subject H = Mompuerto | the river town | the town hall | the town | the municipality
@subject P = Colombian National Police | National Police | police | the police | the Policía
@subject A = Hotel association Riohotel | Riohotel | hoteliers | the hotel association
@subject E = Fundación Tambores | the foundation | the organisers | the organising foundation
@subject Q = Queen Yesenia Palomino | Yesenia Palomino | Palomino | the queen | the carnival queen
@subject B = Barranco bridge parade | the Sunday parade | the great parade | the parade
@fact vis = 412000 | crowd | C | visitors over four days | 2033-02-26 to 2033-03-01 | cumulative
@fact vis32 = 365000 | crowd | C | visitors over four days | 2032 | cumulative
@fact par = 88000 | crowd | B | people along the route | 2033-02-27 | snapshot
@fact dan = 6400 | other | B | dancers | 2033-02-27 | snapshot
@fact com = 143 | other | B | troupes | 2033-02-27 | snapshot
@fact mon = 97000000000 | revenue | H | pesos left in the town | 2033 | cumulative | projected
@fact cost = 11200000000 | budget | E | pesos to put it on | 2033 | constant
@fact spon = 4900000000 | fundraising | E | pesos from sponsors | 2033 | cumulative
@fact occ = 94 | other | A | percent of beds taken | 2033-02-26 to 2033-03-01 | snapshot
@fact bed = 5800 | other | A | beds | 2033 | constant
@fact arr = 137 | arrests | P | people detained | 2033-03-01 | cumulative
@fact arr32 = 204 | arrests | P | people detained | 2032 | cumulative
@fact pol = 1900 | officers | P | officers on duty | 2033-02-26 to 2033-03-01 | snapshot
@fact dead = 1 | deaths | C | people killed | 2033-03-01 | cumulative
@fact kni = 58 | injuries | C | people with knife or bottle wounds | 2033-03-01 | cumulative
@fact gun = 12 | other | P | firearms seized | 2033-03-01 | cumulative
@fact sta = 1350 | other | H | permits for street sellers | 2033 | constant
@fact age = 23 | age | Q | age of the queen | February 2033 | snapshot
@fact ageto = 178 | age | C | years since it was first held | 2033 | snapshot
@fact tra = 640 | other | H | tonnes of rubbish | 2033-03-02 | cumulative
@fact start = 10:30 | clock | B | time of the start | 2033-02-27 | constant
@fact km = 4.6 | distance | B | kilometres of route | 2033-02-27 | constant
@fact goal = 500000 | crowd | C | visitors over four days | 2035 | plan | projected
@fact diff = 47000 | crowd | C | more visitors than the year before | 2033 | constant
@fact ar = 33.3 | other | P | arrests for each hundred thousand visitors | 2033 | constant
@rel diff diff = vis - vis32
@trap vis vis32 :: two years
@trap vis par :: four days, and one parade
@trap arr arr32 :: two years
@trap mon cost :: what came in and what it cost
@trap cost spon :: cost and sponsors' part
@trap vis goal :: counted and hoped for

@doc a-agency | wire agency | 2033-03-02
Colombian river carnival draws record {412,000|vis}

BOGOTÁ — The Carnival of Drums in the river town of Mompuerto drew {412,000|vis|t=over its four days|by=the organising foundation} people over its four days, {47,000|diff} more than in 2032 and the most since it began {178|ageto} years ago, the organising foundation said on Wednesday.

Police detained {137|arr|by=Police} people, against {204|arr32|t=last year} last year, and seized {12|gun} firearms. One man was stabbed to death early on Sunday; {58|kni} people were treated for knife or bottle wounds.

About {88,000|~par|t=on Sunday} spectators watched the great parade on Sunday, in which {6,400|dan} dancers from {143|com} troupes covered {4.6|km} km.

The foundation spent {11.2 billion pesos|cost}, {4.9 billion|spon} of it from sponsors. The mayor expects {97 billion|mon|by=The mayor} to have been left in the town's tills.

@doc b-heraldo | regional daily | 2033-03-03
¡Que suene! What the drums left behind
Redacción Río · 3 de marzo · actualizado 7:15 a. m.

Wednesday smells of bleach. By yesterday noon the sweepers had carried off {640|tra|t=By yesterday noon} tonnes of cans and feathers, and Yesenia Palomino, {23|age}, had handed her crown back to its velvet box.

It was her Sunday. The dancers set off at {half past nine|!start|t=Sunday} and were meant at the bridge by {eleven|-}; they got there at {three|-}. {6,400|dan} pairs of feet cannot be hurried.

Riohotel says {94|occ} per cent of its {5,800|bed} beds were taken, which anyone who slept in a hammock on Calle Real could have told it. The municipality had licensed {1,350|sta} hawkers, and twice that many came.

The uniformed balance: {1,900|pol} men and women on the beat, {137|arr} revellers behind bars for a night or more. Last year, {204|arr32}.

And the money? {97 thousand million|mon|v=97000000000} pesos, the mayor's office thinks.

Clasificados: vendo mojiganga poco uso, $480.000

@doc c-security | security blog | 2033-03-04
Carnival policing: did the numbers come down, or the counting?

The Policía is proud. {137|arr} arrests, the lowest since records began in 2019, compared with {204|arr32|t=in 2032} in 2032. Before we clap: officers were fewer, too. I'm told the contingent was {2,400|!pol|t=this year|s=the contingent} this year, of whom {a third|-} were cadets.

What we know of the violence comes from the wards. {Eighty-five|!kni} patients were stitched at the {two|-} hospitals after fights with glass or blades, an orderly says. {One|dead} death, a 31-year-old from Magangué.

Confiscated: {12|gun} pistols and revolvers.

Sums: {412,000|vis} visitors over {four|-} days works out at {33|ar|round} arrests per hundred thousand. I've seen worse weddings.

@doc d-tourism | tourism board release | 2033-03-05
Tambores 2033: nuestro mejor balance

* {412.000|vis|v=412000} visitantes / visitors (2032: {365.000|vis32|v=365000|t=2032}).
* Hotel occupancy: {94 %|occ}.
* Economic impact: COP {97.000 million|mon|v=97000000000}.
* Cost of the event: COP {11.200 million|cost|v=11200000000}, of which sponsors {5.900 million|!spon|v=5900000000}.
* Route length {4,6|km|v=4.6} km, start {10:30|start} on Sunday.
* Our goal for 2035: {half a million|goal|t=for 2035} visitors.

The queen of the {178th|ageto|v=178} edition was Yesenia Palomino, {23|age} years old, marine biologist.

Images and logos: prensa@tambores.example

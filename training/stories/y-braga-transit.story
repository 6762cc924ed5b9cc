@story y-braga-transit
@topic Strike of tram and bus drivers in a Portuguese city: turnout, wages and passengers
@subject T = Transportes do Cávado | TC | the company | the operator | management
@subject N = Sindicato dos Condutores do Norte | SCN | the union | the drivers' union
@subject C = Braga city council | city council | the council | the city
@subject B = strike | walkout | stoppage
@subject M = Fernanda Quaresma-Iglesias | Quaresma-Iglesias | the mayor
@subject G = Instituto do Trabalho e Mobilidade | the institute
@fact su1 = 92 | rate | B | percent of drivers on strike, union's count | 2012-05-14 | snapshot
@fact sc1 = 67 | rate | B | percent of drivers on strike, company's count | 2012-05-14 | snapshot
@fact sc2 = 58 | rate | B | percent of drivers on strike, company's count | 2012-05-15 | snapshot
@fact drv = 640 | jobs | T | drivers employed | - | constant
@fact all = 905 | jobs | T | staff in all | - | constant
@fact pay = 985 | price | T | euros gross a month for a driver with five years' service | 2012 | constant
@fact pay10 = 1110 | price | T | euros gross a month for a driver with five years' service | 2010 | constant
@fact cut = 11.3 | rate | T | cut in the pay of a driver since 2010 | 2012 | constant
@fact ask = 4.5 | rate | N | rise in pay demanded | 2013 | plan | pledged
@fact off = 1.2 | rate | T | rise in pay offered | 2013 | plan | pledged
@fact infl = 2.8 | rate | C | consumer price inflation in the country | 2012-04 | snapshot
@fact day = 74000 | ridership | T | passengers on an ordinary weekday | 2011 | constant
@fact str = 23000 | ridership | T | passengers on the first day | 2012-05-14 | snapshot
@fact lost = 68.9 | rate | T | fall in passengers against an ordinary weekday | 2012-05-14 | constant
@fact mi = 12 | other | T | minimum of services in percent ordered by the arbitrator | - | constant | threshold
@fact buses = 158 | other | T | vehicles that ought to run | - | constant
@fact ran = 52 | other | T | vehicles that ran | 2012-05-14 | snapshot
@fact tick = 1.85 | price | T | euros for a single ticket | 2012-05 | constant
@fact tick2 = 2.10 | price | T | euros for a single ticket | 2013-01 | plan | projected
@fact sub = 19400000 | budget | C | euros of yearly subsidy | 2012 | constant
@fact sub11 = 24100000 | budget | C | euros of yearly subsidy | 2011 | constant
@fact cars = 18 | rate | G | growth of car traffic on the ring road, percent | 2012-05-14 | snapshot
@fact walk = 3 | duration | B | days for which the strike is called | - | plan | pledged
@fact crowd = 1500 | crowd | N | people at the rally, union's count | 2012-05-15 | snapshot
@fact crowdp = 700 | crowd | B | people at the rally, police count | 2012-05-15 | snapshot
@fact loss = 210000 | revenue | T | euros of fares lost a day | 2012-05-14 | snapshot
@rel change cut = pay10 -> pay
@rel change lost = day -> str
@rel diff diff10 = pay10 - pay
@rel diff subd = sub11 - sub
@fact diff10 = 125 | price | T | euros lost a month by a driver since 2010 | 2012 | constant
@fact subd = 4700000 | budget | C | euros cut from the subsidy | 2012 | constant
@trap su1 sc1 :: union and company count strikers otherwise
@trap sc1 sc2 :: two days of the company's count
@trap drv all :: drivers, and staff in all
@trap ask off :: demand and offer
@trap day str :: an ordinary day and the first day of the strike
@trap crowd crowdp :: two counts of a rally
@trap sub sub11 :: two years' subsidy
@trap tick tick2 :: the fare now and the fare planned
@trap buses ran :: fleet and vehicles out

@doc a-wire | national news agency | 2012-05-14
Transport strike empties Braga stops; sides differ on support

BRAGA, 14 May (Agência Minho) - Drivers of Transportes do Cávado (TC) began a stoppage of {three|walk} days on Monday over wages. The union, SCN, put support at {92 per cent|su1|t=Monday|by=The union} of its members on shift, the company at {67 per cent|sc1|t=Monday|by=the company}.

The city, which owns the company, cut its yearly subsidy to {19.4 million|sub|t=this year} euros this year from {24.1 million|sub11|t=in 2011} in 2011. A driver with five years of service earns {985|pay} euros gross a month, down from {1,110|pay10|t=in 2010} in 2010, a cut of {11.3 per cent|cut}. The SCN asks for {4.5|ask|m=pledged|by=The SCN} per cent next year. The company has offered {1.2|off|m=pledged}, with inflation at {2.8|infl|t=in April} in April.

Of {158|buses} vehicles that should be on the road, {52|ran|t=by midday} had left the depots by midday, the company said. A labour arbitrator had ordered {12 per cent|mi|m=threshold} of services to run.

(Agência Minho, economics desk, extension 4417)

@doc b-release | company notice to passengers | 2012-05-14
Information to our customers (17.30)

TC apologises for the disturbance to services of 14 May. According to our records, {67%|sc1|by=our records} of drivers with a shift today did not report for work. Approximately {23,000|~str|t=14 May} passengers were carried, against a weekday average of {74,000|day} last year, a fall of {68.9%|lost}.

Trams run every 40 minutes between Maximinos and the hospital. Single tickets remain at {1.85|tick} euros. The fare is expected to be {2.10|tick2|t=from January|m=projected} from January, as approved by the council.

TC has {905|all} employees, and the loss of fares costs the undertaking {210,000|loss|by=TC} euros for every day that the drivers stay out. We remain open to dialogue.

Customer line: 253 606 890 (call cost 0.09 euros)

@doc c-union | union leaflet | 2012-05-15
EVERY BUS IS EMPTY BECAUSE EVERY DRIVER IS HERE

Comrades! {Ninety-two per cent|su1|t=Yesterday}. Yesterday, {92|su1|^} of every hundred of us on shift stood at the gate and not at the wheel. The bosses say {67|sc1|by=The bosses|t=Yesterday}. Let them count again.

WHO ARE WE? {640|drv} drivers, of whom nobody lives in Lisbon.
WHAT HAVE WE LOST? {11.3%|cut}, or {125|diff10} euros a month, since 2010.
WHAT DO WE ASK? {4.5%|ask|m=pledged}, next year. WHAT IS OFFERED? {1.2%|off|m=pledged}, and {two|-} years of silence.
WHO PAYS? Not the council, which withdrew {4.7 million|subd} euros. Not the passengers, if we can help it, though the ticket goes to {2.10|tick2|t=in January|m=projected} in January, and it is {1.85|tick} today.

RALLY tonight, Praça da República, 18.00. Bring an umbrella.

@doc d-broadsheet | daily newspaper, Porto | 2012-05-16
Braga drivers weigh a second week

Fewer drivers stayed away on the second day of the walkout, if the operator is to be believed: {58 per cent|sc2|t=on Tuesday|by=the operator}, after {67|sc1|t=on Monday|by=the operator} on Monday. The drivers' union did not publish a figure for Tuesday. Its claim for Monday was {92|su1|t=for Monday|by=Its}.

The rally on Tuesday evening was either large or small. The union said {1,500|crowd|by=The union} people came. Police counted {700|crowdp|by=Police}. Most of those who spoke to me had come to look for a bus.

The effect on the city is clearer. On an ordinary working day {74,000|day} people use TC's vehicles. On Monday it was {23,000|str|t=On Monday}, and traffic on the ring road rose by {18 per cent|cars|t=On Monday|by=the Instituto do Trabalho e Mobilidade}, according to the Instituto do Trabalho e Mobilidade.

The mayor, Fernanda Quaresma-Iglesias, declined to say whether the subsidy, at {19.4 million|sub} euros, will change. "We had {24.1|sub11|x=1000000|t=last year} million to give last year, and we gave it," she said. A driver with five years' service earns {985|pay} euros a month, before tax.

TC employs {640|drv} drivers; the others of its {905|all} people, in the workshops and offices, are not on strike.

@doc e-column | columnist | 2012-05-17
A percentage is a kind of weather

I have here {three|-} percentages and they are all true. {Ninety-two|su1|t=Monday|by=the union}, says the union; {sixty-seven|sc1|t=Monday|by=the company}, says the company, on the same Monday. The union divides by its members on shift, the company by all the drivers with a shift. By Tuesday the company's had fallen to {fifty-eight|sc2|t=By Tuesday|by=the company}, which is either the end of a strike or a Tuesday.

We should speak instead of {125|diff10} euros. That is what separates a driver's pay in 2010 and now, {1,110|pay10|t=2010} and {985|pay|t=now}. For someone on such wages it is the electricity, or the daughter's train. The council has cut {4.7 million|subd} from what it gave the company last year and wonders at the noise.

And the minibus I came on? It was one of {52|ran|t=on Monday} that were let out on Monday, from a park of {158|buses}. It ran late. The driver, {61|-}, had decided to work, and took it at a walking pace.

@story za-rincondelcabo-blackout
@topic Windstorm and long power cut in a Chilean region
@subject V = the windstorm | the storm | the temporal
@subject E = Eléctrica del Maule Sur | Elmasur | the distributor | the company
@subject S = SEC | the regulator | the electricity superintendency
@subject G = Ministry of Energy | the government | the minister
@subject R = Cabo Region | the region
@subject M = Municipality of Rincón del Cabo | the municipality | the mayor
@fact p1 = 318000 | homes | R | customers without power | 2024-08-02 09:00 | snapshot
@fact p2 = 84000 | homes | R | customers without power | 2024-08-05 | snapshot
@fact p3 = 6100 | homes | R | customers without power | 2024-08-09 | snapshot
@fact pe = 291000 | homes | E | customers without power | 2024-08-02 09:00 | snapshot
@fact cust = 610000 | other | E | customers | 2024 | snapshot
@fact gust = 124 | speed | V | strongest gust in km/h | 2024-08-01 | constant
@fact d = 3 | deaths | V | people killed | 2024-08-05 | cumulative
@fact ed = 2 | deaths | R | electro-dependent patients dead | 2024-08-06 | cumulative
@fact edr = 1840 | other | E | registered electro-dependent patients | 2024 | snapshot
@fact pole = 930 | other | E | poles down | 2024-08-05 | cumulative
@fact tree = 2300 | other | R | trees down | 2024-08-05 | cumulative
@fact crew = 164 | officers | E | crews at work | 2024-08-05 | snapshot
@fact crewn = 71 | officers | E | crews at work | 2024-08-02 | snapshot
@fact hrs = 176 | duration | R | hours of the longest cut | 2024-08-09 | constant
@fact comp = 21400 | price | E | pesos of automatic compensation for each customer | 2024-08-09 | plan | projected
@fact fine = 9600000000 | damages | S | pesos of possible fine | 2024-08-09 | constant | threshold
@fact trim = 4100000000 | budget | E | pesos for cutting trees | 2023 | constant
@fact trimp = 6800000000 | budget | E | pesos for cutting trees | 2021 | constant
@fact call = 430000 | other | E | calls | 2024-08-05 | cumulative
@fact ans = 118000 | other | E | calls answered | 2024-08-05 | cumulative
@rel share answ = ans / call
@fact answ = 27.44 | rate | E | share of calls answered in percent | 2024-08-05 | cumulative
@trap p1 pe :: all distributors against one
@trap p1 p2 :: power came back slowly
@trap crew crewn :: crews later and at first
@trap trim trimp :: spending in two years
@trap call ans :: calls and answered calls
@fact d0 = 2 | deaths | V | people killed | 2024-08-02 | cumulative
@fact prom = 90 | rate | G | share of customers with power again in percent | 2024-08-03 | plan | pledged
@fact com = 19 | other | R | communes with closed schools | 2024-08-02 | snapshot
@trap d0 d :: a third victim later
@fact mbill = 87000000 | spending | M | pesos of emergency costs | 2024-08-05 | cumulative
@fact chg = 4 | other | S | charges filed | 2024-08-09 | constant
@fact psh = 47.7 | rate | E | share of customers without power in percent | 2024-08-02 09:00 | snapshot
@rel share psh = pe / cust
@fact std = 20 | duration | - | hours of cut that the standard allows | - | constant | threshold
@fact vis = 390 | other | E | electro-dependent patients visited | 2024-08-09 | cumulative
@trap edr vis :: registered and visited

@doc a-radio | national radio website | 2024-08-02
Windstorm leaves {318 thousand|p1} homes without light

The windstorm that crossed the centre-south during the night has left {318,000|p1|t=at nine in the morning|by=the Energy Ministry} customers of the Cabo Region without electricity at nine in the morning, the Energy Ministry reported; {291,000|pe|^} of them belong to Elmasur.

In Punta Quilca the Navy registered a gust of {124|gust|by=the Navy} kilometres per hour.

A cyclist of 51 died in Rincón del Cabo under a poplar. The state disaster service has confirmed {two|d0|t=so far} deaths so far.

Minister Fernanda Uribe-Catalán said that "by Saturday night {90 percent|prom|t=by Saturday night|by=Minister Fernanda Uribe-Catalán|m=pledged} must have light".

Elmasur has {71|crewn|t=today|by=Elmasur} crews in the street today, it said. Schools are closed in {19|com} communes.


@doc b-daily | regional daily | 2024-08-06
Fourth night by candle

Rosario Necochea Huenchumán

On Pasaje {4|-} in Villa Los Boldos they have a rota for the generator. From seven to eight it is for Don Eulogio's oxygen, then for the phones, then for the freezer of the corner shop, which belongs to everybody now.

By yesterday {84,000|p2|t=By yesterday|by=the SEC} customers in the region were still waiting, says the SEC. The storm had brought down {930|pole} of the company's poles and about {2,300|~tree} trees. {Three|d|^} people have died because of the wind itself. {Two|ed} more, both on the company's list of {1,840|edr} people who depend on a machine, died when the batteries did; their families have filed a criminal complaint.

Elmasur's general manager, Ignacio Larraguibel, points to {164|crew|t=now} crews now against the {71|crewn|t=on the first day} on the first day. He was asked why not from the start. He was asked, too, about trees: in 2021 the company put {6.8 billion|trimp|t=in 2021} pesos into cutting them back, last year {4.1|trim|t=last year|x=1000000000}. "The criteria changed," he said.

And the telephone. Of {430,000|call} calls it answered {118,000|ans}, somewhat more than {one in four|>answ|v=25}.

Mayor Yanira Oporto has sent her own bill: {87 million|mbill} pesos, for water trucks and mattresses.

See also: Colo-Colo goes third · UF at {37,612|-} pesos

@doc c-regulator | statement of the regulator | 2024-08-09
SEC files charges against Elmasur

The Superintendency has today filed {four|chg} charges against Elmasur for the interruption that began on 1 August.

Facts established:
– Customers affected at the peak (2 August, 09:00): {291,000|pe|t=2 August, 09:00}, that is {48%|psh|round} of its customers.
– Customers of the region still without supply today: {6,100|p3|t=today}.
– Longest interruption: {176|hrs} hours, sector Los Boldos. The technical standard allows {20|std|m=threshold}.
– Registered electro-dependent persons: {1,840|edr}; visited by the company: {390|vis}.
– Calls received: {430,000|call}; answered: {27%|answ|round}.

If the charges are upheld, the fine may be as high as {9.6 billion|<fine} pesos. Irrespective of this, each affected customer shall receive an automatic discount averaging {21,400|comp} pesos.

Complaints: 600 6000 {732|-}.

@doc d-column | newspaper column | 2024-08-11
The poplar's fault

I have read that a gust of {142|!gust} kilometres an hour did this. I've also read that in 2021 the company spent {6.8 billion|trimp|t=in 2021} on pruning and last year {four|~trim|t=last year|x=1000000000}, and I wonder which of these figures fell on Don Eulogio.

Of the {six hundred and ten thousand|cust} customers that Elmasur has, it left in the dark, at the worst of it, more than {318,000|!pe}. On Friday a week later it was still {6,100|p3|t=On Friday a week later}. The longest went without for {a week and some hours|-}.

It will give them {21,400|comp} pesos each. I did the division: per hour, {122|-} pesos, in that longest case. My candle cost {990|-}.

The minister promised {ninety percent|prom|t=in two days|m=pledged} in two days. She had said "must". One should listen to verbs.


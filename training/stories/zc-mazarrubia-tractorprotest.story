@story zc-mazarrubia-tractorprotest
@topic Spanish farmers drive tractors to a regional capital: crowds, fines, clashes, a water deal
@subject T = tractor march on Mazarrubia | the tractorada | the march
@subject U = Unión de Regantes | the farmers' union | the union
@subject D = Subdelegación del Gobierno | the government delegate's office | the delegation
@subject J = regional government | the Junta | the executive
@subject P = Policía Nacional | the police | riot police
@fact tr = 640 | crowd | T | tractors counted by the delegation | 2028-02-20 | snapshot
@fact tru = 1500 | crowd | T | tractors counted by the union | 2028-02-20 | snapshot
@fact pe = 4200 | crowd | T | people counted by the delegation | 2028-02-20 | snapshot
@fact peu = 11000 | crowd | T | people counted by the union | 2028-02-20 | snapshot
@fact ar = 5 | arrests | P | people arrested | 2028-02-20 night | cumulative
@fact inf = 12 | injuries | T | demonstrators hurt | 2028-02-20 night | cumulative
@fact inp = 8 | injuries | P | police officers hurt | 2028-02-20 night | cumulative
@fact fin = 214 | other | D | drivers fined | 2028-02-23 | cumulative
@fact fine = 500 | price | D | euros a fine | - | constant
@fact ha = 31000 | area | U | hectares irrigated | - | constant
@fact w0 = 4200 | other | J | cubic metres of water a hectare that a farm receives | 2026 | constant
@fact w1 = 2600 | other | J | cubic metres of water a hectare that a farm receives | 2028 | plan
@fact wd = 3100 | other | J | cubic metres of water a hectare in the deal | 2028-02-27 | plan | pledged
@fact aid = 47000000 | budget | J | euros of drought aid | 2028-02-27 | plan | pledged
@fact aid0 = 18000000 | budget | J | euros of drought aid first offered | 2028-02-20 | plan | pledged
@fact res = 23 | other | J | percent of the reservoirs that is full | February 2028 | snapshot
@fact vote = 71 | vote_share | U | percent of members for the deal | 2028-03-02 | snapshot
@fact km = 46 | distance | T | kilometres of the longest queue | 2028-02-20 | snapshot
@trap tr tru :: two counters
@trap tr pe :: tractors against people
@trap w0 w1 :: allotments of two years
@trap w1 wd :: cut against deal
@trap aid aid0 :: first and last offer
@trap inf inp :: demonstrators and police
@rel change cut = w0 -> w1
@fact cut = -38 | rate | J | percent change of the water allotment | 2028 | plan

@doc europapress-style | news agency | 2028-02-20
Tractors block Mazarrubia; {five|ar} arrested in clashes outside the Junta

Some {640|~tr|t=this Tuesday|by=the Subdelegación del Gobierno} tractors and {4,200|pe|^} people, according to the Subdelegación del Gobierno, entered Mazarrubia this Tuesday to protest at the cut in irrigation water. The Unión de Regantes raised these figures to {1,500|tru|by=The Unión de Regantes} and {11,000|peu|^}.

The march ended with charges by riot police when a group tried to break the fence of the seat of the regional government. {Five|ar} people were arrested. {Twelve|inf} demonstrators and {eight|inp} officers were treated for injuries, all minor.

The union rejects that farms should receive {2,600|w1|t=this year} cubic metres a hectare this year, {38%|cut|v=-38} less than the {4,200|w0|t=2026} of 2026. The councillor for agriculture, Macarena Ródenas, offered {18 million|aid0|by=Macarena Ródenas} euros in aid. "Crumbs," replied the union's president, Blas Cañavate.

On the A-{30|-} queues reached {46|km} kilometres.

@doc local-live | local newspaper, live coverage | 2028-02-20
DIRECT | Tractorada, minute by minute

07:10 First horns at the Puente Viejo. You can smell the diesel.
08:35 The town hall asks you not to use the ring road. {Nine|-} school routes are cancelled.
10:02 The delegation gives a provisional {300|-} tractors. Laughter on the loudspeakers.
11:20 Blas Cañavate from a trailer: "We are {1,500|tru|by=Blas Cañavate}! They can count sheep, but they can't count us." He speaks for {31,000|ha} hectares, from lettuce to lemon.
12:45 Shoving at the fence. Oranges fly. An officer is bleeding.
13:15 Charge. This reporter has taken shelter in the Bar Sol, where there are {two|-} cracked panes.
14:40 Final count from the delegation: {640|tr|t=14:40} vehicles, {2,400|!pe|^} people.
17:30 Health service: {20|-} people attended to, {eight|inp} of them agents.
20:05 {Five|ar|t=20:05} detainees, one a minor.
20:30 We close. Pictures ({64|-}) here. The reservoirs, by the way: {23%|res}.

@doc opinion | national newspaper, opinion | 2028-02-25
{Two thousand six hundred|w1}

Everything in this country ends in a number that nobody believes. Ask how many tractors went to Mazarrubia and you hear {640|tr|by=the man from Madrid} from the man from Madrid and {1,500|tru|by=the man from the union} from the man from the union. Neither needed to. The number that matters is {2,600|w1|t=this spring}, the cubic metres that a hectare of lettuce will be given this spring. A lettuce grower will tell you that below {3,500|-} he sows nothing. Two years ago it was {4,200|w0|t=Two years ago}.

The dams stand at less than {a quarter|<res|v=25}. No councillor can make it rain. But one can resist sending {214|fin|t=in three days} fines in three days, {500|fine} euros each, to people who parked a harvester on a roundabout. It yields {107,000|-} euros: {0.6 per cent|-} of the {18 million|aid0|t=on the day} offered on the day, which was itself, they say, last year's money.

I counted the hurt as well. {Eight|inp} in uniform, {twelve|inf} without. That sum at least the two sides share.

@doc union-wa | union message to members | 2028-03-03
COMPAÑEROS: IT IS SIGNED

Yesterday {71%|vote|t=Yesterday} of you said yes. This is what we have:

– Water: {3,100|wd} m³ per hectare instead of {2,600|w1}. Not the {4,200|w0|t=before the drought} of before the drought, but {500|-} more than they wanted.
– Money: {€74 million|!aid} in aid, when they started at {18|aid0|x=1000000}.
– Fines: the {214|fin} are frozen. The {five|ar} arrested will have a lawyer from the union.

We are {6,800|-} farms and {31,000|ha} hectares. On the 20th we were {11,000|peu|t=the 20th} in the street. Don't put the keys away.

General assembly on the 14th at 19:00, Casa de la Cultura. Parking for {30|-} tractors.

@doc el-economista-like | business daily | 2028-02-28
Junta improves drought package to {€47m|aid}

The executive will spend {€47 million|aid|by=the councillor} on the drought, {29 million|-} more than it offered eight days ago, and release {3,100|wd|by=the councillor} cubic metres of water a hectare, the councillor for agriculture said after a {nine|-}-hour meeting. The union will put it to a vote on Thursday.

Before the protest the plan was {2,600|w1}, a cut of {38%|cut|v=-38} on the {4,200|w0|t=of 2026} of 2026. Reservoirs are at {23%|res} of capacity.

The Confederation of Exporters puts the losses of the blockade, with lorries halted along {64|!km} kilometres, at {€13 million|-}. The {31,000|ha} hectares affected employ {19,000|-} people in high season.

Lettuce at origin: {€0.41|-}/unit ({+7.9%|-}).

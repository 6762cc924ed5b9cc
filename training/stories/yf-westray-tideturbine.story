@story yf-westray-tideturbine
@topic A tidal turbine off an Orkney island: a generating record, seals, jobs and a subsidy that ends
@subject T = Turbine Muckle Jock | Muckle Jock | the turbine | the machine
@subject C = Pentland Flow | the company | the developer
@subject W = Westray | the island | islanders
@subject S = Sea mammal unit | the unit | biologists
@subject G = Scottish government | ministers | Edinburgh
@subject F = Creel fishermen | fishermen | creel boats
@subject I = Ingrid Rendall-Bose | Rendall-Bose | the chief engineer
@subject H = Harbour trust | the trust
@fact mw = 4 | other | T | megawatts at full power | - | constant
@fact gwh = 14.7 | other | T | gigawatt hours made | year to June 2035 | cumulative
@fact gwh34 = 12.6 | other | T | gigawatt hours made | year to June 2034 | constant
@fact up = 16.7 | rate | T | rise in power made | year to June 2035 | snapshot
@fact cf = 42 | rate | T | share of full power on average | year to June 2035 | snapshot
@fact avail = 94 | rate | T | share of the time ready to run | year to June 2035 | snapshot
@fact target = 90 | rate | T | share of the time ready to run | contract | constant | threshold
@fact home = 4200 | homes | T | homes supplied on average | year to June 2035 | snapshot
@fact homew = 290 | homes | W | homes on the island | 2035 | constant
@fact kwh = 3500 | other | T | kilowatt hours a home uses | - | constant
@fact wt = 680 | other | T | tonnes | - | constant
@fact rot = 22 | distance | T | metres across each rotor | - | constant
@fact nrot = 2 | other | T | rotors | - | constant
@fact rpm = 11 | other | T | turns a minute | - | constant
@fact spd = 4.1 | speed | T | metres a second of tide | spring tides | constant
@fact dep = 31 | distance | T | metres of water | - | constant
@fact price = 172 | price | C | pounds a megawatt hour | contract to 2039 | constant
@fact pnew = 118 | price | G | pounds a megawatt hour for new machines | auction of 2036 | plan | threshold
@fact wind = 71 | price | G | pounds a megawatt hour for wind | auction of 2035 | constant
@fact mwh = 14700 | other | T | megawatt hours made | year to June 2035 | cumulative
@fact rev = 2528400 | revenue | C | pounds from power | year to June 2035 | cumulative
@fact cost = 26000000 | budget | T | pounds of cost | 2032 | constant
@fact grant = 9100000 | budget | G | pounds of grants | 2029 to 2032 | cumulative
@fact gpc = 35 | other | G | share of the cost from grants | 2032 | constant
@fact plan = 8 | other | C | machines | 2039 | plan
@fact pmw = 32 | other | C | megawatts of all machines | 2039 | plan
@fact jobs = 38 | jobs | C | people employed | 2035 | snapshot
@fact jobsw = 11 | jobs | W | islanders employed | 2035 | snapshot
@fact jobsp = 120 | jobs | C | people employed | 2039 | plan | projected
@fact pop = 588 | other | W | inhabitants | 2035 | snapshot
@fact pup = 243 | enrolment | W | inhabitants under thirty | 2035 | snapshot
@fact seal = 52 | other | S | seals with a transmitter | 2033 to 2035 | cumulative
@fact sdist = 140 | distance | S | metres that seals kept from the running rotor | 2033 to 2035 | snapshot
@fact col = 0 | deaths | S | seals hit | 2033 to 2035 | cumulative
@fact cam = 6 | other | S | cameras | 2035 | constant
@fact hrs = 19400 | duration | S | hours of film looked at | 2035 | cumulative
@fact fish = 31 | other | S | fish seen struck | 2033 to 2035 | cumulative
@fact boat = 17 | other | F | boats | 2035 | snapshot
@fact zone = 1.4 | area | F | square kilometres closed to creels | 2032 | constant
@fact comp = 64000 | budget | F | pounds a year of compensation | 2035 | constant
@fact bfund = 73500 | budget | W | pounds for the community fund | year to June 2035 | snapshot
@fact bmwh = 5 | price | W | pounds a megawatt hour for the community fund | - | constant
@fact diesel = 410 | other | W | tonnes of diesel burned for power | 2028 | constant
@fact cab = 2.6 | distance | T | kilometres of cable to the shore | - | constant
@fact fault = 9 | duration | T | days lost to a cable fault | January 2035 | constant
@fact tow = 6 | duration | T | hours to take it off for repair | - | constant
@fact iage = 46 | age | I | age | - | snapshot
@fact fare = 21 | price | H | pounds for a crane hour | 2035 | constant
@fact pier = 5600000 | budget | H | pounds for a new pier | 2036 | plan
@trap gwh gwh34 :: two years
@trap avail target :: reached and demanded
@trap home homew :: homes supplied and homes on the island
@trap price pnew :: the old contract and the new ceiling
@trap pnew wind :: tide and wind
@trap cost grant :: all and the grants
@trap jobs jobsw :: all and islanders
@trap jobs jobsp :: now and hoped for
@trap jobs cf :: people and percent
@trap cam fish :: cameras and fish
@trap mw pmw :: one machine and all
@trap tow fault :: hours and days
@rel change up = gwh34 -> gwh
@rel share gpc = grant / cost
@rel product rev = mwh * price
@rel product bfund = mwh * bmwh
@rel product pmw = plan * mw

@doc flow-release | company press release | 2035-07-09
Muckle Jock passes {14.7|gwh} GWh: a record year for a single tidal turbine

Kirkwall, 9 July 2035. In the twelve months to 30 June the turbine Muckle Jock, moored off Westray, delivered {14.7|gwh|t=In the twelve months to 30 June} gigawatt hours, {16.7%|up} more than in the year before ({12.6|gwh34|t=in the year before}). That's enough for {4,200|home} homes, at {3,500|kwh} kilowatt hours each.

It was ready to run for {94%|avail} of the time; the contract demands {90%|target}. On average it worked at {42%|cf} of its full {4|mw} megawatts.

The machine weighs {680|wt} tonnes and has {two|nrot} rotors of {22|rot} metres, which turn {11|rpm} times a minute.

"The moon has never once been late," said chief engineer Ingrid Rendall-Bose.

The community fund receives {£5|bmwh} per megawatt hour, this year {£73,500|bfund|t=this year}.

We plan {eight|plan} machines with {32|pmw} MW by 2039.

@doc orkney-weekly | local weekly | 2035-07-12
What has the tide ever done for Westray?

There are {290|homew} homes on the island and a turbine that could light {4,200|home}. So why, asked Mrs Drever at Monday's meeting, is her bill what it is? Because, Pentland Flow's man explained, the power goes down {2.6|cab} kilometres of cable to the pier and from there to everybody. "Then send me everybody's bill," said Mrs Drever.

In fairness: {eleven|jobsw} islanders work for the company, of {38|jobs} in all. There's the fund, {£73,500|bfund|t=this year} this year, which is mending the school roof. And no one misses the old power station, that burned {410|diesel|t=in 2028} tonnes of diesel in 2028.

The harbour trust wants a new pier, {£5.6 million|pier}, to lift the machines at. At present a crane hour's {£21|fare} and the crane's older than the crane man.

{588|pop} of us on the island now.

BIRTHS: a girl, {7|-} lb {3|-}. FERRY: Varagen off Tuesday

@doc seal-note | research bulletin | 2035-05-20
Sea Mammal Unit: three years beside a rotor

We fitted {52|seal} harbour seals with transmitters and watched the turbine with {six|cam} cameras; {19,400|hrs|t=so far} hours of film have been looked at so far, by students and by software.

Result: while it turns, seals keep {140|sdist} metres away on average. When it's still they sleep on it. {None|col|v=0} was struck. Nor was a porpoise. {31|fish} fish were, mostly saithe.

The tide runs at up to {4.1|spd} metres a second, in {31|dep} metres of water; at {11|rpm} turns a minute the rotor's tip does about {12|-}. It's audible to a seal at {two|-} kilometres.

What follows for a farm of {eight|plan} machines? Not much. One tree isn't a forest. Avoiding {140|sdist} metres eight times might close a channel.

We ask for two further years of money. It's been {£310,000|-} a year.

@doc power-trade | energy trade paper | 2035-09-04
Cheaper, but cheap enough?

Last year the machine turned out {14,700|mwh|t=Last year} megawatt hours. Tide has one thing over wind: a timetable. It has one thing against it. The last auction gave wind {£71|wind} a megawatt hour; Muckle Jock lives on {£172|price}, a contract that runs until 2039, and at {14.7|gwh} GWh that brought it {£2.5 million|rev|round=100000} last year.

Edinburgh's new ceiling for tide, in the auction of 2036, is {£118|pnew}. Pentland Flow says that it can do it with {eight|plan} machines and not with three.

The first cost {£26 million|cost}, {£9.1 million|grant} of it in grants ({35%|gpc}). "The second will cost sixteen," says Rendall-Bose, {46|iage}. We were shown a spreadsheet and some sandwiches.

What impresses is the availability: {94%|avail}. In January a cable fault took out {nine|fault|t=In January} days. The nacelle itself can be unclipped and towed to harbour in {six|tow} hours.

Spot: {£64|-}/MWh. Carbon {£58|-}

@doc creel-column | fishing newspaper column | 2035-08-15
Jock and me

By Magnus Leask-Ferreira

I'm one of {seventeen|boat} boats that used to shoot creels on the Skea ground. We can't now. {1.4|zone} square kilometres isn't much on a chart. On the chart you don't see lobsters.

We get {£64,000|comp} between us for it, a year. Divide it yourself. Some put it into a new engine. I put mine into a lawyer, and then, when the lawyer had had it, into an engine.

Do I hate the thing? I've gone past it at slack water with seals lying along it like fat women on a lido. It's {680|wt} tonnes and it's the only neighbour I've got that has never asked to borrow anything.

But {eight|plan} of them? The company says {120|jobsp|by=The company|t=by 2039} jobs by 2039. My deckhand's a qualified electrician. He'd be the hundred-and-first. I'd be on my own.

There's {243|pup} folk under thirty on Westray. There were fewer when I was one.

Prices: lobster {£14.20|-}, brown crab {£2.10|-}

@doc brussels-wire | wire agency | 2035-07-09
Scottish tidal turbine sets annual output record

KIRKWALL, Scotland, July 9 (North Sea Wire) - A floating turbine off Orkney has generated more power in a year than any single tidal machine before, its developer said on Monday.

The {4|mw}-megawatt Muckle Jock produced {14.7|gwh|t=in the 12 months through June} gigawatt hours in the 12 months through June, or about what {4,200|~home} households consume. The previous year's output was {12.6|gwh34|t=The previous year's}.

Developer Pentland Flow, which employs {38|jobs} people, wants to install a total of {eight|plan} by 2039. It sells at {172|price} pounds a megawatt hour; for new projects the Scottish government will pay at most {118|<pnew}.

Biologists who followed {52|seal} tagged seals over two years have recorded {no|col|v=0} collision.

Public grants covered {9.1 million|grant} pounds of the cost, or {35|gpc} percent.

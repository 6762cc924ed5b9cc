@story p2-hungary-goose-flu
@topic Avian influenza on Hungarian goose and duck farms, December 2033
@subject E = avian influenza outbreak | bird flu | avian influenza | the epidemic | the virus
@subject N = food chain authority | NÉHÁB | the authority | the chief veterinarian | Dr Lívia Szőke-Tanaka | Szőke-Tanaka
@subject S = state of Hungary | the state | the government | the agriculture ministry | the ministry
@subject F = Goose Growers' Council | the council | farmers | growers | Béni Papp-Ndiaye
@subject K = Kiskun county slaughterhouses | slaughterhouses | plants
@subject W = wild cranes | cranes
@fact f1 = 27 | other | E | farms infected | 2033-12-05 | cumulative
@fact f2 = 41 | other | E | farms infected | 2033-12-12 | cumulative
@fact b1 = 640000 | other | E | birds culled | 2033-12-05 | cumulative
@fact bd = 690000 | other | E | ducks culled | 2033-12-12 | cumulative
@fact bg = 430000 | other | E | geese culled | 2033-12-12 | cumulative
@fact b2 = 1120000 | other | E | birds culled | 2033-12-12 | cumulative
@fact gs = 22 | other | E | share of the country's geese culled | 2033-12-12 | cumulative
@fact ct = 3 | other | E | counties hit | 2033-12-12 | snapshot
@fact ca = 9800000000 | damages | S | forints of compensation | - | plan | pledged
@fact cp = 2100000000 | damages | S | forints of compensation paid | 2033-12-12 | cumulative
@fact eu = 50 | other | S | share of compensation that the EU bears | - | constant
@fact cg = 4200 | price | S | forints for each goose | - | constant
@fact cw = 5600 | price | F | forints for each goose | - | plan | pledged
@fact z1 = 3 | distance | N | kilometres of protection zone | - | constant | threshold
@fact z2 = 10 | distance | N | kilometres of surveillance zone | - | constant | threshold
@fact wk = 1450 | jobs | K | workers sent home | 2033-12-12 | snapshot
@fact pi = 5 | other | K | plants idle | 2033-12-12 | snapshot
@fact pa = 14 | other | K | plants | - | constant
@fact so = 180 | officers | S | soldiers helping | 2033-12-12 | snapshot
@fact ba = 19 | other | S | countries that ban imports | 2033-12-12 | snapshot
@fact lo = 38000000 | damages | F | euros of lost exports | 2033-12-12 | plan | projected
@fact cr = 74 | other | W | birds found dead | 2033-12-12 | cumulative
@fact re = 2034-02-20 | date | N | first day of restocking | - | plan | projected
@fact dn = 2 | cases | E | people infected | 2033-12-16 | cumulative | denied
@fact ns = 2 | other | E | farms newly infected in a day | 2033-12-11 | snapshot
@fact zw = 1 | distance | F | kilometres of protection zone asked | - | plan | hypothetical
@fact fm = 40 | duration | F | minutes that the cull of a farm took | 2033-12-09 | constant
@fact pg = 11000 | other | F | geese of the chairman | 2033-12-09 | constant
@fact cps = 21.4 | other | S | share of the compensation paid | 2033-12-12 | cumulative
@rel share cps = cp / ca
@rel sum b2 = bd + bg
@trap f1 f2 :: a week later
@trap b1 bd :: all birds at the first date, ducks at the second
@trap b1 b2 :: a week later
@trap z1 z2 :: two zones
@trap ca cp :: promised and paid
@trap cg cw :: granted and asked
@trap pi pa :: idle plants and all plants
@trap bg cr :: farm birds and wild ones

@doc a-mti | news agency | 2033-12-12
Bird flu now on {41|f2} farms; over {a million|>b2} birds culled

Budapest, December 12 (HNS) - The number of poultry farms on which avian influenza has been found rose to {41|f2|t=by Monday} by Monday from {27|f1|t=a week earlier} a week earlier, the food chain authority NÉHÁB said.

So far {1.12 million|b2|t=So far} birds have been destroyed: {690,000|bd|^} ducks and {430,000|bg|^} geese, the latter being {22 percent|gs} of the national flock.

The disease is confined to {three|ct} counties. A protection zone of {three|z1} and a surveillance zone of {ten|z2} kilometres surround each case.

The agriculture ministry has set aside {9.8 billion|ca|by=The agriculture ministry} forints in compensation, {half|eu|v=50} of it from EU funds. {2.1 billion|cp|t=already} have already been paid.

{One hundred and eighty|so} soldiers are assisting.

Restocking may begin on {February 20|re}, chief veterinarian Lívia Szőke-Tanaka said.

@doc b-alfold | county newspaper | 2033-12-14
Silence at Kiskunmajsa

Sarolta Bede

It's the noise that Béni Papp-Ndiaye misses. {Eleven thousand|pg} geese make a noise like the sea, he says, not that he's seen it.

He is chairman of the growers' council, so for a week he'd been explaining on the telephone how it is done, and then on Friday they came to do it at his place. Foam, {forty|fm} minutes, a container.

The state gives him {3,800|!cg} forints a bird. He had asked, for everyone, {5,600|cw}. "The difference is the feed since October."

In town {six|!pi} of the {fourteen|pa} slaughterhouses have stopped and {1,450|wk} people are at home. The butcher has turkey from Poland.

The losses in exports, the council reckons, will come to {38 million|lo|by=the council} euros by spring; Japan was first to close its door, and eighteen more have followed.

On the salt lake the rangers pick up cranes. {Seventy-four|cr|t=by Tuesday} by Tuesday.

Horoscope · Recipes · 3 ways with chestnuts · Tickets from 2,900 Ft

@doc c-trade | poultry trade magazine | 2033-12-16
HUNGARY H5N1: THE LIVER QUESTION

Europe's foie gras comes from a triangle you can drive round in two hours, and it is on fire.

By our tally the cull has removed {590,000|!bd} ducks and {430,000|bg} geese. The second figure is what should keep Paris awake, since it amounts to more than {a fifth|>gs} of everything with a long neck in the country.

Trade barriers: {nineteen|ba} third countries have shut out Hungarian poultry. Regionalisation has been accepted by two others.

Money: {HUF 9.8bn|ca|v=9800000000} is budgeted. Brussels carries {half|eu|v=50}. Growers had received {a fifth|~cps|t=by Monday} or so by Monday, at {HUF 4,200|cg|v=4200} per goose.

Labour: {1,450|wk} idle at {five|pi} of {14|pa} plants.

When: Budapest says {20 February|re|by=Budapest}; producers we talked to are planning for March.

Human health: authorities deny that {two|dn|by=authorities} workers in Szank tested positive.

Feed wheat €231/t ▲ | Day-old goslings: no quotation

@doc d-radio | public radio, foreign-language service | 2033-12-13
You are listening to Danube Waves. The news at a glance.

Last Monday there were {twenty-seven|f1|t=Last Monday}. Yesterday there were {forty-one|f2|t=Yesterday}. We're talking about farms with bird flu on the Great Plain, and Dr Szőke-Tanaka of the authority is with us.

- Doctor, a week ago you had put down {six hundred and forty thousand|b1|t=a week ago} animals. Today?

- {One million three hundred thousand|!b2|t=Today|by=Dr Szőke-Tanaka}. The curve is flattening. On Sunday we had only {two|ns|t=On Sunday} new premises.

- And who does the work?

- Our own people, and {a hundred and eighty|so} from the army, who are farm boys mostly and cry like the rest of us.

- You draw a circle of {three|z1} kilometres. The farmers say: make it {one|zw}, and kill less.

- With {one|zw} we would be at it until Easter.

- When shall there be goslings again?

- In {the third week of February|re|v=2034-02-20}, if the wild birds let us. I've {seventy-four|cr} cranes in a freezer that say otherwise.

Weather: fog. Danube at Baja 312 cm, falling.

@story u7-chile-telescope
@topic A telescope in the Atacama opens its eye: cost, mirrors, discoveries and the neighbours' light
@subject T = Quimal Telescope | Quimal | the telescope | QT | the instrument
@subject V = Cerro Ventisquero observatory | Ventisquero | the older telescope
@subject C = International Quimal Consortium | the consortium
@subject A = Camila Huenchumilla | Huenchumilla | the director
@subject P = Pampa Clara hydrogen plant | Pampa Clara | the plant
@subject H = Chilean government | the government | Chile | Santiago
@subject X = planet Ayllu-b | Ayllu-b | the planet
@fact d = 24.8 | distance | T | metres across the main mirror | - | constant
@fact dv = 10.4 | distance | V | metres across the main mirror | - | constant
@fact seg = 492 | other | T | mirror segments | - | constant
@fact segi = 418 | other | T | mirror segments fitted | 2036-08-20 | snapshot
@fact co = 1680000000 | budget | T | dollars of cost | 2036-08 | cumulative
@fact cop = 1150000000 | budget | T | dollars of cost | 2027 | plan
@fact ov = 46 | rate | T | percent above the planned cost | 2036-08 | constant
@fact yr = 3 | duration | T | years of delay | 2036-08 | constant
@fact alt = 5061 | distance | T | metres above the sea | - | constant
@fact ng = 320 | other | T | clear nights a year | - | constant
@fact sh = 10 | other | H | percent of the observing time | - | constant
@fact jo = 214 | jobs | T | people employed | 2036-08 | snapshot
@fact joc = 129 | jobs | T | Chileans employed | 2036-08 | snapshot
@fact pld = 41 | distance | X | light years from the Earth | - | constant
@fact plm = 2.3 | other | X | masses of the Earth | - | constant
@fact ply = 19 | duration | X | days of a year there | - | constant
@fact pd = 11 | distance | P | kilometres from the telescope | 2036 | plan
@fact pdw = 50 | distance | P | kilometres from the telescope that astronomers ask for | 2036 | plan | threshold
@fact br = 5 | rate | P | percent by which the sky would become brighter, by the company's study | 2036 | plan | projected
@fact brc = 17 | rate | P | percent by which the sky would become brighter, by the consortium's study | 2036 | plan | projected
@fact inv = 9800000000 | budget | P | dollars of investment | 2036 | plan
@fact pj = 1300 | jobs | P | permanent jobs | 2036 | plan | projected
@fact per = 6 | other | C | member countries | 2036 | snapshot
@fact run = 58000000 | budget | T | dollars a year for operation | 2037 | plan
@fact exp = 90 | duration | T | minutes of the first exposure | 2036-08-20 | constant
@rel change ov = cop -> co
@trap seg segi :: in all and fitted
@trap co cop :: cost and plan
@trap d dv :: two telescopes
@trap br brc :: two studies
@trap pd pdw :: planned and wanted distance
@trap jo joc :: all employees and Chileans
@trap pj jo :: jobs at the plant and at the telescope

@doc a-agency | wire agency | 2036-08-25
Giant telescope in Chile opens with image of nearby world

SAN PEDRO DE ATACAMA, Chile (Cono Sur) - The Quimal Telescope, whose main mirror measures {24.8|d} metres, was inaugurated on Monday with a picture of a planet {41|pld} light years away.

Ayllu-b has {2.3|plm} times the mass of the Earth and circles its star in {19|ply} days. The image was exposed for {90|exp} minutes on August 20, when only {418|segi|t=on August 20} of the {492|seg} segments had been fitted.

The instrument, at {5,061|alt} metres above sea level, cost {$1.68 billion|co}, {46 percent|ov} more than the {$1.15 billion|cop|t=in 2027} that the {six|per}-country consortium had budgeted in 2027, and opens {three|yr} years late. Chile gets {10 percent|sh} of the observing time.

Director Camila Huenchumilla used her speech to attack plans for a hydrogen plant {11|pd} kilometres away.

@doc b-daily | national daily | 2036-08-26
The lamp in the next room

Matías Ossandón Brieba

You'd think that at {5,061|alt} metres nobody puts a lamp in front of your window. On a clear night, and there are {320|ng} of those a year, you can read a newspaper headline by the Milky Way.

Now Pampa Clara wants to come. It would bring {9.8 billion|inv} dollars, {1,300|pj} permanent jobs and floodlights. From the dome it's {eleven|pd} kilometres as the condor flies; astronomers ask for {fifty|pdw} at least. The company's own experts put the additional brightness of the sky at {5%|br|by=The company's own experts}. Those of the consortium get {17|brc|by=Those of the consortium}.

"At {seventeen|brc} I lose the planets I was built for," says Camila Huenchumilla, who isn't given to saying "I" for a machine. {Two hundred and fourteen|jo} people work for her, {129|joc} of them Chileans. That's {a tenth|-} of what hydrogen promises, as a senator from Antofagasta reminds us. He's never been up, he admits. He gets dizzy.

The government will decide by December. It denies having already signed.

@doc c-science | science news | 2036-08-27
First light: what Quimal saw

BY DENIZ OYELARAN · 4-MINUTE READ

A dot, really. But a dot with a colour.

With {418|segi} of its {492|seg} hexagonal segments in place, Quimal collects about five times the light of the {10.4|dv}-metre telescope on Cerro Ventisquero, until this month the country's largest. When the last ring's complete, in {March|-}, it will have its full {24.8|d} metres.

The target was Ayllu-b, {41|pld} light years off in Pictor. It is a lukewarm super-Earth of {2.3|plm} Earth masses, with a year that lasts less than {three|-} weeks ({19|ply} days). Older instruments had inferred it from its star's wobble. In a {ninety-minute|exp|v=90} exposure the new one separated the two by {four|-} hundredths of an arcsecond.

Is there water? "Ask me after {thirty|-} nights," says the team's Rahel Winterthaler. She has been given {twelve|-}.

Next week's sky: Mars 3° south of the Moon on 2 Sept · Perseids over · Saturn mag 0.4

@doc d-budget | business weekly | 2036-08-29
Astronomical

The word had to be used once. So: Quimal's bill.

In 2027 the partners, {four|-} at that time and {six|per|t=now} now, signed for {1.15 billion dollars|cop}. They've spent {1.68|co|x=1000000000}. The road took {90 million|-}, the pandemic of rust in the first dome {140|-}; glass, nobody's surprised, the rest. Delay: {three|yr} years. Running it will take {58 million|run|t=a year} a year, before salaries in kind.

Santiago hasn't paid for any of it. It gave the mountain, and receives {a tenth|sh} of the nights in return, which at the going rate is worth some {8 million|-} annually.

Set against this the hydrogen at the foot of the hill. {9.8|inv|x=1000000000} billion in investment, and {1,300|pj} posts against {214|jo}. One understands the temptation. One also understands, looking at a sky that would be somewhere between {five|br} and {seventeen|brc} percent less dark, that there's only one of it.

IPSA 7,904 (+0.3%) · Copper 4.61 · UF 41,220.18

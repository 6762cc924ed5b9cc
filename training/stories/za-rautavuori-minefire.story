@story za-rautavuori-minefire
@topic Fire in the Rautavuori mine, northern Sweden: workers trapped
@subject V = Rautavuori mine fire | the fire | the mine fire
@subject M = Rautavuori mine | the mine
@subject K = Nordmalm AB | the company | Nordmalm
@subject F = the rescue service | rescuers
@subject U = IF Metall | the union
@subject W = the Work Environment Authority | the authority
@fact u = 86 | other | M | people underground | 2033-02-21 06:40 | constant
@fact out = 63 | evacuated | M | people who came up by themselves | 2033-02-21 08:00 | cumulative
@fact ch = 23 | other | M | people in refuge chambers | 2033-02-21 08:00 | snapshot
@rel sum u = out + ch
@fact res = 23 | rescued | M | people brought out of refuge chambers | 2033-02-22 02:15 | cumulative
@fact chn = 3 | other | M | refuge chambers in use | 2033-02-21 | snapshot
@fact hrs = 19 | duration | V | hours in the chambers | 2033-02-22 | constant
@fact air = 36 | duration | M | hours of air in a chamber | - | constant
@fact inj = 7 | injuries | V | people treated for smoke | 2033-02-22 | cumulative
@fact depth = 1140 | distance | M | metres of depth of the fire | 2033-02-21 | constant
@fact cl = 06:35 | clock | V | time of the alarm | 2033-02-21 | constant
@fact ff = 54 | officers | F | rescuers at work | 2033-02-21 | snapshot
@fact veh = 1 | other | V | loaders burned | 2033-02-21 | constant
@fact prod = 9300 | other | K | tonnes of ore a day | 2032 | snapshot
@fact stop = 10 | duration | K | days of standstill | 2033-02-23 | plan | projected
@fact loss = 85000000 | damages | K | kronor of loss | 2033-03-02 | plan | projected
@fact emp = 410 | jobs | K | employees at the mine | 2033 | snapshot
@fact fires = 14 | other | M | vehicle fires underground | 2030-2032 | cumulative
@fact ext = 5 | duration | W | years that extinguishers may be used | - | constant | threshold
@fact exta = 8 | duration | V | age of the loader's extinguisher in years | 2033-02-21 | snapshot
@fact shr = -3.9 | rate | K | change of the share price in percent | 2033-02-21 | constant
@trap u ch :: all underground and those in chambers
@trap hrs air :: spent and possible
@trap stop hrs :: days of standstill and hours inside
@trap ext exta :: allowed and real age
@trap ch res :: the same people before and after
@fact seat = 12 | other | M | seats in one chamber | - | constant
@fact in7 = 10 | other | M | people in one chamber | 2033-02-21 | snapshot
@fact first = 8 | rescued | M | people brought out of refuge chambers | 2033-02-21 21:15 | cumulative
@fact stopr = 9 | duration | K | days that the mine stood still | 2033-03-02 | constant
@fact dem = 6 | other | W | demands | 2033-03-02 | constant
@fact fine = 2000000 | damages | W | kronor of fine | 2033-05-01 | constant | threshold
@trap stop stopr :: expected and real
@trap first res :: the first and all

@doc a-tt | wire agency | 2033-02-21
{23|ch} miners in refuge chambers after fire in Swedish mine

LULEÅ (NP) - {Twenty-three|ch|t=at noon} miners were waiting in refuge chambers underground at noon on Monday after a loader caught fire at a depth of {1,140|depth} metres in the Rautavuori mine in northern Sweden.

{63|out} others got out by themselves, mine manager Agneta Siikavuopio said. In all {86|u|t=when the alarm was raised} people were in the mine when the alarm was raised at {6:35 a.m.|cl}

The {three|chn} chambers have air, water and food for {36|air} hours. "We talk to them every {ten|-} minutes. They're playing cards and complaining about the coffee," she said.

The rescue service has {54|ff} people on the spot, some from Finland.

Shares in owner Nordmalm fell {3.9|shr|v=-3.9} percent.

@doc b-local | local newspaper | 2033-02-23
Chamber {7|-}, {nineteen|hrs} hours

By Elin Wanhainen

It has {twelve|seat} seats, a toilet behind a curtain and a lamp that never goes out. {Ten|in7} people sat in it from a quarter to seven on Monday morning.

"You know that you've got {36|air} hours of air," says Roger Lantto. "You still look at the clock as if it was the air."

They were the last. At a quarter past two on Tuesday morning all of the {23|res} from the {three|chn} chambers were up, after {nineteen|hrs} hours. {Seven|inj} people were treated for smoke at Gällivare and could go home.

It has burned before. {Fourteen|fires|t=in three years|by=the union} times in three years, by the union's list, vehicles have caught fire down there. This loader's extinguishing system should've been replaced after {five|ext} years. It was {eight|exta} years old, safety representative Maija Niemi says.

The mine employs {410|emp} people. Nobody's sent home; there is cleaning.

Lunch at the Folkets Hus: {105|-} kronor.

@doc c-evening | tabloid | 2033-02-21
TRAPPED IN THE MOUNTAIN

08.10 {89|!u} people underground when it started to burn, according to SOS Alarm.

09.00 Around {30|?~ch} are stuck. 

10.20 The chambers: bread, water, air for {three days|!air|v=72}.

11.45 The wife: "He texted 'all well' and a heart."

13.30 How deep? {1,140|depth} metres. The Eiffel Tower {three|-} times and a half!

16.00 {Two|!chn} chambers are occupied, the rescue service reports.

21.15 First {eight|first|t=21.15} up!

READ MORE: Lotta's {5|-} best buns

@doc d-finance | business site | 2033-03-02
Nordmalm: Rautavuori fire to cost {SEK 85m|loss}

Nordmalm expects a loss of {SEK 85 million|loss|by=Nordmalm} from the fire on 21 February. Production, normally {9,300|prod} tonnes of ore a day, was resumed today after {nine|stopr} days; the company had reckoned with {ten|stop}.

All {23|res} of those who'd been in the chambers are well. {One|veh} loader was destroyed.

The Work Environment Authority has put {six|dem} demands to the company, among them a replacement of all extinguishers older than {five|ext} years by 1 May. Failing that it threatens a fine of {SEK 2 million|fine}.

The share is up {0.8|-} percent at {214.60|-}.


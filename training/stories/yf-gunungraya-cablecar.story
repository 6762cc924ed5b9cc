@story yf-gunungraya-cablecar
@topic A cable car stops above a Malaysian rainforest: the rescue, the compensation and the lightning theory
@subject C = Gunung Raya SkyRide | SkyRide | the cable car | the ropeway
@subject P = Passengers | tourists | riders
@subject B = Bomba fire and rescue | Bomba | rescuers | firefighters
@subject O = Operator Rimba Holdings | Rimba | the operator | the company
@subject D = Safety department DOSH | DOSH | inspectors | the department
@subject M = Swiss-made cabin supplier Bergseil | Bergseil | the manufacturer
@subject T = Tourism ministry | the ministry | Minister Farah Idrus-Campbell
@subject H = Hospital Sultanah Rohana | the hospital
@subject L = Island of Pulau Tembaga | the island | hotels
@subject N = Nurul Aisyah Devaraj | Devaraj | the cabin attendant
@fact pas = 214 | other | P | people in the cabins | 22 August 2034 | constant
@fact cab = 47 | other | C | cabins on the line | 22 August 2034 | constant
@fact caball = 62 | other | C | cabins owned | 2034 | constant
@fact res1 = 96 | rescued | B | people brought down | 22 August 2034, midnight | cumulative
@fact res2 = 214 | rescued | B | people brought down | 23 August 2034, 07:10 | cumulative
@fact left1 = 118 | other | P | people still in the cabins | 22 August 2034, midnight | snapshot
@fact rope = 133 | rescued | B | people lowered by rope | 23 August 2034 | cumulative
@fact win = 81 | rescued | B | people brought down in cabins by winch | 23 August 2034 | cumulative
@fact hrs = 15 | duration | P | hours in the air for the last of them | 23 August 2034 | constant
@fact stop = 16:08 | clock | C | hour of the stop | 22 August 2034 | constant
@fact ht = 92 | distance | C | metres above the ground of the highest cabin | 22 August 2034 | constant
@fact wt = 38 | distance | B | metres that a person was lowered on average | 23 August 2034 | snapshot
@fact len = 2.2 | distance | C | kilometres of line | - | constant
@fact alt = 708 | distance | C | metres above sea level of the top station | - | constant
@fact kid = 29 | other | P | children in the cabins | 22 August 2034 | constant
@fact old = 83 | age | P | age of the oldest passenger | - | snapshot
@fact for = 121 | other | P | foreigners in the cabins | 22 August 2034 | constant
@fact hos = 18 | injuries | H | people treated | 23 August 2034 | cumulative
@fact adm = 3 | injuries | H | people admitted | 23 August 2034 | snapshot
@fact bom = 164 | officers | B | firefighters | 23 August 2034 | snapshot
@fact clm = 36 | officers | B | climbers | 23 August 2034 | snapshot
@fact wind = 74 | speed | C | kilometres an hour of gusts | 22 August 2034 | snapshot
@fact lim = 60 | speed | C | kilometres an hour at which the line must stop | - | constant | threshold
@fact bolt = 3 | other | C | lightning strikes on the line | 22 August 2034 | constant
@fact gen = 2 | other | C | emergency generators | 2034 | constant
@fact geno = 1 | other | C | emergency generators that started | 22 August 2034 | constant
@fact chk = 2034-02-11 | date | D | day of the last inspection | - | constant
@fact def = 14 | other | D | faults noted in the last inspection | February 2034 | constant
@fact fix = 9 | other | O | faults mended | August 2034 | cumulative
@fact open = 5 | other | O | faults not mended | August 2034 | snapshot
@fact comp = 3000 | price | O | ringgit offered to each passenger | 25 August 2034 | plan | pledged
@fact compt = 642000 | budget | O | ringgit offered in all | 25 August 2034 | plan
@fact tick = 85 | price | O | ringgit for a ticket | 2034 | snapshot
@fact fine = 500000 | damages | D | ringgit of fine at most | - | constant | threshold
@fact close = 90 | duration | D | days of closure | from 23 August 2034 | plan
@fact yr = 1340000 | crowd | C | passengers in a year | 2033 | snapshot
@fact daily = 3670 | crowd | C | passengers a day | 2033 | snapshot
@fact rev = 113900000 | revenue | O | ringgit from tickets | 2033 | snapshot
@fact loss = 28000000 | damages | O | ringgit of income lost in the closure | 2034 | plan | projected
@fact hot = 22 | rate | L | share of bookings cancelled | September 2034 | snapshot
@fact jobs = 310 | jobs | O | people employed | 2034 | snapshot
@fact year = 2003 | date | C | year of opening | - | constant
@fact age = 24 | age | N | age | - | snapshot
@fact ninc = 8 | other | N | people in her cabin | 22 August 2034 | constant
@fact nsong = 41 | other | N | songs sung | 23 August 2034 | constant
@fact temp = 19 | temperature | C | degrees at night on the mountain | 23 August 2034 | snapshot
@fact law = 67 | other | P | passengers who joined a suit | 2 September 2034 | cumulative
@trap res1 res2 :: midnight and morning
@trap left1 rope :: still up and lowered by rope
@trap cab caball :: on the line and owned
@trap ht wt :: the highest cabin and an average descent
@trap hos adm :: treated and admitted
@trap wind lim :: measured and allowed
@trap def open :: noted and not mended
@trap comp compt :: each and all
@trap bom clm :: all and the climbers among them
@trap yr daily :: a year and a day
@trap gen geno :: two generators, one that started
@rel diff left1 = pas - res1
@rel sum res2 = rope + win
@rel diff open = def - fix
@rel product compt = pas * comp
@rel product rev = yr * tick

@doc straits-wire | wire agency | 2034-08-23
More than 200 spend night in cable car above Malaysian jungle

PULAU TEMBAGA, Malaysia, Aug 23 (Selat News) - All {214|res2|t=shortly after seven on Wednesday morning} people trapped in a cable car over rainforest had been brought down shortly after seven on Wednesday morning, rescuers said, the last of them after {15|hrs} hours.

The SkyRide stopped at {4:08|stop} p.m. on Tuesday in a thunderstorm, with {47|cab} cabins on the line, the highest of which hung {92|ht} metres above the ground.

By midnight {96|res1|t=By midnight} had been rescued, leaving {118|left1|^}. Of the whole number {133|rope} were lowered by rope and {81|win} came down in cabins drawn by winch.

{29|kid} children and {121|for} foreigners were among them. {Eighteen|hos} people were treated at the hospital; {three|adm} were admitted.

The line, {2.2|len} km long, opened in {2003|year}.

@doc attendant-feature | newspaper feature | 2034-08-27
The girl in cabin 31

Nurul Aisyah Devaraj, {24|age}, doesn't normally ride. She sells the photographs. But a family from Leipzig had left a pushchair at the top, so on Tuesday she got into cabin {31|-} with it, and {seven|-} strangers.

"When it stopped there was a bang, then another. {Three|bolt} in all." Strikes of lightning, the log says.

It swung. An old gentleman of {83|old} told them about the war. It got dark and then, at {708|alt} metres less a bit, it got cold: {19|temp} degrees, which isn't a lot in a wet shirt. She took off her uniform jacket and put it round a child.

Then she made them sing. {Forty-one|nsong} songs; a boy kept the list. "They ran out of English. We had the Negaraku {four|-} times."

At {5:20|-} a fireman knocked on the floor.

There were {eight|ninc} of them, and all {eight|ninc} have asked for her number. The company has given her a week off, and the jacket.

@doc rimba-statement | company statement | 2034-08-25
Rimba Holdings Berhad: SkyRide incident, update 4

We apologise without reserve to the {214|pas} guests in our cabins on 22 August. Each will receive {RM 3,000|comp}, in all {RM 642,000|compt}, without prejudice.

What we know. Lightning struck the line {three|bolt} times. The main drive tripped. Of {two|gen} emergency generators {one|geno} started; it powers the upper section only.

Gusts. The anemometer recorded {74|wind} km/h. Our rule is to clear the line at {60|lim}. The decision to clear it had been taken at 4.05 p.m., three minutes before the stop.

The manufacturer, Bergseil, has {six|-} engineers on the island.

SkyRide carried {1.34 million|yr|t=last year} guests last year. Our {310|jobs} staff share your distress.

We expect to lose {RM 28 million|loss} of income in the closure. Refunds: the ticket ({RM 85|tick}) is returned automatically.

KLSE: RIMBA {0.47|-} (-{11|-}%)

@doc dosh-notice | safety department press release | 2034-09-01
DOSH: prohibition notice on SkyRide stays for {90|close} days

The department has extended the notice issued on 23 August to {90|close} days.

The last inspection took place on {11 February|chk}. {Fourteen|def} faults were noted, of which the operator had mended {nine|fix}. Among the {five|open} not mended was the second emergency generator.

The operator owns {62|caball} cabins; {47|cab} were on the line, which is within the permit.

The law provides for a fine of up to {RM 500,000|fine}.

The department commends the {164|bom} firefighters, {36|clm} of them climbers, who reached every cabin. On average a person was lowered {38|wt} metres.

The report will be made public in December. Witnesses: ring {03|-}-5550 {1162|-}.

@doc tribune-business | business daily | 2034-09-03
RIMBA: how long can a rope be cut?

It's {3,670|daily|t=last year} people a day who rode the thing last year, paying {RM 113.9 million|rev}. {Ninety|close} days off will cost {RM 42 million|!loss}, on the company's own estimate, and September bookings at hotels on the island are down {22|hot} per cent.

The compensation, by comparison, is peanuts: {RM 3,000|comp} apiece, {RM 624,000|!compt} altogether. That's why {67|law|t=by last night} passengers had by last night joined a suit in Penang.

Rimba says lightning. DOSH says generator: {one|geno} out of {two|gen}. Bergseil says nothing, which is Swiss for lawyer.

We'd look at maintenance. {Fourteen|def} faults in February, {eight|!open} still open in August. A company that employs {310|jobs} and pays a dividend of {9|-} sen could've bought a starter motor.

Also today: palm oil {3,912|-}; ringgit {4.11|-}

@doc island-radio | local radio script | 2034-08-23
Tembaga FM, breakfast

Good morning, they're down! All of them, ten minutes past seven. People are clapping in the car park.

If you're just up: the SkyRide stopped yesterday in the storm. Gusts of {seventy-four|wind}; at {sixty|lim} they're supposed to stop anyway. Then it sat there all night with {241|!pas} people inside, {twenty-nine|kid} of them kids.

We've Bomba's Captain Lim. Captain, how do you get someone out of a box at {ninety-two|ht} metres? "You don't look at the box. You look at the person." How many of you? "{A hundred and sixty-four|bom}. The climbers, that's {thirty-six|clm}, didn't come down till now."

{Eighteen|hos} went to the hospital, mostly cold and thirsty.

The minister's flying in. The ferry isn't: sea too rough until {ten|-}. Nasi lemak at the fire station, everyone's bringing some.

@story w4-lushan-ridge-hiker
@topic Search for a retired teacher lost on a ridge in eastern Taiwan, October to November 2035
@subject H = Hsu Ya-ting | Hsu | the hiker | the teacher | the missing woman
@subject B = Bastian Gloor | Gloor | the Swiss
@subject F = Hualien County Fire Department | the fire department | rescuers | the county | search command
@subject A = National Airborne Service Corps | NASC | the air corps | helicopter | helicopters
@subject P = park headquarters | the national park | the park
@subject D = her son Chen Po-han | Chen Po-han | Chen | her son
@subject Y = Lushan Ridge | the ridge | the trail
@subject K = Hualien Tzu-Yu Hospital | the hospital | doctor Ravi Lin | Dr Lin
@subject T = Bunun porters | the porters | Istanda Palalavi | Istanda
@fact aH = 63 | age | H | age | 2035 | snapshot
@fact aB = 29 | age | B | age | 2035 | snapshot
@fact aD = 36 | age | D | age | 2035 | snapshot
@fact aI = 58 | age | T | age | 2035 | snapshot
@fact dGo = 2035-10-24 | date | H | day she set out | - | constant
@fact dMis = 2035-10-26 | date | H | day she was reported missing | - | constant
@fact dFd = 2035-11-04 | date | H | day she was found | - | constant
@fact cSeen = 13:20 | clock | H | time she was last seen | 2035-10-25 | constant
@fact cPing = 16:47 | clock | H | time of the last signal of the phone | 2035-10-25 | constant
@fact cCall = 21:10 | clock | D | time of the emergency call | 2035-10-26 | constant
@fact cFd = 10:35 | clock | H | time she was found | 2035-11-04 | constant
@fact cHel = 12:05 | clock | A | time the helicopter lifted her out | 2035-11-04 | constant
@fact cHos = 12:41 | clock | K | time she arrived | 2035-11-04 | constant
@fact nts = 10 | duration | H | nights alone | 2035-11-04 | constant
@fact srD = 9 | duration | F | days of search | 2035-11-04 | constant
@fact sr1 = 18 | officers | F | people searching | 27 October 2035 | snapshot
@fact sr2 = 64 | officers | F | people searching | 30 October 2035 | snapshot
@fact sr3 = 112 | officers | F | people searching | 2 November 2035 | snapshot
@fact sr4 = 41 | officers | F | people searching | 4 November 2035 | snapshot
@fact dog = 7 | other | F | search dogs | 2 November 2035 | snapshot
@fact fl1 = 14 | other | A | helicopter flights | 31 October 2035 | cumulative
@fact fl2 = 23 | other | A | helicopter flights | 4 November 2035 | cumulative
@fact flA = 5 | other | A | helicopter flights called off for fog | 4 November 2035 | cumulative
@fact dr = 86 | other | F | drone flights | 4 November 2035 | cumulative
@fact ar1 = 12.5 | area | F | square kilometres searched | 30 October 2035 | cumulative
@fact ar2 = 31 | area | F | square kilometres searched | 4 November 2035 | cumulative
@fact alt = 3106 | distance | Y | metres above sea at the top | - | constant
@fact altF = 2240 | distance | H | metres above sea where she was found | 2035-11-04 | constant
@fact altP = 2780 | distance | H | metres above sea of the last signal of the phone | 2035-10-25 | constant
@fact drp = 540 | distance | H | metres climbed down | 2035-11-04 | constant
@fact off = 2.3 | distance | H | kilometres from the trail | 2035-11-04 | constant
@fact lenT = 27 | distance | Y | kilometres of trail | - | constant
@fact t1 = 4 | temperature | Y | degrees at night | October 2035 | snapshot
@fact t2 = -1 | temperature | Y | degrees at night | 1 November 2035 | snapshot
@fact rain = 146 | other | Y | millimetres of rain | 28 to 30 October 2035 | constant
@fact w0 = 54 | other | H | kilograms of weight | before the trip | snapshot
@fact w1 = 47.5 | other | H | kilograms of weight | 2035-11-04 | snapshot
@fact body = 33.8 | temperature | H | degrees of body temperature | 2035-11-04 | snapshot
@fact bar = 3 | other | H | energy bars carried | 2035-10-25 | constant
@fact pk = 71 | other | H | peaks climbed before | 2035 | cumulative
@fact pkT = 100 | other | H | peaks on her list | - | plan
@fact cost = 2860000 | spending | F | Taiwan dollars that the search cost | 2035-11-04 | constant
@fact costA = 1610000 | spending | A | Taiwan dollars for flights | 2035-11-04 | constant
@fact costG = 1250000 | spending | F | Taiwan dollars for ground teams | 2035-11-04 | constant
@fact fine = 50000 | damages | P | Taiwan dollars of fine at most | - | constant | threshold
@fact fineH = 15000 | damages | H | Taiwan dollars of fine | 2035-11-12 | constant
@fact rew = 300000 | price | D | Taiwan dollars of reward | 29 October 2035 | plan | pledged
@fact gD = 16 | duration | B | days of search | September 2035 | constant
@fact gS = 205 | officers | B | people who searched in all | September 2035 | cumulative
@fact los34 = 41 | missing | P | hikers reported lost | 2034 | constant
@fact los35 = 52 | missing | P | hikers reported lost | January to October 2035 | cumulative
@fact dea35 = 6 | deaths | P | hikers who died | January to October 2035 | cumulative
@fact stay = 8 | duration | K | days in hospital | 2035-11-12 | constant
@rel diff drp = altP - altF
@rel sum cost = costA + costG
@rel diff wd = w0 - w1
@fact wd = 6.5 | other | H | kilograms lost | 2035-11-04 | constant
@rel diff ag = aH - aD
@fact ag = 27 | other | D | years younger than his mother | 2035 | constant
@rel diff fl = fl2 - fl1
@fact fl = 9 | other | A | helicopter flights in the last days | 4 November 2035 | constant
@rel diff pkL = pkT - pk
@fact pkL = 29 | other | H | peaks still to climb | 2035 | snapshot
@rel share cs = costA / cost
@fact cs = 56.29 | other | A | share of the cost for flights | 2035-11-04 | constant
@rel diff gd = gD - srD
@fact gd = 7 | duration | B | days of search more than for the hiker | 2035 | constant
@rel diff lo = los35 - los34
@fact lo = 11 | missing | P | hikers reported lost more than the year before | October 2035 | cumulative
@rel diff arD = ar2 - ar1
@fact arD = 18.5 | area | F | square kilometres searched in the last days | 4 November 2035 | cumulative
@rel share fs = fineH / fine
@fact fs = 30 | other | H | fine as a share of the highest | 2035-11-12 | constant
@trap aB pkL :: the Swiss man's age and the peaks still to climb
@trap lenT ag :: twenty-seven kilometres and years
@trap los34 sr4 :: forty-one lost and forty-one searching
@trap nts srD :: nights alone and days of search
@trap sr3 gS :: most in a day, all together in another search
@trap cPing cCall :: last signal, call for help a day later
@trap dGo dMis :: set out, reported missing
@trap altF altP :: where found, where the phone fell silent
@trap fl1 fl2 :: flights by then and in all
@trap fine fineH :: highest fine and the fine given
@trap cFd cHel :: found and lifted out
@trap srD fl :: nine days and nine flights
@trap dog gd :: seven dogs, seven days

@doc a-english | English-language daily | 2035-10-31
Search for teacher on Lushan Ridge enters fifth day

By Theresa Kao / Staff reporter, in Hualien

Heavy fog yesterday grounded two helicopters that had been about to resume the search for Hsu Ya-ting, {63|aH}, a retired teacher missing on the Lushan Ridge in Hualien County's mountains since Thursday last week.

The county's fire department said that {64|sr2|t=yesterday|by=The county's fire department} people were on the ground yesterday, up from {18|sr1|t=on Saturday} on Saturday, and had combed {12.5|ar1|t=yesterday} square kilometers. The National Airborne Service Corps has flown {14|fl1|t=as of this morning} sorties as of this morning.

Hsu set out alone on {Oct. 24|dGo} to walk the {27|lenT}km trail, which reaches {3,106|alt}m, in three days. A group from Taichung met her at {1:20pm|cSeen} on the second day. Her phone last connected at {4:47pm|cPing}, from a slope at about {2,780|~altP}m.

When she failed to come down, her son, Chen Po-han, {36|aD}, called the emergency line at {9:10pm|cCall} on {Oct. 26|dMis}. On Monday he offered a reward of NT${300,000|rew|t=On Monday}.

Since Sunday {146|rain|t=Since Sunday} millimeters of rain have fallen. Night temperatures on the ridge are around {4|~t1}°C.

Park headquarters said {52|los35|t=so far this year|by=Park headquarters} hikers have been reported lost so far this year, {11|lo} more than in all of last year.

@doc b-wire | news agency flash and update | 2035-11-04
URGENT: Missing Taiwan hiker found alive after {10|nts} nights

TAIPEI (Strait News Service) — A {63-year-old|aH|v=63} woman lost in Taiwan's eastern mountains was found alive on Sunday, {10|nts} nights after she was last heard of, rescuers said.

UPDATE 1: Three Bunun porters came upon Hsu Ya-ting at {10:35 a.m.|cFd} in a stream bed {2.3|off} kilometers off the trail, at {2,240|altF} meters. A helicopter winched her up at {12:05 p.m.|cHel}; she reached hospital in Hualien City at {12:41|cHos}.

UPDATE 2: Her body temperature was {33.8|body} degrees Celsius, doctors said. She'd eaten {three|bar} energy bars and "quite a few ferns," according to her son.

UPDATE 3: Search command said {41|sr4|t=Sunday|by=Search command} people were in the field on Sunday, far below the {112|sr3|t=of Friday|by=Search command} of Friday. Officials had meant to scale back from Monday. Teams had covered {31|ar2} square kilometers in {nine|srD} days, {18.5|arD} of those since the {30th|-}. Helicopters had made {23|fl2} flights, {nine|fl|t=since Wednesday morning} of them since Wednesday morning, apart from {five|flA} aborted in fog, and drones {86|dr}.

UPDATE 4: Freezing weather on Thursday (minus {1|t2|v=-1|t=on Thursday}) had left the family "with little hope," Chen Po-han said.

@doc c-portal | Chinese-language portal, in translation | 2035-11-06
Old hand of the mountains: how Istanda read the broken ferns

He is {58|aI}, has carried other people's rice over the ridge since he was sixteen, and does not own a GPS. On Saturday evening Istanda Palalavi told search command that everybody was looking too high.

"City people go up to find a signal. Teachers go down to find water," he says. The phone had died at {2780|altP} metres. From there he climbed down with two cousins, following snapped stems, and after {540|drp} metres of descent heard someone singing a Teresa Teng song. It was {10:35|cFd} in the morning, {4 November|dFd}.

Hsu had lain under a boulder since the rains. She weighs {47.5|w1|t=now} kilos now; before the trip it was {54|w0|t=before the trip}. Doctor Ravi Lin says the {6.5|wd} kilos will come back sooner than the feeling in two toes.

The porters want none of the {300,000|rew} dollars. Chen Po-han has promised them a truck instead.

Was she careless? She has been up {71|pk} of the island's great peaks, of the {100|pkT} that she means to climb. {Twenty-nine|pkL} remain. "They'll remain," said her son, who is {27|ag} years her junior and has hidden her boots.

(Views: 418,220 · Share · Report an error)

@doc d-magazine | outdoor magazine | 2035-11-10
Two searches, one ridge
Why did Hsu live and Gloor die?

In September the same teams looked for Bastian Gloor, {29|aB}, a Swiss exchange student and a far stronger walker. That search lasted {16|gD} days, {seven|gd} longer than Hsu's, and drew on {205|gS|by=the county} people in all, by the county's count. His body lay within {400|-} metres of a shelter.

Gloor kept moving. Hsu, by contrast, stopped after one bad descent, at {2,240|altF} metres, next to water and out of the wind. She had {three|bar} bars and a bin bag. The nights were at {4|t1} degrees to begin with and, on the first of the month, at {−1|t2|t=on the first of the month}.

Numbers helped her less than one might think. There were {112|sr3|t=on the busiest day} searchers and {seven|dog} dogs on the busiest day, and they passed {600|-} metres above her. The three who found her belonged to no team's list, though {41|sr4|t=that morning} others were out that morning.

The ridge tempts because it looks short: {27|lenT} kilometres, one summit of {3,106|alt} metres. The park has registered {52|los35|t=by the end of October} lost hikers this year by the end of October, {six|dea35|^} of whom died. In the whole of 2034 it had {41|los34|t=In the whole of 2034}.

Gear test: 8 bivvy bags under NT$2,000, page 61

@doc e-local | county news radio, transcript | 2035-11-12
Hsu leaves hospital; park issues fine

Good evening. The teacher who survived {ten|nts} nights on the Lushan Ridge was discharged this afternoon, after {eight|stay} days at Tzu-Yu Hospital. She walked out on two sticks and bowed to the cameras.

Also today the national park fined her {15,000|fineH|t=today} Taiwan dollars for leaving the marked trail. The law would have allowed {50,000|fine|by=The law}, so it's {30|fs} percent of the maximum. Hsu said that she'd pay tomorrow.

And the bill? The fire department has added it up: {two million eight hundred and sixty thousand|cost|by=The fire department} dollars. {One point six one million|costA|v=1610000} was for the aircraft, {56|cs|round} percent. {One and a quarter million|costG|v=1250000} went on ground teams. The county won't claim it back, since the missing woman was insured.

Chen Po-han thanked everyone who took part in {nine|srD} days of searching. He was asked about the evening of {26 October|dMis}, when he rang the emergency number at {ten past nine|cCall|v=21:10}. Should he have called earlier? "I'm {thirty-six|aD}," he said. "I have been told since I was six not to fuss."

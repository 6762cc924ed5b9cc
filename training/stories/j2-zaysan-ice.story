@story j2-zaysan-ice
@topic Anglers adrift on an ice floe on Lake Zaysan, Kazakhstan
@subject X = Lake Zaysan ice rescue | the rescue | the operation | the incident
@subject A = the anglers | anglers | fishermen | the men | people
@subject E = Emergency Situations Ministry | the ministry | rescuers | the emergency service
@subject K = Yerlan Kassymov | Kassymov | Yerlan | the tractor driver
@subject D = Colonel Dina Sarsenova | Sarsenova | the colonel
@subject U = a welder from Ridder | a welder | the welder
@subject B = Baqyt Tulegenov | Baqyt | the boy
@fact r0 = 37 | rescued | A | people brought ashore | 2022-03-26 evening | cumulative
@fact r1 = 58 | rescued | A | people brought ashore | 2022-03-27 | cumulative
@fact m = 2 | missing | A | people not found | 2022-03-27 | snapshot
@fact d = 1 | deaths | A | people drowned | 2022-03-29 | cumulative
@fact tot = 60 | other | A | people on the floe | 2022-03-26 | constant
@fact hyp = 11 | injuries | A | people with hypothermia | 2022-03-27 | cumulative
@fact t = 13:20 | clock | X | when the ice broke off | 2022-03-26 | constant
@fact sos = 14:05 | clock | X | when the call came | 2022-03-26 | constant
@fact day = 2022-03-26 | date | X | day on which the ice broke | - | constant
@fact len = 3 | distance | X | kilometres of length of the floe | - | constant
@fact off = 4.5 | distance | X | kilometres that it had drifted | 2022-03-26 evening | snapshot
@fact ice = 35 | distance | X | centimetres of ice | - | constant
@fact gap = 200 | distance | X | metres of open water | 2022-03-26 | snapshot
@fact hel = 2 | other | E | helicopters used | - | constant
@fact boat = 6 | other | E | boats used | - | constant
@fact crew = 94 | other | E | rescuers sent | 2022-03-26 | snapshot
@fact hrs = 17 | duration | X | hours until the last group was off | - | constant
@fact car = 9 | other | X | vehicles sunk | 2022-03-27 | cumulative
@fact ab = 10 | age | B | age of the youngest | - | constant
@fact ak = 63 | age | K | age of the tractor driver | - | constant
@fact kr = 14 | rescued | K | people whom he took across | 2022-03-26 | constant
@fact fine = 15315 | damages | E | tenge of fine for being on closed ice | 2022 | constant
@fact ban = 2022-03-20 | date | E | day from which the ice was closed | - | constant
@fact wind = 22 | speed | X | metres a second of wind | 2022-03-26 | snapshot
@fact win = 17 | rescued | E | people saved from ice | winter 2021-22 before | cumulative
@fact aw = 37 | age | U | age of the man who drowned | - | constant
@fact still = 3 | injuries | A | people still in hospital | 2022-03-31 | snapshot
@fact col = 180000 | fundraising | K | tenge collected by neighbours | 2022-03-31 | cumulative
@fact rest = 21 | rescued | A | people brought ashore by night | 2022-03-27 | constant
@rel sum tot = r1 + m
@rel sum r1 = r0 + rest
@trap r0 aw :: an age and a count, both 37
@trap r0 r1 :: by evening and by morning
@trap m d :: two missing, one of whom was found alive
@trap hrs win :: seventeen hours and seventeen people
@trap t sos :: break and call

@doc a-agency | national agency, English feed | 2022-03-26
Rescue operation under way on Lake Zaysan

UST-KAMENOGORSK. March 26. Steppe News Desk – Dozens of anglers have been carried off on an ice floe on Lake Zaysan. {Thirty-seven|r0|t=As of 20:00|by=the Emergency Situations Ministry said} were ashore, the Emergency Situations Ministry said. As of 20:00, the work goes on in the dark.

The floe, {three|len} km long, tore loose at {13:20|t}, when the wind reached {22|wind} m/s. The ministry got the call at {14:05|sos}. It has sent {94|crew} people, {six|boat} boats and {two|hel} helicopters, the second from Semey.

By evening the floe had moved {4.5|off} km from the western shore.

The ministry reminds citizens that going onto the ice has been prohibited since {March 20|ban} and carries a fine of {15,315|fine} tenge.

@doc b-private | private news site, Almaty | 2022-03-27
"I have a tractor, so I went"

Yerlan Kassymov does not want to be a hero. He is {63|ak}, he has a bad back, and he has a tractor with pontoons which he built from {two|-} fuel tanks to cut reeds.

When the ice parted on {Saturday|day} he drove it over {200|gap} metres of open water. Twice. {Fourteen|kr} people came back with him, among them Baqyt Tulegenov, {10|ab}, who held a pike the whole way.

The rest were taken off by the emergency service, which this morning reported {58|r1|t=this morning|by=the emergency service} people safe and {two|m|^} missing. The last {21|rest|t=during the night} came off during the night. {Eleven|hyp} are being treated for cold.

{Nine|car} cars and snowmobiles went down.

"They say it broke at one. It broke at {twelve|!t|by=he says}," he says. "And nobody called until I did."

Read also: petrol to rise by 12 tenge? | Spartak signs two

@doc c-foreign | Russian-language agency, English service | 2022-03-28
{Sixty|!r1} rescued from ice in eastern Kazakhstan, {two|m} missing

All but {two|m} of {62|!tot|by=according to local emergency officials} fishermen stranded on a drifting floe on Lake Zaysan have been saved, according to local emergency officials. The operation took {26|!hrs} hours and ended on Sunday at dawn.

{Four|!hel} helicopters took part.

"The ice was {35|ice} centimetres thick and looked safe," said Colonel Dina Sarsenova. "It is thaw from below that kills."

Prior to this weekend, {17|win|t=Prior to this weekend} people had been pulled from ice in the country this winter.

A {ten|ab}-year-old schoolboy was among those on the floe. A pensioner on a home-made amphibious tractor rescued {14|kr}.

@doc d-local | newspaper of East Kazakhstan region, translated | 2022-03-31
Zaysan: all accounted for

Of the {two|m} who were looked for since Saturday, {one|-} was found in a winter hut with a broken leg, having walked to the wrong shore. The other, a welder of {37|aw} from Ridder, was found dead on Tuesday. So the lake took {one|d|t=on Tuesday}.

Sarsenova gave the final figures at the akimat: {60|tot} on the ice; the last off {17|hrs} hours after the break; {eleven|hyp} frozen, of whom {three|still|t=still} are still in hospital. The fine has been imposed on nobody yet. "They have been fined enough," she said, meaning the cars, all {nine|car} of them.

The ministry will give Kassymov a watch. His neighbours, who have collected {180,000|col} tenge, will give him a new back axle.

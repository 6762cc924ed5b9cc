@story fr23-slovakia-cablecar
@topic Gondola lift stuck in a gale at Vresová hoľa, Slovakia: the night of the rescue to the fifth day
@subject C = Vresová cable car | the cable car | the cableway | the gondola | gondola lift | the lift
@subject L = Lanovky Vresová | the operator | the company
@subject M = Vresová hoľa | Vresová | the mountain | the resort
@subject H = Mountain Rescue Service | HZS | the mountain rescuers | mountain rescuers
@subject P = Dušan Fedorčák | Fedorčák | Dušan | the Košice electrician
@subject O = Alžbeta Hrivnáková | Mrs Hrivnáková | great-grandmother
@subject Y = Matúško | boy
@subject K = Lipovec hospital | the hospital
@subject A = Transport Authority | the Authority
@fact dt = 2031-02-15 | date | C | day of the stoppage | - | constant
@fact ck0 = 14:10 | clock | C | time at which the cabins stopped | - | constant
@fact ckh = 15:35 | clock | C | time of the first helicopter pickup | - | constant
@fact ckd = 17:20 | clock | C | time of the last helicopter pickup | - | constant
@fact cke = 01:25 | clock | C | time at which the last person reached the ground | - | constant
@fact dur = 11.25 | duration | C | hours from the stop to the last rescue | - | constant
@fact ab = 118 | other | C | people in the cabins when they stopped | 2031-02-15 14:10 | constant
@fact abx = 200 | other | C | people in the cabins when they stopped | 2031-02-15 14:10 | constant | denied
@fact cabs = 44 | other | C | cabins on the rope | - | constant
@fact occ = 31 | other | C | cabins with people in them | 2031-02-15 14:10 | constant
@fact emp = 13 | other | C | cabins without people in them | 2031-02-15 14:10 | constant
@fact seat = 8 | other | C | seats in a cabin | - | constant
@fact out8 = 64 | rescued | C | people brought to safety | 2031-02-15 20:00 | cumulative
@fact left8 = 54 | other | C | people still in the cabins | 2031-02-15 20:00 | snapshot
@fact outm = 103 | rescued | C | people brought to safety | 2031-02-16 00:00 | cumulative
@fact leftm = 15 | other | C | people still in the cabins | 2031-02-16 00:00 | snapshot
@fact rope8 = 27 | rescued | C | people lowered by rope | 2031-02-15 20:00 | cumulative
@fact rope = 81 | rescued | C | people lowered by rope | final | cumulative
@fact heli = 9 | rescued | C | people taken off by helicopter | final | cumulative
@fact dies = 28 | rescued | C | people brought in by the emergency drive | final | cumulative
@fact percab = 25 | duration | H | minutes to empty a cabin | - | constant
@fact mr = 38 | other | H | mountain rescuers at work | 2031-02-15 night | constant
@fact ff = 31 | other | - | firefighters at work | 2031-02-15 night | constant
@fact vol = 17 | other | - | volunteers at work | 2031-02-15 night | constant
@fact all = 86 | other | - | rescuers of all services at work | 2031-02-15 night | constant
@fact inj6 = 4 | injuries | C | people treated for cold | 2031-02-15 18:00 | cumulative
@fact inj8 = 9 | injuries | C | people treated for cold | 2031-02-15 20:00 | cumulative
@fact inj = 23 | injuries | C | people treated for cold | final | cumulative
@fact adm1 = 5 | injuries | K | people in hospital | 2031-02-16 morning | snapshot
@fact adm2 = 7 | injuries | K | people in hospital | 2031-02-16 evening | snapshot
@fact admx = 2 | injuries | K | people who came to hospital after they had gone home | 2031-02-16 evening | cumulative
@fact agem = 58 | age | P | age of the man with the broken leg | - | constant
@fact ageo = 81 | age | O | age of the oldest passenger | - | constant
@fact agey = 3 | age | Y | age of the youngest passenger | - | constant
@fact tmp = -14 | temperature | M | degrees Celsius at the top station | 2031-02-15 evening | snapshot
@fact wg = 71 | speed | M | strongest gust before the stop, km/h | 2031-02-15 14:05 | snapshot
@fact wavg = 48 | speed | M | mean wind before the stop, km/h | 2031-02-15 14:05 | snapshot
@fact wmax = 97 | speed | M | strongest gust of the night, km/h | 2031-02-15 night | snapshot
@fact lim = 60 | speed | C | wind at which the lift must stop, km/h | - | constant | threshold
@fact over = 11 | speed | C | km/h by which the gust passed the limit | 2031-02-15 14:05 | snapshot
@fact len = 2840 | distance | C | metres of line | - | constant
@fact rise = 690 | distance | C | metres of climb | - | constant
@fact h = 46 | distance | C | metres above ground at the highest point | - | constant
@fact insp = 2030-11-12 | date | C | day of the last inspection | - | constant
@fact reop = 2031-03-01 | date | C | earliest day of reopening | - | plan | pledged
@fact comp = 250 | price | L | euros for each passenger | - | plan | pledged
@fact compt = 29500 | spending | L | euros for all passengers | - | plan | pledged
@fact tick = 39 | price | L | price of a day ticket | - | constant
@fact fine = 66000 | damages | L | highest fine that the law allows | - | constant | threshold
@fact prev = 42 | other | C | people stuck in an earlier stoppage | 2027 | constant
@fact prevh = 3 | duration | C | hours of an earlier stoppage | 2027 | constant
@fact claim = 34 | other | L | passengers who joined a claim for damages | 2031-02-17 | cumulative
@fact ask = 2000 | damages | L | euros demanded for each claimant | 2031-02-17 | plan
@fact sk = 3900 | crowd | M | skiers on the mountain | 2031-02-15 | constant
@fact skc = 6200 | crowd | M | skiers that the resort can take in a day | - | constant
@fact jobs = 140 | jobs | L | people employed in the season | 2031 | snapshot
@fact jobl = 22 | jobs | L | people employed on the lift | 2031 | snapshot
@fact gear = 1200000 | budget | L | cost of a new drive | 2032 | plan
@rel sum ab = rope + heli + dies
@rel sum ab = out8 + left8
@rel sum ab = outm + leftm
@rel sum out8 = dies + heli + rope8
@rel sum all = mr + ff + vol
@rel diff emp = cabs - occ
@rel sum adm2 = adm1 + admx
@rel diff over = wg - lim
@rel product compt = ab * comp
@trap out8 outm ab :: people safe at eight, at midnight and in the end
@trap rope8 rope :: lowered by rope at eight and in all
@trap inj adm2 :: treated on the spot against admitted
@trap adm1 adm2 :: two more came in on Sunday
@trap inj6 inj8 inj :: treated at three moments
@trap heli inj8 :: nine flown out, nine treated
@trap ff occ :: thirty-one firefighters, thirty-one cabins
@trap wavg wg wmax :: mean wind, gust before the stop, gust of the night
@trap ab abx :: the true number and a rumour denied
@trap comp ask :: offered and demanded a head
@trap sk skc :: skiers that day against what the resort can take
@trap prevh dur :: the stoppage of 2027 and this one
@trap ckd cke :: last helicopter pickup and last rescue

@doc a-wire | wire agency | 2031-02-15
Dozens still aloft after gale halts Slovak cable car

LIPOVEC, Feb 15 (SKT) - Rescuers working with ropes and head-torches had by 8 p.m. on {Saturday|dt} brought {64|out8|t=by 8 p.m. on Saturday} people to safety from a gondola lift that seized in a gale above this central Slovak town, leaving {54|left8|^} to wait in the dark in cabins as high as {46|h} metres off the ground.

It was {minus 14|tmp} degrees Celsius at the top station.

The Vresová cable car, which takes skiers {2,840|len} metres up to a summit restaurant, stopped at {2:10 p.m.|ck0|by=Gabriela Ondrušová}, the Mountain Rescue Service's duty chief, Gabriela Ondrušová, told SKT. {One hundred and eighteen|ab|by=Gabriela Ondrušová} people were inside, spread over {31|occ|^} of its {44|cabs} cabins.

"We go from one to the next. Each costs us about {twenty-five|~percab} minutes, if the ice lets us," she said.

A diesel drive turned the haul rope just long enough to bring in {28|dies} before it failed too. A helicopter winched off {nine|heli}, then darkness grounded it. The other {27|rope8} had been let down by hand.

Paramedics had treated {nine|inj8} for cold. One man, {58|agem}, broke a leg while being put into his harness.

In 2027, {42|prev|t=In 2027} passengers hung from the same rope for {three|prevh|^} hours.

(Writing by Oto Rusnák; foreign desk +421 2 5550 1873)

@doc b-tabloid | tabloid website | 2031-02-16
FROZEN IN MID-AIR! 'I rang my wife to say goodbye'

HLÁSNIK reporters (sk, mp) | Photo 1 of 24

He took off his glove for the call. That is how the feeling went from {two|-} of his fingers.

"A bang, and then nothing. Only the wind," says Dušan Fedorčák, {58|agem}, from a bed in Lipovec with his leg in plaster.

It was {twenty to two|!ck0|v=13:40} on a sunny, windy {Saturday|dt} when everything stopped. {128|!ab} souls, among them a great-grandmother of {81|ageo} and little Matúško, who is {three|agey}, were left dangling over the forest like washing.

The sun went. The thermometer fell to {-14|tmp}. The gale rose and rose: {97|wmax|t=at its worst} kilometres an hour at its worst!

Matúško and his gran were the first to be plucked out by helicopter, at {15:35|ckh}. Dušan's turn came a little after seven. The last frozen skier had boots on the snow at {1.25 in the morning|cke}.

And for this they had paid {€39|tick} for a day ticket!

{Five|adm1|t=this morning} people are in hospital this morning. Bosses of the lift are offering {€250|comp} a head.

"They can buy themselves soup with it," says Dušan. (We checked. At the summit hut it is €8.90 a bowl.)

READ ALSO: 7 mistakes you make with your winter tyres
Vote: would you get in again? YES 11 % / NO 89 %

@doc c-broadsheet | daily newspaper | 2031-02-17
The night Vresová hung by a rope

By Lucia Baranyaiová
Lipovec

When the door of cabin 17 was at last prised open, from outside, by a young man hanging upside down, nobody in it spoke. "I said good evening," recalls Jakub Ferko of the mountain rescuers. "You want to say something normal. Then an old lady answered, good morning, because by then it was."

The old lady was Alžbeta Hrivnáková. She is {81|ageo}, she had gone up for a coffee, and at midnight she was one of the {fifteen|leftm|t=at midnight} still swinging above the spruces.

{Saturday|dt} had begun as one of the better days of a thin season. Some {3,900|~sk} people were skiing at Vresová hoľa, which can take {6,200|skc}, and the sky was blue. Shortly after two the trees on the ridge began to lean. At {14.10|ck0} the haul rope jumped on the ninth support and the line went dead.

What followed was, by general agreement, a fine piece of work. {Thirty-eight|mr} mountain rescuers, {31|ff} firefighters and {17|vol} volunteers from the valley's ski clubs, {96|!all} pairs of hands between them, climbed one pylon after another with ice in their eyes. They lowered {81|rope} people. A further {28|dies} had got out at the bottom when an auxiliary engine coughed into life for {six|-} minutes, and {nine|heli} owe their rescue to a helicopter crew that gave up only at {17.20|ckd}, when the pilot could no longer see the rope. From the jolt to the last boot on firm snow it took {eleven hours and a quarter|dur|v=11.25}.

Nobody died. {Twenty-three|inj} were treated for cold in the gym of the primary school. At the hospital in Lipovec there were {five|adm1|t=on Sunday morning} patients on Sunday morning and {seven|adm2|t=by the evening} by the evening: {two|admx} had slept at home and woken with black toes.

The argument is about the wind. The company's own rule says that the lift must stop at {60|lim} kilometres an hour. Five minutes before it stopped by itself the mast at the summit showed a gust of {71|wg|t=Five minutes before it stopped by itself}. "That is {eleven|over} too many, and no philosophy will make it fewer," says an inspector of the Transport Authority, who is not allowed to be quoted by name. The company's director, Tibor Majerník, replies that the rule is about the mean, and the mean was {48|wavg|by=Tibor Majerník}.

If the Authority's reading prevails, the fine can be up to {66,000|<fine} euros. A lawyer from Banská Bystrica, Henrieta Sloboda, thinks that the sum will not keep anyone awake. As of last night {34|claim|t=As of last night} passengers had put their names to her claim. She wants {2,000|ask} euros for each of them. Mr Majerník has promised {250|comp}.

It is not as if nobody had been warned. {Four|-} years ago {42|prev|t=Four years ago} people spent {three|prevh|^} hours in the same cabins, in sunshine, and the company bought them lunch.

In the valley they would rather talk about March. The resort gives work to {140|jobs} people in winter, {22|jobl} of them on the lift, and it will not turn before the {first|reop|v=2031-03-01} of the month, if then. "We had {two|-} weeks of holidays left to earn on," says Milan Gajdoš, who rents out skis in a former bakery. "Now I rent out silence."

Above his counter hangs a framed photograph of the opening, with a brass band, a bishop and the very cabins that now sway, empty and lit by the sun, over the piste. The brass band has been booked again, he says, for the day when they move. He has not yet dared to ask the bishop.

Mrs Hrivnáková has been asked by several journalists if she will go up again. Her coffee, she points out, is still owed to her.

@doc d-release | company press release | 2031-02-16
Statement of Lanovky Vresová, a.s., on the events of 15 February

Vresová hoľa, 16 February 2031, 3 p.m.

On {15 February|dt} at {14:10|ck0} our gondola lift was stopped by its safety system after the haul rope moved on support No. 9. {118|ab} guests were on the line. All of them are safe. {81|rope} were lowered by rope, {9|heli} were taken on board a helicopter of the air rescue service and {28|dies} reached the valley station in their cabins. The operation lasted more than {11|>dur} hours, for which we apologise.

Wind: according to our operating rules the lift is taken out of service at {60 km/h|lim}. The mean wind in the minutes before the stop was {48 km/h|wavg|t=in the minutes before the stop}.

Condition: the lift, put into service in 2009, passed its last inspection on {12 November 2030|insp}.

Guests: each guest who was on the line will receive {EUR 250|comp}, that is {EUR 29,500|compt} for all, and the price of the day ticket.

Rumours: the number of {200|abx} trapped persons, which is being spread on social networks, is false.

Further operation: the lift remains closed until {1 March|reop} at the earliest. Chairlifts 2 and 4 are running.

We thank the {86|all} people who helped throughout the night.

Contact: Simona Halajová, +421 905 555 212, media@lanovky-vresova.example

@doc e-liveblog | TV station live blog | 2031-02-16
Stuck at Vresová: how the night went, minute by minute

Zuzana Belková and Marek Ťažký, TV Hron online
Newest entries first

01:40 That's it. The last cabin was empty at {01:25|cke|by=Ondrušová}, Ondrušová confirms. "Everybody's on the ground. I'd like a tea now." Full report at six.

00:10 {103|outm|t=as of midnight|by=Róbert Šinko} down as of midnight, says the fire brigade's Róbert Šinko. There were {118|ab} on the line when it stopped, so that leaves {25|!leftm|t=as of midnight}. Crews have been changed for the {third|-} time.

22:30 We hope this was the worst of it: the mast on the summit has just shown {97|wmax|t=just} km/h.

20:15 Of the {64|out8|t=20:15} who are out so far, {28|dies} simply stepped off at the bottom when the emergency diesel got the rope moving, {9|heli} flew, and the others came down on a rope.

18:05 Blankets and soup in the school gym, Hviezdna 14. The paramedics have had {four|inj6|t=18:05} people with them, all for cold, nothing dramatic.

17:25 No more helicopter. Its last pickup was at {17:20|ckd}.

15:40 First pickup from the air {five|-} minutes ago: a small boy, {three|agey} we hear, and his grandmother.

14:35 Viewers tell us the gondola has been standing still since {ten past two|ck0|v=14:10}. The operator isn't answering.

MORE: Hockey: Lipovec 2, Trnovany 5 | Road II/578 closed by a fallen tree

@doc f-trade | trade newsletter | 2031-02-20
ROPEWAY & PISTE MONITOR, No. 8/2031
Incident file: Vresová hoľa (SK)

Installation: monocable detachable gondola, 2009. Slope length {2.84 km|len|v=2840}, vertical {690 m|rise}, greatest height above ground {46 m|h}. {44|cabs} carriers, {8|seat} seats each.

Course of events: on {15 February|dt} the line tripped at {14:10|ck0} local time. {31|occ} carriers were occupied, {13|emp} empty. First helicopter pickup {15:35|ckh}, last {17:20|ckd}. Evacuation was declared complete at {01:25|cke}, {nine and a quarter|!dur|v=9.25} hours after the trip. Our readers will compare this with the {three|prevh|t=in 2027} hours taken in 2027, when the auxiliary drive held.

Comment: this drive did not. The operator tells us that a new one has been ordered for 2032 at {€1.2m|gear|by=The operator}. One would have thought that an installation with {42|prev|t=of the last occasion} survivors of the last occasion to write to it every winter might have got there sooner.

Wind: the wording of the stop rule ({60|lim} km/h, averaged or not?) is before the Transport Authority. The mast logged {71|wg|t=five minutes before the trip} five minutes before the trip. The maximum penalty is {€66,000|fine}.

Next issue: 14 snow guns on test.

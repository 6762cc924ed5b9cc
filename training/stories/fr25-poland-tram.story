@story fr25-poland-tram
@topic A tram leaves the rails in the Polish city of Olszanow and hits a bakery: first noon to the trade press eleven days later
@subject V = Mlynska Street derailment | derailment | crash | accident | disaster
@subject T = tram 2117 | the tram | the car | No. 14
@subject D = Bartosz W. | the driver
@subject M = MKO | the operator | Olszanow municipal transport | the tramways | the network | the company
@subject H = tenement at Mlynska 8 | the house | the building | residents
@subject C = Olszanow | the city | the town hall | Agnieszka Pyrzyk | the mayor
@subject S = fire service | firefighters | the brigade
@subject L = line 14 | the fourteen
@subject U = drivers' union | the union | Remigiusz Chlebny
@subject Z = Garbary accident | Garbary
@fact d1 = 2 | deaths | V | people killed | 2034-11-09 noon | cumulative
@fact d2 = 3 | deaths | V | people killed | 2034-11-10 morning | cumulative
@fact i1 = 31 | injuries | V | people hurt | 2034-11-09 noon | cumulative
@fact i2 = 38 | injuries | V | people hurt | 2034-11-10 morning | cumulative
@fact in = 27 | injuries | V | people hurt on board | 2034-11-09 noon | cumulative
@fact io = 4 | injuries | V | people hurt in the street and in the shop | 2034-11-09 noon | cumulative
@fact h1 = 19 | injuries | V | people in hospital | 2034-11-09 noon | snapshot
@fact h2 = 11 | injuries | V | people in hospital | 2034-11-10 afternoon | snapshot
@fact cr = 5 | injuries | V | people in serious condition | 2034-11-09 noon | snapshot
@fact ab = 64 | other | T | people on board | 2034-11-09 | constant
@fact cap = 212 | other | T | people that the vehicle may carry | - | constant
@fact sp = 58 | speed | T | speed in km/h on entering the bend | 2034-11-09 | constant
@fact lim = 20 | speed | V | speed allowed in the bend in km/h | - | constant
@fact app = 50 | speed | V | speed allowed before the bend in km/h | - | constant
@fact slid = 34 | distance | T | metres travelled off the rails | 2034-11-09 | constant
@fact wt = 41 | other | T | weight in tonnes | - | constant
@fact old = 27 | age | T | age of the vehicle in years | - | constant
@fact ck = 07:42 | clock | V | time of the crash | - | constant
@fact ff = 72 | other | S | firefighters sent | 2034-11-09 | constant
@fact eng = 17 | other | S | fire engines sent | 2034-11-09 | constant
@fact amb = 14 | other | V | ambulances sent | 2034-11-09 | constant
@fact ev = 46 | evacuated | H | people told to leave their homes | 2034-11-09 | cumulative
@fact ret = 28 | other | H | people allowed back home | 2034-11-09 night | cumulative
@fact out = 18 | other | H | people not allowed back home | 2034-11-09 night | snapshot
@fact gas = 310 | homes | C | households without gas | 2034-11-09 | snapshot
@fact bus = 22 | other | M | replacement buses | 2034-11-09 | snapshot
@fact rid = 23000 | ridership | L | passengers on a working day | - | constant
@fact exp = 7 | duration | D | months in the job | - | constant
@fact shf = 9 | other | D | shifts worked in twelve days | 2034-11-09 | constant
@fact row = 11 | other | D | days worked in a row | 2034-11-09 | constant | denied
@fact post = 540 | jobs | M | drivers' posts | - | constant
@fact emp = 455 | jobs | M | drivers employed | 2034-11 | snapshot
@fact vac = 85 | jobs | M | drivers lacking | 2034-11 | snapshot
@fact fl = 148 | other | M | trams owned | - | constant
@fact ot = 61 | other | M | trams of the old type | - | constant
@fact otp = 41.2 | rate | M | share of trams that are of the old type | - | constant
@fact al = 23 | other | M | trams with automatic speed control | 2034-11 | snapshot
@fact cost = 7320000 | budget | M | zlotys for speed control in the old trams | 2035 | plan | pledged
@fact unit = 120000 | price | M | zlotys for speed control in one tram | - | plan | projected
@fact dr = 12 | other | M | derailments in the year | 2034 | cumulative
@fact dr0 = 19 | other | M | derailments in the year | 2033 | cumulative
@fact fam = 40000 | damages | C | zlotys for the family of each person killed | - | plan | pledged
@fact hos = 10000 | damages | C | zlotys for each person in hospital | - | plan | pledged
@fact sen = 12 | sentence | D | longest prison term in years | - | constant | hypothetical
@fact zd = 1 | deaths | Z | people killed | 2019 | constant
@fact zi = 9 | injuries | Z | people hurt | 2019 | constant
@fact rad = 25 | distance | V | radius of the bend in metres | - | constant
@fact rep = 850000 | budget | C | zlotys to mend the track | - | plan | projected
@rel sum i1 = in + io
@rel sum ev = ret + out
@rel diff vac = post - emp
@rel share otp = ot / fl
@rel product cost = unit * ot
@trap d1 d2 :: a passenger died in hospital overnight
@trap i1 i2 :: people came to the doctors later
@trap i1 h1 :: hurt against taken to hospital
@trap h1 h2 :: in hospital on two days
@trap ab cap :: aboard against room for
@trap sp app lim :: speed driven, allowed before and allowed in the bend
@trap shf row :: shifts of twelve days against days in a row
@trap dr dr0 :: two years' derailments
@trap fam hos :: for the dead against for those in hospital
@trap d2 zd :: this crash against the one at Garbary
@trap ot al :: old trams against trams with speed control
@trap sen dr :: twelve years of prison, twelve derailments

@doc a-radio | local radio script, midday bulletin | 2034-11-09
NOON BULLETIN / THU 9 NOV / READER: KINGA

[JINGLE]

Good afternoon. {Two|d1|t=this hour} people are dead this hour after a number fourteen tram came off the rails at the Mlynska Street bend and went, front first, into Szczepanik's bakery. The city hospital is treating {nineteen|h1|by=The city hospital}, and doctors say {five|cr|by=doctors} of those are in a bad way.

It happened at {seven forty-two|ck} this morning. It was raining, and there were leaves on the line.

CLIP – CAPT. TYSZKO, FIRE SERVICE – 14"
"We've got {thirty-one|i1|by=CAPT. TYSZKO, FIRE SERVICE} injured all told. Most were passengers. {Four|io|^} weren't on it at all, they were buying rolls or just walking past."

More than {seventy|>ff} firefighters came, in {seventeen|eng} engines, and there's an air ambulance on the school pitch, so if you're picking children up from Number {6|-}, please use the back gate.

Everyone in the tenement over the shop has been told to get out. That's {forty-six|ev|s=Everyone in the tenement over the shop} people. A gas pipe was torn open under the pavement and it's off for {three hundred and ten|gas} households between the bridge and the market. The gasworks are hoping for four o'clock, they're not promising.

{Twenty-two|bus} buses are running in place of the trams. Expect to wait.

The driver, who's 29, was breathalysed. Zero.

Cloudy later, {8|-} degrees. It's {five|-} past twelve.

@doc b-wire | international wire agency | 2034-11-09
Tram plows into bakery in Polish city, killing at least two

OLSZANOW, Poland (Corvid News) — A tram carrying around {90|!~ab} commuters jumped the tracks on a sharp curve in the Polish city of Olszanow on Thursday, killing at least {two|>d1|t=Thursday} people and injuring {31|i1|t=Thursday}, emergency services said.

The {41-ton|wt} vehicle slid {34|slid} meters (112 feet) across a sidewalk before it demolished the front of a bakery on the ground floor of a 19th-century apartment house.

Of those hurt, {27|in} had been on the tram, the fire service said. {Fourteen|amb} ambulances took the worst cases to hospital.

"There was bread and glass everywhere, and no sound at all, and then everyone began to shout at once," said Delphine Wachowiak, 52, who'd been waiting to cross.

Trams may take the curve at no more than {20|lim} kph (12 mph). Prosecutor Ewelina Sahakyan told reporters the data recorder had been secured and that it was "far too early" to talk of speed. A person convicted of causing a transport disaster with loss of life can be imprisoned in Poland for up to {12|<sen} years.

Mayor Agnieszka Pyrzyk declared three days of mourning and pledged {40,000|fam|by=Mayor Agnieszka Pyrzyk} zlotys (about $10,400) to the family of each of the dead.

The last fatal tram accident in the city of {410,000|-} was in 2019 at Garbary, when {one|zd|t=in 2019} person died.

@doc c-tabloid | tabloid news site | 2034-11-10
'HE NEVER BRAKED': Death tram was doing 74 in a crawl zone

Exclusive by Żaneta Poręba · zporeba@codzik.example · 10.11, 21:06 · 318 comments
Photo 1 of 27: What's left of the counter. (Fot. Codzik)

THEY only popped out for the Thursday doughnuts.

Now {three|d2|t=the small hours of Friday} people are dead, the latest of them a mum of two who lost her fight in the small hours of Friday, and Codzik can reveal how fast tram {2117|-} was going when it hit the bend where nobody's meant to do more than {20|lim}: {SEVENTY-FOUR|!sp|by=a source close to the inquiry}. Yes, {74|!sp|by=a source close to the inquiry} km/h, says a source close to the inquiry.

"He never braked," sobs Mrs Jadzia, who was on the second seat.

It was exactly {7.24|!ck} when the windows of number {8|-} blew in. {46|ev} people were hauled out in slippers and dressing gowns. That night {24|!ret|t=That night} got to sleep in their own beds and {18|out|t=That night} lay down on camp beds in a school gym, where the heating was broken.

READ MORE: Tram drivers' pay — who gets 9,800 a month? | 5 bends YOU should fear

And what of Bartosz W.? Neighbours call him quiet. He got his licence {seven|exp} months ago. According to his union, Thursday was his {eleventh|row|m=asserted|by=his union} day at the lever without one off. He could be looking at {12|sen} years.

City bosses? They're throwing cash at it: {10,000 zł|hos} for anybody who ended up in a ward, four times that for a coffin.

Rate this article ★★★★☆ (4.1, 902 votes)

@doc d-operator | questions and answers on the operator's site | 2034-11-10
Accident at Mlynska Street: what we know and what happens next
MKO Olszanow, press office. Status: Friday 10 November, 15:00. Version 3

How many people were on the tram?
The door sensors of car 2117 had counted {64|ab|s=car 2117} people in and not out again. There's room for {212|cap}. Numbers given in some media yesterday are not ours.

How are they?
It is with great sorrow that we confirm that {three|d2|t=Friday 10 November, 15:00} people are no longer alive. {Thirty-eight|i2|^} people have reported injuries, {seven|-} of whom went to a doctor only last night or this morning. {Eleven|h2|t=this afternoon} are still in hospital this afternoon.

Was the tram too old?
It was built in 2007 and is thus {27|old} years old. It passed its inspection in September. {61|ot} of our {148|fl} cars are of this type.

Would it have been braked automatically?
No. At present {23|al|t=At present} cars have such a system, all of them newer ones. The board resolved this morning to fit it in every car of the older type by December 2035, for which {7.32 million zł|cost} will be set aside.

Is it true that the driver had been at work for {eleven|row|m=denied} days without rest?
No. We firmly reject the figure of {11|row|m=denied|by=We}. Since 29 October, in twelve days, he'd had {nine|shf|t=Since 29 October, in twelve days} shifts, the rosters are with the prosecutor.

When will line 14 run again?
Not before 20 November. {22|bus} buses are in service. We ask the {23,000|rid} people who use the fourteen on a working day for patience.

@doc e-broadsheet | national daily, long read | 2034-11-13
The bend that everyone knew about

Tadeusz Nkemelu, Olszanow

If you grew up in Olszanow you learnt to hold on at Mlynska before you learnt to read. The rails come down from the castle in a straight line for the better part of a kilometre, trams run there at {50|app} km/h, perfectly legally, and then, in front of Szczepanik's, the street simply turns left. The bend has a radius of {25|rad} metres. There's a yellow board with a {20|lim} on it. The board, until last Thursday, was the whole of the safety system.

It was {7.42 am|ck}. In the cab sat a man of 29 who had been driving trams since April; behind him, children with satchels, nurses from the night shift, a retired notary with a dachshund. According to the prosecutor's office, which had the recorder read over the long weekend, he came to the board at {58|sp|by=the prosecutor's office} km/h. He did brake, a second and a half too late. The front bogie climbed the outer rail, and {41|wt} tonnes went on straight ahead.

The notary died. So did a woman who was tying her shoe in the doorway of the shop. The third, Mirela Stachura, a mother of two, died in the night that followed, and since then the count of the injured has crept upwards, from {31|i1|t=on the first day} on the first day to {38|i2|t=by Friday} by Friday, as people who'd walked home found they couldn't turn their heads.

Who is to blame? In this country one asks that first, and there'll be an answer, because there is a man with a name and an initial. Ewelina Sahakyan, the prosecutor, hasn't charged him yet. He's in a psychiatric ward and can't be questioned.

But talk to people at the depot and they'll give you another list. MKO has posts for {540|post} drivers. On the first of this month {455|emp|t=On the first of this month} of them were filled. The gap is plugged with overtime, which nobody is obliged to do and everybody does, because of the mortgage. "They'd say to you, Bartek, it's just one more," said Remigiusz Chlebny of the union. His claim that the young man hadn't had a free day in {eleven|row|m=asserted|by=His} has been contradicted by the company, which counts {nine|shf|by=the company} shifts in twelve. It is remarkable what a comfort that is supposed to be.

Or ask about the trams. Two in five of them, {41 per cent|otp|round}, were designed before anyone thought a machine might want to stop a man. A box that does it exists. It costs about {120,000 zlotys|unit} a car; the kitchen at the new philharmonic hall cost more than all those boxes together would. After Garbary, in 2019, when a tram ran through a stop and {nine|zi|t=in 2019} people were hurt and a schoolboy killed, a commission recommended it. The recommendation is eleven pages long. I've got it here. Somebody has written on the cover, in pencil, "next budget".

To be fair, the tramways aren't falling apart. Cars left the rails {19|dr0|t=last year} times last year, mostly at walking pace and in depots, and {twelve|dr|t=this year} times this year, with Thursday's.

In the tenement, I was let up to the second floor by Mr Szczepanik, the baker, who owns nothing above his shop but has the keys to everything. {Forty-six|ev} people used to live here, he said, and he knows what each has for breakfast. {Eighteen|out|t=still} still can't come home: the beam over the shopfront is held up by four jacks lent by the mine. The town hall's letters have arrived, with the offer of {40,000 zlotys|fam} to each bereaved household. "For the letter they found the address at once," he said.

On Saturday, which was Independence Day, somebody hung a flag out of the first-floor window, with a black ribbon. The fourteen wasn't running. People stood at the stop anyway.

@doc f-trade | trade paper for urban rail | 2034-11-20
Olszanow derailment: operator to retrofit overspeed protection

Light Rail Monthly / News / Europe / Ref. LRM-34-1182

Polish municipal operator MKO will equip its {61|ot} high-floor cars with overspeed protection following the fatal derailment at Mlynska Street on 9 November. The {PLN 7.3m|cost} programme is to be tendered in January, with completion by the end of 2035. At present {23|al|t=At present} of its cars have the equipment, all low-floor units delivered since 2029.

Car 2117 entered the {25 m|rad} left-hand curve at {58 km/h|sp}, against a permitted {20 km/h|lim}, and came to rest {34 m|slid} from the point of derailment. {Three|d2} people were killed. The car was lightly loaded, with less than a third of its {212|cap} places taken.

MKO has recorded {15|?dr|t=since January} derailments since January, compared with {19|dr0|t=the whole of 2033} in the whole of 2033.

Rostering is also under scrutiny. The operator is currently {120|!vac|t=currently} drivers below establishment, and the national safety body is expected to ask for a limit of {five|-} consecutive duties.

Reinstatement of the track, put at {PLN 850,000|rep}, was finished on 17 November. The rerailing used the {60 t|-} road-rail crane supplied by Brenner & Quist in 2031.

In brief: Tallinn orders 8 more trams, p. 14. Subscribe from EUR 189 a year.

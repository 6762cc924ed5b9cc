@story fr18-estonia-meteorite
@topic Fireball and meteorite fall at Hänikvere, southern Estonia, February to April 2033
@subject M = Hänikvere meteorite | the meteorite | the fireball | the bolide | the stone | the rock
@subject Q = fall area | the strewn field | the search area | the ellipse
@subject S = search for the Hänikvere meteorite | the search | the hunt
@subject B = biggest piece | the Kuusnõmm stone | "Kartul" | the big one
@subject K = Säde Kuusnõmm | Säde | the girl | the finder
@subject G = Vooremaa Geological Museum | the museum | Õnne-Liis Käärats | Käärats
@subject N = fireball network | the network | Ilmari Outakoski | Outakoski
@subject A = Aadu Toomsalu | Toomsalu | the pensioner
@subject C = emergency line | the emergency centre | operators
@fact dt = 2033-02-09 | date | M | day of the fall | - | constant
@fact ck = 21:47 | clock | M | time of the fall | - | constant
@fact ckb = 21:50 | clock | M | time of the boom at the lake | - | constant
@fact dur = 6.2 | duration | M | seconds that the light lasted | - | constant
@fact spd = 17.4 | speed | M | speed in km/s on entering the atmosphere | - | constant
@fact spe = 3.8 | speed | M | speed in km/s when the light went out | - | constant
@fact h0 = 84 | distance | M | height in km when first seen | - | constant
@fact h1 = 21 | distance | M | height in km when the light went out | - | constant
@fact ms1 = 3000 | other | M | estimated mass in kilograms before entry | 2033-02-10 | snapshot
@fact ms2 = 1400 | other | M | estimated mass in kilograms before entry | 2033-03-14 | snapshot
@fact dia = 90 | other | M | diameter in centimetres before entry | 2033-03-14 | snapshot
@fact yr = 4560000000 | age | M | age in years | - | constant
@fact orb = 3.1 | duration | M | years to go round the Sun | - | constant
@fact cam = 14 | other | N | cameras that recorded it | - | constant
@fact camu = 9 | other | N | cameras used for the orbit | - | constant
@fact rp0 = 1312 | other | N | eyewitness reports | 2033-02-10 06:00 | cumulative
@fact rp1 = 2640 | other | N | eyewitness reports | 2033-02-11 | cumulative
@fact rpe = 1905 | other | N | eyewitness reports from Estonia | 2033-02-11 | cumulative
@fact rpf = 488 | other | N | eyewitness reports from Finland | 2033-02-11 | cumulative
@fact rpl = 247 | other | N | eyewitness reports from Latvia | 2033-02-11 | cumulative
@fact calls = 388 | other | C | calls in an hour | 2033-02-09 night | snapshot
@fact calln = 70 | other | C | calls in a usual hour | - | constant
@fact ql = 11.5 | distance | Q | length in km | - | constant
@fact qw = 2.6 | distance | Q | width in km | - | constant
@fact qa = 23.5 | area | Q | area in square km | - | constant
@fact v1 = 60 | crowd | S | volunteers on a weekend | 2033-02-12 | snapshot
@fact v2 = 240 | crowd | S | volunteers on a weekend | 2033-02-19 | snapshot
@fact n2 = 17 | other | S | pieces found | 2033-02-20 | cumulative
@fact n3 = 43 | other | S | pieces found | 2033-03-12 | cumulative
@fact nu = 31 | other | S | pieces held by the university | 2033-03-12 | snapshot
@fact np = 12 | other | S | pieces in private hands | 2033-03-12 | snapshot
@fact w1 = 212 | other | S | weight of the first piece in grams | 2033-02-12 | constant
@fact w2 = 1860 | other | S | weight of the pieces found in grams | 2033-02-20 | cumulative
@fact w3 = 6340 | other | S | weight of the pieces found in grams | 2033-03-12 | cumulative
@fact wb = 2150 | other | B | weight in grams | 2033-02-26 | constant
@fact wbs = 33.9 | rate | B | share of the weight found | 2033-03-12 | snapshot
@fact rec = 0.45 | rate | S | share of the mass before entry found | 2033-03-12 | snapshot
@fact age = 11 | age | K | age | 2033-02 | constant
@fact deep = 26 | distance | B | centimetres deep in the ground | 2033-02-26 | constant
@fact ice = 38 | other | S | thickness of the lake ice in centimetres | 2033-02 | snapshot
@fact tmp = -16 | temperature | S | temperature in degrees | 2033-02-09 night | snapshot
@fact hole = 34 | other | A | width of the hole in the roof in centimetres | - | constant
@fact clm = 2800 | other | A | euros claimed for the roof | 2033-02 | snapshot
@fact ins = 2100 | other | A | euros paid for the roof | 2033-03 | snapshot
@fact rew = 15 | price | G | euros of reward per gram | 2033 | constant | pledged
@fact rewb = 32250 | price | G | euros of reward for one piece | 2033-03 | snapshot | pledged
@fact mk = 40 | price | B | euros offered by dealers per gram | 2033-03 | snapshot
@fact mkb = 86000 | price | B | euros it would fetch from dealers | 2033-03 | snapshot | hypothetical
@fact fund = 90000 | budget | G | euros for purchases in the year | 2033 | plan
@fact law = 50 | other | G | grams above which a find must be reported | - | constant | threshold
@fact lawd = 30 | duration | G | days to report a find | - | constant | threshold
@fact rum = 40 | other | G | kilograms of a piece said to be sold | 2033-03 | snapshot | denied
@fact show = 9 | other | G | pieces to be shown | 2033-05-01 | plan
@fact tick = 6 | price | G | euros for a ticket | 2033-05-01 | plan
@fact scan = 5 | other | S | pieces to be scanned | 2033-06 | plan
@rel sum rp1 = rpe + rpf + rpl
@fact rpes = 72.2 | rate | N | share of eyewitness reports from Estonia | 2033-02-11 | snapshot
@rel share rpes = rpe / rp1
@rel sum n3 = nu + np
@rel share wbs = wb / w3
@rel product rewb = wb * rew
@rel product mkb = wb * mk
@trap ms1 ms2 :: the first estimate and the later one
@trap rp0 rp1 rpe :: reports of the first night, of two days, of one country
@trap n2 n3 nu :: pieces found by two days, and those the university has
@trap w2 w3 wb :: weight by two days, and of one piece
@trap w2 wb :: all pieces by the 20th weigh less than the one found on the 26th
@trap mk rew :: dealers' price and museum's reward
@trap mk rum :: forty euros and forty kilograms
@trap clm ins :: claimed and paid
@trap v1 v2 :: volunteers on two weekends
@trap spd spe :: speed at the start and at the end
@trap cam camu :: cameras that saw it and cameras used
@trap camu show :: nine cameras, nine pieces on show
@trap ck ckb :: the light and the boom
@trap qa deep :: square kilometres and centimetres

@doc a-liveblog | live blog of a regional paper | 2033-02-10
LIVE: Night turned to day over Võru and Põlva

22.08 Good evening from the night desk. If you saw it too, you're not mad. A few minutes ago, at {21.47|ck}, something very bright went across the sky from west to east. It's {16|tmp|v=-16} below out there and half the town is standing in the street. — Kaarel

22.31 The emergency centre asks you NOT to ring unless somebody is hurt. Operators took {388|calls|t=in the last hour|by=The emergency centre} calls in the last hour; a normal one brings about {70|~calln}.

22.40 "I was in the sauna and the window went white, and I counted to {six|-}," writes Merle from Leevaku. Then the boom. Several of you around Tõrvajärv put that at {ten to ten|ckb}. Sound is slow, folks, it had {60|-} km to walk.

23.15 Not a plane, not a rocket, says the Defence Forces press officer.

06.02 Morning. The Nordic fireball network in Oulu has {1,312|rp0|t=by six o'clock} eyewitness reports by six o'clock. Keep them coming.

07.20 Aadu Toomsalu of Hänikvere has a hole in his woodshed roof, {34|hole} cm across, and "a burnt potato" on his chopping block. He says it is not for sale. He has not been asked yet.

09.45 First guess from Oulu: about {three tonnes|~ms1|v=3000|t=First guess} before it hit the air, with the usual caveats.

This blog is now closed. {4|-} people are reading this page. Also tonight: Rae 3, Kuressaare 1

@doc b-broadcaster | public broadcaster, English service | 2033-02-13
First fragment of Wednesday's fireball confirmed

A black-crusted stone handed in by a pensioner in Põlva County is a meteorite, geologists at the Vooremaa Geological Museum said on Sunday.

The {212|w1}-gram piece came through the woodshed roof of Aadu Toomsalu, {79|-}, on {February 9|dt}, the night when a fireball lit up three countries. By Friday, the network that collects sightings had {2,640|rp1|t=By Friday} of them, most ({1,905|rpe|^}) from Estonia. Finland contributed {488|rpf|^} and Latvia {247|rpl|^}.

"It was still under frost when he brought it to us, wrapped in the local paper," Õnne-Liis Käärats, the museum's director, told the morning programme.

Some {60|~v1|t=this weekend|by=organizers} volunteers walked the fields around Hänikvere this weekend, organizers said. Nothing else turned up. The ice on Tõrvajärv is {38|ice} centimeters thick and will bear people, though not cars, the Rescue Board reminded them.

Under the Earth's Crust Act, anyone who finds a meteorite heavier than {50|law} grams has {30|lawd} days to say so. The museum pays a reward: {€15|rew} a gram.

Mr. Toomsalu has asked his insurer for {€2,800|clm|by=Mr. Toomsalu}.

Editor: Marcus Tamberg-Oyston
Follow us on Facebook and never miss an update! 14,300 followers

@doc c-weekly | feature in a weekly magazine | 2033-03-04
The potato that fell from the sky

Text: Triinu Vahtrik
Photos: Siim Rosenvald (4)

Säde Kuusnõmm does not like being called a heroine. She likes handball, liquorice and, since last weekend, a hollow at the edge of her father's rapeseed field where the snow had a dimple in it.

"Everybody was looking for something on top," says Säde, {11|age}. "I thought, if I were heavy I'd be underneath."

She dug with a sugar scoop. At {26|deep} centimetres it rang.

What came out, on the last Saturday of February, weighs {two kilos and 150 grams|wb|v=2150}. The family call it Kartul, the Potato. By the Sunday before, the whole hunt put together had yielded {1.86|w2|t=By the Sunday before|x=1000} kilograms in {17|n2|^} bits, and that with {240|v2|t=that weekend} people out that weekend, with ski poles, with dogs, one of them with a metal detector bolted to a pram.

I have been to Hänikvere three times since {the ninth of February|dt}, and each time the village has been fuller. The shop has run out of pasties. A man from Tucson, with a rented Dacia and beautiful manners, leaves his card on gateposts: {forty|mk|v=40|by=A man from Tucson} euros a gram, cash. For Kartul that would be {86,000|mkb}. Andres Kuusnõmm, who grows rape and is owed money by the dairy, wrote the sum on the back of an envelope and has kept the envelope.

The museum can do less. Its rate is {15|rew} euros, which for this piece makes {32,250|rewb}, and Õnne-Liis Käärats, who has directed the place since it was two rooms and a stove, does not hide that there's {90,000|fund|t=this year} in the purse for everything she may wish to acquire this year. "I can't outbid Arizona," she says. "I can only say that here she'll be able to visit it."

We drive along the strip. It is an ellipse, {eleven and a half|ql|v=11.5} kilometres from end to end and {2.6|qw} at the waist, and it has been computed by people in Oulu who have never seen the bog in the middle of it. The light ones dropped first. The heavy ones flew on, to the east, which is to say to the Kuusnõmms.

Aadu Toomsalu's shed is at the light end. He has put a pane of plexiglass over the hole, all {34|hole} centimetres of it, and charges nothing to look. The insurance people were here, in good shoes. They wanted to know whether the object had been "moving under its own power". He asked for {2,800|clm|by=He} euros. They are thinking of {2,100|ins|by=They|m=projected}.

At the school in the next village they have had to take Hänikvere off the timetable. That is how the headmaster puts it. Every lesson was turning into it: in physics they dropped peas from the gym balcony, in English they wrote to the man from Tucson, who replied, and in religious studies a boy asked whose fault it was. The caretaker has banned digging on the football pitch.

Not everyone is charmed. Old Leida Vares, whose orchard lies in the middle of the ellipse, has had her fence climbed so often that she has put up a notice in three languages. "It says there is a bull," she tells me, pouring coffee. "There is no bull. There was one in my mother's time."

And the girl? There is a plan for a trip to the sea. There is a plan, her brother's, for a quad bike. She would like, if it's all the same, to keep a crumb.

"Not to sell," she says. "To have."

It is {four and a half thousand million|~yr|v=4500000000} years old, I tell her, more or less. She thinks about it.

"Then it can wait till I finish school."

Vikerkaar-Nädal no. 9 (1,417) · €3.90

@doc d-release | university press release | 2033-03-14
Hänikvere meteorite: where it came from and how much is left

Tartu, 14 March 2033. Embargo lifted 10:00 EET

An international team led by the University of Tartu and the Nordic fireball network has reconstructed the path of the body that fell over Põlva County on the evening of {9 February|dt}.

• Of {14|cam} cameras that recorded the event, {nine|camu} were good enough to be used for the orbit. They show a body entering at {17.4|spd} km/s, first visible at an altitude of {84|h0} km. The light went out {6.2|dur} seconds later at {21|h1} km, by which point the speed was down to {3.8|spe} km/s.
• The pre-atmospheric mass is now put at {1,400|ms2|t=now} kg, with a diameter of {0.9 m|dia|v=90}. This supersedes the preliminary value of {3,000|ms1|t=10 February} kg released on 10 February.
• Before its end the body circled the Sun once in {3.1|orb} years.
• As of 12 March, {43|n3|t=As of 12 March} fragments totalling {6.34|w3|^|v=6340} kg are known, less than {half a percent|<rec|^|v=0.5} of the original. {Thirty-one|nu|^} are held by the University; {12|np|^} remain with private owners.

"Most of it was dust before anyone in Estonia had looked up," said Dr Ilmari Outakoski (Oulu).

The stone is an ordinary chondrite, type L5, shock stage S3. {Five|scan} fragments are to be CT-scanned in June.

Contact: Liisbet Arro, +372 555 0160
DOI 10.5555/han.2033.014

@doc e-dealers | collectors' newsletter | 2033-03-28
STREWN FIELD NOTES
No. 88, late March

Hänikvere. Everyone is asking, so here's what we know.

Known weight stood at {6.34|w3|t=on the 12th|v=6340} kg on the 12th, with {forty-three|n3|^} stones. About {a third|~wbs|^} of that is one individual, the {2,150|wb}-g Kuusnõmm stone, which is not coming to market: the family took the museum's {€32,250|rewb} last week. Our friend in Tucson had been at {€40/g|mk|v=40} and is philosophical.

Crust: fresh, matt, some with flow lines. Class L5, so nothing exotic. You are paying for a witnessed fall with an orbit ({nine|camu} cameras!) and a roof. The "hammer" from the woodshed, {212|w1} g, stays with Mr Toomsalu, who incidentally got {€2,100|ins|by=his insurers} out of his insurers.

Do NOT wire money for the "{40|rum|by=a seller in Riga}-kilo main mass" that a seller in Riga is advertising. Director Käärats calls it a fabrication, and she's right: it would be more than {six|-} times the weight of everything found.

Paperwork: anything above {50|law} g has to be declared within {a month|~lawd|v=30}, and export needs a permit.

For travellers: the exhibition opens on 1 May, {nine|show} pieces, tickets {€6|tick}.

For sale this issue: Lot 14, Sidi Ouaddou slice, 31.2 g; Lot 15, NWA 7-something, 450 g.

@doc f-qa | science magazine Q&A | 2033-04
Q&A: What do we learn from a rock in a shed?

Planetary scientist Ilmari Outakoski (he runs the Nordic fireball network) talks to Beatrix Nwosu-Lindgren

How lucky were we with Hänikvere?
Very. Clear sky, snow on the ground, a Wednesday, at {19:47|ck} GMT, when even children are awake. We ended up with {2,640|rp1|t=two days after} reports two days after, and roughly {three-quarters|~rpes|^} of those came from Estonia alone.

Your first figure for the mass was more than twice the present one. Embarrassing?
No! On the morning after, I said {three|ms1|t=On the morning after|v=3000} tonnes on the strength of one camera in Kuopio. With {nine|camu} it is {1.4|ms2|v=1400} tonnes. A ball less than {a metre|<dia|v=100} wide. It came in at a bit over {17|>spd} kilometres per second, which is slow.

Slow?
For these things. At {21|h1} kilometres up it was moving at {3.8|spe}, the glow stopped, and the rest simply fell like dropped coal, for minutes. That's why a boom but no crater.

How old is it?
{4.56 billion|yr} years, like the Solar System. The Earth has no rock of that age left.

You searched about {23|~qa} square kilometres. Will there be more?
Surely. The {43|n3|t=by mid-March} fragments listed by mid-March are what lay on snow. When the lake, which had {38|ice} centimetres of ice in February, melts, whatever lies on it goes to the bottom. I give it {ten|-} years of surprises in potato fields.

Is the law fair to finders?
I think so. {Fifteen|rew} euros a gram is not a fortune, but no one has to hide.

Beatrix Nwosu-Lindgren is a writer in Umeå. Her book "Falling" (£18.99, 288pp) is out in May.

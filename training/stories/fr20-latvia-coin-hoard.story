@story fr20-latvia-coin-hoard
@topic Coin hoard from the millpond of Zaļupene, Latvia: from the find in August 2032 to the exhibition in March 2033
@subject H = Zaļupene hoard | the hoard | the find | the treasure
@subject F = Ansis Rubesvanags | Rubesvanags | the finder | the plumber
@subject O = Dzidra Ķempele | Ķempele | the landowner
@subject N = National History Museum of Latvia | the museum
@subject D = Zaļupene dig | the dig | the excavation
@subject Q = public appeal | the appeal
@subject X = exhibition of the hoard | the exhibition | the show
@subject G = Zaļupene looters | night diggers
@subject W = Varnaskrogs hoard
@subject E = Sõrvemetsa hoard
@subject R = Riga ducat | the ducat
@fact dt = 2032-08-07 | date | H | day of the find | - | constant
@fact c1 = 2900 | other | H | coins in the hoard | 2032-08-19 | snapshot | projected
@fact c2 = 3417 | other | H | coins in the hoard | 2032-10-21 | cumulative
@fact c3 = 3462 | other | H | coins in the hoard | 2032-12-09 | cumulative
@fact cx = 45 | other | H | coins that came out of the soil block | 2032-12-09 | cumulative
@fact cf = 212 | other | F | coins lifted on the first day | 2032-08-07 | constant
@fact ag = 3231 | other | H | silver coins | 2032-12-09 | snapshot
@fact au = 14 | other | H | gold coins | 2032-12-09 | snapshot
@fact cu = 217 | other | H | coins of base metal | 2032-12-09 | snapshot
@fact rig = 1904 | other | H | coins struck in Riga | 2032-12-09 | snapshot
@fact rigs = 55 | rate | H | share of the coins struck in Riga | 2032-12-09 | snapshot
@fact mint = 23 | other | H | mints that the coins come from | 2032-12-09 | snapshot
@fact wg = 9.4 | other | H | kilograms with the pot | - | constant
@fact wn = 6.1 | other | H | kilograms of coins | - | constant
@fact wp = 3.3 | other | H | kilograms of the pot | - | constant
@fact dep = 70 | distance | H | centimetres under the pond bed | - | constant
@fact dam = 40 | distance | H | metres from the mill dam | - | constant
@fact adf = 38 | age | F | age of the finder | - | constant
@fact niece = 11 | age | F | age of the niece | - | constant
@fact arch = 9 | other | D | archaeologists at work | - | constant
@fact volu = 16 | other | D | volunteers at work | - | constant
@fact days = 11 | duration | D | days of digging | - | constant
@fact area = 120 | area | D | square metres opened | - | constant
@fact val = 410000 | price | H | euros that the hoard is worth | 2032-12-09 | snapshot
@fact rew = 205000 | price | H | euros of reward in all | 2032-12-09 | plan | pledged
@fact rewf = 102500 | price | F | euros of reward | 2032-12-09 | plan | pledged
@fact rewo = 102500 | price | O | euros of reward | 2032-12-09 | plan | pledged
@fact rum = 1000000 | price | H | euros that the hoard is rumoured to be worth | October 2032 | snapshot | denied
@fact duc = 18500 | price | R | francs paid for a like coin at auction | 2031 | constant
@fact duce = 19100 | price | R | euros paid for a like coin at auction | 2031 | constant
@fact cons = 86000 | budget | N | euros needed to conserve the hoard | - | plan | projected
@fact gra = 60000 | budget | N | euros granted by the state to conserve the hoard | - | constant
@fact goal = 26000 | fundraising | Q | euros sought from the public | - | plan | threshold
@fact rais = 31400 | fundraising | Q | euros raised | 2032-12-09 | cumulative
@fact don = 1026 | other | Q | donors | 2032-12-09 | cumulative
@fact rais0 = 12700 | fundraising | Q | euros raised | 2032-10-21 | cumulative
@fact hol = 12 | other | G | holes dug at night | 2032-10-21 | cumulative
@fact men = 2 | arrests | G | men caught | 2032-10-21 | cumulative
@fact fine = 700 | sentence | G | euros of fine for each man | 2032-10-21 | constant
@fact fmax = 2800 | sentence | G | highest fine in euros | - | constant | threshold
@fact prev = 2188 | other | W | coins in the hoard | 1936 | constant
@fact est = 4810 | other | E | coins in the hoard | 2030 | constant
@fact mk = 1050 | other | H | Riga marks that the hoard was worth when buried | - | constant
@fact wage = 42 | other | H | Riga marks that a mason earned in a year | - | constant
@fact wy = 25 | other | H | years of a mason's wages | - | constant
@fact hou = 900 | price | H | Riga marks for a stone house | - | constant
@fact shown = 640 | other | X | coins on show | 2033-03-05 | snapshot
@fact vis = 7940 | crowd | X | visitors in the first weekend | 2033-03-06 | constant
@fact vsa = 4310 | crowd | X | visitors on the first Saturday | 2033-03-05 | constant
@fact vsu = 3630 | crowd | X | visitors on the first Sunday | 2033-03-06 | constant
@fact vex = 5000 | crowd | X | visitors expected in the first weekend | 2033-03-06 | plan | projected
@fact tick = 8 | price | X | euros for a ticket | - | constant
@fact tick6 = 6 | price | N | euros for an ordinary ticket | - | constant
@fact que = 75 | duration | X | minutes of waiting in line | 2033-03-05 | snapshot
@rel sum c3 = c2 + cx
@rel sum c3 = ag + au + cu
@rel share rigs = rig / c3
@rel sum wg = wn + wp
@rel sum rew = rewf + rewo
@rel convert duc = duce
@rel diff goal = cons - gra
@rel product mk = wage * wy
@rel sum vis = vsa + vsu
@trap c1 c2 c3 :: a first guess, a count, the last count
@trap c3 ag :: all coins and those of silver
@trap c3 est prev :: this hoard and two others
@trap wg wn :: with the pot and without
@trap val rew rewf :: value, reward in all, reward of one
@trap val rum :: expert value and a denied rumour
@trap cons gra goal rais :: needed, granted, sought and raised
@trap rais0 rais :: raised by October and by December
@trap fine fmax :: fine given and highest fine
@trap vis vex :: visitors that came and that were expected
@trap days niece :: eleven days, aged eleven
@trap tick tick6 :: ticket for the show and for the museum
@trap c3 shown :: found and on show

@doc a-parish | municipal newsletter | 2032-08-20
Zaļupene Parish News, No. 8 (August)
IN OUR PARISH: A pot of money

The talk at the shop needs no repeating, but since half of it is wrong, here is what the parish office knows.

On {Saturday, 7 August|dt}, our plumber Ansis Rubesvanags, {38|adf}, was helping to clear the old millpond, drained for repairs to the sluice. With him was his niece Elīza, {11|niece}, who has the better ears. The detector (held with a permit, No. 117/32) sounded {40|dam} metres from the dam. At {70|dep} centimetres under the bed the spade met a clay pot.

Ansis took out {212|cf|t=that day} coins that day, saw what it was, put down the spade and rang the heritage board. For this he has had praise from Riga and some teasing at home.

The archaeologists came on the Monday. There are {nine|arch} of them, billeted at the school, and {16|volu} of our own people have carried buckets. They peeled back {120|area} square metres and went home yesterday after {11|days} days. The pot has gone to the museum in one lump. From an X-ray they guess it holds {2,900|~c1|by=they} or so; nobody will know until it is emptied.

The pond belongs to Dzidra Ķempele, who asks us to say that her gate is locked and her dog is not.

Other news: Water off on Lapu iela 2–14, 26 August, 9.00–15.00. Brass band, new players welcome. Births 2, deaths 3.

@doc b-broadcaster | public broadcaster, English service | 2032-10-21
Police catch pair at hoard site as count passes {3,400|>c2}

By ENG.LRT Culture Desk, 21 October, 14:05 (updated 16:20)

{Two|men} men have been fined {€700|fine} each for digging by night at the Selonian millpond where {3,417|c2|t=so far|by=the National History Museum} old coins have been found so far, a tally the National History Museum made public on Thursday. An officer in Jēkabpils said {12|hol} fresh holes had been found around the sluice, none of which seemed to have yielded anything. The law allows penalties of up to {€2,800|<fmax}.

The count has overtaken the X-ray forecast from August, which was about {2,900|~c1|t=from August}, and long since beaten the Varnaskrogs pot ploughed up in 1936 ({2,188|prev|t=in 1936}). It will not trouble the Baltic record, held by Sõrvemetsa in Estonia with {4,810|est}, said museum archaeologist Zenta Purgaile-Ostrova.

With its vessel the thing tipped the scales at {9.4|wg} kilograms.

Conserving it will take {€86,000|cons|by=Purgaile-Ostrova}, Purgaile-Ostrova said; the Culture Ministry has found {60,000|gra} of that. The museum is asking the public for the rest and has had {€12,700|rais0|t=by this morning} by this morning.

As for talk in the tabloids of {a million|rum|by=the ministry} euros, a spokesman for the ministry called it "a number from a fairy tale". A formal valuation is due before Christmas.

Photo 1 of 6: State Police. If you see an error, select it and press Ctrl+Enter.

@doc c-tabloid | tabloid website | 2032-10-23
'I'd rather have had a new van': hoard hero STILL waiting for a cent

Exclusive by Santa Bļodone, 23.10., 06:00

He found a fortune in the mud. {Eleven|-} weeks on, plumber Ansis, {38|adf}, drives the same rusty Transit and gets up at five.

"Everybody winks at me. They think I'm a millionaire," he told us over dumplings, {four|-} helpings. "The neighbour said {a million|rum|by=The neighbour|m=asserted}. I've seen nothing."

A dealer in Riga who would not be named showed us why people dream. A gold piece like the one on the museum's Facebook page went for {18,500|duc|t=last year} Swiss francs in Basel last year. That's {€19,100|~duce|^}! And he reckons there's more gold in there.

But there's a dark side. Night after night headlights crawl along the pond. {A dozen|hol|t=so far} pits so far! Police nabbed {two|men}, and guess what it cost them: {700|fine} euros a head. "That's a weekend's digging," snorts landlady Dzidra Ķempele.

By law she and Ansis will go halves on whatever the state decides to pay. Their tip to the commission? "Hurry," says Ansis.

Little Elīza, {11|niece}, has already decided on her share: a trampoline.

★ HOROSCOPE: Scorpio, beware of 3 and 9 ★ 214 comments ★ Star's divorce: "He took 2 of my 5 cats"

@doc d-release | museum press release | 2032-12-09
PRESS RELEASE. Riga, 9 December 2032
Zaļupene hoard: final count and finders' reward

The National History Museum of Latvia has completed the first inventory of the hoard recovered in August. It comprises {3,462|c3} coins. The increase on the number given in October results from {45|cx} pieces freed since then from the block of soil beneath the vessel.

By metal, {3,231|ag} are of silver, {217|cu} of billon and copper, and {14|au} of gold. They come from {23|mint} mints, from Reval to Bruges. The largest group, {1,904|rig} pieces or {55%|rigs}, was struck in Riga. The latest coin bears the date 1559, a year after Russian troops first entered the Livonian lands.

Net of the pot, which weighs {3.3|wp} kg, the coins weigh {6.1|wn} kg.

The Valuation Commission has set the market value at {EUR 410,000|val|by=The Valuation Commission}. In accordance with Section 18 of the law, {half|-} of it, {EUR 205,000|rew}, will be paid as a reward, of which Mr Rubesvanags and Ms Ķempele will each receive {EUR 102,500|rewf+rewo}.

The museum thanks the {1,026|don} persons and firms who have contributed {EUR 31,400|rais|t=to date} to date. The appeal had sought {EUR 26,000|goal}; the surplus will go towards the exhibition, which opens on 5 March.

Media contact: Kristofers Eņģītis, +371 6700 0188, ext. 4. Images at 300 dpi on request.

@doc e-magazine | numismatic magazine, column | 2033-01-15
Small Change
Counting other people's money
Kaarel Mõtusvere

My Latvian colleagues have been kind enough to let me handle a tray or two from Zaļupene, and rude enough to remind me that it is still short of our own Sõrvemetsa. {Three thousand four hundred and sixty-two|c3} against {4,810|est}; I accept their surrender.

Numbers are the least of it. What matters is that we can say what the thing was worth to whoever waded in to hide it. At the mint rates of 1559 I make the total about {1,050|~mk|t=1559|by=I} Riga marks. A journeyman mason in the city was paid {42|wage} marks in a good year, so here is {a quarter of a century|wy|v=25} of a working man's labour in a kitchen pot. A stone house inside the walls changed hands for {900|hou} that same spring. This was no peasant's stocking, then. A miller's? Hardly. My own guess is a steward who had been told to run with the rents.

The gold is modest, {14|au} pieces, but one of them is a Riga ducat of which I know {three|-} others. The last to be sold fetched {CHF 18,500|duc|t=in 2031} in 2031. Please do not multiply. The silver, over {3,200|>ag} of it, is mostly worn schillings that a dealer would let you have for the price of lunch, and the commission's {€410,000|val|by=the commission} seems to me, if anything, generous.

The man who stopped digging when {212|cf} coins lay on the grass gets {a quarter|-} of that, {€102,500|rewf}. In my country it might have been more. In {two|-} others I could name, it would have been a court summons.

K. M. is curator of coins in Tartu and has collected beer mats since 1994. Back issues €4.50.

@doc f-cityguide | city newspaper's weekend site, live notes | 2033-03-06
Treasure weekend: how it went at the museum

By Roberts Zosēns and readers. Updated Sunday 18:40

SAT 10:00 Doors. A brass band from Zaļupene, in waders.

SAT 11:30 {Seventy-five|que|t=11:30} minutes from the end of the line, says the steward with the loudhailer. Hot tea is going round. Tickets are {€8|tick}, dearer than the usual {6|tick6}, and for that you get {640|shown} coins under glass. "Where are the other {2,800|-}?" asks a boy. In the vault, being photographed.

SAT 13:15 Ansis Rubesvanags signs a spade. Has he been paid? "In January. {A hundred and two thousand|>rewf|t=In January} and a bit, before the taxman." Van? "Van."

SAT 18:00 Closed. {4,310|vsa|t=SAT} through the turnstile.

SUN 12:20 Best caption, case {four|-}: this much bought a house in 1559 and left you {150|-} marks for the furniture.

SUN 14:05 For the pedants who write in: the lot is {3,462|c3}, the pot is {3.3|wp} kilos, the pond is being refilled.

SUN 18:00 And that's that. {3,630|vsu|t=SUN} today, so {7,940|vis|t=the weekend} over the weekend. The museum had told its café to be ready for {5,000|vex|by=The museum}. They were out of cake by Saturday noon.

The show runs to 30 September. Tram 5 or 7. Closed Mondays. Rating: ★★★★☆ (4.3, 88 votes)

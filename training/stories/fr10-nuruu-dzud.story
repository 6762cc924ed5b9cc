@story fr10-nuruu-dzud
@topic Hard winter (dzud) and loss of herds in Mongolia: February to May 2036
@subject M = Mongolia | nationwide | the country | the national herd
@subject P = Tsagaan-Nuruu province | Tsagaan-Nuruu | the province | the aimag
@subject Z = Burgastai district | Burgastai | the district | the soum
@subject E = National Emergency Management Agency | NEMA | the emergency agency
@subject G = cabinet | the government | Ulaanbaatar
@subject R = Mongolian Red Cross Society | Red Cross | the society | we
@subject H = Luvsantseren Dagvadorj | Dagvadorj | the herder
@subject L = Agriculture ministry | the ministry
@fact n1 = 1430000 | deaths | M | head of livestock dead | 2036-02-20 | cumulative
@fact n2 = 2860000 | deaths | M | head of livestock dead | 2036-03-10 | cumulative
@fact n3 = 4712000 | deaths | M | head of livestock dead | 2036-04-30 | cumulative
@fact nf = 5000000 | deaths | M | head of livestock dead | 2036-05 | plan | projected
@fact old = 5260000 | deaths | M | head of livestock dead | winter of 2029-30 | constant
@fact herd = 62400000 | other | M | head of livestock at the year-end census | 2035-12 | snapshot
@fact nsh = 4.6 | rate | M | share of livestock dead | 2036-03-10 | snapshot
@fact nsh3 = 7.6 | rate | M | share of livestock dead | 2036-04-30 | snapshot
@fact p1 = 187000 | deaths | P | head of livestock dead | 2036-02-20 | cumulative
@fact p2 = 412000 | deaths | P | head of livestock dead | 2036-03-10 | cumulative
@fact pherd = 2575000 | other | P | head of livestock at the year-end census | 2035-12 | snapshot
@fact psh = 16 | rate | P | share of livestock dead | 2036-03-10 | snapshot
@fact ps = 228000 | deaths | P | sheep dead | 2036-03-10 | cumulative
@fact pg = 131000 | deaths | P | goats dead | 2036-03-10 | cumulative
@fact pc = 34500 | deaths | P | cattle and yaks dead | 2036-03-10 | cumulative
@fact ph = 17600 | deaths | P | horses dead | 2036-03-10 | cumulative
@fact pk = 900 | deaths | P | camels dead | 2036-03-10 | cumulative
@fact z2 = 61800 | deaths | Z | head of livestock dead | 2036-03-10 | cumulative
@fact zherd = 103000 | other | Z | head of livestock at the year-end census | 2035-12 | snapshot
@fact zsh = 60 | rate | Z | share of livestock dead | 2036-03-10 | snapshot
@fact fam = 9860 | other | P | herder families | 2036 | constant
@fact famr = 1184 | other | P | herder families that lost over seven tenths of their animals | 2036-03-10 | cumulative
@fact famsh = 12 | rate | P | share of herder families that lost over seven tenths of their animals | 2036-03-10 | snapshot
@fact famn = 7260 | other | M | herder families that lost over seven tenths of their animals | 2036-03-10 | cumulative
@fact ruin = 70 | rate | - | share of a herd lost that counts as ruin | - | constant | threshold
@fact left = 30 | rate | - | share of a herd kept that counts as ruin | - | constant | threshold
@fact hum1 = 4 | deaths | M | people dead in the storms | 2036-02-20 | cumulative
@fact hum2 = 6 | deaths | M | people dead in the storms | 2036-03-10 | cumulative
@fact mis = 1 | missing | M | people missing in the storms | 2036-03-10 | snapshot
@fact cold = -46.8 | temperature | Z | lowest temperature of the winter, Celsius | 2036-02-17 | constant
@fact snow = 54 | other | Z | centimetres of snow on the ground | 2036-02-20 | snapshot
@fact snowa = 18 | other | Z | centimetres of snow on the ground on average | - | constant
@fact prov1 = 13 | other | M | provinces in dzud | 2036-02-20 | snapshot
@fact prov2 = 15 | other | M | provinces in dzud | 2036-03-10 | snapshot
@fact prova = 21 | other | M | provinces | - | constant
@fact cut1 = 540 | other | P | families cut off by snow | 2036-02-20 | snapshot
@fact cut2 = 320 | other | P | families cut off by snow | 2036-03-10 | snapshot
@fact hay0 = 22400 | other | E | tonnes of hay in the state reserve | 2035-11 | snapshot
@fact hay1 = 3500 | other | E | tonnes of hay handed out | 2036-02-20 | cumulative
@fact hay2 = 9600 | other | E | tonnes of hay handed out | 2036-03-10 | cumulative
@fact hp0 = 9000 | price | P | tugriks for a bale of hay | 2035-10 | snapshot
@fact hp1 = 24000 | price | P | tugriks for a bale of hay | 2036-03 | snapshot
@fact ask = 31000000000 | budget | L | tugriks asked for relief | 2036-03 | snapshot
@fact got = 18500000000 | budget | G | tugriks granted for relief | 2036-03-05 | snapshot
@fact gap = 12500000000 | budget | L | tugriks lacking for relief | 2036-03 | snapshot
@fact app = 4200000 | budget | R | Swiss francs appealed for | 2036-03-12 | plan
@fact appin = 1302000 | fundraising | R | Swiss francs received | 2036-03-12 | cumulative
@fact appsh = 31 | rate | R | share of the appeal received | 2036-03-12 | snapshot
@fact cash = 1100000 | price | R | tugriks granted to each family | - | plan
@fact cashf = 2900 | other | R | families to get cash | - | plan
@fact casht = 3190000000 | budget | R | tugriks in cash grants altogether | - | plan
@fact reach = 38000 | other | R | people to be helped | - | plan
@fact bur = 118000 | other | P | carcasses buried | 2036-03-10 | cumulative
@fact d0 = 612 | other | H | animals owned | 2035-12 | snapshot
@fact d1 = 74 | other | H | animals owned | 2036-03 | snapshot
@fact dl = 538 | deaths | H | animals lost | 2036-03 | cumulative
@fact loan = 8400000 | price | H | tugriks owed to the bank | 2036-03 | snapshot
@fact loana = 6900000 | price | P | tugriks owed to the bank by the average herder | 2036-03 | snapshot
@fact def = 6 | duration | G | months by which loans are deferred | 2036-03 | plan | pledged
@fact town = 410 | other | M | herder families that moved to the capital | 2036-04-30 | cumulative
@fact young = 11800000 | other | M | young animals born in the spring | 2036-04-30 | cumulative
@rel share nsh = n2 / herd
@rel share nsh3 = n3 / herd
@rel share psh = p2 / pherd
@rel sum p2 = ps + pg + pc + ph + pk
@rel share zsh = z2 / zherd
@rel share famsh = famr / fam
@rel diff gap = ask - got
@rel share appsh = appin / app
@rel product casht = cash * cashf
@rel diff dl = d0 - d1
@trap n1 n2 n3 :: the count rose through the winter
@trap n3 old nf :: this winter, an older one, and a forecast
@trap n2 p2 z2 :: country, province, district
@trap famr famn :: ruined families in one province and in all
@trap hay0 hay2 :: reserve against hay handed out
@trap ask got :: asked against granted
@trap app appin :: appealed against received
@trap loan loana :: one herder's debt and the average
@trap cut1 cut2 :: families cut off in February and in March
@trap pherd n2 :: animals alive in the province in December, animals dead in the country

@doc a-note | emergency agency bulletin | 2036-02-21
NEMA: SITUATION NOTE No. 9, WINTER 2035-36 (unofficial translation)

1. As of 20 February, {13|prov1|t=As of 20 February} of {21|prova} provinces are in dzud or near-dzud. Losses reported by the veterinary service total {1,430,000|n1|t=As of 20 February|by=the veterinary service} head, of which {187,000|p1|^} in Tsagaan-Nuruu.

2. In Burgastai soum the snow lies {54|snow} cm deep (mean for the date: {18|snowa} cm). On the night of 17 February the station recorded {-46.8|cold|t=On the night of 17 February} °C, the lowest of this winter.

3. {Four|hum1} citizens have lost their lives, all of them while following strayed horses. The public is again reminded not to leave the ger in a storm without telling the household.

4. {540|cut1} families in Tsagaan-Nuruu cannot be reached by road. {Two|-} tracked vehicles are working along the Zeerd pass; Road A0603 is open to convoys only.

5. From the autumn reserve of {22,400|hay0|t=the autumn} tonnes, {3,500|hay1} tonnes of hay have been distributed. Requests are to be made through the soum governor, form 11-B.

6. A herd that has lost {70|ruin} per cent or more is to be entered in column 7 ("household without means"). Do not enter animals sold or slaughtered before 1 December.

Duty officer: Lt. Col. Erdenebat. Tel. 105, ext. 4417.

@doc b-wire | wire agency | 2036-03-11
Mongolia's killer winter has claimed {2.68 million|!n2} animals, agency says

ULAANBAATAR, March 11 (ANP) - Snow and cold have killed nearly {one in 20|~nsh|v=5|t=by Monday} of Mongolia's sheep, goats, cattle, horses and camels by Monday, and officials fear the count will reach {5 million|nf|t=by the end of May|by=officials} by the end of May.

The emergency agency put the dead at {2.68 million|!n2|t=Monday|by=The emergency agency}. A census in December had found {62.4 million|herd|t=December} alive.

{Fifteen|prov2} provinces are now affected, up from {13|prov1|t=three weeks ago} three weeks ago. {Six|hum2} people have died and {one|mis}, a teenage boy, has not been found.

The blow has fallen hardest on Tsagaan-Nuruu in the west, which alone accounts for {412,000|p2}. "What the snow did not kill, the hunger will," its governor, Chuluunkhuu Batsaikhan, told state television.

Across the country, {7,260|famn} families have lost so much that they can no longer live by herding, by the agency's definition.

The cabinet last week released {18.5 billion tugriks|got|t=last week}. The agriculture ministry had sought {31 billion|ask|by=The agriculture ministry}. It denied that its stores were empty, saying {9,600|hay2|by=The agriculture ministry} tonnes of fodder had gone out and the rest was on the road.

Mongolia's worst recent winter, that of 2029-30, killed {5.26 million|old|t=2029-30}.

(1 Swiss franc = 4,010 tugriks)

@doc c-weekly | English-language weekly, feature | 2036-03-13
'I know each of them by the ears'

In Burgastai six animals in ten are dead. Our reporter spent four nights with a family that is counting what's left

By Solongo Terbish
Photos: Ariunaa K. (1/14)

Luvsantseren Dagvadorj does not count them in the evening any more. It takes too little time. In December the census-taker wrote {612|d0|t=In December} beside his name, and his wife Oyunchimeg gave the man a bowl of curds because it was a good year's number. Now {74|d1|t=Now} stand in the lee of the felt, most of them goats, a few with a child's jacket buttoned round the belly.

The other {538|dl} are behind the hill. A bulldozer from the soum centre is supposed to come. It has put {118,000|bur|s=the aimag} carcasses under the ground throughout the aimag, the governor's office says, and hasn't got to this valley yet.

Burgastai had {103,000|zherd|t=at New Year} head at New Year. It has lost {61,800|z2|t=By Monday} of them. By Monday, across Tsagaan-Nuruu's {19|-} soums, it was {412,000|p2|t=By Monday}: {228,000|ps|^} sheep, {113,000|!pg|^} goats, {34,500|pc|^} cows and yaks, {17,600|ph|^} horses and, as though somebody had added them for the sake of form, {900|pk|^} camels. That's {16 percent|psh} of the {2,575,000|pherd|t=the last census} on four legs at the last census. The country as a whole is at {4.6|nsh}.

How does it happen? A wet autumn, then a thaw at the New Year that turned the pasture to glass, and then the snow. In a usual February a man here sinks to his shin ({18|snowa} centimeters). This time it was the thigh.

"Hay," says Oyunchimeg, before I've asked. In October a bale cost {9,000|hp0|t=In October} tugriks at the Zeerd market. Her brother paid {24,000|hp1|t=last week} last week and was glad of it. She laughs when I mention that the state had {22,400|hay0} tonnes laid by. "Where? In a book?" According to the agency, {9,600|hay2|by=the agency} have been given out. The family's share was {eleven|-} bales.

They'd borrowed against the flock, as nearly everyone did after the cashmere price rose. The average herder in the province owes {6.9 million|loana} tugriks. Dagvadorj owes {8.4|loan|x=1000000}. Payments have been put off for {six|def} months by order of the cabinet, which takes them to September, when there will be nothing to sell.

Officially he is a figure in column seven now: someone who has lost {seven-tenths|>ruin|v=70} of his animals or more. {1,184|famr} families in Tsagaan-Nuruu are in that column, roughly {one in eight|~famsh|v=12.5} of the {9,860|fam} that live by herding.

On the radio they say the number of families that the snow still shuts in is falling, {320|cut2|t=this week} this week from {540|cut1|t=in February} in February. "Because they've left," Dagvadorj says. He puts another jacket on a goat.

MORE: Cashmere floor price set at 165,000 | Wrestlers to skip Naadam qualifiers in 3 aimags

@doc d-appeal | aid agency press release | 2036-03-12
FOR IMMEDIATE RELEASE

Dzud appeal {31%|appsh} funded as herders enter 'the hungry month'

Ulaanbaatar / Geneva, 12 March. The Mongolian Red Cross Society today renewed its call for {4.2 million Swiss francs|app} to help {38,000|reach} people through the spring. So far {CHF 1.3 million|appin|t=So far} has come in.

"March and April are when families decide if they'll go on," said the society's secretary general, Nominzul Ganpurev. "A grant of {1.1 million|cash} tugriks won't buy back a flock. It buys flour, and time."

The grants are going to {2,900|cashf} households in {eight|-} provinces, a sum of {31.9 billion|!casht} tugriks. That's fewer than {half|-} of the {7,260|famn|by=the authorities} which, the authorities say, are left with under {a third|<left|v=33.3} of their animals.

Volunteers have also brought felt, animal coats and veterinary kits to Burgastai, where it was {46.8|cold|t=on the coldest night of February|v=-46.8} below on the coldest night of February. Three of our drivers spent {two|-} nights in a snowbound UAZ with a ewe between them.

Our thoughts are with the relatives of the {six|hum2} people who didn't come home this winter.

Notes to editors: the December livestock census recorded {62,400,000|herd|t=December} head. In Tsagaan-Nuruu, {412,000|p2|t=10 March} had perished by 10 March. Photos under licence CC 4.0.
Media contact: +976 7000 0148

@doc e-radio | foreign public radio, script | 2036-05-06
PRESENTER: To Mongolia, where the snow has gone and the sums are being done. Ferdinand Okpara has this.

OKPARA: You smell this valley before you see it. The government's last word on the winter came out on Wednesday: {four million, seven hundred and twelve thousand|n3|v=4712000|t=Wednesday|by=The government} animals, {7.6 percent|nsh3|^} of all there were. Not quite the {five million|nf|by=many} that many had predicted, and short of the {5.3 million|old|t=six winters ago} of six winters ago. At the beginning of March it stood at {2.86|n2|x=1000000|t=At the beginning of March} million. So much of it, in other words, happened after the cameras had left.

On one February night the thermometer here in Burgastai showed {48.6|!cold|t=On one February night|v=-48.6} degrees of frost. I've met a man who owned {612|d0} beasts then.

CLIP (translated): "I had {74|d1|t=in March} in March. I've {sixty-eight|-} now and {nine|-} kids. Write that down, the {nine|-}."

OKPARA: {11.8 million|young} young were born this spring, so the pastures are not empty. The district's are. {Two in three|!zsh|v=66.7|t=by March} were already gone by March.

And the money? Ministers found {18.5 billion|got} tugriks. That was {12.5 billion|gap} less than was asked of them. The Red Cross meant to give {1.1 million|cash} apiece to those worst hit, which is about the price of {four|-} sheep, and for all of them together needed {3.2 billion|casht}.

Some have done with it. {Four hundred and ten|town} families have put up their tents on the edge of the capital. {Eight|?hum2} people are said to have frozen to death. Officially it's still being investigated how many of those were herders.

PRESENTER: Ferdinand Okpara. It's 17 minutes past eight.

@story h2-tusnad-bear
@topic A bear in Băile Tușnad, Romania, summer 2021: attack, chase, shooting, argument over the count
@subject B = the bear | bear | animal | the male
@subject A = Tușnad attack | attack | mauling
@subject V = Csongor Erdős-Pop | Erdős-Pop | the waiter | the young man | Csongor
@subject W = Rodica Stănculeanu | Stănculeanu | the tourist | the woman
@subject G = Harghita gendarmes | gendarmes | gendarmerie
@subject M = Environment Ministry | the ministry | the environment minister | Minister Ovidiu Tanczer
@subject N = Carpathian Wild | the group | NGO | Adela Moraru
@subject T = Romania | the country
@fact av = 22 | age | V | years old | - | constant
@fact aw = 45 | age | W | years old | - | constant
@fact ba = 7 | age | B | years old | - | constant
@fact bw = 264 | other | B | kilograms | - | constant
@fact t0 = 21:35 | clock | A | time of the attack | 2021-07-17 | constant
@fact t1 = 22:04 | clock | G | time of arrival | 2021-07-17 | constant
@fact t2 = 04:10 | clock | B | time it was shot | 2021-07-18 | constant
@fact ch = 6 | duration | G | hours that the chase lasted | - | constant
@fact gd = 14 | officers | G | gendarmes in the chase | 2021-07-17 | constant
@fact rub = 30 | other | G | rubber bullets fired | 2021-07-17 | constant
@fact lv = 2 | other | G | live rounds that hit | - | constant
@fact inj = 3 | injuries | A | people hurt | 2021-07-18 | cumulative
@fact st = 48 | injuries | V | stitches | - | constant
@fact e112 = 23 | other | A | emergency calls about bears in the town | 2021-07, week before | constant
@fact e21 = 1860 | other | T | emergency calls about bears | January to July 2021 | cumulative
@fact e20 = 2150 | other | T | emergency calls about bears | 2020 | constant
@fact bm = 6450 | other | M | bears in the country | 2021 | snapshot
@fact bn = 4200 | other | N | bears in the country | 2021 | snapshot
@fact d5 = 14 | deaths | T | people killed by bears in five years | 2016 to 2020 | constant
@fact i5 = 158 | injuries | T | people hurt by bears in five years | 2016 to 2020 | constant
@fact qt = 140 | other | M | bears that may be shot a year | - | plan
@fact qa = 400 | other | T | bears a year that hunters want to shoot | - | plan | hypothetical
@fact pop = 1600 | crowd | - | people who live in the town | - | constant
@fact di = 40 | distance | A | metres from the church to the place | - | constant
@fact fine = 10000 | price | T | lei of fine at most for feeding a bear | - | plan | threshold
@fact cp = 11500 | damages | V | lei of compensation | 2021-09 | constant
@fact bst = 42 | other | B | stone (British weight) | - | constant
@fact pc = 35 | other | N | percent fewer bears than the ministry says | 2021 | constant
@fact lag = 29 | duration | G | minutes from the call to the arrival | 2021-07-17 | constant
@fact cp0 = 11500 | damages | T | lei that the state pays a victim | - | constant
@fact e9 = 9 | other | A | emergency calls about bears in the town | 2021-07-17 to 2021-09-24 | cumulative
@rel convert bst = bw
@rel change pc = bm -> bn
@trap e112 e9 :: before and after
@trap av aw :: two of the hurt
@trap bm bn :: two bodies that count in different ways
@trap e21 e20 :: seven months and a year
@trap e112 e21 :: town and country
@trap qt qa :: allowed and wanted
@trap rub lv :: rubber and live

@doc a-news | TV news site | 2021-07-18
Bear mauls waiter on terrace in Băile Tușnad, is shot at dawn

A {22|av}-year-old waiter is in surgery in Miercurea Ciuc after a bear attacked him on Saturday evening among the tables of a restaurant, {40|di} metres from the church.

The 112 call was registered at {21:35|t0}. A crew of gendarmes was there at {22:04|t1} and drove the animal off with rubber bullets, about {30|~rub} of them, but it came back {twice|-} in the night.

{Three|inj|t=this morning} people are injured, the county emergency inspectorate announced this morning: besides Csongor Erdős-Pop, Rodica Stănculeanu, {45|aw}, a tourist from Brăila, and a guest of {70|-} who fell on the stairs.

At {4:10|t2} a hunter of the Forest Guard put {two|lv} live rounds into it. The male weighed {264|bw} kilograms and was {seven|ba} years old.

{Fourteen|gd} gendarmes had been running after it for {six|ch} hours.

VIDEO (18+) | GALLERY 12 photos | Horoscope for July 19

@doc b-daily | Bucharest daily | 2021-07-19
{Six|ch} hours with the bear: Tușnad, a town of {1,600|pop} that sleeps with the lights on

In the week before it happened the people of Băile Tușnad, {1,600|pop} of them, dialled 112 because of bears {23|e112|t=In the week before} times. For the entire country the figure from January to date is {1,860|e21|t=from January to date}; it was {2,150|e20|t=over the whole of last year} over the whole of last year.

So nobody on the terrace of the Apor was surprised. "We thought it was going for the bins," said Rodica Stănculeanu, {45|aw}, whose arm is in a sling. "Then it stood up."

The waiter who put himself in front of her has {48|st} stitches. His mother says he is {22|av} and has never even killed a chicken.

How many bears are there? The ministry says {6,450|bm|by=The ministry}. Carpathian Wild, which counts DNA and not footprints, says {4,200|bn|by=Carpathian Wild}. With {140|qt} allowed to be taken each year, the answer matters. Hunters are asking for {400|qa|by=Hunters}.

Between 2016 and 2020 bears killed {14|d5|t=Between 2016 and 2020} people in Romania and wounded {158|i5|^}.

@doc c-british | British tabloid site | 2021-07-19
Hero waiter, {22|av}, fights off {42|bst}-STONE bear with a tray

By Gemma Thistlewood for BritPost Online

• Csongor stepped between the beast and a British... er, Romanian holidaymaker
• He needed {84|!st} stitches
• {Four|!inj} hurt in total

A have-a-go hero took on a bear that weighed as much as {three|-} grown men, with nothing but a drinks tray.

The {22|av}-year-old was serving dinner at about {9.35pm|t0} on Saturday when the {seven|ba}-year-old brute charged out of the bushes.

Cops fired {30|rub} rubber bullets and it just kept on coming back. It took {six|ch} hours, until {4.10am|t2}, to bring it down, with {five|!lv} real ones.

Romania is home to {6,450|bm} brown bears, more than anywhere else in Europe bar Russia. They claimed {14|d5|t=from 2016 to 2020} lives from 2016 to 2020.

Read more: I was bitten by 3 sharks in 1 day

@doc d-ngo | NGO statement | 2021-07-20
Another dead bear, another wrong number

We are sorry for Csongor and wish him well. We are sorry, too, for a {seven|ba}-year-old male who had been fed sandwiches from car windows since he was a cub, for which the law foresees a fine of up to {10,000|<fine} lei that nobody in this county has ever had to pay.

After each such tragedy the minister, Mr Tanczer, repeats that there are {6,450|bm|by=the minister} bears. That figure adds up hunting grounds, and the same animal walks through {four|-} of them in a week. Our genetic survey, the first, gives {4,200|bn|by=Our genetic survey}, which is {35|pc} percent fewer.

Harghita's gendarmes did what they could with {14|gd} people, {29|lag} minutes after the call. They had {30|rub} rubber bullets and no tranquilliser gun. One costs less than the {11,500|cp0} lei the state pays a victim like Csongor.

The ministry's answer is a quota of {140|qt} a year. The hunters' is {400|qa}. Ours is a bin that locks.

Adela Moraru, 0740 555 012

@doc e-local | Hungarian-language local weekly, translated | 2021-09-24
Csongor is carrying plates again

On the terrace of the Apor they have put up a fence, {two|-} metres high, with a current in it. Behind it, since Monday, Csongor Erdős-Pop has been carrying plates once more, left hand only.

He has got {11,500|cp|t=this month} lei from the state this month. He counted the {48|st} stitches himself, he says, when they were taken out, and he does not want to hear about a tray: "I had a menu."

Since {17 July|-} the town has had {nine|e9|t=Since 17 July} bear calls and not {one|-} bite. The mayor thanks the new bins. Others say that it was that one animal all along, the one of {264|bw} kilos, which used to wait {40|di} metres from the church each evening at {half past nine|~t0|v=21:35}, like a regular.

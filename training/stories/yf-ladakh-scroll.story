@story yf-ladakh-scroll
@topic A giant painted scroll shown once in twelve years at a monastery in Ladakh: pilgrims, oxygen, water and repair
@subject S = Great scroll of Thangbe | the scroll | the thangka
@subject M = Thangbe monastery | the monastery | monks
@subject P = Pilgrims | visitors | the crowd
@subject D = District administration | the district | Leh officials
@subject H = Field hospital | doctors | the hospital
@subject R = Conservation team | conservators | Delhi team
@subject A = Abbot Lobzang Nurboo | the abbot | Nurboo
@subject T = Taxi union | taxis | drivers
@subject W = Water committee | the water committee | Thangbe village
@subject C = Conservator Rinchen Barua-Holt | Barua-Holt | the chief conservator
@fact len = 23.4 | distance | S | metres high | - | constant
@fact wid = 18 | distance | S | metres wide | - | constant
@fact area = 421.2 | area | S | square metres | - | constant
@fact kg = 640 | other | S | kilograms | - | constant
@fact age = 302 | age | S | age | 2036 | constant
@fact carr = 108 | other | M | monks who carried it | 29 June 2036 | constant
@fact monk = 260 | other | M | monks in the house | 2036 | snapshot
@fact mins = 95 | duration | S | minutes on show | 29 June 2036 | constant
@fact minp = 180 | duration | S | minutes on show | programme | plan
@fact gap = 12 | duration | S | years between two showings | - | constant
@fact nth = 25 | other | S | times shown | 2036 | cumulative
@fact crowd = 84000 | crowd | P | people in the valley | 29 June 2036 | snapshot
@fact two = 131000 | crowd | P | people in both days | 29 and 30 June 2036 | cumulative
@fact sec = 47000 | crowd | P | people in the valley | 30 June 2036 | snapshot
@fact crowd24 = 70000 | crowd | P | people in the valley | first day, 2024 | constant
@fact up = 20 | rate | P | rise of the first day's crowd | 2036 | snapshot
@fact for = 6300 | crowd | P | foreigners | 29 and 30 June 2036 | cumulative
@fact exp = 150000 | crowd | D | people in both days | May 2036 | plan | projected
@fact alt = 3960 | distance | M | metres above sea level | - | constant
@fact care = 1712 | injuries | H | people treated | 30 June 2036 | cumulative
@fact mount = 1284 | injuries | H | people treated for the height | 30 June 2036 | cumulative
@fact mpc = 75 | other | H | share of the treated who suffered from the height | 30 June 2036 | snapshot
@fact evac = 46 | evacuated | H | people taken down to Leh | 30 June 2036 | cumulative
@fact dead = 1 | deaths | P | people who died | 30 June 2036 | cumulative
@fact dead24 = 4 | deaths | P | people who died | 2024 | constant
@fact oxy = 380 | other | H | oxygen cylinders used | 30 June 2036 | cumulative
@fact beds = 60 | other | H | beds | June 2036 | constant
@fact doc = 34 | jobs | H | doctors | June 2036 | snapshot
@fact wat = 900000 | other | W | litres of water brought by lorry | 30 June 2036 | cumulative
@fact watv = 42000 | other | W | litres a day from the spring | - | constant
@fact toil = 720 | other | D | toilets set up | June 2036 | constant
@fact waste = 38 | other | D | tonnes of waste collected | 3 July 2036 | cumulative
@fact tent = 4100 | other | D | tents | June 2036 | snapshot
@fact pol = 1900 | officers | D | police on duty | June 2036 | snapshot
@fact taxi = 3200 | price | T | rupees from Leh | ordinary days | constant
@fact taxix = 9000 | price | T | rupees from Leh | 28 June 2036 | snapshot
@fact taxif = 17 | other | T | drivers fined | 30 June 2036 | cumulative
@fact km = 44 | distance | M | kilometres from Leh | - | constant
@fact jam = 7 | duration | T | hours on the road from Leh | 28 June 2036 | snapshot
@fact tear = 5.2 | other | R | metres of torn seam mended | 2034 to 2036 | cumulative
@fact hole = 1140 | other | R | holes mended | 2034 to 2036 | cumulative
@fact hrs = 8600 | duration | R | hours of repair | 2034 to 2036 | cumulative
@fact team = 9 | jobs | R | people in the repair | 2034 to 2036 | constant
@fact cost = 21000000 | budget | R | rupees for the repair | 2034 to 2036 | cumulative
@fact mcost = 8400000 | budget | M | rupees paid for the repair | 2034 to 2036 | cumulative
@fact mpay = 40 | other | M | share of the repair paid by the monastery | 2034 to 2036 | snapshot
@fact wind = 38 | speed | S | kilometres an hour of wind | 29 June 2036, 09:00 | snapshot
@fact wlim = 30 | speed | R | kilometres an hour at which it is rolled up | - | constant | threshold
@fact aage = 81 | age | A | age | - | snapshot
@fact aseen = 6 | other | A | showings seen | 2036 | cumulative
@fact next = 2048 | date | S | year of the next showing | - | plan
@fact don = 17500000 | fundraising | M | rupees given | 2 July 2036 | cumulative
@trap mins minp :: shown and planned to be shown
@trap crowd sec :: two days
@trap crowd crowd24 :: two showings
@trap two exp :: came and expected
@trap care mount :: all and those with the height
@trap dead dead24 :: two showings
@trap wat watv :: by lorry and from the spring
@trap taxi taxix :: two prices
@trap wind wlim :: measured and allowed
@trap monk carr :: all and the carriers
@trap gap nth :: years and times
@trap cost mcost :: all and the monastery's part
@rel product area = len * wid
@rel sum two = crowd + sec
@rel change up = crowd24 -> crowd
@rel share mpc = mount / care
@rel share mpay = mcost / cost

@doc himal-wire | wire agency | 2036-06-29
Giant Buddhist scroll unrolled in Ladakh after {12|gap} years

THANGBE, India, June 29 (Kailash Press) - Some {84,000|~crowd} people watched monks in the Indian Himalayas on Sunday unroll a painted scroll, {23.4|len} metres high and {18|wid} wide, that is shown once every {12|gap} years.

{108|carr} monks carried the {640|kg}-kg silk thangka up a scaffold at Thangbe monastery, {3,960|alt} metres above sea level. It was to hang for {180|minp} minutes, but wind of {38|wind|t=at nine} km/h at nine made them take it in after {95|mins} minutes.

"It wished to go home," said the abbot, Lobzang Nurboo, {81|aage}, who has seen it {six|aseen} times.

{One|dead} elderly pilgrim died of heart failure, officials said. {Four|dead24|t=in 2024} people had died in 2024.

The district had expected {150,000|exp} visitors in both days.

@doc leh-bulletin | district bulletin | 2036-07-03
Thangbe 2036: closing report of the district administration

Attendance: {84,000|crowd|t=29 June} (29 June) and {47,000|sec|t=30 June} (30 June), in all {131,000|two}, among them {6,300|for} foreigners. The first day of 2024 had {70,000|crowd24|t=The first day of 2024}; the increase is {20%|up}.

Health: {1,712|care} persons treated at the field hospital ({60|beds} beds, {34|doc} doctors). {1,284|mount}, or {75%|mpc}, had mountain sickness. {46|evac} were taken down to Leh. Deaths: {one|dead}. Oxygen: {380|oxy} cylinders.

Water: {900,000|wat} litres by lorry, as the spring gives {42,000|watv} a day.

Sanitation: {720|toil} toilets; {38|waste|t=to date} tonnes of waste collected to date.

Police: {1,900|pol}. Fines against taxi drivers for overcharging: {17|taxif}.

The temporary bridge will be removed on {10 July|-}.

@doc delhi-magazine | magazine feature | 2036-07-12
{Nine|team} people and eleven hundred holes

Mice are Buddhists too, the monks say, when asked why there was a nest in the hem. Rinchen Barua-Holt asked once, and then unrolled the rest on the floor of the assembly hall, which it more than filled: {421|~area} square metres of brocade, {302|age} years old.

She and her team of {nine|team} found {1,140|hole} holes, wax, barley, a coin, and a seam torn over {5.2|tear} metres. They worked {8,600|hrs} hours in two winters at minus {eleven|-}, in gloves with the fingertips cut off. They dyed silk with rhubarb.

It cost {2.1 crore|cost|v=21000000} rupees. The monastery bore {40 per cent|mpay}, {84 lakh|mcost|v=8400000}, in part by selling a jeep.

Her one condition was the wind. At {thirty|wlim} kilometres an hour it comes down, whoever's looking. On the morning she stood by the rope with a meter the size of a lipstick. It said {thirty-eight|wind|t=On the morning}. There were tens of thousands of people. She looked at the abbot and he was already nodding.

She's {44|-}. She'll be {56|-} when it next comes out.

@doc taxi-notes | travel newsletter | 2036-07-08
Ladakh Letter: how not to go to Thangbe

It is {44|km} kilometres. On the 28th it took {seven|jam|t=On the 28th} hours. Our taxi, which by the union's printed list is {3,200|taxi} rupees, was {9,000|taxix|^}, and the driver had the grace to look at the mountain while saying it.

We slept in one of {4,100|tent} tents. At that height, {3,960|alt} metres, you don't sleep, you lie and listen to your heart. At three the horns began.

I had perhaps an hour and a half of it: {95|mins} minutes, someone said. It goes up slowly, from the hem; first the lotus, then the knees, the hands; when the eyes come over the top everybody breathes in, those who can. Then the wind got under it.

Of the {6,300|for} foreigners I must have met most in the queue for the {720|toil} toilets. Bring your own paper. See you in {2048|next}.

@doc village-radio | local radio script | 2036-07-01
All India, Leh service: voices from Thangbe

PRESENTER: You're on the water committee.

STANZIN: We have a spring. {Forty-two thousand|watv} litres in a day. It's enough for us and the cows. For the two days they brought {nine lakh|wat|v=900000} litres in lorries. {Ninety|-} lorries! On our bridge!

PRESENTER: And were you pleased?

STANZIN: My mother is {ninety|-}. She was carried. She saw it, she said, now I can stop.

PRESENTER: A doctor from the field hospital told us that of {seventeen hundred and twelve|care} patients {three-quarters|mpc} simply had come up too fast.

STANZIN: We told them. Walk like a yak. {Forty-six|evac} had to be driven down.

PRESENTER: The monastery's received offerings of {1.75 crore|don|v=17500000} rupees up to last night. What should be done with it?

STANZIN: A pipe.

@doc scholar-column | cultural weekly column | 2036-07-20
{Ninety-five|mins} minutes

By Ananya Feldkirch-Tsering

This was the {25th|nth} time. If you divide {302|age} years by {twelve|gap} you get there, and may conclude that no war, no flood and no government has made them skip one. How many institutions do you know which can say so?

It was short. The programme had said {180|minp} minutes. Some visitors from the cities, having flown, driven, queued and vomited, felt cheated, and wrote so on the internet. But the thing is silk. And of the {260|monk} monks in the house it's the {108|carr} who carry it that decide, with their shoulders, when it's heavy.

I've read the bulletin: {131,000|two} people, {38|waste} tonnes of waste. The first number astonishes the officials; the second astonished the abbot, who asked what could weigh so much.

The repair had been paid for, to {two-fifths|mpay|v=40}, by the monks. The rest by all of us. It's hard to think of {12.6 million|-} rupees better spent.

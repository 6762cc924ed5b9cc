@story ya-bhutan-caterpillar
@topic Blizzard among cordyceps collectors in northern Bhutan: from the first distress call to the new rules
@subject X = Tsethang blizzard | blizzard | storm | snowstorm
@subject A = Royal Bhutan Army | army | soldiers | Royal Bhutan Helicopter Services | helicopter
@subject D = De-suung | de-suups | volunteers
@subject P = Royal Bhutan Police | police | Superintendent Karma Tobgay
@subject F = Department of Forests | forest department | forest office | ranger Sonam Yangdon
@subject G = Laya-Nub gewog | gewog | highlanders | collectors | gup Namgay Wangdi
@subject H = Punakha-Tsho hospital | hospital
@subject C = Nub Cordyceps Auction | auction | auction house
@subject M = national weather centre | NCHM | weather centre
@fact up = 214 | other | X | people on the ridge | 2030-06-03 | constant
@fact col = 186 | other | G | licensed collectors on the ridge | 2030-06-03 | constant
@fact unl = 28 | other | F | people without a permit on the ridge | 2030-06-03 | constant
@fact s1 = 90 | missing | X | people out of contact | 2030-06-04 | snapshot
@fact s2 = 17 | missing | X | people out of contact | 2030-06-06 | snapshot
@fact d1 = 2 | deaths | X | people killed | 2030-06-05 | cumulative
@fact d2 = 6 | deaths | X | people killed | 2030-06-09 | cumulative
@fact dg = 4 | deaths | X | collectors killed | 2030-06-09 | cumulative
@fact dh = 2 | deaths | X | pony drivers killed | 2030-06-09 | cumulative
@fact rs = 208 | rescued | X | people brought down or walked out | 2030-06-09 | cumulative
@fact ra = 63 | rescued | A | people flown out | 2030-06-09 | cumulative
@fact rw = 145 | rescued | G | people who walked out | 2030-06-09 | cumulative
@fact fb = 31 | injuries | H | people treated for frostbite | 2030-06-09 | cumulative
@fact amp = 5 | injuries | H | people who lost fingers or toes | 2030-06-20 | cumulative
@fact alt = 4950 | distance | X | metres above sea level | - | constant
@fact sn = 140 | other | X | centimetres of snow | 2030-06-04 | constant
@fact tmp = -14 | temperature | X | degrees in the night | 2030-06-03 night | snapshot
@fact hr = 29 | duration | X | hours of snowfall | 2030-06-04 | constant
@fact sol = 74 | officers | A | soldiers in the rescue | 2030-06-06 | snapshot
@fact dsu = 120 | officers | D | volunteers in the rescue | 2030-06-06 | snapshot
@fact pol = 22 | officers | P | police in the rescue | 2030-06-06 | snapshot
@fact tot = 216 | officers | X | people in the rescue | 2030-06-06 | snapshot
@fact fly = 41 | other | A | helicopter flights | 2030-06-09 | cumulative
@fact per = 3 | other | A | passengers on a flight at that altitude | - | constant | threshold
@fact yak = 330 | deaths | G | yaks killed | 2030-06-20 | cumulative
@fact pon = 58 | deaths | G | ponies killed | 2030-06-20 | cumulative
@fact lst = 388 | deaths | G | animals killed | 2030-06-20 | cumulative
@fact lim = 3 | other | F | collectors permitted for each household | 2030 | constant | threshold
@fact hh = 92 | homes | G | households with permits | 2030 | snapshot
@fact lic = 276 | other | F | permits given | 2030 | constant
@fact day = 33 | duration | F | days of the season | 2030 | plan
@fact don = 5 | duration | F | days of the season that had passed | 2030-06-03 | snapshot
@fact pric = 2300000 | price | C | ngultrum for a kilogram at the auction | 2030-08 | constant
@fact pri0 = 1840000 | price | C | ngultrum for a kilogram at the auction | 2029 | constant
@fact prp = 25 | rate | C | increase in the auction price | 2030 | constant
@fact kg = 61 | other | C | kilograms sold at the auction | 2030-08 | constant
@fact kg0 = 122 | other | C | kilograms sold at the auction | 2029 | constant
@fact kgp = 50 | rate | C | fall in the kilograms sold | 2030 | constant
@fact rev = 140300000 | revenue | C | ngultrum from the auction | 2030-08 | constant
@fact roy = 43000 | price | F | ngultrum of royalty for a kilogram | 2030 | constant
@fact kid = 300000 | damages | G | ngultrum of state aid for each bereaved family | 2030-06-15 | constant
@fact kidt = 1800000 | damages | G | ngultrum of state aid for the bereaved families | 2030-06-15 | constant
@fact warn = 9 | duration | M | hours between the warning and the storm | 2030-06-03 | constant
@fact sat = 4 | other | G | satellite phones on the ridge | 2030-06-03 | snapshot
@fact satn = 20 | units_pledged | G | satellite phones to be lent | 2031 | plan | pledged
@fact hut = 7 | units_pledged | F | storm huts to be built | 2031 | plan | pledged
@fact hutc = 9800000 | budget | F | ngultrum for storm huts | 2031 | plan
@fact hutu = 1400000 | price | F | ngultrum for a storm hut | 2031 | plan
@fact age = 17 | age | X | age of the youngest victim | 2030-06-03 | constant
@fact fine = 30000 | damages | F | ngultrum of fine for collecting without a permit | - | constant | threshold
@rel sum up = col + unl
@rel sum up = rs + d2
@rel sum d2 = dg + dh
@rel sum rs = ra + rw
@rel sum tot = sol + dsu + pol
@rel sum lst = yak + pon
@rel product lic = lim * hh
@rel change prp = pri0 -> pric
@rel change kgp = kg0 -> kg
@rel product rev = kg * pric
@rel product hutc = hutu * hut
@rel product kidt = kid * d2
@trap up col :: all people and permit holders
@trap lic col :: permits given and holders on the ridge
@trap s1 s2 :: out of contact on two days
@trap d1 d2 :: later deaths
@trap s2 age :: seventeen missing, seventeen years
@trap dh d1 :: two pony drivers, two dead at first
@trap ra rw :: flown and walked
@trap up tot :: on the ridge and in the rescue
@trap fb amp :: treated and maimed
@trap pric pri0 :: two years
@trap kg kg0 :: two years
@trap kid kidt :: one family and all
@trap sat satn :: phones then and phones promised
@trap amp don :: five maimed, five days

@doc a-radio | national radio script | 2030-06-04
BBS-2 RADIO, ENGLISH SERVICE, 7 P.M.

Kuzuzangpo la.

About {ninety|~s1|t=this evening} people are out of contact this evening on the Tsethang ridge, where heavy snow has been falling on cordyceps collectors since Monday. The ridge is at {four thousand nine hundred and fifty|alt|v=4950} metres.

The national weather centre issued a warning {nine|warn} hours before the storm. There are {four|sat} satellite phones on the mountain and, according to gup Namgay Wangdi, it isn't known who had one switched on.

The season of {thirty-three|day} days was in its {fifth|don|v=5}.

The helicopter waits at Gasa-Nub for the cloud to lift. De-suups in the area are asked to report with boots.

@doc b-weekly | Thimphu newspaper | 2030-06-07
They went up for gold grass and the sky came down

By Yeshi Choden-Dorji

It snowed for {29|hr} hours. When the sun came, {140|sn} centimetres lay on the ridge and the tents were gone.

As of yesterday, {17|s2|t=As of yesterday} people hadn't been heard from. {Two|d1|t=on Wednesday} were confirmed dead on Wednesday.

Superintendent Karma Tobgay said {216|tot} people are at work: {74|sol} soldiers, {120|dsu} de-suups and {22|pol} police. The helicopter can carry only {three|per} passengers so high up.

Forest officials count {186|col} collectors who'd shown permits at the checkpost. The rules let a household send {three|<lim}; {92|hh} households in the gewog hold permits, so {276|lic} may go in all. Many were still below when it began.

The thermometer at the army camp touched {minus 14|tmp|v=-14} on Monday night.

Subscribe: Nu 1,200 a year. Archery results, page 14.

@doc c-army | helicopter service log, press version | 2030-06-10
ROYAL BHUTAN HELICOPTER SERVICES
Summary, 5 to 9 June

Flights: {41|fly}. Persons evacuated by air: {63|ra|t=9 June}. Persons who descended on foot: {145|rw|^}. Total safe: {208|rs}.

Deceased recovered: {6|d2|t=9 June}.

Persons found on the ridge who aren't on the forest department's list: {28|unl}. Adding the {186|col} listed, those exposed numbered {214|up}.

Fuel and landing notes are with the Ministry. The story that a flight carried cordyceps before people is untrue.

@doc d-hospital | hospital Q&A in an online magazine | 2030-06-21
"He asked me if he could still hold a needle"

Druk Pulse talks to surgeon Dr Pema Lhaden

Q: How many patients came?
A: For frostbite, {thirty-one|fb}. In {five|amp|t=so far} we had to take fingers or toes so far. The hand is how they earn.

Q: And the dead?
A: {Four|dg} collectors and {two|dh} pony drivers. The youngest collector was {seventeen|age}; she was top of Class XI.

Q: What about animals?
A: I'm not a vet! But they tell me {330|yak} yaks and {58|pon} ponies, {388|lst} in all. A family without ponies is also an injury.

Q: The state's given money.
A: Nu {300,000|kid} to each family, {1.8|kidt|x=1000000} million altogether. It was quick. People said thank you.

Q: Would you go up?
A: With that price? My cousin did.

@doc e-market | business weekly | 2030-08-30
Half the harvest, a quarter dearer

{61|kg} kg under the hammer at Nub; record average

This year's auction saw {61|kg} kilograms change hands, exactly {half|kgp|v=50} of the {122|kg0|t=last year} sold last year. The average was Nu {2.3|pric|x=1000000} million a kilo, {25 percent|prp} above last year's {1.84|pri0|x=1000000|t=last year's} million. Turnover: Nu {140.3|rev|x=1000000} million.

Royalty stays at Nu {43,000|roy} a kilo.

Buyers from Hong Kong asked for a minute's silence, which the auctioneer had already planned.

USD 1 = Nu 91.2

@doc f-forest | forest department notice | 2030-11-15
DEPARTMENT OF FORESTS - REVISED GUIDELINES ON COLLECTION, 2031 SEASON

1. Households may continue to send {three|lim} collectors.
2. Nobody below 18.
3. {Twenty|satn} satellite phones will be lent to group leaders.
4. {Seven|hut} storm huts will be constructed at Nu {1.4|hutu|x=1000000} million each (total {9.8|hutc|x=1000000} million).
5. The fine for collection without permit (Nu {30,000|fine}) isn't to be imposed on persons rescued in June, numbering {28|unl}.
6. Checkposts close when NCHM gives a warning of {six|-} hours or more.

Ranger Sonam Yangdon, Nub range.

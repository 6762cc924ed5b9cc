@story tb-a-pakistan-wheat
@topic Wheat prices at four invented mandis in the second week of May 2037
@subject D = Kot Daud Khel | Daud Khel
@subject R = Rahimabad | the canal market
@subject S = Sangla Mor | Sangla
@subject N = Noorpur Thathi | Noorpur
@subject A = four-market average | average | the four mandis
@subject G = Punjab government | the province | the government | Lahore | the state
@subject F = flour | atta | the bag
@fact d1 = 3912 | price | D | price of 40 kg of wheat in rupees | 2037-05-14 | snapshot
@fact d0 = 4014 | price | D | price of 40 kg of wheat in rupees | 2037-05-07 | snapshot
@fact r1 = 3865 | price | R | price of 40 kg of wheat in rupees | 2037-05-14 | snapshot
@fact r0 = 3940 | price | R | price of 40 kg of wheat in rupees | 2037-05-07 | snapshot
@fact s1 = 3980 | price | S | price of 40 kg of wheat in rupees | 2037-05-14 | snapshot
@fact s0 = 4055 | price | S | price of 40 kg of wheat in rupees | 2037-05-07 | snapshot
@fact n1 = 3790 | price | N | price of 40 kg of wheat in rupees | 2037-05-14 | snapshot
@fact n0 = 3905 | price | N | price of 40 kg of wheat in rupees | 2037-05-07 | snapshot
@fact a1 = 3887 | price | A | price of 40 kg of wheat in rupees | 2037-05-14 | snapshot
@fact a0 = 3979 | price | A | price of 40 kg of wheat in rupees | 2037-05-07 | snapshot
@fact ac = 2.3 | rate | A | fall of the wheat price in a week | 2037-05-14 | snapshot
@fact dd = 102 | price | D | fall of the wheat price in rupees | 2037-05-14 | snapshot
@fact nd = 115 | price | N | fall of the wheat price in rupees | 2037-05-14 | snapshot
@fact sup = 4000 | price | G | support price of 40 kg of wheat in rupees | 2037 | constant
@fact sg = 20 | price | S | gap to the support price in rupees | 2037-05-14 | snapshot
@fact supd = 4300 | price | G | support price of 40 kg of wheat in rupees that growers demand | 2037 | plan | hypothetical
@fact arr = 18400 | other | A | tonnes of wheat brought to market in a week | 2037-05-14 | snapshot
@fact arr0 = 12900 | other | A | tonnes of wheat brought to market in a week | 2037-05-07 | snapshot
@fact tgt = 2500000 | other | G | tonnes of wheat to be bought by the state | 2037 | plan | pledged
@fact got = 610000 | other | G | tonnes of wheat bought by the state | 2037-05-14 | cumulative
@fact fl = 1860 | price | F | price of a 20 kg bag in rupees | 2037-05-14 | snapshot
@fact low = 3700 | price | A | price of 40 kg of wheat in rupees | end of May 2037 | plan | projected
@fact may36 = 4120 | price | D | price of 40 kg of wheat in rupees | May 2036 | snapshot
@trap d1 d0 :: a week apart
@trap a1 sup :: market price and support price
@trap s1 a0 :: one market now and the average a week before
@trap dd nd :: falls at two markets
@trap tgt got :: target and purchases
@trap d0 may36 :: last week and last year
@trap n0 d1 :: another market, another week
@rel diff sg = sup - s1
@rel diff dd = d0 - d1
@rel diff nd = n0 - n1

@doc a-rates | farm portal's daily rates page | 2037-05-14
Mandi rates: wheat, Thursday 14 May 2037

KisanDera.example > Rates > Wheat | Maize | Rice | Cotton | Fertiliser

Rs per {40|-} kg, today / last Thursday. Milling grade, moisture under {10 per cent|-}. Rates are gathered by phone from commission agents at closing.

Kot Daud Khel   {3,912|d1|t=today|by=commission agents} / {4,014|d0|t=last Thursday|by=commission agents}
Rahimabad   {3,865|r1|t=today|by=commission agents} / {3,940|r0|t=last Thursday|by=commission agents}
Sangla Mor   {3,980|s1|t=today|by=commission agents} / {4,055|s0|t=last Thursday|by=commission agents}
Noorpur Thathi   {3,790|n1|t=today|by=commission agents} / {3,905|n0|t=last Thursday|by=commission agents}
AVERAGE   {3,887|a1|t=today|by=commission agents} / {3,979|a0|t=last Thursday|by=commission agents}

Arrivals (tonnes): {18,400|arr} / {12,900|arr0|t=last Thursday}
Support price: {4,000|sup}

Download our app ({4.3|-} stars, {210k|-} installs). Tomorrow: urea.

@doc b-daily | English-language daily | 2037-05-15
Wheat sinks below support price as harvest floods mandis

By Our Correspondent

NOORPUR THATHI: Trolleys stood nose to tail on the canal road on Thursday and nobody was in a hurry to unload them. Growers here were offered {Rs3,790|n1|t=on Thursday} a maund, {Rs115|nd} less than a week earlier, and told to take it or go home.

Nowhere in the belt did the crop fetch the {Rs4,000|sup} that Lahore fixed in March. Sangla came closest, {Rs20|sg} short. At Daud Khel, where a maund sold for {Rs4,120|may36|t=last May} last May, it has shed {Rs102|dd|t=in seven days} in seven days to {Rs3,912|d1}. Across the {four|-} mandis the slide works out at {2.3 per cent|ac}.

The reason is plain enough: {18,400|arr|t=during the week} tonnes came in during the week, and the state is hardly buying. It has promised to lift {2.5 million|tgt} tonnes this season. By Thursday it had lifted {610,000|got|t=By Thursday}.

"We asked for {4,300|supd|by=Haji Sher Zaman Wattoo-Khel}. I would now kiss the hand that gave me {four|sup|x=1000|m=hypothetical}," said Haji Sher Zaman Wattoo-Khel, of a growers' body. Dealers expect {3,700|low|t=by the month's end|by=Dealers} by the month's end unless rain stops the harvesters.

City kitchens have felt none of it; a {20|-} kg bag of atta was still {Rs1,860|fl}.

Published in The Indus Register, May 15th, 2037

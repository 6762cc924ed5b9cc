@story yf-zagora-meteorite
@topic A meteorite falls in southern Morocco: the fireball, the rush, the price of a gram and the rock that left
@subject Z = Zagora fall | Oued Tissint-el-Bour meteorite | the meteorite | the stone | the fall
@subject N = Nomads | finders | searchers
@subject D = Dealers | traders | meteorite dealers
@subject U = Université Ait Baha | the university | researchers
@subject G = Geology ministry | Rabat | the ministry
@subject M = Main mass | the big piece | the main stone
@subject S = Prof. Hasnaa Oubrahim-Keller | Oubrahim-Keller | the mineralogist
@subject B = Brother dealers Aziz and Lahcen Amzil | the Amzils
@subject A = Auction house Vantongeren | Vantongeren | the auctioneers
@subject C = Customs | customs officers
@fact hour = 21:14 | clock | Z | hour of the fireball | 2 March 2036 | constant
@fact sec = 7 | duration | Z | seconds of light | 2 March 2036 | constant
@fact sp = 17 | speed | Z | kilometres a second | 2 March 2036 | constant
@fact tot = 31.2 | other | Z | kilograms found | 20 April 2036 | cumulative
@fact tot1 = 6.8 | other | Z | kilograms found | 12 March 2036 | cumulative
@fact pcs = 164 | other | Z | pieces found | 20 April 2036 | cumulative
@fact mm = 12.48 | other | M | kilograms | April 2036 | constant
@fact mpc = 40 | other | M | share of all that was found | April 2036 | snapshot
@fact len = 19 | distance | Z | kilometres of the field of pieces | April 2036 | constant
@fact wid = 4 | distance | Z | kilometres of width of the field of pieces | April 2036 | constant
@fact peo = 1200 | crowd | N | people who searched | March 2036 | snapshot
@fact car = 260 | other | N | cars in the field | 15 March 2036 | snapshot
@fact pr1 = 90 | price | D | dollars a gram | 8 March 2036 | snapshot
@fact pr2 = 540 | price | D | dollars a gram | 15 April 2036 | snapshot
@fact mult = 6 | other | D | times as dear | 15 April 2036 | snapshot
@fact gold = 110 | price | D | dollars for a gram of gold | April 2036 | snapshot
@fact find = 4500 | price | N | dollars paid to the finder of the big piece | 9 March 2036 | constant
@fact mval = 6739200 | price | M | dollars at the price of the day | 15 April 2036 | snapshot
@fact usample = 412 | other | U | grams in public hands in the country | April 2036 | snapshot
@fact upc = 1.3 | other | U | share of all that was found | April 2036 | snapshot
@fact seized = 2.34 | other | C | kilograms seized | 20 April 2036 | cumulative
@fact arr = 6 | arrests | C | people arrested | 20 April 2036 | cumulative
@fact law = 2020 | date | G | year of the export rule | - | constant
@fact free = 10 | other | G | percent of a find that must stay | - | constant | threshold
@fact age = 4450000000 | age | Z | years old | - | constant
@fact mar = 11000000 | age | Z | years since it left its planet | - | constant
@fact num = 412 | other | Z | stones from the planet known | 2036 | snapshot
@fact fallsn = 7 | other | Z | stones from the planet seen to fall | 2036 | snapshot
@fact sage = 51 | age | S | age | - | snapshot
@fact labs = 9 | other | U | laboratories with a sample | April 2036 | snapshot
@fact water = 0.9 | other | U | percent of water in the stone | April 2036 | snapshot
@fact lot = 214 | other | A | grams of the piece put up | 6 June 2036 | constant
@fact est = 70000 | price | A | dollars expected for the piece | before the sale | plan | projected
@fact ham = 96300 | price | A | dollars bid for the piece | 6 June 2036 | constant
@fact gp = 450 | price | A | dollars a gram bid | 6 June 2036 | constant
@fact prem = 25 | rate | A | premium on the bid | - | constant
@fact paid = 120375 | price | A | dollars paid with the premium | 6 June 2036 | constant
@fact mus = 3000000 | budget | G | dollars offered for the big piece | May 2036 | plan | pledged
@fact ask = 5000000 | price | B | dollars asked for the big piece | May 2036 | plan
@fact vil = 2300 | other | N | inhabitants of the nearest village | 2036 | snapshot
@fact well = 38000 | budget | N | dollars for a well from sales | May 2036 | cumulative
@fact day = 9 | price | N | dollars of a labourer's daily wage | 2036 | snapshot
@fact cam = 5 | other | U | cameras that caught the fireball | March 2036 | constant
@fact fake = 31 | other | U | stones shown that were none | April 2036 | cumulative
@fact fakeall = 58 | other | U | stones shown to the university | April 2036 | cumulative
@fact real = 27 | other | U | stones shown that were real | April 2036 | cumulative
@trap tot tot1 :: two moments
@trap tot mm :: all and the big piece
@trap pr1 pr2 :: two moments
@trap find mval :: paid to the finder and worth now
@trap usample num :: 412 grams and 412 stones
@trap num fallsn :: known and seen to fall
@trap ham paid :: bid and paid
@trap est ham :: expected and bid
@trap mus ask :: offered and asked
@trap fake fakeall :: false and all
@trap pr2 gp :: the dealers' and the auction price
@rel share mpc = mm / tot
@rel product ham = lot * gp
@rel product pr2 = pr1 * mult
@rel diff real = fakeall - fake

@doc atlas-wire | wire agency | 2036-03-12
Morocco fireball yields rare stones from Mars

RABAT, March 12 (Maghreb Desk) - A fireball that lit up southern Morocco for {seven|sec} seconds on March 2 has been identified as a piece of Mars, the {seventh|fallsn} that people have ever seen fall, a university said on Wednesday.

It was filmed at {9:14|hour} p.m. by {five|cam} cameras and hit the air at {17|sp} km a second.

Nomads have so far found {6.8|tot1|t=so far} kilograms. More than a thousand searchers, {1,200|peo} by one count, have come to the stony plain near Zagora.

Dealers pay {$90|pr1|t=last week} a gram, one said, speaking of last week. Gold costs around {$110|~gold}.

Under a rule of {2020|law} at least {10|free} percent of any find must remain in the country.

Some {412|~num} Martian stones are known to science.

@doc tamazight-radio | radio feature script | 2036-04-16
Radio Draa, "Stories of the road"

Before, there was a goat track. Now they've counted {two hundred and sixty|car|t=in the middle of March} cars on it, in the middle of March. People who'd never walked walked with their eyes on the ground, in a line, like a wedding.

Old Moha found the big one. It was black, it was sitting there "like a hen". {Twelve and a half|~mm|v=12.5} kilos. He got {4,500|find} dollars for it from the Amzil brothers, on the spot, in dirhams, in a bag. He was happy. A labourer has {nine|day} dollars a day here.

Then somebody told him what a gram costs now. {Five hundred and forty|pr2|t=now}. He went in and lay down.

His village has {2,300|vil} people. From what others sold, {38,000|well} dollars went into a well, and it has water.

The professor from Ait Baha was here, with a scale and biscuits. {Fifty-eight|fakeall} stones were shown to her. {Thirty-one|fake} were, she said, "very nice stones".

@doc university-bulletin | university research news | 2036-04-22
Zagora: what we have, what we know

Found up to 20 April: {164|pcs} pieces, together {31.2|tot|t=up to 20 April} kg, over a field {19|len} km long and {4|wid} km wide. The main mass weighs {12.48|mm} kg, or {40%|mpc} of the whole.

In public collections of Morocco: {412|usample} grams, or {1.3%|upc}. Customs have seized {2.34|seized} kg, the fate of which hasn't been decided.

Composition. A basalt with {0.9|water} per cent of water. It crystallised {4.45 billion|age} years ago and left Mars {11 million|mar} years ago.

{Nine|labs} laboratories have received samples from us. Of {58|fakeall} stones that the public brought to us {27|real} were genuine.

"We know the minute of its arrival and we can't buy a spoonful," says Hasnaa Oubrahim-Keller, {51|sage}.

@doc casablanca-daily | daily newspaper | 2036-05-18
{Three million|mus} for a stone, and it may be in Belgium

The ministry has, for the first time, made an offer: {$3 million|mus} for the main mass of the Zagora fall, to be shown in a museum that does not exist yet. The Amzil brothers, who hold it or know who does, are asking {$7 million|!ask}.

At what dealers pay, {$540|pr2|t=in mid-April} a gram in mid-April, {six|mult} times the price of the first week, its {12.48|mm} kilos come to {$6.7 million|mval|round=100000}.

But where is it? {Six|arr} people were arrested, all released since, and {3.24|!seized} kilos seized at Nador and in the luggage of a dentist. The big piece wasn't there.

The rule of 2020 says that a {tenth|free|v=10} has to stay. Of {31.2|tot} kilos that'd be three. The university has {412|usample} grams, in a jam jar.

Moha Ouchen, who found it, has hired a lawyer from Ouarzazate, on a share.

Foot: Wydad {1|-}-{1|-} FAR • Dirham {9.87|-}

@doc vantongeren-note | auction result note | 2036-06-07
Natural History, 6 June — results

Lot {88|-}, a slice and end piece of the Zagora meteorite (Martian), {214|lot} g. Estimate US${70,000|est}. Sold for US${96,300|ham}, or US${450|gp} a gram; with premium of {25|prem} per cent US${120,375|paid}. Buyer: private, Asia.

Provenance: acquired from a trader at Erfoud. Export document no. {1187/36|-}.

Also sold: Lot {12|-}, cave bear, {$14,000|-}; lot {61|-}, an egg, {$88,000|-}. Unsold: lot {70|-}, ammonite, cracked.

The market for Zagora has eased since April. We put it down to supply: over thirty kilos ({31.2|tot}) have come to light, of which {12.48|mm} kg in one piece that hasn't been seen in public.

@doc skywatch-column | astronomy magazine column | 2036-07-01
Falling upwards

By Idris Vantomme-Aït

A rock is knocked off Mars, drifts for {eleven|mar|x=1000000} million years, misses everything, and lands on the one country that has a trade in it. By {9.14|hour|v=21:14} on the Sunday it was science. By Monday it was stock.

I don't despise the dealers. Without them nobody would walk {19|len} kilometres with a magnet on a stick; {164|pcs} pieces would be lying there until they rusted. They took it from {$90|pr1} to {$540|pr2|t=in six weeks} a gram in six weeks, and down again: at Vantongeren's it made {$450|gp|t=last month} last month, for a piece that cost its buyer {$102,375|!paid} in the end.

But a professor with {412|usample} grams out of thirty-one kilos is a scandal. It's {1.3|upc} per cent. The law says {ten|free}.

The finder of the main mass was paid {$5,400|!find}. The Amzils, who bought it from him, want {five million|ask}. He didn't know. Nobody tells you what falls on you.

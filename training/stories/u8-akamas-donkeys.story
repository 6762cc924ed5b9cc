@story u8-akamas-donkeys
@topic Wild donkeys trapped by a landslip in Cyprus, in the English-language papers
@subject R = Donkey rescue at Kato Vryssi | the rescue | operation
@subject G = Vryssi Game Service | game service | the wardens
@subject S = Long Ears Sanctuary | Long Ears | the sanctuary | the charity
@subject P = Panayiota Hadjiloizou | Hadjiloizou | Dr Hadjiloizou | the vet
@subject T = Trevor Mbeki-Halloran | Mbeki-Halloran | Trevor | the retired fireman
@subject V = Kato Vryssi | the village
@subject M = Mukhtar Andreas Pittas | Pittas | the mukhtar | the village head
@fact tr = 34 | other | R | donkeys trapped | 2030-03-02 | snapshot
@fact r1 = 12 | rescued | R | donkeys brought out | 2030-03-03 evening | cumulative
@fact r2 = 31 | rescued | R | donkeys brought out | 2030-03-06 | cumulative
@fact dd = 3 | deaths | R | donkeys dead | 2030-03-06 | cumulative
@fact fo = 6 | rescued | R | foals brought out | 2030-03-06 | cumulative
@fact vol = 85 | other | R | volunteers | 2030-03-04 | snapshot
@fact hay = 2.5 | other | S | tonnes of hay dropped | 2030-03-05 | cumulative
@fact hel = 4 | other | R | helicopter flights | 2030-03-05 | cumulative
@fact dep = 60 | distance | R | metres the hillside slid | 2030-03-01 | snapshot
@fact wl = 1.2 | other | R | metres of mud | 2030-03-02 | snapshot
@fact cost = 38000 | spending | R | cost of the operation in euros | 2030-03-07 | cumulative
@fact don = 61500 | fundraising | S | euros donated | 2030-03-07 | cumulative
@fact her = 140 | other | V | wild donkeys around the village | 2029 | snapshot
@fact he9 = 95 | other | V | wild donkeys around the village | 2019 | snapshot
@fact pop = 210 | other | V | inhabitants | 2030 | snapshot
@fact tag = 71 | age | T | age of the fireman | 2030 | constant
@fact rn = 94 | other | V | millimetres of rain | 2030-03-01 | snapshot
@fact avg = 58 | other | V | millimetres of rain in an average March | - | constant
@fact dam = 22000 | damages | V | crop damage by donkeys a year in euros | 2029 | cumulative
@fact ste = 40 | other | G | donkeys to be sterilised | 2030 | plan
@fact day = 5 | duration | R | days the operation took | 2030-03-06 | snapshot
@fact lft = 15 | other | R | donkeys still trapped | 2030-03-05 | snapshot
@fact rat = 66.67 | other | V | donkeys as a share of the inhabitants | 2030 | snapshot
@fact off = 20 | other | S | rescued donkeys it would take | 2030-03-07 | plan | pledged
@rel share rat = her / pop
@rel sum tr = r2 + dd
@trap r1 r2 :: the rescue went on
@trap her he9 :: the herd grew
@trap tr her :: trapped and living around the village
@trap rn avg :: one day and a whole month
@trap cost don :: spent and given

@doc a-mail | English-language daily, Nicosia | 2030-03-03
Donkeys stuck in gorge after landslide

By Eleni Oduya

{Thirty-four|tr} of the Karpas-type donkeys that roam above Kato Vryssi were cut off when a {60|dep}-metre stretch of hillside came down in heavy rain on Friday.

Wardens found {34|tr|t=on Saturday|by=Wardens} animals on Saturday standing in mud up to {1.2|wl} metres deep. By Sunday evening {a dozen|r1|t=By Sunday evening} had been walked out along a path of doors and pallets laid by villagers.

"They're stubborn but not stupid, they put a foot on it and they came," vet Panayiota Hadjiloizou said. She asked the public to stay away.

Some {94|rn|t=on Friday} millimetres fell on Friday. The whole of March brings {58|avg|t=The whole of March} as a rule.

The village has {210|pop} people and, at the last count, {140|her|t=at the last count} donkeys.

- 3 comments
- Related: Camel park to reopen

@doc b-expat | expat community blog | 2030-03-05
Wellies needed! (and carrots)

Just back from the gorge, can't feel my feet. {Eighty-five|~vol|t=yesterday|by=Trevor} or so of us turned up yesterday by Trevor's clipboard: Brits, Russians, Cypriots, one Kiwi on crutches.

Trevor Mbeki-Halloran, {71|tag}, retired fireman from Leeds, has rigged a sling. The air force has made {four|hel|t=so far} flights so far with nets of hay, {two and a half|hay|v=2.5} tonnes in all, paid for by Long Ears.

Everyone's asking how many are left. At tea time we still had about {fifteen|~lft|t=At tea time} of them looking at us. None of the {six|fo} foals is among those, thank God, they went first.

The mukhtar brought loukoumades. He wants me to say that he loves donkeys, whatever you have read.

@doc c-weekly | English-language weekly, Paphos | 2030-03-08
All donkeys out after {five|day}-day rescue

THE last of the trapped donkeys of Kato Vryssi, a jenny nicknamed Duchess, was lifted over the ridge on Wednesday.

{Thirty-one|r2|t=on Wednesday} of the animals were saved, {six|fo} of them foals, in the {five|day} days that it took. {Five|!dd} had died by then, Dr Hadjiloizou said, from cold or from being crushed. She thanked the {60|?~vol|t=on Monday} or so people who had come to the gorge with ropes on Monday.

The bill for diggers and diesel came to {€38,000|cost|by=game service}, according to the game service. It won't be the taxpayer who pays: Long Ears has received {€61,500|don|t=by Thursday} by Thursday from as far away as Chile.

Not everyone is happy. Farmers in the district, where the herd has grown to {140|her} from {95|he9|t=a decade ago} a decade ago, say that they lose {€22,000|dam|t=a year|by=Farmers} a year of barley.

Win a weekend for 2 in Troodos!

@doc d-agency | news agency, English service | 2030-03-07
Sterilisation plan for donkeys after rescue

The game service is to sterilise {40|ste|by=The game service} wild donkeys around Kato Vryssi this year, it said on Thursday, a day after a rescue ended there.

Of {34|tr} donkeys which were caught by a landslip, {31|r2} lived and {three|dd} did not. Operation costs were {€38,000|cost}.

Village head Andreas Pittas welcomed the plan. There are {two donkeys for every three|rat|by=he|v=66.67} of us, he said, and they vote with their feet.

The herd numbered {95|he9|t=in 2019} in 2019. The service puts it at {140|her|t=at present|by=The service} at present. The sanctuary offered to take {20|off} of the rescued animals, among them Duchess.

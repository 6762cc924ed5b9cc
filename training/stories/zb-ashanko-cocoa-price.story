@story zb-ashanko-cocoa-price
@topic Cocoa producer price and smuggling in Ashanko, Ghana
@subject B = Cocobod | the board | Ghana Cocoa Board
@subject F = cocoa farmers | farmers
@subject A = Ashanko district | Ashanko | the district
@subject C = customs service | customs
@subject M = agriculture minister Ebo Sarfo-Mensah | the minister | Sarfo-Mensah
@fact bag0 = 3100 | price | B | cedis paid for a bag of cocoa | 2031-32 | constant
@fact bag1 = 3625 | price | B | cedis paid for a bag of cocoa | 2032-33 | constant
@fact up = 16.9 | rate | B | rise of the price of a bag, in percent | 2032-33 | constant
@fact ton = 58000 | price | B | cedis paid for a tonne of cocoa | 2032-33 | constant
@fact kg = 62.5 | other | B | kilos in a bag | - | constant
@fact bagn = 4700 | price | - | cedis paid for a bag of cocoa across the border | 2032-09 | snapshot
@fact sh = 70 | other | B | farmers' share of the export price, in percent | 2032-33 | constant
@fact world = 7150 | price | - | dollars a tonne of cocoa in London | 2032-08-11 | snapshot
@fact crop = 650000 | other | B | tonnes of cocoa hoped for | 2032-33 | plan | projected
@fact cropp = 531000 | other | B | tonnes of cocoa bought | 2031-32 | cumulative
@fact smug = 120000 | other | C | tonnes of cocoa smuggled out | 2031-32 | cumulative
@fact seized = 2340 | cases | C | bags seized | 2032-08 | cumulative
@fact trucks = 19 | cases | C | lorries seized | 2032-08 | cumulative
@fact arr = 44 | arrests | C | people arrested for smuggling | 2032-08 | cumulative
@fact mine = 6800 | area | A | hectares of cocoa dug up for gold | 2032 | cumulative
@fact cocoa = 31000 | area | A | hectares of cocoa | 2027 | constant
@fact farm = 800000 | other | B | families that grow cocoa | 2032 | constant
@fact loan = 1200000000 | budget | B | dollars of syndicated loan | 2032-09 | plan | projected
@fact bonus = 0 | other | B | cedis of bonus a bag | 2032-33 | constant
@fact owed = 11 | duration | F | weeks that farmers have waited for pay | 2032-08 | snapshot
@fact infl = 13.2 | rate | - | yearly inflation, in percent | 2032-07 | snapshot
@rel change up = bag0 -> bag1
@fact ton0 = 49600 | price | B | cedis paid for a tonne of cocoa | 2031-32 | constant
@fact bdiff = 1075 | price | - | cedis between the two prices of a bag | 2032-09 | snapshot
@fact smb = 1920000 | other | C | bags of cocoa smuggled out | 2031-32 | cumulative
@rel diff bdiff = bagn - bag1
@trap bag0 bag1 :: two seasons
@trap bag1 bagn :: at home against across the border
@trap cropp crop :: last crop against forecast
@trap seized smug :: seized bags against smuggled tonnes
@trap ton world :: cedis at the farm against dollars in London

@doc a-daily | state-owned daily | 2032-08-13
Government increases cocoa producer price by {16.9 per cent|up}

From Nana Adwoa Prempeh, Ashanko

The Minister of Food and Agriculture, Mr Ebo Sarfo-Mensah, has announced a new producer price of GH¢{58,000|ton} per tonne, equivalent to GH¢{3,625|bag1} per bag of {62.5|kg} kilogrammes, for the 2032/33 season, which opened on Thursday.

The price in the season just ended was GH¢{3,100|bag0|t=in the season just ended}. The rise beats inflation, which stood at {13.2 per cent|infl|t=in July} in July, the Minister said, and gives {seven-tenths|sh|v=70} of the world price to the {800,000|farm} families in the sector.

He said Cocobod had purchased {531,000|cropp|t=last season|by=He} tonnes last season and projected {650,000|crop|by=He} for the new one. He commended customs for the seizure of {2,340|seized} bags and {19|trucks} trucks.

The Minister denied that the Board was indebted to farmers. "All the {11|owed|m=denied} weeks you hear about are politics," he said.

@doc b-private | private radio website | 2032-08-14
'They can keep it': Farmers reject {GH¢3,625|bag1|v=3625}, threaten to sell to Côte d'Ivoire

Source: Asempa Radio | Kwabena Tutu | 14-08-2032, 2:22PM

Some cocoa farmers at Ashanko have described the new price as a slap.

Opanyin Yaw Barima, who has {11|-} acres, says that across the border at Asikasu a bag goes for {GH¢4,700|bagn|t=as at last week|v=4700} as at last week. "So {1,075|bdiff} cedis is what they want me to leave by the roadside, every bag."

He's been waiting {11|owed} weeks for money for what he delivered in May, he adds, and shows the chit.

Another thing. The bonus that every government has paid on top is {nil|bonus|v=0} this year.

According to customs no fewer than {120,000|>smug|by=customs} tonnes left the country by the bush paths in the last season. {Forty-four|arr} persons have been arrested.

The new price is up from {3,200|!bag0} last year. Cocobod's PRO didn't pick calls.

@doc c-wire | commodities wire | 2032-08-12
Ghana lifts 2032/33 cocoa farmgate price {16.9 pct|up} to {58,000|ton} cedis/T

ACCRA, Aug 12 - Ghana, the world's second-largest grower, raised the price it guarantees cocoa farmers to {58,000|ton} cedis per tonne from {49,600|ton0}, the agriculture minister said on Thursday. A bag fetches {3,625|bag1} cedis.

Officials said the price is {70 percent|sh|by=Officials} of the expected free-on-board value. London futures settled at {$7,150|world|t=on Wednesday} a tonne on Wednesday.

Output slumped to {531,000|cropp|t=in 2031/32} tonnes in 2031/32 because of swollen shoot, illegal gold mining and smuggling, put at {120,000|smug} tonnes. Cocobod targets {650,000|crop}. It's seeking a {$1.2 billion|loan} syndicated loan next month.

@doc d-feature | magazine feature | 2032-09
The hole where Maame Serwaa's trees were

She doesn't walk to the edge any more. There, where her mother planted Amazonia in 1971, is a pond the colour of milky tea, and beyond it another, and another. In Ashanko, the district assembly says, {6,800|mine|by=the district assembly} hectares of cocoa have been turned over for gold. It had {31,000|cocoa|t=five years ago} five years ago. The men with the excavators paid her son {20,000|-} cedis. She wasn't asked.

What remains gave her {nine|-} bags last season. The clerk's price was {3,100|bag0} cedis then, and is {3,625|bag1|t=now} now, and if the crop is half as good she'll have the same money; she knows this without paper.

Her nephew, who has a motorbike and does not like to be quoted, carries bags by night. On the other side they give {4,700|bagn}. He's one of those whom customs hopes to catch. In a whole year they caught {fifty-four|!arr}, in a country where {a hundred and twenty thousand|smug|v=120000} tonnes went missing ({1.92 million|smb} bags, if you work in bags).

"{Seventy per cent|sh}," says Maame Serwaa, when I read her what the minister said of the farmer's part. She looks at the ponds. "The rest is the government's, so whose are these?"

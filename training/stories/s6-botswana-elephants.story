@story botswana-elephants
@topic Botswana's elephant survey of 2034 and the hunting quota that followed
@subject S = Botswana | northern Botswana | the country
@subject O = Okavango | the delta | Okavango Delta
@subject C = Chobe | Chobe District | Chobe park and forest reserves
@subject N = western Ngamiland | Ngamiland | the west
@subject Z = Zimbabwe | Harare
@subject A = Namibia | Windhoek
@subject X = Zambia | Lusaka
@subject G = Angola | Luanda
@subject K = five-country area | conservation area | KAZA | five states
@subject V = aerial survey | the survey | the flights | the count
@subject D = Department of Wildlife | the department | wildlife department | the ministry
@subject T = Thutlwa Trust | the trust | the charity
@subject H = Kgosi Auction House | the auction | the sale
@fact bw = 131900 | other | S | elephants | 2034 dry season | snapshot
@fact old = 126400 | other | S | elephants | 2028 dry season | snapshot
@fact ok = 71200 | other | O | elephants | 2034 dry season | snapshot
@fact ch = 24600 | other | C | elephants | 2034 dry season | snapshot
@fact ng = 36100 | other | N | elephants | 2034 dry season | snapshot
@fact zw = 88700 | other | Z | elephants | 2034 dry season | snapshot
@fact na = 24300 | other | A | elephants | 2034 dry season | snapshot
@fact zm = 4100 | other | X | elephants | 2034 dry season | snapshot
@fact ao = 6200 | other | G | elephants | 2034 dry season | snapshot
@fact kz = 255200 | other | K | elephants | 2034 dry season | snapshot
@fact gr = 4.4 | rate | S | growth in the number of elephants in percent | 2028 to 2034 | constant
@fact moe = 4 | margin_of_error | V | uncertainty of the count in percent | 2034 | constant
@fact car = 9340 | other | S | elephant carcasses | 2034 dry season | snapshot
@fact fre = 118 | other | S | elephant carcasses less than a month old | 2034 dry season | snapshot
@fact rat = 6.6 | other | S | carcass ratio in percent | 2034 dry season | snapshot
@fact alm = 8 | other | T | carcass ratio that gives alarm in percent | - | constant | threshold
@fact hrs = 712 | duration | V | hours flown | 2034 | constant
@fact pla = 5 | other | V | aircraft | 2034 | constant
@fact cst = 2300000 | spending | V | dollars that the survey cost | 2034 | constant
@fact don = 1600000 | spending | V | dollars paid by donors | 2034 | constant
@fact q4 = 356 | other | D | elephants on the hunting quota | 2034 | plan
@fact q5 = 400 | other | D | elephants on the hunting quota | 2035 | plan | pledged
@fact sho = 289 | other | D | elephants shot by hunters | 2034 season | constant
@fact lic = 70 | other | H | elephant licences sold | 2034-11-15 | constant
@fact avg = 43000 | price | H | dollars for an elephant licence, on average | 2034-11-15 | constant
@fact rev = 3010000 | revenue | H | dollars from elephant licences | 2034-11-15 | constant
@fact top = 61500 | price | H | dollars for the dearest elephant licence | 2034-11-15 | constant
@fact k3 = 17 | deaths | S | people killed by elephants | 2033 | constant
@fact k2 = 11 | deaths | S | people killed by elephants | 2032 | constant
@fact clm = 6812 | other | D | claims for damaged crops | 2033 | constant
@fact cap = 55000 | other | S | elephants that the land can carry | - | constant | projected
@fact okp = 54 | other | O | share of the country's elephants in percent | 2034 dry season | snapshot
@fact dq = 44 | other | D | elephants added to the hunting quota | 2035 | plan | pledged
@fact rq = 12.4 | rate | D | rise in the hunting quota in percent | 2034 to 2035 | plan | pledged
@fact gain = 5500 | other | S | elephants gained | 2028 to 2034 | constant
@fact rat0 = 5.9 | other | S | carcass ratio in percent | an earlier survey | snapshot
@rel share okp = ok / bw
@rel diff dq = q5 - q4
@rel change rq = q4 -> q5
@rel diff gain = bw - old
@rel sum bw = ok + ch + ng
@rel sum kz = bw + zw + na + zm + ao
@rel change gr = old -> bw
@rel product rev = lic * avg
@trap rat rat0 :: this survey and an earlier one
@trap bw kz :: one country and five
@trap car fre :: all carcasses and fresh ones
@trap q4 sho :: quota and hunters' bag
@trap k2 k3 :: two years
@trap avg top :: mean and highest price
@trap cst don :: the whole cost and the donors' part
@trap rat alm :: ratio found and the alarm line

@doc a-wire | wire agency | 2034-11-06
Botswana has {131,900|bw} elephants, air survey finds

GABORONE (SANA) - Botswana's elephant herd, the world's biggest, has inched up to {131,900|bw|t=this dry season} animals from {126,400|old|t=six years ago} six years ago, according to an aerial survey released on Monday and carried out this dry season.

The increase of {4.4 percent|gr} lies close to the survey's margin of error of {4 percent|moe}, and officials called the population "stable".

More than {half|>okp|s=Okavango}, {71,200|ok}, were seen in the Okavango; {36,100|ng|s=further west} roam further west in Ngamiland and {24,600|ch} in Chobe.

Crews logged {9,340|car} carcasses, {118|fre|s=of them} of them fresh enough to have been dead for under a month. Carcasses made up {6.6 percent|rat} of all elephants, living and dead. The Thutlwa Trust, a conservation group, says anything above {8 percent|alm|by=The Thutlwa Trust} should set off alarms.

The wildlife department said it would ask the cabinet for a hunting quota of {400|q5|t=next year|by=The wildlife department} next year, against {356|q4|t=this year} this year.

@doc b-paper | Gaborone daily | 2034-11-07
Minister: 'Our people are living in a zoo without fences'

by Kefilwe Ramontsho and Obakeng Dube

Wildlife minister Thabang Seleka did not hide his frustration yesterday as he unveiled the results of the latest count. "They clap for us in Europe," he said. "Last year {seventeen|k3|t=Last year|by=he|s=our people} of our people did not come home from the fields. The year before it was {eleven|k2|t=The year before|by=he}."

Farmers put in {6,812|clm|t=in 2033} claims for trampled or eaten crops in 2033, his permanent secretary added, and the kitty is empty.

There are now close to {132,000|~bw} elephants in the country. According to Seleka the land can feed {55,000|cap|by=Seleka}. He said his department would therefore raise next year's quota by {44|dq}, to {400|q5|t=next year's}. Hunters took {289|sho|t=this season} elephants this season, well short of the {356|q4|s=allowed} allowed.

The exercise took {five|pla|s=light aircraft} light aircraft {712|hrs|s=light aircraft} hours and cost {US$2.3 million|cst}, of which foreign donors settled {1.6 million|don|by=the minister}, the minister said. "The rest came from the same pocket as clinics."

MORE NEWS
• BCL smelter: 1,100 apply for 60 posts
• Zebras lose 2-0 in Maseru

@doc c-release | press release of a charity | 2034-11-08
For immediate release: Thutlwa Trust statement on the northern Botswana survey

The Thutlwa Trust congratulates the {five|pla} flight crews, who spent over {700|>hrs|s=flight crews} hours in the air at a hundred metres above the bush.

What the figures say. In northern Botswana {131,900|bw} elephants were estimated, give or take {4%|moe}. In a wider setting: across the five-country conservation area the total is {255,200|kz}. Zimbabwe follows with {88,700|zw}, then Namibia with {24,300|na}; Angola's {6,200|ao} and Zambia's {4,100|zm} are what decades of poaching have left.

What they do not say. They do not show an explosion. In six years the herd gained {5,500|gain} head, a change that could be chance. Of {9,340|car} carcasses the great majority were old bones; fresh ones numbered {118|fre}. A ratio of {6.6%|rat} is below our line of {8%|alm|by=our} but was {5.9%|rat0|t=in an earlier survey} in an earlier survey.

What we ask. A quota of {400|q5} would be {three|-} elephants in {a thousand|-}. We do not oppose hunting in principle; we ask that the {289|sho|t=in 2034} bulls shot in 2034 be aged before a higher number is signed.

Contact: Dr Lindiwe Aarons, +267 555 0142. Reg. charity 00817.

@doc d-trade | safari industry newsletter | 2034-11-17
Safari Ledger no. 412: strong room in Maun

Wednesday's sale at Kgosi Auction House cleared every lot. {Seventy|lic|t=Wednesday's|s=elephant licences} elephant licences fetched {$3.01 million|rev}, a mean of {$43,000|avg}; the star lot, a concession by the Linyanti, was knocked down at {$61,500|top} to a bidder from Tyler, Texas. Leopards were withdrawn.

Those are from the citizens' share of the old allocation. Operators look to the bigger one: the ministry wants {400|q5|t=for 2035} for 2035, {12 percent|rq|round} above the present {356|q4|s=present}. Remember that only {289|sho} tags were filled this year, owing to the floods in the delta.

The {131,900|bw} headline makes an easy argument for our side, but members should be careful: more than {half|>okp|s=delta} of those animals are in the delta, where no one hunts. Chobe, where many of you do, holds {24,600|ch}.

Forex: P13.87. Ammunition permits: form 9B, 21 days.

@doc e-column | weekly column | 2034-11-12
Counting what cannot be counted

I went up once, in the back of a Cessna, and counted {forty-one|-} elephants and a car. So I take the scientists' {131,900|bw|by=the scientists} with respect, and with their own {4 per cent|moe} of salt. Seen that way the growth since 2028, {4.4 per cent|gr|t=since 2028}, is a shrug.

Nobody in Gaborone shrugs. The minister says we have room for {55,000|cap|by=The minister}; no one has ever found the paper on which this is written. He speaks of {17|k3|t=in a year} killed in a year, and each had a name. He is silent about the donors, who paid {$1.6m|don} of the {$2.3m|cst} bill.

Look beyond the fence. Zimbabwe counts nearly {89,000|~zw}, Namibia a little over {24,000|>na}. Put all five states together and you have {a quarter of a million|~kz|v=250000}, on land the size of France. The question was never how many. It is whose.

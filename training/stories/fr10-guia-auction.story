@story fr10-guia-auction
@topic Auction in Porto of the cargo of a ship wrecked off Mozambique in 1611, October 2035
@subject G = Guia sale | the sale | the auction | the Guia
@subject Q = Queirós & Varela | the auctioneers | the house | the auction house
@subject V = Abissal Lda | Abissal | the salvors | the divers' company | the finders
@subject M = Mozambique | Maputo | the culture ministry | the Mozambican state | us
@subject P = Portugal | the Portuguese state | Lisbon | the Portuguese
@subject N = Nossa Senhora da Guia | the nau | the wreck | the ship
@subject CH = gold chain | lot 212 | the chain
@subject EW = ewer | lot 77 | the jug
@fact cat = 1211 | other | G | lots in the printed catalogue | 2035-09 | snapshot
@fact wd = 31 | other | G | lots withdrawn by court order | 2035-10-16 | snapshot
@fact off = 1180 | other | G | lots offered | both days | cumulative
@fact off1 = 640 | other | G | lots offered | first day | snapshot
@fact off2 = 540 | other | G | lots offered | second day | snapshot
@fact sold = 1034 | other | G | lots sold | both days | cumulative
@fact sold1 = 588 | other | G | lots sold | first day | snapshot
@fact sold2 = 446 | other | G | lots sold | second day | snapshot
@fact uns = 146 | other | G | lots unsold | both days | cumulative
@fact st = 87.6 | rate | G | share of lots sold | both days | cumulative
@fact st1 = 91.9 | rate | G | share of lots sold | first day | snapshot
@fact st2 = 82.6 | rate | G | share of lots sold | second day | snapshot
@fact ham = 8280000 | revenue | G | euros bid at the hammer | both days | cumulative
@fact ham1 = 4860000 | revenue | G | euros bid at the hammer | first day | snapshot
@fact ham2 = 3420000 | revenue | G | euros bid at the hammer | second day | snapshot
@fact pr = 25 | rate | Q | buyer's premium in percent of the hammer price | - | constant
@fact prm = 2070000 | revenue | Q | euros of buyer's premium | both days | cumulative
@fact tot = 10350000 | revenue | G | euros with premium | both days | cumulative
@fact tot1 = 6075000 | revenue | G | euros with premium | first day | snapshot
@fact tot2 = 4275000 | revenue | G | euros with premium | second day | snapshot
@fact usd = 11600000 | revenue | G | dollars with premium | both days | cumulative
@fact el = 6200000 | revenue | G | euros of the low estimate | 2035-10-17 | plan | projected
@fact eh = 9400000 | revenue | G | euros of the high estimate | 2035-10-17 | plan | projected
@fact elc = 6900000 | revenue | G | euros of the low estimate with the lots withdrawn | 2035-09 | plan | projected
@fact wdv = 700000 | revenue | G | euros of the low estimate for the lots withdrawn | 2035-09 | plan | projected
@fact msh = 25 | rate | M | share of the hammer total due under the contract of 2029 | - | constant
@fact mget = 2070000 | revenue | M | euros due under the contract of 2029 | 2035-10-18 | snapshot
@fact vget = 6210000 | revenue | V | euros due under the contract of 2029 | 2035-10-18 | snapshot
@fact cost = 7500000 | spending | V | euros that the salvage cost | 2029-2034 | cumulative
@fact loss = 1290000 | profit | V | euros that the salvage lost | 2035-10-18 | snapshot
@fact seas = 6 | duration | V | seasons of diving | 2029-2034 | constant
@fact up = 23400 | other | N | pieces of porcelain raised | 2034 | cumulative
@fact psale = 16200 | other | N | pieces of porcelain in the sale | 2035-10 | snapshot
@fact pmoz = 5100 | other | N | pieces of porcelain kept in a Mozambican museum | 2035-10 | snapshot
@fact pbrk = 2100 | other | N | pieces of porcelain broken beyond mending | 2034 | cumulative
@fact coin = 5900 | other | N | silver coins raised | 2034 | cumulative
@fact dep = 34 | other | N | metres of depth | - | constant
@fact abd = 430 | other | N | people aboard | 1611 | constant
@fact drn = 287 | deaths | N | people drowned | 1611 | constant
@fact srv = 143 | rescued | N | people who reached land | 1611 | constant
@fact cham = 410000 | price | CH | euros at the hammer | 2035-10-17 | constant
@fact ctot = 512500 | price | CH | euros with premium | 2035-10-17 | constant
@fact cel = 120000 | price | CH | euros of the low estimate | - | plan | projected
@fact ceh = 180000 | price | CH | euros of the high estimate | - | plan | projected
@fact clen = 2.1 | other | CH | metres long | - | constant
@fact cwt = 386 | other | CH | grams in weight | - | constant
@fact eham = 290000 | price | EW | euros at the hammer | 2035-10-17 | constant
@fact etot = 362500 | price | EW | euros with premium | 2035-10-17 | constant
@fact eeh = 60000 | price | EW | euros of the high estimate | - | plan | projected
@fact eel = 40000 | price | EW | euros of the low estimate | - | plan | projected
@fact plot = 46 | other | P | lots bought by the state | 2035-10-18 | cumulative
@fact pbud = 700000 | budget | P | euros set aside to bid with | 2035-10 | plan
@fact pspt = 655000 | spending | P | euros spent by the state with premium | 2035-10-18 | cumulative
@fact plef = 45000 | budget | P | euros left over | 2035-10-18 | snapshot
@fact onl = 940 | other | G | bidders registered online | 2035-10-17 | snapshot
@fact rm = 220 | crowd | G | people in the room | 2035-10-17 | snapshot
@fact rm2 = 90 | crowd | G | people in the room | 2035-10-18 | snapshot
@fact cty = 41 | other | G | countries that bidders came from | 2035-10 | snapshot
@fact prot = 80 | crowd | G | people protesting outside | 2035-10-17 | snapshot
@fact prot2 = 30 | crowd | G | people protesting outside | 2035-10-18 | snapshot
@fact mask = 1211 | other | M | lots demanded back | 2035-09 | plan
@rel diff off = cat - wd
@rel sum off = off1 + off2
@rel sum sold = sold1 + sold2
@rel diff uns = off - sold
@rel share st = sold / off
@rel share st1 = sold1 / off1
@rel share st2 = sold2 / off2
@rel sum ham = ham1 + ham2
@rel sum tot = ham + prm
@rel sum tot = tot1 + tot2
@rel share pr = prm / ham
@rel share msh = mget / ham
@rel convert usd = tot
@rel diff el = elc - wdv
@rel diff vget = ham - mget
@rel diff loss = cost - vget
@rel sum up = psale + pmoz + pbrk
@rel diff srv = abd - drn
@rel diff plef = pbud - pspt
@trap ham tot :: hammer against premium included
@trap ham1 ham2 ham :: first day, second day, both
@trap sold1 sold2 sold :: first day, second day, both
@trap cat off sold :: printed, offered, sold
@trap prm mget :: two quarters of the same sum, the house's and Mozambique's
@trap pr msh :: a premium and a share, both 25 percent
@trap cham ctot ceh :: hammer, with premium, estimate
@trap psale up coin :: pieces for sale, pieces raised, coins
@trap el elc :: estimate before and after the court's order
@trap cost vget :: what it cost and what it brought
@trap pbud pspt :: set aside against spent
@trap rm rm2 :: the room on two days
@trap prot prot2 :: protesters on two days

@doc a-agency | wire agency | 2035-10-17
Sunken treasure: gold chain makes {410,000 euros|cham} as contested Porto sale opens

PORTO, Portugal (SNA) — A gold chain that spent more than four centuries on the seabed went for {410,000 euros|cham} on Wednesday, over {twice|-} what was hoped for it, as the cargo of the Nossa Senhora da Guia began to go under the hammer against the wishes of Mozambique.

The chain, {2.1|clen} meters long, had been expected to fetch {120,000|cel} to {180,000|ceh}. Its new owner, a telephone bidder, will pay {512,500|ctot} once the auctioneers have added their {25%|pr}.

By the evening {588|sold1|t=By the evening} of the day's {640|off1} lots had found buyers, for {4.86 million euros|ham1|t=By the evening} before fees.

Some {80|~prot} people, most of them students from Mozambique, stood outside with placards that read "Not yours to sell." A Porto court on Tuesday ordered {31|wd|t=on Tuesday} lots of religious objects withdrawn, but it rejected Maputo's plea that all {1,211|mask|s=Maputo} be handed over.

The ship was homeward bound from Goa in 1611 when she struck a reef. Of {430|abd} people aboard, {287|drn} drowned.

Queirós & Varela, the auction house, expects the two-day sale to bring in between {6.2 million|el|by=the auction house} and {9.4 million euros|eh|^}. The remaining {540|off2|t=on Thursday} lots are up on Thursday.

@doc b-house | auction house press release | 2035-10-18
THE GUIA TOTALS {€10,350,000|tot}

Porto, 18 October 2035, 21:40

Queirós & Varela is delighted to announce the results of *The Guia: Cargo of a Lost Nau* (sale 2207).

• Total, including buyer's premium: {€10,350,000|tot} ({US$11.6 million|usd})
• Session I: {€6,075,000|tot1}. Session II: {€4,275,000|tot2}.
• {1,034|sold} lots sold of {1,180|off}; sold by lot, {87.6%|st}
• {940|onl} online registrations and {220|rm|t=on the first day} in the room on the first day; {41|cty} countries
• Lot 212, a gold chain of {386|cwt} g: {€512,500|ctot} (estimate €{120,000|cel}–{180,000|ceh})
• Lot 77, a blue-and-white ewer with the arms of a bishop: {€362,500|etot} (estimate €{40,000|eel}–{60,000|eeh})

Estimates do not include premium. Prices achieved do.

"Every bowl tells of a hand that made it and a hand that held it," said the chairman, Gonçalo Varela Pimentel. The house's next maritime sale, in May, is expected to offer {300|-} lots from a private collection in Macau.

Press office: Benedita Sarmento, +351 220 555 031. Images: © Q&V 2035, p. 4 and 5 of the e-catalogue.

@doc c-diario | Porto daily, English pages | 2035-10-19
State goes home with {46|plot} lots and change in its pocket

Leonor Escudeiro

The man in the fourth row with the cheap biro was the Republic. Between Wednesday's first lot and last night's last, Rui Malafaia, of the culture ministry, put his hand up for the Portuguese state and kept it up {46|plot} times.

He had been allowed {€700,000|pbud}. He spent {€655,000|pspt}, commission and all. "The other {45|plef|x=1000} thousand goes back to the Treasury, unfortunately," he said. He did not go for the gold. He wanted the ship: her astrolabe, her bell, {nineteen|-} pewter spoons.

It was a thinner affair on day two. There were {90|rm2|t=on day two} in the seats where on Wednesday there had been {220|rm|t=on Wednesday}, and the picket in Rua de Cedofeita had shrunk from {80|prot|^} to {30|prot2}, under one umbrella as it seemed. Of Thursday's lots {446|sold2|t=Thursday} sold, {82.6%|st2|^}, down from {91.9%|st1|t=the day before} the day before, and the hammer fell on {€3.42m|ham2|t=day two} all told, where day one had reached {€4.86m|ham1|t=day one}.

Add the two and the house can say it has passed the {€6.2m|el} that was its modest hope. Without its own fee, mind you, it fell short of the ambitious one, {€9.4m|eh}.

And before the judge took out the chalices and crucifixes? Then the bottom of the range was {€6.9m|elc|t=before the judge took out the chalices and crucifixes}. The {31|wd} items that a bailiff took away on Tuesday were good for {€700,000|wdv} by themselves, the exact sum that Mr Malafaia was given for everything.

Also on this page: Metro line G, 3 months late · Boavista 2, Leixões 2

@doc d-savana | Maputo weekly, opinion | 2035-10-25
A quarter of what, gentlemen?

By Filimone Macuácua

Let us read the contract, since in 2029 nobody did. The divers' company Abissal brings up the Guia from {34|dep} metres off our coast, and we, whose coast it is, get {25 per cent|msh} of the price. Not of the price that is paid. Of the price that is shouted. What the gentleman with the little hammer then puts on top is another {25 per cent|pr}, and it's his.

So it comes about that in Porto last week a bidder paid {ten million|tot|v=10350000|t=last week} euros and something for our dead, and the auctioneer, who had the trouble of talking for {two|-} days, and Mozambique, which had the trouble of the reef, went home with the very same {€2.07 million|mget+prm} each. The finders got three times as much, {6.21|vget|x=1000000}.

Do not weep for us alone. Abissal says that it laid out {seven and a half million|cost|v=7500000|by=Abissal} over {six|seas} seasons, so it's {€1.29 million|loss} to the bad, and swears that it will never dive here again. That is the best news I've had since the Independence Day fireworks.

We have the museum on the Island, I know. It has {5,100|pmoz} plates and cups behind glass paid for by a foundation in Lisbon. But {23,400|up} came out of our sea. {2,100|pbrk} were in bits. The rest was put in crates with the number of a hotel in Porto on it, {16,200|psale}, by my arithmetic and by the customs form.

The minister promises an appeal. If the appeal succeeds, he says, the buyers will have to bring it all back, {1,034|sold} lots of it, from {41|cty} countries. I should like to see the queue.

On that night in 1611, {143|srv} people crawled up a beach at what's now a resort. Fishermen gave them millet and, it's written, asked for nothing. Perhaps we should've had a contract.

@doc e-collector | collectors' newsletter | 2035-10-28
BLUE & WHITE, the letter for collectors of Asian export wares, no. 318

Dear friends,

I flew to Porto with a budget for a saucer, and came back with it. Here is what I made of the Guia.

Too much, too samey. The printed catalogue had {1,211|cat} numbers, and the sixth hundred looked much like the first. Buyers tired. {146|uns} lots went back in their straw, nearly all of them Swatow dishes from the Thursday. Even so an overall rate of almost {88%|<~st} is one that most houses would kill for. The hammer total was {8.28m|ham}, if you forget the premium, and one shouldn't, at {25%|pr}.

Best thing: that ewer. I'd have said {60,000|eeh} on a very good day. It was knocked down at {290|eham|x=1000} thousand to a lady in green who never looked up from her knitting.

Silliest thing: {5,900|coin} eight-reales cobs, sold in bags of {fifty|-}, like coal.

Some results (hammer, euros):
77 ewer, bishop's arms … {290,000|eham}
118 pair of crow cups … {7,200|-}
212 gold chain … {410,000|cham}
655 kendi, elephant … {31,000|-}
803 dish, cracked … {260|-}

The salvors told me over a very small coffee that {six|seas} summers of this had ruined them. Their bill: {€7.5m|cost}. I believe them; they let me pay.

Members' meeting 14 Nov., 18.30, £12 with wine.

Yours ever,
Crispin Adeyemi-Holt

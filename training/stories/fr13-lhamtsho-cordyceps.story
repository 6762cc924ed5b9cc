@story fr13-lhamtsho-cordyceps
@topic Bhutan's caterpillar-fungus auctions of summer 2034: a small crop at record prices, and a seizure at the border
@subject B = Bhutan | the country | the kingdom | highlanders
@subject L = Lhamtsho | Lhamtsho gewog | the gewog | our gewog
@subject R = Rangtse | Rangtse gewog
@subject D = Department of Agricultural Marketing | the marketing department | the department | DAM
@subject F = Department of Forests | the foresters | forest rangers
@subject Y = Yarsa Pelzang | Pelzang | the Thimphu exporter | a single Thimphu firm
@subject H = Himal Tonic | Himal Tonic Traders
@subject M = Tandin Chhoeki | Chhoeki | the agriculture minister | the minister
@subject N = Nepal
@subject P = Jaigaon seizure | the seizure | the haul | the consignment
@subject U = Ugyen Lhazom | Lhazom | the mycologist
@subject X = Hong Kong
@fact q34 = 412.6 | other | B | kilograms sold at auction | 2034 season | cumulative
@fact q33 = 587.3 | other | B | kilograms sold at auction | 2033 season | cumulative
@fact q32 = 498 | other | B | kilograms sold at auction | 2032 season | cumulative
@fact qi = 154.5 | other | B | kilograms sold at auction | 2034-07-07 | cumulative
@fact qc = 29.7 | rate | B | fall in kilograms sold on the year before | 2034 season | snapshot
@fact v34 = 969600000 | revenue | B | ngultrum paid at auction | 2034 season | cumulative
@fact v33 = 951400000 | revenue | B | ngultrum paid at auction | 2033 season | cumulative
@fact vc = 1.9 | rate | B | rise in money paid on the year before | 2034 season | snapshot
@fact vus = 11400000 | revenue | B | US dollars paid at auction | 2034 season | cumulative
@fact pa34 = 2350000 | price | B | average price per kilogram | 2034 season | snapshot
@fact pa33 = 1620000 | price | B | average price per kilogram | 2033 season | snapshot
@fact pac = 45.1 | rate | B | rise in average price on the year before | 2034 season | snapshot
@fact pt34 = 3150000 | price | L | highest price per kilogram | 2034-07-05 | snapshot
@fact pt33 = 2240000 | price | L | highest price per kilogram | 2033 season | snapshot
@fact plo = 610000 | price | L | lowest price per kilogram | 2034-07-05 | snapshot
@fact rsv = 500000 | price | L | reserve price per kilogram | 2034-07-05 | snapshot | threshold
@fact rum = 5000000 | price | L | highest price per kilogram | rumour, 2034-07 | snapshot | denied
@fact fc = 450 | other | D | kilograms expected at auction | April 2034 | plan | projected
@fact per34 = 5840 | other | F | collecting permits issued | 2034 season | cumulative
@fact per33 = 6120 | other | F | collecting permits issued | 2033 season | cumulative
@fact per35 = 4000 | other | M | collecting permits to be issued | 2035 season | plan | pledged
@fact ql = 96.4 | other | L | kilograms sold at auction | 2034 season | constant
@fact ql33 = 118.9 | other | L | kilograms sold at auction | 2033 season | constant
@fact vl = 251600000 | revenue | L | ngultrum paid at auction | 2034 season | constant
@fact pl = 2610000 | price | L | average price per kilogram | 2034 season | snapshot
@fact lots = 131 | other | L | lots offered | 2034-07-05 | constant
@fact sold = 127 | other | L | lots sold | 2034-07-05 | constant
@fact uns = 4 | other | L | lots withdrawn | 2034-07-05 | constant
@fact hh = 407 | homes | L | households that sold | 2034-07-05 | constant
@fact hi = 618200 | revenue | L | proceeds per household | 2034 season | constant
@fact fund = 12580000 | budget | L | money for the community fund | 2034-07-08 | plan | pledged
@fact fsh = 5 | budget | L | share of proceeds for the community fund | 2034 season | constant
@fact bid = 11 | other | L | bidders in the hall | 2034-07-05 | constant
@fact nb = 19 | other | B | bidders registered | 2034 season | constant
@fact qr = 58.1 | other | R | kilograms sold at auction | 2034 season | constant
@fact pr = 2120000 | price | R | average price per kilogram | 2034 season | snapshot
@fact pe = 171.2 | other | Y | kilograms bought | 2034 season | cumulative
@fact pes = 41.5 | other | Y | share of all kilograms bought | 2034 season | cumulative
@fact pem = 431000000 | spending | Y | money spent at auction | 2034 season | cumulative
@fact hm = 88.9 | other | H | kilograms bought | 2034 season | cumulative
@fact ot = 152.5 | other | - | kilograms bought by all other bidders | 2034 season | cumulative
@fact ry = 1200 | other | B | royalty per kilogram | 2034 season | constant
@fact ryt = 495120 | revenue | B | royalty received in all | 2034 season | cumulative
@fact ry35 = 5000 | other | M | royalty per kilogram | 2035 season | plan | hypothetical
@fact de34 = 3 | deaths | - | collectors who died on the mountain | 2034 season | cumulative
@fact de33 = 5 | deaths | - | collectors who died on the mountain | 2033 season | cumulative
@fact d34 = 31 | duration | B | days of collecting allowed | 2034 season | constant
@fact d33 = 45 | duration | B | days of collecting allowed | 2033 season | constant
@fact den34 = 38 | other | U | fungi counted per hectare | 2034 | snapshot
@fact den24 = 61 | other | U | fungi counted per hectare | 2024 | snapshot
@fact dch = 37.7 | rate | U | fall in fungi counted per hectare | 2024-2034 | snapshot
@fact exp33 = 541 | other | B | kilograms exported | 2033 | cumulative
@fact np = 1150 | other | N | kilograms gathered | 2034 season | cumulative | projected
@fact hk = 478000 | price | X | retail price per kilogram in Hong Kong dollars | July 2034 | snapshot
@fact sz = 11.3 | other | P | kilograms seized | 2034-07-16 | constant
@fact sz33 = 4.2 | other | P | kilograms seized at the crossing | 2033 | cumulative
@fact szv = 26600000 | price | P | worth of the seized fungus | 2034-07-16 | constant
@fact arr = 9 | arrests | P | people arrested | 2034-07-16 | constant
@fact ai = 6 | arrests | P | Indian citizens arrested | 2034-07-16 | constant
@fact ab = 3 | arrests | P | Bhutanese citizens arrested | 2034-07-16 | constant
@fact fin = 64 | other | F | collectors fined for lack of a permit | 2034 season | cumulative
@rel change qc = q33 -> q34
@rel change vc = v33 -> v34
@rel change pac = pa33 -> pa34
@rel product v34 = pa34 * q34
@rel product v33 = pa33 * q33
@rel convert vus = v34
@rel sum qi = ql + qr
@rel product vl = pl * ql
@rel product vl = hi * hh
@rel diff uns = lots - sold
@rel share pes = pe / q34
@rel sum q34 = pe + hm + ot
@rel product ryt = ry * q34
@rel change dch = den24 -> den34
@rel sum arr = ai + ab
@trap q34 qi :: all five sales against the first two
@trap q34 fc :: what was sold against what was expected in April
@trap q33 exp33 :: sold at auction against exported in the same year
@trap q34 np :: Bhutan's auctions against Nepal's crop
@trap per33 per35 :: last year's permits against next year's cap
@trap ry ry35 :: royalty in force and royalty proposed
@trap pt34 rum :: record price against a denied one
@trap pl pr pa34 :: average price in two gewogs and in the country
@trap bid nb :: bidders in one hall against all registered
@trap pem v34 :: one buyer's money against all
@trap de34 de33 :: deaths in two seasons
@trap rsv plo :: reserve price and lowest price paid
@trap sz sz33 :: one seizure and a whole year's
@trap lots sold :: offered and sold
@doc a-hpa | wire agency | 2034-07-15
Bhutan's fungus harvest slumps but collectors earn more

THIMPHU, July 15 (HPA) — Collectors of caterpillar fungus in Bhutan sold {412.6|q34|t=this summer|by=the Department of Agricultural Marketing} kilograms at auction this summer, {29.7 percent|qc|^} less than a year earlier, but went home with slightly more money, the Department of Agricultural Marketing said on Saturday.

Bidders paid {969.6 million|v34|t=this summer} ngultrum in all, against {951.4 million|v33|t=in 2033} in 2033. A kilogram went for {2.35 million|pa34|t=this summer} ngultrum on average, up from {1.62 million|pa33|t=last year} last year.

The fungus, which grows out of the heads of moth larvae above {4,000|-} meters, is prized in East Asia as a tonic. The last of the {five|-} sales closed on Friday.

Yarsa Pelzang, an exporter based in the capital, was the biggest buyer with {171.2|pe} kilograms, or {41.5 percent|pes} of everything sold, the department said.

The forest department issued {5,840|per34|t=for the season|by=The forest department} collecting permits for the season, which was cut short by late snow. {Three|de34|t=this year} collectors died on the mountains this year, compared with {five|de33|t=in the last} in the last.

Agriculture Minister Tandin Chhoeki has said he wants no more than {4,000|<per35|t=in 2035|by=Agriculture Minister Tandin Chhoeki} permits in 2035. The state charges a royalty of {1,200|ry} ngultrum per kilogram, and the minister told reporters that {5,000|ry35|by=the minister} "would not be unreasonable."

(Reporting by Sangay Oberoi; Editing by M. Thwaite)
@doc b-courier | English-language daily, weekend feature | 2034-07-22
The mountain pays by the gram

By Tshokey Wangmo in Lhamtsho
Photo {1|-} of {14|-}: Sithub Dema and her scale. (Jigdrel N.)

Sithub Dema keeps her scale in a biscuit tin. It runs on {two|-} pencil batteries and is accurate, she says, to {a tenth|-} of a gram, which at the prices heard in the school hall here on 5 July is the cost of {two|-} plates of momos and a Coke.

Hers was the seventh of the {131|lots|t=on 5 July} lots put up. It made the equivalent of Nu {3.15 million|pt34} a kilogram, and when the figure went up on the whiteboard nobody clapped. People assumed that the boy with the marker had slipped a digit. "I sat down," she says. "Then my sister sat down on me."

Nobody has ever paid so much at a Bhutanese auction. Last summer's best, in the same hall, was Nu {2.24 million|pt33|t=Last summer's}. And no, there was no lot at Nu {5 million|rum}, whatever your cousin forwarded to you. "That's a story by people who weren't in the room," the gup, Namgay Phuntsho, told this paper. He would know. He was holding the marker's spare cap.

{Four|uns} of the lots were sent home unsold after an agent's magnet jumped. Someone had pushed slivers of wire into the larvae to make them heavier. The hall was less shocked by the fraud than by the arithmetic: a gram of fencing wire, at this year's rate, is worth more than a day's wage on the road gang.

Lhamtsho's {96.4|ql} kilograms brought in Nu {251.6 million|vl}. Divide it among the {407|hh} households that had something to sell and each has close on Nu {620,000|~hi}. There will be roofs. There'll be Hiluxes. There is already, next to the Basic Health Unit, a shop selling karaoke machines.

At Rangtse, a day's walk to the west, the hall was colder and so was the bidding. The {58.1|qr} kilograms there averaged Nu {2.12 million|pr|s=Rangtse}, and the agents, having seen what Lhamtsho's {2.61|pl|x=1000000|s=Lhamtsho} million did to their credit lines, kept their hands in their sleeves.

READ MORE: {12|-} bends to be blasted on Gasa road | Potato price falls to Nu {18|-}

None of this was in the plan. In April the marketing department thought that {450|fc|t=In April|by=the marketing department} kilograms would come under the hammer across the kingdom. Then it snowed, on the second day of collecting, and it went on snowing. The foresters moved the opening date twice and held to the closing one, which left {31|d34} days where the year before there had been {45|d33|t=the year before}. According to their own register {6,120|!per34|t=this May|by=their own register} people were entitled to be up there this May. {Sixty-four|fin} more, who weren't, have been fined.

{Three|de34} did not come down. An overhang of snow took the brothers Kado and Phajo Tenzin below Jomo Pass; a girl of 17 from Rangtse died of the altitude, {two|-} hours from the nearest oxygen.

It is tempting to blame the sky. Ugyen Lhazom, a mycologist who has walked the same plots each June for a decade, does not. In 2024 she found {61|den24|t=In 2024} fungi to the hectare. Last month she found {38|den34|t=Last month}, nearly {two-fifths|~dch} fewer. "Snow doesn't explain ten years," she says. She would close {a third|-} of the slopes at a time and let them rest. When I repeat this to Sithub Dema she laughs until she has to wipe her eyes. "Which third? Mine, or hers?"

The minister has a blunter instrument. Permits are to be capped at {4,000|per35|t=next season}, perhaps as early as next season, and he's thinking aloud about a royalty of Nu {5,000|ry35|by=The minister} a kilogram. The present one, Nu {1,200|ry}, hasn't been touched since 2019 and wouldn't buy a sack of the rice that mule trains bring up here.

The larger question is who sets the price. Of the {19|nb} bidders registered for the season, a handful matter and one towers: Yarsa Pelzang spent Nu {431 million|pem} and has already flown most of it, in cabin baggage, to people it declines to name.

Sithub Dema has shut her tin. What will she do with the money? She looks at me as one looks at a tourist. "There's next year," she says. "There may not be one after that."
@doc c-radio | radio script, English service | 2034-07-16
ITEM {4|-} / YARTSA / read: Pema / dur {1'40|-}

Well, it's been a strange summer for those little worms-that-become-grass.

The auctions are over, and here's the headline: less stuff, more cash. Across {five|-} sites some {four hundred and ten|~q34|t=this season} kilos changed hands this season. Last season it was {five hundred and eighty-seven|q33|t=Last season|round}. But the price, listeners, the price! On average {two point three five million|pa34} ngultrum a kilo, which is up by {forty-five percent|pac|round}. Put it all together and you get about {nine hundred and seventy million|~v34}.

The government doesn't get rich on it. It takes {twelve thousand|!ry} ngultrum on each of those kilos. All told, the Treasury's share comes to a little under {half a million|<ryt}. You couldn't build a decent bus stop.

(CLIP: minister, {0'22|-})

That was Minister Chhoeki, on his idea of going down to {four thousand|per35|t=from next year|by=Minister Chhoeki} collectors' papers from next year.

Highest bid of the year was on the fifth of July up at Lhamtsho, at {three point one five|pt34|x=1000000} million. And the lowest that day, in case you think it's all gold up there: {six hundred and ten thousand|plo|t=that day}, for a bag that somebody had left out in the rain.

At Lhamtsho {eleven|bid} bidders turned up. Our reporter counted {two|-} who were awake after lunch.

Next: road conditions, and a lost mule in Trongsa.
@doc d-materia | trade newsletter, Singapore | 2034-07-20
ORIGIN WATCH — O. SINENSIS
Issue {29|-}/2034 · subscribers only

BHUTAN closes
· Volume {421.6|!q34|t=2034} kg vs {587.3|q33|t=2033} (2033) vs {498|q32|t=2032} (2032)
· Turnover Nu {969.6m|v34}, c. {US$11.4m|vus}
· Average Nu {2.35m|pa34}/kg; Lhamtsho Nu {2.61m|pl|s=Lhamtsho}, Rangtse Nu {2.12m|pr|s=Rangtse}
· Buyers: Yarsa Pelzang {171.2|pe} kg, Himal Tonic {88.9|hm}, rest {152.5|ot}

Our take. Price did all of the work. A market that is down by close to {three-tenths|~qc} in weight and up by {two per cent|~vc} in money is a market where somebody was short, and our contacts in Guangzhou are in no doubt about whom. Himal Tonic dropped out of the bidding at Rangtse and did not return.

Don't confuse hammer weight with shipments. Bhutan exported {541|exp33|t=in 2033} kg in 2033; the balance of that year's crop stayed in drawers in Thimphu, and some of it will surface now.

Nepal. Traders in Kathmandu are talking of a crop of {1,150|np|by=Traders in Kathmandu|t=this year} kg this year. Salt generously.

Downstream. Hong Kong shelf price for large grade {HK$478,000|hk|t=this week} a kg this week, unchanged for {three|-} weeks. It won't stay so.

Regulation. Thimphu is floating a royalty of Nu {5,000|ry35|by=Thimphu} (now Nu {1,200|ry|t=now}). Trivial at these prices. The permit cap isn't: foresters issued {6,120|per33|t=last year|by=foresters} last year, and a limit of {4,000|per35} would keep whole villages at home.

Queries: origin@materia.example, +65 5550 0142
@doc e-group | growers' group notice, social media post | 2034-07-08
Lhamtsho Yartsa Group — TO ALL MEMBERS

Kuzuzangpo la. Results of our sale of 5 July, as read out and signed by the gup:

Lots offered {131|lots}. Lots sold {127|sold}. Lots withdrawn {4|uns} (the committee knows whose; see you at the meeting).
Weight {96.4|ql} kg. Last year {118.9|ql33|t=Last year}.
Amount Nu {251,600,000|vl}.
Best price Nu {3,150,000|pt34}. Worst price Nu {610,000|plo}. No lot may be sold below Nu {500,000|rsv} and none was.

As agreed in the spring, {5%|fsh} goes to the community fund before anybody is paid. That makes Nu {12.58 million|fund} for the water pipe and the crematorium roof.

Payment: {half|-} in cash on 15 July at the RNR office, {half|-} by bank in September. Bring your permit AND your thumb.

Yesterday was the turn of our friends in Rangtse. With theirs, the kingdom has sold {154.5|qi|t=Yesterday} kg so far and there are {three|-} places to go.

Please do NOT believe videos about a lot of {50 lakh|rum}. It didn't happen.

{212|-} likes · {37|-} comments
@doc f-siliguri | regional news portal, India | 2034-07-18
{Nine|arr} held at Jaigaon with 'Himalayan Viagra' worth {Rs 2.66 crore|szv}

Dooars Desk | Updated 18 Jul, 21:07 IST | {3|-} min read

JAIGAON: It was the smell that gave them away. Constables on night duty at the Bhutan gate stopped {two|-} pick-ups loaded with cabbages on Sunday and, beneath the {third|-} layer, found {a dozen|-} pressure cookers packed with what looked like dried caterpillars.

It was keeda jadi, {11.3|sz|t=on Sunday} kg of it. In the whole of last year the crossing yielded {4.2|sz33|t=last year} kg.

{Six|ai} of those in custody are from Alipurduar district and the remaining {three|ab} from across the border. A magistrate has sent all of them to judicial custody under Section {135|-} of the Customs Act.

Sub-inspector Bijoy Lakra said the consignment was meant for Siliguri and then Kolkata. "{Two|-} of them told us it was medicine for goats," he said.

Why the rush to smuggle? Ask the traders and they will tell you that there is nothing left to buy honestly. A single Thimphu firm is said to have cornered just over {half|!>pes} of what the highlanders brought to the hammer this year, and prices at one sale touched {Rs 31.5 lakh|pt34} a kg. The average, at {Rs 23.5 lakh|pa34}, beats silver by a mile.

Also, fewer people may pick the stuff. Rangers fined {64|fin|t=this season|by=Rangers} villagers who had no papers this season.

ALSO READ: Toto driver returns bag with Rs {4 lakh|-} | {7|-} monsoon treks near Kalimpong

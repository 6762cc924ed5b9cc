@story yf-deauville-yearlings
@topic August yearling sales in Deauville: a record colt, falling middle market and a failed vet test
@subject S = Normandy yearling sale | the sale | the auction | Arqualis
@subject A = Arqualis | the sales company | the house
@subject C = Colt by Orage Blanc | the colt | lot 147 | the bay colt
@subject H = Haras du Bois-Roussel | Bois-Roussel | the breeder | the stud
@subject B = Shimizu Bloodstock | Shimizu | the buyer | the Japanese agent
@subject V = Veterinary panel | vets | the panel
@subject T = Town of Deauville | Deauville | the town
@subject M = Small breeders | breeders' union | small studs
@subject J = Jennifer Oduya-Marchal | Oduya-Marchal | the sales director
@subject G = Groom Kévin Lebrasseur | Lebrasseur | the groom
@fact cat = 352 | other | S | horses in the catalogue | August 2033 | constant
@fact wd = 31 | other | S | horses withdrawn | August 2033 | cumulative
@fact off = 321 | other | S | horses offered | August 2033 | cumulative
@fact sold = 244 | other | S | horses sold | August 2033 | cumulative
@fact clr = 76 | rate | S | share of the offered that were sold | August 2033 | snapshot
@fact clr32 = 83 | rate | S | share of the offered that were sold | August 2032 | snapshot
@fact tot = 51240000 | revenue | S | euros of turnover | August 2033 | cumulative
@fact tot32 = 48800000 | revenue | S | euros of turnover | August 2032 | constant
@fact up = 5 | rate | S | rise of turnover | August 2033 | snapshot
@fact avg = 210000 | price | S | euros for an average horse | August 2033 | snapshot
@fact med = 120000 | price | S | euros for the median horse | August 2033 | snapshot
@fact med32 = 150000 | price | S | euros for the median horse | August 2032 | snapshot
@fact medf = 20 | rate | S | fall of the median price | August 2033 | snapshot
@fact d1 = 24300000 | revenue | S | euros of turnover in one day | Saturday | snapshot
@fact d2 = 17640000 | revenue | S | euros of turnover in one day | Sunday | snapshot
@fact d3 = 9300000 | revenue | S | euros of turnover in one day | Monday | snapshot
@fact col = 4200000 | price | C | euros paid | Saturday | constant
@fact cres = 1500000 | price | C | euros of reserve | before the sale | constant | threshold
@fact rec = 3700000 | price | S | euros of the earlier record for a colt | 2028 | constant
@fact bids = 46 | other | C | bids made | Saturday | constant
@fact mins = 7 | duration | C | minutes in the ring | Saturday | constant
@fact kg = 465 | other | C | kilograms | August 2033 | snapshot
@fact dam = 62000 | price | H | euros paid for the mother | 2027 | constant
@fact fee = 90000 | price | H | euros of stud fee for the father | 2031 | constant
@fact hlots = 12 | other | H | horses sold | August 2033 | cumulative
@fact htot = 9360000 | revenue | H | euros for its horses | August 2033 | cumulative
@fact havg = 780000 | price | H | euros for an average horse | August 2033 | snapshot
@fact jp = 19 | other | B | horses bought | August 2033 | cumulative
@fact jpt = 12810000 | spending | B | euros spent | August 2033 | cumulative
@fact jppc = 25 | other | B | share of the turnover | August 2033 | snapshot
@fact mil = 9 | other | S | horses sold for a million or more | August 2033 | cumulative
@fact mil32 = 5 | other | S | horses sold for a million or more | August 2032 | constant
@fact ctry = 23 | other | S | countries of buyers | August 2033 | constant
@fact com = 6 | rate | A | share taken from the seller | 2033 | constant
@fact comt = 3074400 | revenue | A | euros of commission from sellers | August 2033 | cumulative
@fact vx = 58 | other | V | horses re-examined | August 2033 | cumulative
@fact vf = 14 | other | V | horses given back to the seller | August 2033 | cumulative
@fact days = 30 | duration | A | days to pay | - | constant | threshold
@fact cost = 38000 | price | M | euros to raise a yearling | 2033 | snapshot
@fact mloss = 41 | other | M | share of members who lost money | 2033 | snapshot
@fact mem = 1260 | other | M | members | 2033 | snapshot
@fact uns = 77 | other | S | horses not sold | August 2033 | cumulative
@fact vis = 6800 | crowd | S | people at the ring | Saturday | snapshot
@fact pop = 3600 | other | T | inhabitants in winter | 2033 | snapshot
@fact beds = 96 | rate | T | share of hotel rooms taken | Saturday | snapshot
@fact room = 540 | price | T | euros for a sea-view room | Saturday | snapshot
@fact tip = 5000 | other | G | euros of tip for the groom | Saturday | constant
@fact gage = 19 | age | G | age | - | snapshot
@fact ins = 168000 | price | C | euros to insure for a year | 2033 | constant
@fact insr = 4 | rate | C | yearly insurance rate of the price | 2033 | constant
@trap cat off :: in the catalogue and in the ring
@trap sold uns :: sold and not
@trap avg med :: mean and median
@trap med med32 :: two years
@trap d1 d3 :: days of the sale
@trap col rec :: the new and the old record
@trap htot havg :: all and each
@trap tot tot32 :: two years
@trap dam fee :: the mother's price and the father's fee
@trap vx vf :: examined and handed back
@trap com insr :: two small rates
@rel diff off = cat - wd
@rel diff uns = off - sold
@rel share clr = sold / off
@rel sum tot = d1 + d2 + d3
@rel change up = tot32 -> tot
@rel product tot = sold * avg
@rel change medf = med32 -> med
@rel product htot = hlots * havg
@rel share com = comt / tot
@rel share jppc = jpt / tot

@doc racing-wire | sports wire | 2033-08-13
RACING-Orage Blanc colt makes record {4.2 million|col} euros at Deauville

DEAUVILLE, France, Aug 13 (Meridian Sport) - A bay colt by Orage Blanc was sold for {4.2 million|col} euros at the Normandy yearling sale on Saturday, a European record for a colt of his age, surpassing the {3.7 million|rec} paid here in 2028.

Lot {147|-}, bred by Haras du Bois-Roussel and led round by {19|gage}-year-old groom Kévin Lebrasseur, went to Shimizu Bloodstock after {46|bids} bids and {seven|mins} minutes. The reserve had been {1.5 million|cres}.

His dam cost the stud {62,000|dam} euros in 2027. The covering fee was {90,000|fee}.

Turnover on the first of three days was {24.3 million|d1|t=on the first of three days}. {352|cat} horses were catalogued for the sale.

"He walks like he's late for something," sales director Jennifer Oduya-Marchal said.

(Reporting by Hervé Solignac)

@doc arqualis-release | press release | 2033-08-15
Normandy Yearling Sale 2033: turnover {€51.24 million|tot}, up {5%|up}

The curtain fell this evening on a Normandy sale that has once again confirmed Deauville's place at the summit.

• Turnover: {€51,240,000|tot} (2032: {€48,800,000|tot32|t=2032}), {+5%|up|v=5}
• Sold: {244|sold} of {321|off} offered, {76%|clr} (2032: {83%|clr32|t=2032})
• Average: {€210,000|avg}; median: {€120,000|med}
• Seven-figure lots: {nine|mil} (2032: {five|mil32|t=2032})
• Buyers from {23|ctry} countries

By session: Saturday {€24.30m|d1|t=Saturday}, Sunday {€17.64m|d2|t=Sunday}, Monday {€9.30m|d3|t=Monday}.

Leading vendor: Haras du Bois-Roussel, {12|hlots} yearlings for {€9,360,000|htot}, averaging {€780,000|havg}. Leading buyer: Shimizu Bloodstock, {19|jp} lots, {€12,810,000|jpt}, a {quarter|jppc|v=25} of all spending.

{31|wd} horses were withdrawn. Of {58|vx} re-examined after the sale, {14|vf} were returned to their vendors. Payment is due within {30|days} days. Next sale: mixed stock, {7|-} September.

@doc paris-horse-daily | racing daily | 2033-08-16
Le poulain et les autres

Take the colt out and what's left? Roughly {47 million|-}, which is less than last year. Take the Japanese out and there's a hole you could drive a lorry through: Shimizu alone signed for {€12.81 million|jpt}, spread over {nineteen|jp} yearlings.

The house prefers its average, {€210,000|avg}. I prefer the median, the horse in the middle of the line, who fetched {€120,000|med|t=this year} this year and {€150,000|med32|t=last} last. That's down {25%|!medf}. And {77|uns} walked out of the ring with the people they'd walked in with.

Monday was grim. {€9.3 million|d3|t=Monday}, whole rows of green plastic chairs, and the auctioneer making jokes.

Our vet tells us the panel was asked to look again at {58|vx} horses and ordered {24|!vf} of them to be handed back, chiefly for wind. An insurer in the bar was quoting {four|insr} per cent, so the star will cost {€168,000|ins} a year merely to be looked at.

PMU Quinté: {7|-}-{11|-}-{2|-}-{16|-}-{4|-}

@doc cote-fleurie | local paper | 2033-08-18
The boy, the horse and the {five thousand|tip}

Kévin Lebrasseur had {5,000|tip} euros, in notes of {500|-}, pressed into his hand by a gentleman from Hokkaido, and he hasn't slept since. "I washed him every morning for a year," he says of the colt. "He bit me twice." The boy is {18|!gage} and comes from Pont-l'Évêque. The animal weighs {465|kg} kilos and was worth, on Saturday night, {4.2 million|col}.

There were {6,800|vis|t=on Saturday night} people around the ring on Saturday night, nearly twice the {3,600|pop} who live in town in winter. The hotels report {96%|beds} of rooms taken. A room with a view of the sea cost {€540|room}.

The mayor is pleased, the bakers are pleased, and the street sweepers have asked for a bonus.

At the Bois-Roussel they remember the mare's arrival. "{Sixty-two thousand|dam} and lame," says the manager, "and we were told off by the accountant." {Twelve|hlots} of the stud's youngsters were sold this time.

Marché: sole {€34|-}/kg. Brocante Sunday, {120|-} stalls

@doc breeders-letter | union newsletter | 2033-08-22
To our {1,260|mem} members: what the record hides

Dear colleagues,

You'll have read that {nine|mil} horses made a million or more, where {five|mil32|t=last year} did last year. You'll not have read how the rest of us fared. To bring a yearling to the ring costs {€38,000|cost}, without the covering. In our survey {41%|mloss} of members lost money this summer.

Of {352|cat} horses in the book {244|sold} found a buyer; the house says {76%|clr}, since it leaves out the withdrawn. And for its trouble it takes {6%|com} from us: on {€51.24 million|tot} this makes {€3.7 million|!comt}. We ask for {four|-}.

We don't begrudge Bois-Roussel its {€9.36 million|htot}. It bought cleverly, paid a covering fee of {€90,000|fee} that few of us could, and waited. But a market in which one agent accounts for {25%|jppc} of the money is a market with one leg.

Turnover per day tells it all: {24.3|d1|x=1000000}, {17.6|d2|x=1000000}, {9.3|d3|x=1000000} million.

General assembly: {14|-} October, Lisieux, salle {2|-}.

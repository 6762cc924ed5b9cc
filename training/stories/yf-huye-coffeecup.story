@story yf-huye-coffeecup
@topic A coffee prize and internet auction in Rwanda: scores, a record lot, a mislabelled sack and the farmers' share
@subject P = Thousand Hills Cup | the Cup | the competition | organisers
@subject L = Lot from Maraba-Nyakiz washing station | the winning lot | Nyakiz | lot one
@subject J = Jury | tasters | judges
@subject C = Co-operative Abahuza | Abahuza | the co-operative | growers
@subject B = Roaster Kobe Beans Ichinose | Ichinose | the buyer | the roaster
@subject E = Export board | the board | NAEB-R
@subject M = Lot seven from Gatare-Rusizi | lot seven | the disqualified lot
@subject A = Alphonsine Mukarugwiza | Mukarugwiza | the grower
@fact ent = 318 | other | P | lots sent in | 2034 | constant
@fact nat = 96 | other | P | lots that passed the first round | 2034 | constant
@fact fin = 24 | other | P | lots that won a place in the auction | August 2034 | constant
@fact sold = 23 | other | P | lots sold | 26 September 2034 | constant
@fact jud = 21 | other | J | tasters | 2034 | constant
@fact ctry = 13 | other | J | countries of the tasters | 2034 | constant
@fact cups = 9400 | other | J | cups tasted | 2034 | cumulative
@fact sc = 92.4 | score | L | points | August 2034 | constant
@fact sc2 = 91.1 | score | P | points of the second lot | August 2034 | constant
@fact min = 87 | score | P | points needed for the auction | - | constant | threshold
@fact msc = 89.6 | score | M | points | August 2034 | constant
@fact kg = 240 | other | L | kilograms sold | 26 September 2034 | constant
@fact pr = 185 | price | L | dollars a kilogram | 26 September 2034 | constant
@fact tot = 44400 | revenue | L | dollars paid | 26 September 2034 | constant
@fact rec = 148 | price | P | dollars a kilogram, earlier record | 2031 | constant
@fact up = 25 | rate | L | rise over the earlier record | 26 September 2034 | constant
@fact all = 612000 | revenue | P | dollars paid for all lots | 26 September 2034 | constant
@fact allkg = 13600 | other | P | kilograms sold of all lots | 26 September 2034 | constant
@fact avg = 45 | price | P | dollars a kilogram on average | 26 September 2034 | constant
@fact mkt = 6.1 | price | E | dollars a kilogram of ordinary coffee | September 2034 | snapshot
@fact shpc = 80 | rate | C | share of the price for the growers | - | constant | threshold
@fact sh = 35520 | revenue | C | dollars for the growers | October 2034 | plan
@fact mem = 148 | other | C | members | 2034 | snapshot
@fact each = 240 | revenue | C | dollars for each member | October 2034 | plan
@fact wom = 96 | other | C | women among the members | 2034 | snapshot
@fact hrs = 6 | duration | P | hours of bidding | 26 September 2034 | constant
@fact bids = 412 | other | L | bids | 26 September 2034 | constant
@fact bidd = 137 | other | P | bidders | 26 September 2034 | constant
@fact dis = 1 | other | E | lots disqualified | 20 September 2034 | constant
@fact sack = 11 | other | M | sacks opened | 19 September 2034 | constant
@fact bad = 4 | other | M | sacks that were another coffee | 19 September 2034 | constant
@fact ban = 2 | duration | M | years of exclusion | 20 September 2034 | plan
@fact alt = 2020 | distance | L | metres above sea level | - | constant
@fact tree = 340 | other | A | coffee trees | 2034 | snapshot
@fact age = 58 | age | A | age | - | snapshot
@fact kids = 6 | other | A | children | - | constant
@fact cow = 1 | other | A | cows bought | October 2034 | plan
@fact exp = 118000000 | revenue | E | dollars of coffee exports | 2033 | constant
@fact expt = 16800 | other | E | tonnes of coffee exports | 2033 | constant
@fact cup = 24 | price | B | dollars for a cup in Kobe | November 2034 | snapshot
@fact gr = 15 | other | B | grams in a cup | - | constant
@fact shop = 9 | other | B | shops | 2034 | snapshot
@fact nth = 12 | other | P | times held | 2034 | cumulative
@fact cost = 290000 | budget | P | dollars of cost | 2034 | constant
@trap ent nat :: sent in and passed
@trap fin sold :: a place in the auction and sold
@trap sc sc2 :: two lots
@trap pr avg :: one lot and all
@trap pr rec :: new and old record
@trap kg each :: 240 kilograms and 240 dollars
@trap tot sh :: paid and for the growers
@trap tot all :: one lot and all
@trap mem wom :: all and women
@trap sack bad :: opened and wrong
@trap fin cup :: 24 lots and 24 dollars
@rel product tot = kg * pr
@rel change up = rec -> pr
@rel product all = allkg * avg
@rel share shpc = sh / tot
@rel product sh = mem * each
@rel diff sold = fin - dis

@doc cup-release | press release | 2034-09-27
Thousand Hills Cup: a new record, {US$185|pr} a kilogram

Kigali. In an internet auction of {six|hrs} hours yesterday {23|sold|t=yesterday} lots were sold for {US$612,000|all}. {13,600|allkg} kilograms changed hands at {US$45|avg} on average.

The winning lot, {240|kg} kg from the Maraba-Nyakiz washing station at {2,020|alt} metres, which the jury had given {92.4|sc} points, went to the roaster Ichinose of Kobe for {US$185|pr} a kilogram or {US$44,400|tot}. It's {25%|up} above the record of {2031|-} ({US$148|rec}). There were {412|bids} bids for it.

For the {12th|nth} edition {318|ent} lots had been sent in; {96|nat} passed the first round. {21|jud} tasters from {13|ctry} countries drank {9,400|cups} cups.

{137|bidd} bidders were registered. Growers receive at least {80%|>shpc} of the price.

@doc board-notice | export board notice | 2034-09-20
Export board: exclusion of lot seven

Of {24|fin} lots admitted to the auction of the Thousand Hills Cup {one|dis} is excluded as of today.

Lot seven (Gatare-Rusizi, {89.6|msc} points) was opened on 19 September at the request of the jury. Of {11|sack} sacks {four|bad} contained coffee other than that tasted.

The station may not take part for {two|ban} years. It states that sacks were mixed up in the warehouse.

The other lots, all of at least {87|>min} points, aren't affected. The second lot, with {91.1|sc2} points, and those after it keep their numbers.

@doc kigali-daily | newspaper | 2034-09-29
Mama Alphonsine's cow

HUYE — Alphonsine Mukarugwiza, {58|age}, has {340|tree} coffee trees, {six|kids} children and, as of next month, {one|cow} cow. She's one of {148|mem} members of Abahuza, {96|wom} of whom are women, and whose cherries went into the dearest coffee ever sold from this country: {185|pr} dollars.

Of {44,400|tot} dollars {35,520|sh} will reach the co-operative, {240|each} each. "I thought they'd said shillings," she says.

It fetched {30|!up} per cent more than the earlier record of {148|rec}. The board's price for ordinary coffee is {6.10|mkt|t=this month} this month.

What does it taste of? She's never had it. They sell it all.

In all {24|!sold} lots were sold.

Weather: rain in the west. Rayon {2|-} APR {2|-}

@doc bean-trade | coffee trade magazine | 2034-11-10
Rwanda: high notes, one false

The auction's {US$612,000|all} looks grand beside a kilo price of {US$6.10|mkt|t=in September} for the run of the mill in September. Beside exports of {US$118 million|exp} and {16,800|expt} tonnes in 2033 it's a thimble.

But thimbles talk. Ichinose, with {nine|shop} shops, sells Nyakiz at {US$24|cup} a cup of {15|gr} grams. For that it paid {US$158|!pr} a kilo, so under {three|-} dollars' worth per cup.

On the affair of lot seven: of {11|sack} sacks {six|!bad} weren't what they said. The tasters noticed by nose. One of the {21|jud} put down his spoon and said "Burundi".

Running the Cup costs {US$290,000|cost}, met by donors. The growers' {80%|shpc} is before the station's fees, we're told.

Arabica Dec: {241.15|-} ¢/lb

@doc kobe-column | lifestyle column | 2034-12-02
Two thousand eight hundred yen

By Reiko Stallworth

I've drunk it. There were {240|kg} kilos in the world and I've had {fifteen|gr} grams. They bring it in a thing like a test tube, and a card, and on the card is a lady in front of a bush.

The card says {92.4|sc} points. It says {2,020|alt} metres. It says that her share was {240|each} dollars. I looked at my cup: {24|cup}. So ten of us have paid her.

It tasted of apricots, and then of tea, and then, for a moment, of a place I've never been to. Next to me a man was photographing his.

The last lot of this kind had cost {148|rec|t=in 2031} dollars a kilo, in 2031; this one {185|pr}. It'll go on like that. I asked if the lady on the card had tried it. The barista bowed. He'll find out.

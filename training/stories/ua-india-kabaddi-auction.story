@story ua-india-kabaddi-auction
@topic Two-day player auction of a kabaddi league in Lucknow: record price for a raider
@subject L = Bharat Kabaddi Super League | BKSL | the league | Super League | the auction | the tournament
@subject H = Devraj Hooda | Hooda | Devraj | the Rohtak raider
@subject R = Reza Farahmand | Farahmand | the Iranian | Iran's captain
@subject T = Bikram Toppo | Toppo | the left corner
@subject S = Manjeet Sangwan | Sangwan | the veteran
@subject I = Ishan Meitei | Meitei | the teenager
@subject K = Konkan Rafters | Rafters | Konkan
@subject V = Vindhya Rhinos | Rhinos
@subject W = Hooghly Hawks | Hawks
@subject B = Bansuri Foods | Bansuri | the title sponsor
@fact reg = 512 | candidates | L | players who put their names down for the auction | - | constant
@fact pool = 236 | candidates | L | players on the final list of the auction | - | constant
@fact slots = 118 | other | L | places in squads to be filled | - | constant
@fact s1 = 61 | other | L | players sold | 2034-06-20 close of day one | snapshot
@fact s2 = 43 | other | L | players sold on the second day | 2034-06-21 | snapshot
@fact s = 104 | other | L | players sold | 2034-06-21 final | cumulative
@fact o1 = 14 | other | L | overseas players sold | 2034-06-20 close of day one | snapshot
@fact o2 = 8 | other | L | overseas players sold on the second day | 2034-06-21 | snapshot
@fact o = 22 | other | L | overseas players sold | 2034-06-21 final | cumulative
@fact ir = 11 | other | L | Iranian players sold | 2034-06-21 final | cumulative
@fact m1 = 278500000 | spending | L | rupees spent on players | 2034-06-20 close of day one | snapshot
@fact m2 = 89500000 | spending | L | rupees spent on players on the second day | 2034-06-21 | snapshot
@fact m = 368000000 | spending | L | rupees spent on players | 2034-06-21 final | cumulative
@fact teams = 10 | other | L | franchises in the competition | 2034 | constant
@fact purse = 60000000 | budget | L | rupees that each franchise may spend on its squad | 2034 | constant
@fact p33 = 50000000 | budget | L | rupees that each franchise may spend on its squad | 2033 | constant
@fact pch = 20 | rate | L | rise of the squad budget in percent | 2034 | constant
@fact pt = 600000000 | budget | L | rupees that all franchises together may spend on squads | 2034 | constant
@fact ret = 184000000 | spending | L | rupees that retained players cost the franchises | 2034 | constant
@fact av = 416000000 | budget | L | rupees left to the franchises before the bidding | 2034 | constant
@fact un = 48000000 | budget | L | rupees left unspent | 2034-06-21 final | snapshot
@fact hp = 26200000 | price | H | price paid at the auction | 2034-06-20 | constant
@fact hb = 3000000 | price | H | base price | 2034-06-20 | constant
@fact h33 = 9800000 | price | H | price paid at the auction | 2033 | constant
@fact rp = 20500000 | price | R | price paid at the auction | 2034-06-20 | constant
@fact tp = 13800000 | price | T | price paid at the auction | 2034-06-20 | constant
@fact rec = 24800000 | price | S | price paid at the auction | 2032 | constant
@fact drec = 12100000 | price | L | highest price paid for a defender | before 2034 | constant
@fact hdiff = 1400000 | margin | H | rupees by which the price beat the old record | 2034-06-20 | constant
@fact sp = 2100000 | price | S | price paid at the auction | 2034-06-21 | constant
@fact sb = 2000000 | price | S | base price | 2034-06-21 | constant
@fact ip = 900000 | price | I | price paid at the auction | 2034-06-21 | constant
@fact c1 = 5 | other | L | players sold for a crore or more | 2034-06-20 close of day one | snapshot
@fact c2 = 2 | other | L | players sold for a crore or more on the second day | 2034-06-21 | snapshot
@fact c = 7 | other | L | players sold for a crore or more | 2034-06-21 final | cumulative
@fact c33 = 4 | other | L | players sold for a crore or more | 2033 | constant
@fact bids = 47 | other | H | bids made | 2034-06-20 | constant
@fact dur = 9 | duration | H | minutes that the bidding lasted | 2034-06-20 | constant
@fact hr = 287 | score | H | raid points in the season | 2033 | constant
@fact hm = 23 | other | H | matches played in the season | 2033 | constant
@fact hc = 812 | score | H | raid points in the career | - | constant
@fact rr = 168 | score | R | raid points in the season | 2033 | constant
@fact tt = 74 | score | T | tackle points in the season | 2033 | constant
@fact emp = 14 | other | L | places in squads left empty | 2034-06-21 final | snapshot
@fact irsh = 50 | other | L | share of Iranians in the overseas players sold in percent | 2034-06-21 final | constant
@fact m1sh = 75.7 | other | L | share of the first day in the spending in percent | 2034-06-21 final | constant
@fact unsh = 11.5 | other | L | share of the money that is left unspent in percent | 2034-06-21 final | constant
@fact fbm = 6 | other | L | matching cards used | 2034-06-21 final | cumulative
@fact kleft = 3400000 | budget | K | rupees left unspent | 2034-06-21 final | snapshot
@fact ia = 17 | age | I | age | - | constant
@fact sa = 36 | age | S | age | - | constant
@fact spy = 650000000 | revenue | B | rupees paid by the sponsor a year | - | constant
@fact spn = 3 | duration | B | years that the contract of the sponsor runs | - | constant
@fact spt = 1950000000 | revenue | B | rupees paid by the sponsor over the contract | - | constant
@fact mat = 96 | other | L | matches of the season | 2034 | plan
@fact lg = 90 | other | L | matches of the league stage | 2034 | plan
@fact po = 6 | other | L | matches of the play-offs | 2034 | plan
@fact st = 2034-10-14 | date | L | first day of the season | 2034 | plan
@rel sum s = s1 + s2
@rel sum o = o1 + o2
@rel sum m = m1 + m2
@rel product pt = purse * teams
@rel change pch = p33 -> purse
@rel diff av = pt - ret
@rel diff un = av - m
@rel diff hdiff = hp - rec
@rel sum c = c1 + c2
@rel product spt = spy * spn
@rel sum mat = lg + po
@rel diff emp = slots - s
@rel share irsh = ir / o
@rel share m1sh = m1 / m
@rel share unsh = un / av
@trap s1 s :: players sold on day one and over both days
@trap m1 m2 :: spending of one day and of the other
@trap rec sp :: what Sangwan cost in 2032 and now
@trap h33 hp :: Hooda's price last year and this year
@trap c33 c :: millionaires of last year and of this year
@trap reg pool :: registered and on the final list
@trap tp drec :: the new record for a defender and the old one
@trap po fbm :: both 6
@trap emp o1 :: both 14
@trap un kleft :: money left to all and to one club
@trap hr hc :: points of a season and of a career

@doc a-uptimes | national daily | 2034-06-21
Hooda breaks the bank at Lucknow: Konkan pay record price

By Saumya Dwivedi, Lucknow

Devraj Hooda became the costliest player in the history of the Bharat Kabaddi Super League on Tuesday when Konkan Rafters won a bidding war for the Rohtak raider at {Rs 2.62 crore|hp|t=on Tuesday}, nearly {nine|-} times the {Rs 30 lakh|hb} at which the auctioneer opened.

It took {47|bids} bids and {nine|dur} minutes. Vindhya Rhinos dropped out only when the figure had gone past the {Rs 2.48 crore|rec|t=two years ago} that Manjeet Sangwan fetched two years ago; the old mark is beaten by {Rs 14 lakh|hdiff}.

The Rhinos consoled themselves with Iran's captain, Reza Farahmand, for {Rs 2.05 crore|rp}, and Hooghly Hawks made Bikram Toppo the most expensive defender yet at {Rs 1.38 crore|tp}. Nobody had previously gone beyond {Rs 1.21 crore|drec|t=previously} for a man who does not raid.

By the time the hammer fell for the evening, {61|s1|t=By the time the hammer fell for the evening} players had found a home, {14|o1|^} of them from abroad, and {Rs 27.85 crore|m1|^} had changed hands. {Five|c1|^|s=players} crossed the {one-crore|-} line, against {four|c33|t=last year} in the whole of last year's sale.

Each of the {10|teams} owners came with a purse of {Rs 6 crore|purse}, a {20 per cent|pch|t=this season} rise this season, though retained players had already eaten {Rs 18.4 crore|ret} of the combined {Rs 60 crore|pt}. That leaves {118|slots} slots to fill from a list of {236|pool}.

Hooda, who cost {Rs 98 lakh|h33|t=a year ago} a year ago, was watching at home with his wrestling coach father. "He asked if it was for {one|-} year or for life," Hooda said on the phone.

@doc b-wire | news agency | 2034-06-21
BKSL auction closes with {104|s} sold

LUCKNOW, June 21 (IPS) - The Bharat Kabaddi Super League's player auction ended on Wednesday with {104|s|t=on Wednesday|by=organisers} men signed for a total of {Rs 36.8 crore|m|^}, organisers said.

The second day was quieter: {43|s2|t=The second day} sales worth {Rs 8.95 crore|m2|^}, including {eight|o2|^} of overseas players. Iran supplied {half|irsh} of the {22|o|t=in all} foreigners engaged in all, {11|ir}.

{Two|c2|t=on Wednesday} more men were bought for at least Rs {1 crore|-} on Wednesday, making {seven|c|t=over the two days} over the two days, and clubs produced {six|fbm} of their Final Bid Match cards.

Manjeet Sangwan, {36|sa}, who held the price record until Tuesday, drew no bid when first called and went in the accelerated round to Godavari Gharials at {Rs 21 lakh|sp}, one increment over his base of {Rs 20 lakh|sb}. Youngest buy was Ishan Meitei of Imphal, {17|ia}, whom Konkan Rafters took for {Rs 9 lakh|ip}.

Franchises go home with {Rs 4.8 crore|un} of the {Rs 41.6 crore|av|t=at the start} they had at the start.

The season, of {96|mat} matches, starts on {October 14|st}.

@doc c-tabloid | tabloid site | 2034-06-21
{TWO CRORE|-} MAN! Devraj's phone 'has not stopped'

Photo {1|-} of {14|-} | Pics: Vikrant Bhalla

ALSO READ: {5|-} kabaddi rules your dad got wrong | Best 4K TVs under {Rs 45,000|-}

What a night, and what a payday. Devraj Hooda, son of a wrestling coach from a lane behind the Rohtak bus stand, is now the richest raider on the mat after the Rafters splashed a jaw-dropping {Rs 2.26 crore|!hp} on him.

And who could argue? He grabbed {287|hr|t=last season} raid points last season in just {23|hm|^} outings. His career tally stands at {812|hc}. Reza Farahmand, the Tehran tornado, managed {168|rr|t=in the same competition} in the same competition, and he still walked off with more than {Rs 2 crore|>rp}.

Last year Devraj came for under {a crore|-}: {Rs 98 lakh|h33|t=Last year}, to be exact. Sources in the hall counted almost {50|~bids|by=Sources in the hall} raises before it was over.

Big defender on the block? Bikram Toppo. Hooghly Hawks needed deep pockets, {Rs 1.45 crore|!tp}, to land the left corner who made {74|tt} tackle points.

Crorepati club: {five|c1|t=after Day 1} members after Day {1|-}. Compare that with last June, when the club had just {four|c33|t=last June}.

Heartbreak of the day: Manjeet Sangwan. The superstar who cost {Rs 2.48 crore|rec|t=in 2032} in 2032 was greeted with silence. At {36|sa} he must wait for Wednesday's second call. His reserve? A humble {Rs 20 lakh|sb}.

Total damage so far, they tell us: {Rs 27.85 crore|m1|t=so far}, for {61|s1|^} bodies.

Rate this story: {4.1|-}/{5|-} ({238|-} votes)

@doc d-business | business newspaper | 2034-06-22
Kabaddi's pay cheque grows, but {a tenth|~unsh} of the cash stays in the drawer

Mumbai: Team owners in the Bharat Kabaddi Super League spent {Rs 36.8 crore|m|t=on Tuesday and Wednesday} in Lucknow on Tuesday and Wednesday, {three-fourths|~m1sh} of it, {Rs 27.85 crore|m1|t=on the opening day}, on the opening day and the remaining {Rs 9.85 crore|!m2|t=the day after} the day after, according to the league's own tally.

The ceiling on a squad was lifted to {Rs 6 crore|purse|t=from last year's} from last year's {Rs 5 crore|p33|t=last year's}, which with {ten|teams} sides means a theoretical wage bill of {Rs 60 crore|pt}. Less {Rs 18.4 crore|ret} committed to retained men, {Rs 41.6 crore|av} was in play. About {Rs 5 crore|~un|t=unspent} is unspent; the Rafters, having paid so much for one raider, are down to {Rs 34 lakh|kleft}.

Money from outside is what pays for this. Bansuri Foods renewed in April as title sponsor for {three|spn} years at {Rs 65 crore|spy} annually, or {Rs 195 crore|spt} in total, and broadcasters are asked for more. The new calendar gives them {96|mat} evenings: {90|lg} in the league stage and {six|po} in the play-offs.

"{A crore|-} was a headline in 2029. Now {seven|c} players earn it," said Ranjini Kutty, who tracks league valuations at Palmyra Advisors. In the previous auction there were {four|c33|t=In the previous auction}.

Of {512|reg} hopefuls who registered, {236|pool} made the catalogue and {104|s} were engaged, which leaves {14|emp} of {118|slots} berths to be filled by trials. She expects the cap to reach {Rs 8 crore|-} "before 2037".

@doc e-regional | regional newspaper of Manipur | 2034-06-23
Imphal boy, 17, goes to Konkan; parents learn of it from WhatsApp

By Thoibi Laishram

Ishan Meitei had {nine lakh|ip|v=900000} reasons to skip his Class XII tuition on Wednesday. The teenager, who turned {17|ia|t=in March} in March, was picked by Konkan Rafters near the end of the BKSL auction and is its youngest recruit.

His mother, Memcha, runs a tea stall at Khwairamband. "The first message said {ninety|-}," she laughed. "I told them to count the zeros."

Only {22|o|by=the league secretariat} of the men engaged over both days hold foreign passports, the league secretariat says; but the North-East, too, feels foreign there: Ishan is the {one|-} Manipuri among {114|!s|^} recruits.

He will share a dormitory with Devraj Hooda, bought by the same club for {Rs 2.62 crore|hp} on Tuesday, and is already counting: what the senior man will earn would pay {29|-} Ishans.

The Rafters have only {Rs 34 lakh|kleft} left, so no further signings are likely before camp. Coach Hariram Bhosale plans to give Ishan "{two or three|-} matches, not more" of the {90|lg} in the league stage, which opens on {14 October|st} in Panaji.

Manjeet Sangwan, more than twice the boy's age at {36|sa}, was his idol. The veteran has gone to Godavari for {Rs 21 lakh|sp|t=this time}, this time; {two|-} summers back he was worth {Rs 2.48 crore|rec|t=two summers back}. "I will ask him for the shirt," says Ishan. Hooda, he adds, needed only {23|hm} games for {287|hr|t=last season} points last season, "which is not human".

The Super League used to cap the spending of a side at {Rs 5 crore|p33|t=used to}; this year's {Rs 6 crore|purse|t=this year's} made room, the Rafters' scout admitted, for a gamble.

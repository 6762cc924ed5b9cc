@story p4-isaan-pledging
@topic Thailand's rice pledging scheme of 2032-33: tonnes, payments and what remains
@subject C = Commerce Ministry | the ministry | the Commerce Ministry | the government
@subject B = Farm Credit Bank | the bank | FCB | the farmers' bank
@subject U = Ubon Ratchathani | Ubon
@subject S = Surin
@subject R = Roi Et
@subject T = Thammanoon Wisetsri | Thammanoon | the commerce minister | the minister
@subject A = Buaphan Sukdee | Auntie Buaphan Sukdee | she
@subject D = Thai Development Forum | the Forum | the think tank | TDF
@fact p1 = 1430000 | other | C | tonnes of paddy pledged | 15 January 2033 | cumulative
@fact p2 = 2260000 | other | C | tonnes of paddy pledged | end of February 2033 | cumulative
@fact pt = 3000000 | other | C | tonnes of paddy pledged | target for the season | plan | threshold
@fact u1 = 388000 | other | U | tonnes of paddy pledged | end of February 2033 | cumulative
@fact s1 = 341000 | other | S | tonnes of paddy pledged | end of February 2033 | cumulative
@fact r1 = 297000 | other | R | tonnes of paddy pledged | end of February 2033 | cumulative
@fact pp = 13500 | price | C | baht paid for a tonne of hom mali paddy | season 2032-33 | constant
@fact ppp = 12000 | price | C | baht paid for a tonne of hom mali paddy | season 2031-32 | constant
@fact mk = 11200 | price | C | market price of a tonne of hom mali paddy in baht | February 2033 | snapshot
@fact bg = 41000000000 | budget | C | credit for the scheme in baht | cabinet decision of October 2032 | plan | pledged
@fact ow = 28900000000 | other | B | value of pledged paddy in baht | end of February 2033 | cumulative
@fact pd = 19600000000 | spending | B | baht paid to farmers | end of February 2033 | cumulative
@fact pd1 = 14800000000 | spending | B | baht paid to farmers | 15 January 2033 | cumulative
@fact un = 9300000000 | other | B | baht owed to farmers | end of February 2033 | snapshot
@fact fm = 412000 | other | C | farmers in the scheme | end of February 2033 | cumulative
@fact fmw = 118000 | waiting | B | farmers who wait for their money | end of February 2033 | snapshot
@fact w = 47 | duration | B | average days until payment | February 2033 | snapshot
@fact wp = 10 | duration | B | days until payment promised | October 2032 | plan | pledged
@fact ls = 8200000000 | profit | D | loss expected from the scheme in baht | forecast of March 2033 | plan | projected
@fact lsg = 4500000000 | profit | C | loss expected from the scheme in baht | cabinet decision of October 2032 | plan | projected
@fact lsp = 3700000000 | profit | C | loss made by the scheme in baht | season 2031-32 | constant
@fact so = 610000 | other | C | tonnes of milled rice sold from stock | end of February 2033 | cumulative
@fact st = 1950000 | other | C | tonnes of milled rice in stock | end of February 2033 | snapshot
@fact ext = 2033-04-30 | date | C | day on which pledging ends | cabinet decision of March 2033 | plan
@fact ex0 = 2033-02-28 | date | C | day on which pledging ends | cabinet decision of October 2032 | plan
@fact pgap = 2300 | margin | C | pledging price above the market price in baht | February 2033 | snapshot
@fact age = 63 | age | A | age | 2033 | constant
@rel diff pgap = pp - mk
@rel diff un = ow - pd
@trap ow pd :: what was pledged and what was paid for
@trap p1 p2 :: two dates
@trap ls lsg :: forecasts of two bodies
@trap pp mk :: the scheme's price and the market's
@trap fm fmw :: all farmers and those who wait

@doc a-daily | English-language daily | 2033-03-05
Rice pledging extended as bank asks for fresh funds

The cabinet agreed yesterday to accept paddy under the rice pledging scheme until {April 30|ext}, two months beyond the original deadline of {Feb 28|ex0}.

Commerce Minister Thammanoon Wisetsri said {2.26 million|p2|t=By the end of February|by=Commerce Minister Thammanoon Wisetsri} tonnes had been pledged. By the end of February, {412,000|fm|^} farmers had taken part. The scheme has room for {3 million|<pt} tonnes.

Farmers receive {13,500|pp} baht a tonne for hom mali paddy, {2,300|pgap} baht above the going price in the Northeast. Last season the state paid {12,000|ppp|t=Last season}.

The money has not kept up with the rice. The pledged paddy is worth {28.9 billion|ow} baht, and the Farm Credit Bank has paid out {19.6 billion|pd}. It will ask the Finance Ministry to guarantee a bond for the balance of {9.3 billion|un}.

The credit line which ministers approved in October was {41 billion|bg|t=in October} baht, so "there's no shortage, only a queue", Mr Thammanoon said.

He reaffirmed that the loss will not exceed {4.5 billion|<lsg|by=He} baht.

@doc b-province | northeastern news site | 2033-03-03
Surin farmers: {47|w} days and no money

By Pornpimol Chantarasena ▪ 3 Mar, 14:20 ▪ shared 1,204 times

SURIN – Auntie Buaphan Sukdee, {63|age}, pledged four tonnes on Jan 14. She shows the certificate, laminated against damp, on which it says she'll be paid in {10|wp|by=it} days.

She's one of {118,000|fmw} farmers for whom the bank hasn't got round to it. On average those paid last month waited {47|w|t=last month} days.

"I could have sold for {11,200|mk} at the mill, in my hand," she says. "For {two thousand|-} more I have paper."

In Surin province {341,000|s1} tonnes went into the scheme. Only Ubon Ratchathani, with {388,000|u1}, has more; Roi Et stands at {297,000|r1}.

The manager of the bank's branch, who asked not to be named, says he's got cash for Fridays. Nationwide, he says, {22.4 billion|!pd|by=he|t=so far} baht have gone to farmers so far.

▸ Read: Elephant round-up draws 40,000 ▸ Lottery: 718, 049

@doc c-thinktank | think tank commentary | 2033-03-07
Third time pays for all? Notes on the pledging account

The Thai Development Forum has re-run its model with data to the end of February.

We expect the 2032-33 scheme to lose {8.2 billion|ls|by=We} baht. In October the government put the loss at {4.5 billion|lsg|t=In October|by=the government}; last season's came to {3.7 billion|lsp|t=last season's}.

Why the gap? First, the intake has been faster than assumed: {1.43 million|p1|t=by mid-January} tonnes by mid-January, {2.26 million|p2|t=six weeks later} six weeks later. At this speed the {three-million|pt} ceiling is reached by Songkran. Second, the price. At {13,500|pp} against a market of {11,200|mk}, every tonne is bought to be lost. Third, the stock. The ministry has moved {610,000|so} tonnes of milled rice and holds {1.95 million|st}.

Farmers, meanwhile, lend to the state without interest. Their unpaid claims stand at {9.3 billion|un} baht. We leave it to lawyers what to call that.

@doc d-tabloid | popular daily | 2033-03-06
Minister eats his rice in front of the cameras

Khun Thammanoon came to Khukhan with a spoon. "Delicious," he said, and the 1,500 or so who had waited since morning clapped, for that is what one does.

What they wanted to hear about was the {11.8 billion|!un}. That's how much, by the reckoning of the farmers' leaders, the Northeast is owed. He told them the bank would settle with {118,000|fmw} families before the new deadline, which is {April 30|ext}. It used to be {Feb 28|ex0}.

"You said ten days!" a voice shouted. He did: {ten|wp|t=last October} days, last October, on this very field.

In numbers: {13,500|pp|t=this year} baht a tonne this year, and {12,000|ppp|t=the last} the last. So far {2.26 million|p2} tonnes. And for the province next door, {341,000|s1|s=the province next door}.

Horoscope p.11: Pisces should avoid signing.

@doc e-wire | commodity wire | 2033-03-08
Thai pledged rice stock seen weighing on prices

BANGKOK, March 8 - Thailand holds {1.95 million|st|t=as of end-February} tonnes of milled rice as of end-February from its intervention scheme, after sales of {610,000|so|^} tonnes, a Commerce Ministry official said.

Traders expect the overhang to cap export quotes at around $430 per tonne, free on board.

The state had taken in {2.6 million|!p2|t=by Feb. 28} tonnes of unmilled grain by Feb. 28, said the official. Up to {3 million|<pt} are permitted under the October decision, for which {41 billion|bg} baht was earmarked.

Paid to growers: {19.6 billion|pd} baht, up from {14.8 billion|pd1|t=in the middle of January} in the middle of January.

The Thai Development Forum this week estimated the eventual loss at {8.2 billion|ls|by=The Thai Development Forum} baht, nearly twice the official projection.

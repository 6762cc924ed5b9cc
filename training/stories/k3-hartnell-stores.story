@story hartnell-stores
@topic Annual results of the supermarket group Hartnell's, United Kingdom, April 1997
@subject H = Hartnell's Stores | Hartnell's | the grocer | the group | the Leeds grocer
@subject W = Wearside Co-operative | Wearside
@subject M = Masterton plc | Masterton | the market leader
@subject B = Sir Roderick Blease | Sir Roderick | the chairman
@subject S = shopworkers' union | Usdaw North | the union
@subject C = loyalty card | the Hearth card | Hearth
@fact pre = 214700000 | profit | H | pounds of profit before tax | year to February 1997 | cumulative
@fact pre96 = 238200000 | profit | H | pounds of profit before tax | year to February 1996 | cumulative
@fact fall = 9.9 | rate | H | percent fall of profit before tax | year to February 1997 | snapshot
@fact after = 149300000 | profit | H | pounds of profit after tax | year to February 1997 | cumulative
@fact ex = 31000000 | other | H | pounds of exceptional charge | year to February 1997 | constant
@fact und = 245700000 | profit | H | pounds of profit before tax and exceptional items | year to February 1997 | cumulative
@fact sal = 4120000000 | revenue | H | pounds of sales without VAT | year to February 1997 | cumulative
@fact salv = 4460000000 | revenue | H | pounds of sales with VAT | year to February 1997 | cumulative
@fact lfl = 2.6 | rate | H | percent rise of sales in shops open a year | year to February 1997 | snapshot
@fact lfln = 1.1 | rate | H | percent rise of sales in shops open a year | eight weeks to April 1997 | snapshot
@fact tots = 5.8 | rate | H | percent rise of all sales | year to February 1997 | snapshot
@fact div = 12.4 | price | H | pence of dividend for the year | year to February 1997 | constant
@fact fin = 8.3 | price | H | pence of final dividend | April 1997 | plan
@fact shp = 167 | other | H | shops | February 1997 | snapshot
@fact new = 9 | other | H | shops to be opened | 1997 | plan
@fact shut = 14 | other | H | shops to be closed | 1997 | plan
@fact jobs = 980 | jobs | H | posts at shops to be closed | 1997 | plan
@fact card = 3800000 | other | C | holders | April 1997 | snapshot
@fact ccost = 44000000 | other | C | pounds that it cost in the year | year to February 1997 | cumulative
@fact ms = 6.1 | other | H | percent of the grocery market | March 1997 | snapshot
@fact ms96 = 6.4 | other | H | percent of the grocery market | March 1996 | snapshot
@fact mm = 21.8 | other | M | percent of the grocery market | March 1997 | snapshot
@fact offer = 92000000 | price | W | pounds offered for 38 shops | April 1997 | plan
@fact ws = 38 | other | W | shops bought | April 1997 | plan
@fact shr = 301 | price | H | pence a share at the close | 1997-04-16 | snapshot
@rel sum und = pre + ex
@rel change fall = pre96 -> pre
@trap pre after :: before and after tax
@trap pre und :: with and without exceptional charge
@trap sal salv :: without and with VAT
@trap lfl lfln :: year and last eight weeks
@trap lfl tots :: same shops and all shops
@trap div fin :: year and final
@trap ms mm :: two grocers
@trap new shut :: opened and closed
@trap shp ws :: own shops and bought ones

@doc a-wire | press agency | 1997-04-16
HARTNELL'S PROFITS SLIDE AS PRICE WAR BITES

By our City staff

Supermarket group Hartnell's today blamed "promotional madness" for a {9.9|fall} per cent fall in annual profits and said it would shut {14|shut} of its {167|shp} shops.

Pre-tax profits for the year to February 22 were {£214.7 million|pre|t=for the year to February 22} compared with {£238.2 million|pre96}, after a {£31 million|ex} charge for the closures. Without it they would have been {£245.7 million|und}.

Sales excluding VAT rose {5.8|tots} per cent to {£4.12 billion|sal}. In shops open for more than a year the rise was {2.6|lfl} per cent, but chairman Sir Roderick Blease said that it had dwindled to {1.1|lfln|t=in the eight weeks since|by=Sir Roderick Blease} per cent in the eight weeks since.

The group is paying {£92 million|offer} for {38|ws} Wearside Co-operative stores.

The final dividend is {8.3p|fin|v=8.3}, making {12.4p|div|v=12.4} for the year.

@doc b-broadsheet | broadsheet City page | 1997-04-17
COMMENT
A card too many

You can tell a grocer in trouble by how fondly he speaks of his customers. Sir Roderick Blease yesterday mentioned the Hearth card eleven times. It has {3.8m|card|v=3800000} holders. It also cost {£44m|ccost}, which is a handsome sum to learn that people who buy nappies buy beer.

In exchange Hartnell's has shrunk. A year ago its slice of the national basket was {6.4|ms96|t=A year ago} per cent; now it is {6.1|ms|t=now}. Masterton, with {21.8|mm}, does not need a card to know who its customers are. Everybody is.

Yes, strip out what it costs to board up {14|shut} old shops and profit crept up to {£245.7m|und}. But shops get old every year. The figure to look at is {£214.7m|pre}, or {£149.3m|after} when the Chancellor has had his bite.

The purchase of Wearside's {38|ws} makes sense, at {£92m|offer}, if the price war ends. The shares, down {11p|-} to {301p|shr|v=301}, say it will not.

@doc c-tabloid | tabloid | 1997-04-17
{980|jobs} JOBS BAGGED

CHECKOUT girls were in tears last night after Hartnell's bosses axed {980|jobs|t=last night} jobs to pay for a barmy price war.

{Fourteen|shut} stores from Hull to Stoke will shut by Christmas, yet the firm still rakes in {£214 million|~pre} a year and is splashing out {£92 million|offer} on a rival's shops.

Mum-of-two Tracey Ollerenshaw, 31, who has worked the tills at Goole for {12|-} years, sobbed: "They give us a loyalty card. What about loyalty to us?"

The union said there were {NINE|new|v=9} new superstores opening this year and everyone should be offered a place.

Fatcat chairman Sir Rod, on {£410,000|-} a year, said: "I feel for every one of them."

- BEANS at 3p a tin: See Page 7
- LOTTERY: 4, 11, 19, 23, 38, 40

@doc d-trade | grocery trade weekly | 1997-04-19
Hartnell's: the numbers behind the gloom

Turnover with VAT {£4.46bn|salv}; net {£4.12bn|sal}. Total growth {5.8%|tots}, of which like-for-likes {2.6%|lfl|t=over the year} over the year. Current trading: {1.1%|lfln|t=Current trading}, on inflation near zero.

Market share: {6.1%|ms|t=in the four weeks to 30 March} in the four weeks to 30 March ({6.4%|ms96|t=last time} last time), still fifth. The Wearside stores, small and mostly in mining villages, bring about {0.4|-} of a point.

{Nine|new} openings ({9|new} superstores, {285,000|-} sq ft) against {14|shut} closures leave the estate at {162|-} before the acquisition.

Hearth: {3.8m|card|v=3800000} cards in circulation. Costs of {£44m|ccost} are coming down, insists marketing director Fenella Strang, as points move from {1%|-} of spend to three-quarters.

Dividend up {5%|-} to {12.4p|div|v=12.4}.

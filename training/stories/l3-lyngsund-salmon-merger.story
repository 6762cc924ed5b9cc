@story lyngsund-salmon-merger
@topic Takeover bid of Lyngsund Havbruk for its rival Skarvøy Laks, Norway 2017: price, acceptances, results and the deadline
@subject L = Lyngsund Havbruk | Lyngsund | the bidder | the buyer
@subject S = Skarvøy Laks | Skarvøy | the target | the smaller company
@subject O = the bid | the offer | Lyngsund's bid | the tender
@subject F = Arvid Fjelde | Fjelde | the founder
@subject N = the merged group | the combined company | the new group
@fact p = 27.5 | price | O | kroner offered for a share | 2017-05-04 | constant
@fact c = 21 | price | S | kroner for a share at the last close before the bid | 2017-05-03 | snapshot
@fact pr = 31 | rate | O | premium over the last close | 2017-05-04 | constant
@fact v = 5500000000 | price | O | kroner that all shares cost | 2017-05-04 | constant
@fact sh = 200000000 | other | S | shares outstanding | 2017-05-04 | constant
@fact a1 = 41.2 | other | O | percent of the shares tendered | 2017-05-12 | cumulative
@fact a2 = 68.4 | other | O | percent of the shares tendered | 2017-05-24 | cumulative
@fact th = 90 | other | O | percent of the shares needed | - | constant | threshold
@fact fs = 22.5 | other | F | percent of the shares held | 2017-05-24 | constant
@fact lr = 4120000000 | revenue | L | kroner of sales | 2016 | constant
@fact sr = 2380000000 | revenue | S | kroner of sales | 2016 | constant
@fact nr = 6500000000 | revenue | N | kroner of sales | 2016 | constant
@fact lh = 61000 | other | L | tonnes of salmon harvested | 2016 | constant
@fact srh = 43500 | other | S | tonnes of salmon harvested | 2016 | constant
@fact nh = 104500 | other | N | tonnes of salmon harvested | 2016 | constant
@fact sp = 410000000 | profit | S | kroner of profit before tax | 2016 | constant
@fact sn = 312000000 | profit | S | kroner of profit after tax | 2016 | constant
@fact dl = 2017-05-31 | date | O | day on which the tender ends | - | plan
@fact ck = 16:30 | clock | O | time at which the tender ends | - | plan
@fact j = 1340 | jobs | N | people employed | 2017-05-04 | constant
@fact sy = 180000000 | other | N | kroner saved a year | 2019 | plan | projected
@rel change pr = c -> p
@rel product v = p * sh
@rel sum nr = lr + sr
@rel sum nh = lh + srh
@trap a1 a2 :: a later count
@trap sp sn :: before and after tax
@trap a2 th :: reached and needed
@trap lr sr :: bidder and target
@race bigger = lh srh

@doc a-exchange-notice | stock exchange notice | 2017-05-04
LYNGSUND HAVBRUK ASA: VOLUNTARY CASH OFFER FOR SKARVØY LAKS ASA

Tromsø, 4 May 2017. Lyngsund Havbruk ASA announces an offer to acquire all {200,000,000|sh} shares of Skarvøy Laks ASA at NOK {27.50|p} per share in cash. The consideration represents a premium of {31 per cent|pr} to the closing price of NOK {21.00|c|t=on 3 May} on 3 May and values the Target at NOK {5.5 billion|v}.

The Offer is conditional on acceptance by holders of more than {90 per cent|th} of the shares. The offer period expires on {31 May 2017|dl} at {16:30|ck} CET.

In 2016 the Bidder harvested {61,000|lh|t=In 2016} tonnes gutted weight and the Target {43,500|srh|^}; combined revenues were NOK {6.5 billion|nr|^}, of which NOK {4.12 billion|lr|^|s=the Bidder} came from the Bidder. The parties employ {1,340|j|s=The parties} people. Annual synergies of NOK {180 million|sy|t=from 2019} are expected from 2019.

This information is subject to disclosure under section 5-12 of the Securities Trading Act.

@doc b-coast-paper | regional daily, northern Norway | 2017-05-13
The founder will not sell

SKARVØY: On the quay where he landed his first smolt in 1984, Arvid Fjelde points at the pens and shakes his head. He owns {22.5 percent|fs} of Skarvøy Laks, and he intends to keep it.

"They come from Tromsø with {27 kroner and 50 øre|p|v=27.5|by=They} and think that is money," says Fjelde. "In {three|-} years it will be worth {40|-}."

By yesterday {41.2 percent|a1|t=By yesterday} of the shares had nonetheless been promised to Lyngsund. The bid lapses unless it gets past {90|th}. Those who wish to sell have until {half past four|ck} on {Wednesday 31 May|dl}.

The island's company is the smaller, but hardly small: sales last year came to {2.38 billion|sr|t=last year} and, when the tax man had been, {312 million|sn|^} remained. It took {52,000|!srh|s=It|^} tonnes of salmon from the sea, the suitor {61,000|lh|s=the suitor|^}.

Foto: Synnøve Kvamme

LES OGSÅ: 1.9 million dead fish in Loppa | Ferry cancelled, 12-metre waves

@doc c-seafood-trade-site | seafood trade website | 2017-05-24
Lyngsund at {two-thirds|~a2|v=66.7} and stuck

By Theodor Quist-Harper | May 24, 2017 18:04 BST | 4 min read

Acceptances for Lyngsund Havbruk's cash bid stood at {68.4%|a2|t=tonight|by=the receiving bank} tonight, the receiving bank said, well short of the {90%|th} that the Tromsø farmer set itself. The obstacle has a name: founder Fjelde, who sits on {22.5%|fs|s=founder Fjelde}.

Money is hardly the problem. At NOK{27.50|p} the buyer pays {31%|pr} above the last quote before the announcement, or thirteen times what the target earned in 2016: {NOK410m|sp|t=in 2016} at the pre-tax line. What would come out is a producer of {104,500|nh} metric tons and {NOK6.5bn|nr} of turnover. Synergies are put at {NOK250m|!sy|t=in two years' time} a year in two years' time.

The clock runs out at {16:30|ck} on {June 2|!dl}. An extension of {two|-} weeks is possible.

@doc d-broadsheet | national broadsheet | 2017-05-26
Oslo investors vote with their wallets

A little arithmetic for anybody who owns shares in the fish farmer from Skarvøy. On the morning of 4 May yours were worth {21|c|t=On the morning of 4 May} kroner each. Now a competitor gives you {27.50|p|s=a competitor}: in relative terms {24 percent|!pr} more. For the whole of the {200 million|sh} shares that makes {five and a half billion|v|v=5500000000}.

So far the owners of {over|-} {68|a2|s=the owners|t=So far|round} out of every hundred shares have said yes. What worries the rest is that a group with {1,340|j|s=a group} on the payroll wants to take out {180 million|sy|t=a year} kroner a year; such sums are found in wages.

And what does Skarvøy earn? The annual report gives {410 million|sp|by=The annual report|t=before tax} before tax. The leaflet that the bidder sent round speaks of {312|sn|x=1000000|by=The leaflet}, and both are right: the state had its part in between.

Tender office open until {3.30 p.m.|!ck} on the last day, {31 May|dl}.

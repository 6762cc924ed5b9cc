@story xd-kisoro-coffee
@topic A coffee cooperative's payout in Uganda after a record sale to Antwerp
@subject K = Kisoro Highland Growers | the cooperative | KHG | the growers
@subject V = Vandermeulen Roasters | Vandermeulen | the buyer | the Belgian roaster
@subject B = Buhoma washing station | Buhoma
@subject N = Nyakabande washing station | Nyakabande
@subject M = Muramba washing station | Muramba
@subject G = Uganda coffee board | the coffee board
@subject A = Allen Tumwesigye | Tumwesigye | the chair
@fact bags = 5600 | other | K | bags of coffee sold | 2031 season | cumulative
@fact bb = 2450 | other | B | bags of coffee sold | 2031 season | cumulative
@fact bn = 1830 | other | N | bags of coffee sold | 2031 season | cumulative
@fact bm = 1320 | other | M | bags of coffee sold | 2031 season | cumulative
@fact pr = 240 | price | V | dollars for a bag | 2031 season | constant
@fact rev = 1344000 | revenue | K | dollars for the season's coffee | 2031 season | cumulative
@fact ugx = 4972800000 | revenue | K | shillings for the season's coffee | 2031 season | cumulative
@fact pl = 192 | price | V | dollars for a bag | 2030 season | constant
@fact up = 25 | rate | V | rise in the price of a bag in percent | 2031 season | snapshot
@fact sh = 43.75 | other | B | share of the bags in percent | 2031 season | cumulative
@fact mem = 1120 | other | K | members | 2031 | snapshot
@fact each = 1200 | revenue | K | dollars of sales per member | 2031 season | cumulative
@fact cost = 470400 | spending | K | dollars of costs | 2031 season | cumulative
@fact net = 873600 | revenue | K | dollars left for the members | 2031 season | cumulative
@fact nat = 6100000 | other | G | bags exported by the country | 2031 | cumulative
@fact next = 7000 | other | K | bags of coffee to be sold | 2032 season | plan | projected
@rel sum bags = bb + bn + bm
@rel product rev = bags * pr
@rel convert ugx = rev
@rel change up = pl -> pr
@rel share sh = bb / bags
@rel product rev = mem * each
@rel diff net = rev - cost
@trap bags next :: next season's hope
@trap up sh :: percentages of different things

@doc kampala-daily | national daily | 2031-10-06
Kisoro coffee fetches Shs {4.97bn|ugx} in Antwerp
By Grace Nabirye

The growers of Kisoro have sold {5,600|bags|t=this season} bags of washed arabica this season, all to one buyer. Vandermeulen paid {$240|pr|t=this season} a bag against {$192|pl|t=last} last, a {25 percent|up} jump. That is {$1.344 million|rev}, or {Shs 4,972,800,000|ugx|v=4972800000} at Friday's rate.

Buhoma supplied {2,450|bb} bags, Nyakabande {1,380|!bn} and Muramba {1,320|bm}.

The chair, Allen Tumwesigye, hopes for {7,000|next|t=next season|by=Allen Tumwesigye} next season. The coffee board says the country as a whole shipped {6.1 million|nat|by=The coffee board} bags.

@doc koffie-trade | trade newsletter | 2031-10-10
Origin watch: Kisoro

Vandermeulen Roasters has closed the lot: {5,600|bags} bags at {USD 240|pr}, total {USD 1,344,000|rev}. Less milling, freight and interest of {USD 470,400|cost}, KHG keeps {USD 837,600|!net}. Spread over {1,120|mem} farmers, gross sales come to {USD 1,200|each} a head.

Buhoma alone grew {2,450|bb} of those bags, {44%|~sh} of them, and its cup score was {87.5|-}. Lot numbers KHG-31-04 to KHG-31-19.

@doc khg-noticeboard | notice to members | 2031-10-13
To all members

1. Bags sold: Buhoma {2450|bb}, Nyakabande {1830|bn}, Muramba {1320|bm}. Together {5600|bags}.
2. Price per bag {240|pr} dollars. Last year {192|pl|t=Last year}. Increase {48%|!up}.
3. Received {1,344,000|rev} dollars. Costs {470,400|cost}. For members {873,600|net}.
4. Payments begin on Thursday at Buhoma, at nine o'clock. Bring your card.

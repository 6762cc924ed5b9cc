@story xe-rauental-police-posts
@topic Police posts, overtime and burglaries in the canton of Rauental
@subject P = Rauental cantonal police | the cantonal police | the police
@subject C = Rauental cantonal council | the cantonal council | the council
@subject R = Urs Nkomo | Nkomo | the commander
@fact po = 450 | officers | P | posts | 2028 | snapshot
@fact fi = 414 | officers | P | posts filled | 2028 | snapshot
@fact va = 36 | officers | P | posts vacant | 2028 | snapshot
@fact vs = 8 | rate | P | share of posts vacant | 2028 | snapshot
@fact ot = 49680 | duration | P | hours of overtime | 2027 | cumulative
@fact oh = 120 | duration | P | hours of overtime per officer | 2027 | constant
@fact or = 58 | price | P | francs for an hour of overtime | 2027 | constant
@fact oc = 2881440 | spending | P | francs for overtime | 2027 | cumulative
@fact bu = 735 | other | P | burglaries recorded | 2027 | cumulative
@fact bu6 = 700 | other | P | burglaries recorded | 2026 | cumulative
@fact bp = 5 | rate | P | growth of burglaries recorded | 2027 | constant
@fact bf = 388 | other | P | burglaries of flats recorded | 2027 | cumulative
@fact bs = 217 | other | P | burglaries of shops recorded | 2027 | cumulative
@fact bg = 130 | other | P | burglaries of cellars and sheds recorded | 2027 | cumulative
@fact so = 147 | other | P | burglaries solved | 2027 | cumulative
@fact ss = 20 | rate | P | share of burglaries solved | 2027 | cumulative
@fact yes = 48 | vote_count | C | councillors for new posts | 2028-05-08 | constant
@fact no = 37 | vote_count | C | councillors against new posts | 2028-05-08 | constant
@fact ab = 5 | vote_count | C | councillors who abstained | 2028-05-08 | constant
@fact al = 90 | seats | C | seats | 2028 | constant
@fact ma = 11 | margin | C | votes between the two sides | 2028-05-08 | constant
@fact nw = 24 | units_pledged | C | new posts | 2028-05-08 | plan | pledged
@fact nt = 474 | officers | P | posts | 2029 | plan
@trap va nw :: vacant and new posts
@trap nt po :: posts next year
@rel sum po = fi + va
@rel share vs = va / po
@rel product ot = fi * oh
@rel product oc = ot * or
@rel change bp = bu6 -> bu
@rel sum bu = bf + bs + bg
@rel share ss = so / bu
@rel sum al = yes + no + ab
@rel diff ma = yes - no
@rel sum nt = po + nw

@doc a-daily | daily | 2028-05-09
More police for Rauental, when they can be found

By Ladina Perovska

The cantonal council agreed on Monday, by {48|yes|t=on Monday} to {37|no|^} with {5|ab|^} abstentions ({90|al} members), to create {24|nw} new posts. The lead of {21|!ma} votes surprised even the left.

From 2029 the police will have {474|nt} posts instead of {450|po}. At present just {414|fi} are filled and {36|va} vacant, {8 per cent|vs}.

Those {414|fi} worked {120|oh} hours of overtime each last year, {49,680|ot} hours altogether. At {58|or} francs an hour it cost {2,881,440|oc}.

Burglaries rose from {700|bu6|t=in 2026} in 2026 to {735|bu|t=in 2027} in 2027, by {35 per cent|!bp}.

@doc b-statistics | results page | 2028-02-14
Crime in Rauental 2027: burglary

Flats {388|bf}
Shops and offices {271|!bs}
Cellars, sheds {130|bg}
Total {735|bu} (2026: {700|bu6|t=2026}; +{5%|bp})
Solved {147|so} ({20%|ss})

@doc c-interview | interview | 2028-05-12
"I need people, not posts"

Commander Nkomo, {24|nw} more posts. Happy?
I have {36|va} chairs empty already. {414|fi} people for {450|po} posts. Now it'll be {474|nt}.

Your men and women did {49,680|ot} hours of overtime.
Divide it: {120|oh} each. That's three weeks.

You solve {one burglary in five|ss|v=20}.
{147|so} out of {735|bu}. Leave your cellar open and I'll solve fewer.

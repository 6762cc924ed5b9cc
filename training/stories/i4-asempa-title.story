@story i4-asempa-title
@topic Last day of a Ghanaian football season: points, gates and accounts of four clubs
@subject A = Asempa Stars | Asempa | the Stars | the champions
@subject V = Volta Mariners | Mariners | the Mariners | the runners-up
@subject K = Kwahu United | Kwahu | the hill side
@subject D = Dagbon Wanderers | Wanderers | the northerners
@subject L = Coastal Premier League | the league | the final day | the last day
@fact a33 = 58 | score | A | league points | before the last day | snapshot
@fact v33 = 59 | score | V | league points | before the last day | snapshot
@fact a = 61 | score | A | league points | final | constant
@fact v = 59 | score | V | league points | final | constant
@fact k = 52 | score | K | league points | final | constant
@fact d = 47 | score | D | league points | final | constant
@fact mg = 2 | margin | A | points ahead of the second | final | constant
@fact ag = 52 | score | A | goals scored | final | constant
@fact vg = 57 | score | V | goals scored | final | constant
@fact aw = 18 | score | A | matches won | final | constant
@fact vw = 17 | score | V | matches won | final | constant
@fact ga = 14250 | crowd | A | average home gate | season | constant
@fact gv = 9870 | crowd | V | average home gate | season | constant
@fact gk = 6115 | crowd | K | average home gate | season | constant
@fact gd = 8430 | crowd | D | average home gate | season | constant
@fact fin = 19400 | crowd | A | spectators at the last match | 2036-06-07 | constant
@fact cap = 20000 | crowd | A | places in the stadium | - | constant
@fact ra = 21400000 | revenue | A | cedis of income | season | constant
@fact rv = 16800000 | revenue | V | cedis of income | season | constant
@fact rk = 7900000 | revenue | K | cedis of income | season | constant
@fact rd = 9300000 | revenue | D | cedis of income | season | constant
@fact rt = 55400000 | revenue | L | cedis of income of the four clubs | season | constant
@fact pa = 1200000 | profit | A | cedis of surplus | season | constant
@fact pv = -3400000 | profit | V | cedis of surplus | season | constant
@fact pk = 300000 | profit | K | cedis of surplus | season | constant
@fact pd = -900000 | profit | D | cedis of surplus | season | constant
@fact z1 = 3000000 | other | A | cedis of prize money | final | constant
@fact z2 = 1500000 | other | V | cedis of prize money | final | constant
@fact ar = 23 | arrests | L | fans arrested | 2036-06-07 | constant
@fact tk0 = 25 | price | V | cedis for a ticket | season | constant
@fact tk1 = 40 | price | V | cedis for a ticket | from August 2036 | plan | projected
@fact at = 4 | other | A | titles won | - | constant
@trap a33 a :: before and after the last match
@trap ga fin :: average and last match
@trap pv rv :: loss and income
@trap fin cap :: spectators and places
@rel diff mg = a - v
@rel sum rt = ra + rv + rk + rd
@race final = a v k d
@race gates = ga gv gk gd
@race income = ra rv rk rd

@doc a-match | match report | 2036-06-07
Asempa Stars snatch title from Mariners on last afternoon

AKYIM — You wait a season and then it's over in four minutes. Volta Mariners, top all spring, went into the final day on {59|v33|t=into the final day} points with Asempa Stars at {58|a33|^}. They came out of it with {59|v} still, beaten {1-0|-} at Kwahu United, while the Stars edged Dagbon Wanderers {2-1|-} before {19,400|fin} in a bowl that holds {20,000|cap}.

So {61|a} points make Asempa champions, {two|mg} clear. Kwahu finish on {52|k}, Wanderers on {47|d}.

It hardly mattered that the Mariners had outscored everyone, {57|vg} goals to Asempa's {52|ag}. "Goals are jewellery. Points are rent," said winning coach Salifu Brobbey-Mensah.

Police picked up {23|ar} supporters after flares were thrown.

Ratings (Stars): Ansah-Lindt 7, Yeboah 6, Tetteh 8, Osumanu 9 (MOTM).

@doc b-finance | business daily | 2036-06-19
Silver medal, red ink: what the season cost Volta Mariners

By Efua Nartey-Holm

The four biggest clubs of the Coastal Premier League took in {GH¢55.4 million|rt|v=55400000} between them, according to accounts lodged on Wednesday. Asempa Stars had the most, {GH¢21.4 million|ra|v=21400000}, followed by the Mariners with {16.8|rv|x=1000000}, Wanderers with {9.3|rd|x=1000000} and Kwahu with {7.9|rk|x=1000000}.

What they kept is another matter. The champions show a surplus of {GH¢1.2 million|pa|v=1200000}; Kwahu, run by a retired bank clerk, {300,000|pk}. Wanderers are {900,000|pd|v=-900000} in the red and the Mariners no less than {4.3 million|!pv|v=-4300000}.

Prize money does not heal that. The league pays {three million|z1} for first place and half that for second.

Gates explain a good deal: {14,250|ga} on average at Asempa, {9,870|gv} on the lagoon, {8,430|gd} up north and {6,115|gk} on the hill.

Markets: Cedi 14.82 to the dollar. Cocoa $6,110.

@doc c-fan | supporters' blog | 2036-06-08
Up the lagoon! (a lament)

{Fifty-nine|v}. {Fifty-nine|v33|t=on Saturday} on Saturday, {59|v|t=on Sunday} on Sunday, and I bet you it'll say 59 on my gravestone.

We scored {57|vg|s=We}. They scored {25|!ag|s=They}, fine, some more than that. We won {17|vw|s=We} games, they {18|aw|s=they}. One game. One!

And who was there to see it? They say {19,400|fin} at their place. Ours draws {9,870|gv|s=Ours} on a normal day, and that is with the roof leaking on Row F.

Not that it's only sport that hurts. We've lost {3.4 million|pv|v=-3400000|s=We} cedis this season, the treasurer let slip at the bar.

The hill boys who beat us end on {52|k} and couldn't care less.

Now the chairman wants to raise ticket prices from {GH¢25|tk0|v=25|t=Now} to {40|tk1|t=from August} from August. Over my dead body. See gravestone.

1,204 likes · 388 comments

@doc d-national | national newspaper | 2036-06-08
Stars champions by a hair; flares mar afternoon

Asempa Stars are champions for the {fourth|at|v=4} time. A {2-1|-} home win on Sunday lifted them to {61|a} points, {three|!mg} more than Volta Mariners, who have {59|v} after losing by the only goal at Kwahu ({52|k}). The northerners close the season in fourth place with {47|d}.

The Stars' share of the pot is {GH¢3 million|z1|v=3000000}, the Mariners' {GH¢1.5 million|z2|v=1500000}.

The stadium, where {20,000|cap} can sit, was all but full. On average the club welcomed {14,250|ga} a match; nobody in the league had more.

There were {32|!ar} arrests, the regional police said. A steward was treated for burns.

Also in Sport: Women's U-20s hold Togo 0-0 · Tyson Quaye weighs in at 66.4kg

@story kromeritz-square
@topic Kromeritz, Czechia: a town square, its lime trees, a car park under it and a referendum, 2027
@subject K = Kromeritz | the town | town hall
@subject G = underground car park | the car park
@subject S = Horní Square | the square
@subject R = local referendum | the referendum
@subject L = Lípy association | Lípy | the association
@subject M = Mayor Otakar Vondrušek-Hà | Vondrušek-Hà | the mayor
@fact tr = 46 | other | S | lime trees | 2027 | snapshot
@fact tf = 31 | other | G | lime trees to be felled | 2027 | plan
@fact tk = 15 | other | G | lime trees to be kept | 2027 | plan
@fact tn = 70 | other | M | young trees to be planted | 2027 | plan | pledged
@fact ta = 140 | age | S | age of the oldest lime tree | 2027 | snapshot
@fact gp = 284 | other | G | parking spaces | 2030 | plan
@fact gs = 96 | other | S | parking spaces on the surface | 2027 | snapshot
@fact gn = 188 | other | G | parking spaces gained | 2030 | plan
@fact gc = 412000000 | budget | G | crowns | 2027 | plan
@fact g0 = 297000000 | budget | G | crowns | 2024 | plan
@fact gg = 38.72 | rate | G | growth of the cost | 2024 to 2027 | snapshot
@fact gu = 1450704 | price | G | crowns for each space | 2027 | plan
@fact ge = 164800000 | budget | G | crowns of European money | 2027 | plan | pledged
@fact gsh = 40 | other | G | European part in percent | 2027 | plan
@fact gl = 247200000 | budget | G | crowns the town would borrow | 2027 | plan
@fact gf = 35 | price | G | crowns an hour | 2030 | plan
@fact gy = 14 | duration | G | months of digging | 2028 | plan
@fact ar = 3 | other | G | archaeological digs required | 2027 | plan
@fact bu = 680000000 | budget | K | crowns in the budget | 2027 | plan
@fact gb = 60.59 | other | G | cost as a share of the town's budget | 2027 | plan
@fact db = 151000000 | other | K | crowns of debt | 2026-12 | snapshot
@fact pop = 28400 | other | K | residents | 2027 | snapshot
@fact sg = 4316 | other | L | signatures handed in | 2027-03 | cumulative
@fact sv = 3988 | other | L | valid signatures | 2027-04 | cumulative
@fact sq = 2280 | other | L | signatures required | - | constant | threshold
@fact el = 22800 | other | R | people entitled to vote | 2027-10-09 | constant
@fact v = 9348 | votes_cast | R | people who voted | final | snapshot
@fact to = 41 | turnout | R | turnout | final | snapshot
@fact tq = 35 | turnout | R | turnout needed | - | constant | threshold
@fact vn = 5890 | vote_count | R | votes against the car park | final | snapshot
@fact vy = 3366 | vote_count | R | votes for the car park | final | snapshot
@fact vi = 92 | votes_cast | R | invalid votes | final | snapshot
@fact vnp = 63.01 | vote_share | R | share against the car park of all who voted | final | snapshot
@fact vq = 25 | other | R | share of those entitled who must vote the same way | - | constant | threshold
@fact ve = 25.83 | other | R | share of those entitled who voted against the car park | final | snapshot
@fact mg = 2524 | margin | R | majority against the car park | final | snapshot
@fact t2 = 24 | turnout | R | turnout | 14:00 on the second day | snapshot
@fact po = 52 | poll_share | K | residents against the car park | 2027-06 | snapshot
@fact pn = 611 | sample_size | K | residents polled | 2027-06 | snapshot
@fact h1 = 1300 | crowd | L | people who held hands round the square by the association's count | 2027-05-15 | snapshot
@fact h2 = 800 | crowd | L | people who held hands round the square by the municipal police | 2027-05-15 | snapshot
@fact sh = 118 | other | S | shops | 2027 | snapshot
@fact ss = 71 | other | S | shopkeepers for the car park | 2027-05 | snapshot
@fact sp = 60.17 | other | S | share of shopkeepers for the car park | 2027-05 | snapshot
@fact cd = 13 | votes_cast | K | councillors for the car park | 2026-12 | snapshot
@fact ca = 12 | votes_cast | K | councillors against the car park | 2026-12 | snapshot
@fact cs = 27 | seats | K | councillors | - | constant
@fact cx = 2 | votes_cast | K | councillors abstaining | 2026-12 | snapshot
@fact sw = 8700000 | spending | K | crowns spent on plans | 2027-10 | cumulative
@fact dg = 34.5 | temperature | S | degrees on the paving without shade | 2027-07 | snapshot
@fact ds = 26 | temperature | S | degrees under the limes | 2027-07 | snapshot
@trap tr tf :: all trees and those to be felled
@trap tf tn :: old limes and young trees
@trap gp gn :: spaces and spaces gained
@trap g0 gc :: two estimates
@trap sg sv :: handed in and valid
@trap to tq :: turnout and quorum
@trap to t2 :: final and afternoon turnout
@trap vnp ve :: share of voters and of those entitled
@trap po vnp :: a poll and the vote
@trap h1 h2 :: two counts
@trap dg ds :: sun and shade
@rel sum tr = tf + tk
@rel diff gn = gp - gs
@rel change gg = g0 -> gc
@rel product gc = gp * gu
@rel share gsh = ge / gc
@rel share gb = gc / bu
@rel diff gl = gc - ge
@rel sum v = vn + vy + vi
@rel share to = v / el
@rel share vnp = vn / v
@rel share ve = vn / el
@rel diff mg = vn - vy
@rel share sp = ss / sh
@rel sum cs = cd + ca + cx
@race lipy = vn vy

@doc a-weekly | local weekly | 2027-05-20
{46|tr} limes, {284|gp} cars

Kromeritzský Týdeník, Zdena Pařízková-Ochieng

The square has {46|tr} limes. The oldest was planted {140|ta} years ago by a mayor who wanted shade for his horse. If the present one has his way {31|tf} will be felled next winter, so that {284|gp} cars can stand where the roots are now.

“{Fifteen|tk} remain and {seventy|tn} new ones come. That's more trees, not fewer,” says Otakar Vondrušek-Hà.

The price is {412 million|gc|t=today} crowns today. It was {297|g0|x=1000000|t=in 2024} in 2024. The European Union would bear {40|gsh} per cent; the town would borrow the rest, {247.2|gl|x=1000000}, on top of a debt of {151|db|x=1000000}.

On Saturday people held hands round the square. Lípy, the association that invited them, says there were {1,300|h1|t=On Saturday|by=Lípy}. The municipal police noted “about {800|~h2|t=On Saturday|by=The municipal police}, two dogs, no incidents”.

Of the square's {118|sh} shops {71|ss} are for it. “Where do you think my customers come from?” asks the butcher. “By tree?”

@doc b-newsletter | municipal newsletter | 2027-07-01
KROMERITZ OUR HOME 7/2027 — Column of the Mayor

Dear fellow citizens,

a few numbers instead of emotions.

{96|gs}: that's how many cars can park on Horní Square today. Under it there will be {284|gp}, so {188|gn} more. Price per hour: {35|gf} crowns.

{1.45 million|gu}: that's what one space costs. I know it's much. But {164.8|ge|x=1000000} million of the whole comes from Brussels and otherwise goes to another town.

{14|gy}: for so many months it'll be dug. The archaeologists have asked for {three|ar} trenches.

{27|cs}: so many members the council has. In December {13|cd} said yes, {12|ca} no, {two|cx} didn't know. That's democracy.

{52|po}: so many per cent of you were against in a survey in June. It had {611|pn} respondents. We'll see in October how many the others are.

Bio-waste bins are emptied on even Thursdays.

@doc c-blog | weather amateur's blog | 2027-07-19
Why I don't need a referendum, I've a thermometer

Yesterday, 15:00. On the paving in front of the savings bank: {34.5|dg} °C at head height. Under the limes, eleven steps away: {26|ds}. I've done it on nine days now and the difference's never been under six.

They want to fell {thirty-one|tf} of {46|tr}. The young trees ({seventy|tn}, in tubs, for there will be a ceiling under them) will give shade when my grandson is retired.

I'm told that this is an emotional argument. It has one decimal place.

By the way, the sum of {412|gc|x=1000000} million is {61|gb|round} per cent of the town's yearly budget ({680|bu|x=1000000}). I put that in too, although it doesn't give any shade.

Rain since 1 January: 288 mm. Next post: wasps.

@doc d-live | regional radio site | 2027-10-09
Referendum in Kromeritz: the second day as it happened

Local desk | 9 Oct

08:00 Stations open again. Yesterday they were full “like for a hockey final”, says the clerk.
12:15 The mayor votes. He parks on the square.
14:00 Turnout {24|t2|t=14:00} per cent. For validity it takes {35|tq}.
17:40 Lípy's loudspeaker van breaks down and is pushed.
21:50 Turnout {41|to} per cent. It's valid!
22:35 All counted. Against the car park: {5,890|vn}. For: {3,366|vy}.
22:50 But is it binding? Besides turnout, {a quarter|vq|v=25} of all those entitled must vote the same way. There're {22,800|el} of them. {25.8|ve} per cent did. It is.
23:10 “I'll respect it,” says Otakar Vondrušek-Hà. “I'll plant those {seventy|tn} anyway.”

@doc e-wire | wire agency | 2027-10-10
Czech town votes to keep its lime trees

KROMERITZ, Czech Republic, Oct 10 (CEP) - Residents of a Czech town have rejected by {63%|vnp|round} a plan to build a {412 million|gc} crown car park beneath their main square, in a binding vote that saves {31|tf} lime trees, some of them planted in the 1880s.

{9,348|v} people voted out of {22,800|el} entitled, with {92|vi} papers invalid. The majority was {2,524|mg}.

The campaign had begun with a petition that gathered {4,316|sg} names, of which {3,988|sv} were found valid; {2,280|sq} would've sufficed.

The town of {28,400|pop} must now give up {164.8 million|ge} crowns in EU funds.

@doc f-column | national newspaper column | 2027-10-14
The hole that wasn't

Matyáš Brázdil-Owusu

It's a rare thing to see {8.7 million|sw} crowns become nothing. That's what the plans cost, with the model, in which tiny people stood under tiny trees.

I grew up in Kromeritz, population then as now {twenty-eight thousand|~pop}, and I've been kissed under the fourth lime from the left. I'm biased, then. But look at it coolly ({26|ds} degrees). A town with debts of {151 million|db} wanted to add {247.2|gl|x=1000000} to gain {188|gn} places for cars. The town has a multi-storey by the station. It's half empty. It doesn't have a butcher.

It was decided last December by {thirteen|cd} to {twelve|ca}, with {two|cx} looking at the ceiling, in a council of {27|cs}. And it was undone by people who queued in the rain to say that some things aren't a question of spaces.

The mayor says he'll respect it. He's entitled to be sad. At {60|sp|round} per cent of the square's shops they've put up a small black ribbon. I bought sausages there and was served.

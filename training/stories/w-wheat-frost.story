@story w-wheat-frost
@topic A September frost and the wheat harvest of Western Australia, 1998-99
@subject W = Western Australia | the state | the State's farmers | WA
@subject B = barley
@subject K = Kulandri shire | Kulandri | the district | the shire
@subject C = Lockett Bay Growers | the co-operative | the co-op | Lockett Bay
@subject P = wheat pool | Pool | the price | pool
@subject H = Greta Cahill | the Cahills | Greta and Les | Cahill
@subject S = Crop Survey Bureau | the bureau | CSB
@subject G = frost assistance scheme | the scheme | the assistance | Minister for Primary Industry
@fact ws = 8400000 | other | W | tonnes of wheat expected | September 1998 | plan | projected
@fact wn = 7100000 | other | W | tonnes of wheat expected | November 1998 | plan | projected
@fact wf = 7280000 | other | W | tonnes of wheat harvested | February 1999, season 1998-99 | snapshot
@fact wp = 7900000 | other | W | tonnes of wheat harvested | season 1997-98 | snapshot
@fact wd = 620000 | other | W | tonnes of wheat fewer than a season before | season 1998-99 | snapshot
@fact wq = 7.8 | rate | W | percent of wheat less than a season before | season 1998-99 | snapshot
@fact bf = 1610000 | other | B | tonnes of barley harvested | season 1998-99 | snapshot
@fact ka = 212000 | area | K | hectares under crop | 1998 | constant
@fact kf = 64000 | area | K | hectares of crop burnt by the frost | 1998-09-19 | snapshot
@fact ks = 30.2 | area | K | share of the crop burnt by the frost, in percent | 1998-09-19 | snapshot
@fact ky = 1.3 | other | K | tonnes of wheat a hectare | season 1998-99 | snapshot
@fact kl = 2.1 | other | K | tonnes of wheat a hectare | long-term average | constant
@fact kt = -4.1 | temperature | K | degrees at the ground | 1998-09-19 | snapshot
@fact hw = 1900 | area | H | hectares of wheat | 1998 | constant
@fact ht = 3400 | area | H | hectares of land | - | constant
@fact hg = 2470 | other | H | tonnes of wheat harvested | season 1998-99 | snapshot
@fact hl = 3990 | other | H | tonnes of wheat in an average year | long-term average | constant
@fact hz = 310000 | budget | H | dollars lost | season 1998-99 | snapshot | projected
@fact c1 = 2900000 | other | C | tonnes of grain received | 1998-12-07 | cumulative
@fact c2 = 6400000 | other | C | tonnes of grain received | 1999-01-11 | cumulative
@fact cd = 210000 | other | C | tonnes of grain received in a day | 1998-11-30 | snapshot
@fact ce = 7000000 | other | C | tonnes of grain received | end of harvest | plan | projected
@fact pn = 172 | price | P | dollars a tonne for wheat | February 1999 | snapshot | projected
@fact po = 188 | price | P | dollars a tonne for wheat | September 1998 | snapshot | projected
@fact ga = 310 | other | G | farms that applied for help | February 1999 | cumulative
@fact gg = 196 | other | G | farms that were granted help | February 1999 | cumulative
@fact gb = 12000000 | budget | G | dollars set aside for help | 1998-11 | plan | pledged
@fact gx = 40000 | budget | G | dollars a farm at the most | 1998-11 | constant | threshold
@fact gd = 63.2 | rate | G | share of applicants granted help, in percent | February 1999 | snapshot
@fact sl = 150000000 | budget | S | dollars lost to farmers of the state | 1998-11 | snapshot | projected
@rel diff wd = wp - wf
@rel share wq = wd / wp
@rel share ks = kf / ka
@rel product hg = hw * ky
@rel product hl = hw * kl
@rel share gd = gg / ga
@trap ws wn :: September forecast and November forecast
@trap wn wf :: forecast and result
@trap wf wp :: two seasons
@trap ka kf :: sown and burnt
@trap ky kl :: this year and the average year
@trap c1 c2 :: a month apart
@trap ga hz :: farms that applied and thousands of dollars lost
@trap ht hw :: all land and the wheat
@trap pn po :: two estimates of the pool price
@trap c2 wf :: grain received by one company and wheat grown in the state

@doc a-rural | rural weekly | 1998-10-02
FROST CUTS SWATHE THROUGH KULANDRI

BY Neville Orchard

One crop in every {three|-}, or near enough, in the Kulandri shire has gone white at the ears after ground temperatures fell to {minus 4.1|kt|v=-4.1|t=on the morning of September 19} degrees on the morning of September 19.

Shire president Joy Mifflin told growers at the Kulandri hall that {64,000|kf|by=Joy Mifflin} of the district's {212,000|ka} cropped hectares had been touched. "We'll be lucky to see {half|-} of it stripped," she said.

Before the frost the Crop Survey Bureau had tipped a wheat crop of {8.4 million|ws|t=Before the frost} tonnes for WA. It will publish again in November. Growers aren't waiting: chaff-cutting contractors are booked {five|-} weeks ahead.

Greta and Les Cahill run {3,400|ht} ha north of the town and had {1900|hw} of that in wheat. They've cut {45|-} so far for hay.

For sale: JD 4440, 6,200 hrs, $29,500. Ph 555-2210 a.h.

@doc b-wire | wire agency | 1998-11-18
WA wheat forecast slashed as frost, dry finish bite

PERTH, Nov 18 WestPress - The Crop Survey Bureau has slashed its forecast of the Western Australian wheat crop to {7.1 million|wn} tonnes from {8.4 million|ws|t=in September} in September and put the cost to the State's farmers at about {$150 million|~sl|by=The Crop Survey Bureau}.

In the previous season WA harvested {7.9 million|wp|t=In the previous season} tonnes.

Minister for Primary Industry Hugh Pallister said {$12 million|gb} would be available for those who lost crops to frost, to a maximum of {$40,000|<gx} a farm.

The bureau said the Kulandri shire, worst hit, would average {1.3|ky|by=The bureau|m=projected} tonnes to the hectare, well under the long-run {2.1|kl}.

Prices offered little comfort. The pool's indicative return had already come back from {$188|po|t=in September} a tonne in September.

WestPress jt/ph

@doc c-bulletin | growers' co-operative bulletin | 1999-01-12
LOCKETT BAY GROWERS — RECEIVAL REPORT NO. 9

Dear member,

Grain in store and on the water as of last night comes to {6.4 million|c2|t=as of last night} tonnes, which includes barley, lupins and oats as well as wheat. On 7 December we had {2.9 million|c1|t=On 7 December}, and on 30 November we took in {210,000|cd|t=on 30 November} tonnes in a single day, a record for this co-op. Our thanks to the weighbridge staff at all {61|-} sites.

We expect to close the season with {7 million|ce|t=the season} tonnes or thereabouts.

Kulandri: the bin on Station Street is {half|-} full, and is likely to stay so. Protein has been good ({10.8|-} on the average sample), yields poor.

Please remember that the fuel rebate form (GR-14) is due on 29 January.

@doc d-radio | radio interview, transcript | 1999-02-09
RURAL HOUR, 12.18 pm — Greta Cahill with Dermot O'Hagan

DO'H: You've finished. What came off?

GC: {Two thousand four hundred and seventy|hg} tonnes of wheat, on {nineteen hundred|hw} hectares. In a normal year I'd say nearly {four thousand|~hl}. So it's {1.3|ky|v=1.3} against {2.1|kl}. That's the Kulandri average, so we're nothing special.

DO'H: In dollars?

GC: Somewhere about {three hundred and ten thousand|~hz|by=GC}, before you count the hay.

DO'H: And the assistance?

GC: We're one of {three hundred and ten|ga} that put in. They've approved {196|gg}, last I heard, and we aren't among them. The most you can get is {forty thousand|gx} in any case, which doesn't pay my fertiliser.

DO'H: The price has been no help.

GC: It was {a hundred and eighty-eight|po|t=in September} in September when I was still proud of it. Now they're saying {one seventy-two|pn|v=172|t=Now}. So fewer tonnes and each one dearer to grow. [laughs]

DO'H: Will you sow wheat again?

GC: In May. On {two-thirds|-} of it. Les wants barley.

@doc e-final | state newspaper | 1999-02-20
Harvest ends above the worst fears

Perth · Farm desk

Western Australia's growers brought in {7.28 million|wf} tonnes of wheat this summer, a little more than the {7.1 million|wn|t=in November|by=the Crop Survey Bureau} that the Crop Survey Bureau had allowed for in November, though {620,000|wd} tonnes, or {7.8|wq} per cent, short of a season ago. Barley came to {1.61 million|bf}.

A generous October in the north made up for the frost in the east. "It could have been a six in front," the bureau's Priya Wickrama said.

In Kulandri, where {30|ks|round} per cent of the crop was burnt on a September night, help has reached some. Of {310|ga|t=by Thursday} farms that asked for frost relief, {196|gg|^}, or {63|gd|round} per cent, had been granted it by Thursday. The rest will hear in March. None can receive more than {$40,000|<gx}, and the {$12 million|gb} set aside will not be spent in full.

The Pool's estimate for the standard grade stands at {$172|pn} a tonne.

Cricket: WA 6-318 (Langridge 142 n.o.)

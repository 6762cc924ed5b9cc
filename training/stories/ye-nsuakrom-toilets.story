@story nsuakrom-toilets
@topic Nsuakrom, Ghana: cholera, public toilets, a market fire and the assembly's sanitation levy, 2030-31
@subject A = Nsuakrom Municipal Assembly | the assembly | Nsuakrom
@subject C = cholera outbreak | cholera | the outbreak
@subject T = public toilets | the toilets
@subject M = Makola-Junior market | the market | Makola-Junior
@subject Q = market queens' association | the queens | market women
@subject L = sanitation levy | the levy
@subject Z = Zoomgreen | the waste contractor | the contractor
@fact c1 = 84 | cases | C | people ill | 2030-05-09 | cumulative
@fact c2 = 311 | cases | C | people ill | 2030-05-23 | cumulative
@fact c3 = 476 | cases | C | people ill | 2030-06-30 | cumulative
@fact d1 = 2 | deaths | C | people killed | 2030-05-09 | cumulative
@fact d2 = 7 | deaths | C | people killed | 2030-05-23 | cumulative
@fact d3 = 9 | deaths | C | people killed | 2030-06-30 | cumulative
@fact fr = 1.89 | rate | C | share of the ill who died | 2030-06-30 | snapshot
@fact cb = 40 | other | C | beds in the treatment tent | 2030-05-23 | snapshot
@fact cv = 38000 | other | C | doses of vaccine given | 2030-06-30 | cumulative
@fact cvt = 45000 | other | C | doses of vaccine delivered | 2030-06 | cumulative
@fact pop = 164000 | other | A | residents | 2021 census | constant
@fact hh = 37200 | other | A | households | 2021 census | constant
@fact ho = 61 | other | A | share of households with no toilet of their own | 2030 | snapshot
@fact od = 14 | other | A | share of residents who go in the open | 2030 | snapshot
@fact t0 = 58 | other | T | toilets in all | 2030-05 | snapshot
@fact tw = 33 | other | T | toilets in use | 2030-05 | snapshot
@fact tx = 25 | other | T | toilets shut | 2030-05 | snapshot
@fact tf = 1 | price | T | cedis a visit | 2030-05 | snapshot
@fact tf2 = 2 | price | T | cedis a visit | 2031-01 | plan
@fact tp = 20 | other | A | new toilets | 2031 | plan | pledged
@fact td = 3 | other | A | new toilets opened | 2031-03 | cumulative
@fact hl = 2500 | other | A | household toilets to be subsidised | 2031 | plan | pledged
@fact hs = 640 | other | A | household toilets built with subsidy | 2031-03 | cumulative
@fact wd = 118 | other | A | tonnes of waste a day | 2030 | snapshot
@fact wc = 71 | other | Z | tonnes of waste collected a day | 2030 | snapshot
@fact wp = 60.17 | other | Z | share of waste collected | 2030 | snapshot
@fact wl = 47 | other | A | tonnes of waste left a day | 2030 | snapshot
@fact zt = 17 | other | Z | trucks in the contract | 2030 | constant | threshold
@fact zr = 9 | other | Z | trucks working | 2030-05 | snapshot
@fact zo = 6200000 | other | A | cedis owed to the contractor | 2030-05 | snapshot
@fact lv = 15 | price | L | cedis a month for a shop | 2031 | plan
@fact lh = 5 | price | L | cedis a month for a household | 2031 | plan
@fact lr = 2232000 | revenue | L | cedis a year from households | 2031 | plan | projected
@fact ly = 60 | price | L | cedis a year for a household | 2031 | plan
@fact ms = 1480 | other | M | stalls | 2030 | constant
@fact mb = 212 | other | M | stalls burned | 2030-12-02 | snapshot
@fact ml = 9500000 | damages | M | cedis of loss | 2030-12 | snapshot | projected
@fact mq = 14000000 | damages | Q | cedis of loss | 2030-12 | snapshot | projected
@fact mi = 6 | injuries | M | people hurt | 2030-12-02 | cumulative
@fact mt = 2 | other | M | fire tenders that came | 2030-12-02 | snapshot
@fact mw = 55 | duration | M | minutes until the first tender came | 2030-12-02 | snapshot
@fact md = 3000 | crowd | Q | marchers by the queens' count | 2031-02-10 | snapshot
@fact mp = 1100 | crowd | Q | marchers by the police estimate | 2031-02-10 | snapshot
@fact bu = 58000000 | budget | A | cedis in the budget | 2031 | plan
@fact bs = 8700000 | budget | A | cedis for sanitation | 2031 | plan
@fact bp = 15 | other | A | share of the budget for sanitation | 2031 | plan
@fact vf = 23 | votes_cast | A | members for the levy | 2030-12-18 | snapshot
@fact va = 11 | votes_cast | A | members against the levy | 2030-12-18 | snapshot
@fact vs = 34 | seats | A | members | - | constant
@trap c1 c2 :: two dates of one outbreak
@trap c3 d3 :: ill and dead
@trap cv cvt :: doses given and delivered
@trap t0 tw :: all toilets and those in use
@trap tp td :: promised and opened
@trap hl hs :: promised and built
@trap zt zr :: trucks in the contract and on the road
@trap ml mq :: two estimates of the loss
@trap md mp :: two counts of the march
@trap lv lh :: shop and household
@trap pop hh :: people and households
@rel share fr = d3 / c3
@rel diff tx = t0 - tw
@rel share wp = wc / wd
@rel diff wl = wd - wc
@rel product lr = hh * ly
@rel share bp = bs / bu
@rel sum vs = vf + va

@doc a-graphic | national daily | 2030-05-24
Nsuakrom cholera toll hits {seven|d2} as assembly blames 'night soil'

From Adwoa Serwaah-Bright, Nsuakrom

CHOLERA has killed {seven|d2|t=as of yesterday} persons and made {311|c2|^} others ill at Nsuakrom in the Western Region, as of yesterday. A fortnight earlier the figures stood at {two|d1|t=A fortnight earlier} deaths and {84|c1|^} cases.

The Municipal Health Director, Dr Kwabena Asmah, said the {40|cb}-bed tent at the Methodist school park was full and patients were being nursed on benches.

Of the municipality's {58|t0} public toilets, he disclosed, {25|tx} were shut, some since the last elections. “And {sixty-one|ho|by=he} per cent of households have none of their own. So where do they go?”

The Municipal Chief Executive, Mr Ebo Kwofie-Lartey, announced that {20|tp|by=The Municipal Chief Executive} new toilets would be built next year and {2,500|hl|^} household ones subsidised.

He appealed to residents to desist from dumping in the Anankwari drain. {Fourteen|od} per cent of people still went in the open, he lamented.

The assembly generates {118|wd} tonnes of refuse a day. Its contractor, Zoomgreen, lifts {71|wc}.

@doc b-radio | radio morning show script | 2030-07-02
SHORELINE 99.3 FM — “Maakye” — PAPER REVIEW & NEWS

It's finished, they say! The Health Directorate has declared the end of the cholera. {Four hundred and seventy-six|c3|t=In all} people were sick. In all {nine|d3|t=In all} died. May they rest. Doctor says that's under {two|<fr} in every hundred, “which is what a good tent can do.”

{Thirty-eight thousand|cv} people swallowed the vaccine. {Forty-five thousand|cvt} doses came. The other seven? Doctor says they're in the fridge, and the fridge is in the dark, because, you know, dumsor.

Now let's talk about Zoomgreen. The contract says {seventeen|zt} trucks. Our own Nii Armah stood at the weighbridge. He saw {nine|zr}. Zoomgreen's manager told us, “The assembly owes us {six point two million|zo|by=Zoomgreen's manager}. I can't run a truck on a promise.”

And a visit to KVIP is still {one|tf} cedi. Caller says if you've four children that's breakfast.

It's 6:52. Tomatoes 120 the box at Makola-Junior.

@doc c-wire | wire agency | 2030-12-02
Fire razes part of Ghanaian market

NSUAKROM, Ghana, Dec 2 (WAP) - Fire destroyed {212|mb} of the {1,480|ms} stalls at a market in the western Ghanaian town of Nsuakrom early on Monday, injuring {six|mi} people.

Traders said that it took {55|mw} minutes for the first of {two|mt} fire tenders to arrive, as heaps of uncollected refuse blocked the access road.

The assembly estimated losses at {9.5 million|ml|by=The assembly} cedis; the market queens said {14 million|mq|by=the market queens}.

The town of {164,000|pop} was struck by a cholera outbreak earlier this year in which {nine|d3|t=earlier this year} people died.

@doc d-assembly | assembly newsletter | 2030-12-20
NSUAKROM MUNICIPAL ASSEMBLY — Gazette for the Citizen, Vol 4 No 12

ORDINARY MEETING OF 18TH DECEMBER

1. Fee-Fixing Resolution. The sanitation levy was approved by {23|vf} members against {11|va} ({34|vs} being present). From January each household shall pay GH¢{5|lh} per month, and each shop or stall GH¢{15|lv}. With {37,200|hh} households the levy is to bring in GH¢{2.23 million|lr} yearly from these alone. The fee for public toilets becomes GH¢{2|tf2}.

2. Budget 2031. Total GH¢{58 million|bu}. Sanitation: GH¢{8.7 million|bs}, being {15|bp} per cent.

3. Waste. {47|wl} tonnes remain uncollected each day. The contractor is to present {17|zt} trucks for inspection by 31st January or face abrogation.

4. Market fire. A committee of five will report. Victims of the {212|mb} stalls are to register at Window 3 with one passport photo.

5. The Hon. Member for Zongo East asked whether the levy would be paid by those with no toilet. The Presiding Member ruled it a good question.

@doc e-feature | weekly magazine of a development newspaper | 2031-03-22
Paying for the place you go

Kojo Mensah-Achterberg

Esi Bentsiwa sells koko from stall 611, or from where it was. Every working morning she spends {two|tf2} cedis at the toilet behind the lorry station and, from this year, {fifteen|lv} a month on the levy, and she'd like somebody to tell her why it's still shut on Sundays.

In February she walked behind the market queens to the assembly. There were {3,000|md|t=In February|by=the queens} of them, say the queens. {1,100|mp|t=In February|by=the police}, say the police, who didn't count the babies. The queens want the levy dropped until the {212|mb} burnt stalls have been rebuilt.

What has the money done? I went with the list. Of {twenty|tp} new toilets {three|td|t=so far} have opened so far. They're good: tiled, lit, a tap that runs. Of {2,500|hl} household toilets, {640|hs|t=so far} have been built. Where those are, nurse Gifty Amoako tells me, there's been no cholera this rainy season, “but it's only rained twice.”

The Chief Executive doesn't hide from the arithmetic. He has {58 million|bu} cedis for everything, {8.7|bs|x=1000000} for this. “You journalists like what I promised. I'd like to show you what I inherited: {fifty-eight|t0} toilets, {thirty-three|tw} working, and a debt of {6.2 million|zo} to the man who carries it away.”

That man has {nine|zr} trucks still. Some {three-fifths|~wp|v=60} of the refuse gets collected. The rest you can see from the bus.

Esi's neighbour was one of the {nine|d3}. She was twenty-four and sold charcoal. At the tap of the new toilet, on the wall, somebody's painted her name.

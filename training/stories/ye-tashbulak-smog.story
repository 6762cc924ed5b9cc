@story tashbulak-smog
@topic Tashbulak, Kyrgyzstan: smog, a coal station, trolleybuses sold for scrap and a march in masks, winter 2030-31
@subject T = Tashbulak | the city | city hall
@subject H = city heating station | the heating station | TETs
@subject B = trolleybus depot | trolleybuses | the trolleybuses
@subject M = mask march | the march
@subject A = Taza Aba | air activists | the activists
@subject Y = Mayor Azamat Dzholdoshev-Lee | Dzholdoshev | the mayor
@subject C = children's hospital | the hospital
@fact p1 = 318 | other | T | micrograms of fine dust a cubic metre | 2030-12-14 | snapshot
@fact p2 = 241 | other | T | micrograms of fine dust a cubic metre in the monthly mean | 2030-12 | snapshot
@fact p0 = 187 | other | T | micrograms of fine dust a cubic metre in the monthly mean | 2029-12 | snapshot
@fact pg = 28.88 | rate | T | rise of the monthly mean of fine dust in percent | 2029 to 2030 | snapshot
@fact pw = 15 | other | - | micrograms of fine dust a cubic metre held safe for a day | - | constant | threshold
@fact sn = 14 | other | A | sensors of the activists | 2030-12 | snapshot
@fact ss = 3 | other | T | stations of the state | 2030-12 | snapshot
@fact hc = 620000 | other | H | tonnes of coal burned in a winter | 2029-30 | cumulative
@fact hh = 43000 | homes | T | houses that burn coal | 2030 | snapshot
@fact hg = 12400 | homes | T | houses with gas | 2030 | snapshot
@fact ht = 55400 | homes | T | private houses | 2030 | constant
@fact hp = 77.62 | other | T | share of private houses that burn coal | 2030 | snapshot
@fact gt = 20000 | homes | T | houses to get gas | 2033 | plan | pledged
@fact gd = 1900 | homes | T | houses that got gas | 2030 | cumulative
@fact gc = 165000 | price | T | som to be connected to gas | 2030 | snapshot
@fact cc = 9800 | price | - | som a tonne of coal | 2030-12 | snapshot
@fact c0 = 7000 | price | - | som a tonne of coal | 2029-12 | snapshot
@fact cg = 40 | rate | - | rise in the price of coal in percent | 2029 to 2030 | snapshot
@fact tb = 98 | other | B | trolleybuses | 2028 | snapshot
@fact t1 = 0 | other | B | trolleybuses | 2030-11 | snapshot
@fact tl = 12 | other | B | lines closed | 2030 | cumulative
@fact tn = 120 | other | T | electric buses | 2030-11 | snapshot
@fact tm = 340 | other | T | electric buses | 2030 | plan | pledged
@fact td = 38 | other | T | electric buses out of order in the cold | 2030-12-14 | snapshot
@fact ta = 82 | other | T | electric buses running | 2030-12-14 | snapshot
@fact tw = 310 | distance | B | kilometres of wire taken down | 2030-11 | cumulative
@fact js = 540 | jobs | B | depot workers dismissed | 2030-11 | cumulative
@fact dl = 50000000 | other | B | dollars lent for the buses by a development bank | 2028 | constant
@fact m1 = 3500 | crowd | M | marchers by the activists' count | 2030-12-22 | snapshot
@fact m2 = 700 | crowd | M | marchers by the police estimate | 2030-12-22 | snapshot
@fact ma = 26 | arrests | M | people detained | 2030-12-22 | cumulative
@fact mf = 5 | other | M | people fined | 2030-12-24 | cumulative
@fact mr = 21 | other | M | people let go without a fine | 2030-12-24 | cumulative
@fact mn = 17500 | price | M | som of fine | 2030-12-24 | constant
@fact cb = 220 | other | C | beds | 2030 | constant
@fact cl = 389 | other | C | children in the hospital | 2030-12-19 | snapshot
@fact cp = 176.82 | other | C | share of beds filled | 2030-12-19 | snapshot
@fact ci = 1240 | cases | C | children brought in with breathing trouble | 2030-12 | cumulative
@fact c2 = 910 | cases | C | children brought in with breathing trouble | 2029-12 | cumulative
@fact sc = 9 | duration | T | days schools taught from home | 2030-12-24 | cumulative
@fact pop = 790000 | other | T | residents by registration | 2030 | constant
@fact pr = 1100000 | other | T | residents by the real number | 2030 | snapshot | projected
@fact bu = 8400000000 | budget | T | som in the budget | 2031 | plan
@fact ba = 126000000 | budget | T | som for clean air | 2031 | plan
@fact bp = 1.5 | other | T | share of the budget for clean air | 2031 | plan
@trap p1 p2 :: a day and a month
@trap p2 p0 :: two Decembers
@trap hh hg :: coal and gas
@trap gt gd :: promised and done
@trap cc c0 :: two years' coal
@trap tn tm :: electric buses there and promised
@trap tn ta :: owned and running
@trap m1 m2 :: two counts
@trap ma mf :: detained and fined
@trap cl ci :: children in the wards and brought in during the month
@trap pop pr :: registered and real
@trap sn ss :: two networks
@rel change pg = p0 -> p2
@rel sum ht = hh + hg
@rel share hp = hh / ht
@rel change cg = c0 -> cc
@rel diff ta = tn - td
@rel sum ma = mf + mr
@rel share cp = cl / cb
@rel share bp = ba / bu

@doc a-news | English-language news site | 2030-12-15
{318|p1}: Tashbulak wakes up to a number

Tien Shan Times | Nurzada Bekova-Ivens | Dec 15 | 5 min

You can't see the mountains. You can't see the ninth floor. On Saturday the needle of fine dust stood at {318|p1|t=On Saturday} micrograms; the World Health Organization considers {15|pw} a day's ration.

Three state stations ({three|ss}) say so, and so do the {14|sn} sensors which the activists of Taza Aba have screwed to balconies.

Whose smoke is it? City hall points at the {43,000|hh} houses that burn coal. The houses point at the heating station, which got through {620,000|hc|t=last winter} tonnes last winter. Of {55,400|ht} private houses {12,400|hg} have gas. To be connected costs {165,000|gc} som.

And there were trolleybuses. In 2028 the city ran {98|tb|t=In 2028}. In November the last was hauled away, and with them {310|tw} kilometres of wire, {twelve|tl} lines and {540|js} jobs. A bank had lent {50 million|dl} dollars for electric buses in their place. {340|tm} were promised, {120|tn} have come, and on Saturday {82|ta|t=on Saturday} of them ran. The others don't like the cold.

@doc b-doctor | hospital doctor's channel, translated | 2030-12-19
Telegram · “Notes of a paediatrician” · 18.4K subscribers

This morning {389|cl|t=This morning} children in {220|cb} beds. That's {177|cp|round}%. We put them head to foot, like spoons.

They come at night. Mother says: he's whistling. Since the 1st it's over eight hundred.

I'm asked whether it's a virus. It is. It's a virus that'd have been a cold anywhere you can see a mountain.

Coal has gone up, {9,800|cc|t=now} som a tonne now, {7,000|c0|t=a year ago} a year ago. So they burn tyres and the clothes from the bazaar. I don't judge. I've a stove too.

Please don't bring us humidifiers. Bring sockets.

@doc c-wire | wire agency | 2030-12-22
Police detain {26|ma} at smog protest in Kyrgyz city

TASHBULAK, Kyrgyzstan, Dec 22 (Silkline) - Protesters in gas masks and paper masks marched to the city hall of Tashbulak on Sunday to demand cleaner heating and the return of trolleybuses.

Organisers said {3,500|m1|t=Sunday|by=Organisers} people had come. Police put the figure at {700|m2|t=Sunday|by=Police} and detained {26|ma}.

The city of {790,000|pop} registered residents, many more in fact, has been among the most polluted in the world this month. Fine dust rose to {381|!p1|t=on December 14} micrograms per cubic metre on December 14.

Mayor Azamat Dzholdoshev-Lee called it "a gift of geography".

@doc d-cityhall | city press service | 2030-12-25
INFORMATION OF THE PRESS SERVICE OF THE MAYOR'S OFFICE

1. In 2030 gas was brought to {1,900|gd} houses. By 2033 it'll have been brought to {20,000|gt}.
2. Schools taught at a distance for {nine|sc} days. From 8 January: as usual.
3. Of those detained on 22 December, {five|mf} were fined {17,500|mn} som each, {21|mr} were released after a conversation.
4. The number of electric buses is {120|tn}. Statements that {58|?td|by=Statements} of them don't work are exaggerated.
5. In the draft budget for 2031 ({8.4 billion|bu} som), {126 million|ba} som are for clean air, or {1.5|bp} per cent.
6. Citizens are asked not to burn tyres.

@doc e-column | weekly column | 2031-01-11
A gift of geography

Elmira Sultanbekova-Roth

Geography gave us a bowl. We put in it a million people (he says {790,000|pop}, he counts those with a stamp; those who breathe are {1.1 million|pr}), and a lid.

The mean for December has been published: {241|p2|t=December}. For the December before: {187|p0|t=the December before}. It's {19|!pg} per cent up, and I've rounded in our favour.

I miss the No. 4. It came every six minutes and sparked. In December {1,240|ci|t=In December} children were brought to the hospital who couldn't get their breath, a year ago {910|c2|t=a year ago}, and I don't say that it's because of the No. 4. I only say that somebody decided, in a warm room, that what we had too many of was trolleybuses.

{Three and a half thousand|m1|v=3500|by=the activists} marched, by the activists' count. I was there. I had on my grandfather's gas mask, it smells of 1943. A policeman asked if it worked. I let him try.

For clean air they've set aside {1.5|bp} per cent. Of a breath that'd be about a sigh.

@doc f-union | depot workers' leaflet | 2030-12-21
FROM THE PEOPLE OF THE TROLLEYBUS DEPOT

We were {540|js}. Now there's a fence.

In 2028 {98|tb|t=In 2028} machines left this gate at five in the morning. Today it's {none|t1|v=0|t=Today}. {Twelve|tl} lines, {310|tw} kilometres of copper. Ask where the copper went.

They say: electric buses. We say: {120|tn}, out of {340|tm}. Last Saturday {38|td|t=Last Saturday} stood with frozen doors. A trolleybus has no battery and so it has nothing that can freeze.

They say: the houses. It's true, {78|hp|round} per cent of private houses burn coal. With what else? Coal's {40|cg} per cent dearer than last winter and gas costs {165,000|gc} to get to the door.

We're fitters and drivers. We were the only ones in this city who moved people without smoke.

Come on Sunday. Those who've no mask: we have eighty, from Civil Defence, in the original paper.

Committee of the dismissed: Zhyldyz, Pyotr, Uncle Rakhim (line 4)

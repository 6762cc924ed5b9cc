@story pinzgau-skiseason
@topic An Austrian ski season in figures: skier days, ticket price, snow guns, pay round, a lift company's sale
@subject L = Hochpinzgau Bergbahnen AG | Hochpinzgau Bergbahnen | HPB | the lift company | the company
@subject F = Fachverband der Seilbahnen | the lift operators' association | the association | lift operators
@subject S = province of Salzburg | Salzburg | the province | the statistics office
@subject G = Gewerkschaft Vida-Berg | Vida-Berg | the union
@subject A = Alpin Invest | the buyer | the Czech investor | Alpin
@subject M = municipality of Neukirchen am Stein | Neukirchen am Stein | the village | the mayor | the municipality
@subject W = Wirtshaus Zur Gams | Burgi Aigner-Okeke | the landlady | the inn
@subject K = Alpine climate institute | the climate institute | researchers | the institute
@fact s1 = 1140000 | other | L | skier days | winter 2033/34 | cumulative
@fact s0 = 1200000 | other | L | skier days | winter 2032/33 | cumulative
@fact sg = 5 | rate | L | percent fall of skier days | winter 2033/34 | snapshot
@fact sa = 49800000 | other | F | skier days in the country | winter 2033/34 | cumulative
@fact sa0 = 51300000 | other | F | skier days in the country | winter 2032/33 | cumulative
@fact od = 118 | duration | L | days of operation | winter 2033/34 | cumulative
@fact od0 = 134 | duration | L | days of operation | winter 2032/33 | cumulative
@fact tp = 84.5 | price | L | euros for a day ticket | winter 2033/34 | constant
@fact tp0 = 78 | price | L | euros for a day ticket | winter 2032/33 | constant
@fact tpn = 89.5 | price | L | euros for a day ticket | winter 2034/35 | plan
@fact tg = 8.3 | rate | L | rise of the day ticket | winter 2033/34 | snapshot
@fact tf = 47 | price | L | euros paid per skier day on average | winter 2033/34 | snapshot
@fact r1 = 68400000 | revenue | L | euros of sales | year to April 2034 | cumulative
@fact r0 = 66500000 | revenue | L | euros of sales | year to April 2033 | cumulative
@fact rg = 2.9 | rate | L | growth of sales | year to April 2034 | snapshot
@fact n1 = 4100000 | profit | L | euros of net profit | year to April 2034 | cumulative
@fact n0 = 6800000 | profit | L | euros of net profit | year to April 2033 | cumulative
@fact ng = 39.7 | rate | L | percent fall of net profit | year to April 2034 | snapshot
@fact nm = 6 | rate | L | net margin | year to April 2034 | snapshot
@fact en = 9300000 | spending | L | euros of energy cost | year to April 2034 | cumulative
@fact sn = 412 | other | L | snow guns | 2034 | constant
@fact sw = 610000 | other | L | cubic metres of water for snow | winter 2033/34 | cumulative
@fact sk = 5.4 | price | L | euros to make a cubic metre of snow | winter 2033/34 | snapshot
@fact pi = 62 | distance | L | kilometres of piste | - | constant
@fact ps = 91 | rate | L | share of pistes with artificial snow | 2034 | snapshot
@fact li = 23 | other | L | lifts | - | constant
@fact je = 340 | jobs | L | people employed in winter | winter 2033/34 | snapshot
@fact jy = 128 | jobs | L | people employed all year | 2034 | snapshot
@fact w0 = 2310 | price | F | euros of starting pay a month | 2033/34 | constant
@fact wd = 9 | rate | G | pay rise demanded | April 2034 | plan | hypothetical
@fact wo = 4 | rate | F | pay rise offered | April 2034 | plan | hypothetical
@fact wa = 6 | rate | F | pay rise agreed | 24 April 2034 | plan | pledged
@fact wn = 2448.6 | price | F | euros of starting pay a month | from May 2034 | plan | pledged
@fact gi = 17000 | jobs | F | people employed by lift companies in the country | winter 2033/34 | snapshot
@fact ni = 28600000 | other | S | overnight stays in the winter | winter 2033/34 | cumulative
@fact ni0 = 28900000 | other | S | overnight stays in the winter | winter 2032/33 | cumulative
@fact nde = 41 | rate | S | Germans' share of overnight stays | winter 2033/34 | snapshot
@fact nnl = 17 | rate | S | Dutch share of overnight stays | winter 2033/34 | snapshot
@fact ap = 96000000 | price | A | euros offered for the lift company | December 2034 | plan
@fact ash = 1180 | price | A | euros offered per share | December 2034 | plan
@fact mst = 27 | rate | M | stake in the lift company | 2034 | constant
@fact mv = 25920000 | price | M | euros the stake brings | December 2034 | plan
@fact th = 75 | rate | A | stake the buyer wants | December 2034 | plan | threshold
@fact mp = 2680 | other | M | inhabitants | 2034 | snapshot
@fact mb = 4900 | other | M | beds for guests | 2034 | snapshot
@fact vy = 812 | vote_count | M | votes for the sale | 14 January 2035 | snapshot
@fact vn = 641 | vote_count | M | votes against the sale | 14 January 2035 | snapshot
@fact vv = 1453 | votes_cast | M | votes cast | 14 January 2035 | snapshot
@fact vp = 55.9 | vote_share | M | vote for the sale | 14 January 2035 | snapshot
@fact sch = 19.8 | price | W | euros for a schnitzel | winter 2033/34 | snapshot
@fact sch0 = 17.5 | price | W | euros for a schnitzel | winter 2032/33 | snapshot
@fact kd = 41 | duration | K | days fewer with natural snow in the valley since 1961 | 2034 study | snapshot
@fact kt = 2.6 | temperature | K | degrees of warming since 1961 | 2034 study | snapshot
@fact kh = 1800 | distance | K | metres above which snow is safe | by 2050, 2034 study | plan | projected
@fact ba = 2150 | distance | L | metres of altitude of the highest lift | - | constant
@trap s1 sa :: one company and the country
@trap tp tf :: list price and price paid
@trap tp tpn :: this winter's and next winter's ticket
@trap wa nm :: six percent twice
@trap wd wo :: demanded and offered
@trap je jy :: winter and all year
@trap r1 n1 :: sales and profit
@trap ap mv :: whole company and the village's part
@trap kd nde :: forty-one days and forty-one percent
@trap kh ba :: safe height and highest lift
@rel change sg = s0 -> s1
@rel change tg = tp0 -> tp
@rel change rg = r0 -> r1
@rel change ng = n0 -> n1
@rel share nm = n1 / r1
@rel change wa = w0 -> wn
@rel share mst = mv / ap
@rel sum vv = vy + vn
@rel share vp = vy / vv

@doc a-agency | news agency | 2034-04-17
Austria's ski lifts: fewer skiers, fuller tills

VIENNA (Donau) – Austria's lift operators counted {49.8 million|sa|t=in the winter just ended} skier days in the winter just ended, after {51.3 million|sa0|t=the one before} in the one before. That turnover nevertheless went up is owing to ticket prices, the association admitted on Monday.

In the province of Salzburg, overnight stays came to {28.6 million|ni|t=winter} ({28.9|ni0|v=28900000}). {41 per cent|nde} of them were booked by Germans, {17|nnl} by the Dutch.

The wage round for the {17,000|gi} people who work on the lifts goes into its third session on 24 April. The union is demanding {9 per cent|wd}. The employers are at {four|wo}. Starting pay is {2,310 euros|w0|t=at present} at present.

Artificial snow, said association head Egon Thurnbichler, had "saved the winter, as every winter".

@doc b-regional | regional daily | 2034-06-21
Mountain railways earn less from more

NEUKIRCHEN AM STEIN. The Hochpinzgau Bergbahnen took in {68.4 million|r1|t=in the business year to April} euros in the business year to April, {2.9 per cent|rg} more than the {66.5 million|r0|t=the year before} of the year before. But only {4.1 million|n1|t=in the business year to April} remained, {6 per cent|nm} of sales. The year before it was {6.8|n0|v=6800000|t=the year before}.

Why? "Power and Advent," says director Vroni Hasenauer. Energy cost {9.3 million|en}. And in Advent it rained up to the top station, at {2,150|ba} metres. The lifts ran on {118|od|t=last winter} days last winter, not {134|od0} like the winter before.

{1.14 million|s1|t=last winter} skier days were counted, {5 per cent|sg} down from {1.2 million|s0}. With a day ticket at {84.50|tp|t=last winter} euros that'd make much more than the company actually got. In fact a skier pays {47|tf} on average: children, season cards, Czech buses.

Next winter the ticket will cost {89.50|tpn|t=Next winter}.

{412|sn} snow guns stand along {62|pi} kilometres of piste. In all, {610,000|sw|t=last winter} cubic metres of water went through them. Snow for tomorrow costs {5.40|sk} a cubic metre. It costs nothing in Norway.

Kirchtag Bramberg: Sa, 19 Uhr, Zelt. – USK Piesendorf gegen Mittersill 1:6. – Zu verschenken: Bauernkasten, 2 m.

@doc c-union | union newsletter | 2034-04-25
VIDA-BERG: SIX

Colleagues on cable, rope and groomer,

after eleven hours: {six per cent|wa}. Starting pay rises from {2,310|w0} to {2,448.60|wn|t=from May} from May. They began with {four|wo}, we with {ten|!wd}. The association's head called the result "at the limit". It's always at the limit; it's a mountain.

What we didn't get: paid standby for groomer drivers. It'll be back.

In the Hochpinzgau there are {340|je|t=in winter} of us in winter and {128|jy|t=in summer} in summer. Of the {340|je} a third come from Hungary and Slovakia. There are flyers in both languages now.

And whoever believes that the day ticket went up for our sake: it went from {78|tp0} to {84.50|tp|t=this winter} this winter, by {8.3 per cent|tg}. Had our wages done that, we'd not have needed eleven hours.

@doc d-feature | weekly magazine | 2034-12-08
Would you sell your mountain?

By Leopold Nassiri-Gruber

The mayor of Neukirchen am Stein has a letter in his drawer. It's from Brno, on good paper. Alpin Invest offers {96 million|ap} euros for the lifts, or {1,180|ash} a share. The village has {27 per cent|mst}. It'd get {26 million|mv|v=25920000|round}, a new school, a new bath and no debts.

For or against? At the inn Zur Gams it depends on the hour. The schnitzel's gone up to {19.80|sch} euros, from {17.50|sch0|t=the winter before last}, the winter before last. "It's the lifts that bring those who eat it," says landlady Burgi Aigner-Okeke. "If they get a boss in Brno, fine. The snow has a boss who's nobody."

About the snow. The climate institute has published a study. Since 1961 it's got {2.6|kt} degrees warmer here, and in the valley there are {41|kd} days fewer with snow on the ground. In 2050 one will be able to rely on it from {1,600|!kh|t=In 2050} metres up. {Ninety-one|ps} per cent of the pistes have guns. Still, guns need frost.

The village has {2,680|mp} inhabitants and {4,900|mb} guest beds. It voted in its time on the church clock. Now it'll vote on {23|li} lifts.

"A mountain's like a cow," says an old man at the stove. "You can sell it. But then you've to buy the milk."

@doc e-local | local radio online | 2035-01-15
Neukirchen says yes, by {171|-} votes

{812|vy|t=on Sunday} for, {641|vn|^} against, out of {1,453|vv|^} cast on Sunday: with {55.9 per cent|vp|^} Neukirchen am Stein wants to sell its share in the Hochpinzgau Bergbahnen to Alpin Invest.

The mayor expects {26.9 million|!mv} euros. The buyer wants at least {75 per cent|th} of all shares and has given the other owners, mostly farmers, until Easter.

For next winter (day ticket: {89.50 euros|tpn|t=next winter}) nothing will change, promises Brno. Lift director Vroni Hasenauer, whose company's profit had dropped by {40 per cent|ng|round=1|t=last year} last year, stays.

The climate institute reminded everyone yesterday that snow would be reliable only above {1,800|kh|t=by 2050|by=The climate institute} metres by 2050.

Traffic: chains compulsory on the Gerlos road. Avalanche danger: 3.

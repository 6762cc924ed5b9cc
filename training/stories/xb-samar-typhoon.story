@story xb-samar-typhoon
@topic Typhoon damage on Samar, Philippines, 2031
@subject T = Typhoon Amihan-Dos | Amihan-Dos | typhoon | storm
@subject N = Northern Samar
@subject E = Eastern Samar
@subject W = Western Samar
@subject L = Leyte
@subject R = disaster council | council
@subject D = social welfare department | welfare department | DSWD
@subject A = agriculture office
@fact d = 46 | deaths | T | people killed | 2031-11-24 08:00 | cumulative
@fact dn = 17 | deaths | N | people killed | 2031-11-24 08:00 | cumulative
@fact de = 14 | deaths | E | people killed | 2031-11-24 08:00 | cumulative
@fact dw = 9 | deaths | W | people killed | 2031-11-24 08:00 | cumulative
@fact dl = 6 | deaths | L | people killed | 2031-11-24 08:00 | cumulative
@fact dr = 31 | deaths | T | people drowned | 2031-11-24 08:00 | cumulative
@fact ds = 15 | deaths | T | people killed in landslides | 2031-11-24 08:00 | cumulative
@fact ev = 84000 | evacuated | T | people in evacuation centres | 2031-11-24 | snapshot
@fact ev0 = 105000 | evacuated | T | people in evacuation centres | 2031-11-22 | snapshot
@fact evd = 21000 | evacuated | T | people who left evacuation centres | 2031-11-24 | cumulative
@fact evp = -20 | rate | T | change in people in evacuation centres | 2031-11-24 | snapshot
@fact cen = 350 | other | R | evacuation centres | 2031-11-24 | snapshot
@fact pc = 240 | other | R | average people in each evacuation centre | 2031-11-24 | snapshot
@fact pk = 28000 | other | D | food packs sent | 2031-11-24 | cumulative
@fact pkp = 650 | price | D | pesos for each food pack | - | constant
@fact pkt = 18200000 | spending | D | pesos for food packs | 2031-11-24 | cumulative
@fact ag = 720000000 | damages | A | farm losses in pesos | 2031-11-24 | cumulative | projected
@fact rice = 432000000 | damages | A | rice losses in pesos | 2031-11-24 | cumulative | projected
@fact coco = 198000000 | damages | A | coconut losses in pesos | 2031-11-24 | cumulative | projected
@fact fish = 90000000 | damages | A | fishery losses in pesos | 2031-11-24 | cumulative | projected
@fact rs = 60 | other | A | share of the farm losses in rice | 2031-11-24 | cumulative | projected
@fact agd = 12000000 | damages | A | farm losses in dollars | 2031-11-24 | cumulative | projected
@fact mis = 8 | missing | T | people missing | 2031-11-24 08:00 | snapshot
@rel sum d = dn + de + dw + dl
@rel sum d = dr + ds
@rel diff evd = ev0 - ev
@rel change evp = ev0 -> ev
@rel product ev = pc * cen
@rel product pkt = pkp * pk
@rel sum ag = rice + coco + fish
@rel share rs = rice / ag
@rel convert agd = ag
@trap mis dl :: missing against killed
@trap ev0 ev :: two days apart

@doc council | situation report | 2031-11-24
SITREP No. 9, 8:00 AM

Casualties as of 8:00 AM: {46|d|t=as of 8:00 AM} dead, {8|mis|^} missing.
By province: Northern Samar {17|dn|^}; Eastern Samar {14|de|^}; Western Samar {6|!dw|^}; Leyte {6|dl|^}.
By cause: drowning {31|dr|^}; landslide {15|ds|^}.

Displaced: {84,000|ev|^} persons in {350|cen|^} centres, an average of {240|pc|^} per centre. Two days ago: {105,000|ev0|t=Two days ago}. Decamped since: {21,000|evd}.

Relief: {28,000|pk} family food packs at P{650|pkp} = P{18.2 million|pkt} (DSWD).

@doc wire | wire agency | 2031-11-24
Philippine typhoon survivors begin going home

CATARMAN, Philippines — The number of people sheltering from Typhoon Amihan-Dos has dropped by {25 percent|!evp|v=-25} in two days to {84,000|ev} from {105,000|ev0}, officials said Monday.

The storm's toll is {46|d|t=Monday}, with {31|dr|^} people drowned and {15|ds|^} buried by landslides. Another {eight|mis|^} are missing.

Damage to farms is put at {720 million|ag} pesos, about {$12 million|~agd}.

@doc daily | island daily | 2031-11-25
Rice took the worst of it

The agriculture office lists losses of P{432 million|rice} in rice, P{198 million|coco} in coconut and P{90 million|fish} in fisheries, P{702 million|!ag} overall. Rice is {60 per cent|rs} of that.

The welfare department meanwhile has spent P{18.2 million|pkt} on {28,000|pk} food packs costing P{650|pkp} apiece.

In Northern Samar {17|dn} people died, in Eastern Samar {14|de}, in Western Samar {nine|dw} and in Leyte {six|dl}; that is {46|d} families in mourning before Christmas.

(With reports from Jhun Abrenica; 2 photos)

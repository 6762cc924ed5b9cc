@story ya-benin-kpayo
@topic Fire in a depot of smuggled petrol at Igolo-Kraké, Benin: from the spark to the market's move
@subject X = Igolo-Kraké depot fire | depot fire | fire | blaze
@subject B = National Group of Firefighters | sapeurs-pompiers | fire brigade | firefighters
@subject P = Republican Police | police | Commissioner Sègbégnon Houédé
@subject N = prosecutor of Porto-Novo-Est | prosecutor | special prosecutor
@subject H = departmental hospital of Ouémé-Nord | CHD | hospital
@subject K = kpayo sellers | sellers | traders | sellers' association | Maman Essence
@subject G = government | interior minister | minister Alassane Bio-Tchané-Kora | cabinet
@subject D = the depot | warehouse | depot of Codjo Ahouandjinou | Ahouandjinou
@subject C = town hall of Igolo-Kraké | mayor | Mayor Bernadette Zinsou-Akplogan | commune
@fact d1 = 11 | deaths | X | people killed | 2032-09-11 noon | cumulative
@fact d2 = 18 | deaths | X | people killed | 2032-09-12 | cumulative
@fact d3 = 23 | deaths | X | people killed | 2032-09-25 | cumulative
@fact ds = 16 | deaths | X | people who died on the spot | 2032-09-25 | cumulative
@fact dh = 7 | deaths | H | people who died in hospital | 2032-09-25 | cumulative
@fact inj = 22 | injuries | H | people with burns | 2032-09-12 | cumulative
@fact grv = 14 | injuries | H | people with burns on more than half of the body | 2032-09-12 | snapshot
@fact lit = 45000 | other | D | litres of petrol stored | 2032-09-11 | snapshot
@fact jer = 900 | other | D | jerrycans stored | 2032-09-11 | snapshot
@fact can = 50 | other | D | litres in a jerrycan | - | constant
@fact bag = 60 | other | D | bags of rice beside the petrol | 2032-09-11 | snapshot
@fact t0 = 09:20 | clock | X | time when the fire began | 2032-09-11 | constant
@fact t1 = 09:52 | clock | B | time when the first engine arrived | 2032-09-11 | constant
@fact lag = 32 | duration | B | minutes until the first engine arrived | 2032-09-11 | constant
@fact dur = 3 | duration | X | hours until the fire was out | 2032-09-11 | constant
@fact eng = 5 | other | B | fire engines | 2032-09-11 | cumulative
@fact ff = 48 | officers | B | firefighters | 2032-09-11 | cumulative
@fact foa = 2000 | other | B | litres of foam used | 2032-09-11 | constant
@fact km = 26 | distance | B | kilometres from the fire station | - | constant
@fact sh = 31 | homes | X | shops burned | 2032-09-12 | cumulative
@fact hs = 8 | homes | X | houses burned | 2032-09-12 | cumulative
@fact bl = 39 | homes | X | buildings burned | 2032-09-12 | cumulative
@fact mot = 17 | other | X | motorbikes burned | 2032-09-12 | cumulative
@fact pk = 475 | price | K | francs for a litre of smuggled petrol | 2032-09 | snapshot
@fact ps = 695 | price | G | francs for a litre at a filling station | 2032-09 | snapshot
@fact pd = 220 | price | K | francs by which smuggled petrol is cheaper | 2032-09 | snapshot
@fact shr = 70 | other | G | share of petrol in the country that is smuggled | 2032 | snapshot | projected
@fact sel = 1300 | other | K | sellers in the commune | 2032 | snapshot
@fact ar = 4 | arrests | P | people arrested | 2032-09-20 | cumulative
@fact sz = 212000 | other | P | litres seized | 2032-09-30 | cumulative
@fact rai = 64 | other | P | depots searched | 2032-09-30 | cumulative
@fact cls = 38 | other | P | depots closed | 2032-09-30 | cumulative
@fact cmp = 1000000 | damages | G | francs for each bereaved family | 2032-09-14 | plan | pledged
@fact cmt = 23000000 | damages | G | francs for the bereaved families | 2032-09-25 | plan | pledged
@fact dys = 3 | duration | G | days of mourning | 2032-09-12 | plan
@fact y32 = 11 | cases | B | fires in petrol stores in the country this year | 2032-09-11 | cumulative
@fact y31 = 20 | cases | B | fires in petrol stores in the country in the year | 2031 | cumulative
@fact stn = 12 | units_pledged | G | filling stations to be built at the border | 2033 | plan | pledged
@fact stc = 1800000000 | budget | G | francs for filling stations | 2033 | plan
@fact ste = 150000000 | price | G | francs for a filling station | 2033 | plan
@fact mov = 400 | distance | C | metres to be kept between depots and houses | 2032-10 | plan | threshold
@fact sen = 7 | sentence | D | years of prison for the owner | 2033-06-28 | constant
@fact ask = 10 | sentence | N | years sought | 2033-06-14 | constant
@fact fin = 25000000 | damages | N | francs of fine | 2033-06-28 | constant
@fact age = 3 | age | X | age of the youngest victim | 2032-09-11 | constant
@fact wom = 14 | deaths | X | women killed | 2032-09-25 | cumulative
@fact men = 9 | deaths | X | men and children killed | 2032-09-25 | cumulative
@rel product lit = jer * can
@rel sum d3 = ds + dh
@rel sum d3 = wom + men
@rel sum bl = sh + hs
@rel diff pd = ps - pk
@rel product cmt = cmp * d3
@rel product stc = ste * stn
@rel diff hs = bl - sh
@trap d1 d2 :: noon and the next day
@trap d2 d3 :: later deaths
@trap ds dh :: on the spot and in hospital
@trap inj grv :: burned and gravely burned
@trap pk ps :: two prices
@trap sh bl :: shops and all buildings
@trap y31 y32 :: a year and part of one
@trap dur dys :: three hours, three days
@trap rai cls :: searched and closed
@trap sz lit :: seized in all and stored here
@trap cmp cmt :: one family and all
@trap ask sen :: sought and given
@trap can ff :: fifty litres, forty-eight men

@doc a-wire | wire agency | 2032-09-11
Smuggled fuel fire kills {11|d1} in Benin border town

COTONOU, Sept 11 (Corral) - {Eleven|d1|t=at noon|by=police} people were burned to death on Saturday when a store of smuggled petrol went up in a market near Benin's border with Nigeria, police said at noon.

The fire began at {9:20 a.m.|t0} as a motorbike was being loaded at a warehouse in Igolo-Kraké. Around {900|~jer} jerrycans of {50|can} litres each were stacked inside, together with {60|bag} bags of rice.

Fire engines came from {26|km} km away. It took {three|dur} hours and {2,000|foa} litres of foam to put the flames out.

"Kpayo", or fuel smuggled from Nigeria, sells for {475|pk} francs a litre, {220|pd} less than at the pump. By some estimates {70%|shr|by=some estimates} of the petrol burned in Benin is kpayo.

(Reporting by Rodolphe Gnonlonfoun; $1 = 596 CFA francs)

@doc b-daily | Cotonou daily | 2032-09-13
Igolo-Kraké: the smoke could be seen from Pobè

By Prudence Dossou-Yovo

The toll stood yesterday at {18|d2|t=yesterday}. At the CHD, {22|inj} people with burns are being cared for; {14|grv} have been burned over more than half of their bodies.

Commissioner Sègbégnon Houédé speaks of {36|!bl} buildings reduced to ashes: {31|sh} shops and {eight|hs} houses, besides {17|mot} motorbikes.

The sapeurs-pompiers, {48|ff} men with {five|eng} engines, reached the place at {9:52|t1}. "{Thirty-two|lag} minutes isn't long for twenty-six kilometres," pleads their captain. It is, for a jerrycan.

At the station across the road petrol costs {695|ps}. Nobody was there.

{Three|dys} days of national mourning have been decreed. The interior minister, Alassane Bio-Tchané-Kora, was booed.

It's the {11th|y32|v=11|t=this year} fire in a petrol store this year; there were {20|y31|t=in 2031} in 2031.

Page 8: Dadjè FC 2, Requins 0

@doc c-radio | local radio script, from Goun | 2032-09-14
RADIO YÈMÈDJA, MIDDAY

We greet you in mourning.

The youngest they carried out was {three|age} years old. She was on her grandmother's back.

Minister's word: {one|cmp|x=1000000} million francs for each family that lost someone. He also said kpayo is finished. We in this commune are {one thousand three hundred|sel|v=1300} who sell it. Maman Essence, who sold the first bottle here in '89, asks: and we eat what?

The owner of the depot, Ahouandjinou, hasn't been seen. His depot had, says the policeman, {fifty-four thousand|!lit|v=54000} litres.

Blood is needed. Group O.

@doc d-prosecutor | prosecutor's statement | 2032-09-25
OFFICE OF THE SPECIAL PROSECUTOR - COMMUNIQUÉ

The number of deceased in the fire of 11 September is {23|d3|t=to date} to date, {16|ds} on the spot and {7|dh} in hospital. {14|wom} are women and the rest, {9|men}, men and children.

{Four|ar} persons have been arrested, among them the owner, found in a relative's attic.

The depot contained {45,000|lit} litres. It had no authorisation, and had paid the commune a market fee for "rice" each week.

State assistance to families amounts to {23 million|cmt} francs.

@doc e-government | cabinet communiqué | 2032-10-06
COUNCIL OF MINISTERS - EXTRACT

Following the tragedy of Igolo-Kraké:
- {64|rai|t=30 September} depots were searched up to 30 September, of which {38|cls} were closed; {212,000|sz} litres seized.
- {12|stn} filling stations will be built along the border in 2033 at {150|ste|x=1000000} million francs each, for {1.8|stc|x=1000000000} thousand million.
- Until then storage is tolerated at {400|>mov} metres or more from dwellings, under control of the mayor.

The Council salutes the {48|ff} firefighters.

@doc f-court | court report | 2033-06-29
{Seven|sen} years for the owner of the depot

Porto-Novo-Est. The court handed Codjo Ahouandjinou {seven|sen} years and a fine of {25 million|fin} francs yesterday. The prosecutor had asked for {ten|ask}.

He'd maintained that the petrol belonged to a Nigerian named "Alhaji", whom nobody has met.

The judgment recalls {25|!d3} dead. A litre of kpayo in the street in front of the courthouse: {475|pk} francs, like before.

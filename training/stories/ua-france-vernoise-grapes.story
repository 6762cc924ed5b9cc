@story ua-france-vernoise-grapes
@topic A small grape harvest in France and in the Vernoise appellation, 2030
@subject F = France | the country | French vineyards | the national harvest
@subject V = Vernoise | the appellation | Coteaux de Vernoise | here
@subject C = Cave de Vernoise | the cooperative | the co-op | the cellar | we
@subject BX = Bordeaux
@subject CH = Champagne
@subject LG = Languedoc
@subject G = government | the state | Paris | the minister
@subject U = growers' union | the union | Vignerons Unis
@subject R = region | the regional council
@fact n8 = 42800000 | other | F | hectolitres of wine forecast | 2030 August forecast | snapshot | projected
@fact n9 = 40100000 | other | F | hectolitres of wine forecast | 2030 September forecast | snapshot | projected
@fact n10 = 38600000 | other | F | hectolitres of wine forecast | 2030 October forecast | snapshot | projected
@fact n29 = 47900000 | other | F | hectolitres of wine made | 2029 | constant
@fact n5 = 44500000 | other | F | hectolitres of wine made in a mean year | 2025 to 2029 | constant
@fact nch = 19.4 | rate | F | fall of the harvest in percent | 2030 October forecast | snapshot | projected
@fact n5ch = 13.3 | rate | F | shortfall against the five-year mean in percent | 2030 October forecast | snapshot | projected
@fact bx = 3900000 | other | BX | hectolitres of wine forecast | 2030 October forecast | snapshot | projected
@fact chp = 2100000 | other | CH | hectolitres of wine forecast | 2030 October forecast | snapshot | projected
@fact lg = 9400000 | other | LG | hectolitres of wine forecast | 2030 October forecast | snapshot | projected
@fact n5d = 5900000 | other | F | hectolitres of wine fewer than in a mean year | 2030 October forecast | snapshot | projected
@fact ctd = 4500000 | revenue | C | euros of turnover fewer than in the year before | 2030 | plan | projected
@fact loan = 2000000 | other | C | euros to be borrowed | 2030 | plan
@fact perha = 53.9 | price | G | euros of aid for each hectare | 2030 | plan | pledged
@fact na =  742000 | area | F | hectares of vines | 2030 | constant
@fact nup = 23500 | area | F | hectares of vines pulled up | since 2028 | cumulative
@fact va = 3120 | area | V | hectares of vines | 2030 | constant
@fact vup = 185 | area | V | hectares of vines pulled up | since 2028 | cumulative
@fact v = 90480 | other | V | hectolitres of wine made | 2030 | constant
@fact v29 = 146640 | other | V | hectolitres of wine made | 2029 | constant
@fact vch = 38.3 | rate | V | fall of the harvest in percent | 2030 | constant
@fact vlost = 56160 | other | V | hectolitres of wine fewer than in the year before | 2030 | constant
@fact y = 29 | rate | V | hectolitres a hectare | 2030 | constant
@fact y29 = 47 | rate | V | hectolitres a hectare | 2029 | constant
@fact fro = 640 | area | V | hectares hit by frost | 2030-04-22 | constant
@fact hail = 410 | area | V | hectares hit by hail | 2030-07-03 | constant
@fact mil = 1075 | area | V | hectares hit by mildew | 2030 season | constant
@fact dam = 2125 | area | V | hectares damaged | 2030 season | cumulative
@fact frt = -4.6 | temperature | V | degrees on the night of the frost | 2030-04-22 | constant
@fact st = 2030-08-19 | date | V | first day of picking | 2030 | constant
@fact st29 = 2029-09-04 | date | V | first day of picking | 2029 | constant
@fact pr = 212 | price | V | euros a hectolitre in bulk | 2030 | snapshot
@fact pr29 = 168 | price | V | euros a hectolitre in bulk | 2029 | snapshot
@fact prch = 26.2 | rate | V | rise of the bulk price in percent | 2030 | constant
@fact loss = 11905920 | damages | V | euros of wine lost | 2030 | constant
@fact gr = 412 | other | V | growers | 2030 | constant
@fact ins = 140 | other | V | growers insured against weather | 2030 | constant
@fact inssh = 34 | other | V | share of growers insured against weather in percent | 2030 | constant
@fact cm = 238 | other | C | member growers | 2030 | constant
@fact csh = 61 | other | C | share of the harvest of the appellation in percent | 2030 | constant
@fact cv = 55193 | other | C | hectolitres of wine made | 2030 | constant
@fact ct29 = 21400000 | revenue | C | euros of turnover | 2029 | constant
@fact ct30 = 16900000 | revenue | C | euros of turnover | 2030 | plan | projected
@fact aid = 40000000 | budget | G | euros of aid for winegrowers | 2030 | plan | pledged
@fact ask = 150000000 | budget | U | euros of aid asked for | 2030 | snapshot
@fact rg = 6000000 | budget | R | euros of aid for winegrowers | 2030 | plan | pledged
@fact cap = 6000 | budget | G | euros of aid for one farm | 2030 | plan | threshold
@fact pk = 1350 | jobs | V | pickers | 2030 | constant
@fact pk29 = 2100 | jobs | V | pickers | 2029 | constant
@fact dn = 4 | deaths | F | pickers who died in the heat | 2030 season | cumulative
@fact dv = 2 | deaths | V | pickers who died in the heat | 2030 season | cumulative
@fact alc = 14.2 | rate | V | alcohol of the wine in percent | 2030 | constant
@rel change nch = n29 -> n10
@rel change n5ch = n5 -> n10
@rel product v = va * y
@rel product v29 = va * y29
@rel change vch = v29 -> v
@rel diff vlost = v29 - v
@rel sum dam = fro + hail + mil
@rel change prch = pr29 -> pr
@rel product loss = vlost * pr
@rel share inssh = ins / gr
@rel share csh = cv / v
@rel diff n5d = n5 - n10
@rel diff ctd = ct29 - ct30
@trap n8 n10 ::  three forecasts of one harvest
@trap n9 n10 :: three forecasts of one harvest
@trap nch n5ch :: against last year and against the mean
@trap nch vch :: the country and the appellation
@trap v cv :: the appellation and the co-op
@trap y y29 :: two years
@trap rg cap :: the region's aid and the ceiling for a farm
@trap dn dv :: the country and the appellation
@trap vup hail :: vines pulled up and vines hit
@trap vlost cv :: what is missing and what the co-op made
@trap aid ask :: what is promised and what is asked for

@doc a-wire | news agency | 2030-10-08
French wine output seen down nearly {a fifth|~nch}

PARIS, Oct 8 (Continental) - France is set to make {36.8|!n10|t=on Tuesday|by=the farm ministry|x=1000000} million hectolitres of wine this year, the farm ministry said on Tuesday, lowering for the second month running a forecast that it had put at {40.1|n9|t=in September|x=1000000} million in September and at {42.8|n8|t=in August|x=1000000} million in August.

That would be {19.4%|nch} less than the {47.9|n29|t=last year's|x=1000000} million of last year's crop and {13.3%|n5ch} under the five-year mean.

Spring frost, mildew and a summer of relentless sun cut yields almost everywhere. Languedoc, the biggest region by volume, is put at {9.4|lg|x=1000000} million hectolitres, Bordeaux at {3.9|bx|x=1000000} million and Champagne at {2.1|chp|x=1000000} million.

Farm Minister Apolline Guerrec announced {40|aid|x=1000000} million euros of emergency aid, with no more than {6,000|<cap} euros to a holding. Vignerons Unis, the growers' union, which had demanded {150|ask|x=1000000} million, called it "a tip". One hectolitre is about {133|-} standard bottles.

@doc b-regional | regional daily | 2030-10-09
In Vernoise, the smallest harvest in living memory

Philibert Castaing, editor for the wine country

The presses have been rinsed, the sums done. The appellation Coteaux de Vernoise has brought in {90,480|v} hectolitres. In 2029 it was {146,640|v29|t=In 2029}. Never, the elders say; and for once the statistics agree with the elders.

Everything came at once. In the night of {22 April|-} the thermometer at Saint-Aubrac fell to {-4.6|frt} degrees: {640|fro} hectares were burnt by frost. On {3 July|-} hail chopped up {410|hail} more. And mildew spread, quietly, over {1,075|mil}. Together that makes {2,325|!dam} hectares, in an appellation of {3,120|va}.

Then the heat. Picking began on {19 August|st}; the year before it had been {4 September|st29}. {Two|dv|s=in our hills} pickers died in our hills, a man of {58|-} and a student of {22|-}, out of the {four|dn} deaths of this kind in the whole country. Since then teams start at {5:30|-} and go home at noon. There were {1,350|pk} of them, where last autumn {2,100|pk29|t=last autumn} had been needed.

Consolation: the price. Bulk wine trades at {212|pr|t=this week} euros a hectolitre this week, compared with {168|pr29|t=a year ago} a year ago. "It's like finding a coin in a house that burnt down," says Rosalie Mbarga-Teissier, president of the cooperative.

@doc c-trade | British drinks trade magazine | 2030-10-14
Vernoise: scarce, ripe and dearer

Buyers hoping for a bargain from one of the south's rising names should look elsewhere. Coteaux de Vernoise, whose {412|gr} growers farm {3,120|!va|force} acres, averaged a miserly {29|y} hl/ha, as against {47|y29|t=in 2029} in 2029. Quality? "Concentrated" is the word being used, which at {14.2%|alc} average alcohol it had better be.

Frost took its share, and so did mildew, while July's hailstorm added {520|!hail} hectares to the casualty list. A handful of estates made nothing at all.

Bulk is up {26%|prch} to {€212|pr} per hectolitre and bottle prices will follow; one importer is budgeting for {£11.50|-} on shelf.

More than {half|>csh} of the crop passes through the Cave de Vernoise, which this year made {55,193|cv} hl. Its turnover is seen falling to {€16.9m|ct30|t=this year} this year from {€21.4m|ct29|t=in 2029}.

Context: the national harvest is heading for {38.6m|n10|t=latest official estimate|by=official estimate|v=38600000} hl, per the latest official estimate, {5.9m|n5d|v=5900000} below the recent average. France has grubbed up {23,500|nup|t=since 2028} hectares since 2028, {185|vup|^} of them in Vernoise.

Tasting notes p.{34|-}. Subscribe for £{119|-} a year.

@doc d-coop | newsletter to members of a cooperative | 2030-10-11
A word from your president

Dear members,

There are {238|cm} of you, and I have had most of you on the telephone. Here is where we stand.

Volume. We vinified {55,193|cv} hectolitres, {61%|csh} of what the appellation produced. Compare this to a total of {90,480|v} for all of Vernoise, independents included.

Money. On the old price list the year would have been ruinous. At {212|pr|t=at present} euros, at present, we expect sales of {16.9|ct30|x=1000000} million, {4.5|ctd|x=1000000} less than our {21.4|ct29|t=2029|x=1000000} million of 2029. The board proposes to freeze the first advance and to borrow {2|loan|x=1000000} million from the Crédit Rural.

Insurance. Only {140|ins} of the {412|gr} holdings in the appellation had a policy against weather. I shall not lecture you. Those without should apply to the state's fund before {15 November|-}: the ceiling is {6,000|cap} euros for a farm. The regional council adds a pot of {6|rg|x=1000000} million for the entire wine country.

Safety. After the {two|dv|t=August} deaths of August no tractor leaves before {5|-} and nobody picks after {noon|-}.

The general assembly is on {29 November|-} in Hall {2|-}. There will be soup.

Rosalie Mbarga-Teissier

@doc e-column | columnist of a Paris weekly | 2030-10-17
The arithmetic of rain

I went down to Vernoise to be told that the climate has no opinion. A retired surveyor explained it with a pencil. Take {3,120|va} hectares. Multiply by {47|y29|t=in an honest year}: in an honest year you have {146,640|v29}. Now multiply by {29|y}. The gap, he said, drawing a box round it, is {56,160|vlost} hectolitres; at {212|pr} euros that is {11.9|loss|x=1000000} million that will not be spent in the bakery, at the garage, on the violin lessons.

Against it the minister sets {40|aid|x=1000000} million for all of France, with its {742,000|na} hectares. That is {54|~perha} euros a hectare. The union wants {150|ask|x=1000000}.

Do not believe those who say the market will provide. Yes, a hectolitre has gone from {168|pr29} to {212|pr}; but a man with nothing to sell may admire the price as one admires a passing train.

Of those {412|gr} families barely {a third|~inssh} were insured. I asked one who was not. "In {2021|-} I paid for nothing. In {2024|-} I paid for nothing. In {2030|-} I stopped paying," he said.

They began picking on {August 19|st}. My grandfather, who was born here, began with the school year.

@doc f-english | English-language news site in France | 2030-10-10
How bad is this year's wine harvest? The numbers explained

Photo: Cyrille Anstett / Hexa | Share | {16|-} comments

The ministry's forecast has been shrinking all season. It was {42.8 million|n8|t=in August} hectolitres in August, {40.1 million|n9|t=a month later} a month later and {38.6 million|n10|t=this week} this week. Last year winemakers filled vats with {47.9 million|n29|t=Last year}, and the mean for 2025-29 was {44.5 million|n5}.

Some places are worse off. Coteaux de Vernoise lost {38.3 percent|vch} in comparison with 2029, ending at {90,480|v}. Frost destroyed the buds on {640|fro} hectares, downy mildew (it likes warm rain) {1,075|mil}, and hailstones shredded {410|hail}.

Is it dangerous work? It can be. {Four|dn|t=since mid-August} people have died in the vines since mid-August, {two|dv|^|s=in the Vernoise hills} in the Vernoise hills, which is why you will see pickers with head torches.

Will my bottle cost more? Probably. Bulk prices there are {26.2 percent|prch} higher. Champagne, with {2.1 million|chp} hectolitres coming, has stocks to draw on; Bordeaux, at {3.9 million|bx}, was trying to sell less anyway.

What does the government offer? {€40 million|aid}, capped at {€6,000|cap} per farm, and a further {€6 million|rg} from the region.

RELATED: {9|-} walks among the vines this autumn

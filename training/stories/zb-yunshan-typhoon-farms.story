@story zb-yunshan-typhoon-farms
@topic Farm losses after a typhoon in Yunshan county, Taiwan
@subject Y = Yunshan county | Yunshan | the county
@subject T = Taiwan | the country
@subject M = Agriculture Ministry | the ministry
@subject F = Chiakang Farmers' Association | the farmers' association | farmers
@subject C = central government | Taipei
@fact loss1 = 412000000 | damages | Y | Taiwan dollars of farm losses | 2032-07-26 | cumulative
@fact loss2 = 1080000000 | damages | Y | Taiwan dollars of farm losses | 2032-08-02 | cumulative
@fact nat = 2360000000 | damages | T | Taiwan dollars of farm losses | 2032-08-02 | cumulative
@fact nsh = 45.8 | other | Y | share of the country's farm losses, in percent | 2032-08-02 | constant
@fact pom = 38 | other | Y | share of the pomelo crop lost, in percent | 2032-08-02 | constant
@fact ban = 3900 | area | Y | hectares of bananas flattened | 2032-08-02 | cumulative
@fact bant = 5200 | area | Y | hectares of bananas | 2032 | constant
@fact hen = 284000 | other | Y | chickens drowned | 2032-08-02 | cumulative
@fact aid = 95000 | damages | M | Taiwan dollars of aid a hectare of bananas | 2032-07-30 | constant
@fact aidp = 60000 | damages | M | Taiwan dollars of aid a hectare of bananas | 2029 | constant
@fact app = 7140 | cases | F | applications for aid | 2032-08-15 | cumulative
@fact pow = 61000 | homes | Y | households without power | 2032-07-25 | snapshot
@fact pow2 = 8300 | homes | Y | households without power | 2032-07-27 | snapshot
@fact rain = 1124 | other | Y | millimetres of rain at Mount Hsiuling | 2032-07-25 | cumulative
@fact wind = 54 | speed | - | metres a second of wind near the centre | 2032-07-24 | snapshot
@fact cab = 92 | price | - | Taiwan dollars for a kilo of cabbage at wholesale | 2032-07-28 | snapshot
@fact cabp = 23 | price | - | Taiwan dollars for a kilo of cabbage at wholesale | 2032-07-21 | snapshot
@fact cmul = 4 | other | - | times the cabbage price of a week before | 2032-07-28 | constant
@fact hurt = 46 | injuries | Y | people hurt | 2032-07-27 | cumulative
@fact dead = 2 | deaths | Y | people killed | 2032-07-27 | cumulative
@fact rel = 1500 | other | M | tonnes of stored vegetables released | 2032-07-28 | plan | pledged
@fact gh = 410 | area | Y | hectares of greenhouses wrecked | 2032-08-02 | cumulative
@rel share nsh = loss2 / nat
@fact bsh = 75 | other | Y | share of the bananas flattened, in percent | 2032-08-02 | constant
@fact aup = 58.3 | rate | M | rise of the aid a hectare, in percent | 2032 | constant
@rel share bsh = ban / bant
@rel change aup = aidp -> aid
@trap loss1 loss2 :: first count against later
@trap loss2 nat :: county against country
@trap ban bant :: flattened against planted
@trap aidp aid :: two tariffs
@trap pow pow2 :: two days apart
@trap cabp cab :: a week apart

@doc a-agency | central news agency | 2032-07-26
Typhoon causes {NT$412 million|loss1} in farm losses in Yunshan

Yunshan, July 26 (CNT) Crop and livestock losses in Yunshan County had reached {NT$412 million|loss1|t=as of 5 p.m. Monday|by=the Agriculture Ministry} as of 5 p.m. Monday, the Agriculture Ministry said, with bananas hit worst.

The storm, which packed winds of {54|wind} meters per second when it made landfall Saturday, dumped {1,124|rain|t=by Sunday} millimeters of rain on Mount Hsiuling by Sunday.

At the peak {61,000|pow|t=At the peak} households had no electricity.

{Two|dead} people were killed and {46|hurt} injured in the county.

The ministry denied rumors that it'd import cabbage.

@doc b-daily | daily newspaper | 2032-07-29
Cabbage quadruples; ministry opens cold stores

Staff reporter in Taipei

Wholesale cabbage sold for {NT$92|cab|t=yesterday} a kilo yesterday. Last Wednesday it was {NT$23|cabp|t=Last Wednesday}. The ministry says it'll let {1,500|rel} tonnes out of cold storage.

At Chiakang, Lin Hsiu-chu, 61, cut what could be cut. She has {1.2|-} hectares of bananas, all lying to the west, "like people praying". The aid's {NT$95,000|aid} a hectare; it used to be {60,000|aidp|t=until 2029}, until 2029.

Most of the county has light again; {8,300|pow2|t=on Tuesday} homes hadn't on Tuesday.

The township office expects thousands of applications.

@doc c-tv | TV news site | 2032-08-03
Pomelo for Mid-Autumn? Forget it

TVBN | 2032/08/03 18:20 | ▶ 1'47" | 22K

Losses in Yunshan have jumped to {NT$1.8 billion|!loss2}, the county says. It's almost {half|~nsh|v=50} of the {NT$2.36 billion|nat|t=nationwide} lost nationwide.

{Eighty-three|!pom} percent of the pomelos fell before their time, weeks ahead of the festival.

{284,000|hen} chickens drowned in Beipu. {410|gh} hectares of greenhouses are tangled steel. And of {5,200|bant} hectares of bananas {3,900|ban}, {three-quarters|bsh|v=75}, are flat.

Gas tomorrow: 95 unleaded up NT$0.2.

@doc d-farm | farmers' association bulletin | 2032-08-16
Chiakang Farmers' Association, Bulletin 8

1. Applications received: {7,140|app|t=by 15 August} by 15 August. Inspections until the 31st; please leave fallen trees with a ribbon.
2. Rates: bananas {NT$95,000|aid}/ha, pomelo {NT$110,000|-}/ha.
3. The ministry's final figures for our county: {NT$1.08 billion|loss2}; bananas {3,900|ban} ha; pomelo crop {38%|pom} lost; poultry {248,000|!hen}; greenhouses {410|gh} ha.
4. Those figures make us {45.8%|nsh} of the national total. We didn't wish to win.
5. Low-interest loans: {1.29%|-}. Window 3.

@doc e-opinion | opinion page | 2032-08-20
Insure the banana

In {2029|-} we said never again, and raised the aid from {NT$60,000|aidp} to {NT$95,000|aid} a hectare. It's {58|~aup} percent more of the same mistake.

A farmer with {900|-} neighbours in the same mud doesn't need alms but a policy. Japan's growers pay {4%|-}, and are paid in {three|-} weeks. In Chiakang {7,140|app} families are waiting with a ribbon round a stump.

Last month's storm cost {NT$2.36 billion|nat}. The cabbage, at {four|cmul} times its price, we all paid for at the market. Nobody called it aid.

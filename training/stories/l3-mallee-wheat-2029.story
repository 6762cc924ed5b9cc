@story mallee-wheat-2029
@topic Australian wheat harvest 2029: forecasts of two bodies, state crops, drought aid and freight dispute
@subject F = Crop Forecast Bureau | the Bureau | the official forecaster | Canberra's forecaster | CFB
@subject G = Grainway | the handler | Grainway Co-operative | the co-op
@subject V = Victoria | the Victorians
@subject N = New South Wales | NSW
@subject W = Western Australia | WA | the west
@subject A = national crop | Australia | the crop | the harvest | national wheat crop
@subject H = Merindah Hollis | Hollis | the agriculture minister
@subject R = Southern Rail Freight | the rail firm | the freight company
@fact f = 21400000 | other | F | tonnes of wheat expected nationally | 2029-12-04 | plan | projected
@fact f0 = 24900000 | other | F | tonnes of wheat expected nationally | 2029-09-11 | plan | projected
@fact g = 20200000 | other | G | tonnes of wheat expected nationally | 2029-12-06 | plan | projected
@fact l = 31800000 | other | A | tonnes of wheat harvested nationally | 2028-29 season | constant
@fact fd = 3500000 | other | F | tonnes by which the forecast was cut | 2029-12-04 | constant
@fact rst = 3900000 | other | F | tonnes of wheat expected in the other states | 2029-12-04 | plan | projected
@fact frp = 29.8 | rate | R | rise of the freight rate in percent | from February 2030 | plan
@fact prp = 20.4 | rate | A | rise of the port price over a year in percent | 2029-12-06 | constant
@fact dn = 32.7 | rate | F | fall of the crop over a year in percent | 2029-12-04 | plan | projected
@fact vi = 2100000 | other | V | tonnes of wheat expected | 2029-12-04 | plan | projected
@fact vi0 = 3900000 | other | V | tonnes of wheat harvested | 2028-29 season | constant
@fact ns = 5600000 | other | N | tonnes of wheat expected | 2029-12-04 | plan | projected
@fact wa = 9800000 | other | W | tonnes of wheat expected | 2029-12-04 | plan | projected
@fact rain = 118 | other | V | millimetres of rain in Ouyen | April to October 2029 | constant
@fact rain0 = 226 | other | V | millimetres of rain in Ouyen on average | April to October | constant
@fact y = 0.9 | other | V | tonnes a hectare | 2029-12-04 | plan | projected
@fact pr = 431 | price | A | dollars a tonne of milling wheat at port | 2029-12-06 | snapshot
@fact pr0 = 358 | price | A | dollars a tonne of milling wheat at port | 2028-12 | snapshot
@fact aid = 640000000 | budget | H | dollars of drought aid | 2029-12-07 | plan | pledged
@fact loan = 450000000 | budget | H | dollars of the drought aid given as loans | 2029-12-07 | plan | pledged
@fact grant = 190000000 | budget | H | dollars of the drought aid given as grants | 2029-12-07 | plan | pledged
@fact fm = 3700 | other | V | farms eligible for aid | 2029-12-07 | plan
@fact fr = 47 | price | R | dollars a tonne from Ouyen to Portland | 2029-12 | snapshot
@fact fr1 = 61 | price | R | dollars a tonne from Ouyen to Portland | from February 2030 | plan
@fact ex = 13500000 | other | A | tonnes of wheat to be exported | 2029-30 season | plan | projected
@rel change dn = l -> f
@rel sum aid = loan + grant
@rel diff fd = f0 - f
@rel change frp = fr -> fr1
@rel change prp = pr0 -> pr
@rel sum f = wa + ns + vi + rst
@trap f f0 :: an earlier forecast
@trap f g :: two forecasters
@trap f l :: forecast and last year's result
@trap rain rain0 :: this year and average
@trap ns wa :: two states
@trap fr fr1 :: now and from February
@race states = wa ns vi

@doc a-wire | wire agency, Canberra | 2029-12-04
Bureau cuts wheat forecast by {3.5 million|fd} tonnes

CANBERRA, Dec 4 (Austral Wire) - Australia will harvest {21.4 million|f|by=the Crop Forecast Bureau} tonnes of wheat, the Crop Forecast Bureau said on Tuesday, {32.7 per cent|dn} down on last season's {31.8 million|l|t=last season's}. In September it had still pencilled in {24.9 million|f0|t=In September|by=it}.

The southern drought did the damage. Victoria's crop is put at {2.1 million|vi|by=the Crop Forecast Bureau} tonnes after {3.9 million|vi0|t=last season's}, with yields of {0.9|y} tonnes a hectare; that of New South Wales at {5.6 million|ns}. Western Australia, which had its rain in time, should bring in {9.8 million|wa}.

Exports are seen at {13.5 million|ex|t=in the marketing year} tonnes in the marketing year. Milling wheat traded at A${431|pr|t=on Tuesday} a tonne at port on Tuesday; at this time last year it was A${358|pr0|t=at this time last year}.

@doc b-mallee-paper | local weekly, Mallee | 2029-12-07
"I've got {400|-} grams a hectare and a lot of dust"

Words and pictures: Kit Arrowsmith

Bev Tranter stands in what the spreadsheet calls wheat. Between April and October her gauge at Ouyen collected {118|rain|t=Between April and October} mm. The average is {226|rain0}.

The district's header drivers reckon {0.9|y|by=header drivers} of a tonne to the hectare will be about the mark over the whole of the state, and {half|-} of that out here. Canberra's number for Victoria, {2.1 million|vi|by=Canberra's number}, "might be a mate's estimate", says Tranter.

What hurts now is freight. Sending a tonne down to Portland costs {$47|fr|t=today} today; from February the rail firm wants {$61|fr1|t=from February|by=the rail firm}. "They've put it up by {half|!frp|v=50} in a drought."

Agriculture minister Merindah Hollis will be at the Bowls Club on Friday, 7pm, with her {$640 million|aid}. About {3,700|fm} farms can apply. Bring your last {three|-} tax returns.

CLASSIFIEDS: 2019 header, 1,900 rotor hrs, $210k ono | 40 ewes, scanned

@doc c-metropolitan-daily | metropolitan daily, Melbourne | 2029-12-08
Drought aid: mostly a loan

Josephine Achterberg

Of the {$640 million|aid|t=on Friday|by=Ms Hollis} that Ms Hollis promised on Friday, farmers will have to pay back {$450 million|loan|^}. The gift, therefore, is {$240 million|!grant|^}, with a queue of {3,700|fm} holdings in front of it.

The minister denied that the sum was "recycled", as an opposition MP claimed, who spoke of only {$80 million|-} in new money.

How bad is it? Two bodies count, and neither is cheerful. The co-op that runs the silos, Grainway, expects the country to reap {20.2 million|g|by=Grainway}. The official forecaster holds with {21.4|f|x=1000000|by=The official forecaster}. A year ago, a fat one, {35.4|!l|x=1000000|t=A year ago} came off the paddocks.

In the west they hardly noticed: {9.8 million|wa|s=In the west} tonnes, {two|-} ships a day out of Kwinana. In the east it's the other story. NSW will make do with {5.6|ns|x=1000000|s=NSW} million.

Bread? A loaf contains {30|-} cents of wheat.

@doc d-grain-trader-note | commodity note, Singapore | 2029-12-10
Down Under, down again

Strait Grains Desk - not investment advice

We move our Australian number to {20.8|-}, between the two camps: Grainway at {20.2|g|x=1000000|by=Grainway} and the Bureau at {21.4|f|x=1000000|by=the Bureau}. Don't compare with {24.9|f0|x=1000000|t=in the spring}, which was what the latter said in the spring.

State split (Bureau, mln t): WA {9.8|wa|x=1000000|by=Bureau}, NSW {7.6|!ns|x=1000000|by=Bureau}, VIC {2.1|vi|x=1000000|by=Bureau}, rest {3.9|rst|x=1000000|by=Bureau}.

Exportable surplus {13.5|ex|x=1000000} mln t, all of it spoken for up to March. Port price A${431|pr|t=last week} last week. Against A${358|pr0|t=twelve months back} twelve months back that's {a fifth|~prp|v=20} dearer.

Freight: the Mallee line goes to A${61|fr1|t=in February} in February from A${47|fr}. It won't move the basis; there's nothing on the trains.

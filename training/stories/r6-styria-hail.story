@story r6-styria-hail
@topic Austria: hailstorm over the Feistritz wine villages
@subject H = hailstorm | the storm | hail | the hail
@subject V = vineyards | vines | the wine-growers | vintners
@subject I = Grawe-Land insurance | insurers | insurance | the insurer | Hail Insurance Union
@subject O = orchards | apple growers
@subject F = fire brigades | firefighters | fire service | the firemen
@subject S = Sankt Ulrich an der Leiten | Sankt Ulrich | the village
@fact dm = 38000000 | damages | I | euros of harm to farms | 2033-07-09 | constant | projected
@fact dm2 = 52000000 | damages | I | euros of harm to farms | 2033-07-20 | constant
@fact ar = 2700 | area | V | hectares of vines hit | 2033-07-09 | snapshot
@fact tot = 5100 | area | V | hectares of vines in the district | - | constant
@fact or = 640 | area | O | hectares of apple trees hit | 2033-07-09 | snapshot
@fact sz = 7 | other | H | centimetres across the largest stones | 2033-07-08 | snapshot
@fact du = 14 | duration | H | minutes that it lasted | 2033-07-08 | constant
@fact ff = 1150 | officers | F | helpers on the job | 2033-07-09 | snapshot
@fact ca = 430 | other | F | call-outs | 2033-07-09 | cumulative
@fact rf = 820 | homes | S | roofs broken | 2033-07-09 | cumulative
@fact ce = 190 | homes | S | cellars flooded | 2033-07-09 | cumulative
@fact in = 17 | injuries | H | people hurt | 2033-07-09 | cumulative
@fact cr = 3100 | other | I | damage reports from car owners | 2033-07-20 | cumulative
@fact ins = 68 | rate | V | share of growers insured against it | - | constant
@fact he = 25000000 | budget | S | euros of help promised by the state | 2033-07-12 | plan | pledged
@trap dm dm2 :: the estimate was raised
@trap ar tot :: what was hit and all vines
@trap ar or :: vines and apples
@trap rf ce :: roofs and cellars
@trap ff ca :: helpers and call-outs

@doc a-apa | wire agency | 2033-07-09
Hail as big as tennis balls over eastern Styria

GRAZ – A hailstorm lasting {14|du} minutes struck the villages of the Feistritz valley on Friday evening, injuring {17|in|t=on Friday evening} people. Stones of up to {seven|<sz} centimetres fell, the weather service said.

Hardest hit was Sankt Ulrich an der Leiten, where {820|rf} roofs were broken and {190|ce} cellars were under water. Fire brigades put {1,150|ff|t=by Saturday noon} volunteers into the field by Saturday noon; they had handled {430|ca|^} calls.

Insurers put harm to farms at {38 million|dm|by=Insurers} euros. {2,700|ar} hectares of vines and {640|or} of apples are affected.

@doc b-kleine | provincial daily | 2033-07-10
{Fourteen|du} minutes

Roswitha Zotter's grapes were going to be a good year. On Friday they lay in the mud, and above them the leaves hung in strips. {Fourteen|du} minutes, she says, and the vines were a broom.

The valley has {5,100|tot} hectares of them, and {2,700|ar} are said to be ruined. "I'm insured," Zotter says. She belongs to the {68|ins} per cent; her brother, who grows apples on some of the {640|or} hectares also hit, is not.

In the village the roofs, {970|!rf} of them, wear blue tarpaulin. {Seventeen|in} people were patched up. The firemen logged {430|ca|t=until Saturday noon} jobs until Saturday noon.

@doc c-tvsite | broadcaster's site | 2033-07-09
Live ticker: storm clean-up

11:50 The provincial fire service: {1,150|ff|t=11:50} volunteers are out at the moment. {430|ca|^} alarms so far.

11:15 Largest hailstone measured: {7|sz} cm, photographed by a pharmacist.

10:40 {Eleven|-}… no, {17|in|t=10:40} injured. Mostly broken glass, one fracture.

10:05 Insurance spokeswoman Verena Taschner: {38 million|dm|by=Insurance spokeswoman Verena Taschner} euros is a first figure for agriculture. "It is going to climb."

09:30 The storm clocked {22|!du} minutes from the first stone to the last, according to the mayor. {Eight hundred and twenty|rf} roofs are open in Sankt Ulrich. Water stands in {190|ce} basements.

@doc d-trade | farming weekly | 2033-07-22
Hail: insurers revise upwards

The Hail Insurance Union has corrected its estimate for eastern Styria to {52 million|dm2|t=this week|by=The Hail Insurance Union} euros this week; on 9 July it was {38 million|dm|t=on 9 July}. Of {5,100|tot} hectares of wine, {2,700|ar} were touched, some twice.

{68|ins} per cent of growers hold a policy. Car owners have filed {3,100|cr|t=this week} claims, mostly dents. The storm itself took {14|du} minutes. Orchards ({640|or} ha) were hit at a bad moment, with thinning just done.

Advice: prune hard, spray within {48|-} hours, don't despair.

@doc e-politics | national daily | 2033-07-13
State pledges {30 million|!he} after hail

Agriculture minister Jakob Ploder promised {25 million|he|by=Agriculture minister Jakob Ploder} euros of relief yesterday, standing in a hall in Sankt Ulrich where {820|rf} households need tiles. He did not say when it would come.

Insured losses on the land are {38 million|dm|by=the insurer} euros for now, the insurer says. {2,100|!ar} hectares of grapes are lost to the harvest, said chamber president Lutz Muhr.

Of the {17|in} who were hurt, {two|-} remain under observation. {Seven|sz} centimetres, by the way, is the diameter of an egg-shaped stone. Tiles are wanted for {820|rf} roofs in all. Growers who insure, {68|ins} per cent, will see a payout.

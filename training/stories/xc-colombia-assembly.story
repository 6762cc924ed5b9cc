@story xc-colombia-assembly
@topic Departmental assembly and governor's race in Alto Guaviare, Colombia, October 2027
@subject V = Yolima Cárdenas Ruano | Cárdenas | the governor-elect
@subject Z = Hernando Zúñiga | Zúñiga | the cattleman
@subject T = Marta Uribazo | Uribazo | the trade unionist
@subject A = Alto Guaviare assembly | the assembly
@subject G = Alto Guaviare | the department
@subject R = Registrar's office | the registrar
@fact v = 58900 | vote_count | V | votes | final | snapshot
@fact z = 51150 | vote_count | Z | votes | final | snapshot
@fact t = 29450 | vote_count | T | votes | final | snapshot
@fact bl = 15500 | votes_cast | G | blank votes | final | snapshot
@fact tot = 155000 | votes_cast | G | votes | final | snapshot
@fact vs = 38 | vote_share | V | share of the vote | final | snapshot
@fact zs = 33 | vote_share | Z | share of the vote | final | snapshot
@fact ts = 19 | vote_share | T | share of the vote | final | snapshot
@fact bs = 10 | vote_share | G | share of blank votes | final | snapshot
@fact m = 7750 | margin | V | lead in votes | final | snapshot
@fact mp = 5 | margin | V | lead in points | final | snapshot
@fact m0 = 6930 | margin | V | lead in votes | 80% counted | snapshot
@fact v0 = 46480 | vote_count | V | votes | 80% counted | snapshot
@fact z0 = 39550 | vote_count | Z | votes | 80% counted | snapshot
@fact roll = 250000 | other | G | people entitled to vote | final | snapshot
@fact tu = 62 | turnout | G | turnout | final | snapshot
@fact s1 = 6 | seats | V | assembly seats of her coalition | final | snapshot
@fact s2 = 5 | seats | Z | assembly seats of his party | final | snapshot
@fact s3 = 2 | seats | T | assembly seats of her list | final | snapshot
@fact s = 13 | seats | A | assembly seats | - | constant
@rel sum tot = v + z + t + bl
@rel share vs = v / tot
@rel share zs = z / tot
@rel share ts = t / tot
@rel share bs = bl / tot
@rel diff m = v - z
@rel diff mp = vs - zs
@rel diff m0 = v0 - z0
@rel share tu = tot / roll
@rel sum s = s1 + s2 + s3
@race final = v z t
@race partial = v0 z0
@trap m m0 :: lead at the end and with 80% counted
@trap vs tu :: share and turnout

@doc a-live | live blog | 2027-10-31
6.40 pm. With 80% of tables in, Cárdenas has {46,480|v0|t=With 80% of tables in} and Zúñiga {39,550|z0|^}: {6,930|m0|^} between them.

9.15 pm. All done. Cárdenas {58,900|v|t=All done}, Zúñiga {51,150|z|^}, Uribazo {29,450|t|^}, blank {15,500|bl|^}. Total {155,000|tot|^}. The lead has grown to {7,570|!m|^}.

9.30 pm. As a share: {38%|vs} for her, {33%|zs} for him, {5 points|mp} in it.

@doc b-wire | wire agency | 2027-11-01
Cárdenas wins Alto Guaviare governorship

SAN MARCOS DEL RÍO — Yolima Cárdenas was elected governor of Alto Guaviare with {58,900|v|t=on Sunday} votes on Sunday, {7,750|m|^} more than cattleman Hernando Zúñiga's {51,150|z|^}. She had {38 percent|vs} to his {33|zs}; trade unionist Marta Uribazo drew {19|ts} and {10|bs} percent voted blank.

Some {155,000|tot} of {250,000|roll} people entitled went to the polls, {60 percent|!tu}, the registrar said.

In the {13|s}-seat assembly her coalition has {six|s1}, Zúñiga's party {five|s2} and Uribazo's list {two|s3}.

@doc c-column | regional weekly | 2027-11-05
Who governs with {six|s1}?

Add up the assembly: {six|s1} for Cárdenas, {five|s2} for the cattleman, {three|!s3} for Uribazo, {thirteen|s} in the room. She needs Uribazo, whose {29,450|t} voters, {19 percent|ts}, did not vote for cattle.

A win by {7,750|m}, {58,900|v} to {51,150|z}, is a win. It is also {38 percent|vs}.

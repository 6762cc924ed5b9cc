@story t6-cerro-animas-dam
@topic Tailings dam failure at the Cerro Ánimas mine in Bolivia: first night to the sixth day
@subject V = Chullpa tailings dam failure | the dam failure | the spill | the mudslide | Chullpa | the wave | collapse
@subject W = Cerro Ánimas mine | Cerro Ánimas | the mine | the pit
@subject Q = Quillon Metals | Quillon | the company | the Vancouver company | the owner
@subject KO = Kollpani
@subject UY = Uyuma
@subject TC = Tres Cruces
@subject AY = Villa Ayoma | the town | the city
@subject R = Río Sorcha | the river | the Sorcha
@subject G = Government of Bolivia | the government | the state | La Paz | the ministry
@subject D = departmental government of Potosí | the department | the governor
@subject C = Development Bank of the Andes | the development bank | BDA
@subject F = Highland Federation of Ayllus | the ayllus | the federation
@subject S = 2014 spill at Cerro Ánimas | 2014
@fact v1 = 1900000 | other | V | cubic metres of slurry let out | 2029-03-18 | cumulative
@fact v2 = 2400000 | other | V | cubic metres of slurry let out | 2029-03-22 | cumulative
@fact vc = 6000000 | other | W | cubic metres stored behind the dam | 2029-03-18 | snapshot
@fact vs = 40 | other | V | share of the stored slurry let out | 2029-03-22 | cumulative
@fact vp = 5200000 | other | W | cubic metres that the permit allowed | - | constant
@fact vx = 800000 | margin | W | cubic metres stored beyond the permit | 2029-03-18 | snapshot
@fact s14 = 400000 | other | S | cubic metres of slurry let out | 2014 | cumulative
@fact k1 = 17 | distance | R | kilometres of fouled river | 2029-03-19 | cumulative
@fact k2 = 64 | distance | R | kilometres of fouled river | 2029-03-22 | cumulative
@fact d1 = 8 | deaths | V | people killed | 2029-03-18 night | cumulative
@fact d2 = 22 | deaths | V | people killed | 2029-03-20 | cumulative
@fact d3 = 29 | deaths | V | people killed | 2029-03-23 | cumulative
@fact dw = 12 | deaths | W | workers killed | 2029-03-23 | cumulative
@fact dv = 17 | deaths | V | villagers killed | 2029-03-23 | cumulative
@fact dk = 11 | deaths | KO | villagers killed | 2029-03-23 | cumulative
@fact du = 4 | deaths | UY | villagers killed | 2029-03-23 | cumulative
@fact dt = 2 | deaths | TC | villagers killed | 2029-03-23 | cumulative
@fact m1 = 71 | missing | V | people missing | 2029-03-18 night | snapshot
@fact m2 = 34 | missing | V | people missing | 2029-03-20 | snapshot
@fact m3 = 9 | missing | V | people missing | 2029-03-23 | snapshot
@fact i2 = 26 | injuries | V | people hurt | 2029-03-20 | cumulative
@fact rs = 43 | rescued | V | people dug out alive | 2029-03-20 | cumulative
@fact e1 = 1850 | evacuated | V | people driven from home | 2029-03-18 night | snapshot
@fact e2 = 3100 | evacuated | V | people driven from home | 2029-03-22 | snapshot
@fact tn = 420 | other | D | tents put up | 2029-03-22 | cumulative
@fact hk = 132 | homes | KO | houses destroyed | 2029-03-23 | cumulative
@fact hu = 58 | homes | UY | houses destroyed | 2029-03-23 | cumulative
@fact ht = 24 | homes | TC | houses destroyed | 2029-03-23 | cumulative
@fact ha = 214 | homes | V | houses destroyed | 2029-03-23 | cumulative
@fact hc = 35000 | damages | Q | bolivianos for each destroyed house | 2029-03-23 | plan | pledged
@fact hx = 7490000 | damages | Q | bolivianos for destroyed houses in all | 2029-03-23 | plan | pledged
@fact hd = 1084000 | damages | Q | dollars for destroyed houses in all | 2029-03-23 | plan | pledged
@fact at = 31 | other | R | times the arsenic that the rules allow | 2029-03-21 | snapshot
@fact ay = 26 | other | F | communities that belong to it | - | constant
@fact an = 3600 | other | V | llamas and sheep lost | 2029-03-23 | cumulative
@fact qa = 860 | area | V | hectares of fields buried | 2029-03-23 | cumulative
@fact ar = 0.31 | other | R | milligrams of arsenic in a litre | 2029-03-21 | snapshot
@fact al = 0.01 | other | R | milligrams of arsenic in a litre that the rules allow | - | constant | threshold
@fact wt = 78000 | other | AY | people without tap water | 2029-03-20 | snapshot
@fact wb = 52000 | other | AY | people whose tap water came back | 2029-03-23 | cumulative
@fact wr = 26000 | other | AY | people without tap water | 2029-03-23 | snapshot
@fact gb = 48000000 | budget | G | bolivianos of relief | 2029-03-21 | plan | pledged
@fact gd = 6950000 | budget | G | dollars of relief | 2029-03-21 | plan | pledged
@fact gf = 12000000 | damages | G | bolivianos of fine | 2029-03-22 | plan
@fact qp = 20000000 | damages | Q | dollars set aside for the victims | 2029-03-22 | plan | pledged
@fact fd = 150000000 | damages | F | dollars demanded from the owner | 2029-03-23 | plan
@fact cl = 35000000 | budget | C | dollars lent for clean-up | 2029-03-22 | plan | pledged
@fact p0 = 4.2 | price | Q | dollars for a share | 2029-03-16 close | snapshot
@fact p1 = 2.9 | price | Q | dollars for a share | 2029-03-22 close | snapshot
@fact pp = -30.95 | rate | Q | fall of the share price | 2029-03-16 to 2029-03-22 | snapshot
@fact pm = -23 | rate | Q | fall of the share price | 2029-03-19 | snapshot
@fact z8 = 41000 | other | W | tonnes of zinc produced | 2028 | cumulative
@fact z9 = 38000 | other | W | tonnes of zinc to be produced | 2029 | plan | projected
@fact jb = 940 | jobs | W | people employed | 2029-03 | snapshot
@fact js = 610 | jobs | W | people sent home | 2029-03-22 | cumulative
@fact ob = 14 | other | W | faults that inspectors listed | 2027-08 | constant
@fact oc = 5 | other | W | listed faults put right | 2029-03 | cumulative
@fact oo = 9 | other | W | listed faults not put right | 2029-03 | snapshot
@fact td = 108 | other | D | tailings dams | - | constant
@fact th = 37 | other | D | tailings dams rated high-risk | - | snapshot
@fact ap = 3 | arrests | Q | managers detained | 2029-03-21 | cumulative
@rel share vs = v2 / vc
@rel diff vx = vc - vp
@rel sum d3 = dw + dv
@rel sum dv = dk + du + dt
@rel sum ha = hk + hu + ht
@rel product hx = hc * ha
@rel sum wt = wb + wr
@rel change pp = p0 -> p1
@rel sum ob = oc + oo
@rel convert gd = gb
@rel convert hd = hx
@trap d1 d2 :: the toll rose
@trap d2 d3 :: the toll rose again
@trap m3 oo :: nine missing and nine faults
@trap v1 v2 :: the first estimate was replaced by a survey
@trap s14 v2 :: an earlier spill at the same mine
@trap gb gf :: relief paid and fine imposed, both in bolivianos
@trap qp fd :: offered and demanded
@trap wt wr :: most taps run again
@trap pm pp :: the first day's fall and the week's
@trap z8 z9 :: last year's output and this year's guidance
@trap dw gf :: twelve workers and twelve million bolivianos

@doc a-agency | Spanish news agency, English service | 2029-03-18
Mine dam bursts in Bolivian highlands; {eight|d1} dead, {scores|>m1|v=40} missing

La Paz, 18 March (Ibernoticias).- The wall holding back the waste of a zinc mine in southern Bolivia gave way on Sunday and sent a grey wave down a valley of llama herders, leaving at least {8|>d1|t=by nightfall|by=the governor of Potosí, Wilma Choque} people dead and {71|m1|^} missing by nightfall, the governor of Potosí, Wilma Choque, told this agency.

The structure, known as Chullpa, belongs to the Cerro Ánimas mine, property of Quillon Metals of Vancouver. The company put the material that escaped at {1.9 million|v1|by=The company} cubic metres "on a preliminary view". A spill at the same site in 2014 was of some {400,000|~s14}.

"There was no siren. There was a noise like a lorry and then there was no village," said Primitivo Mamani, who was grazing animals above Kollpani.

About {1,850|~e1|t=by midnight|by=the fire brigade} people had been brought out of Kollpani, Uyuma and Tres Cruces by midnight, the fire brigade said, and soldiers were going from house to house with poles. 

President Estela Rocabado cancelled a trip to Brasília. Her government has yet to say who authorised the storage of {six million|vc|v=6000000} cubic metres of slurry behind a dam permitted for {5.2 million|vp}. 

The plant employs {940|jb} people and last year turned out {41,000|z8|t=last year} tonnes of zinc. EFE-style file: 1437/03/18. Caption 2 of 6.

@doc b-daily | La Paz daily | 2029-03-21
Ayoma opens its taps and nothing comes

Ximena Flores Aruquipa, Villa Ayoma

On the third day the queue at the cistern lorry in Plaza 6 de Agosto was four streets long. The intake on the Sorcha was closed on Monday night and {78,000|wt|t=yesterday} people had no running water yesterday.

Why it was closed hangs on the door of the waterworks, signed and stamped. Each litre drawn from the river on Wednesday contained {0.31|ar|t=on Wednesday} milligrams of arsenic. The Bolivian norm tolerates {0.01|al|m=threshold}. "Divide it yourself," says the engineer on duty. We did: {thirty-one|at} times.

Upstream they are still digging. The list at the command post on Tuesday evening carried {22|d2|t=on Tuesday evening|by=The list at the command post} names in black and {34|m2|^} in blue; black is for those found dead, blue for those not found. {Twenty-six|i2|^} wounded lie in the Bracamonte hospital and elsewhere. {Forty-three|rs|^} neighbours have come out of the mud breathing, the last of them a boy of nine. 

The State has opened its purse: {48 million|gb|by=the minister of the presidency} bolivianos, the minister of the presidency announced at noon. The prosecutor opened something else, a cell. {Three|ap} managers of the mine slept in it.

In Kollpani Doña Casimira Colque asked us how far the mud had got. On Monday, we told her, it was at kilometre {17|k1|t=On Monday} of the river. "Then it has passed my sister's," she said.

What she wants to know next nobody here can say: who checks the rest? The department has {108|td} dams like Chullpa. It classifies {37|th} of them as high-risk, and this one was not on that list.

[PHOTO GALLERY 1/12] [Forum: 288 comments] Tomorrow with your paper: map of Potosí, Bs 5

@doc c-trade | mining trade magazine | 2029-03-23
Quillon pulls guidance, shares lose almost {a third|~pp|v=-33} after Chullpa breach

By Derek Olufemi-Lund

Quillon Metals (TSXV: QLN) has withdrawn its 2029 forecast of {38,000|z9|t=2029} t of zinc from Cerro Ánimas, which produced {41,000|z8|t=in 2028} t in 2028, and stood down {610|js|t=until further notice} of the operation's {940|jb} employees until further notice.

The stock closed on Thursday at C${2.90|p1|t=on Thursday}. The Friday before the collapse it had changed hands at C${4.20|p0|t=The Friday before the collapse}. That is a fall of {31%|pp|round|v=-31}; on the Monday alone holders had been {23%|pm|v=-23|t=on the Monday} worse off.

A drone survey completed on Thursday puts the release at {2.4Mm³|v2|v=2400000|t=on Thursday}, or {40%|vs|^} of what was impounded. The first number out of Vancouver, on the day, was {1.9Mm³|v1|v=1900000|t=on the day}. At the moment of failure the facility held {0.8Mm³|vx|v=800000|t=At the moment of failure} more than its permit foresaw.

Provision: the company will put {US$20 million|qp|by=the company} into a trust for those affected. It has promised {35,000|hc} bolivianos to the household of every house lost; at the present tally of {214|ha} that is {7.49 million|hx}, just over {US$1 million|>hd}. Analysts at Bow Valley Securities pencil in total liabilities ten times the trust.

Regulatory: the environment ministry on Thursday imposed a penalty of {12 million|gf|t=on Thursday} bolivianos, the statutory ceiling. An August 2027 inspection report seen by this magazine lists {14|ob|t=August 2027} non-conformities. By this month {five|oc|t=By this month} had been closed out and {nine|oo|^} had not, among them the "blocked decant tower" that forum engineers now point to.

Quillon: market cap C$410m; 52-week range 2.71-6.05; 18 analysts. Related: Cobre Alto delays heap leach by 2 quarters

@doc d-ngo | statement by an indigenous federation | 2029-03-23
THE SORCHA IS DEAD. WE ARE NOT.

Declaration of the Highland Federation of Ayllus, Tres Cruces, Friday 23 March 2029

1. We have buried our people. {Twenty-nine|d3|t=as of this day} have died as of this day. {Twelve|dw|^} of them went down the mine because the fields no longer fed them; {seventeen|dv|^} stayed with the fields. Of those, {eleven|dk|^} were of Kollpani, {four|du|^} of Uyuma and {two|dt|^} of this place.

2. We are waiting for {nine|m3|^} more. We will not accept that they be declared dead by decree.

3. The mud has eaten {860|qa} hectares of quinoa and potato land and {3,600|an} of our animals. It has been seen {64|k2|t=as of Thursday} kilometres down the river as of Thursday.

4. The company offers {20 million|qp} dollars. We have read its balance sheet. We demand {one hundred and fifty million|fd|v=150000000}, paid in Bolivia, to us, under our own oversight.

5. To the government we say: your fine of {12 million|gf} bolivianos is less than the price of the helicopter in which your minister came. Do not speak to us of {48 million|gb} for relief when {3,100|e2} comuneros sleep in {420|tn} tents at four thousand metres.

6. There were two warnings. In 2014 it was {0.4 million|s14|t=In 2014} cubic metres, and you called it a drill. In 2027 your own engineers wrote down {14|ob|t=In 2027} failings; most of them, {9|oo} to be exact, were there on the Sunday.

Signed by the mallkus and mama t'allas of {26|ay} ayllus.

@doc e-weekly | North American weekly, dispatch | 2029-03-24
The permit said {five|vp|round=1000000|v=5000000}. The dam said {six|vc|v=6000000}.

By Hanneke Abiodun | KOLLPANI, Bolivia

It is the small arithmetic that people here remember. The dam of the Cerro Ánimas mine had papers for {5.2 million|vp} cubic metres and was holding {800,000|vx} on top of that when, at twenty-three minutes to noon on a bright Sunday, it let go of {two-fifths|vs|v=40|by=Thursday's survey} of everything, according to Thursday's survey.

Kollpani had {132|hk} houses that no longer exist. Uyuma, on its terrace, lost {58|hu}; in Tres Cruces, where the flood was already tired, it was {24|ht}. The dead follow the same gradient: {11|dk}, {four|du}, {two|dt}. The mine's own {dozen|dw|v=12} were all at the pump house.

By Friday the searchers' number had come down to {nine|m3|t=By Friday}. On the first night, it had been {71|m1|t=On the first night}; on Tuesday, {34|m2|t=on Tuesday}. I asked a lieutenant how he felt about such progress. He said that "found" was a word with two meanings.

Life comes back by halves. In Villa Ayoma, {52,000|wb|t=as of Friday} residents had water again as of Friday, pumped from a reservoir nobody had used since the nineties, while {26,000|wr|^} still had none. Evacuees, {1,850|e1|t=on that Sunday} of them on that Sunday, have grown to more than {3,000|>e2}, because the wells went bad after the houses did.

The money comes from odd directions. There are {$6.95 million|gd} from the state, and {$35 million|cl} of credit from the regional development bank, for cleaning up. The Vancouver company has earmarked {$20 million|qp}. None of it is compensation, a word that Quillon's lawyers have asked Quillon's press officer to avoid. What it does promise, house by house, is {35,000|hc} bolivianos, about what a used minibus costs.

Two hours' walk above the village, inspectors were at last visiting another dam. It is one of {37|th} in the department with a red mark against it. They had brought a tape measure.

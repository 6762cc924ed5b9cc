@story xc-peru-landslide
@topic Mudslide at Quebrada Honda, Peru, February 2028
@subject Q = Quebrada Honda mudslide | the mudslide | the slide | huaico
@subject A = San Isidro Alto | the upper village
@subject B = San Isidro Bajo | the lower village
@subject C = Los Molles
@subject I = Civil defence institute | civil defence
@subject G = Governor Yanina Huamán | Huamán | the governor
@fact ha = 64 | homes | A | homes destroyed | 2028-02-11 | cumulative
@fact hb = 121 | homes | B | homes destroyed | 2028-02-11 | cumulative
@fact hc = 35 | homes | C | homes destroyed | 2028-02-11 | cumulative
@fact h = 220 | homes | Q | homes destroyed | 2028-02-11 | cumulative
@fact hd = 410 | homes | Q | homes damaged | 2028-02-11 | cumulative
@fact hal = 630 | homes | Q | homes destroyed or damaged | 2028-02-11 | cumulative
@fact ev = 1980 | evacuated | Q | people moved out | 2028-02-11 | cumulative
@fact sc = 1130 | evacuated | Q | people in schools | 2028-02-11 | snapshot
@fact fa = 850 | evacuated | Q | people with relatives | 2028-02-11 | snapshot
@fact d = 5 | deaths | Q | people killed | 2028-02-11 | cumulative
@fact mi0 = 19 | missing | Q | people missing | 2028-02-09 | snapshot
@fact mi = 6 | missing | Q | people missing | 2028-02-11 | snapshot
@fact fo = 13 | rescued | Q | missing people accounted for | 2028-02-11 | cumulative
@fact al = 11 | rescued | Q | missing people found alive | 2028-02-11 | cumulative
@fact dd = 2 | deaths | Q | missing people found dead | 2028-02-11 | cumulative
@fact per = 1500 | price | G | aid per destroyed home in soles | 2028-02 | plan | pledged
@fact aid = 330000 | budget | G | aid for destroyed homes in soles | 2028-02 | plan | pledged
@fact ten = 260 | other | I | tents sent | 2028-02-11 | cumulative
@rel sum h = ha + hb + hc
@rel sum hal = h + hd
@rel sum ev = sc + fa
@rel diff fo = mi0 - mi
@rel sum fo = al + dd
@rel product aid = h * per
@rel diff mi = mi0 - fo
@trap h ten :: homes lost and tents sent
@trap d dd :: all the dead and those found among the missing

@doc a-wire | wire agency | 2028-02-11
Peru mudslide: {220|h} homes gone, {six|mi} still missing

HUARAZ, Peru (Cordillera) — The mudslide at Quebrada Honda destroyed {220|h|t=Friday|by=Civil defence} homes and damaged {410|hd|^}, {630|hal|^} in total, Civil defence said on Friday. San Isidro Bajo lost {121|hb}, San Isidro Alto {64|ha} and Los Molles {53|!hc}.

{Thirteen|fo} of the {19|mi0|t=on Wednesday} people listed as missing on Wednesday have been accounted for, {11|al} alive and {two|dd} dead; {six|mi} have not. The number of dead stands at {five|d}.

Some {1,980|~ev} people had to leave.

@doc b-regional | regional newspaper | 2028-02-12
Huamán offers {1,500|per} soles per house

The governor stood in the mud and promised {1,500|per} soles for each destroyed house. {Two hundred and twenty|h} houses: {330,000|aid} soles.

By Friday {1,130|sc|t=By Friday} people were sleeping in schools and {850|fa|^} at relatives', {1,890|!ev|^} all told. {260|ten} tents have come, for those who do not want to leave their animals.

In the lower village {121|hb} families have no roof, in the upper one {64|ha}, in Los Molles {35|hc}. Sum: {220|h}.

@doc c-radio | radio bulletin | 2028-02-11
Radio Quebrada, midday. Good news first: of {nineteen|mi0} neighbours we were looking for, {thirteen|fo} have turned up, leaving {six|mi}. {Eleven|al} of them are well. {Two|dd} are not, God keep them. {Five|d} are dead since Tuesday.

The schools hold {1,130|sc} people. Families have taken in {850|fa}, so {1,980|ev} away from home. Civil defence asks you to keep the bridge free.

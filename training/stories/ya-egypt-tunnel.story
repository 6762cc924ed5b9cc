@story ya-egypt-tunnel
@topic House collapse over an illegal treasure tunnel in Egypt's Sohag: from the cave-in to the court
@subject X = Nag el-Tawil collapse | collapse | cave-in | house collapse
@subject T = the tunnel | treasure tunnel | shaft | dig
@subject C = Civil Protection | civil defence | rescuers | Brigadier Ashraf Geddawi
@subject P = Antiquities Police | tourism and antiquities police | police | security directorate
@subject A = antiquities ministry | Supreme Council of Antiquities | inspectors | Dr Mona Shenouda
@subject N = public prosecution | prosecution | prosecutor
@subject S = Sohag-Bahari criminal court | court | Counsellor Hany el-Demerdash | judge
@subject H = Girga-East hospital | hospital
@subject G = governorate | governor | housing directorate | Governor Tarek Lotfy
@subject O = Abu Steit family | owner of the house | owner
@fact d1 = 4 | deaths | X | people killed | 2030-02-17 evening | cumulative
@fact d2 = 9 | deaths | X | people killed | 2030-02-20 | cumulative
@fact dg = 5 | deaths | T | diggers killed | 2030-02-20 | cumulative
@fact dn = 4 | deaths | X | neighbours killed | 2030-02-20 | cumulative
@fact ms = 5 | missing | X | people missing | 2030-02-17 evening | snapshot
@fact inj = 12 | injuries | H | people injured | 2030-02-17 evening | cumulative
@fact rs = 7 | rescued | C | people pulled out alive | 2030-02-18 | cumulative
@fact hs = 3 | homes | X | houses that fell | 2030-02-17 | constant
@fact hcr = 14 | homes | G | houses cracked | 2030-02-25 | cumulative
@fact hev = 17 | homes | G | houses emptied | 2030-02-25 | cumulative
@fact ev = 106 | evacuated | G | residents moved | 2030-02-25 | cumulative
@fact dep = 21 | distance | T | metres of depth | 2030-02-17 | constant
@fact len = 34 | distance | T | metres of length | 2030-02-17 | constant
@fact wid = 70 | distance | T | centimetres of width | 2030-02-17 | constant
@fact mon = 8 | duration | T | months of digging | 2030-02 | constant
@fact wag = 300 | price | T | pounds a night paid to a digger | 2030 | constant
@fact dig = 8 | other | T | diggers below | 2030-02-17 | constant
@fact sur = 3 | rescued | T | diggers pulled out alive | 2030-02-18 | cumulative
@fact she = 200000 | price | O | pounds paid to a sheikh for finding the place | 2029 | constant
@fact t0 = 01:30 | clock | X | time of the collapse | 2030-02-17 | constant
@fact hr = 62 | duration | C | hours of search | 2030-02-19 | constant
@fact eng = 8 | other | C | fire engines | 2030-02-17 | cumulative
@fact off = 130 | officers | C | rescuers | 2030-02-18 | snapshot
@fact fnd = 23 | other | A | objects found in the rubble | 2030-03-10 | cumulative
@fact aut = 17 | other | A | genuine objects found in the rubble | 2030-03-10 | cumulative
@fact fak = 6 | other | A | forged objects found in the rubble | 2030-03-10 | cumulative
@fact bce = 330 | other | A | years before Christ of the oldest object | - | constant
@fact y29 = 260 | cases | P | illegal digs reported in the governorate in the year | 2029 | cumulative
@fact y28 = 200 | cases | P | illegal digs reported in the governorate in the year | 2028 | cumulative
@fact yp = 30 | rate | P | increase in illegal digs | 2029 | constant
@fact dd = 38 | deaths | P | people killed in illegal digs in the country in five years | 2029-12 | cumulative
@fact ar1 = 3 | arrests | P | people arrested | 2030-02-18 | cumulative
@fact ar2 = 11 | arrests | P | people arrested | 2030-03-15 | cumulative
@fact cmp = 100000 | damages | G | pounds for each bereaved family | 2030-02-20 | plan | pledged
@fact cmn = 400000 | damages | G | pounds for the families of the neighbours | 2030-02-20 | plan | pledged
@fact ren = 1500 | damages | G | pounds a month of rent for a moved family | 2030-03 | plan
@fact fam = 24 | homes | G | families moved | 2030-02-25 | cumulative
@fact rent = 36000 | damages | G | pounds a month of rent for the moved families | 2030-03 | plan
@fact acc = 10 | other | S | accused at the trial | 2030-10 | constant
@fact con = 8 | other | S | people convicted | 2031-01-25 | constant
@fact acq = 2 | other | S | people acquitted | 2031-01-25 | constant
@fact sen = 15 | sentence | O | years of prison | 2031-01-25 | constant
@fact seno = 7 | sentence | S | years of prison for the others | 2031-01-25 | constant
@fact fin = 1000000 | damages | S | pounds of fine | 2031-01-25 | constant
@fact max = 25 | sentence | N | longest sentence in years | - | constant | hypothetical
@fact age = 16 | age | T | age of the youngest digger | 2030-02 | constant
@fact pop = 5400 | other | X | inhabitants of the village | - | snapshot
@rel sum d2 = dg + dn
@rel sum d2 = d1 + ms
@rel sum hev = hs + hcr
@rel sum dig = dg + sur
@rel sum fnd = aut + fak
@rel change yp = y28 -> y29
@rel product cmn = cmp * dn
@rel product rent = ren * fam
@rel sum acc = con + acq
@trap d1 d2 :: the missing were found dead
@trap d1 dn :: four dead on the first day, four neighbours
@trap ms dg :: five missing, five diggers
@trap dig eng :: eight diggers, eight engines
@trap hs hcr :: fallen and cracked
@trap dep len :: depth and length
@trap fnd aut :: all objects and genuine ones
@trap y28 y29 :: two years
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap hs sur :: three houses, three survivors
@trap cmp cmn :: one family and four
@trap sen seno :: two sentences
@trap rs seno :: seven saved, seven years

@doc a-agency | state news agency | 2030-02-17
{Four|d1} killed as houses collapse in Sohag village

Sohag, Feb 17 (NNA) - {Four|d1|t=Sunday evening|by=security directorate} people were confirmed dead by Sunday evening and {five|ms|^} reported missing after the collapse of {three|hs} houses in Nag el-Tawil, the security directorate said. {Twelve|inj} injured were taken to Girga-East hospital.

The houses fell at {1:30am|t0}. Civil Protection sent {eight|eng} fire engines under Brigadier Ashraf Geddawi.

Initial inspection indicated that excavation was under way in one of the houses. The prosecution has begun an investigation.

The weather was fair; there's no relation to the recent rain.

@doc b-independent | independent news site | 2030-02-19
Under the bread oven, a shaft of {21|dep} metres

By Nermine Khalil-Wasfy

The hole is behind the oven, and it's the width of a boy's shoulders: {70|wid} centimetres. It goes down {21|dep} metres, then turns towards the neighbour's and runs for {34|len}.

They dug for {eight|mon} months. {Eight|dig} were below that night, the youngest of them {16|age}. Each received {300|wag} pounds a night. {Three|sur} came out alive, of {seven|rs|t=by yesterday} people saved by yesterday.

A sheikh from Qena had been paid {200,000|she} pounds to read the ground. He's being looked for.

"We heard them," says Umm Hassan next door. "We thought rats."

In the governorate {260|y29|t=last year} illegal digs were reported last year, against {200|y28|t=in 2028} in 2028. In five years {38|dd} people have been buried in such holes across the country.

{Three|ar1} people have been arrested.

Donate: your pound keeps us digging (legally)

@doc c-governor | governorate press office | 2030-02-25
GOVERNORATE OF SOHAG-BAHARI - MEDIA OFFICE

Governor Tarek Lotfy reviewed the report of the housing directorate: in addition to the {three|hs} collapsed houses {14|hcr} are cracked. The {17|hev} have been vacated and {106|ev} residents, in {24|fam} families, transferred.

- Rent: {1,500|ren} pounds a month per family, {36,000|rent} in all.
- Families of the {four|dn} deceased neighbours receive {100,000|cmp} pounds each, {400,000|cmn} in all. Nothing's paid in respect of those who were digging.
- The search ended on the 19th after {62|hr} hours, with {130|off} rescuers.

What's been said about a "golden statue" is baseless.

@doc d-antiquities | antiquities council note | 2030-03-10
SUPREME COUNCIL OF ANTIQUITIES - INSPECTION AT NAG EL-TAWIL

From the rubble {23|fnd} objects were recovered. The committee chaired by Dr Mona Shenouda considers {17|aut} to be genuine, the oldest a limestone block of about {330|bce} BC, and {six|fak} to be modern, of the type sold at Luxor station.

The tunnel missed the temple wall by {four|-} metres.

The Council will apply to excavate. Estimated duration: {three|-} seasons.

@doc e-daily | Cairo daily | 2030-03-16
{Nine|d2} graves and a temple wall

Death toll final as police hold {11|ar2}

The last of the diggers was found on the 20th, which fixes the toll at {nine|d2}: {five|dg} men who'd gone down for treasure and {four|dn} people who'd gone to bed.

Police have detained {11|ar2|t=by yesterday} by yesterday, among them the owner of the house, of the Abu Steit family, and a teacher of history.

Digs of this kind increased by {30pc|yp|t=last year} last year, officials say, as the price of everything else did. In a village of {5,400|pop} there's hardly a street without a rumour.

The charge, digging with intent to smuggle, resulting in death, can carry {25|<max} years.

Exchange: $1 = LE 71.20. Al-Ahly 2, Zamalek 2

@doc f-court | court brief | 2031-01-25
Owner jailed for {15|sen} years over fatal treasure dig

Sohag (NNA) - Counsellor Hany el-Demerdash today gave the owner of the house at Nag el-Tawil {15|sen} years of rigorous imprisonment and fined him {one million|fin} pounds. Seven others got {seven|seno} years each.

In all {eight|con} of {10|acc} accused were convicted. {Two|acq}, both of them survivors of the dig, were acquitted; the court found that at {16|age} and {17|-} they'd been "tools".

The court ordered the {23|fnd} objects handed to the Council, including the {six|fak} that are false.

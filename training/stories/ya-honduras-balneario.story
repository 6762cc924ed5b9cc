@story ya-honduras-balneario
@topic Water slide accident at a spa park in Santa Cruz de Yojal, Honduras: from the holiday to the ruling
@subject X = El Turquesa slide accident | slide accident | accident | collapse
@subject P = El Turquesa water park | El Turquesa | the park | balneario
@subject B = fire corps | Firefighters of Honduras | bomberos | firefighters
@subject H = Hospital Santa Bárbara-Sur | hospital
@subject C = Copeco | emergency committee | contingencies committee
@subject M = municipality | Mayor Wilfredo Pineda-Alcerro | mayor
@subject F = public prosecutor | prosecutor Dania Lagos | prosecution
@subject J = court of Santa Bárbara | court | judge
@subject O = Rubén Kattán-Fajardo | Kattán | the owner
@fact d1 = 2 | deaths | X | people killed | 2029-03-28 afternoon | cumulative
@fact d2 = 3 | deaths | X | people killed | 2029-04-01 | cumulative
@fact inj = 24 | injuries | X | people injured | 2029-03-28 night | cumulative
@fact ih = 15 | injuries | H | people taken to hospital | 2029-03-28 night | cumulative
@fact io = 9 | injuries | X | people treated in the park | 2029-03-28 night | cumulative
@fact frc = 8 | injuries | H | patients with fractures | 2029-03-29 | snapshot
@fact kid = 11 | injuries | X | children injured | 2029-03-28 night | cumulative
@fact on = 27 | other | X | people on the tower | 2029-03-28 | constant
@fact cap = 12 | other | P | people allowed on the tower | - | constant | threshold
@fact exc = 15 | other | X | people above the permitted number | 2029-03-28 | constant
@fact ht = 13 | distance | P | metres of height of the tower | - | constant
@fact fal = 9 | distance | X | metres that the platform fell | 2029-03-28 | constant
@fact t0 = 13:50 | clock | X | time of the accident | 2029-03-28 | constant
@fact t1 = 14:16 | clock | B | time when the firefighters came | 2029-03-28 | constant
@fact lag = 26 | duration | B | minutes until the firefighters came | 2029-03-28 | constant
@fact att = 5200 | crowd | P | visitors | 2029-03-28 | constant
@fact atc = 3000 | other | P | visitors for whom the park is licensed | - | constant | threshold
@fact pri = 180 | price | P | lempiras for a ticket | 2029 | constant
@fact rev = 936000 | revenue | P | lempiras of takings | 2029-03-28 | constant
@fact lif = 7 | officers | P | lifeguards | 2029-03-28 | snapshot
@fact lir = 20 | officers | P | lifeguards required | - | constant | threshold
@fact bol = 96 | other | F | bolts in the platform | - | constant
@fact bor = 36 | other | F | rusted bolts in the platform | 2029-04-20 | constant
@fact bop = 37.5 | other | F | share of rusted bolts | 2029-04-20 | constant
@fact yr = 2011 | other | P | year in which the tower was built | - | constant
@fact age = 18 | age | P | age of the tower | 2029 | snapshot
@fact per = 14 | duration | M | months since the permit ran out | 2029-03 | snapshot
@fact cls = 60 | duration | M | days for which the park is closed | 2029-03-29 | plan
@fact op = 41 | duration | P | days after which the park opened again | 2029-05-08 | constant
@fact hol = 46 | deaths | C | deaths of the holy week in the country | 2029-04-01 | cumulative
@fact hol8 = 58 | deaths | C | deaths of the holy week in the country | 2028 | cumulative
@fact dro = 19 | deaths | C | drownings of the holy week in the country | 2029-04-01 | cumulative
@fact trf = 27 | deaths | C | other deaths of the holy week in the country | 2029-04-01 | cumulative
@fact chk = 64 | other | C | bathing places inspected | 2029-04-30 | cumulative
@fact bad = 16 | other | C | bathing places closed | 2029-04-30 | cumulative
@fact bdp = 25 | other | C | share of bathing places closed | 2029-04-30 | cumulative
@fact cmp = 150000 | damages | P | lempiras offered to each bereaved family | 2029-04-03 | plan | pledged
@fact cmt = 450000 | damages | P | lempiras offered to the bereaved families | 2029-04-03 | plan | pledged
@fact sen = 4 | sentence | O | years of prison | 2030-02-27 | constant
@fact ask = 7 | sentence | F | years sought | 2030-02-13 | constant
@fact fin = 800000 | damages | J | lempiras of fine | 2030-02-27 | constant
@fact ageo = 53 | age | O | age of the owner | 2030-02 | snapshot
@fact agev = 16 | age | X | age of the youngest victim | 2029-03-28 | constant
@rel sum inj = ih + io
@rel diff exc = on - cap
@rel product rev = pri * att
@rel share bop = bor / bol
@rel sum hol = dro + trf
@rel share bdp = bad / chk
@rel product cmt = cmp * d2
@rel sum on = inj + d2
@trap d1 d2 :: a later death
@trap inj ih :: all and those in hospital
@trap on cap :: present and allowed
@trap ih exc :: fifteen patients, fifteen too many
@trap ht fal :: height and fall
@trap att atc :: present and licensed
@trap lif lir :: on duty and required
@trap bol bor :: all bolts and rusted ones
@trap hol hol8 :: two years
@trap hol dro :: all deaths and drownings
@trap cls op :: ordered and served
@trap ask sen :: sought and given
@trap bad agev :: sixteen places, sixteen years
@trap trf on :: 27 deaths, 27 people

@doc a-radio | national radio flash | 2029-03-28
RADIO CENTRO-HN, FLASH, 15:05

Attention: the tower of the slides at El Turquesa, in Santa Cruz de Yojal, came down at {ten to two|t0} this afternoon. {Two|d1|t=at this hour} people are dead at this hour.

The bomberos took {twenty-six|lag} minutes. Our reporter on the spot says there were some {twenty-seven|on} people up there, and that the tower's {thirteen|ht} metres high.

The park was full to the gates, Wednesday of Holy Week. Please don't go there: the access is for ambulances.

Relatives, call 9999-0102.

@doc b-daily | San Pedro daily | 2029-03-30
{Fifteen|exc} too many on the tower

By Indira Mejía-Zelaya

SANTA BÁRBARA. Up to last night {24|inj|t=Up to last night} people were counted as injured, {11|kid} of them children. {Fifteen|ih} were taken to hospital, where {eight|frc} have fractures; {nine|io} were looked after by the pool.

The sign says {12|cap} persons. There were {27|on}. The platform fell {nine|fal} metres with a boy of {16|agev} on the rail.

The fire corps came at {2:16|t1}. In the park there were {seven|lif} lifeguards; for {5,200|~att} visitors, Copeco's rule gives {20|lir}. The licence is for {3,000|atc}.

The municipality has closed El Turquesa for {60|cls} days. The permit had run out {14|per} months ago, confirms Mayor Wilfredo Pineda-Alcerro, "but it was in process".

Dollar: 26.41 | Marathón 1, Vida 1

@doc c-copeco | emergency committee closing bulletin | 2029-04-02
COPECO - BALANCE OF THE SUMMER HOLIDAY 2029

Deaths in the country: {46|hol|t=1 April} up to 1 April, {19|dro} by drowning and {27|trf} by other causes. In 2028 there were {58|hol8|t=In 2028}.

Included: the {3|d2|t=1 April} deceased of El Turquesa, the last on Sunday.

Copeco inspects bathing places from today. It thanks {14,000|-} volunteers.

@doc d-tabloid | tabloid | 2029-04-04
{150 THOUSAND|cmp} FOR A LIFE, AND THE TICKET {180|pri}

Look at the sums, reader. At {180|pri} lempiras by {5,200|att} souls, Don Rubén took in {936,000|rev} that Wednesday. He offers {150,000|cmp} per dead. For the {four|!d2} it's small change.

"My girl saved since Christmas for her wristband," says the mother of Kimberly.

The tower's older than she was: {eighteen|age} years, made in {2011|yr}.

The bomberos? {Forty-six|!lag} minutes and no ladder, swear those who were below.

WIN: two tickets to the beach

@doc e-prosecutor | prosecution note | 2029-04-30
PUBLIC PROSECUTOR - EXPERT REPORT ON EL TURQUESA

Of {96|bol} bolts in the platform {36|bor} were rusted through ({37.5%|bop}). The load exceeded by {15|exc} persons what's permitted.

Offer of the company to the families: {450,000|cmt} lempiras in total.

Prosecutor Dania Lagos will charge the owner with negligent homicide. Copeco reports that of {64|chk|t=to date} bathing places inspected to date, {16|bad} were closed, i.e. {25%|bdp}.

@doc f-news | news website | 2030-02-27
Owner of El Turquesa sentenced to {four|sen} years

HN al Minuto | 27 Feb 2030 | 16:40

The court of Santa Bárbara sentenced Rubén Kattán, {53|ageo}, to {four|sen} years of prison, commutable, and a fine of {800,000|fin} lempiras. The prosecution had asked for {seven|ask}.

The accident of Holy Week left {three|d2} dead. In the ruling the judge points out that {twenty-six|!bor} bolts of {96|bol} were rusted, "and one would have sufficed".

The park had reopened {41|op} days after the closure, with a new slide and the same sign.

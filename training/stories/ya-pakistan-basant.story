@story ya-pakistan-basant
@topic Kite festival night in Gujranwala-Kohna, Pakistan: casualties, arrests and the row over lifting the ban
@subject B = Basant | kite festival | kite-flying | festival
@subject P = Punjab Police | police | CPO Sohail Cheema | Cheema
@subject R = Rescue 1122 | rescue service
@subject G = provincial government | Punjab government | Information Minister Sania Farrukh | minister
@subject H = DHQ Hospital | DHQ | Civil hospital | hospital
@subject E = GEPCO | power company | electricity company
@subject A = Kite Flyers Association | association | Ustad Nadeem Patangbaz | kite makers
@subject L = Lahore High Court | high court | Justice Khadija Anwar | court
@subject O = opposition | opposition leader Malik Zubair Awan | Awan
@subject C = chemical string | string | dor | metal twine
@fact d1 = 4 | deaths | B | people killed | 2035-03-02 midnight | cumulative
@fact d2 = 11 | deaths | B | people killed | 2035-03-04 | cumulative
@fact ds = 5 | deaths | C | people killed by cut throats | 2035-03-04 | cumulative
@fact df = 3 | deaths | B | people killed by falls from roofs | 2035-03-04 | cumulative
@fact db = 2 | deaths | B | people killed by stray bullets | 2035-03-04 | cumulative
@fact de = 1 | deaths | B | people killed by electrocution | 2035-03-04 | cumulative
@fact i1 = 96 | injuries | H | injured people treated | 2035-03-02 midnight | cumulative
@fact i2 = 268 | injuries | B | people injured | 2035-03-04 | cumulative
@fact ih = 181 | injuries | H | injured people treated | 2035-03-04 | cumulative
@fact ip = 87 | injuries | B | injured people treated in private hospitals | 2035-03-04 | cumulative
@fact kid = 74 | injuries | B | children injured | 2035-03-04 | cumulative
@fact age = 6 | age | B | age of the youngest victim | 2035-03-02 | constant
@fact ar1 = 310 | arrests | P | people arrested | 2035-03-02 midnight | cumulative
@fact ar2 = 742 | arrests | P | people arrested | 2035-03-04 | cumulative
@fact arg = 128 | arrests | P | people arrested for aerial firing | 2035-03-04 | cumulative
@fact ara = 614 | arrests | P | people arrested for banned string | 2035-03-04 | cumulative
@fact kit = 41000 | other | P | kites confiscated | 2035-03-04 | cumulative
@fact spl = 5300 | other | P | spools of string confiscated | 2035-03-04 | cumulative
@fact gun = 57 | other | P | firearms confiscated | 2035-03-04 | cumulative
@fact off = 3800 | officers | P | police on duty | 2035-03-02 | snapshot
@fact dro = 12 | other | P | drones over the roofs | 2035-03-02 | snapshot
@fact ban = 18 | duration | G | years of the ban | 2035-02 | constant
@fact lift = 2 | duration | G | days for which kite-flying was allowed | 2035-03 | plan
@fact fine = 500000 | damages | G | rupees of fine for banned string | - | constant | threshold
@fact jail = 5 | sentence | G | years of prison for banned string | - | constant | threshold
@fact ant = 26000 | other | G | safety rods handed to motorcyclists | 2035-03-01 | cumulative
@fact mot = 410000 | other | G | motorcycles registered in the district | 2035 | snapshot
@fact antp = 6.3 | other | G | share of motorcycles with a safety rod | 2035-03-01 | snapshot
@fact trip = 212 | cases | E | power trips | 2035-03-03 | cumulative
@fact fee = 37 | other | E | feeders affected | 2035-03-03 | cumulative
@fact los = 46000000 | damages | E | rupees of loss from power trips | 2035-03-03 | cumulative
@fact sale = 900000000 | revenue | A | rupees of sales claimed | 2035-03 | cumulative
@fact jobs = 30000 | jobs | A | people who live from kites | 2035 | snapshot
@fact pric = 80 | price | A | rupees for a middle-sized kite | 2035-03 | snapshot
@fact pric0 = 35 | price | A | rupees for a middle-sized kite | 2016 | snapshot
@fact hot = 96 | other | G | share of hotel rooms let | 2035-03-02 | snapshot
@fact vis = 220000 | crowd | G | visitors from outside | 2035-03-03 | cumulative
@fact cmp = 1000000 | damages | G | rupees for each bereaved family | 2035-03-05 | plan | pledged
@fact cmt = 11000000 | damages | G | rupees for all the bereaved families | 2035-03-05 | plan | pledged
@fact sus = 9 | other | P | officers suspended | 2035-03-05 | cumulative
@fact pet = 3 | other | L | petitions | 2035-03-07 | cumulative
@fact ord = 21 | duration | L | days in which the government must answer | 2035-03-07 | constant
@fact old = 19 | deaths | B | people killed in the last festival before the ban | 2016 | cumulative
@fact oin = 304 | injuries | B | people injured in the last festival before the ban | 2016 | cumulative
@fact clm = 23 | deaths | O | people killed according to the opposition | 2035-03-05 | cumulative
@fact call = 1460 | cases | R | calls for help | 2035-03-03 | cumulative
@fact amb = 64 | other | R | ambulances on duty | 2035-03-02 | snapshot
@fact rsp = 9 | duration | R | minutes of average response | 2035-03-03 | snapshot
@rel sum d2 = ds + df + db + de
@rel sum i2 = ih + ip
@rel sum ar2 = arg + ara
@rel share antp = ant / mot
@rel product cmt = cmp * d2
@rel diff dn = old - d2
@rel diff ip = i2 - ih
@rel diff ara = ar2 - arg
@fact dn = 8 | deaths | B | fewer people killed than in the last festival | 2035-03-04 | constant
@trap d1 d2 :: midnight and the final count
@trap d2 clm :: official and opposition figures
@trap d2 old :: this festival and the one before the ban
@trap i1 ih :: one hospital, two moments
@trap ih i2 :: one hospital and all
@trap ar1 ar2 :: midnight and the end
@trap arg ar2 :: gunfire only and all
@trap pric pric0 :: then and now
@trap hot i1 :: 96 percent and 96 patients
@trap ban ord :: years and days
@trap rsp sus :: nine minutes, nine officers
@trap fine cmp :: fine and compensation
@trap dro d2 :: drones and dead

@doc a-ticker | news channel website | 2035-03-02
Basant night: {4|d1} dead, {96|i1} hurt in Gujranwala-Kohna before midnight

Zamana News | 02 Mar 2035 11:58 PM

{Four|d1|t=till midnight} people lost their lives and {96|i1|^} were brought to DHQ till midnight as the city marked its first legal Basant in {18|ban} years.

A boy of {six|age} slipped from a third-storey roof in Mohalla Islampura.

Police have rounded up {310|ar1|t=so far} people so far. {3,800|off} personnel and {12|dro} drones are watching the rooftops, CPO Sohail Cheema said.

The government has allowed kite-flying for {two|lift} days only. Use of chemical string carries {five|jail} years and a fine of Rs {500,000|fine}.

LIVE: PSL - Qalandars 178-6 (20) | Sehri 5:01

@doc b-daily | English daily | 2035-03-05
{Eleven|d2} die in two days of kites

From our correspondent

GUJRANWALA-KOHNA: The final casualty sheet of Basant, compiled on Sunday, lists {11|d2|t=on Sunday} deaths: {five|ds} people whose throats were slit by string, {three|df} who fell, {two|db} struck by bullets that came down, and a lineman's son electrocuted.

The injured number {286|!i2|t=on Sunday}, with {181|ih|^} seen at DHQ and the remaining {87|ip} at private hospitals. {Seventy-four|kid} are children.

Of {742|ar2|t=on Sunday} arrests, {614|ara} were over banned twine and {128|arg} over aerial firing. {Fifty-seven|gun} weapons, {41,000|kit} kites and {5,300|spl} spools were seized.

The Information Minister, Sania Farrukh, said Basant of 2016 had claimed {19|old|t=2016} lives and hurt {304|oin|^}. "It's {eight|dn} fewer. Every one is a tragedy." Each family will receive Rs {1 million|cmp}, or Rs {11 million|cmt} overall.

Awan of the opposition put the toll at {23|clm|by=Awan}.

Published in The Courier, March 5th, 2035

@doc c-business | business page | 2035-03-06
Basant economy: rooms full, wires down

By Zunaira Haq

Hotels were {96pc|hot|t=on Saturday} full on Saturday. The Kite Flyers Association says Rs {900|sale|x=1000000} million was sold in kites, string and biryani, and that {30,000|jobs} people live from the trade.

A middling kite went for Rs {80|pric}. The year the ban came in, it was Rs {35|pric0|t=The year the ban came in}.

GEPCO counted {212|trip} trips on {37|fee} feeders, every one of them from metal twine, and puts its loss at Rs {64|!los|x=1000000} million.

The government says {220,000|vis|by=The government} visitors came. It had given out {26,000|ant} safety rods for motorcycles, in a district with {410,000|mot} of them: {6.3pc|antp}.

KSE-100: 121,004 (+0.7%). Gold tola Rs 402,000

@doc d-urdu | Urdu tabloid, translated | 2035-03-04
MOTHER, I'M ONLY GOING UP FOR FIVE MINUTES

He'd a red kite, a "tukkal", bought for {eighty|pric} rupees.

By Sunday evening the city had put {11|d2|t=Sunday} in the earth. {Seven|!ds} of them the string took by the neck, as a butcher takes a hen. A bridegroom was among these, on his own motorbike, without the rod.

"Where were the police?" The chief says he had {3,800|off}. Our photographer found {nine|-} of them flying.

Ustad Nadeem Patangbaz, whose fingers are all scars, weeps: "We use cotton! The chemical one comes from factories that somebody's cousin owns."

{Nine|sus|t=since yesterday} officers are suspended since yesterday, they say. For what? For losing?

Read tomorrow: The widow of the Ravi Road, part 4

@doc e-rescue | rescue service bulletin | 2035-03-04
RESCUE 1122 GUJRANWALA-KOHNA - BASANT EMERGENCY PLAN, CLOSING REPORT

Calls received: {1,460|call}. Ambulances deployed: {64|amb}. Average response: {nine|rsp} minutes.

Deaths (all hospitals): {11|d2}. String {5|ds}; falls {3|df}; gunshot {2|db}; electrocution {1|de}.
Injured: {268|i2} (DHQ {181|ih}, private {87|ip}). Of them children: {74|kid}.

Parents are requested not to leave children below {12|-} on roofs without walls.

@doc f-court | court report | 2035-03-08
LHC gives government three weeks to justify Basant

LAHORE: Justice Khadija Anwar of the high court on Wednesday gave the provincial government {21|ord} days to explain why a festival shut for {eight|!ban} years was reopened for {two|lift} days "at the price of {eleven|d2} citizens".

{Three|pet} petitions are before the court, one by the father of a boy of {six|age}.

The law officer submitted that {742|ar2} people had been arrested. "After," said the judge.

He added that GEPCO's losses of Rs {46|los|x=1000000} million would be met by the province.

The case will be heard next on March 29. W.P. 11873/2035.

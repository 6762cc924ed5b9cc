@story ya-malawi-ivory
@topic Ivory and pangolin trafficking ring in Malawi: from the lorry at Mwanza-Kasupe to the appeal
@subject R = Lin-Phiri syndicate | syndicate | ring | gang
@subject Y = Yusufu Kalonga Phiri | Phiri | the kingpin | ringleader
@subject W = Wen Daozhi | Wen | the exporter
@subject P = Malawi Police Service | police | Wildlife Crime Unit | Superintendent Tamanda Mhango
@subject N = Department of National Parks and Wildlife | DNPW | parks department
@subject M = Revenue Authority | MRA | customs
@subject C = Chief Resident Magistrate Violet Chirwa-Banda | Chirwa-Banda | magistrate | court
@subject S = State | prosecution | Senior State Advocate Isaac Nyirongo
@subject L = Liwonde-Phalula Wildlife Trust | the Trust | conservation group
@subject H = High Court | Justice Zione Kapanda
@subject T = the lorry | truck | Hino lorry
@fact kg = 781 | other | T | kilograms of ivory seized | 2031-05-17 | constant
@fact pcs = 114 | other | T | pieces of ivory seized | 2031-05-17 | constant
@fact tsk = 68 | other | T | whole tusks seized | 2031-05-17 | constant
@fact cut = 46 | other | T | cut pieces of ivory seized | 2031-05-17 | constant
@fact ele = 57 | other | N | elephants killed for the ivory | 2031-05-17 | constant | projected
@fact pan = 12 | other | P | pangolins found alive | 2031-05-20 | cumulative
@fact pad = 3 | other | N | pangolins that died in care | 2031-06 | cumulative
@fact par = 9 | other | N | pangolins set free | 2031-06 | cumulative
@fact scl = 210 | other | P | kilograms of pangolin scales seized | 2031-05-20 | cumulative
@fact tob = 240 | other | T | bales of tobacco on the lorry | 2031-05-17 | snapshot
@fact val = 1170000 | other | S | dollars that the ivory was worth | 2031-05-17 | constant
@fact vkg = 1500 | price | S | dollars for a kilogram of ivory | 2031 | constant
@fact pay = 45 | price | R | dollars paid to a poacher for a kilogram of ivory | 2031 | constant
@fact brb = 3000000 | other | R | kwacha offered as a bribe | 2031-05-17 | constant
@fact off = 5 | officers | M | officers at the checkpoint | 2031-05-17 | snapshot
@fact tm = 04:25 | clock | T | time when the lorry was stopped | 2031-05-17 | constant
@fact ar1 = 3 | arrests | P | people arrested | 2031-05-17 | cumulative
@fact ar2 = 17 | arrests | P | people arrested | 2031-08-30 | cumulative
@fact chg = 14 | other | S | people charged | 2031-09-12 | constant
@fact cit = 9 | other | S | Malawians charged | 2031-09-12 | constant
@fact for = 5 | other | S | foreigners charged | 2031-09-12 | constant
@fact cnt = 22 | other | S | counts | 2031-09-12 | constant
@fact con = 11 | other | C | people convicted | 2032-06-03 | constant
@fact acq = 3 | other | C | people acquitted | 2032-06-03 | constant
@fact wit = 28 | other | S | state witnesses | 2032-06-03 | constant
@fact seny = 14 | sentence | Y | years of prison | 2032-06-24 | constant
@fact senw = 11 | sentence | W | years of prison | 2032-06-24 | constant
@fact seno = 4 | sentence | C | years of prison for the drivers | 2032-06-24 | constant
@fact tot = 73 | sentence | C | years of prison for all the convicts together | 2032-06-24 | constant
@fact ask = 20 | sentence | S | years of prison sought for the leaders | 2032-06-10 | constant
@fact max = 30 | sentence | S | longest sentence in years | - | constant | hypothetical
@fact fin = 10000000 | damages | C | kwacha of fine for each leader | 2032-06-24 | constant
@fact fint = 20000000 | damages | C | kwacha of fine for the two leaders | 2032-06-24 | constant
@fact ap = 8 | sentence | H | years of prison for the exporter on appeal | 2033-02-09 | constant
@fact red = 3 | sentence | H | years taken off the exporter's sentence | 2033-02-09 | constant
@fact cas = 61 | cases | N | wildlife crime cases in court | 2031 | cumulative
@fact cas0 = 83 | cases | N | wildlife crime cases in court | 2030 | cumulative
@fact jl = 77 | other | N | share of wildlife cases ending in prison | 2031 | constant
@fact jl47 = 47 | cases | N | wildlife crime cases ending in prison | 2031 | cumulative
@fact pop = 2150 | other | N | elephants in the country | 2031 | snapshot
@fact pop15 = 1820 | other | N | elephants in the country | 2021 | snapshot
@fact rng = 94 | officers | N | rangers in the park | 2031 | snapshot
@fact rngd = 2 | deaths | N | rangers killed | 2031 | cumulative
@fact acc = 6 | other | S | bank accounts frozen | 2031-06 | cumulative
@fact frz = 412000000 | other | S | kwacha frozen | 2031-06 | snapshot
@fact car = 4 | other | S | vehicles seized | 2031-06 | cumulative
@fact stk = 6.8 | other | N | tonnes of ivory in the state's store | 2032-06 | snapshot
@fact year = 3 | duration | R | years for which the ring was at work | 2031 | constant
@rel sum pcs = tsk + cut
@rel sum pan = pad + par
@rel sum chg = cit + for
@rel sum chg = con + acq
@rel diff red = senw - ap
@rel share jl = jl47 / cas
@rel product val = kg * vkg
@rel diff par = pan - pad
@trap ar1 ar2 :: more were arrested later
@trap ar2 chg :: arrested and charged
@trap chg seny :: fourteen accused, fourteen years
@trap con senw :: eleven convicts, eleven years
@trap senw ap :: first sentence and appeal
@trap vkg pay :: market and poacher's price
@trap pcs tsk :: pieces and whole tusks
@trap cas cas0 :: another year
@trap pop pop15 :: another year
@trap acq red :: three acquitted, three years off
@trap cit par :: nine accused, nine pangolins

@doc a-mra | customs press release | 2031-05-18
MALAWI REVENUE AUTHORITY
PRESS RELEASE: INTERCEPTION OF IVORY AT MWANZA-KASUPE

The Authority informs the general public that on Saturday at {0425 hours|tm} a Hino lorry declared as carrying {240|tob} bales of burley tobacco was stopped for scanning by {five|off} officers.

Beneath the bales, coated in tar, were {114|pcs} pieces of ivory weighing {781|kg} kilograms, of which {68|tsk} are whole tusks and {46|cut} are cut.

The driver offered K{3 million|brb} to let the vehicle pass. He and {two|-} others were handed to the police.

The Commissioner General commends the officers. Scanner fee remains K18,000.

Toll free 672 / msonda@mra.example

@doc b-daily | daily newspaper | 2031-05-21
Live pangolins found in Area 47 house

By Chikondi Msosa-Gama

Lilongwe. Police following the trail of Saturday's ivory lorry have found {12|pan} pangolins in a bathroom in Area 47, and {210|scl} kilogrammes of scales in rice bags.

{Three|ar1|t=at the weekend} people were arrested at the weekend; Superintendent Tamanda Mhango of the Wildlife Crime Unit said to expect more.

The Department of National Parks and Wildlife estimates that {57|ele|by=The Department of National Parks and Wildlife} elephants died for the load. The country has {2,150|pop}, up from {1,820|pop15|t=ten years ago} ten years ago.

A ranger who asked not to be named said a poacher gets the kwacha equivalent of {$45|pay} a kilo. In Asia, according to prosecutors, it fetches {$1,500|vkg|by=prosecutors}.

The department lost {two|rngd|t=this year} rangers this year in gunfights. There are {94|rng} in the park.

Also today: Maize K640 per kg; Silver Strikers 2-1 Bullets

@doc c-radio | radio script | 2031-09-12
ZATHU RADIO - 1800 - MAIN BULLETIN

{Fourteen|chg} people stood in a dock built for six today at the Chief Resident Magistrate's Court. {Nine|cit} are Malawian. {Five|for} are not, among them Wen Daozhi, who exports timber.

The State reads {twenty-two|cnt} counts. It says the ring was active for {three|year} years and that its head is Yusufu Kalonga Phiri, known until May as a church elder.

By the end of August police had detained {seventeen|ar2|t=By the end of August}. The State freed some for want of evidence.

Senior State Advocate Isaac Nyirongo told the court {six|acc} accounts are frozen, holding {four hundred and twelve|frz|x=1000000} million kwacha, and {four|car} vehicles are parked at Area 30.

As for the pangolins: {three|pad} died of stress. The other {nine|par} were let go, in a place we've been asked not to name.

@doc d-wire | wire agency | 2032-06-24
Malawi court jails ivory ringleader for 14 years

LILONGWE, June 24 (Corral) - A Malawi court jailed the head of a trafficking ring for {14|seny} years and a Chinese exporter for {11|senw} on Thursday, in what conservationists called the stiffest wildlife sentences in the region.

Chief Resident Magistrate Violet Chirwa-Banda also fined Yusufu Phiri and Wen Daozhi {10|fin|x=1000000} million kwacha each. Drivers received {four|seno} years. All told, the {11|con} convicts got {73|tot} years.

{Three|acq} of the {14|chg} people charged were acquitted earlier this month.

Prosecutors had wanted {20|ask} years for the leaders. The law permits {30|<max}.

The ivory was valued at {$1.17 million|val}.

Malawi took {61|cas|t=last year} wildlife cases to court last year, down from {83|cas0|t=in 2030} in 2030, and {47|jl47|t=last year} ended in prison terms.

@doc e-ngo | conservation newsletter | 2032-07-05
Tusk Talk: what 73 years means

From the Liwonde-Phalula Wildlife Trust

We sat through every one of the {28|wit} witnesses. Here's what we learned.

First, the fine. {Twenty|fint|x=1000000} million kwacha between two men who had {412|frz|x=1000000} million in the bank.

Second, the trend. {77%|jl|t=in 2031} of convictions and acquittals taken together in 2031 ended with somebody in prison. A decade ago it was under {ten|-}.

Third, the ring paid {$45|pay} for what it would sell at {$1,500|vkg}. The man with the axe is not the problem.

Fourth, {781|kg} kg now joins the State's store, which stands at {6.8|stk} tonnes. Sell? Burn? Neither, says the parks department.

Adopt an elephant: from US$5 a month. Our half marathon is on 14 August.

@doc f-court | law report in a daily | 2033-02-10
High Court trims exporter's term

Justice Zione Kapanda yesterday reduced to {eight|ap|t=yesterday} years the sentence on Wen Daozhi, holding that the court below had treated the bribe of K{3,000,000|brb} as an aggravating factor against one who had not offered it.

The {three|red} years taken off do not affect Phiri, whose {14|seny}-year term stands, nor his fine.

The judge rejected a submission that the {46|cut} sawn pieces should have been excluded. "Ivory is ivory," she said, reading from a judgment of {41|-} pages.

The State has {30|-} days to appeal. Counsel: Nyirongo for the State; Mbeta-Wells for the appellant. Criminal Appeal No. 66 of 2032.

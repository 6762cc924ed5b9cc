@story kiambogo-brew-deaths
@topic Deaths from adulterated liquor at Kiambogo, Kenya, and the crackdown and fines that followed
@subject L = Kiambogo liquor deaths | the tragedy | the poisoning | the drink
@subject P = police | county police commander Rose Wanjiku Mbae | Mbae | the police commander | officers
@subject H = Kiambogo Level 4 Hospital | the hospital | Dr Abdullahi Sheikh | Dr Sheikh | medical superintendent
@subject W = Peter Gitonga Muriuki | Gitonga | Muriuki | the bar owner | the proprietor
@subject C = Principal Magistrate Eunice Cherono | Cherono | the magistrate | the court
@subject N = NACADA | the anti-drugs agency | the agency
@subject G = Governor Francis Lelei | Lelei | the governor
@subject S = sellers | brewers | traders | those fined
@fact d1 = 9 | deaths | L | people killed by the drink | 2024-02-07 morning | cumulative
@fact d2 = 17 | deaths | L | people killed by the drink | 2024-02-09 | cumulative
@fact d3 = 21 | deaths | L | people killed by the drink | 2024-02-14 | cumulative
@fact adm = 38 | injuries | H | patients admitted | 2024-02-09 | cumulative
@fact bl = 6 | injuries | H | patients who lost their sight | 2024-02-14 | cumulative
@fact icu = 4 | injuries | H | patients in intensive care | 2024-02-09 | snapshot
@fact yo = 19 | age | L | age in years of the youngest victim | - | constant
@fact ol = 74 | age | L | age in years of the oldest victim | - | constant
@fact agW = 41 | age | W | age in years | 2024-02 | constant
@fact lit = 12400 | other | P | litres of drink destroyed | 2024-02-14 | cumulative
@fact drum = 200 | other | P | litres of ethanol found in the bar | 2024-02-07 | constant
@fact ar = 86 | arrests | P | people arrested in the crackdown | 2024-02-14 | cumulative
@fact ch = 53 | other | C | people charged | 2024-02-14 | cumulative
@fact fine = 50000 | other | C | shillings of fine for each convicted seller | 2024-02-14 | constant
@fact fined = 31 | other | C | sellers fined | 2024-02-14 | cumulative
@fact ftot = 1550000 | other | C | shillings of fines imposed in all | 2024-02-14 | cumulative
@fact alt = 6 | sentence | C | months in prison in default of payment | 2024-02-14 | constant
@fact bond = 500000 | other | W | shillings of bond | 2024-02-12 | constant
@fact pr = 30 | price | W | shillings a glass | 2024-02 | constant
@fact bar = 217 | other | N | bars closed | 2024-02-14 | cumulative
@fact days = 14 | duration | G | days given to bars to renew licences | 2024-02-10 | plan | threshold
@fact tr = 5 | officers | P | police officers suspended | 2024-02-14 | cumulative
@rel product ftot = fine * fined
@trap d1 d2 :: the toll rose
@trap d2 d3 :: the toll rose
@trap adm d3 :: admitted and dead
@trap ar ch :: arrested and charged
@trap ch fined :: charged and fined
@trap lit drum :: destroyed and found in one bar
@trap days alt :: fourteen days and six months

@doc a-nation | national daily | 2024-02-07
{Nine|d1} dead, others blinded after night at Kiambogo den

By MUTHONI KARIUKI

At least {nine|>d1|t=by 8am today|by=the area chief} people had died by 8am today after drinking a spirit sold at {Sh30|pr|v=30} a glass in a bar at Kiambogo trading centre, the area chief said.

The oldest was a grandmother of {74|ol}. The youngest, {19|yo}, had joined the National Youth Service last month.

Police found a {200|drum}-litre drum of what is thought to be industrial ethanol behind the counter. The owner, Peter Gitonga Muriuki, {41|agW}, surrendered after villagers set fire to his pick-up.

County police commander Rose Wanjiku Mbae said that samples had been taken to Nairobi. "Let us wait for the Government Chemist," she said.

Kiambogo Level 4 Hospital was appealing for drips.

Follow our WhatsApp channel | ePaper Sh50

@doc b-standard | rival national daily | 2024-02-10
Governor gives bars {14|days} days as deaths hit {17|d2}

Governor Francis Lelei has ordered every bar in the county to renew its licence within {14|days} days, as the number of people killed by a lethal drink at Kiambogo reached {17|d2|t=yesterday} yesterday.

Medical superintendent Abdullahi Sheikh said {38|adm|by=Medical superintendent Abdullahi Sheikh|t=since Tuesday} patients had been received since Tuesday, {four|icu|t=yesterday} of whom were in the ICU yesterday. "If they come within {ten|-} hours we have a chance," he said.

Sources told us that the drum found on the premises held {20|!drum} litres, stolen from an exhibit store at the local police station, and that it had been mixed with flavour worth {Sh80|-}.

The governor wants {2,000|-} youths employed as licence marshals.

A burial committee says that it has {12|-} graves to dig in one village. Among the dead are a man and his son, aged {51|-} and {19|yo}.

@doc c-court | court report, news website | 2024-02-14
Sellers fined Sh50,000 each as Kiambogo toll climbs

The Principal Magistrate, Eunice Cherono, on Wednesday fined {31|fined|t=on Wednesday} people {Sh50,000|fine|v=50000} each, or {six|alt} months in jail, after they admitted to selling alcohol without a licence.

It took her under {two|-} hours. By the end of it the court had collected on paper {Sh1.55 million|ftot|v=1550000|round=10000}.

They are among {53|ch} persons charged since last week's deaths, the prosecution said. {Eighty-six|ar|by=the prosecution} have been arrested.

"You knew that there was a graveyard at the end of this road and you opened a shop on it," the magistrate told {one|-} grandmother of {68|-}.

Muriuki was not in the dock. He was freed on Monday on a bond of {Sh500,000|bond|t=on Monday|v=500000} with one surety and will be back on the 26th.

Meanwhile, the hospital announced that another patient had succumbed. The dead are now {21|d3|t=now|by=the hospital}, and {six|bl|^} of the living are blind.

@doc d-column | Sunday columnist | 2024-02-18
Sh50,000 a head

That, my friends, is what Kiambogo's traders paid. Not for the dead. For the paper they didn't have. {Thirty-one|fined} of them at {fifty thousand|fine} shillings; the Treasury is richer by {Sh15.5 million|!ftot|v=15500000|round=100000}. There, I've counted it for them.

{Twenty-one|d3} funerals. The papers tell me the eldest was {70|!ol}, and that the youngest was {nineteen|yo}. I have a nephew of that age and a liver of the other.

And the owner? {Half a million|bond} shillings, one surety and a clean shirt.

Commander Mbae says she has poured out {12,400|lit|by=Commander Mbae} litres, and NACADA says it has closed {217|bar|by=NACADA} bars. I say: which bars? The one opposite the chief's office was open when I passed at ten, selling at {thirty|pr} bob.

Let it be recorded that {five|tr} police officers have been sent home to rest, on half pay. It's said the drum came from their store.

@doc e-agency | press statement of the anti-drugs agency | 2024-02-15
STATUS OF THE CRACKDOWN AS AT 14TH FEBRUARY

(a) Premises closed: {217|bar}
(b) Illicit liquor destroyed: {12,400|lit} litres
(c) Persons arrested: {79|!ar}; arraigned: {53|ch}; fined: {31|fined}
(d) Officers interdicted: {5|tr}
(e) Fatalities confirmed by the hospital: {21|d3}; permanent loss of sight: {6|bl}

The Authority reminds the public that methanol cannot be detected by taste. Toll free 1192.

The governor's licence window of {fourteen|days} days lapses on 24th February and will not be extended.

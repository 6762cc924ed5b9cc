@story porthalloran-fares
@topic Port Halloran, Washington: fare gates, transit police and a ferry that keeps breaking down, 2027
@subject T = Halloran Transit | HT | the agency
@subject G = fare gates | the gates
@subject P = Transit Police | transit officers
@subject F = M/V Tolmie | the ferry | Tolmie
@subject C = Port Halloran | the city
@subject R = Riders' Council | riders' group
@subject B = transit board | the board
@fact ev = 31 | other | T | share of riders who do not pay | 2026 | snapshot
@fact e2 = 12 | other | T | share of riders who do not pay at stations with gates | 2027-08 | snapshot
@fact er = 17 | other | R | share of riders who do not pay by the riders' own survey | 2027-03 | snapshot
@fact ls = 11600000 | budget | T | dollars of fares lost to evasion | 2026 | snapshot | projected
@fact fr = 25800000 | revenue | T | dollars of fares | 2026 | cumulative
@fact f9 = 41500000 | revenue | T | dollars of fares | 2019 | cumulative
@fact fg = 37.83 | rate | T | fall in fares | 2019 to 2026 | snapshot
@fact gc = 18400000 | budget | G | dollars | 2027 | plan
@fact gs = 9 | other | G | stations to get them | 2028 | plan
@fact gd = 3 | other | G | stations that have them | 2027-08 | snapshot
@fact st = 22 | other | T | stations | 2027 | constant
@fact gm = 4900000 | budget | G | dollars a year they would bring | 2028 | plan | projected
@fact gb = 3.76 | duration | G | years to pay for themselves | 2028 | plan | projected
@fact po = 58 | officers | P | officers | 2027-03 | snapshot
@fact pn = 85 | officers | P | officers | 2028 | plan
@fact pa = 27 | officers | P | officers to be hired | 2028 | plan
@fact pc = 5300000 | budget | P | dollars a year for the new officers | 2028 | plan
@fact ct = 9640 | cases | P | citations for not paying | 2026 | cumulative
@fact cp = 1157 | cases | P | citations that were paid | 2026 | cumulative
@fact cs = 12 | other | P | share of citations that were paid | 2026 | snapshot
@fact fi = 124 | price | T | dollars of fine | 2026 | constant
@fact f2 = 50 | price | T | dollars of fine | 2027-07 | plan
@fact fa = 2.75 | price | T | dollars for a ride | 2027 | constant
@fact rd = 71200 | ridership | T | boardings on a weekday | 2027-05 | snapshot
@fact r0 = 66900 | ridership | T | boardings on a weekday | 2026-05 | snapshot
@fact rg = 6.43 | rate | T | growth in boardings on a weekday | May 2026 to May 2027 | snapshot
@fact as = 212 | cases | T | assaults on drivers and riders | 2026 | cumulative
@fact ad = 74 | cases | T | assaults on drivers | 2026 | cumulative
@fact ar = 138 | cases | T | assaults on riders | 2026 | cumulative
@fact fy = 61 | age | F | years | 2027 | snapshot
@fact fb = 43 | other | F | sailings cancelled in a month | 2027-07 | cumulative
@fact fs = 558 | other | F | sailings scheduled in a month | 2027-07 | plan
@fact fp = 7.71 | other | F | share of sailings cancelled | 2027-07 | snapshot
@fact fn = 147000000 | budget | F | dollars for a new boat | 2027 | plan
@fact fw = 2031 | other | F | year in which a new boat comes | 2027 | plan
@fact fl = 260 | evacuated | F | passengers taken off | 2027-07-24 | snapshot
@fact fh = 3 | duration | F | hours adrift | 2027-07-24 | snapshot
@fact vy = 6 | votes_cast | B | board votes for gates | 2027-03-18 | snapshot
@fact vn = 3 | votes_cast | B | board votes against gates | 2027-03-18 | snapshot
@fact sp = 41 | other | B | people who testified | 2027-03-18 | snapshot
@fact df = 33000000 | budget | T | dollars of deficit | 2028 | plan | projected
@fact sx = 0.2 | rate | T | points of sales tax to be asked of voters | 2027-11 | plan
@fact sr = 38000000 | revenue | T | dollars a year of the sales tax | 2028 | plan | projected
@fact pl = 52 | poll_share | T | voters for the sales tax | 2027-09 | snapshot
@fact pm = 4.4 | margin_of_error | T | points of error | 2027-09 | constant
@fact ps = 504 | sample_size | T | voters polled | 2027-09 | snapshot
@fact rt = 37 | crowd | R | people at the jump-in | 2027-06-12 | snapshot
@trap ev e2 :: the whole system and gated stations
@trap ev er :: the agency's and the riders' figure
@trap ls gm :: fares lost and fares to be won back
@trap gs gd :: stations planned and done
@trap po pn :: officers now and planned
@trap ct cp :: citations and payments
@trap fi f2 :: fine before and after July
@trap as ad :: all assaults and those on drivers
@trap fb fs :: cancelled and scheduled
@trap r0 rd :: two Mays
@trap df sr :: the deficit and the tax
@rel change fg = f9 -> fr

@rel diff pa = pn - po
@rel share cs = cp / ct
@rel change rg = r0 -> rd
@rel sum as = ad + ar
@rel share fp = fb / fs

@doc a-times | city daily | 2027-03-19
Transit board OKs {$18.4 million|gc} for fare gates

By Marisol Thorvaldsen, Port Halloran Times

After {41|sp} people had testified and one had sung, the Halloran Transit board voted {6|vy}-{3|vn} on Thursday to install fare gates at {nine|gs} of its {22|st} stations.

The agency says {31|ev} percent of riders don't pay, and that this cost {$11.6 million|ls|t=last year} last year. It collected {$25.8 million|fr|t=last year}. In 2019 fares brought in {$41.5 million|f9|t=In 2019}.

The gates are supposed to recover {$4.9 million|gm} a year. The board also agreed to hire {27|pa} transit officers, on top of {58|po|t=today} today, for {$5.3 million|pc}.

"So we'll spend more to guard the gates than the gates bring in," said member Ho-Jin Castaway, one of the {three|vn} who voted no.

General manager Beatriz Amundsen said that it was about how a train feels. There were {212|as} assaults in 2026, {74|ad} on drivers.

The Riders' Council did a count of its own and got {17|er} percent. "They counted transfers as crooks," said its chair, Wendell Abiodun.

Fare: {$2.75|fa}. Fine for not paying it: {$124|fi}. Of {9,640|ct} citations last year, {12|cs} percent were paid.

@doc b-alt | alternative weekly | 2027-06-17
I jumped a gate with {37|rt} strangers

Column by Juniper Vasquez-Holt

The Riders' Council calls it a jump-in. You meet at Pier Station, which has gates, and you jump in. Then you tap your card on the other side and pay {$2.75|fa}, because nobody's a thief here, we're just bendy.

{Thirty-seven|rt} of us on Saturday, one on crutches. I counted more cops.

Let's do numbers, since HT loves them. Eighteen-point-four million ({18.4|gc|x=1000000}) for {nine|gs} stations. They say it'll pay for itself in under four years ({3.76|gb}, it's in the appendix, bless). That only works if you leave out the {5.3 million|pc} a year for cops. Which they did.

They wrote {9,460|!ct} tickets last year, at {$124|fi} each. Guess how many got paid: {1,157|cp}. From July the ticket's {$50|f2}, so that people will pay it. It's the first good idea in the binder.

Meanwhile more folks are riding. {71,200|rd|t=last month} on a weekday last month, up {6.4|rg} percent. Nobody's holding a press conference about that.

Savage crossword p. 39. Best tacos poll: 6 days left.

@doc c-tv | local TV site | 2027-07-25
'We could see the dock': {260|fl} stuck on ferry for {3|fh} hours

KHLN 8 | By Tate Okamura | Published 9:03 PM PDT July 25, 2027

PORT HALLORAN, Wash. — The ferry Tolmie lost power Saturday 400 yards from its slip, leaving {260|fl} passengers adrift for {three|fh} hours with no bathrooms and, after the first hour, no pretzels.

They were taken off by tug.

It's the {61-year-old|fy|v=61} boat's worst month. Halloran Transit has canceled {34|!fb|t=so far in July} sailings so far in July.

A replacement has been budgeted at {$147 million|fn}. It won't arrive until {2031|fw}.

"Put a fare gate on that," said one passenger, wrapped in a foil blanket.

LIVE: Bear on I-5? | Mariners 3, Rangers 2 (11) | Burn ban, 4 counties

@doc d-agency | agency board report | 2027-08-26
HALLORAN TRANSIT — GENERAL MANAGER'S REPORT TO THE BOARD, AUGUST 2027

1. Fare gates. Installed at {three|gd} stations to date. Non-payment at those stations: {12|e2}% (system, 2026: {31|ev}%).
2. Security. {58|po} sworn; {85|pn} authorized for 2028; recruitment open. Assaults, 2026: {212|as} ({74|ad} operators, {138|ar} customers).
3. Ridership. May average weekday boardings {71,200|rd|t=May} vs. {66,900|r0|t=prior-year May} prior-year May.
4. Marine. July: {558|fs} sailings scheduled, {43|fb} canceled ({7.7|fp}%). Tolmie returned to service Aug. 9.
5. Citations. New schedule of {$50|f2} effective July 1. Payment rate not yet known (2026: {12|cs}%).
6. Finance. Projected 2028 deficit {$33 million|df}. Ballot measure: sales tax of {0.2|sx}%, yield est. {$38 million|sr}.

Att. A: Gate photos. Att. B: Letter from Rider (crutches).

@doc e-radio | public radio newscast | 2027-09-30
KPHR 90.3 / 5:04 PM / DESHAWN

Voters in Port Halloran look narrowly ready to pay more for buses and boats. A poll out today for this station finds {fifty-two|pl} percent for a {two-tenths|sx|v=0.2} of a percent sales tax. The survey talked to {five hundred and four|ps} people and it could be off by {four and a half|~pm|v=4.5} points.

The tax would bring in {thirty-eight million|sr} a year. Halloran Transit says that without it, it's {thirty-three million|df} short in twenty twenty-eight.

Part of that hole is fares. They're down {thirty-eight|fg|round} percent from twenty nineteen. The agency blames people who don't pay, {nearly a third|~ev|v=31|by=The agency} of riders, it says, before the gates. The riders' group has said it's {twenty-seven|!er|by=The riders' group}.

The ferry Tolmie was running this afternoon. It's sixty-four degrees.

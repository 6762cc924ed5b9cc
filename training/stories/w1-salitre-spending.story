@story salitre-spending
@topic Campaign spending in a Colombian mayoral race: two reports, a cap and an audit
@subject A = Luis Carlos Abadía | Abadía | the winner | the mayor-elect
@subject Q = Ximena Quiñones | Quiñones | the runner-up | the former councilwoman
@subject R = Tatiana Restrepo Zúñiga | Restrepo | the university lecturer
@subject W = Günther Wiedemann | Wiedemann | the hotelier
@subject VS = Villa Salitre | the city | the mayoralty
@subject T = four campaigns | the candidates | the field
@subject D = Áridos del Oriente | Áridos | the gravel company
@subject X = 2023 winner | Bohórquez | the outgoing mayor
@subject E = National Electoral Council | the council | CNE | the electoral authority
@subject U = Cuentas a la Vista | the watchdog
@fact cap = 4620000000 | spending | VS | spending allowed to a mayoral candidate, in pesos | 2027 election | constant | threshold
@fact cap23 = 3850000000 | spending | VS | spending allowed to a mayoral candidate, in pesos | 2023 election | constant | threshold
@fact capch = 20 | rate | VS | rise of the spending cap | 2027 election | snapshot
@fact ar1 = 2100000000 | fundraising | A | money raised, in pesos | 2027-09-30 | cumulative
@fact as1 = 1840000000 | spending | A | money spent, in pesos | 2027-09-30 | cumulative
@fact qr1 = 1650000000 | fundraising | Q | money raised, in pesos | 2027-09-30 | cumulative
@fact qs1 = 1320000000 | spending | Q | money spent, in pesos | 2027-09-30 | cumulative
@fact rs1 = 770000000 | spending | R | money spent, in pesos | 2027-09-30 | cumulative
@fact ar = 4710000000 | fundraising | A | money raised, in pesos | final report | cumulative
@fact as = 4580000000 | spending | A | money spent, in pesos | final report | cumulative
@fact qr = 3380000000 | fundraising | Q | money raised, in pesos | final report | cumulative
@fact qs = 3210000000 | spending | Q | money spent, in pesos | final report | cumulative
@fact rr = 1460000000 | fundraising | R | money raised, in pesos | final report | cumulative
@fact rs = 1520000000 | spending | R | money spent, in pesos | final report | cumulative
@fact rdebt = 60000000 | other | R | debt left by the campaign, in pesos | final report | snapshot
@fact ws = 340000000 | spending | W | money spent, in pesos | final report | cumulative
@fact ts = 9650000000 | spending | T | money spent, in pesos | final report | cumulative
@fact aad = 1980000000 | spending | A | money spent on advertising, in pesos | final report | cumulative
@fact qad = 1150000000 | spending | Q | money spent on advertising, in pesos | final report | cumulative
@fact aral = 940000000 | spending | A | money spent on rallies, in pesos | final report | cumulative
@fact atr = 710000000 | spending | A | money spent on transport, in pesos | final report | cumulative
@fact ast = 950000000 | spending | A | money spent on staff, in pesos | final report | cumulative
@fact afb = 655000000 | spending | A | money spent on social-media advertising, in pesos | final report | cumulative
@fact qfb = 297000000 | spending | Q | money spent on social-media advertising, in pesos | final report | cumulative
@fact aown = 1300000000 | fundraising | A | money from the candidate and his family, in pesos | final report | cumulative
@fact adon = 1910000000 | fundraising | A | money from donors, in pesos | final report | cumulative
@fact aloan = 1500000000 | fundraising | A | money from bank loans, in pesos | final report | cumulative
@fact big = 320000000 | fundraising | D | largest single gift, in pesos | final report | cumulative
@fact con = 18400000000 | other | D | contracts with the city, in pesos | 2023 to 2027 | cumulative
@fact capsh = 99.1 | rate | A | spending as a share of the cap | final report | snapshot
@fact room = 40000000 | margin | A | room left under the cap, in pesos | final report | snapshot
@fact hid = 612000000 | spending | A | spending not reported, in pesos | audit, 2028-02 | cumulative
@fact hidb = 388000000 | spending | A | spending on billboards not reported, in pesos | audit, 2028-02 | cumulative
@fact hidc = 224000000 | spending | A | spending on concerts not reported, in pesos | audit, 2028-02 | cumulative
@fact real = 5192000000 | spending | A | money spent according to the audit, in pesos | audit, 2028-02 | cumulative
@fact over = 572000000 | margin | A | spending above the cap, in pesos | audit, 2028-02 | snapshot
@fact bbmax = 24 | other | VS | billboards allowed to a candidate | - | constant | threshold
@fact bb = 71 | other | A | billboards counted | audit, 2028-02 | cumulative
@fact av = 104212 | vote_count | A | votes received | final | snapshot
@fact qv = 91480 | vote_count | Q | votes received | final | snapshot
@fact rv = 38905 | vote_count | R | votes received | final | snapshot
@fact mv = 12732 | margin | A | lead in votes over the second candidate | final | snapshot
@fact apv = 43949 | other | A | pesos spent for each vote | final report | snapshot
@fact qpv = 35090 | other | Q | pesos spent for each vote | final report | snapshot
@fact rpv = 39070 | other | R | pesos spent for each vote | final report | snapshot
@fact refv = 5450 | other | E | pesos refunded for each vote | 2027 election | constant
@fact qref = 498600000 | other | Q | refund due, in pesos | 2028 | plan | projected
@fact usd = 1120000 | spending | A | money spent, in US dollars | final report | cumulative
@fact adn = 214 | other | A | donors | final report | cumulative
@fact qdn = 1937 | other | Q | donors | final report | cumulative
@fact rdn = 5206 | other | R | donors | final report | cumulative
@fact xs = 3120000000 | spending | X | money spent, in pesos | 2023 election | cumulative
@fact fine = 1140000000 | damages | A | largest possible fine, in pesos | 2028 | plan | hypothetical
@rel change capch = cap23 -> cap
@rel sum as = aad + aral + atr + ast
@rel sum ar = aown + adon + aloan
@rel sum ts = as + qs + rs + ws
@rel share capsh = as / cap
@rel diff room = cap - as
@rel sum hid = hidb + hidc
@rel sum real = as + hid
@rel diff over = real - cap
@rel diff rdebt = rs - rr
@rel diff mv = av - qv
@rel product qref = qv * refv
@rel product as = av * apv
@rel product qs = qv * qpv
@rel convert usd = as
@race spending = as qs
@race raised = ar qr
@race interim = as1 qs1
@race votes = av qv
@trap as1 as :: September report and final report
@trap ar as :: raised and spent
@trap as real :: reported and found by the audit
@trap hid over :: what was hidden and what exceeds the cap
@trap aad afb :: all advertising and its social-media part
@trap aloan rs :: loans of 1.50bn and a rival's spending of 1.52bn
@trap cap cap23 :: caps of two elections
@trap adon aad :: donations and advertising
@trap big con :: gift and contracts
@trap rpv qpv :: the dearer vote was the lecturer's

@doc a-wire | wire agency | 2027-12-01
Colombia city's mayor-elect spent almost every peso the law allows

VILLA SALITRE, Dec 1 (Andina Press) - Luis Carlos Abadía's winning campaign for mayor of Villa Salitre cost {4.58 billion|as|by=his final report to Colombia's electoral authority} pesos, or {$1.12 million|usd|^}, his final report to Colombia's electoral authority shows, {99.1%|capsh} of a legal maximum of {4.62 billion|cap}.

Runner-up Ximena Quiñones declared outlays of {3.21 billion|qs} pesos, Tatiana Restrepo Zúñiga of {1.52 billion|rs} and the hotelier Günther Wiedemann {340 million|ws}. 

At the end of September, when interim accounts fell due, Abadía had laid out {1.84 billion|as1|t=At the end of September} pesos and Quiñones {1.32 billion|qs1|^}, meaning that most of the money was burned in the last four weeks.

Advertising swallowed {1.98 billion|aad} pesos of Abadía's total; of that, {655 million|afb} went to social media. Quiñones spent {1.15 billion|qad} on ads, including {297 million|qfb} for Facebook and TikTok, out of {3.38 billion|qr} she had taken in. Abadía had gathered {4.71 billion|ar}.

Abadía took {104,212|av} votes on Oct 31, {12,732|mv} more than his nearest rival. The outgoing mayor, Bohórquez, needed {3.12 billion|xs|t=in 2023} pesos to win in 2023, when the cap stood at {3.85 billion|cap23|^}.

($1 = 4,100 pesos)

@doc b-regional-daily | regional newspaper | 2027-12-03
Loans, gravel and family silver: how the mayor-elect paid for it

By Yurani Mosquera Lozano, Investigations Unit

{Forty million|room} pesos. That sliver, {40 million|room}, is all that Luis Carlos Abadía left untouched beneath the ceiling of {4.62 billion|cap}, which the National Electoral Council lifted by {20 per cent|capch} this year.

The books, filed on Monday, show income of {4.71 billion|ar|t=Monday|by=The books}. From his own pocket and that of his relatives came {1.3 billion|aown|^}. Banks lent {1.5 billion|aloan|^}. The remaining {1.91 billion|adon|^} arrived from {214|adn} donors, of whom one stands out: Áridos del Oriente, the gravel company, with a gift of {320 million|big}. In the four years of the Bohórquez administration, which had itself spent {3.12 billion|xs} getting elected, Áridos has been awarded contracts worth {18.4 billion|con|t=In the four years of the Bohórquez administration} by the city.

Compare the opposite end of the field. Tatiana Restrepo, a university lecturer, persuaded {5,206|rdn} people to open their purses, and raised {1.46 billion|rr}. It was not enough: she spent {1.52 billion|rs} and owes a printer in Barrancabermeja the difference. The former councilwoman Quiñones collected {3.83 billion|!qr} from {1,937|qdn} contributors.

Where did Abadía's go? Publicity {1.98 billion|aad}; salaries {950 million|ast}; rallies {940 million|aral}; buses, petrol and two hired launches {710 million|atr}. His manager, Iván Dario Gómez-Haddad, says that "democracy has its price and we have its receipts".

Inside: Water rationing, sectors 3 and 9 | Atlético Salitre 2-2 Cúcuta

@doc c-watchdog | press release | 2027-12-09
Cuentas a la Vista: most expensive election in the city's history

The four campaigns for the mayoralty of Villa Salitre reported spending of {$9,650 million|ts|v=9650000000|by=The four campaigns} between them. We've read all the annexes so that you need not.

1. The winner, Abadía, reports {$4,580 million|as|v=4580000000}, which makes him the first candidate to reach {99%|capsh|round} of the cap ({$4,620 million|cap|v=4620000000}). By 30 September he had spent {$1,840 million|as1|v=1840000000|t=By 30 September} out of {$2,100 million|ar1|v=2100000000|^} received.

2. Quiñones reports {$3,210 million|qs|v=3210000000}. At the interim date it was {$1,320 million|qs1|v=1320000000|t=At the interim date}, from receipts of {$1,650 million|qr1|v=1650000000|^}. She's entitled to a refund of {$5,450|refv} per vote; with {91,480|qv} votes, we estimate {$498.6 million|qref|by=we}.

3. Restrepo closes with a hole of {$60 million|rdebt}: {$1,520 million|rs|v=1520000000} out, {$1,460 million|rr|v=1460000000} in. In September she'd reported outgoings of {$770 million|rs1|t=In September}.

4. On Facebook and TikTok Abadía spent {$655 million|afb}, and Quiñones {$279 million|!qfb}.

We also note that city by-laws permit {24|bbmax} billboards to each campaign. Our volunteers photographed considerably more.

Figures in Colombian pesos. NIT 900.412.887-3. Press: 311 555 0147.

@doc d-tv-site | television news site | 2028-02-17
Audit: Abadía hid {612 million|hid} and broke the cap

Canal Oriente Digital | 17 Feb 2028, 18:42 | 3 min read | 1,204 comments

The National Electoral Council's accountants say the mayor of Villa Salitre left {612 million|hid|by=The National Electoral Council's accountants} pesos out of his books, and that without that trick he'd never have stayed within the law.

What was left out, according to the 88-page report:
- Billboards: {388 million|hidb|by=the 88-page report}. The auditors counted {71|bb|^} of them; {24|bbmax} are allowed.
- Two vallenato concerts in Barrio Obrero: {242 million|!hidc|^}. They were booked as "birthday parties".

Added to the {4.58 billion|as} he admitted to, it yields a real cost of {5.19 billion|real|round=10000000}. The limit was {4.62 billion|cap}, so he overshot by {572 million|over}.

If the council upholds the findings, the fine could reach {1.14 billion|fine}. Removal from office isn't on the table, a council source said.

Áridos del Oriente, which gave the campaign {230 million|!big} pesos, was cleared of wrongdoing.

Abadía's lawyer, Saúl Benarroch, called the report "a novel". Quiñones, who lost by {12,732|mv} votes, wants the election annulled. She received {91,480|qv} ballots and he {104,212|av}; a repeat, the registrar warns, would take at least five months and could not be paid for out of this year's money.

WATCH: 9 shocks from last night's Caracol final

@doc e-column | opinion column | 2028-02-20
What a vote costs

MARTÍN AGUILERA-SÁNCHEZ

Let us do what no electoral magistrate ever does, and divide. The lecturer, Restrepo, spent {39,070|rpv} pesos for each of the {38,905|rv} people who chose her. The runner-up got hers cheaper: {35,090|qpv} a head, {3.21 billion|qs} for {91,480|qv}. And the man with the sash? He declared {4.58 billion|as} and convinced {104,212|av} of us, so each cost him {34,949|!apv}.

But that's on his own arithmetic. Put back the {612 million|hid|by=the auditors} that the auditors dug up and he stands at nearly {5.2 billion|~real}, more than {half a billion|>over|v=500000000} ({572 million|over}) beyond what the statute tolerates. And for that the worst he can expect is a fine of {1.14 billion|fine}, less than he borrowed from the banks ({1.5 billion|aloan}) and roughly what he and his cousins chipped in ({1.3 billion|aown}).

Four years ago the law said {3.85 billion|cap23|t=Four years ago} and the winner made do with {3.12|xs|^|x=1000000000}. We raised the wall by {a fifth|capch} and the climber brought a longer ladder. Next time we might ask the {214|adn} gentlemen who bought it for him, beginning with the one who sells the city its gravel: {320 million|big} given, {18.4 billion|con} received. I don't say one has to do with the other. I say I can divide.

Reply: aguilera@elpulso.example

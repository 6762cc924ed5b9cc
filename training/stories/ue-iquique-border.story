@story ue-iquique-border
@topic Chile: crossings in the north, a cleared camp and the regularisation bill
@subject X = Irregular crossings | crossings | entries | arrivals | northern border | migrants
@subject C = Colchane
@subject O = Ollagüe
@subject H = Chacalluta
@subject R = Regularisation bill | regularisation | bill | papers bill | amnesty
@subject D = Chamber of Deputies | Chamber | lower house
@subject S = Senate | senators
@subject E = Expulsions | deportations | removals | expelled
@subject F = Foreign residents | foreigners | Chile
@subject P = Cordillera poll | poll | Cordillera
@subject A = Los Arenales camp | Los Arenales | the camp | Alto Hospicio | shanty town
@subject I = Iquique shelter | shelter
@subject B = Border plan | border deployment | the deployment
@subject M = Antofagasta march | march | Antofagasta
@subject G = Fruit growers | growers | farms
@fact y0 = 53600 | other | X | people entering | 2026 | constant
@fact y1 = 44200 | other | X | people entering | 2027 | constant
@fact yc = -17.5 | rate | X | change in people entering | 2026 to 2027 | constant
@fact q0 = 11900 | other | X | people entering | first quarter of 2027 | constant
@fact q1 = 8150 | other | X | people entering | first quarter of 2028 | constant
@fact qc = -31.5 | rate | X | change in people entering | first quarter 2027 to 2028 | constant
@fact xc = 5020 | other | C | people entering | first quarter of 2028 | constant
@fact xo = 1730 | other | O | people entering | first quarter of 2028 | constant
@fact xh = 1400 | other | H | people entering | first quarter of 2028 | constant
@fact nv = 4890 | other | X | Venezuelans entering | first quarter of 2028 | constant
@fact nb = 1790 | other | X | Bolivians entering | first quarter of 2028 | constant
@fact nc = 820 | other | X | Colombians entering | first quarter of 2028 | constant
@fact no = 650 | other | X | people of other nations entering | first quarter of 2028 | constant
@fact ns = 60 | rate | X | share of Venezuelans | first quarter of 2028 | constant
@fact k0 = 27 | deaths | X | people who died on the way | 2027 | constant
@fact k1 = 6 | deaths | X | people who died on the way | 2028-04 | cumulative
@fact rr = 182000 | other | R | people who registered | 2026 | constant
@fact rb = 121000 | other | R | people who would qualify, government text | 2028-04 | plan
@fact rs = 94000 | other | R | people who would qualify, Senate text | 2028-04 | plan | hypothetical
@fact rd = 27000 | other | R | people whom the Senate text drops | 2028-04 | plan | hypothetical
@fact rf = 58000 | price | R | fee in pesos | 2028-04 | plan
@fact rt = 7018000000 | revenue | R | pesos from fees | 2028-04 | plan | projected
@fact ry = 2 | duration | R | years of residence needed | - | plan | threshold
@fact df = 79 | votes_cast | D | votes for | 2028-04-19 | snapshot
@fact dg = 68 | votes_cast | D | votes against | 2028-04-19 | snapshot
@fact dx = 3 | votes_cast | D | abstentions | 2028-04-19 | snapshot
@fact da = 5 | other | D | members absent | 2028-04-19 | snapshot
@fact ds = 155 | seats | D | members | - | constant
@fact dm = 11 | margin | D | lead in votes | 2028-04-19 | snapshot
@fact ss = 50 | seats | S | members | - | constant
@fact e0 = 1186 | other | E | people expelled | 2027 | constant
@fact e1 = 410 | other | E | people expelled | first quarter of 2028 | constant
@fact ej = 262 | other | E | people expelled by court order | first quarter of 2028 | constant
@fact ea = 148 | other | E | people expelled by administrative order | first quarter of 2028 | constant
@fact et = 2000 | other | E | people expelled | target 2028 | plan
@fact ep = 38700 | other | E | orders pending | 2028-03 | snapshot
@fact ef = 5 | other | E | charter flights | first quarter of 2028 | constant
@fact fr = 1980000 | other | F | foreign residents | 2027-12 | snapshot
@fact fp = 20000000 | other | F | inhabitants | 2027-12 | snapshot
@fact fs = 9.9 | rate | F | share of inhabitants | 2027-12 | snapshot
@fact ps = 36 | poll_share | P | support for the bill | 2028-04 | snapshot
@fact po = 54 | poll_share | P | opposition to the bill | 2028-04 | snapshot
@fact pc = 61 | poll_share | P | wish to close the border | 2028-04 | snapshot
@fact pn = 1018 | sample_size | P | people asked | 2028-04 | snapshot
@fact ah = 1340 | homes | A | households | before 2028-04-20 | snapshot
@fact ae = 415 | homes | A | households evicted | 2028-04-20 | constant
@fact al = 925 | homes | A | households left | 2028-04-21 | snapshot
@fact ac = 1060 | other | A | children | before 2028-04-20 | snapshot
@fact aa = 17 | arrests | A | people arrested | 2028-04-20 | cumulative
@fact ai = 9 | injuries | A | people hurt | 2028-04-20 | cumulative
@fact ap = 5 | injuries | A | police officers hurt | 2028-04-20 | cumulative
@fact ar = 4 | injuries | A | residents hurt | 2028-04-20 | cumulative
@fact ic = 250 | other | I | people it was built for | - | constant
@fact ih = 612 | other | I | people sleeping there | 2028-04-21 | snapshot
@fact bs = 820 | other | B | soldiers | 2028-04 | snapshot
@fact b0 = 23000000000 | budget | B | pesos a year | 2027 | constant
@fact b1 = 31000000000 | budget | B | pesos a year | 2028 | plan
@fact bc = 34.8 | rate | B | rise in pesos a year | 2027 to 2028 | plan
@fact mp = 3000 | crowd | M | people by the police count | 2028-04-22 | snapshot
@fact mo = 7000 | crowd | M | people by the organisers' count | 2028-04-22 | snapshot
@fact gw = 45000 | jobs | G | pickers lacking | 2028 season | snapshot
@trap y1 q1 :: a year and a quarter
@trap q0 q1 :: two years' first quarters
@trap rr rb :: registered and eligible
@trap rb rs :: government text and Senate text
@trap k0 rd :: 27 dead and 27,000 dropped
@trap e0 e1 :: a year and a quarter
@trap e1 ae :: people expelled and households evicted
@trap e0 et :: result and target
@trap ah ac :: households and children
@trap ic ih :: capacity and occupants
@trap po pc :: against the bill, for closing the border
@rel change yc = y0 -> y1
@rel change qc = q0 -> q1
@rel sum q1 = xc + xo + xh
@rel sum q1 = nv + nb + nc + no
@rel share ns = nv / q1
@rel diff rd = rb - rs
@rel product rt = rb * rf
@rel sum ds = df + dg + dx + da
@rel diff dm = df - dg
@rel sum e1 = ej + ea
@rel share fs = fr / fp
@rel diff al = ah - ae
@rel sum ai = ap + ar
@rel change bc = b0 -> b1

@doc a-wire | wire agency | 2028-04-20
Chile migrant arrivals fall by a third as Chamber backs papers bill

SANTIAGO, April 20 (Andes Wire) - Irregular entries to Chile dropped by {31.5%|qc|v=-31.5} in the first three months of the year, the interior ministry said on Thursday, a day after the lower house narrowly approved a law to regularise part of the undocumented population.

Police recorded {8,150|q1|t=in the first three months of the year} people entering outside border posts, against {11,900|q0|t=a year earlier} a year earlier. In all of 2027 there were {44,200|y1|t=In all of 2027}.

Colchane in the Altiplano, at {5,020|xc}, remained the main gateway, followed by Ollagüe with {1,730|xo} and Chacalluta with {1,400|xh}. Venezuelans made up {60%|ns} of the total.

The Chamber of Deputies passed the bill by {79|df} votes to {68|dg}, with {three|dx} abstentions and {five|da} absences. It would give permits to some {121,000|~rb} people who registered with the state in 2026, have lived here for at least {two|ry} years and hold a job. The Senate must still vote.

Growers, who say they are short of {45,000|gw|by=Growers} pickers, welcomed the result. A poll by Cordillera found {54%|po|by=Cordillera} of Chileans opposed and {36%|ps|by=Cordillera} in favour.

@doc b-estrella | Iquique newspaper, translated | 2028-04-21
The bulldozers came with the fog

By Katherine Choque Mamani · Photos: B. Rivas (18)

At Los Arenales, the shanty town above Alto Hospicio, they were boiling the breakfast eggs when the machines arrived. By noon on Thursday {415|ae|t=By noon on Thursday} dwellings had gone. The remaining {925|al} families have until June. Before the operation the municipality had counted {1,340|ah|t=Before the operation|by=the municipality} households there, with {1,060|ac|t=Before the operation|by=the municipality} children.

Stones flew. The carabineros took {17|aa} people away; {nine|ai} were hurt, {five|ap} in uniform and {four|ar} not, among them Yulimar Peña, who was carrying a kettle.

Where does one go? The shelter on Calle Sotomayor, meant for {250|ic}, had {612|ih|t=last night} sleepers last night, on mats, in the chapel, on the stairs. "I send nobody away," says Sister Benedikta, "but I have run out of floor."

Mayor Patricio Alcayaga called the clearance "overdue". He'd like to see the same energy up at Colchane, where {5,200|!xc|t=from January to March} walked in from January to March. But fewer than last year come, he concedes. And fewer die: {six|k1|t=so far this year} so far this year, when {27|k0|t=in 2027} were found frozen in 2027.

The army has {820|bs} men on the plateau and fourteen drones.

SUDOKU p. 22. HIGH TIDE 04:51, 1.3 m.

@doc c-santiago | Santiago news site | 2028-04-23
Expulsions: the target, the flights and the arithmetic

"We will have put {2,000|et|t=by December|by=The under-secretary} out by December." The under-secretary's sentence has been repeated so often this week that we decided to look at his chances.

From January to March Chile expelled {410|e1|t=From January to March} foreigners: {262|ej} on the order of a court and {148|ea} by administrative decision. At that speed the year would close with {1,640|-}. It would beat last year, with {1,186|e0|t=last year}, but not by enough.

The bottleneck isn't the law, say officials. It is aircraft. There have been {five|ef|t=this year} charter flights this year, and Caracas accepts {one|-} a month. Pending orders number {38,700|ep}.

What of those who arrive? The first quarter saw {8,150|q1|t=The first quarter} irregular entries. Of them {4,890|nv} were Venezuelan, {1,790|nb} Bolivian, {820|nc} Colombian and {650|no} from elsewhere. The comparison with 2027's first quarter – {11,900|q0|t=2027's first quarter} – is flattering, and it was already falling then: from {53,600|y0|t=in 2026} in 2026 to {44,200|y1|t=in the following year} in the following year, minus {21.3 per cent|!yc|v=-21.3}.

The deployment of the military has had its price. The border plan cost {23 billion|b0|t=last year} pesos last year. For this one {31 billion|b1|t=this one} are budgeted, or {34.8 per cent|bc} more.

Comments (204) are moderated. // Dólar $941 // UF 41.220

@doc d-magazine | Argentine magazine column | 2028-04-24
Our neighbours argue over who exists

RAMIRO KLEINBERG

In a bar in Providencia a deputy drew me the bill on a napkin. Here, he said, are the {182,000|rr|t=in 2026} who stood in line in 2026 to be fingerprinted. Here are the {121,000|rb} who would get their papers under the government's text. And here, in a very small circle, are the {94,000|rs} whom the Senate would leave. "The other {27,000|rd} we shall not see," he said, and drank to them.

On Wednesday the Chamber had said yes by a lead of {eleven|dm|t=On Wednesday}, in a house of {155|ds}. The Senate has {50|ss} and nobody dares to count.

The arguments are old. The right says that a permit rewards whoever jumps the fence. The left says that you can't pick cherries with a detention order. The treasury, which believes in nothing, has worked out that at {58,000|rf} pesos a head the fee would bring in {7 billion|rt|round=1000000000}.

And Chileans? {61 per cent|pc|by=the poll} told the poll that they'd close the border; to the bill itself {36|!po|by=the poll} say no.

Almost {two million|~fr} foreigners reside in the country, {9.9 per cent|fs} of its {twenty million|fp} inhabitants. My grandfather would have called it the beginning of a decent restaurant scene. On Saturday in Antofagasta {7,000|mo|t=On Saturday} marched with another opinion; the police, for once stingy, saw {3,000|mp|t=On Saturday|by=the police}.

@doc e-radio | radio news script | 2028-04-24
NATIONAL NEWS 13:00 – MONDAY

The Senate's interior committee opens its debate on the regularisation bill this afternoon. The text comes from the lower house, where {79|df} members supported it and {68|dg} did not. Senators on the right want to tighten it so that {94,000|rs} people rather than {121,000|rb} would benefit. Applicants must prove {two|ry} years in Chile and pay {58,000|rf} pesos.

In the north, the fallout from Thursday's eviction. The regional prosecutor has brought charges against three of the {17|aa|t=Thursday} people detained at Los Arenales. {Five|!ai} people were injured, police and residents together. The bishop of Iquique has asked for a school to be opened for the {415|ae} families who lost their roof, because the city's shelter is holding {612|ih} and has room for {250|ic}.

The interior ministry, for its part, points to the trend: {8,150|q1|t=the first quarter} irregular arrivals in the first quarter, some {60 per cent|~ns} of them Venezuelan, and {six|k1|t=this year} deaths on the route this year, against {27|k0|t=last} last.

And a survey out today. {54 per cent|po|by=Cordillera} are against the bill, according to Cordillera, which spoke to {1,018|pn} adults.

Thirteen-oh-four. The traffic.

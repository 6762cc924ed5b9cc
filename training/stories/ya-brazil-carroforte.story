@story ya-brazil-carroforte
@topic Armed takeover of Campo do Sapé, Brazil, by bank robbers: from the night of the attack to the arrests
@subject A = attack on Campo do Sapé | attack | robbery | heist | takeover
@subject G = the gang | robbers | criminals | bandits | quadrilha
@subject C = Campo do Sapé | the town | the municipality
@subject P = Military Police | PM | Captain Rute Valadares | police
@subject V = Civil Police | Civil Police chief Odair Menegussi | delegado
@subject F = Federal Police | PF
@subject B = Banco Meridional | the bank | branch
@subject T = Transguarda | cash depot | security firm
@subject H = Santa Casa | hospital | Santa Casa de Sapé
@subject S = state public security secretariat | secretariat | SSP | security secretary
@fact g1 = 30 | crowd | G | robbers in the attack | 2032-05-11 morning | snapshot
@fact g2 = 24 | crowd | G | robbers in the attack | 2032-05-20 | constant
@fact ts = 00:20 | clock | A | time when the attack began | 2032-05-11 | constant
@fact te = 02:15 | clock | A | time when the robbers left | 2032-05-11 | constant
@fact dur = 115 | duration | A | minutes that the attack lasted | 2032-05-11 | constant
@fact hos = 19 | other | A | hostages taken | 2032-05-11 | constant
@fact shi = 7 | other | A | hostages tied to vehicles | 2032-05-11 | constant
@fact car = 10 | other | G | vehicles used | 2032-05-11 | constant
@fact arm = 3 | other | G | armoured vehicles used | 2032-05-11 | constant
@fact brn = 6 | other | A | vehicles burned as barricades | 2032-05-11 | cumulative
@fact d1 = 2 | deaths | A | people killed | 2032-05-11 morning | cumulative
@fact d2 = 3 | deaths | A | people killed | 2032-05-13 | cumulative
@fact w = 8 | injuries | A | people injured | 2032-05-11 morning | cumulative
@fact wp = 3 | injuries | P | police officers injured | 2032-05-11 morning | cumulative
@fact wc = 5 | injuries | A | residents injured | 2032-05-11 morning | cumulative
@fact gd = 4 | deaths | G | robbers killed by police | 2032-05-20 | cumulative
@fact m1 = 90000000 | other | T | reais said to have been in the depot | 2032-05-11 | constant
@fact m2 = 41500000 | other | A | reais taken | 2032-05-20 | constant
@fact mr = 8300000 | other | V | reais recovered | 2032-05-20 | cumulative
@fact mrp = 20 | other | V | share of the loot recovered | 2032-05-20 | cumulative
@fact mst = 120000 | other | P | reais picked up by residents | 2032-05-11 | cumulative
@fact exk = 98 | other | V | kilograms of explosive found | 2032-05-12 | cumulative
@fact bmb = 17 | other | P | explosive charges defused | 2032-05-12 | cumulative
@fact cap = 412 | other | V | cartridge cases collected | 2032-05-13 | cumulative
@fact c50 = 87 | other | V | .50-calibre cartridge cases collected | 2032-05-13 | cumulative
@fact pop = 38700 | other | C | inhabitants | - | snapshot
@fact pmt = 52 | officers | P | officers posted in the town | 2032-05 | snapshot
@fact pmn = 6 | officers | P | officers on duty that night | 2032-05-11 | snapshot
@fact rei = 260 | officers | S | officers in the manhunt | 2032-05-12 | snapshot
@fact hel = 3 | other | S | helicopters in the manhunt | 2032-05-12 | snapshot
@fact ar1 = 5 | arrests | V | people arrested | 2032-05-13 | cumulative
@fact ar2 = 14 | arrests | V | people arrested | 2032-05-20 | cumulative
@fact wan = 6 | other | V | suspects at large | 2032-05-20 | snapshot
@fact fed = 9 | arrests | F | people arrested in other states | 2032-05-20 | cumulative
@fact loc = 5 | arrests | V | people arrested in the state | 2032-05-20 | cumulative
@fact rent = 4 | duration | G | months that the house was rented | 2032-05-11 | constant
@fact ren = 6000 | price | G | reais a month for the house | 2032 | constant
@fact dist = 140 | distance | C | kilometres to the nearest special unit | - | constant
@fact sub = 27000 | homes | C | homes without power | 2032-05-11 morning | cumulative
@fact hrp = 9 | duration | C | hours without power | 2032-05-11 | constant
@fact y32 = 4 | cases | S | town takeovers in the state this year | 2032-05-20 | cumulative
@fact y31 = 7 | cases | S | town takeovers in the state in a year | 2031 | cumulative
@fact y30 = 10 | cases | S | town takeovers in the state in a year | 2030 | cumulative
@fact yp = 30 | rate | S | fall in town takeovers | 2031 | constant
@fact inv = 55000000 | budget | S | reais promised for rural bases | 2033 | plan | pledged
@fact bas = 11 | units_pledged | S | rural bases to be built | 2033 | plan | pledged
@fact baa = 5000000 | budget | S | reais for each rural base | 2033 | plan | pledged
@fact mx = 30 | sentence | V | longest sentence in years | - | constant | hypothetical
@fact col = 2 | duration | B | weeks that the branch stays shut | 2032-05-12 | plan
@rel sum w = wp + wc
@rel share mrp = mr / m2
@rel sum ar2 = fed + loc
@rel sum g2 = gd + ar2 + wan
@rel change yp = y30 -> y31
@rel product inv = bas * baa
@rel diff loc = ar2 - fed
@rel diff wc = w - wp
@trap g1 g2 :: first guess and the police count
@trap m1 m2 :: held and stolen
@trap d2 gd :: victims and robbers killed
@trap ar1 loc :: a date and a place, both five
@trap ar1 ar2 :: later
@trap pmt pmn :: posted and on duty
@trap y31 y32 :: a year and part of one
@trap hos shi :: all hostages and those tied on
@trap car brn :: vehicles used and burned
@trap cap c50 :: all cases and the heavy ones

@doc a-portal | regional news portal | 2032-05-11
Night of terror in Campo do Sapé: gang takes the whole town

Updated at 7h42 · By newsroom · Send your video: (34) 95555-0199

Some {30|~g1|by=residents} heavily armed men seized Campo do Sapé, in the Triângulo, in the early hours of this Tuesday (11), residents report. They came in at {0h20|ts} in {ten|car} vehicles, {three|arm} of them armour-plated with steel sheet, and went out at {2h15|te} shooting into the air.

They surrounded the Military Police barracks, where there were {six|pmn} officers for {38,700|pop} inhabitants, and blew up the Transguarda cash depot. A branch of Banco Meridional alongside was wrecked.

{Nineteen|hos} people were taken hostage from bars and a pizzeria. {Seven|shi} were lashed to bonnets and roofs as a shield.

{Two|d1|t=until the publication of this report} people are dead, a night watchman and a motoboy, until the publication of this report. Another {eight|w|^} are at the Santa Casa: {three|wp} police and {five|wc} residents.

{Six|brn} lorries and cars burn at the entrances. Around {27,000|~sub} homes have no light.

SEE ALSO: Lottery accumulates 62 million | Cruzeiro 1 x 1 Bahia

@doc b-wire | foreign wire | 2032-05-12
Brazilian town held for two hours by bank robbers with heavy guns

SAO PAULO, May 12 (Corral) - Police in southeastern Brazil sent {260|rei} officers and {three|hel} helicopters after a gang that occupied a farming town for almost {two hours|<dur|v=120} on Tuesday and escaped through sugar cane with what may be {tens of millions of reais|-}.

The depot that was blasted open had held about {90|~m1|x=1000000} million reais, a union of security guards said. Its operator, Transguarda, would not confirm it.

Bomb technicians made safe {17|bmb|t=by Wednesday|by=Captain Rute Valadares} charges by Wednesday, Captain Rute Valadares said. {Ninety-eight|exk} kilograms of emulsion explosive were left behind in a rented house.

The closest tactical unit is stationed {140|dist} km away. "By the time they fuelled, it was over," said Neide Quaresma, a baker held on the square.

Such "dominion of the city" raids have become rarer. The state had {10|y30|t=2030} in 2030 and {seven|y31|t=last year} last year.

The branch will be closed for {two|col} weeks, the bank said.

@doc c-tabloid | popular newspaper | 2032-05-14
RAIN OF MONEY! Crowd grabs {R$ 120 thousand|mst} off the asphalt

The blast was so big that hundred notes were hanging in the mango trees.

Dona Zuleide, 71, gave back R$ 300 and keeps her conscience clean. Others don't say. The PM reckons {R$ 120,000|mst} went into aprons and lunchboxes.

Meanwhile the third victim died yesterday at the Santa Casa: Tiago, the pizza man, makes {three|d2|t=yesterday}.

On the square the experts crawled about with tweezers and picked up {412|cap} shells, {78|!c50} of them of the .50 that brings down a plane. For this the town had, on paper, {52|pmt} policemen. On paper!

In the neighbourhood they knew the "engineers" that rented the house with a pool. R$ {6 thousand|ren} a month, {four|rent} months, always cash, always barbecue.

{Five|ar1|t=by last night} are in the can by last night.

Horoscope: Taurus, beware of engineers.

@doc d-secretariat | state secretariat press note | 2032-05-20
NOTE TO THE PRESS - SSP

The security secretary informs the balance of the operation on its ninth day:

- {14|ar2|t=ninth day} arrests: {9|fed} by the Federal Police in Goiás and Mato Grosso and {5|loc} by the Civil Police in this state;
- {4|gd} criminals died in confrontation at a farm in Veríssimo Velho;
- {6|wan} identified suspects at large, for a total of {24|g2} participants;
- R$ {8.3 million|mr} recovered, equivalent to {20%|mrp} of what was taken.

Occurrences of this type total {4|y32|t=this year} this year. In 2031 there were {7|y31|t=In 2031}, a reduction of {30%|yp} from the previous year.

The Government will build {11|bas} rural bases with R$ {55 million|inv}, R$ {5 million|baa} per unit, to be delivered in 2033.

It reaffirms that at no moment was the town "without police".

@doc e-broadsheet | São Paulo daily | 2032-05-22
Loot was less than half of what guards' union said

Police fix theft in Campo do Sapé at {R$ 41.5 million|m2}; {a fifth|mrp} is back

By Ludmila Katzenstein, special envoy

The men who took Campo do Sapé left with {R$ 41.5 million|m2|by=Civil Police chief Odair Menegussi}, according to Civil Police chief Odair Menegussi, who had access to Transguarda's ledgers. The other half of the vault, behind a second door, resisted.

Of that, {R$ 6.8 million|!mr|t=by Thursday} had been found by Thursday, most of it in paint cans.

The inquiry concludes that there were {24|g2} men. {Three|!gd} died in a farmhouse and {14|ar2|t=by Thursday} are in prison. Menegussi expects indictments for robbery resulting in death, which can bring {30|<mx} years.

The gang's timing was exact: {115|dur} minutes in all, less than the {140|dist}-kilometre drive of the special battalion. On that night {27,000|sub} houses went dark for {nine|hrp} hours because a rifle had been fired at the substation. Of {412|cap} spent cartridges, the experts class {87|c50} as .50 calibre.

Captain Valadares has asked for a transfer. "I had {a dozen|!pmn} people and a door," she told a hearing.

@doc f-radio | town radio script | 2032-05-12
RÁDIO SAPÉ AM 1310 - JORNAL DO MEIO-DIA

[VINHETA]

Good afternoon, Campo do Sapé, or what's left of the good.

Mass for the {two|d1|t=so far} dead, so far, at seven, at the Matriz. Of the {eight|w} who were hurt, {five|wc} are our neighbours, {three|wp} wear uniform; all out of danger except the boy from the pizzeria. Pray.

The Captain asks, and I repeat: DO NOT touch packages. {Seventeen|bmb|by=The Captain} bombs they've already undone.

Those who were tied to the cars, {seven|shi} in all, can look for the psychologist of the city hall from one o'clock.

The light came back at {nine|-} and something. School: only Monday.

And whoever found money in the yard: it has an owner, people. It has an owner.

@story m2-klipspruit-mine
@topic Rockfall at Klipspruit Deep gold mine, South Africa: first night, rescue, union and company statements, parliamentary hearing
@subject K = Klipspruit Deep | Klipspruit | the mine | the shaft | rockfall | accident
@subject S = Sable Reef Gold | Sable Reef | the company | the owner | management
@subject U = Mineworkers' Unity Congress | MUC | the union
@subject R = Mines Rescue Services | Mines Rescue | the proto teams | rescuers
@subject D = Department of Mineral Resources | the department | the DMRE
@subject T = Themba Mokoatle | Mokoatle | the shift boss
@fact u = 34 | other | K | miners underground on the level | 2031-08-05 | snapshot
@fact t1 = 15 | missing | K | miners trapped | 2031-08-05 night | snapshot
@fact t2 = 7 | missing | K | miners trapped | 2031-08-07 | snapshot
@fact o1 = 19 | rescued | R | miners brought up | 2031-08-05 night | cumulative
@fact o2 = 25 | rescued | R | miners brought up | 2031-08-07 | cumulative
@fact d1 = 2 | deaths | K | miners killed | 2031-08-07 | cumulative
@fact d2 = 6 | deaths | K | miners killed | 2031-08-11 | cumulative
@fact r3 = 28 | rescued | R | miners brought up | 2031-08-11 | cumulative
@fact dp = 2840 | distance | K | metres below ground | - | constant
@fact mg = 2.3 | other | K | magnitude of the tremor | 2031-08-05 | constant
@fact k = 13:52 | clock | K | time of the tremor | 2031-08-05 | constant
@fact tm = 96 | duration | R | hours before the last man alive was reached | 2031-08-09 | constant
@fact em = 4300 | jobs | S | people employed at the mine | - | constant
@fact lt = 11 | other | D | safety stoppages ordered in a year | 2031-08-06 | cumulative
@fact an = 9 | deaths | S | miners killed in the year before | 2030 | cumulative
@fact fm = 750000 | damages | S | rand for each bereaved family | 2031-08-12 | plan | pledged
@fact fu = 2000000 | damages | U | rand for each bereaved family asked for | 2031-08-12 | plan | hypothetical
@fact ta = 53 | age | T | age in years | - | constant
@fact ty = 29 | duration | T | years spent underground | - | constant
@fact pl = 14 | other | S | percent of its output that the shaft gives | - | constant
@fact np = 21 | duration | K | days the shaft stayed shut | 2031-08-26 | constant
@rel sum u = o1 + t1
@rel sum u = r3 + d2
@trap t1 t2 :: trapped on the first night against two days on
@trap d1 d2 :: dead on Thursday against the end
@trap an d2 :: last year's deaths in the mine against this accident's
@trap fm fu :: offered against demanded
@trap o1 r3 :: up on the first night against the end

@doc a-wire | wire agency | 2031-08-05
{Fifteen|t1|t=Tuesday} trapped in South African gold mine after tremor

JOHANNESBURG, Aug 5 - {Fifteen|t1|t=by Tuesday evening|by=its owner} miners were trapped more than {2,800|>dp} metres underground by Tuesday evening after a tremor shook loose rock at Sable Reef Gold's Klipspruit Deep mine near Carletonville, its owner said.

There had been {34|u|by=the company} people on the level when the {2.3|mg}-magnitude event struck at {1:52 p.m.|k}; {19|o1|^} walked or were carried to the surface, the company said. None of the {19|o1} had life-threatening injuries.

The shaft accounts for {14|pl} percent of Sable Reef's output. Its shares fell {6|-} percent.

Klipspruit has had {11|lt|t=in the past 12 months|by=the Department of Mineral Resources} safety stoppages imposed on it in the past 12 months, the Department of Mineral Resources said. {Nine|an|t=in 2030|by=its own reports} people died there in 2030, its own reports show.

@doc b-portal | news site | 2031-08-07
Klipspruit: {two|d1|t=Thursday} bodies found, hope for {seven|t2|t=Thursday}
NEWSROOM · 7 Aug 2031 · 11:30 · Give us feedback · [4 images]

{Two|d1} of the men caught by Tuesday's rockfall at Klipspruit Deep are dead. Mines Rescue found them at {03:40|-} on Thursday, metres apart, in a crosscut.

Captain Zandile Mhlongo, in charge of the proto teams, told media: "We've now {25|o2|t=now|by=Captain Zandile Mhlongo} up alive, we've {two|d1|^} that didn't make it, and {seven|t2|^} we are still talking to through a pipe."

Among the voices on the pipe is Themba Mokoatle ({53|ta}), a shift boss who has been going down for {29|ty} years. He asked for snuff.

The tremor, at {eight minutes to two|k|t=on Tuesday} on Tuesday, measured {3.2|!mg} according to a seismologist at Wits. The workings lie {2,840|dp} m down.

The department has ordered all {4,300|em} workers to stay at home with pay.

ALSO READ | Load-shedding stage 2 from 4 pm

@doc c-union | trade union statement | 2031-08-12
MUC: Blood on the gold of Klipspruit
For immediate release. Ref MUC/31/77

The Mineworkers' Unity Congress dips its banner for the {six|d2} comrades who did not return from the shift of 5 August. {Twenty-eight|r3} did. Four days the last of them waited, {96|tm} hours, in water, while the employer debated whether to drill.

Add those {six|d2} to the {nine|an|t=last year} whom Klipspruit killed last year: {15|-} coffins in {twenty|-} months.

Management comes to the families with R{750 000|fm|by=Management|m=pledged} each. We say R{2 million|fu|by=We}, a house, and bursaries for the children.

The department shut sections of this mine {11|lt|t=in a year} times in a year. Why not the whole?

The union's {3 100|-} members at the shaft will not go down until an independent team has looked at every support. Our demand on wages, {9|-}%, stands.

@doc d-hearing | financial daily | 2031-09-03
Sable Reef boss tells MPs shaft was 'safe by every number we had'
Lerato Vink-Modise, Cape Town

The chief executive of Sable Reef Gold, Marius Oelofse, yesterday faced {three|-} hours of questions from the portfolio committee about the accident in which {eight|!d2} of his employees were killed.

Oelofse said the shaft had reopened after {21|np} days, that {28|r3} men had been rescued, and that a tremor of {2.3|mg} "is a Tuesday" at a depth of {2,840|dp} m. The committee chair asked him to rephrase.

He conceded that {17|!lt|by=He} stop-work orders had been served on the operation in the year before. Asked about compensation, he confirmed R{750,000|fm|m=pledged} a family; the union's R{2m|fu|by=the union|v=2000000} was "not a number we recognise".

With {14|pl}% of group output missing for most of August, full-year guidance is cut by {40,000|-} ounces.

@doc e-feature | Sunday newspaper | 2031-08-17
The man who asked for snuff

Themba Mokoatle's wife keeps his first payslip: R{412|-}, from {2002|-}. He has been underground {29|ty} years, and he is {53|ta}. He was the last of the living to come up, {ninety-six|tm} hours after the hanging wall fell.

"When it came I looked at my watch. {Eight minutes to two|k|by=Themba Mokoatle}. I thought, the watch is still fine," he says.

On the level that day were {34|u}. On Tuesday night, when {19|o1|t=On Tuesday night} were up and {fifteen|t1|^} not, the wives wrote the {fifteen|t1} names on a cardboard box. On Thursday there were {seven|t2|t=On Thursday} without a line through them. {Six|d2} names have a cross.

He was told at the pit-head that he was number {28|r3}. "I don't want a number," he said.

He may go back. The mine is the only employer for {40|-} kilometres, with {4,300|em} jobs.

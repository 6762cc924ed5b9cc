@story zc-cradock-heatstudy
@topic A South African study of heat and farm workers' kidneys
@subject S = Karoo Heat and Kidney Study | the study | KHAKS
@subject W = seasonal farm workers | pickers | the workers
@subject C = packhouse workers | the comparison group | indoor workers
@subject F = Karoo Fruit Growers' Association | the growers | the association
@subject U = Frontier University | the university | the researchers
@subject L = Nomfundo Dyantyi | Dyantyi | the lead researcher
@fact n = 1186 | sample_size | S | workers examined | 2033-34 season | constant
@fact nw = 742 | sample_size | W | workers examined | 2033-34 season | constant
@fact nc = 444 | sample_size | C | workers examined | 2033-34 season | constant
@fact kw = 15.8 | rate | W | percent with reduced kidney function | end of season | snapshot
@fact kw0 = 6.1 | rate | W | percent with reduced kidney function | start of season | snapshot
@fact kc = 4.3 | rate | C | percent with reduced kidney function | end of season | snapshot
@fact cw = 117 | cases | W | workers with reduced kidney function | end of season | snapshot
@fact cc = 19 | cases | C | workers with reduced kidney function | end of season | snapshot
@fact days = 63 | other | S | days above 35 degrees | 2033-34 season | cumulative
@fact days0 = 29 | other | S | days above 35 degrees | average of 1991-2020 | constant
@fact wat = 2.1 | other | W | litres of water drunk in a shift | 2033-34 season | snapshot
@fact watr = 6 | other | W | litres of water in a shift that are advised | - | constant | threshold
@fact bin = 38 | price | W | rand for a bin picked | 2033-34 season | constant
@fact job = 24000 | jobs | F | seasonal jobs | 2034 | snapshot
@fact dis = 9 | deaths | W | deaths from heat stroke | 2024 to 2034 | cumulative
@fact thr = 32 | temperature | S | degrees at which the researchers want work to stop | - | plan
@fact age = 31 | age | W | average age | 2033-34 season | constant
@trap kw kw0 :: start and end of the season
@trap kw kc :: two groups
@trap days days0 :: a season and the average
@trap wat watr :: drunk and advised
@trap n nw :: all and pickers
@rel sum n = nw + nc
@rel share kw = cw / nw
@rel share kc = cc / nc

@doc uni-news | university news page | 2034-09-02
Heat is hurting the kidneys of the Karoo's pickers

More than {one in seven|>kw|v=14.3|t=by the end of the harvest} seasonal workers in the orchards around Cradock had signs of kidney damage by the end of the harvest, a study by Frontier University has found.

The Karoo Heat and Kidney Study examined {1,186|n} people before and after the 2033-34 season: {742|nw} pickers and {444|nc} who work in cooled packhouses. Among the former, the share with reduced kidney function rose from {6.1%|kw0|t=before} to {15.8%|kw|t=after}. Among the latter it was {4.3%|kc|^}.

"They are {31|age} on average," says Professor Nomfundo Dyantyi. "At that age it should be close to nothing."

The season had {63|days} days above {35|-} °C, more than double the long-term mean of {29|days0}. Pickers drank {2.1|wat} litres a shift; {six|watr} are recommended.

The team proposes that outdoor work be halted at {32|thr} °C of wet-bulb globe temperature.

@doc dispatch-like | regional daily | 2034-09-04
'You don't drink, because then you must walk'

ZUKISWA MTHEMBU-PRINS

Lindelwa Qabaka can fill {22|-} bins on a good day. At R{38|bin} a bin the toilet, {400|-} metres off, costs her about {R12|-} a visit. So she sips.

She is one of {742|nw} pickers who gave blood and urine to Prof Nomfundo Dyantyi's team. The letter came in July: her kidneys are working at just over half. At the end of summer {117|cw|t=At the end of summer} of her colleagues got the same letter. In the cool of the packing sheds, where {444|nc} were tested, it was {19|cc|^}.

Last summer the mercury passed {35|-} on {36|!days|t=Last summer} days.

"We know it's hot. It's the Karoo," says Dirk Esterhuyse-Botha of the growers, who provide {24,000|job} seasonal jobs in the district. He says the association already asks members to start at 4am, and that stopping work at {32|thr} degrees "would cost us {two|-} hours in every eight".

Unions count {nine|dis|t=in a decade|by=Unions} deaths from heat stroke in a decade. The department of labour counts {four|-}.

Dam levels: Grassridge {41%|-}, Darlington {28%|-}. Crossword no. {9,114|-}

@doc growers-circular | association circular to members | 2034-09-05
CIRCULAR {31|-}/2034 — Media statements about kidneys

Dear Member

You will have seen the headlines. Please note the following when you are asked.

1. The study concerns {one|-} valley and {one|-} season, the hottest on record ({63|days} days over {35|-} against a norm of {29|days0}).
2. It reports {15.8%|kw|t=after the season} reduced function after the season and {6.1%|kw0|t=before} before. Some workers arrive with a problem. The true increase is {9.7|-} points, not "{one in seven|-}".
3. Among indoor staff too it was {3.4%|!kc}, so heat is not all.
4. Follow-up tests in October may show that most recover. The professor told us herself that "we do not know".
5. The {32|thr}-degree rule is a proposal. It isn't law.
6. Water: the study claims {1.2|!wat} litres a shift. You must by law supply water within {100|-} metres; the advice is {six|watr} litres a head.

We are {212|-} members with {24,000|job} seasonal workers. Be polite; refer all calls to the office, 048 {555|-} 0188.

@doc global-health | global health newsletter | 2034-09-10
WHAT WE'RE READING

🔥 **Kidneys in the orchard** (*Karoo Heat and Kidney Study*, n={1,186|n}). Mesoamerican nephropathy has a cousin in the Eastern Cape. By the close of the picking season {15.8%|kw|t=By the close of the picking season} of outdoor workers had an eGFR below {90|-}, versus {4.3%|kc|^} in sheds. Baseline among the outdoor group: {6.1%|kw0|t=Baseline}. Piece rates (R{38|bin}, or about {$2|-}, per bin) discourage breaks; intake was {2.1 L|wat|v=2.1} where {6 L|watr|v=6} is advised. Caveat: follow-up ended after {seven|-} months.

🦟 **Malaria vaccine, third dose**: {68%|-} efficacy in Burkina Faso.

🧂 **Salt substitutes**: {21,000|-} Peruvians, stroke down {14%|-}.

📅 Next webinar: {18|-} Sept, {1400|-} GMT. You are one of {9,300|-} subscribers.

@story zc-cerrolindo-minepoll
@topic Rival polls before a Peruvian town's consultation on a copper mine, and the result
@subject V = Cerro Lindero consultation | consultation | the vote
@subject A = against the mine | the No | opponents
@subject F = for the mine | the Sí | supporters
@subject Q = Quipu Opinión | Quipu | the university's pollster
@subject M = Mercadatos Andinos | Mercadatos | the pollster hired by the company
@subject K = Kestrel Copper | the company | the Canadian miner
@fact qa = 54 | poll_share | A | share of respondents against | Quipu, early May | snapshot
@fact qf = 31 | poll_share | F | share of respondents for | Quipu, early May | snapshot
@fact qu = 15 | poll_share | V | share of undecided respondents | Quipu, early May | snapshot
@fact ma = 41 | poll_share | A | share of respondents against | Mercadatos, mid-May | snapshot
@fact mf = 47 | poll_share | F | share of respondents for | Mercadatos, mid-May | snapshot
@fact mu = 12 | poll_share | V | share of undecided respondents | Mercadatos, mid-May | snapshot
@fact qn = 612 | sample_size | Q | people interviewed | Quipu, early May | snapshot
@fact mn = 1050 | sample_size | M | people interviewed | Mercadatos, mid-May | snapshot
@fact qe = 4 | margin_of_error | Q | points of margin of error | Quipu, early May | constant
@fact me = 3 | margin_of_error | M | points of margin of error | Mercadatos, mid-May | constant
@fact ra = 58.3 | vote_share | A | share of the vote against | final | snapshot
@fact rf = 38.9 | vote_share | F | share of the vote for | final | snapshot
@fact rb = 2.8 | vote_share | V | share of blank and spoilt ballots | final | snapshot
@fact rv = 13740 | votes_cast | V | people who voted | final | snapshot
@fact el = 21060 | other | V | people on the roll | - | constant
@fact to = 65.2 | turnout | V | turnout | final | snapshot
@fact inv = 2700000000 | budget | K | dollars to be invested | - | plan | pledged
@fact job = 1800 | jobs | K | permanent jobs promised | - | plan | pledged
@fact jobc = 6500 | jobs | K | jobs during construction promised | - | plan | pledged
@fact wat = 190 | other | K | litres of water a second that the mine would use | - | plan | projected
@trap qa ma :: two pollsters
@trap qf mf :: two pollsters
@trap qa ra :: poll against result
@trap job jobc :: permanent against construction
@trap qn mn :: two samples
@rel share to = rv / el
@race quipu = qa qf
@race merca = ma mf
@race result = ra rf

@doc elcorreo-may | regional newspaper | 2032-05-20
{Two|-} polls, {two|-} towns

The residents of Cerro Lindero will decide in ten days whether they want a copper mine, and anyone who reads the surveys might think that there are {two|-} Cerro Linderos.

In that of Quipu Opinión, run from the state university, opponents lead with {54%|qa|t=first week of May|by=Quipu Opinión} to {31%|qf|^}. Its {612|qn} interviews were made house to house in the first week of May, in Quechua when asked; {15%|qu|t=first week of May} did not know.

In that of Mercadatos, published on Monday, it is the Sí that is ahead: {47%|mf|t=published on Monday|by=Mercadatos} would vote for the project and {41%|ma|^} against, with {12%|mu|^} undecided. It rang {1,050|mn} telephones. Kestrel Copper paid.

The sampling errors, of {four|qe|s=Quipu Opinión} and {three|me|s=Mercadatos} points respectively, cannot explain a difference of {sixteen|-} points in support. Telephones can: in the hamlets above {3,800|-} metres {one family in three|-} has none.

Kestrel promises {1,800|job|by=Kestrel} permanent posts.

@doc mining-trade | mining trade weekly | 2032-05-23
Kestrel takes lead in Peruvian consultation — poll

Vancouver-listed Kestrel Copper (KSC: {C$4.18|-}) has overtaken its critics ahead of a non-binding municipal vote on the US{$2.7 billion|inv} Cerro Lindero project, according to research by Mercadatos Andinos.

Support stands at {47%|mf|by=Mercadatos Andinos} against {41%|ma|^}, a swing from the {31%|qf|t=earlier in the month} that a survey found earlier in the month. The {1,500|!mn}-person poll has a margin of error of ±{3|me} percentage points.

"When people hear about {6,500|jobc} jobs in construction and {1,800|job} for the {24|-}-year life of mine, they listen," said CEO Piers Haldane-Ruiz. Water, the main concern of growers, would be limited to {190|wat} litres a second, taken below the valley's last intake.

Brokers at Lakehead have an "outperform" with a {C$6.50|-} target. Grades: {0.58%|-} Cu. See Datamine p. {22|-}.

@doc wire-result | wire agency | 2032-05-31
Peruvian town votes down copper project

CERRO LINDERO, Peru — Voters in this Andean farming town rejected a {$2.7 billion|inv} copper mine planned by Canada's Kestrel Copper, with {58.3%|ra|t=Sunday's|by=the municipality} opposed and {38.9%|rf|^} in favour in Sunday's consultation, the municipality said.

Blank and spoilt papers made up the remaining {2.8%|rb|^}. Of the {21,060|el} on the roll, {13,740|rv|^} took part, a turnout of {65.2%|to|^}.

The result is not binding on Lima. A poll commissioned by the company two weeks earlier had the project leading, {47%|mf|t=two weeks earlier} to {41%|ma|^}; another, by the local university, had the opposition at {54%|qa|by=the local university}.

The energy ministry called the vote "an expression of opinion". The mine was to have created {1,800|job} jobs.

@doc coop-bulletin | growers' newsletter | 2032-06-03
EL AGUA HABLÓ — The water has spoken

Compañeros of the avocado, of the onion, of the cuy:

{58|ra|round} of every hundred said NO. {38|!rf} said yes. The rest could not find the pencil.

They told us that we were losing. They telephoned us at supper! {Forty-seven|mf} per cent for the gringos, the little paper said. The señorita from Quipu, who came on foot and drank our chicha, had us at {54|qa}, and even she was short.

{13,740|rv} of us walked, rode and were carried to the {nine|-} schools. That is {two-thirds|~to} of the roll. For the mayor who will not listen: he was elected with {4,100|-}.

We do not want {290|!wat} litres a second to go down a pipe while we take turns by the hour. We do not want {1,800|job} jobs of which the engineers will have {1,000|-}. Nor do we believe them: first it was {6,500|jobc} to build it, now it is who knows.

Assembly on Saturday at 5. Bring your receipt for the canal quota (S/{35|-}).

@story p5-colombia-mayor
@topic Trial of the former mayor of Puerto Caimán, Colombia, over hospital contracts
@subject R = Hernán Darío Bustamante | Bustamante | the ex-mayor | the former mayor | the defendant
@subject Y = Yolima Rentería | Rentería | the health secretary
@subject P = prosecutors | the prosecution | Fiscalía
@subject H = San Roque hospital | the hospital | San Roque
@subject C = contracts | the deals | the contracts
@subject T = trial | the hearing | the case | the court
@subject B = Ambulancias del Litoral | the supplier | the firm
@fact se = 136 | sentence | R | months in prison | 2031-05-20 | constant
@fact sa = 180 | sentence | P | months in prison asked for | 2031-04 | constant
@fact sy = 78 | sentence | Y | months in prison | 2031-05-20 | constant
@fact fi = 850000000 | damages | R | pesos of fine | 2031-05-20 | constant
@fact lo = 6200000000 | damages | C | pesos lost by the town | - | cumulative
@fact la = 9100000000 | damages | P | pesos lost by the town as charged | 2029 | constant
@fact rc = 1700000000 | revenue | P | pesos recovered | 2031-05 | cumulative
@fact nc = 51 | other | C | contracts signed | 2025 | cumulative
@fact nf = 34 | other | C | contracts found fraudulent | 2031-05-20 | constant
@fact am = 12 | other | B | ambulances paid for | 2025 | constant
@fact ad = 3 | other | B | ambulances delivered | 2026 | cumulative
@fact pr = 412000000 | price | B | pesos per ambulance | 2025 | constant
@fact mk = 265000000 | price | B | pesos per ambulance on the market | 2025 | snapshot
@fact wi = 63 | other | T | witnesses heard | 2031-05 | cumulative
@fact wl = 118 | other | T | witnesses listed | 2029 | plan
@fact da = 41 | duration | T | days of hearings | 2031-05 | cumulative
@fact ag = 52 | age | R | age | 2031-05 | snapshot
@fact ay = 44 | age | Y | age | 2031-05 | snapshot
@fact bd = 140 | other | H | beds promised | 2025 | plan | pledged
@fact bn = 58 | other | H | beds in use | 2031-05 | snapshot
@fact vo = 19340 | vote_count | R | votes when he was elected | 2023 | snapshot
@fact ar = 21 | duration | R | months already spent under house arrest | 2031-05 | cumulative
@fact de = 5 | deaths | H | patients who died waiting for transport | 2026 | cumulative | 
@fact ba = 20 | duration | R | years barred from office | 2031-05-20 | constant
@trap se sa :: given against asked
@trap se sy :: two defendants
@trap lo la :: proven against charged
@trap nc nf :: signed against fraudulent
@trap am ad :: paid for against delivered
@trap wi wl :: heard against listed
@trap ag ay :: two defendants
@trap bd bn :: promised against in use

@doc a-court | court reporter, Bogotá English site | 2031-05-20
Puerto Caimán's ex-mayor gets 11 years and 4 months

He folded his reading glasses, put them in his breast pocket and did not look round. At the end of {41|da} days of hearings spread over eighteen months, Judge Oliva Mosquera sentenced Hernán Darío Bustamante, {52|ag}, to {11 years and four months|se|v=136|t=on Tuesday|by=Judge Oliva Mosquera} in prison on Tuesday and fined him {850 million|fi} pesos.

His health secretary, Yolima Rentería, {44|ay}, received {six years and six months|sy|v=78}.

The court found that {34|nf} of the {51|nc} emergency contracts that the town signed in 2025 had been rigged and put the loss at {6.2 billion|lo|by=The court} pesos, rather than the {9.1 billion|la|by=prosecutors} that prosecutors had charged. They had wanted Bustamante jailed for {15 years|sa|v=180}.

He's barred from office for {20|ba} years. The {21|ar} months he's spent under house arrest count towards the term.

Of {118|wl} listed witnesses, {63|wi} took the stand.

@doc b-regional | Caribbean-coast weekly, translated | 2031-05-24
{Twelve|am} ambulances, {three|ad} sirens

Everyone in Puerto Caimán can tell you where the ambulances are, because there are {three|ad|s=the ambulances} of them. One stands on bricks behind San Roque.

The town paid for {twelve|am|s=The town}. According to the invoice read into the record, each cost {412 million|pr|by=the invoice} pesos, at a time when a dealer in Barranquilla sold the same van for {265 million|mk|by=a dealer}. In 2026 {five|de|t=In 2026|by=the ombudsman} patients died on the road in taxis and a banana truck, the ombudsman has written.

The man who signed was sent away on Tuesday for {twelve years|!se|v=144|t=on Tuesday|s=The man who signed}, less what he has spent at home with a tag on his ankle.

The hospital that was to have {140|bd|m=pledged} beds works with {58|bn|t=today} today. "They sentenced him. Did they sentence the roof?" asks the head nurse, Edilma Palacios, as water drips into a bucket.

What has come back so far is {1.7 billion|rc|t=so far} pesos. The rest of the {6.2 billion|lo} is, it's thought, in {two|-} hotels and a stud farm.

@doc c-agency | foreign agency | 2031-05-20
Former Colombian mayor jailed over hospital deals

BOGOTA - A Colombian judge on Tuesday jailed a former mayor for more than 11 years for steering pandemic-era-style emergency purchases to a friend's firm.

Hernán Darío Bustamante, {54|!ag}, was elected in the Pacific port of Puerto Caimán with {19,340|vo} votes in 2023 and campaigned on a promise of {140|bd|m=pledged} hospital beds.

The purchases cost the town {6.2 billion|lo} pesos more than they should have. Prosecutors said that {28|!nf|by=Prosecutors|s=The purchases} of the {51|nc} agreements broke the law. A supplier, Ambulancias del Litoral, billed for {12|am} vehicles and handed over {a quarter|-} of them.

An aide was given a term of {six and a half years|sy|v=78|s=An aide}. Lawyers for both said they'd appeal. The prosecution, whose request of {15 years|sa|v=180|s=The prosecution} was not met, will too.

(Reporting by P. Iguarán; editing by T. Weiss; +57 601 555 0182)

@doc d-column | column in a Medellín English monthly | 2031-06-01
Arithmetic for mayors

Take a town of perhaps {70,000|-} people. Let its mayor sign {51|nc} papers in a single year without a tender. Pay {412 million|pr} a vehicle, {a dozen|am} times over, and let {three|ad} arrive. Then call {80|!wi} people into a courtroom for {41|da} days, as the judge did, and get back {1.7 billion|rc} of the {6.2 billion|lo} pesos that went missing.

Is it worth it? The state's own lawyers began with {9.1 billion|la|by=The state's own lawyers} and a plan for {118|wl} testimonies. They ended with {two thirds|-} of the money and about {half|-} of the people.

Still, Ms Rentería's {78|sy} months say something to every secretary who's ever been told "just sign here". And the fine of {850 million|fi|s=his boss} for his boss, it's said, might buy {two|-} ambulances. At the old price.

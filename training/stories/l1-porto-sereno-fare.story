@story l1-porto-sereno-fare
@topic Porto Sereno, Brazil: a bus fare rise, three marches and its withdrawal, June 2030
@subject C = Porto Sereno | the city | city hall | the prefeitura | town hall
@subject P = Military Police | the police | PM
@subject M = Movimento Catraca Livre | MCL | the movement | organisers | the marchers
@subject V = Vivaz Transportes | the concessionaire | Vivaz | the bus company
@subject T = Jussara Teixeira Kopp | Kopp | the mayor | the mayoress
@subject L = Caíque dos Anjos | the student | Caíque
@fact f0 = 5.80 | price | C | reais for a bus ride | before 2030-06-02 | constant
@fact f1 = 6.40 | price | C | reais for a bus ride | 2030-06-02 | constant
@fact ch = 10.3 | rate | C | rise in the fare | 2030-06-02
@fact cost = 7.15 | price | V | reais that a ride costs to provide | 2030 | constant
@fact sub = 148000000 | budget | C | reais of subsidy to the buses | 2030 budget | plan
@fact sub2 = 212000000 | budget | C | reais of subsidy to the buses | after the withdrawal | plan | projected
@fact dsub = 64000000 | budget | C | reais of added subsidy to the buses | after the withdrawal | plan | projected
@fact pax = 640000 | ridership | V | riders on a working day | 2030 | constant
@fact pax19 = 910000 | ridership | V | riders on a working day | 2019 | constant
@fact cr1 = 4000 | crowd | P | marchers | first march 2030-06-04
@fact cm1 = 12000 | crowd | M | marchers | first march 2030-06-04
@fact cr3 = 45000 | crowd | P | marchers | third march 2030-06-13
@fact cm3 = 100000 | crowd | M | marchers | third march 2030-06-13
@fact ar1 = 23 | arrests | P | people detained | first march 2030-06-04
@fact ar2 = 87 | arrests | P | people detained | second march 2030-06-10
@fact in2 = 41 | injuries | P | people hurt | second march 2030-06-10
@fact eye = 19 | age | L | age | 2030 | constant
@fact bus = 6 | other | V | buses burned | second march 2030-06-10
@fact ap = 31 | poll_share | T | percent who call her government good or excellent | April 2030
@fact ap2 = 19 | poll_share | T | percent who call her government good or excellent | June 2030
@rel change ch = f0 -> f1
@rel diff dsub = sub2 - sub
@trap cr1 cm1 :: police and movement count the same march
@trap cr3 cm3 :: and the third one
@trap ar1 ar2 :: detentions of two marches
@trap f1 cost :: what the rider pays and what a ride costs
@trap sub sub2 :: the subsidy as budgeted and after the withdrawal
@trap ap ap2 :: approval before and after

@doc a-portal | news portal | 2030-06-05
First march against R$ {6.40|f1} fare ends with {23|ar1} detained

From G{2|-} Porto Sereno
05/06/2030 07h41 — Updated {3|-} hours ago

The first demonstration against the new bus fare ended on Tuesday night with {23|ar1|t=on Tuesday night|by=the Military Police} people taken to the 4th precinct, according to the Military Police.

The corporation put the turnout at {4,000|cr1|by=The corporation|s=The corporation}. For the Movimento Catraca Livre, which called the march, there were {12,000|cm1}.

Since Sunday a ride costs R$ {6.40|f1|t=Since Sunday}; until Saturday it was R$ {5.80|f0|t=until Saturday}, and the increase of {10.3%|ch} is above the inflation of the period. City hall says the real cost, calculated by the concessionaire, is R$ {7.15|cost|by=the concessionaire}, and that the treasury covers the rest: R$ {148 million|sub|t=this year} this year.

Vivaz carries {640,000|pax} passengers on a working day. Before the pandemic it was {910,000|pax19|t=Before the pandemic}.

SEE ALSO
• Mega-Sena: R$ {38 million|-} on Wednesday
• Tide of {1.4|-} m expected at the Mercado

@doc b-paper | daily newspaper | 2030-06-11
Night of fire in the centre

Danilo Akamine

They came down Rua da Alfândega singing, and at the corner of the Banco Velho the singing stopped.

{Six|bus|t=last night} buses burned last night in Porto Sereno, and {41|in2|^} people were seen at the Santa Casa with injuries, among them the student Caíque dos Anjos, {19|eye}, hit in the left eye by a rubber bullet. The police detained {60|!ar2|^|by=The police}.

It was the second march. In the first, which organisers say drew {12,000|cm1|by=organisers}, nothing was broken except a bakery window.

Mayor Jussara Teixeira Kopp went on the radio to defend the fare of {6.40|f1}. {Sixty cents|-}, she noted, is "less than a coxinha." The movement replied that a worker with {two|-} buses each way pays R$ {2.40|-} a day more.

The government rests on little. In April {31|ap|t=In April} per cent rated it good or excellent.

@doc c-wire | international agency | 2030-06-14
{Tens of thousands|cr3|v=45000} march in Brazil over bus prices

PORTO SERENO (MPA) — A third and far larger protest against a rise in bus prices filled the waterfront of this port city on Thursday, drawing {45,000|cr3|t=on Thursday|by=police} by the estimate of police and {100,000|cm3|^|by=the marchers} by that of the marchers.

At the first, nine days earlier, the authorities had counted {7,000|!cr1|by=the authorities|t=At the first}.

The anger has outgrown the {60 centavos|-}, the difference between the old price, {5.80|f0} reais, and the present {6.40|f1}. Many carried photographs of a {17|!eye}-year-old student who lost an eye on Monday, when officers fired rubber bullets and {87|ar2|t=on Monday} people were arrested.

"I don't even take the bus," said Benedita Ukawa, {72|-}, a retired seamstress.

Ridership has dwindled by about {30|-} percent in a decade.

@doc d-live | live updates | 2030-06-17
AO VIVO: mayor speaks on fares

18h02 — Kopp arrives, {32|-} minutes late.

18h06 — "The fare returns to {5.80|f0} as of midnight." Applause, some of it from the reporters.

18h09 — Who pays? The mayor says that the subsidy goes up to R$ {212 million|sub2|by=The mayor} from R$ {148 million|sub}, that is, R$ {80 million|!dsub} more, and she'll find it in the works of the stadium.

18h15 — On the students: she asks for pardon of the young man, {19|eye}.

18h20 — The Vivaz director, beside her, says that each ride costs {7.15|cost|by=The Vivaz director}. "Someone pays. It's always someone."

18h31 — New poll out: her approval at {19%|ap2|t=New poll}. In April, {31%|ap|t=In April}.

18h40 — Movement says it will march anyway, "to celebrate." Fare: free, MCL hopes, by {2035|-}.

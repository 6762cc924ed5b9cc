@story cordoba-march
@topic March for the universities in Córdoba, Argentina, 10 June 2021
@subject M = Córdoba march | the march | the demonstration | the marchers | the column
@subject P = Córdoba provincial police | the police | police | officers
@subject C = University Coordinating Board | the organisers | organisers | the Coordinating Board | student leaders
@subject G = Geography Institute | the geographers | the drone team
@subject R = Rosario march | Rosario
@subject A = April march | the march of April
@subject U = University of Córdoba | the university | the UNC
@subject N = national government | the ministry | Minister Ledesma
@subject S = Surrbac-Sur transport union | the bus drivers
@fact cp = 45000 | crowd | M | marchers counted by the police | 2021-06-10 18:30 | snapshot
@fact co = 120000 | crowd | M | marchers counted by the organisers | 2021-06-10 | snapshot
@fact cg = 62000 | crowd | M | marchers counted by the geographers | 2021-06-10 18:30 | snapshot
@fact c5 = 20000 | crowd | M | marchers counted by the police | 2021-06-10 17:00 | snapshot
@fact cr = 18000 | crowd | R | marchers counted by the police | 2021-06-10 | snapshot
@fact ca = 70000 | crowd | A | marchers counted by the organisers | 2021-04-22 | snapshot
@fact ar = 23 | arrests | P | people arrested | 2021-06-10 midnight | cumulative
@fact rl = 19 | other | P | arrested people released | 2021-06-11 noon | cumulative
@fact jl = 4 | other | P | people still in custody | 2021-06-11 noon | snapshot
@fact ij = 14 | injuries | M | marchers injured | 2021-06-10 midnight | cumulative
@fact io = 6 | injuries | P | officers injured | 2021-06-10 midnight | cumulative
@fact it = 20 | injuries | M | marchers and officers injured | 2021-06-10 midnight | cumulative
@fact of = 900 | officers | P | officers on duty | 2021-06-10 | snapshot
@fact cu = 11 | rate | N | percent cut from university funds | 2021 | plan
@fact en = 132000 | enrolment | U | students enrolled | 2021 | constant
@fact km = 3.4 | distance | M | kilometres of the route | - | constant
@fact de = 4.2 | other | G | people a square metre at the densest spot | 2021-06-10 18:30 | snapshot
@fact da = 38000 | area | G | square metres filled | 2021-06-10 18:30 | snapshot
@fact st = 5 | duration | S | hours without buses | 2021-06-10 | constant
@fact sp = 19:10 | clock | M | hour of the speech on the square | 2021-06-10 | constant
@fact gr = 250000 | crowd | C | marchers expected in Buenos Aires | 2021-06-24 | plan | projected
@rel sum it = ij + io
@rel diff jl = ar - rl
@trap cp co :: the police and the organisers count differently
@trap cp cg :: the police and the geographers count differently
@trap c5 cp :: earlier in the afternoon
@trap co ca :: two marches
@trap cp cr :: two cities
@trap ij io :: marchers and officers
@trap ar jl :: arrested and still held

@doc a-daily | Córdoba daily | 2021-06-11
How many were we? {Three|-} answers to one question

By Milagros Zabala Quinteros | Society | 5 min read | 412 comments

Between {45,000|cp|by=the police} and {120,000|co|by=its organisers}: that is the size of the crowd that filled Avenida Vélez Sarsfield on Thursday, depending on whether you ask the police or its organisers.

A third answer came from the air. The Geography Institute flew a drone over the column at {18:30|-} and multiplied. Its students found {38,000|da|t=at 18:30|by=The Geography Institute} square metres of people, {4.2|de|^} to the metre in front of the Patio Olmos and fewer behind, hence {62,000|cg|t=at 18:30|by=The Geography Institute} heads.

"At five we had {20,000|c5|t=At five|by=commissioner Rubén Ledo}, and soon after half past six more than double," said commissioner Rubén Ledo, who commanded {900|of|by=commissioner Rubén Ledo} officers. In Rosario the police there spoke of {18,000|cr|by=the police there}.

Everyone agrees on the cause. The national government has taken {11%|cu} out of the university budget. The UNC has {132,000|en} students.

@doc b-wire | national wire agency | 2021-06-10
CORDOBA, June 10 (Agencia Surco) - Students and teachers marched through Cordoba on Thursday against cuts of {11 percent|cu} in university funds, {120,000|co|by=organizers} of them by the estimate of organizers and {45,000|cp|t=at the peak|by=police} at the peak by that of police.

{Twenty-three|ar|t=by midnight|by=prosecutors} were arrested by midnight after stones were thrown at the Legislature, prosecutors said. {Fourteen|ij|by=the emergency service} marchers were treated, along with {six|io} officers, the emergency service said.

In April the same organizers claimed {70,000|ca|t=In April|by=the same organizers}. They expect {250,000|gr|t=June 24|by=organizers} in Buenos Aires on June 24.

Bus drivers joined for {five|st} hours. The rector spoke at {7:10 p.m.|sp}

The ministry says there is no cut, only "a revision to inflation".

@doc c-tabloid | tabloid | 2021-06-11
STONES, GAS AND SELFIES

Yesterday's monster demo wound its merry way for {3.4|km} km and left the centre without a single bus for {eight|!st} hours. Commuters fumed. The speech that nobody could hear over the drums began at {18:10|!sp}.

Fury at the Legislature ended with {23|ar} in handcuffs. On the asphalt: {20|it} cut heads, civilians and uniforms together.

The count? The lads in blue saw {45,000|cp|by=lads in blue}. The kids swear by {120,000|co|by=The kids}. Our own photographer, on the roof of the Hotel Ducal, gave up at {1,000|-}.

Also in Rosario the party was on, {18,000|cr|by=the police} strong as the police tell it.

Read: Instituto 1 Racing 1 | $98,40 blue dollar | 7 recipes for locro

@doc d-student | student federation's newsletter | 2021-06-12
We were the street

Compañeras, compañeros: the march of April was {70,000|ca|t=April|by=us}, counted by us with the same clickers. Thursday was {120,000|co|t=Thursday|by=us}. If the {900|of} uniforms sent to look after us prefer to have seen {20,000|!cp|t=at half past six|by=uniforms} at half past six, let them, but a university of {132,000|en} does not fit into that.

Legal aid: of {23|ar} detained, {19|rl|t=by Friday noon|by=our lawyers} had walked out by Friday noon, our lawyers inform us; {four|jl|^} are in the Bouwer jail. Sign for them.

Health: {14|ij} comrades bandaged, one with {nine|-} stitches.

Next: the capital, on the 24th. We want to be {250,000|gr|t=on the 24th}.

@doc e-radio | public radio, talk programme transcript | 2021-06-11
Host: Professor Wanda Ishikawa, your team flew the drone. Your number?

Ishikawa: We get about {62,000|~cg|t=at half past six} at half past six. Not the total of all who passed. A march breathes.

Host: The police have fewer.

Ishikawa: They have {45,000|cp|by=They}, on the avenue alone, which is not unreasonable. At the tightest point we see {6.5|!de} persons on every square metre. That is a full lift.

Host: And the rate the government has shaved off? I have {11|cu} per cent here.

Ishikawa: Of the budget, yes. In real terms one can argue. I'd rather not.

Host: The area you measured?

Ishikawa: Just under {four|-} hectares: {38,000|da|by=Ishikawa} square metres. The {23|ar} arrests I did not see.

Host: Your measurement is not the April one, I take it.

Ishikawa: No. For April all we have is the organisers' {70,000|ca|t=April|by=the organisers}. In June they say {120,000|co|t=June|by=they}, over a route of {3.4|km} kilometres, in Rosario the police say {18,000|cr|by=the police}. I can only speak for what the camera saw.

@story belcastel-municipales
@topic French municipal election in Belcastel-sur-Orbe, two rounds, a three-way second ballot and a tax promise
@subject B = Belcastel-sur-Orbe | Belcastel | the town | the town hall | the mairie
@subject D = Solène Darrieussecq | Darrieussecq | the outgoing mayor | Mme Darrieussecq | the mayor
@subject R = Yacine Rebérioux | Rebérioux | the pharmacist | M. Rebérioux | Yacine
@subject V = Thibault de Vaucresson | Vaucresson | de Vaucresson | the nationalist | M. de Vaucresson
@subject P = prefecture | the prefecture | the prefect
@subject M = municipal police of Belcastel | the municipal police | municipal police
@fact d1 = 31.7 | vote_share | D | share of the vote | first round | snapshot
@fact r1 = 24.2 | vote_share | R | share of the vote | first round | snapshot
@fact v1 = 27.5 | vote_share | V | share of the vote | first round | snapshot
@fact d2 = 38.4 | vote_share | D | share of the vote | second round | snapshot
@fact r2 = 39.3 | vote_share | R | share of the vote | second round | snapshot
@fact v2 = 22.3 | vote_share | V | share of the vote | second round | snapshot
@fact rv = 6288 | vote_count | R | votes | second round | snapshot
@fact dv = 6144 | vote_count | D | votes | second round | snapshot
@fact vv = 3568 | vote_count | V | votes | second round | snapshot
@fact tv = 16000 | votes_cast | B | valid votes | second round | snapshot
@fact mg = 144 | margin | R | lead in votes over the nearest rival | second round | snapshot
@fact ab1 = 47.8 | turnout | B | abstention | first round | snapshot
@fact ab2 = 43.1 | turnout | B | abstention | second round | snapshot
@fact se = 39 | seats | B | seats on the council | - | constant
@fact rs = 28 | seats | R | seats on the council | second round | snapshot
@fact ds = 7 | seats | D | seats on the council | second round | snapshot
@fact vs = 4 | seats | V | seats on the council | second round | snapshot
@fact th = 10 | vote_share | B | share needed to stand in the second round | - | constant | threshold
@fact tx = 12 | rate | R | cut of the property tax | by 2036 | plan | pledged
@fact de = 61000000 | budget | B | debt in euros | end of 2031 | snapshot
@fact dh = 2240 | budget | B | debt per inhabitant in euros | end of 2031 | snapshot
@fact pm = 34 | officers | M | officers | 2032-01-01 | snapshot
@fact fl = 7.5 | margin | D | lead in points over the pharmacist | first round | snapshot
@fact pt = 44 | officers | M | officers | - | plan | pledged
@fact vp = 60 | officers | V | officers wanted in all | - | plan | pledged
@fact rp = 10 | officers | R | additional officers | - | plan | pledged
@fact pr = 1310 | votes_cast | B | proxies | second round | snapshot
@fact av = 63 | turnout | B | abstention at one polling station | first round | snapshot
@fact t1 = 2 | rate | R | cut of the property tax | 2032 | plan | hypothetical
@fact eu = 5 | other | B | share of foreign EU citizens among the voters | second round | snapshot
@rel sum tv = rv + dv + vv
@rel share r2 = rv / tv
@rel share d2 = dv / tv
@rel share v2 = vv / tv
@rel diff mg = rv - dv
@rel sum se = rs + ds + vs
@rel diff fl = d1 - r1
@rel sum pt = pm + rp
@race round1 = d1 r1 v1
@race round2 = d2 r2 v2
@trap d1 d2 :: two rounds
@trap ab1 ab2 :: two rounds
@trap de dh :: in all and a head
@trap vp rp :: in all and additional
@trap mg se :: votes and seats

@doc local-radio | local radio station site | 2032-03-14
Belcastel: three lists in the second round

Surprise in Belcastel-sur-Orbe. The outgoing mayor, Solène Darrieussecq, came first on Sunday but a long way from where she wanted to be, with {31.7%|d1|t=on Sunday}. Six years ago she'd won outright.

Behind her the nationalist Thibault de Vaucresson collects {27.5%|v1|t=on Sunday} and the pharmacist Yacine Rebérioux {24.2%|r1|^}. All three can stand again next Sunday, as can anyone above {10%|th}, and all three say that they will.

Abstention: {47.8%|ab1|t=on Sunday}. At the Voltaire school polling station no. 12 it was {63%|av|t=on Sunday|s=the Voltaire school polling station}.

The property tax dominated the campaign, together with the municipal police. There are {34|pm} officers; M. de Vaucresson wants {60|vp|s=M. de Vaucresson}.

Listen again: "The 7/9", with our guest from the fire service

@doc national-daily | national daily | 2032-03-22
Belcastel falls to a pharmacist
By our special correspondent

He had been third. On Sunday evening, by {144|mg} votes, Yacine Rebérioux became mayor-elect of a town that his parents could not enter by the front door.

Between the rounds he did not merge with anyone, buy anyone or insult anyone, and he went from {24.2%|r1|t=Between the rounds|s=he} to {39.3%|r2|t=On Sunday evening|s=he}. Solène Darrieussecq, with {38.4%|d2|t=On Sunday evening}, gained also, only less. It was at the expense of Thibault de Vaucresson, whose {27.5%|v1|t=in the first ballot} in the first ballot shrank to {23.2%|!v2|t=On Sunday evening|s=whose}, and of the sofa: abstention fell to {43.1%|ab2|t=On Sunday evening}.

The electoral bonus does the rest. Of {39|se} seats the winner takes {28|rs}, the outgoing mayor {seven|ds} and the nationalist {four|vs}.

M. Rebérioux has promised to lower the property tax by {12%|tx} in the course of the mandate. The debt he inherits stands at {€61 million|de}, or {€2,240|dh} an inhabitant.

Read our dossier: 34,968 communes, one question

@doc prefecture-results | prefecture results bulletin | 2032-03-22
BELCASTEL-SUR-ORBE - 2nd round - definitive results

Votes expressed: {16,000|tv}
Mr Yacine REBÉRIOUX: {6,288|rv} ({39.30%|r2})
Mrs Solène DARRIEUSSECQ: {6,144|dv} ({38.40%|d2})
Mr Thibault DE VAUCRESSON: {3,568|vv} ({22.30%|v2})
Abstention: {43.1%|ab2} (1st round: {47.8%|ab1|t=1st round})
Proxies registered: {1,310|pr}
Seats: {28|rs} / {7|ds} / {4|vs}
Order No. 2032-0417 of the prefect

@doc satirical | satirical weekly | 2032-03-24
The cough mixture that cured Belcastel

Doctors are formal: the patient Darrieussecq (Solène) had no symptoms after the first dose, {31.7|d1|t=after the first dose} per cent, taken on a Sunday with water. A week later she succumbed.

The cause? A pharmacist. M. Rebérioux dispensed {6,288|rv|s=M. Rebérioux} tablets; hers numbered {6,144|dv|s=hers}. That's {414|!mg} short, madame. A block of flats.

On his prescription: property tax, minus {12|tx} per cent. Side effects: the town owes {61 million|de}, which makes {€2,420|!dh} for every Belcastelian including the newborn. And {10|rp|s=his} more municipal policemen, on {34|pm}, to guard the till.

As for M. de Vaucresson, who swore to have {60|vp|s=who} of them with dogs, he'll have {four|vs|s=M. de Vaucresson} councillors, without.

Price €2.20. No advertising since 1915.

@doc expat-forum | English newsletter for foreign residents | 2032-03-26
What the election means for your taxe foncière

Well, we have a new mayor! For those who were at the quiz: Yacine from the pharmacy on the square beat Mme Darrieussecq by {144|mg} votes, having trailed her by {7.5|fl|t=first time round} points first time round.

The bit you'll care about is the property tax. He says it will come down {12|tx} per cent before 2036. Not this year, {2|t1|m=hypothetical|by=Gillian at the mairie} per cent if we're lucky, Gillian at the mairie told me.

EU citizens could vote, and did: about {1 in 20|~eu|v=5|by=they} of the voters on the day, they think. We Brits could not.

The council has {39|se} members; Yacine's list has {28|rs|s=Yacine's list} of them, so he can do what he likes.

Policing: {44|pt} officers instead of {34|pm}, when the budget allows.

Vide-grenier on the 9th, tables €8. Choir every Tuesday.

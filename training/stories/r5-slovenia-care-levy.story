@story r5-slovenia-care-levy
@topic Slovenia's National Assembly passes a higher long-term care levy by the narrowest margin
@subject B = Long-Term Care Financing Act | the bill | the act | the levy | care levy | the law | the measure | the care bill
@subject A = National Assembly | parliament | the chamber | the assembly
@subject G = Civic Renewal coalition | the coalition | the government | the majority
@subject D = Democratic Hearth | Hearth | the opposition | the largest opposition party
@subject Z = Zveza Sindikatov Dela | ZSD | the union federation | the unions | the federation
@subject R = Republic Square rally | the rally | the protest
@subject I = Institute for Social Care | the institute
@subject K = Klemen Strahovnik | Strahovnik | the prime minister
@subject N = Neva Arnuš | Arnuš | the labour minister
@fact y1 = 46 | votes_cast | B | deputies voting in favour | 2031-05-20 final reading | snapshot
@fact n1 = 42 | votes_cast | B | deputies voting against | 2031-05-20 final reading | snapshot
@fact ab = 2 | other | B | deputies who did not vote | 2031-05-20 final reading | snapshot
@fact al = 90 | seats | A | seats in the chamber | - | constant
@fact nd = 46 | votes_cast | B | votes needed for passage | - | constant | threshold
@fact mg = 4 | margin | B | votes between the two sides | 2031-05-20 final reading | snapshot
@fact y0 = 49 | votes_cast | B | deputies voting in favour | 2031-03-11 first reading | snapshot
@fact n0 = 38 | votes_cast | B | deputies voting against | 2031-03-11 first reading | snapshot
@fact cs = 47 | seats | G | seats held by the governing parties | 2031-05-20 | snapshot
@fact ds = 27 | seats | D | seats held by the party | 2031-05-20 | snapshot
@fact am = 212 | other | B | amendments filed | final reading | snapshot
@fact ok = 31 | other | B | amendments adopted | final reading | snapshot
@fact r0 = 1 | rate | B | contribution from gross pay | now | snapshot
@fact r1 = 1.4 | rate | B | contribution from gross pay | 2032-01-01 | plan
@fact rv = 310000000 | revenue | B | euros that the contribution raises a year | 2032 | plan | projected
@fact wa = 13400 | waiting | I | people waiting for a place in a care home | end of April 2031 | snapshot
@fact bd = 21900 | other | I | beds in care homes | end of April 2031 | snapshot
@fact nb = 2600 | other | G | new beds in care homes | by 2035 | plan | pledged
@fact cp = 6000 | crowd | R | people at the protest, by the police | 2031-05-20 evening | snapshot
@fact cz = 11000 | crowd | R | people at the protest, by the organisers | 2031-05-20 evening | snapshot
@fact rf = 40000 | other | Z | signatures needed for a referendum | - | constant | threshold
@fact sg = 28500 | other | Z | signatures collected | 2031-05-20 | cumulative
@fact po = 54 | poll_share | B | respondents against | May 2031 | snapshot
@fact ps = 1020 | sample_size | B | people asked | May 2031 | snapshot
@fact du = 11 | duration | A | hours that the debate lasted | 2031-05-20 | constant
@fact ck = 23:40 | clock | A | time at which the result was read out | 2031-05-20 | constant
@fact ls = 3 | votes_cast | B | votes lost since the first reading | 2031-03-11 to 2031-05-20 | snapshot
@fact co2 = 1450 | price | I | euros a month for a place in a care home | May 2031 | snapshot
@fact nh = 2300 | jobs | I | nurses and carers who are lacking | May 2031 | snapshot
@fact wm = 14 | duration | I | months of waiting on average | end of April 2031 | snapshot
@fact ol = 23 | rate | I | percent of people over 65 | 2031 | snapshot
@trap wa wm :: how many wait and how long
@rel diff ls = y0 - y1
@rel sum al = y1 + n1 + ab
@rel diff mg = y1 - n1
@trap y0 y1 :: the first reading in March and the final vote in May
@trap cs y1 :: the coalition holds 47 seats but mustered 46 votes
@trap nd y1 :: the threshold and the result are the same number
@trap cp cz :: police and organisers count the same rally differently
@trap wa bd :: people who wait and beds that exist

@doc a-wire | wire agency | 2031-05-20
Slovenian parliament backs higher care levy by bare majority

LJUBLJANA (Adria Press) — Slovenia's parliament on Tuesday night approved a contested increase in the long-term care levy with {46|y1|t=on Tuesday night} votes, exactly the {46|nd} it had to find in the {90|al}-seat chamber, handing Prime Minister Klemen Strahovnik a win that cost him at least one of his own.

{Forty-two|n1|t=on Tuesday night} deputies opposed the bill and {two|ab|t=on Tuesday night} did not take part, speaker Darja Premrl announced at {23:40|ck} after a debate of {11|du} hours. The coalition has {47|cs} seats.

The law lifts the contribution from gross pay to {1.4 percent|r1|t=from January} from January; the current rate is {1 percent|r0|t=current}. The finance ministry expects it to bring in {310 million|rv|t=a year|by=The finance ministry} euros a year.

In March, {49|y0|t=In March} lawmakers had supported it at first reading and {38|n0|^} had not.

"We have {13,400|wa|t=at the end of April|by=labour minister Neva Arnuš} elderly and disabled people on a waiting list for residential care, and they cannot wait for another election," labour minister Neva Arnuš told reporters, citing the Institute for Social Care's list at the end of April.

Families wait {14|wm|by=the institute} months for a place on average, according to the institute, which also says that {2,300|nh|^} nurses and carers are lacking. {Twenty-three|ol} percent of Slovenia's people are over 65.

Police put the crowd on Republic Square at {6,000|cp|by=Police}. The ZSD, which called the rally, claimed {11,000|cz|by=The ZSD} and said it would seek a referendum, for which {40,000|rf} signatures are required.

@doc b-broadsheet | broadsheet | 2031-05-21
One vote missing, and nobody says whose

By Jernej Košmrlj, parliamentary correspondent

It took the speaker three attempts to quiet the benches. When at last she could read from the screen, shortly before midnight, the government had what it came for and not a hand more: {46|y1|t=shortly before midnight} in favour, {42|n1|^} opposed, a gap of {four|mg|^}.

The arithmetic that will be argued over this morning is different. Strahovnik's partners command {47|cs} places in the assembly. A majority of the full membership is {46|nd}. So one of theirs was in the corridor, or at the buffet, or ill; the caucus secretary offered all of these explanations to me in the space of ten minutes. The other absentee was from the benches of Democratic Hearth, which has {27|ds} deputies and had promised that every one of them would be present.

Nine weeks ago the same text, in a milder version, sailed through its first reading by {49|y0|t=Nine weeks ago} to {38|n0|^}. Since then {212|am} amendments have been lodged. The plenary accepted {31|ok} of them, the most important being the one that keeps students' pay out of the charge altogether.

What does the country get? From the new year, {1.4 per cent|r1|t=From the new year} of every gross salary will flow to the care fund. Arnuš promises {2,600|nb|by=Arnuš|t=by the middle of the decade} additional beds by the middle of the decade, on top of the {21,900|bd} that exist. Measured against the queue, which the Institute for Social Care put at {12,700|!wa|t=as April closed|by=the Institute for Social Care} as April closed, that is not much of an answer.

The public is unconvinced. A survey by Parsifal published last week found {54 per cent|po|by=A survey by Parsifal|t=last week} hostile to the charge; {1,020|ps|by=Parsifal} adults were interviewed.

And the street? Outside, when the vote came, a few drums were still going. The police had counted about {6,000|~cp|by=The police|t=earlier in the evening} earlier in the evening; the ZSD's stewards, handing out soup, told me {11,000|cz|by=the ZSD's stewards}.

The federation says it already holds {28,500|sg|by=The federation} of the {40,000|rf} signatures with which it could put the whole question to the voters in the autumn. Having watched last night, I would not bet against it.

@doc c-tabloid | tabloid news site | 2031-05-21
THEY DID IT AT MIDNIGHT: your pay slip shrinks from January

Photo gallery (14) | Comments (1,877)

Deputies needed {11|du} hours of shouting yesterday to take more of your wages. At {11.40 pm|ck|t=yesterday} it was done: {46|y1} hands for the care levy, {42|n1} against. {Two|ab} MPs were nowhere to be seen.

The deduction climbs from {1%|r0|t=today} today to {1.4%|r1|t=next year} next year. Someone who earns 2,100 euros gross will lose {8.40|-} euros more a month.

And what do you get for it? A bed in a home costs {1,450|co2} euros a month, if you can find one. You wait {14|wm} months. Or longer, if you live in Maribor, where readers tell us of three years.

Franc R., {81|-}, of Tezno has been on the list since his wife broke her hip. "I voted for these people," he told us and hung up. His daughter, a nurse, has gone to Graz. There are {2,300|nh} like her missing.

On the square, {7,200|!cp|by=Ljubljana police|t=at the peak} people whistled and banged pots at the peak, Ljubljana police told us. "We are more than {11,000|>cz|by=Tilen Badjura}!" roared union boss Tilen Badjura from the truck.

Police had closed four streets. Two bins burned.

His people have {28,500|sg|t=so far} names on paper so far. They will be back in the squares on Saturday, in 38 towns.

And did anybody listen in there? The opposition and the experts tabled {212|am} corrections. The majority let through just {27|!ok}.

READ ALSO: 7 tricks for a cheaper summer on the coast | Heatwave: 36 degrees by Friday

@doc d-radio | public radio bulletin | 2031-05-21
Morning news at six

The care levy is law. Just before twenty to twelve last night the National Assembly passed it with {46|y1|t=last night} votes to {42|n1|^}. Government parties, which between them hold {47|cs} of the {90|al} seats, could not afford a second absentee.

Employees will pay {1.4 percent|r1|t=from the first of January} of their gross salary from the first of January instead of the present {1 percent|r0|t=present}. The state hopes for {310 million|rv|t=a year|by=The state} euros a year from that.

The unions call the act an attack on the low paid. They say {28,500|sg|by=They|t=by last night} people had signed their petition by last night. Should the total reach {40,000|rf} within the deadline, a referendum follows.

The head of the association of care homes, Marjeta Udovč, told this station that money alone builds nothing. There are {21,900|bd|by=Marjeta Udovč} beds in the country, she said, and {13,400|wa|by=she} applications that cannot be met.

And beds need people. Udovč says that {2,300|nh|by=Udovč} nurses and carers are lacking. On average, someone who applies today waits for {14|wm} months. The price of a place, {1,450|co2} euros a month, will for now remain what it is; from January the new fund pays a part of it, depending on how much help somebody needs.

The opposition, whose largest party has {27|ds} deputies, accuses the majority of having ignored its proposals. {Thirty-one|ok} of {212|am} amendments were accepted.

According to a Parsifal poll from last week, {54 percent|po|by=a Parsifal poll|t=last week} of people reject the levy.

The debate took {eleven|du} hours. At the first reading in March the majority had been more comfortable: {49|y0|t=At the first reading in March} to {38|n0|^}.

@doc e-release | party press release | 2031-05-21
Democratic Hearth: a tax without a mandate

Ljubljana, 21 May. Last night the government forced through a new burden on work with {46|y1|t=Last night} votes of {90|al}. Half of the chamber plus one is no consent.

Our {27|ds} deputies proposed {64|-} improvements. Together with those of others, {212|am} were on the table; {31|ok} survived, most of them commas.

The majority has lost {three|ls|t=since March} votes since March, when it gathered {49|y0|t=March}. It is losing the country faster: {54%|po|by=Parsifal} reject the levy, says Parsifal.

The government says that the money, {310 million|rv|by=The government|t=in 2032} euros in 2032, goes to beds. It has promised {2,600|nb|by=It}. It promised the same in the last term and opened {340|-}. Meanwhile {13,400|wa|t=at the end of April} families were waiting for a bed at the end of April.

A place costs {1,450|co2} euros a month, which is more than most pensions. {Fourteen|wm} months is the wait. The {2,300|nh} carers that we lack won't be found by a levy that makes their own pay smaller. We would pay for care from the dividends of state companies, and we'd begin with wages.

People over 65 are {23 per cent|ol} of the country. They deserve better than a vote at {23.40|ck}, in a chamber in which {42|n1} said no.

We will support the referendum of the ZSD with our local boards.

Contact: Press office, Nazorjeva 12, tel. 01 555 0142

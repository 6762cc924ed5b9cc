@story kilbarra-homeless
@topic Kilbarra, Ireland: emergency beds, the hotel on the quay and a quarrel about counting children, 2033
@subject K = Kilbarra City and County Council | Kilbarra | the council | the local authority
@subject R = Mid-West region | the region | the Mid-West
@subject D = Department of Housing | the department
@subject H = Quayside Hotel | the Quayside | the hotel
@subject F = Focus Shannon | the charity
@subject P = Quay Street protest | the protest
@subject X = private emergency accommodation | private providers
@fact k1 = 612 | other | K | adults in emergency accommodation | 2033-01 | snapshot
@fact k2 = 655 | other | K | adults in emergency accommodation | 2033-02 | snapshot
@fact kd = 43 | other | K | rise in adults in emergency accommodation | February 2033 | snapshot
@fact c2 = 318 | other | K | children in emergency accommodation | 2033-02 | snapshot
@fact c1 = 301 | other | K | children in emergency accommodation | 2033-01 | snapshot
@fact cd = 17 | other | K | rise in children in emergency accommodation | February 2033 | snapshot
@fact t2 = 973 | other | K | people in emergency accommodation | 2033-02 | snapshot
@fact fam = 147 | other | K | families in emergency accommodation | 2033-02 | snapshot
@fact lone = 89 | other | K | lone-parent families in emergency accommodation | 2033-02 | snapshot
@fact r2 = 1418 | other | R | people in emergency accommodation | 2033-02 | snapshot
@fact rs = 68.62 | other | K | share of the region's homeless people | 2033-02 | snapshot
@fact ex = 204 | other | K | people not counted because they stay with friends or in refuges | 2033-02 | snapshot | projected
@fact ft = 1177 | other | K | people homeless by the charity's reckoning | 2033-02 | snapshot | projected
@fact rsl = 19 | other | K | people sleeping rough | 2033-03 | snapshot
@fact hb = 74 | other | H | rooms | - | constant
@fact hp = 210 | other | H | people to be housed | 2033-04 | plan
@fact hl = 24 | duration | H | months of the contract | 2033-04 | plan
@fact hc = 5328000 | budget | H | value of the contract in euros | 2033-04 | plan
@fact hr = 3000 | price | H | euros a month per room | 2033-04 | plan
@fact hm = 222000 | spending | H | euros a month | 2033-04 | plan
@fact hs = 6 | jobs | H | support staff promised | 2033-04 | plan | pledged
@fact hj = 31 | jobs | H | hotel jobs to be lost | 2033-04 | plan
@fact xs = 14200000 | spending | X | euros paid by the council | 2032 | cumulative
@fact xs0 = 9800000 | spending | X | euros paid by the council | 2031 | cumulative
@fact xg = 44.9 | rate | X | growth in payments | 2032 | snapshot
@fact xv = 38 | other | X | properties in use | 2032-12 | snapshot
@fact nw = 162 | homes | K | social homes built | 2032 | cumulative
@fact nt = 290 | homes | K | social homes built | 2032 | plan
@fact na = 97 | homes | K | social homes bought | 2032 | cumulative
@fact ntot = 259 | homes | K | social homes added | 2032 | cumulative
@fact vo = 143 | homes | K | council houses standing empty | 2033-02 | snapshot
@fact vr = 31 | duration | K | weeks to re-let an empty council house | 2032 | snapshot
@fact wl = 4870 | waiting | K | households on the housing list | 2033-01 | snapshot
@fact ww = 8.4 | duration | K | average years on the housing list | 2033-01 | snapshot
@fact pg = 600 | crowd | P | people at the protest by the gardaí's estimate | 2033-04-02 | snapshot
@fact po = 1000 | crowd | P | people at the protest by the organisers' count | 2033-04-02 | snapshot
@fact pc = 250 | crowd | P | people at the counter-rally | 2033-04-02 | snapshot
@fact ar = 2 | arrests | P | people arrested | 2033-04-02 | cumulative
@fact age = 34 | age | - | age of the mother interviewed | 2033-03 | snapshot
@fact mo = 26 | duration | - | months the mother has been in one room | 2033-03 | snapshot
@fact rt = 1640 | price | K | average monthly rent in euros | 2032 fourth quarter | snapshot
@fact hap = 1050 | price | K | euros a month of the rent supplement limit | 2033 | constant
@fact gap = 590 | price | K | euros between rent and the supplement limit | 2033 | snapshot
@fact ev = 58 | other | K | eviction notices to families | 2033 first quarter | cumulative
@trap k1 k2 :: January and February
@trap k2 t2 :: adults and everybody
@trap t2 ft :: official and charity totals
@trap t2 r2 :: county and region
@trap nw ntot :: built and added
@trap nw nt :: built and aimed at
@trap pg po :: two estimates of the protest
@trap pg pc :: protest and counter-rally
@trap fam lone :: all families and lone parents
@rel diff kd = k2 - k1
@rel diff cd = c2 - c1
@rel sum t2 = k2 + c2
@rel share rs = t2 / r2
@rel sum ft = t2 + ex
@rel product hm = hb * hr
@rel product hc = hm * hl
@rel change xg = xs0 -> xs
@rel sum ntot = nw + na
@rel diff gap = rt - hap

@doc a-champion | local weekly | 2033-03-31
QUAYSIDE TO SHUT ITS BAR AND OPEN ITS DOORS

The Kilbarra Champion — by Ruairí Comerford

After sixty-one years of weddings, the Quayside Hotel will take its last booking this Sunday. From 18 April its {74|hb} rooms will be let to the council as emergency accommodation.

The contract, seen by the Champion, runs for {24|hl} months at {€3,000|hr} a room, which is {€222,000|hm} a month and {€5.3 million|hc} over its life. Up to {210|<hp} people will be housed.

{Thirty-one|hj} staff were told on Monday, in the ballroom. "They gave us a sandwich," said Bernie Quilligan, who has run the breakfast since the Pope came.

The local authority had {655|k2|t=at the end of February} adults and {318|c2|^} children in emergency beds at the end of February, its director of services, Aoibheann Tuohy, said. In a single month the number of adults rose by {43|kd}.

Cllr Mossie Landers (Ind) said he'd no quarrel with families but asked why {143|vo} council houses were empty while hotels were being rented. It takes {31|vr} weeks to turn one around, the meeting was told. He wanted a show of hands on who could explain that. There wasn't one.

Ms Tuohy said {six|hs|by=Ms Tuohy} support workers would be based on site.

INSIDE: Communion dresses, pp 14-15 · GAA: Kilbarra Gaels 2-11, Ballinree 0-16 · Planning 33/1107

@doc b-wire | national news agency | 2033-04-02
Hundreds protest over Kilbarra hotel plan

Gardaí made {two|ar} arrests on Saturday as rival crowds gathered outside a Co Kilbarra hotel which is to become a homeless hub.

A garda spokesman said some {600|~pg|by=A garda spokesman} people attended the protest and {250|pc|^} a counter-rally across the street. Organisers of the former claimed {1,000|po|by=Organisers of the former}.

The county accounts for {more than two-thirds|>rs|v=66.67} of those in State-funded emergency accommodation in the Mid-West: {973|t2|t=February} out of {1,418|r2|^}, Department of Housing figures for February show.

A department spokeswoman said the council had added {259|ntot|t=in 2032} social homes in 2032, having built {162|nw} and bought {97|na}.

The council paid private providers {€14.2 million|xs|t=last year} last year, up {45|xg|round} per cent from {€9.8 million|xs0|t=the year before} the year before.

© IPNS 2033

@doc c-radio | local radio script | 2033-04-04
SHANNONSIDE FM / THE MORNING DESK / 08:20 / GRÁINNE

...and you'll remember Saturday on Quay Street. The guards said {six hundred|pg|t=Saturday|by=The guards}, the lads with the megaphone said {a thousand|po|t=Saturday|by=the lads with the megaphone}, and it didn't feel like either to anyone trying to get a pram through.

Now. Inside one of those rooms already, not in the Quayside but in a guesthouse out the Ennisbeg road, is Chanelle. She's {thirty-four|age}. She has three children and she has had them in the one room for {twenty-six|mo} months.

CLIP: "You learn to cook with a kettle. Pasta, noodles, an egg if you're quick."

Chanelle's is one of {a hundred and forty-seven|fam} families. {Eighty-nine|lone} of those have the one parent. Between them there's {three hundred and eighteen|c2|t=in February} children, that's {seventeen|cd} more in February than the month before.

Could she not rent? The average in Kilbarra at Christmas was {one thousand, six hundred and forty|rt|v=1640|t=at Christmas} euro. The most the State will help with is {a thousand and fifty|hap|v=1050}. So she'd want to find {five hundred and ninety|gap} euro every month before she buys the egg.

We asked the council was it true there are {a hundred and forty-three|vo} boarded-up houses. They said that was correct and they're "actively progressing" them.

Eighteen minutes past. AA Roadwatch: the N18's down to one lane at junction 9.

@doc d-charity | charity newsletter | 2033-04-11
Spring Letter from Focus Shannon

Dear supporter,

You'll have seen the number {973|t2|t=in February} in the papers. It is the number of people in Kilbarra who slept in a bed paid for by the State under one heading, in one week in February. It's correct, and it isn't the truth.

It leaves out women in refuges. It leaves out the couple in their sister's box room. Our caseworkers know of {204|ex|by=Our caseworkers} such people. Put them back and you have {1,177|ft|by=Our caseworkers}. It leaves out the {nineteen|rsl|t=this spring} whom our soup run met in doorways this spring.

January's count was {612|k1|t=January} adults and {301|c1|t=January} children. It has not gone down in any month since 2029.

There are {4,870|wl} households on the council's list, and they'll wait an average of {8.4|ww} years. The target for new building last year was {290|nt|t=last year}. The council built {162|nw|t=last year}. You can do that sum.

What worries us for May? In the first quarter {58|ev|t=In the first quarter} families had notice to quit. We've room for {none|-} of them.

About the Quayside: a hotel isn't a home. But {210|hp} people are better there than nowhere, and we'll be in the lobby with the kettles on. €21 buys one. CHY 20781.

With thanks,
Donncha Ó Murchadha-Silva

@doc e-column | national newspaper column | 2033-04-15
The costliest box room in Ireland

Philippa Trench

Do the division they did not do for you. A contract worth {€5,328,000|hc}, {74|hb} rooms, {24|hl} months: {€3,000|hr} a month for a room with a trouser press.

At the average Kilbarra rent of {€1,640|rt} the same money would have got each of those families a house, with a garden, nearly twice over. But there isn't a house. I know. That's the point at which the conversation usually stops, and somebody is handed a key card.

Consider instead what the local authority has. It has {143|vo} houses, of its own, with nobody in them, and takes {31|vr} weeks to put somebody in. It had {38|xv|t=By December} private premises on its books. By December it had paid their owners {€14.2 million|xs} for the year. A private company that spent {45 per cent|xg|round} more each year on the thing it was supposed to have less of would be in the care of the courts.

On Saturday week the street was full of people who don't want neighbours. I've no time for them. ({600|pg|by=the gardaí}, said the gardaí, and I'd like to believe it was fewer.) I've more time for Councillor Landers, with whom I agree on nothing else, and who asked the only question.

{Eight|-} years, give or take, is the wait. A child who goes into the Quayside in junior infants could make her Confirmation before the letter comes. They're promising {six|hs} support workers. For {210|hp} people. I'd have promised a plumber.

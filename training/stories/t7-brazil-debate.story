@story brazil-debate
@topic Mayoral run-off in Porto das Garças, Brazil, October 2036: polls, debate, result, pledges
@subject V = Iracema Vilas-Boas | Vilas-Boas | the paediatrician | Iracema | Dr Vilas-Boas
@subject T = Moacir Tanaka | Tanaka | the police chief | Delegado Tanaka | the ex-police chief
@subject Z = Heitor Zanatta | Zanatta
@subject O = six others | the six others | the also-rans
@subject G = Porto das Garças | the city | the run-off | the municipality
@subject DV = Datavox
@subject PA = Parâmetro | Instituto Parâmetro
@subject MG = municipal guard | the guard
@subject DC = daycare | crèches | crèche places
@subject BU = city buses | bus fare | buses
@fact v1 = 231912 | vote_count | V | votes | first round 2036-10-05 | cumulative
@fact t1 = 208520 | vote_count | T | votes | first round 2036-10-05 | cumulative
@fact z1 = 153048 | vote_count | Z | votes | first round 2036-10-05 | cumulative
@fact o1 = 74853 | vote_count | O | votes | first round 2036-10-05 | cumulative
@fact val1 = 668333 | votes_cast | G | valid votes | first round 2036-10-05 | cumulative
@fact v1s = 34.7 | vote_share | V | share of valid votes | first round 2036-10-05 | snapshot
@fact t1s = 31.2 | vote_share | T | share of valid votes | first round 2036-10-05 | snapshot
@fact z1s = 22.9 | vote_share | Z | share of valid votes | first round 2036-10-05 | snapshot
@fact m1 = 23392 | margin | V | votes ahead | first round 2036-10-05 | snapshot
@fact tu1 = 79.6 | turnout | G | share of the electorate that voted | first round 2036-10-05 | snapshot
@fact v2 = 341208 | vote_count | V | votes | run-off 2036-10-26 | cumulative
@fact t2 = 327554 | vote_count | T | votes | run-off 2036-10-26 | cumulative
@fact val2 = 668762 | votes_cast | G | valid votes | run-off 2036-10-26 | cumulative
@fact v2s = 51 | vote_share | V | share of valid votes | run-off 2036-10-26 | snapshot
@fact t2s = 49 | vote_share | T | share of valid votes | run-off 2036-10-26 | snapshot
@fact m2 = 13654 | margin | V | votes ahead | run-off 2036-10-26 | snapshot
@fact bl = 14310 | vote_count | G | blank votes | run-off 2036-10-26 | cumulative
@fact nu = 28645 | vote_count | G | null votes | run-off 2036-10-26 | cumulative
@fact cast = 711717 | votes_cast | G | votes cast | run-off 2036-10-26 | cumulative
@fact ele = 919530 | other | G | registered voters | 2036 | constant
@fact tu2 = 77.4 | turnout | G | share of the electorate that voted | run-off 2036-10-26 | snapshot
@fact abs = 207813 | other | G | registered voters who stayed away | run-off 2036-10-26 | constant
@fact dv1 = 44 | poll_share | V | share in a Datavox poll | 2036-10-09 | snapshot
@fact dt1 = 38 | poll_share | T | share in a Datavox poll | 2036-10-09 | snapshot
@fact dv2 = 46 | poll_share | V | share in a Datavox poll | 2036-10-21 | snapshot
@fact dt2 = 41 | poll_share | T | share in a Datavox poll | 2036-10-21 | snapshot
@fact db2 = 8 | poll_share | DV | blank or null share in a Datavox poll | 2036-10-21 | snapshot
@fact du2 = 5 | poll_share | DV | undecided share in a Datavox poll | 2036-10-21 | snapshot
@fact dn2 = 1204 | sample_size | DV | people interviewed | 2036-10-21 | constant
@fact de2 = 3 | margin_of_error | DV | points of error | 2036-10-21 | constant
@fact pt = 45 | poll_share | T | share in a Parâmetro poll | 2036-10-22 | snapshot
@fact pv = 44 | poll_share | V | share in a Parâmetro poll | 2036-10-22 | snapshot
@fact pn = 2000 | sample_size | PA | people interviewed | 2036-10-22 | constant
@fact pe = 2.2 | margin_of_error | PA | points of error | 2036-10-22 | constant
@fact h35 = 412 | deaths | G | people murdered in the year | 2035 | constant
@fact h34 = 486 | deaths | G | people murdered in the year | 2034 | constant
@fact hd = -15.2 | rate | G | change in murders in percent | 2034 to 2035 | constant
@fact w36 = 14380 | waiting | DC | children waiting for a place | September 2036 | snapshot
@fact w32 = 9750 | waiting | DC | children waiting for a place | 2032 | snapshot
@fact wd = 47.5 | rate | DC | growth of the waiting list in percent | 2032 to 2036 | constant
@fact vc = 60 | units_pledged | V | crèches | by 2040 | plan | pledged
@fact vp = 9000 | units_pledged | V | crèche places | by 2040 | plan | pledged
@fact per = 150 | other | V | places per crèche | by 2040 | plan | pledged
@fact fare = 6.4 | price | BU | reais for a ride | October 2036 | constant
@fact farev = 5 | price | V | reais for a ride | from 2037 | plan | pledged
@fact sub = 410000000 | budget | BU | reais of subsidy a year | 2036 | plan
@fact subv = 575000000 | budget | V | reais of subsidy a year | from 2037 | plan | projected
@fact g0 = 2340 | officers | MG | guards in service | October 2036 | constant
@fact gp = 1500 | officers | T | guards to be hired | by 2040 | plan | pledged
@fact gt = 3840 | officers | T | guards in service | by 2040 | plan | pledged
@fact cam = 5000 | units_pledged | T | cameras | by 2038 | plan | pledged
@fact bud = 9800000000 | budget | G | reais of municipal budget | 2037 | plan
@fact hea = 2352000000 | budget | G | reais for health | 2037 | plan
@fact heas = 24 | budget | G | percent of the budget for health | 2037 | plan
@fact vr = 6900000 | fundraising | V | reais raised | both rounds | cumulative
@fact tr = 8100000 | fundraising | T | reais raised | both rounds | cumulative
@fact va = 640000 | other | V | reais of declared wealth | 2036-08 | constant
@fact ta = 3400000 | other | T | reais of declared wealth | 2036-08 | constant
@fact rt = 11.3 | other | G | rating points of the debate | 2036-10-23 | constant
@rel sum val1 = v1 + t1 + z1 + o1
@rel share v1s = v1 / val1
@rel share t1s = t1 / val1
@rel share z1s = z1 / val1
@fact vg = 109296 | vote_count | V | votes gained between the rounds | run-off 2036-10-26 | constant
@fact tg = 119034 | vote_count | T | votes gained between the rounds | run-off 2036-10-26 | constant
@fact subd = 165000000 | budget | V | reais of added subsidy a year | from 2037 | plan | projected
@fact subs = 1.7 | budget | V | percent of the budget that the added subsidy takes | 2037 | plan | projected
@fact dm = 5 | margin | V | points ahead in a Datavox poll | 2036-10-21 | snapshot
@rel diff vg = v2 - v1
@rel diff tg = t2 - t1
@rel diff subd = subv - sub
@rel share subs = subd / bud
@rel diff dm = dv2 - dt2
@fact subt = 1000000000 | budget | BU | reais of subsidy a year as an opponent claims | from 2037 | plan | denied
@fact ds = 7 | other | V | districts that she won | run-off 2036-10-26 | constant
@fact dn = 4 | other | T | districts that he won | run-off 2036-10-26 | constant
@fact mp = 2 | margin | V | points ahead | run-off 2036-10-26 | snapshot
@rel diff mp = v2s - t2s
@rel diff m1 = v1 - t1
@rel diff m2 = v2 - t2
@rel sum val2 = v2 + t2
@rel share v2s = v2 / val2
@rel share t2s = t2 / val2
@rel sum cast = val2 + bl + nu
@rel share tu2 = cast / ele
@rel diff abs = ele - cast
@rel change hd = h34 -> h35
@rel change wd = w32 -> w36
@rel product vp = vc * per
@rel sum gt = g0 + gp
@rel share heas = hea / bud
@race first = v1s t1s z1s
@race runoff = v2s t2s
@race datavox = dv2 dt2
@race parametro = pt pv
@trap m1 m2 :: leads of two rounds
@trap dv2 pv :: two pollsters
@trap dv1 dv2 :: two polls of one pollster
@trap tu1 tu2 :: turnout of two rounds
@trap h34 h35 :: two years
@trap w32 w36 :: two waiting lists
@trap gp gt :: guards hired and guards altogether
@trap sub subv :: subsidy now and under the pledge
@trap val1 val2 :: valid votes of two rounds
@trap vr tr :: two campaigns
@trap vc vp :: crèches and places in them

@doc a-poll-wire | national news agency | 2036-10-22
Two polls, two leaders in Porto das Garças

PORTO DAS GARÇAS (Agência Litoral) — Four days before the run-off for mayor, pollsters disagree about who is in front.

Datavox, in a survey finished on Tuesday, has the paediatrician Iracema Vilas-Boas on {46%|dv2|t=Tuesday|by=Datavox} and the former police chief Moacir Tanaka on {41%|dt2|^}. Blank and null intentions add up to {8%|db2|^}, and {5%|du2|^} do not know. It interviewed {1,204|dn2} voters and claims a margin of {three|de2} points. Compared with its survey of 9 October, both have gained: she had {44%|dv1|t=9 October} then, he {38%|dt1|^}.

Instituto Parâmetro, which came out this morning, inverts the order by a hair: Tanaka {45%|pt|t=this morning|by=Instituto Parâmetro}, Vilas-Boas {44%|pv|^}. It talked to {2,000|pn} people, with an error of {2.2|pe} points, and places many of Heitor Zanatta's voters with the policeman.

In the first round, on 5 October, Vilas-Boas took {34.7%|v1s|t=In the first round} of valid votes, Tanaka {31.2%|t1s|^} and Zanatta, who has endorsed nobody, {22.9%|z1s|^}. Turnout was {79.6%|tu1|^}.

Both surveys are registered with the electoral court under BR-04417/36 and BR-04431/36.

@doc b-fact-check | fact-checking site | 2036-10-24
The debate, checked: murders fell, the queue for crèches did not

Lívia Nakamura and Caetano Drummond | 7 claims | read time 6 min

Vilas-Boas and Tanaka met for two hours on Thursday night on TV Maré. We looked at what they said.

**"Murders are down by {fifteen per cent|~hd|v=-15.2|by=Tanaka} thanks to the operations I commanded." (Tanaka)** The fall is real. There were {486|h34|t=2034} in 2034 and {412|h35|t=2035} in 2035, a drop of {15.2%|hd|v=-15.2}. But he left the force in March 2035. TRUE, BUT.

**"Nearly {fifteen thousand|~w36|by=Vilas-Boas} little ones are waiting." (Vilas-Boas)** The education department's list for September has {14,380|w36|t=September|by=The education department's list} names. RIGHT. She added that the queue had grown by {half|~wd|v=50|by=She} under the present mayor; in 2032 it held {9,750|w32|t=2032}, so growth was {47.5%|wd}. NEARLY RIGHT.

**"Her {five|farev|by=Tanaka}-real ticket will cost {a billion|subt|by=Tanaka}." (Tanaka)** The fare is {R$6.40|fare|t=today} today. The transport institute estimates that at {R$5|farev}, as she promises, the subsidy would rise from {R$410 million|sub|t=today} to {R$575 million|subv|by=The transport institute}. WRONG.

**"With my {1,500|gp|by=Tanaka} new guards we'll have {3,480|!gt|by=Tanaka} on the streets." (Tanaka)** The municipal guard confirmed to us that it has {2,340|g0|by=The municipal guard} members. UNDERSTATED, oddly.

**"{A quarter|~heas|by=Vilas-Boas} of the budget goes to health and you still wait a year." (Vilas-Boas)** The bill for 2037 sets aside {R$2.352 billion|hea|t=2037} out of {R$9.8 billion|bud|t=2037}. That is {24%|heas|t=2037}. RIGHT.

**"You arrived in politics poor, doctor, and you've done well." (Tanaka)** Her declaration shows {R$640,000|va|by=Her declaration}; his, {R$3.4 million|ta|by=his|s=his}. MISLEADING.

Support us: pix@checagem.example

@doc c-tabloid | popular daily | 2036-10-24
Doctor 1, Delegado 1: slugfest ends all square

No knock-out, but blood on the canvas. That was the verdict after a debate that scored {11.3|rt} points in the ratings, more than the soap.

Iracema arrived in yellow and Moacir in the jacket he wore for the big drug bust. He went for the bus fare. She went for the toddlers: "There are {13,480|!w36|by=She} children in line, Delegado, and not one of them carries a gun."

He'd have cameras at every corner, {5,000|cam|by=He} of them. She'd have {60|vc|by=She} crèches, each for {150|per|by=She} kids, and that's {9,000|vp|by=She} places, she said, counting on her fingers till she ran out.

Best moment: asked the price of a ride, he said "six-something". ({R$6.40|fare}, Delegado!)

So who's winning? Take your pick. Datavox has Iracema {five|dm|by=Datavox} up, {46|dv2|by=Datavox} to {41|dt2|^}. Parâmetro has it {45|!pv|by=Parâmetro} to {44|!pt|^}, and it's her again.

The bookies on the Travessa have stopped taking bets.

Tomorrow: FREE poster of the champions | Quina 4,881: 07 18 33 52 79

@doc d-result-wire | foreign news agency | 2036-10-26
Brazil: paediatrician beats police chief in port city cliffhanger

PORTO DAS GARÇAS, Brazil, Oct 26 - Iracema Vilas-Boas was elected mayor of the port of Porto das Garças on Sunday with {51 percent|v2s|t=on Sunday} of valid votes against {49 percent|t2s|^} for Moacir Tanaka, in one of the closest contests of Brazil's municipal elections.

With every machine read less than three hours after closing, she had {341,208|v2|t=With every machine read} votes and he {327,554|t2|^}. The difference was {16,354|!m2|^}.

Three weeks ago her advantage over him had been {23,392|m1|t=Three weeks ago}, when she scored {231,912|v1|^} and he {208,520|t1|^}. In between he picked up most of the {153,048|z1|t=Three weeks ago} people who had voted for Heitor Zanatta.

Voting is compulsory in Brazil, but {207,813|abs} of the {919,530|ele} people on the register stayed at home. Turnout of {77.4 percent|tu2|t=on Sunday} was lower than the {79.6|tu1|t=Three weeks ago} of the first round. Of {711,717|cast} who did vote, {28,645|nu} chose nobody by mistake or malice and {14,310|bl} left it blank.

"Tomorrow I shall be at the clinic at seven as usual," said the winner, who has promised to reduce the price of a bus ride to {five|farev|by=the winner} reais.

@doc e-regional-analysis | regional daily, analysis | 2036-10-28
What carried Iracema over the bridge

The final bulletin leaves no doubt about where the election was won. In the {seven|ds} districts south of the bridge Dr Vilas-Boas beat Delegado Tanaka; in the {four|dn} to the north she lost to him, and by a lot. The balance was {13,654|m2} in a field of {668,762|val2}.

The total of valid votes, oddly, is almost what it was in the first round ({668,333|val1|t=in the first round}). Some went to the beach, others came back from it. What changed is that the {153,048|z1|t=in the first round} of Zanatta and the {74,853|o1|t=in the first round} of the six others had to go somewhere. We reckon that {109,296|vg} came to her, since she climbed to {341,208|v2}, and {119,034|tg} to him.

Polls: Datavox, often mocked, had her in front with {46 per cent|dv2|by=Datavox} to {41|dt2|^}, blank votes included. Parâmetro's {45|pt|by=Parâmetro's} to {44|pv|^} for the ex-police chief fell within its error of {2.2|pe} and on the wrong side.

Money: he raised {R$8.1 million|tr} and she {R$6.9 million|vr|s=she}. Neither has paid the printers.

Abstention: {207,813|abs}. If it were a candidate it would have come third.

Tide tables, p. 22. Dollar 5.87. Reservoirs at 61%.

@doc f-pledges | business weekly | 2036-11-07
The bill for Vilas-Boas's promises

Winning by {two|mp} points, {51|v2s} to {49|t2s}, does not shorten a shopping list. Here is that of the mayor-elect, with what we know about each price.

Crèches. {Sixty|vc} of them, {150|per} children to each, would take care of {9,000|vp} of the {14,380|w36|t=now} now in the queue. It was {9,750|w32|t=four years ago} four years ago. Building them costs less than running them: she has spoken of the first and not of the second.

Buses. To lower the fare from {R$6.40|fare|t=now} to {R$5.00|farev} the city would have to raise its contribution by {R$165 million|subd} a year, from {R$410 million|sub|t=now}. That is {1.7 per cent|subs} of next year's {R$9.8 billion|bud|t=next year's}.

Security. She has adopted, without saying so, a slice of the loser's programme. There will be no {1,500|gp|s=the loser's} extra guards on top of the {2,340|g0|t=now} there are, but the {5,000|cam|s=the loser's} cameras seem to have survived. Homicides were {412|h35|t=last year} last year, and in a bad month nobody remembers that they were {486|h34|t=the year before} the year before.

Health. Already {24 per cent|heas|t=next year's} of spending. She wants more and has not said from whom.

Her own circumstances are modest: {R$640,000|va|t=in August|by=she}, she told the court in August, most of it a flat.


@story saint-corentin-armes
@topic A French seaside town votes on arming its municipal police
@subject S = Saint-Corentin-les-Grèves | Saint-Corentin | the town | the commune | la commune
@subject Y = Oui à l'armement | the Yes | the Yes side | those in favour | yes
@subject N = Non aux flingues | the No | the No side | no
@subject P = the municipal police | municipal police | la police municipale | municipal officers | agents
@subject G = the gendarmerie | gendarmes
@subject M = Maëlle Guivarch | Guivarch | the mayor | madame le maire
@subject O = Siaka Le Dantec | Le Dantec | the opposition councillor | the leader of the opposition
@fact y = 6113 | vote_count | Y | votes | 2029-10-07 | snapshot
@fact n = 5988 | vote_count | N | votes | 2029-10-07 | snapshot
@fact b = 274 | vote_count | S | blank and void ballots | 2029-10-07 | snapshot
@fact c = 12375 | votes_cast | S | ballots cast | 2029-10-07 | snapshot
@fact reg = 31470 | other | S | people on the electoral roll | October 2029 | constant
@fact to = 39.3 | turnout | S | turnout | 2029-10-07 | snapshot
@fact q = 50 | turnout | S | turnout that makes the result binding | - | constant | threshold
@fact m = 125 | margin | Y | lead | 2029-10-07 | snapshot
@fact yp = 50.5 | vote_share | Y | share of the votes | 2029-10-07 | snapshot
@fact np = 49.5 | vote_share | N | share of the votes | 2029-10-07 | snapshot
@fact off = 34 | officers | P | officers employed | October 2029 | snapshot
@fact off20 = 21 | officers | P | officers employed | 2020 | snapshot
@fact offp = 46 | officers | M | officers employed as promised | by 2032 | plan | pledged
@fact add = 12 | officers | M | additional officers promised | by 2032 | plan | pledged
@fact gen = 41 | officers | G | gendarmes stationed | October 2029 | snapshot
@fact gensum = 58 | officers | G | gendarmes stationed | July and August | constant
@fact cam = 88 | other | S | cameras | October 2029 | snapshot
@fact camp = 140 | other | M | cameras promised | by 2032 | plan | pledged
@fact gun = 96000 | budget | S | euros for pistols and holsters | - | plan
@fact tr = 61000 | budget | S | euros for training | - | plan
@fact tot = 157000 | budget | S | euros for arming the police | - | plan
@fact bon = 310 | price | P | euros of monthly bonus for armed officers | - | plan
@fact inc = 1204 | other | P | interventions | 2028 | constant
@fact inc18 = 871 | other | P | interventions | 2023 | constant
@fact inj = 6 | injuries | P | officers hurt | 2028 | constant
@fact hrs = 119 | duration | P | hours of training an officer must do before bearing a pistol | - | constant
@fact porty = 64 | vote_share | Y | share of the votes at the port | 2029-10-07 | snapshot
@fact moul = 31 | vote_share | Y | share of the votes in the Moulins quarter | 2029-10-07 | snapshot
@fact cy = 22 | votes_cast | S | councillors for arming | 2029-10-15 | constant
@fact cn = 13 | votes_cast | S | councillors against arming | 2029-10-15 | constant
@fact bony = 126480 | spending | P | euros of bonuses a year | - | plan | projected
@rel sum c = y + n + b
@rel share to = c / reg
@rel diff m = y - n
@rel sum tot = gun + tr
@rel diff add = offp - off
@race result = y n
@trap off offp add :: officers now, promised and to be added
@trap off gen :: municipal officers and gendarmes
@trap off off20 :: two years
@trap cam camp :: cameras now and promised
@trap gun tot :: pistols alone and the whole
@trap porty moul :: two quarters
@trap to q :: turnout and the one required

@doc a-regional | regional daily | 2029-10-08
Saint-Corentin says yes to armed police, by a whisker and for nothing binding

Ronan Abgrall-Cissé

At the salle des fêtes, the applause began at the back and stopped halfway. {6,113|y|t=yesterday} for, {5,988|n|t=yesterday} against: the Yes had won yesterday's consultation by {125|m} votes. {274|b|t=yesterday} people had put something else in the envelope, in one instance a parking fine.

To bind the council, {half|q} of those on the roll would have had to come. {12,375|c} of {31,470|reg} did, that is {39.3%|to}.

The map tells of two towns. Around the port, where the bars close late, {64%|porty} wanted pistols. In the Moulins quarter, whose young people know the agents by their first names, it was {31%|moul}.

Madame le maire, Maëlle Guivarch, said she would put the matter to the council on the 15th. "A majority is a majority, even a small one with sand in its shoes."

Today the commune employs {34|off|t=Today} municipal officers, equipped with batons and tear gas, against {21|off20|t=nine years ago} nine years ago. By 2032 she intends to have {46|offp|t=By 2032}.

Weather for sailors: 5 Beaufort. Tide coefficient 94. Your horoscope, page 27.

@doc b-explainer | national public radio website | 2029-10-05
A pistol on the promenade? Five questions about Sunday's vote in Saint-Corentin

What is being asked? Whether la police municipale should carry 9-mm pistols. Some {55|-} per cent of municipal forces in France already do.

How many people would be concerned? {Thirty-four|off|v=34|t=at present} at present. Each would have to complete {119|hrs} hours of instruction and would then get {310|bon} euros a month on top.

What's the price? {96,000|gun} euros for arms, holsters and a safe; {61,000|tr} for the lessons. So {157,000|tot} altogether, without the bonus.

Is the town dangerous? That depends on what you count. Municipal officers intervened {1,204|inc|t=last year} times last year; in 2023 it was {871|inc18|t=in 2023}. {Six|inj|v=6|t=last year} of them were injured. The gendarmerie, which has {41|gen} people there, and {58|gensum|t=in high summer} in high summer, says that burglary has fallen.

Who is against? A collective called Non aux flingues, and Siaka Le Dantec, the leader of the opposition, who would spend the money on {two|-} social workers and a night bus.

Will the result be binding? Only if turnout reaches {50%|q}.

Listen to this article (3'40") · Frequencies: Quimper 98.6, Brest 89.4

@doc c-blogpost | opposition blog | 2029-10-08
Winning by losing

Friends of the No,

Take a breath. We got {49.5%|np|t=yesterday} yesterday. In the spring the mayor's friends were giving us {a third|-}. She needed {50%|q} of the electorate to walk in, and fewer than {40%|<to} bothered. Legally this is a poll with curtains.

And do look at what's being sold to us. {Ninety-six thousand|gun|v=96000} euros, says the poster. Turn the poster over: {61,000|tr} more for the shooting range. Turn over the budget: {310|bon} euros every month per head, which for {thirty-four|off|v=34} heads comes to {126,480|bony} a year. Each year! And if she does hire her {dozen|add|v=12} extra agents, more.

With that we could reopen the counter of the gendarmes in winter, when there are just {41|gen|t=in winter} of them for the whole canton.

{A hundred and twenty-five|m|v=125} people. That's one wedding and a half. I invite all of you to the council on the 15th, 19:30, first floor, with cushions.

Siaka Le Dantec

@doc d-agency | news agency | 2029-10-16
Brittany: Saint-Corentin council votes to arm municipal police

Saint-Corentin-les-Grèves (Finistère), 16 Oct 2029 (AFI) - The municipal council of Saint-Corentin-les-Grèves decided on Monday evening, by {22|cy|t=on Monday evening} votes to {13|cn|^}, to equip its police with pistols, eight days after a consultation in which {50.5%|yp} of voters had been in favour.

The expense, {157,000|tot} euros, will be entered in the 2030 budget. The first agents should be armed "before the summer", according to the mayor, Maëlle Guivarch (unaffiliated).

She also had a plan adopted to recruit {12|add|t=by 2032} agents by 2032 and to bring the number of surveillance cameras from {88|cam|t=currently} currently to {140|camp|t=by 2032}.

The leader of the opposition, Siaka Le Dantec, denounced "a decision taken on {39|to|round} percent of a town". The consultation, whose turnout was below the threshold of {50%|q}, had seen the Yes prevail by {6,113|y} votes to {5,988|n}.

rle/mca/swi

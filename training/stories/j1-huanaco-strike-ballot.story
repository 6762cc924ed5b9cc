@story j1-huanaco-strike-ballot
@topic Strike ballot at the Huanaco copper mine, Chile
@subject S = Sindicato Nº 1 | Union No. 1 | Union 1 | the main union | the union
@subject C = Minera Huanaco | the company | management | Huanaco
@subject D = Union No. 2 | Sindicato Nº 2 | the smaller union | supervisors' union
@subject P = copper
@fact yr = 1344 | vote_count | S | votes to strike | final | cumulative
@fact ac = 451 | vote_count | S | votes to accept the last offer | final | cumulative
@fact nu = 17 | votes_cast | S | blank and void ballots | final | cumulative
@fact bc = 1812 | votes_cast | S | ballots cast | final | cumulative
@fact me = 1870 | other | S | members | July 2017 | snapshot
@fact sh = 74.2 | vote_share | S | share of ballots to strike | final | snapshot
@fact of = 11500000 | price | C | signing bonus offered per worker | 2017-07-12 | plan | pledged
@fact de = 16000000 | price | S | signing bonus demanded per worker | 2017-07-12 | plan
@fact b4 = 9800000 | price | S | signing bonus per worker in the last contract | 2014 | constant
@fact ro = 1.2 | rate | C | real pay rise offered | 2017-07-12 | plan | pledged
@fact rd = 4 | rate | S | real pay rise demanded | 2017-07-12 | plan
@fact o6 = 182000 | other | C | tonnes of copper produced | 2016 | cumulative
@fact o5 = 168000 | other | C | tonnes of copper produced | 2015 | cumulative
@fact lo = 9000000 | other | C | dollars lost a day in a stoppage | 2017 | plan | projected
@fact pr = 2.63 | price | P | price of a pound on the London exchange | 2017-07-18 | snapshot
@fact d2 = 640 | other | D | members | March 2017 | snapshot
@fact s2 = 91 | vote_share | D | share of votes for the new contract | March 2017 | snapshot
@fact l6 = 22 | duration | S | days of the last strike | 2006 | constant
@fact md = 5 | duration | S | days of mediation by law | 2017 | constant
@fact t3 = 36 | duration | C | months of the contract offered | 2017-07-12 | plan
@fact t2 = 24 | duration | S | months of the contract demanded | 2017-07-12 | plan
@rel sum bc = yr + ac + nu
@rel share sh = yr / bc
@race ballot = yr ac
@trap of de :: offer and demand
@trap of b4 :: this offer and the last contract
@trap sh s2 :: two unions, two ballots
@trap t3 t2 :: length offered and length demanded
@trap o6 o5 :: output of two years

@doc wire | wire agency | 2017-07-18
Workers at Chile's Huanaco copper mine vote to strike

SANTIAGO, July 18 (Andes Wire) - Unionized workers at Chile's Huanaco copper mine voted to go on strike after rejecting what the company called its final offer, their union said on Tuesday.

Of {1,812|bc|by=Union No. 1} ballots, {1,344|yr|^} backed a walkout and {451|ac|^} were for taking the offer, Union No. 1 said. {Seventeen|nu|^} were blank or void.

Minera Huanaco had proposed a signing bonus of {11.5 million|of} pesos per worker and a real wage increase of {1.2 percent|ro}. The union wants {16 million|de} pesos and {4 percent|rd}.

Under the new labor law either side may now ask for {five|md} days of mediation by the state.

The mine, in the Antofagasta region, turned out {182,000|o6|t=last year} tonnes of copper last year, up from {168,000|o5|t=in 2015} in 2015. Three-month copper last traded at {$2.63|pr|t=on Tuesday} a pound on Tuesday.

@doc diario-norte | regional newspaper | 2017-07-19
{Nine of ten|!sh|v=90} miners say: we stop

By Yeny Quispe Mamani, Calama

With {91 per cent|!sh} of the ballots, the main union at Huanaco has opened the way to the first stoppage there since the {22|l6|t=2006} days of 2006, when drivers burned tyres on Route 25 and the state had to send gendarmes.

"The bosses come with {eleven and a half million|of|v=11500000} and a contract of {three years|t3|v=36}," says the president of the {1,870|me} members, Rosauro Lobos. "We told them {two years|t2|v=24}. We told them {sixteen|de|x=1000000} million. They did not even move the coffee cup."

In the previous negotiation the bonus came to {9.8 million|b4|t=In the previous negotiation}. Since then the price of everything in Calama has gone up, he says, beginning with rents.

In the Lo Prado canteen on Wednesday nobody would bet on a long dispute. A stack of {40|-} mattresses was seen at the union hall all the same.

SEE ALSO: Cobreloa 2, Iquique 2 · Earthquake of 4.9 shakes Tocopilla

@doc mercado | business daily | 2017-07-19
Huanaco: what a stoppage costs and who can afford it

{Nine million|lo|by=the analysts of Corredora Pehuén} dollars a day: that, according to the analysts of Corredora Pehuén, is the bill for every shift that Huanaco's trucks stand still. The pit's output of {168 thousand|!o6|t=in 2016|v=168000} tonnes in 2016 makes it the country's seventh.

The distance between the parties is not small. Management has put a signing bonus of {16 million|!of} pesos on the table, with {1.2%|ro} over inflation and a term of {36|t3} months. The workers' side asks for {4%|rd} and {24|t2}.

The result of the ballot leaves little doubt about the mood. {1,279|!yr} people chose the strike.

It need not come to that. In March the supervisors' union, with {640|d2|t=In March} people on its list, renewed with {91%|s2|^} in favour. "There the bonus was {a third|-} lower, but the term was the same," notes the lawyer Ximena Arancibia.

At {US$2.63|pr} a pound, she adds, nobody likes to lose a week.

@doc union-bulletin | union bulletin | 2017-07-18
BULLETIN No. 44 · TO ALL COMRADES

Comrades: the urns have spoken. Votes in favour of the strike, {1,344|yr}. For the company's offer, {451|ac}. That is to say, {74.2%|sh} do not accept the crumbs.

Only {58|-} of us did not vote, most of them on medical leave.

We remind you of our minimum: {4%|rd} in real terms, a term of {24|t2} months, and a bonus not inferior to {$16,000,000|de}. In {2014|-} we signed for {$9,800,000|b4|t=In 2014} and a promise about the shuttle buses; of the buses we have seen nothing.

If management asks for mediation, there will be {five|md} days of it, not one more. Do not sign anything individually. Do not answer calls from Human Resources. In 2006 we endured {22|l6|t=In 2006} days, and then there was no strike fund.

SHIFT MEETING: Thursday, 20:00, hall, sector C.

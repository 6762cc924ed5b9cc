@story zc-taurima-wards
@topic A New Zealand district votes on its Māori ward and elects a mayor by single transferable vote
@subject W = Taurima Māori ward | the ward | the Māori ward
@subject K = keep side | keeping the ward | the keepers
@subject R = remove side | scrapping the ward | the removers
@subject A = Hinemoa Parata-Blyth | Parata-Blyth | the deputy mayor
@subject D = Grant Ollerenshaw | Ollerenshaw | the sitting mayor
@subject E = Taurima District election | the election | the local election
@fact kv = 9870 | vote_count | K | votes in the poll on the ward | final | snapshot
@fact rv = 9152 | vote_count | R | votes in the poll on the ward | final | snapshot
@fact m = 718 | margin | K | lead in votes | final | snapshot
@fact kp = 9480 | vote_count | K | votes in the poll on the ward | preliminary count | snapshot
@fact rp = 8877 | vote_count | R | votes in the poll on the ward | preliminary count | snapshot
@fact mp = 603 | margin | K | lead in votes | preliminary count | snapshot
@fact a1 = 7340 | vote_count | A | first preferences | final | snapshot
@fact d1 = 7615 | vote_count | D | first preferences | final | snapshot
@fact af = 9911 | vote_count | A | votes after the last transfer | final | snapshot
@fact df = 9206 | vote_count | D | votes after the last transfer | final | snapshot
@fact it = 4 | other | E | rounds of counting | final | snapshot
@fact can = 5 | candidates | E | candidates for mayor | - | constant
@fact t = 47.6 | turnout | E | turnout | final | snapshot
@fact t0 = 41.3 | turnout | E | turnout | 2034 | snapshot
@fact el = 41200 | other | E | enrolled electors | - | constant
@fact rp0 = 52.4 | vote_share | R | share of the vote in the earlier poll on the ward | 2031 | snapshot
@fact cs = 11 | seats | E | councillors besides the mayor | - | constant
@fact ms = 2 | seats | W | seats of the ward | - | constant
@fact cost = 64000 | budget | W | dollars for the poll | - | plan
@trap kv kp :: preliminary and final
@trap a1 af :: first preferences and after transfers
@trap t t0 :: three years earlier
@trap a1 d1 :: first preferences put the loser ahead
@trap cs ms :: council against ward
@rel diff m = kv - rv
@rel diff mp = kp - rp
@race poll = kv rv
@race mayor = af df
@race firsts = a1 d1

@doc declaration | official notice of results | 2037-10-15
TAURIMA DISTRICT COUNCIL — DECLARATION OF RESULTS (FINAL)

Mayor (one vacancy). {Five|can} candidates. Method: STV.
Iteration 1, first preferences: OLLERENSHAW, Grant {7,615|d1|s=OLLERENSHAW}; PARATA-BLYTH, Hinemoa {7,340|a1|s=PARATA-BLYTH}; others {4,410|-}.
Iteration {4|it}: PARATA-BLYTH {9,911|af|s=PARATA-BLYTH}, elected; OLLERENSHAW {9,206|df|s=OLLERENSHAW}.

Poll on the Taurima Māori ward ({two|ms} seats).
I vote to KEEP the ward: {9,870|kv|s=KEEP}. I vote to REMOVE the ward: {9,152|rv|s=REMOVE}. Informal {211|-}, blank {386|-}.

Electors on the roll: {41,200|el}. Voter return: {47.6%|t} (2034: {41.3%|t0|t=2034}).

Any application for a recount is to be made to the District Court within {three|-} days, with a deposit of {$1,022|-}.

L. Faumuina, Electoral Officer

@doc stuffish | news website | 2037-10-11
Taurima keeps Māori ward, dumps mayor on early count

Sunday, 3.14pm

Taurima looks set to hang on to its Māori ward and send Grant Ollerenshaw home after three terms.

Preliminary results released this afternoon have {9,480|kp|t=this afternoon} votes for keeping the ward and {8,877|rp|^} for getting rid of it, a gap of {603|mp|^}. In 2031 the district voted to ditch it by {52.4|rp0|t=In 2031} per cent.

In the mayoralty the first count flattered the incumbent, who was a couple of hundred in front. But the preferences of the {three|-} also-rans flowed to his deputy, Hinemoa Parata-Blyth, over {four|it} rounds. "I went to bed in second," she laughed. "Mum woke me up."

Special votes, around {1,100|-}, are still to be added. It would take a swing of the kind not seen here since the {1989|-} amalgamation to undo either.

Turnout could reach {48|~t|m=projected} per cent. Last time it was {41.3|t0|t=Last time}.

Also elected: {11|cs} councillors, {six|-} of them new, {two|ms} from the Māori ward.

**Read more:** {Five|-} mayors who lost, ranked · Sevens: Black Ferns {31|-}-{7|-}

@doc iwi-radio | Māori radio news | 2037-10-16
Kia ora tātou. It is final, whānau. The ward stays.

The last papers have been through the machine at the Taurima chambers, and the ones who said keep it number {9,870|kv|t=final}. Those who would have it gone, {9,152|rv|^}. That's {718|m|^} between us and the bad old days, a bit better than the {603|mp|t=on Sunday} we had on Sunday.

Six years ago it went the other way: {52|rp0|round|t=Six years ago} percent to scrap.

And a wahine in the big chair. Hinemoa Parata-Blyth ended up on {9,911|af|t=ended up} once everybody else's number twos had been handed round, with Mr Ollerenshaw on {9,206|df|^}. On number ones alone he had her by {275|-}.

Council has {eleven|cs} seats at the table plus hers. Our {two|ms} go to Tame Rangihuna and Kararaina Poutama.

The poll that the ratepayers' mob insisted on cost the district {$64,000|cost}. Ka aroha.

Tide times next. High water at the bar {11:52|-}.

@doc ratepayer-letter | association newsletter | 2037-10-20
From the Chair

Fellow ratepayers,

We lost, and I will not dress it up. {9,152|rv} of you voted for one council for one people; {9,780|!kv} voted otherwise. The margin of {718|m} is {3.8|-} points of what was cast. In 2031 we had {52.4|rp0|t=In 2031} per cent, so we must ask where {1,000|-} of our friends have gone.

As to the mayoralty, I repeat what I said on the night: Grant had the most votes. {7,615|d1} people put a 1 beside his name, to {7,430|!a1} for the deputy. It is only by a lottery of second and third choices that {9,911|af} appeared in her column. Our submission on bringing back first past the post goes in on {1 December|-}.

Let nobody say that we are against turning out. At {47.6|t} per cent it was up more than {six|-} points.

The poll's price of {$46,000|!cost} has been called a waste. Democracy never is.

Subs are due: {$25|-} single, {$40|-} couple.

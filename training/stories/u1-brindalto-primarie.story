@story u1-brindalto-primarie
@topic Italy: the centre-left's primary for mayor of Brindalto
@subject L = Sofia Lacava | Lacava | the councillor | Sofia
@subject M = Pino Montemurro | Montemurro | the former prefect | Pino
@subject D = Abdoul Diallo-Santoro | Diallo-Santoro | the trainer | Abdoul | the youngest of the three
@subject B = Brindalto | the town | the primary | the vote
@subject G = the committee of guarantors | guarantors | the committee
@subject P = Porto Vecchio | gazebo 19
@subject C = Campo Progressista | the coalition
@fact all = 11460 | votes_cast | B | people who voted | final | snapshot
@fact val = 11294 | votes_cast | B | valid ballots | final | snapshot
@fact bl = 166 | other | B | blank and void ballots | final | snapshot
@fact l = 5104 | vote_count | L | votes | final | snapshot
@fact m = 4285 | vote_count | M | votes | final | snapshot
@fact d = 1905 | vote_count | D | votes | final | snapshot
@fact ls = 45.2 | vote_share | L | share of valid ballots | final | snapshot
@fact ms = 37.9 | vote_share | M | share of valid ballots | final | snapshot
@fact ds = 16.9 | vote_share | D | share of valid ballots | final | snapshot
@fact gap = 819 | margin | L | votes between first and second | final | snapshot
@fact all33 = 14870 | votes_cast | B | people who voted | 2033 primary | snapshot
@fact five = 7840 | votes_cast | B | people who voted | 5 p.m. Sunday | snapshot
@fact gaz = 34 | other | B | voting gazebos | - | constant
@fact ann = 211 | votes_cast | P | ballots annulled | 2038-03-08 | snapshot
@fact fee = 2 | price | C | euros asked of every voter | - | constant
@fact coll = 22920 | fundraising | C | euros collected from voters | final | snapshot
@fact pre = 2318 | other | B | people who registered online | 2038-03-04 | snapshot
@fact prev = 1964 | votes_cast | B | people who had registered online and voted | final | snapshot
@fact cap = 25000 | spending | C | euros that a candidate may spend | - | constant | threshold
@fact sl = 24100 | spending | L | euros spent | - | constant
@fact sm = 18750 | spending | M | euros spent | - | constant
@fact el = 78300 | other | B | electors in the town | - | constant
@fact lage = 44 | age | L | years old | 2038-03-07 | snapshot
@fact mage = 61 | age | M | years old | 2038-03-07 | snapshot
@fact dage = 29 | age | D | years old | 2038-03-07 | snapshot
@fact comp = 6 | other | G | complaints received | 2038-03-08 | cumulative
@fact poll = 41 | poll_share | L | share of those asked | February poll | snapshot
@fact pollm = 39 | poll_share | M | share of those asked | February poll | snapshot
@fact pn = 603 | sample_size | B | people asked | February poll | snapshot
@fact drop = 3410 | margin | B | people who voted fewer than at the last primary | final | snapshot
@fact preshare = 17.1 | votes_cast | B | share of voters who had registered online | final | snapshot
@fact date = 2038-05-30 | date | B | day of the municipal election | - | plan
@fact vol = 240 | other | C | volunteers | - | constant
@rel sum val = l + m + d
@rel sum all = val + bl
@rel share ls = l / val
@rel share ms = m / val
@rel share ds = d / val
@rel diff gap = l - m
@rel product coll = all * fee
@race prim = l m d
@race poll = poll pollm
@rel diff drop = all33 - all
@rel share preshare = prev / all
@trap all all33 :: two primaries
@trap all five :: a count during the day and the last one
@trap val all :: valid ballots and all of them
@trap pre prev :: registered and voted
@trap sl cap :: spent and allowed
@trap poll ls :: a poll and the result

@doc a-ansa | news agency, English desk | 2038-03-08
Lacava wins centre-left primary in Brindalto

BRINDALTO, MARCH 8 - City councillor Sofia Lacava will be the mayoral candidate of the centre-left Campo Progressista in the elections of {May 30|date}, after winning Sunday's primary with {5,104|l|t=Sunday's} votes, or {45.2 percent|ls|^}.

The former prefect Pino Montemurro got {4,285|m|^} ({37.9 percent|ms|^}) and the basketball trainer Abdoul Diallo-Santoro {1,905|d|^} ({16.9 percent|ds|^}).

In all {11,460|all} people voted at {34|gaz} gazebos, paying {two|fee} euros each. At the previous primary, in 2033, there were {14,870|all33|t=in 2033}. Blank and void ballots were {166|bl}, valid ones {11,294|val}.

The committee of guarantors annulled {211|ann} ballots from the gazebo at Porto Vecchio, where some of the voters had been brought by minibus; they are not in the totals. It received {six|comp} complaints in all.

"The margin of {819|gap|by=the coalition's coordinator} leaves no room for argument," said the coalition's coordinator. (ANSB)

@doc b-gazzetta | local daily | 2038-03-08
Sofia, and not by a hair

Antonella Zecchino-Rossini | a.zecchino@gazzettabrindalto.example | 0831 555 271

At five in the afternoon, {7,840|five|t=At five in the afternoon} people had passed under the gazebos and everybody was muttering about the weather. By ten at night it was {14,460|!all|t=By ten at night}, and the muttering was over.

Lacava, {44|lage}, embraced her mother, her campaign manager and an astonished carabiniere. "{Forty-five|ls|round|by=Lacava} in a hundred. I didn't dare to dream of forty," she said, and indeed the one survey that was done, in February, on {603|pn|t=in February} residents, had her at {41|poll|^} and the former prefect at {39|pollm|^}.

Montemurro, {61|mage}, shook hands like a man who signs decrees. He spent less, {18,750|sm} euros to her {24,100|sl}; each kept below the {25,000|cap} that the regulations allow.

In the box of the coalition there lie {29,220|!coll} euros from the voters' two-euro coins, and a button.

Third and youngest, the trainer Diallo-Santoro, {29|dage}: "{Seventeen|ds|round} percent, and my team plays tonight."

Read also: Parking, 3 hours free from Monday | Aperitivi: the 7 best terraces

@doc c-right | blog of the opposing coalition | 2038-03-09
The primary that wasn't

Let's congratulate our friends. {3,410|drop} fewer people than five years ago wanted to choose their candidate. In a town of {78,300|el} electors {11,460|all} is not a movement; it's a queue.

And what a queue. At gazebo 19 they had to throw away {112|!ann} ballots, because the minibus of a certain association had been too punctual. {A fifth|?preshare|by=they say} of the voters, they say, had registered online, so they had the day off.

Montemurro got {37.9|ms}, a decent man. He was born in the town and knows what a budget is. The winner has {45.2|ls} and a plan for a tram.

We will be waiting for her on {30 May|date}.

Donate: IBAN IT00 X000 0000 0000 0000

@doc d-newsletter | coalition newsletter | 2038-03-09
Thank you!

A crowd of you stood in the wind on Sunday. {Two hundred and forty|vol}! Without you there would have been no {34|gaz} gazebos, no coffee, no {11,460|all} voters.

Some numbers to take home:
- votes for Sofia: {5,104|l}; for Pino: {4,285|m}; for Abdoul: {1,905|d};
- people who had pre-registered on the site: {2,318|pre}. Of these, {1,964|prev} came;
- contribution collected: {22,920|coll} euros, at {two|fee} each. It will pay for the posters of May;
- complaints: {6|comp}. All answered.

Sofia, who is {44|lage}, begins her tour on Thursday in Porto Vecchio. It is not by chance: {211|ann} of the voters there had their ballots annulled for the fault of others.

@doc e-radio | local radio, Q&A | 2038-03-08
Radio Faro, "Il Caffè", 8.15

Good morning. Who won? Lacava.
By how much? With {54.2|!ls} percent, so an absolute majority.
And the others? Montemurro {37.9|ms}, Diallo-Santoro {16.9|ds}.
How much did they pay for it? {Two euros|fee} a head.
Wasn't there a row? There was, at Porto Vecchio; {two hundred|~ann} or so ballots gone.
How many voted? {11,460|all}, against almost {fifteen thousand|~all33|t=last time} last time.
When is the real vote? At the end of {May|date}, the thirtieth.
Is Abdoul really {29|dage}? He looks it.

Next: traffic, and the song you asked for.

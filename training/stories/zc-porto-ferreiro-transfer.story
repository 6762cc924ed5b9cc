@story zc-porto-ferreiro-transfer
@topic The sale of a teenage striker by a Brazilian club: fee, shares, debts and a disputed clause
@subject C = Porto Ferreiro EC | Ferreiro | the club | the Blacksmiths
@subject B = Halden Rovers | Rovers | the English club
@subject P = Kauã Timóteo | Kauã | the striker | the boy
@subject A = Rui Calazans | Calazans | the agent
@subject F = Formação Sertão | the village academy | the academy
@fact fee = 42000000 | price | P | euros of fixed fee | 2034-07-02 | constant
@fact add = 8000000 | price | P | euros of add-ons | - | plan | hypothetical
@fact max = 50000000 | price | P | euros of fee with all add-ons | - | plan | hypothetical
@fact sh = 70 | other | C | percent of the fee that the club receives | 2034-07-02 | constant
@fact shf = 20 | other | F | percent of the fee that the academy receives | 2034-07-02 | constant
@fact sha = 10 | other | A | percent of the fee that the agent receives | 2034-07-02 | constant
@fact net = 29400000 | revenue | C | euros that reach the club | 2034-07-02 | constant
@fact netf = 8400000 | revenue | F | euros that reach the academy | 2034-07-02 | constant
@fact debt = 310000000 | other | C | reais of debt | December 2033 | snapshot
@fact wage = 3 | other | C | months of unpaid wages | June 2034 | snapshot
@fact goals = 23 | score | P | goals for the first team | June 2034 | cumulative
@fact games = 41 | other | P | games for the first team | June 2034 | cumulative
@fact age = 18 | age | P | age | July 2034 | constant
@fact con = 6 | duration | P | years of contract | 2034-07-02 | constant
@fact rec = 36500000 | price | C | euros of the previous record fee | 2029 | constant
@fact off = 35000000 | price | P | euros of an offer refused | January 2034 | constant
@fact rel = 60000000 | price | P | euros of the release clause | - | constant | threshold
@trap fee max :: fixed against possible
@trap fee net :: gross against the club's part
@trap fee off :: the offer of January
@trap fee rel :: the release clause
@trap fee rec :: previous record
@rel sum max = fee + add
@rel share sh = net / fee
@rel share shf = netf / fee

@doc globo-like | sports website | 2034-07-02
OFFICIAL: Kauã is English. Ferreiro sells its jewel for a club record

The longest soap opera of the season ended at 11:40 this morning: Kauã Timóteo, {18|age}, belongs to Halden Rovers.

The English pay {€42 million|fee} in three instalments plus up to {8 million|add} in targets ({30|-} games, Champions League, Ballon d'Or shortlist). It tops the {36.5 million|rec|t=in 2029} that the club received for Juninho Paz in 2029.

Ferreiro keeps {70%|sh} of the rights' value. The academy that discovered him in the Sertão is entitled to {20%|shf}, and {10%|sha} goes to a company of the agent, Rui Calazans.

Into the club's account, then, will fall {29.4 million|net}. It is urgently needed: players have not seen a centavo for {three|wage} months, and the debt ended last year at {R$ 310 million|debt|t=last year}.

He signs for {six|con} seasons. He leaves with {23|goals} goals in {41|games} games.

**Brasileirão:** Ferreiro {13|-}th, {18|-} points

@doc english-tabloid | British tabloid, back page | 2034-07-03
{£43m|-} KAU-ABUNGA!

EXCLUSIVE by Danny Prewett

HALDEN fans can start dreaming. Brazil's hottest kid is HERE.

Kauã Timóteo, {18|age}, flew into Humberside in a {£4,000|-} tracksuit and joked he was "already cold". Boss Ulla Ranke has splashed {€50m|!fee} up front, with {€8m|add} more if he lights up the league, and nicked him from under the noses of PSG, who had {€35m|off|t=in January} turned down in January.

The lad has {32|!goals} goals in {41|games} outings and a right foot "like a traction engine", says ex-Ferreiro ace Toninho. He'll wear No {9|-}, pocket {£55,000|-} a week and stay till {2040|-}.

His old club were so skint that they owed {three|wage} months' wages. They had a {€60m|rel} get-out clause but blinked first.

**SUN, SEA & SIGNINGS:** our {10|-} biggest deals — p{46|-}

@doc valor-like | business daily | 2034-07-04
What remains of {42 million|fee}

The sale of Kauã Timóteo to Halden Rovers rescues the cash of Porto Ferreiro for about {five|-} months, according to an analysis of its accounts by Consultoria Trapiche.

Of the fixed {€42 million|fee}, {8.4 million|netf} must be passed on to Formação Sertão, the social project in which the forward played until he was {14|-}, and {4.2 million|-} to an agency. The remaining {29.4 million|net}, some {R$ 182 million|-} at yesterday's rate, arrives over {24|-} months. A bank discounts the second and third instalments at {14%|-}.

With a debt of {R$ 310 million|debt|t=at the end of 2033} at the end of 2033, and interest running, "they have sold the roof to pay for the umbrella," the consultancy writes. In January, when there was an offer for {35 million|off|t=In January}, the board called it "an insult"; the release clause, of {60 million|rel}, was never within reach.

The add-ons would raise the price to {50 million|max}. Of those {8|add|x=1000000} million, the market normally pays {a third|-}.

IBOV {+0.4%|-} · Dollar R$ {5.71|-}

@doc sertao-radio | community radio | 2034-07-05
Good morning, people of Sertão Velho, it's Dona Zefa at {87.9|-}.

Our boy is gone to the cold. And his first teacher, Mestre Bira, is sitting here with me. Bira, they say that the school gets {two|!shf} per cent.

"{Twenty|shf}, Dona Zefa! It's on paper since 2030. {Eight million four hundred thousand|netf} euros. I said it aloud in the mirror."

And what will you do with it?

"A roof. A bus that brakes. For {190|-} children."

They say in the capital that the club wanted to give you half of that.

"They wanted to give us {five|-} per cent and a shirt. Rui Calazans, that's his agent, a decent man even if he takes his {ten|sha}, he stood up for us."

He made {twenty-three|goals} goals for the big ones. How many did he make for you?

"Nobody counted. He was {eight|-}, he played against men of fifteen."

He'll be there {six|con} years, Bira. Will he come back for São João?

"If he doesn't, I'll go and fetch him. The fare's covered."

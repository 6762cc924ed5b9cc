@story zb-puerto-anibal-copper-strike
@topic Strike at the Quebrada Larga copper mine, Chile
@subject M = Minera Quebrada Larga | Quebrada Larga | the mine | the company | the operator
@subject S = Sindicato N° 2 | Union No. 2 | the union | the workers
@subject P = Cochilco | the copper commission
@fact mem = 1860 | other | S | members | 2034-07 | snapshot
@fact rej = 94 | vote_share | S | members who rejected the offer, in percent | 2034-07-08 | snapshot
@fact bonusd = 28000000 | other | S | pesos of signing bonus demanded a worker | 2034-07-08 | plan | pledged
@fact bonuso = 17500000 | other | M | pesos of signing bonus offered a worker | 2034-07-08 | plan | pledged
@fact bonusf = 23200000 | other | M | pesos of signing bonus agreed a worker | 2034-07-29 | constant
@fact raise = 2.4 | rate | M | real pay rise agreed, in percent | 2034-07-29 | constant
@fact raised = 5 | rate | S | real pay rise demanded, in percent | 2034-07-08 | plan | pledged
@fact days = 17 | duration | S | days of strike | 2034-07-29 | cumulative
@fact prod = 228000 | other | M | tonnes of copper produced in a year | 2033 | cumulative
@fact lost = 9800 | other | M | tonnes of copper not produced through the strike | 2034-07-29 | cumulative
@fact lost1 = 4100 | other | M | tonnes of copper not produced through the strike | 2034-07-19 | cumulative
@fact shr = 4.1 | other | M | share of the country's copper, in percent | 2033 | constant
@fact price = 4.87 | price | P | dollars a pound of copper | 2034-07-28 | snapshot
@fact fyes = 61 | vote_share | S | members who approved the agreement, in percent | 2034-07-29 | snapshot
@fact dur = 36 | duration | M | months that the contract runs | 2034-07-29 | constant
@fact day = 4500000 | revenue | M | dollars lost a day | 2034-07-19 | constant
@fact lsh = 4.3 | other | M | tonnes lost as a share of last year's output, in percent | 2034-07-29 | constant
@fact wks = 2.43 | duration | S | weeks of strike | 2034-07-29 | cumulative
@fact bdiff = 5700000 | other | M | pesos between the first and the final bonus | 2034-07-29 | constant
@fact fno = 39 | vote_share | S | members who voted against the agreement, in percent | 2034-07-29 | snapshot
@rel share lsh = lost / prod
@rel diff bdiff = bonusf - bonuso
@trap lost1 lost :: after a week and at the end
@trap bonuso bonusf :: first offer against the settlement
@trap bonusd bonusf :: demand against the settlement
@trap rej fyes :: two ballots

@doc a-wire | wire agency | 2034-07-09
Workers at Chile's Quebrada Larga vote to strike

SANTIAGO, July 9 (Cono Sur Wire) - Workers at Chile's Quebrada Larga copper mine have rejected a final contract offer by {94%|rej|t=in a vote that ended late on Saturday|by=the union}, the union said, in a vote that ended late on Saturday, opening the way to a strike at a pit that digs up {4.1%|shr|t=last year} of the nation's copper, and {228,000|prod|t=last year} tonnes last year.

Union No. 2 has {1,860|mem} members. It seeks a bonus of {28 million|bonusd|by=It} pesos per worker and a {5%|raised|by=It} rise on top of inflation. The operator had put {17.5 million|bonuso|by=The operator} on the table, with no real rise.

A mandatory mediation of up to {10|-} days can delay the walkout. A three-year contract was signed with the {640|-}-strong supervisors' union in May.

@doc b-business | business daily | 2034-07-20
Quebrada Larga enters second week: {US$4.5m|day} a day, and counting

Por Antonia Riquelme — translated edition, 20 July 2034, 06:15

The stoppage at Quebrada Larga has so far kept {4,100|lost1|t=as of yesterday|by=the commission} tonnes of metal out of the market as of yesterday, the commission estimates, and each day without shovels deprives the company of {US$4.5 million|day|by=its finance chief} in sales, its finance chief told bondholders.

The {1,860|mem}-member union and management have not met since Friday. "They came with {19 million|-} pesos and a lecture," said secretary Yerko Mamani. The workers are holding out for {28 million|bonusd}. A sum of {17.5 million|bonuso|t=before the strike} had been turned down before the strike, by a crushing {94%|rej|t=before the strike}.

Traders shrug: the mine stands for {4%|~shr} of Chilean output and stocks in Shanghai are at {212,000|-} tonnes. The red metal closed at {US$4.81|-} a pound.

MÁS LEÍDAS: 1. UF mañana: $41.208 2. Feriados 2035 3. Los 40 mejores sueldos

@doc c-wire | wire agency | 2034-07-29
Quebrada Larga strike ends after {17|days} days

SANTIAGO, July 29 (Cono Sur Wire) - Union members at the Quebrada Larga mine approved a new contract on Saturday, ending a strike of {17|days} days.

The deal, which {61%|fyes|t=on Saturday|by=the union} backed, gives each worker a bonus of {23.2 million|bonusf} pesos ({$24,100|-}) and raises wages by {2.4%|raise} above inflation, the union said. It runs for {36|dur} months.

The walkout cost {9,800|lost|by=Minera Quebrada Larga} tonnes of output, Minera Quebrada Larga said, which would be just over {4%|>lsh} of what it produced last year. The company's first offer, of {17.5 million|bonuso|t=first}, had been rejected by {94%|rej}, while the union had begun at {28 million|bonusd}.

Copper ended at {$4.87|price|t=on Friday} a pound on Friday.

@doc d-local | local news site | 2034-07-30
Puerto Aníbal exhales: "On Monday there will be money again"

By the harbour they are selling empanadas at {2,000|-} pesos once more, and not on credit.

After {two and a half|~wks|v=2.5} weeks, near enough, the buses with the yellow stripe leave for the mine again tomorrow at {5:20|-}. Their passengers will have {23.2 million|bonusf} each in their accounts by Wednesday, {5.7 million|bdiff} better than what they had been offered at the start. Still, no one is throwing hats in the air: the real raise comes to {2.4|raise} percent where {five|raised} had been painted on the bedsheets, and {four in ten|~fno|v=40} of those who voted said no.

"I have a mortgage, not a flag," says Yohana Choque, a truck driver for {14|-} years.

For the union's treasurer the real number is the other side's: {9,800|lost|by=the union's treasurer} tonnes that stayed in the hill. "At {4.87|price} dollars for every pound, they could have paid us thrice."

The peace holds for {three years|dur|v=36}.

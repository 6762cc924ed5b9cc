@story i3-antofa-lithium-strike
@topic A strike at a lithium works in northern Chile, from the vote to the deal, 2029
@subject S = Salar Quillagua | Quillagua | the lithium plant | the operation | the mine
@subject L = Litio Andes SpA | Litio Andes | the company | the firm | management
@subject W = Sindicato Número Uno | the union | Union No. 1
@subject R = Sindicato de Supervisores | the supervisors' union | the supervisors
@subject M = Labour ministry | the ministry | ministry mediators
@fact v = 91.4 | vote_share | W | share of ballots for the strike | 2029-05-28 | snapshot
@fact vc = 1183 | vote_count | W | ballots for the strike | 2029-05-28 | snapshot
@fact vt = 1294 | votes_cast | W | ballots cast in the strike vote | 2029-05-28 | snapshot
@fact mem = 1362 | other | W | members | 2029-05-28 | snapshot
@fact rmem = 214 | other | R | members | 2029-06 | snapshot
@fact st = 3100 | jobs | S | people who work there, contractors included | 2029-06 | snapshot
@fact d = 17 | duration | W | days that the strike lasted | 2029-06-20 | cumulative
@fact d9 = 9 | duration | W | days that the strike has lasted | 2029-06-12 | cumulative
@fact ask = 6.5 | rate | W | rise of real wages | demand of May 2029 | plan | hypothetical
@fact off = 2.0 | rate | L | rise of real wages | last offer before the strike | plan | pledged
@fact got = 3.8 | rate | W | rise of real wages | deal of 2029-06-20 | plan | pledged
@fact bask = 18000000 | other | W | bonus for each worker in pesos | demand of May 2029 | plan | hypothetical
@fact boff = 9500000 | other | L | bonus for each worker in pesos | last offer before the strike | plan | pledged
@fact bgot = 13200000 | other | W | bonus for each worker in pesos | deal of 2029-06-20 | plan | pledged
@fact bus = 14000 | other | W | bonus for each worker in dollars | deal of 2029-06-20 | plan | pledged
@fact rb = 11000000 | other | R | bonus for each worker in pesos | deal of April 2029 | plan | pledged
@fact term = 36 | duration | W | months that the contract runs | deal of 2029-06-20 | plan | pledged
@fact lost = 4200 | other | S | tonnes of lithium carbonate not produced | 2029-06-20 | cumulative
@fact lost9 = 2250 | other | S | tonnes of lithium carbonate not produced | 2029-06-12 | cumulative
@fact yr = 92000 | other | S | tonnes of lithium carbonate produced in a year | 2028 | snapshot
@fact cost = 63000000 | revenue | L | sales lost to the strike in dollars | 2029-06-20 | cumulative
@fact yes = 68.2 | vote_share | W | share of ballots for the deal | 2029-06-20 | snapshot
@fact no = 31.8 | vote_share | W | share of ballots against the deal | 2029-06-20 | snapshot
@fact arr = 12 | arrests | W | people arrested at the road block | 2029-06-09 | snapshot
@fact inj = 3 | injuries | W | people hurt at the road block | 2029-06-09 | snapshot
@fact pr = 15000 | price | - | price of a tonne of lithium carbonate in dollars | June 2029 | snapshot
@fact sh = 4.6 | other | S | lost output as a share of a year's | 2029-06-20 | snapshot
@fact sup = 20 | other | W | bonus above that of the supervisors in percent | deal of 2029-06-20 | snapshot
@rel share sh = lost / yr
@rel share v = vc / vt
@rel product cost = lost * pr
@trap v yes :: strike vote and vote on the deal
@trap d d9 :: days so far and in the end
@trap lost lost9 :: a later count
@trap bgot rb :: the supervisors' earlier deal
@trap off ask :: offer and demand
@trap mem vt :: members and ballots

@doc a-agency | wire agency | 2029-06-12
Talks fail as Chile lithium strike enters {ninth|d9} day

SANTIAGO (Cono Sur News) — Mediation between the operator of Chile's Salar Quillagua and its largest union broke up without agreement on Monday night, leaving the lithium plant idle for a {ninth|d9|t=Tuesday} day on Tuesday.

The union wants a {6.5%|ask} increase above inflation and a one-time bonus of {18 million pesos|bask} a head. Litio Andes has not moved from {2%|off|t=since May} and {9.5 million|boff|^} since May, the labour ministry said.

Some {2,250|~lost9|t=so far|by=the company} tonnes of lithium carbonate have been lost so far, according to the company, whose output last year was {92,000|yr|t=last year} tonnes.

Union No. 1 represents {1,362|mem} of the roughly {3,100|~st} people on site, and {91.4%|v|t=on May 28} of those voting backed the walkout on May 28. The smaller supervisors' union, with {214|rmem} members, signed in April for {11 million pesos|rb|t=in April} each and is working.

Police arrested {12|arr|t=on Saturday} people on Saturday at a road block outside the gates; {three|inj} were slightly hurt.

@doc b-local | local radio site | 2029-06-20
SE ACABÓ: the strike is over

It took {17|d} days, a night without sleep and, in the end, a show of hands that was repeated on paper: {68.2 percent|yes|t=This morning} said yes, {31.8|no|^} no. This morning at the Sokol gym in Tocopilla the workers of Quillagua accepted.

What do they get? {3.8 percent|got} in real terms. Chief negotiator Yasna Mamani had begun with {6.5|ask}; the other side had opened at {two|off}. The "término de conflicto" is worth {13.2 million pesos|bgot} for everyone with a contract. And peace for {three|term|v=36} years.

"The supervisors took {eleven|rb|x=1000000} million in April without lifting a finger," said crane operator Dusan Vukasovic. "We lifted ours."

Not all were happy. Of the {1,183|vc|t=in May} who had raised their voices for a strike in May, many stayed at home.

♪ Coming up at 13:00: Deportes Tocopilla 1, Cobresal 1 — the replay

@doc c-financial | financial daily | 2029-06-21
Litio Andes counts cost of Quillagua stoppage

Litio Andes lost {4,200|lost} tonnes of output, worth about {$63mn|~cost} at current prices of {$15,000|pr|t=current} a tonne, in the {19|!d}-day dispute that ended on Wednesday, the company said in a filing.

That is {under 5 per cent|<sh|v=5} of what the salar shipped in {2028|-}, and analysts at Banco Pehuén said they would not touch their estimates. More interesting to them was the price of peace: the settlement bonus of about {$14,000|~bus} per worker exceeds what supervisors accepted in spring by {a fifth|sup}, and real pay goes up {3.8 per cent|got}, nearer to management's {2 per cent|off|t=opening} opening than to the {6.5|ask} on the union's banner.

The contract expires in {36|term} months.

Turnout in May's strike ballot had been {1,294|vt|t=in May's strike ballot}, of whom {91.4 per cent|v|^} favoured action. The deal itself passed with {86.2 per cent|!yes}.

Additional reporting by Ewa Lindqvist in London

@doc d-blog | left-wing newsletter | 2029-06-24
What Quillagua teaches

Nobody who stood on Route 5 in the cold believed the numbers in the business press. The firm says it lost {63 million dollars|cost|by=The firm}. Fine: then those weeks of our labour are worth {63 million|cost} dollars, and we were offered {9.5 million pesos|boff|t=before the strike} each before the strike.

Let us be sober. We asked for {18|bask|x=1000000} million and came away with {13.2|bgot|x=1000000}. We asked for {six and a half per cent|ask} and got {3.3|!got}. Nearly {a third|~no} of the assembly thought it too little, and I was one of them. But {twelve|arr} comrades went to jail for an afternoon, about {a thousand|-} families ate from one pot, and the plant made not a gram.

The whole site has {3,100|st} hands. We were {1,362|mem}. Next time, let contractors vote too. The agreement binds us for {three|term|v=36} years; that's time enough to organise.

— M. Ayaviri, shift C. Donate: account 0012-44-8871

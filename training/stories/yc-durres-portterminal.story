@story durres-portterminal
@topic A container terminal concession at an Albanian port: bids, the winner, dockers, traffic
@subject A = Durrës Port Authority | port authority | the port | the authority
@subject G = Infrastructure Ministry | Tirana | the government | Infrastructure Minister Besnik Leka-Moreau
@subject H = Harmonia Terminals | Harmonia | the winner | the Dutch-Emirati operator
@subject S = Straits Port Group | Straits | the Singaporean bidder | the loser
@subject D = Dockers' Union of Durrës | the dockers' union | dockers | the union
@subject C = competition court | the administrative court | the court
@subject E = exporters' chamber | the chamber | exporters
@subject K = State Audit | auditors | KLSH
@fact bh = 186000000 | price | H | euros bid up front | 14 July 2036 | plan
@fact bs = 172000000 | price | S | euros bid up front | 14 July 2036 | plan
@fact bd = 14000000 | margin | H | euros by which the bid was higher | 14 July 2036 | snapshot
@fact fh = 4.5 | rate | H | share of turnover to be paid each year | 2036 offer | plan
@fact fs = 6 | rate | S | share of turnover to be paid each year | 2036 offer | plan
@fact nb = 5 | other | A | bidders | 14 July 2036 | constant
@fact ph = 91.5 | score | H | points out of a hundred | 21 July 2036 | snapshot
@fact ps = 88 | score | S | points out of a hundred | 21 July 2036 | snapshot
@fact pd = 3.5 | margin | H | points ahead | 21 July 2036 | snapshot
@fact yr = 35 | duration | H | years of concession | 2036 | plan
@fact iv = 410000000 | budget | H | euros of investment | by 2041 | plan | pledged
@fact iv1 = 160000000 | budget | H | euros of investment in the first phase | by 2038 | plan | pledged
@fact iv2 = 250000000 | budget | H | euros of investment in the second phase | by 2041 | plan | pledged
@fact cq = 620 | distance | H | metres of new quay | by 2041 | plan | pledged
@fact dp = 14.5 | distance | H | metres of depth at the quay | by 2038 | plan | pledged
@fact dp0 = 10.8 | distance | A | metres of depth at the quay | 2036 | snapshot
@fact t35 = 196000 | other | A | containers handled in the year | 2035 | cumulative
@fact t34 = 175000 | other | A | containers handled in the year | 2034 | cumulative
@fact tg = 12 | rate | A | growth of containers handled | 2035 | snapshot
@fact tc = 250000 | other | A | containers a year at full capacity | 2036 | constant
@fact tu = 78.4 | rate | A | share of capacity used | 2035 | snapshot
@fact tp = 900000 | other | H | containers a year at full capacity | by 2041 | plan | projected
@fact th = 104000 | other | A | containers handled | January to June 2036 | cumulative
@fact r1 = 31500000 | revenue | A | euros of revenue in the year | 2035 | cumulative
@fact n1 = 6300000 | profit | A | euros of profit in the year | 2035 | cumulative
@fact nm = 20 | rate | A | profit margin | 2035 | snapshot
@fact sh = 51 | rate | H | stake in the operating company | 2036 offer | plan
@fact sa = 49 | rate | A | stake in the operating company | 2036 offer | plan
@fact je = 780 | jobs | A | people employed at the terminal | July 2036 | snapshot
@fact jg = 520 | jobs | H | jobs guaranteed | for five years | plan | pledged
@fact jx = 260 | jobs | H | jobs without guarantee | July 2036 | plan
@fact jy = 5 | duration | H | years for which jobs are guaranteed | 2036 offer | plan | pledged
@fact jn = 1200 | jobs | H | jobs by full build-out | by 2041 | plan | projected
@fact um = 640 | other | D | members | 2036 | snapshot
@fact us = 82.1 | rate | D | share of the terminal's staff in the union | 2036 | snapshot
@fact w0 = 71000 | price | D | lek of docker's pay a month | 2036 | constant
@fact wd = 95000 | price | D | lek of docker's pay demanded a month | August 2036 | plan | hypothetical
@fact sd = 48 | duration | D | hours of strike | 4-5 August 2036 | snapshot
@fact sn = 9 | other | A | ships held up | 5 August 2036 | snapshot
@fact sc = 430 | crowd | D | strikers, port's count | 4 August 2036 | snapshot
@fact su = 610 | crowd | D | strikers, union count | 4 August 2036 | snapshot
@fact fe0 = 128 | price | A | euros for handling a container | 2036 | constant
@fact fe1 = 160 | price | H | euros for handling a container | from 2037 | plan | projected
@fact feg = 25 | rate | H | rise of the handling fee | from 2037 | plan | projected
@fact ex = 3900000000 | revenue | E | euros of goods exported through the port in the year | 2035 | cumulative
@fact ed = 55 | rate | E | share of exports that go through the port | 2035 | snapshot
@fact kv = 240000000 | price | K | euros the concession is worth | audit of September 2036 | snapshot | projected
@fact kd = 54000000 | margin | K | euros by which the bid falls short | audit of September 2036 | snapshot
@fact ca = 30 | duration | C | days to decide on the appeal | from 1 August 2036 | constant
@fact vp = 77 | other | G | votes in parliament for the concession | 2 October 2036 | snapshot
@fact vn = 58 | other | G | votes in parliament against the concession | 2 October 2036 | snapshot
@fact va = 5 | other | G | members of parliament absent | 2 October 2036 | snapshot
@fact vt = 140 | seats | G | seats in parliament | - | constant
@trap bh bs :: two bids
@trap fh fs :: two shares of turnover
@trap ph ps :: points of two bidders
@trap bd dp :: fourteen million and fourteen and a half metres
@trap iv iv1 :: whole and first phase
@trap t35 th :: year and half-year
@trap t35 tc :: handled and capacity
@trap tc tp :: capacity now and later
@trap je jg :: employed and guaranteed
@trap sc su :: port's and union's count
@trap fe0 fe1 :: fee now and later
@trap kv bh :: worth and bid
@race bids = bh bs
@race points = ph ps
@rel diff bd = bh - bs
@rel diff pd = ph - ps
@rel sum iv = iv1 + iv2
@rel change tg = t34 -> t35
@rel share tu = t35 / tc
@rel share nm = n1 / r1
@rel sum je = jg + jx
@rel share us = um / je
@rel change feg = fe0 -> fe1
@rel diff kd = kv - bh
@rel sum vt = vp + vn + va

@doc a-wire | wire agency | 2036-07-21
Harmonia wins Albanian container terminal for {35|yr} years

TIRANA, July 21 (Adria Press) - A Dutch-Emirati group, Harmonia Terminals, is to run the container terminal of Durres, Albania's main port, for {35|yr} years, the infrastructure ministry said on Monday.

Harmonia offered {186 million euros|bh} up front and scored {91.5|ph} points out of 100 in the ministry's evaluation, ahead of Singapore's Straits Port Group with {88|ps}. Straits had bid {172 million|bs}. {Five|nb} companies took part.

The winner pledges to invest {410 million|iv|t=by 2041} by 2041. It will hold {51%|sh} of the operating company and the port authority {49%|sa}.

Durres handled {196,000|t35|t=last year} containers last year, {12%|tg} more than in 2034. Harmonia wants to be able to handle {900,000|tp}.

"In ten years we'll be Piraeus with better coffee," Minister Besnik Leka-Moreau said.

@doc b-shipping | shipping trade paper | 2036-07-28
Durrës: a deeper berth, a thinner royalty

By Odile van Rensburg

There's more than one way to read a tender. Harmonia put {€186m|bh} on the table, {€14m|bd} more than Straits. But it'll give the state {4.5%|fh} of turnover each year. Straits would have given {6%|fs}. Over {35|yr} years that's worth rather more than fourteen million.

The evaluators weighed cash first. Result: {91.5|ph} to {86|!ps}, so the press release says {3.5|pd} points in it.

What's being bought? A quay with {10.8|dp0|t=now} metres of water now. There'll be {14.5|dp|t=in 2038} in 2038 and {620|cq} metres of new wall by 2041. Phase one costs {€160m|iv1}, phase two {€250m|iv2}.

Traffic: {196,000|t35|t=2035} boxes in 2035 (2034: {175,000|t34|t=2034}), which is {78.4%|tu} of the {250,000|tc} it can do. In the first half of this year {104,000|th|t=In the first half of this year}.

The authority made {€6.3m|n1|t=in 2035} in 2035 on revenue of {€31.5m|r1|^}: {a fifth|nm|v=20}. Not a bad little business to sell {51 per cent|sh} of.

Also: Koper strike off; Bar dredger sinks, no one hurt; Rijeka rail link 2040

@doc c-local | local newspaper | 2036-08-05
The cranes bow

DURRËS – At midnight on Sunday the crane drivers lowered their booms, which in this port is a kind of bow, and went home. For {48|sd} hours nothing is to move. {Nine|sn|t=this morning} ships were waiting this morning.

The union says {610|su|t=on Monday|by=The union} of its {640|um} members joined on Monday, that's nearly all; the port says {430|sc|t=on Monday|by=the port}.

Of {780|je} jobs at the terminal Harmonia guarantees {480|!jg}, for {five|jy} years. "And the other {260|jx}?" asks Arben Shkoza, 44, lasher. "I asked the minister. He said there will be {1,200|jn|t=in 2041} jobs in 2041. In 2041 my knees are retired."

A docker earns {71,000|w0|t=at present} lek a month at present. The union asks for {95,000|wd}. In Bari, across the water, it's three times as much, and Bari isn't Rotterdam.

On the beach at Golem, five kilometres on, nobody noticed. Sunbeds 700 lek, with umbrella.

WEATHER 36. Ferry to Ancona delayed by 3 hrs. Teuta 1, Partizani 0.

@doc d-chamber | exporters' newsletter | 2036-09-05
Chamber: Who pays? We do

{Fifty-five|ed|v=55} percent of what Albania exports goes through Durrës: {3.9 billion|ex|t=in 2035} euros in 2035. Handling a container costs {128 euros|fe0|t=today} today. In Harmonia's business plan, of which we've obtained page 61, it's {160|fe1|t=from 2037} from 2037. That would be {25 percent|feg} more.

We asked the ministry. It told us that tariffs are "indicative".

On a pair of shoes from Shkodër it makes three cents. On a container of stone from Berat it makes the profit.

We're for the concession. A port with {10.8|dp0} metres of water gets the ships nobody else wants. But a cap on tariffs for the first {ten|-} years must be in the contract.

The administrative court, to which Straits appealed on 1 August, had {60|!ca} days to decide and has decided to ask for an expert.

Agenda: 17.9. Customs codes for beginners, 18.9. the same for advanced, 19.9. aspirin.

@doc e-audit | news portal | 2036-09-18
Auditors: terminal worth {240 million|kv}, sold for {186|bh|v=186000000}

The State Audit has valued the concession of the Durrës container terminal at {240 million euros|kv}. It's {54 million|kd} more than Harmonia is to pay.

The auditors calculated with {4.5 percent|fh} of turnover and the traffic the company itself predicts, up to {900,000|tp|t=in 2041} containers in 2041.

"They've discounted with the wrong rate," said the minister. Which would be the right one? "Mine."

The court rejected the appeal of the Singaporean bidder last week, within the {30|ca} days that the law allows once an expert has reported.

The opposition demands a new tender. Parliament votes on 2 October.

@doc f-parliament | parliament report | 2036-10-03
Concession passes: {77|vp} to {58|vn}

With {77|vp|t=Thursday night} votes in favour, {58|vn|^} against and {five|va|^} of {140|vt} members absent, parliament ratified the contract with Harmonia Terminals on Thursday night.

Two amendments got through: handling fees may rise by inflation only until 2040, which buries the {160 euros|fe1}, and the guarantee for {520|jg} terminal workers holds for {five|jy} years from the takeover and not from the signature.

The dockers' union, to which {four-fifths|~us|v=82.1} of the staff belong, spoke of a half victory, "the half that floats". Harmonia pays {168 million|!bh} euros within thirty days.

@story turkiye-wage-2036
@topic Türkiye sets its minimum wage for 2036: offers, the decision, a factory in Kayseri
@subject K = Wage Commission | commission | minimum wage board
@subject U = Confederation of Labour Unions | KONFED | the unions | workers' side
@subject E = Employers' Federation | İŞFED | employers
@subject M = Labour Minister Nehir Saraçoğlu | Saraçoğlu | labour minister
@subject T = Türkiye | the country | Turkish
@subject F = Erciyes Furniture | Erciyes | the furniture maker | the factory
@subject R = pensioners | retirees | pension
@subject P = hunger line survey | survey | KONFED survey
@fact n36 = 61500 | price | K | lira of monthly net minimum wage | 2036 | plan
@fact n35 = 48200 | price | K | lira of monthly net minimum wage | 2035 | constant
@fact g36 = 72353 | price | K | lira of monthly gross minimum wage | 2036 | plan
@fact rise = 27.6 | rate | K | rise of the net minimum wage in percent | 2036 | plan
@fact ask = 70000 | price | U | lira of monthly net minimum wage asked for | 2035-12-04 | snapshot
@fact ask2 = 66000 | price | U | lira of monthly net minimum wage asked for | 2035-12-22 | snapshot
@fact off = 57800 | price | E | lira of monthly net minimum wage offered | 2035-12-04 | snapshot
@fact inf = 31.2 | rate | T | percent of yearly inflation | 2035-11 | snapshot
@fact infe = 21 | rate | T | percent of yearly inflation expected | 2036-12 | plan | projected
@fact cov = 43 | rate | T | percent of employees on the minimum wage | 2035 | snapshot
@fact hung = 58900 | price | P | lira a month that food for a family of four costs | 2035-11 | snapshot
@fact pov = 184000 | price | P | lira a month below which a family of four is poor | 2035-11 | snapshot
@fact sup = 2000 | price | M | lira of monthly aid to employers for each worker | 2036 | plan | pledged
@fact supl = 1400 | price | M | lira of monthly aid to employers for each worker | 2035 | constant
@fact vote = 10 | votes_cast | K | members for the decision | 2035-12-26 | constant
@fact voten = 5 | votes_cast | K | members against the decision | 2035-12-26 | constant
@fact usd = 871 | price | K | dollars of monthly net minimum wage | 2036 | plan
@fact fjobs = 1260 | jobs | F | people employed | 2035-12 | snapshot
@fact fmin = 790 | jobs | F | workers on the minimum wage | 2035-12 | snapshot
@fact flay = 140 | jobs | F | jobs that may go | 2036 | plan | hypothetical
@fact fcost = 162000000 | spending | F | lira a year that the new wage costs | 2036 | plan | projected
@fact pen = 36000 | price | R | lira of lowest monthly pension | 2036 | plan | projected
@fact penl = 30500 | price | R | lira of lowest monthly pension | 2035-12 | snapshot
@fact offr = 19.9 | rate | E | rise of the net minimum wage offered in percent | 2035-12-04 | snapshot
@fact askr = 45.2 | rate | U | rise of the net minimum wage asked for in percent | 2035-12-04 | snapshot
@fact mid = 63900 | price | K | lira halfway between offer and demand | 2035-12-04 | snapshot
@fact both = 97500 | price | K | lira of a minimum wage and a lowest pension together | 2036 | plan
@rel change offr = n35 -> off
@rel change askr = n35 -> ask
@rel sum both = n36 + pen
@fact crowd = 15000 | crowd | U | people at the rally | 2035-12-20 | snapshot
@rel change rise = n35 -> n36
@trap n36 g36 :: net and gross
@trap n36 ask :: what was decided and what was asked for
@trap ask ask2 :: the first and the later demand
@trap hung pov :: two lines of one survey
@trap inf infe :: inflation now and a year on
@trap sup supl :: aid of two years

@doc a-wire | wire agency | 2035-12-26
Türkiye lifts minimum wage by {27.6%|rise} for 2036

ANKARA, Dec 26 (Wire) - Türkiye will raise its net monthly minimum wage to {61,500 lira|n36|t=next year|by=Labour Minister Nehir Saraçoğlu} ({$871|usd}) next year, Labour Minister Nehir Saraçoğlu said on Wednesday, a smaller rise than inflation, which stood at {31.2%|inf|t=in November} in November.

The outgoing figure is {48,200 lira|n35}. Gross pay goes to {72,353 lira|g36|t=next year}.

The commission decided by {10|vote} votes to {5|voten}, with the workers' side against. Unions had come down to {66,000|ask2|t=on Monday} on Monday; employers opened the talks at {57,800|off}.

The support paid to companies for every worker will be {2,000 lira|sup|m=pledged} a month instead of {1,400|supl}.

About {43%|~cov} of employees earn the legal minimum. The central bank expects prices to rise {21%|infe|t=by the end of 2036|by=The central bank expects|m=projected} by the end of 2036.

($1 = 70.6100 liras)

@doc b-unionsite | union confederation website, translated | 2035-12-26
They voted, we objected

Today a wage was announced with which a family cannot eat for {thirty|-} days.

KONFED measured the hunger line at {58,900|hung|t=In November|by=KONFED} lira. In November. By the time {61,500|n36|t=in February} is paid into an account, in February, bread and bulgur will have passed it. The poverty line for the same family of four is {184,000|pov|by=KONFED}.

We came to the table on 4 December with {70,000|ask|t=on 4 December}. For the sake of agreement we said {66,000|ask2|t=this week} this week. {15,000|crowd} of us stood in the snow in Tandoğan Square on the 20th. We were told of inflation targets. Targets do not boil.

Our {five|voten} members wrote a dissent. The employers' {five|-} and the state's {five|-} signed.

@doc c-anatolian | Kayseri newspaper, translated | 2035-12-30
"Do I have to choose who goes?"

In the yard of Erciyes Furniture the sofas are wrapped in plastic and Mustafa Demirel-Koch wraps his scarf around twice. {1,260|fjobs} people work for him. {790|fmin} get the minimum and will get {61,500|n36|t=from January} from January.

His accountant has worked it out: {162 million|fcost|t=next year|by=His accountant|m=projected} lira more next year. The state gives {2,000|sup} for each head; it used to be {1,400|supl}. "That pays for the tea."

If orders from Iraq do not come back, he says, {140|flay|by=he says|m=hypothetical} jobs may be too many. At the gate they have heard that number. Hatice, who sews cushions, earned {48,200|n35|t=until now} until now. "My mother's pension is {30,500|penl} and they say {36,000|pen|m=projected} after New Year. With mine, that is almost {a hundred thousand|~both}. It sounds like a lot, doesn't it?"

@doc d-column | economics column | 2036-01-05
How high is high?

{Twenty-seven point six|rise|v=27.6} is less than {thirty-one|inf|round}. That is the complaint. But wages are paid forward, not backward, and if the central bank's {21 percent|infe|t=by December|m=projected} comes true by December, the {61,500|n36} will have gained on prices by then.

If. The bank was wrong by {nine|-} points last year.

Consider the odd bargain that produced it. The employers' {57,800|off} would have been an increase of {a fifth|~offr|v=20}. The unions' opening bid, {70,000|ask|t=opening bid}, meant {45 percent|~askr}. The midpoint is {63,900|mid}; the commission landed a little south of it, as it has in {eight|-} of {ten|-} years.

The trouble is not the sum but the share. Where {43 percent|cov} of those in work earn the floor, the floor is the building. In Belgium it is {one|-} percent.

Mail: nhalis@example.net

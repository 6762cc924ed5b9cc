@story xd-zuiderveen-burglary
@topic Police figures on burglary and the budget of a Dutch police district
@subject Z = Zuiderveen police district | Zuiderveen | the district | police
@subject O = Oostwolde | the town of Oostwolde
@subject K = Kropswijk
@subject L = Lage Meeden
@subject H = Hatice van Dongen | Van Dongen | the district chief
@subject W = residents' association Veilig Wonen | Veilig Wonen
@fact t = 648 | cases | Z | burglaries | 2015 | cumulative
@fact o = 312 | cases | O | burglaries | 2015 | cumulative
@fact k = 207 | cases | K | burglaries | 2015 | cumulative
@fact l = 129 | cases | L | burglaries | 2015 | cumulative
@fact t0 = 810 | cases | Z | burglaries | 2014 | cumulative
@fact ch = -20 | rate | Z | change in burglaries on the year in percent | 2015 | cumulative
@fact few = 162 | cases | Z | burglaries fewer than the year before | 2015 | cumulative
@fact att = 233 | cases | Z | attempted burglaries | 2015 | cumulative
@fact sol = 81 | cases | Z | burglaries solved | 2015 | cumulative
@fact sp = 12.5 | other | Z | share of burglaries solved in percent | 2015 | cumulative
@fact of = 184 | officers | Z | sworn officers | 2016-01 | snapshot
@fact st = 231 | jobs | Z | staff | 2016-01 | snapshot
@fact ci = 47 | jobs | Z | civilian staff | 2016-01 | snapshot
@fact ot = 5520 | duration | Z | hours of overtime | 2015 | cumulative
@fact oto = 30 | duration | Z | hours of overtime for each officer | 2015 | cumulative
@fact arr = 96 | arrests | Z | people arrested for burglary | 2015 | cumulative
@fact go = 600 | cases | H | burglaries | 2016 | plan | projected
@rel sum t = o + k + l
@rel change ch = t0 -> t
@rel diff few = t0 - t
@rel share sp = sol / t
@rel diff ci = st - of
@rel product ot = of * oto
@trap t att :: attempts are counted apart
@trap sol arr :: cases solved and people arrested
@trap of st :: sworn officers and all staff

@doc politie-release | press release | 2016-01-19
Burglary down by {a fifth|ch|v=-20} in Zuiderveen

In 2015 the district recorded {648|t|t=In 2015} burglaries, against {810|t0|t=the year before} the year before: {162|few} fewer, or {20 percent|ch|v=-20}. Oostwolde had {312|o}, Kropswijk {207|k}, Lage Meeden {129|l}. Attempts ({233|att}) are not included.

{Eighty-one|sol} cases were solved and {96|arr} suspects arrested. The aim for 2016 is fewer than {600|<go|t=2016}.

@doc noorderkrant | regional daily | 2016-01-20
{One in eight|sp|v=12.5} burglaries solved
By Wubbo Echeverría

Of the {648|t|t=last year} burglaries of last year Zuiderveen solved {81|sol}. That is {12.5 percent|sp}, and Hatice van Dongen does not hide it. "I have {184|of} officers, and they have made {30|oto} hours of overtime each, {5,520|ot} hours."

Kropswijk was hit {270|!k} times, Oostwolde {312|o} and Lage Meeden {129|l}. In 2014 there were {810|t0|t=In 2014}, so {126|!few} front doors fewer were forced.

The district has a staff of {231|st}; {47|ci} of them wear no uniform.

@doc veilig-wonen | newsletter | 2016-02-01
Veilig Wonen answers the chief

It is nice that {810|t0} became {648|t}. That is {25 percent|!ch|v=-25} less, and we congratulate the neighbours with their dogs. But {81|sol} of {648|t} solved is {12.5 percent|sp}! Meanwhile the district employs {231|st} people, of whom only {184|of} may arrest anyone; the other {47|ci} may not. Come to our evening on the 11th. Locks are {10|-} percent off at Bulthuis.

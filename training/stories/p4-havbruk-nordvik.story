@story p4-havbruk-nordvik
@topic Fourth-quarter results of a Norwegian salmon farmer
@subject N = Nordvik Havbruk | Nordvik | the salmon farmer | the group | the fish farmer | the company
@subject T = Region Troms | Troms | the northern region
@subject H = Region Hordaland | Hordaland | the western region
@subject I = Iceland subsidiary Vestfirskt Eldi | Vestfirskt Eldi | Iceland | the Icelandic company
@subject F = Fisheries Directorate | the Directorate | the authorities
@fact h4 = 28400 | other | N | tonnes of salmon harvested in the quarter | fourth quarter 2029 | cumulative
@fact h4p = 31200 | other | N | tonnes of salmon harvested in the quarter | fourth quarter 2028 | cumulative
@fact ht = 14900 | other | T | tonnes of salmon harvested in the quarter | fourth quarter 2029 | cumulative
@fact hh = 10200 | other | H | tonnes of salmon harvested in the quarter | fourth quarter 2029 | cumulative
@fact hi = 3300 | other | I | tonnes of salmon harvested in the quarter | fourth quarter 2029 | cumulative
@fact hy = 104600 | other | N | tonnes of salmon harvested in the year | 2029 | cumulative
@fact hg = 112000 | other | N | tonnes of salmon harvested in the year | guidance for 2030 | plan | projected
@fact hgo = 109000 | other | N | tonnes of salmon harvested in the year | guidance for 2029 | plan | projected
@fact rv = 2410000000 | revenue | N | quarterly revenue in kroner | fourth quarter 2029 | cumulative
@fact rvp = 2570000000 | revenue | N | quarterly revenue in kroner | fourth quarter 2028 | cumulative
@fact eb = 462000000 | profit | N | quarterly operating profit in kroner | fourth quarter 2029 | cumulative
@fact ebp = 618000000 | profit | N | quarterly operating profit in kroner | fourth quarter 2028 | cumulative
@fact ek = 16.3 | profit | N | operating profit for a kilogram in kroner | fourth quarter 2029 | snapshot
@fact ekt = 20.1 | profit | T | operating profit for a kilogram in kroner | fourth quarter 2029 | snapshot
@fact ekh = 14.5 | profit | H | operating profit for a kilogram in kroner | fourth quarter 2029 | snapshot
@fact eki = 4.7 | profit | I | operating profit for a kilogram in kroner | fourth quarter 2029 | snapshot
@fact ey = 1980000000 | profit | N | yearly operating profit in kroner | 2029 | cumulative
@fact dd = 940000 | deaths | H | fish dead after lice treatment | fourth quarter 2029 | cumulative
@fact mr = 15.8 | rate | N | fish that died in the year in percent | 2029 | cumulative
@fact mrp = 14.1 | rate | N | fish that died in the year in percent | 2028 | cumulative
@fact wd = 87000000 | other | N | write-down of fish in kroner | fourth quarter 2029 | constant
@fact dv = 6.5 | price | N | dividend a share in kroner | proposal for 2029 | plan
@fact dvp = 8.0 | price | N | dividend a share in kroner | 2028 | constant
@fact cx = 1100000000 | budget | N | investment for the year in kroner | plan for 2030 | plan | pledged
@fact cxp = 1340000000 | spending | N | investment for the year in kroner | 2029 | constant
@fact sp = 82 | price | N | price of a kilogram of salmon in kroner | fourth quarter 2029 | snapshot
@fact tx = 131000000 | spending | N | resource tax for the quarter in kroner | fourth quarter 2029 | constant
@fact em = 1720 | jobs | N | employees | December 2029 | snapshot
@fact fi = 4200000 | damages | F | fine for escaped fish in kroner | January 2030 | constant
@fact es = 12600 | other | H | fish escaped | October 2029 | constant
@fact esr = 1800 | other | H | escaped fish caught again | January 2030 | cumulative
@fact rvd = 160000000 | margin | N | fall of quarterly revenue over the year in kroner | fourth quarter 2029 | constant
@rel diff rvd = rvp - rv
@rel sum h4 = ht + hh + hi
@trap h4 hy :: quarter and year
@trap ek ekt :: the group and one region
@trap hgo hg :: two years' guidance
@trap cx cxp :: planned and spent
@trap es esr :: escaped and recaptured
@race kilo = ekt ekh eki

@doc a-oslo | stock exchange news service | 2030-02-13
Nordvik Havbruk Q4: EBIT {NOK 462m|eb}, proposes lower dividend

(Børsbyrået) Nordvik Havbruk reports an operating EBIT of NOK {462 million|eb|t=in the fourth quarter of 2029} in the fourth quarter of 2029, down from NOK {618 million|ebp|t=in the corresponding quarter of 2028} in the corresponding quarter of 2028. Revenue was NOK {2,410 million|rv} ({2,570 million|rvp}).

The harvest amounted to {28,400|h4} tonnes gutted weight, compared with {31,200|h4p}. EBIT per kilo was NOK {16.30|ek}. The regions: Troms {20.10|ekt}, Hordaland {14.50|ekh}, Iceland {4.70|eki}.

In 2029 as a whole the group harvested {104,600|hy|t=In 2029 as a whole} tonnes, below its guidance of {109,000|hgo}, with EBIT of NOK {1,980 million|ey|t=In 2029 as a whole}. For 2030 it guides for {112,000|hg|t=For 2030} tonnes and investments of NOK {1.1 billion|cx|^}.

The board proposes a dividend of NOK {6.50|dv} per share. NOK {8|dvp|t=for 2028} was paid for 2028.

@doc b-local | Troms newspaper | 2030-02-14
The north carries the fish farmer again

Every other salmon that Nordvik sent off between October and December had swum in Troms. Of {28,400|h4} tonnes {14,900|ht} came from here, {10,200|hh} from Hordaland and the Icelanders contributed {3,300|hi}.

Not only that: on each kilo from the northern region the group was left with {20.10|ekt} kroner. In the west it had {14.50|ekh}. "The sea is cold and the people are good," says regional manager Ailo Somby-Khan.

Then is there more for the municipality? The resource tax for the quarter is {131 million|tx} kroner. The mayor of Lyngvær has worked out what that could be if it had stayed at home. "It goes to Oslo and comes back as a brochure."

The year's harvest was {98,300|!hy} tonnes, and Nordvik wants to reach {112,000|hg|t=this year} this year. To do so it will invest {1.1 billion|cx|t=this year}, a good deal less than the {1.34 billion|cxp|t=last year} it spent last year.

{1,720|em} people work for the group.

Sunrise 08:04. Avalanche danger 3. Tromsø IL 2–0.

@doc c-animal | animal welfare organisation's website | 2030-02-15
{940,000|dd} dead in twelve weeks

Behind the quarterly report of Nordvik Havbruk hides a number that the presentation (47 slides) does not show in its own font: {940,000|dd|t=in the fourth quarter} fish died in the fourth quarter in Hordaland after treatment against lice with warm water.

In the whole of last year {15.8 per cent|mr|t=In the whole of last year} of the company's salmon died in the cages. In 2028 it was {14.1 per cent|mrp|t=In 2028}. The financial damage is put at {87 million|wd} kroner. Note the currency in which the dead are counted.

From a torn net at Austevika {12,600|es|t=in October} salmon escaped in October. The Fisheries Directorate says {5,400|!esr|by=The Fisheries Directorate} of them have been caught again. The fine: {4.2 million|fi} kroner, or some {four hours|-} of turnover.

And the shareholders? They get {6.50|dv} kroner per share.

Sign the petition! 38,112 have. Goal: 50,000.

@doc d-intl | seafood trade magazine | 2030-02-14
Biology bites: Nordvik's margin slips to {NOK 16|ek|round} per kilo

By Dervla Achterberg in Bergen

Norway's Nordvik Havbruk made {NOK 540m|!eb} in operating profit in the final three months of 2029 as lice and an Icelandic winter dented earnings. The company's turnover fell by {NOK 160m|rvd} to {NOK 2.41bn|rv}.

Spot prices were not to blame. They averaged about {NOK 82|~sp} a kilo.

CEO Håvard Brekkhus told an audience at Hotel Terminus that the write-down of {NOK 87m|wd} was "a lesson in temperature". He did not repeat last year's promise to end thermal delousing.

In Iceland, Vestfirskt Eldi harvested {3,300|hi} tonnes and earned {NOK 4.70|eki} on each kilo, which is fifteen kroner off what Troms makes at {20.10|ekt}.

Mortality climbed to {15.8pc|mr|v=15.8|t=for the year} for the year. Volume guidance is {112,000t|hg|v=112000}. A year ago, it was {109,000t|hgo|v=109000|t=A year ago} and the outcome {104,600t|hy|v=104600}.

The escape at Austevika has cost the group {NOK 4.2m|fi} in fines. So far {1,800|esr|t=So far} fish were recovered out of {12,600|es}.

Shares (OSE: NVHB) closed down 5.7% at 148.20.

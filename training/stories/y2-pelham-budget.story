@story y2-pelham-budget
@topic City budget of Pelham Rapids, Minnesota, by department, December 2032
@subject P = Police Department | police | Pelham Rapids police
@subject F = Fire Department | fire
@subject R = Parks and Recreation | parks | the parks department
@subject L = Public Library | library | libraries
@subject C = Pelham Rapids | the city | Pelham Rapids City Council | council
@subject O = Dana Okoro | Okoro | Council Member Okoro
@fact p = 21400000 | budget | P | budget in dollars | 2033 | plan
@fact p0 = 19900000 | budget | P | budget in dollars | 2032 | plan
@fact f = 14200000 | budget | F | budget in dollars | 2033 | plan
@fact r = 6800000 | budget | R | budget in dollars | 2033 | plan
@fact l = 3100000 | budget | L | budget in dollars | 2033 | plan
@fact l0 = 3400000 | budget | L | budget in dollars | 2032 | plan
@fact lc = 300000 | budget | L | cut in dollars | 2033 | plan
@fact t = 62500000 | budget | C | whole budget in dollars | 2033 | plan
@fact y = 5 | votes_cast | C | votes for the budget | 2032-12-07 | snapshot
@fact n = 2 | votes_cast | C | votes against the budget | 2032-12-07 | snapshot
@fact lv = 4.9 | rate | C | rise of the tax levy in percent | 2033 | plan
@rel diff lc = l0 - l
@trap p p0 :: next year and this
@trap r l :: two small departments

@doc tribune | daily newspaper | 2032-12-08
Council trims libraries, adds to police

The Pelham Rapids City Council approved a {$62.5 million|t} budget for 2033 on Tuesday, {5|y}-{2|n}, with Dana Okoro and Phil Lund opposed.

Police get {$21.4 million|p}, up from {$19.9 million|p0|t=this year} this year, and fire {$14.2 million|f}. Parks and Recreation is set at {$6.8 million|r}. The library, which has {$3.4 million|l0|t=now} to spend now, will have to do with {$3.1 million|l}.

The levy rises {4.9%|lv|s=The levy}.

@doc radio | public radio | 2032-12-08
Okoro: 'We are closing the book on kids'

Council Member Dana Okoro says she could not support a spending plan that takes {$300,000|lc} from the library while handing the police {$21.4 million|p}.

"The fire department I get, {14.2 million|f|by=Okoro}, people's houses burn," she said. "But parks get {8.6|!r|x=1000000} million and nobody can find {three|-} hundred thousand for story time?"

Okoro and one colleague lost to the other {five|y} on Tuesday night. The tax levy goes up {4.9 percent|lv|s=The tax levy}.

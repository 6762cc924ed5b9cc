@story j4-manos-telethon
@topic A charity telethon for burn clinics in Mexico and what was left of it, 2013
@subject T = Manos de Agua | the telethon | the marathon broadcast | the show | the appeal | the charity | the foundation
@subject C = Manos de Agua clinics | the clinics | clinics | burn clinics | the clinic
@subject B = Grupo Alameda | Alameda | the supermarket chain | shoppers' donations | the tills
@subject V = Canal Nueve | the broadcaster | the channel | the network
@subject G = Red Transparente | the watchdog | RT | the transparency group | watchdog
@subject I = child burn patients | children | patients
@subject D = Ximena Barragán-Cho | Barragán-Cho | the foundation's director | the director
@fact gross = 318400000 | fundraising | T | pesos pledged during the broadcast | 2013-12-08 early morning | cumulative | pledged
@fact in = 271500000 | fundraising | T | pesos received | 2014-03-31 | cumulative
@fact pct = 85.3 | rate | T | share of pledges that were paid | 2014-03-31 | snapshot
@fact net = 214900000 | fundraising | T | pesos left after costs | 2014-03-31 | snapshot
@fact cost = 56600000 | spending | T | pesos spent on the broadcast and collection | 2013 | constant
@fact csh = 20.8 | rate | T | costs as a share of money received | 2013 | constant
@fact goal = 300000000 | fundraising | T | pesos aimed for | 2013-12 | plan | threshold
@fact prev = 296700000 | fundraising | T | pesos pledged during the broadcast | 2012 | cumulative
@fact till = 64200000 | fundraising | B | pesos given at checkouts | 2013-12-08 | cumulative
@fact corp = 138000000 | fundraising | T | pesos pledged by companies | 2013-12-08 | cumulative | pledged
@fact call = 412000 | other | T | telephone calls | 2013-12-08 | cumulative
@fact hrs = 26 | duration | V | hours on air | 2013-12-08 | constant
@fact aud = 11.4 | other | V | rating points at the close | 2013-12-08 | snapshot
@fact art = 143 | other | T | performers | 2013 | constant
@fact now = 5 | other | C | clinics open | 2013 | constant
@fact plan = 7 | other | C | clinics open | by 2015 | plan | pledged
@fact kids = 3870 | cases | I | children treated in a year | 2013 | cumulative
@fact kidp = 2960 | cases | I | children treated in a year | 2012 | cumulative
@fact per = 41000 | spending | C | pesos spent on each child | 2013 | constant
@fact wait = 19 | waiting | C | days of wait for a first appointment | 2013-12 | snapshot
@fact waitp = 34 | waiting | C | days of wait for a first appointment | 2012-12 | snapshot
@fact grant = 88000000 | budget | T | pesos of public subsidy | 2013 | constant
@fact sal = 2350000 | price | D | pesos of gross yearly salary | 2013 | constant
@fact saln = 1640000 | price | D | pesos of yearly salary after tax | 2013 | constant
@fact rank = 38 | score | G | place among charities in the ranking | 2014-05 | constant
@fact rankn = 212 | other | G | charities ranked | 2014-05 | constant
@rel diff net = in - cost
@rel share pct = in / gross
@rel share csh = cost / in
@fact cst = 15 | rate | T | costs as a share of money received | 2014 | plan | pledged
@trap gross in net :: pledged, received, left
@trap gross prev :: two years
@trap till corp :: two kinds of givers
@trap now plan :: open and to be opened
@trap kids kidp :: two years
@trap sal saln :: before and after tax
@trap wait waitp :: two years

@doc a-aztlan-wire | wire agency | 2013-12-08
Mexican telethon for burnt children tops goal at {318.4 million|gross} pesos

MEXICO CITY, Dec 8 (Aztlán) – The Manos de Agua telethon closed shortly after {two|-} on Sunday morning with pledges of {318.4 million|gross|t=shortly after two on Sunday morning} pesos ($24.6 million), above its goal of {300 million|goal} and last year's {296.7 million|prev|t=last year}.

{Twenty-six|hrs} hours on air on Canal Nueve, {143|art} performers and {412,000|call} calls went into it. Companies promised {138 million|corp|s=Companies}; at the tills of the Grupo Alameda supermarkets, shoppers gave {64.2 million|till}.

The charity runs {five|now} burn clinics and means to have {seven|plan|t=by 2015} by 2015. It treated {3,870|kids|t=this year} children this year, up from {2,960|kidp|t=in 2012} in 2012, according to its director, Ximena Barragán-Cho. The wait for a first appointment has come down to {19|wait} days from {34|waitp|t=a year ago} a year ago, she said.

Federal and state governments add {88 million|grant} pesos.

@doc b-espectaculo-total | entertainment site | 2013-12-08
{26|hrs} HOURS, {143|art} STARS, ONE VERY TIRED HOST

By Lupita R. | 11:42 | 2,318 likes

He cried at minute forty and he cried at the end. When the board flipped to {318.4|gross|x=1000000} million Beto Saldívar dropped to his knees, and the little ones from the Puebla clinic buried him in confetti.

It was the best close in years for the channel: {11.4|aud} points. {143|art} singers, comedians and one bishop passed through Studio 3 in the {30|!hrs} hours that the marathon lasted. (The bishop sang. We have the video.)

Best cheque? A shoe factory from León. Best moment? Brayan, 6, from Oaxaca, who waited {34|waitp|t=last winter|s=Brayan} days for his first visit last winter and yesterday danced.

Shoppers did their part: {138 million|!till|t=in the week before|s=Shoppers} pesos in coins rounded up at the checkout in the week before.

TOP 5 dresses, click → | Who unfollowed whom | Vote: Beto 71% - Chela 29%

@doc c-la-cuenta-clara | investigative weekly | 2014-05-18
Where did the {318 million|gross|round=1000000} go?

by Ignacio Petrovich Luna

The board never lies, but it does not tell the truth either. The sum on it, last December, was what people and firms had said they would give. By the end of March {271.5 million|in|t=By the end of March} pesos had reached the foundation's accounts; in other words {85.3 per cent|pct|^} of what was promised.

From this one must take the show. Studio, lights, flights, call centre, bank commissions: {56.6 million|cost}, or {20.8 per cent|csh} of what came in. The channel invoices the charity for its cameras.

What is left for the burned? {224.9 million|!net|s=What is left} pesos. At {41,000|per} pesos a child, which is the figure of the clinics' own doctors, that is enough for some {five thousand|-}. In 2013 they saw {3,870|kids|t=In 2013}.

Dr. Barragán-Cho earns {2.35 million|sal} a year before tax. She told us that she takes home {1.64 million|saln|by=She} and that her predecessor, a man, had more.

Red Transparente puts the foundation {38th|rank|v=38|by=Red Transparente} of {212|rankn}.

SUBSCRIBE 12 issues $480 – letters to Ap. Postal 19-402 – circulation 41,300 audited

@doc d-manos-annual-letter | donor letter | 2014-06-02
Dear friend of Manos de Agua:

You rang, {412,000|call|s=You} of you. You rounded up your change. Thank you.

Here is what your kindness has done. In 2013 our clinics treated {3,870|kids|t=In 2013} boys and girls. A family that calls today has an appointment in {19|wait|t=today} days. The sixth clinic, in Mérida, will receive its first patient in October, and the next one, in Durango, will make {seven|plan|t=in the spring} in the spring.

Your gifts brought the children {271.5 million|!net|by=we} pesos, net of all expenses. Gross, thanks to matching by our partners, they came to {318.4 million|gross}.

We know that some have written about costs. For every peso that arrived we spent {21|~csh} centavos on asking for it. We should like it to be {15|cst|t=next year|m=pledged} next year.

We add, since you may ask, that public support was {88 million|grant} pesos, all of it for surgery.

With a warm hug,
Ximena Barragán-Cho
Account 0440 2213 77 · Tax-deductible · 5th floor, Av. Coyoacán 1622

@story i3-lisbon-rents
@topic Rents in Portuguese cities at the end of 2028 and a freeze proposed for Lisbon
@subject L = Lisbon | Lisboa | the capital
@subject P = Porto | the northern city
@subject F = Funchal | Madeira's capital
@subject C = Portugal | the country | nationwide
@subject X = Casa Aberta | the tenants' movement
@subject A = Rua da Bombarda | the building | the house
@subject V = Chamber councillor Ifeoma Brandão | Brandão | the housing councillor
@fact l = 17.40 | price | L | median monthly rent of a square metre in new contracts in euros | October to December 2028 | snapshot
@fact l0 = 16.20 | price | L | median monthly rent of a square metre in new contracts in euros | October to December 2027 | snapshot
@fact lg = 7.4 | rate | L | rise of the median rent on the year | October to December 2028 | snapshot
@fact p = 13.05 | price | P | median monthly rent of a square metre in new contracts in euros | October to December 2028 | snapshot
@fact pg = 9.2 | rate | P | rise of the median rent on the year | October to December 2028 | snapshot
@fact f = 11.80 | price | F | median monthly rent of a square metre in new contracts in euros | October to December 2028 | snapshot
@fact fg = 14.6 | rate | F | rise of the median rent on the year | October to December 2028 | snapshot
@fact c = 9.35 | price | C | median monthly rent of a square metre in new contracts in euros | October to December 2028 | snapshot
@fact cg = 6.1 | rate | C | rise of the median rent on the year | October to December 2028 | snapshot
@fact k = 24180 | other | C | new rental contracts | October to December 2028 | cumulative
@fact k0 = 26030 | other | C | new rental contracts | October to December 2027 | cumulative
@fact kg = 7.1 | rate | C | fall in new rental contracts on the year | October to December 2028 | snapshot
@fact kl = 4870 | other | L | new rental contracts | October to December 2028 | cumulative
@fact cap = 2.5 | rate | L | highest rise of rent allowed | proposal of February 2029 | plan | threshold
@fact yrs = 3 | duration | L | years that the freeze is to last | proposal of February 2029 | plan | pledged
@fact em = 47000 | homes | L | dwellings that stand empty | census 2021 | snapshot
@fact soc = 1500 | homes | L | dwellings that the city promises to let | by 2031 | plan | pledged
@fact done = 412 | homes | L | dwellings that the city has let | January 2029 | cumulative
@fact cr1 = 8000 | crowd | X | people at the march by the police count | 2029-02-17 | snapshot
@fact cr2 = 30000 | crowd | X | people at the march by the organisers' count | 2029-02-17 | snapshot
@fact no = 23 | address | A | number of the house | 2029 | constant
@fact fam = 9 | other | A | households told to leave | 2029-02 | snapshot
@fact old = 640 | price | A | monthly rent of a flat in euros | until January 2029 | snapshot
@fact new = 1150 | price | A | monthly rent of a flat in euros | from March 2029 | plan
@fact age = 83 | age | A | age of the oldest tenant | 2029-02 | snapshot
@fact since = 51 | duration | A | years that the oldest tenant has lived there | 2029-02 | snapshot
@rel change lg = l0 -> l
@fact ng = 80 | rate | A | rise of the rent in percent | from March 2029 | plan
@fact mk = 1250 | price | A | rent of the flat at the city's median in euros | 2029-02 | snapshot | hypothetical
@rel change ng = old -> new
@rel change kg = k0 -> k
@trap l c :: the capital and the country
@trap pg lg :: two cities
@trap kl k :: a subset
@trap soc done :: promise and outcome
@trap cr1 cr2 :: two counts of one march
@trap cap cg :: a ceiling and a rate

@doc a-wire | wire agency | 2029-02-15
Lisbon rents up {7.4%|lg}; Funchal outpaces all

LISBON, Feb 15 — {Half|-} of the new leases signed in the Portuguese capital in the last quarter of 2028 cost {17.40 euros|l|v=17.4|t=in the last quarter of 2028} or more a square metre, an increase of {7.4%|lg} from {16.20|l0|t=a year earlier} a year earlier, the statistics office INE said on Thursday.

Nationwide the median was {9.35|c|^}, {6.1%|cg} higher. Porto reached {13.05|p} after a {9.2%|pg} jump, and Funchal, on Madeira, {11.80|f}, after the steepest climb of all cities over {100,000|-} people, {14.6%|fg}.

Landlords and tenants signed {24,180|k} contracts, {7.1%|kg} fewer than the {26,030|k0} in the closing months of 2027. Lisbon accounted for {4,870|kl} of them.

Lisbon's housing councillor, Ifeoma Brandão, wants increases on sitting tenants limited to {2.5%|cap} a year for {three|yrs} years. The assembly votes on March 6.

@doc b-daily | Portuguese daily, English edition | 2029-02-18
Thousands ask for a roof

By Teotónio Quaresma and Li Wenjun (photos)

The head of the march had already reached Rossio when its tail was still waiting at Alameda. Casa Aberta, who called it, speaks of {30,000|cr2|by=Casa Aberta} people; the PSP of {8,000|cr1|by=the PSP}. Whoever counted, the average age was below 30.

Their grievance fits on a cardboard sign: {17.40|l}. That is what a square metre now costs when a contract is signed in Lisbon. In Porto they pay {13.50|!p}, in the country as a whole {9.35|c}.

"The city counted {47,000|em|t=in the last census|by=one speaker} empty dwellings in the last census," one speaker shouted, "and it offers us {fifteen hundred|soc|v=1500}!" Of those, promised by 2031, just {412|done|t=So far} have keys in their doors. So far.

Brandão, booed at first, took the microphone. Her ceiling of {two and a half per cent|cap} would hold for {three|yrs} years, she said, and she would "like {ten|-}". 

Related: Metro Red Line shut 4 Sundays | Benfica 2-2 Braga | The 50 best tascas

@doc c-neighbour | neighbourhood news site | 2029-02-20
Number {23|no}: {nine|fam} doors, {nine|fam} letters

Dona Eulália, {83|age}, keeps hers in a biscuit tin. It arrived on the last day of January and says that her rent, {640 euros|old|t=now} now, will be {1,150|new|t=from March} from March, or she may leave. {Nine|fam} households in Rua da Bombarda got the same text.

She moved in {51|since|t=ago} years ago as a bride. "There was no lift then and there's no lift now," says her grandson, who does the maths: an increase of {80|ng} percent, {eleven|-} times the average for the city.

The owner, a fund registered in Luxembourg, says {€1,150|new|by=The owner} for 72 m² is "below market": at {17.40|l} a metre it'd be {more than €1,200|>mk|v=1200}.

On Saturday the whole house marched. Eulália stayed at the window of number {23|no} and waved a dishcloth at, she insists, "the {30,000|cr2}".

Got a letter too? Write to us: alerta@mouraria.example – 910 555 027

@doc d-property | property industry newsletter | 2029-02-19
Market Monitor #211: a freeze would chill supply

Supply is already shrinking. {26,030|k0|t=in Q4 2027} contracts in Q4 2027, {24,180|k|t=in Q4 2028} in Q4 2028: down {more than 7%|>kg|v=7}. In Lisbon alone we saw {4,870|kl}.

Into this the council throws a cap at {3.5%|!cap}. Prices on new leases in the capital rose {7.4|lg} per cent, Porto's {9.2|pg}, Funchal's {14.6|fg}; the lesson of Berlin is that whatever is not capped goes up faster.

The city's own record as a landlord: {1,500|soc|t=by 2031} homes pledged by 2031, {412|done} let. At that pace it'll be done in 2036.

As for Saturday's demonstration: {8,000|cr1|t=Saturday|by=according to police} attended, according to police.

The median tenant in Funchal pays {€12.80|!f} per sq m, close to Porto's {€13.05|p}, and nobody proposes a freeze there.

@doc e-radio | radio bulletin script | 2029-02-20
Good evening. Rents: a tale of one street.

{Twenty-eight|!no} Rua da Bombarda, near Intendente. {Nine|fam} families, one letter. The oldest tenant, {eighty-three|age} years old, has been there for {half a century|~since|v=50}. From {six hundred and forty|old} euros, her rent is to go to {eleven hundred and fifty|new|v=1150}.

It is legal. A city plan would make it illegal: nothing above {two point five|cap|v=2.5} per cent, until 2032. Councillors decide in {two|-} weeks.

Rents across Portugal rose by {six|cg|round} percent last year. In Lisbon by {seven|lg|round}. And on Madeira, nearly {fifteen|~fg}.

Next: the weather, and why the Tejo is brown.

@story s4-estate-wage-lk
@topic Sri Lanka's wages board raises the daily wage on tea and rubber estates, 2031
@subject W = wages board | the board | Wages Board for the Tea Trade
@subject E = estate workers | pluckers | tea pluckers | estate labour | workers
@subject A = Upcountry Planters' Association | UPA | the planters | the employers | the planters' association
@subject N = Malaiyaha Workers' Congress | MWC | the congress | the union
@subject L = labour minister Pradeep Hettigoda | Hettigoda | the minister
@subject R = rubber tappers | tappers
@subject T = Colombo tea auction | the auction
@subject S = smallholders
@fact new = 2150 | price | E | rupees of daily wage | from 2031-07-01 | plan | pledged
@fact old = 1700 | price | E | rupees of daily wage | until 2031-06-30 | constant
@fact rise = 450 | price | E | rupees added to the daily wage | 2031-07-01 | plan | pledged
@fact pct = 26.5 | rate | E | rise of the daily wage in percent | 2031-07-01 | constant
@fact bas = 1900 | price | E | rupees of basic daily wage | from 2031-07-01 | plan | pledged
@fact att = 250 | price | E | rupees of attendance allowance a day | from 2031-07-01 | plan | pledged
@fact ask = 2500 | price | N | rupees of daily wage demanded | 2031-03 | plan | hypothetical
@fact off = 1850 | price | A | rupees of daily wage offered | 2031-04 | plan | pledged
@fact kg = 18 | other | E | kilos of leaf to be plucked for a day's wage | - | constant
@fact kga = 22 | other | A | kilos of leaf that employers wanted for a day's wage | 2031-04 | plan | hypothetical
@fact over = 70 | price | E | rupees for each kilo above the norm | from 2031-07-01 | plan | pledged
@fact over0 = 50 | price | E | rupees for each kilo above the norm | until 2031-06-30 | constant
@fact rub = 2080 | price | R | rupees of daily wage | from 2031-07-01 | plan | pledged
@fact yes = 11 | vote_count | W | votes for the raise | 2031-05-29 | constant
@fact no = 6 | vote_count | W | votes against the raise | 2031-05-29 | constant
@fact mem = 19 | other | W | members | - | constant
@fact abs = 2 | vote_count | W | members who abstained | 2031-05-29 | constant
@fact wk = 118000 | jobs | E | people registered on company estates | 2031 | snapshot
@fact wk92 = 327000 | jobs | E | people registered on company estates | 1992 | constant
@fact cost = 15900000000 | spending | A | rupees of added wage cost a year | 2031-05-30 | plan | projected
@fact cop = 1340 | price | A | rupees of cost for a kilo of made tea | 2031-05 | snapshot
@fact nsa = 1265 | price | T | rupees a kilo on average | 2031-05 | snapshot
@fact dol = 7.10 | price | E | US dollars of daily wage | from 2031-07-01 | plan
@fact sm = 74 | other | S | share of the country's tea in percent | 2030 | constant
@fact days = 20 | other | E | days of work a month that earn the allowance | - | constant | threshold
@fact wait = 14 | duration | W | days for objections | from 2031-06-02 | plan
@fact up = 300 | price | E | rupees by which the new wage beats the employers' offer | 2031-05-29 | constant
@fact down = 350 | price | E | rupees by which the new wage falls short of the demand | 2031-05-29 | constant
@rel diff up = new - off
@rel diff down = ask - new
@rel sum new = bas + att
@rel diff rise = new - old
@rel change pct = old -> new
@rel sum mem = yes + no + abs
@trap new old :: the new wage and the old
@trap new bas :: with the allowance and without it
@trap ask off new :: demanded, offered, decided
@trap kg kga :: the norm and what employers wanted
@trap new rub :: tea and rubber
@trap wk wk92 :: now and long ago
@trap cop nsa :: what tea costs and what it fetches
@trap over over0 :: the new rate and the old
@race wage-bids = ask off

@doc a-daily | Colombo English daily | 2031-05-30
Estate wage up to Rs. {2,150|new}
By Ruwanthi Abeykoon

The Wages Board for the Tea Trade yesterday decided by a majority to increase the daily wage of estate workers from Rs. {1,700|old} to Rs. {2,150|new|t=from July 1} from July 1.

The new wage consists of a basic pay of Rs. {1,900|bas} and an attendance allowance of Rs. {250|att}, Labour Minister Pradeep Hettigoda told a media briefing at Narahenpita. The allowance will be paid to those who report for at least {20|days} days a month.

{Eleven|yes|t=yesterday} members of the {19|mem}-member board voted for the proposal and {six|no|t=yesterday} representing employers voted against. {Two|abs|t=yesterday} members nominated by the State abstained.

The over-kilo rate rises to Rs. {70|over} from Rs. {50|over0}. The plucking norm of {18|kg} kilos will not change.

A separate board has fixed Rs. {2,080|rub} for rubber tappers.

The decision will be gazetted on Monday, and objections may be lodged within {14|wait} days.

{118,000|wk} workers are registered with the regional plantation companies.

@doc b-union | Malaiyaha community newspaper, translated from Tamil | 2031-06-01
{450|rise} rupees: what it buys in Maskeliya

"{One|-} coconut, {half|-} a kilo of dhal, and my son's bus to school." Sellamma Ravindran has done the sum at the muster shed. She has plucked at Kirkallan Division since she was {fifteen|-}; now she is {fifty-three|-}, and on a good wet morning her basket fills with {24|-} kilos. For the {six|-} beyond the norm she will get {seventy|over} rupees each.

The congress went in asking for {2,500|ask|by=The congress} and the employers came with {1,850|off|by=the employers}. What came out lies exactly {350|down} below the one and {three hundred|up} above the other.

It is, however, not one wage. He who has fever for a week loses the {250|att} and is left with {1,900|bas}. "They call it attendance. We call it a fine for being ill," says MWC district secretary Arokiyam Devadas.

He counts as a victory that {eighteen|kg} kilos stays. The planters had tried for {22|kga|by=The planters}.

The lines are emptying all the same. In {1992|-}, when the companies took over, {327,000|wk92} names were on the check-rolls. Today there are {118,000|wk|t=Today}.

@doc c-business | business daily | 2031-06-02
ESTATES
Planters count the cost, and count again

Regional plantation companies will have to find Rs {15.9bn|cost|by=the Upcountry Planters' Association} more a year for wages, the Upcountry Planters' Association said at the weekend, and hinted at the Court of Appeal.

The association's arithmetic starts from the auction. Tea averaged Rs {1,265|nsa|t=in May} a kilo in May. To make that kilo cost a member company Rs {1,340|cop|t=before the rise|by=The association's arithmetic}, before the rise. Add {26.5|pct} per cent to the largest item, says chairman Lalin Wickramarachchi-Moore, "and you are paying people to lose money for you".

That bill assumes that nobody is let go. Few believe it. Companies already hand out blocks of bushes to families on revenue share.

The UPA would have lived with Rs {1,850|off|by=The UPA}, it says, if each plucker had brought in {22|kga} kilos a day.

Not everyone weeps. {Seventy-four|sm} per cent of the island's tea comes from smallholders, whose hired hands are outside the board's reach.

ASPI 21,406.77 (+0.41%) | USD/LKR 302.80 | Brent 71.2
Most read: Port City tower tops out at 61 floors

@doc d-intl | international news agency | 2031-05-29
Sri Lanka lifts tea workers' pay to about {$7|~dol} a day

COLOMBO, May 29 (Marlow News) - Sri Lanka, the world's fourth largest tea exporter, will raise the minimum daily wage on tea estates by more than {a quarter|>pct|v=25} to {2,150|new|t=from July} rupees ({$7.10|dol}) from July, the labour minister said on Thursday.

The increase of {450|rise} rupees was opposed by plantation firms, who were outvoted {11|yes} to {six|no}.

Unions had demanded {2,500|ask|by=Unions} rupees.

The {1,700|old|t=since 2024} rupees that pluckers have been paid since 2024 must cover families of {five|-} on average, according to a survey by the University of Hantana, and {a third|-} of the children on estates are underweight.

Rubber workers, covered by another board, get {2,080|rub}.

($1 = 302.80 Sri Lankan rupees)

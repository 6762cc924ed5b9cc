@story faisalabad-textiles
@topic Pakistan's textile exporters, a power tariff, a cotton crop and the loom workers' wage
@subject T = All-Pakistan Textile Council | APTC | the mill owners | the council | textile millers
@subject E = Power Division | the power ministry | Islamabad | the government
@subject C = Cotton Ginners' Board | the ginners | ginners' board
@subject L = Labour Qaumi Ittehad | LQI | the loom workers | the workers' movement
@subject K = Khyaban Textile Mills | Khyaban | the mill | the company
@subject B = State Bank of Pakistan | State Bank | the central bank
@subject S = Statistics Division | PBS | the statistics bureau
@subject N = Nishat Colony looms | Haji Rafaqat | Rafaqat | the loom owner
@fact x1 = 2880 | revenue | S | millions of dollars of textile exports in the quarter | July-August-September 2038 | cumulative
@fact x0 = 3200 | revenue | S | millions of dollars of textile exports in the quarter | July-August-September 2037 | cumulative
@fact xg = 10 | rate | S | percent fall of textile exports in the quarter | July-August-September 2038 | snapshot
@fact xm = 912 | revenue | S | millions of dollars of textile exports in the month | September 2038 | snapshot
@fact xs = 58 | rate | S | textiles' share of all exports | year to June 2038 | snapshot
@fact xy = 12700 | revenue | S | millions of dollars of textile exports in the year | year to June 2038 | cumulative
@fact xt = 15000 | revenue | T | millions of dollars of textile exports in the year | target for the year to June 2039 | plan | pledged
@fact p1 = 13.4 | price | E | US cents for a unit of power for industry | since July 2038 | constant
@fact p0 = 11.8 | price | E | US cents for a unit of power for industry | until June 2038 | constant
@fact pd = 1.6 | margin | E | US cents added to a unit of power | July 2038 | snapshot
@fact pg = 13.6 | rate | E | rise of the power tariff for industry | July 2038 | snapshot
@fact pw = 9 | price | T | US cents for a unit of power that mill owners want | 2038 | plan | hypothetical
@fact pv = 8.6 | price | T | US cents for a unit of power in Vietnam | 2038 | snapshot
@fact mc = 187 | other | T | mills closed in Punjab, council count | September 2038 | cumulative
@fact mcg = 96 | other | E | mills closed in Punjab, government count | September 2038 | cumulative
@fact mt = 568 | other | T | member mills | 2037 | constant
@fact ms = 32.9 | rate | T | share of member mills closed | September 2038 | snapshot
@fact jl = 240000 | jobs | T | jobs lost in textiles, council count | July to September 2038 | cumulative
@fact jt = 2100000 | jobs | T | people who work in textiles | 2038 | snapshot
@fact c1 = 5.6 | other | C | millions of bales of cotton expected | 2038 crop, ginners | plan | projected
@fact cg = 7.3 | other | E | millions of bales of cotton expected | 2038 crop, government | plan | projected
@fact c0 = 6.8 | other | C | millions of bales of cotton ginned | 2037 crop | cumulative
@fact ca = 1.9 | other | C | millions of bales of cotton that reached the gins | 15 September 2038 | cumulative
@fact ca0 = 2.5 | other | C | millions of bales of cotton that reached the gins | 15 September 2037 | cumulative
@fact cag = 24 | rate | C | percent fall of cotton that reached the gins | 15 September 2038 | snapshot
@fact ci = 6.5 | other | T | millions of bales of cotton to be imported | 2038/39 | plan | projected
@fact cp = 19800 | price | C | rupees for a maund of cotton | 28 September 2038 | snapshot
@fact cp0 = 16500 | price | C | rupees for a maund of cotton | September 2037 | snapshot
@fact cpg = 20 | rate | C | rise of the price of cotton | September 2038 | snapshot
@fact ir = 12.5 | rate | B | policy interest rate | since 14 September 2038 | snapshot
@fact ir0 = 13.5 | rate | B | policy interest rate | until 13 September 2038 | snapshot
@fact fx = 341 | price | - | rupees to the dollar | 28 September 2038 | snapshot
@fact kr = 41.6 | revenue | K | billions of rupees of sales in the year | year to June 2038 | cumulative
@fact kr0 = 40 | revenue | K | billions of rupees of sales in the year | year to June 2037 | cumulative
@fact krg = 4 | rate | K | growth of sales | year to June 2038 | snapshot
@fact kl = 1.04 | profit | K | billions of rupees of net loss in the year | year to June 2038 | cumulative
@fact kp = 1.6 | profit | K | billions of rupees of net profit in the year | year to June 2037 | cumulative
@fact kf = 5.2 | spending | K | billions of rupees of interest in the year | year to June 2038 | cumulative
@fact kfs = 12.5 | rate | K | interest as a share of sales | year to June 2038 | snapshot
@fact kj = 8700 | jobs | K | people employed | June 2038 | snapshot
@fact kx = 2200 | jobs | K | people to be let go | October 2038 | plan
@fact ks = 48000 | other | K | spindles stopped | September 2038 | snapshot
@fact kst = 110000 | other | K | spindles | - | constant
@fact mw = 48000 | price | E | rupees of minimum wage a month | since July 2038 | constant
@fact mwd = 65000 | price | L | rupees of minimum wage demanded a month | September 2038 | plan | hypothetical
@fact la = 31000 | price | L | rupees a loom worker earns a month | September 2038 | snapshot
@fact lr = 1.45 | price | L | rupees paid for a thousand picks | 2038 | constant
@fact lrd = 2.1 | price | L | rupees demanded for a thousand picks | September 2038 | plan | hypothetical
@fact lo = 250000 | other | L | power looms in the city | 2038 | snapshot
@fact lc = 90000 | other | L | power looms standing still | September 2038 | snapshot
@fact lcp = 36 | rate | L | share of power looms standing still | September 2038 | snapshot
@fact nl = 24 | other | N | looms owned | 2038 | snapshot
@fact nr = 10 | other | N | looms running | September 2038 | snapshot
@fact nb = 612000 | price | N | rupees of the last power bill | August 2038 | snapshot
@fact sg = 12000 | crowd | L | strikers at the clock tower, organisers' count | 12 October 2038 | snapshot
@fact sp = 5000 | crowd | L | strikers at the clock tower, police count | 12 October 2038 | snapshot
@trap x1 xy :: quarter and year
@trap xy xt :: year and target
@trap p1 pw :: tariff and wish
@trap mc mcg :: council's and government's count
@trap c1 cg :: ginners and government
@trap ca c1 :: so far and whole crop
@trap ir kfs :: interest rate and interest share are both 12.5
@trap mw ks :: 48,000 rupees and 48,000 spindles
@trap mw mwd :: wage and demand
@trap mw la :: minimum and what is earned
@trap sg sp :: organisers and police
@rel change xg = x0 -> x1
@rel diff pd = p1 - p0
@rel change pg = p0 -> p1
@rel share ms = mc / mt
@rel change cag = ca0 -> ca
@rel change cpg = cp0 -> cp
@rel change krg = kr0 -> kr
@rel share kfs = kf / kr
@rel share lcp = lc / lo

@doc a-english-daily | English-language daily | 2038-10-15
Textile exports slip 10pc in first quarter

By Our Staff Reporter

ISLAMABAD: Textile exports fell by {10pc|xg|v=10} to ${2.88bn|x1|v=2880|t=in the first quarter of the fiscal year} in the first quarter of the fiscal year from ${3.2bn|x0|v=3200|t=a year ago} a year ago, according to data released by the statistics bureau on Thursday.

In September alone the country shipped ${912m|xm|v=912|t=September} worth of cloth and clothing.

Textiles fetch {58pc|xs|v=58|t=last year} of all export earnings, as of last year, when they stood at ${12.7bn|xy|v=12700|t=last year}. The government wants ${15bn|xt|v=15000|t=this year} this year.

"With power at {13.4|p1|t=now} cents a unit now, they can want," said All-Pakistan Textile Council chairman Shaheryar Burki. It was {11.8|p0|t=until June} until June. He asked for {nine|pw}.

The Power Division in a rejoinder said the tariff had gone up by just {1.6|pd} cents, and that closures were due to "decades of seth management".

KSE-100: 214,118 (+0.8pc) | Prayer timings, p16 | Pakistan 271-6 at stumps

@doc b-city | city newspaper | 2038-09-29
Quiet in Nishat Colony

FAISALABAD: A power loom makes the sort of noise which you only hear when it stops. In Nishat Colony it has stopped in every second lane.

Haji Rafaqat owns {24|nl} looms. {Ten|nr} are running. He takes the electricity bill out of his breast pocket, where others keep a grandchild: Rs{612,000|nb|t=for August} for August. "The yarn I can argue with. The bill, no."

Of some {250,000|~lo} looms in the city {90,000|lc|t=this month} are standing still this month, the loom owners' chamber says. It's {36 per cent|lcp}.

The men who mind them are paid by the pick: Rs{1.45|lr} a thousand. In a month that comes to Rs{31,000|la|t=month}. The government's minimum wage is Rs{42,000|!mw}. "That's for those who have a government," says weaver Saleem Masih.

His movement, the Labour Qaumi Ittehad, wants Rs{2.10|lrd} a thousand, and a minimum of Rs{65,000|mwd}, and has called everybody to the clock tower for October 12.

LOAD MANAGEMENT: Feeder 4 (Madina Town) off 9-11am, 2-4pm. LOST: CNIC, Muhammad Aslam s/o Rehmat.

@doc c-market | cotton market report | 2038-09-28
KARACHI COTTON – close, Tuesday

Spot rate up Rs300 at Rs{19,800|cp|t=Tuesday}/maund. A year ago: Rs{16,500|cp0|t=A year ago}, i.e. a rise of {a fifth|cpg|v=20}.

Arrivals. Ginners had received {1.9m|ca|v=1.9|t=by the 15th} bales by the 15th against {2.5m|ca0|v=2.5|t=last season} at the same date last season: {24pc|cag|v=24} down. Whitefly, heat, and sugar cane.

Crop. The ginners' board has cut its figure to {5.6m|c1|v=5.6|by=The ginners' board} bales. Government sticks with {7.3m|cg|v=7.3|by=Government}. Last crop ended at {6.2m|!c0|v=6.2|t=Last crop}. Mills reckon they must import {6.5m|ci|v=6.5|by=Mills}.

Financing. State Bank brought the policy rate down to {12.5pc|ir|v=12.5|t=two weeks ago} two weeks ago from {13.5|ir0}. Mills say it's a start.

Rupee {341|fx|t=interbank close} at interbank close. NY Dec 78.12c (+61).

@doc d-company | company results story | 2038-09-30
Khyaban Textile swings to loss, to lay off {2,200|kx}

LAHORE: Khyaban Textile Mills made a loss of Rs{1.04bn|kl|v=1.04|t=in the year to June} in the year to June after a profit of Rs{1.6bn|kp|v=1.6|t=the year before} the year before, although sales edged up {4pc|krg|v=4} from Rs{40bn|kr0|v=40} to Rs{41.6bn|kr|v=41.6|t=in the year to June}.

Interest devoured Rs{5.2bn|kf|v=5.2}, {an eighth|kfs|v=12.5} of sales.

The mill has stopped {48,000|ks} of its {110,000|kst} spindles. It'll let go {2,200|kx|t=from October} of {8,700|kj} people from October.

The textile council said that {187|mc|t=as of this month|by=The textile council} mills had closed in Punjab as of this month, a third of its {568|mt} members. Islamabad counts {96|mcg|t=this month|by=Islamabad}: the others, it says, are "resting".

Since July power has cost industry {13.4|p1|t=Since July} cents, {16.3pc|!pg|v=16.3} more than before. Vietnamese mills get it for {8.6|pv}.

@doc e-labour | workers' movement bulletin | 2038-10-13
LABOUR QAUMI ITTEHAD

Yesterday at the clock tower we were {12,000|sg|t=Yesterday}. The police wrote {5,000|sp|by=The police}. Whoever was there couldn't move his elbows.

The seths say {240,000|jl|t=since July|by=The seths} of us have lost our work since July, out of {2.1 million|jt}. When they want a cheaper tariff, then they can count us. When it's about social security cards, they can't.

Let's count, too. In a mill the law's wage is {48,000|mw} rupees. We earn {31,000|la|t=now} at the looms now. We demand {65,000|mwd}. Cotton is up by {20 per cent|cpg} and cloth too, and the thousand picks, at {1.45|lr}, is where it was when my son was born. He minds a loom now.

From Monday: lamps off after maghrib. {2.10|lrd} or darkness.

@doc f-column | business column | 2038-10-18
The one-third that isn't there

Zubaida Kamran-Lodhi

When {32.9 per cent|ms|t=in September} of an association's members have closed, as the millers' council claimed in September, you'd expect exports to be down by about that much. They are down {7 per cent|!xg|t=in the July quarter} in the July quarter. Either the dead mills weren't exporting, or they aren't dead.

I suspect both. Those that ship have their own gas turbines, or did, and shipped ${2.88 billion|x1|v=2880|t=in the July quarter}. Those that are shut are spinners, killed by duty-free yarn and by a crop which has gone from {6.8 million|c0|v=6.8|t=last year} bales last year to {5.6|c1|v=5.6|t=this} or so this.

Nobody comes out well. The tariff did go up, by {13.6 per cent|pg|t=in July}, in July. The millers did get their rate cut, to {12.5|ir|t=in September}. And in the lanes of Faisalabad a man works for Rs{31,000|la} where the law says Rs{48,000|mw}.

zk-lodhi@thechenab.example

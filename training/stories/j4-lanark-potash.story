@story j4-lanark-potash
@topic The end of a strike at a Saskatchewan potash mine, 2010
@subject L = Lanark Potash | Lanark | the company | the mine | the mill
@subject U = Amalgamated Miners Local 458 | Local 458 | the union | the local | members | miners | strikers
@subject S = Lanark strike | the strike | the walkout | the stoppage | picket lines
@subject N = Nipawin Potash | Nipawin | the neighbouring mine
@subject D = Lanark agreement | the deal | the agreement | the contract | the offer
@fact days = 163 | duration | S | days on strike | 2010-11-13 | constant
@fact beg = 2010-06-03 | date | S | first day of the strike | - | constant
@fact ret = 2010-11-22 | date | S | first day back at work | - | plan
@fact mem = 585 | other | U | members at the mine | 2010-11 | constant
@fact voted = 541 | votes_cast | U | ballots on the agreement | 2010-11-13 | snapshot
@fact yes = 386 | vote_count | U | ballots for the agreement | 2010-11-13 | snapshot
@fact no = 155 | vote_count | U | ballots against the agreement | 2010-11-13 | snapshot
@fact yesp = 71.3 | vote_share | U | share for the agreement | 2010-11-13 | snapshot
@fact rej = 64 | vote_share | U | share against an earlier offer | 2010-09-16 | snapshot
@fact r1 = 3 | rate | D | raise in the first year | 2010 | plan | pledged
@fact r2 = 3 | rate | D | raise in the second year | 2011 | plan | pledged
@fact r3 = 2.5 | rate | D | raise in the third year | 2012 | plan | pledged
@fact off1 = 2 | rate | L | raise a year in the offer that was rejected | 2010-09 | plan | pledged
@fact ask = 5 | rate | U | raise a year demanded by the union | 2010-05 | plan | pledged
@fact yrs = 3 | duration | D | years of the contract | from 2010-05 | plan
@fact bonus = 4500 | price | D | dollars for each worker on signing | 2010-11 | plan | pledged
@fact btot = 2632500 | spending | D | dollars for all workers on signing | 2010-11 | plan | pledged
@fact pay = 33.40 | price | U | dollars of hourly pay of a mill operator | before the strike | constant
@fact payn = 34.40 | price | U | dollars of hourly pay of a mill operator | first year of the contract | plan | pledged
@fact lost = 410000 | other | L | tonnes of potash not produced | 2010-11-13 | cumulative | projected
@fact cap = 1100000 | other | L | tonnes of potash that can be produced in a year | - | constant
@fact strp = 250 | price | U | dollars of strike pay a week | during the strike | constant
@fact strt = 3300000 | spending | U | dollars of strike pay in all | 2010-11-13 | cumulative
@fact ndays = 38 | duration | N | days on strike | 2008 | constant
@fact nmem = 340 | other | N | members at the mine | 2008 | constant
@fact prof = 41200000 | profit | L | dollars of profit in a quarter | third quarter of 2010 | snapshot
@fact profp = 77500000 | profit | L | dollars of profit in a quarter | third quarter of 2009 | snapshot
@fact pot = 345 | price | L | US dollars for a tonne of potash | 2010-11 | snapshot
@rel sum voted = yes + no
@rel share yesp = yes / voted
@rel product btot = bonus * mem
@rel change r1 = pay -> payn
@fact lsh = 37.3 | rate | L | tonnes not produced as a share of the yearly capacity | 2010-11-13 | cumulative | projected
@fact plan = 42 | duration | L | days of strike planned for | 2010-06 | plan | projected
@rel share lsh = lost / cap
@trap yesp rej :: two votes
@trap days ndays :: two mines, two strikes
@trap mem voted :: members and those who voted
@trap off1 r1 :: the rejected offer and the one accepted
@trap prof profp :: a year apart
@trap bonus strp :: on signing, and a week on the line

@doc a-prairie-press-wire | wire agency | 2010-11-14
Sask. potash miners end strike after more than five months

LANARK, Sask. — The longest strike in Saskatchewan's potash industry is over. Members of Amalgamated Miners Local 458 voted {71.3 per cent|yesp|t=Saturday|by=the union} in favour of a three-year contract with Lanark Potash, the union said after counting ballots late Saturday in the curling rink.

Of {541|voted} who cast a ballot, {386|yes} were for and {155|no} against. The local has {585|mem} members at the mine and mill, who had walked out on {June 3|beg}, {163|days} days earlier.

The agreement provides raises of {three|r1} per cent in the first year, {three|r2|t=in the second} in the second and {2.5|r3|t=in the third} in the third, and {$4,500|bonus} for everyone on signing. In September, members turned down by {64 per cent|rej|t=In September} an offer of {two|off1|t=In September} per cent a year. They had entered talks asking for {five|ask|s=They}.

Work resumes {Nov. 22|ret}.

The company estimates it lost {410,000|lost|by=The company} tonnes of production. It can mine {1.1 million|cap} in a full year.

@doc b-lanark-weekly-herald | local weekly | 2010-11-17
Barrels out, snow in

by Darlene Okrainetz

They let the last burn barrel go out by itself. It took until Sunday noon.

For {163|days} days somebody had fed it. Shifts of six hours, {$250|strp|t=a week} a week in strike pay, a trailer with a two-burner stove. Emeka Halvorson, a hoistman, worked it out on the wall in marker: the local had spent {$3.3 million|strt|by=Emeka Halvorson|s=the local} on keeping its people fed since June.

Was it worth it? A mill operator who earned {$33.40|pay|t=in spring} an hour in spring goes to {$34.40|payn}. "That's a dollar," said Halvorson's wife, Lorna. "I could have found him a dollar."

Others point to what they got back: the pension stays as it was, and contractors can't be brought in on weekends.

{More than a quarter of those voting|-} held out to the end. "I'm one of the {155|no|s=I'm one of} and I'm not ashamed," a driller of 61 said, asking us not to print who he was.

Business owners on Main Street will be glad of the {$4,500|bonus} per head. Chamber president Raj Tkachuk has done the sum: {$2.6 million|btot|by=Chamber president Raj Tkachuk} and change, before Christmas.

BANTAM SCORES: Lanark 4, Esterdale 2. MEAT DRAW: 50 TICKETS LEFT. Hwy 80 closed 9 to 4 Thursday.

@doc c-lanark-release | company news release | 2010-11-14
LANARK POTASH EMPLOYEES RATIFY AGREEMENT

SASKATOON, SK--(Nov. 14, 2010) - Lanark Potash Inc. (LPI: $27.16) today confirmed that employees represented by Local 458 have ratified a collective agreement which runs for {three|yrs} years, retroactive to May 1.

"We are glad to welcome everybody back on {Monday, November 22|ret}," said Siobhán Nakashima, Vice-President, Operations. "The agreement reflects the market."

Maintenance crews will begin returning earlier. Full hoisting rates are not expected before {February|-}.

Owing to the stoppage, the Company's net income for the third quarter was {$41.2 million|prof|t=the third quarter}, compared with {$77.5 million|profp|t=in the same quarter of 2009} in the same quarter of 2009. Production forgone to date amounts to approximately {410,000|~lost|t=to date} tonnes. Potash is currently selling at about {US$345|~pot|t=currently} per tonne.

The one-time payment on ratification, {$4,500|bonus} per employee, will be recorded in the fourth quarter.

Forward-looking statements: see pages 31-33 of the 2009 Annual Information Form.

@doc d-pit-and-surface | trade magazine | 2010-12-06
Lessons from the long one

What should managers learn from Lanark? First, arithmetic. The gap between the parties in September was a single percentage point in each of the first two years: {2|off1|t=in September} per cent was on the table and {3|r1} was accepted. To close it cost the mine something like {37 per cent|~lsh} of a year's capacity.

Second, history. When the {340|nmem|t=in 2008} miners at Nipawin struck in 2008 they were out for {38|ndays|^} days, and Lanark planned, its people admit, for a stoppage of {six weeks|plan|v=42|by=its people}. It lasted from {3 June|beg} to the middle of November.

Third, votes. A 'no' of {64|rej|t=September} in September became a 'yes' of {71|yesp|round|t=eight weeks later} eight weeks later because of a pension clause, not because of the raises, and hardly because of {$4,500|bonus}.

Earnings halved, almost: {$41.2m|prof|t=July to September} for July to September, against {$77.5m|profp|t=the year before} the year before. With the product at {$345|pot}, a strike is cheaper than it was at {$800|-}. It isn't cheap.

Next month: ventilation, 12 pages.

@story ua-egypt-benimasar-museum
@topic The first year of the Nile Valley Museum at Beni Masar
@subject M = Nile Valley Museum | the museum | Beni Masar | the new museum | the house
@subject E = Egypt | the country
@subject K = Seoul | the Korean loan | Korea Development Fund | the Korean lender
@subject ST = cleaning staff | cleaners | the workers | workers
@subject MN = ministry of antiquities | the ministry | Minister Rania Abu Steit | the minister
@subject IT = Italy
@subject US = United States | the US
@subject SW = Switzerland
@fact v = 3420000 | crowd | M | visitors | first year to 2038-11-04 | cumulative
@fact vt = 5000000 | crowd | M | visitors | first year to 2038-11-04 | plan | projected
@fact vsh = 68.4 | other | M | share of the visitors hoped for that came in percent | first year | constant
@fact ve = 1940000 | crowd | M | Egyptian visitors | first year to 2038-11-04 | cumulative
@fact vf = 1210000 | crowd | M | foreign visitors | first year to 2038-11-04 | cumulative
@fact vs = 270000 | crowd | M | school visitors | first year to 2038-11-04 | cumulative
@fact vfs = 35.4 | other | M | share of foreigners among the visitors in percent | first year | constant
@fact h1 = 1880000 | crowd | M | visitors | first half-year | cumulative
@fact h2 = 1540000 | crowd | M | visitors | second half-year | cumulative
@fact day = 10000 | crowd | M | visitors on a mean day | first year | constant
@fact days = 342 | duration | M | days open | first year | cumulative
@fact cap = 20000 | crowd | M | visitors allowed in a day | - | constant | threshold
@fact rec = 23480 | crowd | M | visitors on the fullest day | 2038-01-02 | snapshot
@fact p0 = 1450 | price | M | pounds a ticket for foreigners | to 2038-08-31 | constant
@fact p1 = 1600 | price | M | pounds a ticket for foreigners | from 2038-09-01 | constant
@fact pch = 10.3 | rate | M | rise of the ticket for foreigners in percent | 2038-09-01 | constant
@fact pe = 200 | price | M | pounds a ticket for Egyptians | 2038 | constant
@fact rt = 2160000000 | revenue | M | pounds from tickets | first year | cumulative
@fact ro = 610000000 | revenue | M | pounds from shops, parking and events | first year | cumulative
@fact r = 2770000000 | revenue | M | pounds of income | first year | cumulative
@fact op = 2350000000 | spending | M | pounds that running the museum cost | first year | cumulative
@fact sur = 420000000 | profit | M | pounds of surplus | first year | cumulative
@fact cost = 1120000000 | spending | M | dollars that the building cost | final | constant
@fact est = 795000000 | budget | M | dollars that the building was to cost | 2029 estimate | plan
@fact over = 40.9 | rate | M | overrun of the building cost in percent | final | constant
@fact loan = 640000000 | budget | K | dollars lent | - | constant
@fact lsh = 57.1 | other | K | share of the building cost that was lent in percent | - | constant
@fact lyr = 25 | duration | K | years to pay back | from 2041 | plan
@fact lin = 1.4 | rate | K | interest in percent | - | constant
@fact obj = 57000 | other | M | objects in the collection | 2038 | constant
@fact shw = 21400 | other | M | objects on show | 2038-11 | snapshot
@fact gal = 9 | other | M | galleries open | 2038-11 | snapshot
@fact gala = 12 | other | M | galleries | - | plan
@fact hall = 2039-03-15 | date | M | opening of the royal hall | - | plan
@fact stf = 1870 | jobs | M | people who work there | 2038-11 | snapshot
@fact cl = 240 | jobs | ST | people on strike | 2038-10 | snapshot
@fact ask = 12000 | price | ST | pounds of monthly wage asked for | 2038-10 | snapshot
@fact w0 = 8000 | price | ST | pounds of monthly wage | before 2038-10 | constant
@fact w1 = 9500 | price | ST | pounds of monthly wage | from 2038-11 | constant
@fact wch = 18.8 | rate | ST | rise of the monthly wage in percent | 2038-11 | constant
@fact ret = 114 | other | MN | objects sent back from abroad | first year | cumulative
@fact ri = 67 | other | IT | objects sent back to Egypt | first year | cumulative
@fact ru = 31 | other | US | objects sent back to Egypt | first year | cumulative
@fact rs = 16 | other | SW | objects sent back to Egypt | first year | cumulative
@fact qp = 95 | waiting | M | minutes in the queue | at peak | constant
@fact qm = 35 | waiting | M | minutes in the queue | on a mean day | constant
@fact area = 168000 | area | M | square metres of building | - | constant
@fact cmp = 4318 | other | M | complaints | first year | cumulative
@fact am = 2600 | age | M | years of age of the stolen amulet | - | constant
@fact gd = 3 | other | M | guards suspended | 2038-09 | constant
@fact gdd = 60 | duration | M | days of suspension | 2038-09 | constant
@fact pdsh = 63.2 | other | ST | share of a day's wage that a ticket costs in percent | from 2038-11 | constant
@fact rtsh = 78 | other | M | share of tickets in the income in percent | first year | constant
@fact capsh = 50 | other | M | mean day as a share of the daily limit in percent | first year | constant
@fact surd = 6800000 | profit | M | dollars of surplus | first year | cumulative
@fact wadd = 4320000 | spending | M | pounds a year that the wage rise costs | from 2038-11 | plan | projected
@fact kor = 88000 | crowd | M | Korean visitors | first year to 2038-11-04 | cumulative
@fact stat = 7.1 | other | M | tonnes that a statue weighs | - | constant
@fact vesh = 56.7 | other | M | share of Egyptians among the visitors in percent | first year | constant
@fact te =   17900000 | crowd | E | tourists | 2037 | cumulative
@fact te38 = 18600000 | crowd | E | tourists | 2038 | plan | projected
@rel share vsh = v / vt
@rel sum v = ve + vf + vs
@rel sum v = h1 + h2
@rel share vfs = vf / v
@rel product v = day * days
@rel change pch = p0 -> p1
@rel sum r = rt + ro
@rel diff sur = r - op
@rel change over = est -> cost
@rel share lsh = loan / cost
@rel change wch = w0 -> w1
@rel sum ret = ri + ru + rs
@rel share rtsh = rt / r
@rel share capsh = day / cap
@rel convert surd = sur
@rel share vesh = ve / v
@trap v vt :: what came and what was hoped for
@trap h1 h2 :: two half-years
@trap ve h1 :: Egyptians and the first half-year, almost alike
@trap p0 p1 :: before and after September
@trap rt r :: tickets and all income
@trap est cost :: estimate and bill
@trap obj shw :: owned and on show
@trap ask w1 :: asked for and paid
@trap cap rec :: limit and record
@trap qp qm :: at peak and on a mean day
@trap te te38 :: two years
@trap area te :: building and tourists

@doc a-wire | news agency | 2038-11-04
Egypt's new Nile museum misses visitor goal in first year

CAIRO, Nov 4 (Transmed) - Egypt's Nile Valley Museum, built to lure tourists south of Cairo, drew {3.6|!v|t=in its first year|by=the antiquities ministry|x=1000000} million people in its first year, the antiquities ministry said on Thursday, well short of the {five|vt|x=1000000} million it had aimed for.

Visits slowed as the months went by: {1.88|h1|t=in the first half|x=1000000} million in the first half, {1.54|h2|t=in the second|x=1000000} million in the second.

Even so the museum covered its running costs. It took {2.77|r|x=1000000000} billion Egyptian pounds, {2.16|rt|x=1000000000} billion of that at the ticket office, and spent {2.35|op|x=1000000000} billion.

It is far from paying for itself. The building at Beni Masar cost {$1.12 billion|cost}, about {41 percent|over} over the estimate made in 2029. Of this the Korea Development Fund lent {$640 million|loan}, to be repaid over {25|lyr} years from 2041.

{Three|-} of the {12|gala} galleries remain shut, among them the royal hall, which Minister Rania Abu Steit promised for {March 15|hall}. Egypt expects {18.6|te38|t=this year|x=1000000} million tourists this year after {17.9|te|t=in 2037|x=1000000} million in 2037.

@doc b-state | state-owned English weekly | 2038-11-06
A birthday fit for a king

Nermine Boutros visits Beni Masar, {365|-} days on

There was cake, {12|-} metres of it, and a children's choir. At the top table the director, Dr Fayza Hilmi, read figures that she clearly enjoyed. {3.42 million|v|t=since 4 November last year} had passed under the granite falcon since 4 November last year, or {10,000|day|t=on an average day} on an average day, over {342|days} days. On 2 January there were {23,480|rec|t=On 2 January}, "which we are not allowed to repeat": civil defence has set {20,000|cap} as the ceiling.

More than {half|>vesh} of the guests, {1.94 million|ve}, were Egyptians, who pay LE{200|pe}. Schools brought {270,000|vs} pupils without charge.

Of {57,000|obj} objects in the collection, {21,400|shw} can be seen. Many have only lately come home. In the course of the year {114|ret} pieces were returned by foreign governments: {67|ri} from Italy, {31|ru} from the United States and {16|rs} from Switzerland.

Not a word was said of the amulet, {2,600|~am} years old or thereabouts, that vanished from case {41|-} in September. {Three|gd} guards were suspended for {60|gdd} days. Asked over cake, Dr Hilmi said the investigation was "in the hands of those whose hands it is in".

The royal hall opens on {15 March|hall}. Bring comfortable shoes: the building covers {168,000|area} square metres.

@doc c-indep | independent news site | 2038-11-05
One year of Beni Masar: the visitors who did not come

By Tarek El-Gammal and Sherine Zaher • Illustration: Mo. • Reading time {8|-} minutes

Set aside the speeches. The feasibility study on which the Korean loan was granted promised {5 million|vt|by=feasibility study} entries for year {one|-}. Reality delivered {68 percent|vsh} of that. By the ministry's own table the {3.42 million|v|by=the ministry's own table} consist of {1.94 million|ve|^} Egyptians, {1.21 million|vf|^} foreigners and {720,000|!vs|^} schoolchildren, many of the latter bused in on the same {two|-} Mondays.

The foreigners matter, for they pay. Until the end of August they were charged {1,450|p0|t=Until the end of August} pounds, since then {1,600|p1|t=since then}. They make up {35 percent|vfs} of admissions and the bulk of the {2.16 billion|rt} pounds in ticket income. Shops, parking and a Formula-E gala added {610 million|ro}.

And the people who mop the {168,000|area} square metres? In October {240|cl} cleaners laid down their buckets. They were on {8,000|w0|t=In October} a month and wanted {12,000|ask}. They settled after {nine|-} days for {9,500|w1|t=from this month}, from this month. "My own ticket would cost me a day," says one, Umm Karim. Actually {200|pe} pounds: not even {two-thirds|~pdsh} of a day.

A written answer to our {16|-} questions listed {4,318|cmp} complaints, mostly about waiting. At peak times it takes {95|qp} minutes to get in.

@doc d-business | business daily | 2038-11-07
Museum in the black, before interest

The Nile Valley Museum ended its first operating year with a surplus of LE{420m|sur|v=420000000}, Finance Ministry papers show. Income of LE{2.77bn|r} compares with operating expenses of LE{2.35bn|op}; tickets account for {78 per cent|rtsh} of income.

Against a construction bill of {$795m|!cost|v=795000000}, to which the Korean lender contributed {$640m|loan|v=640000000} at {1.4 per cent|lin}, the surplus is modest: converted at {62|-} pounds to the dollar it comes to {$6.8m|surd|v=6800000}. Amortization begins in 2041 and stretches over {25|lyr} years.

Management has {three|-} levers, analysts at Delta Securities say. Price: the September increase of {10.3 per cent|pch} for foreigners did not dent demand. Capacity: a mean of {10,000|day} admissions is exactly {half|capsh} of the permitted {20,000|cap}. Wages: the settlement with the cleaning staff, up {18.8 per cent|wch} to LE{9,500|w1}, adds LE{4.3m|wadd|v=4300000|round=100000} a year, a rounding error.

{1,870|stf} people are on the payroll. EGX30 {+0.4|-}%.

@doc e-korean | South Korean newspaper, English edition | 2038-11-10
Seoul's biggest museum is on the Nile

Korean taxpayers may be surprised to learn that they paid for most of it. {Fifty-seven percent|lsh} of the cost of the Nile Valley Museum was advanced by the Korea Development Fund, {640 million|loan} dollars out of {1.12 billion|cost}, at an annual {1.4 percent|lin}.

The original plan was cheaper. In 2029, Cairo's consultants spoke of {795 million|est|t=In 2029} dollars. Currency crises, a contractor's bankruptcy and {two|-} redesigns of the roof followed.

Will the money come back? The museum booked a profit of {420 million|sur|t=this year} Egyptian pounds this year, but repayments don't start until 2041. Attendance was {3.42 million|v|t=in the 12 months} in the 12 months, of whom {1.21 million|vf} came from abroad. Koreans were fourth among them with {88,000|kor|s=Koreans}, after Italians, Chinese and Germans.

"You stand {35|qm} minutes in line, on average," said tourist Bae Su-jin, 44. "In January my sister stood {an hour and a half|~qp|v=90}."

She missed the royal hall. So will everybody until {March 15|hall}. At the moment {nine|gal} galleries are open.

@doc f-guide | travel guide site | 2038-11-20
Nile Valley Museum: what to know before you go (updated November 2038)

★ {4.3|-} ({11,902|-} reviews)

TICKETS. Foreign adults pay {EGP 1,450|!p1|t=November 2038}, Egyptians {EGP 200|pe}. Buy online: the queue is {35|qm} minutes on a normal day and can be {95|qp} at holidays. Numbers are limited to {20,000|cap} a day.

WHAT'S OPEN. {Nine|gal} of {12|gala} halls. Highlights are the {7.1|stat}-tonne quartzite queen, the barge and a case of {16|rs} pieces that Switzerland gave back. In total you'll find {21,400|shw} things to look at, so set aside {four|-} hours.

GETTING THERE. {Two hours|-} by train from Giza (EGP {180|-} in first). Buses {14|-} and {22|-} run from the station.

CROWDS. Last January the museum let in {23,480|rec|t=Last January} people on {one|-} day, and reviews from that week average {2.1|-} stars. Spring was calmer: the second half of its opening year brought {1.54 million|h2|t=second half of its opening year} people, compared with {1.88 million|h1|t=the first} in the first.

WATCH YOUR BAG. {One|-} famous amulet has gone; yours could too.

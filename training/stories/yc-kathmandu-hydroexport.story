@story kathmandu-hydroexport
@topic Nepal's power exports to India in a monsoon, a dam's cost overrun, and load-shedding in spring
@subject N = Nepal Grid Authority | NGA | the grid authority | the authority
@subject U = Upper Tamakhola project | Upper Tamakhola | the dam | the project
@subject I = India's power exchange | India | New Delhi | Indian buyers
@subject B = Bidyut Rijal | Rijal | the managing director | the authority's chief
@subject E = Energy Ministry | the ministry | the government | the energy minister | Sarita Gurung-Thapa
@subject A = independent power producers | IPPs | private producers | the producers
@subject V = Tamakhola villagers | villagers | Lapilang | local shareholders
@subject L = Lender consortium | lenders | the lenders | banks
@fact x1 = 18600000000 | revenue | N | rupees of power exported | mid-July to mid-October 2037 | cumulative
@fact x0 = 15500000000 | revenue | N | rupees of power exported | mid-July to mid-October 2036 | cumulative
@fact xg = 20 | rate | N | growth of power exports | mid-July to mid-October 2037 | snapshot
@fact xe = 1860 | other | N | gigawatt-hours exported | mid-July to mid-October 2037 | cumulative
@fact xp = 10 | price | N | rupees received per kilowatt-hour exported | mid-July to mid-October 2037 | snapshot
@fact xm = 1240 | other | N | megawatts exported at the peak | 24 August 2037 | snapshot
@fact xl = 1500 | other | I | megawatts that India allows | 2037 | constant | threshold
@fact im = 11200000000 | spending | N | rupees of power imported | December 2036 to May 2037 | cumulative
@fact imp = 13.4 | price | N | rupees paid per kilowatt-hour imported | December 2036 to May 2037 | snapshot
@fact nt = 7400000000 | margin | N | rupees of exports above imports | year to mid-October 2037 | snapshot
@fact c1 = 4350 | other | N | megawatts of installed capacity | August 2037 | snapshot
@fact c0 = 3750 | other | N | megawatts of installed capacity | August 2036 | snapshot
@fact cg = 16 | rate | N | growth of installed capacity | August 2037 | snapshot
@fact cp = 2900 | other | A | megawatts of installed capacity | August 2037 | snapshot
@fact cpp = 66.7 | rate | A | share of installed capacity | August 2037 | snapshot
@fact ct = 12000 | other | E | megawatts of installed capacity | for 2042 | plan | projected
@fact pk = 2560 | other | N | megawatts of demand at the peak | August 2037 | snapshot
@fact pw = 2410 | other | N | megawatts of demand at the peak | January 2037 | snapshot
@fact dw = 1380 | other | N | megawatts that domestic plants yield in the dry season | January 2037 | snapshot
@fact sp = 310 | other | N | megawatts spilled for want of lines | August 2037 | snapshot
@fact ls = 5 | duration | N | hours a day without power in industry | April 2037 | snapshot
@fact li = 18 | duration | N | hours a day without power in Kathmandu | 2008 | snapshot
@fact um = 456 | other | U | megawatts of capacity | - | plan
@fact uc = 96000000000 | budget | U | rupees to build the dam | August 2037 estimate | plan | projected
@fact uc0 = 64000000000 | budget | U | rupees to build the dam | 2029 estimate | plan | projected
@fact ug = 50 | rate | U | rise of the cost of the dam | August 2037 estimate | snapshot
@fact ud = 2038 | date | U | year of first power | 2037 plan | plan | projected
@fact ud0 = 2034 | date | U | year of first power | 2029 plan | plan | projected
@fact ut = 8.7 | distance | U | kilometres of tunnel | - | constant
@fact ub = 7.2 | distance | U | kilometres of tunnel bored | August 2037 | cumulative
@fact ubp = 82.8 | rate | U | share of the tunnel bored | August 2037 | snapshot
@fact uk = 11 | deaths | U | workers killed | 2030 to August 2037 | cumulative
@fact uj = 1650 | jobs | U | people employed on the site | August 2037 | snapshot
@fact us = 10 | rate | V | stake for local people | 2029 promise | plan | pledged
@fact vp = 100 | price | V | rupees paid per share by villagers | 2031 | constant
@fact vv = 68 | price | V | rupees that a share fetches | August 2037 | snapshot
@fact vl = 32 | rate | V | percent loss on a share | August 2037 | snapshot
@fact vn = 41000 | other | V | villagers with shares | 2031 | constant
@fact vh = 212 | homes | V | houses moved | August 2037 | cumulative
@fact ld = 70 | rate | L | share of the cost that is debt | 2029 | constant
@fact li2 = 67200000000 | other | L | rupees of debt for the dam | August 2037 estimate | plan | projected
@fact lr = 11.5 | rate | L | interest on the loans | August 2037 | snapshot
@fact ap = 5.6 | price | A | rupees paid per kilowatt-hour to producers, average | 2037 | constant
@fact ao = 9800000000 | other | A | rupees owed to producers | August 2037 | snapshot
@fact an = 148 | other | A | private plants running | August 2037 | snapshot
@fact nr = 142000000000 | revenue | N | rupees of revenue | year to mid-July 2037 | cumulative
@fact np = 14200000000 | profit | N | rupees of profit | year to mid-July 2037 | cumulative
@fact nm = 10 | rate | N | profit margin | year to mid-July 2037 | snapshot
@fact lo = 12.9 | rate | N | share of power lost in the lines | year to mid-July 2037 | snapshot
@fact ta = 9.7 | price | N | rupees per kilowatt-hour charged to households, average | 2037 | constant
@fact bd = 60 | other | N | megawatts exported to Bangladesh | since 2035 | constant
@trap x1 im :: exports and imports
@trap xp imp :: price of exports and of imports
@trap xm xl :: exported and allowed
@trap c1 ct :: capacity now and planned
@trap pk pw :: summer and winter peak
@trap uc uc0 :: two estimates of cost
@trap ud ud0 :: two dates
@trap ut ub :: tunnel and what is bored
@trap vp vv :: price paid and price now
@trap ap ta :: paid to producers and charged to households
@trap xp nm :: ten rupees and ten percent
@trap us nm :: ten percent twice
@rel change xg = x0 -> x1
@rel diff nt = x1 - im
@rel change cg = c0 -> c1
@rel share cpp = cp / c1
@rel change ug = uc0 -> uc
@rel share ubp = ub / ut
@rel change vl = vp -> vv
@rel share nm = np / nr
@rel share ld = li2 / uc

@doc a-daily | English-language daily | 2037-08-25
Nepal sells {1,240 megawatts|xm|v=1240} to India on record day

KATHMANDU: On Monday evening, for the first time, more than a third of the power made in Nepal went south. Exports peaked at {1,240|xm|t=On Monday evening} megawatts, the Nepal Grid Authority said. India allows up to {1,500|xl}.

Rain helped, and so did {600|-} megawatts of new plants. Installed capacity has reached {4,350|c1|t=this month} megawatts this month, {16 percent|cg} more than the {3,750|c0|t=a year ago} of a year ago. {Two-thirds|cpp|v=66.7} of it, {2,900|cp}, belongs to private producers. Peak demand at home stood at {2,560|pk|t=this month}.

Still, {310|sp|t=this month} megawatts were spilled, because the line to the border at Inaruwa isn't finished.

Energy minister Sarita Gurung-Thapa repeated that the country would have {12,000|ct|t=in 2042} megawatts in 2042. In January demand was {2,410|pw|t=In January} and our own plants gave {1,380|dw|^}. She didn't repeat that.

Another {60|bd} megawatts go to Bangladesh.

Weather: rain. Air: 41 (good). Gold Rs 231,400 a tola. Tigers beat Lions by 8 wickets.

@doc b-weekly | business weekly | 2037-08-30
Upper Tamakhola: a dam and {96 billion|uc} rupees

By Prabesh Maharjan-Keller

In the brochure of 2029, which has a kingfisher on it, the {456|um}-megawatt Upper Tamakhola costs {64 billion|uc0|t=In the brochure of 2029} rupees and lights up in {2034|ud0|^}. The board was told last Thursday that it'll be {96 billion|uc|t=last Thursday}, {50 percent|ug} more, and {2038|ud|^}.

{70 percent|ld} of it is debt, that's to say {67.2 billion|li2}, at {11.5 percent|lr|t=at present} at present.

What went wrong? The mountain. Of {8.7|ut} kilometres of tunnel {7.2|ub|t=by now} had been bored by now. At kilometre five there was a fault that's on nobody's map, full of hot water. {Eleven|uk} workers have lost their lives on the site since the beginning, {six|-} of them in that one night.

Managing director Bidyut Rijal of the grid authority, which holds the majority, isn't rattled. "In the year to mid-July we made {14.2 billion|np|t=In the year to mid-July}." The margin's {10 percent|nm}. But of the power that it buys {15.9 percent|!lo|t=year} gets lost in the lines.

NEPSE 3,104 (-12) | Rs 151.20/$ | Cement Rs 690 a bag

@doc c-local | district newspaper | 2037-09-03
The share certificates of Lapilang

In Lapilang almost every house has one behind glass, beside the gods. Ten shares, a thousand rupees. In 2031, when locals were given the right to {10 percent|us} of the dam, {41,000|vn} people queued for them, some for two days.

They'd paid {100|vp} rupees a share. On the exchange it's {68|vv|t=this week} this week. "We've lost {thirty-two|vl|v=32} percent, and the spring," says Phul Maya Tamang, for her spring dried up when they bored.

{212|vh|t=so far} houses have been moved so far. There's work on the site for {1,650|uj}, not many from here. {Nine|!uk|t=to date} have died to date, the villagers say, and they know them by name.

When will there be power? They have power: from their own little turbine, since 1994, {22|-} kilowatts, never off.

Bus to Charikot: 6.30, 9.00, when full. School meals resume Sunday.

@doc d-trade | energy trade site | 2037-10-28
Nepal's monsoon quarter: NPR {18.6bn|x1} of exports

Nepal sold {1,860 GWh|xe|v=1860|t=from mid-July to mid-October} to India from mid-July to mid-October, for NPR {18.6 billion|x1|^}. It's NPR {10|xp} a unit. A year ago the take was NPR {14.5 billion|!x0|t=A year ago}; growth is given at {20%|xg}.

Set against it the bill of the last dry season: from December to May it imported for NPR {11.2 billion|im|t=from December to May}, at {13.4|imp|^} a unit. Sells cheap, buys dear. Net, it's still {7.4 billion|nt} to the good.

Producers should be pleased. They aren't. The authority pays them {5.60|ap} a unit on average and owes them {9.8 billion|ao|t=as of August}, as of August. There are {148|an} private plants running. "We're the cow and the bank," says their association.

IEX day-ahead, evening block: INR 7.10 | Monsoon runoff: 108% of normal

@doc e-opinion | columnist | 2037-09-12
When eighteen hours was a number

Older readers will remember. In 2008 we sat in the dark for {18|li|t=In 2008} hours a day, and knew the timetable of the other six like a hymn. I had a neighbour who ironed at three in the morning.

So I'm not going to complain. We sell light to India, and in August we've got {more than four thousand|>c1|v=4000|t=in August} megawatts, and the fridge hums.

But in April the factories in Biratnagar had {eight|!ls|t=in April} hours of cuts. In April nobody sells light to anyone. Rivers are like salaries: it isn't the sum that matters, it's the date.

That's why there must be a dam, which stores, and not just weirs, which don't. And that's why one would like to know how a dam for {64 billion|uc0} became one for {96|uc|v=96000000000}. A kingfisher doesn't cost thirty-two billion.

A unit costs me {9.70|ta} rupees. I'd pay eleven for one in April. Mr Rijal, my number's in the book.

@doc f-industry | industry chamber statement | 2037-09-08
CHAMBER OF INDUSTRIES BIRATNAGAR – Press statement

1. We congratulate the authority on its revenue of {142 billion|nr|t=in the last fiscal year} rupees in the last fiscal year and on its profit.

2. We recall that in April industry had {five|ls|t=in April} hours a day without power. Each of them costs our members {90 million|-} rupees.

3. Line losses of {12.9 per cent|lo|t=in the last fiscal year} in the last fiscal year are an improvement, but it's our power that's lost.

4. We demand that dry-season imports be contracted before Dashain, and that Upper Tamakhola, of whose tunnel {82.8 per cent|ubp|t=by now} is bored by now, isn't put off again beyond {2038|ud}.

@story debrecen-batteryplant
@topic A Hungarian battery plant slows: orders, jobs, water, subsidy and a by-election over it
@subject S = Sunhwa Energy Hungary | Sunhwa | the battery maker | the company
@subject P = Debrecen South plant | the plant | the battery plant
@subject G = Economy Ministry | Budapest | the government | Economy Minister Gergely Sárosi | Sárosi
@subject C = city of Debrecen | Debrecen | the city | the mayor
@subject E = European battery market | Europe | carmakers
@subject U = Vasas-Energia union | Vasas-Energia | the union
@subject M = Mikepércs mothers | Mikepércs | the residents' group | residents
@subject K = Hungarian statistics office KSH | KSH | the statistics office
@subject V = by-election | the by-election | constituency 5
@fact c0 = 100 | other | P | gigawatt-hours of batteries a year at full build-out | plan of 2027 | plan | projected
@fact c1 = 40 | other | P | gigawatt-hours of batteries a year that can be made | March 2033 | snapshot
@fact o = 14 | other | P | gigawatt-hours of batteries made in the year | 2032 | cumulative
@fact cu = 35 | rate | P | share of capacity used | 2032 | snapshot
@fact j0 = 9000 | jobs | S | jobs promised | 2027 | plan | pledged
@fact j1 = 3250 | jobs | S | people employed | 1 March 2033 | snapshot
@fact j2 = 2275 | jobs | S | people employed | after the cut, by June 2033 | plan
@fact jx = 975 | jobs | S | people to be dismissed | 14 March 2033 notice | plan
@fact jxp = 30 | rate | S | share of staff to be dismissed | 14 March 2033 notice | plan
@fact jf = 1430 | jobs | S | foreign workers | 1 March 2033 | snapshot
@fact jfp = 44 | rate | S | share of foreign workers | 1 March 2033 | snapshot
@fact jxf = 610 | jobs | S | foreign workers to be dismissed | 14 March 2033 notice | plan
@fact jxh = 365 | jobs | S | Hungarian workers to be dismissed | 14 March 2033 notice | plan
@fact iv = 2900 | budget | S | billions of forints of investment announced | 2027 | plan | pledged
@fact iv1 = 1740 | spending | S | billions of forints invested | end of 2032 | cumulative
@fact ivp = 60 | rate | S | share of the announced investment made | end of 2032 | snapshot
@fact sb = 320 | budget | G | billions of forints of state aid granted | 2028 | plan | pledged
@fact sb1 = 208 | spending | G | billions of forints of state aid paid | end of 2032 | cumulative
@fact sbp = 65 | rate | G | share of state aid paid | end of 2032 | snapshot
@fact sj = 64 | spending | G | millions of forints of aid paid per job | March 2033 | snapshot
@fact rb = 45 | budget | G | billions of forints of aid to be paid back | minister, 21 March 2033 | plan | hypothetical
@fact l = 118 | profit | S | billions of forints of operating loss in the year | 2032 | cumulative
@fact r1 = 472 | revenue | S | billions of forints of sales in the year | 2032 | cumulative
@fact r0 = 590 | revenue | S | billions of forints of sales in the year | 2031 | cumulative
@fact rg = 20 | rate | S | percent fall of sales | 2032 | snapshot
@fact lm = 25 | rate | S | loss as a share of sales | 2032 | snapshot
@fact em = 9.4 | rate | E | growth of electric cars registered | January and February 2033 | snapshot
@fact ms = 46 | rate | E | Chinese makers' share of batteries sold | 2032 | snapshot
@fact ms0 = 31 | rate | E | Chinese makers' share of batteries sold | 2029 | snapshot
@fact pp = 68 | price | E | euros per kilowatt-hour of battery | March 2033 | snapshot
@fact pc = 52 | price | E | euros per kilowatt-hour of Chinese battery | March 2033 | snapshot
@fact pd = 16 | margin | E | euros per kilowatt-hour by which Chinese batteries are cheaper | March 2033 | snapshot
@fact w0 = 24000 | other | P | cubic metres of water a day permitted | - | constant | threshold
@fact w1 = 7800 | other | P | cubic metres of water used a day | 2032 | snapshot
@fact ww = 12 | rate | P | share of its water that is treated waste water | 2032 | snapshot
@fact www = 40 | rate | P | share of its water that is treated waste water | promised for 2032 | plan | pledged
@fact nf = 38 | damages | P | millions of forints of fines | 2029 to 2032 | cumulative
@fact nn = 17 | other | P | breaches found by inspectors | 2029 to 2032 | cumulative
@fact mm = 1100 | crowd | M | protesters, residents' count | 19 March 2033 | snapshot
@fact mp = 600 | crowd | M | protesters, police count | 19 March 2033 | snapshot
@fact tx = 9.5 | revenue | C | billions of forints of business tax from the plant | budget, for 2033 | plan | projected
@fact tx1 = 5.8 | revenue | C | billions of forints of business tax from the plant | March 2033 estimate, for 2033 | plan | projected
@fact txd = 3.7 | margin | C | billions of forints missing from the city budget | March 2033 estimate | plan
@fact rt = 210 | price | C | thousands of forints of rent for two rooms | March 2033 | snapshot
@fact rt0 = 265 | price | C | thousands of forints of rent for two rooms | March 2032 | snapshot
@fact rtg = 20.8 | rate | C | percent fall of rents | March 2033 | snapshot
@fact ip = -4.6 | rate | K | change of industrial output on the year | February 2033 | snapshot
@fact ib = -19 | rate | K | change of battery output on the year | February 2033 | snapshot
@fact wg = 642 | price | S | thousands of forints of operator's pay a month | 2033 | snapshot
@fact sv = 3 | duration | S | months of pay as severance granted | March 2033 | plan | pledged
@fact su = 6 | duration | U | months of pay as severance demanded | March 2033 | plan | hypothetical
@fact um = 720 | other | U | members at the plant | March 2033 | snapshot
@fact vg = 47.2 | vote_share | V | vote for the governing party's candidate | 3 April 2033 | snapshot
@fact vo = 49.6 | vote_share | V | vote for the opposition candidate | 3 April 2033 | snapshot
@fact vm = 2.4 | margin | V | points between the two candidates | 3 April 2033 | snapshot
@fact vt = 51.3 | turnout | V | turnout | 3 April 2033 | snapshot
@trap c0 c1 :: planned and built
@trap j0 j1 :: promised and employed
@trap j1 j2 :: before and after the cut
@trap jf jxf :: foreign workers and those dismissed
@trap sb sb1 :: granted and paid
@trap iv iv1 :: announced and invested
@trap pp pc :: European and Chinese price
@trap w0 w1 :: permitted and used
@trap ww www :: reached and promised
@trap mm mp :: residents and police
@trap sv su :: granted and demanded
@trap ip ib :: all industry and batteries
@race by-election = vg vo
@rel share cu = o / c1
@rel diff j2 = j1 - jx
@rel share jxp = jx / j1
@rel share jfp = jf / j1
@rel sum jx = jxf + jxh
@rel share ivp = iv1 / iv
@rel share sbp = sb1 / sb
@rel change rg = r0 -> r1
@rel share lm = l / r1
@rel diff pd = pp - pc
@rel diff txd = tx - tx1
@rel change rtg = rt0 -> rt
@rel diff vm = vo - vg

@doc a-wire | wire agency | 2033-03-14
Korean-owned Hungarian battery plant to cut nearly a third of staff

BUDAPEST, March 14 (Danubius) - Sunhwa Energy will dismiss {975|jx} of the {3,250|j1|t=at the start of the month} people it employed in Hungary at the start of the month, it told the labour office on Monday, as carmakers order fewer batteries.

The plant outside Debrecen, hailed in 2027 as the largest investment in the country's history, made batteries for {14|o|t=last year} gigawatt-hours last year, {35%|cu} of what it can. It lost {118 billion forints|l|v=118|t=last year} on sales of {472 billion|r1|v=472|^}, which were {20%|rg} lower than the {590 billion|r0|v=590|t=the year before} of the year before. For each forint sold it lost {a quarter|lm|v=25} of one.

{365|jxh} of those who'll go are Hungarian; {610|jxf} come from the Philippines, Mongolia and elsewhere.

Chinese makers had {46%|ms|t=in 2032} of the European market in 2032, after {31%|ms0|t=in 2029} in 2029. Their cells cost {52 euros|pc} a kilowatt-hour, Sunhwa's {68|pp}.

Hungary granted {320 billion|sb|v=320} forints of aid for the plant. ($1 = 401 forints)

@doc b-debrecen | local news portal | 2033-03-16
Empty flats, full buses: what's left when the battery runs down

Debrecen. On the Tócóvölgy estate the TO LET signs have bred. Two rooms go for {210,000|rt|v=210} forints a month; a year ago nobody would have let you in for less than {265,000|rt0|v=265|t=a year ago}. That's {20.8 percent|rtg} down, calculates the agency Otthon-Plusz.

Sunhwa promised {9,000|j0|t=in 2027} jobs in 2027. It's at {3,250|j1} and by June it'll be {2,275|j2|t=by June}. {1,850|!jf} of its people are from abroad. "I was told three years," says Jomar, who shares a room with three others. "I've had eleven months. I still owe the agency for the flight."

The mayor has a hole, too. The budget counted on {9.5 billion|tx|v=9.5|t=this year} forints in business tax from the plant this year. Now it's {5.8|tx1|v=5.8|t=Now}. That leaves {3.7 billion|txd|v=3.7} to find. The new bridge over the Tócó can wait, he thinks; the kindergarten roof, no.

Water's not a problem any more: {7,800|w1|t=last year} cubic metres a day were used last year. The permit is for {24,000|w0}.

IDŐJÁRÁS: 11 fok, szél. DVSC-Paks 3-1. Állás: targoncavezető, nem akkumulátor.

@doc c-ngo | citizens' group newsletter | 2033-03-20
Mothers of Mikepércs – Letter 61

There were {1,100|mm|t=yesterday} of us yesterday at the fence, with pots. The police put down {600|mp|by=The police}. Children under a metre seem not to count.

We didn't come to cheer the dismissals. We came to ask for the account.

Account, part one. State aid paid until the end of last year: {208 billion|sb1|v=208|t=until the end of last year} forints. Divide by those who work there: {64 million|sj|v=64} each. For that money every one of them could've been given a house with a garden.

Part two. {17|nn|t=since 2029} breaches found by the inspectors since 2029. Fines in total: {83 million|!nf|v=83|t=since 2029}. That's what the plant pays for power in a morning.

Part three. {40 percent|www|by=They had promised|t=by 2032} of the water was to be treated waste water. They had promised it by 2032. It's {12|ww}.

We're asked whether we'll vote on 3 April. We'll vote. Nobody needs to tell us for whom, and nobody should try.

@doc d-politics | political news site | 2033-03-22
Minister: Sunhwa will have to pay some back

Economy Minister Gergely Sárosi told a business lunch on Monday that the battery maker would be asked to return {45 billion|rb|v=45|by=Economy Minister Gergely Sárosi} forints of state aid if it didn't restore jobs by 2035.

He defended the subsidy. {65 percent|sbp} of what was granted has been paid, while the company has made {60 percent|ivp|t=by December} of the investment it announced: {1,740 billion|iv1|v=1740|t=by December} of {2,900 billion|iv|v=2900} by December. "That's not a scandal. It's a pace."

Industry isn't keeping any pace. Output fell by {4.6 percent|ip|v=-4.6|t=in February} in February, KSH reported, and that of batteries by {19|ib|v=-19|^}. Electric cars are selling: registrations in Europe rose {9.4 percent|em|t=in January and February} in January and February. They've just got other batteries in them. Inspectors, he added, had fined the plant only {38 million|nf|v=38|t=since 2029} forints since 2029.

The by-election in constituency 5, which takes in Mikepércs, is on 3 April. A poll for the opposition had its candidate at {51|-} among decided voters.

@doc e-union | union bulletin | 2033-03-25
VASAS-ENERGIA – Műszak (Shift)

{975|jx} letters. The first {400|-} went out on Wednesday with the pay slip, which is how we learned that one can be thanked and fired in one envelope.

We're {720|um|t=today} members today, out of {3,250|j1}. Last month it was 510.

The company offers {three|sv} months' pay. We ask for {six|su}. An operator earns {642,000|wg|v=642} forints, so it's a matter of less than two billion all told; from the state it has had {280 billion|!sb1|v=280|t=to date} to date.

For our foreign colleagues, {44 percent|jfp} of us, severance is zero if the agency is the employer. This union has no passport control. Come to room 4, Monday, 14:00, there'll be interpreters for Tagalog, Mongolian and Vietnamese.

On the news that Chinese cells are {16 euros|pd} cheaper: so are ours, when the line runs.

@doc f-results | election report | 2033-04-04
Opposition takes battery constituency by {2.4|vm} points

With all votes counted, Kinga Bárányos of the opposition won Sunday's by-election in eastern Hungary with {49.6 percent|vo|t=With all votes counted}, ahead of the governing party's Attila Rácz-Nwachukwu with {47.2|vg|^}. Turnout was {51.3 percent|vt|^}.

She'd campaigned on the plant at Debrecen, which is dismissing {30 percent|jxp} of its workforce, {975|jx} people, having been built for {100|c0|t=in the plan} gigawatt-hours a year in the plan; it has {40|c1|t=today} today.

"It wasn't about batteries," said Rácz-Nwachukwu. "It was about batteries," said Bárányos.

At Mikepércs she got {71|-} percent.

@story w3-portugal-house-prices
@topic House prices in Portugal in the second quarter of 2033
@subject P = Portugal | the country | the national figure | the nation
@subject L = Lisbon | the capital | Lisboa
@subject O = Porto | the northern city | Invicta
@subject B = Braga | the Minho city
@subject F = Faro | the Algarve capital
@subject I = INE | the statistics office | the institute
@subject C = Casaplena | the portal | the listings site
@subject A = APIM | the estate agents' association | the agents | Tomé Bettencourt | Bettencourt
@subject T = Tejo BI | Svetlana Marques | Marques | the bank
@subject G = the government | the housing ministry | the ministry | the state
@fact g2 = 6.4 | rate | P | rise in house prices over the year | second quarter 2033 | snapshot
@fact g1 = 7.9 | rate | P | rise in house prices over the year | first quarter 2033 | snapshot
@fact gq = 1.1 | rate | P | rise in house prices over the quarter | second quarter 2033 | snapshot
@fact p1 = 2180 | price | P | median price of a square metre sold | second quarter 2033 | snapshot
@fact p0 = 2049 | price | P | median price of a square metre sold | second quarter 2032 | snapshot
@fact pn = 2790 | price | P | median price of a square metre sold in new buildings | second quarter 2033 | snapshot
@fact pe = 2030 | price | P | median price of a square metre sold in older buildings | second quarter 2033 | snapshot
@fact l1 = 4960 | price | L | median price of a square metre sold | second quarter 2033 | snapshot
@fact l0 = 4810 | price | L | median price of a square metre sold | second quarter 2032 | snapshot
@fact lp = 3.1 | rate | L | rise in house prices over the year | second quarter 2033 | snapshot
@fact o1 = 3540 | price | O | median price of a square metre sold | second quarter 2033 | snapshot
@fact o0 = 3289 | price | O | median price of a square metre sold | second quarter 2032 | snapshot
@fact op = 7.6 | rate | O | rise in house prices over the year | second quarter 2033 | snapshot
@fact b1 = 2010 | price | B | median price of a square metre sold | second quarter 2033 | snapshot
@fact b0 = 1783 | price | B | median price of a square metre sold | second quarter 2032 | snapshot
@fact bp = 12.7 | rate | B | rise in house prices over the year | second quarter 2033 | snapshot
@fact f1 = 3150 | price | F | median price of a square metre sold | second quarter 2033 | snapshot
@fact f0 = 3204 | price | F | median price of a square metre sold | second quarter 2032 | snapshot
@fact fp = 1.7 | rate | F | fall in house prices over the year | second quarter 2033 | snapshot
@fact la = 5880 | price | L | average asking price of a square metre | June 2033 | snapshot
@fact oa = 4020 | price | O | average asking price of a square metre | June 2033 | snapshot
@fact s2 = 38400 | other | P | homes sold | second quarter 2033 | snapshot
@fact s0 = 41200 | other | P | homes sold | second quarter 2032 | snapshot
@fact sp = 6.8 | rate | P | fall in homes sold over the year | second quarter 2033 | snapshot
@fact se = 30700 | other | P | older homes sold | second quarter 2033 | snapshot
@fact sn = 7700 | other | P | new homes sold | second quarter 2033 | snapshot
@fact s1 = 36500 | other | P | homes sold | first quarter 2033 | snapshot
@fact sh = 74900 | other | P | homes sold | first half 2033 | cumulative
@fact sv = 8300000000 | revenue | P | value of homes sold | second quarter 2033 | snapshot
@fact xf = 2650 | other | P | homes sold to buyers who live abroad | second quarter 2033 | snapshot
@fact xp = 6.9 | rate | P | share of homes sold to buyers who live abroad | second quarter 2033 | snapshot
@fact xq = 7.8 | rate | P | share of homes sold to buyers who live abroad | second quarter 2032 | snapshot
@fact m1 = 3.42 | rate | P | average rate on new mortgages | June 2033 | snapshot
@fact m0 = 3.87 | rate | P | average rate on new mortgages | June 2032 | snapshot
@fact ml = 4100000000 | other | P | new mortgage lending in euros | second quarter 2033 | snapshot
@fact r1 = 9.85 | price | P | monthly rent of a square metre in new contracts | second quarter 2033 | snapshot
@fact rl = 16.90 | price | L | monthly rent of a square metre in new contracts | second quarter 2033 | snapshot
@fact rp = 5.2 | rate | P | rise in rents over the year | second quarter 2033 | snapshot
@fact h1 = 9300 | homes | P | homes licensed to be built | second quarter 2033 | snapshot
@fact h2 = 6800 | homes | P | homes finished | second quarter 2033 | snapshot
@fact ht = 26000 | homes | G | homes to be built with public money a year | from 2036 | plan | pledged
@fact hd = 130000 | homes | P | homes that are lacking | 2033 | snapshot | projected
@fact y3 = 5 | rate | T | rise in house prices over the year | 2033 | plan | projected
@fact y4 = 3.5 | rate | T | rise in house prices over the year | 2034 | plan | projected
@fact a1 = 37 | age | P | average age of first-time buyers | 2032 | snapshot
@fact a0 = 34 | age | P | average age of first-time buyers | 2022 | snapshot
@fact w90 = 90 | area | P | square metres of the example flat | - | constant | hypothetical
@fact wl = 446400 | price | L | price of the example flat | second quarter 2033 | snapshot | hypothetical
@fact wo = 318600 | price | O | price of the example flat | second quarter 2033 | snapshot | hypothetical
@fact i1 = 32000 | other | L | yearly income of a household in euros | 2032 | snapshot
@fact k1 = 3100 | other | G | young buyers with a state guarantee | second quarter 2033 | snapshot
@fact kc = 21900 | other | G | young buyers with a state guarantee | since the start of the scheme | cumulative
@fact kl = 35 | age | G | age up to which buyers can have a state guarantee | - | constant | threshold
@fact ll = 5400 | other | L | holiday-let licences cancelled | since January 2033 | cumulative
@rel change g2 = p0 -> p1
@rel change lp = l0 -> l1
@rel change op = o0 -> o1
@rel change bp = b0 -> b1
@rel change fp = f0 -> f1
@rel sum s2 = se + sn
@rel sum sh = s1 + s2
@rel change sp = s0 -> s2
@rel share xp = xf / s2
@rel product wl = w90 * l1
@rel product wo = w90 * o1
@trap g2 g1 :: the yearly rise in two quarters
@trap g2 gq :: rise over the year and over the quarter
@trap l1 la :: sold and asked
@trap o1 oa :: sold and asked
@trap pn pe :: new and older buildings
@trap s2 sh :: a quarter and a half-year
@trap h1 h2 :: licensed and finished
@trap g2 y3 :: the year to June and the forecast for the whole year
@trap k1 kc :: one quarter and since the start
@trap r1 rl :: rents of the country and of the capital
@race metre = l1 o1 f1 b1

@doc a-agency | wire agency | 2033-09-22
Portuguese house prices slow to {6.4%|g2|t=in second quarter} in second quarter, Faro falls

Lisbon, 22 Sep (Lusitana) — House prices in Portugal rose {6.4%|g2|t=in the second quarter|by=INE} in the second quarter compared with a year earlier, the smallest increase in three years, after {7.9%|g1|t=in the first} in the first, statistics office INE reported on Thursday. On the quarter the gain was {1.1%|gq}.

The median price came to {2,180|p1|t=in the second quarter} euros per square metre, from {2,049|p0|t=a year earlier}. In new buildings it was {2,790|pn}, in older ones {2,030|pe}.

Among the big municipalities Lisbon remained the dearest, at {4,960|l1} euros, ahead of Porto at {3,540|o1} and Faro at {3,150|f1}. Faro was the only one of the 24 cities watched where prices went down, by {1.7%|fp}.

{38,400|s2|t=between April and June} dwellings changed hands between April and June, {6.8%|sp} fewer than in the same months of 2032. They were worth {8.3 billion|sv} euros. Buyers with a tax address abroad accounted for {6.9%|xp|t=between April and June} of purchases; twelve months before it was {7.8%|xq|t=twelve months before}.

The average rate on new home loans stood at {3.42%|m1|t=in June} in June, against {3.87%|m0|t=a year ago} a year ago, according to the central bank.

The housing ministry said supply was responding: {9,300|h1|by=The housing ministry} homes were licensed in the period and {6,800|h2|^} finished.

@doc b-porto | regional broadsheet | 2033-09-23
Porto leaves Lisbon behind, Braga leaves everyone behind
Text: Hermínia Falcão-Duarte · Photos: Idris Camará

It's in the North that the market is still running. A square metre in Porto sold at {€3,540|o1|t=in spring} in spring, {7.6%|op} above the {€3,289|o0|t=last year's} that was last year's median. The capital managed {3.1%|lp}, on its way from {€4,810|l0|t=a year before} a year before to {€4,960|l1}.

That is nothing compared with Braga. The Minho city went from {€1,783|b0} to {€2,010|b1} within twelve months, an advance of {17.2%|!bp}, and there the end is not in sight: two technology firms are hiring and the university has run out of rooms.

For a couple looking for {90|w90} square metres the tables mean {€318,600|wo} in Porto. In Lisbon they mean {€446,400|wl}. On Casaplena, where owners dream aloud, the figures are dearer still: {€4,020|oa|t=in June|by=On Casaplena} asked per metre here in June, {€5,880|la|^} there.

Agents on Rua de Cedofeita say the dream and the deed are drifting apart. "We had nine viewings for a two-bedroom in Bonfim and no bid," says Leandro Vaz. It's a matter of numbers of people, too: {41,200|s0|t=in last year's second quarter} homes were sold nationwide in last year's second quarter, this time {38,400|s2|t=this time}.

Foreigners explain little in the North. Country-wide {2,650|xf} purchases were by non-residents, most of them south of the Tagus.

RELATED: Metro line G delayed to 2035 · Francesinha index: €14.20 · FC Porto 2-0 Estoril

@doc c-expat | English-language local site, Algarve | 2033-09-24
Is the Algarve party over?

Posted by Fionnuala Achterberg, 4 min read, 37 replies

For the first time since most of us arrived, property in Faro is getting cheaper. Official data out this week put the typical sale at {€3,510|!f1} a square metre, down {1.7 per cent|fp} from {€3,204|f0|t=last summer} last summer. Don't all phone your agent at once.

Elsewhere the fever has only cooled. Nationwide the annual rise is {6.4 per cent|g2}; in the first three months of the year we were still at {7.9|g1|t=in the first three months of the year}. Lisbon, by far the most expensive place to buy, added just {3.1|lp}.

Why? One answer is us. People living abroad bought {2,650|xf|t=in the quarter} homes in the quarter, or {6.9 per cent|xp|^} of everything sold, where not long ago it was {7.8|xq|t=not long ago}.

Another is what landlords can earn. A new lease brings in {€9.85|r1} a metre on the national average, and {€16.90|rl} in the capital, {5.2 per cent|rp} more than a year ago. The holiday trade, though, is being squeezed: {5,400|ll|t=since January} short-let licences have been struck off in Lisbon since January, and Faro's council is drafting a by-law of its own.

Svetlana Marques, economist at Tejo BI, expects prices to rise {5 per cent|y3|t=this year} this year and {3.5|y4|t=next} next. "Soft landing," she calls it.

And loans? Cheaper. {3.42 per cent|m1} on average in June.

Reminder: the Lagos charity walk starts at 9.30 on Sunday, entry €12, dogs welcome.

@doc d-agents | press release | 2033-09-22
APIM: a healthier market, and still too few homes

LISBON — The estate agents' association APIM notes that {38,400|s2|t=second quarter} sales in the second quarter, following {36,500|s1|t=the first} in the first, bring the half-year to {74,900|sh|t=the half-year}. That is a normal market, not a crisis.

Of the sales between April and June {30,700|se|t=between April and June} concerned existing and {7,700|sn|^} newly built property. The gap in price between the two, {2,790|pn} against {2,030|pe} euros a square metre, shows what construction costs have become.

"If you license {9,300|h1|t=in three months} homes in three months and finish {6,800|h2|^}, you do not close a gap of {130,000|hd}," says president Tomé Bettencourt, referring to the shortage that the association's study put forward in March. The government's promise of {26,000|ht|t=from 2036} publicly funded homes every year from 2036 is welcome, "but nobody can sleep in a promise".

APIM is pleased with the guarantee for buyers up to the age of {35|kl}. {3,100|k1|t=in the quarter} people made use of it in the quarter and {21,900|kc|t=since it was introduced} since it was introduced. Average borrowing costs, {3.87%|m0|t=in June 2032} in June 2032, have come down to {3.62%|!m1|t=this June} this June. Banks lent {4.1 billion|ml} euros for house purchase.

The association recalls that the value of transactions, at {8.3 billion|sv} euros, is the third highest ever.

Contact: press@apim.example, +351 210 555 093. APIM has 2,140 member firms.

@doc e-column | newspaper column | 2033-09-27
{Thirty-seven|a1}
by Benedita Okonjo-Leal

My mother bought at twenty-six. I was thirty-three and thought it late. The Portuguese who buy a first home now are {37|a1} on average, three years older than the {34|a0|t=a decade ago} of a decade ago, and I know why, because I've done the sum.

Take {90|w90} square metres. In Lisbon that comes to {446,400|wl} euros. A household in the city brings home some {32,000|~i1} a year, before the supermarket. Fourteen years, then, if you neither eat nor catch a cold. The median metre was sold at {5,880|!l1} euros, INE told us last week, and INE doesn't exaggerate.

"But it's slowing," my brother-in-law says, who has three flats. He's right. {6.4 percent|g2}. He forgets that wages rose by two.

And he forgets the tenants. They pay {16.90|rl} a metre in the capital, if they sign today, and {9.85|r1} on average across the country; in one year the increase was {5.2 percent|rp}.

Oh, there is help. {21,900|kc|t=so far} young people so far have had the state vouch for them, provided they hadn't turned thirty-six. The others may wait for those {26,000|ht} homes a year, which begin in 2036. By then the average first buyer will be, at this rate, nearly thirty-eight.

In Braga, I read, prices are still racing. I looked on the map. It's lovely there. It rains.

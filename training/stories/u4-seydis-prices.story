@story u4-seydis-prices
@topic Iceland's inflation in May: housing, food, the statistics office's correction, rate-setters
@subject I = Iceland | the country | consumer prices | prices | inflation
@subject X = inflation without housing | the index without housing
@subject H = housing | rents | imputed rent
@subject F = food | groceries | food and drink
@subject P = petrol
@subject C = Central Bank of Iceland | the central bank | Sedlabanki | the bank
@subject S = Statistics Iceland | the statistics office | the office
@subject N = Nordvik Bank | Nordvik analysts | Nordvik
@subject U = Efling-Framtak | the union | the unions
@subject K = króna | the currency
@fact y = 5.2 | rate | I | rise of prices on the year | May 2030 | snapshot
@fact y0 = 4.7 | rate | I | rise of prices on the year | April 2030 | snapshot
@fact m = 0.86 | rate | I | rise of prices on the month | May 2030 | snapshot
@fact yd = 0.5 | rate | I | points by which yearly inflation went up in a month | May 2030 | snapshot
@fact x = 3.4 | rate | X | rise of prices on the year | May 2030 | snapshot
@fact h = 1.9 | rate | H | rise of prices on the month | May 2030 | snapshot
@fact hc = 0.41 | rate | H | points added to the monthly rise of all prices | May 2030 | snapshot
@fact f = 6.8 | rate | F | rise of prices on the year | May 2030 | snapshot
@fact pe = 4.3 | rate | P | fall of prices on the month | May 2030 | snapshot
@fact nf = 4.9 | rate | N | rise of prices on the year expected | May 2030 | plan | projected
@fact key = 7.75 | rate | C | policy rate | 2030-05-29 | snapshot
@fact tgt = 2.5 | rate | C | inflation target | - | constant | threshold
@fact cf = 4.5 | rate | C | rise of prices on the year expected | second quarter 2030 | plan | projected
@fact idx = 742.6 | other | S | consumer price index | May 2030 | snapshot
@fact idx0 = 736.3 | other | S | consumer price index | April 2030 | snapshot
@fact pay = 23750 | price | U | kronur added to monthly pay in January | 2030 | constant
@fact trig = 5.0 | rate | U | yearly inflation above which pay talks reopen | September 2030 | constant | threshold
@fact memb = 31000 | other | U | members | 2030 | snapshot
@fact debt = 54 | other | I | share of mortgages linked to the index | end of 2029 | snapshot
@fact kr = 1.3 | rate | K | fall of the currency against the euro in a day | 2030-05-29 | snapshot
@fact eur = 151.4 | price | K | kronur a euro | 2030-05-29 | snapshot
@fact meet = 2030-06-05 | date | C | day of the next rate decision | - | plan
@rel change m = idx0 -> idx
@rel diff yd = y - y0
@trap y y0 :: May against April
@trap y m :: a year against a month
@trap y x :: with and without housing
@trap nf cf :: forecasts of two banks
@trap h hc :: rise of rents and what it adds to the whole
@trap key tgt :: policy rate and inflation target
@trap y trig :: inflation and the level at which talks reopen

@doc a-hagstofa | bulletin | 2030-05-29
Consumer price index in May 2030

The consumer price index based on prices in mid-May is {742.6|idx|t=mid-May} (May 1988=100) and rose by {0.86%|m|t=from the previous month} from the previous month. The index less housing cost rose by less.

Imputed rent went up by {1.9%|h|^} (effect on the index {0.41|hc} percentage points). The price of petrol and oil decreased by {4.3%|pe|^}.

Last twelve months: the index rose by {5.2%|y|t=Last twelve months} and the index less housing by {3.4%|x|^}. Food and non-alcoholic beverages rose by {6.8%|f|^}.

In April the index was {736.3|idx0|t=In April}, and the twelve-month rise {4.7%|y0|^}.

The index for May applies to indexation in July 2030. Next publication: 27 June 2030, 09:00. Further information: +354 528 1000

@doc b-reuters-like | wire agency | 2030-05-29
Icelandic inflation jumps past forecasts, heaping pressure on central bank

REYKJAVIK, May 29 — Icelandic inflation accelerated to {5.2%|y|t=in May} in May from {4.7%|y0|t=a month earlier} a month earlier, official data showed on Wednesday, more than double the central bank's target of {2.5%|tgt}.

Economists at Nordvik Bank had predicted {4.9%|nf|by=Economists at Nordvik Bank}. The central bank's own forecast for the second quarter was {4.5%|cf|t=for the second quarter}.

On a monthly basis prices climbed {0.68%|!m|t=On a monthly basis}. Rents were behind nearly {half|-} of it. Petrol became {4.3%|pe|^} cheaper.

The króna slid {1.3%|kr} to {151.40|eur} per euro.

The policy rate has stood at {7.75%|key|t=since November} since November and will be reviewed on {June 5|meet}. "Nobody is talking of a cut any more," said Nordvik's Hekla Brynjarsdóttir.

@doc c-vikublad | newspaper | 2030-05-30
The {five per cent|trig} line has been crossed. What now?

In the wage agreement there is a sentence that everybody has been pretending not to see. If prices in the twelve months to August rise by more than {5.0|trig|m=threshold} per cent, the unions may tear the thing up.

Yesterday's number was {5.2|y|t=Yesterday's}.

"We gave our word for four years in exchange for {23,750|pay} kronur, and the other side gave theirs," says Marzena Wójcik-Olsen, head of Efling-Framtak, which has {31,000|memb} members. "There's the summer yet. I am not packing the banners. But I know in which cupboard they lie."

What drives it? Look up. Rents, as the office reckons them, leapt {1.9|h|t=in a single month} per cent in a single month. Leave the roof out and inflation is {3.9|!x} per cent, with which one could live.

The supermarket is the other half of the answer. A basket of groceries costs {6.8|f|t=than last spring} per cent more than last spring. And it hits twice, since {54|debt} per cent of home loans follow the index; whoever owes {40 million|-} owes {344,000|-} more than in April without having done a thing.

The central bank's five wise people meet on {5 June|meet}.

Also on mbl-blad.is: Puffin count down 12% | Eruption no. 14? | Eurovision: 9th

@doc d-english-site | English-language site | 2030-05-29
Everything Is Expensive: May Edition

Posted by Jón Trausti · Filed under News, Despair

Good morning! Your lamb is dearer. Statistics Iceland says prices went up by {0.86%|m|t=since April} since April and {5.2%|y|t=since last May} since last May, leaving the index at {742.6|idx}.

The good news (there is some): filling the car costs {3.4%|!pe|t=than in April} less than in April, and if you live in a tent, your personal inflation is only {3.4%|x}.

The bad news: you can't live in a tent, it's Iceland. The Central Bank wants {2.5%|tgt} and has a policy rate of {7.75%|key} to get there. How's that going, guys?

A euro now buys {151.40|eur} krónur, so tourists, at least, will be happy. Buy this writer a coffee (950 ISK)!

@doc e-broadcaster | broadcaster site | 2030-05-29
Inflation goes up {half a point|yd}

Twelve-month inflation measured {5.2%|y|t=in May} in May and went up by {0.5|yd} percentage points between months. In the opinion of Nordvik's analysts, who had foreseen {4.9%|nf}, the rent model used by the statistics office exaggerates.

Without housing the rise is {3.4%|x}. Groceries are {6.8%|f} more expensive than a year ago.

The chair of Efling-Framtak says that the union, with its {31,000|memb} members, will wait for September. Then the agreement's review clause is decided; the mark is {5%|trig}.

The next decision by the central bank, where rates are {7.75%|key|t=now} now, will be published at half past eight on Wednesday {5 June|meet}. The bank expected {4.5%|cf|t=this quarter|by=The bank} this quarter.

Prime minister Snorri Valgarðsson was asked about the matter at the end of today's government meeting. He answered in two words.

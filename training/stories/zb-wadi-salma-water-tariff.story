@story zb-wadi-salma-water-tariff
@topic Water tariff and a leaking network in Wadi Salma, Jordan
@subject C = Salma Water | the water company | the utility
@subject M = water ministry | the ministry | Amman
@subject W = Wadi Salma | the city
@subject D = donor bank KFE | the German bank | the donors
@subject R = residents' committee of Hay al-Zaytoun | the committee | residents
@fact nrw = 49 | other | C | share of water lost or unbilled, in percent | 2032 | constant
@fact nrwn = 25 | other | C | share of water lost or unbilled aimed at, in percent | 2040 | plan | pledged
@fact day = 1 | other | W | days of water a week | 2033-07 | snapshot
@fact hrs = 22 | duration | W | hours of water a week | 2033-07 | snapshot
@fact hrsp = 36 | duration | W | hours of water a week | 2032-07 | snapshot
@fact lit = 61 | other | W | litres a head a day | 2032 | constant
@fact who = 100 | other | - | litres a head a day recommended | - | constant
@fact pop = 518000 | other | W | inhabitants | 2033 | snapshot
@fact ref = 96000 | other | W | Syrian refugees among the inhabitants | 2033 | snapshot
@fact bill = 8.4 | price | C | dinars of quarterly bill for a family | 2033-06 | constant
@fact billn = 10.9 | price | C | dinars of quarterly bill for a family after the rise | 2033-10 | plan
@fact up = 29.8 | rate | C | rise of the family bill, in percent | 2033-10 | plan
@fact tank = 5.5 | price | - | dinars for a cubic metre from a tanker | 2033-07 | snapshot
@fact net = 1.1 | price | C | dinars for a cubic metre from the network | 2033-07 | constant
@fact costm = 2.6 | price | C | dinars that a cubic metre costs the company | 2033 | constant
@fact debt = 118000000 | other | C | dinars of debt | 2033 | snapshot
@fact loan = 72000000 | budget | D | euros of loan for pipes | 2033-08-02 | plan | pledged
@fact pipe = 340 | distance | D | kilometres of pipes to be replaced | 2033-08-02 | plan
@fact pipet = 2150 | distance | C | kilometres of pipes | 2033 | constant
@fact ill = 1240 | cases | M | illegal connections removed | 2033-06 | cumulative
@fact pump = 7 | other | C | wells out of service | 2033-07-18 | snapshot
@fact wells = 26 | other | C | wells | 2033 | constant
@rel change up = bill -> billn
@fact rec = 42.3 | other | C | share of the cost of water covered by its price, in percent | 2033 | constant
@fact pipsh = 15.8 | other | D | share of the pipes to be replaced, in percent | 2033-08-02 | plan
@fact refsh = 18.5 | other | W | share of inhabitants who are refugees, in percent | 2033 | snapshot
@rel share rec = net / costm
@rel share pipsh = pipe / pipet
@rel share refsh = ref / pop
@trap nrw nrwn :: now against aim
@trap hrsp hrs :: a year apart
@trap tank net :: tanker against network
@trap net costm :: price against cost
@trap pipe pipet :: to be replaced against all
@trap pop ref :: all against refugees
@trap pump wells :: broken against all

@doc a-daily | English-language daily | 2033-07-19
Water reaches Wadi Salma homes for {22|hrs} hours a week

By Dana Haddadin

WADI SALMA – Households in this city of {518,000|pop}, among them {96,000|ref} Syrian refugees, now get piped water on {one|day|t=now} day of the week, for {22|hrs|t=now} hours on average, down from {36|hrsp|t=last July} last July, the company Salma Water said.

{Seven|pump} of its {26|wells} wells are out of order.

What arrives comes to {61|lit} litres a person a day, according to the ministry; the World Health Organisation recommends {100|who}.

Families fill the gap with tankers, at JD {5.5|tank} a cubic metre. From the tap it'd be JD {1.1|net}, though to the company it costs JD {2.6|costm}, director Muntaser Qudah said. "Each litre we sell makes us poorer." The company's debt is at JD {118 million|debt}.

{Forty-nine|nrw} per cent of the water is lost in leaks or never billed.

@doc b-donor | donor's press release | 2033-08-02
KFE supports Wadi Salma with {EUR 72 million|loan}

On behalf of the Federal Government KFE today signed a loan of {EUR 72 million|loan} with the Hashemite Kingdom of Jordan. It will finance the replacement of {340|pipe} km of water mains in Wadi Salma and {61,000|-} meters.

At present {49|nrw|t=At present} per cent of the water doesn't reach a paying customer. By 2040 the share is to fall to {25|nrwn|t=By 2040} per cent. Some {518,000|~pop} people benefit.

A precondition is a tariff that covers {70|-} per cent of costs.

Contact: press@kfe.example, +49 69 555 0140

@doc c-local | local radio's web page | 2033-08-09
The committee of Hay al-Zaytoun: "Fix the pipe, then send the bill"

On Saturday night about {two hundred|-} residents burnt a tyre and a water bill at the Prince Roundabout. From October the quarterly invoice of an average family goes up from {8.4|bill} dinars to {10.9|billn}, the ministry has announced; by {30|~up} per cent.

"I pay that for {two|-} cubic metres from Abu Firas's tanker," says Umm Laith. He asks {6.5|?tank|by=He} now.

The committee has counted {41|-} leaks on the street between the mosque and the school. In the whole network of {2,510|!pipet} kilometres there must be thousands.

The ministry points to {1,240|ill|t=this year} illegal connections that it's cut off this year. "Of the sheikhs' farms, or of the widows?" asked someone from the back.

Kindly note: our mast is off between {13|-} and {15|-} h.

@doc d-report | think-tank brief | 2033-09
Policy brief 14: Thirst by design? Wadi Salma in figures

Supply hours per week fell from {36|hrsp|t=summer 2032} (summer 2032) to {22|hrs|t=summer 2033} (summer 2033). Consumption: {61|lit} l/c/d.

Cost recovery is {42%|~rec}: JD {1.1|net} in, JD {2.6|costm} out, per m³. After the October rise it's {55|-}.

The German-funded programme renews {340|pipe} km, or {16%|~pipsh} of a network of {2,150|pipet} km, yet promises to halve losses from {49|nrw} to {25|nrwn} per cent. It's ambitious. In Zarqa a similar sum bought {9|-} points.

Refugees are {18.5%|refsh} of the population. They aren't the cause; the wells are. {Nine|!pump|t=in July} of {26|wells} stood idle in July.

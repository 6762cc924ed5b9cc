@story zb-nyagatovu-milk-plant
@topic Milk collection, a powder plant and prices in Nyagatovu, Rwanda
@subject P = Nyagatovu milk powder plant | the powder plant | the plant
@subject F = dairy farmers | farmers
@subject C = milk collection centres | collection centres | MCCs
@subject M = agriculture ministry | the ministry | Kigali
@subject I = Inyange-Est | the processor | the owner
@fact cap = 650000 | other | P | litres of milk a day that can be dried | - | constant
@fact in1 = 210000 | other | P | litres of milk a day taken in | 2032-06 | snapshot
@fact in2 = 388000 | other | P | litres of milk a day taken in | 2033-02 | snapshot
@fact use2 = 59.7 | other | P | share of capacity used, in percent | 2033-02 | snapshot
@fact cost = 54000000 | budget | I | dollars that the plant cost | 2031 | constant
@fact price = 400 | price | F | francs a litre at the collection centre | 2033-01-15 | constant
@fact pricep = 300 | price | F | francs a litre at the collection centre | 2032-06 | constant
@fact up = 33.3 | rate | F | rise of the milk price, in percent | 2033-01-15 | constant
@fact shop = 800 | price | - | francs for a half-litre packet in shops | 2033-02 | snapshot
@fact mcc = 18 | other | C | collection centres | 2033 | snapshot
@fact mccn = 30 | other | C | collection centres planned | 2034 | plan | pledged
@fact farm = 11400 | other | F | farmers who deliver | 2033-02 | snapshot
@fact yld = 4.8 | other | F | litres of milk a cow a day | 2032 | constant
@fact yldn = 12 | other | F | litres of milk a cow a day aimed at | 2035 | plan | pledged
@fact rej = 9 | other | C | share of milk rejected, in percent | 2033-02 | constant
@fact pow = 41 | other | P | tonnes of powder a day at full use | - | constant
@fact hay = 2500 | price | F | francs for a bale of hay | 2032-08 | snapshot
@fact hayp = 1200 | price | F | francs for a bale of hay | 2032-03 | snapshot
@fact dam = 7 | other | M | valley dams promised | 2034 | plan | pledged
@fact damd = 2 | other | M | valley dams finished | 2033-02 | snapshot
@fact job = 126 | jobs | P | people employed | 2033-02 | snapshot
@rel share use2 = in2 / cap
@rel change up = pricep -> price
@fact perf = 57 | other | F | litres of milk a day that a farmer must bring to fill the plant | 2033 | constant | hypothetical
@fact perfn = 34 | other | F | litres of milk a day that a farmer brings | 2033-02 | constant
@fact damr = 5 | other | M | valley dams not finished | 2033-02 | snapshot
@rel diff damr = dam - damd
@rel product cap = perf * farm
@rel product in2 = perfn * farm
@trap in1 in2 :: June and February
@trap cap in2 :: capacity against intake
@trap pricep price :: before and after
@trap price shop :: farm litre against shop half-litre
@trap yld yldn :: now against aim
@trap dam damd :: promised against finished

@doc a-daily | national English daily | 2033-02-18
Nyagatovu plant doubles milk intake, but still runs at {60|~use2} per cent

By Jean-Bosco Habimana

Eight months ago the tanks at the Nyagatovu milk powder plant received {210,000|in1|t=Eight months ago} litres a day. This month it is {388,000|in2|t=This month|by=Inyange-Est}, according to Inyange-Est, the owner.

The plant was built for {650,000|cap} at a cost of {$54 million|cost} and employs {126|job}.

Officials attribute the change to the farm-gate price, raised on January 15 to {Rwf400|price|v=400} per litre from {Rwf300|pricep|v=300}.

"At {300|pricep} I used to give it to the calves," said Domitille Mukakarisa in Karama sector.

{18|mcc} milk collection centres serve {11,400|farm} farmers; the ministry intends to have {30|mccn|t=by 2034} by 2034. A cow in the district yields {4.8|yld} litres on average. The target for 2035 is {12|yldn}.

@doc b-radio | radio call-in transcript | 2033-02-20
RADIO IMENA – "Umworozi" – Sunday, 10 h – notes

HOST: Claude is on the line from Rwimiyaga. How many cows?
CLAUDE: {Fourteen|-}. Two give milk.
HOST: You deliver?
CLAUDE: When the motorbike comes. At the centre they took a spoon, put it in the glass, and refused it. {Nine|rej|by=they} in a hundred they refuse, they told me. That day I was all nine.
HOST: And the price?
CLAUDE: {Four hundred|price|t=now} now. In the shop my wife pays {eight hundred|shop} for half a litre. So I sell two litres and drink a half.
HOST: The vet's here, Dr Uwase. Doctor, fodder?
UWASE: In the dry season a bale went from {1,200|hayp|t=In the dry season} to {2,500|hay}. Without water there's no grass: of {seven|dam} valley dams that were promised, {two|damd} hold water.
HOST: It's ten twenty-six.

@doc c-regional | regional weekly (East Africa) | 2033-02-25
Rwanda's white gold dries slowly

Kigali wants to sell milk powder to the continent. At full steam, Nyagatovu can turn {650,000|cap} litres into {41|pow} tonnes of it every day.

It isn't at full steam. {388,000|in2|t=so far in February} litres a day came so far in February, when the season's at its best. In June, at the end of the rains, it'd been {210,000|in1|t=In June}.

The farmers, all {11,400|farm} of them, will tell you why: cows of the local breed give {4.8|yld} litres, and it's {11|-} kilometres to the nearest cooler. There're only {18|mcc}.

The rise of {a third|~up|v=33.33} in what they get has helped. But then a tin of the plant's powder in Nairobi is already {8%|-} dearer than the Irish one.

@doc d-column | business columnist | 2033-03-01
Do not cry over spilt capacity

A plant at {60|~use2} per cent after a year isn't a failure. Ask the cement people.

What worries me is the arithmetic behind it. If the {650|cap|x=1000} thousand are to be filled by {11,400|farm} suppliers, each must bring {57|perf} litres daily. Today he brings {34|~perfn}. For that his {seven|-} cows must give not {4.8|yld} but eight.

The aim is {twelve|yldn}. Fine. But {five|damr} of the dams are still drawings. You can lift the price from {300|pricep} to {400|price}, and to {500|-} if you like; a cow doesn't drink money.

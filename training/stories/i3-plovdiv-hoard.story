@story i3-plovdiv-hoard
@topic A Roman coin hoard found at a Bulgarian building site in 2027, its count, its value and the museum's visitors
@subject H = Trimontium hoard | the hoard | the treasure | the find
@subject M = Regional museum Plovdiv | the museum
@subject B = Dunav Stroy | the builder | the developer
@subject K = Kiril Manolov | Manolov | the digger driver | the excavator driver
@subject A = Archaeologist Dr Zdravka Ilieva | Ilieva | the archaeologist
@subject V = Varna hoard | the Varna find
@subject P = Petrova Street | the site | the building site
@fact c1 = 3200 | other | H | coins, first estimate | 2027-04-09 | snapshot
@fact c2 = 4768 | other | H | coins counted | 2027-06-30 | snapshot
@fact sil = 4611 | other | H | silver coins counted | 2027-06-30 | snapshot
@fact gold = 157 | other | H | gold coins counted | 2027-06-30 | snapshot
@fact stol = 90 | other | H | coins taken by passers-by | 2027-04-09 | snapshot
@fact back = 64 | other | H | coins handed back | 2027-06-30 | cumulative
@fact kg = 19.4 | other | H | weight in kilograms | 2027-06-30 | snapshot
@fact dep = 2.3 | distance | H | depth in metres | 2027-04-09 | constant
@fact y1 = 251 | other | H | year of the newest coin | - | constant
@fact val = 1900000 | price | H | value in euros | 2027-06-30 | snapshot
@fact val1 = 800000 | price | H | value in euros, first estimate | April 2027 | snapshot
@fact rew = 190000 | other | K | reward in euros | July 2027 | plan | pledged
@fact rsh = 10 | other | K | reward as a share of the value in percent | law of 2019 | constant | threshold
@fact arr = 5 | arrests | H | people detained for taking coins | 2027-04-12 | cumulative
@fact vc = 2100 | other | V | coins counted | 1998 | constant
@fact days = 83 | duration | P | days that building stood still | 2027-06-30 | cumulative
@fact loss = 640000 | damages | B | euros lost by the halt | 2027-06-30 | snapshot
@fact apt = 96 | homes | B | flats to be built | 2027 | plan | pledged
@fact no = 14 | address | P | house number | 2027 | constant
@fact vis = 31000 | other | M | visitors to the exhibition | 2027-09-30 | cumulative
@fact vis1 = 6200 | other | M | visitors to the exhibition | first weekend, September 2027 | cumulative
@fact yr = 74000 | other | M | visitors in the year | 2026 | snapshot
@fact fee = 6 | price | M | entry in euros | September 2027 | constant
@fact clk = 11:20 | clock | P | hour of the find | 2027-04-09 | constant
@fact age = 52 | age | K | age | 2027 | constant
@rel sum c2 = sil + gold
@fact mis = 26 | missing | H | coins still gone | 2027-06-30 | snapshot
@fact visp = 41.9 | other | M | visitors to the exhibition as a share of a year's in percent | 2027-09-30 | snapshot
@rel diff mis = stol - back
@rel share visp = vis / yr
@rel share rsh = rew / val
@trap c1 c2 :: estimate and count
@trap val val1 :: a later appraisal
@trap stol back :: taken and returned
@trap vis vis1 :: later count
@trap vis yr :: one show and a whole year
@trap c2 vc :: another hoard

@doc a-agency | national news agency | 2027-04-10
Roman coins found under Plovdiv car park

PLOVDIV, April 10 (BulgNews) – An excavator struck a clay jar full of Roman coins at {11:20|clk} on Friday on a building site at {14|no} Petrova Street, police and the regional museum said.

First estimates put the number at {3,200|~c1|t=First estimates|by=the regional museum}, nearly all silver. The jar lay {2.3|dep} metres below the asphalt. Excavator driver Kiril Manolov, {52|age}, turned off his engine and rang 112.

Before a patrol arrived onlookers had helped themselves to {about 90|~stol|v=90} pieces, according to Manolov. Police appealed to them to return the coins "without questions" until Monday.

Experts put the value of the find at {some 800,000|~val1|v=800000|t=for now|by=Experts} euros for now. The largest comparable hoard, dug up near Varna, has {2,100|vc} coins.

Developer Dunav Stroy, which is putting up {96|apt} flats there, said work had stopped.

@doc b-local | Plovdiv city paper | 2027-07-01
It's official: {4,768|c2} coins, and the man who found them gets rich

Nobody slept much at the museum this spring. Dr Zdravka Ilieva and her students have washed, weighed and photographed every piece of the treasure of Petrova Street. Yesterday they gave the sum: {4,611|sil|t=Yesterday} silver, {157|gold|^} gold, in total {19.4|kg} kilograms. The youngest was struck in {251|y1}, the year in which the Goths were at the gates.

The appraisers' figure is {1.9 million euros|val}. By law {a tenth|rsh} goes to the finder: {€190,000|rew}. Manolov, "still {52|age} and still driving", wants to buy his wife a kitchen.

Less happy is Dunav Stroy. For {83|days} days the cranes have been still, at a cost of {€640,000|loss|by=Dunav Stroy}, it claims. {96|apt} families are waiting for keys.

And the ones who ran? {Five|arr} were arrested in the first days. {64|back|t=by now} coins have come back by now, some by post, one in a loaf of bread. {Ninety|stol} are thought to have gone.

Botev – Levski 1:1 | Water off Thursday 9–16 h in Kyuchuk Parizh

@doc c-blog | numismatic blog | 2027-07-04
Trimontium: some first thoughts

I've seen the trays. {4,768|c2} pieces, of which {147|!gold} aurei, the remainder antoniniani and denarii ({4,611|sil}). For comparison: Varna, dug in 1998, had {2,100|vc}. So we are at {more than double|-}.

Terminus post quem {251|y1}: Herennius Etruscus, mint of Rome, in mint state. Someone hid this {two|-} metres and a bit down ({2.3|dep}, says Ilieva) and never came back.

Weight {19.4 kg|kg|v=19.4}. If you divide, you get {four|-} grams apiece, which is what you'd expect of such a mix.

Value? The papers print {1.9|val|x=1000000} million. In April they printed {800,000|val1|t=In April}. At auction the gold alone would make {a million|-}. No matter, it won't be sold.

Missing: {ninety|stol} less {sixty-four|back}, i.e. {26|mis}. If you are offered a Trajan Decius from "an old collection", call someone.

@doc d-intl | British broadsheet, arts pages | 2027-10-02
Queues in Plovdiv for the treasure under the car park

The line starts at the Dzhumaya mosque. Since 3 September {31,000|vis|t=By Thursday night} people have paid {€6|fee} to file past a broken pot. By Thursday night that was {42 per cent|visp|round} of what this museum draws in a year ({74,000|yr|t=in 2026} in 2026). On the first weekend alone there were {6,200|vis1|t=On the first weekend}.

They come for a story. A man of {58|!age} hears his shovel scrape; the cars stop; the pavement is silver. "I took {three|-}," confesses a pensioner in the queue, "and gave back {three|-}."

Of the {4,768|c2} coins the museum shows {1,200|-}. The gold ones lie in a case of their own, {157|gold} small suns.

At {41|!no} Petrova Street, meanwhile, the concrete is drying. The builder lost {83|days} days and, he says, {€640,000|loss}; the marketing, he admits, was worth more. He's renamed the block: {Ninety-six|apt} apartments, "Trimontium Residence".

Open Tues–Sun, 10–18. EasyJet flies from Gatwick, from £38.

@doc e-tv | TV news site | 2027-07-01
VIDEO: {€1.9 million|val} – and it nearly went into a skip

{Two and a half|-} months after he hit it, driver Kiril Manolov has learned what was in the pot: {nearly 5,000|<c2|v=5000} Roman coins worth {1.9 million euros|val}. His share: {€109,000|!rew}.

That's {ten|rsh} per cent, as the heritage act prescribes.

He found it at {twenty past eleven|clk} on 9 April. "I wanted to have my coffee," he told us.

Police still look for {twenty-six|mis} pieces.

▶ 01:52 | Next video: Storks of Belozem (2:40)

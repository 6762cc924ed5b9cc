@story p5-mongolia-dzud
@topic Livestock losses in a hard winter (dzud) in Mongolia, February to May
@subject M = Mongolia | the country | the government | Ulaanbaatar
@subject D = dzud | the winter | the hard winter
@subject Z = Zavkhangol province | Zavkhangol | the province
@subject H = herders | herding families | herding households
@subject B = Batmönkh Dorjpalam | Batmönkh | the herder
@subject E = National Emergency Agency | NEMA-style agency | the agency
@subject R = Red Crescent and Cross federation | the federation | the appeal
@subject L = Agricultural Bank | the bank | the lender
@fact h0 = 64700000 | other | M | animals at the winter count | 2030-12 | snapshot
@fact l1 = 1900000 | other | D | animals lost | 2031-02-20 | cumulative
@fact l2 = 4300000 | other | D | animals lost | 2031-03-25 | cumulative
@fact l3 = 5800000 | other | D | animals lost | 2031-05-15 | cumulative
@fact ls = 9 | rate | D | share of the national herd lost | 2031-05-15 | snapshot
@fact lp = 7100000 | other | D | animals lost in the winter before last | 2029-05 | cumulative
@fact zz = 410000 | other | Z | animals lost | 2031-03-25 | cumulative
@fact zf = 640000 | other | Z | animals lost | 2031-05-15 | cumulative
@fact tm = -41 | temperature | Z | degrees at night | 2031-02 | snapshot
@fact sn = 47 | distance | Z | centimetres of snow on pasture | 2031-02 | snapshot
@fact sn0 = 12 | distance | Z | centimetres of snow on pasture in a usual year | - | constant
@fact sm = 190 | other | H | soums under a severe warning | 2031-02-20 | snapshot
@fact st = 330 | other | M | soums | - | constant
@fact hh = 7800 | homes | H | families that lost over 70 percent of their animals | 2031-05-15 | cumulative
@fact ht = 247000 | homes | H | herding families | 2030-12 | snapshot
@fact hd = 16400 | other | E | tonnes of fodder handed out | 2031-05-15 | cumulative
@fact hp = 22000 | other | E | tonnes of fodder planned | 2030-11 | plan
@fact ap = 6200000 | budget | R | Swiss francs asked for | 2031-03 | plan
@fact af = 2100000 | fundraising | R | Swiss francs received | 2031-05-15 | cumulative
@fact ln = 1250000000000 | other | L | tugriks owed by herders | 2031-02 | snapshot
@fact lw = 9 | duration | L | months of payment holiday | 2031-03 | plan | pledged
@fact ba = 612 | other | B | animals before the winter | 2030-11 | snapshot
@fact bb = 77 | other | B | animals alive | 2031-05 | snapshot
@fact bg = 58 | age | B | age | 2031-05 | snapshot
@fact ch = 3 | deaths | D | herders frozen | 2031-03-25 | cumulative
@fact pr = 95000 | price | M | tugriks for a cleaned sheepskin | 2031-05 | snapshot
@fact me = 2900 | price | M | tugriks a kilo of mutton at slaughter | 2031-05 | snapshot
@fact sp = 410 | price | M | tugriks a kilo of hay subsidy | 2031-03 | constant
@fact gi = 3900 | other | H | families moving to the capital | 2031-05-15 | cumulative
@rel share ls = l3 / h0
@trap l1 l2 :: losses grow over the months
@trap l2 l3 :: losses grow over the months
@trap l3 lp :: this winter and the one before last
@trap zz zf :: losses of the province, later
@trap l2 zz :: country against province
@trap hd hp :: handed out against planned
@trap ap af :: asked against received
@trap ba bb :: before and after

@doc a-feb | foreign agency | 2031-02-21
Nearly {two million|~l1} animals dead in Mongolia's harsh winter

ULAANBAATAR, Feb 21 (Osprey) - Snow that thaws at noon and freezes to armour by night has cost Mongolian herders {1.9 million|l1|t=by Thursday|by=The National Emergency Agency} sheep, goats, horses, camels and cattle by Thursday, The National Emergency Agency said.

The country had counted {64.7 million|h0|t=at the turn of the year} animals at the turn of the year. Of its {330|st} soums, or districts, {190|sm} are under a severe warning, the agency said, among them all of the western province of Zavkhangol, where it has dropped to minus {41|tm|v=-41} degrees and {47|sn|by=the weather office} centimetres of snow lie where there are usually {12|sn0|by=the weather office}, by the weather office's poles.

Herders owe the Agricultural Bank about {1.25 trillion|~ln} tugriks.

The winter before last killed {7.1 million|lp|t=The winter before last} animals.

@doc b-march | London newspaper, foreign pages | 2031-03-28
Letter from the Gobi: a silence where the goats were
By Imogen Carradine in Zavkhangol

You hear a herd before you see it, my driver told me, and then, when we came over the pass, I heard nothing at all.

Officials had warned me: {410,000|zz|t=by this week|by=Officials} animals gone in the province by this week and {4.3 million|l2|t=by this week} in the land. Behind a ger we found them stacked like firewood, frozen in the poses in which they had knelt.

{Three|ch} herders have died going after strays. The state pays {410|sp} tugriks towards a kilo of hay, if there is hay. Convoys have been promised {22,000|hp} tonnes.

The bank, to be fair to it, has given its debtors {nine|lw} months. "In {nine|lw} months I'll have nothing to sell and it will want to buy it," says Batmönkh Dorjpalam, a man of {58|bg}.

I'd meant to ask him what he would do. He asked me instead how much a room costs in London.

@doc c-may | Ulaanbaatar English newspaper | 2031-05-16
Dzud bill: {5.8 million|l3} head
B. Sarnai

The State Emergency Commission closed the books on the winter yesterday. {5.8 million|l3|t=yesterday} head of stock were lost, or {9|ls} percent of the herd, against the {7.1 million|lp} of {two|-} winters ago.

Zavkhangol lost {640,000|zf|t=yesterday}, more than any other aimag. A total of {7,800|hh} households, in a country of {247,000|ht} that live by grazing, were left with less than {a third|-} of what they had. {3,900|gi} families have moved to the capital's ger districts, the city governor's office says.

Relief has come late. The agency handed out {16,400|hd} tonnes of fodder, with {22,000|hp} intended. The Red Crescent and Cross federation, which asked for {6.2 million|ap} Swiss francs, has {2.1 million|af|s=which} in the bank.

Skins are {95,000|pr} tugriks apiece, mutton at the abattoir {2,900|me} a kilo.

Weather 4-17 C | Air quality 61 | Petrol 2,740

@doc d-blog | development blog | 2031-05-21
What we got wrong about the dzud (a mea culpa)

In February I wrote here that the winter would take "{four million|-} at most". It took {5.9 million|!l3|s=It}. I should have listened to Dr Oyun.

What else? I took NGO slides at face value. They said that {11,000|!hh|by=They} families were wiped out; the ministry list is shorter. They also had the fodder at {20,000|!hd|by=They} tonnes delivered.

Where I'd stand by my words: the credit holiday of {nine|lw} months postpones the trouble. A family that owned {612|ba} goats and now feeds {77|bb|t=now} can't pay the interest on {a fifth|-} of them. The appeal is {a third|-} full: {2.1m|af} of {6.2m|ap} francs.

Lastly, insurance. Out of {247,000|ht} herding households, some {31,000|-} had a policy.

Comments (14) closed. Previous post: 3 charts on cashmere.

@doc e-radio | English service of a public broadcaster | 2031-05-22
Batmönkh arrived in the capital on a lorry, with a stove, a daughter and {77|bb} animals left behind with a brother. He's {58|bg} and he had {612|ba|t=in November} in November. "My horses lived, the sheep did not know how to stand," he said to this programme.

He belongs to a group that officials put at {3,900|gi|by=officials} families so far. The governor of his home province, Zavkhangol, says it lost {590,000|!zf|by=The governor|s=his home province} head and that its children's homes are filling.

In the northern districts the thermometer stood at minus {41|tm|v=-41|t=in February} in February. It's spring. At the market a skin goes for {90,000|-} to {100,000|-} tugriks, depending on who's hungry.

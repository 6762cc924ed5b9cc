@story u8-melthorai-leopard
@topic A leopard in a school hostel of a Nilgiri tea town: night, capture, cost
@subject L = Melthorai leopard | the leopard | the animal | the cat | it
@subject S = St Hilda's Girls' Hostel | St Hilda's | the hostel | the school
@subject F = Melthorai Forest Division | Forest Department | the Forest Department | foresters
@subject R = Ranger K. Sivagami | Sivagami | Ranger Sivagami | the ranger
@subject W = Warden Sister Philomena Kurian | Sister Philomena | the warden
@subject M = Melthorai municipality | the municipality | municipality
@subject P = Plantation Workers' Sangam | the Sangam | the union
@subject V = Dr Arif Munnar | Dr Arif | the veterinarian
@fact clk = 21:45 | clock | L | time it was first seen in the building | 2027-08-11 | snapshot
@fact drt = 04:10 | clock | V | time of the dart | 2027-08-12 | snapshot
@fact grl = 132 | evacuated | S | girls taken out | 2027-08-11 night | cumulative
@fact lok = 19 | other | S | girls locked in a dormitory | 2027-08-11 night | snapshot
@fact hrs = 3 | duration | S | hours the girls were locked in | 2027-08-12 | snapshot
@fact inj = 4 | injuries | L | people scratched | 2027-08-12 | cumulative
@fact age = 6 | age | L | age of the animal | 2027 | constant
@fact wt = 58 | other | L | weight in kilograms | 2027-08-12 | snapshot
@fact mn = 27 | other | F | men on the operation | 2027-08-12 | snapshot
@fact cam = 15 | other | F | camera traps in the town | 2027-08-20 | snapshot
@fact cag = 3 | other | F | cages in the town | 2027-08-20 | snapshot
@fact rel = 46 | distance | F | kilometres away where it was released | 2027-08-13 | snapshot
@fact yr = 11 | other | F | leopards caught in the division | January to August 2027 | cumulative
@fact yr6 = 7 | other | F | leopards caught in the division | 2026 | cumulative
@fact dog = 40 | other | M | dogs taken by leopards | 2027 | cumulative
@fact cmp = 50000 | budget | F | compensation for each person hurt in rupees | 2027 | constant
@fact dem = 200000 | budget | P | compensation for each person hurt in rupees | 2027-08-20 | plan
@fact fen = 3400000 | budget | M | money for a fence in rupees | 2027-08-20 | plan | pledged
@fact fln = 1.8 | distance | M | kilometres of fence | 2027-08-20 | plan
@fact wst = 22 | other | M | tonnes of waste a day | 2027 | constant
@fact wpk = 9 | other | M | tonnes of waste a day picked up | 2027 | constant
@fact wag = 57 | age | W | age of the warden | 2027 | constant
@fact col = 61000 | fundraising | S | rupees given for a new door | 2027-09-01 | cumulative
@fact opr = 6 | duration | F | hours the operation took | 2027-08-12 | snapshot
@trap grl lok :: all girls and those locked in
@trap yr yr6 :: part of this year and last year
@trap cmp dem :: paid and demanded
@trap wst wpk :: waste made and picked up
@trap clk drt :: seen and darted

@doc a-channel | local cable channel, website | 2027-08-12
Leopard in ladies hostel at Melthorai; anxious night ends

Melthorai: It was the night study hour. A girl opened the trunk room for her tiffin box and found a leopard sitting on the trunks.

It was {9.45 pm|clk|t=on Wednesday} on Wednesday. Sister Philomena Kurian, {57|wag}, warden of St Hilda's, shut the trunk room door with her own body, then shouted. {132|grl|by=foresters} girls were brought out to the parish hall in blankets, foresters say. But {19|lok} girls of the top dormitory couldn't cross the passage and were locked in from the inside for {three|hrs} hours till a ladder came.

{Twenty-seven|mn} men of the Forest Department surrounded the building. Their veterinarian, Dr Arif Munnar, got a clear sight through a ventilator at {4.10 am|drt|t=today} today, and the animal slept.

{Four|inj} persons have got scratches: two watchmen, a forest guard and a cameraman of this channel. All okay.

LIKE | SHARE | SUBSCRIBE 88.4K

@doc b-english | English daily, district page | 2027-08-13
Leopard caught at hostel after {six|opr}-hour operation, released in Mudumalai

Staff Reporter, UDHAGAI

A male leopard aged about {six|~age|by=the veterinarian} and weighing {58|wt|^} kg, according to the veterinarian, was tranquillised at a girls' hostel in Melthorai in the small hours of Thursday and let go {46|rel|t=on Friday|by=Ranger K. Sivagami} km away on Friday, Ranger K. Sivagami said.

It had entered by the kitchen. It was noticed at {10.45 p.m.|!clk|t=on Wednesday} on Wednesday, and darted at {4.10 a.m.|drt|t=Thursday} on Thursday. None of the students was hurt. {Five|!inj|by=the ranger} others, including a guard, had minor injuries, the ranger said. Each will be paid {₹50,000|cmp|v=50000}.

The animal is the {11th|yr|v=11|t=this year} caught in the division this year. Last year it was {seven|yr6|t=Last year}.

"They come for dogs, and the dogs come for garbage," Ms. Sivagami said. Residents say that {40|dog|by=Residents} dogs have gone missing this year.

[Also read: Mountain railway to run 4 specials]

@doc c-weekly | tea-town weekly | 2027-08-21
Fence, cages, and who'll pick up the garbage

By Roshni Gonsalves-Iyer

The joint meeting at the Assembly Rooms on Friday started with prayers for the girls of St Hilda's and ended in a quarrel about chicken waste.

Melthorai makes {22|wst|by=the Commissioner} tonnes of waste every day and the municipality lifts {nine|wpk|by=the Commissioner}, the Commissioner admitted. The rest is, so to speak, buffet.

He promised {₹34 lakh|fen|v=3400000} for {1.8|fln} km of fence along the shola. The Department has placed {15|cam} camera traps and {three|cag} cages in town. It has caught {eleven|yr|t=since January} leopards since January.

The Plantation Workers' Sangam wants {₹2 lakh|dem|v=200000} for anybody mauled, not the {₹50,000|cmp|v=50000} that's paid at present. "A plucker who's bitten doesn't pluck for a season," said its secretary, Mani Lobo.

Sister Philomena was given a shawl. Asked what she'd thought when she leaned on that door with {58|wt} kilos of leopard on the other side, she said: "That the bolt was rusted. I had written about the bolt."

Flower show entries close 31st. Rainfall for week: 114 mm.

@doc d-alumnae | old girls' newsletter | 2027-09-01
Hildarians, our girls were marvellous

You'll have seen it on the news, girls, and much of it was wrong.

The {nineteen|lok} in the top dormitory were not weeping. They were playing Antakshari with the beds against the door for {three|hrs} hours, led by Standard XI. The other {132|grl} walked, two by two, to the hall, in the rain.

It was first seen at {a quarter to ten|clk}, not later. We know because night study ends at ten and none had packed her books.

Sister, who's {61|!wag}, has taken the trunk room key and wears it. Dr Arif's dart went in at {ten past four|drt} and the leopard has a gold star in the log.

We are collecting for a new bolt, and a new door. Small sums will do. So far {₹61,000|col|v=61000|t=So far}.

@story ud-bursztyn-raids
@topic Operation Bursztyn: dawn raids on a drug and cigarette ring in Poland, Germany and Czechia
@subject B = Operation Bursztyn | Bursztyn | the operation | the raids | the raid
@subject PL = Polish police | Poland | the Polish side | CBŚP
@subject DE = German police | Germany | Brandenburg | Germans
@subject CZ = Czech police | Czechia | Czechs
@subject Z = Zbigniew K. | "Profesor" | the alleged leader | the boss
@subject S = Sylwia K. | his wife | the bookkeeper
@subject T = Thijs van der W. | the Dutchman | the chemist
@subject J = Jabłoński couple | the Jabłońskis | Henryk Jabłoński | the pensioners
@subject L = the laboratory | the lab | amphetamine lab | Tkacka Street
@subject X = Łódź prosecutors | the prosecutor's office | prosecutors
@fact ck = 05:40 | clock | B | time that it began | 2033-05-17 | constant
@fact cke = 13:30 | clock | B | time that it ended | 2033-05-17 | constant
@fact ckf = 06:15 | clock | L | time that the fire broke out | 2033-05-17 | constant
@fact at = 46 | other | B | addresses searched | 2033-05-17 | constant
@fact ap = 31 | other | PL | addresses searched | 2033-05-17 | constant
@fact ad = 11 | other | DE | addresses searched | 2033-05-17 | constant
@fact ac = 4 | other | CZ | addresses searched | 2033-05-17 | constant
@fact ot = 520 | officers | B | officers deployed | 2033-05-17 | constant
@fact op = 380 | officers | PL | officers deployed | 2033-05-17 | constant
@fact od = 95 | officers | DE | officers deployed | 2033-05-17 | constant
@fact oc = 45 | officers | CZ | officers deployed | 2033-05-17 | constant
@fact r1 = 37 | arrests | B | people detained | 2033-05-17 noon | cumulative
@fact r2 = 41 | arrests | B | people detained | 2033-05-17 evening | cumulative
@fact r3 = 44 | arrests | B | people detained | 2033-05-18 | cumulative
@fact rc = 29 | arrests | B | detained people put in pretrial custody | 2033-05-20 | cumulative
@fact rf = 15 | arrests | B | detained people let go | 2033-05-20 | cumulative
@fact k1 = 214 | other | L | kilograms of amphetamine found | 2033-05-17 | cumulative
@fact k2 = 236 | other | L | kilograms of amphetamine found | 2033-05-20 | cumulative
@fact kd = 22 | other | L | kilograms of amphetamine found later | 2033-05-20 | constant
@fact bmk = 1150 | other | L | litres of precursor found | 2033-05-17 | constant
@fact pill = 340000 | other | B | tablets seized | 2033-05-17 | constant
@fact cig = 6200000 | other | B | cigarettes seized | 2033-05-17 | constant
@fact exc = 8700000 | other | B | zlotys of excise lost | 2033-05-17 | constant
@fact val = 19400000 | price | B | zlotys that the amphetamine would sell for | 2033-05-17 | constant | projected
@fact cz = 2900000 | other | B | zlotys of cash seized | 2033-05-17 | constant
@fact ce = 410000 | other | B | euros of cash seized | 2033-05-17 | constant
@fact cez = 1763000 | other | B | zlotys' worth of euro cash seized | 2033-05-17 | constant
@fact cash = 4663000 | other | B | zlotys' worth of all cash seized | 2033-05-17 | constant
@fact gun = 14 | other | B | firearms seized | 2033-05-17 | constant
@fact amm = 1900 | other | B | rounds seized | 2033-05-17 | constant
@fact car = 22 | other | B | vehicles seized | 2033-05-17 | constant
@fact io = 2 | injuries | PL | officers hurt | 2033-05-17 | constant
@fact ev = 64 | evacuated | L | neighbours moved out | 2033-05-17 | constant
@fact adl = 118 | address | L | house number of the laboratory | - | constant
@fact ar = 61 | address | Z | house number meant to be searched | - | constant
@fact aw = 16 | address | J | house number entered by mistake | - | constant
@fact az = 49 | age | Z | age | - | constant
@fact as = 44 | age | S | age | - | constant
@fact att = 61 | age | T | age | - | constant
@fact ah = 73 | age | J | husband's age | - | constant
@fact aj = 70 | age | J | wife's age | - | constant
@fact dmg = 14300 | damages | J | zlotys of damage to the house | 2033-05 | constant
@fact nat = 3 | other | B | countries taking part | 2033-05-17 | constant
@fact mon = 19 | duration | B | months of investigation | 2033-05 | constant
@fact hrs = 7300 | duration | B | hours of intercepted calls | 2033-05 | constant
@fact maxs = 20 | sentence | Z | years in prison at most | - | constant | hypothetical
@fact bail = 500000 | other | X | zlotys of bail set for the bookkeeper | 2033-05-20 | constant
@fact l32 = 33 | other | PL | laboratories closed in a year | 2032 | constant
@fact l31 = 27 | other | PL | laboratories closed in a year | 2031 | constant
@fact lch = 22.2 | rate | PL | percent more laboratories closed | 2031 to 2032 | constant
@trap r1 r2 :: detained at noon and by evening
@trap r2 r3 :: three more the next day
@trap k1 k2 :: more was found behind a wall
@trap kd car :: twenty-two kilograms and twenty-two vehicles
@trap ar att :: house number sixty-one and the chemist's age
@trap ar aw :: the house that was meant and the one entered
@trap as r3 :: forty-four years and forty-four detained
@trap cz cez :: cash in zlotys and the euros converted
@trap at ap :: all addresses and the Polish ones
@trap exc val :: tax lost and street price
@rel sum at = ap + ad + ac
@rel sum ot = op + od + oc
@rel sum r3 = rc + rf
@rel sum k2 = k1 + kd
@rel sum cash = cz + cez
@rel convert cez = ce
@rel change lch = l31 -> l32

@doc a-communique | police press communiqué | 2033-05-17
Operation BURSZTYN – more than {500|>ot} officers against an organised criminal group

Łódź, 17 May 2033, 15.00

This morning at {5.40|ck}, officers of the Central Investigation Bureau of Police (CBŚP), acting on instructions of the Łódź prosecutors, simultaneously entered premises in {three|nat} countries. {Forty-six|at|t=This morning} addresses were searched: {31|ap} in Poland, {11|ad} in Germany and {four|ac} in Czechia. {520|ot} officers took part, of whom {380|op} were Polish, {95|od} German and {45|oc} Czech.

By noon, {37|r1|t=By noon} persons had been detained. Secured were:
– {214|k1} kg of amphetamine in a working laboratory at Tkacka Street {118|adl}, Rudnów,
– {1,150|bmk} litres of the precursor BMK,
– {340,000|pill} ecstasy tablets,
– {6.2 million|cig} cigarettes without revenue stamps,
– {14|gun} firearms with {1,900|amm} rounds,
– {22|car} vehicles,
– PLN {2.9 million|cz} and EUR {410,000|ce} in cash.

During the search of the laboratory a fire broke out at {6.15|ckf}; {64|ev} residents of neighbouring buildings were led to safety. {Two|io} officers suffered burns.

The suspects face up to {20|<maxs} years' imprisonment. The proceedings have been going on for {19|mon} months.

@doc b-wire | wire agency, evening | 2033-05-17
Police in {three|nat} countries break up amphetamine ring; {41|r2|t=by Tuesday evening} held

WARSAW, May 17 (Lech Wire) — Polish, German and Czech police smashed a gang that cooked amphetamine and rolled untaxed cigarettes in central Poland, detaining {41|r2|t=by Tuesday evening|by=prosecutors} people by Tuesday evening, prosecutors said.

The sweep opened at {4:50 a.m.|!ck} and was over by {1:30 p.m.|cke}

At its heart is a man identified under Polish law only as Zbigniew K., {49|az}, nicknamed Profesor. His wife Sylwia, {44|as}, allegedly kept the accounts. A Dutch chemist, {61|att}, was pulled from the smoke of the lab that he is said to have run.

The amphetamine would fetch {19.4 million|val|by=the prosecutors' estimate} zlotys on the street, going by the prosecutors' estimate, while the cigarettes cost the treasury {8.7 million|exc|by=the prosecutors' estimate} in excise. Investigators had listened to {7,300|hrs} hours of telephone calls.

Poland shut {33|l32|t=last year|s=Poland} such labs last year, up from {27|l31|t=in 2031|s=Poland} in 2031.

@doc c-tabloid | tabloid | 2033-05-18
'PROFESOR' IN PYJAMAS! Drug baron, {44|!az}, nabbed next to his gold-plated jacuzzi

AGA LIPSKA-MENSAH

It was, people in Rudnów say, around {six|?~ck} when the street shook. Men in black, flashbangs, dogs. Zbigniew K. had time for one sock.

The brains of the gang, says our source, is a cook. He is {61|att} and came by camper van from Eindhoven. In a former weaving shed at number {118|adl} on Tkacka he stirred a hellish soup of {1,150|bmk} litres. {34,000|!pill} ecstasy pills, enough to make a stadium dance till Sunday, lay drying on baking trays!

In the boss's villa: gold bars, a stuffed lynx, {14|gun} guns. All told the police carried out cash worth {4.66 million|cash} zlotys, if one counts the euros in.

{Forty-four|r3|t=as we go to press} suspects sit as we go to press. Of the {520|ot} officers who came for them, {two|io} got burnt hands.

And the lynx? In custody.

▶ VIDEO 0:48 | Rate this article: ★ 4.1 (873 votes)

@doc d-german | Brandenburg regional paper, translated | 2033-05-18
Searches in Guben and Forst: part of the Polish "Amber" case

Forst (Lausitz). {Ninety-five|od} officers – not, as was rumoured on Tuesday, hundreds – went through {eleven|ad} flats, garages and allotment huts in the south of Brandenburg, the State Criminal Police Office said on Wednesday in reply to questions from this paper. {Five|-} of the {44|r3|t=on Wednesday|s=people} people now in custody in the cross-border case were picked up here.

A spokeswoman, Dörte Wanjiku-Lehmann, described a division of labour: cooking in Poland, packing in Germany, selling as far as Bavaria. {4|ac} places were checked on the Czech side, where {54|!oc|s=Czech} policemen were out.

In Guben the raid team found {22|-} crates of cigarettes in a swimming-bath; in all, {6.2 million|cig} cigarettes were seized. Of the {€410,000|ce} impounded, she said, most came out of a coffee roaster in Forst. "In zlotys that's {1.763 million|cez|by=she}, if you please; the Poles had already added it to their {2.9 million|cz}."

The searches began at {5:40|ck|t=on Tuesday} on Tuesday and ended at {half past one|cke}.

Weather: rain, 14 degrees. Spree gauge at Spremberg: 98 cm.

@doc e-local | local portal | 2033-05-19
"They were looking for {61|ar}. This is {16|aw}."

RUDNÓW24 | Tomek Wrzos | Thursday, 8:12

Henryk Jabłoński has a plastic sheet where his front door used to be. On Tuesday, when it was still dark in the hall, eight men came through the old one. "They shouted a name. I said that is a good name but it's not mine."

The {73|ah|s=Henryk Jabłoński}-year-old and his wife Krystyna, who is {70|aj}, live at Lipowa {16|aw}. The search warrant, which they have since been shown, was for Lipowa {61|ar}: the villa of a certain Zbigniew K., {49|az}, at the other end of the street.

An assessor from the police insurer has been. Door, frame, a cuckoo clock: {14,300|dmg|by=An assessor from the police insurer} zlotys.

"Out of {31|ap} entries in this country, {one|-} went wrong," says Sub-inspector Renata Gil, for CBŚP. "We apologise for it. The officers noticed within a minute and a half."

The Jabłońskis heard the fire engines, too, at {a quarter past six|ckf}. The lab at {118|adl} Tkacka is two streets away. They were among the {64|ev} who had to go and wait in the gym.

What did they do there? "Sleep," says Krystyna.

@doc f-daily | national daily | 2033-05-21
What was behind the wall: Bursztyn after four days

Małgorzata Okrasa, Łódź

On Friday experts knocked down a partition in the weaving shed and found another {22|kd|t=On Friday} kilograms of amphetamine. The total thus rises to {236|k2|t=On Friday}; on the day of the raids it had been {214|k1|t=on the day of the raids}.

The courts have been busy as well. Of {44|r3} people detained, {29|rc|t=since Friday} have been in pretrial custody since Friday and {15|rf|^} are free, among them Sylwia K., who is {44|as} and whose family put up {half a million|bail} zlotys. Her husband isn't going anywhere. For leading an armed group he may get {20|maxs|s=Her husband} years.

It is a big case even for a country where police closed {33|l32|t=in 2032} clandestine labs in 2032, {22.2|lch|t=in 2032} percent more than in the year before. It took {19|mon} months and {7,300|hrs} hours of tape. In the end some {380|~op} Poles, {95|od} Germans and {45|oc} Czechs got up at three, a task force of {520|ot}.

One of them had a bad day. The officer who read {61|ar} as {16|aw} has been sent on a course.

"The tablets are harder to place," says prosecutor Idzi Baran: {340,000|pill|by=prosecutor Idzi Baran}, and no press to make them was found. The cigarettes alone cost the budget {8.7 million|exc} zlotys.

@story w5-tonga-funeral
@topic Funeral of the king of Tonga: death, lying in state, burial and the bill
@subject K = King Tupouvalu III | Tupouvalu | the king | the late king | His Majesty
@subject Q = Queen Mele Ana | Mele Ana | the queen | the widow
@subject P = Crown Prince Siaosi 'Ulupoa | Siaosi | the crown prince | the new king
@subject F = Royal funeral | the funeral | the burial | the ceremony
@subject L = Lying in state | the palace chapel | the vigil
@subject R = Procession | the cortege | the route
@subject T = Tonga | the kingdom | the country
@subject G = Government of Tonga | the government | the treasury | Finance Minister Vaea-Morrissey
@subject AU = Australia | Canberra
@subject NZ = New Zealand | Wellington
@subject JP = Japan | Tokyo
@subject PO = Tonga Police | police | the force
@subject PA = Royal Palace Office | the palace | the palace office
@subject H = Vaiola hospital | the hospital | medics
@subject N = Nima Tapu | the undertakers | the keepers of the tomb
@subject C = Catafalque | the bier
@fact de = 23:40 | clock | K | death | 2052-07-02 | constant
@fact ak = 81 | age | K | age | 2052-07-02 | constant
@fact aq = 77 | age | Q | age | 2052-07 | constant
@fact ap = 53 | age | P | age | 2052-07 | constant
@fact re = 26 | duration | K | years on the throne | 2052-07-02 | constant
@fact md = 100 | duration | PA | days of mourning | from 2052-07-03 | plan
@fact me = 10 | duration | PA | days of mourning in schools and offices | from 2052-07-03 | plan
@fact li = 9 | duration | L | days | 2052-07-05 to 2052-07-13 | constant
@fact lv = 34000 | crowd | L | people who passed the coffin | 2052-07-13 | cumulative
@fact l1 = 5200 | crowd | L | people who passed the coffin | 2052-07-05 first day | cumulative
@fact lw = 5 | duration | L | hours of waiting | 2052-07-06 | snapshot
@fact bd = 2052-07-14 | date | F | burial | 2052-07-14 | constant
@fact c0 = 10:00 | clock | R | start | as planned | plan
@fact c1 = 10:25 | clock | R | start | 2052-07-14 | constant
@fact c2 = 13:05 | clock | F | lowering of the coffin | 2052-07-14 | constant
@fact km = 1.8 | distance | R | kilometres | - | constant
@fact mi = 70 | duration | R | minutes of walking | 2052-07-14 | constant
@fact pb = 1000 | other | C | bearers | 2052-07-14 | constant
@fact ps = 125 | other | C | bearers at a time | 2052-07-14 | constant
@fact pt = 8 | other | C | teams of bearers | 2052-07-14 | constant
@fact cw = 2.4 | other | C | tonnes | - | constant
@fact gs = 81 | other | F | gun shots | 2052-07-14 | constant
@fact wp = 52000 | crowd | R | people along the route according to the police | 2052-07-14 | constant
@fact wr = 70000 | crowd | R | people along the route according to the palace | 2052-07-14 | constant
@fact po = 104000 | other | T | inhabitants | 2052 | constant
@fact sh = 50 | other | R | percent of inhabitants along the route | 2052-07-14 | constant
@fact ct = 38 | other | F | countries represented | 2052-07-14 | constant
@fact hs = 11 | other | F | heads of state present | 2052-07-14 | constant
@fact vi = 6300 | other | T | visitors from abroad | 2052-07-14 | cumulative
@fact ro = 760 | other | T | hotel rooms | 2052 | constant
@fact ef = 24 | other | T | extra flights | 2052-07 | constant
@fact ch = 12 | other | F | choirs | 2052-07-14 | constant
@fact si = 2900 | other | F | singers | 2052-07-14 | constant
@fact pi = 1400 | other | F | pigs roasted | 2052-07-15 | cumulative
@fact mt = 620 | other | F | fine mats given | 2052-07-15 | cumulative
@fact in = 47 | injuries | H | people treated | 2052-07-14 | cumulative
@fact ih = 6 | injuries | H | people kept overnight | 2052-07-14 | snapshot
@fact off = 480 | officers | PO | officers on duty | 2052-07-14 | constant
@fact fo = 90 | officers | PO | foreign officers on duty | 2052-07-14 | constant
@fact of2 = 570 | officers | PO | officers on duty, foreign ones included | 2052-07-14 | constant
@fact b0 = 7500000 | budget | G | pa'anga for the funeral | 2052-07-06 | plan
@fact b1 = 9800000 | spending | G | pa'anga for the funeral | 2052-08 | cumulative
@fact bp = 30.7 | rate | G | percent over the planned cost | 2052-08 | constant
@fact bi = 94.2 | price | G | pa'anga of cost for each inhabitant | 2052-08 | constant
@fact da = 2100000 | fundraising | AU | pa'anga given for the funeral | 2052-08 | cumulative
@fact dn = 1400000 | fundraising | NZ | pa'anga given for the funeral | 2052-08 | cumulative
@fact dj = 700000 | fundraising | JP | pa'anga given for the funeral | 2052-08 | cumulative
@fact dt = 4200000 | fundraising | G | pa'anga given by other countries for the funeral | 2052-08 | cumulative
@fact dr = 5600000 | spending | G | pa'anga for the funeral left to taxpayers | 2052-08 | cumulative
@fact hl = 3 | duration | G | days without alcohol sales | 2052-07 | constant
@fact tv = 1200000 | other | F | viewers | 2052-07-14 | constant | projected
@fact cr = 2053 | other | P | year of the coronation | - | plan
@trap ak aq :: ages of king and queen
@trap ak gs :: a shot for each year of life
@trap c0 c1 :: planned and actual start
@trap c1 c2 :: start and burial
@trap md me :: court mourning and that of offices
@trap wp wr :: police and palace
@trap lv l1 :: all days and the first
@trap pb ps :: all bearers and those of one shift
@trap b0 b1 :: planned and spent
@trap dt dr :: paid by others and by taxpayers
@trap off of2 :: own officers and all
@rel product pb = ps * pt
@rel share sh = wp / po
@rel sum of2 = off + fo
@rel change bp = b0 -> b1
@rel sum dt = da + dn + dj
@rel diff dr = b1 - dt
@rel product b1 = bi * po
@race donors = da dn dj
@race crowd-claims = wp wr

@doc a-flash | wire agency | 2052-07-03
Tonga's King Tupouvalu III dies at {81|ak}

NUKU'ALOFA, July 3 (Moana Newswire) - King Tupouvalu III of Tonga, who handed much of his power to an elected parliament, died on Tuesday at {11:40 p.m.|de}, the Royal Palace Office said. He was {81|ak} and had reigned for {26|re} years.

Queen Mele Ana, {77|aq}, and their eldest son, Crown Prince Siaosi 'Ulupoa, {53|ap}, were with him. The prince became king at once; his coronation is not expected before {2053|cr|v=2053}.

Court mourning will last {100|md|by=the palace office} days, the palace office announced, while schools and government offices wear black for {10|me} days. No alcohol may be sold for {three|hl}.

The body is to lie in the palace chapel from Friday. The burial is set for {July 14|bd}, when the cortege should leave the palace at {10 a.m.|c0}.

Tonga, a Polynesian kingdom of {104,000|po} people, last buried a monarch in 2026.

@doc b-local | Tongan newspaper | 2052-07-07
Five hours in the sun for one bow
By 'Ilaisaane Fifita-Holm

They come in ta'ovala so large that the little ones vanish in them. They sit, for nobody stands before a dead king, and shuffle along the seawall a few paces at a time. Yesterday it took {five|lw|t=Yesterday} hours to reach the chapel door.

{5,200|l1|t=the first day|by=the palace} mourners passed the coffin on the first day, the palace tells us. Doors stay open around the clock until Saturday week: {nine|li} days in all.

Cabinet met on Saturday and set aside {7.5 million|b0} pa'anga. The biggest bill is for the bier, which must be built new, weighs {2.4|cw} tonnes and may not touch a wheel. {One thousand|pb|v=1000} bearers will carry it, in {eight|pt} teams of {one hundred and twenty-five|ps|v=125}. They are practising with sandbags at Teufaiva.

Guests are a worry. There are {760|ro} hotel rooms in the kingdom. Airlines have put on {24|ef} extra flights, and the first of them was full.

The Nima Tapu, the keepers of the tomb, have gone into seclusion. For {one hundred|md|v=100} days they will not touch food with their hands.

Classifieds: black cloth, T${9|-} a metre, ring {77 15 204|-}. Rugby fixture postponed. Ferry 'Otuanga'ofa sails {18:00|-}.

@doc c-broad | foreign broadsheet | 2052-07-15
{A thousand|pb|v=1000} shoulders for the king who gave his power away
Perpetua Lindqvist-Tane in Nuku'alofa

The drums had been ready at {ten|c0}, but the tide of mats across Hala Vuna would not part, and it was {10.25|c1} before the bier rose. It covered {1.8|km} kilometres in {70|mi} minutes. Every {ten|-} of those a fresh team stepped beneath it without a word of command. {A thousand|pb|v=1000} men carried Tupouvalu III to his grave. In the end, they say, they carried a schoolteacher: that's what he was until he was crowned.

At {five past one|c2} the coffin went down. Guns at the waterfront fired {eighty-one|gs} times. {Twelve|ch} choirs, {2,900|si} voices, held a chord that I can only call architectural.

Police put the crowd at {52,000|wp|by=Police}. The palace believes in {70,000|wr|by=The palace}. Take the lower of the two and it was {half|sh|v=50} of the nation.

The widow, {79|!aq}, followed on foot. So did {eleven|hs} heads of state and the envoys of {83|!ct} countries, in whatever shoes they had thought suitable.

Medics treated {47|in|by=Medics} people, mostly for the heat. {Six|ih} were kept in.

Obituary, page {32|-}. Letters, page {27|-}.

@doc d-blog | broadcaster's live page | 2052-07-14
The burial of King Tupouvalu III, live
Pasifika One | {1.2 million|-} people following

08:10 Good morning from the seawall. {570|of2} officers are out, {480|off} of the kingdom's own, the other {90|fo} from Sydney, Suva and Apia.

09:30 Seats fill up. Protocol lists {38|ct} nations. {11|hs} of the names have "president" or "majesty" before them.

{10:25|c1} Off we go. Twenty-five minutes late, which the chief herald calls early.

10:50 Colour: this catafalque is {4.2|!cw} tonnes of timber and tapa. Each team has {125|ps} men.

11:35 The head of the column is at Mala'ekula. {70|mi} minutes on the road.

12:15 Sermon. The late king's joke about his own coronation gets a laugh. He was {81|ak}, he ruled for {26|re} years, and he never once (the bishop says) finished a speech he'd been handed.

{13:50|!c2} It is done. The tomb is closed with white coral sand.

14:20 From the hospital: {47|in} treated, {six|ih} admitted. Nobody in danger.

15:00 We're told that {34,000|lv|t=by last night} people filed past the coffin by last night.

Next on One: Survivor Niue, episode {14|-}. Surf at Ha'atafu {1.5|-} m.

@doc e-travel | regional business site | 2052-07-18
Full planes, borrowed beds: how Tonga coped
Islands Business Wire, staff

For a week the kingdom had {6,300|vi} guests and {760|ro} rooms to put them in. Churches took the difference. Two cruise ships were chartered as hotels; the third, ordered by an Australian broadcaster, ran late and missed everything.

Airlines flew {24|ef} additional rotations. Bars were shut for {three|hl} days, which importers reckon cost them {T$400,000|-}.

Food: {1,400|pi} pigs went into the ground ovens up to Monday evening and the day after. {620|mt} fine mats changed hands as gifts; a good one sells for T$6,{000|-} in Auckland.

Security came to {570|of2} police. Canberra and Wellington lent most of the {90|fo} from overseas.

An estimated {1.2 million|tv|by=the distributor} watched, says the distributor, not counting the diaspora's phones.

What next? Offices ended their {ten|me} days of black on Friday; the court's {hundred|md|v=100} run into October. Hoteliers already quote for the coronation, which the new king, {53|ap}, wants in {2053|cr|v=2053}.

@doc f-bill | Tongan weekly, politics page | 2052-08-22
What it cost to say goodbye
Sione Mataele-Rasmussen

Parliament was given the account on Wednesday. Nobody raised his voice; it's still mourning, for another {50|-} days. But there were pencils.

The funeral cost {9.8 million|b1} pa'anga. Cabinet had voted {7.5 million|b0|t=in July} in July. Finance Minister Vaea-Morrissey called an excess of {23 per cent|!bp} "within the meaning of grief".

Others helped. Australia gave {2.1 million|da}, New Zealand {1.4 million|dn}, Japan {700,000|dj}; taken together {4.2 million|dt}. That leaves {5.6 million|dr} for the people who pay tax here. Or, if you wish to divide the whole by {104,000|po} of us, children included, {94|bi|round} pa'anga a head.

Was it worth it? I was on the road with the other {52,000|wp}. I saw my neighbour, who can't abide nobles, go down on his knees in the gutter. I'd have paid twice.

Questions remain on the bearers' allowance. There were {1,000|pb|v=1000} of them, {eight|pt} teams, and the ledger has {1,140|-} signatures. The auditor is asking the other {140|-} what they carried.

And on the beer: a motion to make up the importers' loss for the {three|hl} dry days was withdrawn by its mover, who is an importer.

Of the choirs, only one has sent a bill. {Twelve|ch} sang.

Letters to PO Box {1155|-}. Price T${4.50|-}.

@story fr13-umm-hadid-camels
@topic Doping and cosmetic surgery at an Omani camel beauty pageant, January 2032: expulsions, appeals, prizes and arrests
@subject F = Umm Hadid Camel Festival | Umm Hadid | the festival | the pageant
@subject C = organising committee | the committee | Khalfan Al-Jufaili | Al-Jufaili | organisers
@subject V = veterinary panel | the panel | the vets | the tent | Anjana Kuruppath | Dr Kuruppath
@subject P = Royal Oman Police | the police | police | officers
@subject Q = Qasr Rimth | the Qasr Rimth show | the big Emirati show
@subject I = Ibri clinic | the clinic | the raid | the villa
@subject G = Ghazeel | the winner | the champion
@subject T = Tayyiba | the runner-up
@subject S = Shamsa | the early leader
@subject W = Sand & Hoof | the charity | the welfare group
@subject B = Bank Al Sayh | the bank
@subject D = Dhiyab | the bull
@fact e32 = 1764 | other | F | camels entered | 2032 | constant
@fact e31 = 1590 | other | F | camels entered | 2031 | constant
@fact ec = 10.9 | rate | F | rise in camels entered on the year before | 2032 | snapshot
@fact o32 = 312 | other | F | owners taking part | 2032 | constant
@fact o31 = 274 | other | F | owners taking part | 2031 | constant
@fact sc = 1131 | other | V | camels scanned | 2032-01-10 | cumulative
@fact scs = 64.1 | rate | V | share of camels scanned | 2032-01-10 | cumulative
@fact nv = 14 | jobs | V | vets on the panel | 2032 | constant
@fact ns = 3 | other | V | scanners | 2032 | constant
@fact d1 = 19 | other | F | camels disqualified | 2032-01-06 | cumulative
@fact d2 = 43 | other | F | camels disqualified | 2032-01-10 | cumulative
@fact d3 = 38 | other | F | camels disqualified | final, after appeals, 2032-01-14 | constant
@fact ds = 2.4 | rate | F | share of camels disqualified | 2032-01-10 | cumulative
@fact d31 = 27 | other | F | camels disqualified | 2031 | constant
@fact dr = 100 | other | F | camels disqualified | rumour, 2032-01 | cumulative | denied
@fact ap = 11 | other | C | appeals heard | 2032-01-14 | constant
@fact re = 5 | other | F | camels readmitted | 2032-01-14 | constant
@fact fi = 26 | other | F | camels disqualified for fillers or Botox | 2032-01-10 | cumulative
@fact li = 9 | other | F | camels disqualified for stretched lips | 2032-01-10 | cumulative
@fact ho = 8 | other | F | camels disqualified for hormones | 2032-01-10 | cumulative
@fact os = 29 | other | F | owners of disqualified camels | 2032-01-10 | cumulative
@fact of = 25 | other | C | owners fined | 2032-01-14 | constant
@fact ob = 4 | other | C | owners banned | 2032-01-14 | constant
@fact f1 = 5000 | damages | C | fine in rials per owner | 2032 | constant
@fact ft = 125000 | damages | C | fines in rials in all | 2032-01-14 | constant
@fact by = 3 | duration | C | years of a ban | 2032 | constant
@fact by2 = 10 | duration | C | years of a ban | proposed for 2033 | plan | hypothetical
@fact pz = 1850000 | budget | F | prize money in rials | 2032 | constant
@fact pzu = 4800000 | budget | F | prize money in US dollars | 2032 | constant
@fact pzd = 17650000 | budget | F | prize money in dirhams | 2032 | constant
@fact pzg = 3600000 | budget | F | prize money in pounds | 2032 | constant
@fact pz31 = 1600000 | budget | F | prize money in rials | 2031 | constant
@fact pz33 = 2200000 | budget | C | prize money in rials | 2033 | plan | pledged
@fact pzc = 15.6 | rate | F | rise in prize money on the year before | 2032 | snapshot
@fact bk = 400000 | budget | B | sponsorship in rials | 2032 | constant
@fact top = 60000 | budget | F | first prize in rials of the open class | 2032 | constant
@fact cl = 22 | other | F | classes | 2032 | constant
@fact g = 91.4 | score | G | points in the open class | final, 2032-01-15 | constant
@fact t = 90.9 | score | T | points in the open class | final, 2032-01-15 | constant
@fact m = 0.5 | margin | G | points ahead in the open class | final, 2032-01-15 | constant
@fact s = 93.2 | score | S | points in the open class | first parade, 2032-01-05 | constant
@fact thr = 80 | score | F | points needed for the final of the open class | - | constant | threshold
@fact fn = 64 | candidates | F | camels in the final of the open class | 2032-01-15 | constant
@fact off = 310000 | price | G | rials offered and refused | 2032-01-15 | snapshot | hypothetical
@fact sld = 285000 | price | D | rials paid at the festival auction | 2032-01-13 | constant
@fact mi = 46.2 | other | F | kilograms of milk by the winner of the milking | 2032 | constant
@fact mi31 = 44.8 | other | F | kilograms of milk by the winner of the milking | 2031 | constant
@fact cro = 21000 | crowd | C | people at the opening, by the organisers | 2032-01-04 | constant
@fact crp = 14000 | crowd | P | people at the opening, by the police | 2032-01-04 | constant
@fact ct = 185000 | crowd | F | visitors over the twelve days | final, 2032-01-15 | cumulative
@fact ctp = 200000 | crowd | C | visitors over the twelve days | target for 2032 | plan | projected
@fact sh = 15000 | crowd | C | visitors fewer than hoped for | final, 2032-01-15 | constant
@fact ar1 = 2 | arrests | I | people arrested | 2032-01-09 | cumulative
@fact ar2 = 5 | arrests | I | people arrested | 2032-01-16 | cumulative
@fact vi = 340 | other | I | vials found | 2032-01-09 | constant
@fact jb = 150 | price | I | rials for an injection | 2032-01 | constant
@fact chp = 920 | other | F | camels with a microchip | 2032-01-10 | snapshot
@fact chs = 52.2 | rate | F | share of camels with a microchip | 2032-01-10 | snapshot
@fact chl = 100 | rate | C | share of camels with a microchip | 2033 | plan | pledged
@fact qd = 61 | other | Q | camels disqualified | December 2031 | constant
@fact qe = 3400 | other | Q | camels entered | December 2031 | constant
@fact qs = 1.8 | rate | Q | share of camels disqualified | December 2031 | constant
@fact we = 20 | rate | W | share of show camels that were altered | 2032 | snapshot | projected
@rel change ec = e31 -> e32
@rel share scs = sc / e32
@rel sum d2 = fi + li + ho
@rel diff d3 = d2 - re
@rel share ds = d2 / e32
@rel sum os = of + ob
@rel product ft = of * f1
@rel convert pzu = pz
@rel convert pzd = pz
@rel convert pzg = pz
@rel change pzc = pz31 -> pz
@rel diff m = g - t
@rel share chs = chp / e32
@rel diff sh = ctp - ct
@rel share qs = qd / qe
@race open = g t
@trap d1 d2 d3 :: after the first round, after the second, after appeals
@trap d2 d31 :: this year and last
@trap d2 qd :: two pageants
@trap d2 dr :: a count against a denied rumour
@trap d2 os :: camels against their owners
@trap of ob os :: owners fined, banned, and both
@trap e32 sc :: entered against scanned
@trap pz pz33 pz31 :: prize money in three years
@trap pz top :: the whole purse against one prize
@trap off sld :: an offer refused against a sale
@trap s g :: points of the first parade against points of the final
@trap cro crp :: the organisers' and the police's crowd
@trap ct ctp :: visitors against the target
@trap ar1 ar2 :: arrests a week later
@trap by by2 :: ban in force and ban proposed
@trap ds we :: camels caught against a charity's guess
@trap chs chl :: chipped now against the aim for next year
@trap fi d3 :: one kind of offence against all after appeals
@trap mi mi31 :: two years' milking
@doc a-gpw | wire agency | 2032-01-10
Omani camel pageant throws out {43|d2} animals over Botox, hormones

MUSCAT, Jan 10 (GPW) - Vets at one of Arabia's richest camel beauty contests have now disqualified {43|d2|t=by Saturday afternoon|by=the head of the organising committee} animals for what the rules call tampering, the head of the organising committee said by Saturday afternoon, more than twice the {19|d1|t=on Tuesday} that had been sent home on Tuesday.

{Twenty-six|fi} had been injected with Botox or fillers, Khalfan Al-Jufaili told GPW by telephone from Umm Hadid, a plain {five|-} hours' drive south-west of the capital. {Nine|li} had had their lips stretched by hand or with weights, and the other {eight|ho} tested positive for hormones.

"We love beauty, and we know what God made and what a syringe made," he said.

A total of {1,764|e32|t=this year} camels were entered this year, up {10.9%|ec|t=this year}. They compete for prize money of {1.85 million|pz} rials ({$4.8 million|pzu}).

Al-Jufaili denied reports that over {100|>dr} camels had been expelled. Owners may appeal until Monday.

On Friday police raided an unlicensed clinic in Ibri and arrested {two|ar1|t=On Friday|by=police} people. They found {340|vi|t=On Friday|by=police} vials.

Last year {27|d31|t=Last year} camels were barred. At the Qasr Rimth show in the United Arab Emirates the number last month was {61|qd|t=last month}.
@doc b-bulletin | festival results bulletin | 2032-01-15
UMM HADID CAMEL FESTIVAL — FINAL BULLETIN No. {12|-}

Thursday 15 January 2032, {21.30|-}

OPEN CLASS (females over six years)
{1|-}. Ghazeel (owner: Mubarak bin Suwaid Al-Washahi, Adam) {91.4|g}
{2|-}. Tayyiba (owner: heirs of Said Al-Kathim, Haima) {90.9|t}
{3|-}. Rimal (owner: Jokha bint Nasib Al-Hikmani, Mahout) {88.7|-}
Finalists: {64|fn}. Minimum to enter the final: {80|thr} points.
First prize: RO {60,000|top}, a Land Cruiser and a sword.
Note: the points of Shamsa ({93.2|s|t=first parade}, first parade) have been struck out.

MILKING (two days, all four quarters weighed)
Winner: {46.2|mi} kg. Previous year: {44.8|mi31|t=Previous year} kg.

AUCTION (13 January)
Highest price: Dhiyab, bull, RO {285,000|sld}.

JURY OF APPEAL (14 January)
Appeals heard {11|ap}; allowed {5|re}; dismissed {6|-}. Camels disqualified after appeal: {38|d3|t=after appeal}.
Owners fined (RO {5,000|f1} each): {25|of}. Owners excluded for {three|by} years: {4|ob}.

VISITORS
{185,000|ct|t=4 to 15 January} from 4 to 15 January.

The Committee thanks Bank Al Sayh for its gift of RO {400,000|bk} and announces that RO {2.2 million|pz33|t=next January} will be at stake next January. Every animal, in all {22|cl} classes, will then have to carry a chip.

Lost: {one|-} falcon hood, brown. Ask at gate {7|-}.
@doc c-beacon | tabloid, UK | 2032-01-11
THE HUMP LIFT! Cheating camels booted out of beauty contest for having BOTOX

By Gaz Adebisi-Platt

THEY'VE got pouty lips, lashes to die for and legs up to their armpits. But {dozens|d2} of Miss Camel hopefuls have been given the hump, after judges found that their looks came out of a bottle.

In the latest cull at the posh Umm Hadid festival in Oman the tally of banned beauties rose to {43|d2|t=the latest cull}. And {26|fi} of those had been pumped with the stuff that keeps soap stars looking startled.

Other crafty owners tugged on their camels' kissers to make them droop ({nine|li} of 'em) or slipped them muscle juice.

It's no laughing matter in the dunes. There's {£3.6million|pzg} up for grabs and a winner can change hands for the price of a house in Surrey.

Heartbreak of the week was favourite Shamsa. She'd strutted off with a whopping {93.2|s|t=after the first walk-past} after the first walk-past, only for the scan to show a nose job.

A jab in a backstreet clinic costs just {150|jb} rials, or {£290|-}. Cops who burst into {one|-} such place on Friday collared {two|ar1|t=on Friday}.

British animal lovers are spitting. A spokeswoman for Sand & Hoof reckoned that {one in five|we|by=A spokeswoman for Sand & Hoof} show camels have been tweaked. "They only catch the daft ones," she said.

Organisers say {21,000|cro|t=on opening day|by=Organisers} turned up on opening day. Police made it {14,000|crp|t=on opening day|by=Police}. Either way that's more than watched Rovers this week (lost {3-0|-}).

TOP {5|-}: Crufts scandals that made our fur stand on end, p{23|-}
@doc d-creek | English-language daily, UAE | 2032-01-17
Ghazeel by a whisker, and a rulebook by summer

Moza Fernandes / Umm Hadid

When the last number went up on Thursday night there was {half a point|m} in it. Mubarak Al-Washahi, a retired lorry driver from Adam, covered his face with his massar and let his sons do the shouting. His Ghazeel had beaten {63|-} others. Before the applause had died down a gentleman from Al Ain made him an offer of {310,000|off|by=a gentleman from Al Ain} rials, and was told, politely, that one doesn't sell a daughter. The dearest animal that did find a buyer over the {12|-} days was a bull, at {285,000|sld}.

It ought to have been a simple, happy end to a festival with a purse of {Dh17.65 million|pzd}, which in Omani money is {15.6 per cent|pzc} more than the {1.6 million|pz31|t=last time} rials of last time. But talk round the fires was of needles.

A jury sat for nine hours on Wednesday and restored {five|re} of the excluded camels to the contest, in {three|-} cases because a scar had been taken for a stitch. That leaves {38|d3} out. Their people were dealt with on the spot: {125,000|ft} rials in fines, shared equally between {25|of} of them, and for the {four|ob} who'd been caught before, {three|by} years without a show.

Some think that's soft. The committee will be asked in June to raise the exclusion to {10|by2|t=in June} years. "Then you'll see how many find religion," said one judge, who did not wish to be named because he's got cousins.

The police, for their part, are working backwards from a villa in Ibri. They had {five|ar2|t=as of Friday} people in custody as of Friday, among them a dental nurse.

Things are no purer on our side of the border, though there's more to look at. Qasr Rimth had {3,400|~qe} or so camels in December and turned away {61|qd|t=in December}, that is {1.8 per cent|qs}. Umm Hadid, before the jury met, stood at {2.4|ds|t=before the jury met}.

As for visitors, the committee had hoped for {200,000|ctp|by=the committee} and fell {15,000|sh} short. The wind didn't help. On the second Monday it took down the majlis, the scoreboard and a mobile dentist's (no relation).

Related: Gold opens at Dh{702|-} a gram • Sheikh Zayed Road: {two|-} lanes shut
@doc e-malayalam | Indian regional daily, question and answer | 2032-01-25
'I look a camel in the eye, then I look at the scan'

Dr Anjana Kuruppath of Ottapalam led the veterinary panel at this month's Umm Hadid festival. She spoke to K. Devassia Nair while packing.

How many of you were there?
{Fourteen|nv}, from {six|-} countries. And {three|ns} ultrasound machines, of which {one|-} was mostly full of sand.

Did you examine every camel?
No. I wish. There were {1,764|e32} on the list, from {312|o32} owners, and we managed {1,131|sc|t=by the middle Saturday} by the middle Saturday. Call it {64 per cent|scs|^}. The year before I came there had been {1,590|e31|t=The year before I came} from {274|o31|^}, and no scanner.

And {43|d2} cheats.
{Forty-three|d2} animals. Don't blame the animal. Behind them were {29|os} men, some with a whole string of poor creatures. And after the jury it was {five|re} fewer, which I accept. A panel that is never overruled isn't being watched.

What gives a camel away?
Filler sits in layers, like a badly made halwa. Botox you can't see; you have to make her angry and look at which {half|-} of the face is angry. The hormone cases, {eight|ho} of them, were blood tests, sent to Muscat and back by helicopter.

There were stories of more than {a hundred|>dr}.
I read that in Frankfurt airport, on my own phone. It's rubbish.

A charity says that {a fifth|we|by=A charity} of show camels have had work done.
I don't know how they know. I can tell you what we caught: about {one in forty|~ds}. What I didn't catch, I didn't catch.

Would chips help?
Enormously. {Half|-} of our time goes on finding out who is who. Just {920|chp} had one, or {52 per cent|chs}, and next year they promise me {a hundred per cent|chl|by=they|t=next year}. I'll believe it when my reader beeps.

Will you return?
They have asked. My daughter is in the tenth standard, so ask her. She has {94 per cent|-} in biology and wants to do dogs.

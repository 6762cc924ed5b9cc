@story u6-kayin-weapons
@topic Weapons handed in under a peace accord in Myanmar's Kayin State, January 2039
@subject A = Hlaingbwe Accord | the accord | the peace deal | the agreement
@subject F = Dawna Front | the Front | the fighters | Naw Eh Paw | Saw Htoo Wah | rebels
@subject M = Myanmar army | the army | Naypyidaw | Tatmadaw | government troops
@subject V = ASEAN verification team | verifiers | inspectors | the team | ASEAN
@subject R = Mae La camps | camps in Thailand | refugees | returnees | the border camps
@subject J = Japan | Tokyo | the Japanese
@subject L = landmines | mines | deminers
@fact w = 3412 | other | F | firearms handed in | 2039-01-20 | cumulative
@fact w1 = 1190 | other | F | firearms handed in | 2039-01-06 | cumulative
@fact wd = 5200 | other | F | firearms declared | 2038-12 | constant | pledged
@fact wsh = 65.6 | rate | F | share of declared firearms handed in | 2039-01-20 | snapshot
@fact rif = 2260 | other | F | rifles handed in | 2039-01-20 | cumulative
@fact old = 880 | other | F | hunting guns handed in | 2039-01-20 | cumulative
@fact oth = 272 | other | F | other firearms handed in | 2039-01-20 | cumulative
@fact mor = 46 | other | F | mortars handed in | 2039-01-20 | cumulative
@fact ft = 7400 | other | F | men and women under arms | 2038-12 | constant
@fact fr = 4150 | other | F | fighters registered for civilian life | 2039-01-20 | cumulative
@fact dl = 2039-03-31 | date | A | deadline for the weapons | - | plan | threshold
@fact pay = 600000 | price | A | kyat for a rifle | - | plan
@fact mon = 900000 | other | A | kyat a month for a former fighter | - | plan | pledged
@fact mo = 18 | duration | A | months of the allowance | - | plan | pledged
@fact bat = 9 | other | M | battalions that leave the hills | - | plan | pledged
@fact bat1 = 4 | other | M | battalions that have left the hills | 2039-01-20 | cumulative
@fact ver = 54 | other | V | members | 2039-01 | snapshot
@fact site = 7 | other | V | collection sites | 2039-01 | snapshot
@fact ref = 97000 | other | R | people who live in the camps | 2038-12 | snapshot
@fact back = 1840 | other | R | people who went home | 2039-01-20 | cumulative
@fact pl = 30000 | other | R | people who are to go home | 2039 | plan
@fact jp = 85000000 | budget | J | dollars promised | 2039-01-15 | constant | pledged
@fact jpm = 22000000 | budget | J | dollars promised for clearing mines | 2039-01-15 | constant | pledged
@fact war = 78 | duration | A | years that the war lasted | 2038-11 | constant
@fact min = 613 | other | L | devices cleared | 2039-01-20 | cumulative
@fact min2 = 4 | injuries | L | villagers hurt since the signing | 2039-01-20 | cumulative
@fact jpr = 41000000 | budget | J | dollars promised for roads and schools | 2039-01-15 | constant | pledged
@fact jpa = 14000000 | budget | J | dollars promised for allowances | 2039-01-15 | constant | pledged
@fact bat5 = 5 | other | M | battalions that are still in the hills | 2039-01-20 | snapshot
@rel sum w = rif + old + oth
@rel share wsh = w / wd
@trap w w1 :: a fortnight apart
@trap w wd :: handed in and declared
@trap w rif :: all firearms and rifles
@trap ft fr :: the whole force and those registered
@trap bat bat1 :: promised and done
@trap back pl :: returned and planned
@trap jp jpm :: the whole promise and its part for mines
@trap pay mon :: price of a rifle and monthly allowance
@rel diff bat5 = bat - bat1

@doc a-wire | wire agency | 2039-01-20
Karen fighters have surrendered {two-thirds|~wsh} of declared guns, ASEAN says

HPA-AN, Myanmar, Jan 20 - Fighters of the Dawna Front have handed over {3,412|w|t=so far|by=ASEAN verifiers} firearms so far under the accord that ended a war of {78|war} years in eastern Myanmar, ASEAN verifiers said on Thursday, or {65.6|wsh} percent of the {5,200|wd|t=in December|by=they} they declared in December.

Two weeks ago the count stood at {1,190|w1|t=Two weeks ago}. The Front has until {March 31|dl} to turn in the rest.

Of those collected, {2,260|rif} were military rifles, {880|old} hunting guns and {272|oth} pistols and machine guns. {Forty-six|mor} mortars have been given up too.

The army has withdrawn {four|bat1|t=so far} of the {nine|bat} battalions it promised to move out of the hills. "Both hands must open," said Saw Htoo Wah, a commander.

About {7,400|ft|t=when the deal was struck} men and women were under arms when the deal was struck; {4,150|fr} have signed up for civilian life.

@doc b-mag | regional magazine | 2039-01-27
What a rifle is worth

by Anand Sivapragasam in Hlaingbwe

The going rate is {600,000|pay} kyat, paid in new notes by a Bruneian lieutenant at a school desk. A hunting gun brings half of that. A mortar brings a handshake, since nobody could agree.

Naw Eh Paw, 41, gave hers up on a Tuesday. She had carried it since she was fifteen. For the next {year and a half|mo|v=18} she'll draw {900,000|mon} kyat a month as a former fighter, and she's thinking of ducks.

She's one of {4,150|fr} who have put their name and thumb to the register at one of {seven|site} sites. That is well over half the Front. It's the others who worry the {54|ver} people of the verification team. "The first thousand weapons are the rusty ones," an Indonesian major told me. When I came, in the first week of January, they had {1,190|w1|t=in the first week of January}. By the time I left it was nearly three times that, and to everyone's surprise they worked.

Across the river, in Mae La and the other camps, {97,000|ref} people listened to all this on the radio. {1,840|back} have gone home. The plan for the year says {30,000|pl|t=for the year|by=The plan}. "Tell the plan to clear the path to my well," a grandmother said.

@doc c-japan | Japanese daily, English edition | 2039-01-22
Japan's {$85m|jp} for Kayin peace: where the money is to go

The {85 million|jp} dollars that Tokyo pledged last week for the Hlaingbwe Accord will be spent over three years, the Foreign Ministry said Friday. The biggest items:

* {$41 million|jpr} roads and schools
* {$22 million|jpm} clearing of mines
* {$14 million|jpa} allowances for ex-combatants ({18|mo} months each)
* the rest: clinics, administration

Deminers trained in Hokkaido have disposed of {613|min} devices since the New Year. Nonetheless {four|min2} villagers were injured, the ministry said, all on footpaths.

A Japanese officer, Maj. Chikako Otsubo, is among the {54|ver} ASEAN-led verifiers at {seven|site} collection points. As of Thursday, they had taken in {3,412|w|t=As of Thursday} firearms. "We weigh them, we tag them, we cut them up," she said by video.

(Related: Yen at 131.40; Snow shuts 3 Tohoku lines)

@doc d-front | Front communiqué | 2039-01-21
DAWNA FRONT
Central Office, Communiqué 3/2039

To our people, in the valleys and beyond the Moei.

We keep our word. Of {5,200|wd} guns that we wrote down, {3,412|w|t=yesterday} lay on the tables of the verifiers yesterday, and among them {2,260|rif} rifles that the enemy's factories had made and that we had to take from his hands.

Does he keep his? He promised to remove {nine|bat} battalions. {Four|bat1|t=yesterday} have gone down the road. The fifth went down and came back on the night of 12 January with another number painted on its lorries.

We remind both governments that {31 March|dl} is a date for guns and for battalions alike. If {five|bat5|m=hypothetical|t=on that day} remain on our hills on that day, the tables can be cleared the other way.

Families wishing to return from the camps should wait for word from their section leader. Fewer than {two thousand|<back|v=2000} have gone before the paths were cleared. {Four|min2} of ours have been hurt by what still lies there. Be patient. We've been patient for {seventy-eight|war} years.

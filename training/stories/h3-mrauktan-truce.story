@story h3-mrauktan-truce
@topic A shelling and a truce in Rakhine, Myanmar: dead, displaced, prisoners exchanged, violations; no errors
@subject R = shelling of Mrauktan | the shelling | the bombardment | the raid
@subject T = Kyauk truce | the truce | the ceasefire | the cessation of hostilities
@subject J = the military | the junta | Naypyidaw | the army | the generals
@subject A = Yoma Army | the rebels | the ethnic force | the insurgents | YA
@subject M = ASEAN monitors | the monitors | AHA mission | the observers
@subject O = OCHA | UN humanitarian office | the UN office | the United Nations
@subject K = Kyaukpandu hospital | the hospital
@subject B = Bangladesh | Cox's Bazar
@fact d1 = 24 | deaths | R | civilians killed, rebels' figure | 2027-11-02 evening | cumulative
@fact dj = 7 | deaths | R | militants killed, army's figure | 2027-11-02 evening | cumulative
@fact d2 = 41 | deaths | R | civilians killed, rebels' figure | 2027-11-04 | cumulative
@fact du = 36 | deaths | R | civilians killed, verified by the UN | 2027-11-09 | cumulative
@fact dk = 13 | deaths | R | children killed, verified by the UN | 2027-11-09 | cumulative
@fact h1 = 58 | injuries | R | people hurt | 2027-11-02 evening | cumulative
@fact hk = 87 | injuries | K | people treated | 2027-11-04 | cumulative
@fact sh = 120 | other | R | shells that fell | - | constant
@fact mi = 40 | duration | R | minutes of fire | - | constant
@fact ho = 310 | homes | R | houses burnt | 2027-11-04 | cumulative
@fact ev = 22000 | evacuated | R | people who fled | 2027-11-09 | cumulative
@fact vi = 14 | other | R | villages emptied | 2027-11-09 | cumulative
@fact di = 640000 | other | O | displaced people in the state | 2027-11-09 | snapshot
@fact bd = 1900 | crowd | B | people who crossed the Naf river | 2027-11-09 | cumulative
@fact te = 45 | duration | T | days that it is to last | 2027-11-18 | plan | pledged
@fact hr = 06:00 | clock | T | time at which it begins | 2027-11-18 | constant
@fact pj = 112 | other | J | prisoners freed | 2027-11-24 | cumulative
@fact pa = 75 | other | A | prisoners freed | 2027-11-24 | cumulative
@fact pt = 187 | other | T | prisoners freed by both sides | 2027-11-24 | cumulative
@fact pp = 260 | other | T | prisoners to be freed by both sides | 2027-11-18 | plan | pledged
@fact tr = 68 | other | O | lorries of aid that passed | 2027-12-08 | cumulative
@fact trp = 200 | other | O | lorries of aid agreed | 2027-11-18 | plan | pledged
@fact vm = 31 | other | M | breaches recorded | 2027-12-08 | cumulative
@fact vj = 22 | other | J | breaches recorded | 2027-12-08 | cumulative
@fact va = 9 | other | A | breaches recorded | 2027-12-08 | cumulative
@fact cj = 94 | other | A | breaches alleged by the army | 2027-12-08 | cumulative
@fact ca = 118 | other | J | breaches alleged by the rebels | 2027-12-08 | cumulative
@fact dv = 6 | deaths | T | people killed since it began | 2027-12-08 | cumulative
@fact mo = 36 | other | M | observers in the field | 2027-12-08 | snapshot
@fact mop = 80 | other | M | observers promised | 2027-11-18 | plan | pledged
@fact ma = 52000000 | budget | O | dollars asked for the state | 2027-11-18 | plan
@fact mr = 9000000 | budget | O | dollars received for the state | 2027-12-08 | cumulative
@fact f5 = 5 | deaths | R | civilians killed who are not verified | 2027-11-09 | snapshot
@fact tw = 12 | other | A | townships held | 2027-11 | snapshot
@fact ts = 17 | other | - | townships of the state | - | constant
@rel diff f5 = d2 - du
@rel sum pt = pj + pa
@rel sum vm = vj + va
@trap d2 du :: the rebels' count and the UN's
@trap du mo :: the same number for dead and observers
@trap h1 hk :: hurt by the rebels' count, and treated in one hospital
@trap pt pp :: freed and to be freed
@trap vj ca :: breaches that monitors recorded and that the rebels allege
@trap va cj :: likewise
@trap ev di :: who fled this raid and all displaced
@trap tr trp :: passed and agreed

@doc a-delta | exile news site | 2027-11-02
Army guns fire on market town of Mrauktan, {24|d1} civilians reported dead

Nay Chi Phyo / 2 Nov 2027

At least {24|>d1|t=by nightfall|by=the Yoma Army} civilians were killed by nightfall and {58|h1|^} wounded when army batteries across the river opened up on Mrauktan on Tuesday, the Yoma Army said.

Residents counted close to {120|~sh|by=Residents} shells. The fire lasted {40|mi|^} minutes and began, they said, as the betel stalls were opening.

The junta's information team told a different story on its channel. It said {seven|dj|by=The junta's information team} "terrorists" had been neutralised in a drone workshop and that no civilian had been hit.

Neither account could be checked; phone lines to the town are cut. A photograph sent by satellite link shows a school bell in a crater.

The Yoma Army took the town in March. It holds {twelve|tw} of the state's {seventeen|ts} townships.

Donate · Follow us on Signal · Rice: 112,000 kyat a sack

@doc b-wire | wire agency | 2027-11-04
Death toll from Myanmar shelling climbs, rebels say

BANGKOK, Nov 4 (Intercontinental Press) - Bodies found under a monastery brought to {41|d2|t=by Thursday|by=the insurgents} the number of civilians who the insurgents say died by Thursday from this week's bombardment of a western Myanmar town.

Doctors at Kyaukpandu hospital, two hours away by boat, said they had treated {87|hk|by=Doctors at Kyaukpandu hospital} people, some with burns. {Three hundred and ten|ho|by=the rebels} houses were gone, according to the rebels.

A spokesman for the generals repeated that {seven|dj|by=A spokesman for the generals} fighters and nobody else had been killed and called the larger figure "theatre".

Foreign ministers of the regional bloc will discuss the violence in Vientiane. Diplomats say a truce is on the table for the first time since 2025, with up to {80|<mop|by=Diplomats|m=projected} observers.

@doc c-un | United Nations press briefing notes | 2027-11-09
Briefing notes on Myanmar

Spokesperson: Anneliese Okwuosa. Geneva.

The Office has verified the killing of {36|du|by=The Office} civilians in Mrauktan on 2 November, {13|dk|^} of them children. Verification continues; the figure is a minimum, and is lower than those given by parties to the conflict because each name needs three sources.

The attack drove some {22,000|~ev|by=OCHA} people from their homes, OCHA reports, emptying {14|vi|^} villages. They join {640,000|di} others displaced in the state. About {1,900|~bd} have crossed the Naf into Bangladesh, whose authorities have been asked to keep the frontier open.

In reply to a question: the Office had no information to confirm that {seven|dj|by=the army} fighters were among the dead, as stated by the army.

@doc d-asia | regional magazine | 2027-11-25
{Forty-five|te} quiet mornings, if they hold

Thiri Desilva-Aung, Kyaukpandu

The guns stopped at {six|hr|t=last Thursday} on the morning of last Thursday, the eighteenth, so abruptly that the dogs barked. The paper signed in Kyauk promises {45|te} days without fire. Since a bigger ambition would have failed, its authors kept to things that one can count.

Prisoners, first. Both sides undertook to free {260|pp|by=Both sides}. On Wednesday the first {187|pt|t=On Wednesday} walked over a bridge under the eyes of Malaysian officers, {112|pj|^} out of the army's cells and {75|pa|^} out of the rebels'. A conscript of nineteen asked whether he had to go back.

Food, second: {200|trp} lorries were agreed.

Third, eyes. {Eighty|mop} monitors have been promised. "Where are they?" asks Daw Saw Myat Hlaing, who lost two grandchildren in the market. By her reckoning the dead of Mrauktan are {forty-one|d2|by=her}; the United Nations has proof of {36|du|by=the United Nations}. "The other {five|f5|by=she} had no papers," she says. "So they were not killed?"

@doc e-monitor | conflict newsletter | 2027-12-09
Truce tracker: week three in Rakhine

Breaches. The AHA mission has logged {31|vm|t=as of Wednesday|by=The AHA mission} as of Wednesday: {22|vj|^} by the army and {nine|va|^} by the Yoma Army. The parties keep other books. The army alleges {94|cj|by=The army} against its enemy; the latter {118|ca|by=the latter} against the army.

People killed since the ceasefire began: {six|dv|t=since the ceasefire began}. (In the raid that prompted it: {36|du}, by the UN's count.)

Monitors. Deployed {36|mo|t=now}, no relation, now of {80|mop} promised.

Swaps. {187|pt} of {260|pp} done; the remainder stuck over three colonels.

Aid. {Sixty-eight|tr|t=as of Wednesday} of {200|trp} trucks. The UN office has {$9 million|mr} of the {$52 million|ma} that it wants for the state.

Clock. The {45|te} days run out on 2 January. We put an extension at slightly better than even.

Unsubscribe · Tip line: trucetips@example.org

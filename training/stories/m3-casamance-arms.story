@story m3-casamance-arms
@topic Rebels hand in weapons in the Casamance: the ceremony, the audit and the returning villages
@subject F = Front of the Palm Groves | the Front | the rebels | FPG | fighters
@subject A = Army of Senegal | the army | the soldiers
@subject J = Joint Verification Committee | the committee | JVC | the verifiers
@subject P = Presidential Plan for the Casamance | the Plan | the government | Dakar
@subject U = European Union | the EU | Brussels
@subject S = Santhiaba-Koubalan | Koubalan | the commune
@subject N = Niadiou | the village of Niadiou
@subject B = Bafican | Bafican-Diola
@subject H = Halo Sahel | the deminers | the mine clearance charity
@fact f1 = 430 | other | F | fighters who signed on | 2035-02-14 | cumulative
@fact f2 = 612 | other | F | fighters who signed on | 2035-04-30 | cumulative
@fact fex = 750 | other | F | fighters expected under the accord | 2034-12 | plan
@fact fw = 58 | other | F | women among the fighters who signed on | 2035-04-30 | cumulative
@fact w1 = 205 | other | F | weapons handed in | 2035-02-14 | cumulative
@fact w2 = 347 | other | F | weapons handed in | 2035-04-30 | cumulative
@fact ak = 268 | other | F | assault rifles handed in | 2035-04-30 | cumulative
@fact hv = 23 | other | F | mortars and rocket launchers handed in | 2035-04-30 | cumulative
@fact old = 56 | other | F | hunting guns handed in | 2035-04-30 | cumulative
@fact mines = 140 | other | F | mines handed in | 2035-04-30 | cumulative
@fact pay = 350000 | price | P | francs paid to each fighter | 2035 | plan
@fact mon = 60000 | price | P | francs a month for each fighter in training | 2035 | plan
@fact bud = 24000000000 | budget | P | francs set aside for three years | 2035 | plan
@fact eu = 12000000 | budget | U | euros for the return of the displaced | 2035-02-14 | plan | pledged
@fact base = 4 | other | A | posts given up | 2035-04-30 | cumulative
@fact basep = 9 | other | A | posts to be given up | 2034-12 | plan | pledged
@fact held = 5 | other | A | posts still to be given up | 2035-04-30 | snapshot
@fact viol = 6 | other | J | breaches of the truce recorded | 2035-04-30 | cumulative
@fact violF = 4 | other | F | breaches of the truce laid to it | 2035-04-30 | cumulative
@fact violA = 2 | other | A | breaches of the truce laid to it | 2035-04-30 | cumulative
@fact war = 53 | duration | F | years of conflict | 2035 | constant
@fact dead = 6000 | deaths | F | people killed in the conflict | 2035 | cumulative
@fact ret1 = 1140 | other | S | displaced people back home | 2035-02-14 | cumulative
@fact ret2 = 3870 | other | S | displaced people back home | 2035-04-30 | cumulative
@fact retn = 2210 | other | N | displaced people back home | 2035-04-30 | cumulative
@fact retb = 1660 | other | B | displaced people back home | 2035-04-30 | cumulative
@fact hn = 318 | homes | N | houses rebuilt | 2035-04-30 | cumulative
@fact hb = 129 | homes | B | houses rebuilt | 2035-04-30 | cumulative
@fact clr = 41 | area | H | hectares cleared of mines | 2035-04-30 | cumulative
@fact clrp = 160 | area | H | hectares still suspected | 2035-04-30 | snapshot
@fact acc = 5 | injuries | S | people hurt by mines since the accord | 2035-04-30 | cumulative
@fact ed = 2035-06-30 | date | F | last day to hand in weapons | - | plan | threshold
@rel diff held = basep - base
@rel sum w2 = ak + hv + old
@rel sum viol = violF + violA
@rel sum ret2 = retn + retb
@trap f1 f2 :: ten weeks apart
@trap f2 fex :: came against expected
@trap f2 w2 :: fighters against weapons
@trap base basep :: given up against promised
@trap violF violA :: the two sides
@trap pay mon :: once against monthly
@trap retn retb :: two villages
@trap clr clrp :: cleared against suspected

@doc a-wire | wire agency | 2035-02-14
Casamance rebels lay down first rifles after {five|-} decades

KOUBALAN, Senegal, Feb 14 (Atlantic News Agency) - Under a kapok tree strung with green and yellow bunting, {430|f1|t=by Wednesday afternoon|by=the committee} members of the Front of the Palm Groves had by Wednesday afternoon given their names, thumbprints and {205|w1|^} weapons to a joint committee, the committee said.

The conflict in Senegal's southern strip has run for {53|war} years and killed some {6,000|~dead} people, by most estimates.

Every fighter leaves the camp with {350,000 CFA francs|pay|v=350000} ({530 euros|-}) in hand, and is to receive {60,000|mon} a month while learning a trade. The European Union, whose ambassador sat beside the prefect, pledged {12 million euros|eu|by=The European Union} for displaced families. So far {1,140|ret1|t=So far} have come back to the commune.

Under the accord signed in December the army is to dismantle {nine|basep} posts, and the Front had forecast {750|fex|by=the Front|m=projected} recruits to civilian life. Anyone who keeps a gun after {June 30|ed} will be prosecuted.

Editing by C. Adebowale-Reuss

@doc b-daily | Dakar daily | 2035-05-03
Désarmement: the accounts are out, and they are thin in places

It is a ten-page document with a palm tree on the cover, and the Joint Verification Committee would like everybody to read it as good news. Let us try.

To the end of April, {612|f2|t=To the end of April|by=the Joint Verification Committee} combatants have enrolled. {Fifty-eight|fw|^} are women. They brought {347|w2|^} arms: {268|ak|^} assault rifles, {23|hv|^} mortars and rocket launchers, {56|old|^} hunting guns of an age to interest museums. A further {140|mines|^} mines were dug up and delivered on donkey carts.

That is to say that nearly {half|-} arrived empty-handed, or left something at home.

The army, for its part, has abandoned {four|base|t=To the end of April} positions out of the {nine|basep} that it owes. It cites the rains, which have not begun.

Breaches of the truce? {Six|viol|by=the verifiers}, say the verifiers; {four|violF} they attribute to the Front, {two|violA} to the soldiers. Nobody died.

The presidential Plan has {24 billion francs|bud|v=24000000000} for all this until 2037. What has been spent, the document does not say.

— M. L. Sané

@doc c-ngo | mine clearance charity newsletter | 2035-05-05
Field notes from the south | Spring issue

Dear friends,

Thanks to you, {41|clr|t=by the end of April} hectares of rice land around Koubalan had been declared safe by the end of April. There is a long way to go: {160|clrp} more are fenced off with red tape because somebody's cow, or somebody's cousin, once found something there.

People cannot wait for us. Since the peace was signed {3,870|ret2|t=Since the peace was signed} have walked home, {2,210|retn} to Niadiou and {1,660|retb} to Bafican, and they are clearing brush with machetes where we have not been. {Five|acc|t=Since the peace was signed} have paid for it with a foot or a hand.

In Niadiou the masons have finished {318|hn} houses. In Bafican they have finished {129|hb}, for want of roofing sheets.

Our teams also destroyed the mines that former fighters gave up, {104|!mines} in all, in a single very loud morning.

€25 pays for one square metre. Donate: halosahel.example/give

@doc d-radio | international radio web story | 2035-05-04
Senegal's returning villagers find walls but no wells

By Fatou Binetou Diedhiou and Onno Reiling

"My son is {26|-} and had never slept in this house," says Awa Badji. Her family left Niadiou before he was born.

They are among {3,870|ret2} people who have returned since Christmas, according to the prefecture. Most picked Niadiou, where more than {300|>hn} homes stand again. Bafican has drawn just {1,260|!retb}.

The gunmen who once taxed the road, {680|!f2|t=by now} of them by now, are learning to weld. The Front's spokesman says that they are owed {two|-} months of their {60,000|mon}-franc stipend. Dakar denies it.

He also complains that the soldiers hold on to {five|held} of the camps which they swore to leave.

"We gave up everything," he says. According to the verifiers' inventory, everything comes to {347|w2|by=the verifiers' inventory} pieces, of which {268|ak|^} are Kalashnikovs or similar.

The window closes on {30 June|ed}.

More on this story:
Gambia ferry back after 11 days | Cashew price hits 600 francs

@story zc-rioverde-demobilisation
@topic Colombian guerrillas lay down arms: fighters, weapons, a mismatch of lists, money
@subject F = Frente Río Verde | the front | the guerrillas
@subject U = UN Verification Mission | the mission | the UN
@subject G = High Commissioner for Peace | the commissioner | the government
@subject A = Colombian army | the army | the military
@subject C = Camp Nueva Semilla | the camp | the transition zone
@fact f = 834 | other | F | fighters who laid down arms | 2033-08-30 | cumulative
@fact f1 = 511 | other | F | fighters who laid down arms | 2033-08-23 | cumulative
@fact lst = 902 | other | F | fighters on the front's list | July 2033 | constant
@fact army = 1150 | other | A | fighters by the army's reckoning | 2033 | snapshot | projected
@fact w = 612 | other | U | weapons handed over | 2033-08-30 | cumulative
@fact w1 = 340 | other | U | weapons handed over | 2033-08-23 | cumulative
@fact lw = 389 | other | U | long arms handed over | 2033-08-30 | cumulative
@fact wom = 241 | other | F | women among the fighters | 2033-08-30 | cumulative
@fact min = 57 | other | F | minors handed to the welfare agency | 2033-08-30 | cumulative
@fact ex = 4.3 | other | U | tonnes of explosives destroyed | 2033-08-30 | cumulative
@fact pay = 1300000 | price | G | pesos a month for a former fighter | - | plan | pledged
@fact mon = 24 | duration | G | months of support | - | plan | pledged
@fact dis = 118 | other | F | fighters who refused | 2033-08-30 | snapshot | projected
@fact dep = 17 | duration | F | years of war of the front | - | constant
@fact dead = 2900 | deaths | F | people killed in its war | 2016 to 2033 | cumulative
@fact col = 46000 | evacuated | F | people driven from their homes | 2016 to 2033 | cumulative
@fact bud = 61000000000 | budget | C | pesos for the camp | 2033 | plan
@fact hous = 210 | homes | C | houses ready | 2033-08-30 | snapshot
@fact housp = 460 | homes | C | houses promised | - | plan | pledged
@trap f f1 :: a week later
@trap f lst :: those who came and the list
@trap lst army :: two reckonings
@trap w lw :: all weapons and long arms
@trap w w1 :: a week later
@trap hous housp :: ready and promised
@trap dead col :: killed and displaced

@doc efe-ish | wire agency | 2033-08-31
{834|f} fighters of Colombian front disarm, UN says

Bogotá — A total of {834|f|t=by Tuesday|by=the UN Verification Mission} members of the Frente Río Verde, among them {241|wom|^} women, had laid down their weapons by Tuesday in the camp of Nueva Semilla, the UN Verification Mission announced, {323|-} more than a week before ({511|f1|t=a week before}).

The mission has received {612|w|t=by Tuesday} weapons, of which {389|lw|^} are rifles or machine guns, and has blown up {4.3|ex|^} tons of explosives. {57|min|^} minors were entrusted to the welfare institute.

The front had given a list with {902|lst} names. The army believes that it had {1,150|army|by=The army} men and women under arms.

In {17|dep} years of war {2,900|dead} people were killed and {46,000|col} expelled from their villages.

@doc tiempo-like | national daily | 2033-09-04
The last roll call of 'Marcela'

By Yesid Carabalí Mosquera, Nueva Semilla

She handed in the rifle at 9:14 on Tuesday, got a receipt with the number {0612|-}, and did not know what to do with her arms.

"Marcela", {33|-}, was the last of {834|f|t=on Tuesday} on Tuesday. That makes her weapon the {612th|w}. The UN soldiers, a Uruguayan and a Nepali, took a photo with her. Of the arms in the container {289|!lw} are long; the rest, pistols, and {nine|-} that someone made from pipe.

{Two hundred and forty-one|wom} are women. {Three|-} are pregnant. In the kitchen they talk about the {1.3 million|pay} pesos a month that they are to be paid for {two years|mon|v=24} and about which shop gives credit.

Not everyone is here. Their own list had {902|lst} names. The military say over {1,100|>army}. A man with a scar on the chin, whom everyone calls Professor, puts those who went up the river instead of down at {118|dis|by=A man with a scar on the chin}. "They've got a mine of gold and no grandmother."

There are beds for all, not houses. {Two hundred and ten|hous|t=now} have roofs now, of {460|housp} promised. When it rains, and it rains, the war seems drier.

@doc un-weekly | UN mission bulletin | 2033-08-24
WEEKLY BULLETIN No. {9|-} — UN VERIFICATION MISSION

Laying down of arms, Nueva Semilla, as of 23 August: {511|f1|t=as of 23 August} persons registered; {340|w1|^} weapons stored in {three|-} containers. Deadline: 30 August.

Sites: of {460|housp} housing units planned {176|-} are complete. The Government has transferred {COP 38 billion|-} of {61 billion|bud}.

Minors: {49|-} to date; the Mission recalls that all must leave the camps.

Security: the Mission takes note of statements that {118|dis} members will not join, which it is not in a position to verify. It takes note of the army's figure of {1,150|army|by=the army}, which has not been shared with it in detail; the front's own list contains {902|lst}.

Support: monthly allowance {COP 1,300,000|pay} for {24|mon} months.

@doc semana-column | magazine column | 2033-09-10
Count the guns

by Aurelio Santacruz Pombo

Every peace in this country begins with a quarrel about arithmetic.

The commissioner is proud of {834|f|t=by the deadline}, by the deadline. I subtract them from {1,150|army|by=the generals}, the number of the generals, and find {316|-} armed persons in the forest. He subtracts them from {902|lst} and finds {68|-}. Both say that the other is lying; both are paid by us.

And the guns? {612|w} for {834|f} fighters. {Three|-} guns for four guerrillas. In 2017, the previous lot gave up more than one each. Of the {612|w} only {389|lw} could have killed anyone at a distance.

I grant that {4.3|ex} tonnes of explosives no longer exist. I grant the {59|!min} children; for those alone it would be worth it. {2,900|dead} dead in {seventeen|dep} years, {64,000|!col} people with their pots on their heads: nobody can want this to go on.

But {1.3 million|pay} a month, for {two years|mon|v=24}, is twice what the coffee picker earns whom they robbed. Has anyone asked her?

@story n3-boztepe-truce
@topic Fighting at Boz-Tepe between Sarvania and Ketmen, and the truce of June 2010
@subject B = fighting at Boz-Tepe | the fighting | the battle | Boz-Tepe
@subject S = Sarvania | Sarvanian army | the Sarvanians | Sarvanian
@subject K = Ketmen | Ketmeni army | the Ketmenis | Ketmeni
@subject U = United Nations mission | UNOSAK | the United Nations | the UN | the mission
@subject A = truce of Annecy | the truce | the ceasefire
@subject V = Security Council | the Council
@subject R = refugee agency | Marit Aasheim-Odile | Aasheim-Odile
@fact c1 = 22 | deaths | B | civilians killed | 2010-06-08 | cumulative
@fact c3 = 31 | deaths | B | civilians killed | 2010-06-10 | cumulative
@fact ci = 74 | injuries | B | civilians hurt | 2010-06-10 | cumulative
@fact ss = 14 | deaths | S | soldiers killed by its own count | 2010-06-10 | cumulative
@fact sk = 60 | deaths | S | soldiers killed by the enemy's count | 2010-06-10 | cumulative
@fact kk = 9 | deaths | K | soldiers killed by its own count | 2010-06-10 | cumulative
@fact ks = 45 | deaths | K | soldiers killed by the enemy's count | 2010-06-10 | cumulative
@fact tk = 11 | other | K | tanks lost by the enemy's count | 2010-06-10 | cumulative
@fact vl = 6 | other | K | villages taken | 2010-06-10 | snapshot
@fact vr = 2 | other | K | villages given back | 2010-06-12 | plan | pledged
@fact dp = 18000 | evacuated | B | people who have fled | 2010-06-10 | cumulative
@fact dx = 6400 | evacuated | B | people who have fled across the border | 2010-06-10 | cumulative
@fact pr = 37 | other | S | prisoners to be handed over by it | 2010-06-13 | plan | pledged
@fact pk = 41 | other | K | prisoners to be handed over by it | 2010-06-13 | plan | pledged
@fact pt = 78 | other | A | prisoners to be exchanged | 2010-06-13 | plan | pledged
@fact km = 10 | distance | A | kilometres of withdrawal on each side | 2010-06-20 | plan | pledged
@fact ob = 120 | other | U | observers on the ground | 2010-06-14 | snapshot
@fact op = 300 | other | U | observers planned | end of July 2010 | plan | pledged
@fact mo = 6 | duration | U | months of the mandate | - | plan | pledged
@fact ay = 13 | votes_cast | V | votes in favour of the resolution | 2010-06-12 | constant
@fact ab = 2 | votes_cast | V | abstentions on the resolution | 2010-06-12 | constant
@fact no = 0 | votes_cast | V | votes against the resolution | 2010-06-12 | constant
@fact vs = 84 | other | A | breaches counted by Sarvania | 2010-06-14 | cumulative
@fact vk = 19 | other | A | breaches counted by Ketmen | 2010-06-14 | cumulative
@fact vu = 27 | other | A | breaches confirmed by the mission | 2010-06-14 | cumulative
@fact ai = 25000000 | budget | R | dollars asked for | 2010-06-11 | plan | pledged
@fact ag = 8300000 | fundraising | R | dollars received | 2010-06-14 | cumulative
@fact tr = 06:00 | clock | A | hour at which it began | 2010-06-11 | constant
@fact gp = 7 | rate | - | rise of the European gas price in percent | 2010-06-08 | snapshot
@fact w1 = 540 | deaths | B | people killed in the war of 1996 | 1996 | constant
@fact tb = 4000 | other | S | soldiers at the front | 2010-06 | snapshot
@rel sum pt = pr + pk
@trap ss sk :: own count and enemy's claim
@trap kk ks :: own count and enemy's claim
@trap c1 c3 :: the toll two days on
@trap c3 ci :: killed and hurt
@trap vs vk :: two sides count breaches
@trap dp dx :: all who fled and those who crossed the border
@trap vl vr :: villages taken and villages given back
@trap ob op :: observers there and planned
@trap ai ag :: asked for and received
@trap pr pk :: the two sides' prisoners

@doc a-wire | wire agency | 2010-06-08
Shells hit border town, {22|c1} civilians dead

TAVRIN, Sarvania, June 8 (World Cable Service) - Artillery fire hit the market and the bus depot of Boz-Tepe on Tuesday, killing at least {22|>c1|t=on Tuesday|by=the mayor} civilians, the mayor said, in the worst clash between Sarvania and Ketmen since a war that left {540|w1|t=1996} people dead in 1996.

Each side accused the other of firing first. Sarvania, which keeps about {4,000|~tb} troops along the Serel river, said its army had lost {three|-} men so far. Ketmen said nothing.

Natural gas for delivery in Europe rose {7 percent|gp|t=on Tuesday} on Tuesday. A pipeline crosses the front {25|-} kilometres north of the town.

"Those were schoolchildren on the number {4|-} bus," said the mayor, Rustem Haldane, by satellite phone.

Foreign ministers of the {two|-} countries were invited to Annecy, in France.

Ketmen has demanded the return of the Serel valley since the armistice of October 1996. Nobody recognises its claim but itself.

(Writing by Tessa Lindqvist-Rao; Editing by Philip Oyarzún)

@doc b-state | state news agency | 2010-06-10
GLORIOUS ARMY LIBERATES {SIX|vl} VILLAGES

Official Communiqué of the General Staff, 10 June 2010, 18:00. No. 5

Sarkent, Ketmen Telegraph Agency (KTA). – In reply to the treacherous provocations of the Sarvanian side, units of the {3rd|-} Mountain Brigade on 8–10 June liberated {six|vl|t=on 8–10 June} villages on the left bank of the Serel. The enemy lost no fewer than {60|>sk|t=on 8–10 June|by=the General Staff} soldiers killed and {four|-} helicopters.

On our side {nine|kk|t=on 8–10 June|by=the General Staff} heroes fell. The lie of Tavrin that we lost {45|ks|by=Tavrin} men and {11|tk|^} tanks is refuted: the brigade has {ten|-} tanks.

No civilian in Boz-Tepe was killed by our shells. The {13|!c3|t=to date|by=Sarvanian health ministry} dead whom the Sarvanian health ministry lists to date were killed by its own mines.

Our government is ready for talks in Annecy if the enemy withdraws {10|km} kilometres. If it does not, the hour of the guns will come again.

The nation's students have donated {900|-} litres of blood. // 2010-06-10 //

@doc c-refugee | relief agency press briefing | 2010-06-11
BRIEFING NOTES
Palais des Nations, Geneva, Friday

This is a summary of what was said by the agency's spokesperson, Marit Aasheim-Odile, to whom quoted text may be attributed.

Up to Thursday night {18,000|dp|t=Up to Thursday night} people had left Boz-Tepe and the Serel villages. Of them, {6,400|dx|^} crossed into neighbouring Drava. Our tents there are for {2,000|-}.

Hospitals and the authorities on the Sarvanian side have reported {31|c3|t=Up to Thursday night} civilians killed and {74|ci|^} injured. The agency is unable to verify this.

We are asking donors for {US$25 million|ai|v=25000000}, enough for {60,000|-} people through September. Were the fighting to spread to the Kara pass, the need would be nearer {$40 million|-}.

The truce, which took effect at {06:00|tr|t=this morning} this morning, allowed a first convoy in. {Eleven|-} trucks with plastic sheets, kits and water left at ten. We call on both parties to hold their fire, and on States to keep borders open.

For media: mobile +41 79 555 01 62. A B-roll is at share/2010-0611-BT.

@doc d-tabloid | Sarvanian daily, English page | 2010-06-14
THEY GIVE BACK {TWO|vr} OF {SIX|vl} – AND CALL IT PEACE

By Dorotea Kalinchuk

So much for Annecy. When the guns fell silent at {six|tr|t=on Friday} on Friday, Ketmen held {six|vl|t=When the guns fell silent} of our villages. Under the deal it hands {two|vr|by=the deal} of them back. {Two|vr}!

Our boys paid. The army's own list of {14|ss|t=by the truce|by=The army's own list} fallen by the truce ran on page one; we have their faces. The enemy admits to {nine|kk|by=The enemy} and must have lost {54|!ks|by=our General Staff}, as our General Staff counted from the ridge.

And it goes on shooting. Since Friday there have been {84|vs|t=Since Friday|by=the ministry} violations, the ministry told this newspaper. The Ketmenis talk of {19|vk|by=The Ketmenis}. In the exchange on Sunday, we were made to hand over {37|pr|t=on Sunday} for {41|pk|^}. At least in that we came out ahead.

Minister Azarov-Linde says withdrawal by {10|km} km each will be complete on June 20. "You'll see nobody in uniform by the river." We will see.

READERS' LETTERS p. 9 | LOTTO 4 11 18 23 39 44 | WEATHER 31°

@doc e-diplomat | diplomatic newsletter | 2010-06-14
ANNECY NOTEBOOK, No. 41

What was bought at Annecy, and for how much

Resolution 1928 was adopted on Saturday with {13|ay|t=on Saturday} votes in favour, {none|no|v=0|^} against and {two|ab|^} abstentions. It gives UNOSAK {six|mo} months. The Secretary-General wants {300|op|t=by the end of July} observers in place by the end of July; {120|ob|t=at this writing} are there at this writing, mostly transferred from elsewhere in blue caps.

The breaches: Tavrin reports {84|vs|t=up to this morning|by=Tavrin} up to this morning, Sarkent {19|vk|t=up to this morning|by=Sarkent}. The mission has confirmed {37|!vu|t=up to this morning|by=The mission} itself, a figure both will call insolent.

On the ground a swap of {78|pt|t=on Sunday} prisoners on Sunday was the first joint act of the {two|-} armies in {fourteen|-} years.

Relief is worse. Of {$25m|ai|v=25000000} asked for, {$3.8m|!ag|t=as of today|v=3800000} had come as of today.

Ketmen had wanted a corridor of {20|-} kilometres, Sarvania one of {five|-}; they settled on {ten|km}, on each side. Insiders say the deal was closed over cheese on Thursday at 3 a.m.

@doc f-radio | UN radio dispatch | 2010-06-14
UNOSAK RADIO, "A MINUTE FROM THE LINE", 14 JUNE

This is Patience Wamalwa on the bridge at Boz-Tepe.

I am standing between {two|-} flags. Behind me are the observers, {a hundred and twenty|ob|t=by this Monday} of them by this Monday. Soon, the commander hopes, it will be {three hundred|op}. They have driven {900|-} kilometres of track since the ceasefire and written up {twenty-seven|vu|t=since the ceasefire} breaches, most of them single shots at night.

The refugee agency says that it has {eight point three million|ag|v=8300000|by=The refugee agency|t=so far} dollars so far, {a third|-} of what it needs.

Yesterday, I watched the prisoners cross. Ketmen let go {forty-one|pk|t=Yesterday}; coming the other way, {thirty-seven|pr|^}. One man carried a cat.

In the town itself, {31|c3|t=in three days} people were killed in three days. A board outside the bakery has their names. I counted {thirty|-}, as the last one was added in pencil and I could not read it.

Patience Wamalwa, for UNOSAK Radio.

@story y-quivara-strait
@topic Shelling of the port of Quivara and the relief convoy: rival accounts of a siege
@subject Q = Quivara | the port | the besieged town | the city
@subject R = Republic of Amaruz | Amaruz | the republic | government | Port Admiral Tovi Sarkisen | Sarkisen
@subject E = Eastern Coast League | the League | besiegers | Commander Liv Adebayo-Hurst
@subject I = International Red Cross mission | Red Cross | the mission
@subject H = Quivara General Hospital | the hospital
@subject V = relief convoy | convoy
@fact days1 = 40 | duration | Q | days of siege | 2038-07-11 | cumulative
@fact days2 = 47 | duration | Q | days of siege | 2038-07-18 | cumulative
@fact gk = 63 | deaths | R | defenders killed, government's count | 2038-07-11 | cumulative
@fact gk2 = 71 | deaths | R | defenders killed, government's count | 2038-07-18 | cumulative
@fact gl = 210 | deaths | R | defenders killed, League's count | 2038-07-11 | cumulative
@fact lk = 118 | deaths | E | attackers killed, government's count | 2038-07-11 | cumulative
@fact ll = 46 | deaths | E | attackers killed, League's count | 2038-07-11 | cumulative
@fact c1 = 29 | deaths | H | civilians dead brought in | 2038-07-11 | cumulative
@fact c2 = 34 | deaths | H | civilians dead brought in | 2038-07-18 | cumulative
@fact cr = 81 | deaths | I | civilians dead, with unrecovered | 2038-07-18 | cumulative
@fact pop = 58000 | other | Q | people living in the town before the war | - | constant
@fact left = 33000 | other | Q | people still in the town | 2038-07-11 | snapshot
@fact gone = 25000 | evacuated | Q | people who left | 2038-07-11 | cumulative
@fact sh1 = 340 | other | E | shells fired on the port | 2038-07-10 | constant
@fact sh2 = 212 | other | E | shells fired on the port, League's count | 2038-07-10 | constant
@fact def = 900 | other | R | men defending | - | constant
@fact bes = 4200 | other | E | men besieging | - | constant
@fact trucks = 24 | other | V | trucks | 2038-07-17 | constant
@fact tr2 = 9 | other | V | trucks that reached the town | 2038-07-17 | constant
@fact flour = 96 | other | V | tonnes of flour sent | 2038-07-17 | constant
@fact need = 20 | other | Q | tonnes of flour needed a day | - | constant | threshold
@fact arr = 36 | other | V | tonnes of flour that arrived | 2038-07-17 | constant
@fact next = 60 | other | V | tonnes of flour in a second convoy | 2038-07-24 | plan | pledged
@fact wat = 4 | duration | Q | hours of water a day | 2038-07-11 | snapshot
@fact wat2 = 2 | duration | Q | hours of water a day | 2038-07-18 | snapshot
@fact bread = 14 | price | Q | ducats for a loaf | 2038-07-11 | snapshot
@fact bread2 = 19 | price | Q | ducats for a loaf | 2038-07-18 | snapshot
@fact dist = 3 | distance | E | kilometres from the harbour to the front | 2038-07-11 | snapshot
@fact cease = 72 | duration | I | hours of truce proposed | - | plan | pledged
@rel diff gone = pop - left
@trap gk gl :: each side counts the defenders' dead
@trap lk ll :: each side counts the attackers' dead
@trap gk gk2 :: a week between two counts
@trap c1 c2 :: a week between two counts
@trap c2 cr :: the hospital's dead, and those with the unrecovered
@trap sh1 sh2 :: two counts of one night's shells
@trap trucks tr2 :: set out and arrived
@trap flour arr :: sent and arrived
@trap flour next :: two convoys
@trap bread bread2 :: two weeks' price
@trap wat wat2 :: two weeks' water
@race defenders-dead = gk gl
@doc a-wire | wire agency | 2038-07-11
Besieged port shelled again on siege's 40th day

ALBORAN, July 11 (Interpress) - The Eastern Coast League fired {340|sh1|t=overnight|by=port authorities} shells at Quivara overnight, port authorities said, on the {40th|days1|v=40|t=Sunday} day of the siege on Sunday. The League said it had used {212|sh2|by=The League}, "all at military objects".

The Amaruz government said {63|gk|t=Sunday|by=The Amaruz government} of its defenders had been killed since the siege began and {118|lk|^} of the attackers. Commander Liv Adebayo-Hurst put her own losses at {46|ll|by=Commander Liv Adebayo-Hurst} and those of the garrison at {210|gl|^}. There was no way to verify the claims.

Doctors at Quivara General Hospital told an Interpress stringer that {29|c1|by=Doctors at Quivara General Hospital} civilians had died. Of {58,000|pop} residents, {33,000|left} are left. Water runs {four|wat|t=Sunday} hours a day and a loaf costs {14|bread|t=Sunday} ducats.

The front is {three|dist} km from the harbour. The government says {900|def|by=The government} men hold it; the League says its ring has {4,200|bes|by=the League}.

@doc b-radio | radio report, Amaruz state broadcaster | 2038-07-12
Voice of the Republic, the 8 o'clock news

This is the Voice of the Republic. {Forty|days1} days, and the port stands.

The Port Admiral, Tovi Sarkisen, told the nation that the besiegers have lost {one hundred and eighteen|lk|by=Tovi Sarkisen} of their men to our {sixty-three|gk|by=Tovi Sarkisen}. That means nearly {two|-} of theirs for one of ours. The so-called League, he said, hides its dead. It admits to {forty-six|ll|by=The so-called League}.

In a night of fire the enemy threw {three hundred and forty|sh1} shells. "They say {two hundred and twelve|sh2|by=They}," said the Admiral. "We have the craters. They have the receipts."

He praised the {nine hundred|def} defenders, who face more than {four thousand|>bes}. Bread in the city is dear, at {fourteen|bread|t=this morning} ducats this morning, yet no one goes hungry.

Sport: the Harbour Eleven, on tour, lost by {three|-} goals to {one|-}.

@doc c-magazine | foreign correspondent's dispatch | 2038-07-18
Flour by moonlight

The trucks left in the dark, {twenty-four|trucks|t=on Saturday} of them on Saturday, with {96|flour} tonnes of flour under sheets. By sunrise {nine|tr2|t=By sunrise} had come through the League's gate. The rest stood on the coast road with their drivers asleep beneath them. What arrived, {36|arr} tonnes, is what Quivara eats in less than {two|-} days, if you believe the baker who told me that it needs {20|need|by=the baker} tonnes a day.

I had come in with them. The harbour cranes are cut off at the knee. People who remember {58,000|pop} neighbours now say good morning to whoever is left, about {33,000|~left}. At the hospital, Dr Rasmus Oyelaran has written {34|c2|by=Dr Rasmus Oyelaran} names of the civilian dead in a ledger bought for sums. He had {29|c1|t=on the eleventh|by=He} on the eleventh. The Red Cross has a larger number, {81|cr|by=The Red Cross}, because it counts those under the customs house whom nobody has been able to reach.

A loaf has risen to {19|bread2} ducats, from {14|bread|t=a week ago} a week ago. The taps run for {two|wat2} hours and not the {four|wat|t=last Sunday} of last Sunday.

On my way out I read the slate that the lieutenant keeps: {71|gk2|by=the lieutenant} of ours, he said. In the League's bulletins, the same column has stood at {210|gl|by=the League's bulletins} for a week.

Some names have been changed.

@doc d-ngo | statement of a relief organisation | 2038-07-18
Second convoy requested for Quivara

The Red Cross mission today asked the parties to permit a further convoy on 24 July with {60|next|m=pledged} tonnes of flour. The first, of {24|trucks} vehicles, was allowed through in part: {nine|tr2} vehicles and {36|arr} of {96|flour} tonnes reached the town. The mission proposes a truce of {72|cease|m=pledged} hours to that end.

After {47|days2|t=today} days of siege, the mission knows of {81|cr|by=The Red Cross mission} civilian deaths, including persons whose bodies have not been recovered, a number higher than the {34|c2|by=the hospital} registered by the hospital. Military casualties are a matter for the parties.

Some {25,000|~gone} persons have left the town since the war began. The needs of those who remain are for {20|need|m=threshold} tonnes of flour daily, and for water, now available for {two|wat2|t=now} hours in each twenty-four.

Donations: account 1010-88-47, any bank.

@doc e-daily | neutral-country newspaper | 2038-07-20
What the League says it did on the night of the shells

Our report, drawn from both sides, cannot square them. The republic speaks of {340|sh1|by=The republic}, its enemy of {212|sh2|by=its enemy}, for a single night, the tenth. Each may have counted only the ones it could hear.

On the dead, too, no quarrel is settled. The government's own count of its garrison rose to {71|gk2|t=by Sunday|by=The government} by Sunday, having been {63|gk|t=a week before|^} a week before. The League credits itself with {210|gl|by=The League}. For itself it concedes {46|ll|by=The League}; its opponent says {118|lk|by=its opponent}. Of the {4,200|bes} besiegers, then, either one in {91|-} has fallen or one in {36|-}.

One figure is agreed upon by all who have seen the road: {nine|tr2} trucks came through of {24|trucks}. The second convoy, promised for Saturday, would carry {60|next|t=Saturday|m=pledged} tonnes. Nobody has agreed to the {72|cease|m=pledged} hours.

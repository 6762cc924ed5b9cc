@story yukon-sled-race
@topic The Keno Trail sled dog race in the Yukon: start, finish and the quarrel about a dog
@subject K = Keno Trail | the race | the trail | the Keno
@subject A = Aivaq Kolit | Kolit | the winner | the Inuk musher | Pond Inlet driver
@subject S = Signe Brattbakk | Brattbakk | the Norwegian | the runner-up
@subject G = Tobias Grenier | Grenier | the Whitehorse veteran
@subject M = Mattie Oxendine | Oxendine | the Minnesotan | the rookie
@subject V = chief veterinarian | the vets | Dr. Paulette Okrainec | Okrainec
@subject T = Paws Off North | the campaigners | animal rights group
@fact dst = 1130 | distance | K | kilometres of trail | 2027 | constant
@fact dmi = 702 | distance | K | miles of trail | 2027 | constant
@fact sta = 29 | other | K | teams at the start | 2027-02-06 | constant
@fact fin = 21 | other | K | teams at the finish | 2027-02-18 | cumulative
@fact scr = 8 | other | K | teams that gave up | 2027-02-18 | cumulative
@fact scm = 5 | other | K | teams that gave up | 2027-02-11 | cumulative
@fact ca = 04:12 | clock | A | hour of finishing | 2027-02-15 | constant
@fact cs = 04:51 | clock | S | hour of finishing | 2027-02-15 | constant
@fact cst = 11:00 | clock | K | hour of the start | 2027-02-06 | constant
@fact dy = 2027-02-15 | date | A | day of finishing | - | constant
@fact ta = 209.2 | duration | A | hours on the trail | 2027 | constant
@fact gap = 39 | margin | A | minutes ahead of the second | final | snapshot
@fact gp1 = 52 | margin | S | minutes ahead of the second | Dawson | snapshot
@fact rec = 204.5 | duration | K | hours of the fastest race ever | 2019 | constant
@fact ly = 218 | duration | K | hours of the fastest team | 2026 | constant
@fact aa = 34 | age | A | age | - | constant
@fact as = 47 | age | S | age | - | constant
@fact ag = 63 | age | G | age | - | constant
@fact am = 19 | age | M | age | - | constant
@fact pur = 180000 | other | K | dollars of prize money | 2027 | constant
@fact pu6 = 150000 | other | K | dollars of prize money | 2026 | constant
@fact pa = 35000 | other | A | dollars of prize | 2027 | constant
@fact pb = 27000 | other | S | dollars of prize | 2027 | constant
@fact da = 9 | other | A | dogs in harness at the finish | 2027-02-15 | snapshot
@fact ds = 11 | other | S | dogs in harness at the finish | 2027-02-15 | snapshot
@fact dmx = 14 | other | K | dogs in a team at most | - | constant | threshold
@fact drp = 112 | other | V | dogs left at checkpoints | 2027-02-18 | cumulative
@fact dog = 1 | deaths | K | dogs dead | 2027 | cumulative
@fact tmp = -47 | temperature | K | degrees Celsius | 2027-02-11 night | snapshot
@fact wrm = -8 | temperature | K | degrees Celsius | 2027-02-15 | snapshot
@fact crd = 1200 | crowd | K | people at the start | 2027-02-06 | snapshot
@fact pet = 41000 | other | T | names on a petition | 2027-02-17 | cumulative
@fact crh = 1000 | crowd | K | people at the start | 2027-02-06 | plan | projected
@fact tck = 12 | duration | K | hours of rest that rules demand | - | constant | threshold
@fact tcn = 24 | duration | V | hours of rest that rules demand | 2028 | plan | projected
@fact drm = 61 | other | V | dogs left at checkpoints | 2027-02-11 | cumulative
@fact pay = 15 | other | K | teams that share the prize money | 2027 | constant
@fact out = 11 | other | K | other teams still on the trail | 2027-02-15 night | snapshot
@rel sum sta = fin + scr
@trap ca cs :: first and second at the line
@trap scm scr :: dropouts in mid-race and at the end
@trap gap gp1 :: lead at the end and at Dawson, by different people
@trap pur pa :: purse and first prize
@trap ta rec :: this race and the record
@trap da ds :: two teams
@trap tmp wrm :: the coldest night and the last morning
@trap dst dmi :: kilometres and miles

@doc a-preview | community weekly | 2027-02-05
{Twenty-nine|sta} teams set for Keno

They go at {eleven|cst} tomorrow from the foot of Main Street, {two|-} minutes apart, and the committee hopes for {a thousand|crh} people behind the straw bales.

Before them lie {1,130|dst} kilometres, or {702|dmi} miles if you learned your trail from your grandfather. Each driver may hitch up {14|<dmx} dogs and must rest {12|tck} hours at Dawson. The purse has gone up to {$180,000|pur|t=this year} this year, from {150,000|pu6|t=last year} last year, thanks to the mine.

Watch for Tobias Grenier, {63|ag}, in his last race, he says (he has said so {twice|-}), and for Signe Brattbakk, {47|as}, of Alta, Norway. The one nobody knows is Mattie Oxendine, {19|am}, of Grand Marais.

Last year's fastest team needed {nine days and two hours|ly|v=218|t=Last year's}. The record, {204.5|rec|t=in 2019} hours, was set in 2019 and on better snow.

Pancake breakfast 7 to 10, $12, Legion Hall.

@doc b-radio | public radio, text of a report | 2027-02-11
{Five|scm|s=Keno Trail} out as cold hits Keno Trail

It was minus {47|tmp|v=-47|t=overnight} at Scroggie Creek overnight, and by breakfast {five|scm|t=by breakfast} mushers had called it a race. Frostbitten fingers, says the marshal, and {one|-} broken runner.

Brattbakk was first into Dawson. When she took her {twelve|tck}-hour break she had {52|gp1|t=first into Dawson} minutes in hand over Aivaq Kolit, a hunter from Pond Inlet who is {34|aa}. Grenier came in third with a grin and a frozen moustache. The rookie Oxendine, all of {nineteen|am}, is ninth.

The chief veterinarian, Dr. Paulette Okrainec, has had {sixty-one|drm} dogs taken off the trail, most for sore wrists. She'd like to see {24|tcn|by=She} hours of rest become the rule.

About {1,200|~crd|t=on Saturday} people saw the start on Saturday.

@doc c-daily | Whitehorse daily | 2027-02-16
Kolit by {93|!gap} minutes in closest Keno for years

By Desmond Atlin

Aivaq Kolit howled before his dogs did. At {4:12 a.m.|ca|t=Monday} on {Monday|dy|v=2027-02-15} the Pond Inlet driver came out of the spruces under a mild minus {eight|wrm|v=-8|t=Monday}, {nine|da} dogs before him, and won the Keno Trail in {eight days, 17 hours and 12 minutes|ta|v=209.2}.

Behind him, at {4:51|cs}, came Signe Brattbakk, with {11|ds} dogs and no voice. She had led from Dawson, where the Inuk musher was almost an hour adrift, but stopped at Pelly to nurse a leader. "That was the race. I would do it again," the {47-year-old|as|v=47} whispered.

First place is worth {$35,000|pa}, second {$27,000|pb}; the whole purse, {$180,000|pur}, is shared among {fifteen|pay}.

The time isn't a record; that remains {204.5|rec} hours.

Still out on the trail last night: Oxendine, {twenty-one|!am}, and {eleven|out|t=last night} others.

* * *
Also in this issue: Curling club loses 7-4. Ice bridge opens, 10 tonnes max.

@doc d-wire | wire agency | 2027-02-18
Inuk musher wins Yukon race; dog's death revives calls for ban

WHITEHORSE, Yukon (Canpress) — Aivaq Kolit, {43|!aa}, has become the first Inuk to win the Keno Trail, finishing the {1,130|dst}-kilometre race at {4.12 a.m.|ca} on {Sunday|!dy|v=2027-02-14} after a night-long chase.

The last of {21|fin|s=last of} teams reached Whitehorse on Thursday, out of {29|sta} that left. {Eight|scr|s=dropped out} dropped out.

The victor received {$350,000|!pa} and a nugget. The runner-up, Norway's Signe Brattbakk, was {39|gap} minutes slower.

{One|dog} dog, a {four|-}-year-old of Grenier's, died of a twisted gut near Stepping Stone. The group Paws Off North has gathered {41,000|pet|t=by Wednesday|by=Paws Off North} names by Wednesday for a ban. Chief veterinarian Paulette Okrainec said {112|drp} dogs had been left at checkpoints and that "this is the system working".

@doc e-column | sports columnist, southern newspaper | 2027-02-20
Let them sleep

So a man of {thirty-four|aa} drives {nine|da} dogs through the night and beats a woman of {forty-seven|as}, who still had {eleven|ds}, by {39|gap} minutes. Over {seven hundred|~dmi} miles! I have waited longer for a pizza. It is the best sports story of the winter and it will be told as a story about the dog that died.

Perhaps it should be. The trail has rules: {fourteen|dmx} dogs at the most, {twelve|tck} hours of rest. Dr. Okrainec proposes to double the rest, to {24|tcn|m=projected|by=Dr. Okrainec}, and the drivers I rang all agreed, Grenier first. He is {63|ag} and buried her himself.

What I won't sign is the petition, though {41,000|pet} have. Minus {forty-seven|tmp|v=-47} in a sleeping bag teaches you what these animals are. Ask the {eight|scr|s=teams} teams who scratched: every one did it for the dogs.

It took Kolit {eight|-} days and some. Take {nine|-}, next year. Who's counting?

@story m2-pohutukawa-inquest
@topic Inquest into the fire at the Rātā Grove rest home, Whanganui: opening, third day and findings
@subject F = Rātā Grove fire | the fire | the blaze | Rātā Grove | the rest home
@subject B = Beryl Ormsby-Tait | Mrs Ormsby-Tait | Beryl Ormsby-Tait
@subject N = Sione Fakatava | Fakatava | the night carer
@subject H = Haven Elder Living | Haven | the owner
@subject C = Coroner Priya Ranganathan | the coroner | Ranganathan
@subject E = Fire and Emergency New Zealand | FENZ | the fire service | firefighters
@fact d = 5 | deaths | F | residents who died | final | cumulative
@fact r = 38 | other | F | residents asleep in the home | 2026-06-14 02:00 | snapshot
@fact s = 33 | rescued | F | residents who got out alive | final | cumulative
@fact n = 2 | jobs | H | staff on duty that night | 2026-06-14 | snapshot
@fact nr = 4 | jobs | H | staff that the licence asks for at night | - | constant | threshold
@fact b = 91 | age | B | age in years | 2026-06-14 | constant
@fact na = 24 | age | N | age in years | 2026-06-14 | constant
@fact k1 = 02:11 | clock | F | time the smoke alarm went off | 2026-06-14 | constant
@fact k2 = 02:19 | clock | F | time of the first emergency call | 2026-06-14 | constant
@fact k3 = 02:31 | clock | E | time the first crew reached the home | 2026-06-14 | constant
@fact g = 8 | duration | F | minutes between alarm and call | 2026-06-14 | constant
@fact u = 12 | duration | E | minutes from call to arrival | 2026-06-14 | constant
@fact w = 17 | duration | N | weeks in the job | 2026-06-14 | constant
@fact m = 7 | other | F | months since the sprinkler pump was tested | 2026-06-14 | snapshot
@fact q = 640000 | price | H | dollars quoted for a new sprinkler system | 2024 | constant
@fact x = 21 | other | C | recommendations made | 2028-03-02 | constant
@fact y = 34 | other | C | witnesses called | final | cumulative
@fact z = 9 | duration | C | days of hearing | final | constant
@fact p = 250000 | damages | H | dollars paid to each family | - | plan | pledged
@rel sum r = d + s
@trap n nr :: staff on duty against staff required
@trap g u :: alarm to call against call to arrival
@trap k1 k2 :: alarm against phone call
@trap q p :: two dollar sums of the owner

@doc a-opening | regional daily | 2028-02-07
Carer waited {eight|g|by=inquest told} minutes before dialling 111, inquest told
By Hemi Paewai, court reporter

A young carer working almost alone searched corridors for {eight|g} minutes before ringing for help on the night {five|d} people died at a Whanganui rest home, the Coroners Court heard yesterday.

Sione Fakatava, then {24|na}, had been at Rātā Grove for {17|w} weeks. Counsel assisting, Dermot Keogh, said the alarm sounded at {2.11am|k1|t=June 14, 2026|by=Dermot Keogh} on June 14, 2026, and the emergency call was logged at {2.19am|k2|^}. The first appliance pulled up at {2.31am|k3|^}.

By then the east wing was lost. There had been {38|r|by=Keogh} residents in their beds, Keogh said, with {two|n} staff to look after them. The home's licence stipulates {four|nr|by=licence}.

The oldest victim, Beryl Ormsby-Tait, {91|b}, had asked for a room near the garden {three|-} weeks earlier.

Coroner Priya Ranganathan expects to hear more than {30|>y|m=projected|by=Coroner Priya Ranganathan} witnesses.

@doc b-tv | television news site | 2028-02-10
'We cut a corner and people burned': manager breaks down at fire inquest
6:42pm | 3 min read | Watch: 2:14

The former manager of a rest home where a fire killed {five|d} residents wept today as she admitted the sprinkler pump had not been tested for {seven|m|t=the night of the blaze} months before the night of the blaze.

Loretta Vickery said she had a quote on her desk for a new system, {$640,000|q|by=Vickery} or so, and the owner, Haven Elder Living, "wanted to wait a budget round".

Vickery confirmed that only {three|!n|by=Vickery} employees had been rostered on. The licence says it should be {four|nr} from 10pm.

Earlier a station officer, Kirsty Mahuika, told the court it took her crew {12|u|by=Kirsty Mahuika} minutes to get there from the call, because the crew at the nearer station had been sent to a scrub fire. "We walked {33|s|by=Kirsty Mahuika} of them out or carried them," she said.

The inquest heard the smoke alarm was first heard at {eleven past two|k1|v=2} in the morning.

Families sat in the front {two|-} rows, one holding a photo of {88|!b}-year-old Mrs Ormsby-Tait at her bowls club.

* Need to talk? Call or text 1737.

@doc c-findings | national news site | 2028-03-02
Rātā Grove deaths were preventable, coroner finds

{Five|d|by=Priya Ranganathan} elderly people need not have died, Coroner Priya Ranganathan has found, in a report released today that makes {21|x|t=today|by=Coroner Priya Ranganathan} recommendations on night staffing, sprinklers and alarms.

After {nine|z} days of evidence from {34|y} witnesses, she concludes that the {eight|g} minutes lost before anyone rang 111 mattered less than the dry pipes overhead. A working system would "probably have held it to one room".

Ranganathan declines to blame Fakatava, who was {24|na|t=at the time} at the time and had one colleague on shift that night. "He went back in {four|-} times," she writes. Had there been the {four|nr} carers the licence calls for, she adds, the wing could have been cleared.

Haven, which runs {26|-} homes, says it accepts the report. It has offered {$250,000|p|by=Haven} to every bereaved family, without admission. It did not comment on the {$640,000|q|t=2024} estimate for sprinklers that it turned down in 2024.

READ MORE
• Power bills to rise 11% from April
• Seven things the report says about your mum's rest home

@doc d-column | weekly magazine column | 2028-03-10
The arithmetic of a night shift
JOSEPHINE TE WHATA

Take {38|r} frail sleepers and divide them by {two|n} carers. Now set the building alight at about {ten past two|k1|v=2} in the morning and do the sum again.

The coroner did it for us last week, over {21|x|t=last week|by=The coroner} recommendations and a great deal of restraint. I have read them all. My neighbour's aunt was Beryl Ormsby-Tait, who was {91|b} and did the crossword in ink, and I find I have none.

What did the owner save? A quote of {$460,000|!q}, put off a year. What will it pay? A {quarter of a million|p|m=pledged|v=250000} dollars to each of {five|d} families. I make that nearly double.

The pump had last been run in {November|-}, {seven|m} months before. The carer, whose whole experience was {17|w} weeks, will carry this longer than any director will. The fire engine took {12|u} minutes, which in that town, on that night, with that scrub fire, was quick.

{Thirty-three|s} came out. Somebody should say that too.

@doc e-bulletin | community radio bulletin | 2028-03-02
Kia ora, this is Awa FM news at midday.

The coroner says the deaths of {five|d|by=The coroner} people at Rātā Grove could have been prevented. She held a {nine|z}-day inquest. The fire service got its first call at {nineteen minutes past two|k2|v=2} and was at the gate at {2.31|k3}, which is {twelve|u} minutes.

Of {38|r} residents, {33|s} survived.

The owner, Haven, had {two|n} people on that night when its licence calls for {four|nr}. It will pay {a quarter of a million dollars|p|m=pledged|v=250000} a family.

The coroner made {27|!x} recommendations in all. The Minister for Seniors says he'll answer them by the end of June.

In sport, Whanganui lost to Horowhenua, 24 to 19.

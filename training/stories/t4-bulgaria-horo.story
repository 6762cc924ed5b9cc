@story t4-bulgaria-horo
@topic Record attempt at the longest horo chain dance in a Bulgarian valley town
@subject H = Long Horo of Rozovets | Long Horo | the horo | the chain | the dance
@subject T = Rozovets | the town | the municipality
@subject W = World Ledger of Records | World Ledger | the Ledger | the adjudicators
@subject Z = Zelendol | Zelendol horo | holder of the record
@subject M = Mayor Radka Stamboliyska | Stamboliyska | the mayor
@subject O = Iskra cultural centre | Iskra | the organisers | the chitalishte
@subject P = regional police | the police
@subject A = ambulance service | the ambulance crews | medics
@subject B = Bulgarian State Railways | BDZ | the railways
@subject D = oldest dancer Yordana Kehayova | Yordana Kehayova | Kehayova | Grandma Yordana
@fact n = 14386 | crowd | H | dancers by the scanners | 2035-06-07 | constant
@fact nd = 13902 | crowd | H | dancers recognised | 2035-06-07 | constant
@fact dis = 484 | other | H | dancers struck off | 2035-06-07 | constant
@fact reg = 16250 | other | H | dancers registered | 2035-06-06 | cumulative
@fact nos = 1864 | other | H | dancers registered who did not come | 2035-06-07 | constant
@fact nosp = 11.47 | rate | H | percent of the registered who did not come | 2035-06-07 | constant
@fact z = 11961 | crowd | Z | dancers recognised | 2029 | constant
@fact beat = 1941 | margin | H | dancers more than the old record | 2035-06-07 | constant
@fact goal = 15000 | crowd | O | dancers hoped for | 2035-06-07 | plan
@fact need = 11962 | crowd | W | dancers needed for the record | 2035-06-07 | constant | threshold
@fact dur = 23 | duration | H | minutes of dance | 2035-06-07 | constant
@fact durn = 15 | duration | W | minutes of dance needed | - | constant | threshold
@fact st = 18:10 | clock | H | time of the start | 2035-06-07 | constant
@fact st0 = 17:30 | clock | H | time of the start planned | 2035-06-07 | plan
@fact late = 40 | duration | H | minutes that the start was late | 2035-06-07 | constant
@fact len = 8.6 | distance | H | kilometres of the chain | 2035-06-07 | constant
@fact vis = 38000 | crowd | P | people in the town | 2035-06-07 | snapshot
@fact viso = 52000 | crowd | O | people in the town | 2035-06-07 | snapshot
@fact pop = 9140 | other | T | people who live there | 2034 | constant
@fact cost = 640000 | spending | T | euros that the day cost | 2035-06-07 | cumulative
@fact bud = 515000 | budget | T | euros that the day was to cost | 2035-03 | plan
@fact costm = 280000 | spending | T | euros from the town's budget | 2035-06-07 | cumulative
@fact costs = 224000 | fundraising | O | euros from sponsors | 2035-06-07 | cumulative
@fact costb = 136000 | fundraising | O | euros from fees and bracelets | 2035-06-07 | cumulative
@fact ovr = 24.27 | rate | T | percent by which the day cost more than planned | 2035-06-07 | cumulative
@fact fee = 8 | price | O | euros for a bracelet | - | constant
@fact brac = 17000 | other | O | bracelets sold | 2035-06-07 | cumulative
@fact wfee = 42000 | spending | W | euros paid for the adjudication | 2035 | constant
@fact adj = 96 | other | W | stewards who counted | 2035-06-07 | constant
@fact sec = 48 | other | H | sections of the chain | 2035-06-07 | constant
@fact out = 2 | other | H | sections struck off | 2035-06-07 | constant
@fact faint = 137 | injuries | A | people treated | 2035-06-07 | cumulative
@fact heat = 91 | injuries | A | people treated for the heat | 2035-06-07 | cumulative
@fact ank = 46 | injuries | A | people treated for feet and ankles | 2035-06-07 | cumulative
@fact hosp = 12 | injuries | A | people taken to hospital | 2035-06-07 | cumulative
@fact heats = 66.42 | other | A | percent of the treated who suffered from the heat | 2035-06-07 | cumulative
@fact tmp = 34 | temperature | T | degrees Celsius | 2035-06-07 afternoon | snapshot
@fact mus = 312 | other | H | musicians | 2035-06-07 | constant
@fact bag = 104 | other | H | bagpipers | 2035-06-07 | constant
@fact bagp = 33.33 | other | H | percent of the musicians who play the bagpipe | 2035-06-07 | constant
@fact old = 94 | age | D | years of age | 2035-06-07 | constant
@fact young = 4 | age | H | years of age of the youngest dancer | 2035-06-07 | constant
@fact tr = 14 | other | B | extra trains | 2035-06-07 | constant
@fact trp = 9300 | ridership | B | passengers on the extra trains | 2035-06-07 | constant
@fact pol = 260 | officers | P | officers on duty | 2035-06-07 | constant
@fact arr = 5 | arrests | P | people detained | 2035-06-07 | cumulative
@fact rose = 1.5 | other | T | tonnes of rose petals | 2035-06-07 | constant
@fact opp = 3 | vote_count | T | councillors against the money | 2035-03 | constant
@fact fav = 14 | vote_count | T | councillors for the money | 2035-03 | constant
@fact wfeed = 100000 | spending | W | euros paid for the adjudication | 2035 | constant | denied
@trap wfee wfeed :: what was paid and what was rumoured
@trap n nd :: scanned and recognised
@trap n reg :: came and registered
@trap nd z :: the new and the old record
@trap vis viso :: police and organisers
@trap dur durn :: danced and needed
@trap st st0 :: the clock and the plan
@trap cost bud :: spent and planned
@trap costm costs :: two payers
@trap faint hosp :: treated and taken to hospital
@trap reg brac :: registered dancers and bracelets sold
@rel diff dis = n - nd
@rel diff nos = reg - n
@rel share nosp = nos / reg
@rel diff beat = nd - z
@rel sum cost = costm + costs + costb
@rel change ovr = bud -> cost
@rel product costb = fee * brac
@rel sum faint = heat + ank
@rel share heats = heat / faint
@rel share bagp = bag / mus

@doc a-agency | national news agency, English service | 2035-06-07
Rozovets dances into the record books

ROZOVETS, June 7 (BTN) — A chain of {13,902|nd|by=the World Ledger of Records} people holding hands danced through the rose-growing town of Rozovets on Thursday evening and was recognised as the longest horo in the world, the World Ledger of Records announced on the spot.

Scanners at the town's gates had registered {14,386|n|t=on Thursday evening} dancers. The adjudicators struck off {484|dis}, most of them in {two|out} sections where the chain broke near the canal. The old mark, set in Zelendol in 2029, stood at {11,961|z|t=in 2029|s=Zelendol}.

The dance lasted {23|dur} minutes; {15|durn|s=the rules} would have been enough under the rules. It began at {18:10|st}, {40|late} minutes behind schedule because of a thunderstorm that passed to the north.

Mayor Radka Stamboliyska, dancing first in the line with the white handkerchief, said that she would sleep for a week.

Medics treated {137|faint|by=the ambulance service} people, of whom {12|hosp|^} were taken to hospital, the ambulance service said. The temperature in the afternoon was {34|tmp|t=in the afternoon} degrees.

Police estimated that {38,000|vis|by=Police} people were in town. {Five|arr} were detained for brawling and one purse was returned.

@doc b-daily | national daily | 2035-06-08
One valley, one line, {13,902|nd} pairs of feet

By Milko Arabadzhiev | Photographs: Senay Hüsmen
Reading time 4 min · 63 comments

At {ten past six|st|v=18:10} the first bagpipe starts, then the second, and soon there are {104|bag} of them, {a third|bagp|v=33.33} of the {312|mus} musicians who stand on carts along the whole length of the thing. It is {8.6|len} kilometres long. It begins before the chitalishte, goes out of town through the rose fields, round the sewage works (nobody mentions it) and back along the railway.

At its head walks the mayor. In its 31st section, on a chair when she gets tired, dances Yordana Kehayova, who is {94|old|s=Yordana Kehayova} and wears the apron in which she was married. "I've been to funerals with fewer people," she says. The youngest is {four|young}.

The Iskra cultural centre had hoped for {15,000|goal|s=The Iskra cultural centre}. On Wednesday night {16,250|reg|t=On Wednesday night} names were on its lists. Some {1,860|~nos} of them did not show up, or {11.5 per cent|nosp}; it was hot and it was a working day. What counts in the end is {13,902|nd}, which is {1,941|beat} better than Zelendol.

Zelendol is thirty kilometres away, and its mayor sent a telegram. It says: "See you in 2036."

And the money? The municipality expected to spend {€515,000|bud|t=in March} in March, when its council approved the plan by {14|fav|s=its council} votes to {three|opp|s=its council}. In the end the party cost {€640,000|cost|t=In the end}, about {a quarter|~ovr|v=24} more. Of this, {€280,000|costm|s=The municipality} is taxpayers' money, sponsors gave {€224,000|costs}, and {17,000|brac} bracelets at {eight|fee} euros brought in the remaining {€136,000|costb}.

READ MORE: Rose oil at €9,800 a kilo | Motorway A6: lot 3 delayed again

@doc c-regional | regional news site | 2035-06-08
{137|faint} treated at horo record: "We ran out of water at section 20"

Published 11:42, updated 14:05

The ambulance service has drawn up its balance for Thursday's dance. Its crews looked after {137|faint|by=The ambulance service|t=Thursday's} people. {Ninety-one|heat|^} of those suffered from the heat, which is {66 percent|heats|round}; the other {46|ank} had turned an ankle or danced their feet bloody. {Twenty-one|!hosp|s=patients} patients were driven to the hospital in Karlovo and one of them is still there.

Petar Odzhakov, who danced in section 20, says that the water was gone an hour before the start. "They told us half past five. At {half past five|st0|v=17:30} we stood there. We began at {ten past six|st|v=18:10}. In that sun it is forty minutes too many."

The organisers point to {34|tmp} degrees that no forecast had announced. {52,000|viso|by=The organisers} people had come to town, they say, where {9,140|pop|s=where} live. The police have another figure: {38,000|vis|by=The police}. They had {260|pol|s=They} officers on their feet and made {five|arr|s=They} arrests.

The railways put on {14|tr|s=The railways} extra trains which carried {9,300|trp|^} passengers, many of them standing.

Councillor Denitsa Yotova, one of {three|opp} who voted against in March, calls the budget "a horo of its own": planned {515,000|bud|t=in March|by=Councillor Denitsa Yotova}, spent {640,000|cost|by=Councillor Denitsa Yotova} euros, a rise of {42 percent|!ovr|by=Councillor Denitsa Yotova}.

Poll: Was it worth it? Yes 71% No 22% I was at the sea 7%

@doc d-ledger | press release of a record keeper | 2035-06-08
WORLD LEDGER CONFIRMS LONGEST CHAIN DANCE

London / Rozovets. The World Ledger of Records has awarded the title "Longest chain dance (open circle)" to the Long Horo of Rozovets, Bulgaria.

Result: {13,902|nd} participants
Previous: {11,961|z|s=Zelendol} (Zelendol, 2029)
Minimum to qualify on the day: {11,962|need}
Minimum duration: {15|durn} min. Achieved: {23|dur} min

The line was divided into {48|sec} sections, each watched by a pair of independent stewards, {96|adj} in all. {Two|out} sections were excluded after hands were let go for longer than the permitted five seconds. This, together with duplicate scans, took the provisional count of {14,386|n} down by {484|dis}.

Participants registered beforehand numbered {16,250|reg|t=beforehand}. Registration has no bearing on the result.

The costs of adjudication are borne by the applicant. Contrary to a report on Bulgarian television, they were not {€100,000|wfeed|m=denied} but {€42,000|wfee}.

Adjudicator on site: Solveig Abernathy-Okoro. File WL-2035-0611.

@doc e-letter | emigrants' newsletter | 2035-06-15
Letter from the valley

Dear cousins in Chicago, Valencia and Leeds,

You saw it on the telephone, but you did not smell it. {A tonne and a half|rose|v=1.5} of petals were thrown from the roof of the dairy. The town has not been so full since they hanged the Turk, as uncle Vlado says, who was not there either. The police say {38,000|vis|by=The police}; I'd say everybody.

We beat Zelendol by {1,491|!beat|s=We}, may they choke on their yoghurt, though to be fair theirs was raised in rain and ours in {34|tmp} degrees. We danced for {23|dur|s=We} minutes. It seemed to me like a whole wedding.

Our neighbour Grandma Yordana is now the most famous woman in Bulgaria. On Saturday three televisions came. She told each of them another age, but I have seen her papers: {94|old|s=Grandma Yordana}.

They will quarrel about the bill till the next election. {€280,000|costm} from our own municipality! You could fix the school roof for that. On the other hand the sponsors put in {224,000|costs}, and my sister sold bracelets for {eight|fee} euros from morning till night. They printed twenty thousand and {17,000|brac} went.

The new trains were good, all {fourteen|tr|s=trains} of them. Two hours from Plovdiv, but with singing.

Kisses, your Ginka

@doc f-tv | television news script | 2035-06-07
INTRO: It is official, and it happened a few minutes before eight o'clock: Bulgaria has its record back.

REPORTER (in vision, crowd behind): Nikola, the paper I am holding says {13,902|nd|by=the paper I am holding}. The gates counted nearly {five hundred|~dis|v=484} more, but a chain is a chain only as long as the hands hold, and in {two|out} of the {forty-eight|sec} sections they did not.

CLIP, mayor: "We needed {eleven thousand nine hundred and sixty-two|need|by=mayor}. From there on, every one was a gift."

REPORTER: The town hoped for {fifteen thousand|goal|s=The town}, so a small shadow. And there's the bill. We've heard that the people from London took {one hundred thousand|wfeed|m=asserted|by=We've heard} euros for counting. The cultural centre will not comment.

Behind me you can still see the bagpipers, a {hundred and four|bag|v=104} of them, who have been told that they may stop. They have not.

OUTRO: {Fourteen|tr} special trains are taking people home until one in the morning. Here's the weather.

@story zc-odawa-nucleartown
@topic A Japanese town elects a mayor over a survey for nuclear waste
@subject E = Odawa mayoral election | the election | the contest
@subject T = Teruo Shindō | Shindō | the incumbent
@subject N = Natsumi Kuwabara | Kuwabara | the challenger | the fisherwoman
@subject O = Town of Odawa | Odawa | the town
@subject G = Nuclear Waste Organisation | NUWO | the organisation
@subject Q = Hokuto Shimbun poll | the newspaper's exit poll | the exit poll
@fact n = 1874 | vote_count | N | votes | final | snapshot
@fact t = 1792 | vote_count | T | votes | final | snapshot
@fact m = 82 | margin | N | lead in votes | final | snapshot
@fact inv = 41 | other | E | invalid votes | final | snapshot
@fact vc = 3707 | votes_cast | E | votes cast | final | snapshot
@fact el = 4412 | other | E | eligible voters | - | constant
@fact tu = 84.02 | turnout | E | turnout | final | snapshot
@fact tu0 = 79.15 | turnout | E | turnout | four years before | snapshot
@fact t0 = 2310 | vote_count | T | votes | four years before | snapshot
@fact ex = 53 | poll_share | N | share of voters asked at the stations | exit poll | snapshot
@fact s1 = 2000000000 | budget | G | yen for the first stage of the survey | - | constant
@fact s2 = 7000000000 | budget | G | yen for the second stage of the survey | - | plan | hypothetical
@fact bud = 5600000000 | budget | O | yen of the town's budget | fiscal 2033 | constant
@fact pop = 5230 | other | O | inhabitants | 2033 | snapshot
@fact pop0 = 11400 | other | O | inhabitants | 1975 | snapshot
@fact dep = 18 | area | O | square kilometres that were judged suitable | 2032 | constant
@fact cl = 20:47 | clock | E | time at which the winner was clear | voting day | constant
@fact bor = 300 | distance | G | metres of the least depth of a repository | - | constant | threshold
@trap tu tu0 :: four years before
@trap t t0 :: four years before
@trap s1 s2 :: two stages
@trap pop pop0 :: 1975
@trap ex tu :: exit poll and turnout
@rel diff m = n - t
@rel sum vc = n + t + inv
@rel share tu = vc / el
@race final = n t

@doc kyodo-style | news agency | 2033-10-16
Anti-waste challenger wins mayoral race in northern town

ODAWA, Japan — A former squid fisher opposed to a survey for a nuclear waste repository was elected mayor of Odawa on Sunday, beating the four-term incumbent by {82|m|s=A former squid fisher} votes.

Natsumi Kuwabara, {44|-}, had {1,874|n|t=on Sunday} votes against {1,792|t|^} for Teruo Shindō, {71|-}, who brought the first stage of the survey to the town. Turnout was {84.02 percent|tu|^}, up from {79.15 percent|tu0|t=four years ago} four years ago.

The town of {5,230|pop} has received {2 billion|s1} yen from the state for the document study. It would be entitled to up to {7 billion|s2} more if drilling started. Kuwabara has said that she will refuse.

The Nuclear Waste Organisation said it would "continue to explain".

@doc hokuto | regional newspaper | 2033-10-17
The night the squid boats lit up

ODAWA — At {8.47|cl|t=Sunday} on Sunday evening the lamps of {31|-} squid boats went on all at once in the harbour, as if for a haul. The count was at its last bundle. Kuwabara Natsumi had won.

Our exit poll had her at {53|ex|by=Our exit poll} percent. It was closer: {1,874|n} to {1,792|t}, with {41|inv} papers invalid, several of them with a drawing of a squid.

Four years ago Shindō Teruo had {2,310|t0|t=Four years ago} and a laughing opponent. Then came the study of old maps, and {two billion|s1} yen in a town whose yearly budget is {5.6 billion|bud}. A new gymnasium stands on the hill. A third of the shops are shuttered. In 1975 {11,400|pop0|t=In 1975} people lived here; today it is fewer than {half|<pop|v=5700|t=today}.

"I do not hate the mayor," Kuwabara said, still in rubber boots. "He was thirsty and someone offered him sea water."

The organisation holds {18|dep} square kilometers north of the cape to be suitable. A repository has to lie at least {300|bor} meters down.

<Weather> Odawa {12|-}/{5|-}, waves {3|-} m <Rice> {4,210|-} yen

@doc asahi-column | national newspaper, column | 2033-10-18
VOX: {Eighty-four percent|tu|round}

In a country where {half|-} of us let mayors be elected by our neighbors, {84.02|tu|t=on Sunday} percent of Odawa went to a school hall on Sunday. I felt envious.

{4,412|el} people are on its register. {3,770|!vc|t=on Sunday} came. The fisherwoman had {eighty-two|m} more friends than the old mayor. One bus.

The state had hoped that money talks. {Two billion|s1} yen to read books about the ground; {seven|s2|x=1000000000} billion to bore holes in it; and at the end a hole {300|bor} meters deep for {40,000|-} canisters and {a hundred thousand|-} years. The town's own budget is {6.5 billion|!bud}.

But I also thought of those {1,792|t}. They are not villains. They remember {11,400|pop0} people and a cinema. They count {5,230|pop|t=now} now and see the school, whose first grade has {nineteen|-} children.

Someone will have to take it. It must not be the thirstiest.

@doc foreign-corr | foreign correspondent, Australian daily | 2033-10-18
'Not in our squid': tiny Japanese port says no to the bomb's leftovers

Tokyo: By a margin of {82|m}, a place most Japanese could not find on a map has upended the nation's plan for its nuclear waste.

Natsumi Kuwabara, a fisher and mother of three, turfed out Odawa's mayor of {16|-} years with {1,874|n} votes. He got {1,792|t}.

Turnout topped {84|>tu} per cent in a town of just {5,230|pop} souls and, reputedly, {9,000|-} gulls. An exit poll by the local rag gave her {53|ex|by=the local rag} per cent; she scraped home with {51.1|-} of the valid papers.

At stake: {$70 million|-} (the {7 billion|s2} yen of stage {two|-}), after {$20 million|-} already banked. Geologists like {18|dep} square kilometres of the cape.

Only {two|-} other towns have agreed to be studied. "We'll keep knocking," an official at NUWO told me, "politely."

@story waconda-standoff
@topic Hostage stand-off at a credit union in Waconda, Minnesota: afternoon to the charges
@subject S = the Waconda stand-off | standoff | stand-off | siege | hostage situation | robbery
@subject G = Curtis Aamodt | Aamodt | the gunman | the suspect | the man
@subject B = Prairie Lakes Credit Union | the credit union | the branch | the bank
@subject P = Waconda Police Department | police | Chief Dorothea Vang | Vang | the chief
@subject H = Ifrah Warsame | Warsame | the teller
@subject V = Lyle Brekke | Brekke | the customer
@fact host = 9 | other | S | people held at the start | 2024-03-07 | constant
@fact out1 = 4 | rescued | S | people let go | 2024-03-07 17:00 | cumulative
@fact out2 = 6 | rescued | S | people let go | 2024-03-07 20:00 | cumulative
@fact in1 = 5 | other | S | people still held | 2024-03-07 17:00 | snapshot
@fact in2 = 3 | other | S | people still held | 2024-03-07 20:00 | snapshot
@fact start = 13:50 | clock | S | time when it began | 2024-03-07 | snapshot
@fact end = 22:25 | clock | S | time when it ended | 2024-03-07 | snapshot
@fact gage = 53 | age | G | age of the gunman | - | constant
@fact vage = 71 | age | V | age of the man who died | - | constant
@fact hage = 24 | age | H | age of the teller | - | constant
@fact no = 1120 | address | B | house number on Frontage Road | - | constant
@fact d = 1 | deaths | S | hostages killed | 2024-03-08 | constant
@fact inj = 2 | injuries | S | people hurt | 2024-03-08 | constant
@fact shot = 4 | other | G | shots fired by the gunman | 2024-03-07 | constant
@fact off = 65 | officers | P | officers at the scene | 2024-03-07 | snapshot
@fact ask = 96000 | price | G | dollars demanded | 2024-03-07 | constant | pledged
@fact had = 11400 | price | B | dollars in the drawers | 2024-03-07 | constant
@fact debt = 96000 | price | G | dollars of medical debt that he spoke of | - | constant
@fact call = 17 | other | P | calls between the negotiator and the gunman | 2024-03-07 | constant
@fact cnt = 12 | other | G | charges filed | 2024-03-11 | constant
@fact max = 40 | sentence | G | years that he faces on the gravest charge | 2024-03-11 | plan | hypothetical
@fact bail = 3000000 | price | G | dollars of bail | 2024-03-11 | constant
@rel diff in1 = host - out1
@rel diff in2 = host - out2
@trap out1 out2 :: afternoon and evening
@trap in1 in2 :: five o'clock and eight
@trap ask had :: demanded and there
@trap gage vage :: gunman and victim

@doc live | local TV station web page | 2024-03-07
DEVELOPING: Hostages inside Waconda credit union
KWDA 9 News | Updated 8:22 p.m.

WACONDA, Minn. -- Negotiators are talking with a man who has kept people at gunpoint since early afternoon inside Prairie Lakes Credit Union, {1120|no} Frontage Road.

What Chief Dorothea Vang told reporters tonight:

- {Nine|host} people, staff and customers, were in the lobby when it began at {1:50 p.m.|start}
- {Four|out1|t=by 5|by=Chief Dorothea Vang} had walked out by 5, {two|-} more at suppertime: {six|out2|t=tonight|by=Chief Dorothea Vang}.
- So {three|in2|t=tonight|by=Chief Dorothea Vang} are still in there.
- {65|~off|by=Chief Dorothea Vang} officers or so are on scene, counting state troopers.

Gunfire has been heard. A viewer who works at {1128|-}, the tire shop, said he counted {seven|!shot|by=A viewer} bangs around three.

Avoid I-{94|-} Exit {103|-}. Low tonight: 19.

@doc wire | wire agency | 2024-03-08
Minnesota credit union standoff ends with {1|d} hostage dead

WACONDA, Minn. (CNS) — A {nine|-}-hour standoff at a small-town credit union ended late Thursday with the surrender of an unemployed trucker, {53|gage}, and the discovery that {one|d} of his captives had been shot dead at the outset.

Curtis Aamodt came out with his hands up at {10:25 p.m.|end}, police said. Officers found the body of Lyle Brekke, {71|vage}, a retired crop duster, behind the counter.

Aamodt wanted {$96,000|ask}, exactly what he owed a hospital, Vang said. The drawers held {$11,400|had}.

In the {17|call} telephone conversations he had with a negotiator, none topped {10|-} minutes. His {four|shot} shots were all fired before {2:15|-}. {Two|inj} other people were hurt by glass.

By 5 p.m. only {five|in1|t=By 5 p.m.} were left. The last {three|in2} hostages were uninjured. {Nine|host} in all had been trapped.

@doc strib | metropolitan daily | 2024-03-10
'He asked me what I was studying'

By Anders Xiong
Minnesota Ledger • STAFF WRITER

Ifrah Warsame, {24|hage}, is good with voices. For {eight and a half|-} hours Thursday she was the go-between, holding the phone to a gunman's ear.

She was one of {10|!host|by=she says} people in that lobby, she says, and she knew most of their account numbers. It began at {1:50|start}, with a man in a blaze-orange cap, {four|shot} cracks, and Mr. Brekke, {68|!vage}, who'd said, "Now hold on."

By {5 p.m.|-} she had talked Aamodt into letting {three|!out1|t=By 5 p.m.} go, a mother and her boys. There was {$30,000|!had} in the tills. "He told me to keep it," she said. "He said what he needed was {ninety-six|debt|x=1000} thousand."

She plans to finish her degree. Prairie Lakes, at {1210|!no} Frontage Road, reopens Wednesday.

@doc charge | wire agency | 2024-03-11
Man charged with murder, kidnapping in credit union siege

WACONDA, Minn. (CNS) — Prosecutors filed {12|cnt} charges Monday against Curtis Aamodt, {53|gage}, including second-degree murder, which carries up to {40|max} years, and {nine|-} counts of kidnapping.

According to the complaint he stayed inside from {1:50|start} until {10:25|end} and rang a negotiator or was rung {17|call} times. Bail was set at {$3 million|bail}.

His wife, who died in November, left hospital bills of {$96,000|debt}.

Warsame, {24|hage}, the teller, attended in the front row.

@story p5-solomon-vote
@topic No-confidence motion in Solomon Islands: the week before to the new prime minister
@subject S = Solomon Islands parliament | parliament | the chamber | lawmakers | Solomon Islands
@subject A = Allan Pitakaji | Pitakaji | the prime minister | the incumbent
@subject B = Bartholomew Leve | Leve | the challenger | the new prime minister
@subject O = opposition | the coalition for change | the other side
@subject G = government side | the ruling coalition | his bloc
@subject M = motion | the motion | the vote
@subject P = Royal Solomon Islands Police Force | police | the force
@subject W = Western Province | the west
@subject L = logging | log exports
@fact n = 50 | seats | S | members | - | constant
@fact m = 26 | seats | M | votes needed | - | constant | threshold
@fact y = 28 | votes_cast | M | votes for the motion | 2032-10-14 | snapshot
@fact v = 21 | votes_cast | M | votes against the motion | 2032-10-14 | snapshot
@fact x = 1 | votes_cast | M | members absent or abstaining | 2032-10-14 | snapshot
@fact c = 27 | seats | O | members claimed by the other side | 2032-10-10 | snapshot
@fact cg = 29 | seats | G | members claimed | 2032-10-10 | snapshot
@fact cf = 4 | other | A | ministers who crossed the floor | 2032-10-13 | cumulative
@fact pb = 30 | votes_cast | B | votes in the secret ballot | 2032-10-21 | snapshot
@fact pa = 20 | votes_cast | A | votes in the secret ballot | 2032-10-21 | snapshot
@fact nm = 2 | candidates | S | candidates for prime minister | 2032-10-21 | snapshot
@fact ag = 49 | age | B | age | 2032-10 | snapshot
@fact ta = 37 | duration | A | months in office | 2032-10-14 | constant
@fact po = 640 | officers | P | officers on the streets | 2032-10-14 | snapshot
@fact pp = 1150 | officers | P | officers in the force | 2032 | constant
@fact ar = 19 | arrests | P | people detained | 2032-10-14 | cumulative
@fact sh = 3 | other | P | shops looted | 2032-10-14 | cumulative
@fact cr = 4000 | crowd | S | people outside the chamber | 2032-10-14 | snapshot
@fact bu = 5200000000 | budget | S | dollars of spending | 2032 | plan
@fact df = 610000000 | budget | S | dollars of deficit | 2032 | plan
@fact rc = 380000000 | fundraising | A | dollars of discretionary grants to members | 2029-2032 | cumulative
@fact lr = 312000000 | revenue | L | dollars of duty | 2031 | cumulative
@fact lv = 1480000 | other | L | cubic metres shipped | 2031 | cumulative
@fact lb = 1900000 | other | L | cubic metres shipped | 2030 | cumulative
@fact hs = 6 | duration | S | hours of debate | 2032-10-14 | constant
@fact wm = 5 | seats | W | women among members | 2032 | snapshot
@fact wt = 8 | seats | W | members of the province | - | constant
@fact mg = 2 | margin | O | votes above the number needed | 2032-10-14 | snapshot
@fact cl = 18:20 | clock | M | time at which the result was read | 2032-10-14 | constant
@rel sum n = y + v + x
@rel diff mg = y - m
@rel sum n = pb + pa
@trap c y :: claimed against counted
@trap cg v :: claimed against counted
@trap c cg :: both claim more than half
@trap y pb :: the motion and the secret ballot
@trap po pp :: on the streets against the force
@trap lv lb :: two years
@trap bu df :: spending against deficit

@doc a-before | Pacific news service | 2032-10-12
Both sides claim the numbers in Solomons

Honiara, 12 October. {Two|-} hotels, {two|-} lists, one arithmetic that can't be right. At the Mendana Pacific the opposition parades {27|c|by=the opposition} members of parliament before the cameras. At the Heritage Bay, Prime Minister Allan Pitakaji's camp announces {29|cg|by=Prime Minister Allan Pitakaji's camp}. The chamber has {50|n} seats.

By the constitution it takes {26|m} votes to carry a motion of no confidence, which is set for Thursday. {Three|-} ministers are said to have moved to the other list, the opposition leader, Bartholomew Leve, claims; "and the fourth is packing". 

Leve accuses the government of having handed {$380 million|rc|v=380000000|by=Leve} in discretionary grants to friendly members since 2029. Pitakaji calls that "peanut money", set against a budget of {$5.2 billion|bu|v=5200000000} with a deficit of {610 million|df}.

Logs, once the country's purse, brought {312 million|lr|t=last year} dollars in duty last year; shipments fell to {1.48 million|lv|t=last year} cubic metres from {1.9 million|lb|t=the year before} the year before.

@doc b-vote | foreign agency | 2032-10-14
Solomon Islands lawmakers oust prime minister

HONIARA, Oct 14 - Lawmakers in Solomon Islands ousted Prime Minister Allan Pitakaji on Thursday in a vote of no confidence, {28|y|t=on Thursday|by=the Speaker} to {21|v|^}, the Speaker said when he read out the result at {6.20 p.m.|cl} {One|x} member was absent.

Pitakaji, whose {37|ta} months in office were marked by blackouts and a dispute over a port, had lost {four|cf} ministers this week.

Some {4,000|~cr} people waited outside and cheered. Police, who deployed {640|po|by=Police} officers out of a force of {1,150|pp}, said {three|sh} shops in Chinatown had been looted and {19|ar} people held.

Parliament will elect a successor next week. The debate lasted {six|hs} hours.

@doc c-local | Honiara daily | 2032-10-15
{28|y}-{21|v}
By Ender Maelanga

IT'S the ninth time that this House has tried and the third that it's done so with success. When the bell went, {28|y} members stood on the one side, {21|v} on the other, and the Member for East Malaita was in a toilet.

That gives the opposition {two|mg} more than it needed.

The deciding moment came early on Thursday. The Minister of Fisheries left his car in front of the Mendana Pacific and walked in with a mat under his arm: {four|cf} from the cabinet, plus a row of backbenchers.

Of {eight|wt} members from Western Province, all but one voted for the motion. Women, of whom there are {five|wm|t=in this House} in this House, were divided.

The police were {640|po} strong in town. Trouble was modest.

POM-HIR SEAT SALE $412 · Soccer: Kossa 3 Henderson 1 · Tide: 2.10pm 0.9m

@doc d-new | foreign broadcaster, Pacific service | 2032-10-21
Leve elected prime minister of Solomon Islands

The man who spent a decade on the opposition benches is Solomon Islands' new prime minister. Bartholomew Leve, {49|ag}, a former fisheries economist, won the secret ballot in parliament by {30|pb|t=on Thursday} to {20|pa|^} on Thursday against his predecessor, who'd put himself forward again. There were {two|nm} candidates.

So in a week the majority grew from {28|y} on the motion to {30|pb}.

He promises to publish the {380 million|rc} dollars of grants, member by member, and to send logging companies, which paid {312 million|lr} in duty in 2031, a bill for what they owe. On the deficit, {610 million|df}, he had nothing to say.

He has {11|-} ministers and wants {19|-}.

[Analysis] Why Beijing and Canberra both sent flowers · [Audio 4'12]

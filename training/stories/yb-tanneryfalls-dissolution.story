@story yb-tanneryfalls-dissolution
@topic A New York village votes to dissolve itself, and then is asked again
@subject V = Tannery Falls | the village
@subject Y = For dissolution | dissolvers | those for dissolving
@subject N = Against dissolution | those for keeping the village | keepers
@subject YP = For the plan
@subject NP = Against the plan
@subject PT = petitioners | Save Our Falls
@subject TN = Town of Herring | the town
@subject PD = police department | the police department
@subject M = Lucille Vandermark | Vandermark | Mayor Vandermark
@subject C = Tobias Okoro | Okoro | the accountant
@fact rg = 2060 | other | V | registered voters | - | constant
@fact pop = 3120 | other | V | inhabitants | - | constant
@fact v1 = 1236 | votes_cast | V | ballots cast | first vote | snapshot
@fact u1 = 60 | turnout | V | turnout | first vote | snapshot
@fact y1 = 631 | vote_count | Y | votes on dissolving | first vote | snapshot
@fact n1 = 594 | vote_count | N | votes on dissolving | first vote | snapshot
@fact b1 = 11 | vote_count | V | blank ballots | first vote | snapshot
@fact m1 = 37 | margin | Y | lead in votes on dissolving | first vote | snapshot
@fact p1 = 51.5 | vote_share | Y | share of votes on dissolving | first vote | snapshot
@fact yk = 560 | vote_count | Y | machine votes on dissolving | first vote | snapshot
@fact nk = 477 | vote_count | N | machine votes on dissolving | first vote | snapshot
@fact ya = 71 | vote_count | Y | absentee votes on dissolving | first vote | snapshot
@fact na = 117 | vote_count | N | absentee votes on dissolving | first vote | snapshot
@fact ab = 188 | votes_cast | V | absentee ballots | first vote | snapshot
@fact mk = 83 | margin | Y | lead in machine votes | first vote | snapshot
@fact y0 = 402 | vote_count | Y | votes on dissolving | 2019 | snapshot
@fact n0 = 810 | vote_count | N | votes on dissolving | 2019 | snapshot
@fact s1 = 548 | other | PT | signatures handed in | winter | snapshot
@fact s2 = 531 | other | PT | signatures found valid | winter | snapshot
@fact sx = 17 | other | PT | signatures struck out | winter | snapshot
@fact sn = 515 | other | PT | signatures needed | - | constant | threshold
@fact sp = 25 | other | PT | share of voters whose signatures are needed | - | constant | threshold
@fact v2 = 1401 | votes_cast | V | ballots cast | second vote | snapshot
@fact u2 = 68 | turnout | V | turnout | second vote | snapshot
@fact y2 = 689 | vote_count | YP | votes on the plan | second vote | snapshot
@fact n2 = 704 | vote_count | NP | votes on the plan | second vote | snapshot
@fact b2 = 8 | vote_count | V | blank ballots | second vote | snapshot
@fact m2 = 15 | margin | NP | lead in votes on the plan | second vote | snapshot
@fact tv = 9.40 | rate | V | dollars of tax on each $1,000 of value | this year | constant
@fact tt = 1.16 | rate | TN | dollars of tax on each $1,000 of value that would be added | after dissolution | plan | projected
@fact sv = 742 | price | V | dollars saved a year on a $90,000 house | after dissolution | plan | projected
@fact st = 310000 | revenue | TN | dollars of state reward a year | after dissolution | plan | projected
@fact bg = 2310000 | budget | V | dollars of yearly budget | this year | constant
@fact pc = 486000 | budget | PD | dollars of yearly cost | this year | constant
@fact of = 4 | officers | PD | officers besides the chief | this year | constant
@fact jb = 19 | jobs | V | people employed | this year | constant
@fact db = 3900000 | other | V | dollars of water debt | this year | snapshot
@fact yr = 4 | duration | V | years before another vote on dissolving | - | constant | threshold
@fact ag = 158 | age | V | years of existence | - | constant
@rel share u1 = v1 / rg
@rel sum v1 = y1 + n1 + b1
@rel diff m1 = y1 - n1
@rel sum y1 = yk + ya
@rel sum n1 = nk + na
@rel sum ab = ya + na
@rel diff mk = yk - nk
@rel diff sx = s1 - s2
@rel share sp = sn / rg
@rel share u2 = v2 / rg
@rel sum v2 = y2 + n2 + b2
@rel diff m2 = n2 - y2
@race first = y1 n1
@race machine = yk nk
@race absent = na ya
@race second = n2 y2
@race before = n0 y0
@trap y1 yk :: all votes and machine votes
@trap m1 mk :: lead with and without absentees
@trap m1 m2 :: one side's lead, then the other's
@trap n0 n2 :: two votes against, sixteen years apart
@trap y0 y1 :: two votes for
@trap s1 s2 :: handed in and valid
@trap s2 sn :: valid and needed
@trap u1 u2 :: two votes
@trap tv tt :: village tax and town tax
@trap bg pc :: the whole budget and one department
@trap pop rg :: inhabitants and voters

@doc a-weekly | weekly newspaper | 2035-11-08
Falls votes itself out of existence, by {37|m1}

By Marguerite Toussaint-Dell

TANNERY FALLS -- After {158|ag} years this village voted Tuesday to stop being one.

The count was {631|y1|t=Tuesday} in favor of dissolving into the Town of Herring and {594|n1|^} opposed, with {11|b1|^} blank. On the machines it had looked wider, {560|yk} to {477|nk}, or {83|mk}. The absentees, mostly from Florida and Maple Manor, went the other way, {117|na} to {71|ya}.

{Sixty percent|u1|v=60} of the village's {2,060|rg} voters took part.

Tobias Okoro, an accountant who wrote the study, said a {$90,000|-} house should save {$742|sv|by=Tobias Okoro} a year. Village tax is {$9.40|tv} per thousand. Herring would add {$1.16|tt}.

Mayor Lucille Vandermark said she'd turn out the lights herself. "But who'll plow?"

In 2019 it went down {810|n0|t=In 2019} to {402|y0|^}.

Hunters' breakfast, 4 a.m., $9. Herring Central 2, Tupper 2 (OT).

@doc b-tv | TV station website | 2035-11-07
Village dissolves; now what?

TANNERY FALLS, N.Y. (WNCY) - Voters in Tannery Falls have decided to dissolve their village by a margin of {73|!m1}.

What happens: a plan has to be written. Residents can force a second vote on it if {25%|sp} of them sign.

What goes away: a {$2.3 million|~bg} budget, {19|jb} jobs, and a police department that costs {$486,000|pc} and has a chief and {four|of} officers. State police would cover it.

What doesn't: {$3.9 million|db} in water debt. Folks on village water keep that.

What the town gets: {$310,000|st} a year from the state as a kind of bonus.

About {3,100|~pop} people live in Tannery Falls.

Related: 6 inches of lake effect possible | Lottery: 2-2-7

@doc c-radio | public radio script | 2036-02-20
HOST: It takes a lot of paper to save a village. Save Our Falls needed {515|sn} signatures.

REPORTER: They came in with {548|s1} on Friday, the last day, at ten to five. The clerk has been checking, and {17|sx} were struck.

CLERK: Folks who'd moved. One dog.

REPORTER: That leaves {531|s2}. So there'll be a second referendum, in May, on the plan itself.

VANDERMARK: I signed it. I didn't vote for it the first time and I'd like a word with the {37|m1} of you who did.

REPORTER: If it fails, the law says that nobody can try again for {four|yr} years.

OKORO: Everyone says who'll plow. The town will plow! They've got a bigger plow!

@doc d-daily | regional daily | 2036-05-20
In reversal, Tannery Falls decides to stay Tannery Falls

By Hollis Abernathy-Cruz

Six months after it voted to disappear, the village of Tannery Falls voted Tuesday not to.

The dissolution plan was defeated {704|n2|t=Tuesday} to {698|!y2|^}. Turnout rose to {68 percent|u2|t=Tuesday} from {57 percent|!u1|t=November} in November.

"It turns out people like a cop they can wave to," said Mayor Vandermark. The police department was the biggest item in the plan's savings.

Supporters said residents had been frightened. Accountant Tobias Okoro had promised {$742|sv} on an average house. Opponents told people it'd be nearer {$310|!sv|by=Opponents}, once a lighting district was added.

It's the third time of asking. In 2019 dissolution lost two to one. Last fall it won with {51.5 percent|p1|t=Last fall}.

@doc e-weekly | weekly newspaper | 2036-05-22
WE'RE STILL HERE

By Marguerite Toussaint-Dell

For the plan {689|y2}. Against the plan {704|n2}. Blank {8|b2}. Total {1,401|v2}.

That's the tape from the firehouse as read aloud by Clerk Bonnie Frechette at 9:14 p.m. Tuesday, and then again at 9:15 because nobody'd heard over the hollering. It's a difference of {15|m2}.

In November {1,236|v1|t=In November} of us voted and the dissolvers won by {37|m1|^}. What changed? {165|-} more people came out.

The keepers added {110|-} to what they had. The other side added {58|-}.

There can't be another go for {four|yr} years. Mr. Okoro says he'll be {61|-} then, and rested.

The budget of {$2.31 million|bg} will be adopted Monday. The tax is {$9.40|tv} and isn't going anywhere.

@doc f-column | column in a statewide magazine | 2036-07-01
The economists have never met Officer Dave

I've read the study. It's a fine study. It says a village of {3,120|pop} doesn't need a chief and {four|of} patrolmen at {$486,000|pc}, and that {$742|sv} would be back in your pocket.

I have also sat at the counter of the Falls Diner between a man who voted to dissolve in November and a woman who got the {531|s2} good signatures. He'd changed his mind. She had not asked him to. Officer Dave had driven his mother home from the pharmacy, that's all.

So it was {704|n2} to {689|y2}. The absentees, who in the fall had been {188|ab} and crabby, weren't needed.

I don't say it's rational. The state dangles {$310,000|st} a year in front of the town, and {19|jb} people would've been looking for work. Nobody in Albany's ever been driven home from the pharmacy.

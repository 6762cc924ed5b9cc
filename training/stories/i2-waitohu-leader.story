@story waitohu-leader
@topic Leadership election of a New Zealand opposition party, two rounds, with a dispute over the membership roll
@subject P = Commonwealth Party | Commonwealth | the party
@subject T = Hinemoa Takarangi | Takarangi | Hinemoa | the Waitohu MP | the new leader
@subject F = Angus Faleolo | Faleolo | the finance spokesman | Angus
@subject R = Clementine Royce-Bell | Royce-Bell | the former minister | Clementine
@subject K = Kōwhai Research | the pollster Kōwhai | Kōwhai
@fact m = 21430 | other | P | members entitled to vote | 2030-05-01 | snapshot
@fact bal = 15867 | votes_cast | P | ballots received | final | snapshot
@fact to = 74 | turnout | P | turnout | final | snapshot
@fact t1 = 41.8 | vote_share | T | share of the vote | first round | snapshot
@fact f1 = 36.9 | vote_share | F | share of the vote | first round | snapshot
@fact r1 = 21.3 | vote_share | R | share of the vote | first round | snapshot
@fact t2 = 53.4 | vote_share | T | share of the vote | second round | snapshot
@fact f2 = 46.6 | vote_share | F | share of the vote | second round | snapshot
@fact mg = 6.8 | margin | T | lead in points over the nearest rival | second round | snapshot
@fact mv = 1079 | margin | T | lead in votes over the nearest rival | second round | snapshot
@fact mps = 34 | seats | P | members of parliament | - | constant
@fact tm = 15 | other | T | MPs who endorse | 2030-05-20 | snapshot
@fact fm = 16 | other | F | MPs who endorse | 2030-05-20 | snapshot
@fact q = 212 | other | P | memberships under dispute | 2030-05-27 | snapshot
@fact st = 29 | poll_share | P | party support | May 2030 | snapshot
@fact dr = 4 | margin | P | points lost since the election | May 2030 | snapshot
@fact so = 33 | poll_share | P | party support | at the 2029 election | snapshot
@fact ag = 38 | age | T | age | - | constant
@fact hh = 12000 | units_pledged | T | state houses promised | over three years | plan | pledged
@fact hf = 8000 | units_pledged | F | state houses promised | over three years | plan | pledged
@fact fr = 187000 | fundraising | F | campaign donations | 2030-05-20 | cumulative
@fact tr = 96500 | fundraising | T | campaign donations | 2030-05-20 | cumulative
@fact sil = 3 | other | P | MPs who endorse nobody | 2030-05-20 | snapshot
@fact cst = 5600000000 | budget | F | cost of the state houses in dollars | - | plan | projected
@rel share to = bal / m
@rel diff dr = so - st
@rel diff mg = t2 - f2
@race one = t1 f1 r1
@race two = t2 f2
@trap mg mv :: points and votes
@trap t1 t2 :: first and second round
@trap tm fm :: MPs, not members
@trap st so :: poll now, result then
@trap hh hf :: two pledges
@rel sum mps = tm + fm + sil

@doc public-radio | public radio site | 2030-05-26
Takarangi wins Commonwealth leadership on second round

Hinemoa Takarangi will lead the Commonwealth Party into next year's election after beating finance spokesman Angus Faleolo in a run-off.

The Waitohu MP, who is {38|ag}, took {53.4 percent|t2|t=in the run-off} of members' votes in the run-off; Faleolo had {46.6 percent|f2|^}. In the first round, announced an hour before, she led with {41.8|t1|t=In the first round} to his {36.9|f1|^}, and Clementine Royce-Bell dropped out with {21.3|r1|^}.

Of {21,430|m} members, {15,867|bal} voted, which the party called a record at {74 percent|to|by=the party}.

Takarangi told supporters in Palmerston North the country did not need another review. "It needs {12,000|hh|by=Takarangi} houses in three years, and it needs them with the roof on."

Most of the caucus had been in the other camp: {16|fm} MPs against {15|tm}, with {three|sil} silent.

@doc broadsheet | metropolitan daily | 2030-05-27
Narrow mandate, wide grin: the Takarangi era begins
Tevita Marsh, political editor

It was Royce-Bell's people who did it. The former minister's {21.3|r1|t=the first ballot} per cent on the first ballot had to go somewhere, and enough went to the woman from Waitohu to lift her from {41.8|t1|^|s=the woman from Waitohu} to {54.3|!t2|s=the woman from Waitohu}.

Faleolo, who had raised {$187,000|fr} against her {$96,500|tr}, was gracious. He had fought on a cheaper programme of {8,000|hf|s=He} state homes, which the membership evidently found too modest.

The winner inherits {34|mps} MPs, fewer than half of whom wanted her, and a party that Kōwhai puts at {29|st|by=Kōwhai} per cent, {four points|dr} under the {33|so|t=last year} it won last year.

There is an untidy end. Officials confirmed that {212|q|by=Officials} memberships paid for with the same three credit cards are under review. Even if all went one way, they could not overturn a result in which {6.8|mg} points separated the finalists.

Photo 1 of 9: Robyn Athfield/Stuffed
Subscribe for $2.50 a week

@doc student-paper | student newspaper | 2030-05-28
Hinemoa who? A cheat sheet

She's {36|!ag|s=She}, she plays prop, and as of Sunday she's in charge of the reds. Here's what you missed while you were studying (sure).

THE NUMBERS. Final round: Takarangi {53.4|t2|t=Final round}, Faleolo {46.6|f2|^}. Round before: {41.8|t1|t=Round before}, {36.9|f1|^}, with Royce-Bell on {21.3|r1|^}.

THE MONEY. Angus had the most, {$178,000|!fr}. Hinemoa ran on sausage sizzles and {96 grand|~tr|v=96000}.

THE PROMISE. {12,000|hh} state houses. (His was {8,000|hf}.) Our landlords at 14 Grafton Street declined to comment.

THE DRAMA. {212|q} dodgy memberships. One of them belongs to a cat named Biscuit, 7.

THE TURNOUT. About {three-quarters|~to|v=75} of members voted. Students' association: 9 percent. Shame.

@doc column | opinion column | 2030-06-02
Why Faleolo should be glad he lost

A party on {29|st} per cent does not have a leadership problem. It has a listening problem, and no show of hands by {15,867|bal} enthusiasts will cure it.

Consider what Angus Faleolo has escaped. He would have been bound to {8,000|hf} houses that Treasury thinks cannot be built for less than {$5.6 billion|>cst|by=Treasury}. His rival is bound to {half as many again|-}. He'd have led a caucus in which he had {16|fm|s=he} friends out of {34|mps} and {15|tm|s=enemies} enemies.

And he can count. At {46.6|f2} per cent he is first in line when she stumbles.

To those who mutter about the {212|q} cards: the margin was {1,079|mv} votes. Let it go.

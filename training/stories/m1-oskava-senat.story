@story oskava-senat
@topic Czech Senate by-election in the Oskava district: first round, runoff, sleepy turnout
@subject O = Oskava district | Oskava | the Oskava district | senate district 61 | the district
@subject D = Dobromila Hyánková | Hyánková | the beekeeper | the senator-elect | the independent
@subject R = Radovan Štětkář | Štětkář | the former hejtman | the favourite
@subject T = Thi Lan Marešová | Marešová | the physician
@subject W = Our own town
@subject E = the statistical office | statisticians | the office
@subject K = Kvanta | the Kvanta agency
@fact d1 = 5912 | vote_count | D | votes | 2031-05-09 first round | snapshot
@fact r1 = 7488 | vote_count | R | votes | 2031-05-09 first round | snapshot
@fact t1 = 5730 | vote_count | T | votes | 2031-05-09 first round | snapshot
@fact o1 = 3170 | vote_count | O | votes for the six others | 2031-05-09 first round | snapshot
@fact v1 = 22300 | vote_count | O | valid votes | 2031-05-09 first round | snapshot
@fact d1p = 26.5 | vote_share | D | share of valid votes | 2031-05-09 first round | snapshot
@fact r1p = 33.6 | vote_share | R | share of valid votes | 2031-05-09 first round | snapshot
@fact t1p = 25.7 | vote_share | T | share of valid votes | 2031-05-09 first round | snapshot
@fact gap = 182 | margin | D | lead over the third | 2031-05-09 first round | snapshot
@fact d2 = 8016 | vote_count | D | votes | 2031-05-16 runoff | snapshot
@fact r2 = 7421 | vote_count | R | votes | 2031-05-16 runoff | snapshot
@fact v2 = 15437 | vote_count | O | valid votes | 2031-05-16 runoff | snapshot
@fact d2p = 51.9 | vote_share | D | share of valid votes | 2031-05-16 runoff | snapshot
@fact r2p = 48.1 | vote_share | R | share of valid votes | 2031-05-16 runoff | snapshot
@fact m2 = 595 | margin | D | lead | 2031-05-16 runoff | snapshot
@fact to1 = 22.4 | turnout | O | turnout | 2031-05-09 first round | snapshot
@fact to2 = 15.5 | turnout | O | turnout | 2031-05-16 runoff | snapshot
@fact to26 = 41.8 | turnout | O | turnout | October 2028 first round | snapshot
@fact reg = 99900 | other | O | registered voters | May 2031 | constant
@fact cand = 9 | candidates | O | candidates | 2031-05-09 first round | constant
@fact sd = 390000 | spending | D | crowns spent on the campaign | May 2031 | cumulative
@fact sr = 2480000 | spending | R | crowns spent on the campaign | May 2031 | cumulative
@fact cap = 2500000 | spending | O | crowns of spending allowed in two rounds | - | constant | threshold
@fact pr = 56 | poll_share | R | respondents before the runoff | 2031-05-13 | snapshot
@fact pd = 44 | poll_share | D | respondents before the runoff | 2031-05-13 | snapshot
@fact ps = 640 | sample_size | K | people interviewed | 2031-05-13 | constant
@fact age = 67 | age | D | age | May 2031 | snapshot
@fact rage = 49 | age | R | age | May 2031 | snapshot
@fact hives = 54 | other | D | beehives | - | constant
@fact okr = 168 | other | O | polling districts | May 2031 | constant
@fact term = 3 | duration | D | years left of the term | May 2031 | constant
@fact sal = 112000 | price | D | crowns of monthly salary of a senator | 2031 | constant
@fact own = 1204 | votes_cast | W | ballots cast | 2031-05-16 runoff | snapshot
@fact ownr = 4410 | other | W | registered voters | May 2031 | constant
@rel sum v1 = d1 + r1 + t1 + o1
@rel sum v2 = d2 + r2
@rel diff gap = d1 - t1
@rel diff m2 = d2 - r2
@rel share d2p = d2 / v2
@rel share d1p = d1 / v1
@race first = r1 d1 t1
@race runoff = d2 r2
@race money = sr sd
@race kvanta = pr pd
@trap d1 d2 :: two rounds
@trap r1 r2 :: two rounds
@trap to1 to2 to26 :: three turnouts
@trap gap m2 :: leads over two people
@trap sr cap :: spent and allowed

@doc a-agency | news agency | 2031-05-16
Independent Hyánková wins Senate by-election in Oskava

Oskava – Independent candidate and beekeeper Dobromila Hyánková won the runoff of the Senate by-election in the Oskava district, beating former hejtman Radovan Štětkář. She received {51.9 percent|d2p|t=Saturday|by=the statistical office} of the vote, he {48.1|r2p|^}, according to complete figures released by the statistical office on Saturday.

{8,016|d2|t=Saturday} people voted for Hyánková, {7,421|r2|^} for Štětkář. Turnout was {15.5 percent|to2|^}, compared with {22.4 percent|to1|t=a week earlier} a week earlier.

In the first round, in which {nine|cand|v=9} people stood, Štětkář had finished first with {7,488|r1|t=In the first round} votes ahead of Hyánková ({5,912|d1|^}) and physician Thi Lan Marešová ({5,730|t1|^}).

The seat became vacant on the death of Senator Bohumír Kaluža. Hyánková, {67|age}, will serve for the {three|term|v=3} years that were left to him.

Results came in from all {168|okr} polling districts by 15:05.

@doc b-weekly | political weekly | 2031-05-21
The senator with {fifty-four|hives|v=54} hives

Libor Ondruch-Sayegh

"A hive does not hold elections," Dobromila Hyánková tells the man who's come to film her, "it just leaves." She has {54|hives} of them, {390,000|sd} crowns' worth of campaign debts to her sister, and since Saturday a seat in the upper chamber.

Her opponent had everything else. A party. A bus. A budget so close to the legal maximum of {2.5 million|cap} crowns, namely {2.48 million|sr}, that one could see the accountant sweat. He had Kvanta, too, whose {640|ps|t=four days before} interviews four days before promised him {56 percent|pr|t=four days before|by=Kvanta} to her {44|pd|^}.

What he didn't have was a reason to leave the house. He'd collected {7,488|r1|t=in round one} in round one and {7,421|r2|t=in round two} in round two, the same people minus the deaths and the weddings. She went from {5,912|d1|t=in round one} to {8,360|!d2|t=in round two}.

Where from? From the surgeries. Marešová, who had missed the runoff by {182|gap} votes, wrote to each of her patients. "I did not tell them what to take," says the doctor. "Merely that it's good to finish a course."

It isn't a mandate, this {595|m2}. Not {sixteen|<to2|v=16} in a hundred voted.

Tip of the week: Morava wines, 6 for 5. Subscribe: 24 issues, 990 CZK.

@doc c-tabloid | tabloid web | 2031-05-17
Honey grandma STINGS the golden boy! 15 photos

She is {71|!age}, wears wellingtons and has just put paid to the career of the handsomest man in the region. Radovan Štětkář ({49|rage}) stood on the stage for exactly {ninety|-} seconds on Saturday. Then he was gone. So was the buffet.

He had been so sure! In the opening round he beat the lady with the bees {33.6|r1p|t=In the opening round} to {26.5|d1p|^}. The doctor was breathing down her neck at {25.7|t1p|^}.

And the money! {1.9 million|!sr} crowns he blew on smiles. She? {390 thousand|sd}, of which most went on jars.

Grandma had the last laugh with {52 percent|d2p|round|t=on Saturday} to {48|r2p|round|^}.

"I'll give the salary to the village fire brigade," she promised us. How much is that? {112,000|sal|v=112000} a month before tax!

READ ALSO: Singer's sixth wedding · 7 signs your cat hates you · Win a 300-litre freezer

@doc d-local | town newsletter | 2031-05-30
From the town hall: elections

Dear fellow citizens, thank you to the commissions who sat in an overheated school gym for {two|-} weekends.

For the record. The whole district has {99,900|reg} voters. Valid votes in the first round: {22,300|v1|t=in the first round}. In the second: {15,437|v2|t=In the second}, of which the new senator got {8,016|d2|^}. The statisticians calculate a participation of {17.8|!to2|t=In the second|by=The statisticians} per cent for the latter. In 2028, when there was a regular election, it had been {41.8|to26|t=In 2028}.

Our own town was more diligent: {1,204|own} voters of {4,410|ownr}, almost all of them, one suspects, bribed with the school's koláče.

The {nine|cand|v=9} candidates are kindly asked to remove their posters. Mr Štětkář has {46|-} along the main road. Mrs Hyánková has {3|-}.

Mayor's office hours: Mon and Wed 8–12, 13–17, door 2. Bulky waste: 14 June.

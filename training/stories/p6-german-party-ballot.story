@story german-party-ballot
@topic Members' ballot for the leadership of a German party: first and second round
@subject P = Sozialökologische Union | SÖU | the party
@subject B = Wiebke Brodersen | Brodersen | the Kiel minister | the northerner
@subject Y = Deniz Yorulmaz | Yorulmaz | the Nuremberg lawyer
@subject K = Annegret Kolditz | Kolditz | the Saxon
@subject R = Falk Rautenberg | Rautenberg | the youth leader
@fact me = 128400 | other | P | members entitled to vote | 2032-05 | constant
@fact c1 = 71904 | votes_cast | P | members who voted | round 1 | snapshot
@fact c2 = 77040 | votes_cast | P | members who voted | round 2 | snapshot
@fact t1 = 56.0 | turnout | P | turnout | round 1 | snapshot
@fact t2 = 60.0 | turnout | P | turnout | round 2 | snapshot
@fact b1 = 22780 | vote_count | B | votes | round 1 | snapshot
@fact y1 = 21310 | vote_count | Y | votes | round 1 | snapshot
@fact k1 = 17655 | vote_count | K | votes | round 1 | snapshot
@fact r1 = 9640 | vote_count | R | votes | round 1 | snapshot
@fact i1 = 519 | votes_cast | P | invalid votes | round 1 | snapshot
@fact b2 = 37265 | vote_count | B | votes | round 2 | snapshot
@fact y2 = 39120 | vote_count | Y | votes | round 2 | snapshot
@fact i2 = 655 | votes_cast | P | invalid votes | round 2 | snapshot
@fact bs1 = 31.9 | vote_share | B | share of the valid votes | round 1 | snapshot
@fact ys1 = 29.8 | vote_share | Y | share of the valid votes | round 1 | snapshot
@fact ks1 = 24.7 | vote_share | K | share of the valid votes | round 1 | snapshot
@fact rs1 = 13.5 | vote_share | R | share of the valid votes | round 1 | snapshot
@fact bs2 = 48.8 | vote_share | B | share of the valid votes | round 2 | snapshot
@fact ys2 = 51.2 | vote_share | Y | share of the valid votes | round 2 | snapshot
@fact m2 = 1855 | margin | Y | lead in votes | round 2 | snapshot
@fact m1 = 1470 | margin | B | lead in votes | round 1 | snapshot
@fact on = 88 | rate | P | share of votes cast online | round 2 | snapshot
@fact po = 9 | poll_share | P | support in national polls | 2032-06 | snapshot
@fact e28 = 12.6 | vote_share | P | result of the last federal election | 2029 | snapshot
@fact dl = 600 | votes_cast | P | delegates who must confirm the result | 2032-06-26 | plan | threshold
@fact ya = 38 | age | Y | age | 2032-06 | snapshot
@fact ba = 54 | age | B | age | 2032-06 | snapshot
@rel share t1 = c1 / me
@rel share t2 = c2 / me
@rel sum c1 = b1 + y1 + k1 + r1 + i1
@rel sum c2 = b2 + y2 + i2
@rel diff m2 = y2 - b2
@rel diff m1 = b1 - y1
@race first = b1 y1 k1 r1
@race second = y2 b2
@trap b1 b2 :: two rounds
@trap y1 b1 :: rivals
@trap m1 m2 :: leads of different people
@trap t1 t2 :: two rounds
@trap po e28 :: poll and result
@trap c1 c2 :: two rounds

@doc a-agency | news agency | 2032-06-14
Yorulmaz wins leadership of Germany's SÖU

Berlin (nad) - Lawyer Deniz Yorulmaz will be the next leader of the Sozialökologische Union. The {38-year-old|ya|v=38|s=Deniz Yorulmaz} from Nuremberg obtained {51.2 per cent|ys2|t=in a run-off among members} in a run-off among members, the party announced on Monday. Schleswig-Holstein's environment minister Wiebke Brodersen got {48.8|bs2|^}.

{39,120|y2} votes went to Yorulmaz and {37,265|b2} to Brodersen; {655|i2} were invalid. Turnout was {60 per cent|t2}, up from {56|t1|t=in the first round} in the first round.

In that round Brodersen had been ahead with {31.9 per cent|bs1|t=In that round} to Yorulmaz's {29.8|ys1|^}. Annegret Kolditz, with {24.7|ks1|^}, and Falk Rautenberg, with {13.5|rs1|^}, were eliminated.

A congress of {600|dl} delegates has to confirm the choice on 26 June. At the last federal election the SÖU scored {12.6 per cent|e28|t=At the last federal election}; polls currently give it {nine|po|t=currently|by=polls}.

@doc b-left | left-wing daily | 2032-06-15
The revenge of the third-placed

Yannick Öztürk-Wendland, Berlin

It was Saxony that did it. Or rather the {17,655|k1|t=four weeks ago} people who four weeks ago had ticked Annegret Kolditz's name and who were then told by nobody whom to tick next.

Brodersen had started as favourite. She led the opening ballot by {1,610|!m1|t=the opening ballot|s=She}, with {22,780|b1|^|s=She} behind her; the lawyer followed on {21,310|y1|^} and the youth leader trailed on {9,640|r1|^}. The establishment relaxed.

By Sunday evening more had joined in: {77,040|c2|t=By Sunday evening} of {128,400|me} took part, as against {71,904|c1|t=the opening ballot}. When Kiel's party office saw that {88|on} per cent of ballots had come in online, someone opened the wine. The young vote online. So, it turned out, do pensioners in Zwickau.

It ended {39,120|y2|t=It ended} to {37,265|b2|^}. That is {1,855|m2|^}, a village.

"I'm {54|ba}," the loser said. "He's {38|ya}. I'll have another look at him when he's tired."

@doc c-tv | TV website | 2032-06-14
SÖU members choose Yorulmaz: the numbers

► Second round: Deniz Yorulmaz {51.2 %|ys2|t=Second round}, Wiebke Brodersen {48.8 %|bs2|^}
► Entitled to vote: {128,400|me}
► Votes cast: {76,230|!c2|t=Second round}, invalid {655|i2|^}
► Lead: {1,855|m2|^} votes

First round for comparison: Brodersen {31.9 %|bs1|t=First round}, Yorulmaz {30.4 %|!ys1|^}, Kolditz {24.7 %|ks1|^}, Rautenberg {13.5 %|rs1|^}; {519|i1|^} invalid.

What next? The delegates meet in Kassel (A7, exit 77).

Also of interest: Heatwave – 36 degrees in Cottbus | Lottery jackpot at 45 million

@doc d-brussels | English-language EU newsletter | 2032-06-15
MORNING DISPATCH

BERLIN BITES. A lawyer nobody in this town has met now runs the Greens-who-aren't-the-Greens. Deniz Yorulmaz beat the Kiel minister by {1,855|m2} votes out of {77,040|c2}. In May he'd been nearly {fifteen hundred|~m1|t=In May|v=1500} behind.

WHY YOU SHOULD CARE. The party is at {9 percent|po|t=now|by=polls} in the polls now. It was at {12.6|e28|t=in 2029} in 2029. If it sinks below {5|-}, say goodbye to the coalition.

BY THE NUMBERS. Turnout {60 percent|t2}; paper votes {12 percent|-}; first-round fans of Kolditz up for grabs: {17,655|k1}. Of first-round fans of Rautenberg: {9,910|!r1}.

@story tb-b-latvia-confidence
@topic No-confidence vote against the Latvian prime minister, party by party
@subject M = motion of no confidence | the motion | the vote | TOTAL | no-confidence motion
@subject G = the government | the coalition | her cabinet
@subject N = New Shore
@subject F = Farmers' Accord | the Accord
@subject C = National Current | the Current
@subject R = Regions Together
@subject L = Civic Left
@fact tf = 47 | vote_count | M | votes for the motion | 2034-11-09 21:40 | snapshot
@fact ta = 49 | vote_count | M | votes against the motion | 2034-11-09 21:40 | snapshot
@fact mg = 2 | margin | M | margin of votes against over votes for | 2034-11-09 21:40 | snapshot
@fact mj = 11 | margin | M | margin of votes against over votes for | 2034-06 | snapshot
@fact tb = 2 | vote_count | M | deputies who abstained | 2034-11-09 21:40 | snapshot
@fact tx = 2 | other | M | deputies absent | 2034-11-09 21:40 | snapshot
@fact need = 51 | vote_count | M | votes needed to pass the motion | - | constant | threshold
@fact nf = 0 | vote_count | N | votes for the motion | 2034-11-09 21:40 | snapshot
@fact na = 27 | vote_count | N | votes against the motion | 2034-11-09 21:40 | snapshot
@fact ff = 2 | vote_count | F | votes for the motion | 2034-11-09 21:40 | snapshot
@fact fa = 21 | vote_count | F | votes against the motion | 2034-11-09 21:40 | snapshot
@fact fp = 1 | vote_count | F | votes for the motion | 2034-11-07 | plan | pledged
@fact cf = 23 | vote_count | C | votes for the motion | 2034-11-09 21:40 | snapshot
@fact ca = 0 | vote_count | C | votes against the motion | 2034-11-09 21:40 | snapshot
@fact rf = 15 | vote_count | R | votes for the motion | 2034-11-09 21:40 | snapshot
@fact ra = 0 | vote_count | R | votes against the motion | 2034-11-09 21:40 | snapshot
@fact lf = 7 | vote_count | L | votes for the motion | 2034-11-09 21:40 | snapshot
@fact la = 1 | vote_count | L | votes against the motion | 2034-11-09 21:40 | snapshot
@fact sn = 28 | seats | N | seats held | - | constant
@fact sf = 24 | seats | F | seats held | - | constant
@fact sg = 52 | seats | G | seats held | - | constant
@trap mg mj :: the June motion was another vote
@trap ff fp :: what the leader promised and what his deputies did
@trap need tf :: the threshold is not the result
@trap sg ta :: seats on paper, votes cast on the night
@rel sum tf = nf + ff + cf + rf + lf
@rel sum ta = na + fa + ca + ra + la
@rel diff mg = ta - tf
@rel sum sg = sn + sf

@doc a-wire | wire agency | 2034-11-09
Latvian premier clings on by {two|mg} votes

RIGA, Nov 9 (Baltnews) — Latvian Prime Minister Zane Vītoliņa-Krauze survived a no-confidence motion late on Thursday after {49|ta|t=late on Thursday} deputies backed her and {47|tf|^} voted to bring her down.

{Three|!ff} members of the Farmers' Accord, the junior partner, sided with the opposition, according to the speaker's office. On Tuesday their leader, Gints Ruņģis, had promised reporters there would be {one|<fp|t=On Tuesday|by=Gints Ruņģis} at most.

The right-wing National Current voted as a bloc, all {23|cf} of them. Regions Together, which tabled the text over the collapse of the port-rail tender, brought {15|rf}. To topple the cabinet it would have taken {51|need}.

A similar attempt in June failed by {11|mj|t=in June}.

(Reporting by Ilze Šmite-Okafor; editing by Per Dahlin)

@doc b-broadcaster | public broadcaster, results page | 2034-11-09
HOW THEY VOTED: motion of no confidence, 9 November

Home | News | Sport | Culture | Listen live | Riga {3|-}°C, sleet

The house voted at 21:40 after six hours of debate. The tally below is the one read out by Speaker Aivis Tomsons-Lielais. Names of individual deputies follow on Friday.

Party                For / Against
New Shore            {0|nf|t=at 21:40|by=Speaker Aivis Tomsons-Lielais} / {27|na|^}
Farmers' Accord      {2|ff|^} / {21|fa|^}
National Current     {23|cf|^} / {0|ca|^}
Regions Together     {15|rf|^} / {0|ra|^}
Civic Left           {7|lf|^} / {1|la|^}
TOTAL                {47|tf|^} / {49|ta|^}

Abstained: {2|tb|^}
Absent: {2|tx|^}
Needed to pass: {51|need}

Share   Print   Comments ({214|-})

Most read
1. Ice closes Daugava ferry for 3rd day
2. Pensions to rise {4.2%|-} in January

@doc c-newsletter | newsletter | 2034-11-10
Morning Riga: she's still here

Good morning. You went to bed, they didn't. On paper the coalition has {52|sg|t=On paper} seats, {28|sn|^} of them New Shore's and the other {24|sf|^} the Accord's. On the night it could find {49|ta|t=On the night}, and {one|la|s=a Civic Left backbencher} of those was a Civic Left backbencher who said she had "had enough of theatre".

Her {seven|lf} colleagues went the other way. So did {two|ff} of Mr Ruņģis's farmers, and with New Shore mustering {27|na}, that made it tight. The final gap: {two|mg}. In June it had been {eleven|mj|t=In June}.

Next up: the budget, on the 23rd.

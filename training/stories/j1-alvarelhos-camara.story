@story j1-alvarelhos-camara
@topic Municipal election in Alvarelhos, Portugal
@subject A = Aliança Local | AL | the Alliance | the local list
@subject P = Partido do Trabalho Social | PTS | the socialists of the PTS | the party in power
@subject M = Movimento Mudar | MM | Mudar
@subject V = Alvarelhos | the municipality | the câmara | the council
@subject Q = Benedita Quaresma | Quaresma | the mayor-elect
@fact av = 14902 | vote_count | A | votes | final | cumulative
@fact pv = 12655 | vote_count | P | votes | final | cumulative
@fact mv = 7806 | vote_count | M | votes | final | cumulative
@fact as = 38.1 | vote_share | A | share of votes | final | snapshot
@fact ps = 32.4 | vote_share | P | share of votes | final | snapshot
@fact ms = 20 | vote_share | M | share of votes | final | snapshot
@fact a21 = 33.5 | vote_share | A | share of votes | 2021 | snapshot
@fact p21 = 41.7 | vote_share | P | share of votes | 2021 | snapshot
@fact pf = 9.3 | margin | P | points lost since the last election | final | snapshot
@fact gap = 2247 | margin | A | votes ahead | final | snapshot
@fact vt = 39073 | votes_cast | V | votes cast | final | cumulative
@fact el = 66100 | other | V | registered voters | 2025 | constant
@fact to = 59.1 | turnout | V | turnout | final | snapshot
@fact ab = 40.9 | other | V | share of voters who stayed away | final | snapshot
@fact ca = 4 | seats | A | council seats | final | cumulative
@fact cp = 3 | seats | P | council seats | final | cumulative
@fact cm = 2 | seats | M | council seats | final | cumulative
@fact ct = 9 | seats | V | council seats | 2025 | constant
@fact fa = 7 | other | A | parishes won | final | cumulative
@fact ft = 11 | other | V | parishes | 2025 | constant
@fact xm = 22 | poll_share | M | share of votes in the exit poll | 20:00 | snapshot | projected
@fact db = 38000000 | budget | V | debt | June 2025 | snapshot
@fact im = 0.38 | rate | V | property tax rate | 2025 | constant
@fact ip = 0.3 | rate | Q | property tax rate promised | by 2027 | plan | pledged
@fact sa = 92000 | budget | A | campaign budget | 2025 | plan
@fact sp = 110000 | budget | P | campaign budget | 2025 | plan
@fact sm = 41000 | budget | M | campaign budget | 2025 | plan
@fact qa = 47 | age | Q | age | 2025 | constant
@fact bl = 1420 | votes_cast | V | blank and void votes | final | cumulative
@rel share as = av / vt
@rel share ps = pv / vt
@rel share ms = mv / vt
@rel share to = vt / el
@rel sum ct = ca + cp + cm
@rel diff gap = av - pv
@rel diff pf = p21 - ps
@race votes = av pv mv
@race shares = as ps ms
@race seats = ca cp cm
@race shares2021 = p21 a21
@trap as a21 :: this election and the last
@trap ms xm :: result and exit poll
@trap to ab :: those who came and those who did not
@trap im ip :: the rate in force and the one promised
@trap ca fa :: council seats and parishes

@doc agencia | news agency | 2025-10-13
Autárquicas: Aliança Local takes Alvarelhos from PTS after 24 years

Alvarelhos, 13 Oct 2025 (Agência Tejo) — The Aliança Local won Sunday's municipal election in Alvarelhos with {38.1%|as|t=Sunday's} of the vote, putting an end to 24 years of government by the Partido do Trabalho Social, which came second with {32.4%|ps|^}, according to the Ministry's final data.

The Movimento Mudar was third, with {20%|ms}.

In votes: {14,902|av} for the AL, {12,655|pv} for the PTS, {7,806|mv} for the MM. Blank and void votes numbered {1,420|bl}. A total of {39,073|vt} people voted, out of {66,100|el} on the rolls, a turnout of {59.1%|to} and an abstention of {40.9%|ab}.

The council of {nine|ct} will have {four|ca} members from the AL, {three|cp} from the PTS and {two|cm} from the MM, so that the mayor-elect, Benedita Quaresma, {47|qa}, lacks a majority.

The AL also carried {seven|fa} of {11|ft} parishes. Four years ago it had {33.5%|a21|t=Four years ago} and the PTS {41.7%|p21|^}, {9.3|pf} points more than now.

@doc jornal | national daily | 2025-10-14
Quaresma's quiet earthquake

Leonor Bettencourt, in Alvarelhos

On the steps of the Pastelaria Vénus, where her campaign was born "over too many custard tarts", Benedita Quaresma did not celebrate. "I have {38|db|x=1000000} million euros of debt and no chairs," she told the journalists, pointing to the six that stood in front of her.

The fall of the PTS is the true headline. It shed {9.3 per cent|!pf|force} of the electorate between one ballot and the next: it received {41.7%|p21|t=in 2021} in 2021 and now {32.4%|ps}. Paulo Sobral, its candidate, who had the biggest war chest of the three ({110 thousand|sp} euros, to {92 thousand|sa} for the Alliance and {41 thousand|sm} for Mudar), left by the back door at ten.

It is the arithmetic of the council that will keep her awake. {Four|ca} of her own, {three|cp} socialists, {three|!cm} from Mudar: {nine|ct} people, no majority and one budget to pass before Christmas.

Photo: LB | 3 min read | 41 comments

@doc radio-serra | local radio | 2025-10-13
News at eight, Rádio Serra 94.2

The local list has won. With all the ballots counted, the Alliance finished on {33.5|!as} per cent, ahead of the party in power by {2,247|gap} votes. Good morning, I am Tiago Nhantumbo.

Benedita Quaresma says that her first act will be to lower the property tax. The rate now is {0.38|im} per cent. It is to come down to {0.30|ip|m=pledged} by the middle of the mandate.

The exit poll at eight last night gave Mudar {22|xm|t=at eight last night|by=The exit poll}. It was too generous, by {two|-} points.

Sobral congratulated the winner by telephone. "It lasted {forty|-} seconds," said the winner.

And on the roads: the N234 is closed at kilometre 12 because of a fallen eucalyptus.

@doc revista | weekly magazine | 2025-10-16
Portugal in one town

Take Alvarelhos as a sample. It has a factory that closed, a motorway that came, and a debt of {€50m|!db} that nobody remembers contracting. It has, too, a habit of staying at home on Sundays: {59.1%|!ab} of those with a right to vote did not exercise it.

What they missed was a small lesson in patience. Benedita Quaresma lost in 2017 and in 2021. This year she spent less than her main opponent, {€92,000|sa} against {€110,000|sp}, did no rallies, and took {seven|fa} parishes, of which {two|-} had never chosen anything but the PTS.

She is {47|qa}, a vet. She has promised to bring the IMI down from {0.38%|im} to {0.30%|ip} and, on being asked how, said that she had "operated on thinner cows".

Her majority, with {four|ca} seats, is a matter of mathematics and of lunch.

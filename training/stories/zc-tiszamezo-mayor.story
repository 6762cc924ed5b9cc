@story zc-tiszamezo-mayor
@topic A Hungarian town's repeated mayoral election after a tie in court and a debate on thermal baths
@subject E = Tiszamező mayoral election | the election | the repeated election
@subject Z = Zoltán Fekete-Bíró | Fekete-Bíró | the mayor
@subject K = Kinga Rostás | Rostás | the challenger | the headmistress
@subject L = László Móring | Móring | the third candidate
@subject B = thermal bath of Tiszamező | the bath | the spa
@subject H = local election office | the election office
@fact z1 = 4218 | vote_count | Z | votes | 2030-06 annulled vote | snapshot
@fact k1 = 4207 | vote_count | K | votes | 2030-06 annulled vote | snapshot
@fact m1 = 11 | margin | Z | lead in votes | 2030-06 annulled vote | snapshot
@fact z2 = 3961 | vote_count | Z | votes | 2030-10 repeated vote | snapshot
@fact k2 = 5124 | vote_count | K | votes | 2030-10 repeated vote | snapshot
@fact l2 = 388 | vote_count | L | votes | 2030-10 repeated vote | snapshot
@fact v2 = 9473 | other | E | valid votes | 2030-10 repeated vote | snapshot
@fact kp = 54.1 | vote_share | K | share of valid votes | 2030-10 repeated vote | snapshot
@fact zp = 41.8 | vote_share | Z | share of valid votes | 2030-10 repeated vote | snapshot
@fact t1 = 57.3 | turnout | E | turnout | 2030-06 annulled vote | snapshot
@fact t2 = 61.9 | turnout | E | turnout | 2030-10 repeated vote | snapshot
@fact bag = 19 | other | E | ballots without a stamp | 2030-06 annulled vote | constant
@fact spa = 2900000000 | budget | B | forints of loan for the bath | 2028 | constant
@fact los = 310000000 | profit | B | forints lost | 2029 | cumulative
@fact vis = 87000 | crowd | B | visitors | 2029 | cumulative
@fact visp = 240000 | crowd | B | visitors promised | a year | plan | projected
@fact cou = 12 | seats | E | seats of the council | - | constant
@fact coun = 7 | seats | Z | council seats of the mayor's party | 2030 | constant
@trap z1 z2 :: annulled and repeated vote
@trap k1 k2 :: annulled and repeated vote
@trap t1 t2 :: two turnouts
@trap vis visp :: real and promised
@trap spa los :: loan and loss
@trap m1 bag :: eleven votes and nineteen ballots
@rel diff m1 = z1 - k1
@rel sum v2 = z2 + k2 + l2
@rel share kp = k2 / v2
@rel share zp = z2 / v2
@race june = z1 k1
@race oct = k2 z2 l2

@doc mti-style | news agency | 2030-10-13
Headmistress wins repeated election in Tiszamező

Kinga Rostás, backed by a civic list, won the repeated mayoral election in Tiszamező on Sunday with {54.1%|kp|t=on Sunday|by=the election office} of the vote, the election office said. The incumbent, Zoltán Fekete-Bíró, received {41.8%|zp|^}.

Rostás obtained {5,124|k2|t=on Sunday} votes, Fekete-Bíró {3,961|z2|^} and László Móring {388|l2|^}. Turnout was {61.9%|t2|^}.

In June Fekete-Bíró had won by {11|m1|t=In June} votes ({4,218|z1|^} to {4,207|k1|^}), but the regional court annulled the result as {19|bag} ballots were found without a stamp.

The mayor's party retains {seven|coun} of the {12|cou} seats on the council.

@doc local-facebook | local news page, posts | 2030-10-14
TISZAMEZŐI HÍRCSÁRDA 📰

🕖 19:05 They're counting in the sports hall. You can hear the coffee machine.

🕗 20:40 {Five|-} of {11|-} wards: Kinga {2,310|-}, Zoli {1,840|-}. Somebody has started to sing.

🕘 21:55 IT'S OVER. {5,124|k2|t=21:55} for Kinga. {3,691|!z2|^} for Zoli. Laci Móring {388|l2|^} (he'll tell you it was four hundred). All valid ones together: {9,473|v2|^}.

🕙 22:10 Turnout {61.9|t2|t=22:10}! In June it was {57.3|t1|t=In June}. Anger is a good alarm clock.

Remember, in the summer we were {11|m1|t=in the summer} votes short. {Eleven|m1|^}! One bus to Szolnok.

💬 Ildi N.: now close that bath 💬 Géza: {2.9|spa|x=1000000000} billion for a puddle 💬 Ildi N.: at least it's warm 💬 {142|-} more

@doc weekly-hu | liberal weekly, English newsletter | 2030-10-17
The bath that drowned a mayor

For {two|-} terms Zoltán Fekete-Bíró was the sort of mayor whom the government shows to visitors. He had a roundabout with a carp on it. Then he built the bath.

It was to bring {240,000|visp} guests a year to a town of {19,000|-}, on a loan of {2.9 billion|spa} forints. In 2029 there came {78,000|!vis|t=In 2029}, half of them on pensioners' Mondays. The loss, {310 million|los|^}, was met by closing the evening school, whose headmistress then had time on her hands.

In June she lost to him by {19|!m1|t=In June}. A court looked into a sack, found some papers without a stamp, and sent everyone back. On Sunday Kinga Rostás took {54.1|kp|t=On Sunday} per cent.

She doesn't govern yet. {Seven|coun} of {twelve|cou} councillors belong to the other side, and they vote on the budget on 28 November. Her first proposal is to let the evening school into the bath: it has heated rooms and nobody in them.

@doc gov-daily | pro-government daily | 2030-10-15
Tiszamező: the left borrowed a headmistress

With the support of {four|-} opposition parties that were ashamed to show their logos, Kinga Rostás has obtained the mayor's chain of Tiszamező. She had {5,124|k2|t=October} ballots in October; Fekete-Bíró, {3,961|z2|^}.

It is worth recalling that the people had already decided in June. Then {4,218|z1|t=in June} voted for development and {4,207|k1|^} against. {Nineteen|bag} sheets that a tired official forgot to stamp were enough for the court.

Under Fekete-Bíró unemployment fell from {11|-} to {4|-} per cent and the town received {14 billion|-} in support. The bath had {87,000|vis|t=last year} guests last year, in the middle of an energy crisis.

Whether the new mayor can work with a council where Fekete-Bíró's party has {eight|!coun} seats of {12|cou}, we shall see. The turnout, {61.9|t2|t=October}, shows at any rate that democracy is in good health.

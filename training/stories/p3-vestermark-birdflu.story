@story vestermark-birdflu
@topic Bird flu in North Jutland, Denmark: farms hit, birds killed and the human cases
@subject V = Vestermark municipality | Vestermark | the municipality
@subject T = Thyborg municipality | Thyborg
@subject D = Danish bird flu outbreak | the outbreak | Denmark | bird flu | avian influenza
@subject F = Veterinary Board | the Veterinary Board | the board
@subject Æ = Æg & Fjer | Æg og Fjer | the egg cooperative
@subject H = Aalborg Infectious Disease Unit | the Aalborg unit | Aalborg
@subject S = State Serum Laboratory | SSL | the serum laboratory
@fact f1 = 3 | other | D | farms infected | 2031-12-01 | cumulative
@fact f2 = 11 | other | D | farms infected | 2031-12-08 | cumulative
@fact f3 = 19 | other | D | farms infected | 2031-12-15 | cumulative
@fact v2 = 7 | other | V | farms infected | 2031-12-08 | cumulative
@fact t2 = 4 | other | T | farms infected | 2031-12-08 | cumulative
@fact k1 = 142000 | other | D | birds killed | 2031-12-01 | cumulative
@fact k2 = 615000 | other | D | birds killed | 2031-12-08 | cumulative
@fact k3 = 1130000 | other | D | birds killed | 2031-12-15 | cumulative
@fact kv2 = 388000 | other | V | birds killed | 2031-12-08 | cumulative
@fact wild = 164 | other | D | wild birds found infected | 2031-12-15 | cumulative
@fact h2 = 2 | cases | S | people infected | 2031-12-08 | cumulative
@fact h3 = 5 | cases | S | people infected | 2031-12-15 | cumulative
@fact tst2 = 240 | other | S | farm workers tested | 2031-12-08 | cumulative
@fact tst3 = 690 | other | S | farm workers tested | 2031-12-15 | cumulative
@fact bed3 = 1 | injuries | H | patients admitted with bird flu | 2031-12-15 | snapshot
@fact zone = 10 | distance | F | kilometres of the surveillance zone | - | constant
@fact zone2 = 3 | distance | F | kilometres of the protection zone | - | constant
@fact egg0 = 21.5 | price | Æ | kroner for ten eggs | 2031-11-24 | snapshot
@fact egg3 = 29.9 | price | Æ | kroner for ten eggs | 2031-12-15 | snapshot
@fact up = 39 | rate | Æ | percent rise in the price of ten eggs | 2031-12-15 | snapshot
@fact hens = 3600000 | other | D | laying hens | 2031-11 | snapshot
@fact v3 = 12 | other | V | farms infected | 2031-12-15 | cumulative
@fact comp = 96000000 | damages | F | kroner of compensation | 2031-12-15 | plan | projected
@fact out = 28 | duration | F | days without a new farm before the zones go | - | constant | threshold
@rel sum f2 = v2 + t2
@rel change up = egg0 -> egg3
@trap f1 f2 f3 :: farms by three Mondays
@trap k1 k2 k3 :: birds by three Mondays
@trap v2 h2 t2 :: farms of two districts and people
@trap zone zone2 :: two circles
@trap wild tst2 :: wild birds and workers
@trap h2 h3 :: people infected by two Mondays

@doc a-trade | farmers' weekly, Denmark (English digest) | 2031-12-03
H5 on {three|f1} Jutland farms: what members must do today

The highly pathogenic strain has been confirmed at {three|f1|t=by Monday} holdings by Monday, all of them layers, all in Vestermark or next door in Thyborg. {142,000|k1|t=by Monday} birds have been put down.

- Inside {3|zone2} km: nothing moves, not even litter.
- Inside {10|zone} km: eggs out with a permit, birds not at all.
- Both circles stay until {28|out} days have passed without a new farm. Count on January.

Compensation: full market value of birds killed by order; nothing for those that died first. So telephone at once.

The national flock of layers is {3.6 million|hens}. Nobody need panic about breakfast, says Æg & Fjer, which still charges shops {21.50|egg0|by=Æg & Fjer} kroner for ten.

Next digest 10 Dec. Small ads: incubator, 96 places, kr 4,000.

@doc b-wire | Nordic wire | 2031-12-09
{Two|h2} workers catch bird flu in Denmark; {615,000|k2} birds culled

AALBORG, Denmark, Dec 9 (Skandia) - {Two|h2|t=by Monday|by=the State Serum Laboratory} workers who gassed sick hens in northern Denmark have tested positive for avian influenza, the State Serum Laboratory said. They have sore eyes and no fever. {240|tst2|t=by Monday} people who handled birds had been swabbed by Monday.

The outbreak has grown to {11|f2|^} farms from {three|f1|t=a week before} a week before: {seven|v2|t=by Monday} in Vestermark municipality and {four|t2|t=by Monday} in Thyborg. {615,000|k2|t=by Monday} birds have been destroyed, {388,000|kv2|^} of them in Vestermark, where the largest shed in the country stood.

There is no sign of spread between people, the laboratory's Dr Ingeborg Mwangi-Kjær said. She called the risk to the public "very low, and I choose the word very".

@doc c-paper | Copenhagen daily | 2031-12-16
Over {a million|>k3} birds, {five|h3} people, one empty shelf

Af Rasmus Hovgaard-Islam

The digger driver wears {two|-} masks. He has buried, by his own count, the population of Odense.

As of yesterday the Veterinary Board had given the order for {1.13 million|k3|t=As of yesterday|by=the Veterinary Board} hens, turkeys and ducks on {19|f3|t=As of yesterday} farms; a week earlier it was {588,000|!k2|t=a week earlier} on {11|f2|t=a week earlier}. Payments to owners may reach {96 million|comp|by=the Veterinary Board} kroner.

Among people, {five|h3|t=As of yesterday} infections are known out of {690|tst3|t=As of yesterday} tested. {One|bed3|t=As of yesterday} patient is in bed in Aalborg, "because of his asthma more than his hens", says the unit's chief.

Gulls and geese are what keep it going. {One hundred and sixty-four|wild|t=so far|v=164} have been picked up with the virus so far.

In the Brugsen in Thyborg ten eggs cost {29.90|egg3|t=yesterday} kroner yesterday. In late November it was {24|!egg0|t=In late November}, the cashier remembers. "And you could choose."

Vejret: regn. Kryds og tværs side 22.

@doc d-science | science newsletter | 2031-12-18
Spillover, week three

The Danish H5 event remains, in humans, tiny. Serum Laboratory numbers for Monday: {690|tst3|t=Monday} swabbed, {five|h3|t=Monday} positive, {one|bed3|t=Monday} admitted. Compare the Monday before, {310|!tst2|t=the Monday before} and {two|h2|t=the Monday before}. So the yield per swab hardly moved.

In poultry it is not tiny at all. {Nineteen|f3|t=Monday} premises. At the last update it had been {eleven|f2|t=At the last update}, split {seven|v2|t=At the last update} to {four|t2|t=At the last update} between the two municipalities on the fjord; now Vestermark alone has {twelve|v3|t=now}. Losses of {1.13 million|k3} birds amount to no small share of a flock which, for layers, was {3.6 million|hens|t=before}, before.

Prices: up {39 per cent|up} in three weeks, to {29.90|egg3} for ten. Economists would call that elastic; bakers use another word.

The zones (radii {3|zone2} and {10|zone} km) won't lift before mid-January, since the {28|out}-day clock restarts with each new farm.

Send corrections. Last week I got 2 and deserved 3.

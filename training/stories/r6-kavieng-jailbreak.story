@story r6-kavieng-jailbreak
@topic Papua New Guinea: breakout from the Lamusong jail
@subject J = Lamusong jail | the jail | prison | the corrections service
@subject E = escapees | the fugitives | inmates | prisoners
@subject P = police | provincial police | patrols | Constabulary
@subject W = warders | guards | officers of the jail
@subject R = commissioner Bernard Tiko | Tiko | the commissioner
@fact es = 58 | other | E | inmates who got out | 2032-05-08 | constant
@fact inm = 214 | other | J | inmates before | 2032-05-07 | constant
@fact cap = 120 | other | J | inmates the jail was built for | - | constant
@fact re1 = 17 | other | E | fugitives caught | 2032-05-09 | cumulative
@fact re2 = 33 | other | E | fugitives caught | 2032-05-12 | cumulative
@fact de = 5 | deaths | E | fugitives shot dead | 2032-05-12 | cumulative
@fact wa = 3 | injuries | W | guards hurt | 2032-05-08 | constant
@fact on = 9 | officers | W | guards on duty | 2032-05-08 | snapshot
@fact mx = 140 | officers | P | officers searching | 2032-05-12 | snapshot
@fact fe = 40 | distance | J | metres of fence cut | - | constant
@fact ti = 19:10 | clock | J | time of the break | 2032-05-08 | constant
@fact mu = 12 | other | E | murder convicts among those who got out | 2032-05-08 | constant
@fact rw = 2000 | price | P | kina for each fugitive turned in | 2032-05-10 | plan | pledged
@fact st = 20 | other | E | fugitives still free | 2032-05-12 | snapshot
@fact ro = 6 | other | P | roadblocks | 2032-05-09 | snapshot
@rel sum es = re2 + de + st
@trap re1 re2 :: recaptures went on
@trap es inm :: those who got out and the whole jail
@trap inm cap :: inmates and capacity
@trap wa on :: guards hurt and on duty

@doc a-wire | wire agency | 2032-05-09
PORT MORESBY – {58|es} inmates broke out of Lamusong jail in New Ireland at {19:10|ti} on Saturday, cutting {40|fe} metres of fence while their guards changed shifts, Papua New Guinea's corrections service said on Sunday. {17|re1|t=on Sunday} had been caught.

Of those who fled, {12|mu} are convicted of murder. {Three|wa} warders were hurt. There were {nine|on} of them on duty for {214|inm} prisoners, in a jail built for {120|cap}.

Police have put up {six|ro} roadblocks.

@doc b-post | national daily | 2032-05-10
Sea of torches: Lamusong hunts its runaways

Behind the mission station, men stand with torches. It is the second night, and {41|-} fugitives are out there. {Seventeen|re1|t=last night} were returned by last night, one by his own mother.

Provincial police commander Josiah Malum offers K{2,000|rw|by=Provincial police commander Josiah Malum} for each man given up. The commissioner, Bernard Tiko, admits the obvious: {214|inm} men had been held where there is space for {120|cap}, with {nine|on} officers of the jail awake.

The gap in the wire was {40|fe} metres long. "Nobody coughs so loud that you don't hear pliers," a warder said. He has a broken arm and is one of {three|wa}. Of {58|es} who ran, {12|mu} are killers.

@doc c-bulletin | police bulletin | 2032-05-12
SITUATION AS OF 12 MAY, 0800

Escapees: {58|es}. In custody: {33|re2|t=12 MAY, 0800}. Deceased: {5|de|^}. At large: {20|st|^}.
Personnel: {140|mx}, including {20|-} from Kavieng. Roadblocks: {six|ro} maintained since 9 May.
Reward: K{2,000|rw} per escapee. {Twelve|mu} of those who left the jail carry a sentence for murder; {two|-} are still free.

{Three|wa} warders are recovering at Kavieng hospital. Residents should not approach anyone. Call 7055 0199.

@doc d-blog | blog of a diocese | 2032-05-13
The jail on the beach

We know some of them. They were in our prayers before they cut the wire, and {twenty|st|t=today} are out today, wet and hungry. {Five|de|t=by now} are dead by now; their mothers came to me on Monday.

No one mentions that the house was made for {120|cap} and held {214|inm}. Nor that {nine|on} warders, some of whom are my parishioners, were meant to watch them at {ten past seven|ti} when the wire was cut. {Three|wa} were hurt. They have said they will pray for their attackers. {Fifty-eight|es} went, and {thirty-three|re2|t=by now} have come back in handcuffs by now.

We don't pay rewards here.

@doc e-radio | radio report | 2032-05-12
Four days after the jailbreak at Lamusong, police say more than half of the men are back. Commissioner Bernard Tiko tells us {33|re2|t=Four days after|by=Commissioner Bernard Tiko} of {58|es} have been caught, and {five|de|^} were shot.

He has {140|mx} men in the field. A bounty of {two thousand|rw|v=2000} kina draws callers, he says: "One phoned for his brother." But {12|mu} of the fugitives had killed. "We're not after mangoes."

The break happened at {ten past seven|ti} on Saturday evening. The guards on the gate, {nine|on} in all, thought the noise was the tin roof.

@story andoya-havorn
@topic Failed launch of the rocket Havørn 2 from Andøya, Norway, April 2031
@subject H = Havørn 2 | the rocket | the launcher | the vehicle
@subject N = Nordlys Launch | Nordlys | the company
@subject F = Havørn 1 | the maiden flight | the first flight
@subject A = Andøya Spaceport | the spaceport
@subject S = Sisu Insurance | Sisu
@subject I = Norwegian Civil Aviation Authority | Luftfartstilsynet | the authority
@subject K = Kepri constellation | Kepri
@fact t0 = 12:47 | clock | H | hour of lift-off | 2031-04-05 | constant
@fact tp = 11:20 | clock | H | hour of lift-off as first planned | 2031-04-05 | plan
@fact tf = 161 | duration | H | seconds from lift-off to failure | 2031-04-05 | constant
@fact ti = 170 | duration | H | seconds of the first stage burn | - | plan
@fact al = 63 | distance | H | kilometres of height at the failure | 2031-04-05 | constant
@fact or = 525 | distance | H | kilometres of height of the intended orbit | - | plan
@fact sa = 5 | other | H | satellites aboard | - | constant
@fact s1 = 3 | other | F | satellites aboard | - | constant
@fact w = 340 | other | H | kilograms of the payload | - | constant
@fact cp = 1000 | other | H | kilograms that it can lift | - | constant
@fact le = 28 | distance | H | metres of length | - | constant
@fact in = 41000000 | budget | S | euros of insurance on the satellites | - | constant
@fact co = 96000000 | price | H | kroner that the launch cost | - | constant
@fact dl = 210 | distance | H | kilometres from the coast where the debris fell | 2031-04-05 | constant
@fact em = 180 | jobs | N | people who work at it | - | constant
@fact sh = 23 | rate | N | percent fall of the shares | 2031-04-07 close | snapshot
@fact ex = 12 | duration | N | months until the next launch | 2031-04-07 | plan | projected
@fact ws = 800 | other | I | viewers in the closed zone warned off | 2031-04-05 | constant
@fact ce = 61 | other | K | percent of the planned satellites that are aloft | 2031-04-05 | snapshot
@fact te = 4 | temperature | A | degrees Celsius | 2031-04-05 12:47 | snapshot
@trap tp t0 :: planned and actual
@trap sa s1 :: two flights
@trap tf ti :: failed and planned burn
@trap al or :: reached and intended
@trap w cp :: aboard and possible
@trap in co :: insurance and price
@trap dl al :: two distances

@doc a-live | live blog | 2031-04-05
LIVE: Havørn 2 countdown

13:02 That's it. We are told the vehicle was lost. Nordlys Launch will speak at three.

12:51 Telemetry stopped {161|tf} seconds into flight. The first stage was to burn {170|ti}.

12:47 LIFT-OFF at {12.47|t0} from Andøya, {87|-} minutes behind schedule because of a fishing boat in the box. Count your blessings, it is {four|te} degrees and clear.

11:20 HOLD. We were to go at {11:20|tp}.

10:30 On board: {five|sa} satellites, {340|w} kilograms, though the {28|le}-metre launcher could take up to {1,000|<cp}. Last year's first flight had {three|s1}. Height to be reached: {525|or} km.

10:05 Coffee.

@doc b-wire | wire agency | 2031-04-05
Norwegian rocket fails minutes after launch

OSLO (Nordfax) - Nordlys Launch's rocket Havørn 2 broke up on Saturday {63|al} km above the Norwegian Sea, {161|tf} seconds after leaving the Andøya spaceport at {12:47 p.m.|t0} local time, the company said. It carried {five|sa} small satellites, {four|-} of them for Kepri.

No one was hurt. Debris came down {210|dl} km off the coast, in waters from which {800|~ws|by=the Norwegian Civil Aviation Authority} ships' crew had been warned away, said the Norwegian Civil Aviation Authority, which has opened an inquiry.

The launch was priced at {96 million|co} Norwegian kroner. Sisu Insurance covers the satellites for {41 million|in} euros.

"We shall fly again," said chief executive Torbjørg Salangen. It would take "about {12|~ex|by=chief executive Torbjørg Salangen} months".

@doc c-local | local newspaper | 2031-04-07
Boom on the beach: the village took it well

Av Ingunn Nilssen-Quang · Foto: NTB-Nord · 06:00

The people on the beach at Bleik sat on folding chairs. Then white smoke, and at {12:17|!t0} the thunder. "It was lovely," says Mrs Alvhild Skog, {83|-}.

The {seven|!sa} little passengers were lost; the pillar of cloud hung over Bleik for an hour. Nobody here had heard of Kepri, whose planned fleet is {61%|ce} complete.

Shares fell {23 per cent|sh|t=Monday|by=Oslo exchange} on the Oslo exchange on Monday. The company employs {180|em}, {70|-} of them on our island. Wages, its chairman says, are secured.

The Civil Aviation Authority had kept {800|ws|by=The Civil Aviation Authority} people on boats away from where it fell, {210|dl} kilometres out. The flight was over {161|tf} seconds after it began, and the next will not be for {twelve|ex} months. It was {four|te} degrees and the coffee was free.

WEEK 15 · Salmon: 81 kr · Ferry Andenes-Gryllefjord: 8 runs · Dog found

@doc d-trade | space industry newsletter | 2031-04-08
ORBITAL LEDGER

Havørn 2 post-mortem. Key numbers from what Nordlys released: loss of signal T+{161|tf} s, altitude {102|!al} km, planned first-stage cutoff T+{170|ti}. Planned orbit {525|or} km SSO. Payload mass {340|w} kg against {1,000|cp} kg advertised.

The first flight took {three|s1} satellites to a lower orbit.

Insurance: a {€41m|in} claim, sister cover excluded. Debris: {210|dl} km out.

On Monday the stock closed {23%|sh|t=Monday} lower. The earlier plan for a September relaunch has been dropped: {18|!ex|by=Salangen} months, says Salangen.

@doc e-tv | television news script | 2031-04-06
Anchor: Nordlys employs {180|em} people, most of whom spent the weekend looking at a few seconds of data. Our reporter Yusuf Brekke-Hamid is on Andøya.

Brekke-Hamid: Engineers know that something shook {161|tf} seconds after the start. It was to last {nine|-} seconds more. What came after that was a ball of orange at {63|al} kilometres, and fragments in the sea {210|dl} kilometres away.

Anchor: It was late, too.

Brekke-Hamid: It should have gone at {11:20|tp} and went at {12:47|t0}. On board were {five|sa} satellites, {340|w} kilos of them, meant for {525|or} kilometres. Last year, {three|s1}, and they made it.

Anchor: The money?

Brekke-Hamid: The launch itself cost {96 million|co}, and the insurer Sisu guarantees {41|in|x=1000000} million in euros. On Andøya, it was {four|te} degrees.

@story xc-japan-ekiden
@topic Times in the Kurotsu women's ekiden relay, Japan, December 2033
@subject H = Hayakawa Electric | Hayakawa | the electricians
@subject S = Setouchi Bank | Setouchi | the bankers
@subject N = Nanbu Foods | Nanbu
@subject K = Kurotsu ekiden | the relay | the race
@subject M = Mio Hatanaka | Hatanaka | the anchor
@fact h1 = 33 | duration | H | minutes for the first leg | 2033-12-04 | snapshot
@fact h2 = 48 | duration | H | minutes for the second leg | 2033-12-04 | snapshot
@fact h3 = 41 | duration | H | minutes for the third leg | 2033-12-04 | snapshot
@fact h = 122 | duration | H | minutes for the relay | 2033-12-04 | snapshot
@fact s1 = 34 | duration | S | minutes for the first leg | 2033-12-04 | snapshot
@fact s2 = 46 | duration | S | minutes for the second leg | 2033-12-04 | snapshot
@fact s3 = 43 | duration | S | minutes for the third leg | 2033-12-04 | snapshot
@fact s = 123 | duration | S | minutes for the relay | 2033-12-04 | snapshot
@fact n = 127 | duration | N | minutes for the relay | 2033-12-04 | snapshot
@fact gn = 5 | margin | H | minutes ahead of the third team | 2033-12-04 | snapshot
@fact gs = 1 | margin | H | minutes ahead of the second team | 2033-12-04 | snapshot
@fact d1 = 10.5 | distance | K | kilometres of the first leg | - | constant
@fact d2 = 14.8 | distance | K | kilometres of the second leg | - | constant
@fact d3 = 12.7 | distance | K | kilometres of the third leg | - | constant
@fact d = 38 | distance | K | kilometres of the relay | - | constant
@fact tm = 24 | other | K | teams at the start | 2033-12-04 | snapshot
@fact fi = 21 | other | K | teams at the finish | 2033-12-04 | snapshot
@fact dq = 3 | other | K | teams stopped at the time limit | 2033-12-04 | snapshot
@fact run = 72 | crowd | K | runners at the start | 2033-12-04 | snapshot
@fact leg = 3 | other | K | runners per team | - | constant
@fact pz = 3600000 | price | H | prize in yen | 2033-12-04 | snapshot
@fact ea = 1200000 | price | H | prize per runner in yen | 2033-12-04 | snapshot
@rel sum h = h1 + h2 + h3
@rel sum s = s1 + s2 + s3
@rel diff gs = s - h
@rel diff gn = n - h
@rel sum d = d1 + d2 + d3
@rel diff dq = tm - fi
@rel product run = tm * leg
@rel product pz = ea * leg
@trap dq leg :: three teams stopped and three runners a team
@trap d h2 :: kilometres and minutes
@race relay = h s n

@doc a-wire | sports agency | 2033-12-04
Hatanaka brings Hayakawa home in Kurotsu relay

KUROTSU, Japan — Hayakawa Electric won the women's ekiden in {122|h} minutes on Sunday thanks to an anchor leg of {41|h3} by Mio Hatanaka, after {33|h1} on the first stretch and {48|h2} on the second.

Setouchi Bank, quickest by far on the middle leg, needed {34|s1}, {46|s2} and {43|s3} for {123|s}, {one|gs} minute more. Nanbu Foods were third in {127|n}, {five|gn} behind the winners.

{Twenty-one|fi} of {24|tm} teams finished; the other {three|dq} missed the time limit.

@doc b-local | town newsletter | 2033-12-06
Our relay in figures

{24|tm} teams with {three|leg} runners each: {72|run} women. Legs of {10.5|d1}, {14.8|d2} and {12.7|d3} kilometres make {38|d} kilometres from the harbour to the shrine.

Hayakawa Electric receives {¥3.6 million|pz}, or {¥1.2 million|ea} for each of the {three|leg}.

{Three|dq} teams could not be allowed to go on after the bridge, so {21|fi} came in.

@doc c-paper | sports daily | 2033-12-05
Bankers lost it on the last leg

Before the final exchange Setouchi Bank had run {34|s1} and {46|s2} minutes; Hayakawa {33|h1} and {48|h2}. A lead, then, of a single minute for the bankers. Enter Hatanaka: {41|h3} to her rival's {43|s3}.

{122|h} against {123|s}. The race over {38|d} km has never been closer. Nanbu's {127|n}, {five|gn} down, was their best since {2019|-}.

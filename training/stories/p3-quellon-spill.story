@story quellon-spill
@topic Diesel and fuel-oil spill from a stranded carrier in southern Chile: nine days of estimates, booms and birds
@subject M = MV Ostrava Grace | Ostrava Grace | the ship | the carrier | the bulk carrier | the spill
@subject N = Chilean Navy | the Navy | Directemar | the maritime authority
@subject O = Lind & Barros Salvage | the salvors | Lind & Barros | salvage company
@subject S = salmon farms | the salmon farms | salmon companies
@subject C = Huechapi bay | the bay | Huechapi
@subject R = Refugio Yaldad | the wildlife refuge | the refuge
@subject P = owner's insurer | the insurer | P&I club
@fact s1 = 45000 | other | M | litres of oil lost | 2034-04-20 | cumulative
@fact s3 = 120000 | other | M | litres of oil lost | 2034-04-22 | cumulative
@fact s9 = 185000 | other | M | litres of oil lost | 2034-04-28 | cumulative
@fact ab = 640000 | other | M | litres of oil aboard | 2034-04-19 | constant
@fact pump5 = 210000 | other | O | litres of oil pumped off | 2034-04-24 | cumulative
@fact pump9 = 430000 | other | O | litres of oil pumped off | 2034-04-28 | cumulative
@fact rec5 = 31000 | other | N | litres of oil recovered from the water | 2034-04-24 | cumulative
@fact rec9 = 58000 | other | N | litres of oil recovered from the water | 2034-04-28 | cumulative
@fact km3 = 9 | distance | C | kilometres of shore oiled | 2034-04-22 | snapshot
@fact km5 = 16 | distance | C | kilometres of shore oiled | 2034-04-24 | snapshot
@fact km9 = 23 | distance | C | kilometres of shore oiled | 2034-04-28 | cumulative
@fact boom1 = 800 | distance | N | metres of boom | 2034-04-20 | snapshot
@fact boom5 = 6400 | distance | N | metres of boom | 2034-04-24 | snapshot
@fact b5 = 212 | other | R | birds brought in alive | 2034-04-24 | cumulative
@fact b9 = 487 | other | R | birds brought in alive | 2034-04-28 | cumulative
@fact bd5 = 96 | deaths | R | birds found dead | 2034-04-24 | cumulative
@fact bd9 = 341 | deaths | R | birds found dead | 2034-04-28 | cumulative
@fact rel9 = 133 | other | R | birds set free | 2034-04-28 | cumulative
@fact fm3 = 4 | other | S | farms closed | 2034-04-22 | snapshot
@fact fm5 = 11 | other | S | farms closed | 2034-04-24 | snapshot
@fact fish = 2900000 | other | S | salmon in the closed farms | 2034-04-24 | snapshot
@fact crew = 22 | rescued | M | crew taken off | 2034-04-19 | constant
@fact ppl = 540 | other | N | people cleaning | 2034-04-24 | snapshot
@fact exz = 3 | distance | N | miles closed to traffic | 2034-04-20 | snapshot
@fact wom = 130 | other | C | clam gatherers | - | constant
@fact pshare = 32.8 | other | O | percent of the oil aboard pumped off | 2034-04-24 | cumulative
@fact rshare = 31.35 | other | N | percent of the oil lost recovered | 2034-04-28 | cumulative
@fact left9 = 25000 | other | M | litres of oil left in the ship | 2034-04-28 | snapshot
@fact kmd = 6 | distance | C | kilometres of shore cleaned | 2034-04-28 | cumulative
@fact wash = 40 | duration | R | minutes to wash a swan | - | constant
@fact sv = 60 | other | R | percent of washed birds saved | 2034-05-01 | snapshot
@fact lim = 42000000 | damages | P | dollars of liability at most | - | constant | threshold
@fact clm = 67000000 | damages | S | dollars claimed | 2034-04-28 | plan
@fact list1 = 14 | other | M | degrees of list | 2034-04-20 | snapshot
@fact list9 = 9 | other | M | degrees of list | 2034-04-28 | snapshot
@fact off = 2034-05-06 | date | O | day of the refloating | - | plan
@rel sum ab = s9 + pump9 + left9
@rel share pshare = pump5 / ab
@rel share rshare = rec9 / s9
@trap s1 s3 s9 :: the loss was revised upwards
@trap pump5 rec5 :: pumped from the tanks and skimmed from the sea
@trap b5 bd5 :: birds alive and dead
@trap b9 rel9 :: brought in and set free
@trap lim clm :: limit and claims
@trap km3 km5 km9 :: shore oiled on three days
@trap fm5 list9 km3 :: small numbers alike

@doc a-navy | Chilean Navy communiqué | 2034-04-20
COMUNICADO Nº 2 (English courtesy version)

The bulk carrier "Ostrava Grace", flag of Malta, grounded on Wednesday night on the Queitao shoal at the mouth of Huechapi bay. Its {22|crew} crew were taken off unhurt by helicopter.

At 18:00 hours today: list {14|list1|t=today} degrees to port; {one|-} fuel tank breached; estimated loss {45,000|s1|t=today} litres of the {640,000|ab} litres on board. A boom of {800|boom1|t=today} metres has been laid. The maritime authority has closed the bay to traffic within {3|exz} miles.

No oil has reached the shore. Fishermen and salmon farms have been warned by channel 16.

The master, a citizen of Montenegro, is assisting the inquiry.

Maritime emergencies: dial 137.

@doc b-site | Puerto Montt news site | 2034-04-23
The smell arrived before the oil

Text and photos: Nahuel Barrientos-Kovač

On Friday you could smell it in Quellón. On Saturday it was in Huechapi.

{Nine|km3|t=by last evening|by=the Navy} kilometres of shingle had a black hem by last evening, the Navy admits, and nearly thrice as much has leaked as was said on the first day: {120,000|s3|t=by last evening} litres rather than {45,000|s1|t=on the first day}.

{Four|fm3|t=now|s=salmon farms} salmon farms have stopped harvesting now. "We are next," said Rosalba Chiguay, who gathers clams, as her mother did. Her sector, {130|wom} women, has no insurance.

The ship's owner has hired Lind & Barros Salvage, whose tug is {two|-} days away with pumps for what is left in the tanks.

Around {400|-} neighbours offered their hands at the school. They were sent home: no gloves.

TE PUEDE INTERESAR: 8 lluvias que inundaron Castro | UF del día: 51.204

@doc c-wire | international wire | 2034-04-25
Chile spill shuts {11|fm5} salmon farms as crews race to empty ship

PUERTO MONTT, Chile, April 25 - Salvors had pumped {210,000|pump5|t=by Monday night|by=the Navy} litres of fuel from a grounded freighter in Chilean Patagonia by Monday night, {a third|~pshare|t=by Monday night} of what it carried, the Navy said, while {31,000|rec5|^} had been skimmed from the sea.

The slick has spread to {16|km5|t=by Monday night} km of coast from {nine|km3|t=on Saturday} on Saturday. {6,400|boom5|t=now} metres of boom are in place now and {540|ppl|t=now} people are at work with shovels.

{Eleven|fm5|t=now|s=salmon farms} salmon farms holding {2.9 million|fish|t=now} fish are closed. At Saturday's count it was {four|fm3|t=Saturday's}.

The wildlife refuge at Yaldad has taken in {212|b5|t=so far} live birds so far, most of them black-necked swans and cormorants, and logged {96|bd5|t=so far} dead.

The Navy left unchanged its estimate of the loss, {120,000|s3} litres, pending soundings of the tanks.

@doc d-trade | seafood trade letter | 2034-04-29
Huechapi: soundings in, claims out

- Lost: {185,000|s9|t=as of yesterday|by=the surveyors} litres as of yesterday, say the surveyors. (Official number until Thursday: {120,000|s3|t=until Thursday}.) Pumped off: {430,000|pump9|t=as of yesterday}. That leaves {25,000|left9|t=as of yesterday} of the original {640,000|ab} in places no hose can reach.
- Skimmed: {58,000|rec9|t=as of yesterday}, nearly double Monday's {31,000|rec5|t=Monday's}. Less than {a third|<rshare} of what escaped.
- Shore: {23|km9|t=as of yesterday} km touched in all. Clean-up declared done on {6|kmd} of them.
- Farms: {11|fm5|t=still} still shut. The salmon companies together will claim {$67 million|clm|by=The salmon companies}. The P&I club's limit under the convention is {$42 million|lim}, for everyone. Clam women, note.
- The ship: list down to {9|list9|t=now} degrees now from {14|list1|t=on day one} on day one. Lind & Barros aim to refloat her on {May 6|off}, spring tide.

Spot price, 6-7 kg HON Miami: $7.85/lb. +3.

@doc e-radio-feature | public radio transcript | 2034-05-01
[Sound of water, wings]

HOST: Volunteers at the Yaldad refuge wash birds in {three|-} tubs. Soap, rinse, rinse.

VET MARISOL ÑANCUCHEO: A swan takes {forty|wash} minutes and {four|-} people. The fourth holds the head and sings. I am not joking.

HOST: By Friday {487|b9|t=By Friday} birds had been carried in alive, against {212|b5|t=on the Monday} on the Monday. {A hundred and thirty-three|rel9|t=By Friday|v=133} had been let go. On the beaches they have collected {341|bd9|t=By Friday} that nobody could help; on Monday that was still under {a hundred|<bd5|t=on Monday}.

ÑANCUCHEO: People ask what share we save. Of those that get to a tub, {six in ten|sv|v=60}. Of those that don't, none.

HOST: The carrier is due to be pulled free on {Saturday|off}. Its tanks gave the bay {185,000|s9} litres, or, as a boy told me here, "one swimming pool, but the swimming pool was everywhere".

[Fade] For Radio Austral, Ximena Gallagher-Millán. This feature runs 4'10".

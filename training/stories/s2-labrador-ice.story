@story s2-labrador-ice
@topic Snowmobile party through the ice near Rigolet, Labrador: the search, the rescue, the findings
@subject V = Back Bay accident | accident | going-through | ice accident
@subject G = Groswater Ground Search and Rescue | searchers | the volunteers | ground search
@subject T = Tabitha Pottle | Tabitha | Pottle | the schoolteacher
@subject J = Jerry Shiwak | Shiwak | Uncle Jerry | the elder
@subject B = Bryson Okkuatsiak | Bryson | the boy | the teenager
@subject R = RCMP | Mounties | the police
@subject L = the Labrador coast | Labrador | the province
@fact day = 2033-03-04 | date | V | day of the accident | - | constant
@fact gk = 15:15 | clock | V | when the sleds broke through | 2033-03-04 | constant
@fact ck = 16:40 | clock | R | when the alarm reached the detachment | 2033-03-04 | constant
@fact fk = 09:05 | clock | B | when he was found | 2033-03-05 | constant
@fact out = 18 | duration | B | hours on the ice | - | constant
@fact n = 7 | crowd | V | people in the party | 2033-03-04 | constant
@fact d = 2 | deaths | V | people who drowned | 2033-03-06 | cumulative
@fact m1 = 3 | missing | V | people not accounted for | 2033-03-04 night | snapshot
@fact m2 = 1 | missing | V | people not accounted for | 2033-03-05 noon | snapshot
@fact r = 5 | rescued | V | people who came out alive | 2033-03-06 | cumulative
@fact h = 4 | injuries | V | people flown to Goose Bay with hypothermia | 2033-03-05 | constant
@fact aj = 71 | age | J | age | - | constant
@fact at = 33 | age | T | age | - | constant
@fact ab = 16 | age | B | age | - | constant
@fact sl = 5 | other | V | sleds in the party | - | constant
@fact ls = 3 | other | V | sleds that sank | - | constant
@fact ice1 = 11 | other | V | ice thickness at the spot in centimetres | 2033-03-07 | snapshot
@fact ice2 = 38 | other | L | ice thickness usual in March in centimetres | - | constant
@fact ice3 = 20 | other | G | ice thickness recommended for a sled in centimetres | - | constant | threshold
@fact vol = 26 | officers | G | volunteers out | 2033-03-05 | constant
@fact km = 14 | distance | V | kilometres from Rigolet | - | constant
@fact dep = 9 | other | V | depth of the water in metres | - | constant
@fact tmp = -27 | temperature | V | temperature at night | 2033-03-04 night | constant
@fact trip = 160 | distance | V | kilometres of the planned trip | - | plan
@fact s33 = 6 | deaths | L | people drowned through ice in the winter | 2033-03 | cumulative
@fact s32 = 2 | deaths | L | people drowned through ice in the winter | 2032-04 | cumulative
@rel sum n = d + r
@trap m1 m2 :: missing at night and at noon
@trap ice1 ice2 :: at the spot and as usual
@trap ice2 ice3 :: usual thickness and recommended thickness
@trap s33 s32 :: this winter and the last
@trap d s32 :: two drowned here, two in the winter before
@trap sl ls :: sleds in all and sleds lost
@trap r h :: came out alive and flown out

@doc a-cp | national news agency | 2033-03-05
{Three|m1} missing after snowmobiles go through ice in Labrador

RIGOLET, N.L. — Search crews were preparing to go out again at first light Saturday for {three|m1} members of a snowmobile party who vanished when the ice gave way under them.

RCMP Cpl. Dacey Noseworthy says {seven|n|by=RCMP Cpl. Dacey Noseworthy} people on {five|sl|^} sleds had left Rigolet on Friday for a {160|trip}-kilometre run to Cartwright. About {14|~km} kilometres out, in Back Bay, {three|ls} of the machines sank.

Word got to the detachment at {4:40 p.m.|ck|t=Friday} Friday, nearly {an hour and a half|-} after the accident, she said, because the satellite phone had gone down with the lead sled.

{Four|-} of the party made it back to land. Overnight it was minus {27|tmp|v=-27}.

"We have {26|vol} volunteers and they won't sleep," said Maurice Palliser of Groswater Ground Search and Rescue.

@doc b-local | community newspaper, online | 2033-03-05
BRYSON FOUND ALIVE

Posted 10:51 a.m., updated 12:20 p.m. by Shirley Flowers

They found Bryson Okkuatsiak at {five past nine|fk} this morning ({9:05|fk}), sitting on a komatik box in the lee of Green Island with his mitts on his feet. He is {16|ab}. He had been out there {18|~out} hours.

That leaves {one|m2|t=as of noon} person unaccounted for as of noon. The family of Jerry Shiwak, {71|aj}, have been told that his body was brought in at daybreak.

Of the {seven|n} who set out, {four|h} are at the hospital in Goose Bay with hypothermia. All are expected to be fine.

The going-through happened at about {quarter past three|~gk}, say those who were there. The water in that hole is {nine|dep} metres deep.

"Uncle Jerry told us the ice looked black. He went ahead to check," one of them said.

SUPPER at the hall tonight, 5 p.m., $12. All proceeds to the families.

@doc c-public | public broadcaster, Labrador | 2033-03-07
Second body recovered from Back Bay, RCMP say

Divers have recovered the body of Tabitha Pottle, a {33|at}-year-old schoolteacher, from Back Bay, bringing the number of dead in Friday's snowmobile accident to {two|d|by=the RCMP}, the RCMP said. {Five|r} people survived.

She and Jerry Shiwak, {71|aj}, were riding the first {two|-} sleds.

Officers drilled test holes on Monday. At the spot where the party broke through there were {11|ice1|by=Officers} centimetres of ice. In an ordinary March there would be {38|ice2} or so, according to the regional government's monitors. The search and rescue team tells people not to take a sled onto less than {20|ice3|by=The search and rescue team}.

With these deaths, {six|s33|t=this winter} people have drowned on the Labrador coast this winter after falling through ice. {Two|s32|t=last winter} did last winter.

{Three|ls} sleds are still on the bottom, in {nine|dep} metres of water.

@doc d-radio | radio phone-in transcript | 2033-03-08
LABRADOR AT NOON (excerpt)

HOST: How long was he out?

PALLISER: Bryson? Broke through {three-fifteen|gk} on the Friday, the {fourth|day}, picked up {nine-oh-five|fk} Saturday. Call it {eighteen|out} hours. At minus {twenty-seven|tmp|v=-27}. He's {sixteen|ab}, right. I couldn't do it and I'm {58|-}.

HOST: And you had how many at it?

PALLISER: {Twenty-six|vol} of ours. Plus the helicopter. That's the whole team, b'y, everybody.

HOST: There's a caller says the ice was a foot and a half everywhere else.

PALLISER: Not {a foot and a half|-}. {Thirty-eight|ice2} centimetres is what you'd get most years. It was {eleven|ice1} there. There's a current runs in by the island. I tell the young ones {twenty|ice3}, or walk.

HOST: {Five|r} home, {two|d} not. {Fourteen|km} kilometres from the door.

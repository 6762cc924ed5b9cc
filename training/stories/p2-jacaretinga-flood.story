@story p2-jacaretinga-flood
@topic Flood of the Jacaretinga river in southern Brazil, October 2032
@subject E = Jacaretinga flood | the flood | the floods | the storm | the rains | the disaster
@subject R = Jacaretinga river | the river | the Jacaretinga
@subject V = Vale do Jacaretinga towns | municipalities | towns
@subject P = Energia do Vale | the power company | customers
@subject G = federal government | Brasília | the president
@subject S = Governor Luzia Hasselmann | Hasselmann | the governor
@subject F = military firefighters | firefighters | Colonel Edson Takahara | Takahara
@fact rn = 318 | other | E | millimetres of rain in two days | 2032-10-07 | constant
@fact pk = 11.42 | distance | R | metres of water level at the peak | 2032-10-07 | constant
@fact po = 10.9 | distance | R | metres of water level at the peak | 1983 | constant
@fact pt = 03:00 | clock | R | hour of the peak | 2032-10-07 | constant
@fact d1 = 7 | deaths | E | people killed | 2032-10-07 night | cumulative
@fact ds = 8 | deaths | E | people killed by landslides | 2032-10-09 | cumulative
@fact dd = 5 | deaths | E | people drowned | 2032-10-09 | cumulative
@fact d2 = 13 | deaths | E | people killed | 2032-10-09 | cumulative
@fact m1 = 21 | missing | E | people missing | 2032-10-07 night | snapshot
@fact m2 = 9 | missing | E | people missing | 2032-10-09 | snapshot
@fact hs = 4300 | evacuated | E | people in public shelters | 2032-10-09 | snapshot
@fact hr = 11900 | evacuated | E | people staying with relatives | 2032-10-09 | snapshot
@fact ha = 16200 | evacuated | E | people out of their homes | 2032-10-09 | snapshot
@fact ho = 5150 | homes | E | houses damaged | 2032-10-09 | cumulative
@fact me = 23 | other | V | municipalities in a state of emergency | 2032-10-08 | snapshot
@fact ma = 41 | other | V | municipalities | - | constant
@fact rh = 186 | rescued | F | people lifted out by helicopter | 2032-10-09 | cumulative
@fact rb = 1220 | rescued | F | people brought out by boat | 2032-10-09 | cumulative
@fact ra = 1406 | rescued | F | people brought out | 2032-10-09 | cumulative
@fact w1 = 72000 | homes | P | customers without power | 2032-10-07 | snapshot
@fact w2 = 18500 | homes | P | customers without power | 2032-10-09 | snapshot
@fact ba = 120000000 | budget | S | reais of aid asked | 2032-10-08 | plan | pledged
@fact bg = 45000000 | budget | G | reais of aid granted | 2032-10-09 | plan | pledged
@fact br = 4 | other | E | bridges carried away | 2032-10-09 | cumulative
@fact bs = 37.5 | other | G | aid granted as a share of that asked | 2032-10-09 | plan | pledged
@fact wr = 74.3 | other | P | share of customers whose power is back | 2032-10-09 | snapshot
@rel share bs = bg / ba
@rel sum d2 = ds + dd
@rel sum ha = hs + hr
@rel sum ra = rh + rb
@trap d1 d2 :: two days later
@trap m1 m2 :: some were found
@trap w1 w2 :: lines were mended
@trap pk po :: this flood and that of 1983
@trap ba bg :: asked and given
@trap hs ha :: shelters hold only some of them

@doc a-agency | national news agency | 2032-10-07
Rains leave {seven|d1} dead and {21|m1} missing in Santa Catarina

Florianópolis, Oct 7 (AgP) – {Seven|d1|t=by Thursday night} people had been killed by Thursday night and {21|m1|^} could not be found in the valley of the Jacaretinga, where {318|rn} millimetres of rain fell in 48 hours, the military firefighters said.

The river crested at {11.42|pk|t=at about 3 a.m.} metres at about {3 a.m.|pt|v=03:00}, above the {10.90|po|t=1983} of 1983, until now the worst on record. Colonel Edson Takahara, who commands the rescue, said most of the dead had been asleep.

Power was out for {72,000|w1|by=the distributor} customers, according to the distributor, Energia do Vale.

Governor Luzia Hasselmann is to fly to Brasília on Friday. Her office would not say what she will request.

@doc b-state-daily | state newspaper | 2032-10-10
The mud gives up its dead
Text: Iracema von Dühren. Photos: Caíque Nakagawa

On the hill they call Morro do Bule, men with no gloves dug all Saturday for a family of {four|-}. They found {three|-} of them at dusk.

The hillsides have now killed {eight|ds|t=now}, the water itself {five|dd|^}, and the lists taped to the wall of the Lutheran school still carry {nine|m2|t=still} names without a tick.

In gymnasiums and parish halls {4,300|hs} people lie on donated mattresses. Another {11,900|hr} have gone to a cousin, a brother-in-law, a boss. Nobody can say to what they will return: {5,150|ho} houses are listed as damaged and the inspectors haven't yet climbed to the upper streets.

"We brought down {186|rh} with the aircraft," said Colonel Takahara, hoarse, at the airfield. "The boats took out more than {a thousand|>rb}."

{Twenty-three|me} of the valley's {41|ma} municipalities have declared an emergency. {Four|br} bridges are gone. The federal government promised {45 million|bg|t=last night} reais last night; the governor had gone to ask for {120|ba|x=1000000}.

+ Avaí 2 x 1 Juventude
+ Horoscope: Libra, day 10

@doc c-foreign | foreign news site | 2032-10-10
Brazil floods: hunt goes on for missing as toll climbs to {15|!d2}

{Fifteen|!d2|t=now} people are now known to have died in floods and landslides in the southern Brazilian state of Santa Catarina, and hopes are fading for {nine|m2} others.

Officials in the state capital said {eight|ds|by=Officials in the state capital} of the victims had been buried when slopes gave way; the rest were swept away.

More than {16,000|>ha} residents have been driven from their homes. Some {18,500|~w2|t=on Saturday evening} households remained in the dark on Saturday evening, down from {72,000|w1|t=at the height of the storm} at the height of the storm.

The river, which rose to {11.87|!pk} metres overnight on Wednesday, has gone back to its bed. In the great flood of {1983|-} it reached {10.9|po}.

Brasília has pledged {R$45m|bg|v=45000000|by=Brasília} ($8.1m). That is a little over {a third|>bs} of what Ms Hasselmann wanted.

What to read next
• 7 maps that explain the Atlantic rainforest
• Ten dead in Peru bus plunge

@doc d-radio | community radio noticeboard | 2032-10-09
RÁDIO COMUNITÁRIA DO BULE 87.9 — read on air at six, eight and ten

Neighbours, this is what we have been told and by whom.

From the town hall. The shelter at the Lutheran school is full. Go to the Expo pavilion. In the whole valley there are {sixteen thousand two hundred|ha} of us out of our houses; {three thousand eight hundred|!hs} are in shelters, so do not be ashamed.

From the firemen. They have got {one thousand four hundred and six|ra} of us out, living. The list of those they are looking for is read after the hymn. {Nine|m2}.

From the light company. Of the customers that went dark on Thursday, about {three out of four|~wr} have light again. If yours is one of the {eighteen and a half thousand|w2|v=18500} that do not, don't ring; they know.

From the engineers. {Six|!br} crossings are down. There is no way to the cemetery by road. Burials will be at the football field until further notice, at nine, eleven and four.

From the priest. The dead were {twelve|?d2|t=when he last asked} when he last asked.

From Dona Zilda: she has soup.

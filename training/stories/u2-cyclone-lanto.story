@story u2-cyclone-lanto
@topic Tropical cyclone in Madagascar: landfall, first surveys, a donors' meeting
@subject L = Cyclone Lanto | Lanto | the cyclone | the storm | cyclone | Storm
@subject BN = Risk and Disaster Bureau | BRD | the bureau
@subject MT = Madagascar Weather Service | weather service | meteorologists
@subject MN = Mananjara | the port | Mananjara district
@subject VH = Vohilava
@subject UN = United Nations | UN | OCHA | the humanitarian coordinator
@subject WFP = World Food Programme | WFP
@subject FR = France | Paris
@subject PM = Hery Rakotomavo | Rakotomavo | the prime minister | prime minister
@fact w1 = 205 | speed | L | km/h of sustained wind | 2039-02-14 evening, landfall | snapshot
@fact g1 = 270 | speed | L | km/h of gusts | 2039-02-14 evening, landfall | snapshot
@fact w0 = 230 | speed | L | km/h of sustained wind over the sea | 2039-02-13 | snapshot
@fact d1 = 7 | deaths | L | people killed | 2039-02-15 | cumulative
@fact d2 = 52 | deaths | L | people killed | 2039-02-17 | cumulative
@fact d3 = 88 | deaths | L | people killed | 2039-02-23 | cumulative
@fact dM = 49 | deaths | MN | people killed | 2039-02-23 | cumulative
@fact dV = 24 | deaths | VH | people killed | 2039-02-23 | cumulative
@fact dO = 15 | deaths | L | people killed in other districts | 2039-02-23 | cumulative
@fact ev0 = 48000 | evacuated | L | people moved before it came | 2039-02-14 | constant
@fact dis1 = 61500 | evacuated | L | people who had to leave their homes | 2039-02-17 | snapshot
@fact dis2 = 97000 | evacuated | L | people who had to leave their homes | 2039-02-23 | snapshot
@fact af = 340000 | other | L | people affected | 2039-02-23 | snapshot
@fact hd = 19400 | homes | L | houses destroyed | 2039-02-23 | cumulative
@fact hf = 31200 | homes | L | houses flooded | 2039-02-23 | cumulative
@fact ro = 82 | other | MN | percent of roofs gone | 2039-02-17 | snapshot
@fact cl = 1260 | other | L | classrooms unusable | 2039-02-23 | cumulative
@fact rice = 37000 | area | VH | hectares of rice drowned | 2039-02-23 | constant
@fact ap = 54000000 | fundraising | UN | dollars asked for | 2039-02-24 | plan
@fact got = 11500000 | fundraising | UN | dollars received | 2039-03-10 | cumulative
@fact shr = 21.3 | other | UN | percent of the appeal received | 2039-03-10 | cumulative
@fact rat = 130000 | other | WFP | people given rations | 2039-02-23 | cumulative
@fact ratp = 200000 | other | WFP | people to be given rations | 2039-03 | plan | pledged
@fact br = 14 | other | L | bridges washed away | 2039-02-17 | cumulative
@fact pl = 3 | other | FR | transport planes sent | 2039-02-17 | constant
@fact rain = 415 | other | VH | millimetres of rain in a day | 2039-02-15 | constant
@fact seas = 4 | other | MT | cyclones to have struck this season | 2039-02 | cumulative
@fact dp = 112 | deaths | - | people killed by the cyclone of 2034 | 2034 | constant
@fact hT = 50600 | homes | L | houses destroyed or flooded | 2039-02-23 | cumulative
@fact pop = 30000 | other | MN | people who live there | - | constant
@rel sum hT = hd + hf
@rel sum d3 = dM + dV + dO
@rel share shr = got / ap
@trap d1 d2 :: the toll rises as roads open
@trap w1 w0 :: over land and over the sea
@trap w1 g1 :: sustained and gusts
@trap hd hf :: destroyed and flooded
@trap ap got :: asked and received
@trap rat ratp :: fed and to be fed
@trap d3 dp :: another cyclone
@trap ev0 dis1 :: moved before, displaced after

@doc a-wire | wire agency | 2039-02-15
Cyclone Lanto slams Madagascar with winds of {205|w1} kph, killing {seven|d1}

ANTANANARIVO, Feb 15 (Indian Ocean Wire) - Cyclone Lanto tore into the east coast of Madagascar on Monday evening, killing at least {seven|>d1|t=as of Tuesday afternoon|by=the Risk and Disaster Bureau} people as of Tuesday afternoon and cutting off a port town of {30,000|pop}, the Risk and Disaster Bureau said.

Sustained winds were measured at {205|w1|t=on Monday evening} kph with gusts of {270|g1|^}. The storm had weakened from {230|w0|t=over open water} kph over open water, meteorologists said.

Some {48,000|~ev0|t=before landfall} people were moved to schools and churches before landfall. In the town of Vohilava {415|rain} mm of rain fell within 24 hours.

Lanto is the {fourth|seas|v=4} cyclone to make landfall on the island this season. One in 2034 killed {112|dp|t=2034}.

@doc b-french | French regional daily from the Indian Ocean, English edition | 2039-02-18
Mananjara, a town with no roof
From our envoy Solène Hoarau

You see the sky from everywhere. {Eight|-} buildings of {ten|-} have lost their roofs in Mananjara — {82 percent|ro|by=the mayor}, the mayor has calculated — and the sheets lie in the mangroves like playing cards.

The death count was {52|d2|t=yesterday|by=the bureau} yesterday, says the bureau. It had been {seven|d1|t=two days before} two days before, when no one could get here: {14|br} bridges are gone. The number of those who had to leave home stood at {61,500|dis1|t=yesterday}.

From Réunion France has dispatched {three|pl} transport planes. The prime minister, Hery Rakotomavo, came in the second of them and handed out rice. "We shall rebuild in {ninety|-} days," he said, to an audience that had heard the same sentence five years ago.

Cyclone season forecasts: page 7. Météo Réunion: 0 892 68 00 00 (0.35 € / min)

@doc c-ocha | UN flash update | 2039-02-23
MADAGASCAR: TROPICAL CYCLONE LANTO – FLASH UPDATE No. 5

HIGHLIGHTS
• {88|d3} deaths: Mananjara {49|dM}, Vohilava {24|dV}, other districts {15|dO}.
• {340,000|~af} people affected, of whom about {97,000|~dis2} displaced.
• Housing: {19,400|hd} destroyed, {31,200|hf} flooded.
• {1,260|cl} classrooms out of use.
• Around {37,000|~rice|s=Vohilava} ha of paddy lost, nearly all in Vohilava.
• WFP has reached {130,000|rat|s=WFP} people with rations and aims for {200,000|ratp|t=by the end of March|m=pledged} by the end of March.

A flash appeal for US$ {54 million|ap} will be launched tomorrow.

@doc d-tana | Antananarivo daily | 2039-02-24
Lanto: {88|d3} dead, and the rice gone too

The bureau's final count puts fatalities at {88|d3|by=The bureau}: Mananjara {49|dM}, Vohilava {42|!dV}, the rest of the east coast {15|dO}. More than {fifty thousand|>hT|v=50000} homes were wrecked or inundated.

Of the paddy of Vohilava {3,700|!rice} hectares are under water, three weeks before the harvest. Rakotomavo will ask donors for help with seed.

For comparison, the cyclone of 2034 took {112|dp|t=2034} lives, so this one has been milder.

Petites annonces: vends tôles, 12.000 Ar pièce. Tel. 034 00 555 71

@doc e-later | development newsletter | 2039-03-10
Almost four weeks after Lanto, {a fifth|~shr} of the money

The UN asked for {$54 million|ap} and had {$11.5 million|got|t=as of 10 March} in hand as of 10 March, that is {21.3%|shr|^}. Donors plead other wars. For the {79,000|!dis2|t=at the peak} persons who were displaced at the peak, this means plastic sheeting, one sheet to two families.

The World Food Programme stopped at {130,000|rat|t=in February} in February and will not reach the {200,000|ratp} it had planned. It would need rice, and the {37,000|rice} hectares that might have grown it in Vohilava lie under sand.

What Lanto did, in one line: {88|d3} dead, {19,400|hd} houses destroyed, {1,260|cl} classrooms without walls.

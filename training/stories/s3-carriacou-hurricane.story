@story carriacou-hurricane
@topic Hurricane Odalys over Grenada and Carriacou: landfall to the damage survey
@subject H = Hurricane Odalys | Odalys | the hurricane | the storm
@subject I = Hurricane Tobin | Tobin
@subject G = Grenada | the main island | mainland Grenada
@subject C = Carriacou | the sister isle | the smaller island
@subject P = Petite Martinique
@subject N = NaDMA | the disaster agency | Kerneshia Alexis-Baptiste | Alexis-Baptiste
@subject E = Grenlec | the power company | the electricity company
@subject W = Dickon Lashley | Lashley | the prime minister
@subject B = Windward Islands Development Bank | the development bank | the bank
@fact w = 135 | speed | H | miles an hour of sustained wind at landfall | 2033-08-29 | constant
@fact wg = 162 | speed | H | miles an hour of the strongest gust | 2033-08-29 | constant
@fact c = 4 | other | H | category at landfall | 2033-08-29 | constant
@fact l = 10:45 | clock | H | time of landfall | 2033-08-29 | constant
@fact d1 = 2 | deaths | H | people killed by the storm | 2033-08-30 | cumulative
@fact d2 = 9 | deaths | H | people killed by the storm | 2033-09-02 | cumulative
@fact dc = 6 | deaths | C | people killed by the storm | 2033-09-02 | cumulative
@fact dg = 3 | deaths | G | people killed by the storm | 2033-09-02 | cumulative
@fact m2 = 14 | missing | H | people unaccounted for | 2033-09-02 | snapshot
@fact do = 5 | deaths | I | people killed by the storm | 2024 | constant
@fact hc = 2310 | homes | C | houses damaged | 2033-09-02 | cumulative
@fact hcd = 870 | homes | C | houses destroyed | 2033-09-02 | cumulative
@fact hs = 3150 | homes | C | houses in all | - | constant
@fact hp = 73 | rate | C | percent of houses damaged | 2033-09-02 | snapshot
@fact hg = 1480 | homes | G | houses damaged | 2033-09-02 | cumulative
@fact hm = 190 | homes | P | houses damaged | 2033-09-02 | cumulative
@fact ht = 3980 | homes | H | houses damaged | 2033-09-02 | cumulative
@fact s1 = 4100 | evacuated | N | people in shelters | 2033-08-30 | snapshot
@fact s2 = 2650 | evacuated | N | people in shelters | 2033-09-02 | snapshot
@fact n = 91 | other | N | shelters opened | 2033-08-30 | constant
@fact e1 = 88 | rate | E | percent of customers without power | 2033-08-30 | snapshot
@fact e2 = 34 | rate | E | percent of customers without power | 2033-09-02 | snapshot
@fact dm = 218000000 | damages | H | US dollars of damage | 2033-09-02 | snapshot | projected
@fact do2 = 146000000 | damages | I | US dollars of damage | 2024 | constant
@fact cat = 42500000 | revenue | W | US dollars paid by the catastrophe insurance | 2033-09-02 | plan | pledged
@fact ln = 60000000 | budget | B | US dollars of emergency loan | 2033-09-02 | plan | pledged
@rel sum d2 = dc + dg
@rel sum ht = hc + hg + hm
@rel share hp = hc / hs
@trap w wg :: sustained wind and a gust
@trap d1 d2 :: the first count and the fourth day
@trap hc hcd :: damaged and destroyed
@trap d2 do :: Odalys and the hurricane of 2024
@trap cat ln :: insurance and loan

@doc a-wire | wire agency | 2033-08-30
Hurricane Odalys flattens Grenada's small islands, kills {two|d1}

ST. GEORGE'S (Meridian) - Hurricane Odalys crossed Carriacou as a Category {4|c} storm on Monday, killing at least {two|>d1|by=the prime minister} people and tearing roofs from most houses, the prime minister of Grenada said on Tuesday.

The eye came ashore at {10:45|l|by=The U.S. National Hurricane Center} a.m. with top sustained winds of {135|w|by=The U.S. National Hurricane Center} miles per hour. The U.S. National Hurricane Center said an airport mast on the island registered {162|wg} mph before it snapped.

"We have no road, no roof and no radio," Prime Minister Dickon Lashley said. On the three islands, {4,100|s1|t=as of Tuesday noon} people were in {91|n} shelters as of Tuesday noon. The electricity company put the share of its customers without supply at {88%|e1|^}.

Tobin, the last hurricane to hit the country, took {five|do|t=in 2024} lives in 2024 and did damage of {$146 million|do2|t=in 2024}.

(Additional reporting in Bridgetown; {1|-} East Caribbean dollar = US$ {0.37|-})

@doc b-grenada-weekly | national weekly | 2033-09-02
{NINE|d2} DEAD, {14|m2} NOT FOUND

It is now {nine|d2|by=NaDMA}. {Six|dc|^|s=Hillsborough, Windward and Petite Carenage} of the dead lived in Hillsborough, Windward and Petite Carenage; {three|dg} died on the main island, two of them under one breadfruit tree in St. Patrick. {Fourteen|m2|by=Kerneshia Alexis-Baptiste} persons are still sought, most of them yachtsmen, says Kerneshia Alexis-Baptiste of NaDMA.

Her surveyors have walked every lane of Carriacou. Of {3,150|hs} houses they passed, {2,310|hc|by=Her surveyors} bear damage, and {870|hcd|^} are beyond repair. Mainland Grenada has {1,480|hg} on its list. Petite Martinique, where the surveyors were carried ashore on a fisherman's back, adds {190|hm}.

The shelter population is coming down: {4,100|s1|t=on Tuesday} on Tuesday, {2,650|s2|t=last night} last night. So is the dark. Grenlec's outage figure, {88|e1|t=at first} percent at first, was {34|e2|t=last night} last night.

Pull-out: what to do with a wet passport, page {9|-}. Lotto: {3|-} {11|-} {17|-} {24|-} {30|-}.

@doc c-london-tabloid | British tabloid site | 2033-09-02
Brits safe after {162|!w}mph hurricane wipes out paradise isle

By Jodie Farrant-Bligh

A monster hurricane with sustained winds of {162|!w|t=when it struck}mph when it struck has turned holiday island Carriacou into "matchwood", leaving {nine|d2} people dead.

All {212|-} UK nationals known to be in Grenada have been traced, the Foreign Office said, though {41|!m2|by=local officials} people of other nations and locals remain unaccounted for, according to local officials.

Odalys barrelled in at {quarter to eleven|l|t=on Monday} on Monday morning. "It was a train, then it was a plane, then it was nothing," said yoga teacher Fenella Crisp, {38|-}.

Around {three-quarters|~hp|s=the island's homes} of the island's homes have been hit, {870|hcd} of them reduced to rubble. Aid worker Tomas Wieland said: "In 2024 we cried over {five|do|t=In 2024|s=we} graves. This is worse."

The bill? A cool {$218million|dm}.

MORE: Bargain! {£29|-} flights to Faro * Meghna's {7|-}-a-day smoothie * {11|-} dead in coach horror

@doc d-business | regional business news service | 2033-09-03
Grenada to draw {$42.5m|cat} insurance payout after Odalys

Bridgetown. Grenada will receive US{$42.5m|cat|by=the Caribbean catastrophe pool} within a fortnight under its parametric wind cover, the Caribbean catastrophe pool confirmed. The Windward Islands Development Bank stands ready with a US{$60m|ln|by=The Windward Islands Development Bank} emergency credit at {2|-}%.

Together that is well under half of what was lost. A first assessment puts the damage at US{$218m|dm|by=A first assessment}. The previous storm, Tobin, was cheaper, at US{$146m|do2|t=nine years ago} nine years ago.

The count of damaged dwellings has reached {3,890|!ht|t=Friday|by=the disaster agency}, the disaster agency said on Friday: {2,310|hc|^} on Carriacou, {1,480|hg|^} on the main island and {190|hm|^} on Petite Martinique. Only {a fifth|-} were insured.

Grenlec expects the {34%|e2} of customers still off to be served by mid-month. Its bond, the {6.25|-}s of 2041, fell {1.5|-} points.

@doc e-column | newspaper column | 2033-09-05
The arithmetic of small islands
Ormond Pascall

On Carriacou you can know every house. There were {3,150|hs|s=there} there a week ago, and {73 per cent|hp} are broken. I will not soften that with the word "affected".

They tell me the storm carried winds of {135|w} miles an hour, category {four|c}. They tell me that {2,650|s2|t=as of Friday} people were sleeping in schools as of Friday; term begins on Monday. They tell me the bank will lend us {sixty million|ln|by=the bank}. I ask who lends a fisherman his boat.

In 2024 it was Tobin. That one left {nine|!do|t=In 2024} coffins, and we said never again, and wrote a building code of {204|-} pages. This one has taken {nine|d2} up to now, {six|dc} of them from the island of my mother.

The insurance, I read, pays {42.5 million|cat} American. Divide that by the {3,980|ht} houses that the surveyors list in the whole country. You get about {ten thousand|-} a roof, and not a board for the boats.

@story wandagee-fire
@topic Bushfire in the hills behind Bunnup, Western Australia: Saturday to Wednesday
@subject F = Wandagee Road fire | the Wandagee fire | the fire | the blaze | Wandagee
@subject B = Shire of Bunnup | Bunnup | the shire
@subject J = Jarrahlea | the town of Jarrahlea
@subject M = Mount Cobley
@subject D = Department of Fire and Emergency Services | DFES | the department | firefighters
@subject I = Insurance Council | insurers
@fact a1 = 2150 | area | F | hectares burnt | 2037-02-14 evening | cumulative
@fact a2 = 6840 | area | F | hectares burnt | 2037-02-15 evening | cumulative
@fact a3 = 9310 | area | F | hectares burnt | 2037-02-16 evening | cumulative
@fact a4 = 9640 | area | F | hectares burnt | 2037-02-18 morning | cumulative
@fact c2 = 5 | other | F | percent of the perimeter contained | 2037-02-15 evening | snapshot
@fact c3 = 38 | other | F | percent of the perimeter contained | 2037-02-16 evening | snapshot
@fact c4 = 82 | other | F | percent of the perimeter contained | 2037-02-18 morning | snapshot
@fact h2 = 31 | homes | F | homes destroyed | 2037-02-15 evening | cumulative
@fact h3 = 57 | homes | F | homes destroyed | 2037-02-16 evening | cumulative
@fact h4 = 63 | homes | F | homes destroyed | 2037-02-18 morning | cumulative
@fact hj = 44 | homes | J | homes destroyed | 2037-02-18 morning | cumulative
@fact hm = 19 | homes | M | homes destroyed | 2037-02-18 morning | cumulative
@fact e1 = 480 | evacuated | F | people told to leave | 2037-02-14 evening | snapshot
@fact e2 = 2900 | evacuated | F | people told to leave | 2037-02-15 evening | snapshot
@fact s3 = 612 | evacuated | B | people sleeping at evacuation centres | 2037-02-16 night | snapshot
@fact n1 = 85 | other | D | firefighters on the ground | 2037-02-14 evening | snapshot
@fact n3 = 340 | other | D | firefighters on the ground | 2037-02-16 evening | snapshot
@fact g2 = 74 | speed | F | strongest wind gust in kilometres per hour | 2037-02-15 | snapshot
@fact g2p = 80 | speed | F | strongest wind gust in kilometres per hour | 2037-02-15 | plan | projected
@fact w1 = 2 | other | D | water bombers | 2037-02-14 evening | snapshot
@fact hs = 69.84 | other | J | share of the destroyed homes | 2037-02-18 morning | cumulative
@rel share hs = hj / h4
@trap g2 g2p :: gust forecast and gust measured
@fact p2 = 5100 | homes | F | properties without power | 2037-02-15 evening | snapshot
@fact p3 = 1870 | homes | F | properties without power | 2037-02-16 evening | snapshot
@fact ic = 94000000 | damages | I | insured losses claimed | 2037-02-18 morning | cumulative
@fact gr = 4000 | budget | B | dollars of grant for each destroyed home | - | plan | pledged
@fact pop = 3700 | other | J | people who live there | - | constant
@rel sum h4 = hj + hm
@trap h2 h3 :: houses were still being counted street by street
@trap e2 s3 :: people told to leave and people who slept in centres
@trap a3 a4 :: growth had nearly stopped by Wednesday
@trap p2 p3 :: crews reconnected lines overnight

@doc a-wire | wire agency | 2037-02-14
Fire jumps road east of Bunnup; residents told to go

PERTH (ANW) - A bushfire that began beside Wandagee Road about noon on Saturday had covered {2,150|a1|t=by dusk|by=the Department of Fire and Emergency Services} hectares by dusk, the Department of Fire and Emergency Services said, and {480|e1|^} people in farms and weekenders east of Bunnup had been ordered out.

No home was known to have been lost. Some {85|~n1|t=on Saturday evening|s=crews} men and women made up the crews on Saturday evening, with {two|w1|^} water bombers grounded at last light.

"Tomorrow is the day that worries me," incident controller Thandeka Lourens told reporters. The bureau expects gusts of {80|g2p|by=The bureau|t=by early afternoon} kilometres an hour by early afternoon, strong enough to carry embers into Jarrahlea, a timber town of {3,700|pop}.

@doc b-abcish | local radio site | 2037-02-15
Jarrahlea burns: what we know at 8pm

Story by Oisin Baptiste, with Tui Manihera in Jarrahlea. Posted 8.04pm, updated 8.51pm

- The blaze tripled in a day. It was {2150ha|a1|v=2150|t=on Saturday evening} on Saturday evening and is {6840ha|a2|v=6840|t=tonight|by=DFES} tonight, DFES says, with only {5 per cent|c2|^} of its edge held.
- At least {31|>h2|t=tonight|by=Superintendent Lourens} houses are gone, Superintendent Lourens says. Most are on the western streets of Jarrahlea. She expects the number to climb once crews reach the Mount Cobley subdivision.
- {2900|e2|t=tonight} residents are now under orders to leave, up from {480|e1|t=a day ago} a day ago.
- Power is off to {5100|p2|t=tonight|by=the network operator} properties, according to the network operator. It will not send linesmen in before daylight.
- The wind peaked at {74km/h|g2|v=74|t=at 2.20pm} at 2.20pm, just below what had been forecast.

LISTEN: 40 years on the back of a fire truck
MORE FROM THE SOUTH-WEST: Shire rates to rise 4.5 per cent | Bunnup 88 def. Capel 61

@doc c-broadsheet | national broadsheet | 2037-02-17
'We drove out with the dog and the photo albums'

By Priyanka Vandermolen in Bunnup

Street by street, the ledger of what Jarrahlea has lost is being filled in. By Monday evening assessors had struck {57|h3|t=By Monday evening|by=assessors} dwellings off it, almost double the {31|h2|t=on the night of the firestorm} on the night of the firestorm. The burnt ground then measured {9310|a3|t=then} hectares, and a line had been cut around {38 per cent|c3|t=then} of it.

In the Bunnup recreation centre and at the showgrounds, {612|s3|t=on Monday night|by=shire president Colm Adeyemi|s=shire president Colm Adeyemi} camp beds were occupied on Monday night, said shire president Colm Adeyemi. That is a fraction of the {3400|!e2|t=on Sunday} who got the text message on Sunday. The rest are with cousins, in caravans, in Perth.

Adeyemi promised {$4000|gr|by=Adeyemi} to each owner whose place is beyond repair. "It buys a fridge and a few weeks of rent," said Jelena Murchie, 61, of Karri Street.

Help has come from three states: {340|n3|t=on Monday evening} pairs of boots on Monday evening against {85|n1|t=two days before} two days before. Lights are back for most; {1870|p3|t=at nightfall} connections were still dead at nightfall, from {5100|p2|t=the previous evening} the previous evening.

@doc d-insure | trade newsletter for insurers | 2037-02-18
Wandagee: claims near {$100m|~ic} as containment passes {four-fifths|>c4}

Members had lodged claims worth {$94 million|ic|t=by breakfast on Wednesday|by=the Insurance Council} by breakfast on Wednesday, the Insurance Council says. Adjusters should note:

Total losses stand at {63|h4|t=this morning} dwellings this morning. {Forty-four|hj|^} are in Jarrahlea itself and {19|hm|^} on Mount Cobley. The count was {51|!h3|t=Monday's close} at Monday's close, so further large jumps look unlikely.

Footprint: {9,640|a4|t=this morning} ha as of this morning, {82%|c4|^} ringed. For comparison, {9,310|a3|t=on Monday evening} on Monday evening and {6,840|a2|t=the evening before that} the evening before that. Saturday's figure, often quoted, was {2,150|a1|t=Saturday's}.

The shire's offer of {$4,000|gr|s=The shire's} a household is not to be deducted from settlements.

Next bulletin Friday. Subscriptions: claims-desk ext. 2214.

@doc e-local | community paper | 2037-02-19
Edge holds; first streets reopen

The worst appears over. The department put containment at {82 per cent|c4|t=at 7am yesterday|by=The department} at 7am yesterday, more than twice the {38|c3|t=on Monday night} on Monday night, when Karri Street was still alight.

Final inspections raise the losses to {63|h4|t=yesterday|by=Lourens} homes, Lourens said yesterday. Jarrahlea accounts for {two-thirds|~hs} or so; the remaining {19|hm} stood on Mount Cobley's lower loop.

Volunteers at the Lions Club van served an estimated {2,200|-} egg rolls. At the height of it, on Sunday afternoon, gusts touched {92|!g2|t=on Sunday afternoon} kilometres an hour, which is why flying bark set gutters alight three streets ahead of the front.

The {2,900|e2|t=on Sunday} residents who were sent away on Sunday may all return except those of {four|-} closed roads. Western Power's map had {1,870|p3|t=on Monday evening|by=Western Power's map} grey dots on Monday evening; it will show none by the weekend, the utility hopes.

@story u2-mount-iaruk-eruption
@topic Eruption and evacuation of an island in Vanuatu
@subject E = Mount Iaruk eruption | eruption | the volcano | Iaruk | ash
@subject I = Merelo | the island | island
@subject G = Geohazards Department | VMGD | geohazards department | geologists
@subject ND = National Disaster Office | NDMO | disaster office
@subject PM = Prime Minister Silas Tari Boulekone | Boulekone | prime minister
@subject S = Luganmar | host town | the town
@subject AU = Australia | Canberra
@subject NZ = New Zealand | Wellington
@subject FR = France | Nouméa
@subject SH = MV Vila Star | the ship | the ferry | Vila Star
@fact al2 = 2 | other | G | alert level | 2044-09-08 | snapshot
@fact al4 = 4 | other | G | alert level | 2044-09-10 | snapshot
@fact max = 5 | other | G | highest alert level | - | constant | threshold
@fact pop = 11200 | other | I | people who live there | - | constant
@fact ev1 = 2600 | evacuated | ND | people taken off | 2044-09-12 | cumulative
@fact ev2 = 10850 | evacuated | ND | people taken off | 2044-09-19 | cumulative
@fact evS = 7400 | evacuated | S | people sheltered | 2044-09-19 | snapshot
@fact evO = 3450 | evacuated | I | people sheltered elsewhere | 2044-09-19 | snapshot
@fact stay = 350 | other | I | people who stayed | 2044-09-19 | snapshot
@fact d1 = 1 | deaths | E | people killed | 2044-09-12 | cumulative
@fact d2 = 2 | deaths | E | people killed | 2044-09-19 | cumulative
@fact inj = 26 | injuries | E | people treated for breathing trouble | 2044-09-12 | cumulative
@fact ash = 9 | distance | E | kilometres of height of the plume | 2044-09-10 | snapshot
@fact cm = 12 | other | E | centimetres of ash in the villages | 2044-09-12 | snapshot
@fact rad = 3 | distance | G | kilometres of radius of the danger zone | 2044-09-08 | snapshot
@fact rad2 = 8 | distance | G | kilometres of radius of the danger zone | 2044-09-10 | snapshot
@fact quake = 4.8 | other | G | magnitude of the strongest tremor | 2044-09-10 | constant
@fact ships = 17 | other | ND | ships in use | 2044-09-15 | snapshot
@fact cap = 320 | other | SH | people carried in a trip | - | constant
@fact aud = 4000000 | budget | AU | Australian dollars of aid | 2044-09-13 | plan | pledged
@fact nzd = 1500000 | budget | NZ | New Zealand dollars of aid | 2044-09-13 | plan | pledged
@fact vat = 200000000 | budget | PM | vatu of emergency fund | 2044-09-11 | plan | pledged
@fact fr = 2 | other | FR | patrol boats sent | 2044-09-13 | constant
@fact well = 41 | other | ND | water tanks fouled by ash | 2044-09-12 | cumulative
@fact sch = 14 | other | I | schools closed | 2044-09-12 | snapshot
@fact cr = 70 | other | I | percent of gardens destroyed | 2044-09-19 | snapshot | projected
@fact age = 74 | age | E | age of the first victim | - | constant
@fact mon = 3 | duration | PM | months of the state of emergency | 2044-09-11 | plan
@fact old = 1913 | date | E | year of the last large outbreak | - | constant
@rel sum pop = ev2 + stay
@rel sum ev2 = evS + evO
@trap ev1 ev2 :: the evacuation went on
@trap al2 al4 :: level raised
@trap rad rad2 :: the zone widened
@trap aud nzd :: two donors, two dollars
@trap pop ev2 :: the inhabitants and those taken off
@trap evS evO :: one town, and the rest
@trap d1 d2 :: one more

@doc a-bulletin | volcano alert bulletin | 2044-09-10
VOLCANO ALERT BULLETIN No. 6 — MERELO

1. The alert level is raised from {2|al2} to {4|al4} on a scale to {5|max}.
2. At 14:15 an ash plume rose to {9|ash} km. The danger zone is widened from {3|rad} to {8|rad2} km around the crater.
3. Tremors continue. The strongest had a magnitude of {4.8|quake}.
4. All persons within the zone should go to Port Patterson wharf.
Issued by the Geohazards Department. Next bulletin in 6 hours.

@doc b-vila | Port Vila newspaper | 2044-09-13
Boulekone declares {three|mon}-month emergency
Rosina Malep

Prime Minister Silas Tari Boulekone has put Merelo under a state of emergency for {three|mon} months and freed VT{200|vat|x=1000000} million "for boats, rice and roofs".

By Monday afternoon {2,600|ev1|t=By Monday afternoon|by=the disaster office} of the island's {11,200|pop} people had been brought across the passage, the disaster office reports. {One|d1|^} man, {74|age}, died when a roof loaded with ash came down on him, and {26|inj|^} others had trouble breathing.

Ash lies {12|cm} centimetres deep in the villages of the west. {Forty-one|well} water tanks are fouled and {14|sch} schools have shut.

"The {4.8|quake} shook us out of our beds, the ash made us stay out," said Chief Moses Narai. In {1913|old}, when the mountain last did this, nobody came.

Vila market: taro VT600/heap; kava two-day, VT250

@doc c-au | Australian broadcaster | 2044-09-15
{Seventeen|ships} ships, one wharf: Vanuatu empties an island

{17|ships} vessels, from a naval landing craft to trading boats, are now shuttling between Merelo and Luganmar. The biggest, the Vila Star, takes {320|cap} a trip. Geologists say the plume has been as high as {9|ash} kilometres, and the alert still stands at {four|al4|t=still} out of {five|max}.

Australia has put up {$4 million|aud|by=Australia}. From New Zealand come {1.5 million|nzd} of its own, smaller dollars. France sent {two|fr} patrol boats from Nouméa.

"We're full," the harbour master said. The town of {9,000|-} will nearly double in size.

[Gallery: 22 photographs. Caution: some viewers may find them distressing.]

@doc d-relief | church relief newsletter | 2044-09-20
From the tents in Luganmar

{Ten thousand eight hundred and fifty|ev2|t=as of Monday} neighbours from Merelo have crossed as of Monday. {7,400|evS|s=Luganmar} of them sleep in Luganmar, {3,450|evO} with relatives on other islands. Some {350|~stay}, mostly old, would not leave.

The ash took a second life: an infant with weak lungs; so we pray for {two|d2} souls. For those who ask about home: {seven gardens in ten|~cr|v=70} are thought to be lost.

From the government's {200 million|vat} vatu we have received tarpaulins, and of the money of Canberra, {four|aud|x=1000000} million in its own dollars, we have so far seen rice. Thank you, Brisbane parish, for your {$840|-}.

Your sister in Christ, Loretta Bani. Collection plate next Sunday after the 9 o'clock mass.

@doc e-wire | wire agency | 2044-09-19
Vanuatu volcano island almost empty

PORT VILA, Sept 19 (Coral Wire) - Nearly all of the {11,200|pop} inhabitants of Vanuatu's Merelo island have left it since Mount Iaruk erupted on Sept 10, with {10,850|ev2|t=by Monday|by=disaster officials} moved by Monday, disaster officials said. {Seven thousand four hundred|evS} are in one town.

The death toll is {two|d2}; the {4.8|quake} quake of the first day caused no casualties.

The geohazards department keeps a zone of {8|rad2} km closed. It had been {3|rad|t=before the eruption} km before the eruption.

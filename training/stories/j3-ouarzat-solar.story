@story ouarzat-solar
@topic Solar power station with storage near Zagora, Morocco: award of the tender, May to July 2026
@subject Z = Aït Zagora solar station | Aït Zagora | the solar station | the plant | the project
@subject M = Maghreb Sun Agency | the agency | Masen-Sud | the state agency
@subject N = Tafukt consortium | Tafukt | the winner | the winning bidder
@subject K = Kettani-Fujimoto group | Kettani-Fujimoto | the runner-up
@subject O = Office of Electricity | the Office
@subject B = Mediterranean Development Bank | the development bank | the bank
@subject C = Commune of Tinzouline | the commune | villagers
@fact cp = 800 | other | Z | megawatts | - | plan
@fact ph1 = 350 | other | Z | megawatts of the first stage | 2029 | plan
@fact ph2 = 450 | other | Z | megawatts of the second stage | 2031 | plan
@fact st = 5 | duration | Z | hours of storage | - | plan
@fact tn = 0.31 | price | N | dirhams a kilowatt-hour bid | 2026-05-18 | constant
@fact tk = 0.34 | price | K | dirhams a kilowatt-hour bid | 2026-05-18 | constant
@fact tc = 0.42 | price | M | dirhams a kilowatt-hour at most | - | constant | threshold
@fact bi = 7 | candidates | M | bidders | 2026-05-18 | constant
@fact co = 9200000000 | budget | Z | dirhams of cost | 2026-05-18 | plan | projected
@fact lo = 5500000000 | budget | B | dirhams of loans | 2026-05-18 | plan | pledged
@fact sh = 59.8 | other | B | percent of the cost in loans | 2026-05-18 | plan
@fact ha = 1700 | area | Z | hectares of land | - | plan
@fact hc = 640 | area | C | hectares of collective land | - | plan
@fact co2 = 1300000 | other | Z | tonnes of carbon dioxide avoided a year | - | plan | projected
@fact jb = 2800 | jobs | Z | jobs while it is built | - | plan | projected
@fact jp = 140 | jobs | Z | permanent jobs | - | plan | projected
@fact rn = 44 | other | O | percent of power capacity that is renewable | 2025-12 | snapshot
@fact rg = 52 | other | O | percent of power capacity that should be renewable | 2030 | plan
@fact wa = 290000 | other | Z | cubic metres of water a year | - | plan
@fact wn = 3 | other | Z | percent of the province's water | - | plan
@fact cp0 = 4800 | other | O | megawatts of solar capacity | 2025-12 | snapshot
@fact cm = 2600 | other | C | people living on it or near it | 2026 | constant
@rel sum cp = ph1 + ph2
@rel share sh = lo / co
@trap tn tk :: two bids
@trap jb jp :: building jobs and permanent jobs
@trap rn rg :: share and goal
@trap cp ph1 :: the whole and the first stage
@trap ha hc :: all of the land and collective land
@trap co lo :: cost and loans

@doc a-wire | wire agency | 2026-05-18
Tafukt wins Moroccan solar tender at {0.31|tn} dirhams

RABAT, May 18 (Maghrib News) - A consortium called Tafukt will build an {800|cp}-megawatt solar power station with {five|st} hours of storage in Morocco's south, the state agency Masen-Sud said on Monday, after offering electricity at {0.31|tn} dirhams per kilowatt-hour.

The runner-up, Kettani-Fujimoto, had asked for {0.34|tk}. Of {seven|bi} bids, none exceeded the {0.42|tc} ceiling.

Building the plant at Aït Zagora will cost {9.2 billion|co} dirhams, of which the Mediterranean Development Bank lends {5.5 billion|lo|by=the agency}, the agency said.

A first stage of {350|ph1} megawatts is to deliver in 2029; the remaining {450|ph2} follow in 2031.

Renewables were {44|rn|t=at the end of last year|by=the Office of Electricity} percent of installed power at the end of last year, according to the Office of Electricity, which wants {52|rg|t=in 2030} in 2030.

@doc b-trade | renewable energy newsletter | 2026-05-20
LCOE Watch, no. 214

Morocco, Aït Zagora: {0.31|tn} MAD/kWh, PV plus {5|st} h thermal store. The next bidder quoted {0.34|tk}, so the gap is {9.7|-} percent and the margin between first and third no more than {0.05|-}.

Capex MAD {9.2bn|co} for {800|cp} MW, or {11.5|-} million per MW, with {59.8%|sh} in concessional debt. Stage one ({350|ph1} MW) is under the {400|-} MW many of us had modelled; stage two ({450|ph2} MW) carries the option.

Solar installed so far in the kingdom: {4,800|cp0|t=end of 2025} MW at the end of 2025.

Avoided CO2: {1.3|co2|x=1000000} million t/y by developer's sheet. Water: {290,000|wa} m3.

@doc c-arabic | Casablanca newspaper, translated | 2026-06-02
In Tinzouline they ask about the goats

Report: Soukaina Belmekki-Idrissi. Photos: Rachid A. | 14 comments | 2 June

The land on which the panels shall stand measures {1,700|ha} hectares. {640|hc} of them belong to the tribes in common, and here begins the quarrel. {2,600|~cm} people live nearby.

"They told us of {2,800|jb} jobs," says Haj Brahim. "In small letters it says: until it is built. Afterwards {140|jp}."

The agency pays for the shared land per hectare. The water of the plant, {3|wn} percent of what the province has, is to be taken from the dam. The agency denies it would touch wells.

In Rabat the winner's chief promises {eight|-} schools. The price, he says, is {31|tn|v=0.31} centimes. He has not been to the oasis.

Carbon is not much spoken of in the oasis. Masen-Sud says {1.3 million|co2|by=Masen-Sud} tonnes a year stay out of the sky. The {800|cp} megawatts will come in {two|-} parts, {350|ph1} and {450|ph2}; the hours after sunset, {five|st} of them, are for Marrakesh. Water use, {290,000|wa} cubic metres, is in a file.

Raja-Wydad 1-1 · USD/MAD 9.91 · 28 °C

@doc d-official | development bank notice | 2026-07-08
Board approves loan for Aït Zagora

The Board of Directors of the Mediterranean Development Bank approved a loan of MAD {5.5 billion|lo|by=The Board of Directors} for the solar station, equal to {59.8|sh|by=the Board} per cent of the estimated cost.

By the time both stages run, in 2031, capacity will be {800|cp} MW, of which {350|ph1} MW should be working two years earlier. Emissions of {1.3 million|co2} tonnes a year will be avoided, the Board expects.

The borrower shall present, within {six|-} months, an agreement with the commune on the {640|hc} hectares. Of the {2,800|jb} building jobs {a quarter|-} are reserved to residents.

Background. Bids were opened in May; the lowest of {seven|bi}, {0.31|tn} dirhams per kWh, was Tafukt's. The cost is {9.2 billion|co} dirhams. By the sponsor's plan {1,700|ha} hectares are to be occupied and {140|jp} people given lasting work.

Environmental category A. Board vote: {nine|-} for, one abstaining.

Contact: press@meddevbank.example

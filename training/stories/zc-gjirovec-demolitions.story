@story zc-gjirovec-demolitions
@topic An Albanian heritage town pulls down illegal hotels: how many, how many rooms, how many visitors
@subject D = demolition of illegal hotels in Gjirovec | the demolitions | the demolition
@subject I = State Inspectorate | the inspectorate
@subject U = UNESCO advisory body | the advisers
@subject T = town of Gjirovec | Gjirovec | the town
@subject F = Tingull festival | the festival
@subject M = Mayor Flamur Kotorri | Kotorri | the mayor
@fact il = 43 | other | D | buildings on the list | 2034-02 | plan
@fact dem = 11 | other | D | buildings demolished | 2034-03-31 | cumulative
@fact demg = 16 | other | D | buildings demolished according to the government | 2034-03-31 | cumulative
@fact rm = 620 | other | D | rooms lost | 2034-03-31 | cumulative
@fact mon = 512 | other | T | protected houses | 2034 | constant
@fact grd = 56 | other | T | protected houses of the first category | 2034 | constant
@fact fin = 1800000 | budget | T | euros for repairs of roofs | 2034 | plan
@fact vis = 340000 | crowd | T | visitors | 2033 | cumulative
@fact vis0 = 121000 | crowd | T | visitors | 2027 | cumulative
@fact pop = 16800 | other | T | residents | 2033 | snapshot
@fact pop0 = 22400 | other | T | residents | 2011 | snapshot
@fact fes = 14200 | crowd | F | tickets sold | August 2033 | cumulative
@fact db = 7 | duration | F | nights | August 2033 | constant
@fact arr = 22 | arrests | D | people detained in protests | 2034-03-31 | cumulative
@fact pol = 250 | officers | D | police officers sent | 2034-03-12 | constant
@fact dl = 2035 | date | U | year of the next review | - | plan
@fact jobs = 900 | jobs | D | jobs said to be lost | 2034-03-31 | cumulative | projected
@trap il dem :: listed and demolished
@trap dem demg :: two counts
@trap mon grd :: all and first category
@trap vis vis0 :: six years earlier
@trap pop pop0 :: 2011
@trap fes vis :: tickets and visitors

@doc ata-style | news agency | 2034-03-12
Demolition of illegal structures begins in Gjirovec

TIRANA, March 12. The State Inspectorate began this morning the demolition of structures without permits in the protected zone of Gjirovec. The list contains {43|il} objects. {250|pol} police officers secured the area.

The measure follows a warning by UNESCO's advisers, who will review the status of the town, with its {512|mon} protected houses, in {2035|dl}.

Gjirovec was visited by {340,000|vis|t=last year} tourists last year, against {121,000|vis0|t=in 2027} in 2027. The Government has made available {1.8 million|fin} euros for roofs.

Mayor Flamur Kotorri called the operation "necessary, and badly timed: {seven|-} weeks before the season".

@doc balkan-insight-like | regional investigative site | 2034-04-04
The bulldozer stops at house number 12

By Besmira Hoxholli-Dean

When the excavator had eaten Guesthouse Panorama ({14|-} rooms), Vila Argjiro ({22|-}) and the pool of the Hotel Empire, it turned up the lane to number {12|-}, idled for {twenty|-} minutes, and went home. Number {12|-} belongs to a cousin of the deputy prefect.

The government says that {16|demg|t=by the end of March|by=The government} buildings had come down by the end of March. We've walked the list of {43|il} with a local architect and find {eleven|dem|t=by the end of March}: the rest have lost a balcony.

Nobody disputes that something had to be done. Of the {56|grd} houses of the first category, {nine|-} have collapsed in {ten|-} years. Since 2011 the town has shrunk from {22,400|pop0|t=2011} to {16,800|pop|t=now} people, as it now has; those who stayed built rooms, since rooms pay. {340,000|vis|t=last year} visitors came last year.

{Twenty-two|arr|t=by the end of March} were detained in protests, among them a grandmother of {81|-} who had chained herself to a walnut tree. The tree is protected. She isn't.

@doc hoteliers | business association statement | 2034-04-01
Chamber of Tourism, Gjirovec branch

The so-called cleaning has cost the town {620|rm|t=to date} rooms to date and, by our estimate, {900|jobs} jobs. It has been carried out with {250|pol} policemen against people who had applied for permits {three|-} times since 2028.

We're not against UNESCO. It was we who restored {34|-} of the {512|mon} monuments with our own money, while the state's {1.8 million|fin} for roofs has been announced for the {fourth|-} time.

The Tingull festival in August, for which {14,200|fes|t=last summer} tickets were sold last summer over {seven|db} nights, has not enough beds. We ask that the remaining buildings of the {43|il} be legalised before May 1.

It's not true that {16|demg|m=denied} have been knocked down; it's enough that it's {11|dem}.

@doc guide-travel | travel magazine | 2034-05-20
Stone roofs, loud nights

**Why go now** The town of {512|mon} listed houses may be struck off the World Heritage list at its next review, in {2035|dl}. See it while the plaque is up.

**What to know** {A dozen|~dem|v=12} hotels were flattened in spring; {620|rm} beds' worth of rooms vanished. Book ahead. Prices from {€45|-}.

**Don't miss** The bunker (every visitor gets lost once); the bazaar; Mrs Fatime's qifqi, {200|-} lekë.

**When** August, for Tingull: {seven|db} nights, {14,200|fes|t=last year} tickets last year, and the neighbours aren't asleep either.

**Who lives here** {16,800|pop} people, most of them over {50|-}. They're outnumbered {twenty|-} to one in a year: {340,000|vis|t=in 2033} tourists in 2033.

**Bus** from Tirana {4|-} h, {1,200|-} lekë, bay {7|-}.

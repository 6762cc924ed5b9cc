@story r5-cyprus-asylum-figures
@topic Asylum applications, decisions and returns in Cyprus in the first half of a year
@subject C = Cyprus | the Republic | the island | asylum applications in Cyprus
@subject S = Asylum Service | the Service | caseworkers
@subject M = Migration Deputy Ministry | the ministry | Deputy Minister Loukia Hadjivassili | Hadjivassili
@subject P = Pournara | Pournara camp | the reception centre | the camp
@subject E = European Union | the EU | Europe
@subject R = Refugee Rights Cyprus | RRC | the charity
@subject Y = Syrians | Syrian nationals
@subject N = Cameroonians
@subject V = voluntary return scheme | the scheme
@subject GE = Germany
@subject D = MP Kyriacos Zambartas | Zambartas
@fact a1 = 4870 | cases | C | asylum applications | first half 2032 | cumulative
@fact a0 = 6240 | cases | C | asylum applications | first half 2031 | cumulative
@fact ch = 21.96 | rate | C | percent fewer asylum applications | first half 2031 to first half 2032 | constant
@fact aj = 910 | cases | C | asylum applications | June 2032 | cumulative
@fact ay = 1530 | cases | Y | asylum applications | first half 2032 | cumulative
@fact an = 612 | cases | N | asylum applications | first half 2032 | cumulative
@fact de = 9380 | cases | S | decisions in the first instance | first half 2032 | cumulative
@fact po = 1408 | cases | S | decisions that grant protection | first half 2032 | cumulative
@fact rr = 15.01 | rate | S | percent of decisions that grant protection | first half 2032 | cumulative
@fact rf = 311 | cases | S | people recognised as refugees | first half 2032 | cumulative
@fact sp = 1097 | cases | S | people granted subsidiary protection | first half 2032 | cumulative
@fact pe = 18900 | waiting | S | applications undecided | 2032-06-30 | snapshot
@fact p0 = 23650 | waiting | S | applications undecided | 2031-12-31 | snapshot
@fact pa = 7200 | waiting | C | appeals undecided | 2032-06-30 | snapshot
@fact re = 5310 | cases | C | people returned | first half 2032 | cumulative
@fact rv = 3940 | cases | V | people returned of their own will | first half 2032 | cumulative
@fact rd = 1370 | cases | C | people deported | first half 2032 | cumulative
@fact ca = 1000 | other | P | places | 2032 | constant
@fact cu = 640 | other | P | residents | 2032-06-30 | snapshot
@fact cm = 2870 | other | P | residents | peak 2029 | snapshot
@fact um = 143 | other | P | unaccompanied minors | 2032-06-30 | snapshot
@fact pm = 5.1 | rate | C | asylum applications per thousand inhabitants | first half 2032 | cumulative
@fact eu = 0.9 | rate | E | asylum applications per thousand inhabitants | first half 2032 | cumulative
@fact ea = 412000 | cases | E | asylum applications | first half 2032 | cumulative
@fact gr = 1500 | price | V | euros for somebody who leaves | 2032 | constant
@fact g2 = 2500 | price | V | euros for a family member who leaves, planned | 2033 | plan | pledged
@fact wt = 14 | duration | S | months that an applicant waits for a decision | 2032 | snapshot
@fact wg = 6 | duration | S | months that an applicant waits for a decision | by the end of 2033 | plan | pledged
@fact bu = 38000000 | budget | M | euros for a pre-removal centre | 2033 | plan
@fact mw = 9 | duration | C | months before an applicant may work | 2032 | constant | threshold
@fact st = 186 | jobs | S | caseworkers | 2032 | snapshot
@fact rs = 74.2 | rate | V | percent of all returns | first half 2032 | cumulative
@fact cf = 2300 | cases | S | files closed because the applicant had moved | first half 2032 | cumulative
@fact sz = 80 | other | P | places for minors | - | constant
@fact dg = 71300 | cases | GE | asylum applications | first half 2032 | cumulative
@fact er = 41 | rate | E | percent of decisions that grant protection | first half 2032 | cumulative
@fact fr = 3.32 | rate | S | percent of decisions that recognise a refugee | first half 2032 | cumulative
@fact bl = 4750 | waiting | S | fewer applications undecided | 2031-12-31 to 2032-06-30 | constant
@rel share rs = rv / re
@rel share fr = rf / de
@fact vc = 33.3 | rate | R | percent of interviewed returnees who signed in a cell | 2032 | snapshot
@fact sb = 1130 | cases | C | applicants who came by sea | first half 2032 | cumulative
@fact gl = 2960 | cases | C | applicants who crossed the Green Line | first half 2032 | cumulative
@fact rc = 2240 | other | R | people advised | first half 2032 | cumulative
@fact pb = 800 | other | M | places in a pre-removal centre | 2033 | plan | pledged
@fact dd = 44 | deaths | C | people who drowned on the route from Lebanon | first half 2032 | cumulative
@trap sb gl :: two ways to the island
@trap pb ca :: a planned centre and the present one
@rel diff bl = p0 - pe
@rel change ch = a0 -> a1
@rel sum re = rv + rd
@rel sum po = rf + sp
@rel share rr = po / de
@trap a1 a0 :: two half-years
@trap a1 de :: applications and decisions
@trap de po :: all decisions and positive ones
@trap rv re :: voluntary and all returns
@trap pe pa :: first instance and appeals
@trap pe p0 :: June and December
@trap cu ca :: residents and places
@trap cu cm :: now and at the peak
@trap a1 aj :: six months and one month
@trap pm eu :: the island and the union
@trap wt wg :: now and promised
@trap a1 ea :: the island and the union

@doc a-agency | news agency | 2032-07-12
Asylum applications down by more than {a fifth|>ch} in first half

NICOSIA, July 12 (Levant Agency) — Asylum applications in Cyprus fell to {4,870|a1|t=in the first six months of the year|by=the Migration Deputy Ministry} in the first six months of the year, down {22|ch|round} per cent on the same period of 2031, when {6,240|a0|t=the same period of 2031} were lodged, the Migration Deputy Ministry said on Monday.

In June alone, {910|aj|t=In June alone} people applied. Syrians remained the largest group with {1,530|ay} applications since January, followed by Cameroonians with {612|an}.

By far the most, {2,960|gl|by=Hadjivassili}, had crossed the Green Line from the north, Hadjivassili said. {1,130|sb|^} came by sea and the remainder by air, many with student visas that had expired.

More people left the island than arrived: {5,310|re|t=since January} have been returned to their countries, of whom {3,940|rv} went voluntarily and {1,370|rd} were deported.

The Asylum Service took {9,380|de} first-instance decisions, {1,408|po} of them positive.

Deputy Minister Loukia Hadjivassili said that {18,900|pe|t=at the end of June|by=Deputy Minister Loukia Hadjivassili} applications were pending at the end of June, compared with {23,650|p0|t=at the end of December|^} at the end of December. "For the first time in a decade we can see the floor of the room," she said.

The Pournara reception centre, which has room for {1,000|ca}, had {640|cu|t=at mid-year} residents at mid-year. A pre-removal centre for {800|pb|t=next year} people will follow next year at a cost of {38 million|bu} euros, she added, and the cash grant for those who leave of their own accord would be raised from {1,500|gr|t=at present} euros at present to {2,500|g2} euros for each member of a family.

Opposition MP Kyriacos Zambartas called the figures "cosmetic".

@doc b-english | English-language daily | 2032-07-14
The queue is shorter. Is it moving?

By Androulla Mbeki-Stylianou

There's shade now at Pournara. Whoever remembers the reception centre in 2029, when {2,870|cm|t=in 2029} people were living in a place meant for fewer than half of that, won't recognise it. On the last day of June it had {640|cu|t=On the last day of June} residents and {1,000|ca} beds, and a football pitch where the tents were.

The deputy minister calls it the fruit of a firm policy. Certainly fewer come: {4,870|a1|t=from January to June} applied from January to June. A year earlier the number for those months was {6,240|a0|t=A year earlier}. More go: the voluntary return scheme, which pays {€1,500|gr} a head and a ticket, accounted for {3,940|rv|t=this year} departures this year, about {three in four|~rs} of the total.

And what about those who stay and wait? Here the story is less tidy. In the first instance {18,900|pe|t=at mid-year} cases were open at mid-year. But a refusal isn't the end. {7,200|pa|t=at mid-year} appeals lie with the International Protection Court, which has nine judges. "They've carried the furniture from one room to the next," says Corina Farhat of Refugee Rights Cyprus.

An asylum-seeker waits {14|wt|by=the Service} months for a first answer, by the Service's own estimate. Hadjivassili has promised to get it down to {six|wg|t=by the end of next year|by=Hadjivassili} by the end of next year. There are {186|st} caseworkers, some of whom are lent by the EU agency. Work is allowed only after {nine|mw} months, in farms, car washes and delivery.

The answer, when it comes, is mostly no. Of {9,380|de} decisions {15|rr|round} per cent gave some form of protection: {311|rf} people got refugee status and {1,097|sp} the weaker subsidiary kind.

One number in the ministry's table isn't in its press release. There are {143|um|t=on 30 June} children without parents in Pournara, on 30 June. The safe zone there was built for {80|sz}.

Also today: Water cuts in Limassol, p. 4 | Your 6-page property pull-out | Sudoku 3,118

@doc c-eu | EU affairs site | 2032-07-19
Half-year asylum figures: the small states at the top

BRUSSELS — Per head of population, Cyprus is again the EU state with the most asylum seekers, despite a steep fall.

There were {5.1|pm|t=between January and June} applications per thousand inhabitants on the island between January and June. The EU average was {0.9|eu|^}. Across the Union, {412,000|ea|^} were filed. Germany, with {71,300|dg}, had the most in absolute terms.

Cyprus registered {4,870|a1} in all, {22%|ch|round} fewer than in the first half of last year, its ministry says. It attributes the drop to faster procedures and patrols. Critics point to the sea off Cape Greco, where, they say, boats are turned back to Lebanon; Nicosia denies it.

The recognition rate in Cyprus, {15%|rr|round}, compares with {41%|er} in the EU. Officials explain that Syrian cases had been suspended until March.

Of those who applied on the island, {2,960|gl} had walked across the ceasefire line and {1,130|sb} had landed by boat. At least {44|dd|by=the UN} people drowned between Lebanon and Cyprus in the half-year, according to the UN.

The island plans a pre-removal centre at Limnes, for {€38 million|bu|t=next year} next year, most of it EU money.

It is to have {800|pb} places, nearly as many as the open centre at Pournara ({1,000|ca}), where {640|cu|t=by the end of June} people were staying by the end of June. {5,310|re} people went back to their countries from January on, about {three-quarters|~rs} of them with a cheque; no other member state came close to such a ratio of returns to arrivals. Brussels likes to point to it, though not to the sea.

Reading time: 2 min. Follow us: 48.2K followers.

@doc d-charity | charity bulletin | 2032-07-20
RRC Bulletin 27: Behind the "record" half-year

We welcome that fewer people sleep in the dust of Kokkinotrimithia. We do not welcome how.

• {5,310|re} people have been sent home or have gone. The government calls {3,940|rv|by=The government} of these returns voluntary. Of the people who signed and whom we interviewed, {one third|vc} did so in a police holding cell.

• The grant may go up to {€2,500|g2|t=from 2033} for each member of a family from 2033. Today it's {€1,500|gr|t=Today}. A price list isn't an asylum policy.

• Only {311|rf|t=in six months} were recognised as refugees in six months. That is {3.3%|fr|round=0.1} of {9,380|de} decisions. The {1,097|sp} with subsidiary protection can't bring their families.

• The backlog is said to have shrunk by {4,750|bl|t=since New Year}, since New Year. We congratulate the {186|st} caseworkers, who did this by closing {2,300|cf} files of people who had moved house.

• Our lawyers and volunteers advised {2,240|rc|t=from January to June} people from January to June. Every fifth was a child or came with one.

• {44|dd} people are known to have drowned on the way from Tripoli to the island. The coast guard speaks of "prevented departures".

• Asking for asylum gets you {nine|mw} months without a right to work. On average the decision takes {14|wt} months. Do the sums, and then think of what one lives on.

• MP Kyriacos Zambartas said on television that "{20,000|-} come every year". It was {4,870|a1|t=in half a year} in half a year.

Office hours: Tue & Thu 9–13, Ledra 112, 3rd floor. Donations: any amount over €5 helps.

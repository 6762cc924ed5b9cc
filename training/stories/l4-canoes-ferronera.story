@story canoes-ferronera
@topic Boats of migrants reaching the island of Ferronera, Spain, autumn 2020
@subject F = Ferronera | the island
@subject A = arrivals of October 2020 | arrivals
@subject P = Puerto Gris quay | the quay | the pier
@subject C = canoe off Cabo Sal | the cayuco | the wooden boat | the capsized boat
@subject R = Salvamento Costero | the coastguard | rescuers
@subject M = Mónica Etxarri | Etxarri | the government's delegate
@subject L = Lanzarín | the neighbouring island
@fact oct = 1126 | other | A | people who came by sea | 2020-10 whole month | cumulative
@fact oct19 = 184 | other | A | people who came by sea in October 2019 | 2019-10 whole month | cumulative
@fact boat = 29 | other | A | boats that came | 2020-10 whole month | cumulative
@fact q1 = 312 | other | P | people sleeping there | 2020-10-29 | snapshot
@fact q2 = 541 | other | P | people sleeping there | 2020-11-02 | snapshot
@fact qc = 240 | other | P | tents' places | - | constant
@fact cr = 84 | other | C | people aboard | 2020-11-01 | snapshot
@fact cres = 71 | rescued | C | people pulled from the sea | 2020-11-02 noon | cumulative
@fact cd = 8 | deaths | C | bodies found | 2020-11-02 noon | cumulative
@fact cm = 5 | missing | C | people missing | 2020-11-02 noon | snapshot
@fact ch = 11 | other | C | children among those saved | 2020-11-02 noon | cumulative
@fact days = 9 | duration | C | days at sea | 2020-11-01 | constant
@fact km = 1450 | distance | C | kilometres from its port of departure | - | constant
@fact fare = 600000 | price | C | CFA francs paid for a seat | - | constant
@fact lan = 2240 | other | L | people who came by sea in October | 2020-10 whole month | cumulative
@fact pos = 37 | cases | P | coronavirus infections | 2020-11-02 | cumulative
@fact test = 498 | other | P | people tested | 2020-11-02 | cumulative
@fact mv = 200 | evacuated | M | people to be moved to the mainland a week | 2020-11-02 | plan | pledged
@fact pop = 11300 | other | F | residents | - | constant
@fact rise = 511.96 | rate | A | rise in people by sea since October 2019 | 2020-10 whole month | snapshot
@rel sum cr = cres + cd + cm
@fact avg = 38.83 | other | A | people per boat | 2020-10 whole month | snapshot
@rel product oct = avg * boat
@rel change rise = oct19 -> oct
@trap oct lan :: another island
@trap oct oct19 :: a year earlier
@trap q1 q2 :: four days apart
@trap pos test :: infections against tests
@trap cd cm :: bodies against the missing

@doc a-national | national daily site | 2020-11-02
{Eight|cd} bodies recovered off Ferronera after canoe capsizes

Rescuers lost hope on Monday of finding alive the {five|cm|t=noon} people missing since a wooden boat turned over on Sunday night within sight of Cabo Sal.

Salvamento Costero had pulled {71|cres|t=By noon|by=Salvamento Costero} of the {84|cr} passengers from the water by {two|-} in the morning. By noon its helicopter had located {eight|cd|t=By noon} dead. Among those saved are {11|ch} minors.

The craft had left Mbour {nine|days} days before, {1,450|km} kilometres away. Survivors said each had handed over {600,000|fare|by=Survivors} CFA francs.

October set a record for the island: {1,126|oct|t=October} people in {29|boat} boats against {184|oct19|t=in the same month of 2019} in the same month of 2019. Larger Lanzarín took {2,240|lan|t=October}.

Photo caption: One of 3 survivors treated at the health centre. (I. Báez) / 12:48

@doc b-local | island paper | 2020-11-03
The quay is full, says everybody but the delegate

There are {240|qc} places in the tents at Puerto Gris. On Monday night {541|q2|t=On Monday night|by=The Red Cross} people slept there. The Red Cross counted them twice. Last Thursday it was {312|q1|t=Last Thursday}, which was called "the limit".

Mónica Etxarri, the government's delegate, prefers another arithmetic. "I was told {four hundred and twenty|!q2|t=last night|by=Mónica Etxarri|v=420} last night," she said, climbing into a car. She promised to have {200|mv|by=She|m=pledged} a week flown to Málaga.

We are {11,300|pop}. We took in {1,126|oct|t=last month} last month. In the wreck of Sunday, {71|cres} were saved by a tug whose crew had never done it before, and the cemetery is making room for {eight|cd}.

Virus: {37|pos} of {498|test} swabs from the pier have come back positive so far. No islander has caught it from them.

LOTERÍA: 04512 | Bus 3 diverted | Today's comments: 61

@doc c-ngo | newsletter of a charity | 2020-11-04
What we saw at the pier

Dear members,

Our nurse Adaeze was on the pier for {six|-} nights. She writes: "On Sunday they brought the ones who had fallen in. {Sixty-eight|!cres|t=On Sunday|by=She} wrapped in blankets, I wrote it down each time, and {eleven|ch} of them children. Nobody knew then how many had been aboard."

Later it was told that there had been {84|cr}. The dead are {eight|cd} and {five|cm} have not been found.

Adaeze's other notebook says {37|pos} positive. Most of these had no symptoms at all.

Numbers, we know, are used against them. So a few of our own: on average a boat of last month's {29|boat} held {39|avg|round}; a seat cost {600,000|fare} francs, most of a fisherman's year; and on an island of {11,300|pop}, {more than 1,100|>oct|t=last month|v=1100} newcomers have not, whatever you read, "doubled the population".

@doc d-tv | television text page | 2020-11-02
Record month for Ferronera

The number of migrants reaching Ferronera by boat rose by more than {500%|>rise} in a year, to {1,126|oct|t=in October} in October. In October 2019 it was {270|!oct19|t=In October 2019}.

The neighbouring island took {2,240|lan}.

The delegate, Etxarri, speaks of {200|mv|by=Etxarri|m=pledged} people a week being flown out.

Sunday's shipwreck: {84|cr} on board, {71|cres} rescued, {8|cd|t=Monday noon} dead, {5|cm|^} missing, as of Monday noon. They had been {9|days} days at sea.

Coronavirus: {37|pos} positives among {498|test} tested.

Quay: {541|q2|t=overnight} slept there overnight, up from {312|q1|t=Thursday} on Thursday.

p. 114 football  p. 120 weather

@story m6-vuurkloof-crime
@topic Quarterly crime figures and a taxi-rank shooting in Vuurkloof, Western Cape, South Africa, 2030
@subject V = Vuurkloof | the city | the metro
@subject P = Vuurkloof police cluster | the cluster | SAPS in Vuurkloof
@subject M = Vuurkloof metro police | metro police | the city's own force
@subject R = Bloekom Street taxi rank shooting | the shooting | the rank attack
@subject L = Langrug | Langrug precinct | the township precinct
@subject K = Kasteel | Kasteel precinct | the harbour precinct
@subject N = Brigadier Thandeka Adonis | Adonis | the cluster commander
@subject J = JP Mahlaba | Mahlaba | the safety councillor | the mayoral committee member
@subject C = Safer Streets Coalition | the coalition
@fact m = 214 | deaths | P | murders | October to December 2029 | cumulative
@fact mp = 187 | deaths | P | murders | October to December 2028 | cumulative
@fact ml = 96 | deaths | L | murders | October to December 2029 | cumulative
@fact mk = 31 | deaths | K | murders | October to December 2029 | cumulative
@fact rise = 14.4 | rate | P | rise of murders in percent | fourth quarter 2028 to 2029 | cumulative
@fact car = 308 | cases | P | carjackings | October to December 2029 | cumulative
@fact carp = 341 | cases | P | carjackings | October to December 2028 | cumulative
@fact ext = 127 | cases | P | extortion cases | October to December 2029 | cumulative
@fact con = 22 | rate | P | share of murder cases that end in conviction | 2028 | constant
@fact det = 164 | officers | P | detectives | December 2029 | snapshot
@fact load = 183 | other | P | dockets a detective carries | December 2029 | snapshot
@fact sap = 2930 | officers | P | police members | December 2029 | snapshot
@fact mpo = 780 | officers | M | officers | February 2030 | snapshot
@fact mpn = 250 | units_pledged | J | extra metro police officers promised | by June 2031 | plan | pledged
@fact cost = 98000000 | budget | J | rand a year for the extra officers | 2030-31 | plan
@fact d = 6 | deaths | R | people killed | 2030-02-18 | constant
@fact w = 11 | injuries | R | people wounded | 2030-02-18 | constant
@fact t = 06:12 | clock | R | first shots | 2030-02-18 | constant
@fact gun = 3 | other | R | gunmen | 2030-02-18 | constant
@fact shell = 74 | other | R | cartridge cases found | 2030-02-18 | constant
@fact young = 19 | age | R | years of age of the youngest victim | 2030-02-18 | constant
@fact lsh = 44.9 | other | L | share of the cluster's murders | October to December 2029 | snapshot
@fact each = 392000 | price | J | rand a year for one extra officer | 2030-31 | plan
@fact brkn = 245 | other | V | street cameras out of order | February 2030 | snapshot
@fact brk = 37.4 | other | V | share of street cameras out of order | February 2030 | snapshot
@fact rew = 250000 | price | P | rand of reward | 2030-02-19 | plan | pledged
@fact cctv = 410 | other | V | working street cameras | February 2030 | snapshot
@fact cctvt = 655 | other | V | street cameras | February 2030 | constant
@trap m ml :: the cluster and one precinct
@trap m mp :: two quarters
@trap sap det :: all members and detectives
@trap mpo mpn :: officers now and promised
@trap cctv cctvt :: working and installed
@trap d w :: killed and wounded
@trap car carp :: two quarters
@rel change rise = mp -> m
@rel share lsh = ml / m
@rel product cost = each * mpn
@rel diff brkn = cctvt - cctv
@rel share brk = brkn / cctvt

@doc a-argus | city daily | 2030-02-20
Murder up {14%|rise} as gunmen turn rank into killing field

Shireen Gqola

{Three|gun} men with rifles took less than a minute to kill {six|d} people at the Bloekom Street taxi rank on Monday. Yesterday the statistics caught up with them.

The Vuurkloof cluster recorded {214|m|t=between October and December} murders between October and December, {14.4%|rise|^} higher than the {187|mp|t=in the festive quarter of 2028} in the festive quarter of 2028. The Langrug precinct accounted for {96|ml}; Kasteel, by the harbour, for {31|mk}. Carjackings, on the other hand, dropped to {308|car} from {341|carp}, while {127|ext} people found the courage to report extortion.

Cluster commander Brigadier Thandeka Adonis told the community forum that her {164|det|by=Brigadier Thandeka Adonis} detectives carried {183|load|^} dockets each. Of murder cases opened in 2028, {22%|con|t=in 2028} have ended in conviction.

Safety councillor JP Mahlaba has promised {250|mpn|by=Safety councillor JP Mahlaba|t=by the middle of next year} more metro police by the middle of next year at {R98m|cost|v=98000000} a year. The force now has {780|mpo|t=now}.

@doc b-son | tabloid | 2030-02-19
HEL IN BLOEKOM STREET!

{Seven|!d} dead. {11|w} shot. {Seventy-four|shell} doppies on the tar.

Taxi bosses are in hiding and mothers are in black after yesterday's bloodbath at the rank. It had just gone {half past six|!t} in the morning. The gaatjies were shouting "Town! Town!" when {three|gun} okes in balaclavas climbed out of a white Polo.

"I lay under the Quantum and counted," says vendor Auntie Miemie Cassiem, 66. The youngest to fall was {19|young}.

Cops are dangling {R250 000|rew|v=250000}. Know something? SMS the word SKIET to 32011, R2 an SMS.

SPORT back page: 3-0! Streek's Bafana dream

@doc c-saps | police media statement | 2030-02-18
MEDIA STATEMENT: SHOOTING INCIDENT AT TAXI RANK, VUURKLOOF

The Provincial Commissioner has activated the 72-hour plan after a shooting at Bloekom Street this morning at approximately {06:12|t|t=this morning}. {Six|d} persons, all male, between the ages of {19|young} and 52, succumbed to their injuries. {Eleven|w} others were taken to hospital.

It is alleged that {three|gun} unknown suspects opened fire and fled. {74|shell} spent cartridge cases of rifle calibre were retrieved.

No arrests have been made. Members of the public are requested to refrain from posting images of the deceased.

@doc d-coalition | civic coalition briefing paper | 2030-03-05
WHO IS WATCHING? A two-page briefing

Numbers to take to your councillor:

– The city owns {655|cctvt} street cameras. On the day of the rank attack {410|cctv|t=On the day of the rank attack} worked.
– Police strength in the cluster: {2 930|sap|v=2930|t=in December} in December, of whom {132|!det|^} investigate anything.
– Lives taken in the last quarter of 2029: {214|m|t=in the last quarter of 2029}. Fewer than {half|<lsh|v=50} were in Langrug, whatever you read.
– Odds that a killer is convicted: about {one in five|~con|v=20}.
– What the mayor's man wants for his {250|mpn} new uniforms: {R98 million|cost|t=every year|v=98000000} every year. That is {R392 000|each|v=392000} apiece.

We ask: fix the cameras first. {Two hundred and forty-five|brkn|v=245}, more than {a third|>brk|v=33.33} of the lot, are blind.

Safer Streets Coalition, PO Box 118, Vuurkloof. Published under CC BY 4.0.

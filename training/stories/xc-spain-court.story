@story xc-spain-court
@topic Verdict in the Puertollano school-bus fraud, Spain, 2033
@subject C = Autocares Belmonte | Belmonte | the company | the bus firm
@subject J = Ignacio Belmonte Ruz | the owner | Don Ignacio
@subject A = Nuria Casals Ferrán | Casals | the bookkeeper
@subject G = Regional government | the region | the Junta
@subject K = Ciudad Real court | the court | judges
@fact inv = 2840000 | spending | G | paid to the company in euros | 2028-2031 | cumulative
@fact true = 1704000 | spending | G | worth of the trips really made in euros | 2028-2031 | cumulative
@fact fr = 1136000 | damages | G | overcharged in euros | 2028-2031 | cumulative
@fact fsh = 40 | rate | G | share of payments that was fraudulent | 2028-2031 | cumulative
@fact trips = 14200 | other | C | trips billed | 2028-2031 | cumulative
@fact rt = 8520 | other | C | trips really made | 2028-2031 | cumulative
@fact gh = 5680 | other | C | trips never made | 2028-2031 | cumulative
@fact per = 200 | price | C | price per trip in euros | 2028-2031 | constant
@fact ij = 5.5 | sentence | J | years in prison | 2033-06-02 | snapshot
@fact ia = 2.5 | sentence | A | years in prison | 2033-06-02 | snapshot
@fact it = 8 | sentence | K | years in prison for both accused | 2033-06-02 | snapshot
@fact pj = 9 | sentence | J | years in prison sought by the prosecution | 2033-05 | snapshot
@fact pd = 3.5 | sentence | J | years below the prosecution's demand | 2033-06-02 | snapshot
@fact fine = 450000 | damages | C | fine in euros | 2033-06-02 | snapshot
@fact due = 1586000 | damages | C | fine and restitution together in euros | 2033-06-02 | snapshot
@fact froz = 900000 | damages | C | assets frozen in euros | 2032 | snapshot
@fact open = 686000 | damages | C | still to be found in euros | 2033-06-02 | snapshot
@rel diff fr = inv - true
@rel share fsh = fr / inv
@rel sum trips = rt + gh
@rel product inv = trips * per
@rel product fr = gh * per
@rel sum it = ij + ia
@rel diff pd = pj - ij
@rel sum due = fr + fine
@rel diff open = due - froz
@trap fr due :: fraud alone and fraud with fine
@trap pj it :: years asked for one and years given to two

@doc a-agency | news agency | 2033-06-02
Bus-firm owner jailed over ghost school runs

CIUDAD REAL (Meseta) — A court on Thursday sentenced the owner of Autocares Belmonte to {five and a half|ij|t=on Thursday} years and his bookkeeper, Nuria Casals, to {two and a half|ia|^}, {eight|it|^} years between them, for billing the region for school runs that never left the depot.

Of {14,200|trips} trips invoiced, {8,520|rt} took place and {5,860|!gh} did not, the judges found. At {200|per} euros a trip the Junta paid {2.84 million|inv} euros, when {1.7 million|true} would have been due. The fraud came to {1.14 million|fr}.

Prosecutors had wanted {nine|pj|by=Prosecutors} years for Ignacio Belmonte; he got {three and a half|pd} fewer.

@doc b-paper | regional newspaper | 2033-06-03
Belmonte must repay {€1,136,000|fr}, and then some

By Olalla Quintas

The company that drove, or said it drove, the children of {31|-} villages has to give back {€1,136,000|fr}, {40%|fsh} of the {€2,840,000|inv} it received. On top comes a fine of {€450,000|fine}, so that the whole bill is {€1,586,000|due}.

Only {€900,000|froz|t=last year} was frozen last year. Where the other {€868,000|!open} is to come from nobody in court could say.

Don Ignacio, {five years and six months|-}, heard the ruling standing.

@doc c-brief | English-language expat weekly | 2033-06-07
GHOST BUSES: A Puertollano coach boss is going to jail for {5.5|ij} years and his bookkeeper for {2.5|ia} — {nine|!it} years for the pair. The firm charged {€200|per} for each of {5,680|gh} trips that never happened, {€1.136 million|fr} in total. That's {two-fifths|fsh} of the {€2.84 million|inv} it was paid from {2028|-} to {2031|-}.

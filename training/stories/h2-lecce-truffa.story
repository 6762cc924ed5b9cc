@story h2-lecce-truffa
@topic Fraud with fake olive-grove subsidies in Salento, Italy, 2019
@subject O = Operation Ghost Grove | Operation Ulivo Fantasma | operation | inquiry | fraud
@subject G = Guardia di Finanza of Lecce | Guardia di Finanza | the finance police | the Gdf | finance police
@subject N = Donato Scarcella | Scarcella | the accountant | the ringleader
@subject W = Ljubica Marasco | Marasco | his sister-in-law
@subject F = the farms | farms | applicants
@fact sum = 18700000 | other | O | euros of subsidy taken | 2013 to 2018 | constant
@fact seq = 12300000 | other | G | euros of assets seized | 2019-03-14 | snapshot
@fact ask = 21500000 | other | O | euros of subsidy applied for | 2013 to 2018 | constant
@fact blk = 2800000 | other | O | euros of subsidy stopped in time | - | constant
@fact ar = 14 | arrests | O | people arrested | 2019-03-14 | snapshot
@fact jl = 5 | arrests | O | people taken to prison | 2019-03-14 | snapshot
@fact hm = 9 | arrests | O | people put under house arrest | 2019-03-14 | snapshot
@fact inv = 83 | other | O | people under investigation | 2019-03-14 | snapshot
@fact fr = 127 | units_pledged | O | farms involved | - | constant
@fact frx = 46 | units_pledged | O | farms that did not exist | - | constant
@fact ha = 4200 | area | O | hectares declared | - | constant
@fact hax = 1150 | area | O | hectares found to exist | - | constant
@fact of = 120 | officers | G | officers in the searches | 2019-03-14 | constant
@fact se = 38 | other | G | searches made | 2019-03-14 | constant
@fact ag = 58 | age | N | years old | - | constant
@fact aw = 49 | age | W | years old | - | constant
@fact cash = 640000 | other | W | euros of cash found in a freezer | 2019-03-14 | constant
@fact dead = 11 | other | O | applicants who were dead | - | constant
@fact st = 04:30 | clock | G | time the searches began | 2019-03-14 | constant
@fact du = 30 | duration | O | months that the inquiry took | - | constant
@fact fee = 15 | rate | N | percent kept as fee | - | constant
@fact mx = 7 | sentence | N | years of prison at most | - | plan | threshold
@fact shx = 27.4 | other | O | percent of the declared land that existed | - | constant
@fact shb = 13 | other | O | percent of the applications that was stopped | - | constant
@fact cm = 2805000 | revenue | N | euros of fee | - | constant
@rel share shx = hax / ha
@rel share shb = blk / ask
@rel share fee = cm / sum
@trap blk cm :: stopped, and the fee: the same figure by chance
@rel sum ar = jl + hm
@rel diff blk = ask - sum
@trap sum ask :: paid and applied for
@trap sum seq :: taken and seized
@trap ar inv :: arrested and investigated
@trap ha hax :: declared and real
@trap fr frx :: all and invented

@doc a-agency | news agency | 2019-03-14
EU olive subsidy fraud in Puglia, {14|ar} arrests

(AGI-SUD) - Lecce, 14 Mar. - Officers of the Guardia di Finanza of Lecce arrested {14|ar|t=at dawn today} people at dawn today, {five|jl|^} of whom were taken to prison and {nine|hm|^} placed under house arrest, in an inquiry into EU subsidies for olive groves that had never been planted or that Xylella had killed years earlier. The persons under investigation are {83|inv|^}.

According to investigators, between 2013 and 2018 the group obtained {18.7 million|sum|t=between 2013 and 2018|by=investigators} euros of the {21.5|ask|x=1000000|^} million it had applied for on behalf of {127|fr} farms.

Assets of {12.3 million|seq|t=today} euros were seized. {120|of} officers carried out {38|se} searches.

@doc b-tv | TV regional news, web text | 2019-03-14
The freezer of money: the sister-in-law's secret

Between the cuttlefish and the peas, {640 thousand|cash|v=640000} euros in notes of fifty. It was what the finance police found in a chest freezer in Nardò, at the home of Ljubica Marasco, {49|aw}, sister-in-law of the man considered the brain of the ring.

He is Donato Scarcella, an accountant aged {58|ag}, with an office over the fish market. For each file he kept {15|fee} per cent.

It was {half past four|st|v=4:30} this morning when {120|of} men knocked at {forty-eight|!se} doors between Lecce, Gallipoli and Maglie. It ends a {thirty|du}-month investigation.

{Eleven|dead} of those who had signed the applications were, on the day of signing, in the cemetery. Out of {4,200|ha} hectares declared the drone saw olive trees on {1,150|hax}.

The money? Paid: {18 million 700 thousand|sum|v=18700000}. Blocked before it left Rome: {2.8 million|blk}.

(Service by T. Greco, editing M. Ruberto. 2'14")

@doc c-daily | regional daily | 2019-03-15
Olive trees on paper, villas on the sea

LECCE. "Signori, here there is not one olive tree," says Colonel Efrem Tadesse Rollo, pointing at a car park. On the Agea files it was eight hectares of centuries-old trees.

The day after the {15|!ar|t=Thursday} arrests of Thursday, the numbers of the scheme which Donato Scarcella is alleged to have run from 2013: {127|fr} farms, of which {46|frx} never existed; {1,150|hax} real hectares against {4,200|ha} on paper; {18.7 million|sum} euros collected. Another {2.8|blk|x=1000000} million did not go out, thanks to a clerk.

Under seizure are {seven|-} villas, {two|-} boats and accounts for {13.2 million|!seq}, plus the now famous freezer, whose contents come to {640,000|cash} euros.

Scarcella, {58|ag}, prison number for now unknown, did not answer the judge. Marasco, {49|aw}, is at home with a bracelet. For aggravated fraud on the EU budget both risk up to {seven|<mx} years.

The {83|inv} suspects include {two|-} mayors, who deny everything.

ALSO ON PAGE 12: Gallipoli, 4 fined for parking on the dunes

@doc d-trade | European farm-policy newsletter | 2019-03-22
Lecce case: {18.7 million|sum} reasons to fly drones

What makes last week's arrests in southern Italy stand out is less the sum, {€18.7m|sum}, than the ease. For {five|-} years nobody compared {4,200|ha} hectares of declared olives with a satellite picture that would have shown {a little over a quarter|~shx|v=27.4} of them.

Of the {127|fr} applicants, {81|!frx} were pure invention, with tax codes bought by the dozen. {Eleven|dead} bore the names of the deceased.

The agency points out that applications totalled {€21.5m|ask|by=The agency} and that it stopped {€2.8m|blk|by=it}. That is {13|shb} per cent: see it as you like.

The organiser's commission was {15|fee} per cent, that is {2.8 million|cm} too, as it happens.

{Fourteen|ar} people are detained, {nine|hm} of them at home; assets worth {€12.3m|seq} are frozen. Brussels will ask Rome for all of it back.

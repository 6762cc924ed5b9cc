@story fyn-cheese
@topic Listeria in a soft cheese from a Danish dairy, October 2018
@subject O = Hindsholm outbreak | the outbreak | the listeria outbreak | the infection
@subject D = Hindsholm Dairy | Hindsholm Mejeri | the dairy | the producer
@subject S = State Serum Bureau | the serum bureau | the bureau | epidemiologists
@subject F = Danish Food Inspection | Food Inspection | the food inspectors | the authority
@subject X = export market in Germany | German shops | Germany
@subject G = Gyldenfar | the cheese | the blue-labelled cheese
@subject K = 2014 outbreak | the 2014 cases | rolled sausage
@fact c1 = 9 | cases | O | people who fell ill | 2018-10-01 | cumulative
@fact c2 = 22 | cases | O | people who fell ill | 2018-10-15 | cumulative
@fact c3 = 27 | cases | O | people who fell ill | 2018-11-20 | cumulative
@fact d1 = 1 | deaths | O | people who died | 2018-10-01 | cumulative
@fact d2 = 5 | deaths | O | people who died | 2018-10-15 | cumulative
@fact d3 = 6 | deaths | O | people who died | 2018-11-20 | cumulative
@fact pr = 4 | cases | O | pregnant women who fell ill | 2018-10-15 | cumulative
@fact ag = 74 | age | O | median age of the sick | 2018-10-15 | snapshot
@fact r1 = 6200 | other | D | kilograms of cheese recalled | 2018-10-01 | cumulative
@fact r2 = 31000 | other | D | kilograms of cheese recalled | 2018-10-15 | cumulative
@fact rd = 24800 | other | D | kilograms of cheese added to the recall | 2018-10-15 | snapshot
@fact ex = 18 | other | X | percent of the recalled cheese | 2018-10-15 | snapshot
@fact se = 1900 | other | D | shops that got the cheese | 2018-10-15 | constant
@fact sa = 340 | other | F | samples taken at the dairy | 2018-10-15 | cumulative
@fact sp = 17 | other | F | samples with listeria | 2018-10-15 | cumulative
@fact ss = 5 | other | F | percent of the samples with listeria | 2018-10-15 | snapshot
@fact li = 100 | other | F | bacteria a gram that the rules allow | - | constant | threshold
@fact mx = 4600 | other | G | bacteria a gram in the worst piece | 2018-10-15 | constant
@fact em = 68 | jobs | D | people who work at it | - | constant
@fact lo = 12000000 | damages | D | kroner of damage | 2018-11-20 | snapshot | projected
@fact tu = 95000000 | revenue | D | kroner of sales a year | 2017 | constant
@fact cl = 16 | duration | D | days closed | 2018-11-20 | constant
@fact k1 = 41 | cases | K | people who fell ill | final | cumulative
@fact k2 = 17 | deaths | K | people who died | final | cumulative
@fact in = 70 | duration | S | days from eating to illness at most | - | constant
@rel sum r2 = r1 + rd
@rel share ss = sp / sa
@trap c1 c2 :: two weeks later
@trap c2 c3 :: later cases
@trap d1 d2 :: later deaths
@trap d2 d3 :: later deaths
@trap r1 r2 :: the recall was widened
@trap c1 k1 :: another outbreak
@trap li mx :: allowed and found
@trap lo tu :: damage and sales

@doc a-wire | wire agency | 2018-10-01
Danish dairy recalls cheese after listeria death

COPENHAGEN (Øresund Wire) - A dairy on the island of Funen recalled {6.2|r1|x=1000|by=A dairy on the island of Funen} tonnes of soft cheese on Monday after {one|d1|t=on Monday|by=the State Serum Bureau} person died and {nine|c1|t=Monday|by=the State Serum Bureau} fell ill, the State Serum Bureau said.

The cheese, Gyldenfar, is sold in {1,900|~se} shops. Some had {4,600|mx} bacteria a gram; the rule allows {100|li}.

The infection can take up to {70|in} days to show itself, the bureau warned, so others may follow. In 2014 sausage sickened {41|k1} people, of whom {17|k2} died.

Hindsholm Dairy, with {68|em} employees, said it had stopped production.

@doc b-daily | Danish broadsheet | 2018-10-16
The blue label

Af Mikkel Steensgaard-Oumar. Tegning: Gitte. 6 min.

{Five|d2|t=by Monday|by=the serum bureau} dead, by Monday's count from the serum bureau, and {22|c2|t=by Monday|by=the serum bureau} ill, {four|pr|t=by Monday} of them with child. Most are old. The middle of them is {74|ag}. In 2014 there were more, {41|k1} sick and {17|k2} dead, so that the expression "Denmark's worst" which the radio used at breakfast must be withdrawn.

The producer has called back {31|r2|x=1000} tonnes, {24.8|rd|x=1000} beyond the first {6.2|r1|x=1000}; {eighteen|ex} percent of it went to German shops.

Inspectors found listeria in {17|sp} of {340|sa} swabs, that is {5|ss} percent, on a drain.

Owner Bente Rask Ellegaard, 61, is not in the picture. She is making cheese from the goat's milk of a neighbour, {three|-} rounds a day, none for sale.

OGSÅ I DAG: 4 veje til bedre søvn · Superligaen 3-3 · Benzin 11,99

@doc c-german | German regional newspaper | 2018-10-17
Dänischer Käse: what Flensburg's customers need to know

Have I bought it? Look for a blue label and dairy number M 218. About {18|~ex} per cent of the {31|r2|x=1000} tonnes called back was delivered to Germany, in round figures {5,600|-} kilos.

Have Germans died? So far, no. The {five|d2|by=authorities} deaths reported by authorities are all in Denmark, as are the {22|c2} illnesses.

How long must I watch myself? Epidemiologists say {70|in|by=Epidemiologists} days.

How bad is the cheese? The worst piece contained {4,600|mx} germs per gram; {100|li} is the limit.

Who makes it? A firm with {68|em} workers and {95 million|tu|t=last year} kroner (about {€12.7 million|-}) in sales last year.

@doc d-final | business paper | 2018-11-22
Hindsholm opens again, its doors a little thinner

The dairy that made {27|c3|t=by Tuesday's final count|by=the bureau} people ill by Tuesday's final count, and cost {six|d3|t=by Tuesday's final count|by=the bureau} their lives, according to the bureau, fires up its vats on Monday after {16|cl} days of closure.

It puts the damage at {12 million|lo|by=It} kroner, {an eighth|-} of annual turnover ({95 million|tu}), not counting claims. Sceptics at Danske Analyse think {20 million|-}.

The authority will take samples weekly. In October {17|sp} of {340|sa} had been positive. None of the {68|em} employees has been fired. Asked if the {five|d2|t=in mid-October} dead known in mid-October, or the {six|d3} of today, had been visited, Ellegaard said yes, all, and their gardens too.

@story m2-aumont-listeria
@topic Listeria in a raw-milk cheese from the Jura: first recall, cases, wider recall, plant reopens
@subject F = Fruitière du Val d'Aumont | the dairy | the cheesemaker | the cooperative
@subject T = Aumontin tomme | the tomme | the cheese | Aumontin
@subject S = Santé Publique France | the health agency | SPF
@subject P = prefecture of the Jura | the prefecture
@subject R = Marchés Soleil | the supermarket chain | the chain
@subject B = Bénédicte Roussillat | Roussillat | the director
@fact w1 = 2600 | other | T | cheeses recalled | 2030-05-17 | snapshot
@fact w2 = 14800 | other | T | cheeses recalled | 2030-05-29 | cumulative
@fact kg = 26 | other | T | tonnes recalled | 2030-05-29 | cumulative
@fact c1 = 6 | cases | S | people with listeriosis | 2030-05-17 | cumulative
@fact c2 = 19 | cases | S | people with listeriosis | 2030-05-29 | cumulative
@fact c3 = 23 | cases | S | people with listeriosis | 2030-07-26 | cumulative
@fact de2 = 2 | deaths | S | people who died of it | 2030-05-29 | cumulative
@fact de3 = 3 | deaths | S | people who died of it | 2030-07-26 | cumulative
@fact pg = 4 | cases | S | pregnant women who fell ill | 2030-05-29 | cumulative
@fact ct = 5 | other | - | countries the cheese was exported to | 2030-05-29 | constant
@fact fa = 31 | other | F | farms that deliver milk | - | constant
@fact em = 54 | jobs | F | people employed | - | constant
@fact cl = 38 | duration | F | days closed | 2030-07-08 | constant
@fact ls = 2900000 | damages | F | euros lost | 2030-07-26 | cumulative
@fact lim = 100 | other | - | bacteria per gram allowed on sale | - | constant | threshold
@fact ms = 340 | other | T | bacteria per gram measured | 2030-05-15 | snapshot
@fact inc = 8 | duration | - | weeks that symptoms may take | - | constant | hypothetical
@fact pr = 18.90 | price | R | euros per kilo | 2030-05-17 | constant
@fact sh = 212 | other | R | shops that sold it | 2030-05-17 | constant
@fact ag = 63 | age | B | age in years | - | constant
@fact ol = 87 | age | - | age in years of the first who died | - | constant
@trap w1 w2 :: first recall against the widened one
@trap w2 kg :: cheeses against tonnes
@trap c1 c2 :: cases at two dates
@trap c2 c3 :: cases at two dates
@trap ms lim :: measured against allowed
@trap de2 de3 :: deaths at two dates

@doc a-recall | consumer recall notice | 2030-05-17
RAPPEL CONSO — sheet 2030-05-0931
Aumontin tomme, raw cow's milk, whole and cut

Reason: presence of Listeria monocytogenes ({340|ms} per gram; legal limit on sale {100|lim}).
Quantity: {2,600|w1|t=17 May} whole cheeses of about {1.75|-} kg, batches L098 to L104.
Sold: from 2 April to 14 May, cut to order and pre-packed, in {212|sh} Marchés Soleil shops, at {€18.90|pr} a kilo.
Identification mark: FR 39.417.002 CE.
What to do: don't eat it. Bring it back or destroy it. Refund until 30 June.
Symptoms: fever, headache; up to {eight|<inc} weeks may pass before they show. Pregnant women and those over {65|-} should see a doctor and mention this notice.
Position on 17 May: {six|c1|t=17 May|by=Santé Publique France} cases under investigation by Santé Publique France.
Consumer line: 0 800 930 417, {9|-} a.m. to {7|-} p.m.

@doc b-regional | regional daily | 2030-05-30
Val d'Aumont: {two|de2|t=yesterday} deaths, {19|c2|t=yesterday} ill, and a dairy on its knees
Sylvain Girod-Mbemba · 30 mai à 06h00 · Réservé aux abonnés

In the cellar the shelves are empty. {Fourteen thousand eight hundred|w2|by=the prefecture} wheels, {26|kg|^} tonnes in all, have gone or are going to the incinerator, the prefecture said yesterday; twelve days ago it had been {2,600|w1|t=twelve days ago}.

"We tested {1,100|-} times last year," says Bénédicte Roussillat, {63|ag}, director of the fruitière, where {54|em} people work and {31|fa} farms deliver. "Once in January the line was red. We cleaned, we tested, it was green."

The health agency has confirmed {19|c2|t=yesterday|by=The health agency} cases of listeriosis with the strain. {Four|pg|^} are pregnant women; {one|-} lost her child. The {two|de2|t=yesterday} who have died were a man of {87|ol} and a woman of {79|-}.

Wheels went to {five|ct} countries, Switzerland first. The milk from the farms is being poured into the slurry, {40,000|-} litres a day.

LIRE AUSSI Canicule: 35 °C dès lundi

@doc c-agency | wire agency | 2030-05-29
France widens raw-milk cheese recall as listeria cases reach {19|c2}

PARIS — French authorities widened a recall of a soft mountain cheese on Wednesday to every wheel made since February, {14,800|w2|t=on Wednesday} in total, after a listeria outbreak that has killed {two|de2|t=on Wednesday} people.

Public health officials said {19|c2|t=on Wednesday|by=Public health officials} people had been infected, up from {six|c1|t=when the first batches were withdrawn on May 17} when the first batches were withdrawn on May 17.

The cheese, made by a cooperative of {31|fa} farms in the Jura, was exported to {five|ct} countries including Germany and Canada. A sample showed {340|ms|by=A sample} colony-forming units a gram, against a ceiling of {100|lim}.

Because the illness can take up to {eight|<inc} weeks to appear, officials expect "between {five|-} and {ten|-}" further cases.

In {1999|-} a similar outbreak claimed {seven|-} lives.

@doc d-trade | dairy trade letter | 2030-07-29
LAIT & AFFINAGE no 1288: Aumont restarts

{Thirty-eight|cl} days was the price. The Fruitière du Val d'Aumont took in milk again on 8 July and aims to ship its first wheels in October.

The damage so far, insurers included: {€2.9 million|ls|t=so far|by=director}, says director Roussillat, of which {€0.6m|-} falls on the {31|fa} member farms. The {54|em} jobs are kept until Christmas; after that "we'll see what sells".

SPF closed its count last Friday at {23|c3|t=last Friday|by=SPF} cases and {three|de3|^} deaths. The additional victim had been ill since May.

Marchés Soleil, which had the tomme in {212|sh} outlets at {18.90|pr}, has delisted it and won't say for how long.

The Jura's other raw-milk houses saw sales fall {9|-}% in June. The profession again rejects an American-style ban, or a rule of {60|-} days' ripening.

Prices this week: Comté, 14.20; Morbier, 9.85.

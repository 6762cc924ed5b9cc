@story zc-turnavita-recall
@topic A Romanian town votes to dismiss its mayor: signatures, turnout hour by hour, result
@subject R = Turnavița recall referendum | the referendum | the recall
@subject P = Viorel Brătescu | Brătescu | the mayor
@subject I = Inițiativa Turnavița | the initiative | the committee
@subject J = Ilinca Szilágyi-Pop | Szilágyi-Pop | the committee's founder
@subject B = electoral bureau | the bureau | BEC
@fact si = 7926 | other | I | signatures | March 2031 | snapshot
@fact siv = 7104 | other | I | valid signatures | March 2031 | snapshot
@fact sin = 6790 | other | I | signatures needed | - | constant | threshold
@fact el = 27160 | other | R | voters on the lists | - | constant
@fact t12 = 9.8 | turnout | R | turnout | noon | cumulative
@fact t17 = 21.4 | turnout | R | turnout | 17:00 | cumulative
@fact t = 33.6 | turnout | R | turnout | close of the polls | snapshot
@fact thr = 30 | turnout | R | turnout that makes the vote valid | - | constant | threshold
@fact vc = 9126 | votes_cast | R | people who voted | close of the polls | snapshot
@fact y = 8309 | vote_count | I | votes to dismiss the mayor | final | snapshot
@fact n = 699 | vote_count | P | votes to keep the mayor | final | snapshot
@fact inv = 118 | other | R | invalid votes | final | snapshot
@fact yp = 92.2 | vote_share | I | percent of valid votes to dismiss the mayor | final | snapshot
@fact p0 = 5211 | vote_count | P | votes at his election | 2028 | snapshot
@fact sq = 14 | other | P | linden trees felled in the square | January 2031 | constant
@fact cont = 3800000 | budget | P | lei of the contract for the square | 2030 | constant
@fact cost = 910000 | budget | R | lei that the vote cost | - | constant
@fact st = 34 | other | R | polling stations | - | constant
@trap si siv :: all and valid
@trap t12 t :: noon and close
@trap t thr :: turnout and threshold
@trap t17 siv :: turnout in percent, signatures
@trap y p0 :: against him now, for him then
@trap cont cost :: contract and vote
@rel sum vc = y + n + inv
@rel share t = vc / el
@race final = y n

@doc agerpres-style | news agency, updates | 2031-06-22
Turnavița/Referendum: turnout {9.8 pct|t12|t=at 12:00} at 12:00

A total of {9.8 pct|t12|t=by 12:00|by=the electoral bureau} of the {27,160|el} voters on the permanent lists had voted by 12:00 in the referendum for the dismissal of the mayor of Turnavița, Viorel Brătescu, the electoral bureau informs.

UPDATE 17:00 — Turnout reached {21.4 pct|t17|t=17:00}. For the referendum to be valid {30 pct|thr} is required.

UPDATE 21:40 — The polls closed at 21:00 with a presence of {33.6 pct|t|t=closed at 21:00}. {9,126|vc|^} people voted at {34|st} stations.

UPDATE 00:15 — According to final data, {8,309|y|t=final} voted for dismissal and {699|n|^} against; {118|inv|^} papers are null. The prefect has {10|-} days to note the end of the mandate.

AGX/{16|-}/{22|-}

@doc local-portal | local news portal | 2031-06-23
He cut {14|sq} lime trees. They cut him.

It began with a chainsaw on a frozen Tuesday in January, when {fourteen|sq} limes older than the town's oldest voter came down in Piața Mică for a {3.8-million-lei|cont|v=3800000} "smart square" with benches that charge telephones.

By March a biology teacher, Ilinca Szilágyi-Pop, had gathered {7,926|si|t=By March} signatures. The bureau struck out {822|-} of these, left {7,104|siv} standing, and that was enough: the law wanted {6,790|sin}, {a quarter|-} of the roll.

All Sunday people looked at one figure. {Under ten|t12|v=9.8|t=at noon} per cent at noon, and the mayor's party, which had told its voters to go to the lake, was grilling mici. Then came the evening. {30|thr} was crossed at 19:50 in School No. {4|-}, by a lady of {91|-} with a walking frame, to applause.

In the end {9,126|vc|t=In the end} turned out, {33.6|t|^} per cent. More than {nine in ten|>yp|v=90} wanted Brătescu gone. In 2028 he had been elected with {5,211|p0|t=In 2028}; now he found {699|n} friends.

Cost of it all: {910,000|cost} lei. The limes, the teacher remarks, were free.

PUBLICITATE: Casa Lindenhof, rooms from {190|-} lei · Horoscope

@doc party-statement | party statement | 2031-06-23
PNR Turnavița: a dangerous precedent

We take note of yesterday's outcome. {Two thirds|-} of our fellow citizens did not want this referendum and stayed away. {8,309|y} people have decided for {27,160|el}.

Viorel Brătescu obtained {5,211|p0|t=three years ago} votes three years ago against {four|-} opponents. He delivered {12|-} streets, {two|-} kindergartens and the financing of a swimming pool. He is brought down because of {14|sq} sick trees, which a study of {61|-} pages had recommended to remove, and a contract of {3.8|cont|x=1000000} million that the county council approved.

The bill of {910 thousand|cost} lei would have paid for {200|-} trees.

We shall contest the {7,104|siv} signatures in court. Among them are, to our knowledge, at least {40|-} of the departed.

@doc magazine-bucharest | Bucharest weekly | 2031-06-28
How to fire a mayor

**Step 1: Be angry together.** {A quarter|-} of voters must sign. In Turnavița this meant {6,790|sin}; the committee brought {7,926|si}, of which {7,104|siv} held.

**Step 2: Ask the right question.** "Do you agree with the dismissal?" It had to be asked at {34|st} polling stations and paid for by the town ({910,000|cost} lei).

**Step 3: Bring {30|thr} percent.** The killer. Of {nineteen|-} recalls since 2016, {seventeen|-} failed here. Turnavița stood at {21.4|t17|t=at five in the afternoon} at five in the afternoon and at {33.6|t|t=when the doors shut} when the doors shut.

**Step 4: Win.** The easy bit. Those who like the mayor stay at home, so you win {92.2|yp} to {7.8|-}. In votes: {8,309|y} and {699|n}, with {118|inv} void.

**Step 5: Now what?** Early elections within {90|-} days. The candidate of the committee has, so far, no wish to be one. "I have a class of {28|-}," says Ilinca Szilágyi-Pop, "and a seedling."

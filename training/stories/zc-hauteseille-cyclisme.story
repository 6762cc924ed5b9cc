@story zc-hauteseille-cyclisme
@topic A French stage race runs out of money: budget, towns, prize money, a crash and a takeover
@subject T = Tour de la Hauteseille | the race | the Hauteseille
@subject O = Seille Événements | the organiser | the company
@subject D = département of Haute-Seille | the département | the council
@subject A = ASV Sport | the Paris promoter | the buyer
@subject R = Maël Kerguélen | Kerguélen | the winner
@subject V = Joris van Aerschot | Van Aerschot | the runner-up
@fact bud = 2300000 | budget | T | euros of budget | 2035 | constant
@fact hole = 480000 | profit | O | euros missing | June 2035 | snapshot
@fact sub = 610000 | budget | D | euros of subsidy | 2035 | constant
@fact sub2 = 350000 | budget | D | euros of subsidy | 2036 | plan
@fact tvc = 730000 | spending | T | euros for television pictures | 2035 | cumulative
@fact prize = 96000 | budget | T | euros of prize money | 2035 | plan | pledged
@fact town = 70000 | price | T | euros that a town pays for a finish | 2035 | constant
@fact st = 5 | other | T | stages | 2035 | constant
@fact km = 781 | distance | T | kilometres | 2035 | constant
@fact start = 119 | other | T | riders at the start | 2035-06-04 | constant
@fact fin = 87 | other | T | riders who finished | 2035-06-08 | constant
@fact gap = 14 | margin | R | seconds ahead of the runner-up | 2035-06-08 | constant
@fact crash = 23 | injuries | T | riders brought down in the crash | stage three | constant
@fact hosp = 4 | injuries | T | riders taken to hospital | stage three | constant
@fact offer = 1 | price | A | euro offered for the race | autumn 2035 | plan
@fact debt = 900000 | other | O | euros of debt | autumn 2035 | snapshot
@fact crowd = 140000 | crowd | T | spectators at the roadside | 2035 | cumulative
@fact ed = 61 | other | T | edition | 2035 | constant
@trap start fin :: started and finished
@trap crash hosp :: fell and taken to hospital
@trap sub sub2 :: this year and next
@trap hole debt :: shortfall in June and debt in autumn
@trap bud hole :: budget and hole
@trap tvc prize :: two costs

@doc equipe-style | sports daily | 2035-06-09
Kerguélen by a breath

{Fourteen|gap} seconds after {781|km} kilometres. That is all that separated Maël Kerguélen from Joris van Aerschot at the top of the Ballon de Servance last night, and the Breton, who had been {nine|-} seconds behind in the morning, wept like a junior.

The {61st|ed} Hauteseille will be remembered for that, and for Wednesday. On the descent to Faucogney {23|crash|t=Wednesday} riders went down on fresh gravel; {four|hosp|^} spent the night in Vesoul, among them the Eritrean Teklehaimanot, collarbone and {two|-} ribs.

Of {119|start} who set out, {87|fin} were left. The general classification: 1. Kerguélen, {18h 41'|-}; 2. Van Aerschot, at {14"|gap}; 3. Ilić, at {52"|-}.

In the press room one spoke less of gradients than of cheques. The organiser, Seille Événements, is said to be short of {480,000|hole} euros.

@doc est-local | regional newspaper | 2035-06-21
Who will pay for the yellow-and-green jersey?

The riders have gone, the invoices have come. According to a document that we have been able to consult, Seille Événements lacks {€480,000|hole|t=this week} this week to close an edition that cost {2.3 million|bud}.

The first item is the pictures: two helicopters and {six|-} motorcycles for {five|st} days, {€730,000|tvc}. "Without television no sponsors, without sponsors no television," sums up the president, Armelle Grosjean-Petitot. The prize money, {€69,000|!prize}, has not been transferred.

The département gave {€610,000|sub|t=this year}, in other words more than {a quarter|-}, this year. Next year it will be {350,000|sub2|t=Next year}. Each of the finish towns paid {€70,000|town}, apart from Luxeuil, which paid in hotel rooms.

In the cafés along the route they're sorry. The gendarmerie estimated the public at {140,000|crowd|by=The gendarmerie}, on {five|st} afternoons.

– Pharmacy on duty: dial {3237|-} – Sudoku p. {28|-}

@doc cycling-uk | British cycling magazine | 2035-11-02
{One euro|offer}, two wheels: ASV circles the Hauteseille

ASV Sport, the Paris promoter behind {11|-} races, has offered {a single euro|offer|v=1} for the Tour de la Hauteseille, Velo Weekly understands, provided that somebody else deals with the {€900,000|debt|t=now} that organiser Seille Événements now owes.

That's almost twice the {€480,000|hole|t=in June} hole reported in June. Since then two sponsors have walked and the riders' union has gone to court for {€96,000|prize} in prize money. The {112|!start} starters included {seven|-} British riders, none of whom has seen a cent.

"We had the race of the year," sighs Armelle Grosjean-Petitot, who remortgaged her house in August. Kerguélen beat Van Aerschot by {14|gap} seconds on a mountain, and ITV{9|-} showed it live.

The council will cut its grant from {€610,000|sub} to {€350,000|sub2|t=in 2036} in 2036. ASV wants {four|-} stages instead of {five|st}, and {€90,000|-} instead of {€70,000|town} from each host town.

Subscribe: {13|-} issues for {£29.99|-}

@doc council-minutes | minutes of a council | 2035-10-14
DEPARTMENTAL COUNCIL OF HAUTE-SEILLE — Session of 14 October — Extract, item {17|-}

The President recalls that the Department has supported the race since its {20th|-} edition, with {€610,000|sub|t=in 2035} in 2035. He proposes {€350,000|sub2|t=for 2036} for 2036.

Mrs Vuillemin asks where the total budget of {€2.3 million|bud} has gone. The Director: television {€730,000|tvc}; security {€410,000|-}; lodging {€385,000|-}; salaries {€290,000|-}; other.

Mr Abdelmoumni asks whether it is true that the company's liabilities reach {€900,000|debt|t=today}. The Director confirms that this is so today.

Mrs Vuillemin observes that after the crash of stage {3|-}, when {23|crash} riders fell and {four|hosp} were hospitalised, the Department resurfaced the descent for {€58,000|-}.

Vote: {21|-} for, {9|-} against, {4|-} abstentions. Adopted.

@story zc-tamda-museum
@topic A Moroccan museum opens: visitors, cost, tickets, a strike and a loan from Paris
@subject M = Museum of Zellige and Clay | the museum | the new museum
@subject F = Fondation Nationale des Musées | the Foundation | FNM
@subject U = guards' union | the union | UMT-Culture
@subject L = lender in Paris | the Paris museum | the French lender
@subject C = city of Tamda | Tamda | the city
@fact v1 = 11600 | crowd | M | visitors | first weekend | cumulative
@fact v2 = 93400 | crowd | M | visitors | first three months | cumulative
@fact vg = 400000 | crowd | M | visitors | first year | plan | projected
@fact fre = 38200 | crowd | M | visitors on free Fridays | first three months | cumulative
@fact cost = 612000000 | budget | M | dirhams to build | final account | constant
@fact cost0 = 540000000 | budget | M | dirhams to build | 2027 | plan
@fact tic = 60 | price | M | dirhams for a ticket | - | constant
@fact ticr = 30 | price | M | dirhams for a ticket for residents | - | constant
@fact obj = 4700 | other | M | objects owned | - | snapshot
@fact show = 1150 | other | M | objects on display | opening | snapshot
@fact loan = 42 | other | L | objects lent | opening | snapshot
@fact loany = 3 | duration | L | years of the loan | - | constant
@fact area = 14800 | area | M | square metres of floor | - | constant
@fact areax = 6200 | area | M | square metres of exhibition rooms | - | constant
@fact job = 210 | jobs | M | employees | 2031 | snapshot
@fact gd = 84 | jobs | U | guards | 2031 | snapshot
@fact sal = 3400 | price | U | dirhams a month for a guard | 2031 | constant
@fact sald = 4500 | price | U | dirhams a month for a guard that the union demands | 2031 | plan
@fact cl = 5 | duration | M | days for which the museum was closed by the strike | August 2031 | constant
@fact rev = 3100000 | revenue | M | dirhams from tickets | first three months | cumulative
@trap v1 v2 :: weekend against three months
@trap v2 vg :: real against hoped for
@trap v2 fre :: all visitors and free Fridays
@trap cost cost0 :: final and planned
@trap tic ticr :: full and reduced
@trap obj show :: owned and shown
@trap area areax :: floor and galleries
@trap sal sald :: paid and demanded
@trap job gd :: all staff and guards

@doc map-style | state news agency | 2031-05-12
More than {11,000|>v1} visitors in first weekend of Tamda museum

Tamda — The Museum of Zellige and Clay drew {11,600|v1|t=in its first weekend|by=the Fondation Nationale des Musées} visitors in its first weekend, the Fondation Nationale des Musées announced on Monday.

Inaugurated on Thursday, the building of {14,800|area} m², of which {6,200|areax} are devoted to exhibitions, presents {1,150|show} pieces from a collection of {4,700|obj}, as well as {42|loan} on loan from Paris for {three|loany} years.

It cost {612 million|cost} dirhams and will employ {210|job} people. The Foundation's president, Ghita Benaddi, expects {400,000|vg|t=in the first year|by=Ghita Benaddi} entries in the first year.

A ticket is {60|tic} dirhams, {30|ticr} for Moroccans and residents, and free on Friday.

@doc guide | travel website | 2031-06-20
Tamda's tile temple: what to know before you go

**Is it worth it?** Yes. Even if you think you have seen enough tiles. Room {7|-}, a Saadian fountain rebuilt from {2,300|-} fragments, would be enough for a trip.

**How long?** Two hours for the {6,200|areax} square metres of galleries. The other {8,600|-} are offices, stores and a café with a view (mint tea {25|-} dh).

**How much?** {60|tic} dirhams (about {€5.50|-}); residents pay {half|ticr|v=30}. Fridays are free and a zoo.

**What's on?** There are {1,150|show} objects on show, plus {42|loan} that came home from the French capital, but only until 2034. Most of what the museum has, some {4,700|~obj} pieces, you won't see.

**Getting there** Petit taxi from Bab Chellah, {15|-} dh. Tram line {2|-} from 2033.

**Rating** {4.6|-}/{5|-} ({1,288|-} reviews)

@doc hebdo | weekly magazine | 2031-09-06
Behind the blue door

Three months after the opening, the queue is gone and the drums have come. For {five|cl|t=in August} days in August the Museum of Zellige and Clay was shut, and its guards sat in the shade of the palm on the forecourt: {84|gd} of them, of a staff of {210|job}. They earn {3,400|sal} dirhams a month. They want {4,500|sald}. They came back on the 25th with a promise of {3,900|-} and a bonus for feast days.

It is a good moment to open the books. Construction, first put at {540|cost0|x=1000000} million, came to {612|cost|x=1000000}. That is {13|-} per cent over, modest by the standards of the kingdom.

The door is another matter. Up to the end of August {93,400|v2|t=Up to the end of August} people had walked through it. Multiply by four and you are short of the {400,000|vg|by=madame la présidente} of which madame la présidente spoke. Worse, {38,200|fre|t=Up to the end of August} of these came on a Friday and paid nothing. Receipts are {3.1 million|rev|^} dirhams, not enough for the electricity, says an employee who would like to keep his post.

The Foundation answers that summer is not the season, and that the French are pleased. So they should be: {42|loan} of their pieces are lit at our expense, and after {three|loany} years they go home.

A guard told me what he does when a child touches the wall. "Nothing. It is the only thing in here that is glad of it."

@doc union-tract | union leaflet | 2031-08-20
GUARDS OF THE MUSEUM: WHY WE ARE SITTING DOWN

They found {612 million|cost} for walls. They do not find {1,100|-} a month for those who guard them.

We are {84|gd}. We stand {nine|-} hours. We are paid {3,400|sal} dirhams. We ask for {4,500|sald}, which a guard in Rabat has already.

On the first weekend {11,600|v1|t=On the first weekend} people came and we were {31|-} on duty. {One|-} of us fainted. They say: you have {60|tic} dirhams from each tourist, be patient. The Friday crowd pays nothing and leaves {four|-} bags of peel.

Of the {forty-two|loan} objects from Paris each has its own alarm. We have {two|-} radios.

UMT-Culture, section of Tamda. Solidarity: account {011|-} 780 {4421|-}

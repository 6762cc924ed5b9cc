@story xd-adria-nighttrain
@topic A night train between Vienna and Bari after its first season
@subject N = Adria Night Express | the night train | the Adria | the train
@subject O = Schlafwagen AG | the operator | the company
@subject B = Branka Tiefenthaler | Tiefenthaler | the operations chief
@subject C = Rail Users Europe | the passengers' group
@fact t = 91000 | ridership | N | passengers in the season | 2027 season | cumulative
@fact so = 52300 | ridership | N | southbound passengers in the season | 2027 season | cumulative
@fact no = 38700 | ridership | N | northbound passengers in the season | 2027 season | cumulative
@fact nt = 182 | other | N | nights run in the season | 2027 season | cumulative
@fact pn = 500 | ridership | N | passengers a night | 2027 season | snapshot
@fact seat = 27300 | ridership | N | passengers in seats | 2027 season | cumulative
@fact cou = 45500 | ridership | N | passengers in couchettes | 2027 season | cumulative
@fact slp = 18200 | ridership | N | passengers in sleepers | 2027 season | cumulative
@fact cp = 50 | other | N | share of passengers in couchettes in percent | 2027 season | cumulative
@fact sp = 20 | other | N | share of passengers in sleepers in percent | 2027 season | cumulative
@fact late = 39 | other | N | nights with a delay of over an hour | 2027 season | cumulative
@fact ok = 143 | other | N | nights without a long delay | 2027 season | cumulative
@fact fare = 89 | price | N | euros for a couchette | 2027 season | constant
@fact fn = 99 | price | N | euros for a couchette | 2028 season | plan
@fact dif = 10 | price | N | euros more for a couchette | 2028 season | plan
@fact bud = 6200000 | revenue | O | euros of fares | 2027 season | cumulative
@fact cost = 7900000 | spending | O | euros of running costs | 2027 season | cumulative
@fact los = 1700000 | profit | O | euros lost | 2027 season | cumulative
@fact pl = 75000 | ridership | N | passengers in the season | 2027 season | plan | projected
@rel sum t = so + no
@rel product t = nt * pn
@rel sum t = seat + cou + slp
@rel share cp = cou / t
@rel share sp = slp / t
@rel diff ok = nt - late
@rel diff dif = fn - fare
@rel diff los = cost - bud
@trap t pl :: result and plan
@trap fare fn :: this season and next

@doc apa-wire | wire agency | 2027-11-03
Night train to Bari carries {91,000|t|t=in first season} in first season

VIENNA - {91,000|t|t=since May} passengers have travelled on the Adria Night Express since May, the operator said, against a plan of {75,000|pl}. {Half|cp|v=50} of them, {45,500|cou}, booked a couchette, {18,200|slp} a sleeper, {27,300|seat} a seat. The train ran on {182|nt} nights, with {500|pn} people on board each night on average.

With running costs of {7.9 million euros|cost} and {6.2 million|bud} in fares Schlafwagen AG lost {2.7 million|!los}.

@doc rue-newsletter | members' newsletter | 2027-11-10
Sleeping car diary

Our friends on the Adria can be proud. Southbound it was {52,300|so}, northbound only {37,800|!no} (where does everyone stay?), {91,000|t} in total. {20 percent|sp} lay in a real bed: {18,200|slp}.

Punctuality is another matter. Of {182|nt} nights, {39|late} ended more than an hour late; on {143|ok} we got our coffee in time.

And the couchette? {89 euros|fare|t=this year} this year, {99|fn|t=next} next, so put {ten|dif} more in the envelope.

@doc kurier-column | newspaper column | 2027-11-12
Let it lose

An operations chief who says "we lost {1.7 million|los|by=An operations chief}" and smiles is a rarity. Branka Tiefenthaler took in {6.2 million|bud} and spent {7.9 million|cost}. Well, a bypass near Linz costs more per week.

Consider: {500|pn} sleepers and snorers a night, {182|nt} nights, {91,000|t} people who did not fly. {Half|cp|v=50} of them in couchettes. The company counted {39|late} bad nights and {134|!ok} good ones out of {182|nt}. Which airline would dare to publish that?

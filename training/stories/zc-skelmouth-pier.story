@story zc-skelmouth-pier
@topic An English seaside pier: repair bill, grant, council loan vote, closed metres, bad legs
@subject P = Skelmouth Pier | the pier
@subject T = Skelmouth Pier Trust | the trust
@subject C = Skelmouth Town Council | the council
@subject F = heritage lottery body | the fund
@subject L = Cllr Maureen Aspinall-Rao | Aspinall-Rao | the leader
@fact cost = 18700000 | budget | P | pounds for the restoration | 2034 | plan
@fact cost0 = 11200000 | budget | P | pounds for the restoration | 2030 | plan
@fact grant = 9600000 | fundraising | F | pounds granted | 2034 | constant
@fact gap = 9100000 | budget | T | pounds lacking | 2034 | snapshot
@fact raised = 1350000 | fundraising | T | pounds raised by the public | October 2034 | cumulative
@fact len = 468 | distance | P | metres | - | constant
@fact shut = 122 | distance | P | metres closed | 2034 | snapshot
@fact vis = 610000 | crowd | P | visitors | 2033 | cumulative
@fact vis0 = 940000 | crowd | P | visitors | 2019 | cumulative
@fact leg = 1040 | other | P | iron legs | - | constant
@fact legb = 163 | other | P | iron legs that must be replaced | 2034 | snapshot
@fact y = 14 | votes_cast | C | councillors for the loan | 2034-11-06 | snapshot
@fact n = 12 | votes_cast | C | councillors against the loan | 2034-11-06 | snapshot
@fact loan = 4500000 | budget | C | pounds of loan | 2034-11-06 | plan
@fact bal = 71 | poll_share | C | percent of residents for the loan in a consultation | September 2034 | snapshot
@fact resp = 3870 | sample_size | C | residents who answered | September 2034 | constant
@fact open = 1886 | date | P | year of the opening | - | constant
@fact jobs = 85 | jobs | P | jobs | 2034 | snapshot
@trap cost cost0 :: two estimates
@trap grant gap :: granted and lacking
@trap gap loan :: lacking and lent
@trap len shut :: all and closed
@trap vis vis0 :: two years
@trap leg legb :: all and bad legs
@rel diff gap = cost - grant
@race council = y n

@doc bbc-local | public broadcaster, local news page | 2034-11-07
Skelmouth Pier: council agrees {£4.5m|loan} loan by two votes

A town council has voted by {14|y} to {12|n} to lend {£4.5m|loan} to the trust which runs its Victorian pier.

Skelmouth Pier, opened in {1886|open}, needs {£18.7m|cost} of repairs. A heritage grant of {£9.6m|grant} was awarded in July. That leaves {£9.1m|gap} to find.

The outer {122m|shut|v=122} of the {468m|len|v=468} structure have been closed since January on the advice of divers, who found {163|legb} of {1,040|leg} iron legs to be unsafe.

In a consultation {71%|bal|t=in September} of {3,870|resp} residents who replied supported the loan in September.

Council leader Maureen Aspinall-Rao said it was "now or never". The pier supports {85|jobs} jobs.

@doc gazette-letters | local weekly, news and letters | 2034-11-13
PIER PRESSURE

Scenes at the Town Hall on Monday as Labour-Independents and two rebels pushed through a {£4.5m|loan} loan for the old girl, {16|!y|t=on Monday} votes to {12|n|^}, with the Mayor's chain round the wrong neck.

Cllr Ken Dodsworth (Ind) reminded members that in 2030 they'd been told {£11.2m|cost0|t=in 2030}. "It's {18.7|cost|x=1000000|t=now} now. By the time they've finished it'll be quicker to drain the sea."

Trust chair Hilary Pomfret said that collection tins, a sponsored kipper and {4,100|-} plank plaques had raised {£1.35m|raised}.

LETTERS
*Sir* — My great-grandfather was paid {4d|-} an hour to hold the lamp when she opened in {1868|!open}. She's never been straight. — B. Holroyd, {9|-} Marine Parade
*Sir* — {610,000|vis|t=last year} visitors last year, from {940,000|vis0|t=before Covid} before Covid. Where do you suppose the rest went? Round the hole. — "Prom Walker"
*Sir* — A mere {71|bal} per cent of those who can work the website. — N. Tuttle

@doc trust-appeal | charity appeal leaflet | 2034-10-15
SHE'S STOOD FOR YOU. STAND FOR HER.

{1,040|leg} legs. {163|legb} of them need replacing. You can adopt one from {£25|-} a month.

Since {1886|open} Skelmouth Pier has taken {468|len} metres of Lancashire out to sea. Now the last {122|shut} are fenced off. In 2019 you came {940,000|vis0|t=In 2019} strong. Last year: {610,000|vis|t=Last year}.

The bill is {£18.7 million|cost}. The fund has promised {£6.9 million|!grant}, if we find the rest: {£9.1 million|gap}. So far you've given {£1.35 million|raised|t=So far}. Thank you!

Ways to help: a plank ({£75|-}), a rivet ({£8|-}), a will.

Reg. charity 1094417. Bingo nightly, {7.15|-}.

@doc engineering-mag | engineering magazine | 2034-12-01
Cold iron, warm water

**Skelmouth's cast-iron piles are dying from the ankle.** Divers of Brathay Marine surveyed all {1,040|leg} and condemned {163|legb}, nearly all in the outer {122|shut} m, where bacteria work in the mud at {11|-} °C.

The scheme: {92|-} steel sleeves, {71|-} replacements, hydraulic jacks, and a deck of ekki-free composite. Value {£18.7m|cost}, up from {£11.2m|cost0|t=at feasibility} at feasibility. Iron accounts for {60%|-} of the rise.

Funding: lottery {£9.6m|grant}; council loan {£4.5m|loan}; public {£1.35m|raised}. The remainder isn't in place, but the trust, which sees {610,000|vis|t=a year} people a year pass the turnstile, plans an entry fee of {£2|-}.

Work starts in April, from the shore end of the {468|len} m, and takes {30|-} months: no piling from May to July (terns).

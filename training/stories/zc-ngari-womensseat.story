@story zc-ngari-womensseat
@topic Papua New Guinea provincial election of women's reserved seats; fights, votes, petition
@subject E = Ngari women's seat election | the election | the women's seat
@subject R = Ruth Kaipel-Mond | Kaipel-Mond | the nurse
@subject J = Josephine Wapnok | Wapnok | the sitting member
@subject D = Delma Iroro | Iroro | the radio host
@subject C = PNG Electoral Commission | the commission | PNGEC
@subject P = Royal Papua New Guinea Constabulary | the police
@fact r1 = 28910 | vote_count | R | votes after preferences | declaration | snapshot
@fact j1 = 26377 | vote_count | J | votes after preferences | declaration | snapshot
@fact rf = 14205 | vote_count | R | first preferences | declaration | snapshot
@fact jf = 17840 | vote_count | J | first preferences | declaration | snapshot
@fact df = 11362 | vote_count | D | first preferences | declaration | snapshot
@fact m = 2533 | margin | R | lead in votes after preferences | declaration | snapshot
@fact abs = 27644 | other | E | votes of the absolute majority | declaration | constant | threshold
@fact inf = 3118 | other | E | informal votes | declaration | snapshot
@fact can = 23 | candidates | E | candidates | - | constant
@fact exc = 21 | other | E | exclusions | declaration | snapshot
@fact box = 214 | other | C | ballot boxes | - | constant
@fact boxd = 9 | other | C | ballot boxes destroyed | August 2032 | cumulative
@fact dead = 4 | deaths | E | people killed | August 2032 | cumulative
@fact ho = 37 | homes | E | houses burnt | August 2032 | cumulative
@fact pol = 260 | officers | P | police officers deployed | August 2032 | constant
@fact cost = 19000000 | budget | C | kina | 2032 | plan
@fact wom = 6 | seats | E | reserved seats in the country | - | constant
@fact day = 17 | duration | E | days of counting | August 2032 | constant
@trap rf r1 :: first preferences and after preferences
@trap jf j1 :: first preferences and after preferences
@trap can exc :: candidates and exclusions
@trap box boxd :: all and destroyed
@rel diff m = r1 - j1
@race first = jf rf df
@race final = r1 j1

@doc postcourier-like | national daily | 2032-08-29
Nurse takes Ngari women's seat after {17|day} days

By Gorethy Simbu-Lapa

A NURSE from the Upper Wara valley was declared member for the Ngari reserved women's seat yesterday, {17|day} days after counting began.

Ruth Kaipel-Mond polled {28,910|r1|t=yesterday} votes after the {21st|exc} and last exclusion, passing the absolute majority of {27,644|abs}. Sitting member Josephine Wapnok ended with {26,377|j1|^}.

Mrs Wapnok had led on first preferences with {17,840|jf} to Mrs Kaipel-Mond's {14,205|rf}. Radio host Delma Iroro ({11,362|df}) was eliminated last, and her papers made the difference.

Returning officer Philip Dambui said {205|-} of {214|box} boxes were counted; {nine|boxd} had been destroyed. {Four|dead} people died and {37|ho} houses were burnt in fighting at Kuli.

The seat is one of {six|wom} created in 2027.

Kina US{24.1|-}c • Pori {18|-}-{14|-} over Wigmen

@doc rnz-pacific-like | international broadcaster, Pacific service | 2032-08-30
PNG: 'I delivered half of them'

A midwife who says that she's "delivered half of those who voted for me" has been elected to Papua New Guinea's parliament.

Ruth Kaipel-Mond beat the incumbent in Ngari by {2,533|m|t=Saturday} votes on Saturday. There were {23|can} candidates, all of them women, as required.

Under limited preferential voting, each voter ranks three. Ms Kaipel-Mond was second at first, with {14,205|rf}; {17,840|jf} had put Josephine Wapnok on top. But Ms Wapnok was few people's second choice.

Violence marred the vote. Police, who had {260|pol} officers in the province, say {four|dead|by=Police} people were killed; a church leader at Kuli told RNX that it was {eleven|!dead|by=a church leader}. {Nine|boxd} boxes were burnt or thrown into the Wara.

Observers called the poll "brave and badly paid". Officials went on strike for {three|-} days over allowances of K{50|-}.

@doc petition-story | online news site | 2032-09-20
Wapnok petitions court: "{Nine|boxd} boxes, nine thousand votes"

Former Ngari women's member Josephine Wapnok has filed a petition (EP {41|-} of 2032) in the National Court at Mount Hagen.

She says that the boxes destroyed held about {9,000|-} votes, more than three times the winning margin of {2,353|!m}, and all came from her base.

She further says that informal votes, {3,118|inf}, were set aside by scrutineers "sitting under a mosquito net".

Documents seen by this website show that after preferences Kaipel-Mond stood at {28,910|r1} and Wapnok at {26,377|j1}. The commission maintains that with an absolute majority of {27,644|abs} the winner was over the line.

The security deposit is K{5,000|-}. Hearing: 14 October.

The election cost K{19 million|cost}.

@doc ngo-report | election observation, summary | 2032-09-10
WOMEN'S SEATS 2032 — OBSERVATION NOTE {4|-}: NGARI

Candidates: {23|can}. Exclusions: {21|exc}. Boxes: {214|box}, of which {9|boxd} not counted. Days of count: {17|day}.

First preferences (top three): Wapnok {17,840|jf|s=Wapnok}, Kaipel-Mond {14,205|rf|s=Kaipel-Mond}, Iroro {12,362|!df|s=Iroro}.

After distribution: Kaipel-Mond {28,910|r1|s=Kaipel-Mond}; Wapnok {26,377|j1|s=Wapnok}.

Security: {260|pol} police, {40|-} soldiers. {4|dead} deaths confirmed by the hospital; {37|ho} houses. A higher toll, reported by a foreign broadcaster, couldn't be confirmed.

Women were {38|-} per cent of voters in the sample. At {11|-} of {30|-} places visited a man marked the paper "for the whole line".

We recommend that the {six|wom} seats be kept beyond 2037.

@story h1-hokusei-diet
@topic Snap election for Japan's lower house: exit-poll ranges, seats by midnight and final, women elected, cabinet approval
@subject J = House of Representatives | the lower house | the chamber | Japan
@subject K = Kyodo Shinpo party | Shinpo | the ruling party | KSP
@subject M = Minsei League | Minsei | the largest opposition party
@subject H = Hikari Party | Hikari | the junior partner
@subject R = Reform Wave | the Wave | the newcomer
@subject P = Setsuko Amagawa | Amagawa | the prime minister
@subject L = Tatsunori Higa | Higa | the Minsei leader
@subject Y = Yomizora
@subject T = TV Kanto
@fact ylo = 196 | seats | K | seats in the exit poll, lower end | 2035-02-04 20:00 | snapshot | projected
@fact yhi = 221 | seats | K | seats in the exit poll, upper end | 2035-02-04 20:00 | snapshot | projected
@fact yml = 138 | seats | M | seats in the exit poll, lower end | 2035-02-04 20:00 | snapshot | projected
@fact ymh = 163 | seats | M | seats in the exit poll, upper end | 2035-02-04 20:00 | snapshot | projected
@fact tk = 189 | seats | K | seats in the exit poll | 2035-02-04 20:00 | snapshot | projected
@fact nk = 171 | seats | K | seats | 2035-02-04 24:00 | snapshot
@fact nm = 131 | seats | M | seats | 2035-02-04 24:00 | snapshot
@fact fk = 203 | seats | K | seats | final | constant
@fact fm = 158 | seats | M | seats | final | constant
@fact fh = 27 | seats | H | seats | final | constant
@fact fr = 44 | seats | R | seats | final | constant
@fact fo = 33 | seats | - | seats of the other parties and independents | final | constant
@fact ft = 465 | seats | J | seats | - | constant
@fact mj = 233 | seats | J | seats needed for a majority | - | constant | threshold
@fact co = 230 | seats | - | seats of the ruling coalition | final | constant
@fact sh = 3 | seats | - | seats that the coalition lacks for a majority | final | constant
@fact bk = 251 | seats | K | seats | before dissolution | constant
@fact bm = 112 | seats | M | seats | before dissolution | constant
@fact br = 6 | seats | R | seats | before dissolution | constant
@fact lo = 48 | seats | K | seats lost | final | constant
@fact mr = 202 | seats | - | seats of Minsei and Reform Wave together | final | constant | hypothetical
@fact ws = 19.6 | other | J | share of women among the elected | final | constant
@fact tw = 7.3 | other | R | times the seats held before | final | constant
@fact wo = 91 | seats | J | women elected | final | constant
@fact tu = 56.2 | turnout | J | turnout in single-seat districts | 2035-02-04 | snapshot
@fact tu0 = 53.9 | turnout | J | turnout in single-seat districts | 2032 | snapshot
@fact cab = 31 | poll_share | P | approval of the cabinet | 2035-01 | snapshot
@fact dis = 54 | poll_share | P | disapproval of the cabinet | 2035-01 | snapshot
@fact tax = 5 | units_pledged | L | percent sales tax on food | - | plan | pledged
@fact taxn = 8 | other | J | percent sales tax on food | 2035-02 | constant
@fact cash = 40000 | units_pledged | P | yen for each resident | - | plan | pledged
@fact cst = 4900000000000 | budget | P | yen that the handout costs | - | plan | projected
@rel sum ft = fk + fm + fh + fr + fo
@rel sum co = fk + fh
@rel diff sh = mj - co
@rel diff lo = bk - fk
@rel sum mr = fm + fr
@rel share ws = wo / ft
@race final = fk fm fh fr
@trap tk ylo :: two broadcasters' exit polls
@trap nk fk :: at midnight and final
@trap bk fk :: before and after
@trap fk co :: the party and the coalition
@trap cab tu :: approval and turnout
@trap mj sh :: needed and lacking

@doc a-flash | live blog | 2035-02-04
Japan votes: live results

00:06 — Seats called at midnight: Shinpo {171|nk|t=at midnight}, Minsei {131|nm|^}. Two prefectures in the snow belt have not reported at all.

22:31 — A minister is out. Fisheries chief Goro Nakandakari loses Hokkaido 14 to a {28|-}-year-old from Reform Wave.

20:40 — "We'll watch until morning," says Prime Minister Setsuko Amagawa, not smiling.

20:00 — Polls close. Yomizora's exit survey: Shinpo {196|ylo|t=20:00|by=Yomizora's exit survey}–{221|yhi|^} of the {465|ft} seats, Minsei {138|yml|^}–{163|ymh|^}. TV Kanto goes lower for the ruling party with {189|tk|t=20:00|by=TV Kanto}. Either way, she would need her junior partner, and even that may not reach {233|mj}.

19:15 — Our reporter in Sendai counts 11 people and one dog at Polling Place No. 6.

@doc b-wire | wire agency | 2035-02-05
Japan's ruling coalition loses majority; PM to "listen to the result"

TOKYO, Feb 5 (Orient Press) — Japan's governing coalition fell {three|sh} seats short of a majority in Sunday's snap election, complete results showed, three months after Prime Minister Setsuko Amagawa called it to win a stronger hand.

Her Kyodo Shinpo party took {203|fk|t=Sunday's|by=complete results} of the {465|ft} seats in the lower house, down {48|lo}. Hikari, its partner, won {27|fh}. The opposition Minsei League jumped to {158|fm} from {112|bm|t=before dissolution} before dissolution and Reform Wave to {44|fr} from {six|br|t=before dissolution}.

Amagawa's cabinet had an approval rating of {31 percent|cab|t=last month} last month.

She had promised every resident {40,000 yen|cash|s=She}, at a cost of {4.9 trillion yen|cst}. Tatsunori Higa of Minsei wants the sales tax on food cut to {5 percent|tax|by=Tatsunori Higa of Minsei} from {8|taxn}.

Turnout in single-seat districts rose to {56.2 percent|tu} from {53.9|tu0|t=three years ago} three years ago.

@doc c-daily | national daily, English edition | 2035-02-06
Coalition at {230|co}: {three|sh} votes from a government

STAFF WRITERS

How far is {230|co} from {233|mj}? On Monday the answer in Nagatacho was measured in telephone calls. Kyodo Shinpo's secretary-general is said to have dialed each of the {33|fo} lawmakers who belong to minor parties or to none.

For the party itself the night ended at {203|fk}, where {251|bk|t=when the house was dissolved} had sat when the house was dissolved. TV Kanto's call of {189|tk|by=TV Kanto's call} proved too gloomy; Yomizora's range, {196|ylo|by=Yomizora's range} to {221|yhi|^}, held.

Minsei has {158|fm}. With Reform Wave's {44|fr} it would have {202|mr|m=hypothetical}, one fewer than Shinpo alone, which is why Mr. Higa speaks of "a policy council" and not of a government.

A record {91|wo} women were elected, nearly {a fifth|~ws|v=20} of the chamber. The prime minister mentioned this first.

The voters, {54 percent|dis|t=in January|s=her cabinet} of whom disapproved of her cabinet in January, came out in numbers unseen since 2026.

@doc d-foreign | foreign newspaper | 2035-02-07
A gamble in the snow

From our correspondent in Tokyo

She need not have called it. With {251|bk|t=until January} seats until January, Setsuko Amagawa could have governed until 2036. She wanted more; she has {203|fk}. Add the {27|fh} of the Buddhist-leaning Hikari, and the sum is {230|co}. The house has {465|ft} members, and {half|-} of them is a number larger than that.

Newspapers had called Reform Wave a fad. The fad has {44|fr} seats, {seven times|~tw|v=7} what it had.

The handout did not persuade. At {40,000 yen|cash} a head — {about £210|-} — it would have cost {4.9 trillion|cst} and, in the view of one voter I met outside Akita station, "two bags of rice and an insult".

For Mr Higa the morning after is awkward as well. He has {158|fm}, the best result of his party's life, and no friends.

@story yf-reykjavik-songprize
@topic A song contest in Reykjavik whose winner changed two days later: points, telephone votes and an apology
@subject P = Northern Song Prize | the Song Prize | the contest | the show
@subject F = Faroe entry Rannvá Joensen-Diallo | Faroes | Joensen-Diallo | the Faroese
@subject E = Estonia entry Trio Kuutõrv | Estonia | Kuutõrv | the Estonians
@subject L = Latvia entry Ralfs Mednis | Latvia | Mednis
@subject S = Sápmi entry Elle Somby-Grahn | Sápmi | Somby-Grahn
@subject B = Broadcaster RSU | RSU | the host broadcaster
@subject V = Vote firm Tallyho | Tallyho | the counting firm
@subject H = Laugardalur hall | the hall
@subject A = Auditor Deloire Nord | the auditor | Deloire
@subject C = City of Reykjavik | Reykjavik | the city
@fact ent = 14 | other | P | countries in the final | 6 March 2032 | constant
@fact fp0 = 286 | score | F | points in all | night of 6 March 2032 | snapshot
@fact ep0 = 291 | score | E | points in all | night of 6 March 2032 | snapshot
@fact fp = 303 | score | F | points in all | corrected, 8 March 2032 | constant
@fact ep = 279 | score | E | points in all | corrected, 8 March 2032 | constant
@fact mar0 = 5 | margin | E | points ahead | night of 6 March 2032 | snapshot
@fact mar = 24 | margin | F | points ahead | corrected, 8 March 2032 | constant
@fact fj = 141 | score | F | points from juries | 6 March 2032 | constant
@fact ej = 152 | score | E | points from juries | 6 March 2032 | constant
@fact ft0 = 145 | score | F | points from viewers | night of 6 March 2032 | snapshot
@fact et0 = 139 | score | E | points from viewers | night of 6 March 2032 | snapshot
@fact ft = 162 | score | F | points from viewers | corrected, 8 March 2032 | constant
@fact et = 127 | score | E | points from viewers | corrected, 8 March 2032 | constant
@fact lp = 244 | score | L | points in all | corrected, 8 March 2032 | constant
@fact sp = 231 | score | S | points in all | corrected, 8 March 2032 | constant
@fact vot = 3840000 | vote_count | P | telephone and app votes | 6 March 2032 | cumulative
@fact app = 2880000 | vote_count | P | votes by app | 6 March 2032 | cumulative
@fact tel = 960000 | vote_count | P | votes by telephone | 6 March 2032 | cumulative
@fact apc = 75 | other | P | share of votes by app | 6 March 2032 | snapshot
@fact drop = 412000 | vote_count | V | votes not counted | 6 March 2032 | constant
@fact dctry = 3 | other | V | countries whose votes were not counted in full | 6 March 2032 | constant
@fact min = 11 | duration | V | minutes of votes not counted | 6 March 2032 | constant
@fact wind = 40 | duration | P | minutes of voting | 6 March 2032 | constant
@fact fee = 640000 | budget | V | euros for the counting | 2032 | constant
@fact fine = 250000 | damages | V | euros of penalty | March 2032 | constant
@fact tv = 21500000 | other | P | viewers | 6 March 2032 | snapshot
@fact tv31 = 18700000 | other | P | viewers | 2031 | constant
@fact tvr = 15 | rate | P | rise in viewers | 2032 | snapshot
@fact hall = 9200 | crowd | H | spectators | 6 March 2032 | snapshot
@fact cap = 9800 | crowd | H | places | - | constant
@fact tick = 14900 | price | H | krónur for a ticket | 2032 | snapshot
@fact tout = 95000 | price | H | krónur asked by touts | March 2032 | snapshot
@fact cost = 8700000 | budget | B | euros that the show cost | 2032 | constant
@fact bpay = 5220000 | budget | B | euros of its own paid | 2032 | constant
@fact cpay = 1740000 | budget | C | euros paid | 2032 | constant
@fact spon = 1740000 | budget | P | euros from sponsors | 2032 | constant
@fact bpc = 60 | other | B | share of the cost | 2032 | constant
@fact age = 21 | age | F | age | - | snapshot
@fact isl = 54800 | other | F | inhabitants | 2032 | snapshot
@fact str = 9400000 | other | F | plays of the song | 10 March 2032 | cumulative
@fact stre = 6100000 | other | E | plays of the song | 10 March 2032 | cumulative
@fact comp = 2170 | other | B | complaints | 9 March 2032 | cumulative
@fact hrs = 43 | duration | A | hours of recount | 8 March 2032 | constant
@fact bed = 91 | rate | C | share of hotel beds taken | 6 March 2032 | snapshot
@fact vis = 6300 | crowd | C | visitors from abroad | March 2032 | snapshot
@fact nth = 9 | other | P | times held | 2032 | cumulative
@fact kg = 7 | other | P | kilograms of the trophy | - | constant
@trap ep0 ep :: first and corrected points
@trap fp0 fp :: first and corrected points
@trap fj ft :: juries and viewers
@trap mar0 mar :: two margins of two winners
@trap app tel :: two ways to vote
@trap drop vot :: lost and counted in all
@trap min wind :: lost minutes and all minutes
@trap fee fine :: pay and penalty
@trap hall cap :: came and places
@trap tick tout :: two prices
@trap cpay spon :: two equal payers
@trap str tv :: plays and viewers
@rel sum fp0 = fj + ft0
@rel sum ep0 = ej + et0
@rel sum fp = fj + ft
@rel sum ep = ej + et
@rel diff mar0 = ep0 - fp0
@rel diff mar = fp - ep
@rel sum vot = app + tel
@rel share apc = app / vot
@rel change tvr = tv31 -> tv
@rel sum cost = bpay + cpay + spon
@rel share bpc = bpay / cost
@race night = ep0 fp0
@race final = fp ep lp sp

@doc night-wire | wire agency | 2032-03-06
Estonian trio wins Northern Song Prize by {five|mar0} points

REYKJAVIK, March 6 (Nordwire) - Trio Kuutõrv of Estonia won the Northern Song Prize late on Saturday with {291|ep0|t=late on Saturday} points, {five|mar0} more than {21|age}-year-old Rannvá Joensen-Diallo of the Faroe Islands, in the closest finish in the contest's {nine|nth} editions.

Juries had put the Estonians first with {152|ej}, to the Faroese singer's {141|fj}. From viewers they received {139|et0|t=late on Saturday} and {145|ft0|^} respectively.

{14|ent} countries took part. {3.84 million|vot} votes came in within {40|wind} minutes, {75%|apc} of them by app.

{9,200|hall} people filled the Laugardalur hall. Host broadcaster RSU estimated the television audience at {21.5 million|tv|by=Host broadcaster RSU}.

The trio, who play zithers, carried off the {seven|kg}-kilo lava trophy and dropped it.

@doc rsu-statement | broadcaster's statement | 2032-03-08
Statement by RSU on the result of the Northern Song Prize

RSU and the participating broadcasters have today corrected the result of the final of 6 March. The winner is the Faroe Islands.

For {11|min} minutes of the voting window, votes by app from {three|dctry} countries (Denmark, Latvia, Finland) were received by the counting firm Tallyho but not passed on. This concerns {412,000|drop} votes. The auditor, Deloire Nord, worked {43|hrs} hours to establish it.

Corrected viewers' points: Faroe Islands {162|ft} (before: {145|ft0|t=before}), Estonia {127|et} (before: {139|et0|t=before}). Jury points unchanged.

Corrected total: Faroe Islands {303|fp}, Estonia {279|ep}, Latvia {244|lp}, Sápmi {231|sp}.

We apologise to Trio Kuutõrv, who've behaved better than we have. They keep the prize money; a second trophy is being cast.

Tallyho's contract, worth {€640,000|fee}, provides for a penalty of {€250,000|fine}, which we'll claim.

@doc dimma-faroe | newspaper, Tórshavn | 2032-03-09
{Eighteen|-} islands, {303|fp} points and a ferry full of flares

No one slept, and the sheep were brought in. At four in the afternoon of Monday the phone of Rannvá Joensen-Diallo, {21|age}, rang in a bakery in Klaksvík, where she was at work. "They said you've won. I said, the bread's burning."

{303|fp} points. {Twenty-four|mar} ahead. On Saturday night she'd been {five|mar0|t=On Saturday night} behind and had sung the last chorus of the other lot's song for them. We are {54,800|isl} people; the song had been played {9.4 million|str|t=by this morning} times by this morning.

Those {412,000|drop} mislaid votes! Denmark's, mostly. "So they did like us," said the minister of culture.

The lead among viewers is crushing: {162|ft} for us, {117|!et} for them.

The trophy, {seven|kg} kilos of Icelandic stone, is expected on the Norröna on Thursday.

Tide: {0.7|-} m. Lamb: {118|-} kr/kg

@doc tallinn-daily | newspaper, Tallinn | 2032-03-09
"We're giving back the stone, not the song"

The lads and the lady of Kuutõrv took it like zither players. They'd won with {291|ep0|t=on Saturday} on Saturday, and on Monday they had {279|ep|t=on Monday} and came second. "It's a good number," said Piret Lääne. "It's the number of strings in our van."

What went wrong? In a server room in Leeds a queue filled up. {Eleven|min} minutes of app votes from {four|!dctry} countries went into it, never to come out. It took an auditor {43|hrs} hours to find them.

The juries, made up of people who can read music, had preferred us: {152|ej} to {141|fj}.

Whose fault? RSU has had {2,170|comp} complaints. The firm, Tallyho, got {€640,000|fee} for its trouble and may have to hand back {€520,000|!fine} of it.

Kuutõrv's song has been played {6.1 million|stre} times. Up, since the defeat, by a third.

Ilm: {-3|-}°. Kalev {84|-}–Ventspils {79|-}

@doc media-trade | media trade newsletter | 2032-03-12
The Song Prize: good ratings, bad plumbing

Ratings first. {21.5 million|tv|t=this year} this year, {18.7 million|tv31|t=last year} last year: plus {15%|tvr}. The repeat of the result, on Monday at four in the afternoon, had {3.1|-} million on its own.

Cost: {€8.7 million|cost}. RSU bore {60%|bpc} of this, {5.22 million|bpay}; city and sponsors gave {1.74 million|cpay+spon} each.

Votes: {2.88 million|app} by app and {1.06 million|!tel} by phone. The phone votes, on a system from 2009, all arrived.

Hall: {9,200|hall} in a room for {9,800|cap}; the empty seats were behind the zithers' lighting rig.

Lesson: an auditor who looks at the counters before the envelope is opened. Deloire offered this in the tender for {€38,000|-}. It was struck out.

Jobs: RSU seeks a head of live events. Apply by {30|-} March.

@doc reykjavik-column | English-language weekly column | 2032-03-13
How we lost the plot, and filled the hotels

Let me declare an interest: I rent out my couch. {6,300|vis} visitors from abroad, {91%|bed} of hotel beds, tickets at {14,900|tick} krónur which a man in a whale costume offered me for {95,000|tout}. The city put in {1.74 million|cpay} euros. I think we got it back in soup.

And then, the wrong winner. I was in the hall. When they read {291|ep0|t=When they read} for Estonia against {286|fp0|^} for our cousins, a kind of sigh went up, as if the weather had been announced.

Two days later it was the other way about: {303|fp|t=Two days later} to {279|ep|^}. By then the visitors had flown. The couch was empty. I listened to both songs again, {one|-} after the other, and I'd have given it to Sápmi, who had {231|sp} and a song about a dog.

{Fourteen|ent} countries came. All of them have since written to ask who counts next year.

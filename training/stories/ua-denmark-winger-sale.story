@story ua-denmark-winger-sale
@topic Deadline-day sale of winger Sander Okafor-Lindhardt from a Danish club to a German one
@subject P = Sander Okafor-Lindhardt | Okafor-Lindhardt | Sander | the winger | the teenager | Okafor
@subject L = Limfjord BK | Limfjord | the Danish club | the sellers | the Aalborg club
@subject R = Rheinpark 08 | Rheinpark | the Germans | the buyers
@subject S = Skørping IF | Skørping | his boyhood club
@subject A = agent | agency Nordlys | Nordlys
@subject H = Milan Hajdari | Hajdari | the replacement
@subject SL = Danish league | the Superliga | league record
@fact fee = 24000000 | price | P | euros of transfer fee | 2030-09-02 | constant
@fact add = 6000000 | price | P | euros of bonuses on the transfer fee | 2030-09-02 | plan | projected
@fact tot = 30000000 | price | P | euros of transfer fee with bonuses | 2030-09-02 | plan | projected
@fact feek = 179000000 | price | P | kroner of transfer fee | 2030-09-02 | constant
@fact crec = 14500000 | price | L | euros of the dearest sale | 2027 to 2030 | constant
@fact lrec = 26000000 | price | SL | euros of the dearest sale | 2029 | constant
@fact bid1 = 17000000 | price | R | euros of the bid refused | 2030-01 | constant
@fact bid2 = 21000000 | price | R | euros of the bid refused | 2030-06 | constant
@fact cl = 28000000 | price | P | euros of release clause | 2030 | constant | threshold
@fact val = 19000000 | price | P | euros of market value by a website | 2030-08 | snapshot
@fact so = 8 | rate | S | share of the transfer fee in percent | - | constant
@fact som = 1920000 | revenue | S | euros of the transfer fee | 2030-09-02 | constant
@fact bsk = 3100000 | budget | S | kroner of annual budget | 2030 | constant
@fact ag = 1800000 | spending | A | euros of agent's fee | 2030-09-02 | constant
@fact con = 5 | duration | P | years of contract | - | constant
@fact wg = 2600000 | price | P | euros of pay a year | - | constant
@fact wk = 50000 | price | P | euros of pay a week | - | constant
@fact g = 21 | score | P | league goals | 2029 to 2030 season | cumulative
@fact gm = 29 | other | P | league matches | 2029 to 2030 season | cumulative
@fact ga = 27 | score | P | goals in all competitions | 2029 to 2030 season | cumulative
@fact gam = 41 | other | P | matches in all competitions | 2029 to 2030 season | cumulative
@fact gl = 8 | score | P | league goals | 2028 to 2029 season | cumulative
@fact gn = 4 | score | P | league goals | 2030 to 2031 season to date | cumulative
@fact as = 9 | score | P | assists in the league | 2029 to 2030 season | cumulative
@fact cap = 4 | other | P | caps | 2030-09 | cumulative
@fact ag0 = 19 | age | P | age | 2030-09 | constant
@fact ag1 = 12 | age | P | age on joining the Danish club | - | constant
@fact sg = 23:41 | clock | P | time at which the contract was registered | 2030-09-02 | constant
@fact dl = 23:59 | clock | R | time at which the window closed | 2030-09-02 | constant
@fact md = 20:15 | clock | P | time of the medical | 2030-09-02 | constant
@fact sh0 = 62 | price | L | kroner a share | 2030-09-02 close | snapshot
@fact sh1 = 69 | price | L | kroner a share | 2030-09-03 close | snapshot
@fact shp = 11.3 | rate | L | rise of the share in percent | 2030-09-03 close | snapshot
@fact pr0 = 5000000 | profit | L | kroner of profit before tax | 2030 old forecast | plan | projected
@fact pr1 = 95000000 | profit | L | kroner of profit before tax | 2030 new forecast | plan | projected
@fact rev = 168000000 | revenue | L | kroner of revenue | 2030 | plan | projected
@fact s2 = 4500000 | price | L | euros for the goalkeeper sold | 2030 summer | constant
@fact s3 = 3100000 | price | L | euros for the left back sold | 2030 summer | constant
@fact st = 31600000 | revenue | L | euros of players sold | 2030 summer | cumulative
@fact hp = 5200000 | price | H | euros of transfer fee | 2030-09-01 | constant
@fact b2 = 2700000 | price | L | euros for the midfielder bought | 2030 summer | constant
@fact b3 = 1400000 | price | L | euros for the defender bought | 2030 summer | constant
@fact bt = 9300000 | spending | L | euros of players bought | 2030 summer | cumulative
@fact net = 22300000 | profit | L | euros of players sold less bought | 2030 summer | cumulative
@fact rsp = 61000000 | spending | R | euros of players bought | 2030 summer | cumulative
@fact hg = 17 | score | H | league goals | 2029 to 2030 season | cumulative
@fact weeks = 52 | duration | P | weeks in a year | - | constant
@fact spare = 18 | duration | P | minutes left before the window closed | 2030-09-02 | constant
@fact no =  29 | other | P | old shirt number | - | constant
@fact no1 = 11 | other | P | new shirt number | - | constant
@fact deb = 2030-09-14 | date | P | first match for the new club | - | plan
@rel sum tot = fee + add
@rel convert feek = fee
@rel share so = som / fee
@rel product wg = wk * weeks
@rel change shp = sh0 -> sh1
@rel sum st = fee + s2 + s3
@rel sum bt = hp + b2 + b3
@rel diff net = st - bt
@trap fee tot :: with and without bonuses
@trap fee lrec :: this sale and the league record
@trap crec lrec :: records of the club and of the league
@trap bid1 bid2 :: two bids
@trap g ga :: league and all competitions
@trap g bid2 :: 21 goals and 21 million
@trap g gl :: two seasons
@trap gm no :: 29 matches and number 29
@trap gn cap :: both 4
@trap ag0 val :: 19 years and 19 million
@trap hg bid1 :: both 17
@trap pr0 con :: both 5
@trap add as :: bonuses and assists
@trap st bt :: sold and bought

@doc a-club | club announcement | 2030-09-02
SANDER TO GERMANY

Limfjord BK has tonight agreed with Rheinpark {08|-} on the transfer of Sander Okafor-Lindhardt. The fee is {24 million|fee} euros and may rise with bonuses to {30 million|tot}, which is the largest sum a club in our country has been promised for a player. The fixed part alone would be the second largest, behind the {26 million|lrec} of 2029.

Sander came to us from Skørping IF as a boy of {12|ag1}. He leaves at {19|ag0} with {27|ga|t=last season} goals last season in {41|gam|^} appearances, {21|g|t=in the league} of them in the league.

Skørping IF will receive {8|so} percent of the fee, as agreed in 2023.

As a consequence of the sale we adjust our expectations for 2030. Profit before tax is now expected at DKK {95 million|pr1|t=now} (formerly {5 million|pr0|t=formerly}) on unchanged revenue, transfers excluded, of DKK {168 million|rev}.

Milan Hajdari, who signed yesterday for {5.2 million|hp} euros, takes over shirt number {9|-}. Number {29|no} will rest for the time being.

"A part of me stays by the fjord," Sander says. Company announcement no. {17|-}/2030.

@doc b-regional | regional newspaper | 2030-09-03
{Eighteen|spare} minutes to spare

Aalborg: The plane was late, the fax machine (yes) was out of toner and the lawyer had left his reading glasses in Roskilde. At {23:41|sg} on Monday night the German league nevertheless had all {14|-} pages. The window closed at {23:59|dl}.

Sander Okafor-Lindhardt's medical had begun at {20:15|md} in a clinic at Duisburg. "I had time for {one|-} banana," he told us.

For Limfjord it is a sale without precedent. Never before had it been paid more than {14.5 million|crec|t=Never before} euros; this is {24 million|fee}, before bonuses. In our currency: {179 million|feek} kroner.

Nobody is more stunned than Skørping IF. The village club is due {19.2 million|!som} euros. Its yearly budget is {3.1 million|bsk} kroner. "We had a vote on a new lawnmower tonight," said chairman Inga-Lise Thøgersen. "I think it passed."

The supporters were milder than expected. The {19|ag0}-year-old stayed through {two|-} tempting bids: {17 million|bid1|t=in January} in January and {21 million|bid2|t=in June} in June, both from the same club. He scored {21|g|t=last season} times in {29|gm|^} league games last season, having got {eight|gl|t=the year before} the year before.

His successor, Milan Hajdari, made {17|hg} goals in Norway.

@doc c-german | German tabloid, English edition | 2030-09-03
DONE! Rheinpark land the Danish Dynamite

++ {23:52|!sg}: the fax arrives ++ the window shuts at {23:59|dl} ++ {6|-} players, {1|-} crazy night ++

What a coup by sporting director Uwe Kasprzak! Winger Sander Okafor-Lindhardt ({19|ag0}) signs for {five|con} years. He gets the {11|no1}.

THE PRICE: {€24m|fee|v=24000000} up front. On top come bonuses for goals, caps and the Champions League, up to {€6m|add|v=6000000}. Makes {€36m|!tot|v=36000000} if all goes well! That hurts. But the release clause of {€28m|cl|v=28000000} was only to kick in next summer.

THE WAGES: we hear {€50,000|wk|by=we hear} a week. Times {52|weeks}, that makes {€2.6m|wg|v=2600000} a year.

THE GOALS: {27|ga|t=last season} last season, with {nine|as} league assists thrown in. {Four|gn|t=this season} more this season already.

THE BOSS: coach Aurelio Stadtmüller wants him on the pitch on the {14th|deb|v=14}, against Union Havel.

With this, Rheinpark have spent {€61m|rsp|v=61000000} since July. Can it save their season after {0|-} points from {2|-} games? VOTE: {72|-} per cent say yes.

@doc d-english | English football website | 2030-09-04
Who is Sander Okafor-Lindhardt, the {€24m|fee|v=24000000} teenager?

By Callum Adebayo-Finch

Scouting report. Left-footed, plays on the right, runs like he's late. Born in Aalborg to a Nigerian nurse and a Danish bricklayer, he joined Limfjord aged {12|ag1} and made his debut at {16|-}.

Numbers. In 2029-30 he hit {12|!g|t=In 2029-30} league goals in {29|gm|^} outings and, counting cups and Europe, {27|ga|^} in {41|gam|^}. He also laid on {nine|as|^} in the league. He has {four|cap|t=so far} senior caps so far. A valuations website had him at {€19m|val|by=valuations website|v=19000000} in August; Rheinpark paid {€24m|fee|v=24000000}, having offered {€17m|bid1|t=in January|v=17000000} in January.

Is it a record? For Limfjord, yes, smashing the {€14.5m|crec|v=14500000} they had for Jonas Mathiasen-Bah. For the Danish league, only if {€6m|add|v=6000000} of add-ons come good, as the mark is {€26m|lrec|v=26000000}.

What do the sellers do now? They've bought Milan Hajdari ({17|hg} goals last term) for {€5.2m|hp|v=5200000}.

Contract: {five|con} years. Shirt: {No 11|no1|v=11}. First chance to see him: {September 14|deb}.

More on this: {10|-} wonderkids to buy in Gaffer {31|-}

@doc e-business | Danish business newspaper | 2030-09-04
Limfjord share jumps on record sale

Investors cheered the Aalborg club's deadline-day deal. The stock rose {13.1|!shp} percent to close at DKK {69|sh1|t=on Tuesday} on Tuesday, after ending Monday at DKK {62|sh0|t=Monday}.

The board lifted its profit forecast from DKK {5 million|pr0|t=from} to DKK {95 million|pr1|t=to}. By our calculation, DKK {179 million|feek} comes in, but a good part goes out again: Skørping IF's {8|so} percent is {1.92 million|som} euros, agency Nordlys earns {1.8 million|ag}, and then there are bonuses to staff.

Over the summer Limfjord sold for {31.6 million|st} euros: the winger, a goalkeeper ({4.5 million|s2}) and a left back ({3.1 million|s3}). Purchases of {9.3 million|bt} comprised Hajdari, {5.2 million|hp}, a midfielder, {2.7 million|b2}, and a defender, {1.4 million|b3}. Net: {22.3 million|net}.

Director Kirsten Mwangi-Holst warned against extrapolation. "Revenue of {168 million|rev} kroner is what we can plan with. This is weather."

In June she had turned down {21 million|bid2|t=In June} from the same buyer, who was unwilling to wait for the clause at {28 million|cl}. Rheinpark, with an outlay of {61 million|rsp}, is the fourth biggest spender in its league.

OMXC25: {1,842|-} (+{0.2|-}%)

@doc f-column | supporters' podcast, transcript excerpt | 2030-09-05
Episode {212|-}: "Goodbye, {29|no}"

MADS: So. {Twenty-four|fee|x=1000000} million.

TRINE: Plus {six|add|x=1000000}. But don't hold your breath; you only see that if they win things.

MADS: I looked it up. In kroner it's {179|feek|x=1000000} million, and I've paid {1,950|-} for my season ticket, so I'd need to live {ninety thousand|-} years.

TRINE: He was {twelve|ag1}! I remember him as a ball boy. And now he makes {fifty thousand|wk} a week. Euros.

MADS: What I'll miss, it's not the {twenty-one|g} goals. It's the {twenty-nine|no} on his back going away from the defender.

TRINE: Poetry. Hajdari's okay. {Seventeen|hg} goals for a relegated team.

MADS: Our treasurer friend at Skørping, he says they haven't slept. {Eight|so} percent!

TRINE: And they signed it with, what, {eighteen|spare} minutes left?

MADS: {Twenty-three forty-one|sg}. I was in the bath. They'd offered {seventeen|bid1|t=in the winter|x=1000000} million in the winter and I said then, sell. Shows what I know.

TRINE: Board did well. The share's at {sixty-nine|sh1}. I've got {three|-}.

@story bosphorus-transfer-window
@topic Summer transfer spending of Istanbul's Haliçspor and Ankara's Kale Gençlik
@subject H = Haliçspor | Halic | the Istanbul club | the club from the Golden Horn | the champions
@subject K = Kale Gençlik | Kale | the Ankara club | the capital side
@subject D = Amadou Diarrassouba | Diarrassouba | the Ivorian striker | the forward
@subject S = Emir Sarıoğlu | Sarıoğlu | the academy winger
@subject L = Turkish league | league clubs | the Süper Lig
@fact hg = 64500000 | spending | H | euros spent on players | summer 2030 | cumulative
@fact hs = 41200000 | revenue | H | euros received for players | summer 2030 | cumulative
@fact hn = 23300000 | spending | H | euros spent on players after sales | summer 2030 | cumulative
@fact kg = 38900000 | spending | K | euros spent on players | summer 2030 | cumulative
@fact ks = 9600000 | revenue | K | euros received for players | summer 2030 | cumulative
@fact kn = 29300000 | spending | K | euros spent on players after sales | summer 2030 | cumulative
@fact hg0 = 52000000 | spending | H | euros spent on players | summer 2029 | cumulative
@fact lg = 211000000 | spending | L | euros spent on players | summer 2030 | cumulative
@fact ln = 87000000 | spending | L | euros spent on players after sales | summer 2030 | cumulative
@fact dc = 18500000 | price | D | fixed transfer fee in euros | 2030-08-30 | constant
@fact db = 4000000 | price | D | bonuses in euros on top of the fee | 2030-08-30 | constant | hypothetical
@fact dt = 22500000 | price | D | fee with all bonuses in euros | 2030-08-30 | constant | hypothetical
@fact da = 23 | age | D | age | 2030-09 | snapshot
@fact dy = 4 | duration | D | years of contract | 2030-08-30 | constant
@fact dg = 27 | score | D | goals scored in the Belgian league | 2029/30 | snapshot
@fact ss = 12800000 | price | S | fixed transfer fee in euros | 2030-08-12 | constant
@fact sa = 19 | age | S | age | 2030-08 | snapshot
@fact hi = 9 | other | H | players signed | summer 2030 | cumulative
@fact ki = 12 | other | K | players signed | summer 2030 | cumulative
@fact hw = 58000000 | spending | H | wage bill in euros | 2030/31 | plan | projected
@fact cap = 61500000 | spending | H | wage limit in euros | 2030/31 | constant | threshold
@rel diff hn = hg - hs
@rel diff kn = kg - ks
@rel sum dt = dc + db
@race gross = hg kg
@race net = kn hn
@trap hg hn :: gross against net
@trap dc dt :: fee with and without bonuses
@trap dc ss :: fees of two players
@trap hg hg0 :: two summers
@trap hg lg :: a club and the league
@trap hw cap :: wages and their limit

@doc a-sport | sports daily | 2030-09-10
Window shut: Haliç the big buyers, Kale the big losers

ISTANBUL — When the fax machines (yes, still) fell silent at midnight on Monday, Haliçspor had signed {nine|hi|t=at midnight on Monday} players for {€64.5 million|hg|^} and Kale Gençlik {twelve|ki|^} for {€38.9 million|kg|^}.

The order turns round once departures are counted. The club from the Golden Horn sold for {€41.2 million|hs}, which leaves it {€23.3 million|hn} out of pocket; Kale got {€9.6 million|ks} back and is down {€29.3 million|kn}.

Star of the summer is Amadou Diarrassouba, {23|da|s=Amadou Diarrassouba}, scorer of {27|dg|s=Amadou Diarrassouba|t=last season} goals in Belgium last season. Antwerp's Scheldeboys get {€18.5 million|dc|t=now} now and may get {four|db|x=1000000|t=later} more later. He signed for {four|dy|s=He} years.

His arrival was paid for in part with Emir Sarıoğlu. The academy winger, {19|sa}, left for Lisbon for {€12.8 million|ss}, a record for a teenager from this league.

All Süper Lig clubs together spent {€211 million|lg}, or {€87 million|ln} net.

FIXTURES: Haliçspor v Bodrum FK, Sat 20:00. Tickets from 450 lira.

@doc b-agency | news agency | 2030-09-10
Haliçspor outspend rivals in Turkish transfer summer

Champions Haliçspor laid out {64.5 million|hg|t=between June 15 and September 9} euros on new players between June 15 and September 9, up from {52 million|hg0|t=last year} last year, according to figures from the Turkish federation.

After sales of {41.2 million|hs|s=their|by=the Turkish federation} their net spending came to {26.3 million|!hn|by=the Turkish federation}, behind that of Kale Gençlik of Ankara ({29.3 million|kn|by=the Turkish federation}).

The dearest signing, Ivorian striker Diarrassouba, can cost up to {22.5 million|dt} if he meets every clause in his contract.

Haliçspor's wages are forecast at {58 million|hw|t=for the season} for the season; the federation's limit for the club is {61.5 million|cap|by=the federation}.

@doc c-fanblog | supporters' blog | 2030-09-11
{Sixty-four million|hg|round=1000000} reasons to dream (and one to weep)

posted by hasancan_1907 on Sept 11, 2030 – 214 replies

They've sold our boy. Nineteen years old, and gone for {11.5 million|!ss|s=our boy}, which is what a Kale physiotherapist costs these days. I was there when he came on against Bodrum. Never mind.

OK, the good stuff. Amadou! {Twenty-seven|dg} goals last year. {€18.5m|dc|s=Amadou} guaranteed and not a cent more unless he delivers. We have him until he's {27|-}: a {five|!dy|s=We}-year deal, people!

Kale fans laugh at our {64.5|hg|x=1000000|s=our}. Lads. You bought {a dozen|ki|s=You} men and recouped {9.6|ks|x=1000000|s=You}. Your hole is {29.3|kn|x=1000000|s=Your}, ours {23.3|hn|x=1000000|s=ours}. Do the subtraction.

And before anyone mentions the limit: {58|hw|x=1000000} is less than {61.5|cap|x=1000000}. There's even room for a left-back.

@doc d-english | English-language tabloid | 2030-09-11
IVORY POWER: {£16m|-} hotshot snubs Prem for Istanbul

By Wes Hanrahan

AMADOU DIARRASSOUBA turned down two Premier League clubs to join Haliç for four years, it emerged last night.

The {23-year-old|da|v=23}, who bagged {24|!dg|t=last term} for Scheldeboys last term, will cost the Turkish champs a basic {€18.5million|dc} – around {£16m|-} – with another {€4m|db} in add-ons.

It took the Istanbul club's summer splurge to {€64.5m|hg|t=summer}, nearly a third of the {€211m|lg|t=summer|s=Turkish top-flight sides} shelled out by Turkish top-flight sides.

They've banked plenty too: {€41.2m|hs|s=They}, including {€12.8m|ss|s=whizkid Sarioglu} for whizkid Sarioglu.

TRANSFER ROUND-UP: Page 52
Bet in play: odds 7/2

@story i4-kirkhaven-stair
@topic Sheriff court case over a collapsed tenement stair in Kirkhaven: sentences, awards, ages, dates
@subject M = Malcolm Rintoul | Rintoul | the factor | the property manager
@subject B = Bogdan Wierzba | Wierzba | the builder | the joiner
@subject A = Agnes Docherty-Lim | Docherty-Lim | Mrs Docherty-Lim | the widow | the pensioner
@subject I = Ifeanyi Balogun | Balogun | the student
@subject K = Kirkhaven stair collapse | the collapse | the stair | Kirkhaven | the court
@subject H = Lowther Homes Trust | Lowther Homes | the landlord | the trust
@fact day = 2031-11-09 | date | K | day of the collapse | - | constant
@fact hr = 19:25 | clock | K | time of the collapse | 2031-11-09 | constant
@fact ad = 46 | address | K | house number in Shuttle Wynd | - | constant
@fact fl = 11 | distance | K | metres fallen | - | constant
@fact inj = 7 | injuries | K | people injured | 2031-11-09 | constant
@fact ma = 58 | age | M | age | 2033-05-23 | constant
@fact ba = 41 | age | B | age | 2033-05-23 | constant
@fact aa = 74 | age | A | age | 2033-05-23 | constant
@fact ia = 22 | age | I | age | 2033-05-23 | constant
@fact ms = 32 | sentence | M | months in prison | 2033-05-23 | constant
@fact bs = 240 | sentence | B | hours of unpaid work | 2033-05-23 | constant
@fact bm = 18 | sentence | B | months of supervision | 2033-05-23 | constant
@fact pm = 48 | sentence | M | months in prison that the prosecution asked for | - | constant | threshold
@fact hf = 400000 | damages | H | pounds of fine | 2033-05-23 | constant
@fact aw = 185000 | damages | A | pounds awarded | 2033-05-23 | constant
@fact iw = 96000 | damages | I | pounds awarded | 2033-05-23 | constant
@fact ow = 74000 | damages | K | pounds awarded to five other residents | 2033-05-23 | constant
@fact tw = 355000 | damages | K | pounds awarded in all | 2033-05-23 | constant
@fact ac = 260000 | damages | A | pounds claimed | - | constant | threshold
@fact trial = 17 | duration | K | days of trial | - | constant
@fact insp = 31 | duration | M | months since the stair was last inspected | 2031-11-09 | constant
@fact em = 14 | other | M | e-mails with warnings that went unanswered | - | constant
@fact quote = 8600 | price | B | pounds quoted for the repair | 2030 | constant
@fact paid = 1150 | price | B | pounds paid for a patch | 2031 | constant
@fact app = 2033-06-20 | date | M | last day to appeal | - | plan
@fact flf = 36 | distance | K | feet fallen | - | constant
@fact acp = 71.2 | other | A | share of the claim that was awarded | 2033-05-23 | constant
@fact iage = 20 | age | I | age | 2031-11-09 | constant
@fact hf0 = 500000 | damages | H | pounds of fine before a discount | 2033-05-23 | constant
@fact sq = 5 | other | K | other residents given awards | 2033-05-23 | constant
@trap ms pm :: given and asked for
@trap aw ac :: awarded and claimed
@trap aw tw :: one person and all
@trap quote paid :: quoted and paid
@trap ma ba :: two accused
@rel sum tw = aw + iw + ow
@rel convert flf = fl
@rel share acp = aw / ac
@race awards = aw iw

@doc a-bbc | broadcaster site | 2033-05-23
Man jailed over Kirkhaven stair collapse

A property manager who ignored {14|em} e-mails about a crumbling stone stair has been jailed for {32|ms|t=Monday} months.

Malcolm Rintoul, {58|ma}, was found guilty last month over the collapse at {46|ad} Shuttle Wynd, Kirkhaven, in which {seven|inj} people were injured on {9 November 2031|day}.

Joiner Bogdan Wierzba, {41|ba}, must carry out {240|bs|t=Monday} hours of unpaid work and will be supervised for {18|bm|^} months. The landlord, Lowther Homes Trust, was fined {£400,000|hf|^}.

In Monday's civil judgment Agnes Docherty-Lim, {74|aa}, was awarded {£185,000|aw|^} and student Ifeanyi Balogun, {22|ia}, {£96,000|iw|^}. {Five|sq} others share {£74,000|ow|^}.

Sheriff Catriona Ravenscraig said the stair "gave notice, again and again, to a man who was not reading".

More on this story: Why Scotland's tenements are crumbling (2 May)

@doc b-herald | Scottish broadsheet | 2033-05-24
{Fourteen|em} warnings, {thirty-two|ms} months

By Hamish Oyelowo

At {7.25pm|hr} on a wet Sunday the second flight of a stair in Shuttle Wynd let go, and those on it fell {eleven|fl} metres. Yesterday, after {17|trial} days of evidence, Kirkhaven Sheriff Court put a price on it.

Malcolm Rintoul, the factor, got {32|ms|t=Yesterday} months. The Crown had wanted {four years|pm|v=48|by=The Crown}. He had not had the stair looked at for {31|insp|t=the night that it fell} months on the night that it fell.

Bogdan Wierzba had quoted {£8,600|quote} to rebuild the flight. He was told to patch it for {£1,150|paid}, and did. The sheriff, who found that he "knew better, and was poorer", gave him {240|bs|t=Yesterday} hours in the community.

The awards come to {£355,000|tw|t=Yesterday}: {£185,000|aw|^} to Mrs Docherty-Lim, who had sued for {£260,000|ac}, {£69,000|!iw|t=Yesterday} to Mr Balogun and {£74,000|ow|^} to {five|sq} neighbours.

Mr Rintoul may appeal until {June 20|app}.

Crossword 11,406 · Sudoku 3,218 · Subscribe from £2 a week

@doc c-tab | tabloid | 2033-05-24
STAIRWAY TO HELL BOSS CAGED

GREEDY factor Malcolm Rintoul wept as he was led away to start a {23-month|!ms|v=23} sentence for the horror plunge that left a gran in a wheelchair.

Rintoul, {58|ma}, sat on {14|em} e-mails begging him to fix the stair at {64|!ad} Shuttle Wynd. It caved in on {November 9|day}, 2031, hurling {seven|inj} residents {36|flf} feet on to concrete.

Agnes Docherty-Lim, {74|aa}, who broke both hips, told us: "I used to dance."

She'll bank {£185k|aw|v=185000}. Uni lad Ifeanyi Balogun, {27|!ia}, pockets {£96k|iw|v=96000}.

Chippy Bogdan Wierzba, {41|ba}, who charged {£1,150|paid} for a bodge, dodged jail. Bosses at Lowther Homes must stump up {£400,000|hf}.

SEE PAGE 5: My 19st cat ate the Christmas ham | BINGO numbers P32

@doc d-law | law firm newsletter | 2033-06-02
Docherty-Lim v Lowther Homes Trust: what landlords should take away

The pursuers recovered {£355,000|tw} in aggregate. The first pursuer's {£185,000|aw} is some {71 per cent|~acp} of the {£260,000|ac} claimed, the reduction reflecting her pre-existing osteoporosis. The second, aged {20|iage|t=at the date of the accident} at the date of the accident and now {22|ia|t=now}, received {£96,000|iw} for loss of an apprenticeship.

On the criminal side, the trust's fine of {£400,000|hf} was discounted from {£500,000|hf0} for an early plea. The factor, who went to trial, received {32|ms} months and the joiner a payback order of {240|bs} hours with {18|bm} months' supervision.

Three points. An interval of {31|insp} months between inspections is not reasonable for a stair of 1882. A quote ({£8,600|quote} here) is evidence of knowledge. And e-mails, all {14|em} of them, are for ever.

Time to appeal runs to {20 June|app}. Ref: KHV-F118/32

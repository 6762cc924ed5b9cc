@story u7-trinidad-pan
@topic Trinidad's steelband final: scores, prize money, crowd and the quarrel over the state's subsidy
@subject L = Laventille Tones | Laventille | Tones | the champions
@subject C = Couva Ironmen | Couva | Ironmen
@subject A = Arima Silver Hands | Silver Hands | Arima
@subject F = National Pan Final | the final | the Savannah final | the competition
@subject P = Pan Federation | the federation | the organisers
@subject G = Ministry of Culture | the ministry | government
@subject K = Keston Ramcharan | Ramcharan | the arranger
@fact sl = 286 | score | L | points of the jury | 2034-02-18 | constant
@fact sc = 285 | score | C | points of the jury | 2034-02-18 | constant
@fact sa = 279 | score | A | points of the jury | 2034-02-18 | constant
@fact ssl = 277 | score | L | points of the jury in the semi-final | 2034-02-05 | constant
@fact ssc = 281 | score | C | points of the jury in the semi-final | 2034-02-05 | constant
@fact p1 = 1000000 | revenue | L | dollars of prize money | 2034-02-18 | constant
@fact p2 = 600000 | revenue | C | dollars of prize money | 2034-02-18 | constant
@fact p3 = 400000 | revenue | A | dollars of prize money | 2034-02-18 | constant
@fact pt = 2000000 | other | F | dollars of prize money for the first three | 2034-02-18 | constant
@fact cr = 23500 | crowd | F | people who attended | 2034-02-18 | constant
@fact crp = 27800 | crowd | F | people who attended | 2033-02-26 | constant
@fact tk = 500 | price | F | dollars for a seat in the grand stand | 2034 | constant
@fact su = 18000000 | budget | G | dollars of subsidy for the bands | 2034 | plan
@fact sup = 24000000 | budget | G | dollars of subsidy for the bands | 2033 | constant
@fact suc = 25 | other | G | percent by which the subsidy was cut | 2034 | constant
@fact st = 300 | other | P | dollars owed to each player | 2034-02-20 | snapshot
@fact stn = 7200 | other | P | players waiting for their money | 2034-02-20 | snapshot
@fact pl = 114 | other | L | players on stage | 2034-02-18 | constant
@fact plc = 120 | other | F | players on stage at most | - | constant | threshold
@fact win = 9 | other | L | titles | 2034 | cumulative
@fact winc = 5 | other | C | titles | 2034 | cumulative
@fact du = 8 | duration | F | minutes for which a band may play | - | constant | threshold
@fact age = 27 | age | K | age in years | 2034-02-18 | constant
@rel sum pt = p1 + p2 + p3
@rel change suc = sup -> su
@race final = sl sc sa
@trap sl ssl :: final and semi-final
@trap ssc sl :: the rival led in the semi-final
@trap cr crp :: this year and last
@trap p1 pt :: first prize and all prizes
@trap pl plc :: on stage and allowed

@doc a-daily | national daily | 2034-02-20
TONES BY ONE

Laventille's ninth crown, Couva's long walk home

Nicole Baptiste-Seepersad

{ONE|-} point. After {eight|du} minutes of music each, after months of nights in the panyard, that's what parted the Laventille Tones from the Couva Ironmen at the Queen's Park Savannah on Saturday: {286|sl} to {285|sc}. Arima Silver Hands, {279|sa}, were third.

In the semi-final a fortnight ago it had been the other way about, Ironmen {281|ssc|t=In the semi-final a fortnight ago}, Tones {277|ssl|^}. So what changed? The arranger, Keston Ramcharan, {27|age}, threw out the ending on Thursday. "Everybody curse me," he said. "{A hundred and fourteen|pl} people cursing in tune."

The champions take {$1 million|p1}. Couva gets {$600,000|p2} and Arima {$400,000|p3}, {two million|pt} in all. It's the {ninth|win|v=9} title for the hill; the Ironmen have {five|winc}.

But {23,500|cr} people isn't a full Savannah. Last year there were {27,800|crp|t=Last year}. At {$500|tk} for the Grand Stand, some stayed home with the TV.

@doc b-tabloid | tabloid | 2034-02-20
ROBBED!! Ironmen fans want recount after {285|sc}–{286|sl} heartbreak

✆ Tell us: tips@bacchanalpost.example or 555-POST

Judge No 6 gave the southern band {four|-} points fewer than anyone else. Four! And Tones only won by {one|-}!

Bacchanal Post has seen the sheets. Couva led after five judges. In the semis they'd whipped the Laventille boys {281|ssc} to {271|!ssl}. And they did it with {a hundred|-} players while their rivals squeezed {124|!pl} on to a stage built for {120|plc}.

"It's daylight robbery at midnight," sobbed supporter Marlon Gopaul, draped in a flag. The prize he says was stolen: {1 million|p1} bucks, {400,000|-} more than the Ironmen got.

The federation laughed the protest off: "The result is the result."

Also: Soca star's dress costs 40K · Doubles up to $9 · Win! Win! Win! 2 tickets to Maracas

@doc c-federation | press statement | 2034-02-21
Pan Federation of Trinidad: the artistes must be paid

The Federation congratulates Laventille Tones on their ninth title and thanks the {23,500|cr} patrons of the final.

It must however inform the public that {7,200|stn|t=as of today} players have as of today not received the stipend of {$300|st} each. The reason is simple. The Ministry of Culture reduced its support from {$24 million|sup|t=last year} last year to {$18 million|su}, a cut of {a third|!suc}, and informed us on January 30, when the bands had already rehearsed for {seven|-} weeks.

Prize money of {$2 million|pt} is guaranteed by the sponsor, Petrotrin Gas, and has been paid.

We reject the allegation that a band exceeded the limit of {120|plc} players. Tones fielded {114|pl}, Ironmen {117|-}, Silver Hands {120|-}.

@doc d-radio | radio script | 2034-02-21
Good afternoon, Trinidad; good afternoon, Tobago.

The culture minister says she won't find another cent for pan. Subsidies this year come to {eighteen million|su|t=this year} dollars, {six|-} million less than before. {A quarter|suc} less, the minister said, because oil is {a quarter|-} less too.

Some {seven thousand|~stn} pannists are waiting for {three hundred|st} dollars apiece. That makes over {two million|-} dollars. Coincidentally, it's about what the winners of the competition shared: {a million|p1} for the Tones, {six hundred thousand|p2} for Couva, and {four hundred thousand|p3} for Arima.

The arranger of the winning tune, who is {twenty-six|!age}, has offered to give his fee to the players. Asked what it was, he smiled.

Petrol prices go up at midnight.

@doc e-diaspora | diaspora newspaper | 2034-02-25
Letter from the Savannah

Toronto's Pan Alley readers asked me for one number, and I'll give you several. {286|sl}, {285|sc}, {279|sa}. I have the card here, with the rum on it.

What I want to tell you about is the {eight|du} minutes of Silver Hands, who came third and played like angels who'd had a drink. Their captain is 71 and has never won. She says she doesn't need {a million|p1} dollars. She'd like the {$300|st}.

I've been coming for thirty years. There used to be no room to faint. This time, with {four thousand|-} fewer people than in 2033, you could've parked a maxi taxi in the North Stand. They blame the {500|tk}. They blame the rain. Nobody ever blames the music, so I won't.

Laventille has won {nine|win} now and Couva {five|winc}. Put it on the fridge.

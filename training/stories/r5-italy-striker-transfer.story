@story r5-italy-striker-transfer
@topic A Uruguayan striker moves from a Brazilian club to an Italian one
@subject P = Ignacio Bentaberry | Bentaberry | Nacho | the striker | the Uruguayan | the forward
@subject F = Bentaberry transfer | the transfer | the deal | the move
@subject V = Vetruvia Calcio | Vetruvia | the Italians | the Serie A club | the Amaranth
@subject I = Itaporã | Itaporã FC | the Brazilians | the Brazilian club
@subject R = Racing de Paysandú | Racing | his first club
@subject A = Livio Sagramoso | Sagramoso | the sporting director
@subject H = Hadley Town | Hadley | the English club
@fact fe = 31000000 | price | F | euros of fixed fee | 2031-08-02 | constant
@fact bo = 6000000 | price | F | euros of possible bonuses | 2031-08-02 | constant | hypothetical
@fact to = 37000000 | price | F | euros of fee and bonuses | 2031-08-02 | constant | hypothetical
@fact hb = 34000000 | price | H | euros of fixed fee offered | 2031-07 | constant | denied
@fact rc = 28000000 | price | V | euros of record fee before | 2027 | constant
@fact so = 15 | rate | R | percent of the fee for the former club | 2031 | constant
@fact sr = 4650000 | price | R | euros for the former club | 2031-08 | plan | projected
@fact ct = 5 | duration | P | years of contract | 2031-08-02 | constant
@fact sa = 2800000 | price | P | euros of net salary a year | from 2031 | plan
@fact s0 = 900000 | price | P | euros of net salary a year | until 2031 | constant
@fact cl = 80000000 | price | P | euros of release clause | from 2033 | plan | threshold
@fact ag = 22 | age | P | age | 2031-08 | constant
@fact g1 = 19 | score | P | goals in a season | 2030-31 | constant
@fact m1 = 41 | other | P | matches in a season | 2030-31 | constant
@fact g2 = 31 | score | P | goals for the Brazilian club | until 2031-07 | cumulative
@fact m2 = 78 | other | P | matches for the Brazilian club | until 2031-07 | cumulative
@fact ca = 4 | other | P | caps for Uruguay | 2031-08 | cumulative
@fact pd = 5500000 | price | I | euros paid for the player | 2029 | constant
@fact de = 52000000 | other | I | euros of debt | June 2031 | snapshot
@fact vg = 38 | score | V | goals of the whole team in the league | 2030-31 | constant
@fact vp = 17 | other | V | final place in the league | 2030-31 | constant
@fact st = 14600 | other | V | season tickets sold | 2031-08-04 | cumulative
@fact s9 = 11900 | other | V | season tickets sold | 2030 | cumulative
@fact he = 187 | other | P | height in centimetres | - | constant
@fact sh = 29 | other | P | shirt number | 2031-32 | constant
@fact cr = 3000 | crowd | P | people at the airport | 2031-08-01 | snapshot
@fact an = 11800000 | price | P | euros that he costs a year | from 2031 | plan | projected
@fact gc = 621000 | price | P | euros that a goal costs | from 2031 | plan | hypothetical
@fact sd = 2700 | other | V | season tickets more than last year | 2031-08-04 | snapshot
@fact rl = 40000000 | revenue | V | euros of television money lost by relegation | 2031 | plan | hypothetical
@rel diff sd = st - s9
@rel sum to = fe + bo
@rel share so = sr / fe
@race bids = fe hb
@trap fe to :: fee with and without bonuses
@trap g1 g2 :: one season and two
@trap m1 m2 :: one season and two
@trap fe pd :: what one pays and what the other had paid
@trap sa s0 :: new and old salary
@trap st s9 :: this summer and last
@trap hb fe :: a denied bid and the deal

@doc a-sportsdaily | Italian sports daily | 2031-08-02
Nacho, that's a lot of millions

VETRUVIA – The pen was red. At 16.48 yesterday, on the third floor of the club's offices above the savings bank, Ignacio Bentaberry signed for {five|ct} years, and Vetruvia's record, {28 million|rc} euros, four years old, was history.

The numbers, exclusively. To Itaporã go {31 million|fe} in three instalments. There are {six million|bo} more if the Amaranth survive twice and he scores thirty. Do the sum: {37 million|to}, for a lad of {22|ag} with {four|ca} caps. His pay will be {2.8 million|sa} a season after tax, three times the {900,000|s0|t=in Brazil} he earned in Brazil. From the summer of 2033 a clause of {80 million|cl|t=From the summer of 2033} applies.

Sporting director Livio Sagramoso chased him since February. He went to see him live eleven times, once in a storm at Itaporã in which the match was stopped and the Uruguayan went on shooting at the empty goal.

Is he worth it? Last season {19|g1|t=Last season} goals in {41|m1|^} games. In the same months our whole team scored {38|vg|t=In the same months} in the league. We finished {17th|vp}, with a pulse, just.

He is {187|he} centimetres tall and asked for number {29|sh}, "because my grandmother lives at 29".

At the airport on Thursday night there were {3,000|cr|t=on Thursday night}, and one sheep.

@doc b-wire | wire agency | 2031-08-01
Vetruvia break club record to sign Bentaberry from Itaporã

MILAN, Aug 1 (Reporters' Union) - Serie A side Vetruvia have signed Uruguay forward Ignacio Bentaberry from Brazil's Itaporã on a {five|ct}-year contract, the Italian club said on Friday.

Financial details were not disclosed. Italian and Brazilian media put the fee at {31 million|fe|by=Italian and Brazilian media} euros plus up to {six million|bo} in bonuses.

The {22|ag}-year-old scored {31|g2|t=since joining} goals in {78|m2|^} matches since joining Itaporã from Racing de Paysandú in 2029.

England's Hadley Town denied having offered {34 million|hb|by=England's Hadley Town} euros for him last month.

@doc c-brazil | Brazilian sports site | 2031-08-02
Itaporã sell Nacho: where the money goes

By Thaynara Figueiredo-Bloch | 2 Aug, 11h20 | 214 comments

The biggest sale in the history of Itaporã isn't as big as it looks. Of the {€31 million|fe} that the Italians transfer, {15%|so} belongs to Racing de Paysandú, under a clause agreed when the forward left Uruguay. That's {€4.65 million|sr} gone. The agent takes a tenth. And the bonuses, {€9 million|!bo} at best, may never come.

The club had paid {€5.5 million|pd|t=two years ago} for him two years ago. He returned it with {31|g2} goals.

President Dagoberto Nishimura says that everything will go into the debt, which stood at {€52 million|de|t=at the end of June|by=President Dagoberto Nishimura} at the end of June. "I'd have liked to keep the boy. The bank would've liked to keep the stadium."

Did they sell too cheaply? Hadley are said to have bid {€34 million|hb}; both clubs deny it. Sources close to the player say that he wanted Italy: {2.8 million|sa} euros per year in the hand, {four|!ct} years, and the sea.

In the last season he scored {19|g1|t=In the last season} times in {41|m1|^} appearances, better than anyone in the squad. Who will do it now? On Sunday it's Grêmio Taquari, 16h.

@doc d-business | business column | 2031-08-05
The arithmetic of a striker

Money & Match, by Gwendolyn Tsakiris

What does a goal cost? Take the fee of {€31m|fe}. Spread it over {five|ct} years. Add net wages of {€2.8m|sa}, and double those for the taxman. The total is about {€12m|~an|t=a year} a year, before a single bonus. If Ignacio Bentaberry repeats last season's {19|g1|t=last season's}, each costs {€620,000|~gc}, or about what a two-bedroom flat in Vetruvia does.

That is mad for a side that came {17th|vp}. But it isn't as mad as going down, which would have cost {forty million|rl} in television money alone.

Some of it is coming back. Season-ticket sales have passed {15,800|!st|t=as of Monday}, as of Monday; last summer they ended at {11,900|s9|t=last summer}. Shirts with his number have sold out twice.

And there's the exit. A release clause, {€80m|cl|t=two years from now}, comes into force two years from now. The sporting director's quiet hope is that a boy of {22|ag} turns into a man of 24 whom a bigger team wants.

The record he broke, {€28m|rc}, was a midfielder who is now a dentist's receptionist in Varese. Happy, by all accounts.

@doc e-club | club announcement | 2031-08-04
Season tickets: thank you!

With one week to go, {14,600|st|t=this morning} of you had renewed or bought your season ticket by this morning. That's {2,700|sd} more than in the whole of last summer's campaign, and a new record for the club.

Ignacio Bentaberry ({29|sh} on his back, {22|ag} on his birthday cake in May) will be presented on Thursday, 7 August, before the friendly against Montegranaro. Gates open at 18:30; entrance {€5|-}, free for children under 12.

The striker joins on a contract until 30 June 2036.

FC Vetruvia 1919 srl, Viale della Cartiera 3. Partner: Acqua Sorgiva 0.5 l

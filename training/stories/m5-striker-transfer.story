@story m5-striker-transfer
@topic Uruguayan forward Nahuel Etcheverry leaves Danish club Lyngsø for Turkish side Karşıyaka Demir
@subject E = Nahuel Etcheverry | Etcheverry | the Uruguayan | the striker | the forward | Nahuel | the 24-year-old
@subject L = Lyngsø BK | Lyngsø | the Danes | the Danish club | the sellers | the Zealanders
@subject K = Karşıyaka Demir | Demir | the Izmir club | the Turkish side | the buyers
@subject D = Defensor Palermo | Palermo | his first club | the Montevideo club
@subject M = Mads Overgaard | Overgaard | Lyngsø's sporting director
@subject J = Olle Jernberg | Jernberg | the Swede | the replacement
@fact fee = 11500000 | price | E | euros paid up front for the transfer | 2033-01-14 | constant
@fact bon = 3000000 | price | E | euros of bonuses that may follow | - | plan | hypothetical
@fact tot = 14500000 | price | E | euros with all bonuses | - | plan | hypothetical
@fact bought = 1800000 | price | E | euros paid up front for the transfer | August 2030 | constant
@fact jfee = 2400000 | price | J | euros paid up front for the transfer | 2033-01-15 | constant
@fact cut = 15 | other | D | percent of the resale profit due | - | constant
@fact len = 4 | duration | E | years of the new contract | 2033-01-14 | constant
@fact wage = 2600000 | other | E | euros of net yearly pay | from 2033 | plan
@fact age = 24 | age | E | age of the player | January 2033 | snapshot
@fact jage = 21 | age | J | age of the player | January 2033 | snapshot
@fact g = 41 | score | E | league goals for the Danish club | - | cumulative
@fact m = 78 | other | E | league matches for the Danish club | - | cumulative
@fact ghalf = 13 | score | E | league goals this season | autumn 2032 | cumulative
@fact caps = 6 | other | E | caps for Uruguay | January 2033 | cumulative
@fact rec = 9200000 | price | L | euros of its highest sale before | 2029 | constant
@fact debt = 38000000 | other | K | euros of debt | June 2032 | snapshot
@fact rank = 5 | other | K | place in the table | January 2033 | snapshot
@fact att = 8740 | crowd | L | average home gate | autumn 2032 | snapshot
@fact fans = 4000 | crowd | K | supporters at the airport | 2033-01-13 night | snapshot
@fact offer = 10000000 | price | E | euros of the first bid | December 2032 | plan
@trap fee tot :: up front, and with bonuses
@trap fee bought :: the sale, and what he had cost
@trap fee offer :: the deal, and the bid turned down
@trap g ghalf :: all seasons, and this one
@trap age jage :: two players
@fact gain = 9700000 | profit | L | euros gained on the player before the resale clause | 2033-01-14 | constant
@fact agd = 3 | age | J | years younger than the man he replaces | January 2033 | constant
@rel diff gain = fee - bought
@rel diff agd = age - jage
@rel sum tot = fee + bon

@doc a-danish | Danish sports daily | 2033-01-14
Lyngsø cash in: Etcheverry off to Izmir for club record

Lyngsø BK have sold top scorer Nahuel Etcheverry to Karşıyaka Demir for {€11.5m|fee|t=Friday|by=the club} up front, the club confirmed on Friday. Performance bonuses could add {€3m|bon} and lift the package to {€14.5m|tot}.

That beats the {€9.2m|rec|t=in 2029} which Lyngsø received for Pelle Toft in 2029. The Uruguayan came from Defensor Palermo in August 2030 for {€1.8m|bought|t=in August 2030}; the Montevideo club are owed {15 per cent|cut} of the profit.

Etcheverry, {24|age}, leaves with {41|g} goals from {78|m} Superliga matches, {13|ghalf|t=this autumn} of them this autumn. He signed for {four|len} years.

"We turned down {ten|offer|x=1000000|by=Mads Overgaard|t=before Christmas} million before Christmas and slept well," said sporting director Mads Overgaard. In his place comes Olle Jernberg, {21|jage}, a {€2.4m|jfee} signing from Gothenburg.

Next: Sunday 15.00, friendly v Mjällby (stream, kr 49)

@doc b-izmir | Turkish sports site | 2033-01-14
GELDİ! Uruguayan goal machine is ours
14.01.2033 02:17 | Updated 11:40 | 💬 318

Our Izmir desk — At half past one in the morning {four thousand|fans|s=fans} fans at Adnan Menderes sang a name they had learned on Tuesday. Nahuel Etcheverry, {26|!age|s=Nahuel Etcheverry}, kissed a scarf and was carried to a taxi.

The numbers, then. Demir pay the Danes {11.5 million euros|fee} now and as much as {3 million|<bon|m=hypothetical} later. The forward earns {2.6 million|wage} net a season under a {five|!len}-year agreement, of which the last is an option. He hit the net {13|ghalf} times between July and December.

Demir are {fifth|rank|v=5}. Whether they can afford any of this is another matter; the June accounts showed {38 million euros|debt|t=June} of debt.

MOST READ: Derby ban lifted: 1,200 tickets for away end

@doc c-montevideo | Uruguayan newspaper | 2033-01-15
Palermo waits for its slice

The cheque matters more on Calle Joanicó than in Copenhagen. Under the clause drawn up in 2030, Defensor Palermo pocket {15%|cut} of whatever the Danish club gained: the difference between the {1.8 million euros|bought|t=three years ago} that changed hands three years ago and the {12.9 million|!fee|t=yesterday} that Demir transferred yesterday. With it the club means to lay a new pitch.

"El Flaco", as he was known in the youth teams, has won {six|caps} caps and scored {41|g} times in {87|!m} Danish league games. At {24|age} he is not done. "Izmir is a step sideways that pays like a step up," his uncle told us. He would not say how much; Turkish media speak of {2.6 million|wage|by=Turkish media} a year after tax.

Also today: Peñarol women through on penalties (4–3). Weather: 31°.

@doc d-newsletter | football business newsletter | 2033-01-17
THE LEDGER · Monday · issue 402

Deal of the week. Seller: Lyngsø (average gate {8,740|att}). Buyer: Demir ({fifth|rank|v=5} in the Süper Lig). Asset: one {24|age|s=centre-forward}-year-old centre-forward. Guaranteed: {€11.5m|fee}. Contingent: {€3m|bon}. So the headline {€14.5m|tot} you read in Izmir needs a title, a top-scorer prize and a Champions League group.

Seller's margin before the Palermo clause: a little under {€10m|<gain}. Term: {four|len} seasons. Reinvestment: {€2.4m|jfee} for Olle Jernberg, who is {three|agd} years younger.

What we don't like: a buyer with {€38m|debt} of borrowings whose first approach, in December, was for {€10m|offer|t=in December} in six instalments.

Subscribe: €7 a month, cancel any time. 9,316 of you already do.

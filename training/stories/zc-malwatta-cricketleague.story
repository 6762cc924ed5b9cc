@story zc-malwatta-cricketleague
@topic Sri Lankan cricket league auction and debts: prices, purse, unpaid players, TV money
@subject L = Island Premier Twenty | IPT | the league
@subject K = Kandy Kestrels | Kestrels | the Kandy franchise
@subject G = Galle Gulls | Gulls | the Galle franchise
@subject D = Dasun Weerakkody | Weerakkody | the all-rounder
@subject R = Rizwan Halangoda | Halangoda | the leg-spinner
@subject B = Sri Lanka Cricket Board | the board | SLCB
@subject P = players' union | the union | SLPA
@fact d = 182000 | price | D | dollars paid at the auction | 2033-05-20 | constant
@fact r = 140000 | price | R | dollars paid at the auction | 2033-05-20 | constant
@fact d0 = 95000 | price | D | dollars paid at the auction | 2032 | constant
@fact bd = 30000 | price | D | dollars of base price | 2033-05-20 | constant
@fact purse = 900000 | budget | L | dollars that a franchise may spend | 2033 | constant | threshold
@fact ks = 874000 | spending | K | dollars spent at the auction | 2033-05-20 | cumulative
@fact gs = 861500 | spending | G | dollars spent at the auction | 2033-05-20 | cumulative
@fact tot = 4310000 | spending | L | dollars spent at the auction | 2033-05-20 | cumulative
@fact sold = 98 | other | L | players sold | 2033-05-20 | cumulative
@fact listed = 412 | other | L | players on the list | 2033-05-20 | constant
@fact fr = 5 | other | L | franchises | - | constant
@fact owe = 640000 | other | L | dollars owed to players of last season | May 2033 | snapshot
@fact owp = 29 | other | P | players waiting for money | May 2033 | snapshot
@fact tv = 11500000 | revenue | B | dollars of television money for five years | 2033 to 2037 | constant
@fact for = 6 | other | L | foreigners for each team | - | constant | threshold
@fact wk = 31 | score | R | wickets last season | 2032 | cumulative
@fact runs = 402 | score | D | runs last season | 2032 | cumulative
@trap d d0 :: last year's price
@trap d r :: two players
@trap d bd :: sold and base price
@trap ks gs :: two franchises
@trap sold listed :: sold and listed
@trap purse ks :: limit and spent
@race price = d r

@doc cric-live | sports site, auction ticker | 2033-05-20
**IPT AUCTION LIVE — Colombo**

10.42 First name out of the drum: Rizwan Halangoda, {31|wk} wickets last year. Base {20,000|-}. Galle, Dambulla, Galle, Dambulla… SOLD to Gulls, {$140,000|r}!
11.20 Break. Coffee is free, players aren't.
11.58 Dasun Weerakkody. Base {$30,000|bd}. {402|runs|t=last season} runs last season. Kestrels open. Jaffna in. {$100k|-}. Gulls in. {$150k|-}. Phone on ear. SOLD, Kandy, {$182,000|d}! Record.
13.05 England's Toby Marchbanks unsold. Twice.
15.30 Purse check (limit {$900,000|purse}): Kandy have {$26,000|-} left, Galle {$38,500|-}.
17.44 Hammer down. {98|sold|t=Hammer down} of {412|listed} sold for {$4.31 million|tot|^}. Squads: {16|-} to {21|-}; maximum {six|for} foreigners.

@doc sunday-obs | Sunday newspaper | 2033-05-22
Kestrels break the bank for Dasun

By Sa'adi Marikkar

Dasun Weerakkody woke up in a rented annexe in Wattala on Friday and went to bed worth {$128,000|!d|t=on Friday}. "Amma asked, in rupees or what?"

The all-rounder, who cost Dambulla {$95,000|d0|t=a year ago} a year ago, became the dearest buy in the history of the Island Premier Twenty when Kandy outbid Galle. Second came the leggie Halangoda ({$140,000|r}), who goes to the Gulls.

The {five|fr} franchises spent {$4.31 million|tot|t=on Friday} in all. Each had {$900,000|purse}; Kandy used up {$874,000|ks|^} and Galle {$861,500|gs|^}.

The board's chairman, Sarath Ellawala, is confident. A television deal worth {$11.5 million|tv} over five years was signed in April.

Now to the small print. The union says {29|owp|by=The union} men haven't been paid for 2032.

Schools cricket: Trinity {211|-}, Royal {188|-} for {6|-} • Racing: {3.30|-} Nuwara Eliya

@doc union-memo | players' union memo | 2033-05-24
SLPA — TO ALL MEMBERS — NOT FOR RELEASE

1. Outstanding from IPT season 2032: {USD 640,000|owe|t=today} today, owed to {29|owp|^} players by two former owners. The smallest claim is {$2,500|-}, the largest {$71,000|-}.
2. Members sold on Friday: of {98|sold}, {64|-} are ours. Congratulations to Dasun ({$182,000|d}) and Rizwan ({$140,000|r}).
3. Don't sign the tripartite contract before clause {17|-} (bank guarantee, {25%|-}) is in.
4. The board tells us that it has television money, {$11.5 million|tv}. We've asked for {$640,000|owe} of it.
5. A rumour that we will boycott the opening match is false. We haven't decided.

A. Gunatilleke-Wong, CEO

@doc indian-biz | Indian business daily | 2033-05-26
Why your neighbour's league is cheap

MUMBAI: A franchise in Sri Lanka's Island Premier Twenty can put together a squad for {$900,000|purse}, less than what a Mumbai team pays its second-choice keeper. At last week's auction {five|fr} teams bought {89|!sold} players for {$4.3 million|~tot}.

The top price, {$182,000|d} for Dasun Weerakkody, is up {91%|-} on what he fetched in 2032 ({$95,000|d0|t=in 2032}).

Broadcast rights bring in {$2.3 million|-} a year, or {$15.1 million|!tv} over the five-year term. Two of the original owners left debts of {$640,000|owe} to players, which an arbitrator will take up in July.

"It's a three-week property with a five-week bill," says a consultant. Kandy's owner, a tea exporter, spent {$874,000|ks}.

Sensex {131,204|-} ▲ {212|-} | Re {94.11|-}/$

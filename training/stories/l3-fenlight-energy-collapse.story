@story fenlight-energy-collapse
@topic British household energy supplier Fenlight ceases trading in November 2021: customers, credit balances, jobs and the successor
@subject F = Fenlight Energy | Fenlight | the supplier | the firm | the company
@subject B = Brackwater Power | Brackwater | the new supplier | the successor
@subject R = Energy Markets Office | the regulator | EMO
@subject D = Dominic Osei-Bright | Osei-Bright | the founder
@subject H = Household Voice | the charity | the consumer group
@subject M = Mrs Pauline Threlkeld | Mrs Threlkeld | Pauline Threlkeld | Threlkeld
@fact cu = 378000 | other | F | household customers | 2021-11-24 | snapshot
@fact bc = 9200 | other | F | business customers | 2021-11-24 | snapshot
@fact bcu = 4600000 | other | B | household customers | 2021-11-26 | snapshot
@fact cr = 61000000 | other | F | pounds of credit balances | 2021-11-24 | snapshot
@fact av = 161 | other | F | pounds of credit in the average account | 2021-11-24 | snapshot
@fact jb = 412 | jobs | F | people employed | 2021-11-24 | snapshot
@fact rd = 290 | jobs | F | people made redundant | 2021-11-29 | plan
@fact tf = 85 | jobs | B | Fenlight staff taken on | 2021-11-29 | plan | pledged
@fact ws = 540 | price | R | pence a therm of wholesale gas at its peak | 2021-11 | snapshot
@fact ws0 = 46 | price | R | pence a therm of wholesale gas | 2021-01 | snapshot
@fact cap = 1277 | price | R | pounds a year of the capped bill | 2021-10 to 2022-03 | constant
@fact capn = 1900 | price | R | pounds a year of the capped bill | from April 2022 | plan | projected
@fact fx = 968 | price | F | pounds a year on its fixed tariff | 2021-11-24 | snapshot
@fact ls = 23400000 | profit | F | pounds lost before tax | year to March 2021 | constant
@fact rv = 301000000 | revenue | F | pounds of turnover | year to March 2021 | constant
@fact no = 24 | other | R | suppliers that have failed | since 2021-08-01 | cumulative
@fact ttl = 2520000 | other | R | customers of failed suppliers | since 2021-08-01 | cumulative
@fact shf = 15 | other | F | share of the customers of all failed suppliers in percent | since 2021-08-01 | cumulative
@fact lv = 68 | price | H | pounds added to each bill by the failures | 2022 | plan | projected
@fact dv = 4300000 | other | D | pounds of dividends taken | 2018 to 2020 | cumulative
@fact sw = 2021-11-28 | date | B | day on which it takes over the accounts | - | plan
@fact ck = 07:00 | clock | F | time at which it stopped trading | 2021-11-24 | constant
@fact ag = 81 | age | M | years of age | 2021-11 | constant
@fact mc = 644 | other | M | pounds of credit in her account | 2021-11-24 | snapshot
@rel share shf = cu / ttl
@trap cu bcu :: failed supplier and successor
@trap cu bc :: households and businesses
@trap jb rd :: all staff and redundant staff
@trap cap capn :: cap now and cap expected
@trap cap fx :: capped tariff and fixed tariff
@trap cr ls :: credit balances and loss
@trap av mc :: the average and one account
@trap cu ttl :: one supplier and all

@doc a-national-broadcaster-site | broadcaster's website | 2021-11-24
Fenlight Energy goes bust with {378,000|cu} customers

Published 24 November 2021, 08:12. Updated 3 hours ago. By Tamsin Ijewere, business reporter

Fenlight Energy has ceased trading, the regulator has confirmed, becoming the {24th|no|v=24|t=since the start of August} supplier to fail since the start of August.

The Peterborough-based firm, which stopped at {07:00|ck} GMT, supplied {378,000|cu} homes and {9,200|bc} businesses. Customers won't be cut off and should take a meter reading, the Energy Markets Office said.

Money already paid in is protected. Fenlight held {£61m|cr} of it, or {£161|av} for a typical account.

Wholesale gas, which cost {46p|ws0|t=in January|v=46} a therm in January, touched {540p|ws|t=this month|v=540} this month. Small firms that sold fixed deals (Fenlight's stood at {£968|fx} a year) have been paying more for energy than they charge. The price cap is {£1,277|cap|t=until the end of March} until the end of March.

The company lost {£23.4m|ls|t=in the year to March} before tax in the year to March on turnover of {£301m|rv|^}. It employs {412|jb} people.

Related topics: Cost of living | Top stories: Storm warning, 80mph gusts

@doc b-city-desk | financial newspaper | 2021-11-27
Brackwater lands Fenlight's book

Brackwater Power has been chosen as the "supplier of last resort" for Fenlight, expanding a portfolio of {4.6m|bcu} homes by {378,000|cu|s=Fenlight}. The transfer takes place on {Sunday|sw}, 28 November.

What does it get? Accounts with {£61m|cr|s=Accounts} in credit that must be honoured, and tariffs to be replaced by the cap at {£1,277|cap|s=the cap}. It'll claim the rest through an industry levy. Analysts at Dunmore Vane expect the cap to reach {£1,900|capn|t=in April|by=Analysts at Dunmore Vane} in April.

Of Fenlight's {412|jb} staff, {290|rd|t=on Monday} will be made redundant on Monday; Brackwater takes {85|tf|by=Brackwater|s=Brackwater}, and the remainder stay on with the administrators.

Accounts filed at Companies House show a pre-tax loss of {£29.8m|!ls|t=year to March|by=Accounts filed at Companies House} on revenue of {£301m|rv|t=year to March} for the year to March. They also show dividends of {£4.3m|dv|t=between 2018 and 2020|by=Accounts filed at Companies House} to founder Dominic Osei-Bright between 2018 and 2020.

Additional reporting by Piers Lindqvist

@doc c-popular-tabloid | popular tabloid, consumer page | 2021-11-26
GRAN'S {£644|mc} IN LIMBO: what YOU must do if you're with Fenlight

Don't panic! That's the message to more than {400,000|!>cu|s=homes} homes left in the cold this week.

Pauline Threlkeld, {79|!ag}, from Louth, was {£644|mc} in credit after a warm year. "I built it up like my mother taught me," said the great-grandmother, who'll be {82|-} in March. She'll see every penny, says the regulator, though it may take until {February|-}.

THE RULES
• Do NOT cancel your direct debit.
• You'll be moved on {December 1|!sw|s=You}. Sit tight till then.
• Your cheap deal dies. If you paid {£968|fx|s=Your cheap deal} a year, get ready for {£1,277|cap}.
• You can't be charged twice.

THE FAT CAT
Boss Dominic Osei-Bright took {£4.3million|dv|t=in three years} out of the firm in three years. His phone was off.

WIN! £500 off your shopping, see p33. 18+, T&Cs apply

@doc d-charity-briefing | consumer group briefing | 2021-12-02
After Fenlight: the bill for everyone

Household Voice, briefing for members. Do not quote before 00.01.

Since the beginning of August {two dozen|no|t=Since the beginning of August|v=24} suppliers have gone, with {2.52 million|ttl|^} customers between them, of whom Fenlight accounts for {15 per cent|shf}. The cost of moving them is spread over all of us: we estimate {£68|lv|t=next year|by=we} for every household next year.

What went wrong? Fixed tariffs unhedged. In January gas was {46p|ws0|v=46|t=In January}. In November, at its worst, {540p|ws|v=540|t=In November, at its worst}. Someone who sold a year of it for {£968|fx|s=Someone who sold} had made a bet.

What went right? Nobody's balance was lost: {£61 million|cr}, {£161|av} per account, is being carried over by the successor. Credit balances should be ring-fenced all the same.

Workers got less. {Three hundred and forty|!rd|v=340} of {412|jb} were let go by video call, in {eleven|-} minutes; the new supplier has taken {85|tf|s=the new supplier}. We have written to it.

@doc e-regional-paper | regional daily, Peterborough | 2021-11-25
'We sat on {£61m|cr} of other people's money', says ex-Fenlight worker

A call-centre worker said she learned from a podcast that her employer was gone. At {7am|ck} the log-in failed; at {9.40am|-} security handed out boxes.

"I had a lady of {81|ag|s=a lady}, Mrs Threlkeld, on the line," she said.

The firm, which moved into Lynch Wood in 2017, is the city's second energy collapse in a year, and with {412|jb} jobs the larger. Around {290|~rd|t=by the end of the month} are expected to go by the end of the month. Council leader Farrukh Qadri promised a jobs fair with {40|-} employers.

Mr Osei-Bright, in a statement: "{378,000|cu|by=Mr Osei-Bright} families trusted us. We were killed by a price that went from {46|ws0} pence to {540|ws}." He did not mention his dividends, {£4.3m|dv|t=up to 2020} up to 2020.

Peterborough: 6C, rain. A47 closed at Thorney

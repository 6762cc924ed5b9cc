@story zc-aarwil-referendum
@topic A Swiss Sunday: three ballot questions, a double majority and a canton that decided it
@subject G = glacier fund initiative | the glacier initiative | the initiative
@subject P = pension supplement | the pension bill | the supplement
@subject A = air base credit | the credit | the air base
@subject K = canton of Obersaal | Obersaal | the canton
@subject B = Federal Chancellery | the Chancellery | Bern
@subject S = GFP Bern | the pollster | the institute
@fact gy = 50.8 | vote_share | G | share of the vote for | final | snapshot
@fact gc = 9.5 | other | G | cantons for | final | snapshot
@fact gcn = 13.5 | other | G | cantons against | final | snapshot
@fact gv = 1294000 | vote_count | G | votes for | final | snapshot
@fact gl = 41000 | margin | G | lead in votes | final | snapshot
@fact py = 57.2 | vote_share | P | share of the vote for | final | snapshot
@fact ay = 46.9 | vote_share | A | share of the vote for | final | snapshot
@fact an = 53.1 | vote_share | A | share of the vote against | final | snapshot
@fact tu = 45.3 | turnout | B | turnout | final | snapshot
@fact pg = 54 | poll_share | G | share of respondents for | ten days before | snapshot
@fact pp = 61 | poll_share | P | share of respondents for | ten days before | snapshot
@fact pa = 48 | poll_share | A | share of respondents for | ten days before | snapshot
@fact fund = 3500000000 | budget | G | francs a year | - | plan | hypothetical
@fact sup = 2100000000 | budget | P | francs a year | from 2036 | plan
@fact cred = 640000000 | budget | A | francs for the base | - | plan | hypothetical
@fact kg = 51.3 | vote_share | K | share against the glacier initiative | final | snapshot
@fact maj = 12 | other | G | cantons needed | - | constant | threshold
@fact sam = 11250 | sample_size | S | people asked | ten days before | snapshot
@fact sup_m = 160 | price | P | francs a month for a pensioner | from 2036 | plan
@trap gy pg :: poll and result
@trap gc gcn :: for and against
@trap py gy :: two questions
@trap ay an :: for and against
@trap fund sup :: two measures
@trap ay pa :: poll and result
@race canton = gcn gc
@race air = an ay

@doc swissinfo-like | international news service | 2034-09-24
Swiss say yes to glaciers, cantons say no

A proposal to spend {CHF 3.5 billion|fund} a year on climate protection failed on Sunday although a majority of Swiss voters backed it. {50.8%|gy|t=on Sunday} were in favour, but only {9.5|gc|^} of the country's {23|-} cantonal votes; {12|maj} are required.

A supplement to the state pension passed with {57.2%|py|t=on Sunday}. A credit of {CHF 640 million|cred} for the enlargement of the Ried air base was rejected by {53.1%|an|^}.

It's the {eleventh|-} time since {1848|-} that the people and the cantons have disagreed. The margin in votes was {41,000|gl|t=on Sunday}, with {1,294,000|gv|^} for.

Turnout was {45.3%|tu|t=on Sunday}, the Federal Chancellery said.

Half-cantons count as {half|-}.

@doc radio-rumantsch-like | radio, evening news | 2034-09-24
Six o'clock. The votes.

First the pension supplement: yes, {fifty-seven point two|py|v=57.2}. From 2036 every pensioner gets {a hundred and sixty|sup_m|v=160} francs more a month. Cost: {two point one|sup|x=1000000000} billion a year.

Second, the air base at Ried: no. {Forty-six point nine|ay|v=46.9} percent would have granted the money. The defence minister is, I quote, "disappointed but not grounded".

Third, and here one has to explain. The glacier fund has a majority of the people, {fifty point eight|gy|v=50.8}. And yet it has fallen, for {thirteen and a half|gcn} cantons said no against {nine and a half|gc}.

It tipped shortly after three, when Obersaal came in. There, in the canton with the most ice of all, {fifty-one point three|kg|v=51.3} were opposed. "We know what is melting. We also know who pays," said a hotelier at the counting office.

Not quite {every second|~tu|v=50} citizen took part.

The weather: fine, too warm. {Zero degrees|-} at {4,300|-} metres.

@doc nzz-analysis | broadsheet, analysis | 2034-09-25
The institute was right, and nobody noticed

Ten days before the vote, GFP Bern had the pension supplement at {61|pp|t=Ten days before the vote|by=GFP Bern} per cent, the glacier initiative at {54|pg|^} and the air base at {48|pa|^}. Compare this with what came out of the urns: {57.2|py|t=Sunday}, {50.8|gy|^}, {46.9|ay|^}. Three times a little lower, as always on a Swiss Sunday, when those who hesitate write No.

With {11,250|sam} respondents the survey was the largest ever made for a federal ballot. What it could not show are the cantons. The initiative has {41,000|gl|t=Sunday} more supporters than opponents in the country; it would have needed {two and a half|-} cantons more to reach {twelve|maj}. In Obersaal a few hundred voters stood between defeat and a draw.

One may find the double majority old-fashioned. A woman in Geneva had {a thirtieth|-} of the weight of a man in Appenzell. But whoever wants to spend {three and a half|fund|x=1000000000} billion a year should manage to persuade more than the lake shores.

The left can console itself with the pensions, {2.1|sup|x=1000000000} billion of them, for which no source of money has been named. The army, for once, cannot: {640|cred|x=1000000} million for concrete was too much even for the mountains.

@doc party-tweet | social media posts, embedded | 2034-09-24
**@GruenSaal** 15:08
{50.8|gy}. Say it with me: more than {half|>gy|v=50}. We won the people. Thank you {1,294,000|gv} times! 💚

**@GruenSaal** 15:41
And no, Obersaal, we're not angry. ({51.3|kg} against. In a canton with {61|-} glaciers. OK, slightly angry.)

**@SVPRied** 15:20
{9.5|gc} to {13.5|gcn}. Game over. Keep your {3.5|fund|x=1000000000} billion tax grab 🐻

**@pilotwife83** 16:02
{53.1|an} % against the base. Thirty years of noise and now they don't even get the new runway 😂

**@RenterRösli** 17:30
{160|sup_m} francs a month. The premium goes up by {170|-}. Math.

**@BKChancellery** 18:00
All results are in. Turnout {45.3|tu}%. Next voting day: {26|-} November.

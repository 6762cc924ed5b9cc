@story yf-zwolle-churches
@topic A Dutch bishop's plan to close churches: pews, money, flats and a campanile
@subject D = Diocese of Salland | the diocese | the bishop's office | the bishopric
@subject B = Bishop Reinout Vosbeld | Vosbeld | the bishop
@subject M = St Michael's, Raalterveen | St Michael's | Michaëlkerk | the church
@subject F = Friends of the Michaëlkerk | the Friends | campaigners
@subject P = Woonkring | the housing firm | the developer
@subject C = Raalterveen council | the municipality | the council
@subject K = Catholics of the diocese | churchgoers | the faithful
@subject H = Heritage inspectorate | the inspectorate
@subject T = Tower | the tower | bells
@fact all = 118 | other | D | churches in use | 2031 | snapshot
@fact close = 59 | other | D | churches to close | by 2040 | plan
@fact clpc = 50 | other | D | share of the churches to close | by 2040 | plan
@fact stay = 59 | other | D | churches in use | 2040 | plan
@fact gone = 64 | other | D | churches closed | 2005 to 2031 | cumulative
@fact first = 14 | other | D | churches to close | 2032 and 2033 | plan
@fact cath = 287000 | other | K | people on the rolls | 2031 | snapshot
@fact cath11 = 412000 | other | K | people on the rolls | 2011 | snapshot
@fact cathf = 30.3 | rate | K | fall of people on the rolls | 2011 to 2031 | snapshot
@fact sun = 10332 | crowd | K | people at mass on a weekend | October 2031 | snapshot
@fact sunpc = 3.6 | rate | K | share of people on the rolls at mass on a weekend | October 2031 | snapshot
@fact sun19 = 19800 | crowd | K | people at mass on a weekend | October 2019 | snapshot
@fact xmas = 61500 | crowd | K | people at mass at Christmas | 2030 | snapshot
@fact age = 71 | age | K | average age at mass | October 2031 | snapshot
@fact pri = 33 | jobs | D | priests in parishes | 2031 | snapshot
@fact pri40 = 16 | jobs | D | priests in parishes | 2040 | plan | projected
@fact def = 5200000 | budget | D | euros of deficit of the parishes | 2030 | snapshot
@fact main = 9700000 | budget | D | euros of upkeep of churches | 2030 | snapshot
@fact give = 6300000 | fundraising | D | euros from collections and gifts | 2030 | snapshot
@fact give20 = 8900000 | fundraising | D | euros from collections and gifts | 2020 | snapshot
@fact res = 41000000 | other | D | euros of reserves of the parishes | end of 2030 | snapshot
@fact mseat = 720 | other | M | seats | - | constant
@fact matt = 46 | crowd | M | people at mass on a weekend | October 2031 | snapshot
@fact mfun = 610 | crowd | M | people at the meeting | 24 November 2031 | snapshot
@fact mbuilt = 1897 | date | M | year of building | - | constant
@fact mrep = 1850000 | budget | M | euros of repairs needed | diocese survey, 2031 | plan | projected
@fact mrep2 = 640000 | budget | F | euros of repairs needed | Friends' survey, 2031 | plan | projected
@fact mheat = 31000 | budget | M | euros of heating in a year | 2030 | snapshot
@fact price = 1200000 | price | P | euros offered for the church | 2031 | plan
@fact flats = 38 | homes | P | flats planned | 2031 | plan
@fact social = 14 | homes | P | social flats planned | 2031 | plan
@fact free = 24 | homes | P | flats at market rent planned | 2031 | plan
@fact cond = 40 | other | C | share of social flats required | - | constant | threshold
@fact socpc = 36.8 | other | P | share of social flats planned | 2031 | plan
@fact sig = 3940 | other | F | signatures for the church | 8 December 2031 | cumulative
@fact sig1 = 2200 | other | F | signatures for the church | 24 November 2031 | cumulative
@fact vill = 5300 | other | C | inhabitants of the village | 2031 | snapshot
@fact pledge = 385000 | fundraising | F | euros pledged | 8 December 2031 | cumulative | pledged
@fact pgoal = 640000 | fundraising | F | euros wanted | 1 March 2032 | plan
@fact left = 255000 | other | F | euros still missing | 8 December 2031 | snapshot
@fact tow = 63 | distance | T | metres of height | - | constant
@fact bells = 4 | other | T | bells | - | constant
@fact bellkg = 2350 | other | T | kilograms of the heaviest bell | - | constant
@fact falc = 3 | other | T | young falcons reared | 2031 | snapshot
@fact grade = 1450 | other | H | churches under protection | 2031 | snapshot
@fact gsold = 210 | other | H | protected churches put to new use | 2031 | cumulative
@fact vote = 13 | vote_count | C | councillors for a motion to keep the church | 9 December 2031 | constant
@fact vno = 4 | vote_count | C | councillors against a motion to keep the church | 9 December 2031 | constant
@fact vall = 17 | seats | C | councillors | 2031 | constant
@fact appeal = 10 | duration | D | days to appeal to the bishop | - | constant | threshold
@trap close gone :: to be closed and already closed
@trap close stay :: half of them each, 59 and 59
@trap first close :: the first round and all
@trap cath cath11 :: twenty years apart
@trap sun xmas :: an ordinary weekend and Christmas
@trap mrep mrep2 :: two surveys of the roof
@trap flats social :: all flats and social flats
@trap pledge pgoal :: pledged and wanted
@trap sig sig1 :: the petition grew
@trap cond socpc :: required and planned
@trap mseat matt :: seats and people
@rel share clpc = close / all
@rel diff stay = all - close
@rel change cathf = cath11 -> cath
@rel share sunpc = sun / cath
@rel sum flats = social + free
@rel share socpc = social / flats
@rel diff left = pgoal - pledge
@rel sum vall = vote + vno

@doc diocese-statement | church statement | 2031-11-17
Letter of Bishop Reinout Vosbeld to be read in all churches

Zwolle, 17 November 2031

Brothers and sisters,

It falls to me to tell you that of the {118|all|t=today} churches in which our diocese celebrates today, {59|stay|t=in 2040} will be in use in 2040. The other {half|clpc|v=50}, {59|close}, will be withdrawn from worship. The first {14|first|t=in the coming two years} follow in the coming two years; the list is attached.

I know what I ask. But on an October weekend we counted {10,332|sun|t=on an October weekend} of you at mass, or {3.6%|sunpc} of the {287,000|cath} Catholics on our rolls; in 2019 the count was {19,800|sun19|t=in 2019}. The average age of those present was {71|age}. There are {33|pri|t=now} priests in our parishes now and in 2040 there will be, God willing, {16|pri40|t=in 2040}.

The upkeep of our buildings took {€9.7 million|main|t=last year} last year, while your collections and gifts brought {€6.3 million|give|^}. The parishes together ended the year {€5.2 million|def} short.

Parishioners who object may write to me within {ten|appeal} days of the decree.

No. 2031/{417|-}

@doc landelijk-dagblad | national newspaper | 2031-11-22
A diocese halves itself

No Dutch bishop has gone this far in one letter. Reinout Vosbeld of Salland wants to get rid of {59|close} of his {118|all} churches; {64|gone|t=since 2005} have been closed already since 2005.

The reasons can be read off any graph. {412,000|cath11|t=in 2011} Catholics lived between IJssel and Dinkel in 2011. Now there are {287,000|cath|t=Now}, {30%|cathf|round} fewer. At Christmas the churches still draw: {61,500|xmas|t=last December} people last December. On an ordinary weekend it is {12,500|!sun}, according to the diocese's own count.

Money is a murkier story. The parishes have {41 million|res} euros in reserve, and critics say a deficit of {5.2 million|def} could be borne for eight years. "It isn't ours to eat," says treasurer Gerbrich Nijland. Collections have sunk from {8.9 million|give20|t=in 2020} in 2020 to {6.3|give|x=1000000}.

Nationally {1,450|grade} churches are listed, of which {210|gsold} now house something else: bookshops, climbing walls, in Arnhem a trampoline park with {46|-} trampolines.

With reporting by Sefa Yıldırım. More on page {12|-}: the sexton who sold his own pews

@doc salland-local | local free weekly | 2031-11-27
Full house for St Michael's — at last

RAALTERVEEN – The Michaëlkerk has {720|mseat} seats and on Monday evening {610|mfun|t=on Monday evening} of them were taken. On a normal weekend, as the bishop's man was unkind enough to remind everyone, it's {46|matt|t=On a normal weekend}.

He'd come to explain why our church of {1879|!mbuilt} is on the first list. The roof, he said: {€1.85 million|mrep|by=he}. Rubbish, said the Friends, who'd had their own builder on the ladder. His figure is {€640,000|mrep2|by=His}. And heating? {€31,000|mheat|t=last year} last year, for {forty-six|matt} people. Laughter.

Woonkring's plan was on a poster by the font: {38|flats} flats in the nave, of which {14|social} social. It has offered {1.2 million|price} for the lot.

By the end of the evening the petition had {2,200|sig1|t=By the end of the evening} names, in a village of {5,300|vill}. "Count the dead as well," someone shouted from the loft.

Bell-ringer Toon Hulsbosch wants to know who'll get the {four|bells} bells. The biggest weighs {2,350|bellkg} kilos. "It won't go in my shed."

FOR SALE: Gazelle ladies' bike, {€85|-}, tel. evenings

@doc regional-tv | regional broadcaster site | 2031-12-09
Council sides with village: 'Keep the Michaëlkerk'

Published 22:47 • reading time {2|-} min

By {13|vote} votes to {4|vno} Raalterveen council this evening backed a motion asking the bishop to spare St Michael's. All {17|vall} councillors were present, for the first time since {2028|-}.

The motion has no legal force. But developer Woonkring needs a permit, and the council requires {40%|cond} of new homes to be social housing. With {14|social} of {38|flats} the firm gets to just under {37%|<socpc}. "Then we'll do {16|-}," a spokesman said. "That's not a problem." The remaining {24|free} are to be let at market rent.

The Friends handed over {3,490|!sig} signatures. Their fund stood at {€385,000|pledge|t=as of Monday} in pledges as of Monday; they have until March to make it {€640,000|pgoal}.

And then there are the falcons. A pair that nests at {63|tow} metres in the tower reared {three|falc|t=this year} young this year. Ecologists say no work may be done from {February|-} to July.

Watch: drone flight round the tower (1:{52|-})

@doc friends-newsletter | campaign newsletter | 2031-12-10
Michaëlnieuws — Special, free, pass it on!

WHAT A NIGHT. {Thirteen|vote} to {four|vno}! And {3,940|sig|t=by Monday} signatures by Monday, that's three out of four people in the village if you count the babies.

The thermometer in the porch (the paper one) shows {€385,000|pledge}. So we're {€225,000|!left} short of our goal of {€640,000|pgoal}. Pledge forms at the bakery.

Let us nail some untruths. "The church is empty": {46|matt} came in October because mass had been moved to half past eight. "The roof is done for": our builder's report, {11|-} pages, says {€640,000|mrep2|by=our builder's report}, all in. "The village wants flats": the village wants flats, yes, on the football field.

Did you know? The church was built in {1897|mbuilt} by {300|-} farmhands who gave up their Saturdays. The tower is {63|tow} metres, which is one more than Raalte's.

Bishop Vosbeld must answer us within {ten|-} days. We are lighting a candle in every window until he does.

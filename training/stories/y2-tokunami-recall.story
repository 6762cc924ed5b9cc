@story y2-tokunami-recall
@topic Recall vote against the mayor of Tokunami, Japan, June 2036
@subject M = Shinji Okabayashi | Okabayashi | the mayor
@subject H = Harue Minobe | Minobe | recall leader
@subject T = Tokunami | the town
@subject D = Tokunami disposal site | ash dump | the dump | the disposal site
@subject R = recall of the mayor | recall | the recall
@fact y = 9418 | vote_count | R | votes for | 2036-06-22 final | snapshot
@fact n = 9163 | vote_count | R | votes against | 2036-06-22 final | snapshot
@fact sig = 7905 | other | H | valid signatures handed in | 2036-03 | cumulative
@fact need = 7480 | other | T | signatures needed | 2036-03 | constant | threshold
@fact to = 62.3 | turnout | T | turnout in percent | 2036-06-22 | snapshot
@fact am = 66 | age | M | age | 2036-06 | constant
@fact ah = 39 | age | H | age | 2036-06 | constant
@fact tn = 180000 | other | D | tonnes of incinerator ash to be buried | 2037 | plan
@fact w0 = 11240 | vote_count | M | votes when he was elected | 2034 | snapshot
@fact sd = 31 | duration | H | days spent gathering signatures | 2036-03 | cumulative
@fact ad = 27 | other | M | years older than the recall leader | 2036-06 | constant
@rel diff ad = am - ah
@race recall = y n
@trap n w0 :: votes for him now and in 2034
@trap sig need :: signatures handed in and needed

@doc kyotsu | wire agency | 2036-06-22
Town votes out mayor over ash dump

TOKUNAMI - Residents removed Mayor Shinji Okabayashi, {66|am}, on Sunday, {9,418|y} voting for the recall and {9,163|n} against. Turnout was {62.3 percent|to}.

The drive was led by Harue Minobe, {39|ah}, a nursery owner who had gathered {7,905|sig} valid signatures, where {7,480|need} were required. Okabayashi, elected in 2034 with {11,240|w0|t=in 2034}, had agreed to bury {180,000|tn} tons of incinerator ash.

@doc timesj | English-language daily | 2036-06-24
'I grew cabbages, then I grew angry'

Until last autumn Minobe, now {39|ah|t=now}, had never been inside the town hall. Then she read of the disposal site and its {180,000|tn} tons. Her {7,905|sig|s=Her} signatures took her {31|sd|s=her} days; the law wanted {7,480|need|s=the law}.

"Those who voted to keep him, all {9,163|n|by=she|s=him} of them, are my neighbors," she said. What of the {9,418|y|s=her side} on her side? "Also."

The mayor, {27|ad} years her senior, swept in {two|-} years ago with {11,240|w0|t=two years ago} votes. Of the electorate {62.3 percent|to} came out this time.

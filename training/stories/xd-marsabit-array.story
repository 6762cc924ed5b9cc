@story xd-marsabit-array
@topic A radio telescope in Kenya: money, dishes and what it found
@subject T = Marsabit Array | the array | the telescope
@subject K = Kenya Space Institute | the institute
@subject P = partner universities | the universities
@subject D = donors | the Rosling Foundation | the foundation
@subject S = Dr Saoirse Wafula | Wafula | the lead scientist
@fact bud = 84000000 | budget | T | dollars of building money | 2014 | plan
@fact bk = 42000000 | budget | K | dollars of building money for the telescope | 2014 | plan | pledged
@fact bp = 29400000 | budget | P | dollars of building money for the telescope | 2014 | plan | pledged
@fact bd = 12600000 | budget | D | dollars of building money for the telescope | 2014 | plan | pledged
@fact kp = 50 | other | K | share of the building money in percent | 2014 | plan
@fact dp = 15 | other | D | share of the building money in percent | 2014 | plan
@fact n = 60 | other | T | dishes | 2014 | plan
@fact pr = 700000 | price | T | dollars for a dish | 2014 | constant
@fact dc = 42000000 | spending | T | dollars for the dishes | 2014 | plan
@fact run = 6400000 | spending | T | dollars a year to run it | 2015 | plan
@fact pul = 312 | other | T | pulsars found | 2018-02 | cumulative
@fact new = 78 | other | T | pulsars found that nobody knew | 2018-02 | cumulative
@fact np = 25 | other | T | share of the pulsars found that nobody knew in percent | 2018-02 | cumulative
@fact old = 234 | other | T | pulsars found that were known | 2018-02 | cumulative
@fact nig = 1560 | other | T | hours observed | 2018-02 | cumulative
@fact per = 5 | other | T | hours observed for each pulsar | 2018-02 | snapshot
@fact st = 47 | jobs | T | students working at the telescope | 2018-02 | snapshot
@rel sum bud = bk + bp + bd
@rel share kp = bk / bud
@rel share dp = bd / bud
@rel product dc = n * pr
@rel share np = new / pul
@rel diff old = pul - new
@rel product nig = pul * per
@trap bk dc :: both 42 million, the institute's share and the dishes
@trap bud run :: building and running

@doc marsabit-release | press release | 2018-02-20
Marsabit Array: three years of sky

The array has found {312|pul} pulsars in {1,560|nig} hours, {five|per} hours for each. {78|new} of them, {25 per cent|np}, were not in any catalogue; {234|old} were known. {47|st} students from nine countries work at the site.

The array was built for {$84 million|bud}: the institute gave {42 million|bk}, the partner universities {29.4 million|bp}, donors {12.6 million|bd}.

@doc nation-daily | national daily | 2018-02-21
What {60|n} dishes in the desert hear
By Wambui Rossi

A dish costs {$0.7 million|pr} and {60|n} stand on the plateau, so {$42 million|dc} of steel turns to the sky. Saoirse Wafula's computers listened for {1,650|!nig} hours, which comes to {five|per} hours for each of the {312|pul} pulsars they caught.

"{Seventy-eight|new} are ours, nobody had them," she says: {35 per cent|!np}. The other {234|old} were in the books.

@doc foundation-letter | donors' newsletter | 2018-03-02
Where your money went

The {$84 million|bud} for building came from three sides. Ours was {$12.6 million|bd}, {15%|dp}. The institute put up {half|kp|v=50} of it, {$42 million|bk}, and the universities {$24.9 million|!bp}. The array now costs {$6.4 million|run|t=now} a year to run. We do not pay for that.

Of {312|pul} pulsars {78|new} are new. Two have been named for our staff, unofficially.

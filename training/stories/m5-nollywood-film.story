@story m5-nollywood-film
@topic Opening weekend of the Nigerian film The Lagoon Widow
@subject F = The Lagoon Widow | the film | the picture | Lagoon Widow | the drama | Ebiere's film
@subject D = Ebiere Douglas-West | Douglas-West | the director | Ebiere
@subject Y = Yam Season | the comedy | the runner-up
@subject X = Kestrel Nine | the American blockbuster | the Hollywood import
@subject C = Nigerian cinema chains | cinemas | exhibitors | the exhibitors' association | CEAN-X
@subject A = Temidayo Balogun-Reis | Balogun-Reis | the lead actress | the actress
@fact wk = 486000000 | revenue | F | naira at the box office in the first three days | 2034-12-15 to 2034-12-17 | cumulative
@fact day = 121000000 | revenue | F | naira at the box office on the first day | 2034-12-15 | cumulative
@fact ten = 1240000000 | revenue | F | naira at the box office in ten days | 2034-12-24 | cumulative
@fact rec = 452000000 | revenue | C | naira of the best opening weekend before | 2032 | constant
@fact ywk = 203000000 | revenue | Y | naira at the box office in the first three days | 2034-12-15 to 2034-12-17 | cumulative
@fact xwk = 174000000 | revenue | X | naira at the box office in the first three days | 2034-12-15 to 2034-12-17 | cumulative
@fact cost = 900000000 | budget | F | naira to make it | - | constant
@fact mkt = 220000000 | spending | F | naira for advertising | - | constant
@fact scr = 262 | other | F | screens | 2034-12-15 | snapshot
@fact all = 341 | other | C | screens in the country | December 2034 | constant
@fact scr2 = 289 | other | F | screens | 2034-12-22 | snapshot
@fact tix = 97200 | other | F | tickets sold in the first three days | 2034-12-17 | cumulative
@fact pri = 5000 | price | F | naira of an average ticket | December 2034 | snapshot
@fact run = 148 | duration | F | minutes of running time | - | constant
@fact aged = 33 | age | D | age of the director | December 2034 | snapshot
@fact agea = 58 | age | A | age of the actress | December 2034 | snapshot
@fact ext = 1600 | other | F | extras | - | constant
@fact days = 71 | duration | F | days of filming | 2033 | constant
@fact uk = 38 | other | F | screens in Britain | from 2035-01-09 | plan
@fact stream = 300000000 | price | F | naira offered by a streaming service | November 2034 | plan | denied
@fact fem = 64 | other | F | percent of spectators who were women | 2034-12-17 | snapshot
@fact adds = 27 | other | F | screens added | 2034-12-22 | constant
@rel diff adds = scr2 - scr
@race opening = wk ywk xwk
@trap wk day :: three days and one
@trap wk ten :: three days and ten
@trap wk rec :: the new record and the old
@trap cost mkt :: to make and to advertise
@trap scr scr2 :: first and second week
@trap aged agea :: director and actress
@rel product wk = tix * pri

@doc a-daily | national daily | 2034-12-19
'Lagoon Widow' sinks opening record

LAGOS — Ebiere Douglas-West's The Lagoon Widow took {N486 million|wk|v=486000000|t=from Friday to Sunday} at Nigerian tills from Friday to Sunday, the exhibitors' association announced yesterday, beating the {N452 million|rec|v=452000000|t=since December 2032} which had stood since December 2032.

The {148|run}-minute drama was shown on {262|scr} of the country's {341|all} screens and sold {97,200|tix} tickets. Friday alone accounted for {N121 million|day|v=121000000|t=Friday}.

The comedy Yam Season came second with {N203 million|ywk|v=203000000}, ahead of the American blockbuster Kestrel Nine with {N174 million|xwk|v=174000000}.

Douglas-West, {33|aged}, spent {N900 million|cost|v=900000000} and {71|days} days in the creeks making it. She called reports of a {N300 million|stream|v=300000000|m=denied|by=She} offer from a streaming service "somebody's dream after pepper soup". None was made, she said.

@doc b-gist | entertainment gist blog | 2034-12-18
FIVE THINGS about that Widow weekend 😱🔥
posted by Aunty Screen • 9:02am • 614 comments

1) The MONEY. {Four hundred and eighty-six million|wk|v=486000000}. In {three|-} days. Your fave could never.

2) The AUNTIES. {64%|fem} of bums on seats were female. Temidayo Balogun-Reis, {fifty-eight|agea}, is a whole sex symbol, argue with your pastor.

3) The CROWD scene at the jetty. {1,600|ext} extras, no CGI. {Two|-} fainted.

4) The PRICE of a seat: about {five thousand|~pri} a pop. In this economy.

5) The WAR. Yam who? The comedy scraped {N203m|ywk|v=203000000}, while spies-and-explosions Kestrel thing did {N217m|!xwk|v=217000000}. Somebody's marketing head is sweating.

PS They say it cost {N900m|cost|v=900000000} plus another {N220m|mkt|v=220000000} to put Temi's face on each danfo in Lagos.

@doc c-trade | film trade site | 2034-12-27
West Africa box office: second weekend
Territory: NG/GH · Source: distributors

"The Lagoon Widow" (Blue Mangrove) passed {N1.24bn|ten|v=1240000000|t=on Sunday} on Sunday, its tenth day in release, after adding {27|adds} venues-with-projectors for a total of {289|scr2|t=its tenth day in release}. Opening frame: {N468m|!wk|v=468000000|s=Opening frame}. The negative, at {N900m|cost|v=900000000}, is nearly earned back on the exhibitors' half; prints and ads were {N220m|mkt|v=220000000}.

It plays {38|uk|t=from 9 January} UK sites from 9 January.

Admissions in the opening frame were {97,200|tix}, at a mean {N5,000|pri|v=5000}.

"Yam Season" (Filmhaus) began with {N203m|ywk|v=203000000}. Its producers insist the {two|-} titles share no audience. Data: {64 percent|fem} of the Widow's ticket buyers were women, per a lobby survey.

© 2034 ReelCount. Redistribution prohibited. $29/month.

@doc d-profile | newspaper profile | 2034-12-23
The woman who drowned Lagos

On the night after the premiere Ebiere Douglas-West went home to Yenagoa, turned off the phone and slept for {fourteen|-} hours. At {36|!aged} she is the youngest Nigerian to hold the record for an opening, and the first from Bayelsa.

The shoot was cursed, if you ask the crew. {Ninety|!days} days on the water, malaria, a generator at the bottom of the Nun. "We had {sixteen hundred|ext|v=1600} people on that jetty and {one|-} toilet," says Balogun-Reis.

Her investors put in {nine hundred million naira|cost|v=900000000}. On Friday a week ago they got {N121m|day|v=121000000|t=On Friday a week ago} of it back before midnight. Asked if she would sell it to a streamer now, the director laughs. Asked how long the next one will be, she stops: this one runs {two hours and twenty-eight minutes|run|v=148}, and her mother said it was short.

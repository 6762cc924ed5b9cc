@story yb-barbados-union
@topic Election of a general secretary in a Barbadian trade union: first ballot, recheck, delegates' decision and run-off
@subject U = Barbados Federation of Labour | the Federation | BFL | the union
@subject B = Althea Boyce-Mapp | Boyce-Mapp | the hotel organiser | Sister Althea
@subject G = Sylvan Greenidge | Greenidge | the incumbent | Brother Greenidge
@subject I = Rawle Inniss | Inniss
@subject EM = employers | the employers | Employers' Council
@subject DC = delegates' conference | the delegates | conference
@subject HB = Hotels branch
@subject PB = Port branch
@fact el = 21600 | other | U | members entitled to vote | - | constant
@fact el0 = 24900 | other | U | members entitled to vote | 2032 | constant
@fact dec = 13.3 | rate | U | fall in membership | 2032 to 2036 | snapshot
@fact v1 = 9504 | votes_cast | U | ballots returned | first ballot | snapshot
@fact u1 = 44 | turnout | U | turnout | first ballot | snapshot
@fact b1 = 4719 | vote_count | B | votes for general secretary | first count | snapshot
@fact g1 = 4402 | vote_count | G | votes for general secretary | first count | snapshot
@fact i1 = 312 | vote_count | I | votes for general secretary | first count | snapshot
@fact s1 = 71 | vote_count | U | spoilt ballots | first count | snapshot
@fact m1 = 317 | margin | B | lead in votes for general secretary | first count | snapshot
@fact ov = 2 | other | B | votes beyond a majority | first count | snapshot
@fact gp1 = 46.7 | vote_share | G | share of valid votes | first count | snapshot
@fact b2 = 4715 | vote_count | B | votes for general secretary | recheck | snapshot
@fact g2 = 4404 | vote_count | G | votes for general secretary | recheck | snapshot
@fact s2 = 73 | vote_count | U | spoilt ballots | recheck | snapshot
@fact m2 = 311 | margin | B | lead in votes for general secretary | recheck | snapshot
@fact nd = 4716 | other | U | votes needed for a majority | recheck | snapshot | threshold
@fact v3 = 10368 | votes_cast | U | ballots returned | run-off | snapshot
@fact u3 = 48 | turnout | U | turnout | run-off | snapshot
@fact b3 = 5530 | vote_count | B | votes for general secretary | run-off | snapshot
@fact g3 = 4766 | vote_count | G | votes for general secretary | run-off | snapshot
@fact s3 = 72 | vote_count | U | spoilt ballots | run-off | snapshot
@fact m3 = 764 | margin | B | lead in votes for general secretary | run-off | snapshot
@fact b3p = 53.7 | vote_share | B | share of valid votes | run-off | snapshot
@fact g3p = 46.3 | vote_share | G | share of valid votes | run-off | snapshot
@fact bh = 2105 | vote_count | B | votes in the Hotels branch | first count | snapshot
@fact gh = 390 | vote_count | G | votes in the Hotels branch | first count | snapshot
@fact gp = 810 | vote_count | G | votes in the Port branch | first count | snapshot
@fact bp = 164 | vote_count | B | votes in the Port branch | first count | snapshot
@fact dl = 143 | other | DC | delegates voting | special conference | snapshot
@fact df = 88 | vote_count | DC | delegates for a run-off | special conference | snapshot
@fact da = 55 | vote_count | DC | delegates against a run-off | special conference | snapshot
@fact cl = 11 | rate | B | pay rise claimed | 2036 | plan | pledged
@fact of = 6 | rate | EM | pay rise offered | 2036 | plan
@fact gs = 7.5 | rate | G | pay rise he would settle for | 2036 | plan
@fact du = 18 | price | U | dollars a month in dues | 2036 | constant
@fact du2 = 15 | price | B | dollars a month in dues | 2037 | plan | pledged
@fact rs = 7200000 | other | U | dollars in the reserve fund | 2035 | snapshot
@fact sd = 4 | duration | HB | days on strike | 2035 | cumulative
@fact sal = 168000 | other | U | dollars of salary for the general secretary | 2036 | constant
@fact ps = 27 | other | U | polling sites | - | constant
@fact yr = 16 | duration | G | years in office | 2036 | constant
@fact ag = 39 | age | B | age | - | snapshot
@fact bs = 31 | other | U | branches | - | constant
@rel change dec = el0 -> el
@rel share u1 = v1 / el
@rel sum v1 = b1 + g1 + i1 + s1
@rel diff m1 = b1 - g1
@rel sum v1 = b2 + g2 + i1 + s2
@rel diff m2 = b2 - g2
@rel share u3 = v3 / el
@rel sum v3 = b3 + g3 + s3
@rel diff m3 = b3 - g3
@rel sum dl = df + da
@race first = b1 g1 i1
@race recheck = b2 g2
@race runoff = b3 g3
@race hotels = bh gh
@race port = gp bp
@race delegates = df da
@trap b1 b2 :: first count and recheck
@trap b2 nd :: what she had and what she needed
@trap m1 m2 :: lead before and after the recheck
@trap m2 m3 :: recheck and run-off
@trap u1 u3 :: two ballots
@trap el el0 :: four years apart
@trap s1 s2 :: spoilt ballots before and after
@trap cl gs :: what she claims and what he would take
@trap of cl :: offer and claim
@trap du du2 :: dues now and promised
@trap ps bs :: sites and branches

@doc a-daily | Barbados daily | 2036-05-09
'Sister Althea' topples Greenidge, by two votes

By Shontelle Carew

SIXTEEN years of Sylvan Greenidge came to an end at Solidarity House last night, or so it seemed at press time.

Hotel organiser Althea Boyce-Mapp, {39|ag}, took {4,719|b1|t=last night} votes in the election for general secretary of the Barbados Federation of Labour to the incumbent's {4,402|g1|^}, or {46.7 per cent|gp1|^} of valid votes. Third man Rawle Inniss got {312|i1|^}. {Seventy-one|s1|^} ballots were spoilt.

The rules of the BFL call for more than half of the valid vote. Boyce-Mapp has it, but only by {two|ov}.

Of {21,600|el} members {9,504|v1} voted at {27|ps} sites, or {44 per cent|u1}. The Hotels branch gave her {2,105|bh} to his {390|gh}. The Port, where he started as a tally clerk, answered with {810|gp} for him and {146|!bp} for her.

Greenidge's agent has asked that the scrutineers check again.

INSIDE: Crop Over, 61 days to go | Flying fish at $14 a pound

@doc b-radio | radio script | 2036-05-14
STARCOM MIDDAY, ITEM 1

There is no winner after all in the election at the Barbados Federation of Labour.

When scrutineers went back through the papers yesterday they set aside {two|-} more as spoilt, which makes {73|s2}, and found {two|-} of Althea Boyce-Mapp's in the wrong pile. She now stands at {4,715|b2|t=now}; Sylvan Greenidge at {4,404|g2|^}. To be elected outright she'd want {4,716|nd}. She is {one|-} short.

The retired judge who supervised it, Dame Ottoline Skeete, said it gave her no pleasure. "I know what the lead is. It's {311|m2|t=now}. But the rule is not about the lead."

A special conference of delegates is to decide what happens next. Mr Greenidge says he has asked for nothing but accuracy.

On the markets...

@doc c-online | news site | 2036-05-25
Delegates order run-off at BFL

A special delegates' conference on Saturday voted {88|df|t=Saturday} to {55|da|^} that Althea Boyce-Mapp and Sylvan Greenidge should go to a second ballot. A motion to declare Boyce-Mapp elected on her lead was withdrawn.

{One hundred and forty-three|dl} delegates from {31|bs} branches took part in a meeting that lasted {five|-} hours. Voices were raised.

Boyce-Mapp repeated that the Federation must hold out for {11 per cent|cl}. The Employers' Council has put {six per cent|of} on the table and Greenidge says {seven and a half|gs|v=7.5} would be "a good day's work".

She also wants to cut dues from {$18|du} a month to {$15|du2}; he says that would eat the reserve fund of {$7.2 million|rs} in no time. The job pays {$186,000|!sal} a year.

Under the first result, since set aside, she'd have been ahead by {317|m1|t=Under the first result}. "I'd rather win twice," she said.

@doc d-daily | Barbados daily | 2036-06-21
She wins twice

By Shontelle Carew

THIS time nobody needed a magnifying glass. Althea Boyce-Mapp is general secretary-elect of the Federation with {5,530|b3|t=THIS time} votes. Brother Greenidge received {4,766|g3|^}.

It is {53.7 per cent|b3p} to {46.3|g3p} and a lead of {764|m3}. Only {72|s3} papers were spoilt.

More members came out, too: {10,368|v3}, or {51 per cent|!u3}, where in May it had been {44|u1|t=in May}.

"Sixteen years is a long shift," Greenidge said, embracing her. "I clocking out."

She becomes the first woman to hold the post and takes over a body with {3,300|-} fewer members than it had in 2032. Talks with the employers resume on Monday. She says {11 per cent|cl} is {11 per cent|cl}.

Tomorrow: Your 8-page Crop Over pullout.

@doc e-column | newspaper column | 2036-06-28
After Greenidge

Professor Emmerson Yearwood-Achebe

A general secretary does not fall in one ballot. Sylvan Greenidge began to fall in 2035, when the hotel workers were out for {four|sd} days and he came home from Geneva on the fifth. He had {390|gh} votes in that branch. She had {2,105|bh}. If you leave out the hotels he beat her in the first ballot, and rather well.

Look at the roll instead. In 2032 the BFL had {24,900|el0|t=In 2032} members in good standing. It has {21,600|el} now, a fall of {13.3 per cent|dec}. People do not quit a union because of the dues, even at {$18|du}. They quit when they cannot see what it is for.

The first ballot is already folklore: ahead by {more than three hundred|m1|v=317} and not elected. Those who say she was robbed should read the rule book. She had {4,751|!b2} when the dust settled and required {4,716|nd}.

I wish her well, and a long memory for branches like the Port: {810|gp} of them preferred the other fellow and only {164|bp} preferred her, and they can close the island in a morning.

@doc f-brief | newsletter of an employers' body | 2036-07-02
LABOUR RELATIONS DIGEST

BFL: new leadership. Ms Boyce-Mapp ({5,530|b3} votes) succeeds Mr Greenidge ({4,766|g3}) after a run-off with {48%|u3} participation. He held office for {16|yr} years. Members are advised that she campaigned on {11%|cl}. The Council's offer stays at {6%|of}. Her predecessor had hinted at {7.5%|gs}.

The post carries a salary of {$168,000|sal}, which she says she'll take "less what a chambermaid loses".

Minimum wage review: see circular 36/12.

@story k1-providence-vacancy
@topic Providence 2001: a city councilman is sentenced and a special election fills his seat
@subject D = Councilman Rocco Delsanto | Delsanto | Rocco | the ex-councilman
@subject M = Altagracia Mejía | Mejía | Mejia | the tenant organizer
@subject F = Finbar Quinlan | Quinlan | the funeral director
@subject W = Ward 9 | the ward | Providence's Ninth Ward
@subject J = Judge Harriet Lum | Lum | the judge
@subject P = the prosecution | prosecutors | the U.S. attorney
@subject C = City Council | Providence City Council | the council
@fact sen = 37 | sentence | D | prison term in months | 8 March 2001 | constant
@fact ask = 51 | sentence | P | prison term in months that was asked for | 8 March 2001 | constant
@fact max = 240 | sentence | D | longest prison term in months that the law allows | 8 March 2001 | constant | threshold
@fact fine = 25000 | damages | D | fine | 8 March 2001 | constant
@fact brb = 11500 | other | D | bribe money taken in dollars | 1999 | constant
@fact age = 58 | age | D | age | 2001 | constant
@fact yr = 19 | duration | D | years on the council | 2001 | constant
@fact rep = 2001-04-20 | date | D | day to report to prison | 2001 | plan
@fact cnt = 4 | other | D | counts of extortion | December 2000 | constant
@fact mv = 1127 | vote_count | M | votes in the special election | 5 June 2001 | snapshot
@fact fv = 908 | vote_count | F | votes in the special election | 5 June 2001 | snapshot
@fact ov = 341 | vote_count | W | votes for the other candidates in the special election | 5 June 2001 | snapshot
@fact all = 2376 | votes_cast | W | votes in the special election | 5 June 2001 | snapshot
@fact mp = 47.4 | vote_share | M | share in the special election | 5 June 2001 | snapshot
@fact fp = 38.2 | vote_share | F | share in the special election | 5 June 2001 | snapshot
@fact mar = 219 | margin | M | votes ahead in the special election | 5 June 2001 | snapshot
@fact reg = 9640 | other | W | registered voters | June 2001 | snapshot
@fact tu = 24.6 | turnout | W | share of registered voters who voted in the special election | 5 June 2001 | snapshot
@fact tu0 = 41 | turnout | W | share of registered voters who voted in the 1998 election | November 1998 | snapshot
@fact mag = 36 | age | M | age | 2001 | constant
@fact fag = 62 | age | F | age | 2001 | constant
@fact seats = 15 | seats | C | seats | - | constant
@fact la = 4 | seats | C | Latino members | June 2001 | snapshot
@fact close = 20:00 | clock | W | closing of the polls | 5 June 2001 | constant
@rel sum all = mv + fv + ov
@rel diff mar = mv - fv
@rel share mp = mv / all
@rel share fp = fv / all
@rel share tu = all / reg
@trap sen ask :: sentence given and sentence asked for
@trap sen max :: sentence given and the most possible
@trap tu tu0 :: special and general election
@trap mag fag :: ages of two candidates
@race special = mv fv
@race specialshare = mp fp

@doc a-court | court report, daily paper | 2001-03-09
Delsanto gets {37|sen} months

Judge calls ex-councilman's envelope trade 'a toll booth on the public way'

By PAULINE ARRUDA
Journal Staff Writer

PROVIDENCE -- Rocco Delsanto, who for {19|yr} years was the man to see in the Ninth Ward, was sentenced yesterday to {37|sen|t=yesterday} months in federal prison for shaking down three towing companies.

U.S. District Judge Harriet Lum also fined Delsanto, {58|age}, {$25,000|fine|by=U.S. District Judge Harriet Lum}. He must report by {April 20|rep}.

Prosecutors had sought {51|ask|by=Prosecutors} months, the top of the guideline range. Each of the {four|cnt|v=4} extortion counts on which a jury convicted him in December carries up to {20|max|x=12} years.

Trial testimony put the cash at {$11,500|brb|t=in 1999}, all of it in 1999 and most of it in a coffee can. Defense counsel Aldo Ferrante will appeal.

A special election for the seat must be held within 90 days, the Board of Canvassers said.

Docket 00-CR-0417. For Lottery numbers, call 277-7777.
@doc b-tab | alternative weekly | 2001-03-15
Mort & Chita: NOTES FROM THE COFFEE CAN

So Rocco goes away. {Three years and a month|sen|v=37}, which is a bargain if you figure that he charged by the year. The feds begged for {51|ask|by=The feds} months and didn't get it; Her Honor said she had read {140|-} letters, including one from a parrot.

Let us do the sums. {$11,500|brb|s=he} over the {four|cnt|v=4} counts. Add the {$52,000|!fine} fine and Delsanto is in the hole, which makes him the least successful crook ever to sit on a body of {15|seats}, and that's some field.

He's {59|!age|s=He}. With good time he'll be out for his birthday clambake.

Who's next? The smart cannoli's on funeral director Finbar Quinlan, {62|fag}, who has already buried most of the electorate. But watch a tenant organizer named Mejía.

Music, p. 17. Personals, p. 31. $3 off any grinder with this column.
@doc c-radio | Spanish-language radio, translated | 2001-06-06
Good morning, Providence, this is Poder 1110, and yes, we can say it: we have a new councilwoman!

Altagracia Mejía, {36|mag}, daughter of Baní, won Ward 9 last night with {1,127|mv|t=last night} votes. Mr. Quinlan had {908|fv|^}. The polls closed at {eight|close|v=8}, and by twenty past she was already on a chair thanking us in two languages.

The margin of {219|mar|t=last night} surprised everyone. Three other names shared {341|ov}.

She becomes the {fourth|la|v=4} Latino on a council of {fifteen|seats|v=15}. She told us her first ordinance will be on heating.

Many of you called to say you didn't know there was an election. Only {one in four|~tu} voted, {24.6|tu} percent. In November of '98, {41|tu0|t=In November of '98} percent did.

Delsanto, the former holder of this seat, has been since April at Fort Devens, serving {thirty-seven|sen|v=37} months. 67 degrees on Broad Street.
@doc d-metro | daily paper | 2001-06-06
Organizer, {36|mag}, beats undertaker in Ward 9

By TED KOUROUMA
Journal Staff Writer

PROVIDENCE -- Tenant organizer Altagracia Mejía easily captured the City Council seat that a coffee can full of cash left vacant.

Complete but unofficial returns last night gave Mejía {47.4|mp|t=last night} percent, funeral director Finbar Quinlan {38.2|fp|^} percent and three others the remainder. In votes it was {1,127|mv|^} to {980|!fv|^}, a difference of {219|mar|^}.

Of {9,640|reg} registered, {2,376|all|t=last night} voted before the doors closed at {9|!close} p.m.

Quinlan, {62|fag}, who spent {$18,000|-}, conceded by telephone. "I've been to worse wakes," he said.

Mejía's victory gives the {15-member|seats|v=15} council {four|la|v=4} Latinos, the most ever. She must run again in November 2002.

The seat had belonged to Rocco Delsanto for {19|yr} years until a federal jury convicted him on {four|cnt|v=4} counts of extortion.

Also inside: School aid formula, B3; PawSox fall 6-2, D1

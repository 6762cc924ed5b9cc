@story k1-tulsa-debate
@topic Tulsa 2030: claims on crime, police and tents in a mayoral debate, checked and counterchecked
@subject R = Councilor Bess Rademacher | Rademacher | the councilor | Bess Rademacher
@subject L = Lamar Fixico | Fixico | the charter-school founder
@subject P = Tulsa Police Department | TPD | police | the department
@subject T = Tulsa | the city
@subject H = Housing Forward Tulsa | HFT | the coalition
@subject K = Caddo Opinion | Caddo
@fact hom30 = 41 | cases | T | homicides | 1 January to 31 August 2030 | cumulative
@fact hom29 = 53 | cases | T | homicides | 1 January to 31 August 2029 | cumulative
@fact hy29 = 74 | cases | T | homicides in a whole year | 2029 | cumulative
@fact clr = 88 | rate | P | homicides solved in percent | 2030 | snapshot
@fact sw = 762 | officers | P | sworn officers | September 2030 | snapshot
@fact sw26 = 803 | officers | P | sworn officers | 2026 | snapshot
@fact auth = 939 | officers | P | sworn officers authorized | 2030 | plan
@fact rpl = 120 | officers | R | net new officers promised | 2034 | plan | pledged
@fact lpl = 75 | officers | L | net new officers promised | 2034 | plan | pledged
@fact bud = 152e6 | budget | P | police budget | fiscal 2031 | plan
@fact pit = 1449 | other | T | people found homeless on one night | January 2030 | snapshot
@fact pit26 = 1427 | other | T | people found homeless on one night | January 2026 | snapshot
@fact camp = 67 | other | T | tent camps cleared | 2030 | cumulative
@fact hous = 300 | other | H | people moved from camps into flats | August 2030 | cumulative
@fact ru = 44 | poll_share | R | support in the Caddo poll | September 2030 | snapshot
@fact lu = 40 | poll_share | L | support in the Caddo poll | September 2030 | snapshot
@fact n = 505 | sample_size | K | likely voters interviewed | September 2030 | snapshot
@fact moe = 4.4 | margin_of_error | K | margin of error | September 2030 | snapshot
@fact pr = 33.0 | vote_share | R | share of the August primary vote | 27 August 2030 | snapshot
@fact pl = 32.6 | vote_share | L | share of the August primary vote | 27 August 2030 | snapshot
@fact pv = 438 | margin | R | votes ahead in the August primary | 27 August 2030 | snapshot
@fact crowd = 900 | crowd | T | people in the hall | 24 September 2030 | snapshot
@fact resp = 14 | duration | P | minutes until police arrive at an emergency | 2030 | snapshot
@trap hom30 hy29 :: eight months and a year
@trap hom30 hom29 :: the same months of two years
@trap sw auth :: employed and authorized
@trap rpl lpl :: two candidates' promises
@trap pit pit26 :: two counts
@trap ru pr :: poll and primary
@race primary = pr pl
@race poll = ru lu

@doc a-live | live blog, newspaper | 2030-09-24
Live: Rademacher, Fixico trade numbers at Greenwood debate

7:02 p.m. — About {900|~crowd} people fill the hall. Moderator is Channel 4's Junie Haralson.

7:11 p.m. — First punch. Lamar Fixico: "She's been on the council eight years. When she came in we had {803|sw26|t=When she came in|by=Lamar Fixico|s=we} officers, and now we have {762|sw|t=now|by=Lamar Fixico|s=we}." Bess Rademacher: The city is authorized for {939|auth|by=Bess Rademacher} and she has voted to fund every one.

7:19 p.m. — Rademacher says homicides are down: {41|hom30|t=through August|by=Rademacher} through August, {53|hom29|t=at this point last year|by=Rademacher} at this point last year. Applause.

7:20 p.m. — Fixico: "Tell that to the families of {74|hy29|by=Fixico|t=last year}." That's all of last year, for the record, not the first eight months.

7:34 p.m. — Police hiring pledges. Rademacher: {120|rpl|t=by 2034} more than now by 2034. Fixico: {75|lpl|^}, "but real ones."

7:48 p.m. — Camps. The mayor's office has cleared {67|camp|t=this year} this year. Fixico would do it faster.

8:30 p.m. — We're done. 5 takeaways to come.
@doc b-check | fact-check column | 2030-09-26
Fact check: Did homelessness in Tulsa "double"?

By Emeka Stormcloud, Frontier Desk

CLAIM: "Homelessness has doubled on her watch." — Lamar Fixico

FALSE. The one-night census found {1,427|pit26|t=in 2026} people in 2026, Bess Rademacher's first year as council chair, and {1,449|pit|t=in January} in January. That's an increase of {1.5%|-}.

CLAIM: "Tulsa police solve {nine of ten|~clr|by=Bess Rademacher|v=90} murders." — Bess Rademacher

CLOSE. The clearance rate so far this year is {88%|clr|t=so far this year}, TPD says.

CLAIM: "You dial 911 and wait {14|resp|by=Fixico|m=asserted} minutes." — Fixico

TRUE, for the median emergency call.

CLAIM: "We have {726|!sw|by=Fixico} officers, fewer than when I was in high school." — Fixico

HALF TRUE. The roster has been shrinking, and it is far below the {939|auth} positions in the budget, which totals {$152 million|bud}. We couldn't find his high school year.

CLAIM: Our coalition partners "housed {300|hous|by=Rademacher}." — Rademacher

TRUE, per HFT's dashboard. But {61|-} of them have since left their apartments.

How we rate: frontierdesk.example/method. Tips: 918-555-0129
@doc c-tv | TV web story | 2030-09-25
Sparks fly in Tulsa mayor's debate; new poll shows tight race

TULSA, Okla. (KTLO) - Six weeks before Election Day, the two people who want to run Tulsa can't agree on how many people are killed here.

Councilor Bess Rademacher told a packed hall of {some nine hundred|~crowd|v=900} that there've been {41|hom30|by=Councilor Bess Rademacher} homicides in 2030. Charter-school founder Lamar Fixico put it at {74|!hom30|by=Charter-school founder Lamar Fixico|t=so far this year} so far this year.

A Caddo Opinion survey taken before the debate has Rademacher at {44%|ru|by=Caddo Opinion|t=before the debate} and Fixico at {40%|lu|^}. With {505|n} likely voters, the margin of error is {4.4%|moe}, so it's statistically tied.

The August primary was even tighter: {33.0%|pr|t=August primary} for the councilor, {32.6%|pl|^} for Fixico, {438|pv|^} votes between them.

Both promise police. She'd add {75|!rpl|s=She|t=in one term} in one term.

DOWNLOAD the KTLO app ⭐ 4.8 (12K)
@doc d-column | columnist, alternative monthly | 2030-10-03
The tent as a prop

I counted. In ninety minutes of debate the word "tent" was spoken {51|-} times and the word "rent" four.

Yes, the city has scattered {67|camp|t=since New Year's} encampments since New Year's. Scattered is the word. Where did folks go? {Three hundred|hous|by=the coalition's figures} of them, say the coalition's figures, into flats. (Had that been a mayor, there'd be a statue.) The rest are by the river, where I met a man named Dub.

January's count was {1,600|!pit|t=January's} souls, {twenty-two|-} more than four years before. So nobody's on a winning streak here, and nobody's "doubling", whatever Mr. Fixico's mailer with the syringe says.

As for blue: one candidate says {120|rpl|s=one candidate} more cops, the other {75|lpl|s=the other}. The academy graduates about {50|-} a year and about {50|-} leave. In the spring they'll be down to {a hundred and eighty|-} short, and still costing {$152 million|bud}.

They're {four points|-} apart ({44|ru}, {40|lu}). They'd be further apart if they differed.

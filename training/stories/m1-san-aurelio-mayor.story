@story san-aurelio-mayor
@topic Mayoral primary in San Aurelio, California: from the last poll to the certified count
@subject I = Imani Delacroix-Ruiz | Delacroix-Ruiz | Imani | the controller | the city controller
@subject P = Preston Yablonski | Yablonski | Preston | the supermarket heir | the grocery heir
@subject S = Anahit Sarafian | Sarafian | the councilmember | Councilmember Sarafian
@subject A = San Aurelio | the city | the registrar | county election officials | the county registrar
@subject D = San Aurelio Police Department | the department | SAPD
@subject U = Police Protective Alliance | the police union | the officers' union
@subject T = Tidewater Institute | Tidewater
@fact ti = 29 | poll_share | I | likely voters | 2030-05-20 to 24 | snapshot
@fact tp = 28 | poll_share | P | likely voters | 2030-05-20 to 24 | snapshot
@fact ts = 17 | poll_share | S | likely voters | 2030-05-20 to 24 | snapshot
@fact tu = 20 | poll_share | T | likely voters undecided | 2030-05-20 to 24 | snapshot
@fact tn = 1420 | sample_size | T | likely voters interviewed | 2030-05-20 to 24 | constant
@fact te = 3.1 | margin_of_error | T | margin of error | 2030-05-20 to 24 | constant
@fact i1 = 31.9 | vote_share | I | share of the vote | first returns, 2030-06-04 20:15 | snapshot
@fact p1 = 33.4 | vote_share | P | share of the vote | first returns, 2030-06-04 20:15 | snapshot
@fact s1 = 18.2 | vote_share | S | share of the vote | first returns, 2030-06-04 20:15 | snapshot
@fact b1 = 412000 | votes_cast | A | ballots counted | first returns, 2030-06-04 20:15 | snapshot
@fact i2 = 33.6 | vote_share | I | share of the vote | race call, 2030-06-04 23:42 | snapshot
@fact p2 = 31.8 | vote_share | P | share of the vote | race call, 2030-06-04 23:42 | snapshot
@fact s2 = 18.7 | vote_share | S | share of the vote | race call, 2030-06-04 23:42 | snapshot
@fact c2 = 61 | counted_share | A | share of the expected vote counted | race call, 2030-06-04 23:42 | snapshot
@fact i3 = 293432 | vote_count | I | votes | certified, 2030-07-02 | snapshot
@fact p3 = 262724 | vote_count | P | votes | certified, 2030-07-02 | snapshot
@fact s3 = 163776 | vote_count | S | votes | certified, 2030-07-02 | snapshot
@fact x3 = 133068 | vote_count | A | votes for the nine others | certified, 2030-07-02 | snapshot
@fact b3 = 853000 | votes_cast | A | ballots counted | certified, 2030-07-02 | snapshot
@fact i3p = 34.4 | vote_share | I | share of the vote | certified, 2030-07-02 | snapshot
@fact p3p = 30.8 | vote_share | P | share of the vote | certified, 2030-07-02 | snapshot
@fact s3p = 19.2 | vote_share | S | share of the vote | certified, 2030-07-02 | snapshot
@fact m3 = 30708 | margin | I | lead | certified, 2030-07-02 | snapshot
@fact reg = 2110000 | other | A | registered voters | June 2030 | constant
@fact to = 40.4 | turnout | A | turnout | certified, 2030-07-02 | snapshot
@fact to26 = 31.2 | turnout | A | turnout | June 2026 primary | constant
@fact call = 23:42 | clock | A | time when the top two were called | 2030-06-04 | constant
@fact half = 50 | vote_share | A | share of the vote needed to win outright | - | constant | threshold
@fact sw = 8140 | officers | D | sworn officers employed | May 2030 | snapshot
@fact sw20 = 9710 | officers | D | sworn officers employed | 2020 | snapshot
@fact io = 8500 | officers | I | sworn officers wanted | by 2034 | plan | pledged
@fact po = 9500 | officers | P | sworn officers wanted | by 2034 | plan | pledged
@fact hl = 41700 | other | A | people without a home | January 2030 | snapshot
@fact hl28 = 43900 | other | A | people without a home | January 2028 | snapshot
@fact ih = 12000 | units_pledged | I | supportive apartments promised | by 2034 | plan | pledged
@fact pb = 20000 | units_pledged | P | shelter beds promised | in the first year | plan | pledged
@fact psp = 41600000 | spending | P | dollars spent on the campaign | through May 18 | cumulative
@fact pown = 36200000 | fundraising | P | dollars of his own money | through May 18 | cumulative
@fact ir = 9300000 | fundraising | I | dollars raised | through May 18 | cumulative
@fact sr = 5400000 | fundraising | S | dollars raised | through May 18 | cumulative
@fact isp = 7700000 | spending | I | dollars spent on the campaign | through May 18 | cumulative
@fact ue = 4800000 | spending | U | dollars spent for the grocery heir | through May 18 | cumulative
@fact lim = 1800 | price | A | dollars that a donor may give | - | constant | threshold
@fact ratio = 5.4 | other | P | times as much spent as the controller | through May 18 | constant
@rel sum b3 = i3 + p3 + s3 + x3
@rel share i3p = i3 / b3
@rel share p3p = p3 / b3
@rel share s3p = s3 / b3
@rel diff m3 = i3 - p3
@rel share to = b3 / reg
@race poll = ti tp ts
@race first = p1 i1 s1
@race call = i2 p2 s2
@race cert = i3 p3 s3
@trap i1 i2 i3p :: her share at three moments
@trap p1 p2 p3p :: his share at three moments
@trap ti i1 :: a poll and the returns
@trap psp pown :: spent and his own money
@trap io po sw :: wanted and employed officers
@trap ih pb :: apartments and beds
@trap ir isp :: raised and spent
@trap hl hl28 :: two counts

@doc a-money | newspaper, campaign finance | 2030-05-26
Yablonski's {$41.6 million|psp} buys him a tie, poll finds

By Soledad Nakashima-Byrne, City Hall bureau

SAN AURELIO — If every dollar that Preston Yablonski has spent on the mayor's race were a grocery bag, you could bag the harbor.

The supermarket heir had gone through {$41.6 million|psp|t=as of May 18|by=disclosures filed Thursday} as of May 18, disclosures filed Thursday show; {$36.2 million|pown|^} of it came from his own pocket. City Controller Imani Delacroix-Ruiz had raised {$9.3 million|ir|^} and spent {$7.7 million|isp|^}. Councilmember Anahit Sarafian's take was {$5.4 million|sr|^}. Neither woman can accept more than {$1,800|lim} from anyone; a candidate's own checkbook has no limit.

On top, the Police Protective Alliance has put {$4.8 million|ue|t=as of May 18} into an independent committee on Yablonski's behalf.

What has it bought? In a Tidewater Institute survey of {1,420|tn|by=a Tidewater Institute survey} likely voters, the controller gets {29%|ti|^}, the heir {28%|tp|^} and Sarafian {17%|ts|^}, with {a fifth|tu|v=20|^} undecided. The margin of error is {3.1|te} points.

A majority on June 4 would end it. No one expects that.

MORE: 5 takeaways from the debate | Measure HH explained | Opinion: I tasted all 14 airport burritos

@doc b-issues | public radio voter guide | 2030-05-28
Voter guide 2030: Where the candidates for mayor of San Aurelio stand

By the KSAU Elections Desk

POLICE. The department has {8,140|sw|t=now} sworn officers now, down from {9,710|sw20|t=a decade ago} a decade ago. Delacroix-Ruiz would grow it to {8,500|io} by 2034. Yablonski wants {9,500|po} by the same year. Sarafian would leave it where it is and hire {600|-} unarmed responders.

HOMELESSNESS. {38,400|!hl|t=on a night in January} San Aurelians slept in shelters, cars or on sidewalks on a night in January. (Two years before: {43,900|hl28|t=Two years before}.) Yablonski promises {20,000|pb} shelter beds in his first year and has not said where. The controller says that she can open {12,000|ih} apartments with services in four. Sarafian emphasizes rent relief.

MONEY. You've seen the ads. The grocery heir has outspent the controller by more than {five to one|>ratio|v=5}. It's worth knowing that most of that is his own.

POLLS. Tidewater has it {29|ti|by=Tidewater}-{28|tp|^}-{17|ts|^}.

WHAT'S NEXT. If nobody tops {50%|half} on June 4, the first two go on to November.

Was this helpful? 👍 1,212 👎 87. Member drive: $15 a month, tote bag

@doc c-wire | wire agency | 2030-06-05
Delacroix-Ruiz, Yablonski advance to November runoff in San Aurelio

SAN AURELIO, Calif. (UWN) — City Controller Imani Delacroix-Ruiz and supermarket heir Preston Yablonski will face each other in November to lead San Aurelio, after neither won a majority in Tuesday's primary.

UWN called the two runoff spots at {11:42 p.m.|call|v=23:42|t=Tuesday|by=UWN} With {61%|c2|t=of the expected vote counted} of the expected vote counted, Delacroix-Ruiz had {33.6%|i2|t=of the expected vote counted}, Yablonski {31.8%|p2|^} and Councilmember Anahit Sarafian {18.7%|s2|^}.

It was a reversal from the evening's first release, of about {412,000|~b1|t=the evening's first release} mailed ballots, in which the heir was in front, {33.4%|p1|t=the evening's first release} to {31.9%|i1|^}.

The race has turned on crime and on sidewalks. Yablonski, backed by the officers' union, has promised a force of {9,500|po}; there are {8,460|!sw|t=at present} in uniform at present. Delacroix-Ruiz, who says the figure should be {8,500|io}, has made {12,000|ih} supportive apartments the core of her campaign.

His spending had passed {$41 million|>psp|t=by mid-May} by mid-May, a city record.

@doc d-localtv | local TV web | 2030-06-05
It's a runoff: Imani vs. Preston

KXSA Channel 9 Staff · Posted 12:31 AM, June 5

SAN AURELIO (KXSA 9) — Cheers erupted at a Bellwood union hall just before midnight Tuesday.

The race had been too close to call all evening. County election officials' opening batch had Preston Yablonski ahead with {33.4%|p1|t=opening batch|by=County election officials}, and Imani at {31.9%|i1|^}. Anahit Sarafian trailed with {18.2%|s1|^}.

By the time the wire services made it official, at {10:58 p.m.|!call|v=22:58|t=Tuesday}, the order had flipped: {33.6|i2|t=By the time the wire services made it official} to {31.8|p2|^}.

So who are they? She audits the books. He owns the stores. He's promised {20,000|pb} beds for the homeless within a year of taking office. His campaign dropped upwards of {$40 million|>psp} to say so. She raised {$7.1 million|!ir|t=by the middle of May} by the middle of May.

There are {41,700|hl} people living unhoused in San Aurelio, per the most recent tally.

SkyCam 9: See the line at Precinct 2214 | Lakers' magic number is 3 | 9 Day Planner: 68°

@doc e-cert | newspaper | 2030-07-03
Final count: Delacroix-Ruiz's lead grows to {30,708|m3}

By Bartholomew Achebe-Lindgren

Four weeks and {two|-} machine breakdowns later, the registrar certified the June primary on Tuesday.

Delacroix-Ruiz finished with {293,432|i3|t=Tuesday|by=the registrar} votes, or {34.4%|i3p|^}. Yablonski had {262,724|p3|^}, or {30.8%|p3p|^}. Late mail, as it tends to do here, ran to the left: Sarafian, who on election night had {18.7%|s2|t=on election night}, wound up with {19.2%|s3p|t=Tuesday} and {163,776|s3|^} votes, which both finalists would very much like to have.

{Nine|-} also-rans split {133,068|x3}.

All told {853,000|b3|t=Tuesday} ballots were tallied from {2.11 million|reg} registered voters. That's {47.1%|!to|t=this time} turnout this time, against {31.2%|to26|t=in the last mayoral primary} in the last mayoral primary.

Sarafian hasn't endorsed. Asked what it would take, she mentioned {8,140|sw|t=now}, the number of sworn officers in the department now, and said that she liked it.

Through the same mid-May deadline her own campaign had taken in {$5.4 million|sr|t=Through the same mid-May deadline}. "That's what he spends on balloons," said her consultant.

Staff writer Xochitl Amar contributed. © 2030 San Aurelio Star-Tribune · Reprints · 7-day access $1

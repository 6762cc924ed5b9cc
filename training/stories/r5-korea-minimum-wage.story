@story r5-korea-minimum-wage
@topic South Korea's wage council sets next year's minimum wage after a walkout
@subject C = Minimum Wage Council | the council | the panel | the commission
@subject W = minimum wage | the wage floor | the floor | hourly minimum | the hourly rate
@subject L = Federation of Workers' Unions | FWU | labour | the unions | labour side
@subject E = Employers' League | the League | employers | business | management side | the employer side
@subject S = Small Shop Alliance | the Alliance | shopkeepers
@subject H = Ha Yeon-soo | Ha | the chairman
@subject R = Baekdu Research | Baekdu
@subject P = Paik Geum-ja | Paik | convenience store owner | her shop
@fact w1 = 11340 | price | W | won per hour | 2030 | plan
@fact w0 = 10950 | price | W | won per hour | 2029 | constant
@fact ri = 390 | price | W | won per hour added | 2030 | plan
@fact rp = 3.56 | rate | W | percent raised | 2030 | plan
@fact rl = 2.1 | rate | W | percent raised | 2029 | constant
@fact mo = 2370060 | price | W | won per month for 209 hours | 2030 | plan
@fact hr = 209 | duration | W | paid hours a month | - | constant
@fact ld = 12600 | price | L | won per hour first demanded | 2029-06 | plan | hypothetical
@fact lf = 11460 | price | L | won per hour in the last offer | 2029-07-11 | plan | hypothetical
@fact ed = 10950 | price | E | won per hour first offered | 2029-06 | plan | hypothetical
@fact ef = 11150 | price | E | won per hour in the last offer | 2029-07-11 | plan | hypothetical
@fact vf = 15 | votes_cast | C | members in favour | 2029-07-12 | snapshot
@fact va = 8 | votes_cast | C | members against | 2029-07-12 | snapshot
@fact vn = 4 | other | C | members who walked out | 2029-07-12 | snapshot
@fact me = 27 | seats | C | members | - | constant
@fact bn = 3140000 | jobs | W | workers whose pay rises | 2030 | plan | projected
@fact sh = 14.2 | other | W | percent of workers whose pay rises | 2030 | plan | projected
@fact be = 2760000 | jobs | W | workers paid less than the floor | 2028 | snapshot
@fact cl = 41 | poll_share | S | shops that expect to cut hours | July 2029 | snapshot
@fact sn = 1206 | sample_size | S | shops asked | July 2029 | constant
@fact jo = 52000 | jobs | R | jobs lost | 2030 | plan | projected
@fact ck = 02:20 | clock | C | time of the vote | 2029-07-12 | constant
@fact se = 11 | other | C | plenary sessions | 2029 | cumulative
@fact ci = 3.1 | rate | W | consumer price inflation | June 2029 | snapshot
@fact pe = 4 | jobs | P | part-time staff | July 2029 | snapshot
@fact gp = 310 | other | C | won between the last offers | 2029-07-11 | snapshot
@fact rr = 0.46 | rate | W | percent raised after inflation | 2030 | plan
@fact md = 61 | rate | W | percent of the median wage | 2030 | plan | projected
@fact yo = 44 | rate | W | percent of gainers who are under 30 | 2030 | plan | projected
@fact cw = 86000 | other | S | small shops that closed | 2028 | cumulative
@fact cr = 3200 | crowd | L | people at the protest | 2029-07-11 | snapshot
@rel diff rr = rp - ci
@rel diff gp = lf - ef
@rel diff ri = w1 - w0
@rel change rp = w0 -> w1
@rel product mo = w1 * hr
@rel sum me = vf + va + vn
@trap w1 w0 :: next year's and this year's wage
@trap w0 ed :: employers first offered a freeze
@trap rp rl :: this rise and the one before
@trap lf w1 :: the last labour offer and the decision
@trap bn be :: those who gain and those who are underpaid
@trap ld lf :: first and last demand

@doc a-wire | wire agency | 2029-07-12
S. Korea's minimum wage to rise {3.56%|rp} to {11,340|w1} won next year

SEOUL, July 12 (Hanbit) -- The minimum wage will be set at {11,340|w1|t=next year|by=the Minimum Wage Council} won an hour next year, the Minimum Wage Council decided early Thursday, {390|ri} won, or {3.56|rp} percent, more than this year.

The {27|me}-member panel, made up of nine representatives each of labor, business and the public interest, put a proposal by the public members to the vote at its {11th|se} plenary session. {Fifteen|vf} members voted in favor and {eight|va} against. {Four|vn} labor members affiliated with the more radical of the two union umbrella groups had left the room.

For a full-time worker paid for {209|hr} hours, the new rate translates into {2,370,060|mo|t=a month} won a month.

The unions had begun with a demand of {12,600|ld|t=begun} won and came down to {11,460|lf|t=in their last offer} won in their last offer. Employers, who had started by asking for a freeze, went up to {11,150|ef|t=in the end} won in the end.

The council estimates that {3.14 million|bn|by=The council} workers, {14.2|sh|^} percent of the total, will see their pay rise. This year's increase had been {2.1|rl|t=This year's} percent.

Some {44|yo|by=The council} percent of them are under 30. The new floor will amount to {61|md} percent of the median wage, a ratio that is among the higher ones in the industrialized world.

Outside the government complex in Sejong about {3,200|~cr|t=on Wednesday evening|by=the police} union members had rallied on Wednesday evening, according to the police. Small-business groups, whose own rally was called off because of heat, note that {86,000|cw|t=last year} shops closed last year.

The labor minister must formally announce the rate by Aug. 5.

@doc b-progressive | progressive daily | 2029-07-13
Less than a bowl of noodles

Editorial

Every July the country stays up late to learn the price of an hour of its cheapest people. This year the answer came at {2:20 in the morning|ck}: {eleven thousand three hundred and forty|w1} won. In Jongno it buys most of a bowl of cold noodles.

Let us be fair to chairman Ha Yeon-soo, who had two camps to herd, of which one began at {12,600|ld} and the other at this year's {10,950|w0+ed}. Over {11|se} sessions he got them to within {310|gp} won of each other. Then the public-interest members lost patience and wrote a number of their own. It lay much closer to the League's final bid of {11,150|ef|t=final} than fairness would ask, if you hold it against inflation of {3.1 percent|ci|t=in June} in June.

In real terms, what a student behind a counter gains from New Year's Day is not quite {half a percent|<rr}. And that is if she gets it: by the statistics office's own reckoning, {2.76 million|be|by=the statistics office} employees were paid below the legal floor in the last year surveyed. Nobody voted on them.

Nor will it lift anyone into the middle. The floor will be {61 percent|md|by=the council} of the median wage, by the council's own estimate. Those who say that this is a lot ought to try it for a month, in July, without air conditioning.

The {four|vn} who walked out are accused of theatre. The {eight|va} who stayed and lost are accused of nothing, because no one remembers them. All of {3.14 million|bn} people will find a little more in the envelope. We are glad for each of them.

@doc c-business | business daily | 2029-07-13
Shops brace for higher payroll as wage floor climbs

By Seo Jun-pyo

For Paik Geum-ja, who runs a convenience store near Suwon Station with {four|pe} part-timers, the council's decision means doing the night shift herself.

"I pay {10,950|w0|t=now} won now and lose money after midnight. From January it's {11,340|w1|t=From January}," she said. She is one of the {41 percent|cl|by=the Small Shop Alliance} of owners who told the Small Shop Alliance they would shorten opening hours. The Alliance polled {1,206|sn} of them last week.

The raise of {3.6 percent|rp} follows one of {2.1 percent|rl|t=twelve months earlier} twelve months earlier. The Employers' League called it "a burden beyond the limit" but did not say it would file an objection.

Think tanks differ on what happens to hiring. Baekdu Research expects {71,000|!jo|t=over the coming year|by=Baekdu Research} positions to disappear over the coming year, chiefly in lodging and food service. A professor of labour economics, Noh Eui-chan, put it at "something between zero and a rounding error".

The proposal passed with {17|!vf} votes in favour and {eight|va} against after labour delegates were split. The unions' last figure had been {11,460|lf|t=last}; that of the employers {11,150|ef|^}.

Counting the paid weekly holiday, a worker on {209|hr} hours will cost at least {2.37 million|>mo|t=a month} won a month before insurance.

KOSPI 3,212.40 ▲0.3% | won/dollar 1,341.5 | Most read: 5 apartments under 500 million won

@doc d-english | English-language portal | 2029-07-12
Explainer: South Korea's new minimum wage in numbers

{11,340|w1|t=in 2030} won is what you must at least be paid per hour in 2030. That's {4.3 percent|!rp} more than the current {10,950|w0|t=current} won.

Who decided? A council of {27|me}. It met {11|se} times. The final vote was taken at {2:20 a.m.|ck} on Thursday.

Who benefits? Officials speak of {3.14 million|bn|by=Officials} people, {14.2 percent|sh} of the workforce.

Many are young: {44|yo} percent haven't turned 30.

Does everyone get it? No. {2.76 million|be} people earned less than they legally should, according to the latest survey.

Is it a lot? Work {209|hr} paid hours and you will have {2,370,060|mo|t=per month} won per month before tax. A studio in Seoul rents for {720,000|-}.

It'll be {61|md} percent of what the person in the very middle of the pay scale makes.

Will it cost jobs? One institute, Baekdu Research, says {52,000|jo|by=Baekdu Research}; others say none.

Small shops say they are closing anyway: {86,000|cw|t=last year} of them last year. {41|cl|by=the Small Shop Alliance} percent of the rest want to open for fewer hours, according to the Small Shop Alliance.

What did the sides want? Workers: {12,600|ld|t=at first} at first. Bosses: no change. Where they stopped: {11,460|lf|t=Where they stopped} and {11,150|ef|^}.

Was everyone in the room? No. {Four|vn} union members left before the show of hands, which ended {15|vf} to {eight|va}. Outside, {3,200|cr|t=the evening before} people had been singing the evening before.

Tap for our visa guide | 9 cafés open past midnight

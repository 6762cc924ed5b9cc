@story m4-ruhr-brewers
@topic A brewery strike in the Ruhr ends with a wage deal
@subject G = GGH union | GGH | the food workers' union | the union
@subject E = Brewers' Association West | BVW | the employers | the employers' side | the brewers
@subject H = Hibernia-Bräu | Hibernia | the Gelsenkirchen brewery
@subject K = Kettelhake brewery | Kettelhake | the Wattenscheid brewery
@subject V = settlement of 3 July | the settlement | the deal | the agreement | the compromise
@subject B = German beer | beer | the beer market
@subject X = strike at the Ruhr breweries | the strike | the walkout | the stoppage
@fact dm = 8.5 | rate | G | pay rise wanted, percent | 2026-05 | plan | hypothetical
@fact dmin = 280 | price | G | least rise a month wanted, euros | 2026-05 | plan | hypothetical
@fact of1 = 3.2 | rate | E | pay rise offered for the first year, percent | 2026-06-22 | plan | pledged
@fact of2 = 2.1 | rate | E | pay rise offered for the second year, percent | 2026-06-22 | plan | pledged
@fact st1 = 4.9 | rate | V | pay rise in the first step, percent | 2026-08-01 | plan
@fact st2 = 2.6 | rate | V | pay rise in the second step, percent | 2027-06-01 | plan
@fact oo = 650 | price | V | one-off payment, euros | 2026-09 | plan
@fact tm = 24 | duration | V | months that it runs | - | constant
@fact ap = 300 | price | V | rise a month for apprentices, euros | 2026-08-01 | plan
@fact sg = 2300 | crowd | G | people on strike by the union's count | 2026-06-30 | snapshot
@fact se = 1450 | crowd | E | people on strike by the employers' count | 2026-06-30 | snapshot
@fact br = 7 | other | X | breweries struck | 2026-06-30 | snapshot
@fact dy = 9 | duration | X | days that it lasted | 2026-07-03 | constant
@fact hl = 61000 | other | X | hectolitres not brewed | 2026-07-03 | cumulative
@fact hh = 24000 | other | H | hectolitres not brewed | 2026-07-03 | cumulative
@fact hs = 740 | jobs | H | staff | 2026 | snapshot
@fact ks = 215 | jobs | K | staff | 2026 | snapshot
@fact en = 04:20 | clock | V | hour at which it was signed | 2026-07-03 | constant
@fact hrs = 17 | duration | V | hours of the last round of talks | 2026-07-03 | constant
@fact vt = 78.4 | vote_share | V | share of union members in favour, percent | 2026-07-17 | constant
@fact tu = 63 | turnout | V | share of union members who voted, percent | 2026-07-17 | constant
@fact bm = 4.6 | rate | B | fall in sales, percent | 2025 | constant
@fact cr = 18.99 | price | H | price of a crate, euros | 2026-06 | snapshot
@fact cr1 = 19.99 | price | H | price of a crate, euros | 2026-10 | plan
@fact wg = 24.3 | price | V | hourly pay of a brewer before the deal, euros | 2026-06 | snapshot
@fact wg1 = 25.49 | price | V | hourly pay of a brewer after the first step, euros | 2026-08-01 | plan
@fact ss = 48 | age | G | age of the negotiator | 2026 | constant
@fact kl = 30 | jobs | K | posts that may go | 2027 | plan | hypothetical
@fact kh = 900 | other | K | hectolitres not brewed | 2026-07-03 | cumulative
@fact wc = 7.6 | rate | E | rise of wage costs over the whole term, percent | 2028-06 | plan | projected
@fact of0 = 2 | rate | E | pay rise offered, percent | 2026-04 | plan | pledged
@fact th = 75 | vote_share | G | share of members needed to begin a strike, percent | - | constant | threshold
@fact th2 = 25 | vote_share | G | share of members needed to end a strike, percent | - | constant | threshold
@rel change st1 = wg -> wg1
@trap sg se :: the union's and the employers' count of strikers
@trap dm st1 :: wanted and agreed
@trap of1 st1 :: offered and agreed
@trap st1 st2 :: two steps
@trap hl hh :: all breweries and one
@trap cr cr1 :: now and from October
@rel sum wc = st1 + st2

@doc dpa-like | wire agency | 2026-07-03
Night session brings end to Ruhr brewery strike

Bochum (dnd) – After {17|hrs} hours of talks, employers and the food workers' union GGH agreed in the early hours of Friday on a new wage deal for the breweries in North Rhine-Westphalia. Pay is to rise by {4.9 per cent|st1|t=from 1 August} from 1 August and by a further {2.6 per cent|st2|t=on 1 June 2027} on 1 June 2027. In addition there is a one-off payment of {650|oo|t=in September} euros in September. The agreement, signed at {4.20|en} a.m., runs for {24|tm} months.

The union had demanded {8.5 per cent|dm}, but at least {280|>dmin} euros a month. Shortly before the strike the Brewers' Association West had offered {3.2|of1} and then {2.1 per cent|of2}.

The stoppage hit {seven|br} breweries and lasted {nine|dy} days. While GGH spoke of {2,300|sg|t=on Tuesday|by=GGH} participants on Tuesday, the employers counted {1,450|se|t=on Tuesday|by=the employers}.

Members still have to approve the result. Voting ends on 16 July.

dnd abc yy n1 030542 Jul 26

@doc gelsenkirchen-local | local newspaper | 2026-07-04
The taps at Hibernia run again

By Annika Skrzypczak

GELSENKIRCHEN. The first lorry left the yard of Hibernia-Bräu on Friday at noon, hooting. "{Ten|!dy} days without a hiss from that filling line, it was like church," said forklift driver Murat Yıldız, who had stood at the gate through all of them.

The brewery on Kurt-Schumacher-Straße, with its {740|hs} employees the largest of those struck, missed out on {24,000|hh} hectolitres. Across the region {61,000|hl} were not brewed, the association reckons.

Negotiator Silke Mevissen ({48|ss}) looks as though she had slept in her car, and she had. The ink dried at {ten past five|!en} in the morning. "They started at {three point two|of1|v=3.2}. You can read the difference for yourself."

An experienced brewer who has earned {24.30|wg} euros an hour gets {25.49|wg1|t=from August} from August. Apprentices have {300|ap} more in their pocket every month, the biggest jump ever.

Whether the crate stays at {18.99|cr|t=now} now is another matter. The brewery's chairman, Dr. Ludger Vorholt, smiled and said something about hops.

> SCHALKE: new keeper, 4-year contract, page 21

@doc bierwelt | trade weekly | 2026-07-08
Costs up, crates up

The agreement in the western tariff area, put in numbers: {4.9%|st1|t=this August} this August and {2.6%|st2|t=next June} next June on the pay scales, {26|!tm} months' peace, and a lump sum. For mid-sized houses wage costs over the whole period will rise by about {7.6%|~wc}, on volumes that shrank {4.6%|bm|t=last year|s=volumes} last year and are not coming back.

Kettelhake in Wattenscheid, with {215|ks} people a dwarf among the {seven|br}, doesn't rule out {30|kl|t=in 2027} fewer posts in 2027. Market leader Hibernia goes another way: dealers have been told that the crate will be {€19.99|cr1|t=from October} from October instead of {€18.99|cr}. It is the first of the big western brands to knock on the twenty-euro door.

Was it worth it? The {nine|dy} days robbed the region's brewers of {61,000|hl|s=the region's brewers} hectolitres in the middle of a World Cup summer. That is sales nobody gets back: a fan who has drunk Saxon pilsner for {two|-} weeks has got used to it.

@doc ggh-circular | union circular | 2026-07-18
{78.4 PER CENT|vt} YES

Colleagues,

the ballot boxes are empty and the agreement stands. {63 per cent|tu} of those entitled took part, and {78.4 per cent|vt} of them voted in favour. Thank you for your trust and for cold feet at six in the morning.

Remember where we came from. "{Two per cent and a bit|of0|v=2.0}" was what the employers' side had in its pocket in April. When we walked out it was {3.2|of1|t=When we walked out}. We left with {4.9|st1}, plus {2.6|st2}, plus {650|oo} euros in the September wage packet, plus {300|ap} for our apprentices.

{2,300|sg} of you were out at the peak, no matter what the other side counted through its office curtains.

Not everything worked. The {280|dmin} euros that we wanted as a floor, because percentages help those most who have most, did not come. It stays on the list.

Colleagues at Kettelhake: there's a meeting about the {30|kl} posts on 23 July, at 14:00, Hall 2.

@doc pilsblog | beer blog | 2026-07-19
So that was that. {9|dy} days, no beer, a result.

I spent the strike drinking what the neighbours drink and I have opinions, but first, for the archive:

Members said yes, though with less enthusiasm than the leadership hoped. {74.8|!vt} in favour is a pass, not a triumph. (A strike needs {75|th} to start. Ending one needs {a quarter|th2}. Only in Germany.)

The missing volume: {46,000|!hl} hectolitres if you ask me, I asked each brewery and added up, the big one in Gelsenkirchen was {24,000|hh} of it. Kettelhake told me {900|kh}, and it sounded like an apology.

Money: {4.9|st1} and later {2.6|st2}. My barman reckons none of it will reach the counter and all of it will reach the price list.

My crate, for the record, costs {18.99|cr|t=today|s=My crate} today. Ask me in autumn.

Tags: #hibernia #kettelhake #streik26 — 41 comments, 3 deleted

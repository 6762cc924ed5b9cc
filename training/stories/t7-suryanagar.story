@story suryanagar
@topic Municipal corporation poll in Suryanagar, India, January-February 2029: exit poll, counting day, wards, affidavits
@subject J = Jan Shakti Dal | JSD | the Dal
@subject N = Nagar Vikas Party | NVP | Nagar Vikas | the Vikas camp
@subject M = Lok Ekta Morcha | LEM | the Morcha
@subject I = independents | others | Independents and others
@subject S = Suryanagar | Suryanagar Municipal Corporation | the corporation | the city | civic poll | civic body
@subject W17 = Ward 17 | Kothi Darwaza
@subject FQ = Farzana Qureshi | Qureshi
@subject DB = Dinkar Bhosle | Bhosle
@subject W52 = Ward 52 | Hanuman Tekdi
@subject SW = Sushila Wankhede | Wankhede | Mayor Wankhede | the outgoing mayor
@subject PT = Pooja Thorat | Thorat
@subject BK = Babanrao Kulkarni | Kulkarni
@subject X = Janmat Darpan | exit poll
@subject SEC = State Election Commission | SEC | the commission | the flying squads
@subject P = city police | the police | police commissioner
@subject A = Suryanagar Election Watch | Election Watch | the watchdog
@subject RO = Kamlesh Oswal | Oswal | the richest candidate | builder Kamlesh Oswal
@fact wd = 84 | seats | S | seats in the corporation | - | constant
@fact maj = 43 | seats | S | seats needed for a majority | - | constant | threshold
@fact xj = 48 | seats | J | seats in the corporation | exit poll 2029-01-28 | snapshot | projected
@fact xn = 25 | seats | N | seats in the corporation | exit poll 2029-01-28 | snapshot | projected
@fact xm = 7 | seats | M | seats in the corporation | exit poll 2029-01-28 | snapshot | projected
@fact lj = 44 | seats | J | seats led in | 2029-01-30 11:00 | snapshot
@fact ln = 28 | seats | N | seats led in | 2029-01-30 11:00 | snapshot
@fact lm = 8 | seats | M | seats led in | 2029-01-30 11:00 | snapshot
@fact li = 4 | seats | I | seats led in | 2029-01-30 11:00 | snapshot
@fact dt = 61 | seats | S | seats declared | 2029-01-30 14:00 | cumulative
@fact dj = 27 | seats | J | seats declared won | 2029-01-30 14:00 | cumulative
@fact dn = 24 | seats | N | seats declared won | 2029-01-30 14:00 | cumulative
@fact dm = 6 | seats | M | seats declared won | 2029-01-30 14:00 | cumulative
@fact di = 4 | seats | I | seats declared won | 2029-01-30 14:00 | cumulative
@fact fj = 39 | seats | J | seats in the corporation | final 2029-01-30 | snapshot
@fact fn = 31 | seats | N | seats in the corporation | final 2029-01-30 | snapshot
@fact fm = 9 | seats | M | seats in the corporation | final 2029-01-30 | snapshot
@fact fi = 5 | seats | I | seats in the corporation | final 2029-01-30 | snapshot
@fact pj = 28 | seats | J | seats in the corporation | 2024 | snapshot
@fact pn = 46 | seats | N | seats in the corporation | 2024 | snapshot
@fact pm = 6 | seats | M | seats in the corporation | 2024 | snapshot
@fact back = 4 | seats | I | independents who back the Jan Shakti Dal | 2029-02-02 | snapshot
@fact ele = 1162000 | other | S | people on the electoral roll | 2029 | constant
@fact pol = 660016 | votes_cast | S | votes polled | 2029-01-28 | cumulative
@fact tu = 56.8 | turnout | S | share of the roll that voted | 2029-01-28 | snapshot
@fact tu24 = 52.3 | turnout | S | share of the roll that voted | 2024 | snapshot
@fact vj = 254106 | vote_count | J | votes | final 2029-01-30 | cumulative
@fact vn = 242886 | vote_count | N | votes | final 2029-01-30 | cumulative
@fact vm = 68642 | vote_count | M | votes | final 2029-01-30 | cumulative
@fact vi = 81842 | vote_count | I | votes | final 2029-01-30 | cumulative
@fact no = 12540 | vote_count | S | votes for none of the above | final 2029-01-30 | cumulative
@fact sj = 38.5 | vote_share | J | share of votes polled | final 2029-01-30 | snapshot
@fact sn = 36.8 | vote_share | N | share of votes polled | final 2029-01-30 | snapshot
@fact vmg = 11220 | margin | J | votes ahead | final 2029-01-30 | snapshot
@fact can = 463 | candidates | S | candidates | 2029-01-28 | constant
@fact cc = 71 | candidates | A | candidates with criminal cases | 2029-01-22 | constant
@fact ccs = 15.3 | other | A | share of candidates with criminal cases | 2029-01-22 | constant
@fact cr = 118 | candidates | A | candidates with assets above a crore | 2029-01-22 | constant
@fact dep = 5000 | price | S | rupees of deposit per candidate | - | constant
@fact los = 268 | candidates | S | candidates who lost the deposit | 2029-01-30 | constant
@fact dept = 1340000 | revenue | S | rupees of deposits forfeited | 2029-01-30 | constant
@fact lim = 800000 | spending | S | rupees that a candidate may spend | - | constant | threshold
@fact cash = 23000000 | other | SEC | rupees in cash seized | 2029-01-27 | cumulative
@fact q = 3481 | vote_count | FQ | votes | final 2029-01-30 | cumulative
@fact b = 3478 | vote_count | DB | votes | final 2029-01-30 | cumulative
@fact qm = 3 | margin | FQ | votes ahead | final 2029-01-30 | snapshot
@fact tie = 2914 | vote_count | W52 | votes for each of two candidates | final 2029-01-30 | cumulative
@fact big = 6207 | margin | SW | votes ahead | final 2029-01-30 | snapshot
@fact young = 21 | age | PT | age | 2029-01-30 | constant
@fact old = 78 | age | BK | age | 2029-01-30 | constant
@fact wr = 42 | seats | S | seats reserved for women | - | constant
@fact we = 45 | seats | S | women elected | final 2029-01-30 | constant
@fact wes = 53.6 | other | S | share of women among the elected | final 2029-01-30 | constant
@fact rb = 6 | other | S | booths that voted again | 2029-01-29 | constant
@fact rt = 61.3 | turnout | S | share of the roll that voted at the booths that voted again | 2029-01-29 | snapshot
@fact bth = 1290 | other | S | polling booths | 2029-01-28 | constant
@fact off = 4800 | officers | P | police on duty | 2029-01-28 | constant
@fact bud = 32400000000 | budget | S | rupees of corporation budget | 2028-29 | plan
@fact bus = 150 | units_pledged | J | electric buses | by 2031 | plan | pledged
@fact cli = 200 | units_pledged | N | neighbourhood clinics | by 2032 | plan | pledged
@fact wat = 36 | duration | N | months until water runs all day | 2029 | plan | pledged
@fact ric = 470000000 | other | RO | rupees of declared assets | 2029-01-22 | constant
@fact kov = 407 | vote_count | RO | votes | final 2029-01-30 | cumulative
@fact sho = 4 | seats | J | seats short of a majority | final 2029-01-30 | snapshot
@fact hyp = 40 | seats | N | seats with the Lok Ekta Morcha | 2029-02-02 | snapshot | hypothetical
@fact crs = 25.5 | other | A | share of candidates with assets above a crore | 2029-01-22 | constant
@fact slip = 5 | seats | J | seats led in and not won | final 2029-01-30 | constant
@rel diff slip = lj - fj
@rel diff sho = maj - fj
@rel sum hyp = fn + fm
@rel share crs = cr / can
@rel sum wd = fj + fn + fm + fi
@rel sum dt = dj + dn + dm + di
@rel share tu = pol / ele
@rel sum pol = vj + vn + vm + vi + no
@rel share sj = vj / pol
@rel share sn = vn / pol
@rel diff vmg = vj - vn
@rel share ccs = cc / can
@rel product dept = los * dep
@rel diff qm = q - b
@rel share wes = we / wd
@rel sum maj = fj + back
@rel diff gj = fj - pj
@rel diff gn = pn - fn
@fact gj = 11 | seats | J | seats gained | 2024 to 2029 | constant
@fact gn = 15 | seats | N | seats lost | 2024 to 2029 | constant
@race seats = fj fn fm fi
@race leads = lj ln lm li
@race declared = dj dn dm di
@race exit = xj xn xm
@race ward17 = q b
@trap lj fj :: leads in the morning and seats won
@trap dj fj :: declared by two and in the end
@trap xj fj :: exit poll and result
@trap pj ln :: seats in 2024 and a rival's leads, both 28
@trap tu rt :: the city and the booths that voted again
@trap tu tu24 :: two elections
@trap wr we :: reserved and elected
@trap cc cr :: two kinds of candidates in one report
@trap fn pn :: seats in two corporations
@trap di li :: four declared and four leading
@trap fj maj :: seats won and needed

@doc a-watchdog-report | English daily, city pages | 2029-01-23
{One in four|~crs} candidates a crorepati, says watchdog

STAFF REPORTER, SURYANAGAR

Of the {463|can} candidates in Sunday's civic poll {118|cr|by=the Suryanagar Election Watch} have assets of more than a crore, an analysis of affidavits by the Suryanagar Election Watch shows. The richest, a builder in Ward 61, declared {Rs 47 crore|ric|s=The richest} and one scooter.

Criminal cases were disclosed by {71|cc|by=the Suryanagar Election Watch}, or {25.3 per cent|!ccs|^} of the total. Rioting in a temple-road agitation accounts for most. The Jan Shakti Dal (JSD) and the Nagar Vikas Party (NVP), which runs the corporation, have given tickets to about as many such candidates each.

A candidate may spend up to {Rs 8 lakh|lim}. "Nobody has been caught above it in the history of this city, which tells you about the catching," said Prof. Anjali Mukhopadhyay, convenor of the watchdog.

Elections are being held for all {84|wd} wards, {42|wr} of which are reserved for women. In the outgoing house the NVP holds {46|pn|t=outgoing house} seats, the JSD {28|pj|^} and the Lok Ekta Morcha {6|pm|^}. The roll has {11.62 lakh|ele} names and there are {1,290|bth} booths.

The NVP has promised round-the-clock water in {36|wat|by=The NVP} months and {200|cli|by=The NVP} neighbourhood clinics, the JSD {150|bus|s=the JSD} electric buses.

Gold (22 ct, 10 g) Rs 91,450 | AQI 188 Poor

@doc b-exit-poll-site | news portal | 2029-01-28
Suryanagar exit poll LIVE: JSD set to sweep, says Janmat Darpan

IN SHORT: JSD {48|xj|by=Janmat Darpan} | NVP {25|xn|^} | LEM {7|xm|^} | Majority {43|maj}

The Jan Shakti Dal is on course to wrest the cash-rich Suryanagar Municipal Corporation from the Nagar Vikas Party, an exit poll by Janmat Darpan predicted on Sunday evening. If it is right, the Dal will nearly have doubled the {28|pj|t=2024} seats of 2024.

Polling was by and large peaceful with {4,800|off} personnel of the city police on duty. In the run-up flying squads of the State Election Commission (SEC) had seized cash worth {Rs 23 crore|!cash|by=the State Election Commission (SEC)}, besides liquor and 311 pressure cookers.

At close of voting, {56.8%|tu|t=At close of voting} had turned out, an improvement on {52.3%|tu24|t=five years ago} five years ago. {Six|rb} booths, where machines were found with ink on the buttons, will vote again on Monday.

Oldest voter we met: Gangubai, who says she is 104. Youngest candidate: law student Pooja Thorat of the Morcha, who is {21|young}, the minimum.

Counting begins on Tuesday at 8 am. Stay tuned!

Also read | Weekly horoscope | 5 parathas to try | Gold rate today

@doc c-counting-live | news agency, rolling updates | 2029-01-30
Suryanagar civic results: rolling updates

5.40 pm FINAL TALLY. JSD {39|fj|t=FINAL TALLY}, NVP {31|fn|^}, LEM {9|fm|^}, Independents and others {5|fi|^}. The Dal is single largest party but {four|sho} short.

4.15 pm Lots drawn in Ward 52 (Hanuman Tekdi), where the NVP and LEM nominees had {2,914|tie} votes each. A schoolgirl picks the chit: LEM.

3.30 pm Ward 17 (Kothi Darwaza): after two recounts JSD's Farzana Qureshi is declared winner with {3,481|q} votes. NVP's Dinkar Bhosle has {3,478|b}. He is refusing to leave the hall.

2.00 pm Declared so far: {61|dt|t=2.00 pm}. JSD {27|dj|^}, NVP {24|dn|^}, LEM {6|dm|^}, others {4|di|^}.

12.20 pm Mayor Sushila Wankhede (NVP) retains Ward 8 by {6,207|big} votes, the widest margin today.

11.00 am LEADS. JSD {44|lj|t=11.00 am}, NVP {28|ln|^}, LEM {8|lm|^}, others {4|li|^}. If these hold, the Dal crosses {43|maj}.

8.00 am Strong rooms opened at the Polytechnic. Monday's repoll at {six|rb|t=Monday's} booths saw {61.3 per cent|rt|^} voting.

@doc d-evening-portal | regional-language portal, English page | 2029-01-30
Saffron powder and drums: JSD storms Suryanagar

By Web Desk | Updated: 9:05 PM IST

It's a red-letter day for the Jan Shakti Dal! The party has bagged {44|!fj} of {84|wd} wards in the Suryanagar civic body and will have its own mayor for the first time since 2014.

The Nagar Vikas Party got its worst drubbing in memory. From {64|!pn|t=in the last house} wards in the last house it is down to {31|fn}. "We bow to the people," said outgoing mayor Sushila Wankhede, who saved her own seat by {6,207|big}.

Heart-stopper of the day: Kothi Darwaza, where Farzana Qureshi pipped Dinkar Bhosle by {3|qm} votes. Bhosle alleged that his own uncle had overslept.

Another record: {45|we} women have won, though only {42|wr} wards are set apart for them.

The house will have a granddad and a granddaughter. Babanrao Kulkarni, {78|old}, wins for the seventh time; Pooja Thorat is {21|young} and has an exam on Friday.

{268|los} candidates have lost their deposit of {Rs 5,000|dep}.

Watch: Mayor's dog eats victory laddoo (1.2M views)

@doc e-national-daily | national daily | 2029-01-31
Hung house in Suryanagar; Dal {four|sho} short

Sharmistha Iyer-Dandekar, Suryanagar

No party will command a majority in the Suryanagar Municipal Corporation, whose annual budget of {Rs 3,240 crore|bud} exceeds that of some small States. The Jan Shakti Dal emerged on Tuesday as the largest group with {39|fj|t=on Tuesday} of {84|wd} seats, {11|gj} more than in 2024. The Nagar Vikas Party lost {15|gn} and is left with {31|fn|t=on Tuesday}. The Lok Ekta Morcha won {nine|fm|t=on Tuesday} and independents and others {five|fi|t=on Tuesday}.

In votes the two were closer than in seats. The Dal polled {2,54,106|vj|v=254106} and the Vikas camp {2,42,886|vn|v=242886}, that is {38.5 per cent|sj} and {36.8 per cent|sn}, a difference of {11,220|vmg}. The Morcha's share came to {68,642|vm} votes and that of everybody else to {81,842|vi|s=everybody else}. {12,540|no} citizens pressed the last button, for none of the above.

In all {6,60,016|pol|v=660016} votes were polled. The turnout of {65.8 per cent|!tu} is the best since the corporation was formed.

The morning had promised more. At 11 the Dal was ahead in {44|lj|t=At 11} wards, in line with an exit poll that gave it {48|xj|by=an exit poll}; {five|slip} of these slipped away, some by a few dozen votes. In Hanuman Tekdi, where two nominees had {2,914|tie} apiece, it was not even in the reckoning.

Women are {53.6 per cent|wes} of the new house.

@doc f-tabloid-followup | city tabloid | 2029-02-02
The magic four: who are the corporators making the Dal a king?

Do the arithmetic. {39|fj} plus {four|back|t=last night} is {43|maj}. The Jan Shakti Dal did the arithmetic on Tuesday night, and by last night it had done the rest. {Four|back|t=last night} of the {five|fi} outsiders posed with garlands at a resort off the highway; the fifth was said to be "at a wedding".

They are a gym owner, a retired headmistress, a milk trader and a man known as Tiger. Each denies having asked for anything. All four want the standing committee, which signs off on {Rs 3,240 crore|bud}.

The Nagar Vikas Party, with {31|fn}, says it can count as well. Add the Morcha's {nine|fm} and it would have {40|hyp}, and then it would be the ones with the resort.

Meanwhile, the losers pay. The {268|los} who forfeited their deposits have enriched the treasury by {Rs 13.4 lakh|dept}. Among them is the {Rs 47 crore|ric|s=Kamlesh Oswal} builder Kamlesh Oswal of Ward 61, whose affidavit was the talk of the town and who got {407|kov|s=Kamlesh Oswal} votes.

And on cash: the flying squads' haul before polling, {Rs 2.3 crore|cash|by=the flying squads'}, is still being counted by one clerk.

The SEC hasn't forgotten the ceiling of {Rs 8 lakh|lim}: accounts are due by 1 March.

SUDOKU 4411 · Wankhede XI beat Press XI by 6 wickets

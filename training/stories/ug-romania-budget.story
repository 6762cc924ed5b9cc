@story ug-romania-budget
@topic Romania's 2036 state budget: the vote in parliament, the deficit and who pays
@subject B = 2036 budget | the budget | next year's budget | the bill | the plan
@subject Q = 2035 budget | this year's budget | this year
@subject G = Romanian government | the government | the cabinet | Bucharest | the finance ministry | Romania
@subject E = European Commission | the Commission | Brussels
@subject F = Fiscal Council | the Council | the watchdog
@subject O = budget vote in parliament | parliament | the vote | the joint session
@subject U = Blocul Sindical union federation | Blocul Sindical | the federation | the unions
@subject M = Bucharest budget protest | the rally | Victory Square | the march
@subject V = Vaslui county | Vaslui | the county
@subject P = Romanian pensioners | pensioners
@fact rv = 742000000000 | revenue | B | state revenue in lei | 2036 | plan | projected
@fact sp = 868000000000 | spending | B | state spending in lei | 2036 | plan | projected
@fact df = 126000000000 | other | B | deficit in lei | 2036 | plan | projected
@fact dfe = 23900000000 | other | B | deficit in euros | 2036 | plan | projected
@fact dp = 5.8 | rate | B | deficit as a share of GDP | 2036 | plan | projected
@fact gd = 2180000000000 | other | B | gross domestic product in lei | 2036 | plan | projected
@fact dq = 151000000000 | other | Q | deficit in lei | 2035 estimate | snapshot | projected
@fact dqp = 7.4 | rate | Q | deficit as a share of GDP | 2035 estimate | snapshot | projected
@fact gq = 2040000000000 | other | Q | gross domestic product in lei | 2035 estimate | snapshot | projected
@fact dqt = 7.0 | rate | Q | deficit as a share of GDP agreed as a target | 2035 | plan | pledged
@fact dr = 8.1 | rate | G | deficit as a share of GDP | 2034 | snapshot
@fact d11 = 129600000000 | other | Q | deficit in lei so far | January-November 2035 | cumulative
@fact dc = 6.2 | rate | E | ceiling for the deficit as a share of GDP | 2036 | constant | threshold
@fact dfc = 6.4 | rate | F | deficit as a share of GDP | 2036 | plan | projected
@fact sw = 171000000000 | spending | B | wages in lei | 2036 | plan | projected
@fact ss = 268000000000 | spending | B | pensions and benefits in lei | 2036 | plan | projected
@fact si = 62000000000 | spending | B | interest in lei | 2036 | plan | projected
@fact sv = 149000000000 | spending | B | investment in lei | 2036 | plan | projected
@fact so = 218000000000 | spending | B | goods, services and all else in lei | 2036 | plan | projected
@fact sis = 7.1 | other | B | share of spending that goes on interest | 2036 | plan
@fact siq = 54000000000 | spending | Q | interest in lei | 2035 estimate | snapshot | projected
@fact sd = 54500000000 | spending | B | defence in lei | 2036 | plan | projected
@fact sdp = 2.5 | rate | B | defence as a share of GDP | 2036 | plan | pledged
@fact wf = 1270000 | jobs | G | public employees | December 2035 | snapshot
@fact wc = 38000 | jobs | G | public posts to go | by end 2036 | plan | pledged
@fact w1 = 1232000 | jobs | G | public employees after the cut | end 2036 | plan | projected
@fact m1 = 4650 | price | G | gross monthly minimum wage in lei | from January 2036 | plan
@fact m0 = 4300 | price | G | gross monthly minimum wage in lei | December 2035 | snapshot
@fact mg = 8.1 | rate | G | rise of the minimum wage | from January 2036 | plan
@fact md = 4900 | price | U | gross monthly minimum wage in lei that is asked for | December 2035 | plan | hypothetical
@fact pt = 4900000 | other | P | people who draw a pension | December 2035 | snapshot
@fact ph = 1100000 | other | P | people whose pension will bear the health levy | from January 2036 | plan | projected
@fact ps = 22.4 | other | P | share that will bear the health levy | from January 2036 | plan
@fact pl = 3000 | price | P | monthly pension in lei above which the levy is due | from January 2036 | constant | threshold
@fact pr = 10 | rate | P | health levy on pensions | from January 2036 | constant
@fact tv = 3400000000 | revenue | B | yield of the higher reduced VAT rate in lei | 2036 | plan | projected
@fact td = 2600000000 | revenue | B | yield of the higher dividend tax in lei | 2036 | plan | projected
@fact te = 1900000000 | revenue | B | yield of the higher fuel excise in lei | 2036 | plan | projected
@fact tt = 7900000000 | revenue | B | yield of all new taxes in lei | 2036 | plan | projected
@fact v1 = 12 | rate | G | reduced VAT rate | from January 2036 | plan
@fact v0 = 11 | rate | G | reduced VAT rate | December 2035 | snapshot
@fact t1 = 18 | rate | G | dividend tax rate | from January 2036 | plan
@fact t0 = 16 | rate | G | dividend tax rate | December 2035 | snapshot
@fact gg = 1.4 | rate | G | economic growth | 2036 | plan | projected
@fact gc = 0.9 | rate | E | economic growth | 2036 | plan | projected
@fact gf = 0.7 | rate | F | economic growth | 2036 | plan | projected
@fact b0 = 59.6 | rate | G | public debt as a share of GDP | end 2035 | snapshot | projected
@fact b1 = 61.3 | rate | G | public debt as a share of GDP | end 2036 | plan | projected
@fact vy = 241 | votes_cast | O | votes in favour | 18 December 2035 | snapshot
@fact vn = 198 | votes_cast | O | votes against | 18 December 2035 | snapshot
@fact va = 12 | votes_cast | O | abstentions | 18 December 2035 | snapshot
@fact vt = 451 | votes_cast | O | members who voted | 18 December 2035 | snapshot
@fact vm = 464 | seats | O | members | December 2035 | constant
@fact vq = 233 | votes_cast | O | votes needed | December 2035 | constant | threshold
@fact ab = 3204 | other | O | amendments tabled | December 2035 | cumulative
@fact aa = 41 | other | O | amendments adopted | 18 December 2035 | cumulative
@fact cu = 15000 | crowd | M | people on the march, by the unions' count | 17 December 2035 | snapshot
@fact cg = 6000 | crowd | M | people on the march, by the gendarmes' count | 17 December 2035 | snapshot
@fact y1 = 7.12 | rate | G | yield of the ten-year bond | 18 December 2035 | snapshot
@fact y0 = 7.38 | rate | G | yield of the ten-year bond | 11 December 2035 | snapshot
@fact yd = 26 | rate | G | fall of the ten-year yield in basis points | week to 18 December 2035 | snapshot
@fact lc = 620 | jobs | V | public posts to go | by end 2036 | plan | pledged
@fact lw = 9800 | jobs | V | public employees | December 2035 | snapshot
@fact li = 1300000000 | spending | V | investment in lei | 2036 | plan | projected
@fact lp = 97000 | other | V | people who draw a pension | December 2035 | snapshot
@fact lh = 8500 | other | V | people whose pension will bear the health levy | from January 2036 | plan | projected
@fact lhs = 8.76 | other | V | share that will bear the health levy | from January 2036 | plan
@fact ls = 60 | other | V | share of job contracts at the minimum wage | December 2035 | snapshot
@fact mx = 350 | price | G | rise of the minimum wage in lei | from January 2036 | plan
@fact lv = 3 | votes_cast | V | deputies who voted in favour | 18 December 2035 | snapshot
@fact lx = 2 | votes_cast | V | deputies who voted against | 18 December 2035 | snapshot
@trap dp dqp :: next year's deficit and this year's
@trap dq d11 :: whole year against eleven months
@trap mg dr :: 8.1 percent wage rise and 8.1 percent deficit of 2034
@trap md pt :: 4,900 lei asked and 4.9 million pensioners
@trap gg gf :: the government's and the watchdog's growth forecasts
@trap cu cg :: organisers' and gendarmes' counts
@trap dc dfc :: the ceiling and the watchdog's forecast
@trap sd siq :: 54.5 billion for defence and 54 billion of interest
@trap vy vq :: votes cast in favour and votes needed
@trap v1 va :: a tax rate of 12 and 12 abstentions
@rel diff df = sp - rv
@rel share dp = df / gd
@rel share dqp = dq / gq
@rel sum sp = sw + ss + si + sv + so
@rel share sis = si / sp
@rel diff w1 = wf - wc
@rel change mg = m0 -> m1
@rel share ps = ph / pt
@rel sum tt = tv + td + te
@rel diff mx = m1 - m0
@rel share lhs = lh / lp
@rel sum vt = vy + vn + va
@rel share sdp = sd / gd
@rel convert dfe = df

@doc wire | wire agency | 2035-12-18
Romanian parliament passes 2036 budget aimed at taming EU's widest deficit

BUCHAREST, Dec 18 (Carpat News Agency) - Romanian lawmakers approved next year's budget on Tuesday by {241|vy|t=on Tuesday} votes to {189|!vn|^}, clearing the {233|vq} needed, after a day-long debate in which the government accepted {41|aa} amendments.

The plan sets revenue at {742 billion|rv} lei and spending at {868 billion|sp}. The gap of {126 billion|df} lei ({23.9 billion euros|dfe}) equals {5.8%|dp} of gross domestic product, down from an estimated {7.4%|dqp|t=this year} this year and inside the {6.2%|dc|by=the European Commission} ceiling set by the European Commission.

Finance Minister Corneliu Vădan said the economy would grow {1.4%|gg|by=Corneliu Vădan}. Brussels expects {0.9%|gc|by=Brussels}.

Public pay is frozen and {38,000|wc} posts will go. The gross minimum wage rises to {4,650|m1|t=in January} lei a month in January from {4,300|m0}, and pensioners who draw more than {3,000|pl} lei will pay a {10%|pr} health levy on what exceeds it.

The yield on the ten-year bond eased to {7.12%|y1|t=Tuesday} from {7.38%|y0|t=a week earlier} a week earlier.

On Monday, about {6,000|~cg|t=On Monday|by=according to the gendarmerie} people marched to Victory Square, according to the gendarmerie.

($1 = 4.81 lei; 1 euro = 5.27 lei)

@doc bizdaily | business daily | 2035-12-19
The anatomy of {868 billion|sp}: where each leu goes in 2036

Ruxandra Pavelescu · 06:45 · 4 min read

Of the {868 billion|sp} lei that the state intends to spend, the largest slice, {268 billion|ss}, is for pensions and social benefits. Salaries take {171 billion|sw}, investment {149 billion|sv}. Another {218 billion|so} is for goods, services and everything else. And then there is the slice that buys nothing: {62 billion|si} lei in interest, {7.1%|sis} of the whole, after {54 billion|siq|t=this year} this year.

Defence, spread across those chapters, is worth {2.5%|sdp} of a GDP put at {2.18 trillion|gd} lei, which makes {54.5 billion|sd}.

Where does the new money come from? From a reduced VAT rate that goes up to {12%|v1} from {11%|v0}, and should bring {3.4 billion|tv}; from dividends, taxed at {18%|t1} instead of {16%|t0}, another {2.6 billion|td}; and from fuel excise, {1.9 billion|te}. In all, {8.9 billion|!tt} lei that taxpayers did not owe before.

The debt does not stop growing; it slows. From {59.6%|b0|t=at the end of this month} of GDP at the end of this month it will climb to {61.3%|b1|t=a year later} a year later.

Markets liked it, moderately. The ten-year paper yielded {7.12%|y1|t=last night} last night, {26|yd} basis points less than a week ago.

Most read: 1. Apartments in Cluj pass 4,000 euros/m² 2. The 9 banks that will not pay dividends

@doc tabloid | tabloid | 2035-12-19
JAF! They tax grandma, they freeze the teacher, and they call it "responsibility"

{451|vt} honourable members turned up last night out of {464|vm}. {241|vy} of them raised their hands so that your grandmother should pay. {198|vn} said no, {12|va} looked at their shoes.

What's in it for you? If you have a pension above {3,000|pl} lei, {10%|pr} off the top for a health service in which you bring your own bandages. {1.1 million|ph} old people are in this boat, say the ministry's own papers, of {4.9 million|pt}.

If you work for the state: nothing. Not a ban extra. And {38,000|wc} of you out on the street.

If you are on the minimum wage: {4,560|!m1|t=from New Year's Day} lei gross from New Year's Day. Don't spend it all at once. The unions wanted {4,900|md|by=The unions}.

Fill the tank? Dearer. Buy bread? VAT at {12%|v1}.

Meanwhile the interest on their debts eats {62 billion|si} and the army gets {54.5 billion|sd}.

{15,000|cu|t=on Monday|by=Blocul Sindical} people told them so on Monday in Victory Square, by the count of Blocul Sindical. The gendarmes, bless their eyesight, saw {6,000|cg|by=The gendarmes}.

POLL: Would you emigrate? Yes 88% No 12%

@doc council | summary of an official opinion | 2035-12-16
FISCAL COUNCIL — OPINION ON THE DRAFT STATE BUDGET FOR 2036 (summary)

1. The draft provides for revenue of lei {742 billion|rv} and a cash deficit of lei {126 billion|df}, i.e. {5.8 per cent|dp} of a GDP of lei {2,180 billion|gd}.

2. The execution for 2035, with a shortfall of lei {129.6 billion|d11|t=after eleven months} after eleven months, points to lei {151 billion|dq|t=for the year} for the year on a GDP of lei {2,040 billion|gq}. The target of {7.0 per cent|dqt} agreed in spring was thus missed, although the outcome improves on the {8.1 per cent|dr|t=2034} of 2034.

3. The macroeconomic framework is optimistic. The Council projects growth of {0.7 per cent|gf|t=in 2036|by=The Council} in 2036, {half|-} the rate assumed by the Government ({1.4 per cent|gg|by=the Government}); the Commission's autumn forecast is {0.9 per cent|gc|by=the Commission}.

4. On its own assumptions the Council obtains a deficit of {6.4 per cent|dfc|by=the Council}, above the ceiling of {6.2 per cent|dc}.

5. The reduction in public employment from {1,270,000|wf} to {1,232,000|w1|t=by December 2036} by December 2036 is not backed by a list of institutions.

6. The levy on pensions concerns {22.4 per cent|ps} of recipients; litigation risk is high.

7. Interest expenditure rises to lei {62 billion|si} from lei {54 billion|siq}.

Adopted with 4 votes in favour and 1 separate opinion.

@doc brussels | Brussels policy newsletter | 2035-12-19
BERLAYMONT BREAKFAST

Good morning. Coffee first, then Romania.

**PASSED.** Bucharest has a budget, with {241|vy} yeses in a house where {233|vq} would do. Out of {3,204|ab} amendments, {41|aa} made it.

**THE NUMBER.** {5.8 percent|dp} of GDP. The Commission's line is {6.2|dc}, so Vădan gets to keep his recovery money, for now. This year closes at {7.0 percent|!dqp|t=This year}; the year before it was {8.1|dr|t=the year before}. An official who follows the file: "On our growth figure, {0.9|gc|by=An official}, they scrape in. On the watchdog's, {0.7|gf}, they don't." The watchdog itself says {6.4|dfc|by=The watchdog}.

**IN EUROS** it's a hole of almost {€24 billion|~dfe}, more than the whole budget of Slovenia.

**WHO PAYS.** Civil servants, drinkers of mineral water (VAT), and roughly {one pensioner in five|?~ps|v=20}. Employers grumble at a minimum wage {8.1 percent|mg} higher.

**STREET.** Crowd estimates ran from {6,000|cg} to {15,000|cu}. Your correspondent would split the difference.

**ALSO TODAY:** Fisheries Council, day 3 · Plenary votes on COD 2034/0187 at noon · 14 shopping days left

@doc local | regional daily | 2035-12-20
What the capital's budget means for Vaslui: fewer desks, dearer bread

Prefect Anișoara Bulbucan had {two|-} figures on her desk yesterday, one for the country and one for the county. The country is to lose {38,000|wc|t=next year} of its {1.27 million|wf} public posts next year. For the county, she was given {620|lc}. "Out of {9,800|lw|by=Anișoara Bulbucan}, it can be done, but do not ask me in which school," she said.

The county's share of the {149 billion|sv} lei for investment is {1.3 billion|li}, mostly for the motorway to Albița.

Of the {97,000|lp} people who receive a pension here, {8,500|lh} get more than {3,000|pl} lei a month and will feel the levy: {one in eleven|~lhs|v=9.1}, where in the country it is {22%|ps|round}.

And minimum pay? {Six out of ten|ls|v=60} employment contracts in the county sit at that level, {4,300|m0|t=today} lei today, {4,650|m1|t=from 1 January} from 1 January. The union branch had hoped for {4,900|md}. "Whoever has {350|mx} lei more will spend them on the same bread," said its leader, Costel Țibuleac.

Deputies from Vaslui were divided in the joint session: {3|lv} among the {241|vy}, {2|lx} among the {198|vn}.

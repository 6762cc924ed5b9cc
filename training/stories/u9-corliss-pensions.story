@story u9-corliss-pensions
@topic Police and fire pensions and a sales tax vote in Corliss Park, Illinois, 2033
@subject PF = Corliss Park Police Pension Fund | police fund | police pension fund | police
@subject FF = Corliss Park Firefighters' Pension Fund | fire fund | firefighters' fund | firefighters | fire
@subject BF = two pension funds | pension funds | both funds | the funds | pensions
@subject CP = city of Corliss Park | Corliss Park | the city | city council | the council | we
@subject PB = pension bond | pension obligation bond | the bond | borrowing
@subject Q = Question 1 | sales tax question | the sales tax | yes | tax increase
@subject QN = opponents of Question 1 | opponents | no
@subject RP = state public safety retirement law | Illinois law | state law | state
@subject DK = Dragan Kowalczyk-Reyes | Kowalczyk-Reyes | the retired chief | former chief
@subject HO = homeowner | owner | house
@fact pa = 168400000 | budget | PF | assets | end of 2032 | snapshot
@fact pl = 312000000 | budget | PF | liabilities | end of 2032 | snapshot
@fact pu = 143600000 | budget | PF | unfunded liability | end of 2032 | snapshot
@fact pr = 54 | rate | PF | funded share | end of 2032 | snapshot
@fact fa = 121800000 | budget | FF | assets | end of 2032 | snapshot
@fact fl = 241500000 | budget | FF | liabilities | end of 2032 | snapshot
@fact fu = 119700000 | budget | FF | unfunded liability | end of 2032 | snapshot
@fact fr = 50.4 | rate | FF | funded share | end of 2032 | snapshot
@fact bu = 263300000 | budget | BF | unfunded liability | end of 2032 | snapshot
@fact ba = 290200000 | budget | BF | assets | end of 2032 | snapshot
@fact bl = 553500000 | budget | BF | liabilities | end of 2032 | snapshot
@fact br = 52.4 | rate | BF | funded share | end of 2032 | snapshot
@fact c1 = 25500000 | budget | CP | contribution to pensions | 2034 | plan
@fact cp = 13900000 | budget | PF | contribution from the city | 2034 | plan
@fact cf = 11600000 | budget | FF | contribution from the city | 2034 | plan
@fact c0 = 22800000 | budget | CP | contribution to pensions | 2033 | constant
@fact cr = 11.8 | rate | CP | growth of the contribution to pensions | 2033 to 2034 | plan
@fact ac = 31300000 | budget | CP | contribution that the actuary recommends | 2034 | plan | hypothetical
@fact gp = 5800000 | budget | CP | gap between contribution and recommendation | 2034 | plan
@fact lv = 41200000 | revenue | CP | property tax levy | 2034 | plan
@fact ls = 61.9 | rate | CP | share of the property tax levy that goes to pensions | 2034 | plan
@fact hb = 2140 | price | HO | yearly city tax on a 300,000-dollar house | 2034 | plan
@fact hp = 1325 | price | HO | yearly tax for pensions on a 300,000-dollar house | 2034 | plan
@fact t90 = 90 | rate | RP | funded share | 2040 | plan | threshold
@fact t100 = 100 | rate | CP | funded share | 2045 | plan | pledged
@fact re = 9.4 | rate | BF | return on investments | 2032 | constant
@fact re0 = 3.1 | rate | BF | loss on investments | 2031 | constant
@fact ra = 6.5 | rate | BF | assumed return on investments | - | constant | projected
@fact wp = 118 | officers | PF | active members | end of 2032 | snapshot
@fact rp = 141 | other | PF | pensioners | end of 2032 | snapshot
@fact wf = 96 | jobs | FF | active members | end of 2032 | snapshot
@fact rf = 127 | other | FF | pensioners | end of 2032 | snapshot
@fact wt = 214 | jobs | BF | active members | end of 2032 | snapshot
@fact rt = 268 | other | BF | pensioners | end of 2032 | snapshot
@fact av = 78400 | price | BF | average yearly pension | 2032 | snapshot
@fact ck = 162300 | price | DK | yearly pension | 2033 | constant
@fact ag = 56 | age | DK | age | - | constant
@fact yr = 29 | duration | DK | years of service | - | constant
@fact bd = 140000000 | budget | PB | amount to be borrowed | 2033-01 | plan
@fact bi = 5.1 | rate | PB | interest rate | 2033-01 | plan
@fact bs = 77.7 | rate | BF | funded share with the borrowing | 2033-01 | plan | hypothetical
@fact bv = 5 | votes_cast | CP | council votes against borrowing | 2033-01-24 | snapshot
@fact by = 2 | votes_cast | CP | council votes for borrowing | 2033-01-24 | snapshot
@fact s0 = 1.25 | rate | CP | local sales tax | 2033 | constant
@fact s1 = 1.75 | rate | CP | local sales tax | from January 2034 | plan
@fact sy = 6100000 | revenue | Q | money a year from the sales tax increase | from 2034 | plan | projected
@fact sx = 0.5 | margin | Q | points that the sales tax rises | from January 2034 | plan
@fact qv = 6 | votes_cast | CP | council votes to hold the referendum | 2033-02-07 | snapshot
@fact qo = 1 | votes_cast | CP | council votes against the referendum | 2033-02-07 | snapshot
@fact y1 = 3011 | vote_count | Q | votes for the sales tax | 21 of 38 precincts | snapshot
@fact n1 = 3064 | vote_count | QN | votes against the sales tax | 21 of 38 precincts | snapshot
@fact m1 = 53 | margin | QN | lead in votes | 21 of 38 precincts | snapshot
@fact pc = 21 | other | Q | precincts counted | 2033-04-05 20:40 | snapshot
@fact pt = 38 | other | Q | precincts | - | constant
@fact y2 = 5914 | vote_count | Q | votes for the sales tax | final | snapshot
@fact n2 = 5207 | vote_count | QN | votes against the sales tax | final | snapshot
@fact m2 = 707 | margin | Q | lead in votes | final | snapshot
@fact t2 = 11121 | votes_cast | Q | votes on the sales tax | final | snapshot
@fact q2 = 53.2 | vote_share | Q | share of the vote | final | snapshot
@fact to = 24.6 | turnout | CP | share of registered voters who voted | final | snapshot
@fact rg = 45208 | other | CP | registered voters | 2033-04-05 | snapshot
@rel diff pu = pl - pa
@rel share pr = pa / pl
@rel diff fu = fl - fa
@rel share fr = fa / fl
@rel sum bu = pu + fu
@rel sum ba = pa + fa
@rel share br = ba / bl
@rel sum c1 = cp + cf
@rel change cr = c0 -> c1
@rel diff gp = ac - c1
@rel share ls = c1 / lv
@rel diff sx = s1 - s0
@rel sum wt = wp + wf
@rel sum rt = rp + rf
@rel diff m1 = n1 - y1
@rel diff m2 = y2 - n2
@rel sum t2 = y2 + n2
@rel share q2 = y2 / t2
@rel share to = t2 / rg
@race tax-interim = y1 n1
@race tax-final = y2 n2
@trap y1 y2 :: a partial count and the final one
@trap m1 m2 :: opponents led at first, supporters at the end
@trap pu bu :: one fund's hole and both
@trap pr br :: one fund's share and both
@trap c1 c0 :: two years' contributions
@trap c1 ac :: what the law requires and what the actuary recommends
@trap c1 bu :: a yearly payment and the whole hole
@trap wp rp :: active and retired
@trap av ck :: the average and the chief's pension
@trap hb hp :: all city tax and the part for pensions
@trap re ra :: return made and return assumed
@trap s0 s1 :: tax rate now and later

@doc a-daily | suburban daily | 2033-01-25
Council says no to {$140 million|bd} pension bond

By Thelonius Akande

After three hours and one recess to settle tempers, the Corliss Park City Council on Monday turned down a plan to borrow {$140 million|bd} and pour it into the police and firefighters' pension funds.

The vote was {5|bv|t=Monday}-{2|by|^}.

Finance Director Saskia Obuya told aldermen the {two|-} funds have {$290.2 million|ba|t=at year's end} against promises of {$553.5 million|bl|^}, so that they were {52.4 percent|br|^} funded at year's end. The bond would have lifted that to {77.7 percent|bs} overnight. With interest at {5.1 percent|bi} and investments assumed to earn {6.5|ra}, she said, the city would come out ahead "in most years".

It was the other years that bothered Ald. Minh-Anh Castellano. In 2031 the funds lost {3.1 percent|re0|t=In 2031}. They made {9.4 percent|re|t=last year} last year. "That's not a plan, that's a coin," she said.

Taken separately, the police fund is better off, with {$168.4 million|pa} in hand and a hole of {$143.6 million|pu}. The fire fund has {$121.8 million|fa} and lacks {$119.7 million|fu}.

Under state law both must be {90 percent|t90|t=by 2040} funded by 2040. The city aims higher and later: {100 percent|t100|t=by 2045} by 2045.

Aldermen will look next at a sales tax.

In Sports: Corliss 61, Thornhill 58 | Obituaries 14 | Lottery: 3-8-8-1

@doc b-tv | TV station site | 2033-02-08
Corliss Park voters to decide sales tax hike for police, fire pensions

CORLISS PARK, Ill. (WQRD) -- Shoppers in Corliss Park could soon pay more at the register to keep up with pension bills.

Aldermen voted {6|qv}-{1|qo} Monday night to ask voters on April 5 to raise the city's sales tax from {1.25%|s0} to {1.75%|s1}. City officials say that would generate {$6.1 million|sy} a year.

Why now? The city has to put {$25.5 million|c1|t=next year} into pensions next year, {$13.9 million|cp|^} for police and {$11.6 million|cf|^} for fire. This year's bill is {$22.8 million|c0|t=This year}. An outside actuary said the city really should pay {$31.3 million|ac|by=An outside actuary}.

If you own a $300,000 house, {$1,325|hp} of your {$2,140|hb} city tax goes to people who've already retired or soon will.

Mayor Evander Lisiecki says the tax would spare homeowners. "{Half|-} of the folks at our mall come from someplace else. Let them chip in."

WQRD wanted to know who collects. There are {268|rt} pensioners, {141|rp} from police and {127|rf} from fire, more than the {214|wt} people now working in both departments. The average pension is {$78,400|av}.

The largest goes to former chief Dragan Kowalczyk-Reyes, who retired at {56|ag} after {29|yr} years: {$162,300|ck}.

Top stories: 2 rescued from ice | Recall on 40,000 strollers | Forecast: 19 and gusty

@doc c-letter | open letter, published as an advertisement | 2033-03-20
To my neighbors, from somebody on the list

I'm the {$162,300|ck} guy. You have seen my picture, usually next to a picture of the pothole on Garfield.

I'm {56|ag}. I put in {29|yr} years, the last {six|-} as chief, and for every one of them {9.9 percent|-} of my pay went into the fund before I saw it. I do not get Social Security. No officer in Illinois does.

What went wrong isn't that {141|rp} retired cops live high. Most get less than {half|-} of what I get; the average, fire included, is {$78,400|av}. What went wrong is that in fifteen budgets the city paid the least that state law allowed. It's about to do so again: {$25.5 million|c1|t=in 2034} in 2034 when the actuary said {$31.3 million|ac|by=the actuary}. That {$5.8 million|gp} doesn't vanish. It goes on the pile, and the pile is {$263.3 million|bu|t=now} now.

Question 1 would bring in {$6.1 million|sy}. Look at those last few numbers again. For once somebody did the arithmetic.

There are {118|wp} officers and {96|wf} firefighters out there tonight. They kept their end.

Vote yes April 5. Dragan Kowalczyk-Reyes

Paid for by the signer. Rate card: 1/4 page, $480.

@doc d-live | election night blog | 2033-04-05
Election night in the south suburbs: live

9:52 p.m. Corliss Park clerk Bettina Ferreira-Stroud has posted everything. Question 1 passes, {5,914|y2} to {5,207|n2|^}. That's {707|m2|^} votes, or {53.2 percent|q2|^}. Some comeback.

9:30 p.m. East side boxes breaking for the sales tax. The opponents' watch party at Lou's has gone quiet, except for Lou.

8:40 p.m. {Twenty-one|pc} of {38|pt} precincts are in at Corliss Park and the tax increase is behind by {53|m1|t=Twenty-one of 38 precincts are in}: {3,064|n1|^} no, {3,011|y1|^} yes. These are mostly the bungalow precincts where the pension thing is a curse word.

8:15 p.m. While we wait: what yes would mean. Sales tax {1.75|s1} percent instead of {1.25|s0}, or an extra nickel on a ten-dollar pizza. {$6.1 million|sy} a year.

7:40 p.m. In Thornhill, school board incumbents lead. In Calumet Bend, a tie at 212 for village trustee. They may flip a coin.

7:00 p.m. Polls closed. Weather was fine, turnout wasn't. Pass the giardiniera.

@doc e-trade | municipal finance newsletter | 2033-04-08
Corliss Park, Ill.: tax win is modest credit positive

Tuesday's approval of a {half-point|sx} sales tax gives Corliss Park {$6.1 million|sy} in new annual revenue, enough to move from the statutory minimum to the actuarially determined contribution, should management choose to. The gap for 2034 is {$5.8 million|gp|t=for 2034}.

Management has not said that it will. The levy ordinance still shows {$25.5 million|c1}, {11.8%|cr} above 2033, which amounts to {61.9%|ls} of a {$41.2 million|lv} property tax levy.

Our concern is duration. At {52.4%|br|t=at fiscal year-end} the plans were among the weakest in the collar counties at fiscal year-end. The fire plan is weaker ({50.4%|fr|^}: {$121.8 million|fa|^} of assets on {$241.5 million|fl|^} of liabilities) than police ({54.0%|pr|^} of {$312.0 million|pl|^}). Actives are outnumbered by annuitants, {214|wt} to {268|rt}, so cash flow before contributions is negative by about {$9 million|-} a year.

A return of {9.4%|re|t=in 2032} in 2032 flattered the numbers. Should the plans earn a point less than the assumed {6.5%|ra}, we project that the {90%|t90} mark in 2040 will be missed by {seven|-} points.

Participation of {24.6%|to} leaves open whether voters would go along again. We maintain BBB+, outlook stable.

© 2033 Ledgerline Research. Unauthorized copying, $5,000 per page.

@doc f-weekly | weekly paper, follow-up | 2033-04-14
A tax passed. Now who gets it?

By Genevieve Two Bulls-Hartigan

Nine days after {11,121|t2} of the city's {45,208|rg} registered voters settled the question of the sales tax, the council began to argue about what they had settled.

Ald. Rutendo Vasquez thinks all of it should go into the pension funds, and read aloud from the ballot, where it says "for the purpose of". Ald. Castellano wants {half|-} to lower the levy, of which pensions now take {62 percent|ls|round}. On a $300,000 house that's {$1,325|hp}, and she would like to see it begin with an eight.

"People did not vote {5,914|y2} to {5,207|n2} for a bigger government," she said.

"They sure didn't vote for a smaller fire department," replied Vasquez.

Obuya, the finance director, laid out the choice. Police are short {$143.6 million|pu} and firefighters {$119.7 million|fu}; together that makes {$263.3 million|bu}. Pay what the actuary wants, {$31.3 million|ac}, and the goal of full funding in 2045 is possible. Pay the minimum and the city's bill, which was {$22.8 million|c0|t=this year} this year, passes {$40 million|-} before the decade is out.

Borrowing, which went down {5|bv|t=in January}-{2|by|^} in January, wasn't mentioned. The new rate of {1.75 percent|s1} starts Jan. 1.

Also on the agenda: chickens. The council will allow four, no roosters.

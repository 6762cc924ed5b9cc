@story w4-oued-jdid-tram
@topic Riders and fares of a Moroccan city's two tram lines, first to second year, 2033
@subject T = Oued Jdid tramway | the tramway | the network | tram | the trams
@subject A = Line 1 | Line A | line 1 | the first line | the red line
@subject B = Line 2 | Line B | line 2 | the second line | the blue line
@subject K = Kasbat Trans | Kasbat | the operator | operator
@subject C = city council | the city | the council | mayor Fatima-Zahra Lemrini | Lemrini
@subject U = bus company Alwan | Alwan | the buses
@subject L = Soundous Institute | the institute | the survey
@subject G = UMT local branch | the union | drivers' union
@fact y1 = 24600000 | ridership | T | rides in a year | 2032 | constant
@fact y2 = 31980000 | ridership | T | rides in a year | 2033 | constant
@fact a1 = 15900000 | ridership | A | rides in a year | 2032 | constant
@fact b1 = 8700000 | ridership | B | rides in a year | 2032 | constant
@fact a2 = 18480000 | ridership | A | rides in a year | 2033 | constant
@fact b2 = 13500000 | ridership | B | rides in a year | 2033 | constant
@fact d1 = 67400 | ridership | T | rides on an average day | 2032 | constant
@fact d2 = 87600 | ridership | T | rides on an average day | 2033 | constant
@fact pk = 131200 | ridership | T | rides on the busiest day | 19 June 2033 | constant
@fact fc = 36000000 | ridership | T | rides in a year | 2033 forecast of 2029 | plan | projected
@fact f4 = 35000000 | ridership | T | rides in a year | 2034 | plan | projected
@fact kmA = 14.2 | distance | A | kilometres of track | 2033 | constant
@fact kmB = 9.6 | distance | B | kilometres of track | 2033 | constant
@fact km = 23.8 | distance | T | kilometres of track | 2033 | constant
@fact stA = 25 | other | A | stops | 2033 | constant
@fact stB = 17 | other | B | stops | 2033 | constant
@fact st = 41 | other | T | stops | 2033 | constant
@fact set = 37 | other | K | trains owned | 2033 | snapshot
@fact setN = 12 | other | K | trains ordered | November 2033 | plan
@fact hA = 6 | duration | A | minutes between trains in the rush hour | 2033 | snapshot
@fact hB = 9 | duration | B | minutes between trains in the rush hour | 2033 | snapshot
@fact hB4 = 7 | duration | B | minutes between trains in the rush hour | 2034 | plan | pledged
@fact fr1 = 6 | price | T | dirhams for a single ticket | 2033 | snapshot
@fact fr2 = 7 | price | T | dirhams for a single ticket | March 2034 | plan
@fact ps = 165 | price | T | dirhams for a monthly pass | 2033 | snapshot
@fact psS = 90 | price | T | dirhams for a student pass | 2033 | snapshot
@fact rv1 = 118000000 | revenue | K | dirhams of fares | 2032 | constant
@fact rv2 = 151000000 | revenue | K | dirhams of fares | 2033 | constant
@fact co2 = 236000000 | spending | K | dirhams of running costs | 2033 | constant
@fact sb2 = 85000000 | budget | C | dirhams of subsidy | 2033 | constant
@fact sb1 = 97000000 | budget | C | dirhams of subsidy | 2032 | constant
@fact bu1 = 52000000 | ridership | U | rides in a year | 2032 | constant
@fact bu2 = 46800000 | ridership | U | rides in a year | 2033 | constant
@fact fine = 48300 | other | K | fines for riding without a ticket | 2033 | constant
@fact dod1 = 9.1 | rate | K | share of riders without a ticket | 2032 | constant
@fact dod2 = 5.4 | rate | K | share of riders without a ticket | 2033 | constant
@fact col1 = 68 | other | T | collisions with cars | 2032 | constant
@fact col2 = 51 | other | T | collisions with cars | 2033 | constant
@fact dth = 2 | deaths | T | people killed in accidents | 2033 | cumulative
@fact pun = 94.6 | rate | T | share of trains on time | 2033 | constant
@fact sat = 78 | poll_share | L | riders who are satisfied | October 2033 | snapshot
@fact satB = 64 | poll_share | L | line 2 riders who are satisfied | October 2033 | snapshot
@fact smp = 2140 | sample_size | L | riders asked | October 2033 | constant
@fact car = 23 | poll_share | L | riders who left a car at home | October 2033 | snapshot
@fact drv = 212 | jobs | K | drivers | 2033 | snapshot
@fact drvW = 30 | jobs | G | more drivers asked for | November 2033 | plan
@fact ext = 4.8 | distance | B | kilometres of extension | 2036 | plan
@fact extC = 1700000000 | budget | B | dirhams for the extension | 2036 | plan
@rel sum y1 = a1 + b1
@rel sum y2 = a2 + b2
@rel sum km = kmA + kmB
@rel change yp = y1 -> y2
@fact yp = 30 | rate | T | growth of rides in percent | 2033 | constant
@rel change ap = a1 -> a2
@fact ap = 16.23 | rate | A | growth of rides in percent | 2033 | constant
@rel change bp = b1 -> b2
@fact bp = 55.17 | rate | B | growth of rides in percent | 2033 | constant
@rel diff yd = y2 - y1
@fact yd = 7380000 | ridership | T | rides more than the year before | 2033 | constant
@rel change bup = bu1 -> bu2
@fact bup = -10 | rate | U | growth of rides in percent | 2033 | constant
@rel diff sb2 = co2 - rv2
@rel share cov = rv2 / co2
@fact cov = 63.98 | rate | K | share of costs covered by fares | 2033 | constant
@rel diff sbd = sb1 - sb2
@fact sbd = 12000000 | budget | C | dirhams of subsidy less than the year before | 2033 | constant
@rel share bs = b2 / y2
@fact bs = 42.21 | other | B | share of all rides | 2033 | constant
@rel change colp = col1 -> col2
@fact colp = -25 | rate | T | change of collisions in percent | 2033 | constant
@rel diff miss = fc - y2
@fact miss = 4020000 | ridership | T | rides short of the forecast | 2033 | constant
@rel share b1a = b1 / a1
@fact b1a = 54.72 | other | B | rides as a share of the other line's | 2032 | constant
@fact dens = 1343697 | ridership | T | rides for each kilometre | 2033 | constant
@rel sum set4 = set + setN
@fact set4 = 49 | other | K | trains owned | end of 2034 | plan
@rel diff bud = bu1 - bu2
@fact bud = 5200000 | ridership | U | rides lost | 2033 | constant
@trap hA fr1 :: six minutes and six dirhams
@trap hB4 fr2 :: seven minutes and seven dirhams, both to come
@trap fc f4 :: old forecast for this year and new for next
@trap st stA :: the whole has one stop less than its parts, which share one
@trap sat satB :: all riders and the line's
@trap ap bp :: growth of the two lines
@trap sb1 sb2 :: subsidies of two years
@trap pk d2 :: record day and average day
@trap rv1 co2 :: revenue of one year, cost of another
@trap set drvW :: trains and drivers
@trap dod1 dod2 :: fare dodging fell
@trap y2 yd :: total and increase

@doc a-agency | news agency | 2034-01-16
Oued Jdid tram carries {32 million|y2|round=1000000} in second year

OUED JDID, Jan 16 (Maghreb Monitor) - The tramway of Oued Jdid carried {31.98 million|y2|t=in 2033} passengers in 2033, its second year, {30%|yp} more than in the first, operator Kasbat Trans said on Monday.

Line 1, which runs {14.2|kmA} km from the port to the university, accounted for {18.48 million|a2|t=in 2033} boardings, up {16%|ap|round}. The surprise was the shorter Line 2: with {9.6|kmB} km and {17|stB} stops it rose by {55%|bp|round}, to {13.5 million|b2|t=in 2033}, now {42%|bs|round} of the total.

On an average day {87,600|d2|t=On an average day} people tapped in, compared with {67,400|d1|t=the year before} the year before. The record, {131,200|pk|t=on June 19}, fell on June 19, when the national football team played at the Grand Stade.

Fare revenue reached {151 million|rv2} dirhams against costs of {236 million|co2}. The city covered the remaining {85 million|sb2}, {12 million|sbd} less than in 2032.

The figures are still below the {36 million|fc|t=for 2033|by=the feasibility study} that the feasibility study of 2029 had projected for 2033. The company expects {35 million|f4|t=this year|by=The company} this year.

@doc b-press | operator's press release | 2034-01-16
KASBAT TRANS PRESENTS ITS 2033 RESULTS

Ridership: {31,980,000|y2} validations, i.e. {7,380,000|yd} more than in 2032 ({24,600,000|y1|t=in 2032}).

Network: {23.8|km} km, {41|st} stops (Al Qods, where the lines meet, is counted once), {37|set} trainsets. Frequency in the peak: one train every {6|hA} minutes on Line 1 and every {9|hB} on Line 2. Punctuality: {94.6%|pun}.

Fraud: the rate has been brought down from {9.1%|dod1|t=in 2032} to {5.4%|dod2|t=2033}. {48,300|fine} penalty notices were issued.

Safety: {51|col2} collisions with road vehicles, a decrease of {25%|colp|v=-25}. Kasbat Trans deplores {two|dth} fatal accidents, both involving pedestrians.

Finances: fares brought in MAD {151 million|rv2|t=2033} (MAD {118 million|rv1|t=2032} in 2032). The coverage rate attains {64%|cov|round}.

Outlook: {12|setN} additional trainsets were ordered in November. They'll allow a tram every {7|hB4|t=by the end of 2034} minutes on Line 2 by the end of 2034. From 1 March the single ticket will cost MAD {7|fr2|t=From 1 March} instead of {6|fr1}; passes remain at MAD {165|ps}, or {90|psS} for students.

Contact presse: +212 5 00 00 12 34 – ISO 9001:2015

@doc c-daily | daily newspaper | 2034-01-18
Blue line, full line
By Ilias Benhaddou-Serfaty

At Bab Sahra, at twenty to eight, you do not get on the first tram. You get on the third, if your elbows are good.

The blue line was the city's afterthought. In its first year it drew {8.7 million|b1|t=In its first year} rides, little more than {half|~b1a} of what the red one did ({15.9 million|a1|t=In its first year}). Then the social housing at Riad Salam filled up, and so did the carriages: {13.5 million|b2|t=last year} rides last year.

It shows in the mood. Of {2,140|smp} riders whom the Soundous Institute questioned in October, {78%|sat|t=in October|by=the Soundous Institute} pronounced themselves satisfied with the network, but only {64%|satB|^} of those who ride the second line. A train comes every {nine|hB} minutes there, when every {six|hA} is the rule on the first.

The operator promises {seven|hB4|by=The operator}. With what crews? asks the drivers' union, which counts {212|drv|by=the drivers' union} men and women at the controls and wants {thirty|drvW|by=the drivers' union} more.

Then there's the fare. {Seven|fr2|t=in March} dirhams in March, after {six|fr1|t=since the opening} since the opening. "{Seven|fr2} dirhams to stand," said Hanane, a seamstress. Her bus costs {5|-}.

Not that many take it. Alwan's buses lost {a tenth|bup|v=-10} of their passengers: from {52 million|bu1|t=in 2032} in 2032 they came down to {46.8 million|bu2|t=last year} last year.

WEATHER p. 2: 18° | PRAYER TIMES p. 22 | Botola: WAC 2, RSB 2

@doc d-council | council session report | 2034-02-05
Council backs tram extension by a wide margin

The municipal council met on Saturday under mayor Fatima-Zahra Lemrini to debate the tramway's accounts and its future.

Ms Lemrini recalled that the city's contribution had been {97 million|sb1|t=in 2032} dirhams in 2032 and {85 million|sb2|t=in 2033} in 2033. Fares now pay for nearly {two-thirds|~cov} of what it costs to run the trams.

Councillor Oubella (opposition) remarked that the forecast on which the loans had been based was missed by {four million|~miss} rides, that is, {31.98|y2|x=1000000} instead of {36 million|fc|by=the forecast}. The mayor replied that it had been made before the petrol price fell, and that {23%|car|by=the institute's survey} of riders, according to the institute's survey, used to make the same trip by car.

Asked about accidents, she gave {68|col1|t=in the first year} collisions in the first year and {51|col2|t=in the second} in the second. {Two|dth} persons had lost their lives.

The council approved the extension of Line 2 by {4.8|ext} km to the airport, for {1.7 billion|extC} dirhams, with {39|-} votes in favour and {11|-} against. It noted the fare of {7|fr2} dirhams.

@doc e-blog | transport blog | 2034-02-11
Rails & Sails #212: What Oued Jdid gets right

Let me nerd out on one city. {Thirty-two million|y2|round=1000000|t=in 2033} rides on {23.8|km} km in 2033 is {1.34 million|~dens} per kilometre, which beats most French networks of its age.

Line by line it's more striking. The red line: {18.5 million|a2|round=100000} over {14.2|kmA} km and {25|stA} stops. The blue one does {13.5|b2|x=1000000} million over {9.6|kmB}. Per km the blue is ahead!

The fleet is {37|set} trains, soon {49|set4}. Average day: {87,600|d2}. Best day ever: {131,200|pk} – a match day, of course.

What did it do to the bus? It took {5.2 million|bud} rides away, at most. The tram gained {7.38 million|yd}. So some of it must be new travel, or cars left at home ({23%|car|by=they told pollsters} of riders, they told pollsters).

What's missing: money. {236|co2|x=1000000} million to run, {151|rv2|x=1000000} from tickets. And patience. A frequency of {9|hB} minutes isn't a metro. They say {7|hB4|t=by Christmas|by=They} by Christmas.

Dodging down from {9.1|dod1} to {5.4 per cent|dod2}, too. Put conductors on your trams, people.

Posted 23:14 | 7 comments | Filed under: Africa, LRT

@story p4-oberlausitz-klinik
@topic A Saxon hospital group's annual accounts, its staffing and the ward closures planned
@subject K = Klinikverbund Spreetal | Klinikverbund | the group | the hospital group | the hospitals | the network | management
@subject B = Hospital at Bernsroda | Bernsroda | the Bernsroda house
@subject L = Hospital at Lauterfeld | Lauterfeld | the main house
@subject D = District council | the district | the county | the councillors | Landkreis
@subject V = Marburger union branch | the doctors' union | the union
@fact df24 = 8400000 | profit | K | loss of the year in euros | 2032 | constant
@fact df25 = 13700000 | profit | K | loss of the year in euros | 2033 | constant
@fact dp = 9500000 | profit | K | loss of the year in euros | plan for 2033 | plan | projected
@fact dp26 = 11200000 | profit | K | loss of the year in euros | plan for 2034 | plan | projected
@fact rv = 214600000 | revenue | K | income of the year in euros | 2033 | constant
@fact rvp = 207300000 | revenue | K | income of the year in euros | 2032 | constant
@fact pc = 141200000 | spending | K | personnel costs of the year in euros | 2033 | constant
@fact st = 2890 | jobs | K | employees by head | end of 2033 | snapshot
@fact fte = 2140 | jobs | K | employees in full-time equivalents | end of 2033 | snapshot
@fact stp = 2960 | jobs | K | employees by head | end of 2032 | snapshot
@fact nu = 1180 | jobs | K | nurses by head | end of 2033 | snapshot
@fact cases = 38400 | other | K | inpatients treated in the year | 2033 | constant
@fact casep = 39900 | other | K | inpatients treated in the year | 2032 | constant
@fact case19 = 46500 | other | K | inpatients treated in the year | 2024 | constant
@fact bed = 742 | other | K | beds | June 2034 | snapshot
@fact bedn = 655 | other | K | beds | plan for 2036 | plan | projected
@fact bc = 61 | other | B | beds to be closed | plan for 2035 | plan
@fact lc = 26 | other | L | beds to be closed | plan for 2035 | plan
@fact tc = 87 | other | K | beds to be closed | plan for 2035 | plan
@fact sup = 6000000 | budget | D | support for the hospitals in euros | 2033 | constant
@fact su34 = 10000000 | budget | D | support for the hospitals in euros | budget for 2034 | plan | pledged
@fact ag = 9800000 | spending | K | agency staff in euros | 2033 | constant
@fact agp = 6100000 | spending | K | agency staff in euros | 2032 | constant
@fact cd = 1500 | other | K | drop in inpatients on the year before | 2033 | constant
@fact agd = 3700000 | other | K | rise in agency costs on the year before in euros | 2033 | constant
@rel diff cd = casep - cases
@rel diff agd = ag - agp
@rel sum tc = bc + lc
@rel diff tc = bed - bedn
@trap st fte :: heads and full-time equivalents
@trap dp df25 :: the loss planned and the loss made
@trap df25 dp26 :: two years' losses
@trap sup su34 :: support of two years
@trap cases case19 :: patients of two years

@doc a-dpa | news agency | 2034-06-12
Hospital group in eastern Saxony posts loss of {13.7 million|df25} euros

Lauterfeld - Klinikverbund Spreetal closed 2033 with a deficit of {13.7 million|df25|t=2033} euros, management announced on Monday. A shortfall of {9.5 million|dp|t=had been budgeted} had been budgeted; in 2032 the minus came to {8.4 million|df24|t=in 2032}.

Income grew to {214.6 million|rv} euros from {207.3 million|rvp|t=in the previous year} in the previous year. The wards treated {38,400|cases} inpatients, {1,500|cd} fewer than in 2032.

Managing director Wiebke Hallaschka named collective pay rises and agency staff as the causes. The latter alone cost {9.8 million|ag|by=Managing director Wiebke Hallaschka} euros after {6.1 million|agp|t=a year before} a year before.

By 2036 the number of beds is to go down from {742|bed} to {655|bedn|t=By 2036}. {61|bc|s=in Bernsroda} of those to be given up are in Bernsroda and {26|lc} at the main house in Lauterfeld. For the current year the supervisory board expects a loss of {11.2 million|dp26|t=For the current year|by=the supervisory board} euros.

@doc b-regional | regional newspaper | 2034-06-13
Bernsroda loses {72|!bc} beds, and the night

By Torsten Mikuláš

"We were told about it by e-mail," says Sister Ramona Petschick. For 23 years she has worked on Ward 4. From next spring there will be no Ward 4.

The cuts which the hospital group made public yesterday hit the smaller house hardest. Of {87|tc} places that disappear across the network, {72|!bc} are in Bernsroda and {26|lc} in Lauterfeld. The emergency room closes at ten in the evening.

It is, says managing director Wiebke Hallaschka, a question of people, not of beds. On paper the group has {2,890|st} employees, {70|-} fewer than a year earlier. But because so many work part-time, that makes only {2,140|fte} full posts. Among the staff are {1,180|nu} nurses.

And it is a question of money. At the end of last year the books showed a gap of {13.7 million|df25|t=At the end of last year} euros. The district is to help: {10 million|su34|t=this year} euros are in its budget this year, after {6 million|sup|t=last year} last year. Several members of the council, sitting tonight from 18:00 in the Kulturhaus, want to know how often this will go on.

In 2024 the wards looked after {46,500|case19|t=In 2024} people. Last year there were {38,400|cases|t=Last year}.

Subscribers' offer: 6 weeks for 9 euros

@doc c-union | trade union statement | 2034-06-14
Closing beds cures no deficit

The union's local branch rejects the plans presented by the management of Klinikverbund Spreetal.

– Staff are leaving before the beds do. Heads fell from {2,960|stp|t=at the end of 2032} at the end of 2032 to {2,890|st|t=twelve months on} twelve months on. Whoever goes is replaced by an agency, whose invoices reached {11.4 million|!ag|t=last year} euros last year.

– The hospital treats fewer patients because it turns them away. From {39,900|casep|t=in 2032} in 2032 to {38,400|cases|t=in 2033} in 2033: that is not a lack of the sick.

– The personnel bill, {141.2 million|pc}, is two-thirds of an income of {214.6 million|rv}, which is a usual proportion for a house with maternity and paediatrics. We refuse to have it called "excessive".

– The county must stop paying by instalments. {Ten million|su34|t=this year} this year is welcome. The plan foresees a further loss of {11.2 million|dp26}.

We call for a day of action on {28 June|-}.

@doc d-council | council meeting report | 2034-06-14
District council, sitting of 13 June: minutes in brief

TOP 3, Klinikverbund. District administrator Dr Henning Skibbe reported on the annual accounts. The group's loss, budgeted at {9.5 million|dp} euros, came out at {13.7 million|df25}. The support paid from the district's budget was {6 million|sup|t=in 2033} in 2033 and will be {10 million|su34|t=in 2034} in 2034.

Councillor Grit Jahnel (Free Voters) asked why the agency costs had risen by more than half. Answer: from {6.1 million|agp} to {9.8 million|ag} because of vacancies in anaesthesia.

Councillor Mehmet Aydoğan (SPD) asked how many beds will remain. Answer: {655|bedn}, from {742|bed|t=today} today. {87|tc} will be closed, {61|bc|s=in Bernsroda} of them in Bernsroda. None before 1 April 2035.

The motion to postpone the decision was rejected by {29 votes to 24|-}. Six abstentions.

TOP 4, road K 8471: deferred.

@doc e-trade | health trade newsletter | 2034-06-19
Numbers of the week: Klinikverbund Spreetal

Loss after {8.4m|df24|v=8400000|t=in 2032} in 2032: {12.9m|!df25|v=12900000|t=in 2033} euros in 2033. Plan for the present year: minus {11.2m|dp26|v=11200000}.

Revenue {214.6m|rv|v=214600000} (+3.5 per cent). Personnel expense {141.2m|pc|v=141200000}. Temporary staff {9.8m|ag|v=9800000}, which is {3.7m|agd|v=3700000} above the previous year.

Payroll {2,890|st} heads, equal to {2,140|fte} full-timers. Inpatients {38,400|cases}; ten years ago the same houses had {46,500|case19|t=ten years ago}.

The owner puts in {10m|su34|v=10000000} (previously {6m|sup|v=6000000}). In Saxony, {31 of 74|-} hospitals reported a deficit for the year.

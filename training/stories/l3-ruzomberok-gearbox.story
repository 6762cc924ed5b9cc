@story ruzomberok-gearbox
@topic Layoffs at two gearbox and seat makers in northern Slovakia, 2009: numbers, severance and the region's unemployment
@subject K = Karst Getriebe Slovakia | Karst | the gearbox maker | the plant | the factory
@subject S = Seltex Sedadlá | Seltex | the seat maker | the upholsterer
@subject D = Žilina region | the region | the kraj
@subject U = metalworkers' union | the union | KOVO-Sever | union
@subject B = Branislav Hudák | Hudák | the plant director | the director
@fact k1 = 900 | jobs | K | jobs to be cut | 2009-02-17 | plan
@fact kw = 2750 | jobs | K | people employed | 2009-02-17 | snapshot
@fact kl = 1850 | jobs | K | people left after the cuts | 2009-06-30 | plan | projected
@fact kp = 32.7 | other | K | share of the workforce to go | 2009-02-17 | plan
@fact ka = 310 | jobs | K | agency workers sent home | since November 2008 | cumulative
@fact s1 = 240 | jobs | S | jobs to be cut | 2009-02-17 | plan
@fact sw = 610 | jobs | S | people employed | 2009-02-17 | snapshot
@fact sum = 1140 | jobs | D | jobs to be cut at both suppliers | 2009-02-17 | plan
@fact o = 38 | rate | K | fall in orders over a year | January 2009 | snapshot
@fact e = 74000000 | revenue | K | euros of sales | 2008 | constant
@fact lo = 5100000 | profit | K | euros of loss after tax | 2008 | constant
@fact u = 8.4 | rate | D | unemployment rate | January 2009 | snapshot
@fact u0 = 7.1 | rate | D | unemployment rate | December 2008 | snapshot
@fact ud = 1.3 | rate | D | rise of the unemployment rate in points | January 2009 | constant
@fact sv = 4 | other | K | monthly wages paid as severance | 2009-02-17 | plan | pledged
@fact un = 7 | other | U | monthly wages demanded as severance | 2009-02-17 | plan | threshold
@fact wg = 690 | price | K | euros of gross monthly pay of an operator | 2009-02 | snapshot
@fact wn = 545 | price | K | euros of net monthly pay of an operator | 2009-02 | snapshot
@fact wk = 4 | other | K | working days a week | from March 2009 | plan
@rel diff kl = kw - k1
@rel share kp = k1 / kw
@rel sum sum = k1 + s1
@rel diff ud = u - u0
@trap k1 ka :: permanent posts to go and agency workers already gone
@trap wg wn :: gross and net
@trap sv un :: offered and demanded
@trap k1 sum :: one supplier and both

@doc a-agency | news agency, Bratislava | 2009-02-17
Gearbox maker to shed {a third|~kp|v=33} of staff in northern Slovakia

BRATISLAVA - Karst Getriebe Slovakia will dismiss {900|k1|by=its director, Branislav Hudák} people by the end of June, its director, Branislav Hudák, announced on Tuesday after a meeting with the works council. The company in Ružomberok employs {2,750|kw}; {1,850|kl|t=by the end of June} will stay.

A few hours later Seltex Sedadlá, which sews covers for the same {two|-} carmakers, said {240|s1|by=Seltex Sedadlá} of its {610|sw} posts would go as well. The Žilina region thus stands to lose {1,140|sum} jobs in a day.

Karst's orders in January were {38 percent|o|t=in January} below those of the same month last year. The firm closed 2008 with a loss of {5.1 million|lo|t=2008} euros on sales of {74 million|e|^} euros. It has already sent home {310|ka|t=since November} agency workers since November.

According to the labour office, unemployment in the region reached {8.4 percent|u|t=in January|by=the labour office} in January, {1.3|ud|^} percentage points more than in December.

Those who leave are to get {four|sv} monthly wages. The union wants {seven|un|by=The union}.

@doc b-tabloid | tabloid | 2009-02-18
BLACK TUESDAY IN RUŽOMBEROK
{1,200|!k1|s=the gearbox works} families will feel it: the gearbox works throws people out

Foto: Noro Čaplovič | 14 pictures in the gallery

Mária (43) came to the gate with her lunch still in its tin. Nineteen years she has been putting synchroniser rings on shafts, and yesterday a man in a good suit read her a sheet of paper. {2,750|kw|t=on Tuesday morning} of them worked here on Tuesday morning. What is left for the summer, {1,850|kl|t=for the summer}, "will have to run faster," she says.

How much does such a machine operator take home? {545|wn|s=such a machine operator} euros, once the state has had its share of the {690|wg|^} on the payslip. The severance Hudák dangles comes to {four|sv|by=Hudák} such months. The union laughs: {seven|un|by=The union}, or the gates stay shut on Monday!

The upholsterer down the road drops {240|s1|s=The upholsterer} more.

MOST READ
1. He won 3.2 million and told nobody
2. Minus 19 tonight: where it will be worst

@doc c-regional-weekly | regional weekly | 2009-02-23
What we know, what we do not: the layoffs in six answers

Who is affected? Assembly and hardening above all. Of the people on Karst's own payroll almost {one in three|~kp|v=33|s=Karst's own payroll} has to go, exactly {900|k1}. The {310|ka} hired through agencies are not in that number, they left before.

And those who stay? From March they will work {four|wk|t=From March} days a week instead of {five|-}.

Why now? The director points to an order book {38%|o|t=in January|by=The director} thinner in January. The accounts show something else too: a year in which turnover was {€74m|e|t=a year in which} still ended {€5.1m|lo|^} in the red, largely on a loan in francs.

And the seat maker? It speaks of {340|!s1|by=It|s=the seat maker} out of {610|sw|^|s=the seat maker}, mostly women from the villages around Liptovská Teplá.

What will people get? The offer on the table is {four|sv} times the monthly pay. KOVO-Sever's demand stands at {seven|un|by=KOVO-Sever}. For an operator a month means {€690|wg} before tax.

Where will they look for work? At the office on Dončova street they count with a jobless rate of {8.4%|u|t=after New Year} after New Year, up from {7.1%|u0|t=in December} in December.

@doc d-english-monthly | English-language business monthly | 2009-03-02
Sliding: how a car country brakes

Slovakia builds more cars per head than anyone, and in January it learned what that means. In the hilly north, where {two|-} suppliers cut {1,140|sum|s=the hilly north|t=on a single day in February} jobs between them on a single day in February, the unemployment rate climbed {1.3%|!ud|force|s=the hilly north|t=from one month to the next} from one month to the next.

Karst's local arm is the larger case. Its parent in Swabia had put {€74m|e|s=Its parent in Swabia|t=last year} of turnover through Ružomberok last year; the deficit, {€5.1m|lo|t=last year}, was the first since the hall was opened. Management would rather talk about {1,850|kl|t=after June} people who keep a job after June than about the {900|k1} who do not. Even the survivors go on a {four|wk}-day week.

Union officials, who began by asking for {seven|un|by=Union officials} salaries a head, now say privately that {five|-} would do. The company has not moved from {four|sv|by=The company}.

For comparison, {690|wg} euros is what the job paid gross; a colleague in Stuttgart has {2,400|-}.

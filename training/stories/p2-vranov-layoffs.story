@story p2-vranov-layoffs
@topic Job cuts at a Czech car maker, September 2033
@subject C = Vranov Motors | Vranovské motory | Vranov | the carmaker | the company | the works | management
@subject U = KOVO Vranov | the union | Zdeněk Ferenc | Ferenc | the union leader
@subject M = Industry Minister Alžběta Nguyenová | Nguyenová | the minister | the state | the government
@subject X = Ilse Rautenberg-Kim | Rautenberg-Kim | the chief executive | the boss
@subject R = Vranov district | the district | the region
@subject B = battery hall | the battery line | the new hall
@fact em = 6800 | jobs | C | people employed | 2033-09-15 | snapshot
@fact ca = 900 | jobs | C | agency workers to go | - | plan
@fact cp = 450 | jobs | C | permanent staff to go | - | plan
@fact ct = 1350 | jobs | C | people to go | - | plan
@fact cs = 19.85 | jobs | C | share of the people employed who go | - | plan
@fact ea = 5450 | jobs | C | people employed after the cuts | 2033-11-30 | plan | projected
@fact pr = 214000 | other | C | cars built | 2032 | cumulative
@fact pn = 168000 | other | C | cars built | 2033 | plan | projected
@fact pc = 21.5 | rate | C | fall in cars built | 2033 | plan | projected
@fact sh = 3 | other | C | shifts | 2033-09-15 | snapshot
@fact s2 = 2 | other | C | shifts | 2033-12-01 | plan
@fact sv = 8 | duration | C | months of wages in severance | - | plan | pledged
@fact su = 12 | duration | U | months of wages in severance | - | plan | pledged
@fact aw = 47600 | price | C | crowns of average monthly wage | 2033 | snapshot
@fact sc = 380800 | price | C | crowns of severance for an average worker | - | plan | pledged
@fact vt = 4100 | votes_cast | U | members who voted | 2033-09-19 | constant
@fact vy = 3731 | vote_count | U | votes for a strike alert | 2033-09-19 | constant
@fact vs = 91 | vote_share | U | share for a strike alert | 2033-09-19 | constant
@fact iv = 11000000000 | budget | B | crowns to be invested | by 2035 | plan | pledged
@fact is = 2400000000 | budget | M | crowns of state aid | by 2035 | plan | pledged
@fact bj = 600 | jobs | B | new jobs | 2035 | plan | projected
@fact lo = -1900000000 | profit | C | crowns of result | 2033 first half | cumulative
@fact po = 640000000 | profit | C | crowns of result | 2032 first half | cumulative
@fact ev = 37 | other | C | share of electric cars in sales | 2033 first half | snapshot
@fact un = 4.8 | rate | R | unemployment | August 2033 | snapshot
@fact uf = 7.1 | rate | R | unemployment | spring 2034 | plan | projected
@fact da = 2033-09-15 | date | C | day of the announcement | - | constant
@fact nd = 2033-11-30 | date | C | last working day | - | plan
@fact cx = 66.67 | jobs | C | agency workers as a share of those who go | - | plan
@fact ap = 290 | jobs | C | apprentices | 2033-09-15 | snapshot
@fact pf = 46000 | other | C | cars fewer than the year before | 2033 | plan | projected
@fact dn = 800 | jobs | C | further posts under review | - | plan | denied
@fact nw = 60000 | price | C | crowns of monthly wage with night work | 2033 | snapshot
@fact hx = 11.1 | other | R | share of households that live from the works | 2033 | snapshot
@rel share cx = ca / ct
@rel diff pf = pr - pn
@rel sum ct = ca + cp
@rel share cs = ct / em
@rel diff ea = em - ct
@rel change pc = pr -> pn
@rel product sc = sv * aw
@rel share vs = vy / vt
@trap ca ct :: agency workers are part of all
@trap em ea :: before and after
@trap pr pn :: last year and this
@trap sv su :: offered and demanded
@trap iv is :: all of it and the state's part
@trap lo po :: a loss and last year's profit
@trap un uf :: now and in spring

@doc a-ctk | news agency, English service | 2033-09-15
Carmaker Vranov to shed almost {one in five|~cs} jobs

Vranov, Sept 15 (CNA) - The carmaker Vranov Motors will cut {1,350|ct|by=its management|t=on Thursday} jobs, its management told workers on Thursday. {Two-thirds|cx|v=66.67} of those who go are agency workers.

One of {three|sh} shifts will be abolished as from December. The last working day for those concerned is {November 30|nd}.

The company, which employs {6,800|em} people, made a loss of {1.9 billion|lo|v=-1900000000|t=in the first half} crowns in the first half, against a profit of {640 million|po|t=a year before} a year before. It now expects to build {168,000|pn|t=this year} cars this year.

Permanent staff are to receive {eight|sv} months' wages. The unions demand {12|su|by=The unions}.

Unemployment in the district stood at {4.8 percent|un|t=in August} in August.

@doc b-mlada | national daily, translated | 2033-09-17
What is a car plant for?

Reportage by Jolana Hrdličková

At the gate in Vranov they sell two kinds of sausage and, since {Thursday|da}, one kind of news.

"{Nine hundred|ca} and {four-fifty|cp|v=450}," says a man with a moustache, as if it were a football score. He means the {900|ca} people who came through an agency, from Mongolia and Ukraine and Ostrava, and the {450|cp} who have a contract and had thought that this was a difference.

Twelve months ago the lines could not go fast enough. {214,000|pr|t=Last year} cars left the yard. Last year's record is now a poster behind the boss, Ilse Rautenberg-Kim, who explains in careful Czech that a year with {a fifth|>pc} fewer of them needs {two|s2} shifts and not {three|sh}. More than {a third|>ev} of those she sells are electric, and in an electric car there's less for hands to do.

Will there be others to do it? In 2035, says Alžběta Nguyenová, the minister, when a hall for batteries opens: {600|bj|by=Alžběta Nguyenová, the minister} places, {11 billion|iv} crowns.

Zdeněk Ferenc of the union does not smoke any more but holds a cigarette. "{Twelve|su|by=Zdeněk Ferenc of the union} months," he says. "Then we talk."

Page 7: Pensions up 340 Kč | Sparta draw 1:1

@doc c-company | company press release | 2033-09-15
Vranov Motors adapts capacity to the market

Vranov, Czech Republic. In response to sustained weakness in demand, Vranov Motors is adapting its production system.

Key measures
- Transition from {three-shift|sh|v=3} to {two-shift|s2|v=2} operation
- Headcount of {5,450|ea|t=at year-end} at year-end
- No cuts among the {290|ap} apprentices

Every departing permanent employee receives the equivalent of {eight|sv} average wages, or {CZK 380,800|sc|v=380800}.

"It hurts," said Ilse Rautenberg-Kim, chief executive. "Building {46,000|pf} fewer vehicles with the same number of people would hurt more, and later."

The investment of CZK {11 billion|iv}, supported by the Czech state with CZK {2.4 billion|is}, is not affected. Reports that a further {800|dn|by=Reports} positions are under review in Mladějov are incorrect.

Vehicle in picture: Vranov Oriole 1.5, combined 5.2 l/100 km, from CZK 539,000.

@doc d-union-wire | labour news site | 2033-09-20
Strike alert at Vranov after ballot

It is not a strike, yet it can become one on ten days' notice. In a ballot that closed on Monday, {3,731|vy|t=on Monday} of the {4,100|vt|^} members who took part voted for it. That is {ninety-one|vs} in every hundred.

KOVO Vranov says management's sum, {47,600|aw} crowns a month times {eight|sv}, leaves out night work. "Ask for the slip of a man on the third," Ferenc says. "He'd be over {60,000|>nw|by=Ferenc}."

The jobs office reckons that {one in nine|hx|v=11.1} households in the district lives from the works. It expects a jobless rate of {7.1|uf|t=next spring|by=The jobs office} next spring.

Of {2.4 billion|is} in state aid not a crown has been tied to keeping people on, the minister's office confirmed.

Solidarity: Wolfsburg, Žilina and Győr have sent letters; Žilina also sent 200 litres of goulash.

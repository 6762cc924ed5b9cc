@story u2-sinseok-chlorine
@topic Chlorine leak at a chemical plant in South Korea
@subject X = Sinseok chlorine leak | leak | chlorine leak | the accident | gas | release
@subject P = Hanbit Chemical plant | the plant | Hanbit plant | Hanbit | factory
@subject FD = Chungnam Fire Headquarters | fire authorities | firefighters | Fire Headquarters
@subject ME = Ministry of Environment | environment ministry | ministry
@subject DH = Dansan Hospital | the hospital
@subject C = Hanbit Chemical | the company | Hanbit Chemical Co | chief executive | Oh Seung-hyun
@subject RS = residents | People from the apartment blocks
@subject DC = Sinseok District Office | district office | the district
@subject U = Chemical Workers' Federation | the federation | union
@subject PO = provincial police | police
@fact tn = 3.2 | other | X | tonnes of chlorine that escaped | 2020-03-10 | constant
@fact tn0 = 1 | other | X | tonnes of chlorine that escaped | company, 2020-03-01 | snapshot | projected
@fact tank = 20 | other | P | tonnes of chlorine in the tank | - | constant
@fact tm = 05:34 | clock | X | time at which it began | - | constant
@fact call = 06:12 | clock | C | time of the report to the fire authorities | - | constant
@fact delay = 38 | duration | C | minutes until it was reported | - | constant
@fact dlaw = 15 | duration | C | minutes within which it has to be reported | - | constant | threshold
@fact shut = 07:50 | clock | FD | time at which it was stopped | - | constant
@fact i1 = 52 | injuries | X | people treated | 2020-03-01 | cumulative
@fact i2 = 187 | injuries | X | people treated | 2020-03-03 | cumulative
@fact hos = 23 | injuries | DH | people kept in hospital | 2020-03-03 | snapshot
@fact d1 = 1 | deaths | X | people killed | 2020-03-01 | cumulative
@fact d2 = 3 | deaths | X | people killed | 2020-03-03 | cumulative
@fact ds = 2 | deaths | C | subcontractor workers killed | 2020-03-03 | cumulative
@fact ev = 4300 | evacuated | X | residents moved | 2020-03-01 | constant
@fact rad = 1.5 | distance | X | kilometres of radius of the evacuation | 2020-03-01 | constant
@fact ppm = 8.7 | other | X | ppm measured at the fence | 06:40 | snapshot
@fact dan = 10 | other | ME | ppm that threaten life | - | constant | threshold
@fact schl = 19 | other | DC | schools closed | 2020-03-02 | snapshot
@fact fine = 4 | cases | C | violations in the past five years | 2020 | constant
@fact pen = 8600000 | damages | C | won of fines paid for those violations | 2020 | constant
@fact comp = 200000 | damages | C | won a person offered to residents | 2020-03-05 | plan | pledged
@fact ask = 2000000 | damages | RS | won a person demanded by residents | 2020-03-05 | plan
@fact ff = 210 | other | FD | firefighters | 2020-03-01 | constant
@fact veh = 67 | other | FD | vehicles | 2020-03-01 | constant
@fact emp = 430 | jobs | P | people employed | - | snapshot
@fact days = 30 | duration | ME | days for which it is suspended | 2020-03-06 | plan
@fact yr = 1996 | date | P | year in which it opened | - | constant
@fact res = 1450 | other | DC | residents who registered for a health check | 2020-03-05 | cumulative
@fact jail = 3 | sentence | C | years in prison at most for a late report | - | constant | threshold
@fact per = 2150000 | damages | C | won of fine for one violation | 2020 | constant
@fact oth = 22 | injuries | DH | other people kept in hospital | 2020-03-03 | snapshot
@rel product pen = per * fine
@trap tn tn0 :: the ministry's and the company's first figure
@trap tn tank :: what escaped and what was in the tank
@trap i1 i2 :: more came in the days after
@trap i2 hos :: treated and kept in
@trap delay dlaw :: minutes taken and minutes allowed
@trap comp ask :: offered and demanded
@trap ppm dan :: measured and dangerous

@doc a-wire | news agency | 2020-03-01
Chlorine leak kills {one|d1}, sends {52|i1} to doctors near Sinseok

DANSAN, March 1 (Hanil) -- Chlorine gas leaked from a chemical plant in South Chungcheong on Sunday, killing {one|d1} worker and injuring {52|i1} people, fire authorities said.

The leak began at {5:34 a.m.|tm} and was reported at {6:12 a.m.|call}. Firefighters, {210|ff} of them with {67|veh} vehicles, stopped it at {7:50 a.m.|shut}.

The company estimated the amount at {one|~tn0|by=The company} ton from a {20|tank}-ton tank. The gas spread southwest; {4,300|ev} residents within {1.5|rad} kilometers were told to leave for a gymnasium.

Hanbit has operated since {1996|yr} and employs {430|emp}.

(END)
pjh@hanil.example

@doc b-en | English-language daily | 2020-03-04
Chlorine toll rises to {three|d2} as residents demand answers
By Noh Ji-yeon

The number of people seen by doctors since Sunday's leak at the Hanbit Chemical plant rose to {187|i2|t=as of Tuesday} as of Tuesday, with {23|hos|^|s=Dansan Hospital} kept in Dansan Hospital. {Three|d2|^} workers have died, {two|ds} of them employed by a subcontractor.

What angers people is the clock. The leak began at {5:34 a.m.|tm} The call to the fire headquarters came at {6:12|call}, which is {38|delay} minutes on. The law allows {15|dlaw}.

Readings at the fence touched {8.7|ppm|t=at 6:40 a.m.} parts per million at 6:40 a.m.; {ten|dan} are considered a threat to life.

On the day {4,300|ev} residents had gone or been bused to a sports hall. {Nineteen|schl|t=on Monday} schools stayed shut on Monday.

The Chemical Workers' Federation says that the company has paid just {8.6 million|pen} won for {four|fine} violations over {five|-} years.

Related: KOSPI 2,051 · Fine dust: bad · Today: 3°/14°

@doc c-local | regional newspaper | 2020-03-06
{200,000|comp} won for a lungful? Residents say no

Hanbit's chief executive, Oh Seung-hyun, bowed for {fifteen|-} seconds on Thursday and offered {200,000|comp|s=Oh Seung-hyun} won a person. People from the apartment blocks shouted that they want ten times as much, {2 million|ask}. The district office has {1,450|res|t=by Thursday|s=The district office} names by Thursday on its list for a health check.

He would not discuss the hour of the alarm. According to police, it went to the fire authorities {28|!delay|by=police} minutes after the valve failed.

A late report can bring up to {three|<jail} years in prison. Environment officials now say that {3.2|tn|by=Environment officials} tons escaped, three times the company's "{one|tn0|by=the company}".

At {7:50|shut} on Sunday morning the valve was shut by hand. The man who did it, a welder named Kim Tae-gyun, is in Dansan with {22|oth} others.

@doc d-trade | chemical industry newsletter | 2020-03-10
HANBIT: SUSPENDED FOR {30|days} DAYS

The environment ministry's order takes effect today. The findings: {3.2|tn} t of chlorine lost from a {20|tank}-t vessel; a gasket of the wrong grade; the leak started {5:43|!tm} and was closed at {7:50|shut}.

Casualties: {3|d2} dead; {187|i2|t=at the time of the order} treated at the time of the order. Employees: {430|emp}; of the {210|ff} firefighters who attended, {four|-} were themselves exposed.

Chlorine contract price, Ulsan: unchanged; caustic +1.1%.

@doc e-column | column in a Seoul daily | 2020-03-12
{Ten|dan} parts in a million

Above {ten|dan} parts of chlorine in a million you die. At the fence of Hanbit they had {7.8|!ppm} at twenty to seven, and the siren was silent.

It happened at {5:34|tm}. By the time a fire engine had been told, most of the {4,300|ev} who live within {a kilometre and a half|rad|v=1.5} were at their rice.

The company has been found breaking the rules on {four|fine} occasions and fined {8.6 million|pen} won in all. That is more than {two million|>per} a time, less than a bicycle.

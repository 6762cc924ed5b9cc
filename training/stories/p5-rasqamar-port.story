@story p5-rasqamar-port
@topic Dock strike at Ras Qamar, Lebanon: ninth day to the settlement
@subject R = Port of Ras Qamar | Ras Qamar | the port | the harbour | the terminal
@subject O = Levant Quays | the operator | the company | the concession holder
@subject U = Dockworkers' League | the League | dockers | the union | stevedores | the strikers
@subject M = Ministry of Public Works | the ministry
@subject K = Nabil Khoueiry | Khoueiry
@fact sh9 = 27 | waiting | R | ships waiting to berth | 2036-09-22 | snapshot
@fact shx = 11 | waiting | R | ships waiting to berth | 2036-09-26 | snapshot
@fact sh0 = 3 | waiting | R | ships waiting to berth | 2036-09-13 | snapshot
@fact bx = 14200 | waiting | R | containers stuck on the quays | 2036-09-22 | snapshot
@fact dk = 1860 | jobs | U | dockers | - | constant
@fact st = 1540 | crowd | U | dockers on strike | 2036-09-22 | snapshot
@fact ask = 18 | rate | U | pay rise asked for | 2036-09-14 | constant
@fact off = 7 | rate | O | pay rise offered | 2036-09-22 | constant
@fact got = 11 | rate | U | pay rise agreed | 2036-09-25 | constant
@fact wg = 640 | price | U | dollars a month earned by a docker | 2036-09 | constant
@fact ls = 2300000 | damages | R | dollars lost a day | 2036-09 | snapshot | projected
@fact teu = 412300 | other | R | containers handled | first half 2036 | cumulative
@fact teu0 = 367900 | other | R | containers handled | first half 2035 | cumulative
@fact gr = 12.1 | rate | R | growth of containers handled | first half 2036 | snapshot
@fact rev = 61400000 | revenue | O | dollars of revenue | first half 2036 | cumulative
@fact pr = 9800000 | profit | O | dollars of profit | first half 2036 | cumulative
@fact cap = 1200000 | other | R | containers that can be handled a year | - | constant
@fact cr = 43000000 | budget | O | dollars for two new cranes | 2037 | plan | pledged
@fact bon = 250 | other | U | dollars of one-off bonus per docker | 2036-09-25 | constant
@fact ar = 22 | arrests | U | people detained at the gates | 2036-09-18 | cumulative
@fact rel = 22 | other | U | detained people freed | 2036-09-25 | constant
@fact day = 11 | duration | U | days that the strike lasted | 2036-09-25 | constant
@fact day9 = 9 | duration | U | days of the strike so far | 2036-09-22 | cumulative
@fact wh = 31000 | other | R | tonnes of wheat aboard waiting ships | 2036-09-22 | snapshot
@fact vt = 71 | vote_share | U | share of members who voted for the deal | 2036-09-25 | snapshot
@rel change gr = teu0 -> teu
@trap sh9 shx :: ships waiting, before and after
@trap ask got :: asked and agreed
@trap off got :: offered and agreed
@trap dk st :: all dockers against those on strike
@trap teu teu0 :: this year and last

@doc a-wire | foreign agency | 2036-09-22
Lebanese dock strike enters ninth day, wheat ships idle

RAS QAMAR, Lebanon - A walkout by {1,540|st|by=the Dockworkers' League} of the {1,860|dk} dockers at Ras Qamar went into its {ninth|day9|t=Monday} day on Monday, the Dockworkers' League said, with {27|sh9|t=on Monday|by=the harbour master} vessels at anchor off the breakwater and {14,200|bx|^} containers stacked on the quays, the harbour master said.

Among the waiting ships are {four|-} carrying {31,000|wh} tonnes of wheat between them, the state grain board said.

The union wants pay to go up by {18%|ask}; the operator, Levant Quays, has put {7%|off} on the table. A docker earns about {$640|~wg} a month. The chamber of commerce puts the loss to traders at {$2.3 million|ls|by=The chamber of commerce} a day.

Police detained {22|ar|t=last Thursday} pickets last Thursday after a bus was stoned.

Levant Quays made {$9.8 million|pr|t=in the first six months} in the first six months on sales of {$61.4 million|rev|^} and moved {412,300|teu|^} boxes, {12.1%|gr} more than a year earlier.

@doc b-beirut | Beirut English daily | 2036-09-23
Talks collapse over {two|-} percentage points
Rima Abboud | September 23, 2036 | 07:11

BEIRUT: They sat until dawn and went home with nothing. A person in the room at the Public Works Ministry said that the League had come down to {13|-} percent and the company up to {11|-}, "and then somebody mentioned the bonus".

Publicly, neither side has moved: {18|ask} percent for the stevedores, {7|off} percent from Levant Quays. Operations chief Nabil Khoueiry said that a worker took home {$780|!wg|by=Khoueiry|s=a worker} monthly before overtime, "more than a school head".

Outside the breakwater the queue has become a tourist attraction. {Twenty-seven|sh9} ships lay there on Monday night; {three|sh0|t=a day before the walkout} was the usual number a day before the walkout.

Khoueiry insisted that the terminal, built for {1.2 million|cap} containers a year, had been on its way to a record: it shifted {412,300|teu|t=to the end of June} to the end of June, against {376,900|!teu0|t=in the same months of 2035} in the same months of 2035. The firm still means to spend {$43 million|cr} on a pair of cranes, provided "there is a port to put them in".

Related: Bread subsidy cut by a fifth | Ferry to Mersin back at 3 sailings a week

@doc c-deal | foreign agency | 2036-09-25
Dockers accept {11|got} percent, end stoppage at Ras Qamar

Dockers at Lebanon's second-busiest container terminal voted on Thursday to go back to work after accepting an {11|got} percent rise and a one-time payment of {$250|bon}, ending a stoppage of {11|day} days.

{Seventy-one|vt|t=on Thursday} percent of the members who voted backed the accord. They had demanded {18|ask}.

The {22|rel} men held since last week's clash were released as part of it, Interior officials said.

Merchants estimate that each idle day cost {$2.9 million|!ls|by=Merchants}, and a shipping agent, Antranik Boyadjian, said the backlog of about {14,000|~bx|t=at its height} boxes seen at its height would take until mid-October to clear.

Levant Quays, which has a 25-year concession, declined to say what the deal would do to its bottom line. It booked {$9.8 million|pr|t=from January to June|s=It} from January to June.

@doc d-bulletin | shipping bulletin | 2036-09-27
EAST MED PORT NOTES wk 39

RAS QAMAR (LBRQM). Labour back Fri 06.00. Waiting at Fri 18.00: {11|shx|t=at Fri 18.00}. Peak was {27|sh9|t=Mon 22nd} Mon 22nd. Quay pile {14,200|bx|t=at peak} at peak, no fresh count. Wheat bulkers ({31,000 t|wh|v=31000} in total) have priority, berth 4 and 5. Gang strength said to be full, {1,860|dk} on the books, of whom {1,320|!st|by=agents} downed tools according to agents. Settlement {11 pct|got|v=11} plus USD {250|bon}.
H1 vols {412k|teu|v=412000|round=1000} TEU vs {368k|teu0|v=368000|round=1000}.
New cranes: USD {43|cr|x=1000000}m confirmed for {2037|-}, tender docs Nov.

MERSIN. {2|-} berths closed for dredging to 10 Oct.

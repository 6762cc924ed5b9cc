@story p2-bidongo-camp
@topic A refugee settlement in north-western Uganda in September 2031
@subject C = Bidongo settlement | Bidongo | the settlement | the camp
@subject S = South Sudanese refugees | South Sudanese
@subject D = Congolese refugees | Congolese
@subject M = measles outbreak in Bidongo | measles | the outbreak
@subject N = United Nations refugee agency | UNHCR | the agency | the UN
@subject W = World Food Programme | WFP | rations
@subject O = Okello Draru | Draru | the settlement commandant | the commandant
@fact ps = 33100 | other | S | people living in the settlement | 2031-09-18 | snapshot
@fact pd = 15200 | other | D | people living in the settlement | 2031-09-18 | snapshot
@fact pa = 48300 | other | C | people living in the settlement | 2031-09-18 | snapshot
@fact cp = 35000 | other | C | people it was laid out for | - | constant
@fact na = 9700 | other | C | people who arrived since the start of July | 2031-09-18 | cumulative
@fact a8 = 140 | other | C | people who arrive a day | August 2031 | snapshot
@fact a9 = 310 | other | C | people who arrive a day | 2031-09-11 to 17 | snapshot
@fact wc = 78 | other | C | women and children as a share | 2031-09-18 | snapshot
@fact wa = 11.4 | other | C | litres of water a person a day | 2031-09-18 | snapshot
@fact wt = 20 | other | C | litres of water a person a day | - | plan | threshold
@fact la = 920 | other | C | latrines | 2031-09-18 | snapshot
@fact lp = 52.5 | other | C | people to a latrine | 2031-09-18 | snapshot
@fact ms = 86 | cases | M | suspected cases | 2031-09-18 | cumulative
@fact mc = 19 | cases | M | confirmed cases | 2031-09-18 | cumulative
@fact md = 5 | deaths | M | children killed | 2031-09-18 | cumulative
@fact va = 12400 | other | M | children vaccinated | 2031-09-18 | cumulative
@fact vt = 16000 | other | M | children to be vaccinated | - | plan | pledged
@fact vs = 77.5 | other | M | share of the children vaccinated | 2031-09-18 | cumulative
@fact fa = 62000000 | budget | N | dollars asked for the year | 2031 | plan | pledged
@fact fr = 23560000 | fundraising | N | dollars received | 2031-09-18 | cumulative
@fact fs = 38 | other | N | share of the appeal received | 2031-09-18 | cumulative
@fact fg = 38440000 | budget | N | dollars still lacking | 2031-09-18 | snapshot
@fact ro = 70 | other | W | ration as a share of a full one | June 2031 | snapshot
@fact rn = 40 | other | W | ration as a share of a full one | October 2031 | plan
@fact sp = 7300 | enrolment | C | pupils | 2031-09-18 | snapshot
@fact st = 81 | jobs | C | teachers | 2031-09-18 | snapshot
@fact sr = 90.1 | other | C | pupils to a teacher | 2031-09-18 | snapshot
@fact lq = 50 | other | C | people to a latrine | - | plan | threshold
@fact fh = 1284 | other | N | dollars asked for each person | 2031 | plan | pledged
@fact ss = 68.5 | other | S | share of the people in the settlement | 2031-09-18 | snapshot
@rel share ss = ps / pa
@fact sk = 6 | other | C | schools | 2031-09-18 | snapshot
@rel sum pa = ps + pd
@rel share fs = fr / fa
@rel diff fg = fa - fr
@rel share vs = va / vt
@trap a8 a9 :: the flow doubled in September
@trap ms mc :: suspected and confirmed
@trap wa wt :: what there is and the standard
@trap ro rn :: before and after the cut
@trap pa cp :: who lives there and what it was built for
@trap va vt :: done and aimed at

@doc a-wire | wire agency | 2031-09-18
Measles kills {five|md} children in crowded Ugandan refugee camp

ARUA, Uganda, Sept 18 (Meridian) - {Five|md|by=health officials} children have died of measles in a settlement in northwestern Uganda that has swollen by {9,700|na|t=since July} people since July, health officials said on Thursday.

There were {86|ms|by=health officials|t=on Thursday} suspected cases in Bidongo and laboratory tests had confirmed {19|mc|^}. Vaccinators have reached {12,400|va} of {16,000|vt} children under the age of {five|-}.

Bidongo was laid out for {35,000|cp} refugees. It now holds {48,300|pa|t=now}, of whom about {four in five|~wc} are women and children, according to the U.N. refugee agency, UNHCR.

Arrivals averaged {140|a8|t=in August} a day in August. Last week they averaged {310|a9|t=Last week}.

UNHCR has received so far {38 percent|fs|t=so far} of the {$62 million|fa} it sought for the operation this year.

@doc b-aid | aid agency situation report | 2031-09-18
BIDONGO — SITUATION REPORT No. 14
Reporting period 11–18 September. Next report: 25 September.

HIGHLIGHTS
– Population {48,300|pa}: {33,100|ps} from South Sudan, {15,200|pd} from DRC.
– Measles: {86|ms} / {19|mc} / {5|md} (suspected / confirmed / fatal). Coverage of the campaign {77.5%|vs}.
– Water {11.4|wa} l/p/d, against a standard of {20|wt}. Two boreholes down; a third is being flushed.
– {920|la} latrines in use, i.e. {52.5|lp} users each. Emergency ceiling: {50|lq}.

FOOD
From 1 October the general ration falls to {40 per cent|rn|t=From 1 October} of a full basket. It stood at {70 per cent|ro|t=until June} until June.

EDUCATION
{7,300|sp} learners, {81|st} teachers. {Six|sk} schools, of which one is a tree.

FUNDING
Appeal USD {62m|fa|v=62000000}. In hand USD {23.56m|fr|v=23560000}. Gap USD {38.44m|fg|v=38440000}.

Contact: sitrep@bidongo-coord.example | +256 700 000 014

@doc c-daily | Kampala daily | 2031-09-20
Bidongo: Where {ninety|~sr} children share a teacher and a bar of soap

By Nakato Byamugisha-Lemi in Madi-Okollo

Teacher Florence Asienzo writes the alphabet on a door. The door belongs to no house. Around her sit the day's intake of Primary One, and she has given up calling the register.

"They say {ninety|~sr} to one of us," she says. "On Mondays they come from the road and it is more."

The settlement commandant, Mr Okello Draru, told Saturday Post that the camp had {45,900|!pa|by=Mr Okello Draru} residents at the last verification, and that the South Sudanese among them outnumbered the Congolese by better than {two|-} to one. He said latrines ({780|!la}, by his records) were the greatest worry. "If you queue, you do not queue. You go to the bush. Then the rain brings it back."

At the health centre {two dozen|!mc} children have a laboratory slip that says what their mothers knew already. The clinical officer, who has slept in his office since the 4th, buried one of the {five|md} himself. His own register, last added up by candle, has {71|?ms|by=His own register} under the letter M.

WFP has confirmed that portions will shrink to {40 per cent|rn|t=next month} next month.

ALSO READ: Cranes name 25-man squad | Sugar at Shs 5,200 a kilo

@doc d-opinion | foreign newspaper opinion column | 2031-09-22
The price of a camp nobody photographs

Here is a sum. Take what the UN says it needs for one year in a corner of Uganda you have not heard of. Divide by the people in it. You get {1,284 dollars|fh} a head, less than a decent bicycle.

Here is another. Take what the rich world has actually sent. As the rains begin it is short by {44 million dollars|!fg|t=As the rains begin}, and therefore a mother who used to carry home {seven-tenths|ro|v=70} of a ration ({70%|ro}, in the dry language of logistics) will soon be carrying home {two-fifths|rn|t=soon}.

I was there for three days with a notebook and no use to anyone. I saw {eleven|~wa} litres of water a day do for a human being what {20|wt} is supposed to. I saw more than {three-quarters|>vs} of the small children jabbed, which is a triumph, and a woman who had walked for nine nights with one of the others.

About {two out of three|~ss} in that place, {33,100|ps}, are there because of one war, and {15,200|pd} because of another. There will be a third. There's always {three hundred|~a9} or so more at the gate by dark.

Ludovica Steenbergen-Rao is a fellow of nothing in particular.

@story h3-adre-refugees
@topic Refugees at the Chad border: a surge in three weeks, rations cut, pledges
@subject T = Tiléguey | Tiléguey crossing | the crossing | the border town
@subject D = Dorogno camp | Dorogno | the new camp
@subject F = Farassa camp | Farassa | the old camp
@subject U = UNHCR | UN refugee agency | refugee agency | HCR
@subject W = WFP | World Food Programme | the food agency
@subject C = Chad | N'Djamena | the Chadian government
@subject S = Sudan | Darfur
@subject K = Kadugna | the town of Kadugna
@subject N = donor conference in Brussels | donors | the conference | the Brussels conference
@fact a1 = 41000 | crowd | T | people who crossed | 2031-05-04 | cumulative
@fact a2 = 118000 | crowd | T | people who crossed | 2031-05-18 | cumulative
@fact ad = 6800 | crowd | T | people who crossed in a day | 2031-05-10 peak | constant
@fact wc = 89 | other | T | percent of arrivals who are women and children | 2031-05-18 | snapshot
@fact un = 2340 | other | T | children without a parent | 2031-05-18 | cumulative
@fact tr = 46500 | evacuated | U | people moved from the border to camps | 2031-05-18 | cumulative
@fact wa = 71500 | waiting | T | people waiting at the border | 2031-05-18 | snapshot
@fact dd = 29000 | other | D | inhabitants | 2031-05-18 | snapshot
@fact dp = 50000 | other | D | people it is planned for | - | plan
@fact fd = 64000 | other | F | inhabitants | 2031-05-18 | snapshot
@fact fp = 40000 | other | F | people it is planned for | - | constant | threshold
@fact to = 1310000 | other | C | refugees in the country | 2031-05-18 | snapshot
@fact sp = 780000 | other | C | Sudanese refugees in the country since the earlier war | 2030-12 | snapshot
@fact wl = 7 | other | D | litres of water a head and day | 2031-05-18 | snapshot
@fact ws = 15 | other | U | litres of water a head and day, the standard | - | constant | threshold
@fact ra = 2100 | other | W | kilocalories of a full ration | - | constant | threshold
@fact rc = 60 | other | W | percent of a full ration given | 2031-06-01 | plan
@fact ma = 18.4 | rate | D | percent of children acutely malnourished | 2031-05-18 | snapshot
@fact mt = 15 | rate | U | percent of children acutely malnourished, emergency mark | - | constant | threshold
@fact dk = 1300 | deaths | K | people killed, estimate of survivors' groups | 2031-05-01 | snapshot
@fact dh = 640 | deaths | K | people killed, names verified | 2031-05-18 | cumulative
@fact me = 73 | cases | D | measles cases | 2031-05-18 | cumulative
@fact ap = 362000000 | budget | U | dollars asked for | 2031-05-11 | plan
@fact pl = 205000000 | budget | N | dollars pledged | 2031-05-27 | plan | pledged
@fact pn = 74000000 | budget | N | dollars pledged that were new | 2031-05-27 | plan | pledged
@fact re = 43000000 | budget | U | dollars received | 2031-05-27 | cumulative
@fact pp = 11.9 | other | U | percent of the sum asked for that was received | 2031-05-27 | snapshot
@fact na = 57 | other | N | countries that took part | 2031-05-27 | constant
@fact fo = 200000 | crowd | U | people who will have crossed by the end of June, forecast | 2031-06-30 | plan | projected
@rel diff wa = a2 - tr
@rel share pp = re / ap
@fact sc = 1460 | sample_size | D | children screened | 2031-05-18 | constant
@fact hw = 46.67 | other | D | percent of the standard of water | 2031-05-18 | snapshot
@fact ph = 56.6 | other | N | percent of the sum asked for that was pledged | 2031-05-27 | snapshot
@rel share hw = wl / ws
@rel share ph = pl / ap
@trap a2 to :: this wave and all refugees
@trap dk dh :: estimated and verified dead
@trap pl pn :: all pledges and new money
@trap pl re :: pledged and received
@trap ma mt :: measured and mark
@trap dd fd :: the new and the old camp
@trap a2 ad :: all and the peak day

@doc a-wire | wire agency | 2031-05-05
{Forty thousand|~a1} flee into Chad in a week as Darfur town falls

TILÉGUEY, Chad, May 5 (Continental) - Some {41,000|~a1|t=since last Monday|by=the U.N. refugee agency} people have crossed a dry riverbed into eastern Chad since last Monday, the U.N. refugee agency said, after militiamen overran the Sudanese town of Kadugna.

Survivors' groups put the number killed there at {1,300|dk|by=Survivors' groups}. It could not be verified.

They came on donkeys, on handcarts and on one municipal rubbish truck. Zahra Issaka Abdelmahmoud, 31, arrived with four children; one was not hers. "He was walking," she said. "So I took him."

Chad already shelters {780,000|sp|t=before the latest fighting} Sudanese who came before the latest fighting. The old camp at Farassa, laid out for {40,000|fp}, was full three years ago.

UNHCR official Torvald Keïta-Brandt said he feared the figure could reach {200,000|fo|t=by the end of June|by=UNHCR official Torvald Keïta-Brandt} by the end of June. The rains, which make an island of Tiléguey, begin in the third week of that month.

@doc b-sahelmatin | chadian daily | 2031-05-19
At Tiléguey, {seven|wl} litres and a ticket

From our special correspondent Mahamat-Saleh Ngarlejy

The ticket is pink, for the bus; whoever has it will sleep in Dorogno. Out of the {118,000|a2|t=as of yesterday|by=HCR} who have crossed as of yesterday, HCR has carried off {46,500|tr|^}. The other {71,500|wa} sit under neem trees and wait for their colour to be called.

It was worse. On the tenth, {6,800|ad|t=On the tenth} came over in one day.

The governor, General Abakar Hisseine-Dadi, who received us standing, has two complaints. That the country carries {1,310,000|to|by=The governor|s=the country} refugees, "one for every seventeen of us". And that in Dorogno, where {29,000|dd} are installed and {50,000|dp} are expected, there are {seven|wl} litres of water a head while a village outside has none at all.

HCR's own rule is {fifteen|ws}. "We drill," says its head of office. Three of five boreholes came up dry.

{Nine of ten|~wc|v=90} arrivals are women and children. {2,340|un} of the latter are alone.

In brief: Sugar at 900 francs • Renaissance FC 2–0 Elect-Sport • Water cuts in the 7th arrondissement

@doc c-medteam | medical charity press release | 2031-05-20
Chad: malnutrition past emergency level among new refugees

Our teams screened {1,460|sc} children under five in Dorogno between 14 and 18 May. {18.4%|ma|t=between 14 and 18 May|by=Our teams} were acutely malnourished. {15%|mt} is regarded as the emergency threshold. We have treated {73|me|^} children for measles.

"They arrive hungry and the system makes them hungrier," said Dr Clémentine Oyelaran, our coordinator. From 1 June the food agency will hand out {60%|rc|t=From 1 June|by=the food agency} of the standard ration of {2,100|ra} kilocalories.

Water stands at {seven|wl} litres per person per day, less than {half|<hw} of the minimum of {15|ws}. Some {71,500|~wa} people still camp at the crossing itself.

We call on donors to fund the UN's appeal of {$362 million|ap|s=the UN}.

@doc d-kontinent | european broadsheet | 2031-05-28
{€205 million|!pl|force} promised in Brussels for Chad's refugees. How much is new?

Ulrike Santamaria, Brussels

{Fifty-seven|na} states and institutions met on Tuesday in the Egmont Palace and after four hours of speeches announced that they had found {205|pl|x=1000000} million dollars for the Sudanese in Chad, well over {half|>ph} of what the United Nations says it needs.

Read the annex and the sum shrinks. {74|pn|x=1000000|by=the annex} million is new. The rest had been announced before, some of it twice.

So far {43 million|re|t=So far} has arrived, {11.9 per cent|pp} of the {362 million|ap}.

"I had {118,000|a2|t=a week ago} new neighbours a week ago and I expect {200,000|fo|t=by July|by=Achta Djibrine-Sy} by July," said Chad's minister of territorial administration, Achta Djibrine-Sy. "They do not eat annexes."

Outside, relatives of the dead of Kadugna held up portraits, {640|dh|t=to date|by=a Sudanese lawyers' committee}, one for each name which a Sudanese lawyers' committee has verified to date.

@doc e-briefing | humanitarian news service | 2031-05-29
The cheat sheet: a border, a ration, a pledge

Our weekly look at the crisis numbers that matter

Chad arrivals hit {181,000|!a2|t=on 18 May}. The people who reached Tiléguey from Darfur numbered that many on 18 May, of whom {46,500|tr} had been moved inland, leaving {71,500|wa} on the sand. {89 percent|wc} are women and children.

Rations shrink. WFP confirms cuts of {60 percent|!rc|force|t=from Sunday|by=WFP} from Sunday: a full day's food is {2,100|ra} kilocalories.

Death toll doubles? Not quite. The {1,300|dk} dead of Kadugna is an estimate of survivors' groups; {640|dh} is a list of names.

Money. Brussels produced {$205 million|pl}, of which {$74 million|pn} had not been heard of before. The appeal's bank account shows {$43 million|re}.

Camps. The old one, Farassa, holds {64,000|fd}, against {40,000|fp} planned. Dorogno is at {29,000|dd} of {50,000|dp}.

What we're reading: 48 hours in El Fasher; 3 charts on cash aid.

@story v3-kazakh-mine-rescue
@topic Fire in the Akbulak coal mine, Kazakhstan
@subject M = Akbulak mine | the mine | Akbulak | the pit | mine
@subject R = mine rescue service | rescuers | rescue teams
@subject C = Sary Komir | the company | the owner
@fact un = 96 | other | M | miners underground when the fire broke out | 2015-11-03 | constant
@fact r1 = 71 | rescued | M | miners brought up alive | 2015-11-03 noon | cumulative
@fact r2 = 83 | rescued | M | miners brought up alive | 2015-11-04 | cumulative
@fact m1 = 25 | missing | M | miners still underground | 2015-11-03 noon | snapshot
@fact d2 = 13 | deaths | M | miners killed in the fire | 2015-11-04 | cumulative
@fact dp = 540 | distance | M | metres below ground | - | constant
@fact rt = 8 | other | R | rescue teams | 2015-11-03 | snapshot
@fact tm = 6:50 | clock | M | time at which the fire broke out | 2015-11-03 | constant
@fact co = 10 | damages | C | annual wages for the family of each dead miner | 2015-11-05 | plan | pledged
@fact ch = 30 | duration | C | days the mine stays shut | 2015-11-05 | plan | pledged
@fact mt = 1.8 | rate | M | methane in the air in percent | 2015-11-03 | constant
@fact ml = 1 | rate | M | methane allowed in the air in percent | - | constant | threshold
@fact yg = 22 | age | M | age of the youngest victim | 2015-11-03 | constant
@rel diff m1 = un - r1
@rel diff d2 = un - r2
@trap r1 r2 :: rescued by noon and by the next day
@trap m1 d2 :: missing against dead
@trap mt ml :: measured against allowed

@doc a-flash | wire flash | 2015-11-03
{Twenty-five|m1} trapped after fire in Kazakh coal mine

ALMATY - Fire broke out at {6:50 a.m.|tm|t=on Tuesday} on Tuesday in the Akbulak mine, {540|dp} metres down. Of {96|un} men on the shift {71|r1|t=by noon} were out by noon.

@doc b-radio | radio bulletin | 2015-11-03
Khabar, 13:00

{Eight|rt} rescue teams are in the pit. {Twenty-five|m1|t=at this moment} men have not come up at this moment. The shift, {ninety-six|un} strong, had started at {six|-}. Methane was {1.8|mt} percent; more than {one|ml} is forbidden.

@doc c-ministry | ministry statement | 2015-11-04
Operation concluded

The search at Akbulak ended at {4 a.m.|-} today. {83|r2} miners were saved; {13|d2} lost their lives. The youngest was {22|yg}. A day of mourning is declared.

@doc d-social | newsroom post | 2015-11-04
Akbulak

{19|!d2} dead. {83|r2|t=in the end} came home in the end. The gas in the air: {1.8%|mt}. Fire began around {nine|!~tm|t=in the morning} in the morning. Candles at the gate tonight.

@doc e-paper | newspaper brief | 2015-11-06
Owner closes pit for {30|ch} days

Sary Komir will give each bereaved family {ten|co|by=Sary Komir} annual wages. {Thirteen|d2} coffins were carried through the town on Thursday. At {540|dp} metres the fire is still smouldering.

@story xb-rajbari-express
@topic Train derailment near Kaliganj, Bangladesh, 2034
@subject D = Padma Express derailment | derailment | accident | crash
@subject S = Bangladesh Railway | railway
@subject H = Kaliganj Sadar Hospital | Sadar Hospital
@subject Z = Jhenaidah Medical College | medical college
@subject N = army field clinic | field clinic | army
@subject M = railways ministry | ministry
@fact d = 52 | deaths | D | people killed | 2034-01-18 morning | cumulative
@fact dw = 21 | deaths | D | women killed | 2034-01-18 morning | cumulative
@fact dm = 18 | deaths | D | men killed | 2034-01-18 morning | cumulative
@fact dc = 13 | deaths | D | children killed | 2034-01-18 morning | cumulative
@fact dcs = 25 | other | D | share of the dead who are children | 2034-01-18 morning | cumulative
@fact id = 39 | deaths | D | dead who have been identified | 2034-01-18 morning | cumulative
@fact un = 13 | deaths | D | dead not yet identified | 2034-01-18 morning | snapshot
@fact i = 208 | injuries | D | people injured | 2034-01-18 morning | cumulative
@fact ih = 96 | injuries | H | injured people treated | 2034-01-18 morning | cumulative
@fact iz = 74 | injuries | Z | injured people treated | 2034-01-18 morning | cumulative
@fact ia = 38 | injuries | N | injured people treated | 2034-01-18 morning | cumulative
@fact cas = 260 | other | D | dead and injured together | 2034-01-18 morning | cumulative
@fact pax = 1040 | ridership | D | passengers on board | 2034-01-17 | constant
@fact cs = 25 | other | D | share of passengers killed or injured | 2034-01-18 morning | cumulative
@fact sp = 92 | speed | D | kilometres an hour at the bend | 2034-01-17 | constant
@fact lim = 60 | speed | D | limit in kilometres an hour at the bend | - | constant | threshold
@fact ov = 32 | speed | D | kilometres an hour above the limit | 2034-01-17 | constant
@fact co = 14 | other | D | coaches in the train | - | constant
@fact cd = 6 | other | D | coaches off the rails | 2034-01-17 | constant
@fact cok = 8 | other | D | coaches that stayed on the rails | 2034-01-17 | constant
@fact pay = 500000 | damages | M | taka for the family of each person killed | 2034-01-18 | plan | pledged
@fact payt = 26000000 | damages | M | taka for the families of all killed | 2034-01-18 | plan | pledged
@fact usd = 200000 | damages | M | dollars for the families of all killed | 2034-01-18 | plan | pledged
@rel sum d = dw + dm + dc
@rel share dcs = dc / d
@rel sum d = id + un
@rel sum i = ih + iz + ia
@rel sum cas = d + i
@rel share cs = cas / pax
@rel diff ov = sp - lim
@rel sum co = cd + cok
@rel product payt = pay * d
@rel convert usd = payt
@trap dc un :: thirteen children and thirteen unidentified
@trap dcs cs :: a quarter of the dead, a quarter of the passengers

@doc wire | wire agency | 2034-01-18
Bangladesh train took bend too fast, railway says

KALIGANJ, Bangladesh — The Padma Express was travelling at {92 km/h|sp|by=Bangladesh Railway|v=92} into a bend with a limit of {60|lim|^}, Bangladesh Railway said, {32|ov|^} over what is allowed. {Six|cd} of its {14|co} coaches left the rails; {eight|cok} stayed upright.

The accident killed {52|d|t=by Wednesday morning} people by Wednesday morning, of whom {39|id|^} have been named. {Thirteen|un|^} bodies await relatives.

A further {208|i|^} are hurt, bringing casualties to {260|cas|^}. There were {1,040|pax} passengers.

@doc daily | broadsheet | 2034-01-19
{A quarter|dcs|v=25} of the dead are children

Of the {52|d} who died at Kaliganj, {31|!dw} were women, {18|dm} men and {13|dc} children, hospital lists seen by this newspaper show. The children make up {25 per cent|dcs}.

Sadar Hospital took in {96|ih} of the injured, the medical college {74|iz} and an army field clinic {38|ia}. All told {218|!i} people were hurt.

The ministry promises Tk {500,000|pay} to each bereaved family. For {52|d} deaths that is Tk {26 million|payt}, or {$200,000|usd}.

Shakil Chowdhury reported from Jhenaidah. Page 1, 4, 5

@doc live | live blog | 2034-01-18
Kaliganj derailment: what we know

09.40 The casualty count now stands at {260|cas|t=09.40}: {52|d|^} killed, {208|i|^} injured. With {1,040|pax} people on the train, that means {one in four|cs|v=25} was killed or hurt.

09.52 {Six|cd} coaches went down the bank, we hear. Correspondent on site: {eight|cok} are still on the track, of {fourteen|co}. So {six|cd} it is.

10.15 The ministry: {500,000|pay|by=The ministry} taka for every death. That adds up to {2.6 million|!payt} with {52|d} dead.

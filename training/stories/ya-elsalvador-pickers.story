@story ya-elsalvador-pickers
@topic Coffee pickers' truck overturns on the Cerro Jumuyepe road, El Salvador: from the ditch to the new transport rule
@subject X = Cerro Jumuyepe truck accident | truck accident | accident | overturn
@subject T = the truck | Isuzu | lorry
@subject B = Comandos de Salvamento | Comandos | rescue corps | rescuers
@subject P = PNC traffic division | PNC | traffic police | police
@subject F = Finca La Esperanza | the finca | farm | plantation
@subject H = Hospital San Rafael del Cerro | hospital
@subject D = Nelson Adonay Ventura | Ventura | the driver
@subject M = labour ministry | ministry | Labour Minister Karla Iraheta | inspectors
@subject C = Coffee Pickers' Union | union | pickers | Niña Tránsito
@subject J = court of Santa Tecla-Sur | court | judge
@fact on = 58 | other | T | people on the truck | 2034-12-03 | constant
@fact cap = 0 | other | T | passengers for whom the truck is licensed | - | constant | threshold
@fact d1 = 6 | deaths | X | people killed | 2034-12-03 | cumulative
@fact d2 = 10 | deaths | X | people killed | 2034-12-07 | cumulative
@fact dw = 6 | deaths | X | women killed | 2034-12-07 | cumulative
@fact dmn = 4 | deaths | X | men killed | 2034-12-07 | cumulative
@fact dk = 2 | deaths | X | minors killed | 2034-12-07 | cumulative
@fact inj = 39 | injuries | X | people injured | 2034-12-03 | cumulative
@fact grv = 11 | injuries | H | people gravely injured | 2034-12-03 | snapshot
@fact lig = 28 | injuries | X | people lightly injured | 2034-12-03 | cumulative
@fact unh = 13 | other | X | people unhurt | 2034-12-03 | constant
@fact t0 = 05:25 | clock | X | time of the accident | 2034-12-03 | constant
@fact drp = 27 | distance | T | metres that the truck fell | 2034-12-03 | constant
@fact km = 9 | distance | X | kilometre of the road | - | constant
@fact grd = 14 | rate | X | percent of gradient | - | constant
@fact amb = 9 | other | B | ambulances | 2034-12-03 | cumulative
@fact pick = 12 | other | B | neighbours' pickups that carried the injured | 2034-12-03 | constant
@fact yr = 1994 | other | T | model year | - | constant
@fact age = 40 | age | T | age of the truck | 2034 | snapshot
@fact brk = 3 | other | T | wheels without working brakes | 2034-12-03 | constant
@fact fee = 1.25 | price | C | dollars deducted a day for the ride | 2034 | constant
@fact feed = 72.5 | other | F | dollars of rides deducted that day | 2034-12-03 | constant
@fact pay = 1.75 | price | C | dollars paid for an arroba of cherries | 2034 | constant
@fact min = 2.1 | price | M | least pay in dollars for an arroba of cherries | 2034 | constant | threshold
@fact lac = 0.35 | price | C | dollars by which the pay is below the minimum | 2034 | constant
@fact pic = 210 | jobs | F | pickers | 2034-12 | snapshot
@fact ins = 46 | other | M | farms inspected | 2034-12-20 | cumulative
@fact inf = 23 | other | M | farms with faults | 2034-12-20 | cumulative
@fact inp = 50 | other | M | share of inspected farms with faults | 2034-12-20 | cumulative
@fact trk = 61 | other | P | trucks stopped with passengers | 2034-12-20 | cumulative
@fact y34 = 19 | cases | P | accidents of trucks with passengers in the year | 2034 | cumulative
@fact y33 = 25 | cases | P | accidents of trucks with passengers in the year | 2033 | cumulative
@fact yp = 24 | rate | P | fall in accidents of trucks with passengers | 2034 | constant
@fact dd = 31 | deaths | P | deaths on trucks with passengers in the year | 2034 | cumulative
@fact dra = 34 | age | D | age of the driver | 2034 | snapshot
@fact alc = 0 | other | D | alcohol in the driver's blood | 2034-12-03 | constant
@fact lic = 2 | duration | D | years since the licence ran out | 2034-12 | snapshot
@fact cmp = 3000 | damages | F | dollars offered for each death | 2034-12-06 | plan | pledged
@fact cmt = 30000 | damages | F | dollars offered for all the deaths | 2034-12-07 | plan | pledged
@fact dem = 25000 | damages | C | dollars demanded for each death | 2034-12-08 | constant
@fact fin = 17400 | damages | M | dollars of fine on the farm | 2035-01-15 | constant
@fact sen = 6 | sentence | D | years of prison | 2035-09-11 | constant
@fact ask = 9 | sentence | J | years sought | 2035-09 | constant
@fact civ = 120000 | damages | J | dollars that the farm must pay the families | 2035-09-11 | constant
@fact civf = 12000 | damages | J | dollars that the farm must pay each family | 2035-09-11 | constant
@fact bus = 25 | units_pledged | M | buses to be lent for the harvest | 2035 | plan | pledged
@fact busl = 8 | other | M | buses lent for the harvest | 2035-11 | cumulative
@fact busp = 32 | other | M | share of the promised buses lent | 2035-11 | cumulative
@rel sum inj = grv + lig
@rel sum d2 = dw + dmn
@rel sum on = d1 + inj + unh
@rel diff lac = min - pay
@rel product feed = fee * on
@rel share inp = inf / ins
@rel change yp = y33 -> y34
@rel product cmt = cmp * d2
@rel product civ = civf * d2
@rel share busp = busl / bus
@trap d1 d2 :: later deaths
@trap d1 dw :: six at first, six women
@trap inj grv :: all and grave
@trap pay min :: paid and prescribed
@trap y33 y34 :: two years
@trap y34 dd :: accidents and deaths
@trap cmp dem :: offered and demanded
@trap cmp civf :: offered and awarded
@trap ins inf :: inspected and faulty
@trap bus busl :: promised and lent
@trap ask sen :: sought and given
@trap amb km :: nine ambulances, kilometre nine
@trap dk lic :: two minors, two years

@doc a-rescue | rescue corps post | 2034-12-03
COMANDOS DE SALVAMENTO - SECTIONAL CERRO

06:50. We attend the overturn of a truck with coffee cutters at kilometre {9|km} of the road to Cerro Jumuyepe. It fell {27|~drp} metres. Hour of the event: {05:25|t0}.

Preliminary balance: {6|d1|t=06:50} deceased, {39|inj|^} injured, {11|grv} of these gravely.

On site: {9|amb} ambulances. {12|pick} pickups of neighbours carried injured before us. God repay them.

Avoid the zone. Don't film the deceased.

#HarvestOfPain 2.1K shares

@doc b-wire | wire agency | 2034-12-04
{Six|d1} coffee pickers killed in El Salvador as truck plunges off mountain road

SAN SALVADOR, Dec 4 (Austral) - {Six|d1|t=on Sunday} people died and {39|inj|^} were hurt on Sunday when a truck carrying {58|on} coffee pickers lost its brakes on a steep road in western El Salvador. {Thirteen|unh} escaped unhurt.

The 1994 Isuzu, {40|age} years old, has a licence to carry cargo and {no|cap|v=0} passengers.

It had set out before dawn for Finca La Esperanza, which employs {210|pic} pickers in the harvest. Each is charged {$1.25|fee} a day for the ride, survivors said.

Driver Nelson Ventura, {34|dra}, had {no|alc|v=0} alcohol in his blood, the PNC said, but his permit expired {two|lic} years ago.

There had been {19|y34|t=this year} accidents of trucks with passengers this year, police said, down from {25|y33}, with {31|dd|t=this year} deaths.

@doc c-paper | San Salvador daily | 2034-12-09
{Ten|d2} coffins and a deduction

By Xenia Portillo Menjívar

CERRO JUMUYEPE. They were paying to die: for that Sunday, {58|on} tickets at {1.25|fee}, that's {$72.50|feed}, were noted in the foreman's book.

The dead are {ten|d2|t=since Thursday} since Thursday: {six|dw} women and {four|dmn} men, {two|dk} of them minors. The finca offers {$3,000|cmp} for each, {$30,000|cmt} for all. "That's what a mule costs," says Niña Tránsito, of the union, which wants {$25,000|dem}.

For an arroba of cherries they're paid {1.75|pay}. The minimum is {$2.10|min}. The difference, {45|!lac|x=0.01} cents, multiplied by a harvest, is a bus.

Experts say that {two|!brk} wheels of the Isuzu had no brakes. The slope's {14|grd} per cent.

"Coffee isn't picked by itself," the owner told us by phone.

Dollarama: C-contract 3.42/lb

@doc d-ministry | labour ministry release | 2034-12-20
LABOUR MINISTRY INSPECTS {46|ins} FARMS

Labour Minister Karla Iraheta reported that of {46|ins} farms inspected since the accident {23|inf} presented faults, {50%|inp}. The traffic police stopped {61|trk} trucks with passengers.

The review of the vehicle (model {1994|yr}) established that {three|brk} wheels lacked brakes.

For the coming harvest {25|bus} buses will be lent free of charge.

In pay, Finca La Esperanza was {35|lac|x=0.01} cents per arroba under the minimum. The sanction procedure is open.

@doc e-radio | community radio script | 2035-09-11
RADIO IZCANAL DEL CERRO, NOON

{Six|sen} years for Ventura. {Nine|ask} had been asked for. He cried and said he also lost his sister. It's so.

The court says the finca must pay {twelve|civf|x=1000} thousand dollars to each of the ten families. In all, {one hundred and two|!civ|x=1000} thousand dollars. In December they offered {three|cmp|x=1000} thousand, remember.

The ministry's fine in January was {seventeen thousand four hundred|fin|v=17400}.

Of the {thirty-nine|inj} injured {twenty-eight|lig} were light, so said the paper. Ask Doña Meche, who's "light" and walks with a stick.

Rain at three. Bring in the beans.

@doc f-news | news website | 2035-11-28
Harvest begins with a third of the promised buses

La Brújula | 28.11.35

Of {25|bus} buses promised by the labour ministry for the coffee harvest, {eight|busl} have been lent so far, {32%|busp}. On the Cerro road we counted {14|-} trucks with people standing.

A year ago {nine|!d2|t=A year ago} pickers died there.

The ministry says that truck accidents with passengers fell {24%|yp|t=in 2034} in 2034. The union: "They count the ones that reach the road."

The finca has changed its name to Nueva Esperanza.

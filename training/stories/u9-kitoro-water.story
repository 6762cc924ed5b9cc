@story u9-kitoro-water
@topic Water rationing, an emergency budget and cholera in Kitoro County, Kenya, March 2029
@subject K = Kiwasco | Kitoro Water and Sanitation Company | the utility | the water company | the company
@subject D = Mbuta Dam | the dam | the reservoir
@subject G = Kitoro County government | the county | county government | Governor Salome Chebet-Odhiambo | the governor | the plan
@subject AS = Kitoro County Assembly | the assembly | MCAs
@subject E = Ngarisha East | the eastern zone
@subject W = Ngarisha West | the western zone
@subject O = Old Town
@subject CH = cholera outbreak | cholera | the outbreak | health officials
@subject BI = Bilima estate | Bilima
@subject KW = Kware settlement | Kware
@subject M = march of 14 March | the march | protest | demonstration | demonstrators
@subject ST = state institutions | government institutions | prison, barracks and hospitals | public bodies
@subject HH = households | homes
@subject J = jerrican vendors | cart pushers | vendors
@fact cap = 28400000 | other | D | cubic metres that the reservoir holds | - | constant
@fact v1 = 8800000 | other | D | cubic metres stored | 2029-03-03 | snapshot
@fact s1 = 31 | rate | D | share of capacity stored | 2029-03-03 | snapshot
@fact v2 = 7700000 | other | D | cubic metres stored | 2029-03-10 | snapshot
@fact s2 = 27.1 | rate | D | share of capacity stored | 2029-03-10 | snapshot
@fact dem = 64000 | other | K | cubic metres needed a day | 2029 | constant
@fact q0 = 41500 | other | K | cubic metres supplied a day | February 2029 | snapshot
@fact q1 = 33000 | other | K | cubic metres supplied a day | from 2029-03-05 | plan
@fact qd1 = 21500 | other | D | cubic metres supplied a day | from 2029-03-05 | plan
@fact qb1 = 11500 | other | K | cubic metres a day from boreholes | from 2029-03-05 | plan
@fact qd0 = 29000 | other | D | cubic metres supplied a day | February 2029 | snapshot
@fact x1 = 31000 | other | K | cubic metres a day that are lacking | from 2029-03-05 | plan
@fact x0 = 22500 | other | K | cubic metres a day that were lacking | February 2029 | snapshot
@fact c = 71300 | other | K | connections | 2029 | snapshot
@fact ce = 24800 | other | E | connections | 2029 | snapshot
@fact cw = 31200 | other | W | connections | 2029 | snapshot
@fact co = 15300 | other | O | connections | 2029 | snapshot
@fact de = 2 | other | E | days a week with water | from 2029-03-05 | plan
@fact dw = 3 | other | W | days a week with water | from 2029-03-05 | plan
@fact do = 4 | other | O | days a week with water | from 2029-03-05 | plan
@fact l1 = 46 | rate | K | share of water lost or unbilled | 2028 | snapshot
@fact l0 = 43 | rate | K | share of water lost or unbilled | 2027 | snapshot
@fact lt = 35 | rate | K | share of water lost or unbilled | 2031 | plan | pledged
@fact ar = 612000000 | budget | K | unpaid bills owed to the utility | end of 2028 | snapshot
@fact ars = 378000000 | budget | ST | unpaid bills owed to the utility | end of 2028 | snapshot
@fact arh = 234000000 | budget | HH | unpaid bills owed to the utility | end of 2028 | snapshot
@fact eb = 840000000 | budget | G | emergency water money | 2029-03-15 | plan
@fact ebu = 6500000 | budget | G | emergency water money in US dollars | 2029-03-15 | plan
@fact x7 = 7 | other | J | multiple of the kiosk price charged | March 2029 | snapshot
@fact paid = 54 | rate | K | share of water that is billed | 2028 | snapshot
@fact ebb = 322000000 | budget | G | emergency money for boreholes | 2029-03-15 | plan
@fact ebt = 198000000 | budget | G | emergency money for tankers | 2029-03-15 | plan
@fact ebp = 320000000 | budget | G | emergency money for pipes | 2029-03-15 | plan
@fact nb = 14 | other | G | boreholes to be drilled | 2029-03-15 | plan
@fact pb = 23000000 | price | G | cost of a borehole | 2029-03-15 | plan
@fact nt = 18 | other | G | tankers to be bought | 2029-03-15 | plan
@fact pt = 11000000 | price | G | cost of a tanker | 2029-03-15 | plan
@fact va = 29 | votes_cast | AS | votes for the emergency budget | 2029-03-15 | snapshot
@fact vn = 14 | votes_cast | AS | votes against the emergency budget | 2029-03-15 | snapshot
@fact vm = 47 | seats | AS | members | - | constant
@fact vx = 4 | other | AS | members absent | 2029-03-15 | snapshot
@fact j0 = 10 | price | J | price of a 20-litre can | January 2029 | snapshot
@fact j1 = 35 | price | J | price of a 20-litre can | March 2029 | snapshot
@fact jr = 250 | rate | J | rise in the price of a 20-litre can | January to March 2029 | snapshot
@fact jk = 5 | price | K | official price of a 20-litre can at a kiosk | 2029 | constant
@fact t0 = 72 | price | K | tariff per cubic metre | 2029 | constant
@fact t1 = 86 | price | K | tariff per cubic metre | from July 2029 | plan
@fact tr = 19.4 | rate | K | rise in the tariff | July 2029 | plan
@fact k1 = 38 | cases | CH | cholera cases | 2029-03-12 | cumulative
@fact d1 = 2 | deaths | CH | cholera deaths | 2029-03-12 | cumulative
@fact k2 = 91 | cases | CH | cholera cases | 2029-03-19 | cumulative
@fact kb = 54 | cases | BI | cholera cases | 2029-03-19 | cumulative
@fact kk = 37 | cases | KW | cholera cases | 2029-03-19 | cumulative
@fact d2 = 3 | deaths | CH | cholera deaths | 2029-03-19 | cumulative
@fact hosp = 57 | other | CH | patients admitted | 2029-03-19 | cumulative
@fact mp = 600 | crowd | M | marchers by the police count | 2029-03-14 | snapshot
@fact mo = 2000 | crowd | M | marchers by the organisers' count | 2029-03-14 | snapshot
@fact ap = 17 | arrests | M | people arrested | 2029-03-14 evening | cumulative
@fact ac = 11 | arrests | M | people charged in court | 2029-03-16 | cumulative
@rel share s1 = v1 / cap
@rel share s2 = v2 / cap
@rel sum q1 = qd1 + qb1
@rel diff x1 = dem - q1
@rel diff x0 = dem - q0
@rel sum c = ce + cw + co
@rel sum ar = ars + arh
@rel convert eb = ebu
@rel product j1 = x7 * jk
@rel sum eb = ebb + ebt + ebp
@rel product ebb = nb * pb
@rel product ebt = nt * pt
@rel sum vm = va + vn + vx
@rel change jr = j0 -> j1
@rel change tr = t0 -> t1
@rel sum k2 = kb + kk
@trap v1 v2 :: storage a week apart
@trap q0 q1 :: supply before and after rationing
@trap x0 x1 :: two shortfalls
@trap ebb ebp :: boreholes and pipes, nearly the same sum
@trap nb vn :: fourteen boreholes and fourteen votes
@trap k1 k2 :: cases a week apart
@trap hosp kb :: admitted patients and cases of one estate
@trap mp mo :: police and organisers
@trap ap ac :: arrested and charged
@trap jk j0 :: kiosk price and vendor price
@trap l0 l1 :: two years of losses

@doc a-daily | national daily | 2029-03-04
Taps in Ngarisha to flow {two|de} days a week as dam shrinks

By KIPROTICH NJAGI-MOLU

Residents of Ngarisha will from tomorrow receive water on a roster after Mbuta Dam fell to {31 per cent|s1|t=yesterday} of its capacity yesterday.

The Kitoro Water and Sanitation Company said it would cut the volume sent into the network to {33,000|q1|t=from tomorrow} cubic metres a day from {41,500|q0|t=last month}, the figure for last month. The town needs {64,000|dem}.

"We had a gap of {22,500|x0|t=before the roster|by=Managing Director Yusuf Abdirahman Warsame} cubic metres before the roster. I will not lie to you, it becomes {31,000|x1|^}," Managing Director Yusuf Abdirahman Warsame told journalists.

Under the roster, Ngarisha East, with {24,800|ce} connections, gets water {two|de} days a week; Ngarisha West, with {31,200|cw}, gets {three|dw}; and the {15,300|co} customers in Old Town, whose pipes run downhill, get {four|do}.

The dam can store {28.4 million|cap} cubic metres. It now has {8.8 million|v1|t=now}. The long rains are expected from the third week of the month, but forecasters say they may be weak.

Consumers were quick to point at the leaks. According to the regulator, {46 per cent|l1|t=last year|by=the regulator} of all the water that Kiwasco produced last year was stolen, spilled or never billed, up from {43 per cent|l0|t=the year before} the year before. The company has promised to bring that down to {35 per cent|lt|t=by 2031|m=pledged} by 2031.

Kiwasco is itself a creditor. It says it is owed {Sh612 million|ar|by=It|v=612000000}.

@doc b-radio | community radio script | 2029-03-13
Radio Sauti ya Kitoro, one o'clock bulletin

It's one o'clock, I am Mwanaisha Lekolool.

Health officials say cholera has been confirmed in Ngarisha. They have recorded {thirty-eight|k1|t=as of last night} cases as of last night, and {two|d1|^} people have died. Both of the dead were from Bilima estate. Please boil your water. Please.

Now the dam. The engineers tell us Mbuta is holding {seven point seven million|v2|t=on Saturday|v=7700000} cubic metres, that was on Saturday. In percentages that is {twenty-seven|~s2|^}. The dam was giving us {twenty-nine thousand|qd0|t=before the rationing} cubic metres every day before the rationing. Now it's {twenty-one and a half thousand|qd1|t=Now|v=21500}, and the boreholes are adding {eleven and a half thousand|qb1|^|v=11500}.

What does a jerrican cost where you are? In January the cart pushers wanted {ten|j0|t=In January} shillings. Listeners in the western zone are telling us {thirty-five|j1|t=today} today, if you can find one. At a company kiosk it should be {five|jk|s=company kiosk}.

And tomorrow, Wednesday, residents say they will march from the bus park to the assembly. The police commander has told us he has not seen any notice. The organisers say they don't need his blessing.

Coming up, football: Kitoro Stars lost one nil, and after that the funeral announcements.

@doc c-site | county news site | 2029-03-15
MCAs pass {Sh840 million|eb|v=840000000} water rescue after day of tear gas

By Aisha Wambua-Tuitoek · 3 photos · 2 min

The Kitoro County Assembly on Thursday voted {29|va}-{14|vn} to release {Sh840 million|eb|v=840000000} for what the governor calls a war on thirst. {Four|vx} of the {47|vm} members stayed away.

The largest slice, {Sh322 million|ebb|v=322000000}, will sink {14|nb} boreholes at {Sh23 million|pb|v=23000000} apiece. {Sh320 million|ebp|v=320000000} goes to replacing pipes. The rest, {Sh198 million|ebt|v=198000000}, buys {18|nt} water tankers.

"{Eleven million|pt|by=Titus Kilonzo} shillings for one lorry! I can import a better one for {seven|-}," said Titus Kilonzo, the member for Bilima, one of the {14|vn|s=one of the 14} who voted no.

The vote came a day after officers fired tear gas at a demonstration outside the chamber. Police said {600|mp|by=Police} people had taken part; the Ngarisha Residents Forum, which called the march, spoke of more than {2,000|>mo|by=the Ngarisha Residents Forum}. By evening {17|ap|t=By evening} were in the cells at Central.

Governor Salome Chebet-Odhiambo told the chamber that people were angry "because a can of water now costs {Sh35|j1|t=now|by=Governor Salome Chebet-Odhiambo|v=35} when it was {Sh10|j0|t=at New Year|v=10}" at New Year. She said she'd asked the national Treasury to pay what its own prison, barracks and hospitals owe Kiwasco: {Sh378 million|ars|by=She|v=378000000} out of total arrears of {Sh612 million|ar|v=612000000}.

Also read: Fuel up by Sh4.20 | Teacher, 34, wins marathon in borrowed shoes

@doc d-business | business weekly | 2029-03-18
Thirsty county, leaking books

By Ruth Achieng-Delacroix

A rescue of {Sh840 million|eb|v=840000000} was voted through in Ngarisha last week. Before anyone drills, it is worth asking how Kiwasco came to need it.

Begin with pipes. Of every hundred litres it pumps the company is paid for {54|paid}. In 2027 it lost {43|l0|t=In 2027} of the hundred, so things are getting worse, and the goal of {35|lt|t=2031} in 2031 looks brave.

Then there are the debtors. Homes owe {Sh234 million|arh|v=234000000}, a nuisance. Public bodies owe {Sh378 million|ars|v=378000000}, which is a policy. You cannot disconnect a prison.

Finally the tariff, stuck at {Sh72|t0|v=72} a cubic metre since 2024. The utility wants {Sh86|t1|t=from July|v=86} from July, an increase of {19.4 per cent|tr}, and the regulator will hear objections on 9 April, with {41|-} letters already in. Compare that with what people without a tap have had to swallow: vendors have put their price up by {250 per cent|jr|t=since January} since January.

How is the rescue spent? Pipes get {Sh320 million|ebp|v=320000000}, almost exactly what boreholes get. Engineers I spoke to would have put everything there. Stop {half|-} of the losses and you recover more than the {14|nb} wells can give. The tankers, {18|nt} of them, "are for elections", one said. At {Sh11 million|pt|v=11000000} each they had better be shiny.

On supply the arithmetic is simple and grim. The town's {71,300|c} connections want {64,000|dem} cubic metres daily. They are being sent {33,000|q1}, {barely half|-}.

@doc e-wire | international wire | 2029-03-19
Cholera cases more than double in drought-hit Kenyan town

NGARISHA, Kenya - A cholera outbreak in a Kenyan town where taps run dry most of the week has infected {91|k2|t=by Monday|by=health officials} people and killed {three|d2|^} by Monday, health officials said, up from {38|k1|t=a week ago} infections and {two|d1|^} deaths a week ago.

Bilima, a crowded estate on the edge of Ngarisha, accounts for {54|kb} of the cases and the Kware settlement for the other {37|kk}. Hospitals have admitted {57|hosp} patients, and most have gone home.

The county imposed rationing on 5 March after its main reservoir dropped to less than {a third|<s1|t=on 5 March} of capacity. In the eastern zone residents get water on {two|de} days out of {seven|-}. Many buy it from vendors at {35|j1} shillings ($0.27) for 20 litres, {seven|x7} times the rate at official kiosks.

Anger spilled over last Wednesday into a protest which organisers said drew {2,000|mo|t=last Wednesday|by=organisers} people, and police {600|mp|^|by=police}. A magistrate on Friday charged {11|ac|t=on Friday} of the {17|ap|t=last Wednesday} who were detained with unlawful assembly. All pleaded not guilty and were freed on bond.

The county assembly has since approved {840 million|eb} shillings ({$6.5 million|ebu}) of emergency spending, including {14|nb} boreholes. Officials hope the first will be working in May.

"If the rains come we'll be forgiven," said Nuru Hamisi-Otiende, who sells vegetables in Kware. "If they don't come, no borehole will save them."

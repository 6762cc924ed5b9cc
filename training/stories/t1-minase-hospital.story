@story t1-minase-hospital
@topic A Japanese town votes to shrink its municipal hospital, September 2030
@subject H = Minase Municipal Hospital | Minase hospital | the municipal hospital | the hospital
@subject K = Takasu Central Hospital | Takasu Central | Takasu
@subject C = Minase | the city | city hall | the town
@subject M = Mayor Shigeru Otomo | Otomo | the mayor
@subject P = expert panel | the panel | Hamano panel
@subject A = Minase fire department | fire department | ambulance crews | the ambulance service
@subject G = Mothers of Minase | the residents' group | the petitioners
@subject L = city assembly | assembly | councillors
@subject S = Kitaou Shimpo survey | the Shimpo's survey | the newspaper's survey
@fact b0 = 264 | other | H | beds | 2015 | snapshot
@fact b1 = 199 | other | H | beds | 2030-09 | snapshot
@fact b2 = 60 | other | H | beds | 2032-04 | plan
@fact bd = 139 | other | H | beds to go | 2032-04 | plan
@fact bp = 69.8 | rate | H | cut in beds, in percent | 2032-04 | plan
@fact kb = 412 | other | K | beds | 2030-09 | snapshot
@fact kx = 40 | other | K | beds to be added | 2032-04 | plan
@fact kb2 = 452 | other | K | beds | 2032-04 | plan
@fact pt = 122 | other | H | inpatients on an average day | fiscal 2029 | snapshot
@fact oc = 61.3 | rate | H | share of beds in use | fiscal 2029 | snapshot
@fact op = 318 | other | H | outpatients a day | fiscal 2029 | snapshot
@fact op0 = 455 | other | H | outpatients a day | fiscal 2019 | snapshot
@fact d0 = 23 | jobs | H | full-time doctors | 2015 | snapshot
@fact d1 = 11 | jobs | H | full-time doctors | 2030-09 | snapshot
@fact ds = 16 | jobs | H | full-time doctors that the rules ask for | - | constant | threshold
@fact dp = 31 | jobs | H | part-time doctors | 2030-09 | snapshot
@fact nu = 142 | jobs | H | nurses | 2030-09 | snapshot
@fact l9 = 1240000000 | profit | H | operating loss, in yen | fiscal 2029 | snapshot
@fact l8 = 1080000000 | profit | H | operating loss, in yen | fiscal 2028 | snapshot
@fact lp = 14.8 | rate | H | growth of the operating loss | fiscal 2028 to fiscal 2029 | snapshot
@fact de = 6300000000 | other | H | accumulated deficit, in yen | 2030-03-31 | cumulative
@fact tr = 1500000000 | budget | C | transfer to the hospital, in yen | fiscal 2030 | plan
@fact gb = 24800000000 | budget | C | general account, in yen | fiscal 2030 | plan
@fact ts = 6 | rate | C | share of the general account that goes to the hospital | fiscal 2030 | plan
@fact n1 = 3800000000 | budget | C | cost of the small hospital, in yen | 2030-09 | plan | projected
@fact n2 = 11200000000 | budget | C | cost of rebuilding at the present size, in yen | 2030-09 | plan | projected
@fact nd = 7400000000 | budget | C | saving over rebuilding, in yen | 2030-09 | plan | projected
@fact bi0 = 212 | cases | H | births | fiscal 2015 | cumulative
@fact bi1 = 74 | cases | H | births | fiscal 2029 | cumulative
@fact po0 = 33900 | other | C | population | 2015 | snapshot
@fact po1 = 27400 | other | C | population | 2030-09 | snapshot
@fact el = 44.1 | rate | C | share of people aged 65 or over | 2030-09 | snapshot
@fact km = 38 | distance | K | kilometres from the present hospital | - | constant
@fact mi = 47 | duration | K | minutes by car in summer | - | constant
@fact mw = 70 | duration | K | minutes by car in snow | - | constant
@fact ac = 1516 | cases | A | patients carried | 2029 | cumulative
@fact am = 862 | cases | H | patients brought by ambulance from the city | 2029 | cumulative
@fact ak = 437 | cases | K | patients brought by ambulance from the city | 2029 | cumulative
@fact ax = 217 | cases | A | patients carried to other hospitals | 2029 | cumulative
@fact as = 56.9 | rate | H | share of ambulance patients | 2029 | cumulative
@fact t0 = 44 | duration | A | average minutes from call to hospital | 2029 | snapshot
@fact t1 = 63 | duration | A | average minutes from call to hospital | 2032 | plan | projected
@fact v0 = 3 | other | A | ambulances | 2030-09 | snapshot
@fact v1 = 4 | other | A | ambulances | 2032-04 | plan | pledged
@fact sg = 9214 | other | G | signatures handed in | 2030-08-29 | cumulative
@fact sv = 8877 | other | G | signatures found valid | 2030-09-09 | cumulative
@fact el2 = 23600 | other | C | registered voters | 2030-09 | snapshot
@fact vs = 37.6 | rate | G | valid signatures as a share of voters | 2030-09-09 | snapshot
@fact ay = 10 | votes_cast | L | votes for the plan | 2030-09-12 | snapshot
@fact an = 7 | votes_cast | L | votes against the plan | 2030-09-12 | snapshot
@fact ab = 1 | votes_cast | L | abstentions | 2030-09-12 | snapshot
@fact at = 18 | seats | L | members present | 2030-09-12 | snapshot
@fact sn = 402 | sample_size | S | residents asked | 2030-08 | snapshot
@fact so = 58 | poll_share | S | residents against the plan, in percent | 2030-08 | snapshot
@fact sf = 31 | poll_share | S | residents for the plan, in percent | 2030-08 | snapshot
@fact bus = 8 | other | M | shuttle buses a day | 2032-04 | plan | pledged
@fact fare = 500 | price | M | shuttle fare, in yen | 2032-04 | plan | pledged
@trap b0 b1 :: beds fifteen years apart
@trap b1 b2 :: beds today and as planned
@trap bd b2 :: beds to go and beds to stay
@trap kb b1 :: two hospitals
@trap l9 l8 :: two years of losses
@trap l9 de :: one year's loss and the pile
@trap d1 dp :: full-time and part-time doctors
@trap sg sv :: handed in and found valid
@trap t0 mi :: call to hospital, and a drive by car
@trap n1 n2 :: the small hospital and the full one
@trap pt op :: in bed and at the counter
@trap tr l9 :: the subsidy and the loss
@rel diff bd = b1 - b2
@rel change bp = b1 -> b2
@rel sum kb2 = kb + kx
@rel share oc = pt / b1
@rel change lp = l8 -> l9
@rel share ts = tr / gb
@rel diff nd = n2 - n1
@rel sum ac = am + ak + ax
@rel share as = am / ac
@rel share vs = sv / el2
@rel sum at = ay + an + ab

@doc a-wire | wire agency | 2030-09-12
Minase assembly backs plan to cut hospital to {60|b2} beds

MINASE, Sept. 12 (Jikyo) – The assembly of this shrinking northern city voted Thursday to replace its municipal hospital with one of {60|b2|t=by spring 2032} beds by spring 2032, sending most acute patients to a larger institution {38|km} kilometers away.

Councillors approved the plan {10|ay|t=Thursday} to {7|an|^}, with {one|ab|^} abstention. Some {150|-} residents watched from the gallery and an adjoining room.

Minase Municipal Hospital has {199|b1|t=now} beds now, but on an average day last fiscal year only {122|pt|t=last fiscal year} were taken. Its operating loss widened to {¥1.24 billion|l9|t=in the year to March} in the year to March from {¥1.08 billion|l8|t=a year before} a year before, and deficits carried forward total {¥6.3 billion|de}.

Takasu Central Hospital, which has {412|kb} beds, has agreed to open {40|kx} more to make up part of the difference.

Opponents handed in {9,214|sg|t=last month} signatures last month; the election board recognized {8,877|sv|by=the election board}. A survey by the Kitaou Shimpo newspaper found {58 percent|so|by=A survey by the Kitaou Shimpo} against.

"We have {11|d1} doctors where the standard asks for {16|ds}," Mayor Shigeru Otomo said before the vote. "I am not closing a hospital. I am keeping what can be kept."

@doc b-feature | prefectural newspaper, long read | 2030-09-13
The last winter of the third floor

By Reiko Ainai

At four in the morning the third floor hums. Nurse Harumi Kudo goes from door to door with a penlight, and of every five doors two stand open on made beds. "I used to know which rooms had the sun," she says. "Now I know which have the people."

She came here in 2015, when there were {264|b0|t=in 2015} beds, {23|d0|^} doctors on the payroll and {212|bi0|^} babies in a year. Last fiscal year there were {74|bi1|t=Last fiscal year}. The maternity ward closes in March, whatever happens to the rest.

What happens to the rest was settled on Thursday by {10|ay|t=Thursday} hands against {seven|an|^}. One man, Councillor Jiro Hatakeyama, kept his folded. "My wife had her stroke in February," he said in the corridor. "I cannot vote for seventy minutes." That, {70|mw}, is how many it takes to drive to Takasu when the pass is white. In August it takes {47|mi}.

The plan is the work of a panel under Professor Yukari Hamano, a health economist who was born two valleys from here. Its arithmetic is short. To rebuild the hospital at its present {199|b1} beds would cost {¥11.2 billion|n2|by=a panel}. To build one of {60|b2} with a day surgery and a night desk costs {¥3.8 billion|n1|by=a panel}. The city, which already moves {¥1.5 billion|tr} a year out of a general account of {¥24.8 billion|gb} into the hospital, cannot borrow the difference.

Nor can it find the hands. {Eleven|d1} physicians work here full time. Another {31|dp} come by train from the university, some of them for half a day. They see {318|op|t=on an ordinary weekday} outpatients on an ordinary weekday, where before the pandemic it was {455|op0|t=before the pandemic}.

Hamano puts no blame on the nurses, of whom there are {142|nu}, nor on the mayor. "It is {27,400|po1} people," she told me. "It was {33,900|po0|t=in 2015} in 2015. And {44.1 percent|el} of those who remain are sixty-five or older. You need more care and have fewer people to give it. No one did this."

But at the Lawson by the station, where the sheets of the petitioners lay for a month beside the oden, nobody speaks of arithmetic. Tsukiko Maruyama, thirty-four, founder of the Mothers of Minase, drove her second child toward Takasu in a snowstorm and met it at kilometre 29. She collected more than {nine thousand|>sg|v=9000} names. The board struck out {a few hundred|-}, for missing house numbers mostly, and still {8,877|sv} remained: {37.6 percent|vs} of those who may vote here.

Our own survey, for which {402|sn|t=in August} residents picked up the telephone in August, points the same way. {Fifty-eight percent|so|t=in August} do not want the change, {31 percent|sf|^} do.

At five, the first siren. {Three|v0} ambulances serve the whole valley, and since a call to the mouth of the hospital takes {44|t0|t=on average} minutes on average, two of them out means a long quiet. The fire chief's forecast for 2032 is {63|t1|t=for 2032|by=The fire chief's forecast}.

Kudo switches off the penlight. Down the hall somebody has begun to cough.

@doc c-kouho | city newsletter, questions and answers | 2030-10-01
Kouho Minase, October special: Your hospital from 2032

Q. How many beds will disappear?
A. {139|bd}. Of the {199|b1} at present, {60|b2} will be kept, mainly for recovery and for patients who come back from surgery elsewhere. At the same time Takasu Central will grow from {412|kb} to {452|kb2}.

Q. Where did ambulances go until now?
A. In 2029 our crews carried {1,516|ac|t=In 2029} people. {862|am|^} went to the municipal hospital, {437|ak|^} to Takasu and {217|ax|^} to other places, including by helicopter.

Q. Will an ambulance still come?
A. Yes. The mayor has decided to raise the number of vehicles from {three|v0} to {four|v1}.

Q. Is it true that a trip will take over an hour?
A. The fire department calculates an average of {63|t1|by=The fire department} minutes from call to hospital. Today it is {44|t0|t=Today}.

Q. I do not drive.
A. There will be {eight|bus} shuttle runs a day. The fare is {¥500|fare}; holders of the senior pass travel free.

Q. Why not simply renovate?
A. Keeping the present size would cost {¥7.4 billion|nd} more. The transfer to the hospital is {¥1.5 billion|tr|t=this fiscal year} this fiscal year, or {6 percent|ts} of the general account.

Q. What happened to the petition?
A. {8,877|sv} valid signatures were recorded and the request for a referendum was laid before the assembly, which declined it. We thank everyone who took part.

Flu shots: from Oct. 15, {¥1,500|-}, ages 65 and up. Garbage calendar: see page 11.

@doc d-trade | medical trade paper | 2030-09-20
Minase: a textbook case, with the usual omission

Regional Health Weekly

The decision in Minase follows the ministry's regional vision to the letter. A public hospital with occupancy of {61.3%|oc|t=FY2029} in FY2029, full-time staffing at {11|d1} against a norm of {16|ds} and an operating deficit up {14.8%|lp|t=in a year} in a year sheds {69.8%|bp} of its capacity and hands acute care to a hub.

On paper the hub is ready. Takasu Central, at {412|kb} beds, took {437|ak|t=in 2029} of Minase's ambulance cases in 2029 without complaint. From April 2032 it will have to absorb a good part of the other {862|am|t=in 2029}, that is {56.9%|as} of all transports, on {40|kx} additional beds. Its director, Dr. Nobuhle Sakamoto, told this paper that "winter Mondays" worry her.

What nobody has costed is the road. The extra vehicle promised by Mayor Otomo needs nine paramedics. The panel's saving of {¥7.4 billion|nd|by=The panel's} excludes them.

Nor will the deficit vanish. The loss last year was {¥1.24 billion|l9|t=last year}; the panel expects a third of that to remain. The accumulated {¥6.3 billion|de} stays with the city.

For the profession the lesson is about part-timers. {Thirty-one|dp} university doctors keep clinics open here, and the university has said only that it will "consider" {2|-} of the {9|-} specialties after 2032.

Ad: Compact CT, 64 slices, from {¥38 million|-}.

@doc e-column | English-language blog of a resident | 2030-09-16
Counting hands in a cold room

I have lived in Minase for nine winters and teach English to the nurses, so take this as gossip with numbers.

{Eighteen|at} people sit in our assembly. I had expected a landslide. {Ten|ay} stood up, {seven|an} stayed down, and the old gentleman in the corner did neither. So the plan squeaked by, and the place where my daughter was born will have {sixty|b2} beds and no delivery room.

She was one of the {74|bi1|t=last year} last year! When my landlady had hers there were {over two hundred|>bi0|v=200|t=When my landlady had hers} a year.

The argument against is about the pass. It is {38|km} km, which sounds like nothing to friends in Texas. {Three quarters of an hour|~mi|v=45} if you are lucky, {seventy|mw} minutes behind a plow. The argument for is about everything else. In my evening class we did the adjective "unsustainable" and they all wanted to use it about the {¥1.24 billion|l9}.

What moved me were the signatures. The group turned in {9,214|sg}. That is from a town with {23,600|el2} voters! Even after the clerks had gone through them, {more than a third|>vs|v=33.3} of the electorate was asking for a say and was told no, thank you.

Otomo-san says buses: {eight|bus} a day, a {500|fare}-yen coin. He also promised us a {fourth|v1} ambulance. I believe him about the buses.

Nine comments. Next post: how to prune a persimmon without losing a finger.

@doc f-tv | TV news website | 2030-09-12
[Updated 21:40] "Seventy minutes is too long": residents react as hospital plan passes

• All {18|at} members of the Minase assembly were present. {10|ay} for, {7|an} against, {1|ab} abstaining.

• The hospital, which had {264|b0|t=fifteen years ago} beds fifteen years ago and has {199|b1|t=now} now, goes down to {60|b2}. A resident in her eighties: "They should have asked those who can't drive." It takes {47|mi} minutes by car to Takasu in good weather.

• The number of inpatients averaged {122|pt|t=last fiscal year} last fiscal year. The number of outpatients averaged {318|op|^}.

• City subsidy: {¥1.5 billion|tr|t=this year} this year.

• Survey by the Kitaou Shimpo: opposed {58%|so}, in favor {31%|sf}.

• Mayor Otomo (62), to cameras after the session: "The building from 1979 won't survive an earthquake. New at the same size is {¥11.2 billion|n2|by=Mayor Otomo}. New at the size we can staff is {¥3.8 billion|n1|by=Mayor Otomo}."

• Ambulances brought {862|am|t=in 2029} patients to Minase and {437|ak|^} to Takasu in 2029, fire department figures show.

▶ Video 2:18 ▶ Weather: first snow on Mt. Hodai {11|-} days early

@story w2-manukau-measles
@topic Measles outbreak in south Auckland, New Zealand: first weeks, the peak, the catch-up and the bill
@subject O = Counties measles outbreak | the outbreak | the epidemic | measles
@subject Z = Health New Zealand | Te Whatu Ora | the health agency | the agency
@subject A = Auckland | the Auckland region
@subject M = Manurewa
@subject P = Papakura
@subject T = Otara
@subject X = the rest of Auckland | elsewhere in Auckland
@subject W = Waikato
@subject H = Middlemore Hospital | Middlemore
@subject S = Starship Hospital | Starship
@subject D = Dr Losa Tuiasosopo-Hart | Tuiasosopo-Hart | the medical officer of health
@subject U = University of Tainui modelling group | the modellers | Tainui | the university
@subject G = Associate Health Minister Callum Rewiti | Rewiti | the minister | the government
@subject Y = 2019 epidemic | 2029 outbreak | 2029
@subject E = Finlayson Park School | Finlayson Park | the school
@subject F = Samoa
@fact c1 = 34 | cases | O | confirmed cases | 2035-03-09 | cumulative
@fact c2 = 212 | cases | O | confirmed cases | 2035-04-06 | cumulative
@fact c3 = 655 | cases | O | confirmed cases | 2035-05-11 | cumulative
@fact c4 = 1104 | cases | O | confirmed cases | 2035-08-31 | cumulative
@fact w3 = 96 | cases | O | confirmed cases in a week | 2035-05-11 | constant
@fact w2 = 74 | cases | O | confirmed cases in a week | 2035-05-04 | constant
@fact cm = 283 | cases | M | confirmed cases | 2035-05-11 | cumulative
@fact ct = 161 | cases | T | confirmed cases | 2035-05-11 | cumulative
@fact cp = 118 | cases | P | confirmed cases | 2035-05-11 | cumulative
@fact cx = 93 | cases | X | confirmed cases | 2035-05-11 | cumulative
@fact cms = 43.2 | other | M | percent of the cases | 2035-05-11 | cumulative
@fact cw = 27 | cases | W | confirmed cases | 2035-05-11 | cumulative
@fact un = 537 | cases | O | confirmed cases in the unvaccinated | 2035-05-11 | cumulative
@fact unp = 82 | other | O | percent of cases in the unvaccinated | 2035-05-11 | cumulative
@fact ch = 406 | cases | O | confirmed cases in children under five | 2035-05-11 | cumulative
@fact h2 = 61 | other | O | patients admitted | 2035-04-06 | cumulative
@fact h3 = 236 | other | O | patients admitted | 2035-05-11 | cumulative
@fact hm = 171 | other | H | patients admitted | 2035-05-11 | cumulative
@fact hs = 65 | other | S | patients admitted | 2035-05-11 | cumulative
@fact hi = 11 | other | S | patients in intensive care | 2035-05-11 | snapshot
@fact d3 = 2 | deaths | O | people killed by measles | 2035-05-11 | cumulative
@fact d4 = 5 | deaths | O | people killed by measles | 2035-08-31 | cumulative
@fact fd = 19 | deaths | F | people killed by measles | 2035-08-31 | cumulative
@fact y = 489 | cases | Y | confirmed cases | 2029 final | constant
@fact yd = 1 | deaths | Y | people killed by measles | 2029 final | constant
@fact v0 = 78 | other | A | percent of two-year-olds vaccinated | 2035-02 | snapshot
@fact vm = 64 | other | M | percent of two-year-olds vaccinated | 2035-02 | snapshot
@fact vt = 95 | other | Z | percent of two-year-olds to be vaccinated | - | constant | threshold
@fact v4 = 86 | other | A | percent of two-year-olds vaccinated | 2035-08-31 | snapshot
@fact vd = 8 | other | A | points of growth in two-year-olds vaccinated | 2035-08-31 | constant
@fact vs = 9 | other | A | points short of the coverage held to be safe | 2035-08-31 | snapshot
@fact j2 = 8400 | other | Z | doses given in the catch-up | 2035-04-06 | cumulative
@fact j3 = 41500 | other | Z | doses given in the catch-up | 2035-05-11 | cumulative
@fact j4 = 133000 | other | Z | doses given in the catch-up | 2035-08-31 | cumulative
@fact jt = 140000 | other | Z | doses aimed at in the catch-up | 2035-08 plan | plan | pledged
@fact jp = 95 | other | Z | percent of the catch-up target reached | 2035-08-31 | cumulative
@fact bud = 18000000 | budget | G | dollars for the catch-up | 2035-04-10 | plan | pledged
@fact bud2 = 27000000 | budget | G | dollars for the catch-up | 2035-05-12 | plan | pledged
@fact bp = 50 | rate | G | percent growth of the catch-up budget | 2035-05-12 | constant
@fact cost = 39900000 | spending | Z | dollars spent on the outbreak | 2035-08-31 | cumulative
@fact costv = 23940000 | spending | Z | dollars spent on vaccination | 2035-08-31 | cumulative
@fact costh = 15960000 | spending | Z | dollars spent on hospital care and tracing | 2035-08-31 | cumulative
@fact cpd = 180 | price | Z | dollars for each dose | 2035-08-31 | constant
@fact mo = 1500 | cases | U | confirmed cases expected by the end of the winter | 2035-04-20 | plan | projected
@fact mo2 = 3200 | cases | U | confirmed cases expected without the catch-up | 2035-04-20 | plan | hypothetical
@fact r = 14 | other | O | people infected by one case where none is immune | - | constant
@fact inc = 10 | duration | O | days from contact to fever | - | constant
@fact q = 3100 | other | D | contacts told to stay at home | 2035-05-11 | snapshot
@fact q2 = 640 | other | D | contacts told to stay at home | 2035-04-06 | snapshot
@fact en = 872 | enrolment | E | pupils | 2035 | constant
@fact ea = 318 | enrolment | E | pupils at their desks | 2035-05-10 | snapshot
@fact eh = 554 | enrolment | E | pupils at home | 2035-05-10 | snapshot
@fact age = 7 | age | O | months of age of the first to die | 2035-04-24 | constant
@fact nu = 56 | jobs | Z | vaccinators hired | 2035-05-11 | cumulative
@rel sum c3 = cm + ct + cp + cx
@rel share cms = cm / c3
@rel sum h3 = hm + hs
@rel diff vd = v4 - v0
@rel diff vs = vt - v4
@rel share unp = un / c3
@rel share jp = j4 / jt
@rel change bp = bud -> bud2
@rel sum cost = costv + costh
@rel product costv = cpd * j4
@rel sum en = ea + eh
@trap c2 c3 :: five weeks apart
@trap c3 c4 :: peak and end
@trap w2 w3 :: two weeks
@trap y c3 :: another outbreak
@trap d3 d4 :: May and August
@trap fd d4 :: another country
@trap mo mo2 :: with and without vaccination
@trap j3 j4 :: doses on two days
@trap jp vt :: 95 percent of the doses and 95 percent of the children
@trap cx ct :: parts of the region
@trap cw cx :: outside the region against the rest of the region
@trap hm hs :: two hospitals
@trap bud bud2 :: the first and the second grant

@doc a-wire | wire agency | 2035-04-07
New Zealand measles cases top 200 as hospital opens second ward

WELLINGTON, April 7 (Southern Cross Wire) - Measles has infected {212|c2|t=by Friday|by=the health agency} people in and around Auckland, New Zealand's biggest city, the health agency said of the count by Friday, against {34|c1|t=four weeks ago} four weeks ago.

{Sixty-one|h2|t=by Friday|s=admitted} have been admitted, nearly all to Middlemore, where a second ward was cleared. No one has died.

The outbreak has already passed the halfway mark of the last one, in 2029, which ended at {489|y} cases. Health New Zealand began a catch-up in March and has given {8,400|j2|t=so far|s=doses} doses so far.

Only {78 percent|v0|t=in February} of Auckland's two-year-olds were fully immunised in February, it says; a population is held to be safe at {95|vt|s=held to be safe}. In Manurewa the rate is {64|vm}.

Contacts who cannot show that they are immune, {640|q2|t=now|s=Contacts} of them now, are under instruction to remain at home for a fortnight.

"One child gives this to {14|r|s=One child} if nobody is protected," said Dr Losa Tuiasosopo-Hart, the medical officer of health. "I have stopped asking people to imagine it."

Samoa, where many Aucklanders have family, has required proof of vaccination from arriving passengers since Monday.

@doc b-radio | radio script | 2035-05-11
MIDDAY REPORT, FRIDAY 11 MAY

PRESENTER: The weekly measles numbers are out, and they aren't good. {Ninety-six|w3|t=this week|v=96|s=new} new this week, against {seventy-four|w2|t=the week before|v=74} the week before. It takes the running total to {six hundred and fifty-five|c3|t=this week|v=655|s=running total}. Here's our health reporter, Piripi Vanderveen.

REPORTER: Tena koe. The heart of it is still Manurewa: {two hundred and eighty-three|cm|v=283}. Then Otara, {one hundred and sixty-one|ct|v=161}, and Papakura with {one hundred and eighty-one|!cp|v=181}. Elsewhere in Auckland there've been {ninety-three|cx|v=93}. And there's a worry about the Waikato, which isn't in that count, where they have {twenty-seven|cw|v=27}.

PRESENTER: Who's getting it?

REPORTER: {Four out of five|~unp|v=80|s=weren't vaccinated}, and a bit, {eighty-two per cent|unp|v=82|s=weren't vaccinated}, weren't vaccinated. And {three thousand one hundred|q|v=3100|t=today|s=contacts} contacts are stuck at home today. {Four hundred and six|ch|v=406|s=under five} of the cases are under five. We've had {two|d3|t=so far|s=deaths} deaths so far. The first was a baby of {seven|age|v=7|s=a baby} months: too young for the jab.

PRESENTER: And the hospitals?

REPORTER: {Two hundred and thirty-six|h3|t=so far|v=236|s=admissions} admissions so far, {one hundred and seventy-one|hm|v=171} of those to Middlemore and {sixty-five|hs|v=65} to Starship, where {eleven|hi|t=this morning} are in intensive care this morning.

PRESENTER: So is the campaign working?

REPORTER: It's faster. {Forty-one and a half thousand|j3|v=41500|s=doses} doses, from {fifty-six|nu|v=56|s=vaccinators} vaccinators hired since Easter, one of them parked outside a fried chicken shop till ten at night.

PRESENTER: Piripi Vanderveen. To sport, and the Warriors, who are 0 and 5.

@doc c-local | suburban newspaper | 2035-05-16
{554|eh|s=empty chairs} empty chairs at Finlayson Park

Ngaire Fa'alogo, Manukau Voice

Room 9 has four children in it and a guinea pig. On the whiteboard someone has written the day's roll: {318|ea|t=Thursday|s=the day's roll}. The school has {872|en} on its books. The rest, {554|eh|s=The rest} of them, were at home last Thursday, some with a rash, most because Mum or Dad got the text message.

"I did the sum twice," says principal Amrit Tawhai-Gill. "Then I ordered fewer sausages."

The text comes from Dr Tuiasosopo-Hart's team, who had {1,300|!q|t=on Friday|by=her office|s=contacts} contacts confined at home on Friday, her office says, up from {640|q2|t=at the start of April} at the start of April. It takes {10|~inc|s=days} days or so after contact for fever to come.

Finlayson Park is in Manurewa, which has {43 per cent|cms|round|s=which} of Auckland's cases: {283|cm} out of {655|c3|t=on Friday|s=out of}. It's also where the immunisation rate among two-year-olds was {64 per cent|vm} before all this, far from the {95|vt|s=the textbook} in the textbook.

"People say we're hesitant," says Mele Havea, who has five under ten. "I'm not hesitant. The clinic shuts at four-thirty and I finish at six."

Her youngest is three. He got his shot in the school hall on Monday from a nurse called Bev, and a sticker of a kiwi on a skateboard.

WHAT'S ON: Otara Market, Sat 6am–noon. 100 Years of Weaving, gold coin. | Letters, 250 words max

@doc d-release | ministerial press release | 2035-05-12
Hon Callum Rewiti
Boost for measles catch-up

The Government is lifting funding for the measles catch-up in Auckland from {$18 million|bud|t=announced in April} announced in April to {$27 million|bud2|t=today} today, an increase of {50 per cent|bp|s=an increase}, Associate Health Minister Callum Rewiti says.

"Every one of the {655|c3|t=yesterday} confirmed cases reported yesterday is one too many," Mr Rewiti says. "{Two|d3|t=yesterday|s=families} families have lost a loved one. I acknowledge them.

"The campaign has delivered {41,500|j3|t=in eight weeks|s=The campaign} doses in eight weeks, and by the end of August it will have delivered {140,000|jt|s=by the end of August}. Modelling from the University of Tainui shows what is at stake: {3,200|mo2|s=had we done nothing} cases by the end of winter had we done nothing, {1,500|mo|s=with the campaign} with the campaign.

"Of those infected, {537|un|s=had never been immunised} had never been immunised. The vaccine is free, safe and it works."

The package includes {nine|-} new mobile clinics; extended hours at 40 pharmacies; and a $25 grocery voucher for each family that completes both doses.

The target is for {95 per cent|vt|s=The target} of two-year-olds to be protected. In February {78 per cent|v0|t=In February} were.

Notes to editors. The 2029 outbreak led to {489|y} cases and {one|yd|s=2029} death.

Media contact: 021 555 0199. Authorised by C. Rewiti, Parliament Buildings, Wellington.

@doc e-review | weekly magazine | 2035-09-08
It burned out. What did we learn?

By Imogen Sutherland-Patel

The last case was a bus driver. That was in the third week of August, and on the 31st, with no new spots for ten days, the agency drew a line at {1,104|c4|t=on the 31st}. The modellers had said {1,500|mo|s=The modellers}. They are delighted to have been wrong.

{Five|d4|t=at the end|s=dead} people were dead at the end, up from {two|d3|t=in mid-May} in mid-May. In Samoa, to which a churchgoer flew with a cough, there were {19|fd}.

The nurses put {133,000|j4|t=by the end of August|s=The nurses} doses into arms by the end of August, {95 per cent|jp|s=of what was aimed at} of what was aimed at. Auckland's rate for two-year-olds has climbed to {86 per cent|v4}, and Health NZ says with some pride that this is up {eight points|vd|v=8|t=since February} since February. It is also {nine|vs|s=short} short.

What did it cost? {$180|cpd|s=a dose} a dose, all in; multiply by those {133,000|j4} and you have {$32.94 million|!costv|s=you have}, which is a great deal for a vaccine that costs less than a sandwich. Wards and tracing came to {$15.96 million|costh|s=Wards and tracing} more.

Was it the worst? By cases, this was more than twice as bad as 2029, when there were {489|y|t=2029}. By lives it was {five|d4} to {one|yd}.

At the peak, Dr Tuiasosopo-Hart had {3,100|q|t=At the peak|s=under orders} people under orders to stay in. "You know who didn't complain?" she said. "The ones with newborns."

Next week: our 50 best wines under $20

@doc f-bulletin | health agency bulletin | 2035-09-03
MEASLES OUTBREAK, COUNTIES — CLOSING BULLETIN (No. 27). Health New Zealand | Te Whatu Ora

Data to 31 August 2035.

Cases. {1,104|c4|t=to 31 August|s=Cases} confirmed. For reference, {212|c2|t=to 6 April|s=confirmed} to 6 April and {655|c3|t=to 11 May} to 11 May. Highest week: that ended 11 May, with {96|w3|s=Highest week}.

By place (to 11 May, the last date for which suburbs were published): Manurewa {283|cm|t=to 11 May}, Otara {161|ct|^}, Papakura {118|cp|^}, other suburbs {93|cx|^|s=other suburbs}. Waikato reported {27|cw|^} separately.

Deaths. {5|d4|t=to 31 August|s=Deaths}, of whom 3 infants.

Admissions. {236|h3|t=to 11 May|s=Admissions} to 11 May (Middlemore {171|hm|^}, Starship {65|hs|^}).

Immunisation. {133,000|j4|t=to 31 August|s=Immunisation} doses against a target of {140,000|jt|s=target}. Coverage at 24 months: {86%|v4|t=31 August|s=Coverage}, from {78%|v0|t=February|s=Coverage} in February.

Expenditure. {$39.9 million|cost|s=Expenditure}: immunisation at {$180|cpd} a dose, and {$15.96 million|costh|s=hospital care} for hospital care and contact tracing.

Contacts in home quarantine, maximum: {3,100|q|s=Contacts}.

The outbreak will be declared over on 14 September, being 42 days since the last infectious person was isolated and after {two|-} further incubation periods.

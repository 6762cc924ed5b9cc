@story kafulafuta-cholera
@topic Cholera in the townships of Ndola and Kitwe, Zambia, January and February 2004
@subject O = Copperbelt cholera outbreak | the outbreak | the epidemic | cholera
@subject N = Ndola
@subject K = Kitwe
@subject B = Central Board of Health | the board | health officials | CBoH
@subject M = Médecins de Secours | the French doctors
@subject C = Chipulukusu treatment centre | Chipulukusu | the centre
@subject W = Kafubu Water and Sewerage Company | Kafubu Water | the water company
@subject L = Lusaka epidemic of 1999 | Lusaka, 1999
@fact n1 = 412 | cases | N | people who fell ill | 2004-01-12 | cumulative
@fact k1 = 196 | cases | K | people who fell ill | 2004-01-12 | cumulative
@fact t1 = 608 | cases | O | people who fell ill | 2004-01-12 | cumulative
@fact t2 = 1355 | cases | O | people who fell ill | 2004-01-26 | cumulative
@fact n2 = 840 | cases | N | people who fell ill | 2004-01-26 | cumulative
@fact k2 = 515 | cases | K | people who fell ill | 2004-01-26 | cumulative
@fact d1 = 19 | deaths | O | people who died | 2004-01-12 | cumulative
@fact d2 = 44 | deaths | O | people who died | 2004-01-26 | cumulative
@fact d3 = 51 | deaths | O | people who died | 2004-02-16 | cumulative
@fact dh = 30 | deaths | O | people who died at home | 2004-01-26 | cumulative
@fact dw = 14 | deaths | O | people who died in treatment centres | 2004-01-26 | cumulative
@fact cf = 3.2 | rate | O | percent of the sick who died | 2004-01-26 | snapshot
@fact c1 = 1 | rate | B | percent of the sick who die at most where care is good | - | constant | threshold
@fact w1 = 310 | cases | O | people who fell ill in the week | 2004-01-19 | snapshot
@fact w2 = 64 | cases | O | people who fell ill in the week | 2004-02-16 | snapshot
@fact be = 80 | other | C | beds | 2004-01-12 | snapshot
@fact ad = 117 | other | C | patients | 2004-01-12 | snapshot
@fact bp = 200 | other | C | beds after the extension | 2004-01-26 | plan | pledged
@fact ta = 22 | other | W | water tanks set up | 2004-01-26 | cumulative
@fact tp = 60 | other | W | water tanks to be set up | 2004-01-26 | plan | pledged
@fact mo = 1900000000 | budget | B | kwacha asked of the Treasury | 2004-01-26 | plan
@fact mr = 700000000 | budget | B | kwacha received from the Treasury | 2004-02-16 | cumulative
@fact lc = 13000 | cases | L | people who fell ill | final | cumulative
@rel sum t1 = n1 + k1
@rel sum t2 = n2 + k2
@rel sum d2 = dh + dw
@rel share cf = d2 / t2
@trap n1 t1 :: one town against both
@trap t1 t2 :: two weeks later
@trap d2 dh :: at home against all
@trap be ad :: beds and patients
@trap ta tp :: set up and planned
@trap w1 t1 :: a week against the total
@trap mo mr :: asked and received
@trap be bp :: the present and the planned

@doc a-wire | pan-African wire agency | 2004-01-13
Cholera spreads on Zambia's Copperbelt

NDOLA, Zambia, 13 January (PAW) - Cholera has struck {608|t1|t=by Monday|by=the Central Board of Health} people in {two|-} mining towns in northern Zambia and killed {19|d1|^} of them by Monday, the Central Board of Health says.

Ndola reported {412|n1|t=by Monday} cases and Kitwe {196|k1|^}. At Chipulukusu, a tented centre in a football ground with {80|be} beds, {117|ad|t=on Monday night} patients were lying on Monday night, some {two|-} to a mattress.

"Nobody should die of this," said Dr Bupe Mwansa, its head. Where people get salts and drips in time the disease kills {one percent|<c1} or less, she said.

The board counts {19|d1|t=to date} deaths to date and will not say how many more beds it needs: {80|be} is not enough for {117|ad}.

The board fears, but would not predict, a repeat of Lusaka, 1999, when more than {13,000|>lc} were infected.

@doc b-state | state-run newspaper | 2004-01-27
Health board seeks K1.9 billion as cholera claims {44|d2}

By MAIMBO HACHILENSA, Ndola

THE Central Board of Health has asked Treasury for K{1.9 billion|mo|by=THE Central Board of Health} to fight cholera, which had claimed {44|d2|t=by yesterday|by=Permanent Secretary Stanslous Ngoma} lives on the Copperbelt by yesterday, Permanent Secretary Stanslous Ngoma disclosed. He put total cases at {1,355|t2|t=by yesterday|by=Permanent Secretary Stanslous Ngoma}: {840|n2|^} in Ndola and {515|k2|^} in Kitwe.

Dr Ngoma bemoaned the tendency by residents to stay home, saying {30|dh|t=by yesterday|by=Dr Ngoma} of the deceased never reached a centre. Only {14|dw|^} died in the care of a nurse.

Meanwhile Kafubu Water has set up {22|ta|t=so far} of {60|tp|by=Kafubu Water} promised tanks so far. Acting managing director Besnart Chanda said the remainder were at Nakonde border.

And Chipulukusu is to grow from {80|be} beds to {200|bp|by=government} with tents donated by government.

SPORT: Nkana 3 Kabwe 1. WEATHER: Ndola 27/17.

@doc c-ngo | aid organisation's field report | 2004-01-28
Field report: Ndola, week 4

Our team of {11|-} joined on the 14th. On the night we walked in, two nights after the ministry's count of {117|ad|by=the ministry}, we found {131|-} patients in the tents.

What worries us is the fatality rate. {Forty-four|d2|t=up to Monday} dead out of {1,355|t2|t=up to Monday} sick up to Monday is {3.2%|cf}, three times what we regard as tolerable ({1%|c1}). The reason is distance: {30|dh} of the dead, by the register, were never seen by us.

In the worst week, that ending on 19 January, {310|w1|t=that ending on 19 January} people fell ill. We cannot yet say the peak is behind us.

By town, the sick number {840|n2|t=up to Monday} in Ndola and {515|k2|t=up to Monday} in Kitwe, up to Monday. At Chipulukusu {80|be} beds are in place; {200|bp} are promised. In Ndola on the 12th the books had {412|n1|t=on the 12th} names and in Kitwe {196|k1|t=on the 12th}.

A borehole is being drilled. Water company tanks: {22|ta} up, the others "next week".

@doc d-independent | independent newspaper | 2004-02-17
Cholera fades, the bill remains unpaid

Kitwe — New infections on the Copperbelt fell to {64|w2|t=last week|by=CBoH} last week, from {310|w1|t=at the January peak} at the January peak, CBoH figures show. The dead now number {51|d3|t=now|by=CBoH}, {seven|-} more than three weeks ago.

Of the K{1.9 billion|mo|by=Ndola} that Ndola's officials pleaded for, Treasury has released K{700 million|mr|by=a board accountant}, a board accountant told The Mirror. Government denied owing anything.

The health board has not explained how {44|d2|t=in late January} dead in late January became {51|d3} while the tents emptied; those who had died of it at home were written in afterwards, a nurse said. Of all the cases, {1,355|t2|t=in late January} in late January, {3.2|cf} percent had been fatal, {1|c1} percent being the limit.

In Ndola's Chipulukusu the tents for the {200|bp} promised beds arrived when the {80|be} old ones stood empty. A mother, Grace Kunda, {31|-}, queues at the tank marked {17|-}. "In December they called us dirty," she says. "In January they counted us. Now it is finished."

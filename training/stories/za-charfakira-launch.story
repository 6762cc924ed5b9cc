@story za-charfakira-launch
@topic Launch capsizes on the Meghbati river, Bangladesh
@subject V = Meghbati launch accident | the capsize | the accident
@subject L = ML Rupshi Tara | the launch | the vessel
@subject B = BIWTA | the river transport authority | the authority
@subject F = the fire service | divers | fire service
@subject G = the shipping ministry | the government
@fact d1 = 21 | deaths | V | bodies recovered | 2010-06-13 evening | cumulative
@fact d2 = 58 | deaths | V | bodies recovered | 2010-06-16 | cumulative
@fact wom = 26 | deaths | V | women's bodies recovered | 2010-06-16 | cumulative
@fact kid = 19 | deaths | V | children's bodies recovered | 2010-06-16 | cumulative
@fact men = 13 | deaths | V | men's bodies recovered | 2010-06-16 | cumulative
@rel sum d2 = wom + kid + men
@fact swim = 64 | rescued | V | people who got out alive | 2010-06-13 | cumulative
@fact mis = 17 | missing | V | people missing by the relatives' list | 2010-06-16 | snapshot
@fact cap = 85 | other | L | passengers that she may carry by day | - | constant
@fact capn = 50 | other | L | passengers that she may carry at night | - | constant
@fact len = 19 | distance | L | metres of length | - | constant
@fact dep = 21 | distance | V | metres of depth | 2010-06-13 | constant
@fact gr = 20000 | damages | G | taka for each family | 2010-06-13 | plan | pledged
@fact acc = 380 | other | B | launch accidents since 1977 | 2010-06 | cumulative
@fact accd = 4500 | deaths | B | people killed in launch accidents since 1977 | 2010-06 | cumulative
@fact reg = 9000 | other | B | registered vessels | 2010 | snapshot
@fact insp = 16 | officers | B | surveyors | 2010 | snapshot
@fact cl = 19:45 | clock | V | time of the capsize | 2010-06-12 | constant
@fact days = 7 | duration | G | days for the inquiry to report | 2010-06-13 | plan
@fact bodr = 41 | other | V | bodies handed over to relatives | 2010-06-16 | cumulative
@trap d1 d2 :: three days later
@trap cap capn :: by day and at night
@trap d2 bodr :: recovered and handed over
@trap acc accd :: accidents and dead
@trap reg insp :: vessels and surveyors
@fact off = 30 | missing | V | people missing by the authorities | 2010-06-13 | snapshot
@fact hull = 9 | deaths | V | bodies found in the hull | 2010-06-16 | constant
@fact surv = 150 | other | L | people on board by survivors | 2010-06-12 | constant
@fact min = 122 | other | L | people on board at least | 2010-06-12 | constant
@rel sum min = swim + d2
@fact d15 = 49 | deaths | V | bodies recovered | 2010-06-14 night | cumulative
@fact probe = 63 | other | G | probe bodies since 1990 | 2010-06 | cumulative
@fact daysr = 17 | duration | G | days that the inquiry took | 2010-06-30 | constant
@rel sum d2 = d15 + hull
@trap days daysr :: planned and taken
@trap d15 d2 :: two days later
@trap off mis :: officials' and relatives' list

@doc a-wire | wire agency | 2010-06-13
Bangladesh ferry sinks, {21|d1} bodies found

DHAKA, June 13 (Interpress) - Divers pulled {21|d1|t=by Sunday evening|by=a fire service official} bodies by Sunday evening from a river launch that capsized in a squall in southern Bangladesh the night before, a fire service official said.

{Sixty-four|swim} passengers swam ashore or were picked up by fishermen. How many are missing is unclear, since the launch kept no list. The authorities speak of about {30|~off|t=Sunday|by=The authorities}, relatives of many more.

The ML Rupshi Tara, {19|len} metres long, was allowed to carry {85|cap} people in daylight and {50|capn} after dark. She went down at {7:45 p.m.|cl} in {21|dep} metres of water.

The government promised {20,000|gr|by=The government} taka ($ {288|-}) to each bereaved family, and an inquiry within {seven|days} days.

@doc b-daily | national daily | 2010-06-17
The list on the banyan tree

Our Correspondent, Char Fakira

The rescue vessel Hamza lifted the launch at 11:20 yesterday and set her down on the char like a toy. They found {nine|hull} more in the lower deck. It makes {58|d2|t=yesterday|by=the deputy commissioner}, the deputy commissioner said: {26|wom} women, {19|kid} children, {13|men} men.

{Forty-one|bodr} have gone home. For the others there's ice.

On the banyan tree by the ghat hangs the relatives' own list. There are {17|mis|t=last night|by=the relatives} names on it that nobody has found as of last night. "They lower the number every day and the river raises it," said Md Abul Kalam, who has {two|-} names there.

Survivors said that there were "{one hundred and fifty|>surv|by=Survivors}, more" aboard. The {64|swim} who lived and the dead already make {122|min}.

She had a certificate for {85|cap}, issued after an inspection of which the record says "seen". The authority has {16|insp} surveyors for {9,000|reg} vessels.

@doc c-english | English-language tabloid | 2010-06-15
Launch tragedy: death toll {49|d15}, count goes on

STAFF REPORTER

Bodies recovered till last night: {49|d15|t=till last night}.

The launch was licensed for {58|!cap} passengers by day. It had many times that, an eyewitness claimed.

{Forty-six|!swim} swam to safety.

A {three|-}-member probe body is to report in {seven|days} days. Of {63|probe|t=since 1990} such bodies since 1990 how many reports have you read?

Navy divers worked at {21|dep} metres in zero visibility.

Tk {20,000|gr} a family.

Weather: signal no. {3|-}. World Cup: Germany {4|-} Australia {0|-}

@doc d-review | monthly review | 2010-07-01
Arithmetic of the river

Since the authority began to count in 1977, {380|acc|t=Since the authority began to count in 1977|by=the authority} launches have gone down with some {4,500|~accd|^} people. The average is {a dozen|-} to each. The Rupshi Tara did {five|-} times her share.

The state knows {three|-} numbers about each vessel: length, horsepower, and how many may board. For the Rupshi Tara the last was {85|cap}, and {50|capn} at night, and it was night. It doesn't know how many do board. Nobody counts at the ghat; the lessee is paid by the head, the tax by the trip.

There are {sixteen|insp} surveyors. If each worked every day of the year he would see a vessel for {40|-} minutes.

The inquiry came after {seventeen|daysr} days, not {seven|days}, and found wind.


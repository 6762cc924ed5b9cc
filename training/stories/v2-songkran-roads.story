@story v2-songkran-roads
@topic Thailand's seven dangerous days at Songkran 2034 and the Khao Muek coach crash
@subject T = Thailand road safety campaign, Songkran 2034 | Songkran 2034 | the seven dangerous days | the holiday | Thailand | the country | nationwide
@subject C = Chiang Sakhon | the northern province | the province
@subject L = Phra Lamun | Lamun
@subject W = Nakhon Wiset | Wiset
@subject K = Khao Muek coach crash | the coach | the bus | Khao Muek | the double-decker
@subject D = Somjit Ruangwet | Mr Somjit | Somjit | the driver
@subject E = Eastern Gate Tour | the operator | the company
@subject P = Department of Probation | probation officers
@subject G = Safe Roads Watch | the watchdog
@fact x3 = 347 | other | T | road crashes on one day | 2034-04-13 | constant
@fact d3 = 42 | deaths | T | people killed on the roads on one day | 2034-04-13 | constant
@fact i3 = 361 | injuries | T | people hurt on the roads on one day | 2034-04-13 | constant
@fact x3c = 912 | other | T | road crashes since the start of the holiday | 2034-04-13 | cumulative
@fact d3c = 108 | deaths | T | people killed on the roads since the start of the holiday | 2034-04-13 | cumulative
@fact i3c = 934 | injuries | T | people hurt on the roads since the start of the holiday | 2034-04-13 | cumulative
@fact x7 = 2118 | other | T | road crashes since the start of the holiday | 2034-04-17 | cumulative
@fact d7 = 254 | deaths | T | people killed on the roads since the start of the holiday | 2034-04-17 | cumulative
@fact i7 = 2096 | injuries | T | people hurt on the roads since the start of the holiday | 2034-04-17 | cumulative
@fact lx = 2044 | other | T | road crashes since the start of the holiday | 2033-04-17 | cumulative
@fact ld = 287 | deaths | T | people killed on the roads since the start of the holiday | 2033-04-17 | cumulative
@fact fd = 33 | deaths | T | fewer people killed than the year before | 2034-04-17 | constant
@fact fp = 11.5 | rate | T | percent fall in road deaths | 2034-04-17 | constant
@fact l4 = 146 | deaths | T | people killed on the roads in the last four days | 2034-04-17 | constant
@fact tg = 270 | deaths | T | most deaths that the government would accept | 2034 | plan | threshold
@fact z3 = 22 | other | T | provinces without a death | 2034-04-13 | snapshot
@fact z7 = 9 | other | T | provinces without a death | 2034-04-17 | snapshot
@fact pv = 77 | other | T | provinces | - | constant
@fact sp = 41.6 | other | T | percent of crashes blamed on speeding | 2034-04-17 | snapshot
@fact dk = 27.3 | other | T | percent of crashes blamed on drink | 2034-04-17 | snapshot
@fact dk3 = 24.9 | other | T | percent of crashes blamed on drink | 2034-04-13 | snapshot
@fact mc = 83.4 | other | T | percent of crashes that involved a motorcycle | 2034-04-17 | snapshot
@fact yg = 21.8 | other | T | percent of the dead who were in their twenties | 2034-04-17 | snapshot
@fact cp = 1782 | other | T | checkpoints | 2034-04-13 | snapshot
@fact of = 51900 | officers | T | officials at the checkpoints | 2034-04-13 | snapshot
@fact ch = 68340 | arrests | T | drivers charged on one day | 2034-04-13 | constant
@fact hm = 29410 | arrests | T | riders charged with wearing no helmet on one day | 2034-04-13 | constant
@fact hs = 43 | other | T | percent of charges that were for wearing no helmet | 2034-04-13 | constant
@fact li = 17205 | arrests | T | drivers charged with having no licence on one day | 2034-04-13 | constant
@fact pc = 4906 | cases | P | drink-driving cases sent to probation | 2034-04-17 | cumulative
@fact pl = 5317 | cases | P | drink-driving cases sent to probation | 2033-04-17 | cumulative
@fact cd = 21 | deaths | C | people killed on the roads since the start of the holiday | 2034-04-17 | cumulative
@fact cl = 14 | deaths | C | people killed on the roads since the start of the holiday | 2033-04-17 | cumulative
@fact cr = 50 | rate | C | percent rise in road deaths | 2034-04-17 | constant
@fact cx = 79 | other | C | road crashes since the start of the holiday | 2034-04-17 | cumulative
@fact lm = 86 | other | L | road crashes since the start of the holiday | 2034-04-17 | cumulative
@fact lmd = 12 | deaths | L | people killed on the roads since the start of the holiday | 2034-04-17 | cumulative
@fact wd = 17 | deaths | W | people killed on the roads since the start of the holiday | 2034-04-17 | cumulative
@fact k1 = 9 | deaths | K | people killed in the crash | 2034-04-14 night | cumulative
@fact k2 = 13 | deaths | K | people killed in the crash | 2034-04-17 | cumulative
@fact ki = 31 | injuries | K | people hurt in the crash | 2034-04-17 | cumulative
@fact ku = 2 | other | K | people on board who were not hurt | 2034-04-17 | constant
@fact ka = 46 | crowd | K | people on board | 2034-04-14 | constant
@fact sv = 97 | speed | K | kilometres an hour at the bend | 2034-04-14 | constant
@fact sl = 60 | speed | K | kilometres an hour allowed at the bend | - | constant | threshold
@fact so = 37 | speed | K | kilometres an hour over the limit | 2034-04-14 | constant
@fact ba = 19 | age | K | age of the vehicle in years | 2034-04-14 | snapshot
@fact da = 58 | age | D | age of the driver | 2034-04-14 | snapshot
@fact hr = 11 | duration | D | hours at the wheel | 2034-04-14 | constant
@fact cb = 500000 | damages | E | baht for each family of the dead | 2034-04-17 | plan | pledged
@fact ct = 6500000 | damages | E | baht for all the families of the dead | 2034-04-17 | plan | pledged
@fact cu = 187000 | damages | E | dollars for all the families of the dead | 2034-04-17 | plan | pledged
@trap x3 x3c :: one day and three days
@trap d3c d7 :: three days and seven days
@trap d3 d3c :: the toll of a day and of the holiday so far
@trap d7 ld :: this year and last
@trap k1 k2 :: the toll of the coach rose in hospital
@trap z3 z7 :: provinces without a death, halfway and at the end
@trap dk dk3 :: the share blamed on drink grew
@trap cx lm :: most deaths in one province, most crashes in another
@trap ch hm :: all charges and those for helmets
@trap sv sl :: speed and limit
@trap cb ct :: per family and in all
@rel diff fd = ld - d7
@rel change fp = ld -> d7
@rel diff l4 = d7 - d3c
@rel share hs = hm / ch
@rel change cr = cl -> cd
@rel sum ka = k2 + ki + ku
@rel diff so = sv - sl
@rel product ct = cb * k2
@rel convert cu = ct

@doc a-wire | wire agency | 2034-04-14
Thai holiday road toll passes {100|>d3c} on third day

BANGKOK, April 14 (Meridian) - Road accidents killed {42|d3|t=on Thursday} people in Thailand on Thursday, the first day of the Songkran water festival, taking the toll since the annual exodus from the capital began to {108|d3c|t=since the annual exodus from the capital began|by=officials}, officials said.

There were {347|x3|t=on the day|by=the Road Safety Directing Centre} crashes on the day and {361|i3|^} people were injured, the Road Safety Directing Centre told a briefing. Over {three|-} days the count stands at {912|x3c|t=Over three days} crashes and {934|i3c|^} injuries.

The government calls the week of travel around the Thai new year the "seven dangerous days". It has set itself a ceiling of {270|tg|by=The government} deaths this year; {287|ld|t=in 2033} died in 2033.

Police and volunteers, some {51,900|~of} of them at {1,782|cp} checkpoints, charged {68,340|ch|t=on Thursday alone} drivers on Thursday alone. Of those, {29,410|hm} were motorcyclists without a helmet and {17,205|li} had no driving licence.

Drink was blamed for {24.9%|dk3} of the crashes so far. {Twenty-two|z3} of the country's {77|pv} provinces had yet to report a death.

"The dangerous part is not over. It is when people go home," said centre spokeswoman Anchalee Boonprasit.

(Reporting by Dao Vongsay; Editing by Merel Hoogland)

@doc b-site | English-language news site | 2034-04-15
{Nine|k1} dead as double-decker leaves the road at Khao Muek

BREAKING · Updated 06:52 · 4 min read · 118 comments

{Nine|k1|t=overnight} people were killed overnight when a chartered coach carrying {46|ka} from a temple fair went through a barrier on the Khao Muek pass and rolled into a ravine, rescuers said.

Volunteers from the Sawang Metta foundation worked by torchlight. By 3am every survivor had been brought up the slope, and the dead were lying under blankets at kilometre marker 38. Several of the injured were in a grave condition, a nurse at Wiset Hospital told us.

The driver, Somjit Ruangwet, {58|da}, was among those pulled out alive. Highway police said he told them the brakes had failed and that he had been at the wheel for {11|hr|by=he} hours, with one stop.

The tachograph tells a further story. The last reading was {97|sv|by=Highway police} km/h. On that bend, posted with a sign that reads "{60|sl}", nobody should be doing more than two-thirds of it.

Records seen by this site show the vehicle was {19|ba|by=Records} years old and had passed an inspection in January.

The crash came at the end of a day on which the nation was still taking in Thursday's figures: {42|d3|t=Thursday's} killed, {361|i3|t=Thursday's} hurt.

READ NEXT: 5 ways to stay dry in Silom · Gold up 150 baht · Water pistols: our top 10

@doc c-daily | Bangkok daily | 2034-04-18
Songkran deaths fall to {254|d7}, inside the target

Pimchanok Asavahame and Yusuf Wattanakul

The seven dangerous days ended at midnight with {254|d7|t=at midnight} people dead, {33|fd} fewer than a year ago, in what the prime minister's office called the safest Songkran since the count began.

The fall from {287|ld|t=a year ago} amounts to {11.5 per cent|fp}. It was achieved in spite of more accidents, not fewer: {2,118|x7} of them were logged, against {2,044|lx|t=last year} last year. Injuries came to {2,096|i7}.

More than half the victims died on the way back. By the evening of the 13th {108|d3c|t=By the evening of the 13th} lives had been lost; the {four|-} days that followed claimed another {146|l4|t=the four days that followed}.

Nakhon Wiset, where the coach went off the Khao Muek pass, ended with {17|wd} fatalities. It was overtaken on the last afternoon by Chiang Sakhon, with {21|cd}. Phra Lamun had more crashes than anywhere, {86|lm}, yet only {a dozen|lmd} deaths. Just {nine|z7|t=ended} provinces ended the week with a clean sheet.

The coach itself accounts for {13|k2}, after {four|-} of the injured died in intensive care. Another {31|ki} passengers were hurt and {two|ku}, a grandmother and a baby, came through without a scratch.

Speeding lay behind {41.6 per cent|sp} of accidents and alcohol behind {27.3 per cent|dk}.

The interior minister had said he would resign as chairman of the road safety committee if the toll went above {270|tg|by=The interior minister}. "I can keep my chair," he said yesterday.

@doc d-release | government bulletin | 2034-04-18
ROAD SAFETY DIRECTING CENTRE
SUMMARY OF OPERATIONS, SONGKRAN B.E. 2577, 11–17 APRIL

1. Accidents: {2,118|x7|t=11–17 APRIL}. Injured: {2,096|i7|t=11–17 APRIL}. Fatalities: {254|d7|t=11–17 APRIL}.

2. Principal causes: excessive speed, {41.6|sp} per cent; driving under the influence, {27.3|dk} per cent; cutting in, the remainder of the leading group. Motorcycles were involved in {83.4|mc} per cent of accidents.

3. Persons aged 20 to 29 formed the largest group among the dead, at {21.8|yg} per cent.

4. Highest number of accidents: Phra Lamun ({86|lm}). Highest number of fatalities: Chiang Sakhon ({21|cd}). Provinces without loss of life: {9|z7}.

5. Enforcement peaked on 13 April, when {68,340|ch|t=on 13 April} persons were prosecuted, of whom {29,410|hm|^}, or {43|hs|^} per cent, for failure to wear a helmet.

6. The Department of Probation received {4,906|pc|by=The Department of Probation} drink-driving cases from the courts during the control period, against {5,317|pl|t=in the same period of B.E. 2576|by=The Department of Probation} in the same period of B.E. 2576.

7. Compensation: the operator of the coach in the Khao Muek accident has undertaken to pay {500,000|cb|by=the operator of the coach} baht to the family of each of the {13|k2} deceased, a total of {6.5 million|ct|^} baht, in addition to compulsory insurance.

The Centre thanks all agencies, and wishes the public a safe return to work. Hotline 1784.

@doc e-north | provincial newspaper column | 2034-04-19
First in the country, and nothing to be proud of

Kritsada Inthanon, Chiang Sakhon Weekly

We like to be first. First cool season, first lychees. This week the province is first in the list of the dead.

{Twenty-one|cd} people. A year ago it was {14|cl|t=A year ago}, and the governor said then that he was ashamed. That is {half as many again|cr|v=50}. What is the word for him now?

Do not tell me about traffic. Phra Lamun had {86|lm} crashes to our {79|cx} and buried barely more than half our number, {twelve|lmd|s=Phra Lamun}. The difference is ambulances. Ours come from {two|-} hospitals; from the hill villages it is an hour and a half to either.

The nation did well, they say, with {33|fd|s=The nation} lives saved on last year. I do not grudge Bangkok its sums. But in the first {three|-} days, when we still had a single funeral, the television listed {22|z3|t=in the first three days} provinces that had none, and we told each other we should soon be among them. By the end there were {nine|z7|t=By the end}. We were never close.

At the temple in Ban Huai Kaeo they are cremating a boy of {17|-} this afternoon. He was not drunk. He had a helmet, on the handlebar.

@doc f-ngo | watchdog newsletter | 2034-04-21
SAFE ROADS WATCH — Issue 212

Behind the fall: what the numbers do not say

Dear friends,

You will have read that deaths fell by {more than a tenth|>fp|v=10}. We welcome every life. Three points, though.

First, the coach. Eastern Gate Tour ran a {19|ba}-year-old vehicle with a man of {58|da} who, by his own account, had driven {eleven|hr|by=by his own account} hours. The tachograph put it {37|so} km/h over the limit. Of the {46|ka} who boarded, all but {two|ku} were killed or hurt. We predicted it in Issue 198.

Second, the offer. {Half a million|cb} baht a family sounds generous; {6.5 million|ct} in all is about {$187,000|~cu}, less than the price of a new chassis. {Nine|k1|t=on the night} families were offered it on the night itself, at the hospital gates. The {four|-} whose relatives died later had to wait until Monday.

Third, the helmets. On Songkran day itself {29,410|hm|t=On Songkran day itself} riders were booked for having a bare head, not far short of {half|<hs} of everybody who was charged. {17,205|li|t=On Songkran day itself} had never held a licence. This is a country where {more than four|-} crashes in five have a motorcycle in them ({83.4%|mc} this time).

And the courts? They passed {4,906|pc} drink-drivers to probation officers. Drink was given as the cause in {24.9%|dk3|t=at the halfway point} of crashes at the halfway point and {27.3%|dk|t=by the close} by the close. It rose as the week went on. Draw your own conclusions; we have drawn ours.

Yours, Nattaya Chirathivat-Osei

You receive this because you signed up in 2031. Unsubscribe.

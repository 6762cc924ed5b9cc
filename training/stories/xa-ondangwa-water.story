@story xa-ondangwa-water
@topic Cholera in the settlements around Okaluva, Namibia
@subject O = Okaluva | Okaluva district | the district
@subject M = Ministry of Health | the ministry
@subject H = Okaluva State Hospital | the hospital | the state hospital
@subject N = Dr Ndapewa Hamutenya | Hamutenya | the regional director
@fact c = 640 | cases | O | people with cholera | 2033-02-14 | cumulative
@fact c0 = 512 | cases | O | people with cholera | 2033-02-07 | cumulative
@fact dc = 128 | cases | O | people who fell ill with cholera in a week | 2033-02-14 | snapshot
@fact pc = 25 | rate | O | change of the cholera count in a week | 2033-02-14 | snapshot
@fact d = 16 | deaths | O | people killed by cholera | 2033-02-14 | cumulative
@fact cfr = 2.5 | rate | O | deaths as a share of cases | 2033-02-14 | cumulative
@fact rec = 528 | other | O | people recovered from cholera | 2033-02-14 | cumulative
@fact act = 96 | cases | O | people still ill with cholera | 2033-02-14 | snapshot
@fact ch = 224 | cases | O | children under ten with cholera | 2033-02-14 | cumulative
@fact chs = 35 | other | O | children under ten as a share of cases | 2033-02-14 | cumulative
@fact bed = 120 | other | H | cots in the cholera ward | 2033-02-14 | snapshot
@fact free = 24 | other | H | empty cots in the cholera ward | 2033-02-14 | snapshot
@fact bh = 60 | other | O | boreholes tested | 2033-02-14 | cumulative
@fact bad = 27 | other | O | boreholes found dirty | 2033-02-14 | cumulative
@fact bads = 45 | other | O | dirty boreholes as a share of the tested | 2033-02-14 | cumulative
@fact ta = 80 | other | M | tank trucks to be sent | - | plan | pledged
@fact lt = 9000 | other | M | litres in a tank truck | - | constant
@fact wt = 720000 | other | M | litres to be carried in a day | - | plan | pledged
@rel diff dc = c - c0
@rel change pc = c0 -> c
@rel share cfr = d / c
@rel sum c = d + rec + act
@rel share chs = ch / c
@rel diff free = bed - act
@rel share bads = bad / bh
@rel product wt = ta * lt
@trap ch dc :: children of the whole outbreak, not the week
@trap act bed :: patients and cots
@trap d cfr :: a count and a rate

@doc a-release | press release | 2033-02-14
Ministry of Health: cholera update, Okaluva

Cumulative cases: {640|c}. Previous Monday: {512|c0|t=Previous Monday}. New in the week: {128|dc}, an increase of {20%|!pc}.

Outcome: recovered {528|rec}; under treatment {96|act}; died {16|d}. Case fatality {2.5%|cfr}.

Ward capacity: {120|bed} cots, of which {24|free} free.

Boreholes sampled {60|bh}, contaminated {27|bad} ({45%|bads}). Residents are asked to boil all water.

The ministry will send {80|ta} tank trucks of {9,000|lt} litres, each making one trip a day: {720,000|wt} litres daily.

@doc b-daily | national daily | 2033-02-15
'Boil it, then boil it again'

By Selma Tjiueza in Okaluva

Cholera has now made {640|c|by=the ministry says} people ill in the district, the ministry says, after {512|c0|t=a week ago} a week ago. Of the sick, {224|ch} were children under ten, {35%|chs}.

{Sixteen|d} patients have died, {528|rec} have gone home and {69|!act} are still in the hospital, where {24|free} of {120|bed} cots stand empty.

Nearly {half|~bads} the wells are foul. Dr Ndapewa Hamutenya's staff tested {60|bh} and found germs in {27|bad}, or {45%|bads}.

She was promised {80|ta} tankers carrying {9,000|lt} litres apiece. "{Seven hundred thousand|wt|m=hypothetical|round=100000} litres would be a start," she said. None had come by Monday night.

@doc c-radio | radio brief | 2033-02-14
Radio Omuramba, four o'clock

{Sixteen|d} deaths among {640|c} cholera cases, the ministry reports: {two and a half per cent|cfr|v=2.5}. A week ago there were {512|c0|t=A week ago} cases, so {128|dc} more, {a quarter|pc} up. {27|bad} of {60|bh} boreholes are unsafe. Tankers bring {7.2 million|!wt} litres a day from tomorrow, {80|ta} of them at {9,000|lt} litres a trip.

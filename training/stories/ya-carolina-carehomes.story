@story ya-carolina-carehomes
@topic Nursing home residents left in a carpet mill during a hurricane at Pocotee, South Carolina: from the rescue to the plea
@subject X = mill evacuation | evacuation | shelter | the mill
@subject B = Palmetto Dell Care | the company | operator | chain
@subject O = Harlan Dell | Dell | the owner
@subject L = South Carolina health department | health department | health agency | state inspectors
@subject H = Hurricane Fabrice | the hurricane | storm | Fabrice
@subject S = Pocotee County Sheriff | sheriff's office | deputies | Sheriff Renata Gaillard
@subject N = Lowcountry Ambulance | ambulance service | medics
@subject C = Pocotee County Circuit Court | Judge Aurelius Middleton | court | judge
@subject P = county council | Pocotee County | county
@subject A = Elders of Pocotee | residents' advocates | advocacy group
@fact res = 386 | other | X | residents moved to the building | 2034-08-27 | constant
@fact hom = 5 | other | B | nursing homes emptied | 2034-08-27 | constant
@fact cap = 200 | other | L | people for whom the building was approved | - | constant | threshold
@fact stf = 31 | officers | B | staff on duty | 2034-08-29 | snapshot
@fact stp = 64 | officers | B | staff promised in the plan | - | plan
@fact toi = 12 | other | X | portable toilets | 2034-08-29 | snapshot
@fact gen = 2 | other | X | generators | 2034-08-29 | snapshot
@fact genf = 1 | other | X | generators that failed | 2034-08-29 | snapshot
@fact tmp = 96 | temperature | X | degrees inside | 2034-08-30 | snapshot
@fact wat = 4 | other | X | inches of water on the floor | 2034-08-30 | snapshot
@fact d1 = 3 | deaths | X | residents who died | 2034-08-31 | cumulative
@fact d2 = 9 | deaths | X | residents who died | 2034-09-06 | cumulative
@fact dst = 5 | deaths | L | deaths ruled to be caused by the storm | 2034-10 | constant
@fact dna = 4 | deaths | L | deaths ruled natural | 2034-10 | constant
@fact hos = 71 | injuries | N | residents taken to hospital | 2034-08-31 | cumulative
@fact bus = 22 | other | S | buses used in the rescue | 2034-08-31 | constant
@fact amb = 38 | other | N | ambulances used in the rescue | 2034-08-31 | constant
@fact hr = 13 | duration | S | hours that the rescue took | 2034-08-31 | constant
@fact t0 = 05:10 | clock | S | time when the rescue began | 2034-08-31 | constant
@fact day = 4 | duration | X | days in the building | 2034-08-31 | constant
@fact call = 37 | cases | S | emergency calls from the building | 2034-08-31 | cumulative
@fact mi = 58 | distance | X | miles from the homes to the building | - | constant
@fact wind = 132 | speed | H | sustained winds in miles an hour | 2034-08-29 | snapshot
@fact cat = 4 | other | H | category of the storm | 2034-08-29 | snapshot
@fact out = 410000 | homes | H | customers without power | 2034-08-30 | snapshot
@fact dh = 21 | deaths | H | people killed in the state | 2034-09-10 | cumulative
@fact tur = 2 | cases | L | inspectors sent away | 2034-08-30 | cumulative
@fact lic = 5 | other | L | licences revoked | 2034-09-07 | constant
@fact rev = 14600000 | revenue | B | dollars of Medicaid paid in a year | 2033 | cumulative
@fact day0 = 780000 | other | B | dollars billed for the days in the mill | 2034-09 | constant
@fact cnt = 22 | other | C | counts | 2035-06 | constant
@fact cnn = 16 | other | C | counts of cruelty | 2035-06 | constant
@fact cnf = 6 | other | C | counts of billing fraud | 2035-06 | constant
@fact age = 66 | age | O | age of the owner | 2035-06 | snapshot
@fact sen = 2 | sentence | C | years of house arrest | 2037-01-22 | constant
@fact ask = 5 | sentence | L | years of prison sought by the state | 2037-01-15 | constant
@fact rest = 412000 | damages | C | dollars of restitution to the state | 2037-01-22 | constant
@fact mon = 750000 | damages | C | dollars of monetary penalty | 2037-01-22 | constant
@fact tot = 1162000 | damages | C | dollars that the owner must pay in all | 2037-01-22 | constant
@fact cls = 15400000 | damages | B | dollars of the class settlement | 2036-05 | constant
@fact clp = 360 | other | B | people in the class settlement | 2036-05 | constant
@fact avg = 42778 | damages | B | dollars for the average member of the class | 2036-05 | constant
@fact ins = 17 | other | L | new rules for nursing home evacuations | 2035-06 | constant
@fact sqf = 35000 | area | X | square feet of the building | - | constant
@fact per = 90.7 | area | X | square feet for each resident | 2034-08-29 | constant
@fact old = 101 | age | X | age of the oldest resident | 2034-08 | snapshot
@fact fnd = 61000 | fundraising | A | dollars given for the residents | 2034-09-15 | cumulative
@fact hml = 271 | other | L | nursing homes in the state | 2034 | snapshot
@rel sum d2 = dst + dna
@rel sum cnt = cnn + cnf
@rel sum tot = rest + mon
@rel product cls = avg * clp
@rel product sqf = per * res
@rel diff stg = stp - stf
@rel diff exc = res - cap
@fact stg = 33 | officers | B | staff lacking | 2034-08-29 | snapshot
@fact exc = 186 | other | X | residents above the approved number | 2034-08-29 | constant
@trap res cap :: there and approved
@trap res clp :: residents and class members
@trap stf stp :: on duty and promised
@trap d1 d2 :: the first day and a week later
@trap d2 dst :: all deaths and those blamed on the storm
@trap d2 dh :: in the mill and in the state
@trap hos amb :: patients and ambulances
@trap sen ask :: given and sought
@trap rest mon :: restitution and penalty
@trap cnf lic :: six counts, five licences
@trap cls tot :: civil and criminal payments
@trap day cat :: four days, category four
@trap rev day0 :: a year's and some days' money

@doc a-tv | TV station live page | 2034-08-31
LIVE UPDATES: Hundreds of nursing home residents moved from old mill near Pocotee

KVCL-8 staff | newest first

6:25 PM - Last bus has left. Sheriff Renata Gaillard says it took {13|hr} hours, {22|bus} buses and {38|amb} ambulances.

2:40 PM - {Three|d1|t=2:40 PM|by=the health department} residents have died, the health department confirms. {71|hos} have gone to hospitals.

11:15 AM - A deputy tells us there was water on the floor, {four|wat} inches of it, and mattresses in the water.

9:00 AM - The state says it sent inspectors {two|-} days running and they were told to leave.

5:50 AM - Deputies began moving people at {5:10|t0}. Oldest: {101|old}. They've been here since Sunday, that's {four|day} days.

Power outages: {410,000|out|t=Wednesday} as of Wednesday.

@doc b-wire | national wire | 2034-09-02
How {386|res} nursing home patients came to ride out a hurricane in a carpet mill

POCOTEE, S.C. (Federated) - As Hurricane Fabrice, a Category {4|cat} storm with {132|wind} mph winds, bore down on the Carolinas, a company that owns {five|hom} nursing homes loaded its residents on buses and drove them {58|mi} miles to a disused carpet mill.

There were {386|res} of them. The building had been approved for {200|cap}. There were {12|toi} portable toilets. {One|genf} of {two|gen} generators failed, and by Thursday it was {96|tmp} degrees inside.

{Thirty-one|stf} workers looked after everyone. The plan on file with the state promised {64|stp}.

The sheriff's office counted {37|call} calls to 911 from inside.

Owner Harlan Dell said through a lawyer that the mill "was dry when we looked".

@doc c-weekly | county weekly | 2034-09-08
{Nine|d2} now

By Celestine Hoang-Rutledge

Mr. Alcide Pinckney, who tuned every piano in the county, is the {ninth|d2|v=9|t=as of Wednesday} as of Wednesday.

The mill is {35,000|sqf} square feet. I measured my own bedroom. Each of those {386|res} people had about {ninety|~per} square feet, less the looms.

The state has pulled all {five|lic} of Mr. Dell's licenses. It paid him {$14.6 million|rev|t=last year} in Medicaid last year and has a bill from him for the days in question: {$870,000|!day0}.

State inspectors were sent away {twice|tur|v=2}, which they put in a memo.

Statewide the storm's dead are {18|-} this morning, and will go up.

The advocates' fund for clothes and dentures has {$61,000|fnd}. People left without their teeth.

Church services: St. Mark's in the gym, 10 a.m.

@doc d-release | state attorney's press release | 2035-06-22
NURSING HOME OWNER ARRESTED ON {22|cnt} COUNTS

COLUMBIA - Harlan Dell, {66|age}, of Pocotee County, was booked today on {16|cnn} counts of cruelty to persons with infirmities and {six|cnf} counts of billing fraud, {22|cnt} in total.

Coroners have classified {five|dst} of the {nine|d2} deaths as storm-related and {four|dna|^} as natural.

The affidavit states that {31|stf} staff were present, {33|stg} fewer than the plan required, and that {186|exc} residents were housed beyond the approved number.

The Department of Health has adopted {17|ins} new rules on evacuation that bind all {271|hml} homes in the state.

@doc e-court | daily newspaper | 2037-01-23
No prison for Dell

Nursing home owner gets house arrest in mill deaths

By Gaspard Onyekachi

CHARLESTON - Judge Aurelius Middleton gave Harlan Dell {two|sen} years of house arrest Thursday. The state wanted {five|ask} in prison.

Dell pleaded guilty to {seven|-} of the {22|cnt} counts. He must repay {$412,000|rest} to the state and pay a {$750,000|mon} penalty, which comes to {$1,262,000|!tot}.

Families of the {11|!d2} who died sat in the front rows. Several walked out.

Civil claims were settled last year for {$15.4 million|cls}, with {360|clp} people in the class. The average share is {under|-} {$43,000|~avg}.

Fabrice killed {21|dh} people in the state.

@doc f-oped | op-ed | 2037-01-30
Arithmetic for an old woman

By Dr. Yvette Osei-Gadsden

My aunt was one of {71|hos} who left that building on a stretcher. She's 88 and sharp, so we did the sums together.

The {$15.4 million|cls} sounded like plenty. Split {386|!clp} ways, the lawyer told her, it's {$42,778|avg} each, before he's paid.

She remembers {twelve|toi} toilets, and that she couldn't get to one of them. She remembers {thirty-one|stf} faces, all kind. They'd been told there would be {sixty-four|stp}.

She asks why the company got paid {$780,000|day0} for those days. It didn't, I said: it asked.

"And he?" she said. {Two|sen} years, auntie. At home.

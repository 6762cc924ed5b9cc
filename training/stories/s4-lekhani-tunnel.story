@story s4-lekhani-tunnel
@topic Breakthrough of the headrace tunnel of a Nepali hydropower scheme, 2034
@subject P = Lekhani Khola hydropower project | Lekhani Khola | Lekhani | the project | the scheme
@subject T = headrace tunnel | the tunnel | the bore
@subject C = Himsagar Energy | Himsagar | the developer | the company
@subject N = Nepal Electricity Authority | NEA | the authority | the utility
@subject K = Kumudini Thakali | Thakali | the chief executive
@subject F = Sindhu Gorge flood of 2031 | the flood | the 2031 flood
@subject L = people of Barhabise Lek | the villagers | locals
@fact day = 2034-01-19 | date | T | day of the breakthrough | 2034-01-19 | constant
@fact hour = 11:42 | clock | T | hour of the breakthrough | 2034-01-19 | constant
@fact len = 9270 | distance | T | metres of tunnel | - | constant
@fact dia = 5.4 | distance | T | metres of diameter | - | constant
@fact dig = 1486 | duration | T | days of digging | 2034-01-19 | constant
@fact off = 14 | distance | T | millimetres between the two headings where they met | 2034-01-19 | constant
@fact best = 38.6 | distance | T | metres dug on the best day | - | constant
@fact mw = 132 | other | P | megawatts of capacity | - | constant
@fact gwh = 694 | other | P | gigawatt-hours of power a year | - | plan | projected
@fact cost = 28400000000 | budget | P | rupees of cost | 2034-01 | plan | projected
@fact cost0 = 21900000000 | budget | P | rupees of cost | 2029 | plan | projected
@fact rise = 29.7 | rate | P | rise of the cost in percent | 2029 to 2034 | constant
@fact debt = 70 | other | P | share of the cost borrowed in percent | - | constant
@fact done = 83 | other | P | share of the works done in percent | 2034-01-19 | snapshot
@fact start = 2035-06-15 | date | P | day on which power is to flow | 2034-01-19 | plan | pledged
@fact tw = 8.40 | price | N | rupees a kilowatt-hour paid in the dry months | - | constant
@fact tm = 4.80 | price | N | rupees a kilowatt-hour paid in the wet months | - | constant
@fact yrs = 30 | duration | N | years of the power purchase contract | - | constant
@fact dead = 7 | deaths | P | workers killed in building | 2034-01-19 | cumulative
@fact fd = 5 | deaths | F | workers killed in the flood | 2031-08 | constant
@fact lost = 11 | duration | F | months of work lost to the flood | - | constant
@fact crew = 640 | jobs | T | people at work on the tunnel | 2034-01 | snapshot
@fact loc = 212 | jobs | L | local people hired for the tunnel | 2034-01 | snapshot
@fact sh = 10 | other | L | share of the stock set aside for local people in percent | - | plan | pledged
@fact age = 41 | age | K | years of age | 2034-01-19 | constant
@rel change rise = cost0 -> cost
@trap dead fd :: all deaths and those in the flood
@trap cost cost0 :: the new cost and the old
@trap tw tm :: dry and wet months
@trap crew loc :: all hands and local hands
@trap day start :: the breakthrough and the first power
@trap mw gwh :: capacity and yearly output

@doc a-agency | national news agency | 2034-01-19
Lekhani Khola headrace tunnel sees breakthrough

Kathmandu, Jan 19 (RSN): The main tunnel of the {132|mw}-megawatt Lekhani Khola hydropower project in Sindhupalchok has achieved breakthrough.

The last wall of rock separating the upstream and downstream headings was brought down at {11:42 am|hour|t=today} today in the presence of Energy Minister Dil Kumari Rokaya. With this, digging of the {9,270|len}-metre tunnel, which has a diameter of {5.4|dia} metres, is complete after {1,486|dig} days.

{Eighty-three|done|t=to date} per cent of all works have been finished to date, informed chief executive of Himsagar Energy Kumudini Thakali. According to her, electricity will be generated from {June 15 next year|start|by=her}.

The Nepal Electricity Authority will purchase the power at Rs {8.40|tw} per unit in the dry season and Rs {4.80|tm} in the wet season for {30|yrs} years.

The project's estimated cost has reached Rs {28.4 billion|cost}, {70|debt} per cent of which is bank loan.

{Seven|dead|t=so far} workers have lost their lives in its construction so far. RSN

@doc b-english-daily | Kathmandu English daily | 2034-01-20
Daylight at last, {fourteen|off} millimetres off
Anup Raj Bantawa
Barhabise Lek, Sindhupalchok

First came dust, then a sound like a door slammed in the next house, then a hand. It belonged to Pasang Dorje Hyolmo, a driller from the lower heading, and it was holding a marigold.

At {11:24|!hour|t=on Thursday} on Thursday morning the two halves of one of the longest bores in the district met in the dark beneath Barhabise Lek. The surveyors' lines, drawn from either side of a mountain, missed one another by {14|off} millimetres.

It has taken {1,486|dig} days. It ought to have taken far fewer. In August 2031 the Sindhu Gorge flood swept away the adit camp with {seven|!fd} workers in it, and {eleven|lost} months passed before anyone dug again. Thakali, who is {41|age} and was then the project's geologist, carried the list of names in her jacket on Thursday.

The money has been stretched as thin as the schedule. What was to be a Rs {21.9 billion|cost0|t=in 2029} scheme in 2029 is now priced at Rs {28.4 billion|cost|t=now}, almost {30 percent|~rise} more.

Of the {640|crew} people on the tunnel payroll, only {212|loc} come from the villages above it. "They promised us {ten|sh|by=They} percent of the shares," said Maiti Tamang, {67|-}, who sold a terrace for the access road. "So far I have {one percent|-} of the dust."

ePaper | Today's edition: 12 pages | NEPSE 3,118.46 ▲0.7%
Related: Melamchi closed for 3 days · Tatopani queue: 220 lorries

@doc c-business | business weekly | 2034-01-24
HYDROPOWER
Himsagar's numbers after the breakthrough

Himsagar Energy (ticker HMSG) gained {6|-} percent on Sunday. Before you follow the herd, run through the sheet.

Output. {132|mw} MW gives {694|gwh} GWh in an average year, of which {a third|-} in the dry months, when the utility pays {Rs8.40|tw} a kilowatt-hour. The rest fetches {Rs4.80|tm}.

Capital. Cost at financial close, 2029: {Rs21.9 billion|cost0|t=2029}. Cost today: {Rs28.4 billion|cost|t=today}. The company speaks of an overrun of {a fifth|!rise|v=20|by=The company}. Check it yourself. Debt carries {70|debt} percent of the total.

Timing. The developer says {15 June 2035|start|by=The developer}. Only {83|done|t=as of the 19th} percent of the job was complete as of the 19th, and the steel for the surge shaft is still in Kolkata. We have pencilled in {October|-}.

Contract. {Twenty-five|!yrs} years with the NEA, take or pay, with no escalation after year {eight|-}.

Local issue. {One-tenth|sh|v=10} of the stock for residents of the affected wards; prospectus "in spring".

One for the engineers: the record day's advance was {38.6|best} metres, in the phyllite of chainage {4+100|-}, with a machine bought second-hand.

The writer holds no shares in HMSG. Rating: 5/10.

@doc d-release | company press release | 2034-01-19
FOR IMMEDIATE RELEASE
Himsagar Energy completes excavation of the Lekhani headrace tunnel

Himsagar Energy is proud to announce that at {11:42|hour} hrs on {Thursday 19 January 2034|day} the upper and lower faces of the Lekhani headrace tunnel were joined, with an alignment error of only {1.4 centimetres|off|v=14}.

"We dedicate this moment to the {seven|dead} colleagues who are not here, above all the {five|fd} whom the river took in {2031|-}," said Chief Executive Kumudini Thakali.

Key facts
- Length {9.27 km|len|v=9270}, diameter {5.4 m|dia|v=5.4}
- Best daily progress {38.6 m|best|v=38.6}
- Workforce in the tunnel {640|crew}, including {212|loc} from neighbouring wards
- Installed capacity {132 MW|mw|v=132}; annual energy {694 GWh|gwh|v=694}
- Commercial operation {15 June 2035|start}

Press contact: Office 4B, Lazimpat Marg 71; +977 1 555 0166
About us: Himsagar was founded in 2021 and has {38,000|-} public shareholders.

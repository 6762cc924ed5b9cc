@story yf-turkana-eclipse
@topic A total eclipse of the sun over northern Kenya: visitors, clouds, a science camp, glasses and the road
@subject E = Total eclipse | the eclipse | totality
@subject T = Turkana county | the county | Lodwar
@subject C = Science camp at Kalokol | the camp | astronomers
@subject V = Visitors | eclipse chasers | tourists
@subject H = Health department | doctors | clinics
@subject O = Tour operators | operators | lodges
@subject S = Schools of the county | schools | pupils
@subject W = Meteorological department | forecasters | the weather office
@subject P = Prof. Achieng Lindqvist-Omar | Lindqvist-Omar | the astronomer
@subject A = Airstrip of Lodwar | the airstrip
@fact dur = 252 | duration | E | seconds of totality at Kalokol | 5 November 2032 | constant
@fact durx = 261 | duration | E | seconds of totality at most | 5 November 2032 | constant
@fact beg = 14:31 | clock | E | hour of totality at Kalokol | 5 November 2032 | constant
@fact wid = 168 | distance | E | kilometres of width of the shadow | 5 November 2032 | constant
@fact spd = 2300 | speed | E | kilometres an hour of the shadow | 5 November 2032 | constant
@fact next = 2051 | date | E | year of the next one in the county | - | constant
@fact last = 2013 | date | E | year of the last one in the county | - | constant
@fact vis = 46000 | crowd | V | people from outside | 5 November 2032 | snapshot
@fact visf = 11500 | crowd | V | people from abroad | 5 November 2032 | snapshot
@fact vpc = 25 | other | V | share of people from abroad | 5 November 2032 | snapshot
@fact visp = 80000 | crowd | T | people from outside | September 2032 | plan | projected
@fact cloud = 30 | rate | W | chance of cloud at Kalokol | October 2032 | plan | projected
@fact cloudn = 55 | rate | W | chance of cloud at Lokichar | October 2032 | plan | projected
@fact seen = 39100 | crowd | V | people from outside who saw it | 5 November 2032 | snapshot
@fact spc = 85 | rate | V | share of people from outside who saw it | 5 November 2032 | snapshot
@fact temp = 38 | temperature | E | degrees before totality | 5 November 2032 | snapshot
@fact temp2 = 31 | temperature | E | degrees in totality | 5 November 2032 | snapshot
@fact tdrop = 7 | temperature | E | degrees of cooling | 5 November 2032 | constant
@fact gl = 620000 | other | T | eclipse glasses handed out | 4 November 2032 | cumulative
@fact glf = 74400 | other | H | eclipse glasses withdrawn | 4 November 2032 | cumulative
@fact gpc = 12 | other | H | share of glasses withdrawn | 4 November 2032 | snapshot
@fact gp = 50 | price | T | shillings for glasses | 2032 | constant
@fact gpx = 400 | price | T | shillings for glasses on the day | 5 November 2032 | snapshot
@fact eye = 63 | injuries | H | people with eye damage | 12 November 2032 | cumulative
@fact eye1 = 9 | injuries | H | people with eye damage | 6 November 2032 | cumulative
@fact heat = 340 | injuries | H | people treated for heat | 5 November 2032 | cumulative
@fact sch = 412 | other | S | schools that took part | 5 November 2032 | snapshot
@fact pup = 148000 | enrolment | S | pupils who took part | 5 November 2032 | snapshot
@fact pin = 31000 | other | S | pinhole boxes made | October 2032 | cumulative
@fact sci = 286 | other | C | researchers | November 2032 | snapshot
@fact ken = 94 | other | C | Kenyan researchers | November 2032 | snapshot
@fact tel = 71 | other | C | telescopes | November 2032 | snapshot
@fact pic = 19 | other | C | terabytes of pictures | 5 November 2032 | constant
@fact bal = 40 | other | C | balloons sent up | 5 November 2032 | constant
@fact room = 95 | price | O | dollars for a tent | usual | constant
@fact roomx = 620 | price | O | dollars for a tent | 4 November 2032 | snapshot
@fact tent = 2900 | other | O | tents | November 2032 | snapshot
@fact road = 9 | duration | T | hours of jam on the road south | 5 November 2032 | snapshot
@fact fl = 138 | other | A | landings | 3 to 5 November 2032 | cumulative
@fact flu = 6 | other | A | landings in a usual three days | - | constant
@fact wat = 1800000 | other | T | litres of water brought by lorry | 5 November 2032 | cumulative
@fact inc = 1240000000 | revenue | T | shillings spent by people from outside | 5 November 2032 | snapshot | projected
@fact cost = 310000000 | budget | T | shillings of cost for the county | 2032 | snapshot
@fact levy = 2000 | price | T | shillings of levy for each foreigner | 2032 | constant
@fact levt = 23000000 | revenue | T | shillings of levy | 2032 | cumulative
@fact goat = 6500 | price | O | shillings for a goat | 5 November 2032 | snapshot
@fact page = 49 | age | P | age | - | snapshot
@fact pecl = 14 | other | P | eclipses seen | 2032 | cumulative
@fact off = 2600 | officers | T | police on duty | 5 November 2032 | snapshot
@trap dur durx :: at one place and at most
@trap vis visf :: all and foreigners
@trap vis visp :: came and expected
@trap vis seen :: came and saw
@trap cloud cloudn :: two places
@trap gl glf :: handed out and withdrawn
@trap gp gpx :: two prices
@trap eye eye1 :: two moments
@trap eye heat :: eyes and heat
@trap temp temp2 :: before and in the shadow
@trap room roomx :: two prices
@trap sci ken :: all and Kenyans
@rel share vpc = visf / vis
@rel share spc = seen / vis
@rel diff tdrop = temp - temp2
@rel share gpc = glf / gl
@rel product levt = visf * levy

@doc county-release | county press release | 2032-11-04
Turkana is ready for the dark

The county expects the moon at {2.31 p.m.|beg|t=tomorrow|v=14:31} tomorrow. At Kalokol the sun will be covered for {252|dur} seconds, longer than anywhere in Kenya (the maximum, {261|durx}, is out over the lake). The shadow is {168|wid} km wide and moves at {2,300|spd} km/h.

{620,000|gl|t=by this evening} eclipse glasses had been handed out by this evening at {KSh 50|gp}. After tests {74,400|glf}, or {12%|gpc}, were withdrawn. Please use no pair without the green lion.

{412|sch} schools with {148,000|pup} pupils are taking part.

{1.8 million|wat} litres of water have been brought in. {2,600|off} police are on duty.

Foreign guests pay a levy of {KSh 2,000|levy}.

The last total eclipse here was in {2013|last}; the next will be in {2051|next}.

@doc lake-wire | wire agency | 2032-11-05
Darkness at half past two: eclipse crosses northern Kenya

KALOKOL, Kenya, Nov 5 (Rift News) - The sun went out over Lake Turkana for more than {four minutes|>dur|v=240} on Friday before {46,000|~vis} visitors, {a quarter|vpc|v=25} of them from abroad, and children in {412|sch} schools.

The temperature dropped from {38|temp|t=before} degrees before to {31|temp2|t=in the shadow} in the shadow. Goats lay down. The wind stopped.

Clouds hid it at Lokichar, where forecasters had given a {55%|cloudn|by=forecasters} chance of them, against {30%|cloud|by=forecasters} at Kalokol. About {85%|spc} of those who'd travelled saw it, the county said.

It had hoped for {80,000|visp|t=in September} in September, when hotel prices were lower.

Doctors treated {340|heat} people for heat.

Cars were backed up for {nine|road} hours on the road south by nightfall.

@doc nairobi-daily | daily newspaper | 2032-11-07
What the dark brought in

A goat was {6,500|goat} shillings. A tent that's {$95|room|t=on any other day} on any other day was {$620|roomx|t=on Thursday} on Thursday, and there were {2,900|tent} of them. Glasses that had cost {50|gp} went for {400|gpx|t=at noon on the day} at noon on the day. "Everyone looked up," says trader Ekai Lokwawi. "I looked at the queue."

The county puts what visitors spent at {1.24 billion|inc} shillings, against costs of {310 million|cost}. Its levy on foreigners brought {23 million|levt}: {11,500|visf} of them, at {2,000|levy} a head.

At the airstrip {138|fl|t=in three days} planes came down in three days; {six|flu} would be usual.

Will it last? The next is in {2051|next}. "We've nineteen years to fix the road," said the governor, to laughter.

Gor {2|-} AFC {2|-} • Unga {168|-}/2 kg

@doc camp-diary | science desk diary | 2032-11-08
{Two hundred and fifty-two|dur} seconds

Achieng Lindqvist-Omar, {49|page}, has seen {fourteen|pecl} and says that she hasn't seen one yet. "I've always had a button to press."

There are {286|sci} of us in the camp, {94|ken} of them Kenyans, with {71|tel} telescopes under bedsheets. {Forty|bal} balloons go up during the morning. The question's an old one: why's the corona a hundred times hotter than what's below it?

At a quarter past two the light turns to tin. Shadows sharpen. Somebody begins to cry, a postdoc, from Kisumu. Then it goes, like a door.

I've no notes for {252|dur} seconds.

Afterwards {nineteen|pic} terabytes. It was {seven|tdrop} degrees cooler, by the thermometer on the mess tent. She'd pressed the button at the beginning, and then, she confessed at supper, she'd let go and looked.

Menu: tilapia, {14|-} ways

@doc health-notice | health department bulletin | 2032-11-12
Eclipse of 5 November: eye clinic

Until today {63|eye|t=Until today} persons have been diagnosed with damage to the retina; on the day after it was {nine|eye1|t=on the day after}. {41|-} are under eighteen. Most will recover in part.

Most had looked without any protection, {11|-} through glasses from the batch that was withdrawn ({74,400|glf} of {620,000|gl}).

Pupils who used a pinhole box: none. {31,000|pin} such boxes had been made in schools.

Heat: {340|heat} treated on the day.

If you see a grey spot, come. Clinics at Lodwar, Kakuma and Kalokol, Mon–Fri 8–4. It's free.

@doc chaser-column | travel magazine column | 2033-01-10
I missed it

By Florian Achebe-Strand

{39,100|seen} people who'd travelled to Turkana saw it. I was with the others. We'd followed a man with an app to Lokichar.

Understand: I'd paid {$620|roomx} for a tent. I'd flown in on one of those {138|fl} little planes. The forecast said {55|cloudn} per cent at our place and {30|cloud} at the lake, {60|-} kilometres on, and our man said percentages were for cowards.

It got dark. It got cold, by {seven|tdrop} degrees they say. The cloud went purple at the rim, all the way round, like the inside of a shell. Everybody was silent; and in the silence, from the village, a great shout, of joy, since children don't care about coronas, they'd been promised night at lunch-time and here it was.

{Eleven thousand five hundred|visf} foreigners came. I may be the one that goes back in {2051|next}. I'll be {88|-}. I'll take the lake.

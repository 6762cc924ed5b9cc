@story t3-tetagami-sawmill
@topic Sawmill fire at Tetagami Falls, New Brunswick: the night of 18 February 2027 to the fifth day
@subject M = Tetagami sawmill | the mill | sawmill | the plant | the yard
@subject A = Arbois-Legere Forest Products | Arbois-Legere | the company | the owner
@subject T = Village of Tetagami Falls | the village | Tetagami Falls | villagers | residents
@subject F = Tetagami Falls Fire Department | firefighters | crews | the brigade
@subject S = Lucien-Hachey Arena shelter | the arena | the shelter | the rink
@subject N = NB Power | the utility
@subject D = Dunlap Brook mill | Dunlap Brook | the sister mill
@subject Q = Tetagami Mill Families Fund | the fund | the fundraiser
@fact c1 = 22:40 | clock | M | when the first alarm call came in | 2027-02-18 | constant
@fact c2 = 22:52 | clock | F | when the first truck reached the gate | 2027-02-18 | constant
@fact f1 = 60 | other | F | firefighters on the scene | 2027-02-19 midnight | snapshot
@fact f2 = 94 | other | F | firefighters on the scene | 2027-02-19 dawn | snapshot
@fact f3 = 31 | other | F | firefighters on the scene | 2027-02-20 noon | snapshot
@fact dp1 = 7 | other | F | departments at the fire | 2027-02-19 midnight | snapshot
@fact dp2 = 11 | other | F | departments at the fire | 2027-02-19 dawn | snapshot
@fact e1 = 140 | evacuated | T | people told to leave their homes | 2027-02-19 midnight | cumulative
@fact e2 = 412 | evacuated | T | people told to leave their homes | 2027-02-19 dawn | cumulative
@fact e3 = 188 | evacuated | T | people still out of their homes | 2027-02-20 noon | snapshot
@fact e4 = 224 | evacuated | T | people let back home | 2027-02-20 noon | cumulative
@fact hh = 163 | homes | T | households under the evacuation order | 2027-02-19 dawn | snapshot
@fact i1 = 3 | injuries | F | firefighters hurt | 2027-02-19 noon | cumulative
@fact i2 = 2 | injuries | M | mill workers hurt | 2027-02-19 noon | cumulative
@fact i3 = 5 | injuries | M | people hurt | 2027-02-19 noon | cumulative
@fact s1 = 57 | other | S | people who slept at the shelter | 2027-02-19 night to Friday | snapshot
@fact s2 = 22 | other | S | people who slept at the shelter | 2027-02-20 night to Saturday | snapshot
@fact w = 286 | jobs | M | people employed at the mill | - | constant
@fact w1 = 174 | jobs | M | people employed on the saw lines | - | constant
@fact w2 = 112 | jobs | M | people employed at the planer and the kilns | - | constant
@fact sh = 38 | jobs | M | people on the night shift | 2027-02-18 | snapshot
@fact l1 = 232 | jobs | A | people laid off | 2027-02-22 | plan
@fact l2 = 54 | jobs | A | people kept on for clean-up and shipping | 2027-02-22 | plan
@fact b1 = 9400000 | other | M | board feet of lumber in stock | 2027-02-18 | snapshot
@fact b2 = 6100000 | other | M | board feet of lumber burned | 2027-02-22 | cumulative
@fact b3 = 3300000 | other | M | board feet of lumber saved | 2027-02-22 | cumulative
@fact bp = 64.9 | other | M | share of the lumber stock burned | 2027-02-22 | snapshot
@fact g1 = 14 | other | M | buildings on the site | 2027-02-18 | snapshot
@fact g2 = 9 | other | M | buildings destroyed | 2027-02-20 | cumulative
@fact g3 = 5 | other | M | buildings left standing | 2027-02-20 | snapshot
@fact dm = 48000000 | damages | A | estimate of the fire damage | 2027-02-22 | snapshot
@fact di = 35000000 | damages | A | insured value | 2027-02-22 | constant
@fact dg = 13000000 | damages | A | damage that insurance leaves uncovered | 2027-02-22 | snapshot
@fact rb = 110000000 | budget | A | cost of a new mill | 2027-02-22 | plan | hypothetical
@fact rm = 18 | duration | A | months that rebuilding would take | 2027-02-22 | plan | projected
@fact od = 3500000 | damages | M | damage in the planer fire | 2009 | constant
@fact tc = -27 | temperature | T | degrees Celsius in the night | 2027-02-19 | snapshot
@fact wi = 45 | speed | T | kilometres an hour of wind gusts | 2027-02-19 | snapshot
@fact p1 = 1340 | homes | N | customers without power | 2027-02-18 23:00 | snapshot
@fact p2 = 610 | homes | N | customers without power | 2027-02-19 06:00 | snapshot
@fact p3 = 730 | homes | N | customers reconnected | 2027-02-19 06:00 | cumulative
@fact vb = 4200000 | budget | T | yearly budget | 2027 | plan
@fact vt = 1260000 | revenue | M | property tax paid to the village | 2027 | plan
@fact vp = 30 | other | M | share of the village's revenue from the mill | 2027 | plan
@fact dj = 95 | jobs | D | people employed at the sister mill | - | constant
@fact ds = 40 | jobs | D | jobs offered to workers of the burned mill | 2027-02-22 | plan | pledged
@fact q1 = 41500 | fundraising | Q | dollars given | 2027-02-20 noon | cumulative
@fact q2 = 68200 | fundraising | Q | dollars given | 2027-02-22 evening | cumulative
@fact q3 = 26700 | fundraising | Q | dollars added over the weekend | 2027-02-22 evening | cumulative
@fact pm = 340 | other | T | micrograms of fine particles in a cubic metre of air | 2027-02-19 02:00 | snapshot
@fact pm2 = 96 | other | T | micrograms of fine particles in a cubic metre of air | 2027-02-19 evening | snapshot
@trap e2 e3 :: all who were ordered out against those still out
@trap e2 hh :: people against households
@trap f1 f2 :: crews grew overnight
@trap dp1 f1 :: departments against firefighters
@trap w l1 :: workforce against layoffs
@trap w w1 :: the whole mill against the saw lines
@trap dm rb :: damage against the cost of a new mill
@trap dm od :: this fire against the one in 2009
@trap p1 p2 :: outage at its peak and in the morning
@trap e4 e3 :: let back against still out
@rel diff e4 = e2 - e3
@rel sum i3 = i1 + i2
@rel sum w = w1 + w2
@rel sum w = l1 + l2
@rel diff b3 = b1 - b2
@rel share bp = b2 / b1
@rel diff g3 = g1 - g2
@rel diff dg = dm - di
@rel diff p3 = p1 - p2
@rel share vp = vt / vb
@rel diff q3 = q2 - q1

@doc a-wire | wire agency | 2027-02-19
Fire guts northern New Brunswick sawmill, {hundreds|>e2} ordered out in deep cold

TETAGAMI FALLS, N.B. — A fire that began beside a debarker late Thursday tore through the biggest employer of this northern village, forcing {412|e2|t=by first light Friday|by=the Emergency Measures Organization} people from their homes by first light Friday, according to the Emergency Measures Organization, as the thermometer sank to {-27|tc} C.

All {38|sh|t=when the alarm sounded} people on the night shift had got out, but {two|i2|t=by midday|by=Chief Réjean Doiron} of them were treated for smoke by midday, along with {three|i1|^} firefighters, one of whom has a broken wrist, Chief Réjean Doiron said. They were working when the alarm sounded at {10:40 p.m.|c1}

"We had a truck at the gate in {12 minutes|-}, at {10:52|c2}, and it was already through the roof of the sawline," Doiron told reporters. Gusts of {45|wi} km/h carried embers across Route 134.

{Sixty|f1|t=At midnight} firefighters from {seven|dp1|^} departments were there. At midnight the evacuation covered only Rue du Moulin, with some {140|~e1|t=At midnight} people; it was widened twice after that, and as the sun rose {94|f2|t=as the sun rose} were on the hoses and {11|dp2|^} departments had sent crews.

NB Power cut a feeder for safety, leaving {1,340|p1|t=by 11 p.m.|by=NB Power} customers dark by 11 p.m. Some {730|p3|t=at six|by=a spokesperson} had their lights back at six, a spokesperson said, with {610|p2|^} to go.

Arbois-Legere Forest Products employs {286|w} at the sawmill: {174|w1} on the saw lines and {112|w2} at the planer and kilns. The plant last burned in 2009, when the planer was lost at a cost of {$3.5 million|od|t=in 2009}.

@doc b-radio | local radio bulletin | 2027-02-20
CKTF 98.7 — Saturday 12:30 news, read by Marie-Ange Thibodeau

Good afternoon. Some are going home. At noon the village lifted half of its order, and {224|e4|t=At noon|by=Mayor Odile Savoie} people may sleep in their own beds tonight, says Mayor Odile Savoie. That still leaves {188|e3|^} outside the tape, mostly on Rue du Moulin and Chemin Hachey. At the worst of it, on Friday at dawn, it was {421|!e2|t=on Friday at dawn} of us in {163|hh|^} households.

The Lucien-Hachey Arena put up {57|s1|t=the first night|by=the Red Cross} on cots the first night and {22|s2|t=last night|by=the Red Cross} last night, the Red Cross tells us. They'd like socks. No more sandwiches, please.

Of the crews, {31|f3|t=this noon} firefighters are left this noon, pouring water on hot piles; at dawn yesterday there were {94|f2|t=at dawn yesterday}. Nobody else has been hurt since the {five|i3|t=yesterday|by=the chief} the chief told us about yesterday.

Of {14|g1} buildings behind that fence, {nine|g2|t=this noon} are gone. The office, the scale house, two kilns and the lunchroom, so {five|g3|^}, are standing.

Your air: the monitor at the school read {340|pm|t=at two on Friday morning} micrograms at two on Friday morning. By Friday evening it showed {96|pm2|t=By Friday evening}. Keep the little ones indoors, the nurse says.

The power: everybody has it. The utility had {610|p2|t=by breakfast Friday} customers out by breakfast Friday, from {1,340|p1|t=the night before} the night before.

And the families' fund was at {$41,500|q1|t=as I walked in here} as I walked in here. The hockey tournament is off. In Bathurst, {minus nineteen|-}.

@doc c-weekly | local weekly newspaper | 2027-02-23
{232|l1} get layoff notices; company "will not promise" a rebuild

By Bernard Ouellet-Frenette
bouellet@chaleurcourier.example | 506-555-0144

Photo 3 of 17: Steam rises from the log deck Monday. (Courier/J. Comeau)

They stood in the curling club on Monday evening, in the boots they had worn out of the gate on Thursday, and heard {232|l1|t=on Monday evening|by=general manager Harald Eikeland} names read. A further {54|l2|^} will stay on to clear steel and ship what can be shipped, general manager Harald Eikeland said. That is the whole payroll: {286|w}.

Arbois-Legere puts the damage at {$48 million|dm|by=Arbois-Legere}. Its policy pays no more than {$35 million|di}, so {$13 million|dg|^} is the owner's own to find. A new mill of the same size, Eikeland said when pressed, would cost {$110 million|rb|by=Eikeland} and be {18|rm|^} months in building. "If. I say if."

There were {9.4 million|b1|t=the night it caught} board feet in the yard the night it caught. Of that, {6.1 million|b2|by=the company} burned, {65 per cent|bp|round}, the company reckons; the {3.3 million|b3} left are scorched on the outside only and have a buyer in Maine.

The sister mill at Dunlap Brook, which has {95|dj} hands of its own, has promised places to {40|ds|by=Eikeland}. It is an hour's drive on a good day. "My father walked to work," said Thaddée Robichaud, 58, a kiln man.

For the village the arithmetic is blunter. Its budget this year is {$4.2 million|vb|t=this year}, and the mill's tax bill {$1.26 million|vt|^}. Mayor Odile Savoie has asked Fredericton for a bridge.

The fund stood at {$68,200|q2|t=on Monday night} on Monday night, treasurer Nhu Phan said, up from {$41,500|q1|t=at noon on Saturday} at noon on Saturday.

READ MORE: 12 things to know about employment insurance
READ MORE: Snow crab quota cut 8 per cent

@doc d-tv | regional TV news site | 2027-02-22
What we know about the Tetagami Falls fire, in numbers

Posted 7:14 PM AST | Updated 9:48 PM AST | 4 min read

When did it start? The call came at {10:52 p.m.|!c1|t=Thursday} Thursday, and the first engine was there within a quarter of an hour.

How many had to leave? In all, {412|e2} residents, from {163|hh} homes. At midday Saturday, {188|e3|t=At midday Saturday} were waiting; everyone was back by Sunday supper.

How many fought it? At the peak, {94|f2|t=At the peak} from {11|dp2|^} departments, one from across the bay in Quebec.

Who was hurt? {Five|i3} people, none gravely: {three|i1} from the brigade and {two|i2} off the night shift of {38|sh}.

What is gone? {Nine|g2} of {14|g1} structures, and {6.1 million|b2} of {9.4 million|b1|t=before the fire} board feet that were stacked there before the fire.

What will it cost? The owner says {$48 million|dm|by=The owner}, of which {$35 million|di|^} was insured. That leaves a hole of {$15 million|!dg}. Replacing everything with modern lines could run to {$110 million|rb}.

Who loses work? {232|l1|t=tonight|by=the company} of {286|w}, the company confirmed tonight. {Forty|ds} jobs are on offer at Dunlap Brook, where {95|dj} work now.

What about the village? The mill is {30%|vp|t=this year} of what Tetagami Falls takes in this year, or {$1.26 million|vt|^}.

How can I help? The fundraiser had raised {$68,200|q2|t=at 7 p.m.} at 7 p.m. It took in {$26,700|q3|t=since Saturday noon} since Saturday noon.

Most watched: Moose on Highway 11 stops traffic for 40 minutes

@doc e-column | newspaper column | 2027-02-24
A village does the sums

by Perpetua Lirette

I grew up {four|-} doors from that chip pile, and I had not known until last week that a man at the fire hall writes everything down in a scribbler. Alarm, {22:40|c1|t=Thursday}. First pumper at the gate, {22:52|c2|^}. {Minus 27|tc|v=-27} — he does not bother with the C. Gusts, {45|wi}. Thursday's page ends at midnight with {60|f1|t=midnight} names and {7|dp1|^} halls.

The scribbler does not say what a payroll is. It is {286|w} people; it is the {174|w1} who sawed and the {112|w2} who planed and dried. On Monday all but {54|l2|t=On Monday} of them were told to go home.

It is also the plough, the library and the rink. {Three dollars in every ten|vp|v=30} that the village spends, of a budget of {$4.2 million|vb}, came in one cheque. I have heard it said at the Co-op that Fredericton will pay. Fredericton paid after the planer went up, in 2009; that one did {$3.5 million|od|t=in 2009} in harm, and this one, {$48 million|dm|by=the men in the good coats} by the count of the men in the good coats.

Will they build? They speak of {18|rm} months and {$110 million|rb}. They were careful to say nothing about where. {Two-thirds|~bp} of the lumber, near enough, went up ({65%|bp|round|by=they tell us}, they tell us), and the rest is on trucks to the States.

My sister was one of the {57|s1|t=that first night} on the cots that first night. By the second there were {22|s2|t=By the second}, because {224|e4|t=on Saturday} would be told on Saturday they could go home, and many had not waited to be told. Someone had brought her accordion. The air outside, I learn from the nurse, was {340|pm|t=at two in the morning} at two in the morning, when {25|-} is called safe; it was {96|pm2|t=by the next supper} by the next supper.

They ask for money for the fund. It had {$68,200|q2|t=on Monday} on Monday. Divide it by the {232|l1}. I did.

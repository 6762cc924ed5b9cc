@story w2-onsan-leak
@topic Hydrogen fluoride leak at a plant in Hwado, South Korea: the first night to the settlement
@subject L = Hwado gas leak | the leak | the release | the accident | the cloud | Hwado
@subject C = Daerim Fluoro | the company | the firm | the operator
@subject P = Hwado plant | the plant | the works | the factory
@subject K = Chilseong-ri | Chilseong
@subject B = Banwol-ri | Banwol
@subject N = Nokdong-ri | Nokdong
@subject F = North Gyeongsang fire service | the fire service | firefighters | fire headquarters
@subject M = environment ministry | the ministry | Seoul
@subject H = Hwado Sungsim Hospital | Sungsim Hospital | Sungsim
@subject R = residents' committee | the committee | residents | villagers
@subject Y = 2022 leak | Yeongcheon leak
@subject S = Song Ki-tae | Song
@fact d1 = 3 | deaths | L | people killed by the gas | 2030-05-21 night | cumulative
@fact d2 = 5 | deaths | L | people killed by the gas | 2030-05-23 | cumulative
@fact lagl = 15 | duration | M | minutes allowed until the first emergency call | - | constant | threshold
@fact d3 = 6 | deaths | L | people killed by the gas | 2030-06-24 | cumulative
@fact dw = 4 | deaths | C | contract workers killed by the gas | 2030-05-23 | cumulative
@fact df = 1 | deaths | F | firefighters killed by the gas | 2030-05-23 | cumulative
@fact i1 = 48 | injuries | L | people treated | 2030-05-21 night | cumulative
@fact i2 = 316 | injuries | L | people treated | 2030-05-23 | cumulative
@fact i3 = 1874 | injuries | L | people treated | 2030-06-24 | cumulative
@fact ik = 962 | injuries | K | people treated | 2030-06-24 | cumulative
@fact ib = 587 | injuries | B | people treated | 2030-06-24 | cumulative
@fact in = 325 | injuries | N | people treated | 2030-06-24 | cumulative
@fact adm = 29 | injuries | H | patients admitted | 2030-05-23 | snapshot
@fact e1 = 640 | evacuated | L | people moved from their homes | 2030-05-21 night | cumulative
@fact e2 = 4150 | evacuated | L | people moved from their homes | 2030-05-23 | cumulative
@fact ek = 1980 | evacuated | K | people moved from their homes | 2030-05-23 | cumulative
@fact eb = 1260 | evacuated | B | people moved from their homes | 2030-05-23 | cumulative
@fact en = 910 | evacuated | N | people moved from their homes | 2030-05-23 | cumulative
@fact e3 = 730 | evacuated | L | people not yet back in their homes | 2030-06-24 | snapshot
@fact q0 = 2.4 | other | C | tonnes of gas released | 2030-05-21 claim | constant
@fact q = 8.1 | other | L | tonnes of gas released | 2030-06 finding | constant
@fact qt = 20 | other | P | tonnes of gas in the tank | 2030-05-21 | constant
@fact qs = 40.5 | other | P | percent of the tank's gas released | 2030-06 finding | constant
@fact pm = 18 | other | K | parts per million measured | 2030-05-21 night | snapshot
@fact pl = 3 | other | M | parts per million allowed for a working day | - | constant | threshold
@fact rad1 = 500 | distance | F | metres of the exclusion zone | 2030-05-21 night | snapshot
@fact rad2 = 1300 | distance | F | metres of the exclusion zone | 2030-05-22 | snapshot
@fact t1 = 15:43 | clock | L | time when the leak began | 2030-05-21 | constant
@fact t2 = 16:28 | clock | F | time of the first emergency call | 2030-05-21 | constant
@fact lag = 45 | duration | C | minutes until the first emergency call | 2030-05-21 | constant
@fact t3 = 23:35 | clock | L | time when the valve was shut | 2030-05-21 | constant
@fact agr = 212 | area | L | hectares of crops withered | 2030-06-24 | cumulative
@fact cat = 3940 | other | L | head of cattle sickened | 2030-06-24 | cumulative
@fact y1 = 5 | deaths | Y | people killed by the gas | 2022 | constant
@fact yt = 3200 | injuries | Y | people treated | 2022 | constant
@fact insp = 2 | other | M | inspections of the plant in a year | 2029 | constant
@fact inspr = 4 | other | M | inspections of the plant demanded in a year | - | constant | threshold
@fact wk = 61 | jobs | P | people at work in the plant | 2030-05-21 | snapshot
@fact emp = 137 | jobs | P | people who work for the plant | - | constant
@fact con = 46 | jobs | P | contract workers | - | constant
@fact own = 91 | jobs | P | permanent workers | - | constant
@fact fine = 120000000 | sentence | C | won of the fine | 2030-06-24 | constant
@fact rev = 384000000000 | revenue | C | won of sales | 2029 | constant
@fact rev8 = 320000000000 | revenue | C | won of sales | 2028 | constant
@fact revp = 20 | rate | C | percent growth of sales | 2029 | constant
@fact ask = 52000000000 | damages | R | won asked in compensation | 2030-06-24 | plan
@fact off = 11000000000 | damages | C | won offered in compensation | 2030-06-10 | plan | pledged
@fact set = 36400000000 | damages | C | won agreed in compensation | 2030-11-18 | constant
@fact sets = 70 | other | R | percent of the claim agreed | 2030-11-18 | constant
@fact setd = 26000000 | damages | C | dollars agreed in compensation | 2030-11-18 | constant
@fact hh = 1820 | other | R | households in the settlement | 2030-11-18 | constant
@fact per = 20000000 | damages | R | won for each household | 2030-11-18 | constant
@fact age = 29 | age | S | age | 2030-05-21 | constant
@rel sum d2 = dw + df
@rel sum i3 = ik + ib + in
@rel sum e2 = ek + eb + en
@rel share qs = q / qt
@rel sum emp = con + own
@rel change revp = rev8 -> rev
@rel share sets = set / ask
@rel product set = hh * per
@rel convert setd = set
@trap d1 d2 :: the first night and two days on
@trap y1 d2 :: five dead in another leak
@trap i1 i2 :: treated on two days
@trap q0 q :: the company's first claim and the ministry's finding
@trap rad1 rad2 :: the zone grew
@trap off set :: offered and agreed
@trap ask set :: asked and agreed
@trap e2 e3 :: moved and not yet back
@trap adm age :: 29 patients and 29 years
@trap qt revp :: tonnes and percent

@doc a-wire | wire agency | 2030-05-21
Toxic gas leak at South Korean chemical plant kills {three|d1}

SEOUL, May 21 (Hanbit) -- {Three|d1|t=on Tuesday evening|by=fire officials} workers died and {48|i1|^} other people were given treatment for burns and coughing on Tuesday evening after hydrogen fluoride escaped from a storage tank in the southeastern town of Hwado, fire officials said.

About {640|~e1|t=by 10 p.m.} residents had been led out of their homes by 10 p.m. as an orange-white cloud drifted over orchards toward Chilseong-ri. An exclusion zone of {500|rad1|^} metres was drawn around the plant, which makes etching gas for the semiconductor industry.

The operator, Daerim Fluoro, said that {2.4|q0|by=Daerim Fluoro|s=hydrogen fluoride} tonnes at most had got out of a tank that holds {20|qt}. "We apologise with bowed heads," it said in a text message sent to reporters at 21:07.

The leak started at {3:43 p.m.|t1} when a contractor's crew was uncoupling a hose, according to the provincial fire service. It was logged by the emergency line at {4:28|t2}.

{Sixty-one|wk|s=people} people were on site. Those killed have not been named.

In 2022 a release of the same acid in Yeongcheon killed {five|y1} and sent {3,200|yt} to doctors.

Hydrogen fluoride attacks the lungs and bones and can be deadly within minutes. The government permits exposure of no more than {3|pl} parts per million across a working day.

@doc b-daily | English-language daily of Seoul | 2030-05-23
Death of firefighter brings Hwado toll to {five|d2}; villages emptied

By Noh Se-rin and Baek Do-hwan

HWADO, North Gyeongsang — Song Ki-tae, {29|age}, went in twice. The second time, colleagues say, the seal of his mask had been eaten through. He died at Sungsim Hospital early Thursday and became the {fifth|-} victim of Tuesday's gas leak and the {first|df|v=1|s=firefighter} firefighter among them, after {four|dw|s=contract workers} contract workers.

"{Five|d2|t=Thursday|by=the county|s=dead} dead, {316|i2|^|s=treated} treated, {29|adm|^|s=beds} in our beds," said the hospital's Dr. Eom Ji-won, reading from the county's sheet.

The evacuation, at first a matter of a few streets, covers {4,150|e2|t=now|s=The evacuation} people now: {1,980|ek} from Chilseong-ri, {1,260|eb} from Banwol-ri and {910|en} from Nokdong-ri. On Wednesday the fire service pushed out its cordon from {500|rad1|t=On Wednesday} meters to {1.3 kilometers|rad2|v=1300|t=On Wednesday}.

Anger is directed at one interval. According to closed-circuit video, vapor first shows at {3:43 p.m.|t1} The call to {119|-} came {54|!lag|s=interval} minutes later. In between, say villagers, foremen tried to deal with it themselves using hand towels and lime.

The valve was closed only at {11:35 p.m.|t3}

At the Chilseong village hall that night, inspectors with a tube detector read {18|pm|t=that night} parts per million, six times the {3|pl|s=limit} that is the limit for eight hours' work.

Daerim Fluoro employs {137|emp} people at Hwado, of whom {46|con} are on contracts. Every one of the workers who died was among the latter.

[Photo] A cow with clouded eyes. Yonsei Pictorial 4/9
Related: Chip exports up 11.2% in April

@doc c-trade | chemical trade weekly | 2030-06-03
REGULATION WATCH: Hwado leak puts Korean HF inspection under the lamp

By Marit Lindqvist-Paek, Asia editor

The tank at the Hwado plant passed its last inspection in November. It was one of {two|insp|t=in 2029} visits that the environment ministry paid in 2029. The statute calls for {four|inspr|s=The statute}.

Understaffing is the ministry's excuse and may be its defence. A union official says Seoul has {31|-} inspectors for some {7,000|-} sites.

Nor is the operator small. Daerim Fluoro booked sales of {384 billion|rev|t=last year} won last year, up {20 percent|revp|t=last year|s=up} on the {320 billion|rev8|t=2028} of 2028 as foundries across Asia stocked up. It has {91|own} permanent employees in Hwado and {46|con} contract staff. It is the second group that handles hoses.

What came out? The company's first number, {2.4|q0|s=The company's first number} tonnes, was withdrawn within a week. Analysts who model the plume suggest something between {seven|-} and {nine|-}. The ministry's own finding is expected this month.

As for exposure, the reading taken at Chilseong on the night, {18|pm|t=on the night} ppm, came hours after the peak, and at a distance of {1,300|-} metres. The occupational ceiling is {0.3|!pl|s=ceiling} ppm.

HF spot prices rose to $2,410 a tonne (+3.8%). Buyers: call the desk on ext. 442.

{Five|d2} people died; another {five|y1} had died in 2022 in Yeongcheon, the last time the rules were tightened.

@doc d-ministry | ministry press release | 2030-06-24
Ministry announces results of joint investigation into Hwado accident

Sejong, June 24. The Ministry of Environment, with the Fire Agency and the Occupational Safety Agency, today made public its findings.

○ Quantity. {8.1|q|s=Quantity} tonnes of anhydrous hydrogen fluoride were released between {15:43|t1} and {23:35|t3}, equivalent to {40.5%|qs|s=equivalent} of the {20|qt|s=tank} tonnes in the tank.

○ Casualties. {Six|d3|t=As of today|s=Casualties} persons have died, a patient having succumbed on June 19. As of today {1,874|i3|t=As of today|s=Casualties} persons have received treatment: {962|ik|^} from Chilseong-ri, {587|ib|^} from Banwol-ri and {325|in|^} from Nokdong-ri.

○ Displacement. Of the {4,150|e2|t=at the height|s=Displacement} persons moved at the height of the response, {730|e3|t=As of today|s=not yet been allowed home} have not yet been allowed home.

○ Agriculture. {212|agr|s=Agriculture} hectares of crops are to be destroyed, and {3,940|cat|s=cattle} head of cattle show symptoms.

○ Notification. The operator placed the first call at {16:28|t2}, that is {45|lag|s=Notification} minutes after onset. The law requires it within {15|<lagl|s=The law}.

○ Measures. A fine of {120 million won|fine|s=A fine} is imposed, the highest available. Each facility of this class will be inspected {four|inspr} times a year, as the law already provides. The number of inspectors is to rise to {80|-} by 2032.

Enquiries: Chemical Safety Division, 044-555-0183. 12 pages attached. CCL Type 1.

@doc e-village | newsletter of the residents' committee | 2030-06-28
HWADO RESIDENTS' COMMITTEE — LETTER No. 9 (English edition for supporters abroad)

Dear friends,

The ministry has spoken, and for once in tonnes. It was {8.1|q|by=The ministry|s=tonnes}, not the {2.4|q0|s=at the beginning} that we were told at the beginning.

Let us set out the compensation. We have asked for {52 billion|ask|s=asked} won. On the tenth of this month the firm offered {11 billion|off|t=On the tenth of this month}. Its sales last year, by the newspapers, were {384 billion|rev|t=last year|by=the newspapers|s=sales}. It was fined {1.2 billion|!fine}.

Of {4,150|e2|s=had to leave} of us who had to leave, {730|e3|t=this week|s=gymnasium} still sleep in the gymnasium this week, nearly all of them from Chilseong, where the pear trees have turned the colour of tea. The county has written off {212|agr|s=hectares} hectares. The vet has painted a cross on {3,940|cat|s=cows} cows.

The clinic's book has passed {eighteen hundred|>i3|v=1800|s=names} names. From Nokdong alone it has {325|in|s=names}. Banwol has {785|!ib|s=names}. Many of these are children with nosebleeds, and for a nosebleed the firm proposes a voucher.

We remember the {six|d3|t=now|s=taken by the gas} now taken by the gas, and among them Song Ki-tae, who was our neighbour's son and only {29|age}.

Next meeting: Saturday, 7 p.m., pear cooperative, bring 1 cushion.

@doc f-finance | financial news site | 2030-11-18
Daerim Fluoro settles Hwado claims for {36.4 billion won|set|v=36400000000}

Kuok Wei-Ling · 1 min read · 18 Nov 2030 11:52 GMT+9

Daerim Fluoro has agreed to pay {36.4 billion|set|s=agreed to pay} won (about {$26 million|~setd|s=agreed to pay}) to people living around its etching-gas plant, ending six months of talks, the firm said in a filing on Monday.

The sum is {70 percent|sets|s=The sum} of the {52 billion|ask} sought by residents and more than three times the {11 billion|off|t=in June} that the company put on the table in June. It will be shared by {1,820|hh} households at {20 million|per} won each, according to the filing.

May's leak led to {six|d3} deaths. The {120 million|fine} won fine levied by the ministry is separate, as are the families' suits on behalf of the {four|dw|t=in the first two days|s=contract workers} contract workers who died in the first two days. Treatment was given to {1,874|i3|t=by late June} people by late June, and {48|i1|t=on the night itself|s=needed it} needed it on the night itself.

Shares rose 7.1% to 41,250 won. Analysts at Mirinae cut their 2031 forecast for operating profit by {9|-} percent, citing two extra inspections a year.

The plant, shut since the accident, plans to restart with {91|own|s=permanent employees} permanent employees and no contract staff.

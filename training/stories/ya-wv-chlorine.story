@story ya-wv-chlorine
@topic Chlorine leak at a rail siding in Harmon's Fork, West Virginia: from the first call to the federal report
@subject X = Harmon's Fork chlorine leak | chlorine leak | leak | release | derailment
@subject H = Harmon's Fork | the town | the village
@subject R = Kanawha & Tug Railway | the railroad | K&T
@subject C = Belmore Chlor-Alkali | Belmore | the plant | chemical company
@subject V = Harmon's Fork VFD | volunteer fire department | Chief Rosalind Tackett | VFD
@subject E = Mingo Ridge County Emergency Management | county emergency management | the county | 911 center
@subject M = Tug Valley Regional | Tug Valley hospital | hospital
@subject N = NTSB | safety board | federal investigators
@subject P = EPA | Environmental Protection Agency | air monitors
@subject G = Governor | state | National Guard
@fact tc = 05:12 | clock | X | time of the derailment | 2027-11-09 | constant
@fact t9 = 05:16 | clock | E | time of the first emergency call | 2027-11-09 | constant
@fact ts = 05:58 | clock | E | time when the sirens sounded | 2027-11-09 | constant
@fact lag = 42 | duration | E | minutes between the first call and the sirens | 2027-11-09 | constant
@fact car = 13 | other | X | cars that left the rails | 2027-11-09 | constant
@fact trn = 94 | other | R | cars in the train | 2027-11-09 | constant
@fact tnk = 4 | other | X | chlorine tank cars that left the rails | 2027-11-09 | constant
@fact brh = 1 | other | X | tank cars breached | 2027-11-09 | constant
@fact lbs1 = 60 | other | X | tons of chlorine escaped | 2027-11-09 | constant
@fact lbs2 = 46 | other | X | tons of chlorine escaped by the final estimate | 2028-10 | constant
@fact cap = 90 | other | C | tons of chlorine in a tank car | - | constant
@fact share = 51 | other | X | share of the tank car's load that escaped | 2028-10 | constant
@fact ev = 2140 | evacuated | E | people evacuated | 2027-11-09 | cumulative
@fact evr = 1.5 | distance | E | miles of the evacuation radius | 2027-11-09 | constant
@fact evb = 1 | distance | E | miles of the evacuation radius after the cut | 2027-11-12 | constant
@fact ret = 1680 | other | E | people allowed home | 2027-11-12 | cumulative
@fact out = 460 | evacuated | E | people still kept out | 2027-11-12 | snapshot
@fact sh = 388 | evacuated | E | people in the shelter | 2027-11-09 night | snapshot
@fact pop = 3020 | other | H | residents | - | snapshot
@fact d1 = 1 | deaths | X | people killed | 2027-11-09 | cumulative
@fact d2 = 4 | deaths | X | people killed | 2027-11-20 | cumulative
@fact i1 = 71 | injuries | M | patients treated | 2027-11-09 | cumulative
@fact i2 = 246 | injuries | M | patients treated | 2027-11-20 | cumulative
@fact ia = 39 | injuries | M | patients admitted | 2027-11-20 | cumulative
@fact ir = 207 | injuries | M | patients treated and sent home | 2027-11-20 | cumulative
@fact ic = 6 | injuries | M | patients on ventilators | 2027-11-10 | snapshot
@fact ff = 88 | officers | V | firefighters at the scene | 2027-11-09 | cumulative
@fact ffv = 24 | officers | V | firefighters of the town at the scene | 2027-11-09 | cumulative
@fact suit = 6 | other | V | chemical suits owned | 2027-11-09 | snapshot
@fact ffi = 9 | injuries | V | firefighters injured | 2027-11-09 | cumulative
@fact ng = 120 | officers | G | guard members sent | 2027-11-10 | snapshot
@fact ppm = 18 | other | P | parts per million at the school | 2027-11-09 | snapshot
@fact lim = 0.5 | other | P | parts per million that are safe | - | constant | threshold
@fact sp = 34 | speed | R | speed of the train | 2027-11-09 | snapshot
@fact spl = 25 | speed | R | speed limit on the curve | - | constant | threshold
@fact over = 9 | speed | R | miles an hour above the limit | 2027-11-09 | snapshot
@fact crew = 2 | other | R | crew on the train | 2027-11-09 | constant
@fact tie = 31 | other | N | rotten ties counted on the curve | 2028-10 | constant
@fact insp = 58 | duration | N | days since the last track inspection | 2028-10 | constant
@fact inr = 30 | duration | N | days allowed between track inspections | - | constant | threshold
@fact fine = 4200000 | damages | N | dollars of fine proposed | 2028-10 | plan
@fact set = 61000000 | damages | R | dollars of settlement | 2028-12 | plan | pledged
@fact setr = 43000000 | damages | R | dollars of settlement for residents | 2028-12 | plan | pledged
@fact setb = 18000000 | damages | R | dollars of settlement for business and wages | 2028-12 | plan | pledged
@fact per = 15000 | damages | R | dollars for each adult resident | 2028-12 | plan | pledged
@fact imm = 1000 | damages | R | dollars of immediate aid for a household | 2027-11-10 | constant
@fact fish = 5200 | deaths | P | fish killed | 2027-11-12 | cumulative
@fact mi = 7 | distance | P | miles of creek affected | 2027-11-12 | snapshot
@fact sch = 11 | duration | H | days for which the schools were closed | 2027-11-20 | constant
@fact jobs = 210 | jobs | C | workers at the plant | - | snapshot
@fact vote = 9400000 | profit | R | dollars of profit a week | 2027 | snapshot
@rel diff out = ev - ret
@rel sum i2 = ia + ir
@rel share share = lbs2 / cap
@rel diff over = sp - spl
@rel sum set = setr + setb
@rel diff ir = i2 - ia
@rel sum ev = ret + out
@rel diff setb = set - setr
@trap lbs1 lbs2 :: first and final estimate
@trap lbs2 cap :: escaped and carried
@trap d1 d2 :: later deaths
@trap i1 i2 :: later count
@trap ia i2 :: admitted and treated
@trap car tnk :: cars and tank cars
@trap ff ffv :: all firefighters and the town's
@trap ffi over :: nine hurt and nine miles an hour
@trap ev out :: evacuated and still out
@trap evr evb :: the radius was cut
@trap suit ic :: six suits, six ventilators
@trap per imm :: settlement and first aid
@trap insp inr :: passed and permitted

@doc a-alert | county emergency message | 2027-11-09
MINGO RIDGE COUNTY OEM - EMERGENCY NOTIFICATION 1

Sent 6:03 AM. A train derailment occurred at {5:12 AM|tc} at the Harmon's Fork siding. CHLORINE GAS is escaping. EVACUATE NOW if within {1.5|evr} miles. Go UPHILL and UPWIND. Do not use basements.

If you cannot leave: close doors and windows, wet towels, top floor.

Shelter: Tug High gymnasium, 400 Panther Drive. Pets OK on leash.

Text HARMON to 67283 for updates. Do NOT call 911 for information.

{Thirteen|car} cars are off the track, {four|tnk} of them placarded chlorine.

@doc b-radio | local radio live script | 2027-11-09
WTUG 95.7 - SPECIAL COVERAGE, 8 A.M. HOUR

If you just woke up, thank God that you did.

K and T train, {ninety-four|trn} cars, two folks driving it. One tank is split. Chief Rosalind Tackett of the V-F-D says maybe {sixty|lbs1|by=Chief Rosalind Tackett} tons got out, and it went down the hollow like milk.

One person has died, {one|d1|t=this hour}, that we know of this hour. {Seventy-one|i1|^} at Tug Valley Regional.

The sirens went at {five fifty-eight|ts}. First call came in at {5:16|t9}. That's {fifty-two|!lag} minutes, and I've had a dozen of you ask me about it, and I'll ask them.

Rosalind's got {six|suit} chemical suits. For {eighty-eight|ff} firefighters. {Twenty-four|ffv} of those are our own.

Cash of {1,000|imm} dollars from the railroad? Not today, no. Folks, that's a rumor right now.

Traffic: 52 closed, both ways.

@doc c-wire | national wire | 2027-11-12
Most residents return after West Virginia chlorine leak; fish kill stretches {7|mi} miles

HARMON'S FORK, W.Va. (Federated) - Officials let {1,680|ret|t=Friday} evacuees go home Friday, three days after a train leaked chlorine into a narrow valley, but {460|out|^} others living closest to the tracks must wait.

The evacuation zone shrank to {one|evb|t=Friday} mile. In all {2,140|ev} of the town's {3,020|pop} people had been ordered out, {388|sh|t=the first night} of whom spent the first night in a gym.

The Environmental Protection Agency measured {18|ppm|t=at the height} parts per million at the grade school at the height of the release; the short-term limit is {half|lim|v=0.5} a part. It has counted {5,200|fish} dead fish along {seven|mi} miles of creek.

The train, with {two|crew} crew, was going {34|sp|by=the railroad} mph where {25|spl} is allowed, the railroad acknowledged.

{One hundred twenty|ng} Guard members are checking houses. The railroad has begun handing out {$1,000|imm} per household.

@doc d-tabloid | state tabloid site | 2027-11-21
CLOUD OF DEATH: {4|d2} gone, hundreds choking and the railroad makes {$9M|vote} a week

Meemaw Ison ran her oxygen off a truck battery for two days. She's number four.

The leak at Harmon's Fork has now killed {four|d2|t=now}. Tug Valley hospital says {246|i2|t=now} have come through the doors, with {93|!ia} put in beds. The remaining {207|ir} got a mask and a bill.

{Six|ic|t=on the second night} were on ventilators on the second night, including a boy of 8.

{Nine|ffi} firefighters went down. Know how far over the limit that train was? {19|!over} miles an hour. Know how long school's been out? {Eleven|sch} days.

Meanwhile K&T clears {$9.4 million|vote} every week. Do the math, Governor.

MORE: Bigfoot hunter found | Powerball $310M

@doc e-ntsb | safety board press release | 2028-10-17
NTSB: ROTTEN TIES, EXCESS SPEED LED TO HARMON'S FORK RELEASE

WASHINGTON - The derailment of {13|car} cars of a {94-car|trn|v=94} train resulted from wide gage on a curve where investigators counted {31|tie} decayed crossties, and from a speed {nine|over} mph above that authorized.

The track had last been inspected {58|insp} days earlier; the maximum interval is {30|inr}.

{One|brh} of {four|tnk} derailed tank cars was punctured. It carried {90|cap} tons of liquefied chlorine, of which an estimated {46|~lbs2} tons, or {51|share} percent, escaped. The Board's figure supersedes earlier ones.

Outdoor warning sirens were activated {42|lag} minutes after the first 911 call because the only trained operator was off duty.

The Federal Railroad Administration has proposed a civil penalty of {$4.2 million|fine}.

@doc f-weekly | county weekly | 2028-12-22
Railroad settles for {$61 million|set}; checks by spring

By Odell Vance-Prichard

K&T and the lawyers for Harmon's Fork shook hands Monday on {$61 million|set}. Residents will divide {$43 million|setr} and {$16 million|!setb} goes for shut businesses and lost wages.

For most grown-ups that's about {$15,000|~per}. "It won't buy lungs," said Dewey Ison, whose mother was the last of the {four|d2} to die.

Belmore, where {210|jobs} people work, isn't part of the deal. It loaded the cars; it didn't drive them.

The VFD has {24|-} new chemical suits, bought with a bake sale and a check from a stranger in Oregon. The county has a {second|-} siren operator.

Judge Pruitt hears objections Feb. 8 at 9:30. Bring your claim number.

In sports: Lady Panthers 51, Man 38.

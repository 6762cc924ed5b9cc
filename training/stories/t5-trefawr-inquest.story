@story t5-trefawr-inquest
@topic Inquest into the deaths of two boys on an electric motorbike at Trefawr, Wales
@subject I = Trefawr inquest | inquest | hearing | the jury | jurors | jury
@subject C = Trefawr crash | crash | collision | the impact
@subject U = pursuit at Trefawr | pursuit | chase
@subject B = the bike | electric motorbike | Sur-Ron-type bike | e-motorbike
@subject W = the police van | the van | a marked Transit
@subject IP = Ieuan Prosser | Ieuan
@subject KO = Kaleb Owusu-Thomas | Kaleb
@subject R = PC Gethin Rowlands | Rowlands | the driver of the van | the officer
@subject F = Mid and West Wales Constabulary | the force | the constabulary | police
@subject D = Trefawr disorder | disorder | riot | the trouble
@subject A = Welsh Ambulance Service | ambulance | paramedics
@subject M = Families of Ieuan and Kaleb | the families | both families | families' fund
@subject L = Trefawr | Brynhelyg estate | estate | residents
@fact t0 = 23:47 | clock | U | time of the start | 2030-06-21 | constant
@fact t1 = 23:51 | clock | U | time at which it was called off by radio | 2030-06-21 | constant
@fact t2 = 23:53 | clock | C | time of the collision | 2030-06-21 | constant
@fact t3 = 00:11 | clock | A | time of arrival | 2030-06-22 | constant
@fact dp = 6 | duration | U | minutes from the start to the collision | - | constant
@fact dg = 2 | duration | U | minutes from the order to stop to the collision | - | constant
@fact dc = 4 | duration | U | minutes from the start to the order to stop | - | constant
@fact da = 18 | duration | A | minutes taken to arrive | 2030-06-22 | constant
@fact dt = 8 | duration | A | minutes in which it should arrive | - | constant | threshold
@fact di = 3.4 | distance | U | miles covered | - | constant
@fact vg = 40 | distance | W | metres behind the bike | 2030-06-21 | constant
@fact sb = 58 | speed | B | highest speed in miles per hour | 2030-06-21 | constant
@fact si = 44 | speed | B | miles per hour when it hit the wall | 2030-06-21 | constant
@fact sw = 63 | speed | W | highest speed in miles per hour | 2030-06-21 | constant
@fact sl = 20 | speed | L | speed limit in miles per hour | - | constant | threshold
@fact ip = 16 | age | IP | age at death | - | constant
@fact ko = 15 | age | KO | age at death | - | constant
@fact ro = 41 | age | R | age of the officer | 2032-10 | snapshot
@fact rs = 12 | duration | R | years in the job | 2032-10 | snapshot
@fact d = 2 | deaths | C | people killed | 2030-06-22 | constant
@fact ju = 9 | other | I | members of the jury | - | constant
@fact jy = 8 | votes_cast | I | members of the jury in favour of the conclusion | 2032-10-28 | constant
@fact jn = 1 | votes_cast | I | members of the jury against the conclusion | 2032-10-28 | constant
@fact dy = 18 | duration | I | days of evidence | 2032-10-28 | constant
@fact wi = 46 | other | I | witnesses heard | 2032-10-28 | constant
@fact w1 = 27 | other | I | witnesses heard | 2032-10-14 | cumulative
@fact ioc = 17 | duration | F | months that the watchdog's investigation took | - | constant
@fact of = 130 | officers | D | officers sent | 2030-06-22 night | snapshot
@fact oi = 14 | injuries | D | officers hurt | 2030-06-22 night | cumulative
@fact a1 = 22 | arrests | D | people arrested | 2030-06-23 | cumulative
@fact a2 = 37 | arrests | D | people arrested | 2030-12 | cumulative
@fact ax = 15 | arrests | D | people arrested in later raids | 2030-12 | cumulative
@fact ja = 21 | other | D | people jailed | 2031 | cumulative
@fact jt = 43 | sentence | D | years of prison imposed in all | 2031 | cumulative
@fact ca = 9 | other | D | cars burnt | 2030-06-22 night | constant
@fact co = 1900000 | spending | F | pounds spent on policing the trouble | 2030 | constant
@fact dm = 640000 | damages | D | pounds of damage | 2030 | constant
@fact p1 = 312 | other | F | pursuits | 2031 | cumulative
@fact p0 = 268 | other | F | pursuits | 2030 | cumulative
@fact pp = 16.4 | rate | F | rise of pursuits in percent | 2031 | constant
@fact pc = 41 | other | F | pursuits that ended in a collision | 2031 | cumulative
@fact ps = 13.1 | rate | F | share of pursuits that ended in a collision in percent | 2031 | constant
@fact of2 = 1190 | officers | F | officers | 2031 | snapshot
@fact tr = 164 | officers | F | officers trained to pursue | 2031 | snapshot
@fact ts = 13.8 | rate | F | share of officers trained to pursue in percent | 2031 | snapshot
@fact pl = 300 | officers | F | officers trained to pursue | end of 2033 | plan | pledged
@fact po = 6000 | other | L | inhabitants | - | constant
@fact cm = 27 | other | L | complaints about off-road bikes | year to 2030-06 | cumulative
@fact fu = 38400 | fundraising | M | pounds raised | 2032-10 | cumulative
@fact ms = 2 | other | F | officers to face misconduct proceedings | 2032-10-28 | plan
@fact m0 = 3 | other | F | officers under notice of misconduct | 2030-11 | snapshot
@fact pw = 56 | duration | F | days in which it must answer the coroner | - | plan | threshold
@fact vi = 800 | crowd | L | people at the vigil | 2030-06-28 | constant
@trap t1 t2 :: the order to stop and the collision
@trap sb si :: highest speed and speed at the wall
@trap sb sw :: the bike and the van
@trap w1 wi :: witnesses so far and in all
@trap cm w1 :: complaints and witnesses
@trap da dy :: minutes and days
@trap a1 a2 :: arrests of the first days and in all
@trap ro pc :: an age and collisions
@trap m0 ms :: another stage
@trap p0 p1 :: another year
@trap ju ca :: jurors and cars
@rel sum ju = jy + jn
@rel sum a2 = a1 + ax
@rel change pp = p0 -> p1
@rel share ps = pc / p1
@rel share ts = tr / of2
@rel sum dp = dc + dg
@rel diff lt = da - dt
@rel diff ov = sb - sl
@rel diff vd = sw - sb
@fact lt = 10 | duration | A | minutes late against the target | 2030-06-22 | constant
@fact ov = 38 | speed | B | miles per hour above the limit | 2030-06-21 | constant
@fact vd = 5 | speed | W | miles per hour faster than the bike at the highest | 2030-06-21 | constant

@doc court-diary | local newspaper | 2032-10-14
Trefawr inquest: "I thought I'd backed off", officer tells jury

Court report: Day 9, Llandrefin Guildhall

By Non Ellis-Pereira, Local Democracy Reporter

THE officer at the wheel of a marked Transit on the night {two|d} boys died has told an inquest he believed the pursuit was over when he turned into Heol Celyn.

PC Gethin Rowlands, {41|ro}, a response driver with {12|rs} years' service, said he first saw the electric motorbike at {11.47pm|t0} outside the Spar. It had no lights.

"They looked back and went," he said.

Counsel for the families, Ms Oyinkan Bright KC, put it to him that at {11.51pm|t1} a controller had told him, in terms, to stand down. He accepted he had heard it.

"And at {11.53|t2} they hit the wall of number {60|-}," said Ms Bright. "What were you doing for those {two|dg} minutes, officer?"

"Following to see where they went. With no lights on. I thought I'd backed off."

Data from the van, shown to jurors, gave a maximum of {63|sw}mph. The bike, according to a collision investigator, had touched {58|sb|by=a collision investigator}mph at one stage, on an estate where the limit is {20|sl}. It was doing {44|si} when it struck the wall.

Footage from a doorbell has the van {40|vg} metres behind.

Neighbours gave evidence that in the year before the crash they had rung police {27|cm|t=in the year before the crash} times about bikes on the Brynhelyg estate. "Nobody came," said Mrs Delyth Gravell, "and then they all came."

The inquest, which has now heard {27|w1|t=now} witnesses, continues.

@doc cymru-wire | wire agency | 2032-10-28
Police van driver's failure to stop contributed to boys' deaths, inquest jury finds

A police officer's decision to keep following an electric motorbike after being told to abandon a pursuit contributed to the deaths of {two|d} teenagers, an inquest jury has concluded.

Ieuan Prosser, {16|ip}, and Kaleb Owusu-Thomas, {15|ko}, died when the bike they were sharing hit a garden wall in Trefawr, Carmarthenshire, on June 21, 2030.

By a majority of {eight|jy} to {one|jn}, the jury returned a narrative conclusion on Thursday after {18|dy} days of evidence from {46|wi} witnesses.

They found that the chase, which started at {11.47pm|t0} and covered {3.4|di} miles, should have ended at {11.51pm|t1}, when the control room withdrew permission. The collision came at {11.53pm|t2}.

The jury also criticised the Welsh Ambulance Service. A crew reached the scene at {12.11am|t3}, {18|da} minutes after the crash, against a target of {eight|dt}.

Senior coroner Dr Ffion Tudor-Mensah said she would write a prevention of future deaths report. The force has {56|pw} days to reply.

{Two|ms} Mid and West Wales Constabulary officers, including the driver of the van, Pc Gethin Rowlands, will face gross misconduct proceedings.

The deaths set off a night of disorder in which {14|oi} officers were hurt and {nine|ca} cars were burned.

@doc the-meridian | national broadsheet | 2032-10-29
Two minutes: how a chase that was over killed {two|d} boys

Leander Achterberg, Wales correspondent

For two years and four months, Constance Owusu has kept her son's school tie over the bathroom mirror. On Thursday she wore it to the Guildhall at Llandrefin and heard {nine|ju} strangers, {eight|jy} of them in agreement, say that Kaleb need not have died.

The case turned on a span shorter than a pop song. Having pursued an electric motorbike for {four|dc} minutes through the Brynhelyg estate, a van driven by PC Gethin Rowlands was ordered to desist. It did not. {Two|dg} minutes later the bike met a wall at {48|!si}mph, with the van some {40|~vg} metres behind it.

Mid and West Wales Constabulary chases more than it used to. It began {312|p1|t=last year} pursuits last year, compared with {268|p0|t=in 2030} in 2030, and {41|pc|t=last year} of those ended with something being hit. That is roughly {one in eight|~ps|v=13.1}. Of its {1,190|of2|^} officers only {164|tr|^}, fewer than {one in seven|<ts|v=14.3}, have passed the course that is supposed to teach them when to let go.

The riot that followed is better known than the boys. It drew {130|of} officers to a town of {6,000|po} and led to {37|a2|t=by that Christmas} arrests by that Christmas, {22|a1|t=within two days} of them within two days and the remaining {25|!ax|^} in dawn raids. {Twenty-one|ja} people went to prison for a combined {43|jt} years.

No officer has been suspended. In the autumn of 2030 the watchdog served notices on {three|m0|t=In the autumn of 2030}. It then took {17|ioc} months to report, and {two|ms|t=now} will now face a panel.

"They got years for burning cars," said Rhodri Prosser, Ieuan's father. "I'd have liked the same urgency."

Additional reporting: S. Mbeki-Vaughan. This article was amended on 30 October to correct the spelling of Brynhelyg.

@doc daily-bugle-uk | tabloid | 2032-10-29
COPS KILLED OUR BOYS

Mums' fury as jury blames van chase for e-bike tragedy

{TWO|-} grieving mums wept and hugged in court yesterday after a jury found cops who hounded their sons for {SIX|dp} minutes played a part in their deaths.

Best mates Ieuan Prosser, {15|!ip}, and Kaleb Owusu-Thomas, also {15|ko}, were on their way home from a chippy when a police Transit got on their tail in Trefawr, west Wales.

Data showed the van touched {63|sw}mph in a {20|sl}mph zone, FASTER than the {58|sb} the lads reached. A boss in the control room ordered driver Gethin Rowlands, {41|ro}, to pack it in at {11.51pm|t1}. But he carried on, with his blue lights off.

The pals ploughed into a wall at {11.53pm|t2}. Medics showed up {18|da} minutes later, {TEN|lt} minutes over the limit for the most urgent calls.

Trefawr exploded the next night. Thugs torched {nine|ca} motors and {14|oi} bobbies needed treatment. The bill for policing it came to {£1.9MILLION|co}, on top of {£640,000|dm} damage.

Last night kind-hearted locals had stumped up {£38,400|fu|t=Last night} for a memorial pump track.

Constance Owusu said: "He had GCSEs on the Monday."

WHAT DO YOU THINK? Vote in our poll. 12,406 have had their say

@doc force-statement | press release | 2032-10-28
Response to inquest conclusion: Trefawr

Assistant Chief Constable Meurig Dafydd-Lal said:

"Today our thoughts are with those who loved Ieuan and Kaleb, who were {16|ip} and {15|ko}. We have listened carefully to what {46|wi} witnesses told this inquest over {18|dy} days.

"We accept the jury's conclusion. Since June 2030 we have changed how we work. A pursuit of a two-wheeled vehicle now needs the prior authority of an inspector. Every driver whose permission is withdrawn must stop and switch off the engine.

"It's right to give context. Our officers began {312|p1|t=in 2031} pursuits in 2031. In {41|pc|^} of them, or {13.1 per cent|ps|^}, there was a collision, most of them minor. The rise of {16.4 per cent|pp} on the previous year reflects more theft of vehicles, not more appetite for risk.

"At present {164|tr} colleagues hold the advanced qualification. I want that to be {300|pl} by the end of 2033.

"Misconduct hearings concerning {two|ms} officers will follow. It would be wrong to say more. We will answer the coroner within the {56|pw} days the law allows."

Media line (not for publication): 01267 000 411

@doc bridge-newsletter | charity newsletter | 2032-11-03
Bridge: the newsletter of Families After Pursuit

What Trefawr taught us

We sat with both families for all {18|dy} days. A few things that the headlines left out.

The clock. {Eleven forty-seven|t0|v=23:47}: a bike without lights. {Eleven fifty-one|t1|v=23:51}: "All units, discontinue." {Eleven fifty-five|?t2|v=23:55}, by the church's reckoning: the wall. {Eleven minutes past midnight|t3|v=00:11}: the first paramedic. A neighbour who is a vet had been holding Kaleb's head for most of {18|da} minutes by then.

The speeds. You read that the boys broke the limit by {38|ov} miles an hour. So they did, at worst. You did not often read that a van weighing over {three|-} tonnes went {five|vd} faster still. At the wall the bike had slowed to {44|si}.

The complaints. Residents called {27|cm} times in a year. Not one call was about Ieuan or Kaleb, who had borrowed the bike that evening.

The vote. {One|jn} juror of {nine|ju} held out. We don't know why and we don't need to.

The training. {164|tr} officers in {1,190|of2}, that's {13.8%|ts}. The chief's promise is {300|pl|by=The chief}.

At the vigil on the Friday after, {eight hundred|vi} people stood in Heol Celyn for {six|dp} minutes, as long as the chase had lasted. Nobody spoke. Thank you to all who gave: the pump track fund stands at {£38,400|fu|t=stands at}.

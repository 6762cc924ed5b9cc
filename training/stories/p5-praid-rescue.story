@story p5-praid-rescue
@topic Rescue of miners from a flooded salt mine at Ocna Lupilor, Romania
@subject M = Ocna Lupilor salt mine | Ocna Lupilor | the mine | the pit | the salt works
@subject G = trapped miners | the miners | the men | the trapped | the group | the rescue
@subject I = Emergency Inspectorate | ISU | the inspectorate
@subject S = Saltworks company Sarea Nordului | Sarea Nordului | the company
@subject V = Vasile Crăciunescu | Crăciunescu | the foreman
@subject D = Denis Oprișan | Oprișan
@subject Z = Ministry of Economy | the ministry | the minister
@fact tr = 17 | other | G | miners trapped at first | 2032-04-06 22:00 | snapshot
@fact o1 = 6 | rescued | G | miners brought out | 2032-04-07 noon | cumulative
@fact o2 = 11 | rescued | G | miners brought out | 2032-04-08 morning | cumulative
@fact o3 = 16 | rescued | G | miners brought out | 2032-04-09 | cumulative
@fact de = 1 | deaths | G | miners found dead | 2032-04-09 | cumulative
@fact inj = 4 | injuries | G | miners in hospital | 2032-04-09 | snapshot
@fact wk = 43 | crowd | M | people underground when the water came | 2032-04-06 | snapshot
@fact wo = 26 | rescued | M | people who walked out by themselves | 2032-04-06 | constant
@fact t0 = 21:35 | clock | M | time at which the water broke in | 2032-04-06 | constant
@fact t1 = 05:10 | clock | G | time at which the last survivor came up | 2032-04-09 | constant
@fact ho = 55.6 | duration | G | hours underground for the last survivor | 2032-04-09 | constant
@fact dp = 214 | distance | M | metres down to the flooded level | - | constant
@fact pm = 1400 | other | I | cubic metres of water pumped out an hour | 2032-04-08 | snapshot
@fact pn = 9 | other | I | pumps at work | 2032-04-08 | snapshot
@fact pn1 = 4 | other | I | pumps at work | 2032-04-07 | snapshot
@fact rs = 185 | other | I | rescuers at work | 2032-04-08 | snapshot
@fact dv = 12 | other | I | divers | 2032-04-08 | snapshot
@fact ag = 57 | age | V | age | 2032-04 | snapshot
@fact ad = 23 | age | D | age | 2032-04 | snapshot
@fact jb = 290 | jobs | S | people employed | - | constant
@fact vi = 340000 | ridership | M | visitors a year to the underground park | 2031 | cumulative
@fact fn = 60000 | damages | S | lei of fine after an inspection | 2031-11 | constant
@fact cm = 50000 | price | S | lei promised to each miner's family | 2032-04-10 | plan | pledged
@fact pd = 3 | duration | M | months that the pit stays shut | 2032-04-10 | plan | projected
@fact wr = 7 | other | M | warnings of seepage in the log | 2032-03 | cumulative
@rel diff tr = wk - wo
@rel sum tr = o3 + de
@trap o1 o2 :: more were brought out
@trap o2 o3 :: more were brought out
@trap wk tr :: all underground against trapped
@trap pn1 pn :: pumps on two days
@trap ag ad :: two miners
@trap rs dv :: rescuers against divers
@trap t0 t1 :: two clock times

@doc a-night | national news agency, English | 2032-04-07
Salt mine flooded, {17|tr} people trapped

Târgu Lupilor, April 7 - A total of {17|tr|t=late on Tuesday|by=the Emergency Inspectorate} workers were caught underground late on Tuesday after water from a brook broke into the salt mine of Ocna Lupilor, the Emergency Inspectorate (ISU) informs.

The inflow began at {21:35|t0}. Of the {43|wk} people on the shift, {26|wo} reached the surface on foot. By noon on Wednesday {six|o1|t=By noon on Wednesday|by=ISU} of the trapped had been lifted out through the ventilation shaft, ISU said; {four|pn1|t=By noon on Wednesday} pumps are in operation and more are on the way from Brașov.

The flooded gallery lies at a depth of {214|dp} metres. Mining inspectors fined the operator, Sarea Nordului, {60,000|fn|by=Mining inspectors|t=last November} lei last November for deficient drainage.

@doc b-broadcast | TV channel website | 2032-04-08
LIVE TEXT: {Eleven|o2} out, {six|-} to go
Updated 08:04

Look at these pictures, because we've all been holding our breath for them. Just after dawn the cage brought up {five|-} more men, black-eyed and blinking, which makes {11|o2|t=Just after dawn}.

That leaves {six|-} below. Some {185|~rs|by=inspector Mirela Fodor} rescuers, {a dozen|dv|by=inspector Mirela Fodor} of them divers, are at it, says inspector Mirela Fodor, and {nine|pn|t=now} pumps are now drawing {1,400|pm|^} cubic metres every hour.

Among the saved is the youngest, Denis Oprișan. He's {23|ad}, he started in February and his first word was "tea".

Still down: the foreman, Vasile Crăciunescu ({57|ag}), who by all accounts sent everyone else up the ladder first.

The brook came in at {21:53|!t0}, his deputy told us, right in the middle of a football match on the radio (it ended {1|-}-{1|-}).

Weather: 4 C, rain. Traffic: DN13A closed at km 41.

@doc c-end | foreign agency | 2032-04-09
Last survivor brought up from Romanian salt mine

Rescuers on Friday brought the last living man out of a flooded Romanian salt mine, more than two days after he and others were cut off, and found the body of one who had stayed behind.

The survivor emerged at {5:10 a.m.|t1|t=on Friday} on a stretcher. That took the number of people saved to {16|o3|t=on Friday}. {One|de} died: Vasile Crăciunescu, {59|!ag}, a foreman who had been due to retire in June. {Four|inj|t=on Friday} are in hospital with hypothermia.

The water gave them a dry ledge about the size of "a bus and a half", a paramedic said. They were there for {55 1/2|~ho|v=55.5} hours.

Sarea Nordului employs {290|jb} people in a town that lives off salt and the {340,000|vi|s=who} holidaymakers who come to breathe it every year.

The company promised {50,000|cm} lei to the family of each man. The economy minister said the pit would be shut for at least {three|>pd|by=The economy minister} months.

@doc d-investigation | investigative site | 2032-04-19
{Seven|wr} lines in a logbook

"Drip at pillar 40, stronger." It's the first of {seven|wr} entries on seepage that we've read in the shift log, the last of them from March.

Four months earlier the state had come, measured and written out a penalty of {40,000|!fn} lei. It went unpaid.

What did the management know on the night? The alarm was given {22|-} minutes after the break-in at {21:35|t0}. By then {26|wo} people had found the stairs by torchlight. {Seventeen|tr} had not. A roster that we obtained shows {46|!wk|t=that evening} names signed in for that evening.

Sarea Nordului didn't answer our {14|-} questions. A spokesman texted that each household "has been promised {50,000|cm|by=A spokesman}" and that, of {290|jb} employees, "not one has resigned".

The men themselves speak of the last of them, who sat in the dark for {55.6|ho} hours, and of the foreman.

Documents: 3 PDFs, 11 MB. Secure tips: box 4471

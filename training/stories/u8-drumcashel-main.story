@story u8-drumcashel-main
@topic Burst water main in an Irish market town, from the first morning to the repair
@subject B = Drumcashel burst main | the burst | the break | Monday's burst | the leak
@subject U = Uisce Midlands | the utility | the water company
@subject S = Drumcashel | the town
@subject L = Kilvarra Road main | the Kilvarra line | the old main | the pipe
@subject N = Scoil Naomh Bríd | Scoil Bríd | the national school
@subject K = Councillor Aoife Ní Dhuinn | Ní Dhuinn | Cllr Ní Dhuinn
@subject H = Councillor Tunde Adebayo-Reilly | Adebayo-Reilly | Cllr Adebayo-Reilly
@fact h1 = 1850 | homes | S | homes and businesses without water | 2031-02-03 morning | snapshot
@fact h2 = 640 | homes | S | homes and businesses without water | 2031-02-04 noon | snapshot
@fact b1 = 43 | other | S | shops and cafés closed for lack of water | 2031-02-03 | snapshot
@fact ck = 05:40 | clock | B | time the main burst | 2031-02-03 | snapshot
@fact rs = 22:15 | clock | B | time the water came back | 2031-02-04 | snapshot
@fact pup = 412 | enrolment | N | pupils sent home | 2031-02-03 | snapshot
@fact tk1 = 3 | other | U | water tankers in the town | 2031-02-03 | snapshot
@fact tk2 = 6 | other | U | water tankers in the town | 2031-02-04 | snapshot
@fact age = 69 | age | L | years since the pipe was laid | - | constant
@fact wid = 300 | other | L | width of the pipe in millimetres | - | constant
@fact cut = 14 | distance | L | metres of pipe replaced | 2031-02-04 | cumulative
@fact lost = 1900000 | other | B | litres of water lost | 2031-02-03 | cumulative
@fact lk = 47 | rate | S | share of treated water that leaks away | 2030 | snapshot
@fact lkn = 37 | rate | U | national share of treated water that leaks away | 2030 | snapshot
@fact br30 = 17 | other | L | bursts on the line in a year | 2030 | cumulative
@fact br29 = 11 | other | L | bursts on the line in a year | 2029 | cumulative
@fact cost = 85000 | spending | U | cost of the repair in euros | 2031-02-05 | snapshot
@fact plan = 4600000 | budget | U | money to replace the line in euros | 2031-02-05 | plan | pledged
@fact ask = 6000000 | budget | H | money to replace the line in euros | 2031-02-05 | plan | projected
@fact km = 5.2 | distance | L | length of the line in kilometres | - | constant
@fact crew = 18 | other | U | workers on the repair | 2031-02-04 | snapshot
@trap h1 h2 :: the number without water fell overnight
@trap br30 br29 :: two years
@trap lk lkn :: town and country
@trap plan ask :: the utility's money and the councillor's estimate

@doc a-radio | local radio site | 2031-02-03
Drumcashel dry after main bursts on Kilvarra Road

There's no water this morning for {1,850|h1|t=this morning|by=Uisce Midlands} homes and businesses in Drumcashel. Uisce Midlands says a {300|wid|by=Uisce Midlands} millimetre main under the Kilvarra Road gave way at {5.40am|ck|^}, and it flooded the road as far as the mart.

The national school opened its doors and then shut them again. Principal Colm Hester told us all {412|pup|by=Principal Colm Hester} children were collected before eleven. "We had no choice, you can't run a school with no toilets," he said.

In the town the Chamber counted {43|b1|by=the Chamber} shops and cafés that never opened. {Three|tk1|by=the utility} tankers are in place, the utility tells us, at the Fair Green, the hurling pitch and the health centre. Bring your own container.

The pipe is {69|age} years old. It broke {17|br30|t=last year} times last year, against {11|br29|t=the year before} in the year before that.

Traffic: diversions via Bealach, expect {ten|-} minutes extra. We'll have more at one o'clock. Text the show on 50 551.

@doc b-paper | weekly paper, website | 2031-02-04
Second day of buckets as crews dig out old main

By Brónagh Szymanska
brónagh@suckvaleherald.example | 090 555 0142

Photo 1 of 6: Workers at the hole on Kilvarra Road. Pic: Gerry Tansey

TAPS were still dry in {640|h2|t=by lunchtime today|by=the water company} premises in Drumcashel by lunchtime today, the water company said, down from {1,700|!h1|t=on Monday morning|^} on Monday morning.

{Eighteen|crew} men have worked in shifts to cut out a section of the line and lay {14|cut} metres of new pipe in its place. Engineer Lorcan Dufferin said an estimated {1.9 million|~lost|t=on Monday|by=Engineer Lorcan Dufferin} litres had poured into the drains on Monday before the valve, which had seized, could be shut.

The number of tankers has been doubled to {six|tk2}.

Nearly {half|~lk|v=50|t=last year} of all water treated for the town leaked away last year. Across the State it was {37 per cent|lkn}.

Cllr Aoife Ní Dhuinn said people had lost patience. "{Seventeen|br30|t=in twelve months|by=Cllr Aoife Ní Dhuinn} breaks in twelve months on {5.2|km|by=Cllr Aoife Ní Dhuinn} kilometres of road. Is that normal?" she asked.

READ MORE: Mart prices: 310 bullocks sold in Bealach
READ MORE: €2m greenway hits a wall

@doc c-blog | community blog | 2031-02-05
Water back. Here is what we know

So it came back at {a quarter to eleven|!rs|t=last night} last night, brown first and then clear, and {half|-} the estate was out in dressing gowns cheering.

What happened? The old main let go around {twenty to six|~ck|t=on Monday} on Monday, while most of us were asleep. It's a {30|!wid}-millimetre line laid when my father was in short trousers, {69|age} years ago. It went {17|br30|t=in 2030} times in 2030 and only {11|br29|t=in 2029} times in 2029, so you see where this is heading.

The fix cost {€85,000|cost|by=Uisce Midlands}, according to Uisce Midlands. That is for {14|cut} metres! The utility has now promised {€4.6m|plan|by=The utility} for the lot, all {5.2|km} kilometres. Cllr Adebayo-Reilly told the meeting in the Macra hall that it can't be done for that and that we are looking at {€6m|ask|by=Cllr Adebayo-Reilly} by the time anyone lifts a shovel.

Thanks to the {six|tk2} tanker drivers, to Centra for the bottles, and to Scoil Bríd, which had its {400-odd|pup|v=412} pupils back today.

Comments (28)

@doc d-national | national daily, briefs | 2031-02-05
Water restored in Roscommon town

Supply returned to all of Drumcashel late on Tuesday after a two-day outage which at its height left {1,850|h1|t=at its height} properties without water.

Uisce Midlands said the break, on a main that was laid {69|age|by=Uisce Midlands} years ago, had taken {18|crew|^} staff two days to repair and cost {€85,000|cost|^}. Water was back at {10.15pm|rs|t=on Tuesday|^}, it said.

The leakage rate in the town, at {47 per cent|lk|t=in 2030}, was {ten|-} points above the national figure of {37 per cent|lkn|t=in 2030} in 2030. The company plans to spend {€4.6 million|plan|by=The company} on a new line of {5.2|km} kilometres, but Cllr Tunde Adebayo-Reilly (Ind) put the bill at {€6 million|ask|by=Cllr Tunde Adebayo-Reilly}.

The pupils of Scoil Naomh Bríd, {398|!pup} in all, lost {two|-} days of class, and {43|b1|t=on the first day} traders did not open on the first day.

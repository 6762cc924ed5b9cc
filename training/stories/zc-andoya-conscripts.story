@story zc-andoya-conscripts
@topic Norway's intake of conscripts: call-up, first-day absences and a housing shortage
@subject F = Norwegian Armed Forces | the Armed Forces | the military
@subject A = Andvik garrison | the camp | the northern garrison
@subject U = Conscripts' Representative Council | the representatives | TVO
@subject M = Sunniva Kvaløy | Kvaløy | the defence minister
@fact call = 12600 | other | F | conscripts called up | 2034 | plan
@fact call0 = 10900 | other | F | conscripts called up | 2033 | cumulative
@fact goal = 13500 | other | F | conscripts called up | 2036 | plan | pledged
@fact jan = 3150 | other | F | conscripts who should have reported in January | January 2034 | plan
@fact in = 2866 | other | F | conscripts who reported in January | 2034-01-15 | cumulative
@fact abs = 284 | other | F | conscripts absent on the first day | 2034-01-15 | snapshot
@fact wom = 37 | other | F | percent of women in the intake | January 2034 | snapshot
@fact wom0 = 34 | other | F | percent of women in the intake | January 2033 | snapshot
@fact camp = 940 | other | A | conscripts who moved into the camp | 2034-01-15 | snapshot
@fact beds = 780 | other | A | beds in the camp | - | snapshot
@fact tent = 160 | other | A | conscripts in tents or containers | 2034-01-15 | snapshot
@fact cold = -19 | temperature | A | degrees outside on the first night | 2034-01-15 | snapshot
@fact pay = 287 | price | F | kroner a day for a conscript | 2034 | constant
@fact bar = 640000000 | budget | A | kroner for new barracks | - | plan
@fact bard = 2037 | date | A | year in which the barracks will be ready | - | plan
@fact dis = 3.4 | rate | F | percent discharged in the first month | January 2034 | plan | projected
@trap call call0 :: another year
@trap call goal :: a goal for 2036
@trap jan in :: expected against reported
@trap wom wom0 :: last year's share
@trap camp beds :: people against beds
@rel diff abs = jan - in
@rel diff tent = camp - beds

@doc ntb-style | news agency | 2034-01-16
Nearly {3,000|~in|round=1000} conscripts start service

OSLO — {2,866|in|t=on Monday|by=the Armed Forces} young people began their initial service on Monday, the Armed Forces say. They are the first of {12,600|call|t=this year} to be called up this year, {1,700|-} more than in 2033.

{284|abs|t=on Monday} of those who had been told to report did not. Most have a doctor's note; the rest will be fetched or fined.

{37|wom} percent of the intake are women, up from {34|wom0|t=in January last year} in January last year.

The largest contingent, {940|camp}, went to Andvik garrison in the north. A conscript is paid {287|pay} kroner a day.

The government's aim is to call up {13,500|goal|t=in 2036} in 2036.

@doc localpaper | local newspaper | 2034-01-17
They got a sleeping bag instead of a room

By Ragnhild Sørbø, Andvik. Tips? SMS {2242|-}

It was {minus 19|cold|v=-19} when the buses rolled through the gate on Monday evening. For {160|tent|t=Monday evening} of the recruits the first bed in uniform stood under canvas.

There are {780|beds} bunks in the barracks. {940|camp|t=Monday evening} soldiers came. "The sum is not difficult," says Mikkel Hætta Utsi of TVO, the elected voice of the conscripts. "What we don't understand is that nobody did it before Christmas."

Colonel Eirik Vollan, who runs the camp, says that the tents are heated, that the {160|tent} volunteered and that everyone will be indoors by February 10. He expected {fewer|-} to turn up: normally {one in ten|-} stays away.

New barracks for {640 million|bar} kroner were voted in 2031, and should have stood by now. The Defence Estates Agency now says {2037|bard|by=The Defence Estates Agency}.

For {287|pay} kroner a day Nora Elvebakk, {19|-}, from Drammen, has no complaints. "I've been colder at a festival." She is among the {37|wom} percent.

— Three things to bring: wool, wool, wool (see page {14|-})

@doc defence-trade | defence newsletter | 2034-01-19
NORDIC FORCES WEEKLY · no. {3|-}

Norway: record call-up meets old barracks

- Planned intake 2034: {12,600|call|t=2034} (2033: {10,900|call0|t=2033}). Target for 2036: {13,500|goal|t=2036}.
- January contingent: {3,150|jan} summoned, {2,866|in|t=15 January} present on 15 January, hence {284|abs|^} absentees, about {9|-} percent. The staff reckons that a further {3.4|dis|by=The staff} percent will be discharged within four weeks.
- Women: {37|wom} percent of those who came; a year ago {34|wom0|t=a year ago}.
- Andvik: {780|beds} beds for {940|camp} soldiers. Budget for the new blocks NOK {640|bar|x=1000000} million, in service {2037|bard}.

Comment: the minister, Sunniva Kvaløy, told the Storting in November that infrastructure would "not be the bottleneck". Her own estates agency had written {four|-} letters to say that it would be. Expect questions on Wednesday.

Also in this issue: Finnish howitzers, {24|-} more; Danish F-{35|-} hours.

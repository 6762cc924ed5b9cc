@story h3-karatau-crash
@topic Crash landing of a regional airliner at Taraz, Kazakhstan: manifest, survivors, black box
@subject F = Flight TK 417 | the flight | the aircraft | the plane | the jet | the airliner
@subject A = Tulpar Wings | Tulpar | the airline | the carrier
@subject M = Emergencies Ministry | the emergencies ministry | MChS | the ministry
@subject V = air accident commission | the commission | investigators
@subject P = Captain Serik Jumabekov | Jumabekov | the captain | the pilot
@subject H = Taraz regional hospital | the hospital
@subject G = Kazakh government | Astana | government commission
@fact ab = 67 | ridership | F | people aboard | - | constant
@fact pa = 62 | ridership | F | passengers aboard | - | constant
@fact cr = 5 | other | F | crew aboard | - | constant
@fact ch = 4 | ridership | F | children aboard | - | constant
@fact d1 = 31 | deaths | F | people killed | 2028-01-29 afternoon | cumulative
@fact d2 = 36 | deaths | F | people killed | 2028-01-30 | cumulative
@fact d3 = 38 | deaths | F | people killed | 2028-02-14 | cumulative
@fact s1 = 36 | rescued | F | survivors | 2028-01-29 afternoon | snapshot
@fact s2 = 31 | rescued | F | survivors | 2028-01-30 | snapshot
@fact s3 = 29 | rescued | F | survivors | 2028-02-14 | snapshot
@fact hi = 11 | injuries | H | patients in intensive care | 2028-01-30 | snapshot
@fact ck = 07:52 | clock | F | time of the crash | - | constant
@fact tk = 06:40 | clock | F | time of the take-off | - | constant
@fact di = 1900 | distance | F | metres short of the runway | - | constant
@fact vi = 400 | distance | F | metres of visibility | 2028-01-29 morning | snapshot
@fact vm = 800 | distance | A | metres of visibility needed to land | - | constant | threshold
@fact tm = -27 | temperature | F | degrees Celsius | 2028-01-29 morning | snapshot
@fact at = 3 | other | F | attempts to land | - | constant
@fact ag = 19 | age | F | years of age of the aircraft | 2028 | constant
@fact pg = 52 | age | P | years of age | 2028 | constant
@fact ph = 11400 | duration | P | hours flown | 2028 | cumulative
@fact py = 210 | duration | P | hours flown on the type | 2028 | cumulative
@fact fl = 14 | other | A | aircraft | 2028 | snapshot
@fact co = 10000000 | budget | G | tenge to the family of a dead person | 2028-01-30 | plan | pledged
@fact ci = 4000000 | budget | G | tenge to a hurt person | 2028-01-30 | plan | pledged
@fact ins = 150000 | damages | A | dollars of insurance for a dead person | 2028 | constant
@fact rf = 21 | other | F | minutes until the first fire engine came | - | constant
@rel sum ab = pa + cr
@rel diff s1 = ab - d1
@rel diff s2 = ab - d2
@rel diff s3 = ab - d3
@fact hv = 50 | other | F | percent of the needed visibility | 2028-01-29 morning | snapshot
@fact dl = 2 | deaths | F | people who died later in hospital | 2028-02-14 | cumulative
@rel share hv = vi / vm
@rel sum d3 = d2 + dl
@trap d2 s1 :: the toll on Sunday equals the survivors on Saturday
@trap d1 s2 :: the toll on Saturday equals the survivors on Sunday
@trap ph py :: all hours and hours on the type
@trap ab pa :: people aboard and passengers
@trap vi vm :: measured and needed
@trap co ci :: money for the dead and the hurt

@doc a-kaznews | news agency | 2028-01-29
Airliner with {67|ab} aboard crashes near Taraz; {36|s1} survive

TARAZ. KazMedia. A regional jet of Tulpar Wings crashed on approach to Taraz on Saturday morning. According to the Emergencies Ministry, {31|d1|t=as of 15:00|by=the Emergencies Ministry} people have died as of 15:00 and {36|s1|^} are alive.

There were {62|pa|by=the carrier} passengers, {four|ch|^} of them children, and {five|cr|^} crew members on board, the carrier reported. Flight TK 417 left Astana at {06:40|tk|by=the carrier} and hit a frozen beet field at {07:52|ck|by=the ministry}, {1,900|di|by=the ministry} metres before the runway, the ministry said.

The weather service gave visibility of {400|vi|t=at the time|by=The weather service} metres at the time in freezing fog, and {minus 27|tm|^} degrees.

President orders: flags lowered on Monday. Hotline: 8 800 070 0417.

@doc b-vremya | almaty newspaper | 2028-01-31
"The {third|-} time he said: sit tight"

Ainur Bektenova, Taraz – Shymkent

Seat 14C is whole. Its passenger, wrestling coach Magomed Tsechoyev, walked out over the wing with somebody's baby inside his jacket. He counted: the captain went round once, went round again, and at the next try the lights of a tractor came up where lights should not have been.

Of those who sat with him {31|s2|t=on Sunday night} were living on Sunday night, {eleven|hi|^} of them in the intensive ward of the regional hospital. {Thirty-six|d2|^} were not. At {minus 27|tm}, surgeon Laura Kim says, some died of the wait. The first fire engine needed {21|rf} minutes for a distance that a lad on a horse covered in five.

Captain Jumabekov, {52|pg}, is among the dead. He had {11,400|ph|by=colleagues} hours, colleagues say, though {210|py|^} on this machine, which itself was {19|ag} years old.

The rules of his company did not let him descend with less than {800|vm} metres of sight. He had {half|hv} that.

Astana will give {ten million|co|s=Astana} tenge for each life lost and {four|ci|x=1000000|^} for each of the wounded.

Read also: Metro line 2, station 3 delayed | Dollar 611.40

@doc c-tabl | russian-language tabloid | 2028-01-31
{36|!s2} SURVIVORS of death plane: all the names

Fresh from Taraz! {Thirty-six|!s2|t=by last night} lucky ones were in hospital by last night after the horror with {63|!ab} on board. {31|!d2} bodies lie in the morgue.

The ace at the wheel, a veteran of {11,400|!py} hours on this very type, tried {three|at} times to put the old bird ({19|ag} years!) on the concrete. The fog was like milk, {400|vi} metres.

At {7:52|ck} she cut through the beet field like a plough. "I thought: earthquake," says farmer Orynbasar.

The relatives get {10 million|co} from the state. And Tulpar? The stingy insurance is {$150,000|ins} a head.

Horoscope for 31 January. Recipe: beshbarmak in 40 minutes.

@doc d-avtrade | aviation trade site | 2028-02-15
Tulpar TK417: what the interim bulletin says

Posted 15 Feb 2028 by Wolfram Achieng

The commission's four-page bulletin is out. Points of note:

– Aircraft. Regional jet, stretched version, age {19|ag}. Tulpar has a fleet of {14|fl}.
– Persons. {67|ab} aboard; {38|d3|t=at the date of the bulletin|by=The commission} fatal at the date of the bulletin, {29|s3|^} survivors. {Two|dl} passengers died in hospital after the first reports.
– Timeline. Off blocks late, airborne {06:40|tk}. Approaches at 07:21 and 07:38 abandoned. Impact {07:52|ck}, {1,900|di} m short.
– Minima. RVR {400|vi} m against a company minimum of {800|vm} m. The commander continued below decision height.
– Crew. Commander {52|pg}, total {11,400|ph}, type {210|py}. First officer 29.
– Response. First vehicle {21|rf} min after the alarm. Airport category 5, one vehicle unserviceable.

No cause is assigned. No emergency directive on the type. We make it the {third|-} hull loss of this series.

@doc e-gov | government statement | 2028-02-16
On the work of the Government Commission in Taraz

The commission chaired by the Deputy Prime Minister has completed its stay in Zhambyl Region.

{Thirty-eight|d3|t=to date} citizens have lost their lives to date as the result of the aviation accident of 29 January. The {29|s3|^} who survived receive treatment at the expense of the State.

Families of the deceased have been paid {10 million|co|m=asserted} tenge each, the injured {4 million|ci|m=asserted}. The insurer is obliged to add the equivalent of {150,000|ins} US dollars.

The air operator's certificate of Tulpar Wings is suspended until the end of an inspection of its {14|fl} aircraft.

It has been established that rescue vehicles reached the site within {12|!rf} minutes of the alarm, in accordance with the norm.

Press service of the Government, 9:15

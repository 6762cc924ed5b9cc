@story u5-akita-bus
@topic A shrinking town in Akita ends its last fixed bus line and starts an on-demand taxi
@subject T = Yurihama town | Yurihama | the town | town hall
@subject B = Aosawa bus line | Aosawa line | the bus | the line
@subject X = Noritai on-demand taxi | Noritai | the on-demand taxi | the new service
@subject Y = Kazuko Tamesue | Tamesue | Ms Tamesue
@subject S = Masato Ohinata | Ohinata | the mayor
@fact p5 = 3914 | other | T | residents counted in the census | 2035-10-01 | snapshot
@fact p0 = 4655 | other | T | residents counted in the census | 2030-10-01 | snapshot
@fact pd = 741 | other | T | residents lost between two censuses | 2035-10-01 | cumulative
@fact pr = 15.9 | rate | T | percent by which the population fell | 2035-10-01 | cumulative
@fact ol = 56.3 | other | T | percent of residents aged 65 or over | 2035-10-01 | snapshot
@fact r5 = 6.2 | ridership | B | passengers a trip | fiscal 2035 | snapshot
@fact ra = 11340 | ridership | B | passengers a year | fiscal 2035 | snapshot
@fact rp = 212000 | ridership | B | passengers a year | 1974 | snapshot
@fact sb = 38500000 | budget | B | yen of town subsidy a year | fiscal 2035 | snapshot
@fact sx = 21700000 | budget | X | yen of town subsidy a year | fiscal 2036 | plan | projected
@fact sd = 16800000 | budget | T | yen saved a year by the change | fiscal 2036 | plan | projected
@fact fb = 480 | price | B | yen for a full ride | - | snapshot
@fact fx = 300 | price | X | yen for a ride | 2036-04-01 | plan
@fact nx = 5 | other | X | vehicles | 2036-04-01 | plan
@fact ld = 2036-03-31 | date | B | last day of running | 2036-03-31 | snapshot
@fact yr = 85 | duration | B | years that buses ran | 2036-03-31 | cumulative
@fact lt = 18:05 | clock | B | departure of the last bus | 2036-03-31 | snapshot
@fact ag = 91 | age | Y | age | March 2036 | snapshot
@fact cr = 130 | crowd | B | people who saw off the last bus | 2036-03-31 | snapshot
@fact nt = 30 | duration | X | minutes ahead that a ride must be booked | 2036-04-01 | plan
@rel diff pd = p0 - p5
@rel change pr = p0 -> p5
@rel diff sd = sb - sx
@trap sb sx :: subsidy for the bus and for what replaces it
@trap ra rp :: a year now and the peak year
@trap fb fx :: old fare and new fare
@trap p5 p0 :: two censuses

@doc a-local | prefectural paper | 2036-04-01
After {85|yr} years, Aosawa's bus makes its final run

YURIHAMA, Akita - At {6:05 p.m.|lt} on {March 31|ld} a white minibus pulled out from the farm cooperative with the high-beams on, and Yurihama became a town without a bus.

Some {130|~cr|by=by the count of the fire brigade} people, by the count of the fire brigade, stood in the slush to wave. At the front was Kazuko Tamesue, {91|ag}, who had been a conductor on the line as a girl.

In its best year, {1974|-}, the Aosawa line carried {212,000|rp|t=1974}. In the fiscal year just ended it carried {11,340|ra|t=In the fiscal year just ended}, which comes to {6.2|r5} a trip.

The town had been putting in {¥38.5 million|sb|t=a year} a year to keep it moving. The on-demand taxi that starts today, called Noritai, will need {¥21.7 million|sx|by=officials say}, officials say.

A ride costs {¥300|fx|t=today}, down from the {¥480|fb} that passengers paid to go end to end. It must be booked {half an hour|nt|v=30} ahead. {Five|nx} vehicles will share the work.

Last autumn's census found {3,914|p5|t=Last autumn} residents. Five years before there were {4,655|p0|t=Five years before}.

@doc b-english | Tokyo English-language daily | 2036-04-02
A town too old to drive, too small for a bus

By Imogen Satterlee and Ryo Kannari

The retired conductor brought her ticket punch. Kazuko Tamesue, who at {93|!ag} still grows her own daikon, clipped a cardboard ticket for anyone who asked, then watched the tail lights go.

Yurihama's problem is easily stated. It lost {741|pd|t=between the last two censuses} inhabitants between the last two censuses, or nearly {16 percent|~pr}. Of those who remain, {56.3 percent|ol} are 65 or older.

"My grandmother will not use an app," said one of the mourners. She will not have to, replied Mayor Masato Ohinata: the new service takes phone calls, provided they come {30|nt} minutes before.

For a {¥300|fx} flat fare the town's {five|nx} vans will go to the clinic, the store and the hot spring. Ohinata says this halves the subsidy, though his own budget shows it going from {¥38.5 million|sb} to {¥27.1 million|!sx|by=his own budget}.

Nobody argues with the ridership. {Eleven thousand|~ra|round=1000} boardings in a year is what the line did in {three|-} weeks in the 1970s.

[Photo: Snow on the Aosawa cooperative, March 30. Photographer No. 14. Reader rating 4.6/5]

@doc c-town | town newsletter | 2036-03-15
Koho Yurihama, No. 722

NOTICE ON THE ABOLITION OF THE AOSAWA LINE

The Aosawa line will stop running on {March 31|ld}. The last departure from the cooperative is at {18:05|lt}.

From April 1 please use Noritai.
How much? {300|fx} yen for everybody. (The bus was {480|fb} yen to the terminal.)
How do I call it? By telephone, {30|nt} minutes before you wish to leave.
How many cars? {5|nx}.

Why? In the census of last October our town had {3,914|p5|t=last October} people, that is {741|pd} fewer than in the one before. Buses carried {6.2|r5} people each time they ran. The new system is expected to save {16.8 million|sd|m=projected} yen annually out of the {38.5 million|sb} that we now spend.

Lost property: one left glove, one urn (empty). Tel. 018-555-0177.

@doc d-tv | regional TV site | 2036-03-31
[Video 2:14] Farewell to the Aosawa line

It was due to leave at 18:05. It left at {18:15|?lt}, because nobody would let it go.

The town's only bus made its last trip on Monday evening, watched by about {300|!cr} locals and railway enthusiasts from as far as Osaka.

For {eighty-five|yr} years, except for the winter of 1974 when the road was closed, buses linked Aosawa with the station. At the peak they moved {212,000|rp} passengers annually. Now it is {11,430|!ra|t=Now}.

"The number of people decides," said Mayor Ohinata. The number of people, according to the census, is {3,914|p5|by=according to the census}, and {more than half|-} of them have passed their 65th birthday.

The town expects its outlay to shrink by {16.8 million|sd} yen.

▶ Next: Bear sighted near kindergarten for 4th time

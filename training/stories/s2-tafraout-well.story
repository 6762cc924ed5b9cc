@story s2-tafraout-well
@topic A girl in a disused well near Tafraout, Morocco: first evening, second night, the end
@subject V = Tafraout well | accident | the well | the shaft
@subject I = Ikram Ouhmid | Ikram | the girl | the child
@subject M = Mohand Ouhmid | Mohand | the grandfather | the shepherd
@subject P = Protection civile | civil protection | rescuers | firefighters
@subject Y = Yassir Amezzane | Amezzane | the potholer | the caver
@subject H = Hassan II Hospital | the hospital in Agadir
@fact day = 2033-05-12 | date | I | day of the fall | - | constant
@fact ck = 17:30 | clock | I | when she fell | 2033-05-12 | constant
@fact al = 18:15 | clock | P | when the alarm was raised | 2033-05-12 | constant
@fact dk = 03:35 | clock | I | when she was brought up | 2033-05-14 | constant
@fact h1 = 14 | duration | I | hours in the well | 2033-05-13 morning | snapshot
@fact h2 = 34 | duration | I | hours in the well | 2033-05-14 | constant
@fact age = 7 | age | I | age | - | constant
@fact agem = 68 | age | M | age | - | constant
@fact agey = 41 | age | Y | age | - | constant
@fact dep = 46 | distance | V | depth in metres | - | constant
@fact at = 29 | distance | I | depth at which she was stuck in metres | - | constant
@fact dia = 38 | other | V | width in centimetres | - | constant
@fact dig1 = 12 | distance | P | depth of the parallel pit in metres | 2033-05-13 noon | snapshot
@fact dig2 = 31 | distance | P | depth of the parallel pit in metres | 2033-05-14 | snapshot
@fact tun = 4 | distance | P | length of the side tunnel in metres | - | constant
@fact ex = 5 | other | P | excavators at work | - | constant
@fact men = 90 | officers | P | rescuers at the site | 2033-05-13 | constant
@fact cr1 = 300 | crowd | V | onlookers at the site | 2033-05-13 noon | snapshot
@fact cr2 = 2000 | crowd | V | onlookers at the site | 2033-05-14 | snapshot
@fact wat = 0.4 | other | I | litres of water let down | 2033-05-13 | cumulative
@fact fr = 2 | injuries | I | broken bones | - | constant
@fact km = 62 | distance | - | kilometres to the nearest X-ray machine | - | constant
@fact w33 = 1140 | other | - | abandoned wells listed in the region | 2033-05 | snapshot
@fact w31 = 260 | other | - | abandoned wells closed in the region | 2031 | cumulative
@fact tmp = 4 | temperature | V | temperature at night | 2033-05-13 night | constant
@fact o2 = 0 | deaths | V | people killed | - | constant | denied
@trap h1 h2 :: fourteen hours on the first morning, thirty-four in all
@trap dep at :: the depth of the well and where she was stuck
@trap dig1 dig2 :: noon and the following night
@trap dig2 at :: the pit was dug a little deeper than the girl
@trap cr1 cr2 :: onlookers early and late
@trap dia dig2 :: thirty-eight centimetres, thirty-one metres
@trap w33 w31 :: listed and closed
@trap ck al :: the fall and the alarm

@doc a-maghreb | Moroccan news agency | 2033-05-13
Rescuers dig beside well to reach girl, {7|age}

TAFRAOUT, May 13 – Civil protection teams worked through Friday to reach a {seven|age}-year-old girl who has been trapped for {14|h1|t=this morning} hours as of this morning in an abandoned well near Tafraout.

Ikram Ouhmid fell in at about {5:30 p.m.|~ck|t=on Thursday} on Thursday while minding goats with her grandfather, {68|agem}. The alarm reached the Protection civile post at {6:15 p.m.|al}

The shaft measures {38|dia} centimetres across and descends to {46|dep} metres. The girl is lodged at {29|at} metres, spoke to her mother by a lowered telephone, and has been given {0.4|wat} litres of water.

{Five|ex} excavators are digging a parallel pit. By noon it had gone down {12|dig1|t=By noon} metres, said the provincial governor. {Ninety|men} men are taking turns. About {300|~cr1} villagers look on.

@doc b-french | French daily, live page | 2033-05-14
Maroc: Ikram est sauvée ("Ikram is saved") – the night hour by hour

**22:00** The temperature is falling towards {four|tmp} degrees. The pit has reached {twenty-six|-} metres. No news of the girl; the phone is flat.

**00:50** {Thirty-one|dig2|t=00:50} metres. They have to dig sideways now, by hand, {four|tun} metres, through schist.

**02:10** The potholer Yassir Amezzane, {41|agey}, goes in alone, lying on his back.

**03:35** SHE IS UP. Exactly at {3:35|dk}. The child blinks at the lamps. She has been underground for {34|h2} hours. Some {2,000|~cr2|t=03:35} people are cheering in the darkness.

**04:20** A helicopter leaves for Agadir. Doctors speak of {two|fr} fractures, a collarbone and a wrist, and of dehydration. Nothing else.

**06:00** The king's cabinet has telephoned the family. We close this page. Thank you for having been {61,000|-} of you.

@doc c-english | British broadsheet, foreign page | 2033-05-15
'I told her the one about the fox': the caver who fetched Ikram

Jemima Thistlewood in Tafraout

Yassir Amezzane keeps bees and, on Sundays, goes down holes. At {ten past two|-} on Saturday morning he went down somebody else's.

The well in the almond terraces behind Tafraout is {46|dep} metres deep and {38|dia} centimetres wide. At {29|at} metres Ikram, aged {seven|age}, had been caught by her own jacket. She had been there since {5.30pm|ck} on {Thursday 12 May|day}.

He could not come at her from above. So the firefighters had sunk another hole, {31|dig2} metres straight down, and from the bottom of it scraped a passage {four|tun} metres long, which is as long as a small car. "I told her the one about the fox," he said. "She corrected me twice."

At {3.35am|dk} the {two|-} of them appeared, to the noise of perhaps {2,000|~cr2} people. She had {two|fr} broken bones.

The region has a list of {1,140|w33} such wells. {Two hundred and sixty|w31|t=by the end of 2031} had been filled by the end of 2031, the year in which money for the work ran out.

@doc d-radio | Moroccan radio bulletin | 2033-05-14
BULLETIN, 07:00

Good morning. Ikram is safe.

The schoolgirl from the village of Tagdichte, {seven|age} years of age, was brought to the surface at {twenty-five to four|dk} this morning. She had spent {thirty-four|h2} hours in the dark. Reports yesterday that she had died were false, the governor said; nobody has been killed ({zero|o2|v=0|m=denied} victims, in his words).

Her grandfather Mohand, {sixty-eight|agem}, who had noticed her absence and run {three|-} kilometres for a signal, is in good health.

About {ninety|men} rescuers were at work around the clock with {five|ex} diggers. A man of {forty-one|agey} crawled the last stretch.

She is being treated in Agadir. The Hassan II Hospital was chosen though Tiznit, {62|km} kilometres off, has the nearer X-ray machine.

Next: sports, and the wind.

@story v4-galway-marathon
@topic The Galway Bay Marathon of 3 October 2027: races, casualties, crowds and money
@subject K = Elkanah Sang | Sang | the Kenyan
@subject Y = Younes El Fadili | El Fadili | the Moroccan
@subject C = Cathal Mannion | Mannion | the Athenry man
@subject L = Bezawit Lemma | Lemma | the Ethiopian
@subject N = Aoife Nic Giolla | Nic Giolla
@subject O = Declan Oyelaran | Oyelaran
@subject P = Peig Uí Chonaire | Peig | the oldest runner
@subject X = man who collapsed | a Tuam man | the runner who collapsed
@subject R = Galway Bay Marathon | the marathon | the race | the event
@subject WC = wheelchair race | wheelchair athletes
@subject G = Gardaí | the guards
@subject B = Galway Bay Marathon CLG | the organisers | race director Oisín Mbeki-Lally | Mbeki-Lally
@subject CI = city council | the council
@subject ME = medical team | medics | the medical director
@fact tk = 7787 | duration | K | finishing time in seconds | 2027-10-03 | constant
@fact ty = 7798 | duration | Y | finishing time in seconds | 2027-10-03 | constant
@fact tc = 7880 | duration | C | finishing time in seconds | 2027-10-03 | constant
@fact gk = 11 | margin | K | seconds ahead of the second | 2027-10-03 | constant
@fact tl = 8736 | duration | L | finishing time in seconds | 2027-10-03 | constant
@fact tn = 8885 | duration | N | finishing time in seconds | 2027-10-03 | constant
@fact gl = 149 | margin | L | seconds ahead of the second | 2027-10-03 | constant
@fact cr = 8839 | duration | R | women's course record in seconds | 2024 | constant
@fact gr = 103 | margin | L | seconds inside the course record | 2027-10-03 | constant
@fact to = 5892 | duration | O | finishing time in seconds | 2027-10-03 | constant
@fact ak = 24 | age | K | age | 2027-10-03 | constant
@fact al = 31 | age | L | age | 2027-10-03 | constant
@fact pg = 83 | age | P | age | 2027-10-03 | constant
@fact ax = 46 | age | X | age | 2027-10-03 | constant
@fact kx = 37 | distance | X | kilometre at which he fell | 2027-10-03 | constant
@fact c0 = 09:00 | clock | R | planned start | 2027-10-03 | plan
@fact c1 = 09:20 | clock | R | start | 2027-10-03 | constant
@fact cd = 20 | duration | R | minutes of delay | 2027-10-03 | constant
@fact en = 14200 | other | R | people entered | 2027-10-03 | constant
@fact st = 12486 | other | R | people who started | 2027-10-03 | constant
@fact fi = 11903 | other | R | people who finished | 2027-10-03 | constant
@fact dr = 583 | other | R | people who gave up | 2027-10-03 | constant
@fact fs = 95.3 | other | R | share of the starters who finished | 2027-10-03 | constant
@fact wo = 4820 | other | R | women who started | 2027-10-03 | constant
@fact ws = 38.6 | other | R | share of women among the starters | 2027-10-03 | constant
@fact f0 = 9874 | other | R | people who finished | 2026 | constant
@fact wc = 22 | other | WC | people who started | 2027-10-03 | constant
@fact ww = 9 | other | WC | people sent the wrong way | 2027-10-03 | constant
@fact wd = 640 | distance | WC | metres of detour | 2027-10-03 | constant
@fact mt = 214 | injuries | ME | people treated | 2027-10-03 | constant
@fact mh = 17 | injuries | ME | people taken to hospital | 2027-10-03 | constant
@fact mi = 3 | injuries | ME | people still in hospital | 2027-10-04 | snapshot
@fact g1 = 60000 | crowd | G | spectators by the police count | 2027-10-03 | constant
@fact g2 = 85000 | crowd | B | spectators by the organisers' count | 2027-10-03 | constant
@fact gu = 52 | speed | R | gusts in kilometres an hour | 2027-10-03 | constant
@fact te = 11 | temperature | R | temperature | 2027-10-03 | constant
@fact pw = 25000 | other | R | euros for a winner | 2027 | constant
@fact pb = 5000 | other | R | euros for a course record | 2027 | constant
@fact pl = 30000 | other | L | euros won | 2027-10-03 | constant
@fact pf = 118000 | budget | R | prize money in euros | 2027 | constant
@fact ch = 2400000 | fundraising | R | euros for charity | 2027-10 | cumulative
@fact ch0 = 1900000 | fundraising | R | euros for charity | 2026 | constant
@fact cp = 26.3 | rate | R | rise of the money for charity | 2027-10 | constant
@fact fe = 95 | price | R | entry fee in euros | 2027 | constant
@fact fe2 = 110 | price | R | entry fee in euros | 2028 | plan
@fact co = 1750000 | budget | B | cost of the event | 2027 | constant
@fact su = 300000 | budget | CI | grant to the event | 2027 | constant
@fact ev = 9300000 | revenue | CI | euros that visitors spent | 2027-10 | constant | projected
@fact vo = 1150 | other | B | volunteers | 2027-10-03 | constant
@fact ps = 25.4 | other | L | share of the prize money | 2027-10-03 | constant
@fact fd = 15 | margin | R | euros added to the entry fee | 2028 | plan
@rel share ps = pl / pf
@rel diff fd = fe2 - fe
@rel diff gk = ty - tk
@rel diff gl = tn - tl
@rel diff gr = cr - tl
@rel diff dr = st - fi
@rel share fs = fi / st
@rel share ws = wo / st
@rel sum pl = pw + pb
@rel change cp = ch0 -> ch
@race men = tk ty tc
@race women = tl tn
@trap en st :: entered and started
@trap st fi :: started and finished
@trap fi f0 :: two years
@trap mt mh :: treated and taken to hospital
@trap mh mi :: first day and next
@trap g1 g2 :: two counters
@trap gk te :: 11 seconds and 11 degrees
@trap pw pl :: without and with bonus
@trap c0 c1 :: planned and actual
@trap fe fe2 :: two years
@trap tl cr :: new record and old

@doc a-wire | news agency | 2027-10-03
Sang holds on in Galway gale, Lemma breaks course record

GALWAY, Oct 3 (IrishWire) - Kenya's Elkanah Sang survived {52|gu} kph gusts off the Atlantic to win the Galway Bay Marathon on Sunday in {2:09:47|tk|v=7787}, {11|gk} seconds ahead of Morocco's Younes El Fadili, who clocked {2:09:58|ty|v=7798}. Cathal Mannion of Athenry delighted the home crowd with third place in {2:11:20|tc|v=7880}.

Ethiopian Bezawit Lemma was in a race of her own. The {31-year-old|al|v=31} ran {2:25:36|tl|v=8736}, slicing {103|gr} seconds off the women's record for the course. Ireland's Aoife Nic Giolla followed in {2:28:05|tn|v=8885}.

The start was put back from {9:00|c0} to {9:20|c1} after a lighting mast blew over in Salthill.

Organisers said {12,486|st|by=Organisers} of {14,200|en|^} entrants turned out and that {11,903|fi|^} got round. Gardaí put the crowd at {60,000|g1|by=Gardaí}.

A runner who collapsed near the {37|kx|s=A runner}-kilometre mark was in a critical but stable condition, the medical director said. {Seventeen|mh|by=the medical director} people in all were brought to hospital.

Sang, {24|ak}, earned {25,000|pw} euros. "I saw the sea and I thought, it wants to come with me," he said.

@doc b-broadsheet | national newspaper | 2027-10-04
Wind, rain and a wrong turn: {11,309|!fi} make it home in Galway

Gráinne Okafor-Burke

The sea came over the prom at Blackrock a little before ten, and the leading men ran through it as if it had been laid on. Conditions were, by common consent, filthy: {11|te} degrees, sideways rain. All the more remarkable that {11,309|!fi|s=runners} runners crossed the line in Eyre Square, up from {9,874|f0|t=a year ago|s=runners} a year ago, and that only {583|dr} fell by the wayside.

Nearly {four in ten|~ws|v=40} of those who set off were women, {4,820|wo} in all. The best of them, Bezawit Lemma, needed {2:25:36|tl|v=8736}; Nic Giolla came home almost two and a half minutes later, {149|gl} seconds to be exact, and wept.

In the men's event the Kenyan and the Moroccan were shoulder to shoulder on the Quincentenary Bridge. Sang, who is {24|ak} and had not run in Europe, went first.

There was one embarrassment. A marshal at Rahoon waved {nine|ww} of the {22|wc} wheelchair athletes left instead of right, and they had covered {640|wd} metres before a motorcycle caught up with them. Declan Oyelaran, who wasn't among them, won in {1:38:12|to|v=5892}. "I'd rather have beaten everyone," he said.

Race director Oisín Mbeki-Lally apologised. He also claimed {85,000|g2|by=He} spectators, which in that weather is a lot of umbrellas.

Letters, p15. Simplex Crossword 18,204. Lotto: 3, 11, 19, 27, 40, 46

@doc c-radio | local radio script | 2027-10-04
RADIO NA TRÁ - MORNING REPORT, MONDAY

Well, did you get home? The roads did, at half four.

Let's start with the man everyone's asking about. He's from Tuam, he's {46|ax}, and he went down outside the golf club with five kilometres to go. A nurse running behind him started CPR. He is awake this morning. {Three|mi|t=this morning} people are still in University Hospital today, of {12|!mh|t=yesterday|s=ambulances} that the ambulances carried in yesterday. The tents looked after {214|mt} altogether, mostly cold and cramp.

Now to herself. Peig Uí Chonaire, {88|!pg}, from An Spidéal. She walked it, she tells us, "and ran the bits where people were looking". She got the biggest cheer of the lot.

Our own Cathal Mannion was in with us at seven. Third! His time was {two hours, eleven minutes and twenty seconds|tc|v=7880|s=His}. He'd have given {ten|-} of those seconds for a hat.

The guards thought about {50,000|!g1|by=The guards} people stood out on the course to watch. And they'd like a word with whoever left a horse in the Spanish Arch car park.

Finally the organisers say that the giving is up by {26.3|cp|by=the organisers} per cent on last year. Fair play.

@doc d-sport | athletics website | 2027-10-05
Galway Bay analysis: what Lemma's run is worth

By Tomasz Ferreira

Take the wind out of it and we'd be talking about {2:23|-}. Bezawit Lemma, at {31|al} a late bloomer, went through half-way in {1:12:20|-} and came back almost as fast. The record she erased, {2:27:19|cr|v=8839|t=2024}, had stood since 2024; her {2:25:36|tl|v=8736} lowered it by {two minutes and three seconds|!gr|v=123}. For that she collects a {€5,000|pb} bonus on top of {€25,000|pw}, {€30,000|pl} altogether. Roughly {a quarter|~ps|v=25} of the prize fund of {€118,000|pf} went to one athlete.

Men: 1 E. Sang (KEN) {2:09:47|tk|v=7787}; 2 Y. El Fadili (MAR) {2:09:58|ty|v=7798}; 3 C. Mannion (IRL) {2:11:20|tc|v=7880}.

El Fadili told us that he had misread the finish. Watch the video and you'll see: he eases at the first arch, {80|-} metres out, and those {eleven|gk} seconds open up.

Wheelchair: 1 D. Oyelaran (IRL) {1:38:12|to|v=5892}. Times of {nine|ww|s=others} others are annulled after their diversion of {640 m|wd}. A rerun for them is being discussed.

Of note: the finish rate, {95.3%|fs}, is higher than that in Dublin in calm weather.

Tags: #marathon #GBM27. Shoes of the week: Velora 4, Kite Pro 2 (8.5/10).

@doc e-council | press release of a council and organisers | 2027-10-11
Galway Bay Marathon 2027: what it brought

Galway City Council and the organisers today published first results of this year's event.

Visitors spent an estimated {€9.3 million|ev|t=today} in the city and county. The event cost {€1.75 million|co} to stage, of which the Council contributed {€300,000|su}. Some {1,150|~vo} volunteers gave their time.

Runners have so far lodged {€2.4 million|ch|t=so far} for charities, compared with {€1.9 million|ch0|t=2026} in 2026.

{14,200|en} people from 61 countries registered, {12,486|st} started and {11,903|fi} finished. Women made up {38.6 per cent|ws} of the field, the highest proportion yet. The oldest participant to finish, Peig Uí Chonaire, is {83|pg}.

Medical services treated {214|mt} people, {17|mh} of whom were transferred to University Hospital Galway. All have been discharged. We wish the gentleman who was taken ill at kilometre {37|kx} a full recovery.

The entry fee, {€95|fe|t=this year} this year, will be {€110|fe2|t=in 2028|m=projected} in 2028. Applications open on 1 December.

Race Director Oisín Mbeki-Lally: "We started {20|cd|s=We} minutes late and we'll be apologising to {nine|ww|s=athletes} athletes for rather longer."

Ends. Press: 091 555 362.

@doc f-column | magazine column | 2027-10-16
Notes from the back of the field

I finished, thank you for asking. My number was {11,020|-} and so, near enough, was my place.

At {twenty past nine|c1|v=9.20}, which is to say {twenty|cd|s=we} minutes after we'd been promised, the whole sodden herd of us shuffled off. The Kenyan was already in Salthill. By the time I saw the ocean he was in the shower, with {€25,000|pw|s=he} and a bunch of gladioli.

I've been told that it was {11|te} degrees. I have been told that there were {sixty thousand|g1|v=60000|by=the guards} people watching, by the guards, and {eighty-five|g2|x=1000|by=the organisers} by the organisers, who count dogs. I can vouch for a family in Knocknacarra who handed out hot chips.

For company I had Peig, who is older than the road, and a dentist from Gort who'd raised {4,000|-} of that {2.4|ch|x=1000000} million. He told me that the entry is to go from {95|fe} euros to {110|fe2|t=next year|by=He} next year. "For {15|fd|by=He} euros," he said, "I'd want a chair."

We passed the place where the Tuam man, {46|ax}, had lain. There was nothing there but a glove. {Seventeen|mh|s=us} of us went to the hospital that day. I thought about that all the way to the arch, and then somebody shouted my name, and I'm afraid I ran.

@story p5-nigeria-school
@topic Abduction of pupils at Gidan Marke, northern Nigeria: first count to the release
@subject S = Government Science School Gidan Marke | Gidan Marke | the school | the abduction | the attack | the captives
@subject P = Kwararrafa State Police Command | the police | police | the command
@subject G = Governor Bashiru Maigari | Maigari | the governor | the state government
@subject A = parents' forum | the parents | the forum | Baba Tanko
@subject B = bandits | the gunmen | the kidnappers | the abductors
@subject N = north-west Nigeria | the north-west | the region
@subject Y = Hauwa Sadiq | Hauwa
@subject U = education charity | Book and Bell | the charity
@fact k1 = 162 | missing | S | pupils taken, by the first count | 2033-02-17 | snapshot
@fact k2 = 137 | missing | S | pupils taken, by the roll call | 2033-02-19 | snapshot
@fact es = 41 | rescued | S | pupils who escaped | 2033-02-24 | cumulative
@fact fr = 88 | rescued | S | pupils freed | 2033-03-21 | cumulative
@fact st = 8 | missing | S | pupils still held | 2033-03-21 | snapshot
@fact de = 2 | deaths | S | guards killed | 2033-02-16 | constant
@fact sf = 5 | missing | S | teachers taken | 2033-02-16 | constant
@fact en = 540 | enrolment | S | pupils | 2033-02 | constant
@fact bk = 70 | other | B | gunmen on motorcycles | 2033-02-16 | snapshot
@fact rs = 250000000 | price | B | naira of ransom asked for | 2033-02-22 | constant
@fact rp = 65000000 | price | A | naira of ransom paid | 2033-03 | constant
@fact rf = 80000000 | fundraising | A | naira collected | 2033-03 | cumulative
@fact da = 33 | duration | S | days in captivity | 2033-03-21 | constant
@fact cl = 01:40 | clock | S | time at which the gunmen came | 2033-02-16 | constant
@fact lg = 95 | duration | S | minutes that the raid lasted | 2033-02-16 | constant
@fact dp = 3200 | other | P | officers sent to the area | 2033-02-18 | snapshot
@fact ar = 14 | arrests | P | suspects held | 2033-03-21 | cumulative
@fact sc = 376 | other | G | boarding schools shut | 2033-02-18 | snapshot
@fact fe = 4800000000 | budget | G | naira for school fences | 2033 | plan | pledged
@fact fs = 910000000 | spending | G | naira spent on school fences | 2032 | cumulative
@fact yr = 1460 | missing | N | pupils abducted since 2029 | 2033-02 | cumulative
@fact cs = 26 | other | U | attacks on schools since 2029 | 2033-02 | cumulative
@fact ag = 15 | age | Y | age | 2033-03 | snapshot
@fact wk = 22 | distance | Y | kilometres walked at night | 2033-03 | constant
@rel sum k2 = es + fr + st
@trap k1 k2 :: first count against roll call
@trap es fr :: escaped against freed
@trap rs rp :: asked against paid
@trap rf rp :: collected against paid
@trap fe fs :: promised against spent
@trap k2 yr :: one raid against four years
@trap lg da :: raid against captivity

@doc a-wire | foreign agency | 2033-02-17
Gunmen seize {scores|-} of pupils in north-west Nigeria

KADUNA, Nigeria, Feb 17 - Gunmen on motorcycles took {162|k1|by=its deputy head} pupils from a boarding school at Gidan Marke early on Wednesday, its deputy head said, warning that the roll had yet to be called. {Five|sf} teachers are gone too and {two|de} guards were shot dead.

About {70|~bk} attackers arrived at {1:40 a.m.|cl} and were in the compound for {95|lg} minutes, survivors said. The school has {540|en} pupils.

It is the {26th|cs|v=26|by=the charity Book and Bell} raid on a school in the region since 2029, according to the charity Book and Bell, which says that {1,460|yr|by=the charity Book and Bell|s=the region} children have been taken in that time. Most came home after money changed hands.

@doc b-lagos | Lagos daily | 2033-02-20
We have {137|k2} missing, not {162|k1|m=denied} —Police
Chidubem Okorafor (Kaduna), Halima Sani (Gidan Marke)

The state police command yesterday revised to {137|k2|t=yesterday|by=police spokesman SP Danladi Garos} the number of students carried away from Government Science School, Gidan Marke, after what its spokesman, police spokesman SP Danladi Garos, called "a proper roll call with parents standing by".

He said {3,200|dp} personnel had been drafted to the forests and that {376|sc} boarding schools would remain closed.

Governor Bashiru Maigari, visiting on Friday, was booed. He announced N{4.8bn|fe|by=He} for perimeter fences. The House minority leader reminded him that of last year's vote N{910|fs|t=last year|x=1000000}m had been spent, "and there's no fence here, just a hedge".

Our correspondents were told by a cook that the raiders stayed for {an hour and ten minutes|!lg|v=70|by=a cook} and left with the kitchen's rice.

+++ Super Eagles coach shortlists {31|-} +++ Naira closes at {2,114|-}/$ +++

@doc c-release | foreign broadcaster, Africa desk | 2033-03-21
Nigerian pupils freed after {33|da} days

{Eighty-eight|fr|t=on Monday} students kidnapped last month from their dormitories were handed over on Monday at a filling station, dusty, silent and in borrowed clothes.

{Forty-one|es|t=within the first week|s=others} others had got away by themselves within the first week, which leaves {eight|st|t=now} in the hands of the kidnappers now.

The governor's office denied that a ransom had been paid. A parents' forum told us it had scraped together {N80m|rf|v=80000000|by=A parents' forum} and that {N65m|rp|v=65000000|by=A parents' forum} of that went into the bush in {two|-} bags, far from the {quarter of a billion|rs|v=250000000} first demanded.

Hauwa Sadiq, {15|ag}, says they were made to walk {22|wk} kilometres on the first night. "If you cried they took your shoes."

Police hold {14|ar|by=Police|t=now} suspects.

@doc d-feature | Abuja weekly | 2033-03-26
THE LONG WAIT OF BABA TANKO

For {38|!da} nights Baba Tanko, father of {two|-} of them, did not sleep in a bed. "If my sons are on stones," he explained to his wife, "what will I do with a mattress?"

He kept the ledger. Cows sold, land pledged, a motorcycle, a set of wedding enamel. In the end there was N{80 million|rf}. The men in the forest, who'd opened with {N300 million|!rs|v=300000000|s=The men in the forest}, took {N65 million|rp|v=65000000} of it. With the rest the families hired buses.

The governor says there will be walls. The sum he named is N{4.8 billion|fe|s=he}.

Of the {137|k2} names in the ledger, {41|es} have a green tick: those ran. {Eighty-eight|fr} have a blue one. For {eight|st} there's nothing yet.

"And who guards them now?" asks Tanko. {Two|de} men used to. He buried one.

@doc e-letter | charity bulletin | 2033-04-02
Book and Bell: spring bulletin

Gidan Marke in brief. Pupils registered: {540|en}. Taken: {137|k2}. Came back on their own feet: {41|es}. Released after talks: {79|!fr}. Still away: {8|st}.

Teachers taken: {5|sf}. Returned: {5|-}.

Since 2029 we've logged {26|cs} raids across the region, with {1,460|yr|s=the region} learners carried off. The average wait for release is {41|-} days; Gidan Marke took {33|da}.

Our ask to the state of Kwararrafa: spend the N{4.8 billion|fe|m=pledged}, publish the receipts, and reopen the {376|sc} schools one by one.

@story yf-yerevan-manuscripts
@topic Nine years of scanning old manuscripts in Yerevan: leaves, a lost gospel found, staff and money
@subject M = Library of Old Manuscripts | the library | Hnadaran
@subject P = Scanning project Ters | the project | Ters
@subject G = Gospel of Tatev-Noravank | the gospel | the lost gospel
@subject A = Anahit Tarpinian-Weir | Tarpinian-Weir | the head conservator
@subject K = Kulturfonds Basel | Basel | the foundation
@subject Y = Armenian government | Yerevan | the ministry
@subject C = Gulbenyan Centre, Boston | the Centre | Boston
@subject R = Reading model Vartan | the model | Vartan
@subject S = Scholars | readers | users
@subject X = Exhibition "One Leaf" | the exhibition
@fact cod = 11240 | other | M | manuscripts owned | 2035 | constant
@fact done = 8430 | other | P | manuscripts scanned | March 2035 | cumulative
@fact pc = 75 | other | P | share of the manuscripts scanned | March 2035 | snapshot
@fact left = 2810 | other | P | manuscripts not scanned yet | March 2035 | snapshot
@fact frag = 1930 | other | P | manuscripts too brittle to open | March 2035 | snapshot
@fact wait = 880 | other | P | manuscripts waiting for the scanner | March 2035 | snapshot
@fact leaf = 2900000 | other | P | pages scanned | March 2035 | cumulative
@fact leafp = 2400000 | other | P | pages to be scanned | 2026 plan | plan
@fact yr26 = 310 | other | P | manuscripts scanned in the year | 2026 | constant
@fact yr34 = 1420 | other | P | manuscripts scanned in the year | 2034 | constant
@fact day = 1600 | other | P | pages a day on each scanner | 2034 | snapshot
@fact sc = 7 | other | P | scanners | 2035 | snapshot
@fact tb = 940 | other | P | terabytes of pictures | March 2035 | cumulative
@fact staff = 46 | jobs | P | people employed | 2035 | snapshot
@fact staffc = 12 | jobs | P | conservators employed | 2035 | snapshot
@fact bud = 15500000 | budget | P | dollars of cost | 2026 to 2035 | cumulative
@fact kb = 6200000 | budget | K | dollars paid | 2026 to 2035 | cumulative
@fact yb = 5300000 | budget | Y | dollars paid | 2026 to 2035 | cumulative
@fact cb = 4000000 | budget | C | dollars paid | 2026 to 2035 | cumulative
@fact kpc = 40 | other | K | share of the cost | 2026 to 2035 | snapshot
@fact cpc = 25.8 | other | C | share of the cost | 2026 to 2035 | snapshot
@fact per = 1839 | price | P | dollars for a manuscript | 2026 to 2035 | snapshot
@fact need = 3600000 | budget | P | dollars needed to finish | 2035 to 2038 | plan
@fact end = 2038 | date | P | year in which the work ends | - | plan
@fact end0 = 2033 | date | P | year in which the work was to end | 2026 plan | plan
@fact gl = 214 | other | G | leaves found | February 2035 | constant
@fact gall = 268 | other | G | leaves when whole | - | constant
@fact gpc = 79.9 | other | G | share of the leaves found | February 2035 | constant
@fact gyear = 1053 | date | G | year of writing | - | constant
@fact gmin = 11 | other | G | pictures in the book | February 2035 | snapshot
@fact lost = 1915 | date | G | year of the loss | - | constant
@fact bind = 6 | other | G | bindings in which the leaves were hidden | February 2035 | constant
@fact gval = 3000000 | price | G | dollars of insured value | 2035 | snapshot
@fact acc = 96.8 | rate | R | share of letters read correctly | 2035 | snapshot
@fact acc0 = 71 | rate | R | share of letters read correctly | 2029 | snapshot
@fact train = 43000 | other | R | pages transcribed by hand to teach it | 2035 | cumulative
@fact vol = 260 | other | R | volunteers who transcribed | 2035 | snapshot
@fact use = 190000 | other | S | people who looked at a manuscript online | 2034 | snapshot
@fact room = 640 | other | S | people who came to the reading room | 2034 | snapshot
@fact ctry = 94 | other | S | countries of the online users | 2034 | snapshot
@fact xv = 38500 | crowd | X | visitors | 1 March to 15 April 2035 | cumulative
@fact xv1 = 2900 | crowd | X | visitors on the first day | 1 March 2035 | snapshot
@fact xt = 2500 | price | X | drams for a ticket | 2035 | snapshot
@fact age = 53 | age | A | age | - | snapshot
@fact kg = 27 | other | M | kilograms of the largest book | - | constant
@fact small = 19 | other | M | grams of the smallest book | - | constant
@fact calf = 600 | other | M | calves whose skin went into the largest book | - | constant
@trap cod done :: owned and scanned
@trap left frag :: not done and too brittle
@trap leaf leafp :: done and planned
@trap yr26 yr34 :: two years
@trap end end0 :: new and old date
@trap gl gall :: found and whole
@trap acc acc0 :: two years
@trap use room :: online and in the room
@trap xv xv1 :: all and first day
@trap staff staffc :: all and conservators
@trap kg small :: the largest in kilograms, the smallest in grams
@rel share pc = done / cod
@rel diff left = cod - done
@rel sum left = frag + wait
@rel sum bud = kb + yb + cb
@rel share kpc = kb / bud
@rel share cpc = cb / bud
@rel share gpc = gl / gall

@doc library-release | press release | 2035-03-01
Hnadaran: {three quarters|pc} of our manuscripts are now online, and a gospel has come home from inside other books

Yerevan. The scanning project Ters has reached {8,430|done} of the library's {11,240|cod} manuscripts, or {75%|pc}. {2.9 million|leaf} pages have been photographed since 2026.

Of the {2,810|left} still to do {1,930|frag} can't be opened without prior conservation; {880|wait} are waiting their turn. With {seven|sc} scanners the library did {1,420|yr34|t=last year} manuscripts last year, as against {310|yr26|t=in the first} in the first.

While preparing bindings for the scanner, conservators found {214|gl} leaves of the Gospel of Tatev-Noravank, written in {1053|gyear} and lost since {1915|lost}. They had been used as lining in {six|bind} later volumes.

The exhibition "One Leaf" opens today. Tickets: {2,500|xt} drams.

The cost up to now, {$15.5 million|bud}, was met by Kulturfonds Basel ({6.2|kb|x=1000000}), the Armenian state ({5.3|yb|x=1000000}) and the Gulbenyan Centre ({4.0|cb|x=1000000}).

@doc ararat-wire | wire agency | 2035-03-01
Lost 11th-century gospel found inside book covers in Armenia

YEREVAN, March 1 (Ararat) - Conservators in Armenia have recovered {four-fifths|~gpc|v=80} or so of a gospel book from {1053|gyear} that was thought to have been destroyed in {1915|lost}, the library of old manuscripts said on Thursday.

{214|gl} of the {268|gall} leaves had been pasted by bookbinders into the covers of {six|bind} other volumes. {Eleven|gmin} full-page pictures survive.

"Somebody hid a book in the one place nobody looks at in a library, the covers," said head conservator Anahit Tarpinian-Weir, {53|age}.

For insurance the book is put at {$3 million|gval}.

The find is a by-product of a project to scan the collection, which has {46|staff} employees, {12|staffc} of them conservators, and ought to have been over in {2033|end0}. It's now expected to take until {2038|end}.

@doc basel-auditor | foundation annual report | 2035-04-30
Grant 2026/{17|-}: "Ters", Yerevan — evaluation after nine years

Aim. Originally {2.4 million|leafp|t=Originally} pages by {2033|end0}.

Result. {2.9 million|leaf} pages; but only {75%|pc} of the volumes, as these turned out to be thicker and in worse condition than the catalogue of 1965 had it.

Cost. Of {USD 15.5 million|bud} our part was {6.2 million|kb}, i.e. {40%|kpc}. Per manuscript: {USD 1,839|per}. We regard this as low.

Pace. From {310|yr26|t=in 2026} manuscripts in 2026 to {1,420|yr34|t=in 2034} in 2034. Each scanner takes {1,600|day} pages a day.

Reach. {190,000|use|t=in 2034} people in {94|ctry} countries consulted a manuscript online in 2034. The reading room had {640|room|^} visitors.

Need. {USD 3.6 million|need} to finish by {2038|end}. The board will decide in November. It was moved by the gospel, but it doesn't decide by being moved.

@doc tech-desk | technology magazine | 2035-05-12
Teaching a machine to read a monk

The monk wrote with a reed, on skin, in a cave, in February. His letters lean. Where the line ran out he shrank them, and where he tired he left out the vowels. In 2029 the model Vartan got {71|acc0|t=In 2029} per cent of them right. Now it gets {96.8|acc|t=Now}.

"The last three will take as long as the first ninety," says Davit Aslan-Petrosyan, who has fed it {43,000|train} pages transcribed by {260|vol} volunteers, of whom the most diligent is a retired dentist in Fresno.

The pictures fill {940|tb} terabytes. There are some of the largest book, which weighs {27|kg} kilos and cost the lives of {600|calf} calves, and of the smallest, a calendar of {19|small} grams. The machine reads both.

What it can't do is what Tarpinian-Weir's people did in February with a scalpel and a kettle: look behind the paper. Of {2,810|left} books that have not been under a scanner, {1,930|frag} are too brittle even to open. "That's where I'd hide," says Aslan-Petrosyan.

Ad: keyboards with Armenian layout, {€79|-}

@doc gyumri-column | newspaper column | 2035-04-20
In the queue for a leaf

I took my mother. It rained. There were {2,900|xv1|t=on the first day} on the first day, they say, and by the time of the closing, last Sunday, {38,500|xv|t=by the time of the closing}: that's more than go to some football clubs in a year. {2,500|xt} drams, pensioners half.

One leaf of the {214|gl} lies in the case; the others are resting. It's St Mark, with an ink that has gone the colour of tea. There is a fold through his beard. A binder in some cellar, {two|-} centuries ago or {four|-}, needed something stiff.

My mother's grandmother came from those parts. She carried out of it {one|-} spoon. Mother stood a long time. Then she asked the guard how many leaves were missing. {54|-}, he said. "They'll turn up," she said. "Everything that's sewn turns up."

{190,000|use|t=last year} people looked at these books on a screen last year. It's a fine thing. You can't smell them.

Bus {1|-} from Gyumri: {1,700|-} drams.

@doc boston-newsletter | donors' newsletter | 2035-06-01
The Centre — Summer letter to friends

Your gifts at work: since 2026 we've sent {$4 million|cb} to Yerevan, a little over {a quarter|>cpc|v=25} of what the great scan has cost.

You'll have read of the gospel. Many wrote to ask if it's "ours now". It isn't, it's the library's; but the scalpel came out of a Watertown bake sale.

What's done: {8,430|done} volumes. What's to do: the hard ones. Anahit Tarpinian-Weir told our trustees that her {twelve|staffc} conservators can open around {five hundred|-} a year, and that the end, once promised for {2033|end0}, will be in {2038|end} "if nobody sneezes".

How you can help: {$1,839|per} pays for one manuscript. {$25|-} pays for the wheat paste.

Volunteers: the reading model still wants transcribers. {260|vol} of you have done {43,000|train} pages. Dr. Hagop Melkon of Fresno alone has done {3,100|-}. Hagop, go outside.

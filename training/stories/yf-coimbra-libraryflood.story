@story yf-coimbra-libraryflood
@topic A burst main floods the stacks of an old university library: wet books, freezers, volunteers and the water bill
@subject L = Biblioteca Velha | the library | the old library
@subject B = Books | volumes | the collection
@subject U = University of Mondego | the university | the rector
@subject W = Águas do Mondego | the water company | the utility
@subject F = Fish freezers of Frigo-Aveiro | the fish freezer | Frigo-Aveiro
@subject C = Conservators | the rescue team | restorers
@subject V = Volunteers | students | helpers
@subject I = Insurer Tranquilidade Sul | the insurer | Tranquilidade Sul
@subject P = Librarian Efigénia Matoso-Wray | Matoso-Wray | the head librarian
@fact hr = 03:40 | clock | W | hour of the burst | 9 February 2033 | constant
@fact fnd = 07:15 | clock | L | hour at which it was found | 9 February 2033 | constant
@fact min = 215 | duration | W | minutes that water ran before it was found | 9 February 2033 | constant
@fact m3 = 1290 | other | W | cubic metres of water | 9 February 2033 | constant
@fact m3m = 6 | other | W | cubic metres of water a minute | 9 February 2033 | constant
@fact cm = 118 | other | L | centimetres of water in the lowest stack | 9 February 2033 | snapshot
@fact all = 540000 | other | L | volumes owned | 2033 | constant
@fact wet = 36000 | other | B | volumes wet | 9 February 2033 | constant
@fact wet1 = 20000 | other | B | volumes wet, first estimate | 9 February 2033, noon | snapshot
@fact soak = 14400 | other | B | volumes soaked through | 9 February 2033 | constant
@fact damp = 21600 | other | B | volumes damp | 9 February 2033 | constant
@fact spc = 40 | other | B | share of wet volumes that were soaked through | 9 February 2033 | constant
@fact old = 2300 | other | B | wet volumes printed before 1700 | 9 February 2033 | constant
@fact inc = 17 | other | B | incunabula among the wet | 9 February 2033 | constant
@fact fro = 14100 | other | F | volumes frozen | 13 February 2033 | cumulative
@fact fro1 = 5200 | other | F | volumes frozen | 10 February 2033 | cumulative
@fact deg = 28 | temperature | F | degrees below zero | 2033 | constant
@fact pal = 212 | other | F | pallets | 13 February 2033 | constant
@fact vol = 1350 | other | V | people who helped | 13 February 2033 | cumulative
@fact shift = 6 | duration | V | hours of a shift | February 2033 | constant
@fact chain = 340 | distance | V | metres of human chain | 10 February 2033 | snapshot
@fact con = 26 | jobs | C | people at work | March 2033 | snapshot
@fact dry = 60 | duration | C | days to dry a load | 2033 | plan
@fact back = 30960 | other | B | volumes back on the shelf | February 2035 | cumulative
@fact bpc = 86 | other | B | share of wet volumes back on the shelf | February 2035 | snapshot
@fact lost = 1080 | other | B | volumes lost | February 2035 | snapshot
@fact work = 3960 | other | B | volumes still being mended | February 2035 | snapshot
@fact cost = 4700000 | budget | U | euros of rescue and repair | February 2035 | cumulative
@fact est = 3100000 | budget | U | euros of rescue and repair | March 2033 | plan | projected
@fact ins = 2820000 | other | I | euros paid | February 2035 | cumulative
@fact ipc = 60 | other | I | share of the cost paid | February 2035 | snapshot
@fact wc = 1880000 | damages | W | euros claimed in court | 2034 | snapshot
@fact pipe = 1931 | date | W | year in which the main was laid | - | constant
@fact burst = 43 | other | W | bursts of the network | 2032 | snapshot
@fact km = 610 | distance | W | kilometres of network | 2033 | constant
@fact alarm = 2 | other | L | water alarms in the stack | 2033 | constant
@fact alarmd = 2 | other | L | water alarms without battery | 9 February 2033 | constant
@fact don = 386000 | fundraising | U | euros given | 31 December 2033 | cumulative
@fact page = 59 | age | P | age | - | snapshot
@fact yrs = 31 | duration | P | years in the library | 2033 | snapshot
@fact shut = 11 | duration | L | weeks closed | April 2033 | constant
@fact stud = 22400 | enrolment | U | students | 2033 | snapshot
@fact fish = 480 | other | F | tonnes of cod moved out | 11 February 2033 | constant
@fact nb = 1 | other | V | books that were stolen | February 2033 | constant
@fact new = 7800000 | budget | U | euros for a dry store | 2037 | plan
@fact temp = 11 | temperature | L | degrees in the stack | February 2033 | snapshot
@trap wet wet1 :: count and first estimate
@trap wet soak :: wet and soaked through
@trap soak fro :: soaked and frozen
@trap fro fro1 :: two moments
@trap all wet :: owned and wet
@trap back work :: back and being mended
@trap cost est :: bill and estimate
@trap ins wc :: paid and claimed
@trap alarm alarmd :: two alarms, both dead
@trap burst min :: 43 bursts and 215 minutes
@trap page dry :: years of age and days of drying
@rel product m3 = min * m3m
@rel sum wet = soak + damp
@rel share spc = soak / wet
@rel share bpc = back / wet
@rel sum wet = back + lost + work
@rel share ipc = ins / cost
@rel sum cost = ins + wc

@doc lusa-flash | wire agency | 2033-02-09
Burst water main floods centuries-old library in Portugal

COIMBRA, Portugal, Feb 9 (Lusitana) - Around {20,000|~wet1|t=by noon} books were thought by noon on Wednesday to have been soaked or damp after a water main burst beside the old library of the University of Mondego in the night.

The main, laid in {1931|pipe}, gave way at {3:40|hr} a.m. The water was found by a cleaner at {7:15|fnd}. By then it stood {118|cm} centimetres deep in the lowest stack.

The library has {540,000|all} volumes. {Seventeen|inc} books from the fifteenth century were among those in the water, according to head librarian Efigénia Matoso-Wray, {59|page}.

Lectures for the university's {22,400|stud} students were cancelled.

"Nobody run, nobody open a book," she told volunteers.

@doc praxe-radio | student radio script | 2033-02-11
Rádio Capa Negra, morning after the morning after

If you've just come off the chain, drink something. It's {340|chain} metres, from the stack to the lorry, and the books go along it in fish crates. You pass, you turn, you take. A shift's {six|shift} hours. They've asked us not to sing fado.

Why fish crates? Because they go to the fish. Frigo-Aveiro has moved {480|fish} tonnes of cod to make room. It freezes at minus {28|deg}. By last night {5,200|fro1|t=By last night} were in there. Freeze it, and it stops. Then they'll dry it in a vacuum, {60|dry} days a load.

There were {three|!alarm} alarms down in the stack. None had a battery.

More gloves needed at the Porta Férrea! Size small. And whoever took the chemistry book home: {one|nb} is missing. Bring it back, wet or dry.

@doc mondego-daily | daily newspaper | 2033-02-15
{Thirty-six thousand|wet}

It's more than was feared. When the last crate was counted on Sunday it was {36,000|wet|t=on Sunday} volumes, of which {14,400|soak} were soaked through and {21,600|damp} damp. {2,300|old} were printed before 1700.

For {215|min} minutes the water had run, at {six|m3m} cubic metres a minute; say {1,290|m3} in all. The utility says it was no more than the pipe could carry. It has {610|km} kilometres of pipes. Last year they burst {34|!burst|t=Last year} times.

{14,100|fro|t=on Sunday} books are frozen, on {212|pal} pallets. {1,350|vol} people had helped by the time the chain broke up, the rector among them, in waders.

Matoso-Wray, {31|yrs} years in the house, knew some of the volumes by the sound they made in the crate.

It's {eleven|temp} degrees down there. Fans day and night.

Académica {1|-}-{0|-} Penafiel • Euromilhões p. {31|-}

@doc restorers-note | conservation journal note | 2035-02-20
After Coimbra: results

Wet: {36,000|wet}. Back on the shelf: {30,960|back|t=after two years}, or {86%|bpc}. Still on the benches after two years: {3,960|work}. Lost: {1,080|lost}, most of them printed on coated paper after 1950, which had turned to brick. Both of the {two|alarm} alarms in the stack had been without a battery.

All {17|inc} incunabula have been saved. Rag paper likes water.

Of the soaked ({40%|spc}) {14,100|fro} had been frozen within four days. The {300|-} that weren't are over-represented among the lost.

A team of {26|con} conservators from {seven|-} countries worked in March 2033. Drying took {60|dry} days a load, as planned.

What we'd do again: fish crates. What we wouldn't: blotting paper with a crest on it.

@doc insurer-statement | insurer's statement | 2035-02-28
Tranquilidade Sul: settlement with the University of Mondego

The claim arising from the event of 9 February 2033 has been settled. The final cost of rescue and repair is {€4.7 million|cost}. In March 2033 it had been estimated at {€3.1 million|est|t=In March 2033}.

We've paid {€2.82 million|ins}, that is {60%|ipc}. The university's claiming the remaining {€1.88 million|wc} from the water company.

Under the policy, water alarms are to be tested monthly. {Both|alarmd|v=2} of the alarms in the stack were without a battery. We've not relied on this.

The premium will be adjusted. The new store, for which the university plans {€7.8 million|new|t=in 2037} in 2037, will be on a hill.

@doc lisbon-column | weekly column | 2035-03-07
What the cod made room for

By Hermínio Castelo-Adeyemi

They smelled of sea for a year. I know, as I've had one in my hands, a Camões commentary, that spent three months at minus {eighteen|!deg} between hake and hake. It crackles.

{1,080|lost} books are gone, of {36,000|wet}. I looked at the list. A lot of statistics, a lot of law. One does not wish to be unkind.

What remains with me is the chain. {1,350|vol} people, {six|shift} hours each, and nobody dropped one, or nobody says so. A chemistry book was stolen and returned with a note. They raised {€386,000|don|t=by the end of that year} by the end of that year; my niece sold her hair.

The court will decide in May whether the utility should've dug up a pipe from {1931|pipe}, in a network that had burst {43|burst|t=in 2032} times in 2032. It will cost more than the pipe. The university has asked for {€1.08 million|!wc}.

The library was shut for {eleven|shut} weeks. When it opened there was a queue. No one had ever seen that.

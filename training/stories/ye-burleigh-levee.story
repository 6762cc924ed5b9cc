@story burleigh-levee
@topic Burleigh, Iowa: a river town argues over a levee, buyouts and who was flooded, 2030-31
@subject B = City of Burleigh | Burleigh | the city
@subject F = May flood | the flood | high water
@subject L = Burleigh levee | the levee
@subject U = buyout program | buyouts | the buyout
@subject D = drainage district 7 | District 7 | the drainage district
@subject N = Northside Neighbors | the neighbors' group
@subject V = levee bond | the bond
@fact cr = 27.4 | distance | F | feet at the crest | 2030-05-19 | snapshot
@fact c0 = 26.1 | distance | B | feet at the crest of the 2008 flood | 2008 | constant
@fact cf = 28.5 | distance | F | feet at the crest by the forecast | 2030-05-17 | plan | projected
@fact fs = 16 | distance | B | feet at flood stage | - | constant | threshold
@fact lh = 24 | distance | L | feet high | 2030 | constant
@fact ln = 29 | distance | L | feet high | 2034 | plan
@fact h1 = 310 | homes | F | homes flooded | 2030-05-20 | snapshot
@fact h2 = 386 | homes | F | homes flooded | 2030-06-12 | snapshot
@fact hs = 142 | homes | F | homes more than half destroyed | 2030-06-12 | snapshot
@fact hm = 244 | homes | F | homes less damaged | 2030-06-12 | snapshot
@fact bz = 57 | other | F | businesses flooded | 2030-06-12 | snapshot
@fact ev = 1150 | evacuated | F | people who left their homes | 2030-05-20 | cumulative
@fact sh = 212 | other | F | people in shelters | 2030-05-20 | snapshot
@fact de = 1 | deaths | F | people killed | 2030-05-22 | cumulative
@fact sb = 640000 | other | F | sandbags filled | 2030-05-19 | cumulative
@fact vl = 1800 | other | F | volunteers | 2030-05-19 | cumulative
@fact in = 61 | other | F | flooded homes with flood insurance | 2030-06-12 | snapshot
@fact ip = 15.8 | other | F | share of flooded homes with flood insurance | 2030-06-12 | snapshot
@fact dm = 43000000 | damages | F | dollars of damage | 2030-06-12 | snapshot | projected
@fact ua = 129 | homes | U | owners who applied | 2030-12-01 | cumulative
@fact ub = 94 | homes | U | homes approved | 2031-03 | plan
@fact uc = 17 | homes | U | homes bought | 2031-08 | cumulative
@fact up = 112000 | price | U | dollars for each home | 2031-03 | plan
@fact ut = 10528000 | budget | U | dollars | 2031-03 | plan
@fact uf = 75 | other | U | federal share in percent | 2031 | constant
@fact ug = 7896000 | budget | U | federal dollars | 2031-03 | plan | pledged
@fact lc = 62000000 | budget | L | dollars to raise it | 2031 | plan
@fact l0 = 38000000 | budget | L | dollars to raise it | 2015 | plan
@fact lg = 63.16 | rate | L | growth of the cost | 2015 to 2031 | snapshot
@fact vb = 14000000 | budget | V | dollars | 2031-09 | plan
@fact vm = 96 | price | V | dollars a year on a median home | 2031-09 | plan
@fact vy = 1733 | vote_count | V | yes votes | final | snapshot
@fact vn = 1204 | vote_count | V | no votes | final | snapshot
@fact vt = 2937 | votes_cast | V | votes | final | snapshot
@fact vp = 59.01 | vote_share | V | share of yes votes | final | snapshot
@fact vq = 60 | vote_share | V | share of yes votes needed | - | constant | threshold
@fact vk = 30 | margin | V | yes votes short | final | snapshot
@fact vr = 1763 | vote_count | V | yes votes needed at that turnout | final | constant | threshold
@fact ns = 71 | poll_share | N | Northside households that want to stay | 2030-10 | snapshot
@fact nn = 203 | sample_size | N | households asked | 2030-10 | snapshot
@fact mt = 260 | crowd | B | people at the hearing | 2030-10-21 | snapshot
@fact pop = 8120 | other | B | residents | 2030 census | constant
@fact rv = 1900000 | revenue | B | dollars of yearly tax from the flooded blocks | 2029 | snapshot
@fact ds = 2300 | area | D | acres behind the levee | - | constant
@fact df = 3 | other | D | pumps that failed | 2030-05-19 | snapshot
@fact dp = 5 | other | D | pumps | - | constant
@trap cr cf :: crest and forecast
@trap cr c0 :: this flood and that of 2008
@trap lh ln :: levee height now and planned
@trap h1 h2 :: first and final count
@trap h2 hs :: flooded and mostly destroyed
@trap ev sh :: evacuated and sheltered
@trap ua ub :: applied and approved
@trap ub uc :: approved and bought
@trap l0 lc :: two estimates
@trap vp vq :: share won and share needed
@trap ut ug :: the whole and the federal part
@rel sum h2 = hs + hm
@rel share ip = in / h2
@rel product ut = ub * up
@rel share uf = ug / ut
@rel change lg = l0 -> lc
@rel sum vt = vy + vn
@rel share vp = vy / vt
@rel diff vk = vr - vy

@doc a-wire | wire agency | 2030-05-20
Record crest swamps Iowa river town

BURLEIGH, Iowa, May 20 (MidPress) — The Nodine River crested at {27.4|cr|t=late Sunday} feet late Sunday, topping a {24|lh}-foot levee and flooding about {310|~h1|t=by Monday} homes in Burleigh by Monday.

The old record, set in 2008, was {26.1|c0|t=in 2008}. Forecasters had feared {28.5|cf}. Flood stage is {16|fs}.

Some {1,150|~ev} of the city's {8,120|pop} people left. {Two hundred and twelve|sh} were in the high school gym on Monday.

Volunteers had filled {640,000|sb} sandbags.

@doc b-weekly | town weekly | 2030-06-13
It wasn't just the river

By Corrine Vander Zee, Burleigh Plain Dealer-Record

Three weeks on, the inspectors have finished with their clipboards, and it's {386|h2|t=Three weeks on}. That's how many homes took water. Of those {142|hs} are more than half destroyed, which by the city's ordinance means you don't rebuild where you are. The other {244|hm}, you mop.

{Fifty-seven|bz} businesses, too. Put a dollar on it and the emergency manager gets {$34 million|!dm}.

{Sixty-one|in} of the homes had flood insurance. I make that {16|ip|round} percent.

Now, about the pumps. Drainage District 7 has {five|dp}. On the night of the 19th {three|df} quit. District trustee Arlo Behrens says they were under water. "They're pumps," I said. He said not that kind.

We lost Harold Dostal, 77, who went back for the dog. The dog is at the Jensens'. He's the {only|de|v=1} one we lost, and that's thanks to {eighteen hundred|vl} of you with shovels.

The crest was {27.4|cr} feet. The levee's {24|lh}. A bigger one was drawn up in 2015, for {$38 million|l0|t=in 2015}, and put in a drawer.

Pork queen: see B2. Softball: Bombers 9, Avoca 2.

@doc c-radio | public radio feature | 2030-10-22
PRAIRIE TODAY / 5:50 / "GO OR STAY"

HOST: If the government offered you {a hundred and twelve thousand|up} dollars for your house, on condition that nobody ever lives there again, would you take it?

In Burleigh they packed the school cafeteria last night to argue about that. {Two hundred and sixty|mt} people, by our count of chairs.

TAPE, DEB OLAWALE: "My mother's roses took water in '08. They came back. I'm coming back."

HOST: Olawale chairs Northside Neighbors. They knocked on {two hundred and three|nn} doors, and {seventy-one|ns} percent said stay. But as of this week more than a hundred owners have picked up forms.

TAPE, MAYOR STU KINZER: "Those blocks pay {one point nine million|rv|v=1900000|t=a year} in taxes a year. If they turn to grass, who pays for the pool?"

HOST: He'd rather build up the levee, from {twenty-four|lh} feet to {twenty-nine|ln}.

One number hangs over it. In May the water reached {twenty-four point seven|!cr|v=24.7|t=In May}.

@doc d-city | city newsletter | 2031-03-15
THE BURLEIGH BUGLE (City Hall's own) - March

BUYOUT UPDATE. {129|ua|t=by Dec. 1} owners applied by Dec. 1. {94|ub} homes have been approved at an average of {$112,000|up}, for {$10.5 million|ut}. FEMA pays {75|uf}%, or {$7.9 million|ug}; the rest is state and city.

LEVEE. The Corps' updated price is {$62 million|lc}. In 2015 it'd have been {$38 million|l0|t=In 2015}. That's {63|lg|round}% for waiting. Local share: {$14 million|vb}, to be asked of voters September 9. On a median home: {$96|vm} a year. New height, {29|ln} ft.

DISTRICT 7. {2,300|ds} acres drain through {five|dp} pumps. Three new ones are on order.

POOL. Opens May 31. Lifeguards wanted ($13.50/hr).

HYDRANT FLUSHING April 7-11. Water may look like tea. It isn't.

@doc e-results | weekly, election edition | 2031-09-11
Levee bond: {59|vp|round} percent isn't {60|vq}

By Corrine Vander Zee

In most places you would call it a landslide. {1,733|vy} people said yes on Tuesday to borrowing {$14 million|vb} for the levee, and {1,204|vn} said no. In Iowa a bond needs {60|vq} percent.

Of {2,973|!vt} votes, they were {30|vk} short. I know {thirty|-} people who forgot. One of them is married to me.

City Clerk Peg Sandoval said {1,763|vr} would've done it.

So the levee stays at {24|lh} feet, and the river at whatever it likes.

Meanwhile the buyouts creep. {Seventeen|uc|t=as of August} homes had been bought as of August, out of {94|ub}. Deb Olawale's isn't one. She had {386|h2} rosebushes donated, one for each flooded house, and she's planted them along the top.

CORRECTION: Last week we said the Dostal dog was a beagle. He's a mix.

@doc f-letter | letters to the editor | 2031-09-18
LETTERS

Three votes for roses

I was one of the {1,204|vn}. Before the Legion throws me out, let me say why. {Sixty-two million|lc} dollars to go from {24|lh} feet to {29|ln}, for a town of {8,120|pop}. Damage last year was {$43 million|dm}, says the state. You don't have to be an accountant (I was one) to see that we could buy out everybody who got wet and have change. {386|h2} homes at {112,000|up} comes to just about that same 43.

And they'd need {$14 million|vb} of it from us, {96|vm} dollars on a house like mine.

Leland Szymanski, Third Street

Thirty

I'm one of the {30|vk}, probably. I was in Omaha with my sister's hip. I've apologized to the pump crew in person, all {five|dp} pumps.

In May of '30 we had {1,800|vl|t=In May of '30} volunteers in the dark in the rain and nobody asked them for {60|vq} percent.

Name withheld

A reminder: letters of over 250 words will be cut, and over 400 will be read aloud at the Hy-Mart.

@story ua-greece-loggerheads
@topic Loggerhead turtle nesting season in the Bay of Alonaki: the count of 2029
@subject GR = Greece | the country | Greek beaches | nationwide
@subject B = Bay of Alonaki | Alonaki | the bay
@subject M = Makrys | Makrys beach
@subject P = Pyrgiotis
@subject X = Xirolimni
@subject N = Thalassa Watch | the society | the group
@subject A = Coastal Parks Agency | the agency
@subject D = Danae
@fact g = 10840 | other | GR | turtle nests | 2029 season | cumulative
@fact g28 = 9120 | other | GR | turtle nests | 2028 season | cumulative
@fact gch = 18.9 | rate | GR | rise of turtle nests in percent | 2029 season | constant
@fact b = 1964 | other | B | turtle nests | 2029 season | cumulative
@fact b28 = 1742 | other | B | turtle nests | 2028 season | cumulative
@fact bch = 12.7 | rate | B | rise of turtle nests in percent | 2029 season | constant
@fact bmid = 1218 | other | B | turtle nests | 2029-07-15 | cumulative
@fact bm = 1127 | other | M | turtle nests | 2029 season | cumulative
@fact bp = 526 | other | P | turtle nests | 2029 season | cumulative
@fact bx = 311 | other | X | turtle nests | 2029 season | cumulative
@fact bm28 = 968 | other | M | turtle nests | 2028 season | cumulative
@fact bm09 = 1241 | other | M | turtle nests | 2009 season | cumulative
@fact bsh = 18.1 | other | B | share of the nests of Greece in percent | 2029 season | constant
@fact lost = 213 | other | B | turtle nests lost | 2029 season | cumulative
@fact lsea = 131 | other | B | turtle nests lost to waves | 2029 season | cumulative
@fact lfox = 58 | other | B | turtle nests lost to foxes and dogs | 2029 season | cumulative
@fact lhum = 24 | other | B | turtle nests crushed by beach furniture and vehicles | 2029 season | cumulative
@fact lpc = 10.8 | rate | B | share of nests lost in percent | 2029 season | constant
@fact mov = 342 | other | B | turtle nests moved up the beach | 2029 season | cumulative
@fact cage = 1505 | other | B | turtle nests with a cage | 2029 season | cumulative
@fact hat = 96000 | other | B | hatchlings that reached the sea | 2029 season | cumulative
@fact suc = 61 | rate | B | share of eggs that hatched in percent | 2029 season | constant
@fact suc28 = 66 | rate | B | share of eggs that hatched in percent | 2028 season | constant
@fact egg = 112 | other | B | eggs in a nest | - | constant
@fact eggs = 219968 | other | B | eggs laid | 2029 season | cumulative
@fact msh = 57.4 | other | M | share of the nests of the bay in percent | 2029 season | constant
@fact boatsh = 63.6 | other | GR | share of dead turtles with wounds from boats or people in percent | 2029 to October | constant
@fact tmp = 33.4 | temperature | M | degrees of the sand | 2029-07 | snapshot
@fact piv = 29.2 | temperature | B | degrees of the sand at which half the brood is female | - | constant | threshold
@fact fem = 84 | other | B | share of females in the brood in percent | 2029 season | constant | projected
@fact str = 612 | deaths | GR | dead turtles washed ashore | 2029 to October | cumulative
@fact str28 = 498 | deaths | GR | dead turtles washed ashore | 2028 to October | cumulative
@fact stb = 37 | deaths | B | dead turtles washed ashore | 2029 to October | cumulative
@fact boat = 389 | deaths | GR | dead turtles with wounds from boats or people | 2029 to October | cumulative
@fact vol = 186 | other | N | volunteers | 2029 | constant
@fact vol28 = 154 | other | N | volunteers | 2028 | constant
@fact nat = 23 | other | N | countries that the volunteers came from | 2029 | constant
@fact fin = 41 | other | A | fines | 2029 | cumulative
@fact fine = 68500 | damages | A | euros of fines | 2029 | cumulative
@fact lic = 450 | other | M | sunbeds allowed on the beach | 2029 | constant | threshold
@fact bed = 1130 | other | M | sunbeds on the beach | 2029-08-06 | snapshot
@fact knot = 6 | speed | B | knots that boats may go | 2029 | constant | threshold
@fact life = 4200000 | budget | A | euros for the turtle project | 2030 to 2033 | plan | pledged
@fact leu = 2940000 | budget | A | euros from Brussels for the turtle project | 2030 to 2033 | plan | pledged
@fact lag = 1260000 | budget | A | euros from the national budget for the turtle project | 2030 to 2033 | plan | pledged
@fact lsh = 70 | other | A | share of Brussels in the turtle project in percent | 2030 to 2033 | plan | pledged
@fact dkm = 1870 | distance | D | kilometres swum | 2029 | constant
@fact dmi = 1162 | distance | D | miles swum | 2029 | constant
@fact dday = 46 | duration | D | days of the journey | 2029 | constant
@fact dcl = 5 | other | D | clutches laid | 2029 season | constant
@fact dage = 30 | age | D | age | - | constant
@fact fst = 2029-05-18 | date | B | day of the first nest | 2029 | constant
@fact lst = 2029-08-21 | date | B | day of the last nest | 2029 | constant
@rel sum b = bm + bp + bx
@rel change gch = g28 -> g
@rel change bch = b28 -> b
@rel share bsh = b / g
@rel sum lost = lsea + lfox + lhum
@rel share lpc = lost / b
@rel sum life = leu + lag
@rel share lsh = leu / life
@rel convert dmi = dkm
@rel product eggs = b * egg
@rel share msh = bm / b
@rel share boatsh = boat / str
@trap b bmid :: the whole season and its state in mid-July
@trap bm b :: the biggest beach and the bay
@trap bm bm28 :: this year and last year at Makrys
@trap bm bed :: nests and sunbeds at Makrys, nearly the same number
@trap g b :: the country and the bay
@trap str stb :: strandings of the country and of the bay
@trap lost mov :: nests lost and nests moved
@trap gch bch :: rise in the country and in the bay
@trap tmp piv :: the sand measured and the pivotal temperature
@trap bm28 bm09 :: two other years of Makrys

@doc a-agency | national news agency, English service | 2029-10-19
Loggerhead nests in Alonaki reach {1,964|b}, up on last year

KALAMATA - The loggerhead sea turtle laid {1,964|b|t=between|by=Coastal Parks Agency} nests in the Bay of Alonaki between {18 May|fst} and {21 August|lst} this year, the Coastal Parks Agency announced on Friday, compared with {1,742|b28|t=in 2028} in 2028.

More than {half|>msh} were dug at Makrys, where rangers counted {1,127|bm}; Pyrgiotis had {526|bp} and Xirolimni {311|bx}. Nearly {one in five|~bsh} of all the nests in the country is now found in the bay.

Nationwide the figure stands at {10,840|g|t=for the season}, {18.9 percent|gch|^} more for the season than the {9,120|g28|t=a year earlier} of a year earlier.

Not everything went well. {213|lost} nests were destroyed: waves took {131|lsea}, foxes and stray dogs {58|lfox}, and {24|lhum} were crushed under umbrellas or wheels, the agency said. It issued {41|fin} fines, worth {68,500|fine} euros together.

Deputy Environment Minister Lysandros Kotsifas said Brussels would pay {2.94 million|leu} of the {4.2 million|life} euros that a new protection project is to cost in the {four|-} years from 2030. "The turtles have voted," he told reporters. "They chose Greece."

@doc b-release | press release of a conservation group | 2029-10-22
THALASSA WATCH: GOOD YEAR FOR NESTS, BAD YEAR FOR TURTLES

For immediate release. Contact: Foteini Drakaki, {+30 27210 00000|-}

Our {186|vol|t=this summer} volunteers, who joined us from {23|nat|^} countries this summer ({154|vol28|t=the year before} came the year before), patrolled the bay every dawn for {five|-} months. They put metal cages over {1,505|cage} nests and carried {342|mov} others, laid too close to the waterline, to higher sand.

By the middle of July we had logged {1,218|bmid|t=By the middle of July}; the final figure of {1,964|b|t=final} makes this Alonaki's best season in {two|-} decades. Growth here, {12.7%|bch}, was nonetheless slower than in Greece as a whole ({18.9%|gch}).

But we also buried turtles. From January to mid-October the sea returned {612|str|t=From January to mid-October} dead ones to Greek beaches, against {498|str28|t=in the same months of 2028} in the same months of 2028. Of these, {389|boat|s=these} bore propeller cuts, hooks or blows. {Thirty-seven|stb|s=in our bay} were found in our bay alone.

We therefore call for:
- a limit of {6|knot} knots for all craft inside the buoys, enforced and not merely printed on signs;
- an end to night-time sunbeds. At Makrys {450|lic} are permitted. On {6 August|-} our team, with a notary, counted {1,130|bed|t=On 6 August|by=our team}.

Thalassa Watch is a registered charity (no. 4471/2006).

@doc c-holiday | British tabloid, travel pages | 2029-10-24
Turtle-y awesome! Brits' favourite Greek bay has bumper year – but sunbed wars rage on

By Kiera Mawdsley | Updated 09:14 | {37|-} comments

READ MORE: The {12|-} cheapest all-inclusives for half term, from £{299|-}

Sunseekers heading for Makrys next summer will be sharing the sand with record... well, almost record numbers of mums-to-be.

Wildlife bosses say {1,127|bm|t=this year|by=Wildlife bosses} loggerheads' nests were dug on the mile-long stretch this year. That is way up on the {968|bm28|t=last summer} of last summer, though short of the all-time high in 2009, when there were {1,241|bm09|t=in 2009}.

And here's a fun fact: on one sweltering day in August there were about as many sunbeds as nests. Campaigners totted up {1,130|bed|t=on one sweltering day in August|by=Campaigners} loungers. Legal limit? Just {450|lic}. Fines for bar owners and quad bikers came to €{68,500|fine|t=over the season} over the season, from {41|fin|^} tickets.

Star of the bay is Danae, reckoned to be about {30|~dage}, who came ashore {five|dcl} times to lay. Fitted with a tracker, she then paddled {1,162|dmi} miles to the coast of Tunisia. It took her {46|dday} days. And you moan about Gatwick.

Expect {112|~egg} or so eggs per nest, each the size of a ping-pong ball.

Seen a turtle on your hols? Email travel@dailyharbour.example

@doc d-science | popular science magazine | 2029-11
The hot sand problem

In July a probe buried at nest depth on Makrys beach read {33.4|tmp|t=In July} °C. For Anastasia Vlachou, who studies reptile reproduction at the University of Patras, the number is worse than any propeller. "Above {29.2|piv} degrees you get more daughters than sons," she says. "At {33|-} you get daughters, and above that you get cooked eggs."

Her model puts the female share of this year's hatchlings in the Bay of Alonaki at {84 percent|fem|by=Her model}. Hatching success, which was {66 percent|suc28|t=in 2028} in 2028, fell to {61 percent|suc|t=this year}. Multiply nests by a mean clutch of {112|egg} and the bay's females buried some {220,000|~eggs} eggs; perhaps {96,000|~hat} of the young reached the water.

None of this is visible in the headline count, which has gone up again. Greece as a whole registered {10,840|g|t=this time} nests this time, after {9,120|g28|t=after} last year. Alonaki contributed {18 percent|bsh} of them: {1,964|b}, less the {213|lost}, or {10.8 percent|lpc}, that never had a chance to hatch because surf, {131|lsea}, predators, {58|lfox}, or people, {24|lhum}, got there first.

"Nests are a measure of mothers who were born in the 1990s," Vlachou says. Danae, a tagged female, is thought to be {30|dage}. After the last of her {five|dcl} clutches she crossed to the Gulf of Gabès, {1,870|dkm} kilometres in {46|dday} days. Whether her daughters will find mates in {2060|-} is the question.

Moving nests may help: {342|mov} were shifted, most of them to cooler, damper sand under the tamarisks of Xirolimni, which had {311|bx} of its own.

@doc e-radio | local radio script | 2029-10-20
[PRESENTER] Good morning, this is Radio Messenia, {ninety-four point two|-} FM. The count is in. {Nine hundred|-}... sorry, I'm looking at the old sheet: {nine hundred and sixty-eight|bm28|t=the old sheet} was Makrys last year. Makrys now: {eleven hundred and twenty-seven|bm|t=now|v=1127}. With Pyrgiotis, that's {five hundred and twenty-six|bp}, and little Xirolimni, {three hundred and eleven|bx}, we have just short of {two thousand|<b|s=our bay} in our bay.

[REPORTER, on beach] And it's an increase of nearly {thirteen per cent|~bch}, Stamatis. The first turtle came up on {the eighteenth of May|fst}, which the fishermen say is early; the last on {the twenty-first of August|lst}.

[PRESENTER] The fishermen also say they are being blamed.

[REPORTER] They do. Across the country more than {six hundred|>str} turtles have washed up dead, though of those only {thirty-seven|stb|s=here} here. "{Sixty percent|~boatsh|by=the society} of them are killed by people," the society says. That would be {three hundred and eighty-nine|boat|by=the society}. The port police promise to hold speedboats to {six|knot} knots, next year, they say.

[PRESENTER] And money?

[REPORTER] {Four point two million|life|v=4200000} euros until 2033. {Seventy per cent|lsh} comes from the European Union, the rest, {one and a quarter|~lag|v=1250000} million more or less, from Athens.

[PRESENTER] Thank you. After the break: olive oil at {eight euros forty|-}.

@doc f-qa | newsletter, questions and answers | 2029-10-26
{Five|-} questions about the turtles of Alonaki

Are there really more of them? There are more nests. The agency's list ends at {1,964|b|by=The agency's list}; it had {1,742|b28|t=twelve months ago} twelve months ago. One female lays several times a summer, so divide by {four|-}.

When was the list made? The rangers close it once the last crawl is confirmed, this year on {August 21|lst}. Beware of the {1,218|bmid|t=until 15 July} in circulation on Facebook: that is what had been found until 15 July.

How many get lost? About {one in nine|~lpc}. In figures: {213|lost}. The wire cages you see, all {1,505|cage} of them, stop dogs, not waves.

Who does the work? Mostly the {186|vol} people of Thalassa Watch. Volunteers of {23|nat} nations share a field with {two|-} showers. The agency itself has {11|-} rangers for {70|-} kilometres of coast.

What happens next? The state puts in {€1.26 million|lag} and Europe {€2.94 million|leu} until 2033. For that, the sunbeds at Makrys are to be kept at {450|lic} by night patrols. A proposal to halve this to {225|-} was withdrawn after hoteliers objected.

Reply to this mail with question number {6|-}. We read everything. {5,210|-} of you are subscribed.

@story rudzava-budget
@topic Rudzava council passes its 2027 budget: a nursery loan, the municipal police and the swimming pool
@subject R = Rudzava | Rudzava city council | the council | city council | the city | the municipality | the town
@subject P = Rudzava municipal police | municipal police | the town's police | the force | pašvaldības policija
@subject K = Pīlādzis nursery | Pīlādzis kindergarten | Pīlādzis | the nursery | the kindergarten
@subject S = Rudzava swimming pool | the swimming pool | the pool | the baths
@subject B = Ilze Brūvere | Brūvere | the mayor
@subject T = Kaspars Tumšais | Tumšais | the opposition leader
@subject H = Rudzavas Siltums | Siltums | the heating company
@fact sp = 91200000 | budget | R | spending planned for the year | 2027 | plan
@fact rv = 84600000 | revenue | R | income expected for the year | 2027 | plan | projected
@fact gap = 6600000 | budget | R | gap between income and spending | 2027 | plan
@fact sp26 = 86900000 | budget | R | spending planned for the year | 2026 | plan
@fact ye = 9 | vote_count | R | councillors voting for the budget | 2027-01-28 | snapshot
@fact no = 5 | vote_count | R | councillors voting against the budget | 2027-01-28 | snapshot
@fact ab = 1 | vote_count | R | councillors abstaining | 2027-01-28 | snapshot
@fact st = 15 | seats | R | seats on the council | - | constant
@fact pb = 1340000 | budget | P | money for the year | 2027 | plan
@fact pb26 = 1210000 | budget | P | money for the year | 2026 | plan
@fact po = 48 | officers | P | posts on the establishment | 2027-01-28 | snapshot
@fact pf = 41 | officers | P | officers in post | 2027-01-28 | snapshot
@fact pv = 7 | officers | P | posts unfilled | 2027-01-28 | snapshot
@fact pw = 1150 | price | P | starting pay a month | 2027 | plan
@fact kl = 4800000 | budget | K | state treasury loan to build it | 2027 | plan
@fact kp = 168 | enrolment | K | places when finished | 2028 autumn | plan | projected
@fact kw = 312 | waiting | R | children waiting for a nursery place | 2027-01-01 | snapshot
@fact su = 640000 | budget | S | subsidy for the year | 2027 | plan
@fact su26 = 410000 | budget | S | subsidy for the year | 2026 | plan
@fact pt = 1870 | other | S | signatures against closing it | 2027-01-28 | cumulative
@fact cr = 220 | crowd | S | people at the protest outside the town hall | 2027-01-28 morning | snapshot
@fact hp = 78.4 | price | H | price of a megawatt-hour of heat | 2027-02-01 | snapshot
@fact am = 34 | other | T | amendments tabled by the opposition | 2027-01-28 | cumulative
@fact am2 = 3 | other | T | amendments accepted | 2027-01-28 | cumulative
@fact amx = 31 | other | T | amendments rejected | 2027-01-28 | cumulative
@fact up = 4300000 | budget | R | rise in planned spending over the year before | 2027 | plan
@fact db = 19.8 | other | R | debt repayments and guarantees as a share of income | 2027 | plan | projected
@fact dl = 20 | other | R | ceiling on debt repayments as a share of income | - | constant | threshold
@rel diff gap = sp - rv
@rel sum st = ye + no + ab
@rel diff pv = po - pf
@rel diff up = sp - sp26
@rel diff amx = am - am2
@trap sp sp26 :: this year's budget and last year's
@trap kp kw :: places that will be built and children who wait
@trap po pf :: posts and people in them
@trap su su26 :: the subsidy rose
@trap db dl :: where the debt stands and where it must stop
@race council-vote = ye no ab

@doc a-agency | news agency | 2027-01-28
Rudzava adopts {€91.2 million|sp} budget after nine-hour sitting

RUDZAVA, Jan 28 (BNA) – Councillors in Rudzava on Thursday adopted a 2027 budget that foresees spending of {€91.2 million|sp|t=2027} against income of {€84.6 million|rv|t=2027}, leaving {€6.6 million|gap|t=2027} to be covered by borrowing and by what was left over from last year.

{Nine|ye|t=Thursday} members of the {15|st}-seat council backed the plan, {five|no|t=Thursday} opposed it and {one|ab|t=Thursday} abstained.

The largest single item of new borrowing is a {€4.8 million|kl} Treasury loan for a nursery in Pīlādzis Street. Mayor Ilze Brūvere said the building would take {168|kp|by=Mayor Ilze Brūvere} children from autumn 2028. On New Year's Day, {312|kw|t=On New Year's Day} were in the queue for a place in the town.

The municipal police receive {€1.34 million|pb}, compared with {€1.21 million|pb26|t=last year} last year. Of the force's {48|po} posts {seven|pv} are vacant.

Kaspars Tumšais, who leads the opposition, tabled {34|am} amendments. {Three|am2} got through, among them one that keeps the pool open at weekends. Brūvere called the rest “a wish list with no wallet”.

With the new loan, repayments and guarantees will come to {19.8 percent|db|by=the finance department} of income, the finance department said, a hair below the legal ceiling of {20 percent|dl}.

@doc b-daily | regional daily | 2027-01-29
Pool saved, nursery promised – and the ceiling is close enough to touch

By Agnese Vītola | agnese.vitola@rudzavasvestis.example | +371 5550 2219

It was past seven in the evening when the hands went up. {Nine|ye} for. {Five|no} against. Marta Olehnoviča, who had spent the afternoon knitting, kept hers in her lap.

The {91.2 million|sp} euros that the city will spend this year are {4.3 million|up} more than the {86.9 million|sp26|t=in the 2026 plan} in the 2026 plan. The town's own taxpayers and the equalisation fund are expected to bring in {84.6 million|rv}.

For months the swimming pool had looked like the sacrifice. Its subsidy was {€410,000|su26|t=last year} last year; the heating company, Rudzavas Siltums, will charge {€78.40|hp|t=from February} per megawatt-hour from February, and water does not warm itself. On Thursday morning some {220|~cr|t=On Thursday morning|by=by our count} people, by our count, stood before the town hall with towels round their necks. They brought {1,870|pt} signatures in a shoebox. In the end the baths get {€640,000|su|t=for 2027} for 2027.

“We did not find the money, we moved it,” the deputy mayor, Jurģis Salenieks, told me. Two road repairs, in Lapu iela and on the P87, are put off.

Not everybody clapped. “We are at {19.8 per cent|db|by=Tumšais} with a wall at {20|dl|by=Tumšais},” said Tumšais. “One dry summer and we are through it.” He had asked for the nursery loan of {4.8 million|kl|by=He} to be taken in two halves. He had {three dozen|?am|by=He} amendments in his folder, and left with {three|am2} of them adopted.

READ ALSO: Ice on the Vidaga: 14 anglers brought ashore | Rudzava BK lose 81–77 in Ogre

@doc c-radio | radio bulletin | 2027-01-29
Seven o'clock news, Radio Latgale Plus

Rudzava has a budget. The council voted {ten|!ye|t=last night} to {five|no|t=last night} last night for a plan under which the municipality will spend just over {91 million|>sp} euros this year.

The town's police will be better paid. A new recruit is to start on {one thousand one hundred and fifty|pw} euros a month before tax. Chief Raimonds Žugs says that {forty-one|pf|by=Chief Raimonds Žugs} officers are serving today, and that {seven|pv|by=Chief Raimonds Žugs} more would let him put a patrol on the streets at night. The money for the force goes up to {one point three four million|pb|v=1340000}.

And the queue for nursery places, which stood at {three hundred and twenty-one|!kw|t=at the start of the year} at the start of the year, should become shorter: Pīlādzis will be built with a loan of {four point eight million|kl|v=4800000}. It is meant to have room for {a hundred and sixty-eight|kp}. Opposition councillor Tumšais says that is {half|-} of what is needed.

The weather: minus six in Daugavpils, minus four here.

@doc d-portal | news portal | 2027-01-28
Rudzava's councillors say yes to a swimming pool, an empty police station and a mountain of debt

Updated 21:14 | 46 comments | Photo: Edgars Mičulis

WHAT THE COUNCIL DECIDED, IN SIX LINES

• Spending: {€91.2m|sp|t=This year} This year. Income: {€84.6m|rv}. The hole in between: {€5.6m|!gap}.

• The pool: the subsidy goes from {€410,000|su26} to {€640,000|su}. A petition of nearly {1,900|~pt} names had demanded it.

• The police: {41|pf} people for {48|po} jobs. The council gives the force {€1.21m|!pb|t=in 2027} in 2027 and hopes that a starting wage of {€1,150|pw} will tempt somebody. The chief told councillors he had interviewed {two|-} candidates since October. One did not turn up.

• The nursery: {€4.8m|kl} from the Treasury, repaid over 20 years. Those who wait: {312|kw|t=on 1 January} children on 1 January.

• The heat: Siltums raises its tariff to {€78.40|hp|t=on 1 February} on 1 February. The company had asked for more than that in November and was sent home.

• The amendments: {34|am} proposed by the opposition, {31|amx} thrown out.

About {200|~cr|round=100} swimmers protested before the sitting. Mayor Brūvere went out to them with tea.

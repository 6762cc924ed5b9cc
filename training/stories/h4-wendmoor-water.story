@story wendmoor-water
@topic Water bills, leaks and a special administration at an English water company
@subject W = Wendmoor Water | Wendmoor | the company | the supplier | the utility
@subject O = Waterwatch | the regulator | regulator
@subject B = Bridport Downs Water | Bridport Downs
@subject A = Alastair Nwachukwu-Reid | Nwachukwu-Reid | chief executive | the boss
@subject C = Consumer Forum for Water | CFW | customers' champion
@subject X = burst main at Tolcarne Hill | burst | Tolcarne Hill burst
@subject R = river Lissel spill | Lissel spill | spill
@fact b30 = 641 | price | W | pounds of average household bill a year | 2030-31 | plan
@fact b29 = 508 | price | W | pounds of average household bill a year | 2029-30 | constant
@fact rise = 26.2 | rate | W | rise of the average bill in percent | 2030-31 | plan
@fact basked = 702 | price | W | pounds of average household bill a year asked for | 2030-31 | plan
@fact bd = 574 | price | B | pounds of average household bill a year | 2030-31 | plan
@fact nat = 566 | price | O | pounds of average household bill in England and Wales | 2030-31 | plan
@fact cust = 1300000 | other | W | households supplied | - | constant
@fact debt = 4700000000 | other | W | pounds of net debt | 2029-09-30 | snapshot
@fact gear = 84 | rate | W | debt as a share of the regulated assets in percent | 2029-09-30 | snapshot
@fact lossh = 63000000 | profit | W | pounds of loss before tax in the half-year | 2029-09-30 | constant
@fact div = 38000000 | spending | W | pounds of dividends | 2028-29 | constant
@fact bonus = 312000 | price | A | pounds of bonus | 2028-29 | constant
@fact leak = 118 | other | W | million litres leaked a day | 2028-29 | constant
@fact leakt = 96 | other | W | million litres leaked a day allowed | 2028-29 | constant | threshold
@fact bdiff = 133 | price | W | pounds by which the average bill rises | 2030-31 | plan
@fact xp4 = 200 | damages | X | pounds of compensation for four days | 2030-01 | constant
@fact xc = 7000000 | spending | X | pounds that the outage costs the company | 2030 | plan | projected
@fact revb = 833000000 | revenue | W | pounds of household bills in the year | 2030-31 | plan | projected
@rel diff bdiff = b30 - b29
@rel product xp4 = xp * xd
@rel product revb = b30 * cust
@fact inv = 2900000000 | budget | W | pounds to be invested over five years | 2030-35 | plan | pledged
@fact xh = 42000 | homes | X | homes without water | 2030-01-18 | snapshot
@fact xh2 = 6500 | homes | X | homes without water | 2030-01-20 | snapshot
@fact xd = 4 | duration | X | days that supplies were out for some | 2030-01 | constant
@fact xp = 50 | damages | X | pounds of compensation for each day | - | constant
@fact xst = 04:40 | clock | X | time when the pipe burst | 2030-01-17 | constant
@fact fine = 22600000 | damages | R | pounds of fine | 2029-11 | constant
@fact fish = 9000 | other | R | fish killed | 2027 | cumulative
@fact hrs = 31 | duration | R | hours that sewage flowed | 2027 | constant
@fact jobs = 2750 | jobs | W | people employed | - | snapshot
@rel change rise = b29 -> b30
@trap b30 basked :: the bill allowed and the bill asked for
@trap b30 bd :: bills of two companies
@trap xh xh2 :: homes dry on two days
@trap leak leakt :: litres lost and litres allowed
@trap debt inv :: debt and planned investment

@doc a-broadsheet | national broadsheet | 2029-12-19
Wendmoor wins {26%|rise|round} rise but falls short of what it asked

Imogen Farrukh
Environment correspondent

More than {1.3 million|>cust} households in the south-west will pay Wendmoor Water an average of {£641|b30|t=from April} from April, {£133|bdiff} more than now, after the regulator ruled yesterday on what companies may charge.

The {26.2 per cent|rise} increase is the largest allowed to any English supplier, yet it is well short of the {£702|basked|by=Wendmoor had argued} that Wendmoor had argued it needed to spend {£2.9 billion|inv|t=by 2035|m=pledged} on pipes and treatment works by 2035. Neighbouring Bridport Downs was given {£574|bd}, a shade above the national average of {£566|nat|t=from April}.

Wendmoor carries {£4.7 billion|debt|t=at the end of September} of net debt, equal to {84 per cent|gear|t=at the end of September} of its regulated assets at the end of September, and lost {£63 million|lossh|t=in the first half} before tax in the first half.

Waterwatch was scathing about leaks: {118|leak|by=Waterwatch} million litres escape each day where {96|leakt|m=threshold} million had been permitted.

A spokesperson for the Consumer Forum for Water called it "a rise without a repair". Last month the company was fined {£22.6 million|fine|t=Last month} over the river Lissel spill.

Letters, page 28. Crossword, page 30

@doc b-tabloid | tabloid | 2029-12-20
YOU PAY, THEY SPRAY

DRIPPING with cheek! Water fat cats who let {150|!leak} million litres a day gush into the ground are to clobber families with a whopping {£641|b30} bill.

That's up from {£508|b29} this year — and they wanted {£702|basked}!

Boss Alastair Nwachukwu-Reid, 51, trousered a {£312,000|bonus|t=last year} bonus last year while his firm pumped filth into the Lissel for {31|hrs} hours, killing {9,000|fish} trout and salmon. Shareholders shared {£38m|div}.

Mum-of-three Kayleigh Trott, 34, of Tolcarne Hill, said: "It's a liberty. My sister in Bridport pays {£574|bd}."

A Wendmoor spokesman said: "We're investing {£2.9bn|inv|by=A Wendmoor spokesman said}."

WHAT DO YOU THINK? Call 0800 555 0181. Calls free from most landlines.

@doc c-local | local news site | 2030-01-20
Tolcarne Hill burst: taps running again for most as fourth day begins

Posted 07:55 | Last updated 08:20 | 141 comments

About {6,500|~xh2|t=this morning} homes are still without water this morning, down from {42,000|xh|t=on Friday} on Friday, as the Tolcarne Hill main burst enters its {fourth|xd|v=4} day.

The {36|-}-inch pipe gave way at {4.40am|xst} on Thursday and flooded the rugby club to a depth of {1.2|-} metres. Engineers finished the repair at {9pm|-} yesterday but say it takes time to refill the system.

Customers are entitled to {£50|xp} for each full day. A family off supply since Thursday would get {£200|xp4}.

Bottled water: Tesco car park, Penrose Lane (until 6pm); leisure centre. {Two|-} packs a car.

Firefighters tackled a blaze in Chapel Street on Saturday, and the A391 stays shut at junction 4.

@doc d-city | financial newsletter | 2030-02-04
Wendmoor: the maths of going under

Morning all. {£4.7bn|debt|t=at the last count} of borrowing at the last count; a half-year loss of {£63m|lossh}; gearing of {84|gear} per cent. And into this comes a burst that left {30,000|!xh|t=at its peak} properties dry at its peak and will cost perhaps {£7m|xc|m=projected} in handouts.

The government is said to be dusting off the special administration regime. What would it inherit? {1.3m|cust} paying homes and {2,750|jobs} staff. From April each of the former hands over {£641|b30}, or {26 per cent|rise|round|t=From April} above today's {£580|!b29|t=today's}. That is about {£833m|~revb|m=projected} a year from households alone.

What of the dividend? {£38m|div|t=in the last full year} went to a Jersey holding company in the last full year. The chief executive, whose {£312,000|bonus} bonus was waved through, says he will not take another.

Gilts: 10y 4.11% (+2bp). Sterling $1.2710.

@doc e-radio | radio phone-in, excerpt | 2030-02-05
PRESENTER: It's ten past nine, and we have Dev in Lissel Bridge. Dev, you fish there?

DEV: Used to. {Nine thousand|fish} dead ones I counted with the club, back in twenty-seven. They ran sewage into it for {thirty-one|hrs} hours and it took {two|-} years to fine them.

PRESENTER: {Twenty-two million|~fine}, the fine?

DEV: And a bit. {Twenty-two point six|fine|x=1000000}. But who pays that? My bill's going from {five hundred and eight|b29|v=508} to {six hundred and fourteen|!b30|v=614}.

PRESENTER: We've the regulator's figure in front of us: the average for the whole country will be {five sixty-six|nat|by=the regulator's figure|v=566}.

DEV: Lucky them.

PRESENTER: And the leaks?

DEV: {A hundred and eighteen|leak} million litres. The target's {ninety-six|leakt}. Every day, mind.

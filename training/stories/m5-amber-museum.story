@story m5-amber-museum
@topic Annual figures of the Museum of the Amber Coast in Gdynia: visitors, ticket price, new wing
@subject M = Museum of the Amber Coast | the museum | MAC | Amber Coast | the Gdynia institution | Muzeum Bursztynowego Wybrzeża
@subject W = Naval Wharf Museum | Naval Wharf | the Wharf | the rival across the basin
@subject D = Halszka Wrońska | Wrońska | the director | the museum's head
@subject N = north wing | the extension | the new wing | the annexe
@fact v31 = 412600 | crowd | M | visitors in a year | 2031 | cumulative
@fact v30 = 371300 | crowd | M | visitors in a year | 2030 | cumulative
@fact gr = 11.1 | rate | M | growth in the number of visitors | 2031 | snapshot
@fact paid = 316200 | crowd | M | visitors who bought a ticket | 2031 | cumulative
@fact free = 96400 | crowd | M | visitors who came in free | 2031 | cumulative
@fact rec = 438000 | crowd | M | visitors in a year | 2019 | cumulative
@fact w31 = 298500 | crowd | W | visitors in a year | 2031 | cumulative
@fact w30 = 305900 | crowd | W | visitors in a year | 2030 | cumulative
@fact p0 = 36 | price | M | zlotys for an adult ticket | until 31 March 2032 | snapshot
@fact p1 = 42 | price | M | zlotys for an adult ticket | from 1 April 2032 | plan
@fact fam = 110 | price | M | zlotys for a family ticket | from 1 April 2032 | plan
@fact wp = 28 | price | W | zlotys for an adult ticket | January 2032 | snapshot
@fact sd = 3.8 | other | M | percent of the collection on display | 2031 | snapshot
@fact rev = 9800000 | revenue | M | zlotys taken at the ticket desk | 2031 | cumulative
@fact bud = 31400000 | budget | M | zlotys to run the place for a year | 2032 | plan
@fact cost = 58000000 | budget | N | zlotys to build it | - | plan
@fact area = 3200 | area | N | square metres of exhibition floor | - | plan
@fact obj = 61000 | other | M | objects in the collection | - | constant
@fact show = 2340 | other | M | objects on display | 2031 | snapshot
@fact staff = 143 | jobs | M | people employed | end of 2031 | snapshot
@fact hire = 27 | jobs | N | people to be hired for it | 2034 | plan
@fact sch = 1870 | other | M | school groups that came | 2031 | cumulative
@fact goal = 450000 | crowd | M | visitors in a year | 2034 | plan | projected
@trap v31 rec :: the record year is 2019
@trap v31 paid :: all who came, and those who paid
@trap rev bud :: takings at the desk, and the cost of running the place
@trap p0 p1 :: before and after the increase
@trap staff hire :: on the payroll now, and to be hired
@rel sum v31 = paid + free
@fact wd = 7400 | crowd | W | drop in visitors from the year before | 2031 | cumulative
@fact rb = 31.2 | other | M | percent of running costs covered by tickets | 2031 to 2032 | constant
@fact fsh = 23.4 | other | M | percent of visitors who came in free | 2031 | cumulative
@rel diff wd = w30 - w31
@rel share rb = rev / bud
@rel share fsh = free / v31
@rel share sd = show / obj
@rel change gr = v30 -> v31

@doc a-wire | wire agency | 2032-01-19
Gdynia amber museum reports best year since 2019

GDYNIA, Jan 19 — The Museum of the Amber Coast counted {412,600|v31|t=in 2031|by=it} visitors in 2031, it said on Monday, up from {371,300|v30|t=a year earlier|by=it} a year earlier and its best result since the {438,000|rec|t=of 2019} of 2019.

Of last year's total, {316,200|paid|t=last year|by=it} bought tickets and the remaining {96,400|free|^} came in on free Wednesdays or with school groups, of which there were {1,870|sch|^}.

Ticket income came to {9.8 million zlotys|rev|t=last year}. The running budget for 2032 is {31.4 million|bud|t=for 2032}, most of it from the city and the region.

The adult price will rise from {36|p0} to {42 zlotys|p1|t=on April 1} on April 1, director Halszka Wrońska told reporters. Work on a north wing, priced at {58 million zlotys|cost}, is due to start in the autumn.

Naval Wharf, across the basin, slipped to {298,500|w31|t=last year} from {305,900|w30}.

@doc b-daily | regional daily | 2032-01-20
A queue for amber, and the price of standing in it
By Jagna Tetmajer-Osei · j.tetmajer@kurierzatoki.example · tel. 58 555 01 44

For the first time in a decade the cloakroom on Plac Rybny ran out of hangers. A total of {426,000|!v31|t=Last year} people came through the doors of the Museum of the Amber Coast. Last year was, Wrońska says, "the year we stopped apologising".

Growth was {11 per cent|gr|round}. At the Wharf, where a leaking roof shut {two|-} halls until June, the turnstiles clicked {298,500|w31} times, {7,400|wd} fewer than the year before.

The bill for popularity arrives in spring. From 1 April a grown-up will pay {42|p1|t=From 1 April} zł; {two|-} adults with up to {three|-} children get in for {110|fam|^}. "We lose money on each family and we intend to go on doing so," the director said. The museum still took {9.8 million|rev} zł at the desk, less than {a third|<rb|t=this year} of what it costs to keep {143|staff} people employed and the heating on: {31.4 million|bud|t=this year} this year.

Then there is the annexe. Its {3,200|area} square metres would let the curators bring out more than the {2,340|show} pieces now behind glass. The store holds {61,000|obj}.

READ MORE: Ferry terminal car park: 14 objections in 3 days
READ MORE: Herring prices up 6% before Lent

@doc c-trade | museum trade newsletter | 2032-01-23
NORTHERN MUSEUMS LETTER no. 211

GDYNIA. MAC has published its figures. Headline number: {412,600|v31|t=for 2031} for 2031. Paying guests made up {316,200|paid} of them, non-payers {69,400|!free}. We would add that the share of free entries is now closer to {a quarter|~fsh} than to {a fifth|-}, whatever the press office says.

Pricing: an adult pays {36|p0|t=until the end of March} zł until the end of March and {45|!p1|t=afterwards} afterwards. Family rate to be {110|fam}.

Capital: the extension has a budget of {58m|cost|v=58000000} zł for {3,200|area} sq m of galleries; Wrońska expects to recruit {27|hire} people on top of the {143|staff|t=at year end} on the payroll at year end, and to reach {450,000|goal|t=in 2034|by=Wrońska} entries in 2034, its opening year. That would beat 2019, when {438,000|rec|t=2019} came.

Display rate: {2,340|show} of {61,000|obj} items, or just under {four per cent|<sd}. Stockholm's Tide House, for comparison, shows {nine|-}.

LETTER readers save 15% on our spring seminar in Aarhus (14–16 April).

@doc d-english | English-language city site | 2032-01-21
Gdynia Now! — what's changing at Amber Coast

Photo 3 of 9: the "Ice Age" hall. Credit: GN!/K. Dąb

Planning a visit? Here's what you should know.

• Until 31 March you still pay {36 zlotys|p0|t=Until 31 March}. After Easter, it's {42|p1|t=After Easter} per adult, or {110|fam} for the whole family.
• It is busy. Attendance grew by more than {11%|>gr} in 2031, to {412,600|v31|t=in 2031}. Staff advise mornings.
• Closing for works? No. The new wing goes up on the car park and costs {58 million|cost}; the main hall stays open throughout.
• Want quiet? Try the Naval Wharf Museum next door (just under {300,000|<w31|t=last year} callers last year). Its submarine is included in the price of {28 zlotys|wp|s=Its}.
• Teachers, book early: {1,780|!sch|t=in 2031} classes turned up at Amber Coast in 2031 and slots before noon were gone by February.

The museum's head hopes for {450,000|goal|t=a year from 2034|by=The museum's head} people a year from 2034.

★★★★☆ 4.3 (2,118 reviews)

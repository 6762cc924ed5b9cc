@story l1-wexbeck-bins
@topic Wexbeck, England: nineteen days without bin collections and a council tax row, 2001
@subject W = Wexbeck Borough Council | the council | Wexbeck
@subject U = Municipal and General Union | MGU | the union | binmen | the strikers
@subject G = Councillor Reg Adderley | Adderley | the council leader | the leader
@subject K = Sandra Okpara | Okpara | the union's regional officer
@subject D = Dr Priya Nambiar | Nambiar | the director of public health
@fact men = 164 | jobs | U | refuse workers on strike | 2001-08-06
@fact vy = 131 | vote_count | U | votes to strike | July 2001
@fact vn = 22 | vote_count | U | votes against a strike | July 2001
@fact vtot = 153 | votes_cast | U | votes on striking | July 2001
@fact days = 19 | duration | U | days of the strike | to 2001-08-24
@fact t1 = 1100 | other | W | tonnes of uncollected rubbish | 2001-08-13
@fact t2 = 2700 | other | W | tonnes of uncollected rubbish | 2001-08-24
@fact hh = 58000 | homes | W | households served | 2001 | constant
@fact cut = 2900 | price | U | pounds a year lost by a loader in bonuses | 2001 | plan
@fact cutw = 1150 | price | W | pounds a year lost by a loader in bonuses | 2001 | plan | denied
@fact wage = 13400 | price | U | pounds a year earned by a loader | 2001 | constant
@fact rats = 212 | other | D | calls about rats | August 2001 | cumulative
@fact rats0 = 64 | other | D | calls about rats | August 2000 | cumulative
@fact con = 310000 | spending | W | pounds paid to a private contractor | 2001-08-24 | cumulative
@fact ct = 782 | price | W | pounds of council tax on a Band D home | 2001/02 | constant
@fact ctp = 8.9 | rate | W | rise of council tax | 2001/02
@fact sav = 640000 | budget | W | pounds to be saved by the new rounds | 2001/02 | plan | projected
@fact lump = 1500 | price | W | pounds paid to each worker to settle | 2001-08-24 | constant
@fact rnd = 14 | other | W | collection rounds | new plan | plan
@fact rnd0 = 18 | other | W | collection rounds | before | constant
@rel sum vtot = vy + vn
@trap t1 t2 :: the heap after a week and at the end
@trap cut cutw :: the union's reckoning and the council's
@trap rats rats0 :: this August and last
@trap rnd rnd0 :: rounds planned and rounds before
@trap con sav :: what was paid and what would have been saved

@doc a-local | local newspaper | 2001-08-07
Bins pile up as {164|men} walk out

Gavin Thwaite

NOT a single bag was lifted in Wexbeck yesterday as {164|men|t=yesterday} loaders and drivers began an indefinite strike over plans to cut {18|rnd0} rounds to {14|rnd}.

The council says the change would save {£640,000|sav|by=The council} this year and that it is needed after a budget that put council tax up by {8.9 per cent|ctp}, to {£782|ct} at Band D.

The MGU says a loader on {£13,400|wage|by=The MGU} would be {£2,900|cut|^} a year worse off. "It is {£1,150|cutw|by=council leader Reg Adderley} and they know it," said council leader Reg Adderley.

In July's ballot {131|vy|t=In July} backed action and {22|vn|^} opposed it.

Collections at {58,000|hh} homes have stopped. The tip at Scar Lane will stay open until {8|-}pm.

● Letters, page {14|-} ● Whippet survives {60|-}ft fall, page {3|-}

@doc b-tabloid | national tabloid | 2001-08-14
PONGY-TOWN!

It's Britain's whiffiest borough.

After a week without binmen the townsfolk of Wexbeck are knee-deep in {1,900|!t1|t=After a week} TONNES of festering rubbish. Mum-of-four Kelly Prudhoe, {28|-}, keeps hers in the bath.

The lads walked off after {153|!vy} voted to strike and just {22|vn} said no. They're on {13 and a half grand|~wage|v=13500} a year.

Rats? You bet. Council bosses have taken {64|!rats|t=this month} calls about vermin this month alone. "I saw one the size of a Jack Russell," said Kelly.

Leader Reg Adderley, who has had his OWN bin emptied by a nephew, told us: "No comment."

WIN! {£500|-} of wheelie-bin cleaner — call {0900|-} {555|-} {0113|-}

@doc c-regional | regional daily | 2001-08-25
Peace breaks out on the rounds

By Marian Holroyd, Local Government Correspondent

The {19|days}-day dispute that turned Wexbeck into a national joke was settled in the small hours yesterday at a motorway hotel.

Each of the strikers will receive {£1,500|lump} in exchange for the new rounds, of which there will be {16|-} instead of the {14|rnd} first proposed. Bonuses will be "reviewed", a word on which both sides could agree because it means nothing.

The heap, at {2,700|t2|by=the council} tonnes by the council's own count (after one week it was {1,100|t1|t=after one week}), will take a fortnight to clear. Private wagons that came in by night have cost {£310,000|con|t=so far} so far, close to {half|-} of what the savings were to be.

Sandra Okpara, the union's regional officer, said a {£2,900|cut|by=Sandra Okpara} pay cut had been "seen off". Coun Adderley replied that it had been {£1,150|cutw|by=Coun Adderley} all along.

Dr Priya Nambiar, director of public health, reported {212|rats|t=so far this month|by=Dr Priya Nambiar} calls about rats so far this month, {three|-} times the {64|rats0|t=the year before} of the year before.

@doc d-radio | local radio bulletin | 2001-08-27
BULLETIN 0700

The first bin lorries are out in Wexbeck this morning, the first in {twenty-six|!days} days.

{A hundred and sixty-four|men} workers are back, each of them {fifteen hundred|lump} pounds better off. The council's finance director says the whole affair has set it back {three hundred and ten thousand|con|by=The council's finance director}.

Households are asked to put out {two|-} bags at a time. There's an estimated {two thousand seven hundred|t2} tonnes to go.

And council tax? Band D is {seven hundred and eighty-two|ct} pounds this year; the Tories on the council say next year's will top {eight fifty|-}.

Travel: the A{59|-} is shut at Kettlesing. Weather: {19|-}, breezy.

@story zc-kohmakham-bay
@topic A Thai island reopens its bay with a daily limit: visitors, boats, sharks, money, a lawsuit
@subject B = Ao Khiao bay | the bay | Ao Khiao
@subject D = Department of National Parks | DNP | the parks department
@subject O = speedboat operators' club | the operators | the boatmen
@subject U = marine biologists of Prince Chumphon University | the biologists | the university
@subject I = Koh Makham | the island
@fact lim = 1200 | crowd | B | visitors allowed a day | from 2031-10-15 | constant | threshold
@fact old = 5400 | crowd | B | visitors a day before the closure | 2027 | snapshot
@fact real = 1340 | crowd | B | visitors a day counted | November 2031 | snapshot
@fact boat = 24 | other | B | boats allowed at once | - | constant | threshold
@fact lic = 310 | other | O | licensed boats | 2031 | snapshot
@fact clo = 46 | duration | B | months of closure | 2027 to 2031 | constant
@fact sha = 86 | other | U | blacktip sharks counted in a day | November 2031 | snapshot
@fact sha0 = 6 | other | U | blacktip sharks counted in a day | 2027 | snapshot
@fact cor = 34 | rate | U | percent of the seabed with live coral | November 2031 | snapshot
@fact cor0 = 12 | rate | U | percent of the seabed with live coral | 2027 | snapshot
@fact fee = 500 | price | D | baht for a foreigner | 2031 | constant
@fact feet = 60 | price | D | baht for a Thai | 2031 | constant
@fact rev = 19200000 | revenue | D | baht of fees | November 2031 | cumulative
@fact dam = 100000000 | damages | O | baht demanded by the operators | 2031 | plan
@fact rai = 26 | area | U | rai of coral planted | 2031 | cumulative
@fact frag = 30000 | other | U | coral pieces planted | 2031 | cumulative
@fact hot = 71 | rate | I | percent of rooms taken | November 2031 | snapshot
@fact fines = 44 | other | D | boats fined | November 2031 | cumulative
@trap lim real :: allowed and counted
@trap lim old :: before the closure
@trap boat lic :: boats at once and licences
@trap sha sha0 :: before the closure
@trap cor cor0 :: before the closure
@trap fee feet :: foreigners and Thais
@trap rai frag :: area and pieces

@doc bkkpost-like | English daily | 2031-12-04
Bay breaches own ceiling in first full month

The celebrated bay of Ao Khiao, reopened in October after {46|clo} months, received an average of {1,340|real|t=last month|by=the parks department} visitors a day last month, above the limit of {1,200|lim}, figures from the parks department show.

Department spokesman Weerachai Suksan-ngam called the excess "a matter of public holidays". In 2027, before the closure, the daily figure was {5,400|old|t=In 2027}.

Foreigners pay {500|fee} baht and Thais {60|feet}. The take in November was {19.2 million|rev|t=in November} baht. {44|fines|^} boats were fined.

The operators of {310|lic} licensed speedboats have asked the Administrative Court for {100 million|dam} baht since no more than {24|boat} boats may be in the bay at one time.

@doc dive-mag | diving magazine | 2032-01-10
{Eighty-six|sha} fins

You count them at six in the morning from a kayak, with the sun behind you, by the shadows. When the bay was shut, biologist Pimchanok Rattanawong-Lee remembers {six|sha0|t=When the bay was shut}, "and I'm not sure of two". On the morning I joined her in November there were {eighty-six|sha|t=in November}.

It's not only the blacktips. Live coral covered {12|cor0|t=in 2027} per cent of the seabed in 2027, when {5,400|old|^} people a day stood on it. It's {34|cor|t=in November} now. The university helped: {30,000|frag} pieces were wired to frames on {26|rai} rai, which is {four|-} hectares and a bit.

So what happens when you open the door again? You get {1,200|lim} guests a day, on paper. They walk in from the back, along a boardwalk; swimming stays banned. {24|boat} boats may moor. The skipper who took me said that the day before he had been number {41|-}.

Pimchanok expects to lose "perhaps a third" of the sharks and thinks that it's a fair price. The rangers, {14|-} of them, will need a second boat.

**GET THERE** Bangkok Airways from {3,100|-} baht. Nitrox {+200|-}.

@doc operators-fb | post by an operators' club | 2031-11-20
📢 FROM THE SPEEDBOAT CLUB OF KOH MAKHAM

Friends, we have been patient for {46|clo} months.

{310|lic} boats have papers. {24|boat} may go in. Do the division, Bangkok!

Before, {5,400|old|t=Before} guests a day, everybody ate. Now {1,200|lim}, and the park takes {500|fee} from every foreigner and gives back a wooden path.

They say sharks. OK {86|sha|t=now} sharks now. Sharks don't tip.

We've filed with the court for {one hundred million|dam|v=100000000} baht, that's about {320,000|-} for each member. {44|fines|t=this month} of us have been fined {5,000|-} for waiting {ten|-} minutes over time this month.

Meeting at the pier, {19.00|-}. Bring boat number.

👍 {812|-} 😡 {344|-}

@doc tat-bulletin | tourism authority bulletin | 2031-12-10
ANDAMAN MONITOR — December

Koh Makham: occupancy {71%|hot|t=November} in November ({64%|-} a year before). Main markets: China, Germany, India. The reopening of Ao Khiao generated {19.2 million|rev|t=November} baht in entry fees for the parks department. The bay's ceiling is {1,200|lim} persons and {24|boat} boats.

Environment: live coral {34%|cor|t=November} (2027: {12%|cor0|t=2027}); {86|sha|t=November} reef sharks at the last count (2027: {6|sha0|t=2027}).

Outlook: arrivals at the island's pier in the high season are forecast to reach {380,000|-}, {8%|-} more.

Prices: Foreigners {500|fee}, Thai nationals {60|feet}, children half.

Hotline {1672|-}.

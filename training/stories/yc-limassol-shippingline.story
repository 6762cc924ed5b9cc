@story limassol-shippingline
@topic A container line's quarter as freight rates halve, ships are laid up, and seafarers' wages are settled
@subject L = Aphrodite Ocean Line | Aphrodite Ocean | AOL | the line | the shipping company | the company
@subject F = Rotterdam Freight Index | freight index | freight rates | spot rates | the index
@subject S = Seafarers' Federation International | SFI | the seafarers' federation | seafarers | the union
@subject O = International Ship Employers' Committee | ISEC | the shipowners | employers
@subject P = port of Limassol | Limassol | the port
@subject E = Eleftheria class | the Eleftheria ships | newbuildings
@subject A = analysts polled by Marine Money Wire | analysts | Marine Money Wire
@subject D = Dimitra Hadjigeorgiou-Bale | Hadjigeorgiou-Bale | the chief executive
@fact r1 = 1080000000 | revenue | L | dollars of sales in the quarter | July-September 2033 | snapshot
@fact r0 = 1800000000 | revenue | L | dollars of sales in the quarter | July-September 2032 | snapshot
@fact rg = 40 | rate | L | percent fall of sales on the year | July-September 2033 | snapshot
@fact e1 = 54000000 | profit | L | dollars of operating loss in the quarter | July-September 2033 | snapshot
@fact e0 = 540000000 | profit | L | dollars of operating profit in the quarter | July-September 2032 | snapshot
@fact em = 5 | rate | L | operating loss as a share of sales | July-September 2033 | snapshot
@fact em0 = 30 | rate | L | operating margin | July-September 2032 | snapshot
@fact ea = 20000000 | profit | A | dollars of operating profit expected for the quarter | before the report | snapshot | projected
@fact an = 11 | sample_size | A | analysts in the survey | before the report | constant
@fact v1 = 1200000 | other | L | containers carried in the quarter | July-September 2033 | cumulative
@fact v0 = 1150000 | other | L | containers carried in the quarter | July-September 2032 | cumulative
@fact vg = 4.3 | rate | L | growth of containers carried | July-September 2033 | snapshot
@fact ra = 900 | price | L | dollars received per container, average | July-September 2033 | snapshot
@fact ra0 = 1565 | price | L | dollars received per container, average | July-September 2032 | snapshot
@fact rag = 42.5 | rate | L | percent fall of the rate received | July-September 2033 | snapshot
@fact f1 = 1320 | price | F | dollars for a forty-foot box from Shanghai to Rotterdam | 12 October 2033 | snapshot
@fact f0 = 3300 | price | F | dollars for a forty-foot box from Shanghai to Rotterdam | 12 October 2032 | snapshot
@fact fg = 60 | rate | F | percent fall of the spot rate in a year | 12 October 2033 | snapshot
@fact f2 = 1590 | price | F | dollars for a forty-foot box from Shanghai to Rotterdam | 9 November 2033 | snapshot
@fact bk = 1500 | price | L | dollars for a forty-foot box at which the line breaks even | 2033 | snapshot
@fact gl = -250000000 | profit | L | dollars of operating result, low end | October 2033 guidance, for 2033 | plan | projected
@fact gh = 50000000 | profit | L | dollars of operating result, high end | October 2033 guidance, for 2033 | plan | projected
@fact g0 = 400000000 | profit | L | dollars of operating profit | May 2033 guidance, for 2033 | plan | projected
@fact sh = 74 | other | L | ships in service | September 2033 | snapshot
@fact so = 41 | other | L | ships owned | September 2033 | snapshot
@fact sc = 33 | other | L | ships chartered | September 2033 | snapshot
@fact sl = 9 | other | L | ships laid up | 12 October 2033 | snapshot
@fact sr = 12 | other | L | charters to be given back | by March 2034 | plan
@fact cp = 395000 | other | L | container slots in the fleet | September 2033 | snapshot
@fact nb = 6 | other | E | ships on order | October 2033 | snapshot
@fact nv = 1140000000 | price | E | dollars for the ships on order | 2031 | constant
@fact nu = 190000000 | price | E | dollars per ship | 2031 | constant
@fact nt = 15500 | other | E | containers per ship | - | plan
@fact nd = 2 | other | E | ships delivered | September 2033 | cumulative
@fact cash = 2600000000 | other | L | dollars of cash | 30 September 2033 | snapshot
@fact debt = 1900000000 | other | L | dollars of debt | 30 September 2033 | snapshot
@fact dv = 0.5 | price | L | dollars of dividend per share | half-year 2033 | snapshot
@fact dv0 = 4.2 | price | L | dollars of dividend per share | half-year 2032 | snapshot
@fact p0 = 25 | price | L | euros for a share | 11 October 2033 close | snapshot
@fact p1 = 22 | price | L | euros for a share | 12 October 2033 close | snapshot
@fact pg = 12 | rate | L | percent fall of the share price on the day | 12 October 2033 | snapshot
@fact je = 5300 | jobs | L | people employed ashore | September 2033 | snapshot
@fact jx = 480 | jobs | L | jobs ashore to go | by June 2034 | plan | projected
@fact jxp = 9.1 | rate | L | share of jobs ashore to go | by June 2034 | plan | projected
@fact jl = 130 | jobs | L | jobs in Limassol to go | by June 2034 | plan | projected
@fact jn = 1900 | jobs | L | people employed in Limassol | September 2033 | snapshot
@fact sea = 3700 | jobs | L | seafarers | September 2033 | snapshot
@fact w0 = 673 | price | S | dollars of basic pay of an able seaman a month | 2033 | constant
@fact w1 = 706.65 | price | S | dollars of basic pay of an able seaman a month | from January 2034 | plan | pledged
@fact wg = 5 | rate | S | rise of seafarers' basic pay | from January 2034 | plan | pledged
@fact wd = 8 | rate | S | rise of seafarers' basic pay demanded | October 2033 | plan | hypothetical
@fact wo = 3 | rate | O | rise of seafarers' basic pay offered | October 2033 | plan | hypothetical
@fact ws = 190000 | other | S | seafarers under the agreement | 2033 | constant
@fact ab = 312 | cases | S | crews abandoned in the year | January-September 2033 | cumulative
@fact ab0 = 254 | cases | S | crews abandoned in the year | January-September 2032 | cumulative
@fact abg = 22.8 | rate | S | rise of abandoned crews | January-September 2033 | snapshot
@fact oc = 29 | rate | F | growth of the world's container fleet since 2030 | October 2033 | snapshot
@fact od = 7 | rate | F | growth of the world's container trade since 2030 | October 2033 | snapshot
@fact id = 6.1 | rate | F | share of the world's container fleet lying idle | October 2033 | snapshot
@fact pc = 486000 | other | P | containers handled | January-September 2033 | cumulative
@fact ps = 44 | rate | P | share of containers from one line | January-September 2033 | snapshot
@trap r1 r0 :: quarters a year apart
@trap ra f1 :: average received and spot rate
@trap f1 f2 :: spot rate at two moments
@trap f1 bk :: rate and break-even
@trap gl gh :: ends of a range
@trap sh so :: ships in service and owned
@trap sl sr :: laid up and given back
@trap je jn :: staff ashore and in Limassol
@trap cash debt :: cash and debt
@trap wd wo :: demanded and offered
@trap oc od :: fleet and trade
@trap em wg :: five percent twice
@rel change rg = r0 -> r1
@rel share em = e1 / r1
@rel share em0 = e0 / r0
@rel change vg = v0 -> v1
@rel product r1 = v1 * ra
@rel change rag = ra0 -> ra
@rel change fg = f0 -> f1
@rel sum sh = so + sc
@rel product nv = nb * nu
@rel change pg = p0 -> p1
@rel share jxp = jx / je
@rel change wg = w0 -> w1
@rel change abg = ab0 -> ab

@doc a-wire | wire agency | 2033-10-12
Aphrodite Ocean swings to loss as container rates crash

ATHENS, Oct 12 (Marine Money Wire) - Cyprus-based container line Aphrodite Ocean posted an operating loss of {$54 million|e1|t=for the third quarter} for the third quarter on Wednesday and halved its dividend hopes, as a flood of new ships pushes freight rates below cost.

A year ago it had made {$540 million|e0|t=A year ago}. {Eleven|an} analysts polled by Marine Money Wire had expected a profit of {$20 million|ea|by=analysts polled by Marine Money Wire}.

Sales were {$1.08 billion|r1|t=for the third quarter}, down {40%|rg} from {$1.8 billion|r0|t=A year ago}, although it carried {4.3%|vg} more boxes. It received {$900|ra|t=for the third quarter} for each on average, {42.5%|rag} less than the {$1,565|ra0|t=A year ago} of last year.

For the year it now sees a result between a loss of {$250 million|gl|v=-250000000} and a profit of {$50 million|gh}. In May it'd been aiming for {$400 million|g0|t=In May}.

It will cut {480|jx} jobs ashore, {9.1%|jxp} of the total, and has laid up {nine|sl|t=on Wednesday} ships.

The shares fell {12%|pg} to {22 euros|p1|v=22}.

@doc b-cyprus | Cypriot daily | 2033-10-13
{130|jl} to go at Aphrodite's Limassol headquarters

By Kyriakos Nwosu

THE glass tower by the old port will be emptier next summer. Of {1,900|jn} people whom Aphrodite Ocean employs in Limassol, {130|jl|t=by June} are to go by June. Worldwide it's {480|jx} of {5,300|je} ashore. The {3,700|sea} at sea aren't affected, "for now", said chief executive Dimitra Hadjigeorgiou-Bale.

"We made too much money too easily, and ordered ships with it. So did everyone," she said at a press conference which for the first time had no canapés.

Six ships of the Eleftheria class, for {15,500|nt} containers each, were ordered in 2031 at {$190 million|nu} apiece. {Three|!nd} have arrived. The other ones can't be cancelled. {Twelve|sr} chartered ships will be handed back by March.

Her company has {$2.6 billion|cash|t=at the end of September} in the bank and {$1.9 billion|debt|^} of debt at the end of September. "It's called a cushion. You sit on it."

Almost half of what the port handles is hers: {44 per cent|ps} of {486,000|pc|t=to September} containers to September.

Halloumi exports up 9%. Apollon 2, AEL 2. Dust alert until Friday.

@doc c-analysis | container shipping newsletter | 2033-10-14
BOX POP #77: too many boats

Since 2030 the container fleet has grown by {29%|oc|t=Since 2030} and trade by {7%|od|^}. I could stop here.

Shanghai–Rotterdam on Wednesday: {$1,320|f1|t=on Wednesday} a forty-footer. A year ago it was {$3,000|!f0|t=A year ago}. That's {60%|fg}. Aphrodite breaks even at {$1,500|bk}. It carried {1.2 million|v1|t=3Q} boxes in 3Q ({1.15|v0|v=1150000|t=a year before} a year before), each with a little bag of money attached.

Idle fleet: {6.1%|id|t=now}, now. It needs to be ten before anyone gets sensible. Aphrodite's done {nine|sl} ships out of {74|sh}, which is sensible. It owns {41|so}; the other {33|sc} are chartered, and as the charters end they go home to somebody in Hamburg who cries.

The margin went from plus {30%|em0|t=a year before} to minus {five|em|t=3Q}. Dividend for the half: {50 cents|dv|v=0.5}, after {$4.20|dv0|t=last year} last year.

Scrap: $466/ldt. Charter, 1,700 TEU: $14,200/day. Box Pop is off next week, somewhere without ships.

@doc d-union | union newsletter | 2033-11-03
SFI Seafarers' Bulletin: {Five per cent|wg}, and a list of shame

Brothers and sisters at sea,

In Manila last week we agreed with the shipowners' committee, ISEC: from January the basic pay of an able seaman rises from {$673|w0} to {$706.65|w1|t=from January}. {Five per cent|wg|v=5|t=from January}. We'd gone in with {eight|wd}. They had begun with {three|wo} and a slide about overcapacity.

{190,000|ws} of you sail under this agreement, among them the {4,300|!sea} of Aphrodite Ocean. To those who'll say that it's little: it is.

Owners who can't pay at all simply go. From January to September {312|ab|t=From January to September} crews were abandoned. In the same months of last year it was {245|!ab0|t=In the same months of last year}. We put the increase at {22.8 per cent|abg}. Off Sharjah there are eleven men who've been collecting rain since June.

If you're not paid for two months, call. Any hour, any language. If there's no signal: the green button.

Fair winds. Wear your lifejacket, you too, Captain.

@doc e-market | market report | 2033-11-10
Rates stir, lines cheer too early

The spot rate from Shanghai to Rotterdam rose for a third week, to {$1,590|f2|t=on Wednesday} a forty-foot box on Wednesday. Four weeks before, it was {$1,320|f1|t=Four weeks before}, and in October of last year {$3,300|f0|t=in October of last year}.

It's the first time since June that it's above what Aphrodite Ocean calls break-even ({$1,500|bk}).

"One typhoon and two strikes," said a broker. The line itself says nothing. It has {two|nd|t=so far} of its {six|nb} big newbuildings, worth {$1.14 billion|nv} altogether, in service so far.

Its shares, {25 euros|p0|v=25|t=before its results} before its results, stood at 23.40.

Its fleet of {74|sh|t=in September} ships had room for {395,000|cp|t=in September} containers in September. Abandoned crews reached {254|ab0|t=in the first nine months of 2032} in the first nine months of 2032 and {312|ab|t=this year} this year, according to the seafarers' federation; the line's own {3,700|sea} are paid on the 28th.

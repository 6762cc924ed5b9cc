@story tavares-air-bankruptcy
@topic Canadian regional airline Borealis Skyways files for creditor protection, November 2001
@subject B = Borealis Skyways | Borealis | the airline | the carrier | the company
@subject G = Gerald Tavares | Tavares | the chief executive
@subject N = NorthLink Air | NorthLink | its competitor
@subject F = flight attendants' union | FAC | the flight attendants | the union
@subject M = Denise Okimaw | Okimaw | the transport minister | Ottawa
@subject K = Halloran Pike | the monitor | the trustee
@fact de = 618000000 | other | B | dollars of debt | 2001-11-16 | snapshot
@fact as = 402000000 | other | B | dollars of assets | 2001-11-16 | snapshot
@fact gap = 216000000 | other | B | dollars by which debts exceed assets | 2001-11-16 | snapshot
@fact st = 3100 | jobs | B | people employed | 2001-11-16 | snapshot
@fact lo = 1150 | jobs | B | people laid off at once | 2001-11-16 | plan
@fact pl = 44 | other | B | aircraft in the fleet | 2001-11-16 | snapshot
@fact gr = 17 | other | B | aircraft grounded | 2001-11-17 | plan
@fact ct = 61 | other | B | cities served | 2001-11-16 | snapshot
@fact ct2 = 38 | other | B | cities served | 2001-11-19 | plan
@fact dc = 23 | other | B | cities dropped | 2001-11-19 | plan
@fact left = 1950 | jobs | B | people left after the layoffs | 2001-11-26 | plan | projected
@fact ps = 47000 | ridership | B | passengers holding tickets for cut flights | 2001-11-17 | snapshot
@fact q = 57000000 | profit | B | dollars lost | third quarter 2001 | constant
@fact q0 = 22000000 | profit | B | dollars lost | third quarter 2000 | constant
@fact rv = 211000000 | revenue | B | dollars of revenue | third quarter 2001 | constant
@fact aid = 75000000 | budget | M | dollars of loan guarantee | 2001-11-18 | plan | pledged
@fact ask = 160000000 | budget | G | dollars of loan guarantee asked for | 2001-11-18 | plan | threshold
@fact fa = 640 | jobs | F | members laid off | 2001-11-16 | plan
@fact nl = 1900 | jobs | N | people employed | 2001-11-18 | snapshot
@fact sal = 910000 | price | G | dollars of salary and bonus | 2000 | constant
@fact pe = 30 | duration | B | days of protection from creditors | 2001-11-16 | constant
@fact hour = 21:40 | clock | B | time at which the court granted protection | 2001-11-16 | constant
@rel diff gap = de - as
@rel diff dc = ct - ct2
@rel diff left = st - lo
@trap st lo :: all staff and those laid off
@trap pl gr :: fleet and grounded part
@trap ct ct2 :: before and after the cuts
@trap q q0 :: another year
@trap aid ask :: offered and asked

@doc a-wire | wire agency | 2001-11-17
Borealis granted shelter from creditors, grounds {17|gr} planes

WINNIPEG (CNS) -- Borealis Skyways, the country's third-largest airline, won court protection late Friday under a {$618-million|de|t=late Friday} pile of debt and said it would park {17|gr|by=it} of its {44|pl} aircraft by morning.

Justice Harriet Lomond signed the order at {9:40 p.m.|hour} It keeps lenders at bay for {30|pe} days.

Some {1,150|lo} of the carrier's {3,100|st} employees were told not to report for work, among them {640|fa|by=their union} flight attendants, their union said. Service shrinks from {61|ct} communities to {38|ct2|t=on Monday} on Monday. About {47,000|~ps} travellers hold tickets for flights that no longer exist.

Court papers list assets of {$402 million|as|by=Court papers}. In the July-to-September quarter the company lost {$57 million|q|t=In the July-to-September quarter} on revenue of {$211 million|rv|^}, compared with a loss of {$22 million|q0|t=a year before} a year before.

@doc b-city-tabloid | city tabloid, Winnipeg | 2001-11-18
STRANDED
{120,000|!ps|s=Borealis} holiday dreams go up in smoke as Borealis hits the dirt

By RICK SAWCHUK, Staff reporter

Grandma was at the gate at {4:15|-} in the morning. Nobody told her.

While she sat on her suitcase, chief executive Gerald Tavares, who took home {$910,000|sal|t=last year} last year, was asleep in Tuxedo. "I feel terrible," he told us through the intercom. Not as terrible as the {1,150|lo} who got a phone call. More than half of them, {640|fa|s=work the cabin}, work the cabin.

He wants you to lend him {$160 million|ask|by=He}. That's the guarantee Tavares asked for in Ottawa in October, and what he says would get all {44|pl} birds flying again. Ottawa says {75|aid|x=1000000|by=Ottawa} and not a penny more.

Meanwhile the suits at Halloran Pike, the monitor, have counted the silver: {$402 million|as|by=the suits at Halloran Pike} worth. And what's owing? {$618 million|de}. Do the math. We did: {$166 million|!gap} in the hole.

INSIDE: Bombers 24, Lions 19 • Your 50-cent coupon, page 31

@doc c-north-radio | public radio script, northern region | 2001-11-19
Good morning from Thompson. It's minus 27.

It is the first day of the new Borealis timetable, and if you live in Gods Lake, Shamattawa or the other places struck from it, there is no plane. {Nineteen|!dc|t=this morning} communities have dropped off the map this morning. The airline used to fly to {61|ct|t=used to} towns. As of today it's {38|ct2|t=As of today}.

Here's what the minister, Denise Okimaw, has put on the table: a guarantee of {75 million|aid|by=the minister, Denise Okimaw} dollars, provided nobody in the executive suite gets a bonus. In the call-in yesterday she was asked about the {160|ask|x=1000000} the company wants. Her answer: "They can want."

NorthLink, with {nineteen hundred|nl|v=1900} staff and its own troubles, says it'll put on {four|-} extra flights a day. It also says it might hire up to {200|-} of the people let go.

How long does all this go on? The judge gave Borealis until the middle of December, that's {30|pe} days.

@doc d-business-weekly | business weekly | 2001-11-26
Anatomy of a stall

September didn't kill Borealis Skyways. It finished off a patient. In the summer quarter of 2000, with planes full, it still contrived to lose {$22 million|q0|t=In the summer quarter of 2000}; {twelve|-} months on, with planes empty for the last {three|-} weeks of the period, {$57 million|q|t=twelve months on} went. Sales of {$211 million|rv|^} couldn't carry interest on borrowings of {$618 million|de|t=by mid-November} by mid-November.

Tavares had bought growth: {44|pl} machines of {six|-} types, a network of {61|ct|s=a network} dots, {3,100|st} salaries. NorthLink, the dull one, ran the same latitudes with {1,900|nl}.

Friday the 16th was long. Lenders walked out at {seven|-}; lawyers drafted through supper; the order was stamped at {twenty to ten|hour}. By Saturday {27|!gr|t=By Saturday} jets stood in the snow with covers on.

What now? The monitor must report inside {45|!pe} days. If the minister's {$75 million|aid|by=the minister} arrives, a smaller carrier may emerge with perhaps {1,950|left} people. If it doesn't, the {$402 million|as} of assets, half of it in elderly turboprops, goes to auction.
